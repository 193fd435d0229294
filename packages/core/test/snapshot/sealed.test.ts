import { randomBytes } from "node:crypto"
import { assert, describe, it } from "vitest"
import { type KeySource, seal, unseal } from "../../src/snapshot/sealed.ts"

const sources: Readonly<Record<KeySource["_tag"], KeySource>> = {
  Token: { _tag: "Token", token: "a token of the tests" },
  KeyFile: { _tag: "KeyFile", bytes: Buffer.from("the bytes of a key file of 32 b.") },
  Passphrase: { _tag: "Passphrase", passphrase: "exactly 12 c" }
}

/** Files of format 2 as they were written once. */
const written: Readonly<Record<KeySource["_tag"], string>> = {
  Token: "b3Bjb25uZWN0IHNuYXBzaG90IDIKAXiw4o+E4OuKQHkwQ06xmZPQIRN8GrkBHp9+WSXo6h4itiYkUbopwOMPIVxs0PFNA/ZwNpg=",
  KeyFile: "b3Bjb25uZWN0IHNuYXBzaG90IDIKA6/KgcMN2P8oLdKH7NQnnvfaPz2+jPRSzDC60cLF8XQJmA7nvuWMCqIMpwExiUCfPAvqWzI=",
  Passphrase: "b3Bjb25uZWN0IHNuYXBzaG90IDIKAq3sGAhukNEohgrFip4C16NuUyWUTwrAx0WzCDxyJFth0klRu7S2MrRFHDLFaJB2UCQXM8Y="
}

const all = Object.entries(sources) as Array<[KeySource["_tag"], KeySource]>

describe("a sealed file", () => {
  it.each(all)("a sealed file of an earlier build opens: %s", async (name, source) => {
    assert.deepStrictEqual(await unseal(Buffer.from(written[name], "base64"), source), { text: "the text" })
  })

  it("may contain an empty text", async () => {
    assert.deepStrictEqual(await unseal(await seal("", sources.Token), sources.Token), { text: "" })
  })

  it.each(all)("names its format and its kind of key: %s", async (name, source) => {
    const header = "opconnect snapshot 2\n".length + 1
    const file = Buffer.from(await seal("another text", source))
    assert.deepStrictEqual(file.subarray(0, header), Buffer.from(written[name], "base64").subarray(0, header))
    for (const [other, wrong] of all) {
      if (other !== name) assert.deepStrictEqual(await unseal(file, wrong), { unopened: "OtherKey" })
    }
  })

  it("a sealed file of another version or program is reported as such, at any length", async () => {
    for (const length of [0, 8, 200]) {
      const rest = randomBytes(length)
      const other = Buffer.concat([Buffer.from("opconnect snapshot 3\n"), rest])
      assert.deepStrictEqual(await unseal(other, sources.Token), { unopened: "OtherVersion" })
      const foreign = Buffer.concat([Buffer.from("{}"), rest])
      assert.deepStrictEqual(await unseal(foreign, sources.Token), { unopened: "NotASnapshot" })
    }
  })

  it("a sealed file is corrupted when truncated within its header", async () => {
    const file = Buffer.from(written.Token, "base64")
    for (const length of [22, 50, 65]) {
      assert.deepStrictEqual(await unseal(file.subarray(0, length), sources.Token), { unopened: "Damaged" })
    }
  })
})
