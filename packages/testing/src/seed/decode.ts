import { types } from "node:util"
import * as Result from "effect/Result"
import { InvalidSeed, idOf } from "../model/Seed.ts"
import type {
  Store,
  StoredFile,
  StoredItem,
  StoredVault,
  WireField,
  WireItem,
  WireSection,
  WireVault
} from "../store/model.ts"
import { type BuiltInField, minimalFields, missing, type Template, templateOf } from "../store/templates.ts"
import * as Values from "../store/values.ts"
import { omitEmpty } from "../store/wire.ts"
import { seededAt, seededBy, vaultIn } from "./full.ts"

type Names = ReadonlyArray<string>

/** Fields with ids of their own, outside of sections. */
export const builtIn: ReadonlyMap<string, { readonly type: string; readonly purpose?: string }> = new Map([
  ["username", { type: "STRING", purpose: "USERNAME" }],
  ["password", { type: "CONCEALED", purpose: "PASSWORD" }],
  ["notesPlain", { type: "STRING", purpose: "NOTES" }],
  ["credential", { type: "CONCEALED" }]
])

const isSameLabel = (label: string | null | undefined, other: string) => label?.toLowerCase() === other.toLowerCase()

/** Connect has refused a purpose in items of other categories, except for notes. */
const purposeful = new Set(["LOGIN", "PASSWORD"])

/** A shape of a value in a seed. `read` returns `undefined` if the value has another shape. */
interface Shape<A> {
  readonly expected: string
  readonly read: (value: unknown) => A | undefined
}

const text: Shape<string> = {
  expected: "text",
  read: (value) => (typeof value === "string" ? value : undefined)
}

const matching = (pattern: RegExp, expected: string): Shape<string> => ({
  expected,
  read: (value) => (typeof value === "string" && pattern.test(value) ? value : undefined)
})

const someText = matching(/./s, "text that is not empty")
const id = matching(/^[a-z0-9]{26}$/, "an id: 26 characters of a-z and 0-9")
const constant = matching(/^[A-Z][A-Z0-9_]*$/, "a word in capitals, such as LOGIN")

const texts: Shape<ReadonlyArray<string>> = {
  expected: "a list of text",
  read: (value) =>
    Array.isArray(value) && Array.from(value).every((entry) => typeof entry === "string") ? value : undefined
}

const list: Shape<ReadonlyArray<unknown>> = {
  expected: "a list",
  read: (value) => (Array.isArray(value) ? value : undefined)
}

const object: Shape<ReadonlyArray<readonly [string, unknown]>> = {
  expected: "an object",
  read: (value) => {
    if (typeof value !== "object" || value === null) return undefined
    const prototype = Object.getPrototypeOf(value)
    // Not compared by identity, because test runners have their own `Object`.
    const isPlain = prototype === null || Object.getPrototypeOf(prototype) === null
    return isPlain && !Array.isArray(value) ? Object.entries(value) : undefined
  }
}

const field: Shape<ReadonlyArray<readonly [string, unknown]>> = {
  expected: "text, or an object with a $value",
  read: (value) => {
    if (typeof value === "string") return [["$value", value]]
    return object.read(value)?.some(([key]) => key === "$value") ? object.read(value) : undefined
  }
}

const bytes: Shape<Uint8Array> = {
  expected: 'text, bytes, or { "base64": ... }',
  read: (value) => {
    if (typeof value === "string") return Buffer.from(value)
    if (types.isUint8Array(value)) return value.slice()
    const [entry, ...others] = object.read(value) ?? []
    const [key, encoded] = entry ?? []
    if (key !== "base64" || typeof encoded !== "string" || others.length > 0) return undefined
    const decoded = Buffer.from(encoded, "base64")
    // Buffer skips characters that are not base64 instead of rejecting them.
    return decoded.toString("base64").replace(/=+$/, "") === encoded.replace(/=+$/, "") ? decoded : undefined
  }
}

/** An object of the seed, divided into its `$` properties and its children. */
interface Node {
  readonly directive: <A>(key: string, shape: Shape<A>) => A | undefined
  readonly children: ReadonlyArray<readonly [string, unknown]>
}

const nothing: Node = { directive: () => undefined, children: [] }

/** Used ids, each with the place that uses it. */
type Taken = Map<string, Names>

const display = (names: Names) => (names.length === 0 ? "the seed" : names.join("."))

