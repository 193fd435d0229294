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
    const known = this.#all.get(key)
    if (known !== undefined) return known
    const created = Promise.withResolvers<Value>()
    // Those who wait get the rejection; without them it is not an unhandled one.
    created.promise.catch(() => undefined)
    this.#all.set(key, created)
    return created
  }
}
