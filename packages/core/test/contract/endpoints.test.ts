import { assert, describe, it } from "@effect/vitest"
import { ConnectApi, Idempotency } from "@opconnect/core/ConnectApi"
import * as Context from "effect/Context"
import * as HttpApi from "effect/http-api/HttpApi"

// No public module.
const { endpoints }: { readonly endpoints: Record<string, { readonly statuses: ReadonlySet<number> }> } = await import(
  new URL("../../src/contract/endpoints.ts", import.meta.url).href
)

describe("the client's table of endpoints", () => {
  it("matches the contract", () => {
    const contract: Record<string, unknown> = {}
    HttpApi.reflect(ConnectApi, {
      onGroup: () => {},
      onEndpoint: ({ endpoint, errors, group }) => {
        contract[`${group.identifier}.${endpoint.identifier}`] = {
          method: endpoint.method,
          path: endpoint.path,
          idempotency: Context.get(endpoint.annotations, Idempotency),
          statuses: [...errors.keys()].sort()
        }
      }
    })
    assert.deepStrictEqual(
      Object.fromEntries(
        Object.entries(endpoints).map(([name, { statuses, ...rest }]) => [
          name,
          { ...rest, statuses: [...statuses].sort() }
        ])
      ),
      contract
    )
  })
})
