import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as SchemaIssue from "effect/SchemaIssue"
import { type Endpoint, matches } from "../model/Endpoint.ts"
import { type ActiveFault, type Fault, type FaultPreset, faultPresets, type Latency } from "../model/Fault.ts"
import { generator, type RandomNumber } from "../store/random.ts"
import * as FaultSchema from "./schema.ts"

/** The faults of a fake, in the order in which they were added. */
export interface Faults {
  readonly list: () => ReadonlyArray<ActiveFault>
  /** The id of the fault, or its problem. */
  readonly add: (fault: Fault | FaultPreset) => Result.Result<string, string>
  readonly remove: (id: string) => void
  readonly clear: () => void
  /** The faults that affect a request: all additional ones, and at most one that determines the response. */
  readonly strike: (endpoint: Endpoint | undefined) => ReadonlyArray<Fault>
}

/** The 99th percentile of the normal distribution. */
const z99 = 2.3263478740408408

/** A random latency in whole milliseconds. */
export const sample = (latency: Latency, random: RandomNumber): number => {
  if (typeof latency === "number") return latency
  if ("min" in latency) return Math.round(latency.min + random() * (latency.max - latency.min))
  // Box-Muller transform; `1 - random()` because the logarithm of 0 is undefined.
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
  return Math.round(latency.median * (latency.p99 / latency.median) ** (normal / z99))
}

const issues = SchemaIssue.makeFormatterStandardSchemaV1()
const decodeFault = Schema.decodeUnknownResult(FaultSchema.Fault, { errors: "all", onExcessProperty: "error" })
const kinds = FaultSchema.Fault.members.map(({ fields }) => fields.kind.literal)

const problemsOf = (issue: SchemaIssue.Issue) =>
  issues(issue)
    .issues.map(({ message, path = [] }) => (path.length === 0 ? message : `${path.map(String).join(".")}: ${message}`))
    .join("; ")

/** Parses a fault that a user wrote. */
export const decode = (value: unknown): Result.Result<Fault, string> => {
  if (typeof value === "string") {
    const preset = new Map<string, Fault>(Object.entries(faultPresets)).get(value)
    return preset === undefined
      ? Result.fail(`there is no fault "${value}": use one of ${Object.keys(faultPresets).join(", ")}`)
      : Result.succeed(preset)
  }
  const { kind } = (typeof value === "object" && value !== null ? value : {}) as { readonly kind?: unknown }
  if (!kinds.some((known) => known === kind))
    return Result.fail(`the kind of a fault must be one of ${kinds.join(", ")}`)
  return Result.mapError(decodeFault(value), ({ issue }) => `the fault ${kind}: ${problemsOf(issue)}`)
}

const comesOnTop = ({ kind }: Fault) => kind === "latency" || kind === "lag"

/** Without `on`, all endpoints that require a token. Health checks fail only if they are named. */
const concerns = ({ on }: Fault, endpoint: Endpoint | undefined) => {
  if (on === undefined) return endpoint !== undefined && !matches(endpoint, "server")
  return (typeof on === "string" ? [on] : on).some((name) => matches(endpoint, name))
}

interface Entry {
  readonly id: string
  readonly name: string
  readonly fault: Fault
  readonly random: RandomNumber
  hits: number
}

export const make = (): Faults => {
  let entries: ReadonlyArray<Entry> = []
  let added = 0
  const hits = (entry: Entry, endpoint: Endpoint | undefined) => {
    const { probability = 1, times = Number.POSITIVE_INFINITY } = entry.fault
    if (entry.hits >= times || !concerns(entry.fault, endpoint) || entry.random() >= probability) return false
    entry.hits += 1
    return true
  }
  return {
    list: () => entries.map(({ fault, hits, id, name }) => ({ id, name, fault, hits })),
    add: (value) =>
      Result.map(decode(value), (fault) => {
        const id = String(++added)
        const name = fault.name ?? (typeof value === "string" ? value : fault.kind)
        entries = [...entries, { id, name, fault, random: generator(fault.seed ?? id), hits: 0 }]
        return id
      }),
    remove: (id) => {
      entries = entries.filter((entry) => entry.id !== id)
    },
    clear: () => {
      entries = []
      // Reset, so that the same faults affect the same requests when they are added again.
      added = 0
    },
    strike: (endpoint) => {
      const struck: Array<Fault> = []
      for (const entry of entries) {
        const isDecided = !struck.every(comesOnTop)
        if ((isDecided && !comesOnTop(entry.fault)) || !hits(entry, endpoint)) continue
        struck.push({ ...entry.fault, name: entry.name })
      }
      return struck
    }
  }
}
