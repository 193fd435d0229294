import { registerSecrets } from "@opconnect/nestjs"
import { z } from "zod"

/**
 * The connection to the database. Its variables of `.env` are in `process.env`: plain values, and references instead of
 * secrets.
 */
export const database = registerSecrets("database", {
  schema: z.object({
    host: z.string().min(1),
    port: z.coerce.number().int(),
    database: z.string().min(1),
    user: z.string().min(1)
  }),
  values: () => ({
    host: process.env.DATABASE_HOST,
    port: process.env.DATABASE_PORT ?? "5432",
    database: process.env.DATABASE_NAME,
    user: process.env.DATABASE_USER
  })
})
