// Fails with one line if Node is too old, before another module fails with a stack trace. Must be imported first.
import { nodeIssue } from "../model/nodeVersion.ts"

if (nodeIssue !== undefined) {
  process.stderr.write(`opconnect: ${nodeIssue}\n`)
  process.exit(1)
}
