// The promise client has every method of the Effect client, with the same parameters and results in plain types. Checked by
// the compiler: a method, an option or a key that only one of them has is an error here.
import type * as ConnectClient from "@opconnect/core/ConnectClient"
import type * as Promises from "@opconnect/core/promise"
import type * as Secrets from "@opconnect/core/Secrets"
import type * as Effect from "effect/Effect"
import type * as Stream from "effect/Stream"
import { assert, describe, it } from "vitest"
import type { Plain as PlainObject } from "../../src/promise/wire.ts"

type Method = (...given: ReadonlyArray<never>) => unknown

type Plain<A> = A extends Uint8Array ? Uint8Array : PlainObject<A>

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

/** The names of the options in the last parameter. */
type OptionsOf<M> = M extends (...given: infer P) => unknown
  ? Required<P> extends readonly [...infer _, infer Last]
    ? NonNullable<Last> extends string | ReadonlyArray<unknown>
      ? never
      : Exclude<keyof NonNullable<Last>, "signal">
    : never
  : never

/** The number of parameters, the options among them: the promise client has those everywhere, for the signal. */
type CountOf<M> = M extends (...given: infer P) => unknown ? Required<P>["length"] : 0

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

type WithOptions =
  | "list"
  | "create"
  | "update"
  | "patch"
  | "setField"
  | "delete"
  | "content"
  | "bytes"
  | "text"
  | "download"

/** Methods of the Effect client that take options have them, by the same names, in the promise client. */
type Options = {
  readonly [G in "vaults" | "items" | "files"]: {
    readonly [M in keyof ConnectClient.Service[G] & WithOptions]: M extends keyof Promises.Connect[G]
      ? IsSame<OptionsOf<ConnectClient.Service[G][M]>, OptionsOf<Promises.Connect[G][M]>> extends true
        ? IsSame<CountOf<ConnectClient.Service[G][M]>, CountOf<Promises.Connect[G][M]>>
        : false
      : "missing"
  }
}

const options: Options = {
  vaults: { list: true },
  items: { list: true, create: true, update: true, patch: true, setField: true, delete: true },
  files: { list: true, content: true, bytes: true, text: true, download: true }
} satisfies All<Options>

type SecretMethods = IsSame<Exclude<keyof Secrets.Service, "readEach" | "locked">, keyof Promises.Secrets>
type Groups = IsSame<Group | "secrets", Exclude<keyof Promises.Connect, "close" | typeof Symbol.asyncDispose>>

const names: { readonly secrets: SecretMethods; readonly groups: Groups } = { secrets: true, groups: true }

describe("the types of the promise client", () => {
  it("mirror those of the Effect client", () => {
    for (const table of [...Object.values(results), ...Object.values(options), names]) {
      assert.isTrue(Object.values(table).every((same) => same === true))
    }
  })
})
