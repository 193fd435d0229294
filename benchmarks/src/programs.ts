// The measured programs, each in a separate process, and the folder in which they run.
import { spawnSync } from "node:child_process"
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { places, reference, value, type World } from "./world.ts"

const here = join(import.meta.dirname, "..")
const program = (name: string) => join(here, "programs", name)
const dotenv = join(here, "../packages/dotenv")
const varlock = join(here, "node_modules/varlock/bin/cli.js")

/** The token looks like one: varlock checks that. */
const token = "eyJhbGciOiJFUzI1NiJ9.e30.bm90aGluZw"

/** The binary itself: a package manager's wrapper would be measured too. */
const node = realpathSync(process.execPath)

/** Programs on Effect, which read one item only: by opconnect, and by the HTTP client of Effect. */
export const effect = "opconnect effect"
export const effectHttp = "HTTP client of Effect"

/** Ways to give a program its secrets, by their names in the tables. */
export const loaders: Readonly<Record<string, ReadonlyArray<string>>> = {
  "bare node:http": [program("bare-http.mjs")],
  "bare fetch": [program("bare-fetch.mjs")],
  "opconnect preload": ["--import", join(dotenv, "dist/esm/config.js"), program("show.mjs")],
  // As in a read-only container: nothing that Node has compiled is kept.
  "opconnect preload, no compile cache": ["--import", join(dotenv, "dist/esm/config.js"), program("show.mjs")],
  // Its output is masked, so the program prints its secrets backwards.
  "opconnect run": [join(dotenv, "bin/opconnect.js"), "run", "--", node, program("show.mjs"), "backwards"],
  "opconnect run --no-mask": [join(dotenv, "bin/opconnect.js"), "run", "--no-mask", "--", node, program("show.mjs")],
  "@1password/connect, planned by hand": [program("sdk-plan.mjs")],
  "@1password/connect, parallel": [program("sdk.mjs")],
  "@1password/connect, in series": [program("sdk.mjs"), "series"],
  [effect]: [program("effect.mjs")],
  [effectHttp]: [program("effect-http.mjs")],
  "varlock run": [varlock, "run", "--path", "varlock/", "--no-redact-stdout", "--", node, program("show.mjs")]
}

export const nothing = "node -e 0"

export const everyLoader: ReadonlyArray<string> = [
  nothing,
  ...Object.keys(loaders).filter((name) => ![effect, effectHttp].includes(name))
]

/** Environment variables of single subjects. */
const settings: Readonly<Record<string, NodeJS.ProcessEnv>> = {
  "opconnect preload, no compile cache": { NODE_DISABLE_COMPILE_CACHE: "1" }
}

/** Time and memory of a whole process. */
export interface Cost {
  /** Milliseconds from its start to its end. */
  readonly wall: number
  /** Milliseconds of user and system time, those of its children included. */
  readonly cpu: number
  /** Bytes of resident memory at its peak, if the program prints them. */
  readonly memory: number | undefined
  readonly stdout: string
}

/** Each line from its end to its start. */
const backwards = (text: string) => text.replace(/.+/g, (line) => [...line].toReversed().join(""))

/** The shell reports both times of a finished process on descriptor 2; the program's stderr goes to 3. */
const timed = 'TIMEFORMAT="%R %U %S"; time "$@" 2>&3 3>&-'

export interface Workplace extends Disposable {
  readonly env: NodeJS.ProcessEnv
  /** Runs a program to its end and returns its standard output. */
  readonly run: (args: ReadonlyArray<string>, input?: string) => string
  /** Runs a subject to its end and returns its time and memory. */
  readonly measure: (subject: string) => Cost
  /** Writes the input files of the loaders, and returns the expected output. */
  readonly layOut: (world: World, references: number) => string
  readonly file: (name: string) => string
}

export const make = (host: string): Workplace => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "opconnect-bench-")))
  for (const inner of ["home", "varlock"]) mkdirSync(join(folder, inner))
  // varlock searches for its plugin in the working directory.
  symlinkSync(join(here, "node_modules"), join(folder, "node_modules"))
  const env = {
    PATH: process.env.PATH,
    HOME: join(folder, "home"),
    TMPDIR: folder,
    OP_CONNECT_HOST: host,
    OP_CONNECT_TOKEN: token,
    VARLOCK_TELEMETRY_DISABLED: "1"
  }
  const file = (name: string) => join(folder, name)
  const run = (args: ReadonlyArray<string>, input?: string) => {
    const { error, status, stderr, stdout } = spawnSync(node, args, {
      cwd: folder,
      env,
      encoding: "utf8",
      maxBuffer: 2 ** 28,
      ...(input === undefined ? {} : { input })
    })
    if (error !== undefined) throw error
    if (status !== 0) throw new Error(`${args.join(" ")} exited with ${status}:\n${stderr}${stdout}`)
    return stdout
  }
  const measure = (subject: string): Cost => {
    const args = loaders[subject] ?? ["-e", "0"]
    const { error, output, status, stderr, stdout } = spawnSync("bash", ["-c", timed, "bash", node, ...args], {
      cwd: folder,
      env: { ...env, ...settings[subject], BENCH_MEMORY: "1" },
      encoding: "utf8",
      maxBuffer: 2 ** 28,
      stdio: ["ignore", "pipe", "pipe", "pipe"]
    })
    if (error !== undefined) throw error
    const said = output[3] ?? ""
    if (status !== 0) throw new Error(`${subject} exited with ${status}:\n${said}${stderr}${stdout}`)
    const [wall = Number.NaN, user = Number.NaN, system = Number.NaN] = stderr.trim().split(/\s+/).map(Number)
    const memory = /^peak memory (\d+)$/m.exec(said)?.[1]
    return {
      wall: wall * 1000,
      cpu: (user + system) * 1000,
      memory: memory === undefined ? undefined : Number(memory),
      stdout: args.at(-1) === "backwards" ? backwards(stdout) : stdout
    }
  }
  const layOut = (world: World, count: number) => {
    const wanted = places(world, count)
    const references = wanted.map(reference)
    writeFileSync(file("references.json"), JSON.stringify(references))
    writeFileSync(file(".env"), references.map((one, n) => `SECRET_${n}=${one}\n`).join(""))
    const schema = [
      "# @plugin(@varlock/1password-plugin)",
      `# @initOp(connectHost="${host}", connectToken=$OP_CONNECT_TOKEN)`,
      "# ---",
      "# @type=opConnectToken @sensitive @internal",
      "OP_CONNECT_TOKEN=",
      ...references.map((one, n) => `SECRET_${n}=op("${one}")`)
    ]
    // In a separate folder, because varlock would also read .env and treat its references as text.
    writeFileSync(file("varlock/.env.schema"), `${schema.join("\n")}\n`)
    return `${wanted.map(value).join("\n")}\n`
  }
  return { env, file, layOut, measure, run, [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }) }
}
