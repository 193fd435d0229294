import { expect, it, vi } from "vitest"
import { ResolvedSecrets } from "../../src/connection/ResolvedSecrets.ts"

it("reports an update only if the value differs, and keeps the value before it", () => {
  const secrets = new ResolvedSecrets()
  const changed = vi.fn()
  secrets.changes.subscribe(({ current, previous }) => changed(previous.reveal(), current.reveal()))
  secrets.add({ "op://a/b/c": "first" })
  const live = secrets.live("op://a/b/c")
  expect([secrets.update("op://a/b/c", "first"), live.previous]).toEqual([false, undefined])
  expect(secrets.update("op://a/b/c", "second")).toBe(true)
  secrets.add({ "op://a/b/c": "first", "op://a/b/d": "other" })
  expect([live.current.reveal(), live.previous?.reveal()]).toEqual(["second", "first"])
  expect(secrets.references()).toEqual(["op://a/b/c", "op://a/b/d"])
  expect(changed.mock.calls).toEqual([["first", "second"]])
  expect(() => secrets.value("op://a/b/e")).toThrow("op://a/b/e was not resolved")
})
