/**
 * Health of a Connect server.
 *
 * @since 0.1.0
 * @stability stable
 */
import * as Schema from "effect/Schema"
import { absent } from "./schemas.ts"

/**
 * The state of a dependency of the server, such as `sync` or `sqlite`.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export const ServiceDependency = Schema.Struct({
  service: absent(Schema.String),
  status: absent(Schema.String),
  message: absent(Schema.String)
}).annotate({
  identifier: "ServiceDependency",
  description: "The state of a dependency of the server, such as `sync` or `sqlite`."
})

/**
 * Response of `GET /health`: name and version of the server, and the state of its dependencies.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export const ServerHealth = Schema.Struct({
  name: Schema.String,
  version: Schema.String,
  dependencies: absent(Schema.Array(ServiceDependency))
}).annotate({
  identifier: "ServerHealth",
  description: "Name and version of the server, and the state of its dependencies."
})

/**
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface ServerHealth extends Schema.Schema.Type<typeof ServerHealth> {}
