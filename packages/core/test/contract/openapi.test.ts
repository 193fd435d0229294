import { execFileSync } from "node:child_process"
import { readFileSync } from "node:fs"
import { assert, describe, it } from "@effect/vitest"
import { Validator } from "@seriousme/openapi-schema-validator"
import { Ajv2020 } from "ajv/dist/2020.js"

interface Part {
  readonly [key: string]: unknown
}

interface Operation {
  readonly operationId: string
  readonly summary: string
  readonly tags: ReadonlyArray<string>
  readonly security: ReadonlyArray<Part>
  readonly parameters: ReadonlyArray<{
    readonly name: string
    readonly in: string
    readonly required: boolean
    readonly description: string
    readonly schema: Part
  }>
  readonly requestBody?: { readonly required: boolean; readonly content: Record<string, { readonly schema: Part }> }
  readonly responses: Record<
    string,
    {
      readonly description: string
      readonly headers?: Record<string, { readonly description: string; readonly schema: Part }>
      readonly content?: Record<string, { readonly schema: Part }>
    }
  >
}

interface Document {
  readonly openapi: string
  readonly info: Record<string, unknown>
  readonly servers: ReadonlyArray<{ readonly url: string }>
  readonly security: ReadonlyArray<unknown>
  readonly tags: ReadonlyArray<{ readonly name: string }>
  readonly paths: Record<string, Record<string, Operation>>
  readonly components: {
    readonly securitySchemes: Record<string, Part>
    readonly schemas: Record<string, Part & { readonly properties: Record<string, Part> }>
  }
}

const root = new URL("../../", import.meta.url)
const node = (...args: ReadonlyArray<string>) => execFileSync(process.execPath, args, { cwd: root, encoding: "utf8" })
const emitted = node("scripts/openapi.ts")
const document: Document = JSON.parse(emitted)

const operations = Object.entries(document.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]) => ({ method: method.toUpperCase(), path, operation }))
)

const named = (id: string): Operation => {
  const found = operations.find(({ operation }) => operation.operationId === id)
  if (found === undefined) throw new Error(`no operation ${id}`)
  return found.operation
}

/** The name of a component, or what else a schema is, in short. */
const short = (schema: Part | undefined): string => {
  if (schema === undefined) return "-"
  if (typeof schema.$ref === "string") return schema.$ref.replace("#/components/schemas/", "")
  if (schema.type === "array") return `${short(schema.items as Part)}[]`
  return [schema.type, schema.format].filter((word) => word !== undefined).join(" ")
}

const bodies = (content: Record<string, { readonly schema: Part }> | undefined) =>
  Object.entries(content ?? { "-": {} as { readonly schema: Part } }).map(([type, { schema }]) => [type, short(schema)])

const V = "/v1/vaults/{vaultUuid}"
const I = `${V}/items/{itemUuid}`
const F = `${I}/files/{fileUuid}`
const json = "application/json"
const item = ["vaultUuid", "itemUuid"]
const file = [...item, "fileUuid"]

type Row = readonly [
  id: string,
  method: string,
  path: string,
  tag: string,
  parameters: ReadonlyArray<string>,
  request: string,
  status: number,
  type: string,
  response: string,
  errors: ReadonlyArray<number>
]

