import { writeFileSync } from "node:fs"
import { resolve } from "node:path"
import { defineConfig } from "rolldown"
import { importsAtRunTime, selfContained } from "../../scripts/bundle.mjs"

/** `preload.ts` stays an import, of the bundle that contains it. */
const preload = {
  name: "preload",
  resolveId: (id) => (id === "./preload.ts" ? { id: "../cjs/preload.js", external: true } : undefined)
}

/** The preload exports nothing. */
const declarePreload = {
  name: "declare-preload",
  writeBundle() {
    for (const dir of ["dist/cjs", "dist/esm"]) writeFileSync(resolve(dir, "config.d.ts"), "export {}\n")
  }
}

/** The options of core that are flags of the command: help prints their meaning. */
const flags = new Set(["startupTimeout", "totalTimeout"])

/** Descriptions of other options are only needed by the documentation. Every start would load them. */
const withoutDescriptions = {
  name: "without-descriptions",
  transform: (code, id) =>
    /\/\w*[oO]ptionTable\.[jt]s$/.test(id)
      ? code.replace(/(\w+)(?::| =) \{(?:[^{}"']|"[^"\n]*"|'[^'\n]*')*\}/g, (option, name) =>
          flags.has(name) ? option : option.replace(/\bdescription:\s*(?:"[^"\n]*"|'[^'\n]*'),?/, "")
        )
      : undefined
}

/** Where Effect captures the async context of a fiber, and where it looks whether there is one. */
const asyncContext = [
  ["_asyncContext = captureAsyncContext()", "_asyncContext = undefined"],
  ["this._asyncContext !== undefined", "false"]
]

/**
 * Effect keeps the async context of its fibers by an `AsyncResource` for each wait, which is a twentieth of a start with many
 * references. Nothing that a load calls asks for that context.
 */
const withoutAsyncContext = {
  name: "without-async-context",
  transform(code, id) {
    if (!/\/effect\/dist\/internal\/effect\.js$/.test(id)) return undefined
    return asyncContext.reduce((text, [from, to]) => {
      if (!text.includes(from)) throw new Error(`effect/internal/effect has changed: there is no "${from}"`)
      return text.replaceAll(from, to)
    }, code)
  }
}

/** The modules of each file of the bundle, with their bytes before they are minified: what a start evaluates can be counted. */
const listModules = {
  name: "list-modules",
  writeBundle(_options, bundle) {
    const chunks = Object.values(bundle).filter(({ type }) => type === "chunk")
    const modules = chunks.map(({ fileName, modules }) => [
      fileName,
      Object.fromEntries(Object.entries(modules).map(([id, { renderedLength }]) => [id, renderedLength]))
    ])
    writeFileSync(".tsbuild/modules.json", `${JSON.stringify(Object.fromEntries(modules))}\n`)
  }
}

export default defineConfig([
  // Everything, the command included: what users install has no dependencies, and what a start reads is in few files.
  selfContained({
    // The modules of the entries may stand in chunks that others load, too.
    preserveEntrySignatures: "allow-extension",
    entries: {
      index: "src/index.ts",
      config: "src/preload/config.require.ts",
      preload: "src/preload/preload.ts",
      cli: "src/commands/cli.ts",
      worker: "src/sync/worker.ts"
    },
    modules: ["index"],
    plugins: [withoutDescriptions, withoutAsyncContext, listModules],
    types: ["index.d.ts"],
    declarations: ".tsbuild/src",
    output: {
      chunkFileNames: "[name]-[hash].js",
      codeSplitting: {
        groups: [
          // Imported by the client, and called only by what reports to metrics.
          { name: "metric", test: /effect\/dist\/Metric\.js$/, includeDependenciesRecursively: false, priority: 4 },
          { name: "redaction", test: /\/redaction\/(?!printable|escapes|bytes|ranges)\w+\.[jt]s$/, priority: 3 },
          // Starts with a lock, and the error that only they have.
          {
            name: "lockedLookup",
            test: /\/(?:secrets\/lockedLookup|reference\/LockOutdated)\.[jt]s$/,
            includeDependenciesRecursively: false,
            priority: 4
          },
          // Checks of options by their tables, for programs that pass them and for the client.
          {
            name: "options",
            test: /\/contract\/(?:option(?:Shape|Table)|callOptionTable|hosts)\.[jt]s$|\/names\/names\.[jt]s$|\/leven\/index\.js$|\/time\/timer\.[jt]s$/,
            includeDependenciesRecursively: false,
            priority: 4
          },
          // `opconnect run` until it starts its command: each file that is read costs a hundredth of a start.
          {
            name: "run",
            test: /\/commands\/run\/(?:childEnvironment|files|flags|framework|runCommand|scripts|selection|workspace)\.ts$|\/progress\/read\.ts$/,
            includeDependenciesRecursively: false,
            priority: 4
          },
          // Shared by the loader and the client. Imports neither of them.
          {
            name: "base",
            test: /^.rolldown\/runtime\.js$|src\/(?:reference\/SecretTemplate|environment\/(?:trust|resolved)|output\/output)\.ts$|\/effect\/dist\/Redacted\.js$/,
            priority: 2
          },
          // Code of every start, and the client for a start with references.
          { name: "loader", test: /src\/(?:environment\/load|progress\/announce|preload\/preload)\.ts$/, priority: 1 },
          { name: "client", test: /src\/environment\/(?:engine|settings)\.ts$/ }
        ]
      }
    }
  }),
  // The preload as an ES module: under `--import` Node waits for it, so that it need not block.
  {
    input: { config: "src/preload/config.ts" },
    platform: "node",
    logLevel: "warn",
    tsconfig: false,
    plugins: [preload, declarePreload, importsAtRunTime],
    output: { dir: "dist/esm", format: "esm", minify: true, comments: { annotation: false, jsdoc: false, legal: true } }
  }
])
