import type * as Net from "node:net"
import * as Effect from "effect/Effect"

/** A server on a port of its own, closed with all its connections at the end. */
export const listening = <Server extends Net.Server>(server: Server) =>
  Effect.acquireRelease(
    Effect.callback<{ readonly port: number; readonly close: Effect.Effect<void> }>((resume) => {
      const sockets = new Set<Net.Socket>()
      server.on("connection", (socket: Net.Socket) => {
        sockets.add(socket)
        socket.on("close", () => sockets.delete(socket))
      })
      server.listen(0, "127.0.0.1", () => {
        const { port } = server.address() as Net.AddressInfo
        const close = Effect.callback<void>((done) => {
          for (const socket of sockets) socket.destroy()
          server.close(() => done(Effect.void))
        })
        resume(Effect.succeed({ port, close }))
      })
    }),
    ({ close }) => close
  )
