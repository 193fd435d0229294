import { Controller, Get, Module } from "@nestjs/common"
import { HealthCheck, HealthCheckService, HealthIndicatorService, TerminusModule } from "@nestjs/terminus"
import { ConnectHealthIndicator } from "@opconnect/nestjs/terminus"
import { Database, DatabaseModule } from "./database.js"

@Controller("health")
class HealthController {
  constructor(
    private readonly health: HealthCheckService,
    private readonly indicators: HealthIndicatorService,
    private readonly database: Database,
    private readonly connect: ConnectHealthIndicator
  ) {}

  @Get()
  @HealthCheck()
  check() {
    return this.health.check([() => this.checkDatabase(), () => this.connect.isHealthy("connect")])
  }

  private async checkDatabase() {
    const indicator = this.indicators.check("database")
    try {
      await this.database.query("select 1")
      return indicator.up()
    } catch (error) {
      return indicator.down({ message: error instanceof Error ? error.message : String(error) })
    }
  }
}

@Module({
  imports: [TerminusModule, DatabaseModule],
  controllers: [HealthController],
  providers: [ConnectHealthIndicator]
})
export class HealthModule {}
