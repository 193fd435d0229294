import { inspect } from "node:util"
import { Controller, Get, Inject, Injectable, Scope } from "@nestjs/common"
import { APP_GUARD, LazyModuleLoader, ModuleRef, NestFactory } from "@nestjs/core"
import { Test } from "@nestjs/testing"
import {
  ConnectModule,
  InjectSecret,
  LiveSecret,
  Secret,
  SecretsService,
  SecretsStartError,
  secretToken
} from "@opconnect/nestjs"
import { startFakeConnect } from "@opconnect/testing"
import { describe, expect, expectTypeOf, it, onTestFinished } from "vitest"
import { boot, rejection, startServer } from "./support.ts"

const connect = await startServer({
  prod: { db: { username: "app", password: "hunter2" }, stripe: { credential: "sk_live_4242" } },
  audit: { log: { token: "audit-token" } }
})

const root = () => ConnectModule.forRoot({ host: connect.url, token: connect.token })

@Injectable()
class Typed {
  @InjectSecret("op://prod/stripe/credential")
  readonly key!: Secret

  constructor(
    @InjectSecret("op://prod/db/username") readonly user: string,
    @InjectSecret("op://prod/db/password") readonly password: Secret,
    @InjectSecret("op://prod/db/password") readonly live: LiveSecret
  ) {}
}

