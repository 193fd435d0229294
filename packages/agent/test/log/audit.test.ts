import { readFileSync, symlinkSync, unlinkSync } from "node:fs"
import { assert, describe, it } from "vitest"
import { openAudit } from "../../src/log/log.ts"
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
      audit.write(line)
      await audit.close()
      assert.lengthOf(readFileSync(path, "utf8").trim().split("\n"), 1)
    }
  )
})
