// The preload for what can't wait: `node -r @opconnect/dotenv/config app.js`, `require("@opconnect/dotenv/config")`.
import { isMainThread } from "node:worker_threads"
import "./node.ts"
import { configSync } from "../index.ts"
import { orExit } from "./exit.ts"
import { preloadOptions } from "./preloadOptions.ts"

// A worker thread inherits the preload and a copy of the environment that is loaded already.
if (isMainThread) {
  try {
    configSync(preloadOptions())
  } catch (error) {
    orExit(error)
  }
}
