import type { InjectionToken, Provider } from "@nestjs/common"
import type { Issue } from "@opconnect/core/Issue"
import { checkOptions, clientOptions, snapshotOptions, watchOptions } from "@opconnect/core/Options"
import { type ConnectOptions, Secret, type SnapshotOptions } from "@opconnect/core/promise"

/** Connection to a server. Times are in milliseconds. */
export interface ConnectionOptions extends ConnectOptions {
  readonly startupTimeout?: number | undefined
  readonly watchInterval?: number | undefined
  readonly snapshot?: string | Omit<SnapshotOptions, "onStale"> | undefined
}

/** Options of a connection of an application. */
export const connectionOptions = {
  ...clientOptions,
  watchInterval: watchOptions.interval,
  snapshot: { kind: "options", options: snapshotOptions, description: "file with the secrets of the last start" }
} as const

/** A path of a snapshot stands for its options. */
export const withSnapshotPath = (options: unknown): unknown =>
  typeof options === "object" && options !== null && "snapshot" in options && typeof options.snapshot === "string"
    ? { ...options, snapshot: { path: options.snapshot } }
    : options

/** Issues of the options of a connection; the client checks its own options with the environment too. */
export const connectionOptionIssues = (options: unknown): ReadonlyArray<Issue> =>
  checkOptions(connectionOptions, withSnapshotPath(options)).issues

const secret = <Other>(value: string | Other): Secret | Other => (typeof value === "string" ? new Secret(value) : value)

/** The same options with secrets instead of texts: the container that holds them can be printed. */
export const redactOptions = <Options extends ConnectionOptions>(options: Options): Options => {
  // From JavaScript: the check names what it is.
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
    if (!("useFactory" in provider)) return provider
    const { useFactory } = provider
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
