import { existsSync } from "node:fs"
import { dirname, join } from "node:path"
import { pathToFileURL } from "node:url"
import { MessageChannel, receiveMessageOnPort, Worker, type WorkerOptions } from "node:worker_threads"
import { withProcessProxy } from "@opconnect/core/Proxy"
import { gatherSync, referencesOf } from "../environment/gather.ts"
import { finish, type Loaded, noOutcomes, type Resolving, untrusted } from "../environment/load.ts"
import { EnvError } from "../model/EnvError.ts"
import type { LoadOptions } from "../model/types.ts"
import type { Order, WorkerReply } from "./worker.ts"

/** Silence after which the worker thread counts as crashed, for example because it ran out of memory. */
const maxSilenceMs = 60_000

/**
 * Starts the thread, and reports how it fails: the events of a thread would wait for a parent that waits for the thread.
 * The second number of the signal shows that the thread lives.
 */
const starter = `
const {port, signal, url} = require("node:worker_threads").workerData
const fail = (reason) => {
  port.postMessage({_tag: "Defect", message: "the thread of configSync " + reason})
  Atomics.store(signal, 0, 1)
  Atomics.notify(signal, 0)
}
process.on("uncaughtException", (error) => fail("failed: " + error))
process.on("exit", () => fail("ended without a result"))
setInterval(() => Atomics.store(signal, 1, 1), 1000).unref()
import(url).catch((error) => fail("cannot be started: " + error))
`

/** The file of the thread. A bundler leaves it behind. */
const workerUrl = (): URL => {
  const here: string | undefined = import.meta.filename
  const file = here === undefined ? undefined : join(dirname(here), here.endsWith(".ts") ? "worker.ts" : "worker.js")
  if (file !== undefined && existsSync(file)) return pathToFileURL(file)
  throw new Error(
    `opconnect: ${file ?? "dist/cjs/worker.js"} is missing, which configSync needs to resolve references. Mark @opconnect/dotenv as external in your bundler, or use config().`
  )
}

/** A property that Node does not document, and other runtimes may lack. */
interface WithHandles {
  readonly _getActiveHandles?: () => ReadonlyArray<{
    readonly listening?: boolean
    readonly address: () => { readonly port?: number } | null
  }>
}

/** The ports on which this thread listens. */
const ownPorts = (): ReadonlyArray<number | undefined> =>
  (process as NodeJS.Process & WithHandles)
    ._getActiveHandles?.()
    .flatMap((handle) => (handle.listening ? (handle.address()?.port ?? []) : [])) ?? []

/** Node's permission model may forbid threads, and in a folder that was deleted, they end before they run anything. */
const startWorker = (options: WorkerOptions): Worker => {
  try {
    process.cwd()
    return new Worker(starter, options)
  } catch (cause) {
    throw new Error(`opconnect: the thread of configSync cannot be started, use --import or config(): ${String(cause)}`)
  }
}

const noReply: WorkerReply = { _tag: "Defect", message: "the thread of configSync ended without a result" }

/** Reads files in this thread, and resolves references in a worker thread while this thread is blocked. */
export const loadSync = (options: LoadOptions, { skipped = false }: Pick<Resolving, "skipped"> = {}): Loaded => {
  const environment = gatherSync(options)
  const references = [...referencesOf(environment.variables), ...(skipped ? referencesOf(environment.skipped) : [])]
  if (references.length === 0 || untrusted(environment).length > 0) return finish(environment, options, noOutcomes)
  const url = workerUrl().href
  const { port1, port2 } = new MessageChannel()
  const signal = new Int32Array(new SharedArrayBuffer(8))
  const { connect, directory, lock, optional, quiet, snapshot } = options
  // The thread gets a copy of the target: it only needs to know which variables are set already.
  const processEnv = { ...(options.processEnv ?? process.env) }
  const order: Order & { readonly url: string } = {
    url,
    port: port2,
    signal,
    environment,
    skipped,
    ownPorts: ownPorts(),
    options: { connect, directory, lock, optional, quiet, snapshot, processEnv }
  }
  // The thread must not preload what this process preloads: that may be what called us.
  const env = { ...withProcessProxy(process.env), NODE_OPTIONS: "" }
  const worker = startWorker({ eval: true, workerData: order, transferList: [port2], execArgv: [], env })
  worker.unref()
  // The missing reply below reports the error. Without a listener, the event would end the process.
  worker.on("error", () => undefined)
  while (Atomics.wait(signal, 0, 0, maxSilenceMs) === "timed-out" && Atomics.exchange(signal, 1, 0) === 1);
  const reply: WorkerReply = receiveMessageOnPort(port1)?.message ?? noReply
  port1.close()
  void worker.terminate()
  if (reply._tag === "Issues") throw new EnvError(reply.issues)
  if (reply._tag === "Defect") throw new Error(`opconnect: ${reply.message}`)
  return reply.loaded
}
