// The areas of the score: sources, tests, and the minimum score. A file belongs to the first area that names it. `bundle`:
// the tests run the bundle of the package, which is built again. `faults`: also the tests that only `test:faults` runs, which
// are most of those that start processes.

const agent = "packages/agent"
const core = "packages/core"
const dotenv = "packages/dotenv"
const nestjs = "packages/nestjs"
const testing = "packages/testing"

const run = {
  name: "run",
  package: dotenv,
  bundle: true,
  faults: true,
  sources: ["src/commands/run", "src/terminal/", "src/environment/tokens.ts"],
  tests: [
    "test/commands/run",
    "test/commands/inject.test.ts",
    "test/terminal/",
    "test/progress/",
    "test/environment/tokens.test.ts",
    // With the exit code of `run` on a full disk.
    "test/environment/folders.test.ts"
  ],
  bound: 85
}

export const areas = [
  run,
  {
    name: "transport",
    package: core,
    sources: ["src/transport/"],
    tests: ["test/transport/", "test/client/", "test/promise/promise.test.ts", "test/contract/"],
    bound: 85
  },
  {
    name: "secrets",
    package: core,
    sources: ["src/secrets/"],
    tests: ["test/secrets/", "test/config/", "test/snapshot/", "test/promise/promise.test.ts"],
    bound: 85
  },
  {
    name: "reference",
    package: core,
    sources: ["src/reference/"],
    tests: ["test/reference/", "test/secrets/"],
    bound: 85
  },
  { name: "snapshot", package: core, sources: ["src/snapshot/"], tests: ["test/snapshot/"], bound: 85 },
  {
    name: "redaction",
    package: core,
    sources: ["src/redaction/"],
    tests: ["test/redaction/", "test/leaks.test.ts"],
    bound: 85
  },
  {
    name: "environment",
    package: dotenv,
    bundle: true,
    faults: true,
    sources: ["src/environment/", "src/expansion/", "src/env-file/"],
    tests: ["test/environment/", "test/expansion/", "test/env-file/", "test/commands/lock.test.ts"],
    bound: 85
  },
  {
    name: "migrate",
    package: dotenv,
    bundle: true,
    faults: true,
    sources: ["src/commands/migrate"],
    tests: ["test/commands/migrate"],
    bound: 85
  },
  {
    name: "Nest",
    package: nestjs,
    sources: ["src/resolution/", "src/discovery/", "src/application/", "src/values/"],
    tests: ["test/"],
    bound: 85
  },
  { name: "rest of core", package: core, sources: ["src/"], tests: ["test/"], bound: 80 },
  {
    name: "rest of dotenv",
    package: dotenv,
    bundle: true,
    faults: true,
    sources: ["src/"],
    tests: ["test/"],
    bound: 80
  },
  { name: "rest of nestjs", package: nestjs, sources: ["src/"], tests: ["test/"], bound: 80 },
  {
    name: "agent",
    package: agent,
    sources: [
      ...[
        "src/proof/",
        "src/cache/",
        "src/sealing/",
        "src/records/",
        "src/store/expiringMap.ts",
        "src/store/memoryStore.ts",
        "src/store/storeLink.ts"
      ],
      ...["src/engine/", "src/upstream/"]
    ],
    tests: [
      ...["test/proof/", "test/cache/", "test/sealing/", "test/records/", "test/store/", "test/upstream/"],
      ...["test/engine/", "test/rules/", "test/simulation/"]
    ],
    bound: 80
  },
  {
    name: "rest of agent",
    package: agent,
    bundle: true,
    sources: ["src/"],
    tests: ["test/model/", "test/log/", "test/store/redisUrl.test.ts", "test/server/", "test/cli/"],
    bound: 80
  },
  { name: "testing", package: testing, faults: true, sources: ["src/"], tests: ["test/"], bound: 80 }
]

/** Generated files, entries that only re-export, code for other runtimes, and code that needs a separate server. */
export const skipped = [
  // Tested by test:redis, against a real server.
  "packages/agent/src/store/redis/connection.ts",
  "packages/agent/src/store/redis/redisStore.ts",
  "packages/agent/src/store/redis/scripts.ts",
  "packages/core/src/model/decoders.ts",
  "packages/core/src/edge/",
  "packages/testing/src/runners/bun-test.d.ts"
]

/** Tests that take minutes, check a page of the docs, or need a separate process. They do not run for each mutant. */
export const slowTests = ["test/faultTable.test.ts", "test/load.test.ts", "test/discovery/contract.test.ts"]
