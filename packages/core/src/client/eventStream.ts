import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Sse from "effect/encoding/Sse"
import * as Stream from "effect/Stream"
import { headerOf, type ResponseHead, type StreamedResponse } from "../transport/Transport.ts"

/** A vault that has changed. */
export interface VaultEvent {
  /** Id of the vault. */
  readonly vault: string
  /** `undefined` if the server did not send it: only a read of the vault shows whether it has changed. */
  readonly contentVersion: number | undefined
}

/**
 * Receives the events of an agent until the agent ends them or the connection is lost. Returns the wait before the next
 * request that the agent asks for, in milliseconds; `undefined` if it asks for none.
 */
export type VaultEvents = (onEvent: (event: VaultEvent) => void) => Effect.Effect<number | undefined>

/** Far more than an event of two short properties has. */
const maxEventSize = 10_000

const toEvent = (data: string): VaultEvent | undefined => {
  try {
    const { contentVersion, vault }: Partial<Readonly<Record<string, unknown>>> = Object(JSON.parse(data))
    if (typeof vault !== "string") return undefined
    return { vault, contentVersion: typeof contentVersion === "number" ? contentVersion : undefined }
  } catch {
    return undefined
  }
}

const isEventStream = (head: ResponseHead) =>
  head.status === 200 && (headerOf(head, "content-type") ?? "").toLowerCase().startsWith("text/event-stream")

/** The events in a response; `undefined` if it is something else, such as an error. */
export const read = (response: StreamedResponse, timeout: number): Effect.Effect<VaultEvents | undefined> => {
  if (!isEventStream(response)) {
    // The connection is closed after the first bytes, without reading the rest.
    return Stream.runHead(response.body).pipe(Effect.timeoutOption(timeout), Effect.ignore, Effect.as(undefined))
  }
  return Effect.succeed((onEvent) =>
    Effect.suspend(() => {
      let retryAfter: number | undefined
      const decoder = new TextDecoder()
      const parser = Sse.makeParser(
        (parsed) => {
          if (parsed._tag === "Retry") retryAfter = Duration.toMillis(parsed.duration)
          else {
            const event = toEvent(parsed.data)
            if (event !== undefined) onEvent(event)
          }
        },
        { maxEventSize }
      )
      return Stream.runForEachArray(response.body, (chunks) =>
        Effect.suspend(() => {
          for (const chunk of chunks) {
            const error = parser.feed(decoder.decode(chunk, { stream: true }))
            if (error !== undefined) return Effect.fail(error)
          }
          return Effect.void
        })
      ).pipe(
        Effect.ignore,
        Effect.map(() => retryAfter)
      )
    })
  )
}
