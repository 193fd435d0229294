// Writes the terminal recording of the landing page from the output of real commands: for wide screens and for phones,
// each also as a still picture. `--check` fails if the pictures are outdated.
import { execFile } from "node:child_process"
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { promisify, stripVTControlCharacters } from "node:util"
import { startFakeConnect } from "@opconnect/testing"

const execute = promisify(execFile)
const root = join(import.meta.dirname, "../..")

interface Picture {
  readonly file: string
  /** Longer lines are wrapped, as terminals do. */
  readonly columns: number
  readonly isStill: boolean
}

/** On a phone, 42 columns are as wide as the screen in a readable size. */
const pictures: ReadonlyArray<Picture> = [
  { file: "terminal.svg", columns: 78, isStill: false },
  { file: "terminal-still.svg", columns: 78, isStill: true },
  { file: "terminal-narrow.svg", columns: 42, isStill: false },
  { file: "terminal-narrow-still.svg", columns: 42, isStill: true }
]
const opconnect = join(root, "packages/dotenv/bin/opconnect.js")

/** Seconds before a command and before a line of output, and the duration of the whole recording. */
const typing = 1.4
const printing = 0.25
const duration = 20

/** Width of a character in pixels, at a font size of 13 pixels. */
const columnWidth = 7.83

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
      { kind: "command", text: "sed -i s/stripe/strype/ .env" },
      ...shown("opconnect check", broken)
    ]
  } finally {
    await fake.close()
    rmSync(folder, { recursive: true })
  }
}

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")

const wrapped = (text: string, columns: number): ReadonlyArray<string> =>
  text.length <= columns ? [text] : [text.slice(0, columns), ...wrapped(text.slice(columns), columns)]

const draw = (lines: ReadonlyArray<Line>, { columns, isStill }: Picture): string => {
  const lineHeight = 20
  const margin = 16
  let at = -typing
  const styles: Array<string> = []
  const rows = lines.flatMap(({ kind, text }, index) => {
    at += kind === "command" ? typing : printing
    const percent = ((at / duration) * 100).toFixed(1)
    if (!isStill)
      styles.push(
        `@keyframes l${index}{0%,${percent}%{opacity:0}${(Number(percent) + 0.1).toFixed(1)}%,100%{opacity:1}}`,
        `.l${index}{animation:l${index} ${duration}s linear infinite}`
      )
    return wrapped(kind === "command" ? `$ ${text}` : text, columns).map((row) => ({ row, style: `l${index} ${kind}` }))
  })
  const texts = rows.map(({ row, style }, index) => {
    const isPrompt = style.endsWith("command") && row.startsWith("$ ")
    const content = isPrompt ? `<tspan class="prompt">$ </tspan>${escaped(row.slice(2))}` : escaped(row)
    return `<text x="${margin}" y="${56 + index * lineHeight}" class="${style}" xml:space="preserve">${content}</text>`
  })
  const width = Math.ceil(columns * columnWidth) + 2 * margin
  const height = rows.length * lineHeight + 56
  const label = lines.map(({ kind, text }) => (kind === "command" ? `$ ${text}` : text)).join("\n")
  const buttons = ["#f87171", "#fbbf24", "#34d399"].map(
    (color, index) => `<circle cx="${margin + index * 18}" cy="18" r="5" fill="${color}"/>`
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="Terminal: opconnect resolves the references of a .env file and reports a wrong one">
<desc>${escaped(label)}</desc>
<style>text{font:13px ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;fill:#e2e8f0}.command{fill:#fff;font-weight:600}.prompt{fill:#5eead4}
${styles.join("\n")}
</style>
<rect width="${width}" height="${height}" rx="8" fill="#0f172a"/>
${buttons.join("")}
${texts.join("\n")}
</svg>
`
}

const lines = await record()
for (const picture of pictures) {
  const drawing = draw(lines, picture)
  const file = join(root, "docs/images", picture.file)
  if (!process.argv.includes("--check")) writeFileSync(file, drawing)
  else if (!existsSync(file) || readFileSync(file, "utf8") !== drawing) {
    console.error(`${file} is outdated: node docs/scripts/recording.ts`)
    process.exitCode = 1
  }
}
