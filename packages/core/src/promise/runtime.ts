import type { Layer } from "effect/Layer"
import { hostIssues } from "../contract/hosts.ts"
import type { Issue } from "../contract/Issue.ts"
import * as ConnectHttp from "../transport/ConnectHttp.ts"
import type { Transport } from "../transport/Transport.ts"

/** The transport of a client. The build for edge runtimes uses `edge/runtime.ts`. */
export const transport = (http: "node" | "fetch" | undefined): Layer<Transport> =>
  http === "fetch" ? ConnectHttp.layerFetch : ConnectHttp.layerNode

/** The options that the runtime does not support. */
export const unsupported: (options: {
  readonly http?: unknown
  readonly host?: unknown
  readonly tokenFile?: unknown
  readonly caFile?: unknown
  readonly proxy?: unknown
}) => ReadonlyArray<Issue> = ({ host, http, proxy }) =>
  http === "fetch"
    ? [
        ...hostIssues(host),
        ...(proxy
          ? [
              {
                code: "InvalidOption" as const,
                message: `proxy is not supported with http "fetch".`,
                hint: `Omit http, or let the runtime choose the proxy (NODE_USE_ENV_PROXY=1).`,
                place: { key: "proxy" }
              }
            ]
          : [])
      ]
    : []
