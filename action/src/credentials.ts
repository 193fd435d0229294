import { readFileSync } from "node:fs"
import type { Issue } from "../../packages/dotenv/src/model/types.ts"

type Variables = Readonly<Record<string, string | undefined>>

/** Whether the job runs for a pull request from a fork, which gets no secrets. */
const isOfFork = ({ GITHUB_EVENT_NAME, GITHUB_EVENT_PATH }: Variables): boolean => {
  if (!GITHUB_EVENT_NAME?.startsWith("pull_request") || !GITHUB_EVENT_PATH) return false
  try {
    const { pull_request, repository } = JSON.parse(readFileSync(GITHUB_EVENT_PATH, "utf8"))
    return pull_request.head.repo?.full_name !== repository.full_name
  } catch {
    // Without a readable event, the repository of the pull request is unknown.
    return false
  }
}

const explanation = (env: Variables): readonly [reason: string, hint: string] => {
  if (isOfFork(env)) {
    return [
      "GitHub passes no secrets to workflows of pull requests from forks.",
      "Skip the step for forks: if: github.event.pull_request.head.repo.full_name == github.repository"
    ]
  }
  if (env.GITHUB_ACTOR === "dependabot[bot]") {
    return [
      "Workflows started by Dependabot get only the Dependabot secrets.",
      "Add OP_CONNECT_TOKEN to the Dependabot secrets of the repository, or skip the step: if: github.actor != 'dependabot[bot]'"
    ]
  }
  if (env.OP_SERVICE_ACCOUNT_TOKEN) {
    return [
      "The action cannot use OP_SERVICE_ACCOUNT_TOKEN.",
      "Set OP_CONNECT_HOST and OP_CONNECT_TOKEN: secrets are loaded from a Connect server."
    ]
  }
  return [
    "A secret that the repository does not have is an empty text.",
    "Set OP_CONNECT_HOST and OP_CONNECT_TOKEN in the env of the step, the token from a secret of the repository."
  ]
}

/** Explains why credentials are missing in a job of GitHub Actions. */
export const explainMissing = (issue: Issue, env: Variables): Issue => {
  if (issue.code !== "MissingHost" && issue.code !== "MissingToken") return issue
  const [reason, hint] = explanation(env)
  return { ...issue, message: `${issue.message} ${reason}`, hint }
}
