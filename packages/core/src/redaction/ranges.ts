export type Range = readonly [from: number, to: number]

/** Positions in data to mask, in order. Overlapping ranges are merged; adjacent ranges stay separate. */
export class Ranges {
  readonly #bounds: Array<number> = []

  get isEmpty(): boolean {
    return this.#bounds.length === 0
  }

  /** Adds a place that ends after all others. */
  add(from: number, to: number): void {
    const bounds = this.#bounds
    let start = from
    while ((bounds.at(-1) ?? 0) > start) {
      bounds.pop()
      start = Math.min(start, bounds.pop() ?? 0)
    }
    bounds.push(start, to)
  }

  /** Removes the places that begin at a byte or before it, and returns them. */
  take(start: number): ReadonlyArray<Range> {
    const bounds = this.#bounds
    const taken: Array<Range> = []
    for (let at = 0; at < bounds.length && (bounds[at] ?? 0) <= start; at += 2) {
      taken.push([bounds[at] ?? 0, bounds[at + 1] ?? 0])
    }
    bounds.splice(0, taken.length * 2)
    return taken
  }

  /** Counts all places from a later byte on. */
  shift(by: number): void {
    for (let at = 0; at < this.#bounds.length; at++) this.#bounds[at] = (this.#bounds[at] ?? 0) - by
  }
}
