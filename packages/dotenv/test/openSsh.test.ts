// The bundle leaves out parts of the library for SSH keys: the formats that it needs must still work.
import { spawnSync } from "node:child_process"
import { createPublicKey, generateKeyPairSync, type KeyObject } from "node:crypto"
import { chmodSync, writeFileSync } from "node:fs"
import { startFakeConnect } from "@opconnect/testing"
import { assert, it } from "vitest"
import { opconnect, project } from "./support/project.ts"

const keys: Readonly<Record<string, KeyObject>> = {
  rsa: generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey,
  ecdsa: generateKeyPairSync("ec", { namedCurve: "P-384" }).privateKey,
  ed25519: generateKeyPairSync("ed25519").privateKey
}

/** A number of the public key that is in its encoding for SSH too. */
const publicNumber = (key: KeyObject) => {
  const { n, x } = createPublicKey(key).export({ format: "jwk" })
  return Buffer.from(n ?? x ?? "", "base64url").toString("hex")
}

it("the command writes private keys in OpenSSH's format", async () => {
  const item = Object.fromEntries(
    Object.entries(keys).map(([name, key]) => [name, String(key.export({ type: "pkcs8", format: "pem" }))])
  )
  await using fake = await startFakeConnect({ prod: { keys: { ...item, nothing: "no key" } } })
  using files = project({})
  const read = (name: string) =>
    opconnect(["read", `op://prod/keys/${name}?ssh-format=openssh`], { cwd: files.folder, env: fake.env })
  for (const [name, key] of Object.entries(keys)) {
    const { code, stdout } = await read(name)
    assert.strictEqual(code, 0, name)
    const [, body = ""] = /^-----BEGIN OPENSSH PRIVATE KEY-----\n([\s\S]+)\n-----END/.exec(stdout) ?? []
    assert.include(Buffer.from(body, "base64").toString("hex"), publicNumber(key), name)
    writeFileSync(files.path(name), stdout)
    chmodSync(files.path(name), 0o600)
    const derived = spawnSync("ssh-keygen", ["-y", "-f", files.path(name)], { encoding: "utf8" })
    if (derived.error !== undefined) continue
    const [, publicKey = ""] = derived.stdout.split(" ")
    assert.include(Buffer.from(publicKey, "base64").toString("hex"), publicNumber(key), name)
  }
  assert.strictEqual((await read("nothing")).code, 1)
})
