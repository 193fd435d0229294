/**
 * The health of the Connect server for `@nestjs/terminus`. An entry of its own, so that `@opconnect/nestjs` works without that
 * package.
 *
 * @since 0.1.0
 */
import { Inject, Injectable } from "@nestjs/common"
import { HealthIndicatorService } from "@nestjs/terminus"
import { AppSecrets } from "./internal/app/AppSecrets.ts"
import { defaultConnection } from "./internal/app/tokens.ts"

/**
 * @category models
 * @since 0.1.0
 */
export interface ConnectHealthOptions {
  /** The name of the `ConnectModule` to ask about. The one without a name by default. */
  readonly connection?: string | undefined
  /** How long to wait for the server, in milliseconds. 3,000 by default. */
  readonly timeout?: number | undefined
}

/**
 * Whether the Connect server answers, with what it says of itself and of what it depends on.
 *
 * **Gotchas**
 *
 * An application has its secrets once it has started, and goes on when the server is down. For a readiness probe that is
 * often no reason to take it out of service.
 *
 * **Example**
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
 */
export class ConnectHealthIndicator {
  readonly #health: HealthIndicatorService
  readonly #app: AppSecrets

  constructor(health: HealthIndicatorService, app: AppSecrets) {
    this.#health = health
    this.#app = app
  }

  /** Asks the server. `down` when it gives no answer in time. */
  async isHealthy<const Key extends string>(
    key: Key,
    { connection = defaultConnection, timeout = 3_000 }: ConnectHealthOptions = {}
  ) {
    const session = this.#health.check(key)
    const { connect } = await this.#app.connections.get(connection)
    try {
      const { dependencies, version } = await connect.server.health({ signal: AbortSignal.timeout(timeout) })
      const services = (dependencies ?? []).map(({ service, status }) => [service ?? "unknown", status ?? "unknown"])
      return session.up({ version, dependencies: Object.fromEntries(services) })
    } catch (error) {
      return session.down({ message: error instanceof Error ? error.message : String(error) })
    }
  }
}

Injectable()(ConnectHealthIndicator)
Inject(HealthIndicatorService)(ConnectHealthIndicator, undefined, 0)
Inject(AppSecrets)(ConnectHealthIndicator, undefined, 1)
