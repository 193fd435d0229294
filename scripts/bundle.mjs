// What people use without Effect ships self-contained: one bundle in CommonJS (`dist/cjs`), and for each entry an ES module
// that re-exports it (`dist/esm`). So a program holds each class once, whichever way its parts load the package.
// A package's rolldown.config.mjs calls `selfContained` and lists its entries.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { builtinModules } from "node:module"
import { dirname, join } from "node:path"
import { thirdParty } from "./third-party.mjs"

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

const builtins = new Set(builtinModules)
const requireBuiltin = /\brequire\((["'`])(?:node:)?([a-z_/0-9]+)\1\)/g

/**
 * Node's modules by `process.getBuiltinModule`: bundlers have nothing to resolve, whatever platform they bundle for, and
 * Node loads no more than what is asked for.
 */
const builtinsAtRunTime = (code) =>
  code.replace(requireBuiltin, (text, _quote, name) =>
    builtins.has(name) ? `process.getBuiltinModule("node:${name}")` : text
  )

const writeType = (dir, type) => {
  mkdirSync(dir, { recursive: true })
  writeFileSync(join(dir, "package.json"), `${JSON.stringify({ type })}\n`)
}

const reexport = (name, exports) => {
  const names = exports.filter((key) => key !== "default")
  const from = `../cjs/${name}.js`
  if (names.length === 0) return `import ${JSON.stringify(from)}\n`
  return `import bundle from ${JSON.stringify(from)}\n\nexport const { ${names.join(", ")} } = bundle\n`
}

/**
 * The build of a package.
 *
 * @param options.entries output name to source file, such as `{ promise: "src/promise/promise.ts" }`
 * @param options.declarations the folder in which tsc has put the declarations of `src`
 * @param options.types the declaration files of the entries, below `declarations`
 * @param options.external what stays an import: peers, and nothing else
 * @param options.output more of rolldown's output options, such as named chunks
 */
export const selfContained = ({ declarations, entries, external = [], output, plugins = [], types }) => ({
  input: entries,
  platform: "node",
  logLevel: "warn",
  tsconfig: false,
  external,
  // Effect reads `import.meta.env` for bundlers that have one.
  transform: { define: { "import.meta.env": "undefined" } },
  output: {
    dir: "dist/cjs",
    cleanDir: true,
    format: "cjs",
    // Lines stay short: Node prints the whole line of source for an uncaught error.
    minify: { compress: true, mangle: true, codegen: { removeWhitespace: false } },
    chunkFileNames: "chunks/[name]-[hash].js",
    ...output
  },
  plugins: [
    ...plugins,
    thirdParty(),
    {
      name: "self-contained",
      generateBundle(_options, bundle) {
        for (const chunk of Object.values(bundle))
          if (chunk.type === "chunk") chunk.code = builtinsAtRunTime(chunk.code)
      },
      writeBundle(_options, bundle) {
        writeType("dist/cjs", "commonjs")
        writeType("dist/esm", "module")
        for (const dir of ["dist/cjs", "dist/esm"]) copyDeclarations(declarations, dir, types)
        for (const chunk of Object.values(bundle)) {
          if (chunk.isEntry) writeFileSync(`dist/esm/${chunk.name}.js`, reexport(chunk.name, chunk.exports))
        }
      }
    }
  ]
})
