import { defineConfig } from "vitepress"

const guide = (text, link) => ({ text, link })

/** Keeps Vue from interpreting braces in code. */
const verbatim = (md) => {
  const code = md.renderer.rules.code_inline
  md.renderer.rules.code_inline = (...args) => code(...args).replace("<code", "<code v-pre")
}

// Dead links fail the build. The site loads nothing from other hosts: no analytics, no fonts, no search.
export default defineConfig({
  title: "opconnect",
  description: "Secrets from 1Password Connect in TypeScript applications",
  lang: "en",
  head: [["link", { rel: "icon", href: "data:," }]],
  cleanUrls: true,
  markdown: {
    config: verbatim,
    theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" }
  },
  vite: { esbuild: { tsconfigRaw: {} } },
  themeConfig: {
    search: { provider: "local" },
    outline: { level: [2, 3] },
    nav: [
      guide("Guides", "/quick-start"),
      guide("Troubleshooting", "/troubleshooting"),
      guide("API", "/api"),
      guide("Benchmarks", "/benchmarks")
    ],
    sidebar: [
      {
        text: "Get started",
        items: [guide("Quick start", "/quick-start"), guide("Run a Connect server", "/connect-server")]
      },
      {
        text: "Guides",
        items: [
          guide("Environment files", "/dotenv"),
          guide("The opconnect command", "/cli"),
          guide("Use in CI", "/ci"),
          guide("Promises", "/promises"),
          guide("Effect", "/effect"),
          guide("Use with NestJS", "/nestjs"),
          guide("Test code that uses secrets", "/testing"),
          guide("Fake server in other languages", "/fake-connect-other-languages"),
          guide("Facts about Connect servers", "/fake-connect-facts")
        ]
      },
      {
        text: "In depth",
        items: [
          guide("References and templates", "/references"),
          guide("Retry and failover", "/retry-and-failover"),
          guide("Behavior during failures", "/faults"),
          guide("Rotation", "/rotation"),
          guide("Snapshots", "/snapshots"),
          guide("Lock file", "/lockfile"),
          guide("Security", "/security"),
          guide("Architecture", "/architecture")
        ]
      },
      {
        text: "Agent",
        items: [
          guide("Run on a machine", "/agent"),
          guide("Run in Kubernetes", "/agent-kubernetes"),
          guide("Operate the agent", "/agent-operations"),
          guide("Security of the agent", "/agent-security")
        ]
      },
      {
        text: "Migrate from",
        items: [
          guide("@1password/connect", "/migrate-from-official-sdk"),
          guide("dotenv", "/migrate-from-dotenv"),
          guide("op run", "/migrate-from-op-run"),
          guide("varlock", "/migrate-from-varlock"),
          guide("@nestjs/config", "/migrate-from-nestjs-config")
        ]
      },
      {
        text: "Reference",
        items: [
          guide("Options and environment variables", "/options"),
          guide("Supported environments", "/support"),
          guide("Public API", "/api"),
          guide("Troubleshooting", "/troubleshooting"),
          guide("Benchmarks", "/benchmarks")
        ]
      }
    ],
    socialLinks: [{ icon: "github", link: "https://github.com/opconnect/opconnect" }],
    footer: { message: "MIT license. Not affiliated with 1Password." }
  }
})
