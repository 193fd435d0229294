import { readFileSync, statSync } from "node:fs"
import { basename, dirname, resolve } from "node:path"
import { ConnectClient } from "@opconnect/core/ConnectClient"
import * as ItemDraft from "@opconnect/core/ItemDraft"
import { isTrivial } from "@opconnect/core/Redaction"
import * as SecretReference from "@opconnect/core/SecretReference"
import * as Secrets from "@opconnect/core/Secrets"
import type { Command } from "commander"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import { read } from "../env-file/envFile.ts"
import type { Definition } from "../env-file/parse.ts"
import { EnvError } from "../model/EnvError.ts"
import { count } from "../model/summary.ts"
import { print, printError, printJson } from "../output/output.ts"
import { findVault } from "../server/lookup.ts"
import { ask, serverOptions } from "../server/server.ts"
import { helpEnd, jsonFlag } from "../terminal/command.ts"
import { CommandError, fileProblem } from "../terminal/failure.ts"
import { append, type EnvironmentFlags } from "../terminal/flags.ts"
import { replaceFile } from "../terminal/replaceFile.ts"
import { isComposed, parsedValue, quoted, rewritten, type WrittenValue, writtenValues } from "./migrate/rewrite.ts"

interface Flags extends EnvironmentFlags {
  readonly vault: string
  readonly item?: string
  readonly only?: ReadonlyArray<string>
  readonly except?: ReadonlyArray<string>
  readonly dryRun?: boolean
  readonly undo?: boolean
  readonly json?: boolean
}

interface EnvText {
  readonly text: string
  readonly mode: number
  readonly definitions: ReadonlyArray<Definition>
  readonly written: ReadonlyMap<string, WrittenValue>
}

/** Where the text of a value in the file is kept, when it is not the form that undoing would write. */
const originalSection = "opconnect migrate"
const originalLabel = (key: string) => `original text of ${key}`

const readText = (file: string): EnvText => {
  const { definitions, issues } = read(file, "utf8")
  if (issues.length > 0) throw new EnvError(issues)
  try {
    if (!statSync(file).isFile()) throw new CommandError(`${file} is not a regular file, so it cannot be rewritten.`)
    const text = readFileSync(file, "utf8")
    return { text, mode: statSync(file).mode & 0o777, definitions, written: writtenValues(text, definitions) }
  } catch (cause) {
    throw cause instanceof CommandError ? cause : new CommandError(`Could not read ${file}: ${fileProblem(cause)}.`)
  }
}

const isWanted = (key: string, { except, only }: Flags) =>
  only === undefined ? except?.includes(key) !== true : only.includes(key)

/** A value to move, and how it is written in the file. */
interface Movable {
  readonly value: string
  readonly raw: string
}

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
      if (!isWanted(key, flags) || /^OP_CONNECT_/.test(key) || text === "" || text.includes("op://")) return []
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

const differs = (key: string) =>
  new CommandError(`The value read back for ${key} differs from the stored value.`, "The file was not changed.")

/** Fields with the values, and with the original text of those that undoing would write in another form. */
const draftOf = (title: string, values: ReadonlyMap<string, Movable>) => {
  const original = [...values].filter(([, { raw, value }]) => quoted(value) !== raw)
  return ItemDraft.make("SECURE_NOTE", title).pipe(
    ItemDraft.tags("opconnect"),
    ItemDraft.fields(Array.from(values, ([key, { value }]) => ItemDraft.concealed(key, Redacted.make(value)))),
    original.length === 0
      ? (draft) => draft
      : ItemDraft.section(
          originalSection,
          original.map(([key, { raw }]) => ItemDraft.concealed(originalLabel(key), Redacted.make(raw)))
        )
  )
}

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
    const vault = yield* findVault(client, vaultName)
    const same = yield* client.items.listByTitle(vault.id, title)
    if (same.length > 0) {
      return yield* Effect.fail(
        new CommandError(
          `The vault "${vault.name}" already has an item "${title}".`,
          "Choose another title with --item."
        )
      )
    }
    const item = yield* Effect.fromResult(ItemDraft.build(draftOf(title, values), { vaultId: vault.id }))
    const remove = (itemId: string) => Effect.ignore(client.items.delete(vault.id, itemId))
    const created = yield* client.items
      .create(vault.id, item, { waitUntilVisible: true })
      .pipe(Effect.tapErrorTag("WriteNotVisible", ({ itemId }) => remove(itemId)))
    const references = new Map(
      Array.from(values.keys(), (key) => [key, SecretReference.format({ vault: vault.name, item: title, field: key })])
    )
    const finish = Effect.gen(function* () {
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
    return yield* Effect.onError(finish, () => remove(created.id))
  })

/** The current values of the references to an item, as they are written into the file. */
const restored = (vaultName: string, title: string, { definitions }: EnvText, flags: Flags) =>
  Effect.gen(function* () {
    const client = yield* ConnectClient
    const secrets = yield* Secrets.Secrets
    const { id, name } = yield* findVault(client, vaultName)
    const own = definitions.filter(
      ({ key, text }) =>
        isWanted(key, flags) && text === SecretReference.format({ vault: name, item: title, field: key })
    )
    if (own.length === 0) return new Map<string, string>()
    const values = yield* secrets.resolveAll(Object.fromEntries(own.map(({ key, text }) => [key, text])))
    const { fields } = yield* client.items.getByTitle(id, title)
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
  const env = readText(file)
  const texts = await ask(
    await serverOptions({ path: file }),
    "reading the item",
    restored(flags.vault, title, env, flags)
  )
  if (!flags.dryRun && texts.size > 0) replaceFile(file, rewrite(file, env, texts), env.mode)
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
        "Moves the values of an env file into a new item, reads them back, and replaces them in the file by references. " +
          "Leaves references, values that use other variables, and trivial values such as numbers and true alone. If " +
          "anything fails, neither the file nor the vault is changed."
      )
      .argument("[file]", "env file (default: .env)")
      .requiredOption("--vault <vault>", "name or id of the vault")
      .option("--item <title>", "title of the new item (default: name of the file's folder)")
  )
    .option("--only <key>", "also move the value of this variable, even if it is trivial (repeatable)", append)
    .option("--except <key>", "leave the value of this variable alone (repeatable)", append)
    .option("--dry-run", "print the variables that would be moved, change nothing")
    .option("--undo", "write the current values of the item back into the file")
    .addHelpText(
      "after",
      helpEnd([
        "opconnect migrate --vault dev --item shop --dry-run",
        "opconnect migrate --vault dev --item shop",
        "opconnect migrate --vault dev --item shop --undo"
      ])
    )
    .action(async (file: string = ".env", flags: Flags) => {
      const title = flags.item ?? basename(dirname(resolve(file)))
      if (flags.undo) return await undo(file, title, flags)
      const env = readText(file)
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
            : `Would move ${[...values.keys()].join(", ")}.\nWould leave ${left.join(", ") || "nothing"}.`
        )
      }
      const done = await ask(
        await serverOptions({ path: file }),
        "moving the values",
        store(flags.vault, title, values, (references) => {
          const texts = new Map(Array.from(references, ([key, reference]) => [key, inFile(reference)]))
          replaceFile(file, rewrite(file, env, texts), env.mode)
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
