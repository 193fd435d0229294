#!/usr/bin/env node
// The compile cache only affects modules that load after it is enabled, so it is enabled before the program is loaded.
import module from "node:module"

module.enableCompileCache?.()
const [major, minor] = process.versions.node.split(".").map(Number)
if (major < 22 || (major === 22 && minor < 19)) {
  process.stderr.write(`opconnect-agent: requires Node 22.19 or newer, but this is Node ${process.versions.node}\n`)
  process.exitCode = 1
} else {
  await import("../dist/cjs/cli.js")
}
