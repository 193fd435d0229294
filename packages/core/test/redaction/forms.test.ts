// Real encoders against the masker: the shells, Python and Node of this machine, and of other languages what they are
// documented to write.
import { execFileSync } from "node:child_process"
import { inspect } from "node:util"
import { formsOf, isTrivial, Masker } from "@opconnect/core/Redaction"
import * as fc from "fast-check"
import { assert, beforeAll, describe, it } from "vitest"

const mask = "*".repeat(8)

/** Between them these have every character that some encoder writes in a way of its own. */
const secrets = {
  plain: "hunter2hunter2",
  quotes: `it's "so" $HOME \`x\` \\back! 'end`,
  apostrophe: "it's-one-apostrophe",
  quotation: 'only "quotation" marks',
  both: `'single' and "double"`,
  markup: `<a href="x">&'/=\`+</a>`,
  url: "p/a+s~w*r&d=é (1)!'@:;,?#$%41[x]^|{y}",
  shell: "~home:~x=~y#{a,b}[c]*?;<d>|(e)^%41",
  comment: "#not-a-comment",
  lines: "line one & 'of' é it\nthe second line\r\nand the third",
  mixed: "a\"b/c&d é\\e'f\u007f <g>=+`h",
  controls: "tab\tbell\u0007esc\u001bdel\u007fform\fvertical\vback\bline\nreturn\rslash\\quote'\"`end",
  unicode: "pässwörd—😀 nbsp\u00a0zero\u200bline\u2028end",
  alphabet: "~~~???>>>\u00ff\u00fe",
  long: Array.from({ length: 150 }, (_, index) => String.fromCharCode(97 + ((index * 7) % 26))).join("")
} as const

/** Made before all tests, so that the mutation runner takes each test for one of the encoders. */
const maskers = new Map<string, Masker>()
beforeAll(() => {
  for (const secret of Object.values(secrets)) {
    const masker = new Masker([secret])
    masker.prepare()
    maskers.set(secret, masker)
  }
})

const masked = (secret: string, text: string) => {
  const masker = maskers.get(secret)?.fork() ?? new Masker([secret])
  return Buffer.concat([masker.write(Buffer.from(text)), masker.end()]).toString()
}

const names = Object.keys(secrets) as ReadonlyArray<keyof typeof secrets>

type EncodeAll = (secrets: ReadonlyArray<string>) => ReadonlyArray<string>

interface Encoder {
  readonly name: string
  /** In this process, or in one of another program for all secrets at once. */
  readonly encode?: (secret: string) => string
  readonly encodeAll?: EncodeAll
  /** The text around the mask. */
  readonly frame?: RegExp
  readonly except?: ReadonlyArray<keyof typeof secrets>
}

/** One run of a shell for all secrets: `$S` is each of them in turn. */
const inShell =
  (script: string, locale: string, shell = "bash"): EncodeAll =>
  (all) =>
    execFileSync(shell, ["-c", `for S in "$@"; do export S; ${script}; printf '\\0'; done 2>&1`, shell, ...all], {
      env: { PATH: process.env.PATH ?? "", LC_ALL: locale },
      // With a socket as its standard input, bash takes itself for a remote shell and reads a startup file.
      stdio: ["ignore", "pipe", "inherit"]
    })
      .toString("utf8")
      .split("\0")

const pythonExpressions: Array<string> = []
let pythonRun: ReadonlyArray<ReadonlyArray<string>> | undefined

/** One run of Python for all expressions and all secrets: `s` is each of them in turn. */
const inPython = (expression: string): EncodeAll => {
  const index = pythonExpressions.push(`[${expression} for s in secrets]`) - 1
  return (some) => {
    const values: ReadonlyArray<string> = Object.values(secrets)
    const script = `
import sys, json, html, shlex, base64, urllib.parse, xml.sax.saxutils
secrets = json.load(sys.stdin)
sys.stdout.buffer.write(json.dumps([${pythonExpressions.join()}]).encode())`
    pythonRun ??= JSON.parse(execFileSync("python3", ["-c", script], { input: JSON.stringify(values) }).toString())
    return some.map((secret) => pythonRun?.[index]?.[values.indexOf(secret)] ?? "")
  }
}

