import { type FakeConnectServer, idOf, startFakeConnect } from "@opconnect/testing"
import { afterEach, assert, beforeEach, describe, it } from "vitest"
import { type AgentProcess, fleetKey, startAgent } from "./support/agents.ts"
import { type RedisServer, startRedis } from "./support/server.ts"

/** Items that a test reads one after another. */
const titles = Array.from({ length: 50 }, (_, index) => `item ${index}`)
const seed = {
  production: {
    "Orders database": { username: "orders-app", password: "correct horse battery staple" },
    stripe: { credential: "sk_live_plainly_visible" },
    ...Object.fromEntries(titles.map((title) => [title, { password: `password of ${title}` }]))
  }
}
const vault = idOf("production")
const database = idOf("production", "Orders database")
const itemsPath = `/v1/vaults/${vault}/items`
const databasePath = `${itemsPath}/${database}`

let connect: FakeConnectServer
let redis: RedisServer
let key: ReturnType<typeof fleetKey>
const agents: Array<AgentProcess> = []

beforeEach(async () => {
  connect = await startFakeConnect(seed, { tokens: [{ vaults: ["production"] }] })
  redis = await startRedis()
  key = fleetKey()
})
afterEach(async () => {
  for (const target of agents.splice(0)) await target[Symbol.asyncDispose]()
  await redis[Symbol.asyncDispose]()
  await connect.close()
  key.remove()
})

/** Starts an agent with a replica of Connect of its own, which has the agent's place among all. */
const agent = async () => {
  const [replica] = await connect.replicas(1)
  const started = await startAgent(replica?.url ?? "", [
    ...["--redis", redis.url, "--environment", "test", "--key-file", key.path],
    ...["--poll", "200ms", "--poll-budget", "20"]
  ])
  agents.push(started)
  return started
}

const passwordIn = (text: string): string | undefined =>
  (JSON.parse(text) as { fields?: ReadonlyArray<{ id: string; value?: string }> }).fields?.find(
    ({ id }) => id === "password"
  )?.value

const password = async (target: AgentProcess, token = connect.token) => {
  const { status, text } = await target.ask(databasePath, token)
  return status === 200 ? passwordIn(text) : status
}

/** Repeats a check until it succeeds. The timeout of the test stops a check that never does. */
const until = async (isSo: () => boolean | Promise<boolean>) => {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 20))
}

const upstream = (endpoint: string) => connect.requests().filter((target) => target.endpoint === endpoint)

/** The polls of an agent. */
const pollsOf = (target: AgentProcess) =>
  upstream("vaults.list").filter(({ replica }) => replica === agents.indexOf(target))

/**
 * Repeats a round in which a call to the store failed, more than one agent polled, or another endpoint was requested. On a
 * busy machine, calls reach their time limit and leases end, after which agents rightly read for themselves.
 */
const undisturbed = async (round: () => Promise<void>, others: ReadonlyArray<string> = []) => {
  const failures = async () => Promise.all(agents.map((target) => target.storeFailures()))
  for (;;) {
    connect.clearRequests()
    const before = await failures()
    await round()
    const after = await failures()
    const isSame = after.every((count, index) => count === (before[index] ?? 0))
    const pollers = new Set(upstream("vaults.list").map(({ replica }) => replica))
    if (isSame && pollers.size <= 1 && others.flatMap(upstream).length === 0) return
  }
}

