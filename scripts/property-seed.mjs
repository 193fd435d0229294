// The seed of every property. It is fixed, so that a test fails only if the code changed. The nightly run sets another one.
import { configureGlobal } from "fast-check"

configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 1) })
