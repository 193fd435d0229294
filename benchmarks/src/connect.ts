// The neutral server's process, from the outside.
import { fork } from "node:child_process"
import { once } from "node:events"
import { fileURLToPath } from "node:url"
import type { Order, Told } from "./server.ts"

export interface Connect extends AsyncDisposable {
  readonly host: string
  /** Makes it hold another world, or answer at another pace. */
  readonly become: (order: Order) => Promise<void>
  /** How many requests came since it was asked last. */
  readonly requests: () => Promise<number>
}

export const start = async (): Promise<Connect> => {
  const child = fork(fileURLToPath(new URL("./server.ts", import.meta.url)))
  const told = async (): Promise<Told> => (await once(child, "message"))[0]
  const ask = async (message: Order | "count") => {
    const answer = told()
    child.send(message)
    const answered = await answer
    return "requests" in answered ? answered.requests : 0
  }
  const first = await told()
  return {
    host: `http://127.0.0.1:${"port" in first ? first.port : 0}`,
    become: async (order) => {
      await ask(order)
    },
    requests: () => ask("count"),
    [Symbol.asyncDispose]: async () => {
      child.disconnect()
      await once(child, "exit")
    }
  }
}
