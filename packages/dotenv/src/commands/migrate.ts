import { basename, dirname, resolve } from "node:path"
import { ConnectClient } from "@opconnect/core/ConnectClient"
import type { FullItem, Item } from "@opconnect/core/Item"
import * as ItemDraft from "@opconnect/core/ItemDraft"
import { matchesByName } from "@opconnect/core/names"
import { isTrivial } from "@opconnect/core/Redaction"
import * as SecretReference from "@opconnect/core/SecretReference"
import { referenceTo } from "@opconnect/core/SecretReferences"
import * as Secrets from "@opconnect/core/Secrets"
import type { Command } from "commander"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import { count } from "../model/summary.ts"
import { printError } from "../output/output.ts"
import { findVault, pickVault } from "../server/lookup.ts"
import { ask, serverSettings } from "../server/server.ts"
import { jsonFlag } from "../terminal/command.ts"
import { CommandError } from "../terminal/failure.ts"
import { append, type EnvironmentFlags } from "../terminal/flags.ts"
import { print, printJson } from "../terminal/print.ts"
import { replaceFile } from "../terminal/replaceFile.ts"
import { type EnvText, readText, toBytes } from "./migrate/envText.ts"
import { isComposed, parsedValue, quoted, rewritten } from "./migrate/rewrite.ts"

interface Flags extends EnvironmentFlags {
  readonly vault: string
  readonly item?: string
  readonly only?: ReadonlyArray<string>
  readonly except?: ReadonlyArray<string>
  readonly dryRun?: boolean
  readonly undo?: boolean
  readonly json?: boolean
}

/** Where the text of a value in the file is kept, when it is not the form that undoing would write. */
const ownSection = "opconnect migrate"
const ownTag = "opconnect"
const originalLabel = (key: string) => `original text of ${key}`

const isWanted = (key: string, { except, only }: Flags) =>
  only === undefined ? except?.includes(key) !== true : only.includes(key)

/** A value to move, and how it is written in the file. */
interface Movable {
  readonly value: string
  readonly raw: string
}

/** Whether a text is a reference, even a mistyped one: it is no secret to move. */
const isReference = (text: string) => text.includes("op://") || SecretReference.diagnose(text) !== undefined

/** The values to move: written out, and more than a word or a number. */
const movable = ({ definitions, written }: EnvText, flags: Flags): ReadonlyMap<string, Movable> => {
  const twice = [...Map.groupBy(definitions, ({ key }) => key)].filter(([, { length }]) => length > 1)
  for (const [key, places] of twice) {
    const lines = places.map(({ source }) => source.line).join(" and ")
    throw new CommandError(`${key} is defined more than once, in lines ${lines}.`, "Remove the other definitions.")
  }
  for (const key of flags.only ?? []) {
    if (!definitions.some((definition) => definition.key === key))
      throw new CommandError(`The file does not define ${key}.`)
  }
  const isDefined = (name: string) => Object.hasOwn(process.env, name) || definitions.some(({ key }) => key === name)
  return new Map(
    definitions.flatMap(({ key, text }) => {
      const raw = written.get(key)?.raw ?? ""
      if (!isWanted(key, flags) || /^OP_CONNECT_/.test(key) || text === "" || isReference(text)) return []
      if (isComposed(raw, isDefined) || (!flags.only?.includes(key) && isTrivial(text))) return []
      return [[key, { value: parsedValue(raw), raw }]]
    })
  )
}

const rewrite = (file: string, env: EnvText, values: ReadonlyMap<string, string>): string => {
  const text = rewritten(env.text, env.definitions, values)
  if (text !== undefined) return text
  throw new CommandError(`${file} cannot be rewritten safely.`, "Nothing was changed.")
}

/** As it is written in a file: in quotes if a shell that reads the file needs them. */
const inFile = (reference: string) => (/\s/.test(reference) ? `"${reference}"` : reference)

/** The field of a new item that holds the value of a variable, in addition to fields that every item has. */
const fieldOf = ({ fields }: FullItem, key: string, value: string) =>
  fields?.find((field) => field.label === key && field.value != null && Redacted.value(field.value) === value)

const differs = (key: string) =>
  new CommandError(`The value read back for ${key} differs from the stored value.`, "The file was not changed.")

/** Every item has a field of this name, outside of sections. */
const builtIn = "notesPlain"

