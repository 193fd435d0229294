// Third-party code in a bundle: its license texts (`THIRD_PARTY_LICENSES`) and a bill of materials in CycloneDX
// (`sbom.cdx.json`), written next to the package.json of each package that bundles. Both come from the modules that the
// bundler kept, so neither can omit a module or list an unused one.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { dirname, join, resolve } from "node:path"

export const licensesFile = "THIRD_PARTY_LICENSES"
export const sbomFile = "sbom.cdx.json"

const read = (folder) => JSON.parse(readFileSync(join(folder, "package.json"), "utf8"))

/** The folder of the package that a module belongs to. Folders inside a package may have a package.json without a name. */
const folderOf = (module) => {
  for (let folder = dirname(module); folder !== dirname(folder); folder = dirname(folder)) {
    if (existsSync(join(folder, "package.json")) && read(folder).version !== undefined) return folder
  }
  throw new Error(`${module} belongs to no package`)
}

/** The packages that modules belong to, by name and version. */
export const packagesOf = (modules) => {
  const folders = new Set([...modules].filter((module) => module.startsWith("/")).map(folderOf))
  const packages = Array.from(folders, (folder) => ({ folder, ...read(folder) }))
  return packages.toSorted((a, b) => `${a.name}@${a.version}`.localeCompare(`${b.name}@${b.version}`, "en"))
}

const isOwn = ({ folder }) => !folder.includes("/node_modules/")

/**
 * Packages without a license text, which were checked: package.json names the MIT license and the authors. Other authors
 * are listed here, as in the license in the repository.
 */
const reviewed = new Map([
  ["@bomb.sh/tab", undefined],
  ["@redis/client", "2022-2025, Redis, inc."]
])

/** The text of the MIT license, as this repository has it. */
const mit = ({ author, license, name }) => {
  const holder = reviewed.get(name) ?? (typeof author === "string" ? author : author?.name)
  if (!reviewed.has(name) || license !== "MIT" || !holder) throw new Error(`${name} comes with no license text`)
  const own = readFileSync(join(import.meta.dirname, "../LICENSE"), "utf8")
  return own.trim().replace(/^Copyright .*$/m, `Copyright (c) ${holder}`)
}

/** The license files of a package, or the section of its README with that heading. */
const licenseText = (one) => {
  const { folder } = one
  const files = readdirSync(folder).sort()
  const texts = files.filter((file) => /^(licen[cs]e|copying|notice)(\.|-|$)/i.test(file))
  if (texts.length > 0) return texts.map((file) => readFileSync(join(folder, file), "utf8").trim()).join("\n\n")
  const readme = files.find((file) => /^readme(\.|$)/i.test(file))
  const text = readme === undefined ? "" : readFileSync(join(folder, readme), "utf8")
  const section = text.split(/^(?=#)/m).find((one) => /^#+ *licen[cs]e *$/im.test(one))
  return section?.replace(/^#.*$/m, "").trim() || mit(one)
}

const licenses = (packages) => {
  const sections = packages.map((one) => {
    const title = `${one.name} ${one.version} (${one.license})`
    return `${title}\n${"=".repeat(title.length)}\n\n${licenseText(one)}\n`
  })
  return ["This package contains code of the packages below, under these licenses.\n", ...sections].join("\n\n")
}

/** The license texts of the third-party packages of modules, for a bundle of the package in `folder`. */
export const licensesOf = (modules, folder) =>
  licenses(packagesOf(modules).filter((one) => one.folder !== folder && !isOwn(one)))

const purl = ({ name, version }) => `pkg:npm/${name.replace("@", "%40")}@${version}`

const component = (one) => {
  const { license, name, version } = one
  if (typeof license !== "string") throw new Error(`${name} ${version} names no license`)
  return {
    type: "library",
    "bom-ref": purl(one),
    name,
    version,
    purl: purl(one),
    licenses: [/[ ()]/.test(license) ? { expression: license } : { license: { id: license } }]
  }
}

const sbom = (bundling, packages) => ({
  $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
  bomFormat: "CycloneDX",
  specVersion: "1.6",
  version: 1,
  metadata: { component: component(bundling) },
  components: packages.map(component),
  dependencies: [{ ref: purl(bundling), dependsOn: packages.map(purl) }, ...packages.map((one) => ({ ref: purl(one) }))]
})

/** The modules of all bundles that this process has created: a package may have several. */
const modules = new Set()

/** Writes both files when the bundler has written its own. */
export const thirdParty = () => ({
  name: "third-party",
  generateBundle(_options, bundle) {
    for (const output of Object.values(bundle)) {
      if (output.type === "chunk") for (const module of output.moduleIds) modules.add(module.split("?")[0])
    }
  },
  writeBundle() {
    const folder = process.cwd()
    const bundling = { folder, ...read(folder) }
    const packages = packagesOf(modules).filter((one) => one.folder !== folder)
    writeFileSync(licensesFile, licensesOf(modules, folder))
    writeFileSync(sbomFile, `${JSON.stringify(sbom(bundling, packages), null, 2)}\n`)
  }
})

/**
 * The packages of a bundle, read from its source maps: what a test compares the two files with.
 *
 * @param config the rolldown configuration of the package in `folder`
 */
export const bundledPackages = async (rolldown, folder, config) => {
  const sources = []
  for (const one of [config].flat()) {
    const build = await rolldown({ ...one, cwd: folder })
    const { output } = await build.generate({ ...one.output, sourcemap: true, cleanDir: false })
    await build.close()
    for (const { fileName, map } of output) {
      const dir = join(folder, one.output.dir, dirname(fileName))
      sources.push(...(map?.sources ?? []).map((source) => resolve(dir, source)))
    }
  }
  return packagesOf(sources.filter((source) => existsSync(source))).filter((one) => one.folder !== folder)
}
