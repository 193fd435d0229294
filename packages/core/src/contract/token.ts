import { processVariables, type Variables } from "./environment.ts"
import type { Issue } from "./Issue.ts"

/** Clocks differ: a token counts as expired only this long after its expiry, in milliseconds. */
const clockToleranceMs = 5 * 60_000

/**
 * When a JSON Web Token expires, in milliseconds since 1970.
 *
 * @since 0.1.0
 * @stability experimental
 */
export const expiryOf = (token: string): number | undefined => {
  const [, payload, signature] = token.split(".")
  if (payload === undefined || signature === undefined) return undefined
  try {
    const claims: unknown = JSON.parse(atob(payload.replaceAll("-", "+").replaceAll("_", "/")))
    if (typeof claims !== "object" || claims === null || !("exp" in claims)) return undefined
    const expiry = Number(claims.exp) * 1_000
    // The range of a Date.
    return Math.abs(expiry) <= 8.64e15 ? expiry : undefined
  } catch {
    // Not a token of that form: the server decides.
    return undefined
  }
}

const where = "OP_CONNECT_TOKEN"

/** `opconnect run` sets the variable when it does not pass the token on. */
const isStartedByRun = ({ OPCONNECT_RUN }: Variables) => OPCONNECT_RUN === "1"

const invalid = (message: string, hint: string): Issue => ({
  code: "InvalidToken",
  message,
  hint,
  place: { key: where }
})

/**
 * The issue of a token, if the token itself shows one. A header cannot carry other characters, and
 * the error that the HTTP library would throw then prints the token.
 *
 * @since 0.1.0
 * @stability experimental
 */
export const tokenIssue = (
  token: string,
  now: number,
  variables: Variables = processVariables()
): Issue | undefined => {
  if (token === "") {
    return {
      code: "MissingToken",
      message: "No access token is set.",
      hint: isStartedByRun(variables)
        ? "This process was started by opconnect run, which does not pass the token on: add --pass-token."
        : `Set ${where} or ${where}_FILE to an access token of the Connect server.`,
      place: { key: where }
    }
  }
  if (/^(["'`]).*\1$/s.test(token)) {
    return invalid("The token is enclosed in quotes.", `Remove the quotes from ${where}.`)
  }
  if (token.startsWith("op://")) {
    return invalid(
      "The token is a secret reference, but resolving references needs the token.",
      `Set ${where} to the token itself.`
    )
  }
  if (token.startsWith("ops_")) {
    return invalid(
      "The token is a service account token (ops_...), which Connect servers do not accept.",
      `Set ${where} to an access token that was created for this Connect server.`
    )
  }
  if (!/^[!#-&(-~]+$/.test(token)) {
    return invalid("The token contains invalid characters.", `Check ${where} for quotes, blanks and line breaks.`)
  }
  const expiry = expiryOf(token)
  if (expiry !== undefined && expiry + clockToleranceMs < now) {
    return {
      code: "ExpiredToken",
      message: `The token expired at ${new Date(expiry).toISOString()}.`,
      hint: `Create a new token for this Connect server and set ${where} to it.`,
      place: { key: where }
    }
  }
  return undefined
}
