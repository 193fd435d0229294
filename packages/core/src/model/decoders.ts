/**
 * Decoders of the bodies of responses, several times as fast as their schemas. For the packages of this repository.
 *
 * @since 0.1.0
 * @stability internal
 */

// Generated from the schemas by scripts/decoders.ts. Do not edit: change the schema, and run
//   npx -y pnpm@12 --filter @opconnect/core decoders
import type { SchemaName } from "./codecs.ts"
import { type Decoder, every, isObject, map, type Json, type Redact } from "./decoding.ts"
import { decodeFile, decodeGeneratorRecipe, decodePasswordDetails, isFieldSection, isFile, isGeneratorRecipe, isPasswordDetails, isSection, readDecoders } from "./readDecoders.ts"

const isAPIRequestActor = (x: unknown): x is Json =>
  isObject(x) &&
  (x.id == null || typeof x.id === "string") &&
  (x.account == null || typeof x.account === "string") &&
  (x.jti == null || typeof x.jti === "string") &&
  (x.userAgent == null || typeof x.userAgent === "string") &&
  (x.requestIp == null || typeof x.requestIp === "string")

const decodeAPIRequestActor = (x: Json, _: Redact): Json => {
  const result: Json = {}
  if (x.id !== undefined) result.id = x.id
  if (x.account !== undefined) result.account = x.account
  if (x.jti !== undefined) result.jti = x.jti
  if (x.userAgent !== undefined) result.userAgent = x.userAgent
  if (x.requestIp !== undefined) result.requestIp = x.requestIp
  return result
}

const isAPIRequestResourceVault = (x: unknown): x is Json =>
  isObject(x) &&
  (x.id == null || typeof x.id === "string")

const decodeAPIRequestResourceVault = (x: Json, _: Redact): Json => {
  const result: Json = {}
  if (x.id !== undefined) result.id = x.id
  return result
}

const isAPIRequestResourceItem = (x: unknown): x is Json =>
  isObject(x) &&
  (x.id == null || typeof x.id === "string")

const decodeAPIRequestResourceItem = (x: Json, _: Redact): Json => {
  const result: Json = {}
  if (x.id !== undefined) result.id = x.id
  return result
}

const isAPIRequestResource = (x: unknown): x is Json =>
  isObject(x) &&
  (x.type == null || typeof x.type === "string") &&
  (x.vault == null || isAPIRequestResourceVault(x.vault)) &&
  (x.item == null || isAPIRequestResourceItem(x.item)) &&
  (x.itemVersion == null || typeof x.itemVersion === "number" && Number.isSafeInteger(x.itemVersion))

const decodeAPIRequestResource = (x: Json, redact: Redact): Json => {
  const result: Json = {}
  if (x.type !== undefined) result.type = x.type
  if (x.vault !== undefined) result.vault = x.vault === null ? null : decodeAPIRequestResourceVault(x.vault as Json, redact)
  if (x.item !== undefined) result.item = x.item === null ? null : decodeAPIRequestResourceItem(x.item as Json, redact)
  if (x.itemVersion !== undefined) result.itemVersion = x.itemVersion
  return result
}

const isAPIRequest = (x: unknown): x is Json =>
  isObject(x) &&
  (x.requestId == null || typeof x.requestId === "string") &&
  (x.timestamp == null || typeof x.timestamp === "string") &&
  (x.action == null || typeof x.action === "string") &&
  (x.result == null || typeof x.result === "string") &&
  (x.actor == null || isAPIRequestActor(x.actor)) &&
  (x.resource == null || isAPIRequestResource(x.resource))

const decodeAPIRequest = (x: Json, redact: Redact): Json => {
  const result: Json = {}
  if (x.requestId !== undefined) result.requestId = x.requestId
  if (x.timestamp !== undefined) result.timestamp = x.timestamp
  if (x.action !== undefined) result.action = x.action
  if (x.result !== undefined) result.result = x.result
  if (x.actor !== undefined) result.actor = x.actor === null ? null : decodeAPIRequestActor(x.actor as Json, redact)
  if (x.resource !== undefined) result.resource = x.resource === null ? null : decodeAPIRequestResource(x.resource as Json, redact)
  return result
}

const isServiceDependency = (x: unknown): x is Json =>
  isObject(x) &&
  (x.service == null || typeof x.service === "string") &&
  (x.status == null || typeof x.status === "string") &&
  (x.message == null || typeof x.message === "string")

const decodeServiceDependency = (x: Json, _: Redact): Json => {
  const result: Json = {}
  if (x.service !== undefined) result.service = x.service
  if (x.status !== undefined) result.status = x.status
  if (x.message !== undefined) result.message = x.message
  return result
}

const isServerHealth = (x: unknown): x is Json =>
  isObject(x) &&
  typeof x.name === "string" &&
  typeof x.version === "string" &&
  (x.dependencies == null || every(x.dependencies, isServiceDependency))

