import { utf8 } from "./bytes.ts"
import type { RedactionOptions } from "./forms.ts"
import { Patterns } from "./Patterns.ts"
import { Ranges } from "./ranges.ts"

/** A repeated character is never searched for, so a mask is not found again. */
const mask = utf8("*".repeat(8))

/** The most bytes of the possible start of a secret that `release` shows. */
const maxReleasedBytes = 2

const concat = (parts: ReadonlyArray<Uint8Array>): Uint8Array => {
  const [first, second] = parts
  if (first === undefined || second === undefined) return first ?? new Uint8Array(0)
  const all = new Uint8Array(parts.reduce((size, { length }) => size + length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

/**
 * Masks secrets in a stream of bytes, however it is split into chunks: every byte that is part of a secret in any form,
 * even if two secrets overlap. Bytes that cannot be part of a secret are passed on immediately. Bytes that may start a
 * secret are held back until the next bytes decide, or until `release`.
 *
 * @category masking
 * @since 0.1.0
 * @stability experimental
 */
export class Masker {
  #patterns: Patterns
  #state = 0
  /** Bytes that may become part of a secret: the pieces and their size. */
  #pending: Array<Uint8Array> = []
  #size = 0
  #ranges = new Ranges()
  /** Number of bytes of `#pending` that were already passed on, and whether as a mask. */
  #printed = 0
  #isMasked = false

  constructor(secrets: Iterable<string>, options: RedactionOptions = {}) {
    this.#patterns = new Patterns(secrets, options)
  }

  /** Whether there is nothing to mask. */
  get isIdle(): boolean {
    return this.#patterns.isEmpty
  }

  /** Whether bytes are held back. */
  get isHolding(): boolean {
    return this.#size > this.#printed
  }

  /** Masks additional secrets from now on, also in bytes that are held back. */
  add(secrets: Iterable<string>): void {
    this.#patterns = this.#patterns.with(secrets)
    const pending = this.#pending
    this.#pending = []
    this.#size = 0
    this.#state = 0
    this.#ranges = new Ranges()
    for (const piece of pending) this.#read(piece)
  }

  /** A masker of the same secrets for another stream. */
  fork(): Masker {
    const fork = new Masker([])
    fork.#patterns = this.#patterns
    return fork
  }

  /** Compiles the secrets, which the first `write` would do otherwise. */
  prepare(): void {
    this.#patterns.compile()
  }

  /** Passes on a piece with its secrets masked. */
  write(piece: Uint8Array): Uint8Array {
    this.#read(piece)
    return this.#pass(this.#size - this.#patterns.compile().automaton.depth(this.#state))
  }

  /**
   * Call after a pause in the output, so that a prompt is visible: passes on the bytes that are held back. One or two bytes
   * are shown as they are, although a secret may start with them; longer text is passed on as a mask.
   */
  release(): Uint8Array {
    if (!this.isHolding) return new Uint8Array(0)
    const isShown = this.#size <= maxReleasedBytes && this.#ranges.isEmpty && !this.#isMasked
    const released = isShown ? concat(this.#pending).subarray(this.#printed) : this.#isMasked ? new Uint8Array(0) : mask
    this.#printed = this.#size
    this.#isMasked = !isShown
    return released
  }

  /** Passes on what is held back, at the end of the stream. */
  end(): Uint8Array {
    this.#state = 0
    return this.#pass(this.#size)
  }

  #read(piece: Uint8Array) {
    const before = this.#size
    this.#pending.push(piece)
    this.#size += piece.length
    const { automaton, lengths } = this.#patterns.compile()
    this.#state = automaton.run(piece, this.#state, (pattern, end) => {
      const to = before + end
      this.#ranges.add(to - (lengths[pattern] ?? 0), to)
    })
  }

  /** Passes on what lies before a byte at which a secret may still begin, and the secrets that begin up to it. */
  #pass(safe: number): Uint8Array {
    const passed: Array<Uint8Array> = []
    let at = this.#printed
    for (const [from, to] of this.#ranges.take(safe)) {
      if (from < at) {
        // A part was passed on before. The mask replaces its rest too.
        if (!this.#isMasked) passed.push(mask)
      } else {
        this.#copy(at, from, passed)
        passed.push(mask)
      }
      at = Math.max(at, to)
      this.#isMasked = true
    }
    if (at < safe) {
      this.#copy(at, safe, passed)
      at = safe
    }
    this.#drop(safe)
    this.#printed = at - safe
    if (this.#printed === 0) this.#isMasked = false
    return concat(passed)
  }

  #copy(from: number, to: number, target: Array<Uint8Array>) {
    let start = 0
    for (const piece of this.#pending) {
      if (start >= to) return
      if (start + piece.length > from) target.push(piece.subarray(Math.max(0, from - start), to - start))
      start += piece.length
    }
  }

  #drop(count: number) {
    let left = count
    let pieces = 0
    for (const piece of this.#pending) {
      if (piece.length > left) break
      left -= piece.length
      pieces++
    }
    this.#pending.splice(0, pieces)
    const [first] = this.#pending
    // A copy, because the stream may reuse the buffer for other data.
    if (first !== undefined && left > 0) this.#pending[0] = first.slice(left)
    this.#size -= count
    this.#ranges.shift(count)
  }
}
