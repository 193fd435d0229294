import * as Effect from "effect/Effect"
import { InvalidOptions } from "../contract/InvalidOptions.ts"
import type * as Node from "../snapshot/SecretSnapshot.ts"

export const resolveAll: typeof Node.resolveAll = () =>
  Effect.fail(
    new InvalidOptions([
      {
        code: "InvalidOption",
        message: "snapshot is not supported in this runtime: it has no file system.",
        hint: "Omit snapshot.",
        place: { key: "snapshot" }
      }
    ])
  )
