import { LiveSecret, SecretsStartError } from "@opconnect/nestjs"
import { expect, it, vi } from "vitest"

it("names each place once, with the reason that it shares with others", () => {
  const issue = (where: string, message: string, hint: string, reference?: string) =>
    ({ where, code: "Unresolved", message, hint, reference }) as const
  const missing = (where: string) => issue(where, "No such item.", "Correct it.", "op://a/b/c")
  const { message } = new SecretsStartError([
    missing("A"),
    issue("B", "Not resolved.", ""),
    missing("C"),
    issue("B", "Not allowed.", ""),
    missing("C")
  ])
  expect(message.split("\n")).toEqual([
    "The application cannot start: 5 issues with its configuration.",
    "",
    "A  op://a/b/c",
    "C  op://a/b/c",
    "  No such item.",
    "  Correct it.",
    "",
    "B",
    "  Not resolved.",
    "  Not allowed."
  ])
  expect(new SecretsStartError([missing("A")]).message).toMatch(/^The application cannot start: 1 issue with/)
})

it("has the words of @nestjs/config if only the validation fails", () => {
  const invalid = { where: "PORT", code: "ValidationFailed", message: "must be a number", hint: "" } as const
  expect(new SecretsStartError([invalid]).message).toBe("Config validation error: PORT: must be a number")
  const other = { ...invalid, code: "Unresolved" } as const
  expect(new SecretsStartError([invalid, other]).message).toContain("2 issues")
})

it.each([
  ["SecretsStartError", SecretsStartError],
  ["LiveSecret", LiveSecret]
] as const)("%s accepts instances of another copy of the package only", async (name, type) => {
  vi.resetModules()
  const { [name]: again } = await import("@opconnect/nestjs")
  expect(again).not.toBe(type)
  const isInstance = (value: unknown) => value instanceof type
  expect(isInstance(Object.create(again.prototype))).toBe(true)
  expect([null, undefined, "text", {}, new Error("other"), () => {}].filter(isInstance)).toEqual([])
})
