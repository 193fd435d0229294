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

/** Text from the network as it may be shown: without what could steer a terminal or a log. */
export const printable = (text: string) => text.replace(/[\p{Cc}\p{Cf}]/gu, "\uFFFD")

/** A name from the network in a line of a message. */
export const shown = (name: string) => {
  const text = printable(name.slice(0, 81))
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}

/**
 * The name that was probably meant: one that holds the wrong one or is held by it, or else one of few other letters.
 * Bounded, because the names come from the network.
 */
export const suggestion = (name: string, names: ReadonlyArray<string>): string | undefined => {
  const wrong = fold(name)
  const maxDistance = Math.max(1, Math.floor(wrong.length / 3))
  if (wrong.length > 60) return undefined
  const near: Array<string> = []
  for (const one of names) {
    if (one.length > 60) continue
    const other = fold(one)
    if (wrong.length > 2 && other.length > 2 && (other.includes(wrong) || wrong.includes(other))) return printable(one)
    if (Math.abs(other.length - wrong.length) <= maxDistance && near.length < 200) near.push(one)
  }
  const closest = closestMatch(wrong, near.map(fold), { maxDistance })
  const found = near.find((one) => fold(one) === closest)
  return found === undefined ? undefined : printable(found)
}
