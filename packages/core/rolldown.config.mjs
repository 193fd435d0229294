import { edgeModule, selfContained } from "../../scripts/bundle.mjs"

const entries = { promise: "src/promise/promise.ts" }

export default [
  selfContained({ entries, types: ["promise/promise.d.ts"], declarations: "dist" }),
  edgeModule({
    entries,
    dir: "dist/edge",
    replacements: {
      "src/files/files.ts": "src/edge/files.ts",
      "src/promise/runtime.ts": "src/edge/runtime.ts",
      "src/secrets/openSsh.ts": "src/edge/openSsh.ts",
      "src/secrets/otp.ts": "src/edge/otp.ts",
      "src/snapshot/SecretSnapshot.ts": "src/edge/SecretSnapshot.ts"
    }
  })
]
