// Fails with one line if Node is too old, before another module fails with a stack trace. Must be imported first.
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number)
if (major < 22 || (major === 22 && minor < 19)) {
  process.stderr.write(`opconnect: requires Node 22.19 or newer, but this is Node ${process.versions.node}\n`)
  process.exit(1)
}
