import{createRequire as e}from"node:module";import*as t from"node:crypto";
import{createCipheriv as n,createDecipheriv as r,hkdf as i,randomBytes as a,randomUUID as o,scrypt as s}from"node:crypto";import*as c from"node:fs";
import{closeSync as l,existsSync as u,fstatSync as d,ftruncateSync as f,openSync as p,readFileSync as m,readSync as h,readdirSync as g,stat as _,statSync as v,writeFileSync as y,writeSync as b}from"node:fs";
import{basename as x,dirname as S,isAbsolute as C,join as w,relative as T,resolve as E}from"node:path";import{isatty as D}from"node:tty";
import{promisify as O,styleText as k}from"node:util";import{Worker as A}from"node:worker_threads";import{open as j,rename as M,rm as N}from"node:fs/promises";
import{homedir as P}from"node:os";import{fileURLToPath as F}from"node:url";var I=Object.create,L=Object.defineProperty,R=Object.getOwnPropertyDescriptor,
z=Object.getOwnPropertyNames,B=Object.getPrototypeOf,V=Object.prototype.hasOwnProperty,H=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(e){
throw n=[e],e}},U=(e,t)=>()=>(t||(e((t={exports:{}}).exports,t,t.exports),e=null),t.exports),W=(e,t)=>{let n=Object.setPrototypeOf({},null);for(var r in e)L(n,
r,{get:e[r],enumerable:!0});return t&1||L(n,Symbol.toStringTag,{value:`Module`}),t&2?n:Object.preventExtensions(n)},ee=(e,t,n,r)=>{
if(t&&typeof t==`object`||typeof t==`function`)for(var i=z(t),a=0,o=i.length,s;a<o;a++)s=i[a],!V.call(e,s)&&s!==n&&L(e,s,{get:(e=>t[e]).bind(null,s),
enumerable:!(r=R(t,s))||r.enumerable});return e},te=(e,t,n)=>(n=e==null?{}:I(B(e)),ee(t||!e||!e.__esModule||!V.call(e,`default`)?L(n,`default`,{value:e,
enumerable:!0}):n,e)),ne=/* @__PURE__ */ e(import.meta.url),re,ie,ae,oe=H((()=>{re=(e,t)=>{switch(t.length){case 0:return e;case 1:return t[0](e);case 2:
return t[1](t[0](e));case 3:return t[2](t[1](t[0](e)));case 4:return t[3](t[2](t[1](t[0](e))));case 5:return t[4](t[3](t[2](t[1](t[0](e)))));case 6:
return t[5](t[4](t[3](t[2](t[1](t[0](e))))));case 7:return t[6](t[5](t[4](t[3](t[2](t[1](t[0](e)))))));case 8:
return t[7](t[6](t[5](t[4](t[3](t[2](t[1](t[0](e))))))));case 9:return t[8](t[7](t[6](t[5](t[4](t[3](t[2](t[1](t[0](e)))))))));default:{let n=e;for(let e=0,
r=t.length;e<r;e++)n=t[e](n);return n}}},ie={pipe(){return re(this,arguments)}},ae=/*#__PURE__*/ function(){function e(){}return e.prototype=ie,e}()}));
function se(e){let t=/* @__PURE__ */ new WeakMap;return n=>{let r=t.get(n);if(r!==void 0)return r;let i=e(n);return t.set(n,i),i}}function ce(e){
let t=/* @__PURE__ */ new WeakMap;return n=>{let r=t.get(n);if(r!==void 0)return r;let i=e(n);return t.set(n,i),i!==n&&t.set(i,i),i}}var G,le,ue,de,fe,pe,me,
he=H((()=>{G=function(e,t){if(typeof e==`function`)return function(){return e(arguments)?t.apply(this,arguments):e=>t(e,...arguments)};switch(e){case 0:case 1:
throw RangeError(`Invalid arity ${e}`);case 2:return function(e,n){return arguments.length>=2?t(e,n):function(n){return t(n,e)}};case 3:return function(e,n,r){
return arguments.length>=3?t(e,n,r):function(r){return t(r,e,n)}};default:return function(){if(arguments.length>=e)return t.apply(this,arguments);
let n=arguments;return function(e){return t(e,...n)}}}},le=e=>e,ue=e=>()=>e,de=/*#__PURE__*/ ue(!0),fe=/*#__PURE__*/ ue(!1),pe=/*#__PURE__*/ ue(void 0),
me=pe})),ge,_e=H((()=>{ge=e=>(t,n)=>t===n||e(t,n)})),ve,ye,be,xe,Se,Ce=H((()=>{ve=e=>{let t=new Set(Reflect.ownKeys(e));if(e.constructor===Object)return t;
e instanceof Error&&t.delete(`stack`);let n=Object.getPrototypeOf(e),r=n;for(;r!==null&&r!==Object.prototype;){let e=Reflect.ownKeys(r);
for(let n=0;n<e.length;n++)t.add(e[n]);r=Object.getPrototypeOf(r)}
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
`a`);t.push({fd:e,size:d(e).size,text:r})}for(let{fd:e,text:n}of t)y(e,n)}catch(e){for(let{fd:e,size:n}of t)d(e).isFile()&&f(e,n);throw e}finally{
for(let{fd:e}of t)l(e)}},$r=e=>new Promise((t,n)=>{process.stdout.write(e,e=>e?n(e):t())});var ei,ti=H((()=>{ei=2**31-1})),ni,ri,ii,ai,oi,si,ci,li=H((()=>{ti(),
ni=1048576,ri={host:{kind:`host`,variable:`OP_CONNECT_HOST`,
description:`URL of the Connect server, or unix: and the path of a socket; separate several hosts with commas, in the order to try`},token:{kind:`secret`,
variable:`OP_CONNECT_TOKEN`,description:`access token of the Connect server`},tokenFile:{kind:`path`,variable:`OP_CONNECT_TOKEN_FILE`,
description:`file that contains the token, read again when it changes`},startupTimeout:{kind:`duration`,default:3e4,minimum:0,maximum:ei,
variable:`OP_CONNECT_STARTUP_TIMEOUT`,description:`how long a start waits for the server; 0 to fail at once`},totalTimeout:{kind:`duration`,default:3e4,
minimum:1,maximum:ei,variable:`OP_CONNECT_TOTAL_TIMEOUT`,description:`time limit of a call, including retries and waiting in the queue`},
requestTimeout:{kind:`duration`,default:15e3,minimum:1,maximum:ei,variable:`OP_CONNECT_REQUEST_TIMEOUT`,
description:`time limit of one attempt, including its response`},connectTimeout:{kind:`duration`,default:5e3,minimum:1,maximum:ei,
variable:`OP_CONNECT_CONNECT_TIMEOUT`,description:`time limit for opening a connection; not used by fetch`},retries:{kind:`integer`,minimum:0,
variable:`OP_CONNECT_RETRIES`,description:`maximum number of retries of a request; by default, only totalTimeout limits retries`},
initialBackoff:{kind:`duration`,default:100,minimum:1,maximum:ei,variable:`OP_CONNECT_INITIAL_BACKOFF`,
description:`maximum wait before the first retry; doubles with each retry`},maxBackoff:{kind:`duration`,default:5e3,minimum:1,maximum:ei,
variable:`OP_CONNECT_MAX_BACKOFF`,description:`maximum wait before a retry, unless the server asks for a longer one`},concurrency:{kind:`integer`,default:10,
minimum:1,variable:`OP_CONNECT_CONCURRENCY`,description:`maximum number of concurrent requests`},maxResponseSize:{kind:`integer`,default:64*ni,minimum:1,
variable:`OP_CONNECT_MAX_RESPONSE_SIZE`,description:`maximum size of a response in bytes; does not apply to streamed files`},caFile:{kind:`path`,
variable:`OP_CONNECT_CA_FILE`,description:`file with the certificates of trusted authorities in PEM format; not used by fetch`},proxy:{kind:`secret`,
variable:`OP_CONNECT_PROXY`,description:`URL of a proxy; by default none; not used by fetch`},headers:{kind:`headers`,
description:`additional headers of every request`},userAgent:{kind:`text`,default:`opconnect`,variable:`OP_CONNECT_USER_AGENT`,
description:`User-Agent header; appears in the activity log of the server`},propagateTrace:{kind:`boolean`,default:!1,variable:`OP_CONNECT_PROPAGATE_TRACE`,
description:`send the ids of the current trace in the headers traceparent and b3`}},ii={timeToLive:{kind:`duration`,default:6e4,minimum:0,
description:`how long a value is used before the server is checked for changes`},negativeTimeToLive:{kind:`duration`,default:5e3,minimum:0,
description:`how long a missing vault, item or field is remembered`},capacity:{kind:`integer`,default:1e3,minimum:1,
description:`maximum number of cached items`}},ai={kind:`duration`,default:0,minimum:0,
description:`maximum age of values that are used while the server is unavailable; 0 to use none`},oi={kind:`lookup`,
description:`ids of locked references; other references are resolved by name`},si={...ii,staleIfError:ai,locked:oi},
ci={OP_CONNECT_DEADLINE:`OP_CONNECT_TOTAL_TIMEOUT`,OP_CONNECT_FIRST_BACKOFF:`OP_CONNECT_INITIAL_BACKOFF`,
OP_CONNECT_LONGEST_BACKOFF:`OP_CONNECT_MAX_BACKOFF`}})),ui,di,fi,pi=H((()=>{ti(),li(),{...ri},ui={interval:{kind:`duration`,default:3e4,minimum:1,maximum:ei,
description:`time between two checks for changes`},onFailure:{kind:`function`,description:`receives the error of a failed check; logs a warning by default`}},
{...ui},di={path:{kind:`path`,minimum:1,description:`file of the snapshot`},maxAge:{kind:`duration`,default:6048e5,minimum:0,
description:`maximum age of a snapshot`},key:{kind:`key`,description:`passphrase or { file } for the encryption key; by default, the access token`}},{...di},
fi={size:{kind:`integer`,minimum:0,description:`size of the file in bytes; another size is rejected`}},{...fi}})),mi,hi=H((()=>{ur(),mi=e=>Un({op:e.label,
[mn]:e.evaluate})}));function gi(e){return(t,n)=>t===n?0:e(t,n)}var _i,vi,yi,bi,xi=H((()=>{he(),_i=/*#__PURE__*/ gi((e,t)=>e<t?-1:1),vi=/*#__PURE__*/ gi((e,
t)=>globalThis.Number.isNaN(e)&&globalThis.Number.isNaN(t)?0:globalThis.Number.isNaN(e)?-1:globalThis.Number.isNaN(t)?1:e<t?-1:1),yi=/*#__PURE__*/ G(2,(e,
t)=>gi((n,r)=>e(t(n),t(r)))),bi=e=>G(2,(t,n)=>e(t,n)===1)})),Si,Ci,wi,Ti,Ei,Di,Oi,ki,Ai,ji,Mi,Ni,Pi=H((()=>{he(),Sr(),Si=()=>yr,Ci=xr,wi=_r,Ti=vr,
Ei=/*#__PURE__*/ G(2,(e,t)=>wi(e)?t():e.value),Di=e=>e===void 0?Si():Ci(e),Oi=/*#__PURE__*/ Ei(pe),ki=e=>(...t)=>{try{return Ci(e(...t))}catch{return Si()}},
Ai=/*#__PURE__*/ G(2,(e,t)=>wi(e)?Si():Ci(t(e.value))),ji=/*#__PURE__*/ G(2,(e,t)=>wi(e)?Si():t(e.value)),Mi=/*#__PURE__*/ ji(le),Ni=/*#__PURE__*/ G(2,(e,
t)=>wi(e)?Si():t(e.value)?Ci(e.value):Si())})),Fi,Ii,Li,Ri,zi,Bi,Vi,Hi,Ui,Wi,Gi,Ki,qi,Ji,Yi,Xi,Zi,Qi,$i,ea,ta,na,ra,ia,aa,oa,sa,ca,la,ua,da,fa=H((()=>{hi(),
wt(),he(),st(),ur(),Ve(),Fi=`~effect/Context/Service`,Ii=function(){function e(){}let t=e;Object.setPrototypeOf(t,Li);let n=(e,n)=>(t.key=e,
n?.defaultValue&&(t[zi]=zi,t.defaultValue=n.defaultValue),n?.make&&(t.make=n.make),n?.fiberCached&&Ri.add(e),t);return arguments.length>0?n(arguments[0],
arguments[1]):n},Li={[Fi]:Fi,.../*#__PURE__*/ mi({label:`Service`,evaluate(e){return Kn(oa(e.context,this))}}),toJSON(){return{_id:`Service`,key:this.key}},
of(e){return e},context(e){return ta(this,e)},use(e){return Qn(t=>e(oa(t.context,this)))},useSync(e){return Qn(t=>Kn(e(oa(t.context,this))))}},
Ri=/*#__PURE__*/ new Set,zi=`~effect/Context/Reference`,Bi=`~effect/Context`,Vi=8,Hi=(e,t,n,r,i)=>{let a=Object.create(Yi);return a.cacheRoot=e??a,a.base=t,
a.overlay=n,a.depth=r,a._flat=void 0,a.baseHits=0,a.maxDepth=i,a},Ui=(e,t)=>{t&&(Ui(e,t.parent),e.set(t.key,t.value))},Wi=e=>{if(e._flat)return e._flat;
if(!e.overlay)return e._flat=e.base;let t=new Map(e.base);return Ui(t,e.overlay),e._flat=t},Gi=(e,t)=>{let n=new Map(e.mapUnsafe);return t(n),Hi(void 0,n,
void 0,0,e.maxDepth)},Ki=/*#__PURE__*/ Symbol(),qi=(e,t)=>{let n=e;for(let e=n.overlay;e;e=e.parent)if(e.key===t)return e.value;let r=n.base.get(t);
return r===void 0&&!n.base.has(t)?Ki:(n.overlay&&++n.baseHits>=n.base.size&&n.baseHits>=Vi&&(n.base=Wi(n),n.overlay=void 0,n.depth=0),r)},Ji=(e,t)=>{
let n=t?.maxDepth;return Hi(void 0,e,void 0,0,Number.isInteger(n)&&n>=0?n:8)},Yi={get mapUnsafe(){return Wi(this)},...yn,[Bi]:{_Services:e=>e},toJSON(){
return{_id:`Context`,services:Array.from(this.mapUnsafe).map(([e,t])=>({key:e,value:t}))}},[_t](e){if(!Zi(e))return!1;let t=this.mapUnsafe,n=e.mapUnsafe;
if(t.size!==n.size)return!1;for(let[e,r]of t)if(!n.has(e)||!ct(r,n.get(e)))return!1;return!0},[He](){return Ye(this.mapUnsafe.size)}},Xi=(e,
t)=>e.cacheRoot===t.cacheRoot,Zi=e=>ze(e,Bi),Qi=e=>!!e[zi],$i=()=>ea,ea=/*#__PURE__*/ Ji(/*#__PURE__*/ new Map),ta=(e,t)=>Ji(/* @__PURE__ */ new Map([[e.key,
t]])),na=/*#__PURE__*/ G(3,(e,t,n)=>ra(e,t.key,n)),ra=(e,t,n)=>{let r=e,i=Ri.has(t)?void 0:r.cacheRoot;if(r.depth>=r.maxDepth){let e=new Map(r._flat??r.base);
return r._flat||Ui(e,r.overlay),e.set(t,n),Hi(i,e,void 0,0,r.maxDepth)}return Hi(i,r.base,{key:t,value:n,parent:r.overlay},r.depth+1,r.maxDepth)},ia=(e,t)=>{
let n=qi(e,t);return n===Ki?void 0:n},aa=/*#__PURE__*/ G(2,(e,t)=>{let n=qi(e,t.key);if(n===Ki){if(Qi(t))return ca(t);throw la(t)}return n}),oa=aa,
sa=`~effect/Context/defaultValue`,ca=e=>sa in e?e[sa]:e[sa]=e.defaultValue(),la=e=>{
let t=/* @__PURE__ */ Error(`Service not found${e.key?`: ${String(e.key)}`:``}`);if(t.stack){let e=t.stack.split(`
`);e.splice(1,3),t.stack=e.join(`
`)}
return t},ua=/*#__PURE__*/ G(2,(e,t)=>e.mapUnsafe.size===0?t:t.mapUnsafe.size===0?e:Gi(e,e=>t.mapUnsafe.forEach((t,n)=>e.set(n,t)))),da=Ii})),pa,ma,ha,ga,_a,va,
ya,ba,xa,Sa,Ca,wa,Ta,Ea,Da,Oa,ka,Aa,ja,Ma,Na,Pa,Fa,Ia,La,Ra,za,Ba,Va,Ha,Ua,Wa,Ga,Ka,qa,Ja,Ya,Xa,Za,Qa,$a,eo,to,no,ro=H((()=>{wt(),he(),st(),Yt(),Pi(),oe(),Ve(),
pa=`~effect/Duration`,ma=/*#__PURE__*/ BigInt(0),ha=/*#__PURE__*/ BigInt(1),ga=/*#__PURE__*/ BigInt(2),_a=/*#__PURE__*/ BigInt(10),va=/*#__PURE__*/ BigInt(1e3),
ya=/*#__PURE__*/ BigInt(1e6),ba=/*#__PURE__*/ BigInt(1e9),xa=/*#__PURE__*/ BigInt(6e10),Sa=/*#__PURE__*/ BigInt(36e11),Ca=/*#__PURE__*/ BigInt(864e11),
wa=/*#__PURE__*/ BigInt(6048e11),Ta=e=>BigInt(Math.sign(e)*Math.round(Math.abs(e))),Ea=e=>Number.isInteger(e)?BigInt(e)*ya:Ta(e*1e6),
Da=e=>Ha(Number.isFinite(e)?Ta(e):e),Oa=(e,t)=>{let n=Number(e);if(Number.isFinite(n))return n/t;let r=BigInt(t);return Number(e/r)+Number(e%r)/t},ka=(e,t)=>{
let n=e.indexOf(`.`);if(n===-1)return BigInt(e)*t;let r=e[0]===`-`,i=e.slice(n+1),a=_a**BigInt(i.length),o=(BigInt(e.slice(+!!r,n))*a+BigInt(i))*t;
return Aa(r?-o:o,a)},Aa=(e,t)=>{let n=e<ma?-e:e,r=n/t+(n%t*ga>=t?ha:ma);return e<ma?-r:r},ja=(e,t)=>{let n=Number(e)*t;if(!Number.isFinite(n))return Ha(n);
let r=ka(e,BigInt(t)*ya);return Ha(Number.isInteger(n)&&BigInt(n)*ya===r?n:r)},
Ma=/^(-?\d+(?:\.\d+)?)\s+(nanos?|micros?|millis?|seconds?|minutes?|hours?|days?|weeks?)$/,Na=e=>{switch(typeof e){case`number`:return Xa(e);case`bigint`:
return Ya(e);case`string`:{if(e===`Infinity`)return qa;if(e===`-Infinity`)return Ja;let t=Ma.exec(e);if(!t)break;let[n,r,i]=t;
if(i===`nano`||i===`nanos`)return Ya(ka(r,ha));if(i===`micro`||i===`micros`)return Ya(ka(r,va));switch(i){case`milli`:case`millis`:return ja(r,
1);case`second`:case`seconds`:return ja(r,1e3);case`minute`:case`minutes`:return ja(r,6e4);case`hour`:case`hours`:return ja(r,36e5);case`day`:case`days`:
return ja(r,864e5);case`week`:case`weeks`:return ja(r,6048e5)}break}case`object`:{if(e===null)break;if(pa in e)return e;if(Array.isArray(e)){
if(e.length!==2||!e.every(Oe))return Ia(e);if(Number.isNaN(e[0])||Number.isNaN(e[1]))return Ka;if(e[0]===-1/0||e[1]===-1/0)return Ja;
if(e[0]===1/0||e[1]===1/0)return qa;let t=e[0]*1e9+e[1];
return Number.isFinite(t)&&Number.isInteger(e[0])&&Number.isInteger(e[1])?Ha(BigInt(e[0])*ba+BigInt(e[1])):Da(t)}let t=e,n=0;if(t.weeks&&(n+=t.weeks*6048e5),
t.days&&(n+=t.days*864e5),t.hours&&(n+=t.hours*36e5),t.minutes&&(n+=t.minutes*6e4),t.seconds&&(n+=t.seconds*1e3),t.milliseconds&&(n+=t.milliseconds),
!t.microseconds&&!t.nanoseconds){if(!Number.isFinite(n))return Ha(n);let e=Fa(t);return e===void 0||BigInt(n)*ya===e?Ha(n):Ha(e)}
let r=n*1e6+(t.microseconds??0)*1e3+(t.nanoseconds??0),i=Number.isFinite(r)?Fa(t):void 0;return i===void 0?Da(r):Ha(i)}}return Ia(e)},
Pa=e=>!e||Number.isInteger(e),Fa=e=>{
if(!Pa(e.weeks)||!Pa(e.days)||!Pa(e.hours)||!Pa(e.minutes)||!Pa(e.seconds)||!Pa(e.milliseconds)||!Pa(e.microseconds)||!Pa(e.nanoseconds))return;let t=ma;
return e.weeks&&(t+=BigInt(e.weeks)*wa),e.days&&(t+=BigInt(e.days)*Ca),e.hours&&(t+=BigInt(e.hours)*Sa),e.minutes&&(t+=BigInt(e.minutes)*xa),
e.seconds&&(t+=BigInt(e.seconds)*ba),e.milliseconds&&(t+=BigInt(e.milliseconds)*ya),e.microseconds&&(t+=BigInt(e.microseconds)*va),
e.nanoseconds&&(t+=BigInt(e.nanoseconds)),t},Ia=e=>{throw Error(`Invalid Input: ${e}`)},La=/*#__PURE__*/ ki(Na),Ra={_tag:`Millis`,millis:0},
za={_tag:`Infinity`},Ba={_tag:`NegativeInfinity`},Va={[pa]:pa,[He](){switch(this.value._tag){case`Millis`:return Ue(Ea(this.value.millis));case`Nanos`:
return Ue(this.value.nanos);default:return Qe(this.value)}},[_t](e){return Ua(e)&&no(this,e)},toString(){switch(this.value._tag){case`Infinity`:
return`Infinity`;case`NegativeInfinity`:return`-Infinity`;case`Nanos`:return`${this.value.nanos} nanos`;case`Millis`:return`${this.value.millis} millis`}},
toJSON(){switch(this.value._tag){case`Millis`:return{_id:`Duration`,_tag:`Millis`,millis:this.value.millis};case`Nanos`:return{_id:`Duration`,_tag:`Nanos`,
nanos:String(this.value.nanos)};case`Infinity`:return{_id:`Duration`,_tag:`Infinity`};case`NegativeInfinity`:return{_id:`Duration`,_tag:`NegativeInfinity`}}},
[Gt](){return this.toJSON()},pipe(){return re(this,arguments)}},Ha=e=>{let t=Object.create(Va);return t.value=typeof e==`number`?isNaN(e)||e===0||Object.is(e,
-0)?Ra:Number.isFinite(e)?Number.isInteger(e)?{_tag:`Millis`,millis:e}:{_tag:`Nanos`,nanos:Ea(e)}:e>0?za:Ba:e===ma?Ra:{_tag:`Nanos`,nanos:e},t},Ua=e=>ze(e,pa),
Wa=e=>e.value._tag!==`Infinity`&&e.value._tag!==`NegativeInfinity`,Ga=e=>{switch(e.value._tag){case`Millis`:return e.value.millis===0;case`Nanos`:
return e.value.nanos===ma;case`Infinity`:case`NegativeInfinity`:return!1}},Ka=/*#__PURE__*/ Ha(0),qa=/*#__PURE__*/ Ha(1/0),Ja=/*#__PURE__*/ Ha(-1/0),
Ya=e=>Ha(e),Xa=e=>Ha(e),Za=e=>$a(Na(e),{onMillis:le,onNanos:e=>Oa(e,1e6),onInfinity:()=>1/0,onNegativeInfinity:()=>-1/0}),Qa=e=>{let t=Na(e);
switch(t.value._tag){case`Infinity`:case`NegativeInfinity`:throw Error(`Cannot convert infinite duration to nanos`);case`Nanos`:
return t.value.nanos;case`Millis`:return Ea(t.value.millis)}},$a=/*#__PURE__*/ G(2,(e,t)=>{switch(e.value._tag){case`Millis`:
return t.onMillis(e.value.millis);case`Nanos`:return t.onNanos(e.value.nanos);case`Infinity`:return t.onInfinity();case`NegativeInfinity`:
return(t.onNegativeInfinity??t.onInfinity)()}}),eo=/*#__PURE__*/ G(3,(e,t,
n)=>e.value._tag===`Infinity`||e.value._tag===`NegativeInfinity`||t.value._tag===`Infinity`||t.value._tag===`NegativeInfinity`?n.onInfinity(e,
t):e.value._tag===`Millis`?t.value._tag===`Millis`?n.onMillis(e.value.millis,t.value.millis):n.onNanos(Qa(e),t.value.nanos):n.onNanos(e.value.nanos,Qa(t))),
to=(e,t)=>eo(e,t,{onMillis:(e,t)=>e===t,onNanos:(e,t)=>e===t,onInfinity:(e,t)=>e.value._tag===t.value._tag}),no=/*#__PURE__*/ G(2,(e,t)=>to(e,t))})),io,
ao=H((()=>{io=e=>e.length>0})),oo=H((()=>{_e(),Ve()})),so,co=H((()=>{he(),Wr(),so=/*#__PURE__*/ G(2,(e,t)=>({[Symbol.iterator](){let n=e[Symbol.iterator](),r=0;
return{next(){let e=n.next();for(;!e.done;){let i=t(e.value,r++);if(Lr(i))return{done:!1,value:i.success};e=n.next()}return{done:!0,value:void 0}}}}}))})),
lo=H((()=>{he()})),uo,fo,po,mo,ho,go,_o,vo,yo=H((()=>{_e(),he(),ao(),uo=globalThis.Array,fo=e=>uo.isArray(e)?e:uo.from(e),po=/*#__PURE__*/ G(2,(e,t)=>[...e,t]),
uo.isArray,mo=io,ho=io,go=()=>[],_o=e=>[e],vo=/*#__PURE__*/ G(2,(e,t)=>e.map(t))})),bo,xo=H((()=>{he(),Wr(),bo=/*#__PURE__*/ G(2,(e,t)=>n=>{let r=e(n);
if(Ir(r))return J(n);let i=t(r.success);return Ir(i)?J(n):i})})),So,Co,wo,To,Eo,Do,Oo,ko,Ao,jo=H((()=>{fa(),So=/*#__PURE__*/ da(`effect/Scheduler`,
{fiberCached:!0,defaultValue:()=>new Do}),Co=e=>{let t=!1;return Promise.resolve().then(()=>{t||e()}),()=>{t=!0}},wo=`setImmediate`in globalThis?e=>{
let t=globalThis.setImmediate(e);return()=>globalThis.clearImmediate(t)}:e=>{let t=setTimeout(e,0);return()=>clearTimeout(t)},To=e=>{try{return wo(e)}catch{
return Co(e)}},Eo=class{buckets=[];scheduleTask(e,t){let n=this.buckets,r=n.length,i,a=0;for(;a<r&&!(n[a][0]>t);a++)i=n[a];
i&&i[0]===t?i[1].push(e):a===r?n.push([t,[e]]):n.splice(a,0,[t,[e]])}drain(){let e=this.buckets;return this.buckets=[],e}},Do=class{executionMode;setImmediate;
constructor(e=`async`,t){this.executionMode=e,this.setImmediate=t??(e===`sync`?Co:To)}shouldYield(e){return e.currentOpCount>=e.cache.maxOpsBeforeYield}
makeDispatcher(){return new Oo(this.setImmediate)}},Oo=class{tasks=/*#__PURE__*/ new Eo;running=void 0;setImmediate;constructor(e=To){this.setImmediate=e}
scheduleTask(e,t){this.tasks.scheduleTask(e,t),this.running===void 0&&(this.running=this.setImmediate(this.afterScheduled))}afterScheduled=()=>{
this.running=void 0,this.runTasks()};runTasks(){let e=this.tasks.drain();for(let t=0;t<e.length;t++){let n=e[t][1];for(let e=0;e<n.length;e++)n[e]()}}flush(){
for(;this.tasks.buckets.length>0;)this.running!==void 0&&(this.running(),this.running=void 0),this.runTasks()}},
ko=/*#__PURE__*/ da(`effect/Scheduler/MaxOpsBeforeYield`,{fiberCached:!0,defaultValue:()=>2048}),Ao=/*#__PURE__*/ da(`effect/Scheduler/PreventSchedulerYield`,
{fiberCached:!0,defaultValue:()=>!1})})),Mo,No=H((()=>{ur(),oe(),Mo=tr})),Po=H((()=>{No()})),Fo=H((()=>{})),Io,Lo,Ro=H((()=>{Io=`effect/Tracer/ParentSpan`,
Lo=`effect/Tracer`})),zo,Bo=H((()=>{zo=`effect/Metric/FiberRuntimeMetrics`})),Vo,Ho,Uo,Wo,Go,Ko,qo=H((()=>{fa(),he(),
Vo=/*#__PURE__*/ da(`effect/References/CurrentStackFrame`,{fiberCached:!0,defaultValue:pe}),Ho=/*#__PURE__*/ da(`effect/References/TracerEnabled`,
{fiberCached:!0,defaultValue:de}),Uo=/*#__PURE__*/ da(`effect/References/CurrentLogAnnotations`,{defaultValue:()=>({})}),
Wo=/*#__PURE__*/ da(`effect/References/CurrentLogLevel`,{fiberCached:!0,defaultValue:()=>`Info`}),Go=/*#__PURE__*/ da(`effect/References/MinimumLogLevel`,
{fiberCached:!0,defaultValue:()=>`Info`}),Ko=/*#__PURE__*/ da(`effect/References/CurrentLogSpans`,{defaultValue:()=>[]})})),Jo,Yo,Xo,Zo,Qo,$o,es,ts,ns,rs,is,as,
os,ss,cs,ls,us,ds,fs,ps,ms,hs,gs,_s,vs,ys,bs,xs,Ss,Cs,ws,Ts,Es,Ds,Os,ks,As,js,Ms,Ns,Ps,Fs,Is,Ls,Rs,zs,Bs,Vs,Hs,Us,Ws,Gs,Ks,qs,Js,Ys,Xs,Zs,Qs,$s,ec,tc,nc,rc,ic,
ac,oc,sc,cc,lc,uc,dc,fc,pc,mc,hc,gc,_c,vc,yc,bc,xc,Sc,Cc,wc,Tc,Ec,Dc,Oc,kc,Ac,jc,Mc,Nc,Pc,Fc,Ic,Lc,Rc,zc,Bc,Vc,Hc,Uc,Wc,Gc,Kc,qc,Jc,Yc,Xc,Zc,Qc,$c,el,tl,nl,rl,
il,al,ol,sl,cl,ll,ul,dl,fl,pl,ml,hl,gl,_l,vl,yl,bl,xl,Sl,Cl,wl,Tl,El,Dl,Ol,kl,Al,jl,Ml,Nl,Pl,Fl,Il,Ll,Rl,zl,Bl,Vl,Hl,Ul,Wl,Gl,Kl,ql,Jl,Yl,Xl,Zl,Ql,$l,eu,tu,nu,
ru,iu,au,ou,su,cu,lu,uu,du,fu,pu,mu,hu,gu,_u,vu,yu,bu,xu,Su,Cu,wu,Tu,Eu,Du,Ou,ku,Au,ju,Mu,Nu,Pu,Fu,Iu,Lu,Ru,zu,Bu,Vu,Hu=H((()=>{yo(),fa(),ro(),wt(),xo(),Wt(),
he(),st(),Yt(),Pi(),xi(),oe(),Ve(),Mt(),Wr(),jo(),Ro(),an(),ur(),Bo(),qo(),en(),Jo=class extends On{constructor(e,t=kn){super(`Interrupt`,t,`Interrupted`),
this.fiberId=e}toString(){return`Interrupt(${this.fiberId})`}toJSON(){return{_tag:`Interrupt`,fiberId:this.fiberId}}[_t](e){
return Hn(e)&&this.fiberId===e.fiberId&&this.annotations===e.annotations}[He](){return Xe(`${this._tag}:${this.fiberId}`)}},Yo=e=>new En([new Jo(e)]),
Xo=e=>e.reasons.some(Bn),Zo=e=>{for(let t=0;t<e.reasons.length;t++){let n=e.reasons[t];if(n._tag===`Fail`)return K(n.error)}return J(e)},
Qo=e=>e.reasons.some(Vn),$o=e=>Qo(e)&&Xo(e)?jn(e.reasons.map(e=>e._tag===`Fail`&&!ar(e.error)?new Ln(e.error,e.annotations):e)):e,es=e=>Qo(e)?J($o(e)):Zo(e),
ts=e=>e.reasons.some(Hn),ns=e=>{let t;for(let n=0;n<e.reasons.length;n++){let r=e.reasons[n];r._tag===`Interrupt`&&(t??=/* @__PURE__ */ new Set,
r.fiberId!==void 0&&t.add(r.fiberId))}return t?K(t):J(e)},rs=/*#__PURE__*/ G(2,(e,t)=>{let n=!1,r=e.reasons.map(e=>Bn(e)?(n=!0,new An(t(e.error),
e.annotations)):e);return n?jn(r):e}),is=e=>{let t;for(let n of e.reasons){if(n._tag===`Fail`)return n.error;n._tag===`Die`&&(t??=n)}
return t===void 0?e.reasons.length>0?new globalThis.Error(`All fibers interrupted without error`):new globalThis.Error(`Empty cause`):t.defect},as=(e,t)=>{
let n=[],r=[];if(e.reasons.length===0)return n;let i=Qt();i!==0&&$t(1);try{
for(let i of e.reasons)i._tag===`Interrupt`?r.push(i):n.push(os(i._tag===`Die`?i.defect:i.error,i.annotations,t));if(n.length===0){
let e=/* @__PURE__ */ Error(`The fiber was interrupted by:`);e.name=`InterruptCause`,e.stack=ds(e,r);
let i=new globalThis.Error(`All fibers interrupted without error`,{cause:e});i.name=`InterruptError`,i.stack=`${i.name}: ${i.message}`,n.push(os(i,
r[0].annotations,t))}}finally{i!==0&&$t(i)}return n},os=(e,t,n,r=/* @__PURE__ */ new Set)=>{let i=typeof e,a;if(e&&i===`object`){r.add(e);let i=e.cause;
if(a=new globalThis.Error(ss(e),{cause:i!==void 0&&!r.has(i)?os(i,void 0,void 0,r):void 0}),typeof e.name==`string`&&(a.name=e.name),
typeof e.stack==`string`)a.stack=ls(e.stack,a,t);else{let e=`${a.name}: ${a.message}`;a.stack=t?us(e,t):e}n?.includeCauseInStack&&(a.stack=ms(a));
for(let t of Object.keys(e))t in a||(a[t]=e[t])}else{a=new globalThis.Error(e?i===`string`?e:zt(e):`Unknown error: ${e}`);let n=`${a.name}: ${a.message}`;
a.stack=t?us(n,t):n}return a},ss=e=>{if(typeof e.message==`string`)return e.message;
if(typeof e.toString==`function`&&e.toString!==Object.prototype.toString&&e.toString!==Array.prototype.toString)try{return e.toString()}catch{}return zt(e)},
cs=/\((.*)\)/g,ls=(e,t,n)=>{let r=`${t.name}: ${t.message}`,i=(e.startsWith(r)?e.slice(r.length):e).split(`
`),a=[r];
for(let e=1;e<i.length&&!/Generator\.next|~effect\/(?:Effect|Utils)/.test(i[e]);e++)a.push(i[e]);return n?us(a.join(`
`),n):a.join(`
`)},us=(e,t)=>{
let n=t?.get(qn.key);return n&&(e=`${e}\n${fs(n)}`),e},ds=(e,t)=>{let n=[`${e.name}: ${e.message}`];for(let e of t){
let t=e.fiberId===void 0?`unknown`:`#${e.fiberId}`,r=e.annotations.get(Jn.key);n.push(`    at fiber (${t})`),r&&n.push(fs(r))}return n.join(`
`)},fs=e=>{
let t=[],n=e,r=0;for(;n&&r<10;){let e=n.stack();if(e){let r=e.matchAll(cs),i=!1;for(let[,e]of r)i=!0,t.push(`    at ${n.name} (${e})`);
i||t.push(`    at ${n.name} (${e.replace(/^at /,``)})`)}else t.push(`    at ${n.name}`);n=n.parent,r++}return t.join(`
`)},ps=e=>as(e).map(ms).join(`
`),
ms=e=>e.cause?`${e.stack} {\n${hs(e.cause,`  `)}\n}`:e.stack,hs=(e,t)=>{let n=e.stack.split(`
`),r=`${t}[cause]: ${n[0]}`;for(let e=1,
i=n.length;e<i;e++)r+=`\n${t}${n[e]}`;return e.cause&&(r+=` {\n${hs(e.cause,`${t}  `)}\n${t}}`),r},gs=`~effect/Fiber`,_s={_A:le,_E:le},vs={id:0},
ys=/*#__PURE__*/ (()=>{try{return globalThis.process?.getBuiltinModule?.(`node:async_hooks`)?.AsyncResource}catch{return}})(),
bs=()=>ys===void 0?void 0:new ys(`effect/Fiber`),xs=()=>globalThis[kt],Ss=class{constructor(e,t=!0){this.setContext(e),this.id=++vs.id,this.currentOpCount=0,
this.interruptible=t,this._stack=[],this._observers=void 0,this._exit=void 0,this._children=void 0,this._interruptedCause=void 0,this._yielded=void 0,
this._running=!1,this._deferredInterrupt=!1,this._parent=void 0,this._asyncContext=void 0,this.cache.runtimeMetrics?.recordFiberStart(this.context)}get[gs](){
return _s}get currentDispatcher(){return this._dispatcher??=this.cache.scheduler.makeDispatcher()}getRef(e){return oa(this.context,e)}addObserver(e){
return this._exit?(e(this._exit),me):(this._observers===void 0?this._observers=[e]:this._observers.push(e),()=>this.removeObserver(e))}removeObserver(e){
if(this._exit||this._observers===void 0)return;let t=this._observers.indexOf(e);t>=0&&this._observers.splice(t,1)}interruptUnsafe(e,t){if(this._exit)return;
let n=Yo(e);this.cache.stackFrame&&(n=zn(n,ta(qn,this.cache.stackFrame))),t&&(n=zn(n,t)),
this._interruptedCause=this._interruptedCause?Pn(this._interruptedCause,n):n,
this.interruptible&&(this._running?this._deferredInterrupt=!0:this.evaluate(Fs(this._interruptedCause)))}pollUnsafe(){return this._exit}evaluate(e){
if(this._exit)return;if(this._asyncContext!==void 0){let t=this._asyncContext;this._asyncContext=void 0;try{return t.runInAsyncScope(this.evaluate,this,
e)}finally{t.emitDestroy()}}else if(this._yielded!==void 0){let e=this._yielded;this._yielded=void 0,e()}let t=this.runLoop(e);if(t===vn){
this._asyncContext=bs();return}let n=Es.interruptChildren&&Es.interruptChildren(this);if(n!==void 0)return this.evaluate(xc(n,()=>t));if(this._exit=t,
this.cache.runtimeMetrics?.recordFiberEnd(this.context,this._exit),this._parent&&=(this._parent._children?.delete(this),void 0),this._observers!==void 0){
let e=this._observers;this._observers=void 0;for(let n=0;n<e.length;n++)e[n](t)}this._stack.length=0,this._children=void 0,this.context=$i()}runLoop(e){
let t=globalThis[kt];globalThis[kt]=this;let n=this._running;this._running=!0;let r=!1,i=e;this.currentOpCount=0;try{for(;;)try{
this._deferredInterrupt&&(this._deferredInterrupt=!1,i=Fs(this._interruptedCause)),this.currentOpCount++;let e=this.cache;
if(!r&&!e.preventYield&&e.scheduler.shouldYield(this)){r=!0;let e=i;i=xc(Vs,()=>e)}if(i=e.tracerContext?e.tracerContext(i,this):i[mn](this),i===vn){
let e=this._yielded;if(`~effect/Exit`in e)return this._deferredInterrupt=!1,this._yielded=void 0,e;if(this._deferredInterrupt){this._yielded=void 0,e();
continue}return vn}}catch(e){if(!ze(i,`~effect/Effect/evaluate`))return Zn(`Fiber.runLoop: Not a valid effect: ${String(i)}`);i=Zn(e)}}finally{this._running=n,
globalThis[kt]=t}}getCont(e){if(this._deferredInterrupt)return this._deferredInterrupt=!1,ws;for(;;){let t=this._stack.pop();if(!t)return;let n=t[_n];
if(n!==void 0){let r=n.call(t,this);if(r)return r[e]=r,r}if(t[e])return t}}succeedWith(e){if(!(++this.currentOpCount&Ts-1))return Kn(e);let t=this.getCont(hn);
return t?t[hn](e,this):this.yieldWith(Kn(e))}yieldWith(e){return this._yielded=e,vn}children(){return this._children??=/* @__PURE__ */ new Set}pipe(){
return re(this,arguments)}setContext(e){let t=this.context;if(this.context=e,t!==void 0&&Xi(t,e))return;let n=e.cacheRoot,r=n._fiberCache??=Cs(e);
this.cache?.scheduler!==r.scheduler&&(this._dispatcher=void 0),this.cache=r}get currentSpanLocal(){let e=this.cache.span;return e?._tag===`Span`?e:void 0}},
Cs=e=>{let t=ia(e,Lo);return{scheduler:oa(e,So),tracer:t,tracerContext:t?t.context:void 0,tracerEnabled:oa(e,Ho),span:ia(e,Io),logLevel:oa(e,Wo),
minimumLogLevel:oa(e,Go),stackFrame:oa(e,Vo),runtimeMetrics:ia(e,zo),maxOpsBeforeYield:oa(e,ko),preventYield:oa(e,Ao)}},ws={[hn](e,t){
return Fs(t._interruptedCause)},[gn](e,t){return Fs(t._interruptedCause)}},Ts=32,Es={interruptChildren:void 0},Ds=e=>{if(!e.cache.stackFrame)return;
let t=/* @__PURE__ */ new Map;return t.set(Jn.key,e.cache.stackFrame),Ji(t)},Os=e=>{let t=e;
return t._exit?Ps(t._exit):Zs(n=>t._exit?n(Ps(t._exit)):Ls(e.addObserver(e=>n(Ps(e)))))},ks=e=>Zs(t=>{let n=e[Symbol.iterator](),r=[],i;function a(){
let e=n.next();for(;!e.done;)if(e.value._exit)r.push(e.value._exit),e=n.next();else{i=e.value.addObserver(e=>{r.push(e),a()});return}t(Ps(r))}return a(),
Ls(()=>i?.())}),As=e=>{let t=e;return t._exit?t._exit:Zs(n=>t._exit?n(t._exit):Ls(e.addObserver(n)))},js=e=>Qn(t=>Ms(e,t.id)),Ms=/*#__PURE__*/ G(e=>ze(e[0],gs),
(e,t,n)=>Qn(r=>{let i=Ds(r);return i=i&&n?ua(i,n):i??n,e.interruptUnsafe(t,i),bc(Os(e))})),Ns=e=>Qn(t=>{let n=Ds(t),r=go();
for(let i of e)i.interruptUnsafe(t.id,n),r.push(i);return bc(ks(r))}),Ps=Kn,Fs=Yn,Is=Xn,Ls=/*#__PURE__*/ Wn({op:`Sync`,[mn](e){let t=this[pn],n=t(),
r=e.getCont(hn);return r?r[hn](n,e):e.yieldWith(Kn(n))}}),Rs=/*#__PURE__*/ Wn({op:`Suspend`,[mn](e){let t=this[pn];return t()}}),
zs=/*#__PURE__*/ Br({onFailure:Is,onSuccess:Ps}),Bs=/*#__PURE__*/ Wn({op:`Yield`,[mn](e){let t=!1;return e.currentDispatcher.scheduleTask(()=>{
t||e.evaluate(Nc)},this[`~effect/Effect/args`]??0),e.yieldWith(()=>{t=!0})}}),Vs=/*#__PURE__*/ Bs(0),Hs=/*#__PURE__*/ Ps(/*#__PURE__*/ Si()),
Us=e=>Rs(()=>Fs(e())),Ws=e=>Zn(e),Gs=/*#__PURE__*/ Ps(void 0),Ks=e=>{let t=typeof e==`function`?e:e.try,n=typeof e==`function`?e=>new Tu(e,
`An error occurred in Effect.try`):e.catch;return Rs(()=>{try{return Ps(t())}catch(e){return Is(n(e))}})},qs=e=>Ys(function(t,n){e(n).then(e=>t(Ps(e)),
e=>t(Ws(e)))},e.length!==0),Js=e=>{let t=typeof e==`function`?e:e.try,n=typeof e==`function`?e=>new Tu(e,`An error occurred in Effect.tryPromise`):e.catch;
return Ys(function(e,r){let i=e=>Rs(()=>{try{return Is(rn(()=>n(e)))}catch(e){return Ws(e)}});try{t(r).then(t=>e(Ps(t)),t=>e(i(t)))}catch(t){e(i(t))}},
t.length!==0)},Ys=/*#__PURE__*/ function(){let e=/*#__PURE__*/ Un({op:`Async`,[mn](e){let t=!1,n=!1,r=this.withSignal?new AbortController:void 0,
i=this.register.call(e.cache.scheduler,r=>{t||(t=!0,n?e.evaluate(r):n=r)},r?.signal);return n===!1?(n=!0,e.yieldWith(()=>{t=!0}),
r===void 0&&i===void 0||e._stack.push(Xs(()=>(t=!0,r?.abort(),i??Nc))),vn):n}}),t=function(e,t){this.register=e,this.withSignal=t};return t.prototype=e,
function(e,n){return new t(e,n)}}(),Xs=/*#__PURE__*/ Wn({op:`AsyncFinalizer`,[_n](e){e.interruptible&&(e.interruptible=!1,e._stack.push(Gl))},[gn](e,t){
return ts(e)?xc(xl(Yn(e),this[pn]()),()=>Fs(e)):Fs(e)}}),Zs=e=>Ys(e,e.length>=2),Qs=/*#__PURE__*/ Zs(me),$s=(...e)=>{if(e.length===1){let t=e[0];
return Rs(()=>ac(t()))}let[t,n]=e;return Rs(()=>ac(n.call(t.self)))},ec=(e,t)=>typeof e==`function`?e:t.shift().bind(e.self),tc=(e,...t)=>{let n=ec(e,t),
r=t.length===0?function(){return Rs(()=>ac(n.apply(this,arguments)))}:function(){let e=Rs(()=>ac(n.apply(this,arguments)));for(let n=0;n<t.length;n++)e=t[n](e,
...arguments);return e};return nc(n.length,r)},nc=(e,t)=>Object.defineProperty(t,"length",{value:e,configurable:!0}),rc=(e,...t)=>{let n=ec(e,t);
return nc(n.length,t.length===0?function(){return ic(()=>n.apply(this,arguments))}:function(){let e=ic(()=>n.apply(this,arguments));for(let n of t)e=n(e,
...arguments);return e})},ic=e=>{try{let t=e(),n;for(;;){let r=t.next(n);if(r.done)return Ps(r.value);let i=r.value;if(i&&i._tag===`Success`)n=i.value;else{
if(i&&i._tag===`Failure`)return r.value;{let n=!0;return Rs(()=>n?(n=!1,xc(r.value,e=>ac(t,e))):Rs(()=>ac(e())))}}}}catch(e){return Ws(e)}},
ac=/*#__PURE__*/ function(){let e=/*#__PURE__*/ Un({op:`Iterator`,[hn](e,t){let n=this.iterator;for(;;){let r=n.next(e);if(r.done)return Ps(r.value);
if(!Sc(r.value))return t._stack.push(this),r.value;if(r.value._tag===`Failure`)return r.value;e=r.value.value}},[mn](e){return this[hn](this.initial,e)}}),
t=function(e,t){this.iterator=e,this.initial=t};return t.prototype=e,function(e,n){return new t(e,n)}}(),oc=/*#__PURE__*/ G(2,(e,t)=>new lc(e,uc,Ps(t))),
sc=function(e){return e._stack.push(this),this[pn]},cc=/*#__PURE__*/ Un({op:`OnSuccess`,[mn]:sc}),lc=function(e,t,n){this[pn]=e,this[hn]=t,this.payload=n},
lc.prototype=cc,uc=function(){return this.payload},dc=function(e,t){return t.succeedWith(this.payload)},fc=/*#__PURE__*/ (()=>{let e=/*#__PURE__*/ Qt();
if(e===0)return!1;let t=`~effect/Effect/stackProbe`,n={[t]:function(){return/* @__PURE__ */ Error()}};$t(1);let r=/*#__PURE__*/ n[t]();return $t(e),
r.stack?.includes(`[as `+t+`]`)===!0})(),pc=function(e,t){let n=this.payload;return t.succeedWith(fc?n(e):rn(()=>n(e)))},mc=function(e){let t=this.payload;
return t(e)},hc=function(e){let t=this.payload;return new lc(t(e),dc,e)},gc=function(e){return new lc(this.payload,dc,e)},_c=e=>wc(e,Ci),vc=/*#__PURE__*/ G(2,
(e,t)=>new lc(e,xn(t)?uc:mc,t)),yc=/*#__PURE__*/ G(2,(e,t)=>new lc(e,xn(t)?gc:hc,t)),bc=e=>new lc(e,uc,Nc),xc=/*#__PURE__*/ G(2,(e,t)=>new lc(e,mc,t)),
Sc=e=>e[un]!==void 0,Cc=/*#__PURE__*/ G(2,(e,t)=>Sc(e)?e._tag===`Success`?t(e.value):e:xc(e,t)),wc=/*#__PURE__*/ G(2,(e,t)=>new lc(e,pc,t)),
Tc=/*#__PURE__*/ G(2,(e,t)=>Sc(e)?Pc(e,t):wc(e,t)),Ec=/*#__PURE__*/ G(2,(e,t)=>Sc(e)?Fc(e,t):el(e,t)),Dc=/*#__PURE__*/ G(2,(e,t)=>Sc(e)?Ic(e,t):tl(e,t)),
Oc=/*#__PURE__*/ G(2,(e,t)=>{if(Sc(e)){if(e._tag===`Success`)return e;let n=es(e.cause);return Ir(n)?Yn(n.failure):t(n.success)}return Yc(e,t)}),
kc=e=>e._tag===`Success`,Ac=e=>e._tag===`Failure`?K(e.cause):J(e),jc=/*#__PURE__*/ bo(Ac,Zo),Mc=e=>e._tag===`Failure`&&ts(e.cause),Nc=/*#__PURE__*/ Kn(void 0),
Pc=/*#__PURE__*/ G(2,(e,t)=>e._tag===`Success`?Kn(t(e.value)):e),Fc=/*#__PURE__*/ G(2,(e,t)=>e._tag===`Success`?e:Yn(rs(e.cause,t))),Ic=/*#__PURE__*/ G(2,(e,
t)=>e._tag===`Success`?Kn(t.onSuccess(e.value)):Yn(rs(e.cause,t.onFailure))),Lc=e=>{let t=[];for(let n of e)n._tag===`Failure`&&t.push(...n.cause.reasons);
return t.length===0?Nc:Yn(jn(t))},Rc=e=>{let t=jc(e);return Ir(t)?Si():Ci(t.success)},zc=/*#__PURE__*/ G(2,(e,t)=>Qn(n=>{let r=n.context,i=t(r);
return r===i||(n.setContext(i),Il(n,()=>{n.setContext(r)})),e})),Bc=e=>Qn(t=>e(t.context)),Vc=/*#__PURE__*/ G(2,(e,t)=>Sc(e)?e:zc(e,ua(t))),Hc=function(){
return arguments.length===1?G(2,(e,t)=>Uc(e,arguments[0],t)):G(3,(e,t,n)=>Uc(e,t,n)).apply(this,arguments)},Uc=(e,t,n)=>zc(e,na(t,n)),
Wc=/*#__PURE__*/ G(e=>xn(e[1]),(e,t,n,r)=>r?.concurrent?wc(Xl([e,t],{concurrency:2}),([e,t])=>n(e,t)):xc(e,e=>wc(t,t=>n(e,t)))),Gc=/*#__PURE__*/ G(2,(e,
t)=>new qc(e,t.length===1?t:e=>t(e))),Kc=/*#__PURE__*/ Un({op:`OnFailure`,[mn]:sc}),qc=function(e,t){this[pn]=e,this[gn]=t},qc.prototype=Kc,
Jc=/*#__PURE__*/ G(3,(e,t,n)=>Gc(e,e=>{let r=t(e);return Ir(r)?Fs(r.failure):n(r.success,e)})),Yc=/*#__PURE__*/ G(2,(e,t)=>Jc(e,es,e=>t(e))),
Xc=/*#__PURE__*/ G(e=>xn(e[0]),(e,t,n,r)=>Gc(e,e=>{let i=es(e);return Ir(i)?Fs(i.failure):t(i.success)?n(i.success):r?r(i.success):Fs(e)})),
Zc=/*#__PURE__*/ G(e=>xn(e[0]),(e,t,n,r)=>Gc(e,e=>{let i=es(e);if(Ir(i))return Fs(i.failure);let a=t(i.success);
return Ir(a)?r?r(a.failure):Fs(e):n(a.success)})),Qc=/*#__PURE__*/ G(e=>xn(e[0]),(e,t,n,r)=>{let i=Array.isArray(t)?e=>ze(e,`_tag`)&&t.includes(e._tag):Be(t);
return Xc(e,i,n,r)}),$c=/*#__PURE__*/ G(e=>xn(e[0]),(e,t,n)=>{let r;return Zc(e,e=>(r??=Object.keys(t),ze(e,`_tag`)&&De(e._tag)&&r.includes(e._tag)?K(e):J(e)),
e=>t[e._tag](e),n)}),el=/*#__PURE__*/ G(2,(e,t)=>Gc(e,e=>Fs(rs(e,t)))),tl=/*#__PURE__*/ G(2,(e,t)=>al(e,{onFailure:e=>Fs(rs(e,t.onFailure)),
onSuccess:e=>Ls(()=>t.onSuccess(e))})),nl=/*#__PURE__*/ G(2,(e,t)=>Yc(e,e=>Ls(()=>t(e)))),rl=e=>fl(e,{onFailure:Si,onSuccess:Ci}),il=e=>pl(e,{onFailure:J,
onSuccess:K}),al=/*#__PURE__*/ G(2,(e,t)=>new sl(e,t.onSuccess.length===1?t.onSuccess:e=>t.onSuccess(e),t.onFailure.length===1?t.onFailure:e=>t.onFailure(e))),
ol=/*#__PURE__*/ Un({op:`OnSuccessAndFailure`,[mn]:sc}),sl=function(e,t,n){this[pn]=e,this[hn]=t,this[gn]=n},sl.prototype=ol,cl=function(e,t){
let n=this.payload;return t.succeedWith(fc?n.onSuccess(e):rn(()=>n.onSuccess(e)))},ll=(e,t)=>{let n=Un({op:e,[mn]:sc,[hn]:cl,[gn]:t}),r=function(e,t){
this[pn]=e,this.payload=t};return r.prototype=n,r},ul=/*#__PURE__*/ ll(`Match`,function(e,t){let n=es(e);if(Ir(n))return Fs(n.failure);let r=this.payload;
return t.succeedWith(fc?r.onFailure(n.success):rn(()=>r.onFailure(n.success)))}),dl=/*#__PURE__*/ G(2,(e,t)=>al(e,{onFailure:e=>{let n=es(e);
return Ir(n)?Fs(n.failure):t.onFailure(n.success)},onSuccess:t.onSuccess})),fl=/*#__PURE__*/ G(2,(e,t)=>new ul(e,t)),pl=/*#__PURE__*/ G(2,(e,t)=>{if(Sc(e)){
if(e._tag===`Success`)return Kn(t.onSuccess(e.value));let n=es(e.cause);return Ir(n)?Yn(n.failure):Kn(t.onFailure(n.success))}return fl(e,t)}),
ml=e=>Sc(e)?Kn(e):hl(e),hl=/*#__PURE__*/ Wn({op:`Exit`,[mn](e){return e._stack.push(this),this[pn]},[hn](e,t,n){return t.succeedWith(n??Kn(e))},[gn](e,t,n){
return t.succeedWith(n??Yn(e))}}),gl=`~effect/Scope`,_l=`~effect/Scope/Closeable`,vl=/*#__PURE__*/ Ii(`effect/Scope`),yl=(e,t)=>{let n=e.state;
if(n._tag===`Closed`||(e.state={_tag:`Closed`,exit:t},e.parent!==void 0&&Tl(e.parent,e),n._tag===`Empty`))return;if(n.finalizer!==void 0)return bl(n.finalizer,
t);let r=n.finalizers;return r.size===1?bl(r.values().next().value,t):Sl(e,r,t)},bl=(e,t)=>{try{return e(t)}catch(e){return Zn(e)}},xl=(e,t)=>kc(e)?t:Gc(t,
t=>Fs($o(Nn(e.cause,t)))),Sl=/*#__PURE__*/ tc(function*(e,t,n){let r=[],i=[],a=Array.from(t),o=xs();for(let t=a.length-1;t>=0;t--){let[s,c]=a[t];
e.strategy===`sequential`?r.push(yield*ml(bl(c,n))):s!==o&&i.push(au(o,bl(c,n),!0,!0,`inherit`))}return i.length>0&&(r=yield*ks(i)),yield*Lc(r)}),Cl=(e,
t)=>Rs(()=>e.state._tag===`Closed`?t(e.state.exit):(wl(e,{},t),Gs)),wl=(e,t,n)=>{if(e.state._tag===`Empty`)e.state={_tag:`Open`,finalizerKey:t,finalizer:n,
finalizers:void 0};else if(e.state._tag===`Open`){let r=e.state;r.finalizer===void 0||(r.finalizers=/* @__PURE__ */ new Map([[r.finalizerKey,r.finalizer]]),
r.finalizerKey=void 0,r.finalizer=void 0),r.finalizers.set(t,n)}},Tl=(e,t)=>{if(e.state._tag!==`Open`)return;let n=e.state;
n.finalizerKey===t?e.state=Ol:n.finalizers!==void 0&&(n.finalizers.delete(t),n.finalizers.size===0&&(e.state=Ol))},El=e=>Dl(e,void 0),Dl=(e=`sequential`,
t)=>({[_l]:_l,[gl]:gl,strategy:e,parent:t,state:Ol}),Ol={_tag:`Empty`},kl=vl,Al=/*#__PURE__*/ Hc(vl),jl=e=>Qn(t=>{let n=t.context,r=El();
return t.setContext(na(t.context,vl,r)),Il(t,e=>(t.setContext(n),yl(r,e))),e}),Ml=(e,t,n)=>Bc(r=>Yl(i=>xc(kl,a=>yc(n?.interruptible?i(e):e,e=>Cl(a,n=>Vc(t(e,n),
r)))))),Nl=e=>xc(kl,t=>Bc(n=>Cl(t,t=>Vc(e(t),n)))),Pl=/*#__PURE__*/ function(){let e=/*#__PURE__*/ Un({op:`OnExit`,[mn](e){return e._stack.push(this),
this.effect},[_n](e){e.interruptible&&this.interruptible!==!0&&(e._stack.push(Gl),e.interruptible=!1)},[hn](e,t,n){n??=Kn(e);let r;try{
r=this.onExit(n)}catch(e){r=Zn(e)}return r?xc(r,e=>n):n},[gn](e,t,n){n??=Yn(e);let r;try{r=this.onExit(n)}catch(e){r=Zn(e)}return r?xc(xl(n,r),e=>n):n}}),
t=function(e,t,n){this.effect=e,this.onExit=t,this.interruptible=n};return t.prototype=e,t}(),Fl=(e,t,n)=>new Pl(e,t,n),Il=(e,t)=>{e._stack.push(new Pl(void 0,
t,void 0))},Ll=/*#__PURE__*/ G(2,Fl),Rl=/*#__PURE__*/ G(3,(e,t,n)=>Ll(e,e=>{if(e._tag!==`Failure`)return Gs;let r=t(e.cause);return Ir(r)?Gs:n(r.success,
e.cause)})),zl=/*#__PURE__*/ G(2,(e,t)=>Rl(ns,t)(e)),Bl=/*#__PURE__*/ ue(1/0),Vl=(e,t)=>{let n=0,r,i,a=(e,t)=>(t.awaiters++,Il(e,()=>{
if(!(--t.awaiters>0||t.done))return i===t&&(i=void 0),js(t.fiber)}),As(t.fiber));return[Qn(o=>{if(i!==void 0)return o===i.fiber?As(i.fiber):a(o,i);
if(r!==void 0&&(n===1/0||o.getRef(pu).currentTimeMillisUnsafe()<n))return r;r=void 0;let s=o.getRef(pu),c={fiber:new Ss(o.context),awaiters:0,done:!1};i=c;
let l=a(o,c);return c.fiber.evaluate(Fl(e,e=>{if(c.done=!0,i!==c||(i=void 0,Mc(e)))return;let a=t(e);n=a===1/0?1/0:s.currentTimeMillisUnsafe()+a,r=e})),
c.fiber._exit??l}),Ls(()=>{i=void 0,r=void 0})]},Hl=e=>Ls(()=>Vl(e,Bl)[0]),Ul=e=>Qn(t=>(t.interruptible&&(t.interruptible=!1,t._stack.push(Gl)),e)),
Wl=/*#__PURE__*/ Wn({op:`SetInterruptible`,[_n](e){if(e.interruptible=this[pn],e._interruptedCause&&e.interruptible)return()=>Fs(e._interruptedCause)}}),
Gl=/*#__PURE__*/ Wl(!0),Kl=/*#__PURE__*/ Wl(!1),ql=e=>{if(e.interruptible=!0,e._stack.push(Kl),e._interruptedCause)return Fs(e._interruptedCause)},
Jl=e=>Qn(t=>t.interruptible?e:ql(t)??e),Yl=e=>Qn(t=>t.interruptible?(t.interruptible=!1,t._stack.push(Gl),e(Jl)):e(le)),Xl=(e,t)=>Re(e)?t?.mode===`result`?Ql(e,
il,t):Ql(e,le,t):t?.discard?t.mode===`result`?Ql(Object.values(e),il,t):Ql(Object.values(e),le,t):Rs(()=>wc(Ql(Object.entries(e),([e,
n])=>wc(t?.mode===`result`?il(n):n,t=>[e,t]),{concurrency:t?.concurrency}),Object.fromEntries)),Zl=/*#__PURE__*/ Wn({op:`While`,[hn](e,t){
return this[pn].step(e),this[`~effect/Effect/args`].while()?(t._stack.push(this),this[pn].body()):Nc},[mn](e){
return this[`~effect/Effect/args`].while()?(e._stack.push(this),this[pn].body()):Nc}}),Ql=/*#__PURE__*/ G(e=>typeof e[1]==`function`,(e,t,n)=>Rs(()=>{
let r=eu(n?.concurrency);if(r===1)return $l(e,t,n);let i=fo(e),a=i.length;if(a===0)return n?.discard?Gs:Ps([]);let o=n?.discard?void 0:Array(a),s=iu({f:t,
out:o},i,{concurrency:r});return s?oc(s,o):Ps(o)})),$l=(e,t,n)=>Rs(()=>{let r=n?.discard?void 0:[],i=e[Symbol.iterator](),a=i.next(),o=0;
return oc(Zl({while:()=>!a.done,body:()=>t(a.value,o++),step:e=>{r&&r.push(e),a=i.next()}}),r)}),eu=e=>e===`unbounded`?1/0:Math.max(1,e??1),tu=()=>e=>{
let t=e.onItem,n=e.step,r=(e,t,r,a,o)=>xc(ml(o),o=>n(e,t[r],o,r)??i(e,t,r+1,a)??Gs),i=(e,i,a=0,o=i.length)=>{for(;a<o;a++){let s=i[a],c=t(e,s,a);
if(!Sc(c))return r(e,i,a,o,c);let l=n(e,s,c,a);if(l)return l._tag===`Failure`?l:void 0}};return i},nu=e=>{let t=e.onItem,n=e.step;return(e,r,i)=>{let a=0,
o=i.end??r.length,s=i.concurrency,c=!1,l,u,d,f,p,m=e=>{let t=Zn(e);return f=t,c=!0,u&&u.size>0?xc(Ul(Ns(Array.from(u))),()=>f??t):t},h=()=>{let i=!1;
for(;!f&&a<o;a++){let o=r[a],g=p??t(e,o,a);if(Sc(g)){if(f=n(e,o,g,a),f)break}else if(l){p=void 0;let t=au(l,g,!0,!0,`inherit`);if(t._exit){if(f=n(e,o,t._exit,
a),f)break;continue}u.add(t);let r=a;if(t.addObserver(a=>{u.delete(t);try{if(f){if(a._tag===`Failure`){let e=a.cause.reasons.filter(e=>e._tag!==`Interrupt`);
if(e.length>0){let t=jn(e);f=Yn(f._tag===`Failure`?$o(Nn(f.cause,t)):t)}}}else{let t=n(e,o,a,r);t&&(f=t,h())}if(i){let e=h();
e&&d(e)}else c&&u.size===0&&d(f??Gs)}catch(e){d(m(e))}}),u.size<s)continue;i=!0,a++;return}else return Zs(e=>{l=xs(),u=/* @__PURE__ */ new Set,p=g,d=e;let t;
try{t=h()}catch(t){return e(m(t))}return t?e(t):Rs(()=>(f??=Nc,xc(u?Ns(u):Gs,()=>f?._tag===`Failure`?f:Gs)))})}if(c=!0,f){if(u&&u.size>0){let e=Ds(l);
u.forEach(t=>t.interruptUnsafe(l.id,e));return}if(d||f._tag===`Failure`)return f}else if(d){if(u)u.size===0&&d(Gs);else return Nc}};return h()}},
ru=()=>e=>nu(e),iu=/*#__PURE__*/ nu({onItem(e,t,n){return e.f(t,n)},step(e,t,n,r){if(n._tag===`Failure`)return n;e.out&&(e.out[r]=n.value)}}),au=(e,t,n=!1,r=!1,
i=!1)=>{let a=e,o=i===`inherit`?a.interruptible:!i,s=new Ss(a.context,o);return r||(a.children().add(s),s._parent=a),n?s.evaluate(t):(s._asyncContext=bs(),
a.currentDispatcher.scheduleTask(()=>s.evaluate(t),0)),s},ou=e=>(t,n)=>{let r=new Ss(n?.scheduler?na(e,So,n.scheduler):e,n?.uninterruptible!==!0);
if(r.evaluate(t),r._exit)return r;if(n?.signal){if(n.signal.aborted)r.interruptUnsafe();else{let e=()=>r.interruptUnsafe();n.signal.addEventListener(`abort`,e,
{once:!0}),r.addObserver(()=>n.signal.removeEventListener(`abort`,e))}}return n?.onFiberStart&&n.onFiberStart(r),r},su=e=>{let t=ou(e);return(e,n)=>{let r=t(e,
n);return new Promise(e=>{r.addObserver(t=>e(t))})}},cu=e=>{let t=su(e);return(e,n)=>t(e,n).then(e=>{if(e._tag===`Failure`)throw is(e.cause);return e.value})},
lu=/*#__PURE__*/ cu(/*#__PURE__*/ $i()),uu=e=>{let t=ou(e);return e=>{if(Sc(e))return e;let n=new Do(`sync`),r=t(e,{scheduler:n});return r._dispatcher?.flush(),
r._exit??Zn(new Cu(r))}},du=/*#__PURE__*/ uu(/*#__PURE__*/ $i()),fu=/*#__PURE__*/ Qn(e=>{let t=e.currentSpanLocal;return t?Ps(t):Is(new rr)}),
pu=/*#__PURE__*/ da(`effect/Clock`,{defaultValue:()=>new hu}),mu=2**31-1,hu=class{currentTimeMillisUnsafe(){return Date.now()}
currentTimeMillis=/*#__PURE__*/ Ls(()=>this.currentTimeMillisUnsafe());currentTimeNanosUnsafe(){return vu()}
currentTimeNanos=/*#__PURE__*/ Ls(()=>this.currentTimeNanosUnsafe());monotonicTimeNanosUnsafe(){return _u()}
monotonicTimeNanos=/*#__PURE__*/ Ls(()=>this.monotonicTimeNanosUnsafe());sleep(e){return this.sleepMillis(Za(e))}sleepMillis(e){
return e<=0?Vs:Number.isFinite(e)?Zs(t=>{let n=e>mu?this.sleepMillis(e-mu):Gs,r=setTimeout(()=>t(n),Math.min(e,mu));return Ls(()=>clearTimeout(r))}):Qs}},
gu=/*#__PURE__*/ BigInt(1e6),_u=/*#__PURE__*/ function(){let e=globalThis.process?.hrtime;if(typeof e?.bigint==`function`)return()=>e.bigint();
if(typeof performance<`u`&&typeof performance.now==`function`)return()=>BigInt(Math.round(performance.now()*1e6));let t=/*#__PURE__*/ BigInt(0);return()=>{
let e=BigInt(Date.now())*gu;return e>t&&(t=e),t}}(),vu=/*#__PURE__*/ function(){let e=/*#__PURE__*/ BigInt(1e9),t;return()=>{let n=_u(),r=BigInt(Date.now())*gu;
if(t===void 0)t=r-n;else{let i=t+n;(r>i?r-i:i-r)>e&&(t=r-n)}return t+n}}(),yu=e=>Qn(t=>e(t.getRef(pu))),bu=e=>yu(t=>t.sleep(Na(e))),
xu=/*#__PURE__*/ yu(e=>e.currentTimeMillis),Su=`~effect/Cause/AsyncFiberError`,Cu=class extends (/*#__PURE__*/ tr(`AsyncFiberError`)){[Su]=Su;constructor(e){
super({message:`An asynchronous Effect was executed with Effect.runSync`,fiber:e})}},wu=`~effect/Cause/UnknownError`,
Tu=class extends (/*#__PURE__*/ tr(`UnknownError`)){[wu]=wu;constructor(e,t){super({message:t,cause:e})}},Eu=/*#__PURE__*/ da(`effect/Console`,
{defaultValue:()=>globalThis.console}),Du=e=>{switch(e){case`All`:return-(2**53-1);case`Fatal`:return 5e4;case`Error`:return 4e4;case`Warn`:
return 3e4;case`Info`:return 2e4;case`Debug`:return 1e4;case`Trace`:return 0;case`None`:return 2**53-1}},Ou=/*#__PURE__*/ yi(vi,Du),ku=/*#__PURE__*/ bi(Ou),
Au=/*#__PURE__*/ da(`effect/Logger/CurrentLoggers`,{defaultValue:()=>/* @__PURE__ */ new Set([Bu,Vu])}),ju=/*#__PURE__*/ da(`effect/Logger/LogToStderr`,
{defaultValue:fe}),Mu=`~effect/Logger`,Nu={[Mu]:{_Message:le,_Output:le},pipe(){return re(this,arguments)}},Pu=e=>{let t=Object.create(Nu);return t.log=e,t},
Fu=e=>e.replace(/[\s="]/g,`_`),Iu=(e,t)=>`${Fu(e[0])}=${t-e[1]}ms`,Lu=e=>(...t)=>{let n;for(let e=0,r=t.length;e<r;e++){let r=t[e];Tn(r)&&(n?t.splice(e,
1):t=t.slice(0,e).concat(t.slice(e+1)),n=n?jn(n.reasons.concat(r.reasons)):r,e--)}return n===void 0&&(n=Fn),Qn(r=>{let i=e??r.cache.logLevel;
if(ku(r.cache.minimumLogLevel,i))return Gs;let a=r.getRef(pu),o=r.getRef(Au);if(o.size>0){let e=new Date(a.currentTimeMillisUnsafe());
for(let a of o)a.log({cause:n,fiber:r,date:e,logLevel:i,message:t})}return Gs})},Ru={bold:`1`,red:`31`,green:`32`,yellow:`33`,blue:`34`,cyan:`36`,white:`37`,
gray:`90`,black:`30`,bgBrightRed:`101`},Ru.gray,Ru.blue,Ru.green,Ru.yellow,Ru.red,Ru.bgBrightRed,Ru.black,zu=e=>`${e.getHours().toString().padStart(2,
`0`)}:${e.getMinutes().toString().padStart(2,`0`)}:${e.getSeconds().toString().padStart(2,`0`)}.${e.getMilliseconds().toString().padStart(3,`0`)}`,
Bu=/*#__PURE__*/ Pu(({cause:e,date:t,fiber:n,logLevel:r,message:i})=>{let a=Array.isArray(i)?i.slice():[i];e.reasons.length>0&&a.push(ps(e));let o=t.getTime(),
s=n.getRef(Ko),c=``;for(let e of s)c+=` ${Iu(e,o)}`;let l=n.getRef(Uo);Object.keys(l).length>0&&a.push(l);let u=n.getRef(Eu);
(n.getRef(ju)?u.error:u.log)(`[${zu(t)}] ${r.toUpperCase()} (#${n.id})${c}:`,...a)}),Vu=/*#__PURE__*/ Pu(({cause:e,fiber:t,logLevel:n,message:r})=>{
let i=t.getRef(pu),a=t.getRef(Uo),o=t.cache.span;if(o===void 0||o._tag===`ExternalSpan`||o.status._tag===`Ended`)return;let s={};for(let[e,
t]of Object.entries(a))on(s,e,t);s[`effect.fiberId`]=t.id,s[`effect.logLevel`]=n.toUpperCase(),e.reasons.length>0&&(s[`effect.cause`]=ps(e)),
o.event(qt(Array.isArray(r)&&r.length===1?r[0]:r),i.currentTimeNanosUnsafe(),s)})})),Uu,Wu,Gu,Ku,qu,Ju,Yu=H((()=>{ur(),Hu(),Uu=Kn,Wu=Yn,Gu=Xn,Ku=Nc,qu=kc,
Ju=Rc})),Xu,Zu=H((()=>{Hu(),Xu=Al})),Qu,$u,ed,td,nd,rd=H((()=>{ur(),Hu(),Qu=Bn,$u=Rn,ed=rs,td=Xo,nd=lr})),id,ad,od=H((()=>{Hu(),id=pu,ad=xu})),sd,cd,ld,ud,dd,
fd=H((()=>{rd(),wt(),st(),Yt(),Pi(),oe(),Ve(),sd=`~effect/DateTime`,cd=`~effect/DateTime/TimeZone`,ld={[sd]:sd,pipe(){return re(this,arguments)},[Gt](){
return this.toString()},toJSON(){return dd(this).toJSON()}},{...ld},{...ld},ud={[cd]:cd,[Gt](){return this.toString()}},{...ud},{...ud},
dd=e=>new Date(e.epochMilliseconds)})),pd,md=H((()=>{fa(),pd=/*#__PURE__*/ da(`effect/Random`,{defaultValue:()=>({nextIntUnsafe(){
return Math.floor(Math.random()*(2**53-1- -(2**53-1)+1))+-(2**53-1)},nextDoubleUnsafe(){return Math.random()}})})})),hd,gd,_d,vd,yd,bd,xd,Sd,Cd,wd,Td,Ed,
Dd=H((()=>{wt(),Wt(),he(),st(),Yt(),Pi(),oe(),hd=`~effect/MutableHashMap`,gd={[hd]:hd,[Symbol.iterator](){return this.backing[Symbol.iterator]()},toString(){
return`MutableHashMap(${Nt(Array.from(this))})`},toJSON(){return{_id:`MutableHashMap`,values:Kt(Array.from(this))}},[Gt](){return this.toJSON()},pipe(){
return re(this,arguments)}},_d=()=>{let e=Object.create(gd);return e.backing=/* @__PURE__ */ new Map,e.buckets=/* @__PURE__ */ new Map,e},vd=(...e)=>yd(e),
yd=e=>{let t=_d();for(let[n,r]of e)Cd(t,n,r);return t},bd=/*#__PURE__*/ G(2,(e,t)=>{if(e.backing.has(t))return Ci(e.backing.get(t));if(xd(t))return Si();
let n=Ue(t),r=e.buckets.get(n);return r===void 0?Si():Sd(e,r,t)}),xd=e=>typeof e!=`object`&&typeof e!=`function`,Sd=(e,t,n)=>{for(let r=0,
i=t.length;r<i;r++)if(ct(n,t[r])){let n=t[r];return Ci(e.backing.get(n))}return Si()},Cd=/*#__PURE__*/ G(3,(e,t,n)=>{
if(e.backing.has(t)||xd(t))return e.backing.set(t,n),e;let r=Ue(t),i=e.buckets.get(r);if(i===void 0)return e.buckets.set(r,[t]),e.backing.set(t,n),e;let a=wd(i,
t);return a===void 0&&(i.push(t),a=t),e.backing.set(a,n),e}),wd=(e,t)=>{for(let n=0,r=e.length;n<r;n++)if(ct(t,e[n]))return e[n]},Td=/*#__PURE__*/ G(2,(e,t)=>{
if(xd(t))return e.backing.delete(t),e;let n=Ue(t),r=e.buckets.get(n);if(r===void 0)return e;for(let n=0,i=r.length;n<i;n++){let i=r[n];if(i===t||ct(t,i)){
e.backing.delete(i),r.splice(n,1);break}}return r.length===0&&e.buckets.delete(n),e}),Ed=e=>e.backing.size})),Od,kd,Ad,jd,Y,Md,Nd,Pd,Fd,Id,X,Ld,Rd,zd,Bd,Vd,Hd,
Ud,Wd,Gd,Kd,qd,Jd,Yd,Xd,Zd,Qd,$d,ef,tf,nf,rf,af,of,sf,cf,lf,uf,df,ff,pf,mf,hf,gf,_f,vf,yf,bf,xf,Sf,Cf,wf,Tf,Ef,Df,Of,kf,Af,jf,Mf,Z=H((()=>{ur(),Hu(),Od=Xl,
kd=Ql,Ad=qs,jd=Js,Y=Ps,Md=Rs,Nd=Ls,Pd=Gs,Fd=Zs,Id=$s,X=Is,Ld=Fs,Rd=Us,zd=Ws,Bd=Ks,Vd=Vs,Hd=Qn,Ud=zs,Wd=xc,Gd=vc,Kd=yc,qd=il,Jd=rl,Yd=ml,Xd=wc,Zd=oc,Qd=Wc,$d=Yc,
ef=Qc,tf=$c,nf=Gc,rf=Xc,af=el,of=tl,sf=nl,cf=bu,lf=fl,uf=pl,df=dl,ff=Bc,pf=zc,mf=Hc,hf=jl,gf=Ml,_f=Nl,vf=Ll,yf=Hl,bf=zl,xf=fu,Sf=ou,Cf=lu,wf=du,Tf=tc,
Ef=/*#__PURE__*/ Lu(`Warn`),Df=Tc,Of=Ec,kf=Dc,Af=Cc,jf=Oc,Mf=rc})),Nf,Pf,Ff,If,Lf,Rf,zf,Bf,Vf,Hf=H((()=>{ro(),Pi(),Nf={ns:1e-6,nano:1e-6,us:.001,micro:.001,
ms:1,milli:1,millisecond:1,s:1e3,sec:1e3,second:1e3,m:6e4,min:6e4,minute:6e4,h:36e5,hour:36e5,d:864e5,day:864e5,w:6048e5,week:6048e5},
Pf=`"500ms", "30s", "5m", "24h", "7d" or "5 minutes"`,Ff=e=>{let[,t=``,n=``]=/^(\d{1,15}(?:\.\d{1,9})?)\s*([a-z]*)$/i.exec(e.trim())??[];if(t===``)return;
if(n===``)return Number(t)===0?0:void 0;let r=n.toLowerCase(),i=Object.hasOwn(Nf,r)?Nf[r]:Nf[If(r)];return i===void 0?void 0:Number((Number(t)*i).toFixed(6))},
If=e=>/^[a-z]{3,}s$/.test(e)?e.slice(0,-1):``,Lf=e=>{if(typeof e==`number`)return e>=0?e:void 0;if(typeof e==`string`)return e===`Infinity`?1/0:Ff(e);
if(typeof e==`object`&&!Ua(e)&&!zf(e))return;let t=Ai(La(e),Za);return Oi(Ni(t,e=>e>=0))},Rf=/* @__PURE__ */ new Set([`weeks`,`days`,`hours`,`minutes`,
`seconds`,`milliseconds`,`microseconds`,`nanoseconds`]),zf=e=>e!==null&&(Array.isArray(e)||Object.keys(e).some(e=>Rf.has(e))),Bf=[[`d`,864e5],[`h`,36e5],[`m`,
6e4],[`s`,1e3]],Vf=e=>{if(e===0)return`0`;let[t,n]=Bf.find(([,t])=>e%t===0)??[`ms`,1];return`${e/n}${t}`}})),Uf,Wf,Gf,Kf=H((()=>{Uf=({hint:e,
message:t})=>`${t} ${e}`,Wf=e=>e.map(Uf).join(`
`),Gf=e=>{let{key:t,reference:n}=e;return[...t===void 0||t===n?[]:[t],n,Uf(e)].join(`: `)}})),qf,Jf=H((()=>{
No(),Kf(),qf=class extends Mo(`InvalidOptions`){constructor(e){super({issues:e,message:Wf(e)})}}})),Yf,Xf,Zf=H((()=>{Yf=/*#__PURE__*/ new WeakMap,Xf=e=>{
if(Yf.has(e))return Yf.get(e);throw Error(`Unable to get redacted value`+(e.label?` with label: "${e.label}"`:``))}})),Qf,$f,ep,tp,np,rp,ip=H((()=>{wt(),_e(),
st(),ur(),Zf(),Ve(),Qf=`~effect/Redacted`,$f=e=>ze(e,Qf),ep=(e,t)=>{let n=Object.create(tp);return t?.label&&(n.label=t.label),Yf.set(n,e),n},
tp={[Qf]:{_A:e=>e},label:void 0,...yn,toJSON(){return this.toString()},toString(){return`<redacted${De(this.label)?`:`+this.label:``}>`},[He](){
return Ue(Yf.get(this))},[_t](e){return $f(e)&&ct(Yf.get(this),Yf.get(e))}},np=Xf,rp=e=>ge((t,n)=>e(np(t),np(n)))}));function ap(e,t,n){if(e===t)return 0;
let r=n?.maxDistance,i=e;e.length>t.length&&(e=t,t=i);let a=e.length,o=t.length;for(;a>0&&e.charCodeAt(~-a)===t.charCodeAt(~-o);)a--,o--;let s=0;
for(;s<a&&e.charCodeAt(s)===t.charCodeAt(s);)s++;if(a-=s,o-=s,r!==void 0&&o-a>r)return r;if(a===0)return r!==void 0&&o>r?r:o;let c,l,u,d,f=0,p=0;
for(;f<a;)cp[f]=e.charCodeAt(s+f),sp[f]=++f;for(;p<o;){for(c=t.charCodeAt(s+p),u=p++,l=p,f=0;f<a;f++)d=c===cp[f]?u:u+1,u=sp[f],l=sp[f]=u>l?d>l?l+1:d:d>u?u+1:d;
if(r!==void 0){let e=l;for(f=0;f<a;f++)sp[f]<e&&(e=sp[f]);if(e>r)return r}}return sp.length=a,cp.length=a,r!==void 0&&l>r?r:l}function op(e,t,n){
if(!Array.isArray(t)||t.length===0)return;let r=n?.maxDistance,i=e.length;for(let n of t)if(n===e)return n;if(r===0)return;let a,o=1/0,
s=/* @__PURE__ */ new Set;for(let n of t){if(s.has(n))continue;s.add(n);let t=Math.abs(n.length-i);if(t>=o||r!==void 0&&t>r)continue;
let c=Number.isFinite(o)?r===void 0?o:Math.min(o,r):r,l=c===void 0?ap(e,n):ap(e,n,{maxDistance:c});if(r!==void 0&&l>r)continue;let u=l;
if(c!==void 0&&l===c&&c===r&&(u=ap(e,n)),u<o&&(o=u,a=n,o===0))break}if(!(r!==void 0&&o>r))return a}var sp,cp,lp=H((()=>{sp=[],cp=[]})),up,dp,fp,pp,mp,hp,gp,_p,
vp,yp,bp,xp,Sp=H((()=>{Ve(),ip(),lp(),up=(e,t)=>{let n=e.slice(0,40).toLowerCase(),r=t.map(e=>e.toLowerCase()),i=op(n,r,{maxDistance:Math.max(2,
Math.floor(n.length/3))});return i===void 0?void 0:t[r.indexOf(i)]},
dp=e=>typeof e==`string`?/^[\w .,:+-]{0,24}$/.test(e)?`"${e}"`:`another text`:typeof e==`number`||typeof e==`boolean`||e===null?String(e):typeof e==`bigint`?`${e}n`:Array.isArray(e)?`an array`:`a value of type ${typeof e}`,
fp=(e,t,n)=>({code:`InvalidOption`,message:t,hint:n,place:{key:e}}),pp=e=>/^[\w$-]{1,60}$/.test(e)?e:`?`,mp=(e,t,n)=>{let r=up(e,Object.keys(t));
return{code:`UnknownOption`,message:`Unknown option "${n}${pp(e)}".`,hint:r===void 0?`Use one of: ${Object.keys(t).join(`, `)}.`:`Did you mean "${n}${r}"?`,
place:{key:`${n}${pp(e)}`}}},hp=e=>typeof e==`string`,gp={host:[`a URL or a list of URLs`,e=>hp(e)||Array.isArray(e)&&e.every(hp)],
secret:[`a string or a secret`,e=>hp(e)||_p(e)],key:[`a passphrase or { file: path }`,e=>hp(e)||_p(e)||Ie(e)&&hp(e.file)],path:[`a path`,hp],
paths:[`a path, a URL or a list of them`,e=>[e].flat().every(e=>hp(e)||e instanceof URL)],text:[`a string`,hp],boolean:[`true or false`,e=>typeof e==`boolean`],
toggle:[`true, false or an object`,e=>typeof e==`boolean`||Ie(e)],headers:[`an object of strings`,e=>Ie(e)&&Object.values(e).every(e=>hp(e)||_p(e))],
function:[`a function`,e=>typeof e==`function`],signal:[`an AbortSignal`,e=>Ie(e)&&`aborted`in e&&`addEventListener`in e],record:[`an object`,Ie],
lookup:[`an object, or a function that returns one`,e=>Ie(e)||typeof e==`function`],list:[`a list of strings`,e=>Array.isArray(e)&&e.every(hp)],
options:[`an object`,Ie],schema:[`a Standard Schema`,e=>(Ie(e)||typeof e==`function`)&&`~standard`in Object(e)]},
_p=e=>$f(e)&&typeof np(e)==`string`||Ie(e)&&typeof e.reveal==`function`,vp=e=>`Pass an object, such as { ${Object.keys(e)[0]??``}: ... }.`,yp=(e,t,{text:n})=>{
let r=e[t];return n!==void 0&&hp(r)?{[n]:r}:r},bp=(e,t,{kind:n,minimum:r=0,options:i,values:a})=>{if(n===`choice`)return a?.some(e=>e===t)?void 0:fp(e,
`${e} cannot be ${dp(t)}.`,`Use one of: ${a?.join(`, `)}.`);let[o,s]=gp[n]??[``,()=>!0];if(!s(t)||t===``&&r>0)return fp(e,
`${e} must be ${o}${n===`secret`||n===`key`?``:`; it is ${dp(t)}`}.`,i===void 0?`Correct the value.`:vp(i))},xp=(e,t,n)=>{if(t===void 0)return[];
if(Ie(t))return Object.keys(t).flatMap(t=>Object.hasOwn(e,t)?[]:[mp(t,e,n)]);let r=n===``?`The options`:n.replace(/\.$/,``);return[fp(r,
`${r} must be an object; it is ${dp(t)}.`,vp(e))]}})),Cp,wp,Tp,Ep,Dp,Op,kp,Ap,jp=H((()=>{Z(),Ve(),Hf(),Jf(),Sp(),Cp=({maximum:e,minimum:t=0},
n)=>e===void 0?`>= ${n(t)}`:`from ${n(t)} to ${n(e)}`,wp=(e,{maximum:t=1/0,minimum:n=0})=>!(e>=n&&e<=t),Tp=(e,t,n)=>{let r=Ep(t)?Lf(t):void 0,
i=r===1/0?n.maximum??r:r;return i===void 0||Number.isNaN(i)?fp(e,`${e} must be a duration; it is ${dp(t)}.`,
typeof t==`string`&&/^\s*\d+(\.\d+)?\s*$/.test(t)?`Add a unit, such as ${t.trim()}s or ${t.trim()}ms.`:`Write it as ${Pf}, or as a number of milliseconds.`):wp(i,
n)?fp(e,`${e} must be ${Cp(n,Vf)}; it is ${dp(t)}.`,`Correct the value.`):i},Ep=e=>[`number`,`string`,`bigint`,`object`].includes(typeof e)&&e!==null,Dp=(e,t,
n)=>typeof t!=`number`||!Number.isSafeInteger(t)||wp(t,n)?fp(e,`${e} must be an integer ${Cp(n,String)}; it is ${dp(t)}.`,`Correct the value.`):t,Op=(e,t,n)=>{
switch(n.kind){case`wait`:return typeof t==`boolean`?void 0:Tp(e,t,n);case`duration`:return Tp(e,t,n);case`integer`:return Dp(e,t,n);default:return}},kp=(e,
t)=>Md(()=>{let{issues:n,values:r}=Ap(e,t);return n.length===0?Y(r):X(new qf(n))}),Ap=(e,t,n=``)=>{let r=[...xp(e,t,n)],i={},a=Ie(t)?t:{};for(let[t,
o]of Object.entries(e)){let e=yp(a,t,o),s=`${n}${t}`;if(e===void 0){i[t]=o.kind===`wait`?void 0:o.default;continue}let c=Op(s,e,o),
l=typeof c==`object`?c:c??bp(s,e,o);if(typeof l==`object`)r.push(l);else if(o.options===void 0)i[t]=c??e;else{let n=Ap(o.options,e,`${s}.`);r.push(...n.issues),
i[t]=n.values}}return{values:i,issues:r}}})),Mp,Np,Pp,Fp,Ip=H((()=>{Mp=Symbol.for(`@opconnect/core/optionOrigins`),
Np=Symbol.for(`@opconnect/core/variableOptions`),Pp=/\b(request|total|startup)Timeout\b|OP_CONNECT_[A-Z_]*[A-Z](?:(?:, | or )OP_CONNECT_[A-Z_]*[A-Z])*/g,Fp=(e,
{isSet:t,nameOf:n})=>e.replace(Pp,(e,r)=>{if(r)return n(`OP_CONNECT_${r.toUpperCase()}_TIMEOUT`,e);let i=e.split(/, | or /),a=i.filter(t);
return i.length>1&&a.length>0?a.map(e=>n(e)).join(` or `):e.replace(/OP_CONNECT_[A-Z_]+/g,e=>n(e))})})),Lp,Rp,zp,Bp,Vp,Hp,Up,Wp,Gp,Kp,qp,Jp=H((()=>{ip(),lp(),
Hf(),li(),Ip(),Lp=()=>globalThis.process?.env??{},Rp=(e=Lp())=>e.NODE_ENV===`test`||[e.JEST_WORKER_ID,e.VITEST,e.NODE_TEST_CONTEXT].some(e=>e!==void 0&&e!==``),
zp=ri,Bp=(e,t,n)=>({code:`InvalidOption`,message:`${e} must be ${t}.`,hint:n,place:{key:e}}),Vp={true:!0,yes:!0,on:!0,1:!0,false:!1,no:!1,off:!1,0:!1},Hp=(e,t,
{kind:n})=>{switch(n){case`duration`:return/^\d+(\.\d+)?$/.test(t)&&Number(t)!==0?Bp(e,`a duration with a unit`,`Write ${t}s or ${t}ms.`):Ff(t)??Bp(e,
`a duration`,`Write it as "500ms", "30s", "5m", "24h", "7d" or "5 minutes".`);case`integer`:return/^\d{1,15}$/.test(t)?Number(t):Bp(e,`an integer`,
`Write digits only.`);case`boolean`:return Vp[t.toLowerCase()]??Bp(e,`true or false`,`Write true or false.`);case`secret`:return ep(t);default:return t}},
Up=e=>typeof e==`object`&&!!e&&`code`in e,Wp=Object.values(zp).flatMap(({variable:e})=>e??[]),Gp=(e,t,n,r)=>({code:e,message:n,hint:r,place:{key:t}}),
Kp=e=>Object.keys(e).flatMap(t=>{if(!t.startsWith(`OP_CONNECT_`)||e[t]===void 0||Wp.includes(t))return[];let n=Object.hasOwn(ci,t)?ci[t]:void 0;
if(n!==void 0)return[Gp(`RenamedVariable`,t,`${t} is not used: it is now ${n}.`,`Set ${n} instead.`)];let r=op(t.slice(0,60),Wp,{maxDistance:2});
return r===void 0?[]:[Gp(`UnknownVariable`,t,`${t} is not used.`,`Did you mean ${r}?`)]}),qp=(e,t)=>{let n=e.token!==void 0||e.tokenFile!==void 0,r=[],i={};
for(let[a,o]of Object.entries(zp)){let{variable:s}=o;if(s===void 0||e[a]!==void 0||n&&(a===`token`||a===`tokenFile`))continue;let c=t[s]?.trim();
if(c===void 0||c===``)continue;let l=Hp(s,c,o);Up(l)?r.push(l):i[a]=l}let a=[...Kp(t)];Object.hasOwn(i,`token`)&&Object.hasOwn(i,
`tokenFile`)&&(a.push(Gp(`TwoTokens`,`OP_CONNECT_TOKEN_FILE`,`OP_CONNECT_TOKEN and OP_CONNECT_TOKEN_FILE are both set: OP_CONNECT_TOKEN is used.`,
`Unset one of them.`)),Reflect.deleteProperty(i,`tokenFile`));let o=Object.fromEntries(Object.entries(e).filter(([,e])=>e!==void 0)),s={[Mp]:Reflect.get(e,Mp),
[Np]:i};return{options:{host:``,...i,...o,...s},issues:r,warnings:a}}})),Yp,Xp,Zp,Qp,$p,em,tm,nm,rm,im,am,om,sm,cm,lm,um=H((()=>{Wr(),Yp=`OP_CONNECT_HOST`,
Xp=`Remove the quotes from ${Yp}.`,Zp=e=>(typeof e==`string`?e.split(`,`):e).map(e=>e.trim()).filter(e=>e!==``),
Qp=e=>/^([a-z]{1,8}:\/{1,2}|https?\/\/)?[a-z0-9.-]{1,40}(:\d{1,5})?\/?$/i.test(e),$p=(e,t,n)=>J({code:`InvalidHost`,
message:`The host${Qp(e)?` "${e}"`:``} ${t}.`,hint:n,place:{key:Yp}}),em=103,tm=e=>/^unix:(.*)$/is.exec(e)?.[1],nm=e=>{let t=e.find(e=>tm(e)!==void 0);
return t===void 0?void 0:{code:`InvalidHost`,message:`The host "${t}" is a unix socket, which fetch cannot connect to.`,
hint:`Use the transport of node:http, or set ${Yp} to an http or https URL.`,place:{key:Yp}}},rm=e=>{let t=e.replace(/^\/\/(?=\/)/,``);
return/^\/(?!\/)\P{C}*$/u.test(t)&&new TextEncoder().encode(t).length<=em?K(`unix:${t}`):$p(``,
`is not an absolute path of a unix socket, with at most ${em} bytes`,`Write ${Yp} as in unix:/run/opconnect.sock.`)},
im=[[e=>/^["'`\u2018\u201c]|["'`\u2019\u201d]$/.test(e),`has a quote at one end`,Xp],[e=>/^op:\/\//i.test(e),
`is a secret reference, which cannot be resolved without a host`,`Write the URL itself.`],[e=>/^(?:eyJ|ops_)[\w.-]{20,}$/.test(e),`is a token`,
`Set ${Yp} to the URL of the Connect server, and OP_CONNECT_TOKEN to the token.`],[e=>/^https?:\/\/\S+[;\s]+\S+/i.test(e),`is more than one URL`,
`Separate the URLs in ${Yp} with commas.`],[(e,t)=>t!==null&&(t.username!==``||t.password!==``),`contains a user name or a password`,
`Remove it from ${Yp}: Connect uses a token.`],[(e,t)=>Number(t?.port||/^https?:\/\/[^/?#]*:(\d+)(?:[/?#]|$)/i.exec(e)?.[1]||1)>65535||t?.port===`0`,
`has a port that is not from 1 to 65535`,`Correct the port in ${Yp}.`],[(e,t)=>t!==null&&(t.search!==``||t.hash!==``),`has a query or a fragment`,
`Remove what starts at the "?" or the "#" from ${Yp}.`],[(e,t)=>t!==null&&/(?:^|\.)1password\.(?:com|eu|ca)$/.test(t.hostname),
`is the service of 1Password and not a Connect server`,`Set ${Yp} to the URL of your own Connect server.`]],am=e=>{
let t=e.replace(/^(?:[a-z]{1,8}:\/*|https?\/+)(?=.)/i,e=>/^[a-z]+:$/i.test(e)?e:``);return Qp(t)&&!t.includes(`://`)?t:void 0},om=e=>{
let t=/^(["'`])(.*)\1$/s.exec(e);if(t!==null)return $p(t[2]??``,`is enclosed in quotes`,Xp);let n=tm(e);if(n!==void 0)return rm(n);let r=URL.parse(e),
i=im.find(([t])=>t(e,r));if(i!==void 0)return $p(e,i[1],i[2]);
if(r!==null&&(r.protocol===`http:`||r.protocol===`https:`))return K(r.origin+r.pathname.replace(/\/+$/,``).replace(/\/v1$/,``));let a=am(e)??`localhost:8080`;
return $p(e,`is not an http or https URL`,`Set ${Yp} to a URL with its scheme, such as http://${a} or https://${a}.`)},sm={code:`MissingHost`,
message:`No Connect server is set.`,hint:`Set ${Yp} to the URL of the Connect server, such as http://localhost:8080.`,place:{key:Yp}},
cm=e=>!/[.:]/.test(e)||/\.(localhost|local|internal|lan|test|home\.arpa|svc|cluster\.local)$/.test(e)||/^(127|10|192\.168|169\.254|172\.(1[6-9]|2\d|3[01]))\.[\d.]+$/.test(e)||/^\[(::1|f[cde][0-9a-f]*:.*)\]$/i.test(e),
lm=(e,t)=>e.filter(e=>{if(tm(e)!==void 0)return!1;let{hostname:n,protocol:r}=new URL(e);return r===`http:`&&(`HTTP_PROXY`in t||`http_proxy`in t||!cm(n))})}));
const dm=e=>typeof e==`string`?{path:e}:e;var fm,pm,mm,hm,gm,_m,vm,ym,bm,xm,Sm=H((()=>{Jp(),fm=3e5,pm=e=>{let[,t,n]=e.split(`.`);if(t!==void 0&&n!==void 0)try{
let e=JSON.parse(atob(t.replaceAll(`-`,`+`).replaceAll(`_`,`/`)));if(typeof e!=`object`||!e||!(`exp`in e))return;let n=Number(e.exp)*1e3;
return Math.abs(n)<=864e13?n:void 0}catch{return}},mm=`OP_CONNECT_TOKEN`,hm=({OPCONNECT_RUN:e})=>e===`1`,gm=(e,t,n)=>({code:e,message:t,hint:n,place:{key:mm}}),
_m=`Set ${mm} to the token itself.`,vm=`Set ${mm} to an access token that was created for this Connect server.`,ym=`Remove the quotes from ${mm}.`,
bm=[[/^(["'`]).*\1$/s,`The token is enclosed in quotes.`,ym],[/^["'`\u2018\u201c]|["'`\u2019\u201d]$/,`The token has a quote at one end.`,ym],[/^op:\/\//i,
`The token is a secret reference, but resolving references needs the token.`,_m],[/^ops_/,
`The token is a service account token (ops_...), which Connect servers do not accept.`,vm],[/^(?:authorization:\s*)?bearer\s/i,
`The token starts with "Bearer", which the client adds itself.`,_m],[/^[{[]/,
`The token is JSON, such as the credentials file that the server itself is started with.`,vm],[/^https?:\/\//i,`The token is a URL.`,
`Set ${mm} to the access token, and OP_CONNECT_HOST to the URL of the Connect server.`],[/^(?:~|\.{1,2})?\//,`The token is a path.`,
`Set ${mm}_FILE to the path of a file that holds the token.`],[/[\r\n]/,`The token contains a line break.`,`Write the token of ${mm} in one line.`],[/\s/,
`The token contains a space.`,`Remove the spaces from ${mm}.`],[/[^!#-&(-~]/,`The token contains invalid characters.`,
`Check ${mm} for quotes, spaces and line breaks.`]],xm=(e,t,n=Lp())=>{if(e===``){
let e=hm(n)?`This process was started by opconnect run, which does not pass the token on: add --pass-token.`:`Set ${mm} to an access token of the Connect server, or ${mm}_FILE to the path of its file.`;
return gm(`MissingToken`,`No access token is set.`,e)}let r=bm.find(([t])=>t.test(e));if(r!==void 0)return gm(`InvalidToken`,r[1],r[2]);let i=pm(e);
if(i!==void 0&&i+3e5<t){let e=`Create a new token for this Connect server and set ${mm} to it.`;return gm(`ExpiredToken`,
`The token expired at ${new Date(i).toISOString()}.`,e)}}}));const Cm=e=>![`false`,`0`,`no`,`off`,``].includes(e.toLowerCase()),
wm=e=>e.split(`,`).map(e=>e.trim()).filter(e=>e!==``),Tm=e=>e||void 0,Em={PATH:[`path`,e=>e===``?[]:e],OVERRIDE:[`override`,Cm],ENCODING:[`encoding`,Tm],
QUIET:[`quiet`,Cm],DEBUG:[`quiet`,e=>!Cm(e)&&void 0],CONVENTION:[`convention`,Tm],MODE:[`mode`,Tm],PRECEDENCE:[`precedence`,Tm],EXPAND:[`expand`,
e=>/^(?:true|1|yes|on)$/i.test(e)||!Cm(e)?Cm(e):e],UNSET:[`unset`,Tm],OPTIONAL:[`optional`,wm],ALLOW_PUBLIC:[`allowPublic`,wm],LOCK:[`lock`,Cm],
TRUST_ENV_FILE:[`trustEnvFile`,wm],SNAPSHOT:[`snapshot`,Tm]},Dm=(e=process.env)=>{let t=t=>e[`DOTENV_${t}`]??e[`DOTENV_CONFIG_${t}`],
n=Object.fromEntries(Object.entries(Em).flatMap(([e,[n,r]])=>{let i=t(e),a=i===void 0?void 0:r(i);return a===void 0?[]:[[n,a]]})),
r=Tm(t(`SNAPSHOT_KEY_FILE`)??``),i=dm(n.snapshot);return i===void 0||r===void 0?n:{...n,snapshot:{...i,key:{file:r}}}},Om=[`path`,`convention`,`directory`],
km=e=>{let t=Object.fromEntries(Object.entries(e).filter(([,e])=>e!==void 0)),n={...Dm()};if(Om.some(e=>e in t))for(let e of Om)delete n[e];return{...e,...n,
...t}};var Am,jm,Mm,Nm,Pm,Fm,Im,Lm,Rm,zm,Bm=H((()=>{Am=[`HTTP_PROXY`,`http_proxy`,`HTTPS_PROXY`,`https_proxy`,`NO_PROXY`,`no_proxy`],jm=`--use-env-proxy`,
Mm=({NODE_OPTIONS:e=``,NODE_USE_ENV_PROXY:t})=>t===`1`||process.execArgv.includes(jm)||e.split(/\s+/).includes(jm),
Nm=e=>Mm(e)?Object.fromEntries(Am.flatMap(t=>{let n=e[t];return n===void 0||n===``?[]:[[t,n]]})):{},Pm=Symbol.for(`@opconnect/core/proxy`),Fm=()=>{
if(globalThis.process?.execArgv===void 0)return{};let e=Reflect.get(process,Pm)??Nm(process.env);return Reflect.set(process,Pm,e),e},
Im=()=>globalThis.process?.allowedNodeEnvironmentFlags?.has(jm)===!0,Lm=(e,t)=>({code:`InvalidOption`,message:e,hint:t,place:{key:`OP_CONNECT_PROXY`}}),Rm=e=>{
let t=URL.parse(e);return t?.protocol!==`http:`&&t?.protocol!==`https:`?Lm(`The proxy is not an http or https URL.`,
`Write OP_CONNECT_PROXY as http://HOST:PORT.`):Im()?{HTTP_PROXY:e,HTTPS_PROXY:e}:Lm(`This runtime does not support a proxy.`,`Use Node 22.21, 24.5 or later.`)},
zm=(e,t)=>{let n=e===`https:`?t.https_proxy??t.HTTPS_PROXY:t.http_proxy??t.HTTP_PROXY;return(n===void 0?null:URL.parse(n))??void 0}})),Vm,Hm=H((()=>{No(),
Vm=e=>{class t extends Mo(e){get issues(){let{error:t,hint:n,message:r,reference:i}=this;return[{code:t?._tag??e,message:r,hint:n,
...i===void 0?{}:{reference:i}}]}}return t}})),Um,Wm,Gm=H((()=>{Hm(),Um=e=>{let t=/^[^\p{Cc}]{0,200}/u.exec(e)?.[0]??``;return t===e?e:`${t}…`},
Wm=class extends Vm(`InvalidReference`){constructor(e){let{outline:t,position:n,reference:r,rule:i,suggestion:a}=e,
o=t===void 0?`Correct the reference`:`Write it as ${Um(t)}`;super({position:n,rule:i,reference:Um(r),
message:`Not a secret reference, at character ${n+1}: ${i}.`,
hint:a===void 0?`${o}, or enclose it in {{ }} if it is part of a longer text.`:`Write it as ${Um(a)}`})}}})),Km,qm,Jm,Ym,Xm,Zm,Qm,$m,eh,th,nh,rh,ih,ah,oh,sh,ch,
lh=H((()=>{Km=1e3,qm=e=>/^[^A-Za-z1-9]{0,8}[o0\uff4f\u03bf\u043e]{1,2}[^A-Za-z1-9]{0,2}[p\uff50\u03c1\u0440]/i.test(e),Jm=e=>/^op:\/\/[\w. %?=/-]*\w$/.test(e),
Ym=/\p{Default_Ignorable_Code_Point}/gu,Xm=new Map(Object.entries({o:`οо`,p:`ρр`,":":`∶꞉ː`,"/":`⁄∕⧸\\`}).flatMap(([e,t])=>[...t].map(t=>[t,e]))),
Zm=e=>e.replace(/^op%3A/i,`op:`).replace(/^op:%2F%2F.*/i,e=>e.replace(/%2F/gi,`/`)).replace(/&#(?:x2F|47);|&sol;/gi,`/`).replace(/&#(?:x3A|58);|&colon;/gi,`:`),
Qm=`"'\`‘’‚“”„`,$m=new RegExp(String.raw`^[\s\\${Qm}]*[<[({\u00ab\u2039]?\s*`),eh=new RegExp(String.raw`\s*[>\])}\u00bb\u203a]?[\s\\${Qm},;]*$`),
th=e=>e.replace($m,``).replace(eh,``),nh=/(?:\\|(?<=\/))\n[ \t]*/g,rh=/\\(?=[:/])/g,ih=e=>{let t=th(e.replace(Ym,``).normalize(`NFKC`).replace(nh,
``).replace(rh,``));return Zm([...t].map(e=>Xm.get(e)??e).join(``))},ah=e=>{let[,,t=``,n=``,
r]=/^(oop|opp|ops|op|0p) ?(:|[;.,=]?) ?(\/? ?\/?)(?![/ ])(.*)$/is.exec(e)??[];return n.replace(` `,``).length===2||t===`:`&&e[e.indexOf(`:`)+1]!==` `?r:void 0},
oh=(e,t)=>e.replace(Ym,
``)===e?e.includes(`
`)?`a reference must be on one line`:e.includes(t)?e.startsWith(t)?`the reference ends before ${JSON.stringify(e.slice(t.length,
t.length+1))}`:`a reference must not be enclosed in quotes, brackets or spaces`:`a reference starts with "op://"`:`there is an invisible character in the reference`,
sh=e=>{let t=e.split(`/`);return t.length!==3&&t.length>1&&t.every(e=>/^[\w .%-]*[A-Za-z][\w .%-]*$/.test(e))},ch=(e,t)=>{
if(e.length>Km||!qm(e)||Jm(e)||e.replace(nh,``).includes(`
`))return;let n=ah(ih(e));if(n===void 0)return;let r=`op://${n}`;if(r===e)return;let i=0;
for(;e[i]===r[i];)i++;return t(r)?{reference:r,position:i,rule:oh(e,r)}:e.includes(`op://`)||!sh(n)?void 0:{reference:void 0,position:0,
rule:`a reference starts with "op://" and has three or four parts; other text is written as {{ "text" }}`}}})),uh,dh,fh,ph,mh,hh,gh,_h,vh,yh,bh,xh,Sh,Ch,wh,Th,
Eh,Dh,Oh,kh,Ah,jh,Mh=H((()=>{Wr(),Gm(),lh(),uh=`op://`,dh=new Map([.../* @__PURE__ */ new Map([[`value`,`value`],[`otp`,`otp`],[`totp`,`otp`],[`type`,`type`],
[`id`,`id`],[`title`,`title`],[`purpose`,`purpose`],[`content`,`content`],[`size`,`size`],[`name`,`name`]])].map(([e,t])=>[e,{attribute:t}])),
fh=/* @__PURE__ */ new Map([[`openssh`,{sshFormat:`openssh`}]]),ph={wide:{outsideName:/[^A-Za-z0-9\-_. %]/u,parameters:/* @__PURE__ */ new Map([[`attribute`,
dh],[`attr`,dh],[`ssh-format`,fh]])},sdk:{outsideName:/[^A-Za-z0-9\-_. ]/u,parameters:/* @__PURE__ */ new Map([[`attribute`,new Map([...dh].filter(([,
{attribute:e}])=>e===`otp`))],[`ssh-format`,fh]])}},mh=`op://<vault>/<item>/[section/]<field>[?attribute=<attribute>]`,
hh=/^ *([\w.%-](?:[\w .%-]*[\w.%-])?) *$/,gh=e=>`${uh}${[`<vault>`,`<item>`,`<field>`].map((t,n)=>hh.exec(e[n]??``)?.[1]??t).join(`/`)}`,
_h=/%(?![0-9A-Fa-f]{2})/,vh=/^[\w.-]+(?: +[\w.-]+)*$/,yh=e=>{if(vh.test(e))return e;let t=[...e.toWellFormed()],n=e=>e!==` `,[r,i]=[t.findIndex(n),
t.findLastIndex(n)];return t.map((e,t)=>e===` `&&t>r&&t<i?e:bh(e)).join(``)},bh=e=>encodeURIComponent(e).replace(/[!'()*~]/g,
e=>`%${e.charCodeAt(0).toString(16).toUpperCase()}`),xh=(e,t)=>{let n=t.exec(e);if(n!==null&&/\p{Cc}/u.test(n[0])){
let e=/[\r\n]/.test(n[0])?`a reference must be on one line`:`a reference cannot contain control characters`;return J({at:n.index,rule:e})}if(n!==null){
let e=n[0]===`%`?`use the id`:`write "${n[0]}" as ${bh(n[0])}, or use the id`;return J({at:n.index,
rule:`only letters, digits, spaces and - _ . are allowed in a name: ${e}`})}let r=_h.exec(e);if(r!==null)return J({at:r.index,
rule:`% must be followed by two hexadecimal digits`});try{return K(decodeURIComponent(e))}catch{return J({at:e.indexOf(`%`),
rule:`the % sequences are not UTF-8`})}},Sh=/(?<![A-Za-z0-9\-+.])(?:op:\/(?!\/)|(?!op:)[oO][pP]:\/)\/*/,
Ch=e=>e!==void 0&&/[\s"'`\u2018\u2019\u201C\u201D]/.test(e),wh=(e,t)=>{let[n,r]=[0,e.length];for(;n<r&&t(e[n]);)n++;for(;r>n&&t(e[r-1]);)r--;return e.slice(n,
r)},Th=e=>wh(e,Ch),Eh=e=>{let t=(e,t,n,r)=>new Wm({reference:e,position:t,rule:n,suggestion:r}),n=Sh.exec(e);if(n!==null){let r=Th(e.slice(n.index)),
i=r.replace(/[\s"'`{}].*/s,``),a=e=>`${uh}${e.slice(n[0].length)}`,o=[...Th(e.slice(0,n.index))===``?[r]:[],
i].map(a).find(e=>!e.startsWith(`${uh} `)&&Lr(Ah(e))),s=`a reference starts with "${uh}"`;return o===void 0?Oh(e)??t(n[0],n.index,s):t(i,n.index,s,o)}
let r=Th(e);return r!==e&&Dh(r)?t(e,e.startsWith(uh)?r.length:0,`a reference must not be enclosed in quotes or spaces`,r):Oh(e)},
Dh=e=>e.startsWith(uh)&&Lr(Ah(e)),Oh=e=>{let t=ch(e,Dh);if(t===void 0)return;let{position:n,reference:r,rule:i}=t;
return r===void 0?new Wm({reference:`(text without op://)`,position:n,rule:i,outline:gh([])}):new Wm({reference:e,position:n,rule:i,suggestion:r})},kh=e=>{
let t=e.indexOf(uh);if(t===-1)return;let n=wh(e.slice(t),e=>Ch(e)||e===`}`||e===`)`);return Lr(Ah(n))?new Wm({reference:n,position:0,
rule:`there is other text around the reference`,suggestion:n}):void 0},Ah=(e,t={})=>{if(typeof e!=`string`)return J(new Wm({reference:`(not a string)`,
position:0,rule:`a reference must be a string, not ${e===null?`null`:typeof e}`}));let n=t.grammar??`wide`,{outsideName:r,parameters:i}=ph[n],
a=e.startsWith(uh)?e:`(text without op://)`,o=(e,t)=>J(new Wm({reference:a,position:e,rule:t}));if(!e.isWellFormed())return o(e.toWellFormed().indexOf(`�`),
`the text is not valid Unicode (half of a surrogate pair)`);if(!e.startsWith(uh)){let t=n===`wide`?Eh(e)??kh(e):void 0,r=`a reference starts with "${uh}"`;
return J(t??new Wm({reference:a,position:0,rule:r,outline:gh([])}))}let s=e.indexOf(`?`),c=s===-1?e:e.slice(0,s),l=c.slice(5).split(`/`);if(l.length<3){
let e=`too few parts: ${mh}`;return J(new Wm({reference:a,position:c.length,rule:e,outline:gh(l)}))}let u=5;for(let e=0;e<l.length;e++){let t=l[e]??``;
if(e===4)return o(u-1,`too many parts: ${mh}; write a "/" within a name as %2F`);if(t===``&&n===`wide`)return o(u,`a part is empty`);if(!vh.test(t)){let n=xh(t,
r);if(Ir(n))return o(u+n.failure.at,n.failure.rule);l[e]=n.success}u+=t.length+1}let[d=``,f=``]=l,p=l.at(-1)??``,m=l[3]===void 0?{vault:d,item:f,
field:p}:{vault:d,item:f,section:l[2]??``,field:p};if(s===-1)return K(m);let[h=``,g=``,..._]=e.slice(s+1).split(`=`),v=i.get(h);if(v===void 0)return o(s+1,
`use one of the parameters ${[...i.keys()].join(`, `)}`);let y=v.get(g);return y===void 0||_.length>0?o(Math.min(s+h.length+2,e.length),
`"${h}" takes ${[...v.keys()].join(`, `)}`):K({...m,...y})},jh=e=>{let{attribute:t,field:n,item:r,section:i,sshFormat:a,vault:o}=e,s=i===void 0?``:`${yh(i)}/`,
c=`${uh}${yh(o)}/${yh(r)}/${s}${yh(n)}`;return a===void 0?t===void 0?c:`${c}?attribute=${t}`:`${c}?ssh-format=${a}`}})),Nh,Ph,Fh,Ih,Lh,Rh,zh,Bh,Vh,Hh,Uh,Wh,Gh,
Kh,qh,Jh,Yh,Xh,Zh,Qh=H((()=>{Wr(),Gm(),Mh(),Nh=`op://`,Ph=String.raw`(?<![A-Za-z0-9\-+.])op:\/\/`,Fh=String.raw`[A-Za-z0-9\-_.%/]`,
Ih=String.raw`(?:\?[A-Za-z-]*=[A-Za-z]*)?`,Lh=String.raw`\$[A-Za-z_]\w*|\$\{[^{}\n]*\}`,
Rh=String.raw`\{\{[ \t]*(?<enclosed>op:\/\/(?:[^{}"\n]|\$\{[^{}"\n]*\})*)\}\}`,zh=String.raw`\{\{\s*"(?<literal>(?:[^"\\]|\\.)*)"\s*\}\}`,
Bh=e=>e.replace(/[$()*+.?[\\\]^{|}]/g,String.raw`\$&`),Vh=({comments:e=[],variables:t})=>{let n=e.filter(e=>e!==``).map(Bh),
r=`(?<bare>${Ph}(?:${Fh}${t===void 0?``:`|${Lh}`})*${Ih})`,i=n.length===0?[]:[`(?<=^|\\n)[ \\t]*(?<comment>(?:${n.join(`|`)})[^\\n]*)`];return new RegExp([...i,
Rh,zh,r].join(`|`),`gsu`)},Hh=(e,t)=>{let n,r=e.replace(/\$(?:\{([^{}]*)\}|([A-Za-z_]\w*))/g,(r,i,a,o)=>{let[,s,
c]=/^([A-Za-z_]\w*)(?::-(.*))?$/s.exec((i??a??``).trim())??[],l=s===void 0?void 0:t(s),u=l||c;if(u)return u;
let d=s===void 0?"write a variable as $NAME, ${NAME} or ${NAME:-text}":`the variable "${s}" is ${l===void 0?`not set`:`empty`}: set it, or write \${${s}:-text}`;
return n??=new Wm({reference:e,position:o,rule:d}),r});return n===void 0?K(r):J(n)},Uh=(e,t)=>t.includes(`$`)?new Wm({reference:t,position:t.indexOf(`$`),
rule:`with its variables expanded, it is not a valid reference`}):e,Wh=(e,t={})=>{if(!Gh(e))return K({parts:[{_tag:`Text`,text:e}]});let n=[],r=[],i=e=>{
let i=t.variables===void 0?K(e):Hh(e,t.variables);if(Ir(i)){r.push(i.failure);return}let a=Ah(i.success);Ir(a)&&r.push(Uh(a.failure,e)),
n.push({_tag:`Reference`,reference:i.success})},a=e=>{n.push({_tag:`Text`,text:e});let t=[...Array.from(e.matchAll(Jh),([e])=>Eh(e)),
...Kh(e).map(e=>/"|op:\\?\//i.test(e)?void 0:Oh(e))];r.push(...t.filter(e=>e!==void 0)),Yh(e)&&r.push(new Wm({reference:Nh,position:0,
rule:`a letter, digit, - + or . right before a bare reference is not allowed: enclose the reference in {{ }}`}))},o=()=>r.length>0?J(r):K({parts:n}),
s=qh.test(e)&&!e.includes(`
`)?Eh(e):Oh(e);if(s!==void 0)return J([s]);if(/^op:\/\/[^\n]*$/.test(e))return i(e),o();let c=0;for(let o of e.matchAll(Vh(t))){
o.index>c&&a(e.slice(c,o.index));let{bare:t,comment:s,enclosed:l,literal:u}=o.groups??{};t!==void 0&&/\{\{\s*$/.test(e.slice(c,
o.index))&&r.push(new Wm({reference:t,position:0,rule:`the "{{" before it is not closed by "}}" on the same line`,suggestion:`{{ ${t} }}`}));
let d=l?.trimEnd()??t;d===void 0?s===void 0?n.push({_tag:`Text`,text:(u??``).replace(/\\(.)/gs,`$1`)}):n.push({_tag:`Text`,text:o[0]}):i(d),
c=o.index+o[0].length}return c<e.length&&a(e.slice(c)),o()},Gh=e=>/op:\\?\//i.test(e)||Oh(e)!==void 0||Kh(e).some(e=>Oh(e)!==void 0),
Kh=e=>e.includes(`{{`)?Array.from(e.matchAll(/\{\{([^{}\n]*)\}\}/g),([,e=``])=>e.trim()):[],qh=/^[\s"'`\u2018\u201C]*op:\//i,
Jh=/(?<![A-Za-z0-9\-+.])(?:op:\\\/(?:\\?\/|[A-Za-z0-9\-_.%])*|(?:op:\/(?!\/)|(?!op:)[oO][pP]:\/)[A-Za-z0-9\-_.%/]*)/g,Yh=e=>{
for(let t=e.indexOf(Nh);t!==-1;t=e.indexOf(Nh,t+1)){let[n=``]=/[A-Za-z0-9\-+.]{0,40}$/.exec(e.slice(Math.max(0,t-40),t))??[];
if(!/^[A-Za-z]/.test(n)||/[-+.]$/.test(n))return!0}return!1},Xh=e=>e.parts.flatMap(e=>e._tag===`Reference`?[e.reference]:[]),Zh=(e,
t)=>e.parts.map(e=>e._tag===`Text`?e.text:t(e.reference)).join(``)})),$h,eg,tg,ng,rg,ig=H((()=>{$h=(e,t,n)=>Math.imul(e<<16|t<<8|n,2654435761)>>>16,eg=class{
#e=1;#t;#n;#r;#i;root=/* @__PURE__ */ new Int32Array(256);depth;longest;constructor(e){let t=e.reduce((e,{length:t})=>e+t,1);this.#t=new Uint8Array(t),
this.#n=new Int32Array(t),this.#r=new Int32Array(t),this.depth=new Int32Array(t),this.longest=new Int32Array(t);
for(let t=0;t<e.length;t++)this.#a(e[t]??/* @__PURE__ */ new Uint8Array,t);this.#i=new Int32Array(this.#e),this.#s()}#a(e,t){if(e.length===0)return;let n=0;
for(let t=0;t<e.length;t++){let r=e[t]??0,i=n===0?this.root[r]??0:this.#o(n,r);i===0&&(i=this.#e++,this.#t[i]=r,this.#r[i]=this.#n[n]??0,this.#n[n]=i,
this.depth[i]=t+1,n===0&&(this.root[r]=i)),n=i}this.longest[n]===0&&(this.longest[n]=t+1)}#o(e,t){let n=this.#n[e]??0;
for(;n!==0&&this.#t[n]!==t;)n=this.#r[n]??0;return n}#s(){let e=this.#i,t=this.longest,n=new Int32Array(this.#e),r=0;for(let i=-1;i<r;i++){let a=i<0?0:n[i]??0;
for(let i=this.#n[a]??0;i!==0;i=this.#r[i]??0){if(n[r++]=i,a===0)continue;let o=this.step(e[a]??0,this.#t[i]??0);e[i]=o,t[i]===0&&(t[i]=t[o]??0)}}}step(e,t){
let n=e;for(;n!==0;){let e=this.#o(n,t);if(e!==0)return e;n=this.#i[n]??0}return this.root[t]??0}},tg=4,ng=(e,t,n)=>{let r=n;
for(let i=t;i<t+n;i++)r=r*256+(e[i]??0);return r},rg=class{#e;#t=/* @__PURE__ */ new Uint8Array(65536);#n=/* @__PURE__ */ new Set;#r;constructor(e){this.#e=e;
for(let t of e){let[n,r,i]=t;if(n!==void 0){r===void 0||i===void 0?this.#t.fill(1):this.#t[$h(n,r,i)]=1,t.length<tg&&(this.#r??=new eg(e));
for(let e=1;e<=tg;e++)this.#n.add(ng(t,0,e))}}}depth(e){return this.#r?.depth[e]??0}#i(e,t){return this.#n.has(ng(e,t,Math.min(tg,e.length-t)))}run(e,t,n){
let{length:r}=e,i=this.#t,a=r-2,o=this.#r,s=t;for(let t=0;t<r;t++){if(s===0||o===void 0){for(;t<a&&i[$h(e[t]??0,e[t+1]??0,e[t+2]??0)]===0;)t++;if(o===void 0){
if(!this.#i(e,t))continue;o=new eg(this.#e),this.#r=o}s=o.root[e[t]??0]??0}else s=o.step(s,e[t]??0);let r=o.longest[s]??0;r!==0&&n(r-1,t+1)}return s}}})),ag,og,
sg,cg,lg,ug,dg,fg,pg,mg,hg,gg,_g=H((()=>{ag=new TextEncoder,og=e=>ag.encode(e),sg=e=>{if(/^[\0-\x7f]*$/.test(e))return e;let t=``;
for(let n of og(e))t+=String.fromCharCode(n);return t},cg=4,lg=(e,t)=>e.length<=t?[]:e.match(RegExp(`.{1,${t}}`,`g`))??[],ug=e=>e.replaceAll(`+`,
`-`).replaceAll(`/`,`_`),dg=e=>{let t=sg(e),n=[0,1,2].map(e=>btoa(`\0`.repeat(e)+t).slice(Math.ceil(e*8/6),Math.floor((e+t.length)*8/6))),r=btoa(t),i=[...n,r,
r.replace(/=+$/,``),...lg(r,76),...lg(r,64)].filter(({length:e})=>e>=cg);return[...i,...i.map(ug)]},fg=`0123456789abcdef`,pg=e=>Array.from(e,
e=>`${fg[e>>4]}${fg[e&15]}`),mg=e=>{let t=pg(og(e)).join(``);return[t,t.toUpperCase()]},hg=50,gg=e=>{let t=og(e),n=pg(t);return[n.join(` `),n.slice(0,
hg).join(` `),t.join(`,`)]}})),vg,yg,bg,xg,Sg,Cg,wg,Tg,Eg,Dg,Og,kg,Ag,jg,Mg,Ng,Pg,Fg,Ig,Lg,Rg,zg=H((()=>{_g(),vg=(e,
t)=>(e.codePointAt(0)??0).toString(16).padStart(t,`0`),yg=e=>`\\u${vg(e,4)}`,bg=e=>`\\u${vg(e,4).toUpperCase()}`,xg=e=>JSON.stringify(e).slice(1,-1),Sg=e=>{
let t=xg(e),n=t.replaceAll(`/`,`\\/`),r=e=>e.replace(/[\u0080-\uffff]/g,yg);return[t,r(t),t.replace(/[^ -~]/g,yg),n,r(n),t.replace(/[&<>\u2028\u2029]/g,yg),
t.replace(/[&<>='\u2028\u2029]/g,yg),t.replace(/\\"/g,`\\u0022`).replace(/[&<>'+`]|[^ -~]/g,bg)]},Cg=e=>{let t=Sg(e);return[...t,...t.map(xg)]},
wg=[{"&":`&amp;`,"<":`&lt;`,">":`&gt;`},{"&":`&amp;`,"<":`&lt;`,">":`&gt;`,'"':`&quot;`},{"&":`&amp;`,"<":`&lt;`,">":`&gt;`,'"':`&quot;`,"'":`&#39;`},
{"&":`&amp;`,"<":`&lt;`,">":`&gt;`,'"':`&quot;`,"'":`&#039;`},{"&":`&amp;`,"<":`&lt;`,">":`&gt;`,'"':`&quot;`,"'":`&#x27;`},{"&":`&amp;`,"<":`&lt;`,">":`&gt;`,
'"':`&quot;`,"'":`&apos;`},{"&":`&amp;`,"<":`&lt;`,">":`&gt;`,'"':`&#34;`,"'":`&#39;`},{"&":`&amp;`,"<":`&lt;`,">":`&gt;`,'"':`&quot;`,"'":`&#39;`,"/":`&#x2F;`,
"`":`&#x60;`,"=":`&#x3D;`}],Tg=e=>wg.flatMap(t=>{let n=e.replace(/[&<>"'/`=]/g,e=>t[e]??e),r=e=>n.replace(/\P{ASCII}/gu,e);return[n,n.replaceAll(`\r`,
`&#13;`).replaceAll(`
`,`&#10;`).replaceAll(`	`,`&#9;`),n.replaceAll(`\r`,`&#xD;`).replaceAll(`
`,`&#xA;`).replaceAll(`	`,`&#x9;`),
r(e=>`&#${e.codePointAt(0)};`),r(e=>`&#x${vg(e,1)};`),r(e=>`&#x${vg(e,1).toUpperCase()};`)]}),Eg={"\x07":`\\a`,"\b":`\\b`,"	":`\\t`,"\n":`\\n`,"\v":`\\v`,
"\f":`\\f`,"\r":`\\r`},Dg={...Eg,"\x1B":`\\E`},Og=e=>Array.from(og(e),e=>`\\${e.toString(8).padStart(3,`0`)}`).join(``),kg=[/[\p{Cc}\p{Zl}\p{Zp}]/gu,
/[^ -~]/gu],Ag=e=>kg.map(t=>e.replace(/['\\]/g,`\\$&`).replace(t,e=>Dg[e]??Og(e))),jg=e=>kg.map(t=>e.replaceAll(`'`,`'\\''`).split(RegExp(`((?:${t.source})+)`,
`u`)).map((e,n)=>n%2==0?e:`'$'${e.replace(t,e=>Eg[e]??Og(e))}'`).map((e,t)=>t>0&&t%2==0&&e!==``?`'${e}`:e).join(``)),Mg=e=>[e.replaceAll(`'`,`'\\''`),
e.replaceAll(`'`,`'"'"'`),e.replace(/[$`"\\]/g,`\\$&`),...Ag(e),e.replace(/[\t !"$&'()*,;<>?[\\\]^`{|}]/g,`\\$&`).replace(/^[#~]/,`\\$&`).replace(/[:=]~/g,
e=>`${e[0]}\\~`),...jg(e)],Ng={"\b":`\\b`,"	":`\\t`,"\n":`\\n`,"\f":`\\f`,"\r":`\\r`,"\\":`\\\\`,"'":`\\'`},Pg=e=>{let t=e.replace(/[\p{Cc}\\']/gu,
e=>Ng[e]??`\\x${vg(e,2).toUpperCase()}`);return[t,t.replaceAll(`\\'`,`'`)]},Fg={"	":`\\t`,"\n":`\\n`,"\r":`\\r`,"\\":`\\\\`,"'":`\\'`},Ig=e=>{
let t=e.codePointAt(0)??0;return t<256?`\\x${vg(e,2)}`:t<65536?`\\u${vg(e,4)}`:`\\U${vg(e,8)}`},Lg=e=>{let t=(t,n)=>e.replace(t,e=>Fg[e]??n(e)),
n=[t(/['\\]|(?! )[\p{C}\p{Z}]/gu,Ig),t(/['\\]|[^ -~]/gu,Ig),t(/['\\]|[^ -~]/gu,e=>Array.from(og(e),e=>`\\x${e.toString(16).padStart(2,`0`)}`).join(``))];
return[...n,...n.map(e=>e.replaceAll(`\\'`,`'`))]},Rg=e=>[e.replaceAll(`'`,`''`),e.replaceAll(`"`,`""`)]})),Bg,Vg,Hg,Ug,Wg,Gg,Kg,qg=H((()=>{_g(),
Bg=`ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789`,Vg=`${Bg}-._~`,Hg=[Vg,`${Vg}/`,`${Vg}$&+=:@`,`${Vg}!'()*`,`${Vg}!'()*;/?:@&=+$,#`,
`${Bg}-._* `,`${Vg} `,`${Vg}!$%&'()*+,`,`${Vg}!$%&'()*+,/:;=@[\\]|`,`${Vg}!$%&()*+,/:;=?@[\\]^\`{|}`],Ug=e=>`%${e.toString(16).toUpperCase().padStart(2,`0`)}`,
Wg=Hg.map(e=>{let t=RegExp(`[^${e.replace(/[\\\]^-]/g,`\\$&`)}]`,`gu`);return e=>e.replace(t,e=>Array.from(og(e),Ug).join(``)).replaceAll(` `,`+`)}),
Gg=e=>e.replace(/%[0-9A-F]{2}/g,e=>e.toLowerCase()),Kg=e=>{let t=[...new Set(Wg.map(t=>t(e)))],n=[...t,...t.map(Gg)];return[...n,
...n.map(encodeURIComponent)]}})),Jg,Yg,Xg,Zg=H((()=>{
Jg=new Set(`true false null none undefined yes no on off enabled disabled default auto local localhost admin root user guest debug info warn warning error trace silent verbose development production staging testing test postgres mysql`.split(` `)),
Yg=e=>{let[t=``]=e;return e.length>t.length&&e===t.repeat(e.length/t.length)},Xg=(e,t=5)=>{let n=e.trim(),r=Math.max(1,t);
return n.length<2*r&&[...n].length<r||t>=5&&/^\d{1,5}$/.test(n)||Yg(n)||Jg.has(n.toLowerCase())}})),Qg,$g,e_,t_,n_,r_,i_,a_,o_,s_,c_,l_,u_,d_=H((()=>{_g(),zg(),
qg(),Zg(),Qg=[Cg,Kg,Tg,Mg,Pg,Lg,Rg],$g=e=>/^[\w.-]+$/.test(e),e_=e=>[...$g(e)?[e]:Qg.flatMap(t=>t(e)),...($g(e)?[e]:[.../* @__PURE__ */ new Set([e,
...Cg(e)])]).flatMap(dg),...mg(e),...gg(e)],t_=e=>/[\r\n]/.test(e)?e.split(/\r\n?|\n/).map(e=>e.trim()):[],n_=e=>/^-----(BEGIN|END) [A-Z0-9 ]+-----$/.test(e),
r_=8,i_=(e,t)=>typeof e==`string`?[e,...s_(e,t-1)]:typeof e==`number`?[String(e)]:typeof e!=`object`||!e||t<=0?[]:Object.values(e).flatMap(e=>i_(e,t-1)),a_=(e,
t)=>{if(t<=0||!/^[[{"]/.test(e))return[];try{return i_(JSON.parse(e),t)}catch{return[]}},o_=e=>{let[,
t]=/^[a-z][a-z\d+.-]*:\/\/[^\s/?#:@]*:([^\s/?#]+)@/i.exec(e)??[];if(t===void 0)return[];try{return[t,decodeURIComponent(t)]}catch{return[t]}},s_=(e,t)=>{
let n=e.trim();return[...t_(n),...o_(n),...a_(n,t)]},c_=e=>e.toWellFormed().trim(),l_=(e,{minLength:t=5}={})=>!Xg(c_(e),t),u_=(e,{minLength:t=5}={})=>{if(!l_(e,
{minLength:t}))return[];let n=c_(e),r=/* @__PURE__ */ new Set([e.toWellFormed()]);for(let e of new Set([n,...s_(n,r_)].map(e=>e.trim())))if(!(Xg(e,t)||n_(e))){
r.add(e);for(let t of e_(e))r.add(t)}return[...r].filter(e=>!Xg(e,Math.min(t,4)))}})),f_,p_=H((()=>{ig(),_g(),d_(),f_=class{#e;#t;constructor(e,t){
let n=/* @__PURE__ */ new Map;for(let[r,i]of e.entries())for(let e of u_(i,t))n.set(e,[...n.get(e)??[],r]);let r=Array.from(n.keys(),og);this.#t=new rg(r),
this.#e=Array.from(n.values(),(e,t)=>({length:r[t]?.length??0,secrets:e}))}find(e){let t=[];return this.#t.run(e,0,(e,n)=>{let{length:r=0,
secrets:i=[]}=this.#e[e]??{},a=n-r;for(;(t.at(-1)?.from??-1)>=a;)t.pop();t.push({from:a,to:n,secrets:i})}),t}}})),m_,h_=H((()=>{m_=(e,
{lines:t=!1}={})=>e.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu,e=>t&&e===`
`?e:`�`)})),g_,__,v_,y_,b_,x_,S_,C_=H((()=>{_g(),p_(),Zg(),g_=`<redacted>`,
__=e=>e.replace(/[\\^$.*+?()[\]{}|/]/g,`\\$&`),v_=(e,t)=>{let n=e.map(e=>e.trim()).filter(e=>e!==``&&Xg(e,t)),r=[...new Set(n)].toSorted((e,
t)=>t.length-e.length);return n.length===0?void 0:RegExp(`(?<![\\p{L}\\p{N}_])(?:${r.map(__).join(`|`)})(?![\\p{L}\\p{N}_])`,`gu`)},y_=new TextDecoder(`utf-8`,
{ignoreBOM:!0}),b_=(e,t)=>{let n=og(e),r=t.find(n);if(r.length===0)return e;let i=``,a=0;for(let{from:e,to:t}of r)e>=a&&(i+=y_.decode(n.subarray(a,e))+g_),a=t;
return i+y_.decode(n.subarray(a))},x_=(e,{minLength:t,ordinary:n=!1}={})=>{let r=[...e],i,a=n?v_(r,t):void 0;return e=>{i??=new f_(r,{minLength:t});let n=b_(e,
i);return a===void 0?n:n.replace(a,g_)}},S_=(e,t,n)=>x_(t,n)(e)})),w_=H((()=>{p_(),d_(),_g(),ig(),h_(),C_(),Zg()})),T_,E_,D_=H((()=>{T_=65536,E_=(e,t)=>{
let n=p(e,`r`),r=[];try{for(let e=0,i=1;i>0;e+=i){if(e>t)throw Object.assign(/* @__PURE__ */ Error(`more than ${t} bytes`),{code:`EFBIG`});
let a=Buffer.alloc(T_);i=h(n,a),r.push(a.subarray(0,i))}}finally{l(n)}return Buffer.concat(r)}})),O_,k_,A_=H((()=>{O_={EACCES:`permission denied`,
EFBIG:`it is too large`,EISDIR:`it is a directory`,ELOOP:`its links form a loop`,ENOENT:`no such file or directory`,ENOTSUP:`it is not a regular file`,
ENOSPC:`no space left on device`,ENOTDIR:`a part of its path is not a directory`,EPERM:`operation not permitted`,EROFS:`read-only file system`},k_=e=>{
let t=e instanceof Error&&`code`in e?String(e.code):`unknown reason`;return O_[t]??t}})),j_=/* @__PURE__ */ W({codeOf:()=>R_,createPartial:()=>Y_,
notTrusted:()=>tv,readBytes:()=>cv,readDataSync:()=>mv,readSetting:()=>dv,readSettingSync:()=>fv,readStream:()=>ov,readTrustedFile:()=>rv,reasonOf:()=>k_,
writeFile:()=>X_,writeFileSync:()=>Z_,writeNamedFileSync:()=>ev}),M_,N_,P_,F_,I_,L_,R_,z_,B_,V_,H_,U_,W_,G_,K_,q_,J_,Y_,X_,Z_,Q_,$_,ev,tv,nv,rv,iv,av,ov,sv,cv,
lv,uv,dv,fv,pv,mv,hv=H((()=>{D_(),A_(),M_=384,N_=16,P_=2,F_=e=>w(S(e),`.${x(e).slice(0,50)}.${a(8).toString(`hex`)}.partial`),I_=()=>process.geteuid?.(),L_=e=>{
let t=I_();return t===void 0||e===t||e===0},R_=e=>e instanceof Error&&`code`in e&&typeof e.code==`string`?e.code:`unknown reason`,z_=(e,
t)=>Object.assign(Error(t),{code:e}),B_=e=>{let t=c.lstatSync(e,{throwIfNoEntry:!1});
if(!(t===void 0||t.isFile()||t.isSymbolicLink()||t.isDirectory()))throw z_(`ENOTSUP`,`${e} is not a regular file`)},V_=/* @__PURE__ */ new Set,H_=[`SIGINT`,
`SIGTERM`,`SIGHUP`],U_=()=>{for(let e of V_)c.rmSync(e,{force:!0})},W_=()=>{for(let e of H_)process.removeListener(e,K_),process.prependListener(e,K_)},G_=()=>{
for(let e of H_)process.removeListener(e,K_)},K_=e=>{process.removeListener(e,K_),process.listenerCount(e)===0?(U_(),process.kill(process.pid,
e)):setImmediate(()=>{V_.size>0&&W_()})},q_=e=>{V_.size===0&&(process.on(`exit`,U_),W_()),V_.add(e)},J_=e=>{V_.delete(e),
V_.size>0||(process.removeListener(`exit`,U_),G_())},Y_=async(e,{mode:t=M_}={})=>{B_(e);let n=F_(e),r=await j(n,`wx`,t);q_(n);let i=async()=>{
await r.close().catch(()=>void 0),await N(n,{force:!0}).catch(()=>void 0),J_(n)},a=async e=>{try{return await e()}catch(e){throw await i(),e}};
await a(()=>r.chmod(t));let o;return{handle:r,discard:i,startSync:()=>{o===void 0&&(o=r.datasync().then(()=>{o=void 0}),o.catch(()=>void 0))},
commit:()=>a(async()=>{await o,await r.sync(),await r.close(),await M(n,e),J_(n)})}},X_=async(e,t,n)=>{let r=await Y_(e,n);try{
await r.handle.writeFile(t)}catch(e){throw await r.discard(),e}await r.commit()},Z_=(e,t,{mode:n=M_}={})=>{B_(e);let r=F_(e),i=c.openSync(r,`wx`,n);try{try{
c.fchmodSync(i,n),c.writeFileSync(i,t),c.fsyncSync(i)}finally{c.closeSync(i)}c.renameSync(r,e)}catch(e){throw c.rmSync(r,{force:!0}),e}},Q_=(e,t)=>{
let n=c.statSync(S(e));if(!((n.mode&P_)===0||L_(t)||t===n.uid))throw z_(`EACCES`,`${e} belongs to another user, in a folder that everyone can write to`)},$_=(e,
t=0)=>{let n=c.lstatSync(e,{throwIfNoEntry:!1});if(n===void 0||!n.isSymbolicLink())return e;if(t===40)throw z_(`ELOOP`,`${e} has too many links`);return Q_(e,
n.uid),$_(E(S(e),c.readlinkSync(e)),t+1)},ev=(e,t,n)=>{let r=c.statSync(e,{throwIfNoEntry:!1});r===void 0||r.isFile()?Z_($_(e),t,n):(Q_(e,c.lstatSync(e).uid),
c.writeFileSync(e,t))},tv=`NOT_TRUSTED`,nv=e=>{if(!e.isFile())return`is not a regular file`;
if(I_()!==void 0)return L_(e.uid)?(e.mode&P_)===0?(e.mode&N_)!==0&&e.gid!==process.getegid?.()?`can be written by another group`:void 0:`can be written by everyone`:`belongs to another user`},
rv=async e=>{let{O_NONBLOCK:t=0,O_RDONLY:n}=c.constants,r=c.lstatSync(e);if(r.isSymbolicLink()&&!L_(r.uid))throw z_(tv,`${e} is a link of another user`);
let i=await j(e,n|t);try{let t=nv(await i.stat());if(t!==void 0)throw z_(tv,`${e} ${t}`);return await i.readFile()}finally{await i.close()}},
iv=e=>e.isFIFO()||e.isCharacterDevice()||e.isSocket(),av=e=>z_(`EFBIG`,`more than ${e} bytes`),ov=async(e,t)=>{let n=[],r=0;for await(let i of e){
if(r+=i.length,r>t)throw av(t);n.push(i)}return Buffer.concat(n)},sv=async(e,t)=>{if(e===`/dev/stdin`)return process.stdin;let{O_NONBLOCK:n=0,
O_RDONLY:r}=c.constants,i=await new Promise((t,i)=>c.open(e,r|n,(e,n)=>e===null?t(n):i(e))),a=c.fstatSync(i),o=t===void 0?{}:{signal:t};if(a.isFIFO()){
let{Socket:e}=await Promise.resolve(process.getBuiltinModule("node:net"));return new e({fd:i,readable:!0,writable:!1,...o})}let{isatty:s,
ReadStream:l}=await Promise.resolve(process.getBuiltinModule("node:tty"));return s(i)?new l(i):c.createReadStream(e,{fd:i,...o})},cv=async(e,t,n)=>{
let r=await c.promises.stat(e);if(iv(r))return await ov(await sv(e,n),t);if(r.size>t&&r.isFile())throw av(t);return await c.promises.readFile(e,{signal:n})},
lv=16<<20,uv=/* @__PURE__ */ new Map,dv=async e=>{let t=uv.get(E(e));if(t!==void 0)return await t;let n=await c.promises.stat(e);if(!iv(n))return await cv(e,
lv);let r=uv.get(E(e))??cv(e,lv);return uv.set(E(e),r),r.catch(()=>uv.delete(E(e))),await r},fv=e=>E_(e,lv),pv=64<<20,
mv=e=>c.statSync(e).isFile()?c.readFileSync(e):E_(e,pv)})),gv,_v,vv,yv,bv,xv,Sv,Cv,wv,Tv,Ev,Dv,Ov,kv,Av=H((()=>{w_(),D_(),Wr(),O(_),gv=64<<20,_v=e=>{try{
return E(e)}catch{return e}},vv=e=>{let t=_v(`.`),n=t===`.`?``:T(t,e);return n===``||n.startsWith(`..`)||C(n)?e:n},yv=`Correct the path, or create the file.`,
bv={ENOENT:[`does not exist`,yv],EISDIR:[`is a directory`,`Name a file in it.`],EACCES:[`cannot be read by this user`,`Change its permissions.`],
EFBIG:[`is larger than 64 MiB`,`Correct the path.`],ELOOP:[`is a link to itself`,`Correct the link.`]},xv=(e,t)=>{
let n=t instanceof Error&&`code`in t?String(t.code):`unknown`,[r,i]=bv[n]??[`could not be read (${n})`,yv];
return J({code:n===`ENOENT`?`FileNotFound`:`FileUnreadable`,message:`The environment file ${vv(e)} ${r}.`,hint:i,locations:[]})},Sv=e=>{try{return v(e)}catch{
return}},Cv=e=>Sv(e)?.isFIFO()===!0,wv=e=>typeof e==`string`?e:`waiting for ${e.waitsFor}`,Tv=e=>Cv(e)?{waitsFor:`a writer of ${vv(e)}`}:`reading ${vv(e)}`,
Ev=[500,5e3],
Dv=`const{workerData:[text,after]}=process.getBuiltinModule("node:worker_threads");setTimeout(()=>process.getBuiltinModule("node:fs").writeSync(2,text),after)`,
Ov=(e,t)=>{let n=D(2)?Ev[0]:Ev[1],r=new A(Dv,{eval:!0,execArgv:[],env:{},workerData:[`opconnect: ${m_(wv(e))}\n`,n]});r.unref(),r.on(`error`,()=>void 0);try{
return t()}finally{r.terminate()}},kv=e=>{let t=()=>E_(e,gv);try{return K(Cv(e)?Ov(Tv(e),t):t())}catch(t){return xv(e,t)}}})),jv,Mv,Nv,Pv,Fv,Iv=H((()=>{w_(),
jv=`<${Math.random().toString(36)}>`,Mv=(e,t,n)=>k(e,m_(t,{lines:!0}),{stream:n}).replaceAll(`\x1B`,jv),
Nv=e=>process.env.GITHUB_ACTIONS===`true`?e.replace(/^([^\S\n]*):(?=:)/gm,`$1\\u003a`).replaceAll(`##[`,`#\\u0023[`):e,Pv=(e,t)=>{
let n=t.endsWith(`
`)||t===``?t:`${t}\n`;e.write(Nv(m_(n,{lines:!0})).replaceAll(jv,`\x1B`))},Fv=e=>Pv(process.stderr,e),RegExp(`${jv}\\[\\d+m`,`g`)}));Bm(),
Qh(),Av(),w_(),Iv();const Lv=e=>{let t=/(?<=: )(?:npx|opconnect) [^\n]*$/.exec(e);return t===null?e.split(` `):[...e.slice(0,t.index-1).split(` `),t[0]]},Rv=(e,
t)=>{let n=[];for(let r of Lv(e)){let e=n.at(-1);e===void 0||t.length+e.length+1+r.length>80?n.push(r):n[n.length-1]=`${e} ${r}`}
return n.map(e=>t+e).join(`
`)},zv=({file:e,line:t})=>e===void 0?`environment`:t===void 0?e:`${e}:${t}`,Bv={place:e=>e,mark:e=>e},Vv=e=>({place:t=>Mv(`bold`,t,
e),mark:t=>Mv(`red`,t,e)}),Hv=({column:e,key:t,position:n,reference:r,source:i},a)=>{let o=e===void 0?zv(i):`${zv(i)}:${e}`,
s=[a.place(m_(t===``?o:`${o}  ${t}`))];return r!==void 0&&s.push(m_(`  ${r}`)),n!==void 0&&s.push(a.mark(`  ${` `.repeat(n)}^`)),s.join(`
`)},
Uv=e=>`${e.slice(0,8).join(`, `)}${e.length>8?` and ${e.length-8} more`:``}`,Wv=e=>{let t=[...new Set(e.map(({key:e})=>e))];if(!e.every(({key:e,
reference:t})=>e===``||t===void 0)||e.some(({source:e})=>e.line===void 0))return`Needed by ${t.length} variables: ${Uv(t)}.`;
let n=[...new Set(e.map(({source:e})=>zv(e)))];return`In ${n.length} lines: ${Uv(n)}.`},Gv=({hint:e,message:t,locations:n},r)=>{let i=e=>Rv(m_(e,{lines:!0}),
`  `),a=[t,e].filter(e=>e!==``).map(i);if(n.length>3)return[i(t),i(Wv(n)),...a.slice(1)].join(`
`);let o=n.map(e=>Hv(e,r));return(o.length>1?[...a,``,
...o]:[...o,...a]).join(`
`)},Kv=e=>{let t=({locations:[e]})=>[e?.source.file??``,e?.source.line??0],n=({locations:e})=>Number(e.length>3);return e.toSorted((e,
r)=>{if(n(e)!==n(r))return n(e)-n(r);let[[i,a],[o,s]]=[t(e),t(r)];return i===o?a-s:i<o?-1:1})},qv=(e,t,n=`environment`)=>{
let r=e.length===1?`1 problem`:`${e.length} problems`,i=t===void 0?Bv:Vv(t);return[`${r} with the ${n}:`,...Kv(e).map(e=>Gv(e,i))].join(`

`)},Jv=([e,
t])=>e===255&&t===254||e&&t===0?`utf16le`:e===254&&t===255||e===0&&t?`utf16be`:void 0,Yv=(e,t)=>e.slice(0,t).split(`
`).length;var Xv,Zv,Qv,$v,ey,ty,ny,ry,iy,
ay=H((()=>{Xv=e=>e.replace(/^\uFEFF/,``).replace(/\r\n?/g,`
`),Zv=e=>e===`'`||e===`"`||e==="`",Qv=(e,t)=>{let n=/[^\S\n]*(?:#|$)/my;return n.lastIndex=t+1,
n.test(e)},$v=(e,t,n)=>{let r=[];for(let i=e.indexOf(n,t+1);i!==-1;i=e.indexOf(n,i+1))if(e[i-1]===`\\`&&i-1>t)r.push(i);else if(Qv(e,i))return i;else break;
return r.findLast(t=>Qv(e,t))??-1},ey=e=>{let t=e.trim(),n=t.replace(/^(['"`])([\s\S]*)\1$/gm,`$2`);return t.startsWith(`"`)?n.replace(/\\n/g,
`
`).replace(/\\r/g,`\r`):n},ty=(e,t)=>{let n=/\s*/y;n.lastIndex=t,n.test(e);let r=n.lastIndex,i=e[r],a=Zv(i)?$v(e,r,i):-1;
if(Zv(i)&&a!==-1)return{text:ey(e.slice(r,a+1)),quote:i,start:r+1,end:a+1};let o=/[^#\n]*/y;o.lastIndex=t;let[s=``]=o.exec(e)??[],
c=t+s.length-s.trimStart().length;return{text:ey(s),quote:void 0,start:c,end:t+s.trimEnd().length}},ny=/^[^\S\n]*(?:export\s+)?([\w.-]+)(?:\s*=|:\s)/dgm,ry=(e,
t)=>{let n=Xv(e),r=[],i=new RegExp(ny),a=1,o=0,s=e=>{for(let t=n.indexOf(`
`,o);t!==-1&&t<e;t=n.indexOf(`
`,o))a++,o=t+1};
for(let e=i.exec(n);e!==null;e=i.exec(n)){let[c,l=``]=e,u=e.index+c.length;s(e.indices?.[1]?.[0]??e.index);let d=a,{end:f,quote:p,start:m,text:h}=ty(n,u);
if(i.lastIndex=Math.max(f,u),l===`__proto__`)continue;s(m);let g=n[f]===`#`&&(f>m||n[f-1]===`=`);r.push({key:l,text:h,source:{file:t,line:d},written:{quote:p,
raw:n.slice(m,p===void 0?f:f-1),start:m,end:f,line:a,column:m-o+1,cutAt:g?`#`:void 0}})}return r},iy=({written:e},t)=>{if(e===void 0)return{};let n=0,r=e.line,
i=e.column;for(let a=0;a<t&&n<e.raw.length;a++){let t=e.quote===`"`&&e.raw[n]===`\\`&&/[nr]/.test(e.raw[n+1]??``);e.raw[n]===`
`?(r++,i=1):i+=t?2:1,n+=t?2:1}
return{line:r,column:i}}}));Wr(),ay();const oy=(e,t,n,r)=>{let i=Jv(t),a=i??(n===`utf8`?`latin1`:`utf8`),
o=i===`utf16be`?``:`, or set its encoding (DOTENV_ENCODING=${a}, encoding: "${a}")`;return{code:`FileUnreadable`,
message:`The environment file ${e} is not text in the expected encoding (line ${r})${i===void 0?``:`: it looks like UTF-16`}.`,hint:`Save it as UTF-8${o}.`,
locations:[]}},sy=(e,
t)=>t.length<=8?t.map(t=>cy(`${e}:${t} contains a reference but defines`)):[cy(`${e} contains references in ${t.length} lines (${Uv(t)}) that define`)],
cy=e=>({code:`NotADefinition`,message:`${e} no variable.`,hint:`Write it as KEY=op://..., or start the line with # to make it a comment.`,locations:[]}),ly=(e,
t,n)=>({code:`ValueUnusable`,message:`The value contains a NUL character, which environment variables cannot contain.`,
hint:`Store it in another form, such as base64.`,locations:[{key:e,source:t,reference:n}]}),uy=({key:e,source:t,written:n})=>({code:`QuoteNotClosed`,
message:`The value starts with a quote that is not closed at its end.`,
hint:`Close the quote, or remove it. To start a value with a quote, enclose the value in quotes of another kind.`,locations:[{key:e,source:t,reference:void 0,
...n===void 0?{}:{column:n.column}}]}),dy=({key:e,source:t,written:n})=>({code:`CutAtHash`,
message:`The value is cut off at a #, which starts a comment here and in dotenv, but not in sh.`,
hint:`Enclose the value in single quotes to keep the #, or add a space before the #.`,locations:[{key:e,source:t,reference:void 0,
...n===void 0?{}:{column:n.column}}]}),
fy=({written:e})=>e===void 0||e.quote!==void 0||!/^["'`]/.test(e.raw)?!1:e.raw.includes(`op://`)||e.raw.indexOf(e.raw.charAt(0),1)===-1,py=(e,t)=>{let n=0;
for(let r=e.indexOf(`�`);r!==-1;r=e.indexOf(`�`,r+1)){for(;(t[n]?.to??1/0)<=r;)n++;let i=(t[n]?.from??1/0)<=r,a=e.lastIndexOf(`
`,r)+1,o=t[n-1]?.to??0;
if(i||!e.slice(Math.max(a,o),r).includes(`#`))return r}},my=(e,t)=>{let n=[],r=0,i=1,a=0;for(let o=e.indexOf(`op://`);o!==-1;o=e.indexOf(`op://`,o+1)){
for(let t=e.indexOf(`
`,a);t!==-1&&t<o;t=e.indexOf(`
`,a))i++,a=t+1;for(;(t[r]?.to??1/0)<=o;)r++;let s=(t[r]?.from??1/0)<=o,c=(t[r-1]?.to??-1)>a;
s||c||!/^\s*#/.test(e.slice(a,o))&&n.at(-1)!==i&&n.push(i)}return n},hy=(e,t,n)=>{let r=vv(e),i=t.toString(n),a=Xv(i),o=e=>({definitions:[],issues:[oy(r,t,n,
Yv(a,e))],warnings:[]}),s=a.indexOf(`\0`);if(s!==-1)return o(s);if(n===`utf16le`&&t.length>0&&Jv(t)!==n)return o(0);let c=ry(i,r),
l=c.flatMap(({written:e})=>e===void 0?[]:[{from:e.start,to:Math.max(e.end,e.start)}]),u=py(a,l);return u===void 0?{definitions:c,issues:[...sy(r,my(a,l)),
...c.filter(fy).map(uy)],warnings:c.filter(({written:e})=>e?.cutAt!==void 0).map(dy)}:o(u)},gy=e=>[`string`,`number`,`boolean`].includes(typeof e),_y=(e,t,n)=>{
let r={file:vv(e),line:void 0},i=Object.entries(n(t)??{}).filter(([,e])=>gy(e)).map(([e,t])=>({key:e,text:String(t),source:r}));
return{definitions:i.filter(({text:e})=>!e.includes(`\0`)),issues:i.filter(({text:e})=>e.includes(`\0`)).map(({key:e})=>ly(e,r,void 0)),warnings:[]}},vy=(e,t,n,
r)=>({path:e,...Br(t,{onFailure:e=>({definitions:[],issues:[e],warnings:[]}),onSuccess:t=>r===void 0?hy(e,t,n):_y(e,t,r)})});var yy,by,xy,Sy,Cy,wy,Ty,Ey,
Dy=H((()=>{yy={nextjs:e=>[`.env.${e}.local`,...e===`test`?[]:[`.env.local`],`.env.${e}`,`.env`],vite:e=>[`.env.${e}.local`,`.env.${e}`,`.env.local`,`.env`]},
by=e=>!/^(?:local|example|sample|template|dist|schema|vault|keys)(?:\.|$)/.test(e),xy=e=>{try{
return g(e).filter(e=>e.startsWith(`.env.`)&&by(e.slice(5))).toSorted()}catch{return[]}},Sy=e=>typeof e==`string`?e.replace(/^~(?=\/|$)/,
()=>P()):e.protocol===`file:`?F(e):e.href,Cy=({override:e,precedence:t})=>e??t===`op`,wy=(e,
t)=>t.length>1&&e.endsWith(`.local`)&&!u(e)&&t.some(e=>!e.endsWith(`.local`)),Ty=(e,t)=>{let{convention:n,directory:r,mode:i,path:a}=e;if(a!==void 0){
let t=[...new Set([a].flat().map(Sy))],n=t.filter(e=>!wy(e,t));return{paths:Cy(e)?n.toReversed():n,absent:[],undecided:[]}}
let o=i??(t.NODE_ENV||process.env.NODE_ENV||void 0),s=yy[n??``],c=s===void 0?[`.env`]:o===void 0?[`.env.local`,`.env`]:s(o),
l=s===void 0||o!==void 0?[]:xy(r===void 0?`.`:Sy(r)),d=c.map(e=>r===void 0?e:w(Sy(r),e)),f=d.filter(e=>u(e));return{paths:f,
absent:f.length===0&&s===void 0?d:[],undecided:l}},Ey=e=>Object.hasOwn(yy,e)})),Oy,ky,Ay,jy=H((()=>{Oy=/:[-+?]|[-+?]/,ky=e=>{let t=/* @__PURE__ */ new Map,n=[];
for(let r=1;r<e.length;r++)if(e[r]===`{`&&e[r-1]===`$`)n.push(r);else if(e[r]===`}`){let e=n.pop();e!==void 0&&t.set(e,r)}return t},Ay=(e,t,n,r=`sh`)=>{
if(!e.includes(`$`))return e;let i=ky(e),a=/\\\$|\$\{|\$([A-Za-z_][A-Za-z0-9_]*)/g,o=[e.length],s=``,c=0,l=a.exec(e),u=(e,r)=>t(e)??n(e,r)??``,d=t=>{
for(c=t;l!==null&&l.index<t;)a.lastIndex=t,l=a.exec(e)},f=(i,a,c)=>{let l=e.slice(a+1,c),f=Oy.exec(l);if(f===null){s+=u(l.trim(),{index:i,isBraced:!0}),d(c+1);
return}let p=l.slice(0,f.index).trim(),m=t(p),[h]=f,g=m!==void 0&&(m!==``||r===`sh`&&!h.startsWith(`:`)),_=a+1+f.index+h.length;
(h.endsWith(`+`)?g:!g&&h.endsWith(`-`))?(o.push(c),d(_)):(h.endsWith(`?`)&&!g?s+=n(p,{index:i,isBraced:!0,message:e.slice(_,c)})??``:s+=m??``,d(c+1))};
for(let t=e.length;t!==void 0;t=o.at(-1)){if(l===null||l.index>=t){s+=e.slice(c,t),o.pop(),d(t+1);continue}let{index:n}=l,[r,a]=l;s+=e.slice(c,n);
let p=n+r.length-1,m=i.get(p);r===`\\$`?(s+=`$`,d(n+r.length)):a===void 0?m===void 0||m===p+1?(s+=r,d(n+r.length)):f(n,p,m):(s+=u(a,{index:n,isBraced:!1}),
d(n+r.length))}return s}}));Dy(),jy();
const My=/(?:^|[\s"'`(,=])[A-Za-z_][\w.]*\(\s*["'`]?op:\/\/|\$\((?:[^()$]|\$(?!\())*op:\/\/|`[^`]*op:\/\/|\$\{\{\s*["'`]?op:\/\/|\bop\s+read\s+(?:-\S+\s+){0,4}["']?op:\/\//,
Ny=e=>e.includes(`op://`)&&My.test(e);Wr(),ay();const Py=e=>Br(Wh(e),{onFailure:()=>!1,onSuccess:e=>Xh(e).length>0}),Fy=({key:e,source:t,text:n},
r)=>r.map(({_tag:r,hint:i,message:a,position:o,reference:s})=>({code:r,message:a,hint:n.startsWith(`op://`)&&n.includes(`op://`,
1)?`Enclose each of several references in one value: {{ op://... }}.`:i,locations:[{key:e,source:t,reference:s,position:o}]})),Iy=(e,t,n,r,i)=>{let{key:a,
source:o}=e,{column:s,line:c}=iy(e,t);return{code:n,message:r,hint:i,locations:[{key:a,source:c===void 0?o:{...o,line:c},reference:void 0,
...s===void 0?{}:{column:s}}]}},Ly=(e,t)=>Iy(e,0,`CyclicVariable`,`The value refers to itself: ${t.join(` -> `)}.`,
`Remove the reference to another variable from one of the values.`),Ry=(e,{index:t})=>Iy(e,t,`CyclicVariable`,
`The value of ${e.key} refers to ${e.key}, which the environment does not set.`,`Set ${e.key} in the environment, or write a default: \${${e.key}:-text}.`),
zy=(e,t)=>/op:\/\/(?:[^\s{}"]|\$\{[^{}]*\}|\$\{)*$/.test(e.slice(0,t)),By=(e,t,n,r)=>Iy(e,n,`UndefinedVariable`,`The variable ${t} in the reference ${r}.`,
`Set ${t}, or write a default that is not empty, such as \${${t}:-dev}.`),Vy=(e,t,{index:n,isBraced:r})=>{let{text:i}=e,a=(t,r)=>Iy(e,n,`UndefinedVariable`,t,
r);return zy(i,n)?By(e,t,n,`is not set`):i[n-1]===`$`||i[n+1]===`$`?a(`The value has $$ before a name that is not set. $$ is not an escaped dollar sign.`,
`Write \\$ for each dollar sign, or enclose the value in single quotes.`):r?a("The value has a ${...} whose name is not set.",
'Set the variable, write a default (${NAME:-}, which may be empty) or \\$ for a dollar sign, or let such names be empty: --unset empty, unset: "empty".'):a(`The value has a $ before a name that is not set.`,
`If the $ is part of the value, enclose the value in single quotes or write \\$. To turn expansion off, as in dotenv: --no-expand, DOTENV_EXPAND=false, expand: false.`)},
Hy=(e,t)=>{for(let{0:n,1:r,2:i,index:a}of e.text.matchAll(/\$(?:\{\s*(\w+)[^{}]*\}|(\w+))/g))if(t(n)===``&&zy(e.text,a))return By(e,r??i??``,a,`is empty`)},
Uy=(e,t,{index:n,message:r=``})=>Iy(e,n,`RequiredVariable`,`${t}: ${r.trim()===``?`parameter not set`:r.trim()}`,`Set ${t}.`),Wy=({key:e,
source:t})=>({code:`NestedReference`,message:`A part of a reference is a reference itself.`,hint:`Use only plain variables in references.`,locations:[{key:e,
source:t,reference:void 0}]}),Gy=({key:e,source:t})=>({code:`WrappedReference`,
message:`The reference is wrapped in a call or a command, which is not executed.`,
hint:`Write only the reference: KEY=op://vault/item/field. In a longer text, enclose it: {{ op://... }}.`,locations:[{key:e,source:t,reference:void 0}]}),
Ky=({key:e,source:t})=>({code:`ValueUnusable`,message:`The value expands to more than ${Yy/1e6} million characters.`,hint:`Check the variables in the value.`,
locations:[{key:e,source:t,reference:void 0}]}),qy=({key:e,source:t})=>({code:`ValueUnusable`,
message:`The value depends on a chain of more than ${Jy} variables.`,hint:`Define each variable after those that its value names, or shorten the chain.`,
locations:[{key:e,source:t,reference:void 0}]}),Jy=500,Yy=16e6,Xy=/\0(\d+)\0/g,Zy=e=>!e.includes(`\0`),
Qy=/op:\/\/[A-Za-z0-9\-_.%/]*(?:\?[A-Za-z=-]*)?\0(\d+)\0/g,$y=(e,t,n)=>{let r=new Map(e.map(e=>[e.key,e])),i=/* @__PURE__ */ new Map,a=[],o=[],
s=/* @__PURE__ */ new Map,c=n.expand===`dotenv-expand`?`dotenv-expand`:`sh`,l=e=>Object.hasOwn(t,e)?t[e]:void 0,
u=e=>({parts:e.parts.flatMap(e=>e._tag===`Reference`?[e]:e.text.split(Xy).flatMap((e,t)=>t%2==1?o[Number(e)]?.parts??[]:e===``?[]:[{_tag:`Text`,text:e}]))}),
d=e=>n.expand!==!1&&!n.isLiteral(e)&&(c===`dotenv-expand`||e.written?.quote!==`'`),f=e=>{let t=/* @__PURE__ */ new Map,f=e=>({template:J(e),fromEnvironment:t});
if(Ny(e.text))return f([Gy(e)]);let m=[],h=e=>{let n=l(e);return n!==void 0&&t.set(e,n),n},g=n=>{let s=r.get(n);if(s===void 0)return h(n);let c=a.indexOf(n);
if(c!==-1){let t=s.source.file===void 0?void 0:h(n);return t!==void 0||c===a.length-1?t:(m.push(Ly(e,[...a.slice(c),n])),``)}
if(a.length>=500&&!i.has(s))return m.push(qy(e)),``;let{fromEnvironment:l,template:u}=p(s);for(let[e,n]of l)t.set(e,n);return Br(u,{onFailure:()=>``,
onSuccess:e=>Xh(e).length>0?`\0${o.push(e)-1}\0`:Zh(e,()=>``)})},_=d(e)?Ay(e.text,g,(t,r)=>{if(m.length>=10)return``;if(r.message!==void 0)m.push(Uy(e,t,
r));else if(n.unset===`empty`&&(r.isBraced||c===`dotenv-expand`)){let n=o.push({parts:[]})-1;return s.set(n,Vy(e,t,r)),`\0${n}\0`}else t===e.key?m.push(Ry(e,
r)):m.push(Vy(e,t,r));return``},c):e.text;_.length>Yy&&m.push(Ky(e));for(let[,e]of _.matchAll(Qy)){let t=s.get(Number(e));t!==void 0&&m.push(t)}
if(m.length>0)return f(m);let v=Wh(_);if(Lr(v))return{template:K(Zy(_)?v.success:u(v.success)),fromEnvironment:t};let[y]=[..._.matchAll(Xy)].flatMap(([,
e])=>s.get(Number(e))??[]);if(y!==void 0)return f([y]);if(_!==e.text){let t=Hy(e,e=>Ay(e,g,()=>``,c));if(t!==void 0)return f([t])}
return f(!Zy(_)&&Lr(Wh(_.replace(Xy,`x`)))?[Wy(e)]:Fy(e,v.failure))},p=e=>{let t=i.get(e);if(t!==void 0)return t;a.push(e.key);let n=f(e);return a.pop(),
i.set(e,n),n};return new Map(e.map(e=>[e,p(e)]))},eb=(e,t=2)=>[...Map.groupBy(e,({code:e,hint:t,message:n})=>`${e}\n${n}\n${t}`).values()].flatMap(e=>{let[n]=e;
return n===void 0||e.length<t?e:[{...n,locations:e.flatMap(({locations:e})=>e)}]}),tb=/^(?:NEXT_PUBLIC|VITE|NUXT_PUBLIC|REACT_APP|EXPO_PUBLIC|GATSBY)_/,
nb=`PUBLIC_`,rb=[`astro`,`@sveltejs/kit`],ib=e=>{try{let{dependencies:t,devDependencies:n}=JSON.parse(m(w(e,`package.json`),`utf8`));
return rb.some(e=>e in{...t,...n})}catch{return!1}},ab=(e,t)=>{let[n]=tb.exec(e)??[];return n===void 0?e.startsWith(nb)&&ib(t)?nb:void 0:n};var ob,sb,cb,lb,ub,
db,fb,pb,mb,hb,gb,_b,vb,yb,bb,xb,Sb,Cb,wb,Tb,Eb,Db,Ob,kb,Ab=H((()=>{Av(),jy(),ob=`OP_CONNECT_HOST`,sb=`OP_CONNECT_TOKEN`,cb=`OP_CONNECT_TOKEN_FILE`,
lb=`OP_CONNECT_PROXY`,ub=/* @__PURE__ */ new Set([ob,sb,cb,`OP_CONNECT_CA_FILE`]),db=e=>e===cb?sb:e,fb=process.platform===`win32`,
pb=e=>(fb?e.toUpperCase():e).startsWith(`OP_CONNECT_`),mb=e=>Object.fromEntries(Object.entries(e).filter(([e,t])=>pb(e)&&t!==void 0)),
hb=e=>fb?e.toUpperCase():e,gb=e=>typeof e==`string`?e.trim()!==``:e!==void 0,_b=e=>`OP_CONNECT_${e.replace(/[A-Z]/g,e=>`_${e}`).toUpperCase()}`,
vb=e=>e.slice(11).toLowerCase().replace(/_([a-z])/g,(e,t)=>t.toUpperCase()),yb=(e,t)=>Object.entries(e??{}).some(([e,n])=>_b(e)===t&&gb(n)),bb=(e,
t)=>new Set([...Object.entries(e).map(([e,t])=>[_b(e),t]),...Object.entries(t)].flatMap(([e,t])=>gb(t)?[db(hb(e))]:[])),
xb=e=>`--trust-env-file ${e}, DOTENV_TRUST_ENV_FILE or trustEnvFile`,Sb=({key:e,source:t},n,r)=>{let i=t.file??``;return{code:`UntrustedSetting`,message:n,
hint:`${r} If you trust ${i} with your token: ${xb(i)}.`,locations:[{key:e,source:t,reference:void 0}]}},Cb=({key:e,source:t})=>({code:`UntrustedSetting`,
message:`An env file may not set a proxy: ${e}.`,hint:`Set it in the environment.`,locations:[{key:e,source:t,reference:void 0}]}),
wb=e=>[...new Set(e)].join(` and `),Tb=({key:e,source:t},n)=>({code:`IgnoredSetting`,message:`${e} in ${t.file} is ignored: ${n}.`,
hint:`Remove the line. If you trust the file with your token: ${xb(t.file??``)}.`,locations:[{key:e,source:t,reference:void 0}]}),Eb=({text:e,
written:t})=>t?.quote!==`'`&&Ay(e,()=>``,()=>``)!==e.replaceAll(`\\$`,`$`),Db=(e,t)=>{let{key:n,text:r}=e,i=hb(n);
if(i!==lb)return i===cb?[`An env file may not name a token file: ${n}.`,`Set it in the environment.`]:t&&Eb(e)?[`An env file may not put variables into ${n}.`,
`Write the value itself, in single quotes.`]:r.includes(`op://`)?[`${n} cannot be a reference: resolving references needs it.`,
`Write the value itself.`]:void 0},Ob=({definitions:e})=>[...new Map(e.filter(({key:e})=>pb(e)).map(e=>[hb(e.key),e])).values()],kb=(e,{connect:t={},
expand:n=!0,trustEnvFile:r=[]},i)=>{let a=new Set([r].flat().map(e=>_v(Sy(e)))),o=({path:e})=>a.has(_v(e)),s=new Set(e.filter(o).flatMap(({definitions:e})=>e)),
c=bb(t,i),l=/* @__PURE__ */ new Set([...c,...e.filter(o).flatMap(Ob).filter(({text:e})=>gb(e)).map(({key:e})=>db(hb(e)))]),u=/* @__PURE__ */ new Set,d=[],f=[],
p=(e,t,n)=>{for(let n of e.definitions)n.key===t.key&&u.add(n);i[t.key]!==t.text&&f.push(Tb(t,n))};for(let t of e){let e=Ob(t).find(({key:e})=>hb(e)===lb);
e!==void 0&&(o(t)||!c.has(lb))&&d.push(Cb(e))}let m=[];for(let t of e.filter(e=>!o(e))){let e=Ob(t).filter(e=>!l.has(db(hb(e.key)))||(p(t,e,
c.has(db(hb(e.key)))?`it is set already`:`a trusted file sets it`),!1));for(let t of e){let e=Db(t,n!==!1);e&&d.push(Sb(t,...e))}
let r=e.filter(({key:e})=>ub.has(hb(e)));r.length>0&&m.push({file:t,settings:r})}let h=[...l].filter(e=>ub.has(e)),g=(e,t,n)=>{
d.every(({locations:t})=>t[0]?.source!==e.source)&&d.push(Sb(e,t,n))},[_,...v]=m;if(_===void 0)return{ignored:u,optedIn:s,file:void 0,issues:d,warnings:f};
if(h.length>0){for(let e of m.flatMap(({settings:e})=>e))g(e,`${e.key} of an env file would be combined with ${wb(h)} from outside the file.`,
`Set the host, the token and the CA file in one place.`);return{ignored:u,optedIn:s,file:void 0,issues:d,warnings:f}}
let y=_.settings.filter(({text:e})=>gb(e)).map(({key:e})=>hb(e)),b=y.includes(ob)&&y.includes(sb);for(let{file:e,settings:t}of v)for(let n of t){
let t=_.settings[0]?.source.file;b?p(e,n,`the connection comes from ${t}`):g(n,`${n.key} of ${n.source.file} would be combined with ${wb(y)} of ${t}.`,
`Put OP_CONNECT_HOST and OP_CONNECT_TOKEN into one file.`)}return{ignored:u,optedIn:s,file:_.settings[0]?.source.file,issues:d,warnings:f}}}));Mh(),Qh(),Wr(),
Av(),Dy(),Ab();const jb=e=>[...new Set(e.flatMap(({template:e})=>e===void 0?[]:Xh(e)))],Mb={file:void 0,line:void 0},
Nb=e=>/^\s*["'`]?op:\/+/i.test(e)||Eh(e)!==void 0||e.includes(`op:\\/`)&&Ir(Wh(e)),Pb=(e,t)=>Object.entries(e).flatMap(([e,
n])=>n===void 0?[]:Nb(n)||n.includes(`op://`)&&(t.has(e)||Py(n))?[{key:e,text:n,source:Mb}]:[]),Fb=e=>({code:`NothingToLoad`,
message:`There is no ${e.join(`, `)} file in ${_v(`.`)}, and no reference in the environment.`,
hint:`Create it, name another file (-f, DOTENV_PATH, path), or read no file (--no-env-file, DOTENV_PATH=, path: []).`,locations:[]}),Ib=(e,
t)=>({code:`InvalidOption`,message:e,hint:t,locations:[]}),Lb=({convention:e,encoding:t,expand:n,path:r,precedence:i,
unset:a})=>[...e===void 0||Ey(e)?[]:[Ib(`"${e}" is not a valid convention.`,`Use nextjs or vite.`)],
...e===void 0||r===void 0?[]:[Ib(`Both a convention and files are set.`,`Remove one of them: a convention has its own files.`)],
...i===void 0||i===`dotenv`||i===`op`?[]:[Ib(`"${i}" is not a valid precedence.`,`Use dotenv or op.`)],
...n===void 0||typeof n==`boolean`||n===`dotenv-expand`?[]:[Ib(`"${n}" is not a valid value of expand.`,`Use true, false or dotenv-expand.`)],
...a===void 0||a===`error`||a===`empty`?[]:[Ib(`"${a}" is not a valid value of unset.`,`Use error or empty.`)],
...t===void 0||Buffer.isEncoding(t)?[]:[Ib(`"${t}" is not a valid encoding.`,`Use utf8, utf16le, latin1 or another encoding of Node.`)]],Rb=(e,
t)=>({code:`ModeUnknown`,message:`The mode of the ${e} env files is unknown, and these files depend on it: ${t.join(`, `)}.`,
hint:`Set NODE_ENV, or set the mode: --mode, DOTENV_MODE or mode.`,locations:[]}),zb=({key:e,source:t,template:n},r)=>({code:`PublicSecret`,
message:`Frameworks publish variables that start with ${r} to browsers, but ${e} contains a secret.`,
hint:`Rename the variable. If the value may be public: --allow-public ${e}, DOTENV_ALLOW_PUBLIC or allowPublic.`,locations:[{key:e,source:t,
reference:Xh(n)[0]}]}),Bb=(e,t)=>{let n=t.directory===void 0?_v(`.`):Sy(t.directory);return e.flatMap(e=>{
if(t.allowPublic?.includes(e.key)||Xh(e.template).length===0)return[];let r=ab(e.key,n);return r===void 0?[]:[zb(e,r)]})},Vb=({key:e,source:t},n,
r)=>({code:`UntrustedSetting`,message:`The reference uses ${n} from the environment, but ${r} chooses the server that would receive the reference.`,
hint:`Set OP_CONNECT_HOST and OP_CONNECT_TOKEN in the environment. If you trust ${r}: --trust-env-file ${r}, DOTENV_TRUST_ENV_FILE or trustEnvFile.`,
locations:[{key:e,source:t,reference:void 0}]}),Hb=(e,{file:t},n)=>{if(t===void 0)return[];let r=Xh(e.template);return[...n].flatMap(([n,
i])=>i!==``&&r.some(e=>e.includes(i))?[Vb(e,n,t)]:[])},Ub=e=>{let t=/* @__PURE__ */ new Map;for(let n of e.toReversed())t.delete(n.key),t.set(n.key,n);
return t},Wb=({expand:e=!0,unset:t},n)=>({expand:e,unset:t??(e===`dotenv-expand`?`empty`:`error`),isLiteral:e=>pb(e.key)&&!n.has(e)}),Gb=(e,t,{absent:n,
undecided:r},i,a)=>{let o=Cy(e),s=[...Lb(e),...i.flatMap(e=>e.issues)],c={...t},l={...t===process.env?void 0:mb(process.env),...mb(c)},u=kb(i,e,l);
s.push(...u.issues);let d=i.flatMap(e=>e.definitions.toReversed()),f=Ub(d.filter(e=>!u.ignored.has(e)));r.length>0&&s.push(Rb(e.convention??``,r));let p=Pb(c,
f);n.length>0&&p.length===0&&s.push(Fb(n));let m=o||a&&e.path!==void 0;for(let e of p)m&&f.has(e.key)||f.set(e.key,e);let h=new Set(p.map(({key:e})=>e)),g=e=>{
let{key:n,source:r}=e;if(r.file===void 0||o||h.has(n))return!1;let i=pb(n)?l:t;return Object.hasOwn(i,n)&&i[n]!==void 0},_=[...f.values()],v=_.filter(e=>!g(e)),
y={...c,...e.variables},b=Wb(e,u.optedIn),x=[],S=new Set(s.flatMap(({code:e,locations:t})=>e===`QuoteNotClosed`?t.map(({source:e})=>e):[]));for(let[{key:e,
source:t},{fromEnvironment:n,template:r}]of $y(v,y,b)){if(Ir(r)){S.has(t)||s.push(...r.failure);continue}let i={key:e,source:t,template:r.success};x.push(i),
s.push(...Hb(i,u,n))}s.push(...Bb(x,e));let C=_.filter(g),w=C.length===0?void 0:$y([...v,...C],y,b),T=[...Ub(d.filter(e=>u.ignored.has(e))).values()];
return{variables:x,skipped:[...C.map(e=>{let t=w?.get(e)?.template,{key:n,source:r}=e;return{key:n,source:r,template:t===void 0?void 0:Hr(t)}}),
...T.filter(({key:e})=>!f.has(e)).map(qb)],definitions:d,files:i.map(({path:e})=>e),issues:eb(s,Kb),warnings:eb([...u.warnings,...i.flatMap(e=>e.warnings)],
Kb)}},Kb=10,qb=({key:e,source:t,text:n})=>({key:e,source:t,template:n.includes(`op://`)?void 0:{parts:[{_tag:`Text`,text:n}]}}),
Jb=({encoding:e})=>e!==void 0&&Buffer.isEncoding(e)?e:`utf8`,Yb=(e,{environmentFirst:t=!1,parser:n}={})=>{Fm();let r=e.processEnv??process.env,i=Ty(e,r),
a=i.paths.map(t=>vy(t,kv(t),Jb(e),n));return Gb(e,r,i,a,!t)},Xb=({column:e,key:t,source:{file:n,line:r}})=>({...t===``?{}:{key:t},...n===void 0?{}:{file:n},
...r===void 0?{}:{line:r},...e===void 0?{}:{column:e}}),Zb=e=>{let[t,...n]=e.locations;if(t===void 0||n.length>0)return e;let{reference:r}=t;return{...e,
...r===void 0?{}:{reference:r},place:Xb(t)}};var Qb=class extends Error{static name=`EnvError`;name=`EnvError`;code=`OPCONNECT_ENV`;#e;constructor(e){
super(`${qv(e)}\n\nNothing was set.`),this.#e=e.map(Zb)}get issues(){return this.#e}};Ip(),Qh(),Ab();const $b=`OP_CONNECT_TOKEN`,ex=`OP_CONNECT_TOKEN_FILE`,
tx=e=>{if(e._tag===`LockOutdated`)return{code:e._tag,key:`${e.message} ${e.reference}`};if(e._tag!==`RequestFailed`)return{code:e._tag,
key:`${e.message} ${e.hint}`};let{_tag:t,host:n}=e.error;return{code:t,key:`${t} ${n} ${`status`in e.error?e.error.status:``}`}},nx=(e,
{file:t})=>t===void 0||t===`.env`?e:`${e} -f ${t}`,rx=(e,t,n)=>{let r=/* @__PURE__ */ new Map;for(let{key:n,source:i,
template:a}of e)for(let e of new Set(Xh(a))){let a=t.get(e);if(a===void 0)continue;let{code:o,key:s}=tx(a),c=a._tag===`LockOutdated`?`${a.hint} ${nx(n,
i)}`:a.hint,{hint:l=c,locations:u=[]}=r.get(s)??{};u.push({key:n,source:i,reference:e}),r.set(s,{code:o,message:a.message,hint:l,locations:u})}
return Array.from(r.values(),({code:e,hint:t,locations:r,message:i})=>({code:e,message:n(i),hint:e===`LockOutdated`?t:n(t),locations:r}))},ix=({definitions:e,
variables:t},{connect:n,processEnv:r})=>({place:i})=>{let a=i?.key;if(a===void 0||!pb(a)||yb(n,a))return;let o=t.find(e=>e.key===a&&e.source.file!==void 0);
if(o!==void 0){let t=e.find(({source:e})=>e===o.source)?.written;return{key:a,source:o.source,reference:void 0,...t===void 0?{}:{column:t.column}}}return[r,
process.env].some(e=>e?.[a]!==void 0)?{key:a,source:{file:void 0,line:void 0},reference:void 0}:void 0},ax=(e,{connect:t})=>{let n=yb(t,$b)||yb(t,ex),
r=e=>e===$b||e===ex?n:yb(t,e),i=t=>e({place:{key:t}}),a=Reflect.get(t??{},Mp)??{};return e=>Fp(e,{isSet:e=>r(e)?yb(t,e):i(e)!==void 0,nameOf:(e,t)=>{
if(r(e))return a[e]??t??`connect.${vb(e)}`;let n=i(e)?.source;return n?.file===void 0?e:`${e} (${zv(n)})`}})},ox=(e,t)=>{let n=ix(e,t);return{originOf:n,
nameSettings:ax(n,t)}},sx=({code:e})=>e===`MissingHost`||e===`MissingToken`,cx=(e,t,{nameSettings:n,originOf:r})=>{let i=e.flatMap(({key:e,source:t,
template:n})=>Xh(n).map(n=>({key:e,source:t,reference:n}))),a=t.filter(sx);return[...t.filter(e=>!sx(e)).map(e=>{let t=r(e),{code:a,hint:o,message:s}=e;
return{code:a,message:s,hint:n(o),locations:t===void 0?i:[t]}}),...a.slice(0,1).map(({code:e,hint:t})=>({code:e,message:a.map(({message:e})=>e).join(` `),
hint:[a.length>1?`Set OP_CONNECT_HOST and OP_CONNECT_TOKEN.`:n(t),
...a.some(({code:e})=>e===`MissingToken`)?[`A process that was started with a custom environment does not inherit the token.`]:[],
`To try without a server: npx -p @opconnect/testing fake-connect serve -f .env`].join(` `),locations:i}))]},
lx=({snapshotProblem:e})=>e===void 0?[]:[{code:`SnapshotUnusable`,message:e,
hint:`Restore the connection to the server. The next start that reaches it writes a new snapshot.`,locations:[]}];var ux,dx,fx,px=H((()=>{Dy(),ux=(e,
{directory:t=`.`})=>w(e===void 0?Sy(t):S(e),`op.lock`),dx=(e,t)=>t.lock===!1?[]:[...new Set([...e,void 0].map(e=>ux(e,t)))],fx=(e,t)=>dx(e,t).some(e=>u(e))})),
mx,hx,gx=H((()=>{mx=(e,t)=>Object.hasOwn(e,t)?e[t]:void 0,hx=({field:e,file:t,item:n,section:r,vault:i})=>JSON.stringify([i,n,r,e,t])})),_x,vx=H((()=>{h_(),
_x=e=>{let t=m_(e.slice(0,81));return t.length>80?`${t.slice(0,79)}…`:t}})),yx,bx,xx,Sx,Cx,wx,Tx,Ex,Dx,Ox,kx,Ax=H((()=>{lp(),h_(),vx(),
yx=e=>/^[a-z0-9]{26}$/.test(e),bx=e=>e.normalize(`NFC`),xx=e=>bx(e).toLowerCase(),Sx=(e,t)=>xx(e)===xx(t),Cx=()=>!0,wx=32,Tx=(e,t)=>{let n=t=>{
let n=Ex(()=>e.map(t)),r=Ex(()=>Map.groupBy(e,(e,t)=>n()[t]));return t=>{if(e.length>wx)return r().get(t)??[];let i=n(),a=[];
for(let n=i.indexOf(t);n!==-1;n=i.indexOf(t,n+1))a.push(e[n]);return a}},r=[{of:e=>e,named:n(t.id)},{of:bx,named:n(e=>bx(t.title(e)??``))},{of:xx,
named:n(e=>xx(t.title(e)??``))}],i=Ex(()=>e.map(e=>({one:e,name:t.title(e)||t.id(e)||``})).map(Ox));return{matches:(t,n=Cx)=>{if(e.length===0)return[];
for(let e of r){let r=e.named(e.of(t)).filter(n);if(r.length>0)return r}return[]},suggestion:(e,t=Cx)=>kx(e,i(),({one:e})=>t(e))}},Ex=e=>{let t;
return()=>(t??={value:e()},t.value)},Dx=(e,t=Cx)=>{let n=/* @__PURE__ */ new WeakMap;return r=>{let i=n.get(r)??Tx(r.filter(t),e);return n.set(r,i),i}},
Ox=e=>({...e,folded:xx(e.name)}),kx=(e,t,n)=>{let r=xx(e),i=Math.max(1,Math.round(r.length/3));if(r.length>60)return;let a=[];for(let e of t){let{folded:t}=e;
if(!(t.length>60||!n(e))){if(r.length>2&&t.length>2&&(t.includes(r)||r.includes(t)))return m_(e.name);Math.abs(t.length-r.length)<=i&&a.length<200&&a.push(e)}}
let o=op(r,a.map(({folded:e})=>e),{maxDistance:i}),s=a.find(({folded:e})=>e===o);return s===void 0?void 0:m_(s.name)}})),jx,Mx=H((()=>{
jx=e=>typeof e==`object`&&!!e&&!Array.isArray(e)})),Nx,Px,Fx,Ix,Lx,Rx,zx,Bx,Vx,Hx,Ux=H((()=>{Ax(),Mh(),Wr(),Mx(),Nx=1,Px=({field:e,file:t,item:n,section:r,
vault:i})=>({vault:i,item:n,section:r,field:e,file:t}),Fx=(e,t)=>{let{hash:n}=process.getBuiltinModule(`node:crypto`);return n(`sha256`,JSON.stringify([e,
Px(t)]),`base64url`).slice(0,22)},Ix=e=>typeof e==`string`&&e!==``,Lx=e=>Ix(e)&&yx(e),Rx=(e,t)=>{if(!jx(t))return;let{field:n,file:r,hash:i,item:a,section:o,
vault:s,...c}=t;if(Object.keys(c).length>0||!Lx(s)||!Lx(a)||o!==void 0&&!Ix(o))return;let l=Ix(n)&&r===void 0?{vault:s,item:a,section:o,
field:n}:Ix(r)&&n===void 0?{vault:s,item:a,section:o,file:r}:void 0;return l!==void 0&&i===Fx(e,l)?l:void 0},zx=e=>Br(Ah(e),{onFailure:()=>!1,
onSuccess:t=>jh(t)===e}),Bx=(e,t)=>t===-1?void 0:e.slice(0,t).split(`
`).length,
Vx=`Restore the file from version control, or delete it and run: opconnect lock`,Hx=(e,t)=>{let n=(n,r=Vx,i=-1)=>J({code:`LockUnreadable`,
message:`The lock file ${t} ${n}.`,hint:r,place:{file:t,line:Bx(e,i)},locations:[]}),r=/^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/m.exec(e);
if(r!==null)return n(`has merge conflict markers (line ${Bx(e,r.index)})`,`Keep one side of the conflict, and then run: opconnect lock`,r.index);let i;try{
i=JSON.parse(e)}catch{return n(`is not valid JSON`)}
if(!jx(i)||typeof i.lockfileVersion!=`number`||!jx(i.references))return n(`was not written by opconnect lock`);
if(i.lockfileVersion>Nx)return n(`has format ${i.lockfileVersion}, and this version of opconnect reads format ${Nx}`,`Update @opconnect/dotenv.`);
let a=/* @__PURE__ */ new Map;for(let{1:t=``,index:r}of e.matchAll(/"(op:\/\/[^"\\\n]*)"\s*:/g)){if(a.has(t))return n(`has a reference twice (line ${Bx(e,r)})`,
Vx,r);a.set(t,r)}let o=/* @__PURE__ */ new Map;for(let[t,r]of Object.entries(i.references)){let i=zx(t)?Rx(t,r):void 0;if(i===void 0){let r=a.get(t)??-1;
return n(`has an entry that was not written by opconnect lock${r===-1?``:` (line ${Bx(e,r)})`}`,`Delete the entry, and then run: opconnect lock`,r)}o.set(t,i)}
return K(o)}})),Wx=/* @__PURE__ */ W({noLocks:()=>Yx,readLocks:()=>Zx,usesOf:()=>Jx}),Gx,Kx,qx,Jx,Yx,Xx,Zx,Qx=H((()=>{hv(),gx(),Mh(),Qh(),Wr(),Av(),ay(),Ux(),
px(),Gx=(e,t)=>({code:`LockUnreadable`,message:`The lock file ${vv(E(e))} ${t}.`,
hint:`Restore the file from version control, or delete it and run: opconnect lock`,place:{file:vv(E(e))},locations:[]}),Kx=e=>{let t=t=>({path:e,text:``,
places:/* @__PURE__ */ new Map,issues:[t]});try{let n=v(e,{throwIfNoEntry:!1});if(n===void 0)return{path:e,text:void 0,places:/* @__PURE__ */ new Map,
issues:[]};if(!n.isFile())return t(Gx(e,`is not a regular file`));let r=Xv(m(e,`utf8`));return Br(Hx(r,vv(E(e))),{onFailure:t,onSuccess:t=>({path:e,text:r,
places:t,issues:[]})})}catch(n){return t(Gx(e,`could not be read: ${k_(n)}`))}},qx=e=>Br(Ah(e),{onFailure:()=>e,onSuccess:jh}),Jx=(e,t)=>e.flatMap(({key:e,
source:n,template:r})=>r===void 0?[]:[...new Set(Xh(r).map(qx))].map(r=>({reference:r,key:e,source:n,path:ux(n.file,t)}))),Yx={files:[],places:{},issues:[]},
Xx=(e,t)=>({code:`LockConflict`,message:`Two lock files have different ids for this reference.`,
hint:`Run opconnect lock --update ${t[0]?.key??``} for both: ${[...new Set(t.map(({path:e})=>vv(E(e))))].join(`, `)}.`,locations:t.map(({key:t,
source:n})=>({key:t,source:n,reference:e}))}),Zx=(e,t,n)=>{let r=new Map(dx(e,n).map(e=>[E(e),Kx(e)])),i={},a=[];for(let[e,o]of Map.groupBy(Jx(t,n),
e=>e.reference)){let t=o.flatMap(({path:t})=>r.get(E(t))?.places.get(e)??[]),[n]=t;n!==void 0&&(t.some(e=>hx(e)!==hx(n))?a.push(Xx(e,o)):i[e]=n)}
let o=[...r.values()];return{files:o,places:i,issues:[...o.flatMap(({issues:e})=>e),...a]}}}));px();const $x=async(e,t)=>{let{files:n,issues:r,skipped:i,
variables:a}=e;if(e.locked!==void 0||!fx(n,t)||jb([...a,...i]).length===0)return e;let{readLocks:o}=await Promise.resolve().then(()=>(Qx(),Wx)),s=o(n,[...a,
...i],t);return{...e,locked:s.places,issues:[...r,...s.issues]}};var eS,tS=H((()=>{eS={values:/* @__PURE__ */ new Map,failures:/* @__PURE__ */ new Map,
savedAt:void 0,snapshotProblem:void 0}})),nS,rS,iS,aS,oS,sS,cS=H((()=>{nS=`/v1/vaults/:vaultUuid`,rS=`${nS}/items/:itemUuid`,iS=`${rS}/files/:fileUuid`,aS=(e,
...t)=>({method:`GET`,path:e,idempotency:`safe`,statuses:new Set(t)}),oS=(e,t,n)=>({method:e,path:t,idempotency:n,statuses:/* @__PURE__ */ new Set([400,401,403,
404,409])}),sS={"vaults.list":aS(`/v1/vaults`,400,401,403),"vaults.get":aS(nS,400,401,403,404),"items.list":aS(`${nS}/items`,400,401,403,404),"items.get":aS(rS,
400,401,403,404),"items.create":oS(`POST`,`${nS}/items`,`unsafe`),"items.update":oS(`PUT`,rS,`idempotent`),"items.patch":oS(`PATCH`,rS,`unsafe`),
"items.delete":oS(`DELETE`,rS,`idempotent`),"files.list":aS(`${rS}/files`,400,401,403,404,413),"files.get":aS(iS,400,401,403,404,413),
"files.content":aS(`${iS}/content`,400,401,403,404),"activity.list":aS(`/v1/activity`,400,401,403),"server.heartbeat":aS(`/heartbeat`),
"server.health":aS(`/health`),"server.metrics":aS(`/metrics`)}})),lS,uS,dS,fS=H((()=>{Z(),md(),lS=pd,uS=e=>Hd(t=>Y(e(t.getRef(lS)))),
dS=/*#__PURE__*/ uS(e=>e.nextDoubleUnsafe())})),pS,mS,hS=H((()=>{pS=(e,t,n)=>({method:e,path:t,idempotency:n,host:``,attempts:0,status:0,inDoubt:!1,
asked:/* @__PURE__ */ new Set}),mS=(e,t=!1)=>({method:e.method,path:e.path,host:e.host,attempts:e.attempts,
mayHaveBeenProcessed:e.inDoubt||t&&e.idempotency!==`safe`})})),gS,_S=H((()=>{fa(),gS=da(`@opconnect/core/transport/FailFast`,{defaultValue:()=>!1})})),vS,yS,
bS=H((()=>{od(),Z(),vS=e=>Number(e.monotonicTimeNanosUnsafe()/1000n)/1e3,yS=Hd(e=>Y(vS(e.getRef(id))))})),xS,SS,CS,wS,TS,ES,DS,OS=H((()=>{xS=3e4,SS=6e4,CS=150,
wS=2,TS=({concurrency:e})=>({limit:e,active:0,pausedUntil:0,pauses:0,restsUntil:0,connectMs:1/0,responseMs:0}),ES=(e,{concurrency:t})=>{
let n=Math.max(Math.min(wS,t),t*CS/e.responseMs);return Math.max(1,Math.floor(Math.min(e.limit,n)))},DS=(e,t,n,r)=>{if(t.type===`sent`)return{...e,
active:e.active+1};let i=e.active-1;switch(t.type){case`responded`:{let n=Math.min(e.connectMs,t.connectMs??1/0),a=n===1/0?0:n,o=Math.max(0,t.tookMs-a);
return{...e,active:i,connectMs:n,responseMs:e.responseMs===0?o:e.responseMs+(o-e.responseMs)/4,limit:Math.min(r.concurrency,e.limit+1/Math.max(1,e.limit)),
pauses:Math.max(0,e.pauses-.25),restsUntil:0}}case`pushedBack`:{let a=Math.min(SS,t.retryAfterMs??0),o=n<e.pausedUntil,s=o?e.pauses:e.pauses+1,
c=Math.min(r.maxBackoff,r.initialBackoff*2**s),l=a+t.jitter*Math.max(c,Math.min(r.maxBackoff,a));return{...e,active:i,pauses:s,
pausedUntil:o?Math.max(e.pausedUntil,n+a):n+l,limit:o?e.limit:1}}case`failed`:return{...e,active:i,restsUntil:n+xS};default:return{...e,active:i}}}})),kS,
AS=H((()=>{Z(),bS(),OS(),kS=(e,t)=>{let n=new Map(e.map(e=>[e,TS(t)])),r=e=>n.get(e)??TS(t),i=/* @__PURE__ */ new Map,a,o=1/0,s=e=>{i.delete(e),
i.size>0||(a?.interruptUnsafe(),o=1/0)},c=()=>{for(let e of i.keys())return e()},l=Id(function*(){for(;i.size>0;){o=Math.min(...i.values()),
yield*cf(o-(yield*yS));let e=yield*yS;for(let[t,n]of i)n<=e&&t()}}),u=(e,t)=>e.length===1?e:e.toSorted((e,n)=>d(e,t)-d(n,t)),d=(e,t)=>{let{restsUntil:n}=r(e);
return n<=t?0:n},f=()=>{let e=0;for(let{active:t}of n.values())e+=t;return e};return{take:(i,a,o)=>{let s=i.size===0?e:e.filter(e=>!i.has(e)),
c=s.filter(e=>r(e).pausedUntil<=a);if(c.length===0)return{type:`paused`,until:Math.min(...s.map(e=>r(e).pausedUntil))};let[l=``]=u(c,a),d=r(l);
return d.active>=ES(d,t)||f()>=t.concurrency?{type:`full`}:(o===void 0&&n.set(l,DS(d,{type:`sent`},a,t)),{type:`host`,host:l})},turn:e=>ff(t=>Fd(n=>{let r=()=>{
s(r),n(Pd)};return i.set(r,e),e<o&&(a?.interruptUnsafe(),a=Sf(t)(l)),Nd(()=>s(r))})),passOn:c,report:(e,i,a)=>{let o=r(e),s=DS(o,i,a,t);n.set(e,s),c(),
s.active+1<ES(s,t)&&c()}}}})),jS,MS=H((()=>{jS=e=>{switch(e._tag){case`Unreachable`:return![`certificate`,`tls`,`proxyDenied`,
`notAllowed`].includes(e.unreachableCause);case`UnexpectedResponse`:
return e.problem===`foreign`||e.problem===`incomplete`;case`ResponseTimeout`:case`SyncTimeout`:case`TooManyRequests`:case`ServerError`:return!0;default:
return!1}}})),NS,PS,FS,IS,LS,RS,zS,BS,VS,HS,US=H((()=>{Z(),fS(),MS(),NS=e=>e>500,PS=3,FS=1e3,IS=(e,t)=>{switch(e._tag){case`TooManyRequests`:
return!0;case`Unreachable`:return jS(e)&&(t!==`unsafe`||!e.sent);case`ResponseTimeout`:return t!==`unsafe`||!e.sent;case`SyncTimeout`:
return t!==`unsafe`;case`ServerError`:
return e.status===503&&e.retryAfter!==void 0?!0:e.status===500?t===`safe`:t!==`unsafe`&&NS(e.status);case`UnexpectedResponse`:
return e.problem===`incomplete`&&t!==`unsafe`;default:return!1}},LS=(e,t)=>IS(e,
t)?!0:e._tag===`Unreachable`?!e.sent:e._tag===`UnexpectedResponse`&&e.problem===`foreign`&&t!==`unsafe`,
RS=e=>e._tag===`TooManyRequests`||e._tag===`ServerError`&&e.status===503,zS=e=>e._tag===`TokenRejected`||e._tag===`AccessDenied`,BS=(e,{idempotency:t,
isStarting:n,refusals:r})=>zS(e)?n?r===1:e._tag===`AccessDenied`&&t===`safe`&&r<PS:IS(e,t)||n&&jS(e)&&t!==`unsafe`,VS=(e,{isStarting:t,passes:n},
{initialBackoff:r,maxBackoff:i})=>RS(e)?Y(0):t&&zS(e)?Y(FS):Xd(dS,e=>Math.min(i,r*2**(n-1))*e),HS=(e,t,n)=>{
switch(e._tag){case`TooManyRequests`:case`ServerError`:return RS(e)?{type:`pushedBack`,retryAfterMs:Math.min(e.retryAfter??0,n),
jitter:t}:{type:`failed`};case`Unreachable`:return{type:e.unreachableCause===`local`?`ended`:`failed`};case`ResponseTimeout`:case`SyncTimeout`:
return{type:`failed`};case`UnexpectedResponse`:return{type:e.problem===`foreign`?`failed`:`ended`};default:return{type:`ended`}}}})),WS,GS,KS,qS,JS=H((()=>{
rd(),od(),Z(),Yu(),fS(),hS(),_S(),AS(),US(),WS=()=>e=>e,GS=e=>qu(e)||td(e.cause),KS=(e,{idempotency:t})=>e._tag===`TransportError`&&e.stale&&t!==`unsafe`,qS=(e,
t,n,r=WS)=>{let{connectTimeout:i,hosts:a,requestTimeout:o,totalTimeout:s}=e,c=kS(a,e),l=()=>t.endsAt()===void 0?{limit:`totalTimeout`,
timeout:s}:{limit:`startupTimeout`,timeout:t.timeout()},u=({last:e,state:t})=>Wd(n,({timedOut:n})=>X(e??n(t,{...l(),connectTimeout:i},!1))),d=(e,t)=>{
let{endsAt:n,failFast:r,now:i}=t,a=n()-i();if(a<=0)return u(t);if(e.type===`full`)return bf(c.turn(n()),()=>Nd(c.passOn));let o=Math.ceil(e.until-i());
return r||o>=a?u(t):cf(o)},f=({failFast:e,fresh:t,state:n},r,s)=>{let c=s/(a.length-n.asked.size),u=Math.min(e?i:o,c),d=e||o<=c?`requestTimeout`:l().limit;
return n.host=r,n.attempts++,n.status=0,{state:n,fresh:t,timeout:u,limit:d,connectTimeout:Math.min(i,u)}},p=(e,t,n)=>{let{state:r}=t;
t.fresh=r.idempotency===`unsafe`,t.last=n;let i=r.inDoubt?e.afterLoss?.(n):void 0;return r.inDoubt=n.mayHaveBeenProcessed,r.asked.add(r.host),i},m=({now:e,
state:{asked:t,idempotency:n}},r)=>t.size>=a.length||!LS(r,n)?!1:!IS(r,n)||c.take(t,e(),`look`).type!==`paused`,h=Tf(function*(n,r){let{endsAt:i,failFast:a,
now:o,state:s}=n;s.asked.clear();let c=++n.passes;zS(r)&&n.refusals++;let l=o(),u=!a&&t.endsAt()!==void 0,d={idempotency:s.idempotency,isStarting:u,passes:c,
refusals:n.refusals};if(!BS(r,d))return`status`in r&&t.responded(),yield*r;let f=a?0:u?void 0:e.retries??t.maxRetries();if(f!==void 0&&c>f)return yield*r;
let p=yield*VS(r,d,e);if(l+p>=i())return yield*r;u&&t.waiting(r,l),p>0&&(yield*cf(p))}),g=Tf(function*(e,r,i,a){
let o=()=>Number(i.monotonicTimeNanosUnsafe())/1e6,l=o(),g={state:r,failFast:a,now:o,endsAt:()=>t.endsAt()??l+s,passes:0,refusals:0,
fresh:r.idempotency===`unsafe`,last:void 0};for(;;){let i=c.take(r.asked,o());if(i.type!==`host`){yield*d(i,g);continue}let a=o(),s=g.endsAt()-a;
if(s<=0)return c.report(i.host,{type:`ended`},a),yield*u(g);let l=e=>c.report(i.host,e,o()),_=Nd(()=>l({type:`ended`})),v=f(g,i.host,s),
y=yield*e.attempt(v).pipe(vf(e=>GS(e)?Pd:_),qd);if(y._tag===`Success`)return l({type:`responded`,tookMs:o()-a,connectMs:y.success.connectMs}),t.responded(),
y.success.value;let{failure:b}=y;if(KS(b,r)){l({type:`ended`}),r.attempts--,g.fresh=!0;continue}let x=b._tag===`TransportError`?(yield*bf(n,
()=>_)).toConnectError(r,b,v):b,S=t.endsAt()===void 0?1/0:s/2;l(HS(x,yield*dS,S));let C=p(e,g,x);if(C!==void 0)return C.done;m(g,x)||(yield*h(g,x))}});
return e=>Hd(t=>{let n=pS(e.method,e.path,e.idempotency),{endpoint:i,ids:a}=e;return r(i,a,n)(g(e,n,t.getRef(id),t.getRef(gS)))})}})),YS,XS,ZS,QS,$S,eC,
tC=H((()=>{Z(),he(),oe(),Zu(),YS=`~effect/Channel`,XS={[YS]:{_Env:le,_InErr:le,_InElem:le,_OutErr:le,_OutElem:le},pipe(){return re(this,arguments)}},ZS=e=>{
let t=Object.create(XS);return t.transform=(t,n)=>nf(e(t,n),e=>Y(Ld(e))),t},QS=e=>ZS((t,n)=>e),$S=e=>e.transform,eC=e=>ZS((t,n)=>{let r;
return Y(Md(()=>r||e.pipe(Xu(n),Wd(e=>$S(e)(t,n)),Wd(e=>r=e))))})})),nC,rC,iC,aC,oC=H((()=>{he(),oe(),nC=`~effect/Stream`,rC={_R:le,_E:le,_A:le},iC=function(e){
this.channel=e},iC.prototype={[nC]:rC,pipe(){return re(this,arguments)}},aC=e=>new iC(e)})),sC,cC,lC,uC,dC=H((()=>{tC(),Z(),oC(),sC=aC,cC=e=>sC(QS(e)),
lC=e=>e.channel,uC=e=>sC(eC(Xd(e,lC)))})),fC,pC,mC,hC,gC,_C,vC,yC,bC,xC,SC,CC,wC,TC,EC,DC,OC,kC,AC,jC=H((()=>{wt(),st(),Yt(),xi(),oe(),Ve(),
fC=`~effect/BigDecimal`,pC={[fC]:fC,[He](){let e=xC(this);return Ke(Xe(String(e.value)),Ye(e.scale))},[_t](e){return mC(e)&&EC(this,e)===0},toString(){
return`BigDecimal(${OC(this)})`},toJSON(){return{_id:`BigDecimal`,value:String(this.value),scale:this.scale}},[Gt](){return this.toJSON()},pipe(){
return re(this,arguments)}},mC=e=>ze(e,fC),hC=(e,t)=>{if(!Number.isSafeInteger(t))throw RangeError(`Scale must be a safe integer, got ${t}`);
let n=Object.create(pC);return n.value=e,n.scale=t,n},gC=(e,t)=>{let n=hC(e,t);return n.normalized=n,n},_C=/*#__PURE__*/ BigInt(0),vC=/*#__PURE__*/ BigInt(1),
yC=/*#__PURE__*/ BigInt(10),bC=/*#__PURE__*/ gC(_C,0),xC=e=>{if(e.normalized===void 0){if(e.value===_C)e.normalized=bC;else{let t=`${e.value}`,n=t.length;
for(;t[n-1]===`0`;)n--;e.normalized=gC(BigInt(t.slice(0,n)),e.scale-(t.length-n))}}return e.normalized},SC=100,CC=[vC],wC=(e,t)=>e===t?0:e<t?-1:1,TC=(e,t)=>{
let n=`${e.value<_C?-e.value:e.value}`,r=`${t.value<_C?-t.value:t.value}`,i=BigInt(n.length-r.length)-BigInt(e.scale)+BigInt(t.scale);
if(i!==_C)return i<_C?-1:1;let a=Math.max(n.length,r.length);return _i(n.padEnd(a,`0`),r.padEnd(a,`0`))},EC=(e,t)=>{if(e.scale===t.scale)return wC(e.value,
t.value);let n=DC(e),r=DC(t);if(n!==r)return n<r?-1:1;if(n===0)return 0;let i=e.scale-t.scale,a=Math.abs(i);if(a>SC)return n===-1?TC(t,e):TC(e,t);
let o=CC[a]??=yC**BigInt(a);return i>0?wC(e.value,t.value*o):wC(e.value*o,t.value)},DC=e=>e.value===_C?0:e.value<_C?-1:1,OC=e=>{let t=xC(e);
if(Math.abs(t.scale)>=16)return kC(t);let n=t.value<_C,r=`${n?-t.value:t.value}`,i=t.scale>0?r.padStart(t.scale+1,`0`):r.padEnd(r.length-t.scale,`0`),
a=i.length-t.scale,o=t.scale>0?`${i.slice(0,a)}.${i.slice(a)}`:i;return n?`-${o}`:o},kC=e=>{if(AC(e))return`0e+0`;let t=xC(e),n=`${t.value}`,r=t.value<_C?2:1,
i=n.slice(0,r),a=n.slice(r),o=a.length-t.scale;return`${i}${a===``?``:`.${a}`}e${o>=0?`+`:``}${o}`},AC=e=>e.value===_C})),MC,NC,PC=H((()=>{Wr(),Po(),
MC=`ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/`,NC=/*#__PURE__*/ (/* @__PURE__ */ new Uint8Array(123)).fill(255);
for(let e=0;e<64;e++)NC[/*#__PURE__*/ MC.charCodeAt(e)]=e;NC[61]=0})),FC=H((()=>{fd()})),IC=H((()=>{No(),ro(),Yt(),oe(),Ve(),lo(),Wr(),{...Jt},{...Jt}})),
LC=H((()=>{fa(),No(),wt(),_e(),he(),st(),Yt(),lo(),Mt(),ip(),Jt.toString,Jt[Gt]})),RC=H((()=>{ip()})),zC,BC,VC=H((()=>{yo(),fa(),wt(),_e(),he(),st(),ur(),Ve(),
Mt(),ip(),oo(),LC(),RC(),{...yn},zC=e=>{let t=typeof e[Symbol.iterator]==`function`?fo(e):Object.entries(e),n=[];for(let[e,
r]of t)if(Array.isArray(r))for(let t=0;t<r.length;t++)r[t]!==void 0&&n.push([e,BC(r[t])]);else if(typeof r==`object`&&r&&!$f(r)){let t=zC(r);for(let[r,
i]of t)n.push([[e,...typeof r==`string`?[r]:r],i])}else r!==void 0&&n.push([e,BC(r)]);return n},BC=e=>$f(e)?e:String(e)}));function HC(e){
return e.checks?e.checks[e.checks.length-1].annotations:e.annotations}var UC,WC,GC,KC=H((()=>{he(),UC=`~sentinels`,WC=`~constructor`,GC=/*#__PURE__*/ se(e=>{
let t=HC(e)?.identifier;return typeof t==`string`?t:e.getExpected(GC)})})),qC,JC,YC,XC,ZC,QC,$C=H((()=>{Yu(),Pi(),ur(),qC=/*#__PURE__*/ Symbol(),JC=Uu,
YC=/*#__PURE__*/ JC(qC),XC=/*#__PURE__*/ JC(qC),ZC=e=>e===qC?Si():Ci(e),QC=e=>e._tag===`None`?YC:JC(e.value)}));function ew(e){return ze(e,pw)&&e[pw]===pw}
function tw(e){return Object.hasOwn(e,`input`)}function nw(e,t,n){if(ew(e))return e;if(typeof e==`string`)return new Sw({message:e},t,n);
let r=typeof e.issue==`string`?new Sw({message:e.issue},t,n):e.issue;return new _w(e.path,r)}function rw(e,t,n){
if(e!==void 0)return typeof e==`boolean`?e?void 0:new Sw(void 0,t,n):nw(e,t,n)}function iw(e,t,n,r){return Array.isArray(t)?ho(t)?t.length===1?nw(t[0],n,
r):new bw(e,vo(t,e=>nw(e,n,r)),n,r):void 0:rw(t,n,r)}function aw(e){return tw(e)?Nt(e.input):void 0}function ow(e){let t=e.annotations?.expected;
return typeof t==`string`?t:void 0}function sw(e,t){let n=aw(t);return n===void 0?`Expected ${e}`:`Expected ${e}, got ${n}`}function cw(e,t){let n=t(e);
if(n!==void 0||e.issue._tag!==`InvalidValue`)return n;let r=ow(e.issue);return r===void 0?sw(lw(e.filter),e):sw(r,e.issue)}function lw(e){
let t=e.annotations?.expected;if(typeof t==`string`)return t;switch(e._tag){case`Filter`:return`<filter>`;case`FilterGroup`:
return e.checks.map(e=>lw(e)).join(` & `)}}function uw(){return e=>dw(e,``)}function dw(e,t,n){let r;switch(e._tag){case`Filter`:return dw(e.issue,t,n??cw(e,
Dw));case`Encoding`:return dw(e.issue,t,n);case`Pointer`:return dw(e.issue,t+Ft(e.path),n);case`Composite`:case`AnyOf`:
if(e._tag===`Composite`||e.issues.length>0)return e.issues.map(e=>dw(e,t,n)).join(`
`);r=n??fw(e)??sw(GC(e.ast),e);break;default:r=n??Ew(e)}
return t?`${r}\n  at ${t}`:r}function fw(e){if(e._tag===`Pointer`||e._tag===`Composite`)return;if(e._tag===`Encoding`)return fw(e.issue);
let t=(e._tag===`Filter`?e.filter.annotations:`annotations`in e?e.annotations:e.ast.annotations)?.[e._tag===`MissingKey`?`messageMissingKey`:e._tag===`UnexpectedKey`?`messageUnexpectedKey`:`message`];
if(typeof t==`string`)return t}var pw,mw,hw,gw,_w,vw,yw,bw,xw,Sw,Cw,ww,Tw,Ew,Dw,Ow,kw=H((()=>{yo(),Wt(),KC(),$C(),Ve(),pw=`~effect/SchemaIssue/Issue`,mw=class{
[pw]=pw;constructor(e,t){t?.reportInput===!0&&e!==qC&&(this.input=e)}},hw=class extends mw{_tag=`Filter`;filter;issue;constructor(e,t,n,r){super(n,r),
this.filter=e,this.issue=t}},gw=class extends mw{_tag=`Encoding`;ast;issue;constructor(e,t,n,r){super(n,r),this.ast=e,this.issue=t}},_w=class extends mw{
_tag=`Pointer`;path;issue;constructor(e,t){super(),this.path=e,this.issue=t}},vw=class extends mw{_tag=`MissingKey`;annotations;constructor(e){super(),
this.annotations=e}},yw=class extends mw{_tag=`UnexpectedKey`;ast;constructor(e,t,n){super(t,n),this.ast=e}},bw=class extends mw{_tag=`Composite`;ast;issues;
constructor(e,t,n,r){super(n,r),this.ast=e,this.issues=t}},xw=class extends mw{_tag=`InvalidType`;ast;constructor(e,t,n){super(t,n),this.ast=e}},
Sw=class extends mw{_tag=`InvalidValue`;annotations;constructor(e,t,n){super(t,n),this.annotations=e}},Cw=class extends mw{_tag=`Forbidden`;annotations;
constructor(e,t,n){super(t,n),this.annotations=e}},ww=class extends mw{_tag=`AnyOf`;ast;issues;constructor(e,t,n,r){super(n,r),this.ast=e,this.issues=t}},
Tw=class extends mw{_tag=`OneOf`;ast;successes;constructor(e,t,n,r){super(n,r),this.ast=e,this.successes=t}},Ew=e=>{let t=fw(e);if(t!==void 0)return t;
switch(e._tag){case`InvalidType`:return sw(GC(e.ast),e);case`InvalidValue`:{let t=ow(e);if(t!==void 0)return sw(t,e);let n=aw(e);
return n===void 0?`Expected a valid value`:`Invalid data ${n}`}case`MissingKey`:return`Missing key`;case`UnexpectedKey`:{let t=aw(e);
return t===void 0?`Expected no excess property`:`Unexpected key with value ${t}`}case`Forbidden`:return`Forbidden operation`;case`OneOf`:{let t=aw(e);
return t===void 0?`Expected exactly one member to match`:`Expected exactly one member to match the input ${t}`}}},Dw=e=>fw(e)??fw(e.issue),
Ow=/*#__PURE__*/ uw()}));function Aw(e){let t;for(let n of e.reasons){if(!Qu(n)||!ew(n.error))return;t??=n.error}return t}function jw(e,t){let n=Aw(e);
if(n===void 0)throw Error(t,{cause:e});return n}var Mw=H((()=>{rd(),kw()}));function Nw(e){return Rw((t,n)=>X(e(t,n)))}function Pw(e){return Nw((t,n)=>{
let r={message:e(t)};return Ti(t)?new Cw(r,t.value,n):new Cw(r)})}function Fw(){return Ww}function Iw(e){return Uw({_tag:`Transform`,transform:e})}
function Lw(e){return Uw({_tag:`TransformEffect`,transform:e})}function Rw(e){return Uw({_tag:`TransformOptionalEffect`,transform:e})}function zw(){
return Iw(globalThis.String)}function Bw(){return Iw(globalThis.Number)}function Vw(e){return Lw((t,n)=>Bd({try:()=>JSON.parse(t,e?.reviver),
catch:()=>new Sw({expected:`a valid JSON string`},t,n)}))}function Hw(e){return Lw((t,n)=>Bd({try:()=>{let n=JSON.stringify(t,e?.replacer,e?.space);
if(n===void 0)throw TypeError(`Value cannot be represented as JSON`);return n},catch:()=>new Sw({expected:`a JSON-serializable value`},t,n)}))}var Uw,Ww,
Gw=H((()=>{Z(),PC(),Pi(),oe(),kw(),Uw=e=>Object.assign(Object.create(ie),e),Ww=/*#__PURE__*/ Uw({_tag:`Passthrough`})}));function Kw(e,t){
return Object.defineProperty(e,qw,{value:t}),e}var qw,Jw=H((()=>{qw=/*#__PURE__*/ Symbol.for(`~effect/Schema/content`)}));function Yw(e){return ze(e,
$w)&&e[$w]===$w}function Xw(){return nT}function Zw(e){return new eT(Vw(e??{}),Kw(Hw(e),{mediaType:`application/json`,
preserveSchema:e?.reviver===void 0&&e?.replacer===void 0}))}var Qw,$w,eT,tT,nT,rT,iT=H((()=>{Z(),Wt(),Jw(),oe(),Ve(),Gw(),kw(),Qw=class extends ae{
_tag=`Middleware`;decode;encode;constructor(e,t){super(),this.decode=e,this.encode=t}flip(){return new Qw(this.encode,this.decode)}},
$w=`~effect/SchemaTransformation/Transformation`,eT=class extends ae{[$w]=$w;_tag=`Transformation`;decode;encode;constructor(e,t){super(),this.decode=e,
this.encode=t}flip(){return new eT(this.encode,this.decode)}},tT=e=>Yw(e)?e:new eT(e.decode,e.encode),nT=/*#__PURE__*/ new eT(/*#__PURE__*/ Fw(),/*#__PURE__*/ 
Fw()),rT=/*#__PURE__*/ new eT(/*#__PURE__*/ Bw(),/*#__PURE__*/ zw())}));function aT(e){return t=>t._tag===e}function oT(e){let t=globalThis.String(e.literal);
return NT(e,[new fE(new wE(t),new eT(Iw(()=>e.literal),Iw(()=>t)))])}function sT(e,t){
return e.some(e=>e.annotations?.representation?.id===t||e._tag===`FilterGroup`&&sT(e.checks,t))}function cT(e,t,n,r){if(n._tag===`Failure`)return FE(e,e.ast,r,
n);let i=n===XC?t:n[pn];if(i!==qC)e.output[r]=i;else{let t=e.getParser(e.tailThreshold,r);if(YT(t.ast))return;let n=new _w([r],
new vw(t.ast.context?.annotations));if(e.options.errors===`all`)e.issues?e.issues.push(n):e.issues=[n];else return Gu(new bw(e.ast,[n],e.input,e.options))}}
function lT(e,t,n=pE){let r,i;function a(t){switch(t._tag){case`String`:case`TemplateLiteral`:return(r??=Object.keys(e)).filter(e=>t.matchPart(e,
n)!==void 0);case`Number`:return(r??=Object.keys(e)).filter(e=>t.matchKey(e,n)!==void 0);case`Symbol`:
return(i??=Object.getOwnPropertySymbols(e)).filter(r=>Object.prototype.propertyIsEnumerable.call(e,r)&&t.matchKey(r,n)!==void 0);case`Union`:
return[...new Set(t.types.flatMap(a))];default:return[]}}return a(sD(aD(t)))}function uT(e){
switch(e._tag){case`String`:case`Number`:case`Symbol`:case`TemplateLiteral`:return!0;case`Union`:return e.types.every(uT);default:return!1}}function dT(e){
let t=FT(e);switch(t._tag){case`String`:case`Number`:case`Symbol`:case`TemplateLiteral`:return!0;case`Union`:return t.types.every(dT);default:return!1}}
function fT(e){return uT(e)&&dT(e)}function pT(e,t,n){if(n._tag===`Failure`)return FE(e,e.ast,t.name,n);if(n===XC)return;let r=n[pn];if(r!==qC)on(e.out,t.name,
r);else if(delete e.out[t.name],!YT(t.type)){let n=new _w([t.name],new vw(t.type.context?.annotations));if(e.options.errors===`all`){
e.issues?e.issues.push(n):e.issues=[n];return}return Gu(new bw(e.ast,[n],e.input,e.options))}}function mT(e,t){return e?t?[...e,...t]:e:t}function hT(e,t,n){
return new zE(Reflect.ownKeys(e).map(t=>new LE(t,e[t].ast)),[],n,t)}function gT(e){return e.ast}function _T(e,t,n){return new JE(e.map(gT),t,void 0,n)}
function vT(e,t){if(e.encoding||t.some(e=>e.encoding))throw Error(`StructWithRest does not support encodings`);let n=e.propertySignatures,r=e.indexSignatures,
i=e.checks;for(let e of t){
for(let t of e.propertySignatures)if(n.some(e=>e.name===t.name))throw Error(`Duplicate identifier: ${JSON.stringify(t.name)}. ts(2300)`);
n=n.concat(e.propertySignatures),r=r.concat(e.indexSignatures),i=mT(i,e.checks)}return new zE(n,r,void 0,i)}function yT(e){switch(e._tag){case`Null`:
return[`null`];case`Undefined`:return[`undefined`];case`String`:case`TemplateLiteral`:return[`string`];case`Number`:return[`number`];case`Boolean`:
return[`boolean`];case`Symbol`:case`UniqueSymbol`:return[`symbol`];case`BigInt`:return[`bigint`];case`Arrays`:return[`array`];case`ObjectKeyword`:
return[`object`,`array`,`function`];case`Objects`:return e.propertySignatures.length||e.indexSignatures.length?[`object`]:[`string`,`number`,`boolean`,`symbol`,
`bigint`,`object`,`array`,`function`];case`Enum`:return Array.from(new Set(e.enums.map(([,e])=>typeof e)));case`Literal`:return[typeof e.literal];case`Union`:
return Array.from(new Set(e.types.flatMap(yT)));default:return[`null`,`undefined`,`string`,`number`,`boolean`,`symbol`,`bigint`,`object`,`array`,`function`]}}
function bT(e){switch(e._tag){default:return[];case`Declaration`:{let t=e.annotations?.[UC];return Array.isArray(t)?t:[]}case`Objects`:
return e.propertySignatures.flatMap(e=>{let t=e.type;if(!YT(t)){if(sE(t))return[{key:e.name,literal:t.literal}];if(cE(t))return[{key:e.name,literal:t.symbol}]}
return[]});case`Arrays`:return e.elements.flatMap((e,t)=>{if(!YT(e)){if(sE(e))return[{key:t,literal:e.literal}];if(cE(e))return[{key:t,literal:e.symbol}]}
return[]});case`Union`:{if(e.types.length===0)return[];let t=e.types.map(e=>bT(UE(e)));
return t[0].filter(e=>t.every(t=>t.some(t=>t.key===e.key&&t.literal===e.literal)))}case`Suspend`:return bT(e.thunk())}}function xT(e){let t=WE.get(e);
if(t)return t;let n,r=0,i,a,o=!0,s=[];for(let t=0;t<e.length;t++){let c=e[t],l=UE(c);if(oE(l))continue;if(sE(l)||cE(l)){a??=/* @__PURE__ */ new Map;
let e=sE(l)?l.literal:l.symbol;s[t]=e;let n=a.get(e);n||a.set(e,n=[]),n.push(t)}else o=!1;let u=bT(l);if(u.length){n??=/* @__PURE__ */ new Map,r++;
for(let{key:e,literal:r}of u){let i=n.get(e);i||n.set(e,i=[/* @__PURE__ */ new Map,/* @__PURE__ */ new Set]),i[1].add(t);let a=i[0].get(r);a||i[0].set(r,
a=/* @__PURE__ */ new Set),a.add(t)}}else{i??={};let e=yT(l);for(let n of e)(i[n]??=[]).push(t)}}let c={},l=e=>c[e]??=Object.freeze(i?.[e]??GE);
if(o&&a)a.forEach(Object.freeze),t=e=>a.get(e)??GE;else if(n?.size===1&&!i){let[r,[i]]=n.entries().next().value,a=/* @__PURE__ */ new Map;for(let[e,
t]of i)a.set(e,Object.freeze(Array.from(t)));let o=Object.freeze(e.map((e,t)=>t));t=(e,t)=>{if(Le(e)){let n=qE(e,r)?e[r]:void 0;
if(n!==void 0)return a.get(n)??GE;if(t)return o}return GE}}else if(n){let e;for(let t of n)(!e||t[1][0].size>e[1][0].size)&&t[1][1].size===r&&(e=t);t=(t,r)=>{
let a=KE(t);if(!Le(t))return l(a);let o=new Set(i?.[a]),s;if(e){let[n,[i]]=e,c=qE(t,n),u=c?t[n]:void 0;if(c&&(!r||u!==void 0)){let e=i.get(u);if(!e)return l(a);
for(let t of e)o.add(t);s=n}}if(s===void 0)for(let[e,[i,a]]of n){let n=qE(t,e),s=n?t[e]:void 0;if(n&&(!r||s!==void 0)){let e=i.get(s);
if(e)for(let t of e)o.add(t)}else if(r)for(let e of a)o.add(e)}for(let[e,[i,a]]of n){if(e===s)continue;let n=qE(t,e),c=n?t[e]:void 0;if(n&&(!r||c!==void 0)){
let e=i.get(c);for(let t of o)a.has(t)&&!e?.has(t)&&o.delete(t)}}return Array.from(o).sort((e,t)=>e-t)}}else t=e=>{let t=l(KE(e));
return a?t.filter(t=>s[t]===void 0||s[t]===e):t};return WE.set(e,t),t}function ST(e,t,n,r){let i=Aw(t);return i?Gu(new ww(e,[i],n,r)):Wu(t)}function CT(e,t,n,
r){return nf(t,t=>ST(e,t,n,r))}function wT(e,t,n,r,i){let a={ast:e,parser:t,input:r,out:void 0,successes:e.options?.mode===`oneOf`?[]:void 0,issues:void 0,
options:i},o=YE(a,n);if(!o)return a.out?a.out:X(new ww(e,a.issues??[],r,i));if(Sc(o))return TT(o,a);let s=!0;return Md(()=>s?(s=!1,TT(o,a)):wT(e,t,n,r,i))}
function TT(e,t){return Af(e,e=>t.out===XC?Y(t.input):t.out?t.out:X(new ww(t.ast,t.issues??[],t.input,t.options)))}function ET(e){return e?``:`readonly `}
function DT(e){return e?`?`:``}function OT(e,t,n=!1){return new ZE((t,n,r)=>iw(n,e(t,n,r),t,r),t,n)}function kT(e){return OT(e=>globalThis.Number.isFinite(e),
{expected:`a finite number`,representation:{id:`effect/schema/isFinite`,payload:null},toJsonSchema:()=>({type:`number`}),
toCode:()=>({runtime:`Schema.isFinite()`}),arbitraryConstraint:{number:`finite`},...e})}function AT(e,t){let n=new globalThis.RegExp(e),r={source:n.source,
flags:n.flags};return OT(e=>(n.lastIndex=0,n.test(e)),{expected:`a string matching the RegExp ${r.source}`,representation:{id:`effect/schema/isPattern`,
payload:r},toJsonSchema:()=>[{},!0],arbitraryConstraint:{patterns:[r]},...t})}function jT(e,t){let n=Object.assign(Object.create(Object.getPrototypeOf(e)),e,t);
return Reflect.ownKeys(t).every(e=>e===`context`||e===`encoding`)&&tD.set(n,MT(e)),n}function MT(e){let t=tD.get(e);if(t!==void 0)return t;
if(e.encoding===void 0)return e;let n=Object.assign(Object.create(Object.getPrototypeOf(e)),e,{encoding:void 0});return tD.set(e,n),n}function NT(e,t){
return e.encoding===t?e:jT(e,{encoding:t})}function PT(e,t){if(e.context===t)return e;let n=MT(e);return n.context===t&&n.encoding===e.encoding?n:jT(e,
{context:t})}function FT(e){return e.encoding?FT(e.encoding[e.encoding.length-1].to):e}function IT(e,t){if(e.checks){let n=e.checks[e.checks.length-1];
return LT(e,po(e.checks.slice(0,-1),n.annotate(t)))}return jT(e,{annotations:{...e.annotations,...t}})}function LT(e,t){
if(e._tag===`Suspend`&&t)throw Error(`Cannot add checks to Suspend`);return e.checks===t?e:jT(e,{checks:t})}function RT(e,t){return LT(e,mT(e.checks,t))}
function zT(e,t){let n=t(e.to);return n===e.to?e:new fE(n,e.transformation)}function BT(e,t){let n=e,r=n[n.length-1],i=zT(r,t);return i===r?e:po(e.slice(0,
e.length-1),i)}function VT(e){return t=>t.encoding?NT(t,BT(t.encoding,e)):t}function HT(e,t){function n(r){if(r.encoding){let e=r.encoding[r.encoding.length-1];
return t?.stopAt?.(e)?r:NT(r,BT(r.encoding,n))}return e(r)}return ce(n)}function UT(e,t,n){let r=new fE(e,t);return NT(n,n.encoding?[...n.encoding,r]:[r])}
function WT(e,t){let n;for(let r=0;r<e.length;r++){let i=e[r],a=t(i);if(n)n[r]=a;else if(a!==i){n=Array(e.length);for(let t=0;t<r;t++)n[t]=e[t];n[r]=a}}
return n??e}function GT(e,t){return PT(e,e.context?new mE(e.context.isOptional,e.context.isMutable,e.context.constructorDefault,{...e.context.annotations,
...t}):new mE(!1,!1,void 0,t))}function KT(e,t,n){return UT(e,n,t)}function qT(e){let t=[],n=[];function r(e){t.includes(e)||t.push(e)}function i(e){
switch(e._tag){case`Literal`:je(e.literal)&&r(e.literal);return;case`UniqueSymbol`:r(e.symbol);return;case`Enum`:for(let[,t]of e.enums)r(t);return;case`Never`:
return;case`Union`:for(let t=0;t<e.types.length;t++)i(e.types[t]);return;default:n.push(e)}}return i(e),{literals:t,parameters:n}}function JT(e,t){
let{literals:n,parameters:r}=qT(e);return new zE(n.map(e=>new LE(e,t)),r.map(e=>new RE(e,t)))}function YT(e){return e.context?.isOptional??!1}function XT(e){
return e.annotations?.[`~structural`]===!0||e._tag===`FilterGroup`&&e.checks.every(XT)}function ZT(e){function t(e){
return XT(e)?[e]:e._tag===`FilterGroup`?e.checks.flatMap(t):[]}let n=e.flatMap(t);return mo(n)?n:void 0}function QT(e){let t=!0;function n(e){
return t=t&&!e.encoding&&!dE(e),t&&`recur`in e&&e.recur(n),e}return`recur`in e&&e.recur(n),t}function $T(e,t){let n=t,r=n.length,i=n[r-1],a=[new fE(oD(NT(e,
void 0)),n[0].transformation.flip())];for(let e=1;e<r;e++)a.unshift(new fE(oD(n[e-1].to),n[e].transformation.flip()));let o=oD(i.to);return o.encoding?NT(o,
[...o.encoding,...a]):NT(o,a)}function eE(e,t){let n=t===0?XC:JC(t);return(r,i)=>r===qC?YC:r===t?n:X(new xw(e,r,i))}function tE(e,t){return(n,
r)=>n===qC?YC:t(n)?XC:X(new xw(e,n,r))}function nE(e){return AT(cD,{expected:`a string representing a finite number`,
representation:{id:`effect/schema/isStringFinite`,payload:null},toJsonSchema:()=>({pattern:cD.source}),...e})}function rE(e,t,n,r,i){
for(let a=0;a<e.length;a++){let o=e[a];if(o._tag===`FilterGroup`){if(n=rE(o.checks,t,n,r,i),n&&(i.errors!==`all`||n[n.length-1].filter.aborted))return n}else{
let e=o.run(t,r,i);if(e){let r=new hw(o,e,t,i);if(n?n.push(r):n=[r],i.errors!==`all`||o.aborted)return n}}}return n}function iE(e){if(!aE(e))return;
let t=e.annotations?.[WC];return Me(t)?t(e.typeParameters):void 0}var aE,oE,sE,cE,lE,uE,dE,fE,pE,mE,hE,gE,_E,vE,yE,bE,xE,SE,CE,wE,TE,EE,DE,OE,kE,AE,jE,ME,NE,PE,
FE,IE,LE,RE,zE,BE,VE,HE,UE,WE,GE,KE,qE,JE,YE,XE,ZE,QE,$E,eD,tD,nD,rD,iD,aD,oD,sD,cD,lD,uD,dD,fD,pD=H((()=>{yo(),rd(),Z(),Yu(),Wt(),he(),Hu(),KC(),Mw(),$C(),
oe(),Ve(),Gw(),kw(),iT(),aE=/*#__PURE__*/ aT(`Declaration`),oE=/*#__PURE__*/ aT(`Never`),sE=/*#__PURE__*/ aT(`Literal`),cE=/*#__PURE__*/ aT(`UniqueSymbol`),
lE=/*#__PURE__*/ aT(`Arrays`),uE=/*#__PURE__*/ aT(`Objects`),dE=/*#__PURE__*/ aT(`Suspend`),fE=class{to;transformation;constructor(e,t){this.to=e,
this.transformation=t}},pE={},mE=class{isOptional;isMutable;constructorDefault;annotations;constructor(e,t,n=void 0,r=void 0){this.isOptional=e,
this.isMutable=t,this.constructorDefault=n,this.annotations=r}},hE=`~effect/Schema`,gE=class{[hE]=hE;annotations;checks;encoding;context;constructor(e=void 0,
t=void 0,n=void 0,r=void 0){this.annotations=e,this.checks=t,this.encoding=n,this.context=r}toString(){return`<${this._tag}>`}},_E=class extends gE{
_tag=`Declaration`;typeParameters;run;encodingChecks;encodingRun;constructor(e,t,n,r,i,a,o,s){super(n,r,i,a),this.typeParameters=e,this.run=t,
this.encodingChecks=o,this.encodingRun=s}getParser(){let e;return(t,n)=>{if(t===qC)return YC;e??=this.run(this.typeParameters);try{return e(t,this,n)}catch(e){
return zd(e)}}}_rebuild(e,t,n,r,i){let a=WT(this.typeParameters,e);
return a===this.typeParameters&&t===this.checks&&n===this.encodingChecks&&r===this.run&&i===this.encodingRun?this:new _E(a,r,this.annotations,t,void 0,
this.context,n,i)}recur(e){return this._rebuild(e,this.checks,this.encodingChecks,this.run,this.encodingRun)}flip(e){return this._rebuild(e,this.encodingChecks,
this.checks,this.encodingRun??this.run,this.run)}getExpected(){let e=this.annotations?.expected;return typeof e==`string`?e:`<Declaration>`}},
vE=class extends gE{_tag=`Null`;getParser(){return eE(this,null)}getExpected(){return`null`}},yE=/*#__PURE__*/ new vE,bE=class extends gE{_tag=`Any`;
getParser(){return tE(this,Pe)}getExpected(){return`any`}},xE=/*#__PURE__*/ new bE,SE=class extends gE{_tag=`Unknown`;getParser(){return tE(this,Pe)}
getExpected(){return`unknown`}},CE=/*#__PURE__*/ new SE,wE=class extends gE{_tag=`Literal`;literal;constructor(e,t,n,r,i){if(super(t,n,r,i),
typeof e==`number`&&!globalThis.Number.isFinite(e))throw Error(`A numeric literal must be finite, got ${Nt(e)}`);this.literal=e}getParser(){return eE(this,
this.literal)}matchPart(e,t){return e===globalThis.String(this.literal)?this.literal:void 0}toCodecJson(){return typeof this.literal==`bigint`?oT(this):this}
toCodecStringTree(){return typeof this.literal==`string`?this:oT(this)}getExpected(){
return typeof this.literal==`string`?JSON.stringify(this.literal):globalThis.String(this.literal)}},TE=class extends gE{_tag=`String`;getParser(){
return tE(this,De)}matchPart(e,t){let n=this.checks;return n&&!t.disableChecks&&rE(n,e,void 0,this,t)?void 0:e}getExpected(){return`string`}},
EE=/*#__PURE__*/ new TE,DE=class extends gE{_tag=`Number`;getParser(){return tE(this,Oe)}matchKey(e,t){return this._match(lD,e,t)}matchPart(e,t){
return this._match(cD,e,t)}_match(e,t,n){if(!e.test(t))return;let r=globalThis.Number(t);return n.disableChecks||!this.checks?r:rE(this.checks,r,void 0,this,
n)?void 0:r}toCodecJson(){return this.checks&&(sT(this.checks,`effect/schema/isFinite`)||sT(this.checks,`effect/schema/isInt`))?this:NT(this,[eD])}
toCodecStringTree(){return this.toCodecJson()===this?NT(this,[dD]):NT(this,[fD])}getExpected(){return`number`}},OE=/*#__PURE__*/ new DE,kE=class extends gE{
_tag=`Boolean`;getParser(){return tE(this,ke)}getExpected(){return`boolean`}},AE=/*#__PURE__*/ new kE,jE=class extends gE{_tag=`Arrays`;isMutable;elements;rest;
encodingChecks;constructor(e,t,n,r,i,a,o,s){super(r,i,a,o),this.isMutable=e,this.elements=t,this.rest=n,this.encodingChecks=s;let c=!1;
for(let e=0;e<t.length;e++)if(YT(t[e]))c=!0;else if(c)throw Error(`A required element cannot follow an optional element. ts(1257)`);
if(c&&n.length>1)throw Error(`A required element cannot follow an optional element. ts(1257)`);
for(let e=1;e<n.length;e++)if(YT(n[e]))throw Error(`An optional element cannot follow a rest element. ts(1266)`)}getParser(e,t=e){let n=this,r,i,
a=n.elements.length,o=Math.max(0,n.rest.length-1);function s(e,t){return t<a?r[t]:t>=e?i[t-e+1]:i[0]}let c=e=>{let{input:t,len:r,options:i}=e;
if(n.rest.length===0&&r>a)for(let o=a;o<r;o++){let r=new yw(n,t[o],i),a=new _w([o],r);
if(i.errors===`all`)e.issues?e.issues.push(a):e.issues=[a];else return X(new bw(n,[a],t,i))}return e.issues?X(new bw(n,e.issues,t,i)):JC(e.output)},l=(e,t)=>{
let r=e.length,i={ast:n,getParser:s,input:e,len:r,tailThreshold:Math.max(a,r-o),output:[],issues:void 0,options:t},u=n.rest.length===0?a:Math.max(r,a+o),
d=t.concurrency===void 0?1:eu(t.concurrency),f=d===1?NE(i,e,0,u):PE(i,e,{concurrency:d,end:u});if(!f)return c(i);if(Sc(f))return Af(f,()=>c(i));let p=!0;
return Md(()=>p?(p=!1,Wd(f,()=>c(i))):l(e,t))};return(e,a)=>{if(e===qC)return YC;try{return Array.isArray(e)?(r||(r=n.elements.map(e=>({ast:e,parser:t(e)})),
i=n.rest.map(e=>({ast:e,parser:t(e)}))),l(e,a)):X(new xw(n,e,a))}catch(e){return zd(e)}}}_rebuild(e,t,n){let r=WT(this.elements,e),i=WT(this.rest,e);
return r===this.elements&&i===this.rest&&t===this.checks&&n===this.encodingChecks?this:new jE(this.isMutable,r,i,this.annotations,t,void 0,this.context,n)}
recur(e){return this._rebuild(e,this.checks,this.encodingChecks)}flip(e){return this._rebuild(e,this.encodingChecks,this.checks)}getExpected(){return`array`}},
ME={onItem(e,t,n){let r=n<e.len?t:qC;return e.getParser(e.tailThreshold,n).parser(r,e.options)},step:cT},NE=/*#__PURE__*/ tu()(ME),PE=/*#__PURE__*/ ru()(ME),
FE=(e,t,n,r)=>{if(r.cause.reasons.length===0)return r;let i=Aw(r.cause);if(i===void 0)return Wu(ed(r.cause,r=>new bw(t,[new _w([n],r)],e.input,e.options)));
let a=new _w([n],i);if(e.options.errors===`all`)e.issues?e.issues.push(a):e.issues=[a];else return Gu(new bw(t,[a],e.input,e.options))},
IE=`[+-]?(?:\\d+(?:\\.\\d+)?|\\.\\d+)(?:[Ee][+-]?\\d+)?`,LE=class{name;type;constructor(e,t){this.name=e,this.type=t}},RE=class{parameter;type;constructor(e,t){
if(!fT(e))throw Error(`Invalid index signature parameter ${e._tag}`);if(this.parameter=e,this.type=t,
YT(t)||t.encoding!==void 0&&YT(aD(t)))throw Error("Cannot use `Schema.optionalKey` or `Schema.optional` with index signatures. Index signatures already allow keys to be absent; use `Schema.UndefinedOr` to allow `undefined` values.")}},
zE=class extends gE{_tag=`Objects`;propertySignatures;indexSignatures;encodingChecks;constructor(e,t,n,r,i,a,o){super(n,r,i,a),this.propertySignatures=e,
this.indexSignatures=t,this.encodingChecks=o}getParser(e,t=e){let n=this,r=n.propertySignatures.length,i=n.indexSignatures.length;if(!r&&!i)return tE(n,Ne);
let a,o,s=()=>(a||(a=n.propertySignatures.map(e=>({parser:t(e.type),name:e.name,type:e.type})),o=i?n.indexSignatures.map(n=>({is:n,parserKey:e(sD(n.parameter)),
parserValue:t(n.type)})):void 0),a),c=()=>{let e=new Set(n.propertySignatures.map(e=>typeof e.name==`number`?globalThis.String(e.name):e.name)),t=(t,i,a,o,s)=>{
if(s._tag===`Failure`)return FE(t,n,i,s)??Ku;let c=s===XC?o:s[pn];if(a!==qC&&c!==qC){
if(r&&(e.has(i)||e.has(typeof a==`number`?globalThis.String(a):a)))return Ku;on(t.out,a,c)}return Ku},c=(e,r,i,a)=>{if(!a){let t=i.parserKey(r,e.options);
if(!Sc(t))return Wd(Yd(t),t=>c(e,r,i,t));a=t}if(a._tag===`Failure`)return FE(e,n,r,a)??Ku;let o=a===XC?r:a[pn],s=e.input[r],l=i.parserValue(s,e.options);
return Sc(l)?t(e,r,o,s,l):Wd(Yd(l),n=>t(e,r,o,s,n))},l=(e,n,r)=>{let i=e.input[n],a=r.parserValue(i,e.options);return Sc(a)?t(e,n,n,i,a):Wd(Yd(a),r=>t(e,n,n,i,
r))},u=i?ru()({onItem:(e,[t,n])=>n.is.parameter===EE?l(e,t,n):c(e,t,n),step:(e,t,n)=>n._tag===`Failure`?n:void 0}):void 0;return Mf(function*(t,d){
if(t===qC)return qC;if(typeof t!=`object`||!t||Array.isArray(t))return yield*X(new xw(n,t,d));s();let f=t,p={},m={ast:n,input:f,out:p,issues:void 0,options:d},
h=d.errors===`all`,g=d.onExcessProperty===`error`,_=d.concurrency===void 0?1:eu(d.concurrency),v=i&&g?n.indexSignatures.map(e=>lT(f,e.parameter,d)):void 0;
if(g){let r=v?new Set(e):e;if(v)for(let e of v)for(let t of e)r.add(t);let i=Reflect.ownKeys(f);for(let e=0;e<i.length;e++){let a=i[e];
if(!r.has(a)&&Object.prototype.propertyIsEnumerable.call(f,a)){let e=new yw(n,f[a],d),r=new _w([a],e);if(h){m.issues?m.issues.push(r):m.issues=[r];continue}
return yield*X(new bw(n,[r],t,d))}}}if(r){let e=_===1?VE(m,a):HE(m,a,{concurrency:_});e&&(yield*e)}if(i&&_===1)for(let e=0;e<i;e++){let t=o[e],
n=t.is.parameter===EE?l:c,r=v?.[e]??(t.is.parameter===EE?Object.keys(f):lT(f,t.is.parameter,d));for(let e=0;e<r.length;e++){let i=n(m,r[e],t);
if(!Sc(i))yield*i;else if(i._tag===`Failure`)return yield*i}}else if(u){let e=go();for(let t=0;t<i;t++){let n=o[t],
r=v?.[t]??(n.is.parameter===EE?Object.keys(f):lT(f,n.is.parameter,d));for(let t=0;t<r.length;t++)e.push([r[t],n])}let t=u(m,e,{concurrency:_});t&&(yield*t)}
return m.issues?yield*X(new bw(n,m.issues,t,d)):p})};if(i)return c();let l,u=(e,t,n)=>{let r=a[t];return Wd(Yd(n),n=>{let i={...e,out:{...e.out}},o=pT(i,r,n);
if(o)return o;let s=()=>JC(i.out),c=VE(i,a.slice(t+1));return c?Af(c,s):s()})};return(e,t)=>{if(e===qC)return YC;
if(t.errors===`all`||t.onExcessProperty!==void 0||t.concurrency!==void 0&&eu(t.concurrency)!==1)return(l??=c())(e,t);
if(typeof e!=`object`||!e||Array.isArray(e))return X(new xw(n,e,t));let r=s(),i=e,a={},o={ast:n,input:i,out:a,issues:void 0,options:t};try{
for(let e=0;e<r.length;e++){let n=r[e],s=n.name,c=qE(i,s),l=c?i[s]:qC,d=n.parser(l,t);if(!Sc(d))return u(o,e,d);if(d===XC){c&&on(a,s,l);continue}let f=pT(o,n,
d);if(f)return f}}catch(e){return zd(e)}return JC(a)}}_rebuild(e,t,n,r){let i=WT(this.propertySignatures,t=>{let n=e(t.type);return n===t.type?t:new LE(t.name,
n)}),a=WT(this.indexSignatures,n=>{let r=t(n.parameter),i=e(n.type);return r===n.parameter&&i===n.type?n:new RE(r,i)});
return i===this.propertySignatures&&a===this.indexSignatures&&n===this.checks&&r===this.encodingChecks?this:new zE(i,a,this.annotations,n,void 0,this.context,
r)}flip(e){return this._rebuild(e,e,this.encodingChecks,this.checks)}recur(e,t=e){return this._rebuild(e,t,this.checks,this.encodingChecks)}getExpected(){
return this.propertySignatures.length===0&&this.indexSignatures.length===0?`object | array`:`object`}},BE={onItem(e,t){if(!qE(e.input,
t.name))return t.parser(qC,e.options);let n=e.input[t.name];return on(e.out,t.name,n),t.parser(n,e.options)},step:pT},VE=/*#__PURE__*/ tu()(BE),
HE=/*#__PURE__*/ ru()(BE),UE=/*#__PURE__*/ ce(e=>{for(;;){if(dE(e))return CE;let t=e.encoding;if(!t)return e.recur?.(UE,le)??e;
if(t.some(e=>e.transformation._tag===`Middleware`&&e.transformation.decode!==le))return CE;e=t[t.length-1].to}}),WE=/*#__PURE__*/ new WeakMap,
GE=/*#__PURE__*/ Object.freeze([]),KE=e=>e===null?`null`:Array.isArray(e)?`array`:typeof e,qE=(e,t)=>t===`__proto__`?Object.hasOwn(e,t):t in e,
JE=class extends gE{_tag=`Union`;types;options;encodingChecks;constructor(e,t,n,r,i,a,o){super(n,r,i,a),this.types=e,this.options=t,this.encodingChecks=o}
getParser(e,t){let n=this,r=t!==void 0,i=[],a=t=>i[t]??=e(n.types[t]),o;return(e,t)=>{if(e===qC)return YC;let i=(o??=xT(n.types))(e,r);
if(i.length===0)return X(new ww(n,[],e,t));if(i.length===1){let r=a(i[0])(e,t);return r._tag===`Success`?r:Sc(r)?ST(n,r.cause,e,t):CT(n,r,e,t)}return wT(n,a,i,
e,t)}}_rebuild(e,t,n){let r=WT(this.types,e);return r===this.types&&t===this.checks&&n===this.encodingChecks?this:new JE(r,this.options,this.annotations,t,
void 0,this.context,n)}recur(e){return this._rebuild(e,this.checks,this.encodingChecks)}flip(e){return this._rebuild(e,this.encodingChecks,this.checks)}
matchPart(e,t){for(let n of this.types){let r=n.matchPart(e,t);if(r!==void 0)return r}}getExpected(e){let t=this.annotations?.expected;
if(typeof t==`string`)return t;if(this.types.length===0)return`never`;let n=this.types.map(t=>{let n=aD(t);switch(n._tag){case`Arrays`:{
let t=n.elements.filter(sE);if(t.length>0)return`${ET(n.isMutable)}[ ${t.map(t=>e(t)+DT(t.context?.isOptional)).join(`, `)}, ... ]`;break}case`Objects`:{
let t=n.propertySignatures.filter(e=>sE(e.type));
if(t.length>0)return`{ ${t.map(t=>`${ET(t.type.context?.isMutable)}${Pt(t.name)}${DT(t.type.context?.isOptional)}: ${e(t.type)}`).join(`, `)}, ... }`;break}}
return e(n)});return Array.from(new Set(n)).join(` | `)}},YE=/*#__PURE__*/ tu()({onItem(e,t){return e.parser(t)(e.input,e.options)},step(e,t,n){
if(n._tag===`Failure`){let t=Aw(n.cause);if(t===void 0)return n;e.issues?e.issues.push(t):e.issues=[t]}else{
if(e.out&&e.successes)return e.successes.push(e.ast.types[t]),Gu(new Tw(e.ast,e.successes,e.input,e.options));if(e.out=n,
e.successes)e.successes.push(e.ast.types[t]);else return Ku}}}),XE=/*#__PURE__*/ new JE([/*#__PURE__*/ new wE(`Infinity`),/*#__PURE__*/ 
new wE(`-Infinity`),/*#__PURE__*/ new wE(`NaN`)]),ZE=class extends ae{_tag=`Filter`;run;annotations;aborted;constructor(e,t=void 0,n=!1){super(),this.run=e,
this.annotations=t,this.aborted=n}annotate(e){return new ZE(this.run,{...this.annotations,...e},this.aborted)}abort(){return new ZE(this.run,this.annotations,
!0)}and(e,t){return new QE([this,e],t)}},QE=class extends ae{_tag=`FilterGroup`;checks;annotations;constructor(e,t=void 0){super(),this.checks=e,
this.annotations=t}annotate(e){return new QE(this.checks,{...this.annotations,...e})}and(e,t){return new QE([this,e],t)}},$E=/*#__PURE__*/ RT(OE,
[/*#__PURE__*/ kT()]),eD=/*#__PURE__*/ new fE(/*#__PURE__*/ new JE([$E,XE]),/*#__PURE__*/ new eT(/*#__PURE__*/ Bw(),/*#__PURE__*/ 
Iw(e=>globalThis.Number.isFinite(e)?e:globalThis.String(e)))),tD=/*#__PURE__*/ new WeakMap,nD=/*#__PURE__*/ ce(e=>{
let t=e.context?e.context.isOptional===!1?new mE(!0,e.context.isMutable,e.context.constructorDefault,e.context.annotations):e.context:new mE(!0,!1);
return rD(PT(e,t))}),rD=/*#__PURE__*/ VT(nD),iD=/*#__PURE__*/ ce(e=>{let t=MT(e);if(t!==e){let n=iD(t);return n===t&&e.encoding===void 0?e:PT(n,e.context)}
let n=`recur`in e?e.recur(iD):e;if(`encodingChecks`in n&&n.encodingChecks){
let t=QT(e)?n.encodingChecks:lE(n)||uE(n)||aE(n)&&n.typeParameters.length>0?ZT(n.encodingChecks):void 0;return jT(n,{encodingChecks:void 0,checks:mT(n.checks,
t)})}return n}),aD=/*#__PURE__*/ ce(e=>iD(oD(e))),oD=/*#__PURE__*/ se(e=>{if(e.encoding)return $T(e,e.encoding);let t=MT(e);if(t!==e){let n=oD(t);
return n===t?e:PT(n,e.context)}return`flip`in e?e.flip(oD):`recur`in e?e.recur(oD):e}),sD=/*#__PURE__*/ HT(e=>{switch(e._tag){default:return e;case`Number`:
return e.toCodecStringTree();case`Union`:return e.recur(sD)}}),cD=/*#__PURE__*/ new globalThis.RegExp(`^${IE}$`),
lD=/*#__PURE__*/ new globalThis.RegExp(`^(?:${IE}|Infinity|-Infinity|NaN)$`),uD=/*#__PURE__*/ RT(EE,[/*#__PURE__*/ nE()]),dD=/*#__PURE__*/ new fE(uD,rT),
fD=/*#__PURE__*/ new fE(/*#__PURE__*/ new JE([uD,XE]),rT)}));function mD(e){let t=hD(e);return(e,n,r)=>{try{return t(e,n,r)}catch(e){return zd(e)}}}
function hD(e){if(e._tag===`Middleware`)return(t,n,r)=>{let i=t===XC?e.decode(JC(ZC(n)),r):e.decode(Df(t,ZC),r);return xD(i)};let t=e.decode;
switch(t._tag){case`Passthrough`:return(e,t)=>e===XC?JC(t):e;case`Transform`:{let e=e=>e===qC?YC:JC(t.transform(e));return(t,n)=>bD(t,n,
e)}case`TransformOptional`:{let e=e=>QC(t.transform(ZC(e)));return(t,n)=>bD(t,n,e)}case`TransformEffect`:return(e,n,r)=>bD(e,n,e=>e===qC?YC:t.transform(e,
r));case`TransformOptionalEffect`:return(e,n,r)=>bD(e,n,e=>xD(t.transform(ZC(e),r)))}}function gD(e,t){let n=mD(e.link.transformation),r;return(i,a)=>{
if(i===qC)return YC;if(e.isConstructed(i))return XC;let o=(r??=t(e.link.to))(i,a);return n(o,i,a)}}function _D(e,t){let n=e.context.constructorDefault;return(r,
i)=>{if(r!==qC&&r!==void 0)return t(r,i);let a=n;if(Sc(a)&&a._tag===`Success`){let e=t(a[pn],i);return e===XC?a:e}return Af(SD(e,r,i,a),e=>{let n=t(e,i);
return n===XC?JC(e):n})}}function vD(e,t){let n=t(e);return e.context?.constructorDefault===void 0?n:_D(e,n)}function yD(e,t,n,r,i){
if(e._tag===`Declaration`)for(let n of e.typeParameters)t(n);let a=n?iE(e):void 0,o=a?gD(a,t):r??e.getParser(t,n),s=e.checks,c=e.encoding,
l=c?.map(e=>mD(e.transformation)),u=e.encodingChecks;if(!c&&!s&&!u)return o;let d,f=(t,n)=>{let r=o(t,n);try{if(u&&!n.disableChecks){if(Sc(r)){
if(r._tag===`Success`){let i=r===XC?t:r[pn];if(t!==qC&&i!==qC){let i=rE(u,t,void 0,e,n);i&&(r=X(new bw(e,i,t,n)))}}}else r=Wd(r,r=>{if(t!==qC&&r!==qC){
let r=rE(u,t,void 0,e,n);if(r)return X(new bw(e,r,t,n))}return Y(r)})}if(s&&!n.disableChecks){if(Sc(r)){if(r._tag===`Success`){let i=r===XC?t:r[pn];
if(i===qC)return r;let a=rE(s,i,void 0,e,n);a&&(r=X(new bw(e,a,i,n)))}}else r=Wd(r,t=>{if(t!==qC){let r=rE(s,t,void 0,e,n);if(r)return X(new bw(e,r,t,n))}
return Y(t)})}return r}catch(e){return zd(e)}},p=i===void 0?f:i(f);return c?(n,r)=>{let i=d??=c.map(e=>t(e.to)),a=n,o=i[i.length-1](n,r);
for(let e=c.length-1;e>=0;e--)if(o=l[e](o,a,r),e!==0){let t=i[e-1];o._tag===`Success`?(a=o[pn],o=t(a,r)):o=Af(o,e=>{let n=t(e,r);return n===XC?JC(e):n})}
if(o._tag===`Success`){let e=o[pn],t=p(e,r);return t===XC?o:t}return o=SD(e,n,r,o),Af(o,e=>{let t=p(e,r);return t===XC?JC(e):t})}:p}var bD,xD,SD,CD=H((()=>{
rd(),Z(),pD(),kw(),Hu(),$C(),bD=(e,t,n)=>e===XC?n(t):Af(e,n),xD=e=>Af(e,QC),SD=(e,t,n,r)=>nf(r,r=>Rd(()=>ed(r,r=>new gw(e,r,t,n))))}));function wD(e,t){let n;
return(r,i)=>{if(r!==qC)try{let t=e(r,i);if(t!==DD)return t===r?XC:JC(t)}catch(e){return zd(e)}return(n??=t())(r,i)}}function TD(e,t,n){let r=e(t);
if(r.compiled===void 0||Object.hasOwn(r,n))return r[n];let i;return(e,t)=>(i??=r[n])(e,t)}function ED(e){let t=OD.get(e);if(t!==void 0)return t;
let n=kD===void 0?new PD(e):new FD(e,kD(e,ED),ED);return OD.set(e,n),n}var DD,OD,kD,AD,jD,MD,ND,PD,FD,ID=H((()=>{Z(),CD(),$C(),DD=/*#__PURE__*/ Symbol(),
OD=/*#__PURE__*/ new WeakMap,AD=!1,jD=e=>AD?TD(ED,e,`parser`):ED(e).parser,MD=e=>AD?TD(ED,e,`makeEffect`):ED(e).makeEffect,ND=e=>vD(e,MD),PD=class{ast;
constructor(e){this.ast=e}get decodeEffect(){return this.cachedDecodeEffect??=yD(this.ast,jD)}get parser(){return this.decodeEffect}get makeEffect(){
return this.cachedMakeEffect??=yD(this.ast,MD,ND)}},FD=class extends PD{compiled;resolve;constructor(e,t,n){super(e),this.compiled=t,this.resolve=n}save(e,t){
return Object.defineProperty(this,e,{value:t}),t}operation(e){let t=this.compiled;return typeof t==`function`?t(this.ast,this.resolve,e):t?.[e]}get is(){
return this.save(`is`,this.operation(`is`))}get decode(){return this.save(`decode`,this.operation(`decode`))}get make(){return this.save(`make`,
this.operation(`make`))}get compiledMakeEffect(){return this.save(`compiledMakeEffect`,this.operation(`makeEffect`))}get decodeEffect(){
return this.save(`decodeEffect`,this.operation(`decodeEffect`)??yD(this.ast,e=>TD(this.resolve,e,`parser`)))}get parser(){let e=this.decode;
return e===void 0?this.decodeEffect:this.save(`parser`,wD(e,()=>this.decodeEffect))}get makeEffect(){let e=this.compiledMakeEffect;
if(e!==void 0)return this.save(`makeEffect`,e);let t=e=>TD(this.resolve,e,`makeEffect`);return this.save(`makeEffect`,yD(this.ast,t,e=>vD(e,t)))}}}));
function LD(e){let t=e.ast,n;return(e,r)=>(n??=KD(iO,iD(t)))(e,r?.disableChecks?r?.parseOptions?{...r.parseOptions,
disableChecks:!0}:{disableChecks:!0}:r?.parseOptions)}function RD(e){let t=LD(e);return(e,n)=>{let r=wf(t(e,n));return qu(r)?Ci(r.value):(jw(r.cause,
`Option adapter can only return none for schema issues`),Si())}}function zD(e){return QD(iD(e.ast))}function BD(e,t){let n=WD(e.ast);return t===void 0?n:(e,
r)=>n(e,eO(t,r))}function VD(e,t){return JD(BD(e,t))}function HD(e,t){return YD(BD(e,t))}function UD(e,t){let n=WD(oD(e.ast));return t===void 0?n:(e,r)=>n(e,
eO(t,r))}function WD(e){return KD(rO,e)}function GD(e,t){return e===XC?Y(t):Sc(e)?e[`~effect/Effect/args`]===qC?tO(qC):e:Af(e,tO)}function KD(e,t){let n;
return(r,i)=>{let a=(n??=e(t))(r,i??pE);return a===XC?Y(r):Sc(a)?a[`~effect/Effect/args`]===qC?tO(qC):a:Af(a,tO)}}function qD(e){return(t,n)=>wf(e(t,n))}
function JD(e){let t=qD(e);return(e,n)=>{let r=t(e,n);return qu(r)?Ci(r.value):(jw(r.cause,`Option adapter can only return none for schema issues`),Si())}}
function YD(e){let t=qD(e);return(e,n)=>{let r=t(e,n);return qu(r)?K(r.value):J(jw(r.cause,`Result adapter can only return schema issues`))}}function XD(e,t){
let n=wf(e);if(qu(n))return n.value;let r=jw(n.cause,t);throw Error(`Schema validation failed`,{cause:r})}function ZD(e){throw Error(nO,{cause:$u(e)})}
function QD(e){let t;return(n,r)=>$D(t??=ED(e),n,r)}function $D(e,t,n){let r=n?.disableChecks?n.parseOptions?{...n.parseOptions,
disableChecks:!0}:{disableChecks:!0}:n?.parseOptions??pE,i=e.make;if(i!==void 0&&t!==qC){let e;try{e=i(t,r)}catch(e){ZD(e)}if(e!==DD&&e!==qC)return e}
return XD(GD(e.makeEffect(t,r),t),nO)}var eO,tO,nO,rO,iO,aO=H((()=>{rd(),Z(),Yu(),Hu(),Mw(),ID(),$C(),Pi(),Wr(),pD(),kw(),eO=(e,t)=>t?{...e,...t}:e,
tO=e=>e===qC?X(new Sw):Y(e),nO=`Constructor adapter can only throw schema issues`,rO=e=>ED(e).parser,iO=e=>ED(e).makeEffect}));function oO(e,t){function n(){}
let r=Object.setPrototypeOf(n,lO);return t&&(Object.hasOwn(t,`name`)||Object.hasOwn(t,`length`)||Object.hasOwn(t,`__proto__`))?Object.defineProperties(r,
Object.getOwnPropertyDescriptors({...t})):Object.assign(r,t),r[cO]=t,r.ast=e,r}var sO,cO,lO,uO=H((()=>{oe(),pD(),aO(),sO=`~effect/Schema/Schema`,
cO=/*#__PURE__*/ Symbol(),lO={[sO]:sO,get make(){let e=zD(this);return Object.defineProperty(this,"make",{value:e,enumerable:!0}),e},get makeEffect(){
let e=LD(this);return Object.defineProperty(this,"makeEffect",{value:e,enumerable:!0}),e},get makeOption(){let e=RD(this);return Object.defineProperty(this,
"makeOption",{value:e,enumerable:!0}),e},pipe(){return re(this,arguments)},annotate(e){return this.rebuild(IT(this.ast,e))},annotateKey(e){
return this.rebuild(GT(this.ast,e))},check(...e){return this.rebuild(RT(this.ast,e))},rebuild(e){return oO(e,this[cO])}}})),dO,fO=H((()=>{dO=e=>e}));
function pO(e){return ze(e,`~effect/Schema/SchemaError`)&&e[`~effect/Schema/SchemaError`]===`~effect/Schema/SchemaError`}var mO,hO=H((()=>{Ve(),
mO=`~effect/Schema/SchemaError`})),gO=H((()=>{_e()})),_O=H((()=>{gO(),No(),wt(),st(),Yt(),Ve(),Wr(),{...Jt},{...Jt},{...Jt},{...Jt},{...Jt},{...Jt}})),
vO=H((()=>{wt(),st(),Yt(),Ve(),_O(),{...Jt}})),yO=H((()=>{ro(),Fo(),wt(),st(),Yt(),Ve(),Wr(),vO(),_O(),{...Jt}}));function bO(){return(e,t,
n)=>KO(new _E(e.map(gT),e=>t(e.map(e=>KO(e))),n))}function xO(e){return pO(e)}function SO(e){return Sc(e)?CO(e):nf(e,e=>Rd(()=>ed(e,e=>new UO(e))))}
function CO(e){return qu(e)?e:Wu(ed(e.cause,e=>new UO(e)))}function wO(e,t){let n;for(let r of e.reasons){if(!Qu(r)||!xO(r.error))throw new globalThis.Error(t,
{cause:e});n??=r.error}if(n===void 0)throw new globalThis.Error(t,{cause:e});return n}function TO(e){let t=wf(e);if(qu(t))return t.value;throw wO(t.cause,
`Sync adapter can only throw schema errors`)}function EO(e,t){let n=HD(e,t);return(e,t)=>Rr(n(e,t),e=>new UO(e))}function DO(e,t){let n=UD(e,t);return(e,
t)=>SO(n(e,t))}function OO(e,t){let n=DO(e,t);return(e,t)=>TO(n(e,t))}function kO(e){let t=KO(new wE(e),{literal:e,transform(n){return t.pipe(LO(kO(n),
{decode:Iw(()=>n),encode:Iw(()=>e)}))}});return t}function AO(e,t){return KO(e,{fields:t,mapFields(e,t){let n=e(this.fields);return AO(hT(n,
t?.unsafePreserveChecks?this.ast.checks:void 0),n)}})}function jO(e){return AO(hT(e,void 0),e)}function MO(e,t){return KO(JT(e.ast,t.ast),{key:e,value:t})}
function NO(e,t){return KO(vT(e.ast,t.map(gT)),{schema:e,records:t})}function PO(e,t){return KO(e,{members:t,mapMembers(e,t){let n=e(this.members);
return PO(_T(n,this.ast.options,t?.unsafePreserveChecks?this.ast.checks:void 0),n)}})}function FO(e,t){return PO(_T(e,t,void 0),e)}function IO(e){
let t=e.map(kO);return KO(_T(t,void 0,void 0),{literals:e,members:t,mapMembers(e){return FO(e(this.members))},pick(e){return IO(e)},transform(e){
return FO(t.map((t,n)=>t.transform(e[n])))}})}function LO(e,t){return n=>KO(KT(n.ast,e.ast,t?tT(t):Xw()),{from:n,to:e})}function RO(){return(e,t)=>new fE(e.ast,
tT(t))}function zO(e){return nk(e=>globalThis.Number.isSafeInteger(e),{expected:`an integer`,representation:{id:`effect/schema/isInt`,payload:null},
toJsonSchema:()=>({type:`integer`,minimum:globalThis.Number.MIN_SAFE_INTEGER,maximum:globalThis.Number.MAX_SAFE_INTEGER}),
toCode:()=>({runtime:`Schema.isInt()`}),arbitraryConstraint:{number:`integer`},...e})}function BO(e,t){return ak.pipe(LO(e,Zw(t)))}function VO(e,t){
let n=typeof t?.label==`string`?t.label:void 0,r=t?.disallowJsonEncode===!0,i=n===void 0?r?{disallowJsonEncode:!0}:void 0:r?{label:n,
disallowJsonEncode:!0}:{label:n},a=n===void 0?void 0:BD(kO(n)),o=bO()([e],([e])=>(t,n,r)=>{if($f(t)){let i=a===void 0?Pd:Of(a(t.label,r),e=>new _w([`label`],
e));return Af(i,()=>kf(BD(e)(np(t),r),{onSuccess:e=>ep(e,{label:t.label}),onFailure:()=>new bw(n,[new _w([`value`],new Sw(void 0,t,r))],t,r)}))}
return X(new xw(n,t,r))},{representation:{id:`effect/schema/Redacted`,payload:i??null},
toCode:({typeParameters:e})=>({runtime:i===void 0?`Schema.Redacted(${e[0].runtime})`:`Schema.Redacted(${e[0].runtime}, ${Nt(i)})`,
Type:`Redacted.Redacted<${e[0].Type}>`,importDeclarations:[`import * as Redacted from "effect/Redacted"`]}),expected:`Redacted`,toCodecJson:([e])=>RO()(e,
{decode:Iw(e=>ep(e,{label:n})),
encode:r?Pw(e=>`Cannot serialize Redacted`+(Ti(e)&&typeof e.value.label==`string`?` with label: "${e.value.label}"`:``)):Iw(np)}),toEquivalence:([e])=>rp(e)});
return KO(o.ast,{value:e})}function HO(e,t){return LO(VO(JO(e),{label:t?.label,disallowJsonEncode:t?.disallowEncode}),{decode:Iw(e=>ep(e,{label:t?.label})),
encode:t?.disallowEncode?Pw(e=>`Cannot encode Redacted`+(Ti(e)&&typeof e.value.label==`string`?` with label: "${e.value.label}"`:``)):Iw(np)})(e)}var UO,WO,GO,
KO,qO,JO,YO,XO,ZO,Q,QO,$O,ek,tk,nk,rk,ik,ak,ok=H((()=>{jC(),rd(),No(),FC(),ro(),Z(),PC(),Yu(),Wt(),IC(),RC(),VC(),Yt(),Hu(),uO(),hO(),en(),yO(),_O(),Pi(),xi(),
ip(),Wr(),pD(),Gw(),kw(),aO(),iT(),fO(),UO=class extends (/*#__PURE__*/ Mo(`SchemaError`)){[mO]=mO;constructor(e){let t=Qt();$t(0);try{super({issue:e})}finally{
$t(t)}}get message(){return Ow(this.issue)}toJSON(){return{_tag:this._tag,message:this.message}}[Gt](){return this.toJSON()}toString(){
return`SchemaError(${this.message})`}},WO=VD,GO=OO,KO=oO,qO=/*#__PURE__*/ dO(e=>KO(nD(e.ast),{schema:e})),JO=/*#__PURE__*/ dO(e=>KO(iD(e.ast),{schema:e})),
YO=/*#__PURE__*/ KO(xE),XO=/*#__PURE__*/ KO(CE),ZO=/*#__PURE__*/ KO(yE),Q=/*#__PURE__*/ KO(EE),QO=/*#__PURE__*/ KO(OE),$O=/*#__PURE__*/ KO(AE),
ek=/*#__PURE__*/ dO(e=>KO(new jE(!1,[],[e.ast]),{value:e})),tk=/*#__PURE__*/ dO(e=>FO([e,ZO])),nk=OT,rk=/*#__PURE__*/ KO($E),
ik=/*#__PURE__*/ QO.check(/*#__PURE__*/ zO()),globalThis.RegExp,globalThis.URL,ak=/*#__PURE__*/ Q.annotate({expected:`a string that will be decoded as JSON`}),
globalThis.File,globalThis.URLSearchParams,globalThis.Uint8Array})),sk,ck,lk,uk,dk,fk,pk,mk=H((()=>{Ve(),ip(),Wr(),jp(),Jp(),um(),Jf(),li(),Bm(),Sm(),
sk=e=>`place`in e,ck=e=>$f(e)?e:ep(e),lk=/* @__PURE__ */ new Set([`authorization`,`content-length`,`content-type`,`host`,`user-agent`]),uk=(e,t,
n)=>({code:`InvalidOption`,message:t,hint:n,place:{key:e}}),dk=(e,t)=>uk(`headers.${e}`,t,`Correct or remove the header.`),fk=([e,t])=>{let n=e.slice(0,60);
return/^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/.test(e)?lk.has(e.toLowerCase())?[dk(n,
`The header "${n}" is set by the client itself.`)]:/^[\t\x20-\x7e]*$/.test(np(ck(t)))?[]:[dk(n,
`The value of the header "${n}" contains characters that headers cannot have.`)]:[dk(`?`,`${JSON.stringify(n)} is not a valid header name.`)]},
pk=(e={host:``})=>{let{issues:t,values:n}=Ap(ri,e);if(!Ie(e))return J(new qf(t));let r=[...t],i=e=>t.some(({place:t})=>t?.key===e),a=[];if(!i(`host`)){
let t=Zp(e.host??``);t.length===0&&r.push(sm);for(let e of t)Br(om(e),{onSuccess:e=>a.push(e),onFailure:e=>r.push(e)})}
let o=i(`token`)?``:np(ck(e.token??``)).trim(),s=i(`tokenFile`)||o!==``?void 0:e.tokenFile||void 0,c=s===void 0&&!i(`token`)&&!i(`tokenFile`)?xm(o,
Date.now()):void 0;c!==void 0&&r.push(c);let l=i(`proxy`)?``:np(ck(e.proxy??``)).trim(),u=l===``?Fm():Rm(l);sk(u)&&r.push(u);
let d=i(`headers`)?[]:Object.entries(e.headers??{});r.push(...d.flatMap(fk));let f=e.userAgent??ri.userAgent.default;
!i(`userAgent`)&&!/^[\x20-\x7e]+$/.test(f)&&r.push(uk(`userAgent`,`userAgent contains characters that a header cannot have.`,
`Use printable ASCII characters.`));let[p,...m]=a;return p===void 0||sk(u)||r.length>0?J(new qf(r)):K({hosts:[p,...m],token:s===void 0?ep(o):{file:s},
startupTimeout:e.startupTimeout===void 0&&Rp()?0:n.startupTimeout,totalTimeout:n.totalTimeout,requestTimeout:n.requestTimeout,connectTimeout:n.connectTimeout,
retries:n.retries,initialBackoff:n.initialBackoff,maxBackoff:n.maxBackoff,concurrency:n.concurrency,maxResponseSize:n.maxResponseSize,caFile:e.caFile||void 0,
proxy:u,headers:Object.fromEntries(d.map(([e,t])=>[e,ck(t)])),userAgent:f,propagateTrace:e.propagateTrace??ri.propagateTrace.default})}})),hk=H((()=>{Jp(),
Jf()})),gk=/* @__PURE__ */ W({certificates:()=>Ok,token:()=>kk}),_k,vk,yk,bk,xk,Sk,Ck,wk,Tk,Ek,Dk,Ok,kk,Ak=H((()=>{od(),Z(),Pi(),ip(),hk(),Sm(),A_(),
_k=Ad(()=>Promise.resolve(process.getBuiltinModule("node:fs/promises"))),vk=Ad(()=>Promise.resolve().then(()=>(hv(),j_))),
yk=Ad(()=>Promise.resolve(process.getBuiltinModule("node:crypto"))),bk={"token file":`OP_CONNECT_TOKEN_FILE`,"CA file":`OP_CONNECT_CA_FILE`},xk=(e,
t)=>({key:bk[e],file:t}),Sk=(e,t,n,r)=>({code:`UnusableFile`,message:`The ${e} ${t} ${n}.`,hint:r,place:xk(e,t)}),Ck=(e,t)=>Wd(vk,
({readSetting:n})=>jd({try:async()=>(await n(t)).toString(),catch:n=>new qf([Sk(e,t,`cannot be read: ${k_(n)}`,`Check the path and the permissions.`)])})),
wk=Tf(function*(e){let t=(yield*Ck(`token file`,e)).trim();if(/[\0\uFFFD]/.test(t))return yield*new qf([Sk(`token file`,e,`is not UTF-8 text`,
`Save the file as UTF-8.`)]);if(t===``)return yield*new qf([Sk(`token file`,e,`is empty`,`Write the access token of the Connect server to the file.`)]);
let n=xm(t,yield*ad);return n===void 0?ep(t):yield*new qf([{code:n.code,message:`The token file ${e}: ${n.message}`,
hint:`Write an access token of this Connect server, and nothing else, to the file.`,place:xk(`token file`,e)}])}),
Tk=`Set OP_CONNECT_CA_FILE to a file of certificates in PEM (BEGIN CERTIFICATE).`,Ek=e=>{if(e.trim()===``)return[`is empty`,Tk];let[,
t]=/-----BEGIN ([A-Z0-9 ]+)-----/.exec(e)??[];return t?.endsWith(`PRIVATE KEY`)?[`contains a private key and no certificate`,
Tk]:t===void 0?e.startsWith(`0�`)?[`is in DER, not in PEM`,`Convert it: openssl x509 -inform der -in FILE -out FILE.pem`]:[`contains no certificate in PEM`,
Tk]:[`contains a ${t.toLowerCase()} and no certificate`,Tk]},Dk=e=>new Date(e).toISOString(),Ok=Tf(function*(e){let t=yield*Ck(`CA file`,e),
n=t.match(/-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----[\s\S]*?-----END (?:TRUSTED |X509 )?CERTIFICATE-----/g)??[],r=(t,n=Tk)=>X(new qf([Sk(`CA file`,e,t,
n)]));if(n.length===0)return yield*r(...Ek(t));let{X509Certificate:i}=yield*yk,a=n.map(e=>{try{return new i(e).validToDate.getTime()}catch{return}}),
o=a.indexOf(void 0);if(o!==-1)return yield*r(`contains an invalid certificate (number ${o+1})`);let s=Math.max(...a.map(Number));
return s+3e5<(yield*ad)?yield*r(`contains only expired certificates, the last of which expired at ${Dk(s)}`,
`Get the current certificates of the authority that signs the certificate of the Connect server.`):t}),kk=Tf(function*(e){let{stat:t}=yield*_k,
n=Ad(()=>t(e.file).then(e=>e.isFile()?`${e.ino} ${e.mtimeMs} ${e.size}`:void 0,()=>void 0)),r=yield*n,i=yield*wk(e.file);return{current:Id(function*(){
let t=yield*n;if(t!==void 0&&t!==r){let n=yield*Jd(wk(e.file));Ti(n)&&(i=n.value,r=t)}return i})}})})),jk,Mk,Nk=H((()=>{Z(),ip(),
jk=Ad(()=>Promise.resolve().then(()=>(Ak(),gk))),Mk=e=>$f(e)?Y({current:Y(e)}):Wd(jk,({token:t})=>t(e))})),Pk=/* @__PURE__ */ W({traceHeaders:()=>Fk}),Fk,
Ik=H((()=>{Z(),Fk=Xd(Jd(xf),e=>{if(e._tag===`None`)return;let{parent:t,sampled:n,spanId:r,traceId:i}=e.value,a=n?`1`:`0`;
return{b3:`${i}-${r}-${a}${t._tag===`Some`?`-${t.value.spanId}`:``}`,traceparent:`00-${i.padStart(32,`0`)}-${r}-0${a}`}})})),Lk,Rk,zk=H((()=>{Z(),ip(),Nk(),
Lk=Ad(()=>Promise.resolve().then(()=>(Ik(),Pk))),Rk=Tf(function*(e){let t=yield*Mk(e.token),n=e.caFile===void 0?void 0:yield*(yield*jk).certificates(e.caFile),
r={};for(let[t,n]of Object.entries(e.headers))r[t]=np(n);let i=Object.values(r),a=(t,a,o,s)=>({request:{...a,method:t.method,path:t.path,body:t.body,
connectTimeout:e.connectTimeout,maxBodySize:e.maxResponseSize,ca:n,proxy:e.proxy,headers:{authorization:`Bearer ${o}`,"user-agent":e.userAgent,
...t.body===void 0?void 0:{"content-type":`application/json`},...t.headers,...r,...s}},secrets:[o,...i]}),o=e.propagateTrace?(yield*Lk).traceHeaders:void 0;
return(e,n)=>Af(t.current,t=>o===void 0?Y(a(e,n,np(t),void 0)):Xd(o,r=>a(e,n,np(t),r)))})})),Bk,Vk,Hk,Uk,Wk,Gk,Kk=H((()=>{fa(),Z(),Yu(),Wr(),Jp(),mk(),bS(),
Bk=3e4,Vk=2,Hk=e=>`Waiting for ${e.host===``?`the Connect server`:e.host}: ${`reason`in e&&e.reason!==``?e.reason:e.message.replace(/\.$/,``)}.`,
Uk=e=>Hr(pk(e))?.startupTimeout,Wk=()=>{let e=/* @__PURE__ */ new Set,t=0,n=()=>[...e].reduce((e,t)=>e&&e.endsAt>=t.endsAt?e:t,void 0),r=({onEvent:n,
timeout:r}={},i)=>{let a=r??(Rp()?0:Bk);if(a<=0)return t++,()=>{t--};let o={startedAt:i,endsAt:i+a,timeout:a,onEvent:n,waited:!1,responded:!1};return e.add(o),
(t,r)=>{if(e.delete(o),!t||!o.responded)return;let a=r-i,s=`The Connect server responded after ${(a/1e3).toFixed(1)} s.`;n?.({type:`recovered`,message:s,
elapsed:a})}};return{begin:r,run:(e,t)=>Wd(yS,n=>{let i=r(t,n);return vf(e,e=>Xd(yS,t=>i(qu(e),t)))}),endsAt:()=>n()?.endsAt,timeout:()=>n()?.timeout??0,
maxRetries:()=>t>0?Vk:void 0,responded:()=>{for(let t of e)t.responded=t.waited},waiting:(t,n)=>{for(let r of e){let e=!r.waited;r.waited=!0,
r.onEvent?.({type:`waiting`,message:Hk(t),hint:t.hint,elapsed:n-r.startedAt,remaining:Math.max(0,r.endsAt-n),isFirst:e})}}}},
Gk=class extends da(`@opconnect/core/Startup`,{defaultValue:Wk}){}})),qk,Jk,Yk,Xk,Zk,Qk=H((()=>{fa(),No(),_S(),qk=class extends Mo(`TransportError`){},
Jk=class extends Ii()(`@opconnect/core/Transport`){},
Yk=e=>typeof Buffer==`function`&&Buffer.isBuffer(e)&&e[0]!==239?e.toString(`utf8`):new TextDecoder().decode(e),Xk=({headers:e},t)=>{let n=e[t];
return typeof n==`string`||n===void 0?n:n[0]},Zk=e=>Xk(e,`1password-connect-version`)!==void 0})),$,$k,eA,tA,nA,rA=H((()=>{ok(),$=e=>qO(tk(e)),
$k=(...e)=>Q.annotate({examples:e}),eA=e=>HO(Q.annotate({format:`password`,...e})),tA=Q.annotate({format:`date-time`,readOnly:!0}),nA=(e,t={})=>NO(jO(e),[MO(Q,
YO)]).annotate(t)})),iA,aA=H((()=>{ok(),rA(),iA=jO({requestId:$(Q),timestamp:$(tA),action:$($k(`READ`,`CREATE`,`UPDATE`,`DELETE`)),result:$($k(`SUCCESS`,
`DENY`)),actor:$(jO({id:$(Q),account:$(Q),jti:$(Q),userAgent:$(Q),requestIp:$(Q)})),resource:$(jO({type:$($k(`ITEM`,`VAULT`)),vault:$(jO({id:$(Q)})),
item:$(jO({id:$(Q)})),itemVersion:$(ik)}))}).annotate({identifier:`APIRequest`,
description:`A request in the activity log, with its token and whether it was allowed.`})})),oA,sA=H((()=>{ok(),rA(),oA=nA({id:Q,name:$(Q),
size:$(ik.annotate({description:`In bytes.`})),content_path:$(Q.annotate({description:`Path of the download. Some servers write it without the leading slash.`,
readOnly:!0})),section:$(nA({id:$(Q)})),content:$(eA({contentEncoding:`base64`,
description:"Only present with `inline_files`, up to OP_MAX_INLINE_FILE_SIZE_KB (default: 100 KB)."}))},{identifier:`File`,
description:`A file attached to an item.`})})),cA,lA,uA,dA,fA,pA,mA,hA,gA,_A,vA,yA,bA=H((()=>{ok(),sA(),rA(),cA=$k(`LOGIN`,`PASSWORD`,`API_CREDENTIAL`,`SERVER`,
`DATABASE`,`CREDIT_CARD`,`MEMBERSHIP`,`PASSPORT`,`SOFTWARE_LICENSE`,`OUTDOOR_LICENSE`,`SECURE_NOTE`,`WIRELESS_ROUTER`,`BANK_ACCOUNT`,`DRIVER_LICENSE`,
`IDENTITY`,`REWARD_PROGRAM`,`DOCUMENT`,`EMAIL_ACCOUNT`,`SOCIAL_SECURITY_NUMBER`,`MEDICAL_RECORD`,`SSH_KEY`,`CUSTOM`),lA=$k(`STRING`,`EMAIL`,`CONCEALED`,`URL`,
`OTP`,`DATE`,`MONTH_YEAR`,`MENU`,`ADDRESS`,`CREDIT_CARD_NUMBER`,`CREDIT_CARD_TYPE`,`GENDER`,`PHONE`,`REFERENCE`,`FILE`,`SSHKEY`,`UNKNOWN`),
uA=jO({length:$(ik.annotate({description:`1 to 64.`,default:32})),characterSets:$(ek($k(`LETTERS`,`DIGITS`,`SYMBOLS`))),
excludeCharacters:$(Q)}).annotate({identifier:`GeneratorRecipe`,description:`A recipe for a value that the server generates.`}),
dA=nA({entropy:$(rk.annotate({readOnly:!0})),generated:$($O),strength:$($k(`TERRIBLE`,`WEAK`,`FAIR`,`GOOD`,`VERY_GOOD`,`EXCELLENT`,`FANTASTIC`)),
history:$(ek(eA({description:`An earlier password.`})))},{identifier:`PasswordDetails`,description:`Details of a password.`}),fA={type:$(lA),purpose:$($k(``,
`USERNAME`,`PASSWORD`,`NOTES`)),label:$(Q),
value:$(eA({description:`Omitted if empty. A DATE is in Unix seconds, a MONTH_YEAR is YYYYMM, an OTP is an otpauth URL.`})),
totp:$(eA({description:`The current code of an OTP.`})),section:$(nA({id:$(Q)})),
generate:$($O.annotate({description:"Lets the server generate the value according to `recipe`.",default:!1})),recipe:$(uA),
entropy:$(rk.annotate({readOnly:!0})),passwordDetails:$(dA)},pA=nA({id:Q,...fA},{identifier:`Field`,
description:"A field of an item. Ids of built-in fields are words, such as `password` or `notesPlain`."}),mA=nA({id:$(Q),label:$(Q)},{identifier:`Section`,
description:`A named group of fields.`}),hA=e=>({id:Q,title:$(Q),vault:e({id:Q,name:$(Q)}),category:cA,urls:$(ek(e({href:$(Q),label:$(Q),primary:$($O)}))),
favorite:$($O.annotate({default:!1})),tags:$(ek(Q)),version:$(ik),state:$($k(`ARCHIVED`,`DELETED`).annotate({readOnly:!0})),createdAt:$(tA),updatedAt:$(tA),
lastEditedBy:$(Q.annotate({readOnly:!0}))}),gA=jO(hA(jO)).annotate({identifier:`Item`,
description:`Summary of an item in a list, without sections, fields and files.`}),_A=nA({...hA(nA),sections:$(ek(mA)),fields:$(ek(pA)),files:$(ek(oA))},
{identifier:`FullItem`,description:`An item with its sections, fields and files.`}),vA=nA({...hA(nA),id:$(Q),sections:$(ek(mA)),fields:$(ek(nA({...fA,id:$(Q)},
{identifier:`FieldInput`,description:"A field to write. The server generates an omitted `id`."}))),files:$(ek(oA))},{identifier:`ItemInput`,
description:`An item to create, or to replace another. The server sets omitted keys.`}),yA=jO({op:IO([`add`,`remove`,`replace`]),
path:Q.annotate({description:`A JSON pointer into the item, except that a field is named by its id.`,examples:[`/favorite`,`/fields/password/value`]}),
value:qO(XO)}).annotate({identifier:`PatchOperation`,description:`One change of an item.`})})),xA,SA,CA=H((()=>{ok(),rA(),xA=jO({service:$(Q),status:$(Q),
message:$(Q)}).annotate({identifier:`ServiceDependency`,description:"The state of a dependency of the server, such as `sync` or `sqlite`."}),SA=jO({name:Q,
version:Q,dependencies:$(ek(xA))}).annotate({identifier:`ServerHealth`,description:`Name and version of the server, and the state of its dependencies.`})})),wA,
TA=H((()=>{ok(),rA(),wA=jO({id:Q,name:Q,description:$(Q),attributeVersion:$(ik.annotate({description:`Grows with every change of the vault itself.`})),
contentVersion:$(ik.annotate({description:`Grows with every change of an item in the vault.`})),
items:$(ik.annotate({description:`Number of active items in the vault.`})),type:$($k(`USER_CREATED`,`PERSONAL`,`EVERYONE`,`TRANSFER`)),createdAt:$(tA),
updatedAt:$(tA)}).annotate({identifier:`Vault`,description:`A vault that the token has access to.`})})),EA=/* @__PURE__ */ W({explain:()=>kA,schemas:()=>DA}),
DA,OA,kA,AA=H((()=>{Wr(),ok(),aA(),bA(),sA(),CA(),TA(),DA={activity:ek(iA),file:oA,files:ek(oA),fullItem:_A,health:SA,itemInput:vA,items:ek(gA),patch:ek(yA),
vault:wA,vaults:ek(wA)},OA=e=>e.message.replace(/\s+/g,` `).trim().slice(0,200),kA=(e,t)=>Rr(EO(DA[e])(t),OA)})),jA,MA,NA=H((()=>{Z(),Wr(),
jA=Ad(()=>Promise.resolve().then(()=>(AA(),EA))),MA=(e,t,n,r)=>{let i=e[t](n,r);return i===void 0?Wd(jA,({explain:e})=>X(Vr(Ur(e(t,n)),
()=>`its decoder rejected it`))):Y(i)}})),PA,FA,IA,LA,RA,zA,BA,VA,HA=H((()=>{od(),Z(),cS(),um(),Jf(),JS(),zk(),Kk(),Qk(),NA(),PA=e=>{let t=new URLSearchParams;
for(let[n,r]of Object.entries(e))r!==void 0&&t.append(n,`${r}`);return t.size===0?``:`?${t}`},
FA=e=>typeof e==`string`?e===``||e===`.`||e===`..`||!e.isWellFormed()?`"${e.toWellFormed()}" is not a valid id`:void 0:`an id must be a string, not ${e===null?`null`:typeof e}`,
IA=(e,t)=>e===`DELETE`?t===204||t===200:t===200||e===`POST`&&t===201,LA=(e,t)=>X({problem:e,reason:t}),RA=(e,t,n)=>r=>{let i=Yk(r.body),a;try{
a=JSON.parse(i)}catch{return Zk(r)||/^[[{]/.test(i)?LA(`incomplete`,`its body is not complete JSON`):LA(`foreign`,`its body is not JSON`)}return jf(MA(e,t,a,n),
e=>LA(Zk(r)?`shape`:`foreign`,`its body has an unexpected format: ${e}`))},zA=(e,t,n)=>e.replace(/:(\w+)/g,(e,r)=>n(t[r]??``)),BA=e=>kd(lm(e.hosts,e.proxy),
e=>Ef(`Connecting to ${e} without TLS: the token and the secrets are sent in clear text.`),{discard:!0}),VA=Tf(function*(e,t,{given:n,observe:r,
onResponse:i}={}){let a=yield*Jk,o=a.connectsToSockets===!0?void 0:nm(e.hosts);if(o!==void 0)return yield*new qf([o]);yield*BA(e);let s=yield*Rk(e),c=qS(e,
yield*Gk,t,r),l=(e,n,r)=>(e.state.status=n.status,IA(e.state.method,n.status)?Y(n):Wd(t,({fromErrorResponse:t})=>Wd(ad,i=>X(t(e.state,n,r,i)))));return{call:(e,
r,i,a,o)=>{let s=`${e}.${r}`,{idempotency:l,method:u,path:d,statuses:f}=sS[s],p=(e,r)=>Wd(t,({invalidRequest:t,narrow:i})=>X(i(f,n)(t(u,r,e))));for(let e in i){
let t=FA(i[e]);if(t!==void 0)return p(t,zA(d,i,()=>`…`))}let m=zA(d,i,encodeURIComponent),h=e=>c({endpoint:s,ids:i,method:u,path:m,idempotency:a.idempotency??l,
afterLoss:a.afterLoss,attempt:o({method:u,path:a.query===void 0?m:m+PA(a.query),body:e})}).pipe($d(e=>Wd(t,({narrow:t})=>X(t(f,n)(e)))));
return a.body===void 0?h(void 0):df(a.body,{onFailure:e=>p(`unusable input: ${e}`,m),onSuccess:h})},given:n,prepare:s,sending:(e,n)=>r=>Af(s(e,
{host:r.state.host,timeout:r.timeout,fresh:r.fresh}),({request:e,secrets:o})=>Wd(a.send(e),e=>(i?.(r.state.host,e),Af(l(r,e,o),e=>n(e).pipe(Df(t=>({value:t,
connectMs:e.connectMs})),jf(({problem:e,reason:n})=>Wd(t,({unexpected:t})=>X(t(r.state,e,n))))))))),toResponseOrError:l,transport:a}})})),UA,WA,GA,KA=H((()=>{
UA=e=>typeof e==`object`&&!!e&&!Array.isArray(e),WA=(e,t)=>{if(!Array.isArray(e))return!1;for(let n=0;n<e.length;n++)if(!t(e[n]))return!1;return!0},GA=(e,t,
n)=>{let r=e;for(let i=0;i<e.length;i++)r[i]=t(e[i],n);return r}})),qA,JA,YA,XA,ZA,QA,$A,ej,tj,nj,rj,ij,aj,oj,sj,cj,lj,uj,dj,fj,pj,mj,hj,gj,_j=H((()=>{KA(),
qA=e=>UA(e)&&typeof e.id==`string`&&(e.name==null||typeof e.name==`string`),
JA=e=>UA(e)&&(e.href==null||typeof e.href==`string`)&&(e.label==null||typeof e.label==`string`)&&(e.primary==null||typeof e.primary==`boolean`),
YA=e=>UA(e)&&(e.id==null||typeof e.id==`string`)&&(e.label==null||typeof e.label==`string`),XA=e=>UA(e)&&(e.id==null||typeof e.id==`string`),
ZA=e=>UA(e)&&(e.length==null||typeof e.length==`number`&&Number.isSafeInteger(e.length))&&(e.characterSets==null||WA(e.characterSets,
e=>typeof e==`string`))&&(e.excludeCharacters==null||typeof e.excludeCharacters==`string`),QA=(e,t)=>{let n={};return e.length!==void 0&&(n.length=e.length),
e.characterSets!==void 0&&(n.characterSets=e.characterSets),e.excludeCharacters!==void 0&&(n.excludeCharacters=e.excludeCharacters),n},
$A=e=>UA(e)&&(e.entropy==null||typeof e.entropy==`number`&&Number.isFinite(e.entropy))&&(e.generated==null||typeof e.generated==`boolean`)&&(e.strength==null||typeof e.strength==`string`)&&(e.history==null||WA(e.history,
e=>typeof e==`string`)),ej=(e,t)=>(e.history!==void 0&&(e.history=e.history===null?null:GA(e.history,e=>t(e),t)),e),
tj=e=>UA(e)&&typeof e.id==`string`&&(e.type==null||typeof e.type==`string`)&&(e.purpose==null||typeof e.purpose==`string`)&&(e.label==null||typeof e.label==`string`)&&(e.value==null||typeof e.value==`string`)&&(e.totp==null||typeof e.totp==`string`)&&(e.section==null||XA(e.section))&&(e.generate==null||typeof e.generate==`boolean`)&&(e.recipe==null||ZA(e.recipe))&&(e.entropy==null||typeof e.entropy==`number`&&Number.isFinite(e.entropy))&&(e.passwordDetails==null||$A(e.passwordDetails)),
nj=(e,t)=>(e.value!==void 0&&(e.value=e.value===null?null:t(e.value)),e.totp!==void 0&&(e.totp=e.totp===null?null:t(e.totp)),
e.recipe!==void 0&&(e.recipe=e.recipe===null?null:QA(e.recipe,t)),
e.passwordDetails!==void 0&&(e.passwordDetails=e.passwordDetails===null?null:ej(e.passwordDetails,t)),e),rj=e=>UA(e)&&(e.id==null||typeof e.id==`string`),
ij=e=>UA(e)&&typeof e.id==`string`&&(e.name==null||typeof e.name==`string`)&&(e.size==null||typeof e.size==`number`&&Number.isSafeInteger(e.size))&&(e.content_path==null||typeof e.content_path==`string`)&&(e.section==null||rj(e.section))&&(e.content==null||typeof e.content==`string`),
aj=(e,t)=>(e.content!==void 0&&(e.content=e.content===null?null:t(e.content)),e),
oj=e=>UA(e)&&typeof e.id==`string`&&(e.title==null||typeof e.title==`string`)&&qA(e.vault)&&typeof e.category==`string`&&(e.urls==null||WA(e.urls,
JA))&&(e.favorite==null||typeof e.favorite==`boolean`)&&(e.tags==null||WA(e.tags,
e=>typeof e==`string`))&&(e.version==null||typeof e.version==`number`&&Number.isSafeInteger(e.version))&&(e.state==null||typeof e.state==`string`)&&(e.createdAt==null||typeof e.createdAt==`string`)&&(e.updatedAt==null||typeof e.updatedAt==`string`)&&(e.lastEditedBy==null||typeof e.lastEditedBy==`string`)&&(e.sections==null||WA(e.sections,
YA))&&(e.fields==null||WA(e.fields,tj))&&(e.files==null||WA(e.files,ij)),sj=(e,t)=>(e.fields!==void 0&&(e.fields=e.fields===null?null:GA(e.fields,nj,t)),
e.files!==void 0&&(e.files=e.files===null?null:GA(e.files,aj,t)),e),cj=e=>UA(e)&&typeof e.id==`string`&&(e.name==null||typeof e.name==`string`),lj=(e,t)=>{
let n={};return n.id=e.id,e.name!==void 0&&(n.name=e.name),n},
uj=e=>UA(e)&&(e.href==null||typeof e.href==`string`)&&(e.label==null||typeof e.label==`string`)&&(e.primary==null||typeof e.primary==`boolean`),dj=(e,t)=>{
let n={};return e.href!==void 0&&(n.href=e.href),e.label!==void 0&&(n.label=e.label),e.primary!==void 0&&(n.primary=e.primary),n},
fj=e=>UA(e)&&typeof e.id==`string`&&(e.title==null||typeof e.title==`string`)&&cj(e.vault)&&typeof e.category==`string`&&(e.urls==null||WA(e.urls,
uj))&&(e.favorite==null||typeof e.favorite==`boolean`)&&(e.tags==null||WA(e.tags,
e=>typeof e==`string`))&&(e.version==null||typeof e.version==`number`&&Number.isSafeInteger(e.version))&&(e.state==null||typeof e.state==`string`)&&(e.createdAt==null||typeof e.createdAt==`string`)&&(e.updatedAt==null||typeof e.updatedAt==`string`)&&(e.lastEditedBy==null||typeof e.lastEditedBy==`string`),
pj=(e,t)=>{let n={};return n.id=e.id,e.title!==void 0&&(n.title=e.title),n.vault=lj(e.vault,t),n.category=e.category,
e.urls!==void 0&&(n.urls=e.urls===null?null:GA(e.urls,dj,t)),e.favorite!==void 0&&(n.favorite=e.favorite),e.tags!==void 0&&(n.tags=e.tags),
e.version!==void 0&&(n.version=e.version),e.state!==void 0&&(n.state=e.state),e.createdAt!==void 0&&(n.createdAt=e.createdAt),
e.updatedAt!==void 0&&(n.updatedAt=e.updatedAt),e.lastEditedBy!==void 0&&(n.lastEditedBy=e.lastEditedBy),n},
mj=e=>UA(e)&&typeof e.id==`string`&&typeof e.name==`string`&&(e.description==null||typeof e.description==`string`)&&(e.attributeVersion==null||typeof e.attributeVersion==`number`&&Number.isSafeInteger(e.attributeVersion))&&(e.contentVersion==null||typeof e.contentVersion==`number`&&Number.isSafeInteger(e.contentVersion))&&(e.items==null||typeof e.items==`number`&&Number.isSafeInteger(e.items))&&(e.type==null||typeof e.type==`string`)&&(e.createdAt==null||typeof e.createdAt==`string`)&&(e.updatedAt==null||typeof e.updatedAt==`string`),
hj=(e,t)=>{let n={};return n.id=e.id,n.name=e.name,e.description!==void 0&&(n.description=e.description),
e.attributeVersion!==void 0&&(n.attributeVersion=e.attributeVersion),e.contentVersion!==void 0&&(n.contentVersion=e.contentVersion),
e.items!==void 0&&(n.items=e.items),e.type!==void 0&&(n.type=e.type),e.createdAt!==void 0&&(n.createdAt=e.createdAt),
e.updatedAt!==void 0&&(n.updatedAt=e.updatedAt),n},gj={fullItem:(e,t)=>oj(e)?sj(e,t):void 0,items:(e,t)=>WA(e,fj)?GA(e,pj,t):void 0,vault:(e,t)=>mj(e)?hj(e,
t):void 0,vaults:(e,t)=>WA(e,mj)?GA(e,hj,t):void 0}})),vj,yj,bj,xj,Sj,Cj=H((()=>{Z(),_j(),Qk(),HA(),vj=(e,t)=>{let n=RA(gj,`fullItem`,t);return t=>Af(n(t),
t=>t.id===e?Y(t):LA(`foreign`,`it contains a different item`))},yj=e=>!Zk(e)&&(Xk(e,`content-type`)??``).toLowerCase().startsWith(`text/html`),
bj=`it is an HTML page: the response did not come from a Connect server`,xj=(e,t)=>`its body has ${e} bytes, and the file ${t}`,Sj=({call:e,sending:t},
n)=>({vaults:{list:r=>e(`vaults`,`list`,{},{query:{filter:r?.filter}},e=>t(e,RA(gj,`vaults`,n))),get:r=>e(`vaults`,`get`,{vaultUuid:r},{},e=>t(e,RA(gj,`vault`,
n)))},items:{list:(r,i)=>e(`items`,`list`,{vaultUuid:r},{query:{filter:i?.filter}},e=>t(e,RA(gj,`items`,n))),get:(r,i)=>e(`items`,`get`,{vaultUuid:r,
itemUuid:i},{},e=>t(e,vj(i,n)))},files:{bytes:(n,r,i,a)=>e(`files`,`content`,{vaultUuid:n,itemUuid:r,fileUuid:i},{},e=>t(e,e=>{if(yj(e))return LA(`foreign`,bj);
let{length:t}=e.body;return a?.size===void 0||a.size===t?Y(e.body):LA(`incomplete`,xj(t,a.size))}))}})})),wj,Tj,Ej,Dj,Oj,kj,Aj,jj,Mj,Nj,Pj,Fj,Ij,Lj,Rj,zj,Bj,
Vj=H((()=>{fa(),ro(),he(),ur(),Hu(),co(),Dd(),Pi(),Wr(),wj=`~effect/Cache`,Tj=(e,t)=>Bc(n=>{let r=Object.create(Dj);return r.lookup=t=>zc(e(t),e=>ua(n,e)),
r.map=vd(),r.capacity=t.capacity,r.timeToLive=t.timeToLive?(e,n)=>Na(t.timeToLive(e,n)):Oj,Ps(r)}),Ej=e=>Tj(e.lookup,{...e,
timeToLive:e.timeToLive===void 0?Oj:()=>e.timeToLive}),Dj={...yn,[wj]:wj,toJSON(){return{_id:`Cache`,capacity:this.capacity,map:this.map}}},Oj=(e,t)=>qa,
kj=/*#__PURE__*/ G(2,(e,t)=>Qn(n=>{let r=bd(e.map,t);if(Ti(r)&&(Td(e.map,t),!Mj(r.value,n)))return Cd(e.map,t,r.value),r.value.await(n);let i=new Aj(n,
e.lookup(t));i.onInterrupt=()=>jj(e,t,i);let a=!1;i.fiber.addObserver(r=>{if(i.onInterrupt=void 0,Mc(r)){jj(e,t,i);return}let o=e.timeToLive(r,t);Ga(o)?(a=!0,
jj(e,t,i)):Wa(o)&&(i.expiresAt=n.getRef(pu).currentTimeMillisUnsafe()+Za(o))});let o=i.fiber.pollUnsafe();return a||o!==void 0&&Mc(o)||Cd(e.map,t,i),
Number.isFinite(e.capacity)&&Nj(e),i.await(n)})),Aj=class{expiresAt;awaiters;fiber;onInterrupt;constructor(e,t){this.fiber=au(e,t,!0,!0),this.awaiters=0,
this.expiresAt=void 0}await(e){return e===void 0?Qn(e=>this.await(e)):this.fiber.pollUnsafe()||(this.awaiters++,Il(e,()=>(this.awaiters--,
this.awaiters>0||this.fiber.pollUnsafe()?Gs:(this.onInterrupt?.(),js(this.fiber)))),As(this.fiber))}},jj=(e,t,n)=>{let r=bd(e.map,t);
Ti(r)&&r.value===n&&Td(e.map,t)},Mj=(e,t)=>e.expiresAt!==void 0&&t.getRef(pu).currentTimeMillisUnsafe()>=e.expiresAt,Nj=e=>{let t=Ed(e.map)-e.capacity;
if(!(t<=0)){for(let[n]of e.map)if(Td(e.map,n),t--,t===0)return}},Pj=/*#__PURE__*/ G(2,(e,t)=>Qn(n=>{let r=Fj(e,t,n);return r?_c(r.await(n)):Hs})),Fj=(e,t,n,
r=!0)=>{let i=bd(e.map,t);if(!wi(i)){if(Mj(i.value,n))Td(e.map,t);else return r&&(Td(e.map,t),Cd(e.map,t,i.value)),i.value}},Ij=/*#__PURE__*/ G(2,(e,t)=>Qn(n=>{
let r=Fj(e,t,n,!1);return Ps(r!==void 0)})),Lj=/*#__PURE__*/ G(2,(e,t)=>Ls(()=>{Td(e.map,t)})),Rj=/*#__PURE__*/ G(3,(e,t,n)=>Qn(r=>{let i=Fj(e,t,r,!1);
return i===void 0?Ps(!1):i.await(r).pipe(wc(r=>{if(n(r)){let n=bd(e.map,t);return wi(n)||n.value!==i?!1:(Td(e.map,t),!0)}return!1}),Gc(()=>Ps(!1)))})),
zj=e=>Qn(t=>{let n=t.getRef(pu).currentTimeMillisUnsafe();return Ps(so(e.map,([t,r])=>r.expiresAt===void 0||r.expiresAt>n?K(t):(Td(e.map,t),Fr)))}),
Bj=e=>Qn(t=>{let n=t.getRef(pu).currentTimeMillisUnsafe();return Ps(so(e.map,([t,r])=>{if(r.expiresAt===void 0||r.expiresAt>n){let e=r.fiber.pollUnsafe();
return e&&e._tag===`Success`?K([t,e.value]):Fr}return Td(e.map,t),Fr}))})})),Hj,Uj=H((()=>{Vj(),Z(),Hj=Tf(function*(e){let t=0,n=/* @__PURE__ */ new Set,
r=yield*Tj(r=>Gd(Vd,Md(()=>{let r=[...n];return n=/* @__PURE__ */ new Set,t++,e(r)})),{capacity:1/0,timeToLive:()=>0});return e=>Md(()=>{
if(e.length===0)return Y(e);for(let t of e)n.add(t);let i=Nd(()=>{for(let t of e)n.delete(t)});return bf(Xd(kj(r,t),t=>{let n=new Map(t);return e.map(e=>[e,
n.get(e)])}),()=>i)})})})),Wj,Gj,Kj=H((()=>{Wr(),Mh(),Wj=10,Gj=(e,{capacity:t,timeToLive:n})=>{let r=t*Wj,i=/* @__PURE__ */ new Map,a=e.generation(),o=()=>{
a!==e.generation()&&i.clear(),a=e.generation()};return{remember:(e,t)=>{if(o(),t===a)for(let[{reference:t},n]of e){
if(Ir(n)||t.attribute===`otp`||i.size>=r)continue;let e=t.vault!==n.success.vault.id;i.set(jh(t),{resolved:n.success,isNamed:e})}},get:(t,r)=>{o();
let a=i.get(t);if(a===void 0)return;let{isNamed:s,resolved:c}=a;return e.confirmedAt(c.vault.id,s)>=r-n?c:void 0}}}})),qj,Jj,Yj=H((()=>{vx(),qj=8,
Jj=e=>e.length===0?`none`:e.slice(0,qj).map(e=>`"${_x(e)}"`).join(`, `)+(e.length>qj?` and ${e.length-qj} more`:``)})),Xj,Zj,Qj,$j=H((()=>{Hm(),vx(),Yj(),
Xj=({id:e,kind:t,name:n})=>n===void 0||n===e?`${t} "${_x(e)}"`:`${t} "${_x(n)}" (${_x(e)})`,Zj=e=>{switch(e._tag){case`Nothing`:
return`Its names match nothing now.`;case`Target`:return`Its names now refer to the ${Xj(e.target)}.`;case`Several`:
return`Its names now match ${e.ids.length} ${e.kind}s: ${Jj(e.ids)}.`;case`OtherVaults`:
return`An item "${_x(e.item)}" is in another vault now: ${Jj(e.vaults)}.`}},Qj=class extends Vm(`LockOutdated`){constructor(e){let{current:t,isGone:n,locked:r,
reference:i}=e;super({reference:i,id:r.id,
message:`The reference is locked to the ${Xj(r)}, which ${n?`was deleted or is not accessible`:`was renamed`}. ${Zj(t)}`,
hint:`Correct the reference, or lock its current target: opconnect lock --update`})}}})),eM,tM,nM,rM,iM,aM,oM,sM,cM,lM,uM,dM=H((()=>{No(),Hm(),Kf(),vx(),Yj(),
Gm(),$j(),eM=(e,t,n)=>t===void 0?`Available ${e}s: ${Jj(n)}.`:`Did you mean the ${e} "${t}"?`,tM=class extends Vm(`VaultNotFound`){constructor(e){
let{reference:t,suggestion:n,vault:r,visible:i}=e;super({reference:t,vault:r,message:`The token has no access to a vault named "${_x(r)}".`,
hint:n===void 0?`Correct the name, or give the token access to the vault. Accessible vaults: ${Jj(i)}.`:`Did you mean the vault "${n}"?`})}},
nM=class extends Vm(`ItemNotFound`){constructor(e){let{item:t,reference:n,suggestion:r,vault:i}=e;super({reference:n,vault:i,item:t,
message:`The vault "${_x(i)}" has no item "${_x(t)}".`,hint:r===void 0?`Correct the title, or create the item.`:`Did you mean the item "${r}"?`})}},
rM=class extends Vm(`SectionNotFound`){constructor(e){let{item:t,reference:n,section:r,sections:i,suggestion:a}=e;super({reference:n,item:t,section:r,
message:`The item "${_x(t)}" has no section "${_x(r)}".`,hint:eM(`section`,a,i)})}},iM=class extends Vm(`FieldNotFound`){constructor(e){let{field:t,fields:n,
item:r,reference:i,section:a,suggestion:o}=e;super({reference:i,item:r,field:t,
message:`The item "${_x(r)}" has no field or file "${_x(t)}"${a===void 0?``:` in its section "${_x(a)}"`}.`,hint:eM(`field`,o,n)})}},
aM=class extends Vm(`AmbiguousReference`){constructor(e){let{candidates:t,kind:n,name:r,reference:i}=e;super({reference:i,kind:n,candidates:t,
message:`${t.length} ${n}s match the name "${_x(r)}".`,hint:`Use the id instead: ${Jj(t)}.`})}},oM=class extends Vm(`AttributeNotFound`){constructor(e){
let{attribute:t,reference:n,why:r}=e;super({reference:n,attribute:t,message:`The attribute "${t}" is not available: ${r}.`,hint:`Correct the attribute.`})}},
sM=class extends Vm(`NotText`){constructor(e){super({...e,message:`The file is not UTF-8 text.`,
hint:`Store it as base64 text, or download it with the client's files.content.`})}},cM=class extends Vm(`NotPrivateKey`){constructor(e){super({...e,
message:`The field does not contain a private key that can be converted to the OpenSSH format.`,
hint:`Use a private key in PEM format (PKCS#8, RSA, Ed25519 or ECDSA, without a passphrase).`})}},lM=class extends Vm(`RequestFailed`){constructor(e){
super({...e,message:e.error.message,hint:e.error.hint})}},uM=class extends Mo(`SecretsNotResolved`){constructor(e){super({failures:e,message:e.map(({error:e,
key:t})=>Gf({key:t,reference:e.reference,message:e.message,hint:e.hint})).join(`
`)})}get issues(){return this.failures.flatMap(({error:e,
key:t})=>e.issues.map(n=>t===e.reference?n:{...n,place:{key:t}}))}}})),fM,pM,mM,hM,gM,_M=H((()=>{MS(),dM(),fM=e=>t=>new lM({reference:t,error:e}),pM=(e,t,
n)=>r=>new aM({reference:r,kind:e,name:t,candidates:n.map(({id:e})=>e)}),mM=e=>e._tag===`ResourceNotFound`||e._tag===`InvalidRequest`||e._tag===`AccessDenied`,
hM=e=>e._tag===`VaultNotFound`||e._tag===`ItemNotFound`||e._tag===`SectionNotFound`||e._tag===`FieldNotFound`||e._tag===`LockOutdated`,
gM=e=>e._tag===`RequestFailed`&&jS(e.error)})),vM,yM=H((()=>{vM=(e,t,n,r)=>{e.delete(t),e.set(t,n);for(let t of e.keys()){if(e.size<=r)return;e.delete(t)}}})),
bM,xM,SM,CM=H((()=>{Wr(),Mh(),_M(),yM(),bM=5e3,xM=10,SM=({capacity:e,staleIfError:t})=>{let n=/* @__PURE__ */ new Map,r,i=(t,r,i)=>{(n.get(t)?.at??i)>i||vM(n,t,
{resolved:r,at:i},e*xM)},a=(e,r,i)=>{let a=n.get(e);if(a===void 0)return;let o=i-a.at;return o>t?void 0:{...a.resolved,stale:{age:o,failure:r}}};
return{staleOutcomes:(e,t)=>{if(r===void 0||t>=r.until)return;let{error:n}=r,i=e.flatMap(e=>{let r=a(jh(e.reference),n,t);return r===void 0?[]:[[e,K(r)]]});
return i.length===e.length?i:void 0},withStaleFallback:(e,o,s)=>t===0?e:e.map(([e,t])=>{let c=jh(e.reference);
if(Lr(t))return e.reference.attribute!==`otp`&&i(c,t.success,o),[e,t];if(!gM(t.failure))return n.delete(c),[e,t];let l=a(c,t.failure,s);return l===void 0?[e,
t]:(r={error:t.failure,until:s+bM},[e,K(l)])})}}})),wM,TM,EM=H((()=>{wM=(e,t,n)=>/["\\\p{Cc}]/u.test(n)?void 0:`${e} ${t} "${n}"`,TM=e=>wM(`title`,`eq`,e)})),
DM,OM,kM,AM,jM=H((()=>{Z(),Ax(),dM(),_M(),DM=e=>({id:e,name:e,items:void 0,assumed:!0}),OM=Dx({id:({id:e})=>e,title:({name:e})=>e}),kM=(e,t)=>df(e,
{onFailure:e=>X(fM(e)),onSuccess:e=>{let n=OM(e).matches(t),[r]=n;if(r===void 0){let n=e.map(e=>e.name);return X(r=>new tM({reference:r,vault:t,visible:n,
suggestion:OM(e).suggestion(t)}))}return n.length===1?Y({id:r.id,name:r.name,items:r.items,assumed:!1}):X(pM(`vault`,t,n))}}),AM=(e,t,
n)=>yx(t)&&!n?Y(DM(t)):rf(kM(e,t),e=>yx(t)&&e(``)._tag===`RequestFailed`,()=>Y(DM(t)))})),MM,NM,PM,FM,IM,LM,RM,zM,BM,VM=H((()=>{Z(),Wr(),EM(),Ax(),dM(),_M(),
jM(),MM=(e,t)=>e==null?t>2:e<=250*t,NM=({state:e})=>e!==`ARCHIVED`&&e!==`DELETED`,PM=Dx({id:({id:e})=>e,title:({title:e})=>e},NM),FM=(e,t,
n)=>r=>e._tag===`Missing`?new nM({reference:r,vault:t.name,item:n,suggestion:e.suggestion}):e._tag===`Several`?pM(`item`,n,e.found)(r):fM(e)(r),
IM=e=>e.length>1?X({_tag:`Several`,found:e}):Y(e[0]?.id),LM=(e,t,{fresh:n,name:r})=>Wd(e.catalogue(t.id),i=>{let a=PM(i);return Af(IM(a.matches(r)),
i=>i===void 0?X({_tag:`Missing`,suggestion:a.suggestion(r)}):e.item(t.id,i,n))}),RM=Tf(function*(e,t,n){let{fresh:r,name:i,titles:a}=n;if(yx(i)){
let n=yield*qd(e.item(t.id,i,r));if(Lr(n))return n.success;if(n.failure._tag!==`ResourceNotFound`&&n.failure._tag!==`InvalidRequest`)return yield*n.failure}
if(!MM(t.items,a)&&TM(i)!==void 0){let n=yield*ef(e.titled(t.id,i),`InvalidRequest`,()=>Y([])),a=yield*IM(PM(n).matches(i));
if(a!==void 0)return yield*e.item(t.id,a,r)}return yield*LM(e,t,n)}),zM=(e,t,n)=>MM(t.items,n.titles)&&!yx(n.name)?LM(e,t,n):RM(e,t,n),BM=(e,t,n)=>zM(e,t,
n).pipe(Xd(e=>({item:e,vault:t})),$d(r=>{let i=FM(r,t,n.name);return!t.assumed||!(`status`in r&&mM(r))?X(i):Wd(kM(e.vaults,t.name),r=>r.id===t.id?X(i):zM(e,r,
n).pipe(of({onSuccess:e=>({item:e,vault:r}),onFailure:e=>FM(e,r,n.name)})))}))})),HM,UM,WM,GM,KM,qM,JM,YM,XM,ZM,QM,$M,eN,tN,nN,rN,iN,aN,oN,sN=H((()=>{ip(),Wr(),
Ax(),h_(),dM(),Mh(),HM=e=>({_tag:`Value`,value:$f(e)?e:ep(e??``)}),UM=Dx({id:({id:e})=>e,title:({label:e})=>e}),WM=Dx({id:({id:e})=>e,title:({name:e})=>e}),
GM=Dx({id:({id:e})=>e,title:({label:e})=>e}),KM=[],qM=/* @__PURE__ */ new Set([`content`,`size`,`name`]),JM=(e,t)=>{let n=e.title||e.id,r=e.sections??KM,
i=t.section===void 0?void 0:new Set(GM(r).matches(t.section).map(({id:e})=>e));if(t.section!==void 0&&i?.size===0)return J(new rM({reference:jh(t),item:n,
section:t.section,sections:r.map(({id:e,label:t})=>t||e||``).filter(e=>e!==``),suggestion:GM(r).suggestion(t.section)}));
let a=e=>i===void 0||e.section?.id!=null&&i.has(e.section.id),o=UM(e.fields??KM),s=WM(e.files??KM),c=nN(o.matches(t.field,a)),l=nN(s.matches(t.field,a)),[u]=c,
[d]=l;if(d!==void 0&&(u===void 0||qM.has(t.attribute)))return l.length>1?rN(t,l):zr(oN(d,t),e=>({kind:`file`,target:d,source:e}));
if(u!==void 0)return c.length>1?rN(t,c):zr(aN(u,t),e=>({kind:`field`,target:u,source:e}));let f=[...(e.fields??KM).filter(a).map(({id:e,label:t})=>t||e),
...(e.files??KM).filter(a).map(({id:e,name:t})=>t||e)];return J(new iM({reference:jh(t),item:n,section:t.section,field:t.field,fields:f,
suggestion:o.suggestion(t.field,a)??s.suggestion(t.field,a)}))},YM=({section:e})=>e?.id??void 0,XM=(e,t,n)=>e===t||Sx(n??``,e),ZM=({sections:e},{field:t,
section:n},{id:r,name:i,within:a})=>{if(!XM(t,r,i))return!1;if(n===void 0)return!0;let o=e?.find(e=>e.id!=null&&e.id===a)?.label;return a!==void 0&&XM(n,a,o)},
QM=({id:e,title:t,vault:n},r)=>XM(r.item,e,t)&&(n.name==null||XM(r.vault,n.id,n.name)),$M=(e,{kind:t,target:n},r)=>ZM(e,r,{id:n.id,
name:t===`field`?n.label:n.name,within:YM(n)}),eN=(e,t)=>e.kind===t.kind&&e.target.id===t.target.id&&YM(e.target)===YM(t.target),tN=(e,t,n)=>{let r=(r,i,a)=>{
let o=(r??KM).filter(e=>e.id===i&&YM(e)===t.section),s=o.filter(r=>ZM(e,n,{id:i,name:a(r),within:t.section})),[c,...l]=o.length>1?s:o;
return l.length===0?c:void 0};if(t.file!==void 0){let i=r(e.files,t.file,({name:e})=>e);return i===void 0?void 0:zr(oN(i,n),e=>({kind:`file`,target:i,
source:e}))}let i=r(e.fields,t.field??``,({label:e})=>e);if(i!==void 0)return zr(aN(i,n),e=>({kind:`field`,target:i,source:e}))},nN=e=>{if(e.length<=1)return e;
let t=e.filter(e=>e.section?.id==null);return t.length===1?t:e},rN=(e,t)=>J(new aM({reference:jh(e),kind:`field`,name:e.field,candidates:t.map(({id:e})=>e)})),
iN=(e,t,n)=>J(new oM({reference:jh(e),attribute:t,why:n})),aN=(e,t)=>{let{attribute:n,sshFormat:r}=t;if(r!==void 0)return K({_tag:`OpenSsh`,
key:e.value??ep(``)});switch(n){case void 0:case`value`:return K(HM(e.value));case`otp`:return e.type===`OTP`||e.totp!=null?K({_tag:`OneTimePassword`,
field:e}):iN(t,`otp`,`the field is of type ${m_(e.type??`STRING`)}`);case`type`:return K(HM(e.type??`STRING`));case`id`:return K(HM(e.id));case`title`:
return K(HM(e.label));case`purpose`:return K(HM(e.purpose));default:return iN(t,n,`the attribute applies to files, but this is a field`)}},oN=(e,t)=>{
let{attribute:n,sshFormat:r}=t,i=e=>iN(t,e,`the attribute applies to fields, but this is a file`);if(r!==void 0)return i(`ssh-format`);
switch(n){case void 0:case`value`:case`content`:return K({_tag:`Content`,file:e});case`id`:return K(HM(e.id));case`name`:case`title`:
return K(HM(e.name));case`size`:return K(HM(String(e.size??``)));case`type`:return K(HM(`FILE`));default:return i(n)}}})),
cN=/* @__PURE__ */ W({findAll:()=>gN}),lN,uN,dN,fN,pN,mN,hN,gN,_N=H((()=>{Z(),Wr(),$j(),Mh(),_M(),VM(),sN(),lN=20,uN=e=>({kind:e.kind,id:e.target.id,
name:(e.kind===`field`?e.target.label:e.target.name)??void 0}),dN=({item:e,vaultId:t},n)=>({vault:{id:t,name:e.vault.name??t},item:e,selection:n}),
fN=({_tag:e})=>e===`VaultNotFound`||e===`ItemNotFound`||e===`SectionNotFound`||e===`FieldNotFound`,pN=Tf(function*(e,{item:t}){let n=yield*qd(e.vaults);
return(yield*kd(Vr(n,()=>[]).slice(0,lN),({id:n,items:r,name:i})=>lf(BM(e,{id:n,name:i,items:r,assumed:!1},{name:t,titles:1,fresh:!1}),{onFailure:()=>[],
onSuccess:()=>[i]}),{concurrency:`unbounded`})).flat()}),mN=(e,t)=>{if(Lr(e)){let{item:n,selection:r}=e.success;return K({_tag:`Target`,target:t?{kind:`item`,
id:n.id,name:n.title??void 0}:uN(r)})}let{failure:n}=e;return n._tag===`RequestFailed`?J(n):K(n._tag===`AmbiguousReference`?{_tag:`Several`,kind:n.kind,
ids:n.candidates}:{_tag:`Nothing`})},hN=Tf(function*(e,t,n,r){let i=jh(n),a=(e,t,n)=>new Qj({reference:i,locked:e,isGone:t,current:n}),
o=yield*qd(e.item(t.vault,t.item,n.attribute===`otp`));if(Ir(o)&&!mM(o.failure))return yield*fM(o.failure)(i);let s=Lr(o)&&NM(o.success)?o.success:void 0;
if(s===void 0){let i=yield*Ud(mN(yield*r(n),!0)),o=i._tag===`Nothing`?yield*pN(e,n):[];return yield*a({kind:`item`,id:t.item,name:void 0},!0,
o.length===0?i:{_tag:`OtherVaults`,vaults:o,item:n.item})}let c=tN(s,t,n),l=QM(s,n),u=l?Y(zr(JM(s,n),e=>dN({item:s,vaultId:t.vault},e))):r(n);if(c===void 0){
let e=yield*Ud(mN(yield*u,!l));return yield*a({kind:t.file===void 0?`field`:`file`,id:t.file??t.field??``,name:void 0},!0,e)}let d=yield*Ud(c),f=dN({item:s,
vaultId:t.vault},d);if(l&&$M(s,d,n))return f;let p=yield*u;if(Ir(p)&&fN(p.failure)||Lr(p)&&p.success.item.id===s.id&&eN(p.success.selection,d))return f;
let m=yield*Ud(mN(p,!l));return yield*a(l?uN(d):{kind:`item`,id:s.id,name:s.title??void 0},!1,m)}),gN=(e,t,n,r)=>kd(t,({one:t,place:i})=>hN(e,i,t.reference,
n).pipe(Wd(e=>r(e,t.reference)),qd,Xd(e=>[t,e])),{concurrency:`unbounded`})})),vN,yN,bN,xN,SN=H((()=>{Z(),Wr(),Ax(),Mh(),VM(),gx(),sN(),jM(),
vN=Ad(()=>Promise.resolve().then(()=>(_N(),cN))),yN=Tf(function*(e,t,n,r){let i=[],a=[],o=Object.keys(n).length>0;for(let e of t){let t=o?mx(n,
jh(e.reference)):void 0;t===void 0?a.push(e):i.push({one:e,place:t})}let s=bN(e,a,r);if(i.length===0)return yield*s;let c=t=>Wd(bN(e,[{reference:t}],Y),
([e])=>e===void 0?zd(`a reference without an outcome`):Y(e[1]));return(yield*Od([Wd(vN,({findAll:t})=>t(e,i,c,r)),s],{concurrency:`unbounded`})).flat()}),
bN=Tf(function*(e,t,n){let r=t.some(({reference:e})=>!yx(e.vault)),i=(e,t)=>e.map(e=>[e,J(t(jh(e.reference)))]),a=(e,t)=>xN(t,t=>{let r=JM(e.item,t.reference);
return Ir(r)?Y([[t,J(r.failure)]]):uf(n({...e,selection:r.success},t.reference),{onFailure:e=>[[t,J(e)]],onSuccess:e=>[[t,K(e)]]})}),o=(t,n)=>{
let r=Map.groupBy(n,({reference:e})=>e.item),o=[...r.keys()].filter(e=>!yx(e)).length,s=xN(r,([n,r])=>{let s=r.some(({reference:e})=>e.attribute===`otp`);
return df(BM(e,t,{name:n,titles:o,fresh:s}),{onFailure:e=>Y(i(r,e)),onSuccess:e=>a(e,r)})});return o===r.size&&MM(t.items,o)?Gd(Yd(e.catalogue(t.id)),s):s},
s=/* @__PURE__ */ new Map,c=yield*xN(Map.groupBy(t,({reference:e})=>e.vault),([t,n])=>lf(AM(e.vaults,t,r),{onFailure:e=>i(n,e),onSuccess:e=>{let t=s.get(e.id);
return t===void 0?s.set(e.id,{vault:e,all:[...n]}):t.all.push(...n),[]}})),l=yield*xN(s.values(),({all:e,vault:t})=>o(t,e));return[...c,...l]}),xN=(e,
t)=>Xd(kd(e,t,{concurrency:`unbounded`}),e=>e.flat())})),CN,wN,TN,EN,DN,ON,kN,AN,jN,MN,NN,PN,FN,IN,LN,RN,zN,BN,VN,HN,UN,
WN=H((()=>{
//! otpauth 9.5.2 | (c) Héctor Molinero Fernández | MIT | https://github.com/hectorm/otpauth
CN=e=>{
let t=new Uint8Array(/* @__PURE__ */ new ArrayBuffer(8)),n=e;for(let e=7;e>=0&&n!==0;e--)t[e]=n&255,n-=t[e],n/=256;return t},wN=(()=>{
if(typeof globalThis==`object`)return globalThis;Object.defineProperty(Object.prototype,"__GLOBALTHIS__",{get(){return this},configurable:!0});try{
if(typeof __GLOBALTHIS__<`u`)return __GLOBALTHIS__}finally{delete Object.prototype.__GLOBALTHIS__}if(typeof self<`u`)return self;
if(typeof window<`u`)return window;if(typeof global<`u`)return global})(),TN=e=>{switch(!0){case/^(?:SHA-?1|SSL3-SHA1)$/i.test(e):
return`SHA1`;case/^SHA(?:2?-)?224$/i.test(e):return`SHA224`;case/^SHA(?:2?-)?256$/i.test(e):return`SHA256`;case/^SHA(?:2?-)?384$/i.test(e):
return`SHA384`;case/^SHA(?:2?-)?512$/i.test(e):return`SHA512`;case/^SHA3-224$/i.test(e):return`SHA3-224`;case/^SHA3-256$/i.test(e):
return`SHA3-256`;case/^SHA3-384$/i.test(e):return`SHA3-384`;case/^SHA3-512$/i.test(e):return`SHA3-512`;default:
throw TypeError(`Unknown hash algorithm: ${e}`)}},EN=(e,n,r)=>{if(t?.createHmac){let i=t.createHmac(e,wN.Buffer.from(n));return i.update(wN.Buffer.from(r)),
i.digest()}throw Error(`Missing HMAC function`)},DN=`ABCDEFGHIJKLMNOPQRSTUVWXYZ234567`,ON=e=>{e=e.replace(/ /g,``).toUpperCase();let t=e.length;
for(;e[t-1]===`=`;)--t;t<e.length&&(e=e.substring(0,t));let n=new ArrayBuffer(e.length*5/8|0),r=new Uint8Array(n),i=0,a=0,o=0;for(let t=0;t<e.length;t++){
let n=DN.indexOf(e[t]);if(n===-1)throw TypeError(`Invalid character found: ${e[t]}`);a=a<<5|n,i+=5,i>=8&&(i-=8,r[o++]=a>>>i)}return r},kN=e=>{let t=0,n=0,r=``;
for(let i=0;i<e.length;i++)for(n=n<<8|e[i],t+=8;t>=5;)r+=DN[n>>>t-5&31],t-=5;return t>0&&(r+=DN[n<<5-t&31]),r},AN=`0123456789ABCDEF`,jN=e=>{e=e.replace(/ /g,
``).toUpperCase();let t=new ArrayBuffer(e.length/2),n=new Uint8Array(t);for(let t=0;t<e.length;t+=2){let r=AN.indexOf(e[t]),i=AN.indexOf(e[t+1]);
if(r===-1||i===-1)throw TypeError(`Invalid character found: ${e.substring(t,t+2)}`);n[t/2]=r<<4|i}return n},MN=e=>{let t=``;for(let n=0;n<e.length;n++){
let r=e[n].toString(16);r.length===1&&(t+=`0`),t+=r}return t.toUpperCase()},NN=e=>{let t=new ArrayBuffer(e.length),n=new Uint8Array(t);
for(let t=0;t<e.length;t++)n[t]=e.charCodeAt(t)&255;return n},PN=e=>{let t=``;for(let n=0;n<e.length;n++)t+=String.fromCharCode(e[n]);return t},
FN=wN.TextEncoder?new wN.TextEncoder:null,IN=wN.TextDecoder?new wN.TextDecoder:null,LN=e=>{if(!FN)throw Error(`Encoding API not available`);
return FN.encode(e)},RN=e=>{if(!IN)throw Error(`Encoding API not available`);return IN.decode(e)},zN=e=>{if(t?.randomBytes)return t.randomBytes(e);
if(wN.crypto?.getRandomValues)return wN.crypto.getRandomValues(new Uint8Array(e));throw Error(`Cryptography API not available`)},BN=class e{
static fromLatin1(t){return new e({buffer:NN(t).buffer})}static fromUTF8(t){return new e({buffer:LN(t).buffer})}static fromBase32(t){
return new e({buffer:ON(t).buffer})}static fromHex(t){return new e({buffer:jN(t).buffer})}get buffer(){return this.bytes.buffer}get latin1(){
return Object.defineProperty(this,"latin1",{enumerable:!0,writable:!1,configurable:!1,value:PN(this.bytes)}),this.latin1}get utf8(){
return Object.defineProperty(this,"utf8",{enumerable:!0,writable:!1,configurable:!1,value:RN(this.bytes)}),this.utf8}get base32(){
return Object.defineProperty(this,"base32",{enumerable:!0,writable:!1,configurable:!1,value:kN(this.bytes)}),this.base32}get hex(){
return Object.defineProperty(this,"hex",{enumerable:!0,writable:!1,configurable:!1,value:MN(this.bytes)}),this.hex}constructor({buffer:e,size:t=20}={}){
this.bytes=e===void 0?zN(t):new Uint8Array(e),Object.defineProperty(this,"bytes",{enumerable:!0,writable:!1,configurable:!1,value:this.bytes})}},VN=(e,n)=>{
if(t?.timingSafeEqual)return t.timingSafeEqual(wN.Buffer.from(e),wN.Buffer.from(n));{
if(e.length!==n.length)throw TypeError(`Input strings must have the same length`);let t=-1,r=0;for(;++t<e.length;)r|=e.charCodeAt(t)^n.charCodeAt(t);
return r===0}},HN=class e{static get defaults(){return{issuer:``,label:`OTPAuth`,issuerInLabel:!0,algorithm:`SHA1`,digits:6,counter:0,window:1}}
static generate({secret:t,algorithm:n=e.defaults.algorithm,digits:r=e.defaults.digits,counter:i=e.defaults.counter,hmac:a=EN}){let o=CN(i),s=a(n,t.bytes,o);
if(!s?.byteLength||s.byteLength<19)throw TypeError(`Return value must be at least 19 bytes`);let c=s[s.byteLength-1]&15;
return(((s[c]&127)<<24|(s[c+1]&255)<<16|(s[c+2]&255)<<8|s[c+3]&255)%10**r).toString().padStart(r,`0`)}generate({counter:t=this.counter++}={}){
return e.generate({secret:this.secret,algorithm:this.algorithm,digits:this.digits,counter:t,hmac:this.hmac})}static validate({token:t,secret:n,algorithm:r,
digits:i=e.defaults.digits,counter:a=e.defaults.counter,window:o=e.defaults.window,hmac:s=EN}){if(t.length!==i)return null;let c=null,l=o=>{
let l=e.generate({secret:n,algorithm:r,digits:i,counter:o,hmac:s});VN(t,l)&&(c=o-a)};l(a);for(let e=1;e<=o&&c===null&&(l(a-e),!(c!==null||(l(a+e),
c!==null)));++e);return c}validate({token:t,counter:n=this.counter,window:r}){return e.validate({token:t,secret:this.secret,algorithm:this.algorithm,
digits:this.digits,counter:n,window:r,hmac:this.hmac})}toString(){let e=encodeURIComponent;
return`otpauth://hotp/${this.issuer.length>0?this.issuerInLabel?`${e(this.issuer)}:${e(this.label)}?issuer=${e(this.issuer)}&`:`${e(this.label)}?issuer=${e(this.issuer)}&`:`${e(this.label)}?`}secret=${e(this.secret.base32)}&algorithm=${e(this.algorithm)}&digits=${e(this.digits)}&counter=${e(this.counter)}`}
constructor({issuer:t=e.defaults.issuer,label:n=e.defaults.label,issuerInLabel:r=e.defaults.issuerInLabel,secret:i=new BN,algorithm:a=e.defaults.algorithm,
digits:o=e.defaults.digits,counter:s=e.defaults.counter,hmac:c}={}){this.issuer=t,this.label=n,this.issuerInLabel=r,
this.secret=typeof i==`string`?BN.fromBase32(i):i,this.algorithm=c?a:TN(a),this.digits=o,this.counter=s,this.hmac=c}},UN=class e{static get defaults(){
return{issuer:``,label:`OTPAuth`,issuerInLabel:!0,algorithm:`SHA1`,digits:6,period:30,window:1}}static counter({period:t=e.defaults.period,
timestamp:n=Date.now()}={}){return Math.floor(n/1e3/t)}counter({timestamp:t=Date.now()}={}){return e.counter({period:this.period,timestamp:t})}
static remaining({period:t=e.defaults.period,timestamp:n=Date.now()}={}){return t*1e3-n%(t*1e3)}remaining({timestamp:t=Date.now()}={}){
return e.remaining({period:this.period,timestamp:t})}static generate({secret:t,algorithm:n,digits:r,period:i=e.defaults.period,timestamp:a=Date.now(),hmac:o}){
return HN.generate({secret:t,algorithm:n,digits:r,counter:e.counter({period:i,timestamp:a}),hmac:o})}generate({timestamp:t=Date.now()}={}){
return e.generate({secret:this.secret,algorithm:this.algorithm,digits:this.digits,period:this.period,timestamp:t,hmac:this.hmac})}static validate({token:t,
secret:n,algorithm:r,digits:i,period:a=e.defaults.period,timestamp:o=Date.now(),window:s,hmac:c}){return HN.validate({token:t,secret:n,algorithm:r,digits:i,
counter:e.counter({period:a,timestamp:o}),window:s,hmac:c})}validate({token:t,timestamp:n,window:r}){return e.validate({token:t,secret:this.secret,
algorithm:this.algorithm,digits:this.digits,period:this.period,timestamp:n,window:r,hmac:this.hmac})}toString(){let e=encodeURIComponent;
return`otpauth://totp/${this.issuer.length>0?this.issuerInLabel?`${e(this.issuer)}:${e(this.label)}?issuer=${e(this.issuer)}&`:`${e(this.label)}?issuer=${e(this.issuer)}&`:`${e(this.label)}?`}secret=${e(this.secret.base32)}&algorithm=${e(this.algorithm)}&digits=${e(this.digits)}&period=${e(this.period)}`}
constructor({issuer:t=e.defaults.issuer,label:n=e.defaults.label,issuerInLabel:r=e.defaults.issuerInLabel,secret:i=new BN,algorithm:a=e.defaults.algorithm,
digits:o=e.defaults.digits,period:s=e.defaults.period,hmac:c}={}){this.issuer=t,this.label=n,this.issuerInLabel=r,
this.secret=typeof i==`string`?BN.fromBase32(i):i,this.algorithm=c?a:TN(a),this.digits=o,this.period=s,this.hmac=c}}})),
GN=/* @__PURE__ */ W({parseOtpKey:()=>rP}),KN,qN,JN,YN,XN,ZN,QN,$N,eP,tP,nP,rP,iP=H((()=>{Wr(),WN(),KN=1e4,qN=4,JN=10,YN=86400,
XN=/* @__PURE__ */ new Set([`SHA1`,`SHA224`,`SHA256`,`SHA384`,`SHA512`]),ZN=e=>J(e),QN=e=>/^[\w.+-]{1,20}$/.test(e)?` ${e}`:``,$N=e=>{let t=e.replace(/[\s-]/g,
``);try{let e=BN.fromBase32(t);return e.bytes.length===0?ZN(`it contains no key`):K(e)}catch{return ZN(`it is not a base32 key (A to Z and 2 to 7)`)}},eP=e=>{
let t=new UN(e);return{periodMs:t.period*1e3,code:e=>t.generate({timestamp:e})}},tP=e=>/^\d{1,15}$/.test(e)?Number(e):NaN,nP=e=>{
let t=new Map([...e.searchParams].map(([e,t])=>[e.toLowerCase(),t.trim()])),n=(e,n)=>t.get(e)||n,r=e.host.toLowerCase();
if(r===`steam`||t.get(`encoder`)===`steam`)return ZN(`codes of Steam are not supported`);
if(r!==`totp`&&r!==`hotp`)return ZN(`its type${QN(r)} is not totp or hotp`);let i=n(`algorithm`,`SHA1`).toUpperCase().replace(/^HMAC-?|[-_]/g,``);
if(!XN.has(i))return ZN(`its algorithm${QN(i)} is not supported`);let a=tP(n(`digits`,`6`));
if(!(a>=qN&&a<=JN))return ZN(`its number of digits must be from ${qN} to ${JN}`);let o=tP(n(`period`,`30`));
if(!(o>=1&&o<=YN))return ZN(`its period must be a number of seconds from 1 to ${YN}`);let s=tP(n(`counter`,``));
return r===`hotp`&&Number.isNaN(s)?ZN(`it has no counter`):zr($N(n(`secret`,``)),e=>{if(r===`totp`)return eP({algorithm:i,digits:a,period:o,secret:e});
let t=new HN({algorithm:i,counter:s,digits:a,secret:e});return{periodMs:void 0,code:()=>t.generate()}})},rP=e=>{if(e.length>KN)return ZN(`it is too long`);
let t=e.trim().replace(/^(["'])(.*)\1$/s,`$2`);if(/^steam:\/\//i.test(t))return ZN(`codes of Steam are not supported`);if(!t.includes(`:`))return zr($N(t),
e=>eP({secret:e}));let n=URL.parse(t);return n?.protocol===`otpauth:`?nP(n):ZN(`it is neither an otpauth URL nor a base32 key`)}})),
aP=/* @__PURE__ */ W({code:()=>lP}),oP,sP,cP,lP,uP=H((()=>{od(),Z(),Wr(),oP=e=>Ad(async()=>(await Promise.resolve().then(()=>(iP(),GN))).parseOtpKey(e)),sP=(e,
t)=>e===void 0?void 0:e-t%e,cP=3e4,lP=Tf(function*(e,t){let n=yield*oP(e),r=yield*ad;if(t!==void 0){let e=Lr(n)?n.success.periodMs:cP;return{code:t,
validFor:sP(e,r)}}
return Ir(n)?yield*X(e.trim()===``?`the server sent no code for the field, and the field contains no key`:`the server sent no code for the field, and the key in the field cannot be used: ${n.failure}`):{code:n.success.code(r),
validFor:sP(n.success.periodMs,r)}})})),dP=/* @__PURE__ */ U(((e,t)=>{var n=ne(`assert`),r=ne(`stream`).Stream,i=ne(`util`),
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
fP=/* @__PURE__ */ U(((e,t)=>{var n=ne(`buffer`),r=n.Buffer,i={},a;for(a in n)n.hasOwnProperty(a)&&a!==`SlowBuffer`&&a!==`Buffer`&&(i[a]=n[a]);
var o=i.Buffer={};for(a in r)r.hasOwnProperty(a)&&a!==`allocUnsafe`&&a!==`allocUnsafeSlow`&&(o[a]=r[a]);if(i.Buffer.prototype=r.prototype,
o.from&&o.from!==Uint8Array.from||(o.from=function(e,t,n){
if(typeof e==`number`)throw TypeError(`The "value" argument must not be of type number. Received type `+typeof e);
if(e&&e.length===void 0)throw TypeError(`The first argument must be one of type string, Buffer, ArrayBuffer, Array, or Array-like Object. Received type `+typeof e);
return r(e,t,n)}),o.alloc||=function(e,t,n){if(typeof e!=`number`)throw TypeError(`The "size" argument must be of type number. Received type `+typeof e);
if(e<0||e>=2*(1<<30))throw RangeError(`The value "`+e+`" is invalid for option "size"`);var i=r(e);return!t||t.length===0?i.fill(0):typeof n==`string`?i.fill(t,
n):i.fill(t),i},!i.kStringMaxLength)try{i.kStringMaxLength=process.binding(`buffer`).kStringMaxLength}catch{}
i.constants||(i.constants={MAX_LENGTH:i.kMaxLength},i.kStringMaxLength&&(i.constants.MAX_STRING_LENGTH=i.kStringMaxLength)),t.exports=i})),
pP=/* @__PURE__ */ U(((e,t)=>{var n=fP().Buffer,r={dsa:{parts:[`p`,`q`,`g`,`y`],sizePart:`p`},rsa:{parts:[`e`,`n`],sizePart:`n`},ecdsa:{parts:[`curve`,`Q`],
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
``),`hex`)}}}})),mP=/* @__PURE__ */ U(((e,t)=>{dP();var n=ne(`util`);function r(e,t){Error.captureStackTrace&&Error.captureStackTrace(this,r),
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
hP=/* @__PURE__ */ U(((e,t)=>{t.exports={newInvalidAsn1Error:function(e){var t=/* @__PURE__ */ Error();return t.name=`InvalidAsn1Error`,t.message=e||``,t}}})),
gP=/* @__PURE__ */ U(((e,t)=>{t.exports={EOC:0,Boolean:1,Integer:2,BitString:3,OctetString:4,Null:5,OID:6,ObjectDescriptor:7,External:8,Real:9,Enumeration:10,
PDV:11,Utf8String:12,RelativeOID:13,Sequence:16,Set:17,NumericString:18,PrintableString:19,T61String:20,VideotexString:21,IA5String:22,UTCTime:23,
GeneralizedTime:24,GraphicString:25,VisibleString:26,GeneralString:28,UniversalString:29,CharacterString:30,BMPString:31,Constructor:32,Context:128}})),
_P=/* @__PURE__ */ U(((e,t)=>{var n=ne(`assert`),r=fP().Buffer,i=gP(),a=hP().newInvalidAsn1Error;function o(e){
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
s=0;s<this.length;s++)o<<=8,o|=this._buf[this._offset++]&255;return(i&128)==128&&s!==4&&(o-=1<<s*8),o|0},t.exports=o})),vP=/* @__PURE__ */ U(((e,t)=>{
var n=ne(`assert`),r=fP().Buffer,i=gP(),a=hP().newInvalidAsn1Error,o={size:1024,growthFactor:8};function s(e,t){return n.ok(e),n.equal(typeof e,`object`),
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
this._size=t}},t.exports=c})),yP=/* @__PURE__ */ U(((e,t)=>{var n=hP(),r=gP();for(var i in t.exports={Reader:_P(),Writer:vP()},
r)r.hasOwnProperty(i)&&(t.exports[i]=r[i]);for(var a in n)n.hasOwnProperty(a)&&(t.exports[a]=n[a])})),bP=/* @__PURE__ */ U(((e,t)=>{var n=yP();t.exports={Ber:n,
BerReader:n.Reader,BerWriter:n.Writer}})),xP=/* @__PURE__ */ U(((e,t,n)=>{(function(){var n,r=!0;function i(e,t,n){
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
this.SecureRandom=Ot):e=t.exports=i}).call(n)})),SP=/* @__PURE__ */ U(((e,t)=>{var n=xP().BigInteger,r=n.prototype.Barrett;function i(e,t){this.x=t,this.q=e}
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
ECPointFp:p,ECFieldElementFp:i}})),CP=/* @__PURE__ */ U(((e,t)=>{(function(e){var t=function(e){var t,n=/* @__PURE__ */ new Float64Array(16);
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
He(i)}))})()})(t!==void 0&&t.exports?t.exports:self.nacl=self.nacl||{})})),wP=/* @__PURE__ */ U(((e,t)=>{t.exports={bufferSplit:b,addRSAMissing:j,
calculateDSAPublic:O,calculateED25519Public:k,calculateX25519Public:A,mpNormalize:w,mpDenormalize:T,ecNormalize:x,countZeros:y,assertCompatible:m,
isCompatible:p,opensslKeyDeriv:_,opensshCipherInfo:N,publicFromPrivateECDSA:M,zeroPadToLength:E,writeBitString:C,readBitString:S,pbkdf2:v};var n=dP(),
r=fP().Buffer,i=zP(),a=HP(),o=ne(`crypto`),s=pP(),c=bP(),l=SP(),u=xP().BigInteger,d=CP(),f=3;function p(e,t,n){if(typeof e!=`object`||!e)return!1;
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
throw Error(`Unsupported openssl cipher "`+e+`"`)}return t}})),TP=/* @__PURE__ */ U(((e,t)=>{t.exports=i;var n=dP(),r=fP().Buffer;function i(e){n.object(e,
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
e.copy(this._buffer,this._offset),this._offset+=e.length}})),EP=/* @__PURE__ */ U(((e,t)=>{t.exports=u;var n=dP(),r=fP().Buffer;pP(),ne(`crypto`);var i=mP(),
a=wP(),o=bP(),s=TP(),c=i.InvalidAlgorithmError,l=i.SignatureParseError;function u(e){n.object(e,`options`),n.arrayOfObject(e.parts,`options.parts`),
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
return n.func(e.toBuffer),e.hasOwnProperty(`hashAlgorithm`)?[2,0]:[1,0]}})),DP=/* @__PURE__ */ U(((e,t)=>{t.exports={}})),OP=/* @__PURE__ */ U(((e,t)=>{
t.exports={Verifier:c,Signer:l};var n=CP(),r=ne(`stream`),i=ne(`util`),a=dP(),o=fP().Buffer,s=EP();function c(e,t){
if(t.toLowerCase()!==`sha512`)throw Error(`ED25519 only supports the use of SHA-512 hashes`);this.key=e,this.chunks=[],r.Writable.call(this,{})}i.inherits(c,
r.Writable),c.prototype._write=function(e,t,n){this.chunks.push(e),n()},c.prototype.update=function(e){typeof e==`string`&&(e=o.from(e,`binary`)),
this.chunks.push(e)},c.prototype.verify=function(e,t){var r;if(s.isSignature(e,[2,0])){if(e.type!==`ed25519`)return!1;
r=e.toBuffer(`raw`)}else if(typeof e==`string`)r=o.from(e,`base64`);else if(s.isSignature(e,[1,
0]))throw Error(`signature was created by too old a version of sshpk and cannot be verified`);return a.buffer(r),
n.sign.detached.verify(new Uint8Array(o.concat(this.chunks)),new Uint8Array(r),new Uint8Array(this.key.part.A.data))};function l(e,t){
if(t.toLowerCase()!==`sha512`)throw Error(`ED25519 only supports the use of SHA-512 hashes`);this.key=e,this.chunks=[],r.Writable.call(this,{})}i.inherits(l,
r.Writable),l.prototype._write=function(e,t,n){this.chunks.push(e),n()},l.prototype.update=function(e){typeof e==`string`&&(e=o.from(e,`binary`)),
this.chunks.push(e)},l.prototype.sign=function(){var e=n.sign.detached(new Uint8Array(o.concat(this.chunks)),new Uint8Array(o.concat([this.key.part.k.data,
this.key.part.A.data]))),t=o.from(e),r=s.parse(t,`ed25519`,`raw`);return r.hashAlgorithm=`sha512`,r}})),kP=/* @__PURE__ */ U(((e,t)=>{t.exports={read:u,
readPkcs8:p,write:d,writePkcs8:E,pkcs8ToBuffer:T,readECDSACurve:v,writeECDSACurve:j};var n=dP(),r=bP(),i=fP().Buffer,a=pP(),o=wP(),s=HP(),c=zP(),l=PP();
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
r.Ber.Context|1)}})),AP=/* @__PURE__ */ U(((e,t)=>{t.exports={read:d,readPkcs1:m,write:f,writePkcs1:S};var n=dP(),r=bP(),i=fP().Buffer,a=pP(),o=wP(),s=HP(),
c=zP(),l=PP(),u=kP().readECDSACurve;function d(e,t){return l.read(e,t,`pkcs1`)}function f(e,t){return l.write(e,t,`pkcs1`)}function p(e,t){
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
function A(e,t){throw Error(`Public keys are not supported for EdDSA PKCS#1`)}})),jP=/* @__PURE__ */ U(((e,t)=>{t.exports={read:d.bind(void 0,!1,void 0),
readType:d.bind(void 0,!1),write:f,readPartial:d.bind(void 0,!0),readInternal:d,keyTypeToAlg:u,algToKeyType:l};var n=dP(),r=fP().Buffer,i=pP(),a=wP(),o=HP(),
s=zP(),c=TP();function l(e){if(n.string(e),e===`ssh-dss`)return`dsa`;if(e===`ssh-rsa`)return`rsa`;if(e===`ssh-ed25519`)return`ed25519`;
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
e.part.A.data])),p.writeBuffer(m)}return p.toBuffer()}})),MP=/* @__PURE__ */ U(((e,t)=>{var n=CP().lowlevel.crypto_hash,r=0,i=function(){
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
for(_=Math.min(_,o),h=0;h<_&&(y=h*v+(b-1),!(y>=x));h++)a[y]=f[h];o-=h}return 0}t.exports={BLOCKS:s,HASHSIZE:c,hash:l,pbkdf:u}})),NP=/* @__PURE__ */ U(((e,t)=>{
t.exports={read:f,readSSHPrivate:m,write:h};var n=dP();bP();var r=fP().Buffer;pP();var i=wP(),a=ne(`crypto`);HP();var o=zP(),s=PP(),c=jP(),l=TP(),u=mP(),d;
function f(e,t){return s.read(e,t)}var p=`openssh-key-v1`;function m(e,t,o){t=new l({buffer:t});var s=t.readCString();n.strictEqual(s,p,`bad magic string`);
var f=t.readString(),m=t.readString(),h=t.readBuffer();if(t.readInt()!==1)throw Error(`OpenSSH-format key file contains multiple keys: this is unsupported.`);
var g=t.readBuffer();if(e===`public`)return n.ok(t.atEnd(),`excess bytes left after key`),c.read(g);var _=t.readBuffer();n.ok(t.atEnd(),
`excess bytes left after key`);var v=new l({buffer:h});switch(m){case`none`:
if(f!==`none`)throw Error(`OpenSSH-format key uses KDF "none" but specifies a cipher other than "none"`);break;case`bcrypt`:var y=v.readBuffer(),b=v.readInt(),
x=i.opensshCipherInfo(f);if(d===void 0&&(d=MP()),typeof o.passphrase==`string`&&(o.passphrase=r.from(o.passphrase,`utf-8`)),
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
switch(u){case`none`:break;case`bcrypt`:var y=a.randomBytes(16),b=16,x=new l({});x.writeBuffer(y),x.writeInt(b),f=x.toBuffer(),d===void 0&&(d=MP());
var S=new Uint8Array(h),C=new Uint8Array(y),w=new Uint8Array(m.keySize+m.blockSize);if(d.pbkdf(S,S.length,C,C.length,w,w.length,
b)!==0)throw Error(`bcrypt_pbkdf function returned failure, parameters invalid`);w=r.from(w);var T=w.slice(0,m.keySize),E=w.slice(m.keySize,
m.keySize+m.blockSize),D=a.createCipheriv(m.opensslName,T,E);D.setAutoPadding(!1);var O,k=[];for(D.once(`error`,function(e){throw e}),D.write(g),
D.end();(O=D.read())!==null;)k.push(O);g=r.concat(k);break;default:throw Error(`Unsupported kdf `+u)}var A=new l({});A.writeCString(p),A.writeString(c),
A.writeString(u),A.writeBuffer(f),A.writeInt(1),A.writeBuffer(s.toBuffer(`rfc4253`)),g&&A.writeBuffer(g),A=A.toBuffer();
var j=o.isPrivateKey(e)?`OPENSSH PRIVATE KEY`:`OPENSSH PUBLIC KEY`,M=A.toString(`base64`),N=M.length+M.length/70+18+16+j.length*2+10;A=r.alloc(N);var P=0;
P+=A.write(`-----BEGIN `+j+`-----
`,P);for(var F=0;F<M.length;){var I=F+70;I>M.length&&(I=M.length),P+=A.write(M.slice(F,I),P),A[P++]=10,F=I}
return P+=A.write(`-----END `+j+`-----
`,P),A.slice(0,P)}})),PP=/* @__PURE__ */ U(((e,t)=>{t.exports={read:b,write:x};var n=dP(),r=bP(),i=ne(`crypto`),
a=fP().Buffer;pP();var o=wP(),s=HP(),c=zP(),l=AP(),u=kP(),d=NP(),f=jP(),p=mP(),m=`1.2.840.113549.1.5.13`,h=`1.2.840.113549.1.5.12`,
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
`,g),h.slice(0,g)}})),FP=/* @__PURE__ */ U(((e,t)=>{t.exports={read:c,write:l};var n=dP(),r=fP().Buffer,i=jP();wP();
var a=HP();zP(),NP();var o=/^([a-z0-9-]+)[ \t]+([a-zA-Z0-9+\/]+[=]*)([ \t]+([^ \t][^\n]*[\n]*)?)?$/,
s=/^([a-z0-9-]+)[ \t\n]+([a-zA-Z0-9+\/][a-zA-Z0-9+\/ \t\n=]*)([^a-zA-Z0-9+\/ \t\n=].*)?$/;function c(e,t){typeof e!=`string`&&(n.buffer(e,`buf`),
e=e.toString(`ascii`));var a=e.trim().replace(/[\\\r]/g,``),c=a.match(o);c||=a.match(s),n.ok(c,`key must match regex`);var l=i.algToKeyType(c[1]),u=r.from(c[2],
`base64`),d,f={};if(c[4])try{d=i.read(u)}catch{c=a.match(s),n.ok(c,`key must match regex`),u=r.from(c[2],`base64`),d=i.readInternal(f,`public`,
u)}else d=i.readInternal(f,`public`,u);if(n.strictEqual(l,d.type),c[4]&&c[4].length>0)d.comment=c[4];else if(f.consumed){var p=c[2]+(c[3]?c[3]:``),
m=Math.ceil(f.consumed/3)*4;for(p=p.slice(0,m-2).replace(/[^a-zA-Z0-9+\/=]/g,``)+p.slice(m-2),f.consumed%3>0&&p.slice(m-1,m)!==`=`&&m--;p.slice(m,
m+1)===`=`;)m++;var h=p.slice(m);h=h.replace(/[\r\n]/g,` `).replace(/^\s+/,``),h.match(/^[a-zA-Z0-9]/)&&(d.comment=h)}return d}function l(e,t){if(n.object(e),
!a.isKey(e))throw Error(`Must be a public key`);var o=[],s=i.keyTypeToAlg(e);o.push(s);var c=i.write(e);return o.push(c.toString(`base64`)),
e.comment&&o.push(e.comment),r.from(o.join(` `))}})),IP=/* @__PURE__ */ U(((e,t)=>{t.exports={}})),LP=/* @__PURE__ */ U(((e,t)=>{t.exports={}})),
RP=/* @__PURE__ */ U(((e,t)=>{t.exports={read:u,write:h};var n=dP(),r=fP().Buffer;wP(),HP(),zP();var i=PP(),a=FP(),o=jP(),s=IP(),c=LP(),
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
function h(e,t){throw Error(`"auto" format cannot be used for writing`)}})),zP=/* @__PURE__ */ U(((e,t)=>{t.exports=v;var n=dP(),r=fP().Buffer,i=pP(),
a=ne(`crypto`);VP();var o=EP(),s=mP(),c=ne(`util`),l=wP(),u=DP(),d=u.generateECDSA,f=u.generateED25519,p=OP(),m=CP(),h=HP();s.InvalidAlgorithmError;
var g=s.KeyParseError;s.KeyEncryptedError;var _={};_.auto=RP(),_.pem=PP(),_.pkcs1=AP(),_.pkcs8=kP(),_.rfc4253=jP(),_[`ssh-private`]=NP(),
_.openssh=_[`ssh-private`],_.ssh=_[`ssh-private`],_.dnssec=IP(),_.putty=LP();function v(e){n.object(e,`options`),h.call(this,e),this._pubCache=void 0}
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
BP=/* @__PURE__ */ U(((e,t)=>{t.exports={}})),VP=/* @__PURE__ */ U(((e,t)=>{t.exports=p;var n=dP(),r=fP().Buffer,i=pP(),a=ne(`crypto`),o=mP(),s=HP(),c=zP(),
l=BP(),u=wP(),d=o.FingerprintFormatError,f=o.InvalidAlgorithmError;function p(e){if(n.object(e,`options`),n.string(e.type,`options.type`),n.buffer(e.hash,
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
return n.func(e.toString),n.func(e.matches),[1,0]}})),HP=/* @__PURE__ */ U(((e,t)=>{t.exports=h;var n=dP(),r=pP(),i=ne(`crypto`),a=VP(),o=EP(),
s=DP().DiffieHellman,c=mP(),l=wP(),u=zP(),d;try{d=OP()}catch{}var f=c.InvalidAlgorithmError,p=c.KeyParseError,m={};m.auto=RP(),m.pem=PP(),m.pkcs1=AP(),
m.pkcs8=kP(),m.rfc4253=jP(),m.ssh=FP(),m[`ssh-private`]=NP(),m.openssh=m[`ssh-private`],m.dnssec=IP(),m.putty=LP(),m.ppk=m.putty;function h(e){n.object(e,
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
3]:e.formats.auto?[1,2]:e.formats.pkcs1?[1,1]:[1,0]}})),UP=/* @__PURE__ */ U(((e,t)=>{t.exports={}})),WP=/* @__PURE__ */ U(((e,t)=>{var n=HP(),r=VP(),i=EP(),
a=zP(),o=BP(),s=UP(),c=mP();t.exports={Key:n,parseKey:n.parse,Fingerprint:r,parseFingerprint:r.parse,Signature:i,parseSignature:i.parse,PrivateKey:a,
parsePrivateKey:a.parse,generatePrivateKey:a.generate,Certificate:o,parseCertificate:o.parse,createSelfSignedCertificate:o.createSelfSigned,
createCertificate:o.create,Identity:s,identityFromDN:s.parseDN,identityForHost:s.forHost,identityForUser:s.forUser,identityForEmail:s.forEmail,
identityFromArray:s.fromArray,FingerprintFormatError:c.FingerprintFormatError,InvalidAlgorithmError:c.InvalidAlgorithmError,KeyParseError:c.KeyParseError,
SignatureParseError:c.SignatureParseError,KeyEncryptedError:c.KeyEncryptedError,CertificateParseError:c.CertificateParseError}})),
GP=/* @__PURE__ */ W({notPrivateKey:()=>KP,toOpenSsh:()=>JP}),KP,qP,JP,YP=H((()=>{Z(),dM(),KP=e=>new cM({reference:e}),qP=32768,JP=Tf(function*(e){
if(e.length>qP)return;let{default:t}=yield*Ad(()=>Promise.resolve().then(()=>/* @__PURE__ */ te(WP(),1)));return yield*sf(Bd(()=>`${t.parsePrivateKey(e,
`pem`).toString(`ssh-private`).trimEnd()}\n`),()=>void 0)})})),XP,ZP,QP,$P,eF=H((()=>{Vj(),Z(),ip(),dM(),Mh(),_M(),XP=e=>({value:e,validFor:void 0}),
ZP=Ad(()=>Promise.resolve().then(()=>(uP(),aP))),QP=Ad(()=>Promise.resolve().then(()=>(YP(),GP))),$P=Id(function*(){let e=yield*Ej({capacity:100,
lookup:e=>Wd(QP,({toOpenSsh:t})=>t(e))});return(t,{item:n,selection:{source:r},vault:i},a)=>{if(r._tag===`Value`)return Y(XP(r.value));let o=jh(a);
switch(r._tag){case`Content`:return t.content(i.id,n.id,r.file).pipe(af(e=>fM(e)(o)),Wd(e=>Bd({try:()=>XP(ep(new TextDecoder(`utf-8`,{fatal:!0,
ignoreBOM:!0}).decode(e))),catch:()=>new sM({reference:o})})));case`OneTimePassword`:{let{totp:e,value:t}=r.field,n=e==null||np(e).trim()===``?void 0:np(e);
return Wd(ZP,({code:e})=>e(t==null?``:np(t),n)).pipe(af(e=>new oM({reference:o,attribute:`otp`,why:e})),Xd(e=>({value:ep(e.code),
validFor:e.validFor})))}case`OpenSsh`:return Wd(kj(e,np(r.key)),e=>e===void 0?Wd(QP,({notPrivateKey:e})=>X(e(o))):Y(XP(ep(e))))}}})})),tF,nF,rF,iF,aF,oF,sF,cF,
lF,uF,dF,fF,pF,mF,hF=H((()=>{yM(),tF=1e4,nF=6e4,rF=1e4,iF={lists:!1,items:`none`,history:!1},aF=/* @__PURE__ */ new Map,oF=(e,t,n)=>({contentVersion:e,
changedAt:n,checkedAt:t,revision:0,unsettledSince:t,isChangeSeen:!0,behindSince:void 0,listedAt:void 0,listed:aF,read:/* @__PURE__ */ new Map,olderSince:aF}),
sF=(e,t,n)=>e?.listedAt!==void 0&&e.listed.has(t)&&n-e.listedAt<tF,cF=({listed:e,read:t},n)=>Math.max(t.get(n)??-1/0,e.get(n)??-1/0),lF=(e,t,n)=>{
switch(t._tag){case`Vault`:return uF(e,t,n);case`List`:return fF(e,t,n);case`Item`:return mF(e,t,n)}},uF=(e,{changedAt:t,contentVersion:n},r)=>{
let{behindSince:i,contentVersion:a,unsettledSince:o}=e,s={...e,checkedAt:r},c=(n,r={})=>({state:{...s,changedAt:t,behindSince:void 0,revision:e.revision+1,
...n},drops:{lists:!0,items:`compare`,history:!1,...r},isTaken:!0});if(n===void 0)return c({contentVersion:void 0,changedAt:void 0});
if(a===void 0||n>a)return c({contentVersion:n,unsettledSince:r,isChangeSeen:a===void 0&&e.isChangeSeen});if(n<a){let e=i??r;return r-e<nF?{state:{...s,
behindSince:e},drops:iF,isTaken:!1}:c({contentVersion:n,unsettledSince:r,isChangeSeen:!1,listed:aF,read:/* @__PURE__ */ new Map,olderSince:aF},{items:`all`,
history:!0})}if(o===void 0)return{state:{...s,changedAt:t,behindSince:void 0},drops:iF,isTaken:!0};let l=r-o;
return c({unsettledSince:l>=nF||e.isChangeSeen&&l>=tF?void 0:o})},dF=(e,t,n)=>{let r=e.olderSince.get(t)??n;return{since:r,
isLagging:e.contentVersion!==void 0||n-r<nF}},fF=(e,{isWhole:t,versions:n},r)=>{let i=new Map(e.olderSince),a=!1;for(let[t,o]of n){if(o==null||o>=cF(e,t)){
i.delete(t);continue}let n=dF(e,t,r);i.set(t,n.since),a||=n.isLagging}if(a)return{state:{...e,olderSince:i,unsettledSince:e.unsettledSince??r},drops:iF,
isTaken:!1};let o=new Map([...t?[]:e.listed,...n]),s=t&&e.listed.size!==o.size||[...o].some(([t,n])=>e.listed.get(t)!==n),{read:c}=e,l=/* @__PURE__ */ new Set;
for(let[e,r]of c){if(t?o.get(e)===r:!n.has(e)||n.get(e)===r)continue;l.add(e);let i=o.get(e);i!=null&&i<r&&c.set(e,i)}return{state:{...e,listedAt:r,listed:o,
olderSince:i,isChangeSeen:e.isChangeSeen||s},drops:{lists:!1,items:l.size===0?`none`:l,history:!1},isTaken:!0}},pF=(e,t)=>{if(!e.has(t))return e;
let n=new Map(e);return n.delete(t),n},mF=(e,{id:t,version:n},r)=>{if(n==null)return{state:e,drops:iF,isTaken:!0};let{read:i}=e,a=i.get(t);if(a!==void 0&&n<a){
let{isLagging:n,since:i}=dF(e,t,r);if(n){let n=new Map(e.olderSince).set(t,i);return{state:{...e,olderSince:n,unsettledSince:e.unsettledSince??r},drops:iF,
isTaken:!1}}}vM(i,t,n,rF);let o=n<(e.listed.get(t)??n);return{state:{...e,olderSince:pF(e.olderSince,t),unsettledSince:o?e.unsettledSince??r:e.unsettledSince,
isChangeSeen:e.isChangeSeen||a!==void 0&&n>a},drops:iF,isTaken:!0}}})),gF,_F,vF=H((()=>{Z(),bS(),gF=[250,1e3],_F=e=>(t,{isAccepted:n,known:r,mayRetry:i,path:a,
reason:o=`it is older than an earlier response: a replica lags behind`})=>{let s=Wd(e,({unusableResponse:e})=>X(e(a,gF.length+1,o))),c=e=>{let a=gF[e],
o=a===void 0?void 0:Gd(cf(a),Md(()=>c(e+1)));return df(t,{onFailure:e=>o===void 0?X(e):Wd(yS,t=>i?.(e,t)?o:X(e)),onSuccess:e=>Wd(n(e),t=>{let n=t?e:r();
return n===void 0?o??s:Y(n)})})};return c(0)}})),yF,bF,xF,SF,CF,wF,TF,EF=H((()=>{Vj(),fa(),Z(),Yu(),Pi(),EM(),bS(),hF(),VM(),yM(),vF(),yF=1048576,bF=e=>Qd(yS,e,
(e,t)=>({readAt:e,value:t})),xF=e=>{let t=/* @__PURE__ */ new Map;return{get:e=>t.get(e),set:(n,r)=>vM(t,n,r,e),clear:e=>{
for(let n of t.keys())n.startsWith(e)&&t.delete(n)}}},SF=({contentVersion:e,updatedAt:t}={})=>{if(e==null)return{contentVersion:void 0,changedAt:void 0};
let n=Date.parse(t??``);return{contentVersion:e,changedAt:Number.isNaN(n)?void 0:n}},CF=e=>({...e,fields:(e.fields??[]).map(({totp:e,...t})=>t)}),wF=e=>pf(e,
e=>$i()),TF=Tf(function*(e,{capacity:t,negativeTimeToLive:n},r){let i=/* @__PURE__ */ new Map,a=0,o=-1/0,s=Math.ceil(t/10),c=xF(t),l=xF(s),u=e=>{
if(qu(e))return 1/0;let t=Ju(e);return t._tag===`Some`&&(t.value._tag===`ResourceNotFound`||t.value._tag===`InvalidRequest`)?n:0},d=(e,t)=>Wd(yS,n=>{a++;
let{drops:r,isTaken:o,state:s}=lF(i.get(e)??oF(void 0,n),t,n);i.set(e,s);let{items:c}=r;return c instanceof Set?Zd(y(t=>t.vaultId===e&&c.has(t.itemId)),
o):Y(o)}),f=_F(r),p=(t,n)=>{let r=n===void 0,i=`${t}/${r?``:`?${n}`}`;return f(r?e.items.list(t):e.items.list(t,{filter:TM(n)}),{isAccepted:e=>Xd(d(t,
{_tag:`List`,versions:new Map(e.map(({id:e,version:t})=>[e,t])),isWhole:r}),t=>(t&&l.set(i,e),t)),known:()=>l.get(i),path:`/v1/vaults/${t}/items`})},
m=yield*Tj(e=>p(e,void 0),{capacity:s,timeToLive:u}),h=yield*Tj(({title:e,vaultId:t})=>p(t,e),{capacity:t,timeToLive:u}),g=yield*Tj(({itemId:t,vaultId:n})=>{
let r=`${n}/${t}`;return bF(f(e.items.get(n,t),{isAccepted:e=>Xd(d(n,{_tag:`Item`,id:t,version:e.version}),t=>(t&&c.set(r,e),t)),known:()=>Oi(Ai(Di(c.get(r)),
CF)),mayRetry:(e,r)=>e._tag===`ResourceNotFound`&&sF(i.get(n),t,r),path:`/v1/vaults/${n}/items/${t}`}))},{capacity:t,timeToLive:u}),_=yield*Tj(({fileId:t,
itemId:n,size:r,vaultId:i})=>f(e.files.bytes(i,n,t),{isAccepted:e=>Y(r===void 0||e.length===r),known:()=>void 0,
path:`/v1/vaults/${i}/items/${n}/files/${t}/content`,reason:`the file does not have the ${r} bytes that its item specifies`}),{capacity:s,
timeToLive:e=>qu(e)&&e.value.length>yF?0:u(e)}),v=Tf(function*(e,t){for(let n of[...yield*zj(e)])t(n)&&(yield*Lj(e,n))}),y=e=>Gd(v(g,e),v(_,e)),
b=Tf(function*(e,t,n){let r={_tag:`Vault`,...SF(e)},{drops:o}=lF(t,r,n),s=({vaultId:t})=>t===e.id;if(o.lists&&(a++,yield*Lj(m,e.id),yield*v(h,s)),
o.history&&l.clear(`${e.id}/`),o.items===`compare`){let t=[...yield*Bj(g)].filter(([e])=>s(e)),n=t.length>0&&MM(e.items,t.length);n&&(yield*kj(m,e.id));
let r=new Set(t.flatMap(([{itemId:e},{value:t}])=>t.version==null?[e]:[]));yield*y(e=>s(e)&&(!n||r.has(e.itemId)))}o.items===`all`&&(yield*y(s)),i.set(e.id,
lF(i.get(e.id)??t,r,n).state)}),x=yield*Tj(t=>Kd(bF(e.vaults.list()),({readAt:e})=>Nd(()=>{a++,o=e})),{capacity:1,timeToLive:u}),S=e=>Gd(Rj(x,`vaults`,
({readAt:t})=>t<e),Xd(kj(x,`vaults`),({value:e})=>e)),C=e=>Xd(Jd(Pj(x,`vaults`)),t=>ji(Mi(t),({readAt:t,value:n})=>Ai(Di(n.find(({id:t})=>t===e)),e=>({readAt:t,
value:e})))),w=yield*Tj(Tf(function*(t){let n=i.get(t),r=Oi(yield*C(t));if(n===void 0){let{changedAt:e,contentVersion:n}=SF(r?.value);i.set(t,oF(n,
r?.readAt??(yield*yS),e))}else{let{readAt:i,value:a}=r!==void 0&&r.readAt>n.checkedAt?r:yield*bF(e.vaults.get(t));yield*b(a,n,i)}}),{capacity:1/0,
timeToLive:()=>0}),T=Tf(function*(e,t){let n=()=>i.get(e)?.checkedAt??-1/0;for(let r=0;r<3&&n()<t;r++)yield*kj(w,e);let{changedAt:r,contentVersion:a,
revision:o}=i.get(e)??oF(void 0,t);return{changedAt:r,contentVersion:a,revision:o}});return{revisions:Tf(function*(e,t){let n=e.length>1?S(t):Pd;
return new Map(yield*kd(e,e=>Xd(qd(Gd(n,T(e,t))),t=>[e,t]),{concurrency:`unbounded`}))}),generation:()=>a,confirmedAt:(e,t)=>Math.min(i.get(e)?.checkedAt??-1/0,
t?o:1/0),isOutdated:(e,t,n)=>n!==void 0&&n<(i.get(e)?.read.get(t)??n),readsFresherThan:Tf(function*(e,t){let n={capacity:1/0},r=yield*yf(S(e)),
i=/* @__PURE__ */ new Map,a=yield*Ej({...n,lookup:t=>Xd(T(t,e),e=>{i.set(t,e)})}),o=(e,t)=>i.has(e)?t:Gd(kj(a,e),t),s=yield*Ej({...n,lookup:e=>o(e,kj(m,e))});
return{vaults:r,revisionOf:t=>i.get(t)??oF(void 0,e),catalogue:e=>kj(s,e),titled:(e,t)=>o(e,Wd(Ij(m,e),n=>n?kj(s,e):kj(h,{vaultId:e,title:t}))),item:(e,n,r)=>{
let i={vaultId:e,itemId:n},a=kj(g,i),s=Rj(g,i,({readAt:e})=>e<t);return Xd(o(e,r?Gd(s,a):a),({value:e})=>e)},content:(e,t,{id:n,size:r})=>o(e,kj(_,{vaultId:e,
itemId:t,fileId:n,size:r??void 0}))}})}},wF)})),DF,OF,kF,AF=H((()=>{Z(),Wr(),Mh(),bS(),Uj(),Kj(),_M(),gx(),CM(),SN(),eF(),EF(),jM(),DF=3,OF=Tf(function*(e,t,n){
let r=yield*TF(e,t,n),i=yield*$P,a=SM(t),{locked:o}=t,s=Gj(r,t),c=Tf(function*(e,t,n){let a=yield*r.readsFresherThan(n-t,n);return yield*yN(a,e,o(),(e,
t)=>Df(i(a,e,t),t=>{let{item:n,vault:r}=e,{changedAt:i,contentVersion:o,revision:s}=a.revisionOf(r.id);return{...t,vault:{id:r.id,contentVersion:o,changedAt:i},
item:{id:n.id,version:n.version??void 0},revision:s,stale:void 0}}))}),l=Tf(function*(e,t,n){let i=[],a=e;for(let e=0;e<DF&&a.length>0;e++){let o=yield*c(a,t,
n),s=e=>Lr(e)&&r.isOutdated(e.success.vault.id,e.success.item.id,e.success.item.version),l=e===2;i.push(...o.filter(([,e])=>l||!s(e))),a=o.flatMap(([e,
t])=>s(t)?[e]:[])}return i}),u=Tf(function*(e){let n=yield*yS,i=a.staleOutcomes(e,n);if(i!==void 0)return i;let o=r.generation(),c=yield*l(e,t.timeToLive,n);
s.remember(c,o);let u=([,e])=>Ir(e)&&hM(e.failure),d=c.filter(u).map(([e])=>e),f=yield*l(d,t.negativeTimeToLive,n),p=[...c.filter(e=>!u(e)),...f];
return a.withStaleFallback(p,n,yield*yS)}),d=yield*Hj(u);return{locked:o,outcomes:d,outcomesKnowing:Tf(function*(e,t){let n=yield*yS,
{vaults:i}=yield*r.readsFresherThan(n,n),s=yield*qd(i);if(Ir(s)){let t=fM(s.failure),r=e.map(e=>[e,J(t(jh(e.reference)))]);return a.withStaleFallback(r,n,
yield*yS)}let c=yield*kd(e,e=>Xd(kF(s.success,e.reference,t,o()),t=>({one:e,reading:t}))),l=c.filter(({reading:e})=>e===void 0).map(({one:e})=>e);
return[...c.flatMap(({one:e,reading:t})=>t===void 0?[]:[[e,K(t)]]),...yield*d(l)]}),current:s.get,revisions:r.revisions}}),kF=(e,t,n,r)=>{
let i=t.attribute===`otp`?void 0:n.get(jh(t));return i?.vault.contentVersion===void 0?Y(void 0):lf(kM(Y(e),mx(r,jh(t))?.vault??t.vault),{onFailure:()=>void 0,
onSuccess:({id:t})=>t===i.vault.id&&e.some(e=>e.id===t&&e.contentVersion===i.vault.contentVersion)?i:void 0})}})),jF,MF,NF,PF=H((()=>{
jF=e=>e instanceof Map||e instanceof Set,MF=e=>e===null?`null`:jF(e)?e instanceof Map?`a Map`:`a Set`:Array.isArray(e)?`an array`:typeof e,NF=(e,t)=>{
if(typeof t!=`object`||!t||Array.isArray(t)||jF(t))return{code:`InvalidOption`,message:`The ${e} must be an object of strings; they are ${MF(t)}.`,
hint:e===`references`?`Give each reference a key, such as { password: "op://prod/db/password" }.`:`Give each reference its value, such as { "op://prod/db/password": "secret" }.`,
place:{key:e}}}})),FF,IF,LF,RF,zF,BF=H((()=>{Z(),Wr(),Jf(),PF(),Mh(),FF=e=>{let t=NF(`references`,e);return t===void 0?Pd:zd(new qf([t]))},IF=e=>{let t=[],n=[];
for(let[r,[i,a]]of Object.entries(e).entries()){let e=Ah(a),o={key:i,text:a,index:r};Lr(e)?t.push({...o,reference:e.success}):n.push([o,J(e.failure)])}
return{parsed:t,invalid:n}},LF=e=>e.toSorted(([e],[t])=>e.index-t.index),RF=e=>{let t=[],n=[];for(let[r,i]of e)Lr(i)?n.push([r,i.success]):t.push({key:r.key,
error:i.failure});return{failures:t,values:n}},zF=e=>Object.fromEntries(e.map(([{key:e},t])=>[e,t]))})),VF,HF,UF,WF,GF,KF,qF,JF,YF=H((()=>{Z(),ip(),Wr(),jp(),
li(),dM(),Mh(),Qh(),bS(),BF(),VF=e=>Xd(kp(si,e),({capacity:t,negativeTimeToLive:n,staleIfError:r,timeToLive:i})=>({timeToLive:i,negativeTimeToLive:Math.min(i,
n),capacity:t,staleIfError:r,locked:HF(e.locked)})),HF=(e={})=>typeof e==`function`?e:()=>e,UF=({value:e})=>e,WF=({item:e,stale:t,validFor:n,value:r,
vault:i})=>({value:r,vault:i,item:e,age:t?.age??0,validFor:n}),GF=({item:e,validFor:t,value:n,vault:r})=>({value:n,vault:r,item:e,validFor:t,revision:0,
stale:void 0}),KF=Tf(function*(e,t){let n=yield*Ud(Ah(t)),[r]=yield*e.outcomes([{reference:n}]);return{reference:n,outcome:yield*Ud(r[1])}}),qF=(e,t)=>Xd(yS,
n=>{let r=[];for(let i in t){let a=t[i],o=Object.hasOwn(t,i)?e.current(a,n):void 0;if(o===void 0)return;r.push([{key:i,text:a,index:r.length},K(o)])}return r}),
JF=e=>{let t=Tf(function*(t,{known:n}={}){yield*FF(t);let r=n===void 0?yield*qF(e,t):void 0;if(r!==void 0)return r;let{invalid:i,parsed:a}=IF(t);
if(a.length===0)return LF(i);let o=n===void 0?void 0:new Map([...n].map(([e,t])=>[e,GF(t)])),s=yield*o===void 0?e.outcomes(a):e.outcomesKnowing(a,o);
return LF([...i,...s])}),n=Tf(function*(e){let{failures:n,values:r}=RF(yield*t(e));return n.length>0?yield*new uM(n):zF(r.map(([e,t])=>[e,t.value]))});
return{locked:e.locked,resolve:t=>Wd(yS,n=>{let r=e.current(t,n);return r===void 0?Xd(KF(e,t),({outcome:e})=>e.value):Y(r.value)}),resolveAll:n,
resolveEach:e=>Xd(t(e),e=>zF(e.map(([e,t])=>[e,zr(t,UF)]))),readEach:(e,n)=>Xd(t(e,n),e=>zF(e.map(([e,t])=>[e,zr(t,WF)]))),resolveTemplate:Tf(function*(e,t){
let r=Wh(e,t);if(Ir(r))return yield*new uM(r.failure.map(e=>({key:e.reference,error:e})));let i=Xh(r.success).map(e=>[e,e]),a=yield*n(Object.fromEntries(i));
return ep(Zh(r.success,e=>np(a[e])))})}}})),XF,ZF,QF,$F=H((()=>{XF=({attempts:e,method:t,path:n},r)=>`${t} ${n} ${r.replace(/[.\s]+$/,
``)}${e>1?` (after ${e} attempts)`:``}.`,ZF=({mayHaveBeenProcessed:e})=>e?`; the request may have been processed`:``,
QF=`Check whether the change was made before you repeat it.`})),eI,tI,nI,rI,iI,aI=H((()=>{um(),Hm(),$F(),
eI={refused:`Start the Connect server, or correct the port in OP_CONNECT_HOST.`,dns:`Correct the host name in OP_CONNECT_HOST, or check DNS on this machine.`,
network:`Check OP_CONNECT_HOST, firewalls and routes between this machine and the Connect server.`,
reset:`Check that the Connect server, and any proxy in front of it, is running and healthy.`,
certificate:`Set OP_CONNECT_CA_FILE to the certificate authority of the server.`,tls:`Correct the scheme in OP_CONNECT_HOST.`,
proxy:`Check the proxy (OP_CONNECT_PROXY, HTTPS_PROXY, HTTP_PROXY), or add the host to NO_PROXY.`,
proxyDenied:`Add the user name and the password to the URL of the proxy, or add the host to NO_PROXY.`,
notAllowed:`Allow the process to connect to the host: --allow-net.`,
local:`Increase the limit of open files (ulimit -n), or close unused connections and files in this process.`},
tI={refused:`Start the agent, or correct the path in OP_CONNECT_HOST.`,
network:`Let this user open the socket (--socket-mode of opconnect-agent), or correct the path in OP_CONNECT_HOST.`,
reset:`Check that the agent is running and healthy.`},nI=(e,t)=>(tm(e)===void 0?void 0:tI[t])??eI[t],rI=class extends Vm(`Unreachable`){constructor({hint:e,
...t}){super({...t,hint:t.mayHaveBeenProcessed?QF:e??nI(t.host,t.unreachableCause),message:t.sent?XF(t,
`got no response from ${t.host}: ${t.reason}${ZF(t)}`):XF(t,`could not connect to ${t.host}: ${t.reason}${ZF(t)}`)})}},iI=class extends Vm(`ResponseTimeout`){
constructor(e){let t=`${Math.round(e.timeout)} ms (${e.limit})`;super({...e,
hint:e.mayHaveBeenProcessed?QF:e.sent?`Check whether the Connect server is overloaded or the network is slow, or increase ${e.limit}.`:`Increase concurrency or ${e.limit}, or start fewer requests at once.`,
message:XF(e,
e.sent?`got no complete response from ${e.host} within ${t}${ZF(e)}`:`was not sent within ${t}: other requests of this client were in progress`)})}}})),
oI=H((()=>{})),sI,cI,lI,uI,dI,fI,pI,mI,hI,gI,_I,vI,yI,bI,xI=H((()=>{Hm(),$F(),sI=(e,t)=>{let n=e.attempts===0?`was not sent`:`failed with ${e.status}`,
r=e.reason===``?``:`: ${e.reason}`;return{...e,hint:e.mayHaveBeenProcessed?QF:t,message:XF(e,n+r+ZF(e))}},cI=(e,t)=>class extends Vm(e){constructor(e){
super(sI(e,t))}},lI=(e,t)=>class extends Vm(e){constructor(e){super(sI({...e,retryAfter:e.retryAfter},t))}},uI=class extends Vm(`InvalidRequest`){
constructor(e){super(sI(e,e.attempts===0?`Correct the input.`:`Correct the request according to the message of the server.`))}},
dI=class extends cI(`TokenRejected`,
`Check that the token (OP_CONNECT_TOKEN, OP_CONNECT_TOKEN_FILE) is complete, not revoked or expired, and issued for this server.`){},
fI=class extends cI(`AccessDenied`,`Give the token access to this vault, or use a token that has it.`){},pI=class extends cI(`ResourceNotFound`,
`Check the ids, and that the token has access to the vault.`){},mI=class extends cI(`SyncTimeout`,
`The Connect server has not finished its first sync: wait for its /health, then try again.`){},hI=class extends cI(`WriteConflict`,
`Read the item again and repeat the change.`){},gI=class extends cI(`FileTooLarge`,`Download the content of the file instead of including it inline.`){},
_I=class extends lI(`TooManyRequests`,`Wait, or increase the rate limit of the proxy in front of the Connect server.`){},vI=class extends lI(`ServerError`,
`Check the log and /health of the Connect server.`){},
yI={foreign:`Check that OP_CONNECT_HOST, including its path, is the URL of a Connect server, and that no proxy in front of it responds instead.`,
refusal:`Check that OP_CONNECT_HOST, including its path, is the URL of a Connect server, and that opconnect supports its version.`,
incomplete:`Check the proxies between this machine and the Connect server.`,
shape:`Update opconnect, or check the proxies between this machine and the Connect server.`,size:`Increase maxResponseSize (OP_CONNECT_MAX_RESPONSE_SIZE).`},
bI=class extends Vm(`UnexpectedResponse`){constructor(e){super({...e,hint:e.mayHaveBeenProcessed?QF:yI[e.problem],message:XF(e,
`got a ${e.status} response from ${e.host}, but ${e.reason}${ZF(e)}`)})}}})),SI=H((()=>{aI(),oI(),xI(),MS()})),CI,wI,TI,EI,DI=H((()=>{li(),Ip(),CI=ri,
wI=e=>Object.keys(CI).find(t=>CI[t]?.variable===e),TI=[`token`,`tokenFile`],EI=e=>{let t=Reflect.get(e,Np),n=Reflect.get(e,Mp),r=t=>{let n=Reflect.get(e,t);
return n!==void 0&&n!==``};return{isSet:e=>r(wI(e)??``),nameOf:(e,i=e)=>{let a=wI(e);if(a===void 0)return e;let o=[a,...TI.includes(a)?TI:[]].find(r);
if(o===void 0)return t===void 0?a:i;let s=CI[o]?.variable??``,c=Object.hasOwn(t??{},o)?s:n?.[s];return o===a?c??a:c===void 0?a:i}}}})),OI,kI,AI,jI,MI,NI,PI,FI,
II,LI,RI,zI,BI=H((()=>{OI=12,kI=8,AI=e=>e.toLowerCase().replace(/[^a-z\d]/g,``),jI=(e,t)=>{let n=Number.parseInt(e,t);
return n<1114112?String.fromCodePoint(n):``},MI=/(?:%|\\x)([\da-f]{2})|\\u\{?([\da-f]{1,6})\}?|&#x([\da-f]+);|&#(\d+);/gi,NI=e=>e.replace(MI,(e,t,n,r,
i)=>i===void 0?jI(t??n??r??``,16):jI(i,10)),PI=(e,t)=>Array.from(e.matchAll(/\d{2,3}/g),([e])=>jI(e,t)).join(``),FI=e=>e.replace(/../g,e=>jI(e,16)),
II=e=>atob(e.slice(0,e.length&-4)),LI=e=>{let t=e.replace(/0x|[^\da-f]/gi,``),n=e.replaceAll(`-`,`+`).replaceAll(`_`,`/`).replace(/[^\w+/]/g,``);return[e,NI(e),
PI(e,8),PI(e,10),...[0,1].map(e=>FI(t.slice(e))),...[0,1,2,3].map(e=>II(n.slice(e)))]},RI=e=>{let t=/* @__PURE__ */ new Set;for(let n of e){
let e=AI(n.replace(/^[\w-]+\.(?=[\w-]+\.[\w-]+$)/,``));if(e.length<kI)continue;let r=Math.min(OI,e.length);for(let n of[e,
[...e].toReversed().join(``)])for(let e=0;e+r<=n.length;e++)t.add(n.slice(e,e+r))}return t},zI=(e,t)=>{let n=RI(t),r=[...new Set(Array.from(n,
({length:e})=>e))];return r.length>0&&LI(e).flatMap(LI).map(AI).some(e=>r.some(t=>{for(let r=0;r+t<=e.length;r++)if(n.has(e.slice(r,r+t)))return!0;
return!1}))}})),VI,HI,UI,WI,GI,KI,qI,JI,YI,XI,ZI,QI=H((()=>{VI=`ERR_ACCESS_DENIED`,HI=e=>e===VI,UI=e=>{for(let t=e,n=0;typeof t==`object`&&t&&n<8;n++){
if(`code`in t&&typeof t.code==`string`)return t.code;if(`name`in t&&t.name===`NotCapable`)return VI;
t=t instanceof AggregateError?t.errors[0]:`cause`in t?t.cause:void 0}return`UNKNOWN`},
WI=/^(CERT_|ERR_TLS_CERT|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT|UNABLE_TO_(GET|VERIFY|DECRYPT))|^(HOSTNAME_MISMATCH|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH_EXCEEDED)$/,
GI=e=>WI.test(e),KI=e=>e===`EPROTO`||e.startsWith(`ERR_SSL_`),qI=e=>e===`ERR_PROXY_TUNNEL`,JI=e=>e===`ENOTFOUND`||e.startsWith(`EAI_`),
YI=e=>e===`EMFILE`||e===`ENFILE`||e===`ENOBUFS`||e===`ENOMEM`||e===`EADDRNOTAVAIL`,XI=e=>e===`ECONNREFUSED`||e===`ENOENT`,
ZI=e=>e===`CONNECT_TIMEOUT`||e===`UND_ERR_CONNECT_TIMEOUT`||e===`ENETUNREACH`||e===`EHOSTUNREACH`||e===`EACCES`||e===`EPERM`})),
$I=/* @__PURE__ */ W({fromErrorResponse:()=>mL,invalidRequest:()=>hL,narrow:()=>bL,timedOut:()=>cL,toConnectError:()=>uL,tooLarge:()=>lL,unexpected:()=>sL,
unusableResponse:()=>gL}),eL,tL,nL,rL,iL,aL,oL,sL,cL,lL,uL,dL,fL,pL,mL,hL,gL,_L,vL,yL,bL,xL=H((()=>{SI(),DI(),Ip(),h_(),C_(),BI(),hS(),QI(),Qk(),
eL=e=>GI(e)?`certificate`:KI(e)||e===`TLS_EXPECTED`?`tls`:JI(e)?`dns`:YI(e)?`local`:XI(e)?`refused`:HI(e)?`notAllowed`:ZI(e)?`network`:`reset`,
tL={CERT_HAS_EXPIRED:[`its certificate has expired`,`Renew the certificate of the server, or correct the clock of this machine.`],
CERT_NOT_YET_VALID:[`its certificate is not valid yet`,`Correct the clock of this machine, or the certificate of the server.`],
ERR_TLS_CERT_ALTNAME_INVALID:[`its certificate does not cover the host name`,
`Use a host name that the certificate covers, or add this one to the certificate.`]},nL=(e,t,n)=>{switch(e){case`BODY_CUT_SHORT`:
return`the connection was lost in the middle of the response`;case`CONNECT_TIMEOUT`:return`no connection within ${n} ms (connectTimeout)`;case`TLS_EXPECTED`:
return`the host requires TLS on this port: write https:// instead of http://`;case`UNKNOWN`:return`the connection was lost`;case`ECONNREFUSED`:
return`connection refused (ECONNREFUSED)`;case`ENOENT`:return`the socket does not exist (ENOENT)`;case`EACCES`:
return`access was denied (EACCES)`;case`ECONNRESET`:case`EPIPE`:
return t?`the connection was lost (${e})`:`the connection was lost while it was being opened (${e})`;case`ENOTFOUND`:
return`the host name does not exist (ENOTFOUND)`;case`EAI_AGAIN`:return`the host name could not be resolved (EAI_AGAIN)`;case`ETIMEDOUT`:
return`the connection timed out (ETIMEDOUT)`;case`ERR_ACCESS_DENIED`:return`the runtime does not allow it (ERR_ACCESS_DENIED)`;case`EMFILE`:case`ENFILE`:
return`this process has too many open files (${e})`;default:
return KI(e)?`TLS handshake failed: the host does not serve TLS on this port (${e}): write http:// instead of https://`:e.startsWith(`HPE_`)?`the response is not valid HTTP (${e})`:GI(e)?`${tL[e]?.[0]??`its certificate is not trusted`} (${e})`:e}},
rL=({code:e,proxy:t,status:n},
r)=>n===407?`the proxy ${t} requires a user name and a password (407)`:n===void 0?qI(e)?`the proxy ${t} closed the connection`:`the proxy ${t} could not be reached: ${nL(e,
!1,r)}`:`the proxy ${t} did not connect to the host (${n})`,iL=(e,t,n)=>{let{status:r}=t;return new rI({...mS(e),reason:rL(t,n),sent:!1,
unreachableCause:r!==void 0&&r>=400&&r<500?`proxyDenied`:`proxy`})},aL=(e,t,n,r=0)=>new rI({...mS(e,n),reason:nL(t,n,r),sent:n,unreachableCause:eL(t),
hint:tL[t]?.[1]}),oL=e=>new rI({...mS(e),reason:`a proxy requires a user name and a password (407)`,sent:!1,unreachableCause:`proxyDenied`}),sL=(e,t,
n)=>new bI({...mS(e,!0),status:e.status,problem:t,reason:n}),cL=(e,{limit:t,timeout:n},r=!0)=>new iI({...mS(e,r),timeout:n,limit:t,sent:r}),lL=e=>sL(e,`size`,
`its body is larger than maxResponseSize`),uL=(e,t,n)=>{let{code:r,sent:i,status:a}=t;if(t.proxy!==void 0)return iL(e,t,n.connectTimeout);
switch(a!==void 0&&(e.status=a),r){case`BODY_TOO_LARGE`:return lL(e);case`BODY_ENCODED`:return sL(e,`foreign`,
`its body is compressed, which the request did not accept`);case`TIMEOUT`:return i?cL(e,n):aL(e,`CONNECT_TIMEOUT`,!1,n.timeout);case`TLS_EXPECTED`:return aL(e,
r,!1);default:return aL(e,r,i,n.connectTimeout)}},dL=(e,t)=>{if(e===void 0)return;let n=/^\d+(\.\d+)?$/.test(e.trim())?Number(e)*1e3:Date.parse(e)-t;
return Number.isNaN(n)?void 0:Math.max(0,n)},fL=(e,t)=>{try{let{message:n,status:r}=JSON.parse(Yk(e.body));
if(typeof n!=`string`||e.status===404&&typeof r!=`number`&&!Zk(e))return;let i=S_(n,t,{ordinary:!0}).replace(/\s+/g,` `).trim();return zI(i.slice(0,1e3),
t)?`<redacted>`:m_(i.slice(0,300))}catch{return}},pL=/HTTP request (was sent )?to (an )?HTTPS/i,mL=(e,t,n,r)=>{let{status:i}=t,a=fL(t,n),o=dL(Xk(t,
`retry-after`),r),s={...mS(e,i===408||i>500&&(i!==503||o===void 0)),status:i,reason:a??``};if(i===429)return new _I({...s,retryAfter:o});
if(i>=500)return new vI({...s,retryAfter:o});if(i===407)return oL(e);if(i===408)return new mI(s);if(i>=300&&i<400)return sL(e,`foreign`,
`redirects are not followed`);if(a===void 0)return i===400&&pL.test(Yk(t.body.subarray(0,2e3)))?aL(e,`TLS_EXPECTED`,!1):sL(e,`foreign`,
`the response did not come from a Connect server`);switch(i){case 400:return new uI(s);case 401:return new dI(s);case 403:return new fI(s);case 404:
return new pI(s);case 409:return new hI(s);case 413:return new gI(s);default:return sL(e,`refusal`,`Connect servers do not send this status${a&&`: ${a}`}`)}},
hL=(e,t,n)=>new uI({method:e,path:t,host:``,attempts:0,mayHaveBeenProcessed:!1,status:400,reason:n}),gL=(e,t,n)=>new bI({method:`GET`,path:e,
host:`the Connect server`,attempts:t,mayHaveBeenProcessed:!1,status:200,problem:`incomplete`,reason:n}),_L=(e,t)=>e.has(t===408?401:t),
vL=({_tag:e})=>e===`TooManyRequests`||e===`ServerError`||e===`UnexpectedResponse`,yL=(e,t)=>t===void 0?e:Object.assign(e,{hint:Fp(e.hint,EI(t))}),bL=(e,t)=>n=>{
let r=!(`status`in n)||vL(n)||_L(e,n.status)?n:new bI({...n,problem:`refusal`,reason:`a Connect server does not send this response: ${n.reason}`});return yL(r,
t)}})),SL,CL,wL=H((()=>{Z(),ip(),HA(),Cj(),mk(),AF(),YF(),SL=Ad(()=>Promise.resolve().then(()=>(xL(),$I))),CL=/*#__PURE__*/ Tf(function*(e,t={}){
let n=yield*Ud(pk(e)),r=Sj(yield*VA(n,SL),ep);return JF(yield*OF(r,yield*VF(t),SL))})})),TL,EL=H((()=>{Qk(),TL=(e,t)=>new qk({code:e,sent:!0,stale:!1,
status:t})})),DL=/* @__PURE__ */ W({explain:()=>ML}),OL,kL,AL,jL,ML,NL=H((()=>{Bm(),QI(),Qk(),OL=500,kL=e=>{let{rawPacket:t}=Object(e);return t?.[0]===21},
AL=e=>{let{address:t}=e;return!(`hostname`in t)||t.protocol!==`http:`?Promise.resolve(!1):(e.probe??=new Promise(e=>{let{hostname:n,port:r}=t,
i=process.getBuiltinModule(`node:tls`).connect({host:n,port:Number(r??80),rejectUnauthorized:!1}),a=t=>{clearTimeout(o),i.destroy(),e(t)},
o=setTimeout(()=>a(!1),OL);i.once(`secureConnect`,()=>a(!0)),i.once(`error`,()=>a(!1)),i.once(`close`,()=>a(!1))}),e.probe)},jL=(e,t)=>{if(t===void 0)return;
let n=Object(e),r=Number(t.port||(t.protocol===`https:`?443:80)),[i=e]=Array.isArray(n.errors)?n.errors:[];
if(n.code!==`ERR_PROXY_TUNNEL`&&n.hostname!==t.hostname&&Object(i).port!==r)return;let a=typeof n.statusCode==`number`?n.statusCode:void 0;return{proxy:t.host,
status:a}},ML=async(e,t,{connected:n,ended:r,stale:i,status:a})=>{let o=r??(kL(e)?`TLS_EXPECTED`:UI(e)),s=`protocol`in t.address?zm(t.address.protocol,
t.proxy):void 0,c=n?void 0:jL(e,s),l=o===`ECONNRESET`&&n&&!i&&s===void 0&&await AL(t);return new qk({code:l?`TLS_EXPECTED`:o,sent:n,stale:i,status:a,...c})}})),
PL=/* @__PURE__ */ W({chunksOf:()=>FL}),FL,IL=H((()=>{yo(),rd(),Z(),dC(),EL(),FL=e=>{let t=e=>{},n=()=>{
if(e.closed)return e.readableEnded?nd():X(TL(`BODY_CUT_SHORT`))};return uC(Id(function*(){yield*_f(()=>Nd(()=>e.destroy()));let r=t;e.pause(),e.on(`data`,t=>{
e.pause(),r(Y(_o(t)))}),e.on(`error`,()=>void 0),e.once(`close`,()=>{let e=n();e!==void 0&&r(e)});let i=Fd(i=>{let a=n();return a===void 0?(r=e=>{r=t,i(e)},
e.resume(),Nd(()=>e.pause())):i(a)});return cC(Y(i))}))}})),LL,RL,zL,BL,VL,HL,UL,WL,GL,KL=H((()=>{Z(),um(),EL(),Qk(),LL=2**31-1,RL=({ca:e,host:t,proxy:n})=>{
let r=tm(t);if(r!==void 0){let{Agent:e,request:t}=process.getBuiltinModule(`node:http`),n={proxyEnv:{}},i=new e({keepAlive:!0,...n}),a=new e({keepAlive:!1,
...n});return{request:t,address:{socketPath:r},basePath:``,kept:i,fresh:a,proxy:{},probe:void 0}}let{hostname:i,pathname:a,port:o,protocol:s}=new URL(t),
{Agent:c,request:l}=process.getBuiltinModule(s===`https:`?`node:https`:`node:http`),u={...e===void 0?void 0:{ca:e},proxyEnv:n};return{request:l,
address:{protocol:s,hostname:i.replace(/^\[|\]$/g,``),port:o===``?void 0:o},basePath:a===`/`?``:a,kept:new c({keepAlive:!0,...u}),fresh:new c({keepAlive:!1,
...u}),proxy:n,probe:void 0}},zL=()=>Promise.resolve().then(()=>(NL(),DL)),BL=()=>process.uptime()*1e3,VL=(e,t,{onError:n,onHead:r})=>{let i=BL(),a=!1,o,s=!1,c,
l,u=e.request({...e.address,path:e.basePath+t.path,method:t.method,agent:t.fresh?e.fresh:e.kept});u.setHeader(`accept-encoding`,`identity`);
for(let e in t.headers)u.setHeader(e,t.headers[e]??``);let d=e=>{l??=e,u.destroy()},f=Math.min(t.connectTimeout,t.timeout),p=()=>{
if(!a&&f<t.timeout)return d(`CONNECT_TIMEOUT`);let e=t.timeout-(BL()-i);if(e<1)return d(`TIMEOUT`);m=setTimeout(p,Math.min(e,LL))},m=setTimeout(p,Math.min(f,
LL));return u.once(`socket`,e=>{e.connecting?e.once(`encrypted`in e?`secureConnect`:`connect`,()=>{a=!0,o=BL()-i}):e.destroyed||(a=!0)}),u.once(`response`,e=>{
let t=e.headers[`content-encoding`];if(c=e.statusCode,t!==void 0&&t!==`identity`)return d(`BODY_ENCODED`);s=!0,r(e,o)}),u.on(`error`,t=>{if(clearTimeout(m),
s)return;s=!0;let r=u.reusedSocket&&l===void 0;zL().then(({explain:n})=>n(t,e,{ended:l,connected:a,stale:r,
status:c})).catch(()=>new qk({code:l??String(Object(t).code),sent:a,stale:r,status:c})).then(n)}),u.once(`close`,()=>{s||(clearTimeout(m),
n(new qk({code:l??`ECONNRESET`,sent:a,stale:!1,status:c})))}),u.end(t.body),{stopTimer:()=>clearTimeout(m),endedBy:()=>l,cancel:()=>{clearTimeout(m),
u.destroy()}}},HL=Ad(()=>Promise.resolve().then(()=>(IL(),PL))),UL=(e,t)=>({status:e.statusCode??0,headers:e.headers,connectMs:t}),WL=(e,t,n)=>{
if(e.complete&&e.readableLength<=t){let t=e.read()??/* @__PURE__ */ new Uint8Array;return e.resume(),n(t)}if(e.destroyed)return n(TL(`BODY_CUT_SHORT`));
let r=Number(e.headers[`content-length`]),i=Buffer.allocUnsafeSlow(r<=t?r:0),a=0;e.on(`data`,r=>{let o=a;if(a+=r.length,a>t)return e.removeAllListeners(`end`),
e.destroy(),n(TL(`BODY_TOO_LARGE`,e.statusCode));a>i.length&&(i=Buffer.concat([i],Math.max(a,2*o))),r.copy(i,o)}),e.once(`end`,()=>n(i.subarray(0,a))),
e.on(`error`,()=>void 0),e.once(`close`,()=>{!e.readableEnded&&a<=t&&n(TL(`BODY_CUT_SHORT`,e.statusCode))})},GL=Id(function*(){
let e=yield*gf(Nd(()=>/* @__PURE__ */ new Map),e=>Nd(()=>{for(let{fresh:t,kept:n}of e.values())n.destroy(),t.destroy()})),t=t=>{let{ca:n,host:r}=t,
i=n===void 0?r:`${r} ${n}`,a=e.get(i)??RL(t);return e.set(i,a),a};return{connectsToSockets:!0,send:e=>Fd(n=>{let r=VL(t(e),e,{onError:e=>n(X(e)),onHead:(t,
i)=>process.nextTick(()=>WL(t,e.maxBodySize,e=>{if(r.stopTimer(),!(e instanceof qk))return n(Y({...UL(t,i),body:e}));let a=r.endedBy();
n(X(a===void 0?e:TL(a)))}))});return Nd(r.cancel)}),open:e=>Wd(HL,({chunksOf:n})=>Fd(r=>{let i=VL(t(e),e,{onError:e=>r(X(e)),onHead:(e,t)=>{i.stopTimer(),
(e.statusCode===204||e.statusCode===304)&&e.resume(),process.nextTick(()=>r(Y({...UL(e,t),body:n(e)})))}});return Nd(i.cancel)}))}})})),qL,JL=H((()=>{KL(),
qL=GL})),YL,XL,ZL=H((()=>{Hu(),YL=Au,XL=Pu})),QL,$L,eR=H((()=>{JL(),Kk(),Qk(),Z(),ZL(),Iv(),QL=/* @__PURE__ */ new Set([XL(({message:e})=>{
Fv(`opconnect: ${[e].flat().join(` `)}`)})]),$L=async(e,t,{onEvent:n,signal:r,waits:i=!0}={})=>{let a=0,o=e=>{let t=e=>t=>(a++,e(t));return{...e,send:t(e.send),
open:t(e.open)}},s=Wk(),c=i?s.run(t,{timeout:Uk(e),onEvent:n}):t,l=Wd(qL,e=>mf(c,Jk,o(e))).pipe(hf,mf(Gk,s),mf(YL,QL),qd);return{outcome:await Cf(l,
r===void 0?{}:{signal:r}),requests:a}}})),tR,nR,rR,iR,aR=H((()=>{Z(),ip(),Wr(),tS(),tR=e=>Object.fromEntries(Array.from(e,e=>[e,e])),nR=(e,t)=>{
let n=/* @__PURE__ */ new Map,r=/* @__PURE__ */ new Map;for(let[i,a]of e.entries()){let e=t[i];e!==void 0&&Br(e,{onFailure:e=>r.set(a,e),onSuccess:e=>n.set(a,
np(e))})}return{...eS,values:n,failures:r}},rR=(e,t)=>Xd(e.resolveEach(Object.fromEntries(t.entries())),e=>nR(t,e)),iR=([e,t])=>({...e,
values:new Map([...e.values,...t.values]),failures:new Map([...e.failures,...t.failures])})})),oR,sR,cR,lR,uR=H((()=>{hv(),A_(),oR=e=>e.then(e=>({bytes:e}),
e=>({code:R_(e),reason:k_(e)})),sR=e=>oR(rv(e)),cR=e=>oR(dv(e)),lR=(e,t)=>X_(e,t).then(()=>void 0,k_)})),dR,fR,pR,mR,hR=H((()=>{Z(),ip(),Jf(),Nk(),uR(),dR=12,
fR=32,pR=(e,t)=>new qf([{code:`InvalidOption`,message:e,hint:t,place:{key:`key`}}]),mR=Tf(function*(e,{token:t}){if(e===void 0){let{current:e}=yield*Mk(t),
n=np(yield*e);return n.length>=fR?{_tag:`Token`,token:n}:yield*pR(`The access token is too short to encrypt a snapshot: it has fewer than ${fR} characters.`,
"Set `key` of the snapshot to a passphrase or a key file.")}if(typeof e==`object`&&`file`in e){let t=yield*Ad(()=>cR(e.file));
return`code`in t?yield*pR(`Could not read the key file ${e.file} of the snapshot: ${t.reason}.`,`Check the path.`):t.bytes.length>=fR?{_tag:`KeyFile`,
bytes:t.bytes}:yield*pR(`The key file ${e.file} of the snapshot must have at least ${fR} bytes.`,`Create it with: openssl rand -out ${e.file} ${fR}`)}
let n=$f(e)?np(e):e;return n.length>=dR?{_tag:`Passphrase`,passphrase:n}:yield*pR(`The key of the snapshot must have at least ${dR} characters.`,
`Use a longer passphrase, such as 32 random characters, or a key file.`)})})),gR,_R,vR=H((()=>{Sm(),gR=(e,t,n)=>{let{contentVersion:r,id:i}=e.vault,
a=t?.vault.id===i&&t.vault.contentVersion===r,o=e.vault.changedAt,s=a?Math.min(t.changedAt,n):Math.min(n,o===void 0?n:o+fm),c=a&&t.isSettled||n-s>=6e4;
return{...e,changedAt:s,isSettled:c}},_R=(e,t,n)=>n&&t?.item.id===e.item.id&&t.item.version!==void 0&&t.item.version>(e.item.version??1/0)?t:e})),yR,bR,xR,SR,
CR,wR,TR,ER,DR,OR,kR,AR,jR,MR,NR=H((()=>{yR=O(i),bR=Buffer.from(`opconnect snapshot `),xR=Buffer.from(`opconnect snapshot 2
`),SR={Token:1,Passphrase:2,
KeyFile:3},CR=16,wR=12,TR=16,ER=xR.length+1+CR+wR,DR={N:2**15,r:8,p:3,maxmem:67108864},OR=(e,t)=>new Promise((n,r)=>{s(e.normalize(`NFKC`),t,32,DR,(e,
t)=>e===null?n(t):r(e))}),kR=async(e,t,n)=>Buffer.from(await yR(`sha256`,e,t,`opconnect snapshot 2 ${n}`,32)),AR=(e,t)=>{switch(e._tag){case`Token`:
return kR(e.token,t,`token`);case`KeyFile`:return kR(e.bytes,t,`key file`);case`Passphrase`:return OR(e.passphrase,t)}},jR=async(e,t)=>{let r=a(CR),i=a(wR),
o=Buffer.concat([xR,Uint8Array.of(SR[t._tag]),r,i]),s=n(`aes-256-gcm`,await AR(t,r),i,{authTagLength:TR});s.setAAD(o);let c=Buffer.concat([s.update(e,`utf8`),
s.final()]);return Buffer.concat([o,s.getAuthTag(),c])},MR=async(e,t)=>{let n=Buffer.from(e);if(!n.subarray(0,
xR.length).equals(xR))return{unopened:n.subarray(0,bR.length).equals(bR)?`OtherVersion`:`NotASnapshot`};if(n.length<ER+TR)return{unopened:`Damaged`};
if(n[xR.length]!==SR[t._tag])return{unopened:`OtherKey`};let i=n.subarray(0,ER),a=i.subarray(xR.length+1,xR.length+1+CR),o=i.subarray(ER-wR),s=r(`aes-256-gcm`,
await AR(t,a),o,{authTagLength:TR});s.setAAD(i),s.setAuthTag(n.subarray(ER,ER+TR));let c=s.update(n.subarray(ER+TR));try{return{text:Buffer.concat([c,
s.final()]).toString(`utf8`)}}catch{return{unopened:`Damaged`}}}})),PR,FR,IR,LR,RR,zR,BR,VR=H((()=>{od(),Z(),ip(),ok(),hv(),uR(),NR(),PR=BO(jO({savedAt:rk,
expiresAt:rk,hosts:ek(Q),readings:ek(jO({reference:Q,value:Q,vault:Q,contentVersion:qO(rk),changedAt:rk,isSettled:$O,item:Q,version:qO(rk)}))})),FR=GO(PR),
IR=WO(PR),LR=(e,t)=>{let[n,r]=[new Set(e),new Set(t)];return n.size===r.size&&[...n].every(e=>r.has(e))},RR=Tf(function*({hosts:e,maxAge:t,path:n,source:r},i){
let a=yield*ad,o=FR({savedAt:a,expiresAt:Math.min(a+t,2**53-1),hosts:e,readings:Array.from(i,([e,{changedAt:t,isSettled:n,item:r,value:i,
vault:a}])=>({reference:e,value:np(i),vault:a.id,...a.contentVersion===void 0?{}:{contentVersion:a.contentVersion},changedAt:t,isSettled:n,item:r.id,
...r.version===void 0?{}:{version:r.version}}))}),s=yield*Ad(async()=>lR(n,await jR(o,r)));s!==void 0&&(yield*Ef(`Could not write the snapshot ${n}: ${s}.`))}),
zR=({changedAt:e,contentVersion:t,isSettled:n,item:r,value:i,vault:a,version:o})=>({changedAt:e,isSettled:n,value:ep(i),vault:{id:a,contentVersion:t},
item:{id:r,version:o},age:0,validFor:void 0}),BR=Tf(function*({hosts:e,maxAge:t,path:n,references:r,source:i}){let a=e=>X(e),o=yield*Ad(()=>sR(n));
if(`code`in o)return yield*a(o.code===`ENOENT`?`Missing`:o.code===`NOT_TRUSTED`?`Untrusted`:`Unreadable`);let s=yield*Ad(()=>MR(o.bytes,i));
if(`unopened`in s)return yield*a(s.unopened);let c=IR(s.text);if(c._tag===`None`)return yield*a(`Damaged`);let{expiresAt:l,readings:u,savedAt:d}=c.value,
f=yield*ad;if(f>l||f-d>t)return yield*a(`Expired`);if(!LR(c.value.hosts,e))return yield*a(`OtherHost`);let p=new Map(u.map(e=>[e.reference,zR(e)]));
return LR(p.keys(),r)?{savedAt:d,readings:p}:yield*a(`OtherReferences`)})})),HR,UR,WR,GR,KR,qR,JR,YR,XR=H((()=>{od(),Z(),ip(),Wr(),pi(),jp(),Hm(),mk(),dM(),
Mh(),_M(),gx(),_S(),hR(),vR(),VR(),HR={Missing:`the file does not exist yet`,Unreadable:`the file cannot be read`,
Untrusted:`another user could have written it (it must be a regular file owned by you, not writable for others)`,NotASnapshot:`the file is not a snapshot`,
OtherVersion:`it was written by another version of opconnect`,OtherKey:`it was encrypted with another kind of key`,
Damaged:`it is corrupted, or was encrypted with a different key`,Expired:`it is too old`,OtherHost:`it was made for another server`,
OtherReferences:`it was made for other references`},UR=class extends Vm(`SnapshotUnusable`){constructor(e){let{path:t,problem:n,unresolved:r}=e;super({...e,
message:`The Connect server cannot be reached, and the snapshot ${t} cannot be used: ${HR[n]}.\n${r.message}`,
hint:`Restore the connection to the server. The next start that reaches it writes a new snapshot.`})}},WR=(e,t)=>new Map([...e].flatMap(e=>{let n=Ah(e);
if(Ir(n)||n.success.attribute===`otp`)return[];let r=jh(n.success),i=mx(t,r);return[[e,i===void 0?r:`${r}\n${hx(i)}`]]})),GR=e=>e.replace(/\n.*$/s,``),
KR=({readings:e})=>new Map(Array.from(e).flatMap(([e,t])=>t.isSettled?[[GR(e),t]]:[])),qR=1/24,JR=(e,t)=>[...t].every(([t,{isSettled:n,value:r,vault:i}])=>{
let a=e.get(t);return a!==void 0&&np(a.value)===np(r)&&a.vault.contentVersion===i.contentVersion&&a.isSettled===n}),YR=/*#__PURE__*/ Tf(function*(e,t,n){
let{connect:r,...i}=n,{maxAge:a}=yield*kp(di,i),o=yield*Ud(pk(r)),s=yield*mR(n.key,o),c=Object.entries(t),l=WR(c.map(([,e])=>e),e.locked?.()??{}),{hosts:u}=o,
d={path:n.path,maxAge:a,hosts:u,source:s,references:new Set(l.values())},f=c.every(([,e])=>l.has(e)),p=yield*qd(BR(d)),m=Lr(p)&&f?p.success:void 0,h=yield*ad,
g=yield*e.readEach(t,{known:Lr(p)?KR(p.success):/* @__PURE__ */ new Map}).pipe(mf(gS,m!==void 0)),_=e=>Lr(p)?p.success.readings.get(l.get(t[e])??``):void 0,
v=Lr(p)&&h-p.success.savedAt<6e4,y=[],b=[];for(let[e]of c){let t=g[e];Lr(t)?y.push([e,_R(t.success,_(e),v)]):b.push({key:e,error:t.failure})}
let x=e=>Object.fromEntries(e.map(([e,{value:t}])=>[e,t]));if(b.length>0){let e=new uM(b);
return!f||!b.every(({error:e})=>gM(e))?yield*e:Ir(p)?yield*new UR({path:n.path,problem:p.failure,unresolved:e}):{values:x(c.flatMap(([e])=>{let t=_(e);
return t===void 0?[]:[[e,t]]})),savedAt:p.success.savedAt}}let S=x(y),C=yield*ad,w=Math.max(0,...y.map(([,e])=>e.age));if(w>0)return{values:S,savedAt:C-w};
let T=new Map(y.flatMap(([e,n])=>{let r=l.get(t[e]);return r===void 0?[]:[[r,gR(n,_(e),h)]]}));return Lr(p)&&C-p.success.savedAt<a*qR&&JR(p.success.readings,
T)||(yield*RR(d,T)),{values:S,savedAt:void 0}})})),ZR=/* @__PURE__ */ W({resolveWithSnapshot:()=>tz,withSnapshot:()=>ez}),QR,$R,ez,tz,nz=H((()=>{hk(),XR(),Qk(),
Z(),ip(),aR(),tS(),QR=`the key of the snapshot (--snapshot-key-file, DOTENV_SNAPSHOT_KEY_FILE or snapshot.key)`,$R=({issues:e})=>new qf(e.map(e=>({...e,
hint:e.hint.replace("`key` of the snapshot",QR)}))),ez=Tf(function*(e,t,n,r){return yield*YR(e,tR(t),{connect:n,...r}).pipe(Xd(({savedAt:e,values:t})=>({...eS,
savedAt:e===void 0?void 0:new Date(e),values:new Map(Object.entries(t).map(([e,t])=>[e,np(t)]))})),tf({InvalidOptions:e=>X($R(e)),SecretsNotResolved:()=>rR(e,
t),SnapshotUnusable:({message:e,unresolved:t})=>Y({...eS,failures:new Map(t.failures.map(({error:e,key:t})=>[t,e])),snapshotProblem:e.split(`
`,1)[0]})}))}),
tz=Tf(function*(e,{optional:t,required:n},r,i){let a=yield*ez(e,n,r,i);return iR([a,yield*mf(rR(e,t),gS,a.savedAt!==void 0)])})})),rz,iz,az,oz=H((()=>{wL(),Z(),
eR(),aR(),rz=2e3,iz=Ad(()=>Promise.resolve().then(()=>(nz(),ZR))),az=({isUrgent:e,optional:t,required:n},r,i,{locked:a,...o}={})=>{let s=e?r:{...r,retries:0,
totalTimeout:rz};return $L(s,Wd(CL(s,{locked:a}),e=>i===void 0||n.length===0?Xd(Od([rR(e,n),rR(e,t)],{concurrency:`unbounded`}),iR):Wd(iz,
({resolveWithSnapshot:a})=>a(e,{required:n,optional:t},r,i))),{...o,waits:e})}})),sz,cz=H((()=>{hk(),Qh(),Wr(),Iv(),Ab(),sz=(e,{variables:t})=>{
let{connect:n={},processEnv:r={}}=e,i=Object.fromEntries(t.flatMap(({key:e,source:t,template:n})=>pb(e)&&t.file!==void 0?[[e,Zh(n,e=>e)]]:[])),
a={...mb(process.env),...mb(r),...i},{issues:o,options:s,warnings:c}=qp(n,a);if(e.quiet!==!0)for(let{hint:e,message:t}of c)Fv(`opconnect: ${t} ${e}`);
return o.length>0?J(o):K(s)}})),lz=/* @__PURE__ */ W({connectOptions:()=>sz,resolveReferences:()=>az}),uz=H((()=>{oz(),cz()}));Qh(),Wr(),tS();
const dz=`••••••••`,fz=({variables:e},{optional:t})=>new Set(jb(e.filter(({key:e})=>!t?.includes(e)))),
pz=({issues:e})=>e.filter(({code:e})=>e===`UntrustedSetting`),mz={outcome:K(eS),requests:0},hz=async(e,t,n)=>{let r=jb(e.variables),
i=n.skipped?jb(e.skipped):[];if(r.length===0&&i.length===0)return mz;let{connectOptions:a,resolveReferences:o}=await Promise.resolve().then(()=>(uz(),lz)),
s=a(t,e);if(Ir(s))return{outcome:J(s.failure),requests:0};let c=fz(e,t),l=[.../* @__PURE__ */ new Set([...r,...i])].filter(e=>!c.has(e)),{progress:u=(e,
t)=>t({}),signal:d}=n,{outcome:f,requests:p}=await u(`resolving references`,n=>o({required:[...c],optional:l,isUrgent:r.length>0},s.success,dm(t.snapshot),
{signal:d,onEvent:n.onEvent,locked:e.locked}));return{outcome:Rr(f,({issues:e})=>e),requests:p}},gz=({skipped:e},t,n)=>e.flatMap(({key:e,template:r})=>{
let i=r!==void 0&&Xh(r).every(e=>n.has(e))?Zh(r,e=>n.get(e)??yz(e)):t[e]??process.env[e];return i===void 0?[]:[[e,i]]}),_z=(e,t,{outcome:n,requests:r},
i=process.uptime())=>{let{issues:a,skipped:o,variables:s,warnings:c}=e;if(pz(e).length>0)throw new Qb(a);let l=Vr(n,()=>eS),{failures:u,savedAt:d,values:f}=l,
p=({key:e,template:n})=>t.optional?.includes(e)===!0&&Xh(n).some(e=>!f.has(e)),m=s.filter(p),h=s.filter(e=>!p(e)),g=ox(e,t),_=(e,
t)=>jb(e).length===0?[]:Ir(n)?cx(e,n.failure,t):rx(e,u,t.nameSettings),v=[...a,..._(h,g),...lx(l)];if(v.length>0)throw new Qb(v);let y=e=>Zh(e,
e=>f.get(e)??yz(e)),b=h.map(e=>({...e,value:y(e.template)})),x=b.filter(({value:e})=>e.includes(`\0`));if(x.length>0)throw new Qb(x.map(({key:e,source:t,
template:n})=>ly(e,t,Xh(n)[0])));let S=Object.fromEntries(b.map(({key:e,value:t})=>[e,t])),C=t.processEnv??process.env;
return{result:{parsed:{...Object.fromEntries(gz(e,C,f)),...S},applied:S,variables:h.map(xz),skipped:o.map(({key:e,source:t})=>({key:e,source:t})),omitted:_(m,
{...g,originOf:()=>void 0}),warnings:c,savedAt:d,requests:r,duration:(process.uptime()-i)*1e3},values:f,failures:u}},vz=async(e,t,n={})=>{
let r=process.uptime(),i=await $x(e,t),a=pz(i).length>0?mz:await hz(i,t,n);return _z(i,t,a,r)},yz=e=>{throw Error(`no outcome for ${e}`)},
bz=e=>({parts:e.parts.map(e=>e._tag===`Text`?{...e,text:e.text.replace(/(:\/\/[^/@\s:]*:)[^/@\s]+(?=@)/g,`$1${dz}`)}:e)}),xz=({key:e,source:t,template:n})=>{
let r=Xh(n);return{key:e,source:t,references:r,masked:r.length===0?void 0:Zh(bz(n),()=>dz)}};Iv();const Sz=(e,t,n=`${t}s`)=>`${e} ${e===1?t:n}`,Cz=({duration:e,
requests:t,variables:n})=>{let r=new Set(n.flatMap(e=>e.references)).size;return`${Sz(n.length,`variable`)}, ${Sz(r,`reference`)}, ${Sz(t,
`request`)} in ${Math.round(e)} ms.`};w_(),Av();const wz=e=>{try{b(2,e)}catch{}},Tz=()=>D(2)&&process.env.TERM!==`dumb`,Ez=async(e,t)=>{
let n=typeof e==`string`?void 0:setTimeout(()=>wz(`opconnect: ${m_(wv(e))}\n`),5e3);try{return await t({onEvent:e=>{
e.type===`recovered`?wz(`opconnect: ${e.message}\n`):e.isFirst&&wz(`opconnect: ${e.message} Retrying for up to ${Math.ceil(e.remaining/1e3)} s.\n`)}})}finally{
clearTimeout(n)}},Dz=async(e,t)=>{if(!Tz())return await Ez(e,t);let n=wv(e),r=n,i=performance.now(),a,o=!1,s=()=>{o=!0;
let e=Math.floor((performance.now()-i)/1e3);wz(`\r\u001b[Kopconnect: ${m_(r)}${e===0?``:`, ${e} s`}`)},c=()=>{o&&wz(`\r\x1B[K`)};process.once(`exit`,c);
let l=setTimeout(()=>{s(),a=setInterval(s,1e3)},500);try{return await t({onEvent:({message:e,type:t})=>{r=t===`waiting`?e.replace(/\.$/,``):n}})}finally{
clearTimeout(l),clearInterval(a),c(),process.removeListener(`exit`,c)}};Iv();const Oz=e=>Pv(process.stdout,e),kz=({GITHUB_EVENT_NAME:e,GITHUB_EVENT_PATH:t})=>{
if(!e?.startsWith(`pull_request`)||!t)return!1;try{let{pull_request:e,repository:n}=JSON.parse(m(t,`utf8`));return e.head.repo?.full_name!==n.full_name}catch{
return!1}},Az=e=>kz(e)?[`GitHub passes no secrets to workflows of pull requests from forks.`,
`Skip the step for forks: if: github.event.pull_request.head.repo.full_name == github.repository`]:e.GITHUB_ACTOR===`dependabot[bot]`?[`Workflows started by Dependabot get only the Dependabot secrets.`,
`Add OP_CONNECT_TOKEN to the Dependabot secrets of the repository, or skip the step: if: github.actor != 'dependabot[bot]'`]:e.OP_SERVICE_ACCOUNT_TOKEN?[`The action cannot use OP_SERVICE_ACCOUNT_TOKEN.`,
`Set OP_CONNECT_HOST and OP_CONNECT_TOKEN: secrets are loaded from a Connect server.`]:[`A secret that the repository does not have is an empty text.`,
`Set OP_CONNECT_HOST and OP_CONNECT_TOKEN in the env of the step, the token from a secret of the repository.`],jz=(e,t)=>{
if(e.code!==`MissingHost`&&e.code!==`MissingToken`)return e;let[n,r]=Az(t);return{...e,message:`${e.message} ${n}`,hint:r}},Mz=(e,
t)=>e[`INPUT_${t.toUpperCase()}`]?.trim()??``,Nz={"":!1,true:!0,True:!0,TRUE:!0,false:!1,False:!1,FALSE:!1},Pz=(e,t)=>({code:`InvalidOption`,
message:`The input ${e} is "${t}".`,hint:`Use true or false.`,locations:[]}),Fz=e=>e.split(`
`).map(e=>e.trim()).filter(e=>e!==``),Iz=e=>{let t=[],n=n=>{
let r=Mz(e,n);return Object.hasOwn(Nz,r)||t.push(Pz(n,r)),Nz[r]===!0},r={envFiles:Fz(Mz(e,`env-file`)||(e.OP_ENV_FILE??``)),exportsEnv:n(`export-env`),
unsetsPrevious:n(`unset-previous`),checksOnly:n(`check-only`)};if(t.length>0)throw new Qb(t);return r};Wr();const Lz=e=>Lr(Zr([{key:e,value:``}],`env`)),
Rz=e=>(e.OP_MANAGED_VARIABLES??``).split(`,`).map(e=>e.trim()).filter(e=>Lz(e)&&!e.startsWith(`OP_CONNECT_`)),
zz=e=>/^(?:ACTIONS|GITHUB|INPUT|RUNNER)_/i.test(e),Bz=e=>{let t=new Set(Rz(e)),n=(e,n)=>t.has(e)&&!n?.includes(`op://`),r=Object.entries(e);
return{workflow:Object.fromEntries(r.filter(([e,t])=>!zz(e)&&!n(e,t))),runner:Object.fromEntries(r.filter(([e])=>zz(e)))}};w_();const Vz=(e,t,n)=>{let{hint:r,
locations:i,message:a}=t,o=[a,...n!==void 0||i.length===0?[]:[Wv(i)],n?.reference??``,r],{column:s,key:c,source:l}=n??{},u=o.filter(e=>e!==``).join(`
`);
return qr(e,m_(u,{lines:!0}),{file:l?.file?.replaceAll(`\\`,`/`),line:l?.line,col:s,title:m_(c||`opconnect`)})},Hz=(e,t)=>t.flatMap(t=>{let{locations:n}=t;
return(n.length===0||n.length>3?[void 0]:n).map(n=>Vz(e,t,n))}).join(``),Uz=e=>`\`${e.replaceAll("`",`'`).replaceAll(`|`,`\\|`)}\``,Wz=e=>e.replaceAll(`&`,
`&amp;`).replaceAll(`<`,`&lt;`).replaceAll(`>`,`&gt;`),Gz=`### Secrets from 1Password Connect`,Kz=(e,t,{checksOnly:n,exportsEnv:r})=>{let i=new Set(t),
a=[...e.variables.map(e=>({...e,isSecret:e.references.length>0})),...e.skipped].filter(({key:e})=>i.has(e)).map(e=>{
let t=`isSecret`in e?e.isSecret?`secret`:`plain value`:`set already`;return`| ${Uz(e.key)} | ${Uz(zv(e.source))} | ${t} |`});return[Gz,``,
n?`Every reference resolves. Nothing was loaded.`:r?`Exported to the next steps of the job.`:`Available as outputs of this step.`,``,
...a.length===0?[]:[`| variable | defined in | kind |`,`| --- | --- | --- |`,...a,``],Cz(e),``,``].join(`
`)},
qz=e=>`${Gz}\n\n<pre>\n${Wz(qv(e))}\n\nNothing was loaded.\n</pre>\n\n`;w_();const Jz=e=>e.startsWith(`OP_CONNECT_`),Yz=({result:e},t=[])=>{
let n=e.skipped.flatMap(({key:e})=>{let t=process.env[e];return t===void 0?[]:[[e,t]]}),r=new Map([...Object.entries(e.applied),...n]);
return(t.length>0?t:[...r.keys()].filter(e=>!Jz(e))).flatMap(e=>{let t=r.get(e);return t===void 0?[]:[{key:e,value:t}]})},Xz=(e,{result:t,values:n})=>{
let r=new Set(t.variables.flatMap(({key:e,references:t})=>t.length>0?[e]:[])),i=new Set(e.map(({key:e})=>e));
return[...t.variables.filter(({key:e})=>i.has(e)).flatMap(({references:e})=>e).flatMap(e=>n.get(e)??[]),...e.flatMap(({key:e,
value:t})=>r.has(e)||!Xg(t)?[t]:[])]},Zz=e=>{try{let t=v(e);return!t.isFile()||t.size>65536?[]:[m(e,`utf8`).trim()]}catch{return[]}},Qz=({definitions:e})=>{
let t=t=>[process.env[t]??``,...e.filter(({key:e})=>e===t).map(({text:e})=>e)],n=t(`OP_CONNECT_TOKEN_FILE`).filter(e=>e!==``);return[...t(`OP_CONNECT_TOKEN`),
...n.flatMap(Zz)].filter(e=>e!==``)};hv(),Wr();const $z=(e,t,n,r=[])=>({code:e,message:t,hint:n,locations:r}),eB=(e,t,{result:n})=>Vr(Zr(e,t),e=>{
let t=new Map([...n.variables,...n.skipped].map(({key:e,source:t})=>[e,t]));throw new Qb(e.map(({key:e,reason:n})=>{let r=t.get(e),i=r===void 0?[]:[{key:e,
source:r,reference:void 0}];return $z(`ValueUnusable`,`${e} cannot be loaded: ${n}.`,`Rename or remove it.`,i)}))}),tB=e=>{let t=process.env[e];if(t)return t;
throw new Qb([$z(`RunnerMissing`,`${e} is not set.`,`Run the action in a step of GitHub Actions.`)])},nB=(e,{exportsEnv:t,unsetsPrevious:n})=>{
let r=Rz(process.env),i=t?e.map(({key:e})=>e):[],a=n?r.filter(e=>!i.includes(e)):[],o=[.../* @__PURE__ */ new Set([...r.filter(e=>!a.includes(e)),
...i])].join(`,`),s=o===(process.env.OP_MANAGED_VARIABLES??``);return[...a.map(e=>({key:e,value:``})),...s?[]:[{key:`OP_MANAGED_VARIABLES`,value:o}]]},
rB=async(e,t,n,r)=>{let i=iB(e,n),a=[...n.exportsEnv?i:[],...nB(i,n)],o=n.exportsEnv?[]:i,s=[...a.length===0?[]:[[tB(`GITHUB_ENV`),eB(a,`env`,e)]],
...o.length===0?[]:[[tB(`GITHUB_OUTPUT`),eB(o,`output`,e)]],...r];await $r(Jr([...Qz(t),...Xz(i,e)]));try{Qr(s)}catch(e){let t=k_(e);
throw new Qb([$z(`FileNotWritten`,`Could not write the files of the runner: ${t}.`,`Check the disk and the permissions of the runner.`)])}},iB=(e,
{exportsEnv:t})=>Yz(e).filter(({key:n})=>!t||Object.hasOwn(e.result.applied,n)),aB=e=>{let t=process.env.GITHUB_STEP_SUMMARY;return t?[[t,e]]:[]},oB=(e,
{checksOnly:t,
exportsEnv:n})=>t?`Every reference resolves. Nothing was loaded.`:e.length===0?`Nothing to load: no reference in env, and no variable in an env file.`:`Loaded ${Sz(e.length,
n?`environment variable`:`output`)}: ${e.join(`, `)}`;(async()=>{let e=Iz(process.env),{runner:t,workflow:n}=Bz(process.env),r=km({path:e.envFiles,processEnv:n,
variables:t}),i=Yb(r),a=await vz(i,r,{progress:Dz}),{result:o}=a;await $r(Hz(`warning`,[...o.warnings,...o.omitted]));let s=iB(a,e).map(({key:e})=>e),c=aB(Kz(o,
s,e));e.checksOnly?Qr(c):await rB(a,i,e,c),Oz(oB(s,e)),Oz(Cz(o))})().catch(async e=>{if(process.exitCode=1,!(e instanceof Qb))throw e;
let t=e.issues.map(e=>jz(e,process.env));await $r(Hz(`error`,t)),Qr(aB(qz(t)))});export{};