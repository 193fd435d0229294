/** Validated options of an agent. Times are milliseconds. */
export interface AgentOptions {
  /** Base URLs of Connect, without a slash at the end. */
  readonly hosts: ReadonlyArray<string>
  /** The certificate authorities to trust, in PEM; those of the runtime if `undefined`. */
  readonly ca?: string | undefined
  /** The proxies of the environment that requests to Connect use. */
  readonly proxy?: Readonly<Record<string, string>> | undefined
  /** The name of the fleet on the shared store. */
  readonly environment: string
  /** Interval between two polls of a watcher. */
  readonly pollMs: number
  /** Maximum polls per second of all watchers of the fleet. */
  readonly pollBudget: number
  /** Maximum age of a stale response while Connect is unreachable. 0: no stale response is returned. */
  readonly staleIfErrorMs: number
  /** How long a token that Connect accepted is served while Connect is unreachable. 0: not beyond `proofMs`. */
  readonly staleTokenMs: number
  /** Maximum size of the responses in memory, in bytes. */
  readonly memoryBytes: number
  /** Maximum requests per second of the fleet to each host of Connect. */
  readonly upstreamRate: number
}

export const defaultOptions = {
  environment: "default",
  pollMs: 1_000,
  pollBudget: 2,
  staleIfErrorMs: 24 * 3_600_000,
  staleTokenMs: 3_600_000,
  memoryBytes: 64 * 1_024 * 1_024,
  upstreamRate: 50
} as const satisfies Omit<AgentOptions, "hosts">

/** A token is served from caches only while Connect has accepted it within this time. */
export const proofMs = 60_000

/** A head that was checked longer ago than this many polls is unknown. */
export const maxMissedPolls = 3

/** How long memory serves without reading the heads from the store. */
export const bridgeMs = 3_000

/** How long a refusal or a missing item is remembered, so that repeated requests reach Connect less often. */
export const negativeMs = 5_000
export const refusalMs = 10_000

/** How long a write counts as pending, unless a higher version is visible earlier. */
export const dirtyMs = 10_000

/** How long a lower `contentVersion` on every host counts as lag. After that, a backup was restored. */
export const replicaLagMs = 60_000

/** When a list is read again after a change: a vault's new version can be visible before the item that made it. */
export const settleMs: ReadonlyArray<number> = [1_000, 3_000, 10_000]

/** How long an item or vault must be missing, in at least two lists, before it counts as gone. */
export const goneMs = 2_000

/** Interval of lists of a vault without changes. */
export const relistMs = 600_000

/** How long a client's request may take, and how long it waits at most for another agent's response. */
export const requestMs = 8_000
export const waitMs = requestMs / 4

/** Sessions that were not used for this long are no longer watched. */
export const idleMs = 600_000

/** The largest file whose content is cached, in bytes. */
export const maxFileBytes = 1_024 * 1_024
