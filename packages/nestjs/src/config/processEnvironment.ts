/** A variable of this process that was set from files. */
interface Assignment {
  /** Previous value. */
  readonly before: string | undefined
  /** Values by owner; the last one is in `process.env`. */
  readonly values: Map<object, string>
}

/**
 * The record of the assigned variables belongs to the process, like `process.env`. It remains when this package is evaluated
 * again (`jest.resetModules`, hot reload).
 */
const assignments = (): Map<string, Assignment> => {
  const key: unique symbol = Symbol.for("@opconnect/nestjs/assignments")
  const holder = globalThis as { [key]?: Map<string, Assignment> }
  holder[key] ??= new Map()
  return holder[key]
}

const currentValue = ({ before, values }: Assignment): string | undefined => [...values.values()].at(-1) ?? before

/** True if the variable still has the value that was assigned last. */
const isUnchanged = (assignment: Assignment, key: string) => currentValue(assignment) === process.env[key]

/** The environment without variables from files. */
export const ownEnvironment = (): Record<string, string | undefined> => {
  const allAssignments = assignments()
  const entries = Object.entries(process.env).map(([key, value]) => {
    const assignment = allAssignments.get(key)
    return [key, assignment !== undefined && isUnchanged(assignment, key) ? assignment.before : value] as const
  })
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
}

/** Sets a variable until the owner releases it. */
export const assign = (owner: object, key: string, value: string): void => {
  const existing = assignments().get(key)
  const assignment =
    existing !== undefined && isUnchanged(existing, key) ? existing : { before: process.env[key], values: new Map() }
  assignments().set(key, assignment)
  // The last owner.
  assignment.values.delete(owner)
  assignment.values.set(owner, value)
  process.env[key] = value
}

/** Releases the variables of an owner. Other owners in this process may have set the same variables. */
export const release = (owner: object): void => {
  for (const [key, assignment] of assignments()) {
    const wasUnchanged = isUnchanged(assignment, key)
    assignment.values.delete(owner)
    if (!wasUnchanged) continue
    const value = currentValue(assignment)
    if (value === undefined) delete process.env[key]
    else process.env[key] = value
  }
}
