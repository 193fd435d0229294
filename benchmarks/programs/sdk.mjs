// Resolves each reference by name with the official client: in parallel, or in series with the argument `series`.
import { readFileSync } from "node:fs"
import { OnePasswordConnect } from "@1password/connect"

const connect = OnePasswordConnect({
  serverURL: process.env.OP_CONNECT_HOST,
  token: process.env.OP_CONNECT_TOKEN,
  keepAlive: true
})

const read = async (reference) => {
  const [vaultName, title, label] = reference.slice("op://".length).split("/")
  const vault = await connect.getVaultByTitle(vaultName)
  const item = await connect.getItemByTitle(vault.id, title)
  return item.fields.find((field) => field.label === label).value
}

const references = JSON.parse(readFileSync("references.json", "utf8"))
const values = []
if (process.argv[2] === "series") for (const reference of references) values.push(await read(reference))
else values.push(...(await Promise.all(references.map(read))))
console.log(values.join("\n"))
