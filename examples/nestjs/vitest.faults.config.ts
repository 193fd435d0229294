import { mergeConfig } from "vitest/config"
import config from "./vitest.config.ts"

/** Both platforms; `test` has one. */
export default mergeConfig(config, { test: { env: { FAULTS: "all" } } })
