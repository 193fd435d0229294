import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { ConnectOptionsError, createConnect, SecretsError } from "@opconnect/core/promise"
import { assert, it, onTestFinished } from "vitest"
import { startFakeConnect } from "../src/index.ts"

const folder = () => {
  const path = mkdtempSync(join(tmpdir(), "opconnect-"))
  onTestFinished(() => rmSync(path, { recursive: true }))
  return path
}

const record = { password: "op://prod/db/password" }
const key = "correct horse battery"

const rejection = (promise: Promise<unknown>) =>
  promise.then(
    () => assert.fail("resolved"),
    (reason: unknown) => reason
  )

it("uses the snapshot while the server cannot be reached, and reports its time", async () => {
  const path = join(folder(), "snapshot")
  const server = await startFakeConnect({ prod: { db: { password: "hunter2" } } })
  const warnings: Array<string> = []
  const options = { host: server.url, token: server.token, retries: 0, warn: (text: string) => warnings.push(text) }
  await using connect = createConnect(options)
  assert.deepStrictEqual(await connect.secrets.resolveAll(record, { snapshot: { path, key } }), { password: "hunter2" })
  await server.close()
  await using later = createConnect(options)
  const times: Array<Date> = []
  const onStale = (savedAt: Date) => void times.push(savedAt)
  const values = await later.secrets.resolveAll(record, { snapshot: { path, key, onStale } })
  assert.deepStrictEqual(values, { password: "hunter2" })
  assert.instanceOf(times[0], Date)
  assert.deepStrictEqual(warnings, [])
  await later.secrets.resolveAll(record, { snapshot: { path, key } })
  assert.match(warnings.join(), /cannot be reached: using the secrets of \d{4}-/)
})

it("rejects with the failure of the server and that of the snapshot", async () => {
  await using connect = createConnect({ host: "http://127.0.0.1:1", token: "token", retries: 0 })
  const path = join(folder(), "snapshot")
  const error = await rejection(connect.secrets.resolveAll(record, { snapshot: { path, key } }))
  assert.instanceOf(error, SecretsError)
  assert.strictEqual(error.issues[0]?.code, "Unreachable")
  assert.match(error.issues[0]?.hint ?? "", /snapshot .* cannot be used: the file does not exist yet/)
})

it("rejects invalid snapshot options", async () => {
  await using connect = createConnect({ host: "http://127.0.0.1:1", token: "token", retries: 0 })
  for (const snapshot of [
    "",
    { path: "" },
    { path: "x", maxAge: -1 },
    { path: "x", maxAge: "60" },
    { path: "x", key: "short" },
    { path: "x", key: 5 },
    { path: "x", kye: key },
    {},
    null,
    5
  ]) {
    const error = await rejection(connect.secrets.resolveAll(record, { snapshot: snapshot as string }))
    assert.instanceOf(error, ConnectOptionsError, JSON.stringify(snapshot))
  }
})

it("sends warnings to the callback", async () => {
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
