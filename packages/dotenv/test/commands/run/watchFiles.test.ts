import { once } from "node:events"
import { chmodSync, mkdirSync, renameSync, statSync, writeFileSync } from "node:fs"
import { assert, describe, it } from "vitest"
import { watchFiles } from "../../../src/commands/run/watchFiles.ts"
import { project, startOpconnect } from "../../support/project.ts"
import { outputOf } from "../../support/screen.ts"
import { leaksIn } from "../../support/shop.ts"
import { more } from "../../support/whole.ts"
import { world } from "../../support/world.ts"

const { server } = world()

const app = `console.log("with " + ["A", "B", "C"].map((key) => key + ":" + (process.env[key] ?? "").length).join(" "))
setInterval(() => {}, 1000)`

const watching = (
  files: { readonly folder: string },
  flags: ReadonlyArray<string> = [],
  command: ReadonlyArray<string> = ["node", "app.mjs"]
) => {
  const child = startOpconnect(["run", "--watch", "--watch-interval", "50ms", ...flags, "--", ...command], {
    cwd: files.folder,
    env: { ...server().env, NODE_ENV: "" }
  })
  return { child, output: outputOf(child) }
}

const end = async ({ child }: ReturnType<typeof watching>) => {
  const exit = once(child, "exit")
  child.kill("SIGTERM")
  await exit
}

describe("watchFiles", () => {
  it("reports a change since the files were read that came before the first look, and no earlier one", async () => {
    using files = project({ old: "1", new: "1" })
    const readAt = statSync(files.path("old")).ctimeMs
    while (statSync(files.path("new")).ctimeMs <= readAt) writeFileSync(files.path("new"), "2")
    const stop = new AbortController()
    const all = ["old", "new", "missing"].map(files.path)
    const touched = await new Promise((resolve) => watchFiles(all, readAt, resolve, stop.signal))
    stop.abort()
    assert.deepStrictEqual(touched, [files.path("new")])
  })
})

describe("opconnect run --watch of env files", () => {
  it("restarts with the new file, and prints the changed keys without values", async () => {
    using files = project({ ".env": "A=one\nB=op://shop/db/username", "app.mjs": app })
    const run = watching(files)
    await run.output.shows(/with A:3 B:3 C:0/)
    writeFileSync(files.path(".env"), "B=op://shop/db/password\nC=plain-text-1")
    await run.output.shows(/with A:0 B:31 C:12/)
    assert.include(
      run.output.text(),
      "opconnect: .env changed (added C; removed A; changed B); restarting the command\n"
    )
    assert.notInclude(run.output.text(), "plain-text-1")
    assert.deepStrictEqual(leaksIn(run.output.text()), [])
    // The secrets of the new file are followed too.
    server().setField("shop", "db", "password", "rotated-since")
    await run.output.shows(/with A:0 B:13 C:12/)
    // A lock file that appears beside the env file counts.
    writeFileSync(files.path("op.lock"), "not a lock file")
    await run.output.shows(/the command keeps its current values/)
    await end(run)
  })

  more("restarts once for a burst of writes, also when an editor replaces the file", async () => {
    using files = project({ ".env": "A=1", "app.mjs": app })
    const run = watching(files)
    await run.output.shows(/with A:1/)
    const restarts = () => run.output.text().match(/restarting/g)?.length ?? 0
    for (let length = 5, isBurst = false; !isBurst; length++) {
      const before = restarts()
      const startedAt = performance.now()
      for (const value of ["12", "123", "1234"]) writeFileSync(files.path(".env"), `A=${value}`)
      writeFileSync(files.path(".env.swap"), `A=${"1".repeat(length)}`)
      renameSync(files.path(".env.swap"), files.path(".env"))
      // On a busy machine the writes may be too far apart for one.
      isBurst = performance.now() - startedAt < 100
      await run.output.shows(new RegExp(`with A:${length} `))
      if (isBurst) assert.strictEqual(restarts(), before + 1)
    }
    await end(run)
  })

  more("keeps the command running when the file cannot be used, and takes the next one", async () => {
    using files = project({ ".env": "A=1", "app.mjs": app })
    const run = watching(files)
    await run.output.shows(/with A:1/)
    writeFileSync(files.path(".env"), "A=op://shop/nothing/x")
    await run.output.shows(/the command keeps its current values: 1 \w+ with the environment/)
    writeFileSync(files.path(".env"), "A=12")
    await run.output.shows(/with A:2/)
    assert.strictEqual(run.output.text().match(/^with /gm)?.length, 2)
    await end(run)
  })

  more("follows a file of the framework that appears", async () => {
    using files = project({ ".env": "A=1", "app.mjs": app })
    mkdirSync(files.path("node_modules/.bin"), { recursive: true })
    writeFileSync(files.path("node_modules/.bin/next"), `#!/bin/sh\nexec ${process.execPath} app.mjs\n`)
    chmodSync(files.path("node_modules/.bin/next"), 0o755)
    const run = watching(files, [], ["next", "dev"])
    await run.output.shows(/with A:1/)
    writeFileSync(files.path(".env.local"), "A=12")
    await run.output.shows(/with A:2/)
    assert.include(run.output.text(), ".env.local changed (changed A); restarting the command\n")
    await end(run)
  })

  more("says how to read a .env.local that appears with references, and keeps the command running", async () => {
    using files = project({ ".env": "A=1", "app.mjs": app })
    const run = watching(files)
    await run.output.shows(/with A:1/)
    writeFileSync(files.path(".env.local"), "B=op://shop/db/username")
    await run.output.shows(/\.env\.local contains references but is not read\./)
    assert.strictEqual(run.output.text().match(/^with /gm)?.length, 1)
    await end(run)
  })

  more("ignores the files and variables of --watch-ignore", async () => {
    using files = project({ ".env": "A=1", other: "C=1", "app.mjs": app })
    const run = watching(files, ["-f", ".env", "-f", "other", "--watch-ignore", "other", "--watch-ignore", "B"])
    await run.output.shows(/with A:1 B:0 C:1/)
    writeFileSync(files.path("other"), "C=12")
    writeFileSync(files.path(".env"), "A=1\nB=1")
    writeFileSync(files.path(".env"), "A=12\nB=1")
    await run.output.shows(/with A:2 B:1/)
    assert.match(run.output.text(), /^opconnect: \.env changed \(changed (?:A, C|C, A)\)/m)
    assert.notInclude(run.output.text(), "added B")
    await end(run)
  })

  more("sends the signal of --watch-signal instead", async () => {
    const hup = `process.on("SIGHUP", () => console.log("reload"))\n${app}`
    using files = project({ ".env": "A=1", "app.mjs": hup })
    const run = watching(files, ["--watch-signal", "HUP"])
    await run.output.shows(/with A:1/)
    writeFileSync(files.path(".env"), "A=12")
    await run.output.shows(/reload/)
    assert.include(run.output.text(), "opconnect: .env changed (changed A); sending SIGHUP\n")
    await end(run)
  })
})
