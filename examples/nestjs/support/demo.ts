// Runs the service with a private database and Connect server, and rotates the password.
import { join } from "node:path"
import { startService, startSurroundings } from "./service.ts"

const folder = join(import.meta.dirname, "..")
const surroundings = await startSurroundings()
const service = await startService(folder, surroundings)
const show = async (path: string, init?: RequestInit) =>
  console.log(`${init?.method ?? "GET"} ${path}\n  ${await (await fetch(service.url + path, init)).text()}`)
try {
  await show("/notes", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ text: "The password of this database is in 1Password." })
  })
  await show("/notes")
  console.log("\nThe password is changed, in the database and in 1Password.")
  await surroundings.rotate("second-password")
  const started = Date.now()
  while (!service.output().includes("logged in again") && Date.now() - started < 10_000) {
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  await show("/notes")
  await show("/health")
} finally {
  await service.stop()
  await surroundings.close()
}
