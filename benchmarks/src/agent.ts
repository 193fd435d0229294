// The agent of a node, as users run it, and the bounds that it is held to.
import { join } from "node:path"
import type { Workplace } from "./programs.ts"
import type { Budget } from "./results.ts"

interface Hits {
  readonly perSecond: number
  /** Hits a second, and milliseconds of CPU for each, beside those of bare `node:http` with the same bytes. */
  readonly ofBare: number
  readonly cpuOfBare: number
  /** Milliseconds, in the best turn. */
  readonly p99: number
}

/** What `programs/agent.mjs` prints. Without a redis-server on the path, there is no `fleet`. */
export interface AgentFigures {
  readonly startup: number
  readonly hits: {
    readonly rows: Readonly<Record<"32" | "256", Hits>>
    /** Items a second of the official client, 32 at once. */
    readonly official: { readonly direct: number; readonly through: number }
  }
  readonly memory: { readonly empty: number; readonly full: number }
  readonly fleet?: {
    readonly failed: number
    readonly requests: number
    readonly idle: number
    readonly seenMs: number
    readonly itemReads: number
  }
}

const program = join(import.meta.dirname, "../programs/agent.mjs")

export const measureAgent = (workplace: Workplace, quick: boolean): AgentFigures =>
  JSON.parse(workplace.run([program, "--json", ...(quick ? ["--quick"] : [])]))

const mebibyte = 2 ** 20

/** The rows of the agent. What was not measured says why. */
export const agentBudgets = ({ fleet, hits, memory, startup }: AgentFigures): ReadonlyArray<Budget> => {
  const bare = "bare node:http, the same bytes"
  const without = fleet === undefined ? { missing: "no redis-server" } : {}
  const [few, many] = [hits.rows[32], hits.rows[256]]
  const row = (work: string, against: string, atMost: number, reached: number, unit: Budget["unit"] = ""): Budget => ({
    ...{ work, against, atMost, reached, unit }
  })
  const shared = (work: string, atMost: number, reached: number | undefined, unit: Budget["unit"]): Budget => ({
    ...row(work, "", atMost, reached ?? Number.NaN, unit),
    ...without
  })
  return [
    row("agent: a hit of 3 KiB, 32 at once, CPU", bare, 1.67, few.cpuOfBare),
    row("the same, 256 at once", bare, 1.67, many.cpuOfBare),
    row("the same, 32 at once, time", bare, 1.67, 1 / few.ofBare),
    row("the same, 32 at once, 99th percentile", "", 5, few.p99, "ms"),
    row(
      "the official client through the agent, time",
      "the same client directly",
      1.25,
      hits.official.direct / hits.official.through
    ),
    row("agent: resident memory with 10,000 items of 3 KiB", "", 120, memory.full / mebibyte, "MiB"),
    row("agent: start, until it listens", "", 1_000, startup, "ms"),
    shared("40 programs that start through 2 agents, requests to Connect", 20, fleet?.requests, "requests"),
    shared("the same, idle, requests a second", 1.4, fleet?.idle, "requests"),
    shared("a rotated field, until both agents have it", 2_000, fleet?.seenMs, "ms"),
    shared("the same, reads of the item", 2, fleet?.itemReads, "requests")
  ]
}
