import { createHash } from "node:crypto"
import { looksLikeId } from "@opconnect/core/names"
import * as SecretReference from "@opconnect/core/SecretReference"
import * as Result from "effect/Result"
import { type FullItemSeed, type FullVaultSeed, idOf } from "../model/Seed.ts"
import { builtIn } from "./decode.ts"
import type { CompleteVault } from "./full.ts"

type Reference = SecretReference.SecretReference
type Field = NonNullable<FullItemSeed["fields"]>[number]
type File = NonNullable<FullItemSeed["files"]>[number]
type Section = NonNullable<FullItemSeed["sections"]>[number]

/** An item while references are added to it. */
interface Item extends Omit<FullItemSeed, "fields" | "files" | "sections"> {
  readonly title: string
  readonly fields: Array<Field>
  readonly files: Array<File>
  readonly sections: Array<Section>
}

interface Vault extends Omit<FullVaultSeed, "items"> {
  readonly items: Array<Item>
}

/** All references to one field or file, with their attributes. */
interface Target {
  readonly reference: Reference
  readonly references: ReadonlyArray<Reference>
}

const fileAttributes = new Set(["content", "size", "name"])

/** The entry with that id or name. Case is ignored only if no name matches exactly. */
const findByName = <A>(
  all: ReadonlyArray<A>,
  name: string,
  namesOf: (entry: A) => ReadonlyArray<string | null | undefined>
) =>
  all.find((entry) => namesOf(entry).includes(name)) ??
  all.find((entry) => namesOf(entry).some((other) => other?.toLowerCase() === name.toLowerCase()))

const findOrAdd = <A>(existing: A | undefined, list: Array<A>, make: () => A): A => {
  if (existing !== undefined) return existing
  const created = make()
  list.push(created)
  return created
}

const digest = (...names: ReadonlyArray<string>) => createHash("sha256").update(JSON.stringify(names)).digest()

/** PKCS #8 of an Ed25519 key: a constant prefix and the 32 bytes of the key (RFC 8410). */
const privateKey = (seed: Buffer) => {
  const der = Buffer.concat([Buffer.from("302e020100300506032b657004220420", "hex"), seed])
  return `-----BEGIN PRIVATE KEY-----\n${der.toString("base64")}\n-----END PRIVATE KEY-----\n`
}

const text = (place: string, field: string) =>
  `fake-${field.replace(/[^A-Za-z0-9]+/g, "-").replace(/^-|-$/g, "") || "value"}-${idOf(place).slice(0, 10)}`

const place = ({ attribute: _attribute, sshFormat: _sshFormat, ...path }: Reference) => SecretReference.format(path)

const secretOf = (target: Target): { readonly type: string; readonly value: string } => {
  const path = place(target.reference)
  const { field, item } = target.reference
  if (target.references.some(({ attribute }) => attribute === "otp")) {
    const secret = idOf("one-time password", path).toUpperCase()
    return { type: "OTP", value: `otpauth://totp/${encodeURIComponent(item)}?secret=${secret}` }
  }
  if (target.references.some(({ sshFormat }) => sshFormat !== undefined)) {
    return { type: "SSHKEY", value: privateKey(digest("ssh key", path)) }
  }
  return { type: builtIn.get(field)?.type ?? "CONCEALED", value: text(path, field) }
}

const makeField = (item: Item, section: Section | undefined, target: Target, value: string | undefined): Field => {
  const { field, item: title, vault } = target.reference
  const secret = secretOf(target)
  const builtInField = section === undefined ? builtIn.get(field) : undefined
  const generatedId = idOf(...[vault, title, target.reference.section, field].filter((name) => name !== undefined))
  const { purpose } = item.category === "LOGIN" ? (builtInField ?? {}) : {}
  return {
    id: builtInField ? field : secret.type === "OTP" ? `TOTP_${generatedId}` : generatedId,
    label: field,
    type: secret.type,
    value: value ?? secret.value,
    ...(purpose === undefined ? {} : { purpose }),
    ...(section?.id ? { section: { id: section.id } } : {})
  }
}

