import { readDataSync, reasonOf } from "@opconnect/core/files"
import { InvalidArgumentError } from "commander"
import * as Result from "effect/Result"
import type { Fault, FaultPreset, Latency } from "../model/Fault.ts"
import type { TokenOptions } from "../model/Options.ts"
import type { Seed } from "../model/Seed.ts"
import { decode } from "../seed/decode.ts"
import { encode } from "../seed/full.ts"
import { fromEnvFile } from "../seed/SeedSource.ts"

const longest = 3_600_000

export const integer = (most: number) => (text: string) => {
  const number = Number(text)
  if (/^\d+$/.test(text) && number <= most) return number
  throw new InvalidArgumentError(`Use an integer from 0 to ${most}.`)
}

export const milliseconds = integer(longest)

/** `50`, `20-80` for a range, or `40/400` for a median and a 99th percentile. */
export const latency = (text: string): Latency => {
  const [, first = "", sign, second = ""] = /^(\d+)(?:([-/])(\d+))?$/.exec(text) ?? []
  const [lower, upper] = [Number(first), Number(second)]
  if (first === "" || lower > longest || upper > longest) {
    throw new InvalidArgumentError(
      "Use milliseconds (50), a range of them (20-80), or a median and a 99th percentile (40/400)."
    )
  }
  if (sign === undefined) return lower
  if (upper < lower) throw new InvalidArgumentError("The second number must not be less than the first.")
  if (sign === "-") return { min: lower, max: upper }
  if (lower === 0) throw new InvalidArgumentError("The median must be more than 0.")
  return { median: lower, p99: upper }
}

/** The name of a preset, or a fault in JSON. The server rejects unknown names when it starts. */
export const fault = (
  text: string,
  others: ReadonlyArray<Fault | FaultPreset> = []
): ReadonlyArray<Fault | FaultPreset> => {
  if (!text.startsWith("{")) return [...others, text as FaultPreset]
  try {
    return [...others, JSON.parse(text)]
  } catch {
    throw new InvalidArgumentError('Use the name of a fault, or a fault in JSON: {"kind":"status","status":503}.')
  }
}

/** `token=vault,vault`. A token may end in `=`, like base64. A vault with `=` in its name must be given by its id. */
const scoped =
  (rights: Pick<TokenOptions, "read" | "write">) =>
  (text: string, others: ReadonlyArray<TokenOptions> = []): ReadonlyArray<TokenOptions> => {
    const [, token = "", vaults = ""] = /^(.*)=(.*)$/.exec(text) ?? []
    const names = vaults.split(",").filter((name) => name !== "")
    if (token !== "" && names.length > 0) return [...others, { token, vaults: names, ...rights }]
    throw new InvalidArgumentError("Use a token and the names or ids of vaults, such as ci=prod,dev.")
  }

export const reader = scoped({ write: false })
export const writer = scoped({ write: true })
export const writeOnly = scoped({ read: false, write: true })

/** The lags of replicas, one for each. */
export const replicaLag = (text: string, others: ReadonlyArray<number> = []): ReadonlyArray<number> => [
  ...others,
  milliseconds(text)
]

export const readText = (path: string): string => {
  try {
    // Without the mark that some editors put before the text.
    return readDataSync(path)
      .toString()
      .replace(/^\uFEFF/, "")
  } catch (cause) {
    throw new Error(`cannot read ${path}: ${reasonOf(cause)}`, { cause })
  }
}

const readSeed = (path: string): Seed => {
  const text = readText(path)
  try {
    return JSON.parse(text)
  } catch (cause) {
    // The message of the parser quotes the text, which contains secrets.
    const place = /\(line \d+ column \d+\)/.exec((cause as SyntaxError).message)
    throw new Error(`${path} is not JSON${place === null ? "" : ` ${place[0]}`}`, { cause })
  }
}

export interface SeedFlags {
  readonly seed?: string
  readonly envFile?: ReadonlyArray<string>
}

/** The data of the seed, and additional values for the references in the env files. */
export const seedOf = ({ envFile = [], seed }: SeedFlags): Seed | undefined => {
  const base = seed === undefined ? undefined : readSeed(seed)
  return envFile.reduce<Seed | undefined>((base, path) => fromEnvFile(path, { base }), base)
}

/** The complete seed, in the format of the Connect API. */
export const fullSeed = (flags: SeedFlags): Seed => {
  const seed = seedOf(flags)
  if (seed === undefined) throw new Error("nothing to print: set --seed or --env-file")
  return encode(Result.getOrThrow(decode(seed)))
}

export const all = (value: string, others: ReadonlyArray<string> = []): ReadonlyArray<string> => [...others, value]

/** A flag with these choices. */
export const oneOf =
  <const Words extends ReadonlyArray<string>>(...words: Words) =>
  (text: string): Words[number] => {
    const word = words.find((each) => each === text)
    if (word === undefined) throw new InvalidArgumentError(`Use ${words.join(" or ")}.`)
    return word
  }

/** The URL of a server. */
export const serverUrl = (text: string): URL => {
  const url = URL.parse(text)
  if (url !== null && /^https?:$/.test(url.protocol)) return url
  throw new Error("--upstream must be an http:// or https:// URL")
}
