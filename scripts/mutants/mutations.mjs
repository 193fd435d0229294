// Small changes of a TypeScript source that a test should notice: conditions, boundaries, arithmetic, results, calls and
// assignments that are left out. Texts are left alone, so no message is ever changed.
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

/** A template of a message has words in it. */
const isMessage = (node) => node.type === "TemplateLiteral" && node.quasis.some(({ value }) => / \w/.test(value.raw))

const isCall = (node) =>
  node.type === "CallExpression"
    ? node.callee.type !== "Super"
    : (node.type === "AwaitExpression" || node.type === "YieldExpression") &&
      node.argument !== null &&
      isCall(node.argument)

const isUndefined = (node) => node.type === "Identifier" && node.name === "undefined"

/** What a type erases, and no program runs. */
const isErased = (node) =>
  node.type.startsWith("TS") && !/^TS(As|NonNull|Satisfies|Instantiation)Expression$/.test(node.type)

const children = (node) =>
  Object.values(node)
    .flat()
    .filter((child) => typeof child?.type === "string")

/**
 * All mutants of a source, in its order: `{ start, end, text }`, where `text` replaces what is between the two positions.
 */
export const mutantsOf = (source) => {
  const mutants = []
  const textOf = ({ end, start }) => source.slice(start, end)
  const replace = ({ end, start }, text) => mutants.push({ start, end, text })

  /** The operator is the first of its kind behind the left side: no operand is in between. */
  const operator = (node, from) => {
    const start = source.indexOf(node.operator, from)
    for (const text of swapped[node.operator] ?? []) replace({ start, end: start + node.operator.length }, text)
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
      if (node.argument !== null && !isUndefined(node.argument)) replace(node.argument, "undefined")
    },
    ArrowFunctionExpression: (node) => {
      if (node.body.type === "BlockStatement" || isUndefined(node.body) || isText(node.body)) return
      replace(node.body, "undefined")
    },
    ExpressionStatement: ({ expression }) => {
      const isAssignment = expression.type === "AssignmentExpression" && expression.operator === "="
      if (isAssignment || isCall(expression)) replace(expression, "void 0")
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
      if (other !== undefined) replace(callee.property, other)
      const isStatic = callee.object.type === "Identifier" && /^[A-Z]/.test(callee.object.name)
      if (droppedMethods.has(callee.property.name) && !isStatic) replace(node, textOf(callee.object))
    },
    SpreadElement: (node, parent) => replace(node.argument, parent.type === "ObjectExpression" ? "{}" : "[]"),
    TryStatement: ({ finalizer }) => {
      if (finalizer !== null) replace(finalizer, "{}")
    }
  }

  const visit = (node, parent) => {
    if (isErased(node) || isMessage(node) || node.type === "ImportDeclaration") return
    visitors[node.type]?.(node, parent)
    if (node.type === "LogicalExpression" && isIndexFallback(node)) return visit(node.left, node)
    for (const child of children(node)) visit(child, node)
  }
  visit(parseAst(source, { lang: "ts" }), undefined)
  return mutants
    .filter(({ end, start, text }) => source.slice(start, end) !== text)
    .toSorted((a, b) => a.start - b.start)
}

/** The source with a mutant in it. */
export const mutated = (source, { end, start, text }) => source.slice(0, start) + text + source.slice(end)

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

/** `count` of the values, chosen by the seed, in an order that it chooses. */
export const sampleOf = (values, count, seed) => {
  const random = randomOf(seed)
  return values
    .map((value) => ({ value, key: random() }))
    .toSorted((a, b) => a.key - b.key)
    .slice(0, count)
    .map(({ value }) => value)
}
