import type { TimeLimit, UnreachableCause } from "./causes.ts"
import { socketPathOf } from "./hosts.ts"
import { IssueError } from "./IssueError.ts"
import { type RequestDetails, repeatHint, requestSentence, uncertainty } from "./requestDetails.ts"

const unreachableHints: Readonly<Record<UnreachableCause, string>> = {
  refused: "Start the Connect server, or correct the port in OP_CONNECT_HOST.",
  dns: "Correct the host name in OP_CONNECT_HOST, or check DNS on this machine.",
  network: "Check OP_CONNECT_HOST, firewalls and routes between this machine and the Connect server.",
  reset: "Check that the Connect server, and any proxy in front of it, is running and healthy.",
  certificate: "Set OP_CONNECT_CA_FILE to the certificate authority of the server.",
  tls: "Correct the scheme in OP_CONNECT_HOST.",
  proxy: "Check the proxy (OP_CONNECT_PROXY, HTTPS_PROXY, HTTP_PROXY), or add the host to NO_PROXY.",
  proxyDenied: "Add the user name and the password to the URL of the proxy, or add the host to NO_PROXY.",
  notAllowed: "Allow the process to connect to the host: --allow-net.",
  local: "Increase the limit of open files (ulimit -n), or close unused connections and files in this process."
}

/** Hints for a unix socket, which has neither a port nor a route. */
const socketHints: Partial<Readonly<Record<UnreachableCause, string>>> = {
  refused: "Start the agent, or correct the path in OP_CONNECT_HOST.",
  network: "Let this user open the socket (--socket-mode of opconnect-agent), or correct the path in OP_CONNECT_HOST.",
  reset: "Check that the agent is running and healthy."
}

const unreachableHint = (host: string, cause: UnreachableCause) =>
  (socketPathOf(host) === undefined ? undefined : socketHints[cause]) ?? unreachableHints[cause]

/**
 * The host could not be reached, or the connection was lost before the response was complete.
 *
 * @category errors
 * @since 0.1.0
 * @stability stable
 */
export class Unreachable extends IssueError("Unreachable")<
  RequestDetails & { readonly reason: string; readonly sent: boolean; readonly unreachableCause: UnreachableCause }
> {
  /**
   * `reason` has the code of the system's error, such as `ECONNREFUSED`. `sent` is false if the request certainly did
   * not arrive. `hint` replaces the hint of the cause.
   */
  constructor({
    hint,
    ...details
  }: RequestDetails & {
    readonly reason: string
    readonly sent: boolean
    readonly unreachableCause: UnreachableCause
    readonly hint?: string | undefined
  }) {
    super({
      ...details,
      hint: details.mayHaveBeenProcessed
        ? repeatHint
        : (hint ?? unreachableHint(details.host, details.unreachableCause)),
      message: details.sent
        ? requestSentence(details, `got no response from ${details.host}: ${details.reason}${uncertainty(details)}`)
        : requestSentence(details, `could not connect to ${details.host}: ${details.reason}${uncertainty(details)}`)
    })
  }
}

/**
 * No complete response within the time limit.
 *
 * @category errors
 * @since 0.1.0
 * @stability stable
 */
export class ResponseTimeout extends IssueError("ResponseTimeout")<
  RequestDetails & { readonly timeout: number; readonly limit: TimeLimit; readonly sent: boolean }
> {
  /** `timeout` is the time limit in milliseconds; `limit` names the option that sets it. */
  constructor(
    details: RequestDetails & { readonly timeout: number; readonly limit: TimeLimit; readonly sent: boolean }
  ) {
    const time = `${Math.round(details.timeout)} ms (${details.limit})`
    super({
      ...details,
      hint: details.mayHaveBeenProcessed
        ? repeatHint
        : details.sent
          ? `Check whether the Connect server is overloaded or the network is slow, or increase ${details.limit}.`
          : `Increase concurrency or ${details.limit}, or start fewer requests at once.`,
      message: requestSentence(
        details,
        details.sent
          ? `got no complete response from ${details.host} within ${time}${uncertainty(details)}`
          : `was not sent within ${time}: other requests of this client were in progress`
      )
    })
  }
}
