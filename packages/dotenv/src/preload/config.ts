// `node --import @opconnect/dotenv/config app.js`, which Node waits for, and `import "@opconnect/dotenv/config"`, where
// nothing may be awaited: sibling modules would be evaluated meanwhile.
import "./node.ts"
import module from "node:module"
import { isImportedFirst } from "./flags.ts"
import { preload, preloadSync } from "./preload.ts"

// Before the client is read: most of its start is compiling it.
module.enableCompileCache?.()
if (isImportedFirst(import.meta.url)) await preload()
else preloadSync()
