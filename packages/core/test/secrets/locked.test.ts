import { createHash } from "node:crypto"
import { assert, describe, it } from "@effect/vitest"
import { type LockedPlace, placeFor } from "@opconnect/core/LockedPlace"
import * as SecretReference from "@opconnect/core/SecretReference"
import type * as Secrets from "@opconnect/core/Secrets"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import * as FastCheck from "fast-check"
import { secretsOver } from "../support/client.ts"
import { json, refusal, type Seen } from "../support/stub.ts"
import { runs } from "../support/whole.ts"
import { asked, id, item, password, vault, type WorldItem, type WorldVault, world } from "../support/world.ts"

/** The targets in a plan, as a lock. */
const lockOf = ({ entries }: Secrets.Plan): Readonly<Record<string, LockedPlace>> =>
  Object.fromEntries(
    entries.map(({ item, reference, section, target, vault }) => [
      SecretReference.format(Result.getOrThrow(SecretReference.parse(reference))),
      { vault: vault.id, item: item.id, section: section?.id, [target.kind]: target.id }
    ])
  )

const makeLock = Effect.fnUntraced(function* (vaults: ReadonlyArray<WorldVault>, references: ReadonlyArray<string>) {
  const secrets = yield* secretsOver(world(vaults))
  return lockOf(yield* secrets.plan(Object.fromEntries(references.map((reference) => [reference, reference]))))
})

/** A start with a lock: what each reference gives, and the requests. */
const start = Effect.fnUntraced(function* (
  vaults: ReadonlyArray<WorldVault>,
  references: ReadonlyArray<string>,
  locked: Secrets.SecretsOptions["locked"]
) {
  const transport = world(vaults)
  const secrets = yield* secretsOver(transport, { locked })
  const outcomes = yield* secrets.resolveEach(Object.fromEntries(references.map((reference) => [reference, reference])))
  return {
    requests: asked(transport),
    outcomes: Object.entries(outcomes).map(([, outcome]) =>
      Result.match(outcome, {
        onFailure: ({ _tag, message }) => ({ _tag, message, value: undefined }),
        onSuccess: (value) => ({ _tag: "Value", message: "", value: Redacted.value(value) })
      })
    )
  }
})

const db = item("db", {
  sections: [{ id: "s1", label: "replica" }],
  fields: [
    password("hunter2"),
    { id: "f2", label: "password", value: "hunter3", section: { id: "s1" } },
    { id: "otp", label: "code", type: "OTP", value: "otpauth://totp/x?secret=JBSWY3DP" }
  ],
  files: [{ id: "file1", name: "ca.pem", bytes: new TextEncoder().encode("hunter4") }]
})
const before = [vault("prod", [db, item("cache")]), vault("old", [])]
const references = [
  "op://prod/db/password",
  "op://prod/db/replica/password",
  "op://prod/db/ca.pem",
  "op://prod/db/password?attribute=type"
]
const values = ["hunter2", "hunter3", "hunter4", "STRING"]

const inProd = (...items: ReadonlyArray<WorldItem>) => [vault("prod", items), vault("old", [])]

