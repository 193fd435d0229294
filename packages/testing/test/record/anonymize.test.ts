import { assert, describe, it } from "@effect/vitest"
import type { ItemJson } from "@opconnect/core/Json"
import { anonymize, type RecordingOptions } from "../../src/record/anonymize.ts"
import type { Replacer } from "../../src/record/replace.ts"

/** Shows what is replaced, and how. */
const replace: Replacer = {
  value: (real) => `value of ${real}`,
  name: (real) => `name of ${real}`,
  id: (real) => `id of ${real}`,
  bytes: (name, length) => Buffer.from(`${name} ${length}`)
}

const [vaultId, itemId, sectionId, fieldId, fileId] = ["v", "i", "s", "f", "o"].map((letter) => letter.repeat(26)) as [
  string,
  string,
  string,
  string,
  string
]

const whole: ItemJson = {
  id: itemId,
  title: "Title",
  category: "LOGIN",
  vault: { id: vaultId },
  urls: [{ href: "https://a.test", label: "site", primary: true }, { href: "https://b.test" }],
  favorite: true,
  tags: ["tag"],
  version: 7,
  createdAt: "2026-01-01T00:00:00Z",
  updatedAt: "2026-01-02T00:00:00Z",
  lastEditedBy: "A".repeat(26),
  sections: [{ id: sectionId, label: "Section" }, { id: "linked items" }],
  fields: [
    { id: "username", label: "username", type: "STRING", purpose: "USERNAME", value: "ada" },
    { id: "password", label: "own label", type: "CONCEALED", purpose: "PASSWORD", value: "hunter2" },
    { id: fieldId, label: "when", type: "MONTH_YEAR", value: "203112", section: { id: sectionId } },
    { id: `TOTP_${fieldId}`, label: "code", type: "OTP" },
    { id: "other" }
  ],
  files: [
    { id: fileId, name: "ca.pem", size: 3, section: { id: sectionId }, content_path: "/x" },
    { id: fieldId, size: 2_000_000 }
  ]
}

const anonymized = (options: RecordingOptions, ...items: ReadonlyArray<ItemJson>) => {
  const vault = {
    id: vaultId,
    name: "Vault",
    description: "left out",
    type: "PERSONAL",
    attributeVersion: 3,
    contentVersion: 4,
    createdAt: "2026-01-03T00:00:00Z",
    updatedAt: "2026-01-04T00:00:00Z",
    itemsById: new Map(items.map((item) => [item.id, item]))
  }
  return anonymize([vault], options, replace).$vaults?.[0]
}

const base64 = (text: string) => Buffer.from(text).toString("base64")

