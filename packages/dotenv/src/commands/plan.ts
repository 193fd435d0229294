import * as SecretTemplate from "@opconnect/core/SecretTemplate"
import type { Command } from "commander"
import { gather } from "../environment/gather.ts"
import { EnvError } from "../model/EnvError.ts"
import { count } from "../model/summary.ts"
import { bold, dim, print, printJson } from "../output/output.ts"
import { plan } from "../server/plan.ts"
import { type EnvironmentFlags, environmentFlags, jsonFlag, loadOptions, serverHelp } from "../terminal/flags.ts"

interface Flags extends EnvironmentFlags {
  readonly json?: boolean
}

export default (command: Command): Command =>
  jsonFlag(
    environmentFlags(
      command.description(
        "Shows which requests a start will cost and which vault, item and field each reference means, by their ids. " +
          "Shows no value. Ends with 1 when a reference can't be resolved."
      )
    )
  )
    .addHelpText("after", serverHelp)
    .action(async (flags: Flags) => {
      const options = loadOptions(flags)
      const environment = gather(options)
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
      if (references.length === 0) print("No reference, so no request.")
      if (issues.length > 0) throw new EnvError(issues)
    })
