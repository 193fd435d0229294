// Checks the structure of each package: imports between two folders of `src` run one way, directly or through others, and
// so do imports between files, of types, values and modules that are loaded on demand. `node scripts/structure.mjs` prints
// the order of the folders, lowest first, or the cycle that violates it.
import { globSync, readFileSync } from "node:fs"
import { dirname, join, relative, resolve } from "node:path"

const root = join(import.meta.dirname, "..")
const specifier = /(?:\bfrom\s*|\bimport\s*\(?\s*|new URL\(\s*)["'](\.\.?\/[^"']+)["']/g

/** The folder of `src` that a file belongs to; files directly below `src` are entries, each on its own. */
const folderOf = (src, file) => relative(src, file).split("/").slice(0, -1)[0] ?? relative(src, file)

const importsOf = (file) =>
  [...readFileSync(file, "utf8").matchAll(specifier)].map(([, path]) => resolve(dirname(file), path))

/** All imports between files of a folder. */
const importsIn = (src) =>
  globSync("**/*.ts", { cwd: src })
    .map((name) => join(src, name))
    .flatMap((file) => importsOf(file).map((target) => ({ file, target })))
    .filter(({ target }) => target.startsWith(`${src}/`))

/** Which nodes each node imports, with one import as the proof. */
const graphOf = (imports, nodeOf) => {
  const graph = new Map()
  for (const { file, target } of imports) {
    const [from, to] = [nodeOf(file), nodeOf(target)]
    const edges = graph.get(from) ?? new Map()
    graph.set(from, edges)
    if (to !== from && !edges.has(to)) edges.set(to, `${relative(root, file)} imports ${relative(root, target)}`)
  }
  return graph
}

/** The nodes in topological order (imports first), or the first cycle. */
const order = (graph) => {
  const sorted = []
  const state = new Map()
  const path = []
  const visit = (node) => {
    if (state.get(node) === "done") return undefined
    if (state.get(node) === "open") return [...path.slice(path.indexOf(node)), node]
    state.set(node, "open")
    path.push(node)
    for (const next of graph.get(node)?.keys() ?? []) {
      const circle = visit(next)
      if (circle !== undefined) return circle
    }
    path.pop()
    state.set(node, "done")
    sorted.push(node)
    return undefined
  }
  for (const node of [...graph.keys()].sort()) {
    const circle = visit(node)
    if (circle !== undefined) return { circle }
  }
  return { sorted }
}

const report = (graph, circle) => {
  process.exitCode = 1
  console.error("These imports are a circle:")
  for (const [index, node] of circle.slice(0, -1).entries()) {
    console.error(`  ${graph.get(node).get(circle[index + 1])}`)
  }
}

for (const src of globSync(["packages/*/src", "action/src"], { cwd: root }).map((path) => join(root, path))) {
  const imports = importsIn(src)
  const folders = graphOf(imports, (file) => folderOf(src, file))
  const files = graphOf(imports, (file) => file)
  const { circle, sorted } = order(folders)
  const { circle: circleOfFiles } = order(files)
  if (circle !== undefined) report(folders, circle)
  if (circleOfFiles !== undefined) report(files, circleOfFiles)
  if (circle === undefined && circleOfFiles === undefined) {
    console.log(`${relative(root, dirname(src))}: ${sorted.join(", ")}`)
  }
}
