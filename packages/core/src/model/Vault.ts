/**
 * Vaults, as Connect sends them.
 *
 * @since 0.1.0
 * @stability stable
 */
import * as Schema from "effect/Schema"
import { absent, openEnum, Timestamp } from "./schemas.ts"

/**
 * A vault that the token has access to.
 *
 * **Details**
 *
 * `contentVersion` grows with every change of an item in the vault, `attributeVersion` with every change of the vault
 * itself; `items` counts the active ones.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export const Vault = Schema.Struct({
  id: Schema.String,
  name: Schema.String,
  description: absent(Schema.String),
  attributeVersion: absent(Schema.Int.annotate({ description: "Grows with every change of the vault itself." })),
  contentVersion: absent(Schema.Int.annotate({ description: "Grows with every change of an item in the vault." })),
  items: absent(Schema.Int.annotate({ description: "Number of active items in the vault." })),
  type: absent(openEnum("USER_CREATED", "PERSONAL", "EVERYONE", "TRANSFER")),
  createdAt: absent(Timestamp),
  updatedAt: absent(Timestamp)
}).annotate({ identifier: "Vault", description: "A vault that the token has access to." })

/**
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface Vault extends Schema.Schema.Type<typeof Vault> {}
