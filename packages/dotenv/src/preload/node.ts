// Fails with one line if Node is too old, before another module fails with a stack trace. Must be imported first.
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number)
if (major < 22 || (major === 22 && minor < 19)) {
  process.stderr.write(`opconnect: needs Node 22.19 or newer, and this is ${process.versions.node}\n`)
  process.exit(1)
}
