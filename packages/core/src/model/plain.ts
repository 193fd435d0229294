/** Connect's objects as plain types, which the schemas are compared with by a test. */

/**
 * A vault that the token has access to. `contentVersion` grows with every change of an item in it, `attributeVersion`
 * with every change of the vault itself; `items` counts the active ones.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface Vault {
  readonly id: string
  readonly name: string
  readonly description?: string | null
  readonly attributeVersion?: number | null
  readonly contentVersion?: number | null
  readonly items?: number | null
  readonly type?: "USER_CREATED" | "PERSONAL" | "EVERYONE" | "TRANSFER" | (string & {}) | null
  readonly createdAt?: string | null
  readonly updatedAt?: string | null
}

/**
 * The kinds of item that Connect knows. Open: a server may send a newer one.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export type Category =
  | "LOGIN"
  | "PASSWORD"
  | "API_CREDENTIAL"
  | "SERVER"
  | "DATABASE"
  | "CREDIT_CARD"
  | "MEMBERSHIP"
  | "PASSPORT"
  | "SOFTWARE_LICENSE"
  | "OUTDOOR_LICENSE"
  | "SECURE_NOTE"
  | "WIRELESS_ROUTER"
  | "BANK_ACCOUNT"
  | "DRIVER_LICENSE"
  | "IDENTITY"
  | "REWARD_PROGRAM"
  | "DOCUMENT"
  | "EMAIL_ACCOUNT"
  | "SOCIAL_SECURITY_NUMBER"
  | "MEDICAL_RECORD"
  | "SSH_KEY"
  | "CUSTOM"
  | (string & {})

/**
 * The types of field that servers send. Open.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export type FieldType =
  | "STRING"
  | "EMAIL"
  | "CONCEALED"
  | "URL"
  | "OTP"
  | "DATE"
  | "MONTH_YEAR"
  | "MENU"
  | "ADDRESS"
  | "CREDIT_CARD_NUMBER"
  | "CREDIT_CARD_TYPE"
  | "GENDER"
  | "PHONE"
  | "REFERENCE"
  | "FILE"
  | "SSHKEY"
  | "UNKNOWN"
  | (string & {})

/**
 * Recipe for a generated value: `length` characters (1 to 64, default: 32) from `characterSets` (default: all three),
 * without `excludeCharacters`.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface GeneratorRecipe {
  readonly length?: number | null
  readonly characterSets?: ReadonlyArray<"LETTERS" | "DIGITS" | "SYMBOLS" | (string & {})> | null
  readonly excludeCharacters?: string | null
}

/** Common properties of a field that was read and a field to write. `Text` is the type of its secrets. */
export interface FieldOf<Text> {
  readonly type?: FieldType | null
  readonly purpose?: "" | "USERNAME" | "PASSWORD" | "NOTES" | (string & {}) | null
  readonly label?: string | null
  /** Left out when empty. A DATE is unix seconds, a MONTH_YEAR is YYYYMM, an OTP is its `otpauth` address. */
  readonly value?: Text | null
  /** The current code of an OTP. */
  readonly totp?: Text | null
  readonly section?: { readonly id?: string | null } | null
  /** Lets the server generate the value according to `recipe`. */
  readonly generate?: boolean | null
  readonly recipe?: GeneratorRecipe | null
  readonly entropy?: number | null
  readonly passwordDetails?: {
    readonly entropy?: number | null
    readonly generated?: boolean | null
    readonly strength?:
      | "TERRIBLE"
      | "WEAK"
      | "FAIR"
      | "GOOD"
      | "VERY_GOOD"
      | "EXCELLENT"
      | "FANTASTIC"
      | (string & {})
      | null
    /** The earlier passwords. */
    readonly history?: ReadonlyArray<Text> | null
  } | null
}

/**
 * A named group of fields. Servers may leave out the label, and even the id.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface Section {
  readonly id?: string | null
  readonly label?: string | null
}

/** Common properties of a file that was read and a file to write. `Text` is the type of its content. */
export interface ItemFileOf<Text> {
  readonly id: string
  readonly name?: string | null
  /** In bytes. */
  readonly size?: number | null
  readonly content_path?: string | null
  readonly section?: { readonly id?: string | null } | null
  /** In base64. Only present if it was requested inline. */
  readonly content?: Text | null
}

/** Common properties of an item that was read and an item to write. */
export interface Summary {
  readonly title?: string | null
  readonly vault: { readonly id: string; readonly name?: string | null }
  readonly category: Category
  readonly urls?: ReadonlyArray<{
    readonly href?: string | null
    readonly label?: string | null
    readonly primary?: boolean | null
  }> | null
  readonly favorite?: boolean | null
  readonly tags?: ReadonlyArray<string> | null
  readonly version?: number | null
  readonly state?: "ARCHIVED" | "DELETED" | (string & {}) | null
  readonly createdAt?: string | null
  readonly updatedAt?: string | null
  readonly lastEditedBy?: string | null
}

/**
 * Summary of an item in a list, without sections, fields and files.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface Item extends Summary {
  readonly id: string
}
