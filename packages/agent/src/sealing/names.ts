import { createHmac, createSecretKey, hkdfSync, type KeyObject } from "node:crypto"
import { setLast } from "@opconnect/core/lastEntries"

/** Format version of names and records. Other versions use other names, so that they never touch these records. */
export const format = "opconnect-agent 1"

/** The names of a token on the shared store. */
export interface TokenNames {
  /** Identifies the token in names, logs and metrics without revealing the token. */
  readonly id: string
  /** The scope of a vault, or of the token itself without one. */
  readonly scope: (vault?: string) => string
  /** The name of a record within its scope, or of a lease or a bucket. */
  readonly name: (kind: string, ...ids: ReadonlyArray<string>) => string
}

/** Maximum number of cached names per token. */
const maxNames = 1_000

const hmac = (key: KeyObject, parts: ReadonlyArray<string>) => {
  const hash = createHmac("sha256", key)
  // Prefixed with lengths, so that different lists of parts never give the same text.
  hash.update(parts.map((part) => part.length).join(","))
  for (const part of parts) hash.update(`\n${part}`)
  return hash.digest("base64url").slice(0, 32)
}

/**
 * Names are derived from the token alone, so that agents with another first key use the same records. Only the holder of
 * the token can compute the names.
 */
export const tokenNames = (environment: string, token: string): TokenNames => {
  const key = createSecretKey(new Uint8Array(hkdfSync("sha256", token, "", `${format} names`, 32)))
  // Cached, because every store call needs names.
  const names = new Map<string, string>()
  const name = (...parts: ReadonlyArray<string>) => {
    const id = JSON.stringify(parts)
    const cachedName = names.get(id)
    if (cachedName !== undefined) return cachedName
    const hashedName = hmac(key, [environment, ...parts])
    setLast(names, id, hashedName, maxNames)
    return hashedName
  }
  return { id: name("token").slice(0, 16), scope: (vault = "") => name("scope", vault), name }
}

const sharedKey = createSecretKey(new TextEncoder().encode(format))

/** A name that all agents of an environment share, whatever their tokens: of a bucket, or a channel. */
export const sharedName = (environment: string, kind: string, ...ids: ReadonlyArray<string>): string =>
  hmac(sharedKey, [environment, kind, ...ids])
