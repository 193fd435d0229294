/**
 * Options of a fake.
 *
 * @since 0.1.0
 */
import type { Fault, FaultPreset, Latency } from "./Fault.ts"

/**
 * A token with limited rights.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface TokenOptions {
  /** Default: a generated token in the format of Connect, which is in `tokens` of the fake. */
  readonly token?: string | undefined
  /** Names or ids of the vaults that the token has access to. Others are not listed, and return 403. */
  readonly vaults: ReadonlyArray<string>
  /**
   * Read access to the vaults. If false, reads return 403, as for write-only tokens. Default: true.
   *
   * @default true
   */
  readonly read?: boolean | undefined
  /**
   * Write access to the vaults. If false, writes return 403. Default: false.
   *
   * @default false
   */
  readonly write?: boolean | undefined
  /**
   * If true, the token is revoked at startup: requests return 401 until `restoreToken`. Default: false.
   *
   * @default false
   */
  readonly revoked?: boolean | undefined
}

/**
 * Options of a fake.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface FakeConnectOptions {
  /** Token with all rights. Default: a generated token in the format of Connect, the same for the same vaults. */
  readonly token?: string | undefined
  /** Additional tokens with limited rights. Default: none. */
  readonly tokens?: ReadonlyArray<TokenOptions> | undefined
  /**
   * Delay of each response in milliseconds, or a distribution of delays. Default: 0.
   *
   * @default 0
   */
  readonly latency?: Latency | undefined
  /**
   * Milliseconds until a write can be read, as on a server that syncs (tf#222, eso#3238). Default: 0.
   *
   * @default 0
   */
  readonly lag?: number | undefined
  /**
   * Gives created items, sections and fields the same ids in every run, instead of random ones. Default: false.
   *
   * @default false
   */
  readonly stableIds?: boolean | undefined
  /**
   * Treatment of keys of an item that Connect does not know: dropped as a real server does, or kept, to test that a
   * client returns keys that it does not know. Default: `drop`.
   *
   * @default "drop"
   */
  readonly unknownKeys?: "drop" | "keep" | undefined
  /** Faults from the start. Default: none. */
  readonly faults?: ReadonlyArray<Fault | FaultPreset> | undefined
}

/**
 * A certificate and its private key, in PEM.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface KeyPair {
  readonly cert: string
  readonly key: string
}

/**
 * Options of a fake server on a socket.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface ServerOptions extends FakeConnectOptions {
  /** Default: a free port. */
  readonly port?: number | undefined
  /**
   * Address to listen on. The default cannot be reached from the network.
   *
   * @default "127.0.0.1"
   */
  readonly host?: string | undefined
  /**
   * Serves HTTPS: with your certificate and key, or with a generated certificate, which clients must trust (`ca` of the
   * server). Default: false.
   *
   * @default false
   */
  readonly tls?: boolean | KeyPair | undefined
  /**
   * File that keeps the data. An existing file is read instead of the seed. Each write is saved before the response,
   * so that the data survives even if the process is killed. Default: none.
   */
  readonly store?: string | undefined
}
