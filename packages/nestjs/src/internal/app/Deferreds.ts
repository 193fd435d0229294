import { Logger } from "@nestjs/common"

const patience = 10_000

/** Values that are asked for by key before they are there. */
export class Deferreds<Key, Value> {
  readonly #all = new Map<Key, PromiseWithResolvers<Value>>()
  readonly #what: string
  #isTold = false

  /** `what` names them in the warning of a wait that seems to have no end. */
  constructor(what: string) {
    this.#what = what
  }

  #of(key: Key): PromiseWithResolvers<Value> {
    const known = this.#all.get(key)
    if (known !== undefined) return known
    const made = Promise.withResolvers<Value>()
    // Those who wait are told; when nobody does, it is no unhandled rejection.
    made.promise.catch(() => undefined)
    this.#all.set(key, made)
    return made
  }

  settle(key: Key, value: Promise<Value>): Promise<Value> {
    this.#of(key).resolve(value)
    return value
  }

  async get(key: Key): Promise<Value> {
    const timer = setTimeout(() => {
      if (this.#isTold) return
      this.#isTold = true
      new Logger("ConnectModule").warn(
        `Still waiting for ${this.#what}. Does what they are made of have secrets, or ConfigService, injected?`
      )
    }, patience)
    try {
      return await this.#of(key).promise
    } finally {
      clearTimeout(timer)
    }
  }
}
