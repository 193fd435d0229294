import type { LockedPlace } from "@opconnect/core/LockedPlace"
import * as Result from "effect/Result"
import { assert, describe, it } from "vitest"
import { format, type Places, parse } from "../../src/lockfile/format.ts"

const vault = "v".repeat(26)
const item = "i".repeat(26)
const inField = { vault, item, section: undefined, field: "password" }
const inSection = { vault, item, section: "admin", field: "password" }
const inFile = { vault, item, section: undefined, file: "key" }

const places: Places = new Map<string, LockedPlace>([
  ["op://prod/db/key", inFile],
  ["op://prod/db/password", inField],
  ["op://prod/db/admin/password", inSection]
])

const text = format(places)

/** The issue of a changed lock file. */
const refused = (content: string) =>
  Result.match(parse(content, "op.lock"), {
    onFailure: ({ code, hint, locations, message, place }) => {
      assert.deepStrictEqual([code, locations, place?.file], ["LockUnreadable", [], "op.lock"])
      return { hint, message: message.replace("The lock file op.lock ", ""), line: place?.line }
    },
    onSuccess: () => assert.fail("accepted")
  })

const restore = "Restore the file from version control, or delete it and run: opconnect lock"

describe("the text of a lock file", () => {
  it("is sorted by reference, and has only ids and a hash", () => {
    const { lockfileVersion, references } = JSON.parse(text)
    assert.strictEqual(lockfileVersion, 1)
    assert.deepStrictEqual(Object.keys(references), [
      "op://prod/db/admin/password",
      "op://prod/db/key",
      "op://prod/db/password"
    ])
    assert.deepStrictEqual(
      Object.values<Record<string, string>>(references).map(({ hash: _, ...ids }) => ids),
      [
        { vault, item, section: "admin", field: "password" },
        { vault, item, file: "key" },
        { vault, item, field: "password" }
      ]
    )
    assert.strictEqual(format(new Map([...places].toReversed())), text)
    assert.match(text, /^\{\n {2}"lockfileVersion": 1,\n {2}"references": \{\n {4}"op:.*\n[\s\S]*\n\}\n$/)
  })

  it("has the same hash in every version", () => {
    const hashes = [...text.matchAll(/"hash": "(.*)"/g)].map(([, hash]) => hash)
    assert.deepStrictEqual(hashes, ["UV7oybkeBsKFnPdwRj_TQO", "JpPxV-meKlb0rAoYhtDCw1", "n1qAcbe3KrhRpYulAfDinV"])
  })

  it("is read back", () => {
    assert.deepStrictEqual(new Map(Result.getOrThrow(parse(text, "op.lock"))), new Map([...places].toSorted()))
    assert.deepStrictEqual(Result.getOrThrow(parse(format(new Map()), "op.lock")), new Map())
  })
})

describe("a lock file is refused", () => {
  it.each(["<<<<<<< HEAD", "=======", ">>>>>>> branch", "||||||| base"])(
    "with the marker of a conflict: %s",
    (marker) => {
      assert.deepStrictEqual(refused(`{\n${marker}\n`), {
        hint: "Keep one side of the conflict, and then run: opconnect lock",
        message: "has merge conflict markers (line 2).",
        line: 2
      })
    }
  )

  it.each(["", "{", text.slice(1), `${text}}`])("if it is not JSON: %#", (content) => {
    assert.deepStrictEqual(refused(content), { hint: restore, message: "is not valid JSON.", line: undefined })
  })

  it.each([
    "[]",
    "null",
    "1",
    "{}",
    '{"lockfileVersion":1}',
    '{"lockfileVersion":"1","references":{}}',
    '{"references":{}}',
    '{"lockfileVersion":1,"references":[]}',
    '{"lockfileVersion":1,"references":null}'
  ])("if it is JSON of something else: %s", (content) => {
    assert.deepStrictEqual(refused(content), {
      hint: restore,
      message: "was not written by opconnect lock.",
      line: undefined
    })
  })

  it("if a newer version has written it", () => {
    assert.deepStrictEqual(refused(text.replace('"lockfileVersion": 1', '"lockfileVersion": 2')), {
      hint: "Update @opconnect/dotenv.",
      message: "has format 2, and this version of opconnect reads format 1.",
      line: undefined
    })
  })

  it("if it has a reference twice", () => {
    const [, entry = ""] = /(\n {4}"op:\/\/prod\/db\/key": \{[^}]*\},)/.exec(text) ?? []
    assert.deepStrictEqual(refused(text.replace(entry, `${entry}${entry}`)), {
      hint: restore,
      message: "has a reference twice (line 17).",
      line: 17
    })
  })

  const edits: ReadonlyArray<readonly [what: string, change: (entry: Record<string, unknown>) => unknown]> = [
    ["no object", () => "text"],
    ["null", () => null],
    ["a list", () => []],
    ["an unknown key", (entry) => ({ ...entry, host: "x" })],
    ["no vault", ({ vault: _, ...entry }) => entry],
    ["no item", ({ item: _, ...entry }) => entry],
    ["a name instead of a vault", (entry) => ({ ...entry, vault: "../x" })],
    ["a name instead of an item", (entry) => ({ ...entry, item: "../x" })],
    ["another item", (entry) => ({ ...entry, item: "x".repeat(26) })],
    ["a number instead of a vault", (entry) => ({ ...entry, vault: 1 })],
    ["an empty section", (entry) => ({ ...entry, section: "" })],
    ["a number instead of a section", (entry) => ({ ...entry, section: 1 })],
    ["another section", (entry) => ({ ...entry, section: "admin" })],
    ["another field", (entry) => ({ ...entry, field: "username" })],
    ["an empty field", (entry) => ({ ...entry, field: "" })],
    ["a field and a file", (entry) => ({ ...entry, file: "key" })],
    ["neither a field nor a file", ({ field: _, ...entry }) => entry],
    ["a file instead of a field", ({ field, ...entry }) => ({ ...entry, file: field })],
    ["no hash", ({ hash: _, ...entry }) => entry],
    ["another hash", (entry) => ({ ...entry, hash: "x".repeat(22) })]
  ]
  const changed = (reference: string, change: (entry: Record<string, unknown>) => unknown) => {
    const { lockfileVersion, references } = JSON.parse(text)
    const content = { lockfileVersion, references: { ...references, [reference]: change(references[reference]) } }
    return `${JSON.stringify(content, undefined, 2)}\n`
  }
  const entryOf = (line: number | undefined) => ({
    hint: "Delete the entry, and then run: opconnect lock",
    message: `has an entry that was not written by opconnect lock${line === undefined ? "" : ` (line ${line})`}.`,
    line
  })

  it.each(edits)("with an entry that has %s", (_, change) => {
    assert.deepStrictEqual(refused(changed("op://prod/db/password", change)), entryOf(17))
  })

  it.each([
    { ...inField, vault: "prod" },
    { ...inField, item: "../x" },
    { ...inField, section: "" },
    { ...inField, section: 1 as never },
    { ...inField, field: "" }
  ])("with an entry that has no ids, also if its hash fits: %j", (place) => {
    assert.deepStrictEqual(refused(format(new Map([["op://prod/db/password", place]]))), entryOf(4))
  })

  it("with an entry for a file that also has a field", () => {
    assert.deepStrictEqual(refused(changed("op://prod/db/key", (entry) => ({ ...entry, field: "x" }))), entryOf(11))
    assert.deepStrictEqual(refused(changed("op://prod/db/key", (entry) => ({ ...entry, file: "x" }))), entryOf(11))
  })

  it("with the entry of another reference", () => {
    assert.deepStrictEqual(refused(text.replace("prod/db/password", "prod/other/password")), entryOf(17))
    assert.deepStrictEqual(refused(text.replace("op://prod/db/password", "op://prod")), entryOf(17))
    assert.deepStrictEqual(refused(text.replace("op://prod/db/password", "password")), entryOf(undefined))
  })

  it.each(["op://prod/my%20db/password", "op://prod"])(
    "with a reference that is not in its canonical form: %s",
    (key) => {
      const other = format(new Map([[key, inField]]))
      assert.deepStrictEqual(refused(other), entryOf(4))
      assert.deepStrictEqual(refused(`\n${other}`), entryOf(5))
    }
  )
})
