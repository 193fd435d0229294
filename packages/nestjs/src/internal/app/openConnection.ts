import { Logger } from "@nestjs/common"
import { type ConnectOptions, ConnectOptionsError } from "@opconnect/core/promise"
import { SecretsStartError } from "../../SecretsStartError.ts"
import { Connection, type CreateConnect, type Usage } from "./Connection.ts"
import { unknownOptions } from "./settings.ts"
import { defaultConnection } from "./tokens.ts"

/** A connection by the options that a person has given. Throws nothing: who asks it for the client is told. */
export const openConnection = (
  name: string,
  { snapshot, startDeadline, watchInterval, ...options }: ConnectOptions & Usage,
  create: CreateConnect
): Connection => {
  const called = name === defaultConnection ? "ConnectModule" : `ConnectModule ${name}`
  const logger = new Logger(called)
  const refused = (problems: ReadonlyArray<string>) => {
    const place = `the options of ${called}`
    return new SecretsStartError(problems.map((message) => ({ place, code: "InvalidOptions", message })))
  }
  const make = () => {
    const unknown = unknownOptions(options)
    if (unknown.length > 0) throw refused(unknown)
    try {
      return create({ warn: (message) => logger.warn(message), ...options })
    } catch (error) {
      throw error instanceof ConnectOptionsError ? refused(error.problems) : error
    }
  }
  return new Connection(make, logger, { snapshot, startDeadline, watchInterval })
}
