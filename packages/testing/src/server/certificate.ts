import { isIP } from "node:net"
import type { KeyPair } from "../model/Options.ts"

const years = 10

/** A self-signed certificate for this machine and the address that the fake listens on. */
export const generate = async (host: string): Promise<KeyPair> => {
  // Loaded only when needed, because it contains its own cryptography.
  const { generate } = await import("selfsigned")
  const names = new Set(["localhost", "127.0.0.1", "::1", host])
  const notAfterDate = new Date()
  notAfterDate.setFullYear(notAfterDate.getFullYear() + years)
  const { cert, private: key } = await generate([{ name: "commonName", value: "fake-connect" }], {
    keyType: "ec",
    curve: "P-256",
    algorithm: "sha256",
    notAfterDate,
    extensions: [
      { name: "basicConstraints", cA: true, critical: true },
      {
        name: "subjectAltName",
        altNames: Array.from(names, (name) => (isIP(name) ? { type: 7, ip: name } : { type: 2, value: name }))
      }
    ]
  })
  return { cert, key }
}
