import { selfContained } from "../../scripts/bundle.mjs"

export default selfContained({
  entries: { promise: "src/promise/promise.ts", promiseSnapshot: "src/promise/promiseSnapshot.ts" },
  types: ["promise/promise.d.ts", "promise/promiseSnapshot.d.ts"],
  declarations: "dist"
})
