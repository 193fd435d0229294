// The promise client without Node: rolldown.config.mjs replaces modules that need Node by those of this folder.
import { hostIssues } from "../contract/hosts.ts"
import type { Issue } from "../contract/Issue.ts"
import type * as Node from "../promise/runtime.ts"
import { layerFetch } from "../transport/ConnectHttp.ts"

const unsupportedOption = (key: string, message: string, hint: string): Issue => ({
  code: "InvalidOption",
  message,
  hint,
  place: { key }
})

export const transport: typeof Node.transport = () => layerFetch

export const unsupported: typeof Node.unsupported = ({ caFile, host, http, proxy, tokenFile }) => [
  ...hostIssues(host),
  ...(http === "node"
    ? [unsupportedOption("http", `http "node" is not supported in this runtime.`, `Set http to "fetch", or omit it.`)]
    : []),
  ...(tokenFile
    ? [
        unsupportedOption(
          "tokenFile",
          "tokenFile is not supported in this runtime: it has no file system.",
          "Set token."
        )
      ]
    : []),
  ...(caFile
    ? [
        unsupportedOption(
          "caFile",
          "caFile is not supported in this runtime: it has no file system.",
          "Let the runtime trust the certificate, and omit caFile."
        )
      ]
    : []),
  ...(proxy
    ? [unsupportedOption("proxy", "proxy is not supported in this runtime: it uses fetch.", "Omit proxy.")]
    : [])
]
