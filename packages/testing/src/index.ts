/**
 * A fake 1Password Connect server for tests.
 *
 * @since 0.1.0
 */

export type { FieldJson, FileJson, ItemJson, VaultJson } from "@opconnect/core/Json"
export type { Count, RequestPattern } from "./assertions/Assertions.ts"
export type { FakeControl } from "./control/FakeControl.ts"
export type { Endpoint, EndpointGroup } from "./model/Endpoint.ts"
export {
  type ActiveFault,
  type Fault,
  type FaultPreset,
  type FaultScope,
  faultPresets,
  type Latency
} from "./model/Fault.ts"
export type { FakeConnectOptions, KeyPair, ServerOptions, TokenOptions } from "./model/Options.ts"
export type { RecordedRequest } from "./model/RequestLog.ts"
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
  type SeedIssue,
  type VaultSeed
} from "./model/Seed.ts"
export { type FakeMatchers, matchers } from "./runners/matchers.ts"
export { type EnvFileOptions, fromEnvFile, fromReferences, type ReferencesOptions } from "./seed/SeedSource.ts"
export {
  type FakeConnectServer,
  type FakeReplica,
  type ReplicaOptions,
  startFakeConnect
} from "./server/FakeConnectServer.ts"
