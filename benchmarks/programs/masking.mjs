// Masks log text with a hundred secrets with the current masker and the old one, in turn; and a periodic secret in two
// sizes of text made of its first part. Prints milliseconds, the medians of all rounds.
import { Masker } from "../../packages/core/dist/redaction/Redaction.js"
import { Masker as Peer } from "../src/maskingPeer.ts"

const rounds = Number(process.argv[2])
const pieceSize = 65_536

/** The same numbers in each run. */
let state = 7
const random = (below) => {
  state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
  return state % below
}
const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
const word = (length, letters = alphabet) => Array.from({ length }, () => letters[random(letters.length)]).join("")

const secrets = Array.from({ length: 100 }, (_, n) => (n % 4 === 0 ? `p"a/s+s w&rd=${word(12)}` : word(24)))
const line = () =>
  `2026-11-28T23:15:29Z INFO request id=${word(12, "0123456789abcdef")} GET /v1/users/${random(1e6)} 200 ${random(100)} ms ` +
  'agent="curl/8.1" message="everything is fine, nothing to see here"\n'
const log = Buffer.from(Array.from({ length: 30_000 }, line).join(""))

const time = (masker, secret, data) => {
  // The old masker compiles its secrets when it is created, the current one at the first secret: neither is measured.
  masker.write(Buffer.from(secret))
  const start = process.cpuUsage()
  for (let at = 0; at < data.length; at += pieceSize) masker.write(data.subarray(at, at + pieceSize))
  masker.end()
  const { system, user } = process.cpuUsage(start)
  return (system + user) / 1000
}

const periodic = `${"ab".repeat(15_000)}c`
const small = Buffer.from("ab".repeat(125_000))
const large = Buffer.from("ab".repeat(500_000))
const subjects = {
  opconnect: () => time(new Masker(secrets), secrets[0], log),
  before: () => time(new Peer(secrets), secrets[0], log),
  small: () => time(new Masker([periodic]), periodic, small),
  large: () => time(new Masker([periodic]), periodic, large)
}

const times = Object.fromEntries(Object.keys(subjects).map((name) => [name, []]))
for (let round = 0; round < rounds; round++) {
  for (const [name, subject] of Object.entries(subjects)) times[name].push(subject())
}
const middle = (all) => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)]
console.log(JSON.stringify(Object.fromEntries(Object.entries(times).map(([name, all]) => [name, middle(all)]))))
