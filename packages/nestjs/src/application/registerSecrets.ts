import type { DynamicModule } from "@nestjs/common"
import type { OptionTable } from "@opconnect/core/Options"
import type { StandardSchemaV1 } from "@standard-schema/spec"
import type { InjectSecretOptions } from "../decorators/InjectSecret.ts"
import type { Namespace } from "../discovery/markers.ts"
import { defaultConnection } from "../issues/issues.ts"
import { assertOptions, connectionName } from "../issues/optionIssues.ts"
import { featureModule } from "./featureModule.ts"

/**
 * A namespace of secrets and settings.
 *
 * @category models
 * @since 0.1.0
 * @stability experimental
 */
export interface SecretsNamespace<Value> extends Namespace {
  readonly name: string
  /** The token of the values: `@Inject(database.KEY)`. In unit tests, provide values for this token. */
  readonly KEY: string
  /** For the `forRootAsync` of other modules: `TypeOrmModule.forRootAsync(database.asProvider())`. */
  readonly asProvider: () => {
    imports: Array<DynamicModule>
    inject: Array<string>
    useFactory: (value: Value) => Value
  }
}

/**
 * The type of what `@Inject(namespace.KEY)` injects: `SecretsType<typeof database>`.
 *
 * @category models
 * @since 0.1.0
 * @stability experimental
 */
export type SecretsType<N> = N extends SecretsNamespace<infer Value> ? Value : never

/**
 * The types of values without a schema: literals are widened, so that `"op://..."` is `string` and `5432` is `number`.
 *
 * @category models
 * @since 0.1.0
 * @stability experimental
 */
export type Resolved<Values> = Values extends string
  ? string
  : Values extends number
    ? number
    : Values extends boolean
      ? boolean
      : Values extends bigint
        ? bigint
        : Values extends null | undefined | ((...args: never) => unknown)
          ? Values
          : { [Key in keyof Values]: Resolved<Values[Key]> }

/**
 * Options of `registerSecrets`.
 *
 * @category models
 * @since 0.1.0
 * @stability experimental
 */
export interface SecretsDefinition<Values, Schema extends StandardSchemaV1 | undefined> extends InjectSecretOptions {
  /** Checks and converts the resolved values. A Standard Schema, such as Zod, Valibot, ArkType or Effect Schema. */
  readonly schema?: Schema
  /**
   * The values, with `op://` references at any depth, or a function that returns them when the application starts. While the
   * function runs, `process.env` has the secrets of `ConnectConfigModule`.
   */
  readonly values: Values | (() => Values | Promise<Values>)
}

const definitionOptions: OptionTable = {
  ...connectionName,
  schema: { kind: "schema", description: "checks and converts the values" },
  values: { kind: "any", description: "values with references at any depth" }
}

/**
 * A typed namespace of secrets and settings, given to modules by `ConnectModule.forFeature`.
 *
 * **Details**
 *
 * The references are resolved together with all others of the application, then `schema` checks the values. If the schema
 * rejects values, the start stops with all issues, each with its namespace and key but without values. A namespace is
 * redacted when it is printed or converted to JSON.
 *
 * **Example** (A namespace with its module)
 *
 * ```ts
 * import { Inject, Injectable, Module } from "@nestjs/common"
 * import { ConnectModule, registerSecrets, type SecretsType } from "@opconnect/nestjs"
 *
 * export const database = registerSecrets("database", {
 *   values: { host: "db.internal", user: "app", password: "op://prod/db/password" }
 * })
 *
 * @Injectable()
 * export class Database {
 *   constructor(@Inject(database.KEY) readonly config: SecretsType<typeof database>) {}
 * }
 *
 * @Module({ imports: [ConnectModule.forFeature(database)], providers: [Database] })
 * export class DatabaseModule {}
 * ```
 *
 * @category constructors
 * @since 0.1.0
 * @stability experimental
 */
export function registerSecrets<const Values, Schema extends StandardSchemaV1>(
  name: string,
  definition: SecretsDefinition<Values, Schema> & { readonly schema: Schema }
): SecretsNamespace<StandardSchemaV1.InferOutput<Schema>>
export function registerSecrets<const Values>(
  name: string,
  definition: SecretsDefinition<Values, undefined>
): SecretsNamespace<Resolved<Values>>
export function registerSecrets(
  name: string,
  definition: SecretsDefinition<unknown, StandardSchemaV1 | undefined>
): SecretsNamespace<unknown> {
  assertOptions(`registerSecrets("${name}")`, definitionOptions, definition)
  const { connection = defaultConnection, schema, values } = definition
  const namespace: SecretsNamespace<unknown> = {
    name,
    KEY: `SECRETS(${name})`,
    connection,
    schema,
    values,
    asProvider: () => ({ imports: [featureModule([namespace])], inject: [namespace.KEY], useFactory: (value) => value })
  }
  return namespace
}
