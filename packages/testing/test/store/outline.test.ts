import { assert, describe, it } from "@effect/vitest"
import { idOf } from "@opconnect/testing"
import * as Result from "effect/Result"
import { decode } from "../../src/seed/decode.ts"
import { outline } from "../../src/store/outline.ts"

describe("outline", () => {
  it("has vaults, items, fields and files by name, without values", () => {
    const fields = [
      { id: "a", label: "pin", type: "CONCEALED", value: "hunter2", section: { id: "s" } },
      { id: "b", section: { id: "t" } },
      { id: "c", label: "", section: { id: "none" } },
      { id: "d", label: "plain", section: {} }
    ]
    const item = {
      title: "db",
      category: "SERVER",
      version: 3,
      sections: [{ id: "s", label: "Section" }, { id: "t" }],
      fields,
      files: [{ id: "f", name: "ca.pem", content: "AP8=" }, { id: "g" }]
    }
    const seed = {
      $vaults: [{ name: "prod", contentVersion: 7, items: [item, { title: "plain" }] }, { name: "empty" }]
    }
    assert.deepStrictEqual(outline(Result.getOrThrow(decode(seed))), [
      {
        id: idOf("prod"),
        name: "prod",
        contentVersion: 7,
        items: [
          {
            id: idOf("prod", "db"),
            title: "db",
            category: "SERVER",
            version: 3,
            fields: [
              { id: "a", label: "pin", type: "CONCEALED", section: "Section" },
              { id: "b", label: "b", type: "STRING", section: "t" },
              { id: "c", label: "c", type: "STRING" },
              { id: "d", label: "plain", type: "STRING" },
              { id: "notesPlain", label: "notesPlain", type: "STRING" }
            ],
            files: [
              { name: "ca.pem", size: 2 },
              { name: "g", size: 0 }
            ]
          },
          {
            id: idOf("prod", "plain"),
            title: "plain",
            category: "LOGIN",
            version: 1,
            fields: [
              { id: "username", label: "username", type: "STRING" },
              { id: "password", label: "password", type: "CONCEALED" },
              { id: "notesPlain", label: "notesPlain", type: "STRING" }
            ],
            files: []
          }
        ]
      },
      { id: idOf("empty"), name: "empty", contentVersion: 0, items: [] }
    ])
  })
})
