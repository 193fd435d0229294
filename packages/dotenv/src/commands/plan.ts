import * as SecretTemplate from "@opconnect/core/SecretTemplate"
import type { Command } from "commander"
import { EnvError } from "../model/EnvError.ts"
import { count } from "../model/summary.ts"
import { readEnvironment } from "../progress/read.ts"
import { plan } from "../server/plan.ts"
import { jsonFlag, withFlags } from "../terminal/command.ts"
import { type EnvironmentFlags, environmentFlags, loadOptions } from "../terminal/flags.ts"
import { bold, dim, print, printJson } from "../terminal/print.ts"

interface Flags extends EnvironmentFlags {
  readonly json?: boolean
}

export default (command: Command): Command =>
  jsonFlag(
    withFlags(
      environmentFlags,
      command.description(
        "Shows the requests of a start, and the ids of the vault, item and field of each reference. Exits with 1 if a " +
          "reference cannot be resolved. Prints no values."
      )
    )
  ).action(async (flags: Flags) => {
    const options = loadOptions(flags)
    const environment = await readEnvironment(options)
    const { places, issues, requests } = await plan(environment, options)
    const references = environment.variables.flatMap(({ key, source, template }) =>
      SecretTemplate.references(template).map((reference) => ({
        key,
        ...source,
        reference,
        place: places.get(reference)
      }))
    )
    if (flags.json) {
      printJson({ ok: issues.length === 0, requests, references, issues })
      if (issues.length > 0) process.exitCode = 1
      return
    }
    if (requests.length > 0)
      print(
        `${bold(`${count(requests.length, "request")}`)}\n${requests.map(({ method, path }) => `${method} ${path}`).join("\n")}\n`
      )
    for (const { key, place, reference } of references) {
      if (place === undefined) continue
      const { item, target, vault } = place
      print(`${bold(key)}  ${reference}`)
      print(dim(`  vault ${vault.id}  item ${item.id}  ${target.kind} ${target.id}`))
    }
    if (references.length === 0 && issues.length === 0) print("No references, so no requests.")
    if (issues.length > 0) throw new EnvError(issues)
  })
