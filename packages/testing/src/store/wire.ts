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
    Object.keys(wire)
      .sort()
      .map((key) => [key, wire[key as keyof Wire]])
      .filter(([, value]) => !isEmpty(value))
  ) as Wire
