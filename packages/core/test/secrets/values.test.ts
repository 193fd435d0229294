import { spawnSync } from "node:child_process"
import { generateKeyPairSync, type KeyObject } from "node:crypto"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import * as TestClock from "effect/testing/TestClock"
import { secretsOver } from "../support/client.ts"
import { runs } from "../support/whole.ts"
import { item, vault, world } from "../support/world.ts"

const inOneItem = (fields: ReadonlyArray<Readonly<Record<string, unknown>>>) =>
  world([vault("prod", [item("db", { fields })])])

const resolved = (fields: ReadonlyArray<Readonly<Record<string, unknown>>>, reference: string) =>
  Effect.gen(function* () {
    const secrets = yield* secretsOver(inOneItem(fields))
    return Redacted.value(yield* secrets.resolve<string>(reference))
  })

describe("one-time passwords without a code from the server", () => {
  // The keys of RFC 6238, appendix B: the ASCII digits, as long as the hash.
  const keys = {
    SHA1: "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ",
    SHA256: `${"GEZDGNBVGY3TQOJQ".repeat(3)}GEZA`,
    SHA512: `${"GEZDGNBVGY3TQOJQ".repeat(6)}GEZDGNA`
  }
  const code = (value: string) => resolved([{ id: "otp", type: "OTP", value }], "op://prod/db/otp?attribute=otp")

  it.effect.each([
    [59, "SHA1", "94287082"],
    [59, "SHA256", "46119246"],
    [59, "SHA512", "90693936"],
    [1_111_111_109, "SHA1", "07081804"],
    [1_111_111_109, "SHA256", "68084774"],
    [20_000_000_000, "SHA512", "47863826"]
  ] as const)("are those of RFC 6238 at %d seconds with %s", ([seconds, algorithm, expected]) =>
    Effect.gen(function* () {
      yield* TestClock.adjust(seconds * 1_000)
      const address = `otpauth://totp/Acme:me@example.com?secret=${keys[algorithm]}&algorithm=${algorithm}&digits=8&issuer=Acme`
      assert.strictEqual(yield* code(address), expected)
    })
  )

  it.effect("use digits, period and counter, or the defaults", () =>
    Effect.gen(function* () {
      const bare = yield* code(`otpauth://totp/x?secret=${keys.SHA1}`)
      assert.match(bare, /^\d{6}$/)
      assert.strictEqual(yield* code(keys.SHA1), bare)
      assert.match(yield* code("AA"), /^\d{6}$/)
      assert.strictEqual(yield* code("gezd gnbv-gy3t qojq GEZD GNBV GY3T QOJQ"), bare)
      yield* TestClock.adjust(30_000)
      assert.notStrictEqual(yield* code(keys.SHA1), bare)
      // One period of 60 seconds is the time step before, of 30 seconds.
      assert.strictEqual(yield* code(`otpauth://totp/x?secret=${keys.SHA1}&period=60`), bare)
      // RFC 4226, appendix D.
      assert.strictEqual(yield* code(`otpauth://hotp/x?secret=${keys.SHA1}&counter=3`), "969429")
    })
  )

  it.effect("codes are computed for keys and addresses as sites and people write them", () =>
    Effect.gen(function* () {
      const key = keys.SHA1
      const spaced = "gezd gnbv gy3t qojq gezd gnbv gy3t qojq"
      const expected = yield* code(key)
      for (const value of [
        key.toLowerCase(),
        `${key}====`,
        `  ${key}\n`,
        `"${key}"`,
        `otpauth://totp/?secret=${key}`,
        `otpauth://totp?secret=${key}`,
        `OTPAUTH://TOTP/x?SECRET=${key}`,
        `otpauth://totp/x?secret=${spaced}`,
        `otpauth://totp/x?secret=${spaced.replaceAll(" ", "+")}`,
        `otpauth://totp/x?secret=${encodeURIComponent(spaced)}`,
        `otpauth://totp/A b%?secret=${key}&issuer=A&image=https://x.test`,
        `otpauth://totp/x?secret=${key}&algorithm=&digits=&period=`,
        `otpauth://totp/x?secret=${key}&algorithm=SHA-1`,
        `otpauth://totp/x?secret=${key}&algorithm=HmacSHA1`,
        `otpauth://totp/x?secret=${key}#x`,
        `"otpauth://totp/x?secret=${key}"\n`
      ]) {
        assert.strictEqual(yield* code(value), expected, value)
      }
      assert.strictEqual(yield* code(`otpauth://totp/x?secret=${key}&digits=4`), expected.slice(-4))
    })
  )

  it.effect.each([
    ["", "the field contains no key"],
    [" ", "the field contains no key"],
    ["not-base32!", "it is not a base32 key (A to Z and 2 to 7)"],
    ["GEZDGNBVGY3TQOJ1", "it is not a base32 key (A to Z and 2 to 7)"],
    ["otpauth://totp/x", "it contains no key"],
    ["otpauth://totp/x?secret=", "it contains no key"],
    [`otpauth://totp/x?secret=${keys.SHA1}&algorithm=MD5`, "its algorithm MD5 is not supported"],
    [`otpauth://totp/x?secret=${keys.SHA1}&algorithm=${"X".repeat(21)}`, "its algorithm is not supported"],
    [`otpauth://totp/x?secret=${keys.SHA1}&period=0`, "its period must be a number of seconds from 1 to 86400"],
    [`otpauth://totp/x?secret=${keys.SHA1}&period=1.5`, "its period must be a number of seconds from 1 to 86400"],
    [`otpauth://totp/x?secret=${keys.SHA1}&digits=0`, "its number of digits must be from 4 to 10"],
    [`otpauth://totp/x?secret=${keys.SHA1}&digits=1`, "its number of digits must be from 4 to 10"],
    [`otpauth://totp/x?secret=${keys.SHA1}&digits=12`, "its number of digits must be from 4 to 10"],
    [`otpauth://hotp/x?secret=${keys.SHA1}`, "it has no counter"],
    [`otpauth://yaotp/x?secret=${keys.SHA1}`, "its type yaotp is not totp or hotp"],
    [`otpauth://totp/Steam:me?secret=${keys.SHA1}&encoder=steam`, "codes of Steam are not supported"],
    [`steam://${keys.SHA1}`, "codes of Steam are not supported"],
    ["otpauth-migration://offline?data=x", "it is neither an otpauth URL nor a base32 key"]
  ] as const)("fail for %j with the reason", ([value, reason]) =>
    Effect.gen(function* () {
      const error = yield* Effect.flip(code(value))
      assert.include(error.message, `${reason}.`)
      assert.notInclude(error.message, keys.SHA1)
    })
  )

  it.effect("fail for an invalid key without showing the key", () =>
    Effect.gen(function* () {
      for (const value of [
        "",
        "not a key!",
        "otpauth://totp/x",
        "otpauth://totp/x?secret=1",
        "http://x?secret=ABCD",
        "x://",
        `otpauth://totp/x?digits=400000000&secret=${keys.SHA1}`,
        "A".repeat(20_000)
      ]) {
        const error = yield* Effect.flip(code(value))
        assert.strictEqual(error._tag, "AttributeNotFound")
        if (value !== "") assert.notInclude(JSON.stringify(error), value)
      }
    })
  )
})

