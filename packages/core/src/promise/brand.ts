/**
 * Gives a class its name, which a minifier changes and Node prints, and makes `instanceof` recognise the objects of
 * another copy of it, such as the one of a package that bundles it, or that of the CommonJS build.
 */
export const brand = (base: abstract new (...parameters: never) => object, name: string): void => {
  const key = Symbol.for(`@opconnect/core/promise/${name}`)
  const ordinary = Function.prototype[Symbol.hasInstance]
  Object.defineProperty(base, "name", { value: name })
  Object.defineProperty(base.prototype, key, { value: true })
  Object.defineProperty(base, Symbol.hasInstance, {
    // Not for subclasses, which have objects of their own.
    value(this: unknown, value: unknown): boolean {
      if (this !== base) return ordinary.call(this as () => unknown, value)
      return typeof value === "object" && value !== null && key in value
    }
  })
}
