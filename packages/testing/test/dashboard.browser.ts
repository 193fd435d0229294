import { mkdirSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { afterAll, assert, beforeAll, beforeEach, describe, it } from "@effect/vitest"
import { type FakeConnectServer, startFakeConnect } from "@opconnect/testing"
import axe from "axe-core"
import { type BrowserContext, chromium, type Page } from "playwright-core"

/** Debian's, as `.ci/run` installs it, or the one that is named. */
const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium"

const flags = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync"
]

/** Folder of screenshots for manual review. */
const pictures = fileURLToPath(new URL("../.screenshots/", import.meta.url))

const seed = {
  prod: {
    database: {
      username: "app",
      password: "hunter2",
      "one-time password": "otpauth://totp/db?secret=JBSWY3DPEHPK3PXP",
      "read replica": { host: "replica.test", password: { $value: "hunter3", $type: "CONCEALED" } }
    },
    "<img src=x onerror=alert(1)>": { credential: "sk_test_1" },
    web: { $category: "SERVER", $files: { "server.key": "-----BEGIN PRIVATE KEY-----" } }
  },
  staging: {}
}

/** Elements of text with less contrast than WCAG requires: 4.5:1, or 3:1 for large text. */
const lowContrast = async (page: Page) => {
  await page.evaluate(axe.source)
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { readonly axe: typeof import("axe-core") }
    const { violations } = await axe.run({ runOnly: ["color-contrast"], resultTypes: ["violations"] })
    return violations.flatMap(({ nodes }) => nodes.map(({ any, html }) => `${any[0]?.message} ${html.slice(0, 80)}`))
  })
}

