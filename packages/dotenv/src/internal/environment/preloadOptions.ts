import type { LoadOptions } from "../../types.ts"

const isTrue = (text: string | undefined) =>
  text !== undefined && !["false", "0", "no", "off", ""].includes(text.toLowerCase())

/** What the environment says of the preload, by dotenv's names: DOTENV_PATH, DOTENV_OVERRIDE, DOTENV_ENCODING. */
export const preloadOptions = (env: Readonly<Record<string, string | undefined>> = process.env): LoadOptions => {
  const setting = (name: string) => env[`DOTENV_${name}`] ?? env[`DOTENV_CONFIG_${name}`]
  const path = setting("PATH")
  const encoding = setting("ENCODING")
  return {
    path: path === "" ? [] : path,
    override: isTrue(setting("OVERRIDE")),
    // An encoding that there is not is reported as a problem of the file.
    encoding: encoding as BufferEncoding | undefined
  }
}