describe("@InjectSecret", () => {
  it("injects the declared type into parameters and properties", async () => {
    const typed = (await boot({ imports: [root()], providers: [Typed] })).get(Typed)
    expect(typed.user).toBe("app")
    expect(typed.password).toBeInstanceOf(Secret)
    expect(typed.password.reveal()).toBe("hunter2")
    expect(typed.key.reveal()).toBe("sk_live_4242")
    expect(typed.live).toBeInstanceOf(LiveSecret)
    expect(typed.live.current.reveal()).toBe("hunter2")
    expect(typed.live.previous).toBeUndefined()
    expect(typed.live.reference).toBe("op://prod/db/password")
  })

  it("injects the type of its second argument where no type is declared", async () => {
    class Plain {
      readonly values: ReadonlyArray<unknown>
      constructor(...values: ReadonlyArray<unknown>) {
        this.values = values
      }
    }
    for (const [index, form] of [undefined, String, Secret, LiveSecret].entries()) {
      InjectSecret("op://prod/db/password", form)(Plain, undefined, index)
    }
    const [text, string, secret, live] = (await boot({ imports: [root()], providers: [Plain] })).get(Plain).values
    expect([text, string]).toEqual(["hunter2", "hunter2"])
    expect(secret).toBeInstanceOf(Secret)
    expect(live).toBeInstanceOf(LiveSecret)
  })

  it("rejects types other than string, Secret and LiveSecret, naming class and parameter", async () => {
    type Gone = { readonly text: string }
    @Injectable()
    class Wrong {
      @InjectSecret("op://prod/db/password") readonly list: Array<string> = []
      constructor(
        @InjectSecret("op://prod/db/password") readonly port: number,
        @InjectSecret("op://prod/db/password") readonly flag: boolean,
        @InjectSecret("op://prod/db/password") readonly gone: Gone,
        @InjectSecret("op://prod/db/password", Secret) readonly text: string,
        @InjectSecret("op://prod/db/password", Secret) readonly fine: Secret
      ) {}
    }
    const Unknown = class {}
    // JavaScript can pass anything.
    InjectSecret("op://prod/db/password", Number as unknown as StringConstructor)(Unknown, undefined, 0)
    connect.clearRequests()
    const error = await rejection(boot({ imports: [root()], providers: [Wrong, Unknown] }))
    expect((error as SecretsStartError).issues.map(({ code, message, where }) => [where, code, message])).toEqual([
      ["Wrong.list", "UnsupportedType", "A secret is text, but the declared type is Array."],
      [
        "Wrong, parameter 4 (text) of its constructor",
        "UnsupportedType",
        "The declared type is String, but @InjectSecret requests Secret."
      ],
      [
        "Wrong, parameter 3 (gone) of its constructor",
        "UnsupportedType",
        "@InjectSecret cannot determine the declared type."
      ],
      [
        "Wrong, parameter 2 (flag) of its constructor",
        "UnsupportedType",
        "A secret is text, but the declared type is Boolean."
      ],
      [
        "Wrong, parameter 1 (port) of its constructor",
        "UnsupportedType",
        "A secret is text, but the declared type is Number."
      ],
      [
        expect.stringContaining("parameter 1 of its constructor"),
        "UnsupportedType",
        "@InjectSecret cannot inject a secret as Number."
      ]
    ])
    expect(connect.requests()).toEqual([])
  })

  it("rejects a type for a factory other than String, Secret and LiveSecret", () => {
    expect(() => secretToken("op://prod/db/password", Number as unknown as StringConstructor)).toThrow(
      "The form of a secret must be String, Secret or LiveSecret."
    )
  })

  it("works in any module, in controllers, in providers per request, and in factories by token", async () => {
    @Injectable({ scope: Scope.REQUEST })
    class PerRequest {
      constructor(@InjectSecret("op://prod/db/password") readonly password: string) {}
    }
    @Controller()
    class Api {
      constructor(@InjectSecret("op://prod/stripe/credential") readonly key: string) {}
      @Get() get() {}
    }
    class FeatureModule {}
    const feature = {
      module: FeatureModule,
      controllers: [Api],
      providers: [
        PerRequest,
        {
          provide: "URL",
          inject: [
            secretToken("op://prod/db/username"),
            { token: secretToken("op://prod/db/password", Secret), optional: true }
          ],
          useFactory: (user: string, password: Secret) => `${user}:${password.reveal()}`
        }
      ]
    }
    const app = await boot({ imports: [root(), feature] })
    expect(app.get(Api, { strict: false }).key).toBe("sk_live_4242")
    expect(app.get("URL", { strict: false })).toBe("app:hunter2")
    expect((await app.resolve(PerRequest, undefined, { strict: false })).password).toBe("hunter2")
  })

  it("injects secrets into inherited properties", async () => {
    @Injectable()
    class Child extends Typed {}
    const child = (await boot({ imports: [root()], providers: [Child] })).get(Child)
    expect([child.user, child.key.reveal()]).toEqual(["app", "sk_live_4242"])
  })

  it("injects what the most derived class of an abstract base injects, and needs nothing else", async () => {
    abstract class Base {
      @InjectSecret("op://prod/stripe/credential") readonly key!: string
      @InjectSecret("op://prod/nothing/there") readonly replaced!: string
      constructor(@InjectSecret("op://prod/nothing/there") readonly port: number) {}
    }
    @Injectable()
    class Derived extends Base {
      @InjectSecret("op://prod/db/username") declare readonly replaced: string
      constructor(@InjectSecret("op://prod/db/password") readonly password: string) {
        super(1)
      }
    }
    const derived = (await boot({ imports: [root()], providers: [Derived] })).get(Derived)
    expect([derived.key, derived.replaced, derived.password]).toEqual(["sk_live_4242", "app", "hunter2"])
  })

  it("rejects parameters of methods and static properties, where Nest injects nothing", async () => {
    @Injectable()
    class Misplaced {
      @InjectSecret("op://prod/db/password") static readonly password: string
      send(@InjectSecret("op://prod/db/password") password: string) {
        return password
      }
    }
    const error = await rejection(boot({ imports: [root()], providers: [Misplaced] }))
    expect((error as SecretsStartError).issues.map(({ code, where }) => [where, code]).toSorted()).toEqual([
      ["Misplaced.password", "UnsupportedType"],
      ["Misplaced.send, parameter 1", "UnsupportedType"]
    ])
  })

  it("works in a class that ModuleRef creates", async () => {
    const app = await boot({ imports: [root()], providers: [] })
    expect((await app.get(ModuleRef).create(Typed)).password.reveal()).toBe("hunter2")
  })

  it("resolves all used references in one plan, but none of unused classes", async () => {
    @Injectable()
    class Unused {
      constructor(@InjectSecret("op://prod/nothing/there") readonly nothing: string) {}
    }
    expect(Unused.name).toBe("Unused")
    await boot({ imports: [root()], providers: [Typed] })
    const endpoints = connect.requests().map(({ endpoint }) => endpoint)
    expect(endpoints.filter((endpoint) => endpoint === "items.get")).toHaveLength(2)
    expect(endpoints.filter((endpoint) => endpoint === "vaults.list")).toHaveLength(1)
    expect(endpoints.length).toBeLessThanOrEqual(5)
  })

  it("does not request overridden secrets", async () => {
    const builder = Test.createTestingModule({ imports: [root()], providers: [Typed] })
    for (const [reference, form, value] of [
      ["op://prod/db/username", String, "mine"],
      ["op://prod/db/password", Secret, new Secret("mine")],
      ["op://prod/db/password", LiveSecret, {}],
      ["op://prod/stripe/credential", Secret, new Secret("mine")]
    ] as const) {
      builder.overrideProvider(secretToken(reference, form)).useValue(value)
    }
    const module = await builder.compile()
    await module.init()
    expect([module.get(Typed).user, connect.requests()]).toEqual(["mine", []])
    await module.close()
  })

  it("injects the text without recorded types, which a test overrides by the token of a text", async () => {
    class Untyped {
      readonly password: unknown
      constructor(password: unknown) {
        this.password = password
      }
    }
    InjectSecret("op://prod/db/password")(Untyped, undefined, 0)
    const builder = () => Test.createTestingModule({ imports: [root()], providers: [Untyped] })
    const overridden = builder().overrideProvider(secretToken("op://prod/db/password")).useValue("mine")
    for (const [one, expected] of [
      [builder(), "hunter2"],
      [overridden, "mine"]
    ] as const) {
      const module = await one.compile()
      expect(module.get(Untyped).password).toBe(expected)
      await module.close()
    }
  })

  it("uses the connection that it names", async () => {
    @Injectable()
    class Audit {
      constructor(
        @InjectSecret("op://audit/log/token", { connection: "audit" }) readonly token: string,
        @InjectSecret("op://prod/db/username") readonly user: string
      ) {}
    }
    await using other = await startFakeConnect({ audit: { log: { token: "of the other server" } } })
    const app = await boot({
      imports: [root(), ConnectModule.forRoot({ name: "audit", host: other.url, token: other.token })],
      providers: [Audit]
    })
    expect(app.get(Audit)).toMatchObject({ token: "of the other server", user: "app" })
  })

  it("shows no secret when a provider that keeps handles is printed", async () => {
    @Injectable()
    class Careful {
      constructor(
        @InjectSecret("op://prod/db/password") readonly password: Secret,
        @InjectSecret("op://prod/db/password") readonly live: LiveSecret
      ) {}
    }
    const app = await boot({ imports: [root()], providers: [Careful] })
    const careful = app.get(Careful)
    for (const text of [
      inspect(careful, { depth: null, showHidden: true }),
      JSON.stringify(careful),
      `${careful.password}`
    ]) {
      expect(text).not.toContain("hunter2")
    }
    expect(inspect(app, { depth: 8 })).not.toContain("hunter2")
  })

  it("shows no secret and no token when the application is inspected, guards and strings included", async () => {
    @Injectable()
    class Guard {
      constructor(@InjectSecret("op://prod/db/password") readonly password: string) {}
      canActivate = () => true
    }
    @Injectable()
    class Holder {
      constructor(@InjectSecret("op://prod/stripe/credential") readonly key: string) {}
    }
    const app = await boot({ imports: [root()], providers: [Holder, { provide: APP_GUARD, useClass: Guard }] })
    expect(app.get(Holder).key).toBe("sk_live_4242")
    const text = inspect(app, { depth: null, showHidden: true })
    for (const secret of ["hunter2", "sk_live_4242", connect.token]) expect(text).not.toContain(secret)
  })

  it("shows no secret of a global guard when an HTTP application is inspected", async () => {
    const app = await NestFactory.create({ module: class App {}, imports: [root()] }, { logger: false })
    onTestFinished(() => app.close())
    const password = await app.get(SecretsService).resolve("op://prod/db/password")
    app.useGlobalGuards(Object.assign({ canActivate: () => true }, { password }))
    expect(inspect(app, { depth: null, showHidden: true })).not.toContain("hunter2")
  })

  it("works in a module that is loaded long after startup", async () => {
    const app = await boot({ imports: [root()], providers: [Typed] })
    @Injectable()
    class Late {
      constructor(
        @InjectSecret("op://audit/log/token") readonly token: string,
        @InjectSecret("op://prod/db/username") readonly user: string
      ) {}
    }
    class LateModule {}
    const late = await app.get(LazyModuleLoader).load(() => ({ module: LateModule, providers: [Late] }))
    expect(late.get(Late)).toMatchObject({ token: "audit-token", user: "app" })

    @Injectable()
    class Broken {
      constructor(@InjectSecret("op://audit/log/tokn") readonly token: string) {}
    }
    class BrokenModule {}
    const error = await rejection(app.get(LazyModuleLoader).load(() => ({ module: BrokenModule, providers: [Broken] })))
    expect(error).toMatchObject({
      issues: [{ where: expect.stringMatching(/^Broken, parameter 1/), code: "FieldNotFound" }]
    })
  })

  it("works in a module that is loaded after another one has failed", async () => {
    const app = await boot({ imports: [root()], providers: [Typed] })
    const holding = (reference: "op://audit/log/tokn" | "op://audit/log/token") => {
      @Injectable()
      class Holding {
        constructor(@InjectSecret(reference) readonly token: string) {}
      }
      return Holding
    }
    const [Broken, Fine] = [holding("op://audit/log/tokn"), holding("op://audit/log/token")]
    const loader = app.get(LazyModuleLoader)
    const broken = () => ({ module: class BrokenModule {}, providers: [Broken] })
    await rejection(loader.load(broken))
    const fine = await loader.load(() => ({ module: class FineModule {}, providers: [Fine] }))
    expect(fine.get(Fine).token).toBe("audit-token")
  })
})

