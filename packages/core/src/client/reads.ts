import * as Effect from "effect/Effect"
import { readDecoders } from "../model/readDecoders.ts"
import { headerOf, isFromConnect, type ResponseHead } from "../transport/Transport.ts"
import { type Calls, json, type Read, unusable } from "./call.ts"
import type { Body, Redact } from "./decode.ts"
import type { ContentOptions, FilterOptions } from "./service.ts"

/** A faulty cache or proxy must not return one item's secrets for another item. */
const itemOf = <Secret>(id: string, redact: Redact<Secret>): Read<Body<"fullItem", Secret>> => {
  const read = json(readDecoders, "fullItem", redact)
  return (response) =>
    Effect.flatMapEager(read(response), (item) =>
      item.id === id ? Effect.succeed(item) : unusable("foreign", "it contains a different item")
    )
}

/** A proxy's page. A file may be an HTML page, too: then Connect sends it as bytes. */
export const isPage = (head: ResponseHead) =>
  !isFromConnect(head) && (headerOf(head, "content-type") ?? "").toLowerCase().startsWith("text/html")

export const pageReason = "it is an HTML page: the response did not come from a Connect server"

export const sizeText = (size: number, expected: number) => `its body has ${size} bytes, and the file ${expected}`

/** The endpoints that resolving secrets reads. */
export const make = <Secret>({ call, sending }: Calls, redact: Redact<Secret>) => ({
  vaults: {
    list: (options?: FilterOptions) =>
      call("vaults", "list", {}, { query: { filter: options?.filter } }, (content) =>
        sending(content, json(readDecoders, "vaults", redact))
      ),
    get: (vaultUuid: string) =>
      call("vaults", "get", { vaultUuid }, {}, (content) => sending(content, json(readDecoders, "vault", redact)))
  },
  items: {
    list: (vaultUuid: string, options?: FilterOptions) =>
      call("items", "list", { vaultUuid }, { query: { filter: options?.filter } }, (content) =>
        sending(content, json(readDecoders, "items", redact))
      ),
    get: (vaultUuid: string, itemUuid: string) =>
      call("items", "get", { vaultUuid, itemUuid }, {}, (content) => sending(content, itemOf(itemUuid, redact)))
  },
  files: {
    bytes: (vaultUuid: string, itemUuid: string, fileUuid: string, options?: ContentOptions) =>
      call("files", "content", { vaultUuid, itemUuid, fileUuid }, {}, (content) =>
        sending(content, (response) => {
          if (isPage(response)) return unusable("foreign", pageReason)
          const { length } = response.body
          return options?.size === undefined || options.size === length
            ? Effect.succeed(response.body)
            : unusable("incomplete", sizeText(length, options.size))
        })
      )
  }
})
