/**
 * Compares the responses of two servers to the same request, without values.
 */
import type { ReceivedResponse } from "./ask.ts"

/** Texts that must be equal on both servers. Only the kind of other texts is compared. */
const compared = new Set([
  "action",
  "category",
  "content_path",
  "message",
  "purpose",
  "result",
  "service",
  "status",
  "strength",
  "type"
])

/** Keys of texts that contain the value of a field or are derived from it. */
const values = new Set(["additionalInformation", "value"])

/** Numbers that both servers must agree on, because they have the same data. */
const counted = new Set(["items", "size", "status", "version"])

/** Differences that are ignored: messages of health, and the version of the server. */
const isIgnored = (path: string, value: unknown) =>
  path === "dependencies.message" || (path === "version" && typeof value === "string")

const ids = /[a-z0-9]{26}/g

/** Properties of a generated text: its length and its kinds of characters. */
const shapeOf = (text: string): string => {
  const parts = [/[a-z]/i, /[0-9]/, /[^a-z0-9]/i].flatMap((part, index) =>
    part.test(text) ? [["letters", "digits", "symbols"][index]] : []
  )
  return `<${text.length} characters: ${parts.join(", ")}>`
}

/** The kind of a text, which reveals nothing about its content. */
const kindOf = (text: string): string => {
  if (text === "") return "<empty>"
  if (/^[a-z0-9]{26}$/.test(text)) return "<id>"
  if (/^[A-Z0-9]{26}$/.test(text)) return "<ID>"
  if (/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text)) return "<time>"
  if (/^otpauth:/.test(text)) return "<otpauth>"
  return /^\d+$/.test(text) ? "<digits>" : "<text>"
}

/** Hides names and titles, which servers quote in messages. */
const withoutNames = (text: string, names: ReadonlyArray<string>) =>
  names.reduce((cut, name) => cut.replaceAll(name, "<name>"), text.replace(ids, "<id>"))

export interface Known {
  /** Names and titles of the server, which are not shown. None is empty. */
  readonly names: ReadonlyArray<string>
  /** Texts that the checks sent, to compare with the responses. Only for checks that write. */
  readonly written?: ReadonlySet<string> | undefined
}

const redactedText = (text: string, key: string, { names, written }: Known): string => {
  if (compared.has(key)) return withoutNames(text, names)
  if (written?.has(text)) return values.has(key) ? "<as sent>" : text
  const kind = kindOf(text)
  return written !== undefined && key === "value" && kind === "<text>" ? shapeOf(text) : kind
}

/** A response without values, to compare and to print. */
const redacted = (
  value: unknown,
  known: Known,
  { key = "", path = "" }: { readonly key?: string; readonly path?: string } = {}
): unknown => {
  if (typeof value === "string") return redactedText(value, key, known)
  if (typeof value === "number") return counted.has(key) ? value : "<number>"
  if (Array.isArray(value)) return value.map((each) => redacted(each, known, { key, path }))
  if (typeof value !== "object" || value === null) return value
  const entries = Object.entries(value).map(([key, each]) => {
    const inner = path === "" ? key : `${path}.${key}`
    return [key, isIgnored(inner, each) ? "<any>" : redacted(each, known, { key, path: inner })]
  })
  return Object.fromEntries(entries.sort(([left], [right]) => (String(left) < String(right) ? -1 : 1)))
}

/** The body of a request, without its values. */
export const withoutValues = (value: unknown, key = ""): unknown => {
  if (typeof value === "string") return key === "value" ? kindOf(value) : value.replace(ids, "<id>")
  if (Array.isArray(value)) return value.map((each) => withoutValues(each, key))
  if (typeof value !== "object" || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withoutValues(each, key)]))
}

/** The path of a request, without ids and without the texts of its filter, which may contain quotes. */
export const pathWithoutValues = (path: string): string => path.replace(/%22.*%22/, "%22<text>%22").replace(ids, "<id>")

const quoted = (value: unknown) => (value === undefined ? "nothing" : JSON.stringify(value))

/** Differences between two values, each with its path. */
export const differences = (upstream: unknown, fake: unknown, path = ""): ReadonlyArray<string> => {
  if (Array.isArray(upstream) && Array.isArray(fake)) {
    if (upstream.length !== fake.length) {
      return [`${path || "the list"}: ${upstream.length} elements upstream, ${fake.length} in the fake`]
    }
    return upstream.flatMap((each, index) => differences(each, fake[index], `${path}[${index}]`))
  }
  if (typeof upstream === "object" && typeof fake === "object" && upstream !== null && fake !== null) {
    const keys = new Set([...Object.keys(upstream), ...Object.keys(fake)])
    return Array.from(keys).flatMap((key) =>
      differences(
        (upstream as Readonly<Record<string, unknown>>)[key],
        (fake as Readonly<Record<string, unknown>>)[key],
        path === "" ? key : `${path}.${key}`
      )
    )
  }
  return upstream === fake ? [] : [`${path || "the body"}: ${quoted(upstream)} upstream, ${quoted(fake)} in the fake`]
}

/** Short plain text comes from the server itself: a heartbeat, or the response to an unknown route. */
const maxPlainText = 40

/** Compared parts of a response. */
export const comparable = (response: ReceivedResponse, known: Known) => {
  const { body, contentDisposition, contentRange, contentType, hasVersion, status } = response
  const isPlain = typeof body === "string" && contentType === "text/plain" && body.length <= maxPlainText
  return {
    status,
    contentType,
    hasVersion,
    ...(contentDisposition === undefined ? {} : { contentDisposition }),
    ...(contentRange === undefined ? {} : { contentRange }),
    // Other text is a page, a file or metrics, of which only the kind is compared.
    body: isPlain ? withoutNames(body, known.names) : redacted(body, known)
  }
}