describe("the dashboard", () => {
  let fake: FakeConnectServer
  let folder: string
  let browser: BrowserContext
  let page: Page
  const troubles: Array<string> = []

  beforeAll(async () => {
    fake = await startFakeConnect(seed)
    folder = mkdtempSync(join(tmpdir(), "fake-connect-browser-"))
    browser = await chromium.launchPersistentContext(folder, {
      executablePath,
      args: flags,
      viewport: { width: 1280, height: 900 }
    })
    page = await browser.newPage()
    page.on("pageerror", (error) => troubles.push(error.message))
    page.on("console", (message) => {
      // The browser logs an error for every response without a success status.
      if (message.type() === "error" && !message.text().startsWith("Failed to load resource")) {
        troubles.push(message.text())
      }
    })
    page.on("dialog", (dialog) => {
      troubles.push(`a dialog: ${dialog.message()}`)
      void dialog.dismiss()
    })
    mkdirSync(pictures, { recursive: true })
  })
  afterAll(async () => {
    await browser.close()
    await fake.close()
    rmSync(folder, { recursive: true, force: true })
  })
  beforeEach(async () => {
    fake.reset()
    await page.goto(fake.url)
    await item("database").waitFor()
  })

  const get = async (path: string) =>
    (await fetch(`${fake.url}${path}`, { headers: { authorization: `Bearer ${fake.token}` } })).status

  const item = (title: string) => page.locator("#vaults [data-item]").filter({ hasText: title })
  const field = (label: string) => item("database").locator(".field").filter({ hasText: label }).first()

  const width = async () => Number(await page.evaluate("document.documentElement.scrollWidth"))

  it("shows the contents of vaults, and values only on request", async () => {
    await item("database").locator("summary").click()
    const text = await page.locator("#vaults").textContent()
    for (const shown of ["prod", "staging", "database", "LOGIN", "read replica / password", "<img src=x"]) {
      assert.include(text, shown)
    }
    fake.expectNoSecrets(await page.content(), ["username"])
    await field("password").getByRole("button", { name: "show" }).click()
    await page.getByText("hunter2").waitFor()
    await page.screenshot({ path: join(pictures, "vaults.png"), fullPage: true })
    await field("password").getByRole("button", { name: "hide" }).click()
    await page.getByText("hunter2").waitFor({ state: "detached" })
    await field("one-time password").getByRole("button", { name: "show" }).click()
    await page.getByText(/\d{6}\s+otpauth:/).waitFor()
  })

  it("rotates a secret, and shows other changes live", async () => {
    await item("database").locator("summary").click()
    await field("password").getByRole("button", { name: "rotate" }).click()
    await page.getByText("LOGIN, version 2").waitFor()
    assert.notStrictEqual(fake.getField("prod", "database", "password"), "hunter2")
    fake.merge({ prod: { later: { password: "x" } } })
    await page.getByText("later").waitFor()
    assert.isTrue(await item("database").getByText("one-time password").isVisible(), "it stays unfolded")
  })

  it("keeps shown values and folded sections after a change", async () => {
    await item("database").locator("summary").click()
    await field("password").getByRole("button", { name: "show" }).click()
    await page.getByText("hunter2").waitFor()
    await page.locator("#vaults > details > summary").filter({ hasText: "staging" }).click()
    fake.merge({ prod: { later: { password: "x" } } })
    await page.getByText("later").waitFor()
    await page.getByText("hunter2").waitFor()
    const open = "Array.from(document.querySelectorAll('#vaults > details'), (vault) => vault.open)"
    assert.deepStrictEqual(await page.evaluate(open), [true, false])
    await field("password").getByRole("button", { name: "rotate" }).click()
    await page.getByText("LOGIN, version 2").waitFor()
    await page.getByText(fake.getField("prod", "database", "password")).waitFor()
    await field("password").getByRole("button", { name: "hide" }).click()
    fake.remove("prod", "later")
    await page.getByText("later").waitFor({ state: "detached" })
    fake.expectNoSecrets(await page.content(), ["username"])
  })

  it("lists requests live", async () => {
    await get("/v1/vaults?filter=name%20eq%20%22prod%22")
    await page.locator("#requests tr").filter({ hasText: "vaults.list" }).waitFor()
    assert.include(await page.locator("#requests").textContent(), 'GET /v1/vaults?filter=name eq "prod"')
    await page.getByRole("button", { name: "forget them" }).click()
    await page.locator("#requests tr").waitFor({ state: "detached" })
    assert.deepStrictEqual(fake.requests(), [])
  })

  it("switches faults on and off", async () => {
    const preset = page.getByRole("button", { name: "rateLimited" })
    assert.strictEqual(await preset.getAttribute("aria-pressed"), "false")
    await preset.click()
    await page.locator("#presets [aria-pressed=true]").waitFor()
    assert.strictEqual(await get("/v1/vaults"), 429)
    await page.getByText("1 hit", { exact: true }).waitFor()
    await page.locator("#requests tr").filter({ hasText: "429 rateLimited" }).waitFor()
    await page.locator("#docs > details > summary").first().click()
    await page.screenshot({ path: join(pictures, "faults.png"), fullPage: true })
    assert.deepStrictEqual(await lowContrast(page), [])
    await page.emulateMedia({ colorScheme: "dark" })
    await page.screenshot({ path: join(pictures, "dark.png") })
    assert.deepStrictEqual(await lowContrast(page), [])
    await page.emulateMedia({ colorScheme: "light" })
    await preset.click()
    await page.locator("#presets [aria-pressed=true]").waitFor({ state: "detached" })
    assert.strictEqual(await get("/v1/vaults"), 200)
    await page.getByRole("button", { name: "add" }).click()
    await page.locator("#faults li").waitFor()
    assert.strictEqual(await get("/v1/vaults"), 503)
    await page.locator("#fault").fill('{"kind":"status"}')
    await page.getByRole("button", { name: "add" }).click()
    await page.getByRole("alert").filter({ hasText: "the fault status: status: Missing key" }).waitFor()
  })

  it("changes the time, and resets", async () => {
    fake.setTime("2030-01-01T00:00:00Z")
    await page.getByText("2030-01-01 00:00:00 UTC").waitFor()
    await page.getByRole("button", { name: "+1 h" }).click()
    await page.getByText("2030-01-01 01:00:00 UTC").waitFor()
    fake.setField("prod", "database", "password", "changed")
    await page.getByText("LOGIN, version 2").waitFor()
    await page.getByRole("button", { name: "reset everything" }).click()
    await page.getByText("LOGIN, version 1").waitFor()
    assert.strictEqual(fake.getField("prod", "database", "password"), "hunter2")
    assert.isBelow(fake.now(), Date.parse("2030-01-01"))
  })

  it("shows the API of the contract", async () => {
    const docs = page.locator("#docs")
    await docs.getByText("1Password Connect").click()
    await docs.getByText("/v1/vaults/{vaultUuid}/items/{itemUuid}/files/{fileUuid}/content").waitFor()
    await docs.getByText("Create an item").click()
    await docs.getByText("Body: application/json, ItemInput").first().waitFor()
    assert.strictEqual(await docs.locator("> details").first().locator("details").count(), 15)
    await docs.getByText("Control of the fake").click()
    await docs.getByText("/_fake/faults/{id}").waitFor()
    assert.isAtMost(await width(), 1280)
  })

  it("fits on the screen of a phone", async () => {
    await page.setViewportSize({ width: 380, height: 800 })
    await item("database").locator("summary").click()
    assert.isAtMost(await width(), 380)
    await page.screenshot({ path: join(pictures, "phone.png"), fullPage: true })
    await page.setViewportSize({ width: 1280, height: 900 })
  })

  it("logs no browser errors", () => {
    assert.deepStrictEqual(troubles, [])
  })
})
