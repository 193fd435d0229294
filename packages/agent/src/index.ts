export type { SharedStore } from "./store/SharedStore.ts"
