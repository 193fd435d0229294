/** A request of a check. */
export interface Ask {
  readonly method?: "GET" | "POST" | "PUT" | "PATCH" | "DELETE"
  readonly path: string
  /** Sent as JSON. Text is sent unchanged. */
  readonly body?: unknown
  /** Default: the token of the server. `null` sends none. */
  readonly token?: string | null
}

/** Response to a request. */
export interface ReceivedResponse {
  readonly status: number
  readonly contentType: string
  readonly hasVersion: boolean
  /** Headers that describe the body, without numbers. */
  readonly contentDisposition: string | undefined
  readonly contentRange: string | undefined
  /** Parsed JSON, or text. */
  readonly body: unknown
}

/** A server to compare. */
export type Server = (ask: Ask) => Promise<ReceivedResponse>

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/** Timeouts, whose code is a number, and refusals of `fetch` itself, such as that of a port, have no text as their code. */
const textOf = ({ code, message }: NodeJS.ErrnoException) => (typeof code === "string" ? code : message)

/** Timeout of a request. */
const timeoutMs = 30_000

export const serverAt =
  (url: string, ownToken: string): Server =>
  async ({ body, method = "GET", path, token = ownToken }) => {
    const request = fetch(`${url.replace(/\/$/, "")}${path}`, {
      method,
      redirect: "manual",
      signal: AbortSignal.timeout(timeoutMs),
      headers: {
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { "content-type": "application/json" })
      },
      // Of `undefined`, there is no JSON, and so no body.
      body: typeof body === "string" ? body : JSON.stringify(body)
    })
    const response = await request.catch((cause: Error) => {
      throw new Error(`no response from ${url}: ${textOf((cause.cause ?? cause) as Error)}`, { cause })
    })
    return {
      status: response.status,
      contentType: (response.headers.get("content-type") ?? "").split(";")[0] ?? "",
      hasVersion: response.headers.has("1password-connect-version"),
      contentDisposition: response.headers.get("content-disposition")?.split(";")[0],
      contentRange: response.headers.get("content-range")?.replace(/\d+/g, "<number>"),
      body: parse(await response.text())
    }
  }
