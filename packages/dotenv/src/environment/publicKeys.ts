import { readFileSync } from "node:fs"
import { join } from "node:path"

/** Prefixes of variables whose values frameworks put into what browsers load. */
const prefixes = /^(?:NEXT_PUBLIC|VITE|NUXT_PUBLIC|REACT_APP|EXPO_PUBLIC|GATSBY)_/

/** The prefix of Astro and SvelteKit. Elsewhere it is common for other things, such as `PUBLIC_KEY`. */
const plainPrefix = "PUBLIC_"

const frameworksWithPlainPrefix = ["astro", "@sveltejs/kit"]

const dependsOnFrameworkWithPlainPrefix = (directory: string): boolean => {
  try {
    const { dependencies, devDependencies } = JSON.parse(readFileSync(join(directory, "package.json"), "utf8"))
    return frameworksWithPlainPrefix.some((name) => name in { ...dependencies, ...devDependencies })
  } catch {
    // No package, or none that a framework could be started in.
    return false
  }
}

/** The prefix by which a framework publishes the variable to browsers; `undefined` if none does. */
export const publicPrefix = (key: string, directory: string): string | undefined => {
  const [prefix] = prefixes.exec(key) ?? []
  if (prefix !== undefined) return prefix
  return key.startsWith(plainPrefix) && dependsOnFrameworkWithPlainPrefix(directory) ? plainPrefix : undefined
}