/** Converts a seed to a store. Invalid parts are omitted and reported in `problems`. */
class Seeding {
  readonly problems: Array<string> = []
  readonly #vaultIds: Taken = new Map()
  readonly #itemIds: Taken = new Map()

  store(seed: unknown): Store {
    const { children, directive } = this.#open([], seed, ["$vaults"])
    const short = children.map(([key, value]) => this.#vault(key, value))
    const full = (directive("$vaults", list) ?? []).flatMap((value, index) => this.#fullVault(index, value) ?? [])
    return new Map([...short, ...full].map((stored) => [stored.vault.id, stored]))
  }

  #fullVault(index: number, value: unknown): StoredVault | undefined {
    const usedIds = { vault: this.#vaultIds, item: this.#itemIds, file: new Map<string, Names>() }
    return vaultIn(`$vaults.${index}`, value, {
      problem: (place, problem) => this.#problem([place], problem),
      claim: (kind, id, place) => this.#claim(usedIds[kind], id, [place])
    })
  }

  #problem(names: Names, problem: string) {
    this.problems.push(`${display(names)}: ${problem}`)
  }

  #read<A>(names: Names, value: unknown, shape: Shape<A>): A | undefined {
    const read = shape.read(value)
    if (read === undefined) this.#problem(names, `must be ${shape.expected}`)
    return read
  }

