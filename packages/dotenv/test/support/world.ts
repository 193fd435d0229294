import type { FakeConnectServer } from "@opconnect/testing"
import { afterAll, beforeAll, beforeEach } from "vitest"
import { opconnect, project } from "./project.ts"
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
  return {
    server,
    /** Runs `opconnect` in a folder with these files. */
    cli: async (files: Readonly<Record<string, string>>, ...args: ReadonlyArray<string>) => {
      using made = project(files)
      return await opconnect(args, { cwd: made.folder, env: server().env })
    }
  }
}
