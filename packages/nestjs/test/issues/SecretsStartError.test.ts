import { LiveSecret, SecretsStartError } from "@opconnect/nestjs"
import { expect, it, vi } from "vitest"

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
