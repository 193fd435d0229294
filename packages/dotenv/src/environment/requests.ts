// Functions that only starts with references load. A module of its own: an import of part of a larger file of the bundle would need code
// that makes a module of that part.
export { resolveReferences } from "./engine.ts"
export { connectOptions } from "./settings.ts"
