// The code under test: reads secrets with an injected client.
import type { Connect } from "@opconnect/core/promise"

export interface Mailbox {
  readonly address: string
  readonly login: string
}

/** The mailbox from which invoices are sent. */
export const mailbox = async (connect: Connect): Promise<Mailbox> => {
  const { host, password, user } = await connect.secrets.resolveAll({
    user: "op://office/invoices/username",
    password: "op://office/invoices/password",
    host: "op://office/invoices/smtp/host"
  })
  return { address: `${user}@shop.example`, login: `${user}:${password}@${host}` }
}

/** The code that the bank requires for every transfer. */
export const bankCode = (connect: Connect): Promise<string> =>
  connect.secrets.resolve("op://office/bank/one-time password?attribute=otp")

/** Changes the password of the mailbox, and waits until reads return it. */
export const renew = async (connect: Connect, password: string): Promise<void> => {
  const vault = await connect.vaults.getByName("office")
  const item = await connect.items.getByTitle(vault.id, "invoices")
  await connect.items.setField(vault.id, item.id, "password", password, { waitUntilVisible: true })
}
