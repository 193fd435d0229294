/**
 * A fake 1Password Connect server for tests.
 *
 * @since 0.1.0
 */
export type { Count, RequestPattern } from "./Assertions.ts"
export type { Endpoint, EndpointGroup } from "./Endpoint.ts"
export { FakeConnect } from "./FakeConnect.ts"
export { type FakeConnectServer, startFakeConnect } from "./FakeConnectServer.ts"
export type { FakeControl, SyncControl } from "./FakeControl.ts"
export type { ActiveFault, Fault, Latency, Preset } from "./Fault.ts"
export type { FakeConnectOptions, KeyPair, ServerOptions, TokenOptions } from "./Options.ts"
export type { RecordedRequest } from "./RequestLog.ts"
export {
  type FieldSeed,
  type FilesSeed,
  type FullItemSeed,
  type FullVaultSeed,
  InvalidSeed,
  type ItemSeed,
  idOf,
  type SectionSeed,
  type Seed,
  type VaultSeed
} from "./Seed.ts"
export { type EnvFileOptions, fromDrafts, fromEnvFile, fromReferences, type ReferencesOptions } from "./SeedSource.ts"
