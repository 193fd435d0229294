type Parts<Path extends string> = Path extends `${infer Part}/${infer Rest}` ? [Part, ...Parts<Rest>] : [Path]

type PathOf<Text extends string> = Text extends `op://${infer Path}?${string}`
  ? Path
  : Text extends `op://${infer Path}`
    ? Path
    : ""

/**
 * The literal type itself if it can be a reference, else the expected form, which the compiler shows. Types that are
 * not literals, such as `string`, are accepted.
 *
 * **Example** (A wrong literal does not compile)
 *
 * ```ts
 * import * as SecretReference from "@opconnect/core/SecretReference"
 *
 * export const password = SecretReference.literal("op://prod/db/password")
 * // @ts-expect-error the field is missing
 * export const incomplete = SecretReference.literal("op://prod/db")
 * ```
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export type Valid<Text extends string> = string extends Text
  ? Text
  : Parts<PathOf<Text>> extends infer Path extends ReadonlyArray<string>
    ? string extends Path[number]
      ? Text
      : Path["length"] extends 3 | 4
        ? [Extract<Path[number], "">] extends [never]
          ? Text
          : Form
        : Form
    : Form

type Form = "op://<vault>/<item>/[section/]<field>"
