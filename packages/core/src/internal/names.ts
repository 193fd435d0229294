import { closestMatch } from "leven"

/** The form of the ids that Connect gives to vaults, items and files. A title may have it too. */
export const looksLikeId = (name: string) => /^[a-z0-9]{26}$/.test(name)

const fold = (name: string) => name.normalize("NFC").toLowerCase()

/** The same name but for its case, as people and servers take it. */
export const sameName = (one: string, other: string) => fold(one) === fold(other)

/** Those of that title: exactly, or else in whatever case. */
export const named = <A>(
  all: ReadonlyArray<A>,
  name: string,
  title: (one: A) => string | null | undefined
): ReadonlyArray<A> => {
  const exact = all.filter((one) => title(one) === name)
  return exact.length > 0 ? exact : all.filter((one) => sameName(title(one) ?? "", name))
}

/**
 * Those that a name fits, by the strictest rule that fits any: the exact id, then the exact title, then the title in
 * whatever case. More than one left over means that the name is ambiguous.
 */
export const fitting = <A>(
  all: ReadonlyArray<A>,
  name: string,
  of: (one: A) => { readonly id: string | undefined; readonly title: string | undefined }
): ReadonlyArray<A> => {
  const byId = all.filter((one) => of(one).id === name)
  return byId.length > 0 ? byId : named(all, name, (one) => of(one).title)
}

/** The name that was probably meant. Bounded, because names come from the network. */
export const suggestion = (name: string, names: ReadonlyArray<string>): string | undefined => {
  const sane = names.filter((one) => one.length <= 100).slice(0, 2_000)
  return closestMatch(name.slice(0, 100), sane, { maxDistance: Math.max(2, Math.floor(name.length / 3)) })
}
