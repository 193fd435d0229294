/** Bits of the number that represents the first three bytes of a text. */
const filterBits = 16

const hash = (first: number, second: number, third: number) =>
  Math.imul((first << 16) | (second << 8) | third, 0x9e3779b1) >>> (32 - filterBits)

/** The place of a text among those given to the automaton, and where its last byte was found. */
export type Visit = (pattern: number, end: number) => void

/**
 * The tree of all texts, with a state for each node. The children of a node are a linked list, because most nodes have one
 * child. State 0 is the root, before the first byte of any text.
 */
class Tree {
  #count = 1
  readonly #byte: Uint8Array
  readonly #child: Int32Array
  readonly #sibling: Int32Array
  /** The longest proper suffix of a node's text that begins some text. */
  readonly #fail: Int32Array
  readonly root = new Int32Array(256)
  readonly depth: Int32Array
  /** One more than the place of the longest text that ends at a node; 0 for none. */
  readonly longest: Int32Array

  constructor(patterns: ReadonlyArray<Uint8Array>) {
    const most = patterns.reduce((size, { length }) => size + length, 1)
    this.#byte = new Uint8Array(most)
    this.#child = new Int32Array(most)
    this.#sibling = new Int32Array(most)
    this.depth = new Int32Array(most)
    this.longest = new Int32Array(most)
    for (let index = 0; index < patterns.length; index++) this.#add(patterns[index] ?? new Uint8Array(0), index)
    this.#fail = new Int32Array(this.#count)
    this.#link()
  }

  #add(pattern: Uint8Array, index: number) {
    if (pattern.length === 0) return
    let node = 0
    for (let at = 0; at < pattern.length; at++) {
      const byte = pattern[at] ?? 0
      let next = node === 0 ? (this.root[byte] ?? 0) : this.#next(node, byte)
      if (next === 0) {
        next = this.#count++
        this.#byte[next] = byte
        this.#sibling[next] = this.#child[node] ?? 0
        this.#child[node] = next
        this.depth[next] = at + 1
        if (node === 0) this.root[byte] = next
      }
      node = next
    }
    if (this.longest[node] === 0) this.longest[node] = index + 1
  }

  #next(node: number, byte: number): number {
    let next = this.#child[node] ?? 0
    while (next !== 0 && this.#byte[next] !== byte) next = this.#sibling[next] ?? 0
    return next
  }

  /** Finds the suffixes, breadth first: those of a node are shorter than itself. */
  #link() {
    const fail = this.#fail
    const longest = this.longest
    const queue = new Int32Array(this.#count)
    let last = 0
    for (let at = -1; at < last; at++) {
      const node = at < 0 ? 0 : (queue[at] ?? 0)
      for (let child = this.#child[node] ?? 0; child !== 0; child = this.#sibling[child] ?? 0) {
        queue[last++] = child
        if (node === 0) continue
        const suffix = this.step(fail[node] ?? 0, this.#byte[child] ?? 0)
        fail[child] = suffix
        if (longest[child] === 0) longest[child] = longest[suffix] ?? 0
      }
    }
  }

  /** The state after one more byte. */
  step(state: number, byte: number): number {
    let node = state
    while (node !== 0) {
      const next = this.#next(node, byte)
      if (next !== 0) return next
      node = this.#fail[node] ?? 0
    }
    return this.root[byte] ?? 0
  }
}

/** Bytes that are compared before the tree is made. */
const prefixLength = 4

/** A number for `count` bytes, different for each count. */
const prefix = (bytes: Uint8Array, at: number, count: number) => {
  let number = count
  for (let place = at; place < at + count; place++) number = number * 256 + (bytes[place] ?? 0)
  return number
}

/**
 * Finds many byte strings in one pass over data in chunks, in time linear in the size of the data: the algorithm of Aho and
 * Corasick. Makes the tree at the first place where a text may begin: most programs print no secret, and a tree costs more
 * than the rest of a short output.
 */
export class ByteAutomaton {
  readonly #patterns: ReadonlyArray<Uint8Array>
  /** Three bytes that may start a text. Nearly every position in the data fails this comparison. */
  readonly #filter = new Uint8Array(1 << filterBits)
  /** The first bytes of all texts, in each number up to `prefixLength`: the data may end within them. */
  readonly #prefixes = new Set<number>()
  #tree: Tree | undefined

  constructor(patterns: ReadonlyArray<Uint8Array>) {
    this.#patterns = patterns
    for (const pattern of patterns) {
      const [first, second, third] = pattern
      if (first === undefined) continue
      if (second === undefined || third === undefined) this.#filter.fill(1)
      else this.#filter[hash(first, second, third)] = 1
      // Too short for the comparison.
      if (pattern.length < prefixLength) this.#tree ??= new Tree(patterns)
      for (let count = 1; count <= prefixLength; count++) this.#prefixes.add(prefix(pattern, 0, count))
    }
  }

  /** How many of the last bytes may begin a text. */
  depth(state: number): number {
    return this.#tree?.depth[state] ?? 0
  }

  /** Whether a text may begin there, by its first bytes. */
  #mayBegin(data: Uint8Array, at: number): boolean {
    return this.#prefixes.has(prefix(data, at, Math.min(prefixLength, data.length - at)))
  }

  /** Goes through one piece of the data from a state, visits the longest text that ends at each byte, and returns the state. */
  run(data: Uint8Array, state: number, visit: Visit): number {
    const { length } = data
    const filter = this.#filter
    const filtered = length - 2
    let tree = this.#tree
    let node = state
    for (let at = 0; at < length; at++) {
      if (node === 0 || tree === undefined) {
        // Not in a function of its own: most bytes of an output only go through this line.
        while (at < filtered && filter[hash(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0)] === 0) at++
        if (tree === undefined) {
          if (!this.#mayBegin(data, at)) continue
          tree = new Tree(this.#patterns)
          this.#tree = tree
        }
        node = tree.root[data[at] ?? 0] ?? 0
      } else node = tree.step(node, data[at] ?? 0)
      const pattern = tree.longest[node] ?? 0
      if (pattern !== 0) visit(pattern - 1, at + 1)
    }
    return node
  }
}
