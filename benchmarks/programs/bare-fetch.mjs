import { load } from "./plan.mjs"

const headers = { authorization: `Bearer ${process.env.OP_CONNECT_TOKEN}` }

await load(async (path) => {
  const response = await fetch(process.env.OP_CONNECT_HOST + path, { headers })
  return response.json()
})
