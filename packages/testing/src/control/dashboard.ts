import * as Effect from "effect/Effect"
import type { HttpRouter } from "effect/http/HttpRouter"
import * as HttpServerResponse from "effect/http/HttpServerResponse"
import * as OpenApi from "effect/http-api/OpenApi"
import { assets } from "./assets.ts"
import { ControlApi } from "./ControlApi.ts"
import * as Guard from "./guard.ts"

const page = (text: () => string, contentType: string) =>
  Effect.sync(() =>
    HttpServerResponse.text(text(), {
      contentType,
      // No content from other hosts is loaded, regardless of what the vaults contain.
      headers: { "content-security-policy": "default-src 'self'; img-src data:", "cache-control": "no-cache" }
    })
  )

const connect = Effect.sync(() => HttpServerResponse.text(assets.openApi(), { contentType: "application/json" }))

const control = Effect.sync(() => {
  const document = OpenApi.fromApi(ControlApi)
  return HttpServerResponse.jsonUnsafe({ ...document, info: { ...document.info, title: "Control of the fake" } })
})

/** Serves the dashboard at the root, and its assets. */
export const routes = Effect.fnUntraced(function* (router: HttpRouter) {
  yield* router.add("GET", "/", Guard.ownNames(page(assets.html, "text/html; charset=utf-8")))
  yield* router.add(
    "GET",
    "/_fake/dashboard/dashboard.js",
    Guard.ownPages(page(assets.script, "text/javascript; charset=utf-8"))
  )
  yield* router.add(
    "GET",
    "/_fake/dashboard/dashboard.css",
    Guard.ownPages(page(assets.style, "text/css; charset=utf-8"))
  )
  yield* router.add("GET", "/_fake/openapi/connect.json", Guard.ownPages(connect))
  yield* router.add("GET", "/_fake/openapi/control.json", Guard.ownPages(control))
})
