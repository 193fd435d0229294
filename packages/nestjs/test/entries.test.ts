import { execFile } from "node:child_process"
import { fileURLToPath } from "node:url"
import { promisify } from "node:util"
import { expect, it } from "vitest"

// The bundles, as they are published.
const entry = (name: string) => JSON.stringify(fileURLToPath(new URL(`../dist/${name}.js`, import.meta.url)))

const run = (script: string, ...options: ReadonlyArray<string>) =>
  promisify(execFile)(process.execPath, [...options, "--eval", script], {
    cwd: fileURLToPath(new URL(".", import.meta.url))
  })

it("can be required by CommonJS", async () => {
  const { stdout } = await run(
    `const { ConnectModule } = require(${entry("cjs/index")})
     const { ConnectConfigModule } = require(${entry("cjs/config")})
     console.log(typeof ConnectModule.forRoot, typeof ConnectConfigModule.forRoot)`,
    "--input-type=commonjs"
  )
  expect(stdout).toBe("function function\n")
})

it("needs @nestjs/config only for its own entry", async () => {
  const { stdout } = await run(
    `import { registerHooks } from "node:module"
     registerHooks({
       resolve: (name, context, next) => {
         if (name === "@nestjs/config") throw new Error("not installed")
         return next(name, context)
       }
     })
     const { ConnectModule } = await import(${entry("esm/index")})
     const refused = await import(${entry("esm/config")}).catch(({ message }) => message)
     console.log(typeof ConnectModule.forRoot, refused)`,
    "--input-type=module"
  )
  expect(stdout).toBe("function not installed\n")
})