describe("private keys in OpenSSH's format", () => {
  /** The output of ssh-keygen for a private key, on machines that have it. */
  const sshKeygen = (text: string): string | undefined => {
    const folder = mkdtempSync(join(tmpdir(), "opconnect-ssh-"))
    const path = join(folder, "key")
    try {
      writeFileSync(path, text, { mode: 0o600 })
      const { error, status, stderr, stdout } = spawnSync("ssh-keygen", ["-y", "-f", path], { encoding: "utf8" })
      if (error !== undefined && "code" in error && error.code === "ENOENT") return undefined
      assert.strictEqual(status, 0, stderr)
      return stdout.trim()
    } finally {
      rmSync(folder, { recursive: true })
    }
  }

  /** The numbers that a public key is made of. */
  const numbersOf = (key: KeyObject) => {
    const { n, x, y } = key.export({ format: "jwk" })
    return [n, x, y].flatMap((number) =>
      number === undefined ? [] : [Buffer.from(number, "base64url").toString("hex")]
    )
  }

  const keys = {
    rsa: generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey,
    ed25519: generateKeyPairSync("ed25519").privateKey,
    ecdsa: generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey
  }

  it.effect.each(Object.entries(keys))("%s: have the same public key, also for ssh-keygen", ([kind, key]) =>
    Effect.gen(function* () {
      const pem = String(key.export({ type: "pkcs8", format: "pem" }))
      const field = { id: "private_key", label: "private key", type: "SSHKEY", value: pem }
      const text = yield* resolved([field], "op://prod/db/private key?ssh-format=openssh")
      const [, body = ""] =
        /^-----BEGIN OPENSSH PRIVATE KEY-----\n([\s\S]+)\n-----END OPENSSH PRIVATE KEY-----\n$/.exec(text) ?? []
      const bytes = Buffer.from(body, "base64")
      assert.isTrue(bytes.toString("latin1").startsWith("openssh-key-v1\0"))
      for (const number of numbersOf(key)) assert.include(bytes.toString("hex"), number)
      const said = sshKeygen(text)
      if (said !== undefined) {
        const [type = "", publicKey = ""] = said.split(" ")
        assert.include(type, kind === "ecdsa" ? "ecdsa-sha2-nistp256" : kind)
        for (const number of numbersOf(key)) assert.include(Buffer.from(publicKey, "base64").toString("hex"), number)
      }
      assert.strictEqual(yield* resolved([field], "op://prod/db/private key"), pem)
    })
  )

  it.effect("private keys are formatted deterministically", () =>
    Effect.gen(function* () {
      const value = keys.ed25519.export({ type: "pkcs8", format: "pem" })
      const transport = inOneItem([{ id: "key", value }])
      const secrets = yield* secretsOver(transport)
      const text = Effect.map(secrets.resolve("op://prod/db/key?ssh-format=openssh"), Redacted.value)
      const first = yield* text
      yield* TestClock.adjust("10 minutes")
      assert.strictEqual(yield* text, first)
    })
  )

  it.effect("other values are rejected without being shown", () =>
    Effect.gen(function* () {
      const certificate = String(generateKeyPairSync("ed25519").publicKey.export({ type: "spki", format: "pem" }))
      const x448 = String(generateKeyPairSync("x448").privateKey.export({ type: "pkcs8", format: "pem" }))
      for (const value of [
        "",
        "hunter2-is-no-key",
        // Input that would keep the library busy for seconds.
        `-----BEGIN RSA PRIVATE KEY-----\n${"A: b\n".repeat(100_000)}-----END RSA PRIVATE KEY-----`,
        certificate,
        x448,
        "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----"
      ]) {
        const error = yield* Effect.flip(resolved([{ id: "key", value }], "op://prod/db/key?ssh-format=openssh"))
        assert.strictEqual(error._tag, "NotPrivateKey")
        assert.notInclude(JSON.stringify(error), "hunter2")
      }
      const error = yield* Effect.flip(resolved([{ id: "key" }], "op://prod/db/key?ssh-format=openssh"))
      assert.strictEqual(error._tag, "NotPrivateKey")
    })
  )
})

