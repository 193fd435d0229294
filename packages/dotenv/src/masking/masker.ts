import { encodings } from "./encodings.ts"
import { Matcher } from "./matcher.ts"

/** One character over and over is never looked for, so what is put in can't be found again. */
const mask = Buffer.from("*".repeat(8))

/**
 * Hides secrets in a stream of bytes, whatever pieces it comes in. Passes on at once what can't be a part of a secret; what
 * may be the beginning of one is held until the next bytes tell.
 */
export class Masker {
  readonly #matcher: Matcher
  #held: Buffer = Buffer.alloc(0)

  constructor(secrets: Iterable<string>) {
    this.#matcher = new Matcher([...secrets].flatMap(encodings).map((text) => Buffer.from(text)))
  }

  /** Is there anything to hide? */
  get isIdle(): boolean {
    return this.#matcher.isEmpty
  }

  write(chunk: Buffer): Buffer {
    return this.#pass(this.#held.length === 0 ? chunk : Buffer.concat([this.#held, chunk]), false)
  }

  /** What was held, at the end of the stream. */
  end(): Buffer {
    return this.#pass(this.#held, true)
  }

  #pass(data: Buffer, last: boolean): Buffer {
    const passed: Array<Buffer> = []
    let at = 0
    this.#held = Buffer.alloc(0)
    for (;;) {
      const found = this.#matcher.find(data, at, last)
      if (found._tag === "None") {
        passed.push(data.subarray(at))
        return Buffer.concat(passed)
      }
      passed.push(data.subarray(at, found.from))
      if (found._tag === "Open") {
        this.#held = Buffer.from(data.subarray(found.from))
        return Buffer.concat(passed)
      }
      passed.push(mask)
      at = found.to
    }
  }
}
