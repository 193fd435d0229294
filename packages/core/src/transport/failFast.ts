import * as Context from "effect/Context"

/**
 * For calls with a fallback: one pass over all hosts, within the connect timeout each, without retries.
 *
 * @category references
 * @since 0.1.0
 * @stability experimental
 */
export const FailFast = Context.Reference<boolean>("@opconnect/core/transport/FailFast", { defaultValue: () => false })
