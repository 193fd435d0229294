import { existsSync, lstatSync, readdirSync, readFileSync } from "node:fs"
import { dirname, join, resolve } from "node:path"
import { isTrivial } from "@opconnect/core/Redaction"
import { display } from "../../env-file/bytes.ts"
import { read } from "../../env-file/envFile.ts"
import { expand } from "../../expansion/expand.ts"
import { isRecord } from "../../model/isRecord.ts"
import { frameworkOf } from "../run/framework.ts"
import { secretName } from "../scan/secretName.ts"
import { JsonText } from "./json.ts"

/** The package.json of the folder. */
export interface Manifest {
  readonly json: JsonText
  readonly scripts: Readonly<Record<string, string>>
  /** The section of each dependency. */
  readonly dependencies: ReadonlyMap<string, string>
  readonly isWorkspaceRoot: boolean
}

/** An env file, without its values. */
export interface EnvFileSummary {
  readonly file: string
  readonly references: number
  /** Plain values of keys that are named like secrets. */
  readonly plainSecrets: number
  /** Whether dotenv, which expands nothing, reads the same values. */
  readonly isSameForDotenv: boolean
  /** Whether the file sets both the host and the token. */
  readonly hasConnection: boolean
}

/** Files of a folder. */
export interface Project {
  readonly manifest: Manifest | undefined
  /** Why package.json cannot be read. */
  readonly manifestProblem: string | undefined
  readonly packageManager: { readonly name: PackageManager; readonly from: string } | undefined
  readonly frameworks: ReadonlyArray<string>
  readonly envFiles: ReadonlyArray<EnvFileSummary>
}

export type PackageManager = "npm" | "pnpm" | "yarn" | "bun"

const lockFiles: Readonly<Record<string, PackageManager>> = {
  "pnpm-lock.yaml": "pnpm",
  "pnpm-workspace.yaml": "pnpm",
  "yarn.lock": "yarn",
  "bun.lock": "bun",
  "bun.lockb": "bun",
  "package-lock.json": "npm",
  "npm-shrinkwrap.json": "npm"
}

const isPackageManager = (name: string): name is PackageManager => Object.values<string>(lockFiles).includes(name)

/** Text of a regular file; `undefined` if it cannot be read, or if it is not UTF-8 and would not be written back as it is. */
export const textOf = (file: string): string | undefined => {
  try {
    if (!lstatSync(file).isFile()) return undefined
    const bytes = readFileSync(file)
    const text = bytes.toString()
    return Buffer.from(text).equals(bytes) ? text : undefined
  } catch {
    // The file is gone, or this user cannot read it, so it is not changed.
    return undefined
  }
}

const objectOf = (value: unknown): Readonly<Record<string, unknown>> => (isRecord(value) ? value : {})

const texts = (value: unknown): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(objectOf(value)).flatMap(([key, text]) => (typeof text === "string" ? [[key, text]] : []))
  )

const sections = ["peerDependencies", "optionalDependencies", "devDependencies", "dependencies"]

const manifestOf = (text: string): Manifest => {
  const json = new JsonText(text)
  const content: unknown = JSON.parse(text.replace(/^\uFEFF/, ""))
  if (!isRecord(content) || sections.some((name) => content[name] !== undefined && !isRecord(content[name]))) {
    throw new TypeError("no manifest")
  }
  return {
    json,
    scripts: texts(content.scripts),
    dependencies: new Map(
      sections.flatMap((section) => Object.keys(objectOf(content[section])).map((name) => [name, section] as const))
    ),
    isWorkspaceRoot: content.workspaces !== undefined || existsSync("pnpm-workspace.yaml")
  }
}

/** The package manager by the closest folder that names one or has its lock file. */
const packageManagerIn = (folder: string): Project["packageManager"] => {
  for (let at = resolve(folder); ; at = dirname(at)) {
    let named: unknown
    try {
      named = objectOf(JSON.parse(readFileSync(join(at, "package.json"), "utf8"))).packageManager
    } catch {
      // No package, or none that names a package manager.
    }
    const name = typeof named === "string" ? named.split("@")[0] : undefined
    if (name !== undefined && isPackageManager(name)) return { name, from: display(join(at, "package.json")) }
    const found = Object.entries(lockFiles).find(([file]) => existsSync(join(at, file)))
    if (found !== undefined) return { name: found[1], from: display(join(at, found[0])) }
    if (at === dirname(at)) return undefined
  }
}

const isEnvFile = (name: string) => /^\.env(?:\.|$)/.test(name) && !/\.(?:example|sample|template|dist|tpl)$/.test(name)

const envFileSummary = (file: string): EnvFileSummary => {
  const { definitions, issues } = read(file, "utf8")
  const isReference = (text: string) => text.includes("op://")
  return {
    file,
    references: definitions.filter(({ text }) => isReference(text)).length,
    plainSecrets: definitions.filter(({ key, text }) => secretName.test(key) && !isReference(text) && !isTrivial(text))
      .length,
    hasConnection: ["OP_CONNECT_HOST", "OP_CONNECT_TOKEN"].every((setting) =>
      definitions.some(({ key, text }) => key === setting && text.trim() !== "")
    ),
    isSameForDotenv:
      issues.length === 0 &&
      definitions.every(
        ({ text, written }) =>
          written?.quote === "'" ||
          expand(
            text,
            () => "",
            () => ""
          ) === text
      )
  }
}

/** Frameworks that are started by scripts, and those that a package depends on. */
const frameworksOf = ({ dependencies, scripts }: Manifest): ReadonlyArray<string> => [
  ...new Set([
    ...Object.keys(scripts).flatMap((name) => frameworkOf("npm", ["run", name], ".", undefined)?.name ?? []),
    ...(dependencies.has("@nestjs/core") ? ["NestJS"] : [])
  ])
]

const attempted = (): Pick<Project, "manifest" | "manifestProblem"> => {
  if (!existsSync("package.json")) return { manifest: undefined, manifestProblem: undefined }
  const text = textOf("package.json")
  if (text === undefined)
    return { manifest: undefined, manifestProblem: "package.json is not a regular file in UTF-8." }
  try {
    return { manifest: manifestOf(text), manifestProblem: undefined }
  } catch {
    return { manifest: undefined, manifestProblem: "package.json is not a valid manifest." }
  }
}

/** Describes the project in the working directory, without values. Reads no pipe. */
export const look = (): Project => {
  const { manifest, manifestProblem } = attempted()
  return {
    manifest,
    manifestProblem,
    packageManager: packageManagerIn("."),
    frameworks: manifest === undefined ? [] : frameworksOf(manifest),
    envFiles: readdirSync(".")
      .filter((name) => isEnvFile(name) && lstatSync(name).isFile())
      .toSorted()
      .map(envFileSummary)
  }
}
