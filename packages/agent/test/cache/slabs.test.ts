import { assert, describe, it } from "@effect/vitest"
import { makeSlabs, ownBytes, read, type Slice } from "../../src/cache/slabs.ts"

const slabBytes = 256 * 1_024
const small = 4_096
const perSlab = slabBytes / small
const bytesOf = (number: number, size = small) => Buffer.alloc(size, number % 251)
const isIntact = (slice: Slice, number: number) => bytesOf(number, slice.length).equals(read(slice))
const fill = (slabs: ReturnType<typeof makeSlabs>, count: number) =>
  Array.from({ length: count }, (_, number) => slabs.add(bytesOf(number)))

describe("bodies in slabs", () => {
  it("packs small bodies into few buffers", () => {
    const slices = fill(makeSlabs(slabBytes), 3 * perSlab)
    assert.strictEqual(new Set(slices.map(({ slab }) => slab)).size, 3)
    for (const [number, slice] of slices.entries()) assert.isTrue(isIntact(slice, number))
  })

  it("gives a large body a buffer of its own size", () => {
    const slabs = makeSlabs(slabBytes)
    const large = bytesOf(7, 100_000)
    const own = slabs.add(Buffer.concat([Buffer.alloc(1_000), large]).subarray(1_000))
    assert.strictEqual(own.slab.bytes.buffer.byteLength, 100_000)
    assert.isTrue(isIntact(own, 7))
    assert.notStrictEqual(slabs.add(bytesOf(1)).slab, own.slab)
  })

  it("gives an empty body no place in a slab", () => {
    const slabs = makeSlabs(slabBytes)
    const { slab } = slabs.add(bytesOf(1))
    const empty = slabs.add(new Uint8Array())
    assert.isEmpty(read(empty))
    assert.lengthOf(slab.slices, 1)
    assert.isEmpty(empty.slab.slices)
  })

  it("moves the remaining bodies of a slab when less than three quarters is in use", () => {
    const slabs = makeSlabs(slabBytes)
    const slices = fill(slabs, perSlab + 1)
    const [slab] = slices.map((slice) => slice.slab)
    // A body that is freed twice counts once.
    for (const slice of [...slices.slice(0, perSlab / 4), ...slices.slice(0, 1)]) slabs.free(slice)
    assert.strictEqual(slices[perSlab - 1]?.slab, slab)
    slabs.free(slices[perSlab / 4] as Slice)
    for (const [number, slice] of slices.entries()) {
      if (slice.isFree) continue
      assert.notStrictEqual(slice.slab, slab)
      assert.isTrue(isIntact(slice, number))
    }
  })

  it("moves the remaining bodies of a slab that lost bodies before the slab was full", () => {
    const slabs = makeSlabs(slabBytes)
    const slices = fill(slabs, perSlab)
    const [slab] = slices.map((slice) => slice.slab)
    for (const slice of slices.slice(1)) slabs.free(slice)
    assert.strictEqual(slices[0]?.slab, slab)
    slabs.add(bytesOf(1))
    assert.notStrictEqual(slices[0]?.slab, slab)
    assert.isTrue(isIntact(slices[0] as Slice, 0))
  })

  it("never overwrites bytes that may still be sent", () => {
    const slabs = makeSlabs(slabBytes)
    const slices = fill(slabs, perSlab)
    const sent = slices.map((slice) => read(slice))
    for (const slice of slices) slabs.free(slice)
    fill(slabs, 4 * perSlab)
    for (const [number, bytes] of sent.entries()) assert.isTrue(bytesOf(number).equals(bytes))
  })

  it("needs at most a third more than the bodies, whatever is freed", () => {
    const slabs = makeSlabs(slabBytes)
    const live: Array<Slice> = []
    let state = 1
    const random = () => {
      state = (state * 48_271) % 2_147_483_647
      return state / 2_147_483_647
    }
    for (let step = 0; step < 5_000; step++) {
      if (live.length < 500) live.push(slabs.add(bytesOf(step, 1_000 + Math.floor(random() * 5_000))))
      else slabs.free(live.splice(Math.floor(random() * live.length), 1)[0] as Slice)
      if (live.length === 500 && random() < 0.5)
        slabs.free(live.splice(Math.floor(random() * live.length), 1)[0] as Slice)
    }
    const used = live.reduce((sum, { length }) => sum + length, 0)
    const slabBytesInUse = new Set(live.map(({ slab }) => slab)).size * slabBytes
    assert.isAtMost(slabBytesInUse, (used * 4) / 3 + 2 * slabBytes)
  })

  it("copies bytes out of a larger buffer, but not bytes that fill their buffer", () => {
    const chunk = Buffer.alloc(65_536, "x")
    const own = ownBytes(chunk.subarray(100, 3_172))
    assert.strictEqual(own.buffer.byteLength, 3_072)
    assert.isTrue(chunk.subarray(100, 3_172).equals(own))
    assert.strictEqual(ownBytes(own), own)
  })
})
