// The measured application: prints its secrets as proof that they are loaded.
const backwards = process.argv[2] === "backwards"
const keys = Object.keys(process.env).filter((key) => key.startsWith("SECRET_"))
const secrets = keys.map((key) => process.env[key])
console.log((backwards ? secrets.map((secret) => [...secret].reverse().join("")) : secrets).join("\n"))

// Peak memory of this process, for the memory row.
if (process.env.BENCH_MEMORY) process.stderr.write(`peak memory ${process.resourceUsage().maxRSS * 1024}\n`)
