// The service as it is deployed: a process over PostgreSQL, on each platform, through a rotation.
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest"
import { type Surroundings, startService, startSurroundings } from "../support/service.ts"
import { journey } from "./journey.ts"

/** Whether this is `test:faults`. */
const isWhole = process.env.FAULTS === "all"

const folder = join(import.meta.dirname, "..")
let surroundings: Surroundings

beforeAll(async () => {
  surroundings = await startSurroundings()
})
afterAll(() => surroundings.close())

describe("the service", () => {
  for (const platform of isWhole ? ["express", "fastify"] : ["express"]) {
    it(`serves, logs in again when the password changes, and exits with 0, on ${platform}`, () =>
      journey(folder, surroundings, platform))
  }

  it("reads each secret once, reports an outage, and continues to serve", async () => {
    surroundings.connect.clearRequests()
    const service = await startService(folder, surroundings, { WATCH_INTERVAL: "60000" })
    onTestFinished(async () => void (await service.stop()))
    const endpoints = surroundings.connect.requests().map(({ endpoint }) => endpoint)
    expect(endpoints.filter((endpoint) => endpoint !== "vaults.get")).toEqual([
      "vaults.list",
      "items.list",
      "items.get"
    ])
    surroundings.connect.addFault({ kind: "status", status: 503, on: "server" })
    onTestFinished(() => surroundings.connect.clearFaults())
    const health = await fetch(`${service.url}/health`)
    expect(health.status).toBe(503)
    expect(await health.json()).toMatchObject({ details: { database: { status: "up" }, connect: { status: "down" } } })
    expect((await fetch(`${service.url}/notes`)).status).toBe(200)
  })

  it("stops without its secrets, with a short error that contains no secret and no stack of Nest", async () => {
    const broken = { DATABASE_NAME: "", DATABASE_USER: "op://prod/notes-db/user" }
    const output = await startService(folder, surroundings, broken).then(
      () => "",
      (error: Error) => error.message
    )
    const text = output.slice(output.indexOf("SecretsStartError"))
    expect(text).toContain("environment DATABASE_USER  op://prod/notes-db/user\n")
    expect(text.trim().split("\n")).toHaveLength(5)
    expect(output).not.toMatch(/injector|node_modules|first-password/)
  })

  // Like the previous test, with another problem.
  if (isWhole) {
    it("does not start without a server", async () => {
      const output = await startService(folder, surroundings, { OP_CONNECT_HOST: "", OP_CONNECT_TOKEN: "" }).then(
        () => "",
        (error: Error) => error.message
      )
      expect(output).toMatch(/No Connect server is set\.\n {2}Set OP_CONNECT_HOST .*\n {2}No access token is set\.\n/)
      expect(output).not.toContain("node_modules")
    })
  }
})
