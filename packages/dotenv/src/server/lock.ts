import { resolve } from "node:path"
import * as LockedPlace from "@opconnect/core/LockedPlace"
import type { SecretError } from "@opconnect/core/SecretError"
import * as SecretReference from "@opconnect/core/SecretReference"
import * as Secrets from "@opconnect/core/Secrets"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { display } from "../env-file/bytes.ts"
import type { Environment } from "../environment/gather.ts"
import { failureIssues, originsOf } from "../environment/issues.ts"
import { recordOf } from "../environment/outcomes.ts"
import type { Places } from "../lockfile/format.ts"
import { type LockFile, readLocks, type Use } from "../lockfile/lockFile.ts"
import { listed } from "../model/report.ts"
import type { Issue, LoadOptions } from "../model/types.ts"
import { withProgress } from "../progress/progress.ts"
import { runClient } from "./client.ts"
import { allUses, unusedIn } from "./lockUses.ts"
import { serverSettings, successOf } from "./server.ts"

/** Which locked references are looked up by name again: those of these keys, all, or none. */
export type Updating = ReadonlyArray<string> | boolean

/** A lock file as it is, and as it should be. */
export interface LockChange {
  readonly file: LockFile
  readonly places: Places
  readonly added: ReadonlyArray<string>
  readonly updated: ReadonlyArray<string>
  readonly removed: ReadonlyArray<string>
}

/** A locked reference whose names no longer lead to what it is locked to. */
export interface Renamed {
  readonly reference: string
  /** The reference by the names of today. */
  readonly now: string
  readonly use: Use
}

export interface Comparison {
  readonly changes: ReadonlyArray<LockChange>
  readonly renamed: ReadonlyArray<Renamed>
  /** Locked references whose names fit something else too. */
  readonly ambiguous: ReadonlyArray<Renamed>
  readonly issues: ReadonlyArray<Issue>
  readonly uses: ReadonlyArray<Use>
  readonly requests: number
}

const placeOf = ({ item, section, target, vault }: Secrets.PlanEntry): LockedPlace.LockedPlace => ({
  vault: vault.id,
  item: item.id,
  section: section?.id,
  [target.kind]: target.id
})

const isSame = (one: LockedPlace.LockedPlace, other: LockedPlace.LockedPlace) =>
  LockedPlace.keyOf(one) === LockedPlace.keyOf(other)

/** The reference by the names that its vault, item, section and field have now. */
const currentName = (reference: string, { item, section, target, vault }: Secrets.PlanEntry): string =>
  Result.match(SecretReference.parse(reference), {
    onFailure: () => reference,
    onSuccess: (parsed) =>
      SecretReference.format({
        ...parsed,
        // A server may not say what the vault of an item is called.
        vault: vault.name === vault.id ? parsed.vault : vault.name,
        item: item.title || item.id,
        ...(parsed.section === undefined ? {} : { section: section?.label || section?.id || parsed.section }),
        field: target.name || target.id
      })
  })

type Meanings = ReadonlyMap<string, Result.Result<Secrets.PlanEntry, SecretError>>

const meaningsOf = ({ entries, failures }: Secrets.Plan): Meanings =>
  new Map<string, Result.Result<Secrets.PlanEntry, SecretError>>([
    ...entries.map((entry) => [entry.key, Result.succeed(entry)] as const),
    ...failures.map(({ error, key }) => [key, Result.fail(error)] as const)
  ])

const isMissing = ({ _tag }: SecretError) =>
  _tag === "VaultNotFound" || _tag === "ItemNotFound" || _tag === "SectionNotFound" || _tag === "FieldNotFound"

/** Asks what references mean: by name, and by the lock for those whose names do not lead to what they are locked to. */
const askMeanings = async (
  environment: Environment,
  options: LoadOptions,
  references: Iterable<string>,
  locked: Readonly<Record<string, LockedPlace.LockedPlace>>
) => {
  const server = await serverSettings(options, environment)
  const planOf = (of: Iterable<string>, places: typeof locked) =>
    withProgress("looking up references", (progress) =>
      runClient(
        server.connect,
        Effect.map(
          Secrets.Secrets.use((secrets) => secrets.plan(recordOf(of))),
          meaningsOf
        ),
        { ...progress, locked: places }
      )
    )
  const named = await planOf(references, {})
  const byName = successOf(server, named.outcome)
  const differing = Object.entries(locked).flatMap(([reference, place]) => {
    const meaning = byName.get(reference)
    return meaning !== undefined && Result.isSuccess(meaning) && isSame(placeOf(meaning.success), place)
      ? []
      : [reference]
  })
  const pinned = await planOf(differing, locked)
  const byLock = successOf(server, pinned.outcome)
  return { byName, byLock, requests: named.requests + pinned.requests }
}

interface Targets {
  /** The places of references, as they are locked or will be. */
  readonly places: ReadonlyMap<string, LockedPlace.LockedPlace>
  readonly failures: ReadonlyMap<string, SecretError>
  readonly renamed: ReadonlyArray<Renamed>
  readonly ambiguous: ReadonlyArray<Renamed>
}

