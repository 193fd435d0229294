import { readFileSync, writeFileSync } from "node:fs"
import { type FakeConnectServer, type FullVaultSeed, startFakeConnect } from "@opconnect/testing"
import { afterAll, assert, beforeAll, beforeEach, describe, it } from "vitest"
import { gatherSync } from "../../src/environment/gather.ts"
import { format } from "../../src/lockfile/format.ts"
import type { LoadOptions } from "../../src/model/types.ts"
import { compare, drift, type Updating } from "../../src/server/lock.ts"
import { project } from "../support/project.ts"

let fake: FakeConnectServer

beforeAll(async () => {
  fake = await startFakeConnect({
    prod: {
      db: { username: "app", password: "s3cret", admin: { key: "x" }, code: "otpauth://totp/x?secret=JBSWY3DPEHPK3PXP" }
    }
  })
})
beforeEach(() => fake.reset())
afterAll(() => fake.close())

/** Compares the lock files of `.env` with the server. */
const compared = async (folder: string, settings: LoadOptions = {}, updating?: Updating) => {
  const options = {
    path: `${folder}/.env`,
    processEnv: {},
    connect: { host: fake.url, token: fake.token },
    ...settings
  }
  const comparison = await compare(gatherSync(options), options, updating)
  const short = (text: string) => text.replaceAll(`${folder}/`, "")
  return {
    ...comparison,
    drifted: drift(comparison).map(({ code, locations, message }) => [
      code,
      short(message),
      ...locations.map(({ key }) => key)
    ])
  }
}

/** A folder with an env file, which is locked. */
const locked = async (text: string) => {
  const files = project({ ".env": text })
  const { changes } = await compared(files.folder)
  for (const { file, places } of changes) if (places.size > 0) writeFileSync(file.path, format(places))
  return files
}

type Vault = Omit<FullVaultSeed, "items"> & { name: string; items: Array<Record<string, unknown>> }

/** Edits what the server holds, as a person would. */
const edit = (from: string, to: string) => {
  const seed = JSON.parse(JSON.stringify(fake.exportSeed()).replaceAll(`"${from}"`, `"${to}"`)) as {
    $vaults: Array<Vault>
  }
  fake.importSeed(seed as never)
}

const all = "A=op://prod/db/password\nB=op://prod/db/admin/key\nC=op://prod/db/code?attribute=otp"
const references = ["op://prod/db/admin/key", "op://prod/db/code?attribute=otp", "op://prod/db/password"]

