import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs"
import promises, { open } from "node:fs/promises"
import { syncBuiltinESMExports } from "node:module"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { assert, describe, it } from "@effect/vitest"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Result from "effect/Result"
import * as Stream from "effect/Stream"
import { clientOver, fileId, itemId, vaultId } from "../support/client.ts"
import { always, cutShort, file, flowing, html, json, type Reply, refusal, stub, text } from "../support/stub.ts"

const folder = Effect.acquireRelease(
  Effect.sync(() => mkdtempSync(join(tmpdir(), "opconnect-download-"))),
  (path) => Effect.sync(() => rmSync(path, { recursive: true }))
)

/** A server with a file of this size, whose content is this. */
const serving = (size: number, content: Reply) =>
  stub(({ path }) => (path.endsWith("/content") ? content : json({ id: fileId, name: "key.pem", size })))

const first = new TextEncoder().encode("caf")
const split = new TextEncoder().encode("é")
const whole = Stream.make(first, split)

describe("downloads", () => {
  it.effect("returns bytes and text, also when a character spans two chunks", () =>
    Effect.gen(function* () {
      const { files } = yield* clientOver(always(file(first, split.slice(0, 1), split.slice(1))))
      assert.strictEqual(yield* files.text(vaultId, itemId, fileId), "café")
      assert.deepStrictEqual([...(yield* files.bytes(vaultId, itemId, fileId))], [...first, ...split])
    })
  )

  it.effect("accepts a content of the expected size only", () =>
    Effect.gen(function* () {
      const { files } = yield* clientOver(always(file(first, split)), { retries: 0 })
      const bytesOf = (size: number) => files.bytes(vaultId, itemId, fileId, { size })
      const contentOf = (size: number) => Stream.runFold(files.content(vaultId, itemId, fileId, { size }), () => 0, add)
      const add = (sum: number, { length }: Uint8Array) => sum + length
      assert.strictEqual((yield* bytesOf(5)).length, 5)
      assert.strictEqual(yield* contentOf(5), 5)
      for (const size of [0, 4, 6]) {
        for (const read of [Effect.asVoid(bytesOf(size)), Effect.asVoid(contentOf(size))]) {
          const error = yield* Effect.flip(read)
          assert.deepInclude(error, { _tag: "UnexpectedResponse", problem: "incomplete" })
          assert.include(error.message, `its body has 5 bytes, and the file ${size}`)
        }
      }
    })
  )

  it.effect("rejects the page of a proxy, but not a file that is a page", () =>
    Effect.gen(function* () {
      const read = (reply: Reply) =>
        Effect.gen(function* () {
          const { files } = yield* clientOver(always(reply), { retries: 0 })
          const bytes = files.bytes(vaultId, itemId, fileId)
          const content = Stream.runDrain(files.content(vaultId, itemId, fileId))
          return yield* Effect.all([bytes, content].map((one) => Effect.result(Effect.asVoid(one))))
        })
      const page = (headers: Readonly<Record<string, string>>) => text("<p>", 200, headers)
      const problemsOf = (headers: Readonly<Record<string, string>>) =>
        Effect.map(read(page(headers)), (results) =>
          results.map((result) =>
            Result.isFailure(result) && "problem" in result.failure ? result.failure.problem : result._tag
          )
        )
      const foreign = yield* problemsOf({ "content-type": "Text/HTML; charset=utf-8" })
      assert.deepStrictEqual(foreign, ["foreign", "foreign"])
      const fromConnect = yield* problemsOf({ "content-type": "text/html", "1password-connect-version": "1.8.1" })
      assert.deepStrictEqual(fromConnect, ["Success", "Success"])
      const other = yield* problemsOf({ "content-type": "application/xhtml; like=text/html" })
      assert.deepStrictEqual(other, ["Success", "Success"])
    })
  )

  it.effect("rejects a response about the size that only a request for the content can have", () =>
    Effect.gen(function* () {
      const path = join(yield* folder, "key.pem")
      const { files } = yield* clientOver(always(refusal(413)), { retries: 0 })
      const error = yield* Effect.flip(files.download(vaultId, itemId, fileId, path))
      assert.deepInclude(error, { _tag: "UnexpectedResponse", problem: "foreign", status: 413 })
      assert.include(error.message, "the request did not ask for the content of a file")
    })
  )

  it.effect("replaces a file with one that only its owner can read", () =>
    Effect.gen(function* () {
      const path = join(yield* folder, "key.pem")
      writeFileSync(path, "old", { mode: 0o644 })
      const { files } = yield* clientOver(serving(5, file(first, split)))
      yield* files.download(vaultId, itemId, fileId, path)
      assert.strictEqual(readFileSync(path, "utf8"), "café")
      assert.strictEqual(statSync(path).mode & 0o777, 0o600)
    })
  )

  it.effect("rejects an invalid time limit without a request", () =>
    Effect.gen(function* () {
      const path = join(yield* folder, "key.pem")
      const server = serving(5, file(first, split))
      const { files } = yield* clientOver(server)
      const error = yield* Effect.flip(
        files.download(vaultId, itemId, fileId, path, { timeout: "a while" as "1 second" })
      )
      assert.strictEqual(error._tag, "InvalidOptions")
      assert.match(error.message, /^timeout must be a duration/)
      assert.deepStrictEqual(server.seen, [])
    })
  )

  it.effect("keeps the previous file if a download is interrupted", () =>
    Effect.gen(function* () {
      const at = yield* folder
      writeFileSync(join(at, "key.pem"), "old")
      const { files } = yield* clientOver(serving(5, cutShort({ code: "ECONNRESET" }, first)), { retries: 0 })
      const error = yield* Effect.flip(files.download(vaultId, itemId, fileId, join(at, "key.pem")))
      assert.deepInclude(error, { _tag: "Unreachable", sent: true })
      assert.deepStrictEqual(readdirSync(at), ["key.pem"])
      assert.strictEqual(readFileSync(join(at, "key.pem"), "utf8"), "old")
    })
  )

  it.effect("leaves no file behind if it is interrupted while the file is created", () =>
    Effect.gen(function* () {
      const at = yield* folder
      const entered = yield* Deferred.make<void>()
      const { promise: released, resolve: release } = Promise.withResolvers<void>()
      let opened: Promise<unknown> | undefined
      const { files } = yield* clientOver(serving(5, file(first, split)))
      yield* Effect.acquireRelease(
        Effect.sync(() => {
          const original = promises.open
          promises.open = (...args) => {
            Deferred.doneUnsafe(entered, Effect.void)
            const handle = released.then(() => original(...args))
            opened = handle
            return handle
          }
          syncBuiltinESMExports()
          return original
        }),
        (original) =>
          Effect.sync(() => {
            promises.open = original
            syncBuiltinESMExports()
          })
      )
      const download = yield* Effect.forkChild(files.download(vaultId, itemId, fileId, join(at, "key.pem")))
      yield* Deferred.await(entered)
      const interrupted = yield* Effect.forkChild(Fiber.interrupt(download))
      yield* Effect.yieldNow
      release()
      yield* Fiber.join(interrupted)
      yield* Effect.promise(async () => opened)
      assert.deepStrictEqual(readdirSync(at), [])
    })
  )

  it.effect.each(["writev", "sync"] as const)(
    "keeps the previous file, and no other, if %s fails on a full disk",
    (step) =>
      Effect.gen(function* () {
        const at = yield* folder
        const path = join(at, "key.pem")
        writeFileSync(path, "old")
        const handle = yield* Effect.promise(() => open(path))
        yield* Effect.promise(() => handle.close())
        const prototype: typeof handle = Object.getPrototypeOf(handle)
        const original = prototype[step]
        const full = Object.assign(new Error("no space"), { code: "ENOSPC" })
        yield* Effect.acquireRelease(
          Effect.sync(() => Object.assign(prototype, { [step]: () => Promise.reject(full) })),
          () => Effect.sync(() => Object.assign(prototype, { [step]: original }))
        )
        const { files } = yield* clientOver(serving(5, file(first, split)))
        const error = yield* Effect.flip(files.download(vaultId, itemId, fileId, path))
        assert.deepInclude(error, { _tag: "DownloadFailed", path, reason: "ENOSPC" })
        assert.deepStrictEqual(readdirSync(at), ["key.pem"])
        assert.strictEqual(readFileSync(path, "utf8"), "old")
      })
  )

  it.effect("writes the rest if the system writes less than requested", () =>
    Effect.gen(function* () {
      const path = join(yield* folder, "key.pem")
      writeFileSync(path, "")
      const handle = yield* Effect.promise(() => open(path))
      yield* Effect.promise(() => handle.close())
      const prototype: typeof handle = Object.getPrototypeOf(handle)
      const { write } = prototype
      const writeOne = (file: typeof handle, bytes: Uint8Array, at: number, position: number): unknown =>
        Reflect.apply(write, file, [bytes, at, 1, position])
      yield* Effect.acquireRelease(
        Effect.sync(() => {
          const { writev } = prototype
          Object.assign(prototype, {
            async writev(this: typeof handle, [chunk]: ReadonlyArray<Uint8Array>, position: number) {
              return writeOne(this, chunk ?? first, 0, position)
            },
            async write(this: typeof handle, bytes: Uint8Array, at: number, _: number, position: number) {
              return writeOne(this, bytes, at, position)
            }
          })
          return { write, writev }
        }),
        (originals) => Effect.sync(() => Object.assign(prototype, originals))
      )
      const { files } = yield* clientOver(serving(8, file(first, split, first)))
      yield* files.download(vaultId, itemId, fileId, path)
      assert.strictEqual(readFileSync(path, "utf8"), "cafécaf")
    })
  )

  it.effect("downloads can run twice at once, and follow no planted link", () =>
    Effect.gen(function* () {
      const at = yield* folder
      const path = join(at, "key.pem")
      const { files } = yield* clientOver(serving(5, file(first, split)))
      const one = files.download(vaultId, itemId, fileId, path)
      yield* Effect.all([one, one, one], { concurrency: "unbounded" })
      assert.deepStrictEqual(readdirSync(at), ["key.pem"])
      assert.strictEqual(readFileSync(path, "utf8"), "café")
    })
  )

  it.effect.each(["/etc/passwd/key", `/tmp/${"x".repeat(300)}`, "/tmp/a\0b"])(
    "fails, and does not die, of %j",
    (path) =>
      Effect.gen(function* () {
        const { files } = yield* clientOver(serving(3, file(first)))
        assert.strictEqual((yield* Effect.flip(files.download(vaultId, itemId, fileId, path)))._tag, "DownloadFailed")
      })
  )

  it.effect("report a missing folder", () =>
    Effect.gen(function* () {
      const { files } = yield* clientOver(serving(3, file(first)))
      const error = yield* Effect.flip(files.download(vaultId, itemId, fileId, "/nowhere/key.pem"))
      assert.deepInclude(error, { _tag: "DownloadFailed", path: "/nowhere/key.pem", reason: "ENOENT" })
    })
  )

  it.live("starts over after a body that is longer than the file", () =>
    Effect.gen(function* () {
      const path = join(yield* folder, "key.pem")
      let isFirst = true
      const server = stub(({ path }) => {
        if (!path.endsWith("/content")) return json({ id: fileId, name: "key.pem", size: 5 })
        const content = isFirst ? file(first, split, first) : file(first, split)
        isFirst = false
        return content
      })
      const { files } = yield* clientOver(server, { initialBackoff: 1 })
      yield* files.download(vaultId, itemId, fileId, path)
      assert.strictEqual(readFileSync(path, "utf8"), "café")
    })
  )

  it.live("continues at the last byte", () =>
    Effect.gen(function* () {
      const path = join(yield* folder, "key.pem")
      const ranges: Array<string | undefined> = []
      const rest = flowing(Stream.make(split), { status: 206, headers: { "content-range": "bytes 3-4/5" } })
      const server = stub(({ headers, path }) => {
        if (!path.endsWith("/content")) return json({ id: fileId, name: "key.pem", size: 5 })
        ranges.push(headers.range)
        return headers.range === undefined ? cutShort({ code: "ECONNRESET" }, first) : rest
      })
      const { files } = yield* clientOver(server, { initialBackoff: 1, retries: 1 })
      yield* files.download(vaultId, itemId, fileId, path)
      assert.strictEqual(readFileSync(path, "utf8"), "café")
      assert.deepStrictEqual(ranges, [undefined, "bytes=3-"])
    })
  )

  it.live("takes a response with 200 for the whole file", () =>
    Effect.gen(function* () {
      const path = join(yield* folder, "key.pem")
      const server = stub(({ headers, path }) => {
        if (!path.endsWith("/content")) return json({ id: fileId, name: "key.pem", size: 5 })
        if (headers.range === undefined) return cutShort({ code: "ECONNRESET" }, first)
        return flowing(whole, { headers: { "content-range": "bytes 3-4/5" } })
      })
      const { files } = yield* clientOver(server, { initialBackoff: 1, retries: 1 })
      yield* files.download(vaultId, itemId, fileId, path)
      assert.strictEqual(readFileSync(path, "utf8"), "café")
    })
  )

  it.effect("rejects a part of the content that was not requested, and an error that is too large", () =>
    Effect.gen(function* () {
      const problemOf = (reply: Reply) =>
        Effect.gen(function* () {
          const { files } = yield* clientOver(always(reply), { retries: 0, maxResponseSize: 10 })
          const error = yield* Effect.flip(Stream.runDrain(files.content(vaultId, itemId, fileId)))
          return "problem" in error ? error.problem : error._tag
        })
      const part = flowing(whole, { status: 206, headers: { "content-range": "bytes 0-4/5" } })
      assert.strictEqual(yield* problemOf(part), "foreign")
      assert.strictEqual(yield* problemOf(refusal(404)), "size")
    })
  )

  it.live.each([
    ["416", refusal(416)],
    ["a page", html(200)],
    ["206 from the beginning", flowing(whole, { status: 206, headers: { "content-range": "bytes 0-4/5" } })],
    ["206 without a range", flowing(whole, { status: 206 })]
  ] as const)("starts over if the rest of a file gets a response with %s", ([, reply]) =>
    Effect.gen(function* () {
      const path = join(yield* folder, "key.pem")
      const ranges: Array<string | undefined> = []
      const server = stub(({ headers, path }) => {
        if (!path.endsWith("/content")) return json({ id: fileId, name: "key.pem", size: 5 })
        ranges.push(headers.range)
        if (headers.range !== undefined) return reply
        return ranges.length === 1 ? cutShort({ code: "ECONNRESET" }, first) : file(first, split)
      })
      const { files } = yield* clientOver(server, { initialBackoff: 1, retries: 2 })
      yield* files.download(vaultId, itemId, fileId, path)
      assert.strictEqual(readFileSync(path, "utf8"), "café")
      assert.deepStrictEqual([ranges[0], ranges[1], ranges.at(-1)], [undefined, "bytes=3-", undefined])
    })
  )
})
