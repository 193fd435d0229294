import { assert, describe, it } from "@effect/vitest"
import * as ConnectOptions from "@opconnect/core/ConnectOptions"
import * as ConfigProvider from "effect/ConfigProvider"
import * as Effect from "effect/Effect"
import * as Logger from "effect/Logger"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import { toSettings } from "../../src/contract/settings.ts"
import { tokenIssue } from "../../src/contract/token.ts"

const good = { host: "http://connect.test:8080", token: "a.b-c_d" }

const badSocket = "The host is not an absolute path of a unix socket, with at most 103 bytes."

const problemsOf = (options: ConnectOptions.ConnectOptions) =>
  Result.match(toSettings(options), {
    onFailure: ({ issues }) => issues.map(({ hint, message }) => `${message} ${hint}`),
    onSuccess: () => []
  })

const tokenOf = (options: ConnectOptions.ConnectOptions) => {
  const { token } = Result.getOrThrow(toSettings(options))
  return Redacted.isRedacted(token) ? Redacted.value(token) : token
}

describe("a missing token", () => {
  it("a missing token has a hint that names the variable", () => {
    assert.strictEqual(
      tokenIssue("", 0, {})?.hint,
      "Set OP_CONNECT_TOKEN to an access token of the Connect server, or OP_CONNECT_TOKEN_FILE to the path of its file."
    )
  })

  it("a missing token has a hint that names --pass-token in a process that opconnect run has started", () => {
    assert.deepInclude(tokenIssue("", 0, { OPCONNECT_RUN: "1" }), {
      code: "MissingToken",
      hint: "This process was started by opconnect run, which does not pass the token on: add --pass-token."
    })
    assert.notInclude(tokenIssue("", 0, { OPCONNECT_RUN: "0" })?.hint, "opconnect run")
  })
})

