import { inspect } from "node:util"

/** Text as programs write it. Also imported by a program that a test runs. */
export const forms: Readonly<Record<string, (value: string) => string>> = {
  plain: (value) => value,
  JSON: (value) => JSON.stringify(value),
  "JSON in JSON": (value) => JSON.stringify(JSON.stringify(value)),
  URL: (value) => encodeURIComponent(value),
  "URL twice": (value) => encodeURIComponent(encodeURIComponent(value)),
  query: (value) => new URLSearchParams({ value }).toString(),
  base64: (value) => Buffer.from(value).toString("base64"),
  base64url: (value) => Buffer.from(value).toString("base64url"),
  "base64 at another offset": (value) => Buffer.from(`Bearer ${value}!`).toString("base64"),
  hex: (value) => Buffer.from(value).toString("hex"),
  "upper-case hex": (value) => Buffer.from(value).toString("hex").toUpperCase(),
  Buffer: (value) => inspect(Buffer.from(value)),
  HTML: (value) => value.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("'", "&#39;"),
  shell: (value) => `'${value.replaceAll("'", "'\\''")}'`,
  inspect: (value) => inspect({ value }),
  "each line": (value) => value.split("\n").join("\n> ")
}
