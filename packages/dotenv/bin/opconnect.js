#!/usr/bin/env node
// The compile cache has to be on before the program is read, so it is switched on from this file.
import { enableCompileCache } from "node:module"

enableCompileCache()
await import("../dist/cli.js")
