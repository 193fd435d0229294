import * as Result from "effect/Result"
import type { Operation } from "./input.ts"
import type { WireItem } from "./model.ts"
import { type Refusal, refuse } from "./refusal.ts"

type Edited = Result.Result<unknown, Refusal<400>>
type Properties = Readonly<Record<string, unknown>>

/** A JSON pointer in steps (RFC 6901). */
const steps = (path: string) =>
  path
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"))

const isList = (node: unknown): node is ReadonlyArray<unknown> => Array.isArray(node)
const isObject = (node: unknown): node is Properties => typeof node === "object" && node !== null

const nowhere = ({ path }: Operation) => refuse(400, `Invalid patch path ${path}`)

const inList = (list: ReadonlyArray<unknown>, index: number, { op, value }: Operation) => {
  if (op === "add") return list.toSpliced(index, 0, value)
  return op === "remove" ? list.toSpliced(index, 1) : list.with(index, value)
}

const inObject = (object: Properties, key: string, { op, value }: Operation) => {
  const { [key]: _before, ...others } = object
  return op === "remove" ? others : { ...others, [key]: value }
}

/** Applies the operation at the remaining path of a tree. */
const edit = (node: unknown, path: ReadonlyArray<string>, operation: Operation): Edited => {
  const [step = "", ...rest] = path
  const isLast = rest.length === 0
  const adds = isLast && operation.op === "add"
  if (isList(node)) {
    const index = step === "-" ? node.length : /^(?:0|[1-9]\d*)$/.test(step) ? Number(step) : -1
    if (index < 0 || index > (adds ? node.length : node.length - 1)) return nowhere(operation)
    if (isLast) return Result.succeed(inList(node, index, operation))
    return Result.map(edit(node[index], rest, operation), (edited) => node.with(index, edited))
  }
  if (!isObject(node) || !(adds || Object.hasOwn(node, step))) return nowhere(operation)
  if (isLast) return Result.succeed(inObject(node, step, operation))
  return Result.map(edit(node[step], rest, operation), (edited) => ({ ...node, [step]: edited }))
}

/** Applies the operation to fields, which are addressed by id. */
const editFields = (fields: ReadonlyArray<unknown>, path: ReadonlyArray<string>, operation: Operation): Edited => {
  const [id = "", ...rest] = path
  const index = fields.findIndex((field) => isObject(field) && field.id === id)
  if (index === -1) return refuse(400, `The item doesn't have a ${id} field.`)
  if (rest.length > 0) return Result.map(edit(fields[index], rest, operation), (field) => fields.with(index, field))
  return operation.op === "add" ? nowhere(operation) : Result.succeed(inList(fields, index, operation))
}

const applyOne = (item: Properties, operation: Operation): Edited => {
  const { op, path, value } = operation
  if (op !== "remove" && value === undefined) return refuse(400, `Invalid patch: ${op} ${path} has no value`)
  if (path === "/") return op === "replace" ? Result.succeed(value) : nowhere(operation)
  const [key, ...rest] = steps(path)
  const { fields } = item
  if (key === undefined) return nowhere(operation)
  if (key !== "fields" || !isList(fields)) return edit(item, [key, ...rest], operation)
  if (rest.length > 0) return Result.map(editFields(fields, rest, operation), (edited) => ({ ...item, fields: edited }))
  // JSON Patch would replace the list; Connect appends to it.
  return op === "add"
    ? Result.succeed({ ...item, fields: [...fields, value] })
    : Result.succeed(inObject(item, key, operation))
}

/**
 * An item after all operations, in the form of an input. Fields are addressed by id. Empty properties can be replaced,
 * although no response contains them.
 */
export const apply = (item: WireItem, operations: ReadonlyArray<Operation>): Edited =>
  operations.reduce<Edited>(
    (edited, operation) =>
      Result.flatMap(edited, (tree) =>
        isObject(tree) && !isList(tree) ? applyOne(tree, operation) : refuse(400, "Invalid patch: / must be an item")
      ),
    Result.succeed({ favorite: false, sections: [], tags: [], title: "", urls: [], ...item })
  )
