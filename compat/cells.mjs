// The cells of the matrix: an id, the row in docs/support.md, the project, the version of Node, and the steps.
// A step is a command that must exit with 0 and print "ok". `isSlow` marks the cells that take a minute or more.
import { join } from "node:path"
import { managers, nodes, projects, typescripts } from "./projects.mjs"

const command =
  (name, args, more = {}) =>
  () => ({ command: name, args, ...more })
const node = (...args) => command("node", args)

const version = (project, name) => projects[project].dependencies[name].replace(/^.*@/, "")

/** One cell for each Node version. */
const onEachNode = (cell) => Object.keys(nodes).map((name) => ({ ...cell, id: `${cell.id}-node${name}`, node: name }))

const group = (name, cells) => cells.map((cell) => ({ node: "24", project: "app", ...cell, group: name }))

const runtimes = group("Runtimes", [
  ...onEachNode({ id: "esm", what: "ES modules: `config()`, the promise client", steps: [node("esm.mjs")] }),
  ...onEachNode({
    id: "cjs",
    what: "CommonJS: `config()`, `configSync()`, the promise client",
    steps: [node("cjs.cjs"), node("sync.cjs"), node("require-same.cjs")]
  }),
  ...onEachNode({
    id: "preload",
    what: "`node --import` and `node --require` of `@opconnect/dotenv/config`",
    steps: [
      node("--import", "@opconnect/dotenv/config", "preloaded.mjs"),
      node("--require", "@opconnect/dotenv/config", "preloaded.mjs")
    ]
  }),
  ...onEachNode({
    id: "order",
    what: '`import "@opconnect/dotenv/config"` and `require` before sibling modules',
    steps: [
      node("order.mjs"),
      node("order.cjs"),
      node("t3.mjs"),
      command("node", ["broken.mjs"], {
        env: { DOTENV_PATH: "broken.env" },
        fails: true,
        expect: /^(?![\s\S]*side effect)[\s\S]*no such field/
      })
    ]
  }),
  {
    id: "tsx",
    what: `tsx ${version("app", "tsx")}`,
    steps: [command("tsx", ["order.ts"]), command("tsx", ["esm.mjs"])]
  },
  {
    id: "bun",
    what: `Bun ${version("app", "bun")}: \`config()\`, CommonJS, \`bun test\`, \`bun --bun opconnect run\``,
    steps: [
      command("bun", ["esm.mjs"]),
      command("bun", ["cjs.cjs"]),
      command("bun", ["order.mjs"]),
      command("bun", ["test", "./fake.bun.test.ts"], { expect: /2 pass/ }),
      command("bun", ["--bun", "opconnect", "run", "--", "bun", "preloaded.mjs"])
    ]
  },
  {
    id: "deno",
    what: `Deno ${version("app", "deno")}: \`config()\`, the promise client`,
    steps: [command("deno", ["run", "-A", "esm.mjs"]), command("deno", ["run", "-A", "order.mjs"])]
  },
  {
    id: "workerd",
    project: "bundlers",
    what: 'workerd (Cloudflare Workers): the promise client with `http: "fetch"`',
    steps: [node("workerd.mjs", "neutral"), node("workerd.mjs", "browser")]
  }
])

/** A program of the project, as its package manager runs it. */
const managed = (manager, what, run) => ({
  id: manager,
  project: manager,
  what: `${what} ${managers[manager]}: ES modules, CommonJS, \`configSync()\`, \`opconnect run\``,
  steps: [
    ["node", "esm.mjs"],
    ["node", "cjs.cjs"],
    ["node", "sync.cjs"],
    ["opconnect", "run", "--", "node", "preloaded.mjs"]
  ].map((args) => run(...args))
})

const packageManagers = group("Package managers", [
  managed("pnpm", "pnpm", (...args) => command("pnpm", ["exec", ...args])),
  managed("yarn", "Yarn Plug'n'Play", (...args) => command("yarn", args))
])

