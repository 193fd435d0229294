/** The Connect server whose behaviour the fake has. */
export const version = "1.8.1"

/** What Connect says of itself with every answer, errors too. */
export const versionHeader = { "1password-connect-version": version }