describe("bad input", () => {
  // A type that the compiler can't look into.
  const notAReference: string = "pa55word"

  it("rejects an invalid literal reference at compile time", () => {
    expectTypeOf(InjectSecret<"op://prod/db/password">)
      .parameter(0)
      .toEqualTypeOf<"op://prod/db/password">()
    expectTypeOf(InjectSecret<string>)
      .parameter(0)
      .toEqualTypeOf<string>()
    expectTypeOf(InjectSecret<"pa55word">)
      .parameter(0)
      .toBeNever()
    expectTypeOf(secretToken<"op://prod">)
      .parameter(0)
      .toBeNever()
  })

  it("stops startup with class and parameter of every reference that cannot be resolved", async () => {
    @Injectable()
    class Billing {
      @InjectSecret("op://prod/dbb/password") readonly password!: string
      constructor(
        @InjectSecret("op://prod/stripe/credential") readonly key: string,
        @InjectSecret("op://prod/stripe/secret") readonly secret: string,
        @InjectSecret(notAReference) readonly mistake: string
      ) {}
    }
    const factory = { provide: "URL", inject: [secretToken("op://nowhere/db/url")], useFactory: (url: string) => url }
    const error = await rejection(boot({ imports: [root()], providers: [Billing, factory] }))
    expect(error).toBeInstanceOf(SecretsStartError)
    const { message, issues, stack } = error as SecretsStartError
    expect(issues.map(({ code, where }) => [where, code])).toEqual(
      [
        ["Billing.password", "ItemNotFound"],
        ["Billing, parameter 3 (mistake) of its constructor", "InvalidReference"],
        ["Billing, parameter 2 (secret) of its constructor", "FieldNotFound"],
        ["the factory of URL, dependency 1", "VaultNotFound"]
      ].toSorted((a, b) => order(issues, a[0]) - order(issues, b[0]))
    )
    expect(message).toContain("Billing, parameter 2 (secret) of its constructor  op://prod/stripe/secret\n  The item")
    expect(stack).not.toContain("injector")
    expect(inspect(error, { depth: null, showHidden: true })).not.toContain("pa55word")
  })

  it("stops startup when no module has the connection", async () => {
    @Injectable()
    class Audit {
      constructor(@InjectSecret("op://audit/log/token", { connection: "nowhere" }) readonly token: string) {}
    }
    const error = await rejection(boot({ imports: [root()], providers: [Audit] }))
    expect(error).toMatchObject({
      issues: [
        {
          code: "NoConnection",
          message: 'The application has no ConnectModule with the name "nowhere".',
          hint: 'Import ConnectModule.forRoot({ name: "nowhere" }) in the root module.'
        }
      ]
    })
  })

  it("stops startup when the server rejects the token, with one cause for all locations", async () => {
    const error = await rejection(
      boot({ imports: [ConnectModule.forRoot({ host: connect.url, token: "not-the-token" })], providers: [Typed] })
    )
    expect((error as Error).message.split("\n\n")).toHaveLength(2)
    expect(inspect(error, { depth: null })).not.toContain("not-the-token")
  })
})

