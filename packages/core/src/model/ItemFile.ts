/**
 * Files attached to items.
 *
 * @since 0.1.0
 * @stability stable
 */
import * as Schema from "effect/Schema"
import { absent, open, sensitive } from "./schemas.ts"

/**
 * A file attached to an item.
 *
 * **Details**
 *
 * `size` is in bytes. `content` is base64 and only present if it was requested inline and the server allows that size
 * (OP_MAX_INLINE_FILE_SIZE_KB, 100 KB by default). `content_path` is the path of the download; servers up to 1.5.4 omit
 * it, and some write it without the leading slash.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export const ItemFile = open(
  {
    id: Schema.String,
    name: absent(Schema.String),
    size: absent(Schema.Int.annotate({ description: "In bytes." })),
    content_path: absent(
      Schema.String.annotate({
        description: "Path of the download. Some servers write it without the leading slash.",
        readOnly: true
      })
    ),
    section: absent(open({ id: absent(Schema.String) })),
    content: absent(
      sensitive({
        contentEncoding: "base64",
        description: "Only present with `inline_files`, up to OP_MAX_INLINE_FILE_SIZE_KB (default: 100 KB)."
      })
    )
  },
  { identifier: "File", description: "A file attached to an item." }
)

/**
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface ItemFile extends Schema.Schema.Type<typeof ItemFile> {}
