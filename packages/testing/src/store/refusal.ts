import * as Result from "effect/Result"

/** Why a request is not served, in the words of Connect and in the shape of its errors. */
export interface Refusal<Status extends number> {
  readonly status: Status
  readonly message: string
}

export const refuse = <const Status extends number>(
  status: Status,
  message: string
): Result.Result<never, Refusal<Status>> => Result.fail({ status, message })
