import { defineConfig } from "vitest/config"

/** Clients of other languages through the agent: they need Debian's python3-httpx and golang-go. */
export default defineConfig({ test: { include: ["test/clients/**/*.clients.ts"], testTimeout: 120_000 } })
