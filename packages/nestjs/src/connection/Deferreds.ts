import { Logger } from "@nestjs/common"

const warnAfterMs = 10_000

/** Values that are requested by key before they exist. */
export class Deferreds<Key, Value> {
  readonly #all = new Map<Key, PromiseWithResolvers<Value>>()
  readonly #label: string
  #hasWarned = false

  /** `label` names the values in the warning of a long wait. */
  constructor(label: string) {
    this.#label = label
  }

  #of(key: Key): PromiseWithResolvers<Value> {
    const known = this.#all.get(key)
    if (known !== undefined) return known
    const created = Promise.withResolvers<Value>()
    // Those who wait get the rejection; without them it is not an unhandled one.
    created.promise.catch(() => undefined)
    this.#all.set(key, created)
    return created
  }

  settle(key: Key, value: Promise<Value>): Promise<Value> {
    this.#of(key).resolve(value)
    return value
  }

  async get(key: Key): Promise<Value> {
    const timer = setTimeout(() => {
      if (this.#hasWarned) return
      this.#hasWarned = true
      new Logger("ConnectModule").warn(
        `Still waiting for ${this.#label}. Do they depend on a provider that injects secrets or ConfigService?`
      )
    }, warnAfterMs)
    try {
      return await this.#of(key).promise
    } finally {
      clearTimeout(timer)
    }
  }
}
