import http from "node:http"
import { load } from "./plan.mjs"

const agent = new http.Agent({ keepAlive: true })
const headers = { authorization: `Bearer ${process.env.OP_CONNECT_TOKEN}` }

await load(
  (path) =>
    new Promise((resolve, reject) => {
      const request = http.get(process.env.OP_CONNECT_HOST + path, { agent, headers }, (response) => {
        let text = ""
        response.setEncoding("utf8")
        response.on("data", (chunk) => {
          text += chunk
        })
        response.on("end", () => resolve(JSON.parse(text)))
      })
      request.on("error", reject)
    })
)
agent.destroy()
