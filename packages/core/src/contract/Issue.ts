/**
 * One type for all issues: of options, requests, references, environment files and applications.
 *
 * @since 0.1.0
 * @stability stable
 */

/**
 * Location of an issue. Unknown parts are absent.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface Place {
  /** The environment variable, option or configuration key. */
  readonly key?: string | undefined
  /** The path of the file. */
  readonly file?: string | undefined
  /** The line in the file, from 1. */
  readonly line?: number | undefined
  /** The character in the line, from 1. */
  readonly column?: number | undefined
}

/**
 * One issue, and a hint for its solution. Holds no token and no secret.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface Issue {
  /** The kind of issue. {@link issueCodes} describes each. */
  readonly code: IssueCode
  /** Describes what happened, in one sentence. */
  readonly message: string
  /** Describes what to do next, in one sentence. */
  readonly hint: string
  /** The secret reference as it was written, if the issue is about one. */
  readonly reference?: string | undefined
  readonly place?: Place | undefined
}

/**
 * All codes, with their section of `docs/troubleshooting.md` and their meaning.
 *
 * @category models
 * @since 0.1.0
 * @stability experimental
 */
export const issueCodes = {
  // Options and environment variables
  MissingHost: ["options", "no Connect server is configured"],
  InvalidHost: ["options", "the host is not a valid URL"],
  MissingToken: ["options", "no access token is configured"],
  InvalidToken: ["options", "the token cannot be a Connect access token"],
  ExpiredToken: ["options", "the token has expired"],
  InvalidOption: ["options", "an option has an invalid value, or contradicts another option"],
  UnknownOption: ["options", "no option has this name"],
  UnusableFile: ["options", "a file given in an option is missing or invalid"],
  RenamedVariable: ["options", "an environment variable was renamed"],
  UnknownVariable: ["options", "an environment variable is probably misspelled"],
  TwoTokens: ["options", "both a token and a token file are set"],
  InvalidOptions: ["options", "one or more options are invalid"],
  // Requests
  InvalidRequest: ["requests", "400: the server rejected the request"],
  TokenRejected: ["requests", "401: the server does not accept the token"],
  AccessDenied: ["requests", "403: the token has no access"],
  ResourceNotFound: ["requests", "404: no such vault, item or file"],
  SyncTimeout: ["requests", "408: the server has not finished its first sync"],
  WriteConflict: ["requests", "409: the item was changed at the same time"],
  FileTooLarge: ["requests", "413: the file is too large to be sent inline"],
  TooManyRequests: ["requests", "429: a rate limit was hit"],
  ServerError: ["requests", "5xx: the server, or a proxy in front of it, failed"],
  Unreachable: ["requests", "the connection failed or was lost"],
  ResponseTimeout: ["requests", "no complete response within the time limit"],
  UnexpectedResponse: ["requests", "the response did not come from a Connect server, or is incomplete"],
  LookupNotFound: ["requests", "no vault, item or field has the name"],
  LookupAmbiguous: ["requests", "several vaults, items or fields have the name"],
  WriteNotVisible: ["requests", "a write was accepted but cannot be read yet"],
  DownloadFailed: ["requests", "a download could not be written to its file"],
  InvalidItem: ["requests", "the item cannot be written"],
  InvalidDraft: ["requests", "the draft of an item cannot be written"],
  InvalidSeed: ["requests", "the seed of a fake server cannot be used"],
  Closed: ["requests", "the client is closed"],
  InternalError: ["requests", "a bug of opconnect"],
  // References
  InvalidReference: ["references", "the text is not a valid secret reference"],
  VaultNotFound: ["references", "the token has no access to a vault with this name"],
  ItemNotFound: ["references", "the vault has no item with this title"],
  SectionNotFound: ["references", "the item has no section with this name"],
  FieldNotFound: ["references", "the item has no field or file with this name"],
  AmbiguousReference: ["references", "a name in the reference matches several vaults, items or fields"],
  AttributeNotFound: ["references", "the field does not have the attribute"],
  NotText: ["references", "the file is not UTF-8 text"],
  NotPrivateKey: ["references", "the field does not contain a private key"],
  LockOutdated: ["references", "the item or field that a reference is locked to is missing or was replaced"],
  RequestFailed: ["references", "a request for a reference failed"],
  SecretsNotResolved: ["references", "some references could not be resolved"],
  SnapshotUnusable: ["snapshots", "the server cannot be reached and the snapshot cannot be used"],
  // Environment files
  FileNotFound: ["files", "an environment file does not exist"],
  FileUnreadable: ["files", "an environment file cannot be read"],
  NotADefinition: ["files", "a line contains a reference but defines no variable"],
  QuoteNotClosed: ["files", "a quoted value is not closed"],
  CyclicVariable: ["files", "variables refer to each other"],
  UndefinedVariable: ["files", "a value uses a variable that is not set"],
  NestedReference: ["files", "a part of a reference is a reference itself"],
  ValueUnusable: ["files", "a value cannot be an environment variable"],
  InvalidValue: ["files", "a value does not have the declared type"],
  NothingToLoad: ["files", "there is no environment file and no reference"],
  UntrustedSetting: ["files", "a file that is not trusted changes where the token is sent"],
  IgnoredSetting: ["files", "a setting in a file is ignored, because the environment or another file sets it"],
  RequiredVariable: ["files", "a variable that a value requires is not set"],
  WrappedReference: ["files", "a reference is wrapped in a call or a command"],
  CutAtHash: ["files", "a value is cut off at a # that starts a comment"],
  PublicSecret: ["files", "a secret is in a variable that frameworks publish"],
  ModeUnknown: ["files", "the mode of a framework is unknown"],
  FileNotRead: ["files", "a file that contains references is not read, or is read by a framework itself"],
  LockUnreadable: ["files", "a lock file cannot be used"],
  LockConflict: ["files", "two lock files have different ids for a reference"],
  NotLocked: ["files", "a reference is not in the lock file"],
  LockUnused: ["files", "a reference in the lock file is not used"],
  LockAmbiguous: ["files", "the names of a locked reference match several items or fields"],
  FileNotWritten: ["files", "a file of the GitHub runner could not be written"],
  RunnerMissing: ["files", "the action does not run in a job of GitHub Actions"],
  // NestJS
  CircularOptions: ["nestjs", "the options of a connection depend on its own secrets"],
  ListBypassed: ["nestjs", "a module bypasses its allow list"],
  NoConnection: ["nestjs", "the application has no connection with this name"],
  NotASingleton: ["nestjs", "a listener is on a provider that is not a singleton"],
  NotAllowed: ["nestjs", "the allow list of a module does not contain the reference"],
  NotGiven: ["nestjs", "a test did not provide a secret"],
  SameName: ["nestjs", "two connections or features have the same name"],
  UnsupportedType: ["nestjs", "a secret cannot be injected as the declared type"],
  Unresolved: ["nestjs", "a reference was left unresolved"],
  ValidationFailed: ["nestjs", "the validation of the configuration failed"],
  ValueMissing: ["nestjs", "a configuration value is missing"],
  ValuesFailed: ["nestjs", "a function that computes values threw an error"]
} as const satisfies Readonly<Record<string, readonly [section: string, description: string]>>

/**
 * The codes of issues.
 *
 * @category models
 * @since 0.1.0
 * @stability experimental
 */
export type IssueCode = keyof typeof issueCodes

/**
 * The section of `docs/troubleshooting.md` that explains a code.
 *
 * @category docs
 * @since 0.1.0
 * @stability experimental
 */
export const anchorOf = (code: IssueCode): string => `troubleshooting#${issueCodes[code][0]}`
