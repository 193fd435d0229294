import { assert, describe, it } from "vitest"
import { parseRedisUrl } from "../../src/store/redis/url.ts"

const read = (text: string) => {
  const address = parseRedisUrl(text)
  if (typeof address === "string") return address
  const { kind, isEncrypted, nodes, ...rest } = address
  const definedParts = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined))
  return [kind, isEncrypted ? "TLS" : "plain", ...nodes.map(({ host, port }) => `${host} ${port}`), definedParts]
}

describe("the URL of Redis", () => {
  for (const [text, expected] of [
    ["redis://redis", ["server", "plain", "redis 6379", { group: "mymaster" }]],
    ["rediss://cache.internal:80/2", ["server", "TLS", "cache.internal 80", { database: 2, group: "mymaster" }]],
    [" REDIS://redis:80/ ", ["server", "plain", "redis 80", { group: "mymaster" }]],
    ["redis://%zz@redis", ["server", "plain", "redis 6379", { username: "%zz", group: "mymaster" }]],
    ["redis+sentinel://a/my%20group", ["sentinel", "plain", "a 26379", { group: "my group" }]],
    ["redis://[::1]:7000", ["server", "plain", "::1 7000", { group: "mymaster" }]],
    [
      "rediss://agent:p%40ss%3Aword:x@redis",
      ["server", "TLS", "redis 6379", { username: "agent", password: "p@ss:word:x", group: "mymaster" }]
    ],
    ["redis://:secret@redis", ["server", "plain", "redis 6379", { password: "secret", group: "mymaster" }]],
    ["redis+sentinel://a,b:1/primary", ["sentinel", "plain", "a 26379", "b 1", { group: "primary" }]],
    ["rediss+cluster://a:1, b:2", ["cluster", "TLS", "a 1", "b 2", { group: "mymaster" }]]
  ] as const) {
    it(`reads hosts, credentials and database from ${text}`, () => {
      assert.deepStrictEqual<unknown>(read(text), expected)
    })
  }

  for (const [text, problem] of [
    ["redis", "is not a Redis URL"],
    ["http://redis:6379", "is not a Redis URL"],
    ["constructor://redis", "is not a Redis URL"],
    ["redis+sentinel://a,b:port", "contains an invalid host"],
    ["redis://", "is not a Redis URL"],
    ["redis://a\\b", "contains an invalid host"],
    ["redis://a,,b", "contains an invalid host"],
    ["redis://:6379", "contains an invalid host"],
    ["redis://host:port", "contains an invalid host"],
    ["redis://a,b", "has several hosts"],
    ["redis://a/zero", "has a path that is not a database number"],
    ["redis+cluster://a/1", "contains a database number, which clusters do not support"],
    ["redis://user:top-secret@host:port", "contains an invalid host"]
  ] as const) {
    it(`rejects a URL without showing its password: ${text}`, () => {
      const message = read(text)
      assert.isString(message)
      assert.isTrue(`${message}`.startsWith(problem), `${message}`)
      assert.notInclude(`${message}`, "top-secret")
    })
  }
})
