// Small changes of a TypeScript source that a test should notice: conditions, boundaries, arithmetic, results, modules that
// are not loaded, calls and assignments that are left out. Never changes texts or messages.
import { parseAst } from "rolldown/parseAst"

const swapped = {
  "&&": ["||"],
  "||": ["&&"],
  "===": ["!=="],
  "!==": ["==="],
  "==": ["!="],
  "!=": ["=="],
  "<": ["<=", ">="],
  "<=": ["<", ">"],
  ">": [">=", "<="],
  ">=": [">", "<"],
  "+": ["-"],
  "-": ["+"],
  "*": ["/"],
  "/": ["*"],
  "%": ["*"],
  "&": ["|"],
  "|": ["&"],
  "^": ["&"],
  "<<": [">>"],
  ">>": ["<<"],
  ">>>": ["<<"],
  "+=": ["-="],
  "-=": ["+="],
  "++": ["--"],
  "--": ["++"]
}

const otherMethod = new Map(
  Object.entries({
    some: "every",
    every: "some",
    startsWith: "endsWith",
    endsWith: "startsWith",
    min: "max",
    max: "min"
  })
)
const droppedMethods = new Set(["filter", "reverse", "toReversed", "sort", "toSorted", "toLowerCase", "trim", "slice"])

const isText = (node) => node.type === "TemplateLiteral" || typeof node.value === "string"
const hasText = (node) => isText(node) || (node.operator === "+" && (hasText(node.left) || hasText(node.right)))

/** A template with words is a message. */
const isMessage = (node) => node.type === "TemplateLiteral" && node.quasis.some(({ value }) => / \w/.test(value.raw))

const isCall = (node) =>
  node.type === "CallExpression"
    ? node.callee.type !== "Super"
    : (node.type === "AwaitExpression" || node.type === "YieldExpression") &&
      node.argument !== null &&
      isCall(node.argument)

const isUndefined = (node) => node.type === "Identifier" && node.name === "undefined"

/** Results that are not replaced by `undefined`: a boolean is changed to the other one. */
const isPlainResult = (node) => isUndefined(node) || typeof node.value === "boolean"

/** Type-only syntax, which no program runs. */
const isErased = (node) =>
  node.type.startsWith("TS") && !/^TS(As|NonNull|Satisfies|Instantiation)Expression$/.test(node.type)

/** Code that does not run when its module is loaded. */
const isDelayed = (node) =>
  /^(Arrow)?Function(Declaration|Expression)?$/.test(node.type) || (node.type === "PropertyDefinition" && !node.static)

const children = (node) =>
  Object.entries(node)
    .filter(([key]) => !(key === "key" && node.computed === false))
    .flatMap(([, value]) => value)
    .filter((child) => typeof child?.type === "string")

/** The parts of a chain such as `a?.b.c()`: none can be removed from the chain without changing what `?.` skips. */
const isLink = (node, parent) => parent?.callee === node || parent?.object === node || parent?.expression === node

/**
 * All mutants of a source, in its order: `{ start, end, text, whole, kind }`, where `text` replaces what is between the two
 * positions, and `whole` is the expression, statement or block around it that can be chosen at run time. `isTopLevel` marks
 * those that run once, when the module is loaded.
 */
