/**
 * SCIM filters as Connect takes them. It is not documented how a server unescapes quotes and backslashes, and no client of
 * the vendor escapes them. Text that contains one gets no filter: the caller reads the whole list and searches it. Callers
 * check all results again; a filter only saves time.
 */
const write = (attribute: string, operator: "eq" | "co", text: string): string | undefined =>
  /["\\\p{Cc}]/u.test(text) ? undefined : `${attribute} ${operator} "${text}"`

export const titleIs = (title: string) => write("title", "eq", title)
export const titleContains = (text: string) => write("title", "co", text)
export const tagIs = (tag: string) => write("tag", "eq", tag)
