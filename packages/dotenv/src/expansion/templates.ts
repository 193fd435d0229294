import type { InvalidReference } from "@opconnect/core/SecretError"
import * as SecretTemplate from "@opconnect/core/SecretTemplate"
import * as Result from "effect/Result"
import type { Definition } from "../env-file/envFile.ts"
import type { Issue } from "../model/types.ts"
import { expand } from "./expand.ts"

type Parsed = Result.Result<SecretTemplate.SecretTemplate, ReadonlyArray<Issue>>

/** Is there at least one reference in the text, and nothing wrong with any? */
export const isTemplate = (text: string): boolean =>
  Result.match(SecretTemplate.parse(text), {
    onFailure: () => false,
    onSuccess: (template) => SecretTemplate.references(template).length > 0
  })

const malformed = ({ key, source }: Definition, failures: ReadonlyArray<InvalidReference>) =>
  failures.map(
    ({ _tag, hint, message, position, reference }): Issue => ({
      code: _tag,
      message,
      hint,
      locations: [{ key, source, reference, position }]
    })
  )

const problem = ({ key, source }: Definition, code: string, message: string, hint: string): Issue => ({
  code,
  message,
  hint,
  locations: [{ key, source, reference: undefined }]
})

const cyclic = (definition: Definition, names: ReadonlyArray<string>) =>
  problem(
    definition,
    "CyclicVariable",
    `The value is made of itself: ${names.join(" -> ")}.`,
    "Give one of them a value that names none of the others."
  )

const undefinedName = (definition: Definition, name: string) =>
  problem(
    definition,
    "UndefinedVariable",
    `There is no variable "${name}".`,
    `Define it, write \${${name}:-} if it may be empty, or \\$ for a dollar sign.`
  )

const nested = (definition: Definition) =>
  problem(
    definition,
    "NestedReference",
    "A part of a reference is itself to be resolved.",
    "Make up references of plain variables only."
  )

// A NUL is in no file that is text and in no environment, so it can stand for what is put in later.
const slot = /\0(\d+)\0/g
const isFree = (text: string) => !text.includes("\0")

/**
 * Templates of all definitions, with the variables in them expanded. A variable that is a template itself becomes a part
 * of the one that names it, so what its references resolve to is never looked into.
 */
export const templates = (
  definitions: ReadonlyArray<Definition>,
  env: Readonly<Record<string, string | undefined>>,
  expanding: boolean
): ReadonlyMap<Definition, Parsed> => {
  const byKey = new Map(definitions.map((definition) => [definition.key, definition]))
  const done = new Map<Definition, Parsed>()
  const open: Array<string> = []
  const slots: Array<SecretTemplate.SecretTemplate> = []

  const own = (name: string) => (Object.hasOwn(env, name) ? env[name] : undefined)

  const lookup = (name: string, cycles: Array<ReadonlyArray<string>>): string | undefined => {
    const definition = byKey.get(name)
    if (definition === undefined) return own(name)
    const at = open.indexOf(name)
    if (at !== -1) {
      const outside = definition.source.file === undefined ? undefined : own(name)
      // A value that names itself means the one from outside, and may have a default.
      if (outside !== undefined || at === open.length - 1) return outside
      cycles.push([...open.slice(at), name])
      return ""
    }
    return Result.match(parsed(definition), {
      // Reported where it is defined.
      onFailure: () => "",
      onSuccess: (template) => {
        if (SecretTemplate.references(template).length > 0) return `\0${slots.push(template) - 1}\0`
        return SecretTemplate.render(template, () => "")
      }
    })
  }

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

  const make = (definition: Definition): Parsed => {
    const issues: Array<Issue> = []
    const cycles: Array<ReadonlyArray<string>> = []
    const text = expanding
      ? expand(
          definition.text,
          (name) => lookup(name, cycles),
          (name) =>
            issues.push(name === definition.key ? cyclic(definition, [name, name]) : undefinedName(definition, name))
        )
      : definition.text
    issues.push(...cycles.map((names) => cyclic(definition, names)))
    if (issues.length > 0) return Result.fail(issues)
    const template = SecretTemplate.parse(text)
    if (Result.isSuccess(template)) return Result.succeed(isFree(text) ? template.success : filled(template.success))
    const isNested = !isFree(text) && Result.isSuccess(SecretTemplate.parse(text.replace(slot, "x")))
    return Result.fail(isNested ? [nested(definition)] : malformed(definition, template.failure))
  }

  const parsed = (definition: Definition): Parsed => {
    const known = done.get(definition)
    if (known !== undefined) return known
    open.push(definition.key)
    const made = make(definition)
    open.pop()
    done.set(definition, made)
    return made
  }

  return new Map(definitions.map((definition) => [definition, parsed(definition)]))
}
