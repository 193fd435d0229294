import { assert, describe, it } from "@effect/vitest"
import * as SecretError from "@opconnect/core/SecretError"

const reference = "op://prod/db/password"
const none: undefined = undefined
const locked = { kind: "item", id: "id-1", name: "db" } as const
const names = Array.from({ length: 9 }, (_, index) => `n${index}`)
const eight = '"n0", "n1", "n2", "n3", "n4", "n5", "n6", "n7"'
const isGone = true
const lockHint = "Correct the reference, or lock its current target: opconnect lock --update"

const errors: ReadonlyArray<readonly [make: () => SecretError.SecretError, message: string, hint: string]> = [
  [
    () => new SecretError.VaultNotFound({ reference, vault: "prod", visible: ["a", "b"], suggestion: none }),
    'The token has no access to a vault named "prod".',
    'Correct the name, or give the token access to the vault. Accessible vaults: "a", "b".'
  ],
  [
    () => new SecretError.VaultNotFound({ reference, vault: "prod", visible: [], suggestion: none }),
    'The token has no access to a vault named "prod".',
    "Correct the name, or give the token access to the vault. Accessible vaults: none."
  ],
  [
    () => new SecretError.VaultNotFound({ reference, vault: "prod", visible: ["prd"], suggestion: "prd" }),
    'The token has no access to a vault named "prod".',
    'Did you mean the vault "prd"?'
  ],
  [
    () => new SecretError.ItemNotFound({ reference, vault: "prod", item: "db", suggestion: none }),
    'The vault "prod" has no item "db".',
    "Correct the title, or create the item."
  ],
  [
    () => new SecretError.ItemNotFound({ reference, vault: "prod", item: "db", suggestion: "dB" }),
    'The vault "prod" has no item "db".',
    'Did you mean the item "dB"?'
  ],
  [
    () => new SecretError.SectionNotFound({ reference, item: "db", section: "s", sections: names, suggestion: none }),
    'The item "db" has no section "s".',
    `Available sections: ${eight} and 1 more.`
  ],
  [
    () => new SecretError.SectionNotFound({ reference, item: "db", section: "s", sections: names, suggestion: "n1" }),
    'The item "db" has no section "s".',
    'Did you mean the section "n1"?'
  ],
  [
    () =>
      new SecretError.FieldNotFound({
        ...{ reference, item: "db", section: none, field: "f", suggestion: none },
        fields: names.slice(0, 8)
      }),
    'The item "db" has no field or file "f".',
    `Available fields: ${eight}.`
  ],
  [
    () =>
      new SecretError.FieldNotFound({ reference, item: "db", section: "s", field: "f", fields: [], suggestion: "g" }),
    'The item "db" has no field or file "f" in its section "s".',
    'Did you mean the field "g"?'
  ],
  [
    () => new SecretError.AmbiguousReference({ reference, kind: "item", name: "db", candidates: ["id-1", "id-2"] }),
    '2 items match the name "db".',
    'Use the id instead: "id-1", "id-2".'
  ],
  [
    () => new SecretError.LockOutdated({ reference, locked, isGone, current: { _tag: "Nothing" } }),
    'The reference is locked to the item "db" (id-1), which was deleted or is not accessible. Its names match nothing now.',
    lockHint
  ],
  [
    () =>
      new SecretError.LockOutdated({
        ...{ reference, isGone: false },
        locked: { kind: "field", id: "password", name: "password" },
        current: { _tag: "Target", target: { kind: "file", id: "id-2", name: none } }
      }),
    'The reference is locked to the field "password", which was renamed. Its names now refer to the file "id-2".',
    lockHint
  ],
  [
    () =>
      new SecretError.LockOutdated({
        ...{ reference, locked, isGone },
        current: { _tag: "Several", kind: "item", ids: ["id-2", "id-3"] }
      }),
    'The reference is locked to the item "db" (id-1), which was deleted or is not accessible. Its names now match 2 items: "id-2", "id-3".',
    lockHint
  ],
  [
    () =>
      new SecretError.LockOutdated({
        ...{ reference, locked, isGone },
        current: { _tag: "OtherVaults", item: "db", vaults: ["old"] }
      }),
    'The reference is locked to the item "db" (id-1), which was deleted or is not accessible. An item "db" is in another vault now: "old".',
    lockHint
  ]
]

describe("errors of references", () => {
  it.each(errors)("$1 $2", (make, message, hint) => {
    const error = make()
    assert.deepStrictEqual([error.message, error.hint, error.reference], [message, hint, reference])
    assert.deepStrictEqual(error.issues, [{ code: error._tag, message, hint, reference }])
  })
})

describe("SecretsNotResolved", () => {
  it("names the key of each failure, unless it is the reference", () => {
    const error = new SecretError.NotText({ reference })
    const both = new SecretError.SecretsNotResolved([
      { key: "PASSWORD", error },
      { key: reference, error }
    ])
    const line = `${reference}: ${error.message} ${error.hint}`
    assert.strictEqual(both.message, `PASSWORD: ${line}\n${line}`)
    const [issue] = error.issues
    assert.deepStrictEqual(both.issues, [{ ...issue, place: { key: "PASSWORD" } }, issue])
  })
})
