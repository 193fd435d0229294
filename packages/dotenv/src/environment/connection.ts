import * as ConnectHttp from "@opconnect/core/ConnectHttp"
import type { ConnectOptions } from "@opconnect/core/ConnectOptions"
import * as Startup from "@opconnect/core/Startup"
import { type Service, Transport, type TransportRequest } from "@opconnect/core/Transport"
import * as Effect from "effect/Effect"
import * as Logger from "effect/Logger"
import type * as Result from "effect/Result"
import { printError } from "../output/output.ts"

/** Warnings of the client go to stderr, which is not the program's output. */
const toStderr = new Set([
  Logger.make<unknown, void>(({ message }) => {
    printError(`opconnect: ${[message].flat().join(" ")}`)
  })
])

/** The outcome of an effect, and how many requests it sent. */
export interface RunResult<A, E> {
  readonly outcome: Result.Result<A, E>
  readonly requests: number
}

export interface RunOptions {
  readonly signal?: AbortSignal | undefined
  /** Called while the client waits for a server that is not there yet. */
  readonly onEvent?: Startup.StartupOptions["onEvent"]
  /** Whether the calls wait for a server that is not there yet. Default: true. */
  readonly waits?: boolean | undefined
}

/** Runs an effect over connections of its own, waits for the server, and counts the requests. */
export const run = async <A, E>(
  connect: ConnectOptions,
  effect: Effect.Effect<A, E, Transport>,
  { onEvent, signal, waits = true }: RunOptions = {}
): Promise<RunResult<A, E>> => {
  let requests = 0
  const counted = (transport: Service): Service => {
    const counting =
      <Response>(to: (request: TransportRequest) => Response) =>
      (request: TransportRequest) => {
        requests++
        return to(request)
      }
    return { ...transport, send: counting(transport.send), open: counting(transport.open) }
  }
  const starts = Startup.make()
  const started = waits ? starts.run(effect, { timeout: Startup.timeoutOf(connect), onEvent }) : effect
  const program = Effect.flatMap(ConnectHttp.makeNode, (transport) =>
    Effect.provideService(started, Transport, counted(transport))
  ).pipe(
    Effect.scoped,
    Effect.provideService(Startup.CurrentStartup, starts),
    Effect.provideService(Logger.CurrentLoggers, toStderr),
    Effect.result
  )
  return { outcome: await Effect.runPromise(program, signal === undefined ? {} : { signal }), requests }
}
