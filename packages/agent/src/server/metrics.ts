/** Counters in the text format of Prometheus. Labels are endpoint, status and level: no ids, no names. */

const boundaries = [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5]

export interface Gauge {
  readonly name: string
  readonly help: string
  readonly value: number
}

const label = (values: Readonly<Record<string, string>>) =>
  `{${Object.entries(values)
    .map(([name, value]) => `${name}="${value.replace(/["\\\n]/g, "_")}"`)
    .join(",")}}`

const series = (name: string, help: string, type: "counter" | "gauge", values: ReadonlyMap<string, number>) => [
  `# HELP ${name} ${help}`,
  `# TYPE ${name} ${type}`,
  ...[...values].map(([labels, value]) => `${name}${labels} ${value}`)
]

export const makeMetrics = () => {
  const requests = new Map<string, number>()
  const upstream = new Map<string, number>()
  const events = new Map<string, number>()
  const buckets = new Array<number>(boundaries.length + 1).fill(0)
  let seconds = 0
  let count = 0
  const add = (values: Map<string, number>, labels: string) => values.set(labels, (values.get(labels) ?? 0) + 1)
  // Cached, because most requests have one of few sets of labels.
  const labelTexts = new Map<string, string>()
  const requestLabels = (endpoint: string, status: number, level: string) => {
    const key = `${endpoint} ${status} ${level}`
    const labels = labelTexts.get(key) ?? label({ endpoint, status: String(status), level })
    labelTexts.set(key, labels)
    return labels
  }
  return {
    request: (endpoint: string, status: number, level: string, millis: number) => {
      add(requests, requestLabels(endpoint, status, level))
      const place = boundaries.findIndex((boundary) => millis / 1_000 <= boundary)
      const index = place < 0 ? boundaries.length : place
      buckets[index] = (buckets[index] ?? 0) + 1
      seconds += millis / 1_000
      count++
    },
    upstream: (status: number | undefined) =>
      add(upstream, label({ status: status === undefined ? "failed" : String(status) })),
    event: (type: string, detail: string) => add(events, label({ type, detail })),
    text: (gauges: ReadonlyArray<Gauge>): string => {
      let sum = 0
      const duration = "opconnect_agent_request_seconds"
      const lines = [
        ...series("opconnect_agent_requests_total", "Requests of clients.", "counter", requests),
        ...series("opconnect_agent_upstream_requests_total", "Requests to Connect.", "counter", upstream),
        ...series(
          "opconnect_agent_events_total",
          "Polls, rejected tokens, store failures and responses that were not cached.",
          "counter",
          events
        ),
        `# HELP ${duration} Duration of client requests.`,
        `# TYPE ${duration} histogram`,
        ...boundaries.map((boundary, index) => {
          sum += buckets[index] ?? 0
          return `${duration}_bucket{le="${boundary}"} ${sum}`
        }),
        `${duration}_bucket{le="+Inf"} ${count}`,
        `${duration}_sum ${seconds}`,
        `${duration}_count ${count}`,
        ...gauges.flatMap(({ help, name, value }) => series(name, help, "gauge", new Map([["", value]])))
      ]
      return `${lines.join("\n")}\n`
    }
  }
}
