import * as Effect from "effect/Effect"
import { NotPrivateKey, type SecretError } from "../reference/SecretError.ts"

/** The error for what `toOpenSsh` did not convert. */
export const notPrivateKey = (reference: string): SecretError => new NotPrivateKey({ reference })

/** An RSA key of 16,384 bits has 13,000 characters. Longer text is not a key, and would take the library seconds. */
const longest = 32_768

/**
 * A private key in the OpenSSH format; `undefined` if the text is not a key. Connect stores PKCS#8, which neither Node
 * nor the server converts. The library is loaded on demand.
 */
export const toOpenSsh = Effect.fnUntraced(function* (pem: string) {
  if (pem.length > longest) return undefined
  const { default: sshpk } = yield* Effect.promise(() => import("sshpk"))
  // The library's message may quote the text, which is a secret.
  return yield* Effect.orElseSucceed(
    Effect.try(() => `${sshpk.parsePrivateKey(pem, "pem").toString("ssh-private").trimEnd()}\n`),
    () => undefined
  )
})