const bundled = (bundler, format, entry) => [
  ({ folder }) => ({
    command: "node",
    args: ["bundle.mjs", bundler, format, entry, join(folder, `out-${bundler}-${format}`)]
  }),
  // From a folder without node_modules: the bundle must contain everything.
  ({ cwd, folder }) => ({
    command: "node",
    args: [join(folder, `out-${bundler}-${format}`, "app.js")],
    env: { DOTENV_PATH: join(cwd, ".env") },
    where: join(folder, `out-${bundler}-${format}`)
  })
]

const bundlers = group(
  "Bundlers",
  ["esbuild", "webpack", "rollup", "vite"].flatMap((bundler) =>
    ["cjs", "esm"].map((format) => ({
      id: `${bundler}-${format}`,
      project: "bundlers",
      what: `${bundler === "vite" ? "Vite SSR" : bundler} ${version("bundlers", bundler)}, ${format === "cjs" ? "CommonJS" : "ES module"} output, everything inlined`,
      steps: [...bundled(bundler, format, "app.mjs"), ...bundled(bundler, format, "sync.mjs")]
    }))
  )
)

const next = group(
  "Bundlers",
  ["--webpack", "--turbopack"].map((flag) => ({
    id: `next${flag}`,
    isSlow: true,
    project: "next",
    what: `Next.js ${version("next", "next")}, \`next build ${flag}\``,
    steps: [
      command("next", ["build", flag], { env: { NEXT_TELEMETRY_DISABLED: "1" }, expect: /Compiled successfully/ }),
      node("serve.mjs")
    ]
  }))
)

const runners = group("Test runners", [
  {
    id: "jest-cjs",
    project: "jest",
    what: `Jest ${version("jest", "jest")} with ts-jest, CommonJS`,
    steps: [command("jest", ["--config", "jest.config.cjs"], { expect: /Tests: .* passed/ })]
  },
  {
    id: "jest-esm",
    project: "jest",
    what: `Jest ${version("jest", "jest")}, ES modules`,
    steps: [
      command("jest", ["--config", "jest.esm.config.cjs"], {
        env: { NODE_OPTIONS: "--experimental-vm-modules" },
        expect: /Tests: .* passed/
      })
    ]
  },
  ...["vitest4", "vitest5"].flatMap((project) =>
    ["forks", "threads"].map((pool) => ({
      id: `${project}-${pool}`,
      project,
      what: `vitest ${version(project, "vitest")}, \`pool: "${pool}"\``,
      steps: [command("vitest", ["run", "--pool", pool], { expect: /3 passed/ })]
    }))
  ),
  { id: "node-test", what: "node:test", steps: [command("node", ["--test", "fake.test.mjs"], { expect: /pass 2/ })] },
  {
    id: "playwright",
    project: "playwright",
    what: `Playwright ${version("playwright", "@playwright/test")}`,
    steps: [command("playwright", ["test"], { expect: /2 passed/ })]
  }
])

/** The settings that each TypeScript is tried with; `node10` is the resolution of `module: commonjs`. */
const settings = {
  commonjs: ["--module", "commonjs", "--moduleResolution", "node10"],
  node16: ["--module", "node16"],
  nodenext: ["--module", "nodenext"],
  bundler: ["--module", "esnext", "--moduleResolution", "bundler"]
}

const compile = (name, file, kind) =>
  command(
    "node",
    [
      `node_modules/typescript-${name}/bin/tsc`,
      ...[
        "--noEmit",
        "--strict",
        "--skipLibCheck",
        "false",
        "--target",
        "es2022",
        "--types",
        "node",
        "--listEmittedFiles"
      ],
      ...settings[kind],
      ...(kind === "commonjs" && name === "6.0" ? ["--ignoreDeprecations", "6.0"] : []),
      file
    ],
    { expect: /^\s*$/ }
  )