// As servers have it: ids, paths, parameters, bodies and statuses. No errors means no token as well.
const table: ReadonlyArray<Row> = [
  ["GetVaults", "GET", "/v1/vaults", "Vaults", ["filter"], "-", 200, json, "Vault[]", [400, 401, 403]],
  ["GetVaultById", "GET", V, "Vaults", ["vaultUuid"], "-", 200, json, "Vault", [400, 401, 403, 404]],
  [
    "GetVaultItems",
    "GET",
    `${V}/items`,
    "Items",
    ["vaultUuid", "filter"],
    "-",
    200,
    json,
    "Item[]",
    [400, 401, 403, 404]
  ],
  ["GetVaultItemById", "GET", I, "Items", item, "-", 200, json, "FullItem", [400, 401, 403, 404]],
  [
    "CreateVaultItem",
    "POST",
    `${V}/items`,
    "Items",
    ["vaultUuid"],
    "ItemInput",
    200,
    json,
    "FullItem",
    [400, 401, 403, 404, 409]
  ],
  ["UpdateVaultItem", "PUT", I, "Items", item, "ItemInput", 200, json, "FullItem", [400, 401, 403, 404, 409]],
  ["PatchVaultItem", "PATCH", I, "Items", item, "PatchOperation[]", 200, json, "FullItem", [400, 401, 403, 404, 409]],
  ["DeleteVaultItem", "DELETE", I, "Items", item, "-", 204, "-", "-", [400, 401, 403, 404, 409]],
  [
    "GetItemFiles",
    "GET",
    `${I}/files`,
    "Files",
    [...item, "inline_files"],
    "-",
    200,
    json,
    "File[]",
    [400, 401, 403, 404, 413]
  ],
  [
    "GetDetailsOfFileById",
    "GET",
    F,
    "Files",
    [...file, "inline_files"],
    "-",
    200,
    json,
    "File",
    [400, 401, 403, 404, 413]
  ],
  [
    "DownloadFileByID",
    "GET",
    `${F}/content`,
    "Files",
    file,
    "-",
    200,
    "application/octet-stream",
    "string binary",
    [400, 401, 403, 404]
  ],
  [
    "GetApiActivity",
    "GET",
    "/v1/activity",
    "Activity",
    ["limit", "offset"],
    "-",
    200,
    json,
    "APIRequest[]",
    [400, 401, 403]
  ],
  ["GetHeartbeat", "GET", "/heartbeat", "Server", [], "-", 200, "text/plain", "string", []],
  ["GetServerHealth", "GET", "/health", "Server", [], "-", 200, json, "ServerHealth", []],
  ["GetPrometheusMetrics", "GET", "/metrics", "Server", [], "-", 200, "text/plain", "string", []]
]

describe("the document", () => {
  it("the document is valid OpenAPI 3.1, and every reference resolves", async () => {
    const validator = new Validator()
    assert.deepStrictEqual(await validator.validate(JSON.parse(emitted)), { valid: true })
    assert.strictEqual(validator.version, "3.1")
  })

  it("matches the stored document: regenerate it as scripts/openapi.ts explains", () => {
    assert.deepStrictEqual(JSON.parse(readFileSync(new URL("openapi.json", root), "utf8")), document)
  })

  it("the document has a title, a description and servers", () => {
    assert.strictEqual(document.info.title, "1Password Connect")
    assert.strictEqual(document.info.version, "1.8.1")
    assert.deepStrictEqual(document.info.license, { name: "MIT", identifier: "MIT" })
    assert.include(document.info.description, "400, 403, 409")
    assert.deepStrictEqual(
      document.servers.map(({ url }) => url),
      ["http://localhost:8080"]
    )
    assert.deepStrictEqual(
      document.tags.map(({ name }) => name),
      ["Vaults", "Items", "Files", "Activity", "Server"]
    )
  })

  it("contains no program-specific keys", () => {
    assert.notMatch(
      emitted,
      /effect|\$defs|Encoded|Redacted|Infinity|9007199254740991|propertyNames|No Content|Error\d/i
    )
  })

  it("the document is not loaded by a client", () => {
    const list = `
      import { registerHooks } from "node:module"
      const load = (url, context, next) => (console.log(url), next(url, context))
      registerHooks({ load })
      await import("@opconnect/core/ConnectClient")
    `
    const loaded = node("--input-type=module", "--eval", list)
    assert.include(loaded, "ConnectClient")
    for (const module of ["OpenApi", "HttpApi", "effect/http/", "/ConnectApi"]) assert.notInclude(loaded, module)
  })
})

