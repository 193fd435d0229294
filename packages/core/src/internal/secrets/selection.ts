import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import type { Field, FullItem, Section } from "../../Item.ts"
import type { ItemFile } from "../../ItemFile.ts"
import * as SecretError from "../../SecretError.ts"
import * as SecretReference from "../../SecretReference.ts"
import { fitting, suggestion } from "../names.ts"

/**
 * What a reference points at within its item: a value that is there already, or a file whose content is still to come.
 */
export type Selection =
  | { readonly _tag: "Value"; readonly value: Redacted.Redacted }
  | { readonly _tag: "File"; readonly file: ItemFile }

const value = (text: Redacted.Redacted | string | null | undefined): Selection => ({
  _tag: "Value",
  value: Redacted.isRedacted(text) ? text : Redacted.make(text ?? "")
})

const fieldName = (field: Field) => ({ id: field.id, title: field.label ?? undefined })
const fileName = (file: ItemFile) => ({ id: file.id, title: file.name ?? undefined })
const sectionName = (section: Section) => ({ id: section.id ?? undefined, title: section.label ?? undefined })

const labels = (names: ReadonlyArray<{ readonly id: string | undefined; readonly title: string | undefined }>) =>
  names.map(({ id, title }) => title || id || "").filter((label) => label !== "")

/**
 * Finds what the reference points at. A section narrows the search to the fields and files in it (in all sections of
 * that name, as the vendor's SDK does); without one, a field outside of any section goes before one inside.
 */
export const select = (
  item: FullItem,
  reference: SecretReference.SecretReference
): Result.Result<Selection, SecretError.SecretError> => {
  const text = SecretReference.format(reference)
  const title = item.title || item.id
  const sections = item.sections ?? []
  const within =
    reference.section === undefined ? undefined : fitting(sections, reference.section, sectionName).map(({ id }) => id)
  if (reference.section !== undefined && within?.length === 0) {
    const names = labels(sections.map(sectionName))
    return Result.fail(
      new SecretError.SectionNotFound({
        reference: text,
        item: title,
        section: reference.section,
        sections: names,
        suggestion: suggestion(reference.section, names)
      })
    )
  }
  const inScope = (one: { readonly section?: Field["section"] }) =>
    within === undefined || (one.section?.id != null && within.includes(one.section.id))
  const fields = (item.fields ?? []).filter(inScope)
  const files = (item.files ?? []).filter(inScope)

  const chosen = preferUnsectioned(fitting(fields, reference.field, fieldName))
  if (chosen.length > 1) return ambiguous(text, reference.field, chosen)
  if (chosen[0] !== undefined) return ofField(chosen[0], reference.attribute, text)

  const attached = preferUnsectioned(fitting(files, reference.field, fileName))
  if (attached.length > 1) return ambiguous(text, reference.field, attached)
  if (attached[0] !== undefined) return ofFile(attached[0], reference.attribute, text)

  const names = labels([...fields.map(fieldName), ...files.map(fileName)])
  return Result.fail(
    new SecretError.FieldNotFound({
      reference: text,
      item: title,
      section: reference.section,
      field: reference.field,
      fields: names,
      suggestion: suggestion(reference.field, names)
    })
  )
}

const preferUnsectioned = <A extends { readonly section?: Field["section"] }>(all: ReadonlyArray<A>) => {
  const outside = all.filter((one) => one.section?.id == null)
  return all.length > 1 && outside.length === 1 ? outside : all
}

const ambiguous = (reference: string, name: string, candidates: ReadonlyArray<{ readonly id: string }>) =>
  Result.fail(
    new SecretError.AmbiguousReference({ reference, kind: "field", name, candidates: candidates.map(({ id }) => id) })
  )

const missing = (reference: string, attribute: string, why: string) =>
  Result.fail(new SecretError.AttributeNotFound({ reference, attribute, why }))

const ofField = (
  field: Field,
  attribute: SecretReference.Attribute | undefined,
  reference: string
): Result.Result<Selection, SecretError.SecretError> => {
  switch (attribute) {
    case undefined:
    case "value":
      return Result.succeed(value(field.value))
    case "otp":
      if (field.totp != null) return Result.succeed(value(field.totp))
      return missing(
        reference,
        "otp",
        field.type === "OTP"
          ? "the server sent no code for the field"
          : `the field is of type ${field.type ?? "STRING"}`
      )
    case "type":
      return Result.succeed(value(field.type ?? "STRING"))
    case "id":
      return Result.succeed(value(field.id))
    case "title":
      return Result.succeed(value(field.label))
    case "purpose":
      return Result.succeed(value(field.purpose))
    default:
      return missing(reference, attribute, "that is for files, and this is a field")
  }
}

const ofFile = (
  file: ItemFile,
  attribute: SecretReference.Attribute | undefined,
  reference: string
): Result.Result<Selection, SecretError.SecretError> => {
  switch (attribute) {
    case undefined:
    case "value":
    case "content":
      return Result.succeed({ _tag: "File", file })
    case "id":
      return Result.succeed(value(file.id))
    case "name":
    case "title":
      return Result.succeed(value(file.name))
    case "size":
      return Result.succeed(value(String(file.size ?? "")))
    case "type":
      return Result.succeed(value("FILE"))
    default:
      return missing(reference, attribute, "that is for fields, and this is a file")
  }
}
