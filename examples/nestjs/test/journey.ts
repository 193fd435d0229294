import { expect, onTestFinished, vi } from "vitest"
import { type Surroundings, startService } from "../support/service.ts"

const sessions = async ({ postgres }: Surroundings): Promise<Array<unknown>> =>
  (await postgres.query("select pid from pg_stat_activity where usename = 'app'")).map(({ pid }) => pid)

/** Starts the service of a folder on a platform, uses the service, changes its password, and stops the service. */
export const journey = async (folder: string, surroundings: Surroundings, platform: string): Promise<void> => {
  const service = await startService(folder, surroundings, { PLATFORM: platform })
  let stopped: Promise<unknown> | undefined
  const stop = () => {
    stopped ??= service.stop()
    return stopped
  }
  onTestFinished(async () => void (await stop()))
  const get = async (path: string) => (await fetch(service.url + path)).json()
  const list = async () => (await get("/notes")) as { title: string; notes: Array<{ text: string }> }

  const text = `written on ${platform}`
  const added = await fetch(`${service.url}/notes`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ text })
  })
  expect(added.status).toBe(201)
  const { notes, title } = await list()
  expect(title).toBe("Notes of Ada")
  expect(notes.map((note) => note.text)).toContain(text)
  expect(await get("/health")).toMatchObject({
    status: "ok",
    info: { database: { status: "up" }, connect: { status: "up", version: expect.any(String) } }
  })

  const before = await sessions(surroundings)
  expect(before.length).toBeGreaterThan(0)
  const password = `changed-${crypto.randomUUID()}`
  await surroundings.rotate(password)
  await vi.waitFor(() => expect(service.output()).toContain("logged in again"), { timeout: 20_000, interval: 50 })
  expect((await list()).notes.length).toBe(notes.length)
  const after = await sessions(surroundings)
  expect(after.length).toBeGreaterThan(0)
  expect(after.filter((pid) => before.includes(pid))).toEqual([])

  expect(await stop()).toBe("SIGTERM")
  await vi.waitFor(async () => expect(await sessions(surroundings)).toEqual([]), { timeout: 10_000, interval: 50 })
  expect(service.output()).not.toContain(password)
  expect(service.output()).not.toContain(surroundings.connect.token)
  // In any encoding; the names of the role and the owner are not secret.
  surroundings.connect.expectNoSecrets(service.output(), ["app", "Ada"])
}
