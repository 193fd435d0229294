// The results as tables in Markdown, which people can read in a terminal too.
import type { Budget, Figure, Growth, Results } from "./results.ts"

const number = (value: number) =>
  value >= 1000 ? Math.round(value).toLocaleString("en") : value >= 100 ? value.toFixed(0) : value.toPrecision(3)

const mib = (bytes: number) => `${(bytes / 2 ** 20).toFixed(bytes < 10 * 2 ** 20 ? 1 : 0)} MiB`

/** A table whose columns line up: text to the left, figures to the right. */
const table = (head: ReadonlyArray<string>, rows: ReadonlyArray<ReadonlyArray<string>>): string => {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => (row[column] ?? "").length)))
  const isText = (column: number) => rows.some((row) => /^[^\d<]/.test(row[column] ?? ""))
  const line = (cells: ReadonlyArray<string>) =>
    `| ${cells.map((cell, n) => (isText(n) ? cell.padEnd(widths[n] ?? 0) : cell.padStart(widths[n] ?? 0))).join(" | ")} |`
  const rule = widths.map((width, n) => (isText(n) ? "-".repeat(width) : `${"-".repeat(width - 1)}:`))
  return [line(head), `| ${rule.join(" | ")} |`, ...rows.map(line)].join("\n")
}

const withUnit = (value: number, unit: Budget["unit"]) => {
  if (unit === "requests") return `${value}`
  if (unit === "") return value.toFixed(2)
  return `${value.toFixed(value >= 100 ? 0 : 1)} ${unit}`
}

export const boundsTable = (all: ReadonlyArray<Budget>): string =>
  table(
    ["work", "against", "at most", "reached", ""],
    all.map(({ against, atMost, bare, missing, reached, unit, work }) => [
      work,
      against,
      unit === "" ? atMost.toFixed(2) : withUnit(atMost, unit),
      missing === undefined
        ? withUnit(reached, unit) + (bare === undefined ? "" : ` (bare: ${withUnit(bare, unit)})`)
        : "-",
      missing ?? (reached <= atMost ? "met" : "missed")
    ])
  )

const spread = ({ high, low }: Figure) => `${number(low)} to ${number(high)}`

const bootTable = ({ boot, bootCpu }: Results) =>
  table(
    ["program", "ms", "interquartile range", "CPU ms", "requests"],
    boot.map((one, n) => [
      one.subject,
      number(one.median),
      spread(one),
      number(bootCpu[n]?.median ?? Number.NaN),
      one.requests === undefined ? "" : `${one.requests}`
    ])
  )

const callsTable = ({ cpu, perSecond }: Results["calls"]) =>
  table(
    ["client", "CPU µs per request", "interquartile range", "requests per second"],
    cpu.map((one, n) => [one.subject, number(one.median), spread(one), number(perSecond[n]?.median ?? Number.NaN)])
  )

const growthTable = ({ along, points, title, unit }: Growth) => {
  const subjects = points[0]?.figures.map(({ subject }) => subject) ?? []
  const rows = points.map(({ at, figures }) => [
    at.toLocaleString("en"),
    ...subjects.map((subject) => {
      const figure = figures.find((one) => one.subject === subject)
      return figure === undefined ? "-" : number(figure.median)
    })
  ])
  return `**${title}** (${unit})\n\n${table([along, ...subjects], rows)}`
}

const machine = ({ machine: { cores, cpu, date, loadBefore, memoryGiB, node, system, versions }, mode }: Results) =>
  [
    `${cpu}, ${cores} cores, ${memoryGiB} GiB; ${system}; Node ${node}; ${date}; \`pnpm bench${mode === "quick" ? " --quick" : ""}\``,
    Object.entries(versions)
      .map(([name, version]) => `${name} ${version}`)
      .join(", "),
    `load average of the minute before: ${loadBefore}`
  ].join(".\n")

export const report = (results: Results): string =>
  [
    "### Bounds",
    boundsTable(results.budgets),
    "### Startup with 30 secrets",
    bootTable(results),
    "### Code that a startup evaluates",
    table(
      ["startup", "files", "bytes", "modules of Effect", "of opconnect", "of Node"],
      results.evaluated.map(({ bytes, effect, files, node, own, start }) => [
        start,
        ...[files, bytes, effect, own, node].map((figure) => figure.toLocaleString("en"))
      ])
    ),
    "### Read items, 32 at a time",
    callsTable(results.calls),
    "### Secrets engine with cached items",
    table(
      ["work", "median"],
      results.engine.map(({ median, unit, work }) => [work, `${number(median)} ${unit}`])
    ),
    "### Decode a list of items",
    table(
      ["items", "bytes", "JSON.parse, ms", "opconnect, ms", "ratio"],
      results.decode.map(({ bytes, client, items, parse }) => [
        items.toLocaleString("en"),
        bytes.toLocaleString("en"),
        number(parse),
        number(client),
        (client / parse).toFixed(2)
      ])
    ),
    "### Download a file",
    table(
      ["client", "process", "size", "memory above idle", "seconds"],
      results.downloads.map(({ above, client, seconds, size, state }) => [
        client,
        state,
        mib(size),
        mib(above),
        seconds.toFixed(2)
      ])
    ),
    "### Installed size",
    table(
      ["package", "bytes", "packages"],
      results.sizes.map(({ bytes, name, packages }) => [name, mib(bytes), `${packages}`])
    ),
    "### Scaling",
    ...results.growth.map(growthTable),
    "### Machine and versions",
    machine(results)
  ].join("\n\n")
