import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import type { Service } from "../../ConnectClient.ts"
import type { ConnectError } from "../../ConnectError.ts"
import type { FullItem, Item } from "../../Item.ts"
import * as SecretError from "../../SecretError.ts"
import * as SecretReference from "../../SecretReference.ts"
import type { Vault } from "../../Vault.ts"
import * as Filter from "../filter.ts"
import { fitting, looksLikeId, suggestion } from "../names.ts"
import { select } from "./selection.ts"
import * as VaultSource from "./vaultSource.ts"

type Reference = SecretReference.SecretReference

/** A failure that still has to be told which reference it befell. */
type Fault = (reference: string) => SecretError.SecretError

const requestFailed =
  (error: ConnectError): Fault =>
  (reference) =>
    new SecretError.RequestFailed({ reference, error })

/** The server has no such thing, or none for this token: perhaps the id was a name after all. */
const denies = (error: ConnectError) =>
  error._tag === "NotFound" || error._tag === "BadRequest" || error._tag === "Forbidden"

/**
 * Listing a vault costs one request and about 400 bytes an item, a look-up by title one request each. A look-up is worth
 * about 250 items; without knowing the vault's size, a few look-ups are the safer bet.
 */
const listingPays = (items: number | null | undefined, titles: number) =>
  items == null ? titles > 2 : items <= 250 * titles

const isActive = ({ state }: Item) => state !== "ARCHIVED" && state !== "DELETED"

const vaultName = ({ id, name }: Vault) => ({ id, title: name })
const itemName = ({ id, title }: Item) => ({ id, title: title ?? undefined })

interface Located {
  readonly id: string
  /** What to call it in a message. */
  readonly name: string
  readonly items: number | null | undefined
  /** Taken for an id by its form, and not looked up. */
  readonly assumed: boolean
}

const assumed = (id: string): Located => ({ id, name: id, items: undefined, assumed: true })

interface Missing {
  readonly _tag: "Missing"
  readonly suggestion: string | undefined
}

interface Several {
  readonly _tag: "Several"
  readonly ids: ReadonlyArray<string>
}

/**
 * Resolves many references together: the vaults are listed once if any is named, each vault's items are listed or looked
 * up once, each item and file is fetched once, all at the same time. Every reference gets an outcome of its own.
 */
