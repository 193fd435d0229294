// Prints the OpenAPI document of the contract. `openapi.json` is a copy of it, and a test compares the two:
//   npx -y pnpm@12 --filter @opconnect/core openapi > packages/core/openapi.json && npx -y pnpm@12 format
//
// Names and descriptions that the contract cannot have without loading `OpenApi` in every client.
import { isDeepStrictEqual } from "node:util"
import { ConnectApi } from "@opconnect/core/ConnectApi"
import * as HttpApi from "effect/http-api/HttpApi"
import * as OpenApi from "effect/http-api/OpenApi"
import * as Schema from "effect/Schema"

type Groups = (typeof ConnectApi)["groups"]
type EndpointName = { [Group in keyof Groups]: `${Group}.${keyof Groups[Group]["endpoints"] & string}` }[keyof Groups]

interface Words {
  /** As 1Password's own description has it. */
  readonly operationId: string
  readonly summary: string
  readonly description?: string
  /** Description of the response, if its schema has none. */
  readonly success?: string
  readonly headers?: Record<string, OpenApi.OpenAPISpecHeader>
}

const operations: Record<EndpointName, Words> = {
  "vaults.list": {
    operationId: "GetVaults",
    summary: "List the vaults that the token has access to",
    success: "The vaults, without pages."
  },
  "vaults.get": { operationId: "GetVaultById", summary: "Get a vault" },
  "items.list": {
    operationId: "GetVaultItems",
    summary: "List the items of a vault",
    success: "The items, without pages."
  },
  "items.get": { operationId: "GetVaultItemById", summary: "Get an item with its fields" },
  "items.create": {
    operationId: "CreateVaultItem",
    summary: "Create an item",
    description: "The server generates omitted ids. It rejects the categories DOCUMENT and CUSTOM."
  },
  "items.update": {
    operationId: "UpdateVaultItem",
    summary: "Replace an item",
    description: "Replaces the whole item; the response still has the previous version."
  },
  "items.patch": {
    operationId: "PatchVaultItem",
    summary: "Change parts of an item",
    description: "An empty list changes nothing."
  },
  "items.delete": {
    operationId: "DeleteVaultItem",
    summary: "Delete an item",
    description: "For good: Connect has no archive and no bin.",
    success: "The item is gone."
  },
  "files.list": {
    operationId: "GetItemFiles",
    summary: "List the files of an item",
    success: "The files, with their contents if `inline_files` asked for them."
  },
  "files.get": { operationId: "GetDetailsOfFileById", summary: "Get a file's name, size and path" },
  "files.content": {
    operationId: "DownloadFileByID",
    summary: "Download a file",
    success: "The bytes of the file.",
    headers: {
      "Content-Disposition": {
        schema: { type: "string", examples: ['attachment; filename="ca.pem"'] },
        required: false,
        description: "The name of the file."
      },
      "Content-Length": {
        schema: { type: "integer", examples: [35] },
        required: false,
        description: "The size of the file in bytes."
      }
    }
  },
  "activity.list": {
    operationId: "GetApiActivity",
    summary: "List the requests that the server has seen",
    success: "A page of the log."
  },
  "server.heartbeat": { operationId: "GetHeartbeat", summary: "Ask whether the server lives", success: "A dot." },
  "server.health": { operationId: "GetServerHealth", summary: "Get the state of the server and its parts" },
  "server.metrics": {
    operationId: "GetPrometheusMetrics",
    summary: "Get the server's metrics",
    success: "Metrics in Prometheus' text format."
  }
}

const tags: Record<keyof Groups, string> = {
  vaults: "The vaults that a token has access to",
  items: "Items: reading and writing",
  files: "Files attached to items: reading only",
  activity: "The server's log of requests",
  server: "The server itself; needs no token"
}

/** The newest release of Connect that the contract was compared with. */
const version = "1.8.1"

const description = `API of 1Password Connect servers, generated from the contract of @opconnect/core.

Where servers differ from the description that 1Password publishes, this one follows the servers: it lists statuses that
servers send although the description omits them (400, 403, 409). In addition, any request can get a 408 (the first sync
has not finished), a 429 or a 5xx; operations do not list these.

- Known values of a string are its \`examples\`: newer servers may send others.
- Keys may be missing, and null where the type allows null. Responses may contain keys that are not described here.
- \`format: password\` marks values that must not be printed or logged. They are sent as plain text.`

type Json = Record<string, unknown>

/** The schemas of query parameters as a caller sees them: a URL has but strings, OpenAPI has numbers and booleans. */
const queries = () => {
  const found = new Map<string, Record<string, Json>>()
  HttpApi.reflect(ConnectApi, {
    onGroup: () => {},
    onEndpoint: ({ endpoint, group }) => {
      if (endpoint.query === undefined) return
      const { schema } = Schema.toJsonSchemaDocument(Schema.toType(endpoint.query))
      found.set(`${group.identifier}.${endpoint.identifier}`, schema.properties as Record<string, Json>)
    }
  })
  return found
}

