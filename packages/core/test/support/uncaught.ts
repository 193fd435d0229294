/** Ends in the error that its first argument names, uncaught: thrown, or as a rejection that nobody handles. */
import * as Effect from "effect/Effect"
import { failures } from "./failures.ts"

const [, , name = "", how] = process.argv
const failure = failures[name]
if (failure === undefined) throw new Error(`no failure ${name}`)

if (how === "rejected") Effect.runPromise(Effect.flatMap(failure, Effect.fail))
else throw await Effect.runPromise(failure)