const types = group(
  "TypeScript",
  Object.entries(typescripts).flatMap(([name, full]) => [
    {
      id: `types-${name}`,
      what: `TypeScript ${full}: entries without Effect`,
      // TypeScript 7 no longer supports node10.
      steps: Object.keys(settings)
        .filter((kind) => kind !== "commonjs" || name !== "7.0")
        .map((kind) => compile(name, "types.ts", kind))
    },
    ...(["5.9", "6.0", "7.0"].includes(name)
      ? [
          {
            id: `types-effect-${name}`,
            project: "effect",
            what: `TypeScript ${full}: entries with Effect`,
            steps: ["nodenext", "bundler"].map((kind) => compile(name, "types.ts", kind))
          }
        ]
      : [])
  ])
)

const nestVersion = (project) => version(project, "@nestjs/core")

const nest = group("NestJS", [
  ...["nest11", "nest12"].flatMap((project) => [
    ...onEachNode({
      id: `${project}-swap`,
      project,
      what: `NestJS ${nestVersion(project)} with @nestjs/config ${version(project, "@nestjs/config")}: CommonJS and ES modules`,
      steps: [node("swap.cjs"), node("swap.mjs")]
    }),
    {
      id: `${project}-contract`,
      project,
      what: `NestJS ${nestVersion(project)}: internals of Nest that the package uses`,
      steps: [node("contract/test/discovery/contract.ts")]
    }
  ]),
  ...[
    ["nest11-starter", "Jest, CommonJS"],
    ["nest12-starter-cjs", "Jest, CommonJS"],
    ["nest12-starter-esm", "vitest, ES modules"]
  ].flatMap(([project, kind]) =>
    onEachNode({
      id: project,
      isSlow: true,
      project,
      what: `Project of \`nest new\` ${projects[project].starter.cli} (${kind}): unit and e2e tests, build and start`,
      steps: [
        command("npm", ["test"], { expect: /3 passed/ }),
        command("npm", ["run", "test:e2e"], { expect: /2 passed/ }),
        command("npm", ["run", "build"], { expect: /^/ }),
        command("npm", ["run", "start:prod"])
      ]
    })
      // Jest requires Nest 12, which is ES modules alone, from Node 24.9 on.
      .filter(({ node: name }) => name !== "26" && !(name === "22.19" && project === "nest12-starter-cjs"))
  ),
  {
    id: "nest11-build",
    isSlow: true,
    project: "nest11",
    what: `\`nest build\` ${version("nest11", "@nestjs/cli")} with tsc, SWC and webpack`,
    steps: ["tsc", "swc", "webpack"].flatMap((builder) => [
      command("nest", ["build", "--builder", builder], { expect: /^/ }),
      node("dist/main.js")
    ])
  },
  {
    id: "nest11-inlined",
    isSlow: true,
    project: "nest11",
    what: `\`nest build\` ${version("nest11", "@nestjs/cli")} with webpack, everything inlined`,
    steps: [
      command("nest", ["build", "--builder", "webpack", "--webpackPath", "webpack.inlined.cjs"], {
        expect: /successfully/
      }),
      // In a folder without node_modules.
      ({ folder }) => ({ command: "node", args: [join(folder, "out-nest-inlined/main.js")] })
    ]
  },
  {
    id: "nest11-commonjs",
    project: "nest11",
    what: "NestJS in TypeScript 5.9 with `module: commonjs` and `strict`",
    steps: [command("tsc", ["-p", "tsconfig.commonjs.json"], { expect: /^\s*$/ }), node("out-commonjs/main.js")]
  }
])

const documentation = group(
  "Documentation",
  ["22.19", "24"].map((name) => ({
    id: `guides-node${name}`,
    node: name,
    project: "guides",
    what: "The quick start, the commands, and the first snippet of each guide",
    steps: [node("guides.mjs")]
  }))
)

export const cells = [
  ...documentation,
  ...runtimes,
  ...packageManagers,
  ...bundlers,
  ...next,
  ...runners,
  ...nest,
  ...types
]
