/**
 * A fake 1Password Connect server for tests.
 *
 * @since 0.1.0
 */
export { FakeConnect, type FakeConnectOptions } from "./FakeConnect.ts"
export { type FakeConnectServer, type ServerOptions, startFakeConnect } from "./FakeConnectServer.ts"
export type { RecordedRequest } from "./RequestLog.ts"
export {
  type FieldSeed,
  type FilesSeed,
  InvalidSeed,
  type ItemSeed,
  idOf,
  type SectionSeed,
  type Seed,
  type VaultSeed
} from "./Seed.ts"
