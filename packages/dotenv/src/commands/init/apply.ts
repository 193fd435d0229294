import { statSync } from "node:fs"
import { CommandError } from "../../terminal/failure.ts"
import { replaceFile } from "../../terminal/replaceFile.ts"
import type { Change } from "./changes.ts"
import { edited } from "./json.ts"
import { textOf } from "./project.ts"

/** Writes each file once, with its own permissions. Returns the files. */
export const apply = (changes: ReadonlyArray<Change>): ReadonlyArray<string> => {
  const contents = Array.from(
    Map.groupBy(changes, ({ file }) => file),
    ([file, own]) => {
      const text = textOf(file)
      // Another program may have changed the file since the plan was made.
      const isSame = own.every(
        ({ before, edit }) =>
          before === undefined || text?.slice(edit.start, edit.end) === JSON.stringify(before).slice(1, -1)
      )
      if (text === undefined || !isSame) {
        throw new CommandError(`${file} was changed by another program.`, "Run the command again.")
      }
      const edits = own.map(({ edit }) => edit)
      return { file, text: edited(text, edits) }
    }
  )
  for (const { file, text } of contents) replaceFile(file, text, statSync(file).mode & 0o777)
  return contents.map(({ file }) => file)
}
