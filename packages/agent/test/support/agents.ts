import { assert } from "@effect/vitest"
import * as Effect from "effect/Effect"
import type * as Scope from "effect/Scope"
import * as TestClock from "effect/testing/TestClock"
import { type Engine, makeEngine } from "../../src/engine/engine.ts"
import type { Reply } from "../../src/engine/passing.ts"
import { type AgentOptions, defaultOptions } from "../../src/model/options.ts"
import type { Level } from "../../src/model/responses.ts"
import { isRoute, parseRoute } from "../../src/model/routes.ts"
import type { SharedStore } from "../../src/store/SharedStore.ts"
import { itemId, vaultId, type World } from "./world.ts"

export const keys = [new Uint8Array(32).fill(7)]

export const agent = (world: World, options: Partial<AgentOptions> = {}, store?: SharedStore) =>
  makeEngine({
    options: { ...defaultOptions, environment: "test", hosts: world.hosts, ...options },
    transport: world.transport,
    shared: store && { store, keys }
  })

/** The response of an agent, with its text and JSON. */
export interface AgentResponse {
  readonly status: number
  readonly level: Level
  readonly json: unknown
  readonly text: string
  readonly headers: Readonly<Record<string, string>>
}

const responseOf = (reply: Reply): AgentResponse => {
  if ("stream" in reply)
    return { status: reply.status, level: reply.level, json: undefined, text: "", headers: reply.headers }
  const text = Buffer.from(reply.response.body).toString("utf8")
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    json = undefined
  }
  return { status: reply.response.status, level: reply.level, json, text, headers: reply.response.headers }
}

/** Sends a request to an agent as a client does. */
export const ask = (
  engine: Engine,
  token: string,
  target: string,
  method = "GET",
  body?: string
): Effect.Effect<AgentResponse> => {
  const route = parseRoute(target)
  if (!isRoute(route)) throw new Error(`no route ${target}`)
  return Effect.map(engine.handle({ method, route, token, body }), responseOf)
}

export const itemPath = (vault: string, title: string) => `/v1/vaults/${vaultId(vault)}/items/${itemId(title)}`
export const itemsPath = (vault: string) => `/v1/vaults/${vaultId(vault)}/items`

/** The value of an item, or the status of the refusal. */
export const valueIn = ({ json, status }: AgentResponse): string | number => {
  const fields = (json as { fields?: ReadonlyArray<{ value: string }> } | undefined)?.fields
  return fields?.[0]?.value ?? status
}

export const value = (engine: Engine, token: string, vault: string, title: string) =>
  Effect.map(ask(engine, token, itemPath(vault, title)), valueIn)

/** Advances time in steps, so that the effects of each step happen at its time. */
export const pass = (millis: number, step = 250) =>
  Effect.gen(function* () {
    for (let left = millis; left > 0; left -= step) yield* TestClock.adjust(Math.min(step, left))
  })

/** Runs work that takes time, while time passes. */
export const during = Effect.fnUntraced(function* <A, E, R>(work: Effect.Effect<A, E, R>, millis = 10_000) {
  let result: { readonly value: A } | undefined
  yield* Effect.forkScoped(
    Effect.map(work, (value) => {
      result = { value }
    })
  )
  for (let left = millis; left > 0 && result === undefined; left -= 10) yield* TestClock.adjust(10)
  assert.isDefined(result, `no response within ${millis} ms`)
  return (result as { readonly value: A }).value
})

export const run = <E>(test: Effect.Effect<void, E, Scope.Scope>) =>
  Effect.runPromise(
    Effect.andThen(TestClock.setTime(1_764_380_000_000), Effect.scoped(test)).pipe(Effect.provide(TestClock.layer()))
  )
