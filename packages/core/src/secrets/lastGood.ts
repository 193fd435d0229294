import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import type * as SecretError from "../reference/SecretError.ts"
import * as SecretReference from "../reference/SecretReference.ts"
import { isUnavailable } from "./faults.ts"
import type { Outcomes, Resolved } from "./resolved.ts"

/** A value of before that stands in the place of a failure. */
interface Bridge {
  /** How old the value is, in milliseconds. */
  readonly age: number
  readonly failure: SecretError.SecretError
}

const bridges = new WeakMap<Redacted.Redacted, Bridge>()

/** What a value stands in for, if it is one of before. */
export const bridgeOf = (value: Redacted.Redacted): Bridge | undefined => bridges.get(value)

/**
 * After a server could not be had, how long nobody waits for it again who can be given a value of before, in milliseconds:
 * else each call would wait until its own time is over.
 */
const pause = 5_000

/** References are small beside items, and one item has several. */
const referencesForEachItem = 10

/**
 * Remembers the last good value of each reference, and puts it in the place of a failure to reach the server as long as it
 * is not too old. Does nothing where `staleIfError` is 0. Times are those of `now`.
 */
export const make = ({ capacity, staleIfError }: { readonly capacity: number; readonly staleIfError: number }) => {
  const known = new Map<string, { readonly resolved: Resolved; readonly at: number }>()
  let failure: { readonly error: SecretError.SecretError; readonly until: number } | undefined

  const remember = (text: string, resolved: Resolved, at: number) => {
    // A plan that began earlier may end later.
    if ((known.get(text)?.at ?? at) > at) return
    // Set again, the newest stands at the end, and the oldest goes first.
    known.delete(text)
    known.set(text, { resolved, at })
    const [oldest] = known.keys()
    if (known.size > capacity * referencesForEachItem && oldest !== undefined) known.delete(oldest)
  }

  const bridged = (text: string, error: SecretError.SecretError, now: number): Resolved | undefined => {
    const last = known.get(text)
    if (last === undefined || now - last.at > staleIfError) return undefined
    const value = Redacted.make(Redacted.value(last.resolved.value))
    bridges.set(value, { age: now - last.at, failure: error })
    return { ...last.resolved, value }
  }

  return {
    /** Values of before for all of them, if the server could not be had a moment ago. */
    instead: (references: ReadonlyArray<SecretReference.SecretReference>, now: number): Outcomes | undefined => {
      if (failure === undefined || now >= failure.until) return undefined
      const { error } = failure
      const found = new Map<SecretReference.SecretReference, Result.Result<Resolved, SecretError.SecretError>>()
      for (const reference of references) {
        const resolved = bridged(SecretReference.format(reference), error, now)
        if (resolved === undefined) return undefined
        found.set(reference, Result.succeed(resolved))
      }
      return found
    },
    /** The outcomes, with values of before in the place of failures to reach the server. */
    bridge: (outcomes: Outcomes, begun: number, now: number): Outcomes => {
      if (staleIfError === 0) return outcomes
      const better = new Map(outcomes)
      for (const [reference, outcome] of outcomes) {
        const text = SecretReference.format(reference)
        if (Result.isSuccess(outcome)) {
          // A one-time password of before is of no use.
          if (reference.attribute !== "otp") remember(text, outcome.success, begun)
          continue
        }
        if (!isUnavailable(outcome.failure)) continue
        const resolved = bridged(text, outcome.failure, now)
        if (resolved === undefined) continue
        better.set(reference, Result.succeed(resolved))
        failure = { error: outcome.failure, until: now + pause }
      }
      return better
    }
  }
}
