/** Where a reference points, by ids and names, without a value. */
export interface Place {
  readonly vault: { readonly id: string; readonly name: string }
  readonly item: {
    readonly id: string
    readonly title: string | undefined
    readonly category: string | undefined
    /** Grows with every change of the item. */
    readonly version: number | undefined
    /** When the item was changed last, as the server writes it. */
    readonly updatedAt: string | undefined
  }
  readonly section: { readonly id: string | undefined; readonly label: string | undefined } | undefined
  readonly target: {
    readonly kind: "field" | "file"
    readonly id: string
    /** The label of a field, or the name of a file. */
    readonly name: string | undefined
    /** The type of a field, such as `CONCEALED`. */
    readonly type: string | undefined
  }
}

export interface PlannedRequest {
  readonly method: "GET"
  /** The path below the host, with its query: `/v1/vaults`. */
  readonly path: string
}

/**
 * Target of a reference, by ids and names, under its key.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface PlanEntry<Key extends string = string> extends Place {
  readonly key: Key
  /** The reference as it was written. */
  readonly reference: string
}
