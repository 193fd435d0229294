import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"
import { InvalidOptions } from "../contract/ConnectOptions.ts"
import type { Issue } from "../contract/Issue.ts"
import { tokenIssue } from "../contract/token.ts"
import type { TokenSource } from "./token.ts"

// Loaded when a file is named, so that the client also runs where there is no file system.
const fileSystem = Effect.promise(() => import("node:fs/promises"))
const files = Effect.promise(() => import("../files/files.ts"))
const nodeCrypto = Effect.promise(() => import("node:crypto"))

const reasonOf = (cause: unknown) => (cause instanceof Error && "code" in cause ? String(cause.code) : "unknown reason")

const unusable = (what: string, path: string, why: string, hint: string): Issue => ({
  code: "UnusableFile",
  message: `The ${what} ${path} ${why}.`,
  hint,
  place: { file: path }
})

/** The text of a file from the options, or its issue. */
const read = (what: string, path: string): Effect.Effect<string, InvalidOptions> =>
  Effect.flatMap(files, ({ readSetting }) =>
    Effect.tryPromise({
      try: async () => (await readSetting(path)).toString(),
      catch: (cause) =>
        new InvalidOptions([
          unusable(what, path, `cannot be read (${reasonOf(cause)})`, "Check the path and the permissions.")
        ])
    })
  )

const readToken = Effect.fnUntraced(function* (path: string) {
  const token = (yield* read("token file", path)).trim()
  if (token === "") {
    return yield* new InvalidOptions([
      unusable("token file", path, "is empty", "Write the access token of the Connect server to the file.")
    ])
  }
  const issue = tokenIssue(token, yield* Clock.currentTimeMillis)
  if (issue === undefined) return Redacted.make(token)
  return yield* new InvalidOptions([
    { ...issue, message: `The token file ${path}: ${issue.message}`, place: { file: path } }
  ])
})

/** The certificates of a CA file. Node accepts any text, and then trusts no certificate. */
export const certificates = Effect.fnUntraced(function* (path: string) {
  const text = yield* read("CA file", path)
  const blocks =
    text.match(/-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----[\s\S]*?-----END (?:TRUSTED |X509 )?CERTIFICATE-----/g) ??
    []
  const { X509Certificate } = yield* nodeCrypto
  const isValid = (pem: string) => {
    try {
      return new X509Certificate(pem).subject !== undefined
    } catch {
      return false
    }
  }
  const invalid = blocks.findIndex((pem) => !isValid(pem))
  if (blocks.length > 0 && invalid === -1) return text
  const why =
    text.trim() === ""
      ? "is empty"
      : blocks.length === 0
        ? "contains no certificate in PEM"
        : `contains an invalid certificate (number ${invalid + 1})`
  return yield* new InvalidOptions([
    unusable("CA file", path, why, "Set OP_CONNECT_CA_FILE to a file of certificates in PEM (BEGIN CERTIFICATE).")
  ])
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
      // What is no regular file, such as a pipe, can be read once.
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
