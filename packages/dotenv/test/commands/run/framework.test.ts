import { mkdirSync, writeFileSync } from "node:fs"
import { dirname } from "node:path"
import { assert, describe, it } from "vitest"
import { frameworkOf } from "../../../src/commands/run/framework.ts"
import { simpleCommands } from "../../../src/commands/run/scripts.ts"
import { project } from "../../support/project.ts"

const scripts = {
  dev: "next dev --turbo -p 4000",
  build: "NODE_ENV=production next build",
  preview: "vite build && vite preview",
  both: "vite build && vite dev",
  staging: "vite build --mode staging",
  chain: "npm run dev",
  endless: "npm run endless",
  web: "cross-env A=b vite",
  test: "vitest run",
  start: "expo start",
  quoted: "sh -c 'astro build'",
  checked: "eslint . && vite build"
}

const next = (mode: string) => [`.env.${mode}.local`, ".env.local", `.env.${mode}`, ".env"]
const vite = (mode: string) => [`.env.${mode}.local`, `.env.${mode}`, ".env.local", ".env"]

const made = (files: Readonly<Record<string, string>> = {}) => {
  const folder = project({})
  for (const [name, content] of Object.entries({ "package.json": JSON.stringify({ scripts }), ...files })) {
    mkdirSync(dirname(folder.path(name)), { recursive: true })
    writeFileSync(folder.path(name), content)
  }
  return folder
}

const found = (line: string, folder: string, nodeEnv?: string) => {
  const [[command = "", ...args] = []] = simpleCommands(line)
  const framework = frameworkOf(command, args, folder, nodeEnv)
  return framework === undefined
    ? undefined
    : [framework.name, framework.mode, framework.files(framework.mode), framework.directory.slice(folder.length + 1)]
}

