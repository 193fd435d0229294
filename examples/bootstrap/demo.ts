// A demonstration from end to end: a Connect server, the service started with its secrets by `opconnect run`, and the same
// with a broken file. `--own-server` uses the server of OP_CONNECT_HOST instead of a fake.
import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { readFileSync } from "node:fs"
import { get } from "node:https"
import { dirname } from "node:path"
import { createInterface } from "node:readline"
import { text } from "node:stream/consumers"
import { fileURLToPath } from "node:url"
import { styleText } from "node:util"
import { startFakeConnect } from "@opconnect/testing"

const here = import.meta.dirname
const opconnect = `${dirname(fileURLToPath(import.meta.resolve("@opconnect/dotenv/package.json")))}/bin/opconnect.js`

const heading = (title: string) => console.log(`\n${styleText(["bold", "cyan"], title)}\n`)
const command = (line: string) => console.log(`${styleText("dim", "$")} ${styleText("bold", line)}\n`)

// After the quick start, the shell may still have the variables of another server.
const usesOwnServer = process.argv.includes("--own-server")
const others = Object.fromEntries(
  Object.entries(process.env).filter(([key]) => usesOwnServer || !key.startsWith("OP_CONNECT_"))
)

const boot = (args: ReadonlyArray<string>, env: NodeJS.ProcessEnv, stdout: "pipe" | "inherit"): ChildProcess => {
  command(`opconnect run ${args.join(" ")}`)
  return spawn(process.execPath, [opconnect, "run", ...args], {
    cwd: here,
    env: { ...others, ...env },
    stdio: ["ignore", stdout, "inherit"]
  })
}

/** Sends a request over TLS; the server's key comes from the vault. */
const ask = async (url: string): Promise<unknown> => {
  const [response] = await once(get(url, { ca: readFileSync(`${here}/tls/server.crt`) }), "response")
  return JSON.parse(await text(response))
}

const fake = usesOwnServer ? undefined : await startFakeConnect(JSON.parse(readFileSync(`${here}/seed.json`, "utf8")))
const env = fake?.env ?? {}

/** The lines of a file, cut where a terminal would break them. */
const show = (file: string) => {
  command(`cut -c -79 ${file}`)
  const lines = readFileSync(`${here}/${file}`, "utf8").split("\n")
  console.log(lines.map((line) => line.slice(0, 79)).join("\n"))
}

heading("1. A Connect server")
console.log(
  fake === undefined
    ? `your own, at ${process.env.OP_CONNECT_HOST}`
    : `a fake server, at ${fake.url}, with the vault of seed.json`
)

heading("2. A service starts with the secrets that its .env refers to")
show(".env")
const service = boot(["--verbose", "-f", ".env", "--", "node", "app.ts"], env, "pipe")
const exited = once(service, "exit")
for await (const line of createInterface({ input: service.stdout ?? process.stdin })) {
  const [url] = /https:\S+/.exec(line) ?? []
  if (url === undefined) continue
  console.log(`${line}\nits response: ${JSON.stringify(await ask(url), null, 2)}`)
  service.kill("SIGTERM")
}
const [bootCode] = await exited
console.log(`the service exited with ${bootCode}`)

heading("3. With a broken file, every problem is reported and nothing starts")
const [brokenCode] = await once(boot(["-f", ".env.broken", "--", "node", "app.ts"], env, "inherit"), "exit")
console.log(`\nopconnect exited with ${brokenCode}, as it should`)

heading("What you saw")
console.log(`- .env holds references, no secrets, so it can be committed
- opconnect run resolved them in one plan; the service got plain variables
- a mistake in .env stopped the start with every problem and how to fix it

Next steps:
- try it on your own project: docs/quick-start.md
- move an existing .env into a vault: opconnect migrate --help
- use it with NestJS: docs/nestjs.md; in tests: docs/testing.md`)

await fake?.close()
process.exitCode = bootCode === 0 && brokenCode === 1 ? 0 : 1
