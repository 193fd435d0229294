/**
 * Activity log of a Connect server.
 *
 * @since 0.1.0
 * @stability stable
 */
import * as Schema from "effect/Schema"
import { absent, openEnum, Timestamp } from "./schemas.ts"

/**
 * A request in the activity log, with its token and whether it was allowed.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export const ApiRequest = Schema.Struct({
  requestId: absent(Schema.String),
  timestamp: absent(Timestamp),
  action: absent(openEnum("READ", "CREATE", "UPDATE", "DELETE")),
  result: absent(openEnum("SUCCESS", "DENY")),
  actor: absent(
    Schema.Struct({
      id: absent(Schema.String),
      account: absent(Schema.String),
      jti: absent(Schema.String),
      userAgent: absent(Schema.String),
      requestIp: absent(Schema.String)
    })
  ),
  resource: absent(
    Schema.Struct({
      type: absent(openEnum("ITEM", "VAULT")),
      vault: absent(Schema.Struct({ id: absent(Schema.String) })),
      item: absent(Schema.Struct({ id: absent(Schema.String) })),
      itemVersion: absent(Schema.Int)
    })
  )
}).annotate({
  identifier: "APIRequest",
  description: "A request in the activity log, with its token and whether it was allowed."
})

/**
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface ApiRequest extends Schema.Schema.Type<typeof ApiRequest> {}
