import * as Context from "effect/Context"

/** What a request wants of the transport that sends it. */
export interface TransportOptions {
  /** The authorities to trust, in PEM; those of the runtime if `undefined`. */
  readonly ca: string | undefined
  /** How long a connection may take to stand, in milliseconds. */
  readonly connectTimeout: number
  /** The largest body that is read whole, in bytes. One that is streamed has no limit. */
  readonly maxBodySize: number
}

/** Told with each request, because a transport is a layer of its own and may serve several clients. */
export class CurrentTransportOptions extends Context.Reference<TransportOptions>(
  "@opconnect/core/transport/CurrentTransportOptions",
  {
    defaultValue: () => ({ ca: undefined, connectTimeout: 5_000, maxBodySize: Number.POSITIVE_INFINITY })
  }
) {}

const failure = (code: string) => Object.assign(new Error(code), { code })

/** The error of a connection that does not come to stand, with a code as the system's errors have one. */
export const connectTimedOut = () => failure("CONNECT_TIMEOUT")

/** The error of a body that is larger than the program wants to hold. */
export const bodyTooLarge = () => failure("BODY_TOO_LARGE")

/** The error of a body that ended before it was complete. */
export const bodyCutShort = () => failure("BODY_CUT_SHORT")

/** The error of a body in a coding that was not asked for. */
export const bodyEncoded = () => failure("BODY_ENCODED")
