// The health indicator for @nestjs/terminus.
import { once } from "node:events"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { TerminusModule } from "@nestjs/terminus"
import { ConnectModule } from "@opconnect/nestjs"
import { ConnectHealthIndicator } from "@opconnect/nestjs/terminus"
import { expect, it, onTestFinished } from "vitest"
import { boot, startServer } from "./support.ts"

const connect = await startServer({ prod: { db: { password: "hunter2" } } })

const indicatorOf = async (host: string) => {
  const imports = [ConnectModule.forRoot({ host, token: connect.token }), TerminusModule]
  return (await boot({ imports, providers: [ConnectHealthIndicator] })).get(ConnectHealthIndicator)
}

it("reports whether the server responds", async () => {
  const indicator = await indicatorOf(connect.url)
  expect(await indicator.isHealthy("connect")).toEqual({
    connect: {
      status: "up",
      version: expect.any(String),
      dependencies: expect.objectContaining({ sqlite: "ACTIVE", sync: expect.any(String) })
    }
  })
  connect.addFault({ kind: "hang", on: "server" })
  onTestFinished(() => connect.clearFaults())
  const down = await indicator.isHealthy("connect", { timeout: 50 })
  expect(down).toMatchObject({ connect: { status: "down", message: expect.any(String) } })
})

it.each([
  [undefined, {}],
  [[{ service: "sync" }, { status: "ACTIVE" }], { sync: "unknown", unknown: "ACTIVE" }]
])("reports dependencies that the server does not describe completely: %j", async (given, dependencies) => {
  const server = createServer((_, response) => {
    response.setHeader("content-type", "application/json")
    response.end(JSON.stringify({ name: "1Password Connect API", version: "1.7.2", dependencies: given }))
  }).listen(0, "127.0.0.1")
  await once(server, "listening")
  onTestFinished(() => void server.close())
  const indicator = await indicatorOf(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  expect(await indicator.isHealthy("connect")).toEqual({ connect: { status: "up", version: "1.7.2", dependencies } })
})