export const mutantsOf = (source) => {
  const mutants = []
  const textOf = ({ end, start }) => source.slice(start, end)
  /** The chain of which the visited node is a part. */
  let chain
  /** The expression of the statement of which the visited node is a part. */
  let statement
  /** The functions around the visited node. */
  let depth = 0
  const replace = ({ end, start }, text, whole = { start, end }, kind = "expression") => {
    const part = kind === "expression" && chain !== undefined ? chain : whole
    // A statement that starts with a parenthesis would be the arguments of the line before, so that all of it is chosen.
    const isFirst = kind !== "block" && part.start === statement?.start
    const { end: to, start: from } = isFirst ? statement : part
    mutants.push({
      start,
      end,
      text,
      whole: { start: from, end: to },
      kind: isFirst ? "statement" : kind,
      isTopLevel: depth === 0
    })
  }

  /** The operator is the first of its kind behind the left side: no operand is in between. */
  const operator = (node, from) => {
    const start = source.indexOf(node.operator, from)
    for (const text of swapped[node.operator] ?? []) replace({ start, end: start + node.operator.length }, text, node)
  }
  const condition = (test) => {
    replace(test, "true")
    replace(test, "false")
  }

  /**
   * The fallback of an index that is always within bounds: the types of TypeScript do not know that, so no test can reach it.
   */
  const isIndexFallback = (node) =>
    node.operator === "??" && node.left.type === "MemberExpression" && node.left.computed

  const visitors = {
    LogicalExpression: (node) => {
      if (isIndexFallback(node)) return
      if (node.operator === "??") replace(node, textOf(node.left))
      else operator(node, node.left.end)
    },
    BinaryExpression: (node) => {
      if (!(node.operator === "+" && hasText(node))) operator(node, node.left.end)
    },
    AssignmentExpression: (node) => {
      if (!hasText(node.right)) operator(node, node.left.end)
    },
    UpdateExpression: (node) => operator(node, node.prefix ? node.start : node.argument.end),
    UnaryExpression: (node) => {
      if (node.operator === "!" || node.operator === "-") replace(node, textOf(node.argument))
    },
    IfStatement: (node) => condition(node.test),
    ConditionalExpression: (node) => condition(node.test),
    WhileStatement: (node) => replace(node.test, "false"),
    ReturnStatement: (node) => {
      if (node.argument !== null && !isPlainResult(node.argument)) replace(node.argument, "undefined")
    },
    ArrowFunctionExpression: (node) => {
      if (node.body.type === "BlockStatement" || isPlainResult(node.body) || isText(node.body)) return
      replace(node.body, "undefined")
    },
    ExpressionStatement: ({ expression }) => {
      const isAssignment = expression.type === "AssignmentExpression" && expression.operator === "="
      if (isAssignment || isCall(expression)) replace(expression, "void 0", expression, "statement")
    },
    Literal: (node) => {
      if (typeof node.value === "boolean") replace(node, String(!node.value))
      if (node.raw === "0") replace(node, "1")
      if (node.raw === "1") replace(node, "0")
    },
    CallExpression: (node) => {
      const { callee } = node
      if (callee.type !== "MemberExpression" || callee.computed) return
      const other = otherMethod.get(callee.property.name)
      if (other !== undefined) replace(callee.property, other, node)
      const isStatic = callee.object.type === "Identifier" && /^[A-Z]/.test(callee.object.name)
      if (droppedMethods.has(callee.property.name) && !isStatic) replace(node, textOf(callee.object))
    },
    ImportExpression: (node) => replace(node, 'Promise.reject(new Error("not loaded"))'),
    SpreadElement: (node, parent) => replace(node.argument, parent.type === "ObjectExpression" ? "{}" : "[]"),
    TryStatement: ({ finalizer }) => {
      if (finalizer !== null) replace(finalizer, "{}", finalizer, "block")
    }
  }

  const visit = (node, parent) => {
    if (isErased(node) || isMessage(node) || node.type === "ImportDeclaration") return
    const outer = { chain, depth, statement }
    if (isDelayed(node)) depth++
    if (node.type === "ExpressionStatement") statement = node.expression
    if (node.type === "ChainExpression") chain = node
    else if (!isLink(node, parent)) chain = undefined
    visitors[node.type]?.(node, parent)
    if (node.type === "LogicalExpression" && isIndexFallback(node)) visit(node.left, node)
    else for (const child of children(node)) visit(child, node)
    ;({ chain, depth, statement } = outer)
  }
  visit(parseAst(source, { lang: "ts" }), undefined)
  return mutants
    .filter(({ end, start, text }) => source.slice(start, end) !== text)
    .toSorted((a, b) => a.start - b.start)
}

/** Function that mutated sources call to find out whether a mutant is selected. */
const chosen = "__isMutant"

/** The wholes of mutants, each with its mutants and the wholes within it. */
const nested = (mutants) => {
  const groups = Map.groupBy(mutants, ({ whole }) => `${whole.start} ${whole.end}`)
  const root = { start: -1, end: Number.POSITIVE_INFINITY, mutants: [], inner: [] }
  const open = [root]
  const outermost = [...groups.values()].toSorted(
    ([{ whole: a }], [{ whole: b }]) => a.start - b.start || b.end - a.end
  )
  for (const group of outermost) {
    const node = { ...group[0].whole, mutants: group, inner: [] }
    while (open.at(-1).end <= node.start) open.pop()
    open.at(-1).inner.push(node)
    open.push(node)
  }
  return root.inner
}

/**
 * The source with several mutants in it, each with an `id`, and the one that runs is chosen at run time by what `module`
 * exports.
 */
export const switched = (source, mutants, module) => {
  const original = (start, end, inner) => {
    let text = ""
    let at = start
    for (const node of inner) {
      text += source.slice(at, node.start) + choice(node)
      at = node.end
    }
    return text + source.slice(at, end)
  }
  const choice = ({ end, inner, mutants, start }) => {
    const rest = original(start, end, inner)
    if (mutants[0].kind === "block") return `{ if (!${chosen}(${mutants[0].id})) ${rest} }`
    const changed = mutants.map(
      (mutant) =>
        `${chosen}(${mutant.id}) ? (${source.slice(start, mutant.start)}${mutant.text}${source.slice(mutant.end, end)}) : `
    )
    const isStatement = mutants.some(({ kind }) => kind === "statement")
    return `${isStatement ? "void " : ""}(${changed.join("")}(${rest}))`
  }
  if (mutants.length === 0) return source
  const text = `import { ${chosen} } from ${JSON.stringify(module)};${original(0, source.length, nested(mutants))}`
  parseAst(text, { lang: "ts" })
  return text
}

/** The line of a position (>= 1), and the text of that line. */
export const placeOf = (source, position) => {
  const before = source.slice(0, position)
  const line = before.split("\n").length
  return { line, text: (source.split("\n")[line - 1] ?? "").trim() }
}

/** mulberry32. */
const randomOf = (seed) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** `count` of the values, chosen and ordered by the seed. */
export const sampleOf = (values, count, seed) => {
  const random = randomOf(seed)
  return values
    .map((value) => ({ value, key: random() }))
    .toSorted((a, b) => a.key - b.key)
    .slice(0, count)
    .map(({ value }) => value)
}
