// The thread behind `configSync`.
import { subscribe } from "node:diagnostics_channel"
import { writeSync } from "node:fs"
import type { Socket } from "node:net"
import { type MessagePort, workerData } from "node:worker_threads"
import * as SecretTemplate from "@opconnect/core/SecretTemplate"
import type { Environment } from "../environment/gather.ts"
import { type Loaded, resolve } from "../environment/load.ts"
import { EnvError } from "../model/EnvError.ts"
import type { Issue, LoadOptions } from "../model/types.ts"
import { withProgress } from "../progress/progress.ts"

export interface Order {
  readonly port: MessagePort
  readonly signal: Int32Array<SharedArrayBuffer>
  /** The files are read: one may have been a pipe. */
  readonly environment: Environment
  readonly options: LoadOptions
  readonly skipped: boolean
  /** The ports on which the waiting thread listens. */
  readonly ownPorts: ReadonlyArray<number | undefined>
}

export type WorkerReply =
  | { readonly _tag: "Loaded"; readonly loaded: Loaded }
  | { readonly _tag: "Issues"; readonly issues: ReadonlyArray<Issue> }
  | { readonly _tag: "Defect"; readonly message: string }

const { environment, options, ownPorts, port, signal, skipped }: Order = workerData

// Warnings. The stream of a thread goes through its parent, which waits and then ends the thread: the text would be lost.
process.stderr.write = (text: string | Uint8Array) => {
  writeSync(2, String(text))
  return true
}

const send = (message: WorkerReply) => {
  port.postMessage(message)
  Atomics.store(signal, 0, 1)
  Atomics.notify(signal, 0)
}

const locations = environment.variables
  .filter(({ key }) => options.optional?.includes(key) !== true)
  .flatMap(({ key, source, template }) =>
    SecretTemplate.references(template).map((reference) => ({ key, source, reference }))
  )

const blockedServer = (address: string): Issue => ({
  code: "Unreachable",
  message: `The server at ${address} runs in the thread that waits for it, so it cannot respond.`,
  hint: "Load the environment with config() instead of configSync or the preload, or start the server in another process.",
  locations
})

/** The system accepts connections to a server of the waiting thread, which would only respond after the time limit. */
const failIfOwn = (socket: Socket) => {
  const { localAddress, remoteAddress, remotePort } = socket
  const isOwn = remoteAddress === localAddress && ownPorts.includes(remotePort)
  if (isOwn) send({ _tag: "Issues", issues: [blockedServer(`${remoteAddress}:${remotePort}`)] })
}

if (locations.length > 0) {
  subscribe("net.client.socket", (message) => {
    const { socket } = message as { readonly socket: Socket }
    socket.once("connect", () => failIfOwn(socket))
  })
}

resolve(environment, options, { skipped, progress: options.quiet === true ? undefined : withProgress }).then(
  // Errors cannot be sent to another thread unchanged, and the other thread does not watch the secrets.
  (loaded) => send({ _tag: "Loaded", loaded: { ...loaded, failures: new Map() } }),
  (error: unknown) =>
    send(
      error instanceof EnvError ? { _tag: "Issues", issues: error.issues } : { _tag: "Defect", message: String(error) }
    )
)
