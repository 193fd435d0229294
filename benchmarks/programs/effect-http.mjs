// The same as effect.mjs with the HTTP client of Effect over `fetch`, and no checks of the response.
import { readFileSync } from "node:fs"
import * as Effect from "effect/Effect"
import * as FetchHttpClient from "effect/http/FetchHttpClient"
import * as HttpClient from "effect/http/HttpClient"

const [reference] = JSON.parse(readFileSync("references.json", "utf8"))
const [vaultName, title, label] = reference.slice("op://".length).split("/")
const { OP_CONNECT_HOST: host, OP_CONNECT_TOKEN: token } = process.env

const get = (path) =>
  Effect.flatMap(
    HttpClient.get(`${host}/v1/vaults${path}`, { headers: { authorization: `Bearer ${token}` } }),
    (response) => response.json
  )

const program = Effect.gen(function* () {
  const vault = (yield* get("")).find(({ name }) => name === vaultName)
  const [{ id }] = yield* get(`/${vault.id}/items?filter=${encodeURIComponent(`title eq "${title}"`)}`)
  const item = yield* get(`/${vault.id}/items/${id}`)
  return item.fields.find((field) => field.label === label).value
})
console.log(await Effect.runPromise(Effect.provide(program, FetchHttpClient.layer)))
