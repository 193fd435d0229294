import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll } from "@effect/vitest"

/** A folder for the tests of a `describe`, removed after them. */
export const testFolder = () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "fake-connect-"))
  })
  afterAll(() => rmSync(folder, { recursive: true }))
  /** A path in the folder; without names, its own. */
  const path = (...names: ReadonlyArray<string>) => join(folder, ...names)
  return {
    path,
    write: (name: string, text: string) => {
      writeFileSync(path(name), text)
      return path(name)
    }
  }
}
