/**
 * The control of a fake over HTTP, for tests in other languages and for the dashboard. Its paths begin with `/_fake`, which
 * no client of Connect requests. Requests need no token and are not in the request log.
 *
 * @since 0.1.0
 */
import * as HttpApi from "effect/http-api/HttpApi"
import * as HttpApiEndpoint from "effect/http-api/HttpApiEndpoint"
import * as HttpApiGroup from "effect/http-api/HttpApiGroup"
import * as HttpApiSchema from "effect/http-api/HttpApiSchema"
import * as Schema from "effect/Schema"
import { Fault } from "../faults/schema.ts"

/** Why the fake rejected a request. */
const Mistake = Schema.Struct({ message: Schema.String }).annotate({ httpApiStatus: 400, identifier: "Mistake" })

const fieldNames = { vault: Schema.String, item: Schema.String, field: Schema.String }
const time = Schema.Struct({ time: Schema.String.annotate({ format: "date-time" }) })

const Recorded = Schema.Struct({
  at: Schema.Finite,
  method: Schema.String,
  path: Schema.String,
  query: Schema.Record(Schema.String, Schema.String),
  endpoint: Schema.optionalKey(Schema.String),
  params: Schema.Record(Schema.String, Schema.String),
  token: Schema.optionalKey(Schema.String),
  status: Schema.Int,
  userAgent: Schema.String,
  faults: Schema.Array(Schema.String),
  replica: Schema.optionalKey(Schema.Int)
})

const Active = Schema.Struct({ id: Schema.String, name: Schema.String, fault: Fault, hits: Schema.Int })

/** Vaults and items without values. */
const VaultOutline = Schema.Struct({
  id: Schema.String,
  name: Schema.String,
  contentVersion: Schema.Int,
  items: Schema.Array(
    Schema.Struct({
      id: Schema.String,
      title: Schema.String,
      category: Schema.String,
      version: Schema.Int,
      fields: Schema.Array(
        Schema.Struct({
          id: Schema.String,
          label: Schema.String,
          type: Schema.String,
          section: Schema.optionalKey(Schema.String)
        })
      ),
      files: Schema.Array(Schema.Struct({ name: Schema.String, size: Schema.Int }))
    })
  )
})

/**
 * The endpoints that control a running fake server.
 *
 * @category groups
 * @since 0.1.0
 * @stability experimental
 */
export class ControlGroup extends HttpApiGroup.make("fake")
  .add(
    HttpApiEndpoint.get("requests", "/requests", {
      query: {
        last: Schema.optionalKey(Schema.Int.annotate({ description: "Number of latest requests. Default: all." }))
      },
      success: Schema.Array(Recorded)
    }),
    HttpApiEndpoint.delete("clearRequests", "/requests", { success: HttpApiSchema.NoContent }),
    HttpApiEndpoint.post("reset", "/reset", { success: HttpApiSchema.NoContent }),
    HttpApiEndpoint.get("getField", "/field", {
      query: fieldNames,
      success: Schema.Struct({ value: Schema.String, totp: Schema.optionalKey(Schema.String) }),
      error: Mistake
    }),
    HttpApiEndpoint.put("setField", "/field", {
      payload: Schema.Struct({ ...fieldNames, value: Schema.String }),
      success: HttpApiSchema.NoContent,
      error: Mistake
    }),
    HttpApiEndpoint.post("rotate", "/field/rotate", {
      payload: Schema.Struct(fieldNames),
      success: Schema.Struct({ value: Schema.String }),
      error: Mistake
    }),
    HttpApiEndpoint.get("vaults", "/vaults", { success: Schema.Array(VaultOutline) }),
    HttpApiEndpoint.get("exportSeed", "/seed", { success: Schema.Unknown }),
    HttpApiEndpoint.put("importSeed", "/seed", {
      payload: Schema.Unknown,
      success: HttpApiSchema.NoContent,
      error: Mistake
    }),
    HttpApiEndpoint.patch("merge", "/seed", {
      payload: Schema.Unknown,
      success: HttpApiSchema.NoContent,
      error: Mistake
    }),
    HttpApiEndpoint.post("remove", "/remove", {
      payload: Schema.Struct({ vault: Schema.String, item: Schema.optionalKey(Schema.String) }),
      success: HttpApiSchema.NoContent,
      error: Mistake
    }),
    HttpApiEndpoint.put("setContentVersion", "/contentVersion", {
      payload: Schema.Struct({ vault: Schema.String, version: Schema.Int }),
      success: HttpApiSchema.NoContent,
      error: Mistake
    }),
    HttpApiEndpoint.post("revokeToken", "/tokens/revoke", {
      payload: Schema.Struct({ token: Schema.String }),
      success: HttpApiSchema.NoContent,
      error: Mistake
    }),
    HttpApiEndpoint.post("restoreToken", "/tokens/restore", {
      payload: Schema.Struct({ token: Schema.String }),
      success: HttpApiSchema.NoContent,
      error: Mistake
    }),
    HttpApiEndpoint.put("setTokenVaults", "/tokens/vaults", {
      payload: Schema.Struct({ token: Schema.String, vaults: Schema.Array(Schema.String) }),
      success: HttpApiSchema.NoContent,
      error: Mistake
    }),
    HttpApiEndpoint.get("now", "/time", { success: time }),
    HttpApiEndpoint.put("setTime", "/time", { payload: time, success: HttpApiSchema.NoContent, error: Mistake }),
    HttpApiEndpoint.post("advanceTime", "/time/adjust", {
      payload: Schema.Struct({ milliseconds: Schema.Finite }),
      success: HttpApiSchema.NoContent,
      error: Mistake
    }),
    HttpApiEndpoint.delete("resumeTime", "/time", { success: HttpApiSchema.NoContent }),
    HttpApiEndpoint.get("faults", "/faults", { success: Schema.Array(Active) }),
    HttpApiEndpoint.post("addFault", "/faults", {
      payload: Schema.Unknown.annotate({ description: "A fault, or the name of a preset." }),
      success: Schema.Struct({ id: Schema.String }),
      error: Mistake
    }),
    HttpApiEndpoint.delete("clearFaults", "/faults", { success: HttpApiSchema.NoContent }),
    HttpApiEndpoint.delete("removeFault", "/faults/:id", {
      params: { id: Schema.String },
      success: HttpApiSchema.NoContent
    }),
    HttpApiEndpoint.get("presets", "/presets", { success: Schema.Record(Schema.String, Fault) }),
    HttpApiEndpoint.post("leaks", "/leaks", {
      payload: Schema.Struct({ text: Schema.String, except: Schema.optionalKey(Schema.Array(Schema.String)) }),
      success: Schema.Array(Schema.Struct({ place: Schema.String, form: Schema.String }))
    })
  )
  .prefix("/_fake") {}

/**
 * The HTTP API that controls a running fake server.
 *
 * @category contract
 * @since 0.1.0
 * @stability experimental
 */
export class ControlApi extends HttpApi.make("fake-connect").add(ControlGroup) {}
