import type { Settings } from "../contract/settings.ts"
import * as Activity from "./activity.ts"
import type { Calls } from "./call.ts"
import type { Redact } from "./decode.ts"
import * as Downloads from "./downloads.ts"
import * as Endpoints from "./endpoints.ts"
import * as Lookups from "./lookups.ts"
import * as Writes from "./writes.ts"

/** All methods of a client. `redact` makes the secrets of responses. */
export const make = <Secret>(calls: Calls, settings: Settings, redact: Redact<Secret>) => {
  const endpoints = Endpoints.make(calls, settings, redact)
  const lookups = Lookups.make(endpoints)
  const { bytes, content, get, list } = endpoints.files
  return {
    vaults: { ...endpoints.vaults, ...lookups.vaults },
    items: { ...endpoints.items, ...lookups.items, ...Writes.make(endpoints) },
    files: { list, get, content, bytes, ...Downloads.make(endpoints, settings) },
    activity: { ...endpoints.activity, ...Activity.make(endpoints) },
    server: endpoints.server
  }
}

export type Methods<Secret> = ReturnType<typeof make<Secret>>
