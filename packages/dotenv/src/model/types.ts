/**
 * How to reach the Connect server. What is left out comes from OP_CONNECT_HOST, OP_CONNECT_TOKEN and the like, out of the
 * process's environment or out of the files themselves.
 *
 * @category options
 * @since 0.1.0
 */
export interface ConnectSettings {
  readonly host?: string | ReadonlyArray<string> | undefined
  readonly token?: string | undefined
  /** A file with the token in it; OP_CONNECT_TOKEN_FILE. */
  readonly tokenFile?: string | undefined
  /** A file with the certificates of the authorities to trust, in PEM; OP_CONNECT_CA_FILE. */
  readonly caFile?: string | undefined
  /**
   * How long a start waits for a server that is not there yet, in milliseconds; `0` for not at all. Default: 30 seconds,
   * and 0 under a test runner.
   *
   * @default 30000
   */
  readonly startupTimeout?: number | undefined
  /**
   * The time limit of one attempt, in milliseconds. Default: 15 seconds.
   *
   * @default 15000
   */
  readonly requestTimeout?: number | undefined
  /**
   * The time limit of a request with all its attempts, in milliseconds. Default: 30 seconds.
   *
   * @default 30000
   */
  readonly totalTimeout?: number | undefined
}

/**
 * Options of a snapshot: the values of the last load in an encrypted file. While no vault has changed since, a load costs one
 * request; while the server cannot be reached, the values come from the file.
 *
 * @category options
 * @since 0.1.0
 */
