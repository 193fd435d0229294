/**
 * Vaults and items as Connect sends them.
 */

/**
 * A vault as Connect sends it.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface VaultJson {
  readonly id: string
  readonly name: string
  readonly description?: string | null
  readonly attributeVersion?: number | null
  readonly contentVersion?: number | null
  readonly items?: number | null
  readonly type?: string | null
  readonly createdAt?: string | null
  readonly updatedAt?: string | null
}

/**
 * A field of an item as Connect sends it.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface FieldJson {
  readonly id: string
  readonly type?: string | null
  readonly purpose?: string | null
  readonly label?: string | null
  readonly value?: string | null
  readonly totp?: string | null
  readonly section?: { readonly id?: string | null } | null
  readonly entropy?: number | null
  readonly passwordDetails?: {
    readonly entropy?: number | null
    readonly generated?: boolean | null
    readonly strength?: string | null
    readonly history?: ReadonlyArray<string> | null
  } | null
}

/**
 * A file of an item as Connect sends it, with its `content` in base64.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface FileJson {
  readonly id: string
  readonly name?: string | null
  readonly size?: number | null
  readonly content_path?: string | null
  readonly section?: { readonly id?: string | null } | null
  readonly content?: string | null
}

/**
 * An item as Connect sends it.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface ItemJson {
  readonly id: string
  readonly title?: string | null
  readonly vault: { readonly id: string; readonly name?: string | null }
  readonly category: string
  readonly urls?: ReadonlyArray<{
    readonly href?: string | null
    readonly label?: string | null
    readonly primary?: boolean | null
  }> | null
  readonly favorite?: boolean | null
  readonly tags?: ReadonlyArray<string> | null
  readonly version?: number | null
  readonly state?: string | null
  readonly createdAt?: string | null
  readonly updatedAt?: string | null
  readonly lastEditedBy?: string | null
  readonly sections?: ReadonlyArray<{ readonly id?: string | null; readonly label?: string | null }> | null
  readonly fields?: ReadonlyArray<FieldJson> | null
  readonly files?: ReadonlyArray<FileJson> | null
}
