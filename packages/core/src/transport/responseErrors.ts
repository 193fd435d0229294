import { TransportError } from "./Transport.ts"

/** The error of a response that had started. */
export const responseLost = (code: string, status?: number) =>
  new TransportError({ code, sent: true, stale: false, status })
