import tab from "@bomb.sh/tab/commander"
import type { Command } from "commander"

/** Adds the command that shells ask for completions, and that prints the script which makes them ask. */
export const addCompletions = (program: Command): void => {
  tab(program)
}
