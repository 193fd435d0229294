const [major = 0, minor = 0] = process.versions.node.split(".").map(Number)

/** Why this version of Node is not supported; `undefined` if it is. */
export const nodeIssue =
  major < 22 || (major === 22 && minor < 19)
    ? `requires Node 22.19 or newer, but this is Node ${process.versions.node}`
    : undefined
