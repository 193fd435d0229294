// What people use without Effect ships self-contained, as ES module and as CommonJS: `dist/esm` and `dist/cjs`, each with the
// declarations of its own module system. A package's rolldown.config.mjs calls `formats` and lists its entries.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { builtinModules } from "node:module"
import { dirname, join } from "node:path"
import { esmExternalRequirePlugin } from "rolldown/plugins"

/** The relative imports of a declaration file. */
const imports = (text) => [...text.matchAll(/(?:\bfrom |\bimport\()"(\.\.?\/[^"]+)"/g)].map(([, path]) => path)

/** Copies declaration files and all that they import to another folder, in the same layout. */
const copyDeclarations = (from, to, files) => {
  const seen = new Set()
  const visit = (file) => {
    if (seen.has(file)) return
    seen.add(file)
    mkdirSync(dirname(join(to, file)), { recursive: true })
    cpSync(join(from, file), join(to, file))
    for (const path of imports(readFileSync(join(from, file), "utf8"))) {
      visit(join(dirname(file), path.replace(/\.[jt]s$/, ".d.ts")))
    }
  }
  for (const file of files) visit(file)
}

/**
 * The two builds of a package.
 *
 * @param options.entries output name to source file, such as `{ promise: "src/promise/promise.ts" }`
 * @param options.types output name to declaration file below `declarations`, such as `{ promise: "promise/promise.d.ts" }`
 * @param options.declarations the folder in which tsc has put the declarations of `src`
 * @param options.external what stays an import: peers, and nothing else
 */
export const formats = ({ declarations, entries, external = [], plugins = [], types }) =>
  ["esm", "cjs"].map((format) => ({
    input: entries,
    platform: "node",
    logLevel: "warn",
    tsconfig: false,
    external,
    transform: {
      define:
        format === "cjs"
          ? { "import.meta.env": "undefined" } // Effect reads it for bundlers that have one.
          : { "typeof require": '"function"' } // tweetnacl asks before it requires node:crypto.
    },
    output: {
      dir: `dist/${format}`,
      cleanDir: true,
      format,
      // Lines stay short: Node prints the whole line of source for an uncaught error.
      minify: { compress: true, mangle: true, codegen: { removeWhitespace: false } },
      chunkFileNames: "chunks/[name]-[hash].js"
    },
    plugins: [
      ...plugins,
      // Libraries in CommonJS call `require` for Node's modules; in an ES module that would take `createRequire`, which
      // bundlers cannot follow.
      ...(format === "esm" ? [esmExternalRequirePlugin({ external: [/^node:/, ...builtinModules] })] : []),
      {
        name: "declarations",
        writeBundle({ dir }) {
          const type = format === "cjs" ? "commonjs" : "module"
          writeFileSync(join(dir, "package.json"), `${JSON.stringify({ type })}\n`)
          copyDeclarations(declarations, dir, Object.values(types))
        }
      }
    ]
  }))

/** What `exports` says of a self-contained entry. */
export const conditions = (name, types) => ({
  import: { types: `./dist/esm/${types}`, default: `./dist/esm/${name}.js` },
  require: { types: `./dist/cjs/${types}`, default: `./dist/cjs/${name}.js` }
})