describe("locked references", () => {
  it.effect("locked references are read by ids: one request for each item, and no look-up", () =>
    Effect.gen(function* () {
      const names = Array.from({ length: 10 }, (_, index) => `item ${index}`)
      const vaults = [
        vault(
          "prod",
          names.slice(0, 5).map((name) => item(name))
        ),
        vault(
          "dev",
          names.slice(5).map((name) => item(name))
        )
      ]
      const wanted = names.flatMap((name, index) =>
        ["", "?attribute=id", "?attribute=type"].map(
          (query) => `op://${index < 5 ? "prod" : "dev"}/${name}/password${query}`
        )
      )
      const locked = yield* makeLock(vaults, wanted)
      assert.lengthOf((yield* start(vaults, wanted, undefined)).requests, 13)
      const { outcomes, requests } = yield* start(vaults, wanted, locked)
      assert.lengthOf(requests, 10)
      assert.isTrue(requests.every((path) => /^GET \/\w+\/items\/\w+$/.test(path)))
      assert.strictEqual(outcomes.filter(({ _tag }) => _tag === "Value").length, 30)
    })
  )

  it.effect("return fields, sections, files and attributes", () =>
    Effect.gen(function* () {
      const { outcomes, requests } = yield* start(before, references, yield* makeLock(before, references))
      assert.deepStrictEqual(
        outcomes.map(({ value }) => value),
        values
      )
      assert.deepStrictEqual(requests, [
        `GET /${id("prod")}/items/${id("db")}`,
        `GET /${id("prod")}/items/${id("db")}/files/file1/content`
      ])
    })
  )

  it.effect("returns a one-time password", () =>
    Effect.gen(function* () {
      const code = ["op://prod/db/code?attribute=otp"]
      const { outcomes } = yield* start(before, code, yield* makeLock(before, code))
      assert.match(outcomes[0]?.value ?? "", /^\d{6}$/)
    })
  )

  it.effect("stay valid when vault, item, section, field and file are renamed", () =>
    Effect.gen(function* () {
      const renamed: WorldItem = {
        ...db,
        title: "database",
        sections: [{ id: "s1", label: "standby" }],
        fields: (db.fields ?? []).map((field) => ({ ...field, label: `old ${field.label}` })),
        files: (db.files ?? []).map((file) => ({ ...file, name: "old.pem" }))
      }
      const after = [{ ...vault("prod", [renamed]), name: "production" }]
      const { outcomes } = yield* start(after, references, yield* makeLock(before, references))
      assert.deepStrictEqual(
        outcomes.map(({ value }) => value),
        values
      )
    })
  )

  it.effect("stay valid when one of vault, item, section and field is renamed", () =>
    Effect.gen(function* () {
      const reference = "op://prod/db/replica/password"
      const locked = yield* makeLock(before, [reference])
      const fields = (db.fields ?? []).map((field) => ({ ...field, label: `old ${field.label}` }))
      for (const after of [
        [{ ...vault("prod", [db]), name: "production" }],
        inProd({ ...db, title: "database" }),
        inProd({ ...db, sections: [{ id: "s1", label: "standby" }] }),
        inProd({ ...db, fields }),
        // The names of the item are those of its copy, too, but the names of the field are free.
        inProd({ ...db, fields }, { ...db, id: id("copy") })
      ]) {
        assert.strictEqual((yield* start(after, [reference], locked)).outcomes[0]?.value, "hunter3")
      }
    })
  )

  it.effect("keep their targets when others get the same names", () =>
    Effect.gen(function* () {
      const copy = { ...db, id: id("copy"), fields: [password("hunter9")] }
      const after = inProd(db, copy)
      const locked = yield* makeLock(before, references)
      assert.strictEqual((yield* start(after, references, locked)).outcomes[0]?.value, "hunter2")
      assert.strictEqual((yield* start(after, references, undefined)).outcomes[0]?._tag, "AmbiguousReference")
    })
  )

  it.effect("fails if the locked item is missing, and reports the current target of its names", () =>
    Effect.gen(function* () {
      const locked = yield* makeLock(before, references)
      const messageAfter = (after: ReadonlyArray<WorldVault>) =>
        Effect.map(start(after, ["op://prod/db/password"], locked), ({ outcomes }) => outcomes[0])
      assert.deepStrictEqual(yield* messageAfter(inProd()), {
        _tag: "LockOutdated",
        message: `The reference is locked to the item "${id("db")}", which was deleted or is not accessible. Its names match nothing now.`,
        value: undefined
      })
      const another = item("db", { id: id("new") })
      assert.include(
        (yield* messageAfter(inProd(another)))?.message,
        `Its names now refer to the item "db" (${id("new")}).`
      )
      assert.include(
        (yield* messageAfter(inProd(another, item("db", { id: id("newer") }))))?.message,
        `Its names now match 2 items: "${id("new")}", "${id("newer")}".`
      )
      assert.include(
        (yield* messageAfter([vault("prod", []), vault("old", [another])]))?.message,
        'An item "db" is in another vault now: "old".'
      )
      assert.include(
        (yield* messageAfter(inProd({ ...db, fields: [{ id: "f9", label: "password", value: "x" }] })))?.message,
        'locked to the field "password", which was deleted or is not accessible. Its names now refer to the field "password" (f9).'
      )
      assert.include(
        (yield* messageAfter([vault("prod", [another]), vault("old", [item("db", { id: id("other") })])]))?.message,
        `Its names now refer to the item "db" (${id("new")}).`
      )
      assert.strictEqual((yield* messageAfter(inProd({ ...db, state: "ARCHIVED" })))?._tag, "LockOutdated")
    })
  )

  it.effect("are used if their item names another vault, and the names still lead to their target", () =>
    Effect.gen(function* () {
      const reference = "op://prod/db/password"
      const locked = yield* makeLock(before, [reference])
      const served = (rest: Partial<WorldItem>) => ({
        ...{ ...db, category: "LOGIN", files: [], vault: { id: id("prod"), name: "another name" } },
        ...rest
      })
      const outcome = (one: object) =>
        Effect.gen(function* () {
          const first = ({ path }: Seen) => (path.endsWith(id("db")) ? json(one) : undefined)
          const secrets = yield* secretsOver(world(before, { first }), { locked })
          const result = yield* Effect.result(secrets.resolve(reference))
          return Result.isSuccess(result) ? Redacted.value(result.success) : result.failure._tag
        })
      assert.strictEqual(yield* outcome(served({})), "hunter2")
      assert.strictEqual(
        yield* outcome(served({ fields: [{ ...password("hunter2"), section: { id: null } }] })),
        "hunter2"
      )
      // A field outside of sections takes precedence by its name.
      const fields = [
        { id: "new", label: "password", value: "hunter9" },
        { id: "password", label: "password", value: "hunter2", section: { id: "s1" } }
      ]
      assert.strictEqual(yield* outcome(served({ fields })), "LockOutdated")
    })
  )

  it.effect("fails if the server rejects the request for the locked item", () =>
    Effect.gen(function* () {
      const locked = yield* makeLock(before, ["op://prod/db/password"])
      for (const status of [400, 403, 404]) {
        const first = ({ path }: Seen) => (path.endsWith(id("db")) ? refusal(status) : undefined)
        const secrets = yield* secretsOver(world(inProd(), { first }), { locked })
        const error = yield* Effect.flip(secrets.resolve("op://prod/db/password"))
        assert.strictEqual(error._tag, "LockOutdated", `${status}`)
      }
    })
  )

  it.effect("fails with the failed request if the current target of the names is unknown", () =>
    Effect.gen(function* () {
      const locked = yield* makeLock(before, ["op://prod/db/password"])
      const first = ({ path }: Seen) => (path === "/v1/vaults" ? refusal(500) : undefined)
      const secrets = yield* secretsOver(world(inProd(), { first }), { locked })
      assert.strictEqual((yield* Effect.flip(secrets.resolve("op://prod/db/password")))._tag, "RequestFailed")
    })
  )

  it.effect("are those of the moment if they come from a function", () =>
    Effect.gen(function* () {
      const reference = "op://prod/db/password"
      let locked: Readonly<Record<string, LockedPlace>> = {}
      const transport = world(inProd(db, { ...db, id: id("copy") }))
      const secrets = yield* secretsOver(transport, { locked: () => locked, negativeTimeToLive: 0 })
      assert.strictEqual((yield* Effect.flip(secrets.resolve(reference)))._tag, "AmbiguousReference")
      locked = yield* makeLock(before, [reference])
      assert.strictEqual(Redacted.value(yield* secrets.resolve(reference)), "hunter2")
    })
  )

  it.effect("are planned with the name of their vault, or its id if the item does not have the name", () =>
    Effect.gen(function* () {
      const reference = "op://prod/db/password"
      const locked = yield* makeLock(before, [reference])
      for (const name of ["prod", null]) {
        const one = { ...db, files: [], category: "LOGIN", vault: { id: id("prod"), name } }
        const first = ({ path }: Seen) => (path.endsWith(id("db")) ? json(one) : undefined)
        const secrets = yield* secretsOver(world(before, { first }), { locked })
        const { entries } = yield* secrets.plan({ reference })
        assert.deepStrictEqual(entries[0]?.vault, { id: id("prod"), name: name ?? id("prod") })
      }
    })
  )

  it.effect("fails if the locked item was renamed and another item now has its names", () =>
    Effect.gen(function* () {
      const locked = yield* makeLock(before, references)
      const after = inProd({ ...db, title: "db-old" }, item("db", { id: id("new") }))
      const { outcomes } = yield* start(after, ["op://prod/db/password"], locked)
      assert.strictEqual(
        outcomes[0]?.message,
        `The reference is locked to the item "db-old" (${id("db")}), which was renamed. Its names now refer to the item "db" (${id("new")}).`
      )
      const untitled = { ...db, title: null as never }
      assert.include(
        (yield* start(inProd(untitled, item("db", { id: id("new") })), ["op://prod/db/password"], locked)).outcomes[0]
          ?.message,
        `The reference is locked to the item "${id("db")}", which was renamed.`
      )
      const several = inProd({ ...db, title: "db-old" }, ...["new", "newer"].map((one) => item("db", { id: id(one) })))
      assert.include(
        (yield* start(several, ["op://prod/db/password"], locked)).outcomes[0]?.message,
        `Its names now match 2 items: "${id("new")}", "${id("newer")}".`
      )
      const swapped = inProd({
        ...db,
        fields: [
          { id: "password", label: "old", value: "hunter2" },
          { id: "f9", label: "password", value: "hunter9" }
        ]
      })
      // The id of a field is a name of it too, as it is by name.
      assert.strictEqual((yield* start(swapped, ["op://prod/db/password"], locked)).outcomes[0]?.value, "hunter2")
    })
  )

  it.effect(
    "fails if the locked field or file is missing in its item, and reports the current target of its names",
    () =>
      Effect.gen(function* () {
        const names = ["op://prod/db/password", "op://prod/db/ca.pem"]
        const locked = yield* makeLock(before, names)
        const gone = item("db", { fields: [{ id: "new", label: "password", value: "other" }] })
        const { outcomes } = yield* start(inProd(gone), names, locked)
        assert.deepStrictEqual(
          outcomes.map(({ _tag }) => _tag),
          ["LockOutdated", "LockOutdated"]
        )
        assert.include(outcomes[0]?.message, 'locked to the field "password", which')
        assert.include(outcomes[0]?.message, "new")
        assert.include(outcomes[1]?.message, 'locked to the file "file1", which')
      })
  )

  it.effect("fails if the locked section was renamed and another section now has its name", () =>
    Effect.gen(function* () {
      const reference = "op://prod/db/replica/password"
      const after = item("db", {
        sections: [
          { id: "s1", label: "standby" },
          { id: "s2", label: "replica" }
        ],
        fields: [
          { id: "f2", label: "password", value: "hunter3", section: { id: "s1" } },
          { id: "f3", label: "password", value: "hunter9", section: { id: "s2" } }
        ]
      })
      const { outcomes } = yield* start(inProd(after), [reference], yield* makeLock(before, [reference]))
      assert.include(outcomes[0]?.message, 'locked to the field "password" (f2), which was renamed.')
    })
  )

  it.effect("keep their field when another section gets the same label", () =>
    Effect.gen(function* () {
      const field = (id: string, section: string) => ({ id, label: "user", value: id, section: { id: section } })
      const reference = "op://prod/db/replica/user"
      const made = (...labels: ReadonlyArray<string>) =>
        item("db", {
          sections: labels.map((label, index) => ({ id: `s${index}`, label })),
          fields: [field("f1", "s1"), field("f2", "s2")]
        })
      const locked = yield* makeLock(inProd(made("primary", "replica", "standby")), [reference])
      const { outcomes } = yield* start(inProd(made("primary", "replica", "replica")), [reference], locked)
      assert.strictEqual(outcomes[0]?.value, "f1")
    })
  )

  it.effect("selects the file by its name if its id is used twice", () =>
    Effect.gen(function* () {
      const reference = "op://prod/db/ca.pem"
      const locked = yield* makeLock(before, [reference])
      const files = ["other.pem", "ca.pem"].map((name) => ({ id: "file1", name }))
      const twice = { ...db, category: "LOGIN", vault: { id: id("prod") }, files }
      const first = ({ path }: Seen) => (path.endsWith(id("db")) ? json(twice) : undefined)
      const secrets = yield* secretsOver(world(before, { first }), { locked })
      assert.strictEqual(Redacted.value(yield* secrets.resolve(reference)), "hunter4")
    })
  )

  it.effect("keep their field when another field gets the same label", () =>
    Effect.gen(function* () {
      const field = (id: string) => ({ id, label: "user", value: `value of ${id}` })
      const reference = "op://prod/db/user"
      const locked = yield* makeLock(inProd(item("db", { fields: [field("f1")] })), [reference])
      const { outcomes } = yield* start(inProd(item("db", { fields: [field("f0"), field("f1")] })), [reference], locked)
      assert.strictEqual(outcomes[0]?.value, "value of f1")
    })
  )

  it.effect("fails if two fields have the locked id and the names", () =>
    Effect.gen(function* () {
      const reference = "op://prod/db/password"
      const after = item("db", { fields: [password("hunter2"), password("hunter9")] })
      const { outcomes } = yield* start(inProd(after), [reference], yield* makeLock(before, [reference]))
      assert.strictEqual(outcomes[0]?._tag, "LockOutdated")
    })
  )

  it.effect("selects the field of a section by its names if its id is used twice", () =>
    Effect.gen(function* () {
      const field = (label: string) => ({ id: "f", label, value: `value of ${label}`, section: { id: "s1" } })
      const twice = item("db", {
        sections: [{ id: "s1", label: "replica" }],
        fields: [field("user"), field("password")]
      })
      const names = ["op://prod/db/replica/user", "op://prod/db/replica/password"]
      const { outcomes } = yield* start(inProd(twice), names, yield* makeLock(inProd(twice), names))
      assert.deepStrictEqual(
        outcomes.map(({ value }) => value),
        ["value of user", "value of password"]
      )
    })
  )

  it("finds no place for a name that all objects have", () => {
    for (const name of ["constructor", "__proto__", "toString"]) assert.isUndefined(placeFor({}, name), name)
  })

  it.effect("never return another target when the ids of a lock are edited", () =>
    Effect.gen(function* () {
      const reference = "op://prod/db/password"
      const place = (yield* makeLock(before, [reference]))[reference]
      const hidden = item("payments", { fields: [password("stolen"), { id: "k", label: "key", value: "stolen" }] })
      const after = [vault("prod", [db, hidden]), vault("dev", [item("db", { fields: [password("stolen")] })])]
      const forged: ReadonlyArray<Partial<LockedPlace>> = [
        { item: id("payments") },
        { item: id("payments"), field: "k" },
        { section: "s1", field: "f3" },
        { field: "otp" },
        { field: undefined, file: "file1" },
        { vault: "../../v1/vaults" },
        { item: `../${id("payments")}` }
      ]
      for (const edit of forged) {
        const locked = { [reference]: { vault: "", item: "", ...place, ...edit } }
        const { outcomes } = yield* start(after, [reference], locked)
        assert.notStrictEqual(outcomes[0]?._tag, "Value", JSON.stringify(edit))
      }
    })
  )

  it.effect("locked references are resolved by name when the lock does not have them", () =>
    Effect.gen(function* () {
      const locked = yield* makeLock(before, ["op://prod/db/password"])
      const { outcomes } = yield* start(before, ["op://prod/db/password", "op://prod/cache/password"], locked)
      assert.deepStrictEqual(
        outcomes.map(({ value }) => value),
        ["hunter2", "value of cache"]
      )
    })
  )

  it.effect("return the locked value or none after any renames, moves, copies and deletions", () =>
    holds(FastCheck.array(steps, { minLength: 1, maxLength: 6 }), (tag) => {
      assert.strictEqual(tag, "LockOutdated")
    })
  )

  it.effect("return the locked value after any renames to unused names", () =>
    holds(FastCheck.array(renames, { minLength: 1, maxLength: 6 }), () => {
      assert.fail("a rename changes nothing")
    })
  )
})

