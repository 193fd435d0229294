import * as Config from "effect/Config"
import * as Effect from "effect/Effect"
import * as ConnectOptions from "../contract/ConnectOptions.ts"

/** The options in `wrap`, with defaults from the `ConfigProvider` in the context. */
export const unwrap = (
  wrap: Config.Wrap<Partial<ConnectOptions.ConnectOptions>>
): Effect.Effect<ConnectOptions.ConnectOptions, ConnectOptions.InvalidOptions | Config.ConfigError> =>
  Effect.flatMap(Config.unwrap(wrap), ConnectOptions.fromConfig)
