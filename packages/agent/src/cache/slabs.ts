/**
 * Bytes of many bodies in few large buffers. A buffer for each body takes some hundred bytes more, and leaves gaps between
 * bodies that are never given back.
 *
 * What was written is never overwritten, so that a body that is being sent stays as it is: a slab that is given up is left to the
 * garbage collector, together with those who still read it.
 */

interface Slab {
  readonly bytes: Buffer
  /** All bytes before it are taken. */
  end: number
  /** How many bytes belong to slices that were not freed. */
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

/** So large that the allocator maps it: only what was written takes memory, and all of it is given back. */
export const slabBytes = 4 * 1_024 * 1_024
/** Larger bodies have a slab of their own. */
const maxPackedBytes = 32 * 1_024
/** A slab whose bytes are needed less than this is moved, and given up. */
const minUse = 0.75

const slabOf = (bytes: Buffer): Slab => ({ bytes, end: 0, live: 0, slices: [] })

/** Where a slice is before it has a place. */
const none = slabOf(Buffer.alloc(0))

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

  /** Moves what is left of a slab, if that is little. */
  const compact = (slab: Slab) => {
    if (slab === current || slab.live >= slab.bytes.length * minUse) return
    for (const slice of slab.slices.splice(0)) if (!slice.isFree) append(slice, read(slice))
  }

  return {
    add: (bytes: Uint8Array): Slice => {
      const slice: Slice = { slab: none, start: 0, length: bytes.length, isFree: false }
      if (bytes.length <= maxPackedBytes) append(slice, bytes)
      else {
        const own = ownBytes(bytes)
        take(slabOf(Buffer.from(own.buffer, own.byteOffset, own.length)), slice)
      }
      return slice
    },
    /** The slice is needed no longer. Its bytes can be read until it is forgotten. */
    free: (slice: Slice): void => {
      if (slice.isFree) return
      slice.isFree = true
      slice.slab.live -= slice.length
      compact(slice.slab)
    }
  }
}
