import { symlinkSync } from "node:fs"
import { relative } from "node:path"
import { pathToFileURL } from "node:url"
import { assert, describe, it } from "vitest"
import { isImportedFirst } from "../../src/preload/flags.ts"
import { project } from "../support/project.ts"

const url = new URL("../../src/preload/config.ts", import.meta.url)

const is = (flags: ReadonlyArray<string>, nodeOptions = "") => isImportedFirst(url.href, flags, nodeOptions)

describe("isImportedFirst", () => {
  it("recognizes the module by name, path and URL, in flags and NODE_OPTIONS", () => {
    for (const module of ["@opconnect/dotenv/config", url.href, url.pathname, relative(".", url.pathname)]) {
      assert.isTrue(is(["--import", module]))
      assert.isTrue(is([`--import=${module}`]))
      assert.isTrue(is(["--no-warnings", "--import", "./setup.mjs", "--import", module]))
      assert.isTrue(is([], `--no-warnings --import ${module}`))
      assert.isTrue(is([], `--title "a \\"b" --import "${module}"`))
    }
  })

  it("recognizes a link to the module", () => {
    using files = project({ "other.mjs": "" })
    symlinkSync(url, files.path("link.ts"))
    assert.isTrue(is(["--import", files.path("link.ts")]))
    assert.isTrue(is(["--import", pathToFileURL(files.path("link.ts")).href]))
    assert.isFalse(is(["--import", files.path("other.mjs")]))
    assert.isFalse(is(["--import", pathToFileURL(files.path("other.mjs")).href]))
  })

  it("ignores other modules and flags", () => {
    assert.isFalse(is([]))
    assert.isFalse(is(["--import"]))
    assert.isFalse(is(["--import", "./setup.mjs"]))
    assert.isFalse(is(["-r", "@opconnect/dotenv/config"]))
    assert.isFalse(is(["@opconnect/dotenv/config", "--import"]))
    assert.isFalse(is(["@opconnect/dotenv/config--import="]))
    assert.isFalse(is([], `--title "--import @opconnect/dotenv/config"`))
    assert.isFalse(isImportedFirst("file:///nowhere/config.js", ["--import", "/nowhere/other.js"], ""))
  })
})
