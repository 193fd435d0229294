import { Inject, Injectable, Logger, Module, type OnApplicationShutdown, type OnModuleInit } from "@nestjs/common"
import { ConnectModule, InjectSecret, LiveSecret, OnSecretChange, type SecretsType } from "@opconnect/nestjs"
import pg from "pg"
import { database } from "./config.js"

const passwordReference = "op://prod/notes-db/password"

/** The connection pool. Each new connection logs in with the current password. */
@Injectable()
export class Database implements OnModuleInit, OnApplicationShutdown {
  private readonly logger = new Logger(Database.name)
  private pool: pg.Pool

  constructor(
    @Inject(database.KEY) private readonly config: SecretsType<typeof database>,
    @InjectSecret(passwordReference) private readonly password: LiveSecret
  ) {
    this.pool = this.open()
  }

  async query<Row extends pg.QueryResultRow>(text: string, values: Array<unknown> = []): Promise<Array<Row>> {
    return (await this.pool.query<Row>(text, values)).rows
  }

  /** Logs in again after a password change: new queries use new connections, and old connections finish their queries. */
  @OnSecretChange(passwordReference)
  async reauthenticate(): Promise<void> {
    const old = this.pool
    this.pool = this.open()
    await old.end()
    this.logger.log("logged in again, with the new password")
  }

  async onModuleInit(): Promise<void> {
    await this.query("create table if not exists notes (id serial primary key, text text not null)")
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end()
  }

  private open(): pg.Pool {
    const pool = new pg.Pool({ ...this.config, max: 4, password: () => this.password.current.reveal() })
    // A connection that breaks while it waits is replaced by the next query.
    pool.on("error", (error) => this.logger.warn(error.message))
    return pool
  }
}

/** May use the secrets of the database, and no others. */
@Module({
  imports: [ConnectModule.forFeature({ namespaces: [database], allow: ["op://prod/notes-db/*"] })],
  providers: [Database],
  exports: [Database]
})
export class DatabaseModule {}
