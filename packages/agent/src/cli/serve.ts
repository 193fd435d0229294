import { readSettingSync, reasonOf } from "@opconnect/core/files"
import { processProxy } from "@opconnect/core/Proxy"
import { printable } from "@opconnect/core/Redaction"
import { defaultOptions } from "../model/options.ts"
import { type RunningAgent, serve as start } from "../server/serve.ts"
import { StartError } from "../server/startError.ts"
import * as Flags from "./flags.ts"
import { openSharedStore } from "./sharedStore.ts"
import { version } from "./version.ts"

const defaultListen = { host: "127.0.0.1", port: 8200 }

const readCa = (path: string | undefined) => {
  if (path === undefined || path === "") return undefined
  try {
    return readSettingSync(path).toString()
  } catch (cause) {
    throw new StartError(`Cannot read OP_CONNECT_CA_FILE ${printable(path)}: ${reasonOf(cause)}.`)
  }
}

/** Exit codes of programs that a signal ends. */
const exitCodes = { SIGINT: 130, SIGTERM: 143 } as const

/**
 * Handles signals from before the start on, because process 1 of a container has no default handler for them.
 *
 * @returns Function to call with the agent once it runs.
 */
const followSignals = () => {
  let agent: RunningAgent | undefined
  let isStopping = false
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => {
      if (agent === undefined) process.exit(exitCodes[signal])
      // A second signal ends the process without waiting for requests in progress.
      if (isStopping) process.exit(1)
      isStopping = true
      void agent.stop()
    })
  }
  process.on("SIGHUP", () => agent?.reload())
  // Without a listener, Node opens its inspector on a port, through which every user of the machine can read the memory.
  process.on("SIGUSR1", () => undefined)
  return (running: RunningAgent) => {
    agent = running
  }
}

/** Serves until SIGINT or SIGTERM. */
export const serve = async (flags: Flags.Flags): Promise<void> => {
  const setAgent = followSignals()
  const { OP_CONNECT_CA_FILE, OP_CONNECT_HOST } = process.env
  const proxy = processProxy()
  const hosts = Flags.readHosts(OP_CONNECT_HOST, { insecureUpstream: flags.insecureUpstream ?? false, proxy })
  const tls = Flags.tlsOf(flags)
  const keys = Flags.keysOf(flags)
  if (flags.redis !== undefined && flags.environment === undefined) {
    process.stderr.write(`opconnect-agent: --environment is not set, using "${defaultOptions.environment}"\n`)
  }
  const agent = await start({
    ...{ hosts, tls, keys, version, log: flags.log, audit: flags.audit, adminListen: flags.adminListen },
    ca: readCa(OP_CONNECT_CA_FILE),
    proxy,
    environment: flags.environment ?? defaultOptions.environment,
    pollMs: flags.poll,
    pollBudget: flags.pollBudget,
    staleIfErrorMs: flags.staleIfError,
    staleTokenMs: flags.staleToken,
    memoryBytes: flags.memory,
    upstreamRate: flags.upstreamRate,
    // With a socket alone, no port is opened.
    listen: flags.listen ?? (flags.socket === undefined ? defaultListen : undefined),
    socket: flags.socket === undefined ? undefined : { path: flags.socket, mode: flags.socketMode },
    openStore: flags.redis === undefined ? undefined : openSharedStore(flags.redis)
  })
  setAgent(agent)
}
