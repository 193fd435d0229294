import {
  activityOptions,
  activityStreamOptions,
  contentOptions,
  downloadOptions,
  fileOptions,
  filterOptions,
  resolveAllOptions,
  templateOptions,
  watchOptions,
  watchRecordOptions,
  writeOptions
} from "../contract/callOptionTable.ts"
import type { OptionTable } from "../contract/optionTable.ts"
import { recordIssue, typeName } from "../contract/recordIssue.ts"
import { assertOptions } from "./assertOptions.ts"
import type { Connect } from "./connect.ts"
import { ConnectError, ConnectOptionsError } from "./errors.ts"

/** A parameter: a string by its name, a record of strings, something that is checked when it is read, or options. */
type Parameter = string | typeof record | typeof anything | OptionTable

const record: unique symbol = Symbol("record")
const anything: unique symbol = Symbol("anything")

const item = ["vaultId", "itemId"] as const
const file = [...item, "fileId"] as const
const none: OptionTable = {}

type Group = Exclude<keyof Connect, "close" | typeof Symbol.asyncDispose>

/** The parameters of every method. */
const parameters: { readonly [G in Group]: { readonly [M in keyof Connect[G]]: ReadonlyArray<Parameter> } } = {
  vaults: { list: [filterOptions], get: ["vaultId", none], getByName: ["name", none] },
  items: {
    list: ["vaultId", filterOptions],
    get: [...item, none],
    getByTitle: ["vaultId", "title", none],
    listByTitle: ["vaultId", "title", none],
    listByTitleContaining: ["vaultId", "text", none],
    listByTag: ["vaultId", "tag", none],
    create: ["vaultId", anything, writeOptions],
    update: [...item, anything, writeOptions],
    patch: [...item, anything, writeOptions],
    setField: [...item, "field", anything, writeOptions],
    delete: [...item, writeOptions]
  },
  files: {
    list: [...item, fileOptions],
    get: [...file, fileOptions],
    content: [...file, contentOptions],
    bytes: [...file, contentOptions],
    text: [...file, contentOptions],
    download: [...file, "path", downloadOptions]
  },
  activity: { list: [activityOptions], stream: [activityStreamOptions] },
  server: { heartbeat: [none], health: [none], metrics: [none] },
  secrets: {
    resolve: [anything, none],
    resolveAll: [record, resolveAllOptions],
    resolveEach: [record, none],
    resolveTemplate: ["text", templateOptions],
    plan: [record, none],
    watch: [record, watchRecordOptions],
    live: [anything, watchOptions]
  }
}

/** Throws if the arguments of a call are invalid. */
const assertArguments = (expected: ReadonlyArray<Parameter>, given: ReadonlyArray<unknown>): void => {
  for (const [index, parameter] of expected.entries()) {
    const value = given[index]
    if (parameter === anything) continue
    if (typeof parameter === "string") {
      if (typeof value === "string") continue
      throw new ConnectError({
        code: "InvalidRequest",
        message: `${parameter} must be a string; it is ${typeName(value)}.`,
        hint: "Correct the argument: nothing was sent."
      })
    }
    if (parameter === record) {
      const issue = recordIssue("references", value)
      if (issue !== undefined) throw new ConnectOptionsError([issue])
    } else {
      assertOptions(parameter, value)
    }
  }
}

type Method = (...given: ReadonlyArray<unknown>) => unknown

/** Methods that return an async iterable: they cannot reject, so the first read does. */
const isStream = (group: string, method: string) =>
  ["content", "stream"].includes(method) || (group === "secrets" && method === "watch")

const checkedMethod = (group: string, name: string, expected: ReadonlyArray<Parameter>, method: Method): Method =>
  isStream(group, name)
    ? (...given) => ({
        async *[Symbol.asyncIterator]() {
          assertArguments(expected, given)
          yield* method(...given) as AsyncIterable<unknown>
        }
      })
    : async (...given) => {
        assertArguments(expected, given)
        return await method(...given)
      }

/** The client with every argument checked: arguments may come from JavaScript, from JSON, or from unset variables. */
export const checkMethods = (connect: Connect): Connect => {
  const groups = Object.entries(parameters).map(([group, methods]) => [
    group,
    Object.fromEntries(
      Object.entries<ReadonlyArray<Parameter>>(methods).map(([name, expected]) => [
        name,
        checkedMethod(group, name, expected, Reflect.get(Reflect.get(connect, group), name))
      ])
    )
  ])
  // The same groups and methods: the table above has every one of them.
  return { ...connect, ...(Object.fromEntries(groups) as Omit<Connect, "close" | typeof Symbol.asyncDispose>) }
}
