// The preload for what can't wait: `node -r @opconnect/dotenv/config app.js`, `require("@opconnect/dotenv/config")`.
import { isMainThread } from "node:worker_threads"
import { orExit } from "./internal/exit.ts"
import { loadSync } from "./internal/loadSync.ts"
import { populate } from "./internal/populate.ts"
import { preloadOptions } from "./internal/preloadOptions.ts"

// A worker thread inherits the preload and a copy of the environment that is loaded already.
if (isMainThread) {
  const options = preloadOptions()
  try {
    populate(loadSync(options), options)
  } catch (error) {
    orExit(error)
  }
}
