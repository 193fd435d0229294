// The application that is started: it proves that it has its secrets.
const secrets = Object.keys(process.env).filter((key) => key.startsWith("SECRET_"))
console.log(secrets.map((key) => process.env[key]).join("\n"))

// For the row of memory: what this process held at its peak.
if (process.env.BENCH_MEMORY) process.stderr.write(`peak memory ${process.resourceUsage().maxRSS * 1024}\n`)