const makeFile = (section: Section | undefined, target: Target, value: string | undefined): File => {
  const { field, item, vault } = target.reference
  return {
    id: idOf(vault, item, "$files", target.reference.section ?? "", field),
    name: field,
    content: Buffer.from(value ?? text(place(target.reference), field)).toString("base64"),
    ...(section?.id ? { section: { id: section.id } } : {})
  }
}

const sectionIn = (item: Item, { item: title, section: name, vault }: Reference): Section | undefined =>
  name === undefined
    ? undefined
    : findOrAdd(
        findByName(item.sections, name, ({ id, label }) => [id, label]),
        item.sections,
        () => ({ id: idOf(vault, title, name), label: name })
      )

const addTo = (vaults: Array<Vault>, target: Target, value: string | undefined) => {
  const { reference } = target
  const vault = findOrAdd(
    findByName(vaults, reference.vault, ({ id, name }) => [id, name]),
    vaults,
    () => ({
      id: looksLikeId(reference.vault) ? reference.vault : idOf(reference.vault),
      name: reference.vault,
      items: []
    })
  )
  const isLogin = reference.section === undefined && builtIn.get(reference.field)?.purpose !== undefined
  const item = findOrAdd(
    findByName(vault.items, reference.item, ({ id, title }) => [id, title]),
    vault.items,
    () => ({
      id: looksLikeId(reference.item) ? reference.item : idOf(reference.vault, reference.item),
      title: reference.item,
      category: isLogin ? "LOGIN" : "API_CREDENTIAL",
      fields: [],
      files: [],
      sections: []
    })
  )
  const section = sectionIn(item, reference)
  const isCandidate = (entry: Pick<Field | File, "section">) =>
    reference.section === undefined || entry.section?.id === section?.id
  const isThere =
    findByName(item.fields.filter(isCandidate), reference.field, ({ id, label }) => [id, label]) ??
    findByName(item.files.filter(isCandidate), reference.field, ({ id, name }) => [id, name])
  if (isThere !== undefined) return
  const isFile = target.references.some(({ attribute }) => attribute !== undefined && fileAttributes.has(attribute))
  if (isFile) item.files.push(makeFile(section, target, value))
  else item.fields.push(makeField(item, section, target, value))
}

/** The targets of references. Those without a section come first, because a name without a section refers to them. */
const targetsOf = (references: ReadonlyArray<Reference>): ReadonlyArray<readonly [path: string, target: Target]> => {
  const byPath = new Map<string, Array<Reference>>()
  for (const reference of references.toSorted(
    (left, right) => Number(isInSection(left)) - Number(isInSection(right))
  )) {
    byPath.set(place(reference), [...(byPath.get(place(reference)) ?? []), reference])
  }
  // One target for each reference: those after the first of a path exist then.
  return Array.from(byPath).flatMap(([path, references]) =>
    references.map((reference) => [path, { reference, references }] as const)
  )
}

const isInSection = ({ section }: Reference) => section !== undefined

const parsed = (references: ReadonlyArray<string>): Result.Result<ReadonlyArray<Reference>, ReadonlyArray<string>> => {
  const results = references.map((reference) => SecretReference.parse(reference))
  const problems = results.flatMap((result) => (Result.isFailure(result) ? [result.failure.message] : []))
  return problems.length > 0
    ? Result.fail(problems)
    : Result.succeed(results.flatMap((result) => (Result.isSuccess(result) ? [result.success] : [])))
}

/** The vaults, extended so that all references can be resolved. */
export const add = (
  vaults: ReadonlyArray<CompleteVault>,
  references: ReadonlyArray<string>,
  values: Readonly<Record<string, string>>
): Result.Result<ReadonlyArray<FullVaultSeed>, ReadonlyArray<string>> =>
  Result.map(parsed(references), (all) => {
    const growing = vaults.map(
      ({ items, ...vault }): Vault => ({
        ...vault,
        items: items.map(({ fields, files, sections, title, ...item }) => ({
          ...item,
          title: title ?? "",
          fields: Array.from(fields),
          files: Array.from(files ?? []),
          sections: Array.from(sections ?? [])
        }))
      })
    )
    const valuesByPath = new Map(Object.entries(values))
    for (const [path, target] of targetsOf(all)) addTo(growing, target, valuesByPath.get(path))
    return growing
  })
