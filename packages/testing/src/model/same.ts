/** `true` for two types that can take each other's place, `never` for others. */
export type Equal<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never
