/**
 * The ids that references are locked to, as lock files keep them.
 *
 * @since 0.1.0
 * @stability experimental
 */

/**
 * The ids that a reference is locked to: those of the vault, of the item, and of either a field or a file. `section` is
 * missing for a field or file outside of any section.
 *
 * @category models
 * @since 0.1.0
 * @stability experimental
 */
export interface LockedPlace {
  readonly vault: string
  readonly item: string
  readonly section?: string | undefined
  readonly field?: string | undefined
  readonly file?: string | undefined
}

/**
 * Locked places by the canonical form of their references (`SecretReference.format`).
 *
 * @category models
 * @since 0.1.0
 * @stability experimental
 */
export type LockedPlaces = Readonly<Record<string, LockedPlace>>

/**
 * The place that a reference in its canonical form is locked to.
 *
 * @category getters
 * @since 0.1.0
 * @stability experimental
 */
export const placeFor = (locked: LockedPlaces, reference: string): LockedPlace | undefined =>
  Object.hasOwn(locked, reference) ? locked[reference] : undefined

/**
 * A unique text for each place.
 *
 * @category getters
 * @since 0.1.0
 * @stability experimental
 */
export const keyOf = ({ field, file, item, section, vault }: LockedPlace): string =>
  JSON.stringify([vault, item, section, field, file])
