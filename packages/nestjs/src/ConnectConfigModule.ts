import { existsSync } from "node:fs"
import type { DynamicModule } from "@nestjs/common"
import { ConfigModule, type ConfigModuleOptions } from "@nestjs/config"
import { type ConnectSettings, load } from "@opconnect/dotenv"
import { validated } from "./internal/validated.ts"

/**
 * The options of `ConfigModule.forRoot`, and how to reach the Connect server. Files are parsed by dotenv's grammar and
 * variables in them are not expanded, so `parser` and `expandVariables` are not among them.
 *
 * @category models
 * @since 0.1.0
 */
export interface ConnectConfigModuleOptions extends Omit<ConfigModuleOptions, "expandVariables" | "parser"> {
  /** OP_CONNECT_HOST and OP_CONNECT_TOKEN where left out, from the environment or from the files themselves. */
  readonly connect?: ConnectSettings | undefined
}

/**
 * `ConfigModule` of `@nestjs/config` with the `op://` references in environment files, and in the environment itself,
 * resolved. What injects `ConfigService` needs no change.
 *
 * **Details**
 *
 * Resolved are all references before any provider is made, in one plan. When one can't be, the application does not
 * start: the promise rejects with an `EnvError` that lists every problem with its file and line.
 *
 * `validate` and `validationSchema` see resolved values, laid over the environment unless `validatePredefined` is `false`,
 * and what they give back is what `ConfigService` answers with. `validate` may return a promise. A problem that a schema
 * reports is shown with dots in place of secrets; what a `validate` function throws is passed on as it is.
 *
 * Files that don't exist are skipped, of several the first wins, and what is set already wins over files unless
 * `override` is set, all as in `ConfigModule`.
 *
 * **Gotchas**
 *
 * Unlike `ConfigModule`, nothing is written to `process.env`: child processes and crash reports would show it. Factories
 * in `load` that read `process.env` find neither secrets nor anything else of the files there.
 *
 * @category modules
 * @since 0.1.0
 */
// biome-ignore lint/complexity/noStaticOnlyClass: Nest's modules are classes
export class ConnectConfigModule {
  static async forRoot(options: ConnectConfigModuleOptions = {}): Promise<DynamicModule> {
    // What ConfigModule reads or validates it writes to `process.env`, so it is left nothing of either.
    const { connect, load: factories = [], override, validate, validationSchema, ...others } = options
    const env = { ...process.env }
    const loaded = await load({ path: paths(options), override, processEnv: env, connect })
    const values = await validated(options, env, loaded)
    return ConfigModule.forRoot({
      ...others,
      envFilePath: [],
      load: [() => values, ...factories]
    })
  }
}

/** The files there are. dotenv lets the last of several win when they override, @nestjs/config always the first. */
const paths = ({ envFilePath = ".env", ignoreEnvFile, override }: ConnectConfigModuleOptions): Array<string> => {
  const existing = ignoreEnvFile ? [] : [envFilePath].flat().filter((path) => existsSync(path))
  return override ? existing.reverse() : existing
}
