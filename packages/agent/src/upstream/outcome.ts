import { type BufferedResponse, parseJson, passHeaders } from "../model/responses.ts"

/** Outcome of a request to Connect. */
export type Outcome =
  /** Connect itself responded: 2xx, 400, 401, 403, 404, 409 or 413. */
  | {
      readonly type: "response"
      readonly host: string
      readonly response: BufferedResponse
      /** The body, parsed once: lists are large. `undefined` if it is not JSON. */
      readonly json: unknown
    }
  /** No response of Connect: a connection error, 408, 429, 5xx, or the page of a proxy. */
  | { readonly type: "away"; readonly reason: string; readonly retryAfterMs: number | undefined }

interface Response {
  readonly status: number
  readonly headers: Readonly<Record<string, string | ReadonlyArray<string> | undefined>>
  readonly body: Uint8Array
}

const header = ({ headers }: Response, name: string) => {
  const value = headers[name]
  return typeof value === "string" || value === undefined ? value : value[0]
}

/** Seconds, or a date (RFC 9110, 10.2.3). */
const retryAfter = (response: Response, now: number): number | undefined => {
  const value = header(response, "retry-after")?.trim()
  if (value === undefined) return undefined
  const delay = /^\d+(\.\d+)?$/.test(value) ? Number(value) * 1_000 : Date.parse(value) - now
  return Number.isNaN(delay) ? undefined : Math.max(0, delay)
}

/** Whether a body is one of Connect's errors. Gateways respond with a message alone to unknown paths. */
const isConnectError = (response: Response, json: unknown) => {
  if (typeof json !== "object" || json === null || !("message" in json)) return false
  if (typeof json.message !== "string") return false
  const hasStatus = "status" in json && typeof json.status === "number"
  return hasStatus || header(response, "1password-connect-version") !== undefined
}

const refusals = new Set([400, 401, 403, 404, 409, 413])

/** Whether a status only shows that Connect is unavailable, and nothing about the token or the resource. */
export const isAwayStatus = (status: number): boolean =>
  status === 408 || status === 429 || status >= 500 || (status >= 300 && status < 400)

/** The outcome of a response whose body was read. A body that is not JSON is a proxy's. */
export const toOutcome = (host: string, response: Response, now: number): Outcome => {
  const { status } = response
  const away = (reason: string): Outcome => ({ type: "away", reason, retryAfterMs: retryAfter(response, now) })
  if (isAwayStatus(status)) return away(`status ${status}`)
  const isSuccess = status >= 200 && status < 300
  const json = parseJson(response.body)
  if (isSuccess ? status !== 204 && json === undefined : !isConnectError(response, json)) {
    return away("the response did not come from Connect")
  }
  if (!isSuccess && !refusals.has(status)) return away(`status ${status}`)
  return {
    type: "response",
    host,
    response: { status, headers: passHeaders(response.headers), body: response.body },
    json
  }
}
