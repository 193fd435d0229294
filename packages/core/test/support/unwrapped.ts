import * as Redacted from "effect/Redacted"

/** A decoded response with its secrets in plain text, for comparing with what was on the wire. */
export const unwrapped = (value: unknown): unknown => {
  if (Redacted.isRedacted(value)) return Redacted.value(value)
  if (Array.isArray(value)) return value.map(unwrapped)
  if (value === null || typeof value !== "object" || value instanceof Uint8Array) return value
  const copy: Record<string, unknown> = {}
  for (const [key, one] of Object.entries(value)) {
    Object.defineProperty(copy, key, { value: unwrapped(one), enumerable: true, configurable: true, writable: true })
  }
  return copy
}
