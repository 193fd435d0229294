import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import type { InvalidOptions } from "../contract/ConnectOptions.ts"
import type { Settings } from "../contract/settings.ts"
import type { TransportRequest } from "./Transport.ts"
import * as Token from "./token.ts"

/** The request of a call, independent of the host. */
export interface Content {
  readonly method: string
  /** With its query. */
  readonly path: string
  readonly body?: string | undefined
  readonly headers?: Readonly<Record<string, string>> | undefined
}

/** A request that is ready to be sent, and the secrets in its headers. */
export interface PreparedRequest {
  readonly request: TransportRequest
  readonly secrets: ReadonlyArray<string>
}

// Few programs propagate traces.
const tracing = Effect.promise(() => import("./traceHeaders.ts"))

/** Adds host, token, headers and limits to the request of a call. */
export const make = Effect.fnUntraced(function* (
  settings: Settings
): Effect.fn.Return<
  (content: Content, to: Pick<TransportRequest, "fresh" | "host" | "timeout">) => Effect.Effect<PreparedRequest>,
  InvalidOptions
> {
  const token = yield* Token.make(settings.token)
  const ca = settings.caFile === undefined ? undefined : yield* (yield* Token.files).certificates(settings.caFile)
  const ownHeaders: Record<string, string> = {}
  for (const [name, value] of Object.entries(settings.headers)) ownHeaders[name] = Redacted.value(value)
  const ownSecrets = Object.values(ownHeaders)

  const prepare = (
    content: Content,
    to: Pick<TransportRequest, "fresh" | "host" | "timeout">,
    bearer: string,
    trace: Readonly<Record<string, string>> | undefined
  ): PreparedRequest => ({
    request: {
      ...to,
      method: content.method,
      path: content.path,
      body: content.body,
      connectTimeout: settings.connectTimeout,
      maxBodySize: settings.maxResponseSize,
      ca,
      proxy: settings.proxy,
      headers: {
        authorization: `Bearer ${bearer}`,
        "user-agent": settings.userAgent,
        ...(content.body === undefined ? undefined : { "content-type": "application/json" }),
        ...content.headers,
        ...ownHeaders,
        ...trace
      }
    },
    secrets: [bearer, ...ownSecrets]
  })

  const traceHeaders = settings.propagateTrace ? (yield* tracing).traceHeaders : undefined
  return (content, to) =>
    Effect.flatMapEager(token.current, (bearer) =>
      traceHeaders === undefined
        ? Effect.succeed(prepare(content, to, Redacted.value(bearer), undefined))
        : Effect.map(traceHeaders, (trace) => prepare(content, to, Redacted.value(bearer), trace))
    )
})
