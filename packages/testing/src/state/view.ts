import type { Store } from "../store/model.ts"

/** The data as one server sees it: a write can be read there once its lag is over. */
export interface View {
  /** The data that can be read at a time. */
  readonly readable: (now: number) => Store
  /** Takes over a write, which is readable in `lag` milliseconds besides those of the view. */
  readonly commit: (store: Store, now: number, lag: number) => void
  /** Shows other data at once. */
  readonly replace: (store: Store) => void
  /** Keeps what a write must still wait for when the time goes back by so many milliseconds. */
  readonly shift: (now: number, back: () => number) => void
}

export const make = (initial: Store, viewLag: number): View => {
  let visible = initial
  /** Writes that cannot be read yet, the oldest first. */
  let pending: ReadonlyArray<{ readonly store: Store; readonly due: number }> = []

  const arrive = (now: number) => {
    visible = pending.findLast(({ due }) => due <= now)?.store ?? visible
    pending = pending.slice(pending.findLastIndex(({ due }) => due <= now) + 1)
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
      // Nothing overtakes what was written before it. Without a lag there is nothing to wait for, even by a clock that is
      // put back.
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
