// Required before a start: writes down which files Node loads until the program ends, and how many of its own modules.
const { writeFileSync } = require("node:fs")
const { registerHooks } = require("node:module")

const files = []
registerHooks({
  load: (url, context, next) => {
    files.push(url)
    return next(url, context)
  }
})
process.once("exit", () => {
  const builtins = process.moduleLoadList.filter((name) => name.startsWith("NativeModule "))
  writeFileSync("evaluated.json", JSON.stringify({ files, builtins: builtins.length }))
})
