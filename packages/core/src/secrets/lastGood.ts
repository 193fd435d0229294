import * as Result from "effect/Result"
import type * as SecretError from "../reference/SecretError.ts"
import * as SecretReference from "../reference/SecretReference.ts"
import { isUnavailable } from "./faults.ts"
import { setLast } from "./lastEntries.ts"
import type { Outcomes, Resolved, Wanted } from "./resolved.ts"

/**
 * How long stale values are returned without another attempt after a failure to reach the server, in milliseconds.
 * Otherwise each call would wait for its own time limit.
 */
const pauseMs = 5_000

/** References are small compared with items, and one item has several. */
const referencesForEachItem = 10

/**
 * Remembers the last good value of each reference, and uses it instead of a failure to reach the server as long as it
 * is not too old. Does nothing where `staleIfError` is 0. Times are those of `now`.
 */
export const make = ({ capacity, staleIfError }: { readonly capacity: number; readonly staleIfError: number }) => {
  const values = new Map<string, { readonly resolved: Resolved; readonly at: number }>()
  let outage: { readonly error: SecretError.SecretError; readonly until: number } | undefined

  const remember = (text: string, resolved: Resolved, at: number) => {
    // A plan that started earlier may end later.
    if ((values.get(text)?.at ?? at) > at) return
    setLast(values, text, { resolved, at }, capacity * referencesForEachItem)
  }

  const staleValue = (text: string, failure: SecretError.SecretError, now: number): Resolved | undefined => {
    const last = values.get(text)
    if (last === undefined) return undefined
    const age = now - last.at
    return age > staleIfError ? undefined : { ...last.resolved, stale: { age, failure } }
  }

  return {
    /** Stale values for all of them, if the server could not be reached a moment ago. */
    staleOutcomes: <W extends Wanted>(wanted: ReadonlyArray<W>, now: number): Outcomes<W> | undefined => {
      if (outage === undefined || now >= outage.until) return undefined
      const { error } = outage
      const found = wanted.flatMap((one) => {
        const resolved = staleValue(SecretReference.format(one.reference), error, now)
        return resolved === undefined ? [] : [[one, Result.succeed(resolved)] as const]
      })
      return found.length === wanted.length ? found : undefined
    },
    /** The outcomes, with stale values instead of failures to reach the server. */
    withStaleFallback: <W extends Wanted>(outcomes: Outcomes<W>, startedAt: number, now: number): Outcomes<W> => {
      if (staleIfError === 0) return outcomes
      return outcomes.map(([one, outcome]) => {
        const text = SecretReference.format(one.reference)
        if (Result.isSuccess(outcome)) {
          // An older one-time password is useless.
          if (one.reference.attribute !== "otp") remember(text, outcome.success, startedAt)
          return [one, outcome]
        }
        if (!isUnavailable(outcome.failure)) {
          // Refused: the value must not be used in a later outage.
          values.delete(text)
          return [one, outcome]
        }
        const resolved = staleValue(text, outcome.failure, now)
        if (resolved === undefined) return [one, outcome]
        outage = { error: outcome.failure, until: now + pauseMs }
        return [one, Result.succeed(resolved)]
      })
    }
  }
}
