import { Module } from "@nestjs/common"
import { ConnectModule } from "@opconnect/nestjs"
import { ConnectConfigModule } from "@opconnect/nestjs/config"
import { HealthModule } from "./health.js"
import { NotesModule } from "./notes.js"

@Module({
  imports: [
    ConnectModule.forRoot({ isGlobal: true, watchInterval: Number(process.env.WATCH_INTERVAL ?? 30_000) }),
    ConnectConfigModule.forRoot({ isGlobal: true }),
    NotesModule,
    HealthModule
  ]
})
export class AppModule {}
