import type { InvalidReference } from "@opconnect/core/SecretError"
import * as SecretTemplate from "@opconnect/core/SecretTemplate"
import * as Result from "effect/Result"
import { type Definition, locate } from "../env-file/parse.ts"
import type { Issue } from "../model/types.ts"
import { expand, type Use } from "./expand.ts"
import { isWrapped } from "./wrappers.ts"

type Parsed = Result.Result<SecretTemplate.SecretTemplate, ReadonlyArray<Issue>>

/** A value with its variables expanded. */
export interface Expanded {
  readonly template: Parsed
  /** The variables of the environment in it, directly or through others, with their values. */
  readonly fromEnvironment: ReadonlyMap<string, string>
}

/** How names in values are replaced. */
export interface Expansion {
  /** `false`: not at all. `dotenv-expand`: by the rules of that package, in single quotes too. */
  readonly expand: boolean | "dotenv-expand"
  /** Treatment of a name without a value. */
  readonly unset: "error" | "empty"
  /** Values that stay as they are written. */
  readonly isLiteral: (definition: Definition) => boolean
}

/** Is there at least one reference in the text, and nothing wrong with any? */
export const isTemplate = (text: string): boolean =>
  Result.match(SecretTemplate.parse(text), {
    onFailure: () => false,
    onSuccess: (template) => SecretTemplate.references(template).length > 0
  })

const malformed = ({ key, source, text }: Definition, failures: ReadonlyArray<InvalidReference>) =>
  failures.map(
    ({ _tag, hint, message, position, reference }): Issue => ({
      code: _tag,
      message,
      hint:
        text.startsWith("op://") && text.includes("op://", 1)
          ? "Enclose each of several references in one value: {{ op://... }}."
          : hint,
      locations: [{ key, source, reference, position }]
    })
  )

const issueAt = (definition: Definition, index: number, code: Issue["code"], message: string, hint: string): Issue => {
  const { key, source } = definition
  const { column, line } = locate(definition, index)
  return {
    code,
    message,
    hint,
    locations: [
      {
        key,
        source: line === undefined ? source : { ...source, line },
        reference: undefined,
        ...(column === undefined ? {} : { column })
      }
    ]
  }
}

const cyclic = (definition: Definition, names: ReadonlyArray<string>) =>
  issueAt(
    definition,
    0,
    "CyclicVariable",
    `The value refers to itself: ${names.join(" -> ")}.`,
    "Remove the reference to another variable from one of the values."
  )

const selfReferring = (definition: Definition, { index }: Use) =>
  issueAt(
    definition,
    index,
    "CyclicVariable",
    `The value of ${definition.key} refers to ${definition.key}, which the environment does not set.`,
    `Set ${definition.key} in the environment, or write a default: \${${definition.key}:-text}.`
  )

