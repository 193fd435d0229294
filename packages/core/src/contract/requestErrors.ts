import type { ResponseTimeout, Unreachable } from "./connectionErrors.ts"
import type {
  AccessDenied,
  FileTooLarge,
  InvalidRequest,
  ResourceNotFound,
  ServerError,
  SyncTimeout,
  TokenRejected,
  TooManyRequests,
  UnexpectedResponse,
  WriteConflict
} from "./responseErrors.ts"

/**
 * Errors that any request can fail with.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export type CommonError = TooManyRequests | ServerError | Unreachable | ResponseTimeout | UnexpectedResponse

/**
 * All errors of requests.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export type ConnectError =
  | InvalidRequest
  | TokenRejected
  | AccessDenied
  | ResourceNotFound
  | SyncTimeout
  | WriteConflict
  | FileTooLarge
  | CommonError
