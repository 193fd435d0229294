import { type ConnectOptions, config } from "@opconnect/core/ConnectOptions"
import * as SecretTemplate from "@opconnect/core/SecretTemplate"
import * as ConfigProvider from "effect/ConfigProvider"
import * as Effect from "effect/Effect"
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
 * for every variable. Or a sentence on what can't be used.
 */
export const connectOptions = (
  options: LoadOptions,
  { variables }: Pick<Environment, "variables">
): Result.Result<ConnectOptions, string> => {
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
  return Effect.runSync(Effect.result(config.parse(ConfigProvider.fromEnv({ env })))).pipe(
    Result.mapBoth({
      onFailure: ({ message }) => `The environment can't be used: ${message.replace(/\s+/g, " ")}.`,
      onSuccess: (there) => {
        const given = Object.fromEntries(Object.entries(connect).filter(([, value]) => value !== undefined))
        // A token of the options leaves both ways of the environment aside.
        const token = connect.token !== undefined || connect.tokenFile !== undefined
        return { ...there, ...(token ? { token: undefined, tokenFile: undefined } : {}), ...given }
      }
    })
  )
}
