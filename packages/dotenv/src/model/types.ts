import type { Issue as IssueOfCore } from "@opconnect/core/Issue"
import type { LockedPlace } from "@opconnect/core/LockedPlace"

export type { LockedPlace } from "@opconnect/core/LockedPlace"

/**
 * Options of the connection to a Connect server. Defaults come from OP_CONNECT_HOST, OP_CONNECT_TOKEN and so on, in the
 * environment of the process or in the files.
 *
 * @category options
 * @since 0.1.0
 * @stability stable
 */
export interface ConnectSettings {
  readonly host?: string | ReadonlyArray<string> | undefined
  readonly token?: string | undefined
  /** File that contains the token; OP_CONNECT_TOKEN_FILE. */
  readonly tokenFile?: string | undefined
  /** File with the certificates of trusted authorities in PEM format; OP_CONNECT_CA_FILE. */
  readonly caFile?: string | undefined
  /**
   * URL of a proxy; OP_CONNECT_PROXY. Never read from a file. Default: none, or the
   * proxies of the environment if NODE_USE_ENV_PROXY is 1.
   */
  readonly proxy?: string | undefined
  /**
   * How long a start waits for the server, in milliseconds; 0 does not wait. Default: 30 seconds, and 0 under a test
   * runner.
   *
   * @default 30000
   */
  readonly startupTimeout?: number | undefined
  /**
   * Time limit of one attempt, in milliseconds. Default: 15 seconds.
   *
   * @default 15000
   */
  readonly requestTimeout?: number | undefined
  /**
   * Time limit of a call, including retries and waiting in the queue, in milliseconds. Default: 30 seconds.
   *
   * @default 30000
   */
  readonly totalTimeout?: number | undefined
  /**
   * Time limit for opening a connection, in milliseconds. Default: 5 seconds.
   *
   * @default 5000
   */
  readonly connectTimeout?: number | undefined
  /** Maximum number of retries of a request. Default: no limit but `totalTimeout`. */
  readonly retries?: number | undefined
  /**
   * Maximum wait before the first retry, in milliseconds; doubles with each retry. Default: 100 milliseconds.
   *
   * @default 100
   */
  readonly initialBackoff?: number | undefined
  /**
   * Maximum wait before a retry, in milliseconds, unless the server asks for a longer one. Default: 5 seconds.
   *
   * @default 5000
   */
  readonly maxBackoff?: number | undefined
  /**
   * Maximum number of concurrent requests; fewer while the server is slow or overloaded. Default: 10.
   *
   * @default 10
   */
  readonly concurrency?: number | undefined
  /**
   * Maximum size of a response in bytes. Default: 64 MiB.
   *
   * @default 67108864
   */
  readonly maxResponseSize?: number | undefined
  /** Headers that are sent with every request, for proxies that require them. */
  readonly headers?: Readonly<Record<string, string>> | undefined
  /**
   * User-Agent header, which appears in the activity log of the server. Default: `opconnect`.
   *
   * @default "opconnect"
   */
  readonly userAgent?: string | undefined
  /**
   * Send the ids of the current trace in the headers `traceparent` and `b3`. Default: false.
   *
   * @default false
   */
  readonly propagateTrace?: boolean | undefined
}

/**
 * Options of a snapshot: the values of the last load in an encrypted file. While no vault has changed since, a load costs one
 * request; while the server cannot be reached, the values come from the file.
 *
 * @category options
 * @since 0.1.0
 * @stability stable
 */
export interface SnapshotOptions {
  /** Path of the file, which is readable by its owner only. A file that another user could have written is not used. */
  readonly path: string
  /**
   * Maximum age of values that are used, in milliseconds. Default: 7 days.
   *
   * @default 604800000
   */
  readonly maxAge?: number | undefined
  /**
   * Secret for the encryption: a passphrase of at least 12 characters, or a file with at least 32 random bytes, which is
   * faster. Default: the access token; a different token cannot open the snapshot.
   */
  readonly key?: string | { readonly file: string } | undefined
}

/**
 * Options of a load. By default, `.env` in the working directory is loaded with the rules of dotenv.
 *
 * @category options
 * @since 0.1.0
 * @stability stable
 */
