import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import type * as HttpClient from "effect/http/HttpClient"
import * as HttpApi from "effect/http-api/HttpApi"
import * as HttpApiClient from "effect/http-api/HttpApiClient"
import { ConnectApi, Repeatable } from "../contract/ConnectApi.ts"
import type { ConnectError } from "../contract/ConnectError.ts"
import type { Repeat } from "../transport/policy.ts"

export type Groups = (typeof ConnectApi)["groups"]

type Methods = HttpApiClient.ForApi<typeof ConnectApi, ConnectError>

export type Method<
  Group extends keyof Groups,
  Endpoint extends keyof Groups[Group]["endpoints"]
> = Methods[Group][Endpoint & keyof Methods[Group]]

/** An endpoint of the contract, ready to be called, and what the contract says of it that policy needs. */
export interface Prepared<Send> {
  readonly send: Send
  readonly method: string
  readonly path: string
  readonly repeatable: Repeat
  /** The statuses of the errors that are its own. */
  readonly statuses: ReadonlySet<number>
}

const facts = (group: string, name: string) => {
  const found: Array<Omit<Prepared<unknown>, "send">> = []
  HttpApi.reflect(ConnectApi, {
    predicate: (one) => one.group.identifier === group && one.endpoint.identifier === name,
    onGroup: () => {},
    onEndpoint: ({ endpoint, errors }) => {
      found.push({
        method: endpoint.method,
        path: endpoint.path,
        repeatable: Context.get(endpoint.annotations, Repeatable),
        statuses: new Set(errors.keys())
      })
    }
  })
  const [fact] = found
  if (fact === undefined) throw new Error(`the contract has no endpoint ${group}.${name}`)
  return fact
}

/**
 * The endpoints over a transport, each made when it is first called: a program that starts uses three of the fifteen, and
 * deriving the others would cost it more than a request.
 */
export const make = (httpClient: HttpClient.HttpClient.With<ConnectError>) => {
  const ready = new Map<string, Prepared<unknown>>()
  return <Group extends keyof Groups, Endpoint extends keyof Groups[Group]["endpoints"] & string>(
    group: Group,
    endpoint: Endpoint
  ): Prepared<Method<Group, Endpoint>> => {
    const name = `${group}.${endpoint}`
    const known = ready.get(name) ?? {
      ...facts(group, endpoint),
      // Which endpoint it is shows at run time only, in the names as in what is made of them.
      send: Effect.runSync(HttpApiClient.endpoint(ConnectApi, { group, endpoint, httpClient } as never))
    }
    ready.set(name, known)
    return known as Prepared<Method<Group, Endpoint>>
  }
}