const itemTitles = ["db", "cache"]
const labels = ["password", "user"]
const lockedReferences = ["prod", "dev"].flatMap((name) =>
  itemTitles.flatMap((title) => labels.map((label) => `op://${name}/${title}/${label}`))
)

/** Every field has a value of its own, by which it is recognized. */
const valueFor = (reference: string) => `value of ${reference}`

const firstWorld = (): ReadonlyArray<WorldVault> =>
  ["prod", "dev"].map((name) =>
    vault(
      name,
      itemTitles.map((title) =>
        item(title, {
          id: id(`${name}${title}`),
          fields: labels.map((label, index) => ({
            id: `field${index}`,
            label,
            value: valueFor(`op://${name}/${title}/${label}`)
          }))
        })
      )
    )
  )

type Step = (vaults: ReadonlyArray<WorldVault>) => ReadonlyArray<WorldVault>

/** After each step, a start gives each locked value, or else fails in the expected way. */
const holds = (histories: FastCheck.Arbitrary<ReadonlyArray<Step>>, failed: (tag: string) => void) =>
  Effect.promise(() =>
    FastCheck.assert(
      FastCheck.asyncProperty(histories, async (history) => {
        const locked = await Effect.runPromise(makeLock(firstWorld(), lockedReferences))
        let vaults = firstWorld()
        for (const step of history) {
          vaults = step(vaults)
          const { outcomes } = await Effect.runPromise(start(vaults, lockedReferences, locked))
          for (const [index, { _tag, value }] of outcomes.entries()) {
            if (_tag === "Value") assert.strictEqual(value, valueFor(lockedReferences[index] ?? ""))
            else failed(_tag)
          }
        }
      }),
      { numRuns: runs(40) }
    )
  )

