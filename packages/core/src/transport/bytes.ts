import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"

/** All bytes of a stream, up to `most`. */
export const collect = <E, Large>(stream: Stream.Stream<Uint8Array, E>, most: number, large: () => Large) => {
  let size = 0
  return Stream.mkUint8Array(
    Stream.mapEffect(stream, (chunk) => {
      size += chunk.length
      return size > most ? Effect.fail(large()) : Effect.succeed(chunk)
    })
  )
}
