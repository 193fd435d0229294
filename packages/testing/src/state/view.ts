import type { Store } from "../store/model.ts"

/** The data that one server returns: a write is visible after its lag. */
export interface View {
  /** The data that is visible at a time. */
  readonly readable: (now: number) => Store
  /** Adds a write, which is visible after `lag` milliseconds in addition to the lag of the view. */
  readonly commit: (store: Store, now: number, lag: number) => void
  /** Replaces the visible data immediately. */
  readonly replace: (store: Store) => void
  /** Moves pending writes if the time goes back by this number of milliseconds, so that their remaining lag stays. */
  readonly shift: (now: number, back: () => number) => void
}

export const make = (initial: Store, viewLag: number): View => {
  let visible = initial
  /** Writes that are not visible yet, oldest first. */
  let pending: ReadonlyArray<{ readonly store: Store; readonly due: number }> = []

  const arrive = (now: number) => {
    const latest = pending.findLastIndex(({ due }) => due <= now)
    visible = pending[latest]?.store ?? visible
    pending = pending.slice(latest + 1)
  }

  return {
    readable: (now) => {
      arrive(now)
      return visible
    },
    commit: (store, now, more) => {
      arrive(now)
      const lag = viewLag + more
      const last = pending.at(-1)
      // Writes become visible in their order. Without a lag, a write is visible immediately, even if the clock goes back.
      if (lag > 0 || last !== undefined) pending = [...pending, { store, due: Math.max(now + lag, last?.due ?? now) }]
      else visible = store
    },
    replace: (store) => {
      visible = store
      pending = []
    },
    shift: (now, back) => {
      arrive(now)
      const milliseconds = back()
      pending = pending.map(({ due, store }) => ({ store, due: due - milliseconds }))
    }
  }
}
