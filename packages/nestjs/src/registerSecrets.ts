import type { DynamicModule } from "@nestjs/common"
import type { StandardSchemaV1 } from "@standard-schema/spec"
import type { InjectSecretOptions } from "./InjectSecret.ts"
import { forFeature } from "./internal/app/feature.ts"
import type { Namespace } from "./internal/app/namespaces.ts"
import { defaultConnection } from "./internal/app/tokens.ts"

/**
 * Secrets and settings that belong together, under one name.
 *
 * @category models
 * @since 0.1.0
 */
export interface SecretsNamespace<Value> extends Namespace {
  readonly name: string
  /** What they are injected by: `@Inject(database.KEY)`. */
  readonly KEY: string
  /** For the `forRootAsync` of other modules: `TypeOrmModule.forRootAsync(database.asProvider())`. */
  readonly asProvider: () => {
    imports: Array<DynamicModule>
    inject: Array<string>
    useFactory: (value: Value) => Value
  }
}

/**
 * What `@Inject(namespace.KEY)` injects: `SecretsType<typeof database>`.
 *
 * @category models
 * @since 0.1.0
 */
export type SecretsType<N> = N extends SecretsNamespace<infer Value> ? Value : never

/**
 * Values as they are without a schema: a text is a text, whatever it is written as.
 *
 * @category models
 * @since 0.1.0
 */
export type Resolved<Values> = Values extends string
  ? string
  : Values extends number | boolean | bigint | null | undefined | ((...args: never) => unknown)
    ? Values
    : { [Key in keyof Values]: Resolved<Values[Key]> }

/**
 * @category models
 * @since 0.1.0
 */
export interface SecretsDefinition<Values, Schema extends StandardSchemaV1 | undefined> extends InjectSecretOptions {
  /** Checks and converts the resolved values. A Standard Schema, such as Zod, Valibot, ArkType or Effect Schema. */
  readonly schema?: Schema
  /** The values, with `op://` references at any depth, or what gives them when the application starts. */
  readonly values: Values | (() => Values | Promise<Values>)
}

/**
 * A typed namespace of secrets and settings, given to modules by `ConnectModule.forFeature`.
 *
 * **Details**
 *
 * Its references are resolved together with all others of the application, then its values are checked by `schema`. What a
 * schema refuses stops the boot: every issue, with namespace and key, and never with a value. Printing a namespace, or
 * making JSON of it, shows no secret.
 *
 * **Example**
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
  { connection = defaultConnection, schema, values }: SecretsDefinition<unknown, StandardSchemaV1 | undefined>
): SecretsNamespace<unknown> {
  const namespace: SecretsNamespace<unknown> = {
    name,
    KEY: `SECRETS(${name})`,
    connection,
    schema,
    values,
    asProvider: () => ({ imports: [forFeature([namespace])], inject: [namespace.KEY], useFactory: (value) => value })
  }
  return namespace
}
