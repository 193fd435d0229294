/** True for the prototypes of JavaScript itself. Others may have no constructor, such as that of `querystring.parse`. */
const isBuiltIn = ({ constructor: type }: object): boolean =>
  typeof type === "function" && Reflect.get(globalThis, type.name) === type

/** The prototypes of a value, without those of JavaScript itself. */
const prototypesOf = (value: object): ReadonlyArray<object> => {
  const prototype: object | null = Object.getPrototypeOf(value)
  return prototype === null || isBuiltIn(prototype) ? [] : [prototype, ...prototypesOf(prototype)]
}

/** Private members, also as TypeScript, esbuild and SWC write them for older targets. */
const privateMembers = /\.#[\p{L}_$]|classPrivate|class_private|__private(?:Get|Set|Method)/u

const usesPrivateMembers = ({ constructor: type }: object): boolean =>
  typeof type === "function" && privateMembers.test(Function.prototype.toString.call(type))

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
