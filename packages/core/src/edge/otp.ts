import * as Effect from "effect/Effect"
import type * as Node from "../secrets/otp.ts"

export const noCode = "the server sent no code for the field, and this runtime does not compute codes"

/** The code that the server computed. How long it stays valid is not known. */
export const code: typeof Node.code = (_text, sent) =>
  Effect.succeed(sent === undefined ? undefined : { code: sent, validFor: undefined })
