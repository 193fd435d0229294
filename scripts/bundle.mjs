// Entries that work without Effect ship self-contained: one bundle in CommonJS (`dist/cjs`), and for each entry an ES
// module that re-exports it (`dist/esm`). So each class exists once in a program, even if its parts load the package in
// different ways. The rolldown.config.mjs of a package calls `selfContained` and lists the entries.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { builtinModules } from "node:module"
import { dirname, join, relative, resolve } from "node:path"
import { parseAst } from "rolldown/parseAst"
import { thirdParty } from "./third-party.mjs"

const core = join(import.meta.dirname, "../packages/core")

/** The relative imports of a declaration file. */
const imports = (text) => [...text.matchAll(/(?:\bfrom |\bimport\()"(\.\.?\/[^"]+)"/g)].map(([, path]) => path)

/** An import for its side effect only. It declares nothing, and TypeScript 7 rejects it if the file is not shipped. */
const sideEffectImport = /^import "\.[^"]+";\n/gm

/** An import from core; not one in an example of a docstring. */
const coreImport = /^((?! *\*).*(?:\bfrom |\bimport\())"@opconnect\/core\/([^"]+)"/gm

/** The declaration file of an entry of core, below its `dist`. */
const coreDeclaration = (entry) => {
  const { publishConfig } = JSON.parse(readFileSync(join(core, "package.json"), "utf8"))
  return relative("dist", publishConfig.exports[`./${entry}`].types)
}

/**
 * Copies declaration files and all that they import to another folder, in the same layout. Those of core go to its folder
 * `core`, so that a package that ships self-contained declares core's types without depending on it.
 */
