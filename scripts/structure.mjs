// Holds each package to its folders: imports between two folders of `src` run one way, directly or through others.
// `node scripts/structure.mjs` prints the order of the folders, lowest first, or the circle that breaks it.
import { globSync, readFileSync } from "node:fs"
import { dirname, join, relative, resolve } from "node:path"

const root = join(import.meta.dirname, "..")
const specifier = /(?:\bfrom\s*|\bimport\s*\(?\s*|new URL\(\s*)["'](\.\.?\/[^"']+)["']/g

/** The folder of `src` that a file belongs to; files directly below `src` are entries, each on its own. */
const folderOf = (src, file) => relative(src, file).split("/").slice(0, -1)[0] ?? relative(src, file)

const importsOf = (file) =>
  [...readFileSync(file, "utf8").matchAll(specifier)].map(([, path]) => resolve(dirname(file), path))

/** Which folders each folder imports, with one import as the proof. */
const graphOf = (src) => {
  const graph = new Map()
  for (const file of globSync("**/*.ts", { cwd: src }).map((name) => join(src, name))) {
    const from = folderOf(src, file)
    const edges = graph.get(from) ?? new Map()
    graph.set(from, edges)
    for (const target of importsOf(file)) {
      if (!target.startsWith(`${src}/`)) continue
      const to = folderOf(src, target)
      if (to !== from && !edges.has(to)) edges.set(to, `${relative(root, file)} imports ${relative(root, target)}`)
    }
  }
  return graph
}

/** The folders in an order in which each comes after what it imports, or the first circle. */
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

for (const src of globSync(["packages/*/src", "action/src"], { cwd: root }).map((path) => join(root, path))) {
  const graph = graphOf(src)
  const { circle, sorted } = order(graph)
  const name = relative(root, dirname(src))
  if (circle === undefined) {
    console.log(`${name}: ${sorted.join(", ")}`)
    continue
  }
  process.exitCode = 1
  console.error(`${name}: ${circle.join(" -> ")} is a circle`)
  for (const [index, folder] of circle.slice(0, -1).entries()) {
    console.error(`  ${graph.get(folder).get(circle[index + 1])}`)
  }
}
