// Downloads a file with one client, and prints how much its resident memory increased.
import { createWriteStream } from "node:fs"
import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"

const [, , client, vault, item, target, state] = process.argv
const { OP_CONNECT_HOST: host, OP_CONNECT_TOKEN: token } = process.env
const clients = {
  "bare fetch": async () => {
    const get = (path) =>
      fetch(`${host}/v1/vaults/${vault}/items/${item}${path}`, { headers: { authorization: `Bearer ${token}` } })
    return {
      work: async () => (await get("")).json(),
      download: async () =>
        pipeline(Readable.fromWeb((await get("/files/file/content")).body), createWriteStream(target))
    }
  },
  opconnect: async () => {
    const { createConnect } = await import("../../packages/core/dist/esm/promise.js")
    const connect = createConnect({ host, token, totalTimeout: 600_000, requestTimeout: 600_000 })
    return {
      work: () => connect.items.get(vault, item),
      download: () => connect.files.download(vault, item, "file", target)
    }
  },
  "@1password/connect": async () => {
    const { OnePasswordConnect } = await import("@1password/connect")
    const connect = OnePasswordConnect({ serverURL: host, token, keepAlive: true, timeout: 600_000 })
    return {
      work: () => connect.getItemById(vault, item),
      download: async () => pipeline(await connect.getFileContentStream(vault, item, "file"), createWriteStream(target))
    }
  }
}

const { download, work } = await clients[client]()
// Any previous work makes V8 enlarge the young generation permanently.
for (let n = 0; n < (state === "warm" ? 2_000 : 1); n++) await work()
const idle = process.memoryUsage().rss
const started = performance.now()
await download()
const seconds = (performance.now() - started) / 1000
// `maxRSS` is in kilobytes.
console.log(JSON.stringify({ above: process.resourceUsage().maxRSS * 1024 - idle, seconds }))
process.exit()
