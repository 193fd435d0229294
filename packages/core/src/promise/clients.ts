import type { ConnectOptions } from "../contract/ConnectOptions.ts"
import type { Secrets } from "../secrets/Secrets.ts"
import type { Startup } from "../transport/Startup.ts"
import type { Calls } from "./calls.ts"

/** What a client of the facade is inside, for the parts of the facade that not everybody loads. */
interface Inside {
  readonly calls: Calls<Secrets>
  readonly options: ConnectOptions
  readonly startup: Startup
}

const clients = new WeakMap<object, Inside>()

export const register = <Client extends object>(client: Client, inside: Inside): Client => {
  clients.set(client, inside)
  return client
}

/** `undefined` for what `createConnect` did not make. */
export const inside = (client: object): Inside | undefined => clients.get(client)
