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
import { print, printJson } from "../output/output.ts"
import { findVault } from "../server/lookup.ts"
import { ask, serverOptions } from "../server/server.ts"
import { CommandError, fileProblem } from "../terminal/failure.ts"
import { append, type EnvironmentFlags, jsonFlag, serverHelp } from "../terminal/flags.ts"
import { replaceFile } from "../terminal/replaceFile.ts"
import { isComposed, quoted, rewritten } from "./migrate/rewrite.ts"

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
}

const readText = (file: string): EnvText => {
  const { definitions, issues } = read(file, "utf8")
  if (issues.length > 0) throw new EnvError(issues)
  try {
    if (!statSync(file).isFile()) throw new CommandError(`${file} is no ordinary file, so it can't be rewritten.`)
    return { text: readFileSync(file, "utf8"), mode: statSync(file).mode & 0o777, definitions }
  } catch (cause) {
    throw cause instanceof CommandError ? cause : new CommandError(`${file} can't be read: ${fileProblem(cause)}.`)
  }
}

const isWanted = (key: string, { except, only }: Flags) =>
  only === undefined ? except?.includes(key) !== true : only.includes(key)

/** The values that are to be moved: written out, and more than a word or a number. */
const movable = ({ definitions }: EnvText, flags: Flags): ReadonlyMap<string, string> => {
  const twice = [...Map.groupBy(definitions, ({ key }) => key)].filter(([, { length }]) => length > 1)
  for (const [key, places] of twice) {
    const lines = places.map(({ source }) => source.line).join(" and ")
    throw new CommandError(`${key} is defined more than once, in lines ${lines}.`, "Take out those that do not count.")
  }
  for (const key of flags.only ?? []) {
    if (!definitions.some((definition) => definition.key === key)) throw new CommandError(`The file has no key ${key}.`)
  }
  const isDefined = (name: string) => Object.hasOwn(process.env, name) || definitions.some(({ key }) => key === name)
  return new Map(
    definitions
      .filter(({ key, text }) => isWanted(key, flags) && !/^OP_CONNECT_/.test(key) && !text.includes("op://"))
      .filter(({ text }) => text !== "" && !isComposed(text, isDefined))
      .filter(({ key, text }) => flags.only?.includes(key) || !isTrivial(text))
      .map(({ key, text }) => [key, text.replaceAll("\\$", "$")])
  )
}

const rewrite = (file: string, env: EnvText, values: ReadonlyMap<string, string>): string => {
  const text = rewritten(env.text, env.definitions, values)
  if (text !== undefined) return text
  throw new CommandError(`${file} is written in a way that can't be rewritten safely.`, "Nothing was changed.")
}

/** As it stands in a file: in quotes if a shell that reads the file would need them. */
const inFile = (reference: string) => (/\s/.test(reference) ? `"${reference}"` : reference)

const differs = (key: string) =>
  new CommandError(`What was stored for ${key} is not what was read back.`, "Nothing was changed in the file.")

/** Stores the values, and gives a reference for each, after reading all of them back. */
const store = (
  vaultName: string,
  title: string,
  values: ReadonlyMap<string, string>,
  write: (references: ReadonlyMap<string, string>) => void
) =>
  Effect.gen(function* () {
    const client = yield* ConnectClient
    const secrets = yield* Secrets.Secrets
    const vault = yield* findVault(client, vaultName)
    const same = yield* client.items.listByTitle(vault.id, title)
    if (same.length > 0) {
      return yield* Effect.fail(
        new CommandError(`The vault "${vault.name}" has an item "${title}" already.`, "Name another one with --item.")
      )
    }
    const draft = ItemDraft.make("SECURE_NOTE", title).pipe(
      ItemDraft.tags("opconnect"),
      ItemDraft.fields(Array.from(values, ([key, value]) => ItemDraft.concealed(key, Redacted.make(value))))
    )
    const item = yield* Effect.fromResult(ItemDraft.build(draft, { vaultId: vault.id }))
    const remove = (itemId: string) => Effect.ignore(client.items.delete(vault.id, itemId))
    const created = yield* client.items
      .create(vault.id, item, { waitUntilVisible: true })
      .pipe(Effect.tapErrorTag("WriteNotVisible", ({ itemId }) => remove(itemId)))
    const references = new Map(
      Array.from(values.keys(), (key) => [key, SecretReference.format({ vault: vault.name, item: title, field: key })])
    )
    const finish = Effect.gen(function* () {
      const stored = yield* secrets.resolveAll(Object.fromEntries(references))
      for (const [key, value] of values) {
        const back = stored[key]
        if (back === undefined || Redacted.value(back) !== value) return yield* Effect.fail(differs(key))
      }
      yield* Effect.try({
        try: () => write(references),
        catch: (cause) => (cause instanceof CommandError ? cause : new CommandError("The file can't be written."))
      })
      return { vault: vault.name, item: title, moved: [...references.keys()] }
    })
    // All or nothing: without the file that refers to it, the item is of no use.
    return yield* Effect.onError(finish, () => remove(created.id))
  })

