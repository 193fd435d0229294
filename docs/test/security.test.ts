// Checks that the tests that docs/security.md names exist, and its list of installed packages.
import { existsSync, globSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { assert, it } from "vitest"

const root = join(import.meta.dirname, "../..")
const read = (file: string) => readFileSync(join(root, file), "utf8")
const page = read("docs/security.md")

/** The rows of the table below a heading. */
const rowsOf = (heading: string) => {
  const [, section = ""] = page.split(`## ${heading}\n`)
  const [body = ""] = section.split("\n## ")
  const lines = body.split("\n").filter((line) => line.startsWith("|"))
  return lines.slice(2).map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim())
  )
}

it("each threat names tests that exist", () => {
  const rows = rowsOf("Threats")
  assert.isAbove(rows.length, 10)
  for (const row of rows) {
    assert.lengthOf(row, 5, row[0])
    const tests = row[4]?.match(/(?:packages|docs)\/[\w/.]+\.test\.ts/g) ?? []
    assert.isAbove(tests.length, 0, row[0])
    for (const test of tests) assert.isTrue(existsSync(join(root, test)), test)
  }
})

it("has a row for what each package installs", () => {
  const names = rowsOf("What each package installs").map(([name = ""]) => name.replaceAll("`", ""))
  const packages = globSync("packages/*/package.json", { cwd: root }).map((file) => JSON.parse(read(file)).name)
  assert.sameMembers(names, packages)
})

it("names what each package installs, and bundles", () => {
  for (const [name = "", installed = "", bundled = ""] of rowsOf("What each package installs")) {
    const manifest = JSON.parse(read(`packages/${name.replaceAll("`", "").replace("@opconnect/", "")}/package.json`))
    const dependencies = Object.keys(manifest.dependencies ?? {}).filter((one) => !one.startsWith("@opconnect/"))
    const named =
      installed
        .split(";")[0]
        ?.match(/`[^`]+`/g)
        ?.map((one) => one.slice(1, -1)) ?? []
    assert.deepStrictEqual(
      named.filter((one) => !one.startsWith("@opconnect/")),
      dependencies,
      name
    )
    assert.strictEqual(bundled.includes("sbom"), manifest.files.includes("sbom.cdx.json"), name)
  }
})

it("every action of the workflows is pinned to a commit", () => {
  const uses = globSync(".github/{workflows,actions}/**/*.yml", { cwd: root }).flatMap((file) =>
    [...read(file).matchAll(/uses: (\S+)/g)].map(([, action = ""]) => action)
  )
  assert.isAbove(uses.length, 3)
  for (const action of uses) if (!action.startsWith("./")) assert.match(action, /@[0-9a-f]{40}$/)
  assert.isAtMost(new Set(uses.map((action) => action.split("@")[0])).size, 3)
})
