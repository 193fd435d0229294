import type { FakeConnectServer } from "@opconnect/testing"
import { afterAll, beforeAll, beforeEach } from "vitest"
import { opconnect, project, refused } from "./project.ts"
import { shop } from "./shop.ts"

/** A fake for the tests of one file, back at its seed before each. */
export const world = () => {
  let fake: FakeConnectServer | undefined
  beforeAll(async () => {
    fake = await shop()
  })
  beforeEach(() => fake?.reset())
  afterAll(() => fake?.close())
  const server = () => {
    if (fake === undefined) throw new Error("the fake is not there before the tests")
    return fake
  }
  const inFolder =
    (run: typeof opconnect) =>
    async (files: Readonly<Record<string, string>>, ...args: ReadonlyArray<string>) => {
      using made = project(files)
      return await run(args, { cwd: made.folder, env: server().env })
    }
  return {
    server,
    /** Runs `opconnect` in a folder with these files. */
    cli: inFolder(opconnect),
    /** As `cli`, for what starts no other program. */
    refusedCli: inFolder(refused)
  }
}
