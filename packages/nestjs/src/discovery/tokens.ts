import { defaultConnection } from "../issues/issues.ts"
import { knownReference, printableReference } from "../values/references.ts"

export type Form = "text" | "secret" | "live"

/** A secret that can be injected. */
export interface SecretToken {
  readonly token: string
  readonly reference: string
  readonly connection: string
  readonly form: Form
}

interface Registry {
  readonly secrets: Map<string, SecretToken>
  readonly connections: Set<string>
  readonly listeners: Set<(secret: SecretToken) => void>
}

/**
 * Decorators run when their file is imported: before there is an application, or long after its start. So what they name is
 * kept for the process, in one place for the ES module and the CommonJS build of this package.
 */
const registryOf = (): Registry => {
  const key: unique symbol = Symbol.for("@opconnect/nestjs/tokens")
  const holder = globalThis as { [key]?: Registry }
  holder[key] ??= { secrets: new Map(), connections: new Set([defaultConnection]), listeners: new Set() }
  return holder[key]
}

const withConnection = (text: string, connection: string) =>
  connection === defaultConnection ? text : `${text} of ${connection}`

const formLabels = { live: "LiveSecret", secret: "Secret", text: "SecretText" }

/** The one token of a secret in a form. */
export const tokenOf = (secret: {
  readonly reference: string
  readonly connection: string | undefined
  readonly form: Form
}): SecretToken => {
  const { listeners, secrets } = registryOf()
  const { connection = defaultConnection, form, reference } = secret
  // Nest's own messages quote tokens. Text that is not a reference may be a secret by mistake.
  const label = knownReference(reference) ?? `${printableReference(reference)} ${secrets.size}`
  const token = withConnection(`${formLabels[form]}(${label}) of ConnectModule.forRoot()`, connection)
  const existing = secrets.get(token)
  if (existing !== undefined) return existing
  const created = { token, reference, connection, form }
  secrets.set(token, created)
  for (const listener of listeners) listener(created)
  return created
}

export const secretOf = (token: unknown): SecretToken | undefined =>
  typeof token === "string" ? registryOf().secrets.get(token) : undefined

/** Calls the listener for each token that exists, and for each that is created until the returned function is called. */
export const onToken = (listener: (secret: SecretToken) => void): (() => void) => {
  const { listeners, secrets } = registryOf()
  for (const secret of secrets.values()) listener(secret)
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The names of all connections that something injects. */
export const connectionNames = (): ReadonlyArray<string> => [...registryOf().connections]

/** The token of what belongs to a connection. */
export const connectionToken = (kind: string, connection: string = defaultConnection): string => {
  registryOf().connections.add(connection)
  return withConnection(kind, connection)
}