export interface SnapshotOptions {
  /** Path of the file, which is readable by its owner only. A file that somebody else could have written is not used. */
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
 * What is to be loaded, and by which rules. All of it has a default: `.env` in the working directory, as dotenv reads it.
 *
 * @category options
 * @since 0.1.0
 */
export interface LoadOptions {
  /**
   * The environment files, `.env` in the working directory by default. Of several, the first that has a key wins, with
   * `override` the last. An empty list reads no file. A file that is named has to exist.
   */
  readonly path?: string | URL | ReadonlyArray<string | URL> | undefined
  /** Where `.env` and the files of a `convention` are. The working directory by default. */
  readonly directory?: string | URL | undefined
  /**
   * Reads the files that a framework would read, as far as they exist, in place of `path`. The first wins. `nextjs`:
   * `.env.{mode}.local`, `.env.local` (but in mode `test`), `.env.{mode}`, `.env`. `vite`: `.env.{mode}.local`,
   * `.env.{mode}`, `.env.local`, `.env`.
   */
  readonly convention?: "nextjs" | "vite" | undefined
  /**
   * Mode of the `convention`. Without a mode and without NODE_ENV, a file of a single mode such as `.env.production` is a
   * problem: which file applies is not known.
   *
   * @default NODE_ENV
   */
  readonly mode?: string | undefined
  /** Let the files win over what is already set. Off by default, as in dotenv. */
  readonly override?: boolean | undefined
  /**
   * `dotenv`, the default: what is set wins, then the first file. `op`: as `op run` does it, the last file wins, and files
   * win over what is set; the same as `override`.
   */
  readonly precedence?: "dotenv" | "op" | undefined
  /**
   * Replace `$NAME`, `${NAME}`, `${NAME:-default}`, `${NAME:+text}` and `${NAME:?message}`, as sh and compose do; `\$` is a
   * dollar sign, and nothing is replaced in single quotes. Only what is written is expanded, never what a reference
   * resolves to. `dotenv-expand`: by the rules of version 13 of that package, which replaces in single quotes too and
   * makes empty what is not set. `false`: as plain dotenv, which replaces nothing. Commands are never run.
   *
   * @default true
   */
  readonly expand?: boolean | "dotenv-expand" | undefined
  /**
   * What a name without a value or a default is. `error`: an issue. `empty`: `${NAME}` outside of references is an empty
   * text; in a reference, and as `$NAME`, it stays an issue.
   *
   * @default "error", and "empty" with `expand: "dotenv-expand"`
   */
  readonly unset?: "error" | "empty" | undefined
  /** Values of names in the files besides `processEnv`. None by default. */
  readonly variables?: Readonly<Record<string, string | undefined>> | undefined
  /**
   * Files whose OP_CONNECT_* settings are trusted like those of the environment. Without it, host, token and CA file come
   * from code and the environment, or from one file: a file can neither send a token of the environment to another host,
   * nor name a token file, nor put other variables into a setting.
   *
   * @default []
   */
  readonly trustEnvFile?: string | URL | ReadonlyArray<string | URL> | undefined
  /** How the files are encoded, as Node's `Buffer` names it. `utf8` by default. */
  readonly encoding?: BufferEncoding | undefined
  /** What is already set, and where `config` writes to: `process.env` by default. */
  readonly processEnv?: Record<string, string | undefined> | undefined
  /**
   * Keys that are left unset when their references can't be resolved, for whatever reason: what stood there before is taken
   * out. None by default.
   */
  readonly optional?: ReadonlyArray<string> | undefined
  /**
   * Keys that may hold a secret although frameworks publish them to browsers: `NEXT_PUBLIC_`, `VITE_`, `NUXT_PUBLIC_`,
   * `REACT_APP_`, `EXPO_PUBLIC_` and `GATSBY_`; `PUBLIC_` in a package that depends on Astro or SvelteKit.
   *
   * @default []
   */
  readonly allowPublic?: ReadonlyArray<string> | undefined
  /** Values of an earlier load, for when the server is unavailable. Off by default. */
  readonly snapshot?: string | SnapshotOptions | undefined
  /**
   * `true` writes nothing but errors, `false` also a line on what was loaded, to stderr. By default only what is out of
   * the ordinary is told: optional keys that are missing, values out of a snapshot.
   */
  readonly quiet?: boolean | undefined
  readonly connect?: ConnectSettings | undefined
}

/**
 * How files are read that are to be resolved together with others.
 *
 * @category options
 * @since 0.1.0
 */
export interface ReadOptions extends LoadOptions {
  /**
   * Reads a file of another format, such as YAML, in place of dotenv's own parser. Of what it gives, texts, numbers and
   * booleans become variables.
   */
  readonly parser?: ((file: Buffer) => Readonly<Record<string, unknown>> | null | undefined) | undefined
}

/**
 * What a schema library offers by the name of Standard Schema: Effect Schema, Zod, Valibot, ArkType and others.
 *
 * @category schemas
 * @since 0.1.0
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
 * What a schema says of a value.
 *
 * @category schemas
 * @since 0.1.0
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
 * The same with a schema.
 *
 * @category options
 * @since 0.1.0
 */
export interface TypedLoadOptions<Output> extends LoadOptions {
  /** Checks and converts the variables: those that are loaded, and those that are set already. */
  readonly schema: StandardSchema<Output>
}

/**
 * Where a variable was written: `.env:4`, or the process's environment, which has no lines.
 *
 * @category models
 * @since 0.1.0
 */
export interface Source {
  readonly file: string | undefined
  readonly line: number | undefined
}

/**
 * A variable that is to be set, as it is written: text, and references where a secret is to be put.
 *
 * @category models
 * @since 0.1.0
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
 */
export interface ParsedEnvironment {
  /** Those of the files, less what is set already, and those with references in the environment itself. */
  readonly variables: ReadonlyArray<WrittenVariable>
  /**
   * Variables of the files that are set already and stay as they are. Without `parts` where something is wrong with the
   * value, which then is not an issue.
   */
  readonly skipped: ReadonlyArray<Omit<WrittenVariable, "parts"> & Partial<Pick<WrittenVariable, "parts">>>
  readonly issues: ReadonlyArray<Issue>
  /** What was ignored or is likely to be a mistake. */
  readonly warnings: ReadonlyArray<Issue>
}

/**
 * A variable that was loaded, without its value.
 *
 * @category models
 * @since 0.1.0
 */
export interface LoadedVariable {
  readonly key: string
  readonly source: Source
  /** The references in its value, as they are written; empty for plain text. */
  readonly references: ReadonlyArray<string>
  /** The value with dots in place of each secret; `undefined` for plain text, which may be a secret too. */
  readonly masked: string | undefined
}

/**
 * What was loaded.
 *
 * @category models
 * @since 0.1.0
 */
export interface LoadResult {
  /**
   * Every variable of the files, and each reference of the environment, with its final value; also what is set already
   * and stays as it is. `inspect` and JSON show no value; `{ ...parsed }` has them.
   */
  readonly parsed: Record<string, string>
  /** The variables that are to be set: `parsed` less what is set already. */
  readonly applied: Record<string, string>
  /** The same variables without their values: what can be shown. */
  readonly variables: ReadonlyArray<LoadedVariable>
  /** Variables of the files that are set already and stay as they are. */
  readonly skipped: ReadonlyArray<{ readonly key: string; readonly source: Source }>
  /** Optional variables that could not be resolved, and why. */
  readonly omitted: ReadonlyArray<Issue>
  /** What was ignored or is likely to be a mistake. */
  readonly warnings: ReadonlyArray<Issue>
  /** When the values were last asked for, if they come from a snapshot. */
  readonly savedAt: Date | undefined
  /** How many requests the Connect server was sent. */
  readonly requests: number
  /** How long it took, in milliseconds. */
  readonly duration: number
}

/**
 * A variable that has an issue, and the reference in it.
 *
 * @category models
 * @since 0.1.0
 */
export interface Location {
  readonly key: string
  readonly source: Source
  readonly reference: string | undefined
  /** The index of the character where the reference goes wrong, if it is the reference that is wrong. */
  readonly position?: number | undefined
  /** The character in its line, from 1, if the issue is about one. */
  readonly column?: number | undefined
}

/**
 * Where an issue is. Only what is known is present.
 *
 * @category models
 * @since 0.1.0
 */
export interface Place {
  readonly key?: string | undefined
  readonly file?: string | undefined
  /** From 1. */
  readonly line?: number | undefined
  /** The character in the line, from 1. */
  readonly column?: number | undefined
}

/**
 * One thing that is wrong with an environment, and the variables that have it. It holds no value.
 *
 * @category models
 * @since 0.1.0
 */
export interface Issue {
  /** The kind of issue: `ItemNotFound`, `TokenRejected`, `FileNotFound` and so on. */
  readonly code: string
  /** What happened, in a sentence. */
  readonly message: string
  /** What to do next, in a sentence. */
  readonly hint: string
  /** The reference, if the issue is about one. */
  readonly reference?: string | undefined
  /** Where the issue is, if it is in one place. */
  readonly place?: Place | undefined
  /** The variables that have it. */
  readonly locations: ReadonlyArray<Location>
}
