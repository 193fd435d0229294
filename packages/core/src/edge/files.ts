import type * as Node from "../files/files.ts"

export const createPartial: typeof Node.createPartial = () => Promise.reject(new Error("no file system"))

export const codeOf: typeof Node.codeOf = () => "this runtime has no file system: use files.content"
