/**
 * The key under which options say where they come from, if that is not code: texts by variable, such as
 * `OP_CONNECT_HOST (.env:2)`.
 *
 * @category symbols
 * @since 0.1.0
 * @stability internal
 */
export const optionOrigins: unique symbol = Symbol.for("@opconnect/core/optionOrigins")

/** The key under which options have those that were read from environment variables. */
export const variableOptions: unique symbol = Symbol.for("@opconnect/core/variableOptions")

/**
 * Where settings of the connection were made, by their environment variables.
 *
 * @category models
 * @since 0.1.0
 * @stability internal
 */
export interface SettingNames {
  /** Whether the setting was made at all, in whatever way. */
  readonly isMade: (variable: string) => boolean
  /**
   * The option, the variable, or the line of a file. For a setting that nobody made: the variable, or for code that sets
   * options, the option if the text named that.
   */
  readonly nameOf: (variable: string, option?: string) => string
}

const settings = /\b(request|total|startup)Timeout\b|OP_CONNECT_[A-Z_]*[A-Z](?:(?:, | or )OP_CONNECT_[A-Z_]*[A-Z])*/g

/**
 * A text that names settings by their variables, or time limits by their options, with each named by where it was made. Of
 * several ways to make a setting, only those that were used stay.
 *
 * @category formatting
 * @since 0.1.0
 * @stability internal
 */
export const nameSettings = (text: string, { isMade, nameOf }: SettingNames): string =>
  text.replace(settings, (list: string, limit?: string) => {
    if (limit) return nameOf(`OP_CONNECT_${limit.toUpperCase()}_TIMEOUT`, list)
    const all = list.split(/, | or /)
    const made = all.filter(isMade)
    return all.length > 1 && made.length > 0
      ? made.map((variable) => nameOf(variable)).join(" or ")
      : list.replace(/OP_CONNECT_[A-Z_]+/g, (variable) => nameOf(variable))
  })
