import * as Result from "effect/Result"
import * as SecretReference from "../../SecretReference.ts"
import type { Outcomes, Resolved } from "./engine.ts"
import { isUnavailable } from "./faults.ts"

/**
 * Remembers the last good value of each reference, and puts it in the place of a failure to reach the server as long as it
 * is not too old. Does nothing where `staleIfError` is 0.
 */
export const make = ({ capacity, staleIfError }: { readonly capacity: number; readonly staleIfError: number }) => {
  const known = new Map<string, { readonly resolved: Resolved; readonly at: number }>()
  const remember = (text: string, resolved: Resolved, at: number) => {
    // Set again, the newest stands at the end, and the oldest goes first.
    known.delete(text)
    known.set(text, { resolved, at })
    const [oldest] = known.keys()
    if (known.size > capacity && oldest !== undefined) known.delete(oldest)
  }

  return (outcomes: Outcomes, now: number): Outcomes => {
    if (staleIfError === 0) return outcomes
    const better = new Map(outcomes)
    for (const [reference, outcome] of outcomes) {
      const text = SecretReference.format(reference)
      if (Result.isSuccess(outcome)) {
        // A one-time password of before is of no use.
        if (reference.attribute !== "otp") remember(text, outcome.success, now)
        continue
      }
      const last = known.get(text)
      if (last !== undefined && now - last.at <= staleIfError && isUnavailable(outcome.failure)) {
        better.set(reference, Result.succeed(last.resolved))
      }
    }
    return better
  }
}
