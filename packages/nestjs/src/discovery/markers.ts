import type { FactoryProvider, InjectionToken } from "@nestjs/common"
import type { StandardSchemaV1 } from "@standard-schema/spec"
import type { StartIssue } from "../issues/SecretsStartError.ts"
import type { Wrapper } from "./nestInternals.ts"

/** References that a module may use. `*` matches any name, and at the end all remaining names. */
export type AllowList = ReadonlyArray<string>

/** Values that depend on secrets: from `registerSecrets`, or from a factory of `ConfigModule.forFeature`. */
export interface Namespace {
  readonly name: string
  readonly KEY: string
  /** The name of the connection. `undefined`: that of the configuration. */
  readonly connection: string | undefined
  /** Without a schema, every key must have a value. */
  readonly schema: StandardSchemaV1 | undefined
  readonly values: unknown
}

/** Purpose of a provider. It is attached to the factory, so that it can be found before any provider is created. */
export type ProviderMarker =
  | { readonly _tag: "Namespace"; readonly namespace: Namespace }
  /** A `ConnectConfigModule` by its id. Without options, the environment of an application without such a module. */
  | { readonly _tag: "Config"; readonly id: object; readonly options: InjectionToken | undefined }
  /** Values of a `ConnectConfigModule`. */
  | { readonly _tag: "Configured" }
  | { readonly _tag: "Connection"; readonly name: string; readonly options: InjectionToken }
  | { readonly _tag: "AllowList"; readonly patterns: AllowList }
  /** A `SecretsService` or a client without a list. */
  | { readonly _tag: "Service" | "Client" }
  /** A secret that is injected by its token. */
  | { readonly _tag: "Secret" }
  /** Something that must stop the start. */
  | { readonly _tag: "Issue"; readonly issue: StartIssue }

const markerKey: unique symbol = Symbol.for("@opconnect/nestjs/marker")

/** A provider that is marked with its purpose. */
export const markedProvider = (
  provide: InjectionToken,
  marker: ProviderMarker,
  inject: Array<InjectionToken>,
  useFactory: FactoryProvider["useFactory"]
): FactoryProvider => ({
  provide,
  inject,
  useFactory: Object.defineProperty(useFactory, markerKey, { value: marker })
})

export const markerOf = ({ metatype }: Wrapper): ProviderMarker | undefined =>
  // Providers of values have no metatype, whatever its type says.
  (metatype as { readonly [markerKey]?: ProviderMarker } | null | undefined)?.[markerKey]
