import { type ConnectOptions, Secret } from "@opconnect/core/promise"

const known: Readonly<Record<keyof ConnectOptions, true>> = {
  host: true,
  token: true,
  tokenFile: true,
  connectTimeout: true,
  requestTimeout: true,
  deadline: true,
  retries: true,
  firstBackoff: true,
  longestBackoff: true,
  concurrency: true,
  maxResponseSize: true,
  caFile: true,
  headers: true,
  userAgent: true,
  propagateTrace: true,
  http: true,
  cache: true,
  staleIfError: true,
  warn: true
}

/** Those of the module itself. */
const ours = ["startDeadline", "watchInterval", "snapshot"]

/** A misspelt option, out of JSON or JavaScript, would be passed over, and the environment's be used. */
export const unknownOptions = (options: object): ReadonlyArray<string> =>
  Object.keys(options)
    .filter((key) => !Object.hasOwn(known, key))
    .map((key) => `There is no option "${key}". There are ${[...Object.keys(known), ...ours].join(", ")}.`)

/** Timers know no longer time, in milliseconds. */
export const longest = 2 ** 31 - 1

/** Times that would be no times for a timer: it would fire at once, again and again. */
export const wrongUsage = (usage: {
  readonly startDeadline?: number | undefined
  readonly watchInterval?: number | undefined
}): ReadonlyArray<string> =>
  (["startDeadline", "watchInterval"] as const).flatMap((key) => {
    const { [key]: value = 1 } = usage
    const least = key === "startDeadline" ? 0 : 1
    return value >= least && value <= longest
      ? []
      : [`"${key}" has to be a number of milliseconds, from ${least} to ${longest}; it is ${value}.`]
  })

/** The same options with the token hidden: what the container holds can be printed. */
export const sealed = <Options extends ConnectOptions>(options: Options): Options => ({
  ...options,
  ...(typeof options.token === "string" ? { token: new Secret(options.token) } : {}),
  ...(options.headers === undefined
    ? {}
    : {
        headers: Object.fromEntries(
          Object.entries(options.headers).map(([name, value]) => [
            name,
            typeof value === "string" ? new Secret(value) : value
          ])
        )
      })
})

/** Options as text, with what is hidden in them. */
const textOf = (options: object): string =>
  JSON.stringify(options, function (this: Record<string, unknown>, key, value) {
    const own = this[key]
    return own instanceof Secret ? own.reveal() : typeof value === "function" ? String(value) : value
  })

/** Whether options say the same. */
export const isSame = (one: object, other: object): boolean => textOf(one) === textOf(other)
