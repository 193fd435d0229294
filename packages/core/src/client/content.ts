import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import * as ConnectError from "../contract/ConnectError.ts"
import * as Contract from "../contract/endpoints.ts"
import type { RequestDetails } from "../contract/requestDetails.ts"
import type { Settings } from "../contract/settings.ts"
import * as Bytes from "../transport/bytes.ts"
import * as Failure from "../transport/failure.ts"
import * as Flow from "../transport/flow.ts"
import type * as Policy from "../transport/policy.ts"
import type * as Requests from "../transport/requests.ts"
import { headerOf, type StreamedResponse } from "../transport/Transport.ts"
import { type AttemptEffect, type Calls, pathOf } from "./call.ts"
import { isPage, pageReason, sizeText } from "./reads.ts"
import type { ContentOptions } from "./service.ts"

/** The content of a file from a position to the end, as it arrives. */
export interface OpenedContent {
  /** Position of the first byte: 0 if the server does not support ranges. */
  readonly start: number
  readonly body: Stream.Stream<Uint8Array, ConnectError.ErrorOf<"files", "content">>
}

/** The contents of files as streams. */
export const make = ({ call, given, prepare, toResponseOrError, transport }: Calls, settings: Settings) => {
  /** A stream that is interrupted later can only fail with the errors of any request. */
  const toContentError = Failure.narrow<"files", "content">(new Set(), given)

  /** The error of a response without content, or with another part of the content. */
  const noContent = (attempt: Policy.Attempt, response: StreamedResponse, secrets: ReadonlyArray<string>) => {
    const { state, timeout } = attempt
    return Bytes.collect(response.body, settings.maxResponseSize, () => Failure.tooLarge(state)).pipe(
      Effect.timeoutOrElse({ duration: timeout, orElse: () => Effect.fail(Failure.timedOut(state, attempt)) }),
      Effect.flatMap((body) => toResponseOrError(attempt, { ...response, body }, secrets)),
      Effect.andThen(Effect.fail(Failure.unexpected(state, "foreign", "it contains a different range of bytes")))
    )
  }

  /** The body as it arrives, within a time limit for each part. */
  const bodyOf = (attempt: Policy.Attempt, { body }: StreamedResponse) => {
    const { state } = attempt
    const { requestTimeout: timeout } = settings
    return Flow.failIfStalled(
      Stream.mapError(body, (error) => toContentError(Failure.toConnectError(state, error, attempt))),
      timeout,
      () => toContentError(Failure.timedOut(state, { ...attempt, limit: "requestTimeout", timeout }))
    )
  }

  const opening =
    (content: Requests.Content, offset: number) =>
    (attempt: Policy.Attempt): AttemptEffect<OpenedContent> => {
      const { fresh, state, timeout } = attempt
      const ranged = offset === 0 ? content : { ...content, headers: { range: `bytes=${offset}-` } }
      return Effect.flatMap(prepare(ranged, { host: state.host, timeout, fresh }), ({ request, secrets }) =>
        Effect.flatMap(transport.open(request), (response): AttemptEffect<OpenedContent> => {
          const { connectMs, status } = response
          state.status = status
          const range = headerOf(response, "content-range")
          const isRest = offset > 0 && status === 206 && range?.startsWith(`bytes ${offset}-`) === true
          if (status !== 200 && !isRest) return noContent(attempt, response, secrets)
          if (isPage(response)) return Effect.fail(Failure.unexpected(state, "foreign", pageReason))
          const value = { start: isRest ? offset : 0, body: bodyOf(attempt, response) }
          return Effect.succeed({ value, connectMs })
        })
      )
    }

  const open = (vaultUuid: string, itemUuid: string, fileUuid: string, offset = 0) =>
    call<OpenedContent, "files", "content">("files", "content", { vaultUuid, itemUuid, fileUuid }, {}, (content) =>
      opening(content, offset)
    )

  /** Details of a download that failed after its response had started. */
  const downloadDetails = (vaultUuid: string, itemUuid: string, fileUuid: string): RequestDetails => ({
    method: "GET",
    path: pathOf(Contract.endpoints["files.content"].path, { vaultUuid, itemUuid, fileUuid }, encodeURIComponent),
    host: settings.hosts.join(", "),
    attempts: 1,
    mayHaveBeenProcessed: false
  })

  const wrongSizeOf = (vaultUuid: string, itemUuid: string, fileUuid: string, size: number, expected: number) =>
    new ConnectError.UnexpectedResponse({
      ...downloadDetails(vaultUuid, itemUuid, fileUuid),
      status: 200,
      problem: "incomplete",
      reason: sizeText(size, expected)
    })

  /** Fails at its end if its length is wrong. */
  const sized = (
    { body }: OpenedContent,
    expected: number,
    wrong: (size: number) => ConnectError.UnexpectedResponse
  ): OpenedContent["body"] => {
    let size = 0
    const check = Stream.unwrap(
      Effect.suspend(() => (size === expected ? Effect.succeed(Stream.empty) : Effect.fail(wrong(size))))
    )
    const counted = Stream.map(body, (chunk) => {
      size += chunk.length
      return chunk
    })
    return Stream.concat(counted, check)
  }

  return {
    open,
    content: (vaultUuid: string, itemUuid: string, fileUuid: string, options?: ContentOptions) =>
      Stream.unwrap(
        Effect.map(open(vaultUuid, itemUuid, fileUuid), (opened) => {
          const size = options?.size
          return size === undefined
            ? opened.body
            : sized(opened, size, (found) => wrongSizeOf(vaultUuid, itemUuid, fileUuid, found, size))
        })
      ),
    wrongSize: wrongSizeOf,
    downloadTimedOut: (vaultUuid: string, itemUuid: string, fileUuid: string, timeout: number) =>
      new ConnectError.ResponseTimeout({
        ...downloadDetails(vaultUuid, itemUuid, fileUuid),
        timeout,
        limit: "downloadTimeout",
        sent: true
      })
  }
}
