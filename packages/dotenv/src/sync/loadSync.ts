import { existsSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { MessageChannel, receiveMessageOnPort, Worker } from "node:worker_threads"
import { pathText } from "../env-file/layers.ts"
import type { Loaded } from "../environment/load.ts"
import { EnvError } from "../model/EnvError.ts"
import type { LoadOptions } from "../model/types.ts"
import type { Answer, Order } from "./worker.ts"

/** Milliseconds. Far beyond any deadline; only so that a thread that could not even start does not hang its parent. */
const longestWait = 300_000

/** Loads in a thread and waits for it: requests go on while this thread stands still. */
export const loadSync = (options: LoadOptions): Loaded => {
  const { port1, port2 } = new MessageChannel()
  const signal = new Int32Array(new SharedArrayBuffer(4))
  const order: Order = {
    port: port2,
    signal,
    // A thread gets copies, and URLs are not copied; what is set already is all it needs to know of the target.
    options: {
      ...options,
      path: options.path === undefined ? undefined : [options.path].flat().map(pathText),
      directory: options.directory === undefined ? undefined : pathText(options.directory),
      processEnv: { ...(options.processEnv ?? process.env) }
    }
  }
  const file = new URL(import.meta.url.endsWith(".ts") ? "./worker.ts" : "./worker.js", import.meta.url)
  // Seen from this thread, one that can't begin is one that gives no answer.
  if (!existsSync(file)) {
    throw new Error(
      `opconnect: ${fileURLToPath(file)} is missing, which configSync needs. A bundler has to leave @opconnect/dotenv out.`
    )
  }
  // The thread must not preload what this process preloads: that may be what called us.
  const env = { ...process.env, NODE_OPTIONS: "" }
  const worker = new Worker(file, { workerData: order, transferList: [port2], execArgv: [], env })
  worker.unref()
  // Told by the missing answer. Without a listener it would end the process, caught or not.
  worker.on("error", () => undefined)
  const waited = Atomics.wait(signal, 0, 0, longestWait)
  const answer: Answer | undefined = receiveMessageOnPort(port1)?.message
  port1.close()
  void worker.terminate()
  if (waited === "timed-out" || answer === undefined) throw new Error("opconnect: the loader's thread gave no answer")
  if (answer._tag === "Problems") throw new EnvError(answer.issues)
  if (answer._tag === "Defect") throw new Error(answer.message)
  return answer.loaded
}
