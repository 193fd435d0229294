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
  /** Takes the entry out of the map that holds it. */
  readonly drop: () => void
}

/** Size of an entry without its body. */
export const entryOverhead = 600

/**
 * Entries in the order in which they are given up: the oldest that was not used since its last turn.
 */
export const makeMemory = (maxBytes: number) => {
  const entries = new Set<Entry>()
  let bytes = 0

  const remove = (entry: Entry) => {
    if (!entries.delete(entry)) return
    bytes -= entry.bytes
    entry.drop()
  }
  return {
    bytes: () => bytes,
    count: () => entries.size,
    /** Whether an answer of this size is kept at all. One that takes a quarter of the memory would push out all others. */
    fits: (size: number) => size <= maxBytes / 4,
    add: (entry: Entry) => {
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
