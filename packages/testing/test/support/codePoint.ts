import fc from "fast-check"

/** A code point of any kind. The unit "binary" of fast-check takes seconds to make. */
export const codePoint = fc
  .oneof(
    fc.integer({ min: 0, max: 0x7f }),
    fc.integer({ min: 0, max: 0xd7ff }),
    fc.integer({ min: 0xe000, max: 0x10ffff })
  )
  .map((point) => String.fromCodePoint(point))
