import { Category, FieldType } from "@opconnect/core/Item"
import * as Result from "effect/Result"
import { generate } from "./generator.ts"
import type { InputField, WireInput } from "./input.ts"
import type { WireField, WireItem, WireSection } from "./model.ts"
import { type Refusal, refuse } from "./refusal.ts"
import { minimalFields, missing } from "./templates.ts"
import * as Values from "./values.ts"
import { omitEmpty } from "./wire.ts"
import type { WriteContext } from "./writeContext.ts"

type Checked<A> = Result.Result<A, Refusal<400>>

/** Properties that the server derives from the purpose of a field. */
const builtIns: ReadonlyMap<string, { readonly id: string; readonly type: string }> = new Map([
  ["USERNAME", { id: "username", type: "STRING" }],
  ["PASSWORD", { id: "password", type: "CONCEALED" }],
  ["NOTES", { id: "notesPlain", type: "STRING" }]
])

const knownValues = (openEnum: typeof Category | typeof FieldType) =>
  new Set(openEnum.ast.annotations?.examples as ReadonlyArray<string>)

const fieldTypes = knownValues(FieldType)
const categories = knownValues(Category)
const uncreatable = new Set(["DOCUMENT", "CUSTOM"])

/** An item keeps the category that it has, whatever it is. */
const checkCategory = (category: string, before: WireItem | undefined): Checked<void> =>
  category === before?.category || (categories.has(category) && !uncreatable.has(category))
    ? Result.void
    : refuse(400, "Invalid item category")

const checkPurposes = (category: string, fields: ReadonlyArray<InputField>): Checked<void> => {
  const count = (purpose: string) => fields.filter((field) => field.purpose === purpose).length
  if (!fields.every(({ purpose }) => !purpose || builtIns.has(purpose))) return refuse(400, "Invalid field purpose")
  const repeated = Array.from(builtIns.keys()).find((purpose) => count(purpose) > 1)
  if (repeated !== undefined) {
    const name = repeated.toLowerCase()
    return refuse(
      400,
      `Logic: (Unable to parse Item), Validation: (too many "${name}" fields in Apply()), ` +
        `You can only use one "${name}" field.`
    )
  }
  return category === "PASSWORD" && count("PASSWORD") === 0
    ? refuse(400, "The item doesn't have a password field.")
    : Result.void
}

/** True for a field that equals the stored field, which is accepted even if the field is read-only. */
type IsStored = (field: WireField) => boolean

const isStoredIn =
  (before: WireItem | undefined): IsStored =>
  ({ id, type, value }) =>
    before?.fields.some((field) => field.id === id && field.type === type && field.value === (value || undefined)) ===
    true

const identifiedSection = (section: WireSection, context: WriteContext) =>
  omitEmpty<WireSection & { readonly id: string }>({ ...section, id: section.id || context.id() })

const identifiedField = (field: InputField, context: WriteContext) => {
  const builtIn = builtIns.get(field.purpose ?? "") ?? { id: "", type: "" }
  const requestedType = builtIn.type || field.type || "STRING"
  // A type is read case-insensitively, and sent in capitals.
  const type = fieldTypes.has(requestedType.toUpperCase()) ? requestedType.toUpperCase() : requestedType
  const generateId = () => (type === "OTP" ? `TOTP_${context.id()}` : context.id())
  return { ...field, id: field.id || builtIn.id || generateId(), label: field.label || builtIn.id, type }
}

type IdentifiedField = ReturnType<typeof identifiedField>

/** The position of a field in the validator's messages. Fields without a section form a first, unnamed section. */
const placeOf = (field: IdentifiedField, all: ReadonlyArray<IdentifiedField>, sectionIds: ReadonlyArray<string>) => {
  const home = ({ section }: IdentifiedField) => section?.id ?? ""
  const fields = all.filter(({ purpose }) => !purpose)
  const homes = fields.some((other) => home(other) === "") ? ["", ...sectionIds] : sectionIds
  const neighbours = fields.filter((other) => home(other) === home(field))
  return `details.sections[${homes.indexOf(home(field))}].fields[${neighbours.indexOf(field)}]`
}

