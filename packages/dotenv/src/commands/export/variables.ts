import { isTrivial } from "@opconnect/core/Redaction"
import type { Loaded } from "../../environment/load.ts"

/** A variable to write, with its value in clear text. */
export interface ExportedVariable {
  readonly key: string
  readonly value: string
}

const isOwnOption = (key: string) => key.startsWith("OP_CONNECT_")

/**
 * The variables as a command would get them: what is set already wins where the files do not. By default all but
 * OP_CONNECT_*.
 */
export const exportedVariables = (
  { result }: Loaded,
  keys: ReadonlyArray<string> = []
): ReadonlyArray<ExportedVariable> => {
  const set = result.skipped.flatMap(({ key }) => {
    const value = process.env[key]
    return value === undefined ? [] : [[key, value] as const]
  })
  const all = new Map([...Object.entries(result.applied), ...set])
  const wanted = keys.length > 0 ? keys : [...all.keys()].filter((key) => !isOwnOption(key))
  return wanted.flatMap((key) => {
    const value = all.get(key)
    return value === undefined ? [] : [{ key, value }]
  })
}

/** Values that the log of a job must not show: all secrets, and plain values that could be one. */
export const valuesToMask = (
  variables: ReadonlyArray<ExportedVariable>,
  { result, values }: Loaded
): ReadonlyArray<string> => {
  const secret = new Set(result.variables.flatMap(({ key, references }) => (references.length > 0 ? [key] : [])))
  const exportedKeys = new Set(variables.map(({ key }) => key))
  const used = result.variables.filter(({ key }) => exportedKeys.has(key)).flatMap(({ references }) => references)
  return [
    ...used.flatMap((reference) => values.get(reference) ?? []),
    ...variables.flatMap(({ key, value }) => (secret.has(key) || !isTrivial(value) ? [value] : []))
  ]
}
