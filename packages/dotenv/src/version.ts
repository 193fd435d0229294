import { createRequire } from "node:module"

/** The version in package.json, which stands one folder above the sources and above the bundle alike. */
export const version: string = createRequire(import.meta.url)("../package.json").version
