import { reasonOf } from "@opconnect/core/files"
import * as Result from "effect/Result"
import {
  appendToAll,
  githubFile,
  issueCommands,
  maskCommands
} from "../../packages/dotenv/src/commands/export/github.ts"
import {
  type ExportedVariable,
  exportedVariables,
  valuesToMask
} from "../../packages/dotenv/src/commands/export/variables.ts"
import type { Environment } from "../../packages/dotenv/src/environment/gather.ts"
import type { Loaded } from "../../packages/dotenv/src/environment/load.ts"
import { tokensOf } from "../../packages/dotenv/src/environment/tokens.ts"
import { EnvError } from "../../packages/dotenv/src/model/EnvError.ts"
import type { Issue } from "../../packages/dotenv/src/model/types.ts"
import type { Inputs } from "./inputs.ts"
import { managedBefore, managedVariable } from "./managed.ts"

type File = "env" | "output"

const issue = (code: Issue["code"], message: string, hint: string, locations: Issue["locations"] = []): Issue => ({
  code,
  message,
  hint,
  locations
})

/** The variables in the format of the runner, or an issue for each variable that the format cannot represent. */
const textOf = (variables: ReadonlyArray<ExportedVariable>, file: File, { result }: Loaded): string =>
  Result.getOrElse(githubFile(variables, file), (refused) => {
    const sources = new Map([...result.variables, ...result.skipped].map(({ key, source }) => [key, source]))
    throw new EnvError(
      refused.map(({ key, reason }) => {
        const source = sources.get(key)
        const locations = source === undefined ? [] : [{ key, source, reference: undefined }]
        return issue("ValueUnusable", `${key} cannot be loaded: ${reason}.`, "Rename or remove it.", locations)
      })
    )
  })

const pathOf = (variable: string) => {
  const path = process.env[variable]
  if (path) return path
  throw new EnvError([issue("RunnerMissing", `${variable} is not set.`, "Run the action in a step of GitHub Actions.")])
}

/** Clears variables of earlier steps that are no longer exported, and updates the list of exported variables. */
const exportedBefore = (loaded: ReadonlyArray<ExportedVariable>, { exportsEnv, unsetsPrevious }: Inputs) => {
  const before = managedBefore(process.env)
  const exported = exportsEnv ? loaded.map(({ key }) => key) : []
  const unset = unsetsPrevious ? before.filter((key) => !exported.includes(key)) : []
  const managed = new Set([...before.filter((key) => !unset.includes(key)), ...exported])
  const value = [...managed].join(",")
  const isSame = value === (process.env[managedVariable] ?? "")
  return [...unset.map((key) => ({ key, value: "" })), ...(isSame ? [] : [{ key: managedVariable, value }])]
}

/** Writes the variables for the next steps, and the summary: all or nothing. Returns their names. */
export const write = async (
  loaded: Loaded,
  environment: Environment,
  inputs: Inputs,
  summary: ReadonlyArray<readonly [path: string, text: string]>
): Promise<void> => {
  const variables = writtenVariables(loaded, inputs)
  const forEnv = [...(inputs.exportsEnv ? variables : []), ...exportedBefore(variables, inputs)]
  const forOutput = inputs.exportsEnv ? [] : variables
  const files = [
    ...(forEnv.length === 0 ? [] : [[pathOf("GITHUB_ENV"), textOf(forEnv, "env", loaded)] as const]),
    ...(forOutput.length === 0 ? [] : [[pathOf("GITHUB_OUTPUT"), textOf(forOutput, "output", loaded)] as const]),
    ...summary
  ]
  // First of all, so that no later output can contain a value.
  await issueCommands(maskCommands([...tokensOf(environment), ...valuesToMask(variables, loaded)]))
  try {
    appendToAll(files)
  } catch (cause) {
    const reason = reasonOf(cause)
    throw new EnvError([
      issue(
        "FileNotWritten",
        `Could not write the files of the runner: ${reason}.`,
        "Check the disk and the permissions of the runner."
      )
    ])
  }
}

/** The variables to write. Variables that the job already has are written as outputs only. */
export const writtenVariables = (loaded: Loaded, { exportsEnv }: Inputs): ReadonlyArray<ExportedVariable> =>
  exportedVariables(loaded).filter(({ key }) => !exportsEnv || Object.hasOwn(loaded.result.applied, key))
