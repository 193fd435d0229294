// Compares the third-party notices of each tarball with the modules in its bundle.
import { globSync, readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import { pathToFileURL } from "node:url"
import { assert, describe, it } from "vitest"
import { bundledPackages, licensesFile, sbomFile } from "../../scripts/third-party.mjs"

const root = join(import.meta.dirname, "../..")
const load = (file: string) => import(pathToFileURL(file).href)
const configs = globSync("packages/*/rolldown.config.mjs", { cwd: root })

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

it("packages bundle", () => assert.isAtLeast(configs.length, 4))

describe.each(configs)("the tarball of %s", (config) => {
  const folder = join(root, dirname(config))
  const read = (file: string) => readFileSync(join(folder, file), "utf8")
  const bundled = async () => {
    // Plugins read files of their package, as in the build.
    process.chdir(folder)
    const { rolldown } = await load(createRequire(join(folder, "package.json")).resolve("rolldown"))
    return await bundledPackages(rolldown, folder, (await load(join(root, config))).default)
  }

  it("lists every package of its bundle, and no other, with the license text of those of others", async () => {
    const sbom: Sbom = JSON.parse(read(sbomFile))
    const packages = await bundled()
    assert.isAbove(packages.length, 1)
    assert.deepStrictEqual(sbom.components.map(identity), packages.map(identity))
    const text = read(licensesFile)
    const others = packages.filter(({ name }) => !name.startsWith("@opconnect/"))
    assert.deepStrictEqual(
      text.match(/^.+\n=+$/gm)?.map((title) => title.split(" (")[0]),
      others.map(({ name, version }) => `${name} ${version}`)
    )
    assert.isAtLeast(text.match(/WARRANT(Y|IES)/gi)?.length ?? 0, others.length)
  })

  it("the tarball has a CycloneDX bill of materials, and is packed with both files", () => {
    const { components, dependencies, metadata, ...sbom }: Sbom = JSON.parse(read(sbomFile))
    const { files, name } = JSON.parse(read("package.json"))
    assert.deepStrictEqual([sbom.bomFormat, sbom.specVersion, metadata.component.name], ["CycloneDX", "1.6", name])
    assert.deepStrictEqual(
      dependencies[0]?.dependsOn,
      components.map(({ purl }) => purl)
    )
    for (const one of components) assert.lengthOf(one.licenses, 1, one.name)
    assert.includeMembers(files, [licensesFile, sbomFile])
  })
})
