import type { Argument, Command, Option } from "commander"
import { isRegular } from "../../env-file/bytes.ts"
import { gatherSync } from "../../environment/gather.ts"

/** A word to offer, and what it is. */
export interface Candidate {
  readonly value: string
  readonly text?: string
}

/**
 * Completions for the shell: candidates, files, or the shell's own completions for the command line that starts at a word
 * (`command 3`).
 */
export interface Completions {
  readonly directive: "values" | "files" | `command ${number}`
  readonly candidates: ReadonlyArray<Candidate>
}

const files: Completions = { directive: "files", candidates: [] }
const values = (candidates: ReadonlyArray<Candidate>): Completions => ({ directive: "values", candidates })

/** Reads the keys of the env files, again at every Tab. Never reads a pipe, which would be empty afterwards. */
const keys = (envFiles: ReadonlyArray<string>): ReadonlyArray<Candidate> => {
  const path = (envFiles.length > 0 ? envFiles : [".env"]).filter(isRegular)
  const { definitions } = gatherSync({ path, processEnv: {} })
  return [...new Set(definitions.map(({ key }) => key))].toSorted().map((value) => ({ value }))
}

/** By the placeholder of an option or an argument. */
const forPlaceholder = (name: string, choices: ReadonlyArray<string> | undefined, envFiles: ReadonlyArray<string>) => {
  if (choices !== undefined) return values(choices.map((value) => ({ value })))
  if (name === "key" || name === "keys") return values(keys(envFiles))
  return /file|path|module/.test(name) ? files : values([])
}

const forOption = (option: Option, envFiles: ReadonlyArray<string>) =>
  forPlaceholder(/[<[]([^>\]]+)/.exec(option.flags)?.[1] ?? "", option.argChoices, envFiles)

const forArgument = (argument: Argument, envFiles: ReadonlyArray<string>) =>
  forPlaceholder(argument.name().replace(/\.+$/, ""), argument.argChoices, envFiles)

const takesValue = (option: Option | undefined): option is Option =>
  option !== undefined && (option.required || option.optional)

const optionsOf = (command: Command): ReadonlyArray<Candidate> => [
  ...command.options
    .filter(({ hidden }) => !hidden)
    .map(({ description, long, short }) => ({ value: long ?? short ?? "", text: description })),
  { value: "--help", text: "display help for command" }
]

/** Lists candidates that can replace the last word. Bash passes `--option=value` as three words. */
export const completions = (program: Command, line: ReadonlyArray<string>): Completions => {
  const current = line.at(-1) === "=" ? "" : (line.at(-1) ?? "")
  const before = line.slice(0, line.at(-1) === "=" ? undefined : -1)
  const matching = (all: Completions, prefix = ""): Completions => ({
    ...all,
    candidates: all.candidates
      .map((candidate) => ({ ...candidate, value: `${prefix}${candidate.value}` }))
      .filter(({ value }) => value.startsWith(current))
  })
  let command = program
  let waiting: Option | undefined
  let position = 0
  let onlyArguments = false
  const envFiles: Array<string> = []
  for (const [index, word] of before.entries()) {
    if (waiting !== undefined) {
      if (word === "=") continue
      if (waiting.long === "--env-file") envFiles.push(word)
      waiting = undefined
      continue
    }
    if (!onlyArguments && word === "--") onlyArguments = true
    else if (!onlyArguments && word.startsWith("-")) {
      const [name = "", value] = word.split("=", 2)
      const option = command.options.find(({ long, short }) => long === name || short === name)
      if (!takesValue(option)) continue
      if (value === undefined) waiting = option
      else if (option.long === "--env-file") envFiles.push(value)
    } else if (command === program) {
      const next = program.commands.find((one) => one.name() === word)
      if (next === undefined) return values([])
      command = next
    } else if (command.name() === "run") return { directive: `command ${index}`, candidates: [] }
    else position++
  }
  if (waiting !== undefined) return matching(forOption(waiting, envFiles))
  if (!onlyArguments && current.startsWith("-")) {
    const [name = "", value] = current.split("=", 2)
    const option = command.options.find(({ long }) => long === name)
    if (value !== undefined && takesValue(option)) return matching(forOption(option, envFiles), `${name}=`)
    return matching(values(optionsOf(command)))
  }
  if (command === program) {
    return matching(values(program.commands.map((one) => ({ value: one.name(), text: one.summary() }))))
  }
  if (command.name() === "run") return { directive: `command ${before.length}`, candidates: [] }
  const all = command.registeredArguments
  const last = all.at(-1)
  const argument = all[position] ?? (last?.variadic ? last : undefined)
  return argument === undefined ? values([]) : matching(forArgument(argument, envFiles))
}
