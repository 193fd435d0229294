// The agent as users run it, and its bounds.
import { join } from "node:path"
import type { Workplace } from "./programs.ts"
import type { Budget } from "./results.ts"

interface Hits {
  readonly perSecond: number
  /** Hits per second, and milliseconds of CPU for each, compared with bare `node:http` and the same bytes. */
  readonly ofBare: number
  readonly cpuOfBare: number
  /** Milliseconds, in the best turn. */
  readonly p99: number
  readonly bareP99: number
}

/** The output of `programs/agent.mjs`. Without a redis-server on the path, there is no `fleet`. */
export interface AgentFigures {
  readonly startup: number
  readonly hits: {
    readonly rows: Readonly<Record<"32" | "256", Hits>>
    /** Items per second of the official client, 32 at once. */
    readonly official: { readonly direct: number; readonly through: number }
  }
  readonly memory: { readonly empty: number; readonly full: number }
  readonly fleet?: {
    readonly failed: number
    readonly requests: number
    /** Polls among the requests, and milliseconds until all programs had started. */
    readonly polls: number
    readonly bootMs: number
    readonly idle: number
    readonly seenMs: number
    readonly itemReads: number
  }
}

const program = join(import.meta.dirname, "../programs/agent.mjs")

export const measureAgent = (workplace: Workplace, quick: boolean): AgentFigures =>
  JSON.parse(workplace.run([program, "--json", ...(quick ? ["--quick"] : [])]))

const mebibyte = 2 ** 20

/** A bound of the agent, with its figure. `needs` names a requirement; a machine without it has no figure. */
export interface AgentBound extends Pick<Budget, "against" | "atMost" | "unit" | "work"> {
  readonly reached: (agent: AgentFigures) => number | undefined
  /** The same figure of the bare server. */
  readonly bare?: (agent: AgentFigures) => number
  readonly needs?: string
}

const bare = "bare node:http, the same bytes"

type Row = readonly [work: string, atMost: number, unit: Budget["unit"], reached: AgentBound["reached"]]

const bound = (against: string, ...[work, atMost, unit, reached]: Row): AgentBound => ({
  work,
  against,
  atMost,
  unit,
  reached
})

const sharedBound = (...row: Row): AgentBound => ({ ...bound("", ...row), needs: "redis-server" })

export const agentBounds: ReadonlyArray<AgentBound> = [
  bound(bare, "agent: a hit of 3 KiB, 32 at once, CPU", 1.67, "", ({ hits }) => hits.rows[32].cpuOfBare),
  bound(bare, "the same, 256 at once", 1.67, "", ({ hits }) => hits.rows[256].cpuOfBare),
  bound(bare, "the same, 32 at once, time", 1.67, "", ({ hits }) => 1 / hits.rows[32].ofBare),
  {
    ...bound("", "the same, 32 at once, 99th percentile", 5, "ms", ({ hits }) => hits.rows[32].p99),
    bare: ({ hits }) => hits.rows[32].bareP99
  },
  bound(
    "the same client directly",
    "the official client through the agent, time",
    1.25,
    "",
    ({ hits }) => hits.official.direct / hits.official.through
  ),
  bound("", "agent: resident memory with 10,000 items of 3 KiB", 120, "MiB", ({ memory }) => memory.full / mebibyte),
  bound("", "agent: start, until it listens", 1_000, "ms", ({ startup }) => startup),
  sharedBound(
    // The first poll verifies the token. The others depend on the time that the programs take, not on their number.
    "40 programs that start through 2 agents, requests to Connect without the poll each second",
    20,
    "requests",
    ({ fleet }) => fleet && fleet.requests - Math.max(0, fleet.polls - 1)
  ),
  sharedBound("the same, polls a second", 1.4, "", ({ fleet }) => fleet && (fleet.polls - 1) / (fleet.bootMs / 1_000)),
  sharedBound("the same, idle, requests a second", 1.4, "requests", ({ fleet }) => fleet?.idle),
  sharedBound("a rotated field, until both agents have it", 2_000, "ms", ({ fleet }) => fleet?.seenMs),
  sharedBound("the same, reads of the item", 2, "requests", ({ fleet }) => fleet?.itemReads)
]
