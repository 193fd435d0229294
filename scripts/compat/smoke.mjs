// A consumer of everything: runs in a folder where the packed packages are installed, with the Node that is tested.
import assert from "node:assert/strict"
import { execFileSync } from "node:child_process"
import { globSync, readFileSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { basename, join } from "node:path"

const require = createRequire(join(process.cwd(), "package.json"))
const packages = ["core", "dotenv", "nestjs", "testing"]

/** What a package exports, by the names that users import. */
const entries = (name) => {
  const folder = join("node_modules/@opconnect", name)
  const { exports } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"))
  return Object.keys(exports).flatMap((key) => {
    // A document is data, and no module to import.
    if (key.endsWith(".json") || exports[key] === null) return []
    if (key !== "./*") return [`@opconnect/${name}${key.slice(1)}`]
    const modules = globSync("*.js", { cwd: join(folder, "dist") }).map((file) => basename(file, ".js"))
    return modules
      .filter((module) => exports[`./${module}`] === undefined && module !== "index")
      .map((module) => `@opconnect/${name}/${module}`)
  })
}

const { startFakeConnect } = await import("@opconnect/testing")
const fake = await startFakeConnect({ prod: { db: { username: "app", password: "hunter2" } } })
Object.assign(process.env, fake.env)
const child = (args) => execFileSync(process.execPath, args, { encoding: "utf8" }).trim()
const reference = "op://prod/db/password"

/** The fake lives in this process, so a child that asks it must not block it. */
const ran = async (args) => {
  const { execFile } = await import("node:child_process")
  const { promisify } = await import("node:util")
  return (await promisify(execFile)(process.execPath, args, { encoding: "utf8" })).stdout.trim()
}

const checks = {
  "every entry by import": async () => {
    // The preload and what needs a test runner are not modules to import here.
    for (const entry of packages.flatMap(entries)) {
      if (!/\/(config|vitest|cli)$/.test(entry) || entry === "@opconnect/nestjs/config") await import(entry)
    }
  },
  "every entry by require": () => {
    const wanted = packages
      .flatMap(entries)
      .filter((entry) => !/\/(config|vitest|cli)$/.test(entry) || entry === "@opconnect/nestjs/config")
    child(["--input-type=commonjs", "-e", wanted.map((entry) => `require(${JSON.stringify(entry)})`).join("\n")])
  },
  promises: async () => {
    const { createConnect } = await import("@opconnect/core/promise")
    const connect = createConnect({ host: fake.url, token: fake.token })
    assert.equal(await connect.secrets.resolve(reference), "hunter2")
    await connect.close?.()
  },
  effects: async () => {
    const [ConnectClient, ConnectHttp, Secrets, Effect, Layer, Redacted] = await Promise.all(
      [
        "@opconnect/core/ConnectClient",
        "@opconnect/core/ConnectHttp",
        "@opconnect/core/Secrets",
        "effect/Effect",
        "effect/Layer",
        "effect/Redacted"
      ].map((name) => import(name))
    )
    for (const http of [ConnectHttp.layerNode, ConnectHttp.layerFetch]) {
      const layer = Secrets.layer().pipe(Layer.provide(ConnectClient.layerConfig), Layer.provide(http))
      const secret = Secrets.Secrets.use((secrets) => secrets.resolve(reference))
      assert.equal(Redacted.value(await Effect.runPromise(Effect.provide(secret, layer))), "hunter2")
    }
  },
  "the preload, by import and by require": async () => {
    writeFileSync(".env", `PASSWORD=${reference}\n`)
    const show = ["-p", "process.env.PASSWORD"]
    assert.equal(await ran(["--import", "@opconnect/dotenv/config", ...show]), "hunter2")
    assert.equal(await ran(["-r", "@opconnect/dotenv/config", ...show]), "hunter2")
  },
  "opconnect run": async () => {
    const command = [require.resolve("@opconnect/dotenv/package.json").replace("package.json", "bin/opconnect.js")]
    const printed = await ran([...command, "run", "--no-mask", "--", process.execPath, "-p", "process.env.PASSWORD"])
    assert.equal(printed, "hunter2")
  },
  "a Nest application": async () => {
    await import("reflect-metadata")
    const { Module } = await import("@nestjs/common")
    const { ConfigService } = await import("@nestjs/config")
    const { NestFactory } = await import("@nestjs/core")
    const { ConnectModule, SecretsService } = await import("@opconnect/nestjs")
    const { ConnectConfigModule } = await import("@opconnect/nestjs/config")
    class AppModule {}
    Module({ imports: [ConnectConfigModule.forRoot({ isGlobal: true }), ConnectModule.forRoot({ isGlobal: true })] })(
      AppModule
    )
    const app = await NestFactory.createApplicationContext(AppModule, { logger: false })
    assert.equal(app.get(ConfigService).get("PASSWORD"), "hunter2")
    assert.equal(await app.get(SecretsService).get(reference), "hunter2")
    await app.close()
  }
}

const failed = []
for (const [name, check] of Object.entries(checks)) {
  try {
    await check()
  } catch (error) {
    failed.push(name)
    const told = String(error?.stderr || (error?.stack ?? error))
    console.error(`failed: ${name}\n${told.trim().split("\n").slice(0, 8).join("\n")}\n`)
  }
}
await fake.close?.()
console.log(`${Object.keys(checks).length - failed.length} of ${Object.keys(checks).length} work`)
process.exit(failed.length === 0 ? 0 : 1)
