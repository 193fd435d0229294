import { tmpdir } from "node:os"
import { join } from "node:path"
import { defineConfig } from "vitest/config"

const env = { FAULTS: "all", NODE_COMPILE_CACHE: join(tmpdir(), "node-compile-cache") }

/** The whole table of faults, with real processes; `test` has one start of each kind. */
export default defineConfig({ test: { include: ["test/faultTable.test.ts"], env } })
