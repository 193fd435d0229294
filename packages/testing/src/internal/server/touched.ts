import * as Context from "effect/Context"

/** What the handler of a request tells the log of the item that it wrote. */
export interface TouchedItem {
  itemId?: string
  itemVersion?: number
}

export const Touched = Context.Reference<TouchedItem>("@opconnect/testing/internal/server/Touched", {
  defaultValue: () => ({})
})
