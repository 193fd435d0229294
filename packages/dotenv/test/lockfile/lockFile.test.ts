import { mkdirSync, symlinkSync } from "node:fs"
import { join } from "node:path"
import * as SecretTemplate from "@opconnect/core/SecretTemplate"
import * as Result from "effect/Result"
import { assert, describe, it } from "vitest"
import { format } from "../../src/lockfile/format.ts"
import { readLocks, usesOf, type Written } from "../../src/lockfile/lockFile.ts"
import { hasLock, lockPaths } from "../../src/lockfile/paths.ts"
import { project } from "../support/project.ts"

const password = "op://prod/db/password"
const username = "op://prod/db/username"
const place = { vault: "v".repeat(26), item: "i".repeat(26), section: undefined, field: "password" }
const other = { ...place, item: "o".repeat(26) }

const written = (key: string, file: string | undefined, value: string): Written => ({
  key,
  source: { file, line: file === undefined ? undefined : 1 },
  template: Result.getOrThrow(SecretTemplate.parse(value))
})

const locked = (
  ...entries: Parameters<typeof format>[0] extends ReadonlyMap<infer K, infer V> ? ReadonlyArray<[K, V]> : never
) => format(new Map(entries))

describe("the lock files of an environment", () => {
  it("are next to each env file and in the directory of the load, each once", () => {
    const files = ["a/.env", "a/.env.local", "b/.env"]
    const paths = ["a", "b"].map((folder) => join(folder, "op.lock"))
    assert.deepStrictEqual(lockPaths(files, {}), [...paths, "op.lock"])
    assert.deepStrictEqual(lockPaths(files, { directory: "a" }), paths.toSpliced(2, 0))
    assert.deepStrictEqual(lockPaths([], { directory: new URL("file:///c") }), [join("/c", "op.lock")])
    assert.deepStrictEqual(lockPaths(files, { lock: false }), [])
  })

  it("may exist in one of the folders", () => {
    using files = project({ "op.lock": "" })
    mkdirSync(files.path("a"))
    const inFolders = [files.path("a/.env"), files.path(".env")]
    assert.isTrue(hasLock(inFolders, { directory: files.path("a") }))
    assert.isTrue(hasLock([files.path("a/.env")], { directory: files.folder }))
    assert.isFalse(hasLock([files.path("a/.env")], { directory: files.path("a") }))
    assert.isFalse(hasLock(inFolders, { lock: false }))
  })
})

describe("uses of references", () => {
  it("are in their canonical form, each once for a variable, with the lock file of their source", () => {
    const source = { file: "a/.env", line: 1 }
    const uses = usesOf(
      [
        written("A", "a/.env", `{{ op://prod/my db/x }} {{ op://prod/my%20db/x }} ${password}`),
        written("B", undefined, password),
        written("C", "a/.env", "plain"),
        { key: "D", source, template: undefined }
      ],
      { directory: "b" }
    )
    assert.deepStrictEqual(uses, [
      { reference: "op://prod/my db/x", key: "A", source, path: join("a", "op.lock") },
      { reference: password, key: "A", source, path: join("a", "op.lock") },
      { reference: password, key: "B", source: { file: undefined, line: undefined }, path: join("b", "op.lock") }
    ])
  })
})

describe("locks", () => {
  it("have the place of each reference that is locked, and nothing else", () => {
    using files = project({ "op.lock": locked([password, place], ["op://prod/unused/x", other]) })
    const options = { directory: files.folder }
    const all = [written("A", files.path(".env"), password), written("B", undefined, username)]
    const { files: found, issues, places } = readLocks([files.path(".env")], all, options)
    assert.deepStrictEqual(places, { [password]: place })
    assert.deepStrictEqual(issues, [])
    assert.deepStrictEqual(
      found.map(({ issues, path, places, text }) => [path, [...places.keys()], text?.length, issues]),
      [
        [
          files.path("op.lock"),
          [password, "op://prod/unused/x"],
          locked([password, place], ["op://prod/unused/x", other]).length,
          []
        ]
      ]
    )
    assert.deepStrictEqual(readLocks([files.path(".env")], all, { ...options, lock: false }), {
      files: [],
      places: {},
      issues: []
    })
  })

  it("may be missing", () => {
    using files = project({})
    const {
      files: found,
      issues,
      places
    } = readLocks([], [written("A", undefined, password)], { directory: files.folder })
    assert.deepStrictEqual(
      [found, issues, places],
      [[{ path: files.path("op.lock"), text: undefined, places: new Map(), issues: [] }], [], {}]
    )
  })

  it("are refused if a file cannot be read, with its place", () => {
    using files = project({ "op.lock": "{" })
    mkdirSync(files.path("a"))
    mkdirSync(files.path("a/op.lock"))
    mkdirSync(files.path("b"))
    const { files: found, issues } = readLocks([files.path("a/.env"), files.path("b/.env")], [], {
      directory: files.folder
    })
    assert.deepStrictEqual(
      issues.map(({ code, hint, locations, message, place }) => [
        code,
        hint,
        locations,
        message.replaceAll(files.folder, ""),
        place?.file?.replace(files.folder, "")
      ]),
      [
        [
          "LockUnreadable",
          "Restore the file from version control, or delete it and run: opconnect lock",
          [],
          "The lock file /a/op.lock is not a regular file.",
          "/a/op.lock"
        ],
        [
          "LockUnreadable",
          "Restore the file from version control, or delete it and run: opconnect lock",
          [],
          "The lock file /op.lock is not valid JSON.",
          "/op.lock"
        ]
      ]
    )
    assert.deepStrictEqual(
      found.map(({ places, text }) => [places.size, text]),
      [
        [0, ""],
        [0, undefined],
        [0, ""]
      ]
    )
    using loop = project({})
    symlinkSync("op.lock", loop.path("op.lock"))
    const [issue] = readLocks([], [], { directory: loop.folder }).issues
    assert.include(issue?.message, "op.lock could not be read: ")
  })

  it("of two folders must have the same ids for a reference", () => {
    using files = project({ "op.lock": locked([password, place]) })
    using same = project({ "op.lock": locked([password, place]) })
    using differs = project({ "op.lock": locked([password, other]) })
    const among = (folders: ReadonlyArray<typeof files>) =>
      readLocks(
        folders.map(({ path }) => path(".env")),
        folders.map(({ path }) => written("A", path(".env"), password)),
        { directory: files.folder }
      )
    assert.deepStrictEqual(among([files, same]).issues, [])
    assert.deepStrictEqual(among([files, same]).places, { [password]: place })
    const { issues, places } = among([files, same, differs])
    assert.deepStrictEqual(places, {})
    const folders = [files, same, differs].map(({ path }) => path("op.lock"))
    assert.deepStrictEqual(issues, [
      {
        code: "LockConflict",
        message: "Two lock files have different ids for this reference.",
        hint: `Run opconnect lock --update A for both: ${folders.join(", ")}.`,
        locations: [files, same, differs].map(({ path }) => ({
          key: "A",
          source: { file: path(".env"), line: 1 },
          reference: password
        }))
      }
    ])
    assert.deepStrictEqual(among([differs, files]).issues.length, 1)
  })

  it("are not taken from the folder of another env file", () => {
    using files = project({ "op.lock": locked([password, place]) })
    using none = project({})
    const { places } = readLocks([files.path(".env"), none.path(".env")], [written("A", none.path(".env"), password)], {
      directory: files.folder
    })
    assert.deepStrictEqual(places, {})
  })
})
