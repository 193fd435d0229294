// The thread behind `configSync`.
import { writeSync } from "node:fs"
import { type MessagePort, workerData } from "node:worker_threads"
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
}

export type WorkerReply =
  | { readonly _tag: "Loaded"; readonly loaded: Loaded }
  | { readonly _tag: "Issues"; readonly issues: ReadonlyArray<Issue> }
  | { readonly _tag: "Defect"; readonly message: string }

const { environment, options, port, signal, skipped }: Order = workerData

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

resolve(environment, options, { skipped, progress: options.quiet === true ? undefined : withProgress }).then(
  // Errors cannot be sent to another thread unchanged, and the other thread does not watch the secrets.
  (loaded) => send({ _tag: "Loaded", loaded: { ...loaded, failures: new Map() } }),
  (error: unknown) =>
    send(
      error instanceof EnvError ? { _tag: "Issues", issues: error.issues } : { _tag: "Defect", message: String(error) }
    )
)
