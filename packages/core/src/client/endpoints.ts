import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import type * as ConnectError from "../contract/ConnectError.ts"
import type * as Contract from "../contract/endpoints.ts"
import type { Settings } from "../contract/settings.ts"
import { decoders } from "../model/decoders.ts"
import type { PatchOperation, WritableItem } from "../model/Item.ts"
import { headerOf, textOf } from "../transport/Transport.ts"
import { type Calls, json, type Read, unusable } from "./call.ts"
import * as Content from "./content.ts"
import * as Decode from "./decode.ts"
import * as Reads from "./reads.ts"
import type { ActivityOptions, FileOptions } from "./service.ts"

/** If sent twice, `add` may add twice, and `remove` by an index removes the element that has moved there. */
const idempotencyOf = (operations: ReadonlyArray<PatchOperation>): Contract.Idempotency =>
  operations.every(({ op }) => op === "replace") ? "idempotent" : "unsafe"

/** Secrets may be anywhere in the input. Their text is sent. */
const reveal = (value: unknown): unknown => {
  if (Redacted.isRedacted(value)) return Redacted.value(value)
  if (Array.isArray(value)) return value.map(reveal)
  // An object with toJSON, such as a date, is not copied key by key.
  if (typeof value !== "object" || value === null || "toJSON" in value) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, reveal(inner)]))
}

/** The JSON of an input. Fails with a description of what is wrong. */
const encode = (name: "itemInput" | "patch", input: unknown): Effect.Effect<string, string> =>
  Effect.suspend(() => {
    const body = JSON.stringify(reveal(input))
    return Effect.as(Decode.decode(decoders, name, JSON.parse(body), Redacted.make<string>), body)
  })

/** 404 for a repeated delete: the attempt whose response was lost deleted the item. */
const alreadyGone = (error: ConnectError.ConnectError) =>
  error._tag === "ResourceNotFound" ? { done: undefined } : undefined

const text: Read<string> = (response) =>
  Reads.isPage(response) ? unusable("foreign", Reads.pageReason) : Effect.succeed(textOf(response.body))
const nothing: Read<undefined> = (response) => Effect.as(text(response), undefined)

/** The fifteen endpoints of the contract. Each fails with the errors that the contract lists for it. */
export const make = <Secret>(calls: Calls, settings: Settings, redact: Decode.Redact<Secret>) => {
  const { call, sending } = calls
  const reads = Reads.make(calls, redact)
  return {
    vaults: reads.vaults,
    items: {
      ...reads.items,
      create: (vaultUuid: string, item: WritableItem) =>
        call("items", "create", { vaultUuid }, { body: encode("itemInput", item) }, (content) =>
          sending(content, json(decoders, "fullItem", redact))
        ),
      update: (vaultUuid: string, itemUuid: string, item: WritableItem) =>
        call("items", "update", { vaultUuid, itemUuid }, { body: encode("itemInput", item) }, (content) =>
          sending(content, json(decoders, "fullItem", redact))
        ),
      patch: (vaultUuid: string, itemUuid: string, operations: ReadonlyArray<PatchOperation>) =>
        call(
          "items",
          "patch",
          { vaultUuid, itemUuid },
          { body: encode("patch", operations), idempotency: idempotencyOf(operations) },
          (content) => sending(content, json(decoders, "fullItem", redact))
        ),
      delete: (vaultUuid: string, itemUuid: string) =>
        call("items", "delete", { vaultUuid, itemUuid }, { afterLoss: alreadyGone }, (content) =>
          sending(content, nothing)
        )
    },
    files: {
      ...reads.files,
      ...Content.make(calls, settings),
      list: (vaultUuid: string, itemUuid: string, options?: FileOptions) =>
        call("files", "list", { vaultUuid, itemUuid }, { query: { inline_files: options?.inline } }, (content) =>
          sending(content, json(decoders, "files", redact))
        ),
      get: (vaultUuid: string, itemUuid: string, fileUuid: string, options?: FileOptions) =>
        call(
          "files",
          "get",
          { vaultUuid, itemUuid, fileUuid },
          { query: { inline_files: options?.inline } },
          (content) => sending(content, json(decoders, "file", redact))
        )
    },
    activity: {
      list: (options?: ActivityOptions) =>
        call("activity", "list", {}, { query: { limit: options?.limit, offset: options?.offset } }, (content) =>
          sending(content, (response) =>
            Effect.map(json(decoders, "activity", redact)(response), (requests) => ({
              requests,
              range: headerOf(response, "content-range")
            }))
          )
        )
    },
    server: {
      heartbeat: Effect.suspend(() => call("server", "heartbeat", {}, {}, (content) => sending(content, text))),
      health: Effect.suspend(() =>
        call("server", "health", {}, {}, (content) => sending(content, json(decoders, "health", redact)))
      ),
      metrics: Effect.suspend(() => call("server", "metrics", {}, {}, (content) => sending(content, text)))
    }
  }
}

export type Endpoints<Secret> = ReturnType<typeof make<Secret>>