/** Changes the item of that place in all items, however many there are by then. */
const atItem =
  (place: number, change: (one: WorldItem) => ReadonlyArray<WorldItem>): Step =>
  (vaults) => {
    const all = vaults.flatMap(({ items }) => items)
    const chosen = all[place % Math.max(all.length, 1)]
    return vaults.map((one) => ({ ...one, items: one.items.flatMap((it) => (it === chosen ? change(it) : [it])) }))
  }

const copyOf = (one: WorldItem, suffix: string): WorldItem => ({
  ...one,
  id: createHash("sha256").update(`${suffix} ${one.id}`).digest("hex").slice(0, 26),
  fields: (one.fields ?? []).map((field) => ({ ...field, value: `copy ${suffix} of ${field.value}` }))
})

const renamesTo = (titles: FastCheck.Arbitrary<string>, vaultNames: FastCheck.Arbitrary<string>) => {
  const place = FastCheck.nat(20)
  const item = FastCheck.record({ place, title: titles }).map(({ place, title }) =>
    atItem(place, (one) => [{ ...one, title }])
  )
  const field = FastCheck.record({ place, label: titles }).map(({ label, place }) =>
    atItem(place, (one) => [
      { ...one, fields: (one.fields ?? []).map((field, index) => (index === place % 2 ? { ...field, label } : field)) }
    ])
  )
  const vault = FastCheck.record({ place, name: vaultNames }).map(
    ({ name, place }): Step =>
      (vaults) =>
        vaults.map((one, index) => (index === place % 2 ? { ...one, name } : one))
  )
  return FastCheck.oneof(item, field, vault)
}

