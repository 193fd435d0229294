// biome-ignore-all lint/suspicious/noTemplateCurlyInString: variables of environment files
// The 86 tests of @nestjs/config itself (12.0, tests), each stated again for an application that has switched to this
// package. Where the outcome is another one, the test says so, and so does the table in docs/migrate-from-nestjs-config.md.
//
// | spec of @nestjs/config (tests)                                                      | here                    |
// | ----------------------------------------------------------------------------------- | ----------------------- |
// | cache (4), custom-parser (2), load-env (1), load-env-expanded (1),                   | environment variables   |
// | load-env-expanded-ignore-process-env (1), load-multiple-env (1), override-env (2),   |                         |
// | skip-predefined (1)                                                                  |                         |
// | load-priority (5)                                                                    | precedence              |
// | for-feature (1), load-files (2), load-files-async (2), load-nested-files (1),        | loaded configurations   |
// | load-symbol-files (1)                                                                |                         |
// | optional-generic (7), type-inference-validated (5), update-env (4: two differ)       | ConfigService           |
// | optional (2), validate-function (4: two messages differ)                             | validate                |
// | validation-schema (6), validation-standard-schema (9), validation-zod-schema (15)    | validationSchema        |
// | conditional.module (6)                                                               | ConditionalModule       |
// | package-manifest (3)                                                                 | entries.test.ts, `pnpm check` |
import { type DynamicModule, Inject, Injectable, Module } from "@nestjs/common"
import {
  ConditionalModule,
  ConfigModule,
  ConfigService,
  type ConfigType,
  type ConnectConfigModuleOptions,
  registerAs
} from "@opconnect/nestjs/config"
import Joi from "joi"
import * as valibot from "valibot"
import { afterEach, beforeEach, describe, expect, expectTypeOf, it, onTestFinished, vi } from "vitest"
import * as mini from "zod/mini"
import { z as v3 } from "zod/v3"
import { z as v4 } from "zod/v4"
import { boot, rejection, write } from "./support.ts"

let before: NodeJS.ProcessEnv
beforeEach(() => {
  before = { ...process.env }
  for (const key of ["PORT", "TIMEOUT", "NAME", "DATABASE_NAME"]) delete process.env[key]
})
afterEach(() => {
  for (const key of Object.keys(process.env)) if (!(key in before)) delete process.env[key]
  Object.assign(process.env, before)
})

const appOf = (options: ConnectConfigModuleOptions) => boot({ imports: [ConfigModule.forRoot(options)] })
const configOf = async (options: ConnectConfigModuleOptions): Promise<ConfigService> =>
  (await appOf(options)).get(ConfigService)
const messageOf = async (options: ConnectConfigModuleOptions) => ((await rejection(configOf(options))) as Error).message

const plain = "PORT=4000\nTIMEOUT=5000"
const expanded = "URL=myapp.test\nEMAIL=support@${URL}"
const none = { ignoreEnvFile: true }

describe("environment variables", () => {
  it("puts variables of a file into process.env as soon as `envVariablesLoaded` resolves", async () => {
    const root = ConfigModule.forRoot({ envFilePath: write(plain) })
    // Before anything is awaited.
    expect([process.env.PORT, process.env.TIMEOUT]).toEqual(["4000", "5000"])
    await ConfigModule.envVariablesLoaded
    await boot({ imports: [root] })
  })

  it("prefers the first of several files", async () => {
    await appOf({ envFilePath: [write("PORT=3000"), write(plain)] })
    expect([process.env.PORT, process.env.TIMEOUT]).toEqual(["3000", "5000"])
  })

  it("expands variables, from the file before the process", async () => {
    await appOf({ envFilePath: write(expanded), expandVariables: true })
    expect(process.env.EMAIL).toBe("support@myapp.test")
  })

  it("expands variables without the process with `expandVariables: { processEnv: {} }`", async () => {
    process.env.URL = "process-app.test"
    await appOf({ envFilePath: write(expanded), expandVariables: { processEnv: {} } })
    expect(process.env.EMAIL).toBe("support@myapp.test")
  })

  it("reads variables with a custom parser", async () => {
    const envFilePath = write(Buffer.from('{ "lorem": "ipsum" }').toString("base64"))
    await appOf({ envFilePath, parser: (bytes) => JSON.parse(Buffer.from(bytes.toString(), "base64").toString()) })
    expect(process.env.lorem).toBe("ipsum")
  })

  it.each([
    { override: false, expected: "original" },
    { override: true, expected: "new" }
  ])("that are set are replaced only with `override`: $override", async ({ expected, override }) => {
    process.env.NAME = "original"
    await appOf({ envFilePath: write("NAME=new"), override })
    expect(process.env.NAME).toBe(expected)
  })

  it("returns the current value of a changed variable, unless cached", async () => {
    process.env.NAME = "TEST"
    const [config, cached] = [
      await configOf({ envFilePath: write(plain) }),
      await configOf({ envFilePath: write(plain), cache: true })
    ]
    expect([config.get("NAME"), cached.get("NAME")]).toEqual(["TEST", "TEST"])
    process.env.NAME = "CHANGED"
    expect([config.get("NAME"), cached.get("NAME")]).toEqual(["CHANGED", "TEST"])
  })

  it("ignores the environment of the process with `skipProcessEnv`", async () => {
    process.env.NAME = "test"
    const config = await configOf({ envFilePath: write(plain), skipProcessEnv: true })
    expect([config.get("NAME"), config.get("PORT")]).toEqual([undefined, "4000"])
  })
})

