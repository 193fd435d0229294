/**
 * Progress events while a program waits for its server. Times are milliseconds.
 *
 * @category models
 * @since 0.1.0
 * @stability experimental
 */
export type StartupEvent =
  | {
      /** A call failed and will be retried. The first such event starts the wait. */
      readonly type: "waiting"
      /** A sentence without secrets, such as `Waiting for http://connect:8080: connection refused (ECONNREFUSED).` */
      readonly message: string
      readonly hint: string
      readonly elapsed: number
      readonly remaining: number
      readonly isFirst: boolean
    }
  | {
      /** The wait has ended with success. */
      readonly type: "recovered"
      readonly message: string
      readonly elapsed: number
    }

/**
 * Options of the retries during startup.
 *
 * @category models
 * @since 0.1.0
 * @stability experimental
 */
export interface StartupOptions {
  /**
   * How long a startup may wait for the server, in milliseconds; with 0, calls fail after a few quick retries. Default:
   * 30 seconds, and 0 under a test runner.
   *
   * @default 30_000
   */
  readonly timeout?: number | undefined
  readonly onEvent?: ((event: StartupEvent) => void) | undefined
}
