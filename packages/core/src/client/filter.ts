/**
 * SCIM filters as Connect takes them. How a server unescapes quotes and backslashes is documented nowhere, and no client
 * of the vendor escapes them, so a text that holds one gets no filter: the caller lists everything and looks for itself.
 * Whatever the server gives back is checked again by the caller; a filter only saves time.
 */
const write = (attribute: string, operator: "eq" | "co", text: string): string | undefined =>
  /["\\\p{Cc}]/u.test(text) ? undefined : `${attribute} ${operator} "${text}"`

export const titleIs = (title: string) => write("title", "eq", title)
export const titleContains = (text: string) => write("title", "co", text)
export const tagIs = (tag: string) => write("tag", "eq", tag)
