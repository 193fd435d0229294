/**
 * The requests that are sent to both servers: for each, what it checks and a function that sends it.
 */
import { setTimeout as delay } from "node:timers/promises"
import type { ItemJson, VaultJson } from "@opconnect/core/Json"
import type { Ask, ReceivedResponse, Server } from "./ask.ts"

/** A request of a check, and its response. */
export interface Exchange {
  readonly check: string
  readonly ask: Ask
  readonly response: ReceivedResponse
  /** True for a check that writes values of its own. */
  readonly writes: boolean
}

/** Sends a request and records it. */
type Step = (check: string, ask: Ask) => Promise<ReceivedResponse>

/** Ids of the server that the read-only checks use. */
export interface Sample {
  readonly vault: VaultJson
  readonly items: ReadonlyArray<ItemJson>
  readonly token: string
}

const unknownId = "z".repeat(26)

const filter = (text: string) => `?filter=${encodeURIComponent(text)}`

/** A token whose signature is wrong. */
const forged = (token: string) => token.replace(/.$/, (last) => (last === "A" ? "B" : "A"))

const readChecks = async (step: Step, { items, token, vault }: Sample) => {
  const inVault = `/v1/vaults/${vault.id}`
  const list = `${inVault}/items`
  await step("heartbeat", { path: "/heartbeat", token: null })
  await step("health after a valid token", { path: "/health" })
  await step("metrics", { path: "/metrics", token: null })
  await step("an unknown route", { path: "/v1/nothing" })
  await step("no token", { path: "/v1/vaults", token: null })
  await step("a token that is not a JWT", { path: "/v1/vaults", token: "no-jwt" })
  if (token.split(".").length === 3)
    await step("a token with a wrong signature", { path: "/v1/vaults", token: forged(token) })
  await step("activity with a malformed limit", { path: "/v1/activity?limit=x" })
  await step("all vaults", { path: "/v1/vaults" })
  await step("a vault by id", { path: inVault })
  await step("a vault with a trailing slash", { path: `${inVault}/` })
  await step("a malformed vault id", { path: "/v1/vaults/fake" })
  await step("a vault that the token does not cover", { path: `/v1/vaults/${unknownId}` })
  await step("vaults by name", { path: `/v1/vaults${filter(`name eq "${vault.name}"`)}` })
  await step("vaults by title", { path: `/v1/vaults${filter(`title eq "${vault.name}"`)}` })
  await step("vaults by name in capitals", { path: `/v1/vaults${filter(`name eq "${vault.name.toUpperCase()}"`)}` })
  await step("vaults by a name that does not exist", { path: `/v1/vaults${filter('name eq "no such vault"')}` })
  await step("an invalid filter", { path: `/v1/vaults${filter("nonsense")}` })
  await step("a filter without its last quote", { path: `${list}${filter('title eq "a')}` })
  await step("a filter in single quotes", { path: `${list}${filter("title eq 'a'")}` })
  await step("a filter of an attribute that does not exist", { path: `${list}${filter('nonsense eq "a"')}` })
  await step("all items of a vault", { path: list })
  await step("items of a vault that the token does not cover", { path: `/v1/vaults/${unknownId}/items` })
  await step("a malformed item id", { path: `${list}/fake` })
  await step("an item that does not exist", { path: `${list}/${unknownId}` })
  await step("files of an item that does not exist", { path: `${list}/${unknownId}/files` })
  const [first] = items
  const title = first?.title ?? "no such item"
  for (const [check, text] of [
    ["eq", `title eq "${title}"`],
    ["eq in capitals", `title eq "${title.toUpperCase()}"`],
    ["ne", `title ne "${title}"`],
    ["co", `title co "${title.slice(1, 4)}"`],
    ["sw", `title sw "${title.slice(0, 2)}"`],
    ["ew", `title ew "${title.slice(-2)}"`],
    ["pr", "title pr"],
    ["gt", `title gt "${title}"`],
    ["le", `title le "${title}"`],
    ["or", `title eq "${title}" or title eq "no such item"`],
    ["and", `title eq "${title}" and title pr`],
    ["not", `not (title eq "${title}")`],
    ["parentheses", `(title eq "${title}" or title eq "no such item")`],
    ["tag", `tag eq "${first?.tags?.[0] ?? "no such tag"}"`]
  ] as const) {
    await step(`items by title: ${check}`, { path: `${list}${filter(text)}` })
  }
  await step("a filter with a plus for each space", { path: `${list}?filter=title+eq+%22no+such+item%22` })
  for (const item of items) {
    const path = `${list}/${item.id}`
    await step(`an item of the category ${item.category}`, { path })
    const [file] = item.files ?? []
    await step(`files of an item of the category ${item.category}`, { path: `${path}/files` })
    if (file === undefined) continue
    await step("a file that does not exist", { path: `${path}/files/${unknownId}` })
    await step("a file", { path: `${path}/files/${file.id}` })
    await step("a file with its content, requested as T", { path: `${path}/files/${file.id}?inline_files=T` })
    await step("a file with a flag that is not a boolean", { path: `${path}/files/${file.id}?inline_files=yes` })
    await step("the content of a file", { path: `${path}/files/${file.id}/content` })
  }
  if (first === undefined) return
  await step("an item before the activity", { path: `${list}/${first.id}` })
  await step("the latest activity", { path: "/v1/activity?limit=1" })
}

