// Generates `src/promise/methodTypes.ts`: the types of the promise client, from those of the Effect client with their docstrings.
// A test compares the file with what this prints, so that a method, an option or a sentence cannot be in one of them only.
//   npx -y pnpm@12 --filter @opconnect/core promise-types
import { execFileSync } from "node:child_process"
import { readFileSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { join } from "node:path"
import { parseAst } from "rolldown/parseAst"
import { parseDuration } from "../src/time/duration.ts"

/** An interface of the Effect client, and what is different in that of the promise client. */
interface Interface {
  readonly from: string
  readonly name: string
  /** Default: `name`. */
  readonly as?: string
  /** Default: its own. */
  readonly doc?: string
  /** Default: all. */
  readonly members?: ReadonlyArray<string>
  /** Options of a call take a signal, those of a client do not. */
  readonly isOfClient?: boolean
}

const service = "client/service.ts"
const resolver = "secrets/resolver.ts"
const secrets = "secrets/Secrets.ts"

const interfaces: ReadonlyArray<Interface> = [
  {
    from: "contract/clientOptions.ts",
    name: "ConnectOptions",
    as: "ServerOptions",
    doc: "Options of the connection to a Connect server. Times are milliseconds.",
    isOfClient: true
  },
  {
    from: resolver,
    name: "SecretsOptions",
    as: "CacheOptions",
    doc: "Options of the cache. Secrets are kept in memory only. Times are milliseconds.",
    members: ["timeToLive", "negativeTimeToLive", "capacity"],
    isOfClient: true
  },
  {
    from: resolver,
    name: "SecretsOptions",
    as: "FallbackOptions",
    doc: "Options of `secrets` besides those of its cache. Times are milliseconds.",
    members: ["staleIfError", "locked"],
    isOfClient: true
  },
  ...[
    "FilterOptions",
    "FileOptions",
    "WriteOptions",
    "ContentOptions",
    "DownloadOptions",
    "ActivityOptions",
    "ActivityStreamOptions",
    "Vaults",
    "Items",
    "Files",
    "Activity",
    "Server"
  ].map((name) => ({ from: service, name })),
  { from: "reference/SecretTemplate.ts", name: "ParseOptions", as: "TemplateOptions" },
  { from: secrets, name: "WatchOptions" },
  { from: secrets, name: "WatchRecordOptions" },
  {
    from: resolver,
    name: "Resolver",
    doc: "Resolves references to plain text. Rejections are `SecretsError`.",
    members: ["resolve", "resolveAll", "resolveEach", "resolveTemplate"]
  },
  {
    from: secrets,
    name: "Service",
    as: "Secrets",
    doc: "Resolves references to plain text in the fewest requests, and watches them. Rejections are `SecretsError`."
  }
]

/** Results and parameters of another type than that of the Effect client. */
const types: Readonly<Record<string, readonly [from: string, to: string]>> = {
  "Items.create": ["WritableItem", "ItemInput | Draft"],
  "Resolver.resolve": ["Redacted.Redacted", "string"],
  "Resolver.resolveAll": ["Readonly<Record<Key, Redacted.Redacted>>", "Record<Key, string>"],
  "Resolver.resolveEach": [
    "Readonly<Record<Key, Result.Result<Redacted.Redacted, SecretError.SecretError>>>",
    "Record<Key, SecretOutcome>"
  ],
  "Resolver.resolveTemplate": ["Redacted.Redacted", "string"],
  "Service.plan": ["Plan<Key>", "SecretPlan<Key>"],
  "WatchOptions.onFailure": [
    "(error: SecretError.SecretsNotResolved) => Effect.Effect<void>",
    "(error: SecretsError) => void"
  ],
  "WatchRecordOptions.initialValues": ["Redacted.Redacted", "string"]
}

/** The types of all others. */
const everywhere: ReadonlyArray<readonly [from: RegExp, to: string]> = [
  [/\bRedacted\.Redacted\b/g, "Secret"],
  [/\bDuration\.Input\b/g, "number"],
  [/\bWritableItem\b/g, "ItemInput"],
  [/\bSecretReference\.Valid\b/g, "Valid"],
  [/\bSecretTemplate\.ParseOptions\b/g, "TemplateOptions"]
]

/** Options that only the promise client has, because its layers are functions. */
const optionsOf: Readonly<Record<string, string>> = { "Resolver.resolveAll": "ResolveAllOptions" }

/** Sentences for the promise client only. */
const additions: Readonly<Record<string, string>> = {
  "Items.create": "The item is an object, or a draft of `@opconnect/core/ItemDraft`.",
  "Files.content":
    "Each loop over the bytes sends a request; leaving the loop ends it. Convert them with `Readable.from` (Node) or " +
    "`ReadableStream.from` (web).",
  "Resolver.resolveAll": `

**Example** (A start that survives an outage)

\`\`\`ts
import type { Connect } from "@opconnect/core/promise"

export const start = ({ secrets }: Connect) =>
  secrets.resolveAll(
    { password: "op://prod/db/password" },
    { snapshot: { path: "/var/lib/app/secrets.snapshot", maxAge: "1d" } }
  )
\`\`\``
}

const wording: ReadonlyArray<readonly [from: RegExp, to: string]> = [
  [/\bFails (?=with|for)/g, "Rejects "],
  [/\bends the stream with an error\b/g, "rejects"],
  [/\bas long as the stream is read\b/g, "as long as they are read"],
  [/\bas long as its scope is open\b/g, "until it is closed"],
  [/\bDefault: logs a warning\b/g, "Default: prints a warning to stderr"],
  [/\bA text that is not a reference always fails\b/g, "A text that is not a reference always rejects"]
]

interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [key: string]: unknown
}

