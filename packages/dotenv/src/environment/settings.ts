import { type ConnectOptions, withEnvironment } from "@opconnect/core/ConnectOptions"
import type { Issue } from "@opconnect/core/Issue"
import * as SecretTemplate from "@opconnect/core/SecretTemplate"
import * as Result from "effect/Result"
import { overrides } from "../env-file/layers.ts"
import type { LoadOptions } from "../model/types.ts"
import type { Environment } from "./gather.ts"

const ours = /^OP_CONNECT_/

const onlyOurs = (env: Readonly<Record<string, string | undefined>>) =>
  Object.fromEntries(
    Object.entries(env).flatMap(([key, value]) => (ours.test(key) && value !== undefined ? [[key, value]] : []))
  )

/**
 * How to reach the server: what the options say, then what is set or written in the files, by the precedence that holds
 * for every variable. Or the variables that cannot be used.
 */
export const connectOptions = (
  options: LoadOptions,
  { variables }: Pick<Environment, "variables">
): Result.Result<ConnectOptions, ReadonlyArray<Issue>> => {
  const { connect = {}, processEnv = {} } = options
  const written = Object.fromEntries(
    variables.flatMap(({ key, source, template }) =>
      ours.test(key) && source.file !== undefined
        ? [[key, SecretTemplate.render(template, (reference) => reference)]]
        : []
    )
  )
  const set = { ...onlyOurs(process.env), ...onlyOurs(processEnv) }
  const env = overrides(options) ? { ...set, ...written } : { ...written, ...set }
  const { issues, options: merged } = withEnvironment(connect, env)
  return issues.length > 0 ? Result.fail(issues) : Result.succeed(merged)
}
