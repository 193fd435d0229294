import { type ConnectOptions, withEnvironment } from "@opconnect/core/ConnectOptions"
import type { Issue } from "@opconnect/core/Issue"
import * as SecretTemplate from "@opconnect/core/SecretTemplate"
import * as Result from "effect/Result"
import type { LoadOptions } from "../model/types.ts"
import { printError } from "../output/output.ts"
import type { Environment } from "./gather.ts"
import { connectVariables, isConnectKey } from "./trust.ts"

/**
 * The settings of the connection: from the options, then the environment, then the files if they may set them. Or the variables that
 * cannot be used. Prints a warning for variables that are set and not used, unless `quiet` is true.
 */
export const connectOptions = (
  options: LoadOptions,
  { variables }: Pick<Environment, "variables">
): Result.Result<ConnectOptions, ReadonlyArray<Issue>> => {
  const { connect = {}, processEnv = {} } = options
  // Variables of the environment are included only if a trusted file overrides them.
  const written = Object.fromEntries(
    variables.flatMap(({ key, source, template }) =>
      isConnectKey(key) && source.file !== undefined
        ? [[key, SecretTemplate.render(template, (reference) => reference)]]
        : []
    )
  )
  const env = { ...connectVariables(process.env), ...connectVariables(processEnv), ...written }
  const { issues, options: merged, warnings } = withEnvironment(connect, env)
  // Now, not with the result: a warning often explains the failure that follows.
  if (options.quiet !== true) for (const { hint, message } of warnings) printError(`opconnect: ${message} ${hint}`)
  return issues.length > 0 ? Result.fail(issues) : Result.succeed(merged)
}
