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

/** A request, and what it checks. */
type Check = readonly [check: string, ask: Ask]

/** Ids of the server that the read-only checks use. */
export interface Sample {
  readonly vault: VaultJson
  readonly items: ReadonlyArray<ItemJson>
  readonly token: string
}

const unknownId = "z".repeat(26)

const filter = (text: string) => `?filter=${encodeURIComponent(text)}`

/** A token with a wrong signature of the usual length, which no server decodes to the right one. */
const forged = (token: string) => token.replace(/[^.]*$/, "A".repeat(86))

const readChecks = ({ items, token, vault }: Sample): ReadonlyArray<Check> => {
  const inVault = `/v1/vaults/${vault.id}`
  const list = `${inVault}/items`
  const [first] = items
  const sought = first?.title ?? "no such item"
  const filters = [
    ["eq", `title eq "${sought}"`],
    ["eq in capitals", `title eq "${sought.toUpperCase()}"`],
    ["ne", `title ne "${sought}"`],
    ["co", `title co "${sought.slice(1, 4)}"`],
    ["sw", `title sw "${sought.slice(0, 2)}"`],
    ["ew", `title ew "${sought.slice(-2)}"`],
    ["pr", "title pr"],
    ["gt", `title gt "${sought}"`],
    ["le", `title le "${sought}"`],
    ["or", `title eq "${sought}" or title eq "no such item"`],
    ["and", `title eq "${sought}" and title pr`],
    ["not", `not (title eq "${sought}")`],
    ["parentheses", `(title eq "${sought}" or title eq "no such item")`],
    ["tag", `tag eq "${first?.tags?.[0] ?? "no such tag"}"`]
  ] as const
  return [
    ["heartbeat", { path: "/heartbeat", token: null }],
    ["health after a valid token", { path: "/health" }],
    ["metrics", { path: "/metrics", token: null }],
    ["an unknown route", { path: "/v1/nothing" }],
    ["no token", { path: "/v1/vaults", token: null }],
    ["a token that is not a JWT", { path: "/v1/vaults", token: "no-jwt" }],
    ["a token with a wrong signature", { path: "/v1/vaults", token: forged(token) }],
    ["activity with a malformed limit", { path: "/v1/activity?limit=x" }],
    ["all vaults", { path: "/v1/vaults" }],
    ["a vault by id", { path: inVault }],
    ["a vault with a trailing slash", { path: `${inVault}/` }],
    ["a malformed vault id", { path: "/v1/vaults/fake" }],
    ["a vault that the token does not cover", { path: `/v1/vaults/${unknownId}` }],
    ["vaults by name", { path: `/v1/vaults${filter(`name eq "${vault.name}"`)}` }],
    ["vaults by title", { path: `/v1/vaults${filter(`title eq "${vault.name}"`)}` }],
    ["vaults by name in capitals", { path: `/v1/vaults${filter(`name eq "${vault.name.toUpperCase()}"`)}` }],
    ["vaults by a name that does not exist", { path: `/v1/vaults${filter('name eq "no such vault"')}` }],
    ["an invalid filter", { path: `/v1/vaults${filter("nonsense")}` }],
    ["a filter without its last quote", { path: `${list}${filter('title eq "a')}` }],
    ["a filter in single quotes", { path: `${list}${filter("title eq 'a'")}` }],
    ["a filter of an attribute that does not exist", { path: `${list}${filter('nonsense eq "a"')}` }],
    ["all items of a vault", { path: list }],
    ["items of a vault that the token does not cover", { path: `/v1/vaults/${unknownId}/items` }],
    ["a malformed item id", { path: `${list}/fake` }],
    ["an item that does not exist", { path: `${list}/${unknownId}` }],
    ["files of an item that does not exist", { path: `${list}/${unknownId}/files` }],
    ...filters.map(([check, text]): Check => [`items by title: ${check}`, { path: `${list}${filter(text)}` }]),
    ["a filter with a plus for each space", { path: `${list}?filter=title+eq+%22no+such+item%22` }],
    ...items.flatMap(({ category, files, id }): ReadonlyArray<Check> => {
      const path = `${list}/${id}`
      const of = `of an item of the category ${category}`
      return [
        [`an item of the category ${category}`, { path }],
        [`files ${of}`, { path: `${path}/files` }],
        ...(files ?? []).slice(0, 1).flatMap(
          (file): ReadonlyArray<Check> => [
            [`a file that does not exist ${of}`, { path: `${path}/files/${unknownId}` }],
            [`a file ${of}`, { path: `${path}/files/${file.id}` }],
            [`a file with its content, requested as T, ${of}`, { path: `${path}/files/${file.id}?inline_files=T` }],
            [`a file with a flag that is not a boolean ${of}`, { path: `${path}/files/${file.id}?inline_files=yes` }],
            [`the content of a file ${of}`, { path: `${path}/files/${file.id}/content` }]
          ]
        )
      ]
    }),
    ...items.slice(0, 1).flatMap(
      ({ id }): ReadonlyArray<Check> => [
        ["an item before the activity", { path: `${list}/${id}` }],
        ["the latest activity", { path: "/v1/activity?limit=1" }]
      ]
    )
  ]
}