describe("settings", () => {
  it("fills in all defaults", () => {
    const checked = Result.getOrThrow(toSettings(good))
    assert.deepStrictEqual(
      { ...checked, token: tokenOf(good) },
      {
        hosts: ["http://connect.test:8080"],
        token: "a.b-c_d",
        connectTimeout: 5_000,
        startupTimeout: 0,
        requestTimeout: 15_000,
        totalTimeout: 30_000,
        retries: undefined,
        initialBackoff: 100,
        maxBackoff: 5_000,
        concurrency: 10,
        maxResponseSize: 64 * 1024 * 1024,
        caFile: undefined,
        headers: {},
        userAgent: "opconnect",
        propagateTrace: false,
        proxy: {}
      }
    )
  })

  it("keeps given options", () => {
    const given = {
      startupTimeout: "3 seconds",
      connectTimeout: 1,
      requestTimeout: "2 seconds",
      totalTimeout: 5_000,
      initialBackoff: "1 second"
    } as const
    const same = { retries: 0, concurrency: 4, userAgent: "billing", maxResponseSize: 10, propagateTrace: true }
    const checked = Result.getOrThrow(toSettings({ ...good, ...given, ...same }))
    assert.deepInclude(checked, {
      ...same,
      startupTimeout: 3_000,
      connectTimeout: 1,
      requestTimeout: 2_000,
      totalTimeout: 5_000,
      initialBackoff: 1_000
    })
  })

  it.each([
    ["one", "http://a.test", ["http://a.test"]],
    ["separated by commas", " http://a.test , https://b.test:8443/v1/ ", ["http://a.test", "https://b.test:8443"]],
    ["a list", ["http://a.test/x/", " http://b.test"], ["http://a.test/x", "http://b.test"]],
    ["stray commas", ",http://a.test,,", ["http://a.test"]],
    ["a unix socket", "unix:/run/opconnect.sock", ["unix:/run/opconnect.sock"]],
    ["a unix socket as a URL", "unix:///run/opconnect.sock", ["unix:/run/opconnect.sock"]],
    ["a unix socket before a server", "unix:/run/a.sock, https://b.test", ["unix:/run/a.sock", "https://b.test"]],

    ["many slashes", "http://a.test///", ["http://a.test"]],
    ["upper case", "HTTP://A.test", ["http://a.test"]]
  ] as const)("hosts: %s", (_, host, expected) => {
    assert.deepStrictEqual(Result.getOrThrow(toSettings({ ...good, host })).hosts, expected as never)
  })

  it("reports all issues at once", () => {
    const problems = problemsOf({ host: "nonsense,ftp://b.test,http://user:pw@c.test", token: "" })
    assert.strictEqual(problems.length, 4)
    assert.include(problems[0], "nonsense")
    assert.include(problems[1], "ftp://b.test")
    assert.include(problems[2], "contains a user name or a password")
    assert.include(problems[3], "OP_CONNECT_TOKEN")
    const error = Result.flip(toSettings({ host: "", token: " " }))
    assert.isTrue(Result.isSuccess(error))
    if (Result.isSuccess(error)) {
      assert.strictEqual(error.success.issues.length, 2)
      for (const { message } of error.success.issues) assert.include(error.success.message, message)
    }
  })

  it("uses the token of a token and a token file, and takes an empty file name for none", () => {
    assert.strictEqual(tokenOf({ ...good, tokenFile: "/f" }), "a.b-c_d")
    assert.deepStrictEqual(tokenOf({ ...good, token: " ", tokenFile: "/f" }), { file: "/f" })
    assert.match(problemsOf({ host: good.host, tokenFile: "" }).join(), /^No access token is set/)
    assert.isUndefined(Result.getOrThrow(toSettings({ ...good, caFile: "" })).caFile)
    assert.strictEqual(Result.getOrThrow(toSettings({ ...good, caFile: "/ca" })).caFile, "/ca")
  })

  it("reports an option of another kind once", () => {
    for (const [key, value] of Object.entries({
      host: 5,
      token: 5,
      tokenFile: 5,
      proxy: 5,
      headers: 5,
      userAgent: 5,
      startupTimeout: "soon"
    })) {
      const problems = problemsOf({ ...good, ...(key === "tokenFile" ? { token: "" } : {}), [key]: value })
      assert.strictEqual(problems.length, 1, key)
      assert.isTrue(problems[0]?.startsWith(`${key} must be `), key)
    }
    const wrong: unknown = "x"
    assert.match(problemsOf(wrong as typeof good).join("\n"), /^The options must be an object; it is "x".*$/)
  })

  it("refuses headers and a user agent that cannot be sent", () => {
    const long = "é".repeat(61)
    const headers = { [long]: "x", HOST: "x", "x-a": "\n", "x-b": Redacted.make("\u0100"), "x-c": "\t ~" }
    assert.deepStrictEqual(problemsOf({ ...good, headers, userAgent: "a\tb" }), [
      `"${"é".repeat(60)}" is not a valid header name. Correct or remove the header.`,
      'The header "HOST" is set by the client itself. Correct or remove the header.',
      'The value of the header "x-a" contains characters that headers cannot have. Correct or remove the header.',
      'The value of the header "x-b" contains characters that headers cannot have. Correct or remove the header.',
      "userAgent contains characters that a header cannot have. Use printable ASCII characters."
    ])
  })

  it("names the variable that is missing", () => {
    assert.match(problemsOf({ ...good, host: "" }).join(), /OP_CONNECT_HOST/)
    assert.match(problemsOf({ ...good, host: [] }).join(), /OP_CONNECT_HOST/)
    assert.match(problemsOf({ ...good, host: " , " }).join(), /OP_CONNECT_HOST/)
    assert.match(problemsOf({ ...good, token: "" }).join(), /OP_CONNECT_TOKEN/)
    assert.match(problemsOf({ ...good, token: Redacted.make("") }).join(), /OP_CONNECT_TOKEN/)
  })

  it.each([
    ["a line break", "secret-one\nsecret-two"],
    ["a carriage return", "secret-one\rsecret-two"],
    ["a header of its own", "secret-one\r\nx-other: secret-two"],
    ["a space", "secret-one secret-two"],
    ["a letter beyond ASCII", "secret-onésecret-two"],
    ["a NUL", "secret-one\0secret-two"]
  ])("refuses a token with %s, without showing it", (_, token) => {
    for (const given of [token, Redacted.make(token)]) {
      const problems = problemsOf({ ...good, token: given })
      assert.strictEqual(problems.length, 1)
      assert.notInclude(problems.join(), "secret")
    }
  })

  const expired = `e30.${btoa(JSON.stringify({ exp: 1_000_000_000 }))}.c2lnbmF0dXJl`

  it.each([
    ["in double quotes", '"a.b-c_d"', "InvalidToken", "enclosed in quotes"],
    ["in single quotes", "'a.b-c_d'", "InvalidToken", "enclosed in quotes"],
    ["that is a reference", "op://prod/connect/a.b-c_d", "InvalidToken", "secret reference"],
    ["of a service account", "ops_a.b-c_d", "InvalidToken", "service account token"],
    ["with a quote at its start", "'a.b-c_d", "InvalidToken", "quote at one end"],
    ["with a quote at its end", "a.b-c_d\u201d", "InvalidToken", "quote at one end"],
    ["with Bearer before it", "Bearer a.b-c_d", "InvalidToken", 'starts with "Bearer"'],
    ["with its header before it", "Authorization: bearer a.b-c_d", "InvalidToken", 'starts with "Bearer"'],
    ["that is the server's credentials", '{"verifier":"a.b-c_d"}', "InvalidToken", "credentials file"],
    ["that is a URL", "http://a.b-c_d", "InvalidToken", "The token is a URL."],
    ["that is a path", "/run/secrets/a.b-c_d", "InvalidToken", "OP_CONNECT_TOKEN_FILE"],
    ["with a line break", "x\na.b-c_d", "InvalidToken", "contains a line break"],
    ["with a space", "x a.b-c_d", "InvalidToken", "contains a space"],
    ["that has expired", expired, "ExpiredToken", "expired at 2001-09-09T01:46:40.000Z"]
  ])("refuses a token %s, without showing it", (_, given, code, message) => {
    const result = toSettings({ ...good, token: given })
    if (Result.isSuccess(result)) return assert.fail("accepted")
    assert.deepStrictEqual(
      result.failure.issues.map((issue) => issue.code),
      [code]
    )
    assert.include(result.failure.message, message)
    for (const part of ["a.b-c_d", expired, "c2lnbmF0dXJl"]) assert.notInclude(result.failure.message, part)
  })

  it("accepts a token without an expiry, one that has just expired by this clock, and one that is not a JSON Web Token", () => {
    const expiringAt = (time: number) => `e30.${btoa(JSON.stringify({ exp: time / 1_000 }))}.x`
    for (const given of [expiringAt(Date.now() - 60_000), `e30.${btoa("{}")}.x`, "e30.!.x", "a.b", "x".repeat(500)]) {
      assert.deepStrictEqual(problemsOf({ ...good, token: given.replaceAll("=", "") }), [], given)
    }
  })

  it.each([
    ["in quotes", '"http://a.test"', 'The host "http://a.test" is enclosed in quotes.', "Remove the quotes"],
    ["without its scheme", "a.test:8080", 'The host "a.test:8080" is not an http or https URL.', "https://a.test:8080"],
    [
      "with another scheme",
      "ftp://a.test",
      'The host "ftp://a.test" is not an http or https URL.',
      "http://a.test or https://a.test"
    ],
    ["with a misspelled scheme", "htp://a.test:80", 'The host "htp://a.test:80" is not', "such as http://a.test:80"],
    [
      "without its colon",
      "http//a.test",
      'The host "http//a.test" is not an http or https URL.',
      "such as http://a.test"
    ],
    ["with a quote at its end", "http://a.test'", "The host has a quote at one end.", "Remove the quotes"],
    ["that is a reference", "op://a/b/c", "The host is a secret reference", "Write the URL itself."],
    [
      "with a port out of range",
      "http://a.test:99999",
      'The host "http://a.test:99999" has a port',
      "Correct the port"
    ],
    ["with port 0", "http://a.test:0/", 'The host "http://a.test:0/" has a port', "Correct the port"],
    ["with a query", "http://a.test/?token=x", "The host has a query or a fragment.", 'starts at the "?"'],
    ["with a fragment", "http://a.test#x", "The host has a query or a fragment.", 'or the "#"'],
    ["that is several by semicolons", "http://a.test;http://b.test", "The host is more than one URL.", "with commas"],
    ["that is several by blanks", "http://a.test http://b.test", "The host is more than one URL.", "with commas"],
    [
      "of the service",
      "https://my.1password.eu",
      'The host "https://my.1password.eu" is the service',
      "your own Connect"
    ],
    ["that is a relative unix socket", "unix:opconnect.sock", badSocket, "unix:/run/opconnect.sock"],
    ["that is a unix socket of another machine", "unix://host/run/a.sock", badSocket, "unix:/run/opconnect.sock"],
    ["that is a unix socket with a line break", "unix:/run/a\nb.sock", badSocket, "unix:/run/opconnect.sock"],
    ["that is a unix socket with a long path", `unix:/run/${"a".repeat(100)}`, badSocket, "unix:/run/opconnect.sock"],
    ["that is a path", "/run/connect", "The host is not an http or https URL.", "http://localhost:8080"]
  ])("refuses a host %s, and says what to write", (_, given, message, hint) => {
    const [problem = "", ...others] = problemsOf({ ...good, host: given })
    assert.deepStrictEqual(others, [])
    assert.isTrue(problem.startsWith(message), problem)
    assert.include(problem, hint)
  })

  it("refuses a token that is neither text nor redacted", () => {
    for (const token of [{}, { reveal: "abc" }, 5]) {
      const wrong: object = { ...good, token }
      const problems = problemsOf(wrong as ConnectOptions.ConnectOptions)
      assert.strictEqual(problems.length, 1)
      assert.match(problems.join(), /^token must be /)
    }
  })

  it("takes a proxy of white space for none", () => {
    assert.deepStrictEqual(problemsOf({ ...good, proxy: " \n" }), [])
  })

  it("trims white space around a token, as found in files", () => {
    assert.strictEqual(tokenOf({ ...good, token: "\n abc \r\n" }), "abc")
  })

  it.each([
    ["a token that is not a JSON Web Token where the host belongs", `ops_${"c2VjcmV0".repeat(5)}`, "c2VjcmV0"],
    ["a password beside a bad port", "http://user:c2VjcmV0@c.test:99999", "c2VjcmV0"],
    ["the token where the host belongs", "eyJhbGciOiJFUzI1NiJ9.c2VjcmV0.c2lnbmF0dXJl", "c2VjcmV0"],
    ["a password in an address", "http://user:c2VjcmV0@c.test", "c2VjcmV0"],
    ["a password in an address without its scheme", "user:c2VjcmV0@c.test:8080", "c2VjcmV0"]
  ])("does not show %s", (_, host, secret) => {
    const problems = problemsOf({ ...good, host })
    assert.strictEqual(problems.length, 1)
    assert.notInclude(problems.join(), secret)
  })

  it.each([
    ["requestTimeout", "soon"],
    ["requestTimeout", 0],
    ["totalTimeout", Number.NaN],
    ["concurrency", Number.NaN],
    ["concurrency", 0],
    ["retries", Number.NaN]
  ])("tells of a limit that would stop every request: %s of %s", (key, value) => {
    assert.strictEqual(problemsOf({ ...good, [key]: value }).length, 1)
  })
})

