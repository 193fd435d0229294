import { mergeConfig } from "vitest/config"
import config from "./vitest.config.ts"

/** Both platforms and problems; `test` has one of each. */
export default mergeConfig(config, { test: { env: { FAULTS: "all" } } })
