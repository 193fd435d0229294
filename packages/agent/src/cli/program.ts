import { helpEnd, withUsageErrors } from "@opconnect/core/CommandLine"
import { Command, Option } from "commander"
import * as Flags from "./flags.ts"
import { serve } from "./serve.ts"
import { version } from "./version.ts"

const docs = "https://github.com/opconnect/opconnect/blob/main/docs/agent.md"

const example = "OP_CONNECT_HOST=http://connect:8080 opconnect-agent serve"

const environment = `
Environment:
  OP_CONNECT_HOST     URL of the Connect server (several: separate with commas)
  OP_CONNECT_CA_FILE  PEM file with the trusted certificate authorities

Clients use the agent as their Connect server: set their OP_CONNECT_HOST to
http://127.0.0.1:8200.
`

const serveEnd = helpEnd(
  docs,
  example,
  `${example} \\
    --socket /run/opconnect.sock`,
  `${example} --environment prod \\
    --redis rediss://agent@redis:6379 --key-file /etc/opconnect/fleet.key`
)

const option = <A>(flags: string, description: string, parse: (text: string) => A, value?: A, shown?: string) => {
  const parsedOption = new Option(flags, description).argParser(parse)
  return value === undefined ? parsedOption : parsedOption.default(value, shown)
}

/** The command line. `configure` comes first, because commands inherit its settings when they are added. */
export const makeProgram = (configure: (program: Command) => Command = (program) => program): Command => {
  const program = withUsageErrors(
    configure(new Command("opconnect-agent"))
      .description("Run a caching proxy for 1Password Connect on this machine.")
      .version(version)
      .addHelpText("after", helpEnd(docs, example)),
    { words: "opconnect-agent" }
  )
  const minute = 60_000
  withUsageErrors(program.command("serve"), { words: "opconnect-agent serve" })
    .summary("serve requests from a cache until stopped")
    .description("Serves requests from a cache until stopped.")
    .addOption(
      option("--listen <address>", "address to listen on (default: 127.0.0.1:8200, none with --socket)", Flags.address)
    )
    .option("--socket <path>", "unix socket to listen on")
    .addOption(option("--socket-mode <mode>", "permissions of the socket, in octal", Flags.mode, 0o660, "0660"))
    .option("--tls-cert <file>", "certificate in PEM format; reloaded when the file changes")
    .option("--tls-key <file>", "private key of the certificate in PEM format")
    .option(
      "--client-ca <file>",
      "certificate authority of client certificates; requires a certificate from every client"
    )
    .addOption(
      new Option(
        "--redis <url>",
        "URL of the shared Redis or Valkey: redis[s]://, redis[s]+sentinel:// or redis[s]+cluster://"
      ).env("OPCONNECT_AGENT_REDIS")
    )
    .addOption(
      option(
        "--environment <name>",
        "name of the environment in the shared store (default: default)",
        Flags.environmentName
      )
    )
    .addOption(
      new Option(
        "--key-file <file>",
        "file with at least 32 random bytes, the encryption key of the shared store; a second file is the previous key (repeatable)"
      ).argParser(Flags.collect)
    )
    .addOption(
      option(
        "--stale-if-error <time>",
        "maximum age of values that are served while Connect is down; 0 for none",
        Flags.duration,
        24 * 60 * minute,
        "24h"
      )
    )
    .addOption(
      option(
        "--stale-token <time>",
        "how long a verified token remains valid while Connect is down; 0 for one minute",
        Flags.duration,
        60 * minute,
        "1h"
      )
    )
    .addOption(option("--poll <time>", "time between polls for changes", Flags.interval, 1_000, "1s"))
    .addOption(option("--poll-budget <rate>", "maximum combined poll rate of all agents", Flags.rate, 2, "2/s"))
    .addOption(option("--memory <size>", "maximum size of the cache", Flags.bytes, 64 * 1_024 ** 2, "64MiB"))
    .addOption(
      option(
        "--upstream-rate <rate>",
        "maximum combined request rate of all agents to each Connect host",
        Flags.rate,
        50,
        "50/s"
      )
    )
    .addOption(option("--admin-listen <address>", "address of /metrics, /ready and /live", Flags.address))
    .option("--audit <file>", "file in which to record each read and write; reopened on SIGHUP")
    .addOption(
      new Option("--log <format>", "format of the log on stderr").choices(["json", "text"]).default("json", "json")
    )
    .option("--insecure-upstream", "allow HTTP without TLS to a Connect server outside a private network")
    .addHelpText("after", environment + serveEnd)
    .action(async (flags: Flags.Flags) => serve(flags))
  return program
}
