// The line on stderr while a start takes long.
import { startFakeConnect } from "@opconnect/testing"
import { assert, describe, it } from "vitest"
import { bin, bundled, project } from "../support/project.ts"
import { onTerminal } from "../support/terminal.ts"
import { more, sample } from "../support/whole.ts"

const slow = () => startFakeConnect({ shop: { db: { password: "s3cret-value" } } }, { latency: 400 })

describe("progress", () => {
  for (const [name, args] of sample([
    ["the command", [bin, "run", "--", "node", "app.mjs"]],
    ["the preload", ["--import", bundled("esm/config.js"), "app.mjs"]],
    ["the preload that blocks", ["-r", bundled("cjs/config.js"), "app.mjs"]]
  ] as const)) {
    it(`progress is shown on a terminal and gone when the program starts: ${name}`, async () => {
      await using fake = await slow()
      using files = project({ ".env": "A=op://shop/db/password", "app.mjs": "console.log('started')" })
      const session = onTerminal(process.execPath, args, { cwd: files.folder, env: fake.env })
      await session.ended
      const screen = session.screen()
      const line = "\r\u001b[K"
      assert.include(screen, `${line}opconnect: resolving references`)
      assert.isTrue(screen.endsWith(`${line}started\r\n`), JSON.stringify(screen))
    })
  }

  more("progress is not shown with quiet", async () => {
    await using fake = await slow()
    using files = project({ ".env": "A=op://shop/db/password", "app.mjs": "console.log('started')" })
    const session = onTerminal(process.execPath, ["--import", bundled("esm/config.js"), "app.mjs"], {
      cwd: files.folder,
      env: { ...fake.env, DOTENV_QUIET: "true" }
    })
    await session.ended
    assert.strictEqual(session.screen(), "started\r\n")
  })

  more("progress is not shown unless stderr is a terminal, nor on a dumb one", async () => {
    await using fake = await slow()
    using files = project({ ".env": "A=op://shop/db/password" })
    const command = [bin, "check"]
    const dumb = onTerminal(process.execPath, command, { cwd: files.folder, env: { ...fake.env, TERM: "dumb" } })
    const piped = onTerminal("sh", ["-c", `"$0" "$@" 2> err.txt; cat err.txt`, process.execPath, ...command], {
      cwd: files.folder,
      env: fake.env
    })
    await Promise.all([dumb.ended, piped.ended])
    for (const { screen } of [dumb, piped]) assert.match(screen(), /^OK: /)
  })
})
