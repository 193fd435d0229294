/** Version of Connect that the fake imitates. */
export const version = "1.8.1"

/** Version header of every response of Connect. */
export const versionHeader = { "1password-connect-version": version }
