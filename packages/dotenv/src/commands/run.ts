import type { Command } from "commander"
import { withFlags } from "../terminal/command.ts"
import { type RunFlags, runFlags } from "./run/flags.ts"
import { runCommand } from "./run/runCommand.ts"

export default (run: Command): Command =>
  withFlags(
    runFlags,
    run
      .description(
        "Resolves every op:// reference in the env files and in the environment, and runs a command with the values. " +
          "If there are problems, reports all of them and does not run the command. If the command starts Next.js, Vite, " +
          "Astro, Nuxt, SvelteKit, Remix or Expo, reads the same env files as the framework."
      )
      .argument("<command>", "command to run, after --")
      .argument("[args...]", "arguments of the command")
      .passThroughOptions()
  ).action((command: string, args: ReadonlyArray<string>, flags: RunFlags) => runCommand(command, args, flags))
