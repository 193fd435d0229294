import {
  type Connect,
  ConnectOptionsError,
  type RecordSecrets,
  recordSecrets,
  type Secrets,
  SecretsError
} from "@opconnect/core/promise"
import * as SecretTemplate from "@opconnect/core/SecretTemplate"
import * as Result from "effect/Result"
import { SecretsStartError } from "../issues/SecretsStartError.ts"
import { printableReference } from "../values/references.ts"

/**
 * Secrets of a test, by reference.
 *
 * @category models
 * @since 0.1.0
 * @stability experimental
 */
export interface FakeSecrets {
  /**
   * Sets the value of a secret. Watches and `@OnSecretChange` methods get the change a few turns of the event loop later:
   * wait until it has arrived, for example with `vi.waitFor`. Throws a `SecretsError` if the text is not a reference.
   */
  readonly set: (reference: string, value: string) => void
  /** The references that were resolved, in order. */
  readonly resolved: () => ReadonlyArray<string>
  /** @internal */
  readonly connect: () => Connect
}

/** An object whose methods all throw. */
const noServer = new Proxy(
  {},
  {
    get: (_, name) => () => {
      throw new Error(
        `This test has no server for "${String(name)}": pass one to overrideSecrets, such as startFakeConnect().`
      )
    }
  }
)

/** The other services of a client, which throw when they are used. */
const noServices = Object.fromEntries(
  ["vaults", "items", "files", "activity", "server"].map((name) => [name, noServer])
) as unknown as Omit<Connect, "secrets" | "close" | typeof Symbol.asyncDispose>

const where = "the values of a test"

/** Throws a `SecretsStartError` with all keys that are not references, and all values that are not texts. */
const recordOf = (values: Readonly<Record<string, string>>): RecordSecrets => {
  try {
    return recordSecrets(values)
  } catch (error) {
    if (!(error instanceof SecretsError || error instanceof ConnectOptionsError)) throw error
    const issues = error.issues.map(({ code, hint, message, reference }) => ({
      where,
      reference: reference === undefined ? undefined : printableReference(reference),
      code,
      message,
      hint
    }))
    throw new SecretsStartError(issues)
  }
}

/** A client with the same secrets that calls `record` with the resolved references. */
const recorded = (secrets: Secrets, record: (references: ReadonlyArray<string>) => void): Secrets => ({
  ...secrets,
  resolve: (reference, options) => {
    record([reference])
    return secrets.resolve<string>(reference, options)
  },
  resolveAll: (references, options) => {
    record(Object.values(references))
    return secrets.resolveAll(references, options)
  },
  resolveEach: (references, options) => {
    record(Object.values(references))
    return secrets.resolveEach(references, options)
  },
  resolveTemplate: (text, options) => {
    const template = SecretTemplate.parse(text, options)
    record(Result.isSuccess(template) ? SecretTemplate.references(template.success) : [])
    return secrets.resolveTemplate(text, options)
  }
})

/**
 * Secrets from a record. A test can change them with `set`, which acts like an edit of the item. No request is sent. Throws
 * a `SecretsStartError` if a key is not a reference, or a value is not a string.
 *
 * @category constructors
 * @since 0.1.0
 * @stability experimental
 */
export const fakeSecrets = (values: Readonly<Record<string, string>> = {}): FakeSecrets => {
  const { open, set } = recordOf(values)
  const resolved: Array<string> = []
  return {
    set,
    resolved: () => [...resolved],
    connect: () => {
      const { close, secrets } = open()
      const client = { secrets: recorded(secrets, (all) => resolved.push(...all)), close }
      return { ...noServices, ...client, [Symbol.asyncDispose]: close }
    }
  }
}
