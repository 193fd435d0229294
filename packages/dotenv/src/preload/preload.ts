import { config } from "../index.ts"
import { orExit } from "./exit.ts"
import { preloadOptions } from "./preloadOptions.ts"

/** Loads what the environment says of the preload, or ends the process. */
export const preload = async (): Promise<void> => {
  await config(preloadOptions()).catch(orExit)
}
