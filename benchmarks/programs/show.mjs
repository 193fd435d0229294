// The application that is booted: it proves that it has its secrets.
const secrets = Object.keys(process.env).filter((key) => key.startsWith("SECRET_"))
console.log(secrets.map((key) => process.env[key]).join("\n"))
