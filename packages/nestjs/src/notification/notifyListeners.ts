import { Logger } from "@nestjs/common"
import type { ModulesContainer } from "@nestjs/core"
import type { SecretChange } from "../connection/LiveSecret.ts"
import { type ChangeListener, scanContainer } from "../discovery/scan.ts"
import { redactText } from "../values/redact.ts"

/** Calls the methods of `@OnSecretChange` that listen to a secret of a connection. */
export const notifyListeners = (modules: ModulesContainer, connection: string, change: SecretChange): void => {
  const called = new Map<unknown, Set<string | symbol>>()
  for (const listener of scanContainer(modules).listeners) {
    const { connection: own, method, references } = listener.handler
    if (own !== connection || !references.includes(change.reference)) continue
    // Several providers may give one object.
    const methods = called.get(listener.wrapper.instance) ?? new Set()
    if (methods.has(method)) continue
    called.set(listener.wrapper.instance, methods.add(method))
    void call(listener, change)
  }
}

const call = async ({ handler, where, wrapper }: ChangeListener, change: SecretChange): Promise<void> => {
  try {
    // The decorator is on methods only.
    const provider = wrapper.instance as Record<string | symbol, (change: SecretChange) => unknown>
    await provider[handler.method]?.(change)
  } catch (error) {
    const secrets = new Set([change.current.reveal(), change.previous.reveal()])
    const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
    new Logger("ConnectModule").error(`${where} failed: ${redactText(reason, secrets)}`)
  }
}
