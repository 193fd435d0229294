import * as Context from "effect/Context"
import type { Endpoint } from "../model/Endpoint.ts"

/** Details of a request, which each part of the fake adds to. */
export interface ExchangeState {
  endpoint?: Endpoint
  params: Readonly<Record<string, string>>
  /** True if the request reached Connect itself. */
  served: boolean
  /** The item that the request wrote. */
  itemId?: string
  itemVersion?: number
  /** Names of the faults that have hit it. */
  faults: Array<string>
  /** Milliseconds until what it writes can be read, besides what all writes take. */
  lag: number
  /** Effect of a fault on the response. */
  outcome?: "reset" | "hang"
  /** The path and query as they were sent. */
  url: string
  /** The address that the request came from. */
  requestIp: string
  /** True if the request reached this machine with a foreign `host` header. */
  misnamed: boolean
}

export const make = (): ExchangeState => ({
  params: {},
  served: false,
  faults: [],
  lag: 0,
  url: "",
  requestIp: "127.0.0.1",
  misnamed: false
})

/** Provided for each request by the way in. */
export const Exchange = Context.Reference<ExchangeState>("@opconnect/testing/state/Exchange", {
  defaultValue: make
})
