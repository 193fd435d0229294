/**
 * Packs many response bodies into few large buffers. A buffer for each body would cost about 100 bytes more per body, and
 * would leave gaps that the allocator never returns to the system.
 *
 * Written bytes are never overwritten, because a response that is still being sent may refer to them. The garbage collector
 * frees a slab after its last reader.
 */

interface Slab {
  readonly bytes: Uint8Array
  /** Offset of the first unused byte. */
  end: number
  /** Number of bytes in slices that were not freed. */
  live: number
  readonly slices: Array<Slice>
}

/** A part of a slab. */
export interface Slice {
  slab: Slab
  start: number
  readonly length: number
  isFree: boolean
}

/** Large enough for the allocator to use mmap: only written pages use memory, and all pages are returned to the system. */
export const slabBytes = 4 * 1_024 * 1_024
/** Larger bodies have a slab of their own. */
const maxPackedBytes = 32 * 1_024
/** The bodies of a slab with fewer bytes in use are moved to another slab. */
const minUse = 0.75

const slabOf = (bytes: Uint8Array): Slab => ({ bytes, end: 0, live: 0, slices: [] })

/** The slab of empty slices, and of slices that are not placed yet. */
const none = slabOf(Buffer.alloc(0))

/**
 * A copy of bytes in a buffer of their size. Bytes that were read from a connection are often a part of a larger buffer,
 * which stays in memory as a whole while the part does.
 */
export const ownBytes = (bytes: Uint8Array): Uint8Array => {
  if (bytes.byteLength === bytes.buffer.byteLength) return bytes
  const copy = Buffer.allocUnsafeSlow(bytes.byteLength)
  copy.set(bytes)
  return copy
}

const take = (slab: Slab, slice: Slice) => {
  slice.slab = slab
  slice.start = slab.end
  slab.end += slice.length
  slab.live += slice.length
  slab.slices.push(slice)
}

export const read = ({ length, slab, start }: Slice): Uint8Array => slab.bytes.subarray(start, start + length)

export const makeSlabs = (size = slabBytes) => {
  let current = none

  const append = (slice: Slice, bytes: Uint8Array) => {
    if (current.end + bytes.length > current.bytes.length) {
      const full = current
      current = slabOf(Buffer.allocUnsafeSlow(size))
      compact(full)
    }
    current.bytes.set(bytes, current.end)
    take(current, slice)
  }

  /** Moves the remaining bodies of a slab if they use little of the slab. */
  const compact = (slab: Slab) => {
    if (slab === current || slab.live >= slab.bytes.length * minUse) return
    for (const slice of slab.slices.splice(0)) if (!slice.isFree) append(slice, read(slice))
  }

  return {
    add: (bytes: Uint8Array): Slice => {
      const slice: Slice = { slab: none, start: 0, length: bytes.length, isFree: false }
      if (bytes.length > maxPackedBytes) take(slabOf(ownBytes(bytes)), slice)
      else if (bytes.length > 0) append(slice, bytes)
      return slice
    },
    /** Marks a slice as free. Its bytes remain readable while the slice is referenced. */
    free: (slice: Slice): void => {
      if (slice.isFree) return
      slice.isFree = true
      slice.slab.live -= slice.length
      compact(slice.slab)
    }
  }
}
