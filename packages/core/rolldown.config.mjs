import { selfContained } from "../../scripts/bundle.mjs"

export default selfContained({
  entries: { promise: "src/promise/promise.ts" },
  types: ["promise/promise.d.ts"],
  declarations: "dist"
})
