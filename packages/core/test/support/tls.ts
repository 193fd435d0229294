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

/** Certificates that sign themselves, all of the same key: each is refused for a reason of its own. */
export const unusableCertificates = {
  /** For localhost; expired in 2021. */
  expired: `-----BEGIN CERTIFICATE-----
MIIBYTCCAQigAwIBAgIBATAKBggqhkjOPQQDAjAUMRIwEAYDVQQDDAlsb2NhbGhv
c3QwHhcNMjAwMTAxMDAwMDAwWhcNMjEwMTAxMDAwMDAwWjAUMRIwEAYDVQQDDAls
b2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAARe4Ooo30qeNvM7lqWi
HpofsRnx1WvUNNhuNjzOHi8zTPYKZnlQeLO/yU6Is85lXoA4ZKSnLkNNJj7fCPDX
hHuno0swSTAaBgNVHREEEzARgglsb2NhbGhvc3SHBH8AAAEwDAYDVR0TBAUwAwEB
/zAdBgNVHQ4EFgQU/qlt/BzyL1AwaY+yBDb1xOHSnhUwCgYIKoZIzj0EAwIDRwAw
RAIgZngVLFknKpGYxqhGQW5RacIkJSaaGtummmsomSwk91cCIAozDkysGJa44/rF
YEmCw5DWs1UFEpmwV4cjhw/ObrVB
-----END CERTIFICATE-----
`,
  /** For localhost; valid from 2100 on. */
  early: `-----BEGIN CERTIFICATE-----
MIIBZTCCAQygAwIBAgIBAjAKBggqhkjOPQQDAjAUMRIwEAYDVQQDDAlsb2NhbGhv
c3QwIhgPMjEwMDAxMDEwMDAwMDBaGA8yMTIxMDEwMTAwMDAwMFowFDESMBAGA1UE
AwwJbG9jYWxob3N0MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEXuDqKN9Knjbz
O5aloh6aH7EZ8dVr1DTYbjY8zh4vM0z2CmZ5UHizv8lOiLPOZV6AOGSkpy5DTSY+
3wjw14R7p6NLMEkwGgYDVR0RBBMwEYIJbG9jYWxob3N0hwR/AAABMAwGA1UdEwQF
MAMBAf8wHQYDVR0OBBYEFP6pbfwc8i9QMGmPsgQ29cTh0p4VMAoGCCqGSM49BAMC
A0cAMEQCIC/gBQPvqI/RGZosRZHTRzVV/qLMIGg84FSHFyyAJjIcAiAytDL30Kwn
9WkONZYhgVGnKWrV2jMfxxZZw/1VdfVgXA==
-----END CERTIFICATE-----
`,
  /** For connect.example, until 2121. */
  otherName: `-----BEGIN CERTIFICATE-----
MIIBZTCCAQqgAwIBAgIBAzAKBggqhkjOPQQDAjAUMRIwEAYDVQQDDAlsb2NhbGhv
c3QwIBcNMjAwMTAxMDAwMDAwWhgPMjEyMTAxMDEwMDAwMDBaMBQxEjAQBgNVBAMM
CWxvY2FsaG9zdDBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABF7g6ijfSp428zuW
paIemh+xGfHVa9Q02G42PM4eLzNM9gpmeVB4s7/JToizzmVegDhkpKcuQ00mPt8I
8NeEe6ejSzBJMBoGA1UdEQQTMBGCD2Nvbm5lY3QuZXhhbXBsZTAMBgNVHRMEBTAD
AQH/MB0GA1UdDgQWBBT+qW38HPIvUDBpj7IENvXE4dKeFTAKBggqhkjOPQQDAgNJ
ADBGAiEA66JnYZlBkqfOBsE5Xn0eG9wGmIBGMGbtavCWeeG1DwoCIQDaLhzNR9pv
0rJyJl+81Pjy1yDlD5JKPGxUMXt3bOWzMw==
-----END CERTIFICATE-----
`,
  privateKey: `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgqx8obxvzCgRZjlk3
qUFisgmt2VxIzmfVcFkD4sd5z9qhRANCAARe4Ooo30qeNvM7lqWiHpofsRnx1WvU
NNhuNjzOHi8zTPYKZnlQeLO/yU6Is85lXoA4ZKSnLkNNJj7fCPDXhHun
-----END PRIVATE KEY-----
`
}
