import type { ConnectError } from "./requestErrors.ts"

/**
 * Whether a request may succeed later without any change. What an older value may stand in for, and what
 * a start waits out.
 *
 * @category predicates
 * @since 0.1.0
 * @stability experimental
 */
export const isTransient = (error: ConnectError): boolean => {
  switch (error._tag) {
    case "Unreachable":
      return !["certificate", "tls", "proxyDenied"].includes(error.unreachableCause)
    case "UnexpectedResponse":
      return error.problem === "foreign" || error.problem === "incomplete"
    case "ResponseTimeout":
    case "SyncTimeout":
    case "TooManyRequests":
    case "ServerError":
      return true
    default:
      return false
  }
}
