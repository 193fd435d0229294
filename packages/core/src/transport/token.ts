import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import type { InvalidOptions } from "../contract/InvalidOptions.ts"
import type { Settings } from "../contract/settings.ts"
import type { TokenSource } from "./files.ts"

export type { TokenSource } from "./files.ts"

// Loaded when the options name a file, which few starts do.
export const files = Effect.promise(() => import("./files.ts"))

/** The token of the options, or of the file that they name. */
export const make = (source: Settings["token"]): Effect.Effect<TokenSource, InvalidOptions> =>
  Redacted.isRedacted(source)
    ? Effect.succeed({ current: Effect.succeed(source) })
    : Effect.flatMap(files, ({ token }) => token(source))