/** Whether the text at the index is a part of a reference. */
const isInReference = (text: string, index: number) =>
  /op:\/\/(?:[^\s{}"]|\$\{[^{}]*\}|\$\{)*$/.test(text.slice(0, index))

/** A reference with a name that expands to nothing, such as `op://${NONE:-}/db/password`. References are no secrets. */
const emptyInReference = (definition: Definition, name: string, index: number, state: string): Issue =>
  issueAt(
    definition,
    index,
    "UndefinedVariable",
    `The variable ${name} in the reference ${state}.`,
    `Set ${name}, or write a default that is not empty, such as \${${name}:-dev}.`
  )

/** Text after a `$` can be part of a password: the message contains its location, never the text. */
const undefinedName = (definition: Definition, name: string, { index, isBraced }: Use): Issue => {
  const { text } = definition
  const issue = (message: string, hint: string) => issueAt(definition, index, "UndefinedVariable", message, hint)
  if (isInReference(text, index)) return emptyInReference(definition, name, index, "is not set")
  if (text[index - 1] === "$" || text[index + 1] === "$") {
    return issue(
      "The value has $$ before a name that is not set. $$ is not an escaped dollar sign.",
      "Write \\$ for each dollar sign, or enclose the value in single quotes."
    )
  }
  return isBraced
    ? issue(
        "The value has a $" + "{...} whose name is not set.",
        "Set the variable, write a default ($" +
          '{NAME:-}, which may be empty) or \\$ for a dollar sign, or let such names be empty: --unset empty, unset: "empty".'
      )
    : issue(
        "The value has a $ before a name that is not set.",
        "If the $ is part of the value, enclose the value in single quotes or write \\$. To turn expansion off, as in dotenv: --no-expand, DOTENV_EXPAND=false, expand: false."
      )
}

/** The first name in a reference that expands to nothing: it is set to an empty text, or has an empty default. */
const firstEmpty = (definition: Definition, expanded: (written: string) => string): Issue | undefined => {
  for (const { 0: written, 1: braced, 2: plain, index } of definition.text.matchAll(
    /\$(?:\{\s*(\w+)[^{}]*\}|(\w+))/g
  )) {
    if (expanded(written) === "" && isInReference(definition.text, index)) {
      return emptyInReference(definition, braced ?? plain ?? "", index, "is empty")
    }
  }
  return undefined
}

const requiredName = (definition: Definition, name: string, { index, message = "" }: Use): Issue =>
  issueAt(
    definition,
    index,
    "RequiredVariable",
    `${name}: ${message.trim() === "" ? "parameter not set" : message.trim()}`,
    `Set ${name}.`
  )

const nested = ({ key, source }: Definition): Issue => ({
  code: "NestedReference",
  message: "A part of a reference is a reference itself.",
  hint: "Use only plain variables in references.",
  locations: [{ key, source, reference: undefined }]
})

const wrapped = ({ key, source }: Definition): Issue => ({
  code: "WrappedReference",
  message: "The reference is wrapped in a call or a command, which is not executed.",
  hint: "Write only the reference: KEY=op://vault/item/field. In a longer text, enclose it: {{ op://... }}.",
  locations: [{ key, source, reference: undefined }]
})

const tooLong = ({ key, source }: Definition): Issue => ({
  code: "ValueUnusable",
  message: `The value expands to more than ${maxLength / 1_000_000} million characters.`,
  hint: "Check the variables in the value.",
  locations: [{ key, source, reference: undefined }]
})

const tooDeep = ({ key, source }: Definition): Issue => ({
  code: "ValueUnusable",
  message: `The value depends on a chain of more than ${maxDepth} variables.`,
  hint: "Define each variable after those that its value names, or shorten the chain.",
  locations: [{ key, source, reference: undefined }]
})

/** Variables that name each other, one within the other: more could exhaust the stack. */
const maxDepth = 500

/** In characters. Variables that use other variables twice double a value with every line. */
const maxLength = 16_000_000

/** Issues of one value: a text of thousands of `$` has one cause. */
const maxIssues = 10

// Neither a text file nor the environment contains a NUL, so it can mark where values are inserted later.
const slot = /\0(\d+)\0/g
const isFree = (text: string) => !text.includes("\0")
const slotInBareReference = /op:\/\/[A-Za-z0-9\-_.%/]*(?:\?[A-Za-z=-]*)?\0(\d+)\0/g

/**
 * Templates of all definitions, with the variables in them expanded. A variable that is a template itself becomes a part
 * of the one that names it, so what its references resolve to is never looked into.
 */
export const templates = (
  definitions: ReadonlyArray<Definition>,
  env: Readonly<Record<string, string | undefined>>,
  expansion: Expansion
): ReadonlyMap<Definition, Expanded> => {
  const byKey = new Map(definitions.map((definition) => [definition.key, definition]))
  const done = new Map<Definition, Expanded>()
  const open: Array<string> = []
  const slots: Array<SecretTemplate.SecretTemplate> = []
  /** Slots of names that are not set and may be empty, with the issue of each where it may not. */
  const unset = new Map<number, Issue>()
  const dialect = expansion.expand === "dotenv-expand" ? "dotenv-expand" : "sh"

  const own = (name: string) => (Object.hasOwn(env, name) ? env[name] : undefined)

  const filled = (template: SecretTemplate.SecretTemplate): SecretTemplate.SecretTemplate => ({
    parts: template.parts.flatMap((part) =>
      part._tag === "Reference"
        ? [part]
        : part.text
            .split(slot)
            .flatMap(
              (text, index): ReadonlyArray<SecretTemplate.Part> =>
                index % 2 === 1 ? (slots[Number(text)]?.parts ?? []) : text === "" ? [] : [{ _tag: "Text", text }]
            )
    )
  })

  const isExpanded = (definition: Definition) =>
    expansion.expand !== false &&
    !expansion.isLiteral(definition) &&
    (dialect === "dotenv-expand" || definition.written?.quote !== "'")

  const make = (definition: Definition): Expanded => {
    const fromEnvironment = new Map<string, string>()
    const fail = (issues: ReadonlyArray<Issue>): Expanded => ({ template: Result.fail(issues), fromEnvironment })
    if (isWrapped(definition.text)) return fail([wrapped(definition)])
    const issues: Array<Issue> = []

    const outside = (name: string) => {
      const value = own(name)
      if (value !== undefined) fromEnvironment.set(name, value)
      return value
    }
    const lookup = (name: string): string | undefined => {
      const other = byKey.get(name)
      if (other === undefined) return outside(name)
      const at = open.indexOf(name)
      if (at !== -1) {
        const value = other.source.file === undefined ? undefined : outside(name)
        // A value that names itself means the one from outside, and may have a default.
        if (value !== undefined || at === open.length - 1) return value
        issues.push(cyclic(definition, [...open.slice(at), name]))
        return ""
      }
      if (open.length >= maxDepth && !done.has(other)) {
        issues.push(tooDeep(definition))
        return ""
      }
      const { fromEnvironment: inherited, template } = expanded(other)
      for (const [key, value] of inherited) fromEnvironment.set(key, value)
      return Result.match(template, {
        // Reported where it is defined.
        onFailure: () => "",
        onSuccess: (made) => {
          if (SecretTemplate.references(made).length > 0) return `\0${slots.push(made) - 1}\0`
          return SecretTemplate.render(made, () => "")
        }
      })
    }
    const missing = (name: string, use: Use) => {
      if (issues.length >= maxIssues) return ""
      if (use.message !== undefined) issues.push(requiredName(definition, name, use))
      else if (expansion.unset === "empty" && (use.isBraced || dialect === "dotenv-expand")) {
        const index = slots.push({ parts: [] }) - 1
        unset.set(index, undefinedName(definition, name, use))
        return `\0${index}\0`
      } else if (name === definition.key) issues.push(selfReferring(definition, use))
      else issues.push(undefinedName(definition, name, use))
      return ""
    }

    const text = isExpanded(definition) ? expand(definition.text, lookup, missing, dialect) : definition.text
    if (text.length > maxLength) issues.push(tooLong(definition))
    for (const [, index] of text.matchAll(slotInBareReference)) {
      const issue = unset.get(Number(index))
      if (issue !== undefined) issues.push(issue)
    }
    if (issues.length > 0) return fail(issues)
    const template = SecretTemplate.parse(text)
    if (Result.isSuccess(template)) {
      return { template: Result.succeed(isFree(text) ? template.success : filled(template.success)), fromEnvironment }
    }
    const [used] = [...text.matchAll(slot)].flatMap(([, index]) => unset.get(Number(index)) ?? [])
    if (used !== undefined) return fail([used])
    if (text !== definition.text) {
      const empty = firstEmpty(definition, (written) => expand(written, lookup, () => "", dialect))
      if (empty !== undefined) return fail([empty])
    }
    const isNested = !isFree(text) && Result.isSuccess(SecretTemplate.parse(text.replace(slot, "x")))
    return fail(isNested ? [nested(definition)] : malformed(definition, template.failure))
  }

  const expanded = (definition: Definition): Expanded => {
    const known = done.get(definition)
    if (known !== undefined) return known
    open.push(definition.key)
    const made = make(definition)
    open.pop()
    done.set(definition, made)
    return made
  }

  return new Map(definitions.map((definition) => [definition, expanded(definition)]))
}
