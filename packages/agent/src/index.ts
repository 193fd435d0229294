/**
 * The interface of the store that agents share, for stores other than memory and Redis.
 *
 * @module
 * @since 0.1.0
 */
export type { SharedStore } from "./store/SharedStore.ts"
