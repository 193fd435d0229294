import * as Effect from "effect/Effect"

/** The ids of the current span, as W3C and B3 write them. */
export const traceHeaders = Effect.map(Effect.option(Effect.currentSpan), (span) => {
  if (span._tag === "None") return undefined
  const { parent, sampled, spanId, traceId } = span.value
  const flag = sampled ? "1" : "0"
  const above = parent._tag === "Some" ? `-${parent.value.spanId}` : ""
  return {
    b3: `${traceId}-${spanId}-${flag}${above}`,
    traceparent: `00-${traceId.padStart(32, "0")}-${spanId}-0${flag}`
  }
})
