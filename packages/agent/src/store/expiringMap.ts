/** Interval at which expired entries are removed, in milliseconds. */
const sweepMs = 60_000

/** A map whose entries expire. Times are milliseconds of one clock. */
export const makeExpiringMap = <A>() => {
  const entries = new Map<string, { readonly value: A; readonly expiresAt: number }>()
  let sweepAt = 0
  const sweep = (now: number) => {
    if (now < sweepAt) return
    sweepAt = now + sweepMs
    for (const [key, { expiresAt }] of entries) if (expiresAt <= now) entries.delete(key)
  }
  return {
    get: (key: string, now: number): A | undefined => {
      const entry = entries.get(key)
      return entry !== undefined && entry.expiresAt > now ? entry.value : undefined
    },
    set: (key: string, value: A, now: number, ttlMs: number): void => {
      sweep(now)
      entries.set(key, { value, expiresAt: now + ttlMs })
    },
    delete: (key: string) => entries.delete(key),
    /** Number of entries, including expired ones that are not removed yet. */
    size: () => entries.size
  }
}
