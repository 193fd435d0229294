import type * as Node from "../files/files.ts"

export const createPartial: typeof Node.createPartial = () => Promise.reject(new Error("no file system"))

export const codeOf: typeof Node.codeOf = () => "this runtime has no file system: use files.content"

/** Some of these runtimes have files that are bundled with the program. */
export const readSetting: typeof Node.readSetting = async (path) => (await import("node:fs/promises")).readFile(path)
