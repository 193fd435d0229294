import type { InjectionToken } from "@nestjs/common"
import type { StartIssue } from "../issues/SecretsStartError.ts"
import type { AllowList } from "./allowList.ts"
import type { Namespace } from "./namespace.ts"
import type { Wrapper } from "./nestInternals.ts"

/** Purpose of a provider. It is attached to the factory, so that it can be found before any provider is created. */
export type ProviderMarker =
  | { readonly _tag: "Namespace"; readonly namespace: Namespace }
  | { readonly _tag: "Config"; readonly source: object; readonly options: InjectionToken }
  /** Providers that ConfigService waits for. */
  | { readonly _tag: "Configurations" }
  | ConfigFeature
  /** Values of `load`, which are resolved. */
  | { readonly _tag: "Loaded" }
  | { readonly _tag: "Connection"; readonly name: string; readonly options: InjectionToken }
  | { readonly _tag: "AllowList"; readonly patterns: AllowList }
  /** A `SecretsService` or a client without a list. */
  | { readonly _tag: "Service" | "Client" }
  /** A secret that is injected by its token. */
  | { readonly _tag: "Secret" }
  /** Something that must stop the start. */
  | { readonly _tag: "Issue"; readonly issue: StartIssue }

/** Arguments of `ConfigModule.forFeature`. */
export interface ConfigFeature {
  readonly _tag: "ConfigFeature"
  readonly factory: () => unknown
  readonly where: string
}

const markerKey: unique symbol = Symbol.for("@opconnect/nestjs/marker")

/** The factory, marked with what its provider stands for. */
export const markProvider = <F extends object>(factory: F, marker: ProviderMarker): F =>
  Object.defineProperty(factory, markerKey, { value: marker })

export const markerOf = ({ metatype }: Wrapper): ProviderMarker | undefined =>
  // Providers of values have no metatype, whatever its type says.
  (metatype as { readonly [markerKey]?: ProviderMarker } | null | undefined)?.[markerKey]
