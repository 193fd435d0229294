/**
 * Errors of requests to Connect.
 *
 * The classes are flat: method, path, status, the server's message, the number of attempts, and a hint. They never hold
 * a request, a response, a header or a query string, because an uncaught error prints all of its properties.
 *
 * @since 0.1.0
 * @stability stable
 */
import type * as HttpApiEndpoint from "effect/http-api/HttpApiEndpoint"
import type { ConnectApi } from "./ConnectApi.ts"
import type { CommonError } from "./requestErrors.ts"
import type {
  AccessDenied,
  FileTooLarge,
  InvalidRequest,
  ResourceNotFound,
  SyncTimeout,
  TokenRejected,
  WriteConflict
} from "./responseErrors.ts"

export type { TimeLimit, UnreachableCause } from "./causes.ts"
export * from "./connectionErrors.ts"
export * from "./operationErrors.ts"
export type { CommonError, ConnectError } from "./requestErrors.ts"
export * from "./responseErrors.ts"
export { isTransient } from "./transient.ts"

type Groups = (typeof ConnectApi)["groups"]

interface ErrorByStatus {
  400: InvalidRequest
  401: TokenRejected
  403: AccessDenied
  404: ResourceNotFound
  409: WriteConflict
  413: FileTooLarge
}

// In a tuple, because `never`, the errors of an endpoint without errors, would extend any type.
type Statuses<Endpoint> = [HttpApiEndpoint.Errors<Endpoint>] extends [never]
  ? never
  : HttpApiEndpoint.Errors<Endpoint> extends { readonly status: infer Status extends keyof ErrorByStatus }
    ? Status
    : never

/**
 * Errors of a call of an endpoint: those that the contract declares, and those of any request.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export type ErrorOf<Group extends keyof Groups, Endpoint extends keyof Groups[Group]["endpoints"]> =
  | ErrorByStatus[Statuses<Groups[Group]["endpoints"][Endpoint]>]
  // Only endpoints with a token need the synced data.
  | (401 extends Statuses<Groups[Group]["endpoints"][Endpoint]> ? SyncTimeout : never)
  | CommonError
