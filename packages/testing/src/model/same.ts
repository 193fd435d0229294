/** `true` for two types that are assignable to each other, `never` for others. */
export type Equal<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never
