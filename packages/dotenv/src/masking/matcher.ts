/** Where a text to hide was found, or where one may have begun of which the rest has yet to come. */
export type Found =
  | { readonly _tag: "Match"; readonly from: number; readonly to: number }
  | { readonly _tag: "Open"; readonly from: number }
  | { readonly _tag: "None" }

const none: Found = { _tag: "None" }

/**
 * Finds many byte strings in one pass over the data: the first to begin, of those the longest. They are kept as a tree
 * with one node a byte; a node's children are a list, because most have one.
 */
export class Matcher {
  readonly #byte: Array<number> = [0]
  readonly #child: Array<number> = [0]
  readonly #sibling: Array<number> = [0]
  readonly #ends: Array<boolean> = [false]
  /** The nodes of first bytes. */
  readonly #first = new Int32Array(256)
  /** Which two bytes some text begins with: what nearly every place in the data is held against, and fails. */
  readonly #pairs = new Uint8Array(65_536)

  constructor(texts: Iterable<Uint8Array>) {
    for (const text of texts) this.#add(text)
  }

  get isEmpty(): boolean {
    return this.#byte.length === 1
  }

  #next(node: number, byte: number): number {
    let child = this.#child[node] ?? 0
    while (child !== 0 && this.#byte[child] !== byte) child = this.#sibling[child] ?? 0
    return child
  }

  #add(text: Uint8Array) {
    let node = 0
    const [one = 0, two] = text
    if (two === undefined) this.#pairs.fill(1, one << 8, (one + 1) << 8)
    else this.#pairs[(one << 8) | two] = 1
    for (const byte of text) {
      let next = this.#next(node, byte)
      if (next === 0) {
        next = this.#byte.push(byte) - 1
        this.#child.push(0)
        this.#sibling.push(this.#child[node] ?? 0)
        this.#ends.push(false)
        this.#child[node] = next
        if (node === 0) this.#first[byte] = next
      }
      node = next
    }
    if (node !== 0) this.#ends[node] = true
  }

  /** The first find from an index on. With `last` no more data comes, so that nothing stays open. */
  find(data: Uint8Array, start: number, last: boolean): Found {
    for (let from = start; from < data.length; from++) {
      const byte = data[from] ?? 0
      if (from + 1 < data.length && this.#pairs[(byte << 8) | (data[from + 1] ?? 0)] === 0) continue
      let node = this.#first[byte] ?? 0
      if (node === 0) continue
      let at = from + 1
      let to = this.#ends[node] ? at : 0
      while (at < data.length) {
        const next = this.#next(node, data[at] ?? 0)
        if (next === 0) break
        node = next
        at++
        if (this.#ends[node]) to = at
      }
      if (at === data.length && !last && this.#child[node] !== 0) return { _tag: "Open", from }
      if (to > 0) return { _tag: "Match", from, to }
    }
    return none
  }
}
