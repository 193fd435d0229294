import { Command } from "commander"
import { version } from "./version.ts"

new Command("opconnect-agent")
  .description("serve a caching 1Password Connect for this machine")
  .version(version)
  .parse()
