import type { Memory } from "../cache/memory.ts"
import type { AgentOptions } from "../model/options.ts"
import type { StoreLink } from "../store/storeLink.ts"
import type { Upstream } from "../upstream/upstream.ts"
import type { Session, SessionOptions } from "./session.ts"

/** An event for metrics and logs. Contains no value, title or token. */
export type AgentEvent =
  | { readonly type: "poll"; readonly token: string; readonly outcome: PollOutcome }
  | { readonly type: "refused"; readonly token: string }
  | { readonly type: "store"; readonly operation: string; readonly code: string }
  | { readonly type: "notCached"; readonly reason: "lagging" | "codes" | "dirty" | "moved" | "size" }
  | { readonly type: "epoch"; readonly token: string; readonly vault: string }

export type PollOutcome = "responded" | "refused" | "away" | "unclear"

/** State shared by all parts of an engine. */
export interface Context {
  readonly options: AgentOptions
  readonly link: StoreLink
  readonly upstream: Upstream
  readonly memory: Memory
  /** Milliseconds of a monotonic clock. */
  readonly monotonic: () => number
  /** Milliseconds since 1970. */
  readonly wall: () => number
  /** A number from 0 to 1. */
  readonly random: () => number
  readonly sessionOptions: SessionOptions
  readonly channel: string
  readonly onEvent: (event: AgentEvent) => void
  /** Starts a watcher for the session's vaults, unless one is running. */
  readonly watch: (session: Session) => void
}
