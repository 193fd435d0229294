import { clockToleranceMs } from "../contract/token.ts"
import type { Reading } from "../secrets/resolved.ts"

/**
 * Replicas of a server lag behind each other: one may report the new version of a vault, and another return an old value of
 * its items. A value counts as that of the version once every replica must have had the version when the value was read.
 */

/** A reading in a snapshot. */
export interface Stored extends Reading {
  /** Time by which the vault had its version, in milliseconds since 1970. */
  readonly changedAt: number
  /** Whether the value was read so long after that time that every replica had the version. */
  readonly isSettled: boolean
}

/** How long replicas may lag behind each other. */
export const replicaLagMs = 60_000

/** The stored form of a reading, given that of the previous one. `startedAt` is a time before the value was read. */
export const toStored = (reading: Reading, before: Stored | undefined, startedAt: number): Stored => {
  const { contentVersion, id } = reading.vault
  const isSameVersion = before?.vault.id === id && before.vault.contentVersion === contentVersion
  const saidAt = reading.vault.changedAt
  // The time is that of another clock, and this one may have been set back.
  const changedAt = isSameVersion
    ? Math.min(before.changedAt, startedAt)
    : Math.min(startedAt, saidAt === undefined ? startedAt : saidAt + clockToleranceMs)
  const isSettled = (isSameVersion && before.isSettled) || startedAt - changedAt >= replicaLagMs
  return { ...reading, changedAt, isSettled }
}

/** Rejects values from a lagging replica after another replica returned newer ones. */
export const newest = (reading: Reading, before: Stored | undefined, isRecent: boolean): Reading =>
  isRecent &&
  before?.item.id === reading.item.id &&
  before.item.version !== undefined &&
  before.item.version > (reading.item.version ?? Number.POSITIVE_INFINITY)
    ? before
    : reading
