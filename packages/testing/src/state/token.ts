import { idOf } from "../model/Seed.ts"
import type { Grant } from "../store/access.ts"
import type { Identity } from "./log.ts"

/** The actor in the log, the same for all tokens. */
export const identity: Identity = {
  id: idOf("fake integration").toUpperCase(),
  account: idOf("fake account").toUpperCase()
}

/** The author of changes in the app, which use no token. */
export const person = idOf("fake person").toUpperCase()

/** Id of the token with all rights, or of another token by its index. */
export const jtiOf = (place?: number) => (place === undefined ? idOf("fake token") : idOf("fake token", String(place)))

/** The token in the headers of a request; `undefined` if there is none. */
export const bearerOf = ({ authorization = "" }: Readonly<Record<string, string | undefined>>): string | undefined =>
  /^bearer (.+)$/i.exec(authorization)?.[1]

/** The rights to read and to write items, as a sum of bits. */
const rights = ({ read, write }: Grant) => (read ? 16 : 0) + (write ? 32 : 0)

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url")

/** A token in the format of Connect with an invalid signature. Equal rights give the same token. */
export const make = (grant: Grant, all: Iterable<string>): string =>
  [
    part({ alg: "ES256", kid: "fake", typ: "JWT" }),
    part({
      "1password.com/auuid": identity.account,
      "1password.com/token": "fake-connect",
      "1password.com/fts": ["vaultaccess"],
      "1password.com/vts": Array.from(grant.vaults === "all" ? all : grant.vaults, (u) => ({ u, a: rights(grant) })),
      aud: ["com.1password.connect"],
      sub: identity.id,
      iat: 1767225600,
      iss: "com.1password.b5",
      jti: grant.jti
    }),
    Buffer.from("the signature of a fake").toString("base64url")
  ].join(".")
