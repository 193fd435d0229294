// The thread behind `configSync`.
import { type MessagePort, workerData } from "node:worker_threads"
import { type Loaded, load } from "../environment/load.ts"
import { EnvError } from "../model/EnvError.ts"
import type { Issue, LoadOptions } from "../model/types.ts"

export interface Order {
  readonly port: MessagePort
  readonly signal: Int32Array<SharedArrayBuffer>
  readonly options: LoadOptions
}

export type Answer =
  | { readonly _tag: "Loaded"; readonly loaded: Loaded }
  | { readonly _tag: "Problems"; readonly issues: ReadonlyArray<Issue> }
  | { readonly _tag: "Defect"; readonly message: string }

const { options, port, signal }: Order = workerData

const answer = (message: Answer) => {
  port.postMessage(message)
  Atomics.store(signal, 0, 1)
  Atomics.notify(signal, 0)
}

load(options).then(
  (loaded) => answer({ _tag: "Loaded", loaded }),
  (error: unknown) =>
    answer(
      error instanceof EnvError
        ? { _tag: "Problems", issues: error.issues }
        : { _tag: "Defect", message: String(error) }
    )
)
