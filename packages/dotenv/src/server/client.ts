import * as ConnectClient from "@opconnect/core/ConnectClient"
import type { ConnectOptions, InvalidOptions } from "@opconnect/core/ConnectOptions"
import type { LockedPlaces } from "@opconnect/core/LockedPlace"
import { optionOrigins } from "@opconnect/core/Options"
import * as Secrets from "@opconnect/core/Secrets"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { type RunOptions, type RunResult, run } from "../environment/connection.ts"
import { variableOf } from "../environment/trust.ts"

export interface ClientOptions extends RunOptions {
  /** The ids that references are locked to. */
  readonly locked?: LockedPlaces | undefined
}

/** The same options, with the names that errors have for those of code. */
const withOrigins = (connect: ConnectOptions): ConnectOptions => {
  const names = Object.keys(connect).map((option) => [variableOf(option), `connect.${option}`])
  const origins = { ...Object.fromEntries(names), ...Reflect.get(connect, optionOrigins) }
  return { ...connect, ...{ [optionOrigins]: origins } }
}

/** Runs an effect over a whole client of its own: with endpoints that a start has no use for, and with watching. */
export const runClient = <A, E>(
  connect: ConnectOptions,
  effect: Effect.Effect<A, E, Secrets.Secrets | ConnectClient.ConnectClient>,
  { locked, ...options }: ClientOptions = {}
): Promise<RunResult<A, E | InvalidOptions>> =>
  run(
    connect,
    Effect.provide(
      effect,
      Secrets.layer({ locked }).pipe(Layer.provideMerge(ConnectClient.layer(withOrigins(connect))))
    ),
    options
  )
