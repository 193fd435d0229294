/** Values that are requested by key before they exist. */
export class Deferreds<Key, Value> {
  readonly #all = new Map<Key, PromiseWithResolvers<Value>>()

  resolve(key: Key, value: Value | Promise<Value>): void {
    this.#of(key).resolve(value)
  }

  get(key: Key): Promise<Value> {
    return this.#of(key).promise
  }

  #of(key: Key): PromiseWithResolvers<Value> {
    const existing = this.#all.get(key)
    if (existing !== undefined) return existing
    const created = Promise.withResolvers<Value>()
    // A rejection without callers of get() must not be reported as unhandled.
    created.promise.catch(() => undefined)
    this.#all.set(key, created)
    return created
  }
}
