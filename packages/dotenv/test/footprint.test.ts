import type { FakeConnectServer } from "@opconnect/testing"
import { afterAll, assert, beforeAll, describe, it } from "vitest"
import { bundled, node, project } from "./support/project.ts"
import { shop } from "./support/shop.ts"

let fake: FakeConnectServer

beforeAll(async () => {
  fake = await shop()
})
afterAll(() => fake.close())

/** What of Node a program has loaded when the preload is done. */
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

describe("what a boot loads of Node", () => {
  // Each costs more time than a request.
  const dear = [
    "NativeModule internal/deps/undici/undici",
    "NativeModule tls",
    "NativeModule crypto",
    "NativeModule zlib"
  ]

  it("is node:http with references in the file, and neither undici nor TLS", async () => {
    const loaded = await loadedFor("PASSWORD=op://shop/db/password\n")
    assert.include(loaded, "NativeModule http")
    for (const module of dear) assert.notInclude(loaded, module)
  })

  it("is not even that without any", async () => {
    const loaded = await loadedFor("PORT=8080\n")
    for (const module of [...dear, "NativeModule http"]) assert.notInclude(loaded, module)
  })
})
