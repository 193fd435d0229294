import { helpEnd, withUsageErrors } from "@opconnect/core/CommandLine"
import { Command, Option } from "commander"
import { assets } from "../control/assets.ts"
import { faultPresets } from "../model/Fault.ts"
import * as Flags from "./flags.ts"
import { type RecordFlags, record } from "./record.ts"
import { type ServeFlags, serve } from "./serve.ts"
import { type VerifyFlags, verify } from "./verify.ts"

const manifest: { readonly version: string; readonly homepage: string } = JSON.parse(assets.manifest())

/** Adds the end of the help, and handles usage errors. */
const withExample = (command: Command, example: string, before = ""): Command => {
  const { parent } = command
  const words = parent === null ? command.name() : `${parent.name()} ${command.name()}`
  return withUsageErrors(command, { words, example }).addHelpText("after", before + helpEnd(manifest.homepage, example))
}

const seeded = (command: Command) =>
  command
    .option("--seed <file>", 'seed in JSON, such as { "prod": { "db": { "password": "hunter2" } } }')
    .option("-f, --env-file <file>", "create a value for each op:// reference of this file (repeatable)", Flags.all)

const listening = (command: Command, port: number) =>
  command
    .option("--port <number>", "port to listen on, 0 for any free port", Flags.integer(65535), port)
    .addOption(new Option("--host <address>", "address to listen on").default("127.0.0.1", "127.0.0.1"))

const serving = (command: Command) =>
  listening(command, 8080)
    .option("--store <file>", "keep the data in this file; if it exists, ignore the seed")
    .option("--token <token>", "token with all rights")
    .option(
      "--reader <token=vaults>",
      "token with read access to these vaults, such as ci=prod,dev (repeatable)",
      Flags.reader
    )
    .option("--writer <token=vaults>", "token with read and write access to these vaults (repeatable)", Flags.writer)
    .option("--write-only <token=vaults>", "token with write access only to these vaults (repeatable)", Flags.writeOnly)
    .option(
      "--latency <ms>",
      "delay of each response in ms: 50, 20-80, or 40/400 (median and 99th percentile)",
      Flags.latency
    )
    .option("--lag <ms>", "delay in ms before reads return a write", Flags.milliseconds)
    .option(
      "--replica <ms>",
      "start another server with the same data and this lag in ms, on a free port (repeatable)",
      Flags.replicaLag
    )
    .option("--fault <fault>", "simulate a fault, by name or as JSON (repeatable)", Flags.fault)
    .option("--tls", "serve HTTPS with a generated certificate, and print the path of its file")
    .option("--tls-cert <file>", "serve HTTPS with this certificate in PEM format")
    .option("--tls-key <file>", "private key of the certificate in PEM format")
    .option("--json", "print the variables as JSON")

const faults = `\nFaults:\n  ${Object.keys(faultPresets).join("\n  ")}\n`

/** The command line. `configure` comes first, because commands inherit its settings when they are added. */
export const makeProgram = (configure: (program: Command) => Command = (program) => program): Command => {
  const program = withExample(
    configure(new Command("fake-connect"))
      .description("Run a fake 1Password Connect server for tests.")
      .version(manifest.version),
    "fake-connect serve -f .env"
  )
  const command = (usage: string, summary: string, example: string, before?: string) =>
    withExample(program.command(usage).summary(summary), example, before)

  serving(
    seeded(
      command(
        "serve",
        "serve a seed or the references of an env file",
        "fake-connect serve -f .env --fault rateLimited",
        faults
      )
    )
  )
    .description("Serves a seed or the references of an env file until stopped, and prints the variables of clients.")
    .action(async (flags: ServeFlags) => serve(flags))

  seeded(command("seed", "print the complete data of a seed", "fake-connect seed -f .env > seed.json"))
    .description("Prints the complete data of a seed or an env file as JSON.")
    .action((flags: Flags.SeedFlags) => {
      process.stdout.write(`${JSON.stringify(Flags.fullSeed(flags), null, 2)}\n`)
    })

  listening(
    command(
      "record",
      "record a seed from the responses of a server",
      "fake-connect record --upstream http://localhost:8080 --names hash"
    ),
    8081
  )
    .description("Forwards requests to a Connect server, and writes a seed in which all values are replaced.")
    .requiredOption("--upstream <url>", "URL of the server to record")
    .addOption(new Option("--out <file>", "file to write the seed to").default("recorded.json", "recorded.json"))
    .addOption(
      new Option("--names <keep|hash>", "keep names and titles, or replace them")
        .argParser(Flags.oneOf("keep", "hash"))
        .default("keep", "keep")
    )
    .addOption(
      new Option("--ids <keep|map>", "keep ids, or replace them")
        .argParser(Flags.oneOf("keep", "map"))
        .default("keep", "keep")
    )
    .action(async (flags: RecordFlags) => record(flags))

  serving(command("replay <file>", "serve a recorded seed", "fake-connect replay recorded.json"))
    .description("Serves a recorded seed until stopped.")
    .action(async (seed: string, flags: ServeFlags) => serve({ ...flags, seed }))

  command(
    "verify",
    "compare a server with the fake",
    "OP_CONNECT_TOKEN=... fake-connect verify --upstream http://localhost:8080"
  )
    .description(
      "Compares a Connect server with the fake, and prints the differences without values. Read-only by default."
    )
    .requiredOption("--upstream <url>", "URL of the server to compare")
    .option("--token-file <file>", "file that contains the token (default: the variable OP_CONNECT_TOKEN)")
    .option("--write <vault>", "also create items in this vault, and delete them afterwards")
    .option("--json", "print the differences as JSON")
    .action(async (flags: VerifyFlags) => verify(flags))

  return program
}
