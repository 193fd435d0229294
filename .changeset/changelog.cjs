// Lines of the changelogs: the summary of a changeset, with a link to the commit that added it.
const repository = "https://github.com/opconnect/opconnect"

const link = (commit) => (commit === undefined ? "" : ` ([${commit.slice(0, 7)}](${repository}/commit/${commit}))`)

const getReleaseLine = async ({ commit, summary }) => {
  const [first, ...rest] = summary.trim().split("\n")
  return `\n- ${[`${first}${rest.length === 0 ? link(commit) : ""}`, ...rest.map((line) => (line === "" ? "" : `  ${line}`))].join("\n")}${rest.length === 0 ? "" : `\n\n  ${link(commit).trim()}`}`
}

const getDependencyReleaseLine = async (_changesets, dependencies) =>
  dependencies.length === 0
    ? ""
    : `\n- Updated dependencies: ${dependencies.map(({ name, newVersion }) => `\`${name}\` ${newVersion}`).join(", ")}`

module.exports = { getReleaseLine, getDependencyReleaseLine }