describe("frameworkOf", () => {
  it.each([
    ["next dev", "Next.js", "development", next("development")],
    ["next", "Next.js", "development", next("development")],
    ["next build", "Next.js", "production", next("production")],
    ["next start -p 3000", "Next.js", "production", next("production")],
    ["npx next build", "Next.js", "production", next("production")],
    ["npx --yes next build", "Next.js", "production", next("production")],
    ["pnpm exec next dev", "Next.js", "development", next("development")],
    ["pnpm next dev", "Next.js", "development", next("development")],
    ["yarn next dev", "Next.js", "development", next("development")],
    ["bunx --bun next dev", "Next.js", "development", next("development")],
    ["npm exec -- next dev", "Next.js", "development", next("development")],
    ["node node_modules/next/dist/bin/next build", "Next.js", "production", next("production")],
    ["node --inspect -r ./a.cjs ./node_modules/.bin/next dev", "Next.js", "development", next("development")],
    ["./node_modules/.bin/next dev", "Next.js", "development", next("development")],
    ["npm run dev", "Next.js", "development", next("development")],
    ["npm run chain", "Next.js", "development", next("development")],
    ["pnpm dev", "Next.js", "development", next("development")],
    ["pnpm run build", "Next.js", "production", next("production")],
    ["yarn dev", "Next.js", "development", next("development")],
    ["bun run dev", "Next.js", "development", next("development")],
    ["bun --bun dev", "Next.js", "development", next("development")],
    ["deno task dev", "Next.js", "development", next("development")],
    ["env A=b next dev", "Next.js", "development", next("development")],
    ["vite", "Vite", "development", vite("development")],
    ["vite --port 3000", "Vite", "development", vite("development")],
    ["vite build", "Vite", "production", vite("production")],
    ["vite preview", "Vite", "production", vite("production")],
    ["vite build --mode staging", "Vite", "staging", vite("staging")],
    ["vite build --mode=staging", "Vite", "staging", vite("staging")],
    ["vite -m staging", "Vite", "staging", vite("staging")],
    ["node node_modules/vite/bin/vite.js build", "Vite", "production", vite("production")],
    ["npm run web -- --mode staging", "Vite", "staging", vite("staging")],
    ["npm run staging", "Vite", "staging", vite("staging")],
    ["npm run preview", "Vite", "production", vite("production")],
    ["astro dev", "Astro", "development", vite("development")],
    ["astro build", "Astro", "production", vite("production")],
    ["npm run quoted", "Astro", "production", vite("production")],
    ["svelte-kit sync", "SvelteKit", "development", vite("development")],
    ["remix vite:dev", "Remix", "development", vite("development")],
    ["react-router build", "React Router", "production", vite("production")],
    ["nuxt build", "Nuxt", undefined, [".env"]],
    ["nuxi dev --dotenv .env.staging", "Nuxt", undefined, [".env.staging"]],
    ["expo start", "Expo", "development", next("development")],
    ["npm start", "Expo", "development", next("development")],
    ["expo start --no-dev", "Expo", "production", next("production")],
    ["expo export", "Expo", "production", next("production")],
    ["react-scripts test", "Create React App", "test", [".env.test.local", ".env.test", ".env"]],
    ["gatsby develop", "Gatsby", "development", [".env.development"]],
    ["gatsby build", "Gatsby", "production", [".env.production"]],
    ["astro build --devOutput", "Astro", "development", vite("development")],
    ["expo export --dev", "Expo", "development", next("development")],
    ["npm run checked", "Vite", "production", vite("production")]
  ])("knows what `%s` reads", (line, ...expected) => {
    using folder = made()
    assert.deepStrictEqual(found(line, folder.folder), [...expected, ""])
    const [[command = "", ...args] = []] = simpleCommands(line)
    assert.isTrue(frameworkOf(command, args, folder.folder, undefined)?.isModeKnown)
  })

  it.each([
    "node server.js",
    "npm test",
    "npm run nothing",
    "npm run endless",
    "turbo dev",
    "npm -w web run dev",
    "pnpm --filter web dev",
    "nextcloud",
    "node next",
    "NODE_ENV=production"
  ])("does not know what `%s` reads", (line) => {
    using folder = made()
    assert.isUndefined(found(line, folder.folder))
  })

  it("reads the test mode of Next.js and every mode of Expo from NODE_ENV, but no mode of Vite", () => {
    using folder = made()
    const modeOf = (line: string, nodeEnv: string) => found(line, folder.folder, nodeEnv)?.[1]
    assert.strictEqual(modeOf("next build", "test"), "test")
    assert.strictEqual(modeOf("next build", "development"), "production")
    assert.strictEqual(modeOf("expo start", "staging"), "staging")
    assert.strictEqual(modeOf("vite build", "development"), "production")
    assert.strictEqual(modeOf("cross-env NODE_ENV=test next dev", "production"), "test")
  })

  it("returns no mode for an unknown subcommand, or for two different commands", () => {
    using folder = made()
    for (const line of ["next lint", "astro check", "npm run both"]) {
      const framework = frameworkOf(line.split(" ")[0] ?? "", line.split(" ").slice(1), folder.folder, undefined)
      assert.deepStrictEqual([framework?.isModeKnown, framework?.mode], [false, undefined], line)
      assert.deepStrictEqual(framework?.files(undefined), [".env.local", ".env"], line)
    }
  })

  it("follows scripts that run other scripts, eight of them in a row", () => {
    const chain = (length: number) =>
      Object.fromEntries(
        Array.from({ length }, (_, at) => [`s${at}`, at === length - 1 ? "vite build" : `npm run s${at + 1}`])
      )
    const modeOf = (length: number) => {
      using folder = made({ "package.json": JSON.stringify({ scripts: chain(length) }) })
      return found("npm run s0", folder.folder)?.[1]
    }
    assert.deepStrictEqual([modeOf(8), modeOf(9)], ["production", undefined])
  })

  it("uses the folder that the command or the package names", () => {
    using folder = made({ "web/package.json": JSON.stringify({ scripts: { dev: "vite" } }), "web/src/a.ts": "" })
    assert.strictEqual(found("next dev web", folder.folder)?.[3], "web")
    assert.strictEqual(found("vite web", folder.folder)?.[3], "web")
    assert.strictEqual(found("vite build ./web", folder.folder)?.[3], "web")
    assert.strictEqual(found("astro build --root web", folder.folder)?.[3], "web")
    assert.strictEqual(found("npm --prefix web run dev", folder.folder)?.[3], "web")
    assert.strictEqual(found("pnpm -C web dev", folder.folder)?.[3], "web")
    assert.strictEqual(found("npm run dev", folder.path("web/src"))?.[0], "Vite")
  })

  it("distinguishes SvelteKit from Vite by the project", () => {
    using folder = made({ "svelte.config.js": "" })
    assert.strictEqual(found("vite dev", folder.folder)?.[0], "SvelteKit")
    for (const [manifest, name] of [
      [{ dependencies: { "@sveltejs/kit": "1" } }, "SvelteKit"],
      [{ dependencies: null, devDependencies: { "@sveltejs/kit": "1" } }, "SvelteKit"],
      [{ dependencies: { vite: "1" } }, "Vite"],
      [{}, "Vite"]
    ] as const) {
      using other = made({ "package.json": JSON.stringify(manifest) })
      assert.strictEqual(found("vite dev", other.folder)?.[0], name, JSON.stringify(manifest))
    }
  })
})
