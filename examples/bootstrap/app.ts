// A small service that needs secrets to start. It reads process.env and does not depend on Connect.
import { createPrivateKey } from "node:crypto"
import { readFileSync } from "node:fs"
import { createServer } from "node:https"
import type { AddressInfo } from "node:net"

const need = (key: string): string => {
  const value = process.env[key]
  if (value === undefined || value === "") throw new Error(`${key} is not set`)
  return value
}

const database = new URL(need("DATABASE_URL"))
const key = need("TLS_KEY")
const settings = {
  database: `${database.username} at ${database.host}${database.pathname}`,
  databasePassword: database.password.length > 0,
  paymentApiKey: need("PAYMENT_API_KEY").startsWith("pk_"),
  webhookKey: need("WEBHOOK_KEY").startsWith("whsec_"),
  oneTimePassword: /^\d{6}$/.test(need("BACK_OFFICE_OTP")),
  gatewayHeaders: need("GATEWAY_HEADERS").trim().split("\n").length,
  tlsKey: createPrivateKey(key).asymmetricKeyType
}

const server = createServer({ key, cert: readFileSync(need("TLS_CERT_FILE")) }, (_, response) => {
  response.setHeader("content-type", "application/json")
  response.end(JSON.stringify(settings))
})

server.listen(Number(need("PORT")), "127.0.0.1", () => {
  console.log(`listening on https://localhost:${(server.address() as AddressInfo).port}`)
})

process.once("SIGTERM", () => server.close())
