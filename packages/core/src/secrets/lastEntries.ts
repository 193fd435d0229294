/**
 * Maps with a maximum size. For the packages of this repository.
 *
 * @since 0.1.0
 * @stability internal
 */

/**
 * Sets the last entry of a map, and removes the first ones beyond `maxSize`.
 *
 * @category collections
 * @since 0.1.0
 * @stability internal
 */
export const setLast = <Key, A>(map: Map<Key, A>, key: Key, value: A, maxSize: number): void => {
  map.delete(key)
  map.set(key, value)
  for (const first of map.keys()) {
    if (map.size <= maxSize) return
    map.delete(first)
  }
}
