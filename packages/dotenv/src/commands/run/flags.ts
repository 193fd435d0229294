import { constants } from "node:os"
import {
  duration,
  type EnvironmentFlags,
  environmentFlags,
  type Flag,
  InvalidValue,
  minLength
} from "../../terminal/flags.ts"
import type { Selection } from "./selection.ts"

export interface RunFlags extends EnvironmentFlags, Selection {
  readonly cleanEnv?: boolean
  readonly passToken?: boolean
  readonly mask?: boolean
  readonly maskMinLength?: number
  readonly verbose?: boolean
  readonly watch?: boolean
  readonly watchSignal?: NodeJS.Signals
  readonly watchInterval?: number
  readonly watchIgnore?: ReadonlyArray<string>
}

const isSignal = (name: string): name is NodeJS.Signals => Object.hasOwn(constants.signals, name)

const signalName = (text: string): NodeJS.Signals => {
  const name = text.toUpperCase().replace(/^(?!SIG)/, "SIG")
  if (!isSignal(name)) throw new InvalidValue("Use the name of a signal, such as SIGHUP.")
  return name
}

/** The options of `opconnect run`. */
export const runFlags: ReadonlyArray<Flag> = [
  ...environmentFlags,
  { usage: "--only <key>", description: "pass only this variable of the env files (repeatable)", isRepeatable: true },
  {
    usage: "--prefix <text>",
    description: "pass only the variables of the env files that start with this prefix (repeatable)",
    isRepeatable: true
  },
  {
    usage: "--clean-env",
    description: "pass no variables of the environment except PATH, HOME, TERM, LANG and similar ones"
  },
  { usage: "--pass-token", description: "pass OP_CONNECT_TOKEN and OP_CONNECT_TOKEN_FILE to the command" },
  { usage: "--mask", description: "mask secrets on a terminal too; the command then writes to a pipe" },
  { usage: "--no-mask", description: "disable masking (by default, output is masked unless it is a terminal)" },
  {
    usage: "--mask-min-length <characters>",
    description: "minimum length of the secrets to mask (default: 5)",
    parse: minLength
  },
  { usage: "--watch", description: "restart the command when a secret or an env file changes" },
  {
    usage: "--watch-signal <signal>",
    description: "with --watch: send this signal instead, such as SIGHUP",
    parse: signalName,
    requires: "--watch"
  },
  {
    usage: "--watch-interval <time>",
    description: "with --watch: time between two checks of a vault (default: 30s)",
    parse: duration,
    requires: "--watch"
  },
  {
    usage: "--watch-ignore <name>",
    description: "with --watch: ignore changes of this env file or variable (repeatable)",
    isRepeatable: true,
    requires: "--watch"
  },
  { usage: "--verbose", description: "show the loaded variables with files and references, without values" }
]
