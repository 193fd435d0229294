#!/usr/bin/env node
// The compile cache only affects modules that load after it is enabled, so it is enabled before the program is loaded.
import module from "node:module"
import { setFlagsFromString } from "node:v8"

module.enableCompileCache?.()
// Each request leaves little behind, for a short time. A young generation that stays small is enough for that; one that grows takes
// 64 MiB, as much as the whole cache, and is never given back. Only has an effect before it has grown.
setFlagsFromString("--semi-space-growth-factor=1")
// The garbage collector runs before the old generation has grown by a fifth, instead of a multiple: most of it is the cache, which stays.
setFlagsFromString("--heap-growing-percent=20")
// glibc gives each thread a heap of its own and seldom returns freed memory, which costs 10 to 20 MiB here. It reads its settings
// when a process starts, so that the process starts again, in place. A parent that talks to this one (process.send) is not cut off.
const heap = { MALLOC_ARENA_MAX: "1", MALLOC_MMAP_THRESHOLD_: "8192", MALLOC_TRIM_THRESHOLD_: "65536" }
const isSet = Object.keys(heap).some((name) => name in process.env)
if (process.platform === "linux" && process.argv[2] === "serve" && process.send === undefined && !isSet) {
  const args = [process.execPath, ...process.execArgv, ...process.argv.slice(1)]
  process.execve?.(process.execPath, args, { ...process.env, ...heap })
}
const [major, minor] = process.versions.node.split(".").map(Number)
if (major < 22 || (major === 22 && minor < 19)) {
  process.stderr.write(`opconnect-agent: requires Node 22.19 or newer, but this is Node ${process.versions.node}\n`)
  process.exitCode = 1
} else {
  await import("../dist/cjs/cli.js")
  // The compiler Maglev works in several threads at once, which costs 10 MiB that are seldom given back. Without it, the
  // first 10,000 requests take more CPU time, until TurboFan has compiled the code. Set after the start, because code
  // caches are only valid for the flags that they were made with.
  setFlagsFromString("--no-maglev")
}
