import * as Redacted from "effect/Redacted"
import type { ItemInput, WritableItem } from "../model/Item.ts"

type Change = (value: unknown) => unknown

/** The object with some of its keys changed, wherever it has them. */
const change =
  (changes: Readonly<Record<string, Change>>): Change =>
  (value) =>
    typeof value === "object" && value !== null
      ? Object.fromEntries(
          Object.entries(value).map(([key, inner]) => [
            key,
            Object.hasOwn(changes, key) ? changes[key]?.(inner) : inner
          ])
        )
      : value

const each =
  (one: Change): Change =>
  (value) =>
    Array.isArray(value) ? value.map(one) : value

const seal: Change = (value) => (typeof value === "string" ? Redacted.make(value) : value)

const sealItem = change({
  fields: each(change({ value: seal, totp: seal, passwordDetails: change({ history: each(seal) }) })),
  files: each(change({ content: seal }))
})

/** The same item with every secret wrapped, as the contract's schema wants it. */
export const sealed = (item: WritableItem): ItemInput => sealItem(item) as ItemInput
