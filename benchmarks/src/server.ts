// A neutral Connect server that favors no client: sends prepared text after a configured latency, and counts
// requests. Runs in its own process, which the parent process configures.
import { once } from "node:events"
import { createServer, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"
import { itemId, itemJson, summaryJson, vaultId, vaultJson, type World } from "./world.ts"

export interface Order {
  readonly world: World
  /** Milliseconds before each response. */
  readonly latency: number
  /** The size of every file, in bytes. */
  readonly fileSize: number
}

/** A message to the parent process: the port after the start, then the number of requests. */
export type ServerMessage = { readonly port: number } | { readonly requests: number }

let order: Order = { world: { vaults: 0, items: 0, fields: 0 }, latency: 0, fileSize: 0 }
let requests = 0
let vaults = ""
let lists: ReadonlyArray<string> = []
let byVault = new Map<string, number>()
const items = new Map<string, string>()

const become = (next: Order) => {
  order = next
  requests = 0
  const { world } = next
  const numbers = Array.from({ length: world.vaults }, (_, vault) => vault)
  vaults = JSON.stringify(numbers.map((vault) => vaultJson(world, vault)))
  lists = numbers.map((vault) =>
    JSON.stringify(Array.from({ length: world.items }, (_, item) => summaryJson({ vault, item })))
  )
  byVault = new Map(numbers.map((vault) => [vaultId(vault), vault]))
  items.clear()
}

const itemText = (vault: number, id: string) => {
  if (!items.has(id)) {
    const item = Number(/^i\d+z(\d+)y*$/.exec(id)?.[1])
    if (!(item < order.world.items) || itemId({ vault, item }) !== id) return undefined
    items.set(id, JSON.stringify(itemJson(order.world, { vault, item })))
  }
  return items.get(id)
}

const send = (response: ServerResponse, status: number, text: string) => {
  response.writeHead(status, { "content-type": "application/json", "content-length": Buffer.byteLength(text) })
  response.end(text)
}

const piece = Buffer.alloc(64 * 1024, "x")

const sendFile = async (response: ServerResponse) => {
  response.writeHead(200, { "content-type": "application/octet-stream", "content-length": order.fileSize })
  for (let left = order.fileSize; left > 0; left -= piece.length) {
    if (!response.write(left < piece.length ? piece.subarray(0, left) : piece)) await once(response, "drain")
  }
  response.end()
}

/** The title or name of a filter `title eq "x"`. */
const filteredNameOf = (url: URL) => /^(?:title|name) eq "(.*)"$/.exec(url.searchParams.get("filter") ?? "")?.[1]

const respond = (response: ServerResponse, url: URL) => {
  const [, collection, id = "", kind, item, files, , content] = url.pathname.split("/").filter((part) => part !== "")
  const name = filteredNameOf(url)
  const missing = () => send(response, 404, JSON.stringify({ status: 404, message: `${url.pathname} not found` }))
  if (collection !== "vaults") return missing()
  if (id === "") {
    const found = name === undefined ? vaults : JSON.stringify(JSON.parse(vaults).filter(hasName("name", name)))
    return send(response, 200, found)
  }
  const vault = byVault.get(id)
  if (vault === undefined) return missing()
  if (kind === undefined) return send(response, 200, JSON.stringify(vaultJson(order.world, vault)))
  if (item === undefined) {
    if (name === undefined) return send(response, 200, lists[vault] ?? "[]")
    const nth = Number(/^item (\d+)$/.exec(name)?.[1])
    return send(response, 200, nth < order.world.items ? JSON.stringify([summaryJson({ vault, item: nth })]) : "[]")
  }
  if (files !== undefined && content === "content") return sendFile(response)
  const text = itemText(vault, item)
  return text === undefined ? missing() : send(response, 200, text)
}

const hasName = (key: string, name: string) => (one: Readonly<Record<string, unknown>>) => one[key] === name

const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
  requests++
  const url = new URL(request.url ?? "/", "http://server")
  if (order.latency === 0) void respond(response, url)
  else setTimeout(() => void respond(response, url), order.latency)
})

const report = (message: ServerMessage) => process.send?.(message)

process.on("message", (message: Order | "count") => {
  if (message !== "count") become(message)
  report({ requests })
  requests = 0
})
process.on("disconnect", () => process.exit())

server.listen(0, "127.0.0.1", () => report({ port: (server.address() as AddressInfo).port }))
