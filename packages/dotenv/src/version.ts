import { createRequire } from "node:module"

/** The version of this package, which finds itself by its name: from `src` and from the bundle. */
export const { version }: { readonly version: string } = createRequire(import.meta.filename)(
  "@opconnect/dotenv/package.json"
)
