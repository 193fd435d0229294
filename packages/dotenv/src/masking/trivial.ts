/** Text that stands in every log, so that hiding it would hide the log and keep no secret. */
const words = new Set(
  (
    "true false null none undefined yes no on off enabled disabled default auto local localhost admin root user guest " +
    "debug info warn warning error trace silent verbose development production staging testing test postgres mysql"
  ).split(" ")
)

/**
 * Is a value too ordinary to be hidden wherever it stands? Shorter than five characters, a number of up to five digits, one
 * character over and over, or a word of configuration such as `true` or `production`.
 */
export const isTrivial = (value: string): boolean => {
  const text = value.trim()
  return [...text].length < 5 || /^\d{1,5}$/.test(text) || /^(.)\1*$/su.test(text) || words.has(text.toLowerCase())
}
