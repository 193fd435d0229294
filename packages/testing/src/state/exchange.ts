import * as Context from "effect/Context"
import type { Endpoint } from "../model/Endpoint.ts"

/** Details of a request, filled in by the parts of the fake that handle the request. */
export interface ExchangeState {
  endpoint?: Endpoint
  params: Readonly<Record<string, string>>
  /** True if the request reached Connect itself. */
  served: boolean
  /** The item that the request wrote. */
  itemId?: string
  itemVersion?: number
  /** Names of the faults that were applied to the request. */
  faults: Array<string>
  /** Additional delay in milliseconds until the write is visible. */
  lag: number
  /** Effect of a fault on the response. */
  outcome?: "reset" | "hang"
  /** Path and query, unchanged. */
  url: string
  /** Address of the client. */
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

/** Provided for each request by the handler that received it. */
export const Exchange = Context.Reference<ExchangeState>("@opconnect/testing/state/Exchange", {
  defaultValue: make
})