const decodeServerHealth = (x: Json, redact: Redact): Json => {
  const result: Json = {}
  result.name = x.name
  result.version = x.version
  if (x.dependencies !== undefined) result.dependencies = x.dependencies === null ? null : map(x.dependencies as Array<Json>, decodeServiceDependency, redact)
  return result
}

const isItemInputVault = (x: unknown): x is Json =>
  isObject(x) &&
  typeof x.id === "string" &&
  (x.name == null || typeof x.name === "string")

const isItemInputUrls = (x: unknown): x is Json =>
  isObject(x) &&
  (x.href == null || typeof x.href === "string") &&
  (x.label == null || typeof x.label === "string") &&
  (x.primary == null || typeof x.primary === "boolean")

const isFieldInput = (x: unknown): x is Json =>
  isObject(x) &&
  (x.type == null || typeof x.type === "string") &&
  (x.purpose == null || typeof x.purpose === "string") &&
  (x.label == null || typeof x.label === "string") &&
  (x.value == null || typeof x.value === "string") &&
  (x.totp == null || typeof x.totp === "string") &&
  (x.section == null || isFieldSection(x.section)) &&
  (x.generate == null || typeof x.generate === "boolean") &&
  (x.recipe == null || isGeneratorRecipe(x.recipe)) &&
  (x.entropy == null || typeof x.entropy === "number" && Number.isFinite(x.entropy)) &&
  (x.passwordDetails == null || isPasswordDetails(x.passwordDetails)) &&
  (x.id == null || typeof x.id === "string")

const decodeFieldInput = (x: Json, redact: Redact): Json => {
  if (x.value !== undefined) x.value = x.value === null ? null : redact(x.value as string)
  if (x.totp !== undefined) x.totp = x.totp === null ? null : redact(x.totp as string)
  if (x.recipe !== undefined) x.recipe = x.recipe === null ? null : decodeGeneratorRecipe(x.recipe as Json, redact)
  if (x.passwordDetails !== undefined) x.passwordDetails = x.passwordDetails === null ? null : decodePasswordDetails(x.passwordDetails as Json, redact)
  return x
}

const isItemInput = (x: unknown): x is Json =>
  isObject(x) &&
  (x.id == null || typeof x.id === "string") &&
  (x.title == null || typeof x.title === "string") &&
  isItemInputVault(x.vault) &&
  typeof x.category === "string" &&
  (x.urls == null || every(x.urls, isItemInputUrls)) &&
  (x.favorite == null || typeof x.favorite === "boolean") &&
  (x.tags == null || every(x.tags, (x) => typeof x === "string")) &&
  (x.version == null || typeof x.version === "number" && Number.isSafeInteger(x.version)) &&
  (x.state == null || typeof x.state === "string") &&
  (x.createdAt == null || typeof x.createdAt === "string") &&
  (x.updatedAt == null || typeof x.updatedAt === "string") &&
  (x.lastEditedBy == null || typeof x.lastEditedBy === "string") &&
  (x.sections == null || every(x.sections, isSection)) &&
  (x.fields == null || every(x.fields, isFieldInput)) &&
  (x.files == null || every(x.files, isFile))

const decodeItemInput = (x: Json, redact: Redact): Json => {
  if (x.fields !== undefined) x.fields = x.fields === null ? null : map(x.fields as Array<Json>, decodeFieldInput, redact)
  if (x.files !== undefined) x.files = x.files === null ? null : map(x.files as Array<Json>, decodeFile, redact)
  return x
}

const isPatchOperation = (x: unknown): x is Json =>
  isObject(x) &&
  (x.op === "add" || x.op === "remove" || x.op === "replace") &&
  typeof x.path === "string" &&
  (x.value === undefined || true)

const decodePatchOperation = (x: Json, _: Redact): Json => {
  const result: Json = {}
  result.op = x.op
  result.path = x.path
  if (x.value !== undefined) result.value = x.value
  return result
}

/**
 * By the name of a body: a function that returns its decoded value, or `undefined` if its shape is wrong. The body must have
 * been parsed from JSON. It may be changed in place, but only once its whole shape is right.
 *
 * @category decoding
 * @since 0.1.0
 * @stability internal
 */
export const decoders: Readonly<Record<SchemaName, Decoder>> = {
  ...readDecoders,
  activity: (x, redact) => (every(x, isAPIRequest) ? map(x as Array<Json>, decodeAPIRequest, redact) : undefined),
  file: (x, redact) => (isFile(x) ? decodeFile(x as Json, redact) : undefined),
  files: (x, redact) => (every(x, isFile) ? map(x as Array<Json>, decodeFile, redact) : undefined),
  health: (x, redact) => (isServerHealth(x) ? decodeServerHealth(x as Json, redact) : undefined),
  itemInput: (x, redact) => (isItemInput(x) ? decodeItemInput(x as Json, redact) : undefined),
  patch: (x, redact) => (every(x, isPatchOperation) ? map(x as Array<Json>, decodePatchOperation, redact) : undefined)
}