export interface LoadOptions {
  /**
   * Environment files. Of several files, the first that defines a variable wins; with `override`, the last. An empty
   * list reads no file. A named file must exist. Default: `.env` in the working directory.
   */
  readonly path?: string | URL | ReadonlyArray<string | URL> | undefined
  /** Directory of `.env` and of the files of a `convention`. Default: the working directory. */
  readonly directory?: string | URL | undefined
  /**
   * Reads the existing files of a framework's convention instead of `path`. The first file that has a key wins.
   * `nextjs`: `.env.{mode}.local`, `.env.local` (except in mode `test`), `.env.{mode}`, `.env`. `vite`:
   * `.env.{mode}.local`, `.env.{mode}`, `.env.local`, `.env`.
   */
  readonly convention?: "nextjs" | "vite" | undefined
  /**
   * Mode of the `convention`. Without a mode and without NODE_ENV, a file of a single mode such as `.env.production` is an
   * issue, because it is unknown which file applies. Default: `NODE_ENV`.
   *
   * @default NODE_ENV
   */
  readonly mode?: string | undefined
  /** Let files override variables that are already set. Default: false, as in dotenv. */
  readonly override?: boolean | undefined
  /**
   * `dotenv`: variables that are set win, then the first file. `op`: as in `op run`, files win over variables that are
   * set, and the last file over the others; the same as `override`. Default: `dotenv`.
   */
  readonly precedence?: "dotenv" | "op" | undefined
  /**
   * Replace `$NAME`, `${NAME}`, `${NAME:-default}`, `${NAME:+text}` and `${NAME:?message}`, as sh and compose do; `\$` is a
   * dollar sign, and nothing is replaced in single quotes. Only what is written is expanded, never what a reference
   * resolves to. `dotenv-expand`: by the rules of version 13 of that package, which replaces in single quotes too and
   * makes empty what is not set. `false`: as plain dotenv, which replaces nothing. Commands are never run. Default: true.
   *
   * @default true
   */
  readonly expand?: boolean | "dotenv-expand" | undefined
  /**
   * Treatment of an undefined variable without a default. `error`: an issue. `empty`: `${NAME}` outside of references is an
   * empty text; in a reference, and as `$NAME`, it stays an issue. Default: `error`, and `empty` with
   * `expand: "dotenv-expand"`.
   *
   * @default "error", and "empty" with `expand: "dotenv-expand"`
   */
  readonly unset?: "error" | "empty" | undefined
  /** Values for expanded names, in addition to `processEnv`. Default: none. */
  readonly variables?: Readonly<Record<string, string | undefined>> | undefined
  /**
   * Files whose OP_CONNECT_* settings are trusted like those of the environment. Without it, host, token and CA file come
   * from code and the environment, or from one file: a file can neither send a token of the environment to another host,
   * nor name a token file, nor put other variables into a setting. Default: none.
   *
   * @default []
   */
  readonly trustEnvFile?: string | URL | ReadonlyArray<string | URL> | undefined
  /** Encoding of the files, as in Node's `Buffer`. Default: `utf8`. */
  readonly encoding?: BufferEncoding | undefined
  /** Variables that are already set, and the object that `config` writes to. Default: `process.env`. */
  readonly processEnv?: Record<string, string | undefined> | undefined
  /**
   * Keys that are unset when their references cannot be resolved, for any reason. A value that was set before is
   * removed. Default: none.
   */
  readonly optional?: ReadonlyArray<string> | undefined
  /**
   * Keys that may hold a secret although frameworks publish them to browsers: `NEXT_PUBLIC_`, `VITE_`, `NUXT_PUBLIC_`,
   * `REACT_APP_`, `EXPO_PUBLIC_` and `GATSBY_`; `PUBLIC_` in a package that depends on Astro or SvelteKit. Default: none.
   *
   * @default []
   */
  readonly allowPublic?: ReadonlyArray<string> | undefined
  /**
   * Read references by the ids in `op.lock` next to their env file, if `opconnect lock` has written one. `false`: resolve
   * every reference by name. Default: true.
   *
   * @default true
   */
  readonly lock?: boolean | undefined
  /** Snapshot of the last load, for use while the server is unavailable. Default: no snapshot. */
  readonly snapshot?: string | SnapshotOptions | undefined
  /**
   * Output on stderr. `true`: errors only. `false`: also a summary of what was loaded. Default: errors and
   * notices, such as optional keys that were skipped, or values from a snapshot.
   */
  readonly quiet?: boolean | undefined
  /**
   * As in dotenv: `true` prints a summary of what was loaded, regardless of `quiet`. Default: false.
   *
   * @default false
   */
  readonly debug?: boolean | undefined
  /** Accepted because dotenv 17 has this option, and not used: `.env.vault` files are not read. */
  readonly DOTENV_KEY?: string | undefined
  readonly connect?: ConnectSettings | undefined
}

/**
 * Options of files that are read now and resolved later, together with other files.
 *
 * @category options
 * @since 0.1.0
 * @stability stable
 */
