import { writeFileSync } from "node:fs"
import { join } from "node:path"
import * as Effect from "effect/Effect"
import { folder } from "./folder.ts"

/** A certificate for localhost that signs itself, and its key: good for a hundred years, and for nothing but tests. */
export const certificate = `-----BEGIN CERTIFICATE-----
MIIBmjCCAUGgAwIBAgIUUERp220YadCaCSMwsyEjlbxAR8cwCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyMjE2MTIwNloYDzIxMjYxMDI5
MTYxMjA2WjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAATT+tA9TfkTf3sH5RLXA107Qkmr0gSi3GecJTDxtCj1AEX2OxpTj73j
9N0aZzPvAFFdcGqVV4/3mmhRdn4t/Jnjo28wbTAdBgNVHQ4EFgQUbnsqC6q6U0Lc
eBPrADL2GfKAxTkwHwYDVR0jBBgwFoAUbnsqC6q6U0LceBPrADL2GfKAxTkwDwYD
VR0TAQH/BAUwAwEB/zAaBgNVHREEEzARgglsb2NhbGhvc3SHBH8AAAEwCgYIKoZI
zj0EAwIDRwAwRAIgeVioNPAWelcNv1mscCQixFQ+W/3LjPOI9lr+Df4iGggCICEd
/5+tYrHxDBq07jfgCplh26r5UonF+Hg1UgZXezJP
-----END CERTIFICATE-----
`

/** The same of another key, which expired in 2020. */
export const expiredCertificate = `-----BEGIN CERTIFICATE-----
MIIBAzCBqgIBATAKBggqhkjOPQQDAjAOMQwwCgYDVQQDDANvbGQwHhcNMTkwMTAx
MDAwMDAwWhcNMjAwMTAxMDAwMDAwWjAOMQwwCgYDVQQDDANvbGQwWTATBgcqhkjO
PQIBBggqhkjOPQMBBwNCAAS94lLSnZKNxD2m3xCAHKeWpbDAMUxUCR0osKjkLeK/
DTLs1Rx0gph9EXiozeRjXtpAteQpISaXiU9N8RARzCUnMAoGCCqGSM49BAMCA0gA
MEUCIC7Y/hTcdyq1XYrxfucrXhdkqrWYHBUygACRoIhcBrrDAiEAlvUrz/hJDVm8
SmsQWq42N3nCrv8YCedTQakihVRSgDw=
-----END CERTIFICATE-----
`

export const privateKey = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg7eZutqekk1JJlGxY
JbD48yrXJ93+tQ7+Dsjs37DAG4qhRANCAATT+tA9TfkTf3sH5RLXA107Qkmr0gSi
3GecJTDxtCj1AEX2OxpTj73j9N0aZzPvAFFdcGqVV4/3mmhRdn4t/Jnj
-----END PRIVATE KEY-----
`

/** The certificate in a file of its own, as `caFile` takes it. */
export const caFile = Effect.map(folder, (path) => {
  const file = join(path, "ca.pem")
  writeFileSync(file, certificate)
  return file
})
