import { defineConfig } from "vitest/config"

/** The shared store and agents over a real Redis or Valkey: `redis-server` on the path, or named in REDIS_SERVER. */
export default defineConfig({ test: { include: ["test/redis/**/*.redis.ts"], testTimeout: 60_000 } })
