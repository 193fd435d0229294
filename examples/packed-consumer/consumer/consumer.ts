// Application code, type-checked as in a user's project.
import * as ConnectClient from "@opconnect/core/ConnectClient"
import type * as ConnectError from "@opconnect/core/ConnectError"
import * as ConnectHttp from "@opconnect/core/ConnectHttp"
import type { FullItem } from "@opconnect/core/Item"
import * as Secrets from "@opconnect/core/Secrets"
import { config, EnvError, type LoadResult } from "@opconnect/dotenv"
import "@opconnect/dotenv/config"
import { ConnectModule, SecretsService } from "@opconnect/nestjs"
import { startFakeConnect } from "@opconnect/testing"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type * as Redacted from "effect/Redacted"

const read: Effect.Effect<
  FullItem,
  | ConnectError.InvalidRequest
  | ConnectError.TokenRejected
  | ConnectError.AccessDenied
  | ConnectError.ResourceNotFound
  | ConnectError.SyncTimeout
  | ConnectError.CommonError,
  ConnectClient.ConnectClient
> = ConnectClient.ConnectClient.use((client) => client.items.get("vault", "item"))

const layer = ConnectClient.layer({ host: "http://localhost:8080", token: "token" }).pipe(
  Layer.provide(ConnectHttp.layerNode)
)

const password: Effect.Effect<Redacted.Redacted, unknown> = Secrets.Secrets.use((secrets) =>
  secrets.resolve("op://prod/db/password")
).pipe(Effect.provide(Secrets.layer().pipe(Layer.provide(layer))))

const loaded: Promise<LoadResult> = config({ path: [".env.local", ".env"], override: true })

const started = startFakeConnect({ prod: { db: { password: "x" } } })

export const url: Promise<string> = started.then((fake) => fake.url)
export const modules = [ConnectModule.forRoot({ host: "http://localhost:8080", token: "token" }), SecretsService]
export { EnvError, loaded, password, read }
