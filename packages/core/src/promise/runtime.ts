import type { Layer } from "effect/Layer"
import type { Issue } from "../contract/Issue.ts"
import * as ConnectHttp from "../transport/ConnectHttp.ts"
import type { Transport } from "../transport/Transport.ts"

/** The transport of a client. The build for edge runtimes has another one: `edge/runtime.ts`. */
export const transport = (http: "node" | "fetch" | undefined): Layer<Transport> =>
  http === "fetch" ? ConnectHttp.layerFetch : ConnectHttp.layerNode

/** The options that the runtime does not support. */
export const unsupported: (options: {
  readonly http?: unknown
  readonly tokenFile?: unknown
  readonly caFile?: unknown
}) => ReadonlyArray<Issue> = () => []
