import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import type { Field, FullItem, Section } from "../model/Item.ts"
import type { ItemFile } from "../model/ItemFile.ts"
import { nameIndex, sameName } from "../names/names.ts"
import { printable } from "../redaction/printable.ts"
import * as SecretError from "../reference/SecretError.ts"
import * as SecretReference from "../reference/SecretReference.ts"
import type { LockedPlace } from "./LockedPlace.ts"

/** How to get the value of a reference: it is in the item, or must be read or computed. */
export type Source =
  | { readonly _tag: "Value"; readonly value: Redacted.Redacted }
  | { readonly _tag: "Content"; readonly file: ItemFile }
  | { readonly _tag: "OneTimePassword"; readonly field: Field }
  | { readonly _tag: "OpenSsh"; readonly key: Redacted.Redacted }

/** The target of a reference within its item, and how to get its value. */
export type Selection = { readonly source: Source } & (
  | { readonly kind: "field"; readonly target: Field }
  | { readonly kind: "file"; readonly target: ItemFile }
)

const value = (text: Redacted.Redacted | string | null | undefined): Source => ({
  _tag: "Value",
  value: Redacted.isRedacted(text) ? text : Redacted.make(text ?? "")
})

const fieldsOf = nameIndex<Field>({ id: ({ id }) => id, title: ({ label }) => label })
const filesOf = nameIndex<ItemFile>({ id: ({ id }) => id, title: ({ name }) => name })
const sectionsOf = nameIndex<Section>({ id: ({ id }) => id, title: ({ label }) => label })

const none: ReadonlyArray<never> = []

/** Attributes of files only: a reference with one of them means a file, even if a field has the same name. */
const ofFilesOnly: ReadonlySet<string | undefined> = new Set(["content", "size", "name"])

/**
 * Finds the target of the reference. A section narrows the search to the fields and files in it (in all sections of that
 * name, as the vendor's SDK does); without one, a field outside of any section takes precedence over one inside.
 */
export const select = (
  item: FullItem,
  reference: SecretReference.SecretReference
): Result.Result<Selection, SecretError.SecretError> => {
  const title = item.title || item.id
  const sections = item.sections ?? none
  const within =
    reference.section === undefined
      ? undefined
      : new Set(
          sectionsOf(sections)
            .matches(reference.section)
            .map(({ id }) => id)
        )
  if (reference.section !== undefined && within?.size === 0) {
    return Result.fail(
      new SecretError.SectionNotFound({
        reference: SecretReference.format(reference),
        item: title,
        section: reference.section,
        sections: sections.map(({ id, label }) => label || id || "").filter((name) => name !== ""),
        suggestion: sectionsOf(sections).suggestion(reference.section)
      })
    )
  }
  const inScope = (one: { readonly section?: Field["section"] }) =>
    within === undefined || (one.section?.id != null && within.has(one.section.id))
  const fields = fieldsOf(item.fields ?? none)
  const files = filesOf(item.files ?? none)

  const chosen = preferUnsectioned(fields.matches(reference.field, inScope))
  const attached = preferUnsectioned(files.matches(reference.field, inScope))
  const [field] = chosen
  const [file] = attached
  if (file !== undefined && (field === undefined || ofFilesOnly.has(reference.attribute))) {
    return attached.length > 1
      ? ambiguous(reference, attached)
      : Result.map(ofFile(file, reference), (source) => ({ kind: "file", target: file, source }))
  }
  if (field !== undefined) {
    return chosen.length > 1
      ? ambiguous(reference, chosen)
      : Result.map(ofField(field, reference), (source) => ({ kind: "field", target: field, source }))
  }

  const names = [
    ...(item.fields ?? none).filter(inScope).map(({ id, label }) => label || id),
    ...(item.files ?? none).filter(inScope).map(({ id, name }) => name || id)
  ]
  return Result.fail(
    new SecretError.FieldNotFound({
      reference: SecretReference.format(reference),
      item: title,
      section: reference.section,
      field: reference.field,
      fields: names,
      suggestion: fields.suggestion(reference.field, inScope) ?? files.suggestion(reference.field, inScope)
    })
  )
}

const sectionIdOf = ({ section }: Pick<Field, "section">) => section?.id ?? undefined

const isCalled = (name: string, id: string, title: string | null | undefined) =>
  name === id || sameName(title ?? "", name)

/** Whether a field or file, and its section, have the names in the reference. */
const targetFits = (
  { sections }: FullItem,
  { field, section }: SecretReference.SecretReference,
  {
    id,
    name,
    within
  }: { readonly id: string; readonly name: string | null | undefined; readonly within: string | undefined }
): boolean => {
  if (!isCalled(field, id, name)) return false
  if (section === undefined) return true
  const label = sections?.find((one) => one.id != null && one.id === within)?.label
  return within !== undefined && isCalled(section, within, label)
}