const src = join(import.meta.dirname, "../src")

/** The interfaces of a file, by name, and its text. */
const read = (file: string) => {
  const text = readFileSync(join(src, file), "utf8")
  const { body } = parseAst(text, { lang: "ts" }) as unknown as { readonly body: ReadonlyArray<Node> }
  const found = body.flatMap((statement) => {
    const declaration = statement.declaration as Node | undefined | null
    return declaration?.type === "TSInterfaceDeclaration"
      ? [[(declaration.id as Node).name as string, { statement, declaration }] as const]
      : []
  })
  return { text, found: new Map(found) }
}

/** The words of the docstring that ends right before a place. */
const docBefore = (text: string, at: number): string => {
  const [, doc = ""] = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*$/.exec(text.slice(0, at)) ?? []
  return doc.replace(/^[ \t]*\*? ?/gm, "").trim()
}

const columns = 116

/** Words in lines; examples and tables stay as they are. */
const wrap = (paragraph: string) => {
  if (/^(```|\|)/.test(paragraph)) return paragraph
  const lines = [""]
  for (const word of paragraph.split(/\s+/)) {
    const last = lines.length - 1
    if (`${lines[last]} ${word}`.length > columns) lines.push(word)
    else lines[last] = `${lines[last]} ${word}`.trim()
  }
  return lines.join("\n")
}

const docstring = (doc: string): string => {
  if (doc === "") return ""
  const [words = "", ...tags] = doc.split(/\n(?=@)/)
  // Blank lines of an example are not the ends of paragraphs.
  const paragraphs = words.trim().split(/\n{2,}(?=(?:[^`]|`(?!``))*(?:```[\s\S]*?```(?:[^`]|`(?!``))*)*$)/)
  const text = [paragraphs.map(wrap).join("\n\n"), ...(tags.length === 0 ? [] : ["", ...tags])].join("\n")
  return text.includes("\n") ? `/**\n${text.replace(/^/gm, " * ").replace(/ +$/gm, "")}\n */\n` : `/** ${text} */\n`
}

const replaceAll = (text: string, pairs: ReadonlyArray<readonly [RegExp, string]>) =>
  pairs.reduce((sum, [from, to]) => sum.replace(from, to), text)

const grouped = (number: number) => String(number).replace(/\B(?=(\d{3})+$)/g, "_")

/** A time limit in milliseconds, and its default. */
const inMilliseconds = (doc: string) =>
  (doc.includes("a duration")
    ? doc.replace("a duration", "a number of milliseconds")
    : doc.replace(/\.(?=\s|$)/, ", in milliseconds.")
  ).replace(/@default "?(\d[^"\n]*)"?/, (_, text: string) => `@default ${grouped(parseDuration(text) ?? Number(text))}`)

const typeArgument = (node: Node, text: string) => {
  const [first] = ((node.typeArguments as Node | null)?.params ?? []) as ReadonlyArray<Node>
  return first === undefined ? "void" : text.slice(first.start, first.end)
}

/** The result of an effect or a stream. */
const resultOf = (node: Node, text: string): string | undefined => {
  const name = node.type === "TSTypeReference" ? /^[\w.]+/.exec(text.slice(node.start, node.end))?.[0] : undefined
  if (name === "Effect.Effect") return `Promise<${typeArgument(node, text)}>`
  return name === "Stream.Stream" ? `AsyncIterable<${typeArgument(node, text)}>` : undefined
}

const inner = (node: Node): Node => node.typeAnnotation as Node

/** The type of a member in the promise client, before its parts are replaced. */
const typeOf = (type: Node, text: string, optionsType: string): string => {
  const result = resultOf(type, text)
  if (result !== undefined) return `(options?: ${optionsType}) => ${result}`
  const returned = type.type === "TSFunctionType" ? resultOf(inner(type.returnType as Node), text) : undefined
  if (returned === undefined) return text.slice(type.start, type.end)
  const given = (type.params as ReadonlyArray<Node>).map(({ end, start }) => text.slice(start, end))
  const own = given.some((one) => one.startsWith("options?:")) ? [] : [`options?: ${optionsType}`]
  const generics = type.typeParameters as Node | null
  return `${generics ? text.slice(generics.start, generics.end) : ""}(${[...given, ...own].join(", ")}) => ${returned}`
}

const emit = ({ as, doc, from, isOfClient = false, members, name }: Interface): string => {
  const { found, text } = read(from)
  const { declaration, statement } = found.get(name) ?? { declaration: undefined, statement: undefined }
  if (declaration === undefined) throw new Error(`${from} has no interface ${name}`)
  const body = ((declaration.body as Node).body as ReadonlyArray<Node>).filter(
    ({ key }) => members === undefined || members.includes((key as Node).name as string)
  )
  const lines = body.map((member) => {
    const key = (member.key as Node).name as string
    const path = `${name}.${key}`
    const type = inner(member.typeAnnotation as Node)
    const [replaced = "", by = ""] = types[path] ?? []
    const raw = typeOf(type, text, optionsOf[path] ?? "CallOptions")
    if (replaced !== "" && !raw.includes(replaced)) throw new Error(`${path} has no ${replaced}`)
    const isTime = raw.includes("Duration.Input")
    const addition = additions[path] ?? ""
    const words =
      replaceAll(docBefore(text, member.start), wording) + (addition.startsWith("\n") ? addition : ` ${addition}`)
    const isOptional = member.optional === true || isOfClient
    const end = isOptional && !/\| undefined$/.test(raw) ? " | undefined" : ""
    const written = replaceAll(raw.replace(replaced, by), everywhere)
    return `${docstring((isTime ? inMilliseconds(words) : words).trim())}readonly ${key}${isOptional ? "?" : ""}: ${written}${end}`
  })
  const generics = declaration.typeParameters as Node | null
  const supers = (declaration.extends as ReadonlyArray<Node>).map(({ end, start }) => text.slice(start, end))
  const parents =
    supers.length > 0
      ? supers.map((one) => one.replace("Resolver.", ""))
      : isOfClient || !/Options$/.test(name)
        ? []
        : ["CallOptions"]
  const tags = "@category models\n@since 0.1.0\n@stability stable"
  const about =
    doc === undefined ? replaceAll(docBefore(text, (statement as Node).start), wording) : `${doc}\n\n${tags}`
  return `${docstring(about)}export interface ${as ?? name}${generics ? text.slice(generics.start, generics.end) : ""}${
    parents.length === 0 ? "" : ` extends ${parents.join(", ")}`
  } {\n${lines.join("\n")}\n}\n`
}

/** As the formatter of the repository writes it. */
const format = (text: string): string => {
  const biome = createRequire(join(src, "../../../package.json")).resolve("@biomejs/biome/bin/biome")
  return execFileSync(
    process.execPath,
    [biome, "format", "--stdin-file-path=packages/core/src/promise/methodTypes.ts"],
    {
      cwd: join(src, "../../.."),
      input: text,
      encoding: "utf8"
    }
  )
}

const header = `// Generated from the types of the Effect client by scripts/promiseTypes.ts. Do not edit: change those, and run
//   npx -y pnpm@12 --filter @opconnect/core promise-types
import type { Valid } from "../reference/literal.ts"
import type { LockedPlaces } from "../secrets/LockedPlace.ts"
import type { SecretsError } from "./errors.ts"
import type {
  ActivityPage,
  ApiRequest,
  Draft,
  FullItem,
  Item,
  ItemFile,
  ItemInput,
  PatchOperation,
  ServerHealth,
  Vault
} from "./models.ts"
import type { Secret } from "./Secret.ts"
import type {
  CallOptions,
  LiveSecret,
  ResolveAllOptions,
  SecretChange,
  SecretOutcome,
  SecretPlan
} from "./secretModels.ts"

`

/** The text of the file. */
export const generate = (): string => format(header + interfaces.map(emit).join("\n"))

if (process.argv[1] === import.meta.filename) writeFileSync(join(src, "promise/methodTypes.ts"), generate())
