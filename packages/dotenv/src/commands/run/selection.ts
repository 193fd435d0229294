import type { Environment } from "../../environment/gather.ts"
import { CommandError } from "../../terminal/failure.ts"

/** Which variables of the environment a command gets. Without either, all of them. */
export interface Selection {
  readonly only?: ReadonlyArray<string>
  readonly prefix?: ReadonlyArray<string>
}

export const isSelected = (key: string, { only, prefix }: Selection): boolean =>
  (only === undefined && prefix === undefined) ||
  only?.includes(key) === true ||
  prefix?.some((one) => key.startsWith(one)) === true

/** Needed to reach the server, regardless of the variables that the command gets. */
const isServerOption = (key: string) => key.startsWith("OP_CONNECT_")

/** The error for a key that no file defines. `option` is the place to correct: `--only`. */
export const unknownKey = async (key: string, keys: Iterable<string>, option: string): Promise<CommandError> => {
  const { nearest } = await import("../../model/nearest.ts")
  const similar = nearest(key, keys)
  return new CommandError(
    `No env file defines ${key}.`,
    similar === undefined ? `Correct ${option}, or add the file with -f.` : `Did you mean ${similar}?`
  )
}

/** The environment without what is not selected: its references are not resolved, and its issues do not count. */
export const select = async (
  environment: Environment,
  selection: Selection,
  option = "--only"
): Promise<Environment> => {
  const isNeeded = ({ key }: { readonly key: string }) => isServerOption(key) || isSelected(key, selection)
  const defined = new Set([...environment.definitions, ...environment.variables].map(({ key }) => key))
  for (const key of selection.only ?? []) {
    if (!defined.has(key)) throw await unknownKey(key, defined, option)
  }
  for (const prefix of selection.prefix ?? []) {
    if (![...defined].some((key) => key.startsWith(prefix))) {
      throw new CommandError(`No env file defines a variable that starts with ${prefix}.`, "Correct --prefix.")
    }
  }
  return {
    ...environment,
    variables: environment.variables.filter(isNeeded),
    skipped: environment.skipped.filter(isNeeded),
    issues: environment.issues.filter(({ locations }) => locations.length === 0 || locations.some(isNeeded))
  }
}
