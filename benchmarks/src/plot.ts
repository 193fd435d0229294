// Plots as SVG, without a plotting library: two kinds of plots need little code.
import type { Figure, Growth } from "./results.ts"

/** Each subject has the same color in every plot. */
const colors: ReadonlyArray<readonly [prefix: string, color: string]> = [
  ["opconnect", "#0f766e"],
  ["bare", "#c2410c"],
  ["@1password/connect", "#4338ca"],
  ["varlock", "#be185d"]
]
const color = (subject: string) => colors.find(([prefix]) => subject.startsWith(prefix))?.[1] ?? "#64748b"

/** Plots have a white background, so that they are readable on light and dark pages. */
const style =
  "<style>text{font:12px system-ui,sans-serif;fill:#334155}.strong{font-weight:600}" +
  ".grid{stroke:#94a3b8;stroke-opacity:.4}</style>"

const escapeXml = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;")

const text = (x: number, y: number, content: string, more = "") =>
  `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" ${more}>${escapeXml(content)}</text>`

const svg = (width: number, height: number, title: string, body: ReadonlyArray<string>) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeXml(title)}">${style}\n<rect width="${width}" height="${height}" rx="8" fill="#ffffff"/>\n${body.join("\n")}\n</svg>\n`

const isOurs = (subject: string) => subject.startsWith("opconnect")

/** A bar for each figure. */
export const bars = (title: string, unit: string, figures: ReadonlyArray<Figure>): string => {
  const [right, row] = [150, 28]
  // Wide enough for the longest name: the average character of the font is at most 7.7 wide.
  const left = 20 + Math.ceil(7.7 * Math.max(...figures.map(({ subject }) => subject.length)))
  const width = 720
  const most = Math.max(...figures.map(({ median }) => median))
  const scale = (width - left - right) / most
  const body = figures.flatMap(({ median, requests, subject }, n) => {
    const y = 44 + n * row
    const label = `${Math.round(median)} ${unit}${requests === undefined || requests === 0 ? "" : `, ${requests} requests`}`
    return [
      text(left - 10, y + 13, subject, `text-anchor="end"${isOurs(subject) ? ' class="strong"' : ""}`),
      `<rect x="${left}" y="${y}" width="${(median * scale).toFixed(1)}" height="18" rx="2" fill="${isOurs(subject) ? color(subject) : "#64748b"}"/>`,
      text(left + median * scale + 8, y + 13, label)
    ]
  })
  return svg(width, 56 + figures.length * row, title, [text(8, 22, title, 'class="strong"'), ...body])
}

const powers = (low: number, high: number) => {
  const first = Math.floor(Math.log10(low))
  return Array.from({ length: Math.ceil(Math.log10(high)) - first + 1 }, (_, n) => 10 ** (first + n))
}

/** A line for each subject, with logarithmic scales. */
const lines = ({ along, points, title, unit }: Growth, x0: number, y0: number): ReadonlyArray<string> => {
  const [width, height, left, top] = [340, 230, 52, 34]
  const subjects = [...new Set(points.flatMap(({ figures }) => figures.map(({ subject }) => subject)))]
  const values = points.flatMap(({ figures }) => figures.map(({ median }) => median))
  const ticks = powers(Math.min(...values), Math.max(...values))
  const [low = 1, high = 10] = [ticks[0], ticks.at(-1)]
  // Zero has no logarithm.
  const place = (at: number) => Math.log10(Math.max(at, 0.3))
  const [from, to] = [place(points[0]?.at ?? 1), place(points.at(-1)?.at ?? 10)]
  const x = (at: number) => x0 + left + ((place(at) - from) / (to - from)) * (width - left - 16)
  const y = (value: number) =>
    y0 + top + (1 - (Math.log10(value) - Math.log10(low)) / (Math.log10(high) - Math.log10(low))) * (height - top - 46)
  return [
    text(x0 + 8, y0 + 18, `${title}, ${unit}`, 'class="strong"'),
    ...ticks.flatMap((tick) => [
      `<line class="grid" x1="${x0 + left}" x2="${x0 + width - 16}" y1="${y(tick).toFixed(1)}" y2="${y(tick).toFixed(1)}"/>`,
      text(x0 + left - 6, y(tick) + 4, tick.toLocaleString("en"), 'text-anchor="end"')
    ]),
    ...points.map(({ at }) => text(x(at), y(low) + 18, at.toLocaleString("en"), 'text-anchor="middle"')),
    text(x0 + (left + width) / 2, y(low) + 36, along, 'text-anchor="middle"'),
    ...subjects.map((subject) => {
      const measuredPoints = points.flatMap(({ at, figures }) =>
        figures
          .filter((one) => one.subject === subject)
          .map(({ median }) => `${x(at).toFixed(1)},${y(median).toFixed(1)}`)
      )
      return `<polyline fill="none" stroke="${color(subject)}" stroke-width="2" points="${measuredPoints.join(" ")}"/>`
    })
  ]
}

/** Height of a line chart with its legend. */
const chartHeight = 284

/** Line charts, two in a row, each with a legend below it. */
export const growth = (all: ReadonlyArray<Growth>): string => {
  const rows = Math.ceil(all.length / 2)
  const body = all.flatMap((one, n) => {
    const [x, y] = [(n % 2) * 360, Math.floor(n / 2) * chartHeight]
    const subjects = [...new Set(one.points.flatMap(({ figures }) => figures.map(({ subject }) => subject)))]
    return [
      ...lines(one, x, y),
      ...subjects.map((subject, place) =>
        text(
          x + 8 + (place % 2) * 190,
          y + 244 + Math.floor(place / 2) * 16,
          `● ${subject}`,
          `style="fill:${color(subject)}"`
        )
      )
    ]
  })
  return svg(720, rows * chartHeight, "Scaling", body)
}
