import { execFileSync, spawn } from "node:child_process"
import { once } from "node:events"
import { readFileSync, writeFileSync } from "node:fs"
import type { RecordedRequest } from "@opconnect/testing"
import { assert, describe, it, vi } from "vitest"
import { project, startOpconnect } from "../support/project.ts"
import { outputOf } from "../support/screen.ts"
import { leaksIn } from "../support/shop.ts"
import { more, sample } from "../support/whole.ts"
import { world } from "../support/world.ts"

const { server } = world()

// Prints the length of its password, and keeps running.
const app = `
  const { PASSWORD, OTHER } = process.env
  process.on("SIGHUP", () => console.log("got SIGHUP"))
  console.log("with " + PASSWORD.length + " " + OTHER)
  setInterval(() => {}, 1000)`

const env = "PASSWORD=op://shop/db/password\nURL=x:$PASSWORD\nOTHER=1"

const watching = (
  files: { readonly folder: string },
  flags: ReadonlyArray<string> = [],
  more: Readonly<Record<string, string>> = {}
) => {
  const args = ["run", "--watch", "--watch-interval", "50ms", ...flags, "--", "node", "app.mjs"]
  const child = startOpconnect(args, { cwd: files.folder, env: { ...server().env, ...more } })
  return { child, output: outputOf(child) }
}

/** Below the timeout of the test itself. */
const waitOptions = { timeout: 25_000 }

const asked = (how: (one: RecordedRequest) => boolean) => server().requests().filter(how).length

/** Waits until the watch has read the first values and polls for changes of the vault. */
const waitUntilWatched = () =>
  vi.waitFor(
    () =>
      assert.isAbove(
        asked(({ endpoint }) => endpoint === "vaults.get"),
        0
      ),
    waitOptions
  )

/** Waits until this number of requests has failed. */
const waitForFailedRequests = (times: number) =>
  vi.waitFor(
    () =>
      assert.isAtLeast(
        asked(({ faults }) => faults.length > 0),
        times
      ),
    waitOptions
  )

