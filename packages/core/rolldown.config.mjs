import { formats } from "../../scripts/bundle.mjs"

export default formats({
  entries: { promise: "src/promise/promise.ts", promiseSnapshot: "src/promise/promiseSnapshot.ts" },
  types: { promise: "promise/promise.d.ts", promiseSnapshot: "promise/promiseSnapshot.d.ts" },
  declarations: "dist"
})
