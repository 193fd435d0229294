import * as Effect from "effect/Effect"
import { NotPrivateKey, type SecretError } from "../reference/SecretError.ts"

/** The error for what `toOpenSsh` did not convert. */
export const notConverted = (reference: string): SecretError => new NotPrivateKey({ reference })

/** An RSA key of 16,384 bits has 13,000 characters. What is much longer is no key, and costs the library seconds. */
const longest = 32_768

/**
 * A private key in OpenSSH's own format; `undefined` if the text is no key. Connect keeps keys as PKCS#8, and neither Node
 * nor the server writes the other: the library is loaded when it is needed.
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
