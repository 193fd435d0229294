/** References that a module may use; `*` stands for any name, at the end for all that follows. */
export type AllowList = ReadonlyArray<string>

const namesOf = (reference: string) => (/^op:\/\/([^?]*)/.exec(reference)?.[1] ?? "").split("/")

/** Whether a reference is on a list, name by name as they are written. */
export const isAllowed = (reference: string, patterns: AllowList): boolean =>
  patterns.some((pattern) => {
    const names = namesOf(reference)
    const allowed = namesOf(pattern)
    const rest = allowed.at(-1) === "*"
    if (rest ? names.length < allowed.length : names.length !== allowed.length) return false
    return allowed.every((name, index) => name === "*" || name === names[index])
  })
