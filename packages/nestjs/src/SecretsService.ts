import { Logger, type OnApplicationShutdown } from "@nestjs/common"
import * as ConnectClient from "@opconnect/core/ConnectClient"
import * as ConnectHttp from "@opconnect/core/ConnectHttp"
import * as ConnectOptions from "@opconnect/core/ConnectOptions"
import * as Secrets from "@opconnect/core/Secrets"
import type { ConnectSettings } from "@opconnect/dotenv"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as EffectLogger from "effect/Logger"
import * as ManagedRuntime from "effect/ManagedRuntime"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import { ConnectOptionsError } from "./ConnectOptionsError.ts"
import { fromSecretError } from "./internal/failure.ts"
import { SecretsError } from "./SecretsError.ts"

/** What the client warns of goes where the application's own messages go. */
const nestLogger = EffectLogger.layer([
  EffectLogger.make<unknown, void>(({ message }) => new Logger("ConnectModule").warn([message].flat().join(" ")))
])

/**
 * Secrets out of a Connect server, to be injected. `ConnectModule` provides it.
 *
 * **Details**
 *
 * No request is sent before the first secret is asked for. Connections are kept until the last phase of the shutdown,
 * `onApplicationShutdown`: hooks of the phases before can still ask. Printing it shows neither the token nor a secret.
 *
 * @category services
 * @since 0.1.0
 */
export class SecretsService implements OnApplicationShutdown {
  readonly #runtime: ManagedRuntime.ManagedRuntime<Secrets.Secrets, ConnectOptions.InvalidOptions>
  #closed = false

  /** Throws a `ConnectOptionsError` if the options can't be used: at boot, not at the first secret. */
  constructor(settings: ConnectSettings = {}) {
    const options = {
      ...settings,
      host: settings.host ?? process.env.OP_CONNECT_HOST ?? "",
      token: settings.token ?? process.env.OP_CONNECT_TOKEN ?? "",
      tokenFile: settings.tokenFile ?? process.env.OP_CONNECT_TOKEN_FILE,
      caFile: settings.caFile ?? process.env.OP_CONNECT_CA_FILE
    }
    const checked = ConnectOptions.settings(options)
    if (Result.isFailure(checked)) throw new ConnectOptionsError(checked.failure.problems)
    this.#runtime = ManagedRuntime.make(
      Secrets.layer.pipe(
        Layer.provide(ConnectClient.layer(options)),
        Layer.provide(ConnectHttp.layerNode),
        Layer.provide(nestLogger)
      )
    )
  }

  /** The value of one reference. Rejects with a `SecretsError`. */
  get(reference: string): Promise<string> {
    return this.#run((secrets) =>
      secrets.resolve(reference).pipe(
        Effect.map(Redacted.value),
        Effect.mapError((error) => new SecretsError([fromSecretError(error)]))
      )
    )
  }

  /**
   * The values of a record of references, under the same keys, in the fewest requests. All or nothing: rejects with a
   * `SecretsError` that lists every one that failed.
   */
  getAll<Key extends string>(references: Readonly<Record<Key, string>>): Promise<Record<Key, string>> {
    return this.#run((secrets) =>
      secrets.resolveAll(references).pipe(
        Effect.map(reveal),
        Effect.mapError(
          ({ failures }) => new SecretsError(failures.map(({ error, key }) => fromSecretError(error, key)))
        )
      )
    )
  }

  /** Closes the connections. What is under way is given up. */
  onApplicationShutdown(): Promise<void> {
    this.#closed = true
    return this.#runtime.dispose()
  }

  async #run<A>(use: (secrets: Secrets.Service) => Effect.Effect<A, SecretsError>): Promise<A> {
    try {
      return await this.#runtime.runPromise(Secrets.Secrets.use(use))
    } catch (error) {
      // How Effect speaks of a runtime that is closed tells a user of Nest nothing.
      if (!this.#closed || error instanceof SecretsError) throw error
      throw new Error("SecretsService is closed: the application has shut down.")
    }
  }
}

const reveal = <Key extends string>(values: Readonly<Record<Key, Redacted.Redacted>>) =>
  Object.fromEntries(
    Object.entries<Redacted.Redacted>(values).map(([key, value]) => [key, Redacted.value(value)])
  ) as Record<Key, string>
