import { selfContained } from "../../scripts/bundle.mjs"

const entries = ["index", "config", "terminus", "testing"]

// The promise client stays a dependency, so that a program holds its classes once.
export default selfContained({
  entries: Object.fromEntries(entries.map((name) => [name, `src/${name}.ts`])),
  types: entries.map((name) => `${name}.d.ts`),
  declarations: ".tsbuild/src",
  external: [/^@nestjs\//, /^@opconnect\/core\/promise/, "reflect-metadata", "rxjs"]
})
