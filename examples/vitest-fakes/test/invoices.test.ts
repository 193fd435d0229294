import { createConnect, SecretsError } from "@opconnect/core/promise"
import { fakeConnectTest } from "@opconnect/testing/vitest"
import { describe, expect } from "vitest"
import { bankCode, mailbox, renew } from "../src/invoices.ts"

// One server for the file, reset to this seed before each test.
const test = fakeConnectTest({
  office: {
    invoices: { username: "billing", password: "a long password", smtp: { host: "smtp.internal" } },
    bank: { "one-time password": "otpauth://totp/bank?secret=JBSWY3DPEHPK3PXP" }
  }
})

describe("invoices", () => {
  test("reads the mailbox in four requests at most, the item once", async ({ fake }) => {
    await using connect = createConnect({ host: fake.url, token: fake.token })
    const { login } = await mailbox(connect)
    expect(login).toBe("billing:a long password@smtp.internal")
    expect(fake).toHaveRequestedAtMost(4)
    expect(fake).toHaveFetchedEachItemOnce()
  })

  test("reports all missing items at once without a secret", async ({ fake }) => {
    fake.remove("office", "invoices")
    await using connect = createConnect({ host: fake.url, token: fake.token })
    const error = await mailbox(connect).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(SecretsError)
    expect((error as SecretsError).issues.map(({ key }) => key)).toEqual(["user", "password", "host"])
    expect(String(error)).toHoldNoSecretsOf(fake)
  })

  test("survives a transient 403", async ({ fake }) => {
    fake.addFault("sporadic403")
    await using connect = createConnect({ host: fake.url, token: fake.token, initialBackoff: 1 })
    expect((await mailbox(connect)).address).toBe("billing@shop.example")
  })

  test("returns the current one-time password", async ({ fake }) => {
    fake.setTime("2026-01-01T00:00:00Z")
    await using connect = createConnect({ host: fake.url, token: fake.token, cache: { timeToLive: 0 } })
    const first = await bankCode(connect)
    fake.advanceTime(30_000)
    const second = await bankCode(connect)
    expect(first).toMatch(/^\d{6}$/)
    expect(second).not.toBe(first)
  })

  test("renews the password, and waits until it is visible", async ({ fake }) => {
    fake.addFault({ kind: "lag", lag: 300 })
    await using connect = createConnect({ host: fake.url, token: fake.token })
    await renew(connect, "another password")
    expect(fake.getField("office", "invoices", "password")).toBe("another password")
    expect(fake).toHaveRequested("items.patch", 1)
  })
})
