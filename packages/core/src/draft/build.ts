import * as Predicate from "effect/Predicate"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import type { Issue } from "../contract/Issue.ts"
import type { ItemInput } from "../model/Item.ts"
import type { Field, ItemDraft, Purpose } from "./model.ts"
import * as Values from "./values.ts"

const uncreatable: ReadonlyMap<string, string> = new Map([
  [
    "DOCUMENT",
    "Connect cannot create DOCUMENT items, because it accepts no files. Upload the document with an app or the op CLI."
  ],
  ["CUSTOM", "Connect cannot create CUSTOM items. Use a category that it supports, such as SECURE_NOTE."],
  [
    "SSH_KEY",
    "Connect stores the private key of an SSH_KEY item as plain text, which cannot be used as a key. Import the key with an app or the op CLI, or store it in a concealed field of another category."
  ]
])

const builtInIds: Readonly<Record<Purpose, string>> = {
  USERNAME: "username",
  PASSWORD: "password",
  NOTES: "notesPlain"
}

/** The purposes that a category has built-in fields for. */
const purposesOf = (category: string): ReadonlyArray<Purpose> =>
  category === "LOGIN" || category === "PASSWORD" ? ["USERNAME", "PASSWORD", "NOTES"] : ["NOTES"]

const checkedValue = (value: Field["value"], type: string) => {
  if (Values.isGenerated(value)) {
    const { problems, wire } = Values.recipe(value.recipe)
    const rule = Values.ruleOf(type)
    return {
      wire: { generate: true, ...(Object.keys(wire).length === 0 ? {} : { recipe: wire }) },
      problems: rule === undefined ? problems : [`it cannot be generated: ${rule}`]
    }
  }
  const text: unknown = Redacted.value(value)
  // The types do not allow it, but JavaScript callers may pass a variable that is not set.
  if (!Predicate.isString(text)) return { wire: {}, problems: ["the value must be a string"] }
  return Result.match(Values.write(type, text), {
    onFailure: (rule) => ({ wire: {}, problems: [rule] }),
    onSuccess: (written) => ({ wire: { value: written === text ? value : Redacted.make(written) }, problems: [] })
  })
}

const checkedBuiltIns = ({ builtIns, category }: ItemDraft) => {
  const purposes = builtIns.map(({ purpose }) => purpose)
  const known = purposesOf(category)
  const checked = builtIns.map(({ purpose, value }) => ({ purpose, ...checkedValue(value, "STRING") }))
  return {
    wire: checked.map(({ purpose, wire }) => ({ purpose, ...wire })),
    problems: [
      ...[...new Set(purposes)].flatMap((purpose) => [
        ...Values.when(
          !known.includes(purpose),
          `${category} has no built-in ${purpose}: add a field with the id "${builtInIds[purpose]}" instead.`
        ),
        ...Values.when(
          purposes.indexOf(purpose) < purposes.lastIndexOf(purpose),
          `There is more than one built-in ${purpose}, but an item has at most one.`
        )
      ]),
      ...Values.when(
        category === "PASSWORD" && !purposes.includes("PASSWORD"),
        "A PASSWORD item requires its built-in PASSWORD."
      ),
      ...checked.flatMap(({ problems, purpose }) => problems.map((problem) => `The built-in ${purpose}: ${problem}.`))
    ]
  }
}

/** The fields outside of sections that look like built-in ones. */
const shadowing = ({ category, fields }: ItemDraft): ReadonlyArray<string> => {
  // A PASSWORD item shows no user name of its own, so a field with this name is the way to keep one.
  const known = purposesOf(category).filter((purpose) => purpose !== "USERNAME" || category === "LOGIN")
  return fields.flatMap(({ id, label }) =>
    known
      .filter((purpose) => [label, id].some((name) => name?.toLowerCase() === builtInIds[purpose].toLowerCase()))
      .map((purpose) => `The field "${label}" duplicates a built-in field: use builtIn("${purpose}", ...).`)
  )
}

/** Ids that are free: the first numbers behind a prefix that nothing is called by. */
const freeIds = (prefix: string, taken: ReadonlyArray<string>) => {
  let number = 0
  return (): string => {
    do number++
    while (taken.includes(`${prefix}${number}`))
    return `${prefix}${number}`
  }
}

