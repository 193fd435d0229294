// All measurements. Each runs when it is first used, because a single bound needs few of them.
import { join } from "node:path"
import { measureAgent } from "./agent.ts"
import { type BootOptions, boot } from "./boot.ts"
import { type CallsOptions, calls, clients } from "./calls.ts"
import type { Connect } from "./connect.ts"
import { decode } from "./decode.ts"
import { download } from "./download.ts"
import { masking } from "./masking.ts"
import { effect, effectHttp, type Workplace } from "./programs.ts"
import { type EngineFigure, figures, type Growth } from "./results.ts"
import { sizes } from "./size.ts"
import { small, type World } from "./world.ts"

export const bare = "bare node:http"
export const official = "@1password/connect"
export const ours = "opconnect preload"

const engineProgram = join(import.meta.dirname, "../programs/engine.mjs")
const fleetProgram = join(import.meta.dirname, "../programs/fleet.mjs")

export const knownReference = "resolve a known reference"

export const byReferences = "Startup time by number of references"
export const byVaultSize = "Startup time by size of the vaults"
const byLatency = "Startup time by latency"

interface Scale {
  readonly title: string
  readonly along: string
  readonly values: ReadonlyArray<number>
  readonly options: (at: number) => Partial<BootOptions>
}

/** Three references to each item, as in all measurements. */
const worldOf = (references: number): World => ({ ...small, items: Math.max(5, Math.ceil(references / 6)) })

export interface MeasureOptions {
  readonly quick: boolean
  /** Called with the name of each measurement before it runs. */
  readonly say: (what: string) => void
  /** The programs that start. */
  readonly programs: ReadonlyArray<string>
}

export type Measurements = ReturnType<typeof measurements>

export const measurements = (connect: Connect, workplace: Workplace, { programs, quick, say }: MeasureOptions) => {
  const of = <A>(whenQuick: A, whenFull: A): A => (quick ? whenQuick : whenFull)

  /** Measurements share one server and one folder, so callers wait for one before they start the next. */
  const memoize = <A>(what: string, measure: () => A | Promise<A>) => {
    let result: Promise<A> | undefined
    const begin = async () => {
      say(what)
      return measure()
    }
    return () => {
      result ??= begin()
      return result
    }
  }

  const measureBoot = (options: Partial<BootOptions>) =>
    boot(connect, workplace, {
      subjects: programs,
      references: 30,
      world: small,
      latency: 5,
      rounds: of(2, 5),
      warmUps: 1,
      ...options
    })

  const measureCalls = (options: Partial<CallsOptions>) =>
    calls(connect, workplace, { subjects: clients, atOnce: 32, latency: 0, requests: 3_000, rounds: 2, ...options })

  const engineAt = async (references: number): Promise<ReadonlyArray<EngineFigure>> => {
    const world = worldOf(references)
    workplace.layOut(world, references)
    await connect.become({ world, latency: 0, fileSize: 0 })
    return JSON.parse(workplace.run([engineProgram, String(of(300, 1_500))]))
  }

  const few = [bare, ours, `${official}, parallel`]
  const scales: ReadonlyArray<Scale> = [
    {
      title: byReferences,
      along: "references",
      values: of([10, 100, 300, 1_000], [10, 30, 100, 300, 1_000]),
      options: (references) => ({
        references,
        world: worldOf(references),
        subjects: references <= 100 ? [...few, "varlock run"] : few
      })
    },
    {
      title: byVaultSize,
      along: "items in a vault",
      values: of([10, 1_000, 10_000], [10, 100, 1_000, 10_000]),
      options: (items) => ({ world: { ...small, items } })
    },
    {
      title: byLatency,
      along: "latency, ms",
      values: of([0, 5, 100], [0, 1, 5, 20, 100]),
      options: (latency) => ({ latency })
    }
  ]
  const scaled = scales.map((scale) => ({
    ...scale,
    points: scale.values.map((at) => ({
      at,
      boot: memoize(`${scale.title}: ${at}`, () => measureBoot({ subjects: few, ...scale.options(at) }))
    }))
  }))

  const rates = of([1, 32, 256], [1, 4, 16, 64, 256]).map((atOnce) => ({
    at: atOnce,
    calls: memoize(`items, ${atOnce} at once`, () =>
      measureCalls({
        subjects: [bare, official, "opconnect promise"],
        atOnce,
        latency: 5,
        requests: Math.min(of(2_000, 6_000), 200 * atOnce),
        rounds: of(1, 3)
      })
    )
  }))

  /** All growths, for the charts. */
  const growths = async (): Promise<ReadonlyArray<Growth>> => {
    const startups: Array<Growth> = []
    for (const { along, points, title } of scaled) {
      const measured: Array<Growth["points"][number]> = []
      for (const { at, boot } of points) {
        const { requests, wall } = await boot()
        measured.push({ at, figures: figures(wall, requests) })
      }
      startups.push({ title, along, unit: "ms", points: measured })
    }
    const points: Array<Growth["points"][number]> = []
    for (const { at, calls } of rates) points.push({ at, figures: figures((await calls()).perSecond) })
    const rate = { title: "Items per second, 5 ms latency", along: "concurrent requests", unit: "requests", points }
    return [...startups, rate]
  }

  return {
    boots: memoize("programs that start", () => measureBoot({ rounds: of(9, 25), warmUps: 2 })),
    oneItem: memoize("programs that read one item", () =>
      measureBoot({ subjects: [effect, effectHttp], references: 1, rounds: of(9, 25), warmUps: 2 })
    ),
    items: memoize("items, 32 at once", () => measureCalls({ requests: of(4_000, 10_000), rounds: of(3, 7) })),
    engine: memoize("the engine", async () => [
      ...(await engineAt(30)),
      ...(await engineAt(1_000)).filter(({ work }) => work !== knownReference)
    ]),
    lists: memoize("long lists", () =>
      of([1_000, 10_000], [10, 100, 1_000, 10_000]).map((length) => decode(workplace, length, of(1_000, 3_000)))
    ),
    downloads: memoize("a large file", () => download(connect, workplace, of(2 ** 28, 2 ** 30), of(1, 5))),
    masked: memoize("command output, masked", () => masking(workplace, of(9, 25))),
    fleet: memoize("a fleet that starts at once", (): { readonly ofIdeal: number } =>
      JSON.parse(workplace.run([fleetProgram, "100", "150", "--json"]))
    ),
    agent: memoize("the agent of a node", () => measureAgent(workplace, quick)),
    sizes: memoize("installed sizes", sizes),
    /** The start at one point of a growth. */
    bootAt: (title: string, at: number) => {
      const point = scaled.find((one) => one.title === title)?.points.find((one) => one.at === at)
      if (point === undefined) throw new Error(`${title} is not measured at ${at}`)
      return point.boot()
    },
    growths
  }
}
