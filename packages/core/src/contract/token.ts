import { processVariables, type Variables } from "./environment.ts"
import type { Issue } from "./Issue.ts"

/** Clocks differ: a token or a certificate counts as expired only this long after its expiry, in milliseconds. */
export const clockToleranceMs: number = 5 * 60_000

/**
 * When a JSON Web Token expires, in milliseconds since 1970.
 *
 * @since 0.1.0
 * @stability internal
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

const issueOf = (code: Issue["code"], message: string, hint: string): Issue => ({
  code,
  message,
  hint,
  place: { key: where }
})

const tokenItself = `Set ${where} to the token itself.`
const otherToken = `Set ${where} to an access token that was created for this Connect server.`
const noQuotes = `Remove the quotes from ${where}.`

/** Common mistakes in a token, each with its hint. The first match applies. */
const mistakes: ReadonlyArray<readonly [is: RegExp, message: string, hint: string]> = [
  [/^(["'`]).*\1$/s, "The token is enclosed in quotes.", noQuotes],
  [/^["'`\u2018\u201c]|["'`\u2019\u201d]$/, "The token has a quote at one end.", noQuotes],
  [/^op:\/\//i, "The token is a secret reference, but resolving references needs the token.", tokenItself],
  [/^ops_/, "The token is a service account token (ops_...), which Connect servers do not accept.", otherToken],
  [/^(?:authorization:\s*)?bearer\s/i, 'The token starts with "Bearer", which the client adds itself.', tokenItself],
  [/^[{[]/, "The token is JSON, such as the credentials file that the server itself is started with.", otherToken],
  [
    /^https?:\/\//i,
    "The token is a URL.",
    `Set ${where} to the access token, and OP_CONNECT_HOST to the URL of the Connect server.`
  ],
  [/^(?:~|\.{1,2})?\//, "The token is a path.", `Set ${where}_FILE to the path of a file that holds the token.`],
  [/[\r\n]/, "The token contains a line break.", `Write the token of ${where} in one line.`],
  [/\s/, "The token contains a space.", `Remove the spaces from ${where}.`],
  [/[^!#-&(-~]/, "The token contains invalid characters.", `Check ${where} for quotes, spaces and line breaks.`]
]

/**
 * The issue of a token, if the token itself shows one. A header cannot carry other characters, and
 * the error that the HTTP library would throw then prints the token.
 *
 * @since 0.1.0
 * @stability internal
 */
export const tokenIssue = (
  token: string,
  now: number,
  variables: Variables = processVariables()
): Issue | undefined => {
  if (token === "") {
    const hint = isStartedByRun(variables)
      ? "This process was started by opconnect run, which does not pass the token on: add --pass-token."
      : `Set ${where} to an access token of the Connect server, or ${where}_FILE to the path of its file.`
    return issueOf("MissingToken", "No access token is set.", hint)
  }
  const mistake = mistakes.find(([is]) => is.test(token))
  if (mistake !== undefined) return issueOf("InvalidToken", mistake[1], mistake[2])
  const expiry = expiryOf(token)
  if (expiry !== undefined && expiry + clockToleranceMs < now) {
    const hint = `Create a new token for this Connect server and set ${where} to it.`
    return issueOf("ExpiredToken", `The token expired at ${new Date(expiry).toISOString()}.`, hint)
  }
  return undefined
}
