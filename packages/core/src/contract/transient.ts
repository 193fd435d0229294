import type { ConnectError } from "./requestErrors.ts"

/**
 * Whether a request may succeed later without any change. Only after such a failure, an older value may be used, and a
 * start waits.
 *
 * @category predicates
 * @since 0.1.0
 * @stability experimental
 */
export const isTransient = (error: ConnectError): boolean => {
  switch (error._tag) {
    case "Unreachable":
      return !["certificate", "tls", "proxyDenied", "notAllowed"].includes(error.unreachableCause)
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
