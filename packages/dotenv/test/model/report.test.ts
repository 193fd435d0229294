import { assert, describe, it, vi } from "vitest"
import { EnvError } from "../../src/model/EnvError.ts"
import { mergeIssues } from "../../src/model/mergeIssues.ts"
import { issueLines, listed, neededBy, place, report } from "../../src/model/report.ts"
import type { Issue, Location } from "../../src/model/types.ts"
import { write } from "../../src/output/output.ts"
import { captureStreams } from "../support/streams.ts"

const at = (key: string, line: number | undefined = 1, more: Partial<Location> = {}): Location => ({
  key,
  source: { file: ".env", line },
  reference: `op://shop/db/${key}`,
  ...more
})

const issue = (more: Partial<Issue> = {}): Issue => ({
  code: "ItemNotFound",
  message: "It is not there.",
  hint: "Create it.",
  locations: [at("A")],
  ...more
})

describe("the place of a variable", () => {
  it("is a file with its line, a file, or the environment", () => {
    assert.strictEqual(place({ file: ".env", line: 3 }), ".env:3")
    assert.strictEqual(place({ file: ".env", line: undefined }), ".env")
    assert.strictEqual(place({ file: undefined, line: 3 }), "environment")
  })
})

describe("a list of names", () => {
  it("has at most eight of them, and the number of the others", () => {
    assert.strictEqual(listed([1, 2, 3, 4, 5, 6, 7, 8]), "1, 2, 3, 4, 5, 6, 7, 8")
    assert.strictEqual(listed([1, 2, 3, 4, 5, 6, 7, 8, 9]), "1, 2, 3, 4, 5, 6, 7, 8 and 1 more")
  })

  it("has each variable once", () => {
    assert.strictEqual(neededBy([at("A"), at("B"), at("A", 3)]), "Needed by 2 variables: A, B.")
  })

  it("has lines instead if no variable or no reference is known", () => {
    const lines = [at("", 1), at("", 2), at("", 2)]
    assert.strictEqual(neededBy(lines), "In 2 lines: .env:1, .env:2.")
    const plain = { reference: undefined }
    assert.strictEqual(neededBy([at("A", 1, plain), at("B", 2, plain)]), "In 2 lines: .env:1, .env:2.")
    assert.strictEqual(neededBy([at("A", 1, plain), at("B", 2)]), "Needed by 2 variables: A, B.")
    const unknown = [at("A", 1, plain), at("B", 1, { ...plain, source: { file: undefined, line: undefined } })]
    assert.strictEqual(neededBy(unknown), "Needed by 2 variables: A, B.")
  })
})

describe("an issue", () => {
  it("has one place first, then what happened and the hint", () => {
    assert.strictEqual(issueLines(issue()), ".env:1  A\n  op://shop/db/A\n  It is not there.\n  Create it.")
    assert.strictEqual(issueLines(issue({ hint: "", locations: [] })), "  It is not there.")
  })

  it("marks the character, the column, and a line without a variable", () => {
    const marked = issue({ hint: "", locations: [at("A", 1, { position: 3 })] })
    assert.strictEqual(issueLines(marked), ".env:1  A\n  op://shop/db/A\n     ^\n  It is not there.")
    const first = issue({ hint: "", locations: [at("A", 1, { position: 0 })] })
    assert.strictEqual(issueLines(first), ".env:1  A\n  op://shop/db/A\n  ^\n  It is not there.")
    const column = issue({ hint: "", locations: [at("", 1, { column: 7, reference: undefined })] })
    assert.strictEqual(issueLines(column), ".env:1:7\n  It is not there.")
  })

  it("has what happened before several places", () => {
    assert.strictEqual(
      issueLines(issue({ locations: [at("A"), at("B", 2), at("C", 3)] })),
      "  It is not there.\n  Create it.\n\n.env:1  A\n  op://shop/db/A\n.env:2  B\n  op://shop/db/B\n.env:3  C\n  op://shop/db/C"
    )
  })

  it("has only the names of more than three variables", () => {
    const locations = ["A", "B", "C", "D"].map((key) => at(key))
    assert.strictEqual(
      issueLines(issue({ locations })),
      "  It is not there.\n  Needed by 4 variables: A, B, C, D.\n  Create it."
    )
    assert.strictEqual(
      issueLines(issue({ hint: "", locations })),
      "  It is not there.\n  Needed by 4 variables: A, B, C, D."
    )
  })

  const wrapped = (message: string) => issueLines(issue({ message, hint: "", locations: [] }))

  it("is wrapped at 80 columns, and a longer word stays whole", () => {
    const word = "x".repeat(38)
    assert.strictEqual(wrapped(`${word} ${word}y b`), `  ${word} ${word}y\n  b`)
    assert.strictEqual(wrapped(`${word} ${word}yz`), `  ${word}\n  ${word}yz`)
    assert.strictEqual(wrapped(`a ${word.repeat(3)} b`), `  a\n  ${word.repeat(3)}\n  b`)
  })

  it("keeps the line breaks of its text", () => {
    assert.strictEqual(wrapped("One.\nTwo."), "  One.\nTwo.")
  })

  it("has a command at the end in one line", () => {
    const command = `opconnect lock --update ${"A ".repeat(20)}`.trim()
    const text = "Its names now refer to another item of the vault. Run: "
    assert.strictEqual(wrapped(`${text}${command}`), `  ${text.trim()}\n  ${command}`)
    assert.strictEqual(wrapped(`Run: ${command}`), `  Run: ${command}`)
    assert.strictEqual(wrapped(`${text}npx ${command}`), `  ${text.trim()}\n  npx ${command}`)
    assert.notInclude(wrapped(`${text}Then ${command}`), command)
  })

  it("shows escapes of names", () => {
    const shown = issueLines(
      issue({ message: "no \u001b[2J", locations: [at("A\u001b"), at("B", 2, { reference: "op://\u001b" })] })
    )
    assert.notInclude(shown, "\u001b")
    assert.notInclude(issueLines(issue({ locations: [at("A\u001b", 1, { reference: "op://\u001b" })] })), "\u001b")
  })
})

