import { Command, Option } from "commander"
import * as Flags from "./flags.ts"
import { serve } from "./serve.ts"
import { version } from "./version.ts"

const docs = "https://github.com/opconnect/opconnect/tree/main/docs"

const examples = `
Examples:
  OP_CONNECT_HOST=http://connect:8080 opconnect-agent serve
  OP_CONNECT_HOST=http://connect:8080 opconnect-agent serve --socket /run/opconnect.sock
  OP_CONNECT_HOST=http://connect:8080 opconnect-agent serve \\
    --redis rediss://agent@redis:6379 --environment prod --key-file /etc/opconnect/fleet.key

Clients use the agent as their Connect server: set their OP_CONNECT_HOST to http://127.0.0.1:8200.

Environment:
  OP_CONNECT_HOST      URL of the Connect server; several, separated by commas, are tried in order
  OP_CONNECT_CA_FILE   certificate authorities to trust, in PEM

Docs: ${docs}`

const option = <A>(flags: string, description: string, parse: (text: string) => A, value?: A, shown?: string) => {
  const made = new Option(flags, description).argParser(parse)
  return value === undefined ? made : made.default(value, shown)
}

/** The command line. `configure` comes first, because commands inherit its settings when they are added. */
export const makeProgram = (configure: (program: Command) => Command = (program) => program): Command => {
  const program = configure(new Command("opconnect-agent"))
    .description("serve a caching 1Password Connect server on this machine")
    .version(version)
  const minute = 60_000
  program
    .command("serve")
    .description("serve Connect requests from an up-to-date cache until stopped")
    .addOption(
      option("--listen <address>", "address to listen on (default: 127.0.0.1:8200, none with --socket)", Flags.address)
    )
    .option("--socket <path>", "unix socket to listen on")
    .addOption(option("--socket-mode <mode>", "permissions of the socket, in octal", Flags.mode, 0o660, "0660"))
    .option("--tls-cert <file>", "certificate, in PEM; read again when it changes")
    .option("--tls-key <file>", "private key of the certificate, in PEM")
    .option("--client-ca <file>", "certificate authority for client certificates, which are then required")
    .addOption(
      new Option(
        "--redis <url>",
        "Redis or Valkey that all agents share: redis[s]://, redis[s]+sentinel:// or redis[s]+cluster://"
      ).env("OPCONNECT_AGENT_REDIS")
    )
    .addOption(
      option("--environment <name>", "name of the fleet on the shared store (default: default)", Flags.environmentName)
    )
    .option(
      "--key-file <file>",
      "file with the key that encrypts the shared store: at least 32 random bytes; a second file is the previous key (repeatable)",
      Flags.collect,
      []
    )
    .addOption(
      option(
        "--stale-if-error <duration>",
        "maximum age of a value that is served while Connect is unavailable; 0 for none",
        Flags.duration,
        24 * 60 * minute,
        "24h"
      )
    )
    .addOption(
      option(
        "--stale-token <duration>",
        "how long an accepted token is served while Connect is unavailable; 0 for one minute",
        Flags.duration,
        60 * minute,
        "1h"
      )
    )
    .addOption(option("--poll <duration>", "time between two polls for changes", Flags.interval, 1_000, "1s"))
    .addOption(option("--poll-budget <rate>", "maximum rate of polls of all agents together", Flags.rate, 2, "2/s"))
    .addOption(option("--memory <size>", "maximum memory for cached responses", Flags.bytes, 64 * 1_024 ** 2, "64MiB"))
    .addOption(
      option(
        "--upstream-rate <rate>",
        "maximum rate of requests to each Connect host, of all agents together",
        Flags.rate,
        50,
        "50/s"
      )
    )
    .addOption(option("--admin-listen <address>", "address for /metrics, /ready and /live", Flags.address))
    .option("--audit <file>", "append a line for each read and write of a client; opened again on SIGHUP")
    .addOption(new Option("--log <format>", "format of the log on stderr").choices(["json", "text"]).default("json"))
    .option("--insecure-upstream", "allow http to a Connect server outside a private network")
    .addHelpText("after", examples)
    .action(async (flags: Flags.Flags) => serve(flags))
  return program
}
