import * as Context from "effect/Context"

/**
 * For calls that have something to fall back to: one pass over all hosts, within the connect timeout each, and no retries
 * after it.
 *
 * @category references
 * @since 0.1.0
 * @stability experimental
 */
export const FailFast = Context.Reference<boolean>("@opconnect/core/transport/FailFast", { defaultValue: () => false })
