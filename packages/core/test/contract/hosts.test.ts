import { assert, describe, it } from "@effect/vitest"
import { hostsOf } from "@opconnect/core/ConnectOptions"
import * as Result from "effect/Result"
import { baseUrl, exposedHosts, hostIssues, listHosts, socketIssue } from "../../src/contract/hosts.ts"

const problemOf = (host: string) =>
  Result.match(baseUrl(host), {
    onFailure: ({ hint, message }) => `${message} ${hint}`,
    onSuccess: (url) => assert.fail(url)
  })

const notUrl = "is not an http or https URL. Set OP_CONNECT_HOST to a URL with its scheme, such as"

describe("baseUrl", () => {
  it.each([
    ["http://a.test/v1", "http://a.test"],
    ["http://a.test/v1/x", "http://a.test/v1/x"],
    ["http://a.test:1", "http://a.test:1"],
    ["http://a.test:65535", "http://a.test:65535"],
    ["http://1password.com.example.org", "http://1password.com.example.org"],
    ["http://my1password.com", "http://my1password.com"],
    ["UNIX:/run/a.sock", "unix:/run/a.sock"],
    [`unix:/${"a".repeat(102)}`, `unix:/${"a".repeat(102)}`]
  ])("of %s is %s", (host, url) => {
    assert.deepStrictEqual(baseUrl(host), Result.succeed(url))
  })

  it.each([
    ["a.test", `The host "a.test" ${notUrl} http://a.test or https://a.test.`],
    ["connect:8080", `The host "connect:8080" ${notUrl} http://connect:8080 or https://connect:8080.`],
    ["http:", `The host ${notUrl} http://localhost:8080 or https://localhost:8080.`],
    ["http//a.test", `The host "http//a.test" ${notUrl} http://a.test or https://a.test.`],
    ["s3cret/x", `The host ${notUrl} http://localhost:8080 or https://localhost:8080.`],
    [
      "http://user@a.test",
      "The host contains a user name or a password. Remove it from OP_CONNECT_HOST: Connect uses a token."
    ],
    [
      "http://:pw@a.test",
      "The host contains a user name or a password. Remove it from OP_CONNECT_HOST: Connect uses a token."
    ],
    [
      "http://a.test:65536",
      'The host "http://a.test:65536" has a port that is not from 1 to 65535. Correct the port in OP_CONNECT_HOST.'
    ],
    ["'http://a.test'", 'The host "http://a.test" is enclosed in quotes. Remove the quotes from OP_CONNECT_HOST.'],
    [
      `unix:/${"a".repeat(103)}`,
      "The host is not an absolute path of a unix socket, with at most 103 bytes. Write OP_CONNECT_HOST as in unix:/run/opconnect.sock."
    ],
    [
      "https://1password.ca",
      'The host "https://1password.ca" is the service of 1Password and not a Connect server. Set OP_CONNECT_HOST to the URL of your own Connect server.'
    ]
  ])("refuses %s: %s", (host, problem) => {
    assert.strictEqual(problemOf(host), problem)
  })
})

describe("hostsOf", () => {
  it("lists the base URLs, or fails", () => {
    assert.deepStrictEqual(
      hostsOf({ host: "http://a.test/, unix:/run/a.sock", token: "t" }),
      Result.succeed(["http://a.test", "unix:/run/a.sock"])
    )
    assert.isTrue(Result.isFailure(hostsOf({ host: "", token: "t" })))
  })
})

describe("unix sockets", () => {
  it("are refused for a transport that cannot connect to them", () => {
    assert.isUndefined(socketIssue(["http://a.test"]))
    assert.deepStrictEqual(socketIssue(["http://a.test", "unix:/run/a.sock"]), {
      code: "InvalidHost",
      message: 'The host "unix:/run/a.sock" is a unix socket, which fetch cannot connect to.',
      hint: "Use the transport of node:http, or set OP_CONNECT_HOST to an http or https URL.",
      place: { key: "OP_CONNECT_HOST" }
    })
  })

  it.each([
    ["http://a.test, unix:/run/a.sock", 1],
    [["http://a.test", 5, "unix:/run/a.sock"], 1],
    [["http://a.test"], 0],
    [{ host: "unix:/run/a.sock" }, 0],
    [undefined, 0]
  ])("are found in the unchecked host %j: %d", (host, count) => {
    assert.strictEqual(hostIssues(host).length, count)
  })
})

describe("listHosts", () => {
  it("omits blanks and empty entries", () => {
    assert.deepStrictEqual(listHosts(" a , ,b,"), ["a", "b"])
    assert.deepStrictEqual(listHosts([" a,b ", " "]), ["a,b"])
  })
})

describe("exposedHosts", () => {
  it.each([
    ["http://connect", false],
    ["http://connect.localhost", false],
    ["http://connect.local", false],
    ["http://connect.lan", false],
    ["http://connect.home.arpa", false],
    ["http://connect.prod.svc", false],
    ["http://127.0.0.1:8080", false],
    ["http://10.1.2.3", false],
    ["http://169.254.1.1", false],
    ["http://192.168.1.1", false],
    ["http://172.16.0.1", false],
    ["http://172.31.0.1", false],
    ["http://[::1]", false],
    ["http://[fd00::1]", false],
    ["http://[fe80::1]", false],
    ["unix:/run/a.sock", false],
    ["https://connect.example.com", false],
    ["http://connect.example.com", true],
    ["http://8.8.8.8", true],
    ["http://172.32.0.1", true],
    ["http://[2001:db8::1]", true]
  ])("tells whether the token would be sent to %s in clear text: %s", (host, isExposed) => {
    assert.deepStrictEqual(exposedHosts([host], {}), isExposed ? [host] : [])
  })

  it.each(["HTTP_PROXY", "http_proxy"])("includes private hosts behind a proxy of %s, without TLS only", (name) => {
    const hosts = ["http://connect", "https://connect", "unix:/run/a.sock"]
    assert.deepStrictEqual(exposedHosts(hosts, { [name]: "http://proxy.test" }), ["http://connect"])
    assert.deepStrictEqual(exposedHosts(hosts, { HTTPS_PROXY: "http://proxy.test" }), [])
  })
})
