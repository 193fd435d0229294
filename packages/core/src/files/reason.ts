const reasons: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EFBIG: "it is too large",
  EISDIR: "it is a directory",
  ELOOP: "its links form a loop",
  ENOENT: "no such file or directory",
  ENOTSUP: "it is not a regular file",
  ENOSPC: "no space left on device",
  ENOTDIR: "a part of its path is not a directory",
  EPERM: "operation not permitted",
  EROFS: "read-only file system"
}

/**
 * The reason why a file could not be read or written, for the end of a message.
 *
 * @category files
 * @since 0.1.0
 * @stability internal
 */
export const reasonOf = (cause: unknown): string => {
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "unknown reason"
  return reasons[code] ?? code
}
