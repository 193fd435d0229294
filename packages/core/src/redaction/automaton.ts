/** Bits of the number that stands for the first three bytes of a text. */
const filterBits = 16

const hash = (first: number, second: number, third: number) =>
  Math.imul((first << 16) | (second << 8) | third, 0x9e3779b1) >>> (32 - filterBits)

/** The place of a text among those given to the automaton, and where its last byte was found. */
export type Visit = (pattern: number, end: number) => void

/**
 * Finds many byte strings in one pass over data that comes in pieces, in time linear in the data whatever they are: the
 * algorithm of Aho and Corasick. A state is a node of the tree of all texts; its children are a linked list, because most
 * nodes have one child. State 0 is the root, before the first byte of any text.
 */
export class ByteAutomaton {
  #count = 1
  readonly #byte: Uint8Array
  readonly #child: Int32Array
  readonly #sibling: Int32Array
  readonly #depth: Int32Array
  /** The longest proper suffix of a node's text that begins some text. */
  readonly #fail: Int32Array
  /** One more than the place of the longest text that ends at a node; 0 for none. */
  readonly #longest: Int32Array
  readonly #root = new Int32Array(256)
  /** Three bytes that may begin a text: what nearly every place in the data is compared with, and fails. */
  readonly #filter = new Uint8Array(1 << filterBits)

  constructor(patterns: ReadonlyArray<Uint8Array>) {
    const most = patterns.reduce((size, { length }) => size + length, 1)
    this.#byte = new Uint8Array(most)
    this.#child = new Int32Array(most)
    this.#sibling = new Int32Array(most)
    this.#depth = new Int32Array(most)
    this.#longest = new Int32Array(most)
    for (let index = 0; index < patterns.length; index++) this.#add(patterns[index] ?? new Uint8Array(0), index)
    this.#fail = new Int32Array(this.#count)
    this.#link()
  }

  #add(pattern: Uint8Array, index: number) {
    const [first, second, third] = pattern
    if (first === undefined) return
    if (second === undefined || third === undefined) this.#filter.fill(1)
    else this.#filter[hash(first, second, third)] = 1
    let node = 0
    for (let at = 0; at < pattern.length; at++) {
      const byte = pattern[at] ?? 0
      let next = node === 0 ? (this.#root[byte] ?? 0) : this.#next(node, byte)
      if (next === 0) {
        next = this.#count++
        this.#byte[next] = byte
        this.#sibling[next] = this.#child[node] ?? 0
        this.#child[node] = next
        this.#depth[next] = at + 1
        if (node === 0) this.#root[byte] = next
      }
      node = next
    }
    if (this.#longest[node] === 0) this.#longest[node] = index + 1
  }

  #next(node: number, byte: number): number {
    let next = this.#child[node] ?? 0
    while (next !== 0 && this.#byte[next] !== byte) next = this.#sibling[next] ?? 0
    return next
  }

  /** Finds the suffixes, breadth first: those of a node are shorter than itself. */
  #link() {
    const fail = this.#fail
    const longest = this.#longest
    const queue = new Int32Array(this.#count)
    let last = 0
    for (let at = -1; at < last; at++) {
      const node = at < 0 ? 0 : (queue[at] ?? 0)
      for (let child = this.#child[node] ?? 0; child !== 0; child = this.#sibling[child] ?? 0) {
        queue[last++] = child
        if (node === 0) continue
        const suffix = this.#step(fail[node] ?? 0, this.#byte[child] ?? 0)
        fail[child] = suffix
        if (longest[child] === 0) longest[child] = longest[suffix] ?? 0
      }
    }
  }

  /** The state after one more byte. */
  #step(state: number, byte: number): number {
    let node = state
    while (node !== 0) {
      const next = this.#next(node, byte)
      if (next !== 0) return next
      node = this.#fail[node] ?? 0
    }
    return this.#root[byte] ?? 0
  }

  /** Whether there is nothing to find. */
  get isEmpty(): boolean {
    return this.#count === 1
  }

  /** How many of the last bytes may begin a text. */
  depth(state: number): number {
    return this.#depth[state] ?? 0
  }

  /** Goes through one piece of the data from a state, visits the longest text that ends at each byte, and returns the state. */
  run(data: Uint8Array, state: number, visit: Visit): number {
    const filter = this.#filter
    const root = this.#root
    const longest = this.#longest
    const { length } = data
    const filtered = length - 2
    let node = state
    for (let at = 0; at < length; at++) {
      if (node === 0) {
        while (at < filtered && filter[hash(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0)] === 0) at++
        node = root[data[at] ?? 0] ?? 0
      } else node = this.#step(node, data[at] ?? 0)
      const pattern = longest[node] ?? 0
      if (pattern !== 0) visit(pattern - 1, at + 1)
    }
    return node
  }
}
