/**
 * The key under which options store their sources if they do not come from code: texts by variable, such as
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
 * The sources of the settings of the connection, by their environment variables.
 *
 * @category models
 * @since 0.1.0
 * @stability internal
 */
export interface SettingNames {
  /** Whether the setting has a value. */
  readonly isSet: (variable: string) => boolean
  /**
   * The option, the variable, or the line of a file. For a missing setting: the variable, or the option if code sets
   * options and the text named the option.
   */
  readonly nameOf: (variable: string, option?: string) => string
}

const settings = /\b(request|total|startup)Timeout\b|OP_CONNECT_[A-Z_]*[A-Z](?:(?:, | or )OP_CONNECT_[A-Z_]*[A-Z])*/g

/**
 * A text that names settings by their variables, or time limits by their options, with each name replaced by the source of
 * the setting. Of several alternatives, only those in use are kept.
 *
 * @category formatting
 * @since 0.1.0
 * @stability internal
 */
export const nameSettings = (text: string, { isSet, nameOf }: SettingNames): string =>
  text.replace(settings, (list: string, limit?: string) => {
    if (limit) return nameOf(`OP_CONNECT_${limit.toUpperCase()}_TIMEOUT`, list)
    const all = list.split(/, | or /)
    const set = all.filter(isSet)
    return all.length > 1 && set.length > 0
      ? set.map((variable) => nameOf(variable)).join(" or ")
      : list.replace(/OP_CONNECT_[A-Z_]+/g, (variable) => nameOf(variable))
  })
