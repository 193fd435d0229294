import { EnvError } from "../../packages/dotenv/src/model/EnvError.ts"
import type { Issue } from "../../packages/dotenv/src/model/types.ts"

type Variables = Readonly<Record<string, string | undefined>>

/** The inputs of the step. */
export interface Inputs {
  /** Env files in the order of their precedence. */
  readonly envFiles: ReadonlyArray<string>
  /** Whether to export variables to the following steps instead of setting outputs. */
  readonly exportsEnv: boolean
  readonly unsetsPrevious: boolean
  readonly checksOnly: boolean
}

/** The variable of an input. The runner keeps dashes of the name. */
const input = (env: Variables, name: string) => env[`INPUT_${name.toUpperCase()}`]?.trim() ?? ""

/** The words of YAML's core schema, as @actions/core reads them. */
const switches: Readonly<Record<string, boolean>> = {
  "": false,
  true: true,
  True: true,
  TRUE: true,
  false: false,
  False: false,
  FALSE: false
}

const notASwitch = (name: string, text: string): Issue => ({
  code: "InvalidOption",
  message: `The input ${name} is "${text}".`,
  hint: "Use true or false.",
  locations: []
})

const lines = (text: string) =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")

/** Reads the inputs of the step. Throws an `EnvError` with every invalid input. */
export const readInputs = (env: Variables): Inputs => {
  const issues: Array<Issue> = []
  const isOn = (name: string) => {
    const text = input(env, name)
    if (!Object.hasOwn(switches, text)) issues.push(notASwitch(name, text))
    return switches[text] === true
  }
  const inputs = {
    // OP_ENV_FILE is what 1password/load-secrets-action reads.
    envFiles: lines(input(env, "env-file") || (env.OP_ENV_FILE ?? "")),
    exportsEnv: isOn("export-env"),
    unsetsPrevious: isOn("unset-previous"),
    checksOnly: isOn("check-only")
  }
  if (issues.length > 0) throw new EnvError(issues)
  return inputs
}
