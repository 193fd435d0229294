import { printable } from "@opconnect/core/Redaction"
import * as Verify from "../verify/verify.ts"
import { readText, serverUrl } from "./flags.ts"

export interface VerifyFlags {
  readonly upstream: string
  readonly tokenFile?: string
  readonly write?: string
  readonly json?: boolean
}

/** Prints each difference; exits with 1 if there is one. */
export const verify = async ({ json = false, tokenFile, upstream, write }: VerifyFlags): Promise<void> => {
  const token = tokenFile === undefined ? process.env.OP_CONNECT_TOKEN : readText(tokenFile).trim()
  if (!token) throw new Error("a token is required: set OP_CONNECT_TOKEN or --token-file")
  const result = await Verify.verify({ token, upstream: serverUrl(upstream).href, write })
  const text = json ? `${JSON.stringify(result, null, 2)}\n` : Verify.report(result)
  process.stdout.write(printable(text, { lines: true }))
  if (result.differences.length > 0) process.exitCode = 1
}
