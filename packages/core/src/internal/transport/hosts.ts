/** How long a host that could not be reached is passed over, in milliseconds. */
const restFor = 30_000

/**
 * The hosts in the order of preference, with a memory of those that just failed.
 */
export interface Hosts {
  readonly pick: (now: number) => string
  readonly failed: (host: string, now: number) => void
  /** Is there a host left that did not just fail? */
  readonly another: (now: number) => boolean
}

export const make = (hosts: readonly [string, ...Array<string>]): Hosts => {
  const restsUntil = new Map<string, number>()
  const rested = (now: number) => (host: string) => (restsUntil.get(host) ?? 0) <= now
  return {
    // With all of them down, the first to have failed is the likeliest to be back.
    pick: (now) =>
      hosts.find(rested(now)) ??
      hosts.reduce((best, host) => ((restsUntil.get(host) ?? 0) < (restsUntil.get(best) ?? 0) ? host : best)),
    failed: (host, now) => {
      restsUntil.set(host, now + restFor)
    },
    another: (now) => hosts.some(rested(now))
  }
}
