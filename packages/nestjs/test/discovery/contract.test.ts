import { it } from "vitest"
import { checkContract } from "./contract.ts"

it("Nest's internals are as this package reads them", checkContract)
