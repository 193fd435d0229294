// The road of a person who has a file of plain secrets, from end to end; and a start of some size.
import { once } from "node:events"
import { readFileSync } from "node:fs"
import { startFakeConnect } from "@opconnect/testing"
import { assert, describe, it } from "vitest"
import { opconnect, project, startOpconnect } from "./support/project.ts"
import { outputOf } from "./support/screen.ts"

describe("a journey", () => {
  it("a journey from plain values to references, a check, a run, and a change while it runs", async () => {
    await using fake = await startFakeConnect({ dev: {} })
    const plain = "# the shop\nDB_PASSWORD='correct horse battery staple'\nURL=pg://app:$DB_PASSWORD@db\nPORT=8080\n"
    const app = `
      console.log(process.env.URL.length + " " + process.env.PORT)
      console.log(process.env.URL)
      setInterval(() => {}, 1000)`
    using files = project({ ".env": plain, "app.mjs": app })
    const run = (...args: ReadonlyArray<string>) => opconnect(args, { cwd: files.folder, env: fake.env })

    const migrated = await run("migrate", ".env", "--vault", "dev", "--item", "shop")
    assert.strictEqual(migrated.code, 0, migrated.stderr)
    assert.strictEqual(
      readFileSync(files.path(".env"), "utf8"),
      "# the shop\nDB_PASSWORD=op://dev/shop/DB_PASSWORD\nURL=pg://app:$DB_PASSWORD@db\nPORT=8080\n"
    )

    const checked = await run("check")
    assert.strictEqual(checked.code, 0, checked.stderr)
    assert.include(checked.stdout, "3 variables, 1 reference")

    const scanned = await run("scan", "app.mjs", ".env")
    assert.deepStrictEqual([scanned.code, scanned.stdout], [0, "Looked for 1 secret in 2 files: found none.\n"])

    const child = startOpconnect(["run", "--watch", "--watch-interval", "50ms", "--", "node", "app.mjs"], {
      cwd: files.folder,
      env: fake.env
    })
    const output = outputOf(child)
    await output.shows(/^40 8080\npg:\/\/app:\*{8}@db\n/)
    const rotated = fake.rotate("dev", "shop", "DB_PASSWORD")
    const length = `pg://app:${rotated}@db`.length
    await output.shows(/changed; restarting the command\n/)
    await output.shows(new RegExp(`${length} 8080\n`))
    await output.shows(/(?:pg:\/\/app:\*{8}@db\n[\s\S]*){2}/)
    assert.notInclude(output.text(), rotated)

    const exit = once(child, "exit")
    child.kill("SIGTERM")
    assert.deepStrictEqual(await exit, [143, null])
    fake.expectNoSecrets(migrated.stdout + checked.stdout + scanned.stdout + output.text())
  })
})

describe("opconnect run with 100 references under latency", () => {
  it("requests each item once and returns every value", async () => {
    const item = (index: number) =>
      Object.fromEntries(Array.from({ length: 5 }, (_, field) => [`f${field}`, `value-${index}-${field}`]))
    const items = Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`item${index}`, item(index)]))
    await using fake = await startFakeConnect({ one: items, two: items }, { latency: 30 })
    const lines = ["one", "two"].flatMap((vault) =>
      Array.from({ length: 10 }, (_, index) =>
        Array.from({ length: 5 }, (_, field) => `${vault}_${index}_${field}=op://${vault}/item${index}/f${field}`)
      ).flat()
    )
    assert.strictEqual(lines.length, 100)
    const app =
      "console.log(Object.entries(process.env).filter(([k, v]) => /^(one|two)_/.test(k) && v === 'value' + k.replace(/^(one|two)_/, '-').replace('_', '-')).length)"
    using files = project({ ".env": lines.join("\n"), "app.mjs": app })
    const { code, stderr, stdout } = await opconnect(["run", "--", "node", "app.mjs"], {
      cwd: files.folder,
      env: fake.env
    })
    assert.deepStrictEqual([code, stdout, stderr], [0, "100\n", ""])
    // The vaults, the items of each, and each item.
    fake.expectAtMost(1 + 2 + 20)
    fake.expectEachItemFetchedOnce()
  })
})
