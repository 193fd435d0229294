// Prints how long the action takes to load 30 references, compared with the official client, which reads them in series:
// `npx -y pnpm@12 --filter @opconnect/action time`. Both run as separate processes, against a fake with 20 ms latency.
import { spawn } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { startFakeConnect } from "@opconnect/testing"

const rounds = 5
const latency = 20
const items = Array.from({ length: 10 }, (_, item) => ({
  vault: item % 2 === 0 ? "prod" : "staging",
  title: `item-${item}`
}))
const fields = ["one", "two", "three"]

const vaults = Object.fromEntries(
  ["prod", "staging"].map((vault) => [
    vault,
    Object.fromEntries(
      items
        .filter((item) => item.vault === vault)
        .map(({ title }) => [title, Object.fromEntries(fields.map((field) => [field, `value-of-${title}-${field}`]))])
    )
  ])
)
const references = items.flatMap(({ title, vault }) => fields.map((field) => `op://${vault}/${title}/${field}`))

const folder = mkdtempSync(join(tmpdir(), "opconnect-time-"))
const file = (name: string, text = "") => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}
file("references.json", JSON.stringify(references))
await using fake = await startFakeConnect(vaults, { latency })

const env = {
  ...fake.env,
  PATH: process.env.PATH,
  GITHUB_ACTIONS: "true",
  GITHUB_ENV: file("env"),
  GITHUB_OUTPUT: file("output"),
  GITHUB_STEP_SUMMARY: file("summary")
}
const withReferences = Object.fromEntries(references.map((reference, n) => [`KEY_${n}`, reference]))
const root = join(import.meta.dirname, "../..")

const milliseconds = async (args: ReadonlyArray<string>, more: Readonly<Record<string, string>>) => {
  const started = performance.now()
  const child = spawn(process.execPath, args, {
    cwd: folder,
    env: { ...env, ...more },
    stdio: ["ignore", "ignore", "inherit"]
  })
  const code = await new Promise((resolve) => child.once("exit", resolve))
  if (code !== 0) throw new Error(`${args} exited with ${code}`)
  return performance.now() - started
}

const median = (times: ReadonlyArray<number>) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0

const measure = async (name: string, args: ReadonlyArray<string>, more: Readonly<Record<string, string>> = {}) => {
  const times: Array<number> = []
  let requests = 0
  for (let round = 0; round < rounds; round++) {
    fake.clearRequests()
    times.push(await milliseconds(args, more))
    requests = fake.requests().length
  }
  console.log(`${name.padEnd(36)} ${Math.round(median(times)).toString().padStart(6)} ms  ${requests} requests`)
  return median(times)
}

console.log(
  `${references.length} references in ${items.length} items of 2 vaults, ${latency} ms latency, median of ${rounds}`
)
const action = await measure("the action", [join(root, "action/dist/index.js")], withReferences)
const serial = await measure("@1password/connect, one after another", [
  join(root, "benchmarks/programs/sdk.mjs"),
  "series"
])
console.log(`The action takes ${(action / serial).toFixed(2)} of the time.`)
rmSync(folder, { recursive: true })