const free = FastCheck.nat(1_000_000).map((number) => `free ${number}`)
const renames = renamesTo(free, free)

const place = FastCheck.nat(20)
const suffix = FastCheck.nat(1000).map(String)

const steps: FastCheck.Arbitrary<Step> = FastCheck.oneof(
  renames,
  renamesTo(FastCheck.constantFrom(...itemTitles, ...labels, "DB"), FastCheck.constantFrom("prod", "dev")),
  FastCheck.record({ place, suffix }).map(({ place, suffix }) => atItem(place, (one) => [one, copyOf(one, suffix)])),
  place.map((at) => atItem(at, () => [])),
  // A move gives a new id.
  FastCheck.record({ place, suffix }).map(
    ({ place, suffix }): Step =>
      (vaults) => {
        const from = vaults.find(({ items }) => items.length > 0)
        const moved = from?.items[place % from.items.length]
        if (moved === undefined) return vaults
        return vaults.map((one) => ({
          ...one,
          items: one === from ? one.items.filter((it) => it !== moved) : [...one.items, copyOf(moved, suffix)]
        }))
      }
  ),
  // Two vaults swap their names.
  FastCheck.constant<Step>((vaults) => vaults.map((one, index) => ({ ...one, name: vaults[1 - index]?.name ?? "" })))
)