const checkedFields = (self: ItemDraft) => {
  const labels = self.sections.map(({ label }) => label)
  const sectionId = freeIds("Section_", labels)
  const sections = self.sections.map((one) => ({ ...one, id: sectionId() }))
  const fields = [
    ...self.fields.map((one) => ({ ...one, place: `The field "${one.label}"`, within: {} })),
    ...sections.flatMap((section) =>
      section.fields.map((one) => ({
        ...one,
        place: `The field "${one.label}" of the section "${section.label}"`,
        within: { section: { id: section.id } }
      }))
    )
  ]
  const ids = [...self.builtIns.map(({ purpose }) => builtInIds[purpose]), ...fields.flatMap(({ id }) => id ?? [])]
  const otpId = freeIds("TOTP_", [...ids, ...fields.map(({ label }) => label)])
  const checked = fields.map(({ id: given, label, place, type, value, within }) => {
    const { problems, wire } = checkedValue(value, type)
    const id = given ?? (type === "OTP" ? otpId() : undefined)
    return {
      wire: { ...(id === undefined ? {} : { id }), type, label, ...within, ...wire },
      problems: [
        ...Values.when(label === "", "the label is empty"),
        ...Values.when(id === "", "the id is empty: omit it, and the server generates one"),
        ...Values.when(ids.filter((one) => one === given).length > 1, `the id "${id}" is not unique`),
        ...Values.when(type === "TOTP", "the type of one-time passwords is OTP"),
        ...Values.when(
          type === "OTP" && !id?.startsWith("TOTP_"),
          "the id of a one-time password must start with TOTP_"
        ),
        ...problems
      ].map((problem) => `${place}: ${problem}.`)
    }
  })
  return {
    wire: { sections: sections.map(({ id, label }) => ({ id, label })), fields: checked.map(({ wire }) => wire) },
    problems: [
      ...shadowing(self),
      ...Values.when(labels.includes(""), "The label of a section is empty."),
      ...checked.flatMap(({ problems }) => problems)
    ]
  }
}

const checkedUrls = ({ urls }: ItemDraft) => {
  const marked = urls.filter(({ primary }) => primary)
  const main = marked[0] ?? urls[0]
  return {
    wire: urls.map((one) => ({
      href: one.href,
      ...(one.label === undefined ? {} : { label: one.label }),
      ...(one === main ? { primary: true } : {})
    })),
    problems: [
      ...Values.when(marked.length > 1, `${marked.length} URLs are primary, but only one can be.`),
      ...Values.when(
        urls.some(({ href }) => href === ""),
        "A URL is empty."
      )
    ]
  }
}

/** The input of `items.create`, or every problem of the draft. */
export const build = (self: ItemDraft, vaultId: string): Result.Result<ItemInput, ReadonlyArray<Issue>> => {
  const builtIns = checkedBuiltIns(self)
  const others = checkedFields(self)
  const urls = checkedUrls(self)
  const problems = [
    ...Values.when(uncreatable.has(self.category), uncreatable.get(self.category) ?? ""),
    ...Values.when(vaultId === "", "The id of the vault is empty."),
    ...Values.when(self.title.trim() === "", "The title is empty."),
    ...builtIns.problems,
    ...others.problems,
    ...urls.problems,
    ...Values.when(self.tags.includes(""), "A tag is empty.")
  ]
  if (problems.length > 0) {
    return Result.fail(
      problems.map((message) => ({ code: "InvalidDraft", message, hint: "Correct the draft: nothing was sent." }))
    )
  }
  const fields = [...builtIns.wire, ...others.wire.fields]
  return Result.succeed({
    title: self.title,
    vault: { id: vaultId },
    category: self.category,
    ...(self.favorite ? { favorite: true } : {}),
    ...(self.tags.length === 0 ? {} : { tags: self.tags }),
    ...(urls.wire.length === 0 ? {} : { urls: urls.wire }),
    ...(self.sections.length === 0 ? {} : { sections: others.wire.sections }),
    ...(fields.length === 0 ? {} : { fields })
  })
}