  #open(names: Names, value: unknown, directives: ReadonlyArray<string>, shape = object): Node {
    const entries = this.#read(names, value, shape)
    if (entries === undefined) return nothing
    const directiveEntries = new Map(entries.filter(([key]) => key.startsWith("$")))
    for (const key of directiveEntries.keys()) {
      if (directives.includes(key)) continue
      this.#problem([...names, key], `unknown directive; use one of ${directives.join(", ")}`)
    }
    const children = entries.filter(([key]) => !key.startsWith("$"))
    if (children.some(([key]) => key === "")) this.#problem(names, "contains an empty name")
    return {
      // In TypeScript, a seed may contain `undefined` for an omitted key.
      directive: (key, shape) => {
        const directive = directiveEntries.get(key)
        return directive === undefined ? undefined : this.#read([...names, key], directive, shape)
      },
      children: children.filter(([, child]) => child !== undefined)
    }
  }

  #claim(usedIds: Taken, id: string, names: Names): string {
    const other = usedIds.get(id)
    if (other !== undefined) this.#problem(names, `has the same id as ${display(other)}`)
    usedIds.set(id, names)
    return id
  }

  #vault(key: string, value: unknown): StoredVault {
    const names = [key]
    const { children, directive } = this.#open(names, value, ["$id", "$name", "$description"])
    const vault = omitEmpty<WireVault>({
      attributeVersion: 1,
      contentVersion: children.length,
      createdAt: seededAt,
      description: directive("$description", text),
      id: this.#claim(this.#vaultIds, directive("$id", id) ?? idOf(...names), names),
      name: directive("$name", someText) ?? key,
      type: "USER_CREATED",
      updatedAt: seededAt
    })
    const items = children.map(([title, child]) => this.#item([...names, title], title, child, vault))
    return { vault, items: new Map(items.map((stored) => [stored.item.id, stored])) }
  }

  #item(names: Names, key: string, value: unknown, vault: WireVault): StoredItem {
    const { children, directive } = this.#open(names, value, ["$id", "$title", "$category", "$tags", "$urls", "$files"])
    const isLogin = children.some(([label]) => label === "username" || label === "password")
    const chosenCategory = directive("$category", constant)
    const category = chosenCategory ?? (isLogin ? "LOGIN" : "API_CREDENTIAL")
    // With $category, the item has the fields of an item from the app; otherwise those of an item created by the API.
    const template =
      chosenCategory === undefined ? { fields: minimalFields(category), sections: [] } : templateOf(category)
    const itemId = this.#claim(this.#itemIds, directive("$id", id) ?? idOf(...names), names)
    const fieldIds: Taken = new Map()
    const sectionIds: Taken = new Map()
    const fields: Array<WireField> = []
    const sections: Array<WireSection> = []
    for (const [label, child] of children) {
      const childNames = [...names, label]
      if (object.read(child) === undefined || field.read(child) !== undefined) {
        fields.push(this.#field(childNames, label, child, fieldIds, { category, template }))
      } else {
        const { section, fields: inner } = this.#section(childNames, label, child, fieldIds, sectionIds, category)
        sections.push(section)
        fields.push(...inner)
      }
    }
    if (category === "PASSWORD" && !fields.some(({ purpose }) => purpose === "PASSWORD")) {
      this.#problem(names, "an item of the category PASSWORD needs a password")
    }
    const isTemplates = ({ section }: BuiltInField) =>
      !sections.some(({ id, label }) =>
        template.sections.some(
          (other) => other.id === section?.id && (id === other.id || isSameLabel(label, other.label))
        )
      )
    const blank = missing(fields, template.fields.filter(isTemplates))
    const blankSections = template.sections.filter(({ id }) => blank.some(({ section }) => section?.id === id))
    const item = omitEmpty<WireItem>({
      category,
      createdAt: seededAt,
      fields: [...fields, ...blank],
      id: itemId,
      lastEditedBy: seededBy,
      sections: [...sections, ...blankSections],
      tags: directive("$tags", texts),
      title: directive("$title", someText) ?? key,
      updatedAt: seededAt,
      urls: directive("$urls", texts)?.map((href, index) => (index === 0 ? { href, primary: true } : { href })),
      vault: { id: vault.id, name: vault.name },
      version: 1
    })
    const files = (directive("$files", object) ?? []).map(([name, content]) =>
      this.#file([...names, "$files", name], name, content, `/v1/vaults/${vault.id}/items/${itemId}`)
    )
    return { item, files: new Map(files.map((stored) => [stored.file.id, stored])) }
  }

  #section(names: Names, label: string, value: unknown, fieldIds: Taken, sectionIds: Taken, category: string) {
    const { children, directive } = this.#open(names, value, ["$id", "$label"])
    const section = {
      id: this.#claim(sectionIds, directive("$id", someText) ?? idOf(...names), names),
      label: directive("$label", someText) ?? label
    }
    const fields = children.map(([key, child]) =>
      this.#field([...names, key], key, child, fieldIds, { category, section: section.id })
    )
    return { section, fields }
  }

  #field(
    names: Names,
    key: string,
    seed: unknown,
    usedIds: Taken,
    place: { readonly category: string; readonly section?: string; readonly template?: Template }
  ): WireField {
    const directives = ["$value", "$id", "$label", "$type", "$purpose"]
    const { children, directive } = this.#open(names, seed, directives, field)
    for (const [name] of children)
      this.#problem([...names, name], "a field can only contain directives, such as $value")
    const value = directive("$value", text)
    const ofTemplate = place.template?.fields.find(
      ({ id, label, section }) => section === undefined && (id === key || label === key)
    )
    const builtInField = place.section === undefined ? (ofTemplate ?? builtIn.get(key)) : undefined
    const type =
      directive("$type", constant) ?? (value?.startsWith("otpauth://") ? "OTP" : (builtInField?.type ?? "STRING"))
    const stored = Values.entered(type, value ?? "")
    if (Result.isFailure(stored)) this.#problem(names, stored.failure.message)
    const generated = ofTemplate?.id ?? (builtInField ? key : idOf(...names))
    return omitEmpty<WireField>({
      id: this.#claim(usedIds, directive("$id", someText) ?? (type === "OTP" ? `TOTP_${generated}` : generated), names),
      label: directive("$label", text) ?? ofTemplate?.label ?? key,
      purpose:
        directive("$purpose", constant) ??
        (purposeful.has(place.category) || key === "notesPlain" ? builtInField?.purpose : undefined),
      section: place.section === undefined ? undefined : { id: place.section },
      type,
      value: Result.getOrUndefined(stored)
    })
  }

  #file(names: Names, name: string, content: unknown, item: string): StoredFile {
    if (name === "") this.#problem(names, "a file needs a name")
    const stored = this.#read(names, content, bytes) ?? new Uint8Array()
    const fileId = idOf(...names)
    return {
      file: { content_path: `${item}/files/${fileId}/content`, id: fileId, name, size: stored.length },
      bytes: stored
    }
  }
}

/** The store that a seed describes. */
export const decode = (seed: unknown): Result.Result<Store, InvalidSeed> => {
  const seeding = new Seeding()
  const store = seeding.store(seed)
  return seeding.problems.length === 0 ? Result.succeed(store) : Result.fail(new InvalidSeed(seeding.problems))
}
