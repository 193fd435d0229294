import { readFileSync } from "node:fs"
import { createRequire } from "node:module"

const text = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8")

/** The texts that the dashboard is made of. The build replaces this module with the texts themselves. */
export const assets = {
  html: () => text("../../dashboard/index.html"),
  script: () => text("../../dashboard/dashboard.js"),
  style: () => text("../../dashboard/dashboard.css"),
  /** The OpenAPI document of Connect. */
  openApi: () => readFileSync(createRequire(import.meta.url).resolve("@opconnect/core/openapi.json"), "utf8"),
  /** The package.json of this package. */
  manifest: () => text("../../package.json")
}
