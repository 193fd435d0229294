import * as Predicate from "effect/Predicate"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import { clientOptions } from "../contract/callOptionTable.ts"
import { checkOptions } from "../contract/checkOptions.ts"
import { processVariables, withEnvironment } from "../contract/environment.ts"
import type { Issue } from "../contract/Issue.ts"
import { nameOptions } from "../contract/optionNames.ts"
import { connectOptions } from "../contract/optionTable.ts"
import { optionOrigins } from "../contract/settingNames.ts"
import { toSettings } from "../contract/settings.ts"
import type { ConnectOptions } from "./options.ts"
import * as Runtime from "./runtime.ts"
import { Secret } from "./Secret.ts"

const redacted = (text: string | Secret) => Redacted.make(text instanceof Secret ? text.reveal() : text)

/** The options of the Effect client, and all issues of the options and the environment. */
export const prepareOptions = (options: ConnectOptions) => {
  const { issues: wrong } = checkOptions(clientOptions, options)
  // Options that are not an object have no further issues.
  if (!Predicate.isReadonlyObject(options as unknown)) return { options: { host: "" }, issues: wrong, warnings: [] }
  const { cache: _, headers, http: __, locked: ___, proxy, staleIfError: ____, token, warn: _____, ...given } = options
  const environment = withEnvironment(
    {
      ...Object.fromEntries(Object.entries(given).filter(([name]) => Object.hasOwn(connectOptions, name))),
      token: token === undefined ? undefined : redacted(token),
      proxy: proxy === undefined ? undefined : redacted(proxy),
      headers:
        typeof headers !== "object" || headers === null
          ? headers
          : Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, redacted(value)])),
      ...{ [optionOrigins]: Reflect.get(options, optionOrigins) }
    },
    processVariables()
  )
  const settings = toSettings(environment.options)
  const issues = new Map<string, Issue>()
  for (const issue of [
    ...wrong,
    ...environment.issues,
    ...Runtime.unsupported({ ...environment.options, http: options.http }),
    ...(Result.isFailure(settings) ? settings.failure.issues : [])
  ]) {
    issues.set(issue.message, nameOptions(environment.options, issue))
  }
  return { ...environment, issues: [...issues.values()] }
}
