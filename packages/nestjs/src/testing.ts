/**
 * Secrets for tests of an application: plain values, or a fake server, instead of the server that it is configured for.
 *
 * @since 0.1.0
 */
import { type Connect, type ConnectOptions, createConnect } from "@opconnect/core/promise"
import { CREATE_CONNECT } from "./application/secretsHostModule.ts"
import { type FakeSecrets, fakeSecrets } from "./testing/fakeSecrets.ts"

export { type FakeSecrets, fakeSecrets } from "./testing/fakeSecrets.ts"

/**
 * A server to use instead of the configured one, such as the result of `startFakeConnect` of `@opconnect/testing`.
 *
 * @category models
 * @since 0.1.0
 * @stability experimental
 */
export interface TestServer {
  readonly url: string
  readonly token: string
}

/** The part of the builder of `Test.createTestingModule` that is used here. */
interface Overridable<Builder> {
  overrideProvider(token: unknown): { useValue(value: unknown): Builder }
}

const isFake = (source: object): source is FakeSecrets => "connect" in source && typeof source.connect === "function"
const isServer = (source: object): source is TestServer => "url" in source && "token" in source

const connectTo = (source: FakeSecrets | TestServer | Readonly<Record<string, string>>) => {
  if (isFake(source)) return (): Connect => source.connect()
  if (isServer(source))
    return (options: ConnectOptions) => createConnect({ ...options, host: source.url, token: source.token })
  // Otherwise, values by reference.
  const fake = fakeSecrets(source as Readonly<Record<string, string>>)
  return (): Connect => fake.connect()
}

/**
 * Provides the secrets of a module under test instead of the configured server. Unless `source` is a server, no request is
 * sent, and neither host nor token is required.
 *
 * **Details**
 *
 * Applies only to this module. A reference without a value stops the start, like a reference that does not exist on the
 * server. Throws a `SecretsStartError` if a key of the values is not a reference, or a value is not a string.
 *
 * **Example** (A module without a server)
 *
 * ```ts
 * import { Test } from "@nestjs/testing"
 * import { ConnectModule, SecretsService } from "@opconnect/nestjs"
 * import { overrideSecrets } from "@opconnect/nestjs/testing"
 *
 * export const password = async () => {
 *   const builder = Test.createTestingModule({ imports: [ConnectModule.forRoot()] })
 *   const module = await overrideSecrets(builder, { "op://prod/db/password": "hunter2" }).compile()
 *   return await module.get(SecretsService).resolve("op://prod/db/password") // "hunter2"
 * }
 * ```
 *
 * @category testing
 * @since 0.1.0
 * @stability experimental
 */
export const overrideSecrets = <Builder extends Overridable<Builder>>(
  builder: Builder,
  source: FakeSecrets | TestServer | Readonly<Record<string, string>>
): Builder => builder.overrideProvider(CREATE_CONNECT).useValue(connectTo(source))