describe("operations", () => {
  it("operations are the fifteen endpoints of the table", () => {
    assert.deepStrictEqual(
      operations.map(({ operation }) => operation.operationId).sort(),
      table.map(([id]) => id).sort()
    )
  })

  for (const [id, method, path, tag, parameters, request, status, type, response, errors] of table) {
    it(`${id}: ${method} ${path}`, () => {
      const operation = named(id)
      assert.strictEqual(document.paths[path]?.[method.toLowerCase()], operation)
      assert.deepStrictEqual(operation.tags, [tag])
      assert.deepStrictEqual(
        operation.parameters.map(({ name }) => name),
        parameters
      )
      assert.deepStrictEqual(bodies(operation.requestBody?.content), [[request === "-" ? "-" : json, request]])
      assert.deepStrictEqual(Object.keys(operation.responses).map(Number), [status, ...errors])
      assert.deepStrictEqual(bodies(operation.responses[status]?.content), [[type, response]])
      for (const error of errors) {
        assert.deepStrictEqual(bodies(operation.responses[error]?.content), [[json, "ErrorResponse"]])
      }
      assert.deepStrictEqual(operation.security, errors.length > 0 ? [{ bearer: [] }] : [])
    })
  }

  it("each require a bearer token explicitly", () => {
    const { type, scheme, bearerFormat } = document.components.securitySchemes.bearer ?? {}
    assert.deepStrictEqual({ type, scheme, bearerFormat }, { type: "http", scheme: "bearer", bearerFormat: "JWT" })
    assert.deepStrictEqual(Object.keys(document.components.securitySchemes), ["bearer"])
    assert.deepStrictEqual(document.security, [])
  })

  it("operations have descriptions of themselves, their parameters and their responses", () => {
    for (const { operation } of operations) {
      const texts = [
        operation.summary,
        ...operation.parameters.map(({ description }) => description),
        ...Object.values(operation.responses).flatMap(({ description, headers = {} }) => [
          description,
          ...Object.values(headers).map((header) => header.description)
        ])
      ]
      for (const text of texts) assert.match(text, /^[A-Z].{5,}/, operation.operationId)
    }
  })

  it("require path parameters, and make query parameters optional", () => {
    for (const { path, operation } of operations) {
      for (const parameter of operation.parameters) {
        const inPath = path.includes(`{${parameter.name}}`)
        assert.strictEqual(parameter.in, inPath ? "path" : "query")
        assert.strictEqual(parameter.required, inPath)
      }
      assert.notStrictEqual(operation.requestBody?.required, false)
    }
  })

  it("operations have typed query parameters with the server's defaults", () => {
    const schemas = (id: string) =>
      Object.fromEntries(named(id).parameters.flatMap((one) => (one.in === "query" ? [[one.name, one.schema]] : [])))
    assert.deepStrictEqual(schemas("GetApiActivity"), {
      limit: { type: "integer", default: 50 },
      offset: { type: "integer", default: 0 }
    })
    for (const id of ["GetItemFiles", "GetDetailsOfFileById"]) {
      assert.deepStrictEqual(schemas(id), { inline_files: { type: "boolean", default: false } })
    }
    assert.deepStrictEqual(schemas("GetVaults"), {
      filter: { type: "string", examples: ['name eq "prod"', 'title eq "prod"'] }
    })
  })

  it("declare response headers", () => {
    const headers = operations.flatMap(({ operation }) =>
      Object.entries(operation.responses).flatMap(([status, { headers = {} }]) =>
        Object.entries(headers).map(([name, { schema }]) => [operation.operationId, status, name, schema.type])
      )
    )
    assert.deepStrictEqual(headers, [
      ["DownloadFileByID", "200", "Content-Disposition", "string"],
      ["DownloadFileByID", "200", "Content-Length", "integer"],
      ["GetApiActivity", "200", "Content-Range", "string"]
    ])
  })
})

