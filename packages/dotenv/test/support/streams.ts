import { onTestFinished, vi } from "vitest"

/** Captures what this process writes to its streams until the end of the test. */
export const captureStreams = () => {
  const texts = { stdout: "", stderr: "" }
  for (const name of ["stdout", "stderr"] as const) {
    const write = vi.spyOn(process[name], "write").mockImplementation((chunk, ...rest: ReadonlyArray<unknown>) => {
      texts[name] += typeof chunk === "string" ? chunk : Buffer.from(chunk).toString()
      const done = rest.at(-1)
      if (typeof done === "function") done()
      return true
    })
    onTestFinished(() => write.mockRestore())
  }
  return texts
}

/** Captures the listeners of this process for signals until the end of the test. A function sends one. */
export const captureSignals = () => {
  const listeners = new Map<unknown, (signal: unknown) => void>()
  const on = vi.spyOn(process, "on").mockImplementation((name, listener) => {
    listeners.set(name, listener)
    return process
  })
  onTestFinished(() => on.mockRestore())
  return Object.assign((signal: NodeJS.Signals) => listeners.get(signal)?.(signal), {
    names: () => [...listeners.keys()]
  })
}
