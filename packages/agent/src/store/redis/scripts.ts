/**
 * The steps of the store that must not be interrupted, as scripts of the server. They use the time of the server, write
 * numbers in full and set a TTL for every key. Bodies are base64, because replies and arguments are text.
 */
import * as Redis from "effect/persistence/Redis"

const prelude = `
local function millis()
  local time = redis.call('TIME')
  return tonumber(time[1]) * 1000 + math.floor(tonumber(time[2]) / 1000)
end
local function text(number) return string.format('%.0f', number) end
local now = millis()
`

/** A head as `[seq, checkedAt, body]`; an incomplete head counts as missing. */
const readHead = `
local function read(key)
  local found = redis.call('HMGET', key, 's', 'c', 'b')
  local seq, checked = tonumber(found[1]), tonumber(found[2])
  if seq and checked and found[3] then return { seq, checked, found[3] } end
  return false
end
local function reply(applied, head)
  if not head then return { text(now), applied } end
  return { text(now), applied, text(head[1]), text(head[2]), head[3] }
end
`

/** `[now, applied]`, with `seq`, `checkedAt` and the body of the head if there is one. */
export type HeadReply = readonly [now: string, applied: number, seq?: string, checkedAt?: string, body?: string]

const script = <Result>(numberOfKeys: number, lua: string) =>
  Redis.script((...params: ReadonlyArray<string | number>) => params, {
    numberOfKeys,
    lua: prelude + lua
  }).withReturnType<Result>()

export const head = script<HeadReply>(1, `${readHead} return reply(0, read(KEYS[1]))`)

/** Arguments: expected seq or nothing, 1 if it moves, 1 if there is a body, the body, age, time to live. */
export const touch = script<HeadReply>(
  1,
  `${readHead}
local before = read(KEYS[1])
local current = before and before[1] or 0
if ARGV[1] ~= '' and tonumber(ARGV[1]) ~= current then return reply(0, before) end
local body = before and before[3]
if ARGV[3] == '1' then body = ARGV[4] end
if not body then return reply(0, before) end
local seq = current
if not before or ARGV[2] == '1' then seq = math.max(current + 1, now) end
local checked = math.max(before and before[2] or 0, now - tonumber(ARGV[5]))
redis.call('HSET', KEYS[1], 's', text(seq), 'c', text(checked), 'b', body)
redis.call('PEXPIRE', KEYS[1], ARGV[6])
return reply(1, { seq, checked, body })`
)

/** Keys: head, record. Arguments: seq, epoch, version, body, time to live. */
export const fill = script<"filled" | "moved" | "older">(
  2,
  `
if tonumber(redis.call('HGET', KEYS[1], 's') or '') ~= tonumber(ARGV[1]) then return 'moved' end
local found = redis.call('HMGET', KEYS[2], 'e', 'v')
local epoch, version = tonumber(found[1] or ''), tonumber(found[2] or '')
if epoch and version then
  local wanted = tonumber(ARGV[2])
  if epoch > wanted or (epoch == wanted and version > tonumber(ARGV[3])) then return 'older' end
end
redis.call('HSET', KEYS[2], 's', ARGV[1], 'e', ARGV[2], 'v', ARGV[3], 'b', ARGV[4])
redis.call('PEXPIRE', KEYS[2], ARGV[5])
return 'filled'`
)

/** How long the fence of the last holder is remembered, in milliseconds. After that, the server's time is larger anyway. */
const fenceTtlMs = 3_600_000

/** Keys: lease, last fence. Argument: time to live. Returns the fence, or nothing if the lease is held. */
export const lease = script<string | null>(
  2,
  `
if redis.call('EXISTS', KEYS[1]) == 1 then return false end
local fence = text(math.max((tonumber(redis.call('GET', KEYS[2]) or '') or 0) + 1, now))
redis.call('SET', KEYS[1], fence, 'PX', ARGV[1])
redis.call('SET', KEYS[2], fence, 'PX', math.max(${fenceTtlMs}, tonumber(ARGV[1])))
return fence`
)

/** Key: lease. Arguments: fence, time to live. */
export const renew = script<number>(
  1,
  `
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
return redis.call('PEXPIRE', KEYS[1], ARGV[2])`
)

/** Key: lease. Argument: fence. */
export const release = script<number>(
  1,
  `
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
return redis.call('DEL', KEYS[1])`
)

/** Key: bucket. Arguments: tokens per second, burst, tokens to leave. `[granted, wait in ms]`. */
export const take = script<readonly [granted: number, waitMs: number]>(
  1,
  `
local rate, burst, leave = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
local found = redis.call('HMGET', KEYS[1], 't', 'a')
local tokens, at = tonumber(found[1] or ''), tonumber(found[2] or '')
if not tokens or not at then tokens, at = burst, now end
local available = math.min(burst, tokens + math.max(0, now - at) * rate / 1000)
local left = available - 1
local granted = left >= leave
local rest = granted and left or available
redis.call('HSET', KEYS[1], 't', string.format('%.6f', rest), 'a', text(now))
redis.call('PEXPIRE', KEYS[1], text(math.ceil((burst - rest) / rate * 1000) + 60000))
local missing = granted and -left or leave - left
return { granted and 1 or 0, math.max(0, math.ceil(missing * 1000 / rate)) }`
)
