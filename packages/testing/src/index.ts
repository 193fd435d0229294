/**
 * A fake 1Password Connect server for tests.
 *
 * @since 0.1.0
 */
export { FakeConnect } from "./FakeConnect.ts"
export { type FakeConnectServer, type ServerOptions, startFakeConnect } from "./FakeConnectServer.ts"
export type { FakeConnectOptions, TokenOptions } from "./Options.ts"
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
