import { globSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { assert, describe, it } from "vitest"
import { manifestProblems } from "./kubernetes.ts"

const docs = join(import.meta.dirname, "..")
const read = (page: string) => readFileSync(join(docs, page), "utf8")
const pages = globSync("*.md", { cwd: docs }).filter((page) => /^apiVersion:/m.test(read(page)))

describe("Kubernetes manifests", () => {
  it("are found in the guides", () => assert.isAtLeast(pages.length, 3))

  for (const page of pages) {
    it(`of ${page} have known keys and flags, and fit together`, () => {
      assert.deepStrictEqual(manifestProblems(read(page)), [])
    })
  }

  const agent = "agent-kubernetes.md"
  const server = "connect-server.md"
  const fake = "fake-connect-other-languages.md"
  for (const [mistake, page, before, after, problem] of [
    [
      "a misspelled flag of the agent",
      agent,
      "--admin-listen=:8201\n",
      "--admin-lisen=:8201\n",
      "unknown flag --admin-lisen"
    ],
    [
      "a misspelled flag of the fake",
      fake,
      "serve\n              --host",
      "serve\n              --hots",
      "unknown flag --hots"
    ],
    [
      "labels that the selector does not match",
      agent,
      "labels: { app: opconnect-agent }",
      "labels: { app: agent }",
      "does not match the labels"
    ],
    [
      "a mount without a volume",
      agent,
      "- name: key\n          emptyDir",
      "- name: keys\n          emptyDir",
      "no volume key"
    ],
    [
      "a volume without a mount",
      agent,
      "{ name: secret, mountPath",
      "{ name: key, mountPath",
      "the volume secret is not mounted"
    ],
    [
      "a key file outside of the volumes",
      agent,
      "--key-file=/key/",
      "--key-file=/keys/",
      "/keys/fleet.key is not on a volume"
    ],
    [
      "a socket outside of the volumes",
      agent,
      "--socket=/run/opconnect/",
      "--socket=/run/",
      "/run/agent.sock is not on a volume"
    ],
    ["a path of a probe that does not exist", agent, "path: /live", "path: /livez", "unknown path /livez"],
    [
      "a probe of a port where nothing listens",
      agent,
      "path: /ready, port: 8201",
      "path: /ready, port: 8210",
      "nothing listens on 8210"
    ],
    [
      "a Service for other pods",
      agent,
      "selector: { app: opconnect-agent }\n  internal",
      "selector: { app: agent }\n  internal",
      "no pods match"
    ],
    [
      "a Service for a port where nothing listens",
      agent,
      "name: https, port: 8200",
      "name: https, port: 8220",
      "nothing listens on 8220"
    ],
    [
      "a Service for a port name that does not exist",
      server,
      "targetPort: http\n",
      "targetPort: https\n",
      "nothing listens on https"
    ],
    [
      "a NetworkPolicy for other pods",
      agent,
      "podSelector: { matchLabels: { app: opconnect-agent } }",
      "podSelector: { matchLabels: { app: agent } }",
      "no pods match"
    ],
    [
      "a key that the Secret does not have",
      agent,
      "name: opconnect-fleet, key: redis",
      "name: opconnect-fleet, key: url",
      "has no key url"
    ],
    [
      "a ConfigMap that is not created",
      fake,
      "configMap: { name: fake-connect }",
      "configMap: { name: seed }",
      "no ConfigMap seed"
    ],
    [
      "a misspelled key of a pod",
      agent,
      "terminationGracePeriodSeconds:",
      "terminationGracePeriod:",
      "unknown key terminationGracePeriod"
    ],
    ["a misspelled key of a container", agent, "readinessProbe:", "readyProbe:", "unknown key readyProbe"],
    ["a misspelled key of a variable", server, "value: /credentials", "valeu: /credentials", "unknown key valeu"]
  ] as const) {
    it(`with ${mistake} are rejected`, () => {
      const text = read(page)
      assert.include(text, before)
      assert.include(manifestProblems(text.replace(before, after)).join("\n"), problem)
    })
  }
})