describe("agents that share a Redis", () => {
  it("reads an item once for all agents", async () => {
    const three = [await agent(), await agent(), await agent()]
    for (const target of three) await target.ask(itemsPath, connect.token)
    const unread = [...titles]
    // A list that arrives meanwhile moves the head, and an agent that has not seen the list yet asks Connect.
    await undisturbed(async () => {
      const title = unread.pop() ?? ""
      for (const target of three) {
        const { text } = await target.ask(`${itemsPath}/${idOf("production", title)}`, connect.token)
        assert.strictEqual(passwordIn(text), `password of ${title}`)
      }
    }, ["items.list"])
    assert.lengthOf(upstream("items.get"), 1)
  })

  it("reads a rotated field once, and serves the new value on every agent", async () => {
    const [agentA, agentB] = [await agent(), await agent()]
    for (const target of [agentA, agentB]) await password(target)
    let round = 0
    await undisturbed(async () => {
      const value = `rotated ${round++}`
      connect.setField("production", "Orders database", "password", value)
      await until(async () => (await password(agentA)) === value && (await password(agentB)) === value)
    })
    assert.isAtMost(upstream("items.get").length, 2)
  })

  it("elects one poller, and another one after the first is gone", async () => {
    const [agentA, agentB] = [await agent(), await agent()]
    for (const target of [agentA, agentB]) await password(target)
    // Two agents that both poll would take turns.
    const pollers = () => upstream("vaults.list").map(({ replica }) => replica)
    const isOneOf = (last: ReadonlyArray<unknown>) => last.length === 10 && new Set(last).size === 1
    await until(() => isOneOf(pollers().slice(-10)))
    const [first, second] = pollers().at(-1) === agents.indexOf(agentA) ? [agentA, agentB] : [agentB, agentA]
    await first[Symbol.asyncDispose]()
    connect.setField("production", "Orders database", "password", "rotated")
    await until(async () => (await password(second)) === "rotated")
    assert.isNotEmpty(pollsOf(second))
  })

  it("replaces a frozen agent, which serves and stores nothing stale when the agent resumes", async () => {
    const [agentA, agentB] = [await agent(), await agent()]
    for (const target of [agentA, agentB]) await password(target)
    for (const frozen of [agentA, agentB]) {
      const other = frozen === agentA ? agentB : agentA
      const value = frozen === agentA ? "second" : "third"
      frozen.signal("SIGSTOP")
      connect.setField("production", "Orders database", "password", value)
      // In the second round, there are two others: either of them becomes the poller.
      const otherPolls = () => upstream("vaults.list").filter(({ replica }) => replica !== agents.indexOf(frozen))
      const pollsBefore = otherPolls().length
      await until(async () => (await password(other)) === value)
      // Memory alone is used for at most 3 seconds: the others have polled for longer by now.
      await until(() => {
        const polls = otherPolls().slice(pollsBefore)
        return (polls.at(-1)?.at ?? 0) - (polls[0]?.at ?? 0) > 3_000
      })
      frozen.signal("SIGCONT")
      assert.strictEqual(await password(frozen), value)
      // A third agent reads what is stored.
      assert.strictEqual(await password(await agent()), value)
      assert.strictEqual(await password(other), value)
    }
  })

  it("keeps serving without Redis: killed connections, a pause, a flush and a restart fail no request", async () => {
    const [agentA, agentB] = [await agent(), await agent()]
    for (const target of [agentA, agentB]) await password(target)
    const faults: ReadonlyArray<readonly [string, () => Promise<unknown>]> = [
      ["CLIENT KILL", () => redis.cli("CLIENT", "KILL", "TYPE", "normal")],
      ["FLUSHALL", () => redis.cli("FLUSHALL")],
      ["SCRIPT FLUSH", () => redis.cli("SCRIPT", "FLUSH")],
      ["CLIENT PAUSE", () => redis.cli("CLIENT", "PAUSE", "1500")],
      ["a crash", () => redis.kill()],
      ["a start", () => redis.start()],
      ["SIGSTOP", async () => redis.signal("SIGSTOP")],
      ["SIGCONT", async () => redis.signal("SIGCONT")]
    ]
    for (const [name, fault] of faults) {
      await fault()
      const value = `after ${name}`
      connect.setField("production", "Orders database", "password", value)
      for (const target of [agentA, agentB]) {
        await until(async () => {
          const current = await password(target)
          assert.isString(current, `${name}: ${current}`)
          return current === value
        })
      }
    }
    // Everything is shared again.
    const third = await agent()
    await until(async () => Number(await redis.cli("DBSIZE")) > 0)
    assert.strictEqual(await password(third), "after SIGCONT")
  })

  it("starts, logs the reason and serves while Redis rejects connections", async () => {
    await redis.kill()
    const agentA = await agent()
    assert.strictEqual(await password(agentA), "correct horse battery staple")
    await until(() => agentA.log().includes("the shared store is not used"))
    await redis.start()
    await until(() => agentA.log().includes("the shared store responds again"))
    assert.strictEqual(await password(agentA), "correct horse battery staple")
  })

  it("keeps serving when the store evicts entries", async () => {
    await redis.cli("CONFIG", "SET", "maxmemory-policy", "allkeys-random")
    const agentA = await agent()
    await password(agentA)
    for (let round = 0; round < 5; round++) {
      await redis.cli("CONFIG", "SET", "maxmemory", "1")
      const value = `round ${round}`
      connect.setField("production", "Orders database", "password", value)
      await until(async () => (await password(agentA)) === value)
      await redis.cli("CONFIG", "SET", "maxmemory", "0")
    }
  })

  it("never serves one token's responses to another, and revokes a token on every agent", async () => {
    const [scoped = ""] = connect.tokens
    const [agentA, agentB] = [await agent(), await agent()]
    for (const target of [agentA, agentB]) {
      assert.strictEqual(await password(target), "correct horse battery staple")
      assert.strictEqual(await password(target, scoped), "correct horse battery staple")
    }
    connect.revokeToken(scoped)
    await until(async () => (await password(agentA, scoped)) === 401 && (await password(agentB, scoped)) === 401)
    assert.strictEqual(await password(agentA), "correct horse battery staple")
  })

  it("stores no value, title, id or token in plain text", async () => {
    const [agentA, agentB] = [await agent(), await agent()]
    const [scoped = ""] = connect.tokens
    for (const target of [agentA, agentB]) {
      for (const token of [connect.token, scoped]) {
        await target.ask("/v1/vaults", token)
        await target.ask(itemsPath, token)
        await target.ask(`${itemsPath}/${idOf("production", "stripe")}`, token)
        await password(target, token)
      }
    }
    connect.setField("production", "Orders database", "password", "another plain value")
    await until(async () => (await password(agentA)) === "another plain value")
    const keys = (await redis.cli("--scan")).split("\n")
    assert.isAbove(keys.length, 5)
    const everything = await Promise.all(
      keys.map(async (name) => {
        const type = await redis.cli("TYPE", name)
        return `${name} ${await (type === "hash" ? redis.cli("HGETALL", name) : redis.cli("GET", name))}`
      })
    )
    const storeText = everything.join("\n")
    // Bodies are base64, so the decoded bytes are searched too.
    const decoded = storeText.replace(/[A-Za-z0-9+/]{24,}={0,2}/g, (text) =>
      Buffer.from(text, "base64").toString("latin1")
    )
    const ids =
      connect.exportSeed().$vaults?.flatMap((vault) => [vault.id, ...(vault.items ?? []).map(({ id }) => id)]) ?? []
    const words = ["production", "Orders", "stripe", "orders-app", "correct horse", "sk_live", "another plain"]
    for (const word of [...words, ...ids, connect.token, scoped, connect.token.split(".")[1] ?? ""]) {
      assert.isNotEmpty(word)
      for (const text of [storeText, decoded]) assert.isFalse(text.includes(`${word}`), `${word}`)
    }
    connect.expectNoSecrets(storeText)
    connect.expectNoSecrets(decoded)
    for (const target of [agentA, agentB]) connect.expectNoSecrets(target.log())
    assert.isNotEmpty(upstream("items.get"))
  })

  it("ignores entries that are sealed with another key, and keeps serving", async () => {
    const agentA = await agent()
    await password(agentA)
    key.remove()
    key = fleetKey()
    const { writeFileSync } = await import("node:fs")
    writeFileSync(key.path, Buffer.alloc(32, 9), { mode: 0o600 })
    const agentB = await agent()
    assert.strictEqual(await password(agentB), "correct horse battery staple")
    assert.strictEqual(await password(agentA), "correct horse battery staple")
  })
})
