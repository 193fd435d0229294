// The bounds that the project sets for itself, each with its measurements and the calculation of its figure.
import { type AgentBound, agentBounds } from "./agent.ts"
import { bare, byReferences, byVaultSize, knownReference, type Measurements, official, ours } from "./measurements.ts"
import { effect, effectHttp, nothing } from "./programs.ts"
import type { Budget } from "./results.ts"
import { ratio } from "./stats.ts"

export interface Bound extends Pick<Budget, "against" | "atMost" | "unit" | "work"> {
  /** The programs whose starts it needs. */
  readonly programs?: ReadonlyArray<string>
  /** The figure, or `undefined` on a machine that lacks what `needs` names. */
  readonly reached: (measured: Measurements) => Promise<number | undefined>
  /** The same figure of the bare server that was measured with it. */
  readonly bare?: (measured: Measurements) => Promise<number>
  readonly needs?: string
}

const promise = "opconnect promise"

const bootBound = (
  work: string,
  against: string,
  atMost: number,
  figure: "cpu" | "memory" | "wall",
  [subject, ...others]: readonly [string, ...ReadonlyArray<string>]
): Bound => ({
  work,
  against,
  atMost,
  unit: "",
  programs: [subject, ...others],
  reached: async ({ boots }) => ratio((await boots())[figure], subject, ...others)
})

const oneItemBound = (work: string, figure: "cpu" | "wall"): Bound => ({
  work,
  against: "the HTTP client of Effect, same requests",
  atMost: 0.75,
  unit: "",
  reached: async ({ oneItem }) => ratio((await oneItem())[figure], effect, effectHttp)
})

const growthBound = (work: string, against: string, title: string, at: number): Bound => ({
  work,
  against,
  atMost: 1,
  unit: "",
  reached: async ({ bootAt }) => ratio((await bootAt(title, at)).wall, ours, bare)
})

const callsBound = (work: string, against: string, atMost: number, subject: string, other: string): Bound => ({
  work,
  against,
  atMost,
  unit: "",
  reached: async ({ items }) => ratio((await items()).cpu, subject, other)
})

const downloadBound = (work: string, atMost: number, figure: "above" | "seconds"): Bound => ({
  work,
  against: "bare fetch",
  atMost,
  unit: "",
  reached: async ({ downloads }) => {
    const all = await downloads()
    const of = (client: string) =>
      all.find((one) => one.client === client && one.state === "warm")?.[figure] ?? Number.NaN
    return of("opconnect") / of("bare fetch")
  }
})

const ofAgent = ({ bare, reached, ...bound }: AgentBound): Bound => ({
  ...bound,
  reached: async ({ agent }) => reached(await agent()),
  ...(bare === undefined ? {} : { bare: async ({ agent }) => bare(await agent()) })
})

/** All bounds, in the order of the page. `fileSize` is the size of the file that is downloaded. */
export const bounds = (fileSize: string): ReadonlyArray<Bound> => [
  {
    work: "30 references in 10 items of 2 vaults, by name",
    against: "1 + vaults + items",
    atMost: 13,
    unit: "requests",
    programs: [ours],
    reached: async ({ boots }) => (await boots()).requests.get(ours)
  },
  bootBound("the same, whole process", `${official}, parallel`, 0.6, "wall", [ours, `${official}, parallel`]),
  bootBound("the same, whole process", "bare node:http, same requests", 1.25, "wall", [ours, bare]),
  bootBound("the same, CPU", "bare node:http, same requests", 1.25, "cpu", [ours, bare]),
  bootBound("the same, peak memory", "bare node:http, same requests", 1, "memory", [ours, bare]),
  growthBound("300 references in 100 items, whole process", "bare node:http, same requests", byReferences, 300),
  growthBound("30 references in vaults of 10,000 items", "bare node:http, all lists", byVaultSize, 10_000),
  bootBound("`opconnect run`, whole process, output masked", "preload and `node -e 0`", 1.05, "wall", [
    "opconnect run",
    ours,
    nothing
  ]),
  oneItemBound("a program that reads one item by Effect, whole process", "wall"),
  oneItemBound("the same, CPU", "cpu"),
  callsBound("items.get by promise, 32 at once, CPU", official, 0.6, promise, official),
  callsBound("the same", "bare fetch and JSON.parse", 1.2, promise, "bare fetch"),
  callsBound("items.get by Effect, 32 at once, CPU", official, 0.55, "opconnect effect", official),
  {
    work: "a list of 10,000 items, decoded",
    against: "JSON.parse",
    atMost: 1.4,
    unit: "",
    reached: async ({ lists }) => {
      const longest = (await lists()).at(-1)
      return longest === undefined ? undefined : longest.client / longest.parse
    }
  },
  downloadBound(`a file of ${fileSize}, memory above idle`, 1, "above"),
  downloadBound("the same, time", 1.1, "seconds"),
  {
    work: knownReference,
    against: "",
    atMost: 5,
    unit: "µs",
    reached: async ({ engine }) => (await engine()).find(({ work }) => work === knownReference)?.median
  },
  {
    work: "masking log text, 100 secrets in all forms, CPU",
    against: "the masker of a52507b, a third of the forms",
    atMost: 1,
    unit: "",
    reached: async ({ masked }) => (await masked()).opconnect / (await masked()).before
  },
  {
    work: "masking 1 MB of the beginning of a periodic secret, CPU",
    against: "250 kB of it: 4 is linear",
    atMost: 5,
    unit: "",
    reached: async ({ masked }) => (await masked()).large / (await masked()).small
  },
  {
    work: "100 clients that start at once, 150 requests/s, requests",
    against: "1,300, without the limit of the server",
    atMost: 2,
    unit: "",
    reached: async ({ fleet }) => (await fleet()).ofIdeal
  },
  {
    work: "@opconnect/dotenv, installed",
    against: `${official} and its dependencies`,
    atMost: 0.25,
    unit: "",
    reached: async ({ sizes }) => {
      const all = await sizes()
      const of = (name: string) => all.find((one) => one.name === name)?.bytes ?? Number.NaN
      return of("@opconnect/dotenv") / of(official)
    }
  },
  ...agentBounds.map(ofAgent)
]

/** The text of a bound. */
export const title = ({ against, work }: Pick<Bound, "against" | "work">): string =>
  against === "" ? work : `${work}, against ${against}`

/** The bounds whose text contains this text, case-insensitively; a row that says "the same" belongs to the one before. */
export const selectBounds = (all: ReadonlyArray<Bound>, text: string): ReadonlyArray<Bound> => {
  const wanted = text.toLowerCase()
  let whole = ""
  return all.filter(({ against, work }) => {
    whole = work.startsWith("the same") ? `${whole}; ${work}` : work
    return title({ against, work: whole }).toLowerCase().includes(wanted)
  })
}

/** Measures each bound, one after the other. */
export const reach = async (all: ReadonlyArray<Bound>, measured: Measurements): Promise<ReadonlyArray<Budget>> => {
  const budgets: Array<Budget> = []
  for (const { against, atMost, bare, needs, reached, unit, work } of all) {
    const figure = await reached(measured)
    const missing = figure === undefined && needs !== undefined ? { missing: `no ${needs}` } : {}
    const beside = bare === undefined ? {} : { bare: await bare(measured) }
    budgets.push({ work, against, atMost, reached: figure ?? Number.NaN, unit, ...beside, ...missing })
  }
  return budgets
}
