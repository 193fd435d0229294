import { ConnectClient } from "@opconnect/core/ConnectClient"
import { hostsOf } from "@opconnect/core/ConnectOptions"
import type { Command } from "commander"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import type { NameSettings } from "../environment/issues.ts"
import { count } from "../model/summary.ts"
import { withProgress } from "../progress/progress.ts"
import { runClient } from "../server/client.ts"
import { serverSettings, successOf } from "../server/server.ts"
import { jsonFlag, withFlags } from "../terminal/command.ts"
import { type EnvironmentFlags, loadOptions, serverFlags } from "../terminal/flags.ts"
import { bold, print, printJson, table } from "../terminal/print.ts"

interface Flags extends EnvironmentFlags {
  readonly json?: boolean
}

interface Failed {
  readonly error: string
  readonly hint: string
}

const timed = <A, E extends { readonly message: string; readonly hint: string }, R>(
  effect: Effect.Effect<A, E, R>,
  nameSettings: NameSettings
) =>
  Effect.sync(() => performance.now()).pipe(
    Effect.flatMap((started) =>
      Effect.map(Effect.result(effect), (result) => ({
        milliseconds: Math.round(performance.now() - started),
        ...Result.match(result, {
          onFailure: ({ hint, message }): Failed | { readonly value: A } => ({
            error: nameSettings(message),
            hint: nameSettings(hint)
          }),
          onSuccess: (value): Failed | { readonly value: A } => ({ value })
        })
      }))
    )
  )

/** An agent of `@opconnect/agent` names itself in its health, where Connect has the name of its API. */
const kindOf = (name: string) => (name === "opconnect-agent" ? "agent" : "server")

/** The health of one host, and the vaults that the token has access to there. */
const look = (nameSettings: NameSettings) =>
  ConnectClient.use(({ server, vaults }) =>
    Effect.all(
      { health: timed(server.health, nameSettings), vaults: timed(vaults.list(), nameSettings) },
      { concurrency: "unbounded" }
    )
  )

export default (status: Command): Command =>
  jsonFlag(
    withFlags(
      serverFlags,
      status.description(
        "Shows the version, dependencies and response time of every host, and the vaults that the token has access to. " +
          "Exits with 1 if a host is unavailable."
      )
    )
  ).action(async (flags: Flags) => {
    const server = await serverSettings(loadOptions(flags))
    const hosts = successOf(server, hostsOf(server.connect))
    const results = await withProgress("checking the server", () =>
      Promise.all(
        hosts.map(async (host) => {
          const { outcome } = await runClient({ ...server.connect, host, retries: 0 }, look(server.nameSettings), {
            waits: false
          })
          return { host, ...successOf(server, outcome) }
        })
      )
    )
    const isWell = ({ health, vaults }: (typeof results)[number]) => !("error" in health) && !("error" in vaults)
    if (!results.every(isWell)) process.exitCode = 1
    if (flags.json) {
      return printJson({
        ok: results.every(isWell),
        hosts: results.map(({ health, host, vaults }) => ({
          host,
          kind: "value" in health ? kindOf(health.value.name) : undefined,
          health: "value" in health ? { ...health.value, milliseconds: health.milliseconds } : health,
          vaults: "value" in vaults ? vaults.value.map(({ id, items, name }) => ({ id, name, items })) : vaults
        }))
      })
    }
    for (const { health, host, vaults } of results) {
      print(bold(host))
      if ("value" in health) {
        const { dependencies, name, version } = health.value
        print(`  ${name} ${version}${kindOf(name) === "agent" ? " (agent)" : ""}, ${health.milliseconds} ms`)
        const rows = (dependencies ?? []).map(({ message, service, status }) => [
          `    ${service}`,
          String(status),
          message ?? ""
        ])
        print(table(rows))
      } else print(`  ${health.error}\n  ${health.hint}`)
      if ("value" in vaults) {
        print(`  token has access to ${count(vaults.value.length, "vault")}, ${vaults.milliseconds} ms`)
        print(
          table(vaults.value.map(({ id, items, name }) => ["   ", name, id, items == null ? "" : count(items, "item")]))
        )
      }
      // Both requests fail alike if the host is unavailable.
      else if (!("error" in health && health.hint === vaults.hint)) print(`  ${vaults.error}\n  ${vaults.hint}`)
    }
  })
