import { printable } from "@opconnect/core/Redaction"
import { Command } from "commander"
import { assets } from "../control/assets.ts"
import { faultPresets } from "../model/Fault.ts"
import * as Flags from "./flags.ts"
import { type ServeFlags, serve } from "./serve.ts"

const manifest: { readonly version: string } = JSON.parse(assets.manifest())

const program = new Command("fake-connect")
  .description("A fake 1Password Connect server for tests.")
  .version(manifest.version)

const seeded = (command: Command) =>
  command
    .option("--seed <file>", 'JSON such as { "prod": { "db": { "password": "hunter2" } } }')
    .option("--env-file <file>", "make every op:// reference of the file resolvable; may be repeated", Flags.all)

seeded(program.command("serve"))
  .description("Serve the vaults of a seed until stopped. Prints what a client needs as lines for a shell.")
  .option("--store <file>", "keep the data in the file; if it is there, it is served and not the seed")
  .option("--port <number>", "the port to listen on, 0 for any free one", Flags.integer(65535), 8080)
  .option("--host <address>", "the address to listen on", "127.0.0.1")
  .option("--token <token>", "the token that may do everything")
  .option("--reader <token=vaults>", "one that only reads, and only these: ci=prod,dev; may be repeated", Flags.reader)
  .option("--writer <token=vaults>", "one that writes in them too; may be repeated", Flags.writer)
  .option(
    "--latency <ms>",
    "how long each answer takes: 50, 20-80, or 40/400 (median and 99th percentile)",
    Flags.latency
  )
  .option("--lag <ms>", "how long a write takes until it can be read", Flags.milliseconds)
  .option("--fault <fault>", "a fault, by its name or in JSON; may be repeated", Flags.fault)
  .option("--tls", "speak HTTPS with a certificate that is made up, in the file that is printed")
  .option("--tls-cert <file>", "speak HTTPS with this certificate, in PEM")
  .option("--tls-key <file>", "its private key, in PEM")
  .option("--json", "print what a client needs as JSON")
  .addHelpText("after", `\nFaults by name:\n  ${Object.keys(faultPresets).join("\n  ")}`)
  .action(async (flags: ServeFlags) => serve(flags))

seeded(program.command("seed"))
  .description("Print the data of a seed, or of the references of an env file, in full as JSON.")
  .action((flags: Flags.SeedFlags) => {
    process.stdout.write(`${JSON.stringify(Flags.fullSeed(flags), null, 2)}\n`)
  })

program.parseAsync().catch((error: unknown) => {
  process.stderr.write(
    `fake-connect: ${printable(error instanceof Error ? error.message : String(error), { lines: true })}\n`
  )
  process.exitCode = 1
})