const complaints = (
  sections: ReadonlyArray<{ readonly id: string }>,
  fields: ReadonlyArray<IdentifiedField>,
  isStored: IsStored
): ReadonlyArray<string> => {
  const sectionIds = sections.map(({ id }) => id)
  const fieldIds = fields.map(({ id }) => id)
  return [
    ...sectionIds.flatMap((id, index) =>
      sectionIds.indexOf(id) < index ? [`details.sections[${index}] has non-unique name: ${id}`] : []
    ),
    ...fields.flatMap((field, index) => {
      const { id, section, type } = field
      if (section?.id && !sectionIds.includes(section.id)) return [`field ${id} has unknown section: ${section.id}`]
      if (fieldIds.indexOf(id) < index) return [`field ${id} has non-unique id`]
      if (isStored(field)) return []
      if (!fieldTypes.has(type)) return [`${placeOf(field, fields, sectionIds)} has unsupported field type: ${type}`]
      return type === "OTP" && !id.startsWith("TOTP_") ? [`field ${id} has an id that does not begin with TOTP_`] : []
    })
  ]
}

const validate = (problems: ReadonlyArray<string>): Checked<void> => {
  if (problems.length === 0) return Result.void
  const list = problems.map((complaint, index) => `${index + 1}. ${complaint}`).join("\n")
  return refuse(
    400,
    "Validation: (validateVaultItem failed to Validate), Couldn't validate the item: " +
      `"[ItemValidator] has found ${problems.length} errors, 0 warnings: \nErrors:{${list}}"`
  )
}

/** Metadata of a password: whether the server generated it, and its previous values. */
export const passwordDetails = (
  { purpose, value }: WireField,
  before: WireField | undefined,
  isGenerated: boolean
): WireField["passwordDetails"] => {
  if (purpose !== "PASSWORD") return undefined
  const { generated, history } = before?.passwordDetails ?? {}
  const isChanged = before?.value !== value
  const earlier = [...(isChanged && before?.value ? [before.value] : []), ...(history ?? [])]
  return {
    ...(isGenerated || (!isChanged && generated) ? { generated: true } : {}),
    ...(earlier.length > 0 ? { history: earlier } : {})
  }
}

const storedValue = (field: IdentifiedField, isStored: IsStored, context: WriteContext): Checked<string> => {
  const value = field.value ?? ""
  if (field.generate && value === "") return generate(field.recipe ?? {}, context.pick)
  return isStored(field) ? Result.succeed(value) : Values.stored(field.type, value)
}

/** Connect makes no SSH keys: in an item that it creates, what was sent as one is text (connect#77). */
const storedType = ({ type }: IdentifiedField, before: WireItem | undefined) =>
  type === "SSHKEY" && before === undefined ? "STRING" : type

const storedField = (
  field: IdentifiedField,
  context: WriteContext,
  isStored: IsStored,
  before: WireItem | undefined
): Checked<WireField> =>
  Result.map(storedValue(field, isStored, context), (value) => {
    const earlier = before?.fields.find(({ id }) => id === field.id)
    const isGenerated = field.generate === true && !field.value
    return omitEmpty<WireField>({
      ...field,
      generate: undefined,
      recipe: undefined,
      section: field.section?.id ? field.section : undefined,
      // Computed whenever it is read.
      entropy: undefined,
      totp: undefined,
      passwordDetails: passwordDetails({ ...field, value }, earlier, isGenerated),
      type: storedType(field, before),
      value
    })
  })

/**
 * The stored content of an item for an input, without its location, times and version.
 * `before` is the item that is replaced.
 */
export const make = (input: WireInput, context: WriteContext, before?: WireItem) =>
  Result.gen(function* () {
    yield* checkCategory(input.category, before)
    yield* checkPurposes(input.category, input.fields ?? [])
    const isStored = isStoredIn(before)
    const sections = (input.sections ?? []).map((section) => identifiedSection(section, context))
    const fields = (input.fields ?? []).map((field) => identifiedField(field, context))
    yield* validate(complaints(sections, fields, isStored))
    const stored = yield* Result.all(fields.map((field) => storedField(field, context, isStored, before)))
    return {
      ...input,
      favorite: input.favorite || undefined,
      fields: [...stored, ...missing(stored, minimalFields(input.category))],
      // There is no endpoint that takes a file, and none that archives.
      files: undefined,
      sections,
      state: undefined,
      urls: input.urls?.map((url) => omitEmpty({ ...url, primary: url.primary || undefined }))
    }
  })
