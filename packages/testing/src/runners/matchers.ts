/**
 * The matchers that the entries for test runners add to `expect`.
 *
 * @since 0.1.0
 */
import { AssertionError } from "node:assert"
import * as Assertions from "../assertions/Assertions.ts"
import type { FakeControl } from "../control/FakeControl.ts"

/**
 * Matchers for `expect(fake)`; the last one is for `expect(text)`.
 *
 * @category models
 * @since 0.1.0
 * @stability experimental
 */
export interface FakeMatchers<R = void> {
  /** There were matching requests. Default: at least one. */
  readonly toHaveRequested: (pattern: Assertions.RequestPattern, count?: Assertions.Count) => R
  /** There were at most this many requests. */
  readonly toHaveRequestedAtMost: (requests: number) => R
  /** Items were fetched, each of them once. */
  readonly toHaveFetchedEachItemOnce: () => R
  /** The text contains no current or previous value of the fake, in any encoding; see `expectNoSecrets`. */
  readonly toHoldNoSecretsOf: (fake: Pick<FakeControl, "expectNoSecrets">, except?: ReadonlyArray<string>) => R
}

/**
 * Result of a matcher.
 *
 * @category models
 * @since 0.1.0
 * @stability experimental
 */
export interface MatcherResult {
  readonly pass: boolean
  readonly message: () => string
}

type Requests = Pick<FakeControl, "requests">

const toResult = (problem: string | undefined, negated: string): MatcherResult => ({
  pass: problem === undefined,
  message: () => problem ?? negated
})

const leak = (text: string, fake: Pick<FakeControl, "expectNoSecrets">, except?: ReadonlyArray<string>) => {
  try {
    fake.expectNoSecrets(text, except)
    return undefined
  } catch (error) {
    if (error instanceof AssertionError) return error.message
    throw error
  }
}

/**
 * The matchers in the form that `expect.extend` of vitest, Jest, Bun and Playwright takes.
 *
 * @since 0.1.0
 * @stability stable
 */
export const matchers = {
  toHaveRequested: (fake: Requests, pattern: Assertions.RequestPattern, count?: Assertions.Count) =>
    toResult(Assertions.requested(fake.requests(), pattern, count), "expected a different number of matching requests"),
  toHaveRequestedAtMost: (fake: Requests, requests: number) =>
    toResult(Assertions.withinBudget(fake.requests(), requests), `expected more than ${requests} requests`),
  toHaveFetchedEachItemOnce: (fake: Requests) =>
    toResult(Assertions.fetchedEachItemOnce(fake.requests()), "expected an item not to be fetched exactly once"),
  toHoldNoSecretsOf: (text: string, fake: Pick<FakeControl, "expectNoSecrets">, except?: ReadonlyArray<string>) =>
    toResult(leak(text, fake, except), "expected the text to contain a secret of the fake")
}
