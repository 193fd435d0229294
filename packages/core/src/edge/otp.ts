import * as Effect from "effect/Effect"
import type * as Node from "../secrets/otp.ts"

/** The code that the server computed. How long it stays valid is not known. */
export const code: typeof Node.code = (_text, sent) =>
  sent === undefined
    ? Effect.fail("the server sent no code for the field, and this runtime does not compute codes")
    : Effect.succeed({ code: sent, validFor: undefined })