describe("precedence", () => {
  it("the process wins over files, also what a schema converts", async () => {
    process.env.NAME = "TEST"
    const config = await configOf({ envFilePath: write(plain) })
    expect([config.get("PORT"), config.get("NAME")]).toEqual(["4000", "TEST"])
    vi.stubEnv("PORT", "8000")
    onTestFinished(() => void vi.unstubAllEnvs())
    expect((await configOf({ envFilePath: write(plain) })).get("PORT")).toBe("8000")
    const validationSchema = Joi.object({ PORT: Joi.number().required() })
    expect((await configOf({ envFilePath: write(plain), validationSchema })).get("PORT")).toBe(8000)
  })

  it("`load` wins over files, and its last factory over the others", async () => {
    const load = [() => ({ PORT: "8000" })]
    expect((await configOf({ envFilePath: write(plain), load })).get("PORT")).toBe("8000")
    expect((await configOf({ ...none, load: [...load, () => ({ PORT: "9000" })] })).get("PORT")).toBe("9000")
  })
})

describe("loaded configurations", () => {
  const database = registerAs("database", () => ({ host: "host", port: 4000 }))

  @Injectable()
  class Injected {
    constructor(@Inject(database.KEY) readonly values: ConfigType<typeof database>) {}
  }

  it.each([{ load: [database] }, { load: [Promise.resolve(database)] }])(
    "reads and injects loaded configurations",
    async ({ load }) => {
      const app = await boot({ imports: [ConfigModule.forRoot({ ...none, load })], providers: [Injected] })
      expect(app.get(ConfigService).get("database.host")).toBe("host")
      expect(app.get(Injected).values).toEqual({ host: "host", port: 4000 })
    }
  )

  it("reads a loaded configuration by path and by symbol", async () => {
    const token = Symbol("database")
    const driver = registerAs("database.driver", () => ({ host: "host" }))
    const config = await configOf({ ...none, load: [driver, registerAs(token, () => ({ port: 4000 }))] })
    expect(config.get("database.driver.host")).toBe("host")
    expect(config.get(token)).toEqual({ port: 4000 })
  })

  it("reads and injects configurations of forFeature", async () => {
    const imports = [ConfigModule.forRoot(none), ConfigModule.forFeature(database)]
    const app = await boot({ imports, providers: [Injected] })
    expect(app.get(ConfigService).get("database.host")).toBe("host")
    expect(app.get(Injected).values.port).toBe(4000)
  })
})

