/** The prototypes of a value that belong to classes of the application. */
const prototypesOf = (value: object): ReadonlyArray<object> => {
  const prototype = Object.getPrototypeOf(value)
  const isBuiltIn =
    prototype === null || Reflect.get(globalThis, prototype.constructor?.name ?? "") === prototype.constructor
  return isBuiltIn ? [] : [prototype, ...prototypesOf(prototype)]
}

/** Private members, also as TypeScript, esbuild and SWC write them for older targets. */
const privateMembers = /\.#[\p{L}_$]|classPrivate|class_private|__private(?:Get|Set|Method)/u

const usesPrivateMembers = (prototype: object): boolean =>
  privateMembers.test(Function.prototype.toString.call(prototype.constructor))

/** Built-in classes whose values can be copied. */
const copiedByKeys: ReadonlyArray<unknown> = [Object, Array, Map, Set, Promise].map(({ prototype }) => prototype)

/** True if methods work only on the value itself: they use private members, or extend a built-in class such as Date. */
export const isUncopiable = (value: object): boolean => {
  const prototypes = prototypesOf(value)
  const builtIn: unknown = Object.getPrototypeOf(prototypes.at(-1) ?? value)
  return (builtIn !== null && !copiedByKeys.includes(builtIn)) || prototypes.some(usesPrivateMembers)
}

/** The names of the getters of a value's classes, without those of JavaScript itself. */
export const gettersOf = (value: object): ReadonlyArray<string> =>
  prototypesOf(value).flatMap((prototype) =>
    Object.entries(Object.getOwnPropertyDescriptors(prototype)).flatMap(([key, { get }]) =>
      get === undefined ? [] : [key]
    )
  )