describe("a report", () => {
  const messages = (issues: ReadonlyArray<Issue>) =>
    report(issues)
      .split("\n\n")
      .slice(1)
      .flatMap((paragraph) => /\w+\.$/m.exec(paragraph)?.[0] ?? [])

  it("counts the issues, each in a paragraph of its own", () => {
    const one = ".env:1  A\n  op://shop/db/A\n  It is not there.\n  Create it."
    assert.strictEqual(report([issue()]), `1 problem with the environment:\n\n${one}`)
    assert.strictEqual(
      report([issue(), issue()], undefined, "template"),
      `2 problems with the template:\n\n${one}\n\n${one}`
    )
    assert.strictEqual(report([]), "0 problems with the environment:")
  })

  it("is in the order of files and lines, with an issue of many variables last", () => {
    const of = (message: string, file: string | undefined, line: number | undefined) =>
      issue({ message, hint: "", locations: [{ key: "A", source: { file, line }, reference: undefined }] })
    const many = issue({ message: "many.", hint: "", locations: ["A", "B", "C", "D"].map((key) => at(key, 1)) })
    const all = [
      many,
      of("b2.", "b", 2),
      of("a10.", "a", 10),
      of("b1.", "b", 1),
      of("b.", "b", undefined),
      of("a9.", "a", 9),
      issue({ message: "none.", hint: "", locations: [] }),
      issue({ message: "three.", hint: "", locations: ["A", "B", "C"].map((key) => at(key, 1)) }),
      of("environment.", undefined, undefined)
    ]
    const order = ["none.", "environment.", "three.", "a9.", "a10.", "b.", "b1.", "b2.", "many."]
    assert.deepStrictEqual(messages(all), order)
    assert.deepStrictEqual(messages(all.toReversed()), ["environment.", "none.", ...order.slice(2)])
  })

  it("is in colors on a terminal that has them", () => {
    const texts = captureStreams()
    const shown = (color: string) => {
      vi.stubEnv("FORCE_COLOR", color)
      texts.stderr = ""
      write(process.stderr, report([issue({ hint: "", locations: [at("A", 1, { position: 1 })] })], process.stderr))
      vi.unstubAllEnvs()
      return texts.stderr
    }
    assert.strictEqual(
      shown("1"),
      "1 problem with the environment:\n\n\u001b[1m.env:1  A\u001b[22m\n  op://shop/db/A\n\u001b[31m   ^\u001b[39m\n  It is not there.\n"
    )
    assert.notInclude(shown("0"), "\u001b")
    vi.stubEnv("FORCE_COLOR", "1")
    assert.match(report([issue()]), /\n\n\.env:1 {2}A\n/)
    vi.unstubAllEnvs()
  })
})

describe("an error of the environment", () => {
  const issuesOf = (...issues: ReadonlyArray<Issue>) => new EnvError(issues).issues

  it("lists every issue in its message, and names itself", () => {
    const error = new EnvError([issue()])
    assert.strictEqual(error.message, `${report([issue()])}\n\nNothing was set.`)
    assert.deepStrictEqual([error.name, EnvError.name, error.code], ["EnvError", "EnvError", "OPCONNECT_ENV"])
  })

  it("has the place and the reference of an issue with one location", () => {
    const [one] = issuesOf(issue({ locations: [at("A", 2, { column: 3 })] }))
    assert.deepStrictEqual(
      [one?.code, one?.place, one?.reference],
      ["ItemNotFound", { key: "A", file: ".env", line: 2, column: 3 }, "op://shop/db/A"]
    )
    const [none] = issuesOf(
      issue({ locations: [{ key: "", source: { file: undefined, line: undefined }, reference: undefined }] })
    )
    assert.deepStrictEqual(none?.place, {})
    assert.notProperty(none, "reference")
  })

  it("has no place of an issue with no location or several", () => {
    const given = [issue({ locations: [] }), issue({ locations: [at("A"), at("B")] })]
    assert.deepStrictEqual(issuesOf(...given), given)
  })
})

describe("issues that say the same", () => {
  it("become one with all of their locations, from a number of them on", () => {
    const issues = [issue(), issue({ locations: [at("B"), at("C")] }), issue({ hint: "Other.", locations: [at("D")] })]
    const keys = (all: ReadonlyArray<Issue>) => all.map(({ locations }) => locations.map(({ key }) => key).join())
    assert.deepStrictEqual(keys(mergeIssues(issues)), ["A,B,C", "D"])
    assert.deepStrictEqual(keys(mergeIssues(issues, 3)), ["A", "B,C", "D"])
    assert.deepStrictEqual(mergeIssues(issues)[0]?.message, "It is not there.")
  })

  it("differ by code, message and hint", () => {
    const issues = [issue(), issue({ code: "FieldNotFound" }), issue({ message: "Other." }), issue({ hint: "Other." })]
    assert.deepStrictEqual(mergeIssues(issues), issues)
  })
})
