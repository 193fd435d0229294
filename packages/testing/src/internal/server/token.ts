import { idOf } from "../../Seed.ts"
import type { Identity } from "../store/log.ts"

/** Whom the log names, whatever the token. */
export const identity: Identity = {
  id: idOf("fake integration").toUpperCase(),
  account: idOf("fake account").toUpperCase(),
  jti: idOf("fake token")
}

/** The right to read and to write items, as a sum of bits. */
const everyRight = 48

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url")

/** A token in the form of Connect's, the same whenever the vaults are, that no real server would take. */
export const make = (vaultIds: Iterable<string>): string =>
  [
    part({ alg: "ES256", kid: "fake", typ: "JWT" }),
    part({
      "1password.com/auuid": identity.account,
      "1password.com/token": "fake-connect",
      "1password.com/fts": ["vaultaccess"],
      "1password.com/vts": Array.from(vaultIds, (u) => ({ u, a: everyRight })),
      aud: ["com.1password.connect"],
      sub: identity.id,
      iat: 1767225600,
      iss: "com.1password.b5",
      jti: identity.jti
    }),
    Buffer.from("the signature of a fake").toString("base64url")
  ].join(".")
