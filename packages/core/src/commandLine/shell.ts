/**
 * A text in single quotes, as a POSIX shell reads it back.
 *
 * @category shell
 * @since 0.1.0
 * @stability internal
 */
export const shellQuoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`

/**
 * A word of a command line for a POSIX shell, in quotes only if it needs them.
 *
 * @category shell
 * @since 0.1.0
 * @stability internal
 */
export const shellWord = (word: string): string => (/^[\w@%+=:,./-]+$/.test(word) ? word : shellQuoted(word))
