import { assert, describe, it } from "vitest"
import {
  append,
  duration,
  environmentFlags,
  fileFlags,
  fileOf,
  InvalidValue,
  isGiven,
  loadOptions,
  longName,
  minLength,
  propertyName,
  serverFlags
} from "../../src/terminal/flags.ts"

describe("flags", () => {
  it("have a long name, a property and a value", () => {
    assert.deepStrictEqual(["-f, --env-file <file>", "--x", "-v"].map(longName), ["--env-file", "--x", "-v"])
    assert.deepStrictEqual(["--env-file", "--no-env-file", "--x-y-z"].map(propertyName), ["envFile", "envFile", "xYZ"])
    const given = [{}, { envFile: undefined }, { envFile: false }, { envFile: "" }, { envFile: true }]
    assert.deepStrictEqual(
      given.map((flags) => isGiven(flags, "--no-env-file")),
      [false, false, false, true, true]
    )
    assert.deepStrictEqual([fileOf("-"), fileOf("a"), fileOf(undefined)], [undefined, "a", undefined])
    assert.deepStrictEqual([append("a", undefined), append("a", false), append("b", ["a"])], [["a"], ["a"], ["a", "b"]])
  })

  it("accept times of at least a millisecond, and lengths from 1 to 9999", () => {
    assert.deepStrictEqual(["1ms", "2s", "1 minute"].map(duration), [1, 2_000, 60_000])
    for (const text of ["0", "0.5ms", "-1s", "soon", ""]) assert.throws(() => duration(text), InvalidValue)
    assert.deepStrictEqual(["1", "10", "9999"].map(minLength), [1, 10, 9_999])
    for (const text of ["0", "-1", "1.5", "10000", "x1", ""]) assert.throws(() => minLength(text), InvalidValue)
    assert.strictEqual(new InvalidValue("x").exitCode, 1)
  })

  it("accept 0 only as a startup timeout, and show the defaults", () => {
    const flag = (long: string) => environmentFlags.find(({ usage }) => usage.startsWith(long)) ?? assert.fail(long)
    assert.strictEqual(flag("--startup-timeout").parse?.("0"), 0)
    assert.strictEqual(flag("--startup-timeout").parse?.("2s"), 2_000)
    assert.throws(() => flag("--total-timeout").parse?.("0"), InvalidValue)
    assert.strictEqual(flag("--total-timeout").parse?.("1ms"), 1)
    assert.match(flag("--total-timeout").description, / \(default: 30s\)$/)
  })

  it("are those of files, and those of what is resolved from them", () => {
    const names = (flags: typeof fileFlags) => flags.map(({ usage }) => usage.split(" <")[0])
    const limits = ["--startup-timeout", "--total-timeout"]
    const files = names(fileFlags)
    assert.deepStrictEqual(names(environmentFlags).slice(0, files.length), files)
    assert.includeMembers(names(environmentFlags), ["--optional", ...limits])
    assert.deepStrictEqual(names(serverFlags), ["-f, --env-file", "--trust-env-file", ...limits])
    assert.deepStrictEqual(
      [...environmentFlags, ...serverFlags]
        .filter(({ isRepeatable }) => isRepeatable)
        .map(({ usage }) => longName(usage)),
      ["--env-file", "--trust-env-file", "--optional", "--allow-public", "--env-file", "--trust-env-file"]
    )
    assert.isTrue(fileFlags.every(({ heading }) => heading === "Env file options:"))
  })

  it("become the options of a load", () => {
    const of = (flags: Parameters<typeof loadOptions>[0]) => loadOptions(flags)
    assert.deepStrictEqual(
      [of({}).path, of({ envFile: false }).path, of({ envFile: ["a"] }).path],
      [undefined, [], ["a"]]
    )
    assert.deepStrictEqual([of({}).snapshot, of({ snapshotMaxAge: 1 }).snapshot], [undefined, undefined])
    assert.deepStrictEqual(of({ snapshot: "s" }).snapshot, { path: "s", maxAge: undefined, key: undefined })
    assert.deepStrictEqual(of({ snapshot: "s", snapshotMaxAge: 1, snapshotKeyFile: "k" }).snapshot, {
      path: "s",
      maxAge: 1,
      key: { file: "k" }
    })
    const limits = of({ startupTimeout: 1, totalTimeout: 2 }).connect
    assert.deepInclude(limits, { startupTimeout: 1, totalTimeout: 2 })
  })
})
