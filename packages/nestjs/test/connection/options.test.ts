import { Secret } from "@opconnect/core/promise"
import { expect, it } from "vitest"
import { isSame, redactOptions } from "../../src/connection/options.ts"

const options = () => ({
  host: ["http://a", "http://b"],
  token: new Secret("token"),
  cache: { timeToLive: 1, limits: { items: 2 } },
  warn: (message: string) => message
})

it("finds options the same in any order of their names", () => {
  const { host, token, warn } = options()
  expect(isSame(options(), { warn, cache: { limits: { items: 2 }, timeToLive: 1 }, token, host })).toBe(true)
})

it.each([
  ["the token", { token: new Secret("other") }],
  ["the order of hosts", { host: ["http://b", "http://a"] }],
  ["a nested number", { cache: { timeToLive: 1, limits: { items: 3 } } }],
  ["a value that is null", { cache: null }],
  ["a function", { warn: () => {} }]
])("distinguishes options by %s", (_, change) => {
  expect(isSame(options(), { ...options(), ...change })).toBe(false)
})

it("redacts the texts of options that are secret, and adds no option", () => {
  const redacted = redactOptions({
    host: "http://a",
    token: "token",
    headers: { authorization: "header" },
    snapshot: { path: "path", key: "key" }
  })
  expect(redacted).toEqual({
    host: "http://a",
    token: new Secret("token"),
    headers: { authorization: new Secret("header") },
    snapshot: { path: "path", key: new Secret("key") }
  })
  expect(Object.keys(redactOptions({ host: "http://a", snapshot: "path" }))).toEqual(["host", "snapshot"])
})