/** Fields with the values, and with the original text of those that undoing would write in another form. */
const draftOf = (title: string, values: ReadonlyMap<string, Movable>) => {
  const fields = Array.from(
    values,
    ([key, { value }]) => [key, ItemDraft.concealed(key, Redacted.make(value))] as const
  )
  const originals = [...values]
    .filter(([, { raw, value }]) => quoted(value) !== raw)
    .map(([key, { raw }]) => ItemDraft.concealed(originalLabel(key), Redacted.make(raw)))
  const own = fields.flatMap(([key, field]) => (key === builtIn ? [] : [field]))
  const inSection = [...fields.flatMap(([key, field]) => (key === builtIn ? [field] : [])), ...originals]
  const draft = ItemDraft.make("SECURE_NOTE", title).pipe(ItemDraft.tags(ownTag), ItemDraft.fields(own))
  return inSection.length === 0 ? draft : ItemDraft.section(ownSection, inSection)(draft)
}

/**
 * The item that a run stored before it was killed, and before it rewrote the file: the only item of this title, with a
 * field for each value.
 */
const itemOfInterruptedRun = (same: ReadonlyArray<Item>, values: ReadonlyMap<string, Movable>) =>
  Effect.gen(function* () {
    const [only] = same
    if (same.length !== 1 || only?.tags?.includes(ownTag) !== true) return undefined
    const client = yield* ConnectClient
    const item = yield* client.items.get(only.vault.id, only.id)
    return [...values].every(([key, { value }]) => fieldOf(item, key, value) !== undefined) ? item : undefined
  })

/** Stores the values, and gives a reference for each, after reading all of them back. */
const store = (
  vaultName: string,
  title: string,
  values: ReadonlyMap<string, Movable>,
  write: (references: ReadonlyMap<string, string>) => void
) =>
  Effect.gen(function* () {
    const client = yield* ConnectClient
    const secrets = yield* Secrets.Secrets
    const vaults = yield* client.vaults.list()
    const vault = yield* pickVault(vaults, vaultName)
    const same = yield* client.items.listByTitle(vault.id, title)
    const interrupted = yield* itemOfInterruptedRun(same, values)
    if (same.length > 0 && interrupted === undefined) {
      return yield* Effect.fail(
        new CommandError(
          `The vault "${vault.name}" already has an item "${title}".`,
          "Choose another title with --item."
        )
      )
    }
    const item = yield* Effect.fromResult(ItemDraft.build(draftOf(title, values), { vaultId: vault.id }))
    const remove = (itemId: string) => Effect.ignore(client.items.delete(vault.id, itemId))
    const created =
      interrupted ??
      (yield* client.items
        .create(vault.id, item, { waitUntilVisible: true })
        .pipe(Effect.tapErrorTag("WriteNotVisible", ({ itemId }) => remove(itemId))))
    const finish = Effect.gen(function* () {
      const surroundings = { vaults, vault, items: yield* client.items.list(vault.id), item: created }
      const references = new Map<string, string>()
      for (const [key, { value }] of values) {
        const field = fieldOf(created, key, value)
        const reference = field === undefined ? undefined : referenceTo(surroundings, field)
        if (reference === undefined) return yield* Effect.fail(differs(key))
        references.set(key, SecretReference.format(reference))
      }
      const stored = yield* secrets.resolveAll(Object.fromEntries(references))
      for (const [key, { value }] of values) {
        const back = stored[key]
        if (back === undefined || Redacted.value(back) !== value) return yield* Effect.fail(differs(key))
      }
      yield* Effect.try({
        try: () => write(references),
        catch: (cause) => (cause instanceof CommandError ? cause : new CommandError("The file cannot be written."))
      })
      return { vault: vault.name, item: title, moved: [...references.keys()] }
    })
    // All or nothing: without the file that refers to it, the item is of no use.
    return yield* interrupted === undefined ? Effect.onError(finish, () => remove(created.id)) : finish
  })

