/** Sets a key as the newest one, and removes the oldest key beyond a maximum. */
export const setNewest = <A>(map: Map<string, A>, key: string, value: A, maxSize: number): void => {
  map.delete(key)
  map.set(key, value)
  const [oldest] = map.keys()
  if (map.size > maxSize && oldest !== undefined) map.delete(oldest)
}
