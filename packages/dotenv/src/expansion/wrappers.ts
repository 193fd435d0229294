/**
 * Forms of other tools around a reference, which would stay around the secret: `op(op://...)`, `$(op read "op://...")`,
 * an expression `${{ op://... }}`, and a command line `op read op://...`.
 */
const wrapper =
  /(?:^|[\s"'`(,=])[A-Za-z_][\w.]*\(\s*["'`]?op:\/\/|\$\((?:[^()$]|\$(?!\())*op:\/\/|`[^`]*op:\/\/|\$\{\{\s*["'`]?op:\/\/|\bop\s+read\s+(?:-\S+\s+){0,4}["']?op:\/\//

/** Whether a reference is in a call or a command substitution. */
export const isWrapped = (text: string): boolean => text.includes("op://") && wrapper.test(text)
