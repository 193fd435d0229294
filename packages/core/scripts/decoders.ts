// Generates `readDecoders.ts` and `decoders.ts` of `src/model`: plain functions that decode the bodies of responses as the
// schemas do, several times as fast. A test compares the files with what this prints, and both kinds of decoder with each other.
//   npx -y pnpm@12 --filter @opconnect/core decoders
//
// The generator throws on a schema that it does not know how to read. JSON has neither `undefined` nor sparse arrays, and
// the functions count on that.
import { writeFileSync } from "node:fs"
import { schemas } from "@opconnect/core/Codecs"
import type * as SchemaAST from "effect/SchemaAST"

type Node = SchemaAST.AST

const key = JSON.stringify

/** The name that Effect gives to what a check or a declaration stands for. */
const idOf = (node: { readonly annotations?: unknown }): unknown => {
  const { representation } = (node.annotations ?? {}) as { readonly representation?: { readonly id?: unknown } }
  return representation?.id
}

const property = (name: PropertyKey) =>
  /^[A-Za-z_]\w*$/.test(String(name)) ? `x.${String(name)}` : `x[${key(String(name))}]`

const types: Readonly<Record<string, (x: string) => string>> = {
  String: (x) => `typeof ${x} === "string"`,
  Boolean: (x) => `typeof ${x} === "boolean"`,
  Number: (x) => `typeof ${x} === "number"`,
  Null: (x) => `${x} === null`,
  Any: () => "true",
  Unknown: () => "true"
}

const checks: Readonly<Record<string, (x: string) => string>> = {
  "effect/schema/isInt": (x) => `Number.isSafeInteger(${x})`,
  "effect/schema/isFinite": (x) => `Number.isFinite(${x})`
}

/** Text that is redacted once it is decoded. */
const isSecret = (node: Node) =>
  node._tag === "Declaration" &&
  idOf(node) === "effect/schema/Redacted" &&
  node.encoding?.length === 1 &&
  node.encoding[0]?.to._tag === "String" &&
  node.checks === undefined

const unknown = (node: Node, why: string) => new Error(`decoders: ${node._tag}: ${why}`)

/** The code of each object, by its node: what has the same node has the same function. */
class Functions {
  readonly #names = new Map<string, string>()
  readonly #known = new Map<Node, string>()
  readonly bodies: Array<string> = []

