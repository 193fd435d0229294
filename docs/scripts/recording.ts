// Writes the terminal recording of the landing page and its last picture from the output of real commands. `--check` fails if the
// pictures are outdated.
import { execFile } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { promisify, stripVTControlCharacters } from "node:util"
import { startFakeConnect } from "@opconnect/testing"

const execute = promisify(execFile)
const root = join(import.meta.dirname, "../..")
const pictureOf = (kind: "moving" | "still") =>
  join(root, `docs/images/terminal${kind === "still" ? "-still" : ""}.svg`)
const opconnect = join(root, "packages/dotenv/bin/opconnect.js")

/** Seconds before a command and before a line of output, and the duration of the whole recording. */
const typing = 1.4
const printing = 0.25
const duration = 20

const env = `DATABASE_URL=postgres://app:{{ op://prod/database/password }}@db/app
STRIPE_KEY=op://prod/stripe/credential
PORT=8080
`

const app = `console.log("listening on", process.env.PORT)
console.log("database", process.env.DATABASE_URL)
`

interface Line {
  readonly kind: "command" | "output" | "gap"
  readonly text: string
}

const record = async (): Promise<ReadonlyArray<Line>> => {
  const folder = mkdtempSync(join(tmpdir(), "opconnect-recording-"))
  const fake = await startFakeConnect({
    prod: { database: { password: "made-up-for-the-picture" }, stripe: { credential: "made-up-too-for-it" } }
  })
  const run = async (args: ReadonlyArray<string>) => {
    const options = { cwd: folder, env: { PATH: process.env.PATH, NO_COLOR: "1", COLUMNS: "78", ...fake.env } }
    const { stderr, stdout } = await execute(process.execPath, [opconnect, ...args], options).catch(
      (error: { readonly stderr: string; readonly stdout: string }) => error
    )
    return stripVTControlCharacters(`${stdout}${stderr}`).trimEnd().split("\n")
  }
  const shown = (command: string, output: ReadonlyArray<string>): ReadonlyArray<Line> => [
    { kind: "command", text: command },
    ...output.map((text): Line => ({ kind: text === "" ? "gap" : "output", text })),
    { kind: "gap", text: "" }
  ]
  try {
    writeFileSync(join(folder, ".env"), env)
    writeFileSync(join(folder, "app.js"), app)
    const booted = await run(["run", "--", "node", "app.js"])
    writeFileSync(join(folder, ".env"), env.replace("stripe/credential", "strype/credential"))
    const broken = await run(["check"])
    return [
      ...shown("cat .env", env.trimEnd().split("\n")),
      ...shown("opconnect run -- node app.js", booted),
      ...shown("sed -i s/stripe/strype/ .env && opconnect check", broken)
    ]
  } finally {
    await fake.close()
    rmSync(folder, { recursive: true })
  }
}

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")

const draw = (lines: ReadonlyArray<Line>, picture: "moving" | "still"): string => {
  const lineHeight = 20
  const width = 700
  const height = lines.length * lineHeight + 56
  let at = -typing
  const styles: Array<string> = []
  const rows = lines.map(({ kind, text }, index) => {
    at += kind === "command" ? typing : printing
    const percent = ((at / duration) * 100).toFixed(1)
    if (picture === "moving")
      styles.push(
        `@keyframes l${index}{0%,${percent}%{opacity:0}${(Number(percent) + 0.1).toFixed(1)}%,100%{opacity:1}}`,
        `.l${index}{animation:l${index} ${duration}s linear infinite}`
      )
    const y = 56 + index * lineHeight
    const prompt = kind === "command" ? '<tspan class="prompt">$ </tspan>' : ""
    return `<text x="20" y="${y}" class="l${index} ${kind}" xml:space="preserve">${prompt}${escaped(text)}</text>`
  })
  const label = lines.map(({ kind, text }) => (kind === "command" ? `$ ${text}` : text)).join("\n")
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="Terminal: opconnect resolves the references of a .env file and reports a wrong one">
<desc>${escaped(label)}</desc>
<style>text{font:13px ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;fill:#e2e8f0}.command{fill:#fff;font-weight:600}.prompt{fill:#5eead4}
${styles.join("\n")}
</style>
<rect width="${width}" height="${height}" rx="8" fill="#0f172a"/>
<circle cx="20" cy="18" r="5" fill="#f87171"/><circle cx="38" cy="18" r="5" fill="#fbbf24"/><circle cx="56" cy="18" r="5" fill="#34d399"/>
${rows.join("\n")}
</svg>
`
}

const lines = await record()
for (const picture of ["moving", "still"] as const) {
  const drawing = draw(lines, picture)
  if (!process.argv.includes("--check")) writeFileSync(pictureOf(picture), drawing)
  else if (readFileSync(pictureOf(picture), "utf8") !== drawing) {
    console.error(`${pictureOf(picture)} is outdated: node docs/scripts/recording.ts`)
    process.exitCode = 1
  }
}