const idIn = ({ body }: ReceivedResponse) =>
  typeof body === "object" && body !== null && "id" in body && typeof body.id === "string" ? body.id : undefined

const versionIn = ({ body }: ReceivedResponse) =>
  typeof body === "object" && body !== null && "version" in body && typeof body.version === "number" ? body.version : 0

/** Writes are visible once the server has synced them, which takes up to some seconds. */
const untilVisible = async (server: Server, path: string, version: number) => {
  for (let attempt = 0; attempt < 50; attempt++) {
    const response = await server({ path })
    if (response.status === 200 && versionIn(response) >= version) return
    await delay(100)
  }
}

const writeChecks = async (step: Step, server: Server, vaultId: string) => {
  const items = `/v1/vaults/${vaultId}/items`
  const created: Array<string> = []
  const post = async (check: string, body: unknown) => {
    const response = await step(check, { method: "POST", path: items, body })
    const id = idIn(response)
    if (id === undefined) return undefined
    created.push(id)
    await untilVisible(server, `${items}/${id}`, 1)
    return id
  }
  const title = "fake-connect verify"
  const vault = { id: vaultId }
  const two = [
    { purpose: "USERNAME", value: "someone" },
    { purpose: "PASSWORD", value: "tr0ub4dor and 3" }
  ]
  try {
    const id = await post("a LOGIN with two fields", { category: "LOGIN", title, vault, fields: two })
    await post("a LOGIN without fields", { category: "LOGIN", title, vault })
    await post("an item without a vault in the body", { category: "SECURE_NOTE", title })
    await post("keys that Connect does not know", {
      category: "SECURE_NOTE",
      title,
      vault,
      nonsense: 1,
      fields: [{ label: "a", value: "b", bogus: 1 }]
    })
    await post("a field of each type", {
      category: "SECURE_NOTE",
      title,
      vault,
      fields: [
        { label: "text", type: "string", value: "a" },
        { label: "secret", type: "CONCEALED", value: "b" },
        { label: "day", type: "DATE", value: "1893456000" },
        { label: "month", type: "MONTH_YEAR", value: "2030/01" },
        { label: "code", type: "OTP", value: "otpauth://totp/x?secret=GEZDGNBVGY3TQOJQ" }
      ]
    })
    await post("a generated password", {
      category: "LOGIN",
      title,
      vault,
      fields: [{ purpose: "PASSWORD", generate: true, recipe: { length: 20 } }]
    })
    await post("two passwords", { category: "LOGIN", title, vault, fields: [two[1], two[1]] })
    await post("a category that cannot be created", { category: "DOCUMENT", title, vault })
    await post("a type that Connect does not know", {
      category: "SECURE_NOTE",
      title,
      vault,
      fields: [{ label: "a", type: "totp", value: "b" }]
    })
    await post("a body that is not JSON", "{")
    await step("a method that a route does not have", { method: "DELETE", path: items })
    if (id === undefined) return
    const path = `${items}/${id}`
    const patch = async (check: string, body: unknown) => {
      const response = await step(check, { method: "PATCH", path, body })
      await untilVisible(server, path, versionIn(response))
    }
    await patch("a patch in capitals", [{ op: "REPLACE", path: "/fields/username/value", value: "other" }])
    await patch("a patch that adds a field", [{ op: "add", path: "/fields", value: { label: "more", value: "c" } }])
    await patch("a patch that removes a value", [{ op: "remove", path: "/fields/username/value" }])
    await patch("a patch of a field that does not exist", [{ op: "remove", path: "/fields/nope" }])
    await patch("an empty patch", [])
    await patch("a patch that is an object", { op: "replace", path: "/title", value: title })
    const replacement = { id, category: "LOGIN", title, vault, fields: two }
    const before = versionIn(await server({ path }))
    await step("a replaced item", { method: "PUT", path, body: replacement })
    // Checks whether the response contains the version before the change.
    await untilVisible(server, path, before + 1)
    await step("the replaced item", { path })
    await step("a replaced item of another id", {
      method: "PUT",
      path,
      body: { id: unknownId, category: "LOGIN", title, vault }
    })
    await step("a deleted item", { method: "DELETE", path })
    await step("an item that was deleted before", { method: "DELETE", path })
  } finally {
    for (const id of created) await server({ method: "DELETE", path: `${items}/${id}` })
  }
}

/** All checks against one server, in the same order for each. */
export const run = async (
  server: Server,
  sample: Sample,
  writeVault: string | undefined
): Promise<ReadonlyArray<Exchange>> => {
  const exchanges: Array<Exchange> = []
  const stepOf =
    (writes: boolean): Step =>
    async (check, ask) => {
      const response = await server(ask)
      exchanges.push({ check, ask, response, writes })
      return response
    }
  await readChecks(stepOf(false), sample)
  if (writeVault !== undefined) await writeChecks(stepOf(true), server, writeVault)
  return exchanges
}