describe("ConfigService", () => {
  interface Config {
    PORT: string
    obj: { test: boolean; test2?: boolean }
    OPTIONAL?: string
  }
  const load = [() => ({ obj: { test: true, test2: undefined } })]

  it("returns typed values and defaults by key and path", async () => {
    const app = await appOf({ envFilePath: write(plain), load })
    const config = app.get<ConfigService<Config>>(ConfigService)
    expect([config.get("PORT"), config.get("obj", { infer: true })?.test]).toEqual(["4000", true])
    const nested = [config.get("obj.test2", true, { infer: true }), config.getOrThrow("obj.test", { infer: true })]
    expect(nested).toEqual([true, true])
    const untyped = app.get<ConfigService>(ConfigService)
    expect(untyped.get("PORT2", "default")).toBe("default")
    expect(() => untyped.getOrThrow("PORT2")).toThrow()
    expectTypeOf(config.get("PORT", { infer: true })).toEqualTypeOf<string | undefined>()
    expectTypeOf(config.get("PORT", "", { infer: true })).toEqualTypeOf<string>()
    expectTypeOf(config.getOrThrow("PORT", { infer: true })).toEqualTypeOf<string>()
    const checked = app.get<ConfigService<Config, true>>(ConfigService)
    expectTypeOf(checked.get("PORT", { infer: true })).toEqualTypeOf<string>()
    expectTypeOf(checked.get("OPTIONAL", { infer: true })).toEqualTypeOf<string | undefined>()
    expectTypeOf(checked.getOrThrow("PORT", { infer: true })).toEqualTypeOf<string>()
  })

  it("sets values, in process.env too", async () => {
    const config = await configOf({ envFilePath: write(expanded), expandVariables: true })
    expect(config.get("UNDEFINED_ENV")).toBeUndefined()
    config.set("UNDEFINED_ENV", "defined")
    config.set("URL", "yourapp.test")
    expect(["UNDEFINED_ENV", "URL"].map((key) => config.get(key))).toEqual(["defined", "yourapp.test"])
    expect(process.env.URL).toBe("yourapp.test")
  })

  it("differs: `set` changes no other value that was expanded from the variable", async () => {
    const config = await configOf({ envFilePath: write(expanded), expandVariables: true })
    config.set("URL", "yourapp.test")
    expect([config.get("EMAIL"), process.env.EMAIL]).toEqual(["support@myapp.test", "support@myapp.test"])
  })
})

describe("validate", () => {
  const validate = (values: Record<string, unknown>) => {
    if (!("PORT" in values && "DATABASE_NAME" in values)) throw new Error("Validation error")
    return { PORT: Number(values.PORT) }
  }

  it.each([{ envFilePath: "/does/not/exist" }, none])("stops the start by what it throws: %j", async (options) => {
    // Differs: the prefix, and the class SecretsStartError.
    expect(await messageOf({ ...options, validate })).toBe("Config validation error: Validation error")
  })

  it("converts the loaded values and may omit some", async () => {
    const options = { envFilePath: write("PORT=4000\nDATABASE_NAME=test"), validate }
    const config = await configOf(options)
    expect([config.get("PORT"), config.get("DATABASE_NAME")]).toEqual([4000, "test"])
    expect((await configOf({ ...options, skipProcessEnv: true })).get("DATABASE_NAME")).toBeUndefined()
  })

  it("returns undefined and objects, and sets neither in process.env", async () => {
    const config = await configOf({ ...none, validate: () => ({ optional: undefined, complex: { hello: "there" } }) })
    expect([config.get("optional"), config.get("complex.hello")]).toEqual([undefined, "there"])
    expect(Object.keys(process.env)).not.toContain("complex")
  })
})

