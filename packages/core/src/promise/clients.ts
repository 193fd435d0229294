import type { ConnectOptions } from "../contract/ConnectOptions.ts"
import type { Secrets } from "../secrets/Secrets.ts"
import type { Startup } from "../transport/Startup.ts"
import type { Calls } from "./calls.ts"

/** The internals of a client, for the parts of the facade that are loaded on demand. */
interface Inside {
  readonly calls: Calls<Secrets>
  readonly options: ConnectOptions
  readonly startup: Startup
}

// Not a property of the client: `inspect` can show properties. An entry lives as long as its client.
const clients = new WeakMap<object, Inside>()

export const register = <Client extends object>(client: Client, inside: Inside): Client => {
  clients.set(client, inside)
  return client
}

/** `undefined` for a value that `createConnect` did not create. */
export const inside = (client: object): Inside | undefined => clients.get(client)
