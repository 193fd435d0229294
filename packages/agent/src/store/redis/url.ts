/** Address of Redis or Valkey: one server, a Sentinel group, or a cluster. */
export interface RedisAddress {
  readonly kind: "server" | "sentinel" | "cluster"
  readonly nodes: readonly [RedisNode, ...ReadonlyArray<RedisNode>]
  readonly isEncrypted: boolean
  readonly username: string | undefined
  readonly password: string | undefined
  readonly database: number | undefined
  /** The name of the group in Sentinel. */
  readonly group: string
}

export interface RedisNode {
  readonly host: string
  readonly port: number
}

const schemes = {
  "redis:": { kind: "server", isEncrypted: false, port: 6379 },
  "rediss:": { kind: "server", isEncrypted: true, port: 6379 },
  "redis+sentinel:": { kind: "sentinel", isEncrypted: false, port: 26379 },
  "rediss+sentinel:": { kind: "sentinel", isEncrypted: true, port: 26379 },
  "redis+cluster:": { kind: "cluster", isEncrypted: false, port: 6379 },
  "rediss+cluster:": { kind: "cluster", isEncrypted: true, port: 6379 }
} as const

const decoded = (text: string) => {
  try {
    return text === "" ? undefined : decodeURIComponent(text)
  } catch {
    return text
  }
}

const nodeOf = (text: string, defaultPort: number): RedisNode | undefined => {
  const url = URL.parse(`http://${text}`)
  if (url === null || url.pathname !== "/") return undefined
  // The parser omits the default port of a protocol.
  const port = url.port === "" ? (text.endsWith(":80") ? 80 : defaultPort) : Number(url.port)
  return { host: url.hostname.replace(/^\[|\]$/g, ""), port }
}

/**
 * The address in a URL: `redis://user:password@host:6379/0`, `rediss:` for TLS, `redis+sentinel://host,host/group` and
 * `redis+cluster://host,host`. For an invalid URL, returns the problem as text without the password.
 */
export const parseRedisUrl = (text: string): RedisAddress | string => {
  const [, scheme = "", credentials = "", hosts = "", path = ""] =
    /^([a-z+]+:)\/\/(?:([^@/]*)@)?([^@/?#]+)(?:\/([^/?#]*))?$/i.exec(text.trim()) ?? []
  const form = Object.hasOwn(schemes, scheme.toLowerCase())
    ? schemes[scheme.toLowerCase() as keyof typeof schemes]
    : undefined
  if (form === undefined) {
    return "is not a Redis URL: use redis://host:6379, rediss://host:6379, redis+sentinel://host,host/group or redis+cluster://host,host"
  }
  const nodes = hosts.split(",").map((host) => nodeOf(host.trim(), form.port))
  const [first, ...others] = nodes.flatMap((node) => node ?? [])
  if (first === undefined || others.length + 1 < nodes.length) return "contains an invalid host"
  if (form.kind === "server" && others.length > 0) {
    return "has several hosts: use redis+sentinel:// or redis+cluster://"
  }
  if (form.kind === "server" && !/^\d*$/.test(path)) return "has a path that is not a database number, such as /0"
  if (form.kind === "cluster" && path !== "") return "contains a database number, which clusters do not support"
  const [username = "", ...password] = credentials.split(":")
  return {
    kind: form.kind,
    nodes: [first, ...others],
    isEncrypted: form.isEncrypted,
    username: decoded(username),
    password: decoded(password.join(":")),
    database: form.kind === "server" && path !== "" ? Number(path) : undefined,
    group: form.kind === "sentinel" && path !== "" ? decodeURIComponent(path) : "mymaster"
  }
}
