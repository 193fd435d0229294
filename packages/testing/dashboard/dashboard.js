/** The page at the root of a fake. It asks the control under `/_fake` and nothing else, and has no build step. */

const byId = (id) => document.getElementById(id)

/** An element; texts are texts, never markup: what a vault holds can be anything. */
const element = (name, properties = {}, ...children) => {
  const made = document.createElement(name)
  const { data = {}, ...others } = properties
  Object.assign(made, others)
  Object.assign(made.dataset, data)
  made.append(...children)
  return made
}

const problem = (text) => {
  byId("problem").textContent = text
  byId("problem").hidden = text === ""
}

const ask = async (method, path, body) => {
  const sent = body === undefined ? {} : { body: JSON.stringify(body), headers: { "content-type": "application/json" } }
  const response = await fetch(`/_fake/${path}`, { method, ...sent })
  const text = await response.text()
  const read = text === "" ? undefined : JSON.parse(text)
  if (!response.ok) throw new Error(read?.message ?? `the fake responded with ${response.status}`)
  return read
}

/** Runs an action of the user: shows its error, then refreshes the page. */
const act = (action) => async (event) => {
  event.preventDefault()
  try {
    problem("")
    await action(event)
  } catch (error) {
    problem(error.message)
  }
  await refresh()
}

const button = (text, action, properties = {}) =>
  element("button", { type: "button", textContent: text, onclick: act(action), ...properties })

const hidden = "••••••••"

/** The fields whose values someone wants to see, also when they are drawn again. */
const revealed = new Set()

/** A field, whose value is asked for when someone wants to see it. */
const fieldRow = (vault, item, field) => {
  const value = element("span", { className: "value", textContent: hidden, data: { hidden: "" } })
  const names = { vault: vault.id, item: item.id, field: field.id }
  const key = JSON.stringify(names)
  const show = async () => {
    const { totp, value: text } = await ask("GET", `field?${new URLSearchParams(names)}`)
    revealed.add(key)
    value.textContent = totp === undefined ? text || "(empty)" : `${totp}  ${text}`
    delete value.dataset.hidden
    toggle.textContent = "hide"
  }
  const hide = () => {
    revealed.delete(key)
    value.textContent = hidden
    value.dataset.hidden = ""
    toggle.textContent = "show"
  }
  const toggle = button("show", () => (revealed.has(key) ? hide() : show()))
  if (revealed.has(key)) show().catch((error) => problem(error.message))
  return element(
    "div",
    { className: "field" },
    element("span", {
      className: "label",
      textContent: field.section ? `${field.section} / ${field.label}` : field.label
    }),
    element("span", { className: "dim", textContent: field.type }),
    value,
    toggle,
    button("rotate", () => ask("POST", "field/rotate", names))
  )
}

const itemDetails = (vault, item) =>
  element(
    "details",
    { data: { item: item.id } },
    element(
      "summary",
      {},
      element("strong", { textContent: item.title || "(no title)" }),
      element("span", { className: "dim", textContent: ` ${item.category}, version ${item.version}` })
    ),
    element("div", { className: "dim", textContent: item.id }),
    ...item.fields.map((field) => fieldRow(vault, item, field)),
    ...item.files.map(({ name, size }) => element("div", { className: "field", textContent: `${name}, ${size} bytes` }))
  )

const vaultDetails = (vault) =>
  element(
    "details",
    { open: true, data: { vault: vault.id } },
    element(
      "summary",
      {},
      element("strong", { textContent: vault.name }),
      element("span", { className: "dim", textContent: ` ${vault.id}, contentVersion ${vault.contentVersion}` })
    ),
    ...vault.items.map((item) => itemDetails(vault, item))
  )

/** Drawn again only when it has changed, so that what is unfolded and shown stays so. */
const drawn = new Map()
const draw = (id, data, children) => {
  const state = JSON.stringify(data)
  if (drawn.get(id) === state) return
  drawn.set(id, state)
  byId(id).replaceChildren(...children(data))
}

const drawVaults = (vaults) =>
  draw("vaults", vaults, () => {
    const idOf = ({ dataset }) => dataset.item ?? dataset.vault
    const before = new Map(Array.from(byId("vaults").querySelectorAll("details"), (one) => [idOf(one), one.open]))
    const made = document.createElement("div")
    made.append(...vaults.map(vaultDetails))
    for (const details of made.querySelectorAll("details")) details.open = before.get(idOf(details)) ?? details.open
    return made.children
  })

