// Every way out that is known, tried with a random token and a random secret, and searched for both in every form. Prints what
// it tried.
import { randomBytes } from "node:crypto"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { pathToFileURL } from "node:url"
import { inspect } from "node:util"
import { createConnect, Secret } from "@opconnect/core/promise"
import { Finder } from "@opconnect/core/Redaction"
import { type FakeConnectServer, startFakeConnect } from "@opconnect/testing"
import { afterAll, assert, beforeAll, describe, it } from "vitest"
import { forms } from "./support/forms.ts"
import { bundled, node, opconnect, project } from "./support/project.ts"
import { more } from "./support/whole.ts"

const random = () => randomBytes(12).toString("base64url")

const secret = `p"${random()}$'/+ &é\n${random()}`
const token = `eyJhbGciOiJFUzI1NiJ9.${random()}.${random()}`

/** Search texts for each form, in addition to the product's finder. Pieces, so that a partial leak is found too. */
const secretTail = `Tail${randomBytes(12).toString("hex")}`

const needles = (value: string): ReadonlyArray<string> =>
  value
    .split(/[^\w-]+/)
    .filter(({ length }) => length > 8)
    .flatMap((piece) => [piece, ...["hex", "base64", "base64url"].map((form) => inForm(piece, form))])

const inForm = (piece: string, form: string) =>
  Buffer.from(piece)
    .toString(form as BufferEncoding)
    .slice(0, 14)

const vaultId = "shopvaultshopvaultshopvau1"
const itemId = "dbitemdbitemdbitemdbitemd1"

let fake: FakeConnectServer

/** Refuses every request and echoes the token that it was sent, in the form that the path of the host names. */
const echo = createServer((request, response) => {
  const sent = (request.headers.authorization ?? "").replace("Bearer ", "")
  const [, form = ""] = decodeURIComponent(request.url ?? "").split("/")
  response.writeHead(401, { "content-type": "application/json" })
  response.end(JSON.stringify({ status: 401, message: `refused: ${forms[form]?.(sent)}` }))
})

beforeAll(async () => {
  fake = await startFakeConnect(
    { shop: { $id: vaultId, db: { $id: itemId, password: secret }, odd: { note: secret } } },
    { token }
  )
  await new Promise<void>((resolve) => echo.listen(0, "127.0.0.1", resolve))
})
afterAll(async () => {
  await fake.close()
  echo.close()
})

const env = "SECRET=op://shop/db/password\nURL=x:$SECRET"

const withFiles = async (
  app: string,
  run: (
    files: { readonly folder: string },
    where: { readonly cwd: string; readonly env: Record<string, string> }
  ) => Promise<{
    readonly stdout: string
    readonly stderr: string
  }>,
  more: Readonly<Record<string, string>> = {}
) => {
  using files = project({ ".env": env, "app.mjs": app, "hook.cjs": channels, leak: secret })
  const { stderr, stdout } = await run(files, { cwd: files.folder, env: { ...fake.env, ...more } })
  return `${stdout}${stderr}`
}

const debug = { NODE_DEBUG: "net,http,https,tls,stream,undici,fetch,timer,module,worker" }
const dotenv = pathToFileURL(bundled("esm/index.js")).href
const preload = pathToFileURL(bundled("esm/config.js")).href

/** Prints all that goes through the diagnostics channels of Node's HTTP, net and fetch. */
const channels = `
  const { subscribe } = require("node:diagnostics_channel")
  const { inspect } = require("node:util")
  const names = ["http.client.request.created", "http.client.request.error", "net.client.socket", "undici:request:create"]
  for (const name of names) subscribe(name, (message) => console.error(name, inspect(message, { depth: 4, showHidden: true })))`

const cli =
  (...args: ReadonlyArray<string>) =>
  () =>
    withFiles("", (_, where) => opconnect(args, where))
const app = (text: string, more: Readonly<Record<string, string>> = {}, ...flags: ReadonlyArray<string>) =>
  withFiles(text, (_, where) => node([...flags, "app.mjs"], where), more)

const echoed = async (form: string) => {
  const { port } = echo.address() as AddressInfo
  const connect = createConnect({ host: `http://127.0.0.1:${port}/${encodeURIComponent(form)}`, token })
  const error = await connect.vaults.list().catch((cause: unknown) => cause)
  assert.match(String(error), /refused/)
  return [inspect(error, { depth: 9, showHidden: true }), JSON.stringify(error), String(error)].join("\n")
}

const client = async () => {
  const connect = createConnect({ host: fake.env.OP_CONNECT_HOST ?? "", token })
  const item = await connect.items.get(vaultId, itemId)
  const values = [connect, item, new Secret(secret)]
  const deep = { depth: Number.POSITIVE_INFINITY, showHidden: true, getters: true, maxStringLength: null }
  return [
    ...values.map((value) => inspect(value, deep)),
    ...values.map((value) => inspect(value, { ...deep, customInspect: false })),
    JSON.stringify(values)
  ].join("\n")
}

