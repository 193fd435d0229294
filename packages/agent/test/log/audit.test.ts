import { execFileSync } from "node:child_process"
import { once } from "node:events"
import { closeSync, constants, createReadStream, openSync, readFileSync, symlinkSync, unlinkSync } from "node:fs"
import { assert, describe, it, onTestFinished, vi } from "vitest"
import { openAudit } from "../../src/log/audit.ts"
import { folder, until } from "../support/command.ts"

const line = { token: "t", endpoint: "items.get", vault: "v", item: "i", status: 200, level: "memory" }

describe("the audit log", () => {
  // Every write to this device fails as on a disk that is full.
  it.runIf(process.platform === "linux")(
    "continues when a full disk has room again, and counts the lost lines",
    async () => {
      const files = folder()
      const path = files.path("audit.log")
      symlinkSync("/dev/full", path)
      let time = 0
      const failures: Array<string> = []
      const audit = openAudit(path, {
        now: () => time,
        onFailure: (code, lost) => void failures.push(`${code} ${lost}`)
      })
      audit.write(line)
      await until(() => failures.length === 1)
      audit.write(line)
      audit.write(line)
      time = 1_000
      audit.write(line)
      await until(() => failures.length === 2)
      assert.deepStrictEqual(
        failures.map((failure) => failure.split(" ")[0]),
        ["ENOSPC", "ENOSPC"]
      )
      assert.isAtLeast(Number(failures[1]?.split(" ")[1]), 2)
      unlinkSync(path)
      time = 2_000
      for (let count = 0; count < 3; count++) audit.write(line)
      await until(() => readFileSync(path, "utf8").split("\n").length === 4)
      // Lines that were written are not lost.
      unlinkSync(path)
      symlinkSync("/dev/full", path)
      audit.reopen()
      audit.write(line)
      await until(() => failures.length === 3)
      assert.isAtMost(Number(failures[2]?.split(" ")[1]), 1)
      await audit.close()
    }
  )

  // A pipe that nobody reads is as slow as a disk that hangs.
  it.runIf(process.platform === "linux")("keeps a bounded number of lines for a disk that hangs", async () => {
    const path = folder().path("audit.log")
    execFileSync("mkfifo", [path])
    const held = openSync(path, constants.O_RDWR)
    let time = 10_000
    const failures: Array<string> = []
    const audit = openAudit(path, {
      now: () => time,
      onFailure: (code, lost) => void failures.push(`${code} ${lost}`)
    })
    const long = { ...line, endpoint: "x".repeat(10_000) }
    for (let count = 0; count < 1_000; count++) audit.write(long)
    assert.deepStrictEqual(failures, ["SLOW_DISK 1"])
    time += 1_000
    audit.write(long)
    assert.lengthOf(failures, 2)
    const lost = failures.reduce((sum, failure) => sum + Number(failure.split(" ")[1]), 0)
    let text = ""
    const reader = createReadStream(path, { encoding: "utf8" }).on("data", (chunk) => (text += chunk))
    const ended = once(reader, "end")
    closeSync(held)
    await audit.close()
    await ended
    assert.strictEqual(text.trim().split("\n").length, 1_001 - lost)
    assert.isAtMost(text.length, 5 * 1_024 * 1_024)
  })

  it.runIf(process.platform === "linux")("does not wait for a reader of a pipe", () => {
    const path = folder().path("audit.log")
    execFileSync("mkfifo", [path])
    assert.throws(() => openAudit(path, { onFailure: (code) => assert.fail(code) }), /ENXIO/)
  })

  it("counts rejected requests in one line a second for each status, because anybody can send them", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] })
    onTestFinished(() => void vi.useRealTimers())
    const path = folder().path("audit.log")
    const audit = openAudit(path, { onFailure: (code) => assert.fail(code) })
    for (let count = 0; count < 10_000; count++) audit.reject(401)
    audit.reject(429)
    vi.advanceTimersByTime(1_000)
    vi.advanceTimersByTime(5_000)
    audit.reject(401)
    // The rest is written before the file is closed.
    await audit.close()
    const lines = readFileSync(path, "utf8").trim().split("\n")
    assert.deepStrictEqual(
      lines.map((text) => {
        const { time, ...counts } = JSON.parse(text)
        assert.isString(time)
        return counts
      }),
      [
        { endpoint: "rejected", status: 401, count: 10_000 },
        { endpoint: "rejected", status: 429, count: 1 },
        { endpoint: "rejected", status: 401, count: 1 }
      ]
    )
  })
})
