/** Names that people give to secrets. */
export const secretName =
  /SECRET|TOKEN|PASSW|PASSPHRASE|PWD|CREDENTIAL|PRIVATE|APIKEY|(?:^|_)(?:KEY|PASS|AUTH|DSN)$|(?:^|_)(?:API|ACCESS|ENCRYPTION|SIGNING)_?KEY/i
