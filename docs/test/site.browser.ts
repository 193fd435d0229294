// The built site as a person meets it: every page opens without a complaint, asks nobody else, and can be found.
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { tmpdir } from "node:os"
import { extname, join } from "node:path"
import axe from "axe-core"
import { type BrowserContext, chromium, type Page } from "playwright-core"
import { afterAll, assert, beforeAll, describe, it } from "vitest"

const site = join(import.meta.dirname, "../.vitepress/dist")
/** Where a person can look at what the browser has drawn. */
const pictures = join(import.meta.dirname, "../.screenshots")

const types: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2"
}

/** A server of files, as plain as those that sites are put on. */
const server = createServer((request, response) => {
  const path = new URL(request.url ?? "/", "http://site").pathname
  const file = [path, `${path}.html`, join(path, "index.html")]
    .map((candidate) => join(site, candidate))
    .find((candidate) => existsSync(candidate) && extname(candidate) !== "")
  if (file === undefined) {
    response.writeHead(404).end()
    return
  }
  response.writeHead(200, { "content-type": types[extname(file)] ?? "application/octet-stream" })
  response.end(readFileSync(file))
})

const pages = globSync("*.md", { cwd: join(import.meta.dirname, "..") }).map((file) => file.replace(/\.md$/, ""))

/** Elements of text with less contrast than WCAG requires: 4.5:1, or 3:1 for large text. */
const lowContrast = async (page: Page) => {
  await page.evaluate(axe.source)
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { readonly axe: typeof import("axe-core") }
    const { violations } = await axe.run({ runOnly: ["color-contrast"], resultTypes: ["violations"] })
    return violations.flatMap(({ nodes }) => nodes.map(({ any, html }) => `${any[0]?.message} ${html.slice(0, 80)}`))
  })
}

describe("the site", () => {
  let folder: string
  let browser: BrowserContext
  let page: Page
  let home: string
  let troubles: Array<string> = []

  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true })
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
    home = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    folder = mkdtempSync(join(tmpdir(), "opconnect-site-"))
    browser = await chromium.launchPersistentContext(folder, {
      executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
      args: [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync"
      ],
      viewport: { width: 1280, height: 900 }
    })
    page = await browser.newPage()
    page.on("pageerror", (error) => troubles.push(error.message))
    page.on("console", (message) => {
      if (message.type() === "error") troubles.push(message.text())
    })
    page.on("request", (request) => {
      if (!request.url().startsWith(home) && !request.url().startsWith("data:")) troubles.push(`asks ${request.url()}`)
    })
    page.on("response", (response) => {
      if (response.status() >= 400) troubles.push(`${response.status()} ${response.url()}`)
    })
  })

  afterAll(async () => {
    await browser?.close()
    server.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const open = async (name: string) => {
    troubles = []
    await page.goto(`${home}/${name === "index" ? "" : name}`, { waitUntil: "networkidle" })
  }

  for (const name of pages) {
    it(`shows ${name}`, async () => {
      await open(name)
      assert.isNotEmpty(await page.locator("h1").first().textContent())
      await page.screenshot({ path: join(pictures, `${name}.png`) })
      // A telephone has to show it too, without being pushed to the side.
      await page.setViewportSize({ width: 400, height: 800 })
      assert.strictEqual(await page.evaluate("document.documentElement.scrollWidth"), 400)
      await page.setViewportSize({ width: 1280, height: 900 })
      assert.deepStrictEqual(troubles, [])
    })
  }

  // Together, these pages have every language of code blocks, and tables, links and buttons.
  for (const name of ["index", "agent", "cli", "dotenv", "fake-connect-other-languages", "migrate-from-official-sdk"]) {
    it(`shows ${name} with enough contrast in light and dark`, async () => {
      await open(name)
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: "reduce" })
        assert.deepStrictEqual(await lowContrast(page), [], colorScheme)
      }
    })
  }

  it("leads to every page", async () => {
    await open("quick-start")
    const links = await page.locator(".VPSidebar a").evaluateAll((all) => all.map((one) => one.getAttribute("href")))
    assert.includeMembers(
      links,
      pages.filter((name) => name !== "index").map((name) => `/${name}`)
    )
  })

  it("finds an error message by search", async () => {
    await open("index")
    await page.keyboard.press("Control+k")
    await page.locator("input.search-input").fill("no item")
    await page.locator(".results a").first().waitFor()
    assert.match((await page.locator(".results").textContent()) ?? "", /troubleshooting/i)
  })
})
