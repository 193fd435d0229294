// Starts many clients at once against a server that accepts a limited number of requests per second. Prints how many
// clients got their secrets, the number of requests, and the duration. `bench` runs the first row (`--json`): each takes 10
// seconds or more. node programs/fleet.mjs [clients] [requests a second] [--json]
import { createServer } from "node:http"
import { createConnect } from "@opconnect/core/promise"

const json = process.argv.includes("--json")
const [clients = 100, perSecond = 150] = process.argv
  .slice(2)
  .filter((text) => text !== "--json")
  .map(Number)
const vaults = ["a", "b"].map((name) => ({ id: `${name}vault`.padEnd(26, "z"), name, items: 5 }))
const itemOf = (vault, index) => ({
  id: `${vault.name}item${index}`.padEnd(26, "z"),
  title: `item ${index}`,
  vault: { id: vault.id },
  category: "LOGIN",
  fields: [{ id: "password", label: "password", purpose: "PASSWORD", value: `secret ${vault.name} ${index}` }]
})
const bodies = new Map([["/v1/vaults", vaults]])
for (const vault of vaults) {
  const items = [0, 1, 2, 3, 4].map((index) => itemOf(vault, index))
  bodies.set(`/v1/vaults/${vault.id}`, vault)
  bodies.set(`/v1/vaults/${vault.id}/items`, items)
  for (const item of items) bodies.set(`/v1/vaults/${vault.id}/items/${item.id}`, item)
}
const references = Object.fromEntries(
  vaults.flatMap(({ name }) =>
    [0, 1, 2, 3, 4].map((index) => [`${name}${index}`, `op://${name}/item ${index}/password`])
  )
)

const run = async (status, retryAfter) => {
  let requests = 0
  let tokens = perSecond
  let refilledAt = performance.now()
  const server = createServer((request, response) => {
    requests++
    const now = performance.now()
    tokens = Math.min(perSecond, tokens + ((now - refilledAt) * perSecond) / 1_000)
    refilledAt = now
    const headers = { "content-type": "application/json", "1Password-Connect-Version": "1.8.1" }
    if (tokens < 1) {
      const wait = retryAfter === undefined ? {} : { "retry-after": retryAfter }
      return response.writeHead(status, { ...headers, ...wait }).end(JSON.stringify({ status, message: "busy" }))
    }
    tokens--
    return response.writeHead(200, headers).end(JSON.stringify(bodies.get(request.url.split("?")[0]) ?? []))
  })
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve))
  const host = `http://127.0.0.1:${server.address().port}`
  const startedAt = performance.now()
  const results = await Promise.all(
    Array.from({ length: clients }, async () => {
      await using connect = createConnect({ host, token: "t" })
      return await connect.secrets.resolveAll(references).then(
        () => true,
        () => false
      )
    })
  )
  const seconds = (performance.now() - startedAt) / 1_000
  server.close()
  const ideal = clients * 13
  const started = results.filter(Boolean).length
  if (json && started < clients) throw new Error(`only ${started} of ${clients} clients have their secrets`)
  return {
    ofIdeal: requests / ideal,
    status,
    retryAfter: retryAfter ?? "none",
    started: `${started} of ${clients}`,
    requests: `${requests} (${(requests / ideal).toFixed(2)} of ideal)`,
    seconds: `${seconds.toFixed(1)} (limit ${(1.5 * (ideal / perSecond) + 2).toFixed(1)})`
  }
}

if (json) console.log(JSON.stringify(await run(429)))
else {
  const rows = []
  for (const status of [429, 503]) for (const retryAfter of [undefined, 1]) rows.push(await run(status, retryAfter))
  console.table(rows)
}
