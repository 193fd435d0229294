import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as PubSub from "effect/PubSub"
import * as Stream from "effect/Stream"
import { makeExpiringMap } from "./expiringMap.ts"
import type { FillResult, Head, Lease, SharedStore, StoredRecord, Taken, TouchResult } from "./SharedStore.ts"

/** A record under a name that belongs to one scope. */
const recordKey = (scope: string, name: string) => `${scope} ${name}`

const isLater = (left: StoredRecord, right: StoredRecord) =>
  left.epoch > right.epoch || (left.epoch === right.epoch && left.version > right.version)

/**
 * A clock that starts with the wall clock and does not follow later settings of it: if the wall clock was set back, heads would
 * look confirmed until it catches up. Epochs have the time of the store: those of a shared store are comparable.
 */
export const steadyClock: Effect.Effect<Effect.Effect<number>> = Effect.clockWith((clock) =>
  Effect.sync(() => {
    const monotonic = () => Number(clock.monotonicTimeNanosUnsafe()) / 1e6
    const offset = clock.currentTimeMillisUnsafe() - monotonic()
    return Effect.sync(() => Math.round(offset + monotonic()))
  })
)

/** A store within one process. By default, its clock is the wall clock of the calling fiber. */
export const makeMemoryStore = Effect.fnUntraced(function* (clock: Effect.Effect<number> = Clock.currentTimeMillis) {
  const heads = makeExpiringMap<Head>()
  const records = makeExpiringMap<StoredRecord>()
  const leases = makeExpiringMap<number>()
  const buckets = new Map<string, { readonly tokens: number; readonly at: number }>()
  const messages = yield* PubSub.sliding<{ readonly channel: string; readonly message: string }>(1_024)
  let lastFence = 0

  /** Runs in one step: nothing else runs until it returns. */
  const atOnce = <A>(step: (now: number) => A) => Effect.map(clock, step)

  const store: SharedStore = {
    head: (scope) => atOnce((now) => ({ head: heads.get(scope, now), now })),
    touch: (scope, { ageMs, body, expected, moves, ttlMs }) =>
      atOnce((now): TouchResult => {
        const before = heads.get(scope, now)
        const isRefused = expected !== undefined && expected !== (before?.seq ?? 0)
        const nextBody = body ?? before?.body
        if (isRefused || nextBody === undefined) return { applied: false, head: before, now }
        const head: Head = {
          seq: before !== undefined && !moves ? before.seq : Math.max((before?.seq ?? 0) + 1, now),
          checkedAt: Math.max(before?.checkedAt ?? 0, now - ageMs),
          body: nextBody
        }
        heads.set(scope, head, now, ttlMs)
        return { applied: true, head, now }
      }),
    record: (scope, name) => atOnce((now) => records.get(recordKey(scope, name), now)),
    fill: (scope, name, { ttlMs, ...record }) =>
      atOnce((now): FillResult => {
        if (heads.get(scope, now)?.seq !== record.seq) return "moved"
        const key = recordKey(scope, name)
        const before = records.get(key, now)
        if (before !== undefined && isLater(before, record)) return "older"
        records.set(key, record, now, ttlMs)
        return "filled"
      }),
    lease: (name, ttlMs) =>
      atOnce((now): Lease | undefined => {
        if (leases.get(name, now) !== undefined) return undefined
        const fence = Math.max(lastFence + 1, now)
        lastFence = fence
        leases.set(name, fence, now, ttlMs)
        const isOwn = (at: number) => leases.get(name, at) === fence
        return {
          fence,
          renew: atOnce((at) => {
            if (!isOwn(at)) return false
            leases.set(name, fence, at, ttlMs)
            return true
          }),
          release: atOnce((at) => {
            if (isOwn(at)) leases.delete(name)
          })
        }
      }),
    take: (bucket, { burst, leave, perSecond }) =>
      atOnce((now): Taken => {
        const { at, tokens } = buckets.get(bucket) ?? { at: now, tokens: burst }
        const available = Math.min(burst, tokens + (Math.max(0, now - at) * perSecond) / 1_000)
        const left = available - 1
        const granted = left >= leave
        buckets.set(bucket, { at: now, tokens: granted ? left : available })
        const missing = granted ? -left : leave - left
        return { granted, waitMs: Math.max(0, Math.ceil((missing * 1_000) / perSecond)) }
      }),
    publish: (channel, message) => Effect.asVoid(PubSub.publish(messages, { channel, message })),
    subscribe: (channel) =>
      Stream.fromPubSub(messages).pipe(
        Stream.filter((sent) => sent.channel === channel),
        Stream.map((sent) => sent.message)
      )
  }
  return store
})