/** The present values of the references to an item, as they can be written into the file. */
const fetched = (vaultName: string, title: string, { definitions }: EnvText, flags: Flags) =>
  Effect.gen(function* () {
    const client = yield* ConnectClient
    const secrets = yield* Secrets.Secrets
    const { name } = yield* findVault(client, vaultName)
    const ours = definitions.filter(
      ({ key, text }) =>
        isWanted(key, flags) && text === SecretReference.format({ vault: name, item: title, field: key })
    )
    const values = yield* secrets.resolveAll(Object.fromEntries(ours.map(({ key, text }) => [key, text])))
    return new Map(Object.entries(values).map(([key, value]) => [key, Redacted.value(value)]))
  })

const undo = async (file: string, title: string, flags: Flags) => {
  const env = readText(file)
  const values = await ask(serverOptions({ path: file }), "reading the item", fetched(flags.vault, title, env, flags))
  const texts = new Map(
    Array.from(values, ([key, value]) => {
      const text = quoted(value)
      if (text === undefined) throw new CommandError(`The value of ${key} can't be written into an environment file.`)
      return [key, text]
    })
  )
  if (!flags.dryRun) replaceFile(file, rewrite(file, env, texts), env.mode)
  const keys = [...texts.keys()]
  if (flags.json) return printJson({ file, vault: flags.vault, item: title, restored: keys })
  print(`${file} holds ${count(keys.length, "value")} again: ${keys.join(", ")}. The item "${title}" is still there.`)
}

export default (migrate: Command): Command =>
  jsonFlag(
    migrate
      .description(
        "Moves the values of an environment file into a new item of a vault, reads them back, and puts references in " +
          "their place. References, values made of others, and trivial ones such as numbers and true stay. When " +
          "anything goes wrong, neither the file nor the vault is changed."
      )
      .argument("[file]", "the environment file", ".env")
      .requiredOption("--vault <vault>", "name or id of the vault")
      .option("--item <title>", "title of the new item; the name of the file's folder by default")
  )
    .option("--only <key>", "move this value, even if it is trivial; may be repeated", append)
    .option("--except <key>", "leave this value; may be repeated", append)
    .option("--dry-run", "change nothing, and tell what would be moved")
    .option("--undo", "the way back: put the present values of the item into the file again")
    .addHelpText("after", `${serverHelp}\n\nExample:\n  opconnect migrate .env --vault dev --item shop`)
    .action(async (file: string, flags: Flags) => {
      const title = flags.item ?? basename(dirname(resolve(file)))
      if (flags.undo) return await undo(file, title, flags)
      const env = readText(file)
      const values = movable(env, flags)
      const left = env.definitions.map(({ key }) => key).filter((key) => !values.has(key))
      if (values.size === 0 || flags.dryRun) {
        if (flags.json)
          return printJson({ file, vault: flags.vault, item: title, moved: [], movable: [...values.keys()], left })
        return print(
          values.size === 0
            ? `${file} holds no value to move.`
            : `would move ${[...values.keys()].join(", ")}\nwould leave ${left.join(", ") || "nothing"}`
        )
      }
      const done = await ask(
        serverOptions({ path: file }),
        "moving the values",
        store(flags.vault, title, values, (references) => {
          const texts = new Map(Array.from(references, ([key, reference]) => [key, inFile(reference)]))
          replaceFile(file, rewrite(file, env, texts), env.mode)
        })
      )
      if (flags.json) return printJson({ file, ...done, left })
      print(
        `${count(done.moved.length, "value")} of ${file} moved into the item "${done.item}" of the vault "${done.vault}": ${done.moved.join(", ")}.\n` +
          (left.length === 0 ? "" : `Left as they are: ${left.join(", ")}.\n`) +
          `The way back: opconnect migrate --undo ${file} --vault "${done.vault}" --item "${done.item}"`
      )
    })
