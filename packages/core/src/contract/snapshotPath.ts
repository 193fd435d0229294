/**
 * The options of a snapshot that may be only its path.
 *
 * @category tables
 * @since 0.1.0
 * @stability internal
 */
export const toSnapshotOptions = <Options extends { readonly path: string }>(
  snapshot: string | Options | undefined
): Options | { readonly path: string } | undefined => (typeof snapshot === "string" ? { path: snapshot } : snapshot)
