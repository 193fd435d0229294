import { X509Certificate } from "node:crypto"
import { assert, describe, it } from "@effect/vitest"
import { generate } from "../../src/server/certificate.ts"

describe("a generated certificate", () => {
  it.each([
    ["127.0.0.1", "DNS:localhost, IP Address:127.0.0.1, IP Address:0:0:0:0:0:0:0:1"],
    ["fake.test", "DNS:localhost, IP Address:127.0.0.1, IP Address:0:0:0:0:0:0:0:1, DNS:fake.test"]
  ])("for %s is valid for this machine and that host, for ten years", async (host, names) => {
    const { cert, key } = await generate(host)
    const certificate = new X509Certificate(cert)
    assert.strictEqual(certificate.subjectAltName, names)
    assert.isTrue(certificate.ca)
    const years = certificate.validToDate.getFullYear() - certificate.validFromDate.getFullYear()
    assert.strictEqual(years, 10)
    assert.match(key, /^-----BEGIN PRIVATE KEY-----/)
  })
})
