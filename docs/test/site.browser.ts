/// <reference lib="dom" />
// The built site in a browser: every page opens without errors, sends no request to another host, and can be found.
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { tmpdir } from "node:os"
import { extname, join } from "node:path"
import axe from "axe-core"
import { type BrowserContext, chromium, type Page } from "playwright-core"
import { afterAll, assert, beforeAll, describe, it } from "vitest"

const site = join(import.meta.dirname, "../.vitepress/dist")
/** Folder of the screenshots, for developers to look at. */
const pictures = join(import.meta.dirname, "../.screenshots")

const types: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2"
}

/** A static file server without rewrites, like most hosts of sites. */
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

/** Sizes of the terminal recording as the page shows it, in pixels. */
const measureRecording = (page: Page) =>
  page.locator(".VPHero .terminal").evaluate(async (element) => {
    const image = element as HTMLImageElement
    const { left, right, width } = image.getBoundingClientRect()
    // An image does not give access to its content: a copy in the page does.
    const copy = document.createElement("div")
    copy.innerHTML = await (await fetch(image.currentSrc)).text()
    document.body.append(copy)
    const svg = copy.querySelector("svg") as SVGSVGElement
    const drawn = svg.viewBox.baseVal.width
    const ends = Array.from(svg.querySelectorAll("text"), (text) => text.getBBox()).map((box) => box.x + box.width)
    const fontSize = Number.parseFloat(getComputedStyle(svg.querySelector("text") as SVGTextElement).fontSize)
    copy.remove()
    const container = image.closest(".image-container") as HTMLElement
    return {
      left,
      right,
      overflow: container.scrollWidth - container.clientWidth,
      textOverflow: Math.max(...ends) - drawn,
      fontSize: fontSize * (width / drawn)
    }
  })

describe("the site", () => {
  let folder: string
  let browser: BrowserContext
  let page: Page
  let home: string
  let errors: Array<string> = []

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
    page.on("pageerror", (error) => errors.push(error.message))
    page.on("console", (message) => {
      if (message.type() === "error") errors.push(message.text())
    })
    page.on("request", (request) => {
      if (!request.url().startsWith(home) && !request.url().startsWith("data:"))
        errors.push(`request to ${request.url()}`)
    })
    page.on("response", (response) => {
      if (response.status() >= 400) errors.push(`${response.status()} ${response.url()}`)
    })
  })

  afterAll(async () => {
    await browser?.close()
    server.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const open = async (name: string) => {
    errors = []
    await page.goto(`${home}/${name === "index" ? "" : name}`, { waitUntil: "networkidle" })
  }

  for (const name of pages) {
    it(`shows ${name}`, async () => {
      await open(name)
      assert.isNotEmpty(await page.locator("h1").first().textContent())
      await page.screenshot({ path: join(pictures, `${name}.png`) })
      // On a phone, only tables and code blocks scroll sideways.
      await page.setViewportSize({ width: 390, height: 844 })
      assert.strictEqual(await page.evaluate("document.documentElement.scrollWidth"), 390)
      await page.setViewportSize({ width: 1280, height: 900 })
      assert.deepStrictEqual(errors, [])
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

  for (const [device, width] of [
    ["a wide screen", 1280],
    ["a tablet", 768],
    ["a phone", 390],
    ["a small phone", 360]
  ] as const) {
    it(`shows the whole terminal recording in a readable size on ${device}`, async () => {
      await page.setViewportSize({ width, height: 844 })
      for (const reducedMotion of ["no-preference", "reduce"] as const) {
        await page.emulateMedia({ reducedMotion })
        await open("index")
        const { fontSize, left, overflow, right, textOverflow } = await measureRecording(page)
        assert.isAtLeast(left, 0, reducedMotion)
        assert.isAtMost(right, width, reducedMotion)
        assert.isAtMost(overflow, 0, "the recording is cut, or scrolls")
        assert.isAtMost(textOverflow, 0, "a line is longer than the picture")
        assert.isAtLeast(fontSize, 11, reducedMotion)
      }
      await page.setViewportSize({ width: 1280, height: 900 })
    })
  }

  it("leads to every page", async () => {
    await open("quick-start")
    const links = await page.locator(".VPSidebar a").evaluateAll((all) => all.map((link) => link.getAttribute("href")))
    assert.includeMembers(
      links,
      pages.filter((name) => name !== "index").map((name) => `/${name}`)
    )
  })

  it("finds an error message by search", async () => {
    await open("index")
    // The key does nothing before the scripts of the page have run.
    const search = page.locator("input.search-input")
    while (!(await search.isVisible())) await page.keyboard.press("Control+k")
    await search.fill("no item")
    await page.locator(".results a").first().waitFor()
    assert.match((await page.locator(".results").textContent()) ?? "", /troubleshooting/i)
  })
})
