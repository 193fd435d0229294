/** The name of a connection that is given none. */
export const defaultConnection = "default"

export type Form = "text" | "secret" | "live"

/** A secret that can be injected. */
export interface SecretToken {
  readonly token: string
  readonly reference: string
  readonly connection: string
  readonly form: Form
}

const known = new Map<string, SecretToken>()
const listeners = new Set<(secret: SecretToken) => void>()

const named = (text: string, connection: string) =>
  connection === defaultConnection ? text : `${text} of ${connection}`

/** The one token of a secret in a form. Decorators make them as their files are imported: before, or long after a boot. */
export const tokenOf = (secret: {
  readonly reference: string
  readonly connection: string | undefined
  readonly form: Form
}): SecretToken => {
  const { connection = defaultConnection, form, reference } = secret
  // A text that is no reference may be a secret by mistake, and tokens are told in Nest's own messages.
  const shown = reference.startsWith("op://") ? reference : `(text without op://) ${known.size}`
  const token = named(
    `${form === "live" ? "LiveSecret" : form === "secret" ? "Secret" : "SecretText"}(${shown})`,
    connection
  )
  const before = known.get(token)
  if (before !== undefined) return before
  const made = { token, reference, connection, form }
  known.set(token, made)
  for (const tell of listeners) tell(made)
  return made
}

export const secretOf = (token: unknown): SecretToken | undefined =>
  typeof token === "string" ? known.get(token) : undefined

/** Calls for every token there is and will be. */
export const onToken = (tell: (secret: SecretToken) => void): void => {
  for (const secret of known.values()) tell(secret)
  listeners.add(tell)
}

/** The names of all connections that something asks for. */
export const connectionNames = new Set([defaultConnection])

/** The token of what belongs to a connection. */
export const connectionToken = (kind: string, connection: string = defaultConnection): string => {
  connectionNames.add(connection)
  return named(kind, connection)
}
