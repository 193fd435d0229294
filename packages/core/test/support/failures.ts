import { ConnectClient, type Service } from "@opconnect/core/ConnectClient"
import type { ConnectOptions } from "@opconnect/core/ConnectOptions"
import * as Secrets from "@opconnect/core/Secrets"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import { toSettings } from "../../src/contract/settings.ts"
import { clientOver, fileId, itemId, token, vaultId } from "./client.ts"
import { input } from "./endpoints.ts"
import { always, fault, hang, json, type Reply, refusal, text } from "./stub.ts"
import { id, item, vault, world } from "./world.ts"

/** A secret that must never be printed. */
export const secret = "hunter2-the-secret-value"

const page = (status: number) => text(`<html>${secret} ${token}</html>`, status)

const from = (
  reply: Reply,
  call: (client: Service) => Effect.Effect<unknown, unknown> = (client) => client.items.get(vaultId, itemId),
  options: Partial<ConnectOptions> = {}
): Effect.Effect<unknown> =>
  Effect.flatMap(clientOver(always(reply), { retries: 0, ...options }), (client) =>
    Effect.orDie(Effect.flip(call(client)))
  )

const fields = [
  { id: "password", label: "password", value: secret, type: "CONCEALED" },
  { id: "a", label: "twice", value: secret },
  { id: "b", label: "twice", value: secret },
  { id: "otp", type: "OTP", value: `otpauth://totp/x?secret=${secret}!` }
]
const files = [{ id: "f1", name: "key", bytes: new Uint8Array([0xff, ...new TextEncoder().encode(secret)]) }]
const vaults = [vault("prod", [item("db", { fields, files })])]

const ofReference = (reference: string, first?: Reply, options: Secrets.SecretsOptions = {}): Effect.Effect<unknown> =>
  Effect.gen(function* () {
    const transport = world(vaults, { first: () => first })
    const client = yield* clientOver(transport, { retries: 0 })
    const secrets = yield* Effect.orDie(Effect.provideService(Secrets.make(options), ConnectClient, client))
    return yield* Effect.orDie(Effect.flip(secrets.resolve(reference)))
  }).pipe(Effect.orDie)

/**
 * Every class of error, come about in a program that has the token and the secret in its hands.
 */
export const failures: Readonly<Record<string, Effect.Effect<unknown>>> = {
  InvalidRequest: from(refusal(400)),
  TokenRejected: from(refusal(401)),
  AccessDenied: from(refusal(403)),
  ResourceNotFound: from(refusal(404)),
  SyncTimeout: from(refusal(408)),
  WriteConflict: from(refusal(409), (client) => client.items.create(vaultId, { ...input, title: secret })),
  FileTooLarge: from(refusal(413), (client) => client.files.list(vaultId, itemId, { inline: true })),
  TooManyRequests: from(page(429)),
  ServerError: from(page(502)),
  Unreachable: from(fault("ECONNREFUSED"), (client) =>
    client.items.update(vaultId, itemId, { ...input, fields: [{ value: Redacted.make(secret) }] })
  ),
  ResponseTimeout: from(hang, (client) => client.vaults.list({ filter: `name eq "${secret}"` }), {
    requestTimeout: "5 millis"
  }),
  UnexpectedResponse: from(page(200)),
  "UnexpectedResponse of another shape": from(
    json({ id: 1, [secret]: secret, fields: [{ id: "f", value: { [secret]: secret } }, secret], vault: secret })
  ),
  "UnexpectedResponse to a write": from(page(404), (client) =>
    client.items.patch(vaultId, itemId, [{ op: "replace", path: "/fields/password/value", value: secret }])
  ),
  LookupNotFound: from(json([]), (client) => client.vaults.getByName("nothing")),
  LookupAmbiguous: from(
    json([
      { id: "a", vault: { id: vaultId }, category: "LOGIN", title: "same", [secret]: secret },
      { id: "b", vault: { id: vaultId }, category: "LOGIN", title: "same", [secret]: secret }
    ]),
    (client) => client.items.getByTitle(vaultId, "same")
  ),
  WriteNotVisible: from(
    json({
      id: itemId,
      vault: { id: vaultId },
      category: "LOGIN",
      version: 1,
      fields: [{ id: "password", value: secret }]
    }),
    (client) =>
      client.items.update(
        vaultId,
        itemId,
        { ...input, fields: [{ value: Redacted.make(secret) }] },
        { waitUntilVisible: "5 millis" }
      )
  ),
  DownloadFailed: from(text(secret), (client) =>
    client.files.download(vaultId, itemId, fileId, "/no/such/folder/at/all/key", { size: secret.length })
  ),
  InvalidOptions: Effect.orDie(
    Effect.flip(Effect.fromResult(toSettings({ host: "nonsense", token: `${token}\n${secret}` })))
  ),
  InvalidReference: ofReference(secret),
  VaultNotFound: ofReference("op://nowhere/db/password"),
  ItemNotFound: ofReference("op://prod/nothing/password"),
  SectionNotFound: ofReference("op://prod/db/nothing/password"),
  FieldNotFound: ofReference("op://prod/db/nothing"),
  AmbiguousReference: ofReference("op://prod/db/twice"),
  AttributeNotFound: ofReference("op://prod/db/otp?attribute=otp"),
  NotText: ofReference("op://prod/db/key"),
  NotPrivateKey: ofReference("op://prod/db/password?ssh-format=openssh"),
  LockOutdated: ofReference("op://prod/db/password", undefined, {
    locked: { "op://prod/db/password": { vault: id("prod"), item: id("db"), field: "a" } }
  }),
  RequestFailed: ofReference(`op://${id("prod")}/${id("db")}/password`, page(500)),
  SecretsNotResolved: Effect.gen(function* () {
    const client = yield* clientOver(world(vaults))
    const secrets = yield* Effect.orDie(Effect.provideService(Secrets.make(), ConnectClient, client))
    return yield* Effect.orDie(
      Effect.flip(secrets.resolveAll({ good: "op://prod/db/password", bad: "op://prod/db/no", junk: secret }))
    )
  }).pipe(Effect.orDie)
}
