import * as Secrets from "@opconnect/core/Secrets"
import type { Command } from "commander"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import { ask, serverSettings } from "../server/server.ts"
import { withFlags } from "../terminal/command.ts"
import { type EnvironmentFlags, loadOptions, serverFlags } from "../terminal/flags.ts"

interface Flags extends EnvironmentFlags {
  readonly newline: boolean
  readonly fresh?: boolean
}

/** Time to type a code, or to send it. */
const minValidMs = 10_000

/** Milliseconds between reads while the server still gives the code of before, and how often it is read again. */
const behindMs = 1_000
const maxBehind = 10

/**
 * The value of a reference. A one-time password that is about to expire is waited out, once. The server computes the code, and
 * its clock may be behind.
 */
export const readFresh = (reference: string) =>
  Effect.gen(function* () {
    const secrets = yield* Secrets.Secrets
    const read = Effect.flatMap(secrets.readEach({ reference }), ({ reference: outcome }) => Effect.fromResult(outcome))
    const first = yield* read
    if (first.validFor === undefined || first.validFor >= minValidMs) return first.value
    yield* Effect.sleep(first.validFor)
    let next = (yield* read).value
    for (let round = 0; round < maxBehind && Redacted.value(next) === Redacted.value(first.value); round++) {
      yield* Effect.sleep(behindMs)
      next = (yield* read).value
    }
    return next
  })

export default (read: Command): Command =>
  withFlags(
    serverFlags,
    read
      .description("Prints the value of a reference and a newline.")
      .argument("<reference>", "secret reference, such as op://prod/database/password")
  )
    .option("-n, --no-newline", "omit the newline after the value")
    .option("--fresh", "wait for the next one-time password if this one expires within 10s")
    .action(async (reference: string, flags: Flags) => {
      const value = await ask(
        await serverSettings(loadOptions(flags)),
        `reading ${reference}`,
        flags.fresh ? readFresh(reference) : Secrets.Secrets.use((secrets) => secrets.resolve(reference))
      )
      process.stdout.write(`${Redacted.value(value)}${flags.newline ? "\n" : ""}`)
    })
