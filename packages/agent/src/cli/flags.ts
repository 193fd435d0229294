/** The flags of `opconnect-agent serve`, read and checked. */
import { closeSync, fstatSync, openSync, readFileSync } from "node:fs"
import { durationExamples, parseDuration } from "@opconnect/core/Duration"
import { reasonOf } from "@opconnect/core/files"
import { baseUrl, exposedHosts, listHosts } from "@opconnect/core/Options"
import type { ProxyVariables } from "@opconnect/core/Proxy"
import { printable } from "@opconnect/core/Redaction"
import { InvalidArgumentError } from "commander"
import * as Result from "effect/Result"
import { type Address, parseAddress, type TlsFiles } from "../server/listen.ts"
import { StartError } from "../server/startError.ts"

export interface Flags {
  readonly listen?: Address
  readonly socket?: string
  readonly socketMode: number
  readonly tlsCert?: string
  readonly tlsKey?: string
  readonly clientCa?: string
  readonly redis?: string
  readonly environment?: string
  readonly keyFile?: ReadonlyArray<string>
  readonly staleIfError: number
  readonly staleToken: number
  readonly poll: number
  readonly pollBudget: number
  readonly memory: number
  readonly upstreamRate: number
  readonly adminListen?: Address
  readonly audit?: string
  readonly log: "json" | "text"
  readonly insecureUpstream?: boolean
}

export const address = (text: string): Address => {
  const parsed = parseAddress(text)
  if (text.startsWith("unix:")) throw new InvalidArgumentError("Use --socket to listen on a unix socket.")
  if (parsed === undefined) throw new InvalidArgumentError("Use an address with a port, such as 127.0.0.1:8200.")
  return parsed
}

export const duration = (text: string): number => {
  const millis = parseDuration(text)
  if (millis === undefined) throw new InvalidArgumentError(`Use a time such as ${durationExamples}.`)
  return millis
}

/** A duration of at least 100 ms. */
export const interval = (text: string): number => {
  const millis = duration(text)
  if (millis < 100) throw new InvalidArgumentError("The minimum is 100ms.")
  return millis
}

/** `2/s`, `30/m`, or a number per second. */
export const rate = (text: string): number => {
  const [, amount = "", unit = "s"] = /^(\d{1,6}(?:\.\d{1,6})?)(?:\/([sm]))?$/.exec(text) ?? []
  const perSecond = Number(amount) / (unit === "m" ? 60 : 1)
  if (amount === "" || perSecond <= 0) throw new InvalidArgumentError("Use a rate above 0, such as 2/s.")
  return perSecond
}

const byteUnits: Readonly<Record<string, number>> = {
  B: 1,
  kB: 1_000,
  KiB: 1_024,
  MB: 1e6,
  MiB: 1_024 ** 2,
  GB: 1e9,
  GiB: 1_024 ** 3
}

export const bytes = (text: string): number => {
  const [, amount = "", unit = ""] = /^(\d{1,9})\s*([A-Za-z]*)$/.exec(text) ?? []
  const factor = byteUnits[unit === "" ? "B" : unit]
  if (amount === "" || factor === undefined) throw new InvalidArgumentError("Use a size, such as 64MiB.")
  if (Number(amount) * factor < 1_024 ** 2) throw new InvalidArgumentError("The minimum is 1MiB.")
  return Number(amount) * factor
}

export const mode = (text: string): number => {
  if (!/^0?[0-7]{3}$/.test(text)) throw new InvalidArgumentError("Use permissions in octal, such as 0660.")
  return Number.parseInt(text, 8)
}

export const collect = (value: string, others: ReadonlyArray<string> = []): ReadonlyArray<string> => [...others, value]

export const environmentName = (text: string): string => {
  if (!/^[\w.-]{1,64}$/.test(text)) {
    throw new InvalidArgumentError("Use 1 to 64 letters, digits, dots, hyphens or underscores.")
  }
  return text
}

const minKeyBytes = 32
const openToGroup = 0o077

/** Reads the key of a fleet: a file that only its owner can read. */
const readKey = (path: string): Uint8Array => {
  const shown = printable(path)
  let file: number | undefined
  try {
    file = openSync(path, "r")
    const stats = fstatSync(file)
    if (!stats.isFile()) throw new StartError(`The key file ${shown} is not a regular file.`)
    if (process.geteuid !== undefined && (stats.mode & openToGroup) !== 0) {
      throw new StartError(`The key file ${shown} can be read by the group or by everyone: run chmod 600.`)
    }
    const key = readFileSync(file)
    if (key.length < minKeyBytes)
      throw new StartError(`The key file ${shown} has ${key.length} bytes: it must have at least 32.`)
    return key
  } catch (cause) {
    if (cause instanceof StartError) throw cause
    throw new StartError(`Cannot read the key file ${shown}: ${reasonOf(cause)}.`)
  } finally {
    if (file !== undefined) closeSync(file)
  }
}

/** The hosts of Connect, from OP_CONNECT_HOST. */
export const readHosts = (
  text: string | undefined,
  { insecureUpstream, proxy }: { readonly insecureUpstream: boolean; readonly proxy: ProxyVariables }
): ReadonlyArray<string> => {
  const listed = listHosts(text ?? "")
  if (listed.length === 0) {
    throw new StartError("No Connect server is set: set OP_CONNECT_HOST, such as http://localhost:8080.")
  }
  const hosts = listed.map((host) => {
    const url = baseUrl(host)
    if (Result.isFailure(url)) throw new StartError(`${url.failure.message} ${url.failure.hint}`)
    return url.success
  })
  const [exposed] = exposedHosts(
    hosts.filter((host) => host.startsWith("http")),
    proxy
  )
  if (exposed !== undefined && !insecureUpstream) {
    throw new StartError(
      `${printable(exposed)} is outside a private network and has no TLS: use https, or allow http with --insecure-upstream.`
    )
  }
  return [...new Set(hosts)]
}

export const tlsOf = ({ clientCa, tlsCert, tlsKey }: Flags): TlsFiles | undefined => {
  if (tlsCert !== undefined && tlsKey !== undefined) return { cert: tlsCert, key: tlsKey, clientCa }
  if (tlsCert !== undefined || tlsKey !== undefined)
    throw new StartError("--tls-cert and --tls-key must be set together.")
  if (clientCa !== undefined) throw new StartError("--client-ca requires --tls-cert and --tls-key.")
  return undefined
}

/** The keys of the fleet. Required with a shared store, and rejected without one. */
export const keysOf = ({ keyFile = [], redis }: Flags): ReadonlyArray<Uint8Array> => {
  if (redis === undefined && keyFile.length > 0) throw new StartError("--key-file requires --redis.")
  if (redis !== undefined && keyFile.length === 0) {
    throw new StartError("--redis requires --key-file: its key encrypts the records.")
  }
  if (keyFile.length > 2)
    throw new StartError("--key-file can be set at most twice: for the new key and the previous one.")
  return keyFile.map(readKey)
}
