// The preload for CommonJS: `node -r @opconnect/dotenv/config app.js`, `require("@opconnect/dotenv/config")`.
import "./node.ts"
import { preloadSync } from "./preload.ts"

preloadSync()
