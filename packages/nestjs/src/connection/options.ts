import type { FactoryProvider, InjectionToken, Provider } from "@nestjs/common"
import { clientOptions, snapshotOptions, watchOptions } from "@opconnect/core/Options"
import { type ConnectOptions, Secret, type SnapshotOptions } from "@opconnect/core/promise"

/**
 * Connection of the application to a Connect server. Default of `host` and `token`: OP_CONNECT_HOST and
 * OP_CONNECT_TOKEN. Times are milliseconds.
 *
 * @category models
 * @since 0.1.0
 * @stability experimental
 */
export interface ConnectModuleOptions extends ConnectOptions {
  /**
   * Time that startup waits for an unavailable or failing server. A request that the server rejects stops startup at once.
   * With 0, startup does not wait. Default: 30 seconds; 0 under a test runner.
   *
   * @default 30_000
   */
  readonly startupTimeout?: number | undefined
  /**
   * Polling interval for changes in each vault, if a listener watches secrets of the vault. Default: 30 seconds.
   *
   * @default 30_000
   */
  readonly watchInterval?: number | undefined
  /**
   * A file with the secrets of the last start, as a path or with more options: encrypted with `key`, or else with the token,
   * and readable by its owner only. If no host can be reached, the application starts with those secrets and a warning,
   * without waiting for `startupTimeout`. Secrets of environment files are in a second file, with `.variables` at the end of
   * its name. Default: no snapshot.
   */
  readonly snapshot?: string | Omit<SnapshotOptions, "onStale"> | undefined
}

/** Options of a connection of an application. */
export const connectionOptions = {
  ...clientOptions,
  watchInterval: watchOptions.interval,
  snapshot: {
    kind: "options",
    options: snapshotOptions,
    text: "path",
    description: "file with the secrets of the last start"
  }
} as const

const secret = <Other>(value: string | Other): Secret | Other => (typeof value === "string" ? new Secret(value) : value)

/** The same options with secrets instead of texts: the container that holds them can be printed. */
export const redactOptions = (options: ConnectModuleOptions): ConnectModuleOptions => {
  // In JavaScript, the value can have any type: the check reports it.
  if (typeof options !== "object" || options === null) return options
  const { headers, proxy, snapshot, token } = options
  const secrets = {
    token: secret(token),
    proxy: secret(proxy),
    headers: headers && Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, secret(value)])),
    snapshot: typeof snapshot === "object" ? { ...snapshot, key: secret(snapshot.key) } : snapshot
  }
  return { ...options, ...withoutUndefined(secrets) }
}

/** The options that are set. */
export const withoutUndefined = <A extends object>(options: A) =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as {
    [Key in keyof A]?: Exclude<A[Key], undefined>
  }

/** The providers of options, with redacted options. */
export const redactProvider =
  <Options>(token: InjectionToken, redact: (options: Options) => Options) =>
  (provider: Provider): Provider => {
    if (typeof provider === "function" || provider.provide !== token) return provider
    if ("useValue" in provider) return { ...provider, useValue: redact(provider.useValue) }
    // Nest's builder of modules creates only values and factories.
    const { useFactory } = provider as FactoryProvider<Options>
    return { ...provider, useFactory: async (...dependencies) => redact(await useFactory(...dependencies)) }
  }

/** Options as text in the order of their names, secrets included: for comparison only. */
const textOf = (options: object): string =>
  JSON.stringify(options, function (this: Record<string, unknown>, key, value) {
    const original = this[key]
    if (original instanceof Secret) return original.reveal()
    if (typeof value === "function") return String(value)
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value
    return Object.fromEntries(Object.entries(value).toSorted(([left], [right]) => (left < right ? -1 : 1)))
  })

/** True if the options are equal. */
export const isSame = (left: object, right: object): boolean => textOf(left) === textOf(right)