/** A property of a response in JSON; `undefined` in any other response. */
const propertyOf = ({ body }: ReceivedResponse, name: string) =>
  (Object(body) as Readonly<Record<string, unknown>>)[name]

const versionIn = (response: ReceivedResponse) => Number(propertyOf(response, "version") ?? 0)

/** Writes are visible once the server has synced them, which takes up to some seconds. */
const untilVisible = async (server: Server, path: string, version: number) => {
  for (let attempt = 0; attempt < 50; attempt++) {
    if (versionIn(await server({ path })) >= version) return
    await delay(100)
  }
}

const title = "fake-connect verify"
const username = { purpose: "USERNAME", value: "someone" }
const password = { purpose: "PASSWORD", value: "tr0ub4dor and 3" }

/** The bodies of created items. The others change the first one. */
const bodies = (vault: { readonly id: string }): ReadonlyArray<readonly [check: string, body: unknown]> => [
  ["a LOGIN with two fields", { category: "LOGIN", title, vault, fields: [username, password] }],
  ["a LOGIN without fields", { category: "LOGIN", title, vault }],
  ["an item without a vault in the body", { category: "SECURE_NOTE", title }],
  [
    "keys that Connect does not know",
    { category: "SECURE_NOTE", title, vault, nonsense: 1, fields: [{ label: "a", value: "b", bogus: 1 }] }
  ],
  [
    "a field of each type",
    {
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
    }
  ],
  [
    "a generated password",
    {
      category: "LOGIN",
      title,
      vault,
      fields: [{ purpose: "PASSWORD", generate: true, recipe: { length: 20 } }]
    }
  ],
  ["two passwords", { category: "LOGIN", title, vault, fields: [password, password] }],
  ["a category that cannot be created", { category: "DOCUMENT", title, vault }],
  [
    "a type that Connect does not know",
    { category: "SECURE_NOTE", title, vault, fields: [{ label: "a", type: "totp", value: "b" }] }
  ],
  ["a body that is not JSON", "{"]
]

const patches: ReadonlyArray<readonly [check: string, body: unknown]> = [
  ["a patch in capitals", [{ op: "REPLACE", path: "/fields/username/value", value: "other" }]],
  ["a patch that adds a field", [{ op: "add", path: "/fields", value: { label: "more", value: "c" } }]],
  ["a patch that removes a value", [{ op: "remove", path: "/fields/username/value" }]],
  ["a patch of a field that does not exist", [{ op: "remove", path: "/fields/nope" }]],
  ["an empty patch", []],
  ["a patch that is an object", { op: "replace", path: "/title", value: title }]
]

/** Sends a request and records it. */
type Step = (check: string, ask: Ask) => Promise<ReceivedResponse>

const writeChecks = async (step: Step, server: Server, vaultId: string) => {
  const items = `/v1/vaults/${vaultId}/items`
  const vault = { id: vaultId }
  const ids: Array<unknown> = []
  try {
    for (const [check, body] of bodies(vault)) {
      const id = propertyOf(await step(check, { method: "POST", path: items, body }), "id")
      ids.push(id)
      if (id !== undefined) await untilVisible(server, `${items}/${id}`, 1)
    }
    await step("a method that a route does not have", { method: "DELETE", path: items })
    const [id] = ids
    if (id === undefined) return
    const path = `${items}/${id}`
    for (const [check, body] of patches) {
      await untilVisible(server, path, versionIn(await step(check, { method: "PATCH", path, body })))
    }
    const before = versionIn(await server({ path }))
    await step("a replaced item", {
      method: "PUT",
      path,
      body: { id, category: "LOGIN", title, vault, fields: [username, password] }
    })
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
    for (const id of ids) if (id !== undefined) await server({ method: "DELETE", path: `${items}/${id}` })
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
  for (const [check, ask] of readChecks(sample)) await stepOf(false)(check, ask)
  if (writeVault !== undefined) await writeChecks(stepOf(true), server, writeVault)
  return exchanges
}
