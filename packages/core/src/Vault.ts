/**
 * Vaults, as Connect sends them.
 *
 * @since 0.1.0
 */
import * as Schema from "effect/Schema"
import { absent, openEnum, Timestamp } from "./internal/wire.ts"

/**
 * A vault that the token can see.
 *
 * **Details**
 *
 * `contentVersion` grows with every change of an item in the vault, `attributeVersion` with every change of the vault
 * itself; `items` counts the active ones.
 *
 * @category models
 * @since 0.1.0
 */
export const Vault = Schema.Struct({
  id: Schema.String,
  name: Schema.String,
  description: absent(Schema.String),
  attributeVersion: absent(Schema.Int),
  contentVersion: absent(Schema.Int),
  items: absent(Schema.Int),
  type: absent(openEnum("USER_CREATED", "PERSONAL", "EVERYONE", "TRANSFER")),
  createdAt: absent(Timestamp),
  updatedAt: absent(Timestamp)
}).annotate({ identifier: "Vault" })

/**
 * @category models
 * @since 0.1.0
 */
export interface Vault extends Schema.Schema.Type<typeof Vault> {}
