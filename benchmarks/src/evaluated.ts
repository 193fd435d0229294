// The modules that a start evaluates before the program runs. The figures are the same on every machine.
import { readFileSync, writeFileSync } from "node:fs"
import { basename, join } from "node:path"
import { fileURLToPath } from "node:url"
import type { Workplace } from "./programs.ts"
import { small } from "./world.ts"

const dotenv = join(import.meta.dirname, "../../packages/dotenv")
const counter = join(import.meta.dirname, "../programs/evaluated.cjs")
const show = join(import.meta.dirname, "../programs/show.mjs")

export interface EvaluatedModules {
  readonly start: string
  /** Files of the bundle. */
  readonly files: number
  readonly bytes: number
  /** Modules in those files: of Effect, and of opconnect. */
  readonly effect: number
  readonly own: number
  /** Modules of Node itself, with those that every program has. */
  readonly node: number
}

/** The starts of a52507b, counted once by this program. */
const before: ReadonlyArray<EvaluatedModules> = JSON.parse(
  readFileSync(join(import.meta.dirname, "../evaluated-a52507b.json"), "utf8")
)

type Modules = Readonly<Record<string, Readonly<Record<string, number>>>>

const count = (start: string, workplace: Workplace, preload: string, modules: Modules): EvaluatedModules => {
  workplace.run(["-r", counter, ...(preload === "" ? [] : ["--import", preload]), show])
  const read: { readonly files: ReadonlyArray<string>; readonly builtins: number } = JSON.parse(
    readFileSync(workplace.file("evaluated.json"), "utf8")
  )
  const files = read.files
    .filter((url) => url.startsWith("file:") && !url.endsWith("/show.mjs"))
    .map((url) => fileURLToPath(url))
  const ids = files.flatMap((file) =>
    Object.entries(modules[basename(file)] ?? {}).flatMap(([id, bytes]) => (bytes > 0 ? [id] : []))
  )
  return {
    start,
    files: files.length,
    bytes: files.reduce((sum, file) => sum + readFileSync(file).length, 0),
    effect: ids.filter((id) => id.includes("/node_modules/effect/")).length,
    own: ids.filter((id) => /\/packages\/(?:core|dotenv)\/src\//.test(id)).length,
    node: read.builtins
  }
}

/** Counts the starts of a build of dotenv: its preload, and the modules of each file of its bundle. */
const startsOf = (
  workplace: Workplace,
  preload: string,
  modules: Modules,
  version = ""
): ReadonlyArray<EvaluatedModules> => {
  const name = (what: string) => (version === "" ? what : `${what}, ${version}`)
  writeFileSync(workplace.file(".env"), "PLAIN=value\n")
  const plain = count(name("without references"), workplace, preload, modules)
  workplace.layOut(small, 30)
  return [plain, count(name("30 references"), workplace, preload, modules)]
}

/** Needs a server with the small world. */
export const countEvaluatedModules = (workplace: Workplace): ReadonlyArray<EvaluatedModules> => [
  count("no preload", workplace, "", {}),
  ...before,
  ...startsOf(
    workplace,
    join(dotenv, "dist/esm/config.js"),
    JSON.parse(readFileSync(join(dotenv, ".tsbuild/modules.json"), "utf8"))
  )
]
