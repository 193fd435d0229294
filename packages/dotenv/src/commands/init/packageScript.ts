/** A part of a text, and what takes its place. */
export interface Replacement {
  readonly start: number
  readonly before: string
  readonly after: string
}

/** Properties of the project that contains a script. */
export interface Surroundings {
  /** Whether `opconnect run` would read a `.env` that `op run` does not read. */
  readonly hasEnvFile: boolean
  /** Whether the env files read the same with dotenv and with opconnect. */
  readonly isSameForDotenv: boolean
}

/** A word that a shell does not expand. */
const word = /(?:"[^"$`\\]*"|'[^']*'|[^\s"'$`\\&|;<>()*?]+)/.source

const opRun = new RegExp(
  `(?<=(?:^|&&|\\|\\||;)\\s*(?:cross-env\\s+)?(?:[A-Za-z_]\\w*=${word}\\s+)*)` +
    `op\\s+run((?:\\s+(?:--env-file(?:=|\\s+)${word}|--no-masking))*)\\s+--(?=\\s)`,
  "g"
)

const opRunOption = new RegExp(`--env-file(?:=|\\s+)(${word})|--no-masking`, "g")

const ofOpRun = (options: string, { hasEnvFile }: Surroundings): string => {
  const found = [...options.matchAll(opRunOption)]
  const files = found.flatMap(([, file]) => (file === undefined ? [] : [`-f ${file}`]))
  const words = [
    ...files,
    // In op the files win over the environment, and the last file over the others.
    ...(files.length > 0 ? ["--precedence op"] : hasEnvFile ? ["--no-env-file"] : []),
    ...(found.some(([option]) => option === "--no-masking") ? ["--no-mask"] : [])
  ]
  return ["opconnect run", ...words, "--"].join(" ")
}

/** `-r dotenv/config`, also in NODE_OPTIONS. */
const preload = /(?<=(?:^|[\s"'=])(?:-r|--require|--import)(?:\s+|=))dotenv\/config(?=$|[\s"'])/g

/** Options of dotenv that its preload takes from the arguments of the program. */
const dotenvArguments = /\bdotenv_config_\w+=/

/** The parts of a package script whose replacement does the same. */
export const replacements = (script: string, around: Surroundings): ReadonlyArray<Replacement> => [
  ...Array.from(script.matchAll(opRun), ({ 0: before, 1: options = "", index }) => ({
    start: index,
    before,
    after: ofOpRun(options, around)
  })),
  ...(around.isSameForDotenv && !dotenvArguments.test(script)
    ? Array.from(script.matchAll(preload), ({ 0: before, index }) => ({
        start: index,
        before,
        after: "@opconnect/dotenv/config"
      }))
    : [])
]
