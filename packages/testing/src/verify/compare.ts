/**
 * Answers of two servers to the same request, compared without their values.
 */
import type { Answer } from "./ask.ts"

/** The texts that servers are compared by; all others are compared by their kind. */
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

/** What differs by chance or by age. */
const ignored = new Set(["dependencies.message", "version"])

const ids = /[a-z0-9]{26}/g

/** The kind of a text, which tells nothing of the text itself. */
const kindOf = (text: string): string => {
  if (text === "") return "<empty>"
  if (/^[a-z0-9]{26}$/.test(text)) return "<id>"
  if (/^[A-Z0-9]{26}$/.test(text)) return "<ID>"
  if (/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text)) return "<time>"
  if (/^otpauth:/.test(text)) return "<otpauth>"
  return /^\d+$/.test(text) ? "<digits>" : "<text>"
}

/** Names and titles are the reader's own, though servers quote them. */
const withoutNames = (text: string, names: ReadonlyArray<string>) =>
  names.reduce((cut, name) => (name === "" ? cut : cut.replaceAll(name, "<name>")), text.replace(ids, "<id>"))

/** An answer without its values: what is compared, and what may be shown. */
const redacted = (
  value: unknown,
  names: ReadonlyArray<string>,
  { key = "", path = "" }: { readonly key?: string; readonly path?: string } = {}
): unknown => {
  if (typeof value === "string") return compared.has(key) ? withoutNames(value, names) : kindOf(value)
  if (typeof value === "number") return key === "status" || key === "size" ? value : "<number>"
  if (Array.isArray(value)) return value.map((each) => redacted(each, names, { key, path }))
  if (typeof value !== "object" || value === null) return value
  const entries = Object.entries(value).map(([key, each]) => {
    const inner = path === "" ? key : `${path}.${key}`
    return [key, ignored.has(inner) ? "<any>" : redacted(each, names, { key, path: inner })]
  })
  return Object.fromEntries(entries.sort(([one], [other]) => (String(one) < String(other) ? -1 : 1)))
}

const shown = (value: unknown) => (value === undefined ? "nothing" : JSON.stringify(value))

/** Where two values differ, and how. */
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
  return upstream === fake ? [] : [`${path || "the body"}: ${shown(upstream)} upstream, ${shown(fake)} in the fake`]
}

/** What of an answer is compared. */
export const comparable = ({ body, contentType, hasVersion, status }: Answer, names: ReadonlyArray<string>) => ({
  status,
  contentType,
  hasVersion,
  // Text that is no JSON is a page, a file or metrics, of which only the kind is compared.
  body: typeof body === "string" && contentType !== "application/json" ? kindOf(body) : redacted(body, names)
})