  name(node: Node, where: string): string {
    const known = this.#known.get(node)
    if (known !== undefined) return known
    const identifier = String((node.annotations as { readonly identifier?: unknown } | undefined)?.identifier ?? where)
    const wanted = identifier.replace(/\W/g, "")
    let name = wanted[0]?.toUpperCase() + wanted.slice(1)
    for (let count = 2; this.#names.has(name); count++) name = `${wanted}${count}`
    this.#names.set(name, where)
    this.#known.set(node, name)
    return name
  }

  /** The functions of an object, once each. */
  add(name: string, lines: () => ReadonlyArray<string>): void {
    if (this.#names.get(name) === "written") return
    this.#names.set(name, "written")
    this.bodies.push(...lines())
  }
}

const isOpen = (node: SchemaAST.Objects): boolean => {
  const [signature, ...more] = node.indexSignatures
  if (signature === undefined) return false
  if (more.length > 0 || signature.parameter._tag !== "String" || signature.type._tag !== "Any") {
    throw unknown(node, "an index signature that is not of any string")
  }
  return true
}

/** The non-null member of a union, or `undefined` if it is a union of literals. */
const nullable = (node: SchemaAST.Union): Node | undefined => {
  const others = node.types.filter(({ _tag }) => _tag !== "Null")
  if (others.every(({ _tag }) => _tag === "Literal") && others.length === node.types.length) return undefined
  const [only, ...more] = others
  if (only === undefined || more.length > 0 || node.types.length !== 2) throw unknown(node, "not a nullable type")
  return only
}

const elementOf = (node: SchemaAST.Arrays): Node => {
  const [element, ...more] = node.rest
  if (node.elements.length > 0 || element === undefined || more.length > 0) throw unknown(node, "not a plain array")
  return element
}

/** A test of all elements of an array, by an expression for the element `x`. A function that it only calls is passed itself. */
const everyElement = (array: string, test: string) => {
  const [, name] = /^(\w+)\(x\)$/.exec(test) ?? []
  return `every(${array}, ${name ?? `(x) => ${test}`})`
}

/** The same for the decoded elements. */
const mapElements = (array: string, decoded: string) => {
  const [, name] = /^(\w+)\(x as Json, redact\)$/.exec(decoded) ?? []
  return name === undefined
    ? `map(${array} as Array<unknown>, (x) => ${decoded}, redact)`
    : `map(${array} as Array<Json>, ${name}, redact)`
}

const generator = () => {
  const functions = new Functions()

  /** An expression that is true of what the schema accepts. */
  const accepts = (node: Node, x: string, where: string): string => {
    if (isSecret(node)) return `typeof ${x} === "string"`
    if (node.encoding !== undefined) throw unknown(node, "a transformation")
    const more = (node.checks ?? []).map((check) => {
      const code = checks[String(idOf(check))]
      if (code === undefined) throw unknown(node, `the check ${String(idOf(check))}`)
      return code(x)
    })
    switch (node._tag) {
      case "Union": {
        if (more.length > 0) throw unknown(node, "checks")
        const only = nullable(node)
        if (only !== undefined) return `(${x} === null || ${accepts(only, x, where)})`
        return `(${node.types.map((type) => accepts(type, x, where)).join(" || ")})`
      }
      case "Literal":
        return `${x} === ${key(node.literal)}`
      case "Arrays":
        if (more.length > 0) throw unknown(node, "checks")
        return everyElement(x, accepts(elementOf(node), "x", where))
      case "Objects":
        if (more.length > 0) throw unknown(node, "checks")
        return `is${object(node, where)}(${x})`
      default: {
        const type = types[node._tag]
        if (type === undefined) throw unknown(node, "not a type of JSON")
        return [type(x), ...more].join(" && ")
      }
    }
  }

  /** Whether a decoded value differs from its JSON. */
  const changes = (node: Node): boolean => {
    if (isSecret(node)) return true
    switch (node._tag) {
      case "Union":
        return node.types.some(changes)
      case "Arrays":
        return changes(elementOf(node))
      case "Objects":
        return !isOpen(node) || node.propertySignatures.some(({ type }) => changes(type))
      default:
        return false
    }
  }

  /** An expression for the decoded value of what was accepted. */
  const decoded = (node: Node, x: string, where: string): string => {
    if (!changes(node)) return x
    if (isSecret(node)) return `redact(${x} as string)`
    switch (node._tag) {
      case "Union":
        return `${x} === null ? null : ${decoded(nullable(node) ?? node, x, where)}`
      case "Arrays":
        return mapElements(x, decoded(elementOf(node), "x", where))
      case "Objects":
        return `decode${object(node, where)}(${x} as Json, redact)`
      default:
        throw unknown(node, "nothing that changes")
    }
  }

  const object = (node: SchemaAST.Objects, where: string): string => {
    const name = functions.name(node, where)
    functions.add(name, () => {
      const properties = node.propertySignatures.map(({ name: property_, type }) => ({
        x: property(property_),
        type,
        where: `${name}${String(property_).replace(/^./, (letter) => letter.toUpperCase())}`,
        isOptional: type.context?.isOptional === true
      }))
      const tests = properties.map(({ isOptional, type, where, x }) => {
        const test = accepts(type, x, where)
        if (!isOptional) return test
        const code = `${x} === undefined || ${test.replace(/^\((.*)\)$/s, "$1")}`
        // Shorter, as every start with references reads it.
        return `(${code.replace(`${x} === undefined || ${x} === null`, `${x} == null`)})`
      })
      const lines = [
        `const is${name} = (x: unknown): x is Json =>`,
        `  ${["isObject(x)", ...tests.filter((test) => test !== "true")].join(" &&\n  ")}`,
        ""
      ]
      if (!changes(node)) return lines
      const open = isOpen(node)
      const target = open ? "x" : "result"
      const parts = properties.flatMap(({ isOptional, type, where, x }) => {
        if (open && !changes(type)) return []
        const assignment = `${x.replace(/^x/, target)} = ${decoded(type, x, where)}`
        return [isOptional ? `  if (${x} !== undefined) ${assignment}` : `  ${assignment}`]
      })
      return [
        ...lines,
        `const decode${name} = (x: Json, ${parts.some((part) => part.includes("redact")) ? "redact" : "_"}: Redact): Json => {`,
        ...(open ? [] : ["  const result: Json = {}"]),
        ...parts,
        `  return ${target}`,
        "}",
        ""
      ]
    })
    return name
  }

  return { functions, accepts, decoded }
}

/** The bodies that every start reads, in a module of their own. */
const readNames: ReadonlyArray<string> = ["fullItem", "items", "vault", "vaults"]

const header = `
// Generated from the schemas by scripts/decoders.ts. Do not edit: change the schema, and run
//   npx -y pnpm@12 --filter @opconnect/core decoders
`

const bodiesOf = ({ accepts, decoded, functions }: ReturnType<typeof generator>, names: ReadonlyArray<string>) => {
  const start = functions.bodies.length
  const entries = Object.entries(schemas).flatMap(([name, { ast }]) => {
    if (!names.includes(name)) return []
    const test = accepts(ast, "x", name)
    return [`  ${name}: (x, redact) => (${test} ? ${decoded(ast, "x", name)} : undefined)`]
  })
  const code = functions.bodies.slice(start).join("\n")
  const used = ["every", "isObject", "map"].filter((name) => `${code}${entries}`.includes(`${name}(`))
  return { code, entries: entries.join(",\n"), used: used.join(", ") }
}

/** The texts of the files. */
export const generate = (): Readonly<Record<"readDecoders" | "decoders", string>> => {
  const both = generator()
  const reads = bodiesOf(both, readNames)
  const others = bodiesOf(
    both,
    Object.keys(schemas).filter((name) => !readNames.includes(name))
  )
  const shared = Array.from(reads.code.matchAll(/^const (\w+) =/gm), ([, name = ""]) => name)
    .filter((name) => new RegExp(`\\b${name}\\b`).test(`${others.code}${others.entries}`))
    .toSorted()
  const readCode = shared.reduce((code, name) => code.replace(`const ${name} =`, `export const ${name} =`), reads.code)
  return {
    readDecoders: `${header.trimStart()}import { type Decoder, ${reads.used}, type Json, type Redact } from "./decoding.ts"

${readCode}
/** Decoders of the bodies that resolving secrets reads. */
export const readDecoders: Readonly<Record<${readNames.map((name) => key(name)).join(" | ")}, Decoder>> = {
${reads.entries}
}
`,
    decoders: `/**
 * Decoders of the bodies of responses, several times as fast as their schemas. For the packages of this repository.
 *
 * @since 0.1.0
 * @stability internal
 */
${header}import type { SchemaName } from "./codecs.ts"
import { type Decoder, ${others.used}, type Json, type Redact } from "./decoding.ts"
import { ${[...shared, "readDecoders"].join(", ")} } from "./readDecoders.ts"

${others.code}
/**
 * By the name of a body: a function that returns its decoded value, or \`undefined\` if its shape is wrong. The body must have
 * been parsed from JSON. It may be changed in place, but only once its whole shape is right.
 *
 * @category decoding
 * @since 0.1.0
 * @stability internal
 */
export const decoders: Readonly<Record<SchemaName, Decoder>> = {
  ...readDecoders,
${others.entries}
}
`
  }
}

if (process.argv[1] === import.meta.filename) {
  for (const [name, text] of Object.entries(generate())) {
    writeFileSync(new URL(`../src/model/${name}.ts`, import.meta.url), text)
  }
}
