// The application that is started: it proves that it has its secrets.
const backwards = process.argv[2] === "backwards"
const keys = Object.keys(process.env).filter((key) => key.startsWith("SECRET_"))
const secrets = keys.map((key) => process.env[key])
console.log((backwards ? secrets.map((secret) => [...secret].reverse().join("")) : secrets).join("\n"))

// For the row of memory: what this process held at its peak.
if (process.env.BENCH_MEMORY) process.stderr.write(`peak memory ${process.resourceUsage().maxRSS * 1024}\n`)
