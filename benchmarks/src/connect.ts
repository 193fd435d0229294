// Starts and controls the process of the neutral server.
import { fork } from "node:child_process"
import { once } from "node:events"
import { fileURLToPath } from "node:url"
import type { Order, ServerMessage } from "./server.ts"

export interface Connect extends AsyncDisposable {
  readonly host: string
  /** Replaces the data, the latency and the file size of the server. */
  readonly become: (order: Order) => Promise<void>
  /** Number of requests since the last call. */
  readonly requests: () => Promise<number>
}

export const start = async (): Promise<Connect> => {
  const child = fork(fileURLToPath(new URL("./server.ts", import.meta.url)))
  const exited = once(child, "exit")
  const nextMessage = (): Promise<ServerMessage> =>
    Promise.race([
      once(child, "message").then(([message]) => message),
      // Without this, Node would end without an error: nothing is left to wait for.
      exited.then(([code, signal]) => {
        throw new Error(`the server exited with ${code ?? signal}`)
      })
    ])
  const ask = async (message: Order | "count") => {
    const next = nextMessage()
    child.send(message)
    const counted = await next
    return "requests" in counted ? counted.requests : 0
  }
  const first = await nextMessage()
  return {
    host: `http://127.0.0.1:${"port" in first ? first.port : 0}`,
    become: async (order) => {
      await ask(order)
    },
    requests: () => ask("count"),
    [Symbol.asyncDispose]: async () => {
      if (child.connected) child.disconnect()
      await exited
    }
  }
}
