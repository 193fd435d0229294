import { readFileSync } from "node:fs"
import { createRequire } from "node:module"

const text = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8")

/** The assets of the dashboard. The build replaces this module with their content. */
export const assets = {
  html: () => text("../../dashboard/index.html"),
  script: () => text("../../dashboard/dashboard.js"),
  style: () => text("../../dashboard/dashboard.css"),
  /** The OpenAPI document of Connect. */
  openApi: () => readFileSync(createRequire(import.meta.url).resolve("@opconnect/core/openapi.json"), "utf8"),
  /** The package.json of this package. */
  manifest: () => text("../../package.json")
}
