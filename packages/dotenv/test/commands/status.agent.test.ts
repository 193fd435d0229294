import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { assert, it, onTestFinished } from "vitest"
import { opconnect, project } from "../support/project.ts"
import { shop } from "../support/shop.ts"

it("status distinguishes an agent from a server", async () => {
  await using fake = await shop()
  const agent = createServer((request, response) => {
    const health = { name: "opconnect-agent", version: "0.1.0", dependencies: [] }
    response.writeHead(200, { "content-type": "application/json", "opconnect-agent": "0.1.0" })
    response.end(JSON.stringify(request.url === "/health" ? health : []))
  })
  await new Promise<void>((resolve) => agent.listen(0, "127.0.0.1", resolve))
  onTestFinished(() => void agent.close())
  using home = project({})
  const OP_CONNECT_HOST = `http://127.0.0.1:${(agent.address() as AddressInfo).port},${fake.url}`
  const where = { cwd: home.folder, env: { ...fake.env, OP_CONNECT_HOST } }
  const { stdout } = await opconnect(["status"], where)
  assert.match(stdout, /^ {2}opconnect-agent 0\.1\.0 \(agent\), \d+ ms$/m)
  assert.match(stdout, /^ {2}1Password Connect API [\d.]+, \d+ ms$/m)
  const { hosts }: { readonly hosts: ReadonlyArray<{ readonly kind: string }> } = JSON.parse(
    (await opconnect(["status", "--json"], where)).stdout
  )
  assert.deepStrictEqual(
    hosts.map(({ kind }) => kind),
    ["agent", "server"]
  )
})
