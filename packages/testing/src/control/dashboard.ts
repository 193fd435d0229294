import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import * as Effect from "effect/Effect"
import type { HttpRouter } from "effect/http/HttpRouter"
import * as HttpServerResponse from "effect/http/HttpServerResponse"
import { ControlApi } from "./ControlApi.ts"
import * as Guard from "./guard.ts"

/** As far from here as from where this is built to. */
const folder = new URL("../../dashboard/", import.meta.url)

const page = (name: string, contentType: string) =>
  Effect.sync(() =>
    HttpServerResponse.uint8Array(readFileSync(new URL(name, folder)), {
      contentType,
      // Nothing of elsewhere gets in, whatever the vaults hold.
      headers: { "content-security-policy": "default-src 'self'; img-src data:", "cache-control": "no-cache" }
    })
  )

const connect = Effect.sync(() => {
  const path = createRequire(import.meta.url).resolve("@opconnect/core/openapi.json")
  return HttpServerResponse.text(readFileSync(path, "utf8"), { contentType: "application/json" })
})

/** Loaded when it is asked for: a fake without a reader starts faster. */
const control = Effect.map(
  Effect.promise(() => import("effect/http-api/OpenApi")),
  ({ fromApi }) => {
    const document = fromApi(ControlApi)
    return HttpServerResponse.jsonUnsafe({ ...document, info: { ...document.info, title: "Control of the fake" } })
  }
)

/** The page at the root for a person who develops against the fake, and what it is made of. */
export const routes = Effect.fnUntraced(function* (router: HttpRouter) {
  yield* router.add("GET", "/", Guard.ownNames(page("index.html", "text/html; charset=utf-8")))
  yield* router.add(
    "GET",
    "/_fake/dashboard/dashboard.js",
    Guard.ownPages(page("dashboard.js", "text/javascript; charset=utf-8"))
  )
  yield* router.add(
    "GET",
    "/_fake/dashboard/dashboard.css",
    Guard.ownPages(page("dashboard.css", "text/css; charset=utf-8"))
  )
  yield* router.add("GET", "/_fake/openapi/connect.json", Guard.ownPages(connect))
  yield* router.add("GET", "/_fake/openapi/control.json", Guard.ownPages(control))
})
