import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { shellWord } from "@opconnect/core/CommandLine"
import { printable } from "@opconnect/core/Redaction"
import type { Fault, FaultPreset, Latency } from "../model/Fault.ts"
import type { KeyPair, TokenOptions } from "../model/Options.ts"
import { type FakeConnectServer, startFakeConnect } from "../server/FakeConnectServer.ts"
import { readText, type SeedFlags, seedOf } from "./flags.ts"

export interface ServeFlags extends SeedFlags {
  readonly port: number
  readonly host: string
  readonly token?: string
  readonly reader?: ReadonlyArray<TokenOptions>
  readonly writer?: ReadonlyArray<TokenOptions>
  readonly writeOnly?: ReadonlyArray<TokenOptions>
  readonly store?: string
  readonly latency?: Latency
  readonly lag?: number
  readonly replica?: ReadonlyArray<number>
  readonly fault?: ReadonlyArray<Fault | FaultPreset>
  readonly tls?: boolean
  readonly tlsCert?: string
  readonly tlsKey?: string
  readonly json?: boolean
}

const keysOf = ({ tls = false, tlsCert, tlsKey }: ServeFlags): boolean | KeyPair => {
  if (tlsCert === undefined && tlsKey === undefined) return tls
  if (tlsCert === undefined || tlsKey === undefined) throw new Error("--tls-cert and --tls-key must be set together")
  return { cert: readText(tlsCert), key: readText(tlsKey) }
}

/** Writes the generated certificate to a file, which is deleted when the server stops. */
const published = (ca: string) => {
  const folder = mkdtempSync(join(tmpdir(), "fake-connect-"))
  const file = join(folder, "ca.pem")
  writeFileSync(file, ca)
  return { file, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

const announce = ({ url }: FakeConnectServer, env: Readonly<Record<string, string>>, json: boolean) => {
  const lines = Object.entries(env).map(([name, value]) => `export ${name}=${shellWord(value)}\n`)
  process.stdout.write(json ? `${JSON.stringify(env)}\n` : lines.join(""))
  process.stderr.write(`fake-connect: listening on ${url}, stop with Ctrl+C\n`)
}

/** Serves until SIGINT or SIGTERM. */
export const serve = async (flags: ServeFlags): Promise<void> => {
  const {
    fault: faults,
    host,
    json = false,
    lag,
    latency,
    port,
    reader = [],
    replica = [],
    store,
    token,
    writeOnly = [],
    writer = []
  } = flags
  const tls = keysOf(flags)
  const isKept = store !== undefined && existsSync(store)
  const seed = isKept ? {} : seedOf(flags)
  if (seed === undefined) throw new Error("nothing to serve: set --seed, --env-file, or an existing --store")
  const tokens = [...reader, ...writer, ...writeOnly]
  const server = await startFakeConnect(seed, { faults, host, lag, latency, port, store, tls, token, tokens })
  const replicas = await server.replicas(replica.length, { lag: replica })
  const OP_CONNECT_HOST = [server, ...replicas].map(({ url }) => url).join(",")
  const authority = tls === true && server.ca !== undefined ? published(server.ca) : undefined
  const trusted = authority && { OP_CONNECT_CA_FILE: authority.file, NODE_EXTRA_CA_CERTS: authority.file }
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      authority?.remove()
      void server.close()
    })
  }
  if (isKept && (flags.seed !== undefined || flags.envFile !== undefined)) {
    process.stderr.write(`fake-connect: ${printable(store)} exists and is served; delete it to start with the seed\n`)
  }
  announce(server, { ...server.env, OP_CONNECT_HOST, ...trusted }, json)
}