const capitalised = (name: string) => name.replace(/\b[a-z]/g, (letter) => letter.toUpperCase())

/** A parameter or header has its description beside its schema. */
const described = <Part extends { readonly schema: Json }>({ schema: { description, ...schema }, ...part }: Part) => ({
  ...part,
  ...(description !== undefined && { description }),
  schema
})

const make = () => {
  const { components, paths, ...emitted } = OpenApi.fromApi(ConnectApi)
  const decoded = queries()

  const response = (words: Words, status: string, emitted: OpenApi.OpenApiSpecResponse) => {
    const headers = Object.entries({ ...emitted.headers, ...(status < "300" && words.headers) })
    return {
      ...emitted,
      ...(status < "300" && words.success !== undefined && { description: words.success }),
      ...(headers.length > 0 && {
        headers: Object.fromEntries(headers.map(([name, header]) => [capitalised(name), described(header as never)]))
      })
    }
  }

  const operation = ({ operationId: name, tags, parameters, responses, ...rest }: OpenApi.OpenAPISpecOperation) => {
    const words = operations[name as EndpointName]
    return {
      operationId: words.operationId,
      summary: words.summary,
      ...(words.description !== undefined && { description: words.description }),
      tags: tags.map(capitalised),
      ...rest,
      parameters: parameters.map((parameter) => {
        const schema = parameter.in === "query" ? decoded.get(name)?.[parameter.name] : parameter.schema
        return described({ ...parameter, schema: schema as Json })
      }),
      responses: Object.fromEntries(
        Object.entries(responses).map(([status, one]) => [status, response(words, status, one)])
      )
    }
  }

  // The contract has one body for every status, so that its types tell them apart. They differ by nothing else.
  const errors = Object.keys(components.schemas).filter((name) => errorBody.test(name))
  const { [errors[0] ?? ""]: error, ...schemas } = components.schemas
  for (const name of errors) delete schemas[name]

  return {
    ...emitted,
    info: { title: "1Password Connect", version, description, license: { name: "MIT", identifier: "MIT" } },
    servers: [{ url: "http://localhost:8080", description: "Default address of a server" }],
    tags: Object.entries(tags).map(([name, description]) => ({ name: capitalised(name), description })),
    paths: Object.fromEntries(
      Object.entries(paths).map(([path, item]) => [
        path,
        Object.fromEntries(Object.entries(item).map(([method, one]) => [method, operation(one as never)]))
      ])
    ),
    components: {
      securitySchemes: {
        bearer: { type: "http", scheme: "bearer", bearerFormat: "JWT", description: "A Connect access token." }
      },
      schemas: {
        ...schemas,
        ErrorResponse: {
          ...error,
          properties: { ...(error?.properties as Json), status: { type: "integer" } },
          description: "An error. `status` equals the status of the response."
        }
      }
    }
  }
}

const errorBody = /^(#\/components\/schemas\/)?Error\d{3}$/

/**
 * Structs let unknown keys pass, the bounds are those of JavaScript's integers and not the server's, and how our client
 * reads a body is its own business.
 */
const foreign = (key: string, value: unknown) =>
  (key === "additionalProperties" && value === false) ||
  (key === "propertyNames" && typeof value === "object") ||
  (key === "allOf" && isDeepStrictEqual(value, [{ type: "object", additionalProperties: {} }])) ||
  (key === "minimum" && value === Number.MIN_SAFE_INTEGER) ||
  (key === "maximum" && value === Number.MAX_SAFE_INTEGER) ||
  key === "x-effect-stream"

/** A part of the document without the traces of the program that it was made for. */
const plain = (part: unknown): unknown => {
  if (Array.isArray(part)) return part.map(plain)
  if (typeof part !== "object" || part === null) return part
  const { anyOf, ...rest } = Object.fromEntries(
    Object.entries(part).flatMap(([key, value]) => (foreign(key, value) ? [] : [[key, plain(value)]]))
  ) as Json
  if (typeof rest.$ref === "string" && errorBody.test(rest.$ref)) return { $ref: "#/components/schemas/ErrorResponse" }
  if (!Array.isArray(anyOf)) return rest
  const [schema, other] = anyOf
  return anyOf.length === 2 && typeof schema.type === "string" && other.type === "null"
    ? { ...rest, ...schema, type: [schema.type, "null"] }
    : { ...rest, anyOf }
}

process.stdout.write(`${JSON.stringify(plain(make()), null, 2)}\n`)
