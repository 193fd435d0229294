import type { InjectionToken, Provider } from "@nestjs/common"
import type { Issue } from "@opconnect/core/Issue"
import { type ConnectOptions, Secret } from "@opconnect/core/promise"
import type { SnapshotOptions } from "@opconnect/core/promiseSnapshot"

/** Timers know no longer time, in milliseconds. */
export const longest = 2 ** 31 - 1

/** Times that would be no times for a timer: it would fire at once, again and again. */
export const wrongUsage = (usage: {
  readonly startupTimeout?: number | undefined
  readonly watchInterval?: number | undefined
}): ReadonlyArray<Omit<Issue, "reference">> =>
  (["startupTimeout", "watchInterval"] as const).flatMap((key) => {
    const { [key]: value = 1 } = usage
    const least = key === "startupTimeout" ? 0 : 1
    return value >= least && value <= longest
      ? []
      : [
          {
            code: "InvalidOption",
            message: `${key} must be a number of milliseconds from ${least} to ${longest}; it is ${value}.`,
            hint: "Correct the value.",
            place: { key }
          }
        ]
  })

interface Sealable extends Pick<ConnectOptions, "token" | "headers"> {
  readonly snapshot?: string | Omit<SnapshotOptions, "signal"> | undefined
}

const secret = <Other>(value: string | Other): Secret | Other => (typeof value === "string" ? new Secret(value) : value)

/** The same options with what is secret hidden: what the container holds can be printed. */
export const sealed = <Options extends Sealable>(options: Options): Options => {
  const { headers, snapshot, token } = options
  return {
    ...options,
    ...(token === undefined ? {} : { token: secret(token) }),
    ...(headers === undefined
      ? {}
      : { headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, secret(value)])) }),
    ...(typeof snapshot === "object" ? { snapshot: { ...snapshot, key: secret(snapshot.key) } } : {})
  }
}

/** The providers of options, with what they give hidden. */
export const concealed =
  <Options>(token: InjectionToken, seal: (options: Options) => Options) =>
  (provider: Provider): Provider => {
    if (typeof provider === "function" || provider.provide !== token) return provider
    if ("useValue" in provider) return { ...provider, useValue: seal(provider.useValue) }
    if (!("useFactory" in provider)) return provider
    const { useFactory } = provider
    return { ...provider, useFactory: async (...dependencies) => seal(await useFactory(...dependencies)) }
  }

/** Options as text, with what is hidden in them. */
const textOf = (options: object): string =>
  JSON.stringify(options, function (this: Record<string, unknown>, key, value) {
    const own = this[key]
    return own instanceof Secret ? own.reveal() : typeof value === "function" ? String(value) : value
  })

/** Whether options say the same. */
export const isSame = (one: object, other: object): boolean => textOf(one) === textOf(other)
