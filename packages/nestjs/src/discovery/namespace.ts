import type { StandardSchemaV1 } from "@standard-schema/spec"

/** Arguments of `registerSecrets`. */
export interface Namespace {
  readonly name: string
  readonly KEY: string
  readonly connection: string
  readonly schema: StandardSchemaV1 | undefined
  readonly values: unknown
}