describe("anonymize", () => {
  it("replaces values, and keeps names, ids and what else a server sends", () => {
    assert.deepStrictEqual(anonymized({ names: "keep", ids: "keep" }, whole), {
      id: vaultId,
      name: "Vault",
      type: "PERSONAL",
      attributeVersion: 3,
      contentVersion: 4,
      createdAt: "2026-01-03T00:00:00Z",
      updatedAt: "2026-01-04T00:00:00Z",
      items: [
        {
          id: itemId,
          title: "Title",
          category: "LOGIN",
          urls: [
            { href: "value of https://a.test", label: "site", primary: true },
            { href: "value of https://b.test" }
          ],
          favorite: true,
          tags: ["tag"],
          version: 7,
          createdAt: "2026-01-01T00:00:00Z",
          updatedAt: "2026-01-02T00:00:00Z",
          sections: [{ id: sectionId, label: "Section" }, { id: "linked items" }],
          fields: [
            { id: "username", type: "STRING", purpose: "USERNAME", label: "username", value: "value of ada" },
            { id: "password", type: "CONCEALED", purpose: "PASSWORD", label: "own label", value: "value of hunter2" },
            { id: fieldId, type: "MONTH_YEAR", label: "when", value: "203001", section: { id: sectionId } },
            { id: `TOTP_${fieldId}`, type: "OTP", label: "code" },
            { id: "other" }
          ],
          files: [
            { id: fileId, name: "ca.pem", section: { id: sectionId }, content: base64(`${fileId} 3`) },
            { id: fieldId, content: base64(`${fieldId} 1048576`) }
          ]
        }
      ]
    })
  })

  it("replaces names and ids, except those of built-in fields", () => {
    const vault = anonymized({ names: "hash", ids: "map" }, whole)
    const [item] = vault?.items ?? []
    assert.deepStrictEqual([vault?.id, vault?.name], [`id of ${vaultId}`, "name of Vault"])
    assert.deepStrictEqual([item?.id, item?.title, item?.tags], [`id of ${itemId}`, "name of Title", ["name of tag"]])
    assert.strictEqual(item?.urls?.[0]?.label, "name of site")
    assert.deepStrictEqual(item?.sections, [
      { id: `id of ${sectionId}`, label: "name of Section" },
      { id: "id of linked items" }
    ])
    assert.deepStrictEqual(
      item?.fields?.map(({ id, label, section }) => [id, label, section?.id]),
      [
        ["username", "username", undefined],
        ["password", "name of own label", undefined],
        [`id of ${fieldId}`, "name of when", `id of ${sectionId}`],
        [`id of TOTP_${fieldId}`, "name of code", undefined],
        ["id of other", undefined, undefined]
      ]
    )
    assert.deepInclude(item?.files?.[0], {
      id: `id of ${fileId}`,
      name: "name of ca.pem",
      section: { id: `id of ${sectionId}` }
    })
  })

  it("replaces ids that can be names with the names", () => {
    const [item] = anonymized({ names: "hash", ids: "keep" }, whole)?.items ?? []
    assert.deepStrictEqual(
      [...(item?.sections ?? []), ...(item?.fields ?? [])].map(({ id }) => id),
      [sectionId, "id of linked items", "username", "password", fieldId, `TOTP_${fieldId}`, "id of other"]
    )
  })

  it("adds nothing to an item without content", () => {
    const least = { id: itemId, category: "LOGIN", vault: { id: vaultId } }
    const empty = { sections: [], fields: [], files: [] }
    const vault = { id: vaultId, name: "Vault", itemsById: new Map<string, ItemJson>() }
    assert.deepStrictEqual(anonymize([vault], { names: "keep", ids: "keep" }, replace), {
      $vaults: [{ id: vaultId, name: "Vault", items: [] }]
    })
    assert.deepStrictEqual(anonymized({ names: "keep", ids: "keep" }, least)?.items, [
      { id: itemId, category: "LOGIN", ...empty }
    ])
    const nulls = {
      ...least,
      title: null,
      urls: null,
      favorite: false,
      tags: null,
      sections: [{}],
      fields: [{ id: "password", value: "", section: {} }],
      files: [{ id: fileId }]
    }
    assert.deepStrictEqual(anonymized({ names: "keep", ids: "keep" }, nulls as ItemJson)?.items, [
      {
        id: itemId,
        category: "LOGIN",
        sections: [{}],
        fields: [{ id: "password" }],
        files: [{ id: fileId, content: base64(`${fileId} 0`) }]
      }
    ])
  })

  it.each([
    ["a value", { value: "Hunter2" }, "my hunter2", true],
    ["a value of four characters", { value: "1234" }, "code 1234", true],
    ["a shorter value", { value: "123" }, "code 123", false],
    ["an earlier value", { passwordDetails: { history: ["earlier"] } }, "earlier", true],
    [
      "the secret of a one-time password",
      { value: "otpauth://totp/x?secret=JBSWY3DPEHPK3PXP" },
      "JBSWY3DPEHPK3PXP",
      true
    ],
    ["no value", { value: "hunter2" }, "hunter", false]
  ])("replaces a name and an id that contain %s", (_, field, text, isReplaced) => {
    const item = {
      ...{ id: itemId, category: "LOGIN", vault: { id: vaultId }, title: text },
      ...{ fields: [{ id: "x", ...field }], sections: [{ id: text }] }
    }
    const [seed] = anonymized({ names: "keep", ids: "keep" }, item)?.items ?? []
    assert.strictEqual(seed?.title, isReplaced ? `name of ${text}` : text)
    assert.strictEqual(seed?.sections?.[0]?.id, isReplaced ? `id of ${text}` : text)
  })
})
