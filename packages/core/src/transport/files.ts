import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"
import { InvalidOptions } from "../contract/ConnectOptions.ts"
import type { Issue } from "../contract/Issue.ts"
import { clockToleranceMs, tokenIssue } from "../contract/token.ts"
import { reasonOf } from "../files/reason.ts"

/** A token that may change while the client lives. */
export interface TokenSource {
  readonly current: Effect.Effect<Redacted.Redacted>
}

// Loaded when a file is named, so that the client also runs where there is no file system.
const fileSystem = Effect.promise(() => import("node:fs/promises"))
const files = Effect.promise(() => import("../files/files.ts"))
const nodeCrypto = Effect.promise(() => import("node:crypto"))

/** The files that options name, and the variables that set them. */
const variables = { "token file": "OP_CONNECT_TOKEN_FILE", "CA file": "OP_CONNECT_CA_FILE" } as const

type What = keyof typeof variables

const placeOf = (what: What, path: string) => ({ key: variables[what], file: path })

const unusable = (what: What, path: string, why: string, hint: string): Issue => ({
  code: "UnusableFile",
  message: `The ${what} ${path} ${why}.`,
  hint,
  place: placeOf(what, path)
})

/** The text of a file from the options, or its issue. */
const read = (what: What, path: string): Effect.Effect<string, InvalidOptions> =>
  Effect.flatMap(files, ({ readSetting }) =>
    Effect.tryPromise({
      try: async () => (await readSetting(path)).toString(),
      catch: (cause) =>
        new InvalidOptions([
          unusable(what, path, `cannot be read: ${reasonOf(cause)}`, "Check the path and the permissions.")
        ])
    })
  )

const readToken = Effect.fnUntraced(function* (path: string) {
  const token = (yield* read("token file", path)).trim()
  if (/[\0\uFFFD]/.test(token)) {
    return yield* new InvalidOptions([unusable("token file", path, "is not UTF-8 text", "Save the file as UTF-8.")])
  }
  if (token === "") {
    return yield* new InvalidOptions([
      unusable("token file", path, "is empty", "Write the access token of the Connect server to the file.")
    ])
  }
  const issue = tokenIssue(token, yield* Clock.currentTimeMillis)
  if (issue === undefined) return Redacted.make(token)
  return yield* new InvalidOptions([
    {
      code: issue.code,
      message: `The token file ${path}: ${issue.message}`,
      hint: "Write an access token of this Connect server, and nothing else, to the file.",
      place: placeOf("token file", path)
    }
  ])
})

const pemHint = "Set OP_CONNECT_CA_FILE to a file of certificates in PEM (BEGIN CERTIFICATE)."

/** Why text without a certificate in PEM has none, and what to do about it. */
const noCertificate = (text: string): readonly [why: string, hint: string] => {
  if (text.trim() === "") return ["is empty", pemHint]
  const [, kind] = /-----BEGIN ([A-Z0-9 ]+)-----/.exec(text) ?? []
  if (kind?.endsWith("PRIVATE KEY")) return ["contains a private key and no certificate", pemHint]
  if (kind !== undefined) return [`contains a ${kind.toLowerCase()} and no certificate`, pemHint]
  // An ASN.1 sequence with a length of two bytes, as it looks when it is decoded as text.
  return text.startsWith("0\uFFFD")
    ? ["is in DER, not in PEM", "Convert it: openssl x509 -inform der -in FILE -out FILE.pem"]
    : ["contains no certificate in PEM", pemHint]
}

const isoTime = (ms: number) => new Date(ms).toISOString()

/** The certificates of a CA file. Node accepts any text, and then trusts no certificate. */
export const certificates = Effect.fnUntraced(function* (path: string) {
  const text = yield* read("CA file", path)
  const blocks =
    text.match(/-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----[\s\S]*?-----END (?:TRUSTED |X509 )?CERTIFICATE-----/g) ??
    []
  const refuse = (why: string, hint = pemHint) =>
    Effect.fail(new InvalidOptions([unusable("CA file", path, why, hint)]))
  if (blocks.length === 0) return yield* refuse(...noCertificate(text))
  const { X509Certificate } = yield* nodeCrypto
  /** When a certificate expires, in milliseconds since 1970; `undefined` for an invalid one. */
  const expiryOf = (pem: string) => {
    try {
      return new X509Certificate(pem).validToDate.getTime()
    } catch {
      return undefined
    }
  }
  const expiries = blocks.map(expiryOf)
  const invalid = expiries.indexOf(undefined)
  if (invalid !== -1) return yield* refuse(`contains an invalid certificate (number ${invalid + 1})`)
  // A bundle may contain an expired certificate among others.
  const last = Math.max(...expiries.map(Number))
  if (last + clockToleranceMs < (yield* Clock.currentTimeMillis)) {
    return yield* refuse(
      `contains only expired certificates, the last of which expired at ${isoTime(last)}`,
      "Get the current certificates of the authority that signs the certificate of the Connect server."
    )
  }
  return text
})

/**
 * The current token. A file is read again when it changes; while it cannot be read or is half written, the last valid
 * token is used.
 */
export const token = Effect.fnUntraced(function* (source: {
  readonly file: string
}): Effect.fn.Return<TokenSource, InvalidOptions> {
  const { stat } = yield* fileSystem
  const stamp = Effect.promise(() =>
    stat(source.file).then(
      // A file that is not regular, such as a pipe, can be read only once.
      (stats) => (stats.isFile() ? `${stats.ino} ${stats.mtimeMs} ${stats.size}` : undefined),
      () => undefined
    )
  )
  let seen = yield* stamp
  let last = yield* readToken(source.file)
  const current = Effect.gen(function* () {
    const now = yield* stamp
    if (now !== undefined && now !== seen) {
      const fresh = yield* Effect.option(readToken(source.file))
      if (Option.isSome(fresh)) {
        last = fresh.value
        seen = now
      }
    }
    return last
  })
  return { current }
})