describe("an allow-list", () => {
  @Injectable()
  class Payments {
    constructor(
      @InjectSecret("op://prod/stripe/credential") readonly key: string,
      @Inject(SecretsService) readonly secrets: SecretsService
    ) {}
  }
  class PaymentsModule {}
  const payments = (...allow: Array<string>) => ({
    module: PaymentsModule,
    imports: [ConnectModule.forFeature({ allow })],
    providers: [Payments]
  })

  it("lets a module use the references of its allow list", async () => {
    const own = { provide: "OWN", inject: [SecretsService], useFactory: (service: SecretsService) => service }
    const app = await boot({
      imports: [root(), payments("op://prod/stripe/*", "op://*/db/username")],
      providers: [own]
    })
    const { key, secrets } = app.get(Payments, { strict: false })
    expect(key).toBe("sk_live_4242")
    expect(await secrets.resolve("op://prod/db/username")).toBe("app")
    expect(await rejection(secrets.resolve("op://prod/db/password"))).toMatchObject({
      issues: [{ code: "NotAllowed" }]
    })
    expect(await rejection(secrets.resolveAll({ a: "op://prod/db/password" }))).toMatchObject({
      issues: [{ key: "a" }]
    })
    expect(await rejection(secrets.live("op://prod/db/password"))).toMatchObject({ issues: [{ code: "NotAllowed" }] })
    // The service of other modules knows no list.
    expect(await app.get<SecretsService>("OWN").resolve("op://prod/db/password")).toBe("hunter2")
  })

  it("cannot be bypassed with a service without a list", async () => {
    const module = {
      module: class Careless {},
      imports: [root(), ConnectModule.forFeature({ allow: ["op://prod/db/*"] })],
      providers: [{ provide: "OWN", inject: [SecretsService], useFactory: (service: SecretsService) => service }]
    }
    expect(await rejection(boot({ imports: [module] }))).toMatchObject({
      issues: [{ where: "Careless", code: "ListBypassed" }]
    })
    await boot({ imports: [{ ...module, module: class Careful {}, imports: module.imports.toReversed() }] })
  })

  it("stops startup when a decorator of the module names a secret that is not on it", async () => {
    const error = await rejection(boot({ imports: [root(), payments("op://prod/db/*")] }))
    expect(error).toMatchObject({
      issues: [
        {
          where: "Payments, parameter 1 (key) of its constructor",
          reference: "op://prod/stripe/credential",
          code: "NotAllowed",
          message: "PaymentsModule may not use the secret: its allow list is op://prod/db/*."
        }
      ]
    })
  })
})

const order = (issues: SecretsStartError["issues"], where: string | undefined) =>
  issues.findIndex((problem) => problem.where === where)
