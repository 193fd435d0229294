/** The Connect server whose behaviour the fake has. */
export const version = "1.8.1"