describe("a hostile server", () => {
  const fieldsOf = (count: number) =>
    Array.from({ length: count }, (_, n) => ({ id: `f${n}`, label: `label ${n}`, value: `v${n}` }))

  it.effect("an item with very many fields is supported", () =>
    Effect.gen(function* () {
      const last = runs(100_000) - 1
      const secrets = yield* secretsOver(inOneItem(fieldsOf(last + 1)))
      const values = yield* secrets.resolveAll({ a: `op://prod/db/label ${last}`, b: "op://prod/db/f5" })
      assert.strictEqual(Redacted.value(values.a), `v${last}`)
      const error = yield* Effect.flip(secrets.resolve("op://prod/db/nothing"))
      assert.strictEqual(error._tag, "FieldNotFound")
      assert.isBelow(error.hint.length, 1_000)
    })
  )

  it.effect("very long labels are truncated to one line", () =>
    Effect.gen(function* () {
      const long = "x".repeat(1_000_000)
      const secrets = yield* secretsOver(
        inOneItem([
          { id: long, label: long, value: "a" },
          { id: "b", label: `${long}b`, value: "c" }
        ])
      )
      const error = yield* Effect.flip(secrets.resolve("op://prod/db/nothing"))
      assert.isBelow(error.hint.length + error.message.length, 2_000)
    })
  )

  it.effect("names with a meaning in JavaScript have no effect", () =>
    Effect.gen(function* () {
      const words = ["__proto__", "constructor", "hasOwnProperty", "toString"]
      const secrets = yield* secretsOver(
        inOneItem(words.map((word) => ({ id: word, label: word, value: `value of ${word}` })))
      )
      const references = JSON.parse(`{${words.map((word) => `"${word}":"op://prod/db/${word}"`).join(",")}}`)
      const values = yield* secrets.resolveAll<string>(references)
      assert.deepStrictEqual(Object.keys(values), words)
      for (const [word, value] of Object.entries(values)) assert.strictEqual(Redacted.value(value), `value of ${word}`)
      assert.strictEqual(Reflect.get({}, "polluted"), undefined)
      assert.strictEqual(Object.getPrototypeOf(values), Object.prototype)
      const plan = yield* secrets.plan<string>(references)
      assert.deepStrictEqual(
        plan.entries.map(({ key }) => key),
        words
      )
      const each = yield* secrets.resolveEach<string>(references)
      assert.deepStrictEqual(Object.keys(each), words)
    })
  )

  it.effect("values of many megabytes are returned", () =>
    Effect.gen(function* () {
      const value = "x".repeat(runs(50) * 1024 * 1024)
      assert.lengthOf(yield* resolved([{ id: "big", value }], "op://prod/db/big"), value.length)
    })
  )

  it.effect("values that look like references or templates are never resolved again", () =>
    Effect.gen(function* () {
      const value = "op://prod/db/other {{ op://prod/db/other }} $HOME"
      const secrets = yield* secretsOver(
        inOneItem([
          { id: "a", value },
          { id: "other", value: "op://prod/db/a" }
        ])
      )
      const text = yield* secrets.resolveTemplate("{{ op://prod/db/a }}|op://prod/db/other", { variables: () => "x" })
      assert.strictEqual(Redacted.value(text), `${value}|op://prod/db/a`)
    })
  )

  it.effect("a vault and an item with each other's names and ids are not confused", () =>
    Effect.gen(function* () {
      const a = "aaaaaaaaaaaaaaaaaaaaaaaaaa"
      const b = "bbbbbbbbbbbbbbbbbbbbbbbbbb"
      const loop = world([
        vault(a, [item(b, { id: a }), item(a, { id: b })], { id: b }),
        vault(b, [item(a, { id: b })], { id: a })
      ])
      const secrets = yield* secretsOver(loop)
      assert.strictEqual(Redacted.value(yield* secrets.resolve<string>(`op://${a}/${b}/password`)), `value of ${a}`)
      assert.strictEqual((yield* Effect.flip(secrets.resolve<string>(`op://${a}/${a}/nothing`)))._tag, "FieldNotFound")
      assert.isBelow(loop.seen.length, 12)
    })
  )
})

