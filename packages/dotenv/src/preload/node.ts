// Says in a line that Node is too old, before it is told in many. Read before all else.
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number)
if (major < 22 || (major === 22 && minor < 19)) {
  process.stderr.write(`opconnect: needs Node 22.19 or newer, and this is ${process.versions.node}\n`)
  process.exit(1)
}