describe("validationSchema", () => {
  const valid = () => write("PORT=4000\nDATABASE_NAME=test\nFEATURE_FLAG=enabled")

  describe("a Joi schema", () => {
    const validationSchema = Joi.object({ PORT: Joi.number().required(), DATABASE_NAME: Joi.string().required() })

    it.each([{ envFilePath: "/does/not/exist" }, none])("reports every issue: %j", async (options) => {
      expect(await messageOf({ ...options, validationSchema })).toBe(
        'Config validation error: PORT: "PORT" is required\nDATABASE_NAME: "DATABASE_NAME" is required'
      )
    })

    it("allows other variables, unless an option forbids them", async () => {
      process.env.UNRELATED = "unrelated"
      const config = await configOf({ envFilePath: valid(), validationSchema })
      expect([config.get("PORT"), config.get("UNRELATED")]).toEqual([4000, "unrelated"])
      const validationOptions = { libraryOptions: { allowUnknown: false } }
      expect(await messageOf({ envFilePath: valid(), validationSchema, validationOptions })).toContain(
        '"UNRELATED" is not allowed'
      )
    })
  })

  describe.each([
    {
      name: "Zod 3",
      validationSchema: v3.object({ PORT: v3.string().transform((text) => Number(text)), DATABASE_NAME: v3.string() })
    },
    {
      name: "Zod 4",
      validationSchema: v4.object({ PORT: v4.string().transform((text) => Number(text)), DATABASE_NAME: v4.string() })
    },
    {
      name: "Zod 4 mini",
      validationSchema: mini.object({ PORT: mini.coerce.number(), DATABASE_NAME: mini.string() })
    },
    {
      name: "Valibot",
      validationSchema: valibot.object({
        PORT: valibot.pipe(valibot.string(), valibot.transform(Number)),
        DATABASE_NAME: valibot.string()
      })
    }
  ])("of $name", ({ validationSchema }) => {
    it.each([{ envFilePath: "/does/not/exist" }, none])("reports every issue: %j", async (options) => {
      expect(await messageOf({ ...options, validationSchema })).toMatch(
        /^Config validation error: .*PORT.*DATABASE_NAME/s
      )
    })

    it("converts declared keys and keeps the others", async () => {
      const config = await configOf({ envFilePath: valid(), validationSchema })
      expect(["PORT", "DATABASE_NAME", "FEATURE_FLAG"].map((key) => config.get(key))).toEqual([4000, "test", "enabled"])
      expect(process.env.FEATURE_FLAG).toBe("enabled")
    })
  })

  describe("a Standard Schema", () => {
    type Validate = NonNullable<ConnectConfigModuleOptions["validationSchema"]>["~standard"]["validate"]
    const schema = (validate: Validate, vendor = "test") => ({ "~standard": { version: 1 as const, vendor, validate } })
    const message = (validate: Validate) => messageOf({ ...none, validationSchema: schema(validate) })

    it("fails when issues come with a value, also later", async () => {
      const failed = { value: { PORT: undefined }, issues: [{ message: "PORT is required", path: ["PORT"] }] }
      expect(await message(() => failed)).toBe("Config validation error: PORT: PORT is required")
      expect(await message(async () => failed)).toBe("Config validation error: PORT: PORT is required")
    })

    it("awaits an asynchronous schema", async () => {
      const validationSchema = schema(async (values) => ({ value: { ...(values as object), PORT: 4000 } }))
      expect((await configOf({ ...none, validationSchema })).get("PORT")).toBe(4000)
    })

    it("names paths by segments, or none", async () => {
      const nested = { message: "must be a number", path: [{ key: "DATABASE" }, { key: "PORT" }] }
      expect(await message(() => ({ issues: [nested] }))).toBe(
        "Config validation error: DATABASE.PORT: must be a number"
      )
      expect(await message(() => ({ issues: [{ message: "it is invalid" }] }))).toBe(
        "Config validation error: it is invalid"
      )
    })

    it("receives the given options, and none of Joi's", async () => {
      const validate = vi.fn(() => ({ value: {} }))
      const validationOptions = { libraryOptions: { custom: true } }
      await configOf({ ...none, validationSchema: schema(validate), validationOptions })
      await configOf({ ...none, validationSchema: schema(validate, "zod") })
      expect(validate.mock.calls.map(([, options]: ReadonlyArray<unknown>) => options)).toEqual([
        validationOptions,
        undefined
      ])
    })
  })
})

describe("ConditionalModule", () => {
  @Module({ providers: [{ provide: "foo", useValue: 1 }] })
  class Foo {
    static forRoot(): DynamicModule {
      return { module: Foo, providers: [{ provide: "dynamic", useValue: 2 }] }
    }
  }
  @Module({ providers: [{ provide: "bar", useValue: 3 }] })
  class Bar {}

  const nested = () => {
    @Module({ imports: [ConditionalModule.registerWhen(Bar, "BAR")] })
    class Nested {}
    return Nested
  }
  const has = async (token: string, ...registered: ReadonlyArray<() => Promise<DynamicModule>>) => {
    const root = ConfigModule.forRoot({ envFilePath: write('FOO="use it"\nFOO_FALSE="false"\nBAR="yay"') })
    const app = await boot({ imports: [root, ...registered.map((register) => register())] })
    try {
      return app.get(token, { strict: false }) !== undefined
    } catch {
      return false
    }
  }

  it("registers modules and dynamic modules by a variable of the file", async () => {
    expect(await has("foo", () => ConditionalModule.registerWhen(Foo, "FOO"))).toBe(true)
    expect(await has("dynamic", () => ConditionalModule.registerWhen(Foo.forRoot(), "FOO"))).toBe(true)
    expect(await has("foo", () => ConditionalModule.registerWhen(Foo, (env) => env.FOO === "use it"))).toBe(true)
  })

  it("registers no module for false", async () => {
    expect(await has("foo", () => ConditionalModule.registerWhen(Foo, "FOO_FALSE", { debug: false }))).toBe(false)
  })

  it("registers several, and one in another", async () => {
    const foo = () => ConditionalModule.registerWhen(Foo, "FOO")
    expect(await has("bar", foo, () => ConditionalModule.registerWhen(Bar, "BAR"))).toBe(true)
    expect(await has("bar", () => ConditionalModule.registerWhen(nested(), "FOO"))).toBe(true)
  })
})
