import{createRequire as e}from"node:module";import*as t from"node:crypto";
import{createCipheriv as n,createDecipheriv as r,hkdf as i,randomBytes as a,randomUUID as o,scrypt as s}from"node:crypto";import*as c from"node:fs";
import{closeSync as l,existsSync as u,fstatSync as d,ftruncateSync as f,openSync as p,readFileSync as m,readdirSync as h,stat as g,statSync as _,writeFileSync as v,writeSync as y}from"node:fs";
import{basename as b,dirname as x,isAbsolute as S,join as C,relative as w,resolve as T}from"node:path";import{isatty as E}from"node:tty";
import{promisify as D,styleText as O}from"node:util";import{Worker as k}from"node:worker_threads";import{open as A,rename as j,rm as M}from"node:fs/promises";
import{buffer as N}from"node:stream/consumers";import{homedir as P}from"node:os";import{fileURLToPath as F}from"node:url";var I=Object.create,
L=Object.defineProperty,R=Object.getOwnPropertyDescriptor,z=Object.getOwnPropertyNames,B=Object.getPrototypeOf,V=Object.prototype.hasOwnProperty,H=(e,t,
n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(e){throw n=[e],e}},U=(e,t)=>()=>(t||(e((t={exports:{}}).exports,t,t.exports),e=null),t.exports),W=(e,
t)=>{let n=Object.setPrototypeOf({},null);for(var r in e)L(n,r,{get:e[r],enumerable:!0});return t&1||L(n,Symbol.toStringTag,{value:`Module`}),
t&2?n:Object.preventExtensions(n)},ee=(e,t,n,r)=>{if(t&&typeof t==`object`||typeof t==`function`)for(var i=z(t),a=0,o=i.length,s;a<o;a++)s=i[a],!V.call(e,
s)&&s!==n&&L(e,s,{get:(e=>t[e]).bind(null,s),enumerable:!(r=R(t,s))||r.enumerable});return e},te=(e,t,n)=>(n=e==null?{}:I(B(e)),
ee(t||!e||!e.__esModule||!V.call(e,`default`)?L(n,`default`,{value:e,enumerable:!0}):n,e)),ne=/* @__PURE__ */ e(import.meta.url),re,ie,ae,oe=H((()=>{re=(e,t)=>{
switch(t.length){case 0:return e;case 1:return t[0](e);case 2:return t[1](t[0](e));case 3:return t[2](t[1](t[0](e)));case 4:
return t[3](t[2](t[1](t[0](e))));case 5:return t[4](t[3](t[2](t[1](t[0](e)))));case 6:return t[5](t[4](t[3](t[2](t[1](t[0](e))))));case 7:
return t[6](t[5](t[4](t[3](t[2](t[1](t[0](e)))))));case 8:return t[7](t[6](t[5](t[4](t[3](t[2](t[1](t[0](e))))))));case 9:
return t[8](t[7](t[6](t[5](t[4](t[3](t[2](t[1](t[0](e)))))))));default:{let n=e;for(let e=0,r=t.length;e<r;e++)n=t[e](n);return n}}},ie={pipe(){return re(this,
arguments)}},ae=/*#__PURE__*/ function(){function e(){}return e.prototype=ie,e}()}));function se(e){let t=/* @__PURE__ */ new WeakMap;return n=>{let r=t.get(n);
if(r!==void 0)return r;let i=e(n);return t.set(n,i),i}}function ce(e){let t=/* @__PURE__ */ new WeakMap;return n=>{let r=t.get(n);if(r!==void 0)return r;
let i=e(n);return t.set(n,i),i!==n&&t.set(i,i),i}}var G,le,ue,de,fe,pe,me,he=H((()=>{G=function(e,t){if(typeof e==`function`)return function(){
return e(arguments)?t.apply(this,arguments):e=>t(e,...arguments)};switch(e){case 0:case 1:throw RangeError(`Invalid arity ${e}`);case 2:return function(e,n){
return arguments.length>=2?t(e,n):function(n){return t(n,e)}};case 3:return function(e,n,r){return arguments.length>=3?t(e,n,r):function(r){return t(r,e,
n)}};default:return function(){if(arguments.length>=e)return t.apply(this,arguments);let n=arguments;return function(e){return t(e,...n)}}}},le=e=>e,
ue=e=>()=>e,de=/*#__PURE__*/ ue(!0),fe=/*#__PURE__*/ ue(!1),pe=/*#__PURE__*/ ue(void 0),me=pe})),ge,_e=H((()=>{ge=e=>(t,n)=>t===n||e(t,n)})),ve,ye,be,xe,Se,
Ce=H((()=>{ve=e=>{let t=new Set(Reflect.ownKeys(e));if(e.constructor===Object)return t;e instanceof Error&&t.delete(`stack`);let n=Object.getPrototypeOf(e),r=n;
for(;r!==null&&r!==Object.prototype;){let e=Reflect.ownKeys(r);for(let n=0;n<e.length;n++)t.add(e[n]);r=Object.getPrototypeOf(r)}
return t.has(`constructor`)&&typeof e.constructor==`function`&&n===e.constructor.prototype&&t.delete(`constructor`),t},ye=/*#__PURE__*/ new WeakSet,
be=e=>new Uint8Array(e.buffer,e.byteOffset,e.byteLength),xe=e=>e instanceof ArrayBuffer||typeof SharedArrayBuffer<`u`&&e instanceof SharedArrayBuffer,Se=e=>{
try{return new Uint8Array(e)}catch{return}}})),we,Te,Ee=H((()=>{we=0,Te=()=>{we++}}));function De(e){return typeof e==`string`}function Oe(e){
return typeof e==`number`}function ke(e){return typeof e==`boolean`}function Ae(e){return typeof e==`symbol`}function je(e){return De(e)||Oe(e)||Ae(e)}
function Me(e){return typeof e==`function`}function Ne(e){return e!=null}function Pe(e){return!0}function Fe(e){
return typeof e==`object`&&!!e&&!Array.isArray(e)}function Ie(e){return Fe(e)}function Le(e){return typeof e==`object`&&!!e||Me(e)}function Re(e){return ze(e,
Symbol.iterator)||De(e)}var ze,Be,Ve=H((()=>{he(),ze=/*#__PURE__*/ G(2,(e,t)=>Le(e)&&t in e),Be=/*#__PURE__*/ G(2,(e,t)=>ze(e,`_tag`)&&e._tag===t)})),He,Ue,We,
Ge,Ke,qe,Je,Ye,Xe,Ze,Qe,$e,et,tt,nt,rt,it,at,ot,st=H((()=>{he(),Ce(),Ee(),He=`~effect/Hash`,Ue=e=>{switch(typeof e){case`number`:return Ye(e);case`bigint`:
return Xe(e.toString(10));case`string`:return Xe(e);case`function`:case`object`:if(e===null)break;
if(e instanceof Date)return Number.isNaN(e.getTime())?Xe(`Invalid Date`):Xe(e.toISOString());if(e instanceof RegExp)return Xe(e.toString());{
if(ye.has(e))return We(e);let t=at.get(e);if(t!==void 0)return t;if(ot.has(e))return Te(),Xe(`[Circular]`);ot.add(e);let n=we,r;try{
if(`~effect/Hash`in e)r=e[He]();else if(typeof e==`function`)r=We(e);else if(xe(e)){let t=Se(e);
r=t===void 0?We(e):et(t)}else r=e instanceof DataView?et(be(e)):Array.isArray(e)||ArrayBuffer.isView(e)?et(e):e instanceof Map?tt(e):e instanceof Set?rt(e):Qe(e)}finally{
ot.delete(e)}return n===we&&at.set(e,r),r}}return qe(Ge(Xe(String(e))))},We=e=>(it.has(e)||it.set(e,qe(Math.random()*4294967296|0)),it.get(e)),Ge=e=>(e^=e>>>16,
e=Math.imul(e,2246822507),e^=e>>>13,e=Math.imul(e,3266489909),e^e>>>16),Ke=/*#__PURE__*/ G(2,(e,t)=>Ge(Math.imul(e,2654435761)+Math.imul(t,2246822507))),
qe=e=>e&3221225471|e>>>1&1073741824,Je=/*#__PURE__*/ new DataView(/*#__PURE__*/ new ArrayBuffer(8)),Ye=e=>{let t=e|0;return t===e?qe(t):(Je.setFloat64(0,
e===e?e:NaN),qe(Ke(Je.getInt32(0),Je.getInt32(4))))},Xe=e=>{let t=5381,n=e.length;for(;n;)t=t*33^e.charCodeAt(--n);return qe(t)},Ze=(e,t)=>{let n=12289;
for(let r of t)n^=Ke(Ue(r),Ue(e[r]));return qe(n)},Qe=e=>Ze(e,ve(e)),$e=(e,t)=>n=>{let r=e;for(let e of n)r^=t(e);return qe(r)},et=e=>{let t=6151;
for(let n of e)t=Ke(t,Ue(n));return qe(t)},tt=/*#__PURE__*/ $e(/*#__PURE__*/ Xe(`Map`),([e,t])=>Ke(Ue(e),Ue(t))),nt=/*#__PURE__*/ Xe(`Set`),
rt=/*#__PURE__*/ $e(nt,e=>Ke(nt,Ue(e))),it=/*#__PURE__*/ new WeakMap,at=/*#__PURE__*/ new WeakMap,ot=/*#__PURE__*/ new WeakSet}));function ct(){
return arguments.length===1?e=>lt(e,arguments[0]):lt(arguments[0],arguments[1])}function lt(e,t){if(e===t)return!0;if(e==null||t==null)return!1;let n=typeof e;
return n===typeof t?n===`number`&&e!==e&&t!==t?!0:n!==`object`&&n!==`function`||ye.has(e)||ye.has(t)?!1:ut(e,t):!1}function ut(e,t){let n=vt.length;
for(let r=n;r-->0;)if(vt[r]===e&&yt[r]===t)return!0;if(n)return dt(e,t);let r=bt.get(e);r||bt.set(e,r=/* @__PURE__ */ new WeakMap);let i=r.get(t);
return i===void 0&&r.set(t,i=dt(e,t)),i}function dt(e,t){vt.push(e),yt.push(t);try{return ft(e,t)}finally{vt.pop(),yt.pop()}}function ft(e,t){
if(Ue(e)!==Ue(t))return!1;if(e instanceof Date){if(!(t instanceof Date))return!1;let n=e.getTime(),r=t.getTime();return n===r||Number.isNaN(n)&&Number.isNaN(r)}
if(e instanceof RegExp)return t instanceof RegExp&&e.toString()===t.toString();let n=Ct(e);if(n!==Ct(t)||typeof e==`function`&&!n)return!1;if(n)return e[_t](t);
if(Array.isArray(e))return!Array.isArray(t)||e.length!==t.length?!1:pt(e,t);if(xe(e)){if(!xe(t)||e instanceof ArrayBuffer!=t instanceof ArrayBuffer)return!1;
let n=Se(e),r=Se(t);return n!==void 0&&r!==void 0&&mt(n,r)}if(ArrayBuffer.isView(e)){let n=e instanceof DataView;
return!ArrayBuffer.isView(t)||e.byteLength!==t.byteLength||n!==t instanceof DataView?!1:n?mt(be(e),be(t)):mt(e,t)}
return e instanceof Map?!(t instanceof Map)||e.size!==t.size?!1:gt(e,t,xt,St):e instanceof Set?!(t instanceof Set)||e.size!==t.size?!1:gt(e,t,Ue,lt):ht(e,t)}
function pt(e,t){for(let n=0;n<e.length;n++)if(!lt(e[n],t[n]))return!1;return!0}function mt(e,t){if(e.length!==t.length)return!1;
for(let n=0;n<e.length;n++)if(e[n]!==t[n])return!1;return!0}function ht(e,t){let n=ve(e),r=ve(t);if(n.size!==r.size)return!1;
for(let i of n)if(!r.has(i)||!lt(e[i],t[i]))return!1;return!0}function gt(e,t,n,r){let i=/* @__PURE__ */ new Map,a=0;for(let e of t){let t=n(e),r=i.get(t);
r?r.push(e):i.set(t,[e]),a++}outer:for(let t of e){let e=i.get(n(t));if(e){for(let n=0;n<e.length;n++)if(r(t,e[n])){e[n]=e[e.length-1],e.pop(),a--;
continue outer}}return!1}return a===0}var _t,vt,yt,bt,xt,St,Ct,wt=H((()=>{st(),Ce(),Ve(),_t=`~effect/Equal`,vt=[],yt=[],bt=/*#__PURE__*/ new WeakMap,
xt=e=>Ue(e[0]),St=(e,t)=>lt(e[0],t[0])&&lt(e[1],t[1]),Ct=e=>ze(e,_t)}));function Tt(e){return Ot(e)?Et(e):e}function Et(e){
return e[Dt](globalThis[`~effect/Fiber/currentFiber`]?.context??jt)}var Dt,Ot,kt,At,jt,Mt=H((()=>{oe(),Ve(),Dt=/*#__PURE__*/ Symbol.for(`~effect/Redactable`),
Ot=e=>ze(e,Dt),kt=`~effect/Fiber/currentFiber`,At=/*#__PURE__*/ new Map,jt={"~effect/Context":{},base:At,depth:0,mapUnsafe:At,pipe(){return re(this,
arguments)}}}));function Nt(e,t){let n=t?.space??0,r=/* @__PURE__ */ new WeakSet,i=n?typeof n==`number`?` `.repeat(n):n:``,a=e=>i.repeat(e),o=(e,t)=>{
let n=e?.constructor;return n&&n!==Object.prototype.constructor&&n.name?`${n.name}(${t})`:t},s=e=>{try{return Reflect.ownKeys(e)}catch{
return[`[ownKeys threw]`]}};function c(e,t=0){try{return l(e,t)}catch{return(typeof e==`object`&&e||typeof e==`function`)&&r.delete(e),`[inspection threw]`}}
function l(e,n=0){if(typeof e==`string`)return JSON.stringify(e);if(typeof e==`number`||e==null||typeof e==`boolean`||typeof e==`symbol`)return String(e);
if(typeof e==`bigint`)return String(e)+`n`;if(typeof e==`object`||typeof e==`function`){if(r.has(e))return Ut;r.add(e);let l;if(Dt in e)l=c(Et(e),
n);else if(Array.isArray(e))l=!i||e.length<=1?`[${e.map(e=>c(e,n)).join(`,`)}]`:`[\n${a(n+1)}${e.map(e=>c(e,
n+1)).join(`,
`+a(n+1))}\n${a(n)}]`;else if(e instanceof Date)l=It(e);else if(!t?.ignoreToString&&ze(e,
`toString`)&&typeof e.toString==`function`&&e.toString!==Object.prototype.toString&&e.toString!==Array.prototype.toString){let t=Lt(e);
l=e instanceof Error&&e.cause!==void 0?`${t} (cause: ${c(e.cause,n)})`:t}else if(Symbol.iterator in e)l=`${e.constructor.name}(${c(Array.from(e),n)})`;else{
let t=s(e);if(!i||t.length<=1){let r=`{${t.map(t=>`${Pt(t)}:${c(Rt(e,t),n)}`).join(`,`)}}`;l=o(e,r)}else{let r=`{\n${t.map(t=>`${a(n+1)}${Pt(t)}: ${c(Rt(e,t),
n+1)}`).join(`,
`)}\n${a(n)}}`;l=o(e,r)}}return r.delete(e),l}return String(e)}return c(e,0)}function Pt(e){
return typeof e==`string`?JSON.stringify(e):String(e)}function Ft(e){return e.map(e=>`[${Pt(e)}]`).join(``)}function It(e){try{return e.toISOString()}catch{
return`Invalid Date`}}function Lt(e){try{let t=e.toString();return typeof t==`string`?t:String(t)}catch{return`[toString threw]`}}function Rt(e,t){try{
return e[t]}catch{return`[property access threw]`}}function zt(e,t){let n=[],r=/* @__PURE__ */ new WeakMap;return JSON.stringify(e,function(e,t){
let i=Object.getOwnPropertyDescriptor(r.get(this)??this,e)?.value,a=ze(i,Dt)?Tt(i):Tt(t);if(typeof a==`bigint`)return Nt(a);if(typeof a!=`object`||!a)return a;
let o=a instanceof Error&&!ze(a,`toJSON`)?{...a,name:a.name,message:a.message}:a;for(;n.length>0&&n[n.length-1]!==this;)n.pop();if(n.includes(a))return;
if(n.push(a),o!==a&&n.push(o),!Bt(o)||Ht(o))return o;let s=Vt(o);return r.set(s,o),n.push(s),s},t?.space)??`null`}function Bt(e){
for(let t of Object.getOwnPropertyNames(e))if(Object.getOwnPropertyDescriptor(e,t)?.get!==void 0)return!0;return!1}function Vt(e){let t=Array.isArray(e)?[]:{},
n=Array.isArray(e)?Array.from({length:e.length},(e,t)=>String(t)):Object.keys(e);for(let r of n)Object.defineProperty(t,r,{enumerable:!0,get:()=>{
let t=Reflect.get(e,r);return Object.getOwnPropertyDescriptor(e,r)?.get===void 0?t:Tt(t)}});return t}function Ht(e){for(let t of[Number.prototype.valueOf,
Boolean.prototype.valueOf,String.prototype.valueOf])try{return Reflect.apply(t,e,[]),!0}catch{}return!1}var Ut,Wt=H((()=>{Ve(),Mt(),Ut=`[Circular]`})),Gt,Kt,qt,
Jt,Yt=H((()=>{Wt(),Ve(),Mt(),Gt=/*#__PURE__*/ Symbol.for(`nodejs.util.inspect.custom`),Kt=e=>{try{return e=Tt(e),ze(e,
`toJSON`)&&Me(e.toJSON)&&e.toJSON.length===0?e.toJSON():Array.isArray(e)?e.map(Kt):e}catch{return`[toJSON threw]`}},qt=(e,t=2)=>{if(typeof e==`string`)return e;
try{return typeof e==`object`?zt(e,{space:t}):Nt(e,{space:t})}catch{return String(e)}},Jt={toJSON(){return Kt(this)},[Gt](){return this.toJSON()},toString(){
return Nt(this.toJSON())}}})),Xt,Zt,Qt,$t,en=H((()=>{Xt=()=>{let e=Object.getOwnPropertyDescriptor(Error,`stackTraceLimit`);
return e===void 0?Object.isExtensible(Error):Object.hasOwn(e,`writable`)?e.writable===!0:e.set!==void 0},Zt=/*#__PURE__*/ Xt(),Qt=()=>Error.stackTraceLimit,
$t=e=>{Zt&&(Error.stackTraceLimit=e)}})),tn,nn,rn,an=H((()=>{en(),tn=class{constructor(e){this.value=e,this.done=!1}next(e){return this.done?(this.value=e,
this):(this.done=!0,{value:this.value,done:!1})}},nn=()=>{let e=`~effect/Utils/internal`,t={[e]:e=>e()},n={[e]:e=>{try{return e()}finally{}}},r=Qt();
if(r===0)return n[e];$t(2);let i=t[e](()=>/* @__PURE__ */ Error());return $t(r),i.stack?.includes(e)===!0?t[e]:n[e]},rn=/*#__PURE__*/ nn()}));function on(e,t,
n){t===`__proto__`?Object.defineProperty(e,t,{value:n,writable:!0,enumerable:!0,configurable:!0}):e[t]=n}function sn(e,t){if(!Object.hasOwn(t,
`__proto__`))Object.assign(e,t);else for(let n of Reflect.ownKeys(t))Object.prototype.propertyIsEnumerable.call(t,n)&&on(e,n,t[n])}function cn(e){
return Zn(`Effect.evaluate: Not implemented`)}var ln,un,dn,fn,pn,mn,hn,gn,_n,vn,yn,bn,xn,Sn,Cn,wn,Tn,En,Dn,On,kn,An,jn,Mn,Nn,Pn,Fn,In,Ln,Rn,zn,Bn,Vn,Hn,Un,Wn,
Gn,Kn,qn,Jn,Yn,Xn,Zn,Qn,$n,er,tr,nr,rr,ir,ar,or,sr,cr,lr,ur=H((()=>{wt(),Wt(),he(),st(),Yt(),oe(),Ve(),an(),ln=`~effect/Effect`,un=`~effect/Exit`,dn={_A:le,
_E:le,_R:le},fn=`${ln}/identifier`,pn=`${ln}/args`,mn=`${ln}/evaluate`,hn=`${ln}/successCont`,gn=`${ln}/failureCont`,_n=`${ln}/ensureCont`,
vn=/*#__PURE__*/ Symbol.for(`effect/Effect/Yield`),yn={pipe(){return re(this,arguments)},toJSON(){return{...this}},toString(){return Nt(this.toJSON(),
{ignoreToString:!0,space:2})},[Gt](){return this.toJSON()}},bn={[ln]:dn,...yn,[Symbol.iterator](){return new tn(this)},toJSON(){return{_id:`Effect`,op:this[fn],
...`~effect/Effect/args`in this?{args:this[pn]}:void 0}}},xn=e=>ze(e,ln),Sn=e=>ze(e,un),Cn=`~effect/Cause`,wn=`~effect/Cause/Reason`,Tn=e=>ze(e,Cn),En=class{
constructor(e){this[Cn]=Cn,this.reasons=e}pipe(){return re(this,arguments)}toJSON(){return{_id:`Cause`,reasons:this.reasons.map(e=>e.toJSON())}}toString(){
return`Cause(${Nt(this.reasons)})`}[Gt](){return this.toJSON()}[_t](e){return Tn(e)&&this.reasons.length===e.reasons.length&&this.reasons.every((t,n)=>ct(t,
e.reasons[n]))}[He](){return et(this.reasons)}},Dn=/*#__PURE__*/ new WeakMap,On=class{[wn];annotations;_tag;constructor(e,t,n){if(this[wn]=wn,this._tag=e,
t!==kn&&typeof n==`object`&&n&&t.size>0){let e=Dn.get(n);e&&(t=new Map([...e,...t])),Dn.set(n,t)}this.annotations=t}annotate(e,t){
if(e.mapUnsafe.size===0)return this;let n=new Map(this.annotations);if(e.mapUnsafe.forEach((e,r)=>{t?.overwrite!==!0&&n.has(r)||n.set(r,e)}),
t?.overwrite!==!0&&n.size===this.annotations.size)return this;let r=Object.assign(Object.create(Object.getPrototypeOf(this)),this);return r.annotations=n,r}
pipe(){return re(this,arguments)}toString(){return Nt(this)}[Gt](){return this.toString()}},kn=/*#__PURE__*/ new Map,An=class extends On{constructor(e,t=kn){
super(`Fail`,t,e),this.error=e}toString(){return`Fail(${Nt(this.error)})`}toJSON(){return{_tag:`Fail`,error:this.error}}[_t](e){return Bn(e)&&ct(this.error,
e.error)&&ct(this.annotations,e.annotations)}[He](){return Ke(Xe(this._tag))(Ke(Ue(this.error))(Ue(this.annotations)))}},jn=e=>new En(e),Mn=(e,t)=>{
let n=/* @__PURE__ */ new Map,r=[];for(let i of e.concat(t)){let e=Ue(i),t=n.get(e);if(t===void 0)n.set(e,[i]);else if(t.some(e=>ct(e,
i)))continue;else t.push(i);r.push(i)}return r},Nn=/*#__PURE__*/ G(2,(e,t)=>{if(e.reasons.length===0)return t;if(t.reasons.length===0)return e;
let n=new En(Mn(e.reasons,t.reasons));return ct(e,n)?e:n}),Pn=(e,t)=>{let n=e.reasons.slice();
for(let e of t.reasons)Hn(e)&&!n.some(t=>Hn(t)&&t.fiberId===e.fiberId&&t.annotations===e.annotations)&&n.push(e);
return n.length===e.reasons.length?e:new En(n)},Fn=/*#__PURE__*/ new En([]),In=e=>new En([new An(e)]),Ln=class extends On{constructor(e,t=kn){super(`Die`,t,e),
this.defect=e}toString(){return`Die(${Nt(this.defect)})`}toJSON(){return{_tag:`Die`,defect:this.defect}}[_t](e){return Vn(e)&&ct(this.defect,
e.defect)&&ct(this.annotations,e.annotations)}[He](){return Ke(Xe(this._tag))(Ke(Ue(this.defect))(Ue(this.annotations)))}},Rn=e=>new En([new Ln(e)]),
zn=/*#__PURE__*/ G(e=>Tn(e[0]),(e,t,n)=>t.mapUnsafe.size===0?e:new En(e.reasons.map(e=>e.annotate(t,n)))),Bn=e=>e._tag===`Fail`,Vn=e=>e._tag===`Die`,
Hn=e=>e._tag===`Interrupt`,Un=e=>({...bn,[fn]:e.op,[mn]:e[`~effect/Effect/evaluate`]??cn,[hn]:e[hn],[gn]:e[gn],[_n]:e[_n]}),Wn=e=>{let t=Un(e),n=function(e){
this[pn]=e};return n.prototype=t,function(e){return new n(e)}},Gn=e=>{let t={[un]:un,_tag:e.op,get[e.prop](){return this[pn]},...Un(e),toString(){
return`${e.op}(${Nt(this[pn])})`},toJSON(){return{_id:`Exit`,_tag:e.op,[e.prop]:this[pn]}},[_t](e){
return Sn(e)&&e._tag===this._tag&&ct(this[`~effect/Effect/args`],e[`~effect/Effect/args`])},[He](){return Ke(Xe(e.op),Ue(this[pn]))}},n=function(e){this[pn]=e};
return n.prototype=t,function(e){return new n(e)}},Kn=/*#__PURE__*/ Gn({op:`Success`,prop:`value`,[mn](e){let t=e.getCont(hn);return t?t[hn](this[pn],e,
this):e.yieldWith(this)}}),qn={key:`effect/Cause/StackTrace`},Jn={key:`effect/Cause/InterruptorStackTrace`},Yn=/*#__PURE__*/ Gn({op:`Failure`,prop:`cause`,
[mn](e){let t=this[pn],n=!1;e.cache.stackFrame&&(t=zn(t,{mapUnsafe:/* @__PURE__ */ new Map([[qn.key,e.cache.stackFrame]])}),n=!0);let r=e.getCont(gn),
i=e._interruptedCause;if(i&&e.interruptible){let a=!1;for(;r&&e.interruptible;)a||=fn in r,r=e.getCont(gn);a&&(t=jn(t.reasons.filter(e=>e._tag!==`Fail`))),
t=Pn(t,i),n=!0}return r?r[gn](t,e,n?void 0:this):e.yieldWith(n?Yn(t):this)}}),Xn=e=>Yn(In(e)),Zn=e=>Yn(Rn(e)),Qn=/*#__PURE__*/ Wn({op:`WithFiber`,[mn](e){
return this[pn](e)}}),$n=/*#__PURE__*/ function(){class e extends globalThis.Error{}let t=/*#__PURE__*/ Un({op:`YieldableError`,[mn](){return Xn(this)}});
return delete t.toString,Object.assign(e.prototype,t),e}(),er=/*#__PURE__*/ function(){let e=/*#__PURE__*/ Symbol.for(`effect/Data/Error/plainArgs`);
return class extends $n{constructor(t){super(t?.message,t?.cause?{cause:t.cause}:void 0),t&&(sn(this,t),Object.defineProperty(this,e,{value:t,enumerable:!1}))}
toJSON(){return{...this[e],...this}}}}(),tr=e=>{class t extends er{_tag=e}return t.prototype.name=e,t},nr=`~effect/Cause/NoSuchElementError`,
rr=class extends (/*#__PURE__*/ tr(`NoSuchElementError`)){[nr]=nr;constructor(e){super({message:e})}},ir=`~effect/Cause/Done`,ar=e=>ze(e,ir),or={[ir]:ir,
_tag:`Done`,value:void 0},sr=e=>e===void 0?or:{[ir]:ir,_tag:`Done`,value:e},cr=/*#__PURE__*/ Xn(or),lr=e=>e===void 0?cr:Xn(sr(e))})),dr,fr,pr,mr,hr,gr,_r,vr,yr,
br,xr,Sr=H((()=>{wt(),Wt(),st(),Yt(),Ve(),an(),ur(),dr=`~effect/Option`,fr={[dr]:{_A:e=>e},...yn,[Symbol.iterator](){return new tn(this)}},
pr=/*#__PURE__*/ Object.defineProperty(/*#__PURE__*/ Object.assign(/*#__PURE__*/ Object.create(fr),{_tag:`Some`,_op:`Some`,[_t](e){
return gr(e)&&vr(e)&&ct(this.value,e.value)},[He](){return Ke(Ue(this._tag))(Ue(this.value))},toString(){return`some(${Nt(this.value)})`},toJSON(){
return{_id:`Option`,_tag:this._tag,value:Kt(this.value)}}}),"valueOrUndefined",{get(){return this.value}}),mr=/*#__PURE__*/ Ue(`None`),
hr=/*#__PURE__*/ Object.assign(/*#__PURE__*/ Object.create(fr),{_tag:`None`,_op:`None`,valueOrUndefined:void 0,[_t](e){return gr(e)&&_r(e)},[He](){return mr},
toString(){return`none()`},toJSON(){return{_id:`Option`,_tag:this._tag}}}),gr=e=>ze(e,dr),_r=e=>e._tag===`None`,vr=e=>e._tag===`Some`,
yr=/*#__PURE__*/ Object.create(hr),br=function(e){this.value=e},br.prototype=pr,xr=e=>new br(e)})),Cr,wr,Tr,Er,Dr,Or,kr,Ar,jr,Mr,Nr,Pr=H((()=>{wt(),Wt(),st(),
Yt(),Ve(),an(),ur(),Cr=`~effect/Result`,wr={[Cr]:{
/* v8 ignore next 2 */
_A:e=>e,_E:e=>e},...yn,[Symbol.iterator](){return new tn(this)}},
Tr=/*#__PURE__*/ Object.assign(/*#__PURE__*/ Object.create(wr),{_tag:`Success`,_op:`Success`,[_t](e){return Dr(e)&&kr(e)&&ct(this.success,e.success)},[He](){
return Ke(Ue(this._tag))(Ue(this.success))},toString(){return`success(${Nt(this.success)})`},toJSON(){return{_id:`Result`,_tag:this._tag,
value:Kt(this.success)}}}),Er=/*#__PURE__*/ Object.assign(/*#__PURE__*/ Object.create(wr),{_tag:`Failure`,_op:`Failure`,[_t](e){
return Dr(e)&&Or(e)&&ct(this.failure,e.failure)},[He](){return Ke(Ue(this._tag))(Ue(this.failure))},toString(){return`failure(${Nt(this.failure)})`},toJSON(){
return{_id:`Result`,_tag:this._tag,failure:Kt(this.failure)}}}),Dr=e=>ze(e,Cr),Or=e=>e._tag===`Failure`,kr=e=>e._tag===`Success`,Ar=function(e){this.failure=e},
Ar.prototype=Er,jr=e=>new Ar(e),Mr=function(e){this.success=e},Mr.prototype=Tr,Nr=e=>new Mr(e)})),K,J,Fr,Ir,Lr,Rr,zr,Br,Vr,Hr,Ur,Wr=H((()=>{he(),Pr(),K=Nr,J=jr,
Fr=/*#__PURE__*/ J(void 0),Ir=Or,Lr=kr,Rr=/*#__PURE__*/ G(2,(e,t)=>Ir(e)?J(t(e.failure)):e),zr=/*#__PURE__*/ G(2,(e,t)=>Lr(e)?K(t(e.success)):e),
Br=/*#__PURE__*/ G(2,(e,{onFailure:t,onSuccess:n})=>Ir(e)?t(e.failure):n(e.success)),Vr=/*#__PURE__*/ G(2,(e,t)=>Ir(e)?t(e.failure):e.success),
Hr=/*#__PURE__*/ Vr(pe),Ur=e=>Ir(e)?K(e.failure):J(e.success)}));Wr();const Gr=e=>e.replaceAll(`%`,`%25`).replaceAll(`\r`,`%0D`).replaceAll(`
`,`%0A`),
Kr=e=>Gr(e).replaceAll(`:`,`%3A`).replaceAll(`,`,`%2C`),qr=(e,t,n={})=>{let r=Object.entries(n).flatMap(([e,t])=>t===void 0?[]:[`${e}=${Kr(String(t))}`]);
return`::${e}${r.length===0?``:` ${r.join(`,`)}`}::${Gr(t)}\n`},Jr=e=>[...new Set(Array.from(e,
e=>e.split(/\r\n|\r|\n/)).flat())].filter(e=>e.trim()!==``).map(e=>qr(`add-mask`,e)).join(``),
Yr=e=>/^(?:GITHUB_|RUNNER_)/i.test(e)||e.toUpperCase()===`NODE_OPTIONS`,Xr=()=>`opconnect_${o()}`,Zr=(e,t)=>{
let n=e.flatMap(({key:e})=>/^[\w-]+$/.test(e)?t===`env`&&Yr(e)?[{key:e,
reason:`the runner does not accept GITHUB_*, RUNNER_* and NODE_OPTIONS from a step`}]:[]:[{key:e,reason:`the name may only contain letters, digits, - and _`}]);
return n.length>0?J(n):K(e.map(({key:e,value:t})=>{let n=Xr();return`${e}<<${n}\n${t}\n${n}\n`}).join(``))},Qr=e=>{let t=[];try{for(let[n,r]of e){let e=p(n,
`a`);t.push({fd:e,size:d(e).size,text:r})}for(let{fd:e,text:n}of t)v(e,n)}catch(e){for(let{fd:e,size:n}of t)d(e).isFile()&&f(e,n);throw e}finally{
for(let{fd:e}of t)l(e)}},$r=e=>new Promise((t,n)=>{process.stdout.write(e,e=>e?n(e):t())}),ei=e=>![`false`,`0`,`no`,`off`,``].includes(e.toLowerCase()),
ti=e=>e.split(`,`).map(e=>e.trim()).filter(e=>e!==``),ni=e=>e||void 0,ri={PATH:[`path`,e=>e===``?[]:e],OVERRIDE:[`override`,ei],ENCODING:[`encoding`,ni],
QUIET:[`quiet`,ei],DEBUG:[`quiet`,e=>!ei(e)&&void 0],CONVENTION:[`convention`,ni],MODE:[`mode`,ni],PRECEDENCE:[`precedence`,ni],EXPAND:[`expand`,
e=>e===`dotenv-expand`?e:ei(e)],UNSET:[`unset`,ni],OPTIONAL:[`optional`,ti],ALLOW_PUBLIC:[`allowPublic`,ti],LOCK:[`lock`,ei],TRUST_ENV_FILE:[`trustEnvFile`,ti],
SNAPSHOT:[`snapshot`,ni]},ii=(e=process.env)=>{let t=t=>e[`DOTENV_${t}`]??e[`DOTENV_CONFIG_${t}`],n=Object.fromEntries(Object.entries(ri).flatMap(([e,[n,r]])=>{
let i=t(e),a=i===void 0?void 0:r(i);return a===void 0?[]:[[n,a]]})),r=ni(t(`SNAPSHOT_KEY_FILE`)??``),{snapshot:i}=n;return typeof i==`string`&&r!==void 0?{...n,
snapshot:{path:i,key:{file:r}}}:n},ai=[`path`,`convention`,`directory`],oi=e=>{let t=Object.fromEntries(Object.entries(e).filter(([,e])=>e!==void 0)),
n={...ii()};if(ai.some(e=>e in t))for(let e of ai)delete n[e];return{...e,...n,...t}};var si,ci,li,ui,di,fi,pi,mi,hi,gi,_i=H((()=>{si=[`HTTP_PROXY`,
`http_proxy`,`HTTPS_PROXY`,`https_proxy`,`NO_PROXY`,`no_proxy`],ci=`--use-env-proxy`,li=({NODE_OPTIONS:e=``,
NODE_USE_ENV_PROXY:t})=>t===`1`||process.execArgv.includes(ci)||e.split(/\s+/).includes(ci),ui=e=>li(e)?Object.fromEntries(si.flatMap(t=>{let n=e[t];
return n===void 0||n===``?[]:[[t,n]]})):{},di=Symbol.for(`@opconnect/core/proxy`),fi=()=>{if(globalThis.process?.execArgv===void 0)return{};
let e=Reflect.get(process,di)??ui(process.env);return Reflect.set(process,di,e),e},pi=()=>globalThis.process?.allowedNodeEnvironmentFlags?.has(ci)===!0,mi=(e,
t)=>({code:`InvalidOption`,message:e,hint:t,place:{key:`OP_CONNECT_PROXY`}}),hi=e=>{let t=URL.parse(e);
return t?.protocol!==`http:`&&t?.protocol!==`https:`?mi(`The proxy is not an http or https URL.`,
`Write OP_CONNECT_PROXY as http://HOST:PORT.`):pi()?{HTTP_PROXY:e,HTTPS_PROXY:e}:mi(`This runtime does not support a proxy.`,`Use Node 22.21, 24.5 or later.`)},
gi=(e,t)=>{let n=e===`https:`?t.https_proxy??t.HTTPS_PROXY:t.http_proxy??t.HTTP_PROXY;return(n===void 0?null:URL.parse(n))??void 0}})),vi,yi=H((()=>{ur(),oe(),
vi=tr})),bi,xi=H((()=>{yi(),bi=e=>{class t extends vi(e){get issues(){let{error:t,hint:n,message:r,reference:i}=this;return[{code:t?._tag??e,message:r,hint:n,
...i===void 0?{}:{reference:i}}]}}return t}})),Si,Ci,wi=H((()=>{xi(),Si=e=>{let t=/^[^\p{Cc}]{0,200}/u.exec(e)?.[0]??``;return t===e?e:`${t}…`},
Ci=class extends bi(`InvalidReference`){constructor(e){let{outline:t,position:n,reference:r,rule:i,suggestion:a}=e,
o=t===void 0?`Correct the reference`:`Write it as ${Si(t)}`;super({position:n,rule:i,reference:Si(r),
message:`Not a secret reference, at character ${n+1}: ${i}.`,
hint:a===void 0?`${o}, or enclose it in {{ }} if it is part of a longer text.`:`Write it as ${Si(a)}`})}}})),Ti,Ei,Di,Oi,ki,Ai,ji,Mi,Ni,Pi,Fi,Ii,Li,Ri,zi,Bi,
Vi=H((()=>{Ti=1e3,Ei=e=>/^[^A-Za-z1-9]{0,8}[o0\uff4f\u03bf\u043e]{1,2}[^A-Za-z1-9]{0,2}[p\uff50\u03c1\u0440]/i.test(e),Di=e=>/^op:\/\/[\w. %?=/-]*\w$/.test(e),
Oi=/\p{Default_Ignorable_Code_Point}/gu,ki=new Map(Object.entries({o:`οо`,p:`ρр`,":":`∶꞉ː`,"/":`⁄∕⧸\\`}).flatMap(([e,t])=>[...t].map(t=>[t,e]))),
Ai=e=>e.replace(/^op%3A/i,`op:`).replace(/^op:%2F%2F.*/i,e=>e.replace(/%2F/gi,`/`)).replace(/&#(?:x2F|47);|&sol;/gi,`/`).replace(/&#(?:x3A|58);|&colon;/gi,`:`),
ji=`"'\`‘’‚“”„`,Mi=new RegExp(String.raw`^[\s\\${ji}]*[<[({\u00ab\u2039]?\s*`),Ni=new RegExp(String.raw`\s*[>\])}\u00bb\u203a]?[\s\\${ji},;]*$`),
Pi=e=>e.replace(Mi,``).replace(Ni,``),Fi=/(?:\\|(?<=\/))\n[ \t]*/g,Ii=e=>{let t=Pi(e.replace(Oi,``).normalize(`NFKC`).replace(Fi,``));
return Ai([...t].map(e=>ki.get(e)??e).join(``))},Li=e=>{let[,,t=``,n=``,r]=/^(oop|opp|ops|op|0p) ?(:|[;.,=]?) ?(\/? ?\/?)(?![/ ])(.*)$/is.exec(e)??[];
if(r!==void 0)return n.replace(` `,``).length===2||t===`:`&&e[e.indexOf(`:`)+1]!==` `?r:void 0},Ri=(e,t)=>e.replace(Oi,
``)===e?e.includes(`
`)?`a reference must be on one line`:e.includes(t)?e.startsWith(t)?`the reference ends before ${JSON.stringify(e.slice(t.length,
t.length+1))}`:`a reference must not be enclosed in quotes, brackets or spaces`:`a reference starts with "op://"`:`there is an invisible character in the reference`,
zi=e=>{let t=e.split(`/`);return t.length!==3&&t.length>1&&t.every(e=>/^[\w .%-]*[A-Za-z][\w .%-]*$/.test(e))},Bi=(e,t)=>{
if(e.length>Ti||e.includes(`{{`)||!Ei(e)||Di(e)||e.replace(Fi,``).includes(`
`))return;let n=Li(Ii(e)),r=`op://${n??``}`;if(n===void 0||r===e.trim())return;
let i=0;for(;e[i]===r[i];)i++;return t(r)?{reference:r,position:i,rule:Ri(e,r)}:e.includes(`op://`)||!zi(n)?void 0:{reference:void 0,position:0,
rule:`a reference starts with "op://" and has three or four parts; other text is written as {{ "text" }}`}}})),Hi,Ui,Wi,Gi,Ki,qi,Ji,Yi,Xi,Zi,Qi,$i,ea,ta,na,ra,
ia,aa,oa,sa,ca,la,ua=H((()=>{Wr(),wi(),Vi(),Hi=`op://`,Ui=new Map([.../* @__PURE__ */ new Map([[`value`,`value`],[`otp`,`otp`],[`totp`,`otp`],[`type`,`type`],
[`id`,`id`],[`title`,`title`],[`purpose`,`purpose`],[`content`,`content`],[`size`,`size`],[`name`,`name`]])].map(([e,t])=>[e,{attribute:t}])),
Wi=/* @__PURE__ */ new Map([[`openssh`,{sshFormat:`openssh`}]]),Gi={wide:{outsideName:/[^A-Za-z0-9\-_. %]/u,parameters:/* @__PURE__ */ new Map([[`attribute`,
Ui],[`attr`,Ui],[`ssh-format`,Wi]])},sdk:{outsideName:/[^A-Za-z0-9\-_. ]/u,parameters:/* @__PURE__ */ new Map([[`attribute`,new Map([...Ui].filter(([,
{attribute:e}])=>e===`otp`))],[`ssh-format`,Wi]])}},Ki=`op://<vault>/<item>/[section/]<field>[?attribute=<attribute>]`,
qi=/^ *([\w.%-](?:[\w .%-]*[\w.%-])?) *$/,Ji=e=>`${Hi}${[`<vault>`,`<item>`,`<field>`].map((t,n)=>qi.exec(e[n]??``)?.[1]??t).join(`/`)}`,
Yi=/%(?![0-9A-Fa-f]{2})/,Xi=/^[\w.-]+(?: +[\w.-]+)*$/,Zi=e=>{if(Xi.test(e))return e;let t=[...e.toWellFormed()],n=e=>e!==` `,[r,i]=[t.findIndex(n),
t.findLastIndex(n)];return t.map((e,t)=>/[A-Za-z0-9\-_.]/.test(e)||e===` `&&t>r&&t<i?e:Qi(e)).join(``)},Qi=e=>encodeURIComponent(e).replace(/[!'()*~]/g,
e=>`%${e.charCodeAt(0).toString(16).toUpperCase()}`),$i=(e,t)=>{if(Xi.test(e))return K(e);let n=t.exec(e);if(n!==null&&/\p{Cc}/u.test(n[0])){
let e=/[\r\n]/.test(n[0])?`a reference must be on one line`:`a reference cannot contain control characters`;return J({at:n.index,rule:e})}if(n!==null){
let e=n[0]===`%`?`use the id`:`write "${n[0]}" as ${Qi(n[0])}, or use the id`;return J({at:n.index,
rule:`only letters, digits, spaces and - _ . are allowed in a name: ${e}`})}let r=Yi.exec(e);if(r!==null)return J({at:r.index,
rule:`% must be followed by two hexadecimal digits`});try{return K(decodeURIComponent(e))}catch{return J({at:e.indexOf(`%`),
rule:`the % sequences are not UTF-8`})}},ea=/(?<![A-Za-z0-9\-+.])(?:op:\/(?!\/)|(?!op:)[oO][pP]:\/)\/*/,
ta=e=>e!==void 0&&/[\s"'`\u2018\u2019\u201C\u201D]/.test(e),na=(e,t)=>{let[n,r]=[0,e.length];for(;n<r&&t(e[n]);)n++;for(;r>n&&t(e[r-1]);)r--;return{start:n,
end:r,text:e.slice(n,r)}},ra=e=>na(e,ta).text,ia=e=>{let t=(e,t,n,r)=>new Ci({reference:e,position:t,rule:n,suggestion:r}),n=ea.exec(e);if(n!==null){
let r=ra(e.slice(n.index)),i=r.replace(/[\s"'`{}].*/s,``),a=e=>`${Hi}${e.slice(n[0].length)}`,o=[...ra(e.slice(0,n.index))===``?[r]:[],
i].map(a).find(e=>!e.startsWith(`${Hi} `)&&Lr(ca(e))),s=`a reference starts with "${Hi}"`;return o===void 0?oa(e)??t(n[0],n.index,s):t(i,n.index,s,o)}
let r=ra(e);return r!==e&&aa(r)?t(e,e.startsWith(Hi)?r.length:0,`a reference must not be enclosed in quotes or spaces`,r):oa(e)},
aa=e=>e.startsWith(Hi)&&Lr(ca(e)),oa=e=>{let t=Bi(e,aa);if(t===void 0)return;let{position:n,reference:r,rule:i}=t;
return r===void 0?new Ci({reference:`(text without op://)`,position:n,rule:i,outline:Ji([])}):new Ci({reference:e,position:n,rule:i,suggestion:r})},sa=e=>{
let t=e.indexOf(Hi);if(t<=0)return;let n=na(e.slice(t),e=>ta(e)||e===`}`||e===`)`).text;return Lr(ca(n))?new Ci({reference:n,position:0,
rule:`there is other text around the reference`,suggestion:n}):void 0},ca=(e,t={})=>{if(typeof e!=`string`)return J(new Ci({reference:`(not a string)`,
position:0,rule:`a reference must be a string, not ${e===null?`null`:typeof e}`}));let n=t.grammar??`wide`,{outsideName:r,parameters:i}=Gi[n],
a=e.startsWith(Hi)?e:`(text without op://)`,o=(e,t)=>J(new Ci({reference:a,position:e,rule:t}));if(!e.isWellFormed())return o(e.toWellFormed().indexOf(`�`),
`the text is not valid Unicode (half of a surrogate pair)`);if(!e.startsWith(Hi)){let t=n===`wide`?ia(e)??sa(e):void 0,r=`a reference starts with "${Hi}"`;
return J(t??new Ci({reference:a,position:0,rule:r,outline:Ji([])}))}let s=e.indexOf(`?`),c=s===-1?e:e.slice(0,s),l=c.slice(5).split(`/`);if(l.length<3){
let e=`too few parts: ${Ki}`;return J(new Ci({reference:a,position:c.length,rule:e,outline:Ji(l)}))}let u=[],d=5;for(let[e,t]of l.entries()){
if(e===4)return o(d-1,`too many parts: ${Ki}; write a "/" within a name as %2F`);if(t===``&&n===`wide`)return o(d,`a part is empty`);let i=$i(t,r);
if(Ir(i))return o(d+i.failure.at,i.failure.rule);u.push(i.success),d+=t.length+1}let[f=``,p=``,...m]=u,h=m.pop()??``,[g]=m,_={vault:f,item:p,
...g===void 0?{}:{section:g},field:h};if(s===-1)return K(_);let[v=``,y=``,...b]=e.slice(s+1).split(`=`),x=i.get(v);if(x===void 0)return o(s+1,
`use one of the parameters ${[...i.keys()].join(`, `)}`);let S=x.get(y);return S===void 0||b.length>0?o(Math.min(s+v.length+2,e.length),
`"${v}" takes ${[...x.keys()].join(`, `)}`):K({..._,...S})},la=e=>{let{attribute:t,field:n,item:r,section:i,sshFormat:a,vault:o}=e,s=i===void 0?``:`${Zi(i)}/`,
c=`${Hi}${Zi(o)}/${Zi(r)}/${s}${Zi(n)}`;return a===void 0?t===void 0?c:`${c}?attribute=${t}`:`${c}?ssh-format=${a}`}})),da,fa,pa,ma,ha,ga,_a,va,ya,ba,xa,Sa,Ca,
wa,Ta,Ea,Da,Oa,ka,Aa=H((()=>{Wr(),wi(),ua(),da=`op://`,fa=String.raw`(?<![A-Za-z0-9\-+.])op:\/\/`,pa=String.raw`[A-Za-z0-9\-_.%/]`,
ma=String.raw`(?:\?[A-Za-z-]*=[A-Za-z]*)?`,ha=String.raw`\$[A-Za-z_]\w*|\$\{[^{}\n]*\}`,
ga=String.raw`\{\{[ \t]*(?<enclosed>op:\/\/(?:[^{}"\n]|\$\{[^{}"\n]*\})*)\}\}`,_a=String.raw`\{\{\s*"(?<literal>(?:[^"\\]|\\.)*)"\s*\}\}`,
va=e=>e.replace(/[$()*+.?[\\\]^{|}]/g,String.raw`\$&`),ya=({comments:e=[],variables:t})=>{let n=e.filter(e=>e!==``).map(va),
r=`(?<bare>${fa}(?:${pa}${t===void 0?``:`|${ha}`})*${ma})`,i=n.length===0?[]:[`(?<=^|\\n)[ \\t]*(?<comment>(?:${n.join(`|`)})[^\\n]*)`];return new RegExp([...i,
ga,_a,r].join(`|`),`gsu`)},ba=(e,t)=>{let n,r=e.replace(/\$(?:\{([^{}]*)\}|([A-Za-z_]\w*))/g,(r,i,a,o)=>{let[,s,
c]=/^([A-Za-z_]\w*)(?::-(.*))?$/s.exec((i??a??``).trim())??[],l=s===void 0?void 0:t(s),u=l||c;if(!u&&n===void 0){
let t=s===void 0?"write a variable as $NAME, ${NAME} or ${NAME:-text}":`the variable "${s}" is ${l===void 0?`not set`:`empty`}: set it, or write \${${s}:-text}`;
n=new Ci({reference:e,position:o??0,rule:t})}return u??r});return n===void 0?K(r):J(n)},xa=(e,t)=>t.includes(`$`)?new Ci({reference:t,position:t.indexOf(`$`),
rule:`with its variables expanded, it is not a valid reference`}):e,Sa=(e,t={})=>{if(!Ca(e))return K({parts:[{_tag:`Text`,text:e}]});let n=[],r=[],i=e=>{
let i=t.variables===void 0?K(e):ba(e,t.variables);if(Ir(i)){r.push(i.failure);return}let a=ca(i.success);Ir(a)&&r.push(xa(a.failure,e)),
n.push({_tag:`Reference`,reference:i.success})},a=e=>{n.push({_tag:`Text`,text:e});for(let[t]of e.matchAll(Ea)){let e=ia(t);e!==void 0&&r.push(e)}
for(let t of wa(e))r.push(t);Da(e)&&r.push(new Ci({reference:da,position:0,
rule:`a letter, digit, - + or . right before a bare reference is not allowed: enclose the reference in {{ }}`}))},o=()=>r.length>0?J(r):K({parts:n}),
s=Ta.test(e)&&!e.includes(`
`)?ia(e):oa(e);if(s!==void 0)return J([s]);if(/^op:\/\/[^\n]*$/.test(e))return i(e),o();let c=0;for(let o of e.matchAll(ya(t))){
o.index>c&&a(e.slice(c,o.index));let{bare:t,comment:s,enclosed:l,literal:u}=o.groups??{};t!==void 0&&/\{\{\s*$/.test(e.slice(c,
o.index))&&r.push(new Ci({reference:t,position:0,rule:`the "{{" before it is not closed by "}}" on the same line`,suggestion:`{{ ${t} }}`}));
let d=l?.trimEnd()??t;d===void 0?s===void 0?n.push({_tag:`Text`,text:(u??``).replace(/\\(.)/gs,`$1`)}):n.push({_tag:`Text`,text:o[0]}):i(d),
c=o.index+o[0].length}return c<e.length&&a(e.slice(c)),o()},Ca=e=>/op:\//i.test(e)||oa(e)!==void 0||wa(e,!0).length>0,wa=(e,
t=!1)=>e.includes(`{{`)?[...e.matchAll(/\{\{([^{}\n]*)\}\}/g)].flatMap(([,e=``])=>!t&&e.includes(`"`)||/op:\//i.test(e)?[]:oa(e.trim())??[]):[],
Ta=/^[\s"'`\u2018\u201C]*op:\//i,Ea=/(?<![A-Za-z0-9\-+.])(?:op:\/(?!\/)|(?!op:)[oO][pP]:\/)[A-Za-z0-9\-_.%/]*/g,Da=e=>{
for(let t=e.indexOf(da);t!==-1;t=e.indexOf(da,t+1)){let[n=``]=/[A-Za-z0-9\-+.]{0,40}$/.exec(e.slice(Math.max(0,t-40),t))??[];
if(!/^[A-Za-z]/.test(n)||/[-+.]$/.test(n))return!0}return!1},Oa=e=>e.parts.flatMap(e=>e._tag===`Reference`?[e.reference]:[]),ka=(e,
t)=>e.parts.map(e=>e._tag===`Text`?e.text:t(e.reference)).join(``)})),ja,Ma,Na,Pa,Fa,Ia=H((()=>{ja=(e,t,n)=>Math.imul(e<<16|t<<8|n,2654435761)>>>16,Ma=class{
#e=1;#t;#n;#r;#i;root=/* @__PURE__ */ new Int32Array(256);depth;longest;constructor(e){let t=e.reduce((e,{length:t})=>e+t,1);this.#t=new Uint8Array(t),
this.#n=new Int32Array(t),this.#r=new Int32Array(t),this.depth=new Int32Array(t),this.longest=new Int32Array(t);
for(let t=0;t<e.length;t++)this.#a(e[t]??/* @__PURE__ */ new Uint8Array,t);this.#i=new Int32Array(this.#e),this.#s()}#a(e,t){if(e.length===0)return;let n=0;
for(let t=0;t<e.length;t++){let r=e[t]??0,i=n===0?this.root[r]??0:this.#o(n,r);i===0&&(i=this.#e++,this.#t[i]=r,this.#r[i]=this.#n[n]??0,this.#n[n]=i,
this.depth[i]=t+1,n===0&&(this.root[r]=i)),n=i}this.longest[n]===0&&(this.longest[n]=t+1)}#o(e,t){let n=this.#n[e]??0;
for(;n!==0&&this.#t[n]!==t;)n=this.#r[n]??0;return n}#s(){let e=this.#i,t=this.longest,n=new Int32Array(this.#e),r=0;for(let i=-1;i<r;i++){let a=i<0?0:n[i]??0;
for(let i=this.#n[a]??0;i!==0;i=this.#r[i]??0){if(n[r++]=i,a===0)continue;let o=this.step(e[a]??0,this.#t[i]??0);e[i]=o,t[i]===0&&(t[i]=t[o]??0)}}}step(e,t){
let n=e;for(;n!==0;){let e=this.#o(n,t);if(e!==0)return e;n=this.#i[n]??0}return this.root[t]??0}},Na=4,Pa=(e,t,n)=>{let r=n;
for(let i=t;i<t+n;i++)r=r*256+(e[i]??0);return r},Fa=class{#e;#t=/* @__PURE__ */ new Uint8Array(65536);#n=/* @__PURE__ */ new Set;#r;constructor(e){this.#e=e;
for(let t of e){let[n,r,i]=t;if(n!==void 0){r===void 0||i===void 0?this.#t.fill(1):this.#t[ja(n,r,i)]=1,t.length<Na&&(this.#r??=new Ma(e));
for(let e=1;e<=Na;e++)this.#n.add(Pa(t,0,e))}}}depth(e){return this.#r?.depth[e]??0}#i(e,t){return this.#n.has(Pa(e,t,Math.min(Na,e.length-t)))}run(e,t,n){
let{length:r}=e,i=this.#t,a=r-2,o=this.#r,s=t;for(let t=0;t<r;t++){if(s===0||o===void 0){for(;t<a&&i[ja(e[t]??0,e[t+1]??0,e[t+2]??0)]===0;)t++;if(o===void 0){
if(!this.#i(e,t))continue;o=new Ma(this.#e),this.#r=o}s=o.root[e[t]??0]??0}else s=o.step(s,e[t]??0);let r=o.longest[s]??0;r!==0&&n(r-1,t+1)}return s}}})),La,Ra,
za,Ba,Va,Ha,Ua,Wa,Ga,Ka,qa,Ja,Ya=H((()=>{La=new TextEncoder,Ra=e=>La.encode(e),za=e=>{if(/^[\0-\x7f]*$/.test(e))return e;let t=``;
for(let n of Ra(e))t+=String.fromCharCode(n);return t},Ba=4,Va=(e,t)=>e.length<=t?[]:e.match(RegExp(`.{1,${t}}`,`g`))??[],Ha=e=>e.replaceAll(`+`,
`-`).replaceAll(`/`,`_`),Ua=e=>{let t=za(e),n=[0,1,2].map(e=>btoa(`\0`.repeat(e)+t).slice(Math.ceil(e*8/6),Math.floor((e+t.length)*8/6))),r=btoa(t),i=[...n,r,
r.replace(/=+$/,``),...Va(r,76),...Va(r,64)].filter(({length:e})=>e>=Ba);return[...i,...i.map(Ha)]},Wa=`0123456789abcdef`,Ga=e=>Array.from(e,
e=>`${Wa[e>>4]}${Wa[e&15]}`),Ka=e=>{let t=Ga(Ra(e)).join(``);return[t,t.toUpperCase()]},qa=50,Ja=e=>{let t=Ra(e),n=Ga(t);return[n.join(` `),n.slice(0,
qa).join(` `),t.join(`,`)]}})),Xa,Za,Qa,$a,eo,to,no,ro,io,ao,oo,so,co,lo,uo,fo,po,mo,ho,go,_o,vo=H((()=>{Ya(),Xa=(e,
t)=>(e.codePointAt(0)??0).toString(16).padStart(t,`0`),Za=e=>`\\u${Xa(e,4)}`,Qa=e=>`\\u${Xa(e,4).toUpperCase()}`,$a=e=>JSON.stringify(e).slice(1,-1),eo=e=>{
let t=$a(e),n=t.replaceAll(`/`,`\\/`),r=e=>e.replace(/[\u0080-\uffff]/g,Za);return[t,r(t),t.replace(/[^ -~]/g,Za),n,r(n),t.replace(/[&<>\u2028\u2029]/g,Za),
t.replace(/[&<>='\u2028\u2029]/g,Za),t.replace(/\\"/g,`\\u0022`).replace(/[&<>'+`]|[^ -~]/g,Qa)]},to=e=>{let t=eo(e);return[...t,...t.map($a)]},
no=[{"&":`&amp;`,"<":`&lt;`,">":`&gt;`},{"&":`&amp;`,"<":`&lt;`,">":`&gt;`,'"':`&quot;`},{"&":`&amp;`,"<":`&lt;`,">":`&gt;`,'"':`&quot;`,"'":`&#39;`},
{"&":`&amp;`,"<":`&lt;`,">":`&gt;`,'"':`&quot;`,"'":`&#039;`},{"&":`&amp;`,"<":`&lt;`,">":`&gt;`,'"':`&quot;`,"'":`&#x27;`},{"&":`&amp;`,"<":`&lt;`,">":`&gt;`,
'"':`&quot;`,"'":`&apos;`},{"&":`&amp;`,"<":`&lt;`,">":`&gt;`,'"':`&#34;`,"'":`&#39;`},{"&":`&amp;`,"<":`&lt;`,">":`&gt;`,'"':`&quot;`,"'":`&#39;`,"/":`&#x2F;`,
"`":`&#x60;`,"=":`&#x3D;`}],ro=e=>no.flatMap(t=>{let n=e.replace(/[&<>"'/`=]/g,e=>t[e]??e),r=e=>n.replace(/\P{ASCII}/gu,e);return[n,n.replaceAll(`\r`,
`&#13;`).replaceAll(`
`,`&#10;`).replaceAll(`	`,`&#9;`),n.replaceAll(`\r`,`&#xD;`).replaceAll(`
`,`&#xA;`).replaceAll(`	`,`&#x9;`),
r(e=>`&#${e.codePointAt(0)};`),r(e=>`&#x${Xa(e,1)};`),r(e=>`&#x${Xa(e,1).toUpperCase()};`)]}),io={"\x07":`\\a`,"\b":`\\b`,"	":`\\t`,"\n":`\\n`,"\v":`\\v`,
"\f":`\\f`,"\r":`\\r`},ao={...io,"\x1B":`\\E`},oo=e=>Array.from(Ra(e),e=>`\\${e.toString(8).padStart(3,`0`)}`).join(``),so=[/[\p{Cc}\p{Zl}\p{Zp}]/gu,
/[^ -~]/gu],co=e=>so.map(t=>e.replace(/['\\]/g,`\\$&`).replace(t,e=>ao[e]??oo(e))),lo=e=>so.map(t=>e.replaceAll(`'`,`'\\''`).split(RegExp(`((?:${t.source})+)`,
`u`)).map((e,n)=>n%2==0?e:`'$'${e.replace(t,e=>io[e]??oo(e))}'`).map((e,t)=>t>0&&t%2==0&&e!==``?`'${e}`:e).join(``)),uo=e=>[e.replaceAll(`'`,`'\\''`),
e.replaceAll(`'`,`'"'"'`),e.replace(/[$`"\\]/g,`\\$&`),...co(e),e.replace(/[\t !"$&'()*,;<>?[\\\]^`{|}]/g,`\\$&`).replace(/^[#~]/,`\\$&`).replace(/[:=]~/g,
e=>`${e[0]}\\~`),...lo(e)],fo={"\b":`\\b`,"	":`\\t`,"\n":`\\n`,"\f":`\\f`,"\r":`\\r`,"\\":`\\\\`,"'":`\\'`},po=e=>{let t=e.replace(/[\p{Cc}\\']/gu,
e=>fo[e]??`\\x${Xa(e,2).toUpperCase()}`);return[t,t.replaceAll(`\\'`,`'`)]},mo={"	":`\\t`,"\n":`\\n`,"\r":`\\r`,"\\":`\\\\`,"'":`\\'`},ho=e=>{
let t=e.codePointAt(0)??0;return t<256?`\\x${Xa(e,2)}`:t<65536?`\\u${Xa(e,4)}`:`\\U${Xa(e,8)}`},go=e=>{let t=(t,n)=>e.replace(t,e=>mo[e]??n(e)),
n=[t(/['\\]|(?! )[\p{C}\p{Z}]/gu,ho),t(/['\\]|[^ -~]/gu,ho),t(/['\\]|[^ -~]/gu,e=>Array.from(Ra(e),e=>`\\x${e.toString(16).padStart(2,`0`)}`).join(``))];
return[...n,...n.map(e=>e.replaceAll(`\\'`,`'`))]},_o=e=>[e.replaceAll(`'`,`''`),e.replaceAll(`"`,`""`)]})),yo,bo,xo,So,Co,wo,To,Eo=H((()=>{Ya(),
yo=`ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789`,bo=`${yo}-._~`,xo=[bo,`${bo}/`,`${bo}$&+=:@`,`${bo}!'()*`,`${bo}!'()*;/?:@&=+$,#`,
`${yo}-._* `,`${bo} `,`${bo}!$%&'()*+,`,`${bo}!$%&'()*+,/:;=@[\\]|`,`${bo}!$%&()*+,/:;=?@[\\]^\`{|}`],So=e=>`%${e.toString(16).toUpperCase().padStart(2,`0`)}`,
Co=xo.map(e=>{let t=RegExp(`[^${e.replace(/[\\\]^-]/g,`\\$&`)}]`,`gu`);return n=>{let r=n.replace(t,e=>Array.from(Ra(e),So).join(``));
return e.includes(` `)?r.replaceAll(` `,`+`):r}}),wo=e=>e.replace(/%[0-9A-F]{2}/g,e=>e.toLowerCase()),To=e=>{let t=[...new Set(Co.map(t=>t(e)))],n=[...t,
...t.map(wo)];return[...n,...n.map(encodeURIComponent)]}})),Do,Oo,ko,Ao=H((()=>{
Do=new Set(`true false null none undefined yes no on off enabled disabled default auto local localhost admin root user guest debug info warn warning error trace silent verbose development production staging testing test postgres mysql`.split(` `)),
Oo=e=>{let[t=``]=e;return e.length>t.length&&e===t.repeat(e.length/t.length)},ko=(e,t=5)=>{let n=e.trim(),r=Math.max(1,t);
return n.length<2*r&&[...n].length<r||t>=5&&/^\d{1,5}$/.test(n)||Oo(n)||Do.has(n.toLowerCase())}})),jo,Mo,No,Po,Fo,Io,Lo,Ro,zo,Bo,Vo,Ho,Uo,Wo=H((()=>{Ya(),vo(),
Eo(),Ao(),jo=[to,To,ro,uo,po,go,_o],Mo=e=>/^[\w.-]+$/.test(e),No=e=>[...Mo(e)?[e]:jo.flatMap(t=>t(e)),...(Mo(e)?[e]:[.../* @__PURE__ */ new Set([e,
...to(e)])]).flatMap(Ua),...Ka(e),...Ja(e)],Po=e=>/[\r\n]/.test(e)?e.split(/\r\n?|\n/).map(e=>e.trim()):[],Fo=e=>/^-----(BEGIN|END) [A-Z0-9 ]+-----$/.test(e),
Io=8,Lo=(e,t)=>typeof e==`string`?[e,...Bo(e,t-1)]:typeof e==`number`?[String(e)]:typeof e!=`object`||!e||t<=0?[]:Object.values(e).flatMap(e=>Lo(e,t-1)),Ro=(e,
t)=>{if(t<=0||!/^[[{"]/.test(e))return[];try{return Lo(JSON.parse(e),t)}catch{return[]}},zo=e=>{let[,
t]=/^[a-z][a-z\d+.-]*:\/\/[^\s/?#:@]*:([^\s/?#]+)@/i.exec(e)??[];if(t===void 0)return[];try{return[t,decodeURIComponent(t)]}catch{return[t]}},Bo=(e,t)=>{
let n=e.trim();return[...Po(n),...zo(n),...Ro(n,t)]},Vo=e=>e.toWellFormed().trim(),Ho=(e,{minLength:t=5}={})=>!ko(Vo(e),t),Uo=(e,{minLength:t=5}={})=>{if(!Ho(e,
{minLength:t}))return[];let n=Vo(e),r=/* @__PURE__ */ new Set([e.toWellFormed()]);for(let e of new Set([n,...Bo(n,Io)].map(e=>e.trim())))if(!(ko(e,t)||Fo(e))){
r.add(e);for(let t of No(e))r.add(t)}return[...r].filter(e=>!ko(e,Math.min(t,4))||e===n)}})),Go,Ko=H((()=>{Ia(),Ya(),Wo(),Go=class{#e;#t;constructor(e,t){
let n=/* @__PURE__ */ new Map;for(let[r,i]of e.entries())for(let e of Uo(i,t))n.set(e,[...n.get(e)??[],r]);let r=Array.from(n.keys(),Ra);this.#t=new Fa(r),
this.#e=Array.from(n.values(),(e,t)=>({length:r[t]?.length??0,secrets:e}))}find(e){let t=[];return this.#t.run(e,0,(e,n)=>{let{length:r=0,
secrets:i=[]}=this.#e[e]??{},a=n-r;for(;(t.at(-1)?.from??-1)>=a;)t.pop();t.push({from:a,to:n,secrets:i})}),t}}})),qo,Jo=H((()=>{qo=(e,
{lines:t=!1}={})=>e.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu,e=>t&&e===`
`?e:`�`)})),Yo,Xo,Zo,Qo,$o,es,ts,ns=H((()=>{Ya(),Ko(),Ao(),Yo=`<redacted>`,
Xo=e=>e.replace(/[\\^$.*+?()[\]{}|/]/g,`\\$&`),Zo=(e,t)=>{let n=e.map(e=>e.trim()).filter(e=>e!==``&&ko(e,t)),r=[...new Set(n)].toSorted((e,
t)=>t.length-e.length);return n.length===0?void 0:RegExp(`(?<![\\p{L}\\p{N}_])(?:${r.map(Xo).join(`|`)})(?![\\p{L}\\p{N}_])`,`gu`)},Qo=new TextDecoder(`utf-8`,
{ignoreBOM:!0}),$o=(e,t)=>{let n=Ra(e),r=t.find(n);if(r.length===0)return e;let i=``,a=0;for(let{from:e,to:t}of r)e>=a&&(i+=Qo.decode(n.subarray(a,e))+Yo),a=t;
return i+Qo.decode(n.subarray(a))},es=(e,{minLength:t,ordinary:n=!1}={})=>{let r=[...e],i,a=n?Zo(r,t):void 0;return e=>{i??=new Go(r,{minLength:t});let n=$o(e,
i);return a===void 0?n:n.replace(a,Yo)}},ts=(e,t,n)=>es(t,n)(e)})),rs=H((()=>{Ko(),Wo(),Ya(),Ia(),Jo(),ns(),Ao()})),is,as,os=H((()=>{
is={EACCES:`permission denied`,EFBIG:`it is too large`,EISDIR:`it is a directory`,ELOOP:`its links form a loop`,ENOENT:`no such file or directory`,
ENOSPC:`no space left on device`,ENOTDIR:`a part of its path is not a directory`,EPERM:`operation not permitted`,EROFS:`read-only file system`},as=e=>{
let t=e instanceof Error&&`code`in e?String(e.code):`unknown reason`;return is[t]??t}})),ss=/* @__PURE__ */ W({codeOf:()=>ms,createPartial:()=>Ts,
notTrusted:()=>js,readBytes:()=>Is,readSetting:()=>Rs,readTrustedFile:()=>Ns,reasonOf:()=>as,writeFile:()=>Es,writeFileSync:()=>Ds,writeNamedFileSync:()=>As}),
cs,ls,us,ds,fs,ps,ms,hs,gs,_s,vs,ys,bs,xs,Ss,Cs,ws,Ts,Es,Ds,Os,ks,As,js,Ms,Ns,Ps,Fs,Is,Ls,Rs,zs=H((()=>{os(),cs=384,ls=16,us=2,ds=e=>C(x(e),`.${b(e).slice(0,
50)}.${a(8).toString(`hex`)}.partial`),fs=()=>process.geteuid?.(),ps=e=>{let t=fs();return t===void 0||e===t||e===0},
ms=e=>e instanceof Error&&`code`in e&&typeof e.code==`string`?e.code:`unknown reason`,hs=(e,t)=>Object.assign(Error(t),{code:e}),gs=e=>{let t=c.lstatSync(e,
{throwIfNoEntry:!1});if(!(t===void 0||t.isFile()||t.isSymbolicLink()||t.isDirectory()))throw hs(`ENOTSUP`,`${e} is not a regular file`)},
_s=/* @__PURE__ */ new Set,vs=[`SIGINT`,`SIGTERM`,`SIGHUP`],ys=()=>{for(let e of _s)c.rmSync(e,{force:!0})},bs=()=>{for(let e of vs)process.removeListener(e,
Ss),process.prependListener(e,Ss)},xs=()=>{for(let e of vs)process.removeListener(e,Ss)},Ss=e=>{process.removeListener(e,Ss),process.listenerCount(e)===0?(ys(),
process.kill(process.pid,e)):setImmediate(()=>{_s.size>0&&bs()})},Cs=e=>{_s.size===0&&(process.on(`exit`,ys),bs()),_s.add(e)},ws=e=>{_s.delete(e),
_s.size>0||(process.removeListener(`exit`,ys),xs())},Ts=async(e,{mode:t=cs}={})=>{gs(e);let n=ds(e),r=await A(n,`wx`,t);Cs(n);let i=async()=>{
await r.close().catch(()=>void 0),await M(n,{force:!0}).catch(()=>void 0),ws(n)},a=async e=>{try{return await e()}catch(e){throw await i(),e}};
await a(()=>r.chmod(t));let o;return{handle:r,discard:i,startSync:()=>{o===void 0&&(o=r.datasync().then(()=>{o=void 0}),o.catch(()=>void 0))},
commit:()=>a(async()=>{await o,await r.sync(),await r.close(),await j(n,e),ws(n)})}},Es=async(e,t,n)=>{let r=await Ts(e,n);try{
await r.handle.writeFile(t)}catch(e){throw await r.discard(),e}await r.commit()},Ds=(e,t,{mode:n=cs}={})=>{gs(e);let r=ds(e),i=c.openSync(r,`wx`,n);try{try{
c.fchmodSync(i,n),c.writeFileSync(i,t),c.fsyncSync(i)}finally{c.closeSync(i)}c.renameSync(r,e)}catch(e){throw c.rmSync(r,{force:!0}),e}},Os=(e,t)=>{
let n=c.statSync(x(e));if(!((n.mode&us)===0||ps(t)||t===n.uid))throw hs(`EACCES`,`${e} belongs to another user, in a folder that everyone can write to`)},ks=(e,
t=0)=>{let n=c.lstatSync(e,{throwIfNoEntry:!1});if(n===void 0||!n.isSymbolicLink())return e;if(t===40)throw hs(`ELOOP`,`${e} has too many links`);return Os(e,
n.uid),ks(T(x(e),c.readlinkSync(e)),t+1)},As=(e,t,n)=>{let r=c.statSync(e,{throwIfNoEntry:!1});r===void 0||r.isFile()?Ds(ks(e),t,n):(Os(e,c.lstatSync(e).uid),
c.writeFileSync(e,t))},js=`NOT_TRUSTED`,Ms=e=>{if(!e.isFile())return`is not a regular file`;
if(fs()!==void 0)return ps(e.uid)?(e.mode&us)===0?(e.mode&ls)!==0&&e.gid!==process.getegid?.()?`can be written by another group`:void 0:`can be written by everyone`:`belongs to another user`},
Ns=async e=>{let{O_NONBLOCK:t=0,O_RDONLY:n}=c.constants,r=c.lstatSync(e);if(r.isSymbolicLink()&&!ps(r.uid))throw hs(js,`${e} is a link of another user`);
let i=await A(e,n|t);try{let t=Ms(await i.stat());if(t!==void 0)throw hs(js,`${e} ${t}`);return await i.readFile()}finally{await i.close()}},
Ps=e=>e.isFIFO()||e.isCharacterDevice()||e.isSocket(),Fs=async(e,t)=>{if(e===`/dev/stdin`)return await N(process.stdin);let{O_NONBLOCK:n=0,
O_RDONLY:r}=c.constants,i=await new Promise((t,i)=>c.open(e,r|n,(e,n)=>e===null?t(n):i(e)));if(c.fstatSync(i).isFIFO()){
let{Socket:e}=await Promise.resolve(process.getBuiltinModule("node:net"));return await N(new e({fd:i,readable:!0,writable:!1,...t===void 0?{}:{signal:t}}))}
let{isatty:a,ReadStream:o}=await Promise.resolve(process.getBuiltinModule("node:tty"));return a(i)?await N(new o(i)):(c.closeSync(i),
await c.promises.readFile(e,{signal:t}))},Is=async(e,t)=>{let n=await c.promises.stat(e);return await(Ps(n)?Fs(e,t):c.promises.readFile(e,{signal:t}))},
Ls=/* @__PURE__ */ new Map,Rs=async e=>{let t=Ls.get(T(e));if(t!==void 0)return await t;let n=await c.promises.stat(e);
if(!Ps(n))return await c.promises.readFile(e);let r=Ls.get(T(e))??Fs(e,void 0);return Ls.set(T(e),r),r.catch(()=>Ls.delete(T(e))),await r}})),Bs,Vs,Hs,Us,Ws,Gs,
Ks,qs,Js,Ys,Xs,Zs,Qs,$s=H((()=>{rs(),Wr(),D(g),Bs=e=>{try{return T(e)}catch{return e}},Vs=e=>{let t=Bs(`.`),n=t===`.`?``:w(t,e);
return n===``||n.startsWith(`..`)||S(n)?e:n},Hs=`Correct the path, or create the file.`,Us={ENOENT:[`does not exist`,Hs],EISDIR:[`is a directory`,
`Name a file in it.`],EACCES:[`cannot be read by this user`,`Change its permissions.`],ELOOP:[`is a link to itself`,`Correct the link.`]},Ws=(e,t)=>{
let n=t instanceof Error&&`code`in t?String(t.code):`unknown`,[r,i]=Us[n]??[`could not be read (${n})`,Hs];
return J({code:n===`ENOENT`?`FileNotFound`:`FileUnreadable`,message:`The environment file ${Vs(e)} ${r}.`,hint:i,locations:[]})},Gs=e=>{try{return _(e)}catch{
return}},Ks=e=>Gs(e)?.isFIFO()===!0,qs=e=>typeof e==`string`?e:`waiting for ${e.waitsFor}`,Js=e=>Ks(e)?{waitsFor:`a writer of ${Vs(e)}`}:`reading ${Vs(e)}`,
Ys=[500,5e3],
Xs=`const{workerData:[text,after]}=process.getBuiltinModule("node:worker_threads");setTimeout(()=>process.getBuiltinModule("node:fs").writeSync(2,text),after)`,
Zs=(e,t)=>{let n=E(2)?Ys[0]:Ys[1],r=new k(Xs,{eval:!0,execArgv:[],env:{},workerData:[`opconnect: ${qo(qs(e))}\n`,n]});r.unref(),r.on(`error`,()=>void 0);try{
return t()}finally{r.terminate()}},Qs=e=>{let t=()=>m(e);try{return K(Ks(e)?Zs(Js(e),t):t())}catch(t){return Ws(e,t)}}})),ec,tc,nc,rc,ic,ac=H((()=>{rs(),
ec=`<${Math.random().toString(36)}>`,tc=(e,t,n)=>O(e,qo(t,{lines:!0}),{stream:n}).replaceAll(`\x1B`,ec),
nc=e=>process.env.GITHUB_ACTIONS===`true`?e.replace(/^([^\S\n]*):(?=:)/gm,`$1\\u003a`).replaceAll(`##[`,`#\\u0023[`):e,rc=(e,t)=>{
let n=t.endsWith(`
`)||t===``?t:`${t}\n`;e.write(nc(qo(n,{lines:!0})).replaceAll(ec,`\x1B`))},ic=e=>rc(process.stderr,e),RegExp(`${ec}\\[\\d+m`,`g`)}));_i(),
Aa(),$s(),rs(),ac();const oc=e=>{let t=/(?<=: )(?:npx|opconnect) [^\n]*$/.exec(e);return t===null?e.split(` `):[...e.slice(0,t.index-1).split(` `),t[0]]},sc=(e,
t)=>{let n=[];for(let r of oc(e)){let e=n.at(-1);e===void 0||t.length+e.length+1+r.length>80?n.push(r):n[n.length-1]=`${e} ${r}`}
return n.map(e=>t+e).join(`
`)},cc=({file:e,line:t})=>e===void 0?`environment`:t===void 0?e:`${e}:${t}`,lc={place:e=>e,mark:e=>e},uc=e=>({place:t=>tc(`bold`,t,
e),mark:t=>tc(`red`,t,e)}),dc=({column:e,key:t,position:n,reference:r,source:i},a)=>{let o=e===void 0?cc(i):`${cc(i)}:${e}`,
s=[a.place(qo(t===``?o:`${o}  ${t}`))];return r!==void 0&&s.push(qo(`  ${r}`)),n!==void 0&&s.push(a.mark(`  ${` `.repeat(n)}^`)),s.join(`
`)},
fc=e=>`${e.slice(0,8).join(`, `)}${e.length>8?` and ${e.length-8} more`:``}`,pc=e=>{let t=[...new Set(e.map(({key:e})=>e))];if(!e.every(({key:e,
reference:t})=>e===``||t===void 0)||e.some(({source:e})=>e.line===void 0))return`Needed by ${t.length} variables: ${fc(t)}.`;
let n=[...new Set(e.map(({source:e})=>cc(e)))];return`In ${n.length} lines: ${fc(n)}.`},mc=({hint:e,message:t,locations:n},r)=>{let i=e=>sc(qo(e,{lines:!0}),
`  `),a=[t,e].filter(e=>e!==``).map(i);if(n.length>3)return[i(t),i(pc(n)),...a.slice(1)].join(`
`);let o=n.map(e=>dc(e,r));return(o.length>1?[...a,``,
...o]:[...o,...a]).join(`
`)},hc=e=>{let t=({locations:[e]})=>[e?.source.file??``,e?.source.line??0],n=({locations:e})=>Number(e.length>3);return e.toSorted((e,
r)=>{if(n(e)!==n(r))return n(e)-n(r);let[[i,a],[o,s]]=[t(e),t(r)];return i===o?a-s:i<o?-1:1})},gc=(e,t,n=`environment`)=>{
let r=e.length===1?`1 problem`:`${e.length} problems`,i=t===void 0?lc:uc(t);return[`${r} with the ${n}:`,...hc(e).map(e=>mc(e,i))].join(`

`)};var _c,vc,yc,bc,
xc,Sc,Cc,wc,Tc,Ec=H((()=>{_c=e=>e.replace(/^\uFEFF/,``).replace(/\r\n?/g,`
`),vc=e=>e===`'`||e===`"`||e==="`",yc=(e,t)=>{let n=/[^\S\n]*(?:#|$)/my;
return n.lastIndex=t+1,n.test(e)},bc=(e,t,n)=>{let r=[];for(let i=e.indexOf(n,t+1);i!==-1;i=e.indexOf(n,i+1))if(e[i-1]===`\\`&&i-1>t)r.push(i);else if(yc(e,
i))return i;else break;return r.findLast(t=>yc(e,t))??-1},xc=e=>{let t=e.trim(),n=t.replace(/^(['"`])([\s\S]*)\1$/gm,`$2`);
return t.startsWith(`"`)?n.replace(/\\n/g,`
`).replace(/\\r/g,`\r`):n},Sc=(e,t)=>{let n=/\s*/y;n.lastIndex=t,n.test(e);let r=n.lastIndex,i=e[r],a=vc(i)?bc(e,r,
i):-1;if(vc(i)&&a!==-1)return{text:xc(e.slice(r,a+1)),quote:i,start:r+1,end:a+1};let o=/[^#\n]*/y;o.lastIndex=t;let[s=``]=o.exec(e)??[],
c=t+s.length-s.trimStart().length;return{text:xc(s),quote:void 0,start:c,end:t+s.trimEnd().length}},Cc=/^[^\S\n]*(?:export\s+)?([\w.-]+)(?:\s*=|:\s)/dgm,wc=(e,
t)=>{let n=_c(e),r=[],i=new RegExp(Cc),a=1,o=0,s=e=>{for(let t=n.indexOf(`
`,o);t!==-1&&t<e;t=n.indexOf(`
`,o))a++,o=t+1};
for(let e=i.exec(n);e!==null;e=i.exec(n)){let[c,l=``]=e,u=e.index+c.length;s(e.indices?.[1]?.[0]??e.index);let d=a,{end:f,quote:p,start:m,text:h}=Sc(n,u);
if(i.lastIndex=Math.max(f,u),l===`__proto__`)continue;s(m);let g=n[f]===`#`&&(f>m||n[f-1]===`=`);r.push({key:l,text:h,source:{file:t,line:d},written:{quote:p,
raw:n.slice(m,p===void 0?f:f-1),start:m,end:f,line:a,column:m-o+1,cutAt:g?`#`:void 0}})}return r},Tc=({written:e},t)=>{if(e===void 0)return{};let n=0,r=e.line,
i=e.column;for(let a=0;a<t&&n<e.raw.length;a++){let t=e.quote===`"`&&e.raw[n]===`\\`&&/[nr]/.test(e.raw[n+1]??``);e.raw[n]===`
`?(r++,i=1):i+=t?2:1,n+=t?2:1}
return{line:r,column:i}}}));Wr(),Ec();const Dc=(e,t)=>({code:`FileUnreadable`,
message:`The environment file ${e} is not text in the expected encoding${t===void 0?``:` (line ${t})`}.`,
hint:`Save it as UTF-8, or set its encoding (DOTENV_ENCODING, encoding).`,locations:[]}),Oc=(e,
t)=>t.length<=8?t.map(t=>kc(`${e}:${t} contains a reference but defines`)):[kc(`${e} contains references in ${t.length} lines (${fc(t)}) that define`)],
kc=e=>({code:`NotADefinition`,message:`${e} no variable.`,hint:`Write it as KEY=op://..., or start the line with # to make it a comment.`,locations:[]}),Ac=(e,
t,n)=>({code:`ValueUnusable`,message:`The value contains a NUL character, which environment variables cannot contain.`,
hint:`Store it in another form, such as base64.`,locations:[{key:e,source:t,reference:n}]}),jc=({key:e,source:t,written:n})=>({code:`QuoteNotClosed`,
message:`The value starts with a quote that is not closed at its end.`,
hint:`Close the quote, or remove it. To start a value with a quote, enclose the value in quotes of another kind.`,locations:[{key:e,source:t,reference:void 0,
...n===void 0?{}:{column:n.column}}]}),Mc=({key:e,source:t,written:n})=>({code:`CutAtHash`,
message:`The value is cut off at a #, which starts a comment here and in dotenv, but not in sh.`,
hint:`Enclose the value in single quotes to keep the #, or add a space before the #.`,locations:[{key:e,source:t,reference:void 0,
...n===void 0?{}:{column:n.column}}]}),
Nc=({written:e})=>e===void 0||e.quote!==void 0||!/^["'`]/.test(e.raw)?!1:e.raw.includes(`op://`)||e.raw.indexOf(e.raw.charAt(0),1)===-1,Pc=(e,t)=>{let n=0;
for(let r=e.indexOf(`�`);r!==-1;r=e.indexOf(`�`,r+1)){for(;(t[n]?.to??1/0)<=r;)n++;let i=(t[n]?.from??1/0)<=r,a=e.lastIndexOf(`
`,r)+1,o=t[n-1]?.to??0;
if(i||!e.slice(Math.max(a,o),r).includes(`#`))return r}},Fc=(e,t)=>e.slice(0,t).split(`
`).length,Ic=(e,t)=>{let n=[],r=0,i=1,a=0;
for(let o=e.indexOf(`op://`);o!==-1;o=e.indexOf(`op://`,o+1)){for(let t=e.indexOf(`
`,a);t!==-1&&t<o;t=e.indexOf(`
`,a))i++,a=t+1;for(;(t[r]?.to??1/0)<=o;)r++;
let s=(t[r]?.from??1/0)<=o,c=(t[r-1]?.to??-1)>a;s||c||!/^\s*#/.test(e.slice(a,o))&&n.at(-1)!==i&&n.push(i)}return n},Lc=(e,t,n)=>{let r=Vs(e),i=t.toString(n),
a=_c(i),o=e=>({definitions:[],issues:[Dc(r,e)],warnings:[]});if(a.includes(`\0`))return o();let s=wc(i,r),
c=s.flatMap(({written:e})=>e===void 0?[]:[{from:e.start,to:Math.max(e.end,e.start)}]),l=Pc(a,c);return l===void 0?{definitions:s,issues:[...Oc(r,Ic(a,c)),
...s.filter(Nc).map(jc)],warnings:s.filter(({written:e})=>e?.cutAt!==void 0).map(Mc)}:o(Fc(a,l))},Rc=e=>[`string`,`number`,`boolean`].includes(typeof e),zc=(e,
t,n)=>{let r={file:Vs(e),line:void 0},i=Object.entries(n(t)??{}).filter(([,e])=>Rc(e)).map(([e,t])=>({key:e,text:String(t),source:r}));
return{definitions:i.filter(({text:e})=>!e.includes(`\0`)),issues:i.filter(({text:e})=>e.includes(`\0`)).map(({key:e})=>Ac(e,r,void 0)),warnings:[]}},Bc=(e,t,n,
r)=>({path:e,...Br(t,{onFailure:e=>({definitions:[],issues:[e],warnings:[]}),onSuccess:t=>r===void 0?Lc(e,t,n):zc(e,t,r)})});var Vc,Hc,Uc,Wc,Gc,Kc,qc,Jc,
Yc=H((()=>{Vc={nextjs:e=>[`.env.${e}.local`,...e===`test`?[]:[`.env.local`],`.env.${e}`,`.env`],vite:e=>[`.env.${e}.local`,`.env.${e}`,`.env.local`,`.env`]},
Hc=e=>!/^(?:local|example|sample|template|dist|schema|vault|keys)(?:\.|$)/.test(e),Uc=e=>{try{
return h(e).filter(e=>e.startsWith(`.env.`)&&Hc(e.slice(5))).toSorted()}catch{return[]}},Wc=e=>typeof e==`string`?e.replace(/^~(?=\/|$)/,
()=>P()):e.protocol===`file:`?F(e):e.href,Gc=({override:e,precedence:t})=>e??t===`op`,Kc=(e,
t)=>t.length>1&&e.endsWith(`.local`)&&!u(e)&&t.some(e=>!e.endsWith(`.local`)),qc=(e,t)=>{let{convention:n,directory:r,mode:i,path:a}=e;if(a!==void 0){
let t=[...new Set([a].flat().map(Wc))],n=t.filter(e=>!Kc(e,t));return{paths:Gc(e)?n.toReversed():n,absent:[],undecided:[]}}
let o=i??(t.NODE_ENV||process.env.NODE_ENV||void 0),s=Vc[n??``],c=s===void 0?[`.env`]:o===void 0?[`.env.local`,`.env`]:s(o),
l=s===void 0||o!==void 0?[]:Uc(r===void 0?`.`:Wc(r)),d=c.map(e=>r===void 0?e:C(Wc(r),e)),f=d.filter(e=>u(e));return{paths:f,
absent:f.length===0&&s===void 0?d:[],undecided:l}},Jc=e=>Object.hasOwn(Vc,e)})),Xc,Zc,Qc,$c=H((()=>{Xc=/:[-+?]|[-+?]/,Zc=e=>{let t=/* @__PURE__ */ new Map,n=[];
for(let r=1;r<e.length;r++)if(e[r]===`{`&&e[r-1]===`$`)n.push(r);else if(e[r]===`}`){let e=n.pop();e!==void 0&&t.set(e,r)}return t},Qc=(e,t,n,r=`sh`)=>{
if(!e.includes(`$`))return e;let i=Zc(e),a=/\\\$|\$\{|\$([A-Za-z_][A-Za-z0-9_]*)/g,o=[e.length],s=``,c=0,l=a.exec(e),u=(e,r)=>t(e)??n(e,r)??``,d=t=>{
for(c=t;l!==null&&l.index<t;)a.lastIndex=t,l=a.exec(e)},f=(i,a,c)=>{let l=e.slice(a+1,c),f=Xc.exec(l);if(f===null){s+=u(l.trim(),{index:i,isBraced:!0}),d(c+1);
return}let p=l.slice(0,f.index).trim(),m=t(p),[h]=f,g=m!==void 0&&(m!==``||r===`sh`&&!h.startsWith(`:`)),_=a+1+f.index+h.length;
(h.endsWith(`+`)?g:!g&&h.endsWith(`-`))?(o.push(c),d(_)):(h.endsWith(`?`)&&!g?s+=n(p,{index:i,isBraced:!0,message:e.slice(_,
c)})??``:h.endsWith(`+`)||(s+=m??``),d(c+1))};for(let t=o.at(-1);t!==void 0;t=o.at(-1)){if(l===null||l.index>=t){s+=e.slice(c,t),o.pop(),d(t+1);continue}
let{index:n}=l,[r,a]=l;s+=e.slice(c,n);let p=n+r.length-1,m=i.get(p);r===`\\$`?(s+=`$`,d(n+r.length)):a===void 0?m===void 0||m===p+1?(s+=r,d(n+r.length)):f(n,p,
m):(s+=u(a,{index:n,isBraced:!1}),d(n+r.length))}return s}}));Yc(),$c();
const el=/(?:^|[\s"'`(,=])[A-Za-z_][\w.]*\(\s*["'`]?op:\/\/|\$\((?:[^()$]|\$(?!\())*op:\/\/|`[^`]*op:\/\/|\bop\s+read\s+(?:-\S+\s+){0,4}["']?op:\/\//,
tl=e=>e.includes(`op://`)&&el.test(e);Wr(),Ec();const nl=e=>Br(Sa(e),{onFailure:()=>!1,onSuccess:e=>Oa(e).length>0}),rl=({key:e,source:t,text:n},
r)=>r.map(({_tag:r,hint:i,message:a,position:o,reference:s})=>({code:r,message:a,hint:n.startsWith(`op://`)&&n.includes(`op://`,
1)?`Enclose each of several references in one value: {{ op://... }}.`:i,locations:[{key:e,source:t,reference:s,position:o}]})),il=(e,t,n,r,i)=>{let{key:a,
source:o}=e,{column:s,line:c}=Tc(e,t);return{code:n,message:r,hint:i,locations:[{key:a,source:c===void 0?o:{...o,line:c},reference:void 0,
...s===void 0?{}:{column:s}}]}},al=(e,t)=>il(e,0,`CyclicVariable`,`The value refers to itself: ${t.join(` -> `)}.`,
`Remove the reference to another variable from one of the values.`),ol=(e,{index:t})=>il(e,t,`CyclicVariable`,
`The value of ${e.key} refers to ${e.key}, which the environment does not set.`,`Set ${e.key} in the environment, or write a default: \${${e.key}:-text}.`),
sl=(e,t)=>/op:\/\/(?:[^\s{}"]|\$\{[^{}]*\}|\$\{)*$/.test(e.slice(0,t)),cl=(e,t,n,r)=>il(e,n,`UndefinedVariable`,`The variable ${t} in the reference ${r}.`,
`Set ${t}, or write a default that is not empty, such as \${${t}:-dev}.`),ll=(e,t,{index:n,isBraced:r})=>{let{text:i}=e,a=(t,r)=>il(e,n,`UndefinedVariable`,t,
r);return sl(i,n)?cl(e,t,n,`is not set`):i[n-1]===`$`||i[n+1]===`$`?a(`The value has $$ before a name that is not set. $$ is not an escaped dollar sign.`,
`Write \\$ for each dollar sign, or enclose the value in single quotes.`):r?a("The value has a ${...} whose name is not set.",
'Set the variable, write a default (${NAME:-}, which may be empty) or \\$ for a dollar sign, or let such names be empty: --unset empty, unset: "empty".'):a(`The value has a $ before a name that is not set.`,
`If the $ is part of the value, enclose the value in single quotes or write \\$. To turn expansion off, as in dotenv: --no-expand, DOTENV_EXPAND=false, expand: false.`)},
ul=(e,t)=>{for(let{0:n,1:r,2:i,index:a}of e.text.matchAll(/\$(?:\{\s*(\w+)[^{}]*\}|(\w+))/g))if(t(n)===``&&sl(e.text,a))return cl(e,r??i??``,a,`is empty`)},
dl=(e,t,{index:n,message:r=``})=>il(e,n,`RequiredVariable`,`${t}: ${r.trim()===``?`parameter not set`:r.trim()}`,`Set ${t}.`),fl=({key:e,
source:t})=>({code:`NestedReference`,message:`A part of a reference is a reference itself.`,hint:`Use only plain variables in references.`,locations:[{key:e,
source:t,reference:void 0}]}),pl=({key:e,source:t})=>({code:`WrappedReference`,
message:`The reference is wrapped in a call or a command, which is not executed.`,
hint:`Write only the reference: KEY=op://vault/item/field. In a longer text, enclose it: {{ op://... }}.`,locations:[{key:e,source:t,reference:void 0}]}),
ml=({key:e,source:t})=>({code:`ValueUnusable`,message:`The value expands to more than ${_l/1e6} million characters.`,hint:`Check the variables in the value.`,
locations:[{key:e,source:t,reference:void 0}]}),hl=({key:e,source:t})=>({code:`ValueUnusable`,
message:`The value depends on a chain of more than ${gl} variables.`,hint:`Define each variable after those that its value names, or shorten the chain.`,
locations:[{key:e,source:t,reference:void 0}]}),gl=500,_l=16e6,vl=/\0(\d+)\0/g,yl=e=>!e.includes(`\0`),
bl=/op:\/\/[A-Za-z0-9\-_.%/]*(?:\?[A-Za-z=-]*)?\0(\d+)\0/g,xl=(e,t,n)=>{let r=new Map(e.map(e=>[e.key,e])),i=/* @__PURE__ */ new Map,a=[],o=[],
s=/* @__PURE__ */ new Map,c=n.expand===`dotenv-expand`?`dotenv-expand`:`sh`,l=e=>Object.hasOwn(t,e)?t[e]:void 0,
u=e=>({parts:e.parts.flatMap(e=>e._tag===`Reference`?[e]:e.text.split(vl).flatMap((e,t)=>t%2==1?o[Number(e)]?.parts??[]:e===``?[]:[{_tag:`Text`,text:e}]))}),
d=e=>n.expand!==!1&&!n.isLiteral(e)&&(c===`dotenv-expand`||e.written?.quote!==`'`),f=e=>{let t=/* @__PURE__ */ new Map,f=e=>({template:J(e),fromEnvironment:t});
if(tl(e.text))return f([pl(e)]);let m=[],h=e=>{let n=l(e);return n!==void 0&&t.set(e,n),n},g=n=>{let s=r.get(n);if(s===void 0)return h(n);let c=a.indexOf(n);
if(c!==-1){let t=s.source.file===void 0?void 0:h(n);return t!==void 0||c===a.length-1?t:(m.push(al(e,[...a.slice(c),n])),``)}
if(a.length>=500&&!i.has(s))return m.push(hl(e)),``;let{fromEnvironment:l,template:u}=p(s);for(let[e,n]of l)t.set(e,n);return Br(u,{onFailure:()=>``,
onSuccess:e=>Oa(e).length>0?`\0${o.push(e)-1}\0`:ka(e,()=>``)})},_=d(e)?Qc(e.text,g,(t,r)=>{if(m.length>=10)return``;if(r.message!==void 0)m.push(dl(e,t,
r));else if(n.unset===`empty`&&(r.isBraced||c===`dotenv-expand`)){let n=o.push({parts:[]})-1;return s.set(n,ll(e,t,r)),`\0${n}\0`}else t===e.key?m.push(ol(e,
r)):m.push(ll(e,t,r));return``},c):e.text;_.length>_l&&m.push(ml(e));for(let[,e]of _.matchAll(bl)){let t=s.get(Number(e));t!==void 0&&m.push(t)}
if(m.length>0)return f(m);let v=Sa(_);if(Lr(v))return{template:K(yl(_)?v.success:u(v.success)),fromEnvironment:t};let[y]=[..._.matchAll(vl)].flatMap(([,
e])=>s.get(Number(e))??[]);if(y!==void 0)return f([y]);if(_!==e.text){let t=ul(e,e=>Qc(e,g,()=>``,c));if(t!==void 0)return f([t])}
return f(!yl(_)&&Lr(Sa(_.replace(vl,`x`)))?[fl(e)]:rl(e,v.failure))},p=e=>{let t=i.get(e);if(t!==void 0)return t;a.push(e.key);let n=f(e);return a.pop(),
i.set(e,n),n};return new Map(e.map(e=>[e,p(e)]))},Sl=(e,t=2)=>[...Map.groupBy(e,({code:e,hint:t,message:n})=>`${e}\n${n}\n${t}`).values()].flatMap(e=>{let[n]=e;
return n===void 0||e.length<t?e:[{...n,locations:e.flatMap(({locations:e})=>e)}]}),Cl=[`NEXT_PUBLIC_`,`VITE_`,`NUXT_PUBLIC_`,`REACT_APP_`,`EXPO_PUBLIC_`,
`GATSBY_`],wl=`PUBLIC_`,Tl=[`astro`,`@sveltejs/kit`],El=e=>{try{let{dependencies:t,devDependencies:n}=JSON.parse(m(C(e,`package.json`),`utf8`));
return Tl.some(e=>e in{...t,...n})}catch{return!1}},Dl=(e,t)=>{let n=Cl.find(t=>e.startsWith(t));return n===void 0?e.startsWith(wl)&&El(t)?wl:void 0:n};var Ol,
kl,Al,jl,Ml,Nl,Pl,Fl,Il,Ll,Rl,zl,Bl,Vl,Hl,Ul,Wl,Gl,Kl,ql,Jl,Yl,Xl,Zl=H((()=>{$s(),$c(),Ol=`OP_CONNECT_HOST`,kl=`OP_CONNECT_TOKEN`,Al=`OP_CONNECT_TOKEN_FILE`,
jl=`OP_CONNECT_PROXY`,Ml=/* @__PURE__ */ new Set([Ol,kl,Al,`OP_CONNECT_CA_FILE`]),Nl=e=>e===Al?kl:e,Pl=process.platform===`win32`,
Fl=e=>(Pl?e.toUpperCase():e).startsWith(`OP_CONNECT_`),Il=e=>Object.fromEntries(Object.entries(e).filter(([e,t])=>Fl(e)&&t!==void 0)),
Ll=e=>Pl?e.toUpperCase():e,Rl=e=>typeof e==`string`?e.trim()!==``:e!==void 0,zl=e=>`OP_CONNECT_${e.replace(/[A-Z]/g,e=>`_${e}`).toUpperCase()}`,
Bl=e=>e.slice(11).toLowerCase().replace(/_([a-z])/g,(e,t)=>t.toUpperCase()),Vl=(e,t)=>Object.entries(e??{}).some(([e,n])=>zl(e)===t&&Rl(n)),Hl=(e,
t)=>new Set([...Object.entries(e).map(([e,t])=>[zl(e),t]),...Object.entries(t).filter(([e])=>Fl(e))].flatMap(([e,t])=>Rl(t)?[Nl(Ll(e))]:[])),
Ul=e=>`--trust-env-file ${e}, DOTENV_TRUST_ENV_FILE or trustEnvFile`,Wl=({key:e,source:t},n,r)=>{let i=t.file??``;return{code:`UntrustedSetting`,message:n,
hint:`${r} If you trust ${i} with your token: ${Ul(i)}.`,locations:[{key:e,source:t,reference:void 0}]}},Gl=({key:e,source:t})=>({code:`UntrustedSetting`,
message:`An env file may not set a proxy: ${e}.`,hint:`Set it in the environment.`,locations:[{key:e,source:t,reference:void 0}]}),
Kl=e=>[...new Set(e)].join(` and `),ql=({key:e,source:t},n)=>({code:`IgnoredSetting`,message:`${e} in ${t.file} is ignored: ${n}.`,
hint:`Remove the line. If you trust the file with your token: ${Ul(t.file??``)}.`,locations:[{key:e,source:t,reference:void 0}]}),Jl=({text:e,
written:t})=>t?.quote!==`'`&&Qc(e,()=>``,()=>``)!==e.replaceAll(`\\$`,`$`),Yl=({definitions:e})=>[...new Map(e.filter(({key:e})=>Fl(e)).map(e=>[Ll(e.key),
e])).values()],Xl=(e,{connect:t={},expand:n=!0,trustEnvFile:r=[]},i)=>{let a=new Set([r].flat().map(e=>Bs(Wc(e)))),o=({path:e})=>a.has(Bs(e)),
s=new Set(e.filter(o).flatMap(({definitions:e})=>e)),c=Hl(t,i),l=/* @__PURE__ */ new Set([...c,
...e.filter(o).flatMap(Yl).filter(({text:e})=>Rl(e)).map(({key:e})=>Nl(Ll(e)))]),u=/* @__PURE__ */ new Set,d=[],f=[],p=(e,t,n)=>{
for(let n of e.definitions)n.key===t.key&&u.add(n);i[t.key]!==t.text&&f.push(ql(t,n))};for(let t of e){let e=Yl(t).find(({key:e})=>Ll(e)===jl);
e!==void 0&&(o(t)||!c.has(jl))&&d.push(Gl(e))}let m=[];for(let t of e.filter(e=>!o(e))){let e=Yl(t).filter(e=>!l.has(Nl(Ll(e.key)))||(p(t,e,
c.has(Nl(Ll(e.key)))?`it is set already`:`a trusted file sets it`),!1));for(let t of e){let{key:e}=t;Ll(e)!==jl&&(Ll(e)===Al?d.push(Wl(t,
`An env file may not name a token file: ${e}.`,`Set it in the environment.`)):n!==!1&&Jl(t)?d.push(Wl(t,`An env file may not put variables into ${e}.`,
`Write the value itself, in single quotes.`)):t.text.includes(`op://`)&&d.push(Wl(t,`${e} cannot be a reference: resolving references needs it.`,
`Write the value itself.`)))}let r=e.filter(({key:e})=>Ml.has(Ll(e)));r.length>0&&m.push({file:t,settings:r})}let h=[...l].filter(e=>Ml.has(e)),g=(e,t,n)=>{
d.every(({locations:t})=>t[0]?.source!==e.source)&&d.push(Wl(e,t,n))},[_,...v]=m;if(_===void 0)return{ignored:u,optedIn:s,file:void 0,issues:d,warnings:f};
if(h.length>0){for(let e of m.flatMap(({settings:e})=>e))g(e,`${e.key} of an env file would be combined with ${Kl(h)} from outside the file.`,
`Set the host, the token and the CA file in one place.`);return{ignored:u,optedIn:s,file:void 0,issues:d,warnings:f}}
let y=_.settings.filter(({text:e})=>Rl(e)).map(({key:e})=>Ll(e)),b=y.includes(Ol)&&y.includes(kl);for(let{file:e,settings:t}of v)for(let n of t){
let t=_.settings[0]?.source.file;b?p(e,n,`the connection comes from ${t}`):g(n,`${n.key} of ${n.source.file} would be combined with ${Kl(y)} of ${t}.`,
`Put OP_CONNECT_HOST and OP_CONNECT_TOKEN into one file.`)}return{ignored:u,optedIn:s,file:_.settings[0]?.source.file,issues:d,warnings:f}}}));ua(),Aa(),Wr(),
$s(),Yc(),Zl();const Ql=e=>[...new Set(e.flatMap(({template:e})=>e===void 0?[]:Oa(e)))],$l={file:void 0,line:void 0},
eu=e=>/^\s*["'`]?op:\/+/i.test(e)||ia(e)!==void 0,tu=(e,t)=>Object.entries(e).flatMap(([e,
n])=>n===void 0?[]:eu(n)||n.includes(`op://`)&&(t.has(e)||nl(n))?[{key:e,text:n,source:$l}]:[]),nu=e=>({code:`NothingToLoad`,
message:`There is no ${e.join(`, `)} file in ${Bs(`.`)}, and no reference in the environment.`,
hint:`Create it, name another file (-f, DOTENV_PATH, path), or read no file (--no-env-file, DOTENV_PATH=, path: []).`,locations:[]}),ru=(e,
t)=>({code:`BadOption`,message:e,hint:t,locations:[]}),iu=({convention:e,encoding:t,expand:n,path:r,precedence:i,
unset:a})=>[...e===void 0||Jc(e)?[]:[ru(`"${e}" is not a valid convention.`,`Use nextjs or vite.`)],
...e===void 0||r===void 0?[]:[ru(`Both a convention and files are set.`,`Remove one of them: a convention has its own files.`)],
...i===void 0||i===`dotenv`||i===`op`?[]:[ru(`"${i}" is not a valid precedence.`,`Use dotenv or op.`)],
...n===void 0||typeof n==`boolean`||n===`dotenv-expand`?[]:[ru(`"${n}" is not a valid value of expand.`,`Use true, false or dotenv-expand.`)],
...a===void 0||a===`error`||a===`empty`?[]:[ru(`"${a}" is not a valid value of unset.`,`Use error or empty.`)],
...t===void 0||Buffer.isEncoding(t)?[]:[ru(`"${t}" is not a valid encoding.`,`Use utf8, utf16le, latin1 or another encoding of Node.`)]],au=(e,
t)=>({code:`ModeUnknown`,message:`The mode of the ${e} env files is not known, and there is ${t.join(`, `)}.`,
hint:`Set NODE_ENV, or set the mode: --mode, DOTENV_MODE or mode.`,locations:[]}),ou=({key:e,source:t,template:n},r)=>({code:`PublicSecret`,
message:`Frameworks publish variables that start with ${r} to browsers, but ${e} contains a secret.`,
hint:`Rename the variable. If the value may be public: --allow-public ${e}, DOTENV_ALLOW_PUBLIC or allowPublic.`,locations:[{key:e,source:t,
reference:Oa(n)[0]}]}),su=(e,t)=>{let n=t.directory===void 0?Bs(`.`):Wc(t.directory);return e.flatMap(e=>{
if(t.allowPublic?.includes(e.key)||Oa(e.template).length===0)return[];let r=Dl(e.key,n);return r===void 0?[]:[ou(e,r)]})},cu=({key:e,source:t},n,
r)=>({code:`UntrustedSetting`,message:`The reference uses ${n} from the environment, but ${r} chooses the server that would receive the reference.`,
hint:`Set OP_CONNECT_HOST and OP_CONNECT_TOKEN in the environment. If you trust ${r}: --trust-env-file ${r}, DOTENV_TRUST_ENV_FILE or trustEnvFile.`,
locations:[{key:e,source:t,reference:void 0}]}),lu=(e,{file:t},n)=>{if(t===void 0)return[];let r=Oa(e.template);return[...n].flatMap(([n,
i])=>i!==``&&r.some(e=>e.includes(i))?[cu(e,n,t)]:[])},uu=e=>{let t=/* @__PURE__ */ new Map;for(let n of e.toReversed())t.delete(n.key),t.set(n.key,n);
return t},du=({expand:e=!0,unset:t},n)=>({expand:e,unset:t??(e===`dotenv-expand`?`empty`:`error`),isLiteral:e=>Fl(e.key)&&!n.has(e)}),fu=(e,t,{absent:n,
undecided:r},i,a)=>{let o=Gc(e),s=[...iu(e),...i.flatMap(e=>e.issues)],c={...t},l={...t===process.env?void 0:Il(process.env),...Il(c)},u=Xl(i,e,l);
s.push(...u.issues);let d=i.flatMap(e=>e.definitions.toReversed()),f=uu(d.filter(e=>!u.ignored.has(e)));r.length>0&&s.push(au(e.convention??``,r));let p=tu(c,
f);n.length>0&&p.length===0&&s.push(nu(n));let m=o||a&&e.path!==void 0;for(let e of p)m&&f.has(e.key)||f.set(e.key,e);let h=new Set(p.map(({key:e})=>e)),g=e=>{
let{key:n,source:r}=e;if(r.file===void 0||o||h.has(n))return!1;let i=Fl(n)?l:t;return Object.hasOwn(i,n)&&i[n]!==void 0},_=[...f.values()],v=_.filter(e=>!g(e)),
y={...c,...e.variables},b=du(e,u.optedIn),x=[],S=new Set(s.flatMap(({code:e,locations:t})=>e===`QuoteNotClosed`?t.map(({source:e})=>e):[]));for(let[{key:e,
source:t},{fromEnvironment:n,template:r}]of xl(v,y,b)){if(Ir(r)){S.has(t)||s.push(...r.failure);continue}let i={key:e,source:t,template:r.success};x.push(i),
s.push(...lu(i,u,n))}s.push(...su(x,e));let C=_.filter(g),w=C.length===0?void 0:xl([...v,...C],y,b),T=[...uu(d.filter(e=>u.ignored.has(e))).values()];
return{variables:x,skipped:[...C.map(e=>{let t=w?.get(e)?.template,n=t!==void 0&&Lr(t);return{key:e.key,source:e.source,template:n?t.success:void 0}}),
...T.filter(({key:e})=>!f.has(e)).map(mu)],definitions:d,files:i.map(({path:e})=>e),issues:Sl(s,pu),warnings:Sl([...u.warnings,...i.flatMap(e=>e.warnings)],
pu)}},pu=10,mu=({key:e,source:t,text:n})=>({key:e,source:t,template:n.includes(`op://`)?void 0:{parts:[{_tag:`Text`,text:n}]}}),
hu=({encoding:e})=>e!==void 0&&Buffer.isEncoding(e)?e:`utf8`,gu=(e,{environmentFirst:t=!1,parser:n}={})=>{fi();let r=e.processEnv??process.env,i=qc(e,r),
a=i.paths.map(t=>Bc(t,Qs(t),hu(e),n));return fu(e,r,i,a,!t)},_u=({column:e,key:t,source:{file:n,line:r}})=>({...t===``?{}:{key:t},...n===void 0?{}:{file:n},
...r===void 0?{}:{line:r},...e===void 0?{}:{column:e}}),vu=e=>{let[t,...n]=e.locations;if(t===void 0||n.length>0)return e;let{reference:r}=t;return{...e,
...r===void 0?{}:{reference:r},place:_u(t)}};var yu=class extends Error{static name=`EnvError`;name=`EnvError`;code=`OPCONNECT_ENV`;#e;constructor(e){
super(`${gc(e)}\n\nNothing was set.`),this.#e=e.map(vu)}get issues(){return this.#e}},bu,xu=H((()=>{bu=2**31-1})),Su,Cu,wu,Tu,Eu,Du,Ou,ku=H((()=>{xu(),
Su=1048576,Cu={host:{kind:`host`,variable:`OP_CONNECT_HOST`,
description:`URL of the Connect server, or unix: and the path of a socket; separate several hosts with commas, in the order to try`},token:{kind:`secret`,
variable:`OP_CONNECT_TOKEN`,description:`access token of the Connect server`},tokenFile:{kind:`path`,variable:`OP_CONNECT_TOKEN_FILE`,
description:`file that contains the token, read again when it changes`},startupTimeout:{kind:`duration`,default:3e4,minimum:0,maximum:bu,
variable:`OP_CONNECT_STARTUP_TIMEOUT`,description:`how long a start waits for the server; 0 to fail at once`},totalTimeout:{kind:`duration`,default:3e4,
minimum:1,maximum:bu,variable:`OP_CONNECT_TOTAL_TIMEOUT`,description:`time limit of a call, including retries and waiting in the queue`},
requestTimeout:{kind:`duration`,default:15e3,minimum:1,maximum:bu,variable:`OP_CONNECT_REQUEST_TIMEOUT`,
description:`time limit of one attempt, including its response`},connectTimeout:{kind:`duration`,default:5e3,minimum:1,maximum:bu,
variable:`OP_CONNECT_CONNECT_TIMEOUT`,description:`time limit for opening a connection; not used by fetch`},retries:{kind:`integer`,minimum:0,
variable:`OP_CONNECT_RETRIES`,description:`maximum number of retries of a request; by default, only totalTimeout limits retries`},
initialBackoff:{kind:`duration`,default:100,minimum:1,maximum:bu,variable:`OP_CONNECT_INITIAL_BACKOFF`,
description:`maximum wait before the first retry; doubles with each retry`},maxBackoff:{kind:`duration`,default:5e3,minimum:1,maximum:bu,
variable:`OP_CONNECT_MAX_BACKOFF`,description:`maximum wait before a retry, unless the server asks for a longer one`},concurrency:{kind:`integer`,default:10,
minimum:1,variable:`OP_CONNECT_CONCURRENCY`,description:`maximum number of concurrent requests`},maxResponseSize:{kind:`integer`,default:64*Su,minimum:1,
variable:`OP_CONNECT_MAX_RESPONSE_SIZE`,description:`maximum size of a response in bytes; does not apply to streamed files`},caFile:{kind:`path`,
variable:`OP_CONNECT_CA_FILE`,description:`file with the certificates of trusted authorities in PEM format; not used by fetch`},proxy:{kind:`secret`,
variable:`OP_CONNECT_PROXY`,description:`URL of a proxy; by default none; not used by fetch`},headers:{kind:`headers`,
description:`additional headers of every request`},userAgent:{kind:`text`,default:`opconnect`,variable:`OP_CONNECT_USER_AGENT`,
description:`User-Agent header; appears in the activity log of the server`},propagateTrace:{kind:`boolean`,default:!1,variable:`OP_CONNECT_PROPAGATE_TRACE`,
description:`send the ids of the current trace in the headers traceparent and b3`}},wu={timeToLive:{kind:`duration`,default:6e4,minimum:0,
description:`how long a value is used before the server is asked for changes`},negativeTimeToLive:{kind:`duration`,default:5e3,minimum:0,
description:`how long a missing vault, item or field is remembered`},capacity:{kind:`integer`,default:1e3,minimum:1,
description:`maximum number of cached items`}},Tu={kind:`duration`,default:0,minimum:0,
description:`maximum age of values that are used while the server is unavailable; 0 to use none`},Eu={kind:`lookup`,
description:`ids of locked references; other references are resolved by name`},Du={...wu,staleIfError:Tu,locked:Eu},
Ou={OP_CONNECT_DEADLINE:`OP_CONNECT_TOTAL_TIMEOUT`,OP_CONNECT_FIRST_BACKOFF:`OP_CONNECT_INITIAL_BACKOFF`,
OP_CONNECT_LONGEST_BACKOFF:`OP_CONNECT_MAX_BACKOFF`}})),Au,ju,Mu,Nu=H((()=>{xu(),ku(),{...Cu},Au={interval:{kind:`duration`,default:3e4,minimum:1,maximum:bu,
description:`time between two checks for changes`},onFailure:{kind:`function`,description:`receives the error of a failed check; logs a warning by default`}},
{...Au},ju={path:{kind:`path`,minimum:1,description:`file of the snapshot`},maxAge:{kind:`duration`,default:6048e5,minimum:0,
description:`maximum age of a snapshot`},key:{kind:`key`,description:`passphrase or { file } for the encryption key; by default, the access token`}},{...ju},
Mu={size:{kind:`integer`,minimum:0,description:`size of the file in bytes; another size is rejected`}},{...Mu}})),Pu,Fu=H((()=>{ur(),Pu=e=>Un({op:e.label,
[mn]:e.evaluate})}));function Iu(e){return(t,n)=>t===n?0:e(t,n)}var Lu,Ru,zu,Bu,Vu=H((()=>{he(),Lu=/*#__PURE__*/ Iu((e,t)=>e<t?-1:1),Ru=/*#__PURE__*/ Iu((e,
t)=>globalThis.Number.isNaN(e)&&globalThis.Number.isNaN(t)?0:globalThis.Number.isNaN(e)?-1:globalThis.Number.isNaN(t)?1:e<t?-1:1),zu=/*#__PURE__*/ G(2,(e,
t)=>Iu((n,r)=>e(t(n),t(r)))),Bu=e=>G(2,(t,n)=>e(t,n)===1)})),Hu,Uu,Wu,Gu,Ku,qu,Ju,Yu,Xu,Zu,Qu,$u,ed=H((()=>{he(),Sr(),Hu=()=>yr,Uu=xr,Wu=_r,Gu=vr,
Ku=/*#__PURE__*/ G(2,(e,t)=>Wu(e)?t():e.value),qu=e=>e===void 0?Hu():Uu(e),Ju=/*#__PURE__*/ Ku(pe),Yu=e=>(...t)=>{try{return Uu(e(...t))}catch{return Hu()}},
Xu=/*#__PURE__*/ G(2,(e,t)=>Wu(e)?Hu():Uu(t(e.value))),Zu=/*#__PURE__*/ G(2,(e,t)=>Wu(e)?Hu():t(e.value)),Qu=/*#__PURE__*/ Zu(le),$u=/*#__PURE__*/ G(2,(e,
t)=>Wu(e)?Hu():t(e.value)?Uu(e.value):Hu())})),td,nd,rd,id,ad,od,sd,cd,ld,ud,dd,fd,pd,md,hd,gd,_d,vd,yd,bd,xd,Sd,Cd,wd,Td,Ed,Dd,Od,kd,Ad,jd,Md=H((()=>{Fu(),
wt(),he(),st(),ur(),Ve(),td=`~effect/Context/Service`,nd=function(){function e(){}let t=e;Object.setPrototypeOf(t,rd);let n=(e,n)=>(t.key=e,
n?.defaultValue&&(t[ad]=ad,t.defaultValue=n.defaultValue),n?.make&&(t.make=n.make),n?.fiberCached&&id.add(e),t);return arguments.length>0?n(arguments[0],
arguments[1]):n},rd={[td]:td,.../*#__PURE__*/ Pu({label:`Service`,evaluate(e){return Kn(Ed(e.context,this))}}),toJSON(){return{_id:`Service`,key:this.key}},
of(e){return e},context(e){return xd(this,e)},use(e){return Qn(t=>e(Ed(t.context,this)))},useSync(e){return Qn(t=>Kn(e(Ed(t.context,this))))}},
id=/*#__PURE__*/ new Set,ad=`~effect/Context/Reference`,od=`~effect/Context`,sd=8,cd=(e,t,n,r,i)=>{let a=Object.create(hd);return a.cacheRoot=e??a,a.base=t,
a.overlay=n,a.depth=r,a._flat=void 0,a.baseHits=0,a.maxDepth=i,a},ld=(e,t)=>{t&&(ld(e,t.parent),e.set(t.key,t.value))},ud=e=>{if(e._flat)return e._flat;
if(!e.overlay)return e._flat=e.base;let t=new Map(e.base);return ld(t,e.overlay),e._flat=t},dd=(e,t)=>{let n=new Map(e.mapUnsafe);return t(n),cd(void 0,n,
void 0,0,e.maxDepth)},fd=/*#__PURE__*/ Symbol(),pd=(e,t)=>{let n=e;for(let e=n.overlay;e;e=e.parent)if(e.key===t)return e.value;let r=n.base.get(t);
return r===void 0&&!n.base.has(t)?fd:(n.overlay&&++n.baseHits>=n.base.size&&n.baseHits>=sd&&(n.base=ud(n),n.overlay=void 0,n.depth=0),r)},md=(e,t)=>{
let n=t?.maxDepth;return cd(void 0,e,void 0,0,Number.isInteger(n)&&n>=0?n:8)},hd={get mapUnsafe(){return ud(this)},...yn,[od]:{_Services:e=>e},toJSON(){
return{_id:`Context`,services:Array.from(this.mapUnsafe).map(([e,t])=>({key:e,value:t}))}},[_t](e){if(!_d(e))return!1;let t=this.mapUnsafe,n=e.mapUnsafe;
if(t.size!==n.size)return!1;for(let[e,r]of t)if(!n.has(e)||!ct(r,n.get(e)))return!1;return!0},[He](){return Ye(this.mapUnsafe.size)}},gd=(e,
t)=>e.cacheRoot===t.cacheRoot,_d=e=>ze(e,od),vd=e=>!!e[ad],yd=()=>bd,bd=/*#__PURE__*/ md(/*#__PURE__*/ new Map),xd=(e,t)=>md(/* @__PURE__ */ new Map([[e.key,
t]])),Sd=/*#__PURE__*/ G(3,(e,t,n)=>Cd(e,t.key,n)),Cd=(e,t,n)=>{let r=e,i=id.has(t)?void 0:r.cacheRoot;if(r.depth>=r.maxDepth){let e=new Map(r._flat??r.base);
return r._flat||ld(e,r.overlay),e.set(t,n),cd(i,e,void 0,0,r.maxDepth)}return cd(i,r.base,{key:t,value:n,parent:r.overlay},r.depth+1,r.maxDepth)},wd=(e,t)=>{
let n=pd(e,t);return n===fd?void 0:n},Td=/*#__PURE__*/ G(2,(e,t)=>{let n=pd(e,t.key);if(n===fd){if(vd(t))return Od(t);throw kd(t)}return n}),Ed=Td,
Dd=`~effect/Context/defaultValue`,Od=e=>Dd in e?e[Dd]:e[Dd]=e.defaultValue(),kd=e=>{
let t=/* @__PURE__ */ Error(`Service not found${e.key?`: ${String(e.key)}`:``}`);if(t.stack){let e=t.stack.split(`
`);e.splice(1,3),t.stack=e.join(`
`)}
return t},Ad=/*#__PURE__*/ G(2,(e,t)=>e.mapUnsafe.size===0?t:t.mapUnsafe.size===0?e:dd(e,e=>t.mapUnsafe.forEach((t,n)=>e.set(n,t)))),jd=nd})),Nd,Pd,Fd,Id,Ld,Rd,
zd,Bd,Vd,Hd,Ud,Wd,Gd,Kd,qd,Jd,Yd,Xd,Zd,Qd,$d,ef,tf,nf,rf,af,of,sf,cf,lf,uf,df,ff,pf,mf,hf,gf,_f,vf,yf,bf,xf,Sf,Cf,wf=H((()=>{wt(),he(),st(),Yt(),ed(),oe(),Ve(),
Nd=`~effect/Duration`,Pd=/*#__PURE__*/ BigInt(0),Fd=/*#__PURE__*/ BigInt(1),Id=/*#__PURE__*/ BigInt(2),Ld=/*#__PURE__*/ BigInt(10),Rd=/*#__PURE__*/ BigInt(1e3),
zd=/*#__PURE__*/ BigInt(1e6),Bd=/*#__PURE__*/ BigInt(1e9),Vd=/*#__PURE__*/ BigInt(6e10),Hd=/*#__PURE__*/ BigInt(36e11),Ud=/*#__PURE__*/ BigInt(864e11),
Wd=/*#__PURE__*/ BigInt(6048e11),Gd=e=>BigInt(Math.sign(e)*Math.round(Math.abs(e))),Kd=e=>Number.isInteger(e)?BigInt(e)*zd:Gd(e*1e6),
qd=e=>lf(Number.isFinite(e)?Gd(e):e),Jd=(e,t)=>{let n=Number(e);if(Number.isFinite(n))return n/t;let r=BigInt(t);return Number(e/r)+Number(e%r)/t},Yd=(e,t)=>{
let n=e.indexOf(`.`);if(n===-1)return BigInt(e)*t;let r=e[0]===`-`,i=e.slice(n+1),a=Ld**BigInt(i.length),o=(BigInt(e.slice(+!!r,n))*a+BigInt(i))*t;
return Xd(r?-o:o,a)},Xd=(e,t)=>{let n=e<Pd?-e:e,r=n/t+(n%t*Id>=t?Fd:Pd);return e<Pd?-r:r},Zd=(e,t)=>{let n=Number(e)*t;if(!Number.isFinite(n))return lf(n);
let r=Yd(e,BigInt(t)*zd);return lf(Number.isInteger(n)&&BigInt(n)*zd===r?n:r)},
Qd=/^(-?\d+(?:\.\d+)?)\s+(nanos?|micros?|millis?|seconds?|minutes?|hours?|days?|weeks?)$/,$d=e=>{switch(typeof e){case`number`:return _f(e);case`bigint`:
return gf(e);case`string`:{if(e===`Infinity`)return mf;if(e===`-Infinity`)return hf;let t=Qd.exec(e);if(!t)break;let[n,r,i]=t;
if(i===`nano`||i===`nanos`)return gf(Yd(r,Fd));if(i===`micro`||i===`micros`)return gf(Yd(r,Rd));switch(i){case`milli`:case`millis`:return Zd(r,
1);case`second`:case`seconds`:return Zd(r,1e3);case`minute`:case`minutes`:return Zd(r,6e4);case`hour`:case`hours`:return Zd(r,36e5);case`day`:case`days`:
return Zd(r,864e5);case`week`:case`weeks`:return Zd(r,6048e5)}break}case`object`:{if(e===null)break;if(Nd in e)return e;if(Array.isArray(e)){
if(e.length!==2||!e.every(Oe))return nf(e);if(Number.isNaN(e[0])||Number.isNaN(e[1]))return pf;if(e[0]===-1/0||e[1]===-1/0)return hf;
if(e[0]===1/0||e[1]===1/0)return mf;let t=e[0]*1e9+e[1];
return Number.isFinite(t)&&Number.isInteger(e[0])&&Number.isInteger(e[1])?lf(BigInt(e[0])*Bd+BigInt(e[1])):qd(t)}let t=e,n=0;if(t.weeks&&(n+=t.weeks*6048e5),
t.days&&(n+=t.days*864e5),t.hours&&(n+=t.hours*36e5),t.minutes&&(n+=t.minutes*6e4),t.seconds&&(n+=t.seconds*1e3),t.milliseconds&&(n+=t.milliseconds),
!t.microseconds&&!t.nanoseconds){if(!Number.isFinite(n))return lf(n);let e=tf(t);return e===void 0||BigInt(n)*zd===e?lf(n):lf(e)}
let r=n*1e6+(t.microseconds??0)*1e3+(t.nanoseconds??0),i=Number.isFinite(r)?tf(t):void 0;return i===void 0?qd(r):lf(i)}}return nf(e)},
ef=e=>!e||Number.isInteger(e),tf=e=>{
if(!ef(e.weeks)||!ef(e.days)||!ef(e.hours)||!ef(e.minutes)||!ef(e.seconds)||!ef(e.milliseconds)||!ef(e.microseconds)||!ef(e.nanoseconds))return;let t=Pd;
return e.weeks&&(t+=BigInt(e.weeks)*Wd),e.days&&(t+=BigInt(e.days)*Ud),e.hours&&(t+=BigInt(e.hours)*Hd),e.minutes&&(t+=BigInt(e.minutes)*Vd),
e.seconds&&(t+=BigInt(e.seconds)*Bd),e.milliseconds&&(t+=BigInt(e.milliseconds)*zd),e.microseconds&&(t+=BigInt(e.microseconds)*Rd),
e.nanoseconds&&(t+=BigInt(e.nanoseconds)),t},nf=e=>{throw Error(`Invalid Input: ${e}`)},rf=/*#__PURE__*/ Yu($d),af={_tag:`Millis`,millis:0},
of={_tag:`Infinity`},sf={_tag:`NegativeInfinity`},cf={[Nd]:Nd,[He](){switch(this.value._tag){case`Millis`:return Ue(Kd(this.value.millis));case`Nanos`:
return Ue(this.value.nanos);default:return Qe(this.value)}},[_t](e){return uf(e)&&Cf(this,e)},toString(){switch(this.value._tag){case`Infinity`:
return`Infinity`;case`NegativeInfinity`:return`-Infinity`;case`Nanos`:return`${this.value.nanos} nanos`;case`Millis`:return`${this.value.millis} millis`}},
toJSON(){switch(this.value._tag){case`Millis`:return{_id:`Duration`,_tag:`Millis`,millis:this.value.millis};case`Nanos`:return{_id:`Duration`,_tag:`Nanos`,
nanos:String(this.value.nanos)};case`Infinity`:return{_id:`Duration`,_tag:`Infinity`};case`NegativeInfinity`:return{_id:`Duration`,_tag:`NegativeInfinity`}}},
[Gt](){return this.toJSON()},pipe(){return re(this,arguments)}},lf=e=>{let t=Object.create(cf);return t.value=typeof e==`number`?isNaN(e)||e===0||Object.is(e,
-0)?af:Number.isFinite(e)?Number.isInteger(e)?{_tag:`Millis`,millis:e}:{_tag:`Nanos`,nanos:Kd(e)}:e>0?of:sf:e===Pd?af:{_tag:`Nanos`,nanos:e},t},uf=e=>ze(e,Nd),
df=e=>e.value._tag!==`Infinity`&&e.value._tag!==`NegativeInfinity`,ff=e=>{switch(e.value._tag){case`Millis`:return e.value.millis===0;case`Nanos`:
return e.value.nanos===Pd;case`Infinity`:case`NegativeInfinity`:return!1}},pf=/*#__PURE__*/ lf(0),mf=/*#__PURE__*/ lf(1/0),hf=/*#__PURE__*/ lf(-1/0),
gf=e=>lf(e),_f=e=>lf(e),vf=e=>bf($d(e),{onMillis:le,onNanos:e=>Jd(e,1e6),onInfinity:()=>1/0,onNegativeInfinity:()=>-1/0}),yf=e=>{let t=$d(e);
switch(t.value._tag){case`Infinity`:case`NegativeInfinity`:throw Error(`Cannot convert infinite duration to nanos`);case`Nanos`:
return t.value.nanos;case`Millis`:return Kd(t.value.millis)}},bf=/*#__PURE__*/ G(2,(e,t)=>{switch(e.value._tag){case`Millis`:
return t.onMillis(e.value.millis);case`Nanos`:return t.onNanos(e.value.nanos);case`Infinity`:return t.onInfinity();case`NegativeInfinity`:
return(t.onNegativeInfinity??t.onInfinity)()}}),xf=/*#__PURE__*/ G(3,(e,t,
n)=>e.value._tag===`Infinity`||e.value._tag===`NegativeInfinity`||t.value._tag===`Infinity`||t.value._tag===`NegativeInfinity`?n.onInfinity(e,
t):e.value._tag===`Millis`?t.value._tag===`Millis`?n.onMillis(e.value.millis,t.value.millis):n.onNanos(yf(e),t.value.nanos):n.onNanos(e.value.nanos,yf(t))),
Sf=(e,t)=>xf(e,t,{onMillis:(e,t)=>e===t,onNanos:(e,t)=>e===t,onInfinity:(e,t)=>e.value._tag===t.value._tag}),Cf=/*#__PURE__*/ G(2,(e,t)=>Sf(e,t))})),Tf,
Ef=H((()=>{Tf=e=>e.length>0})),Df=H((()=>{_e(),Ve()})),Of,kf=H((()=>{he(),Wr(),Of=/*#__PURE__*/ G(2,(e,t)=>({[Symbol.iterator](){let n=e[Symbol.iterator](),r=0;
return{next(){let e=n.next();for(;!e.done;){let i=t(e.value,r++);if(Lr(i))return{done:!1,value:i.success};e=n.next()}return{done:!0,value:void 0}}}}}))})),
Af=H((()=>{he()})),jf,Mf,Nf,Pf,Ff,If,Lf,Rf,zf=H((()=>{_e(),he(),Ef(),jf=globalThis.Array,Mf=e=>jf.isArray(e)?e:jf.from(e),Nf=/*#__PURE__*/ G(2,(e,t)=>[...e,t]),
jf.isArray,Pf=Tf,Ff=Tf,If=()=>[],Lf=e=>[e],Rf=/*#__PURE__*/ G(2,(e,t)=>e.map(t))})),Bf,Vf=H((()=>{he(),Wr(),Bf=/*#__PURE__*/ G(2,(e,t)=>n=>{let r=e(n);
if(Ir(r))return J(n);let i=t(r.success);return Ir(i)?J(n):i})})),Hf,Uf,Wf,Gf,Kf,qf,Jf,Yf,Xf,Zf=H((()=>{Md(),Hf=/*#__PURE__*/ jd(`effect/Scheduler`,
{fiberCached:!0,defaultValue:()=>new qf}),Uf=e=>{let t=!1;return Promise.resolve().then(()=>{t||e()}),()=>{t=!0}},Wf=`setImmediate`in globalThis?e=>{
let t=globalThis.setImmediate(e);return()=>globalThis.clearImmediate(t)}:e=>{let t=setTimeout(e,0);return()=>clearTimeout(t)},Gf=e=>{try{return Wf(e)}catch{
return Uf(e)}},Kf=class{buckets=[];scheduleTask(e,t){let n=this.buckets,r=n.length,i,a=0;for(;a<r&&!(n[a][0]>t);a++)i=n[a];
i&&i[0]===t?i[1].push(e):a===r?n.push([t,[e]]):n.splice(a,0,[t,[e]])}drain(){let e=this.buckets;return this.buckets=[],e}},qf=class{executionMode;setImmediate;
constructor(e=`async`,t){this.executionMode=e,this.setImmediate=t??(e===`sync`?Uf:Gf)}shouldYield(e){return e.currentOpCount>=e.cache.maxOpsBeforeYield}
makeDispatcher(){return new Jf(this.setImmediate)}},Jf=class{tasks=/*#__PURE__*/ new Kf;running=void 0;setImmediate;constructor(e=Gf){this.setImmediate=e}
scheduleTask(e,t){this.tasks.scheduleTask(e,t),this.running===void 0&&(this.running=this.setImmediate(this.afterScheduled))}afterScheduled=()=>{
this.running=void 0,this.runTasks()};runTasks(){let e=this.tasks.drain();for(let t=0;t<e.length;t++){let n=e[t][1];for(let e=0;e<n.length;e++)n[e]()}}flush(){
for(;this.tasks.buckets.length>0;)this.running!==void 0&&(this.running(),this.running=void 0),this.runTasks()}},
Yf=/*#__PURE__*/ jd(`effect/Scheduler/MaxOpsBeforeYield`,{fiberCached:!0,defaultValue:()=>2048}),Xf=/*#__PURE__*/ jd(`effect/Scheduler/PreventSchedulerYield`,
{fiberCached:!0,defaultValue:()=>!1})})),Qf=H((()=>{yi()})),$f=H((()=>{})),ep,tp,np=H((()=>{ep=`effect/Tracer/ParentSpan`,tp=`effect/Tracer`})),rp,ip=H((()=>{
rp=`effect/Metric/FiberRuntimeMetrics`})),ap,op,sp,cp,lp,up,dp=H((()=>{Md(),he(),ap=/*#__PURE__*/ jd(`effect/References/CurrentStackFrame`,{fiberCached:!0,
defaultValue:pe}),op=/*#__PURE__*/ jd(`effect/References/TracerEnabled`,{fiberCached:!0,defaultValue:de}),
sp=/*#__PURE__*/ jd(`effect/References/CurrentLogAnnotations`,{defaultValue:()=>({})}),cp=/*#__PURE__*/ jd(`effect/References/CurrentLogLevel`,{fiberCached:!0,
defaultValue:()=>`Info`}),lp=/*#__PURE__*/ jd(`effect/References/MinimumLogLevel`,{fiberCached:!0,defaultValue:()=>`Info`}),
up=/*#__PURE__*/ jd(`effect/References/CurrentLogSpans`,{defaultValue:()=>[]})})),fp,pp,mp,hp,gp,_p,vp,yp,bp,xp,Sp,Cp,wp,Tp,Ep,Dp,Op,kp,Ap,jp,Mp,Np,Pp,Fp,Ip,Lp,
Rp,zp,Bp,Vp,Hp,Up,Wp,Gp,Kp,qp,Jp,Yp,Xp,Zp,Qp,$p,em,tm,nm,rm,im,am,om,sm,cm,lm,um,dm,fm,pm,mm,hm,gm,_m,vm,ym,bm,xm,Sm,Cm,wm,Tm,Em,Dm,Om,km,Am,jm,Mm,Nm,Pm,Fm,Im,
Lm,Rm,zm,Bm,Vm,Hm,Um,Wm,Gm,Km,qm,Jm,Ym,Xm,Zm,Qm,$m,eh,th,nh,rh,ih,ah,oh,sh,ch,lh,uh,dh,fh,ph,mh,hh,gh,_h,vh,yh,bh,xh,Sh,Ch,wh,Th,Eh,Dh,Oh,kh,Ah,jh,Mh,Nh,Ph,Fh,
Ih,Lh,Rh,zh,Bh,Vh,Hh,Uh,Wh,Gh,Kh,qh,Jh,Yh,Xh,Zh,Qh,$h,eg,tg,ng,rg,ig,ag,og,sg,cg,lg,ug,dg,fg,pg,mg,hg,gg,_g,vg,yg,bg,xg,Sg,Cg,wg,Tg,Eg,Dg,Og,kg,Ag,jg,Mg,Ng,Pg,
Fg,Ig,Lg,Rg,zg,Bg,Vg,Hg,Ug,Wg,Gg,Kg,qg,Jg,Yg,Xg,Zg,Qg,$g,e_,t_,n_,r_,i_,a_,o_=H((()=>{zf(),Md(),wf(),wt(),Vf(),Wt(),he(),st(),Yt(),ed(),Vu(),oe(),Ve(),Mt(),
Wr(),Zf(),np(),an(),ur(),ip(),dp(),en(),fp=class extends On{constructor(e,t=kn){super(`Interrupt`,t,`Interrupted`),this.fiberId=e}toString(){
return`Interrupt(${this.fiberId})`}toJSON(){return{_tag:`Interrupt`,fiberId:this.fiberId}}[_t](e){
return Hn(e)&&this.fiberId===e.fiberId&&this.annotations===e.annotations}[He](){return Xe(`${this._tag}:${this.fiberId}`)}},pp=e=>new En([new fp(e)]),
mp=e=>e.reasons.some(Bn),hp=e=>{for(let t=0;t<e.reasons.length;t++){let n=e.reasons[t];if(n._tag===`Fail`)return K(n.error)}return J(e)},
gp=e=>e.reasons.some(Vn),_p=e=>gp(e)&&mp(e)?jn(e.reasons.map(e=>e._tag===`Fail`&&!ar(e.error)?new Ln(e.error,e.annotations):e)):e,vp=e=>gp(e)?J(_p(e)):hp(e),
yp=e=>e.reasons.some(Hn),bp=e=>{let t;for(let n=0;n<e.reasons.length;n++){let r=e.reasons[n];r._tag===`Interrupt`&&(t??=/* @__PURE__ */ new Set,
r.fiberId!==void 0&&t.add(r.fiberId))}return t?K(t):J(e)},xp=/*#__PURE__*/ G(2,(e,t)=>{let n=!1,r=e.reasons.map(e=>Bn(e)?(n=!0,new An(t(e.error),
e.annotations)):e);return n?jn(r):e}),Sp=e=>{let t;for(let n of e.reasons){if(n._tag===`Fail`)return n.error;n._tag===`Die`&&(t??=n)}
return t===void 0?e.reasons.length>0?new globalThis.Error(`All fibers interrupted without error`):new globalThis.Error(`Empty cause`):t.defect},Cp=(e,t)=>{
let n=[],r=[];if(e.reasons.length===0)return n;let i=Qt();i!==0&&$t(1);try{
for(let i of e.reasons)i._tag===`Interrupt`?r.push(i):n.push(wp(i._tag===`Die`?i.defect:i.error,i.annotations,t));if(n.length===0){
let e=/* @__PURE__ */ Error(`The fiber was interrupted by:`);e.name=`InterruptCause`,e.stack=kp(e,r);
let i=new globalThis.Error(`All fibers interrupted without error`,{cause:e});i.name=`InterruptError`,i.stack=`${i.name}: ${i.message}`,n.push(wp(i,
r[0].annotations,t))}}finally{i!==0&&$t(i)}return n},wp=(e,t,n,r=/* @__PURE__ */ new Set)=>{let i=typeof e,a;if(e&&i===`object`){r.add(e);let i=e.cause;
if(a=new globalThis.Error(Tp(e),{cause:i!==void 0&&!r.has(i)?wp(i,void 0,void 0,r):void 0}),typeof e.name==`string`&&(a.name=e.name),
typeof e.stack==`string`)a.stack=Dp(e.stack,a,t);else{let e=`${a.name}: ${a.message}`;a.stack=t?Op(e,t):e}n?.includeCauseInStack&&(a.stack=Mp(a));
for(let t of Object.keys(e))t in a||(a[t]=e[t])}else{a=new globalThis.Error(e?i===`string`?e:zt(e):`Unknown error: ${e}`);let n=`${a.name}: ${a.message}`;
a.stack=t?Op(n,t):n}return a},Tp=e=>{if(typeof e.message==`string`)return e.message;
if(typeof e.toString==`function`&&e.toString!==Object.prototype.toString&&e.toString!==Array.prototype.toString)try{return e.toString()}catch{}return zt(e)},
Ep=/\((.*)\)/g,Dp=(e,t,n)=>{let r=`${t.name}: ${t.message}`,i=(e.startsWith(r)?e.slice(r.length):e).split(`
`),a=[r];
for(let e=1;e<i.length&&!/Generator\.next|~effect\/(?:Effect|Utils)/.test(i[e]);e++)a.push(i[e]);return n?Op(a.join(`
`),n):a.join(`
`)},Op=(e,t)=>{
let n=t?.get(qn.key);return n&&(e=`${e}\n${Ap(n)}`),e},kp=(e,t)=>{let n=[`${e.name}: ${e.message}`];for(let e of t){
let t=e.fiberId===void 0?`unknown`:`#${e.fiberId}`,r=e.annotations.get(Jn.key);n.push(`    at fiber (${t})`),r&&n.push(Ap(r))}return n.join(`
`)},Ap=e=>{
let t=[],n=e,r=0;for(;n&&r<10;){let e=n.stack();if(e){let r=e.matchAll(Ep),i=!1;for(let[,e]of r)i=!0,t.push(`    at ${n.name} (${e})`);
i||t.push(`    at ${n.name} (${e.replace(/^at /,``)})`)}else t.push(`    at ${n.name}`);n=n.parent,r++}return t.join(`
`)},jp=e=>Cp(e).map(Mp).join(`
`),
Mp=e=>e.cause?`${e.stack} {\n${Np(e.cause,`  `)}\n}`:e.stack,Np=(e,t)=>{let n=e.stack.split(`
`),r=`${t}[cause]: ${n[0]}`;for(let e=1,
i=n.length;e<i;e++)r+=`\n${t}${n[e]}`;return e.cause&&(r+=` {\n${Np(e.cause,`${t}  `)}\n${t}}`),r},Pp=`~effect/Fiber`,Fp={_A:le,_E:le},Ip={id:0},
Lp=/*#__PURE__*/ (()=>{try{return globalThis.process?.getBuiltinModule?.(`node:async_hooks`)?.AsyncResource}catch{return}})(),
Rp=()=>Lp===void 0?void 0:new Lp(`effect/Fiber`),zp=()=>globalThis[kt],Bp=class{constructor(e,t=!0){this.setContext(e),this.id=++Ip.id,this.currentOpCount=0,
this.interruptible=t,this._stack=[],this._observers=void 0,this._exit=void 0,this._children=void 0,this._interruptedCause=void 0,this._yielded=void 0,
this._running=!1,this._deferredInterrupt=!1,this._parent=void 0,this._asyncContext=void 0,this.cache.runtimeMetrics?.recordFiberStart(this.context)}get[Pp](){
return Fp}get currentDispatcher(){return this._dispatcher??=this.cache.scheduler.makeDispatcher()}getRef(e){return Ed(this.context,e)}addObserver(e){
return this._exit?(e(this._exit),me):(this._observers===void 0?this._observers=[e]:this._observers.push(e),()=>this.removeObserver(e))}removeObserver(e){
if(this._exit||this._observers===void 0)return;let t=this._observers.indexOf(e);t>=0&&this._observers.splice(t,1)}interruptUnsafe(e,t){if(this._exit)return;
let n=pp(e);this.cache.stackFrame&&(n=zn(n,xd(qn,this.cache.stackFrame))),t&&(n=zn(n,t)),
this._interruptedCause=this._interruptedCause?Pn(this._interruptedCause,n):n,
this.interruptible&&(this._running?this._deferredInterrupt=!0:this.evaluate($p(this._interruptedCause)))}pollUnsafe(){return this._exit}evaluate(e){
if(this._exit)return;if(this._asyncContext!==void 0){let t=this._asyncContext;this._asyncContext=void 0;try{return t.runInAsyncScope(this.evaluate,this,
e)}finally{t.emitDestroy()}}else if(this._yielded!==void 0){let e=this._yielded;this._yielded=void 0,e()}let t=this.runLoop(e);if(t===vn){
this._asyncContext=Rp();return}let n=Wp.interruptChildren&&Wp.interruptChildren(this);if(n!==void 0)return this.evaluate(zm(n,()=>t));if(this._exit=t,
this.cache.runtimeMetrics?.recordFiberEnd(this.context,this._exit),this._parent&&=(this._parent._children?.delete(this),void 0),this._observers!==void 0){
let e=this._observers;this._observers=void 0;for(let n=0;n<e.length;n++)e[n](t)}this._stack.length=0,this._children=void 0,this.context=yd()}runLoop(e){
let t=globalThis[kt];globalThis[kt]=this;let n=this._running;this._running=!0;let r=!1,i=e;this.currentOpCount=0;try{for(;;)try{
this._deferredInterrupt&&(this._deferredInterrupt=!1,i=$p(this._interruptedCause)),this.currentOpCount++;let e=this.cache;
if(!r&&!e.preventYield&&e.scheduler.shouldYield(this)){r=!0;let e=i;i=zm(am,()=>e)}if(i=e.tracerContext?e.tracerContext(i,this):i[mn](this),i===vn){
let e=this._yielded;if(`~effect/Exit`in e)return this._deferredInterrupt=!1,this._yielded=void 0,e;if(this._deferredInterrupt){this._yielded=void 0,e();
continue}return vn}}catch(e){if(!ze(i,`~effect/Effect/evaluate`))return Zn(`Fiber.runLoop: Not a valid effect: ${String(i)}`);i=Zn(e)}}finally{this._running=n,
globalThis[kt]=t}}getCont(e){if(this._deferredInterrupt)return this._deferredInterrupt=!1,Hp;for(;;){let t=this._stack.pop();if(!t)return;let n=t[_n];
if(n!==void 0){let r=n.call(t,this);if(r)return r[e]=r,r}if(t[e])return t}}succeedWith(e){if(!(++this.currentOpCount&Up-1))return Kn(e);let t=this.getCont(hn);
return t?t[hn](e,this):this.yieldWith(Kn(e))}yieldWith(e){return this._yielded=e,vn}children(){return this._children??=/* @__PURE__ */ new Set}pipe(){
return re(this,arguments)}setContext(e){let t=this.context;if(this.context=e,t!==void 0&&gd(t,e))return;let n=e.cacheRoot,r=n._fiberCache??=Vp(e);
this.cache?.scheduler!==r.scheduler&&(this._dispatcher=void 0),this.cache=r}get currentSpanLocal(){let e=this.cache.span;return e?._tag===`Span`?e:void 0}},
Vp=e=>{let t=wd(e,tp);return{scheduler:Ed(e,Hf),tracer:t,tracerContext:t?t.context:void 0,tracerEnabled:Ed(e,op),span:wd(e,ep),logLevel:Ed(e,cp),
minimumLogLevel:Ed(e,lp),stackFrame:Ed(e,ap),runtimeMetrics:wd(e,rp),maxOpsBeforeYield:Ed(e,Yf),preventYield:Ed(e,Xf)}},Hp={[hn](e,t){
return $p(t._interruptedCause)},[gn](e,t){return $p(t._interruptedCause)}},Up=32,Wp={interruptChildren:void 0},Gp=e=>{if(!e.cache.stackFrame)return;
let t=/* @__PURE__ */ new Map;return t.set(Jn.key,e.cache.stackFrame),md(t)},Kp=e=>{let t=e;
return t._exit?Qp(t._exit):hm(n=>t._exit?n(Qp(t._exit)):tm(e.addObserver(e=>n(Qp(e)))))},qp=e=>hm(t=>{let n=e[Symbol.iterator](),r=[],i;function a(){
let e=n.next();for(;!e.done;)if(e.value._exit)r.push(e.value._exit),e=n.next();else{i=e.value.addObserver(e=>{r.push(e),a()});return}t(Qp(r))}return a(),
tm(()=>i?.())}),Jp=e=>{let t=e;return t._exit?t._exit:hm(n=>t._exit?n(t._exit):tm(e.addObserver(n)))},Yp=e=>Qn(t=>Xp(e,t.id)),Xp=/*#__PURE__*/ G(e=>ze(e[0],Pp),
(e,t,n)=>Qn(r=>{let i=Gp(r);return i=i&&n?Ad(i,n):i??n,e.interruptUnsafe(t,i),Rm(Kp(e))})),Zp=e=>Qn(t=>{let n=Gp(t),r=If();
for(let i of e)i.interruptUnsafe(t.id,n),r.push(i);return Rm(qp(r))}),Qp=Kn,$p=Yn,em=Xn,tm=/*#__PURE__*/ Wn({op:`Sync`,[mn](e){let t=this[pn],n=t(),
r=e.getCont(hn);return r?r[hn](n,e):e.yieldWith(Kn(n))}}),nm=/*#__PURE__*/ Wn({op:`Suspend`,[mn](e){let t=this[pn];return t()}}),
rm=/*#__PURE__*/ Br({onFailure:em,onSuccess:Qp}),im=/*#__PURE__*/ Wn({op:`Yield`,[mn](e){let t=!1;return e.currentDispatcher.scheduleTask(()=>{
t||e.evaluate(Zm)},this[`~effect/Effect/args`]??0),e.yieldWith(()=>{t=!0})}}),am=/*#__PURE__*/ im(0),om=/*#__PURE__*/ Qp(/*#__PURE__*/ Hu()),
sm=e=>nm(()=>$p(e())),cm=e=>Zn(e),lm=/*#__PURE__*/ Qp(void 0),um=e=>{let t=typeof e==`function`?e:e.try,n=typeof e==`function`?e=>new Ug(e,
`An error occurred in Effect.try`):e.catch;return nm(()=>{try{return Qp(t())}catch(e){return em(n(e))}})},dm=e=>pm(function(t,n){e(n).then(e=>t(Qp(e)),
e=>t(cm(e)))},e.length!==0),fm=e=>{let t=typeof e==`function`?e:e.try,n=typeof e==`function`?e=>new Ug(e,`An error occurred in Effect.tryPromise`):e.catch;
return pm(function(e,r){let i=e=>nm(()=>{try{return em(rn(()=>n(e)))}catch(e){return cm(e)}});try{t(r).then(t=>e(Qp(t)),t=>e(i(t)))}catch(t){e(i(t))}},
t.length!==0)},pm=/*#__PURE__*/ function(){let e=/*#__PURE__*/ Un({op:`Async`,[mn](e){let t=!1,n=!1,r=this.withSignal?new AbortController:void 0,
i=this.register.call(e.cache.scheduler,r=>{t||(t=!0,n?e.evaluate(r):n=r)},r?.signal);return n===!1?(n=!0,e.yieldWith(()=>{t=!0}),
r===void 0&&i===void 0||e._stack.push(mm(()=>(t=!0,r?.abort(),i??Zm))),vn):n}}),t=function(e,t){this.register=e,this.withSignal=t};return t.prototype=e,
function(e,n){return new t(e,n)}}(),mm=/*#__PURE__*/ Wn({op:`AsyncFinalizer`,[_n](e){e.interruptible&&(e.interruptible=!1,e._stack.push(lg))},[gn](e,t){
return yp(e)?zm(zh(Yn(e),this[pn]()),()=>$p(e)):$p(e)}}),hm=e=>pm(e,e.length>=2),gm=/*#__PURE__*/ hm(me),_m=(...e)=>{if(e.length===1){let t=e[0];
return nm(()=>Cm(t()))}let[t,n]=e;return nm(()=>Cm(n.call(t.self)))},vm=(e,t)=>typeof e==`function`?e:t.shift().bind(e.self),ym=(e,...t)=>{let n=vm(e,t),
r=t.length===0?function(){return nm(()=>Cm(n.apply(this,arguments)))}:function(){let e=nm(()=>Cm(n.apply(this,arguments)));for(let n=0;n<t.length;n++)e=t[n](e,
...arguments);return e};return bm(n.length,r)},bm=(e,t)=>Object.defineProperty(t,"length",{value:e,configurable:!0}),xm=(e,...t)=>{let n=vm(e,t);
return bm(n.length,t.length===0?function(){return Sm(()=>n.apply(this,arguments))}:function(){let e=Sm(()=>n.apply(this,arguments));for(let n of t)e=n(e,
...arguments);return e})},Sm=e=>{try{let t=e(),n;for(;;){let r=t.next(n);if(r.done)return Qp(r.value);let i=r.value;if(i&&i._tag===`Success`)n=i.value;else{
if(i&&i._tag===`Failure`)return r.value;{let n=!0;return nm(()=>n?(n=!1,zm(r.value,e=>Cm(t,e))):nm(()=>Cm(e())))}}}}catch(e){return cm(e)}},
Cm=/*#__PURE__*/ function(){let e=/*#__PURE__*/ Un({op:`Iterator`,[hn](e,t){let n=this.iterator;for(;;){let r=n.next(e);if(r.done)return Qp(r.value);
if(!Bm(r.value))return t._stack.push(this),r.value;if(r.value._tag===`Failure`)return r.value;e=r.value.value}},[mn](e){return this[hn](this.initial,e)}}),
t=function(e,t){this.iterator=e,this.initial=t};return t.prototype=e,function(e,n){return new t(e,n)}}(),wm=/*#__PURE__*/ G(2,(e,t)=>new Dm(e,Om,Qp(t))),
Tm=function(e){return e._stack.push(this),this[pn]},Em=/*#__PURE__*/ Un({op:`OnSuccess`,[mn]:Tm}),Dm=function(e,t,n){this[pn]=e,this[hn]=t,this.payload=n},
Dm.prototype=Em,Om=function(){return this.payload},km=function(e,t){return t.succeedWith(this.payload)},Am=/*#__PURE__*/ (()=>{let e=/*#__PURE__*/ Qt();
if(e===0)return!1;let t=`~effect/Effect/stackProbe`,n={[t]:function(){return/* @__PURE__ */ Error()}};$t(1);let r=/*#__PURE__*/ n[t]();return $t(e),
r.stack?.includes(`[as `+t+`]`)===!0})(),jm=function(e,t){let n=this.payload;return t.succeedWith(Am?n(e):rn(()=>n(e)))},Mm=function(e){let t=this.payload;
return t(e)},Nm=function(e){let t=this.payload;return new Dm(t(e),km,e)},Pm=function(e){return new Dm(this.payload,km,e)},Fm=e=>Hm(e,Uu),Im=/*#__PURE__*/ G(2,
(e,t)=>new Dm(e,xn(t)?Om:Mm,t)),Lm=/*#__PURE__*/ G(2,(e,t)=>new Dm(e,xn(t)?Pm:Nm,t)),Rm=e=>new Dm(e,Om,Zm),zm=/*#__PURE__*/ G(2,(e,t)=>new Dm(e,Mm,t)),
Bm=e=>e[un]!==void 0,Vm=/*#__PURE__*/ G(2,(e,t)=>Bm(e)?e._tag===`Success`?t(e.value):e:zm(e,t)),Hm=/*#__PURE__*/ G(2,(e,t)=>new Dm(e,jm,t)),
Um=/*#__PURE__*/ G(2,(e,t)=>Bm(e)?Qm(e,t):Hm(e,t)),Wm=/*#__PURE__*/ G(2,(e,t)=>Bm(e)?$m(e,t):vh(e,t)),Gm=/*#__PURE__*/ G(2,(e,t)=>Bm(e)?eh(e,t):yh(e,t)),
Km=/*#__PURE__*/ G(2,(e,t)=>{if(Bm(e)){if(e._tag===`Success`)return e;let n=vp(e.cause);return Ir(n)?Yn(n.failure):t(n.success)}return ph(e,t)}),
qm=e=>e._tag===`Success`,Jm=e=>e._tag===`Failure`?K(e.cause):J(e),Ym=/*#__PURE__*/ Bf(Jm,hp),Xm=e=>e._tag===`Failure`&&yp(e.cause),Zm=/*#__PURE__*/ Kn(void 0),
Qm=/*#__PURE__*/ G(2,(e,t)=>e._tag===`Success`?Kn(t(e.value)):e),$m=/*#__PURE__*/ G(2,(e,t)=>e._tag===`Success`?e:Yn(xp(e.cause,t))),eh=/*#__PURE__*/ G(2,(e,
t)=>e._tag===`Success`?Kn(t.onSuccess(e.value)):Yn(xp(e.cause,t.onFailure))),th=e=>{let t=[];for(let n of e)n._tag===`Failure`&&t.push(...n.cause.reasons);
return t.length===0?Zm:Yn(jn(t))},nh=e=>{let t=Ym(e);return Ir(t)?Hu():Uu(t.success)},rh=/*#__PURE__*/ G(2,(e,t)=>Qn(n=>{let r=n.context,i=t(r);
return r===i||(n.setContext(i),eg(n,()=>{n.setContext(r)})),e})),ih=e=>Qn(t=>e(t.context)),ah=/*#__PURE__*/ G(2,(e,t)=>Bm(e)?e:rh(e,Ad(t))),oh=function(){
return arguments.length===1?G(2,(e,t)=>sh(e,arguments[0],t)):G(3,(e,t,n)=>sh(e,t,n)).apply(this,arguments)},sh=(e,t,n)=>rh(e,Sd(t,n)),
ch=/*#__PURE__*/ G(e=>xn(e[1]),(e,t,n,r)=>r?.concurrent?Hm(mg([e,t],{concurrency:2}),([e,t])=>n(e,t)):zm(e,e=>Hm(t,t=>n(e,t)))),lh=/*#__PURE__*/ G(2,(e,
t)=>new dh(e,t.length===1?t:e=>t(e))),uh=/*#__PURE__*/ Un({op:`OnFailure`,[mn]:Tm}),dh=function(e,t){this[pn]=e,this[gn]=t},dh.prototype=uh,
fh=/*#__PURE__*/ G(3,(e,t,n)=>lh(e,e=>{let r=t(e);return Ir(r)?$p(r.failure):n(r.success,e)})),ph=/*#__PURE__*/ G(2,(e,t)=>fh(e,vp,e=>t(e))),
mh=/*#__PURE__*/ G(e=>xn(e[0]),(e,t,n,r)=>lh(e,e=>{let i=vp(e);return Ir(i)?$p(i.failure):t(i.success)?n(i.success):r?r(i.success):$p(e)})),
hh=/*#__PURE__*/ G(e=>xn(e[0]),(e,t,n,r)=>lh(e,e=>{let i=vp(e);if(Ir(i))return $p(i.failure);let a=t(i.success);
return Ir(a)?r?r(a.failure):$p(e):n(a.success)})),gh=/*#__PURE__*/ G(e=>xn(e[0]),(e,t,n,r)=>{let i=Array.isArray(t)?e=>ze(e,`_tag`)&&t.includes(e._tag):Be(t);
return mh(e,i,n,r)}),_h=/*#__PURE__*/ G(e=>xn(e[0]),(e,t,n)=>{let r;return hh(e,e=>(r??=Object.keys(t),ze(e,`_tag`)&&De(e._tag)&&r.includes(e._tag)?K(e):J(e)),
e=>t[e._tag](e),n)}),vh=/*#__PURE__*/ G(2,(e,t)=>lh(e,e=>$p(xp(e,t)))),yh=/*#__PURE__*/ G(2,(e,t)=>Ch(e,{onFailure:e=>$p(xp(e,t.onFailure)),
onSuccess:e=>tm(()=>t.onSuccess(e))})),bh=/*#__PURE__*/ G(2,(e,t)=>ph(e,e=>tm(()=>t(e)))),xh=e=>Ah(e,{onFailure:Hu,onSuccess:Uu}),Sh=e=>jh(e,{onFailure:J,
onSuccess:K}),Ch=/*#__PURE__*/ G(2,(e,t)=>new Th(e,t.onSuccess.length===1?t.onSuccess:e=>t.onSuccess(e),t.onFailure.length===1?t.onFailure:e=>t.onFailure(e))),
wh=/*#__PURE__*/ Un({op:`OnSuccessAndFailure`,[mn]:Tm}),Th=function(e,t,n){this[pn]=e,this[hn]=t,this[gn]=n},Th.prototype=wh,Eh=function(e,t){
let n=this.payload;return t.succeedWith(Am?n.onSuccess(e):rn(()=>n.onSuccess(e)))},Dh=(e,t)=>{let n=Un({op:e,[mn]:Tm,[hn]:Eh,[gn]:t}),r=function(e,t){
this[pn]=e,this.payload=t};return r.prototype=n,r},Oh=/*#__PURE__*/ Dh(`Match`,function(e,t){let n=vp(e);if(Ir(n))return $p(n.failure);let r=this.payload;
return t.succeedWith(Am?r.onFailure(n.success):rn(()=>r.onFailure(n.success)))}),kh=/*#__PURE__*/ G(2,(e,t)=>Ch(e,{onFailure:e=>{let n=vp(e);
return Ir(n)?$p(n.failure):t.onFailure(n.success)},onSuccess:t.onSuccess})),Ah=/*#__PURE__*/ G(2,(e,t)=>new Oh(e,t)),jh=/*#__PURE__*/ G(2,(e,t)=>{if(Bm(e)){
if(e._tag===`Success`)return Kn(t.onSuccess(e.value));let n=vp(e.cause);return Ir(n)?Yn(n.failure):Kn(t.onFailure(n.success))}return Ah(e,t)}),
Mh=e=>Bm(e)?Kn(e):Nh(e),Nh=/*#__PURE__*/ Wn({op:`Exit`,[mn](e){return e._stack.push(this),this[pn]},[hn](e,t,n){return t.succeedWith(n??Kn(e))},[gn](e,t,n){
return t.succeedWith(n??Yn(e))}}),Ph=`~effect/Scope`,Fh=`~effect/Scope/Closeable`,Ih=/*#__PURE__*/ nd(`effect/Scope`),Lh=(e,t)=>{let n=e.state;
if(n._tag===`Closed`||(e.state={_tag:`Closed`,exit:t},e.parent!==void 0&&Uh(e.parent,e),n._tag===`Empty`))return;if(n.finalizer!==void 0)return Rh(n.finalizer,
t);let r=n.finalizers;return r.size===1?Rh(r.values().next().value,t):Bh(e,r,t)},Rh=(e,t)=>{try{return e(t)}catch(e){return Zn(e)}},zh=(e,t)=>qm(e)?t:lh(t,
t=>$p(_p(Nn(e.cause,t)))),Bh=/*#__PURE__*/ ym(function*(e,t,n){let r=[],i=[],a=Array.from(t),o=zp();for(let t=a.length-1;t>=0;t--){let[s,c]=a[t];
e.strategy===`sequential`?r.push(yield*Mh(Rh(c,n))):s!==o&&i.push(Cg(o,Rh(c,n),!0,!0,`inherit`))}return i.length>0&&(r=yield*qp(i)),yield*th(r)}),Vh=(e,
t)=>nm(()=>e.state._tag===`Closed`?t(e.state.exit):(Hh(e,{},t),lm)),Hh=(e,t,n)=>{if(e.state._tag===`Empty`)e.state={_tag:`Open`,finalizerKey:t,finalizer:n,
finalizers:void 0};else if(e.state._tag===`Open`){let r=e.state;r.finalizer===void 0||(r.finalizers=/* @__PURE__ */ new Map([[r.finalizerKey,r.finalizer]]),
r.finalizerKey=void 0,r.finalizer=void 0),r.finalizers.set(t,n)}},Uh=(e,t)=>{if(e.state._tag!==`Open`)return;let n=e.state;
n.finalizerKey===t?e.state=Kh:n.finalizers!==void 0&&(n.finalizers.delete(t),n.finalizers.size===0&&(e.state=Kh))},Wh=e=>Gh(e,void 0),Gh=(e=`sequential`,
t)=>({[Fh]:Fh,[Ph]:Ph,strategy:e,parent:t,state:Kh}),Kh={_tag:`Empty`},qh=Ih,Jh=/*#__PURE__*/ oh(Ih),Yh=e=>Qn(t=>{let n=t.context,r=Wh();
return t.setContext(Sd(t.context,Ih,r)),eg(t,e=>(t.setContext(n),Lh(r,e))),e}),Xh=(e,t,n)=>ih(r=>pg(i=>zm(qh,a=>Lm(n?.interruptible?i(e):e,e=>Vh(a,n=>ah(t(e,n),
r)))))),Zh=e=>zm(qh,t=>ih(n=>Vh(t,t=>ah(e(t),n)))),Qh=/*#__PURE__*/ function(){let e=/*#__PURE__*/ Un({op:`OnExit`,[mn](e){return e._stack.push(this),
this.effect},[_n](e){e.interruptible&&this.interruptible!==!0&&(e._stack.push(lg),e.interruptible=!1)},[hn](e,t,n){n??=Kn(e);let r;try{
r=this.onExit(n)}catch(e){r=Zn(e)}return r?zm(r,e=>n):n},[gn](e,t,n){n??=Yn(e);let r;try{r=this.onExit(n)}catch(e){r=Zn(e)}return r?zm(zh(n,r),e=>n):n}}),
t=function(e,t,n){this.effect=e,this.onExit=t,this.interruptible=n};return t.prototype=e,t}(),$h=(e,t,n)=>new Qh(e,t,n),eg=(e,t)=>{e._stack.push(new Qh(void 0,
t,void 0))},tg=/*#__PURE__*/ G(2,$h),ng=/*#__PURE__*/ G(3,(e,t,n)=>tg(e,e=>{if(e._tag!==`Failure`)return lm;let r=t(e.cause);return Ir(r)?lm:n(r.success,
e.cause)})),rg=/*#__PURE__*/ G(2,(e,t)=>ng(bp,t)(e)),ig=/*#__PURE__*/ ue(1/0),ag=(e,t)=>{let n=0,r,i,a=(e,t)=>(t.awaiters++,eg(e,()=>{
if(!(--t.awaiters>0||t.done))return i===t&&(i=void 0),Yp(t.fiber)}),Jp(t.fiber));return[Qn(o=>{if(i!==void 0)return o===i.fiber?Jp(i.fiber):a(o,i);
if(r!==void 0&&(n===1/0||o.getRef(jg).currentTimeMillisUnsafe()<n))return r;r=void 0;let s=o.getRef(jg),c={fiber:new Bp(o.context),awaiters:0,done:!1};i=c;
let l=a(o,c);return c.fiber.evaluate($h(e,e=>{if(c.done=!0,i!==c||(i=void 0,Xm(e)))return;let a=t(e);n=a===1/0?1/0:s.currentTimeMillisUnsafe()+a,r=e})),
c.fiber._exit??l}),tm(()=>{i=void 0,r=void 0})]},og=e=>tm(()=>ag(e,ig)[0]),sg=e=>Qn(t=>(t.interruptible&&(t.interruptible=!1,t._stack.push(lg)),e)),
cg=/*#__PURE__*/ Wn({op:`SetInterruptible`,[_n](e){if(e.interruptible=this[pn],e._interruptedCause&&e.interruptible)return()=>$p(e._interruptedCause)}}),
lg=/*#__PURE__*/ cg(!0),ug=/*#__PURE__*/ cg(!1),dg=e=>{if(e.interruptible=!0,e._stack.push(ug),e._interruptedCause)return $p(e._interruptedCause)},
fg=e=>Qn(t=>t.interruptible?e:dg(t)??e),pg=e=>Qn(t=>t.interruptible?(t.interruptible=!1,t._stack.push(lg),e(fg)):e(le)),mg=(e,t)=>Re(e)?t?.mode===`result`?gg(e,
Sh,t):gg(e,le,t):t?.discard?t.mode===`result`?gg(Object.values(e),Sh,t):gg(Object.values(e),le,t):nm(()=>Hm(gg(Object.entries(e),([e,
n])=>Hm(t?.mode===`result`?Sh(n):n,t=>[e,t]),{concurrency:t?.concurrency}),Object.fromEntries)),hg=/*#__PURE__*/ Wn({op:`While`,[hn](e,t){
return this[pn].step(e),this[`~effect/Effect/args`].while()?(t._stack.push(this),this[pn].body()):Zm},[mn](e){
return this[`~effect/Effect/args`].while()?(e._stack.push(this),this[pn].body()):Zm}}),gg=/*#__PURE__*/ G(e=>typeof e[1]==`function`,(e,t,n)=>nm(()=>{
let r=vg(n?.concurrency);if(r===1)return _g(e,t,n);let i=Mf(e),a=i.length;if(a===0)return n?.discard?lm:Qp([]);let o=n?.discard?void 0:Array(a),s=Sg({f:t,
out:o},i,{concurrency:r});return s?wm(s,o):Qp(o)})),_g=(e,t,n)=>nm(()=>{let r=n?.discard?void 0:[],i=e[Symbol.iterator](),a=i.next(),o=0;
return wm(hg({while:()=>!a.done,body:()=>t(a.value,o++),step:e=>{r&&r.push(e),a=i.next()}}),r)}),vg=e=>e===`unbounded`?1/0:Math.max(1,e??1),yg=()=>e=>{
let t=e.onItem,n=e.step,r=(e,t,r,a,o)=>zm(Mh(o),o=>n(e,t[r],o,r)??i(e,t,r+1,a)??lm),i=(e,i,a=0,o=i.length)=>{for(;a<o;a++){let s=i[a],c=t(e,s,a);
if(!Bm(c))return r(e,i,a,o,c);let l=n(e,s,c,a);if(l)return l._tag===`Failure`?l:void 0}};return i},bg=e=>{let t=e.onItem,n=e.step;return(e,r,i)=>{let a=0,
o=i.end??r.length,s=i.concurrency,c=!1,l,u,d,f,p,m=e=>{let t=Zn(e);return f=t,c=!0,u&&u.size>0?zm(sg(Zp(Array.from(u))),()=>f??t):t},h=()=>{let i=!1;
for(;!f&&a<o;a++){let o=r[a],g=p??t(e,o,a);if(Bm(g)){if(f=n(e,o,g,a),f)break}else if(l){p=void 0;let t=Cg(l,g,!0,!0,`inherit`);if(t._exit){if(f=n(e,o,t._exit,
a),f)break;continue}u.add(t);let r=a;if(t.addObserver(a=>{u.delete(t);try{if(f){if(a._tag===`Failure`){let e=a.cause.reasons.filter(e=>e._tag!==`Interrupt`);
if(e.length>0){let t=jn(e);f=Yn(f._tag===`Failure`?_p(Nn(f.cause,t)):t)}}}else{let t=n(e,o,a,r);t&&(f=t,h())}if(i){let e=h();
e&&d(e)}else c&&u.size===0&&d(f??lm)}catch(e){d(m(e))}}),u.size<s)continue;i=!0,a++;return}else return hm(e=>{l=zp(),u=/* @__PURE__ */ new Set,p=g,d=e;let t;
try{t=h()}catch(t){return e(m(t))}return t?e(t):nm(()=>(f??=Zm,zm(u?Zp(u):lm,()=>f?._tag===`Failure`?f:lm)))})}if(c=!0,f){if(u&&u.size>0){let e=Gp(l);
u.forEach(t=>t.interruptUnsafe(l.id,e));return}if(d||f._tag===`Failure`)return f}else if(d){if(u)u.size===0&&d(lm);else return Zm}};return h()}},
xg=()=>e=>bg(e),Sg=/*#__PURE__*/ bg({onItem(e,t,n){return e.f(t,n)},step(e,t,n,r){if(n._tag===`Failure`)return n;e.out&&(e.out[r]=n.value)}}),Cg=(e,t,n=!1,r=!1,
i=!1)=>{let a=e,o=i===`inherit`?a.interruptible:!i,s=new Bp(a.context,o);return r||(a.children().add(s),s._parent=a),n?s.evaluate(t):(s._asyncContext=Rp(),
a.currentDispatcher.scheduleTask(()=>s.evaluate(t),0)),s},wg=e=>(t,n)=>{let r=new Bp(n?.scheduler?Sd(e,Hf,n.scheduler):e,n?.uninterruptible!==!0);
if(r.evaluate(t),r._exit)return r;if(n?.signal){if(n.signal.aborted)r.interruptUnsafe();else{let e=()=>r.interruptUnsafe();n.signal.addEventListener(`abort`,e,
{once:!0}),r.addObserver(()=>n.signal.removeEventListener(`abort`,e))}}return n?.onFiberStart&&n.onFiberStart(r),r},Tg=e=>{let t=wg(e);return(e,n)=>{let r=t(e,
n);return new Promise(e=>{r.addObserver(t=>e(t))})}},Eg=e=>{let t=Tg(e);return(e,n)=>t(e,n).then(e=>{if(e._tag===`Failure`)throw Sp(e.cause);return e.value})},
Dg=/*#__PURE__*/ Eg(/*#__PURE__*/ yd()),Og=e=>{let t=wg(e);return e=>{if(Bm(e))return e;let n=new qf(`sync`),r=t(e,{scheduler:n});return r._dispatcher?.flush(),
r._exit??Zn(new Vg(r))}},kg=/*#__PURE__*/ Og(/*#__PURE__*/ yd()),Ag=/*#__PURE__*/ Qn(e=>{let t=e.currentSpanLocal;return t?Qp(t):em(new rr)}),
jg=/*#__PURE__*/ jd(`effect/Clock`,{defaultValue:()=>new Ng}),Mg=2**31-1,Ng=class{currentTimeMillisUnsafe(){return Date.now()}
currentTimeMillis=/*#__PURE__*/ tm(()=>this.currentTimeMillisUnsafe());currentTimeNanosUnsafe(){return Ig()}
currentTimeNanos=/*#__PURE__*/ tm(()=>this.currentTimeNanosUnsafe());monotonicTimeNanosUnsafe(){return Fg()}
monotonicTimeNanos=/*#__PURE__*/ tm(()=>this.monotonicTimeNanosUnsafe());sleep(e){return this.sleepMillis(vf(e))}sleepMillis(e){
return e<=0?am:Number.isFinite(e)?hm(t=>{let n=e>Mg?this.sleepMillis(e-Mg):lm,r=setTimeout(()=>t(n),Math.min(e,Mg));return tm(()=>clearTimeout(r))}):gm}},
Pg=/*#__PURE__*/ BigInt(1e6),Fg=/*#__PURE__*/ function(){let e=globalThis.process?.hrtime;if(typeof e?.bigint==`function`)return()=>e.bigint();
if(typeof performance<`u`&&typeof performance.now==`function`)return()=>BigInt(Math.round(performance.now()*1e6));let t=/*#__PURE__*/ BigInt(0);return()=>{
let e=BigInt(Date.now())*Pg;return e>t&&(t=e),t}}(),Ig=/*#__PURE__*/ function(){let e=/*#__PURE__*/ BigInt(1e9),t;return()=>{let n=Fg(),r=BigInt(Date.now())*Pg;
if(t===void 0)t=r-n;else{let i=t+n;(r>i?r-i:i-r)>e&&(t=r-n)}return t+n}}(),Lg=e=>Qn(t=>e(t.getRef(jg))),Rg=e=>Lg(t=>t.sleep($d(e))),
zg=/*#__PURE__*/ Lg(e=>e.currentTimeMillis),Bg=`~effect/Cause/AsyncFiberError`,Vg=class extends (/*#__PURE__*/ tr(`AsyncFiberError`)){[Bg]=Bg;constructor(e){
super({message:`An asynchronous Effect was executed with Effect.runSync`,fiber:e})}},Hg=`~effect/Cause/UnknownError`,
Ug=class extends (/*#__PURE__*/ tr(`UnknownError`)){[Hg]=Hg;constructor(e,t){super({message:t,cause:e})}},Wg=/*#__PURE__*/ jd(`effect/Console`,
{defaultValue:()=>globalThis.console}),Gg=e=>{switch(e){case`All`:return-(2**53-1);case`Fatal`:return 5e4;case`Error`:return 4e4;case`Warn`:
return 3e4;case`Info`:return 2e4;case`Debug`:return 1e4;case`Trace`:return 0;case`None`:return 2**53-1}},Kg=/*#__PURE__*/ zu(Ru,Gg),qg=/*#__PURE__*/ Bu(Kg),
Jg=/*#__PURE__*/ jd(`effect/Logger/CurrentLoggers`,{defaultValue:()=>/* @__PURE__ */ new Set([i_,a_])}),Yg=/*#__PURE__*/ jd(`effect/Logger/LogToStderr`,
{defaultValue:fe}),Xg=`~effect/Logger`,Zg={[Xg]:{_Message:le,_Output:le},pipe(){return re(this,arguments)}},Qg=e=>{let t=Object.create(Zg);return t.log=e,t},
$g=e=>e.replace(/[\s="]/g,`_`),e_=(e,t)=>`${$g(e[0])}=${t-e[1]}ms`,t_=e=>(...t)=>{let n;for(let e=0,r=t.length;e<r;e++){let r=t[e];Tn(r)&&(n?t.splice(e,
1):t=t.slice(0,e).concat(t.slice(e+1)),n=n?jn(n.reasons.concat(r.reasons)):r,e--)}return n===void 0&&(n=Fn),Qn(r=>{let i=e??r.cache.logLevel;
if(qg(r.cache.minimumLogLevel,i))return lm;let a=r.getRef(jg),o=r.getRef(Jg);if(o.size>0){let e=new Date(a.currentTimeMillisUnsafe());
for(let a of o)a.log({cause:n,fiber:r,date:e,logLevel:i,message:t})}return lm})},n_={bold:`1`,red:`31`,green:`32`,yellow:`33`,blue:`34`,cyan:`36`,white:`37`,
gray:`90`,black:`30`,bgBrightRed:`101`},n_.gray,n_.blue,n_.green,n_.yellow,n_.red,n_.bgBrightRed,n_.black,r_=e=>`${e.getHours().toString().padStart(2,
`0`)}:${e.getMinutes().toString().padStart(2,`0`)}:${e.getSeconds().toString().padStart(2,`0`)}.${e.getMilliseconds().toString().padStart(3,`0`)}`,
i_=/*#__PURE__*/ Qg(({cause:e,date:t,fiber:n,logLevel:r,message:i})=>{let a=Array.isArray(i)?i.slice():[i];e.reasons.length>0&&a.push(jp(e));let o=t.getTime(),
s=n.getRef(up),c=``;for(let e of s)c+=` ${e_(e,o)}`;let l=n.getRef(sp);Object.keys(l).length>0&&a.push(l);let u=n.getRef(Wg);
(n.getRef(Yg)?u.error:u.log)(`[${r_(t)}] ${r.toUpperCase()} (#${n.id})${c}:`,...a)}),a_=/*#__PURE__*/ Qg(({cause:e,fiber:t,logLevel:n,message:r})=>{
let i=t.getRef(jg),a=t.getRef(sp),o=t.cache.span;if(o===void 0||o._tag===`ExternalSpan`||o.status._tag===`Ended`)return;let s={};for(let[e,
t]of Object.entries(a))on(s,e,t);s[`effect.fiberId`]=t.id,s[`effect.logLevel`]=n.toUpperCase(),e.reasons.length>0&&(s[`effect.cause`]=jp(e)),
o.event(qt(Array.isArray(r)&&r.length===1?r[0]:r),i.currentTimeNanosUnsafe(),s)})})),s_,c_,l_,u_,d_,f_,p_=H((()=>{ur(),o_(),s_=Kn,c_=Yn,l_=Xn,u_=Zm,d_=qm,
f_=nh})),m_,h_=H((()=>{o_(),m_=Jh})),g_,__,v_,y_,b_,x_=H((()=>{ur(),o_(),g_=Bn,__=Rn,v_=xp,y_=mp,b_=lr})),S_,C_,w_=H((()=>{o_(),S_=jg,C_=zg})),T_,E_,D_,O_,k_,
A_=H((()=>{x_(),wt(),st(),Yt(),ed(),oe(),Ve(),T_=`~effect/DateTime`,E_=`~effect/DateTime/TimeZone`,D_={[T_]:T_,pipe(){return re(this,arguments)},[Gt](){
return this.toString()},toJSON(){return k_(this).toJSON()}},{...D_},{...D_},O_={[E_]:E_,[Gt](){return this.toString()}},{...O_},{...O_},
k_=e=>new Date(e.epochMilliseconds)})),j_,M_=H((()=>{Md(),j_=/*#__PURE__*/ jd(`effect/Random`,{defaultValue:()=>({nextIntUnsafe(){
return Math.floor(Math.random()*(2**53-1- -(2**53-1)+1))+-(2**53-1)},nextDoubleUnsafe(){return Math.random()}})})})),N_,P_,F_,I_,L_,R_,z_,B_,V_,H_,U_,W_,
G_=H((()=>{wt(),Wt(),he(),st(),Yt(),ed(),oe(),N_=`~effect/MutableHashMap`,P_={[N_]:N_,[Symbol.iterator](){return this.backing[Symbol.iterator]()},toString(){
return`MutableHashMap(${Nt(Array.from(this))})`},toJSON(){return{_id:`MutableHashMap`,values:Kt(Array.from(this))}},[Gt](){return this.toJSON()},pipe(){
return re(this,arguments)}},F_=()=>{let e=Object.create(P_);return e.backing=/* @__PURE__ */ new Map,e.buckets=/* @__PURE__ */ new Map,e},I_=(...e)=>L_(e),
L_=e=>{let t=F_();for(let[n,r]of e)V_(t,n,r);return t},R_=/*#__PURE__*/ G(2,(e,t)=>{if(e.backing.has(t))return Uu(e.backing.get(t));if(z_(t))return Hu();
let n=Ue(t),r=e.buckets.get(n);return r===void 0?Hu():B_(e,r,t)}),z_=e=>typeof e!=`object`&&typeof e!=`function`,B_=(e,t,n)=>{for(let r=0,
i=t.length;r<i;r++)if(ct(n,t[r])){let n=t[r];return Uu(e.backing.get(n))}return Hu()},V_=/*#__PURE__*/ G(3,(e,t,n)=>{
if(e.backing.has(t)||z_(t))return e.backing.set(t,n),e;let r=Ue(t),i=e.buckets.get(r);if(i===void 0)return e.buckets.set(r,[t]),e.backing.set(t,n),e;let a=H_(i,
t);return a===void 0&&(i.push(t),a=t),e.backing.set(a,n),e}),H_=(e,t)=>{for(let n=0,r=e.length;n<r;n++)if(ct(t,e[n]))return e[n]},U_=/*#__PURE__*/ G(2,(e,t)=>{
if(z_(t))return e.backing.delete(t),e;let n=Ue(t),r=e.buckets.get(n);if(r===void 0)return e;for(let n=0,i=r.length;n<i;n++){let i=r[n];if(i===t||ct(t,i)){
e.backing.delete(i),r.splice(n,1);break}}return r.length===0&&e.buckets.delete(n),e}),W_=e=>e.backing.size})),K_,q_,J_,Y_,Y,X_,Z_,Q_,$_,ev,X,tv,nv,rv,iv,av,ov,
sv,cv,lv,uv,dv,fv,pv,mv,hv,gv,_v,vv,yv,bv,xv,Sv,Cv,wv,Tv,Ev,Dv,Ov,kv,Av,jv,Mv,Nv,Pv,Fv,Iv,Lv,Rv,zv,Bv,Vv,Hv,Uv,Wv,Gv,Kv,qv,Jv,Z=H((()=>{ur(),o_(),K_=mg,q_=gg,
J_=dm,Y_=fm,Y=Qp,X_=nm,Z_=tm,Q_=lm,$_=hm,ev=_m,X=em,tv=$p,nv=sm,rv=cm,iv=um,av=am,ov=Qn,sv=rm,cv=zm,lv=Im,uv=Lm,dv=Sh,fv=xh,pv=Mh,mv=Hm,hv=wm,gv=ch,_v=ph,vv=gh,
yv=_h,bv=lh,xv=mh,Sv=vh,Cv=yh,wv=bh,Tv=Rg,Ev=Ah,Dv=jh,Ov=kh,kv=ih,Av=oh,jv=Yh,Mv=Xh,Nv=Zh,Pv=tg,Fv=og,Iv=rg,Lv=Ag,Rv=wg,zv=Dg,Bv=kg,Vv=ym,
Hv=/*#__PURE__*/ t_(`Warn`),Uv=Um,Wv=Wm,Gv=Gm,Kv=Vm,qv=Km,Jv=xm})),Yv,Xv,Zv,Qv,$v,ey,ty,ny,ry,iy=H((()=>{wf(),ed(),Yv={ns:1e-6,nano:1e-6,us:.001,micro:.001,
ms:1,milli:1,millisecond:1,s:1e3,sec:1e3,second:1e3,m:6e4,min:6e4,minute:6e4,h:36e5,hour:36e5,d:864e5,day:864e5,w:6048e5,week:6048e5},
Xv=`"500ms", "30s", "5m", "24h", "7d" or "5 minutes"`,Zv=e=>{let[,t=``,n=``]=/^(\d{1,15}(?:\.\d{1,9})?)\s*([a-z]*)$/i.exec(e.trim())??[];if(t===``)return;
if(n===``)return Number(t)===0?0:void 0;let r=n.toLowerCase(),i=Object.hasOwn(Yv,r)?Yv[r]:Yv[Qv(r)];return i===void 0?void 0:Number((Number(t)*i).toFixed(6))},
Qv=e=>/^[a-z]{3,}s$/.test(e)?e.slice(0,-1):``,$v=e=>{if(typeof e==`number`)return e>=0?e:void 0;if(typeof e==`string`)return e===`Infinity`?1/0:Zv(e);
if(typeof e==`object`&&!uf(e)&&!ty(e))return;let t=Xu(rf(e),vf);return Ju($u(t,e=>e>=0))},ey=/* @__PURE__ */ new Set([`weeks`,`days`,`hours`,`minutes`,
`seconds`,`milliseconds`,`microseconds`,`nanoseconds`]),ty=e=>e!==null&&(Array.isArray(e)||Object.keys(e).some(e=>ey.has(e))),ny=[[`d`,864e5],[`h`,36e5],[`m`,
6e4],[`s`,1e3]],ry=e=>{if(e===0)return`0`;let[t,n]=ny.find(([,t])=>e%t===0)??[`ms`,1];return`${e/n}${t}`}})),ay,oy,sy,cy=H((()=>{ay=({hint:e,
message:t})=>`${t} ${e}`,oy=e=>e.map(ay).join(`
`),sy=e=>{let{key:t,reference:n}=e;return[...t===void 0||t===n?[]:[t],n,ay(e)].join(`: `)}})),ly,uy=H((()=>{
yi(),cy(),ly=class extends vi(`InvalidOptions`){constructor(e){super({issues:e,message:oy(e)})}}})),dy,fy,py=H((()=>{dy=/*#__PURE__*/ new WeakMap,fy=e=>{
if(dy.has(e))return dy.get(e);throw Error(`Unable to get redacted value`+(e.label?` with label: "${e.label}"`:``))}})),my,hy,gy,_y,vy,yy,by=H((()=>{wt(),_e(),
st(),ur(),py(),Ve(),my=`~effect/Redacted`,hy=e=>ze(e,my),gy=(e,t)=>{let n=Object.create(_y);return t?.label&&(n.label=t.label),dy.set(n,e),n},
_y={[my]:{_A:e=>e},label:void 0,...yn,toJSON(){return this.toString()},toString(){return`<redacted${De(this.label)?`:`+this.label:``}>`},[He](){
return Ue(dy.get(this))},[_t](e){return hy(e)&&ct(dy.get(this),dy.get(e))}},vy=fy,yy=e=>ge((t,n)=>e(vy(t),vy(n)))}));function xy(e,t,n){if(e===t)return 0;
let r=n?.maxDistance,i=e;e.length>t.length&&(e=t,t=i);let a=e.length,o=t.length;for(;a>0&&e.charCodeAt(~-a)===t.charCodeAt(~-o);)a--,o--;let s=0;
for(;s<a&&e.charCodeAt(s)===t.charCodeAt(s);)s++;if(a-=s,o-=s,r!==void 0&&o-a>r)return r;if(a===0)return r!==void 0&&o>r?r:o;let c,l,u,d,f=0,p=0;
for(;f<a;)wy[f]=e.charCodeAt(s+f),Cy[f]=++f;for(;p<o;){for(c=t.charCodeAt(s+p),u=p++,l=p,f=0;f<a;f++)d=c===wy[f]?u:u+1,u=Cy[f],l=Cy[f]=u>l?d>l?l+1:d:d>u?u+1:d;
if(r!==void 0){let e=l;for(f=0;f<a;f++)Cy[f]<e&&(e=Cy[f]);if(e>r)return r}}return Cy.length=a,wy.length=a,r!==void 0&&l>r?r:l}function Sy(e,t,n){
if(!Array.isArray(t)||t.length===0)return;let r=n?.maxDistance,i=e.length;for(let n of t)if(n===e)return n;if(r===0)return;let a,o=1/0,
s=/* @__PURE__ */ new Set;for(let n of t){if(s.has(n))continue;s.add(n);let t=Math.abs(n.length-i);if(t>=o||r!==void 0&&t>r)continue;
let c=Number.isFinite(o)?r===void 0?o:Math.min(o,r):r,l=c===void 0?xy(e,n):xy(e,n,{maxDistance:c});if(r!==void 0&&l>r)continue;let u=l;
if(c!==void 0&&l===c&&c===r&&(u=xy(e,n)),u<o&&(o=u,a=n,o===0))break}if(!(r!==void 0&&o>r))return a}var Cy,wy,Ty=H((()=>{Cy=[],wy=[]})),Ey,Dy,Oy,ky,Ay,jy,My,Ny,
Py,Fy,Iy,Ly,Ry=H((()=>{Ve(),by(),Ty(),Ey=(e,t)=>{let n=e.slice(0,40).toLowerCase(),r=t.map(e=>e.toLowerCase()),i=Sy(n,r,{maxDistance:Math.max(2,
Math.floor(n.length/3))});return i===void 0?void 0:t[r.indexOf(i)]},
Dy=e=>typeof e==`string`?/^[\w .,:+-]{0,24}$/.test(e)?`"${e}"`:`another text`:typeof e==`number`||typeof e==`boolean`||e===null?String(e):typeof e==`bigint`?`${e}n`:Array.isArray(e)?`an array`:`a value of type ${typeof e}`,
Oy=(e,t,n)=>({code:`InvalidOption`,message:t,hint:n,place:{key:e}}),ky=e=>/^[\w$-]{1,60}$/.test(e)?e:`?`,Ay=(e,t,n)=>{let r=Ey(e,Object.keys(t));
return{code:`UnknownOption`,message:`There is no option "${n}${ky(e)}".`,hint:r===void 0?`Use one of: ${Object.keys(t).join(`, `)}.`:`Did you mean "${n}${r}"?`,
place:{key:`${n}${ky(e)}`}}},jy=e=>typeof e==`string`,My={host:[`a URL or a list of URLs`,e=>jy(e)||Array.isArray(e)&&e.every(jy)],
secret:[`a string or a secret`,e=>jy(e)||Ny(e)],key:[`a passphrase or { file: path }`,e=>jy(e)||Ny(e)||Ie(e)&&jy(e.file)],path:[`a path`,jy],
paths:[`a path, a URL or a list of them`,e=>[e].flat().every(e=>jy(e)||e instanceof URL)],text:[`a string`,jy],boolean:[`true or false`,e=>typeof e==`boolean`],
toggle:[`true, false or an object`,e=>typeof e==`boolean`||Ie(e)],headers:[`an object of strings`,e=>Ie(e)&&Object.values(e).every(e=>jy(e)||Ny(e))],
function:[`a function`,e=>typeof e==`function`],signal:[`an AbortSignal`,e=>Ie(e)&&`aborted`in e&&`addEventListener`in e],record:[`an object`,Ie],
lookup:[`an object, or a function that returns one`,e=>Ie(e)||typeof e==`function`],list:[`a list of strings`,e=>Array.isArray(e)&&e.every(jy)],
options:[`an object`,Ie],schema:[`a Standard Schema`,e=>(Ie(e)||typeof e==`function`)&&`~standard`in Object(e)]},
Ny=e=>hy(e)&&typeof vy(e)==`string`||Ie(e)&&typeof e.reveal==`function`,Py=e=>`Pass an object, such as { ${Object.keys(e)[0]??``}: ... }.`,Fy=(e,t,{text:n})=>{
let r=e[t];return n!==void 0&&jy(r)?{[n]:r}:r},Iy=(e,t,{kind:n,minimum:r=0,options:i,values:a})=>{if(n===`choice`)return a?.some(e=>e===t)?void 0:Oy(e,
`${e} cannot be ${Dy(t)}.`,`Use one of: ${a?.join(`, `)}.`);let[o,s]=My[n]??[``,()=>!0];if(!s(t)||t===``&&r>0)return Oy(e,
`${e} must be ${o}${n===`secret`||n===`key`?``:`; it is ${Dy(t)}`}.`,i===void 0?`Correct the value.`:Py(i))},Ly=(e,t,n)=>{if(t===void 0)return[];
if(Ie(t))return Object.keys(t).flatMap(t=>Object.hasOwn(e,t)?[]:[Ay(t,e,n)]);let r=n===``?`The options`:n.replace(/\.$/,``);return[Oy(r,
`${r} must be an object; it is ${Dy(t)}.`,Py(e))]}})),zy,By,Vy,Hy,Uy,Wy,Gy,Ky,qy=H((()=>{Z(),Ve(),iy(),uy(),Ry(),zy=({maximum:e,minimum:t=0},
n)=>e===void 0?`>= ${n(t)}`:`from ${n(t)} to ${n(e)}`,By=(e,{maximum:t=1/0,minimum:n=0})=>!(e>=n&&e<=t),Vy=(e,t,n)=>{let r=Hy(t)?$v(t):void 0,
i=r===1/0?n.maximum??r:r;return i===void 0||Number.isNaN(i)?Oy(e,`${e} must be a duration; it is ${Dy(t)}.`,
typeof t==`string`&&/^\s*\d+(\.\d+)?\s*$/.test(t)?`Add a unit, such as ${t.trim()}s or ${t.trim()}ms.`:`Write it as ${Xv}, or as a number of milliseconds.`):By(i,
n)?Oy(e,`${e} must be ${zy(n,ry)}; it is ${Dy(t)}.`,`Correct the value.`):i},Hy=e=>[`number`,`string`,`bigint`,`object`].includes(typeof e)&&e!==null,Uy=(e,t,
n)=>typeof t!=`number`||!Number.isSafeInteger(t)||By(t,n)?Oy(e,`${e} must be an integer ${zy(n,String)}; it is ${Dy(t)}.`,`Correct the value.`):t,Wy=(e,t,n)=>{
switch(n.kind){case`wait`:return typeof t==`boolean`?void 0:Vy(e,t,n);case`duration`:return Vy(e,t,n);case`integer`:return Uy(e,t,n);default:return}},Gy=(e,
t)=>X_(()=>{let{issues:n,values:r}=Ky(e,t);return n.length===0?Y(r):X(new ly(n))}),Ky=(e,t,n=``)=>{let r=[...Ly(e,t,n)],i={},a=Ie(t)?t:{};for(let[t,
o]of Object.entries(e)){let e=Fy(a,t,o),s=`${n}${t}`;if(e===void 0){i[t]=o.kind===`wait`?void 0:o.default;continue}let c=Wy(s,e,o),
l=typeof c==`object`?c:c??Iy(s,e,o);if(typeof l==`object`)r.push(l);else if(o.options===void 0)i[t]=c??e;else{let n=Ky(o.options,e,`${s}.`);r.push(...n.issues),
i[t]=n.values}}return{values:i,issues:r}}})),Jy,Yy,Xy,Zy,Qy=H((()=>{Jy=Symbol.for(`@opconnect/core/optionOrigins`),
Yy=Symbol.for(`@opconnect/core/variableOptions`),Xy=/\b(request|total|startup)Timeout\b|OP_CONNECT_[A-Z_]*[A-Z](?:(?:, | or )OP_CONNECT_[A-Z_]*[A-Z])*/g,Zy=(e,
{isMade:t,nameOf:n})=>e.replace(Xy,(e,r)=>{if(r)return n(`OP_CONNECT_${r.toUpperCase()}_TIMEOUT`,e);let i=e.split(/, | or /),a=i.filter(t);
return i.length>1&&a.length>0?a.map(e=>n(e)).join(` or `):e.replace(/OP_CONNECT_[A-Z_]+/g,e=>n(e))})})),$y,eb,tb,nb,rb,ib,ab,ob,sb,cb,lb,ub=H((()=>{by(),Ty(),
iy(),ku(),Qy(),$y=()=>globalThis.process?.env??{},eb=(e=$y())=>e.NODE_ENV===`test`||[e.JEST_WORKER_ID,e.VITEST,e.NODE_TEST_CONTEXT].some(e=>e!==void 0&&e!==``),
tb=Cu,nb=(e,t,n)=>({code:`InvalidOption`,message:`${e} must be ${t}.`,hint:n,place:{key:e}}),rb={true:!0,yes:!0,on:!0,1:!0,false:!1,no:!1,off:!1,0:!1},ib=(e,t,
{kind:n})=>{switch(n){case`duration`:return/^\d+(\.\d+)?$/.test(t)&&Number(t)!==0?nb(e,`a duration with a unit`,`Write ${t}s or ${t}ms.`):Zv(t)??nb(e,
`a duration`,`Write it as "500ms", "30s", "5m", "24h", "7d" or "5 minutes".`);case`integer`:return/^\d{1,15}$/.test(t)?Number(t):nb(e,`an integer`,
`Write digits only.`);case`boolean`:return rb[t.toLowerCase()]??nb(e,`true or false`,`Write true or false.`);case`secret`:return gy(t);default:return t}},
ab=e=>typeof e==`object`&&!!e&&`code`in e,ob=Object.values(tb).flatMap(({variable:e})=>e??[]),sb=(e,t,n,r)=>({code:e,message:n,hint:r,place:{key:t}}),
cb=e=>Object.keys(e).flatMap(t=>{if(!t.startsWith(`OP_CONNECT_`)||e[t]===void 0||ob.includes(t))return[];let n=Object.hasOwn(Ou,t)?Ou[t]:void 0;
if(n!==void 0)return[sb(`RenamedVariable`,t,`${t} is not used: it is now ${n}.`,`Set ${n} instead.`)];let r=Sy(t.slice(0,60),ob,{maxDistance:2});
return r===void 0?[]:[sb(`UnknownVariable`,t,`${t} is not used.`,`Did you mean ${r}?`)]}),lb=(e,t)=>{let n=e.token!==void 0||e.tokenFile!==void 0,r=[],i={};
for(let[a,o]of Object.entries(tb)){let{variable:s}=o;if(s===void 0||e[a]!==void 0||n&&(a===`token`||a===`tokenFile`))continue;let c=t[s]?.trim();
if(c===void 0||c===``)continue;let l=ib(s,c,o);ab(l)?r.push(l):i[a]=l}let a=[...cb(t)];Object.hasOwn(i,`token`)&&Object.hasOwn(i,
`tokenFile`)&&(a.push(sb(`TwoTokens`,`OP_CONNECT_TOKEN_FILE`,`OP_CONNECT_TOKEN and OP_CONNECT_TOKEN_FILE are both set: OP_CONNECT_TOKEN is used.`,
`Unset one of them.`)),Reflect.deleteProperty(i,`tokenFile`));let o=Object.fromEntries(Object.entries(e).filter(([,e])=>e!==void 0)),s={[Jy]:Reflect.get(e,Jy),
[Yy]:i};return{options:{host:``,...i,...o,...s},issues:r,warnings:a}}})),db,fb,pb,mb,hb,gb,_b,vb,yb,bb,xb,Sb,Cb,wb,Tb,Eb=H((()=>{Wr(),db=`OP_CONNECT_HOST`,
fb=`Remove the quotes from ${db}.`,pb=e=>(typeof e==`string`?e.split(`,`):e).map(e=>e.trim()).filter(e=>e!==``),
mb=e=>/^([a-z]{1,8}:\/{1,2}|https?\/\/)?[a-z0-9.-]{1,40}(:\d{1,5})?\/?$/i.test(e),hb=(e,t,n)=>J({code:`InvalidHost`,
message:`The host${mb(e)?` "${e}"`:``} ${t}.`,hint:n,place:{key:db}}),gb=103,_b=e=>/^unix:(.*)$/is.exec(e)?.[1],vb=e=>{let t=e.find(e=>_b(e)!==void 0);
return t===void 0?void 0:{code:`InvalidHost`,message:`The host "${t}" is a unix socket, which fetch cannot connect to.`,
hint:`Use the transport of node:http, or set ${db} to an http or https URL.`,place:{key:db}}},yb=e=>{let t=e.replace(/^\/\/(?=\/)/,``);
return/^\/(?!\/)\P{C}*$/u.test(t)&&new TextEncoder().encode(t).length<=gb?K(`unix:${t}`):hb(``,
`is not an absolute path of a unix socket, with at most ${gb} bytes`,`Write ${db} as in unix:/run/opconnect.sock.`)},
bb=[[e=>/^["'`\u2018\u201c]|["'`\u2019\u201d]$/.test(e),`has a quote at one end`,fb],[e=>/^op:\/\//i.test(e),
`is a secret reference, which cannot be resolved without a host`,`Write the URL itself.`],[e=>/^(?:eyJ|ops_)[\w.-]{20,}$/.test(e),`is a token`,
`Set ${db} to the URL of the Connect server, and OP_CONNECT_TOKEN to the token.`],[e=>/^https?:\/\/\S+[;\s]+\S+/i.test(e),`is more than one URL`,
`Separate the URLs in ${db} with commas.`],[(e,t)=>t!==null&&(t.username!==``||t.password!==``),`contains a user name or a password`,
`Remove it from ${db}: Connect uses a token.`],[(e,t)=>Number(t?.port||/^https?:\/\/[^/?#]*:(\d+)(?:[/?#]|$)/i.exec(e)?.[1]||1)>65535||t?.port===`0`,
`has a port that is not from 1 to 65535`,`Correct the port in ${db}.`],[(e,t)=>t!==null&&(t.search!==``||t.hash!==``),`has a query or a fragment`,
`Remove what starts at the "?" or the "#" from ${db}.`],[(e,t)=>t!==null&&/(?:^|\.)1password\.(?:com|eu|ca)$/.test(t.hostname),
`is the service of 1Password and not a Connect server`,`Set ${db} to the URL of your own Connect server.`]],xb=e=>{
let t=e.replace(/^(?:[a-z]{1,8}:\/*|https?\/+)(?=.)/i,e=>/^[a-z]+:$/i.test(e)?e:``);return mb(t)&&!t.includes(`://`)?t:void 0},Sb=e=>{
let t=/^(["'`])(.*)\1$/s.exec(e);if(t!==null)return hb(t[2]??``,`is enclosed in quotes`,fb);let n=_b(e);if(n!==void 0)return yb(n);let r=URL.parse(e),
i=bb.find(([t])=>t(e,r));if(i!==void 0)return hb(e,i[1],i[2]);
if(r!==null&&(r.protocol===`http:`||r.protocol===`https:`))return K(r.origin+r.pathname.replace(/\/+$/,``).replace(/\/v1$/,``));let a=xb(e)??`localhost:8080`;
return hb(e,`is not an http or https URL`,`Set ${db} to a URL with its scheme, such as http://${a} or https://${a}.`)},Cb={code:`MissingHost`,
message:`No Connect server is set.`,hint:`Set ${db} to the URL of the Connect server, such as http://localhost:8080.`,place:{key:db}},
wb=e=>!/[.:]/.test(e)||/\.(localhost|local|internal|lan|test|home\.arpa|svc|cluster\.local)$/.test(e)||/^(127|10|192\.168|169\.254|172\.(1[6-9]|2\d|3[01]))\.[\d.]+$/.test(e)||/^\[(::1|f[cde][0-9a-f]*:.*)\]$/i.test(e),
Tb=(e,t)=>e.filter(e=>{if(_b(e)!==void 0)return!1;let{hostname:n,protocol:r}=new URL(e);return r===`http:`&&(`HTTP_PROXY`in t||`http_proxy`in t||!wb(n))})})),
Db,Ob,kb,Ab,jb,Mb,Nb,Pb,Fb,Ib,Lb=H((()=>{ub(),Db=3e5,Ob=e=>{let[,t,n]=e.split(`.`);if(t!==void 0&&n!==void 0)try{let e=JSON.parse(atob(t.replaceAll(`-`,
`+`).replaceAll(`_`,`/`)));if(typeof e!=`object`||!e||!(`exp`in e))return;let n=Number(e.exp)*1e3;return Math.abs(n)<=864e13?n:void 0}catch{return}},
kb=`OP_CONNECT_TOKEN`,Ab=({OPCONNECT_RUN:e})=>e===`1`,jb=(e,t,n)=>({code:e,message:t,hint:n,place:{key:kb}}),Mb=`Set ${kb} to the token itself.`,
Nb=`Set ${kb} to an access token that was created for this Connect server.`,Pb=`Remove the quotes from ${kb}.`,Fb=[[/^(["'`]).*\1$/s,
`The token is enclosed in quotes.`,Pb],[/^["'`\u2018\u201c]|["'`\u2019\u201d]$/,`The token has a quote at one end.`,Pb],[/^op:\/\//i,
`The token is a secret reference, but resolving references needs the token.`,Mb],[/^ops_/,
`The token is a service account token (ops_...), which Connect servers do not accept.`,Nb],[/^(?:authorization:\s*)?bearer\s/i,
`The token starts with "Bearer", which the client adds itself.`,Mb],[/^[{[]/,
`The token is JSON, such as the credentials file that the server itself is started with.`,Nb],[/^https?:\/\//i,`The token is a URL.`,
`Set ${kb} to the access token, and OP_CONNECT_HOST to the URL of the Connect server.`],[/^(?:~|\.{1,2})?\//,`The token is a path.`,
`Set ${kb}_FILE to the path of a file that holds the token.`],[/[\r\n]/,`The token contains a line break.`,`Write the token of ${kb} in one line.`],[/\s/,
`The token contains a space.`,`Remove the spaces from ${kb}.`],[/[^!#-&(-~]/,`The token contains invalid characters.`,
`Check ${kb} for quotes, spaces and line breaks.`]],Ib=(e,t,n=$y())=>{if(e===``){
let e=Ab(n)?`This process was started by opconnect run, which does not pass the token on: add --pass-token.`:`Set ${kb} to an access token of the Connect server, or ${kb}_FILE to the path of its file.`;
return jb(`MissingToken`,`No access token is set.`,e)}let r=Fb.find(([t])=>t.test(e));if(r!==void 0)return jb(`InvalidToken`,r[1],r[2]);let i=Ob(e);
if(i!==void 0&&i+3e5<t){let e=`Create a new token for this Connect server and set ${kb} to it.`;return jb(`ExpiredToken`,
`The token expired at ${new Date(i).toISOString()}.`,e)}}}));Qy(),Aa(),Zl();const Rb=`OP_CONNECT_TOKEN`,zb=`OP_CONNECT_TOKEN_FILE`,Bb=e=>{
if(e._tag===`LockOutdated`)return{code:e._tag,key:`${e.message} ${e.reference}`};if(e._tag!==`RequestFailed`)return{code:e._tag,key:`${e.message} ${e.hint}`};
let{_tag:t,host:n}=e.error;return{code:t,key:`${t} ${n} ${`status`in e.error?e.error.status:``}`}},Vb=(e,{file:t})=>t===void 0||t===`.env`?e:`${e} -f ${t}`,
Hb=(e,t,n)=>{let r=/* @__PURE__ */ new Map;for(let{key:i,source:a,template:o}of e)for(let e of new Set(Oa(o))){let o=t.get(e);if(o===void 0)continue;
let s=Bb(o),c=r.get(s.key),l=o._tag===`LockOutdated`?`${o.hint} ${Vb(i,a)}`:n(o.hint);r.set(s.key,{code:s.code,message:n(o.message),hint:c?.hint??l,
locations:[...c?.locations??[],{key:i,source:a,reference:e}]})}return[...r.values()]},Ub=({definitions:e,variables:t},{connect:n,processEnv:r})=>({place:i})=>{
let a=i?.key;if(a===void 0||!Fl(a)||Vl(n,a))return;let o=t.find(e=>e.key===a&&e.source.file!==void 0);if(o!==void 0){
let t=e.find(({source:e})=>e===o.source)?.written;return{key:a,source:o.source,reference:void 0,...t===void 0?{}:{column:t.column}}}return[r,
process.env].some(e=>e?.[a]!==void 0)?{key:a,source:{file:void 0,line:void 0},reference:void 0}:void 0},Wb=(e,{connect:t})=>{let n=Vl(t,Rb)||Vl(t,zb),
r=e=>e===Rb||e===zb?n:Vl(t,e),i=t=>e({place:{key:t}}),a=Reflect.get(t??{},Jy)??{};return e=>Zy(e,{isMade:e=>r(e)?Vl(t,e):i(e)!==void 0,nameOf:(e,t)=>{
if(r(e))return a[e]??t??`connect.${Bl(e)}`;let n=i(e)?.source;return n?.file===void 0?e:`${e} (${cc(n)})`}})},Gb=(e,t)=>{let n=Ub(e,t);return{originOf:n,
nameSettings:Wb(n,t)}},Kb=({code:e})=>e===`MissingHost`||e===`MissingToken`,qb=(e,t,{nameSettings:n,originOf:r})=>{let i=e.flatMap(({key:e,source:t,
template:n})=>Oa(n).map(n=>({key:e,source:t,reference:n}))),a=t.filter(Kb);return[...t.filter(e=>!Kb(e)).map(e=>{let t=r(e),{code:a,hint:o,message:s}=e;
return{code:a,message:s,hint:n(o),locations:t===void 0?i:[t]}}),...a.slice(0,1).map(({code:e,hint:t})=>({code:e,message:a.map(({message:e})=>e).join(` `),
hint:[a.length>1?`Set OP_CONNECT_HOST and OP_CONNECT_TOKEN.`:n(t),
...a.some(({code:e})=>e===`MissingToken`)?[`A process that was started with a custom environment does not inherit the token.`]:[],
`To try without a server: npx -p @opconnect/testing fake-connect serve -f .env`].join(` `),locations:i}))]},
Jb=({snapshotProblem:e})=>e===void 0?[]:[{code:`SnapshotUnusable`,message:e,
hint:`Restore the connection to the server. The next start that reaches it writes a new snapshot.`,locations:[]}];var Yb,Xb,Zb,Qb=H((()=>{Yc(),Yb=(e,
{directory:t=`.`})=>C(e===void 0?Wc(t):x(e),`op.lock`),Xb=(e,t)=>t.lock===!1?[]:[...new Set([...e,void 0].map(e=>Yb(e,t)))],Zb=(e,t)=>Xb(e,t).some(e=>u(e))})),
$b,ex,tx=H((()=>{$b=(e,t)=>Object.hasOwn(e,t)?e[t]:void 0,ex=({field:e,file:t,item:n,section:r,vault:i})=>JSON.stringify([i,n,r??null,e??null,t??null])})),nx,
rx=H((()=>{Jo(),nx=e=>{let t=qo(e.slice(0,81));return t.length>80?`${t.slice(0,79)}…`:t}})),ix,ax,ox,sx,cx,lx,ux,dx,fx,px,mx=H((()=>{Ty(),Jo(),rx(),
ix=e=>/^[a-z0-9]{26}$/.test(e),ax=e=>e.normalize(`NFC`),ox=e=>ax(e).toLowerCase(),sx=(e,t)=>ox(e)===ox(t),cx=()=>!0,lx=(e,t)=>{let n=t=>{
let n=/* @__PURE__ */ new Map;for(let r of e){let e=t(r);if(e===void 0)continue;let i=n.get(e)??[];i.push(r),n.set(e,i)}return n},r=[{of:e=>e,
map:ux(()=>n(e=>t(e).id))},{of:ax,map:ux(()=>n(e=>ax(t(e).title??``)))},{of:ox,map:ux(()=>n(e=>ox(t(e).title??``)))}],i=ux(()=>e.map(e=>({one:e,
name:t(e).title||t(e).id||``})).map(fx));return{matches:(t,n=cx)=>{if(e.length===0)return[];for(let e of r){let r=(e.map().get(e.of(t))??[]).filter(n);
if(r.length>0)return r}return[]},suggestion:(e,t=cx)=>px(e,i(),({one:e})=>t(e))}},ux=e=>{let t;return()=>(t??={value:e()},t.value)},dx=(e,t=cx)=>{
let n=/* @__PURE__ */ new WeakMap;return r=>{let i=n.get(r)??lx(r.filter(t),e);return n.set(r,i),i}},fx=e=>({...e,folded:ox(e.name)}),px=(e,t,n)=>{let r=ox(e),
i=Math.max(1,Math.round(r.length/3));if(r.length>60)return;let a=[];for(let e of t){let{folded:t}=e;if(!(t.length>60||!n(e))){
if(r.length>2&&t.length>2&&(t.includes(r)||r.includes(t)))return qo(e.name);Math.abs(t.length-r.length)<=i&&a.length<200&&a.push(e)}}let o=Sy(r,
a.map(({folded:e})=>e),{maxDistance:i}),s=a.find(({folded:e})=>e===o);return s===void 0?void 0:qo(s.name)}})),hx,gx=H((()=>{
hx=e=>typeof e==`object`&&!!e&&!Array.isArray(e)})),_x,vx,yx,bx,xx,Sx,Cx,wx,Tx,Ex,Dx=H((()=>{mx(),ua(),Wr(),gx(),_x=1,vx=({field:e,file:t,item:n,section:r,
vault:i})=>({vault:i,item:n,...r===void 0?{}:{section:r},...t===void 0?{field:e}:{file:t}}),yx=(e,t)=>{let{hash:n}=process.getBuiltinModule(`node:crypto`);
return n(`sha256`,JSON.stringify([e,vx(t)]),`base64url`).slice(0,22)},bx=e=>typeof e==`string`&&e!==``,xx=e=>bx(e)&&ix(e),Sx=(e,t)=>{if(!hx(t))return;
let{field:n,file:r,hash:i,item:a,section:o,vault:s,...c}=t;if(Object.keys(c).length>0||!xx(s)||!xx(a)||o!==void 0&&!bx(o))return;
let l=bx(n)&&r===void 0?{vault:s,item:a,section:o,field:n}:bx(r)&&n===void 0?{vault:s,item:a,section:o,file:r}:void 0;return l!==void 0&&i===yx(e,l)?l:void 0},
Cx=e=>Br(ca(e),{onFailure:()=>!1,onSuccess:t=>la(t)===e}),wx=(e,t)=>t===-1?void 0:e.slice(0,t).split(`
`).length,
Tx=`Restore the file from version control, or delete it and run: opconnect lock`,Ex=(e,t)=>{let n=(n,r=Tx,i=-1)=>J({code:`LockUnreadable`,
message:`The lock file ${t} ${n}.`,hint:r,place:{file:t,line:wx(e,i)},locations:[]}),r=/^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/m.exec(e);
if(r!==null)return n(`has merge conflict markers (line ${wx(e,r.index)})`,`Keep one side of the conflict, and then run: opconnect lock`,r.index);let i;try{
i=JSON.parse(e)}catch{return n(`is not valid JSON`)}
if(!hx(i)||typeof i.lockfileVersion!=`number`||!hx(i.references))return n(`was not written by opconnect lock`);
if(i.lockfileVersion>_x)return n(`has format ${i.lockfileVersion}, and this version of opconnect reads format ${_x}`,`Update @opconnect/dotenv.`);
let a=/* @__PURE__ */ new Map;for(let{1:t=``,index:r}of e.matchAll(/"(op:\/\/[^"\\\n]*)"\s*:/g)){if(a.has(t))return n(`has a reference twice (line ${wx(e,r)})`,
Tx,r);a.set(t,r)}let o=/* @__PURE__ */ new Map;for(let[t,r]of Object.entries(i.references)){let i=Cx(t)?Sx(t,r):void 0;if(i===void 0){let r=a.get(t)??-1;
return n(`has an entry that was not written by opconnect lock${r===-1?``:` (line ${wx(e,r)})`}`,`Delete the entry, and then run: opconnect lock`,r)}o.set(t,i)}
return K(o)}})),Ox=/* @__PURE__ */ W({noLocks:()=>Nx,readLocks:()=>Fx,usesOf:()=>Mx}),kx,Ax,jx,Mx,Nx,Px,Fx,Ix=H((()=>{zs(),tx(),ua(),Aa(),Wr(),$s(),Ec(),Dx(),
Qb(),kx=(e,t)=>({code:`LockUnreadable`,message:`The lock file ${Vs(T(e))} ${t}.`,
hint:`Restore the file from version control, or delete it and run: opconnect lock`,place:{file:Vs(T(e))},locations:[]}),Ax=e=>{let t=t=>({path:e,text:``,
places:/* @__PURE__ */ new Map,issues:[t]});try{let n=_(e,{throwIfNoEntry:!1});if(n===void 0)return{path:e,text:void 0,places:/* @__PURE__ */ new Map,
issues:[]};if(!n.isFile())return t(kx(e,`is not a regular file`));let r=_c(m(e,`utf8`));return Br(Ex(r,Vs(T(e))),{onFailure:t,onSuccess:t=>({path:e,text:r,
places:t,issues:[]})})}catch(n){return t(kx(e,`could not be read: ${as(n)}`))}},jx=e=>Br(ca(e),{onFailure:()=>e,onSuccess:la}),Mx=(e,t)=>e.flatMap(({key:e,
source:n,template:r})=>r===void 0?[]:[...new Set(Oa(r).map(jx))].map(r=>({reference:r,key:e,source:n,path:Yb(n.file,t)}))),Nx={files:[],places:{},issues:[]},
Px=(e,t)=>({code:`LockConflict`,message:`Two lock files have different ids for this reference.`,
hint:`Run opconnect lock --update ${t[0]?.key??``} for both: ${[...new Set(t.map(({path:e})=>Vs(T(e))))].join(`, `)}.`,locations:t.map(({key:t,
source:n})=>({key:t,source:n,reference:e}))}),Fx=(e,t,n)=>{let r=new Map(Xb(e,n).map(e=>[T(e),Ax(e)])),i={},a=[];for(let[e,o]of Map.groupBy(Mx(t,n),
e=>e.reference)){let t=o.flatMap(({path:t})=>r.get(T(t))?.places.get(e)??[]),[n]=t;n!==void 0&&(t.some(e=>ex(e)!==ex(n))?a.push(Px(e,o)):i[e]=n)}
let o=[...r.values()];return{files:o,places:i,issues:[...o.flatMap(({issues:e})=>e),...a]}}}));Qb();const Lx=async(e,t)=>{let{files:n,issues:r,skipped:i,
variables:a}=e;if(e.locked!==void 0||!Zb(n,t)||Ql([...a,...i]).length===0)return e;let{readLocks:o}=await Promise.resolve().then(()=>(Ix(),Ox)),s=o(n,[...a,
...i],t);return{...e,locked:s.places,issues:[...r,...s.issues]}};var Rx,zx=H((()=>{Rx={values:/* @__PURE__ */ new Map,failures:/* @__PURE__ */ new Map,
savedAt:void 0,snapshotProblem:void 0}})),Bx,Vx,Hx,Ux,Wx,Gx,Kx=H((()=>{Z(),he(),oe(),h_(),Bx=`~effect/Channel`,Vx={[Bx]:{_Env:le,_InErr:le,_InElem:le,
_OutErr:le,_OutElem:le},pipe(){return re(this,arguments)}},Hx=e=>{let t=Object.create(Vx);return t.transform=(t,n)=>bv(e(t,n),e=>Y(tv(e))),t},Ux=e=>Hx((t,
n)=>e),Wx=e=>e.transform,Gx=e=>Hx((t,n)=>{let r;return Y(X_(()=>r||e.pipe(m_(n),cv(e=>Wx(e)(t,n)),cv(e=>r=e))))})})),qx,Jx,Yx,Xx,Zx=H((()=>{he(),oe(),
qx=`~effect/Stream`,Jx={_R:le,_E:le,_A:le},Yx=function(e){this.channel=e},Yx.prototype={[qx]:Jx,pipe(){return re(this,arguments)}},Xx=e=>new Yx(e)})),Qx,$x,eS,
tS,nS=H((()=>{Kx(),Z(),Zx(),Qx=Xx,$x=e=>Qx(Ux(e)),eS=e=>e.channel,tS=e=>Qx(Gx(mv(e,eS)))})),rS,iS,aS,oS,sS,cS,lS,uS,dS,fS,pS,mS,hS,gS,_S,vS,yS,bS,xS,SS=H((()=>{
wt(),st(),Yt(),Vu(),oe(),Ve(),rS=`~effect/BigDecimal`,iS={[rS]:rS,[He](){let e=fS(this);return Ke(Xe(String(e.value)),Ye(e.scale))},[_t](e){
return aS(e)&&_S(this,e)===0},toString(){return`BigDecimal(${yS(this)})`},toJSON(){return{_id:`BigDecimal`,value:String(this.value),scale:this.scale}},[Gt](){
return this.toJSON()},pipe(){return re(this,arguments)}},aS=e=>ze(e,rS),oS=(e,t)=>{
if(!Number.isSafeInteger(t))throw RangeError(`Scale must be a safe integer, got ${t}`);let n=Object.create(iS);return n.value=e,n.scale=t,n},sS=(e,t)=>{
let n=oS(e,t);return n.normalized=n,n},cS=/*#__PURE__*/ BigInt(0),lS=/*#__PURE__*/ BigInt(1),uS=/*#__PURE__*/ BigInt(10),dS=/*#__PURE__*/ sS(cS,0),fS=e=>{
if(e.normalized===void 0){if(e.value===cS)e.normalized=dS;else{let t=`${e.value}`,n=t.length;for(;t[n-1]===`0`;)n--;e.normalized=sS(BigInt(t.slice(0,n)),
e.scale-(t.length-n))}}return e.normalized},pS=100,mS=[lS],hS=(e,t)=>e===t?0:e<t?-1:1,gS=(e,t)=>{let n=`${e.value<cS?-e.value:e.value}`,
r=`${t.value<cS?-t.value:t.value}`,i=BigInt(n.length-r.length)-BigInt(e.scale)+BigInt(t.scale);if(i!==cS)return i<cS?-1:1;let a=Math.max(n.length,r.length);
return Lu(n.padEnd(a,`0`),r.padEnd(a,`0`))},_S=(e,t)=>{if(e.scale===t.scale)return hS(e.value,t.value);let n=vS(e),r=vS(t);if(n!==r)return n<r?-1:1;
if(n===0)return 0;let i=e.scale-t.scale,a=Math.abs(i);if(a>pS)return n===-1?gS(t,e):gS(e,t);let o=mS[a]??=uS**BigInt(a);return i>0?hS(e.value,
t.value*o):hS(e.value*o,t.value)},vS=e=>e.value===cS?0:e.value<cS?-1:1,yS=e=>{let t=fS(e);if(Math.abs(t.scale)>=16)return bS(t);let n=t.value<cS,
r=`${n?-t.value:t.value}`,i=t.scale>0?r.padStart(t.scale+1,`0`):r.padEnd(r.length-t.scale,`0`),a=i.length-t.scale,o=t.scale>0?`${i.slice(0,a)}.${i.slice(a)}`:i;
return n?`-${o}`:o},bS=e=>{if(xS(e))return`0e+0`;let t=fS(e),n=`${t.value}`,r=t.value<cS?2:1,i=n.slice(0,r),a=n.slice(r),o=a.length-t.scale;
return`${i}${a===``?``:`.${a}`}e${o>=0?`+`:``}${o}`},xS=e=>e.value===cS})),CS,wS,TS=H((()=>{Wr(),Qf(),
CS=`ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/`,wS=/*#__PURE__*/ (/* @__PURE__ */ new Uint8Array(123)).fill(255);
for(let e=0;e<64;e++)wS[/*#__PURE__*/ CS.charCodeAt(e)]=e;wS[61]=0})),ES=H((()=>{A_()})),DS=H((()=>{yi(),wf(),Yt(),oe(),Ve(),Af(),Wr(),{...Jt},{...Jt}})),
OS=H((()=>{Md(),yi(),wt(),_e(),he(),st(),Yt(),Af(),Mt(),by(),Jt.toString,Jt[Gt]})),kS=H((()=>{by()})),AS,jS,MS=H((()=>{zf(),Md(),wt(),_e(),he(),st(),ur(),Ve(),
Mt(),by(),Df(),OS(),kS(),{...yn},AS=e=>{let t=typeof e[Symbol.iterator]==`function`?Mf(e):Object.entries(e),n=[];for(let[e,
r]of t)if(Array.isArray(r))for(let t=0;t<r.length;t++)r[t]!==void 0&&n.push([e,jS(r[t])]);else if(typeof r==`object`&&r&&!hy(r)){let t=AS(r);for(let[r,
i]of t)n.push([[e,...typeof r==`string`?[r]:r],i])}else r!==void 0&&n.push([e,jS(r)]);return n},jS=e=>hy(e)?e:String(e)}));function NS(e){
return e.checks?e.checks[e.checks.length-1].annotations:e.annotations}var PS,FS,IS,LS=H((()=>{he(),PS=`~sentinels`,FS=`~constructor`,IS=/*#__PURE__*/ se(e=>{
let t=NS(e)?.identifier;return typeof t==`string`?t:e.getExpected(IS)})})),RS,zS,BS,VS,HS,US,WS=H((()=>{p_(),ed(),ur(),RS=/*#__PURE__*/ Symbol(),zS=s_,
BS=/*#__PURE__*/ zS(RS),VS=/*#__PURE__*/ zS(RS),HS=e=>e===RS?Hu():Uu(e),US=e=>e._tag===`None`?BS:zS(e.value)}));function GS(e){return ze(e,iC)&&e[iC]===iC}
function KS(e){return Object.hasOwn(e,`input`)}function qS(e,t,n){if(GS(e))return e;if(typeof e==`string`)return new pC({message:e},t,n);
let r=typeof e.issue==`string`?new pC({message:e.issue},t,n):e.issue;return new cC(e.path,r)}function JS(e,t,n){
if(e!==void 0)return typeof e==`boolean`?e?void 0:new pC(void 0,t,n):qS(e,t,n)}function YS(e,t,n,r){return Array.isArray(t)?Ff(t)?t.length===1?qS(t[0],n,
r):new dC(e,Rf(t,e=>qS(e,n,r)),n,r):void 0:JS(t,n,r)}function XS(e){return KS(e)?Nt(e.input):void 0}function ZS(e){let t=e.annotations?.expected;
return typeof t==`string`?t:void 0}function QS(e,t){let n=XS(t);return n===void 0?`Expected ${e}`:`Expected ${e}, got ${n}`}function $S(e,t){let n=t(e);
if(n!==void 0||e.issue._tag!==`InvalidValue`)return n;let r=ZS(e.issue);return r===void 0?QS(eC(e.filter),e):QS(r,e.issue)}function eC(e){
let t=e.annotations?.expected;if(typeof t==`string`)return t;switch(e._tag){case`Filter`:return`<filter>`;case`FilterGroup`:
return e.checks.map(e=>eC(e)).join(` & `)}}function tC(){return e=>nC(e,``)}function nC(e,t,n){let r;switch(e._tag){case`Filter`:return nC(e.issue,t,n??$S(e,
vC));case`Encoding`:return nC(e.issue,t,n);case`Pointer`:return nC(e.issue,t+Ft(e.path),n);case`Composite`:case`AnyOf`:
if(e._tag===`Composite`||e.issues.length>0)return e.issues.map(e=>nC(e,t,n)).join(`
`);r=n??rC(e)??QS(IS(e.ast),e);break;default:r=n??_C(e)}
return t?`${r}\n  at ${t}`:r}function rC(e){if(e._tag===`Pointer`||e._tag===`Composite`)return;if(e._tag===`Encoding`)return rC(e.issue);
let t=(e._tag===`Filter`?e.filter.annotations:`annotations`in e?e.annotations:e.ast.annotations)?.[e._tag===`MissingKey`?`messageMissingKey`:e._tag===`UnexpectedKey`?`messageUnexpectedKey`:`message`];
if(typeof t==`string`)return t}var iC,aC,oC,sC,cC,lC,uC,dC,fC,pC,mC,hC,gC,_C,vC,yC,bC=H((()=>{zf(),Wt(),LS(),WS(),Ve(),iC=`~effect/SchemaIssue/Issue`,aC=class{
[iC]=iC;constructor(e,t){t?.reportInput===!0&&e!==RS&&(this.input=e)}},oC=class extends aC{_tag=`Filter`;filter;issue;constructor(e,t,n,r){super(n,r),
this.filter=e,this.issue=t}},sC=class extends aC{_tag=`Encoding`;ast;issue;constructor(e,t,n,r){super(n,r),this.ast=e,this.issue=t}},cC=class extends aC{
_tag=`Pointer`;path;issue;constructor(e,t){super(),this.path=e,this.issue=t}},lC=class extends aC{_tag=`MissingKey`;annotations;constructor(e){super(),
this.annotations=e}},uC=class extends aC{_tag=`UnexpectedKey`;ast;constructor(e,t,n){super(t,n),this.ast=e}},dC=class extends aC{_tag=`Composite`;ast;issues;
constructor(e,t,n,r){super(n,r),this.ast=e,this.issues=t}},fC=class extends aC{_tag=`InvalidType`;ast;constructor(e,t,n){super(t,n),this.ast=e}},
pC=class extends aC{_tag=`InvalidValue`;annotations;constructor(e,t,n){super(t,n),this.annotations=e}},mC=class extends aC{_tag=`Forbidden`;annotations;
constructor(e,t,n){super(t,n),this.annotations=e}},hC=class extends aC{_tag=`AnyOf`;ast;issues;constructor(e,t,n,r){super(n,r),this.ast=e,this.issues=t}},
gC=class extends aC{_tag=`OneOf`;ast;successes;constructor(e,t,n,r){super(n,r),this.ast=e,this.successes=t}},_C=e=>{let t=rC(e);if(t!==void 0)return t;
switch(e._tag){case`InvalidType`:return QS(IS(e.ast),e);case`InvalidValue`:{let t=ZS(e);if(t!==void 0)return QS(t,e);let n=XS(e);
return n===void 0?`Expected a valid value`:`Invalid data ${n}`}case`MissingKey`:return`Missing key`;case`UnexpectedKey`:{let t=XS(e);
return t===void 0?`Expected no excess property`:`Unexpected key with value ${t}`}case`Forbidden`:return`Forbidden operation`;case`OneOf`:{let t=XS(e);
return t===void 0?`Expected exactly one member to match`:`Expected exactly one member to match the input ${t}`}}},vC=e=>rC(e)??rC(e.issue),
yC=/*#__PURE__*/ tC()}));function xC(e){let t;for(let n of e.reasons){if(!g_(n)||!GS(n.error))return;t??=n.error}return t}function SC(e,t){let n=xC(e);
if(n===void 0)throw Error(t,{cause:e});return n}var CC=H((()=>{x_(),bC()}));function wC(e){return kC((t,n)=>X(e(t,n)))}function TC(e){return wC((t,n)=>{
let r={message:e(t)};return Gu(t)?new mC(r,t.value,n):new mC(r)})}function EC(){return FC}function DC(e){return PC({_tag:`Transform`,transform:e})}
function OC(e){return PC({_tag:`TransformEffect`,transform:e})}function kC(e){return PC({_tag:`TransformOptionalEffect`,transform:e})}function AC(){
return DC(globalThis.String)}function jC(){return DC(globalThis.Number)}function MC(e){return OC((t,n)=>iv({try:()=>JSON.parse(t,e?.reviver),
catch:()=>new pC({expected:`a valid JSON string`},t,n)}))}function NC(e){return OC((t,n)=>iv({try:()=>{let n=JSON.stringify(t,e?.replacer,e?.space);
if(n===void 0)throw TypeError(`Value cannot be represented as JSON`);return n},catch:()=>new pC({expected:`a JSON-serializable value`},t,n)}))}var PC,FC,
IC=H((()=>{Z(),TS(),ed(),oe(),bC(),PC=e=>Object.assign(Object.create(ie),e),FC=/*#__PURE__*/ PC({_tag:`Passthrough`})}));function LC(e,t){
return Object.defineProperty(e,RC,{value:t}),e}var RC,zC=H((()=>{RC=/*#__PURE__*/ Symbol.for(`~effect/Schema/content`)}));function BC(e){return ze(e,
WC)&&e[WC]===WC}function VC(){return qC}function HC(e){return new GC(MC(e??{}),LC(NC(e),{mediaType:`application/json`,
preserveSchema:e?.reviver===void 0&&e?.replacer===void 0}))}var UC,WC,GC,KC,qC,JC,YC=H((()=>{Z(),Wt(),zC(),oe(),Ve(),IC(),bC(),UC=class extends ae{
_tag=`Middleware`;decode;encode;constructor(e,t){super(),this.decode=e,this.encode=t}flip(){return new UC(this.encode,this.decode)}},
WC=`~effect/SchemaTransformation/Transformation`,GC=class extends ae{[WC]=WC;_tag=`Transformation`;decode;encode;constructor(e,t){super(),this.decode=e,
this.encode=t}flip(){return new GC(this.encode,this.decode)}},KC=e=>BC(e)?e:new GC(e.decode,e.encode),qC=/*#__PURE__*/ new GC(/*#__PURE__*/ EC(),/*#__PURE__*/ 
EC()),JC=/*#__PURE__*/ new GC(/*#__PURE__*/ jC(),/*#__PURE__*/ AC())}));function XC(e){return t=>t._tag===e}function ZC(e){let t=globalThis.String(e.literal);
return ww(e,[new rT(new hT(t),new GC(DC(()=>e.literal),DC(()=>t)))])}function QC(e,t){
return e.some(e=>e.annotations?.representation?.id===t||e._tag===`FilterGroup`&&QC(e.checks,t))}function $C(e,t,n,r){if(n._tag===`Failure`)return ET(e,e.ast,r,
n);let i=n===VS?t:n[pn];if(i!==RS)e.output[r]=i;else{let t=e.getParser(e.tailThreshold,r);if(Bw(t.ast))return;let n=new cC([r],
new lC(t.ast.context?.annotations));if(e.options.errors===`all`)e.issues?e.issues.push(n):e.issues=[n];else return l_(new dC(e.ast,[n],e.input,e.options))}}
function ew(e,t,n=iT){let r,i;function a(t){switch(t._tag){case`String`:case`TemplateLiteral`:return(r??=Object.keys(e)).filter(e=>t.matchPart(e,
n)!==void 0);case`Number`:return(r??=Object.keys(e)).filter(e=>t.matchKey(e,n)!==void 0);case`Symbol`:
return(i??=Object.getOwnPropertySymbols(e)).filter(r=>Object.prototype.propertyIsEnumerable.call(e,r)&&t.matchKey(r,n)!==void 0);case`Union`:
return[...new Set(t.types.flatMap(a))];default:return[]}}return a(QT(XT(t)))}function tw(e){
switch(e._tag){case`String`:case`Number`:case`Symbol`:case`TemplateLiteral`:return!0;case`Union`:return e.types.every(tw);default:return!1}}function nw(e){
let t=Ew(e);switch(t._tag){case`String`:case`Number`:case`Symbol`:case`TemplateLiteral`:return!0;case`Union`:return t.types.every(nw);default:return!1}}
function rw(e){return tw(e)&&nw(e)}function iw(e,t,n){if(n._tag===`Failure`)return ET(e,e.ast,t.name,n);if(n===VS)return;let r=n[pn];if(r!==RS)on(e.out,t.name,
r);else if(delete e.out[t.name],!Bw(t.type)){let n=new cC([t.name],new lC(t.type.context?.annotations));if(e.options.errors===`all`){
e.issues?e.issues.push(n):e.issues=[n];return}return l_(new dC(e.ast,[n],e.input,e.options))}}function aw(e,t){return e?t?[...e,...t]:e:t}function ow(e,t,n){
return new AT(Reflect.ownKeys(e).map(t=>new OT(t,e[t].ast)),[],n,t)}function sw(e){return e.ast}function cw(e,t,n){return new zT(e.map(sw),t,void 0,n)}
function lw(e,t){if(e.encoding||t.some(e=>e.encoding))throw Error(`StructWithRest does not support encodings`);let n=e.propertySignatures,r=e.indexSignatures,
i=e.checks;for(let e of t){
for(let t of e.propertySignatures)if(n.some(e=>e.name===t.name))throw Error(`Duplicate identifier: ${JSON.stringify(t.name)}. ts(2300)`);
n=n.concat(e.propertySignatures),r=r.concat(e.indexSignatures),i=aw(i,e.checks)}return new AT(n,r,void 0,i)}function uw(e){switch(e._tag){case`Null`:
return[`null`];case`Undefined`:return[`undefined`];case`String`:case`TemplateLiteral`:return[`string`];case`Number`:return[`number`];case`Boolean`:
return[`boolean`];case`Symbol`:case`UniqueSymbol`:return[`symbol`];case`BigInt`:return[`bigint`];case`Arrays`:return[`array`];case`ObjectKeyword`:
return[`object`,`array`,`function`];case`Objects`:return e.propertySignatures.length||e.indexSignatures.length?[`object`]:[`string`,`number`,`boolean`,`symbol`,
`bigint`,`object`,`array`,`function`];case`Enum`:return Array.from(new Set(e.enums.map(([,e])=>typeof e)));case`Literal`:return[typeof e.literal];case`Union`:
return Array.from(new Set(e.types.flatMap(uw)));default:return[`null`,`undefined`,`string`,`number`,`boolean`,`symbol`,`bigint`,`object`,`array`,`function`]}}
function dw(e){switch(e._tag){default:return[];case`Declaration`:{let t=e.annotations?.[PS];return Array.isArray(t)?t:[]}case`Objects`:
return e.propertySignatures.flatMap(e=>{let t=e.type;if(!Bw(t)){if(Qw(t))return[{key:e.name,literal:t.literal}];if($w(t))return[{key:e.name,literal:t.symbol}]}
return[]});case`Arrays`:return e.elements.flatMap((e,t)=>{if(!Bw(e)){if(Qw(e))return[{key:t,literal:e.literal}];if($w(e))return[{key:t,literal:e.symbol}]}
return[]});case`Union`:{if(e.types.length===0)return[];let t=e.types.map(e=>dw(PT(e)));
return t[0].filter(e=>t.every(t=>t.some(t=>t.key===e.key&&t.literal===e.literal)))}case`Suspend`:return dw(e.thunk())}}function fw(e){let t=FT.get(e);
if(t)return t;let n,r=0,i,a,o=!0,s=[];for(let t=0;t<e.length;t++){let c=e[t],l=PT(c);if(Zw(l))continue;if(Qw(l)||$w(l)){a??=/* @__PURE__ */ new Map;
let e=Qw(l)?l.literal:l.symbol;s[t]=e;let n=a.get(e);n||a.set(e,n=[]),n.push(t)}else o=!1;let u=dw(l);if(u.length){n??=/* @__PURE__ */ new Map,r++;
for(let{key:e,literal:r}of u){let i=n.get(e);i||n.set(e,i=[/* @__PURE__ */ new Map,/* @__PURE__ */ new Set]),i[1].add(t);let a=i[0].get(r);a||i[0].set(r,
a=/* @__PURE__ */ new Set),a.add(t)}}else{i??={};let e=uw(l);for(let n of e)(i[n]??=[]).push(t)}}let c={},l=e=>c[e]??=Object.freeze(i?.[e]??IT);
if(o&&a)a.forEach(Object.freeze),t=e=>a.get(e)??IT;else if(n?.size===1&&!i){let[r,[i]]=n.entries().next().value,a=/* @__PURE__ */ new Map;for(let[e,
t]of i)a.set(e,Object.freeze(Array.from(t)));let o=Object.freeze(e.map((e,t)=>t));t=(e,t)=>{if(Le(e)){let n=RT(e,r)?e[r]:void 0;
if(n!==void 0)return a.get(n)??IT;if(t)return o}return IT}}else if(n){let e;for(let t of n)(!e||t[1][0].size>e[1][0].size)&&t[1][1].size===r&&(e=t);t=(t,r)=>{
let a=LT(t);if(!Le(t))return l(a);let o=new Set(i?.[a]),s;if(e){let[n,[i]]=e,c=RT(t,n),u=c?t[n]:void 0;if(c&&(!r||u!==void 0)){let e=i.get(u);if(!e)return l(a);
for(let t of e)o.add(t);s=n}}if(s===void 0)for(let[e,[i,a]]of n){let n=RT(t,e),s=n?t[e]:void 0;if(n&&(!r||s!==void 0)){let e=i.get(s);
if(e)for(let t of e)o.add(t)}else if(r)for(let e of a)o.add(e)}for(let[e,[i,a]]of n){if(e===s)continue;let n=RT(t,e),c=n?t[e]:void 0;if(n&&(!r||c!==void 0)){
let e=i.get(c);for(let t of o)a.has(t)&&!e?.has(t)&&o.delete(t)}}return Array.from(o).sort((e,t)=>e-t)}}else t=e=>{let t=l(LT(e));
return a?t.filter(t=>s[t]===void 0||s[t]===e):t};return FT.set(e,t),t}function pw(e,t,n,r){let i=xC(t);return i?l_(new hC(e,[i],n,r)):c_(t)}function mw(e,t,n,
r){return bv(t,t=>pw(e,t,n,r))}function hw(e,t,n,r,i){let a={ast:e,parser:t,input:r,out:void 0,successes:e.options?.mode===`oneOf`?[]:void 0,issues:void 0,
options:i},o=BT(a,n);if(!o)return a.out?a.out:X(new hC(e,a.issues??[],r,i));if(Bm(o))return gw(o,a);let s=!0;return X_(()=>s?(s=!1,gw(o,a)):hw(e,t,n,r,i))}
function gw(e,t){return Kv(e,e=>t.out===VS?Y(t.input):t.out?t.out:X(new hC(t.ast,t.issues??[],t.input,t.options)))}function _w(e){return e?``:`readonly `}
function vw(e){return e?`?`:``}function yw(e,t,n=!1){return new HT((t,n,r)=>YS(n,e(t,n,r),t,r),t,n)}function bw(e){return yw(e=>globalThis.Number.isFinite(e),
{expected:`a finite number`,representation:{id:`effect/schema/isFinite`,payload:null},toJsonSchema:()=>({type:`number`}),
toCode:()=>({runtime:`Schema.isFinite()`}),arbitraryConstraint:{number:`finite`},...e})}function xw(e,t){let n=new globalThis.RegExp(e),r={source:n.source,
flags:n.flags};return yw(e=>(n.lastIndex=0,n.test(e)),{expected:`a string matching the RegExp ${r.source}`,representation:{id:`effect/schema/isPattern`,
payload:r},toJsonSchema:()=>[{},!0],arbitraryConstraint:{patterns:[r]},...t})}function Sw(e,t){let n=Object.assign(Object.create(Object.getPrototypeOf(e)),e,t);
return Reflect.ownKeys(t).every(e=>e===`context`||e===`encoding`)&&KT.set(n,Cw(e)),n}function Cw(e){let t=KT.get(e);if(t!==void 0)return t;
if(e.encoding===void 0)return e;let n=Object.assign(Object.create(Object.getPrototypeOf(e)),e,{encoding:void 0});return KT.set(e,n),n}function ww(e,t){
return e.encoding===t?e:Sw(e,{encoding:t})}function Tw(e,t){if(e.context===t)return e;let n=Cw(e);return n.context===t&&n.encoding===e.encoding?n:Sw(e,
{context:t})}function Ew(e){return e.encoding?Ew(e.encoding[e.encoding.length-1].to):e}function Dw(e,t){if(e.checks){let n=e.checks[e.checks.length-1];
return Ow(e,Nf(e.checks.slice(0,-1),n.annotate(t)))}return Sw(e,{annotations:{...e.annotations,...t}})}function Ow(e,t){
if(e._tag===`Suspend`&&t)throw Error(`Cannot add checks to Suspend`);return e.checks===t?e:Sw(e,{checks:t})}function kw(e,t){return Ow(e,aw(e.checks,t))}
function Aw(e,t){let n=t(e.to);return n===e.to?e:new rT(n,e.transformation)}function jw(e,t){let n=e,r=n[n.length-1],i=Aw(r,t);return i===r?e:Nf(e.slice(0,
e.length-1),i)}function Mw(e){return t=>t.encoding?ww(t,jw(t.encoding,e)):t}function Nw(e,t){function n(r){if(r.encoding){let e=r.encoding[r.encoding.length-1];
return t?.stopAt?.(e)?r:ww(r,jw(r.encoding,n))}return e(r)}return ce(n)}function Pw(e,t,n){let r=new rT(e,t);return ww(n,n.encoding?[...n.encoding,r]:[r])}
function Fw(e,t){let n;for(let r=0;r<e.length;r++){let i=e[r],a=t(i);if(n)n[r]=a;else if(a!==i){n=Array(e.length);for(let t=0;t<r;t++)n[t]=e[t];n[r]=a}}
return n??e}function Iw(e,t){return Tw(e,e.context?new aT(e.context.isOptional,e.context.isMutable,e.context.constructorDefault,{...e.context.annotations,
...t}):new aT(!1,!1,void 0,t))}function Lw(e,t,n){return Pw(e,n,t)}function Rw(e){let t=[],n=[];function r(e){t.includes(e)||t.push(e)}function i(e){
switch(e._tag){case`Literal`:je(e.literal)&&r(e.literal);return;case`UniqueSymbol`:r(e.symbol);return;case`Enum`:for(let[,t]of e.enums)r(t);return;case`Never`:
return;case`Union`:for(let t=0;t<e.types.length;t++)i(e.types[t]);return;default:n.push(e)}}return i(e),{literals:t,parameters:n}}function zw(e,t){
let{literals:n,parameters:r}=Rw(e);return new AT(n.map(e=>new OT(e,t)),r.map(e=>new kT(e,t)))}function Bw(e){return e.context?.isOptional??!1}function Vw(e){
return e.annotations?.[`~structural`]===!0||e._tag===`FilterGroup`&&e.checks.every(Vw)}function Hw(e){function t(e){
return Vw(e)?[e]:e._tag===`FilterGroup`?e.checks.flatMap(t):[]}let n=e.flatMap(t);return Pf(n)?n:void 0}function Uw(e){let t=!0;function n(e){
return t=t&&!e.encoding&&!nT(e),t&&`recur`in e&&e.recur(n),e}return`recur`in e&&e.recur(n),t}function Ww(e,t){let n=t,r=n.length,i=n[r-1],a=[new rT(ZT(ww(e,
void 0)),n[0].transformation.flip())];for(let e=1;e<r;e++)a.unshift(new rT(ZT(n[e-1].to),n[e].transformation.flip()));let o=ZT(i.to);return o.encoding?ww(o,
[...o.encoding,...a]):ww(o,a)}function Gw(e,t){let n=t===0?VS:zS(t);return(r,i)=>r===RS?BS:r===t?n:X(new fC(e,r,i))}function Kw(e,t){return(n,
r)=>n===RS?BS:t(n)?VS:X(new fC(e,n,r))}function qw(e){return xw($T,{expected:`a string representing a finite number`,
representation:{id:`effect/schema/isStringFinite`,payload:null},toJsonSchema:()=>({pattern:$T.source}),...e})}function Jw(e,t,n,r,i){
for(let a=0;a<e.length;a++){let o=e[a];if(o._tag===`FilterGroup`){if(n=Jw(o.checks,t,n,r,i),n&&(i.errors!==`all`||n[n.length-1].filter.aborted))return n}else{
let e=o.run(t,r,i);if(e){let r=new oC(o,e,t,i);if(n?n.push(r):n=[r],i.errors!==`all`||o.aborted)return n}}}return n}function Yw(e){if(!Xw(e))return;
let t=e.annotations?.[FS];return Me(t)?t(e.typeParameters):void 0}var Xw,Zw,Qw,$w,eT,tT,nT,rT,iT,aT,oT,sT,cT,lT,uT,dT,fT,pT,mT,hT,gT,_T,vT,yT,bT,xT,ST,CT,wT,TT,
ET,DT,OT,kT,AT,jT,MT,NT,PT,FT,IT,LT,RT,zT,BT,VT,HT,UT,WT,GT,KT,qT,JT,YT,XT,ZT,QT,$T,eE,tE,nE,rE,iE=H((()=>{zf(),x_(),Z(),p_(),Wt(),he(),o_(),LS(),CC(),WS(),
oe(),Ve(),IC(),bC(),YC(),Xw=/*#__PURE__*/ XC(`Declaration`),Zw=/*#__PURE__*/ XC(`Never`),Qw=/*#__PURE__*/ XC(`Literal`),$w=/*#__PURE__*/ XC(`UniqueSymbol`),
eT=/*#__PURE__*/ XC(`Arrays`),tT=/*#__PURE__*/ XC(`Objects`),nT=/*#__PURE__*/ XC(`Suspend`),rT=class{to;transformation;constructor(e,t){this.to=e,
this.transformation=t}},iT={},aT=class{isOptional;isMutable;constructorDefault;annotations;constructor(e,t,n=void 0,r=void 0){this.isOptional=e,
this.isMutable=t,this.constructorDefault=n,this.annotations=r}},oT=`~effect/Schema`,sT=class{[oT]=oT;annotations;checks;encoding;context;constructor(e=void 0,
t=void 0,n=void 0,r=void 0){this.annotations=e,this.checks=t,this.encoding=n,this.context=r}toString(){return`<${this._tag}>`}},cT=class extends sT{
_tag=`Declaration`;typeParameters;run;encodingChecks;encodingRun;constructor(e,t,n,r,i,a,o,s){super(n,r,i,a),this.typeParameters=e,this.run=t,
this.encodingChecks=o,this.encodingRun=s}getParser(){let e;return(t,n)=>{if(t===RS)return BS;e??=this.run(this.typeParameters);try{return e(t,this,n)}catch(e){
return rv(e)}}}_rebuild(e,t,n,r,i){let a=Fw(this.typeParameters,e);
return a===this.typeParameters&&t===this.checks&&n===this.encodingChecks&&r===this.run&&i===this.encodingRun?this:new cT(a,r,this.annotations,t,void 0,
this.context,n,i)}recur(e){return this._rebuild(e,this.checks,this.encodingChecks,this.run,this.encodingRun)}flip(e){return this._rebuild(e,this.encodingChecks,
this.checks,this.encodingRun??this.run,this.run)}getExpected(){let e=this.annotations?.expected;return typeof e==`string`?e:`<Declaration>`}},
lT=class extends sT{_tag=`Null`;getParser(){return Gw(this,null)}getExpected(){return`null`}},uT=/*#__PURE__*/ new lT,dT=class extends sT{_tag=`Any`;
getParser(){return Kw(this,Pe)}getExpected(){return`any`}},fT=/*#__PURE__*/ new dT,pT=class extends sT{_tag=`Unknown`;getParser(){return Kw(this,Pe)}
getExpected(){return`unknown`}},mT=/*#__PURE__*/ new pT,hT=class extends sT{_tag=`Literal`;literal;constructor(e,t,n,r,i){if(super(t,n,r,i),
typeof e==`number`&&!globalThis.Number.isFinite(e))throw Error(`A numeric literal must be finite, got ${Nt(e)}`);this.literal=e}getParser(){return Gw(this,
this.literal)}matchPart(e,t){return e===globalThis.String(this.literal)?this.literal:void 0}toCodecJson(){return typeof this.literal==`bigint`?ZC(this):this}
toCodecStringTree(){return typeof this.literal==`string`?this:ZC(this)}getExpected(){
return typeof this.literal==`string`?JSON.stringify(this.literal):globalThis.String(this.literal)}},gT=class extends sT{_tag=`String`;getParser(){
return Kw(this,De)}matchPart(e,t){let n=this.checks;return n&&!t.disableChecks&&Jw(n,e,void 0,this,t)?void 0:e}getExpected(){return`string`}},
_T=/*#__PURE__*/ new gT,vT=class extends sT{_tag=`Number`;getParser(){return Kw(this,Oe)}matchKey(e,t){return this._match(eE,e,t)}matchPart(e,t){
return this._match($T,e,t)}_match(e,t,n){if(!e.test(t))return;let r=globalThis.Number(t);return n.disableChecks||!this.checks?r:Jw(this.checks,r,void 0,this,
n)?void 0:r}toCodecJson(){return this.checks&&(QC(this.checks,`effect/schema/isFinite`)||QC(this.checks,`effect/schema/isInt`))?this:ww(this,[GT])}
toCodecStringTree(){return this.toCodecJson()===this?ww(this,[nE]):ww(this,[rE])}getExpected(){return`number`}},yT=/*#__PURE__*/ new vT,bT=class extends sT{
_tag=`Boolean`;getParser(){return Kw(this,ke)}getExpected(){return`boolean`}},xT=/*#__PURE__*/ new bT,ST=class extends sT{_tag=`Arrays`;isMutable;elements;rest;
encodingChecks;constructor(e,t,n,r,i,a,o,s){super(r,i,a,o),this.isMutable=e,this.elements=t,this.rest=n,this.encodingChecks=s;let c=!1;
for(let e=0;e<t.length;e++)if(Bw(t[e]))c=!0;else if(c)throw Error(`A required element cannot follow an optional element. ts(1257)`);
if(c&&n.length>1)throw Error(`A required element cannot follow an optional element. ts(1257)`);
for(let e=1;e<n.length;e++)if(Bw(n[e]))throw Error(`An optional element cannot follow a rest element. ts(1266)`)}getParser(e,t=e){let n=this,r,i,
a=n.elements.length,o=Math.max(0,n.rest.length-1);function s(e,t){return t<a?r[t]:t>=e?i[t-e+1]:i[0]}let c=e=>{let{input:t,len:r,options:i}=e;
if(n.rest.length===0&&r>a)for(let o=a;o<r;o++){let r=new uC(n,t[o],i),a=new cC([o],r);
if(i.errors===`all`)e.issues?e.issues.push(a):e.issues=[a];else return X(new dC(n,[a],t,i))}return e.issues?X(new dC(n,e.issues,t,i)):zS(e.output)},l=(e,t)=>{
let r=e.length,i={ast:n,getParser:s,input:e,len:r,tailThreshold:Math.max(a,r-o),output:[],issues:void 0,options:t},u=n.rest.length===0?a:Math.max(r,a+o),
d=t.concurrency===void 0?1:vg(t.concurrency),f=d===1?wT(i,e,0,u):TT(i,e,{concurrency:d,end:u});if(!f)return c(i);if(Bm(f))return Kv(f,()=>c(i));let p=!0;
return X_(()=>p?(p=!1,cv(f,()=>c(i))):l(e,t))};return(e,a)=>{if(e===RS)return BS;try{return Array.isArray(e)?(r||(r=n.elements.map(e=>({ast:e,parser:t(e)})),
i=n.rest.map(e=>({ast:e,parser:t(e)}))),l(e,a)):X(new fC(n,e,a))}catch(e){return rv(e)}}}_rebuild(e,t,n){let r=Fw(this.elements,e),i=Fw(this.rest,e);
return r===this.elements&&i===this.rest&&t===this.checks&&n===this.encodingChecks?this:new ST(this.isMutable,r,i,this.annotations,t,void 0,this.context,n)}
recur(e){return this._rebuild(e,this.checks,this.encodingChecks)}flip(e){return this._rebuild(e,this.encodingChecks,this.checks)}getExpected(){return`array`}},
CT={onItem(e,t,n){let r=n<e.len?t:RS;return e.getParser(e.tailThreshold,n).parser(r,e.options)},step:$C},wT=/*#__PURE__*/ yg()(CT),TT=/*#__PURE__*/ xg()(CT),
ET=(e,t,n,r)=>{if(r.cause.reasons.length===0)return r;let i=xC(r.cause);if(i===void 0)return c_(v_(r.cause,r=>new dC(t,[new cC([n],r)],e.input,e.options)));
let a=new cC([n],i);if(e.options.errors===`all`)e.issues?e.issues.push(a):e.issues=[a];else return l_(new dC(t,[a],e.input,e.options))},
DT=`[+-]?(?:\\d+(?:\\.\\d+)?|\\.\\d+)(?:[Ee][+-]?\\d+)?`,OT=class{name;type;constructor(e,t){this.name=e,this.type=t}},kT=class{parameter;type;constructor(e,t){
if(!rw(e))throw Error(`Invalid index signature parameter ${e._tag}`);if(this.parameter=e,this.type=t,
Bw(t)||t.encoding!==void 0&&Bw(XT(t)))throw Error("Cannot use `Schema.optionalKey` or `Schema.optional` with index signatures. Index signatures already allow keys to be absent; use `Schema.UndefinedOr` to allow `undefined` values.")}},
AT=class extends sT{_tag=`Objects`;propertySignatures;indexSignatures;encodingChecks;constructor(e,t,n,r,i,a,o){super(n,r,i,a),this.propertySignatures=e,
this.indexSignatures=t,this.encodingChecks=o}getParser(e,t=e){let n=this,r=n.propertySignatures.length,i=n.indexSignatures.length;if(!r&&!i)return Kw(n,Ne);
let a,o,s=()=>(a||(a=n.propertySignatures.map(e=>({parser:t(e.type),name:e.name,type:e.type})),o=i?n.indexSignatures.map(n=>({is:n,parserKey:e(QT(n.parameter)),
parserValue:t(n.type)})):void 0),a),c=()=>{let e=new Set(n.propertySignatures.map(e=>typeof e.name==`number`?globalThis.String(e.name):e.name)),t=(t,i,a,o,s)=>{
if(s._tag===`Failure`)return ET(t,n,i,s)??u_;let c=s===VS?o:s[pn];if(a!==RS&&c!==RS){
if(r&&(e.has(i)||e.has(typeof a==`number`?globalThis.String(a):a)))return u_;on(t.out,a,c)}return u_},c=(e,r,i,a)=>{if(!a){let t=i.parserKey(r,e.options);
if(!Bm(t))return cv(pv(t),t=>c(e,r,i,t));a=t}if(a._tag===`Failure`)return ET(e,n,r,a)??u_;let o=a===VS?r:a[pn],s=e.input[r],l=i.parserValue(s,e.options);
return Bm(l)?t(e,r,o,s,l):cv(pv(l),n=>t(e,r,o,s,n))},l=(e,n,r)=>{let i=e.input[n],a=r.parserValue(i,e.options);return Bm(a)?t(e,n,n,i,a):cv(pv(a),r=>t(e,n,n,i,
r))},u=i?xg()({onItem:(e,[t,n])=>n.is.parameter===_T?l(e,t,n):c(e,t,n),step:(e,t,n)=>n._tag===`Failure`?n:void 0}):void 0;return Jv(function*(t,d){
if(t===RS)return RS;if(typeof t!=`object`||!t||Array.isArray(t))return yield*X(new fC(n,t,d));s();let f=t,p={},m={ast:n,input:f,out:p,issues:void 0,options:d},
h=d.errors===`all`,g=d.onExcessProperty===`error`,_=d.concurrency===void 0?1:vg(d.concurrency),v=i&&g?n.indexSignatures.map(e=>ew(f,e.parameter,d)):void 0;
if(g){let r=v?new Set(e):e;if(v)for(let e of v)for(let t of e)r.add(t);let i=Reflect.ownKeys(f);for(let e=0;e<i.length;e++){let a=i[e];
if(!r.has(a)&&Object.prototype.propertyIsEnumerable.call(f,a)){let e=new uC(n,f[a],d),r=new cC([a],e);if(h){m.issues?m.issues.push(r):m.issues=[r];continue}
return yield*X(new dC(n,[r],t,d))}}}if(r){let e=_===1?MT(m,a):NT(m,a,{concurrency:_});e&&(yield*e)}if(i&&_===1)for(let e=0;e<i;e++){let t=o[e],
n=t.is.parameter===_T?l:c,r=v?.[e]??(t.is.parameter===_T?Object.keys(f):ew(f,t.is.parameter,d));for(let e=0;e<r.length;e++){let i=n(m,r[e],t);
if(!Bm(i))yield*i;else if(i._tag===`Failure`)return yield*i}}else if(u){let e=If();for(let t=0;t<i;t++){let n=o[t],
r=v?.[t]??(n.is.parameter===_T?Object.keys(f):ew(f,n.is.parameter,d));for(let t=0;t<r.length;t++)e.push([r[t],n])}let t=u(m,e,{concurrency:_});t&&(yield*t)}
return m.issues?yield*X(new dC(n,m.issues,t,d)):p})};if(i)return c();let l,u=(e,t,n)=>{let r=a[t];return cv(pv(n),n=>{let i={...e,out:{...e.out}},o=iw(i,r,n);
if(o)return o;let s=()=>zS(i.out),c=MT(i,a.slice(t+1));return c?Kv(c,s):s()})};return(e,t)=>{if(e===RS)return BS;
if(t.errors===`all`||t.onExcessProperty!==void 0||t.concurrency!==void 0&&vg(t.concurrency)!==1)return(l??=c())(e,t);
if(typeof e!=`object`||!e||Array.isArray(e))return X(new fC(n,e,t));let r=s(),i=e,a={},o={ast:n,input:i,out:a,issues:void 0,options:t};try{
for(let e=0;e<r.length;e++){let n=r[e],s=n.name,c=RT(i,s),l=c?i[s]:RS,d=n.parser(l,t);if(!Bm(d))return u(o,e,d);if(d===VS){c&&on(a,s,l);continue}let f=iw(o,n,
d);if(f)return f}}catch(e){return rv(e)}return zS(a)}}_rebuild(e,t,n,r){let i=Fw(this.propertySignatures,t=>{let n=e(t.type);return n===t.type?t:new OT(t.name,
n)}),a=Fw(this.indexSignatures,n=>{let r=t(n.parameter),i=e(n.type);return r===n.parameter&&i===n.type?n:new kT(r,i)});
return i===this.propertySignatures&&a===this.indexSignatures&&n===this.checks&&r===this.encodingChecks?this:new AT(i,a,this.annotations,n,void 0,this.context,
r)}flip(e){return this._rebuild(e,e,this.encodingChecks,this.checks)}recur(e,t=e){return this._rebuild(e,t,this.checks,this.encodingChecks)}getExpected(){
return this.propertySignatures.length===0&&this.indexSignatures.length===0?`object | array`:`object`}},jT={onItem(e,t){if(!RT(e.input,
t.name))return t.parser(RS,e.options);let n=e.input[t.name];return on(e.out,t.name,n),t.parser(n,e.options)},step:iw},MT=/*#__PURE__*/ yg()(jT),
NT=/*#__PURE__*/ xg()(jT),PT=/*#__PURE__*/ ce(e=>{for(;;){if(nT(e))return mT;let t=e.encoding;if(!t)return e.recur?.(PT,le)??e;
if(t.some(e=>e.transformation._tag===`Middleware`&&e.transformation.decode!==le))return mT;e=t[t.length-1].to}}),FT=/*#__PURE__*/ new WeakMap,
IT=/*#__PURE__*/ Object.freeze([]),LT=e=>e===null?`null`:Array.isArray(e)?`array`:typeof e,RT=(e,t)=>t===`__proto__`?Object.hasOwn(e,t):t in e,
zT=class extends sT{_tag=`Union`;types;options;encodingChecks;constructor(e,t,n,r,i,a,o){super(n,r,i,a),this.types=e,this.options=t,this.encodingChecks=o}
getParser(e,t){let n=this,r=t!==void 0,i=[],a=t=>i[t]??=e(n.types[t]),o;return(e,t)=>{if(e===RS)return BS;let i=(o??=fw(n.types))(e,r);
if(i.length===0)return X(new hC(n,[],e,t));if(i.length===1){let r=a(i[0])(e,t);return r._tag===`Success`?r:Bm(r)?pw(n,r.cause,e,t):mw(n,r,e,t)}return hw(n,a,i,
e,t)}}_rebuild(e,t,n){let r=Fw(this.types,e);return r===this.types&&t===this.checks&&n===this.encodingChecks?this:new zT(r,this.options,this.annotations,t,
void 0,this.context,n)}recur(e){return this._rebuild(e,this.checks,this.encodingChecks)}flip(e){return this._rebuild(e,this.encodingChecks,this.checks)}
matchPart(e,t){for(let n of this.types){let r=n.matchPart(e,t);if(r!==void 0)return r}}getExpected(e){let t=this.annotations?.expected;
if(typeof t==`string`)return t;if(this.types.length===0)return`never`;let n=this.types.map(t=>{let n=XT(t);switch(n._tag){case`Arrays`:{
let t=n.elements.filter(Qw);if(t.length>0)return`${_w(n.isMutable)}[ ${t.map(t=>e(t)+vw(t.context?.isOptional)).join(`, `)}, ... ]`;break}case`Objects`:{
let t=n.propertySignatures.filter(e=>Qw(e.type));
if(t.length>0)return`{ ${t.map(t=>`${_w(t.type.context?.isMutable)}${Pt(t.name)}${vw(t.type.context?.isOptional)}: ${e(t.type)}`).join(`, `)}, ... }`;break}}
return e(n)});return Array.from(new Set(n)).join(` | `)}},BT=/*#__PURE__*/ yg()({onItem(e,t){return e.parser(t)(e.input,e.options)},step(e,t,n){
if(n._tag===`Failure`){let t=xC(n.cause);if(t===void 0)return n;e.issues?e.issues.push(t):e.issues=[t]}else{
if(e.out&&e.successes)return e.successes.push(e.ast.types[t]),l_(new gC(e.ast,e.successes,e.input,e.options));if(e.out=n,
e.successes)e.successes.push(e.ast.types[t]);else return u_}}}),VT=/*#__PURE__*/ new zT([/*#__PURE__*/ new hT(`Infinity`),/*#__PURE__*/ 
new hT(`-Infinity`),/*#__PURE__*/ new hT(`NaN`)]),HT=class extends ae{_tag=`Filter`;run;annotations;aborted;constructor(e,t=void 0,n=!1){super(),this.run=e,
this.annotations=t,this.aborted=n}annotate(e){return new HT(this.run,{...this.annotations,...e},this.aborted)}abort(){return new HT(this.run,this.annotations,
!0)}and(e,t){return new UT([this,e],t)}},UT=class extends ae{_tag=`FilterGroup`;checks;annotations;constructor(e,t=void 0){super(),this.checks=e,
this.annotations=t}annotate(e){return new UT(this.checks,{...this.annotations,...e})}and(e,t){return new UT([this,e],t)}},WT=/*#__PURE__*/ kw(yT,
[/*#__PURE__*/ bw()]),GT=/*#__PURE__*/ new rT(/*#__PURE__*/ new zT([WT,VT]),/*#__PURE__*/ new GC(/*#__PURE__*/ jC(),/*#__PURE__*/ 
DC(e=>globalThis.Number.isFinite(e)?e:globalThis.String(e)))),KT=/*#__PURE__*/ new WeakMap,qT=/*#__PURE__*/ ce(e=>{
let t=e.context?e.context.isOptional===!1?new aT(!0,e.context.isMutable,e.context.constructorDefault,e.context.annotations):e.context:new aT(!0,!1);
return JT(Tw(e,t))}),JT=/*#__PURE__*/ Mw(qT),YT=/*#__PURE__*/ ce(e=>{let t=Cw(e);if(t!==e){let n=YT(t);return n===t&&e.encoding===void 0?e:Tw(n,e.context)}
let n=`recur`in e?e.recur(YT):e;if(`encodingChecks`in n&&n.encodingChecks){
let t=Uw(e)?n.encodingChecks:eT(n)||tT(n)||Xw(n)&&n.typeParameters.length>0?Hw(n.encodingChecks):void 0;return Sw(n,{encodingChecks:void 0,checks:aw(n.checks,
t)})}return n}),XT=/*#__PURE__*/ ce(e=>YT(ZT(e))),ZT=/*#__PURE__*/ se(e=>{if(e.encoding)return Ww(e,e.encoding);let t=Cw(e);if(t!==e){let n=ZT(t);
return n===t?e:Tw(n,e.context)}return`flip`in e?e.flip(ZT):`recur`in e?e.recur(ZT):e}),QT=/*#__PURE__*/ Nw(e=>{switch(e._tag){default:return e;case`Number`:
return e.toCodecStringTree();case`Union`:return e.recur(QT)}}),$T=/*#__PURE__*/ new globalThis.RegExp(`^${DT}$`),
eE=/*#__PURE__*/ new globalThis.RegExp(`^(?:${DT}|Infinity|-Infinity|NaN)$`),tE=/*#__PURE__*/ kw(_T,[/*#__PURE__*/ qw()]),nE=/*#__PURE__*/ new rT(tE,JC),
rE=/*#__PURE__*/ new rT(/*#__PURE__*/ new zT([tE,VT]),JC)}));function aE(e){let t=oE(e);return(e,n,r)=>{try{return t(e,n,r)}catch(e){return rv(e)}}}
function oE(e){if(e._tag===`Middleware`)return(t,n,r)=>{let i=t===VS?e.decode(zS(HS(n)),r):e.decode(Uv(t,HS),r);return fE(i)};let t=e.decode;
switch(t._tag){case`Passthrough`:return(e,t)=>e===VS?zS(t):e;case`Transform`:{let e=e=>e===RS?BS:zS(t.transform(e));return(t,n)=>dE(t,n,
e)}case`TransformOptional`:{let e=e=>US(t.transform(HS(e)));return(t,n)=>dE(t,n,e)}case`TransformEffect`:return(e,n,r)=>dE(e,n,e=>e===RS?BS:t.transform(e,
r));case`TransformOptionalEffect`:return(e,n,r)=>dE(e,n,e=>fE(t.transform(HS(e),r)))}}function sE(e,t){let n=aE(e.link.transformation),r;return(i,a)=>{
if(i===RS)return BS;if(e.isConstructed(i))return VS;let o=(r??=t(e.link.to))(i,a);return n(o,i,a)}}function cE(e,t){let n=e.context.constructorDefault;return(r,
i)=>{if(r!==RS&&r!==void 0)return t(r,i);let a=n;if(Bm(a)&&a._tag===`Success`){let e=t(a[pn],i);return e===VS?a:e}return Kv(pE(e,r,i,a),e=>{let n=t(e,i);
return n===VS?zS(e):n})}}function lE(e,t){let n=t(e);return e.context?.constructorDefault===void 0?n:cE(e,n)}function uE(e,t,n,r,i){
if(e._tag===`Declaration`)for(let n of e.typeParameters)t(n);let a=n?Yw(e):void 0,o=a?sE(a,t):r??e.getParser(t,n),s=e.checks,c=e.encoding,
l=c?.map(e=>aE(e.transformation)),u=e.encodingChecks;if(!c&&!s&&!u)return o;let d,f=(t,n)=>{let r=o(t,n);try{if(u&&!n.disableChecks){if(Bm(r)){
if(r._tag===`Success`){let i=r===VS?t:r[pn];if(t!==RS&&i!==RS){let i=Jw(u,t,void 0,e,n);i&&(r=X(new dC(e,i,t,n)))}}}else r=cv(r,r=>{if(t!==RS&&r!==RS){
let r=Jw(u,t,void 0,e,n);if(r)return X(new dC(e,r,t,n))}return Y(r)})}if(s&&!n.disableChecks){if(Bm(r)){if(r._tag===`Success`){let i=r===VS?t:r[pn];
if(i===RS)return r;let a=Jw(s,i,void 0,e,n);a&&(r=X(new dC(e,a,i,n)))}}else r=cv(r,t=>{if(t!==RS){let r=Jw(s,t,void 0,e,n);if(r)return X(new dC(e,r,t,n))}
return Y(t)})}return r}catch(e){return rv(e)}},p=i===void 0?f:i(f);return c?(n,r)=>{let i=d??=c.map(e=>t(e.to)),a=n,o=i[i.length-1](n,r);
for(let e=c.length-1;e>=0;e--)if(o=l[e](o,a,r),e!==0){let t=i[e-1];o._tag===`Success`?(a=o[pn],o=t(a,r)):o=Kv(o,e=>{let n=t(e,r);return n===VS?zS(e):n})}
if(o._tag===`Success`){let e=o[pn],t=p(e,r);return t===VS?o:t}return o=pE(e,n,r,o),Kv(o,e=>{let t=p(e,r);return t===VS?zS(e):t})}:p}var dE,fE,pE,mE=H((()=>{
x_(),Z(),iE(),bC(),o_(),WS(),dE=(e,t,n)=>e===VS?n(t):Kv(e,n),fE=e=>Kv(e,US),pE=(e,t,n,r)=>bv(r,r=>nv(()=>v_(r,r=>new sC(e,r,t,n))))}));function hE(e,t){let n;
return(r,i)=>{if(r!==RS)try{let t=e(r,i);if(t!==vE)return t===r?VS:zS(t)}catch(e){return rv(e)}return(n??=t())(r,i)}}function gE(e,t,n){let r=e(t);
if(r.compiled===void 0||Object.hasOwn(r,n))return r[n];let i;return(e,t)=>(i??=r[n])(e,t)}function _E(e){let t=yE.get(e);if(t!==void 0)return t;
let n=bE===void 0?new TE(e):new EE(e,bE(e,_E),_E);return yE.set(e,n),n}var vE,yE,bE,xE,SE,CE,wE,TE,EE,DE=H((()=>{Z(),mE(),WS(),vE=/*#__PURE__*/ Symbol(),
yE=/*#__PURE__*/ new WeakMap,xE=!1,SE=e=>xE?gE(_E,e,`parser`):_E(e).parser,CE=e=>xE?gE(_E,e,`makeEffect`):_E(e).makeEffect,wE=e=>lE(e,CE),TE=class{ast;
constructor(e){this.ast=e}get decodeEffect(){return this.cachedDecodeEffect??=uE(this.ast,SE)}get parser(){return this.decodeEffect}get makeEffect(){
return this.cachedMakeEffect??=uE(this.ast,CE,wE)}},EE=class extends TE{compiled;resolve;constructor(e,t,n){super(e),this.compiled=t,this.resolve=n}save(e,t){
return Object.defineProperty(this,e,{value:t}),t}operation(e){let t=this.compiled;return typeof t==`function`?t(this.ast,this.resolve,e):t?.[e]}get is(){
return this.save(`is`,this.operation(`is`))}get decode(){return this.save(`decode`,this.operation(`decode`))}get make(){return this.save(`make`,
this.operation(`make`))}get compiledMakeEffect(){return this.save(`compiledMakeEffect`,this.operation(`makeEffect`))}get decodeEffect(){
return this.save(`decodeEffect`,this.operation(`decodeEffect`)??uE(this.ast,e=>gE(this.resolve,e,`parser`)))}get parser(){let e=this.decode;
return e===void 0?this.decodeEffect:this.save(`parser`,hE(e,()=>this.decodeEffect))}get makeEffect(){let e=this.compiledMakeEffect;
if(e!==void 0)return this.save(`makeEffect`,e);let t=e=>gE(this.resolve,e,`makeEffect`);return this.save(`makeEffect`,uE(this.ast,t,e=>lE(e,t)))}}}));
function OE(e){let t=e.ast,n;return(e,r)=>(n??=LE(YE,YT(t)))(e,r?.disableChecks?r?.parseOptions?{...r.parseOptions,
disableChecks:!0}:{disableChecks:!0}:r?.parseOptions)}function kE(e){let t=OE(e);return(e,n)=>{let r=Bv(t(e,n));return d_(r)?Uu(r.value):(SC(r.cause,
`Option adapter can only return none for schema issues`),Hu())}}function AE(e){return UE(YT(e.ast))}function jE(e,t){let n=FE(e.ast);return t===void 0?n:(e,
r)=>n(e,GE(t,r))}function ME(e,t){return zE(jE(e,t))}function NE(e,t){return BE(jE(e,t))}function PE(e,t){let n=FE(ZT(e.ast));return t===void 0?n:(e,r)=>n(e,
GE(t,r))}function FE(e){return LE(JE,e)}function IE(e,t){return e===VS?Y(t):Bm(e)?e[`~effect/Effect/args`]===RS?KE(RS):e:Kv(e,KE)}function LE(e,t){let n;
return(r,i)=>{let a=(n??=e(t))(r,i??iT);return a===VS?Y(r):Bm(a)?a[`~effect/Effect/args`]===RS?KE(RS):a:Kv(a,KE)}}function RE(e){return(t,n)=>Bv(e(t,n))}
function zE(e){let t=RE(e);return(e,n)=>{let r=t(e,n);return d_(r)?Uu(r.value):(SC(r.cause,`Option adapter can only return none for schema issues`),Hu())}}
function BE(e){let t=RE(e);return(e,n)=>{let r=t(e,n);return d_(r)?K(r.value):J(SC(r.cause,`Result adapter can only return schema issues`))}}function VE(e,t){
let n=Bv(e);if(d_(n))return n.value;let r=SC(n.cause,t);throw Error(`Schema validation failed`,{cause:r})}function HE(e){throw Error(qE,{cause:__(e)})}
function UE(e){let t;return(n,r)=>WE(t??=_E(e),n,r)}function WE(e,t,n){let r=n?.disableChecks?n.parseOptions?{...n.parseOptions,
disableChecks:!0}:{disableChecks:!0}:n?.parseOptions??iT,i=e.make;if(i!==void 0&&t!==RS){let e;try{e=i(t,r)}catch(e){HE(e)}if(e!==vE&&e!==RS)return e}
return VE(IE(e.makeEffect(t,r),t),qE)}var GE,KE,qE,JE,YE,XE=H((()=>{x_(),Z(),p_(),o_(),CC(),DE(),WS(),ed(),Wr(),iE(),bC(),GE=(e,t)=>t?{...e,...t}:e,
KE=e=>e===RS?X(new pC):Y(e),qE=`Constructor adapter can only throw schema issues`,JE=e=>_E(e).parser,YE=e=>_E(e).makeEffect}));function ZE(e,t){function n(){}
let r=Object.setPrototypeOf(n,eD);return t&&(Object.hasOwn(t,`name`)||Object.hasOwn(t,`length`)||Object.hasOwn(t,`__proto__`))?Object.defineProperties(r,
Object.getOwnPropertyDescriptors({...t})):Object.assign(r,t),r[$E]=t,r.ast=e,r}var QE,$E,eD,tD=H((()=>{oe(),iE(),XE(),QE=`~effect/Schema/Schema`,
$E=/*#__PURE__*/ Symbol(),eD={[QE]:QE,get make(){let e=AE(this);return Object.defineProperty(this,"make",{value:e,enumerable:!0}),e},get makeEffect(){
let e=OE(this);return Object.defineProperty(this,"makeEffect",{value:e,enumerable:!0}),e},get makeOption(){let e=kE(this);return Object.defineProperty(this,
"makeOption",{value:e,enumerable:!0}),e},pipe(){return re(this,arguments)},annotate(e){return this.rebuild(Dw(this.ast,e))},annotateKey(e){
return this.rebuild(Iw(this.ast,e))},check(...e){return this.rebuild(kw(this.ast,e))},rebuild(e){return ZE(e,this[$E])}}})),nD,rD=H((()=>{nD=e=>e}));
function iD(e){return ze(e,`~effect/Schema/SchemaError`)&&e[`~effect/Schema/SchemaError`]===`~effect/Schema/SchemaError`}var aD,oD=H((()=>{Ve(),
aD=`~effect/Schema/SchemaError`})),sD=H((()=>{_e()})),cD=H((()=>{sD(),yi(),wt(),st(),Yt(),Ve(),Wr(),{...Jt},{...Jt},{...Jt},{...Jt},{...Jt},{...Jt}})),
lD=H((()=>{wt(),st(),Yt(),Ve(),cD(),{...Jt}})),uD=H((()=>{wf(),$f(),wt(),st(),Yt(),Ve(),Wr(),lD(),cD(),{...Jt}}));function dD(){return(e,t,
n)=>LD(new cT(e.map(sw),e=>t(e.map(e=>LD(e))),n))}function fD(e){return iD(e)}function pD(e){return Bm(e)?mD(e):bv(e,e=>nv(()=>v_(e,e=>new PD(e))))}
function mD(e){return d_(e)?e:c_(v_(e.cause,e=>new PD(e)))}function hD(e,t){let n;for(let r of e.reasons){if(!g_(r)||!fD(r.error))throw new globalThis.Error(t,
{cause:e});n??=r.error}if(n===void 0)throw new globalThis.Error(t,{cause:e});return n}function gD(e){let t=Bv(e);if(d_(t))return t.value;throw hD(t.cause,
`Sync adapter can only throw schema errors`)}function _D(e,t){let n=NE(e,t);return(e,t)=>Rr(n(e,t),e=>new PD(e))}function vD(e,t){let n=PE(e,t);return(e,
t)=>pD(n(e,t))}function yD(e,t){let n=vD(e,t);return(e,t)=>gD(n(e,t))}function bD(e){let t=LD(new hT(e),{literal:e,transform(n){return t.pipe(OD(bD(n),
{decode:DC(()=>n),encode:DC(()=>e)}))}});return t}function xD(e,t){return LD(e,{fields:t,mapFields(e,t){let n=e(this.fields);return xD(ow(n,
t?.unsafePreserveChecks?this.ast.checks:void 0),n)}})}function SD(e){return xD(ow(e,void 0),e)}function CD(e,t){return LD(zw(e.ast,t.ast),{key:e,value:t})}
function wD(e,t){return LD(lw(e.ast,t.map(sw)),{schema:e,records:t})}function TD(e,t){return LD(e,{members:t,mapMembers(e,t){let n=e(this.members);
return TD(cw(n,this.ast.options,t?.unsafePreserveChecks?this.ast.checks:void 0),n)}})}function ED(e,t){return TD(cw(e,t,void 0),e)}function DD(e){
let t=e.map(bD);return LD(cw(t,void 0,void 0),{literals:e,members:t,mapMembers(e){return ED(e(this.members))},pick(e){return DD(e)},transform(e){
return ED(t.map((t,n)=>t.transform(e[n])))}})}function OD(e,t){return n=>LD(Lw(n.ast,e.ast,t?KC(t):VC()),{from:n,to:e})}function kD(){return(e,t)=>new rT(e.ast,
KC(t))}function AD(e){return qD(e=>globalThis.Number.isSafeInteger(e),{expected:`an integer`,representation:{id:`effect/schema/isInt`,payload:null},
toJsonSchema:()=>({type:`integer`,minimum:globalThis.Number.MIN_SAFE_INTEGER,maximum:globalThis.Number.MAX_SAFE_INTEGER}),
toCode:()=>({runtime:`Schema.isInt()`}),arbitraryConstraint:{number:`integer`},...e})}function jD(e,t){return XD.pipe(OD(e,HC(t)))}function MD(e,t){
let n=typeof t?.label==`string`?t.label:void 0,r=t?.disallowJsonEncode===!0,i=n===void 0?r?{disallowJsonEncode:!0}:void 0:r?{label:n,
disallowJsonEncode:!0}:{label:n},a=n===void 0?void 0:jE(bD(n)),o=dD()([e],([e])=>(t,n,r)=>{if(hy(t)){let i=a===void 0?Q_:Wv(a(t.label,r),e=>new cC([`label`],
e));return Kv(i,()=>Gv(jE(e)(vy(t),r),{onSuccess:e=>gy(e,{label:t.label}),onFailure:()=>new dC(n,[new cC([`value`],new pC(void 0,t,r))],t,r)}))}
return X(new fC(n,t,r))},{representation:{id:`effect/schema/Redacted`,payload:i??null},
toCode:({typeParameters:e})=>({runtime:i===void 0?`Schema.Redacted(${e[0].runtime})`:`Schema.Redacted(${e[0].runtime}, ${Nt(i)})`,
Type:`Redacted.Redacted<${e[0].Type}>`,importDeclarations:[`import * as Redacted from "effect/Redacted"`]}),expected:`Redacted`,toCodecJson:([e])=>kD()(e,
{decode:DC(e=>gy(e,{label:n})),
encode:r?TC(e=>`Cannot serialize Redacted`+(Gu(e)&&typeof e.value.label==`string`?` with label: "${e.value.label}"`:``)):DC(vy)}),toEquivalence:([e])=>yy(e)});
return LD(o.ast,{value:e})}function ND(e,t){return OD(MD(zD(e),{label:t?.label,disallowJsonEncode:t?.disallowEncode}),{decode:DC(e=>gy(e,{label:t?.label})),
encode:t?.disallowEncode?TC(e=>`Cannot encode Redacted`+(Gu(e)&&typeof e.value.label==`string`?` with label: "${e.value.label}"`:``)):DC(vy)})(e)}var PD,FD,ID,
LD,RD,zD,BD,VD,HD,Q,UD,WD,GD,KD,qD,JD,YD,XD,ZD=H((()=>{SS(),x_(),yi(),ES(),wf(),Z(),TS(),p_(),Wt(),DS(),kS(),MS(),Yt(),o_(),tD(),oD(),en(),uD(),cD(),ed(),Vu(),
by(),Wr(),iE(),IC(),bC(),XE(),YC(),rD(),PD=class extends (/*#__PURE__*/ vi(`SchemaError`)){[aD]=aD;constructor(e){let t=Qt();$t(0);try{super({issue:e})}finally{
$t(t)}}get message(){return yC(this.issue)}toJSON(){return{_tag:this._tag,message:this.message}}[Gt](){return this.toJSON()}toString(){
return`SchemaError(${this.message})`}},FD=ME,ID=yD,LD=ZE,RD=/*#__PURE__*/ nD(e=>LD(qT(e.ast),{schema:e})),zD=/*#__PURE__*/ nD(e=>LD(YT(e.ast),{schema:e})),
BD=/*#__PURE__*/ LD(fT),VD=/*#__PURE__*/ LD(mT),HD=/*#__PURE__*/ LD(uT),Q=/*#__PURE__*/ LD(_T),UD=/*#__PURE__*/ LD(yT),WD=/*#__PURE__*/ LD(xT),
GD=/*#__PURE__*/ nD(e=>LD(new ST(!1,[],[e.ast]),{value:e})),KD=/*#__PURE__*/ nD(e=>ED([e,HD])),qD=yw,JD=/*#__PURE__*/ LD(WT),
YD=/*#__PURE__*/ UD.check(/*#__PURE__*/ AD()),globalThis.RegExp,globalThis.URL,XD=/*#__PURE__*/ Q.annotate({expected:`a string that will be decoded as JSON`}),
globalThis.File,globalThis.URLSearchParams,globalThis.Uint8Array})),QD,$D,eO,tO,nO,rO,iO,aO=H((()=>{Ve(),by(),Wr(),qy(),ub(),Eb(),uy(),ku(),_i(),Lb(),
QD=e=>`place`in e,$D=e=>hy(e)?e:gy(e),eO=/* @__PURE__ */ new Set([`authorization`,`content-length`,`content-type`,`host`,`user-agent`]),tO=(e,t,
n)=>({code:`InvalidOption`,message:t,hint:n,place:{key:e}}),nO=(e,t)=>tO(`headers.${e}`,t,`Correct or remove the header.`),rO=([e,t])=>{let n=e.slice(0,60);
return/^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/.test(e)?eO.has(e.toLowerCase())?[nO(n,
`The header "${n}" is set by the client itself.`)]:/^[\t\x20-\x7e]*$/.test(vy($D(t)))?[]:[nO(n,
`The value of the header "${n}" contains characters that headers cannot have.`)]:[nO(`?`,`${JSON.stringify(n)} is not a valid header name.`)]},iO=e=>{
let{issues:t,values:n}=Ky(Cu,e);if(!Ie(e))return J(new ly(t));let r=[...t],i=e=>t.some(({place:t})=>t?.key===e),a=[];if(!i(`host`)){let t=pb(e.host??``);
t.length===0&&r.push(Cb);for(let e of t)Br(Sb(e),{onSuccess:e=>a.push(e),onFailure:e=>r.push(e)})}let o=i(`token`)?``:vy($D(e.token??``)).trim(),
s=i(`tokenFile`)||o!==``?void 0:e.tokenFile||void 0,c=s===void 0&&!i(`token`)&&!i(`tokenFile`)?Ib(o,Date.now()):void 0;c!==void 0&&r.push(c);
let l=i(`proxy`)?``:vy($D(e.proxy??``)).trim(),u=l===``?fi():hi(l);QD(u)&&r.push(u);let d=i(`headers`)?[]:Object.entries(e.headers??{});
r.push(...d.flatMap(rO));let f=e.userAgent??Cu.userAgent.default;!i(`userAgent`)&&!/^[\x20-\x7e]+$/.test(f)&&r.push(tO(`userAgent`,
`userAgent contains characters that a header cannot have.`,`Use printable ASCII characters.`));let[p,...m]=a;
return p===void 0||QD(u)||r.length>0?J(new ly(r)):K({hosts:[p,...m],token:s===void 0?gy(o):{file:s},
startupTimeout:e.startupTimeout===void 0&&eb()?0:n.startupTimeout,totalTimeout:n.totalTimeout,requestTimeout:n.requestTimeout,connectTimeout:n.connectTimeout,
retries:n.retries,initialBackoff:n.initialBackoff,maxBackoff:n.maxBackoff,concurrency:n.concurrency,maxResponseSize:n.maxResponseSize,caFile:e.caFile||void 0,
proxy:u,headers:Object.fromEntries(d.map(([e,t])=>[e,$D(t)])),userAgent:f,propagateTrace:e.propagateTrace??Cu.propagateTrace.default})}})),oO=H((()=>{ub(),
uy()})),sO=/* @__PURE__ */ W({connectOptions:()=>cO}),cO,lO=H((()=>{oO(),Aa(),Wr(),ac(),Zl(),cO=(e,{variables:t})=>{let{connect:n={},processEnv:r={}}=e,
i=Object.fromEntries(t.flatMap(({key:e,source:t,template:n})=>Fl(e)&&t.file!==void 0?[[e,ka(n,e=>e)]]:[])),a={...Il(process.env),...Il(r),...i},{issues:o,
options:s,warnings:c}=lb(n,a);if(e.quiet!==!0)for(let{hint:e,message:t}of c)ic(`opconnect: ${t} ${e}`);return o.length>0?J(o):K(s)}})),uO,dO,fO,pO,mO,hO,
gO=H((()=>{uO=`/v1/vaults/:vaultUuid`,dO=`${uO}/items/:itemUuid`,fO=`${dO}/files/:fileUuid`,pO=(e,...t)=>({method:`GET`,path:e,idempotency:`safe`,
statuses:new Set(t)}),mO=(e,t,n)=>({method:e,path:t,idempotency:n,statuses:/* @__PURE__ */ new Set([400,401,403,404,409])}),hO={"vaults.list":pO(`/v1/vaults`,
400,401,403),"vaults.get":pO(uO,400,401,403,404),"items.list":pO(`${uO}/items`,400,401,403,404),"items.get":pO(dO,400,401,403,404),"items.create":mO(`POST`,
`${uO}/items`,`unsafe`),"items.update":mO(`PUT`,dO,`idempotent`),"items.patch":mO(`PATCH`,dO,`unsafe`),"items.delete":mO(`DELETE`,dO,`idempotent`),
"files.list":pO(`${dO}/files`,400,401,403,404,413),"files.get":pO(fO,400,401,403,404,413),"files.content":pO(`${fO}/content`,400,401,403,404),
"activity.list":pO(`/v1/activity`,400,401,403),"server.heartbeat":pO(`/heartbeat`),"server.health":pO(`/health`),"server.metrics":pO(`/metrics`)}})),_O,vO,yO,
bO=H((()=>{Z(),M_(),_O=j_,vO=e=>ov(t=>Y(e(t.getRef(_O)))),yO=/*#__PURE__*/ vO(e=>e.nextDoubleUnsafe())})),xO,SO,CO=H((()=>{xO=(e,t,n)=>({method:e,path:t,
idempotency:n,host:``,attempts:0,status:0,inDoubt:!1,asked:/* @__PURE__ */ new Set}),SO=(e,t=!1)=>({method:e.method,path:e.path,host:e.host,attempts:e.attempts,
mayHaveBeenProcessed:e.inDoubt||t&&e.idempotency!==`safe`})})),wO,TO=H((()=>{Md(),wO=jd(`@opconnect/core/transport/FailFast`,{defaultValue:()=>!1})})),EO,DO,
OO=H((()=>{w_(),Z(),EO=e=>Number(e.monotonicTimeNanosUnsafe()/1000n)/1e3,DO=ov(e=>Y(EO(e.getRef(S_))))})),kO,AO,jO,MO,NO,PO,FO,IO=H((()=>{kO=3e4,AO=6e4,jO=150,
MO=2,NO=({concurrency:e})=>({limit:e,active:0,pausedUntil:0,pauses:0,restsUntil:0,connectMs:1/0,answerMs:0}),PO=(e,{concurrency:t})=>{
let n=e.answerMs<=jO?t:Math.max(Math.min(MO,t),t*jO/e.answerMs);return Math.max(1,Math.floor(Math.min(e.limit,n)))},FO=(e,t,n,r)=>{
if(t.type===`sent`)return{...e,active:e.active+1};let i=e.active-1;switch(t.type){case`answered`:{let n=Math.min(e.connectMs,t.connectMs??1/0),a=n===1/0?0:n,
o=Math.max(0,t.tookMs-a);return{...e,active:i,connectMs:n,answerMs:e.answerMs===0?o:e.answerMs+(o-e.answerMs)/4,limit:Math.min(r.concurrency,
e.limit+1/Math.max(1,e.limit)),pauses:Math.max(0,e.pauses-.25),restsUntil:0}}case`pushedBack`:{let a=Math.min(AO,t.retryAfterMs??0),o=n<e.pausedUntil,
s=o?e.pauses:e.pauses+1,c=Math.min(r.maxBackoff,r.initialBackoff*2**s),l=a+t.jitter*Math.max(c,Math.min(r.maxBackoff,a));return{...e,active:i,pauses:s,
pausedUntil:o?Math.max(e.pausedUntil,n+a):n+l,limit:o?e.limit:1}}case`failed`:return{...e,active:i,restsUntil:n+kO};default:return{...e,active:i}}}})),LO,
RO=H((()=>{Z(),OO(),IO(),LO=(e,t)=>{let n=new Map(e.map(e=>[e,NO(t)])),r=e=>n.get(e)??NO(t),i=/* @__PURE__ */ new Map,a,o=1/0,s=e=>{i.delete(e),
i.size>0||(a?.interruptUnsafe(),o=1/0)},c=()=>{for(let e of i.keys())return e()},l=ev(function*(){for(;i.size>0;){o=Math.min(...i.values()),
yield*Tv(o-(yield*DO));let e=yield*DO;for(let[t,n]of i)n<=e&&t()}}),u=(e,t)=>e.length===1?e:e.toSorted((e,n)=>d(e,t)-d(n,t)),d=(e,t)=>{let{restsUntil:n}=r(e);
return n<=t?0:n},f=()=>{let e=0;for(let{active:t}of n.values())e+=t;return e};return{take:(i,a,o)=>{let s=i.size===0?e:e.filter(e=>!i.has(e)),
c=s.filter(e=>r(e).pausedUntil<=a);if(c.length===0)return{type:`paused`,until:Math.min(...s.map(e=>r(e).pausedUntil))};let[l=``]=u(c,a),d=r(l);
return d.active>=PO(d,t)||f()>=t.concurrency?{type:`full`}:(o===void 0&&n.set(l,FO(d,{type:`sent`},a,t)),{type:`host`,host:l})},turn:e=>kv(t=>$_(n=>{let r=()=>{
s(r),n(Q_)};return i.set(r,e),e<o&&(a?.interruptUnsafe(),a=Rv(t)(l)),Z_(()=>s(r))})),passOn:c,report:(e,i,a)=>{let o=r(e),s=FO(o,i,a,t);n.set(e,s),c(),
s.active+1<PO(s,t)&&c()}}}})),zO,BO=H((()=>{zO=e=>{switch(e._tag){case`Unreachable`:return![`certificate`,`tls`,
`proxyDenied`].includes(e.unreachableCause);case`UnexpectedResponse`:
return e.problem===`foreign`||e.problem===`incomplete`;case`ResponseTimeout`:case`SyncTimeout`:case`TooManyRequests`:case`ServerError`:return!0;default:
return!1}}})),VO,HO,UO,WO,GO,KO,qO,JO,YO,XO,ZO=H((()=>{Z(),bO(),BO(),VO=e=>e>500,HO=3,UO=1e3,WO=(e,t)=>{switch(e._tag){case`TooManyRequests`:
return!0;case`Unreachable`:return zO(e)&&(t!==`unsafe`||!e.sent);case`ResponseTimeout`:return t!==`unsafe`||!e.sent;case`SyncTimeout`:
return t!==`unsafe`;case`ServerError`:
return e.status===503&&e.retryAfter!==void 0?!0:e.status===500?t===`safe`:t!==`unsafe`&&VO(e.status);case`UnexpectedResponse`:
return e.problem===`incomplete`&&t!==`unsafe`;default:return!1}},GO=(e,t)=>WO(e,
t)?!0:e._tag===`Unreachable`?!e.sent:e._tag===`UnexpectedResponse`&&e.problem===`foreign`&&t!==`unsafe`,
KO=e=>e._tag===`TooManyRequests`||e._tag===`ServerError`&&e.status===503,qO=e=>e._tag===`TokenRejected`||e._tag===`AccessDenied`,JO=(e,{idempotency:t,
isStarting:n,refusals:r})=>qO(e)?n?r===1:e._tag===`AccessDenied`&&t===`safe`&&r<HO:WO(e,t)||n&&zO(e)&&t!==`unsafe`,YO=(e,{isStarting:t,passes:n},
{initialBackoff:r,maxBackoff:i})=>KO(e)?Y(0):t&&qO(e)?Y(UO):mv(yO,e=>Math.min(i,r*2**(n-1))*e),XO=(e,t,n)=>{
switch(e._tag){case`TooManyRequests`:case`ServerError`:return KO(e)?{type:`pushedBack`,retryAfterMs:Math.min(e.retryAfter??0,n),
jitter:t}:{type:`failed`};case`Unreachable`:return{type:e.unreachableCause===`local`?`ended`:`failed`};case`ResponseTimeout`:case`SyncTimeout`:
return{type:`failed`};case`UnexpectedResponse`:return{type:e.problem===`foreign`?`failed`:`ended`};default:return{type:`ended`}}}})),QO,$O,ek,tk,nk=H((()=>{
x_(),w_(),Z(),p_(),bO(),CO(),TO(),RO(),ZO(),QO=()=>e=>e,$O=e=>d_(e)||y_(e.cause),ek=(e,{idempotency:t})=>e._tag===`TransportError`&&e.stale&&t!==`unsafe`,tk=(e,
t,n,r=QO)=>{let{connectTimeout:i,hosts:a,requestTimeout:o,totalTimeout:s}=e,c=LO(a,e),l=()=>t.endsAt()===void 0?{limit:`totalTimeout`,
timeout:s}:{limit:`startupTimeout`,timeout:t.timeout()},u=({last:e,state:t})=>cv(n,({timedOut:n})=>X(e??n(t,{...l(),connectTimeout:i},!1))),d=(e,t)=>{
let{endsAt:n,failFast:r,now:i}=t,a=n()-i();if(a<=0)return u(t);if(e.type===`full`)return Iv(c.turn(n()),()=>Z_(c.passOn));let o=Math.ceil(e.until-i());
return r||o>=a?u(t):Tv(o)},f=({failFast:e,fresh:t,state:n},r,s)=>{let c=s/(a.length-n.asked.size),u=Math.min(e?i:o,c),d=e||o<=c?`requestTimeout`:l().limit;
return n.host=r,n.attempts++,n.status=0,{state:n,fresh:t,timeout:u,limit:d,connectTimeout:Math.min(i,u)}},p=(e,t,n)=>{let{state:r}=t;
t.fresh=r.idempotency===`unsafe`,t.last=n;let i=r.inDoubt?e.afterLoss?.(n):void 0;return r.inDoubt=n.mayHaveBeenProcessed,r.asked.add(r.host),i},m=({now:e,
state:{asked:t,idempotency:n}},r)=>t.size>=a.length||!GO(r,n)?!1:!WO(r,n)||c.take(t,e(),`look`).type!==`paused`,h=Vv(function*(n,r){let{endsAt:i,failFast:a,
now:o,state:s}=n;s.asked.clear();let c=++n.passes;qO(r)&&n.refusals++;let l=o(),u=!a&&t.endsAt()!==void 0,d={idempotency:s.idempotency,isStarting:u,passes:c,
refusals:n.refusals};if(!JO(r,d))return`status`in r&&t.responded(),yield*r;let f=a?0:u?void 0:e.retries??t.maxRetries();if(f!==void 0&&c>f)return yield*r;
let p=yield*YO(r,d,e);if(l+p>=i())return yield*r;u&&t.waiting(r,l),p>0&&(yield*Tv(p))}),g=Vv(function*(e,r,i,a){
let o=()=>Number(i.monotonicTimeNanosUnsafe())/1e6,l=o(),g={state:r,failFast:a,now:o,endsAt:()=>t.endsAt()??l+s,passes:0,refusals:0,
fresh:r.idempotency===`unsafe`,last:void 0};for(;;){let i=c.take(r.asked,o());if(i.type!==`host`){yield*d(i,g);continue}let a=o(),s=g.endsAt()-a;
if(s<=0)return c.report(i.host,{type:`ended`},a),yield*u(g);let l=!1,_=e=>{l||c.report(i.host,e,o()),l=!0},v=f(g,i.host,s),
y=yield*e.attempt(v).pipe(Pv(e=>$O(e)?Q_:Z_(()=>_({type:`ended`}))),dv);if(y._tag===`Success`)return _({type:`answered`,tookMs:o()-a,
connectMs:y.success.connectMs}),t.responded(),y.success.value;let{failure:b}=y;if(ek(b,r)){_({type:`ended`}),r.attempts--,g.fresh=!0;continue}
let x=b._tag===`TransportError`?(yield*n).toConnectError(r,b,v):b,S=t.endsAt()===void 0?1/0:s/2;_(XO(x,yield*yO,S));let C=p(e,g,x);if(C!==void 0)return C.done;
m(g,x)||(yield*h(g,x))}});return e=>ov(t=>{let n=xO(e.method,e.path,e.idempotency),{endpoint:i,ids:a}=e;return r(i,a,n)(g(e,n,t.getRef(S_),t.getRef(wO)))})}})),
rk=/* @__PURE__ */ W({certificates:()=>hk,token:()=>gk}),ik,ak,ok,sk,ck,lk,uk,dk,fk,pk,mk,hk,gk,_k=H((()=>{w_(),Z(),ed(),by(),oO(),Lb(),os(),
ik=J_(()=>Promise.resolve(process.getBuiltinModule("node:fs/promises"))),ak=J_(()=>Promise.resolve().then(()=>(zs(),ss))),
ok=J_(()=>Promise.resolve(process.getBuiltinModule("node:crypto"))),sk={"token file":`OP_CONNECT_TOKEN_FILE`,"CA file":`OP_CONNECT_CA_FILE`},ck=(e,
t)=>({key:sk[e],file:t}),lk=(e,t,n,r)=>({code:`UnusableFile`,message:`The ${e} ${t} ${n}.`,hint:r,place:ck(e,t)}),uk=(e,t)=>cv(ak,
({readSetting:n})=>Y_({try:async()=>(await n(t)).toString(),catch:n=>new ly([lk(e,t,`cannot be read: ${as(n)}`,`Check the path and the permissions.`)])})),
dk=Vv(function*(e){let t=(yield*uk(`token file`,e)).trim();if(/[\0\uFFFD]/.test(t))return yield*new ly([lk(`token file`,e,`is not UTF-8 text`,
`Save the file as UTF-8.`)]);if(t===``)return yield*new ly([lk(`token file`,e,`is empty`,`Write the access token of the Connect server to the file.`)]);
let n=Ib(t,yield*C_);return n===void 0?gy(t):yield*new ly([{code:n.code,message:`The token file ${e}: ${n.message}`,
hint:`Write an access token of this Connect server, and nothing else, to the file.`,place:ck(`token file`,e)}])}),
fk=`Set OP_CONNECT_CA_FILE to a file of certificates in PEM (BEGIN CERTIFICATE).`,pk=e=>{if(e.trim()===``)return[`is empty`,fk];let[,
t]=/-----BEGIN ([A-Z0-9 ]+)-----/.exec(e)??[];return t?.endsWith(`PRIVATE KEY`)?[`contains a private key and no certificate`,
fk]:t===void 0?e.startsWith(`0�`)?[`is in DER, not in PEM`,`Convert it: openssl x509 -inform der -in FILE -out FILE.pem`]:[`contains no certificate in PEM`,
fk]:[`contains a ${t.toLowerCase()} and no certificate`,fk]},mk=e=>new Date(e).toISOString(),hk=Vv(function*(e){let t=yield*uk(`CA file`,e),
n=t.match(/-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----[\s\S]*?-----END (?:TRUSTED |X509 )?CERTIFICATE-----/g)??[],r=(t,n=fk)=>X(new ly([lk(`CA file`,e,t,
n)]));if(n.length===0)return yield*r(...pk(t));let{X509Certificate:i}=yield*ok,a=n.map(e=>{try{return new i(e).validToDate.getTime()}catch{return}}),
o=a.indexOf(void 0);if(o!==-1)return yield*r(`contains an invalid certificate (number ${o+1})`);let s=Math.max(...a.map(Number));
return s+3e5<(yield*C_)?yield*r(`contains only expired certificates, the last of which expired at ${mk(s)}`,
`Get the current certificates of the authority that signs the certificate of the Connect server.`):t}),gk=Vv(function*(e){let{stat:t}=yield*ik,
n=J_(()=>t(e.file).then(e=>e.isFile()?`${e.ino} ${e.mtimeMs} ${e.size}`:void 0,()=>void 0)),r=yield*n,i=yield*dk(e.file);return{current:ev(function*(){
let t=yield*n;if(t!==void 0&&t!==r){let n=yield*fv(dk(e.file));Gu(n)&&(i=n.value,r=t)}return i})}})})),vk,yk,bk=H((()=>{Z(),by(),
vk=J_(()=>Promise.resolve().then(()=>(_k(),rk))),yk=e=>hy(e)?Y({current:Y(e)}):cv(vk,({token:t})=>t(e))})),xk=/* @__PURE__ */ W({traceHeaders:()=>Sk}),Sk,
Ck=H((()=>{Z(),Sk=mv(fv(Lv),e=>{if(e._tag===`None`)return;let{parent:t,sampled:n,spanId:r,traceId:i}=e.value,a=n?`1`:`0`;
return{b3:`${i}-${r}-${a}${t._tag===`Some`?`-${t.value.spanId}`:``}`,traceparent:`00-${i.padStart(32,`0`)}-${r}-0${a}`}})})),wk,Tk,Ek=H((()=>{Z(),by(),bk(),
wk=J_(()=>Promise.resolve().then(()=>(Ck(),xk))),Tk=Vv(function*(e){let t=yield*yk(e.token),n=e.caFile===void 0?void 0:yield*(yield*vk).certificates(e.caFile),
r={};for(let[t,n]of Object.entries(e.headers))r[t]=vy(n);let i=Object.values(r),a=(t,a,o,s)=>({request:{...a,method:t.method,path:t.path,body:t.body,
connectTimeout:e.connectTimeout,maxBodySize:e.maxResponseSize,ca:n,proxy:e.proxy,headers:{authorization:`Bearer ${o}`,"user-agent":e.userAgent,
...t.body===void 0?void 0:{"content-type":`application/json`},...t.headers,...r,...s}},secrets:[o,...i]}),o=e.propagateTrace?(yield*wk).traceHeaders:void 0;
return(e,n)=>Kv(t.current,t=>o===void 0?Y(a(e,n,vy(t),void 0)):mv(o,r=>a(e,n,vy(t),r)))})})),Dk,Ok,kk,Ak,jk,Mk,Nk=H((()=>{Md(),Z(),p_(),Wr(),ub(),aO(),OO(),
Dk=3e4,Ok=2,kk=e=>`Waiting for ${e.host===``?`the Connect server`:e.host}: ${`reason`in e&&e.reason!==``?e.reason:e.message.replace(/\.$/,``)}.`,
Ak=e=>Hr(iO(e))?.startupTimeout,jk=()=>{let e=/* @__PURE__ */ new Set,t=0,n=()=>[...e].reduce((e,t)=>e&&e.endsAt>=t.endsAt?e:t,void 0),r=({onEvent:n,
timeout:r}={},i)=>{let a=r??(eb()?0:Dk);if(a<=0)return t++,()=>{t--};let o={startedAt:i,endsAt:i+a,timeout:a,onEvent:n,waited:!1,responded:!1};return e.add(o),
(t,r)=>{if(e.delete(o),!t||!o.responded)return;let a=r-i,s=`The Connect server responded after ${(a/1e3).toFixed(1)} s.`;n?.({type:`recovered`,message:s,
elapsed:a})}};return{begin:r,run:(e,t)=>cv(DO,n=>{let i=r(t,n);return Pv(e,e=>mv(DO,t=>i(d_(e),t)))}),endsAt:()=>n()?.endsAt,timeout:()=>n()?.timeout??0,
maxRetries:()=>t>0?Ok:void 0,responded:()=>{for(let t of e)t.responded=t.waited},waiting:(t,n)=>{for(let r of e){let e=!r.waited;r.waited=!0,
r.onEvent?.({type:`waiting`,message:kk(t),hint:t.hint,elapsed:n-r.startedAt,remaining:Math.max(0,r.endsAt-n),isFirst:e})}}}},
Mk=class extends jd(`@opconnect/core/Startup`,{defaultValue:jk}){}})),Pk,Fk,Ik,Lk,Rk,zk=H((()=>{Md(),yi(),TO(),Pk=class extends vi(`TransportError`){},
Fk=class extends nd()(`@opconnect/core/Transport`){},
Ik=e=>typeof Buffer==`function`&&Buffer.isBuffer(e)&&e[0]!==239?e.toString(`utf8`):new TextDecoder().decode(e),Lk=({headers:e},t)=>{let n=e[t];
return typeof n==`string`||n===void 0?n:n[0]},Rk=e=>Lk(e,`1password-connect-version`)!==void 0})),$,Bk,Vk,Hk,Uk,Wk=H((()=>{ZD(),$=e=>RD(KD(e)),
Bk=(...e)=>Q.annotate({examples:e}),Vk=e=>ND(Q.annotate({format:`password`,...e})),Hk=Q.annotate({format:`date-time`,readOnly:!0}),Uk=(e,t={})=>wD(SD(e),[CD(Q,
BD)]).annotate(t)})),Gk,Kk=H((()=>{ZD(),Wk(),Gk=SD({requestId:$(Q),timestamp:$(Hk),action:$(Bk(`READ`,`CREATE`,`UPDATE`,`DELETE`)),result:$(Bk(`SUCCESS`,
`DENY`)),actor:$(SD({id:$(Q),account:$(Q),jti:$(Q),userAgent:$(Q),requestIp:$(Q)})),resource:$(SD({type:$(Bk(`ITEM`,`VAULT`)),vault:$(SD({id:$(Q)})),
item:$(SD({id:$(Q)})),itemVersion:$(YD)}))}).annotate({identifier:`APIRequest`,
description:`A request in the activity log, with its token and whether it was allowed.`})})),qk,Jk=H((()=>{ZD(),Wk(),qk=Uk({id:Q,name:$(Q),
size:$(YD.annotate({description:`In bytes.`})),content_path:$(Q.annotate({description:`Path of the download. Some servers write it without the leading slash.`,
readOnly:!0})),section:$(Uk({id:$(Q)})),content:$(Vk({contentEncoding:`base64`,
description:"Only present with `inline_files`, up to OP_MAX_INLINE_FILE_SIZE_KB (default: 100 KB)."}))},{identifier:`File`,
description:`A file attached to an item.`})})),Yk,Xk,Zk,Qk,$k,eA,tA,nA,rA,iA,aA,oA,sA=H((()=>{ZD(),Jk(),Wk(),Yk=Bk(`LOGIN`,`PASSWORD`,`API_CREDENTIAL`,`SERVER`,
`DATABASE`,`CREDIT_CARD`,`MEMBERSHIP`,`PASSPORT`,`SOFTWARE_LICENSE`,`OUTDOOR_LICENSE`,`SECURE_NOTE`,`WIRELESS_ROUTER`,`BANK_ACCOUNT`,`DRIVER_LICENSE`,
`IDENTITY`,`REWARD_PROGRAM`,`DOCUMENT`,`EMAIL_ACCOUNT`,`SOCIAL_SECURITY_NUMBER`,`MEDICAL_RECORD`,`SSH_KEY`,`CUSTOM`),Xk=Bk(`STRING`,`EMAIL`,`CONCEALED`,`URL`,
`OTP`,`DATE`,`MONTH_YEAR`,`MENU`,`ADDRESS`,`CREDIT_CARD_NUMBER`,`CREDIT_CARD_TYPE`,`GENDER`,`PHONE`,`REFERENCE`,`FILE`,`SSHKEY`,`UNKNOWN`),
Zk=SD({length:$(YD.annotate({description:`1 to 64.`,default:32})),characterSets:$(GD(Bk(`LETTERS`,`DIGITS`,`SYMBOLS`))),
excludeCharacters:$(Q)}).annotate({identifier:`GeneratorRecipe`,description:`A recipe for a value that the server generates.`}),
Qk=Uk({entropy:$(JD.annotate({readOnly:!0})),generated:$(WD),strength:$(Bk(`TERRIBLE`,`WEAK`,`FAIR`,`GOOD`,`VERY_GOOD`,`EXCELLENT`,`FANTASTIC`)),
history:$(GD(Vk({description:`An earlier password.`})))},{identifier:`PasswordDetails`,description:`Details of a password.`}),$k={type:$(Xk),purpose:$(Bk(``,
`USERNAME`,`PASSWORD`,`NOTES`)),label:$(Q),
value:$(Vk({description:`Omitted if empty. A DATE is in Unix seconds, a MONTH_YEAR is YYYYMM, an OTP is an otpauth URL.`})),
totp:$(Vk({description:`The current code of an OTP.`})),section:$(Uk({id:$(Q)})),
generate:$(WD.annotate({description:"Lets the server generate the value according to `recipe`.",default:!1})),recipe:$(Zk),
entropy:$(JD.annotate({readOnly:!0})),passwordDetails:$(Qk)},eA=Uk({id:Q,...$k},{identifier:`Field`,
description:"A field of an item. Ids of built-in fields are words, such as `password` or `notesPlain`."}),tA=Uk({id:$(Q),label:$(Q)},{identifier:`Section`,
description:`A named group of fields.`}),nA=e=>({id:Q,title:$(Q),vault:e({id:Q,name:$(Q)}),category:Yk,urls:$(GD(e({href:$(Q),label:$(Q),primary:$(WD)}))),
favorite:$(WD.annotate({default:!1})),tags:$(GD(Q)),version:$(YD),state:$(Bk(`ARCHIVED`,`DELETED`).annotate({readOnly:!0})),createdAt:$(Hk),updatedAt:$(Hk),
lastEditedBy:$(Q.annotate({readOnly:!0}))}),rA=SD(nA(SD)).annotate({identifier:`Item`,
description:`Summary of an item in a list, without sections, fields and files.`}),iA=Uk({...nA(Uk),sections:$(GD(tA)),fields:$(GD(eA)),files:$(GD(qk))},
{identifier:`FullItem`,description:`An item with its sections, fields and files.`}),aA=Uk({...nA(Uk),id:$(Q),sections:$(GD(tA)),fields:$(GD(Uk({...$k,id:$(Q)},
{identifier:`FieldInput`,description:"A field to write. The server generates an omitted `id`."}))),files:$(GD(qk))},{identifier:`ItemInput`,
description:`An item to create, or to replace another. The server sets omitted keys.`}),oA=SD({op:DD([`add`,`remove`,`replace`]),
path:Q.annotate({description:`A JSON pointer into the item, except that a field is named by its id.`,examples:[`/favorite`,`/fields/password/value`]}),
value:RD(VD)}).annotate({identifier:`PatchOperation`,description:`One change of an item.`})})),cA,lA,uA=H((()=>{ZD(),Wk(),cA=SD({service:$(Q),status:$(Q),
message:$(Q)}).annotate({identifier:`ServiceDependency`,description:"The state of a dependency of the server, such as `sync` or `sqlite`."}),lA=SD({name:Q,
version:Q,dependencies:$(GD(cA))}).annotate({identifier:`ServerHealth`,description:`Name and version of the server, and the state of its dependencies.`})})),dA,
fA=H((()=>{ZD(),Wk(),dA=SD({id:Q,name:Q,description:$(Q),attributeVersion:$(YD.annotate({description:`Grows with every change of the vault itself.`})),
contentVersion:$(YD.annotate({description:`Grows with every change of an item in the vault.`})),
items:$(YD.annotate({description:`Number of active items in the vault.`})),type:$(Bk(`USER_CREATED`,`PERSONAL`,`EVERYONE`,`TRANSFER`)),createdAt:$(Hk),
updatedAt:$(Hk)}).annotate({identifier:`Vault`,description:`A vault that the token has access to.`})})),pA=/* @__PURE__ */ W({explain:()=>gA,schemas:()=>mA}),
mA,hA,gA,_A=H((()=>{Wr(),ZD(),Kk(),sA(),Jk(),uA(),fA(),mA={activity:GD(Gk),file:qk,files:GD(qk),fullItem:iA,health:lA,itemInput:aA,items:GD(rA),patch:GD(oA),
vault:dA,vaults:GD(dA)},hA=e=>e.message.replace(/\s+/g,` `).trim().slice(0,200),gA=(e,t)=>Rr(_D(mA[e])(t),hA)})),vA,yA,bA=H((()=>{Z(),Wr(),
vA=J_(()=>Promise.resolve().then(()=>(_A(),pA))),yA=(e,t,n,r)=>{let i=e[t](n,r);return i===void 0?cv(vA,({explain:e})=>X(Vr(Ur(e(t,n)),
()=>`its decoder rejected it`))):Y(i)}})),xA,SA,CA,wA,TA,EA,DA,OA,kA=H((()=>{w_(),Z(),gO(),Eb(),uy(),nk(),Ek(),Nk(),zk(),bA(),xA=e=>{let t=new URLSearchParams;
for(let[n,r]of Object.entries(e))r!==void 0&&t.append(n,`${r}`);return t.size===0?``:`?${t}`},
SA=e=>typeof e==`string`?e===``||e===`.`||e===`..`||!e.isWellFormed()?`"${e.toWellFormed()}" is not a valid id`:void 0:`an id must be a string, not ${e===null?`null`:typeof e}`,
CA=(e,t)=>e===`DELETE`?t===204||t===200:t===200||e===`POST`&&t===201,wA=(e,t)=>X({problem:e,reason:t}),TA=(e,t,n)=>r=>{let i=Ik(r.body),a;try{
a=JSON.parse(i)}catch{return Rk(r)||/^[[{]/.test(i)?wA(`incomplete`,`its body is not complete JSON`):wA(`foreign`,`its body is not JSON`)}return qv(yA(e,t,a,n),
e=>wA(Rk(r)?`shape`:`foreign`,`its body has an unexpected format: ${e}`))},EA=(e,t,n)=>e.replace(/:(\w+)/g,(e,r)=>n(t[r]??``)),DA=e=>q_(Tb(e.hosts,e.proxy),
e=>Hv(`Connecting to ${e} without TLS: the token and the secrets are sent in clear text.`),{discard:!0}),OA=Vv(function*(e,t,{given:n,observe:r,
onResponse:i}={}){let a=yield*Fk,o=a.connectsToSockets===!0?void 0:vb(e.hosts);if(o!==void 0)return yield*new ly([o]);yield*DA(e);let s=yield*Tk(e),c=tk(e,
yield*Mk,t,r),l=(e,n,r)=>(e.state.status=n.status,CA(e.state.method,n.status)?Y(n):cv(t,({fromErrorResponse:t})=>cv(C_,i=>X(t(e.state,n,r,i)))));return{call:(e,
r,i,a,o)=>{let s=`${e}.${r}`,{idempotency:l,method:u,path:d,statuses:f}=hO[s],p=(e,r)=>cv(t,({invalidRequest:t,narrow:i})=>X(i(f,n)(t(u,r,e))));for(let e in i){
let t=SA(i[e]);if(t!==void 0)return p(t,EA(d,i,()=>`…`))}let m=EA(d,i,encodeURIComponent),h=e=>c({endpoint:s,ids:i,method:u,path:m,idempotency:a.idempotency??l,
afterLoss:a.afterLoss,attempt:o({method:u,path:a.query===void 0?m:m+xA(a.query),body:e})}).pipe(_v(e=>cv(t,({narrow:t})=>X(t(f,n)(e)))));
return a.body===void 0?h(void 0):Ov(a.body,{onFailure:e=>p(`unusable input: ${e}`,m),onSuccess:h})},given:n,prepare:s,sending:(e,n)=>r=>Kv(s(e,
{host:r.state.host,timeout:r.timeout,fresh:r.fresh}),({request:e,secrets:o})=>cv(a.send(e),e=>(i?.(r.state.host,e),Kv(l(r,e,o),e=>n(e).pipe(Uv(t=>({value:t,
connectMs:e.connectMs})),qv(({problem:e,reason:n})=>cv(t,({unexpected:t})=>X(t(r.state,e,n))))))))),toResponseOrError:l,transport:a}})})),AA,jA,MA,NA=H((()=>{
AA=e=>typeof e==`object`&&!!e&&!Array.isArray(e),jA=(e,t)=>{if(!Array.isArray(e))return!1;for(let n=0;n<e.length;n++)if(!t(e[n]))return!1;return!0},MA=(e,t)=>{
for(let n=0;n<e.length;n++)e[n]=t(e[n]);return e}})),PA,FA,IA,LA,RA,zA,BA,VA,HA,UA,WA,GA,KA,qA,JA,YA,XA,ZA,QA,$A,ej,tj,nj,rj,ij=H((()=>{NA(),
PA=e=>AA(e)&&typeof e.id==`string`&&(e.name==null||typeof e.name==`string`),
FA=e=>AA(e)&&(e.href==null||typeof e.href==`string`)&&(e.label==null||typeof e.label==`string`)&&(e.primary==null||typeof e.primary==`boolean`),
IA=e=>AA(e)&&(e.id==null||typeof e.id==`string`)&&(e.label==null||typeof e.label==`string`),LA=e=>AA(e)&&(e.id==null||typeof e.id==`string`),
RA=e=>AA(e)&&(e.length==null||typeof e.length==`number`&&Number.isSafeInteger(e.length))&&(e.characterSets==null||jA(e.characterSets,
e=>typeof e==`string`))&&(e.excludeCharacters==null||typeof e.excludeCharacters==`string`),zA=(e,t)=>{let n={};return e.length!==void 0&&(n.length=e.length),
e.characterSets!==void 0&&(n.characterSets=e.characterSets),e.excludeCharacters!==void 0&&(n.excludeCharacters=e.excludeCharacters),n},
BA=e=>AA(e)&&(e.entropy==null||typeof e.entropy==`number`&&Number.isFinite(e.entropy))&&(e.generated==null||typeof e.generated==`boolean`)&&(e.strength==null||typeof e.strength==`string`)&&(e.history==null||jA(e.history,
e=>typeof e==`string`)),VA=(e,t)=>(e.history!==void 0&&(e.history=e.history===null?null:MA(e.history,e=>t(e))),e),
HA=e=>AA(e)&&typeof e.id==`string`&&(e.type==null||typeof e.type==`string`)&&(e.purpose==null||typeof e.purpose==`string`)&&(e.label==null||typeof e.label==`string`)&&(e.value==null||typeof e.value==`string`)&&(e.totp==null||typeof e.totp==`string`)&&(e.section==null||LA(e.section))&&(e.generate==null||typeof e.generate==`boolean`)&&(e.recipe==null||RA(e.recipe))&&(e.entropy==null||typeof e.entropy==`number`&&Number.isFinite(e.entropy))&&(e.passwordDetails==null||BA(e.passwordDetails)),
UA=(e,t)=>(e.value!==void 0&&(e.value=e.value===null?null:t(e.value)),e.totp!==void 0&&(e.totp=e.totp===null?null:t(e.totp)),
e.recipe!==void 0&&(e.recipe=e.recipe===null?null:zA(e.recipe,t)),
e.passwordDetails!==void 0&&(e.passwordDetails=e.passwordDetails===null?null:VA(e.passwordDetails,t)),e),WA=e=>AA(e)&&(e.id==null||typeof e.id==`string`),
GA=e=>AA(e)&&typeof e.id==`string`&&(e.name==null||typeof e.name==`string`)&&(e.size==null||typeof e.size==`number`&&Number.isSafeInteger(e.size))&&(e.content_path==null||typeof e.content_path==`string`)&&(e.section==null||WA(e.section))&&(e.content==null||typeof e.content==`string`),
KA=(e,t)=>(e.content!==void 0&&(e.content=e.content===null?null:t(e.content)),e),
qA=e=>AA(e)&&typeof e.id==`string`&&(e.title==null||typeof e.title==`string`)&&PA(e.vault)&&typeof e.category==`string`&&(e.urls==null||jA(e.urls,
e=>FA(e)))&&(e.favorite==null||typeof e.favorite==`boolean`)&&(e.tags==null||jA(e.tags,
e=>typeof e==`string`))&&(e.version==null||typeof e.version==`number`&&Number.isSafeInteger(e.version))&&(e.state==null||typeof e.state==`string`)&&(e.createdAt==null||typeof e.createdAt==`string`)&&(e.updatedAt==null||typeof e.updatedAt==`string`)&&(e.lastEditedBy==null||typeof e.lastEditedBy==`string`)&&(e.sections==null||jA(e.sections,
e=>IA(e)))&&(e.fields==null||jA(e.fields,e=>HA(e)))&&(e.files==null||jA(e.files,e=>GA(e))),JA=(e,
t)=>(e.fields!==void 0&&(e.fields=e.fields===null?null:MA(e.fields,e=>UA(e,t))),e.files!==void 0&&(e.files=e.files===null?null:MA(e.files,e=>KA(e,t))),e),
YA=e=>AA(e)&&typeof e.id==`string`&&(e.name==null||typeof e.name==`string`),XA=(e,t)=>{let n={};return n.id=e.id,e.name!==void 0&&(n.name=e.name),n},
ZA=e=>AA(e)&&(e.href==null||typeof e.href==`string`)&&(e.label==null||typeof e.label==`string`)&&(e.primary==null||typeof e.primary==`boolean`),QA=(e,t)=>{
let n={};return e.href!==void 0&&(n.href=e.href),e.label!==void 0&&(n.label=e.label),e.primary!==void 0&&(n.primary=e.primary),n},
$A=e=>AA(e)&&typeof e.id==`string`&&(e.title==null||typeof e.title==`string`)&&YA(e.vault)&&typeof e.category==`string`&&(e.urls==null||jA(e.urls,
e=>ZA(e)))&&(e.favorite==null||typeof e.favorite==`boolean`)&&(e.tags==null||jA(e.tags,
e=>typeof e==`string`))&&(e.version==null||typeof e.version==`number`&&Number.isSafeInteger(e.version))&&(e.state==null||typeof e.state==`string`)&&(e.createdAt==null||typeof e.createdAt==`string`)&&(e.updatedAt==null||typeof e.updatedAt==`string`)&&(e.lastEditedBy==null||typeof e.lastEditedBy==`string`),
ej=(e,t)=>{let n={};return n.id=e.id,e.title!==void 0&&(n.title=e.title),n.vault=XA(e.vault,t),n.category=e.category,
e.urls!==void 0&&(n.urls=e.urls===null?null:MA(e.urls,e=>QA(e,t))),e.favorite!==void 0&&(n.favorite=e.favorite),e.tags!==void 0&&(n.tags=e.tags),
e.version!==void 0&&(n.version=e.version),e.state!==void 0&&(n.state=e.state),e.createdAt!==void 0&&(n.createdAt=e.createdAt),
e.updatedAt!==void 0&&(n.updatedAt=e.updatedAt),e.lastEditedBy!==void 0&&(n.lastEditedBy=e.lastEditedBy),n},
tj=e=>AA(e)&&typeof e.id==`string`&&typeof e.name==`string`&&(e.description==null||typeof e.description==`string`)&&(e.attributeVersion==null||typeof e.attributeVersion==`number`&&Number.isSafeInteger(e.attributeVersion))&&(e.contentVersion==null||typeof e.contentVersion==`number`&&Number.isSafeInteger(e.contentVersion))&&(e.items==null||typeof e.items==`number`&&Number.isSafeInteger(e.items))&&(e.type==null||typeof e.type==`string`)&&(e.createdAt==null||typeof e.createdAt==`string`)&&(e.updatedAt==null||typeof e.updatedAt==`string`),
nj=(e,t)=>{let n={};return n.id=e.id,n.name=e.name,e.description!==void 0&&(n.description=e.description),
e.attributeVersion!==void 0&&(n.attributeVersion=e.attributeVersion),e.contentVersion!==void 0&&(n.contentVersion=e.contentVersion),
e.items!==void 0&&(n.items=e.items),e.type!==void 0&&(n.type=e.type),e.createdAt!==void 0&&(n.createdAt=e.createdAt),
e.updatedAt!==void 0&&(n.updatedAt=e.updatedAt),n},rj={fullItem:(e,t)=>qA(e)?JA(e,t):void 0,items:(e,t)=>jA(e,e=>$A(e))?MA(e,e=>ej(e,t)):void 0,vault:(e,
t)=>tj(e)?nj(e,t):void 0,vaults:(e,t)=>jA(e,e=>tj(e))?MA(e,e=>nj(e,t)):void 0}})),aj,oj,sj,cj,lj,uj=H((()=>{Z(),ij(),zk(),kA(),aj=(e,t)=>{let n=TA(rj,
`fullItem`,t);return t=>Kv(n(t),t=>t.id===e?Y(t):wA(`foreign`,`it contains a different item`))},oj=e=>!Rk(e)&&(Lk(e,
`content-type`)??``).toLowerCase().startsWith(`text/html`),sj=`it is an HTML page: the response did not come from a Connect server`,cj=(e,
t)=>`its body has ${e} bytes, and the file ${t}`,lj=({call:e,sending:t},n)=>({vaults:{list:r=>e(`vaults`,`list`,{},{query:{filter:r?.filter}},e=>t(e,TA(rj,
`vaults`,n))),get:r=>e(`vaults`,`get`,{vaultUuid:r},{},e=>t(e,TA(rj,`vault`,n)))},items:{list:(r,i)=>e(`items`,`list`,{vaultUuid:r},{query:{filter:i?.filter}},
e=>t(e,TA(rj,`items`,n))),get:(r,i)=>e(`items`,`get`,{vaultUuid:r,itemUuid:i},{},e=>t(e,aj(i,n)))},files:{bytes:(n,r,i,a)=>e(`files`,`content`,{vaultUuid:n,
itemUuid:r,fileUuid:i},{},e=>t(e,e=>{if(oj(e))return wA(`foreign`,sj);let{length:t}=e.body;return a?.size===void 0||a.size===t?Y(e.body):wA(`incomplete`,cj(t,
a.size))}))}})})),dj,fj,pj,mj,hj,gj,_j,vj,yj,bj,xj,Sj,Cj,wj,Tj,Ej,Dj,Oj=H((()=>{Md(),wf(),he(),ur(),o_(),kf(),G_(),ed(),Wr(),dj=`~effect/Cache`,fj=(e,
t)=>ih(n=>{let r=Object.create(mj);return r.lookup=t=>rh(e(t),e=>Ad(n,e)),r.map=I_(),r.capacity=t.capacity,r.timeToLive=t.timeToLive?(e,n)=>$d(t.timeToLive(e,
n)):hj,Qp(r)}),pj=e=>fj(e.lookup,{...e,timeToLive:e.timeToLive===void 0?hj:()=>e.timeToLive}),mj={...yn,[dj]:dj,toJSON(){return{_id:`Cache`,
capacity:this.capacity,map:this.map}}},hj=(e,t)=>mf,gj=/*#__PURE__*/ G(2,(e,t)=>Qn(n=>{let r=R_(e.map,t);if(Gu(r)&&(U_(e.map,t),!yj(r.value,n)))return V_(e.map,
t,r.value),r.value.await(n);let i=new _j(n,e.lookup(t));i.onInterrupt=()=>vj(e,t,i);let a=!1;i.fiber.addObserver(r=>{if(i.onInterrupt=void 0,Xm(r)){vj(e,t,i);
return}let o=e.timeToLive(r,t);ff(o)?(a=!0,vj(e,t,i)):df(o)&&(i.expiresAt=n.getRef(jg).currentTimeMillisUnsafe()+vf(o))});let o=i.fiber.pollUnsafe();
return a||o!==void 0&&Xm(o)||V_(e.map,t,i),Number.isFinite(e.capacity)&&bj(e),i.await(n)})),_j=class{expiresAt;awaiters;fiber;onInterrupt;constructor(e,t){
this.fiber=Cg(e,t,!0,!0),this.awaiters=0,this.expiresAt=void 0}await(e){return e===void 0?Qn(e=>this.await(e)):this.fiber.pollUnsafe()||(this.awaiters++,eg(e,
()=>(this.awaiters--,this.awaiters>0||this.fiber.pollUnsafe()?lm:(this.onInterrupt?.(),Yp(this.fiber)))),Jp(this.fiber))}},vj=(e,t,n)=>{let r=R_(e.map,t);
Gu(r)&&r.value===n&&U_(e.map,t)},yj=(e,t)=>e.expiresAt!==void 0&&t.getRef(jg).currentTimeMillisUnsafe()>=e.expiresAt,bj=e=>{let t=W_(e.map)-e.capacity;
if(!(t<=0)){for(let[n]of e.map)if(U_(e.map,n),t--,t===0)return}},xj=/*#__PURE__*/ G(2,(e,t)=>Qn(n=>{let r=Sj(e,t,n);return r?Fm(r.await(n)):om})),Sj=(e,t,n,
r=!0)=>{let i=R_(e.map,t);if(!Wu(i)){if(yj(i.value,n))U_(e.map,t);else return r&&(U_(e.map,t),V_(e.map,t,i.value)),i.value}},Cj=/*#__PURE__*/ G(2,(e,t)=>Qn(n=>{
let r=Sj(e,t,n,!1);return Qp(r!==void 0)})),wj=/*#__PURE__*/ G(2,(e,t)=>tm(()=>{U_(e.map,t)})),Tj=/*#__PURE__*/ G(3,(e,t,n)=>Qn(r=>{let i=Sj(e,t,r,!1);
return i===void 0?Qp(!1):i.await(r).pipe(Hm(r=>{if(n(r)){let n=R_(e.map,t);return Wu(n)||n.value!==i?!1:(U_(e.map,t),!0)}return!1}),lh(()=>Qp(!1)))})),
Ej=e=>Qn(t=>{let n=t.getRef(jg).currentTimeMillisUnsafe();return Qp(Of(e.map,([t,r])=>r.expiresAt===void 0||r.expiresAt>n?K(t):(U_(e.map,t),Fr)))}),
Dj=e=>Qn(t=>{let n=t.getRef(jg).currentTimeMillisUnsafe();return Qp(Of(e.map,([t,r])=>{if(r.expiresAt===void 0||r.expiresAt>n){let e=r.fiber.pollUnsafe();
return e&&e._tag===`Success`?K([t,e.value]):Fr}return U_(e.map,t),Fr}))})})),kj,Aj=H((()=>{Oj(),Z(),kj=Vv(function*(e){let t=0,n=/* @__PURE__ */ new Set,
r=yield*fj(r=>lv(av,X_(()=>{let r=[...n];return n=/* @__PURE__ */ new Set,t++,e(r)})),{capacity:1/0,timeToLive:()=>0});return e=>X_(()=>{
for(let t of e)n.add(t);let i=Z_(()=>{for(let t of e)n.delete(t)});return Iv(mv(gj(r,t),t=>{let n=new Map(t);return e.map(e=>[e,n.get(e)])}),()=>i)})})})),jj,
Mj,Nj=H((()=>{Wr(),ua(),jj=10,Mj=(e,{capacity:t,timeToLive:n})=>{let r=t*jj,i=/* @__PURE__ */ new Map,a=e.generation(),o=()=>{a!==e.generation()&&i.clear(),
a=e.generation()};return{remember:(e,t)=>{if(o(),t===a)for(let[{reference:t},n]of e){if(Ir(n)||t.attribute===`otp`||i.size>=r)continue;
let e=t.vault!==n.success.vault.id;i.set(la(t),{resolved:n.success,isNamed:e})}},get:(t,r)=>{o();let a=i.get(t);if(a===void 0)return;let{isNamed:s,
resolved:c}=a;return e.confirmedAt(c.vault.id,s)>=r-n?c:void 0}}}})),Pj,Fj=H((()=>{rx(),Pj=(e,t=8)=>e.length===0?`none`:e.slice(0,
t).map(e=>`"${nx(e)}"`).join(`, `)+(e.length>t?` and ${e.length-t} more`:``)})),Ij,Lj,Rj,zj=H((()=>{xi(),rx(),Fj(),Ij=({id:e,kind:t,
name:n})=>n===void 0||n===e?`${t} "${nx(e)}"`:`${t} "${nx(n)}" (${nx(e)})`,Lj=e=>{switch(e._tag){case`Nothing`:
return`Its names match nothing now.`;case`Target`:return`Its names now refer to the ${Ij(e.target)}.`;case`Several`:
return`Its names now match ${e.ids.length} ${e.kind}s: ${Pj(e.ids)}.`;case`OtherVaults`:
return`An item "${nx(e.item)}" is in another vault now: ${Pj(e.vaults)}.`}},Rj=class extends bi(`LockOutdated`){constructor(e){let{current:t,isGone:n,locked:r,
reference:i}=e;super({reference:i,id:r.id,
message:`The reference is locked to the ${Ij(r)}, which ${n?`was deleted or is not accessible`:`was renamed`}. ${Lj(t)}`,
hint:`Correct the reference, or lock its current target: opconnect lock --update`})}}})),Bj,Vj,Hj,Uj,Wj,Gj,Kj,qj,Jj,Yj,Xj,Zj=H((()=>{yi(),xi(),cy(),rx(),Fj(),
wi(),zj(),Bj=(e,t,n)=>t===void 0?`Available ${e}s: ${Pj(n)}.`:`Did you mean the ${e} "${t}"?`,Vj=class extends bi(`VaultNotFound`){constructor(e){
let{reference:t,suggestion:n,vault:r,visible:i}=e;super({reference:t,vault:r,message:`The token has no access to a vault named "${nx(r)}".`,
hint:n===void 0?`Correct the name, or give the token access to the vault. Accessible vaults: ${Pj(i)}.`:`Did you mean the vault "${n}"?`})}},
Hj=class extends bi(`ItemNotFound`){constructor(e){let{item:t,reference:n,suggestion:r,vault:i}=e;super({reference:n,vault:i,item:t,
message:`The vault "${nx(i)}" has no item "${nx(t)}".`,hint:r===void 0?`Correct the title, or create the item.`:`Did you mean the item "${r}"?`})}},
Uj=class extends bi(`SectionNotFound`){constructor(e){let{item:t,reference:n,section:r,sections:i,suggestion:a}=e;super({reference:n,item:t,section:r,
message:`The item "${nx(t)}" has no section "${nx(r)}".`,hint:Bj(`section`,a,i)})}},Wj=class extends bi(`FieldNotFound`){constructor(e){let{field:t,fields:n,
item:r,reference:i,section:a,suggestion:o}=e;super({reference:i,item:r,field:t,
message:`The item "${nx(r)}" has no field or file "${nx(t)}"${a===void 0?``:` in its section "${nx(a)}"`}.`,hint:Bj(`field`,o,n)})}},
Gj=class extends bi(`AmbiguousReference`){constructor(e){let{candidates:t,kind:n,name:r,reference:i}=e;super({reference:i,kind:n,candidates:t,
message:`${t.length} ${n}s match the name "${nx(r)}".`,hint:`Use the id instead: ${Pj(t)}.`})}},Kj=class extends bi(`AttributeNotFound`){constructor(e){
let{attribute:t,reference:n,why:r}=e;super({reference:n,attribute:t,message:`The attribute "${t}" is not available: ${r}.`,hint:`Correct the attribute.`})}},
qj=class extends bi(`NotText`){constructor(e){super({...e,message:`The file is not UTF-8 text.`,
hint:`Store it as base64 text, or download it with the client's files.content.`})}},Jj=class extends bi(`NotPrivateKey`){constructor(e){super({...e,
message:`The field does not contain a private key that can be converted to the OpenSSH format.`,
hint:`Use a private key in PEM format (PKCS#8, RSA, Ed25519 or ECDSA, without a passphrase).`})}},Yj=class extends bi(`RequestFailed`){constructor(e){
super({...e,message:e.error.message,hint:e.error.hint})}},Xj=class extends vi(`SecretsNotResolved`){constructor(e){super({failures:e,message:e.map(({error:e,
key:t})=>sy({key:t,reference:e.reference,message:e.message,hint:e.hint})).join(`
`)})}get issues(){return this.failures.flatMap(({error:e,
key:t})=>e.issues.map(n=>t===e.reference?n:{...n,place:{key:t}}))}}})),Qj,$j,eM,tM,nM,rM=H((()=>{BO(),Zj(),Qj=e=>t=>new Yj({reference:t,error:e}),$j=(e,t,
n)=>r=>new Gj({reference:r,kind:e,name:t,candidates:n.map(({id:e})=>e)}),eM=e=>e._tag===`ResourceNotFound`||e._tag===`InvalidRequest`||e._tag===`AccessDenied`,
tM=e=>e._tag===`VaultNotFound`||e._tag===`ItemNotFound`||e._tag===`SectionNotFound`||e._tag===`FieldNotFound`||e._tag===`LockOutdated`,
nM=e=>e._tag===`RequestFailed`&&zO(e.error)})),iM,aM,oM,sM=H((()=>{Wr(),ua(),rM(),iM=5e3,aM=10,oM=({capacity:e,staleIfError:t})=>{let n=/* @__PURE__ */ new Map,
r,i=(t,r,i)=>{if((n.get(t)?.at??i)>i)return;n.delete(t),n.set(t,{resolved:r,at:i});let[a]=n.keys();n.size>e*aM&&a!==void 0&&n.delete(a)},a=(e,r,i)=>{
let a=n.get(e),o=i-(a?.at??0);return a===void 0||o>t?void 0:{...a.resolved,stale:{age:o,failure:r}}};return{staleOutcomes:(e,t)=>{
if(r===void 0||t>=r.until)return;let{error:n}=r,i=e.flatMap(e=>{let r=a(la(e.reference),n,t);return r===void 0?[]:[[e,K(r)]]});
return i.length===e.length?i:void 0},withStaleFallback:(e,o,s)=>t===0?e:e.map(([e,t])=>{let c=la(e.reference);
if(Lr(t))return e.reference.attribute!==`otp`&&i(c,t.success,o),[e,t];if(!nM(t.failure))return n.delete(c),[e,t];let l=a(c,t.failure,s);return l===void 0?[e,
t]:(r={error:t.failure,until:s+iM},[e,K(l)])})}}})),cM,lM,uM=H((()=>{cM=(e,t,n)=>/["\\\p{Cc}]/u.test(n)?void 0:`${e} ${t} "${n}"`,lM=e=>cM(`title`,`eq`,e)})),
dM,fM,pM,mM,hM=H((()=>{Z(),mx(),Zj(),rM(),dM=e=>({id:e,name:e,items:void 0,assumed:!0}),fM=dx(({id:e,name:t})=>({id:e,title:t})),pM=(e,t)=>Ov(e,
{onFailure:e=>X(Qj(e)),onSuccess:e=>{let n=fM(e).matches(t),[r]=n;if(r===void 0){let n=e.map(e=>e.name);return X(r=>new Vj({reference:r,vault:t,visible:n,
suggestion:fM(e).suggestion(t)}))}return n.length===1?Y({id:r.id,name:r.name,items:r.items,assumed:!1}):X($j(`vault`,t,n))}}),mM=(e,t,
n)=>ix(t)&&!n?Y(dM(t)):xv(pM(e,t),e=>ix(t)&&e(``)._tag===`RequestFailed`,()=>Y(dM(t)))})),gM,_M,vM,yM,bM,xM,SM,CM,wM,TM=H((()=>{Z(),Wr(),uM(),mx(),Zj(),rM(),
hM(),gM=(e,t)=>e==null?t>2:e<=250*t,_M=({state:e})=>e!==`ARCHIVED`&&e!==`DELETED`,vM=dx(({id:e,title:t})=>({id:e,title:t??void 0}),_M),yM=(e,t,
n)=>r=>e._tag===`Missing`?new Hj({reference:r,vault:t.name,item:n,suggestion:e.suggestion}):e._tag===`Several`?$j(`item`,n,e.found)(r):Qj(e)(r),
bM=e=>e.length>1?X({_tag:`Several`,found:e}):Y(e[0]?.id),xM=(e,t,{fresh:n,name:r})=>cv(e.catalogue(t.id),i=>{let a=vM(i);return Kv(bM(a.matches(r)),
i=>i===void 0?X({_tag:`Missing`,suggestion:a.suggestion(r)}):e.item(t.id,i,n))}),SM=Vv(function*(e,t,n){let{fresh:r,name:i,titles:a}=n;if(ix(i)){
let n=yield*dv(e.item(t.id,i,r));if(Lr(n))return n.success;if(n.failure._tag!==`ResourceNotFound`&&n.failure._tag!==`InvalidRequest`)return yield*n.failure}
if(!gM(t.items,a)&&lM(i)!==void 0){let n=yield*vv(e.titled(t.id,i),`InvalidRequest`,()=>Y([])),a=yield*bM(vM(n).matches(i));
if(a!==void 0)return yield*e.item(t.id,a,r)}return yield*xM(e,t,n)}),CM=(e,t,n)=>gM(t.items,n.titles)&&!ix(n.name)?xM(e,t,n):SM(e,t,n),wM=(e,t,n)=>CM(e,t,
n).pipe(mv(e=>({item:e,vault:t})),_v(r=>{let i=yM(r,t,n.name);return!t.assumed||!(`status`in r&&eM(r))?X(i):cv(pM(e.vaults,t.name),r=>r.id===t.id?X(i):CM(e,r,
n).pipe(Cv({onSuccess:e=>({item:e,vault:r}),onFailure:e=>yM(e,r,n.name)})))}))})),EM,DM,OM,kM,AM,jM,MM,NM,PM,FM,IM,LM,RM,zM,BM,VM,HM,UM,WM,GM=H((()=>{by(),Wr(),
mx(),Jo(),Zj(),ua(),EM=e=>({_tag:`Value`,value:hy(e)?e:gy(e??``)}),DM=dx(e=>({id:e.id,title:e.label??void 0})),OM=dx(e=>({id:e.id,title:e.name??void 0})),
kM=dx(e=>({id:e.id??void 0,title:e.label??void 0})),AM=[],jM=/* @__PURE__ */ new Set([`content`,`size`,`name`]),MM=(e,t)=>{let n=e.title||e.id,r=e.sections??AM,
i=t.section===void 0?void 0:new Set(kM(r).matches(t.section).map(({id:e})=>e));if(t.section!==void 0&&i?.size===0)return J(new Uj({reference:la(t),item:n,
section:t.section,sections:r.map(({id:e,label:t})=>t||e||``).filter(e=>e!==``),suggestion:kM(r).suggestion(t.section)}));
let a=e=>i===void 0||e.section?.id!=null&&i.has(e.section.id),o=DM(e.fields??AM),s=OM(e.files??AM),c=BM(o.matches(t.field,a)),l=BM(s.matches(t.field,a)),[u]=c,
[d]=l;if(d!==void 0&&(u===void 0||jM.has(t.attribute)))return l.length>1?VM(t,l):zr(WM(d,t),e=>({kind:`file`,target:d,source:e}));
if(u!==void 0)return c.length>1?VM(t,c):zr(UM(u,t),e=>({kind:`field`,target:u,source:e}));let f=[...(e.fields??AM).filter(a).map(({id:e,label:t})=>t||e),
...(e.files??AM).filter(a).map(({id:e,name:t})=>t||e)];return J(new Wj({reference:la(t),item:n,section:t.section,field:t.field,fields:f,
suggestion:o.suggestion(t.field,a)??s.suggestion(t.field,a)}))},NM=({section:e})=>e?.id??void 0,PM=(e,t,n)=>e===t||sx(n??``,e),FM=({sections:e},{field:t,
section:n},{id:r,name:i,within:a})=>{if(!PM(t,r,i))return!1;if(n===void 0)return!0;let o=e?.find(e=>e.id!=null&&e.id===a)?.label;return a!==void 0&&PM(n,a,o)},
IM=({id:e,title:t,vault:n},r)=>PM(r.item,e,t)&&(n.name==null||PM(r.vault,n.id,n.name)),LM=(e,{kind:t,target:n},r)=>FM(e,r,{id:n.id,
name:t===`field`?n.label:n.name,within:NM(n)}),RM=(e,t)=>e.kind===t.kind&&e.target.id===t.target.id&&NM(e.target)===NM(t.target),zM=(e,t,n)=>{let r=(r,i,a)=>{
let o=(r??AM).filter(e=>e.id===i&&NM(e)===t.section),s=o.filter(r=>FM(e,n,{id:i,name:a(r),within:t.section})),[c,...l]=o.length>1?s:o;
return l.length===0?c:void 0};if(t.file!==void 0){let i=r(e.files,t.file,({name:e})=>e);return i===void 0?void 0:zr(WM(i,n),e=>({kind:`file`,target:i,
source:e}))}let i=r(e.fields,t.field??``,({label:e})=>e);if(i!==void 0)return zr(UM(i,n),e=>({kind:`field`,target:i,source:e}))},BM=e=>{
let t=e.filter(e=>e.section?.id==null);return t.length===1?t:e},VM=(e,t)=>J(new Gj({reference:la(e),kind:`field`,name:e.field,candidates:t.map(({id:e})=>e)})),
HM=(e,t,n)=>J(new Kj({reference:la(e),attribute:t,why:n})),UM=(e,t)=>{let{attribute:n,sshFormat:r}=t;if(r!==void 0)return K({_tag:`OpenSsh`,
key:e.value??gy(``)});switch(n){case void 0:case`value`:return K(EM(e.value));case`otp`:return e.type===`OTP`||e.totp!=null?K({_tag:`OneTimePassword`,
field:e}):HM(t,`otp`,`the field is of type ${qo(e.type??`STRING`)}`);case`type`:return K(EM(e.type??`STRING`));case`id`:return K(EM(e.id));case`title`:
return K(EM(e.label));case`purpose`:return K(EM(e.purpose));default:return HM(t,n,`the attribute applies to files, but this is a field`)}},WM=(e,t)=>{
let{attribute:n,sshFormat:r}=t,i=e=>HM(t,e,`the attribute applies to fields, but this is a file`);if(r!==void 0)return i(`ssh-format`);
switch(n){case void 0:case`value`:case`content`:return K({_tag:`Content`,file:e});case`id`:return K(EM(e.id));case`name`:case`title`:
return K(EM(e.name));case`size`:return K(EM(String(e.size??``)));case`type`:return K(EM(`FILE`));default:return i(n)}}})),
KM=/* @__PURE__ */ W({findAll:()=>eN}),qM,JM,YM,XM,ZM,QM,$M,eN,tN=H((()=>{Z(),Wr(),zj(),ua(),rM(),TM(),GM(),qM=20,JM=e=>({kind:e.kind,id:e.target.id,
name:(e.kind===`field`?e.target.label:e.target.name)??void 0}),YM=({item:e,vaultId:t},n)=>({vault:{id:t,name:e.vault.name??t,items:void 0,assumed:!1},item:e,
selection:n}),XM=({_tag:e})=>e===`VaultNotFound`||e===`ItemNotFound`||e===`SectionNotFound`||e===`FieldNotFound`,ZM=Vv(function*(e,t,{item:n}){
let r=yield*dv(e.vaults),i=Vr(r,()=>[]).filter(({id:e})=>e!==t.vault);return(yield*q_(i.slice(0,qM),({id:t,items:r,name:i})=>Ev(wM(e,{id:t,name:i,items:r,
assumed:!1},{name:n,titles:1,fresh:!1}),{onFailure:()=>[],onSuccess:()=>[i]}),{concurrency:`unbounded`})).flat()}),QM=(e,t)=>{if(Lr(e)){let{item:n,
selection:r}=e.success;return K({_tag:`Target`,target:t?{kind:`item`,id:n.id,name:n.title??void 0}:JM(r)})}let{failure:n}=e;
return n._tag===`RequestFailed`?J(n):K(n._tag===`AmbiguousReference`?{_tag:`Several`,kind:n.kind,ids:n.candidates}:{_tag:`Nothing`})},$M=Vv(function*(e,t,n,r){
let i=la(n),a=(e,t,n)=>new Rj({reference:i,locked:e,isGone:t,current:n}),o=yield*dv(e.item(t.vault,t.item,n.attribute===`otp`));
if(Ir(o)&&!eM(o.failure))return yield*Qj(o.failure)(i);let s=Lr(o)&&_M(o.success)?o.success:void 0;if(s===void 0){let i=yield*sv(QM(yield*r(n),!0)),
o=i._tag===`Nothing`?yield*ZM(e,t,n):[];return yield*a({kind:`item`,id:t.item,name:void 0},!0,o.length===0?i:{_tag:`OtherVaults`,vaults:o,item:n.item})}
let c=zM(s,t,n),l=IM(s,n),u=l?Y(zr(MM(s,n),e=>YM({item:s,vaultId:t.vault},e))):r(n);if(c===void 0){let e=yield*sv(QM(yield*u,!l));
return yield*a({kind:t.file===void 0?`field`:`file`,id:t.file??t.field??``,name:void 0},!0,e)}let d=yield*sv(c),f=YM({item:s,vaultId:t.vault},d);if(l&&LM(s,d,
n))return f;let p=yield*u;if(Ir(p)&&XM(p.failure)||Lr(p)&&p.success.item.id===s.id&&RM(p.success.selection,d))return f;let m=yield*sv(QM(p,!l));
return yield*a(l?JM(d):{kind:`item`,id:s.id,name:s.title??void 0},!1,m)}),eN=(e,t,n,r)=>q_(t,({one:t,place:i})=>$M(e,i,t.reference,n).pipe(cv(e=>r(e,
t.reference)),dv,mv(e=>[t,e])),{concurrency:`unbounded`})})),nN,rN,iN,aN,oN=H((()=>{Z(),Wr(),mx(),ua(),TM(),tx(),GM(),hM(),
nN=J_(()=>Promise.resolve().then(()=>(tN(),KM))),rN=Vv(function*(e,t,n,r){let i=[],a=[],o=Object.keys(n).length>0;for(let e of t){let t=o?$b(n,
la(e.reference)):void 0;t===void 0?a.push(e):i.push({one:e,place:t})}let s=iN(e,a,r);if(i.length===0)return yield*s;let c=t=>cv(iN(e,[{reference:t}],Y),
([e])=>e===void 0?rv(`a reference without an outcome`):Y(e[1]));return(yield*K_([cv(nN,({findAll:t})=>t(e,i,c,r)),s],{concurrency:`unbounded`})).flat()}),
iN=Vv(function*(e,t,n){let r=t.some(({reference:e})=>!ix(e.vault)),i=(e,t)=>e.map(e=>[e,J(t(la(e.reference)))]),a=(e,t)=>aN(t,t=>sv(MM(e.item,
t.reference)).pipe(Kv(r=>n({...e,selection:r},t.reference)),Dv({onFailure:e=>[[t,J(e)]],onSuccess:e=>[[t,K(e)]]}))),o=(t,n)=>{let r=Map.groupBy(n,
({reference:e})=>e.item),o=[...r.keys()].filter(e=>!ix(e)).length,s=aN(r,([n,r])=>{let s=r.some(({reference:e})=>e.attribute===`otp`);return Ov(wM(e,t,{name:n,
titles:o,fresh:s}),{onFailure:e=>Y(i(r,e)),onSuccess:e=>a(e,r)})});return o===r.size&&gM(t.items,o)?lv(pv(e.catalogue(t.id)),s):s},s=/* @__PURE__ */ new Map,
c=yield*aN(Map.groupBy(t,({reference:e})=>e.vault),([t,n])=>Ev(mM(e.vaults,t,r),{onFailure:e=>i(n,e),onSuccess:e=>{let t=s.get(e.id);
return t===void 0?s.set(e.id,{vault:e,all:[...n]}):t.all.push(...n),[]}})),l=yield*aN(s.values(),({all:e,vault:t})=>o(t,e));return[...c,...l]}),aN=(e,
t)=>mv(q_(e,t,{concurrency:`unbounded`}),e=>e.flat())})),sN=/* @__PURE__ */ U(((e,t)=>{var n=ne(`assert`),r=ne(`stream`).Stream,i=ne(`util`),
a=/^[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}$/;function o(e){return e.charAt(0).toUpperCase()+e.slice(1)}function s(e,t,r,a,
o){throw new n.AssertionError({message:i.format(`%s (%s) is required`,e,t),actual:o===void 0?typeof a:o(a),expected:t,operator:r||`===`,
stackStartFunction:s.caller})}function c(e){return Object.prototype.toString.call(e).slice(8,-1)}function l(){}var u={bool:{check:function(e){
return typeof e==`boolean`}},func:{check:function(e){return typeof e==`function`}},string:{check:function(e){return typeof e==`string`}},
object:{check:function(e){return typeof e==`object`&&!!e}},number:{check:function(e){return typeof e==`number`&&!isNaN(e)}},finite:{check:function(e){
return typeof e==`number`&&!isNaN(e)&&isFinite(e)}},buffer:{check:function(e){return Buffer.isBuffer(e)},operator:`Buffer.isBuffer`},array:{check:function(e){
return Array.isArray(e)},operator:`Array.isArray`},stream:{check:function(e){return e instanceof r},operator:`instanceof`,actual:c},date:{check:function(e){
return e instanceof Date},operator:`instanceof`,actual:c},regexp:{check:function(e){return e instanceof RegExp},operator:`instanceof`,actual:c},
uuid:{check:function(e){return typeof e==`string`&&a.test(e)},operator:`isUUID`}};function d(e){var t=Object.keys(u),r=process.env.NODE_NDEBUG?l:function(e,t){
e||s(t,`true`,e)};return t.forEach(function(t){if(e)r[t]=l;else{var n=u[t];r[t]=function(e,r){n.check(e)||s(r,t,n.operator,e,n.actual)}}}),
t.forEach(function(t){var n=`optional`+o(t);if(e)r[n]=l;else{var i=u[t];r[n]=function(e,n){e!=null&&(i.check(e)||s(n,t,i.operator,e,i.actual))}}}),
t.forEach(function(t){var n=`arrayOf`+o(t);if(e)r[n]=l;else{var i=u[t],a=`[`+t+`]`;r[n]=function(e,t){Array.isArray(e)||s(t,a,i.operator,e,i.actual);
for(var n=0;n<e.length;n++)i.check(e[n])||s(t,a,i.operator,e,i.actual)}}}),t.forEach(function(t){var n=`optionalArrayOf`+o(t);if(e)r[n]=l;else{var i=u[t],
a=`[`+t+`]`;r[n]=function(e,t){if(e!=null){Array.isArray(e)||s(t,a,i.operator,e,i.actual);for(var n=0;n<e.length;n++)i.check(e[n])||s(t,a,i.operator,e,
i.actual)}}}}),Object.keys(n).forEach(function(t){r[t]=t===`AssertionError`?n[t]:e?l:n[t]}),r._setExports=d,r}t.exports=d(process.env.NODE_NDEBUG)})),
cN=/* @__PURE__ */ U(((e,t)=>{var n=ne(`buffer`),r=n.Buffer,i={},a;for(a in n)n.hasOwnProperty(a)&&a!==`SlowBuffer`&&a!==`Buffer`&&(i[a]=n[a]);
var o=i.Buffer={};for(a in r)r.hasOwnProperty(a)&&a!==`allocUnsafe`&&a!==`allocUnsafeSlow`&&(o[a]=r[a]);if(i.Buffer.prototype=r.prototype,
o.from&&o.from!==Uint8Array.from||(o.from=function(e,t,n){
if(typeof e==`number`)throw TypeError(`The "value" argument must not be of type number. Received type `+typeof e);
if(e&&e.length===void 0)throw TypeError(`The first argument must be one of type string, Buffer, ArrayBuffer, Array, or Array-like Object. Received type `+typeof e);
return r(e,t,n)}),o.alloc||=function(e,t,n){if(typeof e!=`number`)throw TypeError(`The "size" argument must be of type number. Received type `+typeof e);
if(e<0||e>=2*(1<<30))throw RangeError(`The value "`+e+`" is invalid for option "size"`);var i=r(e);return!t||t.length===0?i.fill(0):typeof n==`string`?i.fill(t,
n):i.fill(t),i},!i.kStringMaxLength)try{i.kStringMaxLength=process.binding(`buffer`).kStringMaxLength}catch{}
i.constants||(i.constants={MAX_LENGTH:i.kMaxLength},i.kStringMaxLength&&(i.constants.MAX_STRING_LENGTH=i.kStringMaxLength)),t.exports=i})),
lN=/* @__PURE__ */ U(((e,t)=>{var n=cN().Buffer,r={dsa:{parts:[`p`,`q`,`g`,`y`],sizePart:`p`},rsa:{parts:[`e`,`n`],sizePart:`n`},ecdsa:{parts:[`curve`,`Q`],
sizePart:`Q`},ed25519:{parts:[`A`],sizePart:`A`}};r.curve25519=r.ed25519;var i={dsa:{parts:[`p`,`q`,`g`,`y`,`x`]},rsa:{parts:[`n`,`e`,`d`,`iqmp`,`p`,`q`]},
ecdsa:{parts:[`curve`,`Q`,`d`]},ed25519:{parts:[`A`,`k`]}};i.curve25519=i.ed25519,t.exports={info:r,privInfo:i,hashAlgs:{md5:!0,sha1:!0,sha256:!0,sha384:!0,
sha512:!0},curves:{nistp256:{size:256,pkcs8oid:`1.2.840.10045.3.1.7`,
p:n.from(`00ffffffff 00000001 00000000 0000000000000000 ffffffff ffffffff ffffffff`.replace(/ /g,``),`hex`),
a:n.from(`00FFFFFFFF 00000001 00000000 0000000000000000 FFFFFFFF FFFFFFFF FFFFFFFC`.replace(/ /g,``),`hex`),
b:n.from(`5ac635d8 aa3a93e7 b3ebbd55 769886bc651d06b0 cc53b0f6 3bce3c3e 27d2604b`.replace(/ /g,``),`hex`),
s:n.from(`00c49d3608 86e70493 6a6678e1 139d26b7819f7e90`.replace(/ /g,``),`hex`),
n:n.from(`00ffffffff 00000000 ffffffff ffffffffbce6faad a7179e84 f3b9cac2 fc632551`.replace(/ /g,``),`hex`),
G:n.from(`046b17d1f2 e12c4247 f8bce6e5 63a440f277037d81 2deb33a0 f4a13945 d898c2964fe342e2 fe1a7f9b 8ee7eb4a 7c0f9e162bce3357 6b315ece cbb64068 37bf51f5`.replace(/ /g,
``),`hex`)},nistp384:{size:384,pkcs8oid:`1.3.132.0.34`,
p:n.from(`00ffffffff ffffffff ffffffff ffffffffffffffff ffffffff ffffffff fffffffeffffffff 00000000 00000000 ffffffff`.replace(/ /g,``),`hex`),
a:n.from(`00FFFFFFFF FFFFFFFF FFFFFFFF FFFFFFFFFFFFFFFF FFFFFFFF FFFFFFFF FFFFFFFEFFFFFFFF 00000000 00000000 FFFFFFFC`.replace(/ /g,``),`hex`),
b:n.from(`b3312fa7 e23ee7e4 988e056b e3f82d19181d9c6e fe814112 0314088f 5013875ac656398d 8a2ed19d 2a85c8ed d3ec2aef`.replace(/ /g,``),`hex`),
s:n.from(`00a335926a a319a27a 1d00896a 6773a4827acdac73`.replace(/ /g,``),`hex`),
n:n.from(`00ffffffff ffffffff ffffffff ffffffffffffffff ffffffff c7634d81 f4372ddf581a0db2 48b0a77a ecec196a ccc52973`.replace(/ /g,``),`hex`),
G:n.from(`04aa87ca22 be8b0537 8eb1c71e f320ad746e1d3b62 8ba79b98 59f741e0 82542a385502f25d bf55296c 3a545e38 72760ab73617de4a 96262c6f 5d9e98bf 9292dc29f8f41dbd 289a147c e9da3113 b5f0b8c00a60b1ce 1d7e819d 7a431d7c 90ea0e5f`.replace(/ /g,
``),`hex`)},nistp521:{size:521,pkcs8oid:`1.3.132.0.35`,
p:n.from(`01ffffff ffffffff ffffffff ffffffffffffffff ffffffff ffffffff ffffffffffffffff ffffffff ffffffff ffffffffffffffff ffffffff ffffffff ffffffffffff`.replace(/ /g,
``),`hex`),
a:n.from(`01FFFFFFFFFF FFFFFFFF FFFFFFFF FFFFFFFFFFFFFFFF FFFFFFFF FFFFFFFF FFFFFFFFFFFFFFFF FFFFFFFF FFFFFFFF FFFFFFFFFFFFFFFF FFFFFFFF FFFFFFFF FFFFFFFC`.replace(/ /g,
``),`hex`),
b:n.from(`51953eb961 8e1c9a1f 929a21a0 b68540eea2da725b 99b315f3 b8b48991 8ef109e156193951 ec7e937b 1652c0bd 3bb1bf073573df88 3d2c34f1 ef451fd4 6b503f00`.replace(/ /g,
``),`hex`),s:n.from(`00d09e8800 291cb853 96cc6717 393284aaa0da64ba`.replace(/ /g,``),`hex`),
n:n.from(`01ffffffffff ffffffff ffffffff ffffffffffffffff ffffffff ffffffff fffffffa51868783 bf2f966b 7fcc0148 f709a5d03bb5c9b8 899c47ae bb6fb71e 91386409`.replace(/ /g,
``),`hex`),
G:n.from(`0400c6 858e06b7 0404e9cd 9e3ecb66 2395b4429c648139 053fb521 f828af60 6b4d3dbaa14b5e77 efe75928 fe1dc127 a2ffa8de3348b3c1 856a429b f97e7e31 c2e5bd660118 39296a78 9a3bc004 5c8a5fb4 2c7d1bd998f54449 579b4468 17afbd17 273e662c97ee7299 5ef42640 c550b901 3fad0761353c7086 a272c240 88be9476 9fd16650`.replace(/ /g,
``),`hex`)}}}})),uN=/* @__PURE__ */ U(((e,t)=>{sN();var n=ne(`util`);function r(e,t){Error.captureStackTrace&&Error.captureStackTrace(this,r),
this.name=`FingerprintFormatError`,this.fingerprint=e,this.format=t,this.message=`Fingerprint format is not supported, or is invalid: `,
e!==void 0&&(this.message+=` fingerprint = `+e),t!==void 0&&(this.message+=` format = `+t)}n.inherits(r,Error);function i(e){
Error.captureStackTrace&&Error.captureStackTrace(this,i),this.name=`InvalidAlgorithmError`,this.algorithm=e,this.message=`Algorithm "`+e+`" is not supported`}
n.inherits(i,Error);function a(e,t,n){Error.captureStackTrace&&Error.captureStackTrace(this,a),this.name=`KeyParseError`,this.format=t,this.keyName=e,
this.innerErr=n,this.message=`Failed to parse `+e+` as a valid `+t+` format key: `+n.message}n.inherits(a,Error);function o(e,t,n){
Error.captureStackTrace&&Error.captureStackTrace(this,o),this.name=`SignatureParseError`,this.type=e,this.format=t,this.innerErr=n,
this.message=`Failed to parse the given data as a `+e+` signature in `+t+` format: `+n.message}n.inherits(o,Error);function s(e,t,n){
Error.captureStackTrace&&Error.captureStackTrace(this,s),this.name=`CertificateParseError`,this.format=t,this.certName=e,this.innerErr=n,
this.message=`Failed to parse `+e+` as a valid `+t+` format certificate: `+n.message}n.inherits(s,Error);function c(e,t){
Error.captureStackTrace&&Error.captureStackTrace(this,c),this.name=`KeyEncryptedError`,this.format=t,this.keyName=e,
this.message=`The `+t+` format key `+e+" is encrypted (password-protected), and no passphrase was provided in `options`"}n.inherits(c,Error),
t.exports={FingerprintFormatError:r,InvalidAlgorithmError:i,KeyParseError:a,SignatureParseError:o,KeyEncryptedError:c,CertificateParseError:s}})),
dN=/* @__PURE__ */ U(((e,t)=>{t.exports={newInvalidAsn1Error:function(e){var t=/* @__PURE__ */ Error();return t.name=`InvalidAsn1Error`,t.message=e||``,t}}})),
fN=/* @__PURE__ */ U(((e,t)=>{t.exports={EOC:0,Boolean:1,Integer:2,BitString:3,OctetString:4,Null:5,OID:6,ObjectDescriptor:7,External:8,Real:9,Enumeration:10,
PDV:11,Utf8String:12,RelativeOID:13,Sequence:16,Set:17,NumericString:18,PrintableString:19,T61String:20,VideotexString:21,IA5String:22,UTCTime:23,
GeneralizedTime:24,GraphicString:25,VisibleString:26,GeneralString:28,UniversalString:29,CharacterString:30,BMPString:31,Constructor:32,Context:128}})),
pN=/* @__PURE__ */ U(((e,t)=>{var n=ne(`assert`),r=cN().Buffer,i=fN(),a=dN().newInvalidAsn1Error;function o(e){
if(!e||!r.isBuffer(e))throw TypeError(`data must be a node Buffer`);this._buf=e,this._size=e.length,this._len=0,this._offset=0}
Object.defineProperty(o.prototype,"length",{enumerable:!0,get:function(){return this._len}}),Object.defineProperty(o.prototype,"offset",{enumerable:!0,
get:function(){return this._offset}}),Object.defineProperty(o.prototype,"remain",{get:function(){return this._size-this._offset}}),
Object.defineProperty(o.prototype,"buffer",{get:function(){return this._buf.slice(this._offset)}}),o.prototype.readByte=function(e){
if(this._size-this._offset<1)return null;var t=this._buf[this._offset]&255;return e||(this._offset+=1),t},o.prototype.peek=function(){return this.readByte(!0)},
o.prototype.readLength=function(e){if(e===void 0&&(e=this._offset),e>=this._size)return null;var t=this._buf[e++]&255;if(t===null)return null;if((t&128)==128){
if(t&=127,t===0)throw a(`Indefinite length not supported`);if(t>4)throw a(`encoding too long`);if(this._size-e<t)return null;this._len=0;
for(var n=0;n<t;n++)this._len=(this._len<<8)+(this._buf[e++]&255)}else this._len=t;return e},o.prototype.readSequence=function(e){var t=this.peek();
if(t===null)return null;if(e!==void 0&&e!==t)throw a(`Expected 0x`+e.toString(16)+`: got 0x`+t.toString(16));var n=this.readLength(this._offset+1);
return n===null?null:(this._offset=n,t)},o.prototype.readInt=function(){return this._readTag(i.Integer)},o.prototype.readBoolean=function(){
return this._readTag(i.Boolean)!==0},o.prototype.readEnumeration=function(){return this._readTag(i.Enumeration)},o.prototype.readString=function(e,t){
e||=i.OctetString;var n=this.peek();if(n===null)return null;if(n!==e)throw a(`Expected 0x`+e.toString(16)+`: got 0x`+n.toString(16));
var o=this.readLength(this._offset+1);if(o===null||this.length>this._size-o)return null;if(this._offset=o,this.length===0)return t?r.alloc(0):``;
var s=this._buf.slice(this._offset,this._offset+this.length);return this._offset+=this.length,t?s:s.toString(`utf8`)},o.prototype.readOID=function(e){e||=i.OID;
var t=this.readString(e,!0);if(t===null)return null;for(var n=[],r=0,a=0;a<t.length;a++){var o=t[a]&255;r<<=7,r+=o&127,o&128||(n.push(r),r=0)}
return r=n.shift(),n.unshift(r%40),n.unshift(r/40|0),n.join(`.`)},o.prototype._readTag=function(e){n.ok(e!==void 0);var t=this.peek();if(t===null)return null;
if(t!==e)throw a(`Expected 0x`+e.toString(16)+`: got 0x`+t.toString(16));var r=this.readLength(this._offset+1);if(r===null)return null;
if(this.length>4)throw a(`Integer too long: `+this.length);if(this.length>this._size-r)return null;this._offset=r;for(var i=this._buf[this._offset],o=0,
s=0;s<this.length;s++)o<<=8,o|=this._buf[this._offset++]&255;return(i&128)==128&&s!==4&&(o-=1<<s*8),o|0},t.exports=o})),mN=/* @__PURE__ */ U(((e,t)=>{
var n=ne(`assert`),r=cN().Buffer,i=fN(),a=dN().newInvalidAsn1Error,o={size:1024,growthFactor:8};function s(e,t){return n.ok(e),n.equal(typeof e,`object`),
n.ok(t),n.equal(typeof t,`object`),Object.getOwnPropertyNames(e).forEach(function(n){if(!t[n]){var r=Object.getOwnPropertyDescriptor(e,n);
Object.defineProperty(t,n,r)}}),t}function c(e){e=s(o,e||{}),this._buf=r.alloc(e.size||1024),this._size=this._buf.length,this._offset=0,this._options=e,
this._seq=[]}Object.defineProperty(c.prototype,"buffer",{get:function(){if(this._seq.length)throw a(this._seq.length+` unended sequence(s)`);
return this._buf.slice(0,this._offset)}}),c.prototype.writeByte=function(e){if(typeof e!=`number`)throw TypeError(`argument must be a Number`);this._ensure(1),
this._buf[this._offset++]=e},c.prototype.writeInt=function(e,t){if(typeof e!=`number`)throw TypeError(`argument must be a Number`);
typeof t!=`number`&&(t=i.Integer);for(var n=4;(!(e&4286578688)||(e&4286578688)==-8388608)&&n>1;)n--,e<<=8;if(n>4)throw a(`BER ints cannot be > 0xffffffff`);
for(this._ensure(2+n),this._buf[this._offset++]=t,this._buf[this._offset++]=n;n-->0;)this._buf[this._offset++]=(e&4278190080)>>>24,e<<=8},
c.prototype.writeNull=function(){this.writeByte(i.Null),this.writeByte(0)},c.prototype.writeEnumeration=function(e,t){
if(typeof e!=`number`)throw TypeError(`argument must be a Number`);return typeof t!=`number`&&(t=i.Enumeration),this.writeInt(e,t)},
c.prototype.writeBoolean=function(e,t){if(typeof e!=`boolean`)throw TypeError(`argument must be a Boolean`);typeof t!=`number`&&(t=i.Boolean),this._ensure(3),
this._buf[this._offset++]=t,this._buf[this._offset++]=1,this._buf[this._offset++]=e?255:0},c.prototype.writeString=function(e,t){
if(typeof e!=`string`)throw TypeError(`argument must be a string (was: `+typeof e+`)`);typeof t!=`number`&&(t=i.OctetString);var n=r.byteLength(e);
this.writeByte(t),this.writeLength(n),n&&(this._ensure(n),this._buf.write(e,this._offset),this._offset+=n)},c.prototype.writeBuffer=function(e,t){
if(typeof t!=`number`)throw TypeError(`tag must be a number`);if(!r.isBuffer(e))throw TypeError(`argument must be a buffer`);this.writeByte(t),
this.writeLength(e.length),this._ensure(e.length),e.copy(this._buf,this._offset,0,e.length),this._offset+=e.length},c.prototype.writeStringArray=function(e){
if(!e instanceof Array)throw TypeError(`argument must be an Array[String]`);var t=this;e.forEach(function(e){t.writeString(e)})},
c.prototype.writeOID=function(e,t){if(typeof e!=`string`)throw TypeError(`argument must be a string`);if(typeof t!=`number`&&(t=i.OID),
!/^([0-9]+\.){3,}[0-9]+$/.test(e))throw Error(`argument is not a valid OID string`);function n(e,t){t<128?e.push(t):t<16384?(e.push(t>>>7|128),
e.push(t&127)):t<2097152?(e.push(t>>>14|128),e.push((t>>>7|128)&255),e.push(t&127)):t<268435456?(e.push(t>>>21|128),e.push((t>>>14|128)&255),
e.push((t>>>7|128)&255),e.push(t&127)):(e.push((t>>>28|128)&255),e.push((t>>>21|128)&255),e.push((t>>>14|128)&255),e.push((t>>>7|128)&255),e.push(t&127))}
var r=e.split(`.`),a=[];a.push(parseInt(r[0],10)*40+parseInt(r[1],10)),r.slice(2).forEach(function(e){n(a,parseInt(e,10))});var o=this;this._ensure(2+a.length),
this.writeByte(t),this.writeLength(a.length),a.forEach(function(e){o.writeByte(e)})},c.prototype.writeLength=function(e){
if(typeof e!=`number`)throw TypeError(`argument must be a Number`);if(this._ensure(4),
e<=127)this._buf[this._offset++]=e;else if(e<=255)this._buf[this._offset++]=129,this._buf[this._offset++]=e;else if(e<=65535)this._buf[this._offset++]=130,
this._buf[this._offset++]=e>>8,this._buf[this._offset++]=e;else if(e<=16777215)this._buf[this._offset++]=131,this._buf[this._offset++]=e>>16,
this._buf[this._offset++]=e>>8,this._buf[this._offset++]=e;else throw a(`Length too long (> 4 bytes)`)},c.prototype.startSequence=function(e){
typeof e!=`number`&&(e=i.Sequence|i.Constructor),this.writeByte(e),this._seq.push(this._offset),this._ensure(3),this._offset+=3},
c.prototype.endSequence=function(){var e=this._seq.pop(),t=e+3,n=this._offset-t;if(n<=127)this._shift(t,n,-2),this._buf[e]=n;else if(n<=255)this._shift(t,n,-1),
this._buf[e]=129,this._buf[e+1]=n;else if(n<=65535)this._buf[e]=130,this._buf[e+1]=n>>8,this._buf[e+2]=n;else if(n<=16777215)this._shift(t,n,1),
this._buf[e]=131,this._buf[e+1]=n>>16,this._buf[e+2]=n>>8,this._buf[e+3]=n;else throw a(`Sequence too long`)},c.prototype._shift=function(e,t,r){
n.ok(e!==void 0),n.ok(t!==void 0),n.ok(r),this._buf.copy(this._buf,e+r,e,e+t),this._offset+=r},c.prototype._ensure=function(e){if(n.ok(e),
this._size-this._offset<e){var t=this._size*this._options.growthFactor;t-this._offset<e&&(t+=e);var i=r.alloc(t);this._buf.copy(i,0,0,this._offset),this._buf=i,
this._size=t}},t.exports=c})),hN=/* @__PURE__ */ U(((e,t)=>{var n=dN(),r=fN();for(var i in t.exports={Reader:pN(),Writer:mN()},
r)r.hasOwnProperty(i)&&(t.exports[i]=r[i]);for(var a in n)n.hasOwnProperty(a)&&(t.exports[a]=n[a])})),gN=/* @__PURE__ */ U(((e,t)=>{var n=hN();t.exports={Ber:n,
BerReader:n.Reader,BerWriter:n.Writer}})),_N=/* @__PURE__ */ U(((e,t,n)=>{(function(){var n,r=!0;function i(e,t,n){
e!=null&&(typeof e==`number`?this.fromNumber(e,t,n):t==null&&typeof e!=`string`?this.fromString(e,256):this.fromString(e,t))}function a(){return new i(null)}
function o(e,t,n,r,i,a){for(;--a>=0;){var o=t*this[e++]+n[r]+i;i=Math.floor(o/67108864),n[r++]=o&67108863}return i}function s(e,t,n,r,i,a){for(var o=t&32767,
s=t>>15;--a>=0;){var c=this[e]&32767,l=this[e++]>>15,u=s*c+l*o;c=o*c+((u&32767)<<15)+n[r]+(i&1073741823),i=(c>>>30)+(u>>>15)+s*l+(i>>>30),n[r++]=c&1073741823}
return i}function c(e,t,n,r,i,a){for(var o=t&16383,s=t>>14;--a>=0;){var c=this[e]&16383,l=this[e++]>>14,u=s*c+l*o;c=o*c+((u&16383)<<14)+n[r]+i,
i=(c>>28)+(u>>14)+s*l,n[r++]=c&268435455}return i}var l=typeof navigator<`u`;l&&r&&navigator.appName==`Microsoft Internet Explorer`?(i.prototype.am=s,
n=30):l&&r&&navigator.appName!=`Netscape`?(i.prototype.am=o,n=26):(i.prototype.am=c,n=28),i.prototype.DB=n,i.prototype.DM=(1<<n)-1,i.prototype.DV=1<<n;var u=52;
i.prototype.FV=2**u,i.prototype.F1=u-n,i.prototype.F2=2*n-u;for(var d=`0123456789abcdefghijklmnopqrstuvwxyz`,f=[],p=48,m=0;m<=9;++m)f[p++]=m;for(p=97,
m=10;m<36;++m)f[p++]=m;for(p=65,m=10;m<36;++m)f[p++]=m;function h(e){return d.charAt(e)}function g(e,t){return f[e.charCodeAt(t)]??-1}function _(e){
for(var t=this.t-1;t>=0;--t)e[t]=this[t];e.t=this.t,e.s=this.s}function v(e){this.t=1,this.s=e<0?-1:0,e>0?this[0]=e:e<-1?this[0]=e+this.DV:this.t=0}
function y(e){var t=a();return t.fromInt(e),t}function b(e,t){var n;
if(t==16)n=4;else if(t==8)n=3;else if(t==256)n=8;else if(t==2)n=1;else if(t==32)n=5;else if(t==4)n=2;else{this.fromRadix(e,t);return}this.t=0,this.s=0;
for(var r=e.length,a=!1,o=0;--r>=0;){var s=n==8?e[r]&255:g(e,r);s<0?e.charAt(r)==`-`&&(a=!0):(a=!1,
o==0?this[this.t++]=s:o+n>this.DB?(this[this.t-1]|=(s&(1<<this.DB-o)-1)<<o,this[this.t++]=s>>this.DB-o):this[this.t-1]|=s<<o,o+=n,o>=this.DB&&(o-=this.DB))}
n==8&&e[0]&128&&(this.s=-1,o>0&&(this[this.t-1]|=(1<<this.DB-o)-1<<o)),this.clamp(),a&&i.ZERO.subTo(this,this)}function x(){
for(var e=this.s&this.DM;this.t>0&&this[this.t-1]==e;)--this.t}function S(e){if(this.s<0)return`-`+this.negate().toString(e);var t;
if(e==16)t=4;else if(e==8)t=3;else if(e==2)t=1;else if(e==32)t=5;else if(e==4)t=2;else return this.toRadix(e);var n=(1<<t)-1,r,i=!1,a=``,o=this.t,
s=this.DB-o*this.DB%t;if(o-->0)for(s<this.DB&&(r=this[o]>>s)>0&&(i=!0,a=h(r));o>=0;)s<t?(r=(this[o]&(1<<s)-1)<<t-s,
r|=this[--o]>>(s+=this.DB-t)):(r=this[o]>>(s-=t)&n,s<=0&&(s+=this.DB,--o)),r>0&&(i=!0),i&&(a+=h(r));return i?a:`0`}function C(){var e=a();
return i.ZERO.subTo(this,e),e}function w(){return this.s<0?this.negate():this}function T(e){var t=this.s-e.s;if(t!=0)return t;var n=this.t;if(t=n-e.t,
t!=0)return this.s<0?-t:t;for(;--n>=0;)if((t=this[n]-e[n])!=0)return t;return 0}function E(e){var t=1,n;return(n=e>>>16)!=0&&(e=n,t+=16),(n=e>>8)!=0&&(e=n,
t+=8),(n=e>>4)!=0&&(e=n,t+=4),(n=e>>2)!=0&&(e=n,t+=2),(n=e>>1)!=0&&(e=n,t+=1),t}function D(){
return this.t<=0?0:this.DB*(this.t-1)+E(this[this.t-1]^this.s&this.DM)}function O(e,t){for(var n=this.t-1;n>=0;--n)t[n+e]=this[n];for(n=e-1;n>=0;--n)t[n]=0;
t.t=this.t+e,t.s=this.s}function k(e,t){for(var n=e;n<this.t;++n)t[n-e]=this[n];t.t=Math.max(this.t-e,0),t.s=this.s}function A(e,t){for(var n=e%this.DB,
r=this.DB-n,i=(1<<r)-1,a=Math.floor(e/this.DB),o=this.s<<n&this.DM,s=this.t-1;s>=0;--s)t[s+a+1]=this[s]>>r|o,o=(this[s]&i)<<n;for(s=a-1;s>=0;--s)t[s]=0;t[a]=o,
t.t=this.t+a+1,t.s=this.s,t.clamp()}function j(e,t){t.s=this.s;var n=Math.floor(e/this.DB);if(n>=this.t)t.t=0;else{var r=e%this.DB,i=this.DB-r,a=(1<<r)-1;
t[0]=this[n]>>r;for(var o=n+1;o<this.t;++o)t[o-n-1]|=(this[o]&a)<<i,t[o-n]=this[o]>>r;r>0&&(t[this.t-n-1]|=(this.s&a)<<i),t.t=this.t-n,t.clamp()}}function M(e,
t){for(var n=0,r=0,i=Math.min(e.t,this.t);n<i;)r+=this[n]-e[n],t[n++]=r&this.DM,r>>=this.DB;if(e.t<this.t){for(r-=e.s;n<this.t;)r+=this[n],t[n++]=r&this.DM,
r>>=this.DB;r+=this.s}else{for(r+=this.s;n<e.t;)r-=e[n],t[n++]=r&this.DM,r>>=this.DB;r-=e.s}t.s=r<0?-1:0,r<-1?t[n++]=this.DV+r:r>0&&(t[n++]=r),t.t=n,t.clamp()}
function N(e,t){var n=this.abs(),r=e.abs(),a=n.t;for(t.t=a+r.t;--a>=0;)t[a]=0;for(a=0;a<r.t;++a)t[a+n.t]=n.am(0,r[a],t,a,0,n.t);t.s=0,t.clamp(),
this.s!=e.s&&i.ZERO.subTo(t,t)}function P(e){for(var t=this.abs(),n=e.t=2*t.t;--n>=0;)e[n]=0;for(n=0;n<t.t-1;++n){var r=t.am(n,t[n],e,2*n,0,1);
(e[n+t.t]+=t.am(n+1,2*t[n],e,2*n+1,r,t.t-n-1))>=t.DV&&(e[n+t.t]-=t.DV,e[n+t.t+1]=1)}e.t>0&&(e[e.t-1]+=t.am(n,t[n],e,2*n,0,1)),e.s=0,e.clamp()}function F(e,t,n){
var r=e.abs();if(!(r.t<=0)){var o=this.abs();if(o.t<r.t)t?.fromInt(0),n!=null&&this.copyTo(n);else{n??=a();var s=a(),c=this.s,l=e.s,u=this.DB-E(r[r.t-1]);
u>0?(r.lShiftTo(u,s),o.lShiftTo(u,n)):(r.copyTo(s),o.copyTo(n));var d=s.t,f=s[d-1];if(f!=0){var p=f*(1<<this.F1)+(d>1?s[d-2]>>this.F2:0),m=this.FV/p,
h=(1<<this.F1)/p,g=1<<this.F2,_=n.t,v=_-d,y=t??a();for(s.dlShiftTo(v,y),n.compareTo(y)>=0&&(n[n.t++]=1,n.subTo(y,n)),i.ONE.dlShiftTo(d,y),y.subTo(s,
s);s.t<d;)s[s.t++]=0;for(;--v>=0;){var b=n[--_]==f?this.DM:Math.floor(n[_]*m+(n[_-1]+g)*h);if((n[_]+=s.am(0,b,n,v,0,d))<b)for(s.dlShiftTo(v,y),n.subTo(y,
n);n[_]<--b;)n.subTo(y,n)}t!=null&&(n.drShiftTo(d,t),c!=l&&i.ZERO.subTo(t,t)),n.t=d,n.clamp(),u>0&&n.rShiftTo(u,n),c<0&&i.ZERO.subTo(n,n)}}}}function I(e){
var t=a();return this.abs().divRemTo(e,null,t),this.s<0&&t.compareTo(i.ZERO)>0&&e.subTo(t,t),t}function L(e){this.m=e}function R(e){
return e.s<0||e.compareTo(this.m)>=0?e.mod(this.m):e}function z(e){return e}function B(e){e.divRemTo(this.m,null,e)}function V(e,t,n){e.multiplyTo(t,n),
this.reduce(n)}function H(e,t){e.squareTo(t),this.reduce(t)}L.prototype.convert=R,L.prototype.revert=z,L.prototype.reduce=B,L.prototype.mulTo=V,
L.prototype.sqrTo=H;function U(){if(this.t<1)return 0;var e=this[0];if(!(e&1))return 0;var t=e&3;return t=t*(2-(e&15)*t)&15,t=t*(2-(e&255)*t)&255,
t=t*(2-((e&65535)*t&65535))&65535,t=t*(2-e*t%this.DV)%this.DV,t>0?this.DV-t:-t}function W(e){this.m=e,this.mp=e.invDigit(),this.mpl=this.mp&32767,
this.mph=this.mp>>15,this.um=(1<<e.DB-15)-1,this.mt2=2*e.t}function ee(e){var t=a();return e.abs().dlShiftTo(this.m.t,t),t.divRemTo(this.m,null,t),
e.s<0&&t.compareTo(i.ZERO)>0&&this.m.subTo(t,t),t}function te(e){var t=a();return e.copyTo(t),this.reduce(t),t}function ne(e){for(;e.t<=this.mt2;)e[e.t++]=0;
for(var t=0;t<this.m.t;++t){var n=e[t]&32767,r=n*this.mpl+((n*this.mph+(e[t]>>15)*this.mpl&this.um)<<15)&e.DM;for(n=t+this.m.t,e[n]+=this.m.am(0,r,e,t,0,
this.m.t);e[n]>=e.DV;)e[n]-=e.DV,e[++n]++}e.clamp(),e.drShiftTo(this.m.t,e),e.compareTo(this.m)>=0&&e.subTo(this.m,e)}function re(e,t){e.squareTo(t),
this.reduce(t)}function ie(e,t,n){e.multiplyTo(t,n),this.reduce(n)}W.prototype.convert=ee,W.prototype.revert=te,W.prototype.reduce=ne,W.prototype.mulTo=ie,
W.prototype.sqrTo=re;function ae(){return(this.t>0?this[0]&1:this.s)==0}function oe(e,t){if(e>4294967295||e<1)return i.ONE;var n=a(),r=a(),o=t.convert(this),
s=E(e)-1;for(o.copyTo(n);--s>=0;)if(t.sqrTo(n,r),(e&1<<s)>0)t.mulTo(r,o,n);else{var c=n;n=r,r=c}return t.revert(n)}function se(e,t){
var n=e<256||t.isEven()?new L(t):new W(t);return this.exp(e,n)}i.prototype.copyTo=_,i.prototype.fromInt=v,i.prototype.fromString=b,i.prototype.clamp=x,
i.prototype.dlShiftTo=O,i.prototype.drShiftTo=k,i.prototype.lShiftTo=A,i.prototype.rShiftTo=j,i.prototype.subTo=M,i.prototype.multiplyTo=N,
i.prototype.squareTo=P,i.prototype.divRemTo=F,i.prototype.invDigit=U,i.prototype.isEven=ae,i.prototype.exp=oe,i.prototype.toString=S,i.prototype.negate=C,
i.prototype.abs=w,i.prototype.compareTo=T,i.prototype.bitLength=D,i.prototype.mod=I,i.prototype.modPowInt=se,i.ZERO=y(0),i.ONE=y(1);function ce(){var e=a();
return this.copyTo(e),e}function G(){if(this.s<0){if(this.t==1)return this[0]-this.DV;
if(this.t==0)return-1}else if(this.t==1)return this[0];else if(this.t==0)return 0;return(this[1]&(1<<32-this.DB)-1)<<this.DB|this[0]}function le(){
return this.t==0?this.s:this[0]<<24>>24}function ue(){return this.t==0?this.s:this[0]<<16>>16}function de(e){return Math.floor(Math.LN2*this.DB/Math.log(e))}
function fe(){return this.s<0?-1:this.t<=0||this.t==1&&this[0]<=0?0:1}function pe(e){if(e??=10,this.signum()==0||e<2||e>36)return`0`;var t=this.chunkSize(e),
n=e**+t,r=y(n),i=a(),o=a(),s=``;for(this.divRemTo(r,i,o);i.signum()>0;)s=(n+o.intValue()).toString(e).substr(1)+s,i.divRemTo(r,i,o);
return o.intValue().toString(e)+s}function me(e,t){this.fromInt(0),t??=10;for(var n=this.chunkSize(t),r=t**+n,a=!1,o=0,s=0,c=0;c<e.length;++c){var l=g(e,c);
l<0?e.charAt(c)==`-`&&this.signum()==0&&(a=!0):(s=t*s+l,++o>=n&&(this.dMultiply(r),this.dAddOffset(s,0),o=0,s=0))}o>0&&(this.dMultiply(t**+o),this.dAddOffset(s,
0)),a&&i.ZERO.subTo(this,this)}function he(e,t,n){if(typeof t==`number`){if(e<2)this.fromInt(1);else for(this.fromNumber(e,n),
this.testBit(e-1)||this.bitwiseTo(i.ONE.shiftLeft(e-1),Ce,this),this.isEven()&&this.dAddOffset(1,0);!this.isProbablePrime(t);)this.dAddOffset(2,0),
this.bitLength()>e&&this.subTo(i.ONE.shiftLeft(e-1),this)}else{var r=[],a=e&7;r.length=(e>>3)+1,t.nextBytes(r),a>0?r[0]&=(1<<a)-1:r[0]=0,this.fromString(r,
256)}}function ge(){var e=this.t,t=[];t[0]=this.s;var n=this.DB-e*this.DB%8,r,i=0;
if(e-->0)for(n<this.DB&&(r=this[e]>>n)!=(this.s&this.DM)>>n&&(t[i++]=r|this.s<<this.DB-n);e>=0;)n<8?(r=(this[e]&(1<<n)-1)<<8-n,
r|=this[--e]>>(n+=this.DB-8)):(r=this[e]>>(n-=8)&255,n<=0&&(n+=this.DB,--e)),r&128&&(r|=-256),i==0&&(this.s&128)!=(r&128)&&++i,(i>0||r!=this.s)&&(t[i++]=r);
return t}function _e(e){return this.compareTo(e)==0}function ve(e){return this.compareTo(e)<0?this:e}function ye(e){return this.compareTo(e)>0?this:e}
function be(e,t,n){var r,i,a=Math.min(e.t,this.t);for(r=0;r<a;++r)n[r]=t(this[r],e[r]);if(e.t<this.t){for(i=e.s&this.DM,r=a;r<this.t;++r)n[r]=t(this[r],i);
n.t=this.t}else{for(i=this.s&this.DM,r=a;r<e.t;++r)n[r]=t(i,e[r]);n.t=e.t}n.s=t(this.s,e.s),n.clamp()}function xe(e,t){return e&t}function Se(e){var t=a();
return this.bitwiseTo(e,xe,t),t}function Ce(e,t){return e|t}function we(e){var t=a();return this.bitwiseTo(e,Ce,t),t}function Te(e,t){return e^t}function Ee(e){
var t=a();return this.bitwiseTo(e,Te,t),t}function De(e,t){return e&~t}function Oe(e){var t=a();return this.bitwiseTo(e,De,t),t}function ke(){for(var e=a(),
t=0;t<this.t;++t)e[t]=this.DM&~this[t];return e.t=this.t,e.s=~this.s,e}function Ae(e){var t=a();return e<0?this.rShiftTo(-e,t):this.lShiftTo(e,t),t}
function je(e){var t=a();return e<0?this.lShiftTo(-e,t):this.rShiftTo(e,t),t}function Me(e){if(e==0)return-1;var t=0;return e&65535||(e>>=16,t+=16),
e&255||(e>>=8,t+=8),e&15||(e>>=4,t+=4),e&3||(e>>=2,t+=2),e&1||++t,t}function Ne(){for(var e=0;e<this.t;++e)if(this[e]!=0)return e*this.DB+Me(this[e]);
return this.s<0?this.t*this.DB:-1}function Pe(e){for(var t=0;e!=0;)e&=e-1,++t;return t}function Fe(){for(var e=0,t=this.s&this.DM,
n=0;n<this.t;++n)e+=Pe(this[n]^t);return e}function Ie(e){var t=Math.floor(e/this.DB);return t>=this.t?this.s!=0:!!(this[t]&1<<e%this.DB)}function Le(e,t){
var n=i.ONE.shiftLeft(e);return this.bitwiseTo(n,t,n),n}function Re(e){return this.changeBit(e,Ce)}function ze(e){return this.changeBit(e,De)}function Be(e){
return this.changeBit(e,Te)}function Ve(e,t){for(var n=0,r=0,i=Math.min(e.t,this.t);n<i;)r+=this[n]+e[n],t[n++]=r&this.DM,r>>=this.DB;if(e.t<this.t){
for(r+=e.s;n<this.t;)r+=this[n],t[n++]=r&this.DM,r>>=this.DB;r+=this.s}else{for(r+=this.s;n<e.t;)r+=e[n],t[n++]=r&this.DM,r>>=this.DB;r+=e.s}t.s=r<0?-1:0,
r>0?t[n++]=r:r<-1&&(t[n++]=this.DV+r),t.t=n,t.clamp()}function He(e){var t=a();return this.addTo(e,t),t}function Ue(e){var t=a();return this.subTo(e,t),t}
function We(e){var t=a();return this.multiplyTo(e,t),t}function Ge(){var e=a();return this.squareTo(e),e}function Ke(e){var t=a();return this.divRemTo(e,t,
null),t}function qe(e){var t=a();return this.divRemTo(e,null,t),t}function Je(e){var t=a(),n=a();return this.divRemTo(e,t,n),[t,n]}function Ye(e){
this[this.t]=this.am(0,e-1,this,0,0,this.t),++this.t,this.clamp()}function Xe(e,t){if(e!=0){for(;this.t<=t;)this[this.t++]=0;
for(this[t]+=e;this[t]>=this.DV;)this[t]-=this.DV,++t>=this.t&&(this[this.t++]=0),++this[t]}}function Ze(){}function Qe(e){return e}function $e(e,t,n){
e.multiplyTo(t,n)}function et(e,t){e.squareTo(t)}Ze.prototype.convert=Qe,Ze.prototype.revert=Qe,Ze.prototype.mulTo=$e,Ze.prototype.sqrTo=et;function tt(e){
return this.exp(e,new Ze)}function nt(e,t,n){var r=Math.min(this.t+e.t,t);for(n.s=0,n.t=r;r>0;)n[--r]=0;for(var i=n.t-this.t;r<i;++r)n[r+this.t]=this.am(0,e[r],
n,r,0,this.t);for(i=Math.min(e.t,t);r<i;++r)this.am(0,e[r],n,r,0,t-r);n.clamp()}function rt(e,t,n){--t;var r=n.t=this.t+e.t-t;for(n.s=0;--r>=0;)n[r]=0;
for(r=Math.max(t-this.t,0);r<e.t;++r)n[this.t+r-t]=this.am(t-r,e[r],n,0,0,this.t+r-t);n.clamp(),n.drShiftTo(1,n)}function it(e){this.r2=a(),this.q3=a(),
i.ONE.dlShiftTo(2*e.t,this.r2),this.mu=this.r2.divide(e),this.m=e}function at(e){if(e.s<0||e.t>2*this.m.t)return e.mod(this.m);
if(e.compareTo(this.m)<0)return e;var t=a();return e.copyTo(t),this.reduce(t),t}function ot(e){return e}function st(e){for(e.drShiftTo(this.m.t-1,this.r2),
e.t>this.m.t+1&&(e.t=this.m.t+1,e.clamp()),this.mu.multiplyUpperTo(this.r2,this.m.t+1,this.q3),this.m.multiplyLowerTo(this.q3,this.m.t+1,
this.r2);e.compareTo(this.r2)<0;)e.dAddOffset(1,this.m.t+1);for(e.subTo(this.r2,e);e.compareTo(this.m)>=0;)e.subTo(this.m,e)}function ct(e,t){e.squareTo(t),
this.reduce(t)}function lt(e,t,n){e.multiplyTo(t,n),this.reduce(n)}it.prototype.convert=at,it.prototype.revert=ot,it.prototype.reduce=st,it.prototype.mulTo=lt,
it.prototype.sqrTo=ct;function ut(e,t){var n=e.bitLength(),r,i=y(1),o;if(n<=0)return i;r=n<18?1:n<48?3:n<144?4:n<768?5:6,
o=n<8?new L(t):t.isEven()?new it(t):new W(t);var s=[],c=3,l=r-1,u=(1<<r)-1;if(s[1]=o.convert(this),r>1){var d=a();for(o.sqrTo(s[1],d);c<=u;)s[c]=a(),o.mulTo(d,
s[c-2],s[c]),c+=2}var f=e.t-1,p,m=!0,h=a(),g;for(n=E(e[f])-1;f>=0;){for(n>=l?p=e[f]>>n-l&u:(p=(e[f]&(1<<n+1)-1)<<l-n,f>0&&(p|=e[f-1]>>this.DB+n-l)),
c=r;!(p&1);)p>>=1,--c;if((n-=c)<0&&(n+=this.DB,--f),m)s[p].copyTo(i),m=!1;else{for(;c>1;)o.sqrTo(i,h),o.sqrTo(h,i),c-=2;c>0?o.sqrTo(i,h):(g=i,i=h,h=g),
o.mulTo(h,s[p],i)}for(;f>=0&&!(e[f]&1<<n);)o.sqrTo(i,h),g=i,i=h,h=g,--n<0&&(n=this.DB-1,--f)}return o.revert(i)}function dt(e){
var t=this.s<0?this.negate():this.clone(),n=e.s<0?e.negate():e.clone();if(t.compareTo(n)<0){var r=t;t=n,n=r}var i=t.getLowestSetBit(),a=n.getLowestSetBit();
if(a<0)return t;for(i<a&&(a=i),a>0&&(t.rShiftTo(a,t),n.rShiftTo(a,n));t.signum()>0;)(i=t.getLowestSetBit())>0&&t.rShiftTo(i,t),
(i=n.getLowestSetBit())>0&&n.rShiftTo(i,n),t.compareTo(n)>=0?(t.subTo(n,t),t.rShiftTo(1,t)):(n.subTo(t,n),n.rShiftTo(1,n));return a>0&&n.lShiftTo(a,n),n}
function ft(e){if(e<=0)return 0;var t=this.DV%e,n=this.s<0?e-1:0;if(this.t>0){if(t==0)n=this[0]%e;else for(var r=this.t-1;r>=0;--r)n=(t*n+this[r])%e}return n}
function pt(e){var t=e.isEven();if(this.isEven()&&t||e.signum()==0)return i.ZERO;for(var n=e.clone(),r=this.clone(),a=y(1),o=y(0),s=y(0),c=y(1);n.signum()!=0;){
for(;n.isEven();)n.rShiftTo(1,n),t?(a.isEven()&&o.isEven()||(a.addTo(this,a),o.subTo(e,o)),a.rShiftTo(1,a)):o.isEven()||o.subTo(e,o),o.rShiftTo(1,o);
for(;r.isEven();)r.rShiftTo(1,r),t?(s.isEven()&&c.isEven()||(s.addTo(this,s),c.subTo(e,c)),s.rShiftTo(1,s)):c.isEven()||c.subTo(e,c),c.rShiftTo(1,c);
n.compareTo(r)>=0?(n.subTo(r,n),t&&a.subTo(s,a),o.subTo(c,o)):(r.subTo(n,r),t&&s.subTo(a,s),c.subTo(o,c))}if(r.compareTo(i.ONE)!=0)return i.ZERO;
if(c.compareTo(e)>=0)return c.subtract(e);if(c.signum()<0)c.addTo(e,c);else return c;return c.signum()<0?c.add(e):c}var mt=[2,3,5,7,11,13,17,19,23,29,31,37,41,
43,47,53,59,61,67,71,73,79,83,89,97,101,103,107,109,113,127,131,137,139,149,151,157,163,167,173,179,181,191,193,197,199,211,223,227,229,233,239,241,251,257,263,
269,271,277,281,283,293,307,311,313,317,331,337,347,349,353,359,367,373,379,383,389,397,401,409,419,421,431,433,439,443,449,457,461,463,467,479,487,491,499,503,
509,521,523,541,547,557,563,569,571,577,587,593,599,601,607,613,617,619,631,641,643,647,653,659,661,673,677,683,691,701,709,719,727,733,739,743,751,757,761,769,
773,787,797,809,811,821,823,827,829,839,853,857,859,863,877,881,883,887,907,911,919,929,937,941,947,953,967,971,977,983,991,997],ht=(1<<26)/mt[mt.length-1];
function gt(e){var t,n=this.abs();if(n.t==1&&n[0]<=mt[mt.length-1]){for(t=0;t<mt.length;++t)if(n[0]==mt[t])return!0;return!1}if(n.isEven())return!1;
for(t=1;t<mt.length;){for(var r=mt[t],i=t+1;i<mt.length&&r<ht;)r*=mt[i++];for(r=n.modInt(r);t<i;)if(r%mt[t++]==0)return!1}return n.millerRabin(e)}
function _t(e){var t=this.subtract(i.ONE),n=t.getLowestSetBit();if(n<=0)return!1;var r=t.shiftRight(n);e=e+1>>1,e>mt.length&&(e=mt.length);for(var o=a(),
s=0;s<e;++s){o.fromInt(mt[Math.floor(Math.random()*mt.length)]);var c=o.modPow(r,this);if(c.compareTo(i.ONE)!=0&&c.compareTo(t)!=0){
for(var l=1;l++<n&&c.compareTo(t)!=0;)if(c=c.modPowInt(2,this),c.compareTo(i.ONE)==0)return!1;if(c.compareTo(t)!=0)return!1}}return!0}i.prototype.chunkSize=de,
i.prototype.toRadix=pe,i.prototype.fromRadix=me,i.prototype.fromNumber=he,i.prototype.bitwiseTo=be,i.prototype.changeBit=Le,i.prototype.addTo=Ve,
i.prototype.dMultiply=Ye,i.prototype.dAddOffset=Xe,i.prototype.multiplyLowerTo=nt,i.prototype.multiplyUpperTo=rt,i.prototype.modInt=ft,
i.prototype.millerRabin=_t,i.prototype.clone=ce,i.prototype.intValue=G,i.prototype.byteValue=le,i.prototype.shortValue=ue,i.prototype.signum=fe,
i.prototype.toByteArray=ge,i.prototype.equals=_e,i.prototype.min=ve,i.prototype.max=ye,i.prototype.and=Se,i.prototype.or=we,i.prototype.xor=Ee,
i.prototype.andNot=Oe,i.prototype.not=ke,i.prototype.shiftLeft=Ae,i.prototype.shiftRight=je,i.prototype.getLowestSetBit=Ne,i.prototype.bitCount=Fe,
i.prototype.testBit=Ie,i.prototype.setBit=Re,i.prototype.clearBit=ze,i.prototype.flipBit=Be,i.prototype.add=He,i.prototype.subtract=Ue,i.prototype.multiply=We,
i.prototype.divide=Ke,i.prototype.remainder=qe,i.prototype.divideAndRemainder=Je,i.prototype.modPow=ut,i.prototype.modInverse=pt,i.prototype.pow=tt,
i.prototype.gcd=dt,i.prototype.isProbablePrime=gt,i.prototype.square=Ge,i.prototype.Barrett=it;var vt,yt,bt;function xt(e){yt[bt++]^=e&255,yt[bt++]^=e>>8&255,
yt[bt++]^=e>>16&255,yt[bt++]^=e>>24&255,bt>=Nt&&(bt-=Nt)}function St(){xt((/* @__PURE__ */ new Date()).getTime())}if(yt==null){yt=[],bt=0;var Ct;
if(typeof window<`u`&&window.crypto){if(window.crypto.getRandomValues){var wt=/* @__PURE__ */ new Uint8Array(32);for(window.crypto.getRandomValues(wt),
Ct=0;Ct<32;++Ct)yt[bt++]=wt[Ct]}else if(navigator.appName==`Netscape`&&navigator.appVersion<`5`){var Tt=window.crypto.random(32);
for(Ct=0;Ct<Tt.length;++Ct)yt[bt++]=Tt.charCodeAt(Ct)&255}}for(;bt<Nt;)Ct=Math.floor(65536*Math.random()),yt[bt++]=Ct>>>8,yt[bt++]=Ct&255;bt=0,St()}
function Et(){if(vt==null){for(St(),vt=Mt(),vt.init(yt),bt=0;bt<yt.length;++bt)yt[bt]=0;bt=0}return vt.next()}function Dt(e){
for(var t=0;t<e.length;++t)e[t]=Et()}function Ot(){}Ot.prototype.nextBytes=Dt;function kt(){this.i=0,this.j=0,this.S=[]}function At(e){for(var t=0,n,
r;t<256;++t)this.S[t]=t;for(n=0,t=0;t<256;++t)n=n+this.S[t]+e[t%e.length]&255,r=this.S[t],this.S[t]=this.S[n],this.S[n]=r;this.i=0,this.j=0}function jt(){var e;
return this.i=this.i+1&255,this.j=this.j+this.S[this.i]&255,e=this.S[this.i],this.S[this.i]=this.S[this.j],this.S[this.j]=e,this.S[e+this.S[this.i]&255]}
kt.prototype.init=At,kt.prototype.next=jt;function Mt(){return new kt}var Nt=256;i.SecureRandom=Ot,i.BigInteger=i,e===void 0?(this.BigInteger=i,
this.SecureRandom=Ot):e=t.exports=i}).call(n)})),vN=/* @__PURE__ */ U(((e,t)=>{var n=_N().BigInteger,r=n.prototype.Barrett;function i(e,t){this.x=t,this.q=e}
function a(e){return e==this||this.q.equals(e.q)&&this.x.equals(e.x)}function o(){return this.x}function s(){return new i(this.q,this.x.negate().mod(this.q))}
function c(e){return new i(this.q,this.x.add(e.toBigInteger()).mod(this.q))}function l(e){return new i(this.q,this.x.subtract(e.toBigInteger()).mod(this.q))}
function u(e){return new i(this.q,this.x.multiply(e.toBigInteger()).mod(this.q))}function d(){return new i(this.q,this.x.square().mod(this.q))}function f(e){
return new i(this.q,this.x.multiply(e.toBigInteger().modInverse(this.q)).mod(this.q))}i.prototype.equals=a,i.prototype.toBigInteger=o,i.prototype.negate=s,
i.prototype.add=c,i.prototype.subtract=l,i.prototype.multiply=u,i.prototype.square=d,i.prototype.divide=f;function p(e,t,r,i){this.curve=e,this.x=t,this.y=r,
this.z=i??n.ONE,this.zinv=null}function m(){this.zinv??=this.z.modInverse(this.curve.q);var e=this.x.toBigInteger().multiply(this.zinv);
return this.curve.reduce(e),this.curve.fromBigInteger(e)}function h(){this.zinv??=this.z.modInverse(this.curve.q);
var e=this.y.toBigInteger().multiply(this.zinv);return this.curve.reduce(e),this.curve.fromBigInteger(e)}function g(e){if(e==this)return!0;
if(this.isInfinity())return e.isInfinity();if(e.isInfinity())return this.isInfinity();
var t=e.y.toBigInteger().multiply(this.z).subtract(this.y.toBigInteger().multiply(e.z)).mod(this.curve.q),r;
return t.equals(n.ZERO)?(r=e.x.toBigInteger().multiply(this.z).subtract(this.x.toBigInteger().multiply(e.z)).mod(this.curve.q),r.equals(n.ZERO)):!1}
function _(){return this.x==null&&this.y==null||this.z.equals(n.ZERO)&&!this.y.toBigInteger().equals(n.ZERO)}function v(){return new p(this.curve,this.x,
this.y.negate(),this.z)}function y(e){if(this.isInfinity())return e;if(e.isInfinity())return this;
var t=e.y.toBigInteger().multiply(this.z).subtract(this.y.toBigInteger().multiply(e.z)).mod(this.curve.q),
r=e.x.toBigInteger().multiply(this.z).subtract(this.x.toBigInteger().multiply(e.z)).mod(this.curve.q);
if(n.ZERO.equals(r))return n.ZERO.equals(t)?this.twice():this.curve.getInfinity();var i=new n(`3`),a=this.x.toBigInteger(),o=this.y.toBigInteger();
e.x.toBigInteger(),e.y.toBigInteger();var s=r.square(),c=s.multiply(r),l=a.multiply(s),u=t.square().multiply(this.z),
d=u.subtract(l.shiftLeft(1)).multiply(e.z).subtract(c).multiply(r).mod(this.curve.q),
f=l.multiply(i).multiply(t).subtract(o.multiply(c)).subtract(u.multiply(t)).multiply(e.z).add(t.multiply(c)).mod(this.curve.q),
m=c.multiply(this.z).multiply(e.z).mod(this.curve.q);return new p(this.curve,this.curve.fromBigInteger(d),this.curve.fromBigInteger(f),m)}function b(){
if(this.isInfinity())return this;if(this.y.toBigInteger().signum()==0)return this.curve.getInfinity();var e=new n(`3`),t=this.x.toBigInteger(),
r=this.y.toBigInteger(),i=r.multiply(this.z),a=i.multiply(r).mod(this.curve.q),o=this.curve.a.toBigInteger(),s=t.square().multiply(e);
n.ZERO.equals(o)||(s=s.add(this.z.square().multiply(o))),s=s.mod(this.curve.q);
var c=s.square().subtract(t.shiftLeft(3).multiply(a)).shiftLeft(1).multiply(i).mod(this.curve.q),
l=s.multiply(e).multiply(t).subtract(a.shiftLeft(1)).shiftLeft(2).multiply(a).subtract(s.square().multiply(s)).mod(this.curve.q),
u=i.square().multiply(i).shiftLeft(3).mod(this.curve.q);return new p(this.curve,this.curve.fromBigInteger(c),this.curve.fromBigInteger(l),u)}function x(e){
if(this.isInfinity())return this;if(e.signum()==0)return this.curve.getInfinity();for(var t=e,r=t.multiply(new n(`3`)),i=this.negate(),a=this,
o=r.bitLength()-2;o>0;--o){a=a.twice();var s=r.testBit(o);s!=t.testBit(o)&&(a=a.add(s?this:i))}return a}function S(e,t,n){
for(var r=e.bitLength()>n.bitLength()?e.bitLength()-1:n.bitLength()-1,i=this.curve.getInfinity(),a=this.add(t);r>=0;)i=i.twice(),
e.testBit(r)?i=n.testBit(r)?i.add(a):i.add(this):n.testBit(r)&&(i=i.add(t)),--r;return i}p.prototype.getX=m,p.prototype.getY=h,p.prototype.equals=g,
p.prototype.isInfinity=_,p.prototype.negate=v,p.prototype.add=y,p.prototype.twice=b,p.prototype.multiply=x,p.prototype.multiplyTwo=S;function C(e,t,n){this.q=e,
this.a=this.fromBigInteger(t),this.b=this.fromBigInteger(n),this.infinity=new p(this,null,null),this.reducer=new r(this.q)}function w(){return this.q}
function T(){return this.a}function E(){return this.b}function D(e){return e==this||this.q.equals(e.q)&&this.a.equals(e.a)&&this.b.equals(e.b)}function O(){
return this.infinity}function k(e){return new i(this.q,e)}function A(e){this.reducer.reduce(e)}function j(e){if(e.isInfinity())return`00`;
var t=e.getX().toBigInteger().toString(16),n=e.getY().toBigInteger().toString(16),r=this.getQ().toString(16).length;for(r%2!=0&&r++;t.length<r;)t=`0`+t;
for(;n.length<r;)n=`0`+n;return`04`+t+n}C.prototype.getQ=w,C.prototype.getA=T,C.prototype.getB=E,C.prototype.equals=D,C.prototype.getInfinity=O,
C.prototype.fromBigInteger=k,C.prototype.reduce=A,C.prototype.encodePointHex=j,C.prototype.decodePointHex=function(e){var t;switch(parseInt(e.substr(0,2),
16)){case 0:return this.infinity;case 2:t=!1;case 3:t??=!0;var r=e.length-2,i=e.substr(2,r),a=this.fromBigInteger(new n(i,16)),
o=a.multiply(a.square().add(this.getA())).add(this.getB()).sqrt();if(o==null)throw`Invalid point compression`;var s=o.toBigInteger();
return s.testBit(0)!=t&&(o=this.fromBigInteger(this.getQ().subtract(s))),new p(this,a,o);case 4:case 6:case 7:var r=(e.length-2)/2,i=e.substr(2,r),
c=e.substr(r+2,r);return new p(this,this.fromBigInteger(new n(i,16)),this.fromBigInteger(new n(c,16)));default:return null}},
C.prototype.encodeCompressedPointHex=function(e){if(e.isInfinity())return`00`;var t=e.getX().toBigInteger().toString(16),n=this.getQ().toString(16).length;
for(n%2!=0&&n++;t.length<n;)t=`0`+t;return(e.getY().toBigInteger().isEven()?`02`:`03`)+t},i.prototype.getR=function(){if(this.r!=null)return this.r;this.r=null;
var e=this.q.bitLength();return e>128&&this.q.shiftRight(e-64).intValue()==-1&&(this.r=n.ONE.shiftLeft(e).subtract(this.q)),this.r},
i.prototype.modMult=function(e,t){return this.modReduce(e.multiply(t))},i.prototype.modReduce=function(e){if(this.getR()!=null){
for(var t=q.bitLength();e.bitLength()>t+1;){var r=e.shiftRight(t),i=e.subtract(r.shiftLeft(t));this.getR().equals(n.ONE)||(r=r.multiply(this.getR())),
e=r.add(i)}for(;e.compareTo(q)>=0;)e=e.subtract(q)}else e=e.mod(q);return e},i.prototype.sqrt=function(){if(!this.q.testBit(0))throw`unsupported`;
if(this.q.testBit(1)){var e=new i(this.q,this.x.modPow(this.q.shiftRight(2).add(n.ONE),this.q));return e.square().equals(this)?e:null}
var t=this.q.subtract(n.ONE),r=t.shiftRight(1);if(!this.x.modPow(r,this.q).equals(n.ONE))return null;var a=t.shiftRight(2).shiftLeft(1).add(n.ONE),o=this.x,
s=modDouble(modDouble(o)),c,l;do{var u;do u=new n(this.q.bitLength(),new SecureRandom);while(u.compareTo(this.q)>=0||!u.multiply(u).subtract(s).modPow(r,
this.q).equals(t));var d=this.lucasSequence(u,o,a);if(c=d[0],l=d[1],this.modMult(l,l).equals(s))return l.testBit(0)&&(l=l.add(q)),l=l.shiftRight(1),new i(q,
l)}while(c.equals(n.ONE)||c.equals(t));return null},i.prototype.lucasSequence=function(e,t,r){for(var i=r.bitLength(),a=r.getLowestSetBit(),o=n.ONE,s=n.TWO,c=e,
l=n.ONE,u=n.ONE,d=i-1;d>=a+1;--d)l=this.modMult(l,u),r.testBit(d)?(u=this.modMult(l,t),o=this.modMult(o,c),
s=this.modReduce(c.multiply(s).subtract(e.multiply(l))),c=this.modReduce(c.multiply(c).subtract(u.shiftLeft(1)))):(u=l,
o=this.modReduce(o.multiply(s).subtract(l)),c=this.modReduce(c.multiply(s).subtract(e.multiply(l))),s=this.modReduce(s.multiply(s).subtract(l.shiftLeft(1))));
l=this.modMult(l,u),u=this.modMult(l,t),o=this.modReduce(o.multiply(s).subtract(l)),s=this.modReduce(c.multiply(s).subtract(e.multiply(l))),l=this.modMult(l,u);
for(var d=1;d<=a;++d)o=this.modMult(o,s),s=this.modReduce(s.multiply(s).subtract(l.shiftLeft(1))),l=this.modMult(l,l);return[o,s]},t.exports={ECCurveFp:C,
ECPointFp:p,ECFieldElementFp:i}})),yN=/* @__PURE__ */ U(((e,t)=>{(function(e){var t=function(e){var t,n=/* @__PURE__ */ new Float64Array(16);
if(e)for(t=0;t<e.length;t++)n[t]=e[t];return n},n=function(){throw Error(`no PRNG`)},r=/* @__PURE__ */ new Uint8Array(16),i=/* @__PURE__ */ new Uint8Array(32);
i[0]=9;var a=t(),o=t([1]),s=t([56129,1]),c=t([30883,4953,19914,30187,55467,16705,2637,112,59544,30585,16505,36039,65139,11119,27886,20995]),l=t([61785,9906,
39828,60374,45398,33411,5274,224,53552,61171,33010,6542,64743,22239,55772,9222]),u=t([54554,36645,11616,51542,42930,38181,51040,26924,56412,64982,57905,49316,
21502,52590,14035,8553]),d=t([26200,26214,26214,26214,26214,26214,26214,26214,26214,26214,26214,26214,26214,26214,26214,26214]),f=t([41136,18958,6951,50414,
58488,44335,6150,12099,55207,15867,153,11085,57099,20417,9344,11139]);function p(e,t,n,r){e[t]=n>>24&255,e[t+1]=n>>16&255,e[t+2]=n>>8&255,e[t+3]=n&255,
e[t+4]=r>>24&255,e[t+5]=r>>16&255,e[t+6]=r>>8&255,e[t+7]=r&255}function m(e,t,n,r,i){var a,o=0;for(a=0;a<i;a++)o|=e[t+a]^n[r+a];return(1&o-1>>>8)-1}
function h(e,t,n,r){return m(e,t,n,r,16)}function g(e,t,n,r){return m(e,t,n,r,32)}function _(e,t,n,r){
for(var i=r[0]&255|(r[1]&255)<<8|(r[2]&255)<<16|(r[3]&255)<<24,a=n[0]&255|(n[1]&255)<<8|(n[2]&255)<<16|(n[3]&255)<<24,
o=n[4]&255|(n[5]&255)<<8|(n[6]&255)<<16|(n[7]&255)<<24,s=n[8]&255|(n[9]&255)<<8|(n[10]&255)<<16|(n[11]&255)<<24,
c=n[12]&255|(n[13]&255)<<8|(n[14]&255)<<16|(n[15]&255)<<24,l=r[4]&255|(r[5]&255)<<8|(r[6]&255)<<16|(r[7]&255)<<24,
u=t[0]&255|(t[1]&255)<<8|(t[2]&255)<<16|(t[3]&255)<<24,d=t[4]&255|(t[5]&255)<<8|(t[6]&255)<<16|(t[7]&255)<<24,
f=t[8]&255|(t[9]&255)<<8|(t[10]&255)<<16|(t[11]&255)<<24,p=t[12]&255|(t[13]&255)<<8|(t[14]&255)<<16|(t[15]&255)<<24,
m=r[8]&255|(r[9]&255)<<8|(r[10]&255)<<16|(r[11]&255)<<24,h=n[16]&255|(n[17]&255)<<8|(n[18]&255)<<16|(n[19]&255)<<24,
g=n[20]&255|(n[21]&255)<<8|(n[22]&255)<<16|(n[23]&255)<<24,_=n[24]&255|(n[25]&255)<<8|(n[26]&255)<<16|(n[27]&255)<<24,
v=n[28]&255|(n[29]&255)<<8|(n[30]&255)<<16|(n[31]&255)<<24,y=r[12]&255|(r[13]&255)<<8|(r[14]&255)<<16|(r[15]&255)<<24,b=i,x=a,S=o,C=s,w=c,T=l,E=u,D=d,O=f,k=p,
A=m,j=h,M=g,N=_,P=v,F=y,I,L=0;L<20;L+=2)I=b+M|0,w^=I<<7|I>>>25,I=w+b|0,O^=I<<9|I>>>23,I=O+w|0,M^=I<<13|I>>>19,I=M+O|0,b^=I<<18|I>>>14,I=T+x|0,k^=I<<7|I>>>25,
I=k+T|0,N^=I<<9|I>>>23,I=N+k|0,x^=I<<13|I>>>19,I=x+N|0,T^=I<<18|I>>>14,I=A+E|0,P^=I<<7|I>>>25,I=P+A|0,S^=I<<9|I>>>23,I=S+P|0,E^=I<<13|I>>>19,I=E+S|0,
A^=I<<18|I>>>14,I=F+j|0,C^=I<<7|I>>>25,I=C+F|0,D^=I<<9|I>>>23,I=D+C|0,j^=I<<13|I>>>19,I=j+D|0,F^=I<<18|I>>>14,I=b+C|0,x^=I<<7|I>>>25,I=x+b|0,S^=I<<9|I>>>23,
I=S+x|0,C^=I<<13|I>>>19,I=C+S|0,b^=I<<18|I>>>14,I=T+w|0,E^=I<<7|I>>>25,I=E+T|0,D^=I<<9|I>>>23,I=D+E|0,w^=I<<13|I>>>19,I=w+D|0,T^=I<<18|I>>>14,I=A+k|0,
j^=I<<7|I>>>25,I=j+A|0,O^=I<<9|I>>>23,I=O+j|0,k^=I<<13|I>>>19,I=k+O|0,A^=I<<18|I>>>14,I=F+P|0,M^=I<<7|I>>>25,I=M+F|0,N^=I<<9|I>>>23,I=N+M|0,P^=I<<13|I>>>19,
I=P+N|0,F^=I<<18|I>>>14;b=b+i|0,x=x+a|0,S=S+o|0,C=C+s|0,w=w+c|0,T=T+l|0,E=E+u|0,D=D+d|0,O=O+f|0,k=k+p|0,A=A+m|0,j=j+h|0,M=M+g|0,N=N+_|0,P=P+v|0,F=F+y|0,
e[0]=b>>>0&255,e[1]=b>>>8&255,e[2]=b>>>16&255,e[3]=b>>>24&255,e[4]=x>>>0&255,e[5]=x>>>8&255,e[6]=x>>>16&255,e[7]=x>>>24&255,e[8]=S>>>0&255,e[9]=S>>>8&255,
e[10]=S>>>16&255,e[11]=S>>>24&255,e[12]=C>>>0&255,e[13]=C>>>8&255,e[14]=C>>>16&255,e[15]=C>>>24&255,e[16]=w>>>0&255,e[17]=w>>>8&255,e[18]=w>>>16&255,
e[19]=w>>>24&255,e[20]=T>>>0&255,e[21]=T>>>8&255,e[22]=T>>>16&255,e[23]=T>>>24&255,e[24]=E>>>0&255,e[25]=E>>>8&255,e[26]=E>>>16&255,e[27]=E>>>24&255,
e[28]=D>>>0&255,e[29]=D>>>8&255,e[30]=D>>>16&255,e[31]=D>>>24&255,e[32]=O>>>0&255,e[33]=O>>>8&255,e[34]=O>>>16&255,e[35]=O>>>24&255,e[36]=k>>>0&255,
e[37]=k>>>8&255,e[38]=k>>>16&255,e[39]=k>>>24&255,e[40]=A>>>0&255,e[41]=A>>>8&255,e[42]=A>>>16&255,e[43]=A>>>24&255,e[44]=j>>>0&255,e[45]=j>>>8&255,
e[46]=j>>>16&255,e[47]=j>>>24&255,e[48]=M>>>0&255,e[49]=M>>>8&255,e[50]=M>>>16&255,e[51]=M>>>24&255,e[52]=N>>>0&255,e[53]=N>>>8&255,e[54]=N>>>16&255,
e[55]=N>>>24&255,e[56]=P>>>0&255,e[57]=P>>>8&255,e[58]=P>>>16&255,e[59]=P>>>24&255,e[60]=F>>>0&255,e[61]=F>>>8&255,e[62]=F>>>16&255,e[63]=F>>>24&255}
function v(e,t,n,r){for(var i=r[0]&255|(r[1]&255)<<8|(r[2]&255)<<16|(r[3]&255)<<24,a=n[0]&255|(n[1]&255)<<8|(n[2]&255)<<16|(n[3]&255)<<24,
o=n[4]&255|(n[5]&255)<<8|(n[6]&255)<<16|(n[7]&255)<<24,s=n[8]&255|(n[9]&255)<<8|(n[10]&255)<<16|(n[11]&255)<<24,
c=n[12]&255|(n[13]&255)<<8|(n[14]&255)<<16|(n[15]&255)<<24,l=r[4]&255|(r[5]&255)<<8|(r[6]&255)<<16|(r[7]&255)<<24,
u=t[0]&255|(t[1]&255)<<8|(t[2]&255)<<16|(t[3]&255)<<24,d=t[4]&255|(t[5]&255)<<8|(t[6]&255)<<16|(t[7]&255)<<24,
f=t[8]&255|(t[9]&255)<<8|(t[10]&255)<<16|(t[11]&255)<<24,p=t[12]&255|(t[13]&255)<<8|(t[14]&255)<<16|(t[15]&255)<<24,
m=r[8]&255|(r[9]&255)<<8|(r[10]&255)<<16|(r[11]&255)<<24,h=n[16]&255|(n[17]&255)<<8|(n[18]&255)<<16|(n[19]&255)<<24,
g=n[20]&255|(n[21]&255)<<8|(n[22]&255)<<16|(n[23]&255)<<24,_=n[24]&255|(n[25]&255)<<8|(n[26]&255)<<16|(n[27]&255)<<24,
v=n[28]&255|(n[29]&255)<<8|(n[30]&255)<<16|(n[31]&255)<<24,y=r[12]&255|(r[13]&255)<<8|(r[14]&255)<<16|(r[15]&255)<<24,b=i,x=a,S=o,C=s,w=c,T=l,E=u,D=d,O=f,k=p,
A=m,j=h,M=g,N=_,P=v,F=y,I,L=0;L<20;L+=2)I=b+M|0,w^=I<<7|I>>>25,I=w+b|0,O^=I<<9|I>>>23,I=O+w|0,M^=I<<13|I>>>19,I=M+O|0,b^=I<<18|I>>>14,I=T+x|0,k^=I<<7|I>>>25,
I=k+T|0,N^=I<<9|I>>>23,I=N+k|0,x^=I<<13|I>>>19,I=x+N|0,T^=I<<18|I>>>14,I=A+E|0,P^=I<<7|I>>>25,I=P+A|0,S^=I<<9|I>>>23,I=S+P|0,E^=I<<13|I>>>19,I=E+S|0,
A^=I<<18|I>>>14,I=F+j|0,C^=I<<7|I>>>25,I=C+F|0,D^=I<<9|I>>>23,I=D+C|0,j^=I<<13|I>>>19,I=j+D|0,F^=I<<18|I>>>14,I=b+C|0,x^=I<<7|I>>>25,I=x+b|0,S^=I<<9|I>>>23,
I=S+x|0,C^=I<<13|I>>>19,I=C+S|0,b^=I<<18|I>>>14,I=T+w|0,E^=I<<7|I>>>25,I=E+T|0,D^=I<<9|I>>>23,I=D+E|0,w^=I<<13|I>>>19,I=w+D|0,T^=I<<18|I>>>14,I=A+k|0,
j^=I<<7|I>>>25,I=j+A|0,O^=I<<9|I>>>23,I=O+j|0,k^=I<<13|I>>>19,I=k+O|0,A^=I<<18|I>>>14,I=F+P|0,M^=I<<7|I>>>25,I=M+F|0,N^=I<<9|I>>>23,I=N+M|0,P^=I<<13|I>>>19,
I=P+N|0,F^=I<<18|I>>>14;e[0]=b>>>0&255,e[1]=b>>>8&255,e[2]=b>>>16&255,e[3]=b>>>24&255,e[4]=T>>>0&255,e[5]=T>>>8&255,e[6]=T>>>16&255,e[7]=T>>>24&255,
e[8]=A>>>0&255,e[9]=A>>>8&255,e[10]=A>>>16&255,e[11]=A>>>24&255,e[12]=F>>>0&255,e[13]=F>>>8&255,e[14]=F>>>16&255,e[15]=F>>>24&255,e[16]=E>>>0&255,
e[17]=E>>>8&255,e[18]=E>>>16&255,e[19]=E>>>24&255,e[20]=D>>>0&255,e[21]=D>>>8&255,e[22]=D>>>16&255,e[23]=D>>>24&255,e[24]=O>>>0&255,e[25]=O>>>8&255,
e[26]=O>>>16&255,e[27]=O>>>24&255,e[28]=k>>>0&255,e[29]=k>>>8&255,e[30]=k>>>16&255,e[31]=k>>>24&255}function y(e,t,n,r){_(e,t,n,r)}function b(e,t,n,r){v(e,t,n,
r)}var x=new Uint8Array([101,120,112,97,110,100,32,51,50,45,98,121,116,101,32,107]);function S(e,t,n,r,i,a,o){for(var s=/* @__PURE__ */ new Uint8Array(16),
c=/* @__PURE__ */ new Uint8Array(64),l,u=0;u<16;u++)s[u]=0;for(u=0;u<8;u++)s[u]=a[u];for(;i>=64;){for(y(c,s,o,x),u=0;u<64;u++)e[t+u]=n[r+u]^c[u];for(l=1,
u=8;u<16;u++)l=l+(s[u]&255)|0,s[u]=l&255,l>>>=8;i-=64,t+=64,r+=64}if(i>0)for(y(c,s,o,x),u=0;u<i;u++)e[t+u]=n[r+u]^c[u];return 0}function C(e,t,n,r,i){
for(var a=/* @__PURE__ */ new Uint8Array(16),o=/* @__PURE__ */ new Uint8Array(64),s,c=0;c<16;c++)a[c]=0;for(c=0;c<8;c++)a[c]=r[c];for(;n>=64;){for(y(o,a,i,x),
c=0;c<64;c++)e[t+c]=o[c];for(s=1,c=8;c<16;c++)s=s+(a[c]&255)|0,a[c]=s&255,s>>>=8;n-=64,t+=64}if(n>0)for(y(o,a,i,x),c=0;c<n;c++)e[t+c]=o[c];return 0}
function w(e,t,n,r,i){var a=/* @__PURE__ */ new Uint8Array(32);b(a,r,i,x);for(var o=/* @__PURE__ */ new Uint8Array(8),s=0;s<8;s++)o[s]=r[s+16];return C(e,t,n,o,
a)}function T(e,t,n,r,i,a,o){var s=/* @__PURE__ */ new Uint8Array(32);b(s,a,o,x);for(var c=/* @__PURE__ */ new Uint8Array(8),l=0;l<8;l++)c[l]=a[l+16];
return S(e,t,n,r,i,c,s)}var E=function(e){this.buffer=/* @__PURE__ */ new Uint8Array(16),this.r=/* @__PURE__ */ new Uint16Array(10),
this.h=/* @__PURE__ */ new Uint16Array(10),this.pad=/* @__PURE__ */ new Uint16Array(8),this.leftover=0,this.fin=0;var t=e[0]&255|(e[1]&255)<<8,n,r,i,a,o,s,c;
this.r[0]=t&8191,n=e[2]&255|(e[3]&255)<<8,this.r[1]=(t>>>13|n<<3)&8191,r=e[4]&255|(e[5]&255)<<8,this.r[2]=(n>>>10|r<<6)&7939,i=e[6]&255|(e[7]&255)<<8,
this.r[3]=(r>>>7|i<<9)&8191,a=e[8]&255|(e[9]&255)<<8,this.r[4]=(i>>>4|a<<12)&255,this.r[5]=a>>>1&8190,o=e[10]&255|(e[11]&255)<<8,this.r[6]=(a>>>14|o<<2)&8191,
s=e[12]&255|(e[13]&255)<<8,this.r[7]=(o>>>11|s<<5)&8065,c=e[14]&255|(e[15]&255)<<8,this.r[8]=(s>>>8|c<<8)&8191,this.r[9]=c>>>5&127,
this.pad[0]=e[16]&255|(e[17]&255)<<8,this.pad[1]=e[18]&255|(e[19]&255)<<8,this.pad[2]=e[20]&255|(e[21]&255)<<8,this.pad[3]=e[22]&255|(e[23]&255)<<8,
this.pad[4]=e[24]&255|(e[25]&255)<<8,this.pad[5]=e[26]&255|(e[27]&255)<<8,this.pad[6]=e[28]&255|(e[29]&255)<<8,this.pad[7]=e[30]&255|(e[31]&255)<<8};
E.prototype.blocks=function(e,t,n){for(var r=this.fin?0:2048,i,a,o,s,c,l,u,d,f,p,m,h,g,_,v,y,b,x,S,C=this.h[0],w=this.h[1],T=this.h[2],E=this.h[3],D=this.h[4],
O=this.h[5],k=this.h[6],A=this.h[7],j=this.h[8],M=this.h[9],N=this.r[0],P=this.r[1],F=this.r[2],I=this.r[3],L=this.r[4],R=this.r[5],z=this.r[6],B=this.r[7],
V=this.r[8],H=this.r[9];n>=16;)i=e[t+0]&255|(e[t+1]&255)<<8,C+=i&8191,a=e[t+2]&255|(e[t+3]&255)<<8,w+=(i>>>13|a<<3)&8191,o=e[t+4]&255|(e[t+5]&255)<<8,
T+=(a>>>10|o<<6)&8191,s=e[t+6]&255|(e[t+7]&255)<<8,E+=(o>>>7|s<<9)&8191,c=e[t+8]&255|(e[t+9]&255)<<8,D+=(s>>>4|c<<12)&8191,O+=c>>>1&8191,
l=e[t+10]&255|(e[t+11]&255)<<8,k+=(c>>>14|l<<2)&8191,u=e[t+12]&255|(e[t+13]&255)<<8,A+=(l>>>11|u<<5)&8191,d=e[t+14]&255|(e[t+15]&255)<<8,j+=(u>>>8|d<<8)&8191,
M+=d>>>5|r,f=0,p=f,p+=C*N,p+=5*H*w,p+=5*V*T,p+=5*B*E,p+=5*z*D,f=p>>>13,p&=8191,p+=5*R*O,p+=5*L*k,p+=5*I*A,p+=5*F*j,p+=5*P*M,f+=p>>>13,p&=8191,m=f,m+=C*P,m+=w*N,
m+=5*H*T,m+=5*V*E,m+=5*B*D,f=m>>>13,m&=8191,m+=5*z*O,m+=5*R*k,m+=5*L*A,m+=5*I*j,m+=5*F*M,f+=m>>>13,m&=8191,h=f,h+=C*F,h+=w*P,h+=T*N,h+=5*H*E,h+=5*V*D,f=h>>>13,
h&=8191,h+=5*B*O,h+=5*z*k,h+=5*R*A,h+=5*L*j,h+=5*I*M,f+=h>>>13,h&=8191,g=f,g+=C*I,g+=w*F,g+=T*P,g+=E*N,g+=5*H*D,f=g>>>13,g&=8191,g+=5*V*O,g+=5*B*k,g+=5*z*A,
g+=5*R*j,g+=5*L*M,f+=g>>>13,g&=8191,_=f,_+=C*L,_+=w*I,_+=T*F,_+=E*P,_+=D*N,f=_>>>13,_&=8191,_+=5*H*O,_+=5*V*k,_+=5*B*A,_+=5*z*j,_+=5*R*M,f+=_>>>13,_&=8191,v=f,
v+=C*R,v+=w*L,v+=T*I,v+=E*F,v+=D*P,f=v>>>13,v&=8191,v+=O*N,v+=5*H*k,v+=5*V*A,v+=5*B*j,v+=5*z*M,f+=v>>>13,v&=8191,y=f,y+=C*z,y+=w*R,y+=T*L,y+=E*I,y+=D*F,
f=y>>>13,y&=8191,y+=O*P,y+=k*N,y+=5*H*A,y+=5*V*j,y+=5*B*M,f+=y>>>13,y&=8191,b=f,b+=C*B,b+=w*z,b+=T*R,b+=E*L,b+=D*I,f=b>>>13,b&=8191,b+=O*F,b+=k*P,b+=A*N,
b+=5*H*j,b+=5*V*M,f+=b>>>13,b&=8191,x=f,x+=C*V,x+=w*B,x+=T*z,x+=E*R,x+=D*L,f=x>>>13,x&=8191,x+=O*I,x+=k*F,x+=A*P,x+=j*N,x+=5*H*M,f+=x>>>13,x&=8191,S=f,S+=C*H,
S+=w*V,S+=T*B,S+=E*z,S+=D*R,f=S>>>13,S&=8191,S+=O*L,S+=k*I,S+=A*F,S+=j*P,S+=M*N,f+=S>>>13,S&=8191,f=(f<<2)+f|0,f=f+p|0,p=f&8191,f>>>=13,m+=f,C=p,w=m,T=h,E=g,
D=_,O=v,k=y,A=b,j=x,M=S,t+=16,n-=16;this.h[0]=C,this.h[1]=w,this.h[2]=T,this.h[3]=E,this.h[4]=D,this.h[5]=O,this.h[6]=k,this.h[7]=A,this.h[8]=j,this.h[9]=M},
E.prototype.finish=function(e,t){var n=/* @__PURE__ */ new Uint16Array(10),r,i,a,o;if(this.leftover){for(o=this.leftover,
this.buffer[o++]=1;o<16;o++)this.buffer[o]=0;this.fin=1,this.blocks(this.buffer,0,16)}for(r=this.h[1]>>>13,this.h[1]&=8191,o=2;o<10;o++)this.h[o]+=r,
r=this.h[o]>>>13,this.h[o]&=8191;for(this.h[0]+=r*5,r=this.h[0]>>>13,this.h[0]&=8191,this.h[1]+=r,r=this.h[1]>>>13,this.h[1]&=8191,this.h[2]+=r,
n[0]=this.h[0]+5,r=n[0]>>>13,n[0]&=8191,o=1;o<10;o++)n[o]=this.h[o]+r,r=n[o]>>>13,n[o]&=8191;for(n[9]-=8192,i=(r^1)-1,o=0;o<10;o++)n[o]&=i;for(i=~i,
o=0;o<10;o++)this.h[o]=this.h[o]&i|n[o];for(this.h[0]=(this.h[0]|this.h[1]<<13)&65535,this.h[1]=(this.h[1]>>>3|this.h[2]<<10)&65535,
this.h[2]=(this.h[2]>>>6|this.h[3]<<7)&65535,this.h[3]=(this.h[3]>>>9|this.h[4]<<4)&65535,this.h[4]=(this.h[4]>>>12|this.h[5]<<1|this.h[6]<<14)&65535,
this.h[5]=(this.h[6]>>>2|this.h[7]<<11)&65535,this.h[6]=(this.h[7]>>>5|this.h[8]<<8)&65535,this.h[7]=(this.h[8]>>>8|this.h[9]<<5)&65535,a=this.h[0]+this.pad[0],
this.h[0]=a&65535,o=1;o<8;o++)a=(this.h[o]+this.pad[o]|0)+(a>>>16)|0,this.h[o]=a&65535;e[t+0]=this.h[0]>>>0&255,e[t+1]=this.h[0]>>>8&255,
e[t+2]=this.h[1]>>>0&255,e[t+3]=this.h[1]>>>8&255,e[t+4]=this.h[2]>>>0&255,e[t+5]=this.h[2]>>>8&255,e[t+6]=this.h[3]>>>0&255,e[t+7]=this.h[3]>>>8&255,
e[t+8]=this.h[4]>>>0&255,e[t+9]=this.h[4]>>>8&255,e[t+10]=this.h[5]>>>0&255,e[t+11]=this.h[5]>>>8&255,e[t+12]=this.h[6]>>>0&255,e[t+13]=this.h[6]>>>8&255,
e[t+14]=this.h[7]>>>0&255,e[t+15]=this.h[7]>>>8&255},E.prototype.update=function(e,t,n){var r,i;if(this.leftover){for(i=16-this.leftover,i>n&&(i=n),
r=0;r<i;r++)this.buffer[this.leftover+r]=e[t+r];if(n-=i,t+=i,this.leftover+=i,this.leftover<16)return;this.blocks(this.buffer,0,16),this.leftover=0}
if(n>=16&&(i=n-n%16,this.blocks(e,t,i),t+=i,n-=i),n){for(r=0;r<n;r++)this.buffer[this.leftover+r]=e[t+r];this.leftover+=n}};function D(e,t,n,r,i,a){
var o=new E(a);return o.update(n,r,i),o.finish(e,t),0}function O(e,t,n,r,i,a){var o=/* @__PURE__ */ new Uint8Array(16);return D(o,0,n,r,i,a),h(e,t,o,0)}
function k(e,t,n,r,i){var a;if(n<32)return-1;for(T(e,0,t,0,n,r,i),D(e,16,e,32,n-32,e),a=0;a<16;a++)e[a]=0;return 0}function A(e,t,n,r,i){var a,
o=/* @__PURE__ */ new Uint8Array(32);if(n<32||(w(o,0,32,r,i),O(t,16,t,32,n-32,o)!==0))return-1;for(T(e,0,t,0,n,r,i),a=0;a<32;a++)e[a]=0;return 0}function j(e,
t){for(var n=0;n<16;n++)e[n]=t[n]|0}function M(e){var t,n,r=1;for(t=0;t<16;t++)n=e[t]+r+65535,r=Math.floor(n/65536),e[t]=n-r*65536;e[0]+=r-1+37*(r-1)}
function N(e,t,n){for(var r,i=~(n-1),a=0;a<16;a++)r=i&(e[a]^t[a]),e[a]^=r,t[a]^=r}function P(e,n){var r,i,a,o=t(),s=t();for(r=0;r<16;r++)s[r]=n[r];for(M(s),
M(s),M(s),i=0;i<2;i++){for(o[0]=s[0]-65517,r=1;r<15;r++)o[r]=s[r]-65535-(o[r-1]>>16&1),o[r-1]&=65535;o[15]=s[15]-32767-(o[14]>>16&1),a=o[15]>>16&1,o[14]&=65535,
N(s,o,1-a)}for(r=0;r<16;r++)e[2*r]=s[r]&255,e[2*r+1]=s[r]>>8}function F(e,t){var n=/* @__PURE__ */ new Uint8Array(32),r=/* @__PURE__ */ new Uint8Array(32);
return P(n,e),P(r,t),g(n,0,r,0)}function I(e){var t=/* @__PURE__ */ new Uint8Array(32);return P(t,e),t[0]&1}function L(e,t){
for(var n=0;n<16;n++)e[n]=t[2*n]+(t[2*n+1]<<8);e[15]&=32767}function R(e,t,n){for(var r=0;r<16;r++)e[r]=t[r]+n[r]}function z(e,t,n){
for(var r=0;r<16;r++)e[r]=t[r]-n[r]}function B(e,t,n){var r,i,a=0,o=0,s=0,c=0,l=0,u=0,d=0,f=0,p=0,m=0,h=0,g=0,_=0,v=0,y=0,b=0,x=0,S=0,C=0,w=0,T=0,E=0,D=0,O=0,
k=0,A=0,j=0,M=0,N=0,P=0,F=0,I=n[0],L=n[1],R=n[2],z=n[3],B=n[4],V=n[5],H=n[6],U=n[7],W=n[8],ee=n[9],te=n[10],ne=n[11],re=n[12],ie=n[13],ae=n[14],oe=n[15];r=t[0],
a+=r*I,o+=r*L,s+=r*R,c+=r*z,l+=r*B,u+=r*V,d+=r*H,f+=r*U,p+=r*W,m+=r*ee,h+=r*te,g+=r*ne,_+=r*re,v+=r*ie,y+=r*ae,b+=r*oe,r=t[1],o+=r*I,s+=r*L,c+=r*R,l+=r*z,
u+=r*B,d+=r*V,f+=r*H,p+=r*U,m+=r*W,h+=r*ee,g+=r*te,_+=r*ne,v+=r*re,y+=r*ie,b+=r*ae,x+=r*oe,r=t[2],s+=r*I,c+=r*L,l+=r*R,u+=r*z,d+=r*B,f+=r*V,p+=r*H,m+=r*U,
h+=r*W,g+=r*ee,_+=r*te,v+=r*ne,y+=r*re,b+=r*ie,x+=r*ae,S+=r*oe,r=t[3],c+=r*I,l+=r*L,u+=r*R,d+=r*z,f+=r*B,p+=r*V,m+=r*H,h+=r*U,g+=r*W,_+=r*ee,v+=r*te,y+=r*ne,
b+=r*re,x+=r*ie,S+=r*ae,C+=r*oe,r=t[4],l+=r*I,u+=r*L,d+=r*R,f+=r*z,p+=r*B,m+=r*V,h+=r*H,g+=r*U,_+=r*W,v+=r*ee,y+=r*te,b+=r*ne,x+=r*re,S+=r*ie,C+=r*ae,w+=r*oe,
r=t[5],u+=r*I,d+=r*L,f+=r*R,p+=r*z,m+=r*B,h+=r*V,g+=r*H,_+=r*U,v+=r*W,y+=r*ee,b+=r*te,x+=r*ne,S+=r*re,C+=r*ie,w+=r*ae,T+=r*oe,r=t[6],d+=r*I,f+=r*L,p+=r*R,
m+=r*z,h+=r*B,g+=r*V,_+=r*H,v+=r*U,y+=r*W,b+=r*ee,x+=r*te,S+=r*ne,C+=r*re,w+=r*ie,T+=r*ae,E+=r*oe,r=t[7],f+=r*I,p+=r*L,m+=r*R,h+=r*z,g+=r*B,_+=r*V,v+=r*H,
y+=r*U,b+=r*W,x+=r*ee,S+=r*te,C+=r*ne,w+=r*re,T+=r*ie,E+=r*ae,D+=r*oe,r=t[8],p+=r*I,m+=r*L,h+=r*R,g+=r*z,_+=r*B,v+=r*V,y+=r*H,b+=r*U,x+=r*W,S+=r*ee,C+=r*te,
w+=r*ne,T+=r*re,E+=r*ie,D+=r*ae,O+=r*oe,r=t[9],m+=r*I,h+=r*L,g+=r*R,_+=r*z,v+=r*B,y+=r*V,b+=r*H,x+=r*U,S+=r*W,C+=r*ee,w+=r*te,T+=r*ne,E+=r*re,D+=r*ie,O+=r*ae,
k+=r*oe,r=t[10],h+=r*I,g+=r*L,_+=r*R,v+=r*z,y+=r*B,b+=r*V,x+=r*H,S+=r*U,C+=r*W,w+=r*ee,T+=r*te,E+=r*ne,D+=r*re,O+=r*ie,k+=r*ae,A+=r*oe,r=t[11],g+=r*I,_+=r*L,
v+=r*R,y+=r*z,b+=r*B,x+=r*V,S+=r*H,C+=r*U,w+=r*W,T+=r*ee,E+=r*te,D+=r*ne,O+=r*re,k+=r*ie,A+=r*ae,j+=r*oe,r=t[12],_+=r*I,v+=r*L,y+=r*R,b+=r*z,x+=r*B,S+=r*V,
C+=r*H,w+=r*U,T+=r*W,E+=r*ee,D+=r*te,O+=r*ne,k+=r*re,A+=r*ie,j+=r*ae,M+=r*oe,r=t[13],v+=r*I,y+=r*L,b+=r*R,x+=r*z,S+=r*B,C+=r*V,w+=r*H,T+=r*U,E+=r*W,D+=r*ee,
O+=r*te,k+=r*ne,A+=r*re,j+=r*ie,M+=r*ae,N+=r*oe,r=t[14],y+=r*I,b+=r*L,x+=r*R,S+=r*z,C+=r*B,w+=r*V,T+=r*H,E+=r*U,D+=r*W,O+=r*ee,k+=r*te,A+=r*ne,j+=r*re,M+=r*ie,
N+=r*ae,P+=r*oe,r=t[15],b+=r*I,x+=r*L,S+=r*R,C+=r*z,w+=r*B,T+=r*V,E+=r*H,D+=r*U,O+=r*W,k+=r*ee,A+=r*te,j+=r*ne,M+=r*re,N+=r*ie,P+=r*ae,F+=r*oe,a+=38*x,o+=38*S,
s+=38*C,c+=38*w,l+=38*T,u+=38*E,d+=38*D,f+=38*O,p+=38*k,m+=38*A,h+=38*j,g+=38*M,_+=38*N,v+=38*P,y+=38*F,i=1,r=a+i+65535,i=Math.floor(r/65536),a=r-i*65536,
r=o+i+65535,i=Math.floor(r/65536),o=r-i*65536,r=s+i+65535,i=Math.floor(r/65536),s=r-i*65536,r=c+i+65535,i=Math.floor(r/65536),c=r-i*65536,r=l+i+65535,
i=Math.floor(r/65536),l=r-i*65536,r=u+i+65535,i=Math.floor(r/65536),u=r-i*65536,r=d+i+65535,i=Math.floor(r/65536),d=r-i*65536,r=f+i+65535,i=Math.floor(r/65536),
f=r-i*65536,r=p+i+65535,i=Math.floor(r/65536),p=r-i*65536,r=m+i+65535,i=Math.floor(r/65536),m=r-i*65536,r=h+i+65535,i=Math.floor(r/65536),h=r-i*65536,
r=g+i+65535,i=Math.floor(r/65536),g=r-i*65536,r=_+i+65535,i=Math.floor(r/65536),_=r-i*65536,r=v+i+65535,i=Math.floor(r/65536),v=r-i*65536,r=y+i+65535,
i=Math.floor(r/65536),y=r-i*65536,r=b+i+65535,i=Math.floor(r/65536),b=r-i*65536,a+=i-1+37*(i-1),i=1,r=a+i+65535,i=Math.floor(r/65536),a=r-i*65536,r=o+i+65535,
i=Math.floor(r/65536),o=r-i*65536,r=s+i+65535,i=Math.floor(r/65536),s=r-i*65536,r=c+i+65535,i=Math.floor(r/65536),c=r-i*65536,r=l+i+65535,i=Math.floor(r/65536),
l=r-i*65536,r=u+i+65535,i=Math.floor(r/65536),u=r-i*65536,r=d+i+65535,i=Math.floor(r/65536),d=r-i*65536,r=f+i+65535,i=Math.floor(r/65536),f=r-i*65536,
r=p+i+65535,i=Math.floor(r/65536),p=r-i*65536,r=m+i+65535,i=Math.floor(r/65536),m=r-i*65536,r=h+i+65535,i=Math.floor(r/65536),h=r-i*65536,r=g+i+65535,
i=Math.floor(r/65536),g=r-i*65536,r=_+i+65535,i=Math.floor(r/65536),_=r-i*65536,r=v+i+65535,i=Math.floor(r/65536),v=r-i*65536,r=y+i+65535,i=Math.floor(r/65536),
y=r-i*65536,r=b+i+65535,i=Math.floor(r/65536),b=r-i*65536,a+=i-1+37*(i-1),e[0]=a,e[1]=o,e[2]=s,e[3]=c,e[4]=l,e[5]=u,e[6]=d,e[7]=f,e[8]=p,e[9]=m,e[10]=h,e[11]=g,
e[12]=_,e[13]=v,e[14]=y,e[15]=b}function V(e,t){B(e,t,t)}function H(e,n){for(var r=t(),i=0;i<16;i++)r[i]=n[i];for(i=253;i>=0;i--)V(r,r),i!==2&&i!==4&&B(r,r,n);
for(i=0;i<16;i++)e[i]=r[i]}function U(e,n){for(var r=t(),i=0;i<16;i++)r[i]=n[i];for(i=250;i>=0;i--)V(r,r),i!==1&&B(r,r,n);for(i=0;i<16;i++)e[i]=r[i]}
function W(e,n,r){var i=/* @__PURE__ */ new Uint8Array(32),a=/* @__PURE__ */ new Float64Array(80),o,c,l=t(),u=t(),d=t(),f=t(),p=t(),m=t();
for(c=0;c<31;c++)i[c]=n[c];for(i[31]=n[31]&127|64,i[0]&=248,L(a,r),c=0;c<16;c++)u[c]=a[c],f[c]=l[c]=d[c]=0;for(l[0]=f[0]=1,c=254;c>=0;--c)o=i[c>>>3]>>>(c&7)&1,
N(l,u,o),N(d,f,o),R(p,l,d),z(l,l,d),R(d,u,f),z(u,u,f),V(f,p),V(m,l),B(l,d,l),B(d,u,p),R(p,l,d),z(l,l,d),V(u,l),z(d,f,m),B(l,d,s),R(l,l,f),B(d,d,l),B(l,f,m),B(f,
u,a),V(u,p),N(l,u,o),N(d,f,o);for(c=0;c<16;c++)a[c+16]=l[c],a[c+32]=d[c],a[c+48]=u[c],a[c+64]=f[c];var h=a.subarray(32),g=a.subarray(16);return H(h,h),B(g,g,h),
P(e,g),0}function ee(e,t){return W(e,t,i)}function te(e,t){return n(t,32),ee(e,t)}function re(e,t,n){var i=/* @__PURE__ */ new Uint8Array(32);return W(i,n,t),
b(e,r,i,x)}var ie=k,ae=A;function oe(e,t,n,r,i,a){var o=/* @__PURE__ */ new Uint8Array(32);return re(o,i,a),ie(e,t,n,r,o)}function se(e,t,n,r,i,a){
var o=/* @__PURE__ */ new Uint8Array(32);return re(o,i,a),ae(e,t,n,r,o)}var ce=[1116352408,3609767458,1899447441,602891725,3049323471,3964484399,3921009573,
2173295548,961987163,4081628472,1508970993,3053834265,2453635748,2937671579,2870763221,3664609560,3624381080,2734883394,310598401,1164996542,607225278,
1323610764,1426881987,3590304994,1925078388,4068182383,2162078206,991336113,2614888103,633803317,3248222580,3479774868,3835390401,2666613458,4022224774,
944711139,264347078,2341262773,604807628,2007800933,770255983,1495990901,1249150122,1856431235,1555081692,3175218132,1996064986,2198950837,2554220882,
3999719339,2821834349,766784016,2952996808,2566594879,3210313671,3203337956,3336571891,1034457026,3584528711,2466948901,113926993,3758326383,338241895,
168717936,666307205,1188179964,773529912,1546045734,1294757372,1522805485,1396182291,2643833823,1695183700,2343527390,1986661051,1014477480,2177026350,
1206759142,2456956037,344077627,2730485921,1290863460,2820302411,3158454273,3259730800,3505952657,3345764771,106217008,3516065817,3606008344,3600352804,
1432725776,4094571909,1467031594,275423344,851169720,430227734,3100823752,506948616,1363258195,659060556,3750685593,883997877,3785050280,958139571,3318307427,
1322822218,3812723403,1537002063,2003034995,1747873779,3602036899,1955562222,1575990012,2024104815,1125592928,2227730452,2716904306,2361852424,442776044,
2428436474,593698344,2756734187,3733110249,3204031479,2999351573,3329325298,3815920427,3391569614,3928383900,3515267271,566280711,3940187606,3454069534,
4118630271,4000239992,116418474,1914138554,174292421,2731055270,289380356,3203993006,460393269,320620315,685471733,587496836,852142971,1086792851,1017036298,
365543100,1126000580,2618297676,1288033470,3409855158,1501505948,4234509866,1607167915,987167468,1816402316,1246189591];function G(e,t,n,r){
for(var i=/* @__PURE__ */ new Int32Array(16),a=/* @__PURE__ */ new Int32Array(16),o,s,c,l,u,d,f,p,m,h,g,_,v,y,b,x,S,C,w,T,E,D,O,k,A,j,M=e[0],N=e[1],P=e[2],
F=e[3],I=e[4],L=e[5],R=e[6],z=e[7],B=t[0],V=t[1],H=t[2],U=t[3],W=t[4],ee=t[5],te=t[6],ne=t[7],re=0;r>=128;){for(w=0;w<16;w++)T=8*w+re,
i[w]=n[T+0]<<24|n[T+1]<<16|n[T+2]<<8|n[T+3],a[w]=n[T+4]<<24|n[T+5]<<16|n[T+6]<<8|n[T+7];for(w=0;w<80;w++)if(o=M,s=N,c=P,l=F,u=I,d=L,f=R,p=z,m=B,h=V,g=H,_=U,v=W,
y=ee,b=te,x=ne,E=z,D=ne,O=D&65535,k=D>>>16,A=E&65535,j=E>>>16,E=(I>>>14|W<<18)^(I>>>18|W<<14)^(W>>>9|I<<23),D=(W>>>14|I<<18)^(W>>>18|I<<14)^(I>>>9|W<<23),
O+=D&65535,k+=D>>>16,A+=E&65535,j+=E>>>16,E=I&L^~I&R,D=W&ee^~W&te,O+=D&65535,k+=D>>>16,A+=E&65535,j+=E>>>16,E=ce[w*2],D=ce[w*2+1],O+=D&65535,k+=D>>>16,
A+=E&65535,j+=E>>>16,E=i[w%16],D=a[w%16],O+=D&65535,k+=D>>>16,A+=E&65535,j+=E>>>16,k+=O>>>16,A+=k>>>16,j+=A>>>16,S=A&65535|j<<16,C=O&65535|k<<16,E=S,D=C,
O=D&65535,k=D>>>16,A=E&65535,j=E>>>16,E=(M>>>28|B<<4)^(B>>>2|M<<30)^(B>>>7|M<<25),D=(B>>>28|M<<4)^(M>>>2|B<<30)^(M>>>7|B<<25),O+=D&65535,k+=D>>>16,A+=E&65535,
j+=E>>>16,E=M&N^M&P^N&P,D=B&V^B&H^V&H,O+=D&65535,k+=D>>>16,A+=E&65535,j+=E>>>16,k+=O>>>16,A+=k>>>16,j+=A>>>16,p=A&65535|j<<16,x=O&65535|k<<16,E=l,D=_,O=D&65535,
k=D>>>16,A=E&65535,j=E>>>16,E=S,D=C,O+=D&65535,k+=D>>>16,A+=E&65535,j+=E>>>16,k+=O>>>16,A+=k>>>16,j+=A>>>16,l=A&65535|j<<16,_=O&65535|k<<16,N=o,P=s,F=c,I=l,L=u,
R=d,z=f,M=p,V=m,H=h,U=g,W=_,ee=v,te=y,ne=b,B=x,w%16==15)for(T=0;T<16;T++)E=i[T],D=a[T],O=D&65535,k=D>>>16,A=E&65535,j=E>>>16,E=i[(T+9)%16],D=a[(T+9)%16],
O+=D&65535,k+=D>>>16,A+=E&65535,j+=E>>>16,S=i[(T+1)%16],C=a[(T+1)%16],E=(S>>>1|C<<31)^(S>>>8|C<<24)^S>>>7,D=(C>>>1|S<<31)^(C>>>8|S<<24)^(C>>>7|S<<25),
O+=D&65535,k+=D>>>16,A+=E&65535,j+=E>>>16,S=i[(T+14)%16],C=a[(T+14)%16],E=(S>>>19|C<<13)^(C>>>29|S<<3)^S>>>6,D=(C>>>19|S<<13)^(S>>>29|C<<3)^(C>>>6|S<<26),
O+=D&65535,k+=D>>>16,A+=E&65535,j+=E>>>16,k+=O>>>16,A+=k>>>16,j+=A>>>16,i[T]=A&65535|j<<16,a[T]=O&65535|k<<16;E=M,D=B,O=D&65535,k=D>>>16,A=E&65535,j=E>>>16,
E=e[0],D=t[0],O+=D&65535,k+=D>>>16,A+=E&65535,j+=E>>>16,k+=O>>>16,A+=k>>>16,j+=A>>>16,e[0]=M=A&65535|j<<16,t[0]=B=O&65535|k<<16,E=N,D=V,O=D&65535,k=D>>>16,
A=E&65535,j=E>>>16,E=e[1],D=t[1],O+=D&65535,k+=D>>>16,A+=E&65535,j+=E>>>16,k+=O>>>16,A+=k>>>16,j+=A>>>16,e[1]=N=A&65535|j<<16,t[1]=V=O&65535|k<<16,E=P,D=H,
O=D&65535,k=D>>>16,A=E&65535,j=E>>>16,E=e[2],D=t[2],O+=D&65535,k+=D>>>16,A+=E&65535,j+=E>>>16,k+=O>>>16,A+=k>>>16,j+=A>>>16,e[2]=P=A&65535|j<<16,
t[2]=H=O&65535|k<<16,E=F,D=U,O=D&65535,k=D>>>16,A=E&65535,j=E>>>16,E=e[3],D=t[3],O+=D&65535,k+=D>>>16,A+=E&65535,j+=E>>>16,k+=O>>>16,A+=k>>>16,j+=A>>>16,
e[3]=F=A&65535|j<<16,t[3]=U=O&65535|k<<16,E=I,D=W,O=D&65535,k=D>>>16,A=E&65535,j=E>>>16,E=e[4],D=t[4],O+=D&65535,k+=D>>>16,A+=E&65535,j+=E>>>16,k+=O>>>16,
A+=k>>>16,j+=A>>>16,e[4]=I=A&65535|j<<16,t[4]=W=O&65535|k<<16,E=L,D=ee,O=D&65535,k=D>>>16,A=E&65535,j=E>>>16,E=e[5],D=t[5],O+=D&65535,k+=D>>>16,A+=E&65535,
j+=E>>>16,k+=O>>>16,A+=k>>>16,j+=A>>>16,e[5]=L=A&65535|j<<16,t[5]=ee=O&65535|k<<16,E=R,D=te,O=D&65535,k=D>>>16,A=E&65535,j=E>>>16,E=e[6],D=t[6],O+=D&65535,
k+=D>>>16,A+=E&65535,j+=E>>>16,k+=O>>>16,A+=k>>>16,j+=A>>>16,e[6]=R=A&65535|j<<16,t[6]=te=O&65535|k<<16,E=z,D=ne,O=D&65535,k=D>>>16,A=E&65535,j=E>>>16,E=e[7],
D=t[7],O+=D&65535,k+=D>>>16,A+=E&65535,j+=E>>>16,k+=O>>>16,A+=k>>>16,j+=A>>>16,e[7]=z=A&65535|j<<16,t[7]=ne=O&65535|k<<16,re+=128,r-=128}return r}function le(e,
t,n){var r=/* @__PURE__ */ new Int32Array(8),i=/* @__PURE__ */ new Int32Array(8),a=/* @__PURE__ */ new Uint8Array(256),o,s=n;for(r[0]=1779033703,
r[1]=3144134277,r[2]=1013904242,r[3]=2773480762,r[4]=1359893119,r[5]=2600822924,r[6]=528734635,r[7]=1541459225,i[0]=4089235720,i[1]=2227873595,i[2]=4271175723,
i[3]=1595750129,i[4]=2917565137,i[5]=725511199,i[6]=4215389547,i[7]=327033209,G(r,i,t,n),n%=128,o=0;o<n;o++)a[o]=t[s-n+o];for(a[n]=128,n=256-128*(n<112),
a[n-9]=0,p(a,n-8,s/536870912|0,s<<3),G(r,i,a,n),o=0;o<8;o++)p(e,8*o,r[o],i[o]);return 0}function ue(e,n){var r=t(),i=t(),a=t(),o=t(),s=t(),c=t(),u=t(),d=t(),
f=t();z(r,e[1],e[0]),z(f,n[1],n[0]),B(r,r,f),R(i,e[0],e[1]),R(f,n[0],n[1]),B(i,i,f),B(a,e[3],n[3]),B(a,a,l),B(o,e[2],n[2]),R(o,o,o),z(s,i,r),z(c,o,a),R(u,o,a),
R(d,i,r),B(e[0],s,c),B(e[1],d,u),B(e[2],u,c),B(e[3],s,d)}function de(e,t,n){for(var r=0;r<4;r++)N(e[r],t[r],n)}function fe(e,n){var r=t(),i=t(),a=t();H(a,n[2]),
B(r,n[0],a),B(i,n[1],a),P(e,i),e[31]^=I(r)<<7}function pe(e,t,n){var r,i;for(j(e[0],a),j(e[1],o),j(e[2],o),j(e[3],a),i=255;i>=0;--i)r=n[i/8|0]>>(i&7)&1,de(e,t,
r),ue(t,e),ue(e,e),de(e,t,r)}function me(e,n){var r=[t(),t(),t(),t()];j(r[0],u),j(r[1],d),j(r[2],o),B(r[3],u,d),pe(e,r,n)}function he(e,r,i){
var a=/* @__PURE__ */ new Uint8Array(64),o=[t(),t(),t(),t()],s;for(i||n(r,32),le(a,r,32),a[0]&=248,a[31]&=127,a[31]|=64,me(o,a),fe(e,o),
s=0;s<32;s++)r[s+32]=e[s];return 0}var ge=new Float64Array([237,211,245,92,26,99,18,88,214,156,247,162,222,249,222,20,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,16]);
function _e(e,t){for(var n,r=63,i,a;r>=32;--r){for(n=0,i=r-32,a=r-12;i<a;++i)t[i]+=n-16*t[r]*ge[i-(r-32)],n=t[i]+128>>8,t[i]-=n*256;t[i]+=n,t[r]=0}for(n=0,
i=0;i<32;i++)t[i]+=n-(t[31]>>4)*ge[i],n=t[i]>>8,t[i]&=255;for(i=0;i<32;i++)t[i]-=n*ge[i];for(r=0;r<32;r++)t[r+1]+=t[r]>>8,e[r]=t[r]&255}function ve(e){
for(var t=/* @__PURE__ */ new Float64Array(64),n=0;n<64;n++)t[n]=e[n];for(n=0;n<64;n++)e[n]=0;_e(e,t)}function ye(e,n,r,i){
var a=/* @__PURE__ */ new Uint8Array(64),o=/* @__PURE__ */ new Uint8Array(64),s=/* @__PURE__ */ new Uint8Array(64),c,l,u=/* @__PURE__ */ new Float64Array(64),
d=[t(),t(),t(),t()];le(a,i,32),a[0]&=248,a[31]&=127,a[31]|=64;var f=r+64;for(c=0;c<r;c++)e[64+c]=n[c];for(c=0;c<32;c++)e[32+c]=a[32+c];for(le(s,e.subarray(32),
r+32),ve(s),me(d,s),fe(e,d),c=32;c<64;c++)e[c]=i[c];for(le(o,e,r+64),ve(o),c=0;c<64;c++)u[c]=0;for(c=0;c<32;c++)u[c]=s[c];
for(c=0;c<32;c++)for(l=0;l<32;l++)u[c+l]+=o[c]*a[l];return _e(e.subarray(32),u),f}function be(e,n){var r=t(),i=t(),s=t(),l=t(),u=t(),d=t(),p=t();return j(e[2],
o),L(e[1],n),V(s,e[1]),B(l,s,c),z(s,s,e[2]),R(l,e[2],l),V(u,l),V(d,u),B(p,d,u),B(r,p,s),B(r,r,l),U(r,r),B(r,r,s),B(r,r,l),B(r,r,l),B(e[0],r,l),V(i,e[0]),B(i,i,
l),F(i,s)&&B(e[0],e[0],f),V(i,e[0]),B(i,i,l),F(i,s)?-1:(I(e[0])===n[31]>>7&&z(e[0],a,e[0]),B(e[3],e[0],e[1]),0)}function xe(e,n,r,i){var a,o,
s=/* @__PURE__ */ new Uint8Array(32),c=/* @__PURE__ */ new Uint8Array(64),l=[t(),t(),t(),t()],u=[t(),t(),t(),t()];if(o=-1,r<64||be(u,i))return-1;
for(a=0;a<r;a++)e[a]=n[a];for(a=0;a<32;a++)e[a+32]=i[a];if(le(c,e,r),ve(c),pe(l,u,c),me(u,n.subarray(32)),ue(l,u),fe(s,l),r-=64,g(n,0,s,0)){
for(a=0;a<r;a++)e[a]=0;return-1}for(a=0;a<r;a++)e[a]=n[a+64];return o=r,o}var Se=32,Ce=24,we=32,Te=16,Ee=32,De=32,Oe=32,ke=32,Ae=32,je=Ce,Me=we,Ne=Te,Pe=64,
Fe=32,Ie=64,Le=32,Re=64;e.lowlevel={crypto_core_hsalsa20:b,crypto_stream_xor:T,crypto_stream:w,crypto_stream_salsa20_xor:S,crypto_stream_salsa20:C,
crypto_onetimeauth:D,crypto_onetimeauth_verify:O,crypto_verify_16:h,crypto_verify_32:g,crypto_secretbox:k,crypto_secretbox_open:A,crypto_scalarmult:W,
crypto_scalarmult_base:ee,crypto_box_beforenm:re,crypto_box_afternm:ie,crypto_box:oe,crypto_box_open:se,crypto_box_keypair:te,crypto_hash:le,crypto_sign:ye,
crypto_sign_keypair:he,crypto_sign_open:xe,crypto_secretbox_KEYBYTES:Se,crypto_secretbox_NONCEBYTES:Ce,crypto_secretbox_ZEROBYTES:we,
crypto_secretbox_BOXZEROBYTES:Te,crypto_scalarmult_BYTES:Ee,crypto_scalarmult_SCALARBYTES:De,crypto_box_PUBLICKEYBYTES:Oe,crypto_box_SECRETKEYBYTES:ke,
crypto_box_BEFORENMBYTES:Ae,crypto_box_NONCEBYTES:je,crypto_box_ZEROBYTES:Me,crypto_box_BOXZEROBYTES:Ne,crypto_sign_BYTES:Pe,crypto_sign_PUBLICKEYBYTES:Fe,
crypto_sign_SECRETKEYBYTES:Ie,crypto_sign_SEEDBYTES:Le,crypto_hash_BYTES:Re};function ze(e,t){if(e.length!==Se)throw Error(`bad key size`);
if(t.length!==Ce)throw Error(`bad nonce size`)}function Be(e,t){if(e.length!==Oe)throw Error(`bad public key size`);
if(t.length!==ke)throw Error(`bad secret key size`)}function Ve(){for(var e,
t=0;t<arguments.length;t++)if((e=Object.prototype.toString.call(arguments[t]))!==`[object Uint8Array]`)throw TypeError(`unexpected type `+e+`, use Uint8Array`)}
function He(e){for(var t=0;t<e.length;t++)e[t]=0}e.util||(e.util={},e.util.decodeUTF8=e.util.encodeUTF8=e.util.encodeBase64=e.util.decodeBase64=function(){
throw Error(`nacl.util moved into separate package: https://github.com/dchest/tweetnacl-util-js`)}),e.randomBytes=function(e){var t=new Uint8Array(e);
return n(t,e),t},e.secretbox=function(e,t,n){Ve(e,t,n),ze(n,t);for(var r=new Uint8Array(we+e.length),i=new Uint8Array(r.length),a=0;a<e.length;a++)r[a+we]=e[a];
return k(i,r,r.length,t,n),i.subarray(Te)},e.secretbox.open=function(e,t,n){Ve(e,t,n),ze(n,t);for(var r=new Uint8Array(Te+e.length),i=new Uint8Array(r.length),
a=0;a<e.length;a++)r[a+Te]=e[a];return r.length<32||A(i,r,r.length,t,n)!==0?!1:i.subarray(we)},e.secretbox.keyLength=Se,e.secretbox.nonceLength=Ce,
e.secretbox.overheadLength=Te,e.scalarMult=function(e,t){if(Ve(e,t),e.length!==De)throw Error(`bad n size`);if(t.length!==Ee)throw Error(`bad p size`);
var n=new Uint8Array(Ee);return W(n,e,t),n},e.scalarMult.base=function(e){if(Ve(e),e.length!==De)throw Error(`bad n size`);var t=new Uint8Array(Ee);return ee(t,
e),t},e.scalarMult.scalarLength=De,e.scalarMult.groupElementLength=Ee,e.box=function(t,n,r,i){var a=e.box.before(r,i);return e.secretbox(t,n,a)},
e.box.before=function(e,t){Ve(e,t),Be(e,t);var n=new Uint8Array(Ae);return re(n,e,t),n},e.box.after=e.secretbox,e.box.open=function(t,n,r,i){
var a=e.box.before(r,i);return e.secretbox.open(t,n,a)},e.box.open.after=e.secretbox.open,e.box.keyPair=function(){var e=new Uint8Array(Oe),
t=new Uint8Array(ke);return te(e,t),{publicKey:e,secretKey:t}},e.box.keyPair.fromSecretKey=function(e){if(Ve(e),
e.length!==ke)throw Error(`bad secret key size`);var t=new Uint8Array(Oe);return ee(t,e),{publicKey:t,secretKey:new Uint8Array(e)}},e.box.publicKeyLength=Oe,
e.box.secretKeyLength=ke,e.box.sharedKeyLength=Ae,e.box.nonceLength=je,e.box.overheadLength=e.secretbox.overheadLength,e.sign=function(e,t){if(Ve(e,t),
t.length!==Ie)throw Error(`bad secret key size`);var n=new Uint8Array(Pe+e.length);return ye(n,e,e.length,t),n},e.sign.open=function(e,t){
if(arguments.length!==2)throw Error(`nacl.sign.open accepts 2 arguments; did you mean to use nacl.sign.detached.verify?`);if(Ve(e,t),
t.length!==Fe)throw Error(`bad public key size`);var n=new Uint8Array(e.length),r=xe(n,e,e.length,t);if(r<0)return null;for(var i=new Uint8Array(r),
a=0;a<i.length;a++)i[a]=n[a];return i},e.sign.detached=function(t,n){for(var r=e.sign(t,n),i=new Uint8Array(Pe),a=0;a<i.length;a++)i[a]=r[a];return i},
e.sign.detached.verify=function(e,t,n){if(Ve(e,t,n),t.length!==Pe)throw Error(`bad signature size`);if(n.length!==Fe)throw Error(`bad public key size`);
for(var r=new Uint8Array(Pe+e.length),i=new Uint8Array(Pe+e.length),a=0;a<Pe;a++)r[a]=t[a];for(a=0;a<e.length;a++)r[a+Pe]=e[a];return xe(i,r,r.length,n)>=0},
e.sign.keyPair=function(){var e=new Uint8Array(Fe),t=new Uint8Array(Ie);return he(e,t),{publicKey:e,secretKey:t}},e.sign.keyPair.fromSecretKey=function(e){
if(Ve(e),e.length!==Ie)throw Error(`bad secret key size`);for(var t=new Uint8Array(Fe),n=0;n<t.length;n++)t[n]=e[32+n];return{publicKey:t,
secretKey:new Uint8Array(e)}},e.sign.keyPair.fromSeed=function(e){if(Ve(e),e.length!==Le)throw Error(`bad seed size`);for(var t=new Uint8Array(Fe),
n=new Uint8Array(Ie),r=0;r<32;r++)n[r]=e[r];return he(t,n,!0),{publicKey:t,secretKey:n}},e.sign.publicKeyLength=Fe,e.sign.secretKeyLength=Ie,
e.sign.seedLength=Le,e.sign.signatureLength=Pe,e.hash=function(e){Ve(e);var t=new Uint8Array(Re);return le(t,e,e.length),t},e.hash.hashLength=Re,
e.verify=function(e,t){return Ve(e,t),e.length===0||t.length===0||e.length!==t.length?!1:m(e,0,t,0,e.length)===0},e.setPRNG=function(e){n=e},(function(){
var t=typeof self<`u`?self.crypto||self.msCrypto:null;if(t&&t.getRandomValues){var n=65536;e.setPRNG(function(e,r){var i,a=new Uint8Array(r);
for(i=0;i<r;i+=n)t.getRandomValues(a.subarray(i,i+Math.min(r-i,n)));for(i=0;i<r;i++)e[i]=a[i];He(a)})}else ne!==void 0&&(t=ne(`crypto`),
t&&t.randomBytes&&e.setPRNG(function(e,n){var r,i=t.randomBytes(n);for(r=0;r<n;r++)e[r]=i[r];
He(i)}))})()})(t!==void 0&&t.exports?t.exports:self.nacl=self.nacl||{})})),bN=/* @__PURE__ */ U(((e,t)=>{t.exports={bufferSplit:b,addRSAMissing:j,
calculateDSAPublic:O,calculateED25519Public:k,calculateX25519Public:A,mpNormalize:w,mpDenormalize:T,ecNormalize:x,countZeros:y,assertCompatible:m,
isCompatible:p,opensslKeyDeriv:_,opensshCipherInfo:N,publicFromPrivateECDSA:M,zeroPadToLength:E,writeBitString:C,readBitString:S,pbkdf2:v};var n=sN(),
r=cN().Buffer,i=FN(),a=RN(),o=ne(`crypto`),s=lN(),c=gN(),l=vN(),u=_N().BigInteger,d=yN(),f=3;function p(e,t,n){if(typeof e!=`object`||!e)return!1;
if(n===void 0&&(n=t.prototype._sshpkApiVersion),e instanceof t&&t.prototype._sshpkApiVersion[0]==n[0])return!0;for(var r=Object.getPrototypeOf(e),
i=0;r.constructor.name!==t.name;)if(r=Object.getPrototypeOf(r),!r||++i>f)return!1;if(r.constructor.name!==t.name)return!1;var a=r._sshpkApiVersion;
return a===void 0&&(a=t._oldVersionDetect(e)),!(a[0]!=n[0]||a[1]<n[1])}function m(e,t,r,i){if(i===void 0&&(i=`object`),n.ok(e,i+` must not be null`),n.object(e,
i+` must be an object`),r===void 0&&(r=t.prototype._sshpkApiVersion),!(e instanceof t&&t.prototype._sshpkApiVersion[0]==r[0])){
for(var a=Object.getPrototypeOf(e),o=0;a.constructor.name!==t.name;)a=Object.getPrototypeOf(a),n.ok(a&&++o<=f,i+` must be a `+t.name+` instance`);
n.strictEqual(a.constructor.name,t.name,i+` must be a `+t.name+` instance`);var s=a._sshpkApiVersion;s===void 0&&(s=t._oldVersionDetect(e)),
n.ok(s[0]==r[0]&&s[1]>=r[1],i+` must be compatible with `+t.name+` klass version `+r[0]+`.`+r[1])}}var h={"des-ede3-cbc":{key:24,iv:8},"aes-128-cbc":{key:16,
iv:16},"aes-256-cbc":{key:32,iv:16}},g=8;function _(e,t,i,a){n.buffer(t,`salt`),n.buffer(i,`passphrase`),n.number(a,`iteration count`);var s=h[e];n.object(s,
`supported cipher`),t=t.slice(0,g);for(var c,l,u,d=r.alloc(0);d.length<s.key+s.iv;){u=[],l&&u.push(l),u.push(i),u.push(t),c=r.concat(u);
for(var f=0;f<a;++f)c=o.createHash(`md5`).update(c).digest();d=r.concat([d,c]),l=c}return{key:d.slice(0,s.key),iv:d.slice(s.key,s.key+s.iv)}}function v(e,t,n,i,
a){var s=r.alloc(t.length+4);t.copy(s);for(var c=0,l=[],u=1;c<i;){var d=f(u++);c+=d.length,l.push(d)}return r.concat(l).slice(0,i);function f(t){
s.writeUInt32BE(t,s.length-4);var r=o.createHmac(e,a);r.update(s);for(var i=r.digest(),c=i,l=1;l++<n;){r=o.createHmac(e,a),r.update(c),c=r.digest();
for(var u=0;u<i.length;++u)i[u]^=c[u]}return i}}function y(e){for(var t=0,n=8;t<e.length;){var r=1<<n;if((e[t]&r)===r)break;n--,n<0&&(t++,n=8)}
return t*8+(8-n)-1}function b(e,t){n.buffer(e),n.string(t);for(var r=[],i=0,a=0,o=0;o<e.length;++o)if(e[o]===t.charCodeAt(a)?++a:a=+(e[o]===t.charCodeAt(0)),
a>=t.length){var s=o+1;r.push(e.slice(i,s-a)),i=s,a=0}return i<=e.length&&r.push(e.slice(i,e.length)),r}function x(e,t){if(n.buffer(e),
e[0]===0&&e[1]===4)return t?e:e.slice(1);if(e[0]===4){if(!t)return e}else{for(;e[0]===0;)e=e.slice(1);
if(e[0]===2||e[0]===3)throw Error(`Compressed elliptic curve points are not supported`);if(e[0]!==4)throw Error(`Not a valid elliptic curve point`);
if(!t)return e}var i=r.alloc(e.length+1);return i[0]=0,e.copy(i,1),i}function S(e,t){t===void 0&&(t=c.Ber.BitString);var r=e.readString(t,!0);
return n.strictEqual(r[0],0,`bit strings with unused bits are not supported (0x`+r[0].toString(16)+`)`),r.slice(1)}function C(e,t,n){
n===void 0&&(n=c.Ber.BitString);var i=r.alloc(t.length+1);i[0]=0,t.copy(i,1),e.writeBuffer(i,n)}function w(e){
for(n.buffer(e);e.length>1&&e[0]===0&&!(e[1]&128);)e=e.slice(1);if((e[0]&128)==128){var t=r.alloc(e.length+1);t[0]=0,e.copy(t,1),e=t}return e}function T(e){
for(n.buffer(e);e.length>1&&e[0]===0;)e=e.slice(1);return e}function E(e,t){for(n.buffer(e),n.number(t);e.length>t;)n.equal(e[0],0),e=e.slice(1);
for(;e.length<t;){var i=r.alloc(e.length+1);i[0]=0,e.copy(i,1),e=i}return e}function D(e){var t=r.from(e.toByteArray());return t=w(t),t}function O(e,t,r){
return n.buffer(e),n.buffer(t),n.buffer(r),e=new u(e),t=new u(t),r=new u(r),D(e.modPow(r,t))}function k(e){n.buffer(e);
var t=d.sign.keyPair.fromSeed(new Uint8Array(e));return r.from(t.publicKey)}function A(e){n.buffer(e);var t=d.box.keyPair.fromSeed(new Uint8Array(e));
return r.from(t.publicKey)}function j(e){n.object(e),m(e,i,[1,1]);var t=new u(e.part.d.data),r;if(!e.part.dmodp){var a=new u(e.part.p.data);
r=D(t.mod(a.subtract(1))),e.part.dmodp={name:`dmodp`,data:r},e.parts.push(e.part.dmodp)}if(!e.part.dmodq){var o=new u(e.part.q.data);r=D(t.mod(o.subtract(1))),
e.part.dmodq={name:`dmodq`,data:r},e.parts.push(e.part.dmodq)}}function M(e,t){n.string(e,`curveName`),n.buffer(t);var i=s.curves[e],o=new u(i.p),c=new u(i.a),
d=new u(i.b),f=new l.ECCurveFp(o,c,d),p=f.decodePointHex(i.G.toString(`hex`)),m=new u(w(t)),h=p.multiply(m);h=r.from(f.encodePointHex(h),`hex`);var g=[];
return g.push({name:`curve`,data:r.from(e)}),g.push({name:`Q`,data:h}),new a({type:`ecdsa`,curve:f,parts:g})}function N(e){var t={};switch(e){case`3des-cbc`:
t.keySize=24,t.blockSize=8,t.opensslName=`des-ede3-cbc`;break;case`blowfish-cbc`:t.keySize=16,t.blockSize=8,t.opensslName=`bf-cbc`;
break;case`aes128-cbc`:case`aes128-ctr`:case`aes128-gcm@openssh.com`:t.keySize=16,t.blockSize=16,t.opensslName=`aes-128-`+e.slice(7,10);
break;case`aes192-cbc`:case`aes192-ctr`:case`aes192-gcm@openssh.com`:t.keySize=24,t.blockSize=16,t.opensslName=`aes-192-`+e.slice(7,10);
break;case`aes256-cbc`:case`aes256-ctr`:case`aes256-gcm@openssh.com`:t.keySize=32,t.blockSize=16,t.opensslName=`aes-256-`+e.slice(7,10);break;default:
throw Error(`Unsupported openssl cipher "`+e+`"`)}return t}})),xN=/* @__PURE__ */ U(((e,t)=>{t.exports=i;var n=sN(),r=cN().Buffer;function i(e){n.object(e,
`options`),e.buffer!==void 0&&n.buffer(e.buffer,`options.buffer`),this._size=e.buffer?e.buffer.length:1024,this._buffer=e.buffer||r.alloc(this._size),
this._offset=0}i.prototype.toBuffer=function(){return this._buffer.slice(0,this._offset)},i.prototype.atEnd=function(){
return this._offset>=this._buffer.length},i.prototype.remainder=function(){return this._buffer.slice(this._offset)},i.prototype.skip=function(e){
this._offset+=e},i.prototype.expand=function(){this._size*=2;var e=r.alloc(this._size);this._buffer.copy(e,0),this._buffer=e},i.prototype.readPart=function(){
return{data:this.readBuffer()}},i.prototype.readBuffer=function(){var e=this._buffer.readUInt32BE(this._offset);this._offset+=4,
n.ok(this._offset+e<=this._buffer.length,`length out of bounds at +0x`+this._offset.toString(16)+` (data truncated?)`);var t=this._buffer.slice(this._offset,
this._offset+e);return this._offset+=e,t},i.prototype.readString=function(){return this.readBuffer().toString()},i.prototype.readCString=function(){
for(var e=this._offset;e<this._buffer.length&&this._buffer[e]!==0;)e++;n.ok(e<this._buffer.length,`c string does not terminate`);
var t=this._buffer.slice(this._offset,e).toString();return this._offset=e+1,t},i.prototype.readInt=function(){var e=this._buffer.readUInt32BE(this._offset);
return this._offset+=4,e},i.prototype.readInt64=function(){n.ok(this._offset+8<this._buffer.length,`buffer not long enough to read Int64`);
var e=this._buffer.slice(this._offset,this._offset+8);return this._offset+=8,e},i.prototype.readChar=function(){return this._buffer[this._offset++]},
i.prototype.writeBuffer=function(e){for(;this._offset+4+e.length>this._size;)this.expand();this._buffer.writeUInt32BE(e.length,this._offset),this._offset+=4,
e.copy(this._buffer,this._offset),this._offset+=e.length},i.prototype.writeString=function(e){this.writeBuffer(r.from(e,`utf8`))},
i.prototype.writeCString=function(e){for(;this._offset+1+e.length>this._size;)this.expand();this._buffer.write(e,this._offset),this._offset+=e.length,
this._buffer[this._offset++]=0},i.prototype.writeInt=function(e){for(;this._offset+4>this._size;)this.expand();this._buffer.writeUInt32BE(e,this._offset),
this._offset+=4},i.prototype.writeInt64=function(e){if(n.buffer(e,`value`),e.length>8){for(var t=e.slice(0,e.length-8),r=0;r<t.length;++r)n.strictEqual(t[r],0,
`must fit in 64 bits of precision`);e=e.slice(e.length-8,e.length)}for(;this._offset+8>this._size;)this.expand();e.copy(this._buffer,this._offset),
this._offset+=8},i.prototype.writeChar=function(e){for(;this._offset+1>this._size;)this.expand();this._buffer[this._offset++]=e},
i.prototype.writePart=function(e){this.writeBuffer(e.data)},i.prototype.write=function(e){for(;this._offset+e.length>this._size;)this.expand();
e.copy(this._buffer,this._offset),this._offset+=e.length}})),SN=/* @__PURE__ */ U(((e,t)=>{t.exports=u;var n=sN(),r=cN().Buffer;lN(),ne(`crypto`);var i=uN(),
a=bN(),o=gN(),s=xN(),c=i.InvalidAlgorithmError,l=i.SignatureParseError;function u(e){n.object(e,`options`),n.arrayOfObject(e.parts,`options.parts`),
n.string(e.type,`options.type`);for(var t={},r=0;r<e.parts.length;++r){var i=e.parts[r];t[i.name]=i}this.type=e.type,this.hashAlgorithm=e.hashAlgo,
this.curve=e.curve,this.parts=e.parts,this.part=t}u.prototype.toBuffer=function(e){e===void 0&&(e=`asn1`),n.string(e,`format`);var t,i=`ssh-`+this.type;
switch(this.type){case`rsa`:switch(this.hashAlgorithm){case`sha256`:i=`rsa-sha2-256`;break;case`sha512`:i=`rsa-sha2-512`;break;case`sha1`:case void 0:
break;default:throw Error(`SSH signature format does not support hash algorithm `+this.hashAlgorithm)}return e===`ssh`?(t=new s({}),t.writeString(i),
t.writePart(this.part.sig),t.toBuffer()):this.part.sig.data;case`ed25519`:return e===`ssh`?(t=new s({}),t.writeString(i),t.writePart(this.part.sig),
t.toBuffer()):this.part.sig.data;case`dsa`:case`ecdsa`:var c,l;if(e===`asn1`){var u=new o.BerWriter;return u.startSequence(),c=a.mpNormalize(this.part.r.data),
l=a.mpNormalize(this.part.s.data),u.writeBuffer(c,o.Ber.Integer),u.writeBuffer(l,o.Ber.Integer),u.endSequence(),u.buffer}if(e===`ssh`&&this.type===`dsa`){
if(t=new s({}),t.writeString(`ssh-dss`),c=this.part.r.data,c.length>20&&c[0]===0&&(c=c.slice(1)),l=this.part.s.data,l.length>20&&l[0]===0&&(l=l.slice(1)),
this.hashAlgorithm&&this.hashAlgorithm!==`sha1`||c.length+l.length!==40)throw Error(`OpenSSH only supports DSA signatures with SHA1 hash`);
return t.writeBuffer(r.concat([c,l])),t.toBuffer()}if(e===`ssh`&&this.type===`ecdsa`){var d=new s({});c=this.part.r.data,d.writeBuffer(c),
d.writePart(this.part.s),t=new s({});var f;c[0]===0&&(c=c.slice(1));var p=c.length*8;return p===256?f=`nistp256`:p===384?f=`nistp384`:p===528&&(f=`nistp521`),
t.writeString(`ecdsa-sha2-`+f),t.writeBuffer(d.toBuffer()),t.toBuffer()}throw Error(`Invalid signature format`);default:throw Error(`Invalid signature data`)}},
u.prototype.toString=function(e){return n.optionalString(e,`format`),this.toBuffer(e).toString(`base64`)},u.parse=function(e,t,i){
typeof e==`string`&&(e=r.from(e,`base64`)),n.buffer(e,`data`),n.string(i,`format`),n.string(t,`type`);var a={};a.type=t.toLowerCase(),a.parts=[];try{
switch(n.ok(e.length>0,`signature must not be empty`),a.type){case`rsa`:return d(e,t,i,a);case`ed25519`:return d(e,t,i,a);case`dsa`:case`ecdsa`:
return i===`asn1`?f(e,t,i,a):a.type===`dsa`?p(e,t,i,a):m(e,t,i,a);default:throw new c(t)}}catch(e){throw e instanceof c?e:new l(t,i,e)}};function d(e,t,r,i){
if(r===`ssh`){try{var a=new s({buffer:e}),o=a.readString()}catch{}if(a!==void 0){var c=`SSH signature does not match expected type (expected `+t+`, got `+o+`)`;
switch(o){case`ssh-rsa`:n.strictEqual(t,`rsa`,c),i.hashAlgo=`sha1`;break;case`rsa-sha2-256`:n.strictEqual(t,`rsa`,c),i.hashAlgo=`sha256`;
break;case`rsa-sha2-512`:n.strictEqual(t,`rsa`,c),i.hashAlgo=`sha512`;break;case`ssh-ed25519`:n.strictEqual(t,`ed25519`,c),i.hashAlgo=`sha512`;break;default:
throw Error(`Unknown SSH signature type: `+o)}var l=a.readPart();return n.ok(a.atEnd(),`extra trailing bytes`),l.name=`sig`,i.parts.push(l),new u(i)}}
return i.parts.push({name:`sig`,data:e}),new u(i)}function f(e,t,n,r){var i=new o.BerReader(e);i.readSequence();var s=i.readString(o.Ber.Integer,!0),
c=i.readString(o.Ber.Integer,!0);return r.parts.push({name:`r`,data:a.mpNormalize(s)}),r.parts.push({name:`s`,data:a.mpNormalize(c)}),new u(r)}function p(e,t,r,
i){if(e.length!=40){var a=new s({buffer:e}),o=a.readBuffer();o.toString(`ascii`)===`ssh-dss`&&(o=a.readBuffer()),n.ok(a.atEnd(),`extra trailing bytes`),
n.strictEqual(o.length,40,`invalid inner length`),e=o}return i.parts.push({name:`r`,data:e.slice(0,20)}),i.parts.push({name:`s`,data:e.slice(20,40)}),new u(i)}
function m(e,t,r,i){var a=new s({buffer:e}),o,c,l=a.readBuffer(),d=l.toString(`ascii`);if(d.slice(0,6)===`ecdsa-`){var f=d.split(`-`);switch(n.strictEqual(f[0],
`ecdsa`),n.strictEqual(f[1],`sha2`),i.curve=f[2],i.curve){case`nistp256`:i.hashAlgo=`sha256`;break;case`nistp384`:i.hashAlgo=`sha384`;break;case`nistp521`:
i.hashAlgo=`sha512`;break;default:throw Error(`Unsupported ECDSA curve: `+i.curve)}l=a.readBuffer(),n.ok(a.atEnd(),`extra trailing bytes on outer`),
a=new s({buffer:l}),o=a.readPart()}else o={data:l};return c=a.readPart(),n.ok(a.atEnd(),`extra trailing bytes`),o.name=`r`,c.name=`s`,i.parts.push(o),
i.parts.push(c),new u(i)}u.isSignature=function(e,t){return a.isCompatible(e,u,t)},u.prototype._sshpkApiVersion=[2,1],u._oldVersionDetect=function(e){
return n.func(e.toBuffer),e.hasOwnProperty(`hashAlgorithm`)?[2,0]:[1,0]}})),CN=/* @__PURE__ */ U(((e,t)=>{t.exports={}})),wN=/* @__PURE__ */ U(((e,t)=>{
t.exports={Verifier:c,Signer:l};var n=yN(),r=ne(`stream`),i=ne(`util`),a=sN(),o=cN().Buffer,s=SN();function c(e,t){
if(t.toLowerCase()!==`sha512`)throw Error(`ED25519 only supports the use of SHA-512 hashes`);this.key=e,this.chunks=[],r.Writable.call(this,{})}i.inherits(c,
r.Writable),c.prototype._write=function(e,t,n){this.chunks.push(e),n()},c.prototype.update=function(e){typeof e==`string`&&(e=o.from(e,`binary`)),
this.chunks.push(e)},c.prototype.verify=function(e,t){var r;if(s.isSignature(e,[2,0])){if(e.type!==`ed25519`)return!1;
r=e.toBuffer(`raw`)}else if(typeof e==`string`)r=o.from(e,`base64`);else if(s.isSignature(e,[1,
0]))throw Error(`signature was created by too old a version of sshpk and cannot be verified`);return a.buffer(r),
n.sign.detached.verify(new Uint8Array(o.concat(this.chunks)),new Uint8Array(r),new Uint8Array(this.key.part.A.data))};function l(e,t){
if(t.toLowerCase()!==`sha512`)throw Error(`ED25519 only supports the use of SHA-512 hashes`);this.key=e,this.chunks=[],r.Writable.call(this,{})}i.inherits(l,
r.Writable),l.prototype._write=function(e,t,n){this.chunks.push(e),n()},l.prototype.update=function(e){typeof e==`string`&&(e=o.from(e,`binary`)),
this.chunks.push(e)},l.prototype.sign=function(){var e=n.sign.detached(new Uint8Array(o.concat(this.chunks)),new Uint8Array(o.concat([this.key.part.k.data,
this.key.part.A.data]))),t=o.from(e),r=s.parse(t,`ed25519`,`raw`);return r.hashAlgorithm=`sha512`,r}})),TN=/* @__PURE__ */ U(((e,t)=>{t.exports={read:u,
readPkcs8:p,write:d,writePkcs8:E,pkcs8ToBuffer:T,readECDSACurve:v,writeECDSACurve:j};var n=sN(),r=gN(),i=cN().Buffer,a=lN(),o=bN(),s=RN(),c=FN(),l=AN();
function u(e,t){return l.read(e,t,`pkcs8`)}function d(e,t){return l.write(e,t,`pkcs8`)}function f(e,t){return n.strictEqual(e.peek(),r.Ber.Integer,
t+` is not an Integer`),o.mpNormalize(e.readString(r.Ber.Integer,!0))}function p(e,t,i){i.peek()===r.Ber.Integer&&(n.strictEqual(t,`private`,
`unexpected Integer at start of public key`),i.readString(r.Ber.Integer,!0)),i.readSequence();var a=i.offset+i.length,o=i.readOID();
switch(o){case`1.2.840.113549.1.1.1`:return i._offset=a,t===`public`?m(i):h(i);case`1.2.840.10040.4.1`:return t===`public`?g(i):_(i);case`1.2.840.10045.2.1`:
return t===`public`?b(i):y(i);case`1.3.101.112`:return t===`public`?x(i):C(i);case`1.3.101.110`:return t===`public`?S(i):w(i);default:
throw Error(`Unknown key type OID `+o)}}function m(e){e.readSequence(r.Ber.BitString),e.readByte(),e.readSequence();var t=f(e,`modulus`),n=f(e,`exponent`);
return new s({type:`rsa`,source:e.originalInput,parts:[{name:`e`,data:n},{name:`n`,data:t}]})}function h(e){e.readSequence(r.Ber.OctetString),e.readSequence();
var t=f(e,`version`);n.equal(t[0],0,`unknown RSA private key version`);var i=f(e,`modulus`),a=f(e,`public exponent`),o=f(e,`private exponent`),s=f(e,`prime1`),
l=f(e,`prime2`),u=f(e,`exponent1`),d=f(e,`exponent2`),p=f(e,`iqmp`);return new c({type:`rsa`,parts:[{name:`n`,data:i},{name:`e`,data:a},{name:`d`,data:o},
{name:`iqmp`,data:p},{name:`p`,data:s},{name:`q`,data:l},{name:`dmodp`,data:u},{name:`dmodq`,data:d}]})}function g(e){e.readSequence();var t=f(e,`p`),n=f(e,
`q`),i=f(e,`g`);e.readSequence(r.Ber.BitString),e.readByte();var a=f(e,`y`);return new s({type:`dsa`,parts:[{name:`p`,data:t},{name:`q`,data:n},{name:`g`,
data:i},{name:`y`,data:a}]})}function _(e){e.readSequence();var t=f(e,`p`),n=f(e,`q`),i=f(e,`g`);e.readSequence(r.Ber.OctetString);var a=f(e,`x`),
s=o.calculateDSAPublic(i,t,a);return new c({type:`dsa`,parts:[{name:`p`,data:t},{name:`q`,data:n},{name:`g`,data:i},{name:`y`,data:s},{name:`x`,data:a}]})}
function v(e){var t,s,c,l,u;if(e.peek()===r.Ber.OID){var d=e.readOID();for(s=Object.keys(a.curves),c=0;c<s.length;++c)if(l=s[c],u=a.curves[l],u.pkcs8oid===d){
t=l;break}}else{e.readSequence();var f=e.readString(r.Ber.Integer,!0);n.strictEqual(f[0],1,`ECDSA key not version 1`);var p={};e.readSequence();
var m=e.readOID();n.strictEqual(m,`1.2.840.10045.1.1`,`ECDSA key is not from a prime-field`);var h=p.p=o.mpNormalize(e.readString(r.Ber.Integer,!0));
p.size=h.length*8-o.countZeros(h),e.readSequence(),p.a=o.mpNormalize(e.readString(r.Ber.OctetString,!0)),p.b=o.mpNormalize(e.readString(r.Ber.OctetString,!0)),
e.peek()===r.Ber.BitString&&(p.s=e.readString(r.Ber.BitString,!0)),p.G=e.readString(r.Ber.OctetString,!0),n.strictEqual(p.G[0],4,`uncompressed G is required`),
p.n=o.mpNormalize(e.readString(r.Ber.Integer,!0)),p.h=o.mpNormalize(e.readString(r.Ber.Integer,!0)),n.strictEqual(p.h[0],1,`a cofactor=1 curve is required`),
s=Object.keys(a.curves);var g=Object.keys(p);for(c=0;c<s.length;++c){l=s[c],u=a.curves[l];for(var _=!0,v=0;v<g.length;++v){var y=g[v];if(u[y]!==void 0){
if(typeof u[y]==`object`&&u[y].equals!==void 0){if(!u[y].equals(p[y])){_=!1;break}}else if(i.isBuffer(u[y])){
if(u[y].toString(`binary`)!==p[y].toString(`binary`)){_=!1;break}}else if(u[y]!==p[y]){_=!1;break}}}if(_){t=l;break}}}return t}function y(e){var t=v(e);
n.string(t,`a known elliptic curve`),e.readSequence(r.Ber.OctetString),e.readSequence();var a=f(e,`version`);n.equal(a[0],1,`unknown version of ECDSA key`);
var s=e.readString(r.Ber.OctetString,!0),l;return e.peek()==160&&(e.readSequence(160),e._offset+=e.length),e.peek()==161&&(e.readSequence(161),
l=e.readString(r.Ber.BitString,!0),l=o.ecNormalize(l)),l===void 0&&(l=o.publicFromPrivateECDSA(t,s).part.Q.data),new c({type:`ecdsa`,parts:[{name:`curve`,
data:i.from(t)},{name:`Q`,data:l},{name:`d`,data:s}]})}function b(e){var t=v(e);n.string(t,`a known elliptic curve`);var a=e.readString(r.Ber.BitString,!0);
return a=o.ecNormalize(a),new s({type:`ecdsa`,parts:[{name:`curve`,data:i.from(t)},{name:`Q`,data:a}]})}function x(e){e.peek()===0&&e.readByte();
var t=o.readBitString(e);return new s({type:`ed25519`,parts:[{name:`A`,data:o.zeroPadToLength(t,32)}]})}function S(e){var t=o.readBitString(e);
return new s({type:`curve25519`,parts:[{name:`A`,data:o.zeroPadToLength(t,32)}]})}function C(e){e.peek()===0&&e.readByte(),e.readSequence(r.Ber.OctetString);
var t=e.readString(r.Ber.OctetString,!0);t=o.zeroPadToLength(t,32);for(var n,i;(i=e.peek())!==null;)i===(r.Ber.Context|1)?n=o.readBitString(e,
i):(e.readSequence(i),e._offset+=e.length);return n===void 0&&(n=o.calculateED25519Public(t)),new c({type:`ed25519`,parts:[{name:`A`,data:o.zeroPadToLength(n,
32)},{name:`k`,data:o.zeroPadToLength(t,32)}]})}function w(e){e.peek()===0&&e.readByte(),e.readSequence(r.Ber.OctetString);var t=e.readString(r.Ber.OctetString,
!0);t=o.zeroPadToLength(t,32);var n=o.calculateX25519Public(t);return new c({type:`curve25519`,parts:[{name:`A`,data:o.zeroPadToLength(n,32)},{name:`k`,
data:o.zeroPadToLength(t,32)}]})}function T(e){var t=new r.BerWriter;return E(t,e),t.buffer}function E(e,t){if(e.startSequence(),c.isPrivateKey(t)){var n=0;
t.type===`ed25519`&&(n=1);var a=i.from([n]);e.writeBuffer(a,r.Ber.Integer)}switch(e.startSequence(),t.type){case`rsa`:e.writeOID(`1.2.840.113549.1.1.1`),
c.isPrivateKey(t)?D(t,e):O(t,e);break;case`dsa`:e.writeOID(`1.2.840.10040.4.1`),c.isPrivateKey(t)?k(t,e):A(t,e);break;case`ecdsa`:
e.writeOID(`1.2.840.10045.2.1`),c.isPrivateKey(t)?N(t,e):M(t,e);break;case`ed25519`:e.writeOID(`1.3.101.112`),c.isPrivateKey(t)?F(t,e):P(t,e);break;default:
throw Error(`Unsupported key type: `+t.type)}e.endSequence()}function D(e,t){t.writeNull(),t.endSequence(),t.startSequence(r.Ber.OctetString),t.startSequence();
var n=i.from([0]);t.writeBuffer(n,r.Ber.Integer),t.writeBuffer(e.part.n.data,r.Ber.Integer),t.writeBuffer(e.part.e.data,r.Ber.Integer),
t.writeBuffer(e.part.d.data,r.Ber.Integer),t.writeBuffer(e.part.p.data,r.Ber.Integer),t.writeBuffer(e.part.q.data,r.Ber.Integer),
e.part.dmodp&&e.part.dmodq||o.addRSAMissing(e),t.writeBuffer(e.part.dmodp.data,r.Ber.Integer),t.writeBuffer(e.part.dmodq.data,r.Ber.Integer),
t.writeBuffer(e.part.iqmp.data,r.Ber.Integer),t.endSequence(),t.endSequence()}function O(e,t){t.writeNull(),t.endSequence(),t.startSequence(r.Ber.BitString),
t.writeByte(0),t.startSequence(),t.writeBuffer(e.part.n.data,r.Ber.Integer),t.writeBuffer(e.part.e.data,r.Ber.Integer),t.endSequence(),t.endSequence()}
function k(e,t){t.startSequence(),t.writeBuffer(e.part.p.data,r.Ber.Integer),t.writeBuffer(e.part.q.data,r.Ber.Integer),t.writeBuffer(e.part.g.data,
r.Ber.Integer),t.endSequence(),t.endSequence(),t.startSequence(r.Ber.OctetString),t.writeBuffer(e.part.x.data,r.Ber.Integer),t.endSequence()}function A(e,t){
t.startSequence(),t.writeBuffer(e.part.p.data,r.Ber.Integer),t.writeBuffer(e.part.q.data,r.Ber.Integer),t.writeBuffer(e.part.g.data,r.Ber.Integer),
t.endSequence(),t.endSequence(),t.startSequence(r.Ber.BitString),t.writeByte(0),t.writeBuffer(e.part.y.data,r.Ber.Integer),t.endSequence()}function j(e,t){
var n=a.curves[e.curve];if(n.pkcs8oid)t.writeOID(n.pkcs8oid);else{t.startSequence();var o=i.from([1]);t.writeBuffer(o,r.Ber.Integer),t.startSequence(),
t.writeOID(`1.2.840.10045.1.1`),t.writeBuffer(n.p,r.Ber.Integer),t.endSequence(),t.startSequence();var s=n.p;s[0]===0&&(s=s.slice(1)),t.writeBuffer(s,
r.Ber.OctetString),t.writeBuffer(n.b,r.Ber.OctetString),t.writeBuffer(n.s,r.Ber.BitString),t.endSequence(),t.writeBuffer(n.G,r.Ber.OctetString),
t.writeBuffer(n.n,r.Ber.Integer);var c=n.h;c||=i.from([1]),t.writeBuffer(c,r.Ber.Integer),t.endSequence()}}function M(e,t){j(e,t),t.endSequence();
var n=o.ecNormalize(e.part.Q.data,!0);t.writeBuffer(n,r.Ber.BitString)}function N(e,t){j(e,t),t.endSequence(),t.startSequence(r.Ber.OctetString),
t.startSequence();var n=i.from([1]);t.writeBuffer(n,r.Ber.Integer),t.writeBuffer(e.part.d.data,r.Ber.OctetString),t.startSequence(161);
var a=o.ecNormalize(e.part.Q.data,!0);t.writeBuffer(a,r.Ber.BitString),t.endSequence(),t.endSequence(),t.endSequence()}function P(e,t){t.endSequence(),
o.writeBitString(t,e.part.A.data)}function F(e,t){t.endSequence(),t.startSequence(r.Ber.OctetString);
for(var n=o.mpNormalize(e.part.k.data);n.length>32&&n[0]===0;)n=n.slice(1);t.writeBuffer(n,r.Ber.OctetString),t.endSequence(),o.writeBitString(t,e.part.A.data,
r.Ber.Context|1)}})),EN=/* @__PURE__ */ U(((e,t)=>{t.exports={read:d,readPkcs1:m,write:f,writePkcs1:S};var n=sN(),r=gN(),i=cN().Buffer,a=lN(),o=bN(),s=RN(),
c=FN(),l=AN(),u=TN().readECDSACurve;function d(e,t){return l.read(e,t,`pkcs1`)}function f(e,t){return l.write(e,t,`pkcs1`)}function p(e,t){
return n.strictEqual(e.peek(),r.Ber.Integer,t+` is not an Integer`),o.mpNormalize(e.readString(r.Ber.Integer,!0))}function m(e,t,n){switch(e){case`RSA`:
if(t===`public`)return h(n);if(t===`private`)return g(n);throw Error(`Unknown key type: `+t);case`DSA`:if(t===`public`)return y(n);if(t===`private`)return _(n);
throw Error(`Unknown key type: `+t);case`EC`:case`ECDSA`:if(t===`private`)return x(n);if(t===`public`)return b(n);
throw Error(`Unknown key type: `+t);case`EDDSA`:case`EdDSA`:if(t===`private`)return v(n);throw Error(t+` keys not supported with EdDSA`);default:
throw Error(`Unknown key algo: `+e)}}function h(e){var t=p(e,`modulus`);return new s({type:`rsa`,parts:[{name:`e`,data:p(e,`exponent`)},{name:`n`,data:t}]})}
function g(e){var t=p(e,`version`);n.strictEqual(t[0],0);var r=p(e,`modulus`),i=p(e,`public exponent`),a=p(e,`private exponent`),o=p(e,`prime1`),s=p(e,
`prime2`),l=p(e,`exponent1`),u=p(e,`exponent2`),d=p(e,`iqmp`);return new c({type:`rsa`,parts:[{name:`n`,data:r},{name:`e`,data:i},{name:`d`,data:a},
{name:`iqmp`,data:d},{name:`p`,data:o},{name:`q`,data:s},{name:`dmodp`,data:l},{name:`dmodq`,data:u}]})}function _(e){var t=p(e,`version`);
n.strictEqual(t.readUInt8(0),0);var r=p(e,`p`),i=p(e,`q`),a=p(e,`g`),o=p(e,`y`),s=p(e,`x`);return new c({type:`dsa`,parts:[{name:`p`,data:r},{name:`q`,data:i},
{name:`g`,data:a},{name:`y`,data:o},{name:`x`,data:s}]})}function v(e){var t=p(e,`version`);n.strictEqual(t.readUInt8(0),1);
var i=e.readString(r.Ber.OctetString,!0);e.readSequence(160);var a=e.readOID();n.strictEqual(a,`1.3.101.112`,`the ed25519 curve identifier`),
e.readSequence(161);var s=o.readBitString(e);return new c({type:`ed25519`,parts:[{name:`A`,data:o.zeroPadToLength(s,32)},{name:`k`,data:i}]})}function y(e){
var t=p(e,`y`),n=p(e,`p`),r=p(e,`q`),i=p(e,`g`);return new s({type:`dsa`,parts:[{name:`y`,data:t},{name:`p`,data:n},{name:`q`,data:r},{name:`g`,data:i}]})}
function b(e){e.readSequence();var t=e.readOID();n.strictEqual(t,`1.2.840.10045.2.1`,`must be ecPublicKey`);for(var c=e.readOID(),l,u=Object.keys(a.curves),
d=0;d<u.length;++d){var f=u[d];if(a.curves[f].pkcs8oid===c){l=f;break}}n.string(l,`a known ECDSA named curve`);var p=e.readString(r.Ber.BitString,!0);
return p=o.ecNormalize(p),new s({type:`ecdsa`,parts:[{name:`curve`,data:i.from(l)},{name:`Q`,data:p}]})}function x(e){var t=p(e,`version`);
n.strictEqual(t.readUInt8(0),1);var a=e.readString(r.Ber.OctetString,!0);e.readSequence(160);var s=u(e);n.string(s,`a known elliptic curve`),
e.readSequence(161);var l=e.readString(r.Ber.BitString,!0);return l=o.ecNormalize(l),new c({type:`ecdsa`,parts:[{name:`curve`,data:i.from(s)},{name:`Q`,data:l},
{name:`d`,data:a}]})}function S(e,t){switch(e.startSequence(),t.type){case`rsa`:c.isPrivateKey(t)?w(e,t):C(e,t);break;case`dsa`:c.isPrivateKey(t)?T(e,t):E(e,t);
break;case`ecdsa`:c.isPrivateKey(t)?O(e,t):D(e,t);break;case`ed25519`:c.isPrivateKey(t)?k(e,t):A(e,t);break;default:throw Error(`Unknown key algo: `+t.type)}
e.endSequence()}function C(e,t){e.writeBuffer(t.part.n.data,r.Ber.Integer),e.writeBuffer(t.part.e.data,r.Ber.Integer)}function w(e,t){var n=i.from([0]);
e.writeBuffer(n,r.Ber.Integer),e.writeBuffer(t.part.n.data,r.Ber.Integer),e.writeBuffer(t.part.e.data,r.Ber.Integer),e.writeBuffer(t.part.d.data,r.Ber.Integer),
e.writeBuffer(t.part.p.data,r.Ber.Integer),e.writeBuffer(t.part.q.data,r.Ber.Integer),t.part.dmodp&&t.part.dmodq||o.addRSAMissing(t),
e.writeBuffer(t.part.dmodp.data,r.Ber.Integer),e.writeBuffer(t.part.dmodq.data,r.Ber.Integer),e.writeBuffer(t.part.iqmp.data,r.Ber.Integer)}function T(e,t){
var n=i.from([0]);e.writeBuffer(n,r.Ber.Integer),e.writeBuffer(t.part.p.data,r.Ber.Integer),e.writeBuffer(t.part.q.data,r.Ber.Integer),
e.writeBuffer(t.part.g.data,r.Ber.Integer),e.writeBuffer(t.part.y.data,r.Ber.Integer),e.writeBuffer(t.part.x.data,r.Ber.Integer)}function E(e,t){
e.writeBuffer(t.part.y.data,r.Ber.Integer),e.writeBuffer(t.part.p.data,r.Ber.Integer),e.writeBuffer(t.part.q.data,r.Ber.Integer),e.writeBuffer(t.part.g.data,
r.Ber.Integer)}function D(e,t){e.startSequence(),e.writeOID(`1.2.840.10045.2.1`);var i=t.part.curve.data.toString(),s=a.curves[i].pkcs8oid;n.string(s,
`a known ECDSA named curve`),e.writeOID(s),e.endSequence();var c=o.ecNormalize(t.part.Q.data,!0);e.writeBuffer(c,r.Ber.BitString)}function O(e,t){
var s=i.from([1]);e.writeBuffer(s,r.Ber.Integer),e.writeBuffer(t.part.d.data,r.Ber.OctetString),e.startSequence(160);var c=t.part.curve.data.toString(),
l=a.curves[c].pkcs8oid;n.string(l,`a known ECDSA named curve`),e.writeOID(l),e.endSequence(),e.startSequence(161);var u=o.ecNormalize(t.part.Q.data,!0);
e.writeBuffer(u,r.Ber.BitString),e.endSequence()}function k(e,t){var n=i.from([1]);e.writeBuffer(n,r.Ber.Integer),e.writeBuffer(t.part.k.data,
r.Ber.OctetString),e.startSequence(160),e.writeOID(`1.3.101.112`),e.endSequence(),e.startSequence(161),o.writeBitString(e,t.part.A.data),e.endSequence()}
function A(e,t){throw Error(`Public keys are not supported for EdDSA PKCS#1`)}})),DN=/* @__PURE__ */ U(((e,t)=>{t.exports={read:d.bind(void 0,!1,void 0),
readType:d.bind(void 0,!1),write:f,readPartial:d.bind(void 0,!0),readInternal:d,keyTypeToAlg:u,algToKeyType:l};var n=sN(),r=cN().Buffer,i=lN(),a=bN(),o=RN(),
s=FN(),c=xN();function l(e){if(n.string(e),e===`ssh-dss`)return`dsa`;if(e===`ssh-rsa`)return`rsa`;if(e===`ssh-ed25519`)return`ed25519`;
if(e===`ssh-curve25519`)return`curve25519`;if(e.match(/^ecdsa-sha2-/))return`ecdsa`;throw Error(`Unknown algorithm `+e)}function u(e){if(n.object(e),
e.type===`dsa`)return`ssh-dss`;if(e.type===`rsa`)return`ssh-rsa`;if(e.type===`ed25519`)return`ssh-ed25519`;if(e.type===`curve25519`)return`ssh-curve25519`;
if(e.type===`ecdsa`)return`ecdsa-sha2-`+e.part.curve.data.toString();throw Error(`Unknown key type `+e.type)}function d(e,t,u,d){
typeof u==`string`&&(u=r.from(u)),n.buffer(u,`buf`);var f={},p=f.parts=[],m=new c({buffer:u}),h=m.readString();n.ok(!m.atEnd(),
`key must have at least one part`),f.type=l(h);var g=i.info[f.type].parts.length;
for(t&&t===`private`&&(g=i.privInfo[f.type].parts.length);!m.atEnd()&&p.length<g;)p.push(m.readPart());for(;!e&&!m.atEnd();)p.push(m.readPart());
n.ok(p.length>=1,`key must have at least one part`),n.ok(e||m.atEnd(),`leftover bytes at end of key`);var _=o,v=i.info[f.type];
if((t===`private`||v.parts.length!==p.length)&&(v=i.privInfo[f.type],_=s),n.strictEqual(v.parts.length,p.length),f.type===`ecdsa`){
var y=/^ecdsa-sha2-(.+)$/.exec(h);n.ok(y!==null),n.strictEqual(y[1],p[0].data.toString())}for(var b=!0,x=0;x<v.parts.length;++x){var S=p[x];
if(S.name=v.parts[x],f.type===`ed25519`&&S.name===`k`&&(S.data=S.data.slice(0,32)),S.name!==`curve`&&v.normalize!==!1){
var C=f.type===`ed25519`?a.zeroPadToLength(S.data,32):a.mpNormalize(S.data);C.toString(`binary`)!==S.data.toString(`binary`)&&(S.data=C,b=!1)}}
return b&&(f._rfc4253Cache=m.toBuffer()),e&&typeof e==`object`&&(e.remainder=m.remainder(),e.consumed=m._offset),new _(f)}function f(e,t){n.object(e);
var o=u(e),l,d=i.info[e.type];s.isPrivateKey(e)&&(d=i.privInfo[e.type]);var f=d.parts,p=new c({});for(p.writeString(o),l=0;l<f.length;++l){
var m=e.part[f[l]].data;d.normalize!==!1&&(m=e.type===`ed25519`?a.zeroPadToLength(m,32):a.mpNormalize(m)),e.type===`ed25519`&&f[l]===`k`&&(m=r.concat([m,
e.part.A.data])),p.writeBuffer(m)}return p.toBuffer()}})),ON=/* @__PURE__ */ U(((e,t)=>{var n=yN().lowlevel.crypto_hash,r=0,i=function(){
this.S=[new Uint32Array([3509652390,2564797868,805139163,3491422135,3101798381,1780907670,3128725573,4046225305,614570311,3012652279,134345442,2240740374,
1667834072,1901547113,2757295779,4103290238,227898511,1921955416,1904987480,2182433518,2069144605,3260701109,2620446009,720527379,3318853667,677414384,
3393288472,3101374703,2390351024,1614419982,1822297739,2954791486,3608508353,3174124327,2024746970,1432378464,3864339955,2857741204,1464375394,1676153920,
1439316330,715854006,3033291828,289532110,2706671279,2087905683,3018724369,1668267050,732546397,1947742710,3462151702,2609353502,2950085171,1814351708,
2050118529,680887927,999245976,1800124847,3300911131,1713906067,1641548236,4213287313,1216130144,1575780402,4018429277,3917837745,3693486850,3949271944,
596196993,3549867205,258830323,2213823033,772490370,2760122372,1774776394,2652871518,566650946,4142492826,1728879713,2882767088,1783734482,3629395816,
2517608232,2874225571,1861159788,326777828,3124490320,2130389656,2716951837,967770486,1724537150,2185432712,2364442137,1164943284,2105845187,998989502,
3765401048,2244026483,1075463327,1455516326,1322494562,910128902,469688178,1117454909,936433444,3490320968,3675253459,1240580251,122909385,2157517691,634681816,
4142456567,3825094682,3061402683,2540495037,79693498,3249098678,1084186820,1583128258,426386531,1761308591,1047286709,322548459,995290223,1845252383,2603652396,
3431023940,2942221577,3202600964,3727903485,1712269319,422464435,3234572375,1170764815,3523960633,3117677531,1434042557,442511882,3600875718,1076654713,
1738483198,4213154764,2393238008,3677496056,1014306527,4251020053,793779912,2902807211,842905082,4246964064,1395751752,1040244610,2656851899,3396308128,
445077038,3742853595,3577915638,679411651,2892444358,2354009459,1767581616,3150600392,3791627101,3102740896,284835224,4246832056,1258075500,768725851,
2589189241,3069724005,3532540348,1274779536,3789419226,2764799539,1660621633,3471099624,4011903706,913787905,3497959166,737222580,2514213453,2928710040,
3937242737,1804850592,3499020752,2949064160,2386320175,2390070455,2415321851,4061277028,2290661394,2416832540,1336762016,1754252060,3520065937,3014181293,
791618072,3188594551,3933548030,2332172193,3852520463,3043980520,413987798,3465142937,3030929376,4245938359,2093235073,3534596313,375366246,2157278981,
2479649556,555357303,3870105701,2008414854,3344188149,4221384143,3956125452,2067696032,3594591187,2921233993,2428461,544322398,577241275,1471733935,610547355,
4027169054,1432588573,1507829418,2025931657,3646575487,545086370,48609733,2200306550,1653985193,298326376,1316178497,3007786442,2064951626,458293330,2589141269,
3591329599,3164325604,727753846,2179363840,146436021,1461446943,4069977195,705550613,3059967265,3887724982,4281599278,3313849956,1404054877,2845806497,
146425753,1854211946]),new Uint32Array([1266315497,3048417604,3681880366,3289982499,290971e4,1235738493,2632868024,2414719590,3970600049,1771706367,1449415276,
3266420449,422970021,1963543593,2690192192,3826793022,1062508698,1531092325,1804592342,2583117782,2714934279,4024971509,1294809318,4028980673,1289560198,
2221992742,1669523910,35572830,157838143,1052438473,1016535060,1802137761,1753167236,1386275462,3080475397,2857371447,1040679964,2145300060,2390574316,
1461121720,2956646967,4031777805,4028374788,33600511,2920084762,1018524850,629373528,3691585981,3515945977,2091462646,2486323059,586499841,988145025,935516892,
3367335476,2599673255,2839830854,265290510,3972581182,2759138881,3795373465,1005194799,847297441,406762289,1314163512,1332590856,1866599683,4127851711,
750260880,613907577,1450815602,3165620655,3734664991,3650291728,3012275730,3704569646,1427272223,778793252,1343938022,2676280711,2052605720,1946737175,
3164576444,3914038668,3967478842,3682934266,1661551462,3294938066,4011595847,840292616,3712170807,616741398,312560963,711312465,1351876610,322626781,1910503582,
271666773,2175563734,1594956187,70604529,3617834859,1007753275,1495573769,4069517037,2549218298,2663038764,504708206,2263041392,3941167025,2249088522,
1514023603,1998579484,1312622330,694541497,2582060303,2151582166,1382467621,776784248,2618340202,3323268794,2497899128,2784771155,503983604,4076293799,
907881277,423175695,432175456,1378068232,4145222326,3954048622,3938656102,3820766613,2793130115,2977904593,26017576,3274890735,3194772133,1700274565,1756076034,
4006520079,3677328699,720338349,1533947780,354530856,688349552,3973924725,1637815568,332179504,3949051286,53804574,2852348879,3044236432,1282449977,3583942155,
3416972820,4006381244,1617046695,2628476075,3002303598,1686838959,431878346,2686675385,1700445008,1080580658,1009431731,832498133,3223435511,2605976345,
2271191193,2516031870,1648197032,4164389018,2548247927,300782431,375919233,238389289,3353747414,2531188641,2019080857,1475708069,455242339,2609103871,448939670,
3451063019,1395535956,2413381860,1841049896,1491858159,885456874,4264095073,4001119347,1565136089,3898914787,1108368660,540939232,1173283510,2745871338,
3681308437,4207628240,3343053890,4016749493,1699691293,1103962373,3625875870,2256883143,3830138730,1031889488,3479347698,1535977030,4236805024,3251091107,
2132092099,1774941330,1199868427,1452454533,157007616,2904115357,342012276,595725824,1480756522,206960106,497939518,591360097,863170706,2375253569,3596610801,
1814182875,2094937945,3421402208,1082520231,3463918190,2785509508,435703966,3908032597,1641649973,2842273706,3305899714,1510255612,2148256476,2655287854,
3276092548,4258621189,236887753,3681803219,274041037,1734335097,3815195456,3317970021,1899903192,1026095262,4050517792,356393447,2410691914,3873677099,
3682840055]),new Uint32Array([3913112168,2491498743,4132185628,2489919796,1091903735,1979897079,3170134830,3567386728,3557303409,857797738,1136121015,
1342202287,507115054,2535736646,337727348,3213592640,1301675037,2528481711,1895095763,1721773893,3216771564,62756741,2142006736,835421444,2531993523,1442658625,
3659876326,2882144922,676362277,1392781812,170690266,3921047035,1759253602,3611846912,1745797284,664899054,1329594018,3901205900,3045908486,2062866102,
2865634940,3543621612,3464012697,1080764994,553557557,3656615353,3996768171,991055499,499776247,1265440854,648242737,3940784050,980351604,3713745714,1749149687,
3396870395,4211799374,3640570775,1161844396,3125318951,1431517754,545492359,4268468663,3499529547,1437099964,2702547544,3433638243,2581715763,2787789398,
1060185593,1593081372,2418618748,4260947970,69676912,2159744348,86519011,2512459080,3838209314,1220612927,3339683548,133810670,1090789135,1078426020,1569222167,
845107691,3583754449,4072456591,1091646820,628848692,1613405280,3757631651,526609435,236106946,48312990,2942717905,3402727701,1797494240,859738849,992217954,
4005476642,2243076622,3870952857,3732016268,765654824,3490871365,2511836413,1685915746,3888969200,1414112111,2273134842,3281911079,4080962846,172450625,
2569994100,980381355,4109958455,2819808352,2716589560,2568741196,3681446669,3329971472,1835478071,660984891,3704678404,4045999559,3422617507,3040415634,
1762651403,1719377915,3470491036,2693910283,3642056355,3138596744,1364962596,2073328063,1983633131,926494387,3423689081,2150032023,4096667949,1749200295,
3328846651,309677260,2016342300,1779581495,3079819751,111262694,1274766160,443224088,298511866,1025883608,3806446537,1145181785,168956806,3641502830,3584813610,
1689216846,3666258015,3200248200,1692713982,2646376535,4042768518,1618508792,1610833997,3523052358,4130873264,2001055236,3610705100,2202168115,4028541809,
2961195399,1006657119,2006996926,3186142756,1430667929,3210227297,1314452623,4074634658,4101304120,2273951170,1399257539,3367210612,3027628629,1190975929,
2062231137,2333990788,2221543033,2438960610,1181637006,548689776,2362791313,3372408396,3104550113,3145860560,296247880,1970579870,3078560182,3769228297,
1714227617,3291629107,3898220290,166772364,1251581989,493813264,448347421,195405023,2709975567,677966185,3703036547,1463355134,2715995803,1338867538,1343315457,
2802222074,2684532164,233230375,2599980071,2000651841,3277868038,1638401717,4028070440,3237316320,6314154,819756386,300326615,590932579,1405279636,3267499572,
3150704214,2428286686,3959192993,3461946742,1862657033,1266418056,963775037,2089974820,2263052895,1917689273,448879540,3550394620,3981727096,150775221,
3627908307,1303187396,508620638,2975983352,2726630617,1817252668,1876281319,1457606340,908771278,3720792119,3617206836,2455994898,1729034894,1080033504]),
new Uint32Array([976866871,3556439503,2881648439,1522871579,1555064734,1336096578,3548522304,2579274686,3574697629,3205460757,3593280638,3338716283,3079412587,
564236357,2993598910,1781952180,1464380207,3163844217,3332601554,1699332808,1393555694,1183702653,3581086237,1288719814,691649499,2847557200,2895455976,
3193889540,2717570544,1781354906,1676643554,2592534050,3230253752,1126444790,2770207658,2633158820,2210423226,2615765581,2414155088,3127139286,673620729,
2805611233,1269405062,4015350505,3341807571,4149409754,1057255273,2012875353,2162469141,2276492801,2601117357,993977747,3918593370,2654263191,753973209,
36408145,2530585658,25011837,3520020182,2088578344,530523599,2918365339,1524020338,1518925132,3760827505,3759777254,1202760957,3985898139,3906192525,674977740,
4174734889,2031300136,2019492241,3983892565,4153806404,3822280332,352677332,2297720250,60907813,90501309,3286998549,1016092578,2535922412,2839152426,457141659,
509813237,4120667899,652014361,1966332200,2975202805,55981186,2327461051,676427537,3255491064,2882294119,3433927263,1307055953,942726286,933058658,2468411793,
3933900994,4215176142,1361170020,2001714738,2830558078,3274259782,1222529897,1679025792,2729314320,3714953764,1770335741,151462246,3013232138,1682292957,
1483529935,471910574,1539241949,458788160,3436315007,1807016891,3718408830,978976581,1043663428,3165965781,1927990952,4200891579,2372276910,3208408903,
3533431907,1412390302,2931980059,4132332400,1947078029,3881505623,4168226417,2941484381,1077988104,1320477388,886195818,18198404,3786409e3,2509781533,112762804,
3463356488,1866414978,891333506,18488651,661792760,1628790961,3885187036,3141171499,876946877,2693282273,1372485963,791857591,2686433993,3759982718,3167212022,
3472953795,2716379847,445679433,3561995674,3504004811,3574258232,54117162,3331405415,2381918588,3769707343,4154350007,1140177722,4074052095,668550556,
3214352940,367459370,261225585,2610173221,4209349473,3468074219,3265815641,314222801,3066103646,3808782860,282218597,3406013506,3773591054,379116347,1285071038,
846784868,2669647154,3771962079,3550491691,2305946142,453669953,1268987020,3317592352,3279303384,3744833421,2610507566,3859509063,266596637,3847019092,
517658769,3462560207,3443424879,370717030,4247526661,2224018117,4143653529,4112773975,2788324899,2477274417,1456262402,2901442914,1517677493,1846949527,
2295493580,3734397586,2176403920,1280348187,1908823572,3871786941,846861322,1172426758,3287448474,3383383037,1655181056,3139813346,901632758,1897031941,
2986607138,3066810236,3447102507,1393639104,373351379,950779232,625454576,3124240540,4148612726,2007998917,544563296,2244738638,2330496472,2058025392,
1291430526,424198748,50039436,29584100,3605783033,2429876329,2791104160,1057563949,3255363231,3075367218,3463963227,1469046755,985887462])],
this.P=new Uint32Array([608135816,2242054355,320440878,57701188,2752067618,698298832,137296536,3964562569,1160258022,953160567,3193202383,887688300,3232508343,
3380367581,1065670069,3041331479,2450970073,2306472731])};function a(e,t,n){return(e[0][t[n+3]]+e[1][t[n+2]]^e[2][t[n+1]])+e[3][t[n]]}
i.prototype.encipher=function(e,t){t===void 0&&(t=new Uint8Array(e.buffer),e.byteOffset!==0&&(t=t.subarray(e.byteOffset))),e[0]^=this.P[0];
for(var n=1;n<16;n+=2)e[1]^=a(this.S,t,0)^this.P[n],e[0]^=a(this.S,t,4)^this.P[n+1];var r=e[0];e[0]=e[1]^this.P[17],e[1]=r},i.prototype.decipher=function(e){
var t=new Uint8Array(e.buffer);e.byteOffset!==0&&(t=t.subarray(e.byteOffset)),e[0]^=this.P[17];for(var n=16;n>0;n-=2)e[1]^=a(this.S,t,0)^this.P[n],
e[0]^=a(this.S,t,4)^this.P[n-1];var r=e[0];e[0]=e[1]^this.P[0],e[1]=r};function o(e,t){var n,i=0;for(n=0;n<4;n++,r++)r>=t&&(r=0),i=i<<8|e[r];return i}
i.prototype.expand0state=function(e,t){var n=/* @__PURE__ */ new Uint32Array(2),i,a,s=new Uint8Array(n.buffer);for(i=0,r=0;i<18;i++)this.P[i]^=o(e,t);for(r=0,
i=0;i<18;i+=2)this.encipher(n,s),this.P[i]=n[0],this.P[i+1]=n[1];for(i=0;i<4;i++)for(a=0;a<256;a+=2)this.encipher(n,s),this.S[i][a]=n[0],this.S[i][a+1]=n[1]},
i.prototype.expandstate=function(e,t,n,i){var a=/* @__PURE__ */ new Uint32Array(2),s=0,c;for(r=0;s<18;s++)this.P[s]^=o(n,i);for(s=0,r=0;s<18;s+=2)a[0]^=o(e,t),
a[1]^=o(e,t),this.encipher(a),this.P[s]=a[0],this.P[s+1]=a[1];for(s=0;s<4;s++)for(c=0;c<256;c+=2)a[0]^=o(e,t),a[1]^=o(e,t),this.encipher(a),this.S[s][c]=a[0],
this.S[s][c+1]=a[1];r=0},i.prototype.enc=function(e,t){for(var n=0;n<t;n++)this.encipher(e.subarray(n*2))},i.prototype.dec=function(e,t){
for(var n=0;n<t;n++)this.decipher(e.subarray(n*2))};var s=8,c=32;function l(e,t,n){var r=new i,a=new Uint32Array(s),c,l=new Uint8Array([79,120,121,99,104,114,
111,109,97,116,105,99,66,108,111,119,102,105,115,104,83,119,97,116,68,121,110,97,109,105,116,101]);for(r.expandstate(t,64,e,64),c=0;c<64;c++)r.expand0state(t,
64),r.expand0state(e,64);for(c=0;c<s;c++)a[c]=o(l,l.byteLength);for(c=0;c<64;c++)r.enc(a,a.byteLength/8);for(c=0;c<s;c++)n[4*c+3]=a[c]>>>24,n[4*c+2]=a[c]>>>16,
n[4*c+1]=a[c]>>>8,n[4*c+0]=a[c]}function u(e,t,r,i,a,o,s){var u=/* @__PURE__ */ new Uint8Array(64),d=/* @__PURE__ */ new Uint8Array(64),f=new Uint8Array(c),
p=new Uint8Array(c),m=new Uint8Array(i+4),h,g,_,v,y,b,x=o;if(s<1||t===0||i===0||o===0||o>f.byteLength*f.byteLength||i>1<<20)return-1;
for(v=Math.floor((o+f.byteLength-1)/f.byteLength),_=Math.floor((o+v-1)/v),h=0;h<i;h++)m[h]=r[h];for(n(u,e,t),b=1;o>0;b++){for(m[i+0]=b>>>24,m[i+1]=b>>>16,
m[i+2]=b>>>8,m[i+3]=b,n(d,m,i+4),l(u,d,p),h=f.byteLength;h--;)f[h]=p[h];for(h=1;h<s;h++)for(n(d,p,p.byteLength),l(u,d,p),g=0;g<f.byteLength;g++)f[g]^=p[g];
for(_=Math.min(_,o),h=0;h<_&&(y=h*v+(b-1),!(y>=x));h++)a[y]=f[h];o-=h}return 0}t.exports={BLOCKS:s,HASHSIZE:c,hash:l,pbkdf:u}})),kN=/* @__PURE__ */ U(((e,t)=>{
t.exports={read:f,readSSHPrivate:m,write:h};var n=sN();gN();var r=cN().Buffer;lN();var i=bN(),a=ne(`crypto`);RN();var o=FN(),s=AN(),c=DN(),l=xN(),u=uN(),d;
function f(e,t){return s.read(e,t)}var p=`openssh-key-v1`;function m(e,t,o){t=new l({buffer:t});var s=t.readCString();n.strictEqual(s,p,`bad magic string`);
var f=t.readString(),m=t.readString(),h=t.readBuffer();if(t.readInt()!==1)throw Error(`OpenSSH-format key file contains multiple keys: this is unsupported.`);
var g=t.readBuffer();if(e===`public`)return n.ok(t.atEnd(),`excess bytes left after key`),c.read(g);var _=t.readBuffer();n.ok(t.atEnd(),
`excess bytes left after key`);var v=new l({buffer:h});switch(m){case`none`:
if(f!==`none`)throw Error(`OpenSSH-format key uses KDF "none" but specifies a cipher other than "none"`);break;case`bcrypt`:var y=v.readBuffer(),b=v.readInt(),
x=i.opensshCipherInfo(f);if(d===void 0&&(d=ON()),typeof o.passphrase==`string`&&(o.passphrase=r.from(o.passphrase,`utf-8`)),
!r.isBuffer(o.passphrase))throw new u.KeyEncryptedError(o.filename,`OpenSSH`);var S=new Uint8Array(o.passphrase),C=new Uint8Array(y),
w=new Uint8Array(x.keySize+x.blockSize);if(d.pbkdf(S,S.length,C,C.length,w,w.length,
b)!==0)throw Error(`bcrypt_pbkdf function returned failure, parameters invalid`);w=r.from(w);var T=w.slice(0,x.keySize),E=w.slice(x.keySize,
x.keySize+x.blockSize),D=a.createDecipheriv(x.opensslName,T,E);D.setAutoPadding(!1);var O,k=[];for(D.once(`error`,function(e){
throw e.toString().indexOf(`bad decrypt`)===-1?e:Error(`Incorrect passphrase supplied, could not decrypt key`)}),D.write(_),
D.end();(O=D.read())!==null;)k.push(O);_=r.concat(k);break;default:throw Error(`OpenSSH-format key uses unknown KDF "`+m+`"`)}if(t=new l({buffer:_}),
t.readInt()!==t.readInt())throw Error(`Incorrect passphrase supplied, could not decrypt key`);var A={},j=c.readInternal(A,`private`,t.remainder());
return t.skip(A.consumed),j.comment=t.readString(),j}function h(e,t){var s=o.isPrivateKey(e)?e.toPublic():e,c=`none`,u=`none`,f=r.alloc(0),m={blockSize:8},h;
t!==void 0&&(h=t.passphrase,typeof h==`string`&&(h=r.from(h,`utf-8`)),h!==void 0&&(n.buffer(h,`options.passphrase`),n.optionalString(t.cipher,`options.cipher`),
c=t.cipher,c===void 0&&(c=`aes128-ctr`),m=i.opensshCipherInfo(c),u=`bcrypt`));var g;if(o.isPrivateKey(e)){g=new l({});var _=a.randomBytes(4).readUInt32BE(0);
g.writeInt(_),g.writeInt(_),g.write(e.toBuffer(`rfc4253`)),g.writeString(e.comment||``);for(var v=1;g._offset%m.blockSize!==0;)g.writeChar(v++);g=g.toBuffer()}
switch(u){case`none`:break;case`bcrypt`:var y=a.randomBytes(16),b=16,x=new l({});x.writeBuffer(y),x.writeInt(b),f=x.toBuffer(),d===void 0&&(d=ON());
var S=new Uint8Array(h),C=new Uint8Array(y),w=new Uint8Array(m.keySize+m.blockSize);if(d.pbkdf(S,S.length,C,C.length,w,w.length,
b)!==0)throw Error(`bcrypt_pbkdf function returned failure, parameters invalid`);w=r.from(w);var T=w.slice(0,m.keySize),E=w.slice(m.keySize,
m.keySize+m.blockSize),D=a.createCipheriv(m.opensslName,T,E);D.setAutoPadding(!1);var O,k=[];for(D.once(`error`,function(e){throw e}),D.write(g),
D.end();(O=D.read())!==null;)k.push(O);g=r.concat(k);break;default:throw Error(`Unsupported kdf `+u)}var A=new l({});A.writeCString(p),A.writeString(c),
A.writeString(u),A.writeBuffer(f),A.writeInt(1),A.writeBuffer(s.toBuffer(`rfc4253`)),g&&A.writeBuffer(g),A=A.toBuffer();
var j=o.isPrivateKey(e)?`OPENSSH PRIVATE KEY`:`OPENSSH PUBLIC KEY`,M=A.toString(`base64`),N=M.length+M.length/70+18+16+j.length*2+10;A=r.alloc(N);var P=0;
P+=A.write(`-----BEGIN `+j+`-----
`,P);for(var F=0;F<M.length;){var I=F+70;I>M.length&&(I=M.length),P+=A.write(M.slice(F,I),P),A[P++]=10,F=I}
return P+=A.write(`-----END `+j+`-----
`,P),A.slice(0,P)}})),AN=/* @__PURE__ */ U(((e,t)=>{t.exports={read:b,write:x};var n=sN(),r=gN(),i=ne(`crypto`),
a=cN().Buffer;lN();var o=bN(),s=RN(),c=FN(),l=EN(),u=TN(),d=kN(),f=DN(),p=uN(),m=`1.2.840.113549.1.5.13`,h=`1.2.840.113549.1.5.12`,
g={"1.2.840.113549.3.7":`3des-cbc`,"2.16.840.1.101.3.4.1.2":`aes128-cbc`,"2.16.840.1.101.3.4.1.42":`aes256-cbc`},_={};Object.keys(g).forEach(function(e){
_[g[e]]=e});var v={"1.2.840.113549.2.7":`sha1`,"1.2.840.113549.2.9":`sha256`,"1.2.840.113549.2.11":`sha512`},y={};Object.keys(v).forEach(function(e){
y[v[e]]=e});function b(e,t,s){var c=e;typeof e!=`string`&&(n.buffer(e,`buf`),e=e.toString(`ascii`));for(var _=e.trim().split(/[\r\n]+/g),y,
b=-1;!y&&b<_.length;)y=_[++b].match(/[-]+[ ]*BEGIN ([A-Z0-9][A-Za-z0-9]+ )?(PUBLIC|PRIVATE) KEY[ ]*[-]+/);n.ok(y,`invalid PEM header`);for(var x,
S=_.length;!x&&S>0;)x=_[--S].match(/[-]+[ ]*END ([A-Z0-9][A-Za-z0-9]+ )?(PUBLIC|PRIVATE) KEY[ ]*[-]+/);n.ok(x,`invalid PEM footer`),n.equal(y[2],x[2]);
var C=y[2].toLowerCase(),w;y[1]&&(n.equal(y[1],x[1],`PEM header and footer mismatch`),w=y[1].trim()),_=_.slice(b,S+1);for(var T={};_=_.slice(1),
y=_[0].match(/^([A-Za-z0-9-]+): (.+)$/),y;)T[y[1].toLowerCase()]=y[2];_=_.slice(0,-1).join(``),e=a.from(_,`base64`);var E,D,O;if(T[`proc-type`]){
var k=T[`proc-type`].split(`,`);if(k[0]===`4`&&k[1]===`ENCRYPTED`){if(typeof t.passphrase==`string`&&(t.passphrase=a.from(t.passphrase,`utf-8`)),
a.isBuffer(t.passphrase))k=T[`dek-info`].split(`,`),n.ok(k.length===2),E=k[0].toLowerCase(),O=a.from(k[1],`hex`),D=o.opensslKeyDeriv(E,O,t.passphrase,
1).key;else throw new p.KeyEncryptedError(t.filename,`PEM`)}}if(w&&w.toLowerCase()===`encrypted`){var A=new r.BerReader(e),j;A.readSequence(),A.readSequence(),
j=A.offset+A.length;var M=A.readOID();if(M!==m)throw Error(`Unsupported PEM/PKCS8 encryption scheme: `+M);A.readSequence(),A.readSequence();
var N=A.offset+A.length,P=A.readOID();if(P!==h)throw Error(`Unsupported PBES2 KDF: `+P);A.readSequence();var F=A.readString(r.Ber.OctetString,!0),I=A.readInt(),
L=`sha1`;if(A.offset<N){A.readSequence();var R=A.readOID();if(L=v[R],L===void 0)throw Error(`Unsupported PBKDF2 hash: `+R)}A._offset=N,A.readSequence();
var z=A.readOID();if(E=g[z],E===void 0)throw Error(`Unsupported PBES2 cipher: `+z);if(O=A.readString(r.Ber.OctetString,!0),A._offset=j,
e=A.readString(r.Ber.OctetString,!0),typeof t.passphrase==`string`&&(t.passphrase=a.from(t.passphrase,`utf-8`)),
!a.isBuffer(t.passphrase))throw new p.KeyEncryptedError(t.filename,`PEM`);var B=o.opensshCipherInfo(E);E=B.opensslName,D=o.pbkdf2(L,F,I,B.keySize,t.passphrase),
w=void 0}if(E&&D&&O){var V=i.createDecipheriv(E,D,O),H,U=[];for(V.once(`error`,function(e){
throw e.toString().indexOf(`bad decrypt`)===-1?e:Error(`Incorrect passphrase supplied, could not decrypt key`)}),V.write(e),
V.end();(H=V.read())!==null;)U.push(H);e=a.concat(U)}if(w&&w.toLowerCase()===`openssh`)return d.readSSHPrivate(C,e,t);
if(w&&w.toLowerCase()===`ssh2`)return f.readType(C,e,t);var W=new r.BerReader(e);return W.originalInput=c,W.readSequence(),w?(s&&n.strictEqual(s,`pkcs1`),
l.readPkcs1(w,C,W)):(s&&n.strictEqual(s,`pkcs8`),u.readPkcs8(w,C,W))}function x(e,t,i){n.object(e);var o={ecdsa:`EC`,rsa:`RSA`,dsa:`DSA`,
ed25519:`EdDSA`}[e.type],d,f=new r.BerWriter;if(c.isPrivateKey(e))i&&i===`pkcs8`?(d=`PRIVATE KEY`,u.writePkcs8(f,e)):(i&&n.strictEqual(i,`pkcs1`),
d=o+` PRIVATE KEY`,l.writePkcs1(f,e));else if(s.isKey(e))i&&i===`pkcs1`?(d=o+` PUBLIC KEY`,l.writePkcs1(f,e)):(i&&n.strictEqual(i,`pkcs8`),d=`PUBLIC KEY`,
u.writePkcs8(f,e));else throw Error(`key is not a Key or PrivateKey`);var p=f.buffer.toString(`base64`),m=p.length+p.length/64+18+16+d.length*2+10,h=a.alloc(m),
g=0;g+=h.write(`-----BEGIN `+d+`-----
`,g);for(var _=0;_<p.length;){var v=_+64;v>p.length&&(v=p.length),g+=h.write(p.slice(_,v),g),h[g++]=10,_=v}
return g+=h.write(`-----END `+d+`-----
`,g),h.slice(0,g)}})),jN=/* @__PURE__ */ U(((e,t)=>{t.exports={read:c,write:l};var n=sN(),r=cN().Buffer,i=DN();bN();
var a=RN();FN(),kN();var o=/^([a-z0-9-]+)[ \t]+([a-zA-Z0-9+\/]+[=]*)([ \t]+([^ \t][^\n]*[\n]*)?)?$/,
s=/^([a-z0-9-]+)[ \t\n]+([a-zA-Z0-9+\/][a-zA-Z0-9+\/ \t\n=]*)([^a-zA-Z0-9+\/ \t\n=].*)?$/;function c(e,t){typeof e!=`string`&&(n.buffer(e,`buf`),
e=e.toString(`ascii`));var a=e.trim().replace(/[\\\r]/g,``),c=a.match(o);c||=a.match(s),n.ok(c,`key must match regex`);var l=i.algToKeyType(c[1]),u=r.from(c[2],
`base64`),d,f={};if(c[4])try{d=i.read(u)}catch{c=a.match(s),n.ok(c,`key must match regex`),u=r.from(c[2],`base64`),d=i.readInternal(f,`public`,
u)}else d=i.readInternal(f,`public`,u);if(n.strictEqual(l,d.type),c[4]&&c[4].length>0)d.comment=c[4];else if(f.consumed){var p=c[2]+(c[3]?c[3]:``),
m=Math.ceil(f.consumed/3)*4;for(p=p.slice(0,m-2).replace(/[^a-zA-Z0-9+\/=]/g,``)+p.slice(m-2),f.consumed%3>0&&p.slice(m-1,m)!==`=`&&m--;p.slice(m,
m+1)===`=`;)m++;var h=p.slice(m);h=h.replace(/[\r\n]/g,` `).replace(/^\s+/,``),h.match(/^[a-zA-Z0-9]/)&&(d.comment=h)}return d}function l(e,t){if(n.object(e),
!a.isKey(e))throw Error(`Must be a public key`);var o=[],s=i.keyTypeToAlg(e);o.push(s);var c=i.write(e);return o.push(c.toString(`base64`)),
e.comment&&o.push(e.comment),r.from(o.join(` `))}})),MN=/* @__PURE__ */ U(((e,t)=>{t.exports={}})),NN=/* @__PURE__ */ U(((e,t)=>{t.exports={}})),
PN=/* @__PURE__ */ U(((e,t)=>{t.exports={read:u,write:h};var n=sN(),r=cN().Buffer;bN(),RN(),FN();var i=AN(),a=jN(),o=DN(),s=MN(),c=NN(),
l=`Private-key-format: v1`;function u(e,t){if(typeof e==`string`){if(e.trim().match(/^[-]+[ ]*BEGIN/))return i.read(e,t);
if(e.match(/^\s*ssh-[a-z]/)||e.match(/^\s*ecdsa-/))return a.read(e,t);if(e.match(/^putty-user-key-file-2:/i))return c.read(e,t);if(m(e))return s.read(e,t);
e=r.from(e,`binary`)}else{if(n.buffer(e),p(e))return i.read(e,t);if(f(e))return a.read(e,t);if(d(e))return c.read(e,t);if(m(e))return s.read(e,t)}
if(e.readUInt32BE(0)<e.length)return o.read(e,t);throw Error(`Failed to auto-detect format of key`)}function d(e){
for(var t=0;t<e.length&&(e[t]===32||e[t]===10||e[t]===9);)++t;return t+22<=e.length&&e.slice(t,t+22).toString(`ascii`).toLowerCase()===`putty-user-key-file-2:`}
function f(e){for(var t=0;t<e.length&&(e[t]===32||e[t]===10||e[t]===9);)++t;return t+4<=e.length&&e.slice(t,
t+4).toString(`ascii`)===`ssh-`||t+6<=e.length&&e.slice(t,t+6).toString(`ascii`)===`ecdsa-`}function p(e){for(var t=0;t<e.length&&(e[t]===32||e[t]===10);)++t;
if(e[t]!==45)return!1;for(;t<e.length&&e[t]===45;)++t;for(;t<e.length&&e[t]===32;)++t;return!(t+5>e.length||e.slice(t,t+5).toString(`ascii`)!==`BEGIN`)}
function m(e){if(e.length<=l.length)return!1;if(e.slice(0,l.length).toString(`ascii`)===l)return!0;typeof e!=`string`&&(e=e.toString(`ascii`));
for(var t=e.split(`
`),n=0;t[n].match(/^\;/);)n++;return!!(t[n].toString(`ascii`).match(/\. IN KEY /)||t[n].toString(`ascii`).match(/\. IN DNSKEY /))}
function h(e,t){throw Error(`"auto" format cannot be used for writing`)}})),FN=/* @__PURE__ */ U(((e,t)=>{t.exports=v;var n=sN(),r=cN().Buffer,i=lN(),
a=ne(`crypto`);LN();var o=SN(),s=uN(),c=ne(`util`),l=bN(),u=CN(),d=u.generateECDSA,f=u.generateED25519,p=wN(),m=yN(),h=RN();s.InvalidAlgorithmError;
var g=s.KeyParseError;s.KeyEncryptedError;var _={};_.auto=PN(),_.pem=AN(),_.pkcs1=EN(),_.pkcs8=TN(),_.rfc4253=DN(),_[`ssh-private`]=kN(),
_.openssh=_[`ssh-private`],_.ssh=_[`ssh-private`],_.dnssec=MN(),_.putty=NN();function v(e){n.object(e,`options`),h.call(this,e),this._pubCache=void 0}
c.inherits(v,h),v.formats=_,v.prototype.toBuffer=function(e,t){return e===void 0&&(e=`pkcs1`),n.string(e,`format`),n.object(_[e],`formats[format]`),
n.optionalObject(t,`options`),_[e].write(this,t)},v.prototype.hash=function(e,t){return this.toPublic().hash(e,t)},v.prototype.fingerprint=function(e,t){
return this.toPublic().fingerprint(e,t)},v.prototype.toPublic=function(){if(this._pubCache)return this._pubCache;for(var e=i.info[this.type],t=[],
n=0;n<e.parts.length;++n){var r=e.parts[n];t.push(this.part[r])}return this._pubCache=new h({type:this.type,source:this,parts:t}),
this.comment&&(this._pubCache.comment=this.comment),this._pubCache},v.prototype.derive=function(e){n.string(e,`type`);var t,i,a;
if(this.type===`ed25519`&&e===`curve25519`)return t=this.part.k.data,t[0]===0&&(t=t.slice(1)),a=m.box.keyPair.fromSecretKey(new Uint8Array(t)),
i=r.from(a.publicKey),new v({type:`curve25519`,parts:[{name:`A`,data:l.mpNormalize(i)},{name:`k`,data:l.mpNormalize(t)}]});
if(this.type===`curve25519`&&e===`ed25519`)return t=this.part.k.data,t[0]===0&&(t=t.slice(1)),a=m.sign.keyPair.fromSeed(new Uint8Array(t)),
i=r.from(a.publicKey),new v({type:`ed25519`,parts:[{name:`A`,data:l.mpNormalize(i)},{name:`k`,data:l.mpNormalize(t)}]});
throw Error(`Key derivation not supported from `+this.type+` to `+e)},v.prototype.createVerify=function(e){return this.toPublic().createVerify(e)},
v.prototype.createSign=function(e){if(e===void 0&&(e=this.defaultHashAlgorithm()),n.string(e,`hash algorithm`),
this.type===`ed25519`&&p!==void 0)return new p.Signer(this,e);
if(this.type===`curve25519`)throw Error(`Curve25519 keys are not suitable for signing or verification`);var t,i,s;try{i=e.toUpperCase(),
t=a.createSign(i)}catch(e){s=e}(t===void 0||s instanceof Error&&s.message.match(/Unknown message digest/))&&(i=`RSA-`,i+=e.toUpperCase(),t=a.createSign(i)),
n.ok(t,`failed to create verifier`);var c=t.sign.bind(t),l=this.toBuffer(`pkcs1`),u=this.type,d=this.curve;return t.sign=function(){var t=c(l);
return typeof t==`string`&&(t=r.from(t,`binary`)),t=o.parse(t,u,`asn1`),t.hashAlgorithm=e,t.curve=d,t},t},v.parse=function(e,t,r){
typeof e!=`string`&&n.buffer(e,`data`),t===void 0&&(t=`auto`),n.string(t,`format`),typeof r==`string`&&(r={filename:r}),n.optionalObject(r,`options`),
r===void 0&&(r={}),n.optionalString(r.filename,`options.filename`),r.filename===void 0&&(r.filename=`(unnamed)`),n.object(_[t],`formats[format]`);try{
var i=_[t].read(e,r);return n.ok(i instanceof v,`key is not a private key`),i.comment||=r.filename,i}catch(e){
throw e.name===`KeyEncryptedError`?e:new g(r.filename,t,e)}},v.isPrivateKey=function(e,t){return l.isCompatible(e,v,t)},v.generate=function(e,t){
switch(t===void 0&&(t={}),n.object(t,`options`),e){case`ecdsa`:return t.curve===void 0&&(t.curve=`nistp256`),n.string(t.curve,`options.curve`),
d(t.curve);case`ed25519`:return f();default:throw Error(`Key generation not supported with key type "`+e+`"`)}},v.prototype._sshpkApiVersion=[1,6],
v._oldVersionDetect=function(e){return n.func(e.toPublic),n.func(e.createSign),e.derive?[1,3]:e.defaultHashAlgorithm?[1,2]:e.formats.auto?[1,1]:[1,0]}})),
IN=/* @__PURE__ */ U(((e,t)=>{t.exports={}})),LN=/* @__PURE__ */ U(((e,t)=>{t.exports=p;var n=sN(),r=cN().Buffer,i=lN(),a=ne(`crypto`),o=uN(),s=RN(),c=FN(),
l=IN(),u=bN(),d=o.FingerprintFormatError,f=o.InvalidAlgorithmError;function p(e){if(n.object(e,`options`),n.string(e.type,`options.type`),n.buffer(e.hash,
`options.hash`),n.string(e.algorithm,`options.algorithm`),this.algorithm=e.algorithm.toLowerCase(),i.hashAlgs[this.algorithm]!==!0)throw new f(this.algorithm);
this.hash=e.hash,this.type=e.type,this.hashType=e.hashType}p.prototype.toString=function(e){
switch(e===void 0&&(e=this.algorithm===`md5`||this.hashType===`spki`?`hex`:`base64`),n.string(e),e){case`hex`:
return this.hashType===`spki`?this.hash.toString(`hex`):g(this.hash.toString(`hex`));case`base64`:
return this.hashType===`spki`?this.hash.toString(`base64`):v(this.algorithm,this.hash.toString(`base64`));default:throw new d(void 0,e)}},
p.prototype.matches=function(e){n.object(e,`key or certificate`),this.type===`key`&&this.hashType!==`ssh`?(u.assertCompatible(e,s,[1,7],`key with spki`),
c.isPrivateKey(e)&&u.assertCompatible(e,c,[1,6],`privatekey with spki support`)):this.type===`key`?u.assertCompatible(e,s,[1,0],`key`):u.assertCompatible(e,l,
[1,0],`certificate`);var t=e.hash(this.algorithm,this.hashType),r=a.createHash(this.algorithm).update(t).digest(`base64`);
return this.hash2===void 0&&(this.hash2=a.createHash(this.algorithm).update(this.hash).digest(`base64`)),this.hash2===r};var m=/^[A-Za-z0-9+\/=]+$/,
h=/^[a-fA-F0-9]+$/;p.parse=function(e,t){n.string(e,`fingerprint`);var a,o,s;Array.isArray(t)&&(s=t,t={}),n.optionalObject(t,`options`),t===void 0&&(t={}),
t.enAlgs!==void 0&&(s=t.enAlgs),t.algorithms!==void 0&&(s=t.algorithms),n.optionalArrayOfString(s,`algorithms`);var c=`ssh`;t.hashType!==void 0&&(c=t.hashType),
n.string(c,`options.hashType`);var l=e.split(`:`);if(l.length==2){if(a=l[0].toLowerCase(),!m.test(l[1]))throw new d(e);try{o=r.from(l[1],`base64`)}catch{
throw new d(e)}}else if(l.length>2){if(a=`md5`,l[0].toLowerCase()===`md5`&&(l=l.slice(1)),l=l.map(function(t){for(;t.length<2;)t=`0`+t;
if(t.length>2)throw new d(e);return t}),l=l.join(``),!h.test(l)||l.length%2!=0)throw new d(e);try{o=r.from(l,`hex`)}catch{throw new d(e)}}else{
if(h.test(e))o=r.from(e,`hex`);else if(m.test(e))o=r.from(e,`base64`);else throw new d(e);switch(o.length){case 32:a=`sha256`;break;case 16:a=`md5`;
break;case 20:a=`sha1`;break;case 64:a=`sha512`;break;default:throw new d(e)}t.hashType===void 0&&(c=`spki`)}if(a===void 0)throw new d(e);
if(i.hashAlgs[a]===void 0||s!==void 0&&(s=s.map(function(e){return e.toLowerCase()}),s.indexOf(a)===-1))throw new f(a);return new p({algorithm:a,hash:o,
type:t.type||`key`,hashType:c})};function g(e){return e.replace(/(.{2})(?=.)/g,`$1:`)}function _(e){return e.replace(/=*$/,``)}function v(e,t){
return e.toUpperCase()+`:`+_(t)}p.isFingerprint=function(e,t){return u.isCompatible(e,p,t)},p.prototype._sshpkApiVersion=[1,2],p._oldVersionDetect=function(e){
return n.func(e.toString),n.func(e.matches),[1,0]}})),RN=/* @__PURE__ */ U(((e,t)=>{t.exports=h;var n=sN(),r=lN(),i=ne(`crypto`),a=LN(),o=SN(),
s=CN().DiffieHellman,c=uN(),l=bN(),u=FN(),d;try{d=wN()}catch{}var f=c.InvalidAlgorithmError,p=c.KeyParseError,m={};m.auto=PN(),m.pem=AN(),m.pkcs1=EN(),
m.pkcs8=TN(),m.rfc4253=DN(),m.ssh=jN(),m[`ssh-private`]=kN(),m.openssh=m[`ssh-private`],m.dnssec=MN(),m.putty=NN(),m.ppk=m.putty;function h(e){n.object(e,
`options`),n.arrayOfObject(e.parts,`options.parts`),n.string(e.type,`options.type`),n.optionalString(e.comment,`options.comment`);var t=r.info[e.type];
if(typeof t!=`object`)throw new f(e.type);for(var i={},a=0;a<e.parts.length;++a){var o=e.parts[a];i[o.name]=o}this.type=e.type,this.parts=e.parts,this.part=i,
this.comment=void 0,this.source=e.source,this._rfc4253Cache=e._rfc4253Cache,this._hashCache={};var s;if(this.curve=void 0,this.type===`ecdsa`){
var c=this.part.curve.data.toString();this.curve=c,s=r.curves[c].size}else if(this.type===`ed25519`||this.type===`curve25519`)s=256,
this.curve=`curve25519`;else{var u=this.part[t.sizePart];s=u.data.length,s=s*8-l.countZeros(u.data)}this.size=s}h.formats=m,h.prototype.toBuffer=function(e,t){
return e===void 0&&(e=`ssh`),n.string(e,`format`),n.object(m[e],`formats[format]`),n.optionalObject(t,`options`),
e===`rfc4253`?(this._rfc4253Cache===void 0&&(this._rfc4253Cache=m.rfc4253.write(this)),this._rfc4253Cache):m[e].write(this,t)},h.prototype.toString=function(e,
t){return this.toBuffer(e,t).toString()},h.prototype.hash=function(e,t){if(n.string(e,`algorithm`),n.optionalString(t,`type`),t===void 0&&(t=`ssh`),
e=e.toLowerCase(),r.hashAlgs[e]===void 0)throw new f(e);var a=e+`||`+t;if(this._hashCache[a])return this._hashCache[a];var o;
if(t===`ssh`)o=this.toBuffer(`rfc4253`);else if(t===`spki`)o=m.pkcs8.pkcs8ToBuffer(this);else throw Error(`Hash type `+t+` not supported`);
var s=i.createHash(e).update(o).digest();return this._hashCache[a]=s,s},h.prototype.fingerprint=function(e,t){return e===void 0&&(e=`sha256`),
t===void 0&&(t=`ssh`),n.string(e,`algorithm`),n.string(t,`type`),new a({type:`key`,hash:this.hash(e,t),algorithm:e,hashType:t})},
h.prototype.defaultHashAlgorithm=function(){var e=`sha1`;return this.type===`rsa`&&(e=`sha256`),this.type===`dsa`&&this.size>1024&&(e=`sha256`),
this.type===`ed25519`&&(e=`sha512`),this.type===`ecdsa`&&(e=this.size<=256?`sha256`:this.size<=384?`sha384`:`sha512`),e},h.prototype.createVerify=function(e){
if(e===void 0&&(e=this.defaultHashAlgorithm()),n.string(e,`hash algorithm`),this.type===`ed25519`&&d!==void 0)return new d.Verifier(this,e);
if(this.type===`curve25519`)throw Error(`Curve25519 keys are not suitable for signing or verification`);var t,r,a;try{r=e.toUpperCase(),
t=i.createVerify(r)}catch(e){a=e}(t===void 0||a instanceof Error&&a.message.match(/Unknown message digest/))&&(r=`RSA-`,r+=e.toUpperCase(),t=i.createVerify(r)),
n.ok(t,`failed to create verifier`);var s=t.verify.bind(t),c=this.toBuffer(`pkcs8`),l=this.curve,u=this;return t.verify=function(t,n){if(o.isSignature(t,[2,
0]))return t.type!==u.type||t.hashAlgorithm&&t.hashAlgorithm!==e||t.curve&&u.type===`ecdsa`&&t.curve!==l?!1:s(c,t.toBuffer(`asn1`));
if(typeof t==`string`||Buffer.isBuffer(t))return s(c,t,n);throw o.isSignature(t,[1,
0])?Error(`signature was created by too old a version of sshpk and cannot be verified`):TypeError(`signature must be a string, Buffer, or Signature object`)},
t},h.prototype.createDiffieHellman=function(){if(this.type===`rsa`)throw Error(`RSA keys do not support Diffie-Hellman`);return new s(this)},
h.prototype.createDH=h.prototype.createDiffieHellman,h.parse=function(e,t,r){typeof e!=`string`&&n.buffer(e,`data`),t===void 0&&(t=`auto`),n.string(t,`format`),
typeof r==`string`&&(r={filename:r}),n.optionalObject(r,`options`),r===void 0&&(r={}),n.optionalString(r.filename,`options.filename`),
r.filename===void 0&&(r.filename=`(unnamed)`),n.object(m[t],`formats[format]`);try{var i=m[t].read(e,r);return i instanceof u&&(i=i.toPublic()),
i.comment||(i.comment=r.filename),i}catch(e){throw e.name===`KeyEncryptedError`?e:new p(r.filename,t,e)}},h.isKey=function(e,t){return l.isCompatible(e,h,t)},
h.prototype._sshpkApiVersion=[1,7],h._oldVersionDetect=function(e){return n.func(e.toBuffer),n.func(e.fingerprint),e.createDH?[1,4]:e.defaultHashAlgorithm?[1,
3]:e.formats.auto?[1,2]:e.formats.pkcs1?[1,1]:[1,0]}})),zN=/* @__PURE__ */ U(((e,t)=>{t.exports={}})),BN=/* @__PURE__ */ U(((e,t)=>{var n=RN(),r=LN(),i=SN(),
a=FN(),o=IN(),s=zN(),c=uN();t.exports={Key:n,parseKey:n.parse,Fingerprint:r,parseFingerprint:r.parse,Signature:i,parseSignature:i.parse,PrivateKey:a,
parsePrivateKey:a.parse,generatePrivateKey:a.generate,Certificate:o,parseCertificate:o.parse,createSelfSignedCertificate:o.createSelfSigned,
createCertificate:o.create,Identity:s,identityFromDN:s.parseDN,identityForHost:s.forHost,identityForUser:s.forUser,identityForEmail:s.forEmail,
identityFromArray:s.fromArray,FingerprintFormatError:c.FingerprintFormatError,InvalidAlgorithmError:c.InvalidAlgorithmError,KeyParseError:c.KeyParseError,
SignatureParseError:c.SignatureParseError,KeyEncryptedError:c.KeyEncryptedError,CertificateParseError:c.CertificateParseError}})),VN,HN,UN,WN=H((()=>{Z(),Zj(),
VN=e=>new Jj({reference:e}),HN=32768,UN=Vv(function*(e){if(e.length>HN)return;let{default:t}=yield*J_(()=>Promise.resolve().then(()=>/* @__PURE__ */ te(BN(),
1)));return yield*wv(iv(()=>`${t.parsePrivateKey(e,`pem`).toString(`ssh-private`).trimEnd()}\n`),()=>void 0)})})),GN,KN,qN,JN,YN,XN,ZN,QN,$N,eP,tP,nP,rP,iP,aP,
oP,sP,cP,lP,uP,dP,fP=H((()=>{
//! otpauth 9.5.2 | (c) Héctor Molinero Fernández | MIT | https://github.com/hectorm/otpauth
GN=e=>{
let t=new Uint8Array(/* @__PURE__ */ new ArrayBuffer(8)),n=e;for(let e=7;e>=0&&n!==0;e--)t[e]=n&255,n-=t[e],n/=256;return t},KN=(()=>{
if(typeof globalThis==`object`)return globalThis;Object.defineProperty(Object.prototype,"__GLOBALTHIS__",{get(){return this},configurable:!0});try{
if(typeof __GLOBALTHIS__<`u`)return __GLOBALTHIS__}finally{delete Object.prototype.__GLOBALTHIS__}if(typeof self<`u`)return self;
if(typeof window<`u`)return window;if(typeof global<`u`)return global})(),qN=e=>{switch(!0){case/^(?:SHA-?1|SSL3-SHA1)$/i.test(e):
return`SHA1`;case/^SHA(?:2?-)?224$/i.test(e):return`SHA224`;case/^SHA(?:2?-)?256$/i.test(e):return`SHA256`;case/^SHA(?:2?-)?384$/i.test(e):
return`SHA384`;case/^SHA(?:2?-)?512$/i.test(e):return`SHA512`;case/^SHA3-224$/i.test(e):return`SHA3-224`;case/^SHA3-256$/i.test(e):
return`SHA3-256`;case/^SHA3-384$/i.test(e):return`SHA3-384`;case/^SHA3-512$/i.test(e):return`SHA3-512`;default:
throw TypeError(`Unknown hash algorithm: ${e}`)}},JN=(e,n,r)=>{if(t?.createHmac){let i=t.createHmac(e,KN.Buffer.from(n));return i.update(KN.Buffer.from(r)),
i.digest()}throw Error(`Missing HMAC function`)},YN=`ABCDEFGHIJKLMNOPQRSTUVWXYZ234567`,XN=e=>{e=e.replace(/ /g,``).toUpperCase();let t=e.length;
for(;e[t-1]===`=`;)--t;t<e.length&&(e=e.substring(0,t));let n=new ArrayBuffer(e.length*5/8|0),r=new Uint8Array(n),i=0,a=0,o=0;for(let t=0;t<e.length;t++){
let n=YN.indexOf(e[t]);if(n===-1)throw TypeError(`Invalid character found: ${e[t]}`);a=a<<5|n,i+=5,i>=8&&(i-=8,r[o++]=a>>>i)}return r},ZN=e=>{let t=0,n=0,r=``;
for(let i=0;i<e.length;i++)for(n=n<<8|e[i],t+=8;t>=5;)r+=YN[n>>>t-5&31],t-=5;return t>0&&(r+=YN[n<<5-t&31]),r},QN=`0123456789ABCDEF`,$N=e=>{e=e.replace(/ /g,
``).toUpperCase();let t=new ArrayBuffer(e.length/2),n=new Uint8Array(t);for(let t=0;t<e.length;t+=2){let r=QN.indexOf(e[t]),i=QN.indexOf(e[t+1]);
if(r===-1||i===-1)throw TypeError(`Invalid character found: ${e.substring(t,t+2)}`);n[t/2]=r<<4|i}return n},eP=e=>{let t=``;for(let n=0;n<e.length;n++){
let r=e[n].toString(16);r.length===1&&(t+=`0`),t+=r}return t.toUpperCase()},tP=e=>{let t=new ArrayBuffer(e.length),n=new Uint8Array(t);
for(let t=0;t<e.length;t++)n[t]=e.charCodeAt(t)&255;return n},nP=e=>{let t=``;for(let n=0;n<e.length;n++)t+=String.fromCharCode(e[n]);return t},
rP=KN.TextEncoder?new KN.TextEncoder:null,iP=KN.TextDecoder?new KN.TextDecoder:null,aP=e=>{if(!rP)throw Error(`Encoding API not available`);
return rP.encode(e)},oP=e=>{if(!iP)throw Error(`Encoding API not available`);return iP.decode(e)},sP=e=>{if(t?.randomBytes)return t.randomBytes(e);
if(KN.crypto?.getRandomValues)return KN.crypto.getRandomValues(new Uint8Array(e));throw Error(`Cryptography API not available`)},cP=class e{
static fromLatin1(t){return new e({buffer:tP(t).buffer})}static fromUTF8(t){return new e({buffer:aP(t).buffer})}static fromBase32(t){
return new e({buffer:XN(t).buffer})}static fromHex(t){return new e({buffer:$N(t).buffer})}get buffer(){return this.bytes.buffer}get latin1(){
return Object.defineProperty(this,"latin1",{enumerable:!0,writable:!1,configurable:!1,value:nP(this.bytes)}),this.latin1}get utf8(){
return Object.defineProperty(this,"utf8",{enumerable:!0,writable:!1,configurable:!1,value:oP(this.bytes)}),this.utf8}get base32(){
return Object.defineProperty(this,"base32",{enumerable:!0,writable:!1,configurable:!1,value:ZN(this.bytes)}),this.base32}get hex(){
return Object.defineProperty(this,"hex",{enumerable:!0,writable:!1,configurable:!1,value:eP(this.bytes)}),this.hex}constructor({buffer:e,size:t=20}={}){
this.bytes=e===void 0?sP(t):new Uint8Array(e),Object.defineProperty(this,"bytes",{enumerable:!0,writable:!1,configurable:!1,value:this.bytes})}},lP=(e,n)=>{
if(t?.timingSafeEqual)return t.timingSafeEqual(KN.Buffer.from(e),KN.Buffer.from(n));{
if(e.length!==n.length)throw TypeError(`Input strings must have the same length`);let t=-1,r=0;for(;++t<e.length;)r|=e.charCodeAt(t)^n.charCodeAt(t);
return r===0}},uP=class e{static get defaults(){return{issuer:``,label:`OTPAuth`,issuerInLabel:!0,algorithm:`SHA1`,digits:6,counter:0,window:1}}
static generate({secret:t,algorithm:n=e.defaults.algorithm,digits:r=e.defaults.digits,counter:i=e.defaults.counter,hmac:a=JN}){let o=GN(i),s=a(n,t.bytes,o);
if(!s?.byteLength||s.byteLength<19)throw TypeError(`Return value must be at least 19 bytes`);let c=s[s.byteLength-1]&15;
return(((s[c]&127)<<24|(s[c+1]&255)<<16|(s[c+2]&255)<<8|s[c+3]&255)%10**r).toString().padStart(r,`0`)}generate({counter:t=this.counter++}={}){
return e.generate({secret:this.secret,algorithm:this.algorithm,digits:this.digits,counter:t,hmac:this.hmac})}static validate({token:t,secret:n,algorithm:r,
digits:i=e.defaults.digits,counter:a=e.defaults.counter,window:o=e.defaults.window,hmac:s=JN}){if(t.length!==i)return null;let c=null,l=o=>{
let l=e.generate({secret:n,algorithm:r,digits:i,counter:o,hmac:s});lP(t,l)&&(c=o-a)};l(a);for(let e=1;e<=o&&c===null&&(l(a-e),!(c!==null||(l(a+e),
c!==null)));++e);return c}validate({token:t,counter:n=this.counter,window:r}){return e.validate({token:t,secret:this.secret,algorithm:this.algorithm,
digits:this.digits,counter:n,window:r,hmac:this.hmac})}toString(){let e=encodeURIComponent;
return`otpauth://hotp/${this.issuer.length>0?this.issuerInLabel?`${e(this.issuer)}:${e(this.label)}?issuer=${e(this.issuer)}&`:`${e(this.label)}?issuer=${e(this.issuer)}&`:`${e(this.label)}?`}secret=${e(this.secret.base32)}&algorithm=${e(this.algorithm)}&digits=${e(this.digits)}&counter=${e(this.counter)}`}
constructor({issuer:t=e.defaults.issuer,label:n=e.defaults.label,issuerInLabel:r=e.defaults.issuerInLabel,secret:i=new cP,algorithm:a=e.defaults.algorithm,
digits:o=e.defaults.digits,counter:s=e.defaults.counter,hmac:c}={}){this.issuer=t,this.label=n,this.issuerInLabel=r,
this.secret=typeof i==`string`?cP.fromBase32(i):i,this.algorithm=c?a:qN(a),this.digits=o,this.counter=s,this.hmac=c}},dP=class e{static get defaults(){
return{issuer:``,label:`OTPAuth`,issuerInLabel:!0,algorithm:`SHA1`,digits:6,period:30,window:1}}static counter({period:t=e.defaults.period,
timestamp:n=Date.now()}={}){return Math.floor(n/1e3/t)}counter({timestamp:t=Date.now()}={}){return e.counter({period:this.period,timestamp:t})}
static remaining({period:t=e.defaults.period,timestamp:n=Date.now()}={}){return t*1e3-n%(t*1e3)}remaining({timestamp:t=Date.now()}={}){
return e.remaining({period:this.period,timestamp:t})}static generate({secret:t,algorithm:n,digits:r,period:i=e.defaults.period,timestamp:a=Date.now(),hmac:o}){
return uP.generate({secret:t,algorithm:n,digits:r,counter:e.counter({period:i,timestamp:a}),hmac:o})}generate({timestamp:t=Date.now()}={}){
return e.generate({secret:this.secret,algorithm:this.algorithm,digits:this.digits,period:this.period,timestamp:t,hmac:this.hmac})}static validate({token:t,
secret:n,algorithm:r,digits:i,period:a=e.defaults.period,timestamp:o=Date.now(),window:s,hmac:c}){return uP.validate({token:t,secret:n,algorithm:r,digits:i,
counter:e.counter({period:a,timestamp:o}),window:s,hmac:c})}validate({token:t,timestamp:n,window:r}){return e.validate({token:t,secret:this.secret,
algorithm:this.algorithm,digits:this.digits,period:this.period,timestamp:n,window:r,hmac:this.hmac})}toString(){let e=encodeURIComponent;
return`otpauth://totp/${this.issuer.length>0?this.issuerInLabel?`${e(this.issuer)}:${e(this.label)}?issuer=${e(this.issuer)}&`:`${e(this.label)}?issuer=${e(this.issuer)}&`:`${e(this.label)}?`}secret=${e(this.secret.base32)}&algorithm=${e(this.algorithm)}&digits=${e(this.digits)}&period=${e(this.period)}`}
constructor({issuer:t=e.defaults.issuer,label:n=e.defaults.label,issuerInLabel:r=e.defaults.issuerInLabel,secret:i=new cP,algorithm:a=e.defaults.algorithm,
digits:o=e.defaults.digits,period:s=e.defaults.period,hmac:c}={}){this.issuer=t,this.label=n,this.issuerInLabel=r,
this.secret=typeof i==`string`?cP.fromBase32(i):i,this.algorithm=c?a:qN(a),this.digits=o,this.period=s,this.hmac=c}}})),
pP=/* @__PURE__ */ W({parseOtpKey:()=>TP,readOtpKey:()=>EP}),mP,hP,gP,_P,vP,yP,bP,xP,SP,CP,wP,TP,EP,DP=H((()=>{Wr(),fP(),mP=1e4,hP=4,gP=10,_P=86400,
vP=/* @__PURE__ */ new Set([`SHA1`,`SHA224`,`SHA256`,`SHA384`,`SHA512`]),yP=e=>J(e),bP=e=>/^[\w.+-]{1,20}$/.test(e)?` ${e}`:``,xP=e=>{let t=e.replace(/[\s-]/g,
``);if(t===``)return yP(`it holds no key`);try{let e=cP.fromBase32(t);return e.bytes.length===0?yP(`it holds no key`):K(e)}catch{
return yP(`it is not a base32 key (A to Z and 2 to 7)`)}},SP=e=>{let t=new dP(e);return{periodMs:t.period*1e3,code:e=>t.generate({timestamp:e})}},
CP=e=>/^\d{1,15}$/.test(e)?Number(e):NaN,wP=e=>{let t=new Map([...e.searchParams].map(([e,t])=>[e.toLowerCase(),t.trim()])),n=(e,n)=>t.get(e)||n,
r=e.host.toLowerCase();if(r===`steam`||t.get(`encoder`)===`steam`)return yP(`codes of Steam are not supported`);
if(r!==`totp`&&r!==`hotp`)return yP(`its type${bP(r)} is not totp or hotp`);let i=n(`algorithm`,`SHA1`).toUpperCase().replace(/^HMAC-?|[-_]/g,``);
if(!vP.has(i))return yP(`its algorithm${bP(i)} is not supported`);let a=CP(n(`digits`,`6`));
if(!(a>=hP&&a<=gP))return yP(`its number of digits must be from ${hP} to ${gP}`);let o=CP(n(`period`,`30`));
if(!(o>=1&&o<=_P))return yP(`its period must be a number of seconds from 1 to ${_P}`);let s=CP(n(`counter`,``));
return r===`hotp`&&Number.isNaN(s)?yP(`it has no counter`):zr(xP(n(`secret`,``)),e=>{if(r===`totp`)return SP({algorithm:i,digits:a,period:o,secret:e});
let t=new uP({algorithm:i,counter:s,digits:a,secret:e});return{periodMs:void 0,code:()=>t.generate()}})},TP=e=>{if(e.length>mP)return yP(`it is too long`);
let t=e.trim().replace(/^(["'])(.*)\1$/s,`$2`);if(/^steam:\/\//i.test(t))return yP(`codes of Steam are not supported`);if(!t.includes(`:`))return zr(xP(t),
e=>SP({secret:e}));let n=URL.parse(t);return n?.protocol===`otpauth:`?wP(n):yP(`it is neither an otpauth URL nor a base32 key`)},EP=e=>Br(TP(e),
{onFailure:()=>void 0,onSuccess:e=>e})})),OP=/* @__PURE__ */ W({code:()=>MP}),kP,AP,jP,MP,NP=H((()=>{w_(),Z(),Wr(),
kP=e=>J_(async()=>(await Promise.resolve().then(()=>(DP(),pP))).parseOtpKey(e)),AP=(e,t)=>e===void 0?void 0:e-t%e,jP=3e4,MP=Vv(function*(e,t){let n=yield*kP(e),
r=yield*C_;if(t!==void 0){let e=Lr(n)?n.success.periodMs:jP;return{code:t,validFor:AP(e,r)}}
return Ir(n)?yield*X(e.trim()===``?`the server sent no code for the field, and the field holds no key`:`the server sent no code for the field, and the key in the field cannot be used: ${n.failure}`):{code:n.success.code(r),
validFor:AP(n.success.periodMs,r)}})})),PP,FP,IP,LP=H((()=>{Oj(),Z(),by(),Zj(),ua(),rM(),WN(),PP=e=>({value:e,validFor:void 0}),
FP=J_(()=>Promise.resolve().then(()=>(NP(),OP))),IP=ev(function*(){let e=yield*pj({capacity:100,lookup:UN});return(t,{item:n,selection:{source:r},vault:i},a)=>{
if(r._tag===`Value`)return Y(PP(r.value));let o=la(a);switch(r._tag){case`Content`:return t.content(i.id,n.id,r.file).pipe(Sv(e=>Qj(e)(o)),
cv(e=>iv({try:()=>PP(gy(new TextDecoder(`utf-8`,{fatal:!0,ignoreBOM:!0}).decode(e))),catch:()=>new qj({reference:o})})));case`OneTimePassword`:{let{totp:e,
value:t}=r.field,n=e==null||vy(e).trim()===``?void 0:vy(e);return cv(FP,({code:e})=>e(t==null?``:vy(t),n)).pipe(Sv(e=>new Kj({reference:o,attribute:`otp`,
why:e})),mv(e=>({value:gy(e.code),validFor:e.validFor})))}case`OpenSsh`:return cv(gj(e,vy(r.key)),e=>e===void 0?X(VN(o)):Y(PP(gy(e))))}}})})),RP,zP,BP,VP,HP,UP,
WP,GP,KP,qP,JP,YP,XP,ZP,QP=H((()=>{RP=1e4,zP=6e4,BP=1e4,VP={lists:!1,items:`none`,history:!1},HP=/* @__PURE__ */ new Map,UP=(e,t,n)=>({contentVersion:e,
changedAt:n,checkedAt:t,revision:0,unsettledSince:t,isChangeSeen:!0,behindSince:void 0,listedAt:void 0,listed:HP,read:/* @__PURE__ */ new Map,olderSince:HP}),
WP=(e,t,n)=>e?.listedAt!==void 0&&e.listed.has(t)&&n-e.listedAt<RP,GP=(e,t)=>Math.max(e?.read.get(t)??-1,e?.listed.get(t)??-1),KP=(e,t,n)=>{
switch(t._tag){case`Vault`:return qP(e,t,n);case`List`:return YP(e,t,n);case`Item`:return ZP(e,t,n)}},qP=(e,{changedAt:t,contentVersion:n},r)=>{
let{behindSince:i,contentVersion:a,unsettledSince:o}=e,s={...e,checkedAt:r},c=(n,r={})=>({state:{...s,changedAt:t,behindSince:void 0,revision:e.revision+1,
...n},drops:{lists:!0,items:`compare`,history:!1,...r},isTaken:!0});if(n===void 0)return c({contentVersion:void 0,changedAt:void 0});
if(a===void 0||n>a)return c({contentVersion:n,unsettledSince:r,isChangeSeen:a===void 0&&e.isChangeSeen});if(n<a){let e=i??r;return r-e<zP?{state:{...s,
behindSince:e},drops:VP,isTaken:!1}:c({contentVersion:n,unsettledSince:r,isChangeSeen:!1,listed:HP,read:/* @__PURE__ */ new Map,olderSince:HP},{items:`all`,
history:!0})}if(o===void 0)return{state:{...s,changedAt:t,behindSince:void 0},drops:VP,isTaken:!0};let l=r-o;
return c({unsettledSince:l>=zP||e.isChangeSeen&&l>=RP?void 0:o})},JP=(e,t,n)=>{let r=e.olderSince.get(t)??n;return{since:r,
isLagging:e.contentVersion!==void 0||n-r<zP}},YP=(e,{isWhole:t,versions:n},r)=>{let i=new Map(e.olderSince),a=!1;for(let[t,o]of n){if(o===void 0||o>=GP(e,t)){
i.delete(t);continue}let n=JP(e,t,r);i.set(t,n.since),a||=n.isLagging}if(a)return{state:{...e,olderSince:i,unsettledSince:e.unsettledSince??r},drops:VP,
isTaken:!1};let o=new Map(t?[]:e.listed);for(let[e,t]of n)t!==void 0&&o.set(e,t);let s=t&&e.listed.size!==o.size||[...o].some(([t,n])=>e.listed.get(t)!==n),
{read:c}=e,l=/* @__PURE__ */ new Set;for(let[e,r]of c){if(t?o.get(e)===r:!n.has(e)||n.get(e)===r)continue;l.add(e);let i=o.get(e);i!==void 0&&i<r&&c.set(e,i)}
return{state:{...e,listedAt:r,listed:o,olderSince:i,isChangeSeen:e.isChangeSeen||s},drops:{lists:!1,items:l.size===0?`none`:l,history:!1},isTaken:!0}},XP=(e,
t)=>{if(!e.has(t))return e;let n=new Map(e);return n.delete(t),n},ZP=(e,{id:t,version:n},r)=>{if(n===void 0)return{state:e,drops:VP,isTaken:!0};let{read:i}=e,
a=i.get(t);if(a!==void 0&&n<a){let{isLagging:n,since:i}=JP(e,t,r);if(n){let n=new Map(e.olderSince).set(t,i);return{state:{...e,olderSince:n,
unsettledSince:e.unsettledSince??r},drops:VP,isTaken:!1}}}i.delete(t),i.set(t,n);let[o]=i.keys();i.size>BP&&o!==void 0&&i.delete(o);
let s=n<(e.listed.get(t)??n);return{state:{...e,olderSince:XP(e.olderSince,t),unsettledSince:s?e.unsettledSince??r:e.unsettledSince,
isChangeSeen:e.isChangeSeen||a!==void 0&&n>a},drops:VP,isTaken:!0}}})),$P,eF,tF,nF,rF,iF,aF,oF=H((()=>{Oj(),Z(),p_(),ed(),uM(),OO(),QP(),TM(),$P=1048576,
eF=[250,1e3],tF=e=>gv(DO,e,(e,t)=>({readAt:e,value:t})),nF=e=>{let t=/* @__PURE__ */ new Map;return{get:e=>t.get(e),set:(n,r)=>{t.delete(n),t.set(n,r);
let[i]=t.keys();t.size>e&&i!==void 0&&t.delete(i)},clear:e=>{for(let n of t.keys())n.startsWith(e)&&t.delete(n)}}},rF=({contentVersion:e,updatedAt:t}={})=>{
if(e==null)return{contentVersion:void 0,changedAt:void 0};let n=Date.parse(t??``);return{contentVersion:e,changedAt:Number.isNaN(n)?void 0:n}},iF=e=>({...e,
...e.fields==null?{}:{fields:e.fields.map(({totp:e,...t})=>t)}}),aF=Vv(function*(e,{capacity:t,negativeTimeToLive:n},r){let i=/* @__PURE__ */ new Map,a=0,
o=-1/0,s=nF(t),c=nF(Math.max(1,Math.ceil(t/10))),l=e=>{if(d_(e))return 1/0;let t=f_(e);
return t._tag===`Some`&&(t.value._tag===`ResourceNotFound`||t.value._tag===`InvalidRequest`)?n:0},u=(e,t)=>cv(DO,n=>{a++;let{drops:r,isTaken:o,
state:s}=KP(i.get(e)??UP(void 0,n),t,n);i.set(e,s);let{items:c}=r;return c instanceof Set?hv(v(t=>t.vaultId===e&&c.has(t.itemId)),o):Y(o)}),d=(e,{isTaken:t,
known:n,mayRetry:i,path:a,reason:o=`it is older than an earlier response: a replica lags behind`})=>{let s=c=>{let l=eF[c],u=l===void 0?void 0:lv(Tv(l),
X_(()=>s(c+1)));return Ov(e,{onFailure:e=>u===void 0?X(e):cv(DO,t=>i(e,t)?u:X(e)),onSuccess:e=>cv(t(e),t=>{let i=t?e:n();return i===void 0?u??cv(r,
({unusableResponse:e})=>X(e(a,eF.length+1,o))):Y(i)})})};return s(0)},f=(t,n)=>{let r=n===void 0,i=`${t}/${r?``:`?${n}`}`;
return d(r?e.items.list(t):e.items.list(t,{filter:lM(n)}),{isTaken:e=>mv(u(t,{_tag:`List`,versions:new Map(e.map(({id:e,version:t})=>[e,t??void 0])),
isWhole:r}),t=>(t&&c.set(i,e),t)),known:()=>c.get(i),mayRetry:()=>!1,path:`/v1/vaults/${t}/items`})},p=yield*fj(e=>f(e,void 0),{capacity:Math.max(1,
Math.ceil(t/10)),timeToLive:l}),m=yield*fj(({title:e,vaultId:t})=>f(t,e),{capacity:t,timeToLive:l}),h=yield*fj(({itemId:t,vaultId:n})=>{let r=`${n}/${t}`;
return tF(d(e.items.get(n,t),{isTaken:e=>mv(u(n,{_tag:`Item`,id:t,version:e.version??void 0}),t=>(t&&s.set(r,e),t)),known:()=>Ju(Xu(qu(s.get(r)),iF)),
mayRetry:(e,r)=>e._tag===`ResourceNotFound`&&WP(i.get(n),t,r),path:`/v1/vaults/${n}/items/${t}`}))},{capacity:t,timeToLive:l}),g=yield*fj(({fileId:t,itemId:n,
size:r,vaultId:i})=>d(e.files.bytes(i,n,t),{isTaken:e=>Y(r===void 0||e.length===r),known:()=>void 0,mayRetry:()=>!1,
path:`/v1/vaults/${i}/items/${n}/files/${t}/content`,reason:`the file does not have the ${r} bytes that its item specifies`}),{capacity:Math.max(1,
Math.ceil(t/10)),timeToLive:e=>d_(e)&&e.value.length>$P?0:l(e)}),_=(e,t)=>cv(Ej(e),n=>q_([...n].filter(t),t=>wj(e,t),{discard:!0})),v=e=>lv(_(h,e),_(g,e)),
y=Vv(function*(e,t,n){let r={_tag:`Vault`,...rF(e)},{drops:o}=KP(t,r,n);(o.lists||o.history||o.items!==`none`)&&a++;let l=({vaultId:t})=>t===e.id;
if(o.lists&&(yield*wj(p,e.id),yield*_(m,l)),o.history&&(s.clear(`${e.id}/`),c.clear(`${e.id}/`)),o.items===`compare`){
let t=[...yield*Dj(h)].filter(([e])=>l(e)),n=t.length>0&&gM(e.items,t.length);n&&(yield*gj(p,e.id));let r=new Set(t.flatMap(([{itemId:e},
{value:t}])=>t.version==null?[e]:[]));yield*v(e=>l(e)&&(!n||r.has(e.itemId)))}o.items===`all`&&(yield*v(l)),i.set(e.id,KP(i.get(e.id)??t,r,n).state)}),
b=yield*fj(t=>uv(tF(e.vaults.list()),({readAt:e})=>Z_(()=>{a++,o=e})),{capacity:1,timeToLive:l}),x=e=>lv(Tj(b,`vaults`,({readAt:t})=>t<e),mv(gj(b,`vaults`),
({value:e})=>e)),S=e=>mv(fv(xj(b,`vaults`)),t=>Zu(Qu(t),({readAt:t,value:n})=>Xu(qu(n.find(({id:t})=>t===e)),e=>({readAt:t,value:e})))),
C=yield*fj(Vv(function*(t){let n=i.get(t),r=Ju(yield*S(t));if(n===void 0){let{changedAt:e,contentVersion:n}=rF(r?.value);i.set(t,UP(n,r?.readAt??(yield*DO),
e))}else{let{readAt:i,value:a}=r!==void 0&&r.readAt>n.checkedAt?r:yield*tF(e.vaults.get(t));yield*y(a,n,i)}}),{capacity:1/0,timeToLive:()=>0}),w=Vv(function*(e,
t){let n=()=>i.get(e)?.checkedAt??-1/0;for(let r=0;r<3&&n()<t;r++)yield*gj(C,e);let{changedAt:r,contentVersion:a,revision:o}=i.get(e)??UP(void 0,t);
return{changedAt:r,contentVersion:a,revision:o}});return{revisions:Vv(function*(e,t){let n=e.length>1?x(t):Q_;return new Map(yield*q_(e,e=>mv(dv(lv(n,w(e,t))),
t=>[e,t]),{concurrency:`unbounded`}))}),generation:()=>a,confirmedAt:(e,t)=>Math.min(i.get(e)?.checkedAt??-1/0,t?o:1/0),isOutdated:(e,t,
n)=>n!==void 0&&n<(i.get(e)?.read.get(t)??n),readsFresherThan:Vv(function*(e,t){let n={capacity:1/0},r=yield*Fv(x(e)),i=/* @__PURE__ */ new Map,
a=yield*pj({...n,lookup:t=>mv(w(t,e),e=>{i.set(t,e)})}),o=(e,t)=>i.has(e)?t:lv(gj(a,e),t),s=yield*pj({...n,lookup:e=>o(e,gj(p,e))});return{vaults:r,
revisionOf:t=>i.get(t)??UP(void 0,e),catalogue:e=>gj(s,e),titled:(e,t)=>o(e,cv(Cj(p,e),n=>n?gj(s,e):gj(m,{vaultId:e,title:t}))),item:(e,n,r)=>{let i={vaultId:e,
itemId:n},a=gj(h,i),s=Tj(h,i,({readAt:e})=>e<t);return mv(o(e,r?lv(s,a):a),({value:e})=>e)},content:(e,t,{id:n,size:r})=>o(e,gj(g,{vaultId:e,itemId:t,fileId:n,
size:r??void 0}))}})}})})),sF,cF,lF,uF=H((()=>{Z(),Wr(),ua(),OO(),Aj(),Nj(),rM(),tx(),sM(),oN(),LP(),oF(),hM(),sF=3,cF=Vv(function*(e,t,n){let r=yield*aF(e,t,
n),i=yield*IP,a=oM(t),{locked:o}=t,s=Mj(r,t),c=Vv(function*(e,t,n){let a=yield*r.readsFresherThan(n-t,n);return yield*rN(a,e,o(),(e,t)=>Kv(i(a,e,t),t=>{
let{item:n,vault:r}=e,{changedAt:i,contentVersion:o,revision:s}=a.revisionOf(r.id);return Y({...t,vault:{id:r.id,contentVersion:o,changedAt:i},item:{id:n.id,
version:n.version??void 0},revision:s,stale:void 0})}))}),l=Vv(function*(e,t,n){let i=[],a=e;for(let e=0;e<sF&&a.length>0;e++){let o=yield*c(a,t,n),
s=e=>Lr(e)&&r.isOutdated(e.success.vault.id,e.success.item.id,e.success.item.version),l=e===2;i.push(...o.filter(([,e])=>l||!s(e))),a=l?[]:o.flatMap(([e,
t])=>s(t)?[e]:[])}return i}),u=Vv(function*(e){let n=yield*DO,i=a.staleOutcomes(e,n);if(i!==void 0)return i;let o=r.generation(),c=yield*l(e,t.timeToLive,n);
s.remember(c,o);let u=([,e])=>Ir(e)&&tM(e.failure),d=c.filter(u).map(([e])=>e),f=d.length===0?[]:yield*l(d,t.negativeTimeToLive,n),p=[...c.filter(e=>!u(e)),
...f];return a.withStaleFallback(p,n,yield*DO)}),d=yield*kj(u);return{locked:o,outcomes:d,outcomesKnowing:Vv(function*(e,t){let n=yield*DO,
{vaults:i}=yield*r.readsFresherThan(n,n),s=yield*dv(i);if(Ir(s)){let t=Qj(s.failure),r=e.map(e=>[e,J(t(la(e.reference)))]);return a.withStaleFallback(r,n,
yield*DO)}let c=yield*q_(e,e=>mv(lF(s.success,e.reference,t,o()),t=>({one:e,reading:t}))),l=c.filter(({reading:e})=>e===void 0).map(({one:e})=>e);
return[...c.flatMap(({one:e,reading:t})=>t===void 0?[]:[[e,K(t)]]),...l.length===0?[]:yield*d(l)]}),current:s.get,revisions:r.revisions}}),lF=(e,t,n,r)=>{
let i=t.attribute===`otp`?void 0:n.get(la(t));return i?.vault.contentVersion===void 0?Y(void 0):Ev(pM(Y(e),$b(r,la(t))?.vault??t.vault),{onFailure:()=>void 0,
onSuccess:({id:t})=>t===i.vault.id&&e.some(e=>e.id===t&&e.contentVersion===i.vault.contentVersion)?i:void 0})}})),dF,fF,pF,mF,hF=H((()=>{Wr(),ua(),dF=e=>{
let t=[],n=[];for(let[r,[i,a]]of Object.entries(e).entries()){let e=ca(a),o={key:i,text:a,index:r};Lr(e)?t.push({...o,reference:e.success}):n.push([o,
J(e.failure)])}return{parsed:t,invalid:n}},fF=e=>e.toSorted(([e],[t])=>e.index-t.index),pF=e=>{let t=[],n=[];for(let[r,i]of e)Lr(i)?n.push([r,
i.success]):t.push({key:r.key,error:i.failure});return{failures:t,values:n}},mF=e=>Object.fromEntries(e.map(([{key:e},t])=>[e,t]))})),gF,_F,vF,yF,bF,xF,SF,CF,
wF=H((()=>{Z(),by(),Wr(),qy(),ku(),Zj(),ua(),Aa(),OO(),hF(),gF=e=>mv(Gy(Du,e),({capacity:t,negativeTimeToLive:n,staleIfError:r,timeToLive:i})=>({timeToLive:i,
negativeTimeToLive:Math.min(i,n),capacity:t,staleIfError:r,locked:_F(e.locked)})),_F=(e={})=>typeof e==`function`?e:()=>e,vF=({value:e})=>e,yF=({item:e,stale:t,
validFor:n,value:r,vault:i})=>({value:r,vault:i,item:e,age:t?.age??0,validFor:n}),bF=({item:e,validFor:t,value:n,vault:r})=>({value:n,vault:r,item:e,validFor:t,
revision:0,stale:void 0}),xF=Vv(function*(e,t){let n=yield*sv(ca(t)),[r]=yield*e.outcomes([{reference:n}]);return{reference:n,outcome:yield*sv(r[1])}}),SF=(e,
t)=>mv(DO,n=>{let r=[];for(let i in t){let a=t[i],o=Object.hasOwn(t,i)?e.current(a,n):void 0;if(o===void 0)return;r.push([{key:i,text:a,index:r.length},K(o)])}
return r}),CF=e=>{let t=Vv(function*(t,{known:n}={}){let r=n===void 0?yield*SF(e,t):void 0;if(r!==void 0)return r;let{invalid:i,parsed:a}=dF(t);
if(a.length===0)return fF(i);let o=n===void 0?void 0:new Map([...n].map(([e,t])=>[e,bF(t)])),s=yield*o===void 0?e.outcomes(a):e.outcomesKnowing(a,o);
return fF([...i,...s])}),n=Vv(function*(e){let{failures:n,values:r}=pF(yield*t(e));return n.length>0?yield*new Xj(n):mF(r.map(([e,t])=>[e,t.value]))});
return{locked:e.locked,resolve:t=>cv(DO,n=>{let r=e.current(t,n);return r===void 0?mv(xF(e,t),({outcome:e})=>e.value):Y(r.value)}),resolveAll:n,
resolveEach:e=>mv(t(e),e=>mF(e.map(([e,t])=>[e,zr(t,vF)]))),readEach:(e,n)=>mv(t(e,n),e=>mF(e.map(([e,t])=>[e,zr(t,yF)]))),resolveTemplate:Vv(function*(e,t){
let r=Sa(e,t);if(Ir(r))return yield*new Xj(r.failure.map(e=>({key:e.reference,error:e})));let i=Oa(r.success).map(e=>[e,e]),a=yield*n(Object.fromEntries(i));
return gy(ka(r.success,e=>vy(a[e])))})}}})),TF,EF,DF,OF=H((()=>{TF=({attempts:e,method:t,path:n},r)=>`${t} ${n} ${r.replace(/[.\s]+$/,
``)}${e>1?` (after ${e} attempts)`:``}.`,EF=({mayHaveBeenProcessed:e})=>e?`; the request may have been processed`:``,
DF=`Check whether the change was made before you repeat it.`})),kF,AF,jF,MF,NF,PF=H((()=>{Eb(),xi(),OF(),
kF={refused:`Start the Connect server, or correct the port in OP_CONNECT_HOST.`,dns:`Correct the host name in OP_CONNECT_HOST, or check DNS on this machine.`,
network:`Check OP_CONNECT_HOST, firewalls and routes between this machine and the Connect server.`,
reset:`Check that the Connect server, and any proxy in front of it, is running and healthy.`,
certificate:`Set OP_CONNECT_CA_FILE to the certificate authority of the server.`,tls:`Correct the scheme in OP_CONNECT_HOST.`,
proxy:`Check the proxy (OP_CONNECT_PROXY, HTTPS_PROXY, HTTP_PROXY), or add the host to NO_PROXY.`,
proxyDenied:`Add the user name and the password to the URL of the proxy, or add the host to NO_PROXY.`,
local:`Increase the limit of open files (ulimit -n), or close unused connections and files in this process.`},
AF={refused:`Start the agent, or correct the path in OP_CONNECT_HOST.`,
network:`Let this user open the socket (--socket-mode of opconnect-agent), or correct the path in OP_CONNECT_HOST.`,
reset:`Check that the agent is running and healthy.`},jF=(e,t)=>(_b(e)===void 0?void 0:AF[t])??kF[t],MF=class extends bi(`Unreachable`){constructor({hint:e,
...t}){super({...t,hint:t.mayHaveBeenProcessed?DF:e??jF(t.host,t.unreachableCause),message:t.sent?TF(t,
`got no response from ${t.host}: ${t.reason}${EF(t)}`):TF(t,`could not connect to ${t.host}: ${t.reason}${EF(t)}`)})}},NF=class extends bi(`ResponseTimeout`){
constructor(e){let t=`${Math.round(e.timeout)} ms (${e.limit})`;super({...e,
hint:e.mayHaveBeenProcessed?DF:e.sent?`Check whether the Connect server is overloaded or the network is slow, or increase ${e.limit}.`:`Increase concurrency or ${e.limit}, or start fewer requests at once.`,
message:TF(e,
e.sent?`got no complete response from ${e.host} within ${t}${EF(e)}`:`was not sent within ${t}: other requests of this client were in progress`)})}}})),
FF=H((()=>{})),IF,LF,RF,zF,BF,VF,HF,UF,WF,GF,KF,qF,JF,YF,XF=H((()=>{xi(),OF(),IF=(e,t)=>{let n=e.attempts===0?`was not sent`:`was answered with ${e.status}`,
r=e.reason===``?``:`: ${e.reason}`;return{...e,hint:e.mayHaveBeenProcessed?DF:t,message:TF(e,n+r+EF(e))}},LF=(e,t)=>class extends bi(e){constructor(e){
super(IF(e,t))}},RF=(e,t)=>class extends bi(e){constructor(e){super(IF({...e,retryAfter:e.retryAfter},t))}},zF=class extends bi(`InvalidRequest`){
constructor(e){super(IF(e,e.attempts===0?`Correct the input.`:`Correct the request according to the message of the server.`))}},
BF=class extends LF(`TokenRejected`,
`Check that the token (OP_CONNECT_TOKEN, OP_CONNECT_TOKEN_FILE) is complete, not revoked or expired, and issued for this server.`){},
VF=class extends LF(`AccessDenied`,`Give the token access to this vault, or use a token that has it.`){},HF=class extends LF(`ResourceNotFound`,
`Check the ids, and that the token has access to the vault.`){},UF=class extends LF(`SyncTimeout`,
`The Connect server has not finished its first sync: wait for its /health, then try again.`){},WF=class extends LF(`WriteConflict`,
`Read the item again and repeat the change.`){},GF=class extends LF(`FileTooLarge`,`Download the content of the file instead of including it inline.`){},
KF=class extends RF(`TooManyRequests`,`Wait, or increase the rate limit of the proxy in front of the Connect server.`){},qF=class extends RF(`ServerError`,
`Check the log and /health of the Connect server.`){},
JF={foreign:`Check that OP_CONNECT_HOST, including its path, is the URL of a Connect server, and that no proxy in front of it responds instead.`,
refusal:`Check that OP_CONNECT_HOST, including its path, is the URL of a Connect server, and that opconnect supports its version.`,
incomplete:`Check the proxies between this machine and the Connect server.`,
shape:`Update opconnect, or check the proxies between this machine and the Connect server.`,size:`Increase maxResponseSize (OP_CONNECT_MAX_RESPONSE_SIZE).`},
YF=class extends bi(`UnexpectedResponse`){constructor(e){super({...e,hint:e.mayHaveBeenProcessed?DF:JF[e.problem],message:TF(e,
`was answered with ${e.status} by ${e.host}, but ${e.reason}${EF(e)}`)})}}})),ZF=H((()=>{PF(),FF(),XF(),BO()})),QF,$F,eI,tI,nI=H((()=>{ku(),Qy(),QF=Cu,
$F=e=>Object.keys(QF).find(t=>QF[t]?.variable===e),eI=[`token`,`tokenFile`],tI=e=>{let t=Reflect.get(e,Yy),n=Reflect.get(e,Jy),r=t=>{let n=Reflect.get(e,t);
return n!==void 0&&n!==``};return{isMade:e=>r($F(e)??``),nameOf:(e,i=e)=>{let a=$F(e);if(a===void 0)return e;let o=[a,...eI.includes(a)?eI:[]].find(r);
if(o===void 0)return t===void 0?a:i;let s=QF[o]?.variable??``,c=Object.hasOwn(t??{},o)?s:n?.[s];return o===a?c??a:c===void 0?a:i}}}})),rI,iI,aI,oI,sI,cI,lI,uI,
dI,fI,pI,mI,hI=H((()=>{rI=12,iI=8,aI=e=>e.toLowerCase().replace(/[^a-z\d]/g,``),oI=(e,t)=>{let n=Number.parseInt(e,t);
return n<=1114111?String.fromCodePoint(n):``},sI=/(?:%|\\x)([\da-f]{2})|\\u\{?([\da-f]{1,6})\}?|&#x([\da-f]+);|&#(\d+);/gi,cI=e=>e.replace(sI,(e,t,n,r,
i)=>i===void 0?oI(t??n??r??``,16):oI(i,10)),lI=(e,t)=>Array.from(e.matchAll(/\d{2,3}/g),([e])=>oI(e,t)).join(``),uI=e=>e.replace(/../g,e=>oI(e,16)).slice(0,
e.length>>1),dI=e=>atob(e.slice(0,e.length&-4)),fI=e=>{let t=e.replace(/0x|[^\da-f]/gi,``),n=e.replaceAll(`-`,`+`).replaceAll(`_`,`/`).replace(/[^\w+/]/g,``);
return[e,cI(e),lI(e,8),lI(e,10),...[0,1].map(e=>uI(t.slice(e))),...[0,1,2,3].map(e=>dI(n.slice(e)))]},pI=e=>{let t=/* @__PURE__ */ new Set;for(let n of e){
let e=aI(n.replace(/^[\w-]+\.(?=[\w-]+\.[\w-]+$)/,``));if(e.length<iI)continue;let r=Math.min(rI,e.length);for(let n of[e,
[...e].toReversed().join(``)])for(let e=0;e+r<=n.length;e++)t.add(n.slice(e,e+r))}return t},mI=(e,t)=>{let n=pI(t),r=[...new Set(Array.from(n,
({length:e})=>e))];return r.length>0&&fI(e).flatMap(fI).map(aI).some(e=>r.some(t=>{for(let r=0;r+t<=e.length;r++)if(n.has(e.slice(r,r+t)))return!0;
return!1}))}})),gI,_I,vI,yI,bI,xI,SI,CI,wI,TI=H((()=>{gI=e=>{for(let t=e,n=0;typeof t==`object`&&t&&n<8;n++){
if(`code`in t&&typeof t.code==`string`)return t.code;t=t instanceof AggregateError?t.errors[0]:`cause`in t?t.cause:void 0}return`UNKNOWN`},
_I=/^(CERT_|ERR_TLS_CERT|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT|UNABLE_TO_(GET|VERIFY|DECRYPT))|^(HOSTNAME_MISMATCH|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH_EXCEEDED)$/,
vI=e=>_I.test(e),yI=e=>e===`EPROTO`||e.startsWith(`ERR_SSL_`),bI=e=>e===`ERR_PROXY_TUNNEL`,xI=e=>e===`ENOTFOUND`||e.startsWith(`EAI_`),
SI=e=>e===`EMFILE`||e===`ENFILE`||e===`ENOBUFS`||e===`ENOMEM`||e===`EADDRNOTAVAIL`,CI=e=>e===`ECONNREFUSED`||e===`ENOENT`,
wI=e=>e===`CONNECT_TIMEOUT`||e===`UND_ERR_CONNECT_TIMEOUT`||e===`ENETUNREACH`||e===`EHOSTUNREACH`||e===`EACCES`||e===`EPERM`})),
EI=/* @__PURE__ */ W({fromErrorResponse:()=>VI,invalidRequest:()=>HI,narrow:()=>qI,timedOut:()=>FI,toConnectError:()=>LI,tooLarge:()=>II,unexpected:()=>PI,
unusableResponse:()=>UI}),DI,OI,kI,AI,jI,MI,NI,PI,FI,II,LI,RI,zI,BI,VI,HI,UI,WI,GI,KI,qI,JI=H((()=>{ZF(),nI(),Qy(),Jo(),ns(),hI(),CO(),TI(),zk(),
DI=e=>vI(e)?`certificate`:yI(e)||e===`TLS_EXPECTED`?`tls`:xI(e)?`dns`:SI(e)?`local`:CI(e)?`refused`:wI(e)?`network`:`reset`,
OI={CERT_HAS_EXPIRED:[`its certificate has expired`,`Renew the certificate of the server, or correct the clock of this machine.`],
CERT_NOT_YET_VALID:[`its certificate is not valid yet`,`Correct the clock of this machine, or the certificate of the server.`],
ERR_TLS_CERT_ALTNAME_INVALID:[`its certificate does not cover the host name`,
`Use a host name that the certificate covers, or add this one to the certificate.`]},kI=(e,t,n)=>{switch(e){case`BODY_CUT_SHORT`:
return`the connection was lost in the middle of the response`;case`CONNECT_TIMEOUT`:return`no connection within ${n} ms (connectTimeout)`;case`TLS_EXPECTED`:
return`the host requires TLS on this port: write https:// instead of http://`;case`UNKNOWN`:return`the connection was lost`;case`ECONNREFUSED`:
return`connection refused (ECONNREFUSED)`;case`ENOENT`:return`the socket does not exist (ENOENT)`;case`EACCES`:
return`access was denied (EACCES)`;case`ECONNRESET`:case`EPIPE`:
return t?`the connection was lost (${e})`:`the connection was lost while it was being opened (${e})`;case`ENOTFOUND`:
return`the host name does not exist (ENOTFOUND)`;case`EAI_AGAIN`:return`the host name could not be resolved (EAI_AGAIN)`;case`ETIMEDOUT`:
return`the connection timed out (ETIMEDOUT)`;case`EMFILE`:case`ENFILE`:return`this process has too many open files (${e})`;default:
return yI(e)?`TLS handshake failed: the host does not serve TLS on this port (${e}): write http:// instead of https://`:e.startsWith(`HPE_`)?`the response is not valid HTTP (${e})`:vI(e)?`${OI[e]?.[0]??`its certificate is not trusted`} (${e})`:e}},
AI=({code:e,proxy:t,status:n},
r)=>n===407?`the proxy ${t} requires a user name and a password (407)`:n===void 0?bI(e)?`the proxy ${t} closed the connection`:`the proxy ${t} could not be reached: ${kI(e,
!1,r)}`:`the proxy ${t} did not connect to the host (${n})`,jI=(e,t,n)=>{let{status:r}=t;return new MF({...SO(e),reason:AI(t,n),sent:!1,
unreachableCause:r!==void 0&&r>=400&&r<500?`proxyDenied`:`proxy`})},MI=(e,t,n,r=0)=>new MF({...SO(e,n),reason:kI(t,n,r),sent:n,unreachableCause:DI(t),
hint:OI[t]?.[1]}),NI=e=>new MF({...SO(e),reason:`a proxy requires a user name and a password (407)`,sent:!1,unreachableCause:`proxyDenied`}),PI=(e,t,
n)=>new YF({...SO(e,!0),status:e.status,problem:t,reason:n}),FI=(e,{limit:t,timeout:n},r=!0)=>new NF({...SO(e,r),timeout:n,limit:t,sent:r}),II=e=>PI(e,`size`,
`its body is larger than maxResponseSize`),LI=(e,t,n)=>{let{code:r,sent:i,status:a}=t;if(t.proxy!==void 0)return jI(e,t,n.connectTimeout);
switch(a!==void 0&&(e.status=a),r){case`BODY_TOO_LARGE`:return II(e);case`BODY_ENCODED`:return PI(e,`foreign`,
`its body is compressed, which the request did not accept`);case`TIMEOUT`:return i?FI(e,n):MI(e,`CONNECT_TIMEOUT`,!1,n.timeout);case`TLS_EXPECTED`:return MI(e,
r,!1);default:return MI(e,r,i,n.connectTimeout)}},RI=(e,t)=>{if(e===void 0)return;let n=/^\d+(\.\d+)?$/.test(e.trim())?Number(e)*1e3:Date.parse(e)-t;
return Number.isNaN(n)?void 0:Math.max(0,n)},zI=(e,t)=>{try{let n=JSON.parse(Ik(e.body));
if(typeof n!=`object`||!n||!(`message`in n)||typeof n.message!=`string`)return;let r=`status`in n&&typeof n.status==`number`;
if(e.status===404&&!r&&!Rk(e))return;let i=ts(n.message,t,{ordinary:!0}).replace(/\s+/g,` `).trim();return mI(i.slice(0,1e3),t)?`<redacted>`:qo(i.slice(0,
300))}catch{return}},BI=/HTTP request (was sent )?to (an )?HTTPS/i,VI=(e,t,n,r)=>{let{status:i}=t,a=zI(t,n),o=RI(Lk(t,`retry-after`),r),s={...SO(e,
i===408||i>500&&(i!==503||o===void 0)),status:i,reason:a??``};if(i===429)return new KF({...s,retryAfter:o});if(i>=500)return new qF({...s,retryAfter:o});
if(i===407)return NI(e);if(i===408)return new UF(s);if(i>=300&&i<400)return PI(e,`foreign`,`redirects are not followed`);
if(a===void 0)return i===400&&BI.test(Ik(t.body.subarray(0,2e3)))?MI(e,`TLS_EXPECTED`,!1):PI(e,`foreign`,`the response did not come from a Connect server`);
switch(i){case 400:return new zF(s);case 401:return new BF(s);case 403:return new VF(s);case 404:return new HF(s);case 409:return new WF(s);case 413:
return new GF(s);default:return PI(e,`refusal`,`Connect servers do not send this status${a&&`: ${a}`}`)}},HI=(e,t,n)=>new zF({method:e,path:t,host:``,
attempts:0,mayHaveBeenProcessed:!1,status:400,reason:n}),UI=(e,t,n)=>new YF({method:`GET`,path:e,host:`the Connect server`,attempts:t,mayHaveBeenProcessed:!1,
status:200,problem:`incomplete`,reason:n}),WI=(e,t)=>e.has(t===408?401:t),GI=({_tag:e})=>e===`TooManyRequests`||e===`ServerError`||e===`UnexpectedResponse`,
KI=(e,t)=>t===void 0?e:Object.assign(e,{hint:Zy(e.hint,tI(t))}),qI=(e,t)=>n=>{let r=!(`status`in n)||GI(n)||WI(e,n.status)?n:new YF({...n,problem:`refusal`,
reason:`a Connect server does not send this response: ${n.reason}`});return KI(r,t)}})),YI,XI,ZI=H((()=>{Z(),by(),kA(),uj(),aO(),uF(),wF(),
YI=J_(()=>Promise.resolve().then(()=>(JI(),EI))),XI=/*#__PURE__*/ Vv(function*(e,t={}){let n=yield*sv(iO(e)),r=lj(yield*OA(n,YI),gy);return CF(yield*cF(r,
yield*gF(t),YI))})})),QI,$I=H((()=>{zk(),QI=(e,t)=>new Pk({code:e,sent:!0,stale:!1,status:t})})),eL=/* @__PURE__ */ W({explain:()=>aL}),tL,nL,rL,iL,aL,
oL=H((()=>{_i(),TI(),zk(),tL=500,nL=e=>{let{rawPacket:t}=Object(e);return t?.[0]===21},rL=e=>{let{address:t}=e;
return!(`hostname`in t)||t.protocol!==`http:`?Promise.resolve(!1):(e.probe??=new Promise(e=>{let{hostname:n,port:r}=t,
i=process.getBuiltinModule(`node:tls`).connect({host:n,port:Number(r??80),rejectUnauthorized:!1}),a=t=>{clearTimeout(o),i.destroy(),e(t)},
o=setTimeout(()=>a(!1),tL);i.once(`secureConnect`,()=>a(!0)),i.once(`error`,()=>a(!1)),i.once(`close`,()=>a(!1))}),e.probe)},iL=(e,t)=>{if(t===void 0)return;
let n=Object(e),r=Number(t.port||(t.protocol===`https:`?443:80)),[i=e]=Array.isArray(n.errors)?n.errors:[];
if(n.code!==`ERR_PROXY_TUNNEL`&&n.hostname!==t.hostname&&Object(i).port!==r)return;let a=typeof n.statusCode==`number`?n.statusCode:void 0;return{proxy:t.host,
status:a}},aL=async(e,t,{connected:n,ended:r,stale:i,status:a})=>{let o=r??(nL(e)?`TLS_EXPECTED`:gI(e)),s=`protocol`in t.address?gi(t.address.protocol,
t.proxy):void 0,c=n?void 0:iL(e,s),l=o===`ECONNRESET`&&n&&!i&&s===void 0&&await rL(t);return new Pk({code:l?`TLS_EXPECTED`:o,sent:n,stale:i,status:a,...c})}})),
sL=/* @__PURE__ */ W({chunksOf:()=>cL}),cL,lL=H((()=>{zf(),x_(),Z(),nS(),$I(),cL=e=>{let t=e=>{},n=()=>{
if(e.closed)return e.readableEnded?b_():X(QI(`BODY_CUT_SHORT`))};return tS(ev(function*(){yield*Nv(()=>Z_(()=>e.destroy()));let r=t;e.pause(),e.on(`data`,t=>{
e.pause(),r(Y(Lf(t)))}),e.on(`error`,()=>void 0),e.once(`close`,()=>{let e=n();e!==void 0&&r(e)});let i=$_(i=>{let a=n();return a===void 0?(r=e=>{r=t,i(e)},
e.resume(),Z_(()=>e.pause())):i(a)});return $x(Y(i))}))}})),uL,dL,fL,pL,mL,hL,gL,_L,vL,yL=H((()=>{Z(),Eb(),$I(),zk(),uL=2**31-1,dL=({ca:e,host:t,proxy:n})=>{
let r=_b(t);if(r!==void 0){let{Agent:e,request:t}=process.getBuiltinModule(`node:http`),n={proxyEnv:{}},i=new e({keepAlive:!0,...n}),a=new e({keepAlive:!1,
...n});return{request:t,address:{socketPath:r},basePath:``,kept:i,fresh:a,proxy:{},probe:void 0}}let{hostname:i,pathname:a,port:o,protocol:s}=new URL(t),
{Agent:c,request:l}=process.getBuiltinModule(s===`https:`?`node:https`:`node:http`),u={...e===void 0?void 0:{ca:e},proxyEnv:n};return{request:l,
address:{protocol:s,hostname:i.replace(/^\[|\]$/g,``),port:o===``?void 0:o},basePath:a===`/`?``:a,kept:new c({keepAlive:!0,...u}),fresh:new c({keepAlive:!1,
...u}),proxy:n,probe:void 0}},fL=()=>Promise.resolve().then(()=>(oL(),eL)),pL=()=>process.uptime()*1e3,mL=(e,t,{onError:n,onHead:r})=>{let i=pL(),a=!1,o,s=!1,c,
l,u=e.request({...e.address,path:e.basePath+t.path,method:t.method,agent:t.fresh?e.fresh:e.kept});u.setHeader(`accept-encoding`,`identity`);
for(let e in t.headers)u.setHeader(e,t.headers[e]??``);let d=e=>{l??=e,u.destroy()},f=Math.min(t.connectTimeout,t.timeout),p=()=>{
if(!a&&f<t.timeout)return d(`CONNECT_TIMEOUT`);let e=t.timeout-(pL()-i);if(e<1)return d(`TIMEOUT`);m=setTimeout(p,Math.min(e,uL))},m=setTimeout(p,Math.min(f,
uL));return u.once(`socket`,e=>{e.connecting?e.once(`encrypted`in e?`secureConnect`:`connect`,()=>{a=!0,o=pL()-i}):e.destroyed||(a=!0)}),u.once(`response`,e=>{
let t=e.headers[`content-encoding`];if(c=e.statusCode,t!==void 0&&t!==`identity`)return d(`BODY_ENCODED`);s=!0,r(e,o)}),u.on(`error`,t=>{if(clearTimeout(m),
s)return;s=!0;let r=u.reusedSocket&&l===void 0;fL().then(({explain:n})=>n(t,e,{ended:l,connected:a,stale:r,
status:c})).catch(()=>new Pk({code:l??String(Object(t).code),sent:a,stale:r,status:c})).then(n)}),u.once(`close`,()=>{s||(clearTimeout(m),
n(new Pk({code:l??`ECONNRESET`,sent:a,stale:!1,status:c})))}),u.end(t.body),{stopTimer:()=>clearTimeout(m),endedBy:()=>l,cancel:()=>{clearTimeout(m),
u.destroy()}}},hL=J_(()=>Promise.resolve().then(()=>(lL(),sL))),gL=(e,t)=>({status:e.statusCode??0,headers:e.headers,connectMs:t}),_L=(e,t,n)=>{
if(e.complete&&e.readableLength<=t){let t=e.read()??/* @__PURE__ */ new Uint8Array;return e.resume(),n(t)}if(e.destroyed)return n(QI(`BODY_CUT_SHORT`));
let r=Number(e.headers[`content-length`]),i=Buffer.allocUnsafeSlow(r<=t?r:0),a=0;e.on(`data`,r=>{let o=a;if(a+=r.length,a>t)return e.removeAllListeners(`end`),
e.destroy(),n(QI(`BODY_TOO_LARGE`,e.statusCode));a>i.length&&(i=Buffer.concat([i],Math.max(a,2*o))),r.copy(i,o)}),e.once(`end`,()=>n(i.subarray(0,a))),
e.on(`error`,()=>void 0),e.once(`close`,()=>{!e.readableEnded&&a<=t&&n(QI(`BODY_CUT_SHORT`,e.statusCode))})},vL=ev(function*(){
let e=yield*Mv(Z_(()=>/* @__PURE__ */ new Map),e=>Z_(()=>{for(let{fresh:t,kept:n}of e.values())n.destroy(),t.destroy()})),t=t=>{let{ca:n,host:r}=t,
i=n===void 0?r:`${r} ${n}`,a=e.get(i)??dL(t);return e.set(i,a),a};return{connectsToSockets:!0,send:e=>$_(n=>{let r=mL(t(e),e,{onError:e=>n(X(e)),onHead:(t,
i)=>process.nextTick(()=>_L(t,e.maxBodySize,e=>{if(r.stopTimer(),!(e instanceof Pk))return n(Y({...gL(t,i),body:e}));let a=r.endedBy();
n(X(a===void 0?e:QI(a)))}))});return Z_(r.cancel)}),open:e=>cv(hL,({chunksOf:n})=>$_(r=>{let i=mL(t(e),e,{onError:e=>r(X(e)),onHead:(e,t)=>{i.stopTimer(),
(e.statusCode===204||e.statusCode===304)&&e.resume(),process.nextTick(()=>r(Y({...gL(e,t),body:n(e)})))}});return Z_(i.cancel)}))}})})),bL,xL=H((()=>{yL(),
bL=vL})),SL,CL,wL=H((()=>{o_(),SL=Jg,CL=Qg})),TL,EL,DL=H((()=>{xL(),Nk(),zk(),Z(),wL(),ac(),TL=/* @__PURE__ */ new Set([CL(({message:e})=>{
ic(`opconnect: ${[e].flat().join(` `)}`)})]),EL=async(e,t,{onEvent:n,signal:r,waits:i=!0}={})=>{let a=0,o=e=>{let t=e=>t=>(a++,e(t));return{...e,send:t(e.send),
open:t(e.open)}},s=jk(),c=i?s.run(t,{timeout:Ak(e),onEvent:n}):t,l=cv(bL,e=>Av(c,Fk,o(e))).pipe(jv,Av(Mk,s),Av(SL,TL),dv);return{outcome:await zv(l,
r===void 0?{}:{signal:r}),requests:a}}})),OL,kL,AL,jL,ML=H((()=>{Z(),by(),Wr(),zx(),OL=e=>Object.fromEntries(Array.from(e,e=>[e,e])),kL=(e,t)=>{
let n=/* @__PURE__ */ new Map,r=/* @__PURE__ */ new Map;for(let[i,a]of e.entries()){let e=t[i];e!==void 0&&Br(e,{onFailure:e=>r.set(a,e),onSuccess:e=>n.set(a,
vy(e))})}return{...Rx,values:n,failures:r}},AL=(e,t)=>mv(e.resolveEach(Object.fromEntries(t.entries())),e=>kL(t,e)),jL=([e,t])=>({...e,
values:new Map([...e.values,...t.values]),failures:new Map([...e.failures,...t.failures])})})),NL,PL,FL,IL,LL=H((()=>{zs(),os(),NL=e=>e.then(e=>({bytes:e}),
e=>({code:ms(e),reason:as(e)})),PL=e=>NL(Ns(e)),FL=e=>NL(Rs(e)),IL=(e,t)=>Es(e,t).then(()=>void 0,as)})),RL,zL,BL,VL,HL=H((()=>{Z(),by(),uy(),bk(),LL(),RL=12,
zL=32,BL=(e,t)=>new ly([{code:`InvalidOption`,message:e,hint:t,place:{key:`key`}}]),VL=Vv(function*(e,{token:t}){if(e===void 0){let{current:e}=yield*yk(t),
n=vy(yield*e);return n.length>=zL?{_tag:`Token`,token:n}:yield*BL(`The access token is too short to encrypt a snapshot: it has fewer than ${zL} characters.`,
"Set `key` of the snapshot to a passphrase or a key file.")}if(typeof e==`object`&&`file`in e){let t=yield*J_(()=>FL(e.file));
return`code`in t?yield*BL(`Could not read the key file ${e.file} of the snapshot: ${t.reason}.`,`Check the path.`):t.bytes.length>=zL?{_tag:`KeyFile`,
bytes:t.bytes}:yield*BL(`The key file ${e.file} of the snapshot must have at least ${zL} bytes.`,`Create it with: openssl rand -out ${e.file} ${zL}`)}
let n=hy(e)?vy(e):e;return n.length>=RL?{_tag:`Passphrase`,passphrase:n}:yield*BL(`The key of the snapshot must have at least ${RL} characters.`,
`Use a longer passphrase, such as 32 random characters, or a key file.`)})})),UL,WL,GL=H((()=>{Lb(),UL=(e,t,n)=>{let{contentVersion:r,id:i}=e.vault,
a=t?.vault.id===i&&t.vault.contentVersion===r,o=e.vault.changedAt,s=a?Math.min(t.changedAt,n):Math.min(n,o===void 0?n:o+Db),c=a&&t.isSettled||n-s>=6e4;
return{...e,changedAt:s,isSettled:c}},WL=(e,t,n)=>n&&t?.item.id===e.item.id&&t.item.version!==void 0&&t.item.version>(e.item.version??1/0)?t:e})),KL,qL,JL,YL,
XL,ZL,QL,$L,eR,tR,nR,rR,iR,aR,oR=H((()=>{KL=D(i),qL=Buffer.from(`opconnect snapshot `),JL=Buffer.from(`opconnect snapshot 2
`),YL={Token:1,Passphrase:2,
KeyFile:3},XL=16,ZL=12,QL=16,$L=JL.length+1+XL+ZL,eR={N:2**15,r:8,p:3,maxmem:67108864},tR=(e,t)=>new Promise((n,r)=>{s(e.normalize(`NFKC`),t,32,eR,(e,
t)=>e===null?n(t):r(e))}),nR=async(e,t,n)=>Buffer.from(await KL(`sha256`,e,t,`opconnect snapshot 2 ${n}`,32)),rR=(e,t)=>{switch(e._tag){case`Token`:
return nR(e.token,t,`token`);case`KeyFile`:return nR(e.bytes,t,`key file`);case`Passphrase`:return tR(e.passphrase,t)}},iR=async(e,t)=>{let r=a(XL),i=a(ZL),
o=Buffer.concat([JL,Uint8Array.of(YL[t._tag]),r,i]),s=n(`aes-256-gcm`,await rR(t,r),i,{authTagLength:QL});s.setAAD(o);let c=Buffer.concat([s.update(e,`utf8`),
s.final()]);return Buffer.concat([o,s.getAuthTag(),c])},aR=async(e,t)=>{let n=Buffer.from(e);if(!n.subarray(0,
JL.length).equals(JL))return{unopened:n.subarray(0,qL.length).equals(qL)?`OtherVersion`:`NotASnapshot`};if(n.length<$L+QL)return{unopened:`Damaged`};
if(n[JL.length]!==YL[t._tag])return{unopened:`OtherKey`};let i=n.subarray(0,$L),a=i.subarray(JL.length+1,JL.length+1+XL),o=i.subarray($L-ZL),s=r(`aes-256-gcm`,
await rR(t,a),o,{authTagLength:QL});s.setAAD(i),s.setAuthTag(n.subarray($L,$L+QL));let c=s.update(n.subarray($L+QL));try{return{text:Buffer.concat([c,
s.final()]).toString(`utf8`)}}catch{return{unopened:`Damaged`}}}})),sR,cR,lR,uR,dR,fR,pR,mR=H((()=>{w_(),Z(),by(),ZD(),zs(),LL(),oR(),sR=jD(SD({savedAt:JD,
expiresAt:JD,hosts:GD(Q),readings:GD(SD({reference:Q,value:Q,vault:Q,contentVersion:RD(JD),changedAt:JD,isSettled:WD,item:Q,version:RD(JD)}))})),cR=ID(sR),
lR=FD(sR),uR=(e,t)=>{let[n,r]=[new Set(e),new Set(t)];return n.size===r.size&&[...n].every(e=>r.has(e))},dR=Vv(function*({hosts:e,maxAge:t,path:n,source:r},i){
let a=yield*C_,o=cR({savedAt:a,expiresAt:Math.min(a+t,2**53-1),hosts:e,readings:Array.from(i,([e,{changedAt:t,isSettled:n,item:r,value:i,
vault:a}])=>({reference:e,value:vy(i),vault:a.id,...a.contentVersion===void 0?{}:{contentVersion:a.contentVersion},changedAt:t,isSettled:n,item:r.id,
...r.version===void 0?{}:{version:r.version}}))}),s=yield*J_(async()=>IL(n,await iR(o,r)));s!==void 0&&(yield*Hv(`Could not write the snapshot ${n}: ${s}.`))}),
fR=({changedAt:e,contentVersion:t,isSettled:n,item:r,value:i,vault:a,version:o})=>({changedAt:e,isSettled:n,value:gy(i),vault:{id:a,contentVersion:t},
item:{id:r,version:o},age:0,validFor:void 0}),pR=Vv(function*({hosts:e,maxAge:t,path:n,references:r,source:i}){let a=e=>X(e),o=yield*J_(()=>PL(n));
if(`code`in o)return yield*a(o.code===`ENOENT`?`Missing`:o.code===`NOT_TRUSTED`?`Untrusted`:`Unreadable`);let s=yield*J_(()=>aR(o.bytes,i));
if(`unopened`in s)return yield*a(s.unopened);let c=lR(s.text);if(c._tag===`None`)return yield*a(`Damaged`);let{expiresAt:l,readings:u,savedAt:d}=c.value,
f=yield*C_;if(f>l||f-d>t)return yield*a(`Expired`);if(!uR(c.value.hosts,e))return yield*a(`OtherHost`);let p=new Map(u.map(e=>[e.reference,fR(e)]));
return uR(p.keys(),r)?{savedAt:d,readings:p}:yield*a(`OtherReferences`)})})),hR,gR,_R,vR,yR,bR,xR,SR,CR=H((()=>{w_(),Z(),by(),Wr(),Nu(),qy(),xi(),aO(),Zj(),
ua(),rM(),tx(),TO(),HL(),GL(),mR(),hR={Missing:`the file does not exist yet`,Unreadable:`the file cannot be read`,
Untrusted:`another user could have written it (it must be a regular file owned by you, not writable for others)`,NotASnapshot:`the file is not a snapshot`,
OtherVersion:`it was written by another version of opconnect`,OtherKey:`it was encrypted with another kind of key`,
Damaged:`it is corrupted, or was encrypted with a different key`,Expired:`it is too old`,OtherHost:`it was made for another server`,
OtherReferences:`it was made for other references`},gR=class extends bi(`SnapshotUnusable`){constructor(e){let{path:t,problem:n,unresolved:r}=e;super({...e,
message:`The Connect server cannot be reached, and the snapshot ${t} cannot be used: ${hR[n]}.\n${r.message}`,
hint:`Restore the connection to the server. The next start that reaches it writes a new snapshot.`})}},_R=(e,t)=>new Map([...e].flatMap(e=>{let n=ca(e);
if(Ir(n)||n.success.attribute===`otp`)return[];let r=la(n.success),i=$b(t,r);return[[e,i===void 0?r:`${r}\n${ex(i)}`]]})),vR=e=>e.replace(/\n.*$/s,``),
yR=({readings:e})=>new Map(Array.from(e).flatMap(([e,t])=>t.isSettled?[[vR(e),t]]:[])),bR=1/24,xR=(e,t)=>[...t].every(([t,{isSettled:n,value:r,vault:i}])=>{
let a=e.get(t);return a!==void 0&&vy(a.value)===vy(r)&&a.vault.contentVersion===i.contentVersion&&a.isSettled===n}),SR=/*#__PURE__*/ Vv(function*(e,t,n){
let{connect:r,...i}=n,{maxAge:a}=yield*Gy(ju,i),o=yield*sv(iO(r)),s=yield*VL(n.key,o),c=Object.entries(t),l=_R(c.map(([,e])=>e),e.locked?.()??{}),{hosts:u}=o,
d={path:n.path,maxAge:a,hosts:u,source:s,references:new Set(l.values())},f=c.every(([,e])=>l.has(e)),p=yield*dv(pR(d)),m=Lr(p)&&f?p.success:void 0,h=yield*C_,
g=yield*e.readEach(t,{known:Lr(p)?yR(p.success):/* @__PURE__ */ new Map}).pipe(Av(wO,m!==void 0)),_=e=>Lr(p)?p.success.readings.get(l.get(t[e])??``):void 0,
v=Lr(p)&&h-p.success.savedAt<6e4,y=[],b=[];for(let[e]of c){let t=g[e];Lr(t)?y.push([e,WL(t.success,_(e),v)]):b.push({key:e,error:t.failure})}
let x=e=>Object.fromEntries(e.map(([e,{value:t}])=>[e,t]));if(b.length>0){let e=new Xj(b);
return!f||!b.every(({error:e})=>nM(e))?yield*e:Ir(p)?yield*new gR({path:n.path,problem:p.failure,unresolved:e}):{values:x(c.flatMap(([e])=>{let t=_(e);
return t===void 0?[]:[[e,t]]})),savedAt:p.success.savedAt}}let S=x(y),C=yield*C_,w=Math.max(0,...y.map(([,e])=>e.age));if(w>0)return{values:S,savedAt:C-w};
let T=new Map(y.flatMap(([e,n])=>{let r=l.get(t[e]);return r===void 0?[]:[[r,UL(n,_(e),h)]]}));return Lr(p)&&C-p.success.savedAt<a*bR&&xR(p.success.readings,
T)||(yield*dR(d,T)),{values:S,savedAt:void 0}})})),wR=/* @__PURE__ */ W({resolveWithSnapshot:()=>OR,withSnapshot:()=>DR}),TR,ER,DR,OR,kR=H((()=>{oO(),CR(),zk(),
Z(),by(),ML(),zx(),TR=`the key of the snapshot (--snapshot-key-file, DOTENV_SNAPSHOT_KEY_FILE or snapshot.key)`,ER=({issues:e})=>new ly(e.map(e=>({...e,
hint:e.hint.replace("`key` of the snapshot",TR)}))),DR=Vv(function*(e,t,n,r){return yield*SR(e,OL(t),{connect:n,...r}).pipe(mv(({savedAt:e,values:t})=>({...Rx,
savedAt:e===void 0?void 0:new Date(e),values:new Map(Object.entries(t).map(([e,t])=>[e,vy(t)]))})),yv({InvalidOptions:e=>X(ER(e)),SecretsNotResolved:()=>AL(e,
t),SnapshotUnusable:({message:e,unresolved:t})=>Y({...Rx,failures:new Map(t.failures.map(({error:e,key:t})=>[t,e])),snapshotProblem:e.split(`
`,1)[0]})}))}),
OR=Vv(function*(e,{optional:t,required:n},r,i){let a=yield*DR(e,n,r,i);return jL([a,yield*Av(AL(e,t),wO,a.savedAt!==void 0)])})})),
AR=/* @__PURE__ */ W({resolveReferences:()=>NR}),jR,MR,NR,PR=H((()=>{ZI(),Z(),DL(),ML(),jR=2e3,MR=J_(()=>Promise.resolve().then(()=>(kR(),wR))),NR=({isUrgent:e,
optional:t,required:n},r,i,{locked:a,...o}={})=>{let s=e?r:{...r,retries:0,totalTimeout:jR};return EL(s,cv(XI(s,{locked:a}),
e=>i===void 0||n.length===0?mv(K_([AL(e,n),AL(e,t)],{concurrency:`unbounded`}),jL):cv(MR,({resolveWithSnapshot:a})=>a(e,{required:n,optional:t},r,i))),{...o,
waits:e})}}));Aa(),Wr(),zx();const FR=`••••••••`,IR=({variables:e},{optional:t})=>new Set(Ql(e.filter(({key:e})=>!t?.includes(e)))),
LR=({snapshot:e})=>typeof e==`string`?{path:e}:e,RR=({issues:e})=>e.filter(({code:e})=>e===`UntrustedSetting`),zR={outcome:K(Rx),requests:0},BR=async(e,t,n)=>{
let r=Ql(e.variables),i=n.skipped?Ql(e.skipped):[];if(r.length===0&&i.length===0)return zR;let[{connectOptions:a},
{resolveReferences:o}]=await Promise.all([Promise.resolve().then(()=>(lO(),sO)),Promise.resolve().then(()=>(PR(),AR))]),s=a(t,e);
if(Ir(s))return{outcome:J(s.failure),requests:0};let c=IR(e,t),l=[.../* @__PURE__ */ new Set([...r,...i])].filter(e=>!c.has(e)),{progress:u=(e,t)=>t({}),
signal:d}=n,{outcome:f,requests:p}=await u(`resolving references`,n=>o({required:[...c],optional:l,isUrgent:r.length>0},s.success,LR(t),{signal:d,
onEvent:n.onEvent,locked:e.locked}));return{outcome:Rr(f,({issues:e})=>e),requests:p}},VR=({skipped:e},t,n)=>e.flatMap(({key:e,template:r})=>{
let i=r!==void 0&&Oa(r).every(e=>n.has(e))?ka(r,e=>n.get(e)??WR(e)):t[e]??process.env[e];return i===void 0?[]:[[e,i]]}),HR=(e,t,{outcome:n,requests:r},
i=process.uptime())=>{let{issues:a,skipped:o,variables:s,warnings:c}=e;if(RR(e).length>0)throw new yu(a);let l=Vr(n,()=>Rx),{failures:u,savedAt:d,values:f}=l,
p=({key:e,template:n})=>t.optional?.includes(e)===!0&&Oa(n).some(e=>!f.has(e)),m=s.filter(p),h=s.filter(e=>!p(e)),g=Gb(e,t),_=(e,
t)=>Ql(e).length===0?[]:Ir(n)?qb(e,n.failure,t):Hb(e,u,t.nameSettings),v=[...a,..._(h,g),...Jb(l)];if(v.length>0)throw new yu(v);let y=e=>ka(e,
e=>f.get(e)??WR(e)),b=h.map(e=>({...e,value:y(e.template)})),x=b.filter(({value:e})=>e.includes(`\0`));if(x.length>0)throw new yu(x.map(({key:e,source:t,
template:n})=>Ac(e,t,Oa(n)[0])));let S=Object.fromEntries(b.map(({key:e,value:t})=>[e,t])),C=t.processEnv??process.env;
return{result:{parsed:{...Object.fromEntries(VR(e,C,f)),...S},applied:S,variables:h.map(KR),skipped:o.map(({key:e,source:t})=>({key:e,source:t})),omitted:_(m,
{...g,originOf:()=>void 0}),warnings:c,savedAt:d,requests:r,duration:(process.uptime()-i)*1e3},values:f,failures:u}},UR=async(e,t,n={})=>{
let r=process.uptime(),i=await Lx(e,t),a=RR(i).length>0?zR:await BR(i,t,n);return HR(i,t,a,r)},WR=e=>{throw Error(`no outcome for ${e}`)},
GR=e=>({parts:e.parts.map(e=>e._tag===`Text`?{...e,text:e.text.replace(/(:\/\/[^/@\s:]*:)[^/@\s]+(?=@)/g,`$1${FR}`)}:e)}),KR=({key:e,source:t,template:n})=>{
let r=Oa(n);return{key:e,source:t,references:r,masked:r.length===0?void 0:ka(GR(n),()=>FR)}};ac();const qR=(e,t,n=`${t}s`)=>`${e} ${e===1?t:n}`,JR=({duration:e,
requests:t,variables:n})=>{let r=new Set(n.flatMap(e=>e.references)).size;return`${qR(n.length,`variable`)}, ${qR(r,`reference`)}, ${qR(t,
`request`)} in ${Math.round(e)} ms.`};rs(),$s();const YR=e=>{try{y(2,e)}catch{}},XR=()=>E(2)&&process.env.TERM!==`dumb`,ZR=async(e,t)=>{
let n=typeof e==`string`?void 0:setTimeout(()=>YR(`opconnect: ${qo(qs(e))}\n`),5e3);try{return await t({onEvent:e=>{
e.type===`recovered`?YR(`opconnect: ${e.message}\n`):e.isFirst&&YR(`opconnect: ${e.message} Retrying for up to ${Math.ceil(e.remaining/1e3)} s.\n`)}})}finally{
clearTimeout(n)}},QR=async(e,t)=>{if(!XR())return await ZR(e,t);let n=qs(e),r=n,i=performance.now(),a,o=!1,s=()=>{o=!0;
let e=Math.floor((performance.now()-i)/1e3);YR(`\r\u001b[Kopconnect: ${qo(r)}${e===0?``:`, ${e} s`}`)},c=()=>{o&&YR(`\r\x1B[K`),o=!1};process.once(`exit`,c);
let l=setTimeout(()=>{s(),a=setInterval(s,1e3)},500);try{return await t({onEvent:({message:e,type:t})=>{r=t===`waiting`?e.replace(/\.$/,``):n}})}finally{
clearTimeout(l),clearInterval(a),c(),process.removeListener(`exit`,c)}};ac();const $R=e=>rc(process.stdout,e),ez=({GITHUB_EVENT_NAME:e,GITHUB_EVENT_PATH:t})=>{
if(!e?.startsWith(`pull_request`)||!t)return!1;try{let{pull_request:e,repository:n}=JSON.parse(m(t,`utf8`));return e.head.repo?.full_name!==n.full_name}catch{
return!1}},tz=e=>ez(e)?[`GitHub passes no secrets to workflows of pull requests from forks.`,
`Skip the step for forks: if: github.event.pull_request.head.repo.full_name == github.repository`]:e.GITHUB_ACTOR===`dependabot[bot]`?[`Workflows started by Dependabot get only the Dependabot secrets.`,
`Add OP_CONNECT_TOKEN to the Dependabot secrets of the repository, or skip the step: if: github.actor != 'dependabot[bot]'`]:e.OP_SERVICE_ACCOUNT_TOKEN?[`The action cannot use OP_SERVICE_ACCOUNT_TOKEN.`,
`Set OP_CONNECT_HOST and OP_CONNECT_TOKEN: secrets are loaded from a Connect server.`]:[`A secret that the repository does not have is an empty text.`,
`Set OP_CONNECT_HOST and OP_CONNECT_TOKEN in the env of the step, the token from a secret of the repository.`],nz=(e,t)=>{
if(e.code!==`MissingHost`&&e.code!==`MissingToken`)return e;let[n,r]=tz(t);return{...e,message:`${e.message} ${n}`,hint:r}},rz=(e,
t)=>e[`INPUT_${t.toUpperCase()}`]?.trim()??``,iz={"":!1,true:!0,True:!0,TRUE:!0,false:!1,False:!1,FALSE:!1},az=(e,t)=>({code:`BadOption`,
message:`The input ${e} is "${t}".`,hint:`Use true or false.`,locations:[]}),oz=e=>e.split(`
`).map(e=>e.trim()).filter(e=>e!==``),sz=e=>{let t=[],n=n=>{
let r=rz(e,n);return Object.hasOwn(iz,r)||t.push(az(n,r)),iz[r]===!0},r={envFiles:oz(rz(e,`env-file`)||(e.OP_ENV_FILE??``)),exportsEnv:n(`export-env`),
unsetsPrevious:n(`unset-previous`),checksOnly:n(`check-only`)};if(t.length>0)throw new yu(t);return r};Wr();const cz=e=>Lr(Zr([{key:e,value:``}],`env`)),
lz=e=>(e.OP_MANAGED_VARIABLES??``).split(`,`).map(e=>e.trim()).filter(e=>cz(e)&&!e.startsWith(`OP_CONNECT_`)),
uz=e=>/^(?:ACTIONS|GITHUB|INPUT|RUNNER)_/i.test(e),dz=e=>{let t=new Set(lz(e)),n=(e,n)=>t.has(e)&&!n?.includes(`op://`),r=Object.entries(e);
return{workflow:Object.fromEntries(r.filter(([e,t])=>!uz(e)&&!n(e,t))),runner:Object.fromEntries(r.filter(([e])=>uz(e)))}};rs();const fz=(e,t,n)=>{let{hint:r,
locations:i,message:a}=t,o=[a,...n!==void 0||i.length===0?[]:[pc(i)],n?.reference??``,r],{column:s,key:c,source:l}=n??{},u=o.filter(e=>e!==``).join(`
`);
return qr(e,qo(u,{lines:!0}),{file:l?.file?.replaceAll(`\\`,`/`),line:l?.line,col:s,title:qo(c||`opconnect`)})},pz=(e,t)=>t.flatMap(t=>{let{locations:n}=t;
return(n.length===0||n.length>3?[void 0]:n).map(n=>fz(e,t,n))}).join(``),mz=e=>`\`${e.replaceAll("`",`'`).replaceAll(`|`,`\\|`)}\``,hz=e=>e.replaceAll(`&`,
`&amp;`).replaceAll(`<`,`&lt;`).replaceAll(`>`,`&gt;`),gz=`### Secrets from 1Password Connect`,_z=(e,t,{checksOnly:n,exportsEnv:r})=>{let i=new Set(t),
a=[...e.variables.map(e=>({...e,isSecret:e.references.length>0})),...e.skipped].filter(({key:e})=>i.has(e)).map(e=>{
let t=`isSecret`in e?e.isSecret?`secret`:`plain value`:`set already`;return`| ${mz(e.key)} | ${mz(cc(e.source))} | ${t} |`});return[gz,``,
n?`Every reference resolves. Nothing was loaded.`:r?`Exported to the next steps of the job.`:`Available as outputs of this step.`,``,
...a.length===0?[]:[`| variable | defined in | kind |`,`| --- | --- | --- |`,...a,``],JR(e),``,``].join(`
`)},
vz=e=>`${gz}\n\n<pre>\n${hz(gc(e))}\n\nNothing was loaded.\n</pre>\n\n`;rs();const yz=e=>e.startsWith(`OP_CONNECT_`),bz=({result:e},t=[])=>{
let n=e.skipped.flatMap(({key:e})=>{let t=process.env[e];return t===void 0?[]:[[e,t]]}),r=new Map([...Object.entries(e.applied),...n]);
return(t.length>0?t:[...r.keys()].filter(e=>!yz(e))).flatMap(e=>{let t=r.get(e);return t===void 0?[]:[{key:e,value:t}]})},xz=(e,{result:t,values:n})=>{
let r=new Set(t.variables.flatMap(({key:e,references:t})=>t.length>0?[e]:[])),i=new Set(e.map(({key:e})=>e));
return[...t.variables.filter(({key:e})=>i.has(e)).flatMap(({references:e})=>e).flatMap(e=>n.get(e)??[]),...e.flatMap(({key:e,
value:t})=>r.has(e)||!ko(t)?[t]:[])]},Sz=e=>{try{let t=_(e);return!t.isFile()||t.size>65536?[]:[m(e,`utf8`).trim()]}catch{return[]}},Cz=({definitions:e})=>{
let t=t=>[process.env[t]??``,...e.filter(({key:e})=>e===t).map(({text:e})=>e)],n=t(`OP_CONNECT_TOKEN_FILE`).filter(e=>e!==``);return[...t(`OP_CONNECT_TOKEN`),
...n.flatMap(Sz)].filter(e=>e!==``)};zs(),Wr();const wz=(e,t,n,r=[])=>({code:e,message:t,hint:n,locations:r}),Tz=(e,t,{result:n})=>Vr(Zr(e,t),e=>{
let t=new Map([...n.variables,...n.skipped].map(({key:e,source:t})=>[e,t]));throw new yu(e.map(({key:e,reason:n})=>{let r=t.get(e),i=r===void 0?[]:[{key:e,
source:r,reference:void 0}];return wz(`ValueUnusable`,`${e} cannot be loaded: ${n}.`,`Rename or remove it.`,i)}))}),Ez=e=>{let t=process.env[e];if(t)return t;
throw new yu([wz(`RunnerMissing`,`${e} is not set.`,`Run the action in a step of GitHub Actions.`)])},Dz=(e,{exportsEnv:t,unsetsPrevious:n})=>{
let r=lz(process.env),i=t?e.map(({key:e})=>e):[],a=n?r.filter(e=>!i.includes(e)):[],o=[.../* @__PURE__ */ new Set([...r.filter(e=>!a.includes(e)),
...i])].join(`,`),s=o===(process.env.OP_MANAGED_VARIABLES??``);return[...a.map(e=>({key:e,value:``})),...s?[]:[{key:`OP_MANAGED_VARIABLES`,value:o}]]},
Oz=async(e,t,n,r)=>{let i=kz(e,n),a=[...n.exportsEnv?i:[],...Dz(i,n)],o=n.exportsEnv?[]:i,s=[...a.length===0?[]:[[Ez(`GITHUB_ENV`),Tz(a,`env`,e)]],
...o.length===0?[]:[[Ez(`GITHUB_OUTPUT`),Tz(o,`output`,e)]],...r];await $r(Jr([...Cz(t),...xz(i,e)]));try{Qr(s)}catch(e){let t=as(e);
throw new yu([wz(`FileNotWritten`,`Could not write the files of the runner: ${t}.`,`Check the disk and the permissions of the runner.`)])}},kz=(e,
{exportsEnv:t})=>bz(e).filter(({key:n})=>!t||Object.hasOwn(e.result.applied,n)),Az=e=>{let t=process.env.GITHUB_STEP_SUMMARY;return t?[[t,e]]:[]},jz=(e,
{checksOnly:t,
exportsEnv:n})=>t?`Every reference resolves. Nothing was loaded.`:e.length===0?`Nothing to load: no reference in env, and no variable in an env file.`:`Loaded ${qR(e.length,
n?`environment variable`:`output`)}: ${e.join(`, `)}`;(async()=>{let e=sz(process.env),{runner:t,workflow:n}=dz(process.env),r=oi({path:e.envFiles,processEnv:n,
variables:t}),i=gu(r),a=await UR(i,r,{progress:QR}),{result:o}=a;await $r(pz(`warning`,[...o.warnings,...o.omitted]));let s=kz(a,e).map(({key:e})=>e),c=Az(_z(o,
s,e));e.checksOnly?Qr(c):await Oz(a,i,e,c),$R(jz(s,e)),$R(JR(o))})().catch(async e=>{if(process.exitCode=1,!(e instanceof yu))throw e;
let t=e.issues.map(e=>nz(e,process.env));await $r(pz(`error`,t)),Qr(Az(vz(t)))});export{};