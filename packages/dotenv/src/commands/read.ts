import * as Secrets from "@opconnect/core/Secrets"
import type { Command } from "commander"
import * as Redacted from "effect/Redacted"
import { ask, serverOptions } from "../server/server.ts"
import { type EnvironmentFlags, loadOptions, serverFlags, serverHelp } from "../terminal/flags.ts"

interface Flags extends EnvironmentFlags {
  readonly newline: boolean
}

export default (read: Command): Command =>
  serverFlags(
    read
      .description("Prints the value of one reference, and a line break after it.")
      .argument("<reference>", "such as op://prod/database/password")
  )
    .option("-n, --no-newline", "print the value alone")
    .addHelpText("after", `${serverHelp}\n\nExample:\n  opconnect read "op://prod/database/password"`)
    .action(async (reference: string, flags: Flags) => {
      const value = await ask(
        serverOptions(loadOptions(flags)),
        `reading ${reference}`,
        Secrets.Secrets.use((secrets) => secrets.resolve(reference))
      )
      process.stdout.write(`${Redacted.value(value)}${flags.newline ? "\n" : ""}`)
    })
