import { assert, describe, it } from "vitest"
import { makeMetrics } from "../../src/server/metrics.ts"

describe("the metrics", () => {
  it("count requests, responses of Connect and events, and name the gauges", () => {
    const metrics = makeMetrics()
    for (let time = 0; time < 2; time++) metrics.request("items.get", 200, "memory", 0.5)
    metrics.request('a"b\\c\nd', 404, "none", 0.5)
    for (const status of [200, 200, undefined]) metrics.upstream(status)
    metrics.event("poll", "away")
    const lines = metrics.text([{ name: "up", help: "Whether it is up.", value: 1 }]).split("\n")
    for (const line of [
      "# HELP opconnect_agent_requests_total Requests of clients.",
      "# TYPE opconnect_agent_requests_total counter",
      'opconnect_agent_requests_total{endpoint="items.get",status="200",level="memory"} 2',
      'opconnect_agent_requests_total{endpoint="a_b_c_d",status="404",level="none"} 1',
      'opconnect_agent_upstream_requests_total{status="200"} 2',
      'opconnect_agent_upstream_requests_total{status="failed"} 1',
      'opconnect_agent_events_total{type="poll",detail="away"} 1',
      "# HELP up Whether it is up.",
      "# TYPE up gauge",
      "up 1"
    ]) {
      assert.include(lines, line)
    }
    assert.strictEqual(lines.at(-1), "")
  })

  it("measure the duration of requests in cumulative buckets", () => {
    const metrics = makeMetrics()
    for (const millis of [0, 1, 1.1, 50, 5_000, 5_001]) metrics.request("items.get", 200, "memory", millis)
    const lines = metrics.text([]).split("\n")
    const counts = lines.flatMap((line) => {
      const [, boundary, count] = /_bucket\{le="(.+)"\} (\d+)$/.exec(line) ?? []
      return boundary === undefined ? [] : [`${boundary} ${count}`]
    })
    assert.deepStrictEqual(counts, [
      ...["0.001 2", "0.005 3", "0.01 3", "0.05 4", "0.1 4", "0.5 4", "1 4", "5 5", "+Inf 6"]
    ])
    const sum = lines.find((line) => line.startsWith("opconnect_agent_request_seconds_sum "))
    assert.closeTo(Number(sum?.split(" ")[1]), 10.053, 0.001)
    assert.include(lines, "opconnect_agent_request_seconds_count 6")
  })
})
