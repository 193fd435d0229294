import { existsSync } from "node:fs"
import { join, resolve } from "node:path"
import { statusOf } from "../../env-file/bytes.ts"
import { type Invocation, invocations, packageJson } from "./scripts.ts"

/** A framework that a command starts, and which env files it would read by itself. */
export interface Framework {
  readonly name: string
  /** Where the framework looks for env files. */
  readonly directory: string
  /** `undefined` when the framework reads the same files in every mode, or when the mode is not known. */
  readonly mode: string | undefined
  readonly isModeKnown: boolean
  /** The files of a mode, the one that wins first. */
  readonly files: (mode: string | undefined) => ReadonlyArray<string>
}

const nextOrder = (mode: string | undefined) =>
  mode === undefined
    ? [".env.local", ".env"]
    : [`.env.${mode}.local`, ...(mode === "test" ? [] : [".env.local"]), `.env.${mode}`, ".env"]

const viteOrder = (mode: string | undefined) =>
  mode === undefined ? [".env.local", ".env"] : [`.env.${mode}.local`, `.env.${mode}`, ".env.local", ".env"]

/** The value of an option, as `--mode x`, `--mode=x` or `-m x`. The last one counts. */
const optionValue = (args: ReadonlyArray<string>, ...names: ReadonlyArray<string>): string | undefined => {
  let value: string | undefined
  for (const [index, arg] of args.entries()) {
    for (const name of names) {
      if (arg === name) value = args[index + 1]
      else if (arg.startsWith(`${name}=`)) value = arg.slice(name.length + 1)
    }
  }
  return value
}

interface Start {
  /** The subcommand, or empty. */
  readonly verb: string
  readonly args: ReadonlyArray<string>
  readonly directory: string
  readonly nodeEnv: string | undefined
}

type Describe = (start: Start) => Omit<Framework, "directory">

const known = (name: string, mode: string | undefined, files: Framework["files"]) => ({
  name,
  mode,
  isModeKnown: mode !== undefined,
  files
})

const vite =
  (name: string, modes: Readonly<Record<string, string>>): Describe =>
  ({ args, verb }) =>
    known(name, optionValue(args, "--mode", "-m") ?? modes[verb], viteOrder)

/** Next.js has three modes: NODE_ENV=test, the command for the other two. */
const next: Describe = ({ nodeEnv, verb }) => {
  const modes: Readonly<Record<string, string>> = {
    "": "development",
    dev: "development",
    build: "production",
    start: "production"
  }
  return known("Next.js", nodeEnv === "test" ? "test" : modes[verb], nextOrder)
}

const nuxt: Describe = ({ args }) => {
  const file = optionValue(args, "--dotenv") ?? ".env"
  return { name: "Nuxt", mode: undefined, isModeKnown: true, files: () => [file] }
}

/** Expo reads NODE_ENV, and sets it by the command when it is not set. */
const expo: Describe = ({ args, nodeEnv, verb }) => {
  const byCommand =
    verb === "export"
      ? args.includes("--dev")
        ? "development"
        : "production"
      : args.includes("--no-dev")
        ? "production"
        : "development"
  return known("Expo", nodeEnv || byCommand, nextOrder)
}

/** Create React App sets the mode by its command. */
const reactScripts: Describe = ({ verb }) => {
  const modes: Readonly<Record<string, string>> = { start: "development", build: "production", test: "test" }
  return known("Create React App", modes[verb], nextOrder)
}

const gatsby: Describe = ({ verb }) => {
  const mode = verb === "develop" ? "development" : "production"
  return { name: "Gatsby", mode, isModeKnown: true, files: (given) => [`.env.${given ?? mode}`] }
}

const viteModes = {
  "": "development",
  dev: "development",
  serve: "development",
  build: "production",
  preview: "production",
  optimize: "development"
}

/** `vite`, or SvelteKit, which is started by it. */
const viteOrSvelteKit: Describe = (start) => vite(isSvelteKit(start.directory) ? "SvelteKit" : "Vite", viteModes)(start)

const dependsOn = (directory: string, name: string) => {
  const manifest = packageJson(directory)
  return [manifest?.dependencies, manifest?.devDependencies].some((all) => Object.hasOwn(Object(all), name))
}

const isSvelteKit = (directory: string) =>
  existsSync(join(directory, "svelte.config.js")) || dependsOn(directory, "@sveltejs/kit")

/** Programs that read env files by themselves, by the name of their command. */
const programs: Readonly<Record<string, Describe>> = {
  next,
  vite: viteOrSvelteKit,
  astro: ({ args, ...start }) =>
    vite("Astro", {
      dev: "development",
      start: "development",
      build: args.includes("--devOutput") ? "development" : "production",
      preview: "production"
    })({ args, ...start }),
  nuxt,
  nuxi: nuxt,
  "svelte-kit": vite("SvelteKit", { sync: "development" }),
  remix: vite("Remix", {
    dev: "development",
    "vite:dev": "development",
    build: "production",
    "vite:build": "production"
  }),
  "react-router": vite("React Router", { dev: "development", build: "production", typegen: "development" }),
  expo,
  "react-scripts": reactScripts,
  gatsby
}

const isDirectory = (path: string) => statusOf(path)?.isDirectory() === true

const describe = ({ args, directory, env, name }: Invocation, nodeEnv: string | undefined): Framework | undefined => {
  const program = Object.hasOwn(programs, name) ? programs[name] : undefined
  if (program === undefined) return undefined
  const isInProject = (word: string) => isDirectory(resolve(directory, word))
  const [first = ""] = args
  // `vite ./web` and `next ./web` have no verb.
  const verb = first.startsWith("-") || isInProject(first) ? "" : first
  const root = optionValue(args, "--root", "--cwd") ?? args.find(isInProject)
  const start = {
    verb,
    args,
    directory: root === undefined ? directory : resolve(directory, root),
    nodeEnv: env.NODE_ENV ?? nodeEnv
  }
  return { ...program(start), directory: start.directory }
}

/**
 * The framework that a command starts, directly or by a script of package.json. Of several, such as `vite build && vite
 * preview`, the first; its mode is not known when they read different files.
 */
export const frameworkOf = (
  command: string,
  args: ReadonlyArray<string>,
  directory: string,
  nodeEnv: string | undefined
): Framework | undefined => {
  const found = invocations([command, ...args], { directory, env: {}, depth: 0 }).flatMap(
    (invocation) => describe(invocation, nodeEnv) ?? []
  )
  const [first, ...others] = found
  if (first === undefined) return undefined
  const filesOf = (one: Framework) =>
    one
      .files(one.mode)
      .map((file) => join(one.directory, file))
      .join("\0")
  const differs = others.some((other) => filesOf(other) !== filesOf(first) || other.isModeKnown !== first.isModeKnown)
  return differs ? { ...first, mode: undefined, isModeKnown: false } : first
}
