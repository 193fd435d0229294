import { createHmac, createSecretKey, hkdfSync, type KeyObject } from "node:crypto"

/** The format version of names and records. Another version uses other names, and does not touch those of this one. */
export const format = "opconnect-agent 1"

/** The names of a token on the shared store. */
export interface TokenNames {
  /** Stands for the token in names, logs and metrics. Cannot be traced back to the token. */
  readonly id: string
  /** The scope of a vault, or of the token itself without one. */
  readonly scope: (vault?: string) => string
  /** The name of a record within its scope, or of a lease or a bucket. */
  readonly name: (kind: string, ...ids: ReadonlyArray<string>) => string
}

/** Names that are remembered for each token. */
const maxNames = 1_000

const hmac = (key: KeyObject, parts: ReadonlyArray<string>) => {
  const hash = createHmac("sha256", key)
  // Lengths first, so that no two lists of parts are one text.
  hash.update(parts.map((part) => part.length).join(","))
  for (const part of parts) hash.update(`\n${part}`)
  return hash.digest("base64url").slice(0, 32)
}

/**
 * Names by the token alone, so that agents with another first key still meet at one record. Only the holder of the token can
 * compute them.
 */
export const tokenNames = (environment: string, token: string): TokenNames => {
  const key = createSecretKey(new Uint8Array(hkdfSync("sha256", token, "", `${format} names`, 32)))
  // Every call to the store needs some.
  const names = new Map<string, string>()
  const name = (...parts: ReadonlyArray<string>) => {
    const id = JSON.stringify(parts)
    const cachedName = names.get(id)
    if (cachedName !== undefined) return cachedName
    if (names.size >= maxNames) names.clear()
    const named = hmac(key, [environment, ...parts])
    names.set(id, named)
    return named
  }
  return { id: name("token").slice(0, 16), scope: (vault = "") => name("scope", vault), name }
}

const sharedKey = createSecretKey(new TextEncoder().encode(format))

/** A name that all agents of an environment share, whatever their tokens: of a bucket, or a channel. */
export const sharedName = (environment: string, kind: string, ...ids: ReadonlyArray<string>): string =>
  hmac(sharedKey, [environment, kind, ...ids])
