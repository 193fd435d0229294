import * as Effect from "effect/Effect"
import { AttributeNotFound } from "../reference/SecretError.ts"
import type * as Node from "../secrets/openSsh.ts"

export const toOpenSsh: typeof Node.toOpenSsh = () => Effect.succeed(undefined)

export const notPrivateKey: typeof Node.notPrivateKey = (reference) =>
  new AttributeNotFound({
    reference,
    attribute: "ssh-format",
    why: "this runtime does not convert private keys to the OpenSSH format"
  })
