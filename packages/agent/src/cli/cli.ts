import { runCommand } from "@opconnect/core/CommandLine"
import { makeProgram } from "./program.ts"

void runCommand("opconnect-agent", makeProgram())
