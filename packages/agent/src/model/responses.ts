/** Responses as clients receive them. */
import { textOf } from "@opconnect/core/Transport"

/** Where a response came from. `stale` is a response that could not be confirmed, because Connect is unreachable. */
export type Level = "memory" | "store" | "connect" | "stale" | "none"

/** A response with its whole body. Headers are those of Connect that clients read, in lower case. */
export interface BufferedResponse {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
}

/** The parsed JSON of a body, or `undefined` if the body is not JSON. */
export const parseJson = (body: Uint8Array): unknown => {
  try {
    return JSON.parse(textOf(Buffer.from(body.buffer, body.byteOffset, body.byteLength)))
  } catch {
    return undefined
  }
}

const encoder = new TextEncoder()

/**
 * The version of Connect whose API the agent has. Without one, the official Go client reports an old server instead of an
 * error: it assumes that a file response without the header is from Connect 1.2.0.
 */
const connectVersion = { "1password-connect-version": "1.8.1" }

/** An error in the format of Connect. */
export const errorResponse = (
  status: number,
  message: string,
  headers: Readonly<Record<string, string>> = {}
): BufferedResponse => ({
  status,
  headers: { "content-type": "application/json", ...connectVersion, ...headers },
  body: encoder.encode(JSON.stringify({ status, message }))
})

/** Headers of Connect that are forwarded. */
const passedHeaders: ReadonlySet<string> = new Set([
  "1password-connect-version",
  "content-disposition",
  "content-range",
  "content-type"
])

export const passHeaders = (
  headers: Readonly<Record<string, string | ReadonlyArray<string> | undefined>>
): Readonly<Record<string, string>> => {
  const passed: Record<string, string> = {}
  for (const name of passedHeaders) {
    const value = headers[name]
    const text = typeof value === "string" || value === undefined ? value : value[0]
    if (text !== undefined) passed[name] = text
  }
  return passed
}
