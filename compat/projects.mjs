// The projects of the cells, installed as a user would. Versions are exact, so that docs/support.md is exact.

import { globSync } from "node:fs"
import { join } from "node:path"

const root = join(import.meta.dirname, "..")

/** The tested Node versions; each is an npm package that contains the binary. */
export const nodes = { 22.19: "22.19.0", 24: "24.21.0", 26: "26.10.0" }

/** TypeScript versions, installed side by side under aliases. */
export const typescripts = {
  5.4: "5.4.5",
  5.5: "5.5.4",
  5.6: "5.6.3",
  5.7: "5.7.3",
  5.8: "5.8.3",
  5.9: "5.9.3",
  "6.0": "6.0.3",
  "7.0": "7.0.2"
}

const aliases = Object.fromEntries(
  Object.entries(typescripts).map(([name, version]) => [`typescript-${name}`, `npm:typescript@${version}`])
)

const nest = (version, config, testing, more) => ({
  packages: ["core", "dotenv", "nestjs", "testing"],
  fixtures: ["nest"],
  // Run unchanged on this version of Nest.
  sources: ["src/discovery/nestInternals.ts", "test/discovery/contract.ts"].map((path) => [
    `packages/nestjs/${path}`,
    `contract/${path}`
  ]),
  dependencies: {
    "@nestjs/common": version,
    "@nestjs/config": config,
    "@nestjs/core": version,
    "@nestjs/platform-express": version,
    "@nestjs/testing": testing,
    "reflect-metadata": "0.2.2",
    rxjs: "7.8.2",
    ...more
  }
})

/** A project from `nest new` of that version with its default configuration, and the sources and tests of `fixtures/nest`. */
const starter = (cli, config, args = []) => ({
  packages: ["core", "dotenv", "nestjs", "testing"],
  fixtures: ["nest"],
  starter: { cli, args },
  dependencies: { "@nestjs/config": config }
})

/** The package managers besides npm. `pnpm` is the one of this repository. */
export const managers = { pnpm: "12.21.0", yarn: "4.18.1" }

const managed = (manager) => ({ manager, packages: ["core", "dotenv", "testing"], fixtures: ["app"], dependencies: {} })

const vitest = (version) => ({
  packages: ["core", "dotenv", "testing"],
  fixtures: ["vitest"],
  dependencies: { vitest: version }
})

/** Each project: the packages of this repository that it installs, and the others. A fixture folder of its name is copied. */
export const projects = {
  // As `npm init` leaves it: no "type", so CommonJS. No effect: nothing here needs it.
  app: {
    packages: ["core", "dotenv", "testing"],
    dependencies: {
      "@t3-oss/env-core": "0.13.11",
      "@types/node": "22.20.5",
      bun: "1.4.5",
      deno: "2.9.6",
      tsx: "4.23.15",
      zod: "4.6.7",
      ...aliases
    }
  },
  guides: {
    packages: ["core", "dotenv", "testing"],
    sources: globSync("docs/*.md", { cwd: root }).map((file) => [file, file.replace("docs/", "guides/")]),
    dependencies: { effect: "4.1.0" }
  },
  pnpm: managed("pnpm"),
  yarn: managed("yarn"),
  bundlers: {
    packages: ["core", "dotenv"],
    dependencies: {
      "@rollup/plugin-commonjs": "29.0.3",
      "@rollup/plugin-node-resolve": "16.0.3",
      esbuild: "0.28.2",
      miniflare: "4.20260730.0",
      rollup: "4.68.8",
      vite: "8.4.0",
      webpack: "5.113.0"
    }
  },
  next: {
    packages: ["core"],
    dependencies: { next: "16.4.6", react: "19.3.1", "react-dom": "19.3.1" }
  },
  jest: {
    packages: ["core", "dotenv", "testing"],
    dependencies: {
      jest: "30.5.2",
      "ts-jest": "29.4.15",
      typescript: "5.9.3",
      "@types/jest": "30.0.0",
      "@types/node": "22.20.5"
    }
  },
  vitest4: vitest("4.1.12"),
  vitest5: vitest("5.1.1"),
  playwright: { packages: ["core", "dotenv", "testing"], dependencies: { "@playwright/test": "1.65.1" } },
  effect: {
    packages: ["core", "testing"],
    dependencies: { effect: "4.1.0", "@types/node": "22.20.5", ...aliases }
  },
  nest11: nest("11.2.10", "4.0.4", "11.2.6", {
    "@nestjs/cli": "11.0.24",
    "@swc/cli": "0.8.1",
    "@swc/core": "1.16.22",
    "@types/node": "22.20.5",
    "ts-loader": "9.6.2",
    typescript: "5.9.3"
  }),
  nest12: nest("12.5.1", "12.0.1", "12.1.1", {
    "@types/node": "22.20.5"
  }),
  "nest11-starter": starter("11.0.24", "4.0.4"),
  "nest12-starter-esm": starter("12.0.8", "12.0.1", ["--type=esm"]),
  "nest12-starter-cjs": starter("12.0.8", "12.0.1", ["--type=cjs"])
}