/** The current values of the references of a file to fields of an item, in the syntax of the file. */
const restored = (vaultName: string, title: string, { definitions }: EnvText, flags: Flags) =>
  Effect.gen(function* () {
    const client = yield* ConnectClient
    const secrets = yield* Secrets.Secrets
    const vault = yield* findVault(client, vaultName)
    const item = yield* client.items.getByTitle(vault.id, title)
    const { fields } = item
    const leadsToItem = (text: string) =>
      Result.match(SecretReference.parse(text), {
        onFailure: () => false,
        onSuccess: (reference) =>
          reference.attribute === undefined &&
          matchesByName([vault], reference.vault, { id: ({ id }) => id, title: ({ name }) => name }).length > 0 &&
          matchesByName([item], reference.item, { id: ({ id }) => id, title: ({ title }) => title }).length > 0
      })
    const own = definitions.filter(({ key, text }) => isWanted(key, flags) && leadsToItem(text))
    if (own.length === 0) return new Map<string, string>()
    const values = yield* secrets.resolveAll(Object.fromEntries(own.map(({ key, text }) => [key, text])))
    const originals = new Map(
      (fields ?? []).flatMap(({ label, value }) => (value == null ? [] : [[label, Redacted.value(value)]]))
    )
    const texts = new Map<string, string>()
    for (const [key, redacted] of Object.entries(values)) {
      const value = Redacted.value(redacted)
      const raw = originals.get(originalLabel(key))
      // Byte for byte as it was, unless the value has changed since.
      const text = raw !== undefined && parsedValue(raw) === value ? raw : quoted(value)
      if (text === undefined) {
        return yield* Effect.fail(new CommandError(`The value of ${key} cannot be written in an env file.`))
      }
      texts.set(key, text)
    }
    return texts
  })

const undo = async (file: string, title: string, flags: Flags) => {
  const env = await readText(file)
  const texts = await ask(
    await serverSettings({ path: file }, env.environment),
    "reading the item",
    restored(flags.vault, title, env, flags)
  )
  if (!flags.dryRun && texts.size > 0) replaceFile(file, toBytes(rewrite(file, env, texts)), env.mode)
  const keys = [...texts.keys()]
  if (flags.json) return printJson({ file, vault: flags.vault, item: title, restored: keys })
  if (keys.length === 0) return print(`${file} has no reference to the item "${title}".`)
  print(
    flags.dryRun
      ? `Would restore ${keys.join(", ")} in ${file}.`
      : `Restored ${count(keys.length, "value")} in ${file}: ${keys.join(", ")}. The item "${title}" was not deleted.`
  )
}

export default (migrate: Command): Command =>
  jsonFlag(
    migrate
      .description(
        "Moves the values of an env file into a new item, verifies the item, and replaces the values in the file with " +
          "references. Skips references, values that use other variables, and trivial values such as numbers and true. If " +
          "there is an error, neither the file nor the vault is changed."
      )
      .argument("[file]", "env file (default: .env)")
      .requiredOption("--vault <vault>", "name or id of the vault")
      .option("--item <title>", "title of the new item (default: name of the file's folder)")
  )
    .option("--only <key>", "also move the value of this variable, even if it is trivial (repeatable)", append)
    .option("--except <key>", "do not move the value of this variable (repeatable)", append)
    .option("--dry-run", "print the variables that would be moved, without moving them")
    .option("--undo", "write the current values of the item back into the file")
    .action(async (file: string = ".env", flags: Flags) => {
      const title = flags.item ?? basename(dirname(resolve(file)))
      if (flags.undo) return await undo(file, title, flags)
      const env = await readText(file)
      const values = movable(env, flags)
      const left = env.definitions.map(({ key }) => key).filter((key) => !values.has(key))
      for (const key of values.keys()) {
        if (env.written.get(key)?.isCut) {
          printError(
            `opconnect: ${key}: the value ends at #, as in dotenv and Node. If the rest belongs to the value, quote it first.\n`
          )
        }
      }
      if (values.size === 0 || flags.dryRun) {
        if (flags.json)
          return printJson({ file, vault: flags.vault, item: title, moved: [], movable: [...values.keys()], left })
        return print(
          values.size === 0
            ? `${file} has no value to move.`
            : `Would move ${[...values.keys()].join(", ")}.${left.length === 0 ? "" : `\nWould leave ${left.join(", ")}.`}`
        )
      }
      const done = await ask(
        await serverSettings({ path: file }, env.environment),
        "moving the values",
        store(flags.vault, title, values, (references) => {
          const texts = new Map(Array.from(references, ([key, reference]) => [key, inFile(reference)]))
          replaceFile(file, toBytes(rewrite(file, env, texts)), env.mode)
        })
      )
      if (flags.json) return printJson({ file, ...done, left })
      const vault = done.vault
      print(
        `Moved ${count(done.moved.length, "value")} of ${file} into the item "${done.item}" of the vault "${vault}": ${done.moved.join(", ")}.\n` +
          (left.length === 0 ? "" : `Left alone: ${left.join(", ")}.\n`) +
          `To undo: opconnect migrate --undo ${file} --vault "${vault}" --item "${done.item}"`
      )
    })
