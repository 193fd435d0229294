import { defineConfig } from "vitest/config"

/**
 * The shared store and agents over a real Redis or Valkey: `redis-server` on the path, or named in REDIS_SERVER. The tests
 * wait for conditions: only a test that would never end reaches its timeout, also on a busy machine.
 */
export default defineConfig({
  test: { include: ["test/redis/**/*.redis.ts"], testTimeout: 300_000, hookTimeout: 120_000 }
})
