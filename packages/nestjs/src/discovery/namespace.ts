import type { StandardSchemaV1 } from "@standard-schema/spec"

/** What `registerSecrets` was given. */
export interface Namespace {
  readonly name: string
  readonly KEY: string
  readonly connection: string
  readonly schema: StandardSchemaV1 | undefined
  readonly values: unknown
}
