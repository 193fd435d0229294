#!/usr/bin/env node
// CommonJS, by the package.json beside this file: starts without the loader of ES modules.
// The compile cache only affects modules that load after it is enabled, so it is enabled before the CLI is loaded.
const { enableCompileCache } = require("node:module")

enableCompileCache?.()
const [major, minor] = process.versions.node.split(".").map(Number)
if (major < 22 || (major === 22 && minor < 19)) {
  process.stderr.write(`opconnect: requires Node 22.19 or newer, but this is Node ${process.versions.node}\n`)
  process.exitCode = 1
} else {
  require("../dist/cjs/cli.js")
}
