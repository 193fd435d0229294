import { readFileSync } from "node:fs"
import { Command, InvalidArgumentError } from "commander"
import { type FakeConnectServer, startFakeConnect } from "./FakeConnectServer.ts"
import type { Seed } from "./Seed.ts"

const manifest: { readonly version: string } = JSON.parse(
  readFileSync(new URL("../package.json", import.meta.url), "utf8")
)

const integer = (most: number) => (text: string) => {
  const number = Number(text)
  if (/^\d+$/.test(text) && number <= most) return number
  throw new InvalidArgumentError(`It must be a whole number from 0 to ${most}.`)
}

/** A word for a POSIX shell. */
const quote = (word: string) => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`)

const readSeed = (path: string): Seed => {
  let text: string
  try {
    text = readFileSync(path, "utf8")
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    throw new Error(`cannot read ${path}: ${code === "ENOENT" ? "there is no such file" : code}`, { cause })
  }
  try {
    return JSON.parse(text)
  } catch (cause) {
    // The parser's own words quote the text, and the text holds secrets.
    const place = /\(line \d+ column \d+\)/.exec((cause as SyntaxError).message)
    throw new Error(`${path} is not JSON${place === null ? "" : ` ${place[0]}`}`, { cause })
  }
}

const announce = ({ env, url }: FakeConnectServer) => {
  const lines = Object.entries(env).map(([name, value]) => `export ${name}=${quote(value)}\n`)
  process.stdout.write(lines.join(""))
  process.stderr.write(`fake-connect: listening on ${url}, stop with Ctrl+C\n`)
}

interface ServeFlags {
  readonly seed: string
  readonly port: number
  readonly host: string
  readonly token?: string
  readonly latency?: number
  readonly lag?: number
}

const program = new Command("fake-connect")
  .description("A fake 1Password Connect server for tests.")
  .version(manifest.version)

program
  .command("serve")
  .description("Serve the vaults of a seed until stopped. Prints what a client needs as lines for a shell.")
  .requiredOption("--seed <file>", 'JSON such as { "prod": { "db": { "password": "hunter2" } } }')
  .option("--port <number>", "the port to listen on, 0 for any free one", integer(65535), 8080)
  .option("--host <address>", "the address to listen on", "127.0.0.1")
  .option("--token <token>", "the token that is let in")
  .option("--latency <ms>", "how long each answer takes", integer(3_600_000))
  .option("--lag <ms>", "how long a write takes until it can be read", integer(3_600_000))
  .action(async ({ seed, ...options }: ServeFlags) => {
    const server = await startFakeConnect(readSeed(seed), options)
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void server.close())
    announce(server)
  })

try {
  await program.parseAsync()
} catch (error) {
  process.stderr.write(`fake-connect: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