export const resolve = Effect.fnUntraced(function* (client: Service, references: ReadonlyArray<Reference>) {
  const vaults = yield* Effect.cached(client.vaults.list())
  const named = references.some(({ vault }) => !looksLikeId(vault))

  const lookUpVault = (name: string): Effect.Effect<Located, Fault> =>
    Effect.matchEffect(vaults, {
      onFailure: (error) => Effect.fail(requestFailed(error)),
      onSuccess: (all) => {
        const found = fitting(all, name, vaultName)
        const [vault] = found
        if (vault === undefined) {
          const visible = all.map((one) => one.name)
          return Effect.fail<Fault>(
            (reference) =>
              new SecretError.VaultNotFound({ reference, vault: name, visible, suggestion: suggestion(name, visible) })
          )
        }
        return found.length === 1
          ? Effect.succeed({ id: vault.id, name: vault.name, items: vault.items, assumed: false })
          : Effect.fail<Fault>((reference) =>
              several(
                reference,
                "vault",
                name,
                found.map(({ id }) => id)
              )
            )
      }
    })

  const locateVault = (name: string): Effect.Effect<Located, Fault> =>
    looksLikeId(name) && !named
      ? Effect.succeed(assumed(name))
      : Effect.catchIf(
          lookUpVault(name),
          // A list that can't be had is no reason to give up on an id.
          (fault) => looksLikeId(name) && fault("")._tag === "RequestFailed",
          () => Effect.succeed(assumed(name))
        )

  const inItem = Effect.fnUntraced(function* (source: VaultSource.VaultSource, item: FullItem, reference: Reference) {
    const selection = yield* Effect.fromResult(select(item, reference))
    if (selection._tag === "Value") return selection.value
    const text = SecretReference.format(reference)
    const bytes = yield* Effect.mapError(source.content(item.id, selection.file.id), (error) =>
      requestFailed(error)(text)
    )
    return yield* Effect.try({
      try: () => Redacted.make(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes)),
      catch: () => new SecretError.NotText({ reference: text })
    })
  })

  const inVault = Effect.fnUntraced(function* (vault: Located, wanted: ReadonlyArray<Reference>) {
    const byItem = Map.groupBy(wanted, ({ item }) => item)
    const titles = [...byItem.keys()].filter((name) => !looksLikeId(name)).length
    const source = yield* VaultSource.make(client, vault.id)
    // Where the id turns out to be a name, all of the vault's items are asked of the one vault that has it.
    const real = yield* Effect.cached(
      Effect.flatMap(lookUpVault(vault.name), (found) =>
        Effect.map(VaultSource.make(client, found.id), (other) => ({ vault: found, source: other }))
      )
    )
    return yield* Effect.forEach(
      byItem,
      ([name, group]) =>
        findItem(vault, source, real, name, titles).pipe(
          Effect.result,
          Effect.flatMap((found) =>
            Effect.forEach(
              group,
              (reference) =>
                (Result.isSuccess(found)
                  ? inItem(found.success.source, found.success.item, reference)
                  : Effect.fail(found.failure(SecretReference.format(reference)))
                ).pipe(
                  Effect.result,
                  Effect.map((outcome) => [reference, outcome] as const)
                ),
              { concurrency: "unbounded" }
            )
          )
        ),
      { concurrency: "unbounded" }
    )
  })

  /** The item of that id or title. A vault that was taken for an id and turns out to be none is looked up by name. */
  const findItem = (
    vault: Located,
    source: VaultSource.VaultSource,
    real: Effect.Effect<{ readonly vault: Located; readonly source: VaultSource.VaultSource }, Fault>,
    name: string,
    titles: number
  ) =>
    readItem(vault, source, name, titles).pipe(
      Effect.map((item) => ({ item, source })),
      Effect.catch((problem) => {
        const fault = asFault(problem, vault, name)
        if (!vault.assumed || !("status" in problem && denies(problem))) return Effect.fail(fault)
        return Effect.flatMap(real, (other) =>
          other.vault.id === vault.id
            ? Effect.fail(fault)
            : readItem(other.vault, other.source, name, titles).pipe(
                Effect.mapBoth({
                  onSuccess: (item) => ({ item, source: other.source }),
                  onFailure: (again) => asFault(again, other.vault, name)
                })
              )
        )
      })
    )

  const byVault = Map.groupBy(references, ({ vault }) => vault)
  const located = yield* Effect.forEach(
    byVault,
    ([name, group]) => Effect.map(Effect.result(locateVault(name)), (vault) => ({ group, vault })),
    { concurrency: "unbounded" }
  )
  const outcomes = new Map<Reference, Result.Result<Redacted.Redacted, SecretError.SecretError>>()
  const vaultsById = new Map<string, { readonly vault: Located; readonly wanted: Array<Reference> }>()
  for (const { group, vault } of located) {
    if (Result.isFailure(vault)) {
      for (const reference of group)
        outcomes.set(reference, Result.fail(vault.failure(SecretReference.format(reference))))
      continue
    }
    // The same vault by its name and by its id is one vault.
    const entry = vaultsById.get(vault.success.id)
    if (entry === undefined) vaultsById.set(vault.success.id, { vault: vault.success, wanted: [...group] })
    else entry.wanted.push(...group)
  }
  const answers = yield* Effect.forEach(vaultsById.values(), ({ vault, wanted }) => inVault(vault, wanted), {
    concurrency: "unbounded"
  })
  for (const [reference, outcome] of answers.flat(2)) outcomes.set(reference, outcome)
  return outcomes
})

const several = (
  reference: string,
  kind: "vault" | "item",
  name: string,
  candidates: ReadonlyArray<string>
): SecretError.SecretError => new SecretError.AmbiguousReference({ reference, kind, name, candidates })

const asFault =
  (problem: ConnectError | Missing | Several, vault: Located, item: string): Fault =>
  (reference) => {
    if (problem._tag === "Missing") {
      return new SecretError.ItemNotFound({ reference, vault: vault.name, item, suggestion: problem.suggestion })
    }
    if (problem._tag === "Several") return several(reference, "item", item, problem.ids)
    return requestFailed(problem)(reference)
  }

const readItem = Effect.fnUntraced(function* (
  vault: Located,
  source: VaultSource.VaultSource,
  name: string,
  titles: number
): Effect.fn.Return<FullItem, ConnectError | Missing | Several> {
  if (looksLikeId(name)) {
    const direct = yield* Effect.result(source.item(name))
    if (Result.isSuccess(direct)) return direct.success
    if (direct.failure._tag !== "NotFound" && direct.failure._tag !== "BadRequest") {
      return yield* direct.failure
    }
  }
  if (!listingPays(vault.items, titles) && Filter.titleIs(name) !== undefined) {
    // A server that can't make sense of the filter (a lone quote, before 1.5.2) can still list.
    const found = yield* Effect.catchTag(source.titled(name), "BadRequest", () => Effect.succeed<Array<Item>>([]))
    const id = yield* pick(fitting(found.filter(isActive), name, itemName))
    if (id !== undefined) return yield* source.item(id)
  }
  const all = (yield* source.catalogue).filter(isActive)
  const id = yield* pick(fitting(all, name, itemName))
  if (id !== undefined) return yield* source.item(id)
  const known = all.flatMap(({ title }) => (title == null ? [] : [title]))
  return yield* Effect.fail<Missing>({ _tag: "Missing", suggestion: suggestion(name, known) })
})

const pick = (found: ReadonlyArray<Item>): Effect.Effect<string | undefined, Several> =>
  found.length > 1 ? Effect.fail({ _tag: "Several", ids: found.map(({ id }) => id) }) : Effect.succeed(found[0]?.id)
