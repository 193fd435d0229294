// The types of the promise client's methods and options are generated from those of the Effect client. The models that they
// return are written by hand, and compared here by the compiler.
import { readFile } from "node:fs/promises"
import type * as ConnectClient from "@opconnect/core/ConnectClient"
import type { FullItem } from "@opconnect/core/Item"
import type { ItemFile } from "@opconnect/core/ItemFile"
import type { FieldJson, FileJson, ItemJson, VaultJson } from "@opconnect/core/Json"
import type * as Promises from "@opconnect/core/promise"
import type * as Secrets from "@opconnect/core/Secrets"
import type { Vault } from "@opconnect/core/Vault"
import type * as Effect from "effect/Effect"
import type * as Schema from "effect/Schema"
import type * as Stream from "effect/Stream"
import { assert, describe, it } from "vitest"
import { generate } from "../../scripts/promiseTypes.ts"
import type { WithSecrets } from "../../src/client/decode.ts"

type Method = (...given: ReadonlyArray<never>) => unknown

type Plain<A> = A extends Uint8Array ? Uint8Array : WithSecrets<A, Promises.Secret>

/** The result of a method of the Effect client, as the promise client has it. */
type Mapped<M> =
  M extends Effect.Effect<infer A, unknown, unknown>
    ? Plain<A>
    : M extends (...given: infer _) => Effect.Effect<infer A, unknown, unknown>
      ? Plain<A>
      : M extends (...given: infer _) => Stream.Stream<infer A, unknown>
        ? Plain<A>
        : never

type ResultOf<M> = M extends (...given: infer _) => AsyncIterable<infer A>
  ? A
  : M extends Method
    ? Awaited<ReturnType<M>>
    : never

type IsSame<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false

type Encoded<S extends Schema.Top> = S["Encoded"]

/** An optional key alone makes no difference to `IsSame`. */
type HasSameKeys<A, B> = IsSame<A, B> extends true ? IsSame<keyof A, keyof B> : false

type EncodedField = NonNullable<Encoded<typeof FullItem>["fields"]>[number]

const json: { readonly vault: true; readonly item: true; readonly field: true; readonly file: true } = {
  vault: true satisfies HasSameKeys<VaultJson, Encoded<typeof Vault>>,
  item: true satisfies HasSameKeys<ItemJson, Encoded<typeof FullItem>>,
  // No field that is read has a recipe.
  field: true satisfies HasSameKeys<FieldJson, Omit<EncodedField, "generate" | "recipe">>,
  file: true satisfies HasSameKeys<FileJson, Encoded<typeof ItemFile>>
}

type Group = keyof ConnectClient.Service

type Results = {
  readonly [G in Group]: {
    readonly [M in keyof ConnectClient.Service[G]]: M extends keyof Promises.Connect[G]
      ? IsSame<Mapped<ConnectClient.Service[G][M]>, ResultOf<Promises.Connect[G][M]>>
      : "missing"
  }
}

type All<T> = { readonly [G in keyof T]: { readonly [M in keyof T[G]]: true } }

const results: Results = {
  vaults: { list: true, get: true, getByName: true },
  items: {
    list: true,
    get: true,
    getByTitle: true,
    listByTitle: true,
    listByTitleContaining: true,
    listByTag: true,
    create: true,
    update: true,
    patch: true,
    setField: true,
    delete: true
  },
  files: { list: true, get: true, content: true, bytes: true, text: true, download: true },
  activity: { list: true, stream: true },
  server: { heartbeat: true, health: true, metrics: true }
} satisfies All<Results>

type SecretMethods = IsSame<Exclude<keyof Secrets.Service, "readEach" | "locked">, keyof Promises.Secrets>
type Groups = IsSame<Group | "secrets", Exclude<keyof Promises.Connect, "close" | typeof Symbol.asyncDispose>>

const names: { readonly secrets: SecretMethods; readonly groups: Groups } = { secrets: true, groups: true }

describe("the types of the promise client", () => {
  it("the types of the promise client are generated from those of the Effect client, docstrings included", async () => {
    const written = await readFile(new URL("../../src/promise/methodTypes.ts", import.meta.url), "utf8")
    assert.strictEqual(written, generate(), "run npx -y pnpm@12 --filter @opconnect/core promise-types")
  })

  it("return the models of the Effect client in plain types", () => {
    for (const table of [...Object.values(results), names, json]) {
      assert.isTrue(Object.values(table).every((same) => same === true))
    }
  })
})
