import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { createConnect, SecretsError } from "@opconnect/core/promise"
import { resolveAll } from "@opconnect/core/promiseSnapshot"
import { assert, it, onTestFinished } from "vitest"
import { startFakeConnect } from "../src/index.ts"

const folder = () => {
  const path = mkdtempSync(join(tmpdir(), "opconnect-"))
  onTestFinished(() => rmSync(path, { recursive: true }))
  return path
}

const record = { password: "op://prod/db/password" }

it("stands in for a server that is gone, and says since when", async () => {
  const path = join(folder(), "snapshot")
  const server = await startFakeConnect({ prod: { db: { password: "hunter2" } } })
  const options = { host: server.url, token: server.token, retries: 0 }
  await using connect = createConnect(options)
  const fresh = await resolveAll(connect, record, { path })
  assert.deepStrictEqual(fresh, { values: { password: "hunter2" }, savedAt: undefined })
  await server.close()
  await using later = createConnect(options)
  const { savedAt, values } = await resolveAll(later, record, { path })
  assert.deepStrictEqual(values, { password: "hunter2" })
  assert.instanceOf(savedAt, Date)
})

it("rejects with what the server's part and the snapshot's part of the failure is", async () => {
  await using connect = createConnect({ host: "http://127.0.0.1:1", token: "token", retries: 0 })
  const path = join(folder(), "snapshot")
  const error = await resolveAll(connect, record, { path }).then(
    () => assert.fail("resolved"),
    (reason: unknown) => reason
  )
  assert.instanceOf(error, SecretsError)
  assert.strictEqual(error.issues[0]?.code, "Unreachable")
  assert.match(error.issues[0]?.hint ?? "", /snapshot .* can't be used: there is none yet/)
})

it("tells warnings to who asks for them", async () => {
  const warnings: Array<string> = []
  await using connect = createConnect({
    host: "http://connect.invalid",
    token: "token",
    retries: 0,
    warn: (text) => warnings.push(text)
  })
  await connect.vaults.list().catch(() => undefined)
  assert.match(warnings.join(), /without TLS/)
})
