import { type ConnectOptions, withEnvironment } from "@opconnect/core/ConnectOptions"
import type { Issue as CoreIssue } from "@opconnect/core/Issue"
import * as SecretTemplate from "@opconnect/core/SecretTemplate"
import * as Result from "effect/Result"
import type { Issue, LoadOptions } from "../model/types.ts"
import type { Environment } from "./gather.ts"
import { isConnectKey } from "./trust.ts"

const connectVariables = (env: Readonly<Record<string, string | undefined>>) =>
  Object.fromEntries(
    Object.entries(env).flatMap(([key, value]) => (isConnectKey(key) && value !== undefined ? [[key, value]] : []))
  )

/** How to reach the server, or what is wrong with its variables. */
export interface Connection {
  readonly connect: Result.Result<ConnectOptions, ReadonlyArray<CoreIssue>>
  /** Variables that are set and not used, probably by mistake. */
  readonly warnings: ReadonlyArray<Issue>
}

/** How to reach the server: what the options say, then what is set, then what the files may say. */
export const connectOptions = (options: LoadOptions, { variables }: Pick<Environment, "variables">): Connection => {
  const { connect = {}, processEnv = {} } = options
  // What the environment sets is among the variables only where an opted-in file overrides it.
  const written = Object.fromEntries(
    variables.flatMap(({ key, source, template }) =>
      isConnectKey(key) && source.file !== undefined
        ? [[key, SecretTemplate.render(template, (reference) => reference)]]
        : []
    )
  )
  const env = { ...connectVariables(process.env), ...connectVariables(processEnv), ...written }
  const { issues, options: merged, warnings } = withEnvironment(connect, env)
  const located = warnings.map(({ code, hint, message, place: { key = "" } = {} }): Issue => {
    const definition = variables.find((variable) => variable.key === key)
    const source = definition?.source ?? { file: undefined, line: undefined }
    return { code, message, hint, locations: [{ key, source, reference: undefined }] }
  })
  return { connect: issues.length > 0 ? Result.fail(issues) : Result.succeed(merged), warnings: located }
}
