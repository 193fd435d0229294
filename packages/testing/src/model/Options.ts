/**
 * What can be said of a fake besides its data.
 *
 * @since 0.1.0
 */
import type { Fault, FaultPreset, Latency } from "./Fault.ts"

/**
 * A token that may not do everything.
 *
 * @category models
 * @since 0.1.0
 */
export interface TokenOptions {
  /** One in the form of Connect's by default; the fake's `tokens` has it. */
  readonly token?: string | undefined
  /** Names or ids of the vaults that it reads. Others are not listed, and answer 403. */
  readonly vaults: ReadonlyArray<string>
  /**
   * Whether it reads them. Without it, reads answer 403, as tokens do that may only write.
   *
   * @default true
   */
  readonly read?: boolean | undefined
  /**
   * Whether it writes in them. Without it, writes answer 403.
   *
   * @default false
   */
  readonly write?: boolean | undefined
}

/**
 * What can be said of a fake besides its data.
 *
 * @category models
 * @since 0.1.0
 */
export interface FakeConnectOptions {
  /** The token that may do everything. One in the form of Connect's by default, the same for the same vaults. */
  readonly token?: string | undefined
  /** The tokens that are let in besides. None by default. */
  readonly tokens?: ReadonlyArray<TokenOptions> | undefined
  /** How long each answer takes, in milliseconds, or a distribution of it. 0 by default. */
  readonly latency?: Latency | undefined
  /** Milliseconds until a write can be read, as on a Connect that has yet to sync (tf#222, eso#3238). 0 by default. */
  readonly lag?: number | undefined
  /** Whether the ids of created items, sections and fields are the same in every run. `false` by default: random. */
  readonly stableIds?: boolean | undefined
  /**
   * What happens to keys of an item that Connect does not know: dropped as a real server does, or kept, to test that a
   * client returns keys that it does not know.
   *
   * @default "drop"
   */
  readonly unknownKeys?: "drop" | "keep" | undefined
  /** The faults that it starts with. None by default. */
  readonly faults?: ReadonlyArray<Fault | FaultPreset> | undefined
}

/**
 * A certificate and its private key, in PEM.
 *
 * @category models
 * @since 0.1.0
 */
export interface KeyPair {
  readonly cert: string
  readonly key: string
}

/**
 * What can be said of a server besides its data.
 *
 * @category models
 * @since 0.1.0
 */
export interface ServerOptions extends FakeConnectOptions {
  /** A free port by default. */
  readonly port?: number | undefined
  /** The address to listen on. `127.0.0.1` by default: no one else on the network can ask. */
  readonly host?: string | undefined
  /**
   * Whether it speaks HTTPS: with a certificate and key of yours, or with one that is made for it, which clients have to
   * be told to trust (`ca` of the server). `false` by default.
   */
  readonly tls?: boolean | KeyPair | undefined
  /**
   * The file that keeps the data. If it is there, it is read and the seed is not; every write is in it before it is
   * answered, so that the data survives even a process that is killed. None by default.
   */
  readonly store?: string | undefined
}
