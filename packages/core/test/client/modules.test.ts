import { execFileSync } from "node:child_process"
import { join } from "node:path"
import { assert, it } from "vitest"

const source = (path: string) => join(import.meta.dirname, "../../src", path)

const program = (modules: ReadonlyArray<string>) => `
  import { registerHooks } from "node:module"
  const names = []
  registerHooks({ load: (url, context, next) => { names.push(/\\/effect\\/dist\\/(\\w+)\\.js$/.exec(url)?.[1]); return next(url, context) } })
  for (const module of ${JSON.stringify(modules)}) await import(module)
  console.log(names.filter((name) => name !== undefined).join(" "))`

const modulesOfEffect = (...modules: ReadonlyArray<string>) =>
  execFileSync(process.execPath, ["--input-type=module", "-e", program(modules.map(source))], { encoding: "utf8" })
    .trim()
    .split(" ")

it("a program on Effect that passes its options evaluates neither Config nor Schema", () => {
  const client = modulesOfEffect("client/ConnectClient.ts", "transport/ConnectHttp.ts", "secrets/Secrets.ts")
  assert.include(client, "Effect")
  for (const name of ["Config", "Schema"]) assert.notInclude(client, name)
  assert.includeMembers(modulesOfEffect("contract/ConnectOptions.ts"), ["Config", "Schema"])
})