describe("the comparison with op.lock", () => {
  it("adds all references without a lock file, and nothing afterwards", async () => {
    using files = project({ ".env": all })
    const first = await compared(files.folder)
    const [change] = first.changes.filter(({ places }) => places.size > 0)
    assert.deepStrictEqual(
      [change?.added.toSorted(), change?.updated, change?.removed, change?.file.text],
      [references, [], [], undefined]
    )
    assert.deepStrictEqual(first.drifted, [["NotLocked", "There is no op.lock.", "A", "B", "C"]])
    assert.strictEqual(first.requests, 3)
    writeFileSync(files.path("op.lock"), format(change?.places ?? new Map()))
    const second = await compared(files.folder)
    assert.deepStrictEqual(second.drifted, [])
    assert.deepStrictEqual([second.renamed, second.ambiguous, second.issues, second.requests], [[], [], [], 3])
  })

  it("sends no request without references", async () => {
    using files = project({ ".env": "A=1" })
    fake.clearRequests()
    const { changes, drifted, requests } = await compared(files.folder)
    assert.deepStrictEqual([drifted, requests, fake.requests().length], [[], 0, 0])
    assert.isTrue(changes.every(({ added, places }) => places.size === 0 && added.length === 0))
  })

  it("sends no request if a lock file cannot be read", async () => {
    using files = project({ ".env": all, "op.lock": "{" })
    const { changes, drifted, issues, requests } = await compared(files.folder)
    assert.deepStrictEqual([changes, requests, issues.length], [[], 0, 1])
    assert.deepStrictEqual(drifted, [
      ["LockUnreadable", `The lock file ${files.path("op.lock")} is not valid JSON.`.replace(`${files.folder}/`, "")]
    ])
  })

  it.each([
    [
      "vault",
      "prod",
      "production",
      ["op://production/db/admin/key", "op://production/db/code?attribute=otp", "op://production/db/password"]
    ],
    [
      "item",
      "db",
      "database",
      ["op://prod/database/admin/key", "op://prod/database/code?attribute=otp", "op://prod/database/password"]
    ],
    ["section", "admin", "root", ["op://prod/db/root/key"]],
    ["field", "code", "one-time", ["op://prod/db/one-time?attribute=otp"]]
  ])("notes that names have changed: %s", async (_, from, to, names) => {
    using files = await locked(all)
    const { changes: before } = await compared(files.folder)
    edit(from, to)
    const { ambiguous, changes, drifted, renamed } = await compared(files.folder)
    assert.deepStrictEqual(renamed.map(({ now }) => now).toSorted(), names)
    assert.deepStrictEqual([ambiguous, drifted], [[], []])
    assert.deepStrictEqual(
      changes.map(({ places }) => places),
      before.map(({ places }) => places)
    )
  })

  it("names a renamed item without the section of its field, as the reference does", async () => {
    using files = await locked("A=op://prod/db/key")
    edit("db", "database")
    const { renamed } = await compared(files.folder)
    assert.deepStrictEqual(
      renamed.map(({ now }) => now),
      ["op://prod/database/key"]
    )
  })

  it("reports names that also match something else now, and keeps what is locked", async () => {
    using files = await locked("A=op://prod/db/password\nB=op://prod/db/username")
    const text = readFileSync(files.path("op.lock"), "utf8")
    fake.merge({ prod: { copy: { password: "other" } } })
    edit("copy", "db")
    const { ambiguous, changes, drifted, issues, renamed, requests } = await compared(files.folder)
    assert.deepStrictEqual([renamed, issues], [[], []])
    assert.deepStrictEqual(
      ambiguous.map(({ now, use }) => [use.key, now]),
      [
        ["A", "op://prod/db/password"],
        ["B", "op://prod/db/username"]
      ]
    )
    const message = "The names in the reference also match something else. It is locked to op://prod/db/"
    assert.deepStrictEqual(drifted, [
      ["LockAmbiguous", `${message}password.`, "A"],
      ["LockAmbiguous", `${message}username.`, "B"]
    ])
    assert.include(
      changes.map(({ places }) => format(places)),
      text
    )
    assert.strictEqual(requests, 3)
  })

  it("looks up again what is to be updated", async () => {
    using files = await locked("A=op://prod/db/password\nB=x:op://prod/db/password\nC=op://prod/db/username")
    edit("db", "database")
    fake.merge({ prod: { db: { $id: "newdb".padEnd(26, "z"), password: "other", username: "other" } } })
    const updated = async (updating?: Updating) =>
      (await compared(files.folder, {}, updating)).changes.flatMap(({ updated }) => updated).toSorted()
    assert.deepStrictEqual(await updated(), [])
    assert.deepStrictEqual(await updated(["C"]), ["op://prod/db/username"])
    assert.deepStrictEqual(await updated(["B"]), ["op://prod/db/password"])
    assert.deepStrictEqual(await updated(true), ["op://prod/db/password", "op://prod/db/username"])
  })

  it("reports references that cannot be resolved, unless they are optional", async () => {
    using files = project({ ".env": "A=op://prod/nothing/x\nB=op://prod/db/password" })
    const { changes, drifted } = await compared(files.folder)
    assert.deepStrictEqual(
      drifted.map(([code, , ...keys]) => [code, ...keys]),
      [
        ["ItemNotFound", "A"],
        ["NotLocked", "B"]
      ]
    )
    assert.deepStrictEqual(
      changes.flatMap(({ places }) => [...places.keys()]),
      ["op://prod/db/password"]
    )
    const optional = await compared(files.folder, { optional: ["A"] })
    assert.deepStrictEqual(
      optional.drifted.map(([code]) => code),
      ["NotLocked"]
    )
  })

  it("reports what is locked and gone, and keeps it", async () => {
    using files = await locked(all)
    fake.remove("prod", "db")
    const { changes, drifted } = await compared(files.folder)
    assert.deepStrictEqual(
      drifted.map(([code]) => code),
      ["LockOutdated", "LockOutdated", "LockOutdated"]
    )
    assert.lengthOf(
      changes.flatMap(({ places }) => [...places.keys()]),
      3
    )
  })

  it("reports entries that no env file uses", async () => {
    using files = await locked(all)
    writeFileSync(files.path(".env"), "A=op://prod/db/password\nD=op://prod/db/username")
    const { changes, drifted } = await compared(files.folder)
    assert.deepStrictEqual(drifted, [
      ["NotLocked", "op.lock does not have the reference.", "D"],
      [
        "LockUnused",
        "op.lock has references that no env file uses: op://prod/db/admin/key, op://prod/db/code?attribute=otp."
      ]
    ])
    assert.deepStrictEqual(changes.flatMap(({ places }) => [...places.keys()]).toSorted(), [
      "op://prod/db/password",
      "op://prod/db/username"
    ])
  })
})
