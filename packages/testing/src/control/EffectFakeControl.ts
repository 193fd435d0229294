import type * as Effect from "effect/Effect"
import type { FakeControl } from "./FakeControl.ts"

/**
 * The control of a fake as effects. Errors that {@link FakeControl} throws are defects here.
 *
 * @category models
 * @since 0.1.0
 * @stability experimental
 */
export type EffectFakeControl = {
  readonly [Name in keyof FakeControl]: FakeControl[Name] extends () => infer A
    ? Effect.Effect<A>
    : FakeControl[Name] extends (...args: infer Args) => infer A
      ? (...args: Args) => Effect.Effect<A>
      : never
}
