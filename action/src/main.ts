// The GitHub Action: resolves the references of a step and its env files in one plan, and passes the values on.
import { appendToAll, issueCommands } from "../../packages/dotenv/src/commands/export/github.ts"
import { withDefaults } from "../../packages/dotenv/src/environment/defaults.ts"
import { gatherSync } from "../../packages/dotenv/src/environment/gather.ts"
import { resolve } from "../../packages/dotenv/src/environment/load.ts"
import { EnvError } from "../../packages/dotenv/src/model/EnvError.ts"
import { cost, count } from "../../packages/dotenv/src/model/summary.ts"
import { withProgress } from "../../packages/dotenv/src/progress/progress.ts"
import { print } from "../../packages/dotenv/src/terminal/print.ts"
import { explainMissing } from "./credentials.ts"
import { type Inputs, readInputs } from "./inputs.ts"
import { stepEnvironment } from "./managed.ts"
import { annotations, failureSummary, successSummary } from "./report.ts"
import { write, writtenVariables } from "./write.ts"

/** File of the job summary, which some runners do not have. */
const toSummary = (text: string) => {
  const path = process.env.GITHUB_STEP_SUMMARY
  return path ? [[path, text] as const] : []
}

const outcome = (keys: ReadonlyArray<string>, { checksOnly, exportsEnv }: Inputs) => {
  if (checksOnly) return "Every reference resolves. Nothing was loaded."
  if (keys.length === 0) return "Nothing to load: no reference in env, and no variable in an env file."
  const what = count(keys.length, exportsEnv ? "environment variable" : "output")
  return `Loaded ${what}: ${keys.join(", ")}`
}

const load = async () => {
  const inputs = readInputs(process.env)
  const { runner, workflow } = stepEnvironment(process.env)
  const options = withDefaults({ path: inputs.envFiles, processEnv: workflow, variables: runner })
  const environment = gatherSync(options)
  const loaded = await resolve(environment, options, { progress: withProgress })
  const { result } = loaded
  await issueCommands(annotations("warning", [...result.warnings, ...result.omitted]))
  const keys = writtenVariables(loaded, inputs).map(({ key }) => key)
  const summary = toSummary(successSummary(result, keys, inputs))
  if (inputs.checksOnly) appendToAll(summary)
  else await write(loaded, environment, inputs, summary)
  print(outcome(keys, inputs))
  print(cost(result))
}

const fail = async (error: unknown) => {
  process.exitCode = 1
  if (!(error instanceof EnvError)) throw error
  const issues = error.issues.map((issue) => explainMissing(issue, process.env))
  await issueCommands(annotations("error", issues))
  appendToAll(toSummary(failureSummary(issues)))
}

void load().catch(fail)
