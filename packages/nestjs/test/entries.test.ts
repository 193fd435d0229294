import { execFile } from "node:child_process"
import { fileURLToPath } from "node:url"
import { promisify } from "node:util"
import { expect, it } from "vitest"

// The bundles, as they are published.
const entry = (name: string) => JSON.stringify(fileURLToPath(new URL(`../dist/${name}.js`, import.meta.url)))

const script = `
import { createRequire, registerHooks } from "node:module"

const require = createRequire(import.meta.url)
let isInstalled = false
registerHooks({
  resolve: (name, context, next) => {
    if (name === "@nestjs/config" && !isInstalled) throw new Error("not installed")
    return next(name, context)
  }
})
const { ConnectModule } = await import(${entry("esm/index")})
const refused = await import(${entry("esm/config")}).catch(({ message }) => message)
const required = require(${entry("cjs/index")}).ConnectModule
isInstalled = true
const { ConnectConfigModule } = require(${entry("cjs/config")})
console.log([ConnectModule, required, ConnectConfigModule].map(({ forRoot }) => typeof forRoot).join(), refused)
`

it("entries load as ES module and as CommonJS, and only one of them needs @nestjs/config", async () => {
  const cwd = fileURLToPath(new URL(".", import.meta.url))
  const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", script], { cwd })
  expect(stdout).toBe("function,function,function not installed\n")
})
