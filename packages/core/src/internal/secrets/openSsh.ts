import * as Effect from "effect/Effect"

/**
 * A private key in OpenSSH's own format; `undefined` if the text is no key. Connect keeps keys as PKCS#8, and neither Node
 * nor the server writes the other: the library is loaded when it is needed.
 */
export const toOpenSsh = Effect.fnUntraced(function* (pem: string) {
  const { default: sshpk } = yield* Effect.promise(() => import("sshpk"))
  // The library's message may quote the text, which is a secret.
  return yield* Effect.orElseSucceed(
    Effect.try(() => `${sshpk.parsePrivateKey(pem, "pem").toString("ssh-private").trimEnd()}\n`),
    () => undefined
  )
})
