import { styled } from "../output/output.ts"
import { place } from "./report.ts"
import type { LoadResult } from "./types.ts"

const plainValue = "plain value"

const pad = (text: string, width: number) => text + " ".repeat(Math.max(0, width - text.length))

const shorten = (text: string, width: number) => (text.length > width ? `${text.slice(0, width - 1)}…` : text)

const widest = (texts: ReadonlyArray<string>, most: number) =>
  Math.min(most, Math.max(...texts.map(({ length }) => length)))

/** `1 request`, `2 requests`. */
export const count = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`

/** One line with the number of loaded variables, requests and the duration. */
export const cost = ({ duration, requests, variables }: Pick<LoadResult, "duration" | "requests" | "variables">) => {
  const references = new Set(variables.flatMap((variable) => variable.references)).size
  return `${count(variables.length, "variable")}, ${count(references, "reference")}, ${count(requests, "request")} in ${Math.round(duration)} ms.`
}

/**
 * Human-readable summary of a load: each key with its location, its value with dots for secret parts, and the
 * references behind it; then the requests. 80 columns, unless a reference is longer.
 */
export const summary = ({ duration, skipped, requests, variables }: LoadResult, stream: NodeJS.WriteStream): string => {
  const all = [...variables, ...skipped]
  const dim = (text: string) => styled("dim", text, stream)
  const bold = (text: string) => styled("bold", text, stream)
  const keys = widest(
    all.map(({ key }) => key),
    28
  )
  const places = widest(
    all.map(({ source }) => place(source)),
    20
  )
  const values = 80 - keys - places - 4
  const lines = variables.flatMap(({ key, masked, references, source }) => {
    const value = (masked ?? plainValue).trim().replace(/\s+/g, " ")
    const shown = pad(shorten(value, values), values)
    return [
      `${bold(pad(key, keys))}  ${masked === undefined ? dim(shown) : shown}  ${dim(place(source))}`,
      ...references.map((reference) => dim(`  ${reference}`))
    ]
  })
  const set = skipped.map(({ key, source }) =>
    dim(`${pad(key, keys)}  ${pad("already set", values)}  ${place(source)}`)
  )
  return [...lines, ...set, "", cost({ duration, requests, variables }), ""].join("\n")
}