describe("components", () => {
  const { schemas } = document.components
  const of = (component: string, property: string): Part => schemas[component]?.properties[property] ?? {}

  it("components have the names from Connect's documentation", () => {
    assert.deepStrictEqual(Object.keys(schemas).sort(), [
      "APIRequest",
      "ErrorResponse",
      "Field",
      "FieldInput",
      "File",
      "FullItem",
      "GeneratorRecipe",
      "Item",
      "ItemInput",
      "PasswordDetails",
      "PatchOperation",
      "Section",
      "ServerHealth",
      "ServiceDependency",
      "Vault"
    ])
    for (const [name, { description }] of Object.entries(schemas)) assert.isString(description, name)
  })

  it("require only properties that every server sends", () => {
    assert.deepStrictEqual(
      Object.fromEntries(
        Object.entries(schemas).flatMap(([name, { required }]) => (required ? [[name, required]] : []))
      ),
      {
        Vault: ["id", "name"],
        Item: ["id", "vault", "category"],
        FullItem: ["id", "vault", "category"],
        ItemInput: ["vault", "category"],
        Field: ["id"],
        File: ["id"],
        PatchOperation: ["op", "path"],
        ServerHealth: ["name", "version"],
        ErrorResponse: ["status", "message"]
      }
    )
  })

  it("list the known values of open strings and allow others", () => {
    const types = of("Field", "type")
    assert.deepStrictEqual(types.type, ["string", "null"])
    assert.includeMembers(types.examples as Array<string>, ["STRING", "CONCEALED", "OTP", "SSHKEY"])
    assert.notInclude(types.examples as Array<string>, "TOTP")
    assert.lengthOf(of("Item", "category").examples as Array<string>, 22)
    assert.deepStrictEqual(of("Vault", "type").examples, ["USER_CREATED", "PERSONAL", "EVERYONE", "TRANSFER"])
    // Servers cannot extend the values that a client sends.
    assert.deepStrictEqual(emitted.match(/"enum"/g), ['"enum"'])
    assert.deepStrictEqual(of("PatchOperation", "op").enum, ["add", "remove", "replace"])
  })

  it("mark exactly the secrets", () => {
    const marked = Object.entries(schemas).flatMap(([name, { properties }]) =>
      Object.entries(properties).flatMap(([key, schema]) =>
        schema.format === "password" || (schema.items as Part | undefined)?.format === "password"
          ? [`${name}.${key}`]
          : []
      )
    )
    assert.deepStrictEqual(marked.sort(), [
      "Field.totp",
      "Field.value",
      "FieldInput.totp",
      "FieldInput.value",
      "File.content",
      "PasswordDetails.history"
    ])
    assert.strictEqual(of("File", "content").contentEncoding, "base64")
  })

  describe("as JSON Schema", () => {
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true })
    for (const format of ["password", "date-time"]) ajv.addFormat(format, true)
    ajv.addVocabulary(["components"])
    ajv.addSchema({ $id: "connect", components: document.components })
    const accepts = (component: string, value: unknown) =>
      ajv.compile({ $ref: `connect#/components/schemas/${component}` })(value)

    const least = { id: "i", vault: { id: "v" }, category: "LOGIN" }

    it("compile, all of them, in strict mode", () => {
      for (const name of Object.keys(schemas)) ajv.compile({ $ref: `connect#/components/schemas/${name}` })
      assert.isTrue(ajv.validateSchema({ ...document.components.schemas.Vault }))
    })

    it("accept an item with missing, null or unknown keys", () => {
      assert.isTrue(accepts("FullItem", least))
      assert.isTrue(accepts("FullItem", { ...least, title: null, tags: null, fields: null, updatedAt: null }))
      assert.isTrue(accepts("FullItem", { ...least, category: "PASSKEY", additionalInformation: "ada" }))
      assert.isTrue(accepts("Vault", { id: "v", name: "n", region: "eu" }))
      assert.isTrue(
        accepts("ServerHealth", { name: "n", version: "1", dependencies: [{ since: 1 }], account_data: [] })
      )
      assert.isTrue(accepts("APIRequest", { actor: { ip: "::1" }, resource: { item: { id: "i", title: "t" } } }))
      assert.isTrue(
        accepts("FullItem", {
          ...least,
          fields: [
            { id: "f", type: "NEW", value: "x", recipe: null, passwordDetails: { strength: null }, reference: "r" }
          ]
        })
      )
    })

    it("reject invalid responses", () => {
      assert.isFalse(accepts("FullItem", { ...least, id: null }))
      assert.isFalse(accepts("FullItem", { vault: { id: "v" }, category: "LOGIN" }))
      assert.isFalse(accepts("FullItem", { ...least, tags: "a" }))
      assert.isFalse(accepts("FullItem", { ...least, fields: [{ id: "f", value: 1 }] }))
      assert.isFalse(accepts("FullItem", { ...least, fields: [{ id: "f", entropy: "NaN" }] }))
      assert.isFalse(accepts("FullItem", { ...least, version: 1.5 }))
    })

    it("share one error shape for every status", () => {
      assert.isTrue(accepts("ErrorResponse", { status: 401, message: "Invalid token signature" }))
      assert.isTrue(accepts("ErrorResponse", { status: 500, message: "Something went wrong" }))
      assert.isFalse(accepts("ErrorResponse", { status: "401", message: "Invalid token signature" }))
      assert.isFalse(accepts("ErrorResponse", { status: 401 }))
    })

    it("accept any value in a patch", () => {
      for (const value of ["s", true, 1, null, { a: [] }]) {
        assert.isTrue(accepts("PatchOperation", { op: "add", path: "/fields", value }))
      }
      assert.isFalse(accepts("PatchOperation", { op: "move", path: "/fields" }))
    })
  })
})
