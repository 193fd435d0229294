import { assert, it } from "vitest"
import { gatherSync } from "../../src/environment/gather.ts"
import { withLocks } from "../../src/environment/locks.ts"
import { format } from "../../src/lockfile/format.ts"
import { project } from "../support/project.ts"

const reference = "op://prod/db/password"
const place = { vault: "v".repeat(26), item: "i".repeat(26), section: undefined, field: "password" }

it("adds the ids of locked references once, also of variables that are set already", async () => {
  using files = project({ ".env": `A=${reference}`, "op.lock": format(new Map([[reference, place]])) })
  const options = { path: files.path(".env"), processEnv: {} }
  const environment = await withLocks(gatherSync(options), options)
  assert.deepStrictEqual([environment.locked, environment.issues], [{ [reference]: place }, []])
  assert.strictEqual(await withLocks(environment, options), environment)
  const set = { ...options, processEnv: { A: "set" } }
  assert.deepStrictEqual((await withLocks(gatherSync(set), set)).locked, { [reference]: place })
})

it("reads no lock file without references, or if locks are not wanted", async () => {
  using files = project({ ".env": `A=${reference}`, plain: "A=1", "op.lock": "{" })
  for (const options of [
    { path: files.path("plain"), processEnv: {} },
    { path: files.path(".env"), processEnv: {}, lock: false }
  ]) {
    const environment = gatherSync(options)
    assert.strictEqual(await withLocks(environment, options), environment)
  }
  const options = { path: files.path(".env"), processEnv: {} }
  assert.deepStrictEqual(
    (await withLocks(gatherSync(options), options)).issues.map(({ code }) => code),
    ["LockUnreadable"]
  )
})
