/** Sets the last entry of a map, and removes the first ones beyond `maxSize`. */
export const setLast = <Key, A>(map: Map<Key, A>, key: Key, value: A, maxSize: number): void => {
  map.delete(key)
  map.set(key, value)
  for (const first of map.keys()) {
    if (map.size <= maxSize) return
    map.delete(first)
  }
}
