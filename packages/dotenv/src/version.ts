import { readFileSync } from "node:fs"
import { join } from "node:path"

/** The folder of the package, from `src` and from `dist/cjs`. */
const folder = join(import.meta.dirname, import.meta.filename.endsWith(".ts") ? ".." : "../..")

/** The version in package.json. */
export const { version }: { readonly version: string } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"))
