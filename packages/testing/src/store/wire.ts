const isEmpty = (value: unknown) =>
  value === undefined ||
  value === null ||
  value === "" ||
  (typeof value === "object" && Object.keys(value).length === 0)

/** JSON as Go writes it: without empty values, and with sorted keys. */
export const omitEmpty = <Wire extends object>(
  wire: {
    readonly [Key in keyof Wire]: Wire[Key] | null | undefined
  }
): Wire =>
  Object.fromEntries(
    Object.entries(wire)
      .filter(([, value]) => !isEmpty(value))
      .sort(([left], [right]) => (left < right ? -1 : 1))
  ) as Wire
