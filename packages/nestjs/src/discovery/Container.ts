import type { ModulesContainer } from "@nestjs/core"
import type { StartIssue } from "../issues/SecretsStartError.ts"
import { checkOptions } from "./circularOptions.ts"
import { leftovers } from "./leftovers.ts"
import { listIssues, type NamespaceUses } from "./listIssues.ts"
import { type Module, summarizeContainer } from "./nestInternals.ts"
import { type ContainerScan, type SecretDependency, scanContainer, scopeIssues } from "./scan.ts"

/** The modules of an application, as they were before its start and as they are now: some are loaded later. */
export class Container {
  readonly #modules: ModulesContainer
  #initial: ContainerScan | undefined
  #initialModules: ReadonlySet<Module> = new Set()

  constructor(modules: ModulesContainer) {
    this.#modules = modules
  }

  /** Needs of the modules before the start. Throws a `SecretsStartError` if options depend on themselves. */
  initial(): ContainerScan {
    if (this.#initial !== undefined) return this.#initial
    const scan = scanContainer(this.#modules)
    checkOptions(this.#modules, scan)
    this.#initial = scan
    this.#initialModules = new Set(this.#modules.values())
    this.summarize()
    return scan
  }

  /** Current needs of the modules. */
  current(): ContainerScan {
    return scanContainer(this.#modules)
  }

  /** Uses of references outside a module's allow list, in all modules or only in those loaded after startup. */
  listIssues(
    which: "all" | "late",
    usesOf: NamespaceUses,
    isIncluded?: (dependency: SecretDependency) => boolean
  ): ReadonlyArray<StartIssue> {
    this.initial()
    const isChecked = (module: Module) => which === "all" || !this.#initialModules.has(module)
    return listIssues([...this.#modules.values()].filter(isChecked), usesOf, isIncluded)
  }

  /**
   * Issues of the providers that Nest has created. `placeholders` contains the text in `process.env` for each secret, by
   * variable.
   */
  providerIssues(placeholders: ReadonlyMap<string, string>): ReadonlyArray<StartIssue> {
    return [...scopeIssues(this.current()), ...leftovers(this.#modules, placeholders)]
  }

  /** Keeps `util.inspect` of the application from printing its secrets. */
  summarize(): void {
    summarizeContainer(this.#modules)
  }
}