const hex = (char: string, digits: number) => (char.codePointAt(0) ?? 0).toString(16).padStart(digits, "0")

const inner = (text: string) => JSON.stringify(text).slice(1, -1)

const inUrl = (set: (url: URL, secret: string) => void, get: (url: URL) => string) => (secret: string) => {
  const url = new URL("http://name@host")
  set(url, secret)
  return get(url)
}

/** Characters that a URL drops. */
const notInUrl = ["lines", "controls"] as const

const encoders: ReadonlyArray<Encoder> = [
  { name: "plain", encode: (secret) => secret },
  { name: "JSON", encode: (secret) => JSON.stringify({ secret }), frame: /^\{"secret":"\*{8}"\}$/ },
  { name: "JSON in JSON", encode: (secret) => JSON.stringify(JSON.stringify(secret)), frame: /^"\\"\*{8}\\""$/ },
  { name: "JSON of Python", encodeAll: inPython("json.dumps(s)"), frame: /^"\*{8}"$/ },
  {
    name: "JSON in ASCII",
    encode: (secret) => inner(secret).replace(/[\u0080-\uffff]/g, (unit) => `\\u${hex(unit, 4)}`)
  },
  { name: "single quotes of a shell", encode: (secret) => `'${secret.replaceAll("'", "'\\''")}'`, frame: /^'\*{8}'$/ },
  {
    name: "JSON of PHP",
    encode: (secret) =>
      inner(secret)
        .replaceAll("/", "\\/")
        .replace(/[\u0080-\uffff]/g, (unit) => `\\u${hex(unit, 4)}`)
  },
  { name: "JSON with slashes escaped", encode: (secret) => inner(secret).replaceAll("/", "\\/") },
  {
    name: "JSON of Go",
    encode: (secret) => inner(secret).replace(/[&<>\u2028\u2029]/g, (unit) => `\\u${hex(unit, 4)}`)
  },
  {
    name: "JSON of Gson",
    encode: (secret) => inner(secret).replace(/[&<>='\u2028\u2029]/g, (unit) => `\\u${hex(unit, 4)}`)
  },
  {
    name: "JSON of .NET",
    encode: (secret) =>
      inner(secret)
        .replaceAll('\\"', "\\u0022")
        .replace(/[&<>'+`\u007f-\uffff]/g, (unit) => `\\u${hex(unit, 4).toUpperCase()}`)
  },
  { name: "encodeURIComponent", encode: encodeURIComponent },
  { name: "encodeURIComponent twice", encode: (secret) => encodeURIComponent(encodeURIComponent(secret)) },
  { name: "encodeURI", encode: encodeURI },
  {
    name: "lower-case percent encoding",
    encode: (secret) => encodeURIComponent(secret).replace(/%../g, (code) => code.toLowerCase())
  },
  { name: "URLSearchParams", encode: (secret) => new URLSearchParams({ q: secret }).toString(), frame: /^q=\*{8}$/ },
  {
    name: "password of a URL",
    encode: inUrl(
      (url, secret) => {
        url.password = secret
      },
      (url) => url.password
    ),
    except: notInUrl
  },
  {
    name: "path of a URL",
    encode: inUrl(
      (url, secret) => {
        url.pathname = `/x${secret}`
      },
      (url) => url.pathname.slice(2)
    ),
    except: [...notInUrl, "quotes", "mixed"]
  },
  {
    name: "query of a URL",
    encode: inUrl(
      (url, secret) => {
        url.search = secret
      },
      (url) => url.search.slice(1)
    ),
    except: notInUrl
  },
  { name: "quote of Python", encodeAll: inPython("urllib.parse.quote(s)") },
  { name: "quote of Python, strict", encodeAll: inPython("urllib.parse.quote(s, safe='')") },
  { name: "quote_plus of Python", encodeAll: inPython("urllib.parse.quote_plus(s)") },
  {
    name: "PathEscape of Go",
    encode: (secret) =>
      encodeURIComponent(secret)
        .replace(/[!'()*]/g, (char) => `%${hex(char, 2).toUpperCase()}`)
        .replace(/%(24|26|2B|3A|3D|40)/g, decodeURIComponent)
  },
  { name: "base64", encode: (secret) => Buffer.from(secret).toString("base64") },
  {
    name: "base64 of Python, safe for URLs",
    encodeAll: inPython("base64.urlsafe_b64encode(s.encode()).decode()"),
    frame: /^\*{8}=?=?$/
  },
  { name: "base64url", encode: (secret) => Buffer.from(secret).toString("base64url") },
  { name: "base64 in lines", encodeAll: inShell(`printf %s "$S" | base64`, "C"), frame: /^(\*{8}\n)+$/ },
  {
    name: "base64 of a PEM",
    encodeAll: inPython(
      "'\\n'.join(base64.b64encode(s.encode()).decode()[i:i+64] for i in range(0, len(s.encode()) * 4 // 3 + 3, 64))"
    ),
    frame: /^(\*{8}\n?)+$/
  },
  ...["", "u", "us"].map((before) => ({
    name: `base64 after ${before.length} bytes`,
    encode: (secret: string) => Buffer.from(`${before}${secret}`).toString("base64"),
    frame: /^.{0,3}\*{8}.{0,3}$/
  })),
  ...["", "u", "us"].map((before) => ({
    name: `base64url after ${before.length} bytes`,
    encode: (secret: string) => Buffer.from(`${before}${secret}`).toString("base64url"),
    frame: /^.{0,3}\*{8}.{0,3}$/
  })),
  ...["", "u", "us"].map((before) => ({
    name: `base64 of JSON after ${before.length} bytes`,
    encode: (secret: string) => Buffer.from(`${before}{"s":"${inner(secret)}"}`).toString("base64"),
    // `"}` may end as the last line of an encoding of the secret does.
    frame: /^.{0,12}\*{8}(.{0,6}|.{0,3}\*{8})$/
  })),
  { name: "hex", encode: (secret) => Buffer.from(secret).toString("hex") },
  { name: "hex of Python in upper case", encodeAll: inPython("s.encode().hex().upper()") },
  {
    name: "a printed Buffer",
    encode: (secret) => inspect(Buffer.from(secret)),
    frame: /^<Buffer \*{8}( \.\.\. \d+ more bytes)?>$/
  },
  {
    name: "all bytes of a Buffer",
    encode: (secret) =>
      Buffer.from(secret)
        .toString("hex")
        .replace(/..(?!$)/g, "$& ")
  },
  {
    name: "JSON of a Buffer",
    encode: (secret) => JSON.stringify(Buffer.from(secret)),
    frame: /^\{"type":"Buffer","data":\[\*{8}\]\}$/
  },
  { name: "HTML of Python", encodeAll: inPython("html.escape(s)") },
  { name: "HTML of Python without quotes", encodeAll: inPython("html.escape(s, quote=False)") },
  { name: "XML of Python", encodeAll: inPython("xml.sax.saxutils.quoteattr(s)"), frame: /^["']\*{8}["']$/ },
  {
    name: "XML in upper-case numbers",
    encode: (secret) =>
      html(secret, { '"': "&quot;" }).replace(/[\r\n\t]/g, (char) => `&#x${hex(char, 1).toUpperCase()};`)
  },
  { name: "HTML with &quot;", encode: (secret) => html(secret, { '"': "&quot;" }) },
  { name: "HTML with &#39;", encode: (secret) => html(secret, { '"': "&quot;", "'": "&#39;" }) },
  { name: "HTML of PHP", encode: (secret) => html(secret, { '"': "&quot;", "'": "&#039;" }) },
  { name: "XML with &apos;", encode: (secret) => html(secret, { '"': "&quot;", "'": "&apos;" }) },
  { name: "HTML of Go", encode: (secret) => html(secret, { '"': "&#34;", "'": "&#39;" }) },
  {
    name: "HTML of Mustache",
    encode: (secret) => html(secret, { '"': "&quot;", "'": "&#39;", "/": "&#x2F;", "`": "&#x60;", "=": "&#x3D;" })
  },
  {
    name: "HTML in decimal numbers",
    encode: (secret) => html(secret, {}).replace(/\P{ASCII}/gu, (char) => `&#${char.codePointAt(0)};`)
  },
  {
    name: "HTML in hexadecimal numbers",
    encode: (secret) => html(secret, {}).replace(/\P{ASCII}/gu, (char) => `&#x${hex(char, 1)};`)
  },
  {
    name: "HTML in upper-case numbers",
    encode: (secret) => html(secret, {}).replace(/\P{ASCII}/gu, (char) => `&#x${hex(char, 1).toUpperCase()};`)
  },
  ...["C", "C.UTF-8"].flatMap((locale) => [
    {
      name: `declare -p of bash, ${locale}`,
      encodeAll: inShell("declare -p S", locale),
      frame: /^declare -x S=["$']{1,2}\*{8}["']\n$/
    },
    {
      name: `export -p of bash, ${locale}`,
      encodeAll: inShell("export -p | sed -n '/ S=/,$p'", locale),
      frame: /^declare -x S=["$']{1,2}\*{8}["']\n/
    },
    {
      name: `printf %q of bash, ${locale}`,
      encodeAll: inShell(`printf %q "$S"`, locale),
      frame: /^(\$'\*{8}'|\*{8})$/
    },
    { name: `@Q of bash, ${locale}`, encodeAll: inShell(`printf %s "\${S@Q}"`, locale), frame: /^\$?'\*{8}'$/ },
    {
      name: `set -x of bash, ${locale}`,
      encodeAll: inShell(`set -x; : "$S"; { set +x; } 2>/dev/null`, locale),
      frame: /^\+ : \$?'?\*{8}'?\n$/
    },
    {
      name: `printf %q of coreutils, ${locale}`,
      encodeAll: inShell(`env printf %q "$S"`, locale),
      frame: /^[$'"]*\*{8}['"]*$/
    }
  ]),
  { name: "export -p of sh", encodeAll: inShell("export -p", "C", "sh"), frame: /(^|\n)export S=["']\*{8}["']\n/ },
  { name: "shlex of Python", encodeAll: inPython("shlex.quote(s)"), frame: /^'?\*{8}'?$/ },
  {
    name: "inspect of a string",
    encode: (secret) => inspect(secret, { breakLength: Number.POSITIVE_INFINITY }),
    frame: /^['"`]\*{8}['"`]$/
  },
  {
    name: "inspect of an object",
    encode: (secret) => inspect({ secret }, { breakLength: Number.POSITIVE_INFINITY }),
    frame: /^\{ secret: ['"`]\*{8}['"`] \}$/
  },
  {
    name: "inspect of an object in lines",
    encode: (secret) => inspect({ a: { secret, b: secret } }),
    frame: /^[^a-zA-Z]*a: \{\s+secret: [*'"`+\\rn\s]+,\s+b: [*'"`+\\rn\s]+\}[^a-zA-Z]*$/
  },
  { name: "repr of Python", encodeAll: inPython("repr(s)"), frame: /^['"]\*{8}['"]$/ },
  { name: "ascii of Python", encodeAll: inPython("ascii(s)"), frame: /^['"]\*{8}['"]$/ },
  { name: "repr of bytes of Python", encodeAll: inPython("repr(s.encode())"), frame: /^b['"]\*{8}['"]$/ },
  { name: "SQL and YAML", encode: (secret) => `'${secret.replaceAll("'", "''")}'`, frame: /^'\*{8}'$/ },
  { name: "CSV", encode: (secret) => `"${secret.replaceAll('"', '""')}"`, frame: /^"\*{8}"$/ }
]

const html = (secret: string, more: Readonly<Record<string, string>>) => {
  const all: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", ...more }
  return secret.replace(/[&<>"'/`=]/g, (char) => all[char] ?? char)
}

describe("forms of a secret", () => {
  it.each(encoders.map(({ name }) => name))("masks %s", (name) => {
    const {
      encode,
      encodeAll,
      except = [],
      frame = /^\*{8}$/
    } = encoders.find((one) => one.name === name) ?? assert.fail(name)
    const tried = names.filter((secret) => !except.includes(secret))
    const values = tried.map((secret) => secrets[secret])
    const written = encodeAll?.(values) ?? values.map((value) => encode?.(value) ?? "")
    for (const [index, secret] of tried.entries()) {
      const text = written[index] ?? ""
      assert.match(masked(secrets[secret], text), frame, `${secret}: ${text}`)
    }
  })

  it("masks random secrets in all supported forms", () => {
    const special = fc.constantFrom(
      ...("abcXYZ019!'()*&<>/+\"\\ é€😀\n$%#:@?~-_.,;=[]^`{}|\t\u001b\u007f\u2028".match(/./gsu) ?? [])
    )
    const secret = fc.string({ unit: special, minLength: 8, maxLength: 30 }).filter((text) => text.trim() === text)
    const local = encoders.filter(({ encode, except }) => encode !== undefined && except === undefined)
    fc.assert(
      fc.property(secret, fc.constantFrom(...local), (text, { encode, frame = /^\*{8}$/ }) => {
        fc.pre(!isTrivial(text))
        const written = encode?.(text) ?? ""
        assert.match(masked(text, written), frame, written)
      }),
      { numRuns: runs(1_000) }
    )
  })

  it("masks each line of a secret by the rule of whole secrets", () => {
    const secret =
      "-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIPcYVJ7yjFQyVbb1\n  sh0rt\nabc\ntrue\n-----END PRIVATE KEY-----\n"
    const lines = secret.split("\n").map((line) => `| ${line.trim()}\n`)
    assert.strictEqual(
      masked(secret, lines.join("")),
      "| -----BEGIN PRIVATE KEY-----\n| ********\n| ********\n| abc\n| true\n| -----END PRIVATE KEY-----\n| \n"
    )
    assert.strictEqual(masked(secret, `key: ${secret}.`), "key: ********.")
    assert.strictEqual(masked(secret, secret.replaceAll("\n", "\r\n")).match(/MC4|sh0rt/), null)
    assert.strictEqual(masked(secret, Buffer.from("sh0rt").toString("base64")), mask)
  })

  it("masks the leaves of a JSON secret, and the lines of a PEM in it", () => {
    const secret = JSON.stringify({
      type: "x",
      nested: [{ password: 'pa"ss-w0rd', pin: 123456, port: 5432 }],
      key: "-----BEGIN KEY-----\nc2VjcmV0LWxpbmU\n-----END KEY-----\n",
      again: JSON.stringify({ inside: "deep-inside" })
    })
    assert.strictEqual(
      masked(secret, 'x pa"ss-w0rd pa\\"ss-w0rd 123456 5432 c2VjcmV0LWxpbmU deep-inside password -----END KEY-----'),
      `x ${mask} ${mask} ${mask} 5432 ${mask} ${mask} password -----END KEY-----`
    )
    assert.strictEqual(masked('"a-json-string"', "a-json-string"), mask)
    assert.strictEqual(masked('{"not": json-at-all', "not json-at-all"), "not json-at-all")
  })

  it("masks the leaves of JSON beside other values, without blanks around them, down to eight levels", () => {
    const secret = JSON.stringify({ none: null, on: true, key: "  blank-around  ", list: [null, "in-a-list"] })
    assert.strictEqual(masked(secret, "[blank-around] in-a-list"), `[${mask}] ${mask}`)
    const nested = (depth: number): unknown => (depth === 0 ? "deep-secret" : [nested(depth - 1)])
    assert.strictEqual(masked(JSON.stringify(nested(8)), "deep-secret"), mask)
    assert.strictEqual(masked(JSON.stringify(nested(9)), "deep-secret"), "deep-secret")
    const quoted = (depth: number): string => (depth === 0 ? "deep-secret" : JSON.stringify(quoted(depth - 1)))
    assert.strictEqual(masked(quoted(8), "deep-secret"), mask)
    assert.strictEqual(masked(quoted(9), "deep-secret"), "deep-secret")
  })

  it("masks characters at the limits of Python's escapes", () => {
    for (const [char, escaped] of [
      ["\u00ff", "\\xff"],
      ["\u0100", "\\u0100"],
      ["\uffff", "\\uffff"],
      ["\u{10000}", "\\U00010000"]
    ]) {
      assert.include(formsOf(`hunter2${char}`), `hunter2${escaped}`)
    }
  })

  it("masks a short last line of base64", () => {
    for (const length of [58, 59, 60]) {
      const secret = Array.from({ length }, (_, index) => String.fromCharCode(97 + ((index * 7) % 26))).join("")
      const lines = Buffer.from(secret).toString("base64").replace(/.{76}/g, "$&\n")
      assert.strictEqual(masked(secret, lines), `${mask}\n${mask}`)
    }
  })

  it("looks for no base64 of fewer than four characters, which other text contains by chance", () => {
    assert.include(formsOf("a1", { minLength: 1 }), "YTE=")
    assert.notInclude(formsOf("a1", { minLength: 1 }), "YT")
    // Base64 of it is a word that programs print.
    const value = Buffer.from("TRUE", "base64").toString()
    assert.include(formsOf(value, { minLength: 1 }), value)
    assert.notInclude(formsOf(value, { minLength: 1 }), "TRUE")
  })

  it("masks the password of a connection string, encoded and decoded", () => {
    const secret = "postgres://app:p%40ssw0rd@db.internal:5432/shop"
    assert.strictEqual(
      masked(secret, `p@ssw0rd p%40ssw0rd db.internal ${secret}`),
      `${mask} ${mask} db.internal ${mask}`
    )
    assert.strictEqual(masked("redis://:only-pass%@cache", "only-pass%"), mask)
  })

  it("leaves ordinary words and numbers alone, unless the threshold is lowered", () => {
    const trivial = [
      "",
      "true",
      "FALSE",
      "1234",
      "8080",
      "12345",
      "production",
      "localhost",
      "aaaaaaaa",
      "--------",
      "app",
      "db1"
    ]
    for (const value of trivial) {
      assert.isTrue(isTrivial(value), value)
      assert.strictEqual(masked(value, `${value} `), `${value} `)
    }
    for (const value of ["hunter2", "123456", "p4ssw", "correct horse"]) assert.isFalse(isTrivial(value), value)
    for (const value of ["xxxxxxxx", "😀".repeat(9), "y".repeat(5_000_000)]) assert.isTrue(isTrivial(value))
    assert.isFalse(isTrivial(`${"y".repeat(5_000_000)}z`))
    assert.isFalse(isTrivial("😀😁".repeat(5)))
    const low = (secret: string, minLength: number) => {
      const masker = new Masker([secret], { minLength })
      return Buffer.concat([masker.write(Buffer.from(`<${secret}>`)), masker.end()]).toString()
    }
    assert.strictEqual(low("db1", 3), `<${mask}>`)
    assert.strictEqual(low("4711", 4), `<${mask}>`)
    assert.strictEqual(low("x", 1), `<${mask}>`)
    assert.strictEqual(low("db1", 4), "<db1>")
    assert.strictEqual(low("true", 1), "<true>")
    assert.strictEqual(low("aaa", 1), "<aaa>")
    assert.strictEqual(low("hunter2", 8), "<hunter2>")
  })
})

import { runs } from "../support/whole.ts"
