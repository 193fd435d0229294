import { readFileSync } from "node:fs"
import { assert } from "@effect/vitest"
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js"
import * as Effect from "effect/Effect"
import * as HttpClient from "effect/http/HttpClient"
import * as HttpClientResponse from "effect/http/HttpClientResponse"
import * as Layer from "effect/Layer"

interface Operation {
  readonly operationId: string
  readonly responses: Readonly<
    Record<
      string,
      {
        readonly headers?: Readonly<Record<string, { readonly required?: boolean; readonly schema: object }>>
        readonly content?: Readonly<Record<string, { readonly schema: object }>>
      }
    >
  >
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: object
}

/** The document that core generates from the contract; a test of core compares the two. */
const document: Document = JSON.parse(readFileSync(new URL("../../../core/openapi.json", import.meta.url), "utf8"))

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true })
for (const format of ["password", "date-time"]) ajv.addFormat(format, true)
ajv.addVocabulary(["components", "paths"])
ajv.addSchema({ $id: "connect", paths: document.paths, components: document.components })

const routes = Object.entries(document.paths).flatMap(([path, operations]) =>
  Object.entries(operations).map(([method, operation]) => ({
    method: method.toUpperCase(),
    pattern: new RegExp(`^${path.replace(/\{\w+\}/g, "[^/]+")}/?$`),
    operation,
    pointer: `connect#/paths/${path.replaceAll("~", "~0").replaceAll("/", "~1").replace(/[{}]/g, encodeURIComponent)}/${method}`
  }))
)

const validators = new Map<string, ValidateFunction>()
const validator = (pointer: string) => {
  const validator = validators.get(pointer) ?? ajv.compile({ $ref: pointer })
  validators.set(pointer, validator)
  return validator
}

/** A response as it was on the wire. */
export interface WireResponse {
  readonly method: string
  readonly path: string
  readonly status: number
  readonly headers: Readonly<Record<string, string | undefined>>
  readonly body: Buffer
}

const valid = (pointer: string, value: unknown, what: string) => {
  const validate = validator(pointer)
  assert.isTrue(validate(value), `${what}: ${ajv.errorsText(validate.errors)}`)
}

/** Operations with the statuses of their responses. */
export class Conformance {
  readonly seen: Set<string> = new Set()

  /** Fails unless the OpenAPI document declares a response like this one. */
  readonly check = ({ body, headers, method, path, status }: WireResponse): void => {
    const route = routes.find((candidate) => candidate.method === method && candidate.pattern.test(path))
    const what = `${method} ${path} -> ${status}`
    if (route === undefined) {
      assert.strictEqual(status, 404, `${what}: a path that the document does not declare must be 404`)
      return
    }
    const declared = route.operation.responses[status]
    assert.isDefined(declared, `${what} is not a declared status of ${route.operation.operationId}`)
    const at = `${route.pointer}/responses/${status}`
    for (const [name, header] of Object.entries(declared?.headers ?? {})) {
      const text = headers[name.toLowerCase()]
      if (text === undefined) assert.notStrictEqual(header.required, true, `${what} has no ${name}`)
      else if ("type" in header.schema && header.schema.type === "integer") assert.match(text, /^\d+$/, what)
    }
    const contents = Object.entries(declared?.content ?? {})
    const type = (headers["content-type"] ?? "").replace(/;.*/, "")
    if (contents.length === 0) assert.strictEqual(body.length, 0, `${what} has a body`)
    else {
      const [found] = contents.filter(([name]) => name === type)
      assert.isDefined(found, `${what} is ${type}, and ${contents.map(([name]) => name)} was expected`)
      if (type === "application/json") {
        valid(`${at}/content/application~1json/schema`, JSON.parse(body.toString()), what)
      }
    }
    this.seen.add(`${route.operation.operationId} ${status}`)
  }

  /** Responses in the document that were never received, such as `GetVaults 400`. */
  unseen(): ReadonlyArray<string> {
    return routes
      .flatMap(({ operation }) =>
        Object.keys(operation.responses).map((status) => `${operation.operationId} ${status}`)
      )
      .filter((key) => !this.seen.has(key))
  }

  /** The layer with all responses to its client checked. */
  readonly checked = <Out, E>(
    layer: Layer.Layer<Out | HttpClient.HttpClient, E>
  ): Layer.Layer<Out | HttpClient.HttpClient, E> =>
    Layer.effect(
      HttpClient.HttpClient,
      Effect.map(
        HttpClient.HttpClient,
        HttpClient.transformResponse(
          Effect.flatMap((response) =>
            Effect.map(response.arrayBuffer, (bytes) => {
              const { headers, request, status, url } = response
              const body = Buffer.from(bytes)
              this.check({ method: request.method, path: new URL(url).pathname, status, headers, body })
              const pairs = Object.entries(headers).map(([name, value]): [string, string] => [name, value ?? ""])
              const again = new Response(status === 204 ? null : body, { status, headers: pairs })
              return HttpClientResponse.fromWeb(request, again)
            })
          )
        )
      )
    ).pipe(Layer.provideMerge(layer))
}
