import { Logger } from "@nestjs/common"
import type { ModulesContainer } from "@nestjs/core"
import type { SecretChange } from "../../LiveSecret.ts"
import { mask } from "../values/conceal.ts"
import { collect, type Listener } from "./collect.ts"

/** Calls the methods of `@OnSecretChange` that a change of a connection's secret is for. */
export const tell = (modules: ModulesContainer, connection: string, change: SecretChange): void => {
  const told = new Map<unknown, Set<string | symbol>>()
  for (const listener of collect(modules).listeners) {
    const { connection: own, method, references } = listener.handler
    if (own !== connection || !references.includes(change.reference)) continue
    // One object may be given by several providers.
    const methods = told.get(listener.wrapper.instance) ?? new Set()
    if (methods.has(method)) continue
    told.set(listener.wrapper.instance, methods.add(method))
    void call(listener, change)
  }
}

const call = async (listener: Listener, change: SecretChange): Promise<void> => {
  try {
    // The decorator is on methods only.
    const provider = listener.wrapper.instance as Record<string | symbol, (change: SecretChange) => unknown>
    await provider[listener.handler.method]?.(change)
  } catch (error) {
    const hidden = new Set([change.current.reveal(), change.previous.reveal()])
    const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
    new Logger("ConnectModule").error(`${listener.place} failed: ${mask(reason, hidden)}`)
  }
}