const drawFaults = (presets, faults) => {
  draw("presets", [presets, faults.map(({ name }) => name)], () =>
    Object.entries(presets).map(([name, fault]) => {
      const active = faults.filter((one) => one.name === name)
      const turn = async () => {
        if (active.length === 0) await ask("POST", "faults", name)
        for (const { id } of active) await ask("DELETE", `faults/${id}`)
      }
      return button(name, turn, { title: JSON.stringify(fault), ariaPressed: String(active.length > 0) })
    })
  )
  draw("faults", faults, () =>
    faults.map(({ fault, hits, id, name }) =>
      element(
        "li",
        {},
        element("strong", { textContent: name }),
        element("span", { className: "dim", textContent: hits === 1 ? "1 hit" : `${hits} hits` }),
        element("code", { textContent: JSON.stringify(fault) }),
        button("remove", () => ask("DELETE", `faults/${id}`))
      )
    )
  )
}

const requestRow = ({ at, endpoint, faults, method, path, query, status, userAgent }) => {
  const search = Object.entries(query).map(([name, value]) => `${name}=${value}`)
  const asked = `${method} ${path}${search.length > 0 ? `?${search.join("&")}` : ""}`
  const className = status > 0 && status < 400 ? "good" : "bad"
  return element(
    "tr",
    {},
    element("td", { textContent: new Date(at).toISOString().slice(11, 23) }),
    element("td", { className, textContent: [status || "no response", ...faults].join(" ") }),
    element("td", { className: "path", textContent: asked }),
    element("td", { textContent: endpoint ?? "" }),
    element("td", { className: "dim", textContent: userAgent })
  )
}

const shown = 100

const drawRequests = (requests) =>
  draw("requests", requests, () => {
    byId("count").textContent = requests.length < shown ? `${requests.length} so far` : `the latest ${shown}`
    return requests.toReversed().map(requestRow)
  })

const nameOf = (schema = {}) => {
  if (schema.$ref) return schema.$ref.split("/").at(-1)
  if (schema.type === "array") return `${nameOf(schema.items)}[]`
  return [schema.type].flat().join(" or ")
}

const contentOf = ({ content = {} }) =>
  Object.entries(content)
    .map(([type, { schema }]) => `${type}${nameOf(schema) ? `, ${nameOf(schema)}` : ""}`)
    .join("; ")

const operationDetails = (
  method,
  path,
  { description, operationId, parameters = [], requestBody, responses, summary }
) =>
  element(
    "details",
    {},
    element(
      "summary",
      {},
      element("span", { className: "method", textContent: method.toUpperCase() }),
      element("code", { textContent: path }),
      element("span", { className: "dim", textContent: ` ${summary ?? operationId}` })
    ),
    ...(description ? [element("p", { textContent: description })] : []),
    ...parameters.map(({ description = "", in: where, name }) =>
      element("div", { className: "field" }, element("code", { textContent: name }), `${where}. ${description}`)
    ),
    ...(requestBody ? [element("div", { className: "field", textContent: `Body: ${contentOf(requestBody)}` })] : []),
    ...Object.entries(responses).map(([status, response]) =>
      element(
        "div",
        { className: "field" },
        element("strong", { className: status < "400" ? "good" : "bad", textContent: status }),
        `${response.description} `,
        element("span", { className: "dim", textContent: contentOf(response) })
      )
    )
  )

const drawDocs = async () => {
  const documents = await Promise.all(["connect.json", "control.json"].map((name) => ask("GET", `openapi/${name}`)))
  byId("docs").replaceChildren(
    ...documents.map(({ info, paths }) =>
      element(
        "details",
        {},
        element("summary", {}, element("strong", { textContent: info.title })),
        ...Object.entries(paths).flatMap(([path, operations]) =>
          Object.entries(operations).map(([method, operation]) => operationDetails(method, path, operation))
        )
      )
    )
  )
}

const refresh = async () => {
  const responses = ["vaults", "presets", "faults", `requests?last=${shown}`, "time"].map((path) => ask("GET", path))
  const [vaults, presets, faults, requests, { time }] = await Promise.all(responses)
  drawVaults(vaults)
  drawFaults(presets, faults)
  drawRequests(requests)
  byId("now").textContent = `${time.slice(0, 19).replace("T", " ")} UTC`
}

/** Goes on for as long as the page is there, also while the fake is away. */
const watch = async () => {
  let lost = false
  for (;;) {
    try {
      if (!document.hidden) await refresh()
      if (lost) problem("")
      lost = false
    } catch {
      lost = true
      problem("the fake does not respond")
    }
    await new Promise((resolve) => setTimeout(resolve, 1000))
  }
}

for (const each of document.querySelectorAll("[data-minutes]")) {
  each.onclick = act(() => ask("POST", "time/adjust", { milliseconds: Number(each.dataset.minutes) * 60_000 }))
}
byId("release").onclick = act(() => ask("DELETE", "time"))
byId("reset").onclick = act(() => ask("POST", "reset"))
byId("forget").onclick = act(() => ask("DELETE", "requests"))
byId("custom").onsubmit = act(() => {
  const text = byId("fault").value.trim()
  return ask("POST", "faults", text.startsWith("{") ? JSON.parse(text) : text)
})

drawDocs().catch((error) => problem(error.message))
watch()
