/** A variable of this process that was set from a file, for which modules, and what it was before. */
interface Assignment {
  readonly value: string
  readonly before: string | undefined
  readonly owners: Set<object>
}

/**
 * `process.env` belongs to the whole process, and so does the record of what was put there: also when this package is
 * evaluated again (`jest.resetModules`, hot reload).
 */
const assignments = (): Map<string, Assignment> => {
  const key: unique symbol = Symbol.for("@opconnect/nestjs/assignments")
  const holder = globalThis as { [key]?: Map<string, Assignment> }
  holder[key] ??= new Map()
  return holder[key]
}

/** The environment without what was put there from files. */
export const ownEnvironment = (): Record<string, string | undefined> => {
  const known = assignments()
  const entries = Object.entries(process.env).map(([key, value]) => {
    const assignment = known.get(key)
    return [key, assignment?.value === value ? assignment?.before : value] as const
  })
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
}

/** Sets a variable until all its owners have released it. */
export const assign = (owner: object, key: string, value: string): void => {
  const known = assignments()
  const assignment = known.get(key)
  const isOurs = assignment !== undefined && assignment.value === process.env[key]
  known.set(key, {
    value,
    before: isOurs ? assignment.before : process.env[key],
    owners: new Set(isOurs ? assignment.owners : []).add(owner)
  })
  process.env[key] = value
}

/** Restores the variables of an owner, or one of them, unless another application of this process needs them. */
export const release = (owner: object, only?: string): void => {
  const known = assignments()
  for (const [key, { before, owners, value }] of known) {
    if ((only !== undefined && key !== only) || !owners.delete(owner) || owners.size > 0) continue
    known.delete(key)
    if (process.env[key] !== value) continue
    if (before === undefined) delete process.env[key]
    else process.env[key] = before
  }
}
