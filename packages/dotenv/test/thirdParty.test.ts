// What the tarball says of the code of others in its bundle, against the modules that the bundle is made of.
import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { rolldown } from "rolldown"
import { assert, describe, it } from "vitest"
import { bundledPackages, licensesFile, sbomFile } from "../../../scripts/third-party.mjs"

const folder = fileURLToPath(new URL("..", import.meta.url)).replace(/\/$/, "")
const read = (file: string) => readFileSync(`${folder}/${file}`, "utf8")

interface Component {
  readonly name: string
  readonly version: string
  readonly purl: string
  readonly licenses: ReadonlyArray<unknown>
}

interface Sbom {
  readonly bomFormat: string
  readonly specVersion: string
  readonly metadata: { readonly component: Component }
  readonly components: ReadonlyArray<Component>
  readonly dependencies: ReadonlyArray<{ readonly ref: string; readonly dependsOn?: ReadonlyArray<string> }>
}

const identity = ({ name, version }: Pick<Component, "name" | "version">) => `${name}@${version}`

describe("the tarball", async () => {
  const { default: configs } = await import(new URL("../rolldown.config.mjs", import.meta.url).href)
  const bundled = await bundledPackages(rolldown, folder, configs[0])

  it("lists every package of its bundle in a CycloneDX bill of materials, and no other", () => {
    const sbom: Sbom = JSON.parse(read(sbomFile))
    assert.isAbove(bundled.length, 5)
    assert.deepStrictEqual(sbom.components.map(identity), bundled.map(identity))
    assert.deepStrictEqual([sbom.bomFormat, sbom.specVersion], ["CycloneDX", "1.6"])
    assert.strictEqual(sbom.metadata.component.name, JSON.parse(read("package.json")).name)
    const [root] = sbom.dependencies
    assert.deepStrictEqual(
      root?.dependsOn,
      sbom.components.map(({ purl }) => purl)
    )
    for (const { licenses, name } of sbom.components) assert.lengthOf(licenses, 1, name)
  })

  it("has the licence text of every package of others in its bundle, and of no other", () => {
    const text = read(licensesFile)
    const others = bundled.filter(({ name }) => !name.startsWith("@opconnect/"))
    const titles = text.match(/^.+\n=+$/gm)?.map((title) => title.split(" (")[0])
    assert.deepStrictEqual(
      titles,
      others.map(({ name, version }) => `${name} ${version}`)
    )
    assert.isAtLeast(text.match(/WARRANT(Y|IES)/g)?.length ?? 0, others.length)
  })

  it("is packed with both files", () => {
    const { files } = JSON.parse(read("package.json"))
    assert.includeMembers(files, [licensesFile, sbomFile])
  })
})