/** Between the outputs of two forms. */
const separator = "\n=====\n"

/** The output of a command that writes a secret and the token in each form: one process writes all of them. */
const writeInForms = async () => {
  const app = `
    import { forms } from ${JSON.stringify(new URL("support/forms.ts", import.meta.url).href)}
    for (const write of Object.values(forms)) {
      console.log("<" + write(process.env.SECRET) + ">" + ${JSON.stringify(separator)})
      console.error("<" + write(${JSON.stringify(token)}) + ">" + ${JSON.stringify(separator)})
    }`
  using files = project({ ".env": env, "app.mjs": app })
  const where = { cwd: files.folder, env: fake.env }
  const { stderr, stdout } = await opconnect(["run", "--", "node", "app.mjs"], where)
  const [out, err] = [stdout.split(separator), stderr.split(separator)]
  const names = Object.keys(forms)
  assert.lengthOf(out, names.length + 1, stderr)
  assert.lengthOf(err, names.length + 1, stderr)
  return Object.fromEntries(names.map((form, index) => [form, `${out[index]}${err[index]}`]))
}
let written: ReturnType<typeof writeInForms> | undefined
const writtenInForms = () => {
  written ??= writeInForms()
  return written
}

const ways: Readonly<Record<string, () => Promise<string>>> = {
  ...Object.fromEntries(
    Object.keys(forms).map((form) => [`output of a command: ${form}`, async () => (await writtenInForms())[form] ?? ""])
  ),
  ...Object.fromEntries(
    Object.keys(forms).map((form) => [`error of a server that echoes the token: ${form}`, () => echoed(form)])
  ),
  "run --verbose": cli("run", "--verbose", "--", "true"),
  "run of a command that can't start": cli("run", "--", "./nothing"),
  check: cli("check"),
  plan: cli("plan"),
  explain: cli("explain"),
  ls: cli("ls", "shop", "db"),
  status: cli("status"),
  scan: cli("scan", "."),
  "NODE_DEBUG, opconnect ls": () => withFiles("", (_, where) => opconnect(["ls"], where), debug),
  "NODE_DEBUG, opconnect run": () => withFiles("", (_, where) => opconnect(["run", "--", "true"], where), debug),
  "NODE_DEBUG, preload": () => app("", debug, "--import", preload),
  "NODE_DEBUG, load": () => app(`import { load } from ${JSON.stringify(dotenv)}; await load()`, debug),
  "NODE_DEBUG, loadSync": () => app(`import { loadSync } from ${JSON.stringify(dotenv)}; loadSync()`, debug),
  "diagnostics channels, preload": () => app("", {}, "-r", "./hook.cjs", "--import", preload),
  "console.log of load()": () => app(`import { load } from ${JSON.stringify(dotenv)}; console.log(await load())`),
  "console.log of config()": () => app(`import { config } from ${JSON.stringify(dotenv)}; console.log(await config())`),
  "JSON of config()": () =>
    app(`import { config } from ${JSON.stringify(dotenv)}; console.log(JSON.stringify(await config()))`),
  "an uncaught error beside a secret": () =>
    app(`import { load } from ${JSON.stringify(dotenv)}; await load({ path: [".env", "missing"] })`),
  "an uncaught error of a value with a dollar sign": () =>
    withFiles("", async () => {
      using files = project({ ".env": `DB_PASSWORD=word$${secretTail}`, "app.mjs": "" })
      return await node(["--import", preload, "app.mjs"], { cwd: files.folder, env: fake.env })
    }),
  "inspect and JSON of a client, an item and a secret": client
}

describe("no output shows a secret or the token", () => {
  const finder = new Finder([secret, token])
  const plain = [...needles(secret), ...needles(token), secretTail]
  const tried: Array<string> = []
  afterAll(() => console.log(tried.join("\n")))

  const search = async (name: string) => {
    const text = (await ways[name]?.()) ?? assert.fail(name)
    tried.push(`${name}: ${Buffer.byteLength(text)} bytes searched`)
    assert.deepStrictEqual(finder.find(Buffer.from(text)), [], text.slice(0, 2000))
    for (const needle of plain) assert.notInclude(text, needle)
  }
  /** Those of which another one is much the same. */
  const alike =
    /^(?:NODE_DEBUG, (?:opconnect|load)|diagnostics|run of|JSON of|console.log of load|an uncaught error of)/
  const names = Object.keys(ways)
  it.each(names.filter((name) => !alike.test(name)))("%s", search)
  more.each(names.filter((name) => alike.test(name)))("%s", search)
})

it("prints an uncaught error in less than 2 kB, without the source of the bundle", async () => {
  const text = await app(`import { load } from ${JSON.stringify(dotenv)}; await load({ path: [".env", "missing"] })`)
  assert.include(text, "missing")
  assert.isBelow(Buffer.byteLength(text), 2000)
})
