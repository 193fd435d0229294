/** How long a host that could not be reached is passed over, in milliseconds. */
const restFor = 30_000

/**
 * The hosts in the order of preference, with a memory of those that just failed.
 */
export interface Hosts {
  /** The best host for a call to which those in `slow` gave no answer in time. */
  readonly pick: (now: number, slow: ReadonlySet<string>) => string
  readonly failed: (host: string, now: number) => void
  /** Is there a host left that neither failed just now nor was slow? */
  readonly another: (now: number, slow: ReadonlySet<string>) => boolean
}

export const make = (hosts: readonly [string, ...Array<string>]): Hosts => {
  const restsUntil = new Map<string, number>()
  const rest = (host: string) => restsUntil.get(host) ?? 0
  const fresh = (now: number, slow: ReadonlySet<string>) => hosts.find((host) => rest(host) <= now && !slow.has(host))
  return {
    // With all of them down, the first to have failed is the likeliest to be back.
    pick: (now, slow) =>
      fresh(now, slow) ??
      hosts.find((host) => rest(host) <= now) ??
      hosts.reduce((best, host) => (rest(host) < rest(best) ? host : best)),
    failed: (host, now) => {
      restsUntil.set(host, now + restFor)
    },
    another: (now, slow) => fresh(now, slow) !== undefined
  }
}
