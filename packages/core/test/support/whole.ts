/** The runs of a property: a fifth of them in `test`, and all of them in `test:faults`. */
export const runs = (count: number): number => (process.env.FAULTS === "all" ? count : Math.ceil(count / 5))
