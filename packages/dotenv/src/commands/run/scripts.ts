import { readFileSync } from "node:fs"
import { basename, dirname, join, resolve } from "node:path"

/** A command with its arguments, and where and with which additions to the environment it runs. */
export interface Invocation {
  readonly name: string
  readonly args: ReadonlyArray<string>
  readonly directory: string
  readonly env: Readonly<Record<string, string>>
}

/** Splits a script into simple commands, by the rules of sh as far as package scripts use them. */
export const simpleCommands = (script: string): ReadonlyArray<ReadonlyArray<string>> => {
  const commands: Array<ReadonlyArray<string>> = []
  let words: Array<string> = []
  let word: string | undefined
  let quote: string | undefined
  const endWord = () => {
    if (word !== undefined) words.push(word)
    word = undefined
  }
  const endCommand = () => {
    endWord()
    if (words.length > 0) commands.push(words)
    words = []
  }
  for (let at = 0; at < script.length; at++) {
    const char = script.charAt(at)
    if (quote !== undefined) {
      if (char === quote) quote = undefined
      else if (char === "\\" && quote === '"' && /["\\$`]/.test(script.charAt(at + 1)))
        word = `${word ?? ""}${script.charAt(++at)}`
      else word = `${word ?? ""}${char}`
    } else if (char === "'" || char === '"') {
      quote = char
      word ??= ""
    } else if (char === "\\") word = `${word ?? ""}${script.charAt(++at)}`
    else if (/[;&|\n()]/.test(char)) endCommand()
    else if (/\s/.test(char)) endWord()
    else word = `${word ?? ""}${char}`
  }
  endCommand()
  return commands
}

interface Manifest {
  readonly directory: string
  readonly scripts?: unknown
  readonly dependencies?: unknown
  readonly devDependencies?: unknown
  readonly workspaces?: unknown
}

/** The package.json of a directory or of the closest one above it, as package managers find it. */
export const packageJson = (directory: string): Manifest | undefined => {
  for (let folder = resolve(directory); ; folder = dirname(folder)) {
    try {
      const content: unknown = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"))
      if (typeof content === "object" && content !== null) return { ...content, directory: folder }
    } catch {
      // No package here, or none that a package manager could read either.
    }
    if (folder === dirname(folder)) return undefined
  }
}

/** `next` for `next`, `./node_modules/.bin/next`, `next.cmd` and `node_modules/vite/bin/vite.js`. */
const programName = (word: string) => basename(word.replaceAll("\\", "/")).replace(/\.(?:[cm]?js|cmd|ps1|exe)$/, "")

/** A package script that runs itself, or very deep ones, end here. */
const maxDepth = 8

/** Options of package managers that take a value in the next word, and what they change. */
const directoryOptions = new Set(["-C", "--dir", "--prefix", "--cwd"])
/** Options that choose other packages, whose folders only the package manager knows. */
const selectsPackages = /^(?:-w|-F|-r|--workspaces?|--filter|--recursive)(?:=|$)/

const nodeOptionsWithValue = new Set([
  "-r",
  "--require",
  "--import",
  "--loader",
  "--experimental-loader",
  "-C",
  "--conditions",
  "--env-file"
])

const runWords: Readonly<Record<string, ReadonlySet<string>>> = {
  npm: new Set(["run", "run-script", "rum", "urn"]),
  pnpm: new Set(["run", "run-script"]),
  yarn: new Set(["run"]),
  bun: new Set(["run"]),
  deno: new Set(["task"])
}

const execWords: Readonly<Record<string, ReadonlySet<string>>> = {
  npm: new Set(["exec", "x"]),
  pnpm: new Set(["exec", "dlx"]),
  yarn: new Set(["exec", "dlx"]),
  bun: new Set(["x"]),
  deno: new Set()
}

/** Scripts that npm runs without `run`. The others run every script so. */
const npmScripts: Readonly<Record<string, string>> = {
  start: "start",
  test: "test",
  t: "test",
  tst: "test",
  stop: "stop",
  restart: "restart"
}

type Words = ReadonlyArray<string>

interface Context {
  readonly directory: string
  readonly env: Readonly<Record<string, string>>
  readonly depth: number
}

const withoutSeparator = (words: Words) => {
  const at = words.indexOf("--")
  return at === -1 ? words : words.toSpliced(at, 1)
}

const ofScript = (
  name: string,
  args: Words,
  { depth, directory, env }: Context
): ReadonlyArray<Invocation> | undefined => {
  const found = packageJson(directory)
  const script: unknown = Object(found?.scripts)[name]
  if (found === undefined || typeof script !== "string") return undefined
  const commands = simpleCommands(script)
  return commands.flatMap((words, index) =>
    // Further arguments are appended to the script's text, so they reach the last command.
    invocations(index === commands.length - 1 ? [...words, ...args] : words, {
      directory: found.directory,
      env,
      depth: depth + 1
    })
  )
}

const ofPackageManager = (manager: string, words: Words, context: Context): ReadonlyArray<Invocation> => {
  let { directory } = context
  let at = 0
  // Only the package manager knows the folders: the program that is known is itself.
  const itself = [{ name: manager, args: words, directory, env: context.env }]
  for (; ; at++) {
    const word = words[at] ?? ""
    if (!word.startsWith("-")) break
    if (selectsPackages.test(word)) return itself
    if (directoryOptions.has(word)) directory = resolve(directory, words[++at] ?? "")
    else if (/^--(?:dir|prefix|cwd)=/.test(word)) directory = resolve(directory, word.slice(word.indexOf("=") + 1))
  }
  const inside = { ...context, directory }
  const [verb = "", ...rest] = words.slice(at)
  if (execWords[manager]?.has(verb)) return ofRunner(rest, inside)
  if (runWords[manager]?.has(verb)) {
    const nameAt = rest.findIndex((word) => !word.startsWith("-"))
    // Lists the scripts.
    if (nameAt === -1) return []
    if (rest.slice(0, nameAt).some((word) => selectsPackages.test(word))) return itself
    const [name = "", ...args] = rest.slice(nameAt)
    if (args.some((word, index) => selectsPackages.test(word) && !args.slice(0, index).includes("--"))) return itself
    return (
      ofScript(name, withoutSeparator(args), inside) ??
      (manager === "npm" ? [] : invocations(rest.slice(nameAt), inside))
    )
  }
  if (manager === "npm") {
    const name = Object.hasOwn(npmScripts, verb) ? npmScripts[verb] : undefined
    return name === undefined ? [] : (ofScript(name, withoutSeparator(rest), inside) ?? [])
  }
  if (manager === "deno") return []
  // pnpm, yarn and bun run scripts and local binaries without a verb.
  const script = ofScript(verb, withoutSeparator(rest), inside)
  return script ?? invocations([verb, ...rest], inside)
}

/** `npx`, `bunx`, `pnpm exec`: options, then the command. */
const ofRunner = (words: Words, context: Context): ReadonlyArray<Invocation> => {
  let at = 0
  for (; words[at]?.startsWith("-"); at++) if (words[at] === "-p" || words[at] === "--package") at++
  return invocations(words.slice(at), context)
}

/**
 * The programs that a command runs in the end: through `npx`, `pnpm exec` and their like, and through the script of
 * package.json that a package manager is asked to run.
 */
export const invocations = (words: Words, context: Context): ReadonlyArray<Invocation> => {
  if (context.depth > maxDepth) return []
  let at = 0
  let { env } = context
  for (; ; at++) {
    const [, name, value = ""] = /^([A-Za-z_]\w*)=(.*)$/s.exec(words[at] ?? "") ?? []
    if (name === undefined) break
    env = { ...env, [name]: value }
  }
  const [first, ...rest] = words.slice(at)
  if (first === undefined) return []
  const inside = { ...context, env }
  const name = programName(first)
  switch (name) {
    case "env":
    case "cross-env":
    case "cross-env-shell":
    case "exec":
    case "time":
    case "nice":
      return invocations(rest, inside)
    case "sh":
    case "bash": {
      const script = rest[0] === "-c" ? rest[1] : undefined
      return script === undefined ? [] : simpleCommands(script).flatMap((command) => invocations(command, inside))
    }
    case "npx":
    case "bunx":
    case "pnpx":
      return ofRunner(rest, inside)
    case "npm":
    case "pnpm":
    case "yarn":
    case "bun":
    case "deno":
      return ofPackageManager(name, rest, inside)
    case "node": {
      let file = 0
      for (; rest[file]?.startsWith("-"); file++) if (nodeOptionsWithValue.has(rest[file] ?? "")) file++
      const program = rest[file]
      return program?.replaceAll("\\", "/").includes("node_modules/")
        ? [{ name: programName(program), args: rest.slice(file + 1), directory: context.directory, env }]
        : []
    }
    default:
      return [{ name, args: rest, directory: context.directory, env }]
  }
}
