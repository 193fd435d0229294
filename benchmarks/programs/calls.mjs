// Reads many items concurrently with one client, and prints the CPU time per request and the requests per second.
const [, , client, atOnceText, requestsText, items] = process.argv
const atOnce = Number(atOnceText)
const requests = Number(requestsText)
const { OP_CONNECT_HOST: host, OP_CONNECT_TOKEN: token } = process.env
const paths = JSON.parse(items)

const clients = {
  "bare fetch": async () => {
    const headers = { authorization: `Bearer ${token}` }
    return async ({ vault, item }) =>
      JSON.parse(await (await fetch(`${host}/v1/vaults/${vault}/items/${item}`, { headers })).text())
  },
  "bare node:http": async () => {
    const http = await import("node:http")
    const agent = new http.Agent({ keepAlive: true })
    const headers = { authorization: `Bearer ${token}` }
    return ({ vault, item }) =>
      new Promise((resolve, reject) => {
        const request = http.get(`${host}/v1/vaults/${vault}/items/${item}`, { agent, headers }, (response) => {
          let text = ""
          response.setEncoding("utf8")
          response.on("data", (chunk) => {
            text += chunk
          })
          response.on("end", () => resolve(JSON.parse(text)))
        })
        request.on("error", reject)
      })
  },
  "@1password/connect": async () => {
    const { OnePasswordConnect } = await import("@1password/connect")
    const connect = OnePasswordConnect({ serverURL: host, token, keepAlive: true })
    return ({ vault, item }) => connect.getItemById(vault, item)
  },
  "opconnect promise": async () => {
    const { createConnect } = await import("../../packages/core/dist/esm/promise.js")
    const connect = createConnect({ host, token, concurrency: atOnce })
    return ({ vault, item }) => connect.items.get(vault, item)
  },
  "opconnect effect": async () => {
    const [ConnectClient, ConnectHttp, Effect, Layer, ManagedRuntime] = await Promise.all([
      import("../../packages/core/dist/client/ConnectClient.js"),
      import("../../packages/core/dist/transport/ConnectHttp.js"),
      import("effect/Effect"),
      import("effect/Layer"),
      import("effect/ManagedRuntime")
    ])
    const layer = ConnectClient.layer({ host, token, concurrency: atOnce })
    const runtime = ManagedRuntime.make(Layer.provide(layer, ConnectHttp.layerNode))
    const connect = await runtime.runPromise(Effect.service(ConnectClient.ConnectClient))
    return ({ vault, item }) => Effect.runPromise(connect.items.get(vault, item))
  }
}

const get = await clients[client]()

const run = async (count) => {
  let next = 0
  const lane = async () => {
    while (next < count) {
      const path = paths[next++ % paths.length]
      const item = await get(path)
      if (item.id !== path.item) throw new Error(`another item: ${item.id}`)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, lane))
}

await run(Math.max(300, atOnce * 4)) // warm up
const cpu = process.cpuUsage()
const started = performance.now()
await run(requests)
const seconds = (performance.now() - started) / 1000
const { system, user } = process.cpuUsage(cpu)
console.log(JSON.stringify({ cpu: (user + system) / requests, perSecond: requests / seconds }))
process.exit()
