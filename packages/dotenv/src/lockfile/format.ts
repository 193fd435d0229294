import type { LockedPlace } from "@opconnect/core/LockedPlace"
import { looksLikeId } from "@opconnect/core/names"
import * as SecretReference from "@opconnect/core/SecretReference"
import * as Result from "effect/Result"
import { isRecord } from "../model/isRecord.ts"
import type { Issue } from "../model/types.ts"

/** Locked places by the canonical form of their references. */
export type Places = ReadonlyMap<string, LockedPlace>

/** Grows when the format changes so that an older opconnect would misread it. */
const version = 1

/** In the order of the file, which has only what is defined. */
const ids = ({ field, file, item, section, vault }: LockedPlace) => ({ vault, item, section, field, file })

/** Binds the ids to the names in the reference. Detects edits by hand and merges that mix two entries, not forgery. */
const hashOf = (reference: string, place: LockedPlace): string => {
  // Only those who have a lock file pay for loading it.
  const { hash } = process.getBuiltinModule("node:crypto")
  return hash("sha256", JSON.stringify([reference, ids(place)]), "base64url").slice(0, 22)
}

/** The text of a lock file. Sorted, so that equal places give equal text, and a change touches few lines. */
export const format = (places: Places): string => {
  const references = [...places]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([reference, place]) => [reference, { ...ids(place), hash: hashOf(reference, place) }])
  return `${JSON.stringify({ lockfileVersion: version, references: Object.fromEntries(references) }, undefined, 2)}\n`
}

const isText = (value: unknown): value is string => typeof value === "string" && value !== ""

const isId = (value: unknown): value is string => isText(value) && looksLikeId(value)

/** The ids of an entry, if they are whole and belong to the reference. */
const placeOf = (reference: string, entry: unknown): LockedPlace | undefined => {
  if (!isRecord(entry)) return undefined
  const { field, file, hash, item, section, vault, ...unknown } = entry
  if (Object.keys(unknown).length > 0 || !isId(vault) || !isId(item)) return undefined
  if (section !== undefined && !isText(section)) return undefined
  const place =
    isText(field) && file === undefined
      ? { vault, item, section, field }
      : isText(file) && field === undefined
        ? { vault, item, section, file }
        : undefined
  return place !== undefined && hash === hashOf(reference, place) ? place : undefined
}

const isCanonical = (reference: string) =>
  Result.match(SecretReference.parse(reference), {
    onFailure: () => false,
    onSuccess: (parsed) => SecretReference.format(parsed) === reference
  })

const lineOf = (text: string, index: number) => (index === -1 ? undefined : text.slice(0, index).split("\n").length)

const restore = "Restore the file from version control, or delete it and run: opconnect lock"

/**
 * The places of a lock file, or the first thing that is wrong with it: what follows from that is no news.
 *
 * @since 0.1.0
 * @stability stable
 */
export const parse = (text: string, file: string): Result.Result<Places, Issue> => {
  const fail = (problem: string, hint = restore, index = -1) =>
    Result.fail<Issue>({
      code: "LockUnreadable",
      message: `The lock file ${file} ${problem}.`,
      hint,
      place: { file, line: lineOf(text, index) },
      locations: []
    })
  const marker = /^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/m.exec(text)
  if (marker !== null) {
    return fail(
      `has merge conflict markers (line ${lineOf(text, marker.index)})`,
      `Keep one side of the conflict, and then run: opconnect lock`,
      marker.index
    )
  }
  let content: unknown
  try {
    content = JSON.parse(text)
  } catch {
    return fail("is not valid JSON")
  }
  if (!isRecord(content) || typeof content.lockfileVersion !== "number" || !isRecord(content.references)) {
    return fail("was not written by opconnect lock")
  }
  if (content.lockfileVersion > version) {
    return fail(
      `has format ${content.lockfileVersion}, and this version of opconnect reads format ${version}`,
      "Update @opconnect/dotenv."
    )
  }
  const indexes = new Map<string, number>()
  for (const { 1: reference = "", index } of text.matchAll(/"(op:\/\/[^"\\\n]*)"\s*:/g)) {
    // Where a merge leaves two, JSON takes the last one without a word.
    if (indexes.has(reference)) return fail(`has a reference twice (line ${lineOf(text, index)})`, restore, index)
    indexes.set(reference, index)
  }
  const places = new Map<string, LockedPlace>()
  for (const [reference, entry] of Object.entries(content.references)) {
    const place = isCanonical(reference) ? placeOf(reference, entry) : undefined
    if (place === undefined) {
      const index = indexes.get(reference) ?? -1
      return fail(
        `has an entry that was not written by opconnect lock${index === -1 ? "" : ` (line ${lineOf(text, index)})`}`,
        "Delete the entry, and then run: opconnect lock",
        index
      )
    }
    places.set(reference, place)
  }
  return Result.succeed(places)
}
