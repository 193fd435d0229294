/**
 * The health of the Connect server for `@nestjs/terminus`. An entry of its own, so that `@opconnect/nestjs` works without
 * that package.
 *
 * @since 0.1.0
 */
import { Inject, Injectable } from "@nestjs/common"
import { HealthIndicatorService } from "@nestjs/terminus"
import type { OptionTable } from "@opconnect/core/Options"
import { SecretsBootstrapper } from "./application/SecretsBootstrapper.ts"
import { defaultConnection } from "./issues/issues.ts"
import { assertOptions, connectionName } from "./issues/optionIssues.ts"

const healthOptions = {
  ...connectionName,
  timeout: { kind: "duration", minimum: 1, description: "how long to wait for the server" }
} as const satisfies OptionTable

/**
 * Options of a health check.
 *
 * @category models
 * @since 0.1.0
 * @stability experimental
 */
export interface ConnectHealthOptions {
  /** The name of the `ConnectModule` to check. Default: the one without a name. */
  readonly connection?: string | undefined
  /**
   * Timeout of the check, in milliseconds. Default: 3 seconds.
   *
   * @default 3_000
   */
  readonly timeout?: number | undefined
}

/**
 * Checks whether the Connect server responds, and reports its version and the state of its dependencies.
 *
 * **Gotchas**
 *
 * A running application already has its secrets and keeps running while the server is down. Readiness probes should
 * therefore usually not depend on this check.
 *
 * **Example** (A health endpoint)
 *
 * ```ts
 * import { Controller, Get, Module } from "@nestjs/common"
 * import { HealthCheck, HealthCheckService, TerminusModule } from "@nestjs/terminus"
 * import { ConnectHealthIndicator } from "@opconnect/nestjs/terminus"
 *
 * @Controller("health")
 * class HealthController {
 *   constructor(
 *     private readonly health: HealthCheckService,
 *     private readonly connect: ConnectHealthIndicator
 *   ) {}
 *
 *   @Get()
 *   @HealthCheck()
 *   check() {
 *     return this.health.check([() => this.connect.isHealthy("connect")])
 *   }
 * }
 *
 * @Module({ imports: [TerminusModule], controllers: [HealthController], providers: [ConnectHealthIndicator] })
 * export class HealthModule {}
 * ```
 *
 * @category services
 * @since 0.1.0
 * @stability experimental
 */
export class ConnectHealthIndicator {
  readonly #health: HealthIndicatorService
  readonly #app: SecretsBootstrapper

  constructor(health: HealthIndicatorService, app: SecretsBootstrapper) {
    this.#health = health
    this.#app = app
  }

  /** Checks the server. Reports `down` if the server responds with an error, or not within `timeout`. */
  async isHealthy<const Key extends string>(key: Key, options: ConnectHealthOptions = {}) {
    assertOptions("isHealthy", healthOptions, options)
    const { connection = defaultConnection, timeout = 3_000 } = options
    const session = this.#health.check(key)
    const { connect } = await this.#app.resolver.connection(connection)
    try {
      const { dependencies, version } = await connect.server.health({ signal: AbortSignal.timeout(timeout) })
      const services = (dependencies ?? []).map(({ service, status }) => [service ?? "unknown", status ?? "unknown"])
      return session.up({ version, dependencies: Object.fromEntries(services) })
    } catch (error) {
      // The client rejects with errors only.
      return session.down({ message: (error as Error).message })
    }
  }
}

Injectable()(ConnectHealthIndicator)
Inject(HealthIndicatorService)(ConnectHealthIndicator, undefined, 0)
Inject(SecretsBootstrapper)(ConnectHealthIndicator, undefined, 1)
