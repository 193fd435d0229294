// Some node-<platform> packages publish `os` and `cpu` as strings; npm reads those, pnpm only reads lists.
const asList = (value) => (typeof value === "string" ? [value] : value)

module.exports = {
  hooks: {
    readPackage(pkg) {
      if (pkg.name?.startsWith("node-")) {
        pkg.os = asList(pkg.os)
        pkg.cpu = asList(pkg.cpu)
      }
      return pkg
    }
  }
}
