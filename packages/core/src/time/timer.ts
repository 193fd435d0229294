/**
 * The longest time that a timer of Node can wait, in milliseconds. A longer one fires at once.
 *
 * @category durations
 * @since 0.1.0
 * @stability experimental
 */
export const maxTimerMs = 2 ** 31 - 1
