/** Routes of the targets that clients request, as text. */
import { type Target, targetOf } from "../engine/keep.ts"
import { isRead, isRoute, parseRoute, type Route } from "../model/routes.ts"

/** Limits of cached targets, so that a client without a token cannot fill the memory. Other targets are parsed each time. */
const maxKnownTargets = 1_000
const maxKnownLength = 256

/** Routes by the text of their target. Clients request the same few targets repeatedly. */
export const makeTargets = () => {
  const parsedTargets = new Map<string, { readonly route: Route; readonly target: Target | undefined }>()
  return (url: string) => {
    const hit = parsedTargets.get(url)
    if (hit !== undefined) return hit
    const route = parseRoute(url)
    if (!isRoute(route)) return route
    const parsed = { route, target: isRead(route) ? targetOf(route) : undefined }
    if (url.length > maxKnownLength) return parsed
    if (parsedTargets.size >= maxKnownTargets) parsedTargets.clear()
    parsedTargets.set(url, parsed)
    return parsed
  }
}
