import { type Command, Option } from "commander"
import { count } from "../model/summary.ts"
import { jsonFlag } from "../terminal/command.ts"
import { bold, dim, print, printJson, table } from "../terminal/print.ts"
import { apply } from "./init/apply.ts"
import { type Change, type Note, type Plan, planFor } from "./init/changes.ts"
import { type EnvFileSummary, look, type PackageManager, type Project } from "./init/project.ts"

interface Flags {
  readonly apply?: boolean
  readonly dryRun?: boolean
  readonly json?: boolean
}

const own = "@opconnect/dotenv"

/** How each package manager removes a package, and runs an installed command. */
const commands: Readonly<Record<PackageManager, { readonly remove: string; readonly run: string }>> = {
  npm: { remove: "npm uninstall", run: "npx --no opconnect" },
  pnpm: { remove: "pnpm remove", run: "pnpm opconnect" },
  yarn: { remove: "yarn remove", run: "yarn opconnect" },
  bun: { remove: "bun remove", run: "bunx --no-install opconnect" }
}

const envFileText = ({ file, plainSecrets, references }: EnvFileSummary) => {
  const plain = plainSecrets === 0 ? "" : `, ${count(plainSecrets, "plain value")} named like a secret`
  return `${file} (${count(references, "reference")}${plain})`
}

const facts = ({ envFiles, frameworks, manifest, packageManager }: Project, { uses }: Plan) => [
  ["package manager", packageManager === undefined ? "unknown" : `${packageManager.name} (${packageManager.from})`],
  ...(manifest?.isWorkspaceRoot ? [["workspace", "this folder is its root"]] : []),
  ...(frameworks.length === 0 ? [] : [["framework", frameworks.join(", ")]]),
  ["env files", envFiles.length === 0 ? "none" : envFiles.map(envFileText).join(", ")],
  ["in use", uses.length === 0 ? "no other loader" : uses.join(", ")]
]

const changeText = ({ after, before, file, line, what }: Change, index: number) =>
  [
    `${index + 1}. ${bold(`${file}:${line}`)}  ${what}`,
    ...(before === undefined ? [] : [`   - ${before}`]),
    `   + ${after}`
  ].join("\n")

const noteText = ({ file, line, message }: Note) =>
  `  ${file === undefined ? "" : `${bold(line === undefined ? file : `${file}:${line}`)}  `}${message}`

/** The first step to resolved references: the settings that are missing, and a check. */
const firstCheck = ({ envFiles }: Project, run: string) => {
  const isUnset = (variable: string) => (process.env[variable] ?? "").trim() === ""
  // Host and token come from one source: a file counts if it sets both.
  const isSetInFile = envFiles.some(({ file, hasConnection }) => file === ".env" && hasConnection)
  const missing = [
    ...(isUnset("OP_CONNECT_HOST") ? ["OP_CONNECT_HOST"] : []),
    ...(isUnset("OP_CONNECT_TOKEN") && isUnset("OP_CONNECT_TOKEN_FILE") ? ["OP_CONNECT_TOKEN"] : [])
  ]
  return isSetInFile || missing.length === 0
    ? `Try the references: ${run} check`
    : `Set ${missing.join(" and ")}, and try the references: ${run} check`
}

/** Next steps after the changes, in order. */
const nextSteps = (project: Project, { changes, notes }: Plan): ReadonlyArray<string> => {
  const { envFiles, frameworks, manifest, manifestProblem, packageManager } = project
  const manager = packageManager?.name ?? "npm"
  const { remove, run } = commands[manager]
  const isInstalled = manifest?.dependencies.has(own) === true
  const toInstall = changes.some(({ before }) => before === undefined)
  const hasReferences = envFiles.some(({ references }) => references > 0)
  const plain = envFiles.find(({ plainSecrets }) => plainSecrets > 0)
  if (manifestProblem !== undefined) return ["Correct package.json, and run the command again."]
  if (manifest === undefined) {
    return [
      "For a program in JavaScript: npm init -y && npm install @opconnect/dotenv",
      "For a program in another language, with Node installed: npm install --global @opconnect/dotenv",
      "Then write references into .env, such as DATABASE_PASSWORD=op://vault/item/field, and run it: opconnect run -- COMMAND"
    ]
  }
  return [
    ...(toInstall ? [`${manager} install`] : []),
    ...(manifest.isWorkspaceRoot && !isInstalled && !toInstall
      ? ["Run opconnect init in each package of the workspace that loads env files."]
      : []),
    ...(plain === undefined
      ? []
      : [`Move the secrets of ${plain.file} into a vault: ${run} migrate ${plain.file} --vault VAULT`]),
    ...(hasReferences || plain !== undefined
      ? []
      : ["Write references into .env, such as DATABASE_PASSWORD=op://vault/item/field"]),
    ...(manifest.dependencies.has("dotenv") && !notes.some(({ message }) => message.includes("dotenv"))
      ? [`If nothing else uses dotenv: ${remove} dotenv`]
      : []),
    firstCheck(project, run),
    frameworks.some((name) => name !== "NestJS")
      ? `Start the framework with its secrets: ${run} run -- COMMAND`
      : `Start a program with its secrets: ${run} run -- COMMAND, or node --import ${own}/config FILE`
  ]
}

const outcome = ({ changes, notes }: Plan, applied: ReadonlyArray<string> | undefined) => {
  if (changes.length === 0) {
    return notes.length === 0 ? "No changes are needed." : "There are no changes that keep the behavior of the project."
  }
  if (applied !== undefined) return `Changed ${applied.join(", ")}.`
  return `Nothing was changed. To make ${changes.length === 1 ? "this change" : `these ${changes.length} changes`}: opconnect init --apply`
}

export default (init: Command): Command =>
  jsonFlag(
    init
      .description(
        "Lists the changes that make the project in this folder load its secrets with opconnect. With --apply, makes the " +
          "changes that do not alter the behavior of the project, and lists the others. Sends no requests."
      )
      .option("--apply", "make the changes")
      .addOption(new Option("--dry-run", "list the changes without making them (default)").conflicts("apply"))
  ).action((flags: Flags) => {
    const project = look()
    const plan = planFor(project)
    const applied = flags.apply && plan.changes.length > 0 ? apply(plan.changes) : undefined
    const next = nextSteps(project, plan)
    if (flags.json) {
      const { frameworks, manifest, envFiles, packageManager } = project
      return printJson({
        applied: applied !== undefined,
        packageManager: packageManager?.name,
        isWorkspaceRoot: manifest?.isWorkspaceRoot === true,
        frameworks,
        envFiles: envFiles.map(({ file, plainSecrets, references }) => ({ file, references, plainSecrets })),
        uses: plan.uses,
        changes: plan.changes.map(({ after, before, file, line, what }) => ({ file, line, what, before, after })),
        notes: plan.notes,
        next
      })
    }
    const parts = [
      table(facts(project, plan).map(([name = "", value = ""]) => [dim(name), value])),
      plan.changes.map(changeText).join("\n"),
      plan.notes.length === 0 ? "" : `Decide about these changes:\n${plan.notes.map(noteText).join("\n")}`,
      outcome(plan, applied),
      `Next:\n${next.map((step) => `  ${step}`).join("\n")}`
    ]
    print(parts.filter((part) => part !== "").join("\n\n"))
  })
