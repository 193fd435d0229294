// Reads the item of the first reference with the client's layer, as users of Effect do, and prints the field.
import { readFileSync } from "node:fs"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import * as ConnectClient from "../../packages/core/dist/client/ConnectClient.js"
import * as ConnectHttp from "../../packages/core/dist/transport/ConnectHttp.js"

const [reference] = JSON.parse(readFileSync("references.json", "utf8"))
const [vaultName, title, label] = reference.slice("op://".length).split("/")
const { OP_CONNECT_HOST: host, OP_CONNECT_TOKEN: token } = process.env

const program = Effect.gen(function* () {
  const connect = yield* ConnectClient.ConnectClient
  const vault = yield* connect.vaults.getByName(vaultName)
  const item = yield* connect.items.getByTitle(vault.id, title)
  return item.fields.find((field) => field.label === label).value
})
const layer = Layer.provide(ConnectClient.layer({ host, token }), ConnectHttp.layerNode)
console.log(Redacted.value(await Effect.runPromise(Effect.provide(program, layer))))
