import { readdirSync } from "node:fs"
import { basename, dirname, join, resolve } from "node:path"
import * as SecretTemplate from "@opconnect/core/SecretTemplate"
import { isRegular } from "../env-file/bytes.ts"
import { type Environment, gatherSync } from "../environment/gather.ts"
import { type Use, usesOf } from "../lockfile/lockFile.ts"
import type { LoadOptions } from "../model/types.ts"

const isEnvFile = (name: string) => /^\.env(?:\.|$)|\.env$/.test(name)

/** The env files of a folder, by their names. */
const envFilesIn = (folder: string): ReadonlyArray<string> =>
  readdirSync(folder)
    .filter(isEnvFile)
    .map((name) => join(folder, name))
    .filter(isRegular)

/** An env file by itself, regardless of its variables in other files and the environment. */
const alone = (path: string, options: LoadOptions): Environment =>
  gatherSync({ ...options, path, convention: undefined, override: true, lock: false })

/**
 * The references that env files use, each file also by itself: in another environment another file may win. A file that can be
 * read only once has been read.
 */
export const allUses = (environment: Environment, options: LoadOptions): ReadonlyArray<Use> => {
  const { files, skipped, variables } = environment
  const singles = files.length < 2 ? [] : files.filter(isRegular).map((path) => alone(path, options))
  const uses = [...variables, ...skipped, ...singles.flatMap((single) => single.variables)].flatMap((one) =>
    usesOf([one], options)
  )
  return [...new Map(uses.map((use) => [JSON.stringify([use.reference, use.key, use.source]), use])).values()]
}

/** Issues that say nothing of the references of a file. */
const unrelated = new Set(["UntrustedSetting", "PublicSecret", "LockUnreadable"])

/** Whether references of a file differ by environment, or are not known because of an issue. */
const isUncertain = ({ definitions, issues, variables }: Environment) => {
  const referring = new Set(
    variables.flatMap(({ key, template }) => (SecretTemplate.references(template).length > 0 ? [key] : []))
  )
  return (
    issues.some(({ code }) => !unrelated.has(code)) ||
    definitions.some(
      ({ key, text, written }) =>
        written?.quote !== "'" && text.includes("$") && (referring.has(key) || text.includes("op:/"))
    )
  )
}

/**
 * Whether an entry of a lock file can be removed: no env file of its folder has the reference. With variables in references,
 * it cannot be known, and nothing is removed.
 */
export const unusedIn = (
  lockPath: string,
  references: Iterable<string>,
  uses: ReadonlyArray<Use>,
  files: ReadonlyArray<string>,
  options: LoadOptions
): ReadonlyArray<string> => {
  const folder = dirname(lockPath)
  const own = files.filter((file) => resolve(dirname(file)) === resolve(folder) && isRegular(file))
  const all = new Map([...own, ...envFilesIn(folder)].map((file) => [basename(file), file]))
  const environments = [...all.values()].map((file) => alone(file, options))
  if (environments.some(isUncertain)) return []
  const used = new Set([
    ...uses.filter(({ path }) => resolve(path) === resolve(lockPath)).map(({ reference }) => reference),
    ...environments.flatMap(({ variables }) => usesOf(variables, options)).map(({ reference }) => reference)
  ])
  return [...references].filter((reference) => !used.has(reference))
}