const copyDeclarations = (from, to, files) => {
  const { dependencies } = JSON.parse(readFileSync("package.json", "utf8"))
  const dependsOnCore = dependencies?.["@opconnect/core"] !== undefined
  const seen = new Set()
  const visit = (source, target, file) => {
    if (seen.has(join(target, file))) return
    seen.add(join(target, file))
    mkdirSync(dirname(join(target, file)), { recursive: true })
    const text = readFileSync(join(source, file), "utf8").replace(sideEffectImport, "")
    if (source !== from && /"(?:effect|@opconnect)[/"]/.test(text.replace(/\/\*[\s\S]*?\*\//g, ""))) {
      throw new Error(`${file} of core needs more than itself: its types cannot be copied`)
    }
    const own = text.replace(coreImport, (statement, start, entry) => {
      if (dependsOnCore) return statement
      const declaration = coreDeclaration(entry)
      visit(join(core, "dist"), join(to, "core"), declaration)
      const path = relative(dirname(join(target, file)), join(to, "core", declaration))
        .replaceAll("\\", "/")
        .replace(/\.d\.ts$/, ".ts")
      return `${start}"${path.startsWith(".") ? path : `./${path}`}"`
    })
    writeFileSync(join(target, file), own)
    for (const path of imports(text)) visit(source, target, join(dirname(file), path.replace(/\.[jt]s$/, ".d.ts")))
  }
  for (const file of files) visit(from, to, file)
}

const builtins = new Set(builtinModules)
const requireBuiltin = /\brequire\((["'`])(?:node:)?([a-z_/0-9]+)\1\)/g
const importBuiltin = /\bimport\((["'`])node:([a-z_/0-9]+)\1\)/g

/**
 * Node's modules by `process.getBuiltinModule`: bundlers have nothing to resolve on any platform, and Node loads only the
 * requested modules.
 */
const builtinsAtRunTime = (code) =>
  code
    .replace(requireBuiltin, (text, _quote, name) =>
      builtins.has(name) ? `process.getBuiltinModule("node:${name}")` : text
    )
    .replace(importBuiltin, 'Promise.resolve(process.getBuiltinModule("node:$2"))')

const importStatement = /\bimport\s*(\{[^}]*\}|\w+)\s*from\s*["'`](node:[a-z_/0-9]+)["'`];?/g

/**
 * The same for the imports of an ES module: those read every export, and a getter such as `promises` of `node:fs` loads nine
 * modules.
 */
export const importsAtRunTime = {
  name: "imports-at-run-time",
  generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== "chunk") continue
      const code = chunk.code.replace(
        importStatement,
        (_, names, module) => `const ${names.replaceAll(" as ", ":")}=process.getBuiltinModule("${module}");`
      )
      chunk.code = wrapLines(code)
      if (/\bimport\b[^;]*["'`]node:/.test(chunk.code)) throw new Error(`${chunk.fileName} imports a module of Node`)
    }
  }
}

/** The child nodes of a node, each with its key and its index in a list. */
const children = (node) =>
  Object.entries(node).flatMap(([key, value]) =>
    (Array.isArray(value) ? value : [value]).flatMap((child, index) =>
      typeof child?.type === "string" ? [{ node: child, key, index, isListed: Array.isArray(value) }] : []
    )
  )

const comesAfterComma = new Set(["arguments", "declarations", "elements", "params", "properties"])

/** Positions where a line break changes nothing: before a statement, and after the comma of a list. */
const breaks = (ast) => {
  const places = []
  const stack = [ast]
  for (let parent = stack.pop(); parent !== undefined; parent = stack.pop()) {
    for (const { index, isListed, key, node } of children(parent)) {
      stack.push(node)
      const isStatement = isListed && (key === "body" || key === "consequent")
      const isItem = isListed && index > 0 && (comesAfterComma.has(key) || parent.type === "SequenceExpression")
      if (isStatement || isItem) places.push(node.start)
    }
  }
  return places.sort((a, b) => a - b)
}

/** Minified code in lines of about 160 characters: for an uncaught error, Node prints the whole line of source. */
const wrapLines = (code) => {
  let wrapped = ""
  let start = 0
  let last = 0
  for (const place of [...breaks(parseAst(code)), code.length]) {
    if (place - start > 160 && last > start) {
      wrapped += `${code.slice(start, last)}\n`
      start = last
    }
    last = place
  }
  return wrapped + code.slice(start)
}

/** The parts of sshpk for certificates, key exchange, and the key formats of other programs: 60 kB of unused code. */
const unusedOfSshpk =
  /\/sshpk\/lib\/(?:certificate|dhe|identity|formats\/(?:dnssec|openssh-cert|putty|x509|x509-pem))\.js$/

/** sshpk loads all of itself to read one private key and write it in OpenSSH's format. */
const smallerSshpk = {
  name: "smaller-sshpk",
  load: (id) => (unusedOfSshpk.test(id) ? "module.exports = {}" : undefined)
}

const unrolled = /case 16:\s*return random16\(\);\s*case 32:\s*return random32\(\);/

/** Effect lists the 48 digits of its trace ids for speed. A start parses them without creating an id. */
const smallerHex = {
  name: "smaller-hex",
  transform(code, id) {
    if (!/\/effect\/dist\/encoding\/Hex\.js$/.test(id)) return undefined
    if (!unrolled.test(code)) throw new Error("effect/encoding/Hex has changed: smaller-hex finds nothing to leave out")
    return code.replace(unrolled, "")
  }
}

const getter =
  /Object\.defineProperty\(exports, ("[^"]+"|'[^']+'), \{\s*enumerable: true,\s*get: function ?\(\) \{\s*return ([\w$]+);\s*\}\s*\}\);/

/** The names of the variables in the target of an assignment. */
const targets = (node) => {
  if (node.type === "Identifier") return [node.name]
  return node.type === "MemberExpression" ? [] : children(node).flatMap((child) => targets(child.node))
}

/** The names of variables to which some code assigns after their declaration. */
const assignedNames = (code) => {
  const names = new Set()
  const stack = [parseAst(code)]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    for (const child of children(node)) stack.push(child.node)
    const isAssignment = node.type === "AssignmentExpression" || /^For(?:In|Of)Statement$/.test(node.type)
    const target = node.type === "UpdateExpression" ? node.argument : isAssignment ? node.left : undefined
    if (target !== undefined) for (const name of targets(target)) names.add(name)
  }
  return names
}

/**
 * Exports of a chunk as values; they are its last statements. Each use of Effect would call a getter, which is a twentieth of
 * the CPU time of a start with 300 references.
 */
const exportValues = (code) => {
  const start = getter.exec(code)?.index
  if (start === undefined) return code
  const assigned = assignedNames(code)
  const values = []
  const rest = code.slice(start).replace(new RegExp(getter, "g"), (text, name, value) => {
    if (assigned.has(value)) return text
    values.push(`${name}: ${value}`)
    return ""
  })
  return `${code.slice(0, start)}exports = module.exports = { ${values.join(", ")} };\n${rest}`
}

/** Chunks that require each other would see exports that are replaced later. */
const refuseCircles = (bundle) => {
  const visit = (name, path) => {
    if (path.includes(name)) throw new Error(`the chunks ${[...path, name].join(", ")} are a circle`)
    for (const next of bundle[name]?.imports ?? []) visit(next, [...path, name])
  }
  for (const name of Object.keys(bundle)) visit(name, [])
}

const writeType = (dir, type) => {
  mkdirSync(dir, { recursive: true })
  writeFileSync(join(dir, "package.json"), `${JSON.stringify({ type })}\n`)
}

const reexport = (name, exports) => {
  const names = exports.filter((key) => key !== "default")
  const from = JSON.stringify(`../cjs/${name}.js`)
  if (exports.length === 0) return `import ${from}\n`
  const main = exports.includes("default") ? "export default bundle.default\n" : ""
  return `import bundle from ${from}\n\nexport const { ${names.join(", ")} } = bundle\n${main}`
}

/** Globals that Jest's jsdom environment takes away, from Node itself. */
const missingInJsdom = { TextDecoder: ["node:util", "TextDecoder"], TextEncoder: ["node:util", "TextEncoder"] }

/** Newer syntax is compiled for this version of Node, the `engines` of every package. */
const oldestNode = "node22.19"

/**
 * The build of a package.
 *
 * @param options.entries output name to source file, such as `{ promise: "src/promise/promise.ts" }`
 * @param options.declarations the folder in which tsc has put the declarations of `src`
 * @param options.types the declaration files of the entries, below `declarations`
 * @param options.external packages that stay imports: only peers
 * @param options.modules the entries that are re-exported as ES modules; all by default
 * @param options.preserveEntrySignatures whether entries may export more than their sources do: none by default
 * @param options.output more of rolldown's output options, such as named chunks
 */
export const selfContained = ({
  declarations,
  entries,
  external = [],
  modules,
  output,
  plugins = [],
  preserveEntrySignatures,
  types
}) => ({
  input: entries,
  platform: "node",
  logLevel: "warn",
  tsconfig: false,
  external,
  // Unused property reads are dropped: no getter of ours or of Effect has side effects.
  treeshake: { propertyReadSideEffects: false },
  ...(preserveEntrySignatures === undefined ? {} : { preserveEntrySignatures }),
  transform: {
    target: oldestNode,
    define: {
      // Effect reads this property for bundlers that define it.
      "import.meta.env": "undefined",
      // Undefined in an ES module bundle that another bundler creates from this file.
      "import.meta.filename": 'typeof __filename === "string" ? __filename : undefined',
      "import.meta.dirname": "__dirname"
    },
    inject: missingInJsdom
  },
  output: {
    dir: "dist/cjs",
    cleanDir: true,
    format: "cjs",
    exports: "named",
    minify: true,
    // Bundlers do not tree-shake a CommonJS bundle, so annotations would only cost parse time.
    comments: { annotation: false, jsdoc: false, legal: true },
    chunkFileNames: "chunks/[name]-[hash].js",
    ...output
  },
  plugins: [
    ...plugins,
    smallerSshpk,
    smallerHex,
    thirdParty(),
    {
      name: "self-contained",
      // Tools that read the names of an entry's exports only know the long form.
      renderChunk: (code, { isEntry }) => (isEntry ? undefined : exportValues(code)),
      generateBundle(_options, bundle) {
        refuseCircles(bundle)
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== "chunk") continue
          chunk.code = wrapLines(builtinsAtRunTime(chunk.code))
        }
      },
      writeBundle(_options, bundle) {
        writeType("dist/cjs", "commonjs")
        writeType("dist/esm", "module")
        for (const dir of ["dist/cjs", "dist/esm"]) copyDeclarations(declarations, dir, types)
        for (const chunk of Object.values(bundle)) {
          const isModule = chunk.isEntry && (modules ?? Object.keys(entries)).includes(chunk.name)
          if (isModule) writeFileSync(`dist/esm/${chunk.name}.js`, reexport(chunk.name, chunk.exports))
        }
      }
    }
  ]
})

/**
 * One ES module with everything that a program needs.
 *
 * @param entry the source file to start
 */
export const program = (entry) => ({
  input: entry,
  platform: "node",
  logLevel: "warn",
  tsconfig: false,
  transform: { define: { "import.meta.env": "undefined" } },
  output: { format: "esm", minify: true, codeSplitting: false, entryFileNames: "index.js" },
  plugins: [
    smallerSshpk,
    {
      name: "program",
      generateBundle(_options, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type === "chunk") chunk.code = wrapLines(builtinsAtRunTime(chunk.code))
        }
      }
    }
  ]
})

/**
 * One ES module for runtimes without Node's modules, in which other modules replace those that need them.
 *
 * @param options.entries as for `selfContained`
 * @param options.dir the folder of the build
 * @param options.replacements source file to its replacement
 */
export const edgeModule = ({ dir, entries, replacements }) => {
  const replaced = new Map(Object.entries(replacements).map(([from, to]) => [resolve(from), resolve(to)]))
  return {
    input: entries,
    platform: "neutral",
    logLevel: "warn",
    tsconfig: false,
    external: /^node:/,
    // As in `selfContained`.
    treeshake: { propertyReadSideEffects: false },
    resolve: { mainFields: ["module", "main"] },
    transform: { define: { "import.meta.env": "undefined" } },
    output: { dir, cleanDir: true, format: "esm", minify: true, codeSplitting: false },
    plugins: [
      smallerHex,
      {
        name: "edge",
        async resolveId(id, importer, options) {
          const found = await this.resolve(id, importer, { ...options, skipSelf: true })
          return found && replaced.has(found.id) ? { ...found, id: replaced.get(found.id) } : found
        },
        generateBundle(_options, bundle) {
          for (const chunk of Object.values(bundle)) {
            if (chunk.type !== "chunk") continue
            // Some runtimes provide Node's modules at run time.
            const code = builtinsAtRunTime(chunk.code)
            const left = /\b(?:from|import)\s*\(?["'`](node:[^"'`]+)/.exec(code)
            if (left !== null) throw new Error(`${chunk.fileName} imports ${left[1]}`)
            chunk.code = wrapLines(code)
          }
        }
      }
    ]
  }
}
