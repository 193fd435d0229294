// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the variables of env files
import { spawnSync } from "node:child_process"
import { assert, describe, it } from "vitest"
import { gatherSync } from "../../src/environment/gather.ts"
import type { LoadOptions } from "../../src/model/types.ts"
import { allUses, unusedIn } from "../../src/server/lockUses.ts"
import { project } from "../support/project.ts"

const one = "op://prod/db/one"
const two = "op://prod/db/two"

type Made = ReturnType<typeof project>

const optionsOf = (files: Made, names: ReadonlyArray<string>, settings: LoadOptions = {}): LoadOptions => ({
  ...{ path: names.map(files.path), processEnv: {} },
  ...settings
})

describe("the uses of references", () => {
  const uses = (files: Made, names: ReadonlyArray<string>, settings?: LoadOptions) => {
    const options = optionsOf(files, names, settings)
    return allUses(gatherSync(options), options).map(
      ({ key, reference, source }) => `${key} ${reference} ${source.line}`
    )
  }

  it("are those of each file, also of values that another file or the environment hides", () => {
    using files = project({ a: `A=${one}\nB=${one}`, b: `\nA=${two}\nB=${one}` })
    assert.deepStrictEqual(
      uses(files, ["a", "b"]).toSorted(),
      [`A ${one} 1`, `A ${two} 2`, `B ${one} 2`, `B ${one} 3`].toSorted()
    )
    assert.deepStrictEqual(uses(files, ["a"]), [`A ${one} 1`, `B ${one} 2`])
    assert.deepStrictEqual(uses(files, ["a"], { processEnv: { A: "set" } }).toSorted(), [`A ${one} 1`, `B ${one} 2`])
    assert.lengthOf(uses(files, ["a", "b"], { processEnv: { A: "set", B: "set" } }), 4)
  })
})

describe("unused entries of a lock file", () => {
  const unused = (files: Made, names: ReadonlyArray<string>, settings?: LoadOptions) => {
    const options = optionsOf(files, names, settings)
    const environment = gatherSync(options)
    return unusedIn(files.path("op.lock"), [one, two], allUses(environment, options), environment.files, options)
  }

  it("are those that no env file of the folder has", () => {
    using files = project({ ".env": `A=${one}` })
    assert.deepStrictEqual(unused(files, [".env"]), [two])
    for (const name of [".env.local", ".env.production", "prod.env"]) {
      using both = project({ ".env": `A=${one}`, [name]: `A=${two}` })
      assert.deepStrictEqual(unused(both, [".env"]), [], name)
    }
    for (const name of ["env.txt", ".envrc", "a.env.txt"]) {
      using other = project({ ".env": `A=${one}`, [name]: `A=${two}` })
      assert.deepStrictEqual(unused(other, [".env"]), [two], name)
    }
  })

  it("do not include those of a file that is named, or of the environment", () => {
    using files = project({ settings: `A=${one}`, ".env": "" })
    assert.deepStrictEqual(unused(files, ["settings"]), [two])
    assert.deepStrictEqual(unused(files, [".env"], { directory: files.folder, processEnv: { A: one } }), [two])
    using none = project({})
    const environment = { processEnv: { A: one } }
    assert.deepStrictEqual(unused(none, [], { directory: none.folder, ...environment }), [two])
    assert.deepStrictEqual(unused(none, [], { directory: files.folder, ...environment }), [one, two])
  })

  it("do not include those of a file in another folder", () => {
    using files = project({ ".env": `A=${one}` })
    using other = project({ ".env": `A=${two}` })
    const options: LoadOptions = { path: [files.path(".env"), other.path(".env")], processEnv: {} }
    const environment = gatherSync(options)
    const of = (made: Made) =>
      unusedIn(made.path("op.lock"), [one, two], allUses(environment, options), environment.files, options)
    assert.deepStrictEqual([of(files), of(other)], [[two], [one]])
  })

  it("cannot be known if a reference depends on a variable, or a file on an issue", () => {
    for (const text of [
      "STAGE=x\nA=op://${STAGE}/db/one",
      "A=op:/${STAGE:-prod}/db/one",
      `STAGE=x\nA="$STAGE ${one}"`,
      "A='open",
      "A=op://prod"
    ]) {
      using files = project({ ".env": text })
      assert.deepStrictEqual(unused(files, [".env"]), [], text)
    }
    for (const text of ["STAGE=x\nA=$STAGE", `A='$STAGE ${one}'`, "A='$HOME'"]) {
      using files = project({ ".env": `${text}\nB=${one}` })
      assert.deepStrictEqual(unused(files, [".env"]), [two], text)
    }
    using host = project({ ".env": `OP_CONNECT_HOST=http://x\nA=${one}` })
    assert.deepStrictEqual(unused(host, [".env"], { processEnv: { OP_CONNECT_TOKEN: "x" } }), [two])
  })

  it("are known although another file of the folder is a pipe", () => {
    using files = project({ ".env": `A=${one}` })
    spawnSync("mkfifo", [files.path(".env.pipe")])
    assert.deepStrictEqual(unused(files, [".env"]), [two])
  })
})
