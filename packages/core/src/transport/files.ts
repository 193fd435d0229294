import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"
import { InvalidOptions, type Settings } from "../contract/ConnectOptions.ts"
import { tokenProblem } from "../contract/exposure.ts"

// Loaded when a file is named, so that the client also runs where there is no file system.
const fileSystem = Effect.promise(() => import("node:fs/promises"))

const reasonOf = (cause: unknown) => (cause instanceof Error && "code" in cause ? String(cause.code) : "unknown reason")

/** The text of a file that the options name, or what is wrong with it. */
export const read = (what: string, path: string): Effect.Effect<string, InvalidOptions> =>
  Effect.flatMap(fileSystem, ({ readFile }) =>
    Effect.tryPromise({
      try: () => readFile(path, "utf8"),
      catch: (cause) => new InvalidOptions([`The ${what} ${path} can't be read: ${reasonOf(cause)}.`])
    })
  )

const readToken = Effect.fnUntraced(function* (path: string) {
  const token = (yield* read("token file", path)).trim()
  const problem = tokenProblem(token)
  return problem === undefined
    ? Redacted.make(token)
    : yield* new InvalidOptions([`The token file ${path}: ${problem}`])
})

/** A token that may change while the client lives. */
export interface TokenSource {
  readonly current: Effect.Effect<Redacted.Redacted>
}

/**
 * The token of each moment. A file is read again when it has changed; while it can't be read or is half written, the
 * last good token stays.
 */
export const token = Effect.fnUntraced(function* (
  source: Settings["token"]
): Effect.fn.Return<TokenSource, InvalidOptions> {
  if (Redacted.isRedacted(source)) return { current: Effect.succeed(source) }
  const { stat } = yield* fileSystem
  const stamp = Effect.promise(() =>
    stat(source.file).then(
      ({ ino, mtimeMs, size }) => `${ino} ${mtimeMs} ${size}`,
      () => undefined
    )
  )
  let seen = yield* stamp
  let last = yield* readToken(source.file)
  const current = Effect.gen(function* () {
    const now = yield* stamp
    if (now !== undefined && now !== seen) {
      const fresh = yield* Effect.option(readToken(source.file))
      if (Option.isSome(fresh)) {
        last = fresh.value
        seen = now
      }
    }
    return last
  })
  return { current }
})
