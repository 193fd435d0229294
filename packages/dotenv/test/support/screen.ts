import type { ChildProcess } from "node:child_process"

/**
 * Everything that a child writes, and a way to wait for some of it. What the child wrote before, to the other stream too,
 * is there by then: this process may read both streams late, and in either order.
 */
export const outputOf = (child: ChildProcess) => {
  let text = ""
  const waiting = new Set<() => void>()
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (chunk) => {
      text += chunk
      for (const check of waiting) check()
    })
  }
  return {
    text: () => text,
    shows: (pattern: RegExp) =>
      new Promise<void>((resolve) => {
        const check = () => {
          if (!pattern.test(text)) return
          waiting.delete(check)
          setImmediate(resolve)
        }
        waiting.add(check)
        check()
      })
  }
}
