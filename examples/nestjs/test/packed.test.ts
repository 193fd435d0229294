// The service with the packed packages, on each supported version of Nest.
import { execFile } from "node:child_process"
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { promisify } from "node:util"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { type Surroundings, startSurroundings } from "../support/service.ts"
import { journey } from "./journey.ts"

const execute = promisify(execFile)
const example = join(import.meta.dirname, "..")
const root = join(example, "../..")
const folder = mkdtempSync(join(tmpdir(), "opconnect-nest-"))
const tarballs = join(folder, "tarballs")
const tsc = join(example, "node_modules/.bin/tsc")
const own: { dependencies: Record<string, string> } = JSON.parse(readFileSync(join(example, "package.json"), "utf8"))

/** The environment of a user, without the variables of this workspace. */
const env = Object.fromEntries(
  Object.entries(process.env).filter(([key]) => !/^(npm_|pnpm_|OP_CONNECT|DOTENV|NODE_OPTIONS|VITEST|TURBO)/i.test(key))
)
const run = (command: string, args: ReadonlyArray<string>, cwd: string) =>
  execute(command, args, { cwd, env, encoding: "utf8", timeout: 250_000 }).catch(
    (error: Error & { stdout?: string }) => {
      throw new Error(`${error.message}\n${error.stdout ?? ""}`)
    }
  )

const version = (name: string) => own.dependencies[name] ?? "latest"

/** The packages of Nest, by its major version. @nestjs/config had version 4 for Nest 11. */
const majors: Readonly<Record<string, ReadonlyArray<string>>> = {
  11: ["common@11", "core@11", "config@4", "platform-express@11", "platform-fastify@11", "terminus@11"],
  12: ["common", "core", "config", "platform-express", "platform-fastify", "terminus"].map(
    (name) => `${name}@${version(`@nestjs/${name}`)}`
  )
}

const catalog = (name: string) =>
  new RegExp(`^ {2}"?${name}"?: (.+)$`, "m").exec(readFileSync(join(root, "pnpm-workspace.yaml"), "utf8"))?.[1]

/** The example as a separate application: installed from tarballs, checked and compiled with its own dependencies. */
const install = async (major: string): Promise<string> => {
  const app = join(folder, `nest-${major}`)
  cpSync(join(example, "src"), join(app, "src"), { recursive: true })
  cpSync(join(example, ".env"), join(app, ".env"))
  cpSync(join(root, "packages/nestjs/test/fixtures/config-app"), join(app, "src/config-app"), { recursive: true })
  writeFileSync(join(app, "package.json"), JSON.stringify({ private: true, type: "module" }))
  const { compilerOptions } = JSON.parse(readFileSync(join(root, "tsconfig.base.json"), "utf8"))
  const { compilerOptions: decorators } = JSON.parse(readFileSync(join(example, "tsconfig.src.json"), "utf8"))
  writeFileSync(
    join(app, "tsconfig.json"),
    JSON.stringify({ compilerOptions: { ...compilerOptions, ...decorators, plugins: [] }, include: ["src"] })
  )
  writeFileSync(join(app, "src/switched.ts"), switched)
  const wanted = [
    ...readdirSync(tarballs).map((file) => join(tarballs, file)),
    ...(majors[major] ?? []).map((name) => `@nestjs/${name}`),
    ...["pg", "reflect-metadata", "rxjs", "zod"].map((name) => `${name}@${version(name)}`),
    `effect@${catalog("effect")}`,
    `@types/node@${catalog("@types/node")}`,
    "@types/pg@8"
  ]
  await run("npm", ["install", "--no-audit", "--no-fund", "--loglevel=error", "--fetch-retries=1", ...wanted], app)
  await run(tsc, ["-p", "."], app)
  return app
}

/** An application that was written for @nestjs/config, with ConfigModule imported from here. */
const switched = `
import { NestFactory } from "@nestjs/core"
import { ConfigModule } from "@opconnect/nestjs/config"
import { AppService, appModule } from "./config-app/app.js"
import { MailService } from "./config-app/feature.js"

const app = await NestFactory.createApplicationContext(appModule(ConfigModule, ".env.switched"), { logger: false })
const { values } = app.get(AppService)
const mail = app.get(MailService, { strict: false })
console.log(JSON.stringify([values.url === "postgres://app:first-password@db/app", mail.atConstruction === "first-password"]))
await app.close()
`

let surroundings: Surroundings

beforeAll(async () => {
  await run("npx", ["-y", "pnpm@12", "--filter", "./packages/*", "pack", "--pack-destination", tarballs], root)
  rmSync(join(tarballs, readdirSync(tarballs).find((name) => name.includes("testing")) ?? ""), { force: true })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe.each(Object.keys(majors))("on Nest %s", (major) => {
  let app: string

  beforeAll(async () => {
    surroundings = await startSurroundings()
    app = await install(major)
  })
  afterAll(() => surroundings.close())

  it("installs the requested version of Nest", () => {
    const { version } = JSON.parse(readFileSync(join(app, "node_modules/@nestjs/core/package.json"), "utf8"))
    expect(version.split(".")[0]).toBe(major)
  })

  it("boots an application of @nestjs/config with one import changed", async () => {
    writeFileSync(
      join(app, ".env.switched"),
      "DATABASE_HOST=db\nDATABASE_PASSWORD=op://prod/notes-db/password\nAPI_KEY=op://prod/notes-db/owner"
    )
    const child = execute(process.execPath, ["dist/switched.js"], {
      cwd: app,
      env: { ...env, ...surroundings.connect.env }
    })
    expect((await child).stdout).toBe("[true,true]\n")
  })

  for (const platform of ["express", "fastify"]) {
    it(`serves, and logs in again when the password changes, on ${platform}`, () =>
      journey(app, surroundings, platform))
  }
})