describe("config", () => {
  const read = (env: Record<string, string>) =>
    ConnectOptions.config.pipe(Effect.provideService(ConfigProvider.ConfigProvider, ConfigProvider.fromEnv({ env })))

  it.effect("reads OP_CONNECT_HOST and OP_CONNECT_TOKEN", () =>
    Effect.gen(function* () {
      const options = yield* read({ OP_CONNECT_HOST: "http://a.test,http://b.test", OP_CONNECT_TOKEN: "abc" })
      const checked = Result.getOrThrow(toSettings(options))
      assert.deepStrictEqual(checked.hosts, ["http://a.test", "http://b.test"])
      assert.strictEqual(tokenOf(options), "abc")
    })
  )

  it.effect("does not report both as missing, which settings does", () =>
    Effect.gen(function* () {
      const problems = problemsOf(yield* read({}))
      assert.strictEqual(problems.length, 2)
      assert.match(problems.join(), /OP_CONNECT_HOST.*OP_CONNECT_TOKEN/s)
    })
  )

  it.effect("warns of a variable that is not used, and fails if one cannot be used", () =>
    Effect.gen(function* () {
      const warnings: Array<unknown> = []
      const logger = Logger.make<unknown, void>(({ message }) => void warnings.push(message))
      const fromConfig = (env: Record<string, string>) =>
        ConnectOptions.fromConfig({ retries: 1 }).pipe(
          Effect.provideService(ConfigProvider.ConfigProvider, ConfigProvider.fromEnv({ env })),
          Effect.provide(Logger.layer([logger]))
        )
      const options = yield* fromConfig({ OP_CONNECT_DEADLINE: "5s", OP_CONNECT_HOST: "http://a.test" })
      assert.deepInclude(options, { host: "http://a.test", retries: 1 })
      const warning = "OP_CONNECT_DEADLINE is not used: it is now OP_CONNECT_TOTAL_TIMEOUT."
      assert.deepStrictEqual(warnings.flat(), [`${warning} Set OP_CONNECT_TOTAL_TIMEOUT instead.`])
      const error = yield* Effect.flip(fromConfig({ OP_CONNECT_TOTAL_TIMEOUT: "soon" }))
      assert.include(error.message, "OP_CONNECT_TOTAL_TIMEOUT must be a duration.")
    })
  )

  it.effect("keeps the token redacted", () =>
    Effect.gen(function* () {
      const options = yield* read({ OP_CONNECT_HOST: "http://a.test", OP_CONNECT_TOKEN: "the-token" })
      assert.isTrue(Redacted.isRedacted(options.token))
      assert.notInclude(JSON.stringify(options), "the-token")
    })
  )
})
