import type { Service, TransportRequest } from "@opconnect/core/Transport"
import { TransportError } from "@opconnect/core/Transport"
import * as Effect from "effect/Effect"
import { assert, describe, it } from "vitest"
import { checkHosts, checkUpstream } from "../../src/server/checkUpstream.ts"

const check = async (replies: ReadonlyArray<string | { readonly status: number; readonly body: string }>) => {
  const hosts = replies.map((_, index) => `http://connect-${index}`)
  const logged: Array<string> = []
  const requests: Array<TransportRequest> = []
  const send: Service["send"] = (request) => {
    requests.push(request)
    const reply = replies[hosts.indexOf(request.host)]
    return typeof reply === "object"
      ? Effect.succeed({ status: reply.status, headers: {}, body: Buffer.from(reply.body), connectMs: undefined })
      : Effect.fail(new TransportError({ code: reply ?? "", sent: false, stale: false }))
  }
  const upstream = { hosts, ca: "ca", proxy: { http_proxy: "http://proxy" } }
  const log = (level: string, message: string, fields = {}) =>
    void logged.push(`${level} ${message} ${JSON.stringify(fields)}`)
  const problem = await Effect.runPromise(
    Effect.match(checkUpstream({ send, open: () => Effect.die("not used") }, upstream, log), {
      onFailure: ({ message }) => message,
      onSuccess: () => undefined
    })
  )
  return { logged, problem, requests }
}

describe("the check of Connect at the start", () => {
  it("asks for the heartbeat with the settings of the connection", async () => {
    const { logged, problem, requests } = await check([{ status: 200, body: ".\n" }])
    assert.deepStrictEqual([logged, problem], [[], undefined])
    assert.deepInclude(requests[0], {
      ...{ method: "GET", host: "http://connect-0", path: "/heartbeat", ca: "ca", fresh: true },
      ...{ proxy: { http_proxy: "http://proxy" }, timeout: 2_000, connectTimeout: 1_000, maxBodySize: 1_024 }
    })
  })

  for (const reply of [
    "ECONNREFUSED",
    { status: 408, body: "" },
    { status: 429, body: "" },
    { status: 500, body: "." }
  ]) {
    it(`continues while Connect cannot be reached: ${JSON.stringify(reply)}`, async () => {
      const { logged, problem } = await check([reply])
      assert.isUndefined(problem)
      assert.deepStrictEqual(logged, ['warn Connect cannot be reached yet {"host":"http://connect-0"}'])
    })
  }

  for (const reply of [
    ...["BODY_TOO_LARGE", "TLS_EXPECTED"],
    ...[
      { status: 200, body: "<html>" },
      { status: 404, body: "." },
      { status: 499, body: "." }
    ]
  ]) {
    it(`fails for another server: ${JSON.stringify(reply)}`, async () => {
      const { logged, problem } = await check([reply])
      assert.match(problem ?? "", /^http:\/\/connect-0 is not a Connect server/)
      assert.isEmpty(logged)
    })
  }

  it("names the hosts that are not Connect servers, if one is or may be", async () => {
    const wrong = { status: 404, body: "" }
    const { logged, problem } = await check([wrong, { status: 200, body: "." }, "ECONNREFUSED"])
    assert.isUndefined(problem)
    assert.deepStrictEqual(logged, [
      'warn a host is not a Connect server {"host":"http://connect-0"}',
      'warn Connect cannot be reached yet {"host":"http://connect-2"}'
    ])
    assert.match((await check([wrong, wrong])).problem ?? "", /^http:\/\/connect-0, http:\/\/connect-1 is not/)
  })
})

describe("the URL of Connect", () => {
  const isRejected = (host: string, listen: string | undefined, port = 8_200, socket?: string) => {
    const places = {
      listen: listen === undefined ? undefined : { host: listen, port },
      socket: socket === undefined ? undefined : { path: socket }
    }
    try {
      checkHosts(["http://other:8200", host], places)
      return false
    } catch (error) {
      assert.include(String(error), `not ${host}`)
      return true
    }
  }

  for (const [host, listen, port, expected] of [
    ["http://127.0.0.1:8200", "127.0.0.1", 8_200, true],
    ["http://localhost:8200", "127.0.0.1", 8_200, true],
    ["http://[::1]:8200", "127.0.0.1", 8_200, true],
    ["http://localhost:8201", "127.0.0.1", 8_200, false],
    ["http://agent.test:8200", "agent.test", 8_200, true],
    ["http://localhost:8200", "agent.test", 8_200, false],
    ["http://localhost:8200", "0.0.0.0", 8_200, true],
    ["http://localhost:8200", "::", 8_200, true],
    ["http://connect:8200", "0.0.0.0", 8_200, false],
    ["http://localhost", "127.0.0.1", 80, true],
    ["https://localhost", "127.0.0.1", 443, true],
    ["https://localhost", "127.0.0.1", 80, false],
    ["http://localhost:8200", undefined, 8_200, false]
  ] as const) {
    it(`${expected ? "is rejected" : "may be"} ${host} for an agent on ${listen} ${port}`, () => {
      assert.strictEqual(isRejected(host, listen, port), expected)
    })
  }

  it("is not the socket of the agent", () => {
    assert.isTrue(isRejected("unix:/run/a.sock", undefined, 0, "/run/a.sock"))
    assert.isFalse(isRejected("unix:/run/b.sock", undefined, 0, "/run/a.sock"))
    assert.isFalse(isRejected("unix:/run/a.sock", "127.0.0.1"))
  })
})