/** The place of each reference: the locked one, or else the one that its names lead to. */
const targetsOf = (
  firstUses: Iterable<Use>,
  locked: Readonly<Record<string, LockedPlace.LockedPlace>>,
  { byLock, byName }: { readonly byLock: Meanings; readonly byName: Meanings }
): Targets => {
  const failures = new Map<string, SecretError>()
  const renamed: Array<Renamed> = []
  const ambiguous: Array<Renamed> = []
  const places = new Map<string, LockedPlace.LockedPlace>()
  for (const use of firstUses) {
    const { reference } = use
    const named = byName.get(reference)
    if (named === undefined) continue
    const place = locked[reference]
    const pinned = byLock.get(reference)
    if (place !== undefined) places.set(reference, place)
    else if (Result.isSuccess(named)) places.set(reference, placeOf(named.success))
    else failures.set(reference, named.failure)
    if (place === undefined || pinned === undefined) continue
    if (Result.isFailure(pinned)) {
      failures.set(reference, pinned.failure)
      continue
    }
    const one = { reference, now: currentName(reference, pinned.success), use }
    if (Result.isFailure(named) && isMissing(named.failure)) renamed.push(one)
    else ambiguous.push(one)
  }
  return { places, failures, renamed, ambiguous }
}

/** The change that makes a lock file complete for the references of its environment files. */
const changeOf = (
  file: LockChange["file"],
  references: ReadonlySet<string>,
  places: Targets["places"],
  removed: ReadonlyArray<string>
): LockChange => {
  const remaining = [...file.places].filter(([reference]) => !removed.includes(reference))
  const next = [...references].flatMap((reference) => {
    const place = places.get(reference)
    return place === undefined ? [] : [[reference, place] as const]
  })
  const added = next.filter(([reference]) => !file.places.has(reference))
  const updated = next.filter(([reference, place]) => {
    const before = file.places.get(reference)
    return before !== undefined && !isSame(before, place)
  })
  const names = (all: typeof next) => all.map(([reference]) => reference)
  return { file, places: new Map([...remaining, ...next]), added: names(added), updated: names(updated), removed }
}

/** Compares the lock files of an environment with what its references mean now. Writes nothing. */
export const compare = async (
  environment: Environment,
  options: LoadOptions,
  updating: Updating = false
): Promise<Comparison> => {
  const uses = allUses(environment, options)
  const { files: found, issues } = readLocks(
    environment.files,
    [...environment.variables, ...environment.skipped],
    options
  )
  if (issues.length > 0) return { changes: [], renamed: [], ambiguous: [], issues, uses, requests: 0 }
  const files = new Map(found.map((file) => [resolve(file.path), file]))
  const byReference = Map.groupBy(uses, ({ reference }) => reference)
  const isUpdated = (use: Use) => (typeof updating === "boolean" ? updating : updating.includes(use.key))
  const updated = new Set(uses.filter(isUpdated).map(({ reference }) => reference))
  const placeFor = ({ path, reference }: Use) =>
    updated.has(reference) ? undefined : files.get(resolve(path))?.places.get(reference)
  const locked = Object.fromEntries(
    uses.flatMap((use) => {
      const place = placeFor(use)
      return place === undefined ? [] : [[use.reference, place] as const]
    })
  )
  const { byLock, byName, requests } =
    uses.length === 0
      ? { byName: new Map() as Meanings, byLock: new Map() as Meanings, requests: 0 }
      : await askMeanings(environment, options, byReference.keys(), locked)

  const firstUses = [...byReference.values()].flatMap(([use]) => use ?? [])
  const { ambiguous, failures, places, renamed } = targetsOf(firstUses, locked, { byLock, byName })

  const changes = [...files].map(([path, file]) => {
    const references = new Set(uses.flatMap((use) => (resolve(use.path) === path ? [use.reference] : [])))
    const removed = unusedIn(file.path, file.places.keys(), uses, environment.files, options)
    return changeOf(file, references, places, removed)
  })
  const isNeeded = ({ key }: Use) => options.optional?.includes(key) !== true
  const variables = uses
    .filter(isNeeded)
    .map(({ key, reference, source }) => ({ key, source, template: templateOf(reference) }))
  return {
    changes,
    renamed,
    ambiguous,
    issues: failureIssues(variables, failures, originsOf(environment, options).nameSettings),
    uses,
    requests
  }
}

const templateOf = (reference: string) => ({ parts: [{ _tag: "Reference" as const, reference }] })

/** Reasons why a lock file is outdated, as reported by `check --locked`. */
export const drift = ({ ambiguous, changes, issues, uses }: Comparison): ReadonlyArray<Issue> => [
  ...issues,
  ...changes.flatMap(({ added, file, removed }): ReadonlyArray<Issue> => {
    const name = display(resolve(file.path))
    const missing = uses.filter(({ path, reference }) => path === file.path && added.includes(reference))
    return [
      ...(missing.length === 0
        ? []
        : [
            {
              code: "NotLocked" as const,
              message: file.text !== undefined ? `${name} does not have the reference.` : `There is no ${name}.`,
              hint: "Run: opconnect lock",
              locations: missing.map(({ key, reference, source }) => ({ key, source, reference }))
            }
          ]),
      ...(removed.length === 0
        ? []
        : [
            {
              code: "LockUnused" as const,
              message: `${name} has references that no env file uses: ${listed(removed)}.`,
              hint: "Run: opconnect lock",
              locations: []
            }
          ])
    ]
  }),
  ...ambiguous.map(
    ({ now, use }): Issue => ({
      code: "LockAmbiguous",
      message: `The names in the reference also match something else. It is locked to ${now}.`,
      hint: "Rename one of them, or write ids into the reference.",
      locations: [{ key: use.key, source: use.source, reference: use.reference }]
    })
  )
]
