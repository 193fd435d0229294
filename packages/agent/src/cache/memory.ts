/** The cache in memory, limited in bytes. */
import type { Answer } from "../model/answers.ts"
import type { CutItem } from "./codes.ts"

/** An answer in memory. */
export interface Entry {
  /** The `seq` under which the answer is current. `undefined` once the store was replaced. */
  seq: number | undefined
  readonly epoch: number
  readonly version: number
  /** The item that the answer belongs to; `undefined` for vaults and lists. */
  readonly item: string | undefined
  /** Up to when the answer is known to be Connect's, by the monotonic clock. */
  validAt: number
  readonly answer: Answer
  /** Set if the item has codes, which are computed for each answer. */
  readonly cut: CutItem | undefined
  /** Used since it was last passed over. */
  isUsed: boolean
  readonly bytes: number
  readonly key: string
  /** The map that holds the entry under its key. */
  readonly entries: Map<string, Entry>
}

/** Size of an entry without its body: its objects, keys and texts, as a heap snapshot of 10,000 items shows them. */
export const entryOverhead = 1_200

/**
 * A copy of bytes in a buffer of their size. Bytes that were read from a connection are often a part of a larger buffer, which
 * stays in memory as a whole while the part does.
 */
export const ownBytes = (bytes: Uint8Array): Uint8Array => {
  if (bytes.byteLength === bytes.buffer.byteLength) return bytes
  const own = Buffer.allocUnsafeSlow(bytes.byteLength)
  own.set(bytes)
  return own
}

const areEqual = (one: Answer["headers"], other: Answer["headers"]) => {
  const names = Object.keys(one)
  return names.length === Object.keys(other).length && names.every((name) => one[name] === other[name])
}

/**
 * Entries in the order in which they are given up: the oldest that was not used since its last turn.
 */
export const makeMemory = (maxBytes: number) => {
  const entries = new Set<Entry>()
  let bytes = 0
  let lastHeaders: Answer["headers"] = {}

  const remove = (entry: Entry) => {
    if (!entries.delete(entry)) return
    bytes -= entry.bytes
    if (entry.entries.get(entry.key) === entry) entry.entries.delete(entry.key)
  }
  return {
    bytes: () => bytes,
    count: () => entries.size,
    /** Whether an answer of this size is kept at all. One that takes a quarter of the memory would push out all others. */
    fits: (size: number) => size <= maxBytes / 4,
    /** The same headers, as one object for all answers in a row that have them. */
    sharedHeaders: (headers: Answer["headers"]) => {
      if (!areEqual(lastHeaders, headers)) lastHeaders = headers
      return lastHeaders
    },
    add: (entry: Entry) => {
      entry.entries.set(entry.key, entry)
      entries.add(entry)
      bytes += entry.bytes
      for (const oldest of entries) {
        if (bytes <= maxBytes) break
        if (oldest.isUsed && oldest !== entry) {
          oldest.isUsed = false
          entries.delete(oldest)
          entries.add(oldest)
        } else remove(oldest)
      }
    },
    remove
  }
}

export type Memory = ReturnType<typeof makeMemory>
