import { callOptions } from "../contract/callOptionTable.ts"
import { checkOptions } from "../contract/checkOptions.ts"
import type { OptionTable } from "../contract/optionTable.ts"
import { ConnectOptionsError } from "./errors.ts"

/** Throws if the options of a call are invalid. */
export const assertOptions = (table: OptionTable, options: unknown): void => {
  if (options === undefined) return
  const { issues } = checkOptions({ ...table, ...callOptions }, options)
  if (issues.length > 0) throw new ConnectOptionsError(issues)
}
