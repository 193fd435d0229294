// Follows live secrets over a server that changes them, slows down and becomes unavailable, and prints the resources of the
// process: heap after a collection, sockets, timers. None of them may grow. The server is a process of its own. node
// --expose-gc programs/soak.mjs [seconds] [secrets]
import { fork } from "node:child_process"
import { createServer } from "node:http"
import { createConnect } from "@opconnect/core/promise"

const perItem = 10
const itemsPerVault = 25
const id = (text) =>
  text
    .replaceAll(/[^a-z0-9]/g, "")
    .padEnd(26, "z")
    .slice(0, 26)

/** Some of its items have a new version every 500 ms; every 10 seconds it responds with 503 or a proxy's page for a while. */
const serve = (secrets) => {
  const vaults = Array.from({ length: Math.ceil(secrets / perItem / itemsPerVault) }, (_, vault) => ({
    id: id(`vault${vault}x`),
    name: `v${vault}`,
    contentVersion: 1
  }))
  const items = new Map()
  for (const [at, vault] of vaults.entries()) {
    for (let item = 0; item < itemsPerVault; item++) {
      const one = {
        id: id(`item${at}x${item}x`),
        title: `i${item}`,
        vault: { id: vault.id },
        category: "LOGIN",
        version: 1
      }
      items.set(`${vault.id}/${one.id}`, one)
    }
  }
  const changed = () => {
    const all = [...items.values()]
    const item = all[Math.floor(Math.random() * all.length)]
    item.version++
    for (const vault of vaults) if (vault.id === item.vault.id) vault.contentVersion++
  }
  const whole = (item) => ({
    ...item,
    fields: Array.from({ length: perItem }, (_, index) => ({
      id: `f${index}`,
      label: `f${index}`,
      value: `secret ${item.id} ${index} version ${item.version}`
    }))
  })
  const bodyOf = (path) => {
    const [, , , vault, , item] = path.split("/")
    if (vault === undefined) return vaults
    if (path.split("/").length === 4) return vaults.find((one) => one.id === vault)
    if (item === undefined) return [...items.values()].filter((one) => one.vault.id === vault)
    return whole(items.get(`${vault}/${item}`))
  }
  let requests = 0
  const startedAt = performance.now()
  const server = createServer((request, response) => {
    requests++
    const second = ((performance.now() - startedAt) / 1_000) % 20
    if (second > 9 && second < 10) return response.writeHead(503, { "retry-after": "1" }).end()
    if (second > 14 && second < 15) return response.writeHead(502, { "content-type": "text/html" }).end("<html>")
    if (second > 17 && second < 18) return request.socket.resetAndDestroy()
    const headers = { "content-type": "application/json", "1Password-Connect-Version": "1.8.1" }
    return response.writeHead(200, headers).end(JSON.stringify(bodyOf(request.url.split("?")[0])))
  })
  setInterval(changed, 500)
  process.on("message", () => process.send({ requests }))
  process.on("disconnect", () => process.exit())
  server.listen(0, "127.0.0.1", () => process.send({ port: server.address().port }))
}

const [seconds = 300, secrets = 1_000] = process.argv.slice(2).map(Number)

const next = (child) => new Promise((resolve) => child.once("message", resolve))

const follow = async () => {
  const child = fork(import.meta.filename, [String(seconds), String(secrets), "serve"])
  const { port } = await next(child)
  const warnings = { count: 0 }
  const connect = createConnect({
    host: `http://127.0.0.1:${port}`,
    token: "t",
    warn: () => {
      warnings.count++
    }
  })
  const references = Array.from({ length: secrets }, (_, index) => {
    const item = Math.floor(index / perItem)
    return `op://v${Math.floor(item / itemsPerVault)}/i${item % itemsPerVault}/f${index % perItem}`
  })
  let failures = 0
  const live = []
  for (const reference of references) {
    live.push(await connect.secrets.live(reference, { interval: 1_000, onFailure: () => void failures++ }))
  }
  const rows = []
  const startedAt = performance.now()
  const sample = async () => {
    globalThis.gc?.()
    child.send("count")
    const { requests } = await next(child)
    const resources = process.getActiveResourcesInfo()
    const count = (name) => resources.filter((one) => one === name).length
    rows.push({
      seconds: Math.round((performance.now() - startedAt) / 1_000),
      "heap MiB": Number((process.memoryUsage().heapUsed / 2 ** 20).toFixed(2)),
      "rss MiB": Math.round(process.memoryUsage.rss() / 2 ** 20),
      sockets: count("TCPSocketWrap"),
      timers: count("Timeout"),
      requests,
      failures
    })
  }
  const every = Math.max(5, seconds / 12)
  for (let at = 0; at <= seconds; at += every) {
    await sample()
    if (at + every <= seconds) await new Promise((resolve) => setTimeout(resolve, every * 1_000))
  }
  console.table(rows)
  const versions = live.map(({ current }) =>
    Number(/version (\d+)/.exec(String(current?.reveal?.() ?? current))?.[1] ?? 1)
  )
  console.log(
    `${versions.filter((version) => version > 1).length} of ${secrets} secrets have changed; ${warnings.count} warnings`
  )
  // The minimum of each half, because a collection may happen during a check.
  const middle = Math.ceil(rows.length / 2)
  const least = (some) => Math.min(...some.map((row) => row["heap MiB"]))
  console.log(
    `heap: ${least(rows.slice(0, middle))} MiB in the first half, ${least(rows.slice(middle))} MiB in the second`
  )
  await connect.close()
  child.disconnect()
  await new Promise((resolve) => setTimeout(resolve, 100))
  const left = process.getActiveResourcesInfo().filter((name) => name === "TCPSocketWrap" || name === "Timeout")
  console.log(`after close: ${left.length === 0 ? "no socket and no timer" : left.join(", ")}`)
}

if (process.argv.includes("serve")) serve(secrets)
else if (globalThis.gc === undefined) throw new Error("start it with node --expose-gc")
else await follow()
