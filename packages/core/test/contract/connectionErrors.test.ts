import { assert, describe, it } from "@effect/vitest"
import * as ConnectError from "@opconnect/core/ConnectError"

const details = {
  method: "PUT",
  path: "/v1/x",
  host: "http://a.test",
  attempts: 2,
  mayHaveBeenProcessed: false
} as const
const socket = { ...details, host: "unix:/run/a.sock" } as const
const maybe = { ...details, mayHaveBeenProcessed: true } as const
const reason = "ECONNRESET"
const repeat = "Check whether the change was made before you repeat it."

describe("Unreachable", () => {
  it.each([
    [
      { ...details, sent: false, unreachableCause: "refused" },
      "could not connect to http://a.test: ECONNRESET (after 2 attempts).",
      "Start the Connect server, or correct the port in OP_CONNECT_HOST."
    ],
    [
      { ...socket, sent: false, unreachableCause: "refused" },
      "could not connect to unix:/run/a.sock: ECONNRESET (after 2 attempts).",
      "Start the agent, or correct the path in OP_CONNECT_HOST."
    ],
    [
      { ...socket, sent: false, unreachableCause: "local" },
      "could not connect to unix:/run/a.sock: ECONNRESET (after 2 attempts).",
      "Increase the limit of open files (ulimit -n), or close unused connections and files in this process."
    ],
    [
      { ...details, sent: true, unreachableCause: "reset", hint: "Wait." },
      "got no response from http://a.test: ECONNRESET (after 2 attempts).",
      "Wait."
    ],
    [
      { ...maybe, sent: true, unreachableCause: "reset", hint: "Wait." },
      "got no response from http://a.test: ECONNRESET; the request may have been processed (after 2 attempts).",
      repeat
    ],
    [
      { ...maybe, attempts: 1, sent: false, unreachableCause: "reset" },
      "could not connect to http://a.test: ECONNRESET; the request may have been processed.",
      repeat
    ]
  ] as const)("of %j: %s", (given, message, hint) => {
    const error = new ConnectError.Unreachable({ ...given, reason })
    assert.deepStrictEqual([error.message, error.hint], [`PUT /v1/x ${message}`, hint])
  })
})

describe("ResponseTimeout", () => {
  it.each([
    [
      { ...details, sent: true },
      "got no complete response from http://a.test within 5 ms (totalTimeout) (after 2 attempts).",
      "Check whether the Connect server is overloaded or the network is slow, or increase totalTimeout."
    ],
    [
      { ...details, sent: false },
      "was not sent within 5 ms (totalTimeout): other requests of this client were in progress (after 2 attempts).",
      "Increase concurrency or totalTimeout, or start fewer requests at once."
    ],
    [
      { ...maybe, sent: true },
      "got no complete response from http://a.test within 5 ms (totalTimeout); the request may have been processed (after 2 attempts).",
      repeat
    ]
  ])("of %j: %s", (given, message, hint) => {
    const error = new ConnectError.ResponseTimeout({ ...given, timeout: 5.2, limit: "totalTimeout" })
    assert.deepStrictEqual([error.message, error.hint], [`PUT /v1/x ${message}`, hint])
  })
})
