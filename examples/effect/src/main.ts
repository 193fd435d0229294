// OP_CONNECT_HOST=... OP_CONNECT_TOKEN=... PAYMENT_ACCOUNT=shop PAYMENT_KEY=op://prod/payments/credential node src/main.ts
import * as ConnectClient from "@opconnect/core/ConnectClient"
import * as ConnectHttp from "@opconnect/core/ConnectHttp"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { AppLayer, program } from "./app.ts"

const ConnectLive = ConnectClient.layerConfig().pipe(Layer.provide(ConnectHttp.layerNode))

await Effect.runPromise(Effect.provide(program, AppLayer.pipe(Layer.provide(ConnectLive))))
