#!/usr/bin/env node
// Before the program is read, which an older Node fails at in many lines.
const [major, minor] = process.versions.node.split(".").map(Number)
if (major < 22 || (major === 22 && minor < 19)) {
  process.stderr.write(`fake-connect: requires Node 22.19 or newer, but this is Node ${process.versions.node}\n`)
  process.exitCode = 1
} else {
  await import("../dist/cjs/cli.js")
}
