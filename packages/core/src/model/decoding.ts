/** An object that was parsed from JSON. */
export interface Json {
  [key: string]: unknown
}

/** Wraps a secret text. */
export type Redact = (text: string) => unknown

/** Returns the decoded value of a body that was parsed from JSON, or `undefined` if its shape is wrong. */
export type Decoder = (body: unknown, redact: Redact) => unknown

export const isObject = (x: unknown): x is Json => typeof x === "object" && x !== null && !Array.isArray(x)

export const every = (all: unknown, accepts: (x: unknown) => boolean): boolean => {
  if (!Array.isArray(all)) return false
  for (let i = 0; i < all.length; i++) if (!accepts(all[i])) return false
  return true
}

/** In place: the body is used only here. */
export const map = <A>(all: Array<A>, decode: (x: A, redact: Redact) => unknown, redact: Redact): Array<unknown> => {
  const decoded: Array<unknown> = all
  for (let i = 0; i < all.length; i++) decoded[i] = decode(all[i] as A, redact)
  return decoded
}
