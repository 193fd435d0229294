import { readFileSync, statSync } from "node:fs"
import { resolve } from "node:path"
import { reasonOf } from "@opconnect/core/files"
import * as LockedPlace from "@opconnect/core/LockedPlace"
import * as SecretReference from "@opconnect/core/SecretReference"
import * as SecretTemplate from "@opconnect/core/SecretTemplate"
import * as Result from "effect/Result"
import { display } from "../env-file/bytes.ts"
import { normalized } from "../env-file/parse.ts"
import type { Issue, LoadOptions, Source } from "../model/types.ts"
import { type Places, parse } from "./format.ts"
import { lockPath, lockPaths } from "./paths.ts"

/** A lock file, and what it says. */
export interface LockFile {
  readonly path: string
  /** The text of the file, with the line ends of Unix; `undefined` if there is none. */
  readonly text: string | undefined
  readonly places: Places
  readonly issues: ReadonlyArray<Issue>
}

const unreadable = (path: string, problem: string): Issue => ({
  code: "LockUnreadable",
  message: `The lock file ${display(resolve(path))} ${problem}.`,
  hint: "Restore the file from version control, or delete it and run: opconnect lock",
  place: { file: display(resolve(path)) },
  locations: []
})

/** Reads a lock file, which may be missing. A pipe or a device is refused, not waited for. */
const readLockFile = (path: string): LockFile => {
  const failed = (issue: Issue): LockFile => ({ path, text: "", places: new Map(), issues: [issue] })
  try {
    const status = statSync(path, { throwIfNoEntry: false })
    if (status === undefined) return { path, text: undefined, places: new Map(), issues: [] }
    if (!status.isFile()) return failed(unreadable(path, "is not a regular file"))
    const text = normalized(readFileSync(path, "utf8"))
    return Result.match(parse(text, display(resolve(path))), {
      onFailure: failed,
      onSuccess: (places): LockFile => ({ path, text, places, issues: [] })
    })
  } catch (cause) {
    return failed(unreadable(path, `could not be read: ${reasonOf(cause)}`))
  }
}

/** References, and where they are written. */
export interface Written {
  readonly key: string
  readonly source: Source
  readonly template: SecretTemplate.SecretTemplate | undefined
}

/** A reference in its canonical form, with the variable that uses it and the lock file that belongs to it. */
export interface Use {
  readonly reference: string
  readonly key: string
  readonly source: Source
  readonly path: string
}

const canonical = (reference: string) =>
  Result.match(SecretReference.parse(reference), { onFailure: () => reference, onSuccess: SecretReference.format })

export const usesOf = (written: ReadonlyArray<Written>, options: LoadOptions): ReadonlyArray<Use> =>
  written.flatMap(({ key, source, template }) =>
    template === undefined
      ? []
      : [...new Set(SecretTemplate.references(template).map(canonical))].map((reference) => ({
          reference,
          key,
          source,
          path: lockPath(source.file, options)
        }))
  )

/** Entries of the lock files for an environment. */
export interface Locks {
  readonly files: ReadonlyArray<LockFile>
  /** The place of each reference that is locked. */
  readonly places: Readonly<Record<string, LockedPlace.LockedPlace>>
  readonly issues: ReadonlyArray<Issue>
}

export const noLocks: Locks = { files: [], places: {}, issues: [] }

const conflict = (reference: string, uses: ReadonlyArray<Use>): Issue => ({
  code: "LockConflict",
  message: "Two lock files have different ids for this reference.",
  hint: `Run opconnect lock --update ${uses[0]?.key ?? ""} for both: ${[...new Set(uses.map(({ path }) => display(resolve(path))))].join(", ")}.`,
  locations: uses.map(({ key, source }) => ({ key, source, reference }))
})

/** Reads the lock files that belong to the env files and to the environment. Each reference is looked up in its own. */
export const readLocks = (
  files: ReadonlyArray<string>,
  written: ReadonlyArray<Written>,
  options: LoadOptions
): Locks => {
  const locks = new Map(lockPaths(files, options).map((path) => [resolve(path), readLockFile(path)]))
  const places: Record<string, LockedPlace.LockedPlace> = {}
  const conflicts: Array<Issue> = []
  for (const [reference, uses] of Map.groupBy(usesOf(written, options), (use) => use.reference)) {
    const found = uses.flatMap(({ path }) => locks.get(resolve(path))?.places.get(reference) ?? [])
    const [first] = found
    if (first === undefined) continue
    if (found.some((place) => LockedPlace.keyOf(place) !== LockedPlace.keyOf(first)))
      conflicts.push(conflict(reference, uses))
    else places[reference] = first
  }
  const all = [...locks.values()]
  return { files: all, places, issues: [...all.flatMap(({ issues }) => issues), ...conflicts] }
}
