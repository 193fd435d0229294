// The official client with hand-planned requests.
import { OnePasswordConnect } from "@1password/connect"
import { load } from "./plan.mjs"

const connect = OnePasswordConnect({
  serverURL: process.env.OP_CONNECT_HOST,
  token: process.env.OP_CONNECT_TOKEN,
  keepAlive: true
})

await load((path) => {
  const [, , , vault, , item] = path.split("/")
  if (vault === undefined) return connect.listVaults()
  return item === undefined ? connect.listItems(vault) : connect.getItemById(vault, item)
})
