/** The shared store on Redis 7 or Valkey: one server, Sentinel, or a cluster. */
import * as Effect from "effect/Effect"
import type * as Redis from "effect/persistence/Redis"
import * as Stream from "effect/Stream"
import { type Head, type Lease, type SharedStore, StoreError, type TouchResult } from "../SharedStore.ts"
import { type ConnectionOptions, makeRedis } from "./connection.ts"
import * as Scripts from "./scripts.ts"
import type { RedisAddress } from "./url.ts"

/** Prefix of all keys and channels, for the permissions of a Redis user. */
const prefix = "opconnect:"

// The braces are hash tags: all keys of a scope are in one slot.
const headKey = (scope: string) => `${prefix}{${scope}}:head`
const recordKey = (scope: string, name: string) => `${prefix}{${scope}}:record:${name}`
const leaseKey = (name: string) => `${prefix}{${name}}:lease`
const fenceKey = (name: string) => `${prefix}{${name}}:fence`
const bucketKey = (name: string) => `${prefix}{${name}}:bucket`
const channelOf = (name: string) => `${prefix}${name}`

const encode = (body: Uint8Array) => Buffer.from(body).toString("base64")
const decode = (text: string) => new Uint8Array(Buffer.from(text, "base64"))

/** Errors of the server start with a word in capitals, such as `NOAUTH`; those of sockets have a code. */
const codeOf = (cause: unknown): string => {
  const { code, message, name }: Partial<Record<string, unknown>> = Object(cause)
  if (typeof code === "string") return code
  // A command that a script may not call: the error of the script has no code of its own.
  if (/ACL failure|can't run this command/.test(String(message))) return "NOPERM"
  const word = /^(?:ERR )?([A-Z][A-Z0-9_]{2,})\b/.exec(String(message))?.[1]
  return word ?? (typeof name === "string" ? name : "UNKNOWN")
}

const reasonOf = (code: string): StoreError["reason"] => {
  if (/^(NOAUTH|WRONGPASS|NOPERM|DENIED)$/.test(code)) return "refused"
  if (code === "OOM") return "full"
  if (/TIMEOUT|TIMEDOUT|Timeout/.test(code)) return "timeout"
  return /^(E[A-Z]+|ENOTFOUND|OFFLINE|LOADING|MASTERDOWN|CLUSTERDOWN|READONLY|TRYAGAIN)$|Offline|Closed|Disconnect|Socket|Unavailable|Abort|Queue/.test(
    code
  )
    ? "unreachable"
    : "unexpected"
}

/** Only the code, because errors of the client can contain commands. */
const storeError = ({ cause }: Redis.RedisError) => {
  const code = codeOf(cause)
  return new StoreError({ reason: reasonOf(code), code })
}

const headOf = ([, , seq, checkedAt, body]: Scripts.HeadReply): Head | undefined =>
  seq === undefined || checkedAt === undefined || body === undefined
    ? undefined
    : { seq: Number(seq), checkedAt: Number(checkedAt), body: decode(body) }

const touchResult = (reply: Scripts.HeadReply): TouchResult => ({
  applied: reply[1] === 1,
  head: headOf(reply),
  now: Number(reply[0])
})

/** A store on Redis. Returns without waiting for a connection; calls fail while the server cannot be reached. */
export const makeRedisStore = Effect.fnUntraced(function* (address: RedisAddress, options: ConnectionOptions = {}) {
  const redis = yield* makeRedis(address, options)
  const head = redis.eval(Scripts.head)
  const touch = redis.eval(Scripts.touch)
  const fill = redis.eval(Scripts.fill)
  const lease = redis.eval(Scripts.lease)
  const renew = redis.eval(Scripts.renew)
  const release = redis.eval(Scripts.release)
  const take = redis.eval(Scripts.take)
  const call = <A>(effect: Effect.Effect<A, Redis.RedisError>) => Effect.mapError(effect, storeError)

  const store: SharedStore = {
    head: (scope) => Effect.map(call(head(headKey(scope))), touchResult),
    touch: (scope, { ageMs, body, expected, moves, ttlMs }) =>
      Effect.map(
        call(
          touch(
            headKey(scope),
            expected ?? "",
            moves ? 1 : 0,
            body === undefined ? 0 : 1,
            body === undefined ? "" : encode(body),
            Math.round(ageMs),
            Math.ceil(ttlMs)
          )
        ),
        touchResult
      ),
    record: (scope, name) =>
      Effect.map(
        call(redis.send<ReadonlyArray<string | null>>("HMGET", recordKey(scope, name), "s", "e", "v", "b")),
        ([seq, epoch, version, body]) =>
          seq == null || epoch == null || version == null || body == null
            ? undefined
            : { seq: Number(seq), epoch: Number(epoch), version: Number(version), body: decode(body) }
      ),
    fill: (scope, name, { body, epoch, seq, ttlMs, version }) =>
      call(fill(headKey(scope), recordKey(scope, name), seq, epoch, version, encode(body), Math.ceil(ttlMs))),
    lease: (name, ttlMs) =>
      Effect.map(call(lease(leaseKey(name), fenceKey(name), Math.ceil(ttlMs))), (fence): Lease | undefined =>
        fence === null
          ? undefined
          : {
              fence: Number(fence),
              renew: Effect.map(call(renew(leaseKey(name), fence, Math.ceil(ttlMs))), (renewed) => renewed === 1),
              release: Effect.asVoid(call(release(leaseKey(name), fence)))
            }
      ),
    take: (bucket, { burst, leave, perSecond }) =>
      Effect.map(call(take(bucketKey(bucket), perSecond, burst, leave)), ([granted, waitMs]) => ({
        granted: granted === 1,
        waitMs
      })),
    publish: (channel, message) => Effect.asVoid(call(redis.send("PUBLISH", channelOf(channel), message))),
    subscribe: (channel) =>
      Stream.unwrap(
        Effect.map(redis.subscribe(channelOf(channel)), (queue) =>
          Stream.fromQueue(queue).pipe(
            Stream.mapError(storeError),
            Stream.map(({ message }) => message)
          )
        )
      )
  }
  return store
})