describe("an empty code of a server", () => {
  const address = "otpauth://totp/x?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&digits=8&period=60"
  const at = "op://prod/db/otp?attribute=otp"

  it.effect.each(["", " ", null])("%j is computed from the key instead", (totp) =>
    Effect.gen(function* () {
      yield* TestClock.adjust(59_000)
      const code = yield* resolved([{ id: "otp", type: "OTP", value: address, totp }], at)
      assert.match(code, /^\d{8}$/)
      assert.strictEqual(
        (yield* Effect.flip(resolved([{ id: "otp", type: "OTP", totp }], at)))._tag,
        "AttributeNotFound"
      )
    })
  )

  it.effect("reports how long a code stays valid", () =>
    Effect.gen(function* () {
      yield* TestClock.adjust(50_000)
      const read = (fields: ReadonlyArray<Readonly<Record<string, unknown>>>) =>
        Effect.gen(function* () {
          const secrets = yield* secretsOver(inOneItem(fields))
          const { otp } = yield* secrets.readEach({ otp: at })
          return otp._tag === "Success" ? otp.success.validFor : otp.failure
        })
      assert.strictEqual(yield* read([{ id: "otp", type: "OTP", value: address }]), 10_000)
      assert.strictEqual(yield* read([{ id: "otp", type: "OTP", value: address, totp: "12345678" }]), 10_000)
      // Without a readable key, the usual period of 30 seconds.
      for (const value of [undefined, "", "otpauth://totp/x?secret=1"]) {
        assert.strictEqual(yield* read([{ id: "otp", type: "OTP", totp: "123456", value }]), 10_000)
      }
      const counting = "otpauth://hotp/x?secret=GEZDGNBVGY3TQOJQ&counter=1"
      assert.isUndefined(yield* read([{ id: "otp", type: "OTP", totp: "123456", value: counting }]))
    })
  )
})

describe("a field without a value", () => {
  it.effect.each([{}, { value: null }, { value: "" }])("%j is empty text", (rest) =>
    Effect.gen(function* () {
      assert.strictEqual(yield* resolved([{ id: "f", label: "f", ...rest }], "op://prod/db/f"), "")
    })
  )
})
