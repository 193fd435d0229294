import { assert, describe, it } from "@effect/vitest"
import * as SecretConfigProvider from "@opconnect/core/SecretConfigProvider"
import * as Secrets from "@opconnect/core/Secrets"
import * as Config from "effect/Config"
import * as ConfigProvider from "effect/ConfigProvider"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"
import * as Schema from "effect/Schema"
import * as TestClock from "effect/testing/TestClock"
import { secretsOver } from "../support/client.ts"
import { refusal } from "../support/stub.ts"
import { item, shop, vault, world } from "../support/world.ts"

const titles = Array.from({ length: 5 }, (_, n) => `item${n}`)
const server = () => shop({ prod: titles, staging: titles.map((title) => `${title}s`) })

const over = (transport: Pick<ReturnType<typeof server>, "http">, base: ConfigProvider.ConfigProvider) =>
  Effect.gen(function* () {
    return yield* SecretConfigProvider.make(yield* secretsOver(transport), base)
  })

describe("references in a configuration", () => {
  it.effect("references in a configuration are resolved alone, within text, and wrapped", () =>
    Effect.gen(function* () {
      const provider = yield* over(
        server(),
        ConfigProvider.fromUnknown({
          password: "op://prod/item0/password",
          url: "postgres://app:{{ op://prod/item1/password }}@db/app",
          plain: "no secret",
          port: "5432"
        })
      )
      const config = Config.all({
        password: Config.Redacted("password"),
        url: Config.String("url"),
        plain: Config.String("plain"),
        port: Config.Port("port"),
        none: Config.option(Config.String("none"))
      })
      const { password, ...rest } = yield* config.parse(provider)
      assert.strictEqual(Redacted.value(password), "item0 1")
      assert.deepStrictEqual(rest, {
        url: "postgres://app:item1 1@db/app",
        plain: "no secret",
        port: 5432,
        none: Option.none()
      })
    })
  )

  it.effect(
    "references in a configuration at any depth are resolved in one plan: 30 of them in 10 items cost 13 requests",
    () =>
      Effect.gen(function* () {
        const transport = server()
        const fields = ["password", "password?attribute=id", "password?attribute=value"]
        const group = (name: string, all: ReadonlyArray<string>) =>
          Object.fromEntries(
            all.map((title) => [title, { fields: fields.map((field) => `op://${name}/${title}/${field}`) }])
          )
        const tree = {
          prod: group("prod", titles),
          staging: {
            deep: group(
              "staging",
              titles.map((title) => `${title}s`)
            )
          }
        }
        const provider = yield* over(transport, ConfigProvider.fromUnknown(tree))
        const fieldsOf = (...path: ReadonlyArray<string>) =>
          path.reduceRight(
            (config, name) => Config.nested(config, name),
            Config.schema(Schema.Array(Schema.String), "fields")
          )
        const config = Config.all({
          prod: Config.all(titles.map((title) => fieldsOf("prod", title))),
          deep: fieldsOf("staging", "deep", "item4s")
        })
        const { deep, prod } = yield* config.parse(provider)
        assert.deepStrictEqual(prod[3], ["item3 1", "password", "item3 1"])
        assert.deepStrictEqual(deep, ["item4s 1", "password", "item4s 1"])
        assert.lengthOf(transport.news(), 13)
      })
  )

  it.effect("references in a configuration in environment variables are resolved in one plan", () =>
    Effect.gen(function* () {
      const transport = server()
      const env = Object.fromEntries(
        titles.flatMap((title, n) => [
          [`APP_${n}_PASSWORD`, `op://prod/${title}/password`],
          [`APP_${n}_URL`, `https://x:{{ op://staging/${title}s/password }}@y`],
          [`APP_${n}`, "both a value and a name of others"]
        ])
      )
      const provider = yield* over(transport, ConfigProvider.fromEnvRecord(env))
      const config = Config.all(Object.fromEntries(Object.keys(env).map((name) => [name, Config.String(name)])))
      const values = yield* config.parse(provider)
      assert.strictEqual(values.APP_4_URL, "https://x:item4s 1@y")
      assert.strictEqual(values.APP_2_PASSWORD, "item2 1")
      assert.strictEqual(values.APP_2, "both a value and a name of others")
      assert.lengthOf(transport.news(), 13)
    })
  )

  it.effect("send no request without references", () =>
    Effect.gen(function* () {
      const transport = server()
      const provider = yield* over(transport, ConfigProvider.fromUnknown({ a: "x", b: "op://prod/item0/password" }))
      assert.strictEqual(yield* Config.String("a").parse(provider), "x")
      assert.lengthOf(transport.news(), 0)
    })
  )

  it.effect("fail with the path and the reference only when they are read", () =>
    Effect.gen(function* () {
      const provider = yield* over(
        server(),
        ConfigProvider.fromUnknown({
          db: { password: "op://prod/itm0/password", user: "op://prod" },
          ok: "op://prod/item1/password"
        })
      )
      assert.strictEqual(yield* Config.String("ok").parse(provider), "item1 1")
      const missing = yield* Effect.flip(Config.nested(Config.Redacted("password"), "db").parse(provider))
      assert.include(String(missing), "db.password: op://prod/itm0/password")
      assert.include(String(missing), 'Did you mean the item "item0"?')
      const malformed = yield* Effect.flip(Config.nested(Config.String("user"), "db").parse(provider))
      assert.include(String(malformed), "db.user: op://prod")
      const both = yield* Effect.flip(
        Config.all([Config.String("password"), Config.String("user")])
          .pipe(Config.nested("db"))
          .parse(provider)
      )
      assert.include(String(both), "db.password")
    })
  )

  it.effect(
    "references in a configuration fail even with a default, because a failing secret is not a missing value",
    () =>
      Effect.gen(function* () {
        const provider = yield* over(server(), ConfigProvider.fromUnknown({ a: "op://prod/nothing/password" }))
        yield* Effect.flip(Config.withDefault(Config.String("a"), "fallback").parse(provider))
        yield* Effect.flip(Config.option(Config.String("a")).parse(provider))
      })
  )

  it.effect("references in a configuration are found in any configuration that Config can read", () =>
    Effect.gen(function* () {
      const cyclic: Record<string, unknown> = { a: "op://prod/item0/password" }
      cyclic.self = cyclic
      cyclic.many = Array.from({ length: 200_000 }, (_, n) => `plain ${n}`)
      cyclic.last = "op://prod/item1/password"
      const provider = yield* over(server(), ConfigProvider.fromUnknown(cyclic))
      assert.strictEqual(yield* Config.String("a").parse(provider), "item0 1")
      assert.strictEqual(yield* Config.nested(Config.String("last"), "self").parse(provider), "item1 1")
      // Deeper than anybody looks on the way: resolved by itself.
      const deep = Array.from({ length: 40 }).reduce((inner) => ({ x: inner }), { a: "op://prod/item2/password" })
      const config = Array.from({ length: 40 }).reduce(
        (inner: Config.Config<string>) => Config.nested(inner, "x"),
        Config.String("a")
      )
      assert.strictEqual(yield* config.parse(yield* over(server(), ConfigProvider.fromUnknown(deep))), "item2 1")
    })
  )

  it.effect("references in a configuration are unaffected by an unreadable node elsewhere", () =>
    Effect.gen(function* () {
      const base = ConfigProvider.fromUnknown({ a: "op://prod/item0/password", b: "x" })
      const locked = ConfigProvider.make((path) =>
        path[0] === "b" ? Effect.fail(new ConfigProvider.SourceError({ message: "b is locked" })) : base.load(path)
      )
      const provider = yield* over(server(), locked)
      assert.strictEqual(yield* Config.String("a").parse(provider), "item0 1")
      assert.include(String(yield* Effect.flip(Config.String("b").parse(provider))), "b is locked")
    })
  )

  it.effect("references in a configuration fail together while the server is unavailable, and are retried later", () =>
    Effect.gen(function* () {
      let down = true
      const transport = shop({ prod: titles }, { first: () => (down ? refusal(502) : undefined) })
      const tree = Object.fromEntries(titles.map((title) => [title, `op://prod/${title}/password`]))
      const provider = yield* over(transport, ConfigProvider.fromUnknown(tree))
      for (const title of titles) yield* Effect.flip(Config.String(title).parse(provider))
      assert.lengthOf(transport.news(), 1)
      down = false
      yield* TestClock.adjust("6 seconds")
      assert.strictEqual(yield* Config.String("item3").parse(provider), "item3 1")
    })
  )

  it.effect("return values that are never parsed as references again", () =>
    Effect.gen(function* () {
      const transport = world([
        vault("prod", [
          item("a", {
            fields: [
              { id: "f", value: "op://prod/a/other" },
              { id: "other", value: "x" }
            ]
          })
        ])
      ])
      const provider = yield* over(transport, ConfigProvider.fromUnknown({ a: "op://prod/a/f" }))
      assert.strictEqual(yield* Config.String("a").parse(provider), "op://prod/a/other")
    })
  )

  it.effect("respect the path mapping of the provider", () =>
    Effect.gen(function* () {
      const provider = yield* over(server(), ConfigProvider.fromEnvRecord({ DB_PASSWORD: "op://prod/item0/password" }))
      const value = Config.String("dbPassword").parse(ConfigProvider.constantCase(provider))
      assert.strictEqual(yield* value, "item0 1")
    })
  )

  it.effect("references in a configuration are resolved for the whole program by the layer", () =>
    Effect.gen(function* () {
      assert.strictEqual(yield* Config.String("password"), "x")
    }).pipe(
      Effect.provide(
        SecretConfigProvider.layer.pipe(
          Layer.provide(Secrets.layerTest({ "op://prod/db/password": "x" })),
          Layer.provide(ConfigProvider.layer(ConfigProvider.fromUnknown({ password: "op://prod/db/password" })))
        )
      )
    )
  )
})

describe("a value that was probably meant to be a reference", () => {
  it.effect.each(["op:/prod/db/password", "OP://prod/db/password", '"op://prod/db/password"'])(
    "fails with a suggestion for %j",
    (text) =>
      Effect.gen(function* () {
        const error = yield* Effect.flip(Config.String("KEY"))
        assert.include(error.message, "Write it as op://prod/db/password")
      }).pipe(
        Effect.provide(
          SecretConfigProvider.layer.pipe(
            Layer.provide(Secrets.layerTest({ "op://prod/db/password": "x" })),
            Layer.provide(ConfigProvider.layer(ConfigProvider.fromEnv({ env: { KEY: text } })))
          )
        )
      )
  )
})
