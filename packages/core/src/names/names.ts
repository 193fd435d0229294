/**
 * Names of vaults, items and fields: how they are compared and shown. For the packages of this repository.
 *
 * @since 0.1.0
 * @stability internal
 */
import { closestMatch } from "leven"
import { printable } from "../redaction/printable.ts"

export { displayName } from "./displayName.ts"

/**
 * The form of the ids of vaults, items and files. A title may have this form too.
 *
 * @category names
 * @since 0.1.0
 * @stability internal
 */
export const looksLikeId = (name: string) => /^[a-z0-9]{26}$/.test(name)

/** Composed (NFC): an accent may be a separate character or a part of its letter. */
const compose = (name: string) => name.normalize("NFC")

const fold = (name: string) => compose(name).toLowerCase()

/**
 * A name in the form for case-insensitive comparison.
 *
 * @category names
 * @since 0.1.0
 * @stability internal
 */
export const sameName = (one: string, other: string) => fold(one) === fold(other)

/**
 * Those with this title: exactly, or else case-insensitively.
 *
 * @category names
 * @since 0.1.0
 * @stability internal
 */
export const matchesByTitle = <A>(
  all: ReadonlyArray<A>,
  name: string,
  title: (one: A) => string | null | undefined
): ReadonlyArray<A> => {
  const exact = all.filter((one) => compose(title(one) ?? "") === compose(name))
  return exact.length > 0 ? exact : all.filter((one) => sameName(title(one) ?? "", name))
}

/**
 * Functions that return the names of an object.
 *
 * @category models
 * @since 0.1.0
 * @stability internal
 */
export interface NamesOf<A> {
  readonly id: (one: A) => string | null | undefined
  readonly title: (one: A) => string | null | undefined
}

/**
 * Index of objects by their names.
 *
 * @category models
 * @since 0.1.0
 * @stability internal
 */
export interface NameIndex<A> {
  /**
   * The matches of a name by the strictest rule that has any: the exact id, the exact title, the title
   * case-insensitively; titles in Unicode's NFC. Several matches mean that the name is ambiguous.
   */
  readonly matches: (name: string, keep?: (one: A) => boolean) => ReadonlyArray<A>
  /** The name that was probably meant. */
  readonly suggestion: (name: string, keep?: (one: A) => boolean) => string | undefined
}

const all = () => true

/** Up to this length, a search is cheaper than a map: in most lists, few names are looked up. */
const maxSearched = 32

/** Reads the whole list at its first use, so it is built for many look-ups. */
const index = <A>(things: ReadonlyArray<A>, of: NamesOf<A>): NameIndex<A> => {
  const by = (nameOf: (one: A) => string | null | undefined) => {
    const names = lazily(() => things.map(nameOf))
    const groups = lazily(() => Map.groupBy(things, (_, at) => names()[at]))
    return (name: string): ReadonlyArray<A> => {
      if (things.length > maxSearched) return groups().get(name) ?? []
      const all = names()
      const found: Array<A> = []
      for (let at = all.indexOf(name); at !== -1; at = all.indexOf(name, at + 1)) found.push(things[at] as A)
      return found
    }
  }
  const rules = [
    { of: (name: string) => name, named: by(of.id) },
    { of: compose, named: by((one) => compose(of.title(one) ?? "")) },
    { of: fold, named: by((one) => fold(of.title(one) ?? "")) }
  ]
  const folded = lazily(() => things.map((one) => ({ one, name: of.title(one) || of.id(one) || "" })).map(withFolded))
  return {
    matches: (name, keep = all) => {
      if (things.length === 0) return []
      for (const rule of rules) {
        const found = rule.named(rule.of(name)).filter(keep)
        if (found.length > 0) return found
      }
      return []
    },
    suggestion: (name, keep = all) => suggestion(name, folded(), ({ one }) => keep(one))
  }
}

const lazily = <A>(make: () => A): (() => A) => {
  let result: { readonly value: A } | undefined
  return () => {
    result ??= { value: make() }
    return result.value
  }
}

/**
 * The index of a list, created at its first use and kept as long as the list.
 *
 * @category names
 * @since 0.1.0
 * @stability internal
 */
export const nameIndex = <A>(of: NamesOf<A>, keep: (one: A) => boolean = all) => {
  const indexes = new WeakMap<ReadonlyArray<A>, NameIndex<A>>()
  return (things: ReadonlyArray<A>): NameIndex<A> => {
    const existing = indexes.get(things) ?? index(things.filter(keep), of)
    indexes.set(things, existing)
    return existing
  }
}

/**
 * The entries of a list that match a name.
 *
 * @category names
 * @since 0.1.0
 * @stability internal
 */
export const matchesByName = <A>(things: ReadonlyArray<A>, name: string, of: NamesOf<A>): ReadonlyArray<A> =>
  index(things, of).matches(name)

/**
 * The name that was probably meant, of those that exist; `undefined` when none is close.
 *
 * @category names
 * @since 0.1.0
 * @stability internal
 */
export const nearest = (name: string, names: Iterable<string>): string | undefined =>
  // One or two letters are close to any name.
  name.length < 3
    ? undefined
    : suggestion(
        name,
        Array.from(names, (one) => withFolded({ name: one })),
        all
      )

const withFolded = <A extends { readonly name: string }>(one: A) => ({ ...one, folded: fold(one.name) })

/**
 * The name that was probably meant: one that contains the wrong name or is part of it, or else one that differs in few
 * letters. Bounded, because the names come from the network.
 */
const suggestion = <A extends { readonly name: string; readonly folded: string }>(
  name: string,
  candidates: ReadonlyArray<A>,
  keep: (one: A) => boolean
): string | undefined => {
  const wrong = fold(name)
  const maxDistance = Math.max(1, Math.round(wrong.length / 3))
  if (wrong.length > 60) return undefined
  const near: Array<A> = []
  for (const one of candidates) {
    const { folded } = one
    if (folded.length > 60 || !keep(one)) continue
    if (wrong.length > 2 && folded.length > 2 && (folded.includes(wrong) || wrong.includes(folded))) {
      return printable(one.name)
    }
    if (Math.abs(folded.length - wrong.length) <= maxDistance && near.length < 200) near.push(one)
  }
  const closest = closestMatch(
    wrong,
    near.map(({ folded }) => folded),
    { maxDistance }
  )
  const found = near.find(({ folded }) => folded === closest)
  return found === undefined ? undefined : printable(found.name)
}