/** Whether the item, and its vault as far as the server says, have the names in the reference. */
export const itemFits = ({ id, title, vault }: FullItem, reference: SecretReference.SecretReference): boolean =>
  isCalled(reference.item, id, title) && (vault.name == null || isCalled(reference.vault, vault.id, vault.name))

/** Whether the selected field or file has the names in the reference. */
export const selectionFits = (
  item: FullItem,
  { kind, target }: Selection,
  reference: SecretReference.SecretReference
): boolean =>
  targetFits(item, reference, {
    id: target.id,
    name: kind === "field" ? target.label : target.name,
    within: sectionIdOf(target)
  })

/** Whether two selections of an item are the same field or file. */
export const isSameTarget = (one: Selection, other: Selection): boolean =>
  one.kind === other.kind && one.target.id === other.target.id && sectionIdOf(one.target) === sectionIdOf(other.target)

/**
 * The field or file of these ids, whatever its names are; `undefined` if the item has none. Of several fields of one id, the
 * one that has the names of the reference.
 */
export const selectById = (
  item: FullItem,
  place: LockedPlace,
  reference: SecretReference.SecretReference
): Result.Result<Selection, SecretError.SecretError> | undefined => {
  const only = <A extends Field | ItemFile>(
    all: ReadonlyArray<A> | null | undefined,
    id: string,
    nameOf: (one: A) => string | null | undefined
  ): A | undefined => {
    const found = (all ?? none).filter((one) => one.id === id && sectionIdOf(one) === place.section)
    const matchesByName = found.filter((one) =>
      targetFits(item, reference, { id, name: nameOf(one), within: place.section })
    )
    const [one, ...others] = found.length > 1 ? matchesByName : found
    return others.length === 0 ? one : undefined
  }
  if (place.file !== undefined) {
    const target = only(item.files, place.file, ({ name }) => name)
    if (target === undefined) return undefined
    return Result.map(ofFile(target, reference), (source) => ({ kind: "file", target, source }))
  }
  const target = only(item.fields, place.field ?? "", ({ label }) => label)
  if (target === undefined) return undefined
  return Result.map(ofField(target, reference), (source) => ({ kind: "field", target, source }))
}

const preferUnsectioned = <A extends { readonly section?: Field["section"] }>(all: ReadonlyArray<A>) => {
  if (all.length <= 1) return all
  const outside = all.filter((one) => one.section?.id == null)
  return outside.length === 1 ? outside : all
}

const ambiguous = (reference: SecretReference.SecretReference, candidates: ReadonlyArray<{ readonly id: string }>) =>
  Result.fail(
    new SecretError.AmbiguousReference({
      reference: SecretReference.format(reference),
      kind: "field",
      name: reference.field,
      candidates: candidates.map(({ id }) => id)
    })
  )

const missing = (reference: SecretReference.SecretReference, attribute: string, why: string) =>
  Result.fail(new SecretError.AttributeNotFound({ reference: SecretReference.format(reference), attribute, why }))

const ofField = (
  field: Field,
  reference: SecretReference.SecretReference
): Result.Result<Source, SecretError.SecretError> => {
  const { attribute, sshFormat } = reference
  if (sshFormat !== undefined) return Result.succeed({ _tag: "OpenSsh", key: field.value ?? Redacted.make("") })
  switch (attribute) {
    case undefined:
    case "value":
      return Result.succeed(value(field.value))
    case "otp":
      return field.type === "OTP" || field.totp != null
        ? Result.succeed({ _tag: "OneTimePassword", field })
        : missing(reference, "otp", `the field is of type ${printable(field.type ?? "STRING")}`)
    case "type":
      return Result.succeed(value(field.type ?? "STRING"))
    case "id":
      return Result.succeed(value(field.id))
    case "title":
      return Result.succeed(value(field.label))
    case "purpose":
      return Result.succeed(value(field.purpose))
    default:
      return missing(reference, attribute, "the attribute applies to files, but this is a field")
  }
}

const ofFile = (
  file: ItemFile,
  reference: SecretReference.SecretReference
): Result.Result<Source, SecretError.SecretError> => {
  const { attribute, sshFormat } = reference
  const ofFields = (name: string) => missing(reference, name, "the attribute applies to fields, but this is a file")
  if (sshFormat !== undefined) return ofFields("ssh-format")
  switch (attribute) {
    case undefined:
    case "value":
    case "content":
      return Result.succeed({ _tag: "Content", file })
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
      return ofFields(attribute)
  }
}