export interface ReadOptions extends LoadOptions {
  /**
   * Parses a file of another format, such as YAML, instead of the dotenv parser. Strings, numbers and booleans of the
   * returned object become variables.
   */
  readonly parser?: ((file: Buffer) => Readonly<Record<string, unknown>> | null | undefined) | undefined
}

/**
 * A schema that implements Standard Schema, as those of Effect Schema, Zod, Valibot, ArkType and other libraries do.
 *
 * @category schemas
 * @since 0.1.0
 * @stability stable
 */
export interface StandardSchema<Output> {
  readonly "~standard": {
    readonly version: 1
    readonly vendor: string
    readonly validate: (value: unknown) => StandardResult<Output> | Promise<StandardResult<Output>>
    readonly types?: { readonly input: unknown; readonly output: Output } | undefined
  }
}

/**
 * Result of the validation of a value by a schema.
 *
 * @category schemas
 * @since 0.1.0
 * @stability stable
 */
export type StandardResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | {
      readonly issues: ReadonlyArray<{
        readonly message: string
        readonly path?: ReadonlyArray<PropertyKey | { readonly key: PropertyKey }> | undefined
      }>
    }

/**
 * Options of a load with a schema.
 *
 * @category options
 * @since 0.1.0
 * @stability stable
 */
export interface TypedLoadOptions<Output> extends LoadOptions {
  /** Checks and converts the variables: those that are loaded, and those that are set already. */
  readonly schema: StandardSchema<Output>
}

/**
 * Location of a variable: `.env:4`, or the process's environment, which has no lines.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface Source {
  readonly file: string | undefined
  readonly line: number | undefined
}

/**
 * A variable before its references are resolved: a sequence of text and references.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface WrittenVariable {
  readonly key: string
  readonly source: Source
  readonly parts: ReadonlyArray<
    { readonly _tag: "Text"; readonly text: string } | { readonly _tag: "Reference"; readonly reference: string }
  >
}

/**
 * The environment as it is written, with no reference resolved.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface ParsedEnvironment {
  /** Variables of the files that are not set already, and variables of the environment that contain references. */
  readonly variables: ReadonlyArray<WrittenVariable>
  /**
   * Variables of the files that are set already and stay as they are. A variable with an invalid value has no
   * `parts`, and is not reported as an issue.
   */
  readonly skipped: ReadonlyArray<Omit<WrittenVariable, "parts"> & Partial<Pick<WrittenVariable, "parts">>>
  readonly issues: ReadonlyArray<Issue>
  /** Lines or settings that were ignored, and likely mistakes. */
  readonly warnings: ReadonlyArray<Issue>
  /** The ids that references are locked to by `op.lock`, for the option `locked` of the client. */
  readonly locked: Readonly<Record<string, LockedPlace>>
}

/**
 * A variable that was loaded, without its value.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface LoadedVariable {
  readonly key: string
  readonly source: Source
  /** The references in its value, as they are written; empty for a plain value. */
  readonly references: ReadonlyArray<string>
  /** The value with each secret replaced by dots; `undefined` for a plain value, which may be a secret too. */
  readonly masked: string | undefined
}

/**
 * Result of a load.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface LoadResult {
  /**
   * Every variable of the files, and each reference of the environment, with its final value; also what is set already
   * and stays as it is. `inspect` and JSON show no value; `{ ...parsed }` has them.
   */
  readonly parsed: Record<string, string>
  /** The variables to set: `parsed` without the variables that are set already. */
  readonly applied: Record<string, string>
  /** The same variables without their values, safe to print. */
  readonly variables: ReadonlyArray<LoadedVariable>
  /** Variables of the files that are set already and stay as they are. */
  readonly skipped: ReadonlyArray<{ readonly key: string; readonly source: Source }>
  /** Optional variables that could not be resolved, and why. */
  readonly omitted: ReadonlyArray<Issue>
  /** Lines or settings that were ignored, and likely mistakes. */
  readonly warnings: ReadonlyArray<Issue>
  /** When the values were last requested from the server, if they come from a snapshot. */
  readonly savedAt: Date | undefined
  /** Number of requests that were sent to the Connect server. */
  readonly requests: number
  /** Duration of the load, in milliseconds. */
  readonly duration: number
}

/**
 * A variable that has an issue, and the reference in it.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface Location {
  readonly key: string
  readonly source: Source
  readonly reference: string | undefined
  /** Index of the first invalid character of the reference, if the reference is invalid. */
  readonly position?: number | undefined
  /** Column in the line, starting at 1, if the issue is about one character. */
  readonly column?: number | undefined
}

/**
 * One issue of an environment, and the variables that have it. Contains no value.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface Issue extends IssueOfCore {
  /** The variables that have the issue. */
  readonly locations: ReadonlyArray<Location>
}
