/**
 * Compares the fake with another server by sending the same requests for the same data to both.
 */
import type { ItemJson, VaultJson } from "@opconnect/core/Json"
import { startFakeConnect } from "../server/FakeConnectServer.ts"
import { type ReceivedResponse, serverAt } from "./ask.ts"
import * as Checks from "./checks.ts"
import { comparable, differences, pathWithoutValues, withoutValues } from "./compare.ts"

/** A check with different responses. Contains no values, names or ids. */
export interface Difference {
  readonly check: string
  /** Method, path and body, without ids, names and values. */
  readonly request: string
  readonly upstream: unknown
  readonly fake: unknown
  /** Differences between the responses, each with its path. */
  readonly places: ReadonlyArray<string>
}

export interface VerifyOptions {
  readonly upstream: string
  readonly token: string
  /** Name or id of a vault for checks that write. Default: none, nothing is written. */
  readonly write?: string | undefined
}

export interface VerifyResult {
  readonly checks: number
  readonly differences: ReadonlyArray<Difference>
}

const listOf = <A>({ body, status }: ReceivedResponse, what: string): ReadonlyArray<A> => {
  if (status === 200 && Array.isArray(body)) return body
  throw new Error(`the server responded with ${status} to the list of ${what}: check the URL and the token`)
}

/** The first item of each category, so that large vaults do not take longer. */
const firstOfEach = (items: ReadonlyArray<ItemJson>) =>
  items.filter(({ category }, index) => items.findIndex((other) => other.category === category) === index)

/** The texts in the body of a request, without ids, which differ between servers. */
const textsIn = (value: unknown): ReadonlyArray<string> => {
  if (typeof value === "string") return /^[a-z0-9]{26}$/.test(value) ? [] : [value]
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : []
}

const bodyOf = (body: unknown) => (body === undefined ? "" : ` ${JSON.stringify(withoutValues(body))}`)

export const verify = async ({ token, upstream, write }: VerifyOptions): Promise<VerifyResult> => {
  const server = serverAt(upstream, token)
  const vaults = listOf<VaultJson>(await server({ path: "/v1/vaults" }), "vaults")
  const target = vaults.find(({ id, name }) => id === write || name === write)
  if (write !== undefined && target === undefined) throw new Error(`the token has no access to a vault "${write}"`)
  const withItems = await Promise.all(
    vaults.map(async (vault) => ({
      vault,
      items: listOf<ItemJson>(await server({ path: `/v1/vaults/${vault.id}/items` }), "items")
    }))
  )
  const [fullest] = withItems.toSorted((left, right) => right.items.length - left.items.length)
  if (fullest === undefined) throw new Error("the token has access to no vault: there is nothing to compare")
  const sampled = await Promise.all(
    firstOfEach(fullest.items).map(async ({ id }) => {
      const { body, status } = await server({ path: `/v1/vaults/${fullest.vault.id}/items/${id}` })
      if (status !== 200) throw new Error(`the server responded with ${status} to an item that it lists`)
      return body as ItemJson
    })
  )
  const files = (item: ItemJson) =>
    (item.files ?? []).map((file) => ({ ...file, content: Buffer.alloc(file.size ?? 0, "x").toString("base64") }))
  const seed = {
    $vaults: withItems.map(({ items, vault: { items: _count, ...vault } }) => ({
      ...vault,
      items: items.map((summary) => {
        const item = sampled.find(({ id }) => id === summary.id) ?? summary
        return { ...item, files: files(item) }
      })
    }))
  }
  await using fake = await startFakeConnect(seed, { token })
  const sample = { vault: fullest.vault, items: sampled, token }
  const theirs = await Checks.run(server, sample, target?.id)
  const ours = await Checks.run(serverAt(fake.url, token), sample, target?.id)
  // Longest first, because a name can be part of another name.
  const names = [
    ...vaults.map(({ name }) => name),
    ...withItems.flatMap(({ items }) => items.map(({ title }) => title ?? ""))
  ]
    .flatMap((name) => [name, name.toUpperCase(), name.slice(1, 4)])
    .filter((name) => name !== "")
    .sort((left, right) => right.length - left.length)
  const written = new Set(theirs.flatMap(({ ask, writes }) => (writes ? textsIn(ask.body) : [])))
  const differingChecks = theirs.flatMap(({ response, ask, check, writes }): ReadonlyArray<Difference> => {
    const fakeExchange = ours.find((exchange) => exchange.check === check)
    if (fakeExchange === undefined) return []
    const comparedTexts = { names, written: writes ? written : undefined }
    const upstreamResponse = comparable(response, comparedTexts)
    const fakeResponse = comparable(fakeExchange.response, comparedTexts)
    const places = differences(upstreamResponse, fakeResponse)
    if (places.length === 0) return []
    const request = `${ask.method ?? "GET"} ${pathWithoutValues(ask.path)}${bodyOf(ask.body)}`
    return [{ check, request, upstream: upstreamResponse, fake: fakeResponse, places }]
  })
  return { checks: theirs.length, differences: differingChecks }
}

/** The result as text. */
export const report = ({ checks, differences }: VerifyResult): string => {
  const blocks = differences.map(({ check, fake, places, request, upstream }) =>
    [
      check,
      `  request:  ${request}`,
      `  upstream: ${JSON.stringify(upstream)}`,
      `  fake:     ${JSON.stringify(fake)}`,
      ...places.map((place) => `  - ${place}`)
    ].join("\n")
  )
  const count = differences.length === 1 ? "1 difference" : `${differences.length || "no"} differences`
  return `${[...blocks, `${checks} checks, ${count}`].join("\n\n")}\n`
}
