/** `true` for two types that can take each other's place, `never` for others. */
export type Equal<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never

/** The same of two objects that have the same keys: an optional key alone makes no difference to `Equal`. */
export type Same<A, B> = Equal<A, B> & Equal<keyof A, keyof B>
