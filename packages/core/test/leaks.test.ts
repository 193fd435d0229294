import { execFile } from "node:child_process"
import { fileURLToPath } from "node:url"
import { inspect, promisify } from "node:util"
import { assert, describe, it } from "@effect/vitest"
import * as ConnectErrors from "@opconnect/core/ConnectError"
import { issueCodes } from "@opconnect/core/Issue"
import * as SecretErrors from "@opconnect/core/SecretError"
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import * as Tracer from "effect/Tracer"
import { clientOver, fileId, itemId, token, vaultId } from "./support/client.ts"
import { itemFile } from "./support/endpoints.ts"
import { failures, secret } from "./support/failures.ts"
import { always, json, refusal, stub } from "./support/stub.ts"
import { sample } from "./support/whole.ts"

const names = Object.keys(failures)

/** Neither secret, whatever the encoding that prints it. */
const assertSilent = (printed: string, where: string) => {
  for (const [what, value] of [
    ["token", token],
    ["secret", secret]
  ] as const) {
    assert.notInclude(printed, value, `${where} shows the ${what}`)
    assert.notInclude(printed, Buffer.from(value).toString("base64").slice(0, 20), `${where} shows the ${what}`)
    assert.notInclude(printed, encodeURIComponent(value), `${where} shows the ${what}`)
  }
  assert.notInclude(printed.toLowerCase(), "bearer", `${where} shows a header`)
}

const prints = (value: unknown): ReadonlyArray<readonly [string, string]> => [
  // This is also what Node prints of an error that nobody catches.
  ["util.inspect with its defaults", inspect(value)],
  ["util.inspect", inspect(value, { depth: Number.POSITIVE_INFINITY, showHidden: true, getters: true })],
  [
    "util.inspect without custom forms",
    inspect(value, { depth: Number.POSITIVE_INFINITY, customInspect: false, showHidden: true })
  ],
  ["JSON.stringify", JSON.stringify(value) ?? ""],
  ["String", String(value)],
  ["the keys", JSON.stringify(Object.entries(Object(value)))],
  ["Cause.pretty", Cause.pretty(Cause.fail(value))],
  ["Cause.pretty of a defect", Cause.pretty(Cause.die(value))],
  ["inspect of a cause", inspect(Cause.fail(value), { depth: Number.POSITIVE_INFINITY })]
]

describe("errors", () => {
  it("covers every error class", () => {
    const classes = [...Object.keys(ConnectErrors), ...Object.keys(SecretErrors), "InvalidOptions"].filter((name) =>
      /^[A-Z]/.test(name)
    )
    assert.deepStrictEqual(
      classes.filter((name) => !names.includes(name)),
      []
    )
  })

  it.live.each(names)("%s has its message and prints no secret", (name) =>
    Effect.gen(function* () {
      const error = yield* failures[name] ?? Effect.die(name)
      assert.strictEqual((error as { readonly _tag: string })._tag, name.split(" ")[0])
      for (const [where, printed] of prints(error)) assertSilent(printed, where)
    })
  )

  it.live.each(names)("%s has an issue with its code, message and hint", (name) =>
    Effect.gen(function* () {
      const error = yield* failures[name] ?? Effect.die(name)
      const { _tag, issues } = error as {
        readonly _tag: string
        readonly issues: ReadonlyArray<Record<string, unknown>>
      }
      assert.isAtLeast(issues.length, 1)
      for (const issue of issues) {
        assert.include(Object.keys(issueCodes), issue.code)
        assert.isNotEmpty(issue.message)
        assert.isString(issue.hint)
      }
      // These stand for what each of their issues names.
      const collective = ["InvalidOptions", "RequestFailed", "SecretsNotResolved"]
      if (!collective.includes(_tag)) assert.strictEqual(issues[0]?.code, _tag)
    })
  )

  it.effect("the text of a server shows no repeated token and no terminal escapes", () =>
    Effect.gen(function* () {
      const steering = "\u001b[31m\u0007\u202e\u2066\u200b\u2028\u0085\r\n"
      const message = `a ${token} b ${token}${token} c ${encodeURIComponent(token)} ${steering}end`
      for (const status of [400, 401, 403, 404, 409, 413, 429, 500]) {
        const client = yield* clientOver(always(refusal(status, message)), { retries: 0 })
        const error = yield* Effect.flip(client.vaults.list())
        for (const [where, printed] of prints(error)) assertSilent(printed, where)
        assert.notMatch(`${error.message}${error.hint}`, /[\p{Cc}\p{Cf}\u2028\u2029]/u, `${status}`)
        assert.include(error.message, "end", `${status}: the rest of the message is shown`)
      }
    })
  )

  const run = promisify(execFile)
  const script = fileURLToPath(new URL("support/uncaught.ts", import.meta.url))

  // Node prints an uncaught error by `inspect`, which is held for every class above: one process each shows that it does.
  it.each(
    sample([
      ["SecretsNotResolved", "rejected"],
      ["ServerError", "thrown"]
    ])
  )("a process that ends by an uncaught %s, %s, prints no secret", { timeout: 120_000 }, async (name, how) => {
    assert.include(names, name)
    const ended = await run(process.execPath, [script, name, how]).then(
      () => undefined,
      (error: { readonly code: number; readonly stderr: string; readonly stdout: string }) => error
    )
    assert.strictEqual(ended?.code, 1)
    assert.include(ended?.stderr, name)
    assert.notInclude(ended?.stderr, "no failure")
    assertSilent(`${ended?.stderr}${ended?.stdout}`, `${name}, ${how},`)
  })
})

describe("values", () => {
  const full = {
    id: itemId,
    vault: { id: vaultId },
    category: "LOGIN",
    fields: [{ id: "f", value: secret, totp: secret, passwordDetails: { history: [secret] } }],
    files: [{ ...itemFile, content: secret }]
  }

  it.effect("decoded items and files print none of their secrets", () =>
    Effect.gen(function* () {
      const transport = stub(({ path }) =>
        json(path.endsWith("/files") ? full.files : path.includes("/files/") ? full.files[0] : full)
      )
      const client = yield* clientOver(transport)
      const all = [
        yield* client.items.get(vaultId, itemId),
        yield* client.files.list(vaultId, itemId),
        yield* client.files.get(vaultId, itemId, fileId)
      ]
      for (const value of all) {
        for (const [where, printed] of prints(value)) assertSilent(printed, where)
      }
    })
  )

  it.effect("a client prints no token", () =>
    Effect.gen(function* () {
      const client = yield* clientOver(always(json([])))
      for (const [where, printed] of prints(client)) assertSilent(printed, where)
      for (const [where, printed] of prints(client.vaults.list())) assertSilent(printed, where)
      for (const [where, printed] of prints(Stream.toPull(client.files.content(vaultId, itemId, fileId)))) {
        assertSilent(printed, where)
      }
    })
  )

  it.effect("spans hold neither a token nor a filter", () =>
    Effect.gen(function* () {
      const spans: Array<string> = []
      const client = yield* clientOver(always(json([])))
      yield* client.vaults.list({ filter: `name eq "${secret}"` }).pipe(
        Effect.withTracer({
          span: (options) => {
            const span = Tracer.make({ span: (rest) => new Tracer.NativeSpan(rest) }).span(options)
            const attribute = span.attribute.bind(span)
            spans.push(options.name)
            span.attribute = (key, value) => {
              spans.push(`${key}=${String(value)}`)
              attribute(key, value)
            }
            return span
          }
        })
      )
      assert.include(spans.join(), "ConnectClient.vaults.list")
      assertSilent(spans.join("\n"), "a span")
    })
  )
})
