// The code under test: reads secrets with an injected client.
import type { Connect } from "@opconnect/core/promise"

export interface Mailbox {
  readonly address: string
  readonly login: string
}

/** The mailbox that invoices are sent from. */
export const mailbox = async (connect: Connect): Promise<Mailbox> => {
  const { host, password, user } = await connect.secrets.resolveAll({
    user: "op://office/invoices/username",
    password: "op://office/invoices/password",
    host: "op://office/invoices/smtp/host"
  })
  return { address: `${user}@shop.example`, login: `${user}:${password}@${host}` }
}

/** The code that the bank asks for with every transfer. */
export const bankCode = (connect: Connect): Promise<string> =>
  connect.secrets.resolve("op://office/bank/one-time password?attribute=otp")

/** Gives the mailbox a new password, and waits until every reader can see it. */
export const renew = async (connect: Connect, password: string): Promise<void> => {
  const vault = await connect.vaults.getByName("office")
  const item = await connect.items.getByTitle(vault.id, "invoices")
  await connect.items.setField(vault.id, item.id, "password", password, { waitUntilVisible: true })
}
