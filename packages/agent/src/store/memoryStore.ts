import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as PubSub from "effect/PubSub"
import * as Stream from "effect/Stream"
import type { FillResult, Head, Lease, SharedStore, StoredRecord, Taken, TouchResult } from "./SharedStore.ts"

interface Expiring<A> {
  readonly value: A
  readonly expiresAt: number
}

/** A record under a name that belongs to one scope. */
const recordKey = (scope: string, name: string) => `${scope} ${name}`

const isLater = (left: StoredRecord, right: StoredRecord) =>
  left.epoch > right.epoch || (left.epoch === right.epoch && left.version > right.version)

/** A store within one process. Uses the clock of the calling fiber. */
export const makeMemoryStore = Effect.fnUntraced(function* () {
  const heads = new Map<string, Expiring<Head>>()
  const records = new Map<string, Expiring<StoredRecord>>()
  const leases = new Map<string, Expiring<number>>()
  const buckets = new Map<string, { readonly tokens: number; readonly at: number }>()
  const messages = yield* PubSub.sliding<{ readonly channel: string; readonly message: string }>(1_024)
  let lastFence = 0

  /** Runs in one step: nothing else runs until it returns. */
  const atOnce = <A>(step: (now: number) => A) => Effect.map(Clock.currentTimeMillis, step)

  const live = <A>(map: Map<string, Expiring<A>>, key: string, now: number): A | undefined => {
    const entry = map.get(key)
    if (entry !== undefined && entry.expiresAt > now) return entry.value
    return undefined
  }
  const removeExpired = (now: number) => {
    for (const [key, { expiresAt }] of heads) if (expiresAt <= now) heads.delete(key)
    for (const [key, { expiresAt }] of records) if (expiresAt <= now) records.delete(key)
    for (const [key, { expiresAt }] of leases) if (expiresAt <= now) leases.delete(key)
  }
  let nextSweep = 0
  const sweep = (now: number) => {
    if (now < nextSweep) return
    nextSweep = now + 60_000
    removeExpired(now)
  }

  const store: SharedStore = {
    head: (scope) => atOnce((now) => ({ head: live(heads, scope, now), now })),
    touch: (scope, { ageMs, body, expected, moves, ttlMs }) =>
      atOnce((now): TouchResult => {
        sweep(now)
        const before = live(heads, scope, now)
        const isRefused = expected !== undefined && expected !== (before?.seq ?? 0)
        const nextBody = body ?? before?.body
        if (isRefused || nextBody === undefined) return { applied: false, head: before, now }
        const head: Head = {
          seq: before !== undefined && !moves ? before.seq : Math.max((before?.seq ?? 0) + 1, now),
          checkedAt: Math.max(before?.checkedAt ?? 0, now - ageMs),
          body: nextBody
        }
        heads.set(scope, { value: head, expiresAt: now + ttlMs })
        return { applied: true, head, now }
      }),
    record: (scope, name) => atOnce((now) => live(records, recordKey(scope, name), now)),
    fill: (scope, name, { ttlMs, ...record }) =>
      atOnce((now): FillResult => {
        sweep(now)
        if (live(heads, scope, now)?.seq !== record.seq) return "moved"
        const key = recordKey(scope, name)
        const before = live(records, key, now)
        if (before !== undefined && isLater(before, record)) return "older"
        records.set(key, { value: record, expiresAt: now + ttlMs })
        return "filled"
      }),
    lease: (name, ttlMs) =>
      atOnce((now): Lease | undefined => {
        if (live(leases, name, now) !== undefined) return undefined
        const fence = Math.max(lastFence + 1, now)
        lastFence = fence
        leases.set(name, { value: fence, expiresAt: now + ttlMs })
        const isOwn = (at: number) => live(leases, name, at) === fence
        return {
          fence,
          renew: atOnce((at) => {
            if (!isOwn(at)) return false
            leases.set(name, { value: fence, expiresAt: at + ttlMs })
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
