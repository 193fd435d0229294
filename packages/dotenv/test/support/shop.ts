import { startFakeConnect } from "@opconnect/testing"

/** Secrets in the vaults of these tests. The values resemble no other text, so that a leak is found. */
export const secrets = {
  password: "s3cret-Passw0rd-of-the-database",
  apiKey: "sk_live_neverPrintThis",
  reference: "op://this/is/a value",
  braces: "{{ op://shop/db/password }} $HOME",
  pem: "-----BEGIN KEY-----\nline one\nline two\n-----END KEY-----\n"
} as const

export const shop = () =>
  startFakeConnect({
    shop: {
      $id: "shopvaultshopvaultshopvau1",
      db: {
        $id: "dbitemdbitemdbitemdbitemd1",
        username: "app",
        password: secrets.password,
        empty: "",
        admin: { password: "another-one" },
        $files: { "server.key": secrets.pem }
      },
      payments: { credential: secrets.apiKey, looksLikeReference: secrets.reference, braces: secrets.braces },
      odd: { nul: "half\0other half" },
      "Stripe live": { credential: "x" },
      "one-time": { code: "otpauth://totp/x?secret=JBSWY3DPEHPK3PXP" }
    }
  })

/** Every way in which a secret must not be seen. */
export const leaksIn = (text: string): ReadonlyArray<string> =>
  Object.values(secrets).filter((secret) => text.includes(secret) || text.includes(JSON.stringify(secret).slice(1, -1)))
