import * as Schema from "effect/Schema"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import {FullItem, Field, Item} from "./dist/Item.js"
import {itemJson, small} from "../../benchmarks/src/world.ts"
const json=itemJson(small,{vault:0,item:0}), text=JSON.stringify(json)
const bench=(name,f,n=8000)=>{for(let i=0;i<3000;i++)f();const t=performance.now();for(let i=0;i<n;i++)f();console.log(name.padEnd(34),((performance.now()-t)/n*1000).toFixed(1),"us")}
bench("JSON.parse",()=>JSON.parse(text))
const d=Schema.decodeUnknownSync(Schema.toCodecJson(FullItem)); bench("FullItem open",()=>d(json))
const fj=Schema.decodeUnknownEffect(Schema.fromJsonString(Schema.toCodecJson(FullItem))); bench("FullItem open fromJson effect",()=>Effect.runSync(fj(text)))
const absent=s=>Schema.optionalKey(Schema.NullOr(s))
const sens=Schema.RedactedFromValue(Schema.String)
const field={id:Schema.String,type:absent(Schema.String),purpose:absent(Schema.String),label:absent(Schema.String),value:absent(sens),totp:absent(sens),section:absent(Schema.Struct({id:absent(Schema.String)})),generate:absent(Schema.Boolean),entropy:absent(Schema.Finite)}
const item=(f)=>Schema.Struct({id:Schema.String,title:absent(Schema.String),vault:Schema.Struct({id:Schema.String,name:absent(Schema.String)}),category:Schema.String,version:absent(Schema.Int),tags:absent(Schema.Array(Schema.String)),createdAt:absent(Schema.String),updatedAt:absent(Schema.String),fields:absent(Schema.Array(f))})
const c=Schema.decodeUnknownSync(Schema.toCodecJson(item(Schema.Struct(field)))); bench("closed",()=>c(json))
const c2=Schema.decodeUnknownSync(Schema.toCodecJson(item(Schema.Struct({...field,value:absent(Schema.String)})))); bench("closed, value plain",()=>c2(json))
bench("20 Redacted.make",()=>{for(let i=0;i<20;i++)Redacted.make("x")})