describe("opconnect run --watch", () => {
  it("restarts the command with the new value when a secret changes, and masks the new one too", async () => {
    using files = project({ ".env": env, "app.mjs": `${app}\nconsole.log(PASSWORD)` })
    const { child, output } = watching(files)
    await output.shows(/with 31 1\n\*{8}\n/)
    server().setField("shop", "db", "password", "the-second-password")
    await output.shows(/with 19 1\n\*{8}\n/)
    assert.include(output.text(), "opconnect: PASSWORD, URL changed; restarting the command\n")
    server().setField("shop", "db", "password", "the-third")
    await output.shows(/with 9 1\n\*{8}\n/)
    assert.notMatch(output.text(), /the-second|the-third/)
    assert.deepStrictEqual(leaksIn(output.text()), [])
    const exit = once(child, "exit")
    child.kill("SIGTERM")
    assert.deepStrictEqual(await exit, [143, null])
  })

  more("sends the named signal instead", async () => {
    using files = project({ ".env": env, "app.mjs": app })
    const { output } = watching(files, ["--watch-signal", "hup"])
    await output.shows(/with 31/)
    server().setField("shop", "db", "password", "the-second-password")
    await output.shows(/got SIGHUP\n/)
    assert.include(output.text(), "PASSWORD, URL changed; sending SIGHUP\n")
    assert.strictEqual(output.text().match(/^with \d/gm)?.length, 1)
  })

  more("masks the new secret before the command is signalled, and the old one still", async () => {
    const printing = `
      const { PASSWORD } = process.env
      process.on("SIGHUP", () => console.log("now the-second-password, before " + PASSWORD))
      console.log("with " + PASSWORD.length)
      setInterval(() => {}, 1000)`
    using files = project({ ".env": env, "app.mjs": printing })
    const { output } = watching(files, ["--watch-signal", "hup"])
    await output.shows(/with 31/)
    server().setField("shop", "db", "password", "the-second-password")
    await output.shows(/now .*\n/)
    assert.include(output.text(), "now ********, before ********\n")
  })

  more("restarts the command after a signal that did not end the command", async () => {
    using files = project({ ".env": env, "app.mjs": app })
    const { child, output } = watching(files)
    await output.shows(/with 31/)
    child.kill("SIGHUP")
    await output.shows(/got SIGHUP\n/)
    server().setField("shop", "db", "password", "the-second-password")
    await output.shows(/with 19/)
    const exit = once(child, "exit")
    child.kill("SIGTERM")
    assert.deepStrictEqual(await exit, [143, null])
  })

  more("ends when a signal asks for it while the command is being restarted", async () => {
    const slow = `process.on("SIGTERM", () => console.log("ending"))`
    using files = project({ ".env": env, "app.mjs": `${slow}\nprocess.on("SIGINT", () => process.exit(7))\n${app}` })
    const { child, output } = watching(files)
    await output.shows(/with 31/)
    server().setField("shop", "db", "password", "the-second-password")
    await output.shows(/ending/)
    const exit = once(child, "exit")
    child.kill("SIGINT")
    assert.deepStrictEqual(await exit, [7, null])
  })

  it("exits with the exit code of the command", async () => {
    using files = project({ ".env": env, "app.mjs": "process.exit(6)" })
    assert.deepStrictEqual(await once(watching(files).child, "exit"), [6, null])
  })

  it("keeps the command running when a secret is removed, and reports it", async () => {
    using files = project({ ".env": env, "app.mjs": app })
    const { output } = watching(files)
    await output.shows(/with 31/)
    server().remove("shop", "db")
    await output.shows(/has no item "db"/)
    assert.strictEqual(output.text().match(/^with \d/gm)?.length, 1)
    server().merge({ shop: { db: { password: "is-back" } } })
    await output.shows(/with 7 1\n/)
  })

  more("continues to watch after failed requests", async () => {
    using files = project({ ".env": env, "app.mjs": app })
    const { output } = watching(files)
    await output.shows(/with 31/)
    server().addFault({ kind: "status", status: 400, times: 3 })
    server().setField("shop", "db", "password", "the-second-password")
    await output.shows(/with 19/)
  })

  more("applies a change after an outage, and reports the outage once", async () => {
    using files = project({ ".env": env, "app.mjs": app })
    const { output } = watching(files, [], { OP_CONNECT_RETRIES: "0" })
    await output.shows(/with 31/)
    await waitUntilWatched()
    const fault = server().addFault({ kind: "status", status: 503, on: "items.get" })
    server().setField("shop", "db", "password", "the-second-password")
    await output.shows(/the command keeps its current values/)
    await waitForFailedRequests(5)
    assert.strictEqual(output.text().match(/the command keeps its current values/g)?.length, 1)
    server().removeFault(fault)
    await output.shows(/with 19/)
  })

  more("restarts with a current one-time password", async () => {
    const code = `${app}\nconsole.log("code " + process.env.OTP.split("").join("-"))`
    const more = "OTP=op://shop/one-time/code?attribute=otp"
    using files = project({ ".env": `${env}\n${more}`, "app.mjs": code })
    const { output } = watching(files)
    await output.shows(/code .*\n/)
    await waitUntilWatched()
    const [first] = output.text().match(/code .*/) ?? []
    server().setTime("2040-01-01T00:00:00Z")
    server().setField("shop", "db", "password", "the-second-password")
    await output.shows(/with 19 1\ncode .*\n/)
    assert.notStrictEqual(
      output
        .text()
        .match(/code .*/g)
        ?.at(-1),
      first
    )
  })

  more("saves new values in the snapshot, for a start in an outage", async () => {
    using files = project({ ".env": env, "app.mjs": app })
    const { output } = watching(files, ["--snapshot", "kept"])
    await output.shows(/with 31/)
    await waitUntilWatched()
    const before = readFileSync(files.path("kept"))
    server().setField("shop", "db", "password", "the-second-password")
    await output.shows(/with 19/)
    await vi.waitFor(() => assert.isFalse(readFileSync(files.path("kept")).equals(before)), waitOptions)
    server().addFault({ kind: "status", status: 503 })
    const again = watching(files, ["--snapshot", "kept"], { OP_CONNECT_RETRIES: "0" })
    await again.output.shows(/with 19/)
  })

  more("follows the other secrets when an optional one is removed, and the optional one when it is back", async () => {
    const stripe = `${app}\nconsole.log("stripe", process.env.STRIPE ?? "is gone")`
    using files = project({ ".env": `${env}\nSTRIPE=op://shop/payments/credential`, "app.mjs": stripe })
    const { output } = watching(files, ["--optional", "STRIPE"], { OP_CONNECT_RETRIES: "0" })
    await output.shows(/with 31 1\nstripe \*{8}/)
    await waitUntilWatched()
    server().addFault({ kind: "status", status: 400, on: "vaults.list", times: 1 })
    server().remove("shop", "payments")
    server().setField("shop", "db", "password", "the-second-password")
    await output.shows(/with 19 1\nstripe is gone/)
    server().merge({ shop: { payments: { credential: "is-back" } } })
    await output.shows(/stripe is gone.*with 19 1\nstripe \*{8}/s)
  })

  it("applies an optional secret that is created later, alone or among others", async () => {
    const stripe = `console.log("stripe", (process.env.STRIPE ?? "").length)\nsetInterval(() => {}, 1000)`
    const optional = "STRIPE=op://shop/payments/credential"
    for (const text of sample([optional, `${env}\n${optional}`])) {
      server().reset()
      server().remove("shop", "payments")
      using files = project({ ".env": text, "app.mjs": stripe })
      const { child, output } = watching(files, ["--optional", "STRIPE"])
      await output.shows(/stripe 0/)
      server().merge({ shop: { payments: { credential: "12345" } } })
      await output.shows(/stripe 5/)
      child.kill("SIGTERM")
    }
  })

  more("does not restart for a one-time password, which differs at every read", async () => {
    const more = "OTP=op://shop/one-time/code?attribute=otp\nSTRIPE=op://shop/payments/nothing"
    using files = project({ ".env": `${env}\n${more}`, "app.mjs": app })
    const { output } = watching(files, ["--optional", "STRIPE"])
    await output.shows(/with 31/)
    await waitUntilWatched()
    server().setTime("2040-01-01T00:00:00Z")
    // The watch looks for a missing secret by reading everything again.
    const polls = () => asked(({ endpoint }) => endpoint?.startsWith("vaults.") === true)
    const before = polls()
    await vi.waitFor(() => assert.isAbove(polls(), before + 4), waitOptions)
    assert.notInclude(output.text(), "restarting")
  })

  more("exits with its command, even during a read", async () => {
    using files = project({ ".env": env, "app.mjs": `process.stdin.on("end", () => process.exit(6)).resume()\n${app}` })
    const { child, output } = watching(files, [], {
      OP_CONNECT_REQUEST_TIMEOUT: "1 hour",
      OP_CONNECT_TOTAL_TIMEOUT: "1 hour"
    })
    await output.shows(/with 31/)
    await waitUntilWatched()
    server().addFault({ kind: "hang", on: "items.get" })
    server().setField("shop", "db", "password", "the-second-password")
    await waitForFailedRequests(1)
    const exit = once(child, "exit")
    child.stdin?.end()
    assert.deepStrictEqual(await exit, [6, null])
    assert.notInclude(output.text(), "opconnect:")
  })

  more("does not restart a command that has ended while its output is still open", async () => {
    const open = "(trap '' TERM; for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15; do echo tick; sleep 0.1; done)"
    const job = `echo job started as $$; while [ ! -e go ]; do sleep 0.05; done; ${open} & exit 3`
    using files = project({ ".env": env, "app.mjs": "", "job.sh": job })
    const args = ["run", "--watch", "--watch-interval", "50ms", "--", "sh", "job.sh"]
    const child = startOpconnect(args, { cwd: files.folder, env: server().env })
    const output = outputOf(child)
    const close = once(child, "close")
    await output.shows(/job started/)
    await waitUntilWatched()
    writeFileSync(files.path("go"), "")
    const pid = Number(output.text().match(/started as (\d+)/)?.[1])
    await vi.waitFor(() => assert.throws(() => process.kill(pid, 0), "ESRCH"), { ...waitOptions, interval: 5 })
    server().setField("shop", "db", "password", "the-second-password")
    assert.deepStrictEqual(await close, [3, null])
    assert.strictEqual(output.text().match(/job started/g)?.length, 1)
  })

  more.for([1, 2, 3, 4, 5])(
    "applies the values of the server after startup from a snapshot and %i failures",
    async (times) => {
      using files = project({ ".env": env, "app.mjs": app })
      const flags = ["--snapshot", "kept"]
      const first = watching(files, flags)
      await first.output.shows(/with 31/)
      const ended = once(first.child, "exit")
      first.child.kill("SIGTERM")
      await ended
      server().setField("shop", "db", "password", "the-second-password")
      server().addFault({ kind: "status", status: 503, times })
      const { output } = watching(files, flags, { OP_CONNECT_RETRIES: "0" })
      await output.shows(/with 19/)
      // The command may have been restarted before it printed anything.
      assert.match(output.text(), /opconnect: the server is unavailable; these are the values of \d{4}-/)
    }
  )

  more("does not read a pipe again", async () => {
    using files = project({ "app.mjs": app })
    const pipe = files.path("pipe.env")
    execFileSync("mkfifo", [pipe])
    spawn("sh", ["-c", 'printf "%s" "$1" > "$0"', pipe, env])
    const { output } = watching(files, ["-f", "pipe.env"])
    await output.shows(/with 31/)
    server().setField("shop", "db", "password", "the-second-password")
    await output.shows(/with 19/)
  })
})
