/**
 * Options of a fake by name, to check the options that tests pass.
 */
import { checkOptions, type OptionTable } from "@opconnect/core/Options"
import type { FakeConnectOptions, ServerOptions, TokenOptions } from "./Options.ts"

const maxPort = 65_535

const tokenOptions = {
  token: { kind: "text", description: "the token itself" },
  vaults: { kind: "list", description: "names or ids of vaults" },
  read: { kind: "boolean", description: "whether it can read" },
  write: { kind: "boolean", description: "whether it can write" },
  revoked: { kind: "boolean", description: "whether it is revoked" }
} as const satisfies Record<keyof TokenOptions, OptionTable[string]>

export const fakeOptions = {
  token: { kind: "text", description: "token with all rights" },
  tokens: { kind: "any", description: "tokens with limited rights" },
  latency: { kind: "any", description: "time of each response" },
  lag: { kind: "any", description: "milliseconds until a write can be read" },
  stableIds: { kind: "boolean", description: "the same ids in every run" },
  unknownKeys: { kind: "choice", values: ["drop", "keep"], description: "treatment of unknown keys of items" },
  faults: { kind: "any", description: "faults from the start" }
} as const satisfies Record<keyof FakeConnectOptions, OptionTable[string]>

export const serverOptions = {
  ...fakeOptions,
  port: { kind: "integer", minimum: 0, maximum: maxPort, description: "port to listen on" },
  host: { kind: "text", minimum: 1, description: "address to listen on" },
  tls: { kind: "toggle", description: "whether it serves HTTPS" },
  store: { kind: "path", minimum: 1, description: "file that keeps the data" }
} as const satisfies Record<keyof ServerOptions, OptionTable[string]>

/** All problems of the options in one text; `undefined` if there are none. */
export const optionProblem = (table: OptionTable, options: unknown): string | undefined => {
  const { faults, tokens } = Object(options) as { readonly faults?: unknown; readonly tokens?: unknown }
  const noLists = Object.entries({ tokens, faults }).flatMap(([name, value]) =>
    value === undefined || Array.isArray(value) ? [] : [`${name} must be a list. Correct the value.`]
  )
  const problems = [
    ...checkOptions(table, options).issues,
    ...(Array.isArray(tokens) ? tokens : []).flatMap(
      (token, place) => checkOptions(tokenOptions, token, `tokens[${place}].`).issues
    )
  ].map(({ hint, message }) => `${message} ${hint}`)
  return [...problems, ...noLists].join("\n") || undefined
}

/** Throws a `TypeError` if options cannot be used. */
export const assertOptions = (table: OptionTable, options: unknown): void => {
  const problem = optionProblem(table, options)
  if (problem !== undefined) throw new TypeError(problem)
}
