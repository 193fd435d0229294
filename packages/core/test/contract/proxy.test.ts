import { assert, describe, it } from "@effect/vitest"
import { processProxy, proxyOf, proxyUrlFor, withProcessProxy } from "../../src/contract/proxy.ts"

const slot = Symbol.for("@opconnect/core/proxy")

/** The proxies that a process with these variables uses. */
const proxyWith = (env: NodeJS.ProcessEnv) => {
  const before = { env: process.env, found: Reflect.get(process, slot) }
  try {
    process.env = env
    Reflect.deleteProperty(process, slot)
    const found = processProxy()
    // Read once.
    process.env = { NODE_USE_ENV_PROXY: "1", HTTP_PROXY: "http://late" }
    assert.strictEqual(processProxy(), found)
    return found
  } finally {
    process.env = before.env
    Reflect.set(process, slot, before.found)
  }
}

describe("the proxies of the environment", () => {
  const proxies = { HTTP_PROXY: "http://a", https_proxy: "http://b", no_proxy: "c" }

  it.each([
    [{ NODE_USE_ENV_PROXY: "1" }, proxies],
    [{ NODE_OPTIONS: "--no-warnings --use-env-proxy" }, proxies],
    [{ NODE_OPTIONS: "--use-env-proxy-not" }, {}],
    [{ NODE_USE_ENV_PROXY: "0" }, {}],
    [{}, {}]
  ])("are used if Node uses them: %j", (env, expected) => {
    assert.deepStrictEqual(proxyWith({ ...proxies, HTTPS_PROXY: "", OTHER: "x", ...env }), expected)
  })
})

describe("the environment of a thread", () => {
  it("has the proxies that the process started with, and no others", () => {
    const before: unknown = Reflect.get(process, slot)
    const env = { A: "1", HTTP_PROXY: "http://late", NODE_USE_ENV_PROXY: "1" }
    try {
      Reflect.set(process, slot, {})
      assert.deepStrictEqual(withProcessProxy(env), { A: "1", NODE_USE_ENV_PROXY: "0" })
      Reflect.set(process, slot, { http_proxy: "http://first" })
      assert.deepStrictEqual(withProcessProxy(env), { A: "1", NODE_USE_ENV_PROXY: "1", http_proxy: "http://first" })
    } finally {
      Reflect.set(process, slot, before)
    }
  })
})

describe("proxyOf", () => {
  it("accepts URLs of http and https", () => {
    for (const url of ["http://a:1", "https://a"]) {
      assert.deepStrictEqual(proxyOf(url), { HTTP_PROXY: url, HTTPS_PROXY: url })
    }
  })

  it.each(["socks5://s3cret@a", "s3cret", "ftp://s3cret"])("refuses %s without showing it", (text) => {
    assert.deepStrictEqual(proxyOf(text), {
      code: "InvalidOption",
      message: "The proxy is not an http or https URL.",
      hint: "Write OP_CONNECT_PROXY as http://HOST:PORT.",
      place: { key: "OP_CONNECT_PROXY" }
    })
  })
})

describe("proxyUrlFor", () => {
  const all = { http_proxy: "http://a", HTTP_PROXY: "http://b", https_proxy: "http://c", HTTPS_PROXY: "http://d" }
  const { http_proxy: _, https_proxy: __, ...upper } = all

  it.each([
    ["http:", all, "http://a/"],
    ["https:", all, "http://c/"],
    ["http:", upper, "http://b/"],
    ["https:", upper, "http://d/"],
    ["http:", { HTTPS_PROXY: "http://d" }, undefined],
    ["https:", { HTTP_PROXY: "http://b" }, undefined],
    ["http:", { HTTP_PROXY: "none" }, undefined]
  ])("for %s of %j is %s", (protocol, variables, expected) => {
    const url = expected === undefined ? undefined : new URL(expected)
    assert.deepStrictEqual(proxyUrlFor(protocol, variables), url)
  })
})
