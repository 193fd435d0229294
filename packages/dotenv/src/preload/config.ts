// The preload: `node --import @opconnect/dotenv/config app.js`.
import module from "node:module"
import { isMainThread } from "node:worker_threads"
import "./node.ts"

// A worker thread inherits the preload and a copy of the environment that is loaded already.
if (isMainThread) {
  // Before the loader itself is read: most of its start is compiling it.
  module.enableCompileCache?.()
  const { preload } = await import("./preload.ts")
  await preload()
}
