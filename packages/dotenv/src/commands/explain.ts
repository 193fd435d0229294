import { nearest } from "@opconnect/core/names"
import * as SecretTemplate from "@opconnect/core/SecretTemplate"
import type { Command } from "commander"
import { overrides } from "../env-file/layers.ts"
import type { Environment } from "../environment/gather.ts"
import { isConnectKey } from "../environment/trust.ts"
import { EnvError } from "../model/EnvError.ts"
import { place } from "../model/report.ts"
import type { LoadOptions } from "../model/types.ts"
import { readEnvironment } from "../progress/read.ts"
import { plan } from "../server/plan.ts"
import { jsonFlag, withFlags } from "../terminal/command.ts"
import { CommandError } from "../terminal/failure.ts"
import { type EnvironmentFlags, environmentFlags, loadOptions } from "../terminal/flags.ts"
import { age, bold, print, printJson, table } from "../terminal/print.ts"

interface Flags extends EnvironmentFlags {
  readonly json?: boolean
}

/** Every source that defines the key, the one that wins first. */
const layersOf = (key: string, { definitions }: Environment, options: LoadOptions) => {
  const env = options.processEnv ?? process.env
  const set = Object.hasOwn(env, key) ? [{ source: { file: undefined, line: undefined } }] : []
  const written = definitions.filter((definition) => definition.key === key).map(({ source }) => ({ source }))
  return overrides(options) ? [...written, ...set] : [...set, ...written]
}

export default (explain: Command): Command =>
  jsonFlag(
    withFlags(
      environmentFlags,
      explain
        .description(
          "Shows where a variable comes from: file and line, the definitions that it overrides, and the vault, item, version " +
            "and age of each reference. Prints no value."
        )
        .argument("<key>", "name of the variable")
    )
  ).action(async (key: string, flags: Flags) => {
    const options = loadOptions(flags)
    const environment = await readEnvironment(options)
    const layers = layersOf(key, environment, options)
    const [first, ...others] = layers
    if (first === undefined) {
      // A file that cannot be read may define it.
      const unread = environment.issues.filter(({ locations }) => locations.length === 0)
      if (unread.length > 0) throw new EnvError(unread)
      const similar = nearest(
        key,
        [...environment.definitions, ...environment.variables].map((one) => one.key)
      )
      const hint = key.includes("op://")
        ? "explain takes the name of a variable. To read a reference, use opconnect read."
        : "Add the file that defines it with -f."
      throw new CommandError(
        `Neither an env file nor the environment defines ${key}.`,
        similar === undefined ? hint : `Did you mean ${similar}?`
      )
    }
    // Besides the variable, the settings of the client that files make: its references are looked up by them.
    const isNeeded = (one: { readonly key: string }) => one.key === key || isConnectKey(one.key)
    const variables = environment.variables.filter(isNeeded)
    const issues = environment.issues.filter(({ locations }) => locations.some(isNeeded))
    const { places, issues: all } = await plan({ ...environment, variables, issues }, options)
    const references = variables.flatMap(({ template }) => SecretTemplate.references(template))
    if (flags.json) {
      printJson({
        key,
        source: first.source,
        overrides: others.map(({ source }) => source),
        references: references.map((reference) => ({ reference, place: places.get(reference) })),
        issues: all
      })
      if (all.length > 0) process.exitCode = 1
      return
    }
    print(`${bold(key)}  ${place(first.source)}`)
    if (others.length > 0) print(`  overrides ${others.map(({ source }) => place(source)).join(", ")}`)
    if (references.length === 0 && all.length === 0) print("  plain value")
    for (const reference of new Set(references)) {
      const found = places.get(reference)
      if (found === undefined) continue
      const { item, section, target, vault } = found
      const changed = age(item.updatedAt)
      print(`  ${reference}`)
      const rows = [
        ["    vault", `${vault.name}  ${vault.id}`],
        ["    item", `${item.title ?? ""}  ${item.id}`],
        ...(section === undefined ? [] : [["    section", `${section.label ?? ""}  ${section.id ?? ""}`]]),
        [`    ${target.kind}`, `${target.name ?? ""}  ${target.id}`],
        ["    version", `${item.version ?? "unknown"}${changed === undefined ? "" : `, changed ${changed} ago`}`]
      ]
      print(table(rows))
    }
    if (all.length > 0) throw new EnvError(all)
  })
