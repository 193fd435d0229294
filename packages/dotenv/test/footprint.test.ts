import type { FakeConnectServer } from "@opconnect/testing"
import { afterAll, assert, beforeAll, describe, it } from "vitest"
import { bundled, node, project } from "./support/project.ts"
import { shop } from "./support/shop.ts"

let fake: FakeConnectServer

beforeAll(async () => {
  fake = await shop()
})
afterAll(() => fake.close())

/** Lists the modules of Node that are loaded after the preload. */
const loadedFor = async (env: string) => {
  const script = "console.log(process.moduleLoadList.join())"
  using files = project({ ".env": env, "app.mjs": script })
  const { code, stderr, stdout } = await node(["--import", bundled("esm/config.js"), "app.mjs"], {
    cwd: files.folder,
    env: fake.env
  })
  assert.deepStrictEqual([code, stderr], [0, ""])
  return stdout.trim().split(",")
}

describe("modules of Node that a startup loads", () => {
  // Loading one of these modules takes longer than a request.
  const slowModules = [
    "NativeModule internal/deps/undici/undici",
    "NativeModule tls",
    "NativeModule crypto",
    "NativeModule zlib"
  ]

  it("include node:http with references in the file, but neither undici nor TLS", async () => {
    const loaded = await loadedFor("PASSWORD=op://shop/db/password\n")
    assert.include(loaded, "NativeModule http")
    for (const module of slowModules) assert.notInclude(loaded, module)
  })

  it("modules of Node that a startup loads do not include node:http without references", async () => {
    const loaded = await loadedFor("PORT=8080\n")
    for (const module of [...slowModules, "NativeModule http"]) assert.notInclude(loaded, module)
  })
})
