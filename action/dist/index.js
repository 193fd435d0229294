import{createRequire as e}from"node:module";import*as t from"node:crypto";
import{createCipheriv as n,createDecipheriv as r,hkdf as i,randomBytes as a,randomUUID as o,scrypt as s}from"node:crypto";
import*as c from"node:fs";
import{close as l,closeSync as u,existsSync as d,fstatSync as f,ftruncateSync as p,open as m,openSync as h,readFileSync as g,readdirSync as _,statSync as v,writeFileSync as y,writeSync as b}from"node:fs";
import{open as x,readFile as S,rename as C,rm as w}from"node:fs/promises";
import{basename as T,dirname as E,isAbsolute as D,join as O,relative as k,resolve as A}from"node:path";
import{promisify as j,styleText as M}from"node:util";import{homedir as N}from"node:os";
import{fileURLToPath as P}from"node:url";import{isatty as F}from"node:tty";var I=Object.create,L=Object.defineProperty,
ee=Object.getOwnPropertyDescriptor,te=Object.getOwnPropertyNames,R=Object.getPrototypeOf,
z=Object.prototype.hasOwnProperty,B=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(e){throw n=[e],e}},
V=(e,t)=>()=>(t||(e((t={exports:{}}).exports,t,t.exports),e=null),t.exports),H=(e,t)=>{let n=Object.setPrototypeOf({},
null);for(var r in e)L(n,r,{get:e[r],enumerable:!0});return t&1||L(n,Symbol.toStringTag,{value:`Module`}),
t&2?n:Object.preventExtensions(n)},ne=(e,t,n,r)=>{if(t&&typeof t==`object`||typeof t==`function`)for(var i=te(t),a=0,
o=i.length,s;a<o;a++)s=i[a],!z.call(e,s)&&s!==n&&L(e,s,{get:(e=>t[e]).bind(null,s),enumerable:!(r=ee(t,
s))||r.enumerable});return e},re=(e,t,n)=>(n=e==null?{}:I(R(e)),ne(t||!e||!e.__esModule||!z.call(e,`default`)?L(n,
`default`,{value:e,enumerable:!0}):n,e)),U=/* @__PURE__ */ e(import.meta.url),ie,ae,oe,se=B((()=>{ie=(e,t)=>{
switch(t.length){case 0:return e;case 1:return t[0](e);case 2:return t[1](t[0](e));case 3:
return t[2](t[1](t[0](e)));case 4:return t[3](t[2](t[1](t[0](e))));case 5:return t[4](t[3](t[2](t[1](t[0](e)))));case 6:
return t[5](t[4](t[3](t[2](t[1](t[0](e))))));case 7:return t[6](t[5](t[4](t[3](t[2](t[1](t[0](e)))))));case 8:
return t[7](t[6](t[5](t[4](t[3](t[2](t[1](t[0](e))))))));case 9:
return t[8](t[7](t[6](t[5](t[4](t[3](t[2](t[1](t[0](e)))))))));default:{let n=e;for(let e=0,
r=t.length;e<r;e++)n=t[e](n);return n}}},ae={pipe(){return ie(this,arguments)}},oe=/*#__PURE__*/ function(){
function e(){}return e.prototype=ae,e}()}));function ce(e){let t=/* @__PURE__ */ new WeakMap;return n=>{let r=t.get(n);
if(r!==void 0)return r;let i=e(n);return t.set(n,i),i}}function le(e){let t=/* @__PURE__ */ new WeakMap;return n=>{
let r=t.get(n);if(r!==void 0)return r;let i=e(n);return t.set(n,i),i!==n&&t.set(i,i),i}}var W,G,ue,de,fe,pe,me,
he=B((()=>{W=function(e,t){if(typeof e==`function`)return function(){return e(arguments)?t.apply(this,arguments):e=>t(e,
...arguments)};switch(e){case 0:case 1:throw RangeError(`Invalid arity ${e}`);case 2:return function(e,n){
return arguments.length>=2?t(e,n):function(n){return t(n,e)}};case 3:return function(e,n,r){
return arguments.length>=3?t(e,n,r):function(r){return t(r,e,n)}};default:return function(){
if(arguments.length>=e)return t.apply(this,arguments);let n=arguments;return function(e){return t(e,...n)}}}},G=e=>e,
ue=e=>()=>e,de=/*#__PURE__*/ ue(!0),fe=/*#__PURE__*/ ue(!1),pe=/*#__PURE__*/ ue(void 0),me=pe})),ge,_e=B((()=>{ge=e=>(t,
n)=>t===n||e(t,n)})),ve,ye,be,xe,Se,Ce=B((()=>{ve=e=>{let t=new Set(Reflect.ownKeys(e));
if(e.constructor===Object)return t;e instanceof Error&&t.delete(`stack`);let n=Object.getPrototypeOf(e),r=n;
for(;r!==null&&r!==Object.prototype;){let e=Reflect.ownKeys(r);for(let n=0;n<e.length;n++)t.add(e[n]);
r=Object.getPrototypeOf(r)}
return t.has(`constructor`)&&typeof e.constructor==`function`&&n===e.constructor.prototype&&t.delete(`constructor`),t},
ye=/*#__PURE__*/ new WeakSet,be=e=>new Uint8Array(e.buffer,e.byteOffset,e.byteLength),
xe=e=>e instanceof ArrayBuffer||typeof SharedArrayBuffer<`u`&&e instanceof SharedArrayBuffer,Se=e=>{try{
return new Uint8Array(e)}catch{return}}})),we,Te,Ee=B((()=>{we=0,Te=()=>{we++}}));function De(e){
return typeof e==`string`}function Oe(e){return typeof e==`number`}function ke(e){return typeof e==`boolean`}
function Ae(e){return typeof e==`symbol`}function je(e){return De(e)||Oe(e)||Ae(e)}function Me(e){
return typeof e==`function`}function Ne(e){return e===void 0}function Pe(e){return e!==void 0}function Fe(e){
return e!=null}function Ie(e){return!0}function Le(e){return typeof e==`object`&&!!e||Me(e)}function Re(e){return ze(e,
Symbol.iterator)||De(e)}var ze,Be,Ve=B((()=>{he(),ze=/*#__PURE__*/ W(2,(e,t)=>Le(e)&&t in e),Be=/*#__PURE__*/ W(2,(e,
t)=>ze(e,`_tag`)&&e._tag===t)})),He,Ue,We,Ge,Ke,qe,Je,Ye,Xe,Ze,Qe,$e,et,tt,nt,rt,it,at,ot,st=B((()=>{he(),Ce(),Ee(),
He=`~effect/Hash`,Ue=e=>{switch(typeof e){case`number`:return Ye(e);case`bigint`:return Xe(e.toString(10));case`string`:
return Xe(e);case`function`:case`object`:if(e===null)break;
if(e instanceof Date)return Number.isNaN(e.getTime())?Xe(`Invalid Date`):Xe(e.toISOString());
if(e instanceof RegExp)return Xe(e.toString());{if(ye.has(e))return We(e);let t=at.get(e);if(t!==void 0)return t;
if(ot.has(e))return Te(),Xe(`[Circular]`);ot.add(e);let n=we,r;try{
if(`~effect/Hash`in e)r=e[He]();else if(typeof e==`function`)r=We(e);else if(xe(e)){let t=Se(e);
r=t===void 0?We(e):et(t)}else r=e instanceof DataView?et(be(e)):Array.isArray(e)||ArrayBuffer.isView(e)?et(e):e instanceof Map?tt(e):e instanceof Set?rt(e):Qe(e)}finally{
ot.delete(e)}return n===we&&at.set(e,r),r}}return qe(Ge(Xe(String(e))))},We=e=>(it.has(e)||it.set(e,
qe(Math.random()*4294967296|0)),it.get(e)),Ge=e=>(e^=e>>>16,e=Math.imul(e,2246822507),e^=e>>>13,e=Math.imul(e,
3266489909),e^e>>>16),Ke=/*#__PURE__*/ W(2,(e,t)=>Ge(Math.imul(e,2654435761)+Math.imul(t,2246822507))),
qe=e=>e&3221225471|e>>>1&1073741824,Je=/*#__PURE__*/ new DataView(/*#__PURE__*/ new ArrayBuffer(8)),Ye=e=>{let t=e|0;
return t===e?qe(t):(Je.setFloat64(0,e===e?e:NaN),qe(Ke(Je.getInt32(0),Je.getInt32(4))))},Xe=e=>{let t=5381,n=e.length;
for(;n;)t=t*33^e.charCodeAt(--n);return qe(t)},Ze=(e,t)=>{let n=12289;for(let r of t)n^=Ke(Ue(r),Ue(e[r]));
return qe(n)},Qe=e=>Ze(e,ve(e)),$e=(e,t)=>n=>{let r=e;for(let e of n)r^=t(e);return qe(r)},et=e=>{let t=6151;
for(let n of e)t=Ke(t,Ue(n));return qe(t)},tt=/*#__PURE__*/ $e(/*#__PURE__*/ Xe(`Map`),([e,t])=>Ke(Ue(e),Ue(t))),
nt=/*#__PURE__*/ Xe(`Set`),rt=/*#__PURE__*/ $e(nt,e=>Ke(nt,Ue(e))),it=/*#__PURE__*/ new WeakMap,
at=/*#__PURE__*/ new WeakMap,ot=/*#__PURE__*/ new WeakSet}));function ct(){return arguments.length===1?e=>lt(e,
arguments[0]):lt(arguments[0],arguments[1])}function lt(e,t){if(e===t)return!0;if(e==null||t==null)return!1;
let n=typeof e;
return n===typeof t?n===`number`&&e!==e&&t!==t?!0:n!==`object`&&n!==`function`||ye.has(e)||ye.has(t)?!1:ut(e,t):!1}
function ut(e,t){let n=vt.length;for(let r=n;r-->0;)if(vt[r]===e&&yt[r]===t)return!0;if(n)return dt(e,t);
let r=bt.get(e);r||bt.set(e,r=/* @__PURE__ */ new WeakMap);let i=r.get(t);return i===void 0&&r.set(t,i=dt(e,t)),i}
function dt(e,t){vt.push(e),yt.push(t);try{return ft(e,t)}finally{vt.pop(),yt.pop()}}function ft(e,t){
if(Ue(e)!==Ue(t))return!1;if(e instanceof Date){if(!(t instanceof Date))return!1;let n=e.getTime(),r=t.getTime();
return n===r||Number.isNaN(n)&&Number.isNaN(r)}
if(e instanceof RegExp)return t instanceof RegExp&&e.toString()===t.toString();let n=Ct(e);
if(n!==Ct(t)||typeof e==`function`&&!n)return!1;if(n)return e[_t](t);
if(Array.isArray(e))return!Array.isArray(t)||e.length!==t.length?!1:pt(e,t);if(xe(e)){
if(!xe(t)||e instanceof ArrayBuffer!=t instanceof ArrayBuffer)return!1;let n=Se(e),r=Se(t);
return n!==void 0&&r!==void 0&&mt(n,r)}if(ArrayBuffer.isView(e)){let n=e instanceof DataView;
return!ArrayBuffer.isView(t)||e.byteLength!==t.byteLength||n!==t instanceof DataView?!1:n?mt(be(e),be(t)):mt(e,t)}
return e instanceof Map?!(t instanceof Map)||e.size!==t.size?!1:gt(e,t,xt,
St):e instanceof Set?!(t instanceof Set)||e.size!==t.size?!1:gt(e,t,Ue,lt):ht(e,t)}function pt(e,t){
for(let n=0;n<e.length;n++)if(!lt(e[n],t[n]))return!1;return!0}function mt(e,t){if(e.length!==t.length)return!1;
for(let n=0;n<e.length;n++)if(e[n]!==t[n])return!1;return!0}function ht(e,t){let n=ve(e),r=ve(t);
if(n.size!==r.size)return!1;for(let i of n)if(!r.has(i)||!lt(e[i],t[i]))return!1;return!0}function gt(e,t,n,r){
let i=/* @__PURE__ */ new Map,a=0;for(let e of t){let t=n(e),r=i.get(t);r?r.push(e):i.set(t,[e]),a++}
outer:for(let t of e){let e=i.get(n(t));if(e){for(let n=0;n<e.length;n++)if(r(t,e[n])){e[n]=e[e.length-1],e.pop(),a--;
continue outer}}return!1}return a===0}var _t,vt,yt,bt,xt,St,Ct,wt=B((()=>{st(),Ce(),Ve(),_t=`~effect/Equal`,vt=[],yt=[],
bt=/*#__PURE__*/ new WeakMap,xt=e=>Ue(e[0]),St=(e,t)=>lt(e[0],t[0])&&lt(e[1],t[1]),Ct=e=>ze(e,_t)}));function Tt(e){
return Ot(e)?Et(e):e}function Et(e){return e[Dt](globalThis[`~effect/Fiber/currentFiber`]?.context??jt)}var Dt,Ot,kt,At,
jt,Mt=B((()=>{se(),Ve(),Dt=/*#__PURE__*/ Symbol.for(`~effect/Redactable`),Ot=e=>ze(e,Dt),
kt=`~effect/Fiber/currentFiber`,At=/*#__PURE__*/ new Map,jt={"~effect/Context":{},base:At,depth:0,mapUnsafe:At,pipe(){
return ie(this,arguments)}}}));function Nt(e,t){let n=t?.space??0,r=/* @__PURE__ */ new WeakSet,
i=n?typeof n==`number`?` `.repeat(n):n:``,a=e=>i.repeat(e),o=(e,t)=>{let n=e?.constructor;
return n&&n!==Object.prototype.constructor&&n.name?`${n.name}(${t})`:t},s=e=>{try{return Reflect.ownKeys(e)}catch{
return[`[ownKeys threw]`]}};function c(e,t=0){try{return l(e,t)}catch{
return(typeof e==`object`&&e||typeof e==`function`)&&r.delete(e),`[inspection threw]`}}function l(e,n=0){
if(typeof e==`string`)return JSON.stringify(e);
if(typeof e==`number`||e==null||typeof e==`boolean`||typeof e==`symbol`)return String(e);
if(typeof e==`bigint`)return String(e)+`n`;if(typeof e==`object`||typeof e==`function`){if(r.has(e))return Ut;r.add(e);
let l;if(Dt in e)l=c(Et(e),n);else if(Array.isArray(e))l=!i||e.length<=1?`[${e.map(e=>c(e,
n)).join(`,`)}]`:`[\n${a(n+1)}${e.map(e=>c(e,
n+1)).join(`,
`+a(n+1))}\n${a(n)}]`;else if(e instanceof Date)l=It(e);else if(!t?.ignoreToString&&ze(e,
`toString`)&&typeof e.toString==`function`&&e.toString!==Object.prototype.toString&&e.toString!==Array.prototype.toString){
let t=Lt(e);l=e instanceof Error&&e.cause!==void 0?`${t} (cause: ${c(e.cause,
n)})`:t}else if(Symbol.iterator in e)l=`${e.constructor.name}(${c(Array.from(e),n)})`;else{let t=s(e);
if(!i||t.length<=1){let r=`{${t.map(t=>`${Pt(t)}:${c(Rt(e,t),n)}`).join(`,`)}}`;l=o(e,r)}else{
let r=`{\n${t.map(t=>`${a(n+1)}${Pt(t)}: ${c(Rt(e,t),n+1)}`).join(`,
`)}\n${a(n)}}`;l=o(e,r)}}return r.delete(e),l}
return String(e)}return c(e,0)}function Pt(e){return typeof e==`string`?JSON.stringify(e):String(e)}function Ft(e){
return e.map(e=>`[${Pt(e)}]`).join(``)}function It(e){try{return e.toISOString()}catch{return`Invalid Date`}}
function Lt(e){try{let t=e.toString();return typeof t==`string`?t:String(t)}catch{return`[toString threw]`}}
function Rt(e,t){try{return e[t]}catch{return`[property access threw]`}}function zt(e,t){let n=[],
r=/* @__PURE__ */ new WeakMap;return JSON.stringify(e,function(e,t){
let i=Object.getOwnPropertyDescriptor(r.get(this)??this,e)?.value,a=ze(i,Dt)?Tt(i):Tt(t);
if(typeof a==`bigint`)return Nt(a);if(typeof a!=`object`||!a)return a;let o=a instanceof Error&&!ze(a,`toJSON`)?{...a,
name:a.name,message:a.message}:a;for(;n.length>0&&n[n.length-1]!==this;)n.pop();if(n.includes(a))return;if(n.push(a),
o!==a&&n.push(o),!Bt(o)||Ht(o))return o;let s=Vt(o);return r.set(s,o),n.push(s),s},t?.space)??`null`}function Bt(e){
for(let t of Object.getOwnPropertyNames(e))if(Object.getOwnPropertyDescriptor(e,t)?.get!==void 0)return!0;return!1}
function Vt(e){let t=Array.isArray(e)?[]:{},n=Array.isArray(e)?Array.from({length:e.length},(e,
t)=>String(t)):Object.keys(e);for(let r of n)Object.defineProperty(t,r,{enumerable:!0,get:()=>{let t=Reflect.get(e,r);
return Object.getOwnPropertyDescriptor(e,r)?.get===void 0?t:Tt(t)}});return t}function Ht(e){
for(let t of[Number.prototype.valueOf,Boolean.prototype.valueOf,String.prototype.valueOf])try{return Reflect.apply(t,e,
[]),!0}catch{}return!1}var Ut,Wt=B((()=>{Ve(),Mt(),Ut=`[Circular]`})),Gt,Kt,qt,Jt,Yt=B((()=>{Wt(),Ve(),Mt(),
Gt=/*#__PURE__*/ Symbol.for(`nodejs.util.inspect.custom`),Kt=e=>{try{return e=Tt(e),ze(e,
`toJSON`)&&Me(e.toJSON)&&e.toJSON.length===0?e.toJSON():Array.isArray(e)?e.map(Kt):e}catch{return`[toJSON threw]`}},
qt=(e,t=2)=>{if(typeof e==`string`)return e;try{return typeof e==`object`?zt(e,{space:t}):Nt(e,{space:t})}catch{
return String(e)}},Jt={toJSON(){return Kt(this)},[Gt](){return this.toJSON()},toString(){return Nt(this.toJSON())}}})),
Xt,Zt,Qt,$t,en=B((()=>{Xt=()=>{let e=Object.getOwnPropertyDescriptor(Error,`stackTraceLimit`);
return e===void 0?Object.isExtensible(Error):Object.hasOwn(e,`writable`)?e.writable===!0:e.set!==void 0},
Zt=/*#__PURE__*/ Xt(),Qt=()=>Error.stackTraceLimit,$t=e=>{Zt&&(Error.stackTraceLimit=e)}})),tn,nn,rn,an=B((()=>{en(),
tn=class{constructor(e){this.value=e,this.done=!1}next(e){return this.done?(this.value=e,this):(this.done=!0,
{value:this.value,done:!1})}},nn=()=>{let e=`~effect/Utils/internal`,t={[e]:e=>e()},n={[e]:e=>{try{
return e()}finally{}}},r=Qt();if(r===0)return n[e];$t(2);let i=t[e](()=>/* @__PURE__ */ Error());return $t(r),
i.stack?.includes(e)===!0?t[e]:n[e]},rn=/*#__PURE__*/ nn()}));function on(e,t,n){
t===`__proto__`?Object.defineProperty(e,t,{value:n,writable:!0,enumerable:!0,configurable:!0}):e[t]=n}function sn(e,t){
if(!Object.hasOwn(t,`__proto__`))Object.assign(e,
t);else for(let n of Reflect.ownKeys(t))Object.prototype.propertyIsEnumerable.call(t,n)&&on(e,n,t[n])}function cn(e){
return Zn(`Effect.evaluate: Not implemented`)}var ln,un,dn,fn,pn,mn,hn,gn,_n,vn,yn,bn,xn,Sn,Cn,wn,Tn,En,Dn,On,kn,An,jn,
Mn,Nn,Pn,Fn,In,Ln,Rn,zn,Bn,Vn,Hn,Un,Wn,Gn,Kn,qn,Jn,Yn,Xn,Zn,Qn,$n,er,tr,nr,rr,ir,ar,or,sr,cr,lr,ur=B((()=>{wt(),Wt(),
he(),st(),Yt(),se(),Ve(),an(),ln=`~effect/Effect`,un=`~effect/Exit`,dn={_A:G,_E:G,_R:G},fn=`${ln}/identifier`,
pn=`${ln}/args`,mn=`${ln}/evaluate`,hn=`${ln}/successCont`,gn=`${ln}/failureCont`,_n=`${ln}/ensureCont`,
vn=/*#__PURE__*/ Symbol.for(`effect/Effect/Yield`),yn={pipe(){return ie(this,arguments)},toJSON(){return{...this}},
toString(){return Nt(this.toJSON(),{ignoreToString:!0,space:2})},[Gt](){return this.toJSON()}},bn={[ln]:dn,...yn,
[Symbol.iterator](){return new tn(this)},toJSON(){return{_id:`Effect`,op:this[fn],
...`~effect/Effect/args`in this?{args:this[pn]}:void 0}}},xn=e=>ze(e,ln),Sn=e=>ze(e,un),Cn=`~effect/Cause`,
wn=`~effect/Cause/Reason`,Tn=e=>ze(e,Cn),En=class{constructor(e){this[Cn]=Cn,this.reasons=e}pipe(){return ie(this,
arguments)}toJSON(){return{_id:`Cause`,reasons:this.reasons.map(e=>e.toJSON())}}toString(){
return`Cause(${Nt(this.reasons)})`}[Gt](){return this.toJSON()}[_t](e){
return Tn(e)&&this.reasons.length===e.reasons.length&&this.reasons.every((t,n)=>ct(t,e.reasons[n]))}[He](){
return et(this.reasons)}},Dn=/*#__PURE__*/ new WeakMap,On=class{[wn];annotations;_tag;constructor(e,t,n){if(this[wn]=wn,
this._tag=e,t!==kn&&typeof n==`object`&&n&&t.size>0){let e=Dn.get(n);e&&(t=new Map([...e,...t])),Dn.set(n,t)}
this.annotations=t}annotate(e,t){if(e.mapUnsafe.size===0)return this;let n=new Map(this.annotations);
if(e.mapUnsafe.forEach((e,r)=>{t?.overwrite!==!0&&n.has(r)||n.set(r,e)}),
t?.overwrite!==!0&&n.size===this.annotations.size)return this;
let r=Object.assign(Object.create(Object.getPrototypeOf(this)),this);return r.annotations=n,r}pipe(){return ie(this,
arguments)}toString(){return Nt(this)}[Gt](){return this.toString()}},kn=/*#__PURE__*/ new Map,An=class extends On{
constructor(e,t=kn){super(`Fail`,t,e),this.error=e}toString(){return`Fail(${Nt(this.error)})`}toJSON(){
return{_tag:`Fail`,error:this.error}}[_t](e){return Bn(e)&&ct(this.error,e.error)&&ct(this.annotations,e.annotations)}
[He](){return Ke(Xe(this._tag))(Ke(Ue(this.error))(Ue(this.annotations)))}},jn=e=>new En(e),Mn=(e,t)=>{
let n=/* @__PURE__ */ new Map,r=[];for(let i of e.concat(t)){let e=Ue(i),t=n.get(e);if(t===void 0)n.set(e,
[i]);else if(t.some(e=>ct(e,i)))continue;else t.push(i);r.push(i)}return r},Nn=/*#__PURE__*/ W(2,(e,t)=>{
if(e.reasons.length===0)return t;if(t.reasons.length===0)return e;let n=new En(Mn(e.reasons,t.reasons));return ct(e,
n)?e:n}),Pn=(e,t)=>{let n=e.reasons.slice();
for(let e of t.reasons)Hn(e)&&!n.some(t=>Hn(t)&&t.fiberId===e.fiberId&&t.annotations===e.annotations)&&n.push(e);
return n.length===e.reasons.length?e:new En(n)},Fn=/*#__PURE__*/ new En([]),In=e=>new En([new An(e)]),
Ln=class extends On{constructor(e,t=kn){super(`Die`,t,e),this.defect=e}toString(){return`Die(${Nt(this.defect)})`}
toJSON(){return{_tag:`Die`,defect:this.defect}}[_t](e){return Vn(e)&&ct(this.defect,e.defect)&&ct(this.annotations,
e.annotations)}[He](){return Ke(Xe(this._tag))(Ke(Ue(this.defect))(Ue(this.annotations)))}},Rn=e=>new En([new Ln(e)]),
zn=/*#__PURE__*/ W(e=>Tn(e[0]),(e,t,n)=>t.mapUnsafe.size===0?e:new En(e.reasons.map(e=>e.annotate(t,n)))),
Bn=e=>e._tag===`Fail`,Vn=e=>e._tag===`Die`,Hn=e=>e._tag===`Interrupt`,Un=e=>({...bn,[fn]:e.op,
[mn]:e[`~effect/Effect/evaluate`]??cn,[hn]:e[hn],[gn]:e[gn],[_n]:e[_n]}),Wn=e=>{let t=Un(e),n=function(e){this[pn]=e};
return n.prototype=t,function(e){return new n(e)}},Gn=e=>{let t={[un]:un,_tag:e.op,get[e.prop](){return this[pn]},
...Un(e),toString(){return`${e.op}(${Nt(this[pn])})`},toJSON(){return{_id:`Exit`,_tag:e.op,[e.prop]:this[pn]}},[_t](e){
return Sn(e)&&e._tag===this._tag&&ct(this[`~effect/Effect/args`],e[`~effect/Effect/args`])},[He](){return Ke(Xe(e.op),
Ue(this[pn]))}},n=function(e){this[pn]=e};return n.prototype=t,function(e){return new n(e)}},
Kn=/*#__PURE__*/ Gn({op:`Success`,prop:`value`,[mn](e){let t=e.getCont(hn);return t?t[hn](this[pn],e,
this):e.yieldWith(this)}}),qn={key:`effect/Cause/StackTrace`},Jn={key:`effect/Cause/InterruptorStackTrace`},
Yn=/*#__PURE__*/ Gn({op:`Failure`,prop:`cause`,[mn](e){let t=this[pn],n=!1;e.cache.stackFrame&&(t=zn(t,
{mapUnsafe:/* @__PURE__ */ new Map([[qn.key,e.cache.stackFrame]])}),n=!0);let r=e.getCont(gn),i=e._interruptedCause;
if(i&&e.interruptible){let a=!1;for(;r&&e.interruptible;)a||=fn in r,r=e.getCont(gn);
a&&(t=jn(t.reasons.filter(e=>e._tag!==`Fail`))),t=Pn(t,i),n=!0}return r?r[gn](t,e,
n?void 0:this):e.yieldWith(n?Yn(t):this)}}),Xn=e=>Yn(In(e)),Zn=e=>Yn(Rn(e)),Qn=/*#__PURE__*/ Wn({op:`WithFiber`,[mn](e){
return this[pn](e)}}),$n=/*#__PURE__*/ function(){class e extends globalThis.Error{}
let t=/*#__PURE__*/ Un({op:`YieldableError`,[mn](){return Xn(this)}});return delete t.toString,
Object.assign(e.prototype,t),e}(),er=/*#__PURE__*/ function(){
let e=/*#__PURE__*/ Symbol.for(`effect/Data/Error/plainArgs`);return class extends $n{constructor(t){super(t?.message,
t?.cause?{cause:t.cause}:void 0),t&&(sn(this,t),Object.defineProperty(this,e,{value:t,enumerable:!1}))}toJSON(){
return{...this[e],...this}}}}(),tr=e=>{class t extends er{_tag=e}return t.prototype.name=e,t},
nr=`~effect/Cause/NoSuchElementError`,rr=class extends (/*#__PURE__*/ tr(`NoSuchElementError`)){[nr]=nr;constructor(e){
super({message:e})}},ir=`~effect/Cause/Done`,ar=e=>ze(e,ir),or={[ir]:ir,_tag:`Done`,value:void 0},
sr=e=>e===void 0?or:{[ir]:ir,_tag:`Done`,value:e},cr=/*#__PURE__*/ Xn(or),lr=e=>e===void 0?cr:Xn(sr(e))})),dr,fr,pr,mr,
hr,gr,_r,vr,yr,br,xr,Sr=B((()=>{wt(),Wt(),st(),Yt(),Ve(),an(),ur(),dr=`~effect/Option`,fr={[dr]:{_A:e=>e},...yn,
[Symbol.iterator](){return new tn(this)}},
pr=/*#__PURE__*/ Object.defineProperty(/*#__PURE__*/ Object.assign(/*#__PURE__*/ Object.create(fr),{_tag:`Some`,
_op:`Some`,[_t](e){return gr(e)&&vr(e)&&ct(this.value,e.value)},[He](){return Ke(Ue(this._tag))(Ue(this.value))},
toString(){return`some(${Nt(this.value)})`},toJSON(){return{_id:`Option`,_tag:this._tag,value:Kt(this.value)}}}),
"valueOrUndefined",{get(){return this.value}}),mr=/*#__PURE__*/ Ue(`None`),
hr=/*#__PURE__*/ Object.assign(/*#__PURE__*/ Object.create(fr),{_tag:`None`,_op:`None`,valueOrUndefined:void 0,[_t](e){
return gr(e)&&_r(e)},[He](){return mr},toString(){return`none()`},toJSON(){return{_id:`Option`,_tag:this._tag}}}),
gr=e=>ze(e,dr),_r=e=>e._tag===`None`,vr=e=>e._tag===`Some`,yr=/*#__PURE__*/ Object.create(hr),br=function(e){
this.value=e},br.prototype=pr,xr=e=>new br(e)})),Cr,wr,Tr,Er,Dr,Or,kr,Ar,jr,Mr,Nr,Pr=B((()=>{wt(),Wt(),st(),Yt(),Ve(),
an(),ur(),Cr=`~effect/Result`,wr={[Cr]:{
/* v8 ignore next 2 */
_A:e=>e,_E:e=>e},...yn,[Symbol.iterator](){
return new tn(this)}},Tr=/*#__PURE__*/ Object.assign(/*#__PURE__*/ Object.create(wr),{_tag:`Success`,_op:`Success`,
[_t](e){return Dr(e)&&kr(e)&&ct(this.success,e.success)},[He](){return Ke(Ue(this._tag))(Ue(this.success))},toString(){
return`success(${Nt(this.success)})`},toJSON(){return{_id:`Result`,_tag:this._tag,value:Kt(this.success)}}}),
Er=/*#__PURE__*/ Object.assign(/*#__PURE__*/ Object.create(wr),{_tag:`Failure`,_op:`Failure`,[_t](e){
return Dr(e)&&Or(e)&&ct(this.failure,e.failure)},[He](){return Ke(Ue(this._tag))(Ue(this.failure))},toString(){
return`failure(${Nt(this.failure)})`},toJSON(){return{_id:`Result`,_tag:this._tag,failure:Kt(this.failure)}}}),
Dr=e=>ze(e,Cr),Or=e=>e._tag===`Failure`,kr=e=>e._tag===`Success`,Ar=function(e){this.failure=e},Ar.prototype=Er,
jr=e=>new Ar(e),Mr=function(e){this.success=e},Mr.prototype=Tr,Nr=e=>new Mr(e)})),Fr,Ir,Lr,Rr,zr,Br,Vr,Hr,Ur,Wr,
Gr=B((()=>{he(),Pr(),Fr=Nr,Ir=jr,Lr=/*#__PURE__*/ Ir(void 0),Rr=Or,zr=kr,Br=/*#__PURE__*/ W(2,(e,
t)=>Rr(e)?Ir(t(e.failure)):e),Vr=/*#__PURE__*/ W(2,(e,t)=>zr(e)?Fr(t(e.success)):e),Hr=/*#__PURE__*/ W(2,(e,
{onFailure:t,onSuccess:n})=>Rr(e)?t(e.failure):n(e.success)),Ur=/*#__PURE__*/ W(2,(e,t)=>Rr(e)?t(e.failure):e.success),
Wr=/*#__PURE__*/ Ur(pe)}));Gr();const Kr=e=>e.replaceAll(`%`,`%25`).replaceAll(`\r`,`%0D`).replaceAll(`
`,`%0A`),
qr=e=>Kr(e).replaceAll(`:`,`%3A`).replaceAll(`,`,`%2C`),Jr=(e,t,n={})=>{let r=Object.entries(n).flatMap(([e,
t])=>t===void 0?[]:[`${e}=${qr(String(t))}`]);return`::${e}${r.length===0?``:` ${r.join(`,`)}`}::${Kr(t)}\n`},
Yr=e=>[...new Set(Array.from(e,e=>e.split(/\r\n|\r|\n/)).flat())].filter(e=>e.trim()!==``).map(e=>Jr(`add-mask`,
e)).join(``),Xr=e=>/^(?:GITHUB_|RUNNER_)/i.test(e)||e.toUpperCase()===`NODE_OPTIONS`,Zr=()=>`opconnect_${o()}`,Qr=(e,
t)=>{let n=e.flatMap(({key:e})=>/^[\w-]+$/.test(e)?t===`env`&&Xr(e)?[{key:e,
reason:`the runner does not take GITHUB_*, RUNNER_* and NODE_OPTIONS from a step`}]:[]:[{key:e,
reason:`the name may only hold letters, digits, - and _`}]);return n.length>0?Ir(n):Fr(e.map(({key:e,value:t})=>{
let n=Zr();return`${e}<<${n}\n${t}\n${n}\n`}).join(``))},$r=e=>{let t=[];try{for(let[n,r]of e){let e=h(n,`a`);
t.push({fd:e,size:f(e).size,text:r})}for(let{fd:e,text:n}of t)y(e,n)}catch(e){for(let{fd:e,
size:n}of t)f(e).isFile()&&p(e,n);throw e}finally{for(let{fd:e}of t)u(e)}},ei=e=>new Promise((t,n)=>{
process.stdout.write(e,e=>e?n(e):t())}),ti=e=>![`false`,`0`,`no`,`off`,``].includes(e.toLowerCase()),
ni=e=>e.split(`,`).map(e=>e.trim()).filter(e=>e!==``),ri=e=>e||void 0,ii={PATH:[`path`,e=>e===``?[]:e],
OVERRIDE:[`override`,ti],ENCODING:[`encoding`,ri],QUIET:[`quiet`,ti],CONVENTION:[`convention`,ri],MODE:[`mode`,ri],
PRECEDENCE:[`precedence`,ri],EXPAND:[`expand`,e=>e===`dotenv-expand`?e:ti(e)],UNSET:[`unset`,ri],OPTIONAL:[`optional`,
ni],ALLOW_PUBLIC:[`allowPublic`,ni],TRUST_ENV_FILE:[`trustEnvFile`,ni],SNAPSHOT:[`snapshot`,ri]},ai=(e=process.env)=>{
let t=t=>e[`DOTENV_${t}`]??e[`DOTENV_CONFIG_${t}`],n=Object.fromEntries(Object.entries(ii).flatMap(([e,[n,r]])=>{
let i=t(e),a=i===void 0?void 0:r(i);return a===void 0?[]:[[n,a]]})),r=ri(t(`SNAPSHOT_KEY_FILE`)??``),{snapshot:i}=n;
return typeof i==`string`&&r!==void 0?{...n,snapshot:{path:i,key:{file:r}}}:n},oi=[`path`,`convention`,`directory`],
si=e=>{let t=Object.fromEntries(Object.entries(e).filter(([,e])=>e!==void 0)),n={...ai()};
if(oi.some(e=>e in t))for(let e of oi)delete n[e];return{...e,...n,...t}};var ci,li,ui,di,fi,pi,mi,hi,gi,_i,vi=B((()=>{
ci=[`HTTP_PROXY`,`http_proxy`,`HTTPS_PROXY`,`https_proxy`,`NO_PROXY`,`no_proxy`],li=`--use-env-proxy`,
ui=({NODE_OPTIONS:e=``,NODE_USE_ENV_PROXY:t})=>t===`1`||process.execArgv.includes(li)||e.split(/\s+/).includes(li),
di=e=>ui(e)?Object.fromEntries(ci.flatMap(t=>{let n=e[t];return n===void 0||n===``?[]:[[t,n]]})):{},
fi=Symbol.for(`@opconnect/core/proxy`),pi=()=>{if(globalThis.process?.execArgv===void 0)return{};
let e=Reflect.get(process,fi)??di(process.env);return Reflect.set(process,fi,e),e},
mi=()=>globalThis.process?.allowedNodeEnvironmentFlags?.has(li)===!0,hi=(e,t)=>({code:`InvalidOption`,message:e,hint:t,
place:{key:`proxy`}}),gi=e=>{let t=URL.parse(e);
return t?.protocol!==`http:`&&t?.protocol!==`https:`?hi(`proxy is not an http or https URL.`,
`Write it with its scheme, such as http://proxy.example.com:3128.`):mi()?{HTTP_PROXY:e,
HTTPS_PROXY:e}:hi(`proxy is not supported by this runtime.`,`Use Node 22.21, 24.5 or later.`)},_i=(e,t)=>{
let n=e===`https:`?t.https_proxy??t.HTTPS_PROXY:t.http_proxy??t.HTTP_PROXY;
return(n===void 0?null:URL.parse(n))??void 0}})),yi,bi=B((()=>{ur(),se(),yi=tr})),xi,Si=B((()=>{bi(),xi=e=>{
class t extends yi(e){get issues(){let{hint:t,message:n,reference:r}=this;return[{code:e,message:n,hint:t,
...r===void 0?{}:{reference:r}}]}}return t}}));function Ci(e,t,n){if(e===t)return 0;let r=n?.maxDistance,i=e;
e.length>t.length&&(e=t,t=i);let a=e.length,o=t.length;for(;a>0&&e.charCodeAt(~-a)===t.charCodeAt(~-o);)a--,o--;let s=0;
for(;s<a&&e.charCodeAt(s)===t.charCodeAt(s);)s++;if(a-=s,o-=s,r!==void 0&&o-a>r)return r;
if(a===0)return r!==void 0&&o>r?r:o;let c,l,u,d,f=0,p=0;for(;f<a;)Ei[f]=e.charCodeAt(s+f),Ti[f]=++f;for(;p<o;){
for(c=t.charCodeAt(s+p),u=p++,l=p,f=0;f<a;f++)d=c===Ei[f]?u:u+1,u=Ti[f],l=Ti[f]=u>l?d>l?l+1:d:d>u?u+1:d;if(r!==void 0){
let e=l;for(f=0;f<a;f++)Ti[f]<e&&(e=Ti[f]);if(e>r)return r}}return Ti.length=a,Ei.length=a,r!==void 0&&l>r?r:l}
function wi(e,t,n){if(!Array.isArray(t)||t.length===0)return;let r=n?.maxDistance,i=e.length;
for(let n of t)if(n===e)return n;if(r===0)return;let a,o=1/0,s=/* @__PURE__ */ new Set;for(let n of t){
if(s.has(n))continue;s.add(n);let t=Math.abs(n.length-i);if(t>=o||r!==void 0&&t>r)continue;
let c=Number.isFinite(o)?r===void 0?o:Math.min(o,r):r,l=c===void 0?Ci(e,n):Ci(e,n,{maxDistance:c});
if(r!==void 0&&l>r)continue;let u=l;if(c!==void 0&&l===c&&c===r&&(u=Ci(e,n)),u<o&&(o=u,a=n,o===0))break}
if(!(r!==void 0&&o>r))return a}var Ti,Ei,Di=B((()=>{Ti=[],Ei=[]})),Oi,ki=B((()=>{Oi=(e,
{lines:t=!1}={})=>e.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu,e=>t&&e===`
`?e:`�`)})),Ai,ji,Mi,Ni,Pi,Fi,Ii,Li,Ri,zi,Bi,Vi,
Hi,Ui=B((()=>{Di(),ki(),Ai=e=>/^[a-z0-9]{26}$/.test(e),ji=e=>e.normalize(`NFC`),Mi=e=>ji(e).toLowerCase(),Ni=(e,
t)=>Mi(e)===Mi(t),Pi=(e,t,n)=>{let r=e.filter(e=>ji(n(e)??``)===ji(t));return r.length>0?r:e.filter(e=>Ni(n(e)??``,t))},
Fi=()=>!0,Ii=(e,t)=>{let n=t=>Map.groupBy(e.filter(e=>t(e)!==void 0),t),r=[{of:e=>e,map:Li(()=>n(e=>t(e).id))},{of:ji,
map:Li(()=>n(e=>ji(t(e).title??``)))},{of:Mi,map:Li(()=>n(e=>Mi(t(e).title??``)))}],i=Li(()=>e.map(e=>({one:e,
name:t(e).title||t(e).id||``})).map(Vi));return{fitting:(e,t=Fi)=>{for(let n of r){
let r=(n.map().get(n.of(e))??[]).filter(t);if(r.length>0)return r}return[]},suggestion:(e,t=Fi)=>Hi(e,i(),
({one:e})=>t(e))}},Li=e=>{let t;return()=>(t??={value:e()},t.value)},Ri=(e,t=Fi)=>{let n=/* @__PURE__ */ new WeakMap;
return r=>{let i=n.get(r)??Ii(r.filter(t),e);return n.set(r,i),i}},zi=(e,t,n)=>Ii(e,n).fitting(t),Bi=e=>{
let t=Oi(e.slice(0,81));return t.length>80?`${t.slice(0,79)}…`:t},Vi=e=>({...e,folded:Mi(e.name)}),Hi=(e,t,n)=>{
let r=Mi(e),i=Math.max(1,Math.floor(r.length/3));if(r.length>60)return;let a=[];for(let e of t){let{folded:t}=e;
if(!(t.length>60||!n(e))){if(r.length>2&&t.length>2&&(t.includes(r)||r.includes(t)))return Oi(e.name);
Math.abs(t.length-r.length)<=i&&a.length<200&&a.push(e)}}let o=wi(r,a.map(({folded:e})=>e),{maxDistance:i}),
s=a.find(({folded:e})=>e===o);return s===void 0?void 0:Oi(s.name)}})),Wi,Gi,Ki,qi,Ji,Yi,Xi,Zi,Qi,$i,ea,ta,na,ra,
ia=B((()=>{bi(),Si(),Ui(),Wi=(e,t=8)=>e.length===0?`none`:e.slice(0,
t).map(e=>`"${Bi(e)}"`).join(`, `)+(e.length>t?` and ${e.length-t} more`:``),Gi=(e,t,
n)=>t===void 0?`There is: ${Wi(n)}.`:`Did you mean the ${e} "${t}"?`,Ki=e=>{let t=/^[^\p{Cc}]{0,200}/u.exec(e)?.[0]??``;
return t===e?e:`${t}…`},qi=class extends xi(`InvalidReference`){constructor(e){let{position:t,reference:n,rule:r,
suggestion:i}=e;super({position:t,rule:r,reference:Ki(n),message:`Not a secret reference, at character ${t+1}: ${r}.`,
hint:i===void 0?`Correct the reference, or enclose it in {{ }} if it is part of a longer text.`:`Write it as ${Ki(i)}`})}},
Ji=class extends xi(`VaultNotFound`){constructor(e){let{reference:t,suggestion:n,vault:r,visible:i}=e;
super({reference:t,vault:r,message:`The token sees no vault "${Bi(r)}".`,
hint:n===void 0?`Give the token access to it, or correct the name. It sees: ${Wi(i)}.`:`Did you mean the vault "${n}"?`})}},
Yi=class extends xi(`ItemNotFound`){constructor(e){let{item:t,reference:n,suggestion:r,vault:i}=e;super({reference:n,
vault:i,item:t,message:`The vault "${Bi(i)}" has no item "${Bi(t)}".`,
hint:r===void 0?`Correct the title, or create the item.`:`Did you mean the item "${r}"?`})}},
Xi=class extends xi(`SectionNotFound`){constructor(e){let{item:t,reference:n,section:r,sections:i,suggestion:a}=e;
super({reference:n,item:t,section:r,message:`The item "${Bi(t)}" has no section "${Bi(r)}".`,hint:Gi(`section`,a,i)})}},
Zi=class extends xi(`FieldNotFound`){constructor(e){let{field:t,fields:n,item:r,reference:i,section:a,suggestion:o}=e;
super({reference:i,item:r,field:t,
message:`The item "${Bi(r)}" has no field or file "${Bi(t)}"${a===void 0?``:` in its section "${Bi(a)}"`}.`,
hint:Gi(`field`,o,n)})}},Qi=class extends xi(`AmbiguousReference`){constructor(e){let{candidates:t,kind:n,name:r,
reference:i}=e;super({reference:i,kind:n,candidates:t,message:`${t.length} ${n}s fit the name "${Bi(r)}".`,
hint:`Use the id instead: ${Wi(t)}.`})}},$i=class extends xi(`AttributeNotFound`){constructor(e){let{attribute:t,
reference:n,why:r}=e;super({reference:n,attribute:t,message:`There is no "${t}" here: ${r}.`,
hint:`Correct the attribute.`})}},ea=class extends xi(`NotText`){constructor(e){super({...e,
message:`The file is not UTF-8 text.`,
hint:`Store it as base64 text, or download it with the client's files.content.`})}},
ta=class extends xi(`NotPrivateKey`){constructor(e){super({...e,
message:`The field holds no private key that OpenSSH's format is defined for.`,
hint:`Point the reference at a private key in PEM (PKCS#8, RSA, Ed25519 or ECDSA, without a passphrase).`})}},
na=class extends yi(`RequestFailed`){constructor(e){super({...e,message:e.error.message,hint:e.error.hint})}
get issues(){let{hint:e,message:t,reference:n}=this;return[{code:this.error._tag,message:t,hint:e,reference:n}]}},
ra=class extends yi(`SecretsNotResolved`){constructor(e){super({failures:e,message:e.map(({error:e,
key:t})=>[...t===e.reference?[]:[t],e.reference,`${e.message} ${e.hint}`]).map(e=>e.join(`: `)).join(`
`)})}
get issues(){return this.failures.flatMap(({error:e,key:t})=>e.issues.map(n=>t===e.reference?n:{...n,
place:{key:t}}))}}})),aa,oa,sa,ca,la,ua,da,fa,pa,ma,ha,ga,_a,va,ya,ba,xa=B((()=>{Gr(),ia(),aa=`op://`,
oa=new Map([.../* @__PURE__ */ new Map([[`value`,`value`],[`otp`,`otp`],[`totp`,`otp`],[`type`,`type`],[`id`,`id`],
[`title`,`title`],[`purpose`,`purpose`],[`content`,`content`],[`size`,`size`],[`name`,`name`]])].map(([e,t])=>[e,
{attribute:t}])),sa=/* @__PURE__ */ new Map([[`openssh`,{sshFormat:`openssh`}]]),
ca={wide:{outsideName:/[^A-Za-z0-9\-_. %]/u,parameters:/* @__PURE__ */ new Map([[`attribute`,oa],[`attr`,oa],
[`ssh-format`,sa]])},sdk:{outsideName:/[^A-Za-z0-9\-_. ]/u,parameters:/* @__PURE__ */ new Map([[`attribute`,
new Map([...oa].filter(([,{attribute:e}])=>e===`otp`))],[`ssh-format`,sa]])}},
la=`op://<vault>/<item>/[section/]<field>[?attribute=<attribute>]`,ua=/%(?![0-9A-Fa-f]{2})/,da=e=>{let{end:t,
start:n}=ga(e,e=>e===` `);return[...e.toWellFormed()].map((e,
r)=>/[A-Za-z0-9\-_.]/.test(e)||e===` `&&r>=n&&r<t?e:fa(e)).join(``)},fa=e=>encodeURIComponent(e).replace(/[!'()*~]/g,
e=>`%${e.charCodeAt(0).toString(16).toUpperCase()}`),pa=(e,t)=>{let n=t.exec(e);
if(n!==null&&/\p{Cc}/u.test(n[0]))return Ir({at:n.index,rule:`a reference is one line`});if(n!==null){
let e=n[0]===`%`?`use the id`:`write "${n[0]}" as ${fa(n[0])}, or use the id`;return Ir({at:n.index,
rule:`a name holds letters, digits, spaces and - _ . only: ${e}`})}let r=ua.exec(e);if(r!==null)return Ir({at:r.index,
rule:`% is followed by two hexadecimal digits`});try{return Fr(decodeURIComponent(e))}catch{
return Ir({at:e.indexOf(`%`),rule:`the % sequences are not UTF-8`})}},
ma=/(?<![A-Za-z0-9\-+.])(?:op:\/(?!\/)|(?!op:)[oO][pP]:\/)\/*/,
ha=e=>e!==void 0&&/[\s"'`\u2018\u2019\u201C\u201D]/.test(e),ga=(e,t)=>{let[n,r]=[0,e.length];for(;n<r&&t(e[n]);)n++;
for(;r>n&&t(e[r-1]);)r--;return{start:n,end:r,text:e.slice(n,r)}},_a=e=>ga(e,ha).text,va=e=>{let t=(e,t,n,
r)=>new qi({reference:e,position:t,rule:n,suggestion:r}),n=ma.exec(e);if(n!==null){let r=_a(e.slice(n.index)),
i=/^[^\s"'`{}]*/.exec(r)?.[0]??``,a=e=>`${aa}${e.slice(n[0].length)}`,o=[..._a(e.slice(0,n.index))===``?[r]:[],
i].map(a).find(e=>zr(ya(e)));return t(o===void 0?n[0]:i,n.index,`a reference starts with "${aa}"`,o)}let r=_a(e);
if(r!==e&&r.startsWith(aa)&&!Rr(ya(r)))return t(e,e.indexOf(aa)===0?r.length:0,
`no quotes or blanks may stand around a reference`,r)},ya=(e,t={})=>{
if(typeof e!=`string`)return Ir(new qi({reference:`(not a string)`,position:0,
rule:`a reference is a string, and this is ${e===null?`null`:typeof e}`}));let n=t.grammar??`wide`,{outsideName:r,
parameters:i}=ca[n],a=e.startsWith(aa)?e:`(text without op://)`,o=(e,t)=>Ir(new qi({reference:a,position:e,rule:t}));
if(!e.isWellFormed())return o(e.toWellFormed().indexOf(`�`),`the text is broken (half of a surrogate pair)`);
if(!e.startsWith(aa)){let t=n===`wide`?va(e):void 0;return t===void 0?o(0,`a reference begins with "${aa}"`):Ir(t)}
let s=e.indexOf(`?`),c=s===-1?e:e.slice(0,s),l=c.slice(5).split(`/`);if(l.length<3)return o(c.length,
`too few parts: ${la}`);let u=[],d=5;for(let[e,t]of l.entries()){if(e===4)return o(d-1,
`too many parts: ${la}; write a "/" within a name as %2F`);if(t===``&&n===`wide`)return o(d,`a part is empty`);
let i=pa(t,r);if(Rr(i))return o(d+i.failure.at,i.failure.rule);u.push(i.success),d+=t.length+1}let[f=``,p=``,...m]=u,
h=m.pop()??``,[g]=m,_={vault:f,item:p,...g===void 0?{}:{section:g},field:h};if(s===-1)return Fr(_);let[v=``,y=``,
...b]=e.slice(s+1).split(`=`),x=i.get(v);if(x===void 0)return o(s+1,
`the parameters are ${[...i.keys()].join(`, `)}, and one may be given`);let S=x.get(y);
return S===void 0||b.length>0?o(Math.min(s+v.length+2,e.length),`"${v}" takes ${[...x.keys()].join(`, `)}`):Fr({..._,
...S})},ba=e=>{let t=[e.vault,e.item,e.section,e.field].filter(e=>e!==void 0).map(da).join(`/`);
return e.sshFormat===void 0?`${aa}${t}${e.attribute===void 0?``:`?attribute=${e.attribute}`}`:`${aa}${t}?ssh-format=${e.sshFormat}`}})),
Sa,Ca,wa,Ta,Ea,Da,Oa,ka,Aa,ja,Ma,Na,Pa,Fa,Ia,La,Ra,za,Ba=B((()=>{Gr(),ia(),xa(),Sa=`op://`,
Ca=String.raw`(?<![A-Za-z0-9\-+.])op:\/\/`,wa=String.raw`[A-Za-z0-9\-_.%/]`,Ta=String.raw`(?:\?[A-Za-z-]*=[A-Za-z]*)?`,
Ea=String.raw`\$[A-Za-z_]\w*|\$\{[^{}\n]*\}`,
Da=String.raw`\{\{[ \t]*(?<enclosed>op:\/\/(?:[^{}"\n]|\$\{[^{}"\n]*\})*)\}\}`,
Oa=String.raw`\{\{\s*"(?<literal>(?:[^"\\]|\\.)*)"\s*\}\}`,ka=e=>e.replace(/[$()*+.?[\\\]^{|}]/g,String.raw`\$&`),
Aa=({comments:e=[],variables:t})=>{let n=e.filter(e=>e!==``).map(ka),
r=`(?<bare>${Ca}(?:${wa}${t===void 0?``:`|${Ea}`})*${Ta})`,
i=n.length===0?[]:[`(?<=^|\\n)[ \\t]*(?<comment>(?:${n.join(`|`)})[^\\n]*)`];return new RegExp([...i,Da,Oa,r].join(`|`),
`gsu`)},ja=(e,t)=>{let n,r=e.replace(/\$(?:\{([^{}]*)\}|([A-Za-z_]\w*))/g,(r,i,a,o)=>{let[,s,
c]=/^([A-Za-z_]\w*)(?::-(.*))?$/s.exec((i??a??``).trim())??[],l=s===void 0?void 0:t(s)||c;if(l===void 0&&n===void 0){
let t=s===void 0?"a variable is written $NAME, ${NAME} or ${NAME:-text}":`the variable "${s}" is not set: set it, or write \${${s}:-text}`;
n=new qi({reference:e,position:o??0,rule:t})}return l??r});return n===void 0?Fr(r):Ir(n)},Ma=(e,
t)=>t.includes(`$`)?new qi({reference:t,position:t.indexOf(`$`),
rule:`with its variables expanded, it is not a valid reference`}):e,Na=(e,t={})=>{
if(!Pa(e))return Fr({parts:[{_tag:`Text`,text:e}]});let n=[],r=[],i=e=>{let i=t.variables===void 0?Fr(e):ja(e,
t.variables);if(Rr(i)){r.push(i.failure);return}let a=ya(i.success);Rr(a)&&r.push(Ma(a.failure,e)),
n.push({_tag:`Reference`,reference:i.success})},a=e=>{n.push({_tag:`Text`,text:e});for(let[t]of e.matchAll(Ia)){
let e=va(t);e!==void 0&&r.push(e)}La(e)&&r.push(new qi({reference:Sa,position:0,
rule:`no letter, digit, - + or . may stand right before a bare reference: enclose it in {{ }}`}))},
o=()=>r.length>0?Ir(r):Fr({parts:n}),s=Fa.test(e)&&!e.includes(`
`)?va(e):void 0;if(s!==void 0)return Ir([s]);
if(/^op:\/\/[^\n]*$/.test(e))return i(e),o();let c=0;for(let o of e.matchAll(Aa(t))){o.index>c&&a(e.slice(c,o.index));
let{bare:t,comment:s,enclosed:l,literal:u}=o.groups??{};t!==void 0&&/\{\{\s*$/.test(e.slice(c,
o.index))&&r.push(new qi({reference:t,position:0,rule:`the "{{" before it is not closed by "}}" on the same line`,
suggestion:`{{ ${t} }}`}));let d=l?.trimEnd()??t;d===void 0?s===void 0?n.push({_tag:`Text`,
text:(u??``).replace(/\\(.)/gs,`$1`)}):n.push({_tag:`Text`,text:o[0]}):i(d),c=o.index+o[0].length}
return c<e.length&&a(e.slice(c)),o()},Pa=e=>/op:\//i.test(e),Fa=/^[\s"'`\u2018\u201C]*op:\//i,
Ia=/(?<![A-Za-z0-9\-+.])(?:op:\/(?!\/)|(?!op:)[oO][pP]:\/)[A-Za-z0-9\-_.%/]*/g,La=e=>{
for(let t=e.indexOf(Sa);t!==-1;t=e.indexOf(Sa,t+1)){let[n=``]=/[A-Za-z0-9\-+.]{0,40}$/.exec(e.slice(Math.max(0,t-40),
t))??[];if(!/^[A-Za-z]/.test(n)||/[-+.]$/.test(n))return!0}return!1},
Ra=e=>e.parts.flatMap(e=>e._tag===`Reference`?[e.reference]:[]),za=(e,
t)=>e.parts.map(e=>e._tag===`Text`?e.text:t(e.reference)).join(``)}));vi(),Ba(),Gr();const Va=e=>{let t=k(process.cwd(),
e);return t===``||t.startsWith(`..`)||D(t)?e:t},Ha={ENOENT:[`FileNotFound`,`does not exist`,
`Correct the path, or create the file.`],EISDIR:[`FileUnreadable`,`is a directory`,`Name a file in it.`],
EACCES:[`FileUnreadable`,`may not be read by this user`,`Change its permissions.`]},Ua=(e,t)=>{
let n=t instanceof Error&&`code`in t?String(t.code):`unknown`,[r,i,a]=Ha[n]??[`FileUnreadable`,
`could not be read (${n})`,`Correct the path, or create the file.`];return Ir({code:r,
message:`The environment file ${Va(e)} ${i}.`,hint:a,locations:[]})},Wa=e=>{try{return Fr(g(e))}catch(t){return Ua(e,
t)}};j(m),j(l);const Ga=e=>e.replace(/^\uFEFF/,``).replace(/\r\n?/g,`
`),Ka=e=>e===`'`||e===`"`||e==="`",qa=(e,t)=>{
let n=/[^\S\n]*(?:#|$)/my;return n.lastIndex=t+1,n.test(e)},Ja=(e,t,n)=>{let r=[];for(let i=e.indexOf(n,
t+1);i!==-1;i=e.indexOf(n,i+1))if(e[i-1]===`\\`&&i-1>t)r.push(i);else if(qa(e,i))return i;else break;
return r.findLast(t=>qa(e,t))??-1},Ya=e=>{let t=e.trim(),n=t.replace(/^(['"`])([\s\S]*)\1$/gm,`$2`);
return t.startsWith(`"`)?n.replace(/\\n/g,`
`).replace(/\\r/g,`\r`):n},Xa=(e,t)=>{let n=/\s*/y;n.lastIndex=t,n.test(e);
let r=n.lastIndex,i=e[r],a=Ka(i)?Ja(e,r,i):-1;if(Ka(i)&&a!==-1)return{text:Ya(e.slice(r,a+1)),quote:i,start:r+1,
end:a+1};let o=/[^#\n]*/y;o.lastIndex=t;let[s=``]=o.exec(e)??[],c=t+s.length-s.trimStart().length;return{text:Ya(s),
quote:void 0,start:c,end:t+s.trimEnd().length}},Za=/^[^\S\n]*(?:export\s+)?([\w.-]+)(?:\s*=|:\s)/dgm,Qa=(e,t)=>{
let n=Ga(e),r=[],i=new RegExp(Za),a=1,o=0,s=e=>{for(let t=n.indexOf(`
`,o);t!==-1&&t<e;t=n.indexOf(`
`,o))a++,o=t+1};
for(let e=i.exec(n);e!==null;e=i.exec(n)){let[c,l=``]=e,u=e.index+c.length;s(e.indices?.[1]?.[0]??e.index);let d=a,
{end:f,quote:p,start:m,text:h}=Xa(n,u);if(i.lastIndex=Math.max(f,u),l===`__proto__`)continue;s(m);
let g=p===void 0&&n[f]===`#`&&f>m;r.push({key:l,text:h,source:{file:t,line:d},written:{quote:p,raw:n.slice(m,
p===void 0?f:f-1),start:m,end:f,line:a,column:m-o+1,cutAt:g?`#`:void 0}})}return r},$a=({written:e},t)=>{
if(e===void 0)return{};let n=0,r=e.line,i=e.column;for(let a=0;a<t&&n<e.raw.length;a++){
let t=e.quote===`"`&&e.raw[n]===`\\`&&/[nr]/.test(e.raw[n+1]??``);e.raw[n]===`
`?(r++,i=1):i+=t?2:1,n+=t?2:1}
return{line:r,column:i}};Gr();const eo=(e,t)=>({code:`FileUnreadable`,
message:`The environment file ${e} is not text in the expected encoding${t===void 0?``:` (line ${t})`}.`,
hint:`Save it as UTF-8, or set its encoding (DOTENV_ENCODING, encoding).`,locations:[]}),to=(e,
t)=>({code:`NotADefinition`,message:`${e}:${t} holds a reference and defines no variable.`,
hint:`Write it as KEY=op://..., or begin the line with # to make it a comment.`,locations:[]}),no=(e,t,
n)=>({code:`ValueUnusable`,message:`The value holds a NUL character, which no environment variable can.`,
hint:`Store it in another form, such as base64.`,locations:[{key:e,source:t,reference:n}]}),ro=({key:e,source:t,
written:n})=>({code:`QuoteNotClosed`,message:`The value begins with a quote that is not closed at its end.`,
hint:`Close the quote, or remove it. To begin a value with a quote, enclose the value in quotes of another kind.`,
locations:[{key:e,source:t,reference:void 0,...n===void 0?{}:{column:n.column}}]}),io=({key:e,source:t,
written:n})=>({code:`CutAtHash`,
message:`The value is cut off at a #, which begins a comment here and in dotenv, but not in sh or compose.`,
hint:`Enclose the value in single quotes to keep the #, or put a blank before the #.`,locations:[{key:e,source:t,
reference:void 0,...n===void 0?{}:{column:n.column}}]}),
ao=({written:e})=>e===void 0||e.quote!==void 0||!/^["'`]/.test(e.raw)?!1:e.raw.includes(`op://`)||e.raw.indexOf(e.raw.charAt(0),
1)===-1,oo=(e,t)=>{let n=0;for(let r=e.indexOf(`�`);r!==-1;r=e.indexOf(`�`,r+1)){for(;(t[n]?.to??1/0)<=r;)n++;
let i=(t[n]?.from??1/0)<=r,a=e.lastIndexOf(`
`,r)+1,o=t[n-1]?.to??0;if(i||!e.slice(Math.max(a,o),
r).includes(`#`))return r}},so=(e,t)=>e.slice(0,t).split(`
`).length,co=(e,t)=>{let n=[],r=0,i=1,a=0;
for(let o=e.indexOf(`op://`);o!==-1;o=e.indexOf(`op://`,o+1)){for(let t=e.indexOf(`
`,a);t!==-1&&t<o;t=e.indexOf(`
`,
a))i++,a=t+1;for(;(t[r]?.to??1/0)<=o;)r++;let s=(t[r]?.from??1/0)<=o,c=(t[r-1]?.to??-1)>a,l=/^\s*#/.test(e.slice(a,o));
s||c||l||n.at(-1)===i||n.push(i)}return n},lo=(e,t,n)=>{let r=Va(e),i=t.toString(n),a=Ga(i),o=e=>({definitions:[],
issues:[eo(r,e)],warnings:[]});if(a.includes(`\0`))return o();let s=Qa(i,r),
c=s.flatMap(({written:e})=>e===void 0?[]:[{from:e.start,to:Math.max(e.end,e.start)}]),l=oo(a,c);
return l===void 0?{definitions:s,issues:[...co(a,c).map(e=>to(r,e)),...s.filter(ao).map(ro)],
warnings:s.filter(({written:e})=>e?.cutAt!==void 0).map(io)}:o(so(a,l))},uo=e=>[`string`,`number`,
`boolean`].includes(typeof e),fo=(e,t,n)=>{let r={file:Va(e),line:void 0},i=Object.entries(n(t)??{}).filter(([,
e])=>uo(e)).map(([e,t])=>({key:e,text:String(t),source:r}));return{definitions:i.filter(({text:e})=>!e.includes(`\0`)),
issues:i.filter(({text:e})=>e.includes(`\0`)).map(({key:e})=>no(e,r,void 0)),warnings:[]}},po=(e,t,n,r)=>({path:e,
...Hr(t,{onFailure:e=>({definitions:[],issues:[e],warnings:[]}),onSuccess:t=>r===void 0?lo(e,t,n):fo(e,t,r)})});var mo,
ho,go,_o,vo,yo,bo,xo,So=B((()=>{mo={nextjs:e=>[`.env.${e}.local`,...e===`test`?[]:[`.env.local`],`.env.${e}`,`.env`],
vite:e=>[`.env.${e}.local`,`.env.${e}`,`.env.local`,`.env`]},
ho=e=>!/^(?:local|example|sample|template|dist|schema|vault|keys)(?:\.|$)/.test(e),go=e=>{try{
return _(e).filter(e=>e.startsWith(`.env.`)&&ho(e.slice(5))).toSorted()}catch{return[]}},
_o=e=>typeof e==`string`?e.replace(/^~(?=\/|$)/,()=>N()):e.protocol===`file:`?P(e):e.href,vo=({override:e,
precedence:t})=>e??t===`op`,yo=(e,t)=>t.length>1&&e.endsWith(`.local`)&&!d(e)&&t.some(e=>!e.endsWith(`.local`)),bo=(e,
t)=>{let{convention:n,directory:r,mode:i,path:a}=e;if(a!==void 0){let t=[...new Set([a].flat().map(_o))],
n=t.filter(e=>!yo(e,t));return{paths:vo(e)?n.toReversed():n,absent:[],undecided:[]}}
let o=i??(t.NODE_ENV||process.env.NODE_ENV||void 0),s=mo[n??``],c=s===void 0?[`.env`]:o===void 0?[`.env.local`,
`.env`]:s(o),l=s===void 0||o!==void 0?[]:go(r===void 0?`.`:_o(r)),u=c.map(e=>r===void 0?e:O(_o(r),e)),
f=u.filter(e=>d(e));return{paths:f,absent:f.length===0&&s===void 0?u:[],undecided:l}},xo=e=>Object.hasOwn(mo,e)})),Co,
wo,To,Eo=B((()=>{Co=/:[-+?]|[-+?]/,wo=e=>{let t=/* @__PURE__ */ new Map,n=[];
for(let r=1;r<e.length;r++)if(e[r]===`{`&&e[r-1]===`$`)n.push(r);else if(e[r]===`}`){let e=n.pop();e!==void 0&&t.set(e,
r)}return t},To=(e,t,n,r=`sh`)=>{if(!e.includes(`$`))return e;let i=wo(e),a=/\\\$|\$\{|\$([A-Za-z_][A-Za-z0-9_]*)/g,
o=[e.length],s=``,c=0,l=a.exec(e),u=(e,r)=>t(e)??n(e,r)??``,d=t=>{for(c=t;l!==null&&l.index<t;)a.lastIndex=t,
l=a.exec(e)},f=(i,a,c)=>{let l=e.slice(a+1,c),f=Co.exec(l);if(f===null){s+=u(l.trim(),{index:i,isBraced:!0}),d(c+1);
return}let p=l.slice(0,f.index).trim(),m=t(p),[h]=f,g=m!==void 0&&(m!==``||r===`sh`&&!h.startsWith(`:`)),
_=a+1+f.index+h.length;(h.endsWith(`+`)?g:!g&&h.endsWith(`-`))?(o.push(c),d(_)):(h.endsWith(`?`)&&!g?s+=n(p,{index:i,
isBraced:!0,message:e.slice(_,c)})??``:h.endsWith(`+`)||(s+=m??``),d(c+1))};for(let t=o.at(-1);t!==void 0;t=o.at(-1)){
if(l===null||l.index>=t){s+=e.slice(c,t),o.pop(),d(t+1);continue}let{index:n}=l,[r,a]=l;s+=e.slice(c,n);
let p=n+r.length-1,m=i.get(p);r===`\\$`?(s+=`$`,d(n+r.length)):a===void 0?m===void 0||m===p+1?(s+=r,d(n+r.length)):f(n,
p,m):(s+=u(a,{index:n,isBraced:!1}),d(n+r.length))}return s}}));So(),Eo();
const Do=/(?:^|[\s"'`(,=])[A-Za-z_][\w.]*\(\s*["'`]?op:\/\/|\$\((?:[^()$]|\$(?!\())*op:\/\/|`[^`]*op:\/\/|\bop\s+read\s+(?:-\S+\s+){0,4}["']?op:\/\//,
Oo=e=>e.includes(`op://`)&&Do.test(e);Gr();const ko=e=>Hr(Na(e),{onFailure:()=>!1,onSuccess:e=>Ra(e).length>0}),
Ao=({key:e,source:t,text:n},r)=>r.map(({_tag:r,hint:i,message:a,position:o,reference:s})=>({code:r,message:a,
hint:n.startsWith(`op://`)&&n.includes(`op://`,1)?`Enclose each of several references in one value: {{ op://... }}.`:i,
locations:[{key:e,source:t,reference:s,position:o}]})),jo=(e,t,n,r,i)=>{let{key:a,source:o}=e,{column:s,line:c}=$a(e,t);
return{code:n,message:r,hint:i,locations:[{key:a,source:c===void 0?o:{...o,line:c},reference:void 0,
...s===void 0?{}:{column:s}}]}},Mo=(e,t)=>jo(e,0,`CyclicVariable`,`The value is made of itself: ${t.join(` -> `)}.`,
`Give one of them a value that names none of the others.`),No=(e,{index:t})=>jo(e,t,`CyclicVariable`,
`The value of ${e.key} refers to ${e.key}, which the environment does not set.`,
`Set ${e.key} in the environment, or write a default: \${${e.key}:-text}.`),Po=(e,
t)=>/op:\/\/(?:[^\s{}"]|\$\{[^{}]*\})*$/.test(e.slice(0,t)),Fo=(e,{index:t,isBraced:n})=>{let{text:r}=e,i=(n,r)=>jo(e,t,
`UndefinedVariable`,n,r);return Po(r,t)?i(`A variable in the reference is not set.`,
"Set the variable, or write a default that is not empty, such as op://${STAGE:-dev}/db/password."):r[t-1]===`$`||r[t+1]===`$`?i(`The value has $$ before a name that is not set. Here $$ does not stand for a dollar sign.`,
`Write \\$ for each dollar sign, or enclose the value in single quotes.`):n?i("The value has a ${...} whose name is not set.",
'Set the variable, write a default (${NAME:-}, which may be empty) or \\$ for a dollar sign, or let such names be empty: --unset empty, unset: "empty".'):i(`The value has a $ before a name that is not set.`,
`If the $ is part of the value, enclose the value in single quotes or write \\$. To expand nothing, as plain dotenv: --no-expand, DOTENV_EXPAND=false, expand: false.`)},
Io=(e,t,{index:n,message:r=``})=>jo(e,n,`RequiredVariable`,`${t}: ${r.trim()===``?`parameter not set`:r.trim()}`,
`Set ${t}.`),Lo=({key:e,source:t})=>({code:`NestedReference`,message:`A part of a reference is a reference itself.`,
hint:`Use only plain variables in references.`,locations:[{key:e,source:t,reference:void 0}]}),Ro=({key:e,
source:t})=>({code:`WrappedReference`,
message:`The reference is wrapped in a call or a command, which is not run: it would stay around the secret.`,
hint:`Write the reference alone: KEY=op://vault/item/field. In a longer text, enclose it: {{ op://... }}.`,
locations:[{key:e,source:t,reference:void 0}]}),zo=({key:e,source:t})=>({code:`ValueUnusable`,
message:`The value expands to more than ${Ho/1e6} million characters.`,
hint:`Check which variables the value is made of.`,locations:[{key:e,source:t,reference:void 0}]}),Bo=({key:e,
source:t})=>({code:`ValueUnusable`,message:`The value depends on a chain of more than ${Vo} variables.`,
hint:`Define each variable after those that its value names, or shorten the chain.`,locations:[{key:e,source:t,
reference:void 0}]}),Vo=500,Ho=16e6,Uo=/\0(\d+)\0/g,Wo=e=>!e.includes(`\0`),
Go=/op:\/\/[A-Za-z0-9\-_.%/]*(?:\?[A-Za-z=-]*)?\0(\d+)\0/g,Ko=(e,t,n)=>{let r=new Map(e.map(e=>[e.key,e])),
i=/* @__PURE__ */ new Map,a=[],o=[],s=/* @__PURE__ */ new Map,c=n.expand===`dotenv-expand`?`dotenv-expand`:`sh`,
l=e=>Object.hasOwn(t,e)?t[e]:void 0,
u=e=>({parts:e.parts.flatMap(e=>e._tag===`Reference`?[e]:e.text.split(Uo).flatMap((e,
t)=>t%2==1?o[Number(e)]?.parts??[]:e===``?[]:[{_tag:`Text`,text:e}]))}),
d=e=>n.expand!==!1&&!n.isLiteral(e)&&(c===`dotenv-expand`||e.written?.quote!==`'`),f=e=>{let t=/* @__PURE__ */ new Map,
f=e=>({template:Ir(e),fromEnvironment:t});if(Oo(e.text))return f([Ro(e)]);let m=[],h=e=>{let n=l(e);
return n!==void 0&&t.set(e,n),n},g=d(e)?To(e.text,n=>{let s=r.get(n);if(s===void 0)return h(n);let c=a.indexOf(n);
if(c!==-1){let t=s.source.file===void 0?void 0:h(n);return t!==void 0||c===a.length-1?t:(m.push(Mo(e,[...a.slice(c),
n])),``)}if(a.length>=500&&!i.has(s))return m.push(Bo(e)),``;let{fromEnvironment:l,template:u}=p(s);for(let[e,
n]of l)t.set(e,n);return Hr(u,{onFailure:()=>``,onSuccess:e=>Ra(e).length>0?`\0${o.push(e)-1}\0`:za(e,()=>``)})},(t,
r)=>{if(m.length>=10)return``;if(r.message!==void 0)m.push(Io(e,t,
r));else if(n.unset===`empty`&&(r.isBraced||c===`dotenv-expand`)){let e=o.push({parts:[]})-1;return s.set(e,r),
`\0${e}\0`}else t===e.key?m.push(No(e,r)):m.push(Fo(e,r));return``},c):e.text;g.length>Ho&&m.push(zo(e));for(let[,
t]of g.matchAll(Go)){let n=s.get(Number(t));n!==void 0&&m.push(Fo(e,n))}if(m.length>0)return f(m);let _=Na(g);
if(zr(_))return{template:Fr(Wo(g)?_.success:u(_.success)),fromEnvironment:t};let[v]=[...g.matchAll(Uo)].flatMap(([,
e])=>s.get(Number(e))??[]);return f(v===void 0?!Wo(g)&&zr(Na(g.replace(Uo,`x`)))?[Lo(e)]:Ao(e,_.failure):[Fo(e,v)])},
p=e=>{let t=i.get(e);if(t!==void 0)return t;a.push(e.key);let n=f(e);return a.pop(),i.set(e,n),n};
return new Map(e.map(e=>[e,p(e)]))},qo=[`NEXT_PUBLIC_`,`VITE_`,`NUXT_PUBLIC_`,`REACT_APP_`,`EXPO_PUBLIC_`,`GATSBY_`],
Jo=`PUBLIC_`,Yo=[`astro`,`@sveltejs/kit`],Xo=e=>{try{let{dependencies:t,devDependencies:n}=JSON.parse(g(O(e,
`package.json`),`utf8`));return Yo.some(e=>e in{...t,...n})}catch{return!1}},Zo=(e,t)=>{
let n=qo.find(t=>e.startsWith(t));return n===void 0?e.startsWith(Jo)&&Xo(t)?Jo:void 0:n};var Qo,$o,es,ts,ns,rs,is,as,os,
ss,cs,ls,us,ds,fs,ps,ms,hs,gs,_s,vs=B((()=>{Eo(),Qo=`OP_CONNECT_HOST`,$o=`OP_CONNECT_TOKEN`,es=`OP_CONNECT_TOKEN_FILE`,
ts=`OP_CONNECT_PROXY`,ns=/* @__PURE__ */ new Set([Qo,$o,es,`OP_CONNECT_CA_FILE`]),rs=e=>e===es?$o:e,
is=process.platform===`win32`,as=e=>(is?e.toUpperCase():e).startsWith(`OP_CONNECT_`),os=e=>is?e.toUpperCase():e,
ss=e=>typeof e==`string`?e.trim()!==``:e!==void 0,cs=e=>`OP_CONNECT_${e.replace(/[A-Z]/g,e=>`_${e}`).toUpperCase()}`,
ls=(e,t)=>new Set([...Object.entries(e).map(([e,t])=>[cs(e),t]),...Object.entries(t).filter(([e])=>as(e))].flatMap(([e,
t])=>ss(t)?[rs(os(e))]:[])),us=e=>`--trust-env-file ${e}, DOTENV_TRUST_ENV_FILE or trustEnvFile`,ds=({key:e,source:t},n,
r)=>{let i=t.file??``;return{code:`UntrustedSetting`,message:n,hint:`${r} If you trust ${i} with your token: ${us(i)}.`,
locations:[{key:e,source:t,reference:void 0}]}},fs=({key:e,source:t})=>({code:`UntrustedSetting`,
message:`An env file may not set a proxy: ${e}.`,hint:`Set it in the environment.`,locations:[{key:e,source:t,
reference:void 0}]}),ps=e=>[...new Set(e)].join(` and `),ms=({key:e,source:t},n)=>({code:`IgnoredSetting`,
message:`${e} in ${t.file} is ignored: ${n}.`,
hint:`Remove the line. If you trust the file with your token: ${us(t.file??``)}.`,locations:[{key:e,source:t,
reference:void 0}]}),hs=({text:e,written:t})=>t?.quote!==`'`&&To(e,()=>``,()=>``)!==e.replaceAll(`\\$`,`$`),
gs=({definitions:e})=>[...new Map(e.filter(({key:e})=>as(e)).map(e=>[os(e.key),e])).values()],_s=(e,{connect:t={},
expand:n=!0,trustEnvFile:r=[]},i)=>{let a=new Set([r].flat().map(e=>A(_o(e)))),o=({path:e})=>a.has(A(e)),
s=new Set(e.filter(o).flatMap(({definitions:e})=>e)),c=ls(t,i),l=/* @__PURE__ */ new Set([...c,
...e.filter(o).flatMap(gs).filter(({text:e})=>ss(e)).map(({key:e})=>rs(os(e)))]),u=/* @__PURE__ */ new Set,d=[],f=[],
p=(e,t,n)=>{for(let n of e.definitions)n.key===t.key&&u.add(n);i[t.key]!==t.text&&f.push(ms(t,n))};for(let t of e){
let e=gs(t).find(({key:e})=>os(e)===ts);e!==void 0&&(o(t)||!c.has(ts))&&d.push(fs(e))}let m=[];
for(let t of e.filter(e=>!o(e))){let e=gs(t).filter(e=>!l.has(rs(os(e.key)))||(p(t,e,
c.has(rs(os(e.key)))?`it is set already`:`a trusted file sets it`),!1));for(let t of e){let{key:e}=t;
os(e)!==ts&&(os(e)===es?d.push(ds(t,`An env file may not name a token file: ${e}.`,
`Set it in the environment.`)):n!==!1&&hs(t)?d.push(ds(t,`An env file may not put variables into ${e}.`,
`Write the value itself, in single quotes.`)):t.text.includes(`op://`)&&d.push(ds(t,
`${e} cannot be a reference: resolving references needs it.`,`Write the value itself.`)))}
let r=e.filter(({key:e})=>ns.has(os(e)));r.length>0&&m.push({file:t,settings:r})}let h=[...l].filter(e=>ns.has(e)),g=(e,
t,n)=>{d.every(({locations:t})=>t[0]?.source!==e.source)&&d.push(ds(e,t,n))},[_,...v]=m;if(_===void 0)return{ignored:u,
optedIn:s,file:void 0,issues:d,warnings:f};if(h.length>0){for(let e of m.flatMap(({settings:e})=>e))g(e,
`${e.key} of an env file would be combined with ${ps(h)} from outside of the file.`,
`Set the host, the token and the CA file in one place.`);return{ignored:u,optedIn:s,file:void 0,issues:d,warnings:f}}
let y=_.settings.filter(({text:e})=>ss(e)).map(({key:e})=>os(e)),b=y.includes(Qo)&&y.includes($o);for(let{file:e,
settings:t}of v)for(let n of t){let t=_.settings[0]?.source.file;b?p(e,n,`the connection comes from ${t}`):g(n,
`${n.key} of ${n.source.file} would be combined with ${ps(y)} of ${t}.`,
`Put OP_CONNECT_HOST and OP_CONNECT_TOKEN into one file.`)}return{ignored:u,optedIn:s,file:_.settings[0]?.source.file,
issues:d,warnings:f}}}));Ba(),Gr(),So(),vs();const ys={file:void 0,line:void 0},bs=e=>/^\s*["'`]?op:\/+/i.test(e),xs=(e,
t)=>Object.entries(e).flatMap(([e,n])=>n===void 0?[]:bs(n)||n.includes(`op://`)&&(t.has(e)||ko(n))?[{key:e,text:n,
source:ys}]:[]),Ss=e=>({code:`NothingToLoad`,
message:`There is no ${e.join(`, `)} file in ${process.cwd()}, and no reference in the environment.`,
hint:`Name the file (-f, DOTENV_PATH, path), or load no file: --no-env-file, DOTENV_PATH= or path: [].`,locations:[]}),
Cs=(e,t)=>({code:`BadOption`,message:e,hint:t,locations:[]}),ws=({convention:e,encoding:t,expand:n,path:r,precedence:i,
unset:a})=>[...e===void 0||xo(e)?[]:[Cs(`"${e}" is not a convention.`,`Use nextjs or vite.`)],
...e===void 0||r===void 0?[]:[Cs(`Both a convention and files are named.`,
`Remove one of them: a convention names its files.`)],
...i===void 0||i===`dotenv`||i===`op`?[]:[Cs(`"${i}" is not a precedence.`,`Use dotenv or op.`)],
...n===void 0||typeof n==`boolean`||n===`dotenv-expand`?[]:[Cs(`"${n}" is not a way to expand variables.`,
`Use true, false or dotenv-expand.`)],
...a===void 0||a===`error`||a===`empty`?[]:[Cs(`"${a}" is not a rule for names that are not set.`,
`Use error or empty.`)],...t===void 0||Buffer.isEncoding(t)?[]:[Cs(`"${t}" is not an encoding.`,
`Use utf8, utf16le, latin1 or another one of Node's.`)]],Ts=(e,t)=>({code:`ModeUnknown`,
message:`The mode of the ${e} env files is not known, and there is ${t.join(`, `)}.`,
hint:`Set NODE_ENV, or set the mode: --mode, DOTENV_MODE or mode.`,locations:[]}),Es=({key:e,source:t,template:n},
r)=>({code:`PublicSecret`,
message:`Frameworks publish variables that start with ${r} to browsers, and ${e} holds a secret.`,
hint:`Rename the variable. If the value may be public: --allow-public ${e}, DOTENV_ALLOW_PUBLIC or allowPublic.`,
locations:[{key:e,source:t,reference:Ra(n)[0]}]}),Ds=(e,t)=>{let n=t.directory===void 0?process.cwd():_o(t.directory);
return e.flatMap(e=>{if(t.allowPublic?.includes(e.key)||Ra(e.template).length===0)return[];let r=Zo(e.key,n);
return r===void 0?[]:[Es(e,r)]})},Os=({key:e,source:t},n,r)=>({code:`UntrustedSetting`,
message:`The reference uses ${n} of the environment, and ${r} chooses the server that would be asked for it.`,
hint:`Set OP_CONNECT_HOST and OP_CONNECT_TOKEN in the environment. If you trust ${r}: --trust-env-file ${r}, DOTENV_TRUST_ENV_FILE or trustEnvFile.`,
locations:[{key:e,source:t,reference:void 0}]}),ks=(e,{file:t},n)=>{if(t===void 0)return[];let r=Ra(e.template);
return[...n].flatMap(([n,i])=>i!==``&&r.some(e=>e.includes(i))?[Os(e,n,t)]:[])},As=e=>{let t=/* @__PURE__ */ new Map;
for(let n of e.toReversed())t.delete(n.key),t.set(n.key,n);return t},js=({expand:e=!0,unset:t},n)=>({expand:e,
unset:t??(e===`dotenv-expand`?`empty`:`error`),isLiteral:e=>as(e.key)&&!n.has(e)}),
Ms=e=>Object.fromEntries(Object.entries(e).filter(([e])=>as(e))),Ns=(e,t,{absent:n,undecided:r},i,a)=>{let o=vo(e),
s=[...ws(e),...i.flatMap(e=>e.issues)],c={...Ms(process.env),...Ms(t)},l=_s(i,e,c);s.push(...l.issues);
let u=i.flatMap(e=>e.definitions.toReversed()),d=As(u.filter(e=>!l.ignored.has(e)));
r.length>0&&s.push(Ts(e.convention??``,r));let f=xs(t,d);n.length>0&&f.length===0&&s.push(Ss(n));
let p=o||a&&e.path!==void 0;for(let e of f)p&&d.has(e.key)||d.set(e.key,e);let m=new Set(f.map(({key:e})=>e)),h=e=>{
let{key:n,source:r}=e;if(r.file===void 0||o||m.has(n))return!1;let i=as(n)?c:t;return Object.hasOwn(i,
n)&&i[n]!==void 0},g=[...d.values()],_=g.filter(e=>!h(e)),v={...t,...e.variables},y=js(e,l.optedIn),b=[],
x=new Set(s.flatMap(({code:e,locations:t})=>e===`QuoteNotClosed`?t.map(({source:e})=>e):[]));for(let[{key:e,source:t},
{fromEnvironment:n,template:r}]of Ko(_,v,y)){if(Rr(r)){x.has(t)||s.push(...r.failure);continue}let i={key:e,source:t,
template:r.success};b.push(i),s.push(...ks(i,l,n))}s.push(...Ds(b,e));let S=g.filter(h),C=S.length===0?void 0:Ko([..._,
...S],v,y),w=[...As(u.filter(e=>l.ignored.has(e))).values()];return{variables:b,skipped:[...S.map(e=>{
let t=C?.get(e)?.template,n=t!==void 0&&zr(t);return{key:e.key,source:e.source,template:n?t.success:void 0}}),
...w.filter(({key:e})=>!d.has(e)).map(Ps)],definitions:u,issues:s,warnings:[...l.warnings,
...i.flatMap(e=>e.warnings)]}},Ps=({key:e,source:t,text:n})=>({key:e,source:t,
template:n.includes(`op://`)?void 0:{parts:[{_tag:`Text`,text:n}]}}),
Fs=({encoding:e})=>e!==void 0&&Buffer.isEncoding(e)?e:`utf8`,Is=e=>Ls(e,void 0,!0),Ls=(e,t,n)=>{pi();
let r=e.processEnv??process.env,i=bo(e,r),a=i.paths.map(n=>po(n,Wa(n),Fs(e),t));return Ns(e,r,i,a,n)};var Rs,zs,
Bs=B((()=>{Rs=(e,t,n)=>Math.imul(e<<16|t<<8|n,2654435761)>>>16,zs=class{#e=1;#t;#n;#r;#i;#a;#o;
#s=/* @__PURE__ */ new Int32Array(256);#c=/* @__PURE__ */ new Uint8Array(65536);constructor(e){let t=e.reduce((e,
{length:t})=>e+t,1);this.#t=new Uint8Array(t),this.#n=new Int32Array(t),this.#r=new Int32Array(t),
this.#i=new Int32Array(t),this.#o=new Int32Array(t);
for(let t=0;t<e.length;t++)this.#l(e[t]??/* @__PURE__ */ new Uint8Array,t);this.#a=new Int32Array(this.#e),this.#d()}
#l(e,t){let[n,r,i]=e;if(n===void 0)return;r===void 0||i===void 0?this.#c.fill(1):this.#c[Rs(n,r,i)]=1;let a=0;
for(let t=0;t<e.length;t++){let n=e[t]??0,r=a===0?this.#s[n]??0:this.#u(a,n);r===0&&(r=this.#e++,this.#t[r]=n,
this.#r[r]=this.#n[a]??0,this.#n[a]=r,this.#i[r]=t+1,a===0&&(this.#s[n]=r)),a=r}this.#o[a]===0&&(this.#o[a]=t+1)}#u(e,
t){let n=this.#n[e]??0;for(;n!==0&&this.#t[n]!==t;)n=this.#r[n]??0;return n}#d(){let e=this.#a,t=this.#o,
n=new Int32Array(this.#e),r=0;for(let i=-1;i<r;i++){let a=i<0?0:n[i]??0;for(let i=this.#n[a]??0;i!==0;i=this.#r[i]??0){
if(n[r++]=i,a===0)continue;let o=this.#f(e[a]??0,this.#t[i]??0);e[i]=o,t[i]===0&&(t[i]=t[o]??0)}}}#f(e,t){let n=e;
for(;n!==0;){let e=this.#u(n,t);if(e!==0)return e;n=this.#a[n]??0}return this.#s[t]??0}get isEmpty(){return this.#e===1}
depth(e){return this.#i[e]??0}run(e,t,n){let r=this.#c,i=this.#s,a=this.#o,{length:o}=e,s=o-2,c=t;for(let t=0;t<o;t++){
if(c===0){for(;t<s&&r[Rs(e[t]??0,e[t+1]??0,e[t+2]??0)]===0;)t++;c=i[e[t]??0]??0}else c=this.#f(c,e[t]??0);let o=a[c]??0;
o!==0&&n(o-1,t+1)}return c}}})),Vs,Hs,Us,Ws,Gs,Ks,qs,Js,Ys,Xs,Zs,Qs=B((()=>{Vs=new TextEncoder,Hs=e=>Vs.encode(e),
Us=e=>{if(/^[\0-\x7f]*$/.test(e))return e;let t=``;for(let n of Hs(e))t+=String.fromCharCode(n);return t},Ws=4,Gs=(e,
t)=>e.length<=t?[]:e.match(RegExp(`.{1,${t}}`,`g`))??[],Ks=e=>e.replaceAll(`+`,`-`).replaceAll(`/`,`_`),qs=e=>{
let t=Us(e),n=[0,1,2].map(e=>btoa(`\0`.repeat(e)+t).slice(Math.ceil(e*8/6),Math.floor((e+t.length)*8/6))),r=btoa(t),
i=[...n,r,r.replace(/=+$/,``),...Gs(r,76),...Gs(r,64)].filter(({length:e})=>e>=Ws);return[...i,...i.map(Ks)]},
Js=e=>Array.from(e,e=>e.toString(16).padStart(2,`0`)),Ys=e=>{let t=Js(Hs(e)).join(``);return[t,t.toUpperCase()]},Xs=50,
Zs=e=>{let t=Hs(e),n=Js(t);return[n.join(` `),n.slice(0,Xs).join(` `),t.join(`,`)]}})),$s,ec,tc,nc,rc,ic,ac,oc,sc,cc,lc,
uc,dc,fc,pc,mc,hc,gc,_c,vc,yc,bc=B((()=>{Qs(),$s=(e,t)=>(e.codePointAt(0)??0).toString(16).padStart(t,`0`),
ec=e=>`\\u${$s(e,4)}`,tc=e=>`\\u${$s(e,4).toUpperCase()}`,nc=e=>JSON.stringify(e).slice(1,-1),rc=e=>{let t=nc(e),
n=t.replaceAll(`/`,`\\/`),r=e=>e.replace(/[\u0080-\uffff]/g,ec);return[t,r(t),t.replace(/[^ -~]/g,ec),n,r(n),
t.replace(/[&<>\u2028\u2029]/g,ec),t.replace(/[&<>='\u2028\u2029]/g,ec),t.replace(/\\"/g,
`\\u0022`).replace(/[&<>'+`]|[^ -~]/g,tc)]},ic=e=>{let t=rc(e);return[...t,...t.map(nc)]},ac=[{"&":`&amp;`,"<":`&lt;`,
">":`&gt;`},{"&":`&amp;`,"<":`&lt;`,">":`&gt;`,'"':`&quot;`},{"&":`&amp;`,"<":`&lt;`,">":`&gt;`,'"':`&quot;`,
"'":`&#39;`},{"&":`&amp;`,"<":`&lt;`,">":`&gt;`,'"':`&quot;`,"'":`&#039;`},{"&":`&amp;`,"<":`&lt;`,">":`&gt;`,
'"':`&quot;`,"'":`&#x27;`},{"&":`&amp;`,"<":`&lt;`,">":`&gt;`,'"':`&quot;`,"'":`&apos;`},{"&":`&amp;`,"<":`&lt;`,
">":`&gt;`,'"':`&#34;`,"'":`&#39;`},{"&":`&amp;`,"<":`&lt;`,">":`&gt;`,'"':`&quot;`,"'":`&#39;`,"/":`&#x2F;`,
"`":`&#x60;`,"=":`&#x3D;`}],oc=e=>ac.flatMap(t=>{let n=e.replace(/[&<>"'/`=]/g,e=>t[e]??e),r=e=>n.replace(/\P{ASCII}/gu,
e);return[n,n.replaceAll(`\r`,`&#13;`).replaceAll(`
`,`&#10;`).replaceAll(`	`,`&#9;`),n.replaceAll(`\r`,
`&#xD;`).replaceAll(`
`,`&#xA;`).replaceAll(`	`,`&#x9;`),r(e=>`&#${e.codePointAt(0)};`),r(e=>`&#x${$s(e,1)};`),
r(e=>`&#x${$s(e,1).toUpperCase()};`)]}),sc={"\x07":`\\a`,"\b":`\\b`,"	":`\\t`,"\n":`\\n`,"\v":`\\v`,"\f":`\\f`,
"\r":`\\r`},cc={...sc,"\x1B":`\\E`},lc=e=>Array.from(Hs(e),e=>`\\${e.toString(8).padStart(3,`0`)}`).join(``),
uc=[/[\p{Cc}\p{Zl}\p{Zp}]/gu,/[^ -~]/gu],dc=e=>uc.map(t=>e.replace(/['\\]/g,`\\$&`).replace(t,e=>cc[e]??lc(e))),
fc=e=>uc.map(t=>e.replaceAll(`'`,`'\\''`).split(RegExp(`((?:${t.source})+)`,`u`)).map((e,n)=>n%2==0?e:`'$'${e.replace(t,
e=>sc[e]??lc(e))}'`).map((e,t)=>t>0&&t%2==0&&e!==``?`'${e}`:e).join(``)),pc=e=>[e.replaceAll(`'`,`'\\''`),
e.replaceAll(`'`,`'"'"'`),e.replace(/[$`"\\]/g,`\\$&`),...dc(e),e.replace(/[\t !"$&'()*,;<>?[\\\]^`{|}]/g,
`\\$&`).replace(/^[#~]/,`\\$&`).replace(/[:=]~/g,e=>`${e[0]}\\~`),...fc(e)],mc={"\b":`\\b`,"	":`\\t`,"\n":`\\n`,
"\f":`\\f`,"\r":`\\r`,"\\":`\\\\`,"'":`\\'`},hc=e=>{let t=e.replace(/[\p{Cc}\\']/gu,e=>mc[e]??`\\x${$s(e,
2).toUpperCase()}`);return[t,t.replaceAll(`\\'`,`'`)]},gc={"	":`\\t`,"\n":`\\n`,"\r":`\\r`,"\\":`\\\\`,"'":`\\'`},
_c=e=>{let t=e.codePointAt(0)??0;return t<256?`\\x${$s(e,2)}`:t<65536?`\\u${$s(e,4)}`:`\\U${$s(e,8)}`},vc=e=>{let t=(t,
n)=>e.replace(t,e=>gc[e]??n(e)),n=[t(/['\\]|(?! )[\p{C}\p{Z}]/gu,_c),t(/['\\]|[^ -~]/gu,_c),t(/['\\]|[^ -~]/gu,
e=>Array.from(Hs(e),e=>`\\x${e.toString(16).padStart(2,`0`)}`).join(``))];return[...n,...n.map(e=>e.replaceAll(`\\'`,
`'`))]},yc=e=>[e.replaceAll(`'`,`''`),e.replaceAll(`"`,`""`)]})),xc,Sc,Cc,wc,Tc,Ec,Dc,Oc=B((()=>{Qs(),
xc=`ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789`,Sc=`${xc}-._~`,Cc=[Sc,`${Sc}/`,`${Sc}$&+=:@`,
`${Sc}!'()*`,`${Sc}!'()*;/?:@&=+$,#`,`${xc}-._* `,`${Sc} `,`${Sc}!$%&'()*+,`,`${Sc}!$%&'()*+,/:;=@[\\]|`,
`${Sc}!$%&()*+,/:;=?@[\\]^\`{|}`],wc=e=>`%${e.toString(16).toUpperCase().padStart(2,`0`)}`,Tc=Cc.map(e=>{
let t=RegExp(`[^${e.replace(/[\\\]^-]/g,`\\$&`)}]`,`gu`);return n=>{let r=n.replace(t,e=>Array.from(Hs(e),wc).join(``));
return e.includes(` `)?r.replaceAll(` `,`+`):r}}),Ec=e=>e.replace(/%[0-9A-F]{2}/g,e=>e.toLowerCase()),Dc=e=>{
let t=[...new Set(Tc.map(t=>t(e)))],n=[...t,...t.map(Ec)];return[...n,...n.map(encodeURIComponent)]}})),kc,Ac,
jc=B((()=>{
kc=new Set(`true false null none undefined yes no on off enabled disabled default auto local localhost admin root user guest debug info warn warning error trace silent verbose development production staging testing test postgres mysql`.split(` `)),
Ac=(e,t=5)=>{let n=e.trim();return[...n].length<Math.max(1,
t)||t>=5&&/^\d{1,5}$/.test(n)||/^(.)\1+$/su.test(n)||kc.has(n.toLowerCase())}})),Mc,Nc,Pc,Fc,Ic,Lc,Rc,zc,Bc,Vc,Hc,
Uc=B((()=>{Qs(),bc(),Oc(),jc(),Mc=[ic,Dc,oc,pc,hc,vc,yc],Nc=e=>/^[\w.-]+$/.test(e),
Pc=e=>[...Nc(e)?[e]:Mc.flatMap(t=>t(e)),...[.../* @__PURE__ */ new Set([e,...ic(e)])].flatMap(qs),...Ys(e),...Zs(e)],
Fc=e=>/[\r\n]/.test(e)?e.split(/\r\n?|\n/).map(e=>e.trim()):[],Ic=e=>/^-----(BEGIN|END) [A-Z0-9 ]+-----$/.test(e),Lc=8,
Rc=(e,t)=>typeof e==`string`?[e,...Vc(e,
t-1)]:typeof e==`number`?[String(e)]:typeof e!=`object`||!e||t<=0?[]:Object.values(e).flatMap(e=>Rc(e,t-1)),zc=(e,t)=>{
if(t<=0||!/^[[{"]/.test(e))return[];try{return Rc(JSON.parse(e),t)}catch{return[]}},Bc=e=>{let[,
t]=/^[a-z][a-z\d+.-]*:\/\/[^\s/?#:@]*:([^\s/?#]+)@/i.exec(e)??[];if(t===void 0)return[];try{return[t,
decodeURIComponent(t)]}catch{return[t]}},Vc=(e,t)=>{let n=e.trim();return[...Fc(n),...Bc(n),...zc(n,t)]},Hc=(e,
{minLength:t=5}={})=>{let n=e.toWellFormed(),r=n.trim();if(Ac(r,t))return[];let i=/* @__PURE__ */ new Set([n]);
for(let e of new Set([r,...Vc(r,Lc)].map(e=>e.trim())))if(!(Ac(e,t)||Ic(e))){i.add(e);for(let t of Pc(e))i.add(t)}
return[...i].filter(e=>!Ac(e,Math.min(t,4))||e===r)}})),Wc,Gc=B((()=>{Bs(),Qs(),Uc(),Wc=class{#e;#t;constructor(e,t){
let n=/* @__PURE__ */ new Map;for(let[r,i]of e.entries())for(let e of Hc(i,t))n.set(e,[...n.get(e)??[],r]);
let r=Array.from(n.keys(),Hs);this.#t=new zs(r),this.#e=Array.from(n.values(),(e,t)=>({length:r[t]?.length??0,
secrets:e}))}find(e){let t=[];return this.#t.run(e,0,(e,n)=>{let{length:r=0,secrets:i=[]}=this.#e[e]??{},a=n-r;
for(;(t.at(-1)?.from??-1)>=a;)t.pop();t.push({from:a,to:n,secrets:i})}),t}}})),Kc,qc,Jc,Yc,Xc,Zc,Qc,$c=B((()=>{Qs(),
Gc(),jc(),Kc=`<redacted>`,qc=e=>e.replace(/[\\^$.*+?()[\]{}|/]/g,`\\$&`),Jc=(e,t)=>{
let n=e.map(e=>e.trim()).filter(e=>e!==``&&Ac(e,t)),r=[...new Set(n)].toSorted((e,t)=>t.length-e.length);
return n.length===0?void 0:RegExp(`(?<![\\p{L}\\p{N}_])(?:${r.map(qc).join(`|`)})(?![\\p{L}\\p{N}_])`,`gu`)},
Yc=new TextDecoder(`utf-8`,{ignoreBOM:!0}),Xc=(e,t)=>{let n=Hs(e),r=t.find(n);if(r.length===0)return e;let i=``,a=0;
for(let{from:e,to:t}of r)e>=a&&(i+=Yc.decode(n.subarray(a,e))+Kc),a=t;return i+Yc.decode(n.subarray(a))},Zc=(e,
{minLength:t,ordinary:n=!1}={})=>{let r=[...e],i,a=n?Jc(r,t):void 0;return e=>{i??=new Wc(r,{minLength:t});let n=Xc(e,
i);return a===void 0?n:n.replace(a,Kc)}},Qc=(e,t,n)=>Zc(t,n)(e)})),el=B((()=>{Gc(),Uc(),Bs(),Qs(),ki(),$c(),jc()})),tl,
nl,rl,il,al,ol,sl=B((()=>{el(),tl=`<${Math.random().toString(36)}>`,nl=(e,t,n)=>M(e,Oi(t,{lines:!0}),
{stream:n}).replaceAll(`\x1B`,tl),rl=e=>process.env.GITHUB_ACTIONS===`true`?e.replace(/^([^\S\n]*):(?=:)/gm,
`$1\\u003a`).replaceAll(`##[`,`#\\u0023[`):e,il=(e,t)=>{let n=t.endsWith(`
`)||t===``?t:`${t}\n`;e.write(rl(Oi(n,
{lines:!0})).replaceAll(tl,`\x1B`))},al=e=>il(process.stdout,e),ol=e=>il(process.stderr,e),RegExp(`${tl}\\[\\d+m`,
`g`)}));el(),sl();const cl=(e,t)=>{let n=[];for(let r of e.split(` `)){let e=n.at(-1);
e===void 0||t.length+e.length+1+r.length>80?n.push(r):n[n.length-1]=`${e} ${r}`}return n.map(e=>t+e).join(`
`)},
ll=({file:e,line:t})=>e===void 0?`environment`:t===void 0?e:`${e}:${t}`,ul={place:e=>e,mark:e=>e},
dl=e=>({place:t=>nl(`bold`,t,e),mark:t=>nl(`red`,t,e)}),fl=({column:e,key:t,position:n,reference:r,source:i},a)=>{
let o=e===void 0?ll(i):`${ll(i)}:${e}`,s=[a.place(Oi(t===``?o:`${o}  ${t}`))];return r!==void 0&&s.push(Oi(`  ${r}`)),
n!==void 0&&s.push(a.mark(`  ${` `.repeat(n)}^`)),s.join(`
`)},pl=e=>{let t=[...new Set(e.map(({key:e})=>e))],
n=t.length>8?` and ${t.length-8} more`:``;return`Needed by ${t.length} variables: ${t.slice(0,8).join(`, `)}${n}.`},
ml=({hint:e,message:t,locations:n},r)=>{let i=e=>cl(Oi(e,{lines:!0}),`  `),a=[t,e].filter(e=>e!==``).map(i);
if(n.length>3)return[i(t),i(pl(n)),...a.slice(1)].join(`
`);let o=n.map(e=>fl(e,r));return(o.length>1?[...a,``,
...o]:[...o,...a]).join(`
`)},hl=e=>{let t=({locations:[e]})=>[e?.source.file??``,e?.source.line??0],
n=({locations:e})=>Number(e.length>3);return e.toSorted((e,r)=>{if(n(e)!==n(r))return n(e)-n(r);let[[i,a],[o,s]]=[t(e),
t(r)];return i===o?a-s:i<o?-1:1})},gl=(e,t,n=`environment`)=>{let r=e.length===1?`1 problem`:`${e.length} problems`,
i=t===void 0?ul:dl(t);return[`${r} with the ${n}:`,...hl(e).map(e=>ml(e,i))].join(`

`)},_l=({column:e,key:t,
source:{file:n,line:r}})=>({...t===``?{}:{key:t},...n===void 0?{}:{file:n},...r===void 0?{}:{line:r},
...e===void 0?{}:{column:e}}),vl=e=>{let[t,...n]=e.locations;if(t===void 0||n.length>0)return e;let{reference:r}=t;
return{...e,...r===void 0?{}:{reference:r},place:_l(t)}};var yl=class extends Error{static name=`EnvError`;
name=`EnvError`;code=`OPCONNECT_ENV`;issues;constructor(e){super(`${gl(e)}\n\nNothing was set.`),
this.issues=e.map(vl)}};Ba();const bl=e=>{if(e._tag!==`RequestFailed`)return{code:e._tag,
key:`${e.message} ${e.reference}`};let{_tag:t,host:n}=e.error;return{code:t,
key:`${t} ${n} ${`status`in e.error?e.error.status:``}`}},xl=(e,t)=>{let n=/* @__PURE__ */ new Map;for(let{key:r,
source:i,template:a}of e)for(let e of new Set(Ra(a))){let a=t.get(e);if(a===void 0)continue;let o=bl(a),
s=n.get(o.key)?.locations??[];n.set(o.key,{code:o.code,message:a.message,hint:a.hint,locations:[...s,{key:r,source:i,
reference:e}]})}return[...n.values()]},Sl=({code:e})=>e===`MissingHost`||e===`MissingToken`,Cl=(e,t)=>{
let n=e.flatMap(({key:e,source:t,template:n})=>Ra(n).map(n=>({key:e,source:t,reference:n}))),r=t.filter(Sl);
return[...t.filter(e=>!Sl(e)).map(({code:e,hint:t,message:r})=>({code:e,message:r,hint:t,locations:n})),...r.slice(0,
1).map(({code:e,hint:t})=>({code:e,message:r.map(({message:e})=>e).join(` `),
hint:`${r.length>1?`Set OP_CONNECT_HOST and OP_CONNECT_TOKEN.`:t} A process that was started with an environment of its own, or by opconnect run, does not inherit the token. To try without a server: npx -p @opconnect/testing fake-connect serve -f .env`,
locations:n}))]},wl=({snapshotProblem:e})=>e===void 0?[]:[{code:`SnapshotUnusable`,message:e,
hint:`Bring the server back. The next start that reaches it makes a new snapshot.`,locations:[]}];var Tl,El=B((()=>{
Tl={values:/* @__PURE__ */ new Map,failures:/* @__PURE__ */ new Map,savedAt:void 0,snapshotProblem:void 0}})),Dl,
Ol=B((()=>{ur(),Dl=e=>Un({op:e.label,[mn]:e.evaluate})}));function kl(e){return(t,n)=>t===n?0:e(t,n)}var Al,jl,Ml,Nl,
Pl=B((()=>{he(),Al=/*#__PURE__*/ kl((e,t)=>e<t?-1:1),jl=/*#__PURE__*/ kl((e,
t)=>globalThis.Number.isNaN(e)&&globalThis.Number.isNaN(t)?0:globalThis.Number.isNaN(e)?-1:globalThis.Number.isNaN(t)?1:e<t?-1:1),
Ml=/*#__PURE__*/ W(2,(e,t)=>kl((n,r)=>e(t(n),t(r)))),Nl=e=>W(2,(t,n)=>e(t,n)===1)})),Fl,Il,Ll,Rl,zl,Bl,Vl,Hl,Ul,Wl,Gl,
Kl,ql=B((()=>{he(),Sr(),Fl=()=>yr,Il=xr,Ll=_r,Rl=vr,zl=/*#__PURE__*/ W(2,(e,t)=>Ll(e)?t():e.value),
Bl=e=>e===void 0?Fl():Il(e),Vl=/*#__PURE__*/ zl(pe),Hl=e=>(...t)=>{try{return Il(e(...t))}catch{return Fl()}},
Ul=/*#__PURE__*/ W(2,(e,t)=>Ll(e)?Fl():Il(t(e.value))),Wl=/*#__PURE__*/ W(2,(e,t)=>Ll(e)?Fl():t(e.value)),
Gl=/*#__PURE__*/ Wl(G),Kl=/*#__PURE__*/ W(2,(e,t)=>Ll(e)?Fl():t(e.value)?Il(e.value):Fl())})),Jl,Yl,Xl,Zl,Ql,$l,eu,tu,
nu,ru,iu,au,ou,su,cu,lu,uu,du,fu,pu,mu,hu,gu,_u,vu,yu,bu,xu,Su,Cu,wu,Tu,Eu,Du=B((()=>{Ol(),wt(),he(),st(),ur(),Ve(),
Jl=`~effect/Context/Service`,Yl=function(){function e(){}let t=e;Object.setPrototypeOf(t,Xl);let n=(e,n)=>(t.key=e,
n?.defaultValue&&(t[Ql]=Ql,t.defaultValue=n.defaultValue),n?.make&&(t.make=n.make),n?.fiberCached&&Zl.add(e),t);
return arguments.length>0?n(arguments[0],arguments[1]):n},Xl={[Jl]:Jl,.../*#__PURE__*/ Dl({label:`Service`,evaluate(e){
return Kn(bu(e.context,this))}}),toJSON(){return{_id:`Service`,key:this.key}},of(e){return e},context(e){return mu(this,
e)},use(e){return Qn(t=>e(bu(t.context,this)))},useSync(e){return Qn(t=>Kn(e(bu(t.context,this))))}},
Zl=/*#__PURE__*/ new Set,Ql=`~effect/Context/Reference`,$l=`~effect/Context`,eu=8,tu=(e,t,n,r,i)=>{
let a=Object.create(cu);return a.cacheRoot=e??a,a.base=t,a.overlay=n,a.depth=r,a._flat=void 0,a.baseHits=0,a.maxDepth=i,
a},nu=(e,t)=>{t&&(nu(e,t.parent),e.set(t.key,t.value))},ru=e=>{if(e._flat)return e._flat;
if(!e.overlay)return e._flat=e.base;let t=new Map(e.base);return nu(t,e.overlay),e._flat=t},iu=(e,t)=>{
let n=new Map(e.mapUnsafe);return t(n),tu(void 0,n,void 0,0,e.maxDepth)},au=/*#__PURE__*/ Symbol(),ou=(e,t)=>{let n=e;
for(let e=n.overlay;e;e=e.parent)if(e.key===t)return e.value;let r=n.base.get(t);
return r===void 0&&!n.base.has(t)?au:(n.overlay&&++n.baseHits>=n.base.size&&n.baseHits>=eu&&(n.base=ru(n),
n.overlay=void 0,n.depth=0),r)},su=(e,t)=>{let n=t?.maxDepth;return tu(void 0,e,void 0,0,
Number.isInteger(n)&&n>=0?n:8)},cu={get mapUnsafe(){return ru(this)},...yn,[$l]:{_Services:e=>e},toJSON(){
return{_id:`Context`,services:Array.from(this.mapUnsafe).map(([e,t])=>({key:e,value:t}))}},[_t](e){if(!uu(e))return!1;
let t=this.mapUnsafe,n=e.mapUnsafe;if(t.size!==n.size)return!1;for(let[e,r]of t)if(!n.has(e)||!ct(r,n.get(e)))return!1;
return!0},[He](){return Ye(this.mapUnsafe.size)}},lu=(e,t)=>e.cacheRoot===t.cacheRoot,uu=e=>ze(e,$l),du=e=>!!e[Ql],
fu=()=>pu,pu=/*#__PURE__*/ su(/*#__PURE__*/ new Map),mu=(e,t)=>su(/* @__PURE__ */ new Map([[e.key,t]])),
hu=/*#__PURE__*/ W(3,(e,t,n)=>gu(e,t.key,n)),gu=(e,t,n)=>{let r=e,i=Zl.has(t)?void 0:r.cacheRoot;
if(r.depth>=r.maxDepth){let e=new Map(r._flat??r.base);return r._flat||nu(e,r.overlay),e.set(t,n),tu(i,e,void 0,0,
r.maxDepth)}return tu(i,r.base,{key:t,value:n,parent:r.overlay},r.depth+1,r.maxDepth)},_u=/*#__PURE__*/ W(2,(e,t)=>vu(e,
t.key)),vu=(e,t)=>{let n=ou(e,t);return n===au?void 0:n},yu=/*#__PURE__*/ W(2,(e,t)=>{let n=ou(e,t.key);if(n===au){
if(du(t))return Su(t);throw Cu(t)}return n}),bu=yu,xu=`~effect/Context/defaultValue`,
Su=e=>xu in e?e[xu]:e[xu]=e.defaultValue(),Cu=e=>{
let t=/* @__PURE__ */ Error(`Service not found${e.key?`: ${String(e.key)}`:``}`);if(t.stack){let e=t.stack.split(`
`);
e.splice(1,3),t.stack=e.join(`
`)}return t},wu=/*#__PURE__*/ W(2,(e,
t)=>e.mapUnsafe.size===0?t:t.mapUnsafe.size===0?e:iu(e,e=>t.mapUnsafe.forEach((t,n)=>e.set(n,t)))),Tu=(...e)=>{
let t=/* @__PURE__ */ new Map;for(let n=0;n<e.length;n++)e[n].mapUnsafe.forEach((e,n)=>{t.set(n,e)});return su(t)},
Eu=Yl})),Ou,ku=B((()=>{Ou=e=>e.length>0})),Au,ju,Mu=B((()=>{Au=e=>e>0?Math.floor(e):0,ju=e=>Math.max(1,Au(e))})),
Nu=B((()=>{_e(),Ve()})),Pu,Fu,Iu=B((()=>{he(),Gr(),Pu=e=>{let t=e[Symbol.iterator]().next();
if(t.done)throw Error(`headUnsafe: empty iterable`);return t.value},Fu=/*#__PURE__*/ W(2,(e,t)=>({[Symbol.iterator](){
let n=e[Symbol.iterator](),r=0;return{next(){let e=n.next();for(;!e.done;){let i=t(e.value,r++);if(zr(i))return{done:!1,
value:i.success};e=n.next()}return{done:!0,value:void 0}}}}}))})),Lu=B((()=>{he()})),Ru,zu,Bu,Vu,Hu,Uu,Wu,Gu,Ku,qu,Ju,
Yu,Xu=B((()=>{_e(),he(),ku(),Mu(),Ru=globalThis.Array,zu=e=>new Ru(Au(e)),Bu=/*#__PURE__*/ W(2,(e,t)=>{let n=ju(e),
r=new Ru(n);for(let e=0;e<n;e++)r[e]=t(e);return r}),Vu=e=>Ru.isArray(e)?e:Ru.from(e),Hu=/*#__PURE__*/ W(2,(e,t)=>[...e,
t]),Ru.isArray,Uu=Ou,Wu=Ou,Gu=/*#__PURE__*/ W(2,(e,t)=>{let n=Ru.from(e);return n.sort(t),n}),Ku=()=>[],qu=e=>[e],
Ju=/*#__PURE__*/ W(2,(e,t)=>e.map(t)),Yu=/*#__PURE__*/ W(2,(e,t)=>{let n=Vu(e),r=[];for(let e=0;e<n.length;e++)t(n[e],
e)&&r.push(n[e]);return r})})),Zu,Qu,$u,ed,td,nd,rd,id,ad,od,sd,cd,ld,ud,dd,fd,pd,md,hd,gd,_d,vd,yd,bd,xd,Sd,Cd,wd,Td,
Ed,Dd,Od,kd,Ad,jd,Md,Nd,Pd,Fd,Id,Ld,Rd,zd,Bd,Vd=B((()=>{wt(),he(),st(),Yt(),ql(),se(),Ve(),Zu=`~effect/Duration`,
Qu=/*#__PURE__*/ BigInt(0),$u=/*#__PURE__*/ BigInt(1),ed=/*#__PURE__*/ BigInt(2),td=/*#__PURE__*/ BigInt(10),
nd=/*#__PURE__*/ BigInt(1e3),rd=/*#__PURE__*/ BigInt(1e6),id=/*#__PURE__*/ BigInt(1e9),ad=/*#__PURE__*/ BigInt(6e10),
od=/*#__PURE__*/ BigInt(36e11),sd=/*#__PURE__*/ BigInt(864e11),cd=/*#__PURE__*/ BigInt(6048e11),
ld=e=>BigInt(Math.sign(e)*Math.round(Math.abs(e))),ud=e=>Number.isInteger(e)?BigInt(e)*rd:ld(e*1e6),
dd=e=>Ed(Number.isFinite(e)?ld(e):e),fd=(e,t)=>{let n=Number(e);if(Number.isFinite(n))return n/t;let r=BigInt(t);
return Number(e/r)+Number(e%r)/t},pd=(e,t)=>{let n=e.indexOf(`.`);if(n===-1)return BigInt(e)*t;let r=e[0]===`-`,
i=e.slice(n+1),a=td**BigInt(i.length),o=(BigInt(e.slice(+!!r,n))*a+BigInt(i))*t;return md(r?-o:o,a)},md=(e,t)=>{
let n=e<Qu?-e:e,r=n/t+(n%t*ed>=t?$u:Qu);return e<Qu?-r:r},hd=(e,t)=>{let n=Number(e)*t;
if(!Number.isFinite(n))return Ed(n);let r=pd(e,BigInt(t)*rd);return Ed(Number.isInteger(n)&&BigInt(n)*rd===r?n:r)},
gd=/^(-?\d+(?:\.\d+)?)\s+(nanos?|micros?|millis?|seconds?|minutes?|hours?|days?|weeks?)$/,_d=e=>{
switch(typeof e){case`number`:return Pd(e);case`bigint`:return Nd(e);case`string`:{if(e===`Infinity`)return jd;
if(e===`-Infinity`)return Md;let t=gd.exec(e);if(!t)break;let[n,r,i]=t;if(i===`nano`||i===`nanos`)return Nd(pd(r,$u));
if(i===`micro`||i===`micros`)return Nd(pd(r,nd));switch(i){case`milli`:case`millis`:return hd(r,
1);case`second`:case`seconds`:return hd(r,1e3);case`minute`:case`minutes`:return hd(r,6e4);case`hour`:case`hours`:
return hd(r,36e5);case`day`:case`days`:return hd(r,864e5);case`week`:case`weeks`:return hd(r,6048e5)}break}case`object`:
{if(e===null)break;if(Zu in e)return e;if(Array.isArray(e)){if(e.length!==2||!e.every(Oe))return bd(e);
if(Number.isNaN(e[0])||Number.isNaN(e[1]))return Ad;if(e[0]===-1/0||e[1]===-1/0)return Md;
if(e[0]===1/0||e[1]===1/0)return jd;let t=e[0]*1e9+e[1];
return Number.isFinite(t)&&Number.isInteger(e[0])&&Number.isInteger(e[1])?Ed(BigInt(e[0])*id+BigInt(e[1])):dd(t)}
let t=e,n=0;if(t.weeks&&(n+=t.weeks*6048e5),t.days&&(n+=t.days*864e5),t.hours&&(n+=t.hours*36e5),
t.minutes&&(n+=t.minutes*6e4),t.seconds&&(n+=t.seconds*1e3),t.milliseconds&&(n+=t.milliseconds),
!t.microseconds&&!t.nanoseconds){if(!Number.isFinite(n))return Ed(n);let e=yd(t);
return e===void 0||BigInt(n)*rd===e?Ed(n):Ed(e)}let r=n*1e6+(t.microseconds??0)*1e3+(t.nanoseconds??0),
i=Number.isFinite(r)?yd(t):void 0;return i===void 0?dd(r):Ed(i)}}return bd(e)},vd=e=>!e||Number.isInteger(e),yd=e=>{
if(!vd(e.weeks)||!vd(e.days)||!vd(e.hours)||!vd(e.minutes)||!vd(e.seconds)||!vd(e.milliseconds)||!vd(e.microseconds)||!vd(e.nanoseconds))return;
let t=Qu;return e.weeks&&(t+=BigInt(e.weeks)*cd),e.days&&(t+=BigInt(e.days)*sd),e.hours&&(t+=BigInt(e.hours)*od),
e.minutes&&(t+=BigInt(e.minutes)*ad),e.seconds&&(t+=BigInt(e.seconds)*id),
e.milliseconds&&(t+=BigInt(e.milliseconds)*rd),e.microseconds&&(t+=BigInt(e.microseconds)*nd),
e.nanoseconds&&(t+=BigInt(e.nanoseconds)),t},bd=e=>{throw Error(`Invalid Input: ${e}`)},xd=/*#__PURE__*/ Hl(_d),
Sd={_tag:`Millis`,millis:0},Cd={_tag:`Infinity`},wd={_tag:`NegativeInfinity`},Td={[Zu]:Zu,[He](){
switch(this.value._tag){case`Millis`:return Ue(ud(this.value.millis));case`Nanos`:return Ue(this.value.nanos);default:
return Qe(this.value)}},[_t](e){return Dd(e)&&Bd(this,e)},toString(){switch(this.value._tag){case`Infinity`:
return`Infinity`;case`NegativeInfinity`:return`-Infinity`;case`Nanos`:return`${this.value.nanos} nanos`;case`Millis`:
return`${this.value.millis} millis`}},toJSON(){switch(this.value._tag){case`Millis`:return{_id:`Duration`,_tag:`Millis`,
millis:this.value.millis};case`Nanos`:return{_id:`Duration`,_tag:`Nanos`,nanos:String(this.value.nanos)};case`Infinity`:
return{_id:`Duration`,_tag:`Infinity`};case`NegativeInfinity`:return{_id:`Duration`,_tag:`NegativeInfinity`}}},[Gt](){
return this.toJSON()},pipe(){return ie(this,arguments)}},Ed=e=>{let t=Object.create(Td);
return t.value=typeof e==`number`?isNaN(e)||e===0||Object.is(e,
-0)?Sd:Number.isFinite(e)?Number.isInteger(e)?{_tag:`Millis`,millis:e}:{_tag:`Nanos`,
nanos:ud(e)}:e>0?Cd:wd:e===Qu?Sd:{_tag:`Nanos`,nanos:e},t},Dd=e=>ze(e,Zu),
Od=e=>e.value._tag!==`Infinity`&&e.value._tag!==`NegativeInfinity`,kd=e=>{switch(e.value._tag){case`Millis`:
return e.value.millis===0;case`Nanos`:return e.value.nanos===Qu;case`Infinity`:case`NegativeInfinity`:return!1}},
Ad=/*#__PURE__*/ Ed(0),jd=/*#__PURE__*/ Ed(1/0),Md=/*#__PURE__*/ Ed(-1/0),Nd=e=>Ed(e),Pd=e=>Ed(e),Fd=e=>Ld(_d(e),
{onMillis:G,onNanos:e=>fd(e,1e6),onInfinity:()=>1/0,onNegativeInfinity:()=>-1/0}),Id=e=>{let t=_d(e);
switch(t.value._tag){case`Infinity`:case`NegativeInfinity`:
throw Error(`Cannot convert infinite duration to nanos`);case`Nanos`:return t.value.nanos;case`Millis`:
return ud(t.value.millis)}},Ld=/*#__PURE__*/ W(2,(e,t)=>{switch(e.value._tag){case`Millis`:
return t.onMillis(e.value.millis);case`Nanos`:return t.onNanos(e.value.nanos);case`Infinity`:
return t.onInfinity();case`NegativeInfinity`:return(t.onNegativeInfinity??t.onInfinity)()}}),Rd=/*#__PURE__*/ W(3,(e,t,
n)=>e.value._tag===`Infinity`||e.value._tag===`NegativeInfinity`||t.value._tag===`Infinity`||t.value._tag===`NegativeInfinity`?n.onInfinity(e,
t):e.value._tag===`Millis`?t.value._tag===`Millis`?n.onMillis(e.value.millis,t.value.millis):n.onNanos(Id(e),
t.value.nanos):n.onNanos(e.value.nanos,Id(t))),zd=(e,t)=>Rd(e,t,{onMillis:(e,t)=>e===t,onNanos:(e,t)=>e===t,
onInfinity:(e,t)=>e.value._tag===t.value._tag}),Bd=/*#__PURE__*/ W(2,(e,t)=>zd(e,t))})),Hd,Ud=B((()=>{he(),Gr(),
Hd=/*#__PURE__*/ W(2,(e,t)=>n=>{let r=e(n);if(Rr(r))return Ir(n);let i=t(r.success);return Rr(i)?Ir(n):i})})),Wd,Gd,Kd,
qd,Jd,Yd,Xd,Zd,Qd,$d=B((()=>{Du(),Wd=/*#__PURE__*/ Eu(`effect/Scheduler`,{fiberCached:!0,defaultValue:()=>new Yd}),
Gd=e=>{let t=!1;return Promise.resolve().then(()=>{t||e()}),()=>{t=!0}},Kd=`setImmediate`in globalThis?e=>{
let t=globalThis.setImmediate(e);return()=>globalThis.clearImmediate(t)}:e=>{let t=setTimeout(e,0);
return()=>clearTimeout(t)},qd=e=>{try{return Kd(e)}catch{return Gd(e)}},Jd=class{buckets=[];scheduleTask(e,t){
let n=this.buckets,r=n.length,i,a=0;for(;a<r&&!(n[a][0]>t);a++)i=n[a];i&&i[0]===t?i[1].push(e):a===r?n.push([t,
[e]]):n.splice(a,0,[t,[e]])}drain(){let e=this.buckets;return this.buckets=[],e}},Yd=class{executionMode;setImmediate;
constructor(e=`async`,t){this.executionMode=e,this.setImmediate=t??(e===`sync`?Gd:qd)}shouldYield(e){
return e.currentOpCount>=e.cache.maxOpsBeforeYield}makeDispatcher(){return new Xd(this.setImmediate)}},Xd=class{
tasks=/*#__PURE__*/ new Jd;running=void 0;setImmediate;constructor(e=qd){this.setImmediate=e}scheduleTask(e,t){
this.tasks.scheduleTask(e,t),this.running===void 0&&(this.running=this.setImmediate(this.afterScheduled))}
afterScheduled=()=>{this.running=void 0,this.runTasks()};runTasks(){let e=this.tasks.drain();
for(let t=0;t<e.length;t++){let n=e[t][1];for(let e=0;e<n.length;e++)n[e]()}}flush(){
for(;this.tasks.buckets.length>0;)this.running!==void 0&&(this.running(),this.running=void 0),this.runTasks()}},
Zd=/*#__PURE__*/ Eu(`effect/Scheduler/MaxOpsBeforeYield`,{fiberCached:!0,defaultValue:()=>2048}),
Qd=/*#__PURE__*/ Eu(`effect/Scheduler/PreventSchedulerYield`,{fiberCached:!0,defaultValue:()=>!1})})),ef=B((()=>{
bi()})),tf,K,nf,rf,af,of,sf=B((()=>{tf=e=>{switch(e){case 16:return af();case 32:return of();default:{let t=``;
for(let n=e>>>3;n>0;n--)t+=rf();return t}}},K=/*#__PURE__*/ Uint8Array.from(`0123456789abcdef`,e=>e.charCodeAt(0)),
nf=()=>Math.random()*4294967296>>>0,rf=()=>{let e=nf();return String.fromCharCode(K[e>>>28],K[e>>>24&15],K[e>>>20&15],
K[e>>>16&15],K[e>>>12&15],K[e>>>8&15],K[e>>>4&15],K[e&15])},af=()=>{let e=nf(),t=nf();
return String.fromCharCode(K[e>>>28],K[e>>>24&15],K[e>>>20&15],K[e>>>16&15],K[e>>>12&15],K[e>>>8&15],K[e>>>4&15],
K[e&15],K[t>>>28],K[t>>>24&15],K[t>>>20&15],K[t>>>16&15],K[t>>>12&15],K[t>>>8&15],K[t>>>4&15],K[t&15])},of=()=>{
let e=nf(),t=nf(),n=nf(),r=nf();return String.fromCharCode(K[e>>>28],K[e>>>24&15],K[e>>>20&15],K[e>>>16&15],
K[e>>>12&15],K[e>>>8&15],K[e>>>4&15],K[e&15],K[t>>>28],K[t>>>24&15],K[t>>>20&15],K[t>>>16&15],K[t>>>12&15],K[t>>>8&15],
K[t>>>4&15],K[t&15],K[n>>>28],K[n>>>24&15],K[n>>>20&15],K[n>>>16&15],K[n>>>12&15],K[n>>>8&15],K[n>>>4&15],K[n&15],
K[r>>>28],K[r>>>24&15],K[r>>>20&15],K[r>>>16&15],K[r>>>12&15],K[r>>>8&15],K[r>>>4&15],K[r&15])}})),cf,lf,uf,df,ff,pf,mf,
hf,gf,_f,vf=B((()=>{Du(),sf(),he(),ql(),cf=`effect/Tracer/ParentSpan`,lf=class extends (/*#__PURE__*/ Yl()(cf,
{fiberCached:!0})){},uf=e=>e,df=/*#__PURE__*/ Eu(`effect/Tracer/DisablePropagation`,{defaultValue:fe}),
ff=/*#__PURE__*/ Eu(`effect/Tracer/CurrentTraceLevel`,{defaultValue:()=>`Info`}),
pf=/*#__PURE__*/ Eu(`effect/Tracer/MinimumTraceLevel`,{defaultValue:()=>`All`}),mf=`effect/Tracer`,
hf=/*#__PURE__*/ Eu(mf,{fiberCached:!0,defaultValue:()=>gf}),gf=/*#__PURE__*/ uf({span:e=>new _f(e)}),_f=class{
_tag=`Span`;sampled;name;parent;annotations;links;startTime;kind;status;_traceId=void 0;_spanId=void 0;
_attributes=void 0;_events=void 0;constructor(e){this.name=e.name,this.parent=e.parent,this.annotations=e.annotations,
this.links=e.links,this.startTime=e.startTime,this.kind=e.kind,this.sampled=e.sampled,this.status={_tag:`Started`,
startTime:e.startTime}}get traceId(){return this._traceId??=Vl(this.parent)?.traceId??tf(32)}get spanId(){
return this._spanId??=tf(16)}get attributes(){return this._attributes??=/* @__PURE__ */ new Map}get events(){
return this._events??=[]}end(e,t){this.status._tag!==`Ended`&&(this.status={_tag:`Ended`,endTime:e,exit:t,
startTime:this.status.startTime})}attribute(e,t){this.status._tag!==`Ended`&&this.attributes.set(e,t)}event(e,t,n){
this.status._tag!==`Ended`&&this.events.push([e,t,n??{}])}addLinks(e){
this.status._tag!==`Ended`&&this.links.push(...e)}}})),yf,bf=B((()=>{yf=`effect/Metric/FiberRuntimeMetrics`})),xf,Sf,Cf,
wf,Tf,Ef,Df,Of,kf,Af,jf=B((()=>{Du(),he(),xf=/*#__PURE__*/ Eu(`effect/References/CurrentStackFrame`,{fiberCached:!0,
defaultValue:pe}),Sf=/*#__PURE__*/ Eu(`effect/References/TracerEnabled`,{fiberCached:!0,defaultValue:de}),
Cf=/*#__PURE__*/ Eu(`effect/References/TracerTimingEnabled`,{defaultValue:de}),
wf=/*#__PURE__*/ Eu(`effect/References/TracerSpanAnnotations`,{defaultValue:()=>({})}),
Tf=/*#__PURE__*/ Eu(`effect/References/TracerSpanLinks`,{defaultValue:()=>[]}),
Ef=/*#__PURE__*/ Eu(`effect/References/CurrentLogAnnotations`,{defaultValue:()=>({})}),
Df=/*#__PURE__*/ Eu(`effect/References/CurrentLogLevel`,{fiberCached:!0,defaultValue:()=>`Info`}),
Of=/*#__PURE__*/ Eu(`effect/References/MinimumLogLevel`,{fiberCached:!0,defaultValue:()=>`Info`}),
kf=/*#__PURE__*/ Eu(`effect/References/UnhandledLogLevel`,{defaultValue:()=>`Error`}),
Af=/*#__PURE__*/ Eu(`effect/References/CurrentLogSpans`,{defaultValue:()=>[]})})),Mf,Nf,Pf,Ff=B((()=>{en(),Mf=e=>{
if(e?.captureStackTrace===!1||e?.captureStackTrace!==void 0&&typeof e.captureStackTrace!=`boolean`)return e;let t=Qt();
if(t===0&&e?.captureStackTrace!==!0)return{...e,captureStackTrace:!1};$t(3);let n=/* @__PURE__ */ Error();return $t(t),
{...e,captureStackTrace:Pf(()=>n.stack)}},Nf=e=>t=>{let n;return()=>{if(n!==void 0)return n;let r=t();if(!r)return;
let i=r.split(`
`);if(i[e]!==void 0)return n=i[e].trim(),n}},Pf=/*#__PURE__*/ Nf(3)}));function If(){
hp.interruptChildren??=_p}var Lf,Rf,zf,Bf,Vf,Hf,Uf,Wf,Gf,Kf,qf,Jf,Yf,Xf,Zf,Qf,$f,ep,tp,np,rp,ip,ap,op,sp,cp,lp,up,dp,fp,
pp,mp,hp,gp,_p,vp,yp,bp,xp,Sp,Cp,wp,Tp,Ep,Dp,Op,kp,Ap,jp,Mp,Np,Pp,Fp,Ip,Lp,Rp,zp,Bp,Vp,Hp,Up,Wp,Gp,Kp,qp,Jp,Yp,Xp,Zp,Qp,
$p,em,tm,nm,rm,im,am,om,sm,cm,lm,um,dm,fm,pm,mm,hm,gm,_m,vm,ym,bm,xm,Sm,Cm,wm,Tm,Em,Dm,Om,km,Am,jm,Mm,Nm,Pm,Fm,Im,Lm,Rm,
zm,Bm,Vm,Hm,Um,Wm,Gm,Km,qm,Jm,Ym,Xm,Zm,Qm,$m,eh,th,nh,rh,ih,ah,oh,sh,ch,lh,uh,dh,fh,ph,mh,hh,gh,_h,vh,yh,bh,xh,Sh,Ch,wh,
Th,Eh,Dh,Oh,kh,Ah,jh,Mh,Nh,Ph,Fh,Ih,Lh,Rh,zh,Bh,Vh,Hh,Uh,Wh,Gh,Kh,qh,Jh,Yh,Xh,Zh,Qh,$h,eg,tg,ng,rg,ig,ag,og,sg,cg,lg,ug,
dg,fg,pg,mg,hg,gg,_g,vg,yg,bg,xg,Sg,Cg,wg,Tg,Eg,Dg,Og,kg,Ag,jg,Mg,Ng,Pg,Fg,Ig,Lg,Rg,zg,Bg,Vg,Hg,Ug,Wg,Gg,Kg,qg,Jg,Yg,Xg,
Zg,Qg,$g,e_,t_,n_,r_,i_,a_,o_,s_,c_,l_,u_,d_,f_,p_,m_,h_,g_,__,v_,y_,b_,x_,S_,C_,w_=B((()=>{Xu(),Du(),Vd(),wt(),Ud(),
Wt(),he(),st(),Yt(),ql(),Pl(),se(),Ve(),Mt(),Gr(),$d(),vf(),an(),ur(),bf(),jf(),en(),Ff(),Lf=class extends On{
constructor(e,t=kn){super(`Interrupt`,t,`Interrupted`),this.fiberId=e}toString(){return`Interrupt(${this.fiberId})`}
toJSON(){return{_tag:`Interrupt`,fiberId:this.fiberId}}[_t](e){
return Hn(e)&&this.fiberId===e.fiberId&&this.annotations===e.annotations}[He](){
return Xe(`${this._tag}:${this.fiberId}`)}},Rf=e=>new En([new Lf(e)]),zf=e=>e.reasons.some(Bn),Bf=e=>{
for(let t=0;t<e.reasons.length;t++){let n=e.reasons[t];if(n._tag===`Fail`)return Fr(n.error)}return Ir(e)},
Vf=e=>e.reasons.some(Vn),Hf=e=>Vf(e)&&zf(e)?jn(e.reasons.map(e=>e._tag===`Fail`&&!ar(e.error)?new Ln(e.error,
e.annotations):e)):e,Uf=e=>Vf(e)?Ir(Hf(e)):Bf(e),Wf=e=>e.reasons.some(Hn),Gf=e=>{let t;
for(let n=0;n<e.reasons.length;n++){let r=e.reasons[n];r._tag===`Interrupt`&&(t??=/* @__PURE__ */ new Set,
r.fiberId!==void 0&&t.add(r.fiberId))}return t?Fr(t):Ir(e)},Kf=/*#__PURE__*/ W(2,(e,t)=>{let n=!1,
r=e.reasons.map(e=>Bn(e)?(n=!0,new An(t(e.error),e.annotations)):e);return n?jn(r):e}),qf=e=>{let t;
for(let n of e.reasons){if(n._tag===`Fail`)return n.error;n._tag===`Die`&&(t??=n)}
return t===void 0?e.reasons.length>0?new globalThis.Error(`All fibers interrupted without error`):new globalThis.Error(`Empty cause`):t.defect},
Jf=(e,t)=>{let n=[],r=[];if(e.reasons.length===0)return n;let i=Qt();i!==0&&$t(1);try{
for(let i of e.reasons)i._tag===`Interrupt`?r.push(i):n.push(Yf(i._tag===`Die`?i.defect:i.error,i.annotations,t));
if(n.length===0){let e=/* @__PURE__ */ Error(`The fiber was interrupted by:`);e.name=`InterruptCause`,e.stack=ep(e,r);
let i=new globalThis.Error(`All fibers interrupted without error`,{cause:e});i.name=`InterruptError`,
i.stack=`${i.name}: ${i.message}`,n.push(Yf(i,r[0].annotations,t))}}finally{i!==0&&$t(i)}return n},Yf=(e,t,n,
r=/* @__PURE__ */ new Set)=>{let i=typeof e,a;if(e&&i===`object`){r.add(e);let i=e.cause;
if(a=new globalThis.Error(Xf(e),{cause:i!==void 0&&!r.has(i)?Yf(i,void 0,void 0,r):void 0}),
typeof e.name==`string`&&(a.name=e.name),typeof e.stack==`string`)a.stack=Qf(e.stack,a,t);else{
let e=`${a.name}: ${a.message}`;a.stack=t?$f(e,t):e}n?.includeCauseInStack&&(a.stack=rp(a));
for(let t of Object.keys(e))t in a||(a[t]=e[t])}else{
a=new globalThis.Error(e?i===`string`?e:zt(e):`Unknown error: ${e}`);let n=`${a.name}: ${a.message}`;a.stack=t?$f(n,
t):n}return a},Xf=e=>{if(typeof e.message==`string`)return e.message;
if(typeof e.toString==`function`&&e.toString!==Object.prototype.toString&&e.toString!==Array.prototype.toString)try{
return e.toString()}catch{}return zt(e)},Zf=/\((.*)\)/g,Qf=(e,t,n)=>{let r=`${t.name}: ${t.message}`,
i=(e.startsWith(r)?e.slice(r.length):e).split(`
`),a=[r];
for(let e=1;e<i.length&&!/Generator\.next|~effect\/(?:Effect|Utils)/.test(i[e]);e++)a.push(i[e]);
return n?$f(a.join(`
`),n):a.join(`
`)},$f=(e,t)=>{let n=t?.get(qn.key);return n&&(e=`${e}\n${tp(n)}`),e},ep=(e,t)=>{
let n=[`${e.name}: ${e.message}`];for(let e of t){let t=e.fiberId===void 0?`unknown`:`#${e.fiberId}`,
r=e.annotations.get(Jn.key);n.push(`    at fiber (${t})`),r&&n.push(tp(r))}return n.join(`
`)},tp=e=>{let t=[],n=e,r=0;
for(;n&&r<10;){let e=n.stack();if(e){let r=e.matchAll(Zf),i=!1;for(let[,e]of r)i=!0,t.push(`    at ${n.name} (${e})`);
i||t.push(`    at ${n.name} (${e.replace(/^at /,``)})`)}else t.push(`    at ${n.name}`);n=n.parent,r++}
return t.join(`
`)},np=e=>Jf(e).map(rp).join(`
`),rp=e=>e.cause?`${e.stack} {\n${ip(e.cause,`  `)}\n}`:e.stack,ip=(e,
t)=>{let n=e.stack.split(`
`),r=`${t}[cause]: ${n[0]}`;for(let e=1,i=n.length;e<i;e++)r+=`\n${t}${n[e]}`;
return e.cause&&(r+=` {\n${ip(e.cause,`${t}  `)}\n${t}}`),r},ap=`~effect/Fiber`,op={_A:G,_E:G},sp={id:0},
cp=/*#__PURE__*/ (()=>{try{return globalThis.process?.getBuiltinModule?.(`node:async_hooks`)?.AsyncResource}catch{
return}})(),lp=()=>cp===void 0?void 0:new cp(`effect/Fiber`),up=()=>globalThis[kt],dp=class{constructor(e,t=!0){
this.setContext(e),this.id=++sp.id,this.currentOpCount=0,this.interruptible=t,this._stack=[],this._observers=void 0,
this._exit=void 0,this._children=void 0,this._interruptedCause=void 0,this._yielded=void 0,this._running=!1,
this._deferredInterrupt=!1,this._parent=void 0,this._asyncContext=void 0,
this.cache.runtimeMetrics?.recordFiberStart(this.context)}get[ap](){return op}get currentDispatcher(){
return this._dispatcher??=this.cache.scheduler.makeDispatcher()}getRef(e){return bu(this.context,e)}addObserver(e){
return this._exit?(e(this._exit),me):(this._observers===void 0?this._observers=[e]:this._observers.push(e),
()=>this.removeObserver(e))}removeObserver(e){if(this._exit||this._observers===void 0)return;
let t=this._observers.indexOf(e);t>=0&&this._observers.splice(t,1)}interruptUnsafe(e,t){if(this._exit)return;
let n=Rf(e);this.cache.stackFrame&&(n=zn(n,mu(qn,this.cache.stackFrame))),t&&(n=zn(n,t)),
this._interruptedCause=this._interruptedCause?Pn(this._interruptedCause,n):n,
this.interruptible&&(this._running?this._deferredInterrupt=!0:this.evaluate(Tp(this._interruptedCause)))}pollUnsafe(){
return this._exit}evaluate(e){if(this._exit)return;if(this._asyncContext!==void 0){let t=this._asyncContext;
this._asyncContext=void 0;try{return t.runInAsyncScope(this.evaluate,this,e)}finally{
t.emitDestroy()}}else if(this._yielded!==void 0){let e=this._yielded;this._yielded=void 0,e()}let t=this.runLoop(e);
if(t===vn){this._asyncContext=lp();return}let n=hp.interruptChildren&&hp.interruptChildren(this);
if(n!==void 0)return this.evaluate(pm(n,()=>t));if(this._exit=t,this.cache.runtimeMetrics?.recordFiberEnd(this.context,
this._exit),this._parent&&=(this._parent._children?.delete(this),void 0),this._observers!==void 0){
let e=this._observers;this._observers=void 0;for(let n=0;n<e.length;n++)e[n](t)}this._stack.length=0,
this._children=void 0,this.context=fu()}runLoop(e){let t=globalThis[kt];globalThis[kt]=this;let n=this._running;
this._running=!0;let r=!1,i=e;this.currentOpCount=0;try{for(;;)try{this._deferredInterrupt&&(this._deferredInterrupt=!1,
i=Tp(this._interruptedCause)),this.currentOpCount++;let e=this.cache;
if(!r&&!e.preventYield&&e.scheduler.shouldYield(this)){r=!0;let e=i;i=pm(jp,()=>e)}
if(i=e.tracerContext?e.tracerContext(i,this):i[mn](this),i===vn){let e=this._yielded;
if(`~effect/Exit`in e)return this._deferredInterrupt=!1,this._yielded=void 0,e;if(this._deferredInterrupt){
this._yielded=void 0,e();continue}return vn}}catch(e){if(!ze(i,
`~effect/Effect/evaluate`))return Zn(`Fiber.runLoop: Not a valid effect: ${String(i)}`);i=Zn(e)}}finally{
this._running=n,globalThis[kt]=t}}getCont(e){if(this._deferredInterrupt)return this._deferredInterrupt=!1,pp;for(;;){
let t=this._stack.pop();if(!t)return;let n=t[_n];if(n!==void 0){let r=n.call(t,this);if(r)return r[e]=r,r}
if(t[e])return t}}succeedWith(e){if(!(++this.currentOpCount&mp-1))return Kn(e);let t=this.getCont(hn);return t?t[hn](e,
this):this.yieldWith(Kn(e))}yieldWith(e){return this._yielded=e,vn}children(){
return this._children??=/* @__PURE__ */ new Set}pipe(){return ie(this,arguments)}setContext(e){let t=this.context;
if(this.context=e,t!==void 0&&lu(t,e))return;let n=e.cacheRoot,r=n._fiberCache??=fp(e);
this.cache?.scheduler!==r.scheduler&&(this._dispatcher=void 0),this.cache=r}get currentSpanLocal(){
let e=this.cache.span;return e?._tag===`Span`?e:void 0}},fp=e=>{let t=vu(e,mf);return{scheduler:bu(e,Wd),tracer:t,
tracerContext:t?t.context:void 0,tracerEnabled:bu(e,Sf),span:vu(e,cf),logLevel:bu(e,Df),minimumLogLevel:bu(e,Of),
stackFrame:bu(e,xf),runtimeMetrics:vu(e,yf),maxOpsBeforeYield:bu(e,Zd),preventYield:bu(e,Qd)}},pp={[hn](e,t){
return Tp(t._interruptedCause)},[gn](e,t){return Tp(t._interruptedCause)}},mp=32,hp={interruptChildren:void 0},gp=e=>{
if(!e.cache.stackFrame)return;let t=/* @__PURE__ */ new Map;return t.set(Jn.key,e.cache.stackFrame),su(t)},_p=e=>{
if(e._children!==void 0&&e._children.size!==0)return Cp(e._children)},vp=e=>{let t=e;
return t._exit?wp(t._exit):Vp(n=>t._exit?n(wp(t._exit)):Dp(e.addObserver(e=>n(wp(e)))))},yp=e=>Vp(t=>{
let n=e[Symbol.iterator](),r=[],i;function a(){let e=n.next();for(;!e.done;)if(e.value._exit)r.push(e.value._exit),
e=n.next();else{i=e.value.addObserver(e=>{r.push(e),a()});return}t(wp(r))}return a(),Dp(()=>i?.())}),bp=e=>{let t=e;
return t._exit?t._exit:Vp(n=>t._exit?n(t._exit):Dp(e.addObserver(n)))},xp=e=>Qn(t=>Sp(e,t.id)),
Sp=/*#__PURE__*/ W(e=>ze(e[0],ap),(e,t,n)=>Qn(r=>{let i=gp(r);return i=i&&n?wu(i,n):i??n,e.interruptUnsafe(t,i),
um(vp(e))})),Cp=e=>Qn(t=>{let n=gp(t),r=Ku();for(let i of e)i.interruptUnsafe(t.id,n),r.push(i);return um(yp(r))}),
wp=Kn,Tp=Yn,Ep=Xn,Dp=/*#__PURE__*/ Wn({op:`Sync`,[mn](e){let t=this[pn],n=t(),r=e.getCont(hn);return r?r[hn](n,
e):e.yieldWith(Kn(n))}}),Op=/*#__PURE__*/ Wn({op:`Suspend`,[mn](e){let t=this[pn];return t()}}),
kp=/*#__PURE__*/ Hr({onFailure:Ep,onSuccess:wp}),Ap=/*#__PURE__*/ Wn({op:`Yield`,[mn](e){let t=!1;
return e.currentDispatcher.scheduleTask(()=>{t||e.evaluate(Dm)},this[`~effect/Effect/args`]??0),e.yieldWith(()=>{
t=!0})}}),jp=/*#__PURE__*/ Ap(0),Mp=/*#__PURE__*/ wp(/*#__PURE__*/ Fl()),Np=e=>Op(()=>Tp(e())),Pp=e=>Zn(e),
Fp=/*#__PURE__*/ wp(void 0),Ip=e=>{let t=typeof e==`function`?e:e.try,n=typeof e==`function`?e=>new s_(e,
`An error occurred in Effect.try`):e.catch;return Op(()=>{try{return wp(t())}catch(e){return Ep(n(e))}})},
Lp=e=>zp(function(t,n){e(n).then(e=>t(wp(e)),e=>t(Pp(e)))},e.length!==0),Rp=e=>{let t=typeof e==`function`?e:e.try,
n=typeof e==`function`?e=>new s_(e,`An error occurred in Effect.tryPromise`):e.catch;return zp(function(e,r){
let i=e=>Op(()=>{try{return Ep(rn(()=>n(e)))}catch(e){return Pp(e)}});try{t(r).then(t=>e(wp(t)),t=>e(i(t)))}catch(t){
e(i(t))}},t.length!==0)},zp=/*#__PURE__*/ function(){let e=/*#__PURE__*/ Un({op:`Async`,[mn](e){let t=!1,n=!1,
r=this.withSignal?new AbortController:void 0,i=this.register.call(e.cache.scheduler,r=>{t||(t=!0,n?e.evaluate(r):n=r)},
r?.signal);return n===!1?(n=!0,e.yieldWith(()=>{t=!0}),r===void 0&&i===void 0||e._stack.push(Bp(()=>(t=!0,r?.abort(),
i??Dm))),vn):n}}),t=function(e,t){this.register=e,this.withSignal=t};return t.prototype=e,function(e,n){return new t(e,
n)}}(),Bp=/*#__PURE__*/ Wn({op:`AsyncFinalizer`,[_n](e){e.interruptible&&(e.interruptible=!1,e._stack.push(ng))},[gn](e,
t){return Wf(e)?pm(Dh(Yn(e),this[pn]()),()=>Tp(e)):Tp(e)}}),Vp=e=>zp(e,e.length>=2),Hp=/*#__PURE__*/ Vp(me),Up=(...e)=>{
if(e.length===1){let t=e[0];return Op(()=>Yp(t()))}let[t,n]=e;return Op(()=>Yp(n.call(t.self)))},Wp=(e,
t)=>typeof e==`function`?e:t.shift().bind(e.self),Gp=(e,...t)=>{let n=Wp(e,t),r=t.length===0?function(){
return Op(()=>Yp(n.apply(this,arguments)))}:function(){let e=Op(()=>Yp(n.apply(this,arguments)));
for(let n=0;n<t.length;n++)e=t[n](e,...arguments);return e};return Kp(n.length,r)},Kp=(e,t)=>Object.defineProperty(t,
"length",{value:e,configurable:!0}),qp=(e,...t)=>{let n=Wp(e,t);return Kp(n.length,t.length===0?function(){
return Jp(()=>n.apply(this,arguments))}:function(){let e=Jp(()=>n.apply(this,arguments));for(let n of t)e=n(e,
...arguments);return e})},Jp=e=>{try{let t=e(),n;for(;;){let r=t.next(n);if(r.done)return wp(r.value);let i=r.value;
if(i&&i._tag===`Success`)n=i.value;else{if(i&&i._tag===`Failure`)return r.value;{let n=!0;return Op(()=>n?(n=!1,
pm(r.value,e=>Yp(t,e))):Op(()=>Yp(e())))}}}}catch(e){return Pp(e)}},Yp=/*#__PURE__*/ function(){
let e=/*#__PURE__*/ Un({op:`Iterator`,[hn](e,t){let n=this.iterator;for(;;){let r=n.next(e);
if(r.done)return wp(r.value);if(!mm(r.value))return t._stack.push(this),r.value;
if(r.value._tag===`Failure`)return r.value;e=r.value.value}},[mn](e){return this[hn](this.initial,e)}}),t=function(e,t){
this.iterator=e,this.initial=t};return t.prototype=e,function(e,n){return new t(e,n)}}(),Xp=/*#__PURE__*/ W(2,(e,
t)=>new $p(e,em,wp(t))),Zp=function(e){return e._stack.push(this),this[pn]},Qp=/*#__PURE__*/ Un({op:`OnSuccess`,
[mn]:Zp}),$p=function(e,t,n){this[pn]=e,this[hn]=t,this.payload=n},$p.prototype=Qp,em=function(){return this.payload},
tm=function(e,t){return t.succeedWith(this.payload)},nm=/*#__PURE__*/ (()=>{let e=/*#__PURE__*/ Qt();if(e===0)return!1;
let t=`~effect/Effect/stackProbe`,n={[t]:function(){return/* @__PURE__ */ Error()}};$t(1);let r=/*#__PURE__*/ n[t]();
return $t(e),r.stack?.includes(`[as `+t+`]`)===!0})(),rm=function(e,t){let n=this.payload;
return t.succeedWith(nm?n(e):rn(()=>n(e)))},im=function(e){let t=this.payload;return t(e)},am=function(e){
let t=this.payload;return new $p(t(e),tm,e)},om=function(e){return new $p(this.payload,tm,e)},sm=e=>_m(e,Il),
cm=/*#__PURE__*/ W(2,(e,t)=>new $p(e,xn(t)?em:im,t)),lm=/*#__PURE__*/ W(2,(e,t)=>new $p(e,xn(t)?om:am,t)),
um=e=>new $p(e,em,Dm),dm=(e,t)=>Qn(n=>{let r=/* @__PURE__ */ new Set;return Wh(n,()=>r.size===0?void 0:Cp(r)),Vp(i=>{
let a=!1,o=0;for(let s of e){if(a)break;let e=o++,c=vg(n,s,!0,!0,!1);r.add(c),c.addObserver(o=>{r.delete(c);let s=!a;
a=!0,i(o),s&&t?.onWinner&&t.onWinner({fiber:c,index:e,parentFiber:n})})}})}),fm=/*#__PURE__*/ W(e=>xn(e[1]),(e,t,
n)=>dm([e,t],n)),pm=/*#__PURE__*/ W(2,(e,t)=>new $p(e,im,t)),mm=e=>e[un]!==void 0,hm=/*#__PURE__*/ W(2,(e,
t)=>mm(e)?e._tag===`Success`?t(e.value):e:pm(e,t)),gm=e=>pm(e,G),_m=/*#__PURE__*/ W(2,(e,t)=>new $p(e,rm,t)),
vm=/*#__PURE__*/ W(2,(e,t)=>mm(e)?Om(e,t):_m(e,t)),ym=/*#__PURE__*/ W(2,(e,t)=>mm(e)?km(e,t):eh(e,t)),
bm=/*#__PURE__*/ W(2,(e,t)=>mm(e)?Am(e,t):th(e,t)),xm=e=>Yn(Rf(e)),Sm=e=>e._tag===`Success`,Cm=e=>e._tag===`Failure`,
wm=e=>e._tag===`Failure`?Fr(e.cause):Ir(e),Tm=/*#__PURE__*/ Hd(wm,Bf),Em=e=>e._tag===`Failure`&&Wf(e.cause),
Dm=/*#__PURE__*/ Kn(void 0),Om=/*#__PURE__*/ W(2,(e,t)=>e._tag===`Success`?Kn(t(e.value)):e),km=/*#__PURE__*/ W(2,(e,
t)=>e._tag===`Success`?e:Yn(Kf(e.cause,t))),Am=/*#__PURE__*/ W(2,(e,
t)=>e._tag===`Success`?Kn(t.onSuccess(e.value)):Yn(Kf(e.cause,t.onFailure))),jm=/*#__PURE__*/ W(2,(e,t)=>Sm(e)?t:e),
Mm=e=>{let t=[];for(let n of e)n._tag===`Failure`&&t.push(...n.cause.reasons);return t.length===0?Dm:Yn(jn(t))},Nm=e=>{
let t=Tm(e);return Rr(t)?Fl():Il(t.success)},Pm=/*#__PURE__*/ W(2,(e,t)=>Qn(n=>{let r=n.context,i=t(r);
return r===i||(n.setContext(i),Wh(n,()=>{n.setContext(r)})),e})),Fm=/*#__PURE__*/ W(3,(e,t,n)=>Pm(e,e=>{let r=yu(e,t),
i=n(r);return r===i?e:hu(e,t,i)})),Im=()=>Lm,Lm=/*#__PURE__*/ Qn(e=>wp(e.context)),Rm=e=>Qn(t=>e(t.context)),
zm=/*#__PURE__*/ W(2,(e,t)=>mm(e)?e:Pm(e,wu(t))),Bm=function(){return arguments.length===1?W(2,(e,t)=>Vm(e,arguments[0],
t)):W(3,(e,t,n)=>Vm(e,t,n)).apply(this,arguments)},Vm=(e,t,n)=>Pm(e,hu(t,n)),Hm=/*#__PURE__*/ W(e=>xn(e[1]),(e,t,n,
r)=>r?.concurrent?_m(cg([e,t],{concurrency:2}),([e,t])=>n(e,t)):pm(e,e=>_m(t,t=>n(e,t)))),Um=/*#__PURE__*/ W(2,(e,
t)=>pm(t,t=>t?sm(e):Mp)),Wm=/*#__PURE__*/ W(e=>xn(e[0]),(e,t)=>lg({while:de,body:ue(t?.disableYield?e:pm(e,e=>jp)),
step:me})),Gm=/*#__PURE__*/ W(2,(e,t)=>new qm(e,t.length===1?t:e=>t(e))),Km=/*#__PURE__*/ Un({op:`OnFailure`,[mn]:Zp}),
qm=function(e,t){this[pn]=e,this[gn]=t},qm.prototype=Km,Jm=/*#__PURE__*/ W(3,(e,t,n)=>Gm(e,e=>{let r=t(e);
return Rr(r)?Tp(r.failure):n(r.success,e)})),Ym=/*#__PURE__*/ W(2,(e,t)=>Jm(e,Uf,e=>t(e))),
Xm=/*#__PURE__*/ W(e=>xn(e[0]),(e,t,n,r)=>Gm(e,e=>{let i=Uf(e);
return Rr(i)?Tp(i.failure):t(i.success)?n(i.success):r?r(i.success):Tp(e)})),Zm=/*#__PURE__*/ W(e=>xn(e[0]),(e,t,n,
r)=>Gm(e,e=>{let i=Uf(e);if(Rr(i))return Tp(i.failure);let a=t(i.success);
return Rr(a)?r?r(a.failure):Tp(e):n(a.success)})),Qm=/*#__PURE__*/ W(e=>xn(e[0]),(e,t,n,r)=>{
let i=Array.isArray(t)?e=>ze(e,`_tag`)&&t.includes(e._tag):Be(t);return Xm(e,i,n,r)}),$m=/*#__PURE__*/ W(e=>xn(e[0]),(e,
t,n)=>{let r;return Zm(e,e=>(r??=Object.keys(t),ze(e,`_tag`)&&De(e._tag)&&r.includes(e._tag)?Fr(e):Ir(e)),
e=>t[e._tag](e),n)}),eh=/*#__PURE__*/ W(2,(e,t)=>Gm(e,e=>Tp(Kf(e,t)))),th=/*#__PURE__*/ W(2,(e,t)=>ch(e,
{onFailure:e=>Tp(Kf(e,t.onFailure)),onSuccess:e=>Dp(()=>t.onSuccess(e))})),nh=e=>Ym(e,Pp),rh=/*#__PURE__*/ W(2,(e,
t)=>Ym(e,e=>Dp(()=>t(e)))),ih=e=>e===`Unhandled`?(...e)=>Qn(t=>{let n=t.getRef(kf);
return n===void 0?Fp:y_(n)(...e)}):y_(e===!0?void 0:e),ah=/*#__PURE__*/ W(e=>xn(e[0]),(e,t)=>{if(!t?.log)return ch(e,
{onFailure:e=>Fp,onSuccess:e=>Fp});let n=ih(t.log);return ch(e,{onFailure:e=>t.message===void 0?n(e):n(t.message,e),
onSuccess:e=>Fp})}),oh=e=>hh(e,{onFailure:Fl,onSuccess:Il}),sh=e=>gh(e,{onFailure:Ir,onSuccess:Fr}),
ch=/*#__PURE__*/ W(2,(e,t)=>new uh(e,t.onSuccess.length===1?t.onSuccess:e=>t.onSuccess(e),
t.onFailure.length===1?t.onFailure:e=>t.onFailure(e))),lh=/*#__PURE__*/ Un({op:`OnSuccessAndFailure`,[mn]:Zp}),
uh=function(e,t,n){this[pn]=e,this[hn]=t,this[gn]=n},uh.prototype=lh,dh=function(e,t){let n=this.payload;
return t.succeedWith(nm?n.onSuccess(e):rn(()=>n.onSuccess(e)))},fh=(e,t)=>{let n=Un({op:e,[mn]:Zp,[hn]:dh,[gn]:t}),
r=function(e,t){this[pn]=e,this.payload=t};return r.prototype=n,r},ph=/*#__PURE__*/ fh(`Match`,function(e,t){
let n=Uf(e);if(Rr(n))return Tp(n.failure);let r=this.payload;
return t.succeedWith(nm?r.onFailure(n.success):rn(()=>r.onFailure(n.success)))}),mh=/*#__PURE__*/ W(2,(e,t)=>ch(e,
{onFailure:e=>{let n=Uf(e);return Rr(n)?Tp(n.failure):t.onFailure(n.success)},onSuccess:t.onSuccess})),
hh=/*#__PURE__*/ W(2,(e,t)=>new ph(e,t)),gh=/*#__PURE__*/ W(2,(e,t)=>{if(mm(e)){
if(e._tag===`Success`)return Kn(t.onSuccess(e.value));let n=Uf(e.cause);
return Rr(n)?Yn(n.failure):Kn(t.onFailure(n.success))}return hh(e,t)}),_h=e=>mm(e)?Kn(e):vh(e),
vh=/*#__PURE__*/ Wn({op:`Exit`,[mn](e){return e._stack.push(this),this[pn]},[hn](e,t,n){return t.succeedWith(n??Kn(e))},
[gn](e,t,n){return t.succeedWith(n??Yn(e))}}),yh=/*#__PURE__*/ W(2,(e,t)=>pm(bh(e,t.duration),
e=>Ll(e)?t.orElse():wp(e.value))),bh=/*#__PURE__*/ W(2,(e,t)=>fm(sm(e),Xp(t_(t),Fl()))),xh=`~effect/Scope`,
Sh=`~effect/Scope/Closeable`,Ch=/*#__PURE__*/ Yl(`effect/Scope`),wh=(e,t)=>Qn(n=>(ag(n),Th(e,t)??Fp)),Th=(e,t)=>{
let n=e.state;if(n._tag===`Closed`||(e.state={_tag:`Closed`,exit:t},e.parent!==void 0&&Nh(e.parent,e),
n._tag===`Empty`))return;if(n.finalizer!==void 0)return Eh(n.finalizer,t);let r=n.finalizers;
return r.size===1?Eh(r.values().next().value,t):Oh(e,r,t)},Eh=(e,t)=>{try{return e(t)}catch(e){return Zn(e)}},Dh=(e,
t)=>Sm(e)?t:Gm(t,t=>Tp(Hf(Nn(e.cause,t)))),Oh=/*#__PURE__*/ Gp(function*(e,t,n){let r=[],i=[],a=Array.from(t),o=up();
for(let t=a.length-1;t>=0;t--){let[s,c]=a[t];e.strategy===`sequential`?r.push(yield*_h(Eh(c,n))):s!==o&&i.push(vg(o,
Eh(c,n),!0,!0,`inherit`))}return i.length>0&&(r=yield*yp(i)),yield*Mm(r)}),kh=(e,t)=>{let n=Fh(t,e);
return e.state._tag===`Closed`?(n.state=e.state,n):(Mh(e,n,e=>wh(n,e)),n)},Ah=(e,
t)=>Op(()=>e.state._tag===`Closed`?t(e.state.exit):(Mh(e,{},t),Fp)),jh=(e,t)=>Ah(e,ue(t)),Mh=(e,t,n)=>{
if(e.state._tag===`Empty`)e.state={_tag:`Open`,finalizerKey:t,finalizer:n,
finalizers:void 0};else if(e.state._tag===`Open`){let r=e.state;
r.finalizer===void 0||(r.finalizers=/* @__PURE__ */ new Map([[r.finalizerKey,r.finalizer]]),r.finalizerKey=void 0,
r.finalizer=void 0),r.finalizers.set(t,n)}},Nh=(e,t)=>{if(e.state._tag!==`Open`)return;let n=e.state;
n.finalizerKey===t?e.state=Ih:n.finalizers!==void 0&&(n.finalizers.delete(t),n.finalizers.size===0&&(e.state=Ih))},
Ph=e=>Fh(e,void 0),Fh=(e=`sequential`,t)=>({[Sh]:Sh,[xh]:xh,strategy:e,parent:t,state:Ih}),Ih={_tag:`Empty`},Lh=Ch,
Rh=/*#__PURE__*/ Bm(Ch),zh=e=>Op(()=>{let t=Ph();return Gh(e(t),e=>Op(()=>Th(t,e)??Fp))}),Bh=(e,t,n)=>Rm(r=>sg(i=>pm(Lh,
a=>lm(n?.interruptible?i(e):e,e=>Ah(a,n=>zm(t(e,n),r)))))),Vh=e=>pm(Lh,t=>Rm(n=>Ah(t,t=>zm(e(t),n)))),
Hh=/*#__PURE__*/ function(){let e=/*#__PURE__*/ Un({op:`OnExit`,[mn](e){return e._stack.push(this),this.effect},[_n](e){
e.interruptible&&this.interruptible!==!0&&(e._stack.push(ng),e.interruptible=!1)},[hn](e,t,n){n??=Kn(e);let r;try{
r=this.onExit(n)}catch(e){r=Zn(e)}return r?pm(r,e=>n):n},[gn](e,t,n){n??=Yn(e);let r;try{r=this.onExit(n)}catch(e){
r=Zn(e)}return r?pm(Dh(n,r),e=>n):n}}),t=function(e,t,n){this.effect=e,this.onExit=t,this.interruptible=n};
return t.prototype=e,t}(),Uh=(e,t,n)=>new Hh(e,t,n),Wh=(e,t)=>{e._stack.push(new Hh(void 0,t,void 0))},
Gh=/*#__PURE__*/ W(2,Uh),Kh=/*#__PURE__*/ W(3,(e,t,n)=>Gh(e,e=>{let r=t(e);return Rr(r)?Fp:n(r.success,e)})),
qh=/*#__PURE__*/ W(2,(e,t)=>Kh(e,wm,t)),Jh=/*#__PURE__*/ W(3,(e,t,n)=>Gh(e,e=>{if(e._tag!==`Failure`)return Fp;
let r=t(e.cause);return Rr(r)?Fp:n(r.success,e.cause)})),Yh=/*#__PURE__*/ W(2,(e,t)=>Jh(Gf,t)(e)),
Xh=/*#__PURE__*/ ue(1/0),Zh=(e,t)=>{let n=0,r,i,a=(e,t)=>(t.awaiters++,Wh(e,()=>{
if(!(--t.awaiters>0||t.done))return i===t&&(i=void 0),xp(t.fiber)}),bp(t.fiber));return[Qn(o=>{
if(i!==void 0)return o===i.fiber?bp(i.fiber):a(o,i);
if(r!==void 0&&(n===1/0||o.getRef(Jg).currentTimeMillisUnsafe()<n))return r;r=void 0;let s=o.getRef(Jg),
c={fiber:new dp(o.context),awaiters:0,done:!1};i=c;let l=a(o,c);return c.fiber.evaluate(Uh(e,e=>{if(c.done=!0,
i!==c||(i=void 0,Em(e)))return;let a=t(e);n=a===1/0?1/0:s.currentTimeMillisUnsafe()+a,r=e})),c.fiber._exit??l}),Dp(()=>{
i=void 0,r=void 0})]},Qh=e=>Dp(()=>Zh(e,Xh)[0]),$h=/*#__PURE__*/ Qn(e=>Tp(Rf(e.id))),
eg=e=>Qn(t=>(t.interruptible&&(t.interruptible=!1,t._stack.push(ng)),e)),tg=/*#__PURE__*/ Wn({op:`SetInterruptible`,
[_n](e){if(e.interruptible=this[pn],e._interruptedCause&&e.interruptible)return()=>Tp(e._interruptedCause)}}),
ng=/*#__PURE__*/ tg(!0),rg=/*#__PURE__*/ tg(!1),ig=e=>{if(e.interruptible=!0,e._stack.push(rg),
e._interruptedCause)return Tp(e._interruptedCause)},ag=e=>{let t=e;t.interruptible&&(t.interruptible=!1,
t._stack.push(ng))},og=e=>Qn(t=>t.interruptible?e:ig(t)??e),sg=e=>Qn(t=>t.interruptible?(t.interruptible=!1,
t._stack.push(ng),e(og)):e(G)),cg=(e,t)=>Re(e)?t?.mode===`result`?ug(e,sh,t):ug(e,G,
t):t?.discard?t.mode===`result`?ug(Object.values(e),sh,t):ug(Object.values(e),G,t):Op(()=>_m(ug(Object.entries(e),([e,
n])=>_m(t?.mode===`result`?sh(n):n,t=>[e,t]),{concurrency:t?.concurrency}),Object.fromEntries)),
lg=/*#__PURE__*/ Wn({op:`While`,[hn](e,t){return this[pn].step(e),
this[`~effect/Effect/args`].while()?(t._stack.push(this),this[pn].body()):Dm},[mn](e){
return this[`~effect/Effect/args`].while()?(e._stack.push(this),this[pn].body()):Dm}}),
ug=/*#__PURE__*/ W(e=>typeof e[1]==`function`,(e,t,n)=>Op(()=>{let r=fg(n?.concurrency);if(r===1)return dg(e,t,n);
let i=Vu(e),a=i.length;if(a===0)return n?.discard?Fp:wp([]);let o=n?.discard?void 0:Array(a),s=gg({f:t,out:o},i,
{concurrency:r});return s?Xp(s,o):wp(o)})),dg=(e,t,n)=>Op(()=>{let r=n?.discard?void 0:[],i=e[Symbol.iterator](),
a=i.next(),o=0;return Xp(lg({while:()=>!a.done,body:()=>t(a.value,o++),step:e=>{r&&r.push(e),a=i.next()}}),r)}),
fg=e=>e===`unbounded`?1/0:Math.max(1,e??1),pg=()=>e=>{let t=e.onItem,n=e.step,r=(e,t,r,a,o)=>pm(_h(o),o=>n(e,t[r],o,
r)??i(e,t,r+1,a)??Fp),i=(e,i,a=0,o=i.length)=>{for(;a<o;a++){let s=i[a],c=t(e,s,a);if(!mm(c))return r(e,i,a,o,c);
let l=n(e,s,c,a);if(l)return l._tag===`Failure`?l:void 0}};return i},mg=e=>{let t=e.onItem,n=e.step;return(e,r,i)=>{
let a=0,o=i.end??r.length,s=i.concurrency,c=!1,l,u,d,f,p,m=e=>{let t=Zn(e);return f=t,c=!0,
u&&u.size>0?pm(eg(Cp(Array.from(u))),()=>f??t):t},h=()=>{let i=!1;for(;!f&&a<o;a++){let o=r[a],g=p??t(e,o,a);if(mm(g)){
if(f=n(e,o,g,a),f)break}else if(l){p=void 0;let t=vg(l,g,!0,!0,`inherit`);if(t._exit){if(f=n(e,o,t._exit,a),f)break;
continue}u.add(t);let r=a;if(t.addObserver(a=>{u.delete(t);try{if(f){if(a._tag===`Failure`){
let e=a.cause.reasons.filter(e=>e._tag!==`Interrupt`);if(e.length>0){let t=jn(e);f=Yn(f._tag===`Failure`?Hf(Nn(f.cause,
t)):t)}}}else{let t=n(e,o,a,r);t&&(f=t,h())}if(i){let e=h();e&&d(e)}else c&&u.size===0&&d(f??Fp)}catch(e){d(m(e))}}),
u.size<s)continue;i=!0,a++;return}else return Vp(e=>{l=up(),u=/* @__PURE__ */ new Set,p=g,d=e;let t;try{t=h()}catch(t){
return e(m(t))}return t?e(t):Op(()=>(f??=Dm,pm(u?Cp(u):Fp,()=>f?._tag===`Failure`?f:Fp)))})}if(c=!0,f){if(u&&u.size>0){
let e=gp(l);u.forEach(t=>t.interruptUnsafe(l.id,e));return}if(d||f._tag===`Failure`)return f}else if(d){
if(u)u.size===0&&d(Fp);else return Dm}};return h()}},hg=()=>e=>mg(e),gg=/*#__PURE__*/ mg({onItem(e,t,n){return e.f(t,
n)},step(e,t,n,r){if(n._tag===`Failure`)return n;e.out&&(e.out[r]=n.value)}}),_g=/*#__PURE__*/ W(e=>xn(e[0]),(e,
t)=>Qn(n=>(If(),wp(vg(n,e,t?.startImmediately,!1,t?.uninterruptible??!1))))),vg=(e,t,n=!1,r=!1,i=!1)=>{let a=e,
o=i===`inherit`?a.interruptible:!i,s=new dp(a.context,o);return r||(a.children().add(s),s._parent=a),
n?s.evaluate(t):(s._asyncContext=lp(),a.currentDispatcher.scheduleTask(()=>s.evaluate(t),0)),s},
yg=/*#__PURE__*/ W(e=>xn(e[0]),(e,t)=>Qn(n=>wp(vg(n,e,t?.startImmediately,!0,t?.uninterruptible)))),
bg=e=>()=>Qn(t=>t===e?Fp:xp(e)),xg=/*#__PURE__*/ W(e=>xn(e[0]),(e,t,n)=>Qn(r=>{
let i=t.state._tag===`Closed`?new dp(r.context):vg(r,e,n?.startImmediately,!0,n?.uninterruptible);
return i._exit||(t.state._tag===`Closed`?i.interruptUnsafe(r.id,gp(r)):(Mh(t,i,bg(i)),i.addObserver(()=>Nh(t,i)))),
wp(i)})),Sg=/*#__PURE__*/ W(e=>xn(e[0]),(e,t)=>pm(Lh,n=>xg(e,n,t))),Cg=e=>(t,n)=>{let r=new dp(n?.scheduler?hu(e,Wd,
n.scheduler):e,n?.uninterruptible!==!0);if(r.evaluate(t),r._exit)return r;if(n?.signal){
if(n.signal.aborted)r.interruptUnsafe();else{let e=()=>r.interruptUnsafe();n.signal.addEventListener(`abort`,e,
{once:!0}),r.addObserver(()=>n.signal.removeEventListener(`abort`,e))}}return n?.onFiberStart&&n.onFiberStart(r),r},
wg=/*#__PURE__*/ W(2,(e,t)=>e._exit?e:t.state._tag===`Closed`?(e.interruptUnsafe(e.id),e):(Nh(t,e),Mh(t,e,bg(e)),
e.addObserver(()=>Nh(t,e)),e)),Tg=e=>{let t=Cg(e);return(e,n)=>{let r=t(e,n);return new Promise(e=>{
r.addObserver(t=>e(t))})}},Eg=e=>{let t=Tg(e);return(e,n)=>t(e,n).then(e=>{if(e._tag===`Failure`)throw qf(e.cause);
return e.value})},Dg=/*#__PURE__*/ Eg(/*#__PURE__*/ fu()),Og=e=>{let t=Cg(e);return e=>{if(mm(e))return e;
let n=new Yd(`sync`),r=t(e,{scheduler:n});return r._dispatcher?.flush(),r._exit??Zn(new a_(r))}},
kg=/*#__PURE__*/ Og(/*#__PURE__*/ fu()),Ag=/*#__PURE__*/ wp(!0),jg=/*#__PURE__*/ wp(!1),Mg=class{waiters=[];
scheduled=void 0;_isOpen;constructor(e){this._isOpen=e}scheduleUnsafe(e){if(this.waiters.length===0)return Ag;
if(this.scheduled===void 0)this.scheduled=this.waiters,e.currentDispatcher.scheduleTask(this.flushScheduled,
0);else for(let e=0;e<this.waiters.length;e++)this.scheduled.push(this.waiters[e]);return this.waiters=[],Ag}
flushScheduled=()=>{if(this.scheduled===void 0)return;let e=this.scheduled;this.scheduled=void 0;
for(let t=0;t<e.length;t++)e[t](Dm)};flushWaiters(){let e=this.waiters;this.waiters=[],this.flushScheduled();
for(let t=0;t<e.length;t++)e[t](Dm)}open=/*#__PURE__*/ Qn(e=>this._isOpen?jg:(this._isOpen=!0,this.scheduleUnsafe(e)));
release=/*#__PURE__*/ Qn(e=>this._isOpen?jg:this.scheduleUnsafe(e));openUnsafe(){return!this._isOpen&&(this._isOpen=!0,
this.flushWaiters(),!0)}await=/*#__PURE__*/ Vp(e=>this._isOpen?e(Fp):(this.waiters.push(e),Dp(()=>{
let t=this.waiters.indexOf(e);t===-1?this.scheduled!==void 0&&(t=this.scheduled.indexOf(e),
t!==-1&&this.scheduled.splice(t,1)):this.waiters.splice(t,1)})));closeUnsafe(){return this._isOpen?(this._isOpen=!1,
!0):!1}close=/*#__PURE__*/ Dp(()=>this.closeUnsafe());whenOpen=e=>pm(this.await,()=>e);isOpen(){return this._isOpen}},
Ng=e=>new Mg(e??!1),Pg=e=>Dp(()=>Ng(e)),Fg=/*#__PURE__*/ BigInt(0),Ig={_tag:`Span`,spanId:`noop`,traceId:`noop`,
sampled:!1,status:{_tag:`Ended`,startTime:Fg,endTime:Fg,exit:Dm},attributes:/*#__PURE__*/ new Map,links:[],
kind:`internal`,attribute(){},event(){},end(){},addLinks(){}},Lg=e=>Object.assign(Object.create(Ig),e),
Rg=e=>e?bu(e.annotations,df)?e._tag===`Span`?Rg(Vl(e.parent)):Fl():Il(e):Fl(),zg=(e,t,n)=>{
let r=!e.cache.tracerEnabled||n?.annotations&&bu(n.annotations,df),
i=n?.parent===void 0?n?.root?Fl():Rg(e.cache.span):Il(n.parent),a;if(r)a=Lg({name:t,parent:i,
annotations:hu(n?.annotations??fu(),df,!0)});else{let r=e.cache.tracer??gf,o=e.getRef(Jg),s=e.getRef(Cf),c=e.getRef(wf),
l=e.getRef(Tf),u=n?.level??e.getRef(ff),d=n?.links===void 0?l.length===0?[]:l.slice():[...l,...n.links];
a=r.span({name:t,parent:i,annotations:n?.annotations??fu(),links:d,startTime:s?o.currentTimeNanosUnsafe():Fg,
kind:n?.kind??`internal`,root:n?.root??!1,sampled:n?.sampled??(Rl(i)&&i.value.sampled===!1?!1:!d_(e.getRef(pf),u))});
for(let e in c)a.attribute(e,c[e]);if(n?.attributes!==void 0)for(let e in n.attributes)a.attribute(e,n.attributes[e])}
return a},Bg=(e,t)=>(t=typeof t==`function`?t:pe,Fm(xf,n=>({name:e,stack:t,parent:n}))),Vg=(e,t,n,r)=>Dp(()=>{
e.status._tag!==`Ended`&&e.end(r?n.currentTimeNanosUnsafe():Fg,t)}),Hg=(e,...t)=>{let n=t.length===1?void 0:t[0],
r=t[t.length-1];return Qn(t=>{let i=zg(t,e,n),a=t.getRef(Jg),o=t.getRef(Cf);return Wh(t,e=>Vg(i,e,a,o)),r(i)})},
Ug=/*#__PURE__*/ Bm(lf),Wg=function(){let e=xn(arguments[0]),t=e?arguments[1]:arguments[0],
n=e?arguments[2]:arguments[1],r=G;return t._tag===`Span`&&(n=Mf(n),r=Bg(t.name,n?.captureStackTrace)),
e?Ug(r(arguments[0]),t):e=>Ug(r(e),t)},Gg=function(){let e=typeof arguments[0]!=`string`,t=e?arguments[1]:arguments[0],
n=Mf(arguments[2]);if(e){let e=arguments[0];return Hg(t,arguments[2],t=>Wg(e,t,n))}
let r=typeof arguments[1]==`function`?arguments[1]:void 0,i=r?void 0:arguments[1];return(e,...a)=>Hg(t,r?r(...a):i,
t=>Wg(e,t,n))},Kg=(...e)=>Qn(t=>{let n=t.currentSpanLocal;if(n&&n.status._tag!==`Ended`){if(e.length===1)for(let[t,
r]of Object.entries(e[0]))n.attribute(t,r);else n.attribute(e[0],e[1])}return Fp}),qg=/*#__PURE__*/ Qn(e=>{
let t=e.currentSpanLocal;return t?wp(t):Ep(new rr)}),Jg=/*#__PURE__*/ Eu(`effect/Clock`,{defaultValue:()=>new Xg}),
Yg=2**31-1,Xg=class{currentTimeMillisUnsafe(){return Date.now()}
currentTimeMillis=/*#__PURE__*/ Dp(()=>this.currentTimeMillisUnsafe());currentTimeNanosUnsafe(){return $g()}
currentTimeNanos=/*#__PURE__*/ Dp(()=>this.currentTimeNanosUnsafe());monotonicTimeNanosUnsafe(){return Qg()}
monotonicTimeNanos=/*#__PURE__*/ Dp(()=>this.monotonicTimeNanosUnsafe());sleep(e){return this.sleepMillis(Fd(e))}
sleepMillis(e){return e<=0?jp:Number.isFinite(e)?Vp(t=>{let n=e>Yg?this.sleepMillis(e-Yg):Fp,r=setTimeout(()=>t(n),
Math.min(e,Yg));return Dp(()=>clearTimeout(r))}):Hp}},Zg=/*#__PURE__*/ BigInt(1e6),Qg=/*#__PURE__*/ function(){
let e=globalThis.process?.hrtime;if(typeof e?.bigint==`function`)return()=>e.bigint();
if(typeof performance<`u`&&typeof performance.now==`function`)return()=>BigInt(Math.round(performance.now()*1e6));
let t=/*#__PURE__*/ BigInt(0);return()=>{let e=BigInt(Date.now())*Zg;return e>t&&(t=e),t}}(),
$g=/*#__PURE__*/ function(){let e=/*#__PURE__*/ BigInt(1e9),t;return()=>{let n=Qg(),r=BigInt(Date.now())*Zg;
if(t===void 0)t=r-n;else{let i=t+n;(r>i?r-i:i-r)>e&&(t=r-n)}return t+n}}(),e_=e=>Qn(t=>e(t.getRef(Jg))),
t_=e=>e_(t=>t.sleep(_d(e))),n_=/*#__PURE__*/ e_(e=>e.currentTimeMillis),r_=/*#__PURE__*/ e_(e=>e.monotonicTimeNanos),
i_=`~effect/Cause/AsyncFiberError`,a_=class extends (/*#__PURE__*/ tr(`AsyncFiberError`)){[i_]=i_;constructor(e){
super({message:`An asynchronous Effect was executed with Effect.runSync`,fiber:e})}},o_=`~effect/Cause/UnknownError`,
s_=class extends (/*#__PURE__*/ tr(`UnknownError`)){[o_]=o_;constructor(e,t){super({message:t,cause:e})}},
c_=/*#__PURE__*/ Eu(`effect/Console`,{defaultValue:()=>globalThis.console}),l_=e=>{switch(e){case`All`:
return-(2**53-1);case`Fatal`:return 5e4;case`Error`:return 4e4;case`Warn`:return 3e4;case`Info`:return 2e4;case`Debug`:
return 1e4;case`Trace`:return 0;case`None`:return 2**53-1}},u_=/*#__PURE__*/ Ml(jl,l_),d_=/*#__PURE__*/ Nl(u_),
f_=/*#__PURE__*/ Eu(`effect/Logger/CurrentLoggers`,{defaultValue:()=>/* @__PURE__ */ new Set([S_,C_])}),
p_=/*#__PURE__*/ Eu(`effect/Logger/LogToStderr`,{defaultValue:fe}),m_=`~effect/Logger`,h_={[m_]:{_Message:G,_Output:G},
pipe(){return ie(this,arguments)}},g_=e=>{let t=Object.create(h_);return t.log=e,t},__=e=>e.replace(/[\s="]/g,`_`),
v_=(e,t)=>`${__(e[0])}=${t-e[1]}ms`,y_=e=>(...t)=>{let n;for(let e=0,r=t.length;e<r;e++){let r=t[e];
Tn(r)&&(n?t.splice(e,1):t=t.slice(0,e).concat(t.slice(e+1)),n=n?jn(n.reasons.concat(r.reasons)):r,e--)}
return n===void 0&&(n=Fn),Qn(r=>{let i=e??r.cache.logLevel;if(d_(r.cache.minimumLogLevel,i))return Fp;
let a=r.getRef(Jg),o=r.getRef(f_);if(o.size>0){let e=new Date(a.currentTimeMillisUnsafe());
for(let a of o)a.log({cause:n,fiber:r,date:e,logLevel:i,message:t})}return Fp})},b_={bold:`1`,red:`31`,green:`32`,
yellow:`33`,blue:`34`,cyan:`36`,white:`37`,gray:`90`,black:`30`,bgBrightRed:`101`},b_.gray,b_.blue,b_.green,b_.yellow,
b_.red,b_.bgBrightRed,b_.black,x_=e=>`${e.getHours().toString().padStart(2,`0`)}:${e.getMinutes().toString().padStart(2,
`0`)}:${e.getSeconds().toString().padStart(2,`0`)}.${e.getMilliseconds().toString().padStart(3,`0`)}`,
S_=/*#__PURE__*/ g_(({cause:e,date:t,fiber:n,logLevel:r,message:i})=>{let a=Array.isArray(i)?i.slice():[i];
e.reasons.length>0&&a.push(np(e));let o=t.getTime(),s=n.getRef(Af),c=``;for(let e of s)c+=` ${v_(e,o)}`;
let l=n.getRef(Ef);Object.keys(l).length>0&&a.push(l);let u=n.getRef(c_);
(n.getRef(p_)?u.error:u.log)(`[${x_(t)}] ${r.toUpperCase()} (#${n.id})${c}:`,...a)}),C_=/*#__PURE__*/ g_(({cause:e,
fiber:t,logLevel:n,message:r})=>{let i=t.getRef(Jg),a=t.getRef(Ef),o=t.cache.span;
if(o===void 0||o._tag===`ExternalSpan`||o.status._tag===`Ended`)return;let s={};for(let[e,t]of Object.entries(a))on(s,e,
t);s[`effect.fiberId`]=t.id,s[`effect.logLevel`]=n.toUpperCase(),e.reasons.length>0&&(s[`effect.cause`]=np(e)),
o.event(qt(Array.isArray(r)&&r.length===1?r[0]:r),i.currentTimeNanosUnsafe(),s)})})),T_,E_,D_,O_,k_,A_,j_,M_=B((()=>{
ur(),w_(),T_=Bn,E_=jn,D_=Rn,O_=Kf,k_=zf,A_=ar,j_=lr})),N_,P_,F_,I_,L_,R_,z_,B_,V_,H_=B((()=>{ur(),w_(),N_=Kn,P_=Yn,
F_=Xn,I_=xm,L_=Dm,R_=Sm,z_=Cm,B_=Mm,V_=Nm})),U_,W_,G_,K_,q_,J_,Y_,X_,Z_,Q_,$_,ev,tv=B((()=>{he(),ur(),w_(),se(),
U_=`~effect/Deferred`,W_={[U_]:{_A:G,_E:G},pipe(){return ie(this,arguments)}},G_=function(){this.resumes=void 0,
this.effect=void 0},G_.prototype=W_,K_=()=>new G_,q_=()=>Dp(()=>K_()),J_=e=>Vp(t=>e.effect?t(e.effect):(e.resumes??=[],
e.resumes.push(t),Dp(()=>{let n=e.resumes;if(n===void 0)return;let r=n.indexOf(t);r>=0&&n.splice(r,1)}))),
Y_=/*#__PURE__*/ W(2,(e,t)=>Dp(()=>ev(e,t))),X_=Y_,Z_=/*#__PURE__*/ W(2,(e,t)=>X_(e,Yn(t))),Q_=/*#__PURE__*/ W(2,(e,
t)=>Z_(e,Rf(t))),$_=/*#__PURE__*/ W(2,(e,t)=>X_(e,Kn(t))),ev=(e,t)=>{if(e.effect)return!1;if(e.effect=t,e.resumes){
let n=e.resumes;e.resumes=void 0;for(let e=0;e<n.length;e++)n[e](t)}return!0}})),nv,rv,iv,av,ov,sv,cv,lv=B((()=>{w_(),
nv=Ch,rv=Ph,iv=Rh,av=Ah,ov=jh,sv=kh,cv=wh})),uv,dv,fv,pv,mv,hv,gv,_v,vv,yv,bv,xv,Sv,Cv,wv,Tv,Ev,Dv,Ov,kv,Av,jv,Mv,Nv,
Pv=B((()=>{Du(),tv(),he(),ur(),w_(),se(),lv(),uv=`~effect/Layer`,dv=`~effect/Layer/MemoMap`,fv=(e,t)=>{
let n={observers:0,deferred:K_(),scope:rv(),finalizer:r=>Op(()=>--n.observers>0?Fp:(e.map.delete(t),cv(n.scope,r)))};
return n},pv=(e,t)=>t.state._tag!==`Closed`&&(e.observers++,Mh(t,{},e.finalizer),!0),mv={[uv]:{_ROut:G,_E:G,_RIn:G},
pipe(){return ie(this,arguments)}},hv=e=>{let t=Object.create(mv);return t.build=e,t},gv=e=>hv((t,n)=>{let r=sv(n);
return Gh(e(t,r),e=>e._tag===`Failure`?cv(r,e):Fp)}),_v=e=>{let t=gv((n,r)=>n.getOrElseMemoize(t,r,e));return t},
vv=class{get[dv](){return dv}parent;constructor(e){this.parent=e}map=/*#__PURE__*/ new Map;get(e,t){
let n=this.map.get(e);return n?(pv(n,t),n.deferred.effect??J_(n.deferred)):this.parent?.get(e,t)}getOrElseMemoize(e,t,
n){return Op(()=>{let r;return Uh(Op(()=>{let i=this.get(e,t);if(i)return i;let a=fv(this,e);return pv(a,
t)?(r=a.deferred,this.map.set(e,a),n(this,a.scope)):n(this,t)}),e=>{r&&ev(r,e)})})}},yv=()=>new vv,bv=e=>new vv(e),
xv=class e extends (/*#__PURE__*/ Yl()(`effect/Layer/CurrentMemoMap`)){static forkOrCreate(t){let n=_u(t,e);
return n?bv(n):yv()}},Sv=/*#__PURE__*/ W(3,(e,t,n)=>Bm(_m(Op(()=>e.build(t,n)),hu(xv,t)),xv,t)),Cv=/*#__PURE__*/ W(2,(e,
t)=>Qn(n=>Sv(e,xv.forkOrCreate(n.context),t))),wv=function(){return arguments.length===1?e=>Tv(mu(arguments[0],
e)):Tv(mu(arguments[0],arguments[1]))},Tv=e=>hv(ue(wp(e))),Ev=function(){return arguments.length===1?e=>Dv(arguments[0],
e):Dv(arguments[0],arguments[1])},Dv=(e,t)=>Ov(_m(t,t=>mu(e,t))),Ov=e=>_v((t,n)=>iv(e,n)),kv=(e,t,n)=>{let r=sv(n,
`parallel`);return ug(e,e=>e.build(t,sv(r,`sequential`)),{concurrency:e.length}).pipe(_m(e=>Tu(...e)))},
Av=(...e)=>_v((t,n)=>kv(e,t,n)),jv=(e,t,n)=>_v((r,i)=>pm(Array.isArray(t)?kv(t,r,i):t.build(r,i),t=>e.build(r,
i).pipe(zm(t),_m(e=>n(e,t))))),Mv=/*#__PURE__*/ W(2,(e,t)=>jv(e,t,G)),Nv=/*#__PURE__*/ W(2,(e,t)=>jv(e,t,(e,t)=>wu(t,
e)))})),Fv,Iv,Lv,Rv=B((()=>{w_(),Fv=Jg,Iv=n_,Lv=r_})),zv,Bv,Vv,Hv,Uv,Wv=B((()=>{M_(),wt(),st(),Yt(),ql(),se(),Ve(),
zv=`~effect/DateTime`,Bv=`~effect/DateTime/TimeZone`,Vv={[zv]:zv,pipe(){return ie(this,arguments)},[Gt](){
return this.toString()},toJSON(){return Uv(this).toJSON()}},{...Vv},{...Vv},Hv={[Bv]:Bv,[Gt](){return this.toString()}},
{...Hv},{...Hv},Uv=e=>new Date(e.epochMilliseconds)})),Gv,Kv=B((()=>{Du(),Gv=/*#__PURE__*/ Eu(`effect/Random`,
{defaultValue:()=>({nextIntUnsafe(){return Math.floor(Math.random()*(2**53-1- -(2**53-1)+1))+-(2**53-1)},
nextDoubleUnsafe(){return Math.random()}})})})),qv,Jv,Yv,Xv,Zv,Qv,$v=B((()=>{M_(),H_(),he(),w_(),Gr(),
qv=/*#__PURE__*/ W(2,(e,t)=>Jm(e,Zv,e=>t(e))),Jv=e=>e.reasons.some(Yv),Yv=e=>e._tag===`Fail`&&A_(e.error),Xv=e=>{let t,
n=!1;for(let r of e.reasons)Yv(r)?t??=r.error:r._tag!==`Interrupt`&&(n=!0);
return t===void 0?Ir(e):n?Ir(E_(e.reasons.filter(e=>!Yv(e)))):Fr(t)},Zv=e=>{let t=Xv(e);
return Rr(t)?t:Fr(t.success.value)},Qv=e=>{let t=Xv(e);return Rr(t)?P_(t.failure):N_(t.success.value)}})),ey,ty,
ny=B((()=>{Du(),he(),Pv(),ur(),w_(),ey=(e,t,n)=>zh(r=>pm(n?.local?Sv(t,yv(),r):Cv(t,r),t=>zm(e,t))),
ty=/*#__PURE__*/ W(e=>xn(e[0]),(e,t,n)=>uu(t)?zm(e,t):ey(e,Array.isArray(t)?Av(...t):t,n))})),ry,iy,ay,oy,sy,cy,ly,uy,
dy,fy,py,my,hy=B((()=>{wt(),Wt(),he(),st(),Yt(),ql(),se(),ry=`~effect/MutableHashMap`,iy={[ry]:ry,[Symbol.iterator](){
return this.backing[Symbol.iterator]()},toString(){return`MutableHashMap(${Nt(Array.from(this))})`},toJSON(){
return{_id:`MutableHashMap`,values:Kt(Array.from(this))}},[Gt](){return this.toJSON()},pipe(){return ie(this,
arguments)}},ay=()=>{let e=Object.create(iy);return e.backing=/* @__PURE__ */ new Map,e.buckets=/* @__PURE__ */ new Map,
e},oy=(...e)=>sy(e),sy=e=>{let t=ay();for(let[n,r]of e)dy(t,n,r);return t},cy=/*#__PURE__*/ W(2,(e,t)=>{
if(e.backing.has(t))return Il(e.backing.get(t));if(ly(t))return Fl();let n=Ue(t),r=e.buckets.get(n);
return r===void 0?Fl():uy(e,r,t)}),ly=e=>typeof e!=`object`&&typeof e!=`function`,uy=(e,t,n)=>{for(let r=0,
i=t.length;r<i;r++)if(ct(n,t[r])){let n=t[r];return Il(e.backing.get(n))}return Fl()},dy=/*#__PURE__*/ W(3,(e,t,n)=>{
if(e.backing.has(t)||ly(t))return e.backing.set(t,n),e;let r=Ue(t),i=e.buckets.get(r);
if(i===void 0)return e.buckets.set(r,[t]),e.backing.set(t,n),e;let a=fy(i,t);return a===void 0&&(i.push(t),a=t),
e.backing.set(a,n),e}),fy=(e,t)=>{for(let n=0,r=e.length;n<r;n++)if(ct(t,e[n]))return e[n]},py=/*#__PURE__*/ W(2,(e,
t)=>{if(ly(t))return e.backing.delete(t),e;let n=Ue(t),r=e.buckets.get(n);if(r===void 0)return e;for(let n=0,
i=r.length;n<i;n++){let i=r[n];if(i===t||ct(t,i)){e.backing.delete(i),r.splice(n,1);break}}
return r.length===0&&e.buckets.delete(n),e}),my=e=>e.backing.size}));function gy(e,t){let n=Object.entries(t).sort((e,
t)=>e[0]<t[0]?-1:+(e[0]>t[0]));return JSON.stringify([e.type,e.id,e.description,n])}function _y(e,t,n){return{get:e,
update:t,modify:n??t}}function vy(e,t){return{...yy(e),...yy(t)}}function yy(e){
return Pe(e)&&Array.isArray(e)?e.reduce((e,[t,n])=>(on(e,t,n),e),{}):e}var by,xy,Sy,Cy,wy,Ty,Ey,Dy,Oy,ky,Ay,jy,My,
Ny=B((()=>{Xu(),Du(),he(),Pl(),se(),Ve(),by=`effect/Metric/CurrentMetricAttributes`,xy=/*#__PURE__*/ Eu(by,
{defaultValue:()=>({})}),Sy=`effect/Metric/MetricRegistry`,Cy=/*#__PURE__*/ Eu(Sy,
{defaultValue:()=>/* @__PURE__ */ new Map}),wy=`~effect/Metric`,Ty=class{[wy]=wy;#e;#t;#n=``;id;description;attributes;
constructor(e,t,n){this.id=e,this.description=t,this.attributes=n}valueUnsafe(e){return this.hook(e).get(e)}
modifyUnsafe(e,t){return this.hook(t).modify(e,t)}updateUnsafe(e,t){return this.hook(t).update(e,t)}hook(e){
let t=this.key(e),n=bu(e,Cy),r=n.get(t);return Ne(r)&&(r=this.metadata(this.createHooks()),n.set(t,r)),r.hooks}
removeUnsafe(e){bu(e,Cy).delete(this.key(e))}registerUnsafe(e,t){let n=this.key(e),r=bu(e,Cy),
i=this.metadata({get:t.get,update:me,modify:me});return r.set(n,i),{remove(){r.get(n)===i&&r.delete(n)}}}key(e){
let t=bu(e,xy);if(t!==this.#e){this.#e=t;let e=vy(this.attributes,t);this.#t=Object.keys(t).length>0?e:this.attributes,
this.#n=gy(this,e)}return this.#n}metadata(e){return{id:this.id,type:this.type,description:this.description,
attributes:this.#t,hooks:e}}pipe(){return ie(this,arguments)}},Ey=/*#__PURE__*/ BigInt(0),Dy=class extends Ty{
type=`Counter`;#e;#t;constructor(e,t){super(e,t?.description,yy(t?.attributes)),this.#e=t?.bigint??!1,
this.#t=t?.incremental??!1}createHooks(){let e=this.#e?Ey:0,t=this.#t?this.#e?e=>e>=Ey:e=>e>=0:e=>!0;
return _y(()=>({count:e,incremental:this.#t}),n=>{t(n)&&(e+=n)})}},Oy=class extends Ty{type=`Histogram`;#e;
constructor(e,t){super(e,t?.description,yy(t?.attributes)),this.#e=t.boundaries}createHooks(){let e=this.#e,t=e.length,
n=new Uint32Array(t+1),r=new Float64Array(t),i=0,a=0,o=Number.MAX_VALUE,s=-Number.MAX_VALUE;Ju(Gu(e,jl),(e,t)=>{
r[t]=e});let c=e=>{let c=0,l=t;for(;c!==l;){let t=Math.floor(c+(l-c)/2);e<=r[t]?l=t:c=t,l===c+1&&(e<=r[c]?l=c:c=l)}
n[c]=n[c]+1,i+=1,a+=e,e<o&&(o=e),e>s&&(s=e)},l=()=>{let e=zu(t),i=0;for(let a=0;a<t;a++){let t=r[a],o=n[a];i+=o,e[a]=[t,
i]}return e};return _y(()=>({buckets:l(),count:i,min:o,max:s,sum:a}),c)}},ky=(e,t)=>new Dy(e,t),Ay=(e,t)=>new Oy(e,t),
jy=e=>Hu(Yu(new Set(e),e=>e>0),1/0),My=e=>jy(Bu(e.count-1,t=>e.start*e.factor**+t))})),Py,Fy,Iy,Ly,Ry,J,zy,By,Vy,Hy,Uy,
Wy,Y,Gy,Ky,qy,Jy,Yy,Xy,Zy,X,Qy,$y,eb,tb,nb,rb,ib,ab,ob,sb,cb,lb,ub,db,fb,pb,mb,hb,gb,_b,vb,yb,bb,xb,Sb,Cb,wb,Tb,Eb,Db,
Ob,kb,Ab,jb,Mb,Nb,Pb,Fb,Ib,Lb,Rb,zb,Bb,Vb,Hb,Ub,Wb,Gb,Kb,qb,Jb,Yb,Z,Xb,Zb,Qb,$b,ex,tx,nx,rx=B((()=>{ur(),w_(),ny(),
Py=cg,Fy=ug,Iy=lg,Ly=Lp,Ry=Rp,J=wp,zy=Op,By=Dp,Vy=Fp,Hy=Vp,Uy=Hp,Wy=Up,Y=Ep,Gy=Tp,Ky=Np,qy=Pp,Jy=Ip,Yy=jp,Xy=Qn,Zy=kp,
X=pm,Qy=gm,$y=cm,eb=lm,tb=sh,nb=oh,rb=_h,ib=_m,ab=Xp,ob=um,sb=Hm,cb=Ym,lb=Qm,ub=$m,db=Gm,fb=Xm,pb=eh,mb=th,hb=nh,gb=ah,
_b=rh,vb=bh,yb=yh,bb=t_,xb=fm,Sb=Um,Cb=hh,wb=ch,Tb=mh,Eb=Im,Db=Rm,Ob=ty,kb=Bm,Ab=Bh,jb=Vh,Mb=qh,Nb=Uh,Pb=Gh,Fb=Qh,Ib=$h,
Lb=Yh,Rb=eg,zb=Wm,Bb=Kg,Vb=qg,Hb=Gg,Ub=_g,Wb=xg,Gb=Sg,Kb=yg,qb=Cg,Jb=Dg,Yb=kg,Z=Gp,Xb=/*#__PURE__*/ y_(`Warn`),
Zb=/*#__PURE__*/ y_(`Error`),Qb=vm,$b=ym,ex=bm,tx=hm,nx=qp})),ix,ax,ox,sx=B((()=>{w_(),ix=bp,ax=xp,ox=wg})),cx,lx,
ux=B((()=>{w_(),cx=Ng,lx=Pg})),dx,fx,px,mx,hx=B((()=>{wt(),he(),st(),Yt(),ur(),dx=`~effect/MutableRef`,fx={[dx]:dx,
...yn,[_t](e){return this===e},[He](){return We(this)},toJSON(){return{_id:`MutableRef`,current:Kt(this.current)}}},
px=e=>{let t=Object.create(fx);return t.current=e,t},mx=/*#__PURE__*/ W(2,(e,t)=>(e.current=t,e))})),gx,_x,vx,yx,bx,xx,
Sx,Cx,wx,Tx,Ex,Dx,Ox,kx,Ax=B((()=>{Mu(),gx=/*#__PURE__*/ Symbol.for(`effect/MutableList/Empty`),_x=()=>({head:void 0,
tail:void 0,length:0}),vx=e=>{let t=e.head;
t.offset>=1024&&t===e.tail&&t.mutable&&(t.array.length-t.offset)*8<=t.offset&&(e.head=e.tail={array:t.array.slice(t.offset),
mutable:!0,offset:0,next:void 0})},yx=()=>({array:[],mutable:!0,offset:0,next:void 0}),bx=(e,t)=>{
e.tail?e.tail.mutable||(e.tail.next=yx(),e.tail=e.tail.next):e.head=e.tail=yx(),e.tail.array.push(t),e.length++},xx=(e,
t)=>{e.head={array:[t],mutable:!0,offset:0,next:e.head},e.tail||=e.head,e.length++},Sx=(e,t)=>Cx(e,Array.from(t),!0),
Cx=(e,t,n=!1)=>{if(t.length===0)return 0;let r={array:t,mutable:n,offset:0,next:void 0};
return e.head?e.tail=e.tail.next=r:e.head=e.tail=r,e.length+=t.length,t.length},wx=e=>{e.head=e.tail=void 0,e.length=0},
Tx=(e,t)=>{if(t=Au(t),t<=0||!e.head)return[];if(t=Math.min(t,e.length),t===e.length&&e.head?.offset===0&&!e.head.next){
let t=e.head.array;return wx(e),t}let n=Array(t),r=0,i=e.head;for(;i;){
for(;i.offset<i.array.length;)if(n[r++]=i.array[i.offset],i.mutable&&(i.array[i.offset]=void 0),i.offset++,
r===t)return e.head=i.offset===i.array.length&&i.next?i.next:i,e.length-=t,e.length===0?wx(e):vx(e),n;i=i.next}
return wx(e),n},Ex=e=>Tx(e,e.length),Dx=e=>{if(!e.head)return gx;let t=e.head.array[e.head.offset];
return e.head.mutable&&(e.head.array[e.head.offset]=void 0),e.head.offset++,e.length--,
e.head.offset===e.head.array.length?e.head.next?e.head=e.head.next:wx(e):vx(e),t},Ox=(e,t)=>{let n=[],r=e.head,i=0;
for(;r;){for(let e=r.offset;e<r.array.length;e++)t(r.array[e],i++)&&n.push(r.array[e]);r=r.next}
n.length===0?wx(e):(e.head=e.tail={array:n,mutable:!0,offset:0,next:void 0},e.length=n.length)},kx=(e,t)=>Ox(e,
e=>e!==t)})),jx,Mx,Nx,Px,Fx,Ix,Lx,Rx,zx,Bx,Vx,Hx,Ux,Wx,Gx,Kx,qx,Jx,Yx,Xx,Zx,Qx,$x,eS,tS,nS=B((()=>{Xu(),Du(),tv(),rx(),
H_(),he(),Mu(),ux(),Ax(),hx(),ql(),se(),lv(),jx=`~effect/PubSub`,Mx=`~effect/PubSub/Subscription`,
Nx=e=>By(()=>Yx(e.atomicPubSub(),/* @__PURE__ */ new Map,rv(),cx(!1),px(!1),e.strategy(),px(Fl()))),
Px=e=>Nx({atomicPubSub:()=>Fx(e),strategy:()=>new Xx}),Fx=e=>{let t=e?.replay;
return new Gx(t&&t>0?new $x(Math.ceil(t)):void 0)},Ix=/*#__PURE__*/ W(2,(e,
t)=>e.shutdownFlag.current||Rl(e.ended.current)?!1:e.pubsub.publish(t)?(e.strategy.completeSubscribersUnsafe(e.pubsub,
e.subscribers),!0):!1),Lx=e=>Rb(Db(t=>{let n=bu(t,nv),r=sv(e.scope),i=Wx(e.pubsub,e.subscribers,e.strategy,e.ended);
return ov(r,Rx(i)).pipe($y(av(n,e=>cv(r,e))),ab(i))})),Rx=e=>Rb(Xy(t=>(mx(e.shutdownFlag,!0),Fy(Ex(e.pollers),e=>Q_(e,
t.id),{discard:!0,concurrency:`unbounded`}).pipe(eb(()=>By(()=>{e.subscribers.delete(e.subscription),
e.subscription.unsubscribe(),e.replayWindow.close(),e.strategy.onPubSubEmptySpaceUnsafe(e.pubsub,e.subscribers)})),
Sb(e.shutdownHook.open),ob)))),zx=e=>zy(function t(n){if(e.shutdownFlag.current)return Ib;
let r=e.pollers.length===0?e.subscription.pollUpTo(1/0):[];return n&&(r=n.concat(r)),
e.strategy.onPubSubEmptySpaceUnsafe(e.pubsub,e.subscribers),
e.replayWindow.remaining>0?J(e.replayWindow.takeAll().concat(r)):Uu(r)?J(r):X(Bx(e),e=>t([e]))}),Bx=e=>Hy(t=>{
if(e.shutdownFlag.current)return t(Ib);if(Rl(e.ended.current)){let n=e.pollers.length===0?e.subscription.poll():gx;
return n===gx?t(J(e.ended.current.value)):(e.strategy.onPubSubEmptySpaceUnsafe(e.pubsub,e.subscribers),t(J(n)))}
let n=K_(),r=e.subscribers.get(e.subscription);return r||(r=/* @__PURE__ */ new Set,e.subscribers.set(e.subscription,
r)),r.add(e.pollers),bx(e.pollers,n),e.strategy.completePollersUnsafe(e.pubsub,e.subscribers,e.subscription,e.pollers),
n.effect?t(n.effect):(n.resumes=[t],By(()=>kx(e.pollers,n)))}),Vx=/*#__PURE__*/ Symbol.for(`effect/PubSub/AbsentValue`),
Hx=(e,t,n)=>{e.has(t)||e.set(t,/* @__PURE__ */ new Set),e.get(t).add(n)},Ux=(e,t,n)=>{if(!e.has(t))return;
let r=e.get(t);r.delete(n),r.size===0&&e.delete(t)},Wx=(e,t,n,r)=>new qx(e,t,e.subscribe(),_x(),cx(!1),px(!1),n,
e.replayWindow(),r),Gx=class{publisherHead={value:Vx,replayIndex:void 0,subscribers:0,next:null};
publisherTail=this.publisherHead;publisherIndex=0;subscribersIndex=0;capacity=2**53-1;replayBuffer;constructor(e){
this.replayBuffer=e}replayWindow(){return this.replayBuffer?new eS(this.replayBuffer):tS}isEmpty(){
return this.publisherHead===this.publisherTail}isFull(){return!1}size(){
return this.publisherIndex-this.subscribersIndex}publish(e){let t=this.replayBuffer?.offer(e),
n=this.publisherTail.subscribers;if(n!==0){let r={value:e,replayIndex:t,subscribers:n,next:null};
this.publisherTail.next=r,this.publisherTail=this.publisherTail.next,this.publisherIndex+=1}return!0}publishAll(e){
if(this.publisherTail.subscribers!==0)for(let t of e)this.publish(t);else this.replayBuffer&&this.replayBuffer.offerAll(e);
return[]}slide(){if(this.publisherHead!==this.publisherTail){let e=this.publisherHead.next,t=e.value;
this.publisherHead=this.publisherHead.next,this.publisherHead.value=Vx,this.subscribersIndex+=1,
this.replayBuffer?.slide(t,e.replayIndex)}}subscribe(){return this.publisherTail.subscribers+=1,new Kx(this,
this.publisherTail,this.publisherIndex,!1)}},Kx=class{self;subscriberHead;subscriberIndex;unsubscribed;constructor(e,t,
n,r){this.self=e,this.subscriberHead=t,this.subscriberIndex=n,this.unsubscribed=r}isEmpty(){
if(this.unsubscribed)return!0;let e=!0,t=!0;
for(;t;)this.subscriberHead===this.self.publisherTail?t=!1:this.subscriberHead.next.value===Vx?(this.subscriberHead=this.subscriberHead.next,
this.subscriberIndex+=1):(e=!1,t=!1);return e}size(){
return this.unsubscribed?0:this.self.publisherIndex-Math.max(this.subscriberIndex,this.self.subscribersIndex)}poll(){
if(this.unsubscribed)return gx;let e=!0,t=gx;for(;e;)if(this.subscriberHead===this.self.publisherTail)e=!1;else{
let n=this.subscriberHead.next.value;n!==Vx&&(t=n,--this.subscriberHead.subscribers,
this.subscriberHead.subscribers===0&&(this.self.publisherHead=this.self.publisherHead.next,
this.self.publisherHead.value=Vx,this.self.subscribersIndex+=1),e=!1),this.subscriberHead=this.subscriberHead.next,
this.subscriberIndex+=1}return t}pollUpTo(e){e=Au(e);let t=[],n=0;for(;n!==e;){let r=this.poll();r===gx?n=e:(t.push(r),
n+=1)}return t}unsubscribe(){if(!this.unsubscribed)for(this.unsubscribed=!0,
--this.self.publisherTail.subscribers;this.subscriberHead!==this.self.publisherTail;)this.subscriberHead.next.value!==Vx&&(--this.subscriberHead.subscribers,
this.subscriberHead.subscribers===0&&(this.self.publisherHead=this.self.publisherHead.next,
this.self.publisherHead.value=Vx,this.self.subscribersIndex+=1)),this.subscriberHead=this.subscriberHead.next}},
qx=class{[Mx]={_A:G};pubsub;subscribers;subscription;pollers;shutdownHook;shutdownFlag;strategy;replayWindow;ended;
constructor(e,t,n,r,i,a,o,s,c){this.pubsub=e,this.subscribers=t,this.subscription=n,this.pollers=r,this.shutdownHook=i,
this.shutdownFlag=a,this.strategy=o,this.replayWindow=s,this.ended=c}pipe(){return ie(this,arguments)}},Jx=class{
[jx]={_A:G};pubsub;subscribers;scope;shutdownHook;shutdownFlag;strategy;ended;constructor(e,t,n,r,i,a,o){this.pubsub=e,
this.subscribers=t,this.scope=n,this.shutdownHook=r,this.shutdownFlag=i,this.strategy=a,this.ended=o}pipe(){
return ie(this,arguments)}},Yx=(e,t,n,r,i,a,o)=>new Jx(e,t,n,r,i,a,o),Xx=class{get shutdown(){return Vy}handleSurplus(e,
t,n,r){return J(!1)}onPubSubEmptySpaceUnsafe(e,t){}completePollersUnsafe(e,t,n,r){return Zx(this,e,t,n,r)}
completeSubscribersUnsafe(e,t){return Qx(this,e,t)}},Zx=(e,t,n,r,i)=>{let a=!0;for(;a&&!r.isEmpty();){let o=Dx(i);
if(o===gx)Ux(n,r,i),i.length===0?a=!1:Hx(n,r,i);else{let a=r.poll();a===gx?xx(i,o):(ev(o,N_(a)),
e.onPubSubEmptySpaceUnsafe(t,n))}}},Qx=(e,t,n)=>{for(let[r,i]of n)for(let a of i)e.completePollersUnsafe(t,n,r,a)},
$x=class{capacity;head={value:Vx,index:0,next:null};tail=this.head;slideValues=[];size=0;index=0;publisherIndex=0;
constructor(e){this.capacity=e}slide(e,t){this.slideValues[this.index%this.capacity]={value:e,index:t},this.index++}
offer(e){let t=this.publisherIndex++;if(this.tail.value=e,this.tail.index=t,this.tail.next={value:Vx,index:0,next:null},
this.tail=this.tail.next,this.size===this.capacity){let e=this.head;this.head=e.next,e.next=null,
e.value=Vx}else this.size+=1;return t}offerAll(e){for(let t of e)this.offer(t)}},eS=class{buffer;values;index=0;
remaining;slideIndex;newestIndex=-1;constructor(e){this.buffer=e,this.remaining=e.size,this.slideIndex=e.index,
this.values=Array(this.remaining);let t=e.head;for(let e=0;e<this.remaining;e++)this.values[e]=t.value,
this.newestIndex=t.index,t=t.next}close(){this.values.length=0,this.remaining=0}sync(){
let e=this.buffer.index-this.slideIndex;if(e===0||this.remaining===0)return;let t=Math.min(e,this.buffer.capacity),
n=this.buffer.index-t;for(let e=0;e<t;e++){let t=this.buffer.slideValues[(n+e)%this.buffer.capacity];
t.index>this.newestIndex&&(this.index=(this.index+1)%this.values.length,
this.values[(this.index+this.remaining-1)%this.values.length]=t.value,this.newestIndex=t.index)}
this.slideIndex=this.buffer.index}take(){if(this.remaining===0)return;this.sync();let e=this.values[this.index];
return this.values[this.index]=Vx,this.index=(this.index+1)%this.values.length,this.remaining--,
this.remaining===0&&this.close(),e}takeN(e){e=Au(e);let t=Math.min(e,this.remaining),n=Array(t);
for(let e=0;e<t;e++)n[e]=this.take();return n}takeAll(){return this.takeN(this.remaining)}},tS={remaining:0,
take:()=>void 0,takeN:()=>[],takeAll:()=>[],close:()=>void 0}})),rS,iS,aS,oS,sS,cS,lS,uS,dS,fS,pS,mS,hS,gS,_S,vS,yS,bS,
xS,SS,CS,wS,TS,ES,DS,OS,kS,AS,jS,MS,NS,PS,FS,IS,LS,RS,zS,BS,VS,HS,US=B((()=>{Xu(),he(),ur(),Mu(),w_(),Ax(),$v(),
rS=`~effect/Queue`,iS=`~effect/Queue/Enqueue`,aS=`~effect/Queue/Dequeue`,oS={_A:G,_E:G},sS={[rS]:oS,[iS]:oS,[aS]:oS,
...yn,toJSON(){return{_id:`effect/Queue`,state:this.state._tag,size:TS(this)}}},cS=e=>Qn(t=>{let n=Object.create(sS);
return n.dispatcher=t.currentDispatcher,n.capacity=e?.capacity??1/0,n.strategy=e?.strategy??`suspend`,n.messages=_x(),
n.scheduleRunning=!1,n.state={_tag:`Open`,takers:/* @__PURE__ */ new Set,offers:/* @__PURE__ */ new Set,
awaiters:/* @__PURE__ */ new Set},wp(n)}),lS=e=>cS({capacity:e}),uS=()=>cS(),dS=/*#__PURE__*/ W(2,(e,t)=>Op(()=>fS(e,
t)?OS:e.state._tag===`Open`&&e.strategy===`suspend`?LS(e,t):DS)),fS=(e,
t)=>e.state._tag===`Open`?e.messages.length>=e.capacity?e.strategy===`sliding`?(Dx(e.messages),bx(e.messages,t),
!0):e.capacity<=0&&e.state.takers.size>0&&(bx(e.messages,t),jS(e),!0):(bx(e.messages,t),MS(e),!0):!1,
pS=/*#__PURE__*/ W(2,(e,t)=>Vp(n=>{let r=mS(e,t);return r.length===0||e.strategy===`dropping`?n(Kn(r)):RS(e,
{_tag:`Array`,remaining:r,offset:0,resume:n})})),mS=(e,t)=>{if(e.state._tag!==`Open`)return Vu(t);
if(e.capacity===1/0||e.strategy===`sliding`)return Sx(e.messages,t),e.strategy===`sliding`&&Tx(e.messages,
e.messages.length-e.capacity),MS(e),[];let n=e.capacity<=0?e.state.takers.size:e.capacity-e.messages.length;
if(n===0)return Vu(t);let r=[],i=0;for(let a of t)i<n?bx(e.messages,a):r.push(a),i++;return MS(e),r},
hS=/*#__PURE__*/ W(2,(e,t)=>gS(e,In(t))),gS=/*#__PURE__*/ W(2,(e,t)=>Dp(()=>_S(e,t))),_S=(e,t)=>{
if(e.state._tag!==`Open`)return!1;let n=Yn(t),r=jm(n,kS);return e.state.offers.size===0&&e.messages.length===0?(HS(e,r),
!0):(e.state={...e.state,_tag:`Closing`,exit:r},MS(e),!0)},vS=e=>gS(e,In(sr())),yS=e=>Dp(()=>bS(e)),bS=e=>{
if(e.state._tag===`Done`)return!1;wx(e.messages);let t=e.state.offers;HS(e,e.state._tag===`Open`?AS:e.state.exit);
for(let e of t)zS(e);return!0},xS=e=>SS(e,1,1/0),SS=/*#__PURE__*/ W(3,(e,t,n)=>(t=Au(t),n=Au(n),PS(()=>NS(e,t,
n)??cm(IS(e,()=>FS(e,t)),SS(e,t,n))))),CS=e=>PS(()=>wS(e)??cm(IS(e,()=>FS(e,1)),CS(e))),wS=e=>{
if(e.state._tag===`Done`)return e.state.exit;if(e.messages.length>0){let t=Dx(e.messages);return VS(e),Kn(t)}
if(e.capacity<=0&&e.state.offers.size>0){let t=BS(e.state.offers);return VS(e),Kn(t)}},
TS=e=>e.state._tag===`Done`?0:e.messages.length,ES=/*#__PURE__*/ W(2,(e,t)=>sg(n=>ch(n(e),{onFailure:e=>gS(t,e),
onSuccess:e=>vS(t)}))),DS=/*#__PURE__*/ Kn(!1),OS=/*#__PURE__*/ Kn(!0),kS=/*#__PURE__*/ Xn(/*#__PURE__*/ sr()),
AS=/*#__PURE__*/ xm(),jS=e=>{if(e.state._tag!==`Done`&&e.state.takers.size!==0){
for(let t of e.state.takers)if(t.ready()&&(e.state.takers.delete(t),t.resume(Dm),e.messages.length===0))break}},MS=e=>{
e.scheduleRunning||e.state._tag===`Done`||e.state.takers.size===0||(e.scheduleRunning=!0,e.dispatcher.scheduleTask(()=>{
e.scheduleRunning=!1,jS(e)},0))},NS=(e,t,n)=>{if(e.state._tag===`Done`)return e.state.exit;if(n<=0||t<=0)return Kn([]);
if(!FS(e,t))return;let r=e.messages.length>0?Tx(e.messages,n):[BS(e.state.offers)];return VS(e),Kn(r)},
PS=/*#__PURE__*/ Wn({op:`QueueTake`,[mn](e){let t=this[pn]();return Sn(t)?t[mn](e):t}}),FS=(e,
t)=>e.messages.length>=(e.state._tag===`Closing`?1:Math.min(t,
e.capacity||1))||e.capacity<=0&&e.state._tag!==`Done`&&e.state.offers.size>0,IS=(e,t)=>Vp(n=>{
if(e.state._tag===`Done`)return n(e.state.exit);if(t())return n(Dm);let r={ready:t,resume:n};
return e.state.takers.add(r),Dp(()=>{e.state._tag!==`Done`&&e.state.takers.delete(r)})}),LS=(e,t)=>Vp(n=>fS(e,
t)?n(OS):RS(e,{_tag:`Single`,message:t,resume:n})),RS=(e,t)=>{if(e.state._tag!==`Open`)return zS(t);
let n=e.state.offers;return n.add(t),Dp(()=>{e.state._tag!==`Done`&&(n.delete(t),
e.state._tag===`Closing`&&n.size===0&&e.messages.length===0&&HS(e,e.state.exit))})},
zS=e=>e._tag===`Single`?e.resume(DS):e.resume(Kn(e.remaining.slice(e.offset))),BS=e=>{let t=e.values().next().value;
if(t._tag===`Single`)return e.delete(t),t.resume(OS),t.message;let n=t.remaining[t.offset++];
return t.offset===t.remaining.length&&(e.delete(t),t.resume(Kn([]))),n},VS=e=>{
if(e.state._tag===`Done`)return Jv(e.state.exit.cause);
if(e.state.offers.size===0)return e.state._tag===`Closing`&&e.messages.length===0&&(HS(e,e.state.exit),
Jv(e.state.exit.cause));for(let t of e.state.offers){let n=e.capacity-e.messages.length;if(n<=0)break;
if(t._tag===`Single`)bx(e.messages,t.message),e.state.offers.delete(t),t.resume(OS);else{
for(;t.offset<t.remaining.length;t.offset++){if(n===0)return!1;bx(e.messages,t.remaining[t.offset]),n--}
e.state.offers.delete(t),t.resume(Kn([]))}let r=e.state;if(r._tag===`Done`)return Jv(r.exit.cause)}return!1},HS=(e,t)=>{
if(e.state._tag===`Done`)return;let n=e.state;e.state={_tag:`Done`,exit:t};for(let e of n.takers)e.resume(t);
n.takers.clear();for(let e of n.awaiters)e(t);n.awaiters.clear()}})),WS,GS,KS,qS,JS=B((()=>{he(),ur(),w_(),
WS=e=>new qS(e),GS=e=>{for(let t of e.waiters)if(t.permits<=e.free)return t},KS=(e,t,n,r=G)=>Qn(i=>{
if(e.free>=t&&GS(e)===void 0)return e.taken+=t,n();let a={permits:t,resume:void 0},o=()=>{
e.waiters.delete(a)&&e.releaseUnsafe(i,0)};e.waiters.add(a),Wh(i,o);let s=r(Vp(t=>{GS(e)===a?t(Fp):a.resume=t})),c=pm(s,
()=>GS(e)===a?(e.taken+=t,o(),n()):c);return c}),qS=class{waiters=/*#__PURE__*/ new Set;taken=0;permits;constructor(e){
this.permits=e}get free(){return this.permits-this.taken}take(e){return KS(this,e,()=>wp(e))}takeScoped(e){
return sg(t=>pm(Lh,n=>KS(this,e,()=>jh(n,this.release(e)),t)))}takeIfAvailable(e){
return Op(()=>this.free<e?wp(!1):(this.taken+=e,wp(!0)))}releaseUnsafe(e,t){return this.taken-=t,
this.waiters.size>0&&e.currentDispatcher.scheduleTask(()=>{let e=this.free;for(let t of Array.from(this.waiters)){
if(!this.waiters.has(t)||t.permits>e)continue;e-=t.permits;let n=t.resume;t.resume=void 0,n?.(Fp)}},0),this.free}
resize(e){return Qn(t=>(this.permits=e,this.free<0||this.releaseUnsafe(t,0),Fp))}release(e){
return Qn(t=>wp(this.releaseUnsafe(t,e)))}get releaseAll(){return Qn(e=>wp(this.releaseUnsafe(e,this.taken)))}
withPermits(e){return t=>sg(n=>KS(this,e,()=>Uh(n(t),()=>{this.releaseUnsafe(up(),e)},!0),n))}
withPermit=/*#__PURE__*/ this.withPermits(1);withPermitsIfAvailable(e){return t=>sg(n=>this.free<e?Mp:(this.taken+=e,
Uh(n(sm(t)),()=>{this.releaseUnsafe(up(),e)},!0)))}}})),YS,XS,ZS,QS,$S,eC,tC,nC,rC,iC,aC,oC,sC,cC,lC,uC,dC,fC,pC,mC,hC,
gC,_C,vC,yC,bC,xC,SC,CC,wC,TC,EC,DC,OC,kC,AC,jC,MC,NC,PC,FC,IC,LC=B((()=>{M_(),rx(),H_(),sx(),he(),Mu(),Iu(),ux(),ql(),
se(),Ve(),nS(),$v(),US(),Gr(),lv(),JS(),YS=`~effect/Channel`,XS=e=>ze(e,YS),ZS={[YS]:{_Env:G,_InErr:G,_InElem:G,
_OutErr:G,_OutElem:G},pipe(){return ie(this,arguments)}},QS=e=>{let t=Object.create(ZS);return t.transform=(t,
n)=>db(e(t,n),e=>J(Gy(e))),t},$S=(e,t)=>QS((n,r)=>X(nC(e)(n,r),e=>t(e,r))),eC=e=>QS((t,n)=>e),tC=e=>QS(Z(function*(t,n){
let r=sv(n),i=e=>cv(r,Qv(e)),a=yield*Mb(e(t,n,r),i);return Mb(a,i)})),nC=e=>e.transform,rC=4096,iC=e=>QS((t,
n)=>zy(()=>nC(e())(t,n))),aC=e=>eC(By(()=>{let t=e();return zy(()=>{let e=t.next();
return e.done?j_(e.value):J(e.value)})})),oC=(e,t=rC)=>{let n=ju(t);return eC(By(()=>{let t=e(),r=Fl();return zy(()=>{
if(r._tag===`Some`)return j_(r.value);let e=[];for(;e.length<n;){let n=t.next();if(n.done){
if(e.length===0)return j_(n.value);r=Il(n.value);break}e.push(n.value)}return J(e)})}))},sC=(e,
t=rC)=>oC(()=>e[Symbol.iterator](),t),cC=e=>pC(J(e)),lC=/*#__PURE__*/ eC(/*#__PURE__*/ J(/*#__PURE__*/ j_())),
uC=/*#__PURE__*/ eC(/*#__PURE__*/ J(Uy)),dC=e=>eC(Gy(e)),fC=e=>dC(D_(e)),pC=e=>eC(By(()=>{let t=!1;
return zy(()=>t?j_():(t=!0,e))})),mC=e=>eC(J(xS(e))),hC=e=>eC(J(Lb(zx(e),()=>j_()))),gC=e=>AC(ib(Lx(e),hC)),
_C=/*#__PURE__*/ W(2,(e,t)=>$S(e,e=>By(()=>{let n=0;return ib(e,e=>t(e,n++))}))),
vC=e=>e===void 0||e!==`unbounded`&&e<=1,yC=/*#__PURE__*/ W(e=>XS(e[0]),(e,t,n)=>vC(n?.concurrency)?bC(e,t):xC(e,t,n)),
bC=(e,t)=>QS((n,r)=>{let i=0;return ib(nC(e)(n,r),X(e=>t(e,i++)))}),xC=(e,t,n)=>tC(Z(function*(r,i,a){let o=0,
s=yield*nC(e)(r,i),c=n.concurrency===`unbounded`?2**53-1:Math.min(n.concurrency,2**53-1),l=yield*lS(0);yield*ov(a,
yS(l));let u=qb(yield*Eb()),d=ox(a);if(n.unordered){let e=WS(c),n=ue(e.release(1)),r=wb({onFailure:e=>X(gS(l,e),n),
onSuccess:e=>X(dS(l,e),n)});yield*e.take(1).pipe(X(()=>s),X(e=>{let n=o++;return d(u(r(zy(()=>t(e,n))))),Vy}),
zb({disableYield:!0}),db(t=>e.withPermits(c-1)(gS(l,t))),Wb(a))}else{let e=yield*lS(c-2);yield*ov(a,yS(e)),
yield*CS(e).pipe(Qy,X(e=>dS(l,e)),zb({disableYield:!0}),db(e=>gS(l,e)),Wb(a));let n,r=e=>{
e._tag!==`Success`&&(n=e.cause,_S(l,e.cause))};yield*s.pipe(X(i=>{if(n)return Gy(n);let a=o++,s=u(zy(()=>t(i,a)));
return d(s),s.addObserver(r),dS(e,ix(s))}),zb({disableYield:!0}),db(t=>dS(e,P_(t)).pipe($y(gS(e,t)))),Wb(a))}
return CS(l)})),SC=/*#__PURE__*/ W(e=>XS(e[0]),(e,t,n)=>vC(n?.concurrency)?CC(e,t):wC(e,t,n)),CC=(e,t)=>QS((n,
r)=>ib(nC(e)(n,r),e=>{let i,a,o=X(e,e=>(a??=sv(r),tx(nC(t(e))(n,a),e=>(i=s(e),i)))),s=qv(e=>{if(i=void 0,
a.state._tag===`Empty`)return o;let t=cv(a,L_);return a=void 0,X(t,()=>o)});return zy(()=>i??o)})),wC=(e,t,
n)=>e.pipe(_C(t),OC(n)),TC=e=>SC(e,G),EC=e=>$S(e,e=>{let t,n=0,r=zy(function r(){if(t===void 0)return X(e,e=>{
switch(e.length){case 0:return r();case 1:return J(e[0]);default:return t=e,J(e[n++])}});let i=t[n++];
return n>=t.length&&(t=void 0,n=0),J(i)});return J(r)}),DC=/*#__PURE__*/ W(2,(e,t)=>$S(e,e=>J(pb(e,e=>A_(e)?e:t(e))))),
OC=/*#__PURE__*/ W(2,(e,{bufferSize:t=16,concurrency:n,switch:r=!1})=>tC(Z(function*(i,a,o){
let s=n===`unbounded`?2**53-1:Math.max(1,n),c=r?void 0:WS(s),l=yield*lx(!0),u=/* @__PURE__ */ new Map,d=yield*lS(t);
yield*ov(o,yS(d));let f=yield*nC(e)(i,a);return yield*Wy(function*(){for(;;){let e;
c&&(u.size<s?yield*c.take(1):(e=yield*Ub(f),yield*xb(c.take(1),$y(ix(e),Uy))));let t=e===void 0?yield*f:yield*ix(e),
n=sv(o),r=yield*nC(t)(i,n);for(;u.size>=s;){let[e,t]=Pu(u);u.delete(e),u.size===0&&(yield*l.open),yield*ax(e),
yield*gb(cv(t,I_()))}let a=yield*r.pipe(eb(()=>Yy),X(e=>dS(d,e)),zb({disableYield:!0}),Mb(Z(function*(e){let t=Qv(e),
r=yield*rb(cv(n,t));if(!u.has(a))return;let i=B_([t,r]);z_(i)&&(yield*gS(d,i.cause)),u.delete(a),
c&&(yield*c.release(1)),u.size===0&&(yield*l.open)})),Ub);l.closeUnsafe(),u.set(a,n)}}).pipe(db(e=>{let t=Xv(e);
return zr(t)?l.whenOpen(gS(d,e)):gS(d,e)}),Wb(o)),CS(d)}))),kC=/*#__PURE__*/ W(e=>XS(e[0])&&XS(e[1]),(e,t,
n)=>tC(Z(function*(r,i,a){let o=n?.haltStrategy??`both`,s=yield*lS(0);yield*ov(a,yS(s));let c=0;function l(e,t){if(c++,
!Jv(t))return gS(s,t);switch(o){case`both`:return c===2?gS(s,t):Vy;case`left`:case`right`:return e===o?gS(s,
t):Vy;case`either`:return gS(s,t)}}let u=(e,t,n)=>nC(t)(r,n).pipe(X(e=>e.pipe(X(e=>dS(s,e)),zb)),Mb(t=>Nb(Qv(t),e=>cv(n,
e)).pipe(wb({onFailure:t=>l(e,t),onSuccess:()=>l(e,t)}))),Wb(a));return yield*u(`left`,e,sv(a)),yield*u(`right`,t,
sv(a)),CS(s)}))),AC=e=>QS((t,n)=>{let r;return J(zy(()=>r||e.pipe(iv(n),X(e=>nC(e)(t,n)),X(e=>r=e))))}),
jC=/*#__PURE__*/ W(2,(e,t)=>kC(e,eC(J(X(t,j_))),{haltStrategy:`either`})),MC=(e,t,n)=>zy(()=>{let r=rv(),i=nC(e)(j_(),
r);return qv(X(i,t),n||J).pipe(Pb(e=>cv(r,e)))}),NC=/*#__PURE__*/ W(2,(e,t)=>MC(e,e=>zb(X(e,t),{disableYield:!0}))),
PC=e=>ib(FC(e,()=>({bytes:0,arrays:[]}),(e,t)=>{for(let n=0;n<t.length;n++)e.bytes+=t[n].length,e.arrays.push(t[n]);
return e}),({arrays:e,bytes:t})=>{let n=new Uint8Array(t),r=0;for(let t=0;t<e.length;t++){let i=e[t];n.set(i,r),
r+=i.length}return n}),FC=/*#__PURE__*/ W(3,(e,t,n)=>zy(()=>{let r=t();return MC(e,e=>Iy({while:de,body:()=>e,step:e=>{
r=n(r,e)}}),()=>J(r))})),IC=(e,t)=>nC(e)(j_(),t)})),RC,zC,BC,VC,HC=B((()=>{he(),se(),RC=`~effect/Stream`,zC={_R:G,_E:G,
_A:G},BC=function(e){this.channel=e},BC.prototype={[RC]:zC,pipe(){return ie(this,arguments)}},VC=e=>new BC(e)}));
function*UC(e,t){let n=[t,e];for(;n.length>0;){let e=n.pop(),t=uw.get(e);if(t!==void 0){n.push(t[1],t[0]);continue}
let r=QC.get(e);if(r===void 0)yield e.channel;else{try{n.push(r())}catch(e){n.push($C(e))}yield lC}}}var WC,GC,KC,qC,JC,
YC,XC,ZC,QC,$C,ew,tw,nw,rw,iw,aw,ow,sw,cw,lw,uw,dw,fw,pw,mw,hw,gw,_w=B((()=>{Xu(),M_(),LC(),rx(),he(),Mu(),HC(),ql(),
Ve(),WC=`~effect/Stream`,GC=e=>ze(e,WC),KC=VC,qC=e=>KC(eC(e)),JC=(e,t)=>KC(QS((n,r)=>X(IC(e.channel,r),e=>t(e,r)))),
YC=e=>e.channel,XC=/*#__PURE__*/ KC(lC),ZC=e=>{let t=KC(iC(()=>e().channel));return QC.set(t,e),t},
QC=/*#__PURE__*/ new WeakMap,$C=e=>KC(fC(e)),ew=(e,t)=>Array.isArray(e)&&t?.chunkSize===void 0?tw(e):KC(sC(e,
t?.chunkSize)),tw=e=>Wu(e)?KC(cC(e)):XC,nw=e=>KC(mC(e)),rw=e=>KC(gC(e)),iw=(e,t)=>qC(By(()=>{let n=e,r=!1;
return zy(function e(){return r?j_():X(t(n),([t,i])=>(Ll(i)?r=!0:n=i.value,Wu(t)?J(t):e()))})})),
aw=/*#__PURE__*/ KC(uC),ow=e=>KC(AC(ib(e,YC))),sw=/*#__PURE__*/ W(2,(e,t)=>ZC(()=>{let n=0;return KC(_C(e.channel,
Ju(e=>t(e,n++))))})),cw=/*#__PURE__*/ W(e=>GC(e[0]),(e,t,n)=>e.channel.pipe(EC,yC(t,n),_C(qu),KC)),lw=/*#__PURE__*/ W(2,
(e,t)=>{let n=KC(TC(aC(()=>UC(e,t))));return uw.set(n,[e,t]),n}),uw=/*#__PURE__*/ new WeakMap,dw=/*#__PURE__*/ W(2,(e,
t)=>KC(DC(e.channel,t))),fw=/*#__PURE__*/ W(2,(e,t)=>{let n=Au(t);return n===0?e:JC(e,(e,t)=>By(()=>{let t=0,
r=e.pipe(X(e=>t>=n?J(e):(t+=e.length,t<=n?r:J(e.slice(n-t)))));return r}))}),pw=/*#__PURE__*/ W(2,(e,
t)=>KC(jC(e.channel,t))),mw=/*#__PURE__*/ W(2,(e,t)=>NC(e.channel,e=>{let n=0;return Iy({while:()=>n<e.length,
body:()=>t(e[n++]),step:me})})),hw=/*#__PURE__*/ W(2,(e,t)=>NC(e.channel,t)),gw=e=>PC(e.channel)})),vw,yw,bw,xw,Sw,Cw,
ww,Tw,Ew,Dw,Ow,kw,Aw,jw,Mw,Nw,Pw,Fw,Iw,Lw=B((()=>{wt(),st(),Yt(),Pl(),se(),Ve(),vw=`~effect/BigDecimal`,yw={[vw]:vw,
[He](){let e=Dw(this);return Ke(Xe(String(e.value)),Ye(e.scale))},[_t](e){return bw(e)&&Mw(this,e)===0},toString(){
return`BigDecimal(${Pw(this)})`},toJSON(){return{_id:`BigDecimal`,value:String(this.value),scale:this.scale}},[Gt](){
return this.toJSON()},pipe(){return ie(this,arguments)}},bw=e=>ze(e,vw),xw=(e,t)=>{
if(!Number.isSafeInteger(t))throw RangeError(`Scale must be a safe integer, got ${t}`);let n=Object.create(yw);
return n.value=e,n.scale=t,n},Sw=(e,t)=>{let n=xw(e,t);return n.normalized=n,n},Cw=/*#__PURE__*/ BigInt(0),
ww=/*#__PURE__*/ BigInt(1),Tw=/*#__PURE__*/ BigInt(10),Ew=/*#__PURE__*/ Sw(Cw,0),Dw=e=>{if(e.normalized===void 0){
if(e.value===Cw)e.normalized=Ew;else{let t=`${e.value}`,n=t.length;for(;t[n-1]===`0`;)n--;
e.normalized=Sw(BigInt(t.slice(0,n)),e.scale-(t.length-n))}}return e.normalized},Ow=100,kw=[ww],Aw=(e,
t)=>e===t?0:e<t?-1:1,jw=(e,t)=>{let n=`${e.value<Cw?-e.value:e.value}`,r=`${t.value<Cw?-t.value:t.value}`,
i=BigInt(n.length-r.length)-BigInt(e.scale)+BigInt(t.scale);if(i!==Cw)return i<Cw?-1:1;let a=Math.max(n.length,
r.length);return Al(n.padEnd(a,`0`),r.padEnd(a,`0`))},Mw=(e,t)=>{if(e.scale===t.scale)return Aw(e.value,t.value);
let n=Nw(e),r=Nw(t);if(n!==r)return n<r?-1:1;if(n===0)return 0;let i=e.scale-t.scale,a=Math.abs(i);
if(a>Ow)return n===-1?jw(t,e):jw(e,t);let o=kw[a]??=Tw**BigInt(a);return i>0?Aw(e.value,t.value*o):Aw(e.value*o,
t.value)},Nw=e=>e.value===Cw?0:e.value<Cw?-1:1,Pw=e=>{let t=Dw(e);if(Math.abs(t.scale)>=16)return Fw(t);
let n=t.value<Cw,r=`${n?-t.value:t.value}`,i=t.scale>0?r.padStart(t.scale+1,`0`):r.padEnd(r.length-t.scale,`0`),
a=i.length-t.scale,o=t.scale>0?`${i.slice(0,a)}.${i.slice(a)}`:i;return n?`-${o}`:o},Fw=e=>{if(Iw(e))return`0e+0`;
let t=Dw(e),n=`${t.value}`,r=t.value<Cw?2:1,i=n.slice(0,r),a=n.slice(r),o=a.length-t.scale;
return`${i}${a===``?``:`.${a}`}e${o>=0?`+`:``}${o}`},Iw=e=>e.value===Cw})),Rw,zw,Bw=B((()=>{Gr(),ef(),
Rw=`ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/`,
zw=/*#__PURE__*/ (/* @__PURE__ */ new Uint8Array(123)).fill(255);
for(let e=0;e<64;e++)zw[/*#__PURE__*/ Rw.charCodeAt(e)]=e;zw[61]=0})),Vw=B((()=>{Wv()})),Hw=B((()=>{bi(),Vd(),Yt(),se(),
Ve(),Lu(),Gr(),{...Jt},{...Jt}})),Uw,Ww,Gw=B((()=>{Uw=/*#__PURE__*/ new WeakMap,Ww=e=>{if(Uw.has(e))return Uw.get(e);
throw Error(`Unable to get redacted value`+(e.label?` with label: "${e.label}"`:``))}})),Kw,qw,Jw,Yw,Xw,Zw,Qw=B((()=>{
wt(),_e(),st(),ur(),Gw(),Ve(),Kw=`~effect/Redacted`,qw=e=>ze(e,Kw),Jw=(e,t)=>{let n=Object.create(Yw);
return t?.label&&(n.label=t.label),Uw.set(n,e),n},Yw={[Kw]:{_A:e=>e},label:void 0,...yn,toJSON(){
return this.toString()},toString(){return`<redacted${De(this.label)?`:`+this.label:``}>`},[He](){
return Ue(Uw.get(this))},[_t](e){return qw(e)&&ct(Uw.get(this),Uw.get(e))}},Xw=Ww,Zw=e=>ge((t,n)=>e(Xw(t),Xw(n)))})),
$w=B((()=>{Du(),bi(),wt(),_e(),he(),st(),Yt(),Lu(),Mt(),Qw(),Jt.toString,Jt[Gt]})),eT=B((()=>{Qw()})),tT,nT,rT=B((()=>{
Xu(),Du(),wt(),_e(),he(),st(),ur(),Ve(),Mt(),Qw(),Nu(),$w(),eT(),{...yn},tT=e=>{
let t=typeof e[Symbol.iterator]==`function`?Vu(e):Object.entries(e),n=[];for(let[e,
r]of t)if(Array.isArray(r))for(let t=0;t<r.length;t++)r[t]!==void 0&&n.push([e,
nT(r[t])]);else if(typeof r==`object`&&r&&!qw(r)){let t=tT(r);for(let[r,i]of t)n.push([[e,...typeof r==`string`?[r]:r],
i])}else r!==void 0&&n.push([e,nT(r)]);return n},nT=e=>qw(e)?e:String(e)}));function iT(e){
return e.checks?e.checks[e.checks.length-1].annotations:e.annotations}var aT,oT,sT,cT=B((()=>{he(),aT=`~sentinels`,
oT=`~constructor`,sT=/*#__PURE__*/ ce(e=>{let t=iT(e)?.identifier;return typeof t==`string`?t:e.getExpected(sT)})})),lT,
uT,dT,fT,pT,mT,hT=B((()=>{H_(),ql(),ur(),lT=/*#__PURE__*/ Symbol(),uT=N_,dT=/*#__PURE__*/ uT(lT),
fT=/*#__PURE__*/ uT(lT),pT=e=>e===lT?Fl():Il(e),mT=e=>e._tag===`None`?dT:uT(e.value)}));function gT(e){return ze(e,
kT)&&e[kT]===kT}function _T(e){return Object.hasOwn(e,`input`)}function vT(e,t,n){if(gT(e))return e;
if(typeof e==`string`)return new RT({message:e},t,n);let r=typeof e.issue==`string`?new RT({message:e.issue},t,
n):e.issue;return new NT(e.path,r)}function yT(e,t,n){if(e!==void 0)return typeof e==`boolean`?e?void 0:new RT(void 0,t,
n):vT(e,t,n)}function bT(e,t,n,r){return Array.isArray(t)?Wu(t)?t.length===1?vT(t[0],n,r):new IT(e,Ju(t,e=>vT(e,n,r)),n,
r):void 0:yT(t,n,r)}function xT(e){return _T(e)?Nt(e.input):void 0}function ST(e){let t=e.annotations?.expected;
return typeof t==`string`?t:void 0}function CT(e,t){let n=xT(t);
return n===void 0?`Expected ${e}`:`Expected ${e}, got ${n}`}function wT(e,t){let n=t(e);
if(n!==void 0||e.issue._tag!==`InvalidValue`)return n;let r=ST(e.issue);return r===void 0?CT(TT(e.filter),e):CT(r,
e.issue)}function TT(e){let t=e.annotations?.expected;if(typeof t==`string`)return t;switch(e._tag){case`Filter`:
return`<filter>`;case`FilterGroup`:return e.checks.map(e=>TT(e)).join(` & `)}}function ET(){return e=>DT(e,``)}
function DT(e,t,n){let r;switch(e._tag){case`Filter`:return DT(e.issue,t,n??wT(e,UT));case`Encoding`:return DT(e.issue,
t,n);case`Pointer`:return DT(e.issue,t+Ft(e.path),n);case`Composite`:case`AnyOf`:
if(e._tag===`Composite`||e.issues.length>0)return e.issues.map(e=>DT(e,t,n)).join(`
`);r=n??OT(e)??CT(sT(e.ast),e);
break;default:r=n??HT(e)}return t?`${r}\n  at ${t}`:r}function OT(e){if(e._tag===`Pointer`||e._tag===`Composite`)return;
if(e._tag===`Encoding`)return OT(e.issue);
let t=(e._tag===`Filter`?e.filter.annotations:`annotations`in e?e.annotations:e.ast.annotations)?.[e._tag===`MissingKey`?`messageMissingKey`:e._tag===`UnexpectedKey`?`messageUnexpectedKey`:`message`];
if(typeof t==`string`)return t}var kT,AT,jT,MT,NT,PT,FT,IT,LT,RT,zT,BT,VT,HT,UT,WT,GT=B((()=>{Xu(),Wt(),cT(),hT(),Ve(),
kT=`~effect/SchemaIssue/Issue`,AT=class{[kT]=kT;constructor(e,t){t?.reportInput===!0&&e!==lT&&(this.input=e)}},
jT=class extends AT{_tag=`Filter`;filter;issue;constructor(e,t,n,r){super(n,r),this.filter=e,this.issue=t}},
MT=class extends AT{_tag=`Encoding`;ast;issue;constructor(e,t,n,r){super(n,r),this.ast=e,this.issue=t}},
NT=class extends AT{_tag=`Pointer`;path;issue;constructor(e,t){super(),this.path=e,this.issue=t}},PT=class extends AT{
_tag=`MissingKey`;annotations;constructor(e){super(),this.annotations=e}},FT=class extends AT{_tag=`UnexpectedKey`;ast;
constructor(e,t,n){super(t,n),this.ast=e}},IT=class extends AT{_tag=`Composite`;ast;issues;constructor(e,t,n,r){super(n,
r),this.ast=e,this.issues=t}},LT=class extends AT{_tag=`InvalidType`;ast;constructor(e,t,n){super(t,n),this.ast=e}},
RT=class extends AT{_tag=`InvalidValue`;annotations;constructor(e,t,n){super(t,n),this.annotations=e}},
zT=class extends AT{_tag=`Forbidden`;annotations;constructor(e,t,n){super(t,n),this.annotations=e}},BT=class extends AT{
_tag=`AnyOf`;ast;issues;constructor(e,t,n,r){super(n,r),this.ast=e,this.issues=t}},VT=class extends AT{_tag=`OneOf`;ast;
successes;constructor(e,t,n,r){super(n,r),this.ast=e,this.successes=t}},HT=e=>{let t=OT(e);if(t!==void 0)return t;
switch(e._tag){case`InvalidType`:return CT(sT(e.ast),e);case`InvalidValue`:{let t=ST(e);if(t!==void 0)return CT(t,e);
let n=xT(e);return n===void 0?`Expected a valid value`:`Invalid data ${n}`}case`MissingKey`:
return`Missing key`;case`UnexpectedKey`:{let t=xT(e);
return t===void 0?`Expected no excess property`:`Unexpected key with value ${t}`}case`Forbidden`:
return`Forbidden operation`;case`OneOf`:{let t=xT(e);
return t===void 0?`Expected exactly one member to match`:`Expected exactly one member to match the input ${t}`}}},
UT=e=>OT(e)??OT(e.issue),WT=/*#__PURE__*/ ET()}));function KT(e){let t;for(let n of e.reasons){
if(!T_(n)||!gT(n.error))return;t??=n.error}return t}function qT(e,t){let n=KT(e);if(n===void 0)throw Error(t,{cause:e});
return n}var JT=B((()=>{M_(),GT()}));function YT(e){return eE((t,n)=>Y(e(t,n)))}function XT(e){return YT((t,n)=>{
let r={message:e(t)};return Rl(t)?new zT(r,t.value,n):new zT(r)})}function ZT(){return oE}function QT(e){
return aE({_tag:`Transform`,transform:e})}function $T(e){return aE({_tag:`TransformEffect`,transform:e})}function eE(e){
return aE({_tag:`TransformOptionalEffect`,transform:e})}function tE(){return QT(globalThis.String)}function nE(){
return QT(globalThis.Number)}function rE(e){return $T((t,n)=>Jy({try:()=>JSON.parse(t,e?.reviver),
catch:()=>new RT({expected:`a valid JSON string`},t,n)}))}function iE(e){return $T((t,n)=>Jy({try:()=>{
let n=JSON.stringify(t,e?.replacer,e?.space);if(n===void 0)throw TypeError(`Value cannot be represented as JSON`);
return n},catch:()=>new RT({expected:`a JSON-serializable value`},t,n)}))}var aE,oE,sE=B((()=>{rx(),Bw(),ql(),se(),GT(),
aE=e=>Object.assign(Object.create(ae),e),oE=/*#__PURE__*/ aE({_tag:`Passthrough`})}));function cE(e,t){
return Object.defineProperty(e,lE,{value:t}),e}var lE,uE=B((()=>{
lE=/*#__PURE__*/ Symbol.for(`~effect/Schema/content`)}));function dE(e){return ze(e,hE)&&e[hE]===hE}function fE(){
return vE}function pE(e){return new gE(rE(e??{}),cE(iE(e),{mediaType:`application/json`,
preserveSchema:e?.reviver===void 0&&e?.replacer===void 0}))}var mE,hE,gE,_E,vE,yE,bE=B((()=>{rx(),Wt(),uE(),se(),Ve(),
sE(),GT(),mE=class extends oe{_tag=`Middleware`;decode;encode;constructor(e,t){super(),this.decode=e,this.encode=t}
flip(){return new mE(this.encode,this.decode)}},hE=`~effect/SchemaTransformation/Transformation`,gE=class extends oe{
[hE]=hE;_tag=`Transformation`;decode;encode;constructor(e,t){super(),this.decode=e,this.encode=t}flip(){
return new gE(this.encode,this.decode)}},_E=e=>dE(e)?e:new gE(e.decode,e.encode),
vE=/*#__PURE__*/ new gE(/*#__PURE__*/ ZT(),/*#__PURE__*/ ZT()),yE=/*#__PURE__*/ new gE(/*#__PURE__*/ nE(),/*#__PURE__*/ 
tE())}));function xE(e){return t=>t._tag===e}function SE(e){let t=globalThis.String(e.literal);return YE(e,
[new OD(new BD(t),new gE(QT(()=>e.literal),QT(()=>t)))])}function CE(e,t){
return e.some(e=>e.annotations?.representation?.id===t||e._tag===`FilterGroup`&&CE(e.checks,t))}function wE(e,t,n,r){
if(n._tag===`Failure`)return ZD(e,e.ast,r,n);let i=n===fT?t:n[pn];if(i!==lT)e.output[r]=i;else{
let t=e.getParser(e.tailThreshold,r);if(dD(t.ast))return;let n=new NT([r],new PT(t.ast.context?.annotations));
if(e.options.errors===`all`)e.issues?e.issues.push(n):e.issues=[n];else return F_(new IT(e.ast,[n],e.input,e.options))}}
function TE(e,t,n=kD){let r,i;function a(t){switch(t._tag){case`String`:case`TemplateLiteral`:
return(r??=Object.keys(e)).filter(e=>t.matchPart(e,n)!==void 0);case`Number`:
return(r??=Object.keys(e)).filter(e=>t.matchKey(e,n)!==void 0);case`Symbol`:
return(i??=Object.getOwnPropertySymbols(e)).filter(r=>Object.prototype.propertyIsEnumerable.call(e,r)&&t.matchKey(r,
n)!==void 0);case`Union`:return[...new Set(t.types.flatMap(a))];default:return[]}}return a(CO(xO(t)))}function EE(e){
switch(e._tag){case`String`:case`Number`:case`Symbol`:case`TemplateLiteral`:return!0;case`Union`:
return e.types.every(EE);default:return!1}}function DE(e){let t=ZE(e);
switch(t._tag){case`String`:case`Number`:case`Symbol`:case`TemplateLiteral`:return!0;case`Union`:
return t.types.every(DE);default:return!1}}function OE(e){return EE(e)&&DE(e)}function kE(e,t,n){
if(n._tag===`Failure`)return ZD(e,e.ast,t.name,n);if(n===fT)return;let r=n[pn];if(r!==lT)on(e.out,t.name,
r);else if(delete e.out[t.name],!dD(t.type)){let n=new NT([t.name],new PT(t.type.context?.annotations));
if(e.options.errors===`all`){e.issues?e.issues.push(n):e.issues=[n];return}return F_(new IT(e.ast,[n],e.input,
e.options))}}function AE(e,t){return e?t?[...e,...t]:e:t}function jE(e,t,n){
return new tO(Reflect.ownKeys(e).map(t=>new $D(t,e[t].ast)),[],n,t)}function ME(e){return e.ast}function NE(e,t,n){
return new uO(e.map(ME),t,void 0,n)}function PE(e,t){
if(e.encoding||t.some(e=>e.encoding))throw Error(`StructWithRest does not support encodings`);
let n=e.propertySignatures,r=e.indexSignatures,i=e.checks;for(let e of t){
for(let t of e.propertySignatures)if(n.some(e=>e.name===t.name))throw Error(`Duplicate identifier: ${JSON.stringify(t.name)}. ts(2300)`);
n=n.concat(e.propertySignatures),r=r.concat(e.indexSignatures),i=AE(i,e.checks)}return new tO(n,r,void 0,i)}
function FE(e){switch(e._tag){case`Null`:return[`null`];case`Undefined`:
return[`undefined`];case`String`:case`TemplateLiteral`:return[`string`];case`Number`:return[`number`];case`Boolean`:
return[`boolean`];case`Symbol`:case`UniqueSymbol`:return[`symbol`];case`BigInt`:return[`bigint`];case`Arrays`:
return[`array`];case`ObjectKeyword`:return[`object`,`array`,`function`];case`Objects`:
return e.propertySignatures.length||e.indexSignatures.length?[`object`]:[`string`,`number`,`boolean`,`symbol`,`bigint`,
`object`,`array`,`function`];case`Enum`:return Array.from(new Set(e.enums.map(([,e])=>typeof e)));case`Literal`:
return[typeof e.literal];case`Union`:return Array.from(new Set(e.types.flatMap(FE)));default:return[`null`,`undefined`,
`string`,`number`,`boolean`,`symbol`,`bigint`,`object`,`array`,`function`]}}function IE(e){switch(e._tag){default:
return[];case`Declaration`:{let t=e.annotations?.[aT];return Array.isArray(t)?t:[]}case`Objects`:
return e.propertySignatures.flatMap(e=>{let t=e.type;if(!dD(t)){if(CD(t))return[{key:e.name,literal:t.literal}];
if(wD(t))return[{key:e.name,literal:t.symbol}]}return[]});case`Arrays`:return e.elements.flatMap((e,t)=>{if(!dD(e)){
if(CD(e))return[{key:t,literal:e.literal}];if(wD(e))return[{key:t,literal:e.symbol}]}return[]});case`Union`:{
if(e.types.length===0)return[];let t=e.types.map(e=>IE(aO(e)));
return t[0].filter(e=>t.every(t=>t.some(t=>t.key===e.key&&t.literal===e.literal)))}case`Suspend`:return IE(e.thunk())}}
function LE(e){let t=oO.get(e);if(t)return t;let n,r=0,i,a,o=!0,s=[];for(let t=0;t<e.length;t++){let c=e[t],l=aO(c);
if(SD(l))continue;if(CD(l)||wD(l)){a??=/* @__PURE__ */ new Map;let e=CD(l)?l.literal:l.symbol;s[t]=e;let n=a.get(e);
n||a.set(e,n=[]),n.push(t)}else o=!1;let u=IE(l);if(u.length){n??=/* @__PURE__ */ new Map,r++;for(let{key:e,
literal:r}of u){let i=n.get(e);i||n.set(e,i=[/* @__PURE__ */ new Map,/* @__PURE__ */ new Set]),i[1].add(t);
let a=i[0].get(r);a||i[0].set(r,a=/* @__PURE__ */ new Set),a.add(t)}}else{i??={};let e=FE(l);
for(let n of e)(i[n]??=[]).push(t)}}let c={},l=e=>c[e]??=Object.freeze(i?.[e]??sO);if(o&&a)a.forEach(Object.freeze),
t=e=>a.get(e)??sO;else if(n?.size===1&&!i){let[r,[i]]=n.entries().next().value,a=/* @__PURE__ */ new Map;for(let[e,
t]of i)a.set(e,Object.freeze(Array.from(t)));let o=Object.freeze(e.map((e,t)=>t));t=(e,t)=>{if(Le(e)){let n=lO(e,
r)?e[r]:void 0;if(n!==void 0)return a.get(n)??sO;if(t)return o}return sO}}else if(n){let e;
for(let t of n)(!e||t[1][0].size>e[1][0].size)&&t[1][1].size===r&&(e=t);t=(t,r)=>{let a=cO(t);if(!Le(t))return l(a);
let o=new Set(i?.[a]),s;if(e){let[n,[i]]=e,c=lO(t,n),u=c?t[n]:void 0;if(c&&(!r||u!==void 0)){let e=i.get(u);
if(!e)return l(a);for(let t of e)o.add(t);s=n}}if(s===void 0)for(let[e,[i,a]]of n){let n=lO(t,e),s=n?t[e]:void 0;
if(n&&(!r||s!==void 0)){let e=i.get(s);if(e)for(let t of e)o.add(t)}else if(r)for(let e of a)o.add(e)}for(let[e,[i,
a]]of n){if(e===s)continue;let n=lO(t,e),c=n?t[e]:void 0;if(n&&(!r||c!==void 0)){let e=i.get(c);
for(let t of o)a.has(t)&&!e?.has(t)&&o.delete(t)}}return Array.from(o).sort((e,t)=>e-t)}}else t=e=>{let t=l(cO(e));
return a?t.filter(t=>s[t]===void 0||s[t]===e):t};return oO.set(e,t),t}function RE(e,t,n,r){let i=KT(t);
return i?F_(new BT(e,[i],n,r)):P_(t)}function zE(e,t,n,r){return db(t,t=>RE(e,t,n,r))}function BE(e,t,n,r,i){
let a={ast:e,parser:t,input:r,out:void 0,successes:e.options?.mode===`oneOf`?[]:void 0,issues:void 0,options:i},o=dO(a,
n);if(!o)return a.out?a.out:Y(new BT(e,a.issues??[],r,i));if(mm(o))return VE(o,a);let s=!0;return zy(()=>s?(s=!1,VE(o,
a)):BE(e,t,n,r,i))}function VE(e,t){return tx(e,e=>t.out===fT?J(t.input):t.out?t.out:Y(new BT(t.ast,t.issues??[],
t.input,t.options)))}function HE(e){return e?``:`readonly `}function UE(e){return e?`?`:``}function WE(e,t,n=!1){
return new pO((t,n,r)=>bT(n,e(t,n,r),t,r),t,n)}function GE(e){return WE(e=>globalThis.Number.isFinite(e),
{expected:`a finite number`,representation:{id:`effect/schema/isFinite`,payload:null},
toJsonSchema:()=>({type:`number`}),toCode:()=>({runtime:`Schema.isFinite()`}),arbitraryConstraint:{number:`finite`},
...e})}function KE(e,t){let n=new globalThis.RegExp(e),r={source:n.source,flags:n.flags};return WE(e=>(n.lastIndex=0,
n.test(e)),{expected:`a string matching the RegExp ${r.source}`,representation:{id:`effect/schema/isPattern`,payload:r},
toJsonSchema:()=>[{},!0],arbitraryConstraint:{patterns:[r]},...t})}function qE(e,t){
let n=Object.assign(Object.create(Object.getPrototypeOf(e)),e,t);
return Reflect.ownKeys(t).every(e=>e===`context`||e===`encoding`)&&_O.set(n,JE(e)),n}function JE(e){let t=_O.get(e);
if(t!==void 0)return t;if(e.encoding===void 0)return e;let n=Object.assign(Object.create(Object.getPrototypeOf(e)),e,
{encoding:void 0});return _O.set(e,n),n}function YE(e,t){return e.encoding===t?e:qE(e,{encoding:t})}function XE(e,t){
if(e.context===t)return e;let n=JE(e);return n.context===t&&n.encoding===e.encoding?n:qE(e,{context:t})}function ZE(e){
return e.encoding?ZE(e.encoding[e.encoding.length-1].to):e}function QE(e,t){if(e.checks){
let n=e.checks[e.checks.length-1];return $E(e,Hu(e.checks.slice(0,-1),n.annotate(t)))}return qE(e,
{annotations:{...e.annotations,...t}})}function $E(e,t){
if(e._tag===`Suspend`&&t)throw Error(`Cannot add checks to Suspend`);return e.checks===t?e:qE(e,{checks:t})}
function eD(e,t){return $E(e,AE(e.checks,t))}function tD(e,t){let n=t(e.to);return n===e.to?e:new OD(n,
e.transformation)}function nD(e,t){let n=e,r=n[n.length-1],i=tD(r,t);return i===r?e:Hu(e.slice(0,e.length-1),i)}
function rD(e){return t=>t.encoding?YE(t,nD(t.encoding,e)):t}function iD(e,t){function n(r){if(r.encoding){
let e=r.encoding[r.encoding.length-1];return t?.stopAt?.(e)?r:YE(r,nD(r.encoding,n))}return e(r)}return le(n)}
function aD(e,t,n){let r=new OD(e,t);return YE(n,n.encoding?[...n.encoding,r]:[r])}function oD(e,t){let n;
for(let r=0;r<e.length;r++){let i=e[r],a=t(i);if(n)n[r]=a;else if(a!==i){n=Array(e.length);
for(let t=0;t<r;t++)n[t]=e[t];n[r]=a}}return n??e}function sD(e,t){return XE(e,e.context?new AD(e.context.isOptional,
e.context.isMutable,e.context.constructorDefault,{...e.context.annotations,...t}):new AD(!1,!1,void 0,t))}function cD(e,
t,n){return aD(e,n,t)}function lD(e){let t=[],n=[];function r(e){t.includes(e)||t.push(e)}function i(e){
switch(e._tag){case`Literal`:je(e.literal)&&r(e.literal);return;case`UniqueSymbol`:r(e.symbol);return;case`Enum`:
for(let[,t]of e.enums)r(t);return;case`Never`:return;case`Union`:for(let t=0;t<e.types.length;t++)i(e.types[t]);
return;default:n.push(e)}}return i(e),{literals:t,parameters:n}}function uD(e,t){let{literals:n,parameters:r}=lD(e);
return new tO(n.map(e=>new $D(e,t)),r.map(e=>new eO(e,t)))}function dD(e){return e.context?.isOptional??!1}
function fD(e){return e.annotations?.[`~structural`]===!0||e._tag===`FilterGroup`&&e.checks.every(fD)}function pD(e){
function t(e){return fD(e)?[e]:e._tag===`FilterGroup`?e.checks.flatMap(t):[]}let n=e.flatMap(t);return Uu(n)?n:void 0}
function mD(e){let t=!0;function n(e){return t=t&&!e.encoding&&!DD(e),t&&`recur`in e&&e.recur(n),e}
return`recur`in e&&e.recur(n),t}function hD(e,t){let n=t,r=n.length,i=n[r-1],a=[new OD(SO(YE(e,void 0)),
n[0].transformation.flip())];for(let e=1;e<r;e++)a.unshift(new OD(SO(n[e-1].to),n[e].transformation.flip()));
let o=SO(i.to);return o.encoding?YE(o,[...o.encoding,...a]):YE(o,a)}function gD(e,t){let n=t===0?fT:uT(t);return(r,
i)=>r===lT?dT:r===t?n:Y(new LT(e,r,i))}function _D(e,t){return(n,r)=>n===lT?dT:t(n)?fT:Y(new LT(e,n,r))}function vD(e){
return KE(wO,{expected:`a string representing a finite number`,representation:{id:`effect/schema/isStringFinite`,
payload:null},toJsonSchema:()=>({pattern:wO.source}),...e})}function yD(e,t,n,r,i){for(let a=0;a<e.length;a++){
let o=e[a];if(o._tag===`FilterGroup`){if(n=yD(o.checks,t,n,r,i),
n&&(i.errors!==`all`||n[n.length-1].filter.aborted))return n}else{let e=o.run(t,r,i);if(e){let r=new jT(o,e,t,i);
if(n?n.push(r):n=[r],i.errors!==`all`||o.aborted)return n}}}return n}function bD(e){if(!xD(e))return;
let t=e.annotations?.[oT];return Me(t)?t(e.typeParameters):void 0}var xD,SD,CD,wD,TD,ED,DD,OD,kD,AD,jD,MD,ND,PD,FD,ID,
LD,RD,zD,BD,VD,HD,UD,WD,GD,KD,qD,JD,YD,XD,ZD,QD,$D,eO,tO,nO,rO,iO,aO,oO,sO,cO,lO,uO,dO,fO,pO,mO,hO,gO,_O,vO,yO,bO,xO,SO,
CO,wO,TO,EO,DO,OO,kO=B((()=>{Xu(),M_(),rx(),H_(),Wt(),he(),w_(),cT(),JT(),hT(),se(),Ve(),sE(),GT(),bE(),
xD=/*#__PURE__*/ xE(`Declaration`),SD=/*#__PURE__*/ xE(`Never`),CD=/*#__PURE__*/ xE(`Literal`),
wD=/*#__PURE__*/ xE(`UniqueSymbol`),TD=/*#__PURE__*/ xE(`Arrays`),ED=/*#__PURE__*/ xE(`Objects`),
DD=/*#__PURE__*/ xE(`Suspend`),OD=class{to;transformation;constructor(e,t){this.to=e,this.transformation=t}},kD={},
AD=class{isOptional;isMutable;constructorDefault;annotations;constructor(e,t,n=void 0,r=void 0){this.isOptional=e,
this.isMutable=t,this.constructorDefault=n,this.annotations=r}},jD=`~effect/Schema`,MD=class{[jD]=jD;annotations;checks;
encoding;context;constructor(e=void 0,t=void 0,n=void 0,r=void 0){this.annotations=e,this.checks=t,this.encoding=n,
this.context=r}toString(){return`<${this._tag}>`}},ND=class extends MD{_tag=`Declaration`;typeParameters;run;
encodingChecks;encodingRun;constructor(e,t,n,r,i,a,o,s){super(n,r,i,a),this.typeParameters=e,this.run=t,
this.encodingChecks=o,this.encodingRun=s}getParser(){let e;return(t,n)=>{if(t===lT)return dT;
e??=this.run(this.typeParameters);try{return e(t,this,n)}catch(e){return qy(e)}}}_rebuild(e,t,n,r,i){
let a=oD(this.typeParameters,e);
return a===this.typeParameters&&t===this.checks&&n===this.encodingChecks&&r===this.run&&i===this.encodingRun?this:new ND(a,
r,this.annotations,t,void 0,this.context,n,i)}recur(e){return this._rebuild(e,this.checks,this.encodingChecks,this.run,
this.encodingRun)}flip(e){return this._rebuild(e,this.encodingChecks,this.checks,this.encodingRun??this.run,this.run)}
getExpected(){let e=this.annotations?.expected;return typeof e==`string`?e:`<Declaration>`}},PD=class extends MD{
_tag=`Null`;getParser(){return gD(this,null)}getExpected(){return`null`}},FD=/*#__PURE__*/ new PD,ID=class extends MD{
_tag=`Any`;getParser(){return _D(this,Ie)}getExpected(){return`any`}},LD=/*#__PURE__*/ new ID,RD=class extends MD{
_tag=`Unknown`;getParser(){return _D(this,Ie)}getExpected(){return`unknown`}},zD=/*#__PURE__*/ new RD,
BD=class extends MD{_tag=`Literal`;literal;constructor(e,t,n,r,i){if(super(t,n,r,i),
typeof e==`number`&&!globalThis.Number.isFinite(e))throw Error(`A numeric literal must be finite, got ${Nt(e)}`);
this.literal=e}getParser(){return gD(this,this.literal)}matchPart(e,t){
return e===globalThis.String(this.literal)?this.literal:void 0}toCodecJson(){
return typeof this.literal==`bigint`?SE(this):this}toCodecStringTree(){
return typeof this.literal==`string`?this:SE(this)}getExpected(){
return typeof this.literal==`string`?JSON.stringify(this.literal):globalThis.String(this.literal)}},VD=class extends MD{
_tag=`String`;getParser(){return _D(this,De)}matchPart(e,t){let n=this.checks;return n&&!t.disableChecks&&yD(n,e,void 0,
this,t)?void 0:e}getExpected(){return`string`}},HD=/*#__PURE__*/ new VD,UD=class extends MD{_tag=`Number`;getParser(){
return _D(this,Oe)}matchKey(e,t){return this._match(TO,e,t)}matchPart(e,t){return this._match(wO,e,t)}_match(e,t,n){
if(!e.test(t))return;let r=globalThis.Number(t);return n.disableChecks||!this.checks?r:yD(this.checks,r,void 0,this,
n)?void 0:r}toCodecJson(){return this.checks&&(CE(this.checks,`effect/schema/isFinite`)||CE(this.checks,
`effect/schema/isInt`))?this:YE(this,[gO])}toCodecStringTree(){return this.toCodecJson()===this?YE(this,[DO]):YE(this,
[OO])}getExpected(){return`number`}},WD=/*#__PURE__*/ new UD,GD=class extends MD{_tag=`Boolean`;getParser(){
return _D(this,ke)}getExpected(){return`boolean`}},KD=/*#__PURE__*/ new GD,qD=class extends MD{_tag=`Arrays`;isMutable;
elements;rest;encodingChecks;constructor(e,t,n,r,i,a,o,s){super(r,i,a,o),this.isMutable=e,this.elements=t,this.rest=n,
this.encodingChecks=s;let c=!1;
for(let e=0;e<t.length;e++)if(dD(t[e]))c=!0;else if(c)throw Error(`A required element cannot follow an optional element. ts(1257)`);
if(c&&n.length>1)throw Error(`A required element cannot follow an optional element. ts(1257)`);
for(let e=1;e<n.length;e++)if(dD(n[e]))throw Error(`An optional element cannot follow a rest element. ts(1266)`)}
getParser(e,t=e){let n=this,r,i,a=n.elements.length,o=Math.max(0,n.rest.length-1);function s(e,t){
return t<a?r[t]:t>=e?i[t-e+1]:i[0]}let c=e=>{let{input:t,len:r,options:i}=e;
if(n.rest.length===0&&r>a)for(let o=a;o<r;o++){let r=new FT(n,t[o],i),a=new NT([o],r);
if(i.errors===`all`)e.issues?e.issues.push(a):e.issues=[a];else return Y(new IT(n,[a],t,i))}return e.issues?Y(new IT(n,
e.issues,t,i)):uT(e.output)},l=(e,t)=>{let r=e.length,i={ast:n,getParser:s,input:e,len:r,tailThreshold:Math.max(a,r-o),
output:[],issues:void 0,options:t},u=n.rest.length===0?a:Math.max(r,a+o),d=t.concurrency===void 0?1:fg(t.concurrency),
f=d===1?YD(i,e,0,u):XD(i,e,{concurrency:d,end:u});if(!f)return c(i);if(mm(f))return tx(f,()=>c(i));let p=!0;
return zy(()=>p?(p=!1,X(f,()=>c(i))):l(e,t))};return(e,a)=>{if(e===lT)return dT;try{
return Array.isArray(e)?(r||(r=n.elements.map(e=>({ast:e,parser:t(e)})),i=n.rest.map(e=>({ast:e,parser:t(e)}))),l(e,
a)):Y(new LT(n,e,a))}catch(e){return qy(e)}}}_rebuild(e,t,n){let r=oD(this.elements,e),i=oD(this.rest,e);
return r===this.elements&&i===this.rest&&t===this.checks&&n===this.encodingChecks?this:new qD(this.isMutable,r,i,
this.annotations,t,void 0,this.context,n)}recur(e){return this._rebuild(e,this.checks,this.encodingChecks)}flip(e){
return this._rebuild(e,this.encodingChecks,this.checks)}getExpected(){return`array`}},JD={onItem(e,t,n){
let r=n<e.len?t:lT;return e.getParser(e.tailThreshold,n).parser(r,e.options)},step:wE},YD=/*#__PURE__*/ pg()(JD),
XD=/*#__PURE__*/ hg()(JD),ZD=(e,t,n,r)=>{if(r.cause.reasons.length===0)return r;let i=KT(r.cause);
if(i===void 0)return P_(O_(r.cause,r=>new IT(t,[new NT([n],r)],e.input,e.options)));let a=new NT([n],i);
if(e.options.errors===`all`)e.issues?e.issues.push(a):e.issues=[a];else return F_(new IT(t,[a],e.input,e.options))},
QD=`[+-]?(?:\\d+(?:\\.\\d+)?|\\.\\d+)(?:[Ee][+-]?\\d+)?`,$D=class{name;type;constructor(e,t){this.name=e,this.type=t}},
eO=class{parameter;type;constructor(e,t){if(!OE(e))throw Error(`Invalid index signature parameter ${e._tag}`);
if(this.parameter=e,this.type=t,
dD(t)||t.encoding!==void 0&&dD(xO(t)))throw Error("Cannot use `Schema.optionalKey` or `Schema.optional` with index signatures. Index signatures already allow keys to be absent; use `Schema.UndefinedOr` to allow `undefined` values.")}},
tO=class extends MD{_tag=`Objects`;propertySignatures;indexSignatures;encodingChecks;constructor(e,t,n,r,i,a,o){super(n,
r,i,a),this.propertySignatures=e,this.indexSignatures=t,this.encodingChecks=o}getParser(e,t=e){let n=this,
r=n.propertySignatures.length,i=n.indexSignatures.length;if(!r&&!i)return _D(n,Fe);let a,o,
s=()=>(a||(a=n.propertySignatures.map(e=>({parser:t(e.type),name:e.name,type:e.type})),
o=i?n.indexSignatures.map(n=>({is:n,parserKey:e(CO(n.parameter)),parserValue:t(n.type)})):void 0),a),c=()=>{
let e=new Set(n.propertySignatures.map(e=>typeof e.name==`number`?globalThis.String(e.name):e.name)),t=(t,i,a,o,s)=>{
if(s._tag===`Failure`)return ZD(t,n,i,s)??L_;let c=s===fT?o:s[pn];if(a!==lT&&c!==lT){
if(r&&(e.has(i)||e.has(typeof a==`number`?globalThis.String(a):a)))return L_;on(t.out,a,c)}return L_},c=(e,r,i,a)=>{
if(!a){let t=i.parserKey(r,e.options);if(!mm(t))return X(rb(t),t=>c(e,r,i,t));a=t}if(a._tag===`Failure`)return ZD(e,n,r,
a)??L_;let o=a===fT?r:a[pn],s=e.input[r],l=i.parserValue(s,e.options);return mm(l)?t(e,r,o,s,l):X(rb(l),n=>t(e,r,o,s,
n))},l=(e,n,r)=>{let i=e.input[n],a=r.parserValue(i,e.options);return mm(a)?t(e,n,n,i,a):X(rb(a),r=>t(e,n,n,i,r))},
u=i?hg()({onItem:(e,[t,n])=>n.is.parameter===HD?l(e,t,n):c(e,t,n),step:(e,t,n)=>n._tag===`Failure`?n:void 0}):void 0;
return nx(function*(t,d){if(t===lT)return lT;if(typeof t!=`object`||!t||Array.isArray(t))return yield*Y(new LT(n,t,d));
s();let f=t,p={},m={ast:n,input:f,out:p,issues:void 0,options:d},h=d.errors===`all`,g=d.onExcessProperty===`error`,
_=d.concurrency===void 0?1:fg(d.concurrency),v=i&&g?n.indexSignatures.map(e=>TE(f,e.parameter,d)):void 0;if(g){
let r=v?new Set(e):e;if(v)for(let e of v)for(let t of e)r.add(t);let i=Reflect.ownKeys(f);for(let e=0;e<i.length;e++){
let a=i[e];if(!r.has(a)&&Object.prototype.propertyIsEnumerable.call(f,a)){let e=new FT(n,f[a],d),r=new NT([a],e);if(h){
m.issues?m.issues.push(r):m.issues=[r];continue}return yield*Y(new IT(n,[r],t,d))}}}if(r){let e=_===1?rO(m,a):iO(m,a,
{concurrency:_});e&&(yield*e)}if(i&&_===1)for(let e=0;e<i;e++){let t=o[e],n=t.is.parameter===HD?l:c,
r=v?.[e]??(t.is.parameter===HD?Object.keys(f):TE(f,t.is.parameter,d));for(let e=0;e<r.length;e++){let i=n(m,r[e],t);
if(!mm(i))yield*i;else if(i._tag===`Failure`)return yield*i}}else if(u){let e=Ku();for(let t=0;t<i;t++){let n=o[t],
r=v?.[t]??(n.is.parameter===HD?Object.keys(f):TE(f,n.is.parameter,d));for(let t=0;t<r.length;t++)e.push([r[t],n])}
let t=u(m,e,{concurrency:_});t&&(yield*t)}return m.issues?yield*Y(new IT(n,m.issues,t,d)):p})};if(i)return c();let l,
u=(e,t,n)=>{let r=a[t];return X(rb(n),n=>{let i={...e,out:{...e.out}},o=kE(i,r,n);if(o)return o;let s=()=>uT(i.out),
c=rO(i,a.slice(t+1));return c?tx(c,s):s()})};return(e,t)=>{if(e===lT)return dT;
if(t.errors===`all`||t.onExcessProperty!==void 0||t.concurrency!==void 0&&fg(t.concurrency)!==1)return(l??=c())(e,t);
if(typeof e!=`object`||!e||Array.isArray(e))return Y(new LT(n,e,t));let r=s(),i=e,a={},o={ast:n,input:i,out:a,
issues:void 0,options:t};try{for(let e=0;e<r.length;e++){let n=r[e],s=n.name,c=lO(i,s),l=c?i[s]:lT,d=n.parser(l,t);
if(!mm(d))return u(o,e,d);if(d===fT){c&&on(a,s,l);continue}let f=kE(o,n,d);if(f)return f}}catch(e){return qy(e)}
return uT(a)}}_rebuild(e,t,n,r){let i=oD(this.propertySignatures,t=>{let n=e(t.type);return n===t.type?t:new $D(t.name,
n)}),a=oD(this.indexSignatures,n=>{let r=t(n.parameter),i=e(n.type);return r===n.parameter&&i===n.type?n:new eO(r,i)});
return i===this.propertySignatures&&a===this.indexSignatures&&n===this.checks&&r===this.encodingChecks?this:new tO(i,a,
this.annotations,n,void 0,this.context,r)}flip(e){return this._rebuild(e,e,this.encodingChecks,this.checks)}recur(e,
t=e){return this._rebuild(e,t,this.checks,this.encodingChecks)}getExpected(){
return this.propertySignatures.length===0&&this.indexSignatures.length===0?`object | array`:`object`}},nO={onItem(e,t){
if(!lO(e.input,t.name))return t.parser(lT,e.options);let n=e.input[t.name];return on(e.out,t.name,n),t.parser(n,
e.options)},step:kE},rO=/*#__PURE__*/ pg()(nO),iO=/*#__PURE__*/ hg()(nO),aO=/*#__PURE__*/ le(e=>{for(;;){
if(DD(e))return zD;let t=e.encoding;if(!t)return e.recur?.(aO,G)??e;
if(t.some(e=>e.transformation._tag===`Middleware`&&e.transformation.decode!==G))return zD;e=t[t.length-1].to}}),
oO=/*#__PURE__*/ new WeakMap,sO=/*#__PURE__*/ Object.freeze([]),cO=e=>e===null?`null`:Array.isArray(e)?`array`:typeof e,
lO=(e,t)=>t===`__proto__`?Object.hasOwn(e,t):t in e,uO=class extends MD{_tag=`Union`;types;options;encodingChecks;
constructor(e,t,n,r,i,a,o){super(n,r,i,a),this.types=e,this.options=t,this.encodingChecks=o}getParser(e,t){let n=this,
r=t!==void 0,i=[],a=t=>i[t]??=e(n.types[t]),o;return(e,t)=>{if(e===lT)return dT;let i=(o??=LE(n.types))(e,r);
if(i.length===0)return Y(new BT(n,[],e,t));if(i.length===1){let r=a(i[0])(e,t);return r._tag===`Success`?r:mm(r)?RE(n,
r.cause,e,t):zE(n,r,e,t)}return BE(n,a,i,e,t)}}_rebuild(e,t,n){let r=oD(this.types,e);
return r===this.types&&t===this.checks&&n===this.encodingChecks?this:new uO(r,this.options,this.annotations,t,void 0,
this.context,n)}recur(e){return this._rebuild(e,this.checks,this.encodingChecks)}flip(e){return this._rebuild(e,
this.encodingChecks,this.checks)}matchPart(e,t){for(let n of this.types){let r=n.matchPart(e,t);if(r!==void 0)return r}}
getExpected(e){let t=this.annotations?.expected;if(typeof t==`string`)return t;if(this.types.length===0)return`never`;
let n=this.types.map(t=>{let n=xO(t);switch(n._tag){case`Arrays`:{let t=n.elements.filter(CD);
if(t.length>0)return`${HE(n.isMutable)}[ ${t.map(t=>e(t)+UE(t.context?.isOptional)).join(`, `)}, ... ]`;
break}case`Objects`:{let t=n.propertySignatures.filter(e=>CD(e.type));
if(t.length>0)return`{ ${t.map(t=>`${HE(t.type.context?.isMutable)}${Pt(t.name)}${UE(t.type.context?.isOptional)}: ${e(t.type)}`).join(`, `)}, ... }`;
break}}return e(n)});return Array.from(new Set(n)).join(` | `)}},dO=/*#__PURE__*/ pg()({onItem(e,t){
return e.parser(t)(e.input,e.options)},step(e,t,n){if(n._tag===`Failure`){let t=KT(n.cause);if(t===void 0)return n;
e.issues?e.issues.push(t):e.issues=[t]}else{if(e.out&&e.successes)return e.successes.push(e.ast.types[t]),
F_(new VT(e.ast,e.successes,e.input,e.options));if(e.out=n,
e.successes)e.successes.push(e.ast.types[t]);else return L_}}}),
fO=/*#__PURE__*/ new uO([/*#__PURE__*/ new BD(`Infinity`),/*#__PURE__*/ new BD(`-Infinity`),/*#__PURE__*/ 
new BD(`NaN`)]),pO=class extends oe{_tag=`Filter`;run;annotations;aborted;constructor(e,t=void 0,n=!1){super(),
this.run=e,this.annotations=t,this.aborted=n}annotate(e){return new pO(this.run,{...this.annotations,...e},
this.aborted)}abort(){return new pO(this.run,this.annotations,!0)}and(e,t){return new mO([this,e],t)}},
mO=class extends oe{_tag=`FilterGroup`;checks;annotations;constructor(e,t=void 0){super(),this.checks=e,
this.annotations=t}annotate(e){return new mO(this.checks,{...this.annotations,...e})}and(e,t){return new mO([this,e],
t)}},hO=/*#__PURE__*/ eD(WD,[/*#__PURE__*/ GE()]),gO=/*#__PURE__*/ new OD(/*#__PURE__*/ new uO([hO,fO]),/*#__PURE__*/ 
new gE(/*#__PURE__*/ nE(),/*#__PURE__*/ QT(e=>globalThis.Number.isFinite(e)?e:globalThis.String(e)))),
_O=/*#__PURE__*/ new WeakMap,vO=/*#__PURE__*/ le(e=>{let t=e.context?e.context.isOptional===!1?new AD(!0,
e.context.isMutable,e.context.constructorDefault,e.context.annotations):e.context:new AD(!0,!1);return yO(XE(e,t))}),
yO=/*#__PURE__*/ rD(vO),bO=/*#__PURE__*/ le(e=>{let t=JE(e);if(t!==e){let n=bO(t);
return n===t&&e.encoding===void 0?e:XE(n,e.context)}let n=`recur`in e?e.recur(bO):e;
if(`encodingChecks`in n&&n.encodingChecks){
let t=mD(e)?n.encodingChecks:TD(n)||ED(n)||xD(n)&&n.typeParameters.length>0?pD(n.encodingChecks):void 0;return qE(n,
{encodingChecks:void 0,checks:AE(n.checks,t)})}return n}),xO=/*#__PURE__*/ le(e=>bO(SO(e))),SO=/*#__PURE__*/ ce(e=>{
if(e.encoding)return hD(e,e.encoding);let t=JE(e);if(t!==e){let n=SO(t);return n===t?e:XE(n,e.context)}
return`flip`in e?e.flip(SO):`recur`in e?e.recur(SO):e}),CO=/*#__PURE__*/ iD(e=>{switch(e._tag){default:
return e;case`Number`:return e.toCodecStringTree();case`Union`:return e.recur(CO)}}),
wO=/*#__PURE__*/ new globalThis.RegExp(`^${QD}$`),
TO=/*#__PURE__*/ new globalThis.RegExp(`^(?:${QD}|Infinity|-Infinity|NaN)$`),EO=/*#__PURE__*/ eD(HD,
[/*#__PURE__*/ vD()]),DO=/*#__PURE__*/ new OD(EO,yE),OO=/*#__PURE__*/ new OD(/*#__PURE__*/ new uO([EO,fO]),yE)}));
function AO(e){let t=jO(e);return(e,n,r)=>{try{return t(e,n,r)}catch(e){return qy(e)}}}function jO(e){
if(e._tag===`Middleware`)return(t,n,r)=>{let i=t===fT?e.decode(uT(pT(n)),r):e.decode(Qb(t,pT),r);return LO(i)};
let t=e.decode;switch(t._tag){case`Passthrough`:return(e,t)=>e===fT?uT(t):e;case`Transform`:{
let e=e=>e===lT?dT:uT(t.transform(e));return(t,n)=>IO(t,n,e)}case`TransformOptional`:{let e=e=>mT(t.transform(pT(e)));
return(t,n)=>IO(t,n,e)}case`TransformEffect`:return(e,n,r)=>IO(e,n,e=>e===lT?dT:t.transform(e,
r));case`TransformOptionalEffect`:return(e,n,r)=>IO(e,n,e=>LO(t.transform(pT(e),r)))}}function MO(e,t){
let n=AO(e.link.transformation),r;return(i,a)=>{if(i===lT)return dT;if(e.isConstructed(i))return fT;
let o=(r??=t(e.link.to))(i,a);return n(o,i,a)}}function NO(e,t){let n=e.context.constructorDefault;return(r,i)=>{
if(r!==lT&&r!==void 0)return t(r,i);let a=n;if(mm(a)&&a._tag===`Success`){let e=t(a[pn],i);return e===fT?a:e}
return tx(RO(e,r,i,a),e=>{let n=t(e,i);return n===fT?uT(e):n})}}function PO(e,t){let n=t(e);
return e.context?.constructorDefault===void 0?n:NO(e,n)}function FO(e,t,n,r,i){
if(e._tag===`Declaration`)for(let n of e.typeParameters)t(n);let a=n?bD(e):void 0,o=a?MO(a,t):r??e.getParser(t,n),
s=e.checks,c=e.encoding,l=c?.map(e=>AO(e.transformation)),u=e.encodingChecks;if(!c&&!s&&!u)return o;let d,f=(t,n)=>{
let r=o(t,n);try{if(u&&!n.disableChecks){if(mm(r)){if(r._tag===`Success`){let i=r===fT?t:r[pn];if(t!==lT&&i!==lT){
let i=yD(u,t,void 0,e,n);i&&(r=Y(new IT(e,i,t,n)))}}}else r=X(r,r=>{if(t!==lT&&r!==lT){let r=yD(u,t,void 0,e,n);
if(r)return Y(new IT(e,r,t,n))}return J(r)})}if(s&&!n.disableChecks){if(mm(r)){if(r._tag===`Success`){
let i=r===fT?t:r[pn];if(i===lT)return r;let a=yD(s,i,void 0,e,n);a&&(r=Y(new IT(e,a,i,n)))}}else r=X(r,t=>{if(t!==lT){
let r=yD(s,t,void 0,e,n);if(r)return Y(new IT(e,r,t,n))}return J(t)})}return r}catch(e){return qy(e)}},
p=i===void 0?f:i(f);return c?(n,r)=>{let i=d??=c.map(e=>t(e.to)),a=n,o=i[i.length-1](n,r);
for(let e=c.length-1;e>=0;e--)if(o=l[e](o,a,r),e!==0){let t=i[e-1];o._tag===`Success`?(a=o[pn],o=t(a,r)):o=tx(o,e=>{
let n=t(e,r);return n===fT?uT(e):n})}if(o._tag===`Success`){let e=o[pn],t=p(e,r);return t===fT?o:t}return o=RO(e,n,r,o),
tx(o,e=>{let t=p(e,r);return t===fT?uT(e):t})}:p}var IO,LO,RO,zO=B((()=>{M_(),rx(),kO(),GT(),w_(),hT(),IO=(e,t,
n)=>e===fT?n(t):tx(e,n),LO=e=>tx(e,mT),RO=(e,t,n,r)=>db(r,r=>Ky(()=>O_(r,r=>new MT(e,r,t,n))))}));function BO(e,t){
let n;return(r,i)=>{if(r!==lT)try{let t=e(r,i);if(t!==UO)return t===r?fT:uT(t)}catch(e){return qy(e)}return(n??=t())(r,
i)}}function VO(e,t,n){let r=e(t);if(r.compiled===void 0||Object.hasOwn(r,n))return r[n];let i;return(e,
t)=>(i??=r[n])(e,t)}function HO(e){let t=WO.get(e);if(t!==void 0)return t;let n=GO===void 0?new XO(e):new ZO(e,GO(e,HO),
HO);return WO.set(e,n),n}var UO,WO,GO,KO,qO,JO,YO,XO,ZO,QO=B((()=>{rx(),zO(),hT(),UO=/*#__PURE__*/ Symbol(),
WO=/*#__PURE__*/ new WeakMap,KO=!1,qO=e=>KO?VO(HO,e,`parser`):HO(e).parser,JO=e=>KO?VO(HO,e,
`makeEffect`):HO(e).makeEffect,YO=e=>PO(e,JO),XO=class{ast;constructor(e){this.ast=e}get decodeEffect(){
return this.cachedDecodeEffect??=FO(this.ast,qO)}get parser(){return this.decodeEffect}get makeEffect(){
return this.cachedMakeEffect??=FO(this.ast,JO,YO)}},ZO=class extends XO{compiled;resolve;constructor(e,t,n){super(e),
this.compiled=t,this.resolve=n}save(e,t){return Object.defineProperty(this,e,{value:t}),t}operation(e){
let t=this.compiled;return typeof t==`function`?t(this.ast,this.resolve,e):t?.[e]}get is(){return this.save(`is`,
this.operation(`is`))}get decode(){return this.save(`decode`,this.operation(`decode`))}get make(){
return this.save(`make`,this.operation(`make`))}get compiledMakeEffect(){return this.save(`compiledMakeEffect`,
this.operation(`makeEffect`))}get decodeEffect(){return this.save(`decodeEffect`,
this.operation(`decodeEffect`)??FO(this.ast,e=>VO(this.resolve,e,`parser`)))}get parser(){let e=this.decode;
return e===void 0?this.decodeEffect:this.save(`parser`,BO(e,()=>this.decodeEffect))}get makeEffect(){
let e=this.compiledMakeEffect;if(e!==void 0)return this.save(`makeEffect`,e);let t=e=>VO(this.resolve,e,`makeEffect`);
return this.save(`makeEffect`,FO(this.ast,t,e=>PO(e,t)))}}}));function $O(e){let t=e.ast,n;return(e,r)=>(n??=ck(bk,
bO(t)))(e,r?.disableChecks?r?.parseOptions?{...r.parseOptions,disableChecks:!0}:{disableChecks:!0}:r?.parseOptions)}
function ek(e){let t=$O(e);return(e,n)=>{let r=Yb(t(e,n));return R_(r)?Il(r.value):(qT(r.cause,
`Option adapter can only return none for schema issues`),Fl())}}function tk(e){return mk(bO(e.ast))}function nk(e,t){
let n=ok(e.ast);return t===void 0?n:(e,r)=>n(e,gk(t,r))}function rk(e,t){return uk(nk(e,t))}function ik(e,t){
return dk(nk(e,t))}function ak(e,t){let n=ok(SO(e.ast));return t===void 0?n:(e,r)=>n(e,gk(t,r))}function ok(e){
return ck(yk,e)}function sk(e,t){return e===fT?J(t):mm(e)?e[`~effect/Effect/args`]===lT?_k(lT):e:tx(e,_k)}function ck(e,
t){let n;return(r,i)=>{let a=(n??=e(t))(r,i??kD);return a===fT?J(r):mm(a)?a[`~effect/Effect/args`]===lT?_k(lT):a:tx(a,
_k)}}function lk(e){return(t,n)=>Yb(e(t,n))}function uk(e){let t=lk(e);return(e,n)=>{let r=t(e,n);
return R_(r)?Il(r.value):(qT(r.cause,`Option adapter can only return none for schema issues`),Fl())}}function dk(e){
let t=lk(e);return(e,n)=>{let r=t(e,n);return R_(r)?Fr(r.value):Ir(qT(r.cause,
`Result adapter can only return schema issues`))}}function fk(e,t){let n=Yb(e);if(R_(n))return n.value;let r=qT(n.cause,
t);throw Error(`Schema validation failed`,{cause:r})}function pk(e){throw Error(vk,{cause:D_(e)})}function mk(e){let t;
return(n,r)=>hk(t??=HO(e),n,r)}function hk(e,t,n){let r=n?.disableChecks?n.parseOptions?{...n.parseOptions,
disableChecks:!0}:{disableChecks:!0}:n?.parseOptions??kD,i=e.make;if(i!==void 0&&t!==lT){let e;try{e=i(t,r)}catch(e){
pk(e)}if(e!==UO&&e!==lT)return e}return fk(sk(e.makeEffect(t,r),t),vk)}var gk,_k,vk,yk,bk,xk=B((()=>{M_(),rx(),H_(),
w_(),JT(),QO(),hT(),ql(),Gr(),kO(),GT(),gk=(e,t)=>t?{...e,...t}:e,_k=e=>e===lT?Y(new RT):J(e),
vk=`Constructor adapter can only throw schema issues`,yk=e=>HO(e).parser,bk=e=>HO(e).makeEffect}));function Sk(e,t){
function n(){}let r=Object.setPrototypeOf(n,Tk);return t&&(Object.hasOwn(t,`name`)||Object.hasOwn(t,
`length`)||Object.hasOwn(t,`__proto__`))?Object.defineProperties(r,
Object.getOwnPropertyDescriptors({...t})):Object.assign(r,t),r[wk]=t,r.ast=e,r}var Ck,wk,Tk,Ek=B((()=>{se(),kO(),xk(),
Ck=`~effect/Schema/Schema`,wk=/*#__PURE__*/ Symbol(),Tk={[Ck]:Ck,get make(){let e=tk(this);
return Object.defineProperty(this,"make",{value:e,enumerable:!0}),e},get makeEffect(){let e=$O(this);
return Object.defineProperty(this,"makeEffect",{value:e,enumerable:!0}),e},get makeOption(){let e=ek(this);
return Object.defineProperty(this,"makeOption",{value:e,enumerable:!0}),e},pipe(){return ie(this,arguments)},
annotate(e){return this.rebuild(QE(this.ast,e))},annotateKey(e){return this.rebuild(sD(this.ast,e))},check(...e){
return this.rebuild(eD(this.ast,e))},rebuild(e){return Sk(e,this[wk])}}})),Dk,Ok=B((()=>{Dk=e=>e}));function kk(e){
return ze(e,`~effect/Schema/SchemaError`)&&e[`~effect/Schema/SchemaError`]===`~effect/Schema/SchemaError`}var Ak,
jk=B((()=>{Ve(),Ak=`~effect/Schema/SchemaError`})),Mk=B((()=>{_e()})),Nk=B((()=>{Mk(),bi(),wt(),st(),Yt(),Ve(),Gr(),
{...Jt},{...Jt},{...Jt},{...Jt},{...Jt},{...Jt}})),Pk=B((()=>{wt(),st(),Yt(),Ve(),Nk(),{...Jt}})),Fk=B((()=>{Vd(),sf(),
wt(),st(),Yt(),Ve(),Gr(),Pk(),Nk(),{...Jt}}));function Ik(){return(e,t,n)=>cA(new ND(e.map(ME),e=>t(e.map(e=>cA(e))),
n))}function Lk(e){return kk(e)}function Rk(e){return mm(e)?zk(e):db(e,e=>Ky(()=>O_(e,e=>new aA(e))))}function zk(e){
return R_(e)?e:P_(O_(e.cause,e=>new aA(e)))}function Bk(e,t){let n;for(let r of e.reasons){
if(!T_(r)||!Lk(r.error))throw new globalThis.Error(t,{cause:e});n??=r.error}if(n===void 0)throw new globalThis.Error(t,
{cause:e});return n}function Vk(e){let t=Yb(e);if(R_(t))return t.value;throw Bk(t.cause,
`Sync adapter can only throw schema errors`)}function Hk(e,t){let n=ik(e,t);return(e,t)=>Br(n(e,t),e=>new aA(e))}
function Uk(e,t){let n=ak(e,t);return(e,t)=>Rk(n(e,t))}function Wk(e,t){let n=Uk(e,t);return(e,t)=>Vk(n(e,t))}
function Gk(e){let t=cA(new BD(e),{literal:e,transform(n){return t.pipe($k(Gk(n),{decode:QT(()=>n),
encode:QT(()=>e)}))}});return t}function Kk(e,t){return cA(e,{fields:t,mapFields(e,t){let n=e(this.fields);
return Kk(jE(n,t?.unsafePreserveChecks?this.ast.checks:void 0),n)}})}function qk(e){return Kk(jE(e,void 0),e)}
function Jk(e,t){return cA(uD(e.ast,t.ast),{key:e,value:t})}function Yk(e,t){return cA(PE(e.ast,t.map(ME)),{schema:e,
records:t})}function Xk(e,t){return cA(e,{members:t,mapMembers(e,t){let n=e(this.members);return Xk(NE(n,
this.ast.options,t?.unsafePreserveChecks?this.ast.checks:void 0),n)}})}function Zk(e,t){return Xk(NE(e,t,void 0),e)}
function Qk(e){let t=e.map(Gk);return cA(NE(t,void 0,void 0),{literals:e,members:t,mapMembers(e){
return Zk(e(this.members))},pick(e){return Qk(e)},transform(e){return Zk(t.map((t,n)=>t.transform(e[n])))}})}
function $k(e,t){return n=>cA(cD(n.ast,e.ast,t?_E(t):fE()),{from:n,to:e})}function eA(){return(e,t)=>new OD(e.ast,
_E(t))}function tA(e){return vA(e=>globalThis.Number.isSafeInteger(e),{expected:`an integer`,
representation:{id:`effect/schema/isInt`,payload:null},toJsonSchema:()=>({type:`integer`,
minimum:globalThis.Number.MIN_SAFE_INTEGER,maximum:globalThis.Number.MAX_SAFE_INTEGER}),
toCode:()=>({runtime:`Schema.isInt()`}),arbitraryConstraint:{number:`integer`},...e})}function nA(e,t){
return xA.pipe($k(e,pE(t)))}function rA(e,t){let n=typeof t?.label==`string`?t.label:void 0,
r=t?.disallowJsonEncode===!0,i=n===void 0?r?{disallowJsonEncode:!0}:void 0:r?{label:n,disallowJsonEncode:!0}:{label:n},
a=n===void 0?void 0:nk(Gk(n)),o=Ik()([e],([e])=>(t,n,r)=>{if(qw(t)){let i=a===void 0?Vy:$b(a(t.label,r),
e=>new NT([`label`],e));return tx(i,()=>ex(nk(e)(Xw(t),r),{onSuccess:e=>Jw(e,{label:t.label}),onFailure:()=>new IT(n,
[new NT([`value`],new RT(void 0,t,r))],t,r)}))}return Y(new LT(n,t,r))},{representation:{id:`effect/schema/Redacted`,
payload:i??null},
toCode:({typeParameters:e})=>({runtime:i===void 0?`Schema.Redacted(${e[0].runtime})`:`Schema.Redacted(${e[0].runtime}, ${Nt(i)})`,
Type:`Redacted.Redacted<${e[0].Type}>`,importDeclarations:[`import * as Redacted from "effect/Redacted"`]}),
expected:`Redacted`,toCodecJson:([e])=>eA()(e,{decode:QT(e=>Jw(e,{label:n})),
encode:r?XT(e=>`Cannot serialize Redacted`+(Rl(e)&&typeof e.value.label==`string`?` with label: "${e.value.label}"`:``)):QT(Xw)}),
toEquivalence:([e])=>Zw(e)});return cA(o.ast,{value:e})}function iA(e,t){return $k(rA(uA(e),{label:t?.label,
disallowJsonEncode:t?.disallowEncode}),{decode:QT(e=>Jw(e,{label:t?.label})),
encode:t?.disallowEncode?XT(e=>`Cannot encode Redacted`+(Rl(e)&&typeof e.value.label==`string`?` with label: "${e.value.label}"`:``)):QT(Xw)})(e)}
var aA,oA,sA,cA,lA,uA,dA,fA,pA,Q,mA,hA,gA,_A,vA,yA,bA,xA,SA=B((()=>{Lw(),M_(),bi(),Vw(),Vd(),rx(),Bw(),H_(),Wt(),Hw(),
eT(),rT(),Yt(),w_(),Ek(),jk(),en(),Fk(),Nk(),ql(),Pl(),Qw(),Gr(),kO(),sE(),GT(),xk(),bE(),Ok(),
aA=class extends (/*#__PURE__*/ yi(`SchemaError`)){[Ak]=Ak;constructor(e){let t=Qt();$t(0);try{super({issue:e})}finally{
$t(t)}}get message(){return WT(this.issue)}toJSON(){return{_tag:this._tag,message:this.message}}[Gt](){
return this.toJSON()}toString(){return`SchemaError(${this.message})`}},oA=rk,sA=Wk,cA=Sk,
lA=/*#__PURE__*/ Dk(e=>cA(vO(e.ast),{schema:e})),uA=/*#__PURE__*/ Dk(e=>cA(bO(e.ast),{schema:e})),
dA=/*#__PURE__*/ cA(LD),fA=/*#__PURE__*/ cA(zD),pA=/*#__PURE__*/ cA(FD),Q=/*#__PURE__*/ cA(HD),mA=/*#__PURE__*/ cA(WD),
hA=/*#__PURE__*/ cA(KD),gA=/*#__PURE__*/ Dk(e=>cA(new qD(!1,[],[e.ast]),{value:e})),_A=/*#__PURE__*/ Dk(e=>Zk([e,pA])),
vA=WE,yA=/*#__PURE__*/ cA(hO),bA=/*#__PURE__*/ mA.check(/*#__PURE__*/ tA()),globalThis.RegExp,globalThis.URL,
xA=/*#__PURE__*/ Q.annotate({expected:`a string that will be decoded as JSON`}),globalThis.File,
globalThis.URLSearchParams,globalThis.Uint8Array})),CA,wA,TA,EA,DA,OA,kA,AA,jA,MA,NA=B((()=>{Vd(),ql(),CA={ns:1e-6,
nano:1e-6,us:.001,micro:.001,ms:1,milli:1,millisecond:1,s:1e3,sec:1e3,second:1e3,m:6e4,min:6e4,minute:6e4,h:36e5,
hour:36e5,d:864e5,day:864e5,w:6048e5,week:6048e5},wA=2**31-1,TA=`"500ms", "30s", "5m", "24h", "7d" or "5 minutes"`,
EA=e=>{let[,t=``,n=``]=/^(\d{1,15}(?:\.\d{1,9})?)\s*([a-z]*)$/i.exec(e.trim())??[];if(t===``)return;
if(n===``)return Number(t)===0?0:void 0;let r=n.toLowerCase(),i=Object.hasOwn(CA,r)?CA[r]:CA[DA(r)];
return i===void 0?void 0:Number((Number(t)*i).toFixed(6))},DA=e=>/^[a-z]{3,}s$/.test(e)?e.slice(0,-1):``,OA=e=>{
if(typeof e==`number`)return e>=0?e:void 0;if(typeof e==`string`)return e===`Infinity`?1/0:EA(e);
if(typeof e==`object`&&!Dd(e)&&!AA(e))return;let t=Ul(xd(e),Fd);return Vl(Kl(t,e=>e>=0))},
kA=/* @__PURE__ */ new Set([`weeks`,`days`,`hours`,`minutes`,`seconds`,`milliseconds`,`microseconds`,`nanoseconds`]),
AA=e=>e!==null&&(Array.isArray(e)||Object.keys(e).some(e=>kA.has(e))),jA=[[`d`,864e5],[`h`,36e5],[`m`,6e4],[`s`,1e3]],
MA=e=>{if(e===0)return`0`;let[t,n]=jA.find(([,t])=>e%t===0)??[`ms`,1];return`${e/n}${t}`}})),PA,FA,IA,LA,RA,zA,BA,VA,HA,
UA,WA,GA=B((()=>{NA(),PA=1048576,FA={host:{kind:`host`,variable:`OP_CONNECT_HOST`,
description:`URL of the Connect server; several, separated by commas, are tried in order`},token:{kind:`secret`,
variable:`OP_CONNECT_TOKEN`,description:`access token of the Connect server`},tokenFile:{kind:`path`,
variable:`OP_CONNECT_TOKEN_FILE`,description:`file that contains the token, read again when it changes`},
startupTimeout:{kind:`duration`,default:3e4,minimum:0,maximum:wA,variable:`OP_CONNECT_STARTUP_TIMEOUT`,
description:`how long a start waits for the server; 0 does not wait`},totalTimeout:{kind:`duration`,default:3e4,
minimum:1,maximum:wA,variable:`OP_CONNECT_TOTAL_TIMEOUT`,
description:`time limit of a call, with its retries and its wait in the queue`},requestTimeout:{kind:`duration`,
default:15e3,minimum:1,maximum:wA,variable:`OP_CONNECT_REQUEST_TIMEOUT`,
description:`time limit of one attempt, until its response is complete`},connectTimeout:{kind:`duration`,default:5e3,
minimum:1,maximum:wA,variable:`OP_CONNECT_CONNECT_TIMEOUT`,description:`time limit of connecting; not used by fetch`},
retries:{kind:`integer`,minimum:0,variable:`OP_CONNECT_RETRIES`,
description:`how often a request is retried at most; without it only totalTimeout limits retries`},
initialBackoff:{kind:`duration`,default:100,minimum:1,maximum:wA,variable:`OP_CONNECT_INITIAL_BACKOFF`,
description:`longest wait before the first retry, doubled for each further one`},maxBackoff:{kind:`duration`,
default:5e3,minimum:1,maximum:wA,variable:`OP_CONNECT_MAX_BACKOFF`,
description:`longest wait before any retry, unless the server asks for more`},concurrency:{kind:`integer`,default:10,
minimum:1,variable:`OP_CONNECT_CONCURRENCY`,description:`how many requests may be in flight at once`},
maxResponseSize:{kind:`integer`,default:64*PA,minimum:1,variable:`OP_CONNECT_MAX_RESPONSE_SIZE`,
description:`largest response in bytes; streamed files have no limit`},caFile:{kind:`path`,
variable:`OP_CONNECT_CA_FILE`,
description:`file with the certificates of the authorities to trust, in PEM; not used by fetch`},proxy:{kind:`secret`,
variable:`OP_CONNECT_PROXY`,
description:`URL of a proxy to reach the server through; none by default, not used by fetch`},headers:{kind:`headers`,
description:`headers that are sent with every request`},userAgent:{kind:`text`,default:`opconnect`,
variable:`OP_CONNECT_USER_AGENT`,description:`User-Agent header, which the server writes to its activity log`},
propagateTrace:{kind:`boolean`,default:!1,variable:`OP_CONNECT_PROPAGATE_TRACE`,
description:`send the ids of the current trace (traceparent, b3)`}},IA={timeToLive:{kind:`duration`,default:6e4,
minimum:0,description:`how long a value is used without asking the server whether its vault has changed`},
negativeTimeToLive:{kind:`duration`,default:5e3,minimum:0,
description:`how long a vault, item or field counts as missing`},capacity:{kind:`integer`,default:1e3,minimum:1,
description:`how many items are cached at most`}},LA={kind:`duration`,default:0,minimum:0,
description:`how old a value may be that is used while the server is unavailable; 0 uses none`},RA={...IA,
staleIfError:LA},{...FA},zA={interval:{kind:`duration`,default:3e4,minimum:1,maximum:wA,
description:`how often each vault is checked for changes`},onFailure:{kind:`function`,
description:`receives the error of a failed check; logs a warning by default`}},BA={...zA,initialValues:{kind:`record`,
description:`values that the program has already`},onMissing:{kind:`choice`,default:`fail`,values:[`fail`,`wait`],
description:`what to do while a reference cannot be resolved at first`}},VA={waitUntilVisible:{kind:`wait`,default:1e4,
minimum:1,maximum:wA,description:`wait until reads return the change: true, or a time limit`}},HA={path:{kind:`path`,
minimum:1,description:`file of the snapshot`},maxAge:{kind:`duration`,default:6048e5,minimum:0,
description:`how old a snapshot may be that is used`},key:{kind:`key`,
description:`passphrase or { file } that the encryption key is derived from; the access token by default`}},{...HA},
UA={size:{kind:`integer`,minimum:0,description:`size of the file in bytes; another size is rejected`}},{...UA},
WA={OP_CONNECT_DEADLINE:`OP_CONNECT_TOTAL_TIMEOUT`,OP_CONNECT_FIRST_BACKOFF:`OP_CONNECT_INITIAL_BACKOFF`,
OP_CONNECT_LONGEST_BACKOFF:`OP_CONNECT_MAX_BACKOFF`}})),KA,qA,JA,YA,XA,ZA,QA,$A,ej,tj,nj,rj=B((()=>{Qw(),Di(),NA(),GA(),
KA=()=>globalThis.process?.env??{},qA=(e=KA())=>e.NODE_ENV===`test`||[e.JEST_WORKER_ID,e.VITEST,
e.NODE_TEST_CONTEXT].some(e=>e!==void 0&&e!==``),JA=FA,YA=(e,t,n)=>({code:`InvalidOption`,message:`${e} must be ${t}.`,
hint:n,place:{key:e}}),XA={true:!0,yes:!0,on:!0,1:!0,false:!1,no:!1,off:!1,0:!1},ZA=(e,t,{kind:n})=>{
switch(n){case`duration`:return/^\d+(\.\d+)?$/.test(t)&&Number(t)!==0?YA(e,`a duration with a unit`,
`Write ${t}s or ${t}ms.`):EA(t)??YA(e,`a duration`,
`Write it as "500ms", "30s", "5m", "24h", "7d" or "5 minutes".`);case`integer`:
return/^\d{1,15}$/.test(t)?Number(t):YA(e,`an integer`,`Write digits only.`);case`boolean`:
return XA[t.toLowerCase()]??YA(e,`true or false`,`Write true or false.`);case`secret`:return Jw(t);default:return t}},
QA=e=>typeof e==`object`&&!!e&&`code`in e,$A=Object.values(JA).flatMap(({variable:e})=>e??[]),ej=(e,t,n,r)=>({code:e,
message:n,hint:r,place:{key:t}}),tj=e=>Object.keys(e).flatMap(t=>{
if(!t.startsWith(`OP_CONNECT_`)||e[t]===void 0||$A.includes(t))return[];let n=Object.hasOwn(WA,t)?WA[t]:void 0;
if(n!==void 0)return[ej(`RenamedVariable`,t,`${t} is not used: it is now ${n}.`,`Set ${n} instead.`)];
let r=wi(t.slice(0,60),$A,{maxDistance:2});return r===void 0?[]:[ej(`UnknownVariable`,t,`${t} is not used.`,
`Did you mean ${r}?`)]}),nj=(e,t)=>{let n=e.token!==void 0||e.tokenFile!==void 0,r=[],i={};for(let[a,
o]of Object.entries(JA)){let{variable:s}=o;if(s===void 0||e[a]!==void 0||n&&(a===`token`||a===`tokenFile`))continue;
let c=t[s]?.trim();if(c===void 0||c===``)continue;let l=ZA(s,c,o);QA(l)?r.push(l):i[a]=l}let a=[...tj(t)];
Object.hasOwn(i,`token`)&&Object.hasOwn(i,`tokenFile`)&&(a.push(ej(`TwoTokens`,`OP_CONNECT_TOKEN_FILE`,
`OP_CONNECT_TOKEN and OP_CONNECT_TOKEN_FILE are both set: OP_CONNECT_TOKEN is used.`,
`Unset the one that you do not want.`)),Reflect.deleteProperty(i,`tokenFile`));
let o=Object.fromEntries(Object.entries(e).filter(([,e])=>e!==void 0));return{options:{host:``,...i,...o},issues:r,
warnings:a}}})),ij,aj=B((()=>{bi(),ij=class extends yi(`InvalidOptions`){constructor(e){super({issues:e,
message:e.map(({hint:e,message:t})=>`${t} ${e}`).join(`
`)})}}})),oj,sj,cj,lj,uj,dj,fj,pj,mj,hj,gj,_j,vj,yj,bj,xj,Sj,Cj,
wj=B((()=>{rx(),Qw(),Di(),NA(),aj(),oj=(e,t)=>{let n=e.slice(0,40).toLowerCase(),r=t.map(e=>e.toLowerCase()),i=wi(n,r,
{maxDistance:Math.max(2,Math.floor(n.length/3))});return i===void 0?void 0:t[r.indexOf(i)]},
sj=e=>typeof e==`string`?/^[\w .,:+-]{0,24}$/.test(e)?`"${e}"`:`another text`:typeof e==`number`||typeof e==`boolean`||e===null?String(e):typeof e==`bigint`?`${e}n`:Array.isArray(e)?`an array`:`a value of type ${typeof e}`,
cj=(e,t,n)=>({code:`InvalidOption`,message:t,hint:n,place:{key:e}}),lj=e=>/^[\w$-]{1,60}$/.test(e)?e:`?`,uj=(e,t,n)=>{
let r=oj(e,Object.keys(t));return{code:`UnknownOption`,message:`There is no option "${n}${lj(e)}".`,
hint:r===void 0?`Use one of: ${Object.keys(t).join(`, `)}.`:`Did you mean "${n}${r}"?`,place:{key:`${n}${lj(e)}`}}},
dj=({maximum:e,minimum:t=0},n)=>e===void 0?`>= ${n(t)}`:`from ${n(t)} to ${n(e)}`,fj=(e,{maximum:t=1/0,
minimum:n=0})=>!(e>=n&&e<=t),pj=(e,t,n)=>{let r=mj(t)?OA(t):void 0,i=r===1/0?n.maximum??r:r;
return i===void 0||Number.isNaN(i)?cj(e,`${e} must be a duration; it is ${sj(t)}.`,
typeof t==`string`&&/^\s*\d+(\.\d+)?\s*$/.test(t)?`Add a unit, such as ${t.trim()}s or ${t.trim()}ms.`:`Write it as ${TA}, or as a number of milliseconds.`):fj(i,
n)?cj(e,`${e} must be ${dj(n,MA)}; it is ${sj(t)}.`,`Correct the value.`):i},mj=e=>[`number`,`string`,`bigint`,
`object`].includes(typeof e)&&e!==null,hj=(e,t,n)=>typeof t!=`number`||!Number.isSafeInteger(t)||fj(t,n)?cj(e,
`${e} must be an integer ${dj(n,String)}; it is ${sj(t)}.`,`Correct the value.`):t,
gj=e=>typeof e==`object`&&!!e&&!Array.isArray(e),_j=e=>typeof e==`string`,vj={host:[`a URL or a list of URLs`,
e=>_j(e)||Array.isArray(e)&&e.every(_j)],secret:[`a string or a secret`,e=>_j(e)||yj(e)],
key:[`a passphrase or { file: path }`,e=>_j(e)||yj(e)||gj(e)&&_j(Object(e).file)],path:[`a path`,_j],text:[`a string`,
_j],boolean:[`true or false`,e=>typeof e==`boolean`],headers:[`an object of strings`,
e=>gj(e)&&Object.values(Object(e)).every(e=>_j(e)||yj(e))],function:[`a function`,e=>typeof e==`function`],
signal:[`an AbortSignal`,e=>gj(e)&&`aborted`in Object(e)&&`addEventListener`in Object(e)],record:[`an object`,gj],
list:[`a list of strings`,e=>Array.isArray(e)&&e.every(_j)],options:[`an object`,gj]},
yj=e=>qw(e)&&typeof Xw(e)==`string`||typeof e==`object`&&!!e&&`reveal`in e&&typeof e.reveal==`function`,bj=(e,t,n)=>{
switch(n.kind){case`duration`:return pj(e,t,n);case`wait`:return typeof t==`boolean`?t:pj(e,t,n);case`integer`:
return hj(e,t,n);case`choice`:return n.values?.includes(String(t))?t:cj(e,`${e} cannot be ${sj(t)}.`,
`Use one of: ${n.values?.join(`, `)}.`);default:{let[r,i]=vj[n.kind]??[``,()=>!0];
return i(t)&&!(t===``&&(n.minimum??0)>0)?t:cj(e,
`${e} must be ${r}${n.kind===`secret`||n.kind===`key`?``:`; it is ${sj(t)}`}.`,`Correct the value.`)}}},xj=(e,
t)=>zy(()=>{let{issues:n,values:r}=Cj(e,t);return n.length===0?J(r):Y(new ij(n))}),
Sj=e=>gj(e)&&`code`in Object(e)&&`hint`in Object(e),Cj=(e,t,n=``)=>{let r=[],i={};if(t!==void 0&&!gj(t)){
let e=n===``?`The options`:n.replace(/\.$/,``);r.push(cj(e,`${e} must be an object; it is ${sj(t)}.`,
`Correct the value.`))}let a=gj(t)?Object(t):{};for(let t of Object.keys(a))Object.hasOwn(e,t)||r.push(uj(t,e,n));
for(let[t,o]of Object.entries(e)){let e=a[t];if(e===void 0){i[t]=o.kind===`wait`?void 0:o.default;continue}
let s=bj(`${n}${t}`,e,o);if(Sj(s))r.push(s);else if(i[t]=s,o.options!==void 0){let a=Cj(o.options,e,`${n}${t}.`);
r.push(...a.issues),i[t]=a.values}}return{values:i,issues:r}}})),Tj,Ej,Dj,Oj,kj,Aj,jj,Mj,Nj=B((()=>{Gr(),
Tj=`OP_CONNECT_HOST`,Ej=e=>(typeof e==`string`?e.split(`,`):e).map(e=>e.trim()).filter(e=>e!==``),
Dj=e=>/^([a-z]{1,8}:\/\/)?[a-z0-9.-]{1,40}(:\d{1,5})?$/i.test(e),Oj=(e,t,n)=>Ir({code:`InvalidHost`,
message:`The host${Dj(e)?` "${e}"`:``} ${t}.`,hint:n,place:{key:Tj}}),kj=e=>{let t=/^(["'`])(.*)\1$/s.exec(e);
if(t!==null)return Oj(t[2]??``,`is enclosed in quotes`,`Remove the quotes from ${Tj}.`);let n=URL.parse(e);
if(n!==null&&(n.username!==``||n.password!==``))return Oj(``,`contains a user name or a password`,
`Remove it from ${Tj}: Connect takes a token.`);
if(n!==null&&(n.protocol===`http:`||n.protocol===`https:`))return Fr(n.origin+n.pathname.replace(/\/+$/,
``).replace(/\/v1$/,``));let r=Dj(e)&&!e.includes(`://`)?e:`localhost:8080`;return Oj(e,`is not an http or https URL`,
`Write ${Tj} with its scheme, such as http://${r} or https://${r}.`)},Aj={code:`MissingHost`,
message:`No Connect server is set.`,hint:`Set ${Tj} to the URL of the Connect server, such as http://localhost:8080.`,
place:{key:Tj}},
jj=e=>!/[.:]/.test(e)||/\.(localhost|local|internal|lan|test|home\.arpa|svc|cluster\.local)$/.test(e)||/^(127|10|192\.168|169\.254|172\.(1[6-9]|2\d|3[01]))\.[\d.]+$/.test(e)||/^\[(::1|f[cde][0-9a-f]*:.*)\]$/i.test(e),
Mj=(e,t)=>e.filter(e=>{let{hostname:n,protocol:r}=new URL(e);return r===`http:`&&(t||!jj(n))})})),Pj,Fj,Ij,Lj,Rj,
zj=B((()=>{Pj=3e5,Fj=e=>{let[,t,n]=e.split(`.`);if(t!==void 0&&n!==void 0)try{let e=JSON.parse(atob(t.replaceAll(`-`,
`+`).replaceAll(`_`,`/`)));if(typeof e!=`object`||!e||!(`exp`in e))return;let n=Number(e.exp)*1e3;
return Math.abs(n)<=864e13?n:void 0}catch{return}},Ij=`OP_CONNECT_TOKEN`,Lj=(e,t)=>({code:`InvalidToken`,message:e,
hint:t,place:{key:Ij}}),Rj=(e,t)=>{if(e===``)return{code:`MissingToken`,message:`No access token is set.`,
hint:`Set ${Ij} or ${Ij}_FILE to an access token of the Connect server. A command that opconnect run starts gets the token only with --pass-token.`,
place:{key:Ij}};if(/^(["'`]).*\1$/s.test(e))return Lj(`The token is enclosed in quotes.`,
`Remove the quotes from ${Ij}.`);
if(e.startsWith(`op://`))return Lj(`The token is a secret reference, but resolving references needs the token.`,
`Set ${Ij} to the token itself.`);
if(e.startsWith(`ops_`))return Lj(`The token is a service account token (ops_...), which Connect servers do not accept.`,
`Set ${Ij} to an access token that was created for this Connect server.`);
if(!/^[!#-&(-~]+$/.test(e))return Lj(`The token contains characters that no token has.`,
`Check ${Ij} for quotes, blanks and line breaks.`);let n=Fj(e);if(n!==void 0&&n+Pj<t)return{code:`ExpiredToken`,
message:`The token expired at ${new Date(n).toISOString()}.`,
hint:`Create a new token for this Connect server and set ${Ij} to it.`,place:{key:Ij}}}})),Bj,Vj,Hj,Uj,Wj,Gj,Kj=B((()=>{
Qw(),Gr(),wj(),rj(),Nj(),aj(),GA(),vi(),zj(),Bj=e=>`place`in e,Vj=e=>qw(e)?e:Jw(e),
Hj=/* @__PURE__ */ new Set([`authorization`,`content-length`,`content-type`,`host`,`user-agent`]),Uj=(e,
t)=>({code:`InvalidOption`,message:t,hint:`Correct or remove the header.`,place:{key:`headers.${e}`}}),Wj=([e,t])=>{
let n=e.slice(0,60);return/^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/.test(e)?Hj.has(e.toLowerCase())?[Uj(n,
`The header "${n}" is set by the client itself.`)]:/^[\t\x20-\x7e]*$/.test(Xw(Vj(t)))?[]:[Uj(n,
`The value of the header "${n}" contains characters that headers cannot have.`)]:[Uj(`?`,
`${JSON.stringify(n)} is not a valid name of a header.`)]},Gj=e=>{let{issues:t,values:n}=Cj(FA,e),r=[...t],
i=e=>t.some(({place:t})=>t?.key===e),a=[];if(!i(`host`)){let t=Ej(e.host??``);t.length===0&&r.push(Aj);
for(let e of t)Hr(kj(e),{onSuccess:e=>a.push(e),onFailure:e=>r.push(e)})}let o=i(`token`)?``:Xw(Vj(e.token??``)).trim(),
s=i(`tokenFile`)||o!==``?void 0:e.tokenFile||void 0,c=s===void 0&&!i(`token`)&&!i(`tokenFile`)?Rj(o,Date.now()):void 0;
c!==void 0&&r.push(c);let l=i(`proxy`)?``:Xw(Vj(e.proxy??``)).trim(),u=l===``?pi():gi(l);Bj(u)&&r.push(u);
let d=i(`headers`)?[]:Object.entries(e.headers??{});r.push(...d.flatMap(Wj));let f=e.userAgent??FA.userAgent.default;
!i(`userAgent`)&&!/^[\x20-\x7e]+$/.test(f)&&r.push({code:`InvalidOption`,
message:`userAgent contains characters that a header cannot have.`,hint:`Use printable ASCII characters.`,
place:{key:`userAgent`}});let[p,...m]=a;return p===void 0||Bj(u)||r.length>0?Ir(new ij(r)):Fr({hosts:[p,...m],
token:s===void 0?Jw(o):{file:s},startupTimeout:e.startupTimeout===void 0&&qA()?0:n.startupTimeout,
totalTimeout:n.totalTimeout,requestTimeout:n.requestTimeout,connectTimeout:n.connectTimeout,retries:n.retries,
initialBackoff:n.initialBackoff,maxBackoff:n.maxBackoff,concurrency:n.concurrency,maxResponseSize:n.maxResponseSize,
caFile:e.caFile||void 0,proxy:u,headers:Object.fromEntries(d.map(([e,t])=>[e,Vj(t)])),userAgent:f,
propagateTrace:e.propagateTrace??FA.propagateTrace.default})}})),qj=B((()=>{rj(),aj()})),
Jj=/* @__PURE__ */ H({connectOptions:()=>Xj}),Yj,Xj,Zj=B((()=>{qj(),Ba(),Gr(),sl(),vs(),
Yj=e=>Object.fromEntries(Object.entries(e).flatMap(([e,t])=>as(e)&&t!==void 0?[[e,t]]:[])),Xj=(e,{variables:t})=>{
let{connect:n={},processEnv:r={}}=e,i=Object.fromEntries(t.flatMap(({key:e,source:t,
template:n})=>as(e)&&t.file!==void 0?[[e,za(n,e=>e)]]:[])),a={...Yj(process.env),...Yj(r),...i},{issues:o,options:s,
warnings:c}=nj(n,a);if(e.quiet!==!0)for(let{hint:e,message:t}of c)ol(`opconnect: ${t} ${e}`);
return o.length>0?Ir(o):Fr(s)}})),Qj,$j,eM=B((()=>{rx(),ql(),_w(),Qj=e=>{let[,t]=/\/(\d+)\s*$/.exec(e??``)??[];
return t===void 0?void 0:Number(t)},$j=({activity:e})=>({stream:t=>{let n=t?.pageSize??50;return iw(t?.offset??0,
t=>ib(e.list({limit:n,offset:t}),({range:e,requests:r})=>{let i=t+r.length,a=Qj(e);return[r,
r.length===0||(a===void 0?r.length<n:i>=a)?Fl():Il(i)]}))}})})),tM,nM,rM,iM=B((()=>{rx(),Kv(),tM=Gv,
nM=e=>Xy(t=>J(e(t.getRef(tM)))),rM=/*#__PURE__*/ nM(e=>e.nextDoubleUnsafe())})),aM,oM,sM,cM,lM,uM,dM,fM,pM,mM,hM,gM,_M,
vM,yM,bM,xM,SM,CM,wM,TM,EM,DM,OM=B((()=>{Si(),
aM=({mayHaveBeenProcessed:e})=>e?`; the request may have been processed`:``,oM=({attempts:e,method:t,path:n},
r)=>`${t} ${n} ${r.replace(/[.\s]+$/,``)}${e>1?` (after ${e} attempts)`:``}.`,sM=(e,t)=>{
let n=e.attempts===0?`was not sent`:`was answered with ${e.status}`,r=e.reason===``?``:`: ${e.reason}`;return{...e,
hint:e.mayHaveBeenProcessed?vM:t,message:oM(e,n+r+aM(e))}},cM=class extends xi(`InvalidRequest`){constructor(e){
super(sM(e,e.attempts===0?`Correct what was given.`:`Correct it as the server's message says.`))}},
lM=class extends xi(`TokenRejected`){constructor(e){super(sM(e,
`Check that OP_CONNECT_TOKEN is complete, not revoked or expired, and issued for this server.`))}},
uM=class extends xi(`AccessDenied`){constructor(e){super(sM(e,
`Give the token access to this vault, or use a token that has it.`))}},dM=class extends xi(`ResourceNotFound`){
constructor(e){super(sM(e,`Check the ids, and that the token can see the vault.`))}},fM=class extends xi(`SyncTimeout`){
constructor(e){super(sM(e,
`The Connect server has not finished its first sync: wait for its /health, then try again.`))}},
pM=class extends xi(`WriteConflict`){constructor(e){super(sM(e,`Read the item again and repeat the change.`))}},
mM=class extends xi(`FileTooLarge`){constructor(e){super(sM(e,
`Download the file's content instead of asking for it inline.`))}},hM=class extends xi(`TooManyRequests`){
constructor(e){super({retryAfter:e.retryAfter,...sM(e,
`Wait, or raise the limit of the proxy before the Connect server.`)})}},gM=class extends xi(`ServerError`){
constructor(e){super({retryAfter:e.retryAfter,...sM(e,`Look at the Connect server's log and its /health.`)})}},
_M={refused:`Start the Connect server, or correct the port in OP_CONNECT_HOST.`,
dns:`Correct the host name in OP_CONNECT_HOST, or check DNS on this machine.`,
network:`Check OP_CONNECT_HOST, firewalls and routes between this machine and the Connect server.`,
reset:`Check that the Connect server, and any proxy before it, is running and healthy.`,
certificate:`Set OP_CONNECT_CA_FILE to the authority of the server, and use the name that the certificate is for.`,
tls:`Correct the scheme in OP_CONNECT_HOST.`,
proxy:`Check the proxy (OP_CONNECT_PROXY, HTTPS_PROXY, HTTP_PROXY), or add the host to NO_PROXY.`,
proxyDenied:`Put the user name and the password into the URL of the proxy, or add the host to NO_PROXY.`,
local:`Raise the limit of open files (ulimit -n), or close connections and files in this process.`},
vM=`Check whether the change was made before you repeat it.`,yM=class extends xi(`Unreachable`){constructor(e){
super({...e,hint:e.mayHaveBeenProcessed?vM:_M[e.unreachableCause],message:e.sent?oM(e,
`got no response from ${e.host}: ${e.reason}${aM(e)}`):oM(e,`could not connect to ${e.host}: ${e.reason}${aM(e)}`)})}},
bM=class extends xi(`ResponseTimeout`){constructor(e){let t=`${Math.round(e.timeout)} ms (${e.limit})`;super({...e,
hint:e.mayHaveBeenProcessed?vM:e.sent?`Check whether the Connect server is overloaded or far away, or raise ${e.limit}.`:`Raise concurrency or ${e.limit}, or start fewer requests at once.`,
message:oM(e,
e.sent?`got no complete response from ${e.host} within ${t}${aM(e)}`:`was not sent within ${t}: other requests of this client were in progress`)})}},
xM=class extends xi(`UnexpectedResponse`){constructor(e){super({...e,hint:e.mayHaveBeenProcessed?vM:SM[e.problem],
message:oM(e,`was answered with ${e.status} by ${e.host}, but ${e.reason}${aM(e)}`)})}},
SM={foreign:`Check that OP_CONNECT_HOST is a Connect server, its path included, and not a page of a proxy before it.`,
refusal:`Check that OP_CONNECT_HOST is a Connect server, its path included, and that opconnect supports its version.`,
incomplete:`Check the proxies between this machine and the Connect server.`,
shape:`Update opconnect, or check what stands between this machine and the Connect server.`,
size:`Raise maxResponseSize (OP_CONNECT_MAX_RESPONSE_SIZE).`},CM=e=>{switch(e._tag){case`Unreachable`:
return![`certificate`,`tls`,`proxyDenied`].includes(e.unreachableCause);case`UnexpectedResponse`:
return e.problem===`foreign`||e.problem===`incomplete`;case`ResponseTimeout`:case`SyncTimeout`:case`TooManyRequests`:case`ServerError`:
return!0;default:return!1}},wM=class extends xi(`LookupNotFound`){constructor(e){super({...e,
message:`No ${e.kind} has the name "${e.name}".`,hint:`Correct the name, or give the token access to the vault.`})}},
TM=class extends xi(`LookupAmbiguous`){constructor(e){super({...e,
message:`${e.candidates.length} ${e.kind}s have the name "${e.name}".`,
hint:`Use the id instead: ${e.candidates.join(`, `)}.`})}},EM=class extends xi(`WriteNotVisible`){constructor(e){
super({...e,message:`The change of item ${e.itemId} was accepted but can't be read after ${e.timeout} ms.`,
hint:`Do not repeat it: the server's copy will follow. Allow more time, or look at its /health.`})}},
DM=class extends xi(`DownloadFailed`){constructor(e){super({...e,message:`${e.path} could not be written: ${e.reason}.`,
hint:`Check the folder, its permissions, and the space left.`})}}})),kM,AM=B((()=>{Rv(),rx(),kM=ib(Lv,
e=>Number(e/1000n)/1e3)})),jM,MM=B((()=>{Du(),jM=Eu(`@opconnect/core/transport/FailFast`,{defaultValue:()=>!1})})),NM,
PM,FM,IM,LM=B((()=>{Du(),bi(),MM(),NM=class extends yi(`TransportError`){},
PM=class extends Yl()(`@opconnect/core/Transport`){},
FM=e=>typeof Buffer==`function`&&Buffer.isBuffer(e)?e.toString(`utf8`):new TextDecoder().decode(e),IM=({headers:e},t)=>{
let n=e[t];return typeof n==`string`||n===void 0?n:n[0]}})),RM=/* @__PURE__ */ H({codeOf:()=>GM,createPartial:()=>nN,
notTrusted:()=>cN,readTrustedFile:()=>uN,writeFile:()=>rN,writeFileSync:()=>iN,writeNamedFileSync:()=>sN}),zM,BM,VM,HM,
UM,WM,GM,KM,qM,JM,YM,XM,ZM,QM,$M,eN,tN,nN,rN,iN,aN,oN,sN,cN,lN,uN,dN=B((()=>{zM=384,BM=16,VM=2,HM=e=>O(E(e),
`.${T(e).slice(0,50)}.${a(8).toString(`hex`)}.partial`),UM=()=>process.geteuid?.(),WM=e=>{let t=UM();
return t===void 0||e===t||e===0},GM=e=>e instanceof Error&&`code`in e&&typeof e.code==`string`?e.code:`unknown reason`,
KM=(e,t)=>Object.assign(Error(t),{code:e}),qM=e=>{let t=c.lstatSync(e,{throwIfNoEntry:!1});
if(!(t===void 0||t.isFile()||t.isSymbolicLink()||t.isDirectory()))throw KM(`ENOTSUP`,`${e} is not a regular file`)},
JM=/* @__PURE__ */ new Set,YM=[`SIGINT`,`SIGTERM`,`SIGHUP`],XM=()=>{for(let e of JM)c.rmSync(e,{force:!0})},ZM=()=>{
for(let e of YM)process.removeListener(e,$M),process.prependListener(e,$M)},QM=()=>{
for(let e of YM)process.removeListener(e,$M)},$M=e=>{process.removeListener(e,$M),process.listenerCount(e)===0?(XM(),
process.kill(process.pid,e)):setImmediate(()=>{JM.size>0&&ZM()})},eN=e=>{JM.size===0&&(process.on(`exit`,XM),ZM()),
JM.add(e)},tN=e=>{JM.delete(e),JM.size>0||(process.removeListener(`exit`,XM),QM())},nN=async(e,{mode:t=zM}={})=>{qM(e);
let n=HM(e),r=await x(n,`wx`,t);eN(n);let i=async()=>{await r.close().catch(()=>void 0),await w(n,
{force:!0}).catch(()=>void 0),tN(n)},a=async e=>{try{return await e()}catch(e){throw await i(),e}};
return await a(()=>r.chmod(t)),{handle:r,discard:i,commit:()=>a(async()=>{await r.sync(),await r.close(),await C(n,e),
tN(n)})}},rN=async(e,t,n)=>{let r=await nN(e,n);try{await r.handle.writeFile(t)}catch(e){throw await r.discard(),e}
await r.commit()},iN=(e,t,{mode:n=zM}={})=>{qM(e);let r=HM(e),i=c.openSync(r,`wx`,n);try{try{c.fchmodSync(i,n),
c.writeFileSync(i,t),c.fsyncSync(i)}finally{c.closeSync(i)}c.renameSync(r,e)}catch(e){throw c.rmSync(r,{force:!0}),e}},
aN=(e,t)=>{let n=c.statSync(E(e));if(!((n.mode&VM)===0||WM(t)||t===n.uid))throw KM(`EACCES`,
`${e} belongs to another user, in a folder that everybody can write to`)},oN=(e,t=0)=>{let n=c.lstatSync(e,
{throwIfNoEntry:!1});if(n===void 0||!n.isSymbolicLink())return e;if(t===40)throw KM(`ELOOP`,`${e} has too many links`);
return aN(e,n.uid),oN(A(E(e),c.readlinkSync(e)),t+1)},sN=(e,t,n)=>{let r=c.statSync(e,{throwIfNoEntry:!1});
r===void 0||r.isFile()?iN(oN(e),t,n):(aN(e,c.lstatSync(e).uid),c.writeFileSync(e,t))},cN=`NOT_TRUSTED`,lN=e=>{
if(!e.isFile())return`is not a regular file`;
if(UM()!==void 0)return WM(e.uid)?(e.mode&VM)===0?(e.mode&BM)!==0&&e.gid!==process.getegid?.()?`can be written by another group`:void 0:`can be written by everybody`:`belongs to another user`},
uN=async e=>{let{O_NONBLOCK:t=0,O_RDONLY:n}=c.constants,r=c.lstatSync(e);if(r.isSymbolicLink()&&!WM(r.uid))throw KM(cN,
`${e} is a link of another user`);let i=await x(e,n|t);try{let t=lN(await i.stat());if(t!==void 0)throw KM(cN,
`${e} ${t}`);return await i.readFile()}finally{await i.close()}}})),fN,pN,mN,hN,gN=B((()=>{Vd(),rx(),iM(),_w(),OM(),
AM(),LM(),fN=Ly(()=>Promise.resolve().then(()=>(dN(),RM))),pN=async(e,t,n)=>{let r=t.reduce((e,t)=>e+t.length,0),
{bytesWritten:i}=await e.writev(t,n);if(i===r)return r;let a=Buffer.concat(t).subarray(i);for(let t=0;t<a.length;){
let{bytesWritten:r}=await e.write(a,t,a.length-t,n+i+t);t+=r}return r},mN=({files:e},{initialBackoff:t,maxBackoff:n,
retries:r=1/0,totalTimeout:i})=>({text:(t,n,r,i)=>ib(e.bytes(t,n,r,i),FM),download:Z(function*(a,o,s,c,l){
let u=l?.size??(yield*pb(e.get(a,o,s),hN)).size??void 0,{codeOf:d,createPartial:f}=yield*fN,p=e=>Ry({try:e,
catch:e=>new DM({path:c,reason:d(e)})}),{commit:m,discard:h,handle:g}=yield*p(()=>f(c)),_=0,v=0,y=Wy(function*(){
let t=yield*e.open(a,o,s,_);if(t.start<_&&(_=0,yield*p(()=>g.truncate(0))),yield*hw(t.body,e=>ib(p(()=>pN(g,e,_)),e=>{
_+=e})),u!==void 0&&u!==_){let t=e.wrongSize(a,o,s,_,u);return _>u&&(_=0),yield*t}}),b=Wy(function*(){let e=0,
a=yield*kM;for(;;){let o=yield*tb(y);if(o._tag===`Success`)return;let s=o.failure;
if(s._tag===`DownloadFailed`||s._tag===`ResponseTimeout`||!CM(s))return yield*s;let c=yield*kM;_>v&&(v=_,a=c,e=0),e++;
let l=Math.min(n,t*2**(e-1))*(yield*rM);if(e>r||c+l-a>=i)return yield*s;yield*bb(l)}}),x=l?.timeout;
yield*(x===void 0?b:yb(b,{duration:x,orElse:()=>Y(e.downloadTimedOut(a,o,s,Fd(_d(x))))})).pipe($y(p(m)),
Mb(()=>Ly(h)))})}),hN=e=>e._tag===`FileTooLarge`?new xM({...e,problem:`foreign`,
reason:`no file was asked for inline`}):e})),_N,vN,yN,bN,xN,SN,CN=B((()=>{_N=`/v1/vaults/:vaultUuid`,
vN=`${_N}/items/:itemUuid`,yN=`${vN}/files/:fileUuid`,bN=(e,...t)=>({method:`GET`,path:e,idempotency:`safe`,
statuses:new Set(t)}),xN=(e,t,n)=>({method:e,path:t,idempotency:n,statuses:/* @__PURE__ */ new Set([400,401,403,404,
409])}),SN={"vaults.list":bN(`/v1/vaults`,400,401,403),"vaults.get":bN(_N,400,401,403,404),
"items.list":bN(`${_N}/items`,400,401,403,404),"items.get":bN(vN,400,401,403,404),"items.create":xN(`POST`,
`${_N}/items`,`unsafe`),"items.update":xN(`PUT`,vN,`idempotent`),"items.patch":xN(`PATCH`,vN,`unsafe`),
"items.delete":xN(`DELETE`,vN,`idempotent`),"files.list":bN(`${vN}/files`,400,401,403,404,413),"files.get":bN(yN,400,
401,403,404,413),"files.content":bN(`${yN}/content`,400,401,403,404),"activity.list":bN(`/v1/activity`,400,401,403),
"server.heartbeat":bN(`/heartbeat`),"server.health":bN(`/health`),"server.metrics":bN(`/metrics`)}})),wN,TN=B((()=>{
rx(),_w(),wN=(e,t,n)=>{let r=0;return gw(cw(e,e=>(r+=e.length,r>t?Y(n()):J(e))))}})),EN,DN,ON=B((()=>{EN=(e,t,
n)=>({method:e,path:t,idempotency:n,host:``,attempts:0,status:0,inDoubt:!1,asked:/* @__PURE__ */ new Set}),DN=(e,
t=!1)=>({method:e.method,path:e.path,host:e.host,attempts:e.attempts,
mayHaveBeenProcessed:e.inDoubt||t&&e.idempotency!==`safe`})})),kN,AN,jN,MN,NN,PN,FN,IN,LN,RN=B((()=>{kN=e=>{for(let t=e,
n=0;typeof t==`object`&&t&&n<8;n++){if(`code`in t&&typeof t.code==`string`)return t.code;
t=t instanceof AggregateError?t.errors[0]:`cause`in t?t.cause:void 0}return`UNKNOWN`},
AN=/^(CERT_|ERR_TLS_CERT|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT|UNABLE_TO_(GET|VERIFY|DECRYPT))|^(HOSTNAME_MISMATCH|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH_EXCEEDED)$/,
jN=e=>AN.test(e),MN=e=>e===`EPROTO`||e.startsWith(`ERR_SSL_`),NN=e=>e===`ERR_PROXY_TUNNEL`,
PN=e=>e===`ENOTFOUND`||e.startsWith(`EAI_`),
FN=e=>e===`EMFILE`||e===`ENFILE`||e===`ENOBUFS`||e===`ENOMEM`||e===`EADDRNOTAVAIL`,IN=e=>e===`ECONNREFUSED`,
LN=e=>e===`CONNECT_TIMEOUT`||e===`UND_ERR_CONNECT_TIMEOUT`||e===`ENETUNREACH`||e===`EHOSTUNREACH`||e===`EACCES`||e===`EPERM`})),
zN,BN,VN,HN,UN,WN,GN,KN,qN,JN,YN,XN,ZN,QN,$N,eP=B((()=>{OM(),ki(),$c(),ON(),RN(),LM(),
zN=e=>jN(e)?`certificate`:MN(e)||e===`TLS_EXPECTED`?`tls`:PN(e)?`dns`:FN(e)?`local`:IN(e)?`refused`:LN(e)?`network`:`reset`,
BN=(e,t,n)=>{switch(e){case`BODY_CUT_SHORT`:
return`the connection was lost in the middle of the response`;case`CONNECT_TIMEOUT`:
return`no connection within ${n} ms (connectTimeout)`;case`TLS_EXPECTED`:
return`the host serves TLS on this port, but was asked without: write https:// instead of http://`;case`UNKNOWN`:
return`the connection was lost`;case`ECONNREFUSED`:
return`connection refused (ECONNREFUSED)`;case`ECONNRESET`:case`EPIPE`:
return t?`the connection was lost (${e})`:`the connection was lost while it was being opened (${e})`;case`ENOTFOUND`:
return`the host name does not exist (ENOTFOUND)`;case`EAI_AGAIN`:
return`the host name could not be resolved (EAI_AGAIN)`;case`ETIMEDOUT`:
return`the connection timed out (ETIMEDOUT)`;case`EMFILE`:case`ENFILE`:
return`this process has too many open files (${e})`;default:
return MN(e)?`TLS handshake failed: the host does not serve TLS on this port (${e}): write http:// instead of https://`:jN(e)?`its certificate is not trusted (${e})`:e}},
VN=({code:e,proxy:t,status:n},
r)=>n===407?`the proxy ${t} requires a user name and a password (407)`:n===void 0?NN(e)?`the proxy ${t} closed the connection`:`the proxy ${t} could not be reached: ${BN(e,
!1,r)}`:`the proxy ${t} did not connect to the host (${n})`,HN=(e,t,n)=>{let{status:r}=t;return new yM({...DN(e),
reason:VN(t,n),sent:!1,unreachableCause:r!==void 0&&r>=400&&r<500?`proxyDenied`:`proxy`})},UN=(e,t,n,
r=0)=>new yM({...DN(e,n),reason:BN(t,n,r),sent:n,unreachableCause:zN(t)}),WN=e=>new yM({...DN(e),
reason:`a proxy requires a user name and a password (407)`,sent:!1,unreachableCause:`proxyDenied`}),GN=(e,t,
n)=>new xM({...DN(e,!0),status:e.status,problem:t,reason:n}),KN=(e,{limit:t,timeout:n},r=!0)=>new bM({...DN(e,r),
timeout:n,limit:t,sent:r}),qN=e=>GN(e,`size`,`its body is larger than maxResponseSize`),JN=(e,t,n)=>{let{code:r,sent:i,
status:a}=t;if(t.proxy!==void 0)return HN(e,t,n.connectTimeout);switch(a!==void 0&&(e.status=a),r){case`BODY_TOO_LARGE`:
return qN(e);case`BODY_ENCODED`:return GN(e,`foreign`,`its body is compressed, which was not asked for`);case`TIMEOUT`:
return i?KN(e,n):UN(e,`CONNECT_TIMEOUT`,!1,n.timeout);case`TLS_EXPECTED`:return UN(e,r,!1);default:return UN(e,r,i,
n.connectTimeout)}},YN=(e,t)=>{if(e===void 0)return;let n=/^\d+$/.test(e.trim())?Number(e)*1e3:Date.parse(e)-t;
return Number.isNaN(n)?void 0:Math.max(0,n)},XN=e=>IM(e,`1password-connect-version`)!==void 0,ZN=(e,t)=>{try{
let n=JSON.parse(FM(e.body));if(typeof n!=`object`||!n||!(`message`in n)||typeof n.message!=`string`)return;
let r=`status`in n&&typeof n.status==`number`;if(e.status===404&&!r&&!XN(e))return;let i=Qc(n.message,t,{ordinary:!0});
return Oi(i.replace(/\s+/g,` `).trim().slice(0,300))}catch{return}},QN=/HTTP request (was sent )?to (an )?HTTPS/i,$N=(e,
t,n,r)=>{let{status:i}=t,a=ZN(t,n),o=YN(IM(t,`retry-after`),r),s={...DN(e,i===408||i>500&&i<600&&(i!==503||o===void 0)),
status:i,reason:a??``};if(i===429)return new hM({...s,retryAfter:o});if(i>=500)return new gM({...s,retryAfter:o});
if(i===407)return WN(e);if(i===408)return new fM(s);if(i>=300&&i<400)return GN(e,`foreign`,
`redirects are not followed`);if(a===void 0)return i===400&&QN.test(FM(t.body.subarray(0,2e3)))?UN(e,`TLS_EXPECTED`,
!1):GN(e,`foreign`,`the response did not come from a Connect server`);switch(i){case 400:return new cM(s);case 401:
return new lM(s);case 403:return new uM(s);case 404:return new dM(s);case 409:return new pM(s);case 413:
return new mM(s);default:return GN(e,`refusal`,`no Connect server answers with that status${a&&`: ${a}`}`)}}})),tP,nP,
rP,iP=B((()=>{rx(),US(),_w(),AM(),tP=3,nP=1024,rP=(e,t,n)=>ow(Wy(function*(){let r=yield*lS(tP),i=yield*kM,a=0,o=0,
s=hw(e,e=>X(kM,t=>{a+=i===void 0?0:t-i,i=void 0;for(let{length:t}of e)o+=t;return o*1e3>=nP*a&&(a=0,o=0),$y(pS(r,e),
ib(kM,e=>{i=e}))})),c=Wy(function*(){for(let e=t;e>0;){yield*bb(e);let n=i===void 0?0:(yield*kM)-i;e=i===void 0?t:t-a-n}
yield*hS(r,n())});return yield*Gb(ES(r)(s)),yield*Gb(c),nw(r)}))})),aP,oP,sP,cP,lP,uP,dP=B((()=>{aP=3e4,oP=150,sP=2,
cP=({concurrency:e})=>({limit:e,active:0,pausedUntil:0,pauses:0,restsUntil:0,connectMs:1/0,answerMs:0}),lP=(e,
{concurrency:t})=>{let n=e.answerMs<=oP?t:Math.max(Math.min(sP,t),t*oP/e.answerMs);return Math.max(1,
Math.floor(Math.min(e.limit,n)))},uP=(e,t,n,r)=>{if(t.type===`sent`)return{...e,active:e.active+1};let i=e.active-1;
switch(t.type){case`answered`:{let n=Math.min(e.connectMs,t.connectMs??1/0),a=n===1/0?0:n,o=Math.max(0,t.tookMs-a);
return{...e,active:i,connectMs:n,answerMs:e.answerMs===0?o:e.answerMs+(o-e.answerMs)/4,limit:Math.min(r.concurrency,
e.limit+1/Math.max(1,e.limit)),pauses:Math.max(0,e.pauses-.25),restsUntil:0}}case`pushedBack`:{let a=t.retryAfterMs??0,
o=n<e.pausedUntil,s=o?e.pauses:e.pauses+1,c=Math.min(r.maxBackoff,r.initialBackoff*2**s),l=a+t.jitter*Math.max(c,
Math.min(r.maxBackoff,a));return{...e,active:i,pauses:s,pausedUntil:o?Math.max(e.pausedUntil,n+a):n+l,
limit:o?e.limit:1}}case`failed`:return{...e,active:i,restsUntil:n+aP};default:return{...e,active:i}}}})),fP,pP=B((()=>{
rx(),dP(),fP=(e,t)=>{let n=new Map(e.map(e=>[e,cP(t)])),r=e=>n.get(e)??cP(t),i=/* @__PURE__ */ new Set,a=()=>{
for(let e of i)return i.delete(e),e()},o=(e,t)=>e.length===1?e:e.toSorted((e,n)=>s(e,t)-s(n,t)),s=(e,t)=>{
let{restsUntil:n}=r(e);return n<=t?0:n},c=()=>{let e=0;for(let{active:t}of n.values())e+=t;return e};return{take:(i,a,
s)=>{let l=i.size===0?e:e.filter(e=>!i.has(e)),u=l.filter(e=>r(e).pausedUntil<=a);if(u.length===0)return{type:`paused`,
until:Math.min(...l.map(e=>r(e).pausedUntil))};let[d=``]=o(u,a),f=r(d);return f.active>=lP(f,
t)||c()>=t.concurrency?{type:`full`}:(s===void 0&&n.set(d,uP(f,{type:`sent`},a,t)),{type:`host`,host:d})},turn:Hy(e=>{
let t=()=>e(Vy);return i.add(t),By(()=>i.delete(t))}),passOn:a,report:(e,i,o)=>{let s=r(e),c=uP(s,i,o,t);n.set(e,c),a(),
c.active+1<lP(c,t)&&a()}}}})),mP,hP,gP,_P,vP,yP,bP,xP=B((()=>{Rv(),rx(),H_(),Ny(),vf(),mP=e=>/^[a-z0-9]{26}$/.test(e),
hP=e=>{let t=/* @__PURE__ */ new Map;return(n,r)=>{let i=`${n} ${r}`,a=t.get(i)??e(r===void 0?{endpoint:n}:{endpoint:n,
outcome:r});return t.set(i,a),a}},gP=hP(e=>ky(`opconnect_requests`,
{description:`Calls of Connect's endpoints, by endpoint and outcome`,incremental:!0,attributes:e})),
_P=hP(e=>ky(`opconnect_retries`,{description:`Requests that were sent again, by endpoint`,incremental:!0,
attributes:e})),vP=hP(e=>Ay(`opconnect_request_duration_ms`,
{description:`How long calls took with all their attempts, by endpoint`,boundaries:My({start:1,factor:2,count:16}),
attributes:e})),yP=e=>{if(R_(e))return`success`;let t=V_(e);return t._tag===`Some`?t.value._tag:`interrupted`},bP=(e,t,
n)=>r=>Xy(i=>{let a=i.getRef(Fv),o=i.getRef(hf)!==gf,s=a.monotonicTimeNanosUnsafe(),c=Pb(r,t=>{let{context:r}=i;
return gP(e,yP(t)).updateUnsafe(1,r),vP(e).updateUnsafe(Number(a.monotonicTimeNanosUnsafe()-s)/1e6,r),
n.attempts>1&&_P(e).updateUnsafe(n.attempts-1,r),o?Bb({"server.address":n.host,"connect.attempts":n.attempts}):Vy});
return o?Hb(c,`ConnectClient.${e}`,{kind:`client`,attributes:Object.fromEntries(Object.entries(t).filter(([,
e])=>mP(e))),captureStackTrace:!1}):c})})),SP,CP,wP,TP,EP,DP,OP,kP,AP,jP=B((()=>{M_(),Rv(),rx(),H_(),iM(),OM(),ON(),
MM(),eP(),pP(),xP(),SP=e=>e>500,CP=3,wP=1e3,TP=(e,t)=>{switch(e._tag){case`TooManyRequests`:return!0;case`Unreachable`:
return CM(e)&&(t!==`unsafe`||!e.sent);case`ResponseTimeout`:return t!==`unsafe`||!e.sent;case`SyncTimeout`:
return t!==`unsafe`;case`ServerError`:
return e.status===503&&e.retryAfter!==void 0?!0:e.status===500?t===`safe`:t!==`unsafe`&&SP(e.status);case`UnexpectedResponse`:
return e.problem===`incomplete`&&t!==`unsafe`;default:return!1}},EP=(e,t)=>TP(e,
t)?!0:e._tag===`Unreachable`?e.unreachableCause!==`local`&&!e.sent:e._tag===`UnexpectedResponse`&&e.problem===`foreign`&&t!==`unsafe`,
DP=e=>e._tag===`TooManyRequests`||e._tag===`ServerError`&&e.status===503,OP=(e,t)=>{
switch(e._tag){case`TooManyRequests`:return{type:`pushedBack`,retryAfterMs:e.retryAfter,jitter:t};case`ServerError`:
return DP(e)?{type:`pushedBack`,retryAfterMs:e.retryAfter,jitter:t}:{type:`failed`};case`Unreachable`:
return{type:e.unreachableCause===`local`?`ended`:`failed`};case`ResponseTimeout`:case`SyncTimeout`:
return{type:`failed`};case`UnexpectedResponse`:return{type:e.problem===`foreign`?`failed`:`ended`};default:
return{type:`ended`}}},kP=e=>R_(e)||k_(e.cause),AP=(e,t)=>{let{connectTimeout:n,hosts:r,initialBackoff:i,maxBackoff:a,
requestTimeout:o,totalTimeout:s}=e,c=fP(r,e),l=Z(function*(l,u){let d=yield*Fv,
f=()=>Number(d.monotonicTimeNanosUnsafe())/1e6,p=f(),m=yield*jM,h=0,g=0,_=u.idempotency===`unsafe`,v,
y=()=>t.endsAt()??p+s,b=()=>t.endsAt()===void 0?{limit:`totalTimeout`,timeout:s}:{limit:`startupTimeout`,
timeout:t.timeout()},x=()=>v??KN(u,{...b(),connectTimeout:n},!1);for(;;){let s=c.take(u.asked,f());if(s.type!==`host`){
let e=y()-f(),t=s.type===`paused`?Math.ceil(s.until-f()):e;if(e<=0||s.type===`paused`&&(m||t>=e))return yield*x();
yield*s.type===`paused`?bb(t):c.turn.pipe(vb(e),Lb(()=>By(c.passOn)));continue}let{host:d}=s,p=f(),S=y()-p;
if(S<=0)return c.report(d,{type:`ended`},p),yield*x();let C=S/(r.length-u.asked.size),w=Math.min(m?n:o,C),
T=m||o<=C?`requestTimeout`:b().limit,E={state:u,fresh:_,timeout:w,limit:T,connectTimeout:Math.min(n,w)};u.host=d,
u.attempts++,u.status=0;let D=!1,O=e=>{D||c.report(d,e,f()),D=!0},
k=yield*l.attempt(E).pipe(Pb(e=>kP(e)?Vy:By(()=>O({type:`ended`}))),tb);if(k._tag===`Success`)return O({type:`answered`,
tookMs:f()-p,connectMs:k.success.connectMs}),k.success.value;let A=k.failure;
if(A._tag===`TransportError`&&A.stale&&u.idempotency!==`unsafe`){O({type:`ended`}),u.attempts--,_=!0;continue}
let j=A._tag===`TransportError`?JN(u,A,E):A;if(O(OP(j,yield*rM)),_=u.idempotency===`unsafe`,v=j,
u.inDoubt&&l.afterLoss!==void 0){let e=l.afterLoss(j);if(e!==void 0)return e.done}u.inDoubt=j.mayHaveBeenProcessed,
u.asked.add(d);let M=TP(j,u.idempotency);if(u.asked.size<r.length&&EP(j,u.idempotency)&&(!M||c.take(u.asked,f(),
`look`).type!==`paused`))continue;u.asked.clear(),h++;let N=f(),P=!m&&t.endsAt()!==void 0,
F=j._tag===`TokenRejected`||j._tag===`AccessDenied`;if(F&&g++,
!(F?P?g===1:j._tag===`AccessDenied`&&u.idempotency===`safe`&&g<CP:M||P&&CM(j)&&u.idempotency!==`unsafe`))return yield*j;
let I=m?0:P?void 0:e.retries??t.maxRetries();if(I!==void 0&&h>I)return yield*j;let L=DP(j)?0:P&&F?wP:Math.min(a,
i*2**(h-1))*(yield*rM);if(N+L>=y())return yield*j;P&&t.waiting(j,N),L>0&&(yield*bb(L))}});return e=>zy(()=>{
let t=EN(e.method,e.path,e.idempotency);return bP(e.endpoint,e.ids,t)(l(e,t))})}})),MP,NP,PP,FP,IP,LP,RP,zP,BP=B((()=>{
Rv(),rx(),ql(),Qw(),qj(),zj(),MP=Ly(()=>Promise.resolve(process.getBuiltinModule("node:fs/promises"))),
NP=Ly(()=>Promise.resolve(process.getBuiltinModule("node:crypto"))),
PP=e=>e instanceof Error&&`code`in e?String(e.code):`unknown reason`,FP=(e,t,n,r)=>({code:`UnusableFile`,
message:`The ${e} ${t} ${n}.`,hint:r,place:{file:t}}),IP=(e,t)=>X(MP,({readFile:n})=>Ry({try:()=>n(t,`utf8`),
catch:n=>new ij([FP(e,t,`cannot be read (${PP(n)})`,`Check the path and the permissions.`)])})),LP=Z(function*(e){
let t=(yield*IP(`token file`,e)).trim();if(t===``)return yield*new ij([FP(`token file`,e,`is empty`,
`Write the access token of the Connect server to the file.`)]);let n=Rj(t,yield*Iv);
return n===void 0?Jw(t):yield*new ij([{...n,message:`The token file ${e}: ${n.message}`,place:{file:e}}])}),
RP=Z(function*(e){let t=yield*IP(`CA file`,e),
n=t.match(/-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----[\s\S]*?-----END (?:TRUSTED |X509 )?CERTIFICATE-----/g)??[],
{X509Certificate:r}=yield*NP,i=e=>{try{return new r(e).subject!==void 0}catch{return!1}},a=n.findIndex(e=>!i(e));
if(n.length>0&&a===-1)return t;
let o=t.trim()===``?`is empty`:n.length===0?`contains no certificate in PEM`:`contains a damaged certificate (number ${a+1})`;
return yield*new ij([FP(`CA file`,e,o,
`Set OP_CONNECT_CA_FILE to a file of certificates in PEM (BEGIN CERTIFICATE).`)])}),zP=Z(function*(e){
if(qw(e))return{current:J(e)};let{stat:t}=yield*MP,n=Ly(()=>t(e.file).then(({ino:e,mtimeMs:t,size:n})=>`${e} ${t} ${n}`,
()=>void 0)),r=yield*n,i=yield*LP(e.file);return{current:Wy(function*(){let t=yield*n;if(t!==void 0&&t!==r){
let n=yield*nb(LP(e.file));Rl(n)&&(i=n.value,r=t)}return i})}})})),VP,HP,UP=B((()=>{rx(),Qw(),BP(),VP=Z(function*(e){
let t=yield*zP(e.token),n=e.caFile===void 0?void 0:yield*RP(e.caFile),r={};for(let[t,
n]of Object.entries(e.headers))r[t]=Xw(n);let i=Object.values(r),a=(t,a,o,s)=>({request:{...a,method:t.method,
path:t.path,body:t.body,connectTimeout:e.connectTimeout,maxBodySize:e.maxResponseSize,ca:n,proxy:e.proxy,
headers:{authorization:`Bearer ${o}`,"user-agent":e.userAgent,
...t.body===void 0?void 0:{"content-type":`application/json`},...t.headers,...r,...s}},secrets:[o,...i]});return(n,
r)=>X(t.current,t=>e.propagateTrace?ib(HP,e=>a(n,r,Xw(t),e)):J(a(n,r,Xw(t),void 0)))}),HP=ib(nb(Vb),e=>{
if(e._tag===`None`)return;let{parent:t,sampled:n,spanId:r,traceId:i}=e.value,a=n?`1`:`0`;
return{b3:`${i}-${r}-${a}${t._tag===`Some`?`-${t.value.spanId}`:``}`,traceparent:`00-${i.padStart(32,
`0`)}-${r}-0${a}`}})})),WP,GP,KP,qP,JP,YP,XP=B((()=>{Du(),rx(),H_(),Gr(),rj(),Kj(),AM(),WP=3e4,GP=2,
KP=e=>`Waiting for ${e.host===``?`the Connect server`:e.host}: ${`reason`in e&&e.reason!==``?e.reason:e.message.replace(/\.$/,
``)}.`,qP=e=>Wr(Gj(e))?.startupTimeout,JP=()=>{let e=/* @__PURE__ */ new Set,t=0,n=()=>[...e].reduce((e,
t)=>e&&e.endsAt>=t.endsAt?e:t,void 0),r=({onEvent:n,timeout:r}={},i)=>{if((r??0)===0&&qA())return t++,()=>{t--};
let a=r??WP;if(a<=0)return()=>{};let o={startedAt:i,endsAt:i+a,timeout:a,onEvent:n,waited:!1};return e.add(o),(t,r)=>{
if(e.delete(o),!t||!o.waited)return;let a=r-i,s=`The Connect server answered after ${(a/1e3).toFixed(1)} s.`;
n?.({type:`recovered`,message:s,elapsed:a})}};return{begin:r,run:(e,t)=>X(kM,n=>{let i=r(t,n);return Pb(e,e=>ib(kM,
t=>i(R_(e),t)))}),endsAt:()=>n()?.endsAt,timeout:()=>n()?.timeout??0,maxRetries:()=>t>0?GP:void 0,waiting:(t,n)=>{
for(let r of e){let e=!r.waited;r.waited=!0,r.onEvent?.({type:`waiting`,message:KP(t),hint:t.hint,elapsed:n-r.startedAt,
remaining:Math.max(0,r.endsAt-n),isFirst:e})}}}},YP=class extends Eu(`@opconnect/core/Startup`,{defaultValue:JP}){}})),
ZP,QP,$P,eF,tF,nF,rF,iF,aF,oF,sF,cF,lF,uF,dF,fF,pF,mF,hF,gF,_F,vF,yF,bF,xF,SF,CF,wF,TF,EF,DF,OF,kF,AF,jF,MF,NF,PF,FF,IF,
LF,RF,zF,BF,VF,HF,UF,WF,GF,KF=B((()=>{ZP=e=>typeof e==`object`&&!!e&&!Array.isArray(e),QP=(e,t)=>{
if(!Array.isArray(e))return!1;for(let n=0;n<e.length;n++)if(!t(e[n]))return!1;return!0},$P=(e,t)=>{
for(let n=0;n<e.length;n++)e[n]=t(e[n]);return e},
eF=e=>ZP(e)&&(e.id===void 0||e.id===null||typeof e.id==`string`)&&(e.account===void 0||e.account===null||typeof e.account==`string`)&&(e.jti===void 0||e.jti===null||typeof e.jti==`string`)&&(e.userAgent===void 0||e.userAgent===null||typeof e.userAgent==`string`)&&(e.requestIp===void 0||e.requestIp===null||typeof e.requestIp==`string`),
tF=(e,t)=>{let n={};return e.id!==void 0&&(n.id=e.id),e.account!==void 0&&(n.account=e.account),
e.jti!==void 0&&(n.jti=e.jti),e.userAgent!==void 0&&(n.userAgent=e.userAgent),
e.requestIp!==void 0&&(n.requestIp=e.requestIp),n},nF=e=>ZP(e)&&(e.id===void 0||e.id===null||typeof e.id==`string`),
rF=(e,t)=>{let n={};return e.id!==void 0&&(n.id=e.id),n},
iF=e=>ZP(e)&&(e.id===void 0||e.id===null||typeof e.id==`string`),aF=(e,t)=>{let n={};return e.id!==void 0&&(n.id=e.id),
n},
oF=e=>ZP(e)&&(e.type===void 0||e.type===null||typeof e.type==`string`)&&(e.vault===void 0||e.vault===null||nF(e.vault))&&(e.item===void 0||e.item===null||iF(e.item))&&(e.itemVersion===void 0||e.itemVersion===null||typeof e.itemVersion==`number`&&Number.isSafeInteger(e.itemVersion)),
sF=(e,t)=>{let n={};return e.type!==void 0&&(n.type=e.type),e.vault!==void 0&&(n.vault=e.vault===null?null:rF(e.vault,
t)),e.item!==void 0&&(n.item=e.item===null?null:aF(e.item,t)),e.itemVersion!==void 0&&(n.itemVersion=e.itemVersion),n},
cF=e=>ZP(e)&&(e.requestId===void 0||e.requestId===null||typeof e.requestId==`string`)&&(e.timestamp===void 0||e.timestamp===null||typeof e.timestamp==`string`)&&(e.action===void 0||e.action===null||typeof e.action==`string`)&&(e.result===void 0||e.result===null||typeof e.result==`string`)&&(e.actor===void 0||e.actor===null||eF(e.actor))&&(e.resource===void 0||e.resource===null||oF(e.resource)),
lF=(e,t)=>{let n={};return e.requestId!==void 0&&(n.requestId=e.requestId),
e.timestamp!==void 0&&(n.timestamp=e.timestamp),e.action!==void 0&&(n.action=e.action),
e.result!==void 0&&(n.result=e.result),e.actor!==void 0&&(n.actor=e.actor===null?null:tF(e.actor,t)),
e.resource!==void 0&&(n.resource=e.resource===null?null:sF(e.resource,t)),n},
uF=e=>ZP(e)&&(e.id===void 0||e.id===null||typeof e.id==`string`),
dF=e=>ZP(e)&&typeof e.id==`string`&&(e.name===void 0||e.name===null||typeof e.name==`string`)&&(e.size===void 0||e.size===null||typeof e.size==`number`&&Number.isSafeInteger(e.size))&&(e.content_path===void 0||e.content_path===null||typeof e.content_path==`string`)&&(e.section===void 0||e.section===null||uF(e.section))&&(e.content===void 0||e.content===null||typeof e.content==`string`),
fF=(e,t)=>(e.content!==void 0&&(e.content=e.content===null?null:t(e.content)),e),
pF=e=>ZP(e)&&typeof e.id==`string`&&(e.name===void 0||e.name===null||typeof e.name==`string`),
mF=e=>ZP(e)&&(e.href===void 0||e.href===null||typeof e.href==`string`)&&(e.label===void 0||e.label===null||typeof e.label==`string`)&&(e.primary===void 0||e.primary===null||typeof e.primary==`boolean`),
hF=e=>ZP(e)&&(e.id===void 0||e.id===null||typeof e.id==`string`)&&(e.label===void 0||e.label===null||typeof e.label==`string`),
gF=e=>ZP(e)&&(e.id===void 0||e.id===null||typeof e.id==`string`),
_F=e=>ZP(e)&&(e.length===void 0||e.length===null||typeof e.length==`number`&&Number.isSafeInteger(e.length))&&(e.characterSets===void 0||e.characterSets===null||QP(e.characterSets,
e=>typeof e==`string`))&&(e.excludeCharacters===void 0||e.excludeCharacters===null||typeof e.excludeCharacters==`string`),
vF=(e,t)=>{let n={};return e.length!==void 0&&(n.length=e.length),
e.characterSets!==void 0&&(n.characterSets=e.characterSets),
e.excludeCharacters!==void 0&&(n.excludeCharacters=e.excludeCharacters),n},
yF=e=>ZP(e)&&(e.entropy===void 0||e.entropy===null||typeof e.entropy==`number`&&Number.isFinite(e.entropy))&&(e.generated===void 0||e.generated===null||typeof e.generated==`boolean`)&&(e.strength===void 0||e.strength===null||typeof e.strength==`string`)&&(e.history===void 0||e.history===null||QP(e.history,
e=>typeof e==`string`)),bF=(e,t)=>(e.history!==void 0&&(e.history=e.history===null?null:$P(e.history,e=>t(e))),e),
xF=e=>ZP(e)&&typeof e.id==`string`&&(e.type===void 0||e.type===null||typeof e.type==`string`)&&(e.purpose===void 0||e.purpose===null||typeof e.purpose==`string`)&&(e.label===void 0||e.label===null||typeof e.label==`string`)&&(e.value===void 0||e.value===null||typeof e.value==`string`)&&(e.totp===void 0||e.totp===null||typeof e.totp==`string`)&&(e.section===void 0||e.section===null||gF(e.section))&&(e.generate===void 0||e.generate===null||typeof e.generate==`boolean`)&&(e.recipe===void 0||e.recipe===null||_F(e.recipe))&&(e.entropy===void 0||e.entropy===null||typeof e.entropy==`number`&&Number.isFinite(e.entropy))&&(e.passwordDetails===void 0||e.passwordDetails===null||yF(e.passwordDetails)),
SF=(e,t)=>(e.value!==void 0&&(e.value=e.value===null?null:t(e.value)),
e.totp!==void 0&&(e.totp=e.totp===null?null:t(e.totp)),e.recipe!==void 0&&(e.recipe=e.recipe===null?null:vF(e.recipe,
t)),e.passwordDetails!==void 0&&(e.passwordDetails=e.passwordDetails===null?null:bF(e.passwordDetails,t)),e),
CF=e=>ZP(e)&&typeof e.id==`string`&&(e.title===void 0||e.title===null||typeof e.title==`string`)&&pF(e.vault)&&typeof e.category==`string`&&(e.urls===void 0||e.urls===null||QP(e.urls,
e=>mF(e)))&&(e.favorite===void 0||e.favorite===null||typeof e.favorite==`boolean`)&&(e.tags===void 0||e.tags===null||QP(e.tags,
e=>typeof e==`string`))&&(e.version===void 0||e.version===null||typeof e.version==`number`&&Number.isSafeInteger(e.version))&&(e.state===void 0||e.state===null||typeof e.state==`string`)&&(e.createdAt===void 0||e.createdAt===null||typeof e.createdAt==`string`)&&(e.updatedAt===void 0||e.updatedAt===null||typeof e.updatedAt==`string`)&&(e.lastEditedBy===void 0||e.lastEditedBy===null||typeof e.lastEditedBy==`string`)&&(e.sections===void 0||e.sections===null||QP(e.sections,
e=>hF(e)))&&(e.fields===void 0||e.fields===null||QP(e.fields,e=>xF(e)))&&(e.files===void 0||e.files===null||QP(e.files,
e=>dF(e))),wF=(e,t)=>(e.fields!==void 0&&(e.fields=e.fields===null?null:$P(e.fields,e=>SF(e,t))),
e.files!==void 0&&(e.files=e.files===null?null:$P(e.files,e=>fF(e,t))),e),
TF=e=>ZP(e)&&(e.service===void 0||e.service===null||typeof e.service==`string`)&&(e.status===void 0||e.status===null||typeof e.status==`string`)&&(e.message===void 0||e.message===null||typeof e.message==`string`),
EF=(e,t)=>{let n={};return e.service!==void 0&&(n.service=e.service),e.status!==void 0&&(n.status=e.status),
e.message!==void 0&&(n.message=e.message),n},
DF=e=>ZP(e)&&typeof e.name==`string`&&typeof e.version==`string`&&(e.dependencies===void 0||e.dependencies===null||QP(e.dependencies,
e=>TF(e))),OF=(e,t)=>{let n={};return n.name=e.name,n.version=e.version,
e.dependencies!==void 0&&(n.dependencies=e.dependencies===null?null:$P(e.dependencies,e=>EF(e,t))),n},
kF=e=>ZP(e)&&typeof e.id==`string`&&(e.name===void 0||e.name===null||typeof e.name==`string`),
AF=e=>ZP(e)&&(e.href===void 0||e.href===null||typeof e.href==`string`)&&(e.label===void 0||e.label===null||typeof e.label==`string`)&&(e.primary===void 0||e.primary===null||typeof e.primary==`boolean`),
jF=e=>ZP(e)&&(e.type===void 0||e.type===null||typeof e.type==`string`)&&(e.purpose===void 0||e.purpose===null||typeof e.purpose==`string`)&&(e.label===void 0||e.label===null||typeof e.label==`string`)&&(e.value===void 0||e.value===null||typeof e.value==`string`)&&(e.totp===void 0||e.totp===null||typeof e.totp==`string`)&&(e.section===void 0||e.section===null||gF(e.section))&&(e.generate===void 0||e.generate===null||typeof e.generate==`boolean`)&&(e.recipe===void 0||e.recipe===null||_F(e.recipe))&&(e.entropy===void 0||e.entropy===null||typeof e.entropy==`number`&&Number.isFinite(e.entropy))&&(e.passwordDetails===void 0||e.passwordDetails===null||yF(e.passwordDetails))&&(e.id===void 0||e.id===null||typeof e.id==`string`),
MF=(e,t)=>(e.value!==void 0&&(e.value=e.value===null?null:t(e.value)),
e.totp!==void 0&&(e.totp=e.totp===null?null:t(e.totp)),e.recipe!==void 0&&(e.recipe=e.recipe===null?null:vF(e.recipe,
t)),e.passwordDetails!==void 0&&(e.passwordDetails=e.passwordDetails===null?null:bF(e.passwordDetails,t)),e),
NF=e=>ZP(e)&&(e.id===void 0||e.id===null||typeof e.id==`string`)&&(e.title===void 0||e.title===null||typeof e.title==`string`)&&kF(e.vault)&&typeof e.category==`string`&&(e.urls===void 0||e.urls===null||QP(e.urls,
e=>AF(e)))&&(e.favorite===void 0||e.favorite===null||typeof e.favorite==`boolean`)&&(e.tags===void 0||e.tags===null||QP(e.tags,
e=>typeof e==`string`))&&(e.version===void 0||e.version===null||typeof e.version==`number`&&Number.isSafeInteger(e.version))&&(e.state===void 0||e.state===null||typeof e.state==`string`)&&(e.createdAt===void 0||e.createdAt===null||typeof e.createdAt==`string`)&&(e.updatedAt===void 0||e.updatedAt===null||typeof e.updatedAt==`string`)&&(e.lastEditedBy===void 0||e.lastEditedBy===null||typeof e.lastEditedBy==`string`)&&(e.sections===void 0||e.sections===null||QP(e.sections,
e=>hF(e)))&&(e.fields===void 0||e.fields===null||QP(e.fields,e=>jF(e)))&&(e.files===void 0||e.files===null||QP(e.files,
e=>dF(e))),PF=(e,t)=>(e.fields!==void 0&&(e.fields=e.fields===null?null:$P(e.fields,e=>MF(e,t))),
e.files!==void 0&&(e.files=e.files===null?null:$P(e.files,e=>fF(e,t))),e),
FF=e=>ZP(e)&&typeof e.id==`string`&&(e.name===void 0||e.name===null||typeof e.name==`string`),IF=(e,t)=>{let n={};
return n.id=e.id,e.name!==void 0&&(n.name=e.name),n},
LF=e=>ZP(e)&&(e.href===void 0||e.href===null||typeof e.href==`string`)&&(e.label===void 0||e.label===null||typeof e.label==`string`)&&(e.primary===void 0||e.primary===null||typeof e.primary==`boolean`),
RF=(e,t)=>{let n={};return e.href!==void 0&&(n.href=e.href),e.label!==void 0&&(n.label=e.label),
e.primary!==void 0&&(n.primary=e.primary),n},
zF=e=>ZP(e)&&typeof e.id==`string`&&(e.title===void 0||e.title===null||typeof e.title==`string`)&&FF(e.vault)&&typeof e.category==`string`&&(e.urls===void 0||e.urls===null||QP(e.urls,
e=>LF(e)))&&(e.favorite===void 0||e.favorite===null||typeof e.favorite==`boolean`)&&(e.tags===void 0||e.tags===null||QP(e.tags,
e=>typeof e==`string`))&&(e.version===void 0||e.version===null||typeof e.version==`number`&&Number.isSafeInteger(e.version))&&(e.state===void 0||e.state===null||typeof e.state==`string`)&&(e.createdAt===void 0||e.createdAt===null||typeof e.createdAt==`string`)&&(e.updatedAt===void 0||e.updatedAt===null||typeof e.updatedAt==`string`)&&(e.lastEditedBy===void 0||e.lastEditedBy===null||typeof e.lastEditedBy==`string`),
BF=(e,t)=>{let n={};return n.id=e.id,e.title!==void 0&&(n.title=e.title),n.vault=IF(e.vault,t),n.category=e.category,
e.urls!==void 0&&(n.urls=e.urls===null?null:$P(e.urls,e=>RF(e,t))),e.favorite!==void 0&&(n.favorite=e.favorite),
e.tags!==void 0&&(n.tags=e.tags),e.version!==void 0&&(n.version=e.version),e.state!==void 0&&(n.state=e.state),
e.createdAt!==void 0&&(n.createdAt=e.createdAt),e.updatedAt!==void 0&&(n.updatedAt=e.updatedAt),
e.lastEditedBy!==void 0&&(n.lastEditedBy=e.lastEditedBy),n},
VF=e=>ZP(e)&&(e.op===`add`||e.op===`remove`||e.op===`replace`)&&typeof e.path==`string`&&(e.value===void 0||!0),HF=(e,
t)=>{let n={};return n.op=e.op,n.path=e.path,e.value!==void 0&&(n.value=e.value),n},
UF=e=>ZP(e)&&typeof e.id==`string`&&typeof e.name==`string`&&(e.description===void 0||e.description===null||typeof e.description==`string`)&&(e.attributeVersion===void 0||e.attributeVersion===null||typeof e.attributeVersion==`number`&&Number.isSafeInteger(e.attributeVersion))&&(e.contentVersion===void 0||e.contentVersion===null||typeof e.contentVersion==`number`&&Number.isSafeInteger(e.contentVersion))&&(e.items===void 0||e.items===null||typeof e.items==`number`&&Number.isSafeInteger(e.items))&&(e.type===void 0||e.type===null||typeof e.type==`string`)&&(e.createdAt===void 0||e.createdAt===null||typeof e.createdAt==`string`)&&(e.updatedAt===void 0||e.updatedAt===null||typeof e.updatedAt==`string`),
WF=(e,t)=>{let n={};return n.id=e.id,n.name=e.name,e.description!==void 0&&(n.description=e.description),
e.attributeVersion!==void 0&&(n.attributeVersion=e.attributeVersion),
e.contentVersion!==void 0&&(n.contentVersion=e.contentVersion),e.items!==void 0&&(n.items=e.items),
e.type!==void 0&&(n.type=e.type),e.createdAt!==void 0&&(n.createdAt=e.createdAt),
e.updatedAt!==void 0&&(n.updatedAt=e.updatedAt),n},GF={activity:(e,t)=>QP(e,e=>cF(e))?$P(e,e=>lF(e,t)):void 0,file:(e,
t)=>dF(e)?fF(e,t):void 0,files:(e,t)=>QP(e,e=>dF(e))?$P(e,e=>fF(e,t)):void 0,fullItem:(e,t)=>CF(e)?wF(e,t):void 0,
health:(e,t)=>DF(e)?OF(e,t):void 0,itemInput:(e,t)=>NF(e)?PF(e,t):void 0,items:(e,t)=>QP(e,e=>zF(e))?$P(e,e=>BF(e,
t)):void 0,patch:(e,t)=>QP(e,e=>VF(e))?$P(e,e=>HF(e,t)):void 0,vault:(e,t)=>UF(e)?WF(e,t):void 0,vaults:(e,t)=>QP(e,
e=>UF(e))?$P(e,e=>WF(e,t)):void 0}})),$,qF,JF,YF,XF,ZF=B((()=>{SA(),$=e=>lA(_A(e)),qF=(...e)=>Q.annotate({examples:e}),
JF=e=>iA(Q.annotate({format:`password`,...e})),YF=Q.annotate({format:`date-time`,readOnly:!0}),XF=(e,t={})=>Yk(qk(e),
[Jk(Q,dA)]).annotate(t)})),QF,$F=B((()=>{SA(),ZF(),QF=qk({requestId:$(Q),timestamp:$(YF),action:$(qF(`READ`,`CREATE`,
`UPDATE`,`DELETE`)),result:$(qF(`SUCCESS`,`DENY`)),actor:$(qk({id:$(Q),account:$(Q),jti:$(Q),userAgent:$(Q),
requestIp:$(Q)})),resource:$(qk({type:$(qF(`ITEM`,`VAULT`)),vault:$(qk({id:$(Q)})),item:$(qk({id:$(Q)})),
itemVersion:$(bA)}))}).annotate({identifier:`APIRequest`,
description:`One request to the server: which token asked for what, and whether it was allowed.`})})),eI,tI=B((()=>{
SA(),ZF(),eI=XF({id:Q,name:$(Q),size:$(bA.annotate({description:`In bytes.`})),
content_path:$(Q.annotate({description:`Path of the download. Some servers write it without the leading slash.`,
readOnly:!0})),section:$(XF({id:$(Q)})),content:$(JF({contentEncoding:`base64`,
description:"Only there when asked for with `inline_files`, up to OP_MAX_INLINE_FILE_SIZE_KB (100 KB by default)."}))},
{identifier:`File`,description:`A file attached to an item.`})})),nI,rI,iI,aI,oI,sI,cI,lI,uI,dI,fI,pI,mI=B((()=>{SA(),
tI(),ZF(),nI=qF(`LOGIN`,`PASSWORD`,`API_CREDENTIAL`,`SERVER`,`DATABASE`,`CREDIT_CARD`,`MEMBERSHIP`,`PASSPORT`,
`SOFTWARE_LICENSE`,`OUTDOOR_LICENSE`,`SECURE_NOTE`,`WIRELESS_ROUTER`,`BANK_ACCOUNT`,`DRIVER_LICENSE`,`IDENTITY`,
`REWARD_PROGRAM`,`DOCUMENT`,`EMAIL_ACCOUNT`,`SOCIAL_SECURITY_NUMBER`,`MEDICAL_RECORD`,`SSH_KEY`,`CUSTOM`),
rI=qF(`STRING`,`EMAIL`,`CONCEALED`,`URL`,`OTP`,`DATE`,`MONTH_YEAR`,`MENU`,`ADDRESS`,`CREDIT_CARD_NUMBER`,
`CREDIT_CARD_TYPE`,`GENDER`,`PHONE`,`REFERENCE`,`FILE`,`SSHKEY`,`UNKNOWN`),
iI=qk({length:$(bA.annotate({description:`1 to 64.`,default:32})),characterSets:$(gA(qF(`LETTERS`,`DIGITS`,`SYMBOLS`))),
excludeCharacters:$(Q)}).annotate({identifier:`GeneratorRecipe`,description:`How a server shall make up a value.`}),
aI=XF({entropy:$(yA.annotate({readOnly:!0})),generated:$(hA),strength:$(qF(`TERRIBLE`,`WEAK`,`FAIR`,`GOOD`,`VERY_GOOD`,
`EXCELLENT`,`FANTASTIC`)),history:$(gA(JF({description:`An earlier password.`})))},{identifier:`PasswordDetails`,
description:`What a server tells about a password.`}),oI={type:$(rI),purpose:$(qF(``,`USERNAME`,`PASSWORD`,`NOTES`)),
label:$(Q),
value:$(JF({description:`Left out when empty. A DATE is unix seconds, a MONTH_YEAR is YYYYMM, an OTP is its otpauth address.`})),
totp:$(JF({description:`The current code of an OTP.`})),section:$(XF({id:$(Q)})),
generate:$(hA.annotate({description:"Asks the server to make up a value by `recipe`.",default:!1})),recipe:$(iI),
entropy:$(yA.annotate({readOnly:!0})),passwordDetails:$(aI)},sI=XF({id:Q,...oI},{identifier:`Field`,
description:"A field of an item. Ids of built-in fields are words, such as `password` or `notesPlain`."}),
cI=XF({id:$(Q),label:$(Q)},{identifier:`Section`,description:`A named group of fields.`}),lI=e=>({id:Q,title:$(Q),
vault:e({id:Q,name:$(Q)}),category:nI,urls:$(gA(e({href:$(Q),label:$(Q),primary:$(hA)}))),
favorite:$(hA.annotate({default:!1})),tags:$(gA(Q)),version:$(bA),state:$(qF(`ARCHIVED`,
`DELETED`).annotate({readOnly:!0})),createdAt:$(YF),updatedAt:$(YF),lastEditedBy:$(Q.annotate({readOnly:!0}))}),
uI=qk(lI(qk)).annotate({identifier:`Item`,
description:`An item in a list: what it is, without its sections, fields and files.`}),dI=XF({...lI(XF),
sections:$(gA(cI)),fields:$(gA(sI)),files:$(gA(eI))},{identifier:`FullItem`,
description:`An item with its sections, fields and files.`}),fI=XF({...lI(XF),id:$(Q),sections:$(gA(cI)),
fields:$(gA(XF({...oI,id:$(Q)},{identifier:`FieldInput`,
description:"A field to write. The server makes up an `id` that is left out."}))),files:$(gA(eI))},
{identifier:`ItemInput`,description:`An item to create, or to replace another. The server sets what is left out.`}),
pI=qk({op:Qk([`add`,`remove`,`replace`]),
path:Q.annotate({description:`A JSON pointer into the item, except that a field is named by its id.`,
examples:[`/favorite`,`/fields/password/value`]}),value:lA(fA)}).annotate({identifier:`PatchOperation`,
description:`One change of an item.`})})),hI,gI,_I=B((()=>{SA(),ZF(),hI=qk({service:$(Q),status:$(Q),
message:$(Q)}).annotate({identifier:`ServiceDependency`,
description:"The state of a part that the server depends on, such as `sync` or `sqlite`."}),gI=qk({name:Q,version:Q,
dependencies:$(gA(hI))}).annotate({identifier:`ServerHealth`,
description:`Name and version of the server, and the state of its parts.`})})),vI,yI=B((()=>{SA(),ZF(),vI=qk({id:Q,
name:Q,description:$(Q),attributeVersion:$(bA.annotate({description:`Grows with every change of the vault itself.`})),
contentVersion:$(bA.annotate({description:`Grows with every change of an item in the vault.`})),
items:$(bA.annotate({description:`Number of active items in the vault.`})),type:$(qF(`USER_CREATED`,`PERSONAL`,
`EVERYONE`,`TRANSFER`)),createdAt:$(YF),updatedAt:$(YF)}).annotate({identifier:`Vault`,
description:`A vault that the token can see.`})})),bI=/* @__PURE__ */ H({explain:()=>CI,schemas:()=>xI}),xI,SI,CI,
wI=B((()=>{Gr(),SA(),$F(),mI(),tI(),_I(),yI(),xI={activity:gA(QF),file:eI,files:gA(eI),fullItem:dI,health:gI,
itemInput:fI,items:gA(uI),patch:gA(pI),vault:vI,vaults:gA(vI)},SI=e=>e.message.replace(/\s+/g,` `).trim().slice(0,200),
CI=(e,t)=>Br(Hk(xI[e])(t),SI)})),TI,EI,DI=B((()=>{rx(),Qw(),KF(),TI=Ly(()=>Promise.resolve().then(()=>(wI(),bI))),EI=(e,
t)=>{let n=GF[e](t,Jw);return n===void 0?X(TI,({explain:n})=>Zy(n(e,t))):J(n)}})),OI,kI,AI,jI,MI,NI,PI,FI,II,LI,RI,zI,
BI,VI,HI,UI,WI,GI,KI=B((()=>{Rv(),rx(),Qw(),_w(),OM(),CN(),TN(),eP(),iP(),jP(),UP(),XP(),LM(),DI(),OI=(e,
t)=>e.has(t===408?401:t),kI=({_tag:e})=>e===`TooManyRequests`||e===`ServerError`||e===`UnexpectedResponse`,
AI=e=>t=>!(`status`in t)||kI(t)||OI(e,t.status)?t:new xM({...t,problem:`refusal`,
reason:`no Connect server does so here: ${t.reason}`}),jI=e=>{let t=new URLSearchParams;for(let[n,
r]of Object.entries(e))r!==void 0&&t.append(n,`${r}`);return t.size===0?``:`?${t}`},
MI=e=>e.every(({op:e})=>e===`replace`)?`idempotent`:`unsafe`,
NI=e=>qw(e)?Xw(e):Array.isArray(e)?e.map(NI):typeof e!=`object`||!e||`toJSON`in e?e:Object.fromEntries(Object.entries(e).map(([e,
t])=>[e,NI(t)])),PI=(e,t)=>zy(()=>{let n=JSON.stringify(NI(t));return ab(EI(e,JSON.parse(n)),n)}),
FI=e=>typeof e==`string`?e===``||e===`.`||e===`..`||!e.isWellFormed()?`"${e.toWellFormed()}" is not a valid id`:void 0:`an id must be a string, not ${e===null?`null`:typeof e}`,
II=e=>e._tag===`ResourceNotFound`?{done:void 0}:void 0,LI=(e,
t)=>e===`DELETE`?t===204||t===200:t===200||e===`POST`&&t===201,RI=({body:e})=>J(FM(e)),zI=()=>J(void 0),BI=e=>(t,n)=>{
let r;try{r=JSON.parse(FM(t.body))}catch{return Y(GN(n,`foreign`,`its body is not JSON`))}return pb(EI(e,r),e=>GN(n,
XN(t)?`shape`:`foreign`,`its body has another shape: ${e}`))},VI=e=>{let t=BI(`fullItem`);return(n,r)=>X(t(n,r),
t=>t.id===e?J(t):Y(GN(r,`foreign`,`it holds another item than the one asked for`)))},HI=e=>IM(e,
`1password-connect-version`)===void 0&&(IM(e,`content-type`)??``).toLowerCase().startsWith(`text/html`),UI=e=>GN(e,
`foreign`,`it is an HTML page instead of a file: the response did not come from a Connect server`),WI=(e,
t)=>`its body has ${e} bytes, and the file ${t}`,GI=Z(function*(e){let t=yield*PM,n=yield*VP(e),r=AP(e,yield*YP),i=(e,t,
n)=>(e.state.status=t.status,LI(e.state.method,t.status)?J(t):X(Iv,r=>Y($N(e.state,t,n,r)))),a=(e,r)=>a=>X(n(e,
{host:a.state.host,timeout:a.timeout,fresh:a.fresh}),({request:e,secrets:n})=>X(t.send(e),e=>X(i(a,e,n),e=>ib(r(e,
a.state),t=>({value:t,connectMs:e.connectMs}))))),o=(e,t,n)=>e.replace(/:(\w+)/g,(e,r)=>n(t[r]??``)),s=(e,t,n,i,a)=>{
let s=`${e}.${t}`,{idempotency:c,method:l,path:u,statuses:d}=SN[s],f=(e,t)=>Y(AI(d)(new cM({method:l,path:t,host:``,
attempts:0,mayHaveBeenProcessed:!1,status:400,reason:e})));for(let e in n){let t=FI(n[e]);if(t!==void 0)return f(t,o(u,
n,()=>`…`))}let p=o(u,n,encodeURIComponent),m=e=>r({endpoint:s,ids:n,method:l,path:p,idempotency:i.idempotency??c,
afterLoss:i.afterLoss,attempt:a({method:l,path:i.query===void 0?p:p+jI(i.query),body:e})}).pipe(pb(AI(d)));
return i.body===void 0?m(void 0):Tb(i.body,{onFailure:e=>f(`unusable input: ${e}`,p),onSuccess:m})},
c=AI(/* @__PURE__ */ new Set),l=(r,a)=>o=>{let{state:s}=o,l={host:s.host,timeout:o.timeout,fresh:o.fresh},
u=a===0?r:{...r,headers:{range:`bytes=${a}-`}};return X(n(u,l),({request:n,secrets:r})=>X(t.open(n),t=>{let{connectMs:n,
status:l}=t;s.status=l;let u=a>0&&l===206&&IM(t,`content-range`)?.startsWith(`bytes ${a}-`)===!0;
if(l!==200&&!u)return wN(t.body,e.maxResponseSize,()=>qN(s)).pipe(yb({duration:o.timeout,orElse:()=>Y(KN(s,o))}),
X(e=>i(o,{...t,body:e},r)),X(()=>Y(GN(s,`foreign`,`its range is another one`))));if(HI(t))return Y(UI(s));
let d=rP(dw(t.body,e=>c(JN(s,e,o))),e.requestTimeout,()=>c(KN(s,{...o,limit:`requestTimeout`,
timeout:e.requestTimeout})));return J({value:{start:u?a:0,body:d},connectMs:n})}))},u=(e,t,n,r=0)=>s(`files`,`content`,
{vaultUuid:e,itemUuid:t,fileUuid:n},{},e=>l(e,r)),d=(t,n,r)=>({method:`GET`,path:o(SN[`files.content`].path,
{vaultUuid:t,itemUuid:n,fileUuid:r},encodeURIComponent),host:e.hosts.join(`, `),attempts:1,mayHaveBeenProcessed:!1}),
f=(e,t,n,r,i)=>new xM({...d(e,t,n),status:200,problem:`incomplete`,reason:WI(r,i)}),p=({body:e},t,n)=>{let r=0,
i=ow(zy(()=>r===t?J(XC):Y(n(r)))),a=sw(e,e=>(r+=e.length,e));return lw(a,i)};return{vaults:{list:e=>s(`vaults`,`list`,
{},{query:{filter:e?.filter}},e=>a(e,BI(`vaults`))),get:e=>s(`vaults`,`get`,{vaultUuid:e},{},e=>a(e,BI(`vault`)))},
items:{list:(e,t)=>s(`items`,`list`,{vaultUuid:e},{query:{filter:t?.filter}},e=>a(e,BI(`items`))),get:(e,t)=>s(`items`,
`get`,{vaultUuid:e,itemUuid:t},{},e=>a(e,VI(t))),create:(e,t)=>s(`items`,`create`,{vaultUuid:e},{body:PI(`itemInput`,
t)},e=>a(e,BI(`fullItem`))),update:(e,t,n)=>s(`items`,`update`,{vaultUuid:e,itemUuid:t},{body:PI(`itemInput`,n)},e=>a(e,
BI(`fullItem`))),patch:(e,t,n)=>s(`items`,`patch`,{vaultUuid:e,itemUuid:t},{body:PI(`patch`,n),idempotency:MI(n)},
e=>a(e,BI(`fullItem`))),delete:(e,t)=>s(`items`,`delete`,{vaultUuid:e,itemUuid:t},{afterLoss:II},e=>a(e,zI))},
files:{list:(e,t,n)=>s(`files`,`list`,{vaultUuid:e,itemUuid:t},{query:{inline_files:n?.inline}},e=>a(e,BI(`files`))),
get:(e,t,n,r)=>s(`files`,`get`,{vaultUuid:e,itemUuid:t,fileUuid:n},{query:{inline_files:r?.inline}},e=>a(e,BI(`file`))),
open:u,content:(e,t,n,r)=>ow(ib(u(e,t,n),i=>{let a=r?.size;return a===void 0?i.body:p(i,a,r=>f(e,t,n,r,a))})),
wrongSize:f,downloadTimedOut:(e,t,n,r)=>new bM({...d(e,t,n),timeout:r,limit:`downloadTimeout`,sent:!0}),bytes:(e,t,n,
r)=>s(`files`,`content`,{vaultUuid:e,itemUuid:t,fileUuid:n},{},e=>a(e,(e,t)=>{if(HI(e))return Y(UI(t));
let{length:n}=e.body;return r?.size===void 0||r.size===n?J(e.body):Y(GN(t,`incomplete`,WI(n,r.size)))}))},
activity:{list:e=>s(`activity`,`list`,{},{query:{limit:e?.limit,offset:e?.offset}},e=>a(e,(e,t)=>ib(BI(`activity`)(e,t),
t=>({requests:t,range:IM(e,`content-range`)}))))},server:{heartbeat:zy(()=>s(`server`,`heartbeat`,{},{},e=>a(e,RI))),
health:zy(()=>s(`server`,`health`,{},{},e=>a(e,BI(`health`)))),metrics:zy(()=>s(`server`,`metrics`,{},{},e=>a(e,
RI)))}}})})),qI,JI,YI,XI,ZI=B((()=>{qI=(e,t,n)=>/["\\\p{Cc}]/u.test(n)?void 0:`${e} ${t} "${n}"`,JI=e=>qI(`title`,`eq`,
e),YI=e=>qI(`title`,`co`,e),XI=e=>qI(`tag`,`eq`,e)})),QI,$I,eL=B((()=>{rx(),OM(),Ui(),ZI(),QI=(e,t,n)=>{let[r,...i]=n;
return r===void 0?Y(new wM({kind:e,name:t})):i.length===0?J(r):Y(new TM({kind:e,name:t,
candidates:n.map(({id:e})=>e)}))},$I=({items:e,vaults:t})=>{let n=(t,n,r)=>ib(e.list(t,{filter:n}),e=>e.filter(r)),r=(e,
t)=>n(e,JI(t),e=>Ni(e.title??``,t));return{vaults:{getByName:e=>X(t.list(),t=>QI(`vault`,e,Pi(t,e,e=>e.name)))},
items:{getByTitle:Z(function*(t,n){let i=yield*r(t,n),{id:a}=yield*QI(`item`,n,Pi(i,n,e=>e.title));return yield*e.get(t,
a)}),listByTitle:r,listByTitleContaining:(e,t)=>n(e,YI(t),e=>(e.title??``).toLowerCase().includes(t.toLowerCase())),
listByTag:(e,t)=>n(e,XI(t),e=>(e.tags??[]).some(e=>Ni(e,t)))}}}})),tL,nL,rL,iL,aL,oL=B((()=>{rx(),OM(),wj(),GA(),Ui(),
tL=200,nL=e=>ib(xj(VA,e),({waitUntilVisible:e})=>e===!0?VA.waitUntilVisible.default:typeof e==`number`?e:void 0),
rL=e=>e.replaceAll(`~`,`~0`).replaceAll(`/`,`~1`),iL=e=>({id:e.id,title:e.label??void 0}),aL=({items:e})=>{let t=(t,n,r,
i)=>{let a=e.get(t,n).pipe(ib(e=>i(e)),cb(e=>J(e._tag===`ResourceNotFound`&&i(void 0))));return Wy(function*(){
for(;!(yield*a);)yield*bb(tL)}).pipe(yb({duration:r,orElse:()=>Y(new EM({vaultId:t,itemId:n,timeout:r}))}))},n=(e,n,r,
i)=>t(e,n,i,e=>e!==void 0&&(e.version??0)>=r),r=(e,t)=>Math.max((e??0)+1,t??0);return{create:Z(function*(t,r,i){
let a=yield*nL(i),o=yield*e.create(t,r);return a!==void 0&&(yield*n(t,o.id,o.version??1,a)),o}),update:Z(function*(t,i,
a,o){let s=yield*nL(o);if(s===void 0)return yield*e.update(t,i,a);let c=a.version??(yield*e.get(t,i)).version,
l=yield*e.update(t,i,a);return yield*n(t,i,r(c,l.version),s),l}),patch:Z(function*(t,i,a,o){let s=yield*nL(o);
if(s===void 0)return yield*e.patch(t,i,a);let c=yield*e.get(t,i),l=yield*e.patch(t,i,a);return a.length>0&&(yield*n(t,i,
r(c.version,l.version),s)),l}),delete:Z(function*(n,r,i){let a=yield*nL(i);yield*e.delete(n,r),a!==void 0&&(yield*t(n,r,
a,e=>e===void 0))}),setField:Z(function*(t,i,a,o,s){let c=yield*nL(s),l=yield*e.get(t,i),u=zi(l.fields??[],a,iL),[d,
...f]=u;if(d===void 0)return yield*new wM({kind:`field`,name:a});if(f.length>0){let e=u.map(({id:e})=>e);
return yield*new TM({kind:`field`,name:a,candidates:e})}let p=yield*e.patch(t,i,[{op:d.value==null?`add`:`replace`,
path:`/fields/${rL(d.id)}/value`,value:o}]);return c!==void 0&&(yield*n(t,i,r(l.version,p.version),c)),p})}}})),sL,cL,
lL,uL,dL=B((()=>{Du(),rx(),Pv(),Nj(),vi(),Kj(),eM(),gN(),KI(),eL(),oL(),
sL=class extends Yl()(`@opconnect/core/ConnectClient`){},cL=e=>Fy(Mj(e.hosts,_i(`http:`,e.proxy)!==void 0),
e=>Xb(`Connecting to ${e} without TLS: the token and the secrets are sent in clear text.`),{discard:!0}),
lL=Z(function*(e){let t=yield*Zy(Gj(e));yield*cL(t);let n=yield*GI(t),r=$I(n),{bytes:i,content:a,get:o,list:s}=n.files;
return{vaults:{...n.vaults,...r.vaults},items:{...n.items,...r.items,...aL(n)},files:{list:s,get:o,content:a,bytes:i,
...mN(n,t)},activity:{...n.activity,...$j(n)},server:n.server}}),uL=e=>Ev(sL,lL(e))})),fL,pL,mL,hL,gL,_L,vL,yL,bL,xL,SL,
CL,wL=B((()=>{Xu(),M_(),rx(),_w(),vi(),RN(),LM(),fL=2**31-1,pL=500,
mL=e=>typeof e==`object`&&!!e&&`rawPacket`in e&&e.rawPacket instanceof Uint8Array&&e.rawPacket[0]===21,hL=({ca:e,host:t,
proxy:n})=>{let{hostname:r,pathname:i,port:a,protocol:o}=new URL(t),{Agent:s,
request:c}=process.getBuiltinModule(o===`https:`?`node:https`:`node:http`),l={...e===void 0?void 0:{ca:e},proxyEnv:n};
return{request:c,address:{protocol:o,hostname:r.replace(/^\[|\]$/g,``),port:a===``?void 0:a},basePath:i===`/`?``:i,
kept:new s({keepAlive:!0,...l}),fresh:new s({keepAlive:!1,...l}),proxy:_i(o,n),probe:void 0}},
gL=e=>(e.probe??=new Promise(t=>{let{hostname:n,port:r}=e.address,
i=process.getBuiltinModule(`node:tls`).connect({host:n,port:Number(r??80),rejectUnauthorized:!1}),a=e=>{clearTimeout(o),
i.destroy(),t(e)},o=setTimeout(()=>a(!1),pL);i.once(`secureConnect`,()=>a(!0)),i.once(`error`,()=>a(!1)),i.once(`close`,
()=>a(!1))}),e.probe),_L=(e,{proxy:t})=>{if(t===void 0)return;let n=Object(e),
r=Number(t.port||(t.protocol===`https:`?443:80)),[i=e]=Array.isArray(n.errors)?n.errors:[];
if(n.code!==`ERR_PROXY_TUNNEL`&&n.hostname!==t.hostname&&Object(i).port!==r)return;
let a=typeof n.statusCode==`number`?n.statusCode:void 0;return{proxy:t.host,status:a}},vL=(e,t,{onError:n,onHead:r})=>{
let i=performance.now(),a=!1,o,s=!1,c,l,u=e.request({...e.address,path:e.basePath+t.path,method:t.method,
agent:t.fresh?e.fresh:e.kept});u.setHeader(`accept-encoding`,`identity`);for(let e in t.headers)u.setHeader(e,
t.headers[e]??``);let d=e=>{l??=e,u.destroy()},
f=setTimeout(()=>d(t.connectTimeout<t.timeout?`CONNECT_TIMEOUT`:`TIMEOUT`),Math.min(t.timeout,t.connectTimeout,fL));
return u.once(`socket`,e=>{let n=()=>{a=!0,o=performance.now()-i,r()},r=()=>{
if(t.connectTimeout>=t.timeout||l!==void 0)return;clearTimeout(f);let e=t.timeout-(performance.now()-i);f=setTimeout(d,
Math.min(Math.max(1,e),fL),`TIMEOUT`)};e.connecting?e.once(`encrypted`in e?`secureConnect`:`connect`,n):(a=!0,r())}),
u.once(`response`,e=>{s=!0;let t=e.headers[`content-encoding`];if(t===void 0||t===`identity`)return r(e,o);s=!1,
c=e.statusCode,d(`BODY_ENCODED`)}),u.on(`error`,t=>{if(clearTimeout(f),s)return;let r=l??(mL(t)?`TLS_EXPECTED`:kN(t)),
i=u.reusedSocket&&l===void 0,o=a?void 0:_L(t,e),d=e=>n(new NM({code:e,sent:a,stale:i,status:c,...o}));
r===`ECONNRESET`&&a&&!i&&e.address.protocol===`http:`&&!e.proxy?gL(e).then(e=>d(e?`TLS_EXPECTED`:r)):d(r)}),
u.once(`close`,()=>{!s&&l!==void 0&&n(new NM({code:l,sent:a,stale:!1}))}),u.end(t.body),{stopTimer:()=>clearTimeout(f),
endedBy:()=>l,cancel:()=>{clearTimeout(f),u.destroy()}}},yL=(e,t)=>({status:e.statusCode??0,headers:e.headers,
connectMs:t}),bL=(e,t)=>new NM({code:e,sent:!0,stale:!1,status:t}),xL=(e,t,n)=>{if(e.complete&&e.readableLength<=t){
let t=e.read()??/* @__PURE__ */ new Uint8Array;return e.resume(),n(t)}if(e.destroyed)return n(bL(`BODY_CUT_SHORT`));
let r=[],i=0;e.on(`data`,a=>{i+=a.length,i<=t?r.push(a):(e.removeAllListeners(`end`),e.destroy(),n(bL(`BODY_TOO_LARGE`,
e.statusCode)))}),e.once(`end`,()=>n(r.length===1?r[0]??/* @__PURE__ */ new Uint8Array:Buffer.concat(r))),e.on(`error`,
()=>void 0),e.once(`close`,()=>{!e.readableEnded&&i<=t&&n(bL(`BODY_CUT_SHORT`,e.statusCode))})},SL=e=>{let t=e=>{},
n=()=>{if(e.closed)return e.readableEnded?j_():Y(bL(`BODY_CUT_SHORT`))};return ow(Wy(function*(){
yield*jb(()=>By(()=>e.destroy()));let r=t;e.pause(),e.on(`data`,t=>{e.pause(),r(J(qu(t)))}),e.on(`error`,()=>void 0),
e.once(`close`,()=>{let e=n();e!==void 0&&r(e)});let i=Hy(i=>{let a=n();return a===void 0?(r=e=>{r=t,i(e)},e.resume(),
By(()=>{e.pause(),r=t})):i(a)});return qC(J(i))}))},CL=Wy(function*(){let e=yield*Ab(By(()=>/* @__PURE__ */ new Map),
e=>By(()=>{for(let{fresh:t,kept:n}of e.values())n.destroy(),t.destroy()})),t=t=>{let{ca:n,host:r}=t,
i=n===void 0?r:`${r} ${n}`,a=e.get(i)??hL(t);return e.set(i,a),a};return{send:e=>Hy(n=>{let r=vL(t(e),e,
{onError:e=>n(Y(e)),onHead:(t,i)=>process.nextTick(()=>xL(t,e.maxBodySize,e=>{if(r.stopTimer(),
!(e instanceof NM))return n(J({...yL(t,i),body:e}));let a=r.endedBy();n(Y(a===void 0?e:bL(a)))}))});
return By(r.cancel)}),open:e=>Hy(n=>{let r=vL(t(e),e,{onError:e=>n(Y(e)),onHead:(e,t)=>{r.stopTimer(),
(e.statusCode===204||e.statusCode===304)&&e.resume(),process.nextTick(()=>n(J({...yL(e,t),body:SL(e)})))}});
return By(r.cancel)})}})})),TL,EL=B((()=>{Pv(),wL(),LM(),TL=/*#__PURE__*/ Ev(PM,CL)})),DL,OL,kL,AL,jL,ML,NL,PL=B((()=>{
rx(),he(),ur(),nS(),JS(),_w(),DL=`~effect/SubscriptionRef`,OL={...yn,[DL]:{_A:G},toJSON(){return{_id:`SubscriptionRef`,
value:this.value}}},kL=e=>ib(Px({replay:1}),t=>{let n=Object.create(OL);return n.semaphore=WS(1),n.value=e,n.pubsub=t,
Ix(n.pubsub,e),n}),AL=e=>rw(e.pubsub),jL=e=>By(()=>e.value),ML=(e,t)=>{e.value=t,Ix(e.pubsub,t)},NL=/*#__PURE__*/ W(2,
(e,t)=>e.semaphore.withPermit(By(()=>ML(e,t))))})),FL,IL,LL,RL,zL,BL,VL,HL,UL,WL,GL,KL,qL,JL,YL,XL,ZL,QL=B((()=>{Du(),
Vd(),he(),ur(),w_(),Iu(),hy(),ql(),Gr(),FL=`~effect/Cache`,IL=(e,t)=>Rm(n=>{let r=Object.create(RL);
return r.lookup=t=>Pm(e(t),e=>wu(n,e)),r.map=oy(),r.capacity=t.capacity,r.timeToLive=t.timeToLive?(e,
n)=>_d(t.timeToLive(e,n)):zL,wp(r)}),LL=e=>IL(e.lookup,{...e,timeToLive:e.timeToLive===void 0?zL:()=>e.timeToLive}),
RL={...yn,[FL]:FL,toJSON(){return{_id:`Cache`,capacity:this.capacity,map:this.map}}},zL=(e,t)=>jd,BL=/*#__PURE__*/ W(2,
(e,t)=>Qn(n=>{let r=cy(e.map,t);if(Rl(r)&&(py(e.map,t),!UL(r.value,n)))return dy(e.map,t,r.value),r.value.await(n);
let i=new VL(n,e.lookup(t));i.onInterrupt=()=>HL(e,t,i);let a=!1;i.fiber.addObserver(r=>{if(i.onInterrupt=void 0,Em(r)){
HL(e,t,i);return}let o=e.timeToLive(r,t);kd(o)?(a=!0,HL(e,t,
i)):Od(o)&&(i.expiresAt=n.getRef(Jg).currentTimeMillisUnsafe()+Fd(o))});let o=i.fiber.pollUnsafe();
return a||o!==void 0&&Em(o)||dy(e.map,t,i),Number.isFinite(e.capacity)&&WL(e),i.await(n)})),VL=class{expiresAt;awaiters;
fiber;onInterrupt;constructor(e,t){this.fiber=vg(e,t,!0,!0),this.awaiters=0,this.expiresAt=void 0}await(e){
return e===void 0?Qn(e=>this.await(e)):this.fiber.pollUnsafe()||(this.awaiters++,Wh(e,()=>(this.awaiters--,
this.awaiters>0||this.fiber.pollUnsafe()?Fp:(this.onInterrupt?.(),xp(this.fiber)))),bp(this.fiber))}},HL=(e,t,n)=>{
let r=cy(e.map,t);Rl(r)&&r.value===n&&py(e.map,t)},UL=(e,
t)=>e.expiresAt!==void 0&&t.getRef(Jg).currentTimeMillisUnsafe()>=e.expiresAt,WL=e=>{let t=my(e.map)-e.capacity;
if(!(t<=0)){for(let[n]of e.map)if(py(e.map,n),t--,t===0)return}},GL=/*#__PURE__*/ W(2,(e,t)=>Qn(n=>{let r=KL(e,t,n);
return r?sm(r.await(n)):Mp})),KL=(e,t,n,r=!0)=>{let i=cy(e.map,t);if(!Ll(i)){if(UL(i.value,n))py(e.map,
t);else return r&&(py(e.map,t),dy(e.map,t,i.value)),i.value}},qL=/*#__PURE__*/ W(2,(e,t)=>Qn(n=>{let r=KL(e,t,n,!1);
return wp(r!==void 0)})),JL=/*#__PURE__*/ W(2,(e,t)=>Dp(()=>{py(e.map,t)})),YL=/*#__PURE__*/ W(3,(e,t,n)=>Qn(r=>{
let i=KL(e,t,r,!1);return i===void 0?wp(!1):i.await(r).pipe(_m(r=>{if(n(r)){let n=cy(e.map,t);
return Ll(n)||n.value!==i?!1:(py(e.map,t),!0)}return!1}),Gm(()=>wp(!1)))})),XL=e=>Qn(t=>{
let n=t.getRef(Jg).currentTimeMillisUnsafe();return wp(Fu(e.map,([t,
r])=>r.expiresAt===void 0||r.expiresAt>n?Fr(t):(py(e.map,t),Lr)))}),ZL=e=>Qn(t=>{
let n=t.getRef(Jg).currentTimeMillisUnsafe();return wp(Fu(e.map,([t,r])=>{if(r.expiresAt===void 0||r.expiresAt>n){
let e=r.fiber.pollUnsafe();return e&&e._tag===`Success`?Fr([t,e.value]):Lr}return py(e.map,t),Lr}))})})),$L,eR=B((()=>{
QL(),rx(),$L=Z(function*(e){let t=0,n=/* @__PURE__ */ new Set,r=yield*IL(r=>$y(Yy,zy(()=>{let r=[...n];
return n=/* @__PURE__ */ new Set,t++,e(r)})),{capacity:1/0,timeToLive:()=>0});return e=>zy(()=>{for(let t of e)n.add(t);
let i=By(()=>{for(let t of e)n.delete(t)});return Lb(ib(BL(r,t),t=>{let n=new Map(t);return e.map(e=>[e,n.get(e)])}),
()=>i)})})})),tR,nR,rR,iR,aR,oR=B((()=>{OM(),ia(),tR=e=>t=>new na({reference:t,error:e}),nR=(e,t,
n)=>r=>new Qi({reference:r,kind:e,name:t,candidates:n.map(({id:e})=>e)}),
rR=e=>e._tag===`ResourceNotFound`||e._tag===`InvalidRequest`||e._tag===`AccessDenied`,
iR=e=>e._tag===`VaultNotFound`||e._tag===`ItemNotFound`||e._tag===`SectionNotFound`||e._tag===`FieldNotFound`,
aR=e=>e._tag===`RequestFailed`&&CM(e.error)})),sR,cR,lR,uR=B((()=>{Gr(),xa(),oR(),sR=5e3,cR=10,lR=({capacity:e,
staleIfError:t})=>{let n=/* @__PURE__ */ new Map,r,i=(t,r,i)=>{if((n.get(t)?.at??i)>i)return;n.delete(t),n.set(t,
{resolved:r,at:i});let[a]=n.keys();n.size>e*cR&&a!==void 0&&n.delete(a)},a=(e,r,i)=>{let a=n.get(e),o=i-(a?.at??0);
return a===void 0||o>t?void 0:{...a.resolved,stale:{age:o,failure:r}}};return{staleOutcomes:(e,t)=>{
if(r===void 0||t>=r.until)return;let{error:n}=r,i=e.flatMap(e=>{let r=a(ba(e.reference),n,t);return r===void 0?[]:[[e,
Fr(r)]]});return i.length===e.length?i:void 0},withStaleFallback:(e,o,s)=>t===0?e:e.map(([e,t])=>{let c=ba(e.reference);
if(zr(t))return e.reference.attribute!==`otp`&&i(c,t.success,o),[e,t];if(!aR(t.failure))return n.delete(c),[e,t];
let l=a(c,t.failure,s);return l===void 0?[e,t]:(r={error:t.failure,until:s+sR},[e,Fr(l)])})}}})),dR,fR,pR,mR,hR=B((()=>{
rx(),Ui(),ia(),oR(),dR=e=>({id:e,name:e,items:void 0,assumed:!0}),fR=Ri(({id:e,name:t})=>({id:e,title:t})),pR=(e,
t)=>Tb(e,{onFailure:e=>Y(tR(e)),onSuccess:e=>{let n=fR(e).fitting(t),[r]=n;if(r===void 0){let n=e.map(e=>e.name);
return Y(r=>new Ji({reference:r,vault:t,visible:n,suggestion:fR(e).suggestion(t)}))}return n.length===1?J({id:r.id,
name:r.name,items:r.items,assumed:!1}):Y(nR(`vault`,t,n))}}),mR=(e,t,n)=>Ai(t)&&!n?J(dR(t)):fb(pR(e,t),
e=>Ai(t)&&e(``)._tag===`RequestFailed`,()=>J(dR(t)))})),gR,_R,vR,yR,bR,xR,SR,CR=B((()=>{rx(),Gr(),ZI(),Ui(),ia(),oR(),
hR(),gR=(e,t)=>e==null?t>2:e<=250*t,_R=({state:e})=>e!==`ARCHIVED`&&e!==`DELETED`,vR=Ri(({id:e,title:t})=>({id:e,
title:t??void 0}),_R),yR=(e,t,n)=>r=>e._tag===`Missing`?new Yi({reference:r,vault:t.name,item:n,
suggestion:e.suggestion}):e._tag===`Several`?nR(`item`,n,e.found)(r):tR(e)(r),bR=e=>e.length>1?Y({_tag:`Several`,
found:e}):J(e[0]?.id),xR=Z(function*(e,t,{fresh:n,name:r,titles:i}){if(Ai(r)){let i=yield*tb(e.item(t.id,r,n));
if(zr(i))return i.success;
if(i.failure._tag!==`ResourceNotFound`&&i.failure._tag!==`InvalidRequest`)return yield*i.failure}if(!gR(t.items,
i)&&JI(r)!==void 0){let i=yield*lb(e.titled(t.id,r),`InvalidRequest`,()=>J([])),a=yield*bR(vR(i).fitting(r));
if(a!==void 0)return yield*e.item(t.id,a,n)}let a=vR(yield*e.catalogue(t.id)),o=yield*bR(a.fitting(r));
return o===void 0?yield*Y({_tag:`Missing`,suggestion:a.suggestion(r)}):yield*e.item(t.id,o,n)}),SR=(e,t,n)=>xR(e,t,
n).pipe(ib(e=>({item:e,vault:t})),cb(r=>{let i=yR(r,t,n.name);
return!t.assumed||!(`status`in r&&rR(r))?Y(i):X(pR(e.vaults,t.name),r=>r.id===t.id?Y(i):xR(e,r,
n).pipe(mb({onSuccess:e=>({item:e,vault:r}),onFailure:e=>yR(e,r,n.name)})))}))})),wR,TR,ER,DR,OR,kR,AR,jR,MR,NR,PR,FR,
IR=B((()=>{Qw(),Gr(),Ui(),ki(),ia(),xa(),wR=e=>({_tag:`Value`,value:qw(e)?e:Jw(e??``)}),TR=Ri(e=>({id:e.id,
title:e.label??void 0})),ER=Ri(e=>({id:e.id,title:e.name??void 0})),DR=Ri(e=>({id:e.id??void 0,title:e.label??void 0})),
OR=[],kR=/* @__PURE__ */ new Set([`content`,`size`,`name`]),AR=(e,t)=>{let n=ba(t),r=e.title||e.id,i=e.sections??OR,
a=t.section===void 0?void 0:new Set(DR(i).fitting(t.section).map(({id:e})=>e));
if(t.section!==void 0&&a?.size===0)return Ir(new Xi({reference:n,item:r,section:t.section,sections:i.map(({id:e,
label:t})=>t||e||``).filter(e=>e!==``),suggestion:DR(i).suggestion(t.section)}));
let o=e=>a===void 0||e.section?.id!=null&&a.has(e.section.id),s=TR(e.fields??OR),c=ER(e.files??OR),
l=jR(s.fitting(t.field,o)),u=jR(c.fitting(t.field,o)),[d]=l,[f]=u;
if(f!==void 0&&(d===void 0||kR.has(t.attribute)))return u.length>1?MR(n,t.field,u):Vr(FR(f,t,n),e=>({kind:`file`,
target:f,source:e}));if(d!==void 0)return l.length>1?MR(n,t.field,l):Vr(PR(d,t,n),e=>({kind:`field`,target:d,
source:e}));let p=[...(e.fields??OR).filter(o).map(({id:e,label:t})=>t||e),...(e.files??OR).filter(o).map(({id:e,
name:t})=>t||e)];return Ir(new Zi({reference:n,item:r,section:t.section,field:t.field,fields:p,
suggestion:s.suggestion(t.field,o)??c.suggestion(t.field,o)}))},jR=e=>{let t=e.filter(e=>e.section?.id==null);
return e.length>1&&t.length===1?t:e},MR=(e,t,n)=>Ir(new Qi({reference:e,kind:`field`,name:t,
candidates:n.map(({id:e})=>e)})),NR=(e,t,n)=>Ir(new $i({reference:e,attribute:t,why:n})),PR=(e,{attribute:t,
sshFormat:n},r)=>{if(n!==void 0)return Fr({_tag:`OpenSsh`,key:e.value??Jw(``)});switch(t){case void 0:case`value`:
return Fr(wR(e.value));case`otp`:return e.type===`OTP`||e.totp!=null?Fr({_tag:`OneTimePassword`,field:e}):NR(r,`otp`,
`the field is of type ${Oi(e.type??`STRING`)}`);case`type`:return Fr(wR(e.type??`STRING`));case`id`:
return Fr(wR(e.id));case`title`:return Fr(wR(e.label));case`purpose`:return Fr(wR(e.purpose));default:return NR(r,t,
`that is for files, and this is a field`)}},FR=(e,{attribute:t,sshFormat:n},r)=>{if(n!==void 0)return NR(r,`ssh-format`,
`that is for fields, and this is a file`);switch(t){case void 0:case`value`:case`content`:return Fr({_tag:`Content`,
file:e});case`id`:return Fr(wR(e.id));case`name`:case`title`:return Fr(wR(e.name));case`size`:
return Fr(wR(String(e.size??``)));case`type`:return Fr(wR(`FILE`));default:return NR(r,t,
`that is for fields, and this is a file`)}}})),LR,RR,zR=B((()=>{rx(),Gr(),Ui(),xa(),CR(),IR(),hR(),LR=Z(function*(e,t,
n){let r=t.some(({reference:e})=>!Ai(e.vault)),i=(e,t)=>e.map(e=>[e,Ir(t(ba(e.reference)))]),a=(e,t)=>RR(t,
t=>Zy(AR(e.item,t.reference)).pipe(X(r=>n({...e,selection:r},t.reference)),tb,ib(e=>[[t,e]]))),o=(t,n)=>{
let r=Map.groupBy(n,({reference:e})=>e.item),o=[...r.keys()].filter(e=>!Ai(e)).length;return RR(r,([n,r])=>{
let s=r.some(({reference:e})=>e.attribute===`otp`);return Tb(SR(e,t,{name:n,titles:o,fresh:s}),{onFailure:e=>J(i(r,e)),
onSuccess:e=>a(e,r)})})},s=/* @__PURE__ */ new Map,c=yield*RR(Map.groupBy(t,({reference:e})=>e.vault),([t,
n])=>Cb(mR(e.vaults,t,r),{onFailure:e=>i(n,e),onSuccess:e=>{let t=s.get(e.id);return t===void 0?s.set(e.id,{vault:e,
all:[...n]}):t.all.push(...n),[]}})),l=yield*RR(s.values(),({all:e,vault:t})=>o(t,e));return[...c,...l]}),RR=(e,
t)=>ib(Fy(e,t,{concurrency:`unbounded`}),e=>e.flat())})),BR,VR,HR,UR,WR,GR,KR,qR,JR,YR,XR,ZR,QR,$R=B((()=>{BR=1e4,
VR=6e4,HR=1e4,UR={lists:!1,items:`none`,history:!1},WR=/* @__PURE__ */ new Map,GR=(e,t)=>({contentVersion:e,checkedAt:t,
revision:0,unsettledSince:t,isChangeSeen:!0,behindSince:void 0,listedAt:void 0,listed:WR,read:WR,olderSince:WR}),KR=(e,
t,n)=>e?.listedAt!==void 0&&e.listed.has(t)&&n-e.listedAt<BR,qR=(e,t)=>Math.max(e?.read.get(t)??-1,
e?.listed.get(t)??-1),JR=(e,t,n)=>{switch(t._tag){case`Vault`:return YR(e,t.contentVersion,n);case`List`:return ZR(e,t,
n);case`Item`:return QR(e,t,n)}},YR=(e,t,n)=>{let{behindSince:r,contentVersion:i,unsettledSince:a}=e,o={...e,
checkedAt:n},s=(t,n={})=>({state:{...o,behindSince:void 0,revision:e.revision+1,...t},drops:{lists:!0,items:`compare`,
history:!1,...n},isTaken:!0});if(t===void 0)return s({contentVersion:void 0});
if(i===void 0||t>i)return s({contentVersion:t,unsettledSince:n,isChangeSeen:i===void 0&&e.isChangeSeen});if(t<i){
let e=r??n;return n-e<VR?{state:{...o,behindSince:e},drops:UR,isTaken:!1}:s({contentVersion:t,unsettledSince:n,
isChangeSeen:!1,listed:WR,read:WR,olderSince:WR},{items:`all`,history:!0})}if(a===void 0)return{state:{...o,
behindSince:void 0},drops:UR,isTaken:!0};let c=n-a;return s({unsettledSince:c>=VR||e.isChangeSeen&&c>=BR?void 0:a})},
XR=(e,t,n)=>{let r=e.olderSince.get(t)??n;return{since:r,isLagging:e.contentVersion!==void 0||n-r<VR}},ZR=(e,{isWhole:t,
versions:n},r)=>{let i=new Map(e.olderSince),a=!1;for(let[t,o]of n){if(o===void 0||o>=qR(e,t)){i.delete(t);continue}
let n=XR(e,t,r);i.set(t,n.since),a||=n.isLagging}if(a)return{state:{...e,olderSince:i,
unsettledSince:e.unsettledSince??r},drops:UR,isTaken:!1};let o=new Map(t?[]:e.listed);for(let[e,
t]of n)t!==void 0&&o.set(e,t);let s=t&&e.listed.size!==o.size||[...o].some(([t,n])=>e.listed.get(t)!==n),
c=new Map(e.read),l=/* @__PURE__ */ new Set;for(let[r,i]of e.read){if(t?o.get(r)===i:!n.has(r)||n.get(r)===i)continue;
l.add(r);let e=o.get(r);e!==void 0&&e<i&&c.set(r,e)}return{state:{...e,listedAt:r,listed:o,read:c,olderSince:i,
isChangeSeen:e.isChangeSeen||s},drops:{lists:!1,items:l.size===0?`none`:l,history:!1},isTaken:!0}},QR=(e,{id:t,
version:n},r)=>{if(n===void 0)return{state:e,drops:UR,isTaken:!0};let i=e.read.get(t),a=new Map(e.olderSince);
if(i!==void 0&&n<i){let{isLagging:n,since:i}=XR(e,t,r);if(a.set(t,i),n)return{state:{...e,olderSince:a,
unsettledSince:e.unsettledSince??r},drops:UR,isTaken:!1}}a.delete(t);let o=new Map(e.read);o.delete(t),o.set(t,n);
let[s]=o.keys();o.size>HR&&s!==void 0&&o.delete(s);let c=n<(e.listed.get(t)??n);return{state:{...e,read:o,olderSince:a,
unsettledSince:c?e.unsettledSince??r:e.unsettledSince,isChangeSeen:e.isChangeSeen||i!==void 0&&n>i},drops:UR,
isTaken:!0}}})),ez,tz,nz,rz,iz,az,oz,sz=B((()=>{QL(),rx(),H_(),ql(),Gr(),ZI(),OM(),AM(),$R(),CR(),ez=1048576,tz=[250,
1e3],nz=e=>sb(kM,e,(e,t)=>({readAt:e,value:t})),rz=e=>{let t=/* @__PURE__ */ new Map;return{get:e=>t.get(e),set:(n,r)=>{
t.delete(n),t.set(n,r);let[i]=t.keys();t.size>e&&i!==void 0&&t.delete(i)},clear:e=>{
for(let n of t.keys())n.startsWith(e)&&t.delete(n)}}},iz=e=>({...e,...e.fields==null?{}:{fields:e.fields.map(({totp:e,
...t})=>t)}}),az=(e,t)=>new xM({method:`GET`,path:e,host:`the Connect server`,attempts:tz.length+1,
mayHaveBeenProcessed:!1,status:200,problem:`incomplete`,reason:t}),oz=Z(function*(e,{capacity:t,negativeTimeToLive:n}){
let r=/* @__PURE__ */ new Map,i=rz(t),a=rz(Math.max(1,Math.ceil(t/10))),o=e=>{if(R_(e))return 1/0;let t=V_(e);
return t._tag===`Some`&&(t.value._tag===`ResourceNotFound`||t.value._tag===`InvalidRequest`)?n:0},s=Z(function*(e,t){
let n=yield*kM,{drops:i,isTaken:a,state:o}=JR(r.get(e)??GR(void 0,n),t,n);if(r.set(e,o),i.items instanceof Set){
let{items:t}=i;yield*h(n=>n.vaultId===e&&t.has(n.itemId))}return a}),c=Z(function*(e,{isTaken:t,known:n,mayRetry:r,
path:i,reason:a=`it is older than an answer before it: a replica lags behind`}){for(let i of[0,...tz]){
i>0&&(yield*bb(i));let a=yield*tb(e);if(Rr(a)){if(i===tz.at(-1)||!r(a.failure,yield*kM))return yield*a.failure;continue}
if(yield*t(a.success))return a.success;let o=n();if(o!==void 0)return o}return yield*az(i,a)}),l=(t,n)=>{
let r=n===void 0,i=`${t}/${r?``:`?${n}`}`;return c(r?e.items.list(t):e.items.list(t,{filter:JI(n)}),{isTaken:e=>eb(s(t,
{_tag:`List`,versions:new Map(e.map(({id:e,version:t})=>[e,t??void 0])),isWhole:r}),t=>By(()=>t&&a.set(i,e))),
known:()=>a.get(i),mayRetry:()=>!1,path:`/v1/vaults/${t}/items`})},u=yield*IL(e=>l(e,void 0),{capacity:Math.max(1,
Math.ceil(t/10)),timeToLive:o}),d=yield*IL(({title:e,vaultId:t})=>l(t,e),{capacity:t,timeToLive:o}),
f=yield*IL(({itemId:t,vaultId:n})=>{let a=`${n}/${t}`;return nz(c(e.items.get(n,t),{isTaken:e=>eb(s(n,{_tag:`Item`,id:t,
version:e.version??void 0}),t=>By(()=>t&&i.set(a,e))),known:()=>Vl(Ul(Bl(i.get(a)),iz)),mayRetry:(e,
i)=>e._tag===`ResourceNotFound`&&KR(r.get(n),t,i),path:`/v1/vaults/${n}/items/${t}`}))},{capacity:t,timeToLive:o}),
p=yield*IL(({fileId:t,itemId:n,size:r,vaultId:i})=>c(e.files.bytes(i,n,t),{isTaken:e=>J(r===void 0||e.length===r),
known:()=>void 0,mayRetry:()=>!1,path:`/v1/vaults/${i}/items/${n}/files/${t}/content`,
reason:`the file does not have the ${r} bytes that its item says`}),{capacity:Math.max(1,Math.ceil(t/10)),
timeToLive:e=>R_(e)&&e.value.length>ez?0:o(e)}),m=(e,t)=>X(XL(e),n=>Fy([...n].filter(t),t=>JL(e,t),{discard:!0})),
h=e=>$y(m(f,e),m(p,e)),g=Z(function*(e,t,n){let o={_tag:`Vault`,contentVersion:e.contentVersion??void 0},{drops:s}=JR(t,
o,n),c=({vaultId:t})=>t===e.id;if(s.lists&&(yield*JL(u,e.id),yield*m(d,c)),s.history&&(i.clear(`${e.id}/`),
a.clear(`${e.id}/`)),s.items===`compare`){let t=[...yield*ZL(f)].filter(([e])=>c(e)),n=t.length>0&&gR(e.items,t.length);
n&&(yield*BL(u,e.id));let r=new Set(t.flatMap(([{itemId:e},{value:t}])=>t.version==null?[e]:[]));
yield*h(e=>c(e)&&(!n||r.has(e.itemId)))}s.items===`all`&&(yield*h(c)),r.set(e.id,JR(r.get(e.id)??t,o,n).state)}),
_=yield*IL(t=>nz(e.vaults.list()),{capacity:1,timeToLive:o}),v=e=>$y(YL(_,`vaults`,({readAt:t})=>t<e),ib(BL(_,`vaults`),
({value:e})=>e)),y=e=>ib(nb(GL(_,`vaults`)),t=>Wl(Gl(t),({readAt:t,value:n})=>Ul(Bl(n.find(({id:t})=>t===e)),
e=>({readAt:t,value:e})))),b=yield*IL(Z(function*(t){let n=r.get(t),i=Vl(yield*y(t));if(n===void 0)r.set(t,
GR(i?.value.contentVersion??void 0,i?.readAt??(yield*kM)));else{let{readAt:r,
value:a}=i!==void 0&&i.readAt>n.checkedAt?i:yield*nz(e.vaults.get(t));yield*g(a,n,r)}}),{capacity:1/0,
timeToLive:()=>0}),x=Z(function*(e,t){let n=()=>r.get(e)?.checkedAt??-1/0;for(let r=0;r<3&&n()<t;r++)yield*BL(b,e);
let{contentVersion:i,revision:a}=r.get(e)??GR(void 0,t);return{contentVersion:i,revision:a}});
return{revisions:Z(function*(e,t){let n=e.length>1?v(t):Vy;return new Map(yield*Fy(e,e=>ib(tb($y(n,x(e,t))),t=>[e,t]),
{concurrency:`unbounded`}))}),isOutdated:(e,t,n)=>n!==void 0&&n<(r.get(e)?.read.get(t)??n),
readsFresherThan:Z(function*(e,t){let n={capacity:1/0},r=yield*Fb(v(e)),i=yield*LL({...n,lookup:t=>x(t,e)}),a=(e,
t)=>$y(BL(i,e),t),o=yield*LL({...n,lookup:e=>a(e,BL(u,e))});return{vaults:r,revision:e=>BL(i,e),catalogue:e=>BL(o,e),
titled:(e,t)=>a(e,X(qL(u,e),n=>n?BL(o,e):BL(d,{vaultId:e,title:t}))),item:(e,n,r)=>{let i={vaultId:e,itemId:n},o=BL(f,
i),s=YL(f,i,({readAt:e})=>e<t);return ib(a(e,r?$y(s,o):o),({value:e})=>e)},content:(e,t,{id:n,size:r})=>a(e,BL(p,
{vaultId:e,itemId:t,fileId:n,size:r??void 0}))}})}})})),cz,lz,uz,dz,fz,pz=B((()=>{rx(),AM(),zR(),sz(),
cz=(...e)=>`/v1/${e.map(encodeURIComponent).join(`/`)}`,lz=(e,t,n)=>cz(`vaults`,e,`items`,t,`files`,n,`content`),uz=(e,
t)=>{let n=(e,n)=>zy(()=>(t(e),n));return{vaults:{list:t=>n(cz(`vaults`),e.vaults.list(t)),get:t=>n(cz(`vaults`,t),
e.vaults.get(t))},items:{list:(t,r)=>{let i=r?.filter===void 0?``:`?${new URLSearchParams({filter:r.filter})}`;
return n(cz(`vaults`,t,`items`)+i,e.items.list(t,r))},get:(t,r)=>n(cz(`vaults`,t,`items`,r),e.items.get(t,r))},
files:{bytes:(t,r,i)=>n(lz(t,r,i),e.files.bytes(t,r,i))}}},dz=({item:e,selection:{kind:t,target:n},vault:r})=>{
let i=n.section?.id==null?void 0:n.section;return{vault:{id:r.id,name:r.name},item:{id:e.id,title:e.title??void 0,
category:e.category,version:e.version??void 0,updatedAt:e.updatedAt??void 0},section:i===void 0?void 0:{id:i.id??void 0,
label:e.sections?.find(({id:e})=>e===i.id)?.label??void 0},target:t===`field`?{kind:t,id:n.id,name:n.label??void 0,
type:n.type??void 0}:{kind:t,id:n.id,name:n.name??void 0,type:void 0}}},fz=Z(function*(e,t){let n=[],r=yield*oz(uz(e,
e=>n.push(e)),{capacity:1/0,negativeTimeToLive:0}),i=yield*kM,a=/* @__PURE__ */ new Set,
o=yield*LR(yield*r.readsFresherThan(0,i),t,e=>By(()=>{let{source:t}=e.selection;
return t._tag===`Content`&&a.add(lz(e.vault.id,e.item.id,t.file.id)),dz(e)}));return{requests:[...n,
...a].map(e=>({method:`GET`,path:e})),places:o}})})),mz=/* @__PURE__ */ V(((e,t)=>{var n=U(`assert`),
r=U(`stream`).Stream,i=U(`util`),a=/^[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}$/;
function o(e){return e.charAt(0).toUpperCase()+e.slice(1)}function s(e,t,r,a,o){
throw new n.AssertionError({message:i.format(`%s (%s) is required`,e,t),actual:o===void 0?typeof a:o(a),expected:t,
operator:r||`===`,stackStartFunction:s.caller})}function c(e){return Object.prototype.toString.call(e).slice(8,-1)}
function l(){}var u={bool:{check:function(e){return typeof e==`boolean`}},func:{check:function(e){
return typeof e==`function`}},string:{check:function(e){return typeof e==`string`}},object:{check:function(e){
return typeof e==`object`&&!!e}},number:{check:function(e){return typeof e==`number`&&!isNaN(e)}},
finite:{check:function(e){return typeof e==`number`&&!isNaN(e)&&isFinite(e)}},buffer:{check:function(e){
return Buffer.isBuffer(e)},operator:`Buffer.isBuffer`},array:{check:function(e){return Array.isArray(e)},
operator:`Array.isArray`},stream:{check:function(e){return e instanceof r},operator:`instanceof`,actual:c},
date:{check:function(e){return e instanceof Date},operator:`instanceof`,actual:c},regexp:{check:function(e){
return e instanceof RegExp},operator:`instanceof`,actual:c},uuid:{check:function(e){
return typeof e==`string`&&a.test(e)},operator:`isUUID`}};function d(e){var t=Object.keys(u),
r=process.env.NODE_NDEBUG?l:function(e,t){e||s(t,`true`,e)};return t.forEach(function(t){if(e)r[t]=l;else{var n=u[t];
r[t]=function(e,r){n.check(e)||s(r,t,n.operator,e,n.actual)}}}),t.forEach(function(t){var n=`optional`+o(t);
if(e)r[n]=l;else{var i=u[t];r[n]=function(e,n){e!=null&&(i.check(e)||s(n,t,i.operator,e,i.actual))}}}),
t.forEach(function(t){var n=`arrayOf`+o(t);if(e)r[n]=l;else{var i=u[t],a=`[`+t+`]`;r[n]=function(e,t){
Array.isArray(e)||s(t,a,i.operator,e,i.actual);for(var n=0;n<e.length;n++)i.check(e[n])||s(t,a,i.operator,e,
i.actual)}}}),t.forEach(function(t){var n=`optionalArrayOf`+o(t);if(e)r[n]=l;else{var i=u[t],a=`[`+t+`]`;
r[n]=function(e,t){if(e!=null){Array.isArray(e)||s(t,a,i.operator,e,i.actual);
for(var n=0;n<e.length;n++)i.check(e[n])||s(t,a,i.operator,e,i.actual)}}}}),Object.keys(n).forEach(function(t){
r[t]=t===`AssertionError`?n[t]:e?l:n[t]}),r._setExports=d,r}t.exports=d(process.env.NODE_NDEBUG)})),
hz=/* @__PURE__ */ V(((e,t)=>{var n=U(`buffer`),r=n.Buffer,i={},a;
for(a in n)n.hasOwnProperty(a)&&a!==`SlowBuffer`&&a!==`Buffer`&&(i[a]=n[a]);var o=i.Buffer={};
for(a in r)r.hasOwnProperty(a)&&a!==`allocUnsafe`&&a!==`allocUnsafeSlow`&&(o[a]=r[a]);if(i.Buffer.prototype=r.prototype,
o.from&&o.from!==Uint8Array.from||(o.from=function(e,t,n){
if(typeof e==`number`)throw TypeError(`The "value" argument must not be of type number. Received type `+typeof e);
if(e&&e.length===void 0)throw TypeError(`The first argument must be one of type string, Buffer, ArrayBuffer, Array, or Array-like Object. Received type `+typeof e);
return r(e,t,n)}),o.alloc||=function(e,t,n){
if(typeof e!=`number`)throw TypeError(`The "size" argument must be of type number. Received type `+typeof e);
if(e<0||e>=2*(1<<30))throw RangeError(`The value "`+e+`" is invalid for option "size"`);var i=r(e);
return!t||t.length===0?i.fill(0):typeof n==`string`?i.fill(t,n):i.fill(t),i},!i.kStringMaxLength)try{
i.kStringMaxLength=process.binding(`buffer`).kStringMaxLength}catch{}
i.constants||(i.constants={MAX_LENGTH:i.kMaxLength},
i.kStringMaxLength&&(i.constants.MAX_STRING_LENGTH=i.kStringMaxLength)),t.exports=i})),gz=/* @__PURE__ */ V(((e,t)=>{
var n=hz().Buffer,r={dsa:{parts:[`p`,`q`,`g`,`y`],sizePart:`p`},rsa:{parts:[`e`,`n`],sizePart:`n`},
ecdsa:{parts:[`curve`,`Q`],sizePart:`Q`},ed25519:{parts:[`A`],sizePart:`A`}};r.curve25519=r.ed25519;
var i={dsa:{parts:[`p`,`q`,`g`,`y`,`x`]},rsa:{parts:[`n`,`e`,`d`,`iqmp`,`p`,`q`]},ecdsa:{parts:[`curve`,`Q`,`d`]},
ed25519:{parts:[`A`,`k`]}};i.curve25519=i.ed25519,t.exports={info:r,privInfo:i,hashAlgs:{md5:!0,sha1:!0,sha256:!0,
sha384:!0,sha512:!0},curves:{nistp256:{size:256,pkcs8oid:`1.2.840.10045.3.1.7`,
p:n.from(`00ffffffff 00000001 00000000 0000000000000000 ffffffff ffffffff ffffffff`.replace(/ /g,``),`hex`),
a:n.from(`00FFFFFFFF 00000001 00000000 0000000000000000 FFFFFFFF FFFFFFFF FFFFFFFC`.replace(/ /g,``),`hex`),
b:n.from(`5ac635d8 aa3a93e7 b3ebbd55 769886bc651d06b0 cc53b0f6 3bce3c3e 27d2604b`.replace(/ /g,``),`hex`),
s:n.from(`00c49d3608 86e70493 6a6678e1 139d26b7819f7e90`.replace(/ /g,``),`hex`),
n:n.from(`00ffffffff 00000000 ffffffff ffffffffbce6faad a7179e84 f3b9cac2 fc632551`.replace(/ /g,``),`hex`),
G:n.from(`046b17d1f2 e12c4247 f8bce6e5 63a440f277037d81 2deb33a0 f4a13945 d898c2964fe342e2 fe1a7f9b 8ee7eb4a 7c0f9e162bce3357 6b315ece cbb64068 37bf51f5`.replace(/ /g,
``),`hex`)},nistp384:{size:384,pkcs8oid:`1.3.132.0.34`,
p:n.from(`00ffffffff ffffffff ffffffff ffffffffffffffff ffffffff ffffffff fffffffeffffffff 00000000 00000000 ffffffff`.replace(/ /g,
``),`hex`),
a:n.from(`00FFFFFFFF FFFFFFFF FFFFFFFF FFFFFFFFFFFFFFFF FFFFFFFF FFFFFFFF FFFFFFFEFFFFFFFF 00000000 00000000 FFFFFFFC`.replace(/ /g,
``),`hex`),
b:n.from(`b3312fa7 e23ee7e4 988e056b e3f82d19181d9c6e fe814112 0314088f 5013875ac656398d 8a2ed19d 2a85c8ed d3ec2aef`.replace(/ /g,
``),`hex`),s:n.from(`00a335926a a319a27a 1d00896a 6773a4827acdac73`.replace(/ /g,``),`hex`),
n:n.from(`00ffffffff ffffffff ffffffff ffffffffffffffff ffffffff c7634d81 f4372ddf581a0db2 48b0a77a ecec196a ccc52973`.replace(/ /g,
``),`hex`),
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
``),`hex`)}}}})),_z=/* @__PURE__ */ V(((e,t)=>{mz();var n=U(`util`);function r(e,t){
Error.captureStackTrace&&Error.captureStackTrace(this,r),this.name=`FingerprintFormatError`,this.fingerprint=e,
this.format=t,this.message=`Fingerprint format is not supported, or is invalid: `,
e!==void 0&&(this.message+=` fingerprint = `+e),t!==void 0&&(this.message+=` format = `+t)}n.inherits(r,Error);
function i(e){Error.captureStackTrace&&Error.captureStackTrace(this,i),this.name=`InvalidAlgorithmError`,
this.algorithm=e,this.message=`Algorithm "`+e+`" is not supported`}n.inherits(i,Error);function a(e,t,n){
Error.captureStackTrace&&Error.captureStackTrace(this,a),this.name=`KeyParseError`,this.format=t,this.keyName=e,
this.innerErr=n,this.message=`Failed to parse `+e+` as a valid `+t+` format key: `+n.message}n.inherits(a,Error);
function o(e,t,n){Error.captureStackTrace&&Error.captureStackTrace(this,o),this.name=`SignatureParseError`,this.type=e,
this.format=t,this.innerErr=n,
this.message=`Failed to parse the given data as a `+e+` signature in `+t+` format: `+n.message}n.inherits(o,Error);
function s(e,t,n){Error.captureStackTrace&&Error.captureStackTrace(this,s),this.name=`CertificateParseError`,
this.format=t,this.certName=e,this.innerErr=n,
this.message=`Failed to parse `+e+` as a valid `+t+` format certificate: `+n.message}n.inherits(s,Error);function c(e,
t){Error.captureStackTrace&&Error.captureStackTrace(this,c),this.name=`KeyEncryptedError`,this.format=t,this.keyName=e,
this.message=`The `+t+` format key `+e+" is encrypted (password-protected), and no passphrase was provided in `options`"}
n.inherits(c,Error),t.exports={FingerprintFormatError:r,InvalidAlgorithmError:i,KeyParseError:a,SignatureParseError:o,
KeyEncryptedError:c,CertificateParseError:s}})),vz=/* @__PURE__ */ V(((e,t)=>{
t.exports={newInvalidAsn1Error:function(e){var t=/* @__PURE__ */ Error();return t.name=`InvalidAsn1Error`,
t.message=e||``,t}}})),yz=/* @__PURE__ */ V(((e,t)=>{t.exports={EOC:0,Boolean:1,Integer:2,BitString:3,OctetString:4,
Null:5,OID:6,ObjectDescriptor:7,External:8,Real:9,Enumeration:10,PDV:11,Utf8String:12,RelativeOID:13,Sequence:16,Set:17,
NumericString:18,PrintableString:19,T61String:20,VideotexString:21,IA5String:22,UTCTime:23,GeneralizedTime:24,
GraphicString:25,VisibleString:26,GeneralString:28,UniversalString:29,CharacterString:30,BMPString:31,Constructor:32,
Context:128}})),bz=/* @__PURE__ */ V(((e,t)=>{var n=U(`assert`),r=hz().Buffer,i=yz(),a=vz().newInvalidAsn1Error;
function o(e){if(!e||!r.isBuffer(e))throw TypeError(`data must be a node Buffer`);this._buf=e,this._size=e.length,
this._len=0,this._offset=0}Object.defineProperty(o.prototype,"length",{enumerable:!0,get:function(){return this._len}}),
Object.defineProperty(o.prototype,"offset",{enumerable:!0,get:function(){return this._offset}}),
Object.defineProperty(o.prototype,"remain",{get:function(){return this._size-this._offset}}),
Object.defineProperty(o.prototype,"buffer",{get:function(){return this._buf.slice(this._offset)}}),
o.prototype.readByte=function(e){if(this._size-this._offset<1)return null;var t=this._buf[this._offset]&255;
return e||(this._offset+=1),t},o.prototype.peek=function(){return this.readByte(!0)},o.prototype.readLength=function(e){
if(e===void 0&&(e=this._offset),e>=this._size)return null;var t=this._buf[e++]&255;if(t===null)return null;
if((t&128)==128){if(t&=127,t===0)throw a(`Indefinite length not supported`);if(t>4)throw a(`encoding too long`);
if(this._size-e<t)return null;this._len=0;
for(var n=0;n<t;n++)this._len=(this._len<<8)+(this._buf[e++]&255)}else this._len=t;return e},
o.prototype.readSequence=function(e){var t=this.peek();if(t===null)return null;
if(e!==void 0&&e!==t)throw a(`Expected 0x`+e.toString(16)+`: got 0x`+t.toString(16));
var n=this.readLength(this._offset+1);return n===null?null:(this._offset=n,t)},o.prototype.readInt=function(){
return this._readTag(i.Integer)},o.prototype.readBoolean=function(){return this._readTag(i.Boolean)!==0},
o.prototype.readEnumeration=function(){return this._readTag(i.Enumeration)},o.prototype.readString=function(e,t){
e||=i.OctetString;var n=this.peek();if(n===null)return null;
if(n!==e)throw a(`Expected 0x`+e.toString(16)+`: got 0x`+n.toString(16));var o=this.readLength(this._offset+1);
if(o===null||this.length>this._size-o)return null;if(this._offset=o,this.length===0)return t?r.alloc(0):``;
var s=this._buf.slice(this._offset,this._offset+this.length);return this._offset+=this.length,t?s:s.toString(`utf8`)},
o.prototype.readOID=function(e){e||=i.OID;var t=this.readString(e,!0);if(t===null)return null;for(var n=[],r=0,
a=0;a<t.length;a++){var o=t[a]&255;r<<=7,r+=o&127,o&128||(n.push(r),r=0)}return r=n.shift(),n.unshift(r%40),
n.unshift(r/40|0),n.join(`.`)},o.prototype._readTag=function(e){n.ok(e!==void 0);var t=this.peek();
if(t===null)return null;if(t!==e)throw a(`Expected 0x`+e.toString(16)+`: got 0x`+t.toString(16));
var r=this.readLength(this._offset+1);if(r===null)return null;
if(this.length>4)throw a(`Integer too long: `+this.length);if(this.length>this._size-r)return null;this._offset=r;
for(var i=this._buf[this._offset],o=0,s=0;s<this.length;s++)o<<=8,o|=this._buf[this._offset++]&255;
return(i&128)==128&&s!==4&&(o-=1<<s*8),o|0},t.exports=o})),xz=/* @__PURE__ */ V(((e,t)=>{var n=U(`assert`),
r=hz().Buffer,i=yz(),a=vz().newInvalidAsn1Error,o={size:1024,growthFactor:8};function s(e,t){return n.ok(e),
n.equal(typeof e,`object`),n.ok(t),n.equal(typeof t,`object`),Object.getOwnPropertyNames(e).forEach(function(n){
if(!t[n]){var r=Object.getOwnPropertyDescriptor(e,n);Object.defineProperty(t,n,r)}}),t}function c(e){e=s(o,e||{}),
this._buf=r.alloc(e.size||1024),this._size=this._buf.length,this._offset=0,this._options=e,this._seq=[]}
Object.defineProperty(c.prototype,"buffer",{get:function(){
if(this._seq.length)throw a(this._seq.length+` unended sequence(s)`);return this._buf.slice(0,this._offset)}}),
c.prototype.writeByte=function(e){if(typeof e!=`number`)throw TypeError(`argument must be a Number`);this._ensure(1),
this._buf[this._offset++]=e},c.prototype.writeInt=function(e,t){
if(typeof e!=`number`)throw TypeError(`argument must be a Number`);typeof t!=`number`&&(t=i.Integer);
for(var n=4;(!(e&4286578688)||(e&4286578688)==-8388608)&&n>1;)n--,e<<=8;
if(n>4)throw a(`BER ints cannot be > 0xffffffff`);for(this._ensure(2+n),this._buf[this._offset++]=t,
this._buf[this._offset++]=n;n-->0;)this._buf[this._offset++]=(e&4278190080)>>>24,e<<=8},
c.prototype.writeNull=function(){this.writeByte(i.Null),this.writeByte(0)},c.prototype.writeEnumeration=function(e,t){
if(typeof e!=`number`)throw TypeError(`argument must be a Number`);return typeof t!=`number`&&(t=i.Enumeration),
this.writeInt(e,t)},c.prototype.writeBoolean=function(e,t){
if(typeof e!=`boolean`)throw TypeError(`argument must be a Boolean`);typeof t!=`number`&&(t=i.Boolean),this._ensure(3),
this._buf[this._offset++]=t,this._buf[this._offset++]=1,this._buf[this._offset++]=e?255:0},
c.prototype.writeString=function(e,t){
if(typeof e!=`string`)throw TypeError(`argument must be a string (was: `+typeof e+`)`);
typeof t!=`number`&&(t=i.OctetString);var n=r.byteLength(e);this.writeByte(t),this.writeLength(n),n&&(this._ensure(n),
this._buf.write(e,this._offset),this._offset+=n)},c.prototype.writeBuffer=function(e,t){
if(typeof t!=`number`)throw TypeError(`tag must be a number`);
if(!r.isBuffer(e))throw TypeError(`argument must be a buffer`);this.writeByte(t),this.writeLength(e.length),
this._ensure(e.length),e.copy(this._buf,this._offset,0,e.length),this._offset+=e.length},
c.prototype.writeStringArray=function(e){if(!e instanceof Array)throw TypeError(`argument must be an Array[String]`);
var t=this;e.forEach(function(e){t.writeString(e)})},c.prototype.writeOID=function(e,t){
if(typeof e!=`string`)throw TypeError(`argument must be a string`);if(typeof t!=`number`&&(t=i.OID),
!/^([0-9]+\.){3,}[0-9]+$/.test(e))throw Error(`argument is not a valid OID string`);function n(e,t){
t<128?e.push(t):t<16384?(e.push(t>>>7|128),e.push(t&127)):t<2097152?(e.push(t>>>14|128),e.push((t>>>7|128)&255),
e.push(t&127)):t<268435456?(e.push(t>>>21|128),e.push((t>>>14|128)&255),e.push((t>>>7|128)&255),
e.push(t&127)):(e.push((t>>>28|128)&255),e.push((t>>>21|128)&255),e.push((t>>>14|128)&255),e.push((t>>>7|128)&255),
e.push(t&127))}var r=e.split(`.`),a=[];a.push(parseInt(r[0],10)*40+parseInt(r[1],10)),r.slice(2).forEach(function(e){
n(a,parseInt(e,10))});var o=this;this._ensure(2+a.length),this.writeByte(t),this.writeLength(a.length),
a.forEach(function(e){o.writeByte(e)})},c.prototype.writeLength=function(e){
if(typeof e!=`number`)throw TypeError(`argument must be a Number`);if(this._ensure(4),
e<=127)this._buf[this._offset++]=e;else if(e<=255)this._buf[this._offset++]=129,
this._buf[this._offset++]=e;else if(e<=65535)this._buf[this._offset++]=130,this._buf[this._offset++]=e>>8,
this._buf[this._offset++]=e;else if(e<=16777215)this._buf[this._offset++]=131,this._buf[this._offset++]=e>>16,
this._buf[this._offset++]=e>>8,this._buf[this._offset++]=e;else throw a(`Length too long (> 4 bytes)`)},
c.prototype.startSequence=function(e){typeof e!=`number`&&(e=i.Sequence|i.Constructor),this.writeByte(e),
this._seq.push(this._offset),this._ensure(3),this._offset+=3},c.prototype.endSequence=function(){var e=this._seq.pop(),
t=e+3,n=this._offset-t;if(n<=127)this._shift(t,n,-2),this._buf[e]=n;else if(n<=255)this._shift(t,n,-1),this._buf[e]=129,
this._buf[e+1]=n;else if(n<=65535)this._buf[e]=130,this._buf[e+1]=n>>8,
this._buf[e+2]=n;else if(n<=16777215)this._shift(t,n,1),this._buf[e]=131,this._buf[e+1]=n>>16,this._buf[e+2]=n>>8,
this._buf[e+3]=n;else throw a(`Sequence too long`)},c.prototype._shift=function(e,t,r){n.ok(e!==void 0),
n.ok(t!==void 0),n.ok(r),this._buf.copy(this._buf,e+r,e,e+t),this._offset+=r},c.prototype._ensure=function(e){
if(n.ok(e),this._size-this._offset<e){var t=this._size*this._options.growthFactor;t-this._offset<e&&(t+=e);
var i=r.alloc(t);this._buf.copy(i,0,0,this._offset),this._buf=i,this._size=t}},t.exports=c})),Sz=/* @__PURE__ */ V(((e,
t)=>{var n=vz(),r=yz();for(var i in t.exports={Reader:bz(),Writer:xz()},r)r.hasOwnProperty(i)&&(t.exports[i]=r[i]);
for(var a in n)n.hasOwnProperty(a)&&(t.exports[a]=n[a])})),Cz=/* @__PURE__ */ V(((e,t)=>{var n=Sz();t.exports={Ber:n,
BerReader:n.Reader,BerWriter:n.Writer}})),wz=/* @__PURE__ */ V(((e,t,n)=>{(function(){var n,r=!0;function i(e,t,n){
e!=null&&(typeof e==`number`?this.fromNumber(e,t,n):t==null&&typeof e!=`string`?this.fromString(e,
256):this.fromString(e,t))}function a(){return new i(null)}function o(e,t,n,r,i,a){for(;--a>=0;){
var o=t*this[e++]+n[r]+i;i=Math.floor(o/67108864),n[r++]=o&67108863}return i}function s(e,t,n,r,i,a){for(var o=t&32767,
s=t>>15;--a>=0;){var c=this[e]&32767,l=this[e++]>>15,u=s*c+l*o;c=o*c+((u&32767)<<15)+n[r]+(i&1073741823),
i=(c>>>30)+(u>>>15)+s*l+(i>>>30),n[r++]=c&1073741823}return i}function c(e,t,n,r,i,a){for(var o=t&16383,
s=t>>14;--a>=0;){var c=this[e]&16383,l=this[e++]>>14,u=s*c+l*o;c=o*c+((u&16383)<<14)+n[r]+i,i=(c>>28)+(u>>14)+s*l,
n[r++]=c&268435455}return i}var l=typeof navigator<`u`;
l&&r&&navigator.appName==`Microsoft Internet Explorer`?(i.prototype.am=s,
n=30):l&&r&&navigator.appName!=`Netscape`?(i.prototype.am=o,n=26):(i.prototype.am=c,n=28),i.prototype.DB=n,
i.prototype.DM=(1<<n)-1,i.prototype.DV=1<<n;var u=52;i.prototype.FV=2**u,i.prototype.F1=u-n,i.prototype.F2=2*n-u;
for(var d=`0123456789abcdefghijklmnopqrstuvwxyz`,f=[],p=48,m=0;m<=9;++m)f[p++]=m;for(p=97,m=10;m<36;++m)f[p++]=m;
for(p=65,m=10;m<36;++m)f[p++]=m;function h(e){return d.charAt(e)}function g(e,t){return f[e.charCodeAt(t)]??-1}
function _(e){for(var t=this.t-1;t>=0;--t)e[t]=this[t];e.t=this.t,e.s=this.s}function v(e){this.t=1,this.s=e<0?-1:0,
e>0?this[0]=e:e<-1?this[0]=e+this.DV:this.t=0}function y(e){var t=a();return t.fromInt(e),t}function b(e,t){var n;
if(t==16)n=4;else if(t==8)n=3;else if(t==256)n=8;else if(t==2)n=1;else if(t==32)n=5;else if(t==4)n=2;else{
this.fromRadix(e,t);return}this.t=0,this.s=0;for(var r=e.length,a=!1,o=0;--r>=0;){var s=n==8?e[r]&255:g(e,r);
s<0?e.charAt(r)==`-`&&(a=!0):(a=!1,o==0?this[this.t++]=s:o+n>this.DB?(this[this.t-1]|=(s&(1<<this.DB-o)-1)<<o,
this[this.t++]=s>>this.DB-o):this[this.t-1]|=s<<o,o+=n,o>=this.DB&&(o-=this.DB))}n==8&&e[0]&128&&(this.s=-1,
o>0&&(this[this.t-1]|=(1<<this.DB-o)-1<<o)),this.clamp(),a&&i.ZERO.subTo(this,this)}function x(){
for(var e=this.s&this.DM;this.t>0&&this[this.t-1]==e;)--this.t}function S(e){
if(this.s<0)return`-`+this.negate().toString(e);var t;
if(e==16)t=4;else if(e==8)t=3;else if(e==2)t=1;else if(e==32)t=5;else if(e==4)t=2;else return this.toRadix(e);
var n=(1<<t)-1,r,i=!1,a=``,o=this.t,s=this.DB-o*this.DB%t;if(o-->0)for(s<this.DB&&(r=this[o]>>s)>0&&(i=!0,
a=h(r));o>=0;)s<t?(r=(this[o]&(1<<s)-1)<<t-s,r|=this[--o]>>(s+=this.DB-t)):(r=this[o]>>(s-=t)&n,s<=0&&(s+=this.DB,--o)),
r>0&&(i=!0),i&&(a+=h(r));return i?a:`0`}function C(){var e=a();return i.ZERO.subTo(this,e),e}function w(){
return this.s<0?this.negate():this}function T(e){var t=this.s-e.s;if(t!=0)return t;var n=this.t;if(t=n-e.t,
t!=0)return this.s<0?-t:t;for(;--n>=0;)if((t=this[n]-e[n])!=0)return t;return 0}function E(e){var t=1,n;
return(n=e>>>16)!=0&&(e=n,t+=16),(n=e>>8)!=0&&(e=n,t+=8),(n=e>>4)!=0&&(e=n,t+=4),(n=e>>2)!=0&&(e=n,t+=2),
(n=e>>1)!=0&&(e=n,t+=1),t}function D(){return this.t<=0?0:this.DB*(this.t-1)+E(this[this.t-1]^this.s&this.DM)}
function O(e,t){for(var n=this.t-1;n>=0;--n)t[n+e]=this[n];for(n=e-1;n>=0;--n)t[n]=0;t.t=this.t+e,t.s=this.s}
function k(e,t){for(var n=e;n<this.t;++n)t[n-e]=this[n];t.t=Math.max(this.t-e,0),t.s=this.s}function A(e,t){
for(var n=e%this.DB,r=this.DB-n,i=(1<<r)-1,a=Math.floor(e/this.DB),o=this.s<<n&this.DM,
s=this.t-1;s>=0;--s)t[s+a+1]=this[s]>>r|o,o=(this[s]&i)<<n;for(s=a-1;s>=0;--s)t[s]=0;t[a]=o,t.t=this.t+a+1,t.s=this.s,
t.clamp()}function j(e,t){t.s=this.s;var n=Math.floor(e/this.DB);if(n>=this.t)t.t=0;else{var r=e%this.DB,i=this.DB-r,
a=(1<<r)-1;t[0]=this[n]>>r;for(var o=n+1;o<this.t;++o)t[o-n-1]|=(this[o]&a)<<i,t[o-n]=this[o]>>r;
r>0&&(t[this.t-n-1]|=(this.s&a)<<i),t.t=this.t-n,t.clamp()}}function M(e,t){for(var n=0,r=0,i=Math.min(e.t,
this.t);n<i;)r+=this[n]-e[n],t[n++]=r&this.DM,r>>=this.DB;if(e.t<this.t){for(r-=e.s;n<this.t;)r+=this[n],
t[n++]=r&this.DM,r>>=this.DB;r+=this.s}else{for(r+=this.s;n<e.t;)r-=e[n],t[n++]=r&this.DM,r>>=this.DB;r-=e.s}
t.s=r<0?-1:0,r<-1?t[n++]=this.DV+r:r>0&&(t[n++]=r),t.t=n,t.clamp()}function N(e,t){var n=this.abs(),r=e.abs(),a=n.t;
for(t.t=a+r.t;--a>=0;)t[a]=0;for(a=0;a<r.t;++a)t[a+n.t]=n.am(0,r[a],t,a,0,n.t);t.s=0,t.clamp(),
this.s!=e.s&&i.ZERO.subTo(t,t)}function P(e){for(var t=this.abs(),n=e.t=2*t.t;--n>=0;)e[n]=0;for(n=0;n<t.t-1;++n){
var r=t.am(n,t[n],e,2*n,0,1);(e[n+t.t]+=t.am(n+1,2*t[n],e,2*n+1,r,t.t-n-1))>=t.DV&&(e[n+t.t]-=t.DV,e[n+t.t+1]=1)}
e.t>0&&(e[e.t-1]+=t.am(n,t[n],e,2*n,0,1)),e.s=0,e.clamp()}function F(e,t,n){var r=e.abs();if(!(r.t<=0)){
var o=this.abs();if(o.t<r.t)t?.fromInt(0),n!=null&&this.copyTo(n);else{n??=a();var s=a(),c=this.s,l=e.s,
u=this.DB-E(r[r.t-1]);u>0?(r.lShiftTo(u,s),o.lShiftTo(u,n)):(r.copyTo(s),o.copyTo(n));var d=s.t,f=s[d-1];if(f!=0){
var p=f*(1<<this.F1)+(d>1?s[d-2]>>this.F2:0),m=this.FV/p,h=(1<<this.F1)/p,g=1<<this.F2,_=n.t,v=_-d,y=t??a();
for(s.dlShiftTo(v,y),n.compareTo(y)>=0&&(n[n.t++]=1,n.subTo(y,n)),i.ONE.dlShiftTo(d,y),y.subTo(s,s);s.t<d;)s[s.t++]=0;
for(;--v>=0;){var b=n[--_]==f?this.DM:Math.floor(n[_]*m+(n[_-1]+g)*h);if((n[_]+=s.am(0,b,n,v,0,d))<b)for(s.dlShiftTo(v,
y),n.subTo(y,n);n[_]<--b;)n.subTo(y,n)}t!=null&&(n.drShiftTo(d,t),c!=l&&i.ZERO.subTo(t,t)),n.t=d,n.clamp(),
u>0&&n.rShiftTo(u,n),c<0&&i.ZERO.subTo(n,n)}}}}function I(e){var t=a();return this.abs().divRemTo(e,null,t),
this.s<0&&t.compareTo(i.ZERO)>0&&e.subTo(t,t),t}function L(e){this.m=e}function ee(e){
return e.s<0||e.compareTo(this.m)>=0?e.mod(this.m):e}function te(e){return e}function R(e){e.divRemTo(this.m,null,e)}
function z(e,t,n){e.multiplyTo(t,n),this.reduce(n)}function B(e,t){e.squareTo(t),this.reduce(t)}L.prototype.convert=ee,
L.prototype.revert=te,L.prototype.reduce=R,L.prototype.mulTo=z,L.prototype.sqrTo=B;function V(){if(this.t<1)return 0;
var e=this[0];if(!(e&1))return 0;var t=e&3;return t=t*(2-(e&15)*t)&15,t=t*(2-(e&255)*t)&255,
t=t*(2-((e&65535)*t&65535))&65535,t=t*(2-e*t%this.DV)%this.DV,t>0?this.DV-t:-t}function H(e){this.m=e,
this.mp=e.invDigit(),this.mpl=this.mp&32767,this.mph=this.mp>>15,this.um=(1<<e.DB-15)-1,this.mt2=2*e.t}function ne(e){
var t=a();return e.abs().dlShiftTo(this.m.t,t),t.divRemTo(this.m,null,t),e.s<0&&t.compareTo(i.ZERO)>0&&this.m.subTo(t,
t),t}function re(e){var t=a();return e.copyTo(t),this.reduce(t),t}function U(e){for(;e.t<=this.mt2;)e[e.t++]=0;
for(var t=0;t<this.m.t;++t){var n=e[t]&32767,r=n*this.mpl+((n*this.mph+(e[t]>>15)*this.mpl&this.um)<<15)&e.DM;
for(n=t+this.m.t,e[n]+=this.m.am(0,r,e,t,0,this.m.t);e[n]>=e.DV;)e[n]-=e.DV,e[++n]++}e.clamp(),e.drShiftTo(this.m.t,e),
e.compareTo(this.m)>=0&&e.subTo(this.m,e)}function ie(e,t){e.squareTo(t),this.reduce(t)}function ae(e,t,n){
e.multiplyTo(t,n),this.reduce(n)}H.prototype.convert=ne,H.prototype.revert=re,H.prototype.reduce=U,H.prototype.mulTo=ae,
H.prototype.sqrTo=ie;function oe(){return(this.t>0?this[0]&1:this.s)==0}function se(e,t){
if(e>4294967295||e<1)return i.ONE;var n=a(),r=a(),o=t.convert(this),s=E(e)-1;for(o.copyTo(n);--s>=0;)if(t.sqrTo(n,r),
(e&1<<s)>0)t.mulTo(r,o,n);else{var c=n;n=r,r=c}return t.revert(n)}function ce(e,t){
var n=e<256||t.isEven()?new L(t):new H(t);return this.exp(e,n)}i.prototype.copyTo=_,i.prototype.fromInt=v,
i.prototype.fromString=b,i.prototype.clamp=x,i.prototype.dlShiftTo=O,i.prototype.drShiftTo=k,i.prototype.lShiftTo=A,
i.prototype.rShiftTo=j,i.prototype.subTo=M,i.prototype.multiplyTo=N,i.prototype.squareTo=P,i.prototype.divRemTo=F,
i.prototype.invDigit=V,i.prototype.isEven=oe,i.prototype.exp=se,i.prototype.toString=S,i.prototype.negate=C,
i.prototype.abs=w,i.prototype.compareTo=T,i.prototype.bitLength=D,i.prototype.mod=I,i.prototype.modPowInt=ce,
i.ZERO=y(0),i.ONE=y(1);function le(){var e=a();return this.copyTo(e),e}function W(){if(this.s<0){
if(this.t==1)return this[0]-this.DV;if(this.t==0)return-1}else if(this.t==1)return this[0];else if(this.t==0)return 0;
return(this[1]&(1<<32-this.DB)-1)<<this.DB|this[0]}function G(){return this.t==0?this.s:this[0]<<24>>24}function ue(){
return this.t==0?this.s:this[0]<<16>>16}function de(e){return Math.floor(Math.LN2*this.DB/Math.log(e))}function fe(){
return this.s<0?-1:this.t<=0||this.t==1&&this[0]<=0?0:1}function pe(e){if(e??=10,this.signum()==0||e<2||e>36)return`0`;
var t=this.chunkSize(e),n=e**+t,r=y(n),i=a(),o=a(),s=``;for(this.divRemTo(r,i,
o);i.signum()>0;)s=(n+o.intValue()).toString(e).substr(1)+s,i.divRemTo(r,i,o);return o.intValue().toString(e)+s}
function me(e,t){this.fromInt(0),t??=10;for(var n=this.chunkSize(t),r=t**+n,a=!1,o=0,s=0,c=0;c<e.length;++c){var l=g(e,
c);l<0?e.charAt(c)==`-`&&this.signum()==0&&(a=!0):(s=t*s+l,++o>=n&&(this.dMultiply(r),this.dAddOffset(s,0),o=0,s=0))}
o>0&&(this.dMultiply(t**+o),this.dAddOffset(s,0)),a&&i.ZERO.subTo(this,this)}function he(e,t,n){if(typeof t==`number`){
if(e<2)this.fromInt(1);else for(this.fromNumber(e,n),this.testBit(e-1)||this.bitwiseTo(i.ONE.shiftLeft(e-1),Ce,this),
this.isEven()&&this.dAddOffset(1,0);!this.isProbablePrime(t);)this.dAddOffset(2,0),
this.bitLength()>e&&this.subTo(i.ONE.shiftLeft(e-1),this)}else{var r=[],a=e&7;r.length=(e>>3)+1,t.nextBytes(r),
a>0?r[0]&=(1<<a)-1:r[0]=0,this.fromString(r,256)}}function ge(){var e=this.t,t=[];t[0]=this.s;var n=this.DB-e*this.DB%8,
r,i=0;
if(e-->0)for(n<this.DB&&(r=this[e]>>n)!=(this.s&this.DM)>>n&&(t[i++]=r|this.s<<this.DB-n);e>=0;)n<8?(r=(this[e]&(1<<n)-1)<<8-n,
r|=this[--e]>>(n+=this.DB-8)):(r=this[e]>>(n-=8)&255,n<=0&&(n+=this.DB,--e)),r&128&&(r|=-256),
i==0&&(this.s&128)!=(r&128)&&++i,(i>0||r!=this.s)&&(t[i++]=r);return t}function _e(e){return this.compareTo(e)==0}
function ve(e){return this.compareTo(e)<0?this:e}function ye(e){return this.compareTo(e)>0?this:e}function be(e,t,n){
var r,i,a=Math.min(e.t,this.t);for(r=0;r<a;++r)n[r]=t(this[r],e[r]);if(e.t<this.t){for(i=e.s&this.DM,
r=a;r<this.t;++r)n[r]=t(this[r],i);n.t=this.t}else{for(i=this.s&this.DM,r=a;r<e.t;++r)n[r]=t(i,e[r]);n.t=e.t}
n.s=t(this.s,e.s),n.clamp()}function xe(e,t){return e&t}function Se(e){var t=a();return this.bitwiseTo(e,xe,t),t}
function Ce(e,t){return e|t}function we(e){var t=a();return this.bitwiseTo(e,Ce,t),t}function Te(e,t){return e^t}
function Ee(e){var t=a();return this.bitwiseTo(e,Te,t),t}function De(e,t){return e&~t}function Oe(e){var t=a();
return this.bitwiseTo(e,De,t),t}function ke(){for(var e=a(),t=0;t<this.t;++t)e[t]=this.DM&~this[t];return e.t=this.t,
e.s=~this.s,e}function Ae(e){var t=a();return e<0?this.rShiftTo(-e,t):this.lShiftTo(e,t),t}function je(e){var t=a();
return e<0?this.lShiftTo(-e,t):this.rShiftTo(e,t),t}function Me(e){if(e==0)return-1;var t=0;return e&65535||(e>>=16,
t+=16),e&255||(e>>=8,t+=8),e&15||(e>>=4,t+=4),e&3||(e>>=2,t+=2),e&1||++t,t}function Ne(){
for(var e=0;e<this.t;++e)if(this[e]!=0)return e*this.DB+Me(this[e]);return this.s<0?this.t*this.DB:-1}function Pe(e){
for(var t=0;e!=0;)e&=e-1,++t;return t}function Fe(){for(var e=0,t=this.s&this.DM,n=0;n<this.t;++n)e+=Pe(this[n]^t);
return e}function Ie(e){var t=Math.floor(e/this.DB);return t>=this.t?this.s!=0:!!(this[t]&1<<e%this.DB)}function Le(e,
t){var n=i.ONE.shiftLeft(e);return this.bitwiseTo(n,t,n),n}function Re(e){return this.changeBit(e,Ce)}function ze(e){
return this.changeBit(e,De)}function Be(e){return this.changeBit(e,Te)}function Ve(e,t){for(var n=0,r=0,i=Math.min(e.t,
this.t);n<i;)r+=this[n]+e[n],t[n++]=r&this.DM,r>>=this.DB;if(e.t<this.t){for(r+=e.s;n<this.t;)r+=this[n],
t[n++]=r&this.DM,r>>=this.DB;r+=this.s}else{for(r+=this.s;n<e.t;)r+=e[n],t[n++]=r&this.DM,r>>=this.DB;r+=e.s}
t.s=r<0?-1:0,r>0?t[n++]=r:r<-1&&(t[n++]=this.DV+r),t.t=n,t.clamp()}function He(e){var t=a();return this.addTo(e,t),t}
function Ue(e){var t=a();return this.subTo(e,t),t}function We(e){var t=a();return this.multiplyTo(e,t),t}function Ge(){
var e=a();return this.squareTo(e),e}function Ke(e){var t=a();return this.divRemTo(e,t,null),t}function qe(e){var t=a();
return this.divRemTo(e,null,t),t}function Je(e){var t=a(),n=a();return this.divRemTo(e,t,n),[t,n]}function Ye(e){
this[this.t]=this.am(0,e-1,this,0,0,this.t),++this.t,this.clamp()}function Xe(e,t){if(e!=0){
for(;this.t<=t;)this[this.t++]=0;for(this[t]+=e;this[t]>=this.DV;)this[t]-=this.DV,++t>=this.t&&(this[this.t++]=0),
++this[t]}}function Ze(){}function Qe(e){return e}function $e(e,t,n){e.multiplyTo(t,n)}function et(e,t){e.squareTo(t)}
Ze.prototype.convert=Qe,Ze.prototype.revert=Qe,Ze.prototype.mulTo=$e,Ze.prototype.sqrTo=et;function tt(e){
return this.exp(e,new Ze)}function nt(e,t,n){var r=Math.min(this.t+e.t,t);for(n.s=0,n.t=r;r>0;)n[--r]=0;
for(var i=n.t-this.t;r<i;++r)n[r+this.t]=this.am(0,e[r],n,r,0,this.t);for(i=Math.min(e.t,t);r<i;++r)this.am(0,e[r],n,r,
0,t-r);n.clamp()}function rt(e,t,n){--t;var r=n.t=this.t+e.t-t;for(n.s=0;--r>=0;)n[r]=0;for(r=Math.max(t-this.t,
0);r<e.t;++r)n[this.t+r-t]=this.am(t-r,e[r],n,0,0,this.t+r-t);n.clamp(),n.drShiftTo(1,n)}function it(e){this.r2=a(),
this.q3=a(),i.ONE.dlShiftTo(2*e.t,this.r2),this.mu=this.r2.divide(e),this.m=e}function at(e){
if(e.s<0||e.t>2*this.m.t)return e.mod(this.m);if(e.compareTo(this.m)<0)return e;var t=a();return e.copyTo(t),
this.reduce(t),t}function ot(e){return e}function st(e){for(e.drShiftTo(this.m.t-1,this.r2),
e.t>this.m.t+1&&(e.t=this.m.t+1,e.clamp()),this.mu.multiplyUpperTo(this.r2,this.m.t+1,this.q3),
this.m.multiplyLowerTo(this.q3,this.m.t+1,this.r2);e.compareTo(this.r2)<0;)e.dAddOffset(1,this.m.t+1);
for(e.subTo(this.r2,e);e.compareTo(this.m)>=0;)e.subTo(this.m,e)}function ct(e,t){e.squareTo(t),this.reduce(t)}
function lt(e,t,n){e.multiplyTo(t,n),this.reduce(n)}it.prototype.convert=at,it.prototype.revert=ot,
it.prototype.reduce=st,it.prototype.mulTo=lt,it.prototype.sqrTo=ct;function ut(e,t){var n=e.bitLength(),r,i=y(1),o;
if(n<=0)return i;r=n<18?1:n<48?3:n<144?4:n<768?5:6,o=n<8?new L(t):t.isEven()?new it(t):new H(t);var s=[],c=3,l=r-1,
u=(1<<r)-1;if(s[1]=o.convert(this),r>1){var d=a();for(o.sqrTo(s[1],d);c<=u;)s[c]=a(),o.mulTo(d,s[c-2],s[c]),c+=2}
var f=e.t-1,p,m=!0,h=a(),g;for(n=E(e[f])-1;f>=0;){for(n>=l?p=e[f]>>n-l&u:(p=(e[f]&(1<<n+1)-1)<<l-n,
f>0&&(p|=e[f-1]>>this.DB+n-l)),c=r;!(p&1);)p>>=1,--c;if((n-=c)<0&&(n+=this.DB,--f),m)s[p].copyTo(i),m=!1;else{
for(;c>1;)o.sqrTo(i,h),o.sqrTo(h,i),c-=2;c>0?o.sqrTo(i,h):(g=i,i=h,h=g),o.mulTo(h,s[p],i)}
for(;f>=0&&!(e[f]&1<<n);)o.sqrTo(i,h),g=i,i=h,h=g,--n<0&&(n=this.DB-1,--f)}return o.revert(i)}function dt(e){
var t=this.s<0?this.negate():this.clone(),n=e.s<0?e.negate():e.clone();if(t.compareTo(n)<0){var r=t;t=n,n=r}
var i=t.getLowestSetBit(),a=n.getLowestSetBit();if(a<0)return t;for(i<a&&(a=i),a>0&&(t.rShiftTo(a,t),n.rShiftTo(a,
n));t.signum()>0;)(i=t.getLowestSetBit())>0&&t.rShiftTo(i,t),(i=n.getLowestSetBit())>0&&n.rShiftTo(i,n),
t.compareTo(n)>=0?(t.subTo(n,t),t.rShiftTo(1,t)):(n.subTo(t,n),n.rShiftTo(1,n));return a>0&&n.lShiftTo(a,n),n}
function ft(e){if(e<=0)return 0;var t=this.DV%e,n=this.s<0?e-1:0;if(this.t>0){
if(t==0)n=this[0]%e;else for(var r=this.t-1;r>=0;--r)n=(t*n+this[r])%e}return n}function pt(e){var t=e.isEven();
if(this.isEven()&&t||e.signum()==0)return i.ZERO;for(var n=e.clone(),r=this.clone(),a=y(1),o=y(0),s=y(0),
c=y(1);n.signum()!=0;){for(;n.isEven();)n.rShiftTo(1,n),t?(a.isEven()&&o.isEven()||(a.addTo(this,a),o.subTo(e,o)),
a.rShiftTo(1,a)):o.isEven()||o.subTo(e,o),o.rShiftTo(1,o);for(;r.isEven();)r.rShiftTo(1,r),
t?(s.isEven()&&c.isEven()||(s.addTo(this,s),c.subTo(e,c)),s.rShiftTo(1,s)):c.isEven()||c.subTo(e,c),c.rShiftTo(1,c);
n.compareTo(r)>=0?(n.subTo(r,n),t&&a.subTo(s,a),o.subTo(c,o)):(r.subTo(n,r),t&&s.subTo(a,s),c.subTo(o,c))}
if(r.compareTo(i.ONE)!=0)return i.ZERO;if(c.compareTo(e)>=0)return c.subtract(e);if(c.signum()<0)c.addTo(e,
c);else return c;return c.signum()<0?c.add(e):c}var mt=[2,3,5,7,11,13,17,19,23,29,31,37,41,43,47,53,59,61,67,71,73,79,
83,89,97,101,103,107,109,113,127,131,137,139,149,151,157,163,167,173,179,181,191,193,197,199,211,223,227,229,233,239,
241,251,257,263,269,271,277,281,283,293,307,311,313,317,331,337,347,349,353,359,367,373,379,383,389,397,401,409,419,421,
431,433,439,443,449,457,461,463,467,479,487,491,499,503,509,521,523,541,547,557,563,569,571,577,587,593,599,601,607,613,
617,619,631,641,643,647,653,659,661,673,677,683,691,701,709,719,727,733,739,743,751,757,761,769,773,787,797,809,811,821,
823,827,829,839,853,857,859,863,877,881,883,887,907,911,919,929,937,941,947,953,967,971,977,983,991,997],
ht=(1<<26)/mt[mt.length-1];function gt(e){var t,n=this.abs();if(n.t==1&&n[0]<=mt[mt.length-1]){
for(t=0;t<mt.length;++t)if(n[0]==mt[t])return!0;return!1}if(n.isEven())return!1;for(t=1;t<mt.length;){for(var r=mt[t],
i=t+1;i<mt.length&&r<ht;)r*=mt[i++];for(r=n.modInt(r);t<i;)if(r%mt[t++]==0)return!1}return n.millerRabin(e)}
function _t(e){var t=this.subtract(i.ONE),n=t.getLowestSetBit();if(n<=0)return!1;var r=t.shiftRight(n);e=e+1>>1,
e>mt.length&&(e=mt.length);for(var o=a(),s=0;s<e;++s){o.fromInt(mt[Math.floor(Math.random()*mt.length)]);
var c=o.modPow(r,this);if(c.compareTo(i.ONE)!=0&&c.compareTo(t)!=0){
for(var l=1;l++<n&&c.compareTo(t)!=0;)if(c=c.modPowInt(2,this),c.compareTo(i.ONE)==0)return!1;
if(c.compareTo(t)!=0)return!1}}return!0}i.prototype.chunkSize=de,i.prototype.toRadix=pe,i.prototype.fromRadix=me,
i.prototype.fromNumber=he,i.prototype.bitwiseTo=be,i.prototype.changeBit=Le,i.prototype.addTo=Ve,
i.prototype.dMultiply=Ye,i.prototype.dAddOffset=Xe,i.prototype.multiplyLowerTo=nt,i.prototype.multiplyUpperTo=rt,
i.prototype.modInt=ft,i.prototype.millerRabin=_t,i.prototype.clone=le,i.prototype.intValue=W,i.prototype.byteValue=G,
i.prototype.shortValue=ue,i.prototype.signum=fe,i.prototype.toByteArray=ge,i.prototype.equals=_e,i.prototype.min=ve,
i.prototype.max=ye,i.prototype.and=Se,i.prototype.or=we,i.prototype.xor=Ee,i.prototype.andNot=Oe,i.prototype.not=ke,
i.prototype.shiftLeft=Ae,i.prototype.shiftRight=je,i.prototype.getLowestSetBit=Ne,i.prototype.bitCount=Fe,
i.prototype.testBit=Ie,i.prototype.setBit=Re,i.prototype.clearBit=ze,i.prototype.flipBit=Be,i.prototype.add=He,
i.prototype.subtract=Ue,i.prototype.multiply=We,i.prototype.divide=Ke,i.prototype.remainder=qe,
i.prototype.divideAndRemainder=Je,i.prototype.modPow=ut,i.prototype.modInverse=pt,i.prototype.pow=tt,i.prototype.gcd=dt,
i.prototype.isProbablePrime=gt,i.prototype.square=Ge,i.prototype.Barrett=it;var vt,yt,bt;function xt(e){yt[bt++]^=e&255,
yt[bt++]^=e>>8&255,yt[bt++]^=e>>16&255,yt[bt++]^=e>>24&255,bt>=Nt&&(bt-=Nt)}function St(){
xt((/* @__PURE__ */ new Date()).getTime())}if(yt==null){yt=[],bt=0;var Ct;if(typeof window<`u`&&window.crypto){
if(window.crypto.getRandomValues){var wt=/* @__PURE__ */ new Uint8Array(32);for(window.crypto.getRandomValues(wt),
Ct=0;Ct<32;++Ct)yt[bt++]=wt[Ct]}else if(navigator.appName==`Netscape`&&navigator.appVersion<`5`){
var Tt=window.crypto.random(32);for(Ct=0;Ct<Tt.length;++Ct)yt[bt++]=Tt.charCodeAt(Ct)&255}}
for(;bt<Nt;)Ct=Math.floor(65536*Math.random()),yt[bt++]=Ct>>>8,yt[bt++]=Ct&255;bt=0,St()}function Et(){if(vt==null){
for(St(),vt=Mt(),vt.init(yt),bt=0;bt<yt.length;++bt)yt[bt]=0;bt=0}return vt.next()}function Dt(e){
for(var t=0;t<e.length;++t)e[t]=Et()}function Ot(){}Ot.prototype.nextBytes=Dt;function kt(){this.i=0,this.j=0,this.S=[]}
function At(e){for(var t=0,n,r;t<256;++t)this.S[t]=t;for(n=0,t=0;t<256;++t)n=n+this.S[t]+e[t%e.length]&255,r=this.S[t],
this.S[t]=this.S[n],this.S[n]=r;this.i=0,this.j=0}function jt(){var e;return this.i=this.i+1&255,
this.j=this.j+this.S[this.i]&255,e=this.S[this.i],this.S[this.i]=this.S[this.j],this.S[this.j]=e,
this.S[e+this.S[this.i]&255]}kt.prototype.init=At,kt.prototype.next=jt;function Mt(){return new kt}var Nt=256;
i.SecureRandom=Ot,i.BigInteger=i,e===void 0?(this.BigInteger=i,this.SecureRandom=Ot):e=t.exports=i}).call(n)})),
Tz=/* @__PURE__ */ V(((e,t)=>{var n=wz().BigInteger,r=n.prototype.Barrett;function i(e,t){this.x=t,this.q=e}
function a(e){return e==this||this.q.equals(e.q)&&this.x.equals(e.x)}function o(){return this.x}function s(){
return new i(this.q,this.x.negate().mod(this.q))}function c(e){return new i(this.q,
this.x.add(e.toBigInteger()).mod(this.q))}function l(e){return new i(this.q,
this.x.subtract(e.toBigInteger()).mod(this.q))}function u(e){return new i(this.q,
this.x.multiply(e.toBigInteger()).mod(this.q))}function d(){return new i(this.q,this.x.square().mod(this.q))}
function f(e){return new i(this.q,this.x.multiply(e.toBigInteger().modInverse(this.q)).mod(this.q))}
i.prototype.equals=a,i.prototype.toBigInteger=o,i.prototype.negate=s,i.prototype.add=c,i.prototype.subtract=l,
i.prototype.multiply=u,i.prototype.square=d,i.prototype.divide=f;function p(e,t,r,i){this.curve=e,this.x=t,this.y=r,
this.z=i??n.ONE,this.zinv=null}function m(){this.zinv??=this.z.modInverse(this.curve.q);
var e=this.x.toBigInteger().multiply(this.zinv);return this.curve.reduce(e),this.curve.fromBigInteger(e)}function h(){
this.zinv??=this.z.modInverse(this.curve.q);var e=this.y.toBigInteger().multiply(this.zinv);return this.curve.reduce(e),
this.curve.fromBigInteger(e)}function g(e){if(e==this)return!0;if(this.isInfinity())return e.isInfinity();
if(e.isInfinity())return this.isInfinity();
var t=e.y.toBigInteger().multiply(this.z).subtract(this.y.toBigInteger().multiply(e.z)).mod(this.curve.q),r;
return t.equals(n.ZERO)?(r=e.x.toBigInteger().multiply(this.z).subtract(this.x.toBigInteger().multiply(e.z)).mod(this.curve.q),
r.equals(n.ZERO)):!1}function _(){
return this.x==null&&this.y==null||this.z.equals(n.ZERO)&&!this.y.toBigInteger().equals(n.ZERO)}function v(){
return new p(this.curve,this.x,this.y.negate(),this.z)}function y(e){if(this.isInfinity())return e;
if(e.isInfinity())return this;
var t=e.y.toBigInteger().multiply(this.z).subtract(this.y.toBigInteger().multiply(e.z)).mod(this.curve.q),
r=e.x.toBigInteger().multiply(this.z).subtract(this.x.toBigInteger().multiply(e.z)).mod(this.curve.q);
if(n.ZERO.equals(r))return n.ZERO.equals(t)?this.twice():this.curve.getInfinity();var i=new n(`3`),
a=this.x.toBigInteger(),o=this.y.toBigInteger();e.x.toBigInteger(),e.y.toBigInteger();var s=r.square(),c=s.multiply(r),
l=a.multiply(s),u=t.square().multiply(this.z),
d=u.subtract(l.shiftLeft(1)).multiply(e.z).subtract(c).multiply(r).mod(this.curve.q),
f=l.multiply(i).multiply(t).subtract(o.multiply(c)).subtract(u.multiply(t)).multiply(e.z).add(t.multiply(c)).mod(this.curve.q),
m=c.multiply(this.z).multiply(e.z).mod(this.curve.q);return new p(this.curve,this.curve.fromBigInteger(d),
this.curve.fromBigInteger(f),m)}function b(){if(this.isInfinity())return this;
if(this.y.toBigInteger().signum()==0)return this.curve.getInfinity();var e=new n(`3`),t=this.x.toBigInteger(),
r=this.y.toBigInteger(),i=r.multiply(this.z),a=i.multiply(r).mod(this.curve.q),o=this.curve.a.toBigInteger(),
s=t.square().multiply(e);n.ZERO.equals(o)||(s=s.add(this.z.square().multiply(o))),s=s.mod(this.curve.q);
var c=s.square().subtract(t.shiftLeft(3).multiply(a)).shiftLeft(1).multiply(i).mod(this.curve.q),
l=s.multiply(e).multiply(t).subtract(a.shiftLeft(1)).shiftLeft(2).multiply(a).subtract(s.square().multiply(s)).mod(this.curve.q),
u=i.square().multiply(i).shiftLeft(3).mod(this.curve.q);return new p(this.curve,this.curve.fromBigInteger(c),
this.curve.fromBigInteger(l),u)}function x(e){if(this.isInfinity())return this;
if(e.signum()==0)return this.curve.getInfinity();for(var t=e,r=t.multiply(new n(`3`)),i=this.negate(),a=this,
o=r.bitLength()-2;o>0;--o){a=a.twice();var s=r.testBit(o);s!=t.testBit(o)&&(a=a.add(s?this:i))}return a}function S(e,t,
n){for(var r=e.bitLength()>n.bitLength()?e.bitLength()-1:n.bitLength()-1,i=this.curve.getInfinity(),
a=this.add(t);r>=0;)i=i.twice(),e.testBit(r)?i=n.testBit(r)?i.add(a):i.add(this):n.testBit(r)&&(i=i.add(t)),--r;
return i}p.prototype.getX=m,p.prototype.getY=h,p.prototype.equals=g,p.prototype.isInfinity=_,p.prototype.negate=v,
p.prototype.add=y,p.prototype.twice=b,p.prototype.multiply=x,p.prototype.multiplyTwo=S;function C(e,t,n){this.q=e,
this.a=this.fromBigInteger(t),this.b=this.fromBigInteger(n),this.infinity=new p(this,null,null),
this.reducer=new r(this.q)}function w(){return this.q}function T(){return this.a}function E(){return this.b}
function D(e){return e==this||this.q.equals(e.q)&&this.a.equals(e.a)&&this.b.equals(e.b)}function O(){
return this.infinity}function k(e){return new i(this.q,e)}function A(e){this.reducer.reduce(e)}function j(e){
if(e.isInfinity())return`00`;var t=e.getX().toBigInteger().toString(16),n=e.getY().toBigInteger().toString(16),
r=this.getQ().toString(16).length;for(r%2!=0&&r++;t.length<r;)t=`0`+t;for(;n.length<r;)n=`0`+n;return`04`+t+n}
C.prototype.getQ=w,C.prototype.getA=T,C.prototype.getB=E,C.prototype.equals=D,C.prototype.getInfinity=O,
C.prototype.fromBigInteger=k,C.prototype.reduce=A,C.prototype.encodePointHex=j,C.prototype.decodePointHex=function(e){
var t;switch(parseInt(e.substr(0,2),16)){case 0:return this.infinity;case 2:t=!1;case 3:t??=!0;var r=e.length-2,
i=e.substr(2,r),a=this.fromBigInteger(new n(i,16)),o=a.multiply(a.square().add(this.getA())).add(this.getB()).sqrt();
if(o==null)throw`Invalid point compression`;var s=o.toBigInteger();
return s.testBit(0)!=t&&(o=this.fromBigInteger(this.getQ().subtract(s))),new p(this,a,o);case 4:case 6:case 7:
var r=(e.length-2)/2,i=e.substr(2,r),c=e.substr(r+2,r);return new p(this,this.fromBigInteger(new n(i,16)),
this.fromBigInteger(new n(c,16)));default:return null}},C.prototype.encodeCompressedPointHex=function(e){
if(e.isInfinity())return`00`;var t=e.getX().toBigInteger().toString(16),n=this.getQ().toString(16).length;
for(n%2!=0&&n++;t.length<n;)t=`0`+t;return(e.getY().toBigInteger().isEven()?`02`:`03`)+t},i.prototype.getR=function(){
if(this.r!=null)return this.r;this.r=null;var e=this.q.bitLength();
return e>128&&this.q.shiftRight(e-64).intValue()==-1&&(this.r=n.ONE.shiftLeft(e).subtract(this.q)),this.r},
i.prototype.modMult=function(e,t){return this.modReduce(e.multiply(t))},i.prototype.modReduce=function(e){
if(this.getR()!=null){for(var t=q.bitLength();e.bitLength()>t+1;){var r=e.shiftRight(t),i=e.subtract(r.shiftLeft(t));
this.getR().equals(n.ONE)||(r=r.multiply(this.getR())),e=r.add(i)}
for(;e.compareTo(q)>=0;)e=e.subtract(q)}else e=e.mod(q);return e},i.prototype.sqrt=function(){
if(!this.q.testBit(0))throw`unsupported`;if(this.q.testBit(1)){var e=new i(this.q,
this.x.modPow(this.q.shiftRight(2).add(n.ONE),this.q));return e.square().equals(this)?e:null}
var t=this.q.subtract(n.ONE),r=t.shiftRight(1);if(!this.x.modPow(r,this.q).equals(n.ONE))return null;
var a=t.shiftRight(2).shiftLeft(1).add(n.ONE),o=this.x,s=modDouble(modDouble(o)),c,l;do{var u;
do u=new n(this.q.bitLength(),new SecureRandom);while(u.compareTo(this.q)>=0||!u.multiply(u).subtract(s).modPow(r,
this.q).equals(t));var d=this.lucasSequence(u,o,a);if(c=d[0],l=d[1],this.modMult(l,
l).equals(s))return l.testBit(0)&&(l=l.add(q)),l=l.shiftRight(1),new i(q,l)}while(c.equals(n.ONE)||c.equals(t));
return null},i.prototype.lucasSequence=function(e,t,r){for(var i=r.bitLength(),a=r.getLowestSetBit(),o=n.ONE,s=n.TWO,
c=e,l=n.ONE,u=n.ONE,d=i-1;d>=a+1;--d)l=this.modMult(l,u),r.testBit(d)?(u=this.modMult(l,t),o=this.modMult(o,c),
s=this.modReduce(c.multiply(s).subtract(e.multiply(l))),c=this.modReduce(c.multiply(c).subtract(u.shiftLeft(1)))):(u=l,
o=this.modReduce(o.multiply(s).subtract(l)),c=this.modReduce(c.multiply(s).subtract(e.multiply(l))),
s=this.modReduce(s.multiply(s).subtract(l.shiftLeft(1))));l=this.modMult(l,u),u=this.modMult(l,t),
o=this.modReduce(o.multiply(s).subtract(l)),s=this.modReduce(c.multiply(s).subtract(e.multiply(l))),l=this.modMult(l,u);
for(var d=1;d<=a;++d)o=this.modMult(o,s),s=this.modReduce(s.multiply(s).subtract(l.shiftLeft(1))),l=this.modMult(l,l);
return[o,s]},t.exports={ECCurveFp:C,ECPointFp:p,ECFieldElementFp:i}})),Ez=/* @__PURE__ */ V(((e,t)=>{(function(e){
var t=function(e){var t,n=/* @__PURE__ */ new Float64Array(16);if(e)for(t=0;t<e.length;t++)n[t]=e[t];return n},
n=function(){throw Error(`no PRNG`)},r=/* @__PURE__ */ new Uint8Array(16),i=/* @__PURE__ */ new Uint8Array(32);i[0]=9;
var a=t(),o=t([1]),s=t([56129,1]),c=t([30883,4953,19914,30187,55467,16705,2637,112,59544,30585,16505,36039,65139,11119,
27886,20995]),l=t([61785,9906,39828,60374,45398,33411,5274,224,53552,61171,33010,6542,64743,22239,55772,9222]),
u=t([54554,36645,11616,51542,42930,38181,51040,26924,56412,64982,57905,49316,21502,52590,14035,8553]),d=t([26200,26214,
26214,26214,26214,26214,26214,26214,26214,26214,26214,26214,26214,26214,26214,26214]),f=t([41136,18958,6951,50414,58488,
44335,6150,12099,55207,15867,153,11085,57099,20417,9344,11139]);function p(e,t,n,r){e[t]=n>>24&255,e[t+1]=n>>16&255,
e[t+2]=n>>8&255,e[t+3]=n&255,e[t+4]=r>>24&255,e[t+5]=r>>16&255,e[t+6]=r>>8&255,e[t+7]=r&255}function m(e,t,n,r,i){var a,
o=0;for(a=0;a<i;a++)o|=e[t+a]^n[r+a];return(1&o-1>>>8)-1}function h(e,t,n,r){return m(e,t,n,r,16)}function g(e,t,n,r){
return m(e,t,n,r,32)}function _(e,t,n,r){for(var i=r[0]&255|(r[1]&255)<<8|(r[2]&255)<<16|(r[3]&255)<<24,
a=n[0]&255|(n[1]&255)<<8|(n[2]&255)<<16|(n[3]&255)<<24,o=n[4]&255|(n[5]&255)<<8|(n[6]&255)<<16|(n[7]&255)<<24,
s=n[8]&255|(n[9]&255)<<8|(n[10]&255)<<16|(n[11]&255)<<24,c=n[12]&255|(n[13]&255)<<8|(n[14]&255)<<16|(n[15]&255)<<24,
l=r[4]&255|(r[5]&255)<<8|(r[6]&255)<<16|(r[7]&255)<<24,u=t[0]&255|(t[1]&255)<<8|(t[2]&255)<<16|(t[3]&255)<<24,
d=t[4]&255|(t[5]&255)<<8|(t[6]&255)<<16|(t[7]&255)<<24,f=t[8]&255|(t[9]&255)<<8|(t[10]&255)<<16|(t[11]&255)<<24,
p=t[12]&255|(t[13]&255)<<8|(t[14]&255)<<16|(t[15]&255)<<24,m=r[8]&255|(r[9]&255)<<8|(r[10]&255)<<16|(r[11]&255)<<24,
h=n[16]&255|(n[17]&255)<<8|(n[18]&255)<<16|(n[19]&255)<<24,g=n[20]&255|(n[21]&255)<<8|(n[22]&255)<<16|(n[23]&255)<<24,
_=n[24]&255|(n[25]&255)<<8|(n[26]&255)<<16|(n[27]&255)<<24,v=n[28]&255|(n[29]&255)<<8|(n[30]&255)<<16|(n[31]&255)<<24,
y=r[12]&255|(r[13]&255)<<8|(r[14]&255)<<16|(r[15]&255)<<24,b=i,x=a,S=o,C=s,w=c,T=l,E=u,D=d,O=f,k=p,A=m,j=h,M=g,N=_,P=v,
F=y,I,L=0;L<20;L+=2)I=b+M|0,w^=I<<7|I>>>25,I=w+b|0,O^=I<<9|I>>>23,I=O+w|0,M^=I<<13|I>>>19,I=M+O|0,b^=I<<18|I>>>14,
I=T+x|0,k^=I<<7|I>>>25,I=k+T|0,N^=I<<9|I>>>23,I=N+k|0,x^=I<<13|I>>>19,I=x+N|0,T^=I<<18|I>>>14,I=A+E|0,P^=I<<7|I>>>25,
I=P+A|0,S^=I<<9|I>>>23,I=S+P|0,E^=I<<13|I>>>19,I=E+S|0,A^=I<<18|I>>>14,I=F+j|0,C^=I<<7|I>>>25,I=C+F|0,D^=I<<9|I>>>23,
I=D+C|0,j^=I<<13|I>>>19,I=j+D|0,F^=I<<18|I>>>14,I=b+C|0,x^=I<<7|I>>>25,I=x+b|0,S^=I<<9|I>>>23,I=S+x|0,C^=I<<13|I>>>19,
I=C+S|0,b^=I<<18|I>>>14,I=T+w|0,E^=I<<7|I>>>25,I=E+T|0,D^=I<<9|I>>>23,I=D+E|0,w^=I<<13|I>>>19,I=w+D|0,T^=I<<18|I>>>14,
I=A+k|0,j^=I<<7|I>>>25,I=j+A|0,O^=I<<9|I>>>23,I=O+j|0,k^=I<<13|I>>>19,I=k+O|0,A^=I<<18|I>>>14,I=F+P|0,M^=I<<7|I>>>25,
I=M+F|0,N^=I<<9|I>>>23,I=N+M|0,P^=I<<13|I>>>19,I=P+N|0,F^=I<<18|I>>>14;b=b+i|0,x=x+a|0,S=S+o|0,C=C+s|0,w=w+c|0,T=T+l|0,
E=E+u|0,D=D+d|0,O=O+f|0,k=k+p|0,A=A+m|0,j=j+h|0,M=M+g|0,N=N+_|0,P=P+v|0,F=F+y|0,e[0]=b>>>0&255,e[1]=b>>>8&255,
e[2]=b>>>16&255,e[3]=b>>>24&255,e[4]=x>>>0&255,e[5]=x>>>8&255,e[6]=x>>>16&255,e[7]=x>>>24&255,e[8]=S>>>0&255,
e[9]=S>>>8&255,e[10]=S>>>16&255,e[11]=S>>>24&255,e[12]=C>>>0&255,e[13]=C>>>8&255,e[14]=C>>>16&255,e[15]=C>>>24&255,
e[16]=w>>>0&255,e[17]=w>>>8&255,e[18]=w>>>16&255,e[19]=w>>>24&255,e[20]=T>>>0&255,e[21]=T>>>8&255,e[22]=T>>>16&255,
e[23]=T>>>24&255,e[24]=E>>>0&255,e[25]=E>>>8&255,e[26]=E>>>16&255,e[27]=E>>>24&255,e[28]=D>>>0&255,e[29]=D>>>8&255,
e[30]=D>>>16&255,e[31]=D>>>24&255,e[32]=O>>>0&255,e[33]=O>>>8&255,e[34]=O>>>16&255,e[35]=O>>>24&255,e[36]=k>>>0&255,
e[37]=k>>>8&255,e[38]=k>>>16&255,e[39]=k>>>24&255,e[40]=A>>>0&255,e[41]=A>>>8&255,e[42]=A>>>16&255,e[43]=A>>>24&255,
e[44]=j>>>0&255,e[45]=j>>>8&255,e[46]=j>>>16&255,e[47]=j>>>24&255,e[48]=M>>>0&255,e[49]=M>>>8&255,e[50]=M>>>16&255,
e[51]=M>>>24&255,e[52]=N>>>0&255,e[53]=N>>>8&255,e[54]=N>>>16&255,e[55]=N>>>24&255,e[56]=P>>>0&255,e[57]=P>>>8&255,
e[58]=P>>>16&255,e[59]=P>>>24&255,e[60]=F>>>0&255,e[61]=F>>>8&255,e[62]=F>>>16&255,e[63]=F>>>24&255}function v(e,t,n,r){
for(var i=r[0]&255|(r[1]&255)<<8|(r[2]&255)<<16|(r[3]&255)<<24,a=n[0]&255|(n[1]&255)<<8|(n[2]&255)<<16|(n[3]&255)<<24,
o=n[4]&255|(n[5]&255)<<8|(n[6]&255)<<16|(n[7]&255)<<24,s=n[8]&255|(n[9]&255)<<8|(n[10]&255)<<16|(n[11]&255)<<24,
c=n[12]&255|(n[13]&255)<<8|(n[14]&255)<<16|(n[15]&255)<<24,l=r[4]&255|(r[5]&255)<<8|(r[6]&255)<<16|(r[7]&255)<<24,
u=t[0]&255|(t[1]&255)<<8|(t[2]&255)<<16|(t[3]&255)<<24,d=t[4]&255|(t[5]&255)<<8|(t[6]&255)<<16|(t[7]&255)<<24,
f=t[8]&255|(t[9]&255)<<8|(t[10]&255)<<16|(t[11]&255)<<24,p=t[12]&255|(t[13]&255)<<8|(t[14]&255)<<16|(t[15]&255)<<24,
m=r[8]&255|(r[9]&255)<<8|(r[10]&255)<<16|(r[11]&255)<<24,h=n[16]&255|(n[17]&255)<<8|(n[18]&255)<<16|(n[19]&255)<<24,
g=n[20]&255|(n[21]&255)<<8|(n[22]&255)<<16|(n[23]&255)<<24,_=n[24]&255|(n[25]&255)<<8|(n[26]&255)<<16|(n[27]&255)<<24,
v=n[28]&255|(n[29]&255)<<8|(n[30]&255)<<16|(n[31]&255)<<24,y=r[12]&255|(r[13]&255)<<8|(r[14]&255)<<16|(r[15]&255)<<24,
b=i,x=a,S=o,C=s,w=c,T=l,E=u,D=d,O=f,k=p,A=m,j=h,M=g,N=_,P=v,F=y,I,L=0;L<20;L+=2)I=b+M|0,w^=I<<7|I>>>25,I=w+b|0,
O^=I<<9|I>>>23,I=O+w|0,M^=I<<13|I>>>19,I=M+O|0,b^=I<<18|I>>>14,I=T+x|0,k^=I<<7|I>>>25,I=k+T|0,N^=I<<9|I>>>23,I=N+k|0,
x^=I<<13|I>>>19,I=x+N|0,T^=I<<18|I>>>14,I=A+E|0,P^=I<<7|I>>>25,I=P+A|0,S^=I<<9|I>>>23,I=S+P|0,E^=I<<13|I>>>19,I=E+S|0,
A^=I<<18|I>>>14,I=F+j|0,C^=I<<7|I>>>25,I=C+F|0,D^=I<<9|I>>>23,I=D+C|0,j^=I<<13|I>>>19,I=j+D|0,F^=I<<18|I>>>14,I=b+C|0,
x^=I<<7|I>>>25,I=x+b|0,S^=I<<9|I>>>23,I=S+x|0,C^=I<<13|I>>>19,I=C+S|0,b^=I<<18|I>>>14,I=T+w|0,E^=I<<7|I>>>25,I=E+T|0,
D^=I<<9|I>>>23,I=D+E|0,w^=I<<13|I>>>19,I=w+D|0,T^=I<<18|I>>>14,I=A+k|0,j^=I<<7|I>>>25,I=j+A|0,O^=I<<9|I>>>23,I=O+j|0,
k^=I<<13|I>>>19,I=k+O|0,A^=I<<18|I>>>14,I=F+P|0,M^=I<<7|I>>>25,I=M+F|0,N^=I<<9|I>>>23,I=N+M|0,P^=I<<13|I>>>19,I=P+N|0,
F^=I<<18|I>>>14;e[0]=b>>>0&255,e[1]=b>>>8&255,e[2]=b>>>16&255,e[3]=b>>>24&255,e[4]=T>>>0&255,e[5]=T>>>8&255,
e[6]=T>>>16&255,e[7]=T>>>24&255,e[8]=A>>>0&255,e[9]=A>>>8&255,e[10]=A>>>16&255,e[11]=A>>>24&255,e[12]=F>>>0&255,
e[13]=F>>>8&255,e[14]=F>>>16&255,e[15]=F>>>24&255,e[16]=E>>>0&255,e[17]=E>>>8&255,e[18]=E>>>16&255,e[19]=E>>>24&255,
e[20]=D>>>0&255,e[21]=D>>>8&255,e[22]=D>>>16&255,e[23]=D>>>24&255,e[24]=O>>>0&255,e[25]=O>>>8&255,e[26]=O>>>16&255,
e[27]=O>>>24&255,e[28]=k>>>0&255,e[29]=k>>>8&255,e[30]=k>>>16&255,e[31]=k>>>24&255}function y(e,t,n,r){_(e,t,n,r)}
function b(e,t,n,r){v(e,t,n,r)}var x=new Uint8Array([101,120,112,97,110,100,32,51,50,45,98,121,116,101,32,107]);
function S(e,t,n,r,i,a,o){for(var s=/* @__PURE__ */ new Uint8Array(16),c=/* @__PURE__ */ new Uint8Array(64),l,
u=0;u<16;u++)s[u]=0;for(u=0;u<8;u++)s[u]=a[u];for(;i>=64;){for(y(c,s,o,x),u=0;u<64;u++)e[t+u]=n[r+u]^c[u];for(l=1,
u=8;u<16;u++)l=l+(s[u]&255)|0,s[u]=l&255,l>>>=8;i-=64,t+=64,r+=64}if(i>0)for(y(c,s,o,x),u=0;u<i;u++)e[t+u]=n[r+u]^c[u];
return 0}function C(e,t,n,r,i){for(var a=/* @__PURE__ */ new Uint8Array(16),o=/* @__PURE__ */ new Uint8Array(64),s,
c=0;c<16;c++)a[c]=0;for(c=0;c<8;c++)a[c]=r[c];for(;n>=64;){for(y(o,a,i,x),c=0;c<64;c++)e[t+c]=o[c];for(s=1,
c=8;c<16;c++)s=s+(a[c]&255)|0,a[c]=s&255,s>>>=8;n-=64,t+=64}if(n>0)for(y(o,a,i,x),c=0;c<n;c++)e[t+c]=o[c];return 0}
function w(e,t,n,r,i){var a=/* @__PURE__ */ new Uint8Array(32);b(a,r,i,x);for(var o=/* @__PURE__ */ new Uint8Array(8),
s=0;s<8;s++)o[s]=r[s+16];return C(e,t,n,o,a)}function T(e,t,n,r,i,a,o){var s=/* @__PURE__ */ new Uint8Array(32);b(s,a,o,
x);for(var c=/* @__PURE__ */ new Uint8Array(8),l=0;l<8;l++)c[l]=a[l+16];return S(e,t,n,r,i,c,s)}var E=function(e){
this.buffer=/* @__PURE__ */ new Uint8Array(16),this.r=/* @__PURE__ */ new Uint16Array(10),
this.h=/* @__PURE__ */ new Uint16Array(10),this.pad=/* @__PURE__ */ new Uint16Array(8),this.leftover=0,this.fin=0;
var t=e[0]&255|(e[1]&255)<<8,n,r,i,a,o,s,c;this.r[0]=t&8191,n=e[2]&255|(e[3]&255)<<8,this.r[1]=(t>>>13|n<<3)&8191,
r=e[4]&255|(e[5]&255)<<8,this.r[2]=(n>>>10|r<<6)&7939,i=e[6]&255|(e[7]&255)<<8,this.r[3]=(r>>>7|i<<9)&8191,
a=e[8]&255|(e[9]&255)<<8,this.r[4]=(i>>>4|a<<12)&255,this.r[5]=a>>>1&8190,o=e[10]&255|(e[11]&255)<<8,
this.r[6]=(a>>>14|o<<2)&8191,s=e[12]&255|(e[13]&255)<<8,this.r[7]=(o>>>11|s<<5)&8065,c=e[14]&255|(e[15]&255)<<8,
this.r[8]=(s>>>8|c<<8)&8191,this.r[9]=c>>>5&127,this.pad[0]=e[16]&255|(e[17]&255)<<8,
this.pad[1]=e[18]&255|(e[19]&255)<<8,this.pad[2]=e[20]&255|(e[21]&255)<<8,this.pad[3]=e[22]&255|(e[23]&255)<<8,
this.pad[4]=e[24]&255|(e[25]&255)<<8,this.pad[5]=e[26]&255|(e[27]&255)<<8,this.pad[6]=e[28]&255|(e[29]&255)<<8,
this.pad[7]=e[30]&255|(e[31]&255)<<8};E.prototype.blocks=function(e,t,n){for(var r=this.fin?0:2048,i,a,o,s,c,l,u,d,f,p,
m,h,g,_,v,y,b,x,S,C=this.h[0],w=this.h[1],T=this.h[2],E=this.h[3],D=this.h[4],O=this.h[5],k=this.h[6],A=this.h[7],
j=this.h[8],M=this.h[9],N=this.r[0],P=this.r[1],F=this.r[2],I=this.r[3],L=this.r[4],ee=this.r[5],te=this.r[6],
R=this.r[7],z=this.r[8],B=this.r[9];n>=16;)i=e[t+0]&255|(e[t+1]&255)<<8,C+=i&8191,a=e[t+2]&255|(e[t+3]&255)<<8,
w+=(i>>>13|a<<3)&8191,o=e[t+4]&255|(e[t+5]&255)<<8,T+=(a>>>10|o<<6)&8191,s=e[t+6]&255|(e[t+7]&255)<<8,
E+=(o>>>7|s<<9)&8191,c=e[t+8]&255|(e[t+9]&255)<<8,D+=(s>>>4|c<<12)&8191,O+=c>>>1&8191,l=e[t+10]&255|(e[t+11]&255)<<8,
k+=(c>>>14|l<<2)&8191,u=e[t+12]&255|(e[t+13]&255)<<8,A+=(l>>>11|u<<5)&8191,d=e[t+14]&255|(e[t+15]&255)<<8,
j+=(u>>>8|d<<8)&8191,M+=d>>>5|r,f=0,p=f,p+=C*N,p+=5*B*w,p+=5*z*T,p+=5*R*E,p+=5*te*D,f=p>>>13,p&=8191,p+=5*ee*O,p+=5*L*k,
p+=5*I*A,p+=5*F*j,p+=5*P*M,f+=p>>>13,p&=8191,m=f,m+=C*P,m+=w*N,m+=5*B*T,m+=5*z*E,m+=5*R*D,f=m>>>13,m&=8191,m+=5*te*O,
m+=5*ee*k,m+=5*L*A,m+=5*I*j,m+=5*F*M,f+=m>>>13,m&=8191,h=f,h+=C*F,h+=w*P,h+=T*N,h+=5*B*E,h+=5*z*D,f=h>>>13,h&=8191,
h+=5*R*O,h+=5*te*k,h+=5*ee*A,h+=5*L*j,h+=5*I*M,f+=h>>>13,h&=8191,g=f,g+=C*I,g+=w*F,g+=T*P,g+=E*N,g+=5*B*D,f=g>>>13,
g&=8191,g+=5*z*O,g+=5*R*k,g+=5*te*A,g+=5*ee*j,g+=5*L*M,f+=g>>>13,g&=8191,_=f,_+=C*L,_+=w*I,_+=T*F,_+=E*P,_+=D*N,
f=_>>>13,_&=8191,_+=5*B*O,_+=5*z*k,_+=5*R*A,_+=5*te*j,_+=5*ee*M,f+=_>>>13,_&=8191,v=f,v+=C*ee,v+=w*L,v+=T*I,v+=E*F,
v+=D*P,f=v>>>13,v&=8191,v+=O*N,v+=5*B*k,v+=5*z*A,v+=5*R*j,v+=5*te*M,f+=v>>>13,v&=8191,y=f,y+=C*te,y+=w*ee,y+=T*L,y+=E*I,
y+=D*F,f=y>>>13,y&=8191,y+=O*P,y+=k*N,y+=5*B*A,y+=5*z*j,y+=5*R*M,f+=y>>>13,y&=8191,b=f,b+=C*R,b+=w*te,b+=T*ee,b+=E*L,
b+=D*I,f=b>>>13,b&=8191,b+=O*F,b+=k*P,b+=A*N,b+=5*B*j,b+=5*z*M,f+=b>>>13,b&=8191,x=f,x+=C*z,x+=w*R,x+=T*te,x+=E*ee,
x+=D*L,f=x>>>13,x&=8191,x+=O*I,x+=k*F,x+=A*P,x+=j*N,x+=5*B*M,f+=x>>>13,x&=8191,S=f,S+=C*B,S+=w*z,S+=T*R,S+=E*te,S+=D*ee,
f=S>>>13,S&=8191,S+=O*L,S+=k*I,S+=A*F,S+=j*P,S+=M*N,f+=S>>>13,S&=8191,f=(f<<2)+f|0,f=f+p|0,p=f&8191,f>>>=13,m+=f,C=p,
w=m,T=h,E=g,D=_,O=v,k=y,A=b,j=x,M=S,t+=16,n-=16;this.h[0]=C,this.h[1]=w,this.h[2]=T,this.h[3]=E,this.h[4]=D,this.h[5]=O,
this.h[6]=k,this.h[7]=A,this.h[8]=j,this.h[9]=M},E.prototype.finish=function(e,t){
var n=/* @__PURE__ */ new Uint16Array(10),r,i,a,o;if(this.leftover){for(o=this.leftover,
this.buffer[o++]=1;o<16;o++)this.buffer[o]=0;this.fin=1,this.blocks(this.buffer,0,16)}for(r=this.h[1]>>>13,
this.h[1]&=8191,o=2;o<10;o++)this.h[o]+=r,r=this.h[o]>>>13,this.h[o]&=8191;for(this.h[0]+=r*5,r=this.h[0]>>>13,
this.h[0]&=8191,this.h[1]+=r,r=this.h[1]>>>13,this.h[1]&=8191,this.h[2]+=r,n[0]=this.h[0]+5,r=n[0]>>>13,n[0]&=8191,
o=1;o<10;o++)n[o]=this.h[o]+r,r=n[o]>>>13,n[o]&=8191;for(n[9]-=8192,i=(r^1)-1,o=0;o<10;o++)n[o]&=i;for(i=~i,
o=0;o<10;o++)this.h[o]=this.h[o]&i|n[o];for(this.h[0]=(this.h[0]|this.h[1]<<13)&65535,
this.h[1]=(this.h[1]>>>3|this.h[2]<<10)&65535,this.h[2]=(this.h[2]>>>6|this.h[3]<<7)&65535,
this.h[3]=(this.h[3]>>>9|this.h[4]<<4)&65535,this.h[4]=(this.h[4]>>>12|this.h[5]<<1|this.h[6]<<14)&65535,
this.h[5]=(this.h[6]>>>2|this.h[7]<<11)&65535,this.h[6]=(this.h[7]>>>5|this.h[8]<<8)&65535,
this.h[7]=(this.h[8]>>>8|this.h[9]<<5)&65535,a=this.h[0]+this.pad[0],this.h[0]=a&65535,
o=1;o<8;o++)a=(this.h[o]+this.pad[o]|0)+(a>>>16)|0,this.h[o]=a&65535;e[t+0]=this.h[0]>>>0&255,e[t+1]=this.h[0]>>>8&255,
e[t+2]=this.h[1]>>>0&255,e[t+3]=this.h[1]>>>8&255,e[t+4]=this.h[2]>>>0&255,e[t+5]=this.h[2]>>>8&255,
e[t+6]=this.h[3]>>>0&255,e[t+7]=this.h[3]>>>8&255,e[t+8]=this.h[4]>>>0&255,e[t+9]=this.h[4]>>>8&255,
e[t+10]=this.h[5]>>>0&255,e[t+11]=this.h[5]>>>8&255,e[t+12]=this.h[6]>>>0&255,e[t+13]=this.h[6]>>>8&255,
e[t+14]=this.h[7]>>>0&255,e[t+15]=this.h[7]>>>8&255},E.prototype.update=function(e,t,n){var r,i;if(this.leftover){
for(i=16-this.leftover,i>n&&(i=n),r=0;r<i;r++)this.buffer[this.leftover+r]=e[t+r];if(n-=i,t+=i,this.leftover+=i,
this.leftover<16)return;this.blocks(this.buffer,0,16),this.leftover=0}if(n>=16&&(i=n-n%16,this.blocks(e,t,i),t+=i,n-=i),
n){for(r=0;r<n;r++)this.buffer[this.leftover+r]=e[t+r];this.leftover+=n}};function D(e,t,n,r,i,a){var o=new E(a);
return o.update(n,r,i),o.finish(e,t),0}function O(e,t,n,r,i,a){var o=/* @__PURE__ */ new Uint8Array(16);return D(o,0,n,
r,i,a),h(e,t,o,0)}function k(e,t,n,r,i){var a;if(n<32)return-1;for(T(e,0,t,0,n,r,i),D(e,16,e,32,n-32,e),
a=0;a<16;a++)e[a]=0;return 0}function A(e,t,n,r,i){var a,o=/* @__PURE__ */ new Uint8Array(32);if(n<32||(w(o,0,32,r,i),
O(t,16,t,32,n-32,o)!==0))return-1;for(T(e,0,t,0,n,r,i),a=0;a<32;a++)e[a]=0;return 0}function j(e,t){
for(var n=0;n<16;n++)e[n]=t[n]|0}function M(e){var t,n,r=1;for(t=0;t<16;t++)n=e[t]+r+65535,r=Math.floor(n/65536),
e[t]=n-r*65536;e[0]+=r-1+37*(r-1)}function N(e,t,n){for(var r,i=~(n-1),a=0;a<16;a++)r=i&(e[a]^t[a]),e[a]^=r,t[a]^=r}
function P(e,n){var r,i,a,o=t(),s=t();for(r=0;r<16;r++)s[r]=n[r];for(M(s),M(s),M(s),i=0;i<2;i++){for(o[0]=s[0]-65517,
r=1;r<15;r++)o[r]=s[r]-65535-(o[r-1]>>16&1),o[r-1]&=65535;o[15]=s[15]-32767-(o[14]>>16&1),a=o[15]>>16&1,o[14]&=65535,
N(s,o,1-a)}for(r=0;r<16;r++)e[2*r]=s[r]&255,e[2*r+1]=s[r]>>8}function F(e,t){var n=/* @__PURE__ */ new Uint8Array(32),
r=/* @__PURE__ */ new Uint8Array(32);return P(n,e),P(r,t),g(n,0,r,0)}function I(e){
var t=/* @__PURE__ */ new Uint8Array(32);return P(t,e),t[0]&1}function L(e,t){
for(var n=0;n<16;n++)e[n]=t[2*n]+(t[2*n+1]<<8);e[15]&=32767}function ee(e,t,n){for(var r=0;r<16;r++)e[r]=t[r]+n[r]}
function te(e,t,n){for(var r=0;r<16;r++)e[r]=t[r]-n[r]}function R(e,t,n){var r,i,a=0,o=0,s=0,c=0,l=0,u=0,d=0,f=0,p=0,
m=0,h=0,g=0,_=0,v=0,y=0,b=0,x=0,S=0,C=0,w=0,T=0,E=0,D=0,O=0,k=0,A=0,j=0,M=0,N=0,P=0,F=0,I=n[0],L=n[1],ee=n[2],te=n[3],
R=n[4],z=n[5],B=n[6],V=n[7],H=n[8],ne=n[9],re=n[10],U=n[11],ie=n[12],ae=n[13],oe=n[14],se=n[15];r=t[0],a+=r*I,o+=r*L,
s+=r*ee,c+=r*te,l+=r*R,u+=r*z,d+=r*B,f+=r*V,p+=r*H,m+=r*ne,h+=r*re,g+=r*U,_+=r*ie,v+=r*ae,y+=r*oe,b+=r*se,r=t[1],o+=r*I,
s+=r*L,c+=r*ee,l+=r*te,u+=r*R,d+=r*z,f+=r*B,p+=r*V,m+=r*H,h+=r*ne,g+=r*re,_+=r*U,v+=r*ie,y+=r*ae,b+=r*oe,x+=r*se,r=t[2],
s+=r*I,c+=r*L,l+=r*ee,u+=r*te,d+=r*R,f+=r*z,p+=r*B,m+=r*V,h+=r*H,g+=r*ne,_+=r*re,v+=r*U,y+=r*ie,b+=r*ae,x+=r*oe,S+=r*se,
r=t[3],c+=r*I,l+=r*L,u+=r*ee,d+=r*te,f+=r*R,p+=r*z,m+=r*B,h+=r*V,g+=r*H,_+=r*ne,v+=r*re,y+=r*U,b+=r*ie,x+=r*ae,S+=r*oe,
C+=r*se,r=t[4],l+=r*I,u+=r*L,d+=r*ee,f+=r*te,p+=r*R,m+=r*z,h+=r*B,g+=r*V,_+=r*H,v+=r*ne,y+=r*re,b+=r*U,x+=r*ie,S+=r*ae,
C+=r*oe,w+=r*se,r=t[5],u+=r*I,d+=r*L,f+=r*ee,p+=r*te,m+=r*R,h+=r*z,g+=r*B,_+=r*V,v+=r*H,y+=r*ne,b+=r*re,x+=r*U,S+=r*ie,
C+=r*ae,w+=r*oe,T+=r*se,r=t[6],d+=r*I,f+=r*L,p+=r*ee,m+=r*te,h+=r*R,g+=r*z,_+=r*B,v+=r*V,y+=r*H,b+=r*ne,x+=r*re,S+=r*U,
C+=r*ie,w+=r*ae,T+=r*oe,E+=r*se,r=t[7],f+=r*I,p+=r*L,m+=r*ee,h+=r*te,g+=r*R,_+=r*z,v+=r*B,y+=r*V,b+=r*H,x+=r*ne,S+=r*re,
C+=r*U,w+=r*ie,T+=r*ae,E+=r*oe,D+=r*se,r=t[8],p+=r*I,m+=r*L,h+=r*ee,g+=r*te,_+=r*R,v+=r*z,y+=r*B,b+=r*V,x+=r*H,S+=r*ne,
C+=r*re,w+=r*U,T+=r*ie,E+=r*ae,D+=r*oe,O+=r*se,r=t[9],m+=r*I,h+=r*L,g+=r*ee,_+=r*te,v+=r*R,y+=r*z,b+=r*B,x+=r*V,S+=r*H,
C+=r*ne,w+=r*re,T+=r*U,E+=r*ie,D+=r*ae,O+=r*oe,k+=r*se,r=t[10],h+=r*I,g+=r*L,_+=r*ee,v+=r*te,y+=r*R,b+=r*z,x+=r*B,
S+=r*V,C+=r*H,w+=r*ne,T+=r*re,E+=r*U,D+=r*ie,O+=r*ae,k+=r*oe,A+=r*se,r=t[11],g+=r*I,_+=r*L,v+=r*ee,y+=r*te,b+=r*R,
x+=r*z,S+=r*B,C+=r*V,w+=r*H,T+=r*ne,E+=r*re,D+=r*U,O+=r*ie,k+=r*ae,A+=r*oe,j+=r*se,r=t[12],_+=r*I,v+=r*L,y+=r*ee,
b+=r*te,x+=r*R,S+=r*z,C+=r*B,w+=r*V,T+=r*H,E+=r*ne,D+=r*re,O+=r*U,k+=r*ie,A+=r*ae,j+=r*oe,M+=r*se,r=t[13],v+=r*I,y+=r*L,
b+=r*ee,x+=r*te,S+=r*R,C+=r*z,w+=r*B,T+=r*V,E+=r*H,D+=r*ne,O+=r*re,k+=r*U,A+=r*ie,j+=r*ae,M+=r*oe,N+=r*se,r=t[14],
y+=r*I,b+=r*L,x+=r*ee,S+=r*te,C+=r*R,w+=r*z,T+=r*B,E+=r*V,D+=r*H,O+=r*ne,k+=r*re,A+=r*U,j+=r*ie,M+=r*ae,N+=r*oe,P+=r*se,
r=t[15],b+=r*I,x+=r*L,S+=r*ee,C+=r*te,w+=r*R,T+=r*z,E+=r*B,D+=r*V,O+=r*H,k+=r*ne,A+=r*re,j+=r*U,M+=r*ie,N+=r*ae,P+=r*oe,
F+=r*se,a+=38*x,o+=38*S,s+=38*C,c+=38*w,l+=38*T,u+=38*E,d+=38*D,f+=38*O,p+=38*k,m+=38*A,h+=38*j,g+=38*M,_+=38*N,v+=38*P,
y+=38*F,i=1,r=a+i+65535,i=Math.floor(r/65536),a=r-i*65536,r=o+i+65535,i=Math.floor(r/65536),o=r-i*65536,r=s+i+65535,
i=Math.floor(r/65536),s=r-i*65536,r=c+i+65535,i=Math.floor(r/65536),c=r-i*65536,r=l+i+65535,i=Math.floor(r/65536),
l=r-i*65536,r=u+i+65535,i=Math.floor(r/65536),u=r-i*65536,r=d+i+65535,i=Math.floor(r/65536),d=r-i*65536,r=f+i+65535,
i=Math.floor(r/65536),f=r-i*65536,r=p+i+65535,i=Math.floor(r/65536),p=r-i*65536,r=m+i+65535,i=Math.floor(r/65536),
m=r-i*65536,r=h+i+65535,i=Math.floor(r/65536),h=r-i*65536,r=g+i+65535,i=Math.floor(r/65536),g=r-i*65536,r=_+i+65535,
i=Math.floor(r/65536),_=r-i*65536,r=v+i+65535,i=Math.floor(r/65536),v=r-i*65536,r=y+i+65535,i=Math.floor(r/65536),
y=r-i*65536,r=b+i+65535,i=Math.floor(r/65536),b=r-i*65536,a+=i-1+37*(i-1),i=1,r=a+i+65535,i=Math.floor(r/65536),
a=r-i*65536,r=o+i+65535,i=Math.floor(r/65536),o=r-i*65536,r=s+i+65535,i=Math.floor(r/65536),s=r-i*65536,r=c+i+65535,
i=Math.floor(r/65536),c=r-i*65536,r=l+i+65535,i=Math.floor(r/65536),l=r-i*65536,r=u+i+65535,i=Math.floor(r/65536),
u=r-i*65536,r=d+i+65535,i=Math.floor(r/65536),d=r-i*65536,r=f+i+65535,i=Math.floor(r/65536),f=r-i*65536,r=p+i+65535,
i=Math.floor(r/65536),p=r-i*65536,r=m+i+65535,i=Math.floor(r/65536),m=r-i*65536,r=h+i+65535,i=Math.floor(r/65536),
h=r-i*65536,r=g+i+65535,i=Math.floor(r/65536),g=r-i*65536,r=_+i+65535,i=Math.floor(r/65536),_=r-i*65536,r=v+i+65535,
i=Math.floor(r/65536),v=r-i*65536,r=y+i+65535,i=Math.floor(r/65536),y=r-i*65536,r=b+i+65535,i=Math.floor(r/65536),
b=r-i*65536,a+=i-1+37*(i-1),e[0]=a,e[1]=o,e[2]=s,e[3]=c,e[4]=l,e[5]=u,e[6]=d,e[7]=f,e[8]=p,e[9]=m,e[10]=h,e[11]=g,
e[12]=_,e[13]=v,e[14]=y,e[15]=b}function z(e,t){R(e,t,t)}function B(e,n){for(var r=t(),i=0;i<16;i++)r[i]=n[i];
for(i=253;i>=0;i--)z(r,r),i!==2&&i!==4&&R(r,r,n);for(i=0;i<16;i++)e[i]=r[i]}function V(e,n){for(var r=t(),
i=0;i<16;i++)r[i]=n[i];for(i=250;i>=0;i--)z(r,r),i!==1&&R(r,r,n);for(i=0;i<16;i++)e[i]=r[i]}function H(e,n,r){
var i=/* @__PURE__ */ new Uint8Array(32),a=/* @__PURE__ */ new Float64Array(80),o,c,l=t(),u=t(),d=t(),f=t(),p=t(),m=t();
for(c=0;c<31;c++)i[c]=n[c];for(i[31]=n[31]&127|64,i[0]&=248,L(a,r),c=0;c<16;c++)u[c]=a[c],f[c]=l[c]=d[c]=0;
for(l[0]=f[0]=1,c=254;c>=0;--c)o=i[c>>>3]>>>(c&7)&1,N(l,u,o),N(d,f,o),ee(p,l,d),te(l,l,d),ee(d,u,f),te(u,u,f),z(f,p),
z(m,l),R(l,d,l),R(d,u,p),ee(p,l,d),te(l,l,d),z(u,l),te(d,f,m),R(l,d,s),ee(l,l,f),R(d,d,l),R(l,f,m),R(f,u,a),z(u,p),N(l,
u,o),N(d,f,o);for(c=0;c<16;c++)a[c+16]=l[c],a[c+32]=d[c],a[c+48]=u[c],a[c+64]=f[c];var h=a.subarray(32),
g=a.subarray(16);return B(h,h),R(g,g,h),P(e,g),0}function ne(e,t){return H(e,t,i)}function re(e,t){return n(t,32),ne(e,
t)}function ie(e,t,n){var i=/* @__PURE__ */ new Uint8Array(32);return H(i,n,t),b(e,r,i,x)}var ae=k,oe=A;function se(e,t,
n,r,i,a){var o=/* @__PURE__ */ new Uint8Array(32);return ie(o,i,a),ae(e,t,n,r,o)}function ce(e,t,n,r,i,a){
var o=/* @__PURE__ */ new Uint8Array(32);return ie(o,i,a),oe(e,t,n,r,o)}var le=[1116352408,3609767458,1899447441,
602891725,3049323471,3964484399,3921009573,2173295548,961987163,4081628472,1508970993,3053834265,2453635748,2937671579,
2870763221,3664609560,3624381080,2734883394,310598401,1164996542,607225278,1323610764,1426881987,3590304994,1925078388,
4068182383,2162078206,991336113,2614888103,633803317,3248222580,3479774868,3835390401,2666613458,4022224774,944711139,
264347078,2341262773,604807628,2007800933,770255983,1495990901,1249150122,1856431235,1555081692,3175218132,1996064986,
2198950837,2554220882,3999719339,2821834349,766784016,2952996808,2566594879,3210313671,3203337956,3336571891,1034457026,
3584528711,2466948901,113926993,3758326383,338241895,168717936,666307205,1188179964,773529912,1546045734,1294757372,
1522805485,1396182291,2643833823,1695183700,2343527390,1986661051,1014477480,2177026350,1206759142,2456956037,344077627,
2730485921,1290863460,2820302411,3158454273,3259730800,3505952657,3345764771,106217008,3516065817,3606008344,3600352804,
1432725776,4094571909,1467031594,275423344,851169720,430227734,3100823752,506948616,1363258195,659060556,3750685593,
883997877,3785050280,958139571,3318307427,1322822218,3812723403,1537002063,2003034995,1747873779,3602036899,1955562222,
1575990012,2024104815,1125592928,2227730452,2716904306,2361852424,442776044,2428436474,593698344,2756734187,3733110249,
3204031479,2999351573,3329325298,3815920427,3391569614,3928383900,3515267271,566280711,3940187606,3454069534,4118630271,
4000239992,116418474,1914138554,174292421,2731055270,289380356,3203993006,460393269,320620315,685471733,587496836,
852142971,1086792851,1017036298,365543100,1126000580,2618297676,1288033470,3409855158,1501505948,4234509866,1607167915,
987167468,1816402316,1246189591];function W(e,t,n,r){for(var i=/* @__PURE__ */ new Int32Array(16),
a=/* @__PURE__ */ new Int32Array(16),o,s,c,l,u,d,f,p,m,h,g,_,v,y,b,x,S,C,w,T,E,D,O,k,A,j,M=e[0],N=e[1],P=e[2],F=e[3],
I=e[4],L=e[5],ee=e[6],te=e[7],R=t[0],z=t[1],B=t[2],V=t[3],H=t[4],ne=t[5],re=t[6],U=t[7],ie=0;r>=128;){
for(w=0;w<16;w++)T=8*w+ie,i[w]=n[T+0]<<24|n[T+1]<<16|n[T+2]<<8|n[T+3],a[w]=n[T+4]<<24|n[T+5]<<16|n[T+6]<<8|n[T+7];
for(w=0;w<80;w++)if(o=M,s=N,c=P,l=F,u=I,d=L,f=ee,p=te,m=R,h=z,g=B,_=V,v=H,y=ne,b=re,x=U,E=te,D=U,O=D&65535,k=D>>>16,
A=E&65535,j=E>>>16,E=(I>>>14|H<<18)^(I>>>18|H<<14)^(H>>>9|I<<23),D=(H>>>14|I<<18)^(H>>>18|I<<14)^(I>>>9|H<<23),
O+=D&65535,k+=D>>>16,A+=E&65535,j+=E>>>16,E=I&L^~I&ee,D=H&ne^~H&re,O+=D&65535,k+=D>>>16,A+=E&65535,j+=E>>>16,E=le[w*2],
D=le[w*2+1],O+=D&65535,k+=D>>>16,A+=E&65535,j+=E>>>16,E=i[w%16],D=a[w%16],O+=D&65535,k+=D>>>16,A+=E&65535,j+=E>>>16,
k+=O>>>16,A+=k>>>16,j+=A>>>16,S=A&65535|j<<16,C=O&65535|k<<16,E=S,D=C,O=D&65535,k=D>>>16,A=E&65535,j=E>>>16,
E=(M>>>28|R<<4)^(R>>>2|M<<30)^(R>>>7|M<<25),D=(R>>>28|M<<4)^(M>>>2|R<<30)^(M>>>7|R<<25),O+=D&65535,k+=D>>>16,A+=E&65535,
j+=E>>>16,E=M&N^M&P^N&P,D=R&z^R&B^z&B,O+=D&65535,k+=D>>>16,A+=E&65535,j+=E>>>16,k+=O>>>16,A+=k>>>16,j+=A>>>16,
p=A&65535|j<<16,x=O&65535|k<<16,E=l,D=_,O=D&65535,k=D>>>16,A=E&65535,j=E>>>16,E=S,D=C,O+=D&65535,k+=D>>>16,A+=E&65535,
j+=E>>>16,k+=O>>>16,A+=k>>>16,j+=A>>>16,l=A&65535|j<<16,_=O&65535|k<<16,N=o,P=s,F=c,I=l,L=u,ee=d,te=f,M=p,z=m,B=h,V=g,
H=_,ne=v,re=y,U=b,R=x,w%16==15)for(T=0;T<16;T++)E=i[T],D=a[T],O=D&65535,k=D>>>16,A=E&65535,j=E>>>16,E=i[(T+9)%16],
D=a[(T+9)%16],O+=D&65535,k+=D>>>16,A+=E&65535,j+=E>>>16,S=i[(T+1)%16],C=a[(T+1)%16],E=(S>>>1|C<<31)^(S>>>8|C<<24)^S>>>7,
D=(C>>>1|S<<31)^(C>>>8|S<<24)^(C>>>7|S<<25),O+=D&65535,k+=D>>>16,A+=E&65535,j+=E>>>16,S=i[(T+14)%16],C=a[(T+14)%16],
E=(S>>>19|C<<13)^(C>>>29|S<<3)^S>>>6,D=(C>>>19|S<<13)^(S>>>29|C<<3)^(C>>>6|S<<26),O+=D&65535,k+=D>>>16,A+=E&65535,
j+=E>>>16,k+=O>>>16,A+=k>>>16,j+=A>>>16,i[T]=A&65535|j<<16,a[T]=O&65535|k<<16;E=M,D=R,O=D&65535,k=D>>>16,A=E&65535,
j=E>>>16,E=e[0],D=t[0],O+=D&65535,k+=D>>>16,A+=E&65535,j+=E>>>16,k+=O>>>16,A+=k>>>16,j+=A>>>16,e[0]=M=A&65535|j<<16,
t[0]=R=O&65535|k<<16,E=N,D=z,O=D&65535,k=D>>>16,A=E&65535,j=E>>>16,E=e[1],D=t[1],O+=D&65535,k+=D>>>16,A+=E&65535,
j+=E>>>16,k+=O>>>16,A+=k>>>16,j+=A>>>16,e[1]=N=A&65535|j<<16,t[1]=z=O&65535|k<<16,E=P,D=B,O=D&65535,k=D>>>16,A=E&65535,
j=E>>>16,E=e[2],D=t[2],O+=D&65535,k+=D>>>16,A+=E&65535,j+=E>>>16,k+=O>>>16,A+=k>>>16,j+=A>>>16,e[2]=P=A&65535|j<<16,
t[2]=B=O&65535|k<<16,E=F,D=V,O=D&65535,k=D>>>16,A=E&65535,j=E>>>16,E=e[3],D=t[3],O+=D&65535,k+=D>>>16,A+=E&65535,
j+=E>>>16,k+=O>>>16,A+=k>>>16,j+=A>>>16,e[3]=F=A&65535|j<<16,t[3]=V=O&65535|k<<16,E=I,D=H,O=D&65535,k=D>>>16,A=E&65535,
j=E>>>16,E=e[4],D=t[4],O+=D&65535,k+=D>>>16,A+=E&65535,j+=E>>>16,k+=O>>>16,A+=k>>>16,j+=A>>>16,e[4]=I=A&65535|j<<16,
t[4]=H=O&65535|k<<16,E=L,D=ne,O=D&65535,k=D>>>16,A=E&65535,j=E>>>16,E=e[5],D=t[5],O+=D&65535,k+=D>>>16,A+=E&65535,
j+=E>>>16,k+=O>>>16,A+=k>>>16,j+=A>>>16,e[5]=L=A&65535|j<<16,t[5]=ne=O&65535|k<<16,E=ee,D=re,O=D&65535,k=D>>>16,
A=E&65535,j=E>>>16,E=e[6],D=t[6],O+=D&65535,k+=D>>>16,A+=E&65535,j+=E>>>16,k+=O>>>16,A+=k>>>16,j+=A>>>16,
e[6]=ee=A&65535|j<<16,t[6]=re=O&65535|k<<16,E=te,D=U,O=D&65535,k=D>>>16,A=E&65535,j=E>>>16,E=e[7],D=t[7],O+=D&65535,
k+=D>>>16,A+=E&65535,j+=E>>>16,k+=O>>>16,A+=k>>>16,j+=A>>>16,e[7]=te=A&65535|j<<16,t[7]=U=O&65535|k<<16,ie+=128,r-=128}
return r}function G(e,t,n){var r=/* @__PURE__ */ new Int32Array(8),i=/* @__PURE__ */ new Int32Array(8),
a=/* @__PURE__ */ new Uint8Array(256),o,s=n;for(r[0]=1779033703,r[1]=3144134277,r[2]=1013904242,r[3]=2773480762,
r[4]=1359893119,r[5]=2600822924,r[6]=528734635,r[7]=1541459225,i[0]=4089235720,i[1]=2227873595,i[2]=4271175723,
i[3]=1595750129,i[4]=2917565137,i[5]=725511199,i[6]=4215389547,i[7]=327033209,W(r,i,t,n),n%=128,
o=0;o<n;o++)a[o]=t[s-n+o];for(a[n]=128,n=256-128*(n<112),a[n-9]=0,p(a,n-8,s/536870912|0,s<<3),W(r,i,a,n),
o=0;o<8;o++)p(e,8*o,r[o],i[o]);return 0}function ue(e,n){var r=t(),i=t(),a=t(),o=t(),s=t(),c=t(),u=t(),d=t(),f=t();te(r,
e[1],e[0]),te(f,n[1],n[0]),R(r,r,f),ee(i,e[0],e[1]),ee(f,n[0],n[1]),R(i,i,f),R(a,e[3],n[3]),R(a,a,l),R(o,e[2],n[2]),
ee(o,o,o),te(s,i,r),te(c,o,a),ee(u,o,a),ee(d,i,r),R(e[0],s,c),R(e[1],d,u),R(e[2],u,c),R(e[3],s,d)}function de(e,t,n){
for(var r=0;r<4;r++)N(e[r],t[r],n)}function fe(e,n){var r=t(),i=t(),a=t();B(a,n[2]),R(r,n[0],a),R(i,n[1],a),P(e,i),
e[31]^=I(r)<<7}function pe(e,t,n){var r,i;for(j(e[0],a),j(e[1],o),j(e[2],o),j(e[3],a),
i=255;i>=0;--i)r=n[i/8|0]>>(i&7)&1,de(e,t,r),ue(t,e),ue(e,e),de(e,t,r)}function me(e,n){var r=[t(),t(),t(),t()];j(r[0],
u),j(r[1],d),j(r[2],o),R(r[3],u,d),pe(e,r,n)}function he(e,r,i){var a=/* @__PURE__ */ new Uint8Array(64),o=[t(),t(),t(),
t()],s;for(i||n(r,32),G(a,r,32),a[0]&=248,a[31]&=127,a[31]|=64,me(o,a),fe(e,o),s=0;s<32;s++)r[s+32]=e[s];return 0}
var ge=new Float64Array([237,211,245,92,26,99,18,88,214,156,247,162,222,249,222,20,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,16]);
function _e(e,t){for(var n,r=63,i,a;r>=32;--r){for(n=0,i=r-32,a=r-12;i<a;++i)t[i]+=n-16*t[r]*ge[i-(r-32)],n=t[i]+128>>8,
t[i]-=n*256;t[i]+=n,t[r]=0}for(n=0,i=0;i<32;i++)t[i]+=n-(t[31]>>4)*ge[i],n=t[i]>>8,t[i]&=255;
for(i=0;i<32;i++)t[i]-=n*ge[i];for(r=0;r<32;r++)t[r+1]+=t[r]>>8,e[r]=t[r]&255}function ve(e){
for(var t=/* @__PURE__ */ new Float64Array(64),n=0;n<64;n++)t[n]=e[n];for(n=0;n<64;n++)e[n]=0;_e(e,t)}function ye(e,n,r,
i){var a=/* @__PURE__ */ new Uint8Array(64),o=/* @__PURE__ */ new Uint8Array(64),s=/* @__PURE__ */ new Uint8Array(64),c,
l,u=/* @__PURE__ */ new Float64Array(64),d=[t(),t(),t(),t()];G(a,i,32),a[0]&=248,a[31]&=127,a[31]|=64;var f=r+64;
for(c=0;c<r;c++)e[64+c]=n[c];for(c=0;c<32;c++)e[32+c]=a[32+c];for(G(s,e.subarray(32),r+32),ve(s),me(d,s),fe(e,d),
c=32;c<64;c++)e[c]=i[c];for(G(o,e,r+64),ve(o),c=0;c<64;c++)u[c]=0;for(c=0;c<32;c++)u[c]=s[c];
for(c=0;c<32;c++)for(l=0;l<32;l++)u[c+l]+=o[c]*a[l];return _e(e.subarray(32),u),f}function be(e,n){var r=t(),i=t(),
s=t(),l=t(),u=t(),d=t(),p=t();return j(e[2],o),L(e[1],n),z(s,e[1]),R(l,s,c),te(s,s,e[2]),ee(l,e[2],l),z(u,l),z(d,u),R(p,
d,u),R(r,p,s),R(r,r,l),V(r,r),R(r,r,s),R(r,r,l),R(r,r,l),R(e[0],r,l),z(i,e[0]),R(i,i,l),F(i,s)&&R(e[0],e[0],f),z(i,
e[0]),R(i,i,l),F(i,s)?-1:(I(e[0])===n[31]>>7&&te(e[0],a,e[0]),R(e[3],e[0],e[1]),0)}function xe(e,n,r,i){var a,o,
s=/* @__PURE__ */ new Uint8Array(32),c=/* @__PURE__ */ new Uint8Array(64),l=[t(),t(),t(),t()],u=[t(),t(),t(),t()];
if(o=-1,r<64||be(u,i))return-1;for(a=0;a<r;a++)e[a]=n[a];for(a=0;a<32;a++)e[a+32]=i[a];if(G(c,e,r),ve(c),pe(l,u,c),me(u,
n.subarray(32)),ue(l,u),fe(s,l),r-=64,g(n,0,s,0)){for(a=0;a<r;a++)e[a]=0;return-1}for(a=0;a<r;a++)e[a]=n[a+64];
return o=r,o}var Se=32,Ce=24,we=32,Te=16,Ee=32,De=32,Oe=32,ke=32,Ae=32,je=Ce,Me=we,Ne=Te,Pe=64,Fe=32,Ie=64,Le=32,Re=64;
e.lowlevel={crypto_core_hsalsa20:b,crypto_stream_xor:T,crypto_stream:w,crypto_stream_salsa20_xor:S,
crypto_stream_salsa20:C,crypto_onetimeauth:D,crypto_onetimeauth_verify:O,crypto_verify_16:h,crypto_verify_32:g,
crypto_secretbox:k,crypto_secretbox_open:A,crypto_scalarmult:H,crypto_scalarmult_base:ne,crypto_box_beforenm:ie,
crypto_box_afternm:ae,crypto_box:se,crypto_box_open:ce,crypto_box_keypair:re,crypto_hash:G,crypto_sign:ye,
crypto_sign_keypair:he,crypto_sign_open:xe,crypto_secretbox_KEYBYTES:Se,crypto_secretbox_NONCEBYTES:Ce,
crypto_secretbox_ZEROBYTES:we,crypto_secretbox_BOXZEROBYTES:Te,crypto_scalarmult_BYTES:Ee,
crypto_scalarmult_SCALARBYTES:De,crypto_box_PUBLICKEYBYTES:Oe,crypto_box_SECRETKEYBYTES:ke,crypto_box_BEFORENMBYTES:Ae,
crypto_box_NONCEBYTES:je,crypto_box_ZEROBYTES:Me,crypto_box_BOXZEROBYTES:Ne,crypto_sign_BYTES:Pe,
crypto_sign_PUBLICKEYBYTES:Fe,crypto_sign_SECRETKEYBYTES:Ie,crypto_sign_SEEDBYTES:Le,crypto_hash_BYTES:Re};
function ze(e,t){if(e.length!==Se)throw Error(`bad key size`);if(t.length!==Ce)throw Error(`bad nonce size`)}
function Be(e,t){if(e.length!==Oe)throw Error(`bad public key size`);
if(t.length!==ke)throw Error(`bad secret key size`)}function Ve(){for(var e,
t=0;t<arguments.length;t++)if((e=Object.prototype.toString.call(arguments[t]))!==`[object Uint8Array]`)throw TypeError(`unexpected type `+e+`, use Uint8Array`)}
function He(e){for(var t=0;t<e.length;t++)e[t]=0}e.util||(e.util={},
e.util.decodeUTF8=e.util.encodeUTF8=e.util.encodeBase64=e.util.decodeBase64=function(){
throw Error(`nacl.util moved into separate package: https://github.com/dchest/tweetnacl-util-js`)}),
e.randomBytes=function(e){var t=new Uint8Array(e);return n(t,e),t},e.secretbox=function(e,t,n){Ve(e,t,n),ze(n,t);
for(var r=new Uint8Array(we+e.length),i=new Uint8Array(r.length),a=0;a<e.length;a++)r[a+we]=e[a];return k(i,r,r.length,
t,n),i.subarray(Te)},e.secretbox.open=function(e,t,n){Ve(e,t,n),ze(n,t);for(var r=new Uint8Array(Te+e.length),
i=new Uint8Array(r.length),a=0;a<e.length;a++)r[a+Te]=e[a];return r.length<32||A(i,r,r.length,t,
n)!==0?!1:i.subarray(we)},e.secretbox.keyLength=Se,e.secretbox.nonceLength=Ce,e.secretbox.overheadLength=Te,
e.scalarMult=function(e,t){if(Ve(e,t),e.length!==De)throw Error(`bad n size`);
if(t.length!==Ee)throw Error(`bad p size`);var n=new Uint8Array(Ee);return H(n,e,t),n},e.scalarMult.base=function(e){
if(Ve(e),e.length!==De)throw Error(`bad n size`);var t=new Uint8Array(Ee);return ne(t,e),t},
e.scalarMult.scalarLength=De,e.scalarMult.groupElementLength=Ee,e.box=function(t,n,r,i){var a=e.box.before(r,i);
return e.secretbox(t,n,a)},e.box.before=function(e,t){Ve(e,t),Be(e,t);var n=new Uint8Array(Ae);return ie(n,e,t),n},
e.box.after=e.secretbox,e.box.open=function(t,n,r,i){var a=e.box.before(r,i);return e.secretbox.open(t,n,a)},
e.box.open.after=e.secretbox.open,e.box.keyPair=function(){var e=new Uint8Array(Oe),t=new Uint8Array(ke);return re(e,t),
{publicKey:e,secretKey:t}},e.box.keyPair.fromSecretKey=function(e){if(Ve(e),
e.length!==ke)throw Error(`bad secret key size`);var t=new Uint8Array(Oe);return ne(t,e),{publicKey:t,
secretKey:new Uint8Array(e)}},e.box.publicKeyLength=Oe,e.box.secretKeyLength=ke,e.box.sharedKeyLength=Ae,
e.box.nonceLength=je,e.box.overheadLength=e.secretbox.overheadLength,e.sign=function(e,t){if(Ve(e,t),
t.length!==Ie)throw Error(`bad secret key size`);var n=new Uint8Array(Pe+e.length);return ye(n,e,e.length,t),n},
e.sign.open=function(e,t){
if(arguments.length!==2)throw Error(`nacl.sign.open accepts 2 arguments; did you mean to use nacl.sign.detached.verify?`);
if(Ve(e,t),t.length!==Fe)throw Error(`bad public key size`);var n=new Uint8Array(e.length),r=xe(n,e,e.length,t);
if(r<0)return null;for(var i=new Uint8Array(r),a=0;a<i.length;a++)i[a]=n[a];return i},e.sign.detached=function(t,n){
for(var r=e.sign(t,n),i=new Uint8Array(Pe),a=0;a<i.length;a++)i[a]=r[a];return i},e.sign.detached.verify=function(e,t,
n){if(Ve(e,t,n),t.length!==Pe)throw Error(`bad signature size`);if(n.length!==Fe)throw Error(`bad public key size`);
for(var r=new Uint8Array(Pe+e.length),i=new Uint8Array(Pe+e.length),a=0;a<Pe;a++)r[a]=t[a];
for(a=0;a<e.length;a++)r[a+Pe]=e[a];return xe(i,r,r.length,n)>=0},e.sign.keyPair=function(){var e=new Uint8Array(Fe),
t=new Uint8Array(Ie);return he(e,t),{publicKey:e,secretKey:t}},e.sign.keyPair.fromSecretKey=function(e){if(Ve(e),
e.length!==Ie)throw Error(`bad secret key size`);for(var t=new Uint8Array(Fe),n=0;n<t.length;n++)t[n]=e[32+n];
return{publicKey:t,secretKey:new Uint8Array(e)}},e.sign.keyPair.fromSeed=function(e){if(Ve(e),
e.length!==Le)throw Error(`bad seed size`);for(var t=new Uint8Array(Fe),n=new Uint8Array(Ie),r=0;r<32;r++)n[r]=e[r];
return he(t,n,!0),{publicKey:t,secretKey:n}},e.sign.publicKeyLength=Fe,e.sign.secretKeyLength=Ie,e.sign.seedLength=Le,
e.sign.signatureLength=Pe,e.hash=function(e){Ve(e);var t=new Uint8Array(Re);return G(t,e,e.length),t},
e.hash.hashLength=Re,e.verify=function(e,t){return Ve(e,t),e.length===0||t.length===0||e.length!==t.length?!1:m(e,0,t,0,
e.length)===0},e.setPRNG=function(e){n=e},(function(){var t=typeof self<`u`?self.crypto||self.msCrypto:null;
if(t&&t.getRandomValues){var n=65536;e.setPRNG(function(e,r){var i,a=new Uint8Array(r);
for(i=0;i<r;i+=n)t.getRandomValues(a.subarray(i,i+Math.min(r-i,n)));for(i=0;i<r;i++)e[i]=a[i];
He(a)})}else U!==void 0&&(t=U(`crypto`),t&&t.randomBytes&&e.setPRNG(function(e,n){var r,i=t.randomBytes(n);
for(r=0;r<n;r++)e[r]=i[r];He(i)}))})()})(t!==void 0&&t.exports?t.exports:self.nacl=self.nacl||{})})),
Dz=/* @__PURE__ */ V(((e,t)=>{t.exports={bufferSplit:b,addRSAMissing:j,calculateDSAPublic:O,calculateED25519Public:k,
calculateX25519Public:A,mpNormalize:w,mpDenormalize:T,ecNormalize:x,countZeros:y,assertCompatible:m,isCompatible:p,
opensslKeyDeriv:_,opensshCipherInfo:N,publicFromPrivateECDSA:M,zeroPadToLength:E,writeBitString:C,readBitString:S,
pbkdf2:v};var n=mz(),r=hz().Buffer,i=Wz(),a=Zz(),o=U(`crypto`),s=gz(),c=Cz(),l=Tz(),u=wz().BigInteger,d=Ez(),f=3;
function p(e,t,n){if(typeof e!=`object`||!e)return!1;if(n===void 0&&(n=t.prototype._sshpkApiVersion),
e instanceof t&&t.prototype._sshpkApiVersion[0]==n[0])return!0;for(var r=Object.getPrototypeOf(e),
i=0;r.constructor.name!==t.name;)if(r=Object.getPrototypeOf(r),!r||++i>f)return!1;
if(r.constructor.name!==t.name)return!1;var a=r._sshpkApiVersion;return a===void 0&&(a=t._oldVersionDetect(e)),
!(a[0]!=n[0]||a[1]<n[1])}function m(e,t,r,i){if(i===void 0&&(i=`object`),n.ok(e,i+` must not be null`),n.object(e,
i+` must be an object`),r===void 0&&(r=t.prototype._sshpkApiVersion),
!(e instanceof t&&t.prototype._sshpkApiVersion[0]==r[0])){for(var a=Object.getPrototypeOf(e),
o=0;a.constructor.name!==t.name;)a=Object.getPrototypeOf(a),n.ok(a&&++o<=f,i+` must be a `+t.name+` instance`);
n.strictEqual(a.constructor.name,t.name,i+` must be a `+t.name+` instance`);var s=a._sshpkApiVersion;
s===void 0&&(s=t._oldVersionDetect(e)),n.ok(s[0]==r[0]&&s[1]>=r[1],
i+` must be compatible with `+t.name+` klass version `+r[0]+`.`+r[1])}}var h={"des-ede3-cbc":{key:24,iv:8},
"aes-128-cbc":{key:16,iv:16},"aes-256-cbc":{key:32,iv:16}},g=8;function _(e,t,i,a){n.buffer(t,`salt`),n.buffer(i,
`passphrase`),n.number(a,`iteration count`);var s=h[e];n.object(s,`supported cipher`),t=t.slice(0,g);for(var c,l,u,
d=r.alloc(0);d.length<s.key+s.iv;){u=[],l&&u.push(l),u.push(i),u.push(t),c=r.concat(u);
for(var f=0;f<a;++f)c=o.createHash(`md5`).update(c).digest();d=r.concat([d,c]),l=c}return{key:d.slice(0,s.key),
iv:d.slice(s.key,s.key+s.iv)}}function v(e,t,n,i,a){var s=r.alloc(t.length+4);t.copy(s);for(var c=0,l=[],u=1;c<i;){
var d=f(u++);c+=d.length,l.push(d)}return r.concat(l).slice(0,i);function f(t){s.writeUInt32BE(t,s.length-4);
var r=o.createHmac(e,a);r.update(s);for(var i=r.digest(),c=i,l=1;l++<n;){r=o.createHmac(e,a),r.update(c),c=r.digest();
for(var u=0;u<i.length;++u)i[u]^=c[u]}return i}}function y(e){for(var t=0,n=8;t<e.length;){var r=1<<n;
if((e[t]&r)===r)break;n--,n<0&&(t++,n=8)}return t*8+(8-n)-1}function b(e,t){n.buffer(e),n.string(t);for(var r=[],i=0,
a=0,o=0;o<e.length;++o)if(e[o]===t.charCodeAt(a)?++a:a=+(e[o]===t.charCodeAt(0)),a>=t.length){var s=o+1;
r.push(e.slice(i,s-a)),i=s,a=0}return i<=e.length&&r.push(e.slice(i,e.length)),r}function x(e,t){if(n.buffer(e),
e[0]===0&&e[1]===4)return t?e:e.slice(1);if(e[0]===4){if(!t)return e}else{for(;e[0]===0;)e=e.slice(1);
if(e[0]===2||e[0]===3)throw Error(`Compressed elliptic curve points are not supported`);
if(e[0]!==4)throw Error(`Not a valid elliptic curve point`);if(!t)return e}var i=r.alloc(e.length+1);return i[0]=0,
e.copy(i,1),i}function S(e,t){t===void 0&&(t=c.Ber.BitString);var r=e.readString(t,!0);return n.strictEqual(r[0],0,
`bit strings with unused bits are not supported (0x`+r[0].toString(16)+`)`),r.slice(1)}function C(e,t,n){
n===void 0&&(n=c.Ber.BitString);var i=r.alloc(t.length+1);i[0]=0,t.copy(i,1),e.writeBuffer(i,n)}function w(e){
for(n.buffer(e);e.length>1&&e[0]===0&&!(e[1]&128);)e=e.slice(1);if((e[0]&128)==128){var t=r.alloc(e.length+1);t[0]=0,
e.copy(t,1),e=t}return e}function T(e){for(n.buffer(e);e.length>1&&e[0]===0;)e=e.slice(1);return e}function E(e,t){
for(n.buffer(e),n.number(t);e.length>t;)n.equal(e[0],0),e=e.slice(1);for(;e.length<t;){var i=r.alloc(e.length+1);i[0]=0,
e.copy(i,1),e=i}return e}function D(e){var t=r.from(e.toByteArray());return t=w(t),t}function O(e,t,r){
return n.buffer(e),n.buffer(t),n.buffer(r),e=new u(e),t=new u(t),r=new u(r),D(e.modPow(r,t))}function k(e){n.buffer(e);
var t=d.sign.keyPair.fromSeed(new Uint8Array(e));return r.from(t.publicKey)}function A(e){n.buffer(e);
var t=d.box.keyPair.fromSeed(new Uint8Array(e));return r.from(t.publicKey)}function j(e){n.object(e),m(e,i,[1,1]);
var t=new u(e.part.d.data),r;if(!e.part.dmodp){var a=new u(e.part.p.data);r=D(t.mod(a.subtract(1))),
e.part.dmodp={name:`dmodp`,data:r},e.parts.push(e.part.dmodp)}if(!e.part.dmodq){var o=new u(e.part.q.data);
r=D(t.mod(o.subtract(1))),e.part.dmodq={name:`dmodq`,data:r},e.parts.push(e.part.dmodq)}}function M(e,t){n.string(e,
`curveName`),n.buffer(t);var i=s.curves[e],o=new u(i.p),c=new u(i.a),d=new u(i.b),f=new l.ECCurveFp(o,c,d),
p=f.decodePointHex(i.G.toString(`hex`)),m=new u(w(t)),h=p.multiply(m);h=r.from(f.encodePointHex(h),`hex`);var g=[];
return g.push({name:`curve`,data:r.from(e)}),g.push({name:`Q`,data:h}),new a({type:`ecdsa`,curve:f,parts:g})}
function N(e){var t={};switch(e){case`3des-cbc`:t.keySize=24,t.blockSize=8,t.opensslName=`des-ede3-cbc`;
break;case`blowfish-cbc`:t.keySize=16,t.blockSize=8,t.opensslName=`bf-cbc`;
break;case`aes128-cbc`:case`aes128-ctr`:case`aes128-gcm@openssh.com`:t.keySize=16,t.blockSize=16,
t.opensslName=`aes-128-`+e.slice(7,10);break;case`aes192-cbc`:case`aes192-ctr`:case`aes192-gcm@openssh.com`:
t.keySize=24,t.blockSize=16,t.opensslName=`aes-192-`+e.slice(7,10);
break;case`aes256-cbc`:case`aes256-ctr`:case`aes256-gcm@openssh.com`:t.keySize=32,t.blockSize=16,
t.opensslName=`aes-256-`+e.slice(7,10);break;default:throw Error(`Unsupported openssl cipher "`+e+`"`)}return t}})),
Oz=/* @__PURE__ */ V(((e,t)=>{t.exports=i;var n=mz(),r=hz().Buffer;function i(e){n.object(e,`options`),
e.buffer!==void 0&&n.buffer(e.buffer,`options.buffer`),this._size=e.buffer?e.buffer.length:1024,
this._buffer=e.buffer||r.alloc(this._size),this._offset=0}i.prototype.toBuffer=function(){return this._buffer.slice(0,
this._offset)},i.prototype.atEnd=function(){return this._offset>=this._buffer.length},i.prototype.remainder=function(){
return this._buffer.slice(this._offset)},i.prototype.skip=function(e){this._offset+=e},i.prototype.expand=function(){
this._size*=2;var e=r.alloc(this._size);this._buffer.copy(e,0),this._buffer=e},i.prototype.readPart=function(){
return{data:this.readBuffer()}},i.prototype.readBuffer=function(){var e=this._buffer.readUInt32BE(this._offset);
this._offset+=4,n.ok(this._offset+e<=this._buffer.length,
`length out of bounds at +0x`+this._offset.toString(16)+` (data truncated?)`);var t=this._buffer.slice(this._offset,
this._offset+e);return this._offset+=e,t},i.prototype.readString=function(){return this.readBuffer().toString()},
i.prototype.readCString=function(){for(var e=this._offset;e<this._buffer.length&&this._buffer[e]!==0;)e++;
n.ok(e<this._buffer.length,`c string does not terminate`);var t=this._buffer.slice(this._offset,e).toString();
return this._offset=e+1,t},i.prototype.readInt=function(){var e=this._buffer.readUInt32BE(this._offset);
return this._offset+=4,e},i.prototype.readInt64=function(){n.ok(this._offset+8<this._buffer.length,
`buffer not long enough to read Int64`);var e=this._buffer.slice(this._offset,this._offset+8);return this._offset+=8,e},
i.prototype.readChar=function(){return this._buffer[this._offset++]},i.prototype.writeBuffer=function(e){
for(;this._offset+4+e.length>this._size;)this.expand();this._buffer.writeUInt32BE(e.length,this._offset),
this._offset+=4,e.copy(this._buffer,this._offset),this._offset+=e.length},i.prototype.writeString=function(e){
this.writeBuffer(r.from(e,`utf8`))},i.prototype.writeCString=function(e){
for(;this._offset+1+e.length>this._size;)this.expand();this._buffer.write(e,this._offset),this._offset+=e.length,
this._buffer[this._offset++]=0},i.prototype.writeInt=function(e){for(;this._offset+4>this._size;)this.expand();
this._buffer.writeUInt32BE(e,this._offset),this._offset+=4},i.prototype.writeInt64=function(e){if(n.buffer(e,`value`),
e.length>8){for(var t=e.slice(0,e.length-8),r=0;r<t.length;++r)n.strictEqual(t[r],0,`must fit in 64 bits of precision`);
e=e.slice(e.length-8,e.length)}for(;this._offset+8>this._size;)this.expand();e.copy(this._buffer,this._offset),
this._offset+=8},i.prototype.writeChar=function(e){for(;this._offset+1>this._size;)this.expand();
this._buffer[this._offset++]=e},i.prototype.writePart=function(e){this.writeBuffer(e.data)},
i.prototype.write=function(e){for(;this._offset+e.length>this._size;)this.expand();e.copy(this._buffer,this._offset),
this._offset+=e.length}})),kz=/* @__PURE__ */ V(((e,t)=>{t.exports=u;var n=mz(),r=hz().Buffer;gz(),U(`crypto`);
var i=_z(),a=Dz(),o=Cz(),s=Oz(),c=i.InvalidAlgorithmError,l=i.SignatureParseError;function u(e){n.object(e,`options`),
n.arrayOfObject(e.parts,`options.parts`),n.string(e.type,`options.type`);for(var t={},r=0;r<e.parts.length;++r){
var i=e.parts[r];t[i.name]=i}this.type=e.type,this.hashAlgorithm=e.hashAlgo,this.curve=e.curve,this.parts=e.parts,
this.part=t}u.prototype.toBuffer=function(e){e===void 0&&(e=`asn1`),n.string(e,`format`);var t,i=`ssh-`+this.type;
switch(this.type){case`rsa`:switch(this.hashAlgorithm){case`sha256`:i=`rsa-sha2-256`;break;case`sha512`:
i=`rsa-sha2-512`;break;case`sha1`:case void 0:break;default:
throw Error(`SSH signature format does not support hash algorithm `+this.hashAlgorithm)}return e===`ssh`?(t=new s({}),
t.writeString(i),t.writePart(this.part.sig),t.toBuffer()):this.part.sig.data;case`ed25519`:
return e===`ssh`?(t=new s({}),t.writeString(i),t.writePart(this.part.sig),
t.toBuffer()):this.part.sig.data;case`dsa`:case`ecdsa`:var c,l;if(e===`asn1`){var u=new o.BerWriter;
return u.startSequence(),c=a.mpNormalize(this.part.r.data),l=a.mpNormalize(this.part.s.data),u.writeBuffer(c,
o.Ber.Integer),u.writeBuffer(l,o.Ber.Integer),u.endSequence(),u.buffer}if(e===`ssh`&&this.type===`dsa`){if(t=new s({}),
t.writeString(`ssh-dss`),c=this.part.r.data,c.length>20&&c[0]===0&&(c=c.slice(1)),l=this.part.s.data,
l.length>20&&l[0]===0&&(l=l.slice(1)),
this.hashAlgorithm&&this.hashAlgorithm!==`sha1`||c.length+l.length!==40)throw Error(`OpenSSH only supports DSA signatures with SHA1 hash`);
return t.writeBuffer(r.concat([c,l])),t.toBuffer()}if(e===`ssh`&&this.type===`ecdsa`){var d=new s({});
c=this.part.r.data,d.writeBuffer(c),d.writePart(this.part.s),t=new s({});var f;c[0]===0&&(c=c.slice(1));
var p=c.length*8;return p===256?f=`nistp256`:p===384?f=`nistp384`:p===528&&(f=`nistp521`),
t.writeString(`ecdsa-sha2-`+f),t.writeBuffer(d.toBuffer()),t.toBuffer()}throw Error(`Invalid signature format`);default:
throw Error(`Invalid signature data`)}},u.prototype.toString=function(e){return n.optionalString(e,`format`),
this.toBuffer(e).toString(`base64`)},u.parse=function(e,t,i){typeof e==`string`&&(e=r.from(e,`base64`)),n.buffer(e,
`data`),n.string(i,`format`),n.string(t,`type`);var a={};a.type=t.toLowerCase(),a.parts=[];try{switch(n.ok(e.length>0,
`signature must not be empty`),a.type){case`rsa`:return d(e,t,i,a);case`ed25519`:return d(e,t,i,
a);case`dsa`:case`ecdsa`:return i===`asn1`?f(e,t,i,a):a.type===`dsa`?p(e,t,i,a):m(e,t,i,a);default:
throw new c(t)}}catch(e){throw e instanceof c?e:new l(t,i,e)}};function d(e,t,r,i){if(r===`ssh`){try{
var a=new s({buffer:e}),o=a.readString()}catch{}if(a!==void 0){
var c=`SSH signature does not match expected type (expected `+t+`, got `+o+`)`;switch(o){case`ssh-rsa`:n.strictEqual(t,
`rsa`,c),i.hashAlgo=`sha1`;break;case`rsa-sha2-256`:n.strictEqual(t,`rsa`,c),i.hashAlgo=`sha256`;
break;case`rsa-sha2-512`:n.strictEqual(t,`rsa`,c),i.hashAlgo=`sha512`;break;case`ssh-ed25519`:n.strictEqual(t,`ed25519`,
c),i.hashAlgo=`sha512`;break;default:throw Error(`Unknown SSH signature type: `+o)}var l=a.readPart();
return n.ok(a.atEnd(),`extra trailing bytes`),l.name=`sig`,i.parts.push(l),new u(i)}}return i.parts.push({name:`sig`,
data:e}),new u(i)}function f(e,t,n,r){var i=new o.BerReader(e);i.readSequence();var s=i.readString(o.Ber.Integer,!0),
c=i.readString(o.Ber.Integer,!0);return r.parts.push({name:`r`,data:a.mpNormalize(s)}),r.parts.push({name:`s`,
data:a.mpNormalize(c)}),new u(r)}function p(e,t,r,i){if(e.length!=40){var a=new s({buffer:e}),o=a.readBuffer();
o.toString(`ascii`)===`ssh-dss`&&(o=a.readBuffer()),n.ok(a.atEnd(),`extra trailing bytes`),n.strictEqual(o.length,40,
`invalid inner length`),e=o}return i.parts.push({name:`r`,data:e.slice(0,20)}),i.parts.push({name:`s`,data:e.slice(20,
40)}),new u(i)}function m(e,t,r,i){var a=new s({buffer:e}),o,c,l=a.readBuffer(),d=l.toString(`ascii`);if(d.slice(0,
6)===`ecdsa-`){var f=d.split(`-`);switch(n.strictEqual(f[0],`ecdsa`),n.strictEqual(f[1],`sha2`),i.curve=f[2],
i.curve){case`nistp256`:i.hashAlgo=`sha256`;break;case`nistp384`:i.hashAlgo=`sha384`;break;case`nistp521`:
i.hashAlgo=`sha512`;break;default:throw Error(`Unsupported ECDSA curve: `+i.curve)}l=a.readBuffer(),n.ok(a.atEnd(),
`extra trailing bytes on outer`),a=new s({buffer:l}),o=a.readPart()}else o={data:l};return c=a.readPart(),
n.ok(a.atEnd(),`extra trailing bytes`),o.name=`r`,c.name=`s`,i.parts.push(o),i.parts.push(c),new u(i)}
u.isSignature=function(e,t){return a.isCompatible(e,u,t)},u.prototype._sshpkApiVersion=[2,1],
u._oldVersionDetect=function(e){return n.func(e.toBuffer),e.hasOwnProperty(`hashAlgorithm`)?[2,0]:[1,0]}})),
Az=/* @__PURE__ */ V(((e,t)=>{var n=wz().BigInteger,r=Tz().ECCurveFp;function i(e,t,n,r){this.curve=e,this.g=t,this.n=n,
this.h=r}function a(){return this.curve}function o(){return this.g}function s(){return this.n}function c(){
return this.h}i.prototype.getCurve=a,i.prototype.getG=o,i.prototype.getN=s,i.prototype.getH=c;function l(e){
return new n(e,16)}function u(){var e=l(`FFFFFFFDFFFFFFFFFFFFFFFFFFFFFFFF`),t=l(`FFFFFFFDFFFFFFFFFFFFFFFFFFFFFFFC`),
a=l(`E87579C11079F43DD824993C2CEE5ED3`),o=l(`FFFFFFFE0000000075A30D1B9038A115`),s=n.ONE,c=new r(e,t,a);return new i(c,
c.decodePointHex(`04161FF7528B899B2D0C28607CA52C5B86CF5AC8395BAFEB13C02DA292DDED7A83`),o,s)}function d(){
var e=l(`FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEFFFFAC73`),t=n.ZERO,a=l(`7`),o=l(`0100000000000000000001B8FA16DFAB9ACA16B6B3`),
s=n.ONE,c=new r(e,t,a);return new i(c,
c.decodePointHex(`043B4C382CE37AA192A4019E763036F4F5DD4D7EBB938CF935318FDCED6BC28286531733C3F03C4FEE`),o,s)}
function f(){var e=l(`FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF7FFFFFFF`),t=l(`FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF7FFFFFFC`),
a=l(`1C97BEFC54BD7A8B65ACF89F81D4D4ADC565FA45`),o=l(`0100000000000000000001F4C8F927AED3CA752257`),s=n.ONE,c=new r(e,t,
a);return new i(c,
c.decodePointHex(`044A96B5688EF573284664698968C38BB913CBFC8223A628553168947D59DCC912042351377AC5FB32`),o,s)}
function p(){var e=l(`FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEFFFFEE37`),t=n.ZERO,a=l(`3`),
o=l(`FFFFFFFFFFFFFFFFFFFFFFFE26F2FC170F69466A74DEFD8D`),s=n.ONE,c=new r(e,t,a);return new i(c,
c.decodePointHex(`04DB4FF10EC057E9AE26B07D0280B7F4341DA5D1B1EAE06C7D9B2F2F6D9C5628A7844163D015BE86344082AA88D95E2F9D`),
o,s)}function m(){var e=l(`FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEFFFFFFFFFFFFFFFF`),
t=l(`FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEFFFFFFFFFFFFFFFC`),a=l(`64210519E59C80E70FA7E9AB72243049FEB8DEECC146B9B1`),
o=l(`FFFFFFFFFFFFFFFFFFFFFFFF99DEF836146BC9B1B4D22831`),s=n.ONE,c=new r(e,t,a);return new i(c,
c.decodePointHex(`04188DA80EB03090F67CBF20EB43A18800F4FF0AFD82FF101207192B95FFC8DA78631011ED6B24CDD573F977A11E794811`),
o,s)}function h(){var e=l(`FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF000000000000000000000001`),
t=l(`FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEFFFFFFFFFFFFFFFFFFFFFFFE`),
a=l(`B4050A850C04B3ABF54132565044B0B7D7BFD8BA270B39432355FFB4`),
o=l(`FFFFFFFFFFFFFFFFFFFFFFFFFFFF16A2E0B8F03E13DD29455C5C2A3D`),s=n.ONE,c=new r(e,t,a);return new i(c,
c.decodePointHex(`04B70E0CBD6BB4BF7F321390B94A03C1D356C21122343280D6115C1D21BD376388B5F723FB4C22DFE6CD4375A05A07476444D5819985007E34`),
o,s)}function g(){var e=l(`FFFFFFFF00000001000000000000000000000000FFFFFFFFFFFFFFFFFFFFFFFF`),
t=l(`FFFFFFFF00000001000000000000000000000000FFFFFFFFFFFFFFFFFFFFFFFC`),
a=l(`5AC635D8AA3A93E7B3EBBD55769886BC651D06B0CC53B0F63BCE3C3E27D2604B`),
o=l(`FFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551`),s=n.ONE,c=new r(e,t,a);return new i(c,
c.decodePointHex(`046B17D1F2E12C4247F8BCE6E563A440F277037D812DEB33A0F4A13945D898C2964FE342E2FE1A7F9B8EE7EB4A7C0F9E162BCE33576B315ECECBB6406837BF51F5`),
o,s)}t.exports={secp128r1:u,secp160k1:d,secp160r1:f,secp192k1:p,secp192r1:m,secp224r1:h,secp256r1:g}})),
jz=/* @__PURE__ */ V((e=>{var t=U(`crypto`),n=wz().BigInteger;Tz().ECPointFp;var r=hz().Buffer;e.ECCurves=Az();
function i(e,t){return e.length>=t?e:i(`0`+e,t)}e.ECKey=function(e,a,o){var s,c=e(),l=c.getN(),
u=Math.floor(l.bitLength()/8);if(a){if(o){var e=c.getCurve();this.P=e.decodePointHex(a.toString(`hex`))}else{
if(a.length!=u)return!1;s=new n(a.toString(`hex`),16)}}else{var d=l.subtract(n.ONE);
s=new n(t.randomBytes(l.bitLength())).mod(d).add(n.ONE),this.P=c.getG().multiply(s)}
this.P&&(this.PublicKey=r.from(c.getCurve().encodeCompressedPointHex(this.P),`hex`)),
s&&(this.PrivateKey=r.from(i(s.toString(16),u*2),`hex`),this.deriveSharedSecret=function(e){if(!e||!e.P)return!1;
var t=e.P.multiply(s);return r.from(i(t.getX().toBigInteger().toString(16),u*2),`hex`)})}})),Mz=/* @__PURE__ */ V(((e,
t)=>{t.exports={DiffieHellman:p,generateECDSA:v,generateED25519:_};var n=mz(),r=U(`crypto`),i=hz().Buffer,a=gz(),o=Dz(),
s=Ez(),c=Zz(),l=Wz(),u=r.createECDH!==void 0;jz();var d=Tz(),f=wz().BigInteger;function p(e){if(o.assertCompatible(e,c,
[1,4],`key`),this._isPriv=l.isPrivateKey(e,[1,3]),this._algo=e.type,this._curve=e.curve,this._key=e,e.type===`dsa`){
if(!u)throw Error(`Due to bugs in the node 0.10 crypto API, node 0.12.x or later is required to use DH`);
this._dh=r.createDiffieHellman(e.part.p.data,void 0,e.part.g.data,void 0),this._p=e.part.p,this._g=e.part.g,
this._isPriv&&this._dh.setPrivateKey(e.part.x.data),this._dh.setPublicKey(e.part.y.data)}else if(e.type===`ecdsa`){
if(!u){this._ecParams=new m(this._curve),this._isPriv&&(this._priv=new g(this._ecParams,e.part.d.data));return}
var t={nistp256:`prime256v1`,nistp384:`secp384r1`,nistp521:`secp521r1`}[e.curve];if(this._dh=r.createECDH(t),
typeof this._dh!=`object`||typeof this._dh.setPrivateKey!=`function`){u=!1,p.call(this,e);return}
this._isPriv&&this._dh.setPrivateKey(e.part.d.data),
this._dh.setPublicKey(e.part.Q.data)}else if(e.type===`curve25519`)this._isPriv&&(o.assertCompatible(e,l,[1,5],`key`),
this._priv=e.part.k.data);else throw Error(`DH not supported for `+e.type+` keys`)}p.prototype.getPublicKey=function(){
return this._isPriv?this._key.toPublic():this._key},p.prototype.getPrivateKey=function(){
if(this._isPriv)return this._key},p.prototype.getKey=p.prototype.getPrivateKey,p.prototype._keyCheck=function(e,t){
if(n.object(e,`key`),t||o.assertCompatible(e,l,[1,3],`key`),o.assertCompatible(e,c,[1,4],`key`),
e.type!==this._algo)throw Error(`A `+e.type+` key cannot be used in `+this._algo+` Diffie-Hellman`);
if(e.curve!==this._curve)throw Error(`A key from the `+e.curve+` curve cannot be used with a `+this._curve+` Diffie-Hellman`);
e.type===`dsa`&&(n.deepEqual(e.part.p,this._p,`DSA key prime does not match`),n.deepEqual(e.part.g,this._g,
`DSA key generator does not match`))},p.prototype.setKey=function(e){if(this._keyCheck(e),
e.type===`dsa`)this._dh.setPrivateKey(e.part.x.data),
this._dh.setPublicKey(e.part.y.data);else if(e.type===`ecdsa`)u?(this._dh.setPrivateKey(e.part.d.data),
this._dh.setPublicKey(e.part.Q.data)):this._priv=new g(this._ecParams,e.part.d.data);else if(e.type===`curve25519`){
var t=e.part.k;e.part.k||(t=e.part.r),this._priv=t.data,this._priv[0]===0&&(this._priv=this._priv.slice(1)),
this._priv=this._priv.slice(0,32)}this._key=e,this._isPriv=!0},p.prototype.setPrivateKey=p.prototype.setKey,
p.prototype.computeSecret=function(e){if(this._keyCheck(e,!0),
!this._isPriv)throw Error(`DH exchange has not been initialized with a private key yet`);var t;
if(this._algo===`dsa`)return this._dh.computeSecret(e.part.y.data);
if(this._algo===`ecdsa`)return u?this._dh.computeSecret(e.part.Q.data):(t=new h(this._ecParams,e.part.Q.data),
this._priv.deriveSharedSecret(t));if(this._algo===`curve25519`){for(t=e.part.A.data;t[0]===0&&t.length>32;)t=t.slice(1);
var r=this._priv;n.strictEqual(t.length,32),n.strictEqual(r.length,32);var a=s.box.before(new Uint8Array(t),
new Uint8Array(r));return i.from(a)}throw Error(`Invalid algorithm: `+this._algo)},p.prototype.generateKey=function(){
var e=[],t,a;if(this._algo===`dsa`)return this._dh.generateKeys(),e.push({name:`p`,data:this._p.data}),e.push({name:`q`,
data:this._key.part.q.data}),e.push({name:`g`,data:this._g.data}),e.push({name:`y`,data:this._dh.getPublicKey()}),
e.push({name:`x`,data:this._dh.getPrivateKey()}),this._key=new l({type:`dsa`,parts:e}),this._isPriv=!0,this._key;
if(this._algo===`ecdsa`){if(u)return this._dh.generateKeys(),e.push({name:`curve`,data:i.from(this._curve)}),
e.push({name:`Q`,data:this._dh.getPublicKey()}),e.push({name:`d`,data:this._dh.getPrivateKey()}),
this._key=new l({type:`ecdsa`,curve:this._curve,parts:e}),this._isPriv=!0,this._key;var o=this._ecParams.getN(),
c=new f(r.randomBytes(o.bitLength())),d=o.subtract(f.ONE);return t=c.mod(d).add(f.ONE),
a=this._ecParams.getG().multiply(t),t=i.from(t.toByteArray()),a=i.from(this._ecParams.getCurve().encodePointHex(a),
`hex`),this._priv=new g(this._ecParams,t),e.push({name:`curve`,data:i.from(this._curve)}),e.push({name:`Q`,data:a}),
e.push({name:`d`,data:t}),this._key=new l({type:`ecdsa`,curve:this._curve,parts:e}),this._isPriv=!0,this._key}
if(this._algo===`curve25519`){var p=s.box.keyPair();return t=i.from(p.secretKey),a=i.from(p.publicKey),t=i.concat([t,
a]),n.strictEqual(t.length,64),n.strictEqual(a.length,32),e.push({name:`A`,data:a}),e.push({name:`k`,data:t}),
this._key=new l({type:`curve25519`,parts:e}),this._isPriv=!0,this._key}throw Error(`Invalid algorithm: `+this._algo)},
p.prototype.generateKeys=p.prototype.generateKey;function m(e){var t=a.curves[e];n.object(t);var r=new f(t.p),
i=new f(t.a),o=new f(t.b),s=new f(t.n),c=f.ONE,l=new d.ECCurveFp(r,i,o),u=l.decodePointHex(t.G.toString(`hex`));
this.curve=l,this.g=u,this.n=s,this.h=c}m.prototype.getCurve=function(){return this.curve},m.prototype.getG=function(){
return this.g},m.prototype.getN=function(){return this.n},m.prototype.getH=function(){return this.h};function h(e,t){
this._params=e,t[0]===0&&(t=t.slice(1)),this._pub=e.getCurve().decodePointHex(t.toString(`hex`))}function g(e,t){
this._params=e,this._priv=new f(o.mpNormalize(t))}g.prototype.deriveSharedSecret=function(e){n.ok(e instanceof h);
var t=e._pub.multiply(this._priv);return i.from(t.getX().toBigInteger().toByteArray())};function _(){
var e=s.sign.keyPair(),t=i.from(e.secretKey),r=i.from(e.publicKey);n.strictEqual(t.length,64),n.strictEqual(r.length,
32);var a=[];return a.push({name:`A`,data:r}),a.push({name:`k`,data:t.slice(0,32)}),new l({type:`ed25519`,parts:a})}
function v(e){var t=[],n;if(u){var a={nistp256:`prime256v1`,nistp384:`secp384r1`,nistp521:`secp521r1`}[e],
o=r.createECDH(a);return o.generateKeys(),t.push({name:`curve`,data:i.from(e)}),t.push({name:`Q`,
data:o.getPublicKey()}),t.push({name:`d`,data:o.getPrivateKey()}),n=new l({type:`ecdsa`,curve:e,parts:t}),n}
var s=new m(e),c=s.getN(),d=Math.ceil((c.bitLength()+64)/8),p=new f(r.randomBytes(d)),h=c.subtract(f.ONE),
g=p.mod(h).add(f.ONE),_=s.getG().multiply(g);return g=i.from(g.toByteArray()),_=i.from(s.getCurve().encodePointHex(_),
`hex`),t.push({name:`curve`,data:i.from(e)}),t.push({name:`Q`,data:_}),t.push({name:`d`,data:g}),n=new l({type:`ecdsa`,
curve:e,parts:t}),n}})),Nz=/* @__PURE__ */ V(((e,t)=>{t.exports={Verifier:c,Signer:l};var n=Ez(),r=U(`stream`),
i=U(`util`),a=mz(),o=hz().Buffer,s=kz();function c(e,t){
if(t.toLowerCase()!==`sha512`)throw Error(`ED25519 only supports the use of SHA-512 hashes`);this.key=e,this.chunks=[],
r.Writable.call(this,{})}i.inherits(c,r.Writable),c.prototype._write=function(e,t,n){this.chunks.push(e),n()},
c.prototype.update=function(e){typeof e==`string`&&(e=o.from(e,`binary`)),this.chunks.push(e)},
c.prototype.verify=function(e,t){var r;if(s.isSignature(e,[2,0])){if(e.type!==`ed25519`)return!1;
r=e.toBuffer(`raw`)}else if(typeof e==`string`)r=o.from(e,`base64`);else if(s.isSignature(e,[1,
0]))throw Error(`signature was created by too old a version of sshpk and cannot be verified`);return a.buffer(r),
n.sign.detached.verify(new Uint8Array(o.concat(this.chunks)),new Uint8Array(r),new Uint8Array(this.key.part.A.data))};
function l(e,t){if(t.toLowerCase()!==`sha512`)throw Error(`ED25519 only supports the use of SHA-512 hashes`);this.key=e,
this.chunks=[],r.Writable.call(this,{})}i.inherits(l,r.Writable),l.prototype._write=function(e,t,n){this.chunks.push(e),
n()},l.prototype.update=function(e){typeof e==`string`&&(e=o.from(e,`binary`)),this.chunks.push(e)},
l.prototype.sign=function(){var e=n.sign.detached(new Uint8Array(o.concat(this.chunks)),
new Uint8Array(o.concat([this.key.part.k.data,this.key.part.A.data]))),t=o.from(e),r=s.parse(t,`ed25519`,`raw`);
return r.hashAlgorithm=`sha512`,r}})),Pz=/* @__PURE__ */ V(((e,t)=>{t.exports={read:u,readPkcs8:p,write:d,writePkcs8:E,
pkcs8ToBuffer:T,readECDSACurve:v,writeECDSACurve:j};var n=mz(),r=Cz(),i=hz().Buffer,a=gz(),o=Dz(),s=Zz(),c=Wz(),l=zz();
function u(e,t){return l.read(e,t,`pkcs8`)}function d(e,t){return l.write(e,t,`pkcs8`)}function f(e,t){
return n.strictEqual(e.peek(),r.Ber.Integer,t+` is not an Integer`),o.mpNormalize(e.readString(r.Ber.Integer,!0))}
function p(e,t,i){i.peek()===r.Ber.Integer&&(n.strictEqual(t,`private`,`unexpected Integer at start of public key`),
i.readString(r.Ber.Integer,!0)),i.readSequence();var a=i.offset+i.length,o=i.readOID();
switch(o){case`1.2.840.113549.1.1.1`:return i._offset=a,t===`public`?m(i):h(i);case`1.2.840.10040.4.1`:
return t===`public`?g(i):_(i);case`1.2.840.10045.2.1`:return t===`public`?b(i):y(i);case`1.3.101.112`:
return t===`public`?x(i):C(i);case`1.3.101.110`:return t===`public`?S(i):w(i);default:
throw Error(`Unknown key type OID `+o)}}function m(e){e.readSequence(r.Ber.BitString),e.readByte(),e.readSequence();
var t=f(e,`modulus`),n=f(e,`exponent`);return new s({type:`rsa`,source:e.originalInput,parts:[{name:`e`,data:n},
{name:`n`,data:t}]})}function h(e){e.readSequence(r.Ber.OctetString),e.readSequence();var t=f(e,`version`);n.equal(t[0],
0,`unknown RSA private key version`);var i=f(e,`modulus`),a=f(e,`public exponent`),o=f(e,`private exponent`),s=f(e,
`prime1`),l=f(e,`prime2`),u=f(e,`exponent1`),d=f(e,`exponent2`),p=f(e,`iqmp`);return new c({type:`rsa`,parts:[{name:`n`,
data:i},{name:`e`,data:a},{name:`d`,data:o},{name:`iqmp`,data:p},{name:`p`,data:s},{name:`q`,data:l},{name:`dmodp`,
data:u},{name:`dmodq`,data:d}]})}function g(e){e.readSequence();var t=f(e,`p`),n=f(e,`q`),i=f(e,`g`);
e.readSequence(r.Ber.BitString),e.readByte();var a=f(e,`y`);return new s({type:`dsa`,parts:[{name:`p`,data:t},{name:`q`,
data:n},{name:`g`,data:i},{name:`y`,data:a}]})}function _(e){e.readSequence();var t=f(e,`p`),n=f(e,`q`),i=f(e,`g`);
e.readSequence(r.Ber.OctetString);var a=f(e,`x`),s=o.calculateDSAPublic(i,t,a);return new c({type:`dsa`,
parts:[{name:`p`,data:t},{name:`q`,data:n},{name:`g`,data:i},{name:`y`,data:s},{name:`x`,data:a}]})}function v(e){var t,
s,c,l,u;if(e.peek()===r.Ber.OID){var d=e.readOID();for(s=Object.keys(a.curves),c=0;c<s.length;++c)if(l=s[c],
u=a.curves[l],u.pkcs8oid===d){t=l;break}}else{e.readSequence();var f=e.readString(r.Ber.Integer,!0);n.strictEqual(f[0],
1,`ECDSA key not version 1`);var p={};e.readSequence();var m=e.readOID();n.strictEqual(m,`1.2.840.10045.1.1`,
`ECDSA key is not from a prime-field`);var h=p.p=o.mpNormalize(e.readString(r.Ber.Integer,!0));
p.size=h.length*8-o.countZeros(h),e.readSequence(),p.a=o.mpNormalize(e.readString(r.Ber.OctetString,!0)),
p.b=o.mpNormalize(e.readString(r.Ber.OctetString,!0)),e.peek()===r.Ber.BitString&&(p.s=e.readString(r.Ber.BitString,
!0)),p.G=e.readString(r.Ber.OctetString,!0),n.strictEqual(p.G[0],4,`uncompressed G is required`),
p.n=o.mpNormalize(e.readString(r.Ber.Integer,!0)),p.h=o.mpNormalize(e.readString(r.Ber.Integer,!0)),
n.strictEqual(p.h[0],1,`a cofactor=1 curve is required`),s=Object.keys(a.curves);var g=Object.keys(p);
for(c=0;c<s.length;++c){l=s[c],u=a.curves[l];for(var _=!0,v=0;v<g.length;++v){var y=g[v];if(u[y]!==void 0){
if(typeof u[y]==`object`&&u[y].equals!==void 0){if(!u[y].equals(p[y])){_=!1;break}}else if(i.isBuffer(u[y])){
if(u[y].toString(`binary`)!==p[y].toString(`binary`)){_=!1;break}}else if(u[y]!==p[y]){_=!1;break}}}if(_){t=l;break}}}
return t}function y(e){var t=v(e);n.string(t,`a known elliptic curve`),e.readSequence(r.Ber.OctetString),
e.readSequence();var a=f(e,`version`);n.equal(a[0],1,`unknown version of ECDSA key`);
var s=e.readString(r.Ber.OctetString,!0),l;return e.peek()==160&&(e.readSequence(160),e._offset+=e.length),
e.peek()==161&&(e.readSequence(161),l=e.readString(r.Ber.BitString,!0),l=o.ecNormalize(l)),
l===void 0&&(l=o.publicFromPrivateECDSA(t,s).part.Q.data),new c({type:`ecdsa`,parts:[{name:`curve`,data:i.from(t)},
{name:`Q`,data:l},{name:`d`,data:s}]})}function b(e){var t=v(e);n.string(t,`a known elliptic curve`);
var a=e.readString(r.Ber.BitString,!0);return a=o.ecNormalize(a),new s({type:`ecdsa`,parts:[{name:`curve`,
data:i.from(t)},{name:`Q`,data:a}]})}function x(e){e.peek()===0&&e.readByte();var t=o.readBitString(e);
return new s({type:`ed25519`,parts:[{name:`A`,data:o.zeroPadToLength(t,32)}]})}function S(e){var t=o.readBitString(e);
return new s({type:`curve25519`,parts:[{name:`A`,data:o.zeroPadToLength(t,32)}]})}function C(e){
e.peek()===0&&e.readByte(),e.readSequence(r.Ber.OctetString);var t=e.readString(r.Ber.OctetString,!0);
t=o.zeroPadToLength(t,32);for(var n,i;(i=e.peek())!==null;)i===(r.Ber.Context|1)?n=o.readBitString(e,
i):(e.readSequence(i),e._offset+=e.length);return n===void 0&&(n=o.calculateED25519Public(t)),new c({type:`ed25519`,
parts:[{name:`A`,data:o.zeroPadToLength(n,32)},{name:`k`,data:o.zeroPadToLength(t,32)}]})}function w(e){
e.peek()===0&&e.readByte(),e.readSequence(r.Ber.OctetString);var t=e.readString(r.Ber.OctetString,!0);
t=o.zeroPadToLength(t,32);var n=o.calculateX25519Public(t);return new c({type:`curve25519`,parts:[{name:`A`,
data:o.zeroPadToLength(n,32)},{name:`k`,data:o.zeroPadToLength(t,32)}]})}function T(e){var t=new r.BerWriter;return E(t,
e),t.buffer}function E(e,t){if(e.startSequence(),c.isPrivateKey(t)){var n=0;t.type===`ed25519`&&(n=1);var a=i.from([n]);
e.writeBuffer(a,r.Ber.Integer)}switch(e.startSequence(),t.type){case`rsa`:e.writeOID(`1.2.840.113549.1.1.1`),
c.isPrivateKey(t)?D(t,e):O(t,e);break;case`dsa`:e.writeOID(`1.2.840.10040.4.1`),c.isPrivateKey(t)?k(t,e):A(t,e);
break;case`ecdsa`:e.writeOID(`1.2.840.10045.2.1`),c.isPrivateKey(t)?N(t,e):M(t,e);break;case`ed25519`:
e.writeOID(`1.3.101.112`),c.isPrivateKey(t)?F(t,e):P(t,e);break;default:throw Error(`Unsupported key type: `+t.type)}
e.endSequence()}function D(e,t){t.writeNull(),t.endSequence(),t.startSequence(r.Ber.OctetString),t.startSequence();
var n=i.from([0]);t.writeBuffer(n,r.Ber.Integer),t.writeBuffer(e.part.n.data,r.Ber.Integer),t.writeBuffer(e.part.e.data,
r.Ber.Integer),t.writeBuffer(e.part.d.data,r.Ber.Integer),t.writeBuffer(e.part.p.data,r.Ber.Integer),
t.writeBuffer(e.part.q.data,r.Ber.Integer),e.part.dmodp&&e.part.dmodq||o.addRSAMissing(e),
t.writeBuffer(e.part.dmodp.data,r.Ber.Integer),t.writeBuffer(e.part.dmodq.data,r.Ber.Integer),
t.writeBuffer(e.part.iqmp.data,r.Ber.Integer),t.endSequence(),t.endSequence()}function O(e,t){t.writeNull(),
t.endSequence(),t.startSequence(r.Ber.BitString),t.writeByte(0),t.startSequence(),t.writeBuffer(e.part.n.data,
r.Ber.Integer),t.writeBuffer(e.part.e.data,r.Ber.Integer),t.endSequence(),t.endSequence()}function k(e,t){
t.startSequence(),t.writeBuffer(e.part.p.data,r.Ber.Integer),t.writeBuffer(e.part.q.data,r.Ber.Integer),
t.writeBuffer(e.part.g.data,r.Ber.Integer),t.endSequence(),t.endSequence(),t.startSequence(r.Ber.OctetString),
t.writeBuffer(e.part.x.data,r.Ber.Integer),t.endSequence()}function A(e,t){t.startSequence(),
t.writeBuffer(e.part.p.data,r.Ber.Integer),t.writeBuffer(e.part.q.data,r.Ber.Integer),t.writeBuffer(e.part.g.data,
r.Ber.Integer),t.endSequence(),t.endSequence(),t.startSequence(r.Ber.BitString),t.writeByte(0),
t.writeBuffer(e.part.y.data,r.Ber.Integer),t.endSequence()}function j(e,t){var n=a.curves[e.curve];
if(n.pkcs8oid)t.writeOID(n.pkcs8oid);else{t.startSequence();var o=i.from([1]);t.writeBuffer(o,r.Ber.Integer),
t.startSequence(),t.writeOID(`1.2.840.10045.1.1`),t.writeBuffer(n.p,r.Ber.Integer),t.endSequence(),t.startSequence();
var s=n.p;s[0]===0&&(s=s.slice(1)),t.writeBuffer(s,r.Ber.OctetString),t.writeBuffer(n.b,r.Ber.OctetString),
t.writeBuffer(n.s,r.Ber.BitString),t.endSequence(),t.writeBuffer(n.G,r.Ber.OctetString),t.writeBuffer(n.n,
r.Ber.Integer);var c=n.h;c||=i.from([1]),t.writeBuffer(c,r.Ber.Integer),t.endSequence()}}function M(e,t){j(e,t),
t.endSequence();var n=o.ecNormalize(e.part.Q.data,!0);t.writeBuffer(n,r.Ber.BitString)}function N(e,t){j(e,t),
t.endSequence(),t.startSequence(r.Ber.OctetString),t.startSequence();var n=i.from([1]);t.writeBuffer(n,r.Ber.Integer),
t.writeBuffer(e.part.d.data,r.Ber.OctetString),t.startSequence(161);var a=o.ecNormalize(e.part.Q.data,!0);
t.writeBuffer(a,r.Ber.BitString),t.endSequence(),t.endSequence(),t.endSequence()}function P(e,t){t.endSequence(),
o.writeBitString(t,e.part.A.data)}function F(e,t){t.endSequence(),t.startSequence(r.Ber.OctetString);
for(var n=o.mpNormalize(e.part.k.data);n.length>32&&n[0]===0;)n=n.slice(1);t.writeBuffer(n,r.Ber.OctetString),
t.endSequence(),o.writeBitString(t,e.part.A.data,r.Ber.Context|1)}})),Fz=/* @__PURE__ */ V(((e,t)=>{t.exports={read:d,
readPkcs1:m,write:f,writePkcs1:S};var n=mz(),r=Cz(),i=hz().Buffer,a=gz(),o=Dz(),s=Zz(),c=Wz(),l=zz(),
u=Pz().readECDSACurve;function d(e,t){return l.read(e,t,`pkcs1`)}function f(e,t){return l.write(e,t,`pkcs1`)}
function p(e,t){return n.strictEqual(e.peek(),r.Ber.Integer,t+` is not an Integer`),
o.mpNormalize(e.readString(r.Ber.Integer,!0))}function m(e,t,n){switch(e){case`RSA`:if(t===`public`)return h(n);
if(t===`private`)return g(n);throw Error(`Unknown key type: `+t);case`DSA`:if(t===`public`)return y(n);
if(t===`private`)return _(n);throw Error(`Unknown key type: `+t);case`EC`:case`ECDSA`:if(t===`private`)return x(n);
if(t===`public`)return b(n);throw Error(`Unknown key type: `+t);case`EDDSA`:case`EdDSA`:if(t===`private`)return v(n);
throw Error(t+` keys not supported with EdDSA`);default:throw Error(`Unknown key algo: `+e)}}function h(e){var t=p(e,
`modulus`);return new s({type:`rsa`,parts:[{name:`e`,data:p(e,`exponent`)},{name:`n`,data:t}]})}function g(e){var t=p(e,
`version`);n.strictEqual(t[0],0);var r=p(e,`modulus`),i=p(e,`public exponent`),a=p(e,`private exponent`),o=p(e,
`prime1`),s=p(e,`prime2`),l=p(e,`exponent1`),u=p(e,`exponent2`),d=p(e,`iqmp`);return new c({type:`rsa`,parts:[{name:`n`,
data:r},{name:`e`,data:i},{name:`d`,data:a},{name:`iqmp`,data:d},{name:`p`,data:o},{name:`q`,data:s},{name:`dmodp`,
data:l},{name:`dmodq`,data:u}]})}function _(e){var t=p(e,`version`);n.strictEqual(t.readUInt8(0),0);var r=p(e,`p`),
i=p(e,`q`),a=p(e,`g`),o=p(e,`y`),s=p(e,`x`);return new c({type:`dsa`,parts:[{name:`p`,data:r},{name:`q`,data:i},
{name:`g`,data:a},{name:`y`,data:o},{name:`x`,data:s}]})}function v(e){var t=p(e,`version`);
n.strictEqual(t.readUInt8(0),1);var i=e.readString(r.Ber.OctetString,!0);e.readSequence(160);var a=e.readOID();
n.strictEqual(a,`1.3.101.112`,`the ed25519 curve identifier`),e.readSequence(161);var s=o.readBitString(e);
return new c({type:`ed25519`,parts:[{name:`A`,data:o.zeroPadToLength(s,32)},{name:`k`,data:i}]})}function y(e){
var t=p(e,`y`),n=p(e,`p`),r=p(e,`q`),i=p(e,`g`);return new s({type:`dsa`,parts:[{name:`y`,data:t},{name:`p`,data:n},
{name:`q`,data:r},{name:`g`,data:i}]})}function b(e){e.readSequence();var t=e.readOID();n.strictEqual(t,
`1.2.840.10045.2.1`,`must be ecPublicKey`);for(var c=e.readOID(),l,u=Object.keys(a.curves),d=0;d<u.length;++d){
var f=u[d];if(a.curves[f].pkcs8oid===c){l=f;break}}n.string(l,`a known ECDSA named curve`);
var p=e.readString(r.Ber.BitString,!0);return p=o.ecNormalize(p),new s({type:`ecdsa`,parts:[{name:`curve`,
data:i.from(l)},{name:`Q`,data:p}]})}function x(e){var t=p(e,`version`);n.strictEqual(t.readUInt8(0),1);
var a=e.readString(r.Ber.OctetString,!0);e.readSequence(160);var s=u(e);n.string(s,`a known elliptic curve`),
e.readSequence(161);var l=e.readString(r.Ber.BitString,!0);return l=o.ecNormalize(l),new c({type:`ecdsa`,
parts:[{name:`curve`,data:i.from(s)},{name:`Q`,data:l},{name:`d`,data:a}]})}function S(e,t){switch(e.startSequence(),
t.type){case`rsa`:c.isPrivateKey(t)?w(e,t):C(e,t);break;case`dsa`:c.isPrivateKey(t)?T(e,t):E(e,t);break;case`ecdsa`:
c.isPrivateKey(t)?O(e,t):D(e,t);break;case`ed25519`:c.isPrivateKey(t)?k(e,t):A(e,t);break;default:
throw Error(`Unknown key algo: `+t.type)}e.endSequence()}function C(e,t){e.writeBuffer(t.part.n.data,r.Ber.Integer),
e.writeBuffer(t.part.e.data,r.Ber.Integer)}function w(e,t){var n=i.from([0]);e.writeBuffer(n,r.Ber.Integer),
e.writeBuffer(t.part.n.data,r.Ber.Integer),e.writeBuffer(t.part.e.data,r.Ber.Integer),e.writeBuffer(t.part.d.data,
r.Ber.Integer),e.writeBuffer(t.part.p.data,r.Ber.Integer),e.writeBuffer(t.part.q.data,r.Ber.Integer),
t.part.dmodp&&t.part.dmodq||o.addRSAMissing(t),e.writeBuffer(t.part.dmodp.data,r.Ber.Integer),
e.writeBuffer(t.part.dmodq.data,r.Ber.Integer),e.writeBuffer(t.part.iqmp.data,r.Ber.Integer)}function T(e,t){
var n=i.from([0]);e.writeBuffer(n,r.Ber.Integer),e.writeBuffer(t.part.p.data,r.Ber.Integer),e.writeBuffer(t.part.q.data,
r.Ber.Integer),e.writeBuffer(t.part.g.data,r.Ber.Integer),e.writeBuffer(t.part.y.data,r.Ber.Integer),
e.writeBuffer(t.part.x.data,r.Ber.Integer)}function E(e,t){e.writeBuffer(t.part.y.data,r.Ber.Integer),
e.writeBuffer(t.part.p.data,r.Ber.Integer),e.writeBuffer(t.part.q.data,r.Ber.Integer),e.writeBuffer(t.part.g.data,
r.Ber.Integer)}function D(e,t){e.startSequence(),e.writeOID(`1.2.840.10045.2.1`);var i=t.part.curve.data.toString(),
s=a.curves[i].pkcs8oid;n.string(s,`a known ECDSA named curve`),e.writeOID(s),e.endSequence();
var c=o.ecNormalize(t.part.Q.data,!0);e.writeBuffer(c,r.Ber.BitString)}function O(e,t){var s=i.from([1]);
e.writeBuffer(s,r.Ber.Integer),e.writeBuffer(t.part.d.data,r.Ber.OctetString),e.startSequence(160);
var c=t.part.curve.data.toString(),l=a.curves[c].pkcs8oid;n.string(l,`a known ECDSA named curve`),e.writeOID(l),
e.endSequence(),e.startSequence(161);var u=o.ecNormalize(t.part.Q.data,!0);e.writeBuffer(u,r.Ber.BitString),
e.endSequence()}function k(e,t){var n=i.from([1]);e.writeBuffer(n,r.Ber.Integer),e.writeBuffer(t.part.k.data,
r.Ber.OctetString),e.startSequence(160),e.writeOID(`1.3.101.112`),e.endSequence(),e.startSequence(161),
o.writeBitString(e,t.part.A.data),e.endSequence()}function A(e,t){
throw Error(`Public keys are not supported for EdDSA PKCS#1`)}})),Iz=/* @__PURE__ */ V(((e,t)=>{
t.exports={read:d.bind(void 0,!1,void 0),readType:d.bind(void 0,!1),write:f,readPartial:d.bind(void 0,!0),
readInternal:d,keyTypeToAlg:u,algToKeyType:l};var n=mz(),r=hz().Buffer,i=gz(),a=Dz(),o=Zz(),s=Wz(),c=Oz();function l(e){
if(n.string(e),e===`ssh-dss`)return`dsa`;if(e===`ssh-rsa`)return`rsa`;if(e===`ssh-ed25519`)return`ed25519`;
if(e===`ssh-curve25519`)return`curve25519`;if(e.match(/^ecdsa-sha2-/))return`ecdsa`;throw Error(`Unknown algorithm `+e)}
function u(e){if(n.object(e),e.type===`dsa`)return`ssh-dss`;if(e.type===`rsa`)return`ssh-rsa`;
if(e.type===`ed25519`)return`ssh-ed25519`;if(e.type===`curve25519`)return`ssh-curve25519`;
if(e.type===`ecdsa`)return`ecdsa-sha2-`+e.part.curve.data.toString();throw Error(`Unknown key type `+e.type)}
function d(e,t,u,d){typeof u==`string`&&(u=r.from(u)),n.buffer(u,`buf`);var f={},p=f.parts=[],m=new c({buffer:u}),
h=m.readString();n.ok(!m.atEnd(),`key must have at least one part`),f.type=l(h);var g=i.info[f.type].parts.length;
for(t&&t===`private`&&(g=i.privInfo[f.type].parts.length);!m.atEnd()&&p.length<g;)p.push(m.readPart());
for(;!e&&!m.atEnd();)p.push(m.readPart());n.ok(p.length>=1,`key must have at least one part`),n.ok(e||m.atEnd(),
`leftover bytes at end of key`);var _=o,v=i.info[f.type];
if((t===`private`||v.parts.length!==p.length)&&(v=i.privInfo[f.type],_=s),n.strictEqual(v.parts.length,p.length),
f.type===`ecdsa`){var y=/^ecdsa-sha2-(.+)$/.exec(h);n.ok(y!==null),n.strictEqual(y[1],p[0].data.toString())}
for(var b=!0,x=0;x<v.parts.length;++x){var S=p[x];if(S.name=v.parts[x],
f.type===`ed25519`&&S.name===`k`&&(S.data=S.data.slice(0,32)),S.name!==`curve`&&v.normalize!==!1){
var C=f.type===`ed25519`?a.zeroPadToLength(S.data,32):a.mpNormalize(S.data);
C.toString(`binary`)!==S.data.toString(`binary`)&&(S.data=C,b=!1)}}return b&&(f._rfc4253Cache=m.toBuffer()),
e&&typeof e==`object`&&(e.remainder=m.remainder(),e.consumed=m._offset),new _(f)}function f(e,t){n.object(e);var o=u(e),
l,d=i.info[e.type];s.isPrivateKey(e)&&(d=i.privInfo[e.type]);var f=d.parts,p=new c({});for(p.writeString(o),
l=0;l<f.length;++l){var m=e.part[f[l]].data;d.normalize!==!1&&(m=e.type===`ed25519`?a.zeroPadToLength(m,
32):a.mpNormalize(m)),e.type===`ed25519`&&f[l]===`k`&&(m=r.concat([m,e.part.A.data])),p.writeBuffer(m)}
return p.toBuffer()}})),Lz=/* @__PURE__ */ V(((e,t)=>{var n=Ez().lowlevel.crypto_hash,r=0,i=function(){
this.S=[new Uint32Array([3509652390,2564797868,805139163,3491422135,3101798381,1780907670,3128725573,4046225305,
614570311,3012652279,134345442,2240740374,1667834072,1901547113,2757295779,4103290238,227898511,1921955416,1904987480,
2182433518,2069144605,3260701109,2620446009,720527379,3318853667,677414384,3393288472,3101374703,2390351024,1614419982,
1822297739,2954791486,3608508353,3174124327,2024746970,1432378464,3864339955,2857741204,1464375394,1676153920,
1439316330,715854006,3033291828,289532110,2706671279,2087905683,3018724369,1668267050,732546397,1947742710,3462151702,
2609353502,2950085171,1814351708,2050118529,680887927,999245976,1800124847,3300911131,1713906067,1641548236,4213287313,
1216130144,1575780402,4018429277,3917837745,3693486850,3949271944,596196993,3549867205,258830323,2213823033,772490370,
2760122372,1774776394,2652871518,566650946,4142492826,1728879713,2882767088,1783734482,3629395816,2517608232,2874225571,
1861159788,326777828,3124490320,2130389656,2716951837,967770486,1724537150,2185432712,2364442137,1164943284,2105845187,
998989502,3765401048,2244026483,1075463327,1455516326,1322494562,910128902,469688178,1117454909,936433444,3490320968,
3675253459,1240580251,122909385,2157517691,634681816,4142456567,3825094682,3061402683,2540495037,79693498,3249098678,
1084186820,1583128258,426386531,1761308591,1047286709,322548459,995290223,1845252383,2603652396,3431023940,2942221577,
3202600964,3727903485,1712269319,422464435,3234572375,1170764815,3523960633,3117677531,1434042557,442511882,3600875718,
1076654713,1738483198,4213154764,2393238008,3677496056,1014306527,4251020053,793779912,2902807211,842905082,4246964064,
1395751752,1040244610,2656851899,3396308128,445077038,3742853595,3577915638,679411651,2892444358,2354009459,1767581616,
3150600392,3791627101,3102740896,284835224,4246832056,1258075500,768725851,2589189241,3069724005,3532540348,1274779536,
3789419226,2764799539,1660621633,3471099624,4011903706,913787905,3497959166,737222580,2514213453,2928710040,3937242737,
1804850592,3499020752,2949064160,2386320175,2390070455,2415321851,4061277028,2290661394,2416832540,1336762016,
1754252060,3520065937,3014181293,791618072,3188594551,3933548030,2332172193,3852520463,3043980520,413987798,3465142937,
3030929376,4245938359,2093235073,3534596313,375366246,2157278981,2479649556,555357303,3870105701,2008414854,3344188149,
4221384143,3956125452,2067696032,3594591187,2921233993,2428461,544322398,577241275,1471733935,610547355,4027169054,
1432588573,1507829418,2025931657,3646575487,545086370,48609733,2200306550,1653985193,298326376,1316178497,3007786442,
2064951626,458293330,2589141269,3591329599,3164325604,727753846,2179363840,146436021,1461446943,4069977195,705550613,
3059967265,3887724982,4281599278,3313849956,1404054877,2845806497,146425753,1854211946]),new Uint32Array([1266315497,
3048417604,3681880366,3289982499,290971e4,1235738493,2632868024,2414719590,3970600049,1771706367,1449415276,3266420449,
422970021,1963543593,2690192192,3826793022,1062508698,1531092325,1804592342,2583117782,2714934279,4024971509,1294809318,
4028980673,1289560198,2221992742,1669523910,35572830,157838143,1052438473,1016535060,1802137761,1753167236,1386275462,
3080475397,2857371447,1040679964,2145300060,2390574316,1461121720,2956646967,4031777805,4028374788,33600511,2920084762,
1018524850,629373528,3691585981,3515945977,2091462646,2486323059,586499841,988145025,935516892,3367335476,2599673255,
2839830854,265290510,3972581182,2759138881,3795373465,1005194799,847297441,406762289,1314163512,1332590856,1866599683,
4127851711,750260880,613907577,1450815602,3165620655,3734664991,3650291728,3012275730,3704569646,1427272223,778793252,
1343938022,2676280711,2052605720,1946737175,3164576444,3914038668,3967478842,3682934266,1661551462,3294938066,
4011595847,840292616,3712170807,616741398,312560963,711312465,1351876610,322626781,1910503582,271666773,2175563734,
1594956187,70604529,3617834859,1007753275,1495573769,4069517037,2549218298,2663038764,504708206,2263041392,3941167025,
2249088522,1514023603,1998579484,1312622330,694541497,2582060303,2151582166,1382467621,776784248,2618340202,3323268794,
2497899128,2784771155,503983604,4076293799,907881277,423175695,432175456,1378068232,4145222326,3954048622,3938656102,
3820766613,2793130115,2977904593,26017576,3274890735,3194772133,1700274565,1756076034,4006520079,3677328699,720338349,
1533947780,354530856,688349552,3973924725,1637815568,332179504,3949051286,53804574,2852348879,3044236432,1282449977,
3583942155,3416972820,4006381244,1617046695,2628476075,3002303598,1686838959,431878346,2686675385,1700445008,1080580658,
1009431731,832498133,3223435511,2605976345,2271191193,2516031870,1648197032,4164389018,2548247927,300782431,375919233,
238389289,3353747414,2531188641,2019080857,1475708069,455242339,2609103871,448939670,3451063019,1395535956,2413381860,
1841049896,1491858159,885456874,4264095073,4001119347,1565136089,3898914787,1108368660,540939232,1173283510,2745871338,
3681308437,4207628240,3343053890,4016749493,1699691293,1103962373,3625875870,2256883143,3830138730,1031889488,
3479347698,1535977030,4236805024,3251091107,2132092099,1774941330,1199868427,1452454533,157007616,2904115357,342012276,
595725824,1480756522,206960106,497939518,591360097,863170706,2375253569,3596610801,1814182875,2094937945,3421402208,
1082520231,3463918190,2785509508,435703966,3908032597,1641649973,2842273706,3305899714,1510255612,2148256476,2655287854,
3276092548,4258621189,236887753,3681803219,274041037,1734335097,3815195456,3317970021,1899903192,1026095262,4050517792,
356393447,2410691914,3873677099,3682840055]),new Uint32Array([3913112168,2491498743,4132185628,2489919796,1091903735,
1979897079,3170134830,3567386728,3557303409,857797738,1136121015,1342202287,507115054,2535736646,337727348,3213592640,
1301675037,2528481711,1895095763,1721773893,3216771564,62756741,2142006736,835421444,2531993523,1442658625,3659876326,
2882144922,676362277,1392781812,170690266,3921047035,1759253602,3611846912,1745797284,664899054,1329594018,3901205900,
3045908486,2062866102,2865634940,3543621612,3464012697,1080764994,553557557,3656615353,3996768171,991055499,499776247,
1265440854,648242737,3940784050,980351604,3713745714,1749149687,3396870395,4211799374,3640570775,1161844396,3125318951,
1431517754,545492359,4268468663,3499529547,1437099964,2702547544,3433638243,2581715763,2787789398,1060185593,1593081372,
2418618748,4260947970,69676912,2159744348,86519011,2512459080,3838209314,1220612927,3339683548,133810670,1090789135,
1078426020,1569222167,845107691,3583754449,4072456591,1091646820,628848692,1613405280,3757631651,526609435,236106946,
48312990,2942717905,3402727701,1797494240,859738849,992217954,4005476642,2243076622,3870952857,3732016268,765654824,
3490871365,2511836413,1685915746,3888969200,1414112111,2273134842,3281911079,4080962846,172450625,2569994100,980381355,
4109958455,2819808352,2716589560,2568741196,3681446669,3329971472,1835478071,660984891,3704678404,4045999559,3422617507,
3040415634,1762651403,1719377915,3470491036,2693910283,3642056355,3138596744,1364962596,2073328063,1983633131,926494387,
3423689081,2150032023,4096667949,1749200295,3328846651,309677260,2016342300,1779581495,3079819751,111262694,1274766160,
443224088,298511866,1025883608,3806446537,1145181785,168956806,3641502830,3584813610,1689216846,3666258015,3200248200,
1692713982,2646376535,4042768518,1618508792,1610833997,3523052358,4130873264,2001055236,3610705100,2202168115,
4028541809,2961195399,1006657119,2006996926,3186142756,1430667929,3210227297,1314452623,4074634658,4101304120,
2273951170,1399257539,3367210612,3027628629,1190975929,2062231137,2333990788,2221543033,2438960610,1181637006,548689776,
2362791313,3372408396,3104550113,3145860560,296247880,1970579870,3078560182,3769228297,1714227617,3291629107,3898220290,
166772364,1251581989,493813264,448347421,195405023,2709975567,677966185,3703036547,1463355134,2715995803,1338867538,
1343315457,2802222074,2684532164,233230375,2599980071,2000651841,3277868038,1638401717,4028070440,3237316320,6314154,
819756386,300326615,590932579,1405279636,3267499572,3150704214,2428286686,3959192993,3461946742,1862657033,1266418056,
963775037,2089974820,2263052895,1917689273,448879540,3550394620,3981727096,150775221,3627908307,1303187396,508620638,
2975983352,2726630617,1817252668,1876281319,1457606340,908771278,3720792119,3617206836,2455994898,1729034894,
1080033504]),new Uint32Array([976866871,3556439503,2881648439,1522871579,1555064734,1336096578,3548522304,2579274686,
3574697629,3205460757,3593280638,3338716283,3079412587,564236357,2993598910,1781952180,1464380207,3163844217,3332601554,
1699332808,1393555694,1183702653,3581086237,1288719814,691649499,2847557200,2895455976,3193889540,2717570544,1781354906,
1676643554,2592534050,3230253752,1126444790,2770207658,2633158820,2210423226,2615765581,2414155088,3127139286,673620729,
2805611233,1269405062,4015350505,3341807571,4149409754,1057255273,2012875353,2162469141,2276492801,2601117357,993977747,
3918593370,2654263191,753973209,36408145,2530585658,25011837,3520020182,2088578344,530523599,2918365339,1524020338,
1518925132,3760827505,3759777254,1202760957,3985898139,3906192525,674977740,4174734889,2031300136,2019492241,3983892565,
4153806404,3822280332,352677332,2297720250,60907813,90501309,3286998549,1016092578,2535922412,2839152426,457141659,
509813237,4120667899,652014361,1966332200,2975202805,55981186,2327461051,676427537,3255491064,2882294119,3433927263,
1307055953,942726286,933058658,2468411793,3933900994,4215176142,1361170020,2001714738,2830558078,3274259782,1222529897,
1679025792,2729314320,3714953764,1770335741,151462246,3013232138,1682292957,1483529935,471910574,1539241949,458788160,
3436315007,1807016891,3718408830,978976581,1043663428,3165965781,1927990952,4200891579,2372276910,3208408903,3533431907,
1412390302,2931980059,4132332400,1947078029,3881505623,4168226417,2941484381,1077988104,1320477388,886195818,18198404,
3786409e3,2509781533,112762804,3463356488,1866414978,891333506,18488651,661792760,1628790961,3885187036,3141171499,
876946877,2693282273,1372485963,791857591,2686433993,3759982718,3167212022,3472953795,2716379847,445679433,3561995674,
3504004811,3574258232,54117162,3331405415,2381918588,3769707343,4154350007,1140177722,4074052095,668550556,3214352940,
367459370,261225585,2610173221,4209349473,3468074219,3265815641,314222801,3066103646,3808782860,282218597,3406013506,
3773591054,379116347,1285071038,846784868,2669647154,3771962079,3550491691,2305946142,453669953,1268987020,3317592352,
3279303384,3744833421,2610507566,3859509063,266596637,3847019092,517658769,3462560207,3443424879,370717030,4247526661,
2224018117,4143653529,4112773975,2788324899,2477274417,1456262402,2901442914,1517677493,1846949527,2295493580,
3734397586,2176403920,1280348187,1908823572,3871786941,846861322,1172426758,3287448474,3383383037,1655181056,3139813346,
901632758,1897031941,2986607138,3066810236,3447102507,1393639104,373351379,950779232,625454576,3124240540,4148612726,
2007998917,544563296,2244738638,2330496472,2058025392,1291430526,424198748,50039436,29584100,3605783033,2429876329,
2791104160,1057563949,3255363231,3075367218,3463963227,1469046755,985887462])],this.P=new Uint32Array([608135816,
2242054355,320440878,57701188,2752067618,698298832,137296536,3964562569,1160258022,953160567,3193202383,887688300,
3232508343,3380367581,1065670069,3041331479,2450970073,2306472731])};function a(e,t,n){
return(e[0][t[n+3]]+e[1][t[n+2]]^e[2][t[n+1]])+e[3][t[n]]}i.prototype.encipher=function(e,t){
t===void 0&&(t=new Uint8Array(e.buffer),e.byteOffset!==0&&(t=t.subarray(e.byteOffset))),e[0]^=this.P[0];
for(var n=1;n<16;n+=2)e[1]^=a(this.S,t,0)^this.P[n],e[0]^=a(this.S,t,4)^this.P[n+1];var r=e[0];e[0]=e[1]^this.P[17],
e[1]=r},i.prototype.decipher=function(e){var t=new Uint8Array(e.buffer);e.byteOffset!==0&&(t=t.subarray(e.byteOffset)),
e[0]^=this.P[17];for(var n=16;n>0;n-=2)e[1]^=a(this.S,t,0)^this.P[n],e[0]^=a(this.S,t,4)^this.P[n-1];var r=e[0];
e[0]=e[1]^this.P[0],e[1]=r};function o(e,t){var n,i=0;for(n=0;n<4;n++,r++)r>=t&&(r=0),i=i<<8|e[r];return i}
i.prototype.expand0state=function(e,t){var n=/* @__PURE__ */ new Uint32Array(2),i,a,s=new Uint8Array(n.buffer);for(i=0,
r=0;i<18;i++)this.P[i]^=o(e,t);for(r=0,i=0;i<18;i+=2)this.encipher(n,s),this.P[i]=n[0],this.P[i+1]=n[1];
for(i=0;i<4;i++)for(a=0;a<256;a+=2)this.encipher(n,s),this.S[i][a]=n[0],this.S[i][a+1]=n[1]},
i.prototype.expandstate=function(e,t,n,i){var a=/* @__PURE__ */ new Uint32Array(2),s=0,c;
for(r=0;s<18;s++)this.P[s]^=o(n,i);for(s=0,r=0;s<18;s+=2)a[0]^=o(e,t),a[1]^=o(e,t),this.encipher(a),this.P[s]=a[0],
this.P[s+1]=a[1];for(s=0;s<4;s++)for(c=0;c<256;c+=2)a[0]^=o(e,t),a[1]^=o(e,t),this.encipher(a),this.S[s][c]=a[0],
this.S[s][c+1]=a[1];r=0},i.prototype.enc=function(e,t){for(var n=0;n<t;n++)this.encipher(e.subarray(n*2))},
i.prototype.dec=function(e,t){for(var n=0;n<t;n++)this.decipher(e.subarray(n*2))};var s=8,c=32;function l(e,t,n){
var r=new i,a=new Uint32Array(s),c,l=new Uint8Array([79,120,121,99,104,114,111,109,97,116,105,99,66,108,111,119,102,105,
115,104,83,119,97,116,68,121,110,97,109,105,116,101]);for(r.expandstate(t,64,e,64),c=0;c<64;c++)r.expand0state(t,64),
r.expand0state(e,64);for(c=0;c<s;c++)a[c]=o(l,l.byteLength);for(c=0;c<64;c++)r.enc(a,a.byteLength/8);
for(c=0;c<s;c++)n[4*c+3]=a[c]>>>24,n[4*c+2]=a[c]>>>16,n[4*c+1]=a[c]>>>8,n[4*c+0]=a[c]}function u(e,t,r,i,a,o,s){
var u=/* @__PURE__ */ new Uint8Array(64),d=/* @__PURE__ */ new Uint8Array(64),f=new Uint8Array(c),p=new Uint8Array(c),
m=new Uint8Array(i+4),h,g,_,v,y,b,x=o;if(s<1||t===0||i===0||o===0||o>f.byteLength*f.byteLength||i>1<<20)return-1;
for(v=Math.floor((o+f.byteLength-1)/f.byteLength),_=Math.floor((o+v-1)/v),h=0;h<i;h++)m[h]=r[h];for(n(u,e,t),
b=1;o>0;b++){for(m[i+0]=b>>>24,m[i+1]=b>>>16,m[i+2]=b>>>8,m[i+3]=b,n(d,m,i+4),l(u,d,p),h=f.byteLength;h--;)f[h]=p[h];
for(h=1;h<s;h++)for(n(d,p,p.byteLength),l(u,d,p),g=0;g<f.byteLength;g++)f[g]^=p[g];for(_=Math.min(_,o),
h=0;h<_&&(y=h*v+(b-1),!(y>=x));h++)a[y]=f[h];o-=h}return 0}t.exports={BLOCKS:s,HASHSIZE:c,hash:l,pbkdf:u}})),
Rz=/* @__PURE__ */ V(((e,t)=>{t.exports={read:f,readSSHPrivate:m,write:h};var n=mz();Cz();var r=hz().Buffer;gz();
var i=Dz(),a=U(`crypto`);Zz();var o=Wz(),s=zz(),c=Iz(),l=Oz(),u=_z(),d;function f(e,t){return s.read(e,t)}
var p=`openssh-key-v1`;function m(e,t,o){t=new l({buffer:t});var s=t.readCString();n.strictEqual(s,p,
`bad magic string`);var f=t.readString(),m=t.readString(),h=t.readBuffer();
if(t.readInt()!==1)throw Error(`OpenSSH-format key file contains multiple keys: this is unsupported.`);
var g=t.readBuffer();if(e===`public`)return n.ok(t.atEnd(),`excess bytes left after key`),c.read(g);
var _=t.readBuffer();n.ok(t.atEnd(),`excess bytes left after key`);var v=new l({buffer:h});switch(m){case`none`:
if(f!==`none`)throw Error(`OpenSSH-format key uses KDF "none" but specifies a cipher other than "none"`);
break;case`bcrypt`:var y=v.readBuffer(),b=v.readInt(),x=i.opensshCipherInfo(f);if(d===void 0&&(d=Lz()),
typeof o.passphrase==`string`&&(o.passphrase=r.from(o.passphrase,`utf-8`)),
!r.isBuffer(o.passphrase))throw new u.KeyEncryptedError(o.filename,`OpenSSH`);var S=new Uint8Array(o.passphrase),
C=new Uint8Array(y),w=new Uint8Array(x.keySize+x.blockSize);if(d.pbkdf(S,S.length,C,C.length,w,w.length,
b)!==0)throw Error(`bcrypt_pbkdf function returned failure, parameters invalid`);w=r.from(w);var T=w.slice(0,x.keySize),
E=w.slice(x.keySize,x.keySize+x.blockSize),D=a.createDecipheriv(x.opensslName,T,E);D.setAutoPadding(!1);var O,k=[];
for(D.once(`error`,function(e){
throw e.toString().indexOf(`bad decrypt`)===-1?e:Error(`Incorrect passphrase supplied, could not decrypt key`)}),
D.write(_),D.end();(O=D.read())!==null;)k.push(O);_=r.concat(k);break;default:
throw Error(`OpenSSH-format key uses unknown KDF "`+m+`"`)}if(t=new l({buffer:_}),
t.readInt()!==t.readInt())throw Error(`Incorrect passphrase supplied, could not decrypt key`);var A={},
j=c.readInternal(A,`private`,t.remainder());return t.skip(A.consumed),j.comment=t.readString(),j}function h(e,t){
var s=o.isPrivateKey(e)?e.toPublic():e,c=`none`,u=`none`,f=r.alloc(0),m={blockSize:8},h;t!==void 0&&(h=t.passphrase,
typeof h==`string`&&(h=r.from(h,`utf-8`)),h!==void 0&&(n.buffer(h,`options.passphrase`),n.optionalString(t.cipher,
`options.cipher`),c=t.cipher,c===void 0&&(c=`aes128-ctr`),m=i.opensshCipherInfo(c),u=`bcrypt`));var g;
if(o.isPrivateKey(e)){g=new l({});var _=a.randomBytes(4).readUInt32BE(0);g.writeInt(_),g.writeInt(_),
g.write(e.toBuffer(`rfc4253`)),g.writeString(e.comment||``);for(var v=1;g._offset%m.blockSize!==0;)g.writeChar(v++);
g=g.toBuffer()}switch(u){case`none`:break;case`bcrypt`:var y=a.randomBytes(16),b=16,x=new l({});x.writeBuffer(y),
x.writeInt(b),f=x.toBuffer(),d===void 0&&(d=Lz());var S=new Uint8Array(h),C=new Uint8Array(y),
w=new Uint8Array(m.keySize+m.blockSize);if(d.pbkdf(S,S.length,C,C.length,w,w.length,
b)!==0)throw Error(`bcrypt_pbkdf function returned failure, parameters invalid`);w=r.from(w);var T=w.slice(0,m.keySize),
E=w.slice(m.keySize,m.keySize+m.blockSize),D=a.createCipheriv(m.opensslName,T,E);D.setAutoPadding(!1);var O,k=[];
for(D.once(`error`,function(e){throw e}),D.write(g),D.end();(O=D.read())!==null;)k.push(O);g=r.concat(k);break;default:
throw Error(`Unsupported kdf `+u)}var A=new l({});A.writeCString(p),A.writeString(c),A.writeString(u),A.writeBuffer(f),
A.writeInt(1),A.writeBuffer(s.toBuffer(`rfc4253`)),g&&A.writeBuffer(g),A=A.toBuffer();
var j=o.isPrivateKey(e)?`OPENSSH PRIVATE KEY`:`OPENSSH PUBLIC KEY`,M=A.toString(`base64`),
N=M.length+M.length/70+18+16+j.length*2+10;A=r.alloc(N);var P=0;P+=A.write(`-----BEGIN `+j+`-----
`,P);
for(var F=0;F<M.length;){var I=F+70;I>M.length&&(I=M.length),P+=A.write(M.slice(F,I),P),A[P++]=10,F=I}
return P+=A.write(`-----END `+j+`-----
`,P),A.slice(0,P)}})),zz=/* @__PURE__ */ V(((e,t)=>{t.exports={read:b,write:x};
var n=mz(),r=Cz(),i=U(`crypto`),a=hz().Buffer;gz();var o=Dz(),s=Zz(),c=Wz(),l=Fz(),u=Pz(),d=Rz(),f=Iz(),p=_z(),
m=`1.2.840.113549.1.5.13`,h=`1.2.840.113549.1.5.12`,g={"1.2.840.113549.3.7":`3des-cbc`,
"2.16.840.1.101.3.4.1.2":`aes128-cbc`,"2.16.840.1.101.3.4.1.42":`aes256-cbc`},_={};Object.keys(g).forEach(function(e){
_[g[e]]=e});var v={"1.2.840.113549.2.7":`sha1`,"1.2.840.113549.2.9":`sha256`,"1.2.840.113549.2.11":`sha512`},y={};
Object.keys(v).forEach(function(e){y[v[e]]=e});function b(e,t,s){var c=e;typeof e!=`string`&&(n.buffer(e,`buf`),
e=e.toString(`ascii`));for(var _=e.trim().split(/[\r\n]+/g),y,
b=-1;!y&&b<_.length;)y=_[++b].match(/[-]+[ ]*BEGIN ([A-Z0-9][A-Za-z0-9]+ )?(PUBLIC|PRIVATE) KEY[ ]*[-]+/);n.ok(y,
`invalid PEM header`);for(var x,
S=_.length;!x&&S>0;)x=_[--S].match(/[-]+[ ]*END ([A-Z0-9][A-Za-z0-9]+ )?(PUBLIC|PRIVATE) KEY[ ]*[-]+/);n.ok(x,
`invalid PEM footer`),n.equal(y[2],x[2]);var C=y[2].toLowerCase(),w;y[1]&&(n.equal(y[1],x[1],
`PEM header and footer mismatch`),w=y[1].trim()),_=_.slice(b,S+1);for(var T={};_=_.slice(1),
y=_[0].match(/^([A-Za-z0-9-]+): (.+)$/),y;)T[y[1].toLowerCase()]=y[2];_=_.slice(0,-1).join(``),e=a.from(_,`base64`);
var E,D,O;if(T[`proc-type`]){var k=T[`proc-type`].split(`,`);if(k[0]===`4`&&k[1]===`ENCRYPTED`){
if(typeof t.passphrase==`string`&&(t.passphrase=a.from(t.passphrase,`utf-8`)),
a.isBuffer(t.passphrase))k=T[`dek-info`].split(`,`),n.ok(k.length===2),E=k[0].toLowerCase(),O=a.from(k[1],`hex`),
D=o.opensslKeyDeriv(E,O,t.passphrase,1).key;else throw new p.KeyEncryptedError(t.filename,`PEM`)}}
if(w&&w.toLowerCase()===`encrypted`){var A=new r.BerReader(e),j;A.readSequence(),A.readSequence(),j=A.offset+A.length;
var M=A.readOID();if(M!==m)throw Error(`Unsupported PEM/PKCS8 encryption scheme: `+M);A.readSequence(),A.readSequence();
var N=A.offset+A.length,P=A.readOID();if(P!==h)throw Error(`Unsupported PBES2 KDF: `+P);A.readSequence();
var F=A.readString(r.Ber.OctetString,!0),I=A.readInt(),L=`sha1`;if(A.offset<N){A.readSequence();var ee=A.readOID();
if(L=v[ee],L===void 0)throw Error(`Unsupported PBKDF2 hash: `+ee)}A._offset=N,A.readSequence();var te=A.readOID();
if(E=g[te],E===void 0)throw Error(`Unsupported PBES2 cipher: `+te);if(O=A.readString(r.Ber.OctetString,!0),A._offset=j,
e=A.readString(r.Ber.OctetString,!0),typeof t.passphrase==`string`&&(t.passphrase=a.from(t.passphrase,`utf-8`)),
!a.isBuffer(t.passphrase))throw new p.KeyEncryptedError(t.filename,`PEM`);var R=o.opensshCipherInfo(E);E=R.opensslName,
D=o.pbkdf2(L,F,I,R.keySize,t.passphrase),w=void 0}if(E&&D&&O){var z=i.createDecipheriv(E,D,O),B,V=[];for(z.once(`error`,
function(e){
throw e.toString().indexOf(`bad decrypt`)===-1?e:Error(`Incorrect passphrase supplied, could not decrypt key`)}),
z.write(e),z.end();(B=z.read())!==null;)V.push(B);e=a.concat(V)}
if(w&&w.toLowerCase()===`openssh`)return d.readSSHPrivate(C,e,t);if(w&&w.toLowerCase()===`ssh2`)return f.readType(C,e,
t);var H=new r.BerReader(e);return H.originalInput=c,H.readSequence(),w?(s&&n.strictEqual(s,`pkcs1`),l.readPkcs1(w,C,
H)):(s&&n.strictEqual(s,`pkcs8`),u.readPkcs8(w,C,H))}function x(e,t,i){n.object(e);var o={ecdsa:`EC`,rsa:`RSA`,
dsa:`DSA`,ed25519:`EdDSA`}[e.type],d,f=new r.BerWriter;if(c.isPrivateKey(e))i&&i===`pkcs8`?(d=`PRIVATE KEY`,
u.writePkcs8(f,e)):(i&&n.strictEqual(i,`pkcs1`),d=o+` PRIVATE KEY`,l.writePkcs1(f,
e));else if(s.isKey(e))i&&i===`pkcs1`?(d=o+` PUBLIC KEY`,l.writePkcs1(f,e)):(i&&n.strictEqual(i,`pkcs8`),d=`PUBLIC KEY`,
u.writePkcs8(f,e));else throw Error(`key is not a Key or PrivateKey`);var p=f.buffer.toString(`base64`),
m=p.length+p.length/64+18+16+d.length*2+10,h=a.alloc(m),g=0;g+=h.write(`-----BEGIN `+d+`-----
`,g);
for(var _=0;_<p.length;){var v=_+64;v>p.length&&(v=p.length),g+=h.write(p.slice(_,v),g),h[g++]=10,_=v}
return g+=h.write(`-----END `+d+`-----
`,g),h.slice(0,g)}})),Bz=/* @__PURE__ */ V(((e,t)=>{t.exports={read:c,write:l};
var n=mz(),r=hz().Buffer,i=Iz();Dz();var a=Zz();Wz(),Rz();
var o=/^([a-z0-9-]+)[ \t]+([a-zA-Z0-9+\/]+[=]*)([ \t]+([^ \t][^\n]*[\n]*)?)?$/,
s=/^([a-z0-9-]+)[ \t\n]+([a-zA-Z0-9+\/][a-zA-Z0-9+\/ \t\n=]*)([^a-zA-Z0-9+\/ \t\n=].*)?$/;function c(e,t){
typeof e!=`string`&&(n.buffer(e,`buf`),e=e.toString(`ascii`));var a=e.trim().replace(/[\\\r]/g,``),c=a.match(o);
c||=a.match(s),n.ok(c,`key must match regex`);var l=i.algToKeyType(c[1]),u=r.from(c[2],`base64`),d,f={};if(c[4])try{
d=i.read(u)}catch{c=a.match(s),n.ok(c,`key must match regex`),u=r.from(c[2],`base64`),d=i.readInternal(f,`public`,
u)}else d=i.readInternal(f,`public`,u);if(n.strictEqual(l,d.type),
c[4]&&c[4].length>0)d.comment=c[4];else if(f.consumed){var p=c[2]+(c[3]?c[3]:``),m=Math.ceil(f.consumed/3)*4;
for(p=p.slice(0,m-2).replace(/[^a-zA-Z0-9+\/=]/g,``)+p.slice(m-2),f.consumed%3>0&&p.slice(m-1,m)!==`=`&&m--;p.slice(m,
m+1)===`=`;)m++;var h=p.slice(m);h=h.replace(/[\r\n]/g,` `).replace(/^\s+/,``),h.match(/^[a-zA-Z0-9]/)&&(d.comment=h)}
return d}function l(e,t){if(n.object(e),!a.isKey(e))throw Error(`Must be a public key`);var o=[],s=i.keyTypeToAlg(e);
o.push(s);var c=i.write(e);return o.push(c.toString(`base64`)),e.comment&&o.push(e.comment),r.from(o.join(` `))}})),
Vz=/* @__PURE__ */ V(((e,t)=>{t.exports={read:l,write:v};var n=mz(),r=hz().Buffer,i=Zz(),a=Wz(),o=Dz();Oz(),Mz();
var s={"rsa-sha1":5,"rsa-sha256":8,"rsa-sha512":10,"ecdsa-p256-sha256":13,"ecdsa-p384-sha384":14},c={};
Object.keys(s).forEach(function(e){c[s[e]]=e.toUpperCase()});function l(e,t){typeof e!=`string`&&(n.buffer(e,`buf`),
e=e.toString(`ascii`));var r=e.split(`
`);if(r[0].match(/^Private-key-format\: v1/)){var i=r[1].split(` `),
a=parseInt(i[1],10),o=i[2];if(!c[a])throw Error(`Unsupported algorithm: `+o);return p(a,r.slice(2))}
for(var s=0;r[s].match(/^\;/);)s++;
if((r[s].match(/\. IN KEY /)||r[s].match(/\. IN DNSKEY /))&&r[s+1].length===0)return u(r[s]);
throw Error(`Cannot parse dnssec key`)}function u(e){var t=e.split(` `),n=parseInt(t[5],10);
if(!c[n])throw Error(`Unsupported algorithm: `+n);var a=t.slice(6,t.length).join(),s=r.from(a,`base64`);
if(c[n].match(/^RSA-/)){var l=s.readUInt8(0);
if(l!=3&&l!=1)throw Error(`Cannot parse dnssec key: unsupported exponent length`);var u=s.slice(1,l+1);
u=o.mpNormalize(u);var d=s.slice(1+l);d=o.mpNormalize(d);var f={type:`rsa`,parts:[]};return f.parts.push({name:`e`,
data:u}),f.parts.push({name:`n`,data:d}),new i(f)}if(c[n]===`ECDSA-P384-SHA384`||c[n]===`ECDSA-P256-SHA256`){
var p=`nistp384`,m=384;return c[n].match(/^ECDSA-P256-SHA256/)&&(p=`nistp256`,m=256),new i({type:`ecdsa`,curve:p,size:m,
parts:[{name:`curve`,data:r.from(p)},{name:`Q`,data:o.ecNormalize(s)}]})}throw Error(`Unsupported algorithm: `+c[n])}
function d(e){return r.from(e.split(` `)[1],`base64`)}function f(e){var t={};return e.forEach(function(e){
e.split(` `)[0]===`Modulus:`?t.n=d(e):e.split(` `)[0]===`PublicExponent:`?t.e=d(e):e.split(` `)[0]===`PrivateExponent:`?t.d=d(e):e.split(` `)[0]===`Prime1:`?t.p=d(e):e.split(` `)[0]===`Prime2:`?t.q=d(e):e.split(` `)[0]===`Exponent1:`?t.dmodp=d(e):e.split(` `)[0]===`Exponent2:`?t.dmodq=d(e):e.split(` `)[0]===`Coefficient:`&&(t.iqmp=d(e))}),
new a({type:`rsa`,parts:[{name:`e`,data:o.mpNormalize(t.e)},{name:`n`,data:o.mpNormalize(t.n)},{name:`d`,
data:o.mpNormalize(t.d)},{name:`p`,data:o.mpNormalize(t.p)},{name:`q`,data:o.mpNormalize(t.q)},{name:`dmodp`,
data:o.mpNormalize(t.dmodp)},{name:`dmodq`,data:o.mpNormalize(t.dmodq)},{name:`iqmp`,data:o.mpNormalize(t.iqmp)}]})}
function p(e,t){if(c[e].match(/^RSA-/))return f(t);if(c[e]===`ECDSA-P384-SHA384`||c[e]===`ECDSA-P256-SHA256`){
var n=r.from(t[0].split(` `)[1],`base64`),i=`nistp384`,s=384;c[e]===`ECDSA-P256-SHA256`&&(i=`nistp256`,s=256);
var l=o.publicFromPrivateECDSA(i,n).part.Q.data;return new a({type:`ecdsa`,curve:i,size:s,parts:[{name:`curve`,
data:r.from(i)},{name:`d`,data:n},{name:`Q`,data:l}]})}throw Error(`Unsupported algorithm: `+c[e])}function m(e){
var t=e.getFullYear()+``+(e.getMonth()+1)+e.getUTCDate();return t+=``+e.getUTCHours()+e.getUTCMinutes(),
t+=e.getUTCSeconds(),t}function h(e){if(!e||!e.hashAlgo||e.hashAlgo===`sha1`)return`5 (RSASHA1)`;
if(e.hashAlgo===`sha256`)return`8 (RSASHA256)`;if(e.hashAlgo===`sha512`)return`10 (RSASHA512)`;
throw Error(`Unknown or unsupported hash: `+e.hashAlgo)}function g(e,t){e.part.dmodp&&e.part.dmodq||o.addRSAMissing(e);
var n=``;n+=`Private-key-format: v1.3
`,n+=`Algorithm: `+h(t)+`
`;var i=o.mpDenormalize(e.part.n.data);
n+=`Modulus: `+i.toString(`base64`)+`
`;var a=o.mpDenormalize(e.part.e.data);
n+=`PublicExponent: `+a.toString(`base64`)+`
`;var s=o.mpDenormalize(e.part.d.data);
n+=`PrivateExponent: `+s.toString(`base64`)+`
`;var c=o.mpDenormalize(e.part.p.data);
n+=`Prime1: `+c.toString(`base64`)+`
`;var l=o.mpDenormalize(e.part.q.data);n+=`Prime2: `+l.toString(`base64`)+`
`;
var u=o.mpDenormalize(e.part.dmodp.data);n+=`Exponent1: `+u.toString(`base64`)+`
`;
var d=o.mpDenormalize(e.part.dmodq.data);n+=`Exponent2: `+d.toString(`base64`)+`
`;
var f=o.mpDenormalize(e.part.iqmp.data);n+=`Coefficient: `+f.toString(`base64`)+`
`;var p=/* @__PURE__ */ new Date;
return n+=`Created: `+m(p)+`
`,n+=`Publish: `+m(p)+`
`,n+=`Activate: `+m(p)+`
`,r.from(n,`ascii`)}function _(e,t){
var n=``;if(n+=`Private-key-format: v1.3
`,
e.curve===`nistp256`)n+=`Algorithm: 13 (ECDSAP256SHA256)
`;else if(e.curve===`nistp384`)n+=`Algorithm: 14 (ECDSAP384SHA384)
`;else throw Error(`Unsupported curve`);
var i=e.part.d.data.toString(`base64`);n+=`PrivateKey: `+i+`
`;var a=/* @__PURE__ */ new Date;
return n+=`Created: `+m(a)+`
`,n+=`Publish: `+m(a)+`
`,n+=`Activate: `+m(a)+`
`,r.from(n,`ascii`)}function v(e,t){
if(a.isPrivateKey(e)){if(e.type===`rsa`)return g(e,t);if(e.type===`ecdsa`)return _(e,t);
throw Error(`Unsupported algorithm: `+e.type)}
throw i.isKey(e)?Error(`Format "dnssec" only supports writing private keys`):Error(`key is not a Key or PrivateKey`)}})),
Hz=/* @__PURE__ */ V(((e,t)=>{t.exports={read:u,write:p};var n=mz(),r=hz().Buffer,i=Iz(),a=Zz(),o=Oz(),s=U(`crypto`),
c=Wz(),l=_z();function u(e,t){for(var a=e.toString(`ascii`).split(/[\r\n]+/),u=!1,p,m=0,h;m<a.length;)if(p=f(a[m++]),
p&&(h={"putty-user-key-file-2":2,"putty-user-key-file-3":3}[p[0].toLowerCase()],h)){u=!0;break}
if(!u)throw Error(`No PuTTY format first line found`);var g=p[1];p=f(a[m++]),n.equal(p[0].toLowerCase(),`encryption`);
var _=p[1];p=f(a[m++]),n.equal(p[0].toLowerCase(),`comment`);var v=p[1];p=f(a[m++]),n.equal(p[0].toLowerCase(),
`public-lines`);var y=parseInt(p[1],10);if(!isFinite(y)||y<0||y>a.length)throw Error(`Invalid public-lines count`);
var b=r.from(a.slice(m,m+y).join(``),`base64`),x=i.algToKeyType(g),S=i.read(b);
if(S.type!==x)throw Error(`Outer key algorithm mismatch`);if(m+=y,a[m]){p=f(a[m++]),n.equal(p[0].toLowerCase(),
`private-lines`);var C=parseInt(p[1],10);if(!isFinite(C)||C<0||C>a.length)throw Error(`Invalid private-lines count`);
var w=r.from(a.slice(m,m+C).join(``),`base64`);
if(_!==`none`&&h===3)throw Error(`Encrypted keys arenot supported for PuTTY format version 3`);if(_===`aes256-cbc`){
if(!t.passphrase)throw new l.KeyEncryptedError(t.filename,`PEM`);var T=r.alloc(16,0),E=s.createDecipheriv(`aes-256-cbc`,
d(t.passphrase),T);E.setAutoPadding(!1),w=r.concat([E.update(w),E.final()])}if(S=new c(S),
S.type!==x)throw Error(`Outer key algorithm mismatch`);var D=new o({buffer:w}),O;if(g===`ssh-dss`)O=[{name:`x`,
data:D.readBuffer()}];else if(g===`ssh-rsa`)O=[{name:`d`,data:D.readBuffer()},{name:`p`,data:D.readBuffer()},{name:`q`,
data:D.readBuffer()},{name:`iqmp`,data:D.readBuffer()}];else if(g.match(/^ecdsa-sha2-nistp/))O=[{name:`d`,
data:D.readBuffer()}];else if(g===`ssh-ed25519`)O=[{name:`k`,
data:D.readBuffer()}];else throw Error(`Unsupported PPK key type: `+g);S=new c({type:S.type,parts:S.parts.concat(O)})}
return S.comment=v,S}function d(e){var t=s.createHash(`sha1`).update(r.concat([r.from([0,0,0,0]),r.from(e)])).digest(),
n=s.createHash(`sha1`).update(r.concat([r.from([0,0,0,1]),r.from(e)])).digest();return r.concat([t,n]).slice(0,32)}
function f(e){var t=e.indexOf(`:`);if(t===-1)return null;var n=e.slice(0,t);for(++t;e[t]===` `;)++t;return[n,
e.slice(t)]}function p(e,t){if(n.object(e),!a.isKey(e))throw Error(`Must be a public key`);var o=i.keyTypeToAlg(e),
s=i.write(e),c=e.comment||``,l=m(s.toString(`base64`),64);return l.unshift(`Public-Lines: `+l.length),
l.unshift(`Comment: `+c),l.unshift(`Encryption: none`),l.unshift(`PuTTY-User-Key-File-2: `+o),r.from(l.join(`
`)+`
`)}
function m(e,t){for(var n=[],r=0;r<e.length;)n.push(e.slice(r,r+64)),r+=64;return n}})),Uz=/* @__PURE__ */ V(((e,t)=>{
t.exports={read:u,write:h};var n=mz(),r=hz().Buffer;Dz(),Zz(),Wz();var i=zz(),a=Bz(),o=Iz(),s=Vz(),c=Hz(),
l=`Private-key-format: v1`;function u(e,t){if(typeof e==`string`){if(e.trim().match(/^[-]+[ ]*BEGIN/))return i.read(e,
t);if(e.match(/^\s*ssh-[a-z]/)||e.match(/^\s*ecdsa-/))return a.read(e,t);
if(e.match(/^putty-user-key-file-2:/i))return c.read(e,t);if(m(e))return s.read(e,t);e=r.from(e,`binary`)}else{
if(n.buffer(e),p(e))return i.read(e,t);if(f(e))return a.read(e,t);if(d(e))return c.read(e,t);if(m(e))return s.read(e,t)}
if(e.readUInt32BE(0)<e.length)return o.read(e,t);throw Error(`Failed to auto-detect format of key`)}function d(e){
for(var t=0;t<e.length&&(e[t]===32||e[t]===10||e[t]===9);)++t;return t+22<=e.length&&e.slice(t,
t+22).toString(`ascii`).toLowerCase()===`putty-user-key-file-2:`}function f(e){
for(var t=0;t<e.length&&(e[t]===32||e[t]===10||e[t]===9);)++t;return t+4<=e.length&&e.slice(t,
t+4).toString(`ascii`)===`ssh-`||t+6<=e.length&&e.slice(t,t+6).toString(`ascii`)===`ecdsa-`}function p(e){
for(var t=0;t<e.length&&(e[t]===32||e[t]===10);)++t;if(e[t]!==45)return!1;for(;t<e.length&&e[t]===45;)++t;
for(;t<e.length&&e[t]===32;)++t;return!(t+5>e.length||e.slice(t,t+5).toString(`ascii`)!==`BEGIN`)}function m(e){
if(e.length<=l.length)return!1;if(e.slice(0,l.length).toString(`ascii`)===l)return!0;
typeof e!=`string`&&(e=e.toString(`ascii`));for(var t=e.split(`
`),n=0;t[n].match(/^\;/);)n++;
return!!(t[n].toString(`ascii`).match(/\. IN KEY /)||t[n].toString(`ascii`).match(/\. IN DNSKEY /))}function h(e,t){
throw Error(`"auto" format cannot be used for writing`)}})),Wz=/* @__PURE__ */ V(((e,t)=>{t.exports=v;var n=mz(),
r=hz().Buffer,i=gz(),a=U(`crypto`);Xz();var o=kz(),s=_z(),c=U(`util`),l=Dz(),u=Mz(),d=u.generateECDSA,
f=u.generateED25519,p=Nz(),m=Ez(),h=Zz();s.InvalidAlgorithmError;var g=s.KeyParseError;s.KeyEncryptedError;var _={};
_.auto=Uz(),_.pem=zz(),_.pkcs1=Fz(),_.pkcs8=Pz(),_.rfc4253=Iz(),_[`ssh-private`]=Rz(),_.openssh=_[`ssh-private`],
_.ssh=_[`ssh-private`],_.dnssec=Vz(),_.putty=Hz();function v(e){n.object(e,`options`),h.call(this,e),
this._pubCache=void 0}c.inherits(v,h),v.formats=_,v.prototype.toBuffer=function(e,t){return e===void 0&&(e=`pkcs1`),
n.string(e,`format`),n.object(_[e],`formats[format]`),n.optionalObject(t,`options`),_[e].write(this,t)},
v.prototype.hash=function(e,t){return this.toPublic().hash(e,t)},v.prototype.fingerprint=function(e,t){
return this.toPublic().fingerprint(e,t)},v.prototype.toPublic=function(){if(this._pubCache)return this._pubCache;
for(var e=i.info[this.type],t=[],n=0;n<e.parts.length;++n){var r=e.parts[n];t.push(this.part[r])}
return this._pubCache=new h({type:this.type,source:this,parts:t}),this.comment&&(this._pubCache.comment=this.comment),
this._pubCache},v.prototype.derive=function(e){n.string(e,`type`);var t,i,a;
if(this.type===`ed25519`&&e===`curve25519`)return t=this.part.k.data,t[0]===0&&(t=t.slice(1)),
a=m.box.keyPair.fromSecretKey(new Uint8Array(t)),i=r.from(a.publicKey),new v({type:`curve25519`,parts:[{name:`A`,
data:l.mpNormalize(i)},{name:`k`,data:l.mpNormalize(t)}]});
if(this.type===`curve25519`&&e===`ed25519`)return t=this.part.k.data,t[0]===0&&(t=t.slice(1)),
a=m.sign.keyPair.fromSeed(new Uint8Array(t)),i=r.from(a.publicKey),new v({type:`ed25519`,parts:[{name:`A`,
data:l.mpNormalize(i)},{name:`k`,data:l.mpNormalize(t)}]});
throw Error(`Key derivation not supported from `+this.type+` to `+e)},v.prototype.createVerify=function(e){
return this.toPublic().createVerify(e)},v.prototype.createSign=function(e){
if(e===void 0&&(e=this.defaultHashAlgorithm()),n.string(e,`hash algorithm`),
this.type===`ed25519`&&p!==void 0)return new p.Signer(this,e);
if(this.type===`curve25519`)throw Error(`Curve25519 keys are not suitable for signing or verification`);var t,i,s;try{
i=e.toUpperCase(),t=a.createSign(i)}catch(e){s=e}
(t===void 0||s instanceof Error&&s.message.match(/Unknown message digest/))&&(i=`RSA-`,i+=e.toUpperCase(),
t=a.createSign(i)),n.ok(t,`failed to create verifier`);var c=t.sign.bind(t),l=this.toBuffer(`pkcs1`),u=this.type,
d=this.curve;return t.sign=function(){var t=c(l);return typeof t==`string`&&(t=r.from(t,`binary`)),t=o.parse(t,u,
`asn1`),t.hashAlgorithm=e,t.curve=d,t},t},v.parse=function(e,t,r){typeof e!=`string`&&n.buffer(e,`data`),
t===void 0&&(t=`auto`),n.string(t,`format`),typeof r==`string`&&(r={filename:r}),n.optionalObject(r,`options`),
r===void 0&&(r={}),n.optionalString(r.filename,`options.filename`),r.filename===void 0&&(r.filename=`(unnamed)`),
n.object(_[t],`formats[format]`);try{var i=_[t].read(e,r);return n.ok(i instanceof v,`key is not a private key`),
i.comment||=r.filename,i}catch(e){throw e.name===`KeyEncryptedError`?e:new g(r.filename,t,e)}},
v.isPrivateKey=function(e,t){return l.isCompatible(e,v,t)},v.generate=function(e,t){switch(t===void 0&&(t={}),
n.object(t,`options`),e){case`ecdsa`:return t.curve===void 0&&(t.curve=`nistp256`),n.string(t.curve,`options.curve`),
d(t.curve);case`ed25519`:return f();default:throw Error(`Key generation not supported with key type "`+e+`"`)}},
v.prototype._sshpkApiVersion=[1,6],v._oldVersionDetect=function(e){return n.func(e.toPublic),n.func(e.createSign),
e.derive?[1,3]:e.defaultHashAlgorithm?[1,2]:e.formats.auto?[1,1]:[1,0]}})),Gz=/* @__PURE__ */ V(((e,t)=>{t.exports=l;
var n=mz();gz(),U(`crypto`),Xz(),kz(),_z(),U(`util`);var r=Dz(),i=Cz(),a=hz().Buffer,
o=/^([*]|[a-z0-9][a-z0-9\-]{0,62})(?:\.([*]|[a-z0-9][a-z0-9\-]{0,62}))*$/i,s={};s.cn=`2.5.4.3`,s.o=`2.5.4.10`,
s.ou=`2.5.4.11`,s.l=`2.5.4.7`,s.s=`2.5.4.8`,s.c=`2.5.4.6`,s.sn=`2.5.4.4`,s.postalCode=`2.5.4.17`,
s.serialNumber=`2.5.4.5`,s.street=`2.5.4.9`,s.x500UniqueIdentifier=`2.5.4.45`,s.role=`2.5.4.72`,
s.telephoneNumber=`2.5.4.20`,s.description=`2.5.4.13`,s.dc=`0.9.2342.19200300.100.1.25`,
s.uid=`0.9.2342.19200300.100.1.1`,s.mail=`0.9.2342.19200300.100.1.3`,s.title=`2.5.4.12`,s.gn=`2.5.4.42`,
s.initials=`2.5.4.43`,s.pseudonym=`2.5.4.65`,s.emailAddress=`1.2.840.113549.1.9.1`;var c={};
Object.keys(s).forEach(function(e){c[s[e]]=e});function l(e){var t=this;if(n.object(e,`options`),
n.arrayOfObject(e.components,`options.components`),this.components=e.components,this.componentLookup={},
this.components.forEach(function(e){e.name&&!e.oid&&(e.oid=s[e.name]),e.oid&&!e.name&&(e.name=c[e.oid]),
t.componentLookup[e.name]===void 0&&(t.componentLookup[e.name]=[]),t.componentLookup[e.name].push(e)}),
this.componentLookup.cn&&this.componentLookup.cn.length>0&&(this.cn=this.componentLookup.cn[0].value),
n.optionalString(e.type,`options.type`),
e.type===void 0)this.components.length===1&&this.componentLookup.cn&&this.componentLookup.cn.length===1&&this.componentLookup.cn[0].value.match(o)?(this.type=`host`,
this.hostname=this.componentLookup.cn[0].value):this.componentLookup.dc&&this.components.length===this.componentLookup.dc.length?(this.type=`host`,
this.hostname=this.componentLookup.dc.map(function(e){
return e.value}).join(`.`)):this.componentLookup.uid&&this.components.length===this.componentLookup.uid.length?(this.type=`user`,
this.uid=this.componentLookup.uid[0].value):this.componentLookup.cn&&this.componentLookup.cn.length===1&&this.componentLookup.cn[0].value.match(o)?(this.type=`host`,
this.hostname=this.componentLookup.cn[0].value):this.componentLookup.uid&&this.componentLookup.uid.length===1?(this.type=`user`,
this.uid=this.componentLookup.uid[0].value):this.componentLookup.mail&&this.componentLookup.mail.length===1?(this.type=`email`,
this.email=this.componentLookup.mail[0].value):this.componentLookup.cn&&this.componentLookup.cn.length===1?(this.type=`user`,
this.uid=this.componentLookup.cn[0].value):this.type=`unknown`;else if(this.type=e.type,
this.type===`host`)this.hostname=e.hostname;else if(this.type===`user`)this.uid=e.uid;else if(this.type===`email`)this.email=e.email;else throw Error(`Unknown type `+this.type)}
l.prototype.toString=function(){return this.components.map(function(e){var t=e.name.toUpperCase();t=t.replace(/=/g,
`\\=`);var n=e.value;return n=n.replace(/,/g,`\\,`),t+`=`+n}).join(`, `)},l.prototype.get=function(e,t){n.string(e,
`name`);var r=this.componentLookup[e];if(r!==void 0&&r.length!==0){
if(!t&&r.length>1)throw Error(`Multiple values for attribute `+e);return t?r.map(function(e){
return e.value}):r[0].value}},l.prototype.toArray=function(e){return this.components.map(function(e){return{name:e.name,
value:e.value}})};var u=/[^a-zA-Z0-9 '(),+.\/:=?-]/,d=/[^\x00-\x7f]/;l.prototype.toAsn1=function(e,t){
e.startSequence(t),this.components.forEach(function(t){if(e.startSequence(i.Ber.Constructor|i.Ber.Set),
e.startSequence(),e.writeOID(t.oid),t.asn1type===i.Ber.Utf8String||t.value.match(d)){var n=a.from(t.value,`utf8`);
e.writeBuffer(n,i.Ber.Utf8String)}else if(t.asn1type===i.Ber.IA5String||t.value.match(u))e.writeString(t.value,
i.Ber.IA5String);else{var r=i.Ber.PrintableString;t.asn1type!==void 0&&(r=t.asn1type),e.writeString(t.value,r)}
e.endSequence(),e.endSequence()}),e.endSequence()};function f(e,t){if(e===`**`||t===`**`)return!0;var n=e.split(`.`),
r=t.split(`.`);if(n.length!==r.length)return!1;
for(var i=0;i<n.length;++i)if(n[i]!==`*`&&r[i]!==`*`&&n[i]!==r[i])return!1;return!0}l.prototype.equals=function(e){
if(!l.isIdentity(e,[1,0])||e.components.length!==this.components.length)return!1;
for(var t=0;t<this.components.length;++t)if(this.components[t].oid!==e.components[t].oid||!f(this.components[t].value,
e.components[t].value))return!1;return!0},l.forHost=function(e){return n.string(e,`hostname`),new l({type:`host`,
hostname:e,components:[{name:`cn`,value:e}]})},l.forUser=function(e){return n.string(e,`uid`),new l({type:`user`,uid:e,
components:[{name:`uid`,value:e}]})},l.forEmail=function(e){return n.string(e,`email`),new l({type:`email`,email:e,
components:[{name:`mail`,value:e}]})},l.parseDN=function(e){n.string(e,`dn`);for(var t=[``],r=0,i=e;i.length>0;){var a;
if((a=/^,/.exec(i))!==null)t[++r]=``,i=i.slice(a[0].length);else if((a=/^\\,/.exec(i))!==null)t[r]+=`,`,
i=i.slice(a[0].length);else if((a=/^\\./.exec(i))!==null)t[r]+=a[0],
i=i.slice(a[0].length);else if((a=/^[^\\,]+/.exec(i))!==null)t[r]+=a[0],
i=i.slice(a[0].length);else throw Error(`Failed to parse DN`)}return new l({components:t.map(function(e){e=e.trim();
for(var t=e.indexOf(`=`);t>0&&e.charAt(t-1)===`\\`;)t=e.indexOf(`=`,t+1);if(t===-1)throw Error(`Failed to parse DN`);
return{name:e.slice(0,t).toLowerCase().replace(/\\=/g,`=`),value:e.slice(t+1)}})})},l.fromArray=function(e){
return n.arrayOfObject(e,`components`),e.forEach(function(e){if(n.object(e,`component`),n.string(e.name,
`component.name`),!a.isBuffer(e.value)&&typeof e.value!=`string`)throw Error(`Invalid component value`)}),
new l({components:e})},l.parseAsn1=function(e,t){var n=[];e.readSequence(t);for(var r=e.offset+e.length;e.offset<r;){
e.readSequence(i.Ber.Constructor|i.Ber.Set);var a=e.offset+e.length;e.readSequence();var o=e.readOID(),s=e.peek(),c;
switch(s){case i.Ber.PrintableString:case i.Ber.IA5String:case i.Ber.OctetString:case i.Ber.T61String:c=e.readString(s);
break;case i.Ber.Utf8String:c=e.readString(s,!0),c=c.toString(`utf8`);
break;case i.Ber.CharacterString:case i.Ber.BMPString:c=e.readString(s,!0),c=c.toString(`utf16le`);break;default:
throw Error(`Unknown asn1 type `+s)}n.push({oid:o,asn1type:s,value:c}),e._offset=a}return e._offset=r,
new l({components:n})},l.isIdentity=function(e,t){return r.isCompatible(e,l,t)},l.prototype._sshpkApiVersion=[1,0],
l._oldVersionDetect=function(e){return[1,0]}})),Kz=/* @__PURE__ */ V(((e,t)=>{t.exports={read:g,verify:p,sign:b,
signAsync:x,write:S,fromBuffer:_,toBuffer:C};var n=mz(),r=Oz(),i=U(`crypto`),a=hz().Buffer,o=gz(),s=Zz();Wz();
var c=Gz(),l=Iz(),u=kz(),d=Dz(),f=Yz();function p(e,t){return!1}var m={user:1,host:2};
Object.keys(m).forEach(function(e){m[m[e]]=e});var h=/^ecdsa-sha2-([^@-]+)-cert-v01@openssh.com$/;function g(e,t){
a.isBuffer(e)&&(e=e.toString(`ascii`));var n=e.trim().split(/[ \t\n]+/g);
if(n.length<2||n.length>3)throw Error(`Not a valid SSH certificate line`);var r=n[0],i=n[1];return i=a.from(i,`base64`),
_(i,r)}function _(e,t,i){var a=new r({buffer:e}),p=a.readString();
if(t!==void 0&&p!==t)throw Error(`SSH certificate algorithm mismatch`);t===void 0&&(t=p);var g={};g.signatures={},
g.signatures.openssh={},g.signatures.openssh.nonce=a.readBuffer();var _={},y=_.parts=[];_.type=w(t);
for(var b=o.info[_.type].parts.length;y.length<b;)y.push(a.readPart());n.ok(y.length>=1,
`key must have at least one part`);var x=o.info[_.type];if(_.type===`ecdsa`){var S=h.exec(t);n.ok(S!==null),
n.strictEqual(S[1],y[0].data.toString())}for(var C=0;C<x.parts.length;++C)if(y[C].name=x.parts[C],
y[C].name!==`curve`&&x.normalize!==!1){var T=y[C];T.data=d.mpNormalize(T.data)}g.subjectKey=new s(_),
g.serial=a.readInt64();var E=m[a.readInt()];n.string(E,`valid cert type`),g.signatures.openssh.keyId=a.readString();
for(var D=[],O=new r({buffer:a.readBuffer()});!O.atEnd();)D.push(O.readString());D.length===0&&(D=[`*`]),
g.subjects=D.map(function(e){if(E===`user`)return c.forUser(e);if(E===`host`)return c.forHost(e);
throw Error(`Unknown identity type `+E)}),g.validFrom=v(a.readInt64()),g.validUntil=v(a.readInt64());for(var k=[],
A=new r({buffer:a.readBuffer()}),j;!A.atEnd();)j={critical:!0},j.name=A.readString(),j.data=A.readBuffer(),k.push(j);
for(A=new r({buffer:a.readBuffer()});!A.atEnd();)j={critical:!1},j.name=A.readString(),j.data=A.readBuffer(),k.push(j);
g.signatures.openssh.exts=k,a.readBuffer();var M=a.readBuffer();g.issuerKey=l.read(M),g.issuer=c.forHost(`**`);
var N=a.readBuffer();return g.signatures.openssh.signature=u.parse(N,g.issuerKey.type,`ssh`),
i!==void 0&&(i.remainder=a.remainder(),i.consumed=a._offset),new f(g)}function v(e){var t=e.readUInt32BE(0)*4294967296;
t+=e.readUInt32BE(4);var n=/* @__PURE__ */ new Date;return n.setTime(t*1e3),n.sourceInt64=e,n}function y(e){
if(e.sourceInt64!==void 0)return e.sourceInt64;var t=Math.round(e.getTime()/1e3),n=Math.floor(t/4294967296),
r=Math.floor(t%4294967296),i=a.alloc(8);return i.writeUInt32BE(n,0),i.writeUInt32BE(r,4),i}function b(e,t){
e.signatures.openssh===void 0&&(e.signatures.openssh={});try{var n=C(e,!0)}catch{return delete e.signatures.openssh,!1}
var r=e.signatures.openssh,i=void 0;(t.type===`rsa`||t.type===`dsa`)&&(i=`sha1`);var a=t.createSign(i);
return a.write(n),r.signature=a.sign(),!0}function x(e,t,n){e.signatures.openssh===void 0&&(e.signatures.openssh={});
try{var r=C(e,!0)}catch(t){delete e.signatures.openssh,n(t);return}var i=e.signatures.openssh;t(r,function(e,t){
if(e)n(e);else{try{t.toBuffer(`ssh`)}catch(e){n(e);return}i.signature=t,n()}})}function S(e,t){t===void 0&&(t={});
var n=C(e),r=T(e.subjectKey)+` `+n.toString(`base64`);return t.comment&&(r=r+` `+t.comment),r}function C(e,t){
n.object(e.signatures.openssh,`signature for openssh format`);var s=e.signatures.openssh;
s.nonce===void 0&&(s.nonce=i.randomBytes(16));var c=new r({});c.writeString(T(e.subjectKey)),c.writeBuffer(s.nonce);
var u=e.subjectKey;o.info[u.type].parts.forEach(function(e){c.writePart(u.part[e])}),c.writeInt64(e.serial);
var d=e.subjects[0].type;n.notStrictEqual(d,`unknown`),e.subjects.forEach(function(e){n.strictEqual(e.type,d)}),d=m[d],
c.writeInt(d),s.keyId===void 0&&(s.keyId=e.subjects[0].type+`_`+(e.subjects[0].uid||e.subjects[0].hostname)),
c.writeString(s.keyId);var f=new r({});e.subjects.forEach(function(e){
d===m.host?f.writeString(e.hostname):d===m.user&&f.writeString(e.uid)}),c.writeBuffer(f.toBuffer()),
c.writeInt64(y(e.validFrom)),c.writeInt64(y(e.validUntil));var p=s.exts;p===void 0&&(p=[]);var h=new r({});
return p.forEach(function(e){e.critical===!0&&(h.writeString(e.name),h.writeBuffer(e.data))}),
c.writeBuffer(h.toBuffer()),h=new r({}),p.forEach(function(e){e.critical!==!0&&(h.writeString(e.name),
h.writeBuffer(e.data))}),c.writeBuffer(h.toBuffer()),c.writeBuffer(a.alloc(0)),f=l.write(e.issuerKey),c.writeBuffer(f),
t||c.writeBuffer(s.signature.toBuffer(`ssh`)),c.toBuffer()}function w(e){
if(e===`ssh-rsa-cert-v01@openssh.com`)return`rsa`;if(e===`ssh-dss-cert-v01@openssh.com`)return`dsa`;
if(e.match(h))return`ecdsa`;if(e===`ssh-ed25519-cert-v01@openssh.com`)return`ed25519`;
throw Error(`Unsupported cert type `+e)}function T(e){if(e.type===`rsa`)return`ssh-rsa-cert-v01@openssh.com`;
if(e.type===`dsa`)return`ssh-dss-cert-v01@openssh.com`;
if(e.type===`ecdsa`)return`ecdsa-sha2-`+e.curve+`-cert-v01@openssh.com`;
if(e.type===`ed25519`)return`ssh-ed25519-cert-v01@openssh.com`;throw Error(`Unsupported key type `+e.type)}})),
qz=/* @__PURE__ */ V(((e,t)=>{t.exports={read:g,verify:d,sign:j,signAsync:M,write:N};var n=mz(),r=Cz(),i=hz().Buffer;
gz();var a=Dz();Zz(),Wz(),zz();var o=Gz(),s=kz(),c=Yz(),l=Pz();function u(e,t){return n.strictEqual(e.peek(),
r.Ber.Integer,t+` is not an Integer`),a.mpNormalize(e.readString(r.Ber.Integer,!0))}function d(e,t){
var i=e.signatures.x509;n.object(i,`x509 signature`);var a=i.algo.split(`-`);if(a[0]!==t.type)return!1;var o=i.cache;
if(o===void 0){var s=new r.BerWriter;P(e,s),o=s.buffer}var c=t.createVerify(a[1]);return c.write(o),
c.verify(i.signature)}function f(e){return r.Ber.Context|r.Ber.Constructor|e}function p(e){return r.Ber.Context|e}
var m={"rsa-md5":`1.2.840.113549.1.1.4`,"rsa-sha1":`1.2.840.113549.1.1.5`,"rsa-sha256":`1.2.840.113549.1.1.11`,
"rsa-sha384":`1.2.840.113549.1.1.12`,"rsa-sha512":`1.2.840.113549.1.1.13`,"dsa-sha1":`1.2.840.10040.4.3`,
"dsa-sha256":`2.16.840.1.101.3.4.3.2`,"ecdsa-sha1":`1.2.840.10045.4.1`,"ecdsa-sha256":`1.2.840.10045.4.3.2`,
"ecdsa-sha384":`1.2.840.10045.4.3.3`,"ecdsa-sha512":`1.2.840.10045.4.3.4`,"ed25519-sha512":`1.3.101.112`};
Object.keys(m).forEach(function(e){m[m[e]]=e}),m[`1.3.14.3.2.3`]=`rsa-md5`,m[`1.3.14.3.2.29`]=`rsa-sha1`;
var h={issuerKeyId:`2.5.29.35`,altName:`2.5.29.17`,basicConstraints:`2.5.29.19`,keyUsage:`2.5.29.15`,
extKeyUsage:`2.5.29.37`};function g(e,t){typeof e==`string`&&(e=i.from(e,`binary`)),n.buffer(e,`buf`);
var a=new r.BerReader(e);if(a.readSequence(),
Math.abs(a.length-a.remain)>1)throw Error(`DER sequence does not contain whole byte stream`);var d=a.offset;
a.readSequence();var p=a.offset+a.length,h=p;if(a.peek()===f(0)){a.readSequence(f(0));var g=a.readInt();n.ok(g<=3,
`only x.509 versions up to v3 supported`)}var v={};v.signatures={};var y=v.signatures.x509={};y.extras={},v.serial=u(a,
`serial`),a.readSequence();var b=a.offset+a.length,x=a.readOID();
if(m[x]===void 0)throw Error(`unknown signature algorithm `+x);if(a._offset=b,v.issuer=o.parseAsn1(a),a.readSequence(),
v.validFrom=_(a),v.validUntil=_(a),v.subjects=[o.parseAsn1(a)],a.readSequence(),b=a.offset+a.length,
v.subjectKey=l.readPkcs8(void 0,`public`,a),a._offset=b,a.peek()===f(1)&&(a.readSequence(f(1)),
y.extras.issuerUniqueID=e.slice(a.offset,a.offset+a.length),a._offset+=a.length),a.peek()===f(2)&&(a.readSequence(f(2)),
y.extras.subjectUniqueID=e.slice(a.offset,a.offset+a.length),a._offset+=a.length),a.peek()===f(3)){a.readSequence(f(3));
var S=a.offset+a.length;for(a.readSequence();a.offset<S;)C(v,e,a);n.strictEqual(a.offset,S)}n.strictEqual(a.offset,p),
a.readSequence(),b=a.offset+a.length;var w=a.readOID(),T=m[w];
if(T===void 0)throw Error(`unknown signature algorithm `+w);a._offset=b;var E=a.readString(r.Ber.BitString,!0);
E[0]===0&&(E=E.slice(1));var D=T.split(`-`);return y.signature=s.parse(E,D[0],`asn1`),y.signature.hashAlgorithm=D[1],
y.algo=T,y.cache=e.slice(d,h),new c(v)}function _(e){if(e.peek()===r.Ber.UTCTime)return T(e.readString(r.Ber.UTCTime));
if(e.peek()===r.Ber.GeneralizedTime)return D(e.readString(r.Ber.GeneralizedTime));
throw Error(`Unsupported date format`)}function v(e,t){
t.getUTCFullYear()>=2050||t.getUTCFullYear()<1950?e.writeString(A(t),r.Ber.GeneralizedTime):e.writeString(k(t),
r.Ber.UTCTime)}var y={OtherName:f(0),RFC822Name:p(1),DNSName:p(2),X400Address:f(3),DirectoryName:f(4),EDIPartyName:f(5),
URI:p(6),IPAddress:p(7),OID:p(8)},b={serverAuth:`1.3.6.1.5.5.7.3.1`,clientAuth:`1.3.6.1.5.5.7.3.2`,
codeSigning:`1.3.6.1.5.5.7.3.3`,joyentDocker:`1.3.6.1.4.1.38678.1.4.1`,joyentCmon:`1.3.6.1.4.1.38678.1.4.2`},x={};
Object.keys(b).forEach(function(e){x[b[e]]=e});var S=[`signature`,`identity`,`keyEncryption`,`encryption`,
`keyAgreement`,`ca`,`crl`];function C(e,t,n){n.readSequence();var i=n.offset+n.length,a=n.readOID(),s,
c=e.signatures.x509;c.extras.exts||(c.extras.exts=[]);var l;switch(n.peek()===r.Ber.Boolean&&(l=n.readBoolean()),
a){case h.basicConstraints:n.readSequence(r.Ber.OctetString),n.readSequence();var u=n.offset+n.length,d=!1;
n.peek()===r.Ber.Boolean&&(d=n.readBoolean()),e.purposes===void 0&&(e.purposes=[]),d===!0&&e.purposes.push(`ca`);
var f={oid:a,critical:l};n.offset<u&&n.peek()===r.Ber.Integer&&(f.pathLen=n.readInt()),c.extras.exts.push(f);
break;case h.extKeyUsage:n.readSequence(r.Ber.OctetString),n.readSequence(),e.purposes===void 0&&(e.purposes=[]);
for(var p=n.offset+n.length;n.offset<p;){var m=n.readOID();e.purposes.push(x[m]||m)}
e.purposes.indexOf(`serverAuth`)!==-1&&e.purposes.indexOf(`clientAuth`)===-1?e.subjects.forEach(function(e){
e.type!==`host`&&(e.type=`host`,
e.hostname=e.uid||e.email||e.components[0].value)}):e.purposes.indexOf(`clientAuth`)!==-1&&e.purposes.indexOf(`serverAuth`)===-1&&e.subjects.forEach(function(e){
e.type!==`user`&&(e.type=`user`,e.uid=e.hostname||e.email||e.components[0].value)}),c.extras.exts.push({oid:a,
critical:l});break;case h.keyUsage:n.readSequence(r.Ber.OctetString);var g=n.readString(r.Ber.BitString,!0);F(g,
S).forEach(function(t){e.purposes===void 0&&(e.purposes=[]),e.purposes.indexOf(t)===-1&&e.purposes.push(t)}),
c.extras.exts.push({oid:a,critical:l,bits:g});break;case h.altName:n.readSequence(r.Ber.OctetString),n.readSequence();
for(var _=n.offset+n.length;n.offset<_;)switch(n.peek()){case y.OtherName:case y.EDIPartyName:n.readSequence(),
n._offset+=n.length;break;case y.OID:n.readOID(y.OID);break;case y.RFC822Name:var v=n.readString(y.RFC822Name);
s=o.forEmail(v),e.subjects[0].equals(s)||e.subjects.push(s);break;case y.DirectoryName:n.readSequence(y.DirectoryName),
s=o.parseAsn1(n),e.subjects[0].equals(s)||e.subjects.push(s);break;case y.DNSName:var b=n.readString(y.DNSName);
s=o.forHost(b),e.subjects[0].equals(s)||e.subjects.push(s);break;default:n.readString(n.peek())}
c.extras.exts.push({oid:a,critical:l});break;default:c.extras.exts.push({oid:a,critical:l,
data:n.readString(r.Ber.OctetString,!0)})}n._offset=i}
var w=/^([0-9]{2})([0-9]{2})([0-9]{2})([0-9]{2})([0-9]{2})([0-9]{2})?Z$/;function T(e){var t=e.match(w);n.ok(t,
`timestamps must be in UTC`);var r=/* @__PURE__ */ new Date,i=r.getUTCFullYear(),a=Math.floor(i/100)*100,
o=parseInt(t[1],10);return i%100<50&&o>=60?o+=a-1:o+=a,r.setUTCFullYear(o,parseInt(t[2],10)-1,parseInt(t[3],10)),
r.setUTCHours(parseInt(t[4],10),parseInt(t[5],10)),t[6]&&t[6].length>0&&r.setUTCSeconds(parseInt(t[6],10)),r}
var E=/^([0-9]{4})([0-9]{2})([0-9]{2})([0-9]{2})([0-9]{2})([0-9]{2})?Z$/;function D(e){var t=e.match(E);n.ok(t);
var r=/* @__PURE__ */ new Date;return r.setUTCFullYear(parseInt(t[1],10),parseInt(t[2],10)-1,parseInt(t[3],10)),
r.setUTCHours(parseInt(t[4],10),parseInt(t[5],10)),t[6]&&t[6].length>0&&r.setUTCSeconds(parseInt(t[6],10)),r}
function O(e,t){t===void 0&&(t=2);for(var n=``+e;n.length<t;)n=`0`+n;return n}function k(e){var t=``;
return t+=O(e.getUTCFullYear()%100),t+=O(e.getUTCMonth()+1),t+=O(e.getUTCDate()),t+=O(e.getUTCHours()),
t+=O(e.getUTCMinutes()),t+=O(e.getUTCSeconds()),t+=`Z`,t}function A(e){var t=``;return t+=O(e.getUTCFullYear(),4),
t+=O(e.getUTCMonth()+1),t+=O(e.getUTCDate()),t+=O(e.getUTCHours()),t+=O(e.getUTCMinutes()),t+=O(e.getUTCSeconds()),
t+=`Z`,t}function j(e,t){e.signatures.x509===void 0&&(e.signatures.x509={});var n=e.signatures.x509;
if(n.algo=t.type+`-`+t.defaultHashAlgorithm(),m[n.algo]===void 0)return!1;var i=new r.BerWriter;P(e,i);var a=i.buffer;
n.cache=a;var o=t.createSign();return o.write(a),e.signatures.x509.signature=o.sign(),!0}function M(e,t,n){
e.signatures.x509===void 0&&(e.signatures.x509={});var i=e.signatures.x509,a=new r.BerWriter;P(e,a);var o=a.buffer;
i.cache=o,t(o,function(e,t){e?n(e):(i.algo=t.type+`-`+t.hashAlgorithm,
m[i.algo]===void 0?n(/* @__PURE__ */ Error(`Invalid signing algorithm "`+i.algo+`"`)):(i.signature=t,n()))})}
function N(e,t){var a=e.signatures.x509;n.object(a,`x509 signature`);var o=new r.BerWriter;o.startSequence(),
a.cache?(o._ensure(a.cache.length),a.cache.copy(o._buf,o._offset),o._offset+=a.cache.length):P(e,o),o.startSequence(),
o.writeOID(m[a.algo]),a.algo.match(/^rsa-/)&&o.writeNull(),o.endSequence();var s=a.signature.toBuffer(`asn1`),
c=i.alloc(s.length+1);return c[0]=0,s.copy(c,1),o.writeBuffer(c,r.Ber.BitString),o.endSequence(),o.buffer}function P(e,
t){var i=e.signatures.x509;n.object(i,`x509 signature`),t.startSequence(),t.startSequence(f(0)),t.writeInt(2),
t.endSequence(),t.writeBuffer(a.mpNormalize(e.serial),r.Ber.Integer),t.startSequence(),t.writeOID(m[i.algo]),
i.algo.match(/^rsa-/)&&t.writeNull(),t.endSequence(),e.issuer.toAsn1(t),t.startSequence(),v(t,e.validFrom),v(t,
e.validUntil),t.endSequence();var o=e.subjects[0],s=e.subjects.slice(1);if(o.toAsn1(t),l.writePkcs8(t,e.subjectKey),
i.extras&&i.extras.issuerUniqueID&&t.writeBuffer(i.extras.issuerUniqueID,f(1)),
i.extras&&i.extras.subjectUniqueID&&t.writeBuffer(i.extras.subjectUniqueID,f(2)),
s.length>0||o.type===`host`||e.purposes!==void 0&&e.purposes.length>0||i.extras&&i.extras.exts){t.startSequence(f(3)),
t.startSequence();var c=[];e.purposes!==void 0&&e.purposes.length>0&&(c.push({oid:h.basicConstraints,critical:!0}),
c.push({oid:h.keyUsage,critical:!0}),c.push({oid:h.extKeyUsage,critical:!0})),c.push({oid:h.altName}),
i.extras&&i.extras.exts&&(c=i.extras.exts);for(var u=0;u<c.length;++u){if(t.startSequence(),t.writeOID(c[u].oid),
c[u].critical!==void 0&&t.writeBoolean(c[u].critical),c[u].oid===h.altName){t.startSequence(r.Ber.OctetString),
t.startSequence(),o.type===`host`&&t.writeString(o.hostname,p(2));
for(var d=0;d<s.length;++d)s[d].type===`host`?t.writeString(s[d].hostname,
y.DNSName):s[d].type===`email`?t.writeString(s[d].email,y.RFC822Name):(t.startSequence(y.DirectoryName),s[d].toAsn1(t),
t.endSequence());t.endSequence(),t.endSequence()}else if(c[u].oid===h.basicConstraints){
t.startSequence(r.Ber.OctetString),t.startSequence();var g=e.purposes.indexOf(`ca`)!==-1,_=c[u].pathLen;
t.writeBoolean(g),_!==void 0&&t.writeInt(_),t.endSequence(),
t.endSequence()}else if(c[u].oid===h.extKeyUsage)t.startSequence(r.Ber.OctetString),t.startSequence(),
e.purposes.forEach(function(e){if(e!==`ca`&&S.indexOf(e)===-1){var n=e;b[e]!==void 0&&(n=b[e]),t.writeOID(n)}}),
t.endSequence(),t.endSequence();else if(c[u].oid===h.keyUsage){if(t.startSequence(r.Ber.OctetString),
c[u].bits!==void 0)t.writeBuffer(c[u].bits,r.Ber.BitString);else{var x=I(e.purposes,S);t.writeBuffer(x,r.Ber.BitString)}
t.endSequence()}else t.writeBuffer(c[u].data,r.Ber.OctetString);t.endSequence()}t.endSequence(),t.endSequence()}
t.endSequence()}function F(e,t){for(var n=8*(e.length-1)-e[0],r={},i=0;i<n;++i){var a=1+Math.floor(i/8),o=1<<7-i%8,
s=(e[a]&o)!==0,c=t[i];s&&typeof c==`string`&&(r[c]=!0)}return Object.keys(r)}function I(e,t){var n=t.length,
r=Math.ceil(n/8),a=r*8-n,o=i.alloc(1+r);o[0]=a;for(var s=0;s<n;++s){var c=1+Math.floor(s/8),l=1<<7-s%8,u=t[s];
u!==void 0&&e.indexOf(u)!==-1&&(o[c]|=l)}return o}})),Jz=/* @__PURE__ */ V(((e,t)=>{var n=qz();t.exports={read:a,
verify:n.verify,sign:n.sign,write:o};var r=mz();Cz();var i=hz().Buffer;gz(),Dz(),Zz(),Wz(),zz(),Gz(),kz(),Yz();
function a(e,t){typeof e!=`string`&&(r.buffer(e,`buf`),e=e.toString(`ascii`));for(var a=e.trim().split(/[\r\n]+/g),o,
s=-1;!o&&s<a.length;)o=a[++s].match(/[-]+[ ]*BEGIN CERTIFICATE[ ]*[-]+/);r.ok(o,`invalid PEM header`);for(var c,
l=a.length;!c&&l>0;)c=a[--l].match(/[-]+[ ]*END CERTIFICATE[ ]*[-]+/);r.ok(c,`invalid PEM footer`),a=a.slice(s,l+1);
for(var u={};a=a.slice(1),o=a[0].match(/^([A-Za-z0-9-]+): (.+)$/),o;)u[o[1].toLowerCase()]=o[2];return a=a.slice(0,
-1).join(``),e=i.from(a,`base64`),n.read(e,t)}function o(e,t){var r=n.write(e,t),a=`CERTIFICATE`,o=r.toString(`base64`),
s=o.length+o.length/64+18+16+a.length*2+10,c=i.alloc(s),l=0;l+=c.write(`-----BEGIN `+a+`-----
`,l);
for(var u=0;u<o.length;){var d=u+64;d>o.length&&(d=o.length),l+=c.write(o.slice(u,d),l),c[l++]=10,u=d}
return l+=c.write(`-----END `+a+`-----
`,l),c.slice(0,l)}})),Yz=/* @__PURE__ */ V(((e,t)=>{t.exports=h;var n=mz(),
r=hz().Buffer,i=gz(),a=U(`crypto`),o=Xz();kz();var s=_z();U(`util`);var c=Dz(),l=Zz(),u=Wz(),d=Gz(),f={};f.openssh=Kz(),
f.x509=qz(),f.pem=Jz();var p=s.CertificateParseError,m=s.InvalidAlgorithmError;function h(e){n.object(e,`options`),
n.arrayOfObject(e.subjects,`options.subjects`),c.assertCompatible(e.subjects[0],d,[1,0],`options.subjects`),
c.assertCompatible(e.subjectKey,l,[1,0],`options.subjectKey`),c.assertCompatible(e.issuer,d,[1,0],`options.issuer`),
e.issuerKey!==void 0&&c.assertCompatible(e.issuerKey,l,[1,0],`options.issuerKey`),n.object(e.signatures,
`options.signatures`),n.buffer(e.serial,`options.serial`),n.date(e.validFrom,`options.validFrom`),n.date(e.validUntil,
`optons.validUntil`),n.optionalArrayOfString(e.purposes,`options.purposes`),this._hashCache={},this.subjects=e.subjects,
this.issuer=e.issuer,this.subjectKey=e.subjectKey,this.issuerKey=e.issuerKey,this.signatures=e.signatures,
this.serial=e.serial,this.validFrom=e.validFrom,this.validUntil=e.validUntil,this.purposes=e.purposes}h.formats=f,
h.prototype.toBuffer=function(e,t){return e===void 0&&(e=`x509`),n.string(e,`format`),n.object(f[e],`formats[format]`),
n.optionalObject(t,`options`),f[e].write(this,t)},h.prototype.toString=function(e,t){return e===void 0&&(e=`pem`),
this.toBuffer(e,t).toString()},h.prototype.fingerprint=function(e){return e===void 0&&(e=`sha256`),n.string(e,
`algorithm`),new o({type:`certificate`,hash:this.hash(e),algorithm:e})},h.prototype.hash=function(e){if(n.string(e,
`algorithm`),e=e.toLowerCase(),i.hashAlgs[e]===void 0)throw new m(e);if(this._hashCache[e])return this._hashCache[e];
var t=a.createHash(e).update(this.toBuffer(`x509`)).digest();return this._hashCache[e]=t,t},
h.prototype.isExpired=function(e){return e===void 0&&(e=/* @__PURE__ */ new Date),
!(e.getTime()>=this.validFrom.getTime()&&e.getTime()<this.validUntil.getTime())},h.prototype.isSignedBy=function(e){
return c.assertCompatible(e,h,[1,0],`issuer`),
!this.issuer.equals(e.subjects[0])||this.issuer.purposes&&this.issuer.purposes.length>0&&this.issuer.purposes.indexOf(`ca`)===-1?!1:this.isSignedByKey(e.subjectKey)},
h.prototype.getExtension=function(e){return n.string(e,`keyOrOid`),this.getExtensions().filter(function(t){
return t.format===`x509`?t.oid===e:t.format===`openssh`&&t.name===e})[0]},h.prototype.getExtensions=function(){var e=[],
t=this.signatures.x509;t&&t.extras&&t.extras.exts&&t.extras.exts.forEach(function(t){t.format=`x509`,e.push(t)});
var n=this.signatures.openssh;return n&&n.exts&&n.exts.forEach(function(t){t.format=`openssh`,e.push(t)}),e},
h.prototype.isSignedByKey=function(e){if(c.assertCompatible(e,l,[1,2],`issuerKey`),
this.issuerKey!==void 0)return this.issuerKey.fingerprint(`sha512`).matches(e);
var t=f[Object.keys(this.signatures)[0]].verify(this,e);return t&&(this.issuerKey=e),t},
h.prototype.signWith=function(e){c.assertCompatible(e,u,[1,2],`key`);for(var t=Object.keys(f),n=!1,
r=0;r<t.length;++r)t[r]!==`pem`&&f[t[r]].sign(this,e)===!0&&(n=!0);
if(!n)throw Error(`Failed to sign the certificate for any available certificate formats`)},
h.createSelfSigned=function(e,t,i){var a=Array.isArray(e)?e:[e];n.arrayOfObject(a),a.forEach(function(e){
c.assertCompatible(e,d,[1,0],`subject`)}),c.assertCompatible(t,u,[1,2],`private key`),n.optionalObject(i,`options`),
i===void 0&&(i={}),n.optionalObject(i.validFrom,`options.validFrom`),n.optionalObject(i.validUntil,
`options.validUntil`);var o=i.validFrom,s=i.validUntil;if(o===void 0&&(o=/* @__PURE__ */ new Date),s===void 0){
n.optionalNumber(i.lifetime,`options.lifetime`);var l=i.lifetime;l===void 0&&(l=31536e4),s=/* @__PURE__ */ new Date,
s.setTime(s.getTime()+l*1e3)}n.optionalBuffer(i.serial,`options.serial`);var f=i.serial;
f===void 0&&(f=r.from(`0000000000000001`,`hex`));var p=i.purposes;if(p===void 0&&(p=[]),
p.indexOf(`signature`)===-1&&p.push(`signature`),p.indexOf(`ca`)===-1&&p.push(`ca`),
p.indexOf(`crl`)===-1&&p.push(`crl`),p.length<=3){var m=a.filter(function(e){return e.type===`host`}),
g=a.filter(function(e){return e.type===`user`});m.length>0&&p.indexOf(`serverAuth`)===-1&&p.push(`serverAuth`),
g.length>0&&p.indexOf(`clientAuth`)===-1&&p.push(`clientAuth`),
(g.length>0||m.length>0)&&(p.indexOf(`keyAgreement`)===-1&&p.push(`keyAgreement`),
t.type===`rsa`&&p.indexOf(`encryption`)===-1&&p.push(`encryption`))}var _=new h({subjects:a,issuer:a[0],
subjectKey:t.toPublic(),issuerKey:t.toPublic(),signatures:{},serial:f,validFrom:o,validUntil:s,purposes:p});
return _.signWith(t),_},h.create=function(e,t,i,a,o){var s=Array.isArray(e)?e:[e];n.arrayOfObject(s),
s.forEach(function(e){c.assertCompatible(e,d,[1,0],`subject`)}),c.assertCompatible(t,l,[1,0],`key`),
u.isPrivateKey(t)&&(t=t.toPublic()),c.assertCompatible(i,d,[1,0],`issuer`),c.assertCompatible(a,u,[1,2],`issuer key`),
n.optionalObject(o,`options`),o===void 0&&(o={}),n.optionalObject(o.validFrom,`options.validFrom`),
n.optionalObject(o.validUntil,`options.validUntil`);var f=o.validFrom,p=o.validUntil;
if(f===void 0&&(f=/* @__PURE__ */ new Date),p===void 0){n.optionalNumber(o.lifetime,`options.lifetime`);
var m=o.lifetime;m===void 0&&(m=31536e4),p=/* @__PURE__ */ new Date,p.setTime(p.getTime()+m*1e3)}
n.optionalBuffer(o.serial,`options.serial`);var g=o.serial;g===void 0&&(g=r.from(`0000000000000001`,`hex`));
var _=o.purposes;_===void 0&&(_=[]),_.indexOf(`signature`)===-1&&_.push(`signature`),
o.ca===!0&&(_.indexOf(`ca`)===-1&&_.push(`ca`),_.indexOf(`crl`)===-1&&_.push(`crl`));var v=s.filter(function(e){
return e.type===`host`}),y=s.filter(function(e){return e.type===`user`});
v.length>0&&_.indexOf(`serverAuth`)===-1&&_.push(`serverAuth`),
y.length>0&&_.indexOf(`clientAuth`)===-1&&_.push(`clientAuth`),
(y.length>0||v.length>0)&&(_.indexOf(`keyAgreement`)===-1&&_.push(`keyAgreement`),
t.type===`rsa`&&_.indexOf(`encryption`)===-1&&_.push(`encryption`));var b=new h({subjects:s,issuer:i,subjectKey:t,
issuerKey:a.toPublic(),signatures:{},serial:g,validFrom:f,validUntil:p,purposes:_});return b.signWith(a),b},
h.parse=function(e,t,r){typeof e!=`string`&&n.buffer(e,`data`),t===void 0&&(t=`auto`),n.string(t,`format`),
typeof r==`string`&&(r={filename:r}),n.optionalObject(r,`options`),r===void 0&&(r={}),n.optionalString(r.filename,
`options.filename`),r.filename===void 0&&(r.filename=`(unnamed)`),n.object(f[t],`formats[format]`);try{
return f[t].read(e,r)}catch(e){throw new p(r.filename,t,e)}},h.isCertificate=function(e,t){return c.isCompatible(e,h,
t)},h.prototype._sshpkApiVersion=[1,1],h._oldVersionDetect=function(e){return[1,0]}})),Xz=/* @__PURE__ */ V(((e,t)=>{
t.exports=p;var n=mz(),r=hz().Buffer,i=gz(),a=U(`crypto`),o=_z(),s=Zz(),c=Wz(),l=Yz(),u=Dz(),d=o.FingerprintFormatError,
f=o.InvalidAlgorithmError;function p(e){if(n.object(e,`options`),n.string(e.type,`options.type`),n.buffer(e.hash,
`options.hash`),n.string(e.algorithm,`options.algorithm`),this.algorithm=e.algorithm.toLowerCase(),
i.hashAlgs[this.algorithm]!==!0)throw new f(this.algorithm);this.hash=e.hash,this.type=e.type,this.hashType=e.hashType}
p.prototype.toString=function(e){switch(e===void 0&&(e=this.algorithm===`md5`||this.hashType===`spki`?`hex`:`base64`),
n.string(e),e){case`hex`:
return this.hashType===`spki`?this.hash.toString(`hex`):g(this.hash.toString(`hex`));case`base64`:
return this.hashType===`spki`?this.hash.toString(`base64`):v(this.algorithm,this.hash.toString(`base64`));default:
throw new d(void 0,e)}},p.prototype.matches=function(e){n.object(e,`key or certificate`),
this.type===`key`&&this.hashType!==`ssh`?(u.assertCompatible(e,s,[1,7],`key with spki`),
c.isPrivateKey(e)&&u.assertCompatible(e,c,[1,6],`privatekey with spki support`)):this.type===`key`?u.assertCompatible(e,
s,[1,0],`key`):u.assertCompatible(e,l,[1,0],`certificate`);var t=e.hash(this.algorithm,this.hashType),
r=a.createHash(this.algorithm).update(t).digest(`base64`);
return this.hash2===void 0&&(this.hash2=a.createHash(this.algorithm).update(this.hash).digest(`base64`)),
this.hash2===r};var m=/^[A-Za-z0-9+\/=]+$/,h=/^[a-fA-F0-9]+$/;p.parse=function(e,t){n.string(e,`fingerprint`);var a,o,s;
Array.isArray(t)&&(s=t,t={}),n.optionalObject(t,`options`),t===void 0&&(t={}),t.enAlgs!==void 0&&(s=t.enAlgs),
t.algorithms!==void 0&&(s=t.algorithms),n.optionalArrayOfString(s,`algorithms`);var c=`ssh`;
t.hashType!==void 0&&(c=t.hashType),n.string(c,`options.hashType`);var l=e.split(`:`);if(l.length==2){
if(a=l[0].toLowerCase(),!m.test(l[1]))throw new d(e);try{o=r.from(l[1],`base64`)}catch{
throw new d(e)}}else if(l.length>2){if(a=`md5`,l[0].toLowerCase()===`md5`&&(l=l.slice(1)),l=l.map(function(t){
for(;t.length<2;)t=`0`+t;if(t.length>2)throw new d(e);return t}),l=l.join(``),!h.test(l)||l.length%2!=0)throw new d(e);
try{o=r.from(l,`hex`)}catch{throw new d(e)}}else{if(h.test(e))o=r.from(e,`hex`);else if(m.test(e))o=r.from(e,
`base64`);else throw new d(e);switch(o.length){case 32:a=`sha256`;break;case 16:a=`md5`;break;case 20:a=`sha1`;
break;case 64:a=`sha512`;break;default:throw new d(e)}t.hashType===void 0&&(c=`spki`)}if(a===void 0)throw new d(e);
if(i.hashAlgs[a]===void 0||s!==void 0&&(s=s.map(function(e){return e.toLowerCase()}),s.indexOf(a)===-1))throw new f(a);
return new p({algorithm:a,hash:o,type:t.type||`key`,hashType:c})};function g(e){return e.replace(/(.{2})(?=.)/g,`$1:`)}
function _(e){return e.replace(/=*$/,``)}function v(e,t){return e.toUpperCase()+`:`+_(t)}p.isFingerprint=function(e,t){
return u.isCompatible(e,p,t)},p.prototype._sshpkApiVersion=[1,2],p._oldVersionDetect=function(e){
return n.func(e.toString),n.func(e.matches),[1,0]}})),Zz=/* @__PURE__ */ V(((e,t)=>{t.exports=h;var n=mz(),r=gz(),
i=U(`crypto`),a=Xz(),o=kz(),s=Mz().DiffieHellman,c=_z(),l=Dz(),u=Wz(),d;try{d=Nz()}catch{}var f=c.InvalidAlgorithmError,
p=c.KeyParseError,m={};m.auto=Uz(),m.pem=zz(),m.pkcs1=Fz(),m.pkcs8=Pz(),m.rfc4253=Iz(),m.ssh=Bz(),m[`ssh-private`]=Rz(),
m.openssh=m[`ssh-private`],m.dnssec=Vz(),m.putty=Hz(),m.ppk=m.putty;function h(e){n.object(e,`options`),
n.arrayOfObject(e.parts,`options.parts`),n.string(e.type,`options.type`),n.optionalString(e.comment,`options.comment`);
var t=r.info[e.type];if(typeof t!=`object`)throw new f(e.type);for(var i={},a=0;a<e.parts.length;++a){var o=e.parts[a];
i[o.name]=o}this.type=e.type,this.parts=e.parts,this.part=i,this.comment=void 0,this.source=e.source,
this._rfc4253Cache=e._rfc4253Cache,this._hashCache={};var s;if(this.curve=void 0,this.type===`ecdsa`){
var c=this.part.curve.data.toString();this.curve=c,
s=r.curves[c].size}else if(this.type===`ed25519`||this.type===`curve25519`)s=256,this.curve=`curve25519`;else{
var u=this.part[t.sizePart];s=u.data.length,s=s*8-l.countZeros(u.data)}this.size=s}h.formats=m,
h.prototype.toBuffer=function(e,t){return e===void 0&&(e=`ssh`),n.string(e,`format`),n.object(m[e],`formats[format]`),
n.optionalObject(t,`options`),e===`rfc4253`?(this._rfc4253Cache===void 0&&(this._rfc4253Cache=m.rfc4253.write(this)),
this._rfc4253Cache):m[e].write(this,t)},h.prototype.toString=function(e,t){return this.toBuffer(e,t).toString()},
h.prototype.hash=function(e,t){if(n.string(e,`algorithm`),n.optionalString(t,`type`),t===void 0&&(t=`ssh`),
e=e.toLowerCase(),r.hashAlgs[e]===void 0)throw new f(e);var a=e+`||`+t;if(this._hashCache[a])return this._hashCache[a];
var o;
if(t===`ssh`)o=this.toBuffer(`rfc4253`);else if(t===`spki`)o=m.pkcs8.pkcs8ToBuffer(this);else throw Error(`Hash type `+t+` not supported`);
var s=i.createHash(e).update(o).digest();return this._hashCache[a]=s,s},h.prototype.fingerprint=function(e,t){
return e===void 0&&(e=`sha256`),t===void 0&&(t=`ssh`),n.string(e,`algorithm`),n.string(t,`type`),new a({type:`key`,
hash:this.hash(e,t),algorithm:e,hashType:t})},h.prototype.defaultHashAlgorithm=function(){var e=`sha1`;
return this.type===`rsa`&&(e=`sha256`),this.type===`dsa`&&this.size>1024&&(e=`sha256`),
this.type===`ed25519`&&(e=`sha512`),this.type===`ecdsa`&&(e=this.size<=256?`sha256`:this.size<=384?`sha384`:`sha512`),
e},h.prototype.createVerify=function(e){if(e===void 0&&(e=this.defaultHashAlgorithm()),n.string(e,`hash algorithm`),
this.type===`ed25519`&&d!==void 0)return new d.Verifier(this,e);
if(this.type===`curve25519`)throw Error(`Curve25519 keys are not suitable for signing or verification`);var t,r,a;try{
r=e.toUpperCase(),t=i.createVerify(r)}catch(e){a=e}
(t===void 0||a instanceof Error&&a.message.match(/Unknown message digest/))&&(r=`RSA-`,r+=e.toUpperCase(),
t=i.createVerify(r)),n.ok(t,`failed to create verifier`);var s=t.verify.bind(t),c=this.toBuffer(`pkcs8`),l=this.curve,
u=this;return t.verify=function(t,n){if(o.isSignature(t,[2,
0]))return t.type!==u.type||t.hashAlgorithm&&t.hashAlgorithm!==e||t.curve&&u.type===`ecdsa`&&t.curve!==l?!1:s(c,
t.toBuffer(`asn1`));if(typeof t==`string`||Buffer.isBuffer(t))return s(c,t,n);throw o.isSignature(t,[1,
0])?Error(`signature was created by too old a version of sshpk and cannot be verified`):TypeError(`signature must be a string, Buffer, or Signature object`)},
t},h.prototype.createDiffieHellman=function(){
if(this.type===`rsa`)throw Error(`RSA keys do not support Diffie-Hellman`);return new s(this)},
h.prototype.createDH=h.prototype.createDiffieHellman,h.parse=function(e,t,r){typeof e!=`string`&&n.buffer(e,`data`),
t===void 0&&(t=`auto`),n.string(t,`format`),typeof r==`string`&&(r={filename:r}),n.optionalObject(r,`options`),
r===void 0&&(r={}),n.optionalString(r.filename,`options.filename`),r.filename===void 0&&(r.filename=`(unnamed)`),
n.object(m[t],`formats[format]`);try{var i=m[t].read(e,r);return i instanceof u&&(i=i.toPublic()),
i.comment||(i.comment=r.filename),i}catch(e){throw e.name===`KeyEncryptedError`?e:new p(r.filename,t,e)}},
h.isKey=function(e,t){return l.isCompatible(e,h,t)},h.prototype._sshpkApiVersion=[1,7],h._oldVersionDetect=function(e){
return n.func(e.toBuffer),n.func(e.fingerprint),e.createDH?[1,4]:e.defaultHashAlgorithm?[1,3]:e.formats.auto?[1,
2]:e.formats.pkcs1?[1,1]:[1,0]}})),Qz=/* @__PURE__ */ V(((e,t)=>{var n=Zz(),r=Xz(),i=kz(),a=Wz(),o=Yz(),s=Gz(),c=_z();
t.exports={Key:n,parseKey:n.parse,Fingerprint:r,parseFingerprint:r.parse,Signature:i,parseSignature:i.parse,
PrivateKey:a,parsePrivateKey:a.parse,generatePrivateKey:a.generate,Certificate:o,parseCertificate:o.parse,
createSelfSignedCertificate:o.createSelfSigned,createCertificate:o.create,Identity:s,identityFromDN:s.parseDN,
identityForHost:s.forHost,identityForUser:s.forUser,identityForEmail:s.forEmail,identityFromArray:s.fromArray,
FingerprintFormatError:c.FingerprintFormatError,InvalidAlgorithmError:c.InvalidAlgorithmError,
KeyParseError:c.KeyParseError,SignatureParseError:c.SignatureParseError,KeyEncryptedError:c.KeyEncryptedError,
CertificateParseError:c.CertificateParseError}})),$z,eB,tB,nB=B((()=>{rx(),ia(),$z=e=>new ta({reference:e}),eB=32768,
tB=Z(function*(e){if(e.length>eB)return;let{default:t}=yield*Ly(()=>Promise.resolve().then(()=>/* @__PURE__ */ re(Qz(),
1)));return yield*_b(Jy(()=>`${t.parsePrivateKey(e,`pem`).toString(`ssh-private`).trimEnd()}\n`),()=>void 0)})})),
rB=/* @__PURE__ */ H({HOTP:()=>CB,Secret:()=>xB,TOTP:()=>wB,URI:()=>jB,version:()=>MB}),iB,aB,oB,sB,cB,lB,uB,dB,fB,pB,
mB,hB,gB,_B,vB,yB,bB,xB,SB,CB,wB,TB,EB,DB,OB,kB,AB,jB,MB,
NB=B((()=>{
//! otpauth 9.5.2 | (c) Héctor Molinero Fernández | MIT | https://github.com/hectorm/otpauth
iB=e=>{
let t=new Uint8Array(/* @__PURE__ */ new ArrayBuffer(8)),n=e;for(let e=7;e>=0&&n!==0;e--)t[e]=n&255,n-=t[e],n/=256;
return t},aB=(()=>{if(typeof globalThis==`object`)return globalThis;Object.defineProperty(Object.prototype,
"__GLOBALTHIS__",{get(){return this},configurable:!0});try{if(typeof __GLOBALTHIS__<`u`)return __GLOBALTHIS__}finally{
delete Object.prototype.__GLOBALTHIS__}if(typeof self<`u`)return self;if(typeof window<`u`)return window;
if(typeof global<`u`)return global})(),oB=e=>{switch(!0){case/^(?:SHA-?1|SSL3-SHA1)$/i.test(e):
return`SHA1`;case/^SHA(?:2?-)?224$/i.test(e):return`SHA224`;case/^SHA(?:2?-)?256$/i.test(e):
return`SHA256`;case/^SHA(?:2?-)?384$/i.test(e):return`SHA384`;case/^SHA(?:2?-)?512$/i.test(e):
return`SHA512`;case/^SHA3-224$/i.test(e):return`SHA3-224`;case/^SHA3-256$/i.test(e):
return`SHA3-256`;case/^SHA3-384$/i.test(e):return`SHA3-384`;case/^SHA3-512$/i.test(e):return`SHA3-512`;default:
throw TypeError(`Unknown hash algorithm: ${e}`)}},sB=(e,n,r)=>{if(t?.createHmac){let i=t.createHmac(e,
aB.Buffer.from(n));return i.update(aB.Buffer.from(r)),i.digest()}throw Error(`Missing HMAC function`)},
cB=`ABCDEFGHIJKLMNOPQRSTUVWXYZ234567`,lB=e=>{e=e.replace(/ /g,``).toUpperCase();let t=e.length;for(;e[t-1]===`=`;)--t;
t<e.length&&(e=e.substring(0,t));let n=new ArrayBuffer(e.length*5/8|0),r=new Uint8Array(n),i=0,a=0,o=0;
for(let t=0;t<e.length;t++){let n=cB.indexOf(e[t]);if(n===-1)throw TypeError(`Invalid character found: ${e[t]}`);
a=a<<5|n,i+=5,i>=8&&(i-=8,r[o++]=a>>>i)}return r},uB=e=>{let t=0,n=0,r=``;for(let i=0;i<e.length;i++)for(n=n<<8|e[i],
t+=8;t>=5;)r+=cB[n>>>t-5&31],t-=5;return t>0&&(r+=cB[n<<5-t&31]),r},dB=`0123456789ABCDEF`,fB=e=>{e=e.replace(/ /g,
``).toUpperCase();let t=new ArrayBuffer(e.length/2),n=new Uint8Array(t);for(let t=0;t<e.length;t+=2){
let r=dB.indexOf(e[t]),i=dB.indexOf(e[t+1]);if(r===-1||i===-1)throw TypeError(`Invalid character found: ${e.substring(t,
t+2)}`);n[t/2]=r<<4|i}return n},pB=e=>{let t=``;for(let n=0;n<e.length;n++){let r=e[n].toString(16);
r.length===1&&(t+=`0`),t+=r}return t.toUpperCase()},mB=e=>{let t=new ArrayBuffer(e.length),n=new Uint8Array(t);
for(let t=0;t<e.length;t++)n[t]=e.charCodeAt(t)&255;return n},hB=e=>{let t=``;
for(let n=0;n<e.length;n++)t+=String.fromCharCode(e[n]);return t},gB=aB.TextEncoder?new aB.TextEncoder:null,
_B=aB.TextDecoder?new aB.TextDecoder:null,vB=e=>{if(!gB)throw Error(`Encoding API not available`);return gB.encode(e)},
yB=e=>{if(!_B)throw Error(`Encoding API not available`);return _B.decode(e)},bB=e=>{
if(t?.randomBytes)return t.randomBytes(e);
if(aB.crypto?.getRandomValues)return aB.crypto.getRandomValues(new Uint8Array(e));
throw Error(`Cryptography API not available`)},xB=class e{static fromLatin1(t){return new e({buffer:mB(t).buffer})}
static fromUTF8(t){return new e({buffer:vB(t).buffer})}static fromBase32(t){return new e({buffer:lB(t).buffer})}
static fromHex(t){return new e({buffer:fB(t).buffer})}get buffer(){return this.bytes.buffer}get latin1(){
return Object.defineProperty(this,"latin1",{enumerable:!0,writable:!1,configurable:!1,value:hB(this.bytes)}),
this.latin1}get utf8(){return Object.defineProperty(this,"utf8",{enumerable:!0,writable:!1,configurable:!1,
value:yB(this.bytes)}),this.utf8}get base32(){return Object.defineProperty(this,"base32",{enumerable:!0,writable:!1,
configurable:!1,value:uB(this.bytes)}),this.base32}get hex(){return Object.defineProperty(this,"hex",{enumerable:!0,
writable:!1,configurable:!1,value:pB(this.bytes)}),this.hex}constructor({buffer:e,size:t=20}={}){
this.bytes=e===void 0?bB(t):new Uint8Array(e),Object.defineProperty(this,"bytes",{enumerable:!0,writable:!1,
configurable:!1,value:this.bytes})}},SB=(e,n)=>{if(t?.timingSafeEqual)return t.timingSafeEqual(aB.Buffer.from(e),
aB.Buffer.from(n));{if(e.length!==n.length)throw TypeError(`Input strings must have the same length`);let t=-1,r=0;
for(;++t<e.length;)r|=e.charCodeAt(t)^n.charCodeAt(t);return r===0}},CB=class e{static get defaults(){return{issuer:``,
label:`OTPAuth`,issuerInLabel:!0,algorithm:`SHA1`,digits:6,counter:0,window:1}}static generate({secret:t,
algorithm:n=e.defaults.algorithm,digits:r=e.defaults.digits,counter:i=e.defaults.counter,hmac:a=sB}){let o=iB(i),s=a(n,
t.bytes,o);if(!s?.byteLength||s.byteLength<19)throw TypeError(`Return value must be at least 19 bytes`);
let c=s[s.byteLength-1]&15;
return(((s[c]&127)<<24|(s[c+1]&255)<<16|(s[c+2]&255)<<8|s[c+3]&255)%10**r).toString().padStart(r,`0`)}
generate({counter:t=this.counter++}={}){return e.generate({secret:this.secret,algorithm:this.algorithm,
digits:this.digits,counter:t,hmac:this.hmac})}static validate({token:t,secret:n,algorithm:r,digits:i=e.defaults.digits,
counter:a=e.defaults.counter,window:o=e.defaults.window,hmac:s=sB}){if(t.length!==i)return null;let c=null,l=o=>{
let l=e.generate({secret:n,algorithm:r,digits:i,counter:o,hmac:s});SB(t,l)&&(c=o-a)};l(a);
for(let e=1;e<=o&&c===null&&(l(a-e),!(c!==null||(l(a+e),c!==null)));++e);return c}validate({token:t,
counter:n=this.counter,window:r}){return e.validate({token:t,secret:this.secret,algorithm:this.algorithm,
digits:this.digits,counter:n,window:r,hmac:this.hmac})}toString(){let e=encodeURIComponent;
return`otpauth://hotp/${this.issuer.length>0?this.issuerInLabel?`${e(this.issuer)}:${e(this.label)}?issuer=${e(this.issuer)}&`:`${e(this.label)}?issuer=${e(this.issuer)}&`:`${e(this.label)}?`}secret=${e(this.secret.base32)}&algorithm=${e(this.algorithm)}&digits=${e(this.digits)}&counter=${e(this.counter)}`}
constructor({issuer:t=e.defaults.issuer,label:n=e.defaults.label,issuerInLabel:r=e.defaults.issuerInLabel,
secret:i=new xB,algorithm:a=e.defaults.algorithm,digits:o=e.defaults.digits,counter:s=e.defaults.counter,hmac:c}={}){
this.issuer=t,this.label=n,this.issuerInLabel=r,this.secret=typeof i==`string`?xB.fromBase32(i):i,
this.algorithm=c?a:oB(a),this.digits=o,this.counter=s,this.hmac=c}},wB=class e{static get defaults(){return{issuer:``,
label:`OTPAuth`,issuerInLabel:!0,algorithm:`SHA1`,digits:6,period:30,window:1}}
static counter({period:t=e.defaults.period,timestamp:n=Date.now()}={}){return Math.floor(n/1e3/t)}
counter({timestamp:t=Date.now()}={}){return e.counter({period:this.period,timestamp:t})}
static remaining({period:t=e.defaults.period,timestamp:n=Date.now()}={}){return t*1e3-n%(t*1e3)}
remaining({timestamp:t=Date.now()}={}){return e.remaining({period:this.period,timestamp:t})}static generate({secret:t,
algorithm:n,digits:r,period:i=e.defaults.period,timestamp:a=Date.now(),hmac:o}){return CB.generate({secret:t,
algorithm:n,digits:r,counter:e.counter({period:i,timestamp:a}),hmac:o})}generate({timestamp:t=Date.now()}={}){
return e.generate({secret:this.secret,algorithm:this.algorithm,digits:this.digits,period:this.period,timestamp:t,
hmac:this.hmac})}static validate({token:t,secret:n,algorithm:r,digits:i,period:a=e.defaults.period,
timestamp:o=Date.now(),window:s,hmac:c}){return CB.validate({token:t,secret:n,algorithm:r,digits:i,
counter:e.counter({period:a,timestamp:o}),window:s,hmac:c})}validate({token:t,timestamp:n,window:r}){
return e.validate({token:t,secret:this.secret,algorithm:this.algorithm,digits:this.digits,period:this.period,
timestamp:n,window:r,hmac:this.hmac})}toString(){let e=encodeURIComponent;
return`otpauth://totp/${this.issuer.length>0?this.issuerInLabel?`${e(this.issuer)}:${e(this.label)}?issuer=${e(this.issuer)}&`:`${e(this.label)}?issuer=${e(this.issuer)}&`:`${e(this.label)}?`}secret=${e(this.secret.base32)}&algorithm=${e(this.algorithm)}&digits=${e(this.digits)}&period=${e(this.period)}`}
constructor({issuer:t=e.defaults.issuer,label:n=e.defaults.label,issuerInLabel:r=e.defaults.issuerInLabel,
secret:i=new xB,algorithm:a=e.defaults.algorithm,digits:o=e.defaults.digits,period:s=e.defaults.period,hmac:c}={}){
this.issuer=t,this.label=n,this.issuerInLabel=r,this.secret=typeof i==`string`?xB.fromBase32(i):i,
this.algorithm=c?a:oB(a),this.digits=o,this.period=s,this.hmac=c}},
TB=/^otpauth:\/\/([ht]otp)\/(.+)\?([A-Z0-9.~_-]+=[^?&]*(?:&[A-Z0-9.~_-]+=[^?&]*)*)$/i,EB=/^[2-7A-Z]+=*$/i,
DB=/^SHA(?:1|224|256|384|512|3-224|3-256|3-384|3-512)$/i,OB=/^[A-Z0-9]+(?:[_-][A-Z0-9]+)*$/i,kB=/^[+-]?\d+$/,
AB=/^\+?[1-9]\d*$/,jB=class{static parse(e,{hmac:t}={}){let n;try{n=e.match(TB)}catch{}
if(!Array.isArray(n))throw URIError(`Invalid URI format`);let r=n[1].toLowerCase(),i=n[2].split(/(?::|%3A) *(.+)/i,
2).map(decodeURIComponent),a=n[3].split(`&`).reduce((e,t)=>{let n=t.split(/=(.*)/,2).map(decodeURIComponent),
r=n[0].toLowerCase(),i=n[1],a=e;return a[r]=i,a},{}),o,s={};if(r===`hotp`){if(o=CB,
a.counter!==void 0&&kB.test(a.counter))s.counter=parseInt(a.counter,
10);else throw TypeError(`Missing or invalid 'counter' parameter`)}else if(r===`totp`){if(o=wB,a.period!==void 0){
if(AB.test(a.period))s.period=parseInt(a.period,
10);else throw TypeError(`Invalid 'period' parameter`)}}else throw TypeError(`Unknown OTP type`);
if(a.issuer!==void 0&&(s.issuer=a.issuer),i.length===2?(s.label=i[1],
s.issuer===void 0||s.issuer===``?s.issuer=i[0]:i[0]===``&&(s.issuerInLabel=!1)):(s.label=i[0],
s.issuer!==void 0&&s.issuer!==``&&(s.issuerInLabel=!1)),
a.secret!==void 0&&EB.test(a.secret))s.secret=a.secret;else throw TypeError(`Missing or invalid 'secret' parameter`);
if(a.algorithm!==void 0){
if((t?OB:DB).test(a.algorithm))s.algorithm=a.algorithm;else throw TypeError(`Invalid 'algorithm' parameter`)}
if(a.digits!==void 0){if(AB.test(a.digits))s.digits=parseInt(a.digits,
10);else throw TypeError(`Invalid 'digits' parameter`)}return t!==void 0&&(s.hmac=t),new o(s)}static stringify(e){
if(e instanceof CB||e instanceof wB)return e.toString();throw TypeError(`Invalid 'HOTP/TOTP' object`)}},MB=`9.5.2`})),
PB,FB,IB,LB,RB,zB,BB,VB=B((()=>{Rv(),rx(),
PB=`the server sent no code for the field, and the field does not hold a valid key for one`,FB=Z(function*(e){
if(e.length>RB)return;let{HOTP:t,Secret:n,TOTP:r,URI:i}=yield*Ly(()=>Promise.resolve().then(()=>(NB(),rB)));
return yield*_b(Jy(()=>{let a=e.includes(`://`)?i.parse(e):new r({secret:n.fromBase32(BB(e))});
if(a.digits<1||a.digits>zB)throw Error(`no code has that many digits`);
if(a.secret.bytes.length===0)throw Error(`no key`);return a instanceof t?{periodMs:void 0,
code:()=>a.generate()}:{periodMs:a.period*1e3,code:e=>a.generate({timestamp:e})}}),()=>void 0)}),IB=(e,
t)=>e===void 0?void 0:e-t%e,LB=Z(function*(e,t){let n=yield*FB(e),r=yield*Iv;
return t===void 0?n===void 0?void 0:{code:n.code(r),validFor:IB(n.periodMs,r)}:{code:t,validFor:IB(n?.periodMs,r)}}),
RB=1e4,zB=10,BB=e=>{let t=e.replace(/[\s-]/g,``);if(t===``)throw Error(`no key`);return t}})),HB,UB,WB=B((()=>{QL(),
rx(),Qw(),ia(),xa(),oR(),nB(),VB(),HB=e=>({value:e,validFor:void 0}),UB=Wy(function*(){let e=yield*LL({capacity:100,
lookup:tB});return(t,{item:n,selection:{source:r},vault:i},a)=>{let o=ba(a);switch(r._tag){case`Value`:
return J(HB(r.value));case`Content`:return t.content(i.id,n.id,r.file).pipe(pb(e=>tR(e)(o)),
X(e=>Jy({try:()=>HB(Jw(new TextDecoder(`utf-8`,{fatal:!0,ignoreBOM:!0}).decode(e))),
catch:()=>new ea({reference:o})})));case`OneTimePassword`:{let{totp:e,value:t}=r.field,
n=e==null||Xw(e).trim()===``?void 0:Xw(e);return X(LB(t==null?``:Xw(t),n),e=>e===void 0?Y(new $i({reference:o,
attribute:`otp`,why:PB})):J({value:Jw(e.code),validFor:e.validFor}))}case`OpenSsh`:return X(BL(e,Xw(r.key)),
e=>e===void 0?Y($z(o)):J(HB(Jw(e))))}}})})),GB,KB,qB,JB=B((()=>{rx(),Gr(),xa(),AM(),eR(),oR(),uR(),pz(),zR(),WB(),sz(),
hR(),GB=3,KB=Z(function*(e,t){let n=yield*oz(e,t),r=yield*UB,i=lR(t),a=Z(function*(e,t,i){
let a=yield*n.readsFresherThan(i-t,i);return yield*LR(a,e,(e,t)=>Wy(function*(){let{item:n,vault:i}=e,o=yield*r(a,e,t),
{contentVersion:s,revision:c}=yield*hb(a.revision(i.id));return{...o,vault:{id:i.id,contentVersion:s},item:{id:n.id,
version:n.version??void 0},revision:c,stale:void 0}}))}),o=Z(function*(e,t,r){let i=[],o=e;
for(let e=0;e<GB&&o.length>0;e++){let s=yield*a(o,t,r),c=e=>zr(e)&&n.isOutdated(e.success.vault.id,e.success.item.id,
e.success.item.version),l=e===2;i.push(...s.filter(([,e])=>l||!c(e))),o=l?[]:s.flatMap(([e,t])=>c(t)?[e]:[])}return i}),
s=Z(function*(e){let n=yield*kM,r=i.staleOutcomes(e,n);if(r!==void 0)return r;let a=yield*o(e,t.timeToLive,n),s=([,
e])=>Rr(e)&&iR(e.failure),c=a.filter(s).map(([e])=>e),l=c.length===0?[]:yield*o(c,t.negativeTimeToLive,n),
u=[...a.filter(e=>!s(e)),...l];return i.withStaleFallback(u,n,yield*kM)}),c=yield*$L(s);return{outcomes:c,
outcomesKnowing:Z(function*(e,t){let r=yield*kM,{vaults:i}=yield*n.readsFresherThan(r,r),a=yield*tb(i);if(Rr(a)){
let t=tR(a.failure);return e.map(e=>[e,Ir(t(ba(e.reference)))])}let o=yield*Fy(e,e=>ib(qB(a.success,e.reference,t),
t=>({one:e,reading:t}))),s=o.filter(({reading:e})=>e===void 0).map(({one:e})=>e);return[...o.flatMap(({one:e,
reading:t})=>t===void 0?[]:[[e,Fr(t)]]),...s.length===0?[]:yield*c(s)]}),plan:t=>fz(e,t),revisions:n.revisions}}),qB=(e,
t,n)=>{let r=t.attribute===`otp`?void 0:n.get(ba(t));return r?.vault.contentVersion===void 0?J(void 0):Cb(pR(J(e),
t.vault),{onFailure:()=>void 0,
onSuccess:({id:t})=>t===r.vault.id&&e.some(e=>e.id===t&&e.contentVersion===r.vault.contentVersion)?r:void 0})}})),YB,XB,
ZB,QB,$B,eV,tV,nV,rV,iV,aV=B((()=>{tv(),rx(),sx(),US(),iM(),Qw(),Gr(),_w(),ia(),xa(),AM(),oR(),YB=100,XB=3e5,ZB=.75,
QB=({attribute:e})=>e===`otp`,$B=e=>Hr(e,{onFailure:e=>e,onSuccess:({stale:e})=>e?.failure}),eV=(e,t,n)=>{let r=$B(t);
if(zr(t)&&r===void 0){let{revision:n,value:r,vault:i}=t.success;return{...e,value:r,origin:{vaultId:i.id,revision:n}}}
return r!==void 0&&!aR(r)&&e.origin!==void 0&&n!==void 0?{...e,origin:{...e.origin,revision:n}}:e},tV=(e,{key:t,
reference:n,value:r})=>r===void 0||e.value!==void 0&&Xw(e.value)===Xw(r)?[]:[{key:t,reference:ba(n),previous:e.value,
current:r}],nV=({error:e,key:t})=>aR(e)?`unavailable`:JSON.stringify([t,e._tag,e.message]),rV=(e,t)=>ib(rM,
n=>(t===0?e:Math.min(Math.max(e,YB)*2**t,Math.max(e,XB)))*(.9+n*.2)),iV=e=>{let t=/* @__PURE__ */ new Set,
n=/* @__PURE__ */ new Map,r,i=K_(),a=0,o=()=>Math.min(...[...t].map(e=>e.interval)),s=(e,t)=>{let r=n.get(e),
i=new Set(t.map(nV));return i.size===0?n.delete(e):n.set(e,i),[...i].every(e=>r?.has(e))?Vy:db(e(new ra(t)),
e=>Xb(`The onFailure callback of a watch failed.`,e))},c=Wy(function*(){let n=yield*kM,r=[...t].map(e=>({watcher:e,
watched:e.watched})),i=new Set(r.flatMap(({watched:e})=>e.flatMap(({origin:e})=>e===void 0?[]:[e.vaultId]))),
c=yield*e.revisions([...i],n-o()*ZB),l=({origin:e})=>e===void 0?void 0:c.get(e.vaultId),u=e=>{let t=l(e);
return t===void 0?!0:Rr(t)?rR(t.failure):t.success.revision!==e.origin?.revision},d=r.flatMap(({watched:e,
watcher:t})=>e.filter(u).map(e=>({...e,one:e,watcher:t}))),
f=new Map(d.length===0?[]:(yield*e.outcomes(d)).map(([{one:e},t])=>[e,t])),p=/* @__PURE__ */ new Map,m=({onFailure:e},
t)=>{let n=p.get(e)??[];p.set(e,n),n.push(t)};for(let{watched:e,watcher:t}of r){let n=[];t.watched=e.map(e=>{let{key:r,
reference:i}=e,a=l(e),o=f.get(e);if(o===void 0)return a!==void 0&&Rr(a)&&m(t,{key:r,error:tR(a.failure)(ba(i))}),e;
let s=$B(o);s!==void 0&&(e.value!==void 0||aR(s))&&m(t,{key:r,error:s});
let c=a!==void 0&&zr(a)?a.success.revision:void 0,u=eV(e,o,c);return n.push(...tV(e,u)),u}),n.length>0&&t.offer(n)}
a=[...c.values()].some(e=>zr(e)||rR(e.failure))||[...f.values()].some(e=>{let t=$B(e);
return t===void 0||!aR(t)})||i.size===0&&d.length===0?0:a+1;for(let e of new Set([...t].map(e=>e.onFailure)))yield*s(e,
p.get(e)??[])}),l=Wy(function*(){let e=!1;for(;!e;)i=K_(),e=(yield*vb(J_(i),yield*rV(o(),a)))._tag===`None`}),u=zb($y(l,
db(c,e=>Zb(`A round of a watch failed.`,e)))),d=e=>Ab(Wy(function*(){let n=e.interval<o();t.add(e),
r===void 0?r=yield*Kb(u):n&&ev(i,Vy)}),()=>zy(()=>{if(t.delete(e),
[...t].some(({onFailure:t})=>t===e.onFailure)||n.delete(e.onFailure),t.size>0||r===void 0)return Vy;let i=r;
return r=void 0,a=0,ax(i)}));return{changes:(e,{interval:t,known:n,onFailure:r})=>{
let i=e.filter(({reference:e})=>!QB(e));if(i.length===0)return aw;let a=i.map(({key:e,outcome:t,reference:r})=>{
let i={key:e,reference:r,value:n(e)??(zr(t)?t.success.value:void 0),origin:void 0};return{before:i,after:eV(i,t,
void 0)}});return ow(Wy(function*(){let e=yield*uS();yield*jb(()=>yS(e));let n=a.map(({after:e})=>e);
return yield*d({interval:t,onFailure:r,watched:n,offer:t=>{for(let n of t)fS(e,n)}}),lw(ew(a.flatMap(({after:e,
before:t})=>tV(t,e))),nw(e))}))}}}})),oV,sV,cV,lV,uV,dV,fV,pV,mV,hV,gV,_V,vV=B((()=>{Du(),tv(),rx(),Pv(),ql(),Qw(),Gr(),
_w(),PL(),dL(),wj(),GA(),ia(),xa(),Ba(),JB(),aV(),oV=class extends Yl()(`@opconnect/core/Secrets`){},sV=e=>{let t=[],
n=[];for(let[r,[i,a]]of Object.entries(e).entries()){let e=ya(a),o={key:i,text:a,index:r};zr(e)?t.push({...o,
reference:e.success}):n.push([o,Ir(e.failure)])}return{parsed:t,invalid:n}},cV=e=>e.toSorted(([e],
[t])=>e.index-t.index),lV=e=>{let t=[],n=[];for(let[r,i]of e)zr(i)?n.push([r,i.success]):t.push({key:r.key,
error:i.failure});return{failures:t,values:n}},uV=e=>Object.fromEntries(e.map(([{key:e},t])=>[e,t])),
dV=e=>Xb(`Could not read watched secrets again. ${e.message}`),fV=({value:e})=>e,pV=({item:e,stale:t,validFor:n,value:r,
vault:i})=>({value:r,vault:i,item:e,age:t?.age??0,validFor:n}),mV=({item:e,validFor:t,value:n,vault:r})=>({value:n,
vault:r,item:e,validFor:t,revision:0,stale:void 0}),hV=e=>{let t=iV(e),n=Z(function*(t,{known:n}={}){let{invalid:r,
parsed:i}=sV(t);if(i.length===0)return cV(r);let a=n===void 0?void 0:new Map([...n].map(([e,t])=>[e,mV(t)])),
o=yield*a===void 0?e.outcomes(i):e.outcomesKnowing(i,a);return cV([...r,...o])}),r=Z(function*(t){let n=yield*Zy(ya(t)),
[r]=yield*e.outcomes([{reference:n}]);return{reference:n,outcome:yield*Zy(r[1])}});return{resolve:e=>ib(r(e),
({outcome:e})=>e.value),resolveAll:Z(function*(e){let{failures:t,values:r}=lV(yield*n(e));
return t.length>0?yield*new ra(t):uV(r.map(([e,t])=>[e,t.value]))}),resolveEach:e=>ib(n(e),e=>uV(e.map(([e,t])=>[e,Vr(t,
fV)]))),readEach:(e,t)=>ib(n(e,t),e=>uV(e.map(([e,t])=>[e,Vr(t,pV)]))),resolveTemplate:Z(function*(e,t){let n=Na(e,t);
if(Rr(n))return yield*new ra(n.failure.map(e=>({key:e.reference,error:e})));let i=yield*Fy(n.success.parts,
e=>e._tag===`Text`?J(Fr(e.text)):tb(mb(r(e.reference),{onFailure:t=>({key:e.reference,error:t}),
onSuccess:({outcome:e})=>Xw(e.value)})),{concurrency:`unbounded`}),a=new Map(i.flatMap(e=>Rr(e)?[[e.failure.key,
e.failure]]:[]));return a.size>0?yield*new ra([...a.values()]):Jw(i.map(e=>zr(e)?e.success:``).join(``))}),
plan:Z(function*(t){let{invalid:n,parsed:r}=sV(t),{places:i,requests:a}=yield*e.plan(r),{failures:o,
values:s}=lV(cV([...n,...i]));return{requests:a,entries:s.map(([{key:e,text:t},n])=>({key:e,reference:t,...n})),
failures:o}}),watch:(n,r)=>ow(Wy(function*(){let{interval:i}=yield*xj(BA,r),{invalid:a,parsed:o}=sV(n),
s=o.length===0?[]:yield*e.outcomes(o),{failures:c}=lV(cV(r?.onMissing===`wait`?a:[...a,...s]));
if(c.length>0)return yield*new ra(c);let{initialValues:l,onFailure:u=dV}=r??{};return t.changes(s.map(([{key:e,
reference:t},n])=>({key:e,reference:t,outcome:n})),{interval:i,onFailure:u,known:e=>l!==void 0&&Object.hasOwn(l,
e)?l[e]:void 0})})),live:Z(function*(e,n){let{interval:i}=yield*xj(zA,n),{outcome:a,reference:o}=yield*r(e);
if(QB(o))return yield*new $i({reference:e,attribute:`otp`,
why:`one-time passwords change with the clock and cannot be watched: resolve them when they are needed`});
let s=yield*kL({current:a.value}),c=yield*q_();yield*jb(()=>$_(c,void 0));let l=t.changes([{key:e,reference:o,
outcome:Fr(a)}],{interval:i,onFailure:n?.onFailure??dV,known:()=>void 0});return yield*Gb(mw(l,e=>NL(s,e))),
{reference:e,current:ib(jL(s),({current:e})=>e),previous:ib(jL(s),({previous:e})=>Bl(e)),changes:AL(s).pipe(fw(1),
pw(J_(c)),sw(({current:t,previous:n})=>({key:e,reference:e,previous:n,current:t})))}})}},gV=Z(function*(e={}){
let{capacity:t,negativeTimeToLive:n,staleIfError:r,timeToLive:i}=yield*xj(RA,e),a=yield*KB(yield*sL,{timeToLive:i,
negativeTimeToLive:Math.min(i,n),capacity:t,staleIfError:r});return hV(a)}),_V=e=>Ev(oV,gV(e))})),yV,bV,xV,SV=B((()=>{
ur(),w_(),Pv(),yV=f_,bV=g_,xV=(e,t)=>Ev(yV,Qn(Gp(function*(n){let r=new Set(t?.mergeWithExisting===!0?n.getRef(f_):[]);
for(let t of e)r.add(xn(t)?yield*t:t);return r})))})),CV,wV,TV,EV,DV=B((()=>{dN(),CV=e=>e.then(e=>({bytes:e}),
e=>({code:GM(e)})),wV=e=>CV(uN(e)),TV=e=>CV(S(e)),EV=(e,t)=>rN(e,t).then(()=>void 0,GM)})),OV,kV,AV,jV,MV,NV,PV,FV,IV,
LV,RV,zV,BV,VV,HV=B((()=>{OV=j(i),kV=Buffer.from(`opconnect snapshot `),AV=Buffer.from(`opconnect snapshot 2
`),
jV={Token:1,Passphrase:2,KeyFile:3},MV=16,NV=12,PV=16,FV=AV.length+1+MV+NV,IV={N:2**15,r:8,p:3,maxmem:67108864},LV=(e,
t)=>new Promise((n,r)=>{s(e.normalize(`NFKC`),t,32,IV,(e,t)=>e===null?n(t):r(e))}),RV=async(e,t,
n)=>Buffer.from(await OV(`sha256`,e,t,`opconnect snapshot 2 ${n}`,32)),zV=(e,t)=>{switch(e._tag){case`Token`:
return RV(e.token,t,`token`);case`KeyFile`:return RV(e.bytes,t,`key file`);case`Passphrase`:return LV(e.passphrase,t)}},
BV=async(e,t)=>{let r=a(MV),i=a(NV),o=Buffer.concat([AV,Uint8Array.of(jV[t._tag]),r,i]),s=n(`aes-256-gcm`,await zV(t,r),
i,{authTagLength:PV});s.setAAD(o);let c=Buffer.concat([s.update(e,`utf8`),s.final()]);return Buffer.concat([o,
s.getAuthTag(),c])},VV=async(e,t)=>{let n=Buffer.from(e);if(!n.subarray(0,
AV.length).equals(AV))return{unopened:n.subarray(0,kV.length).equals(kV)?`OtherVersion`:`NotASnapshot`};
if(n.length<FV+PV)return{unopened:`Damaged`};if(n[AV.length]!==jV[t._tag])return{unopened:`OtherKey`};
let i=n.subarray(0,FV),a=i.subarray(AV.length+1,AV.length+1+MV),o=i.subarray(FV-NV),s=r(`aes-256-gcm`,await zV(t,a),o,
{authTagLength:PV});s.setAAD(i),s.setAuthTag(n.subarray(FV,FV+PV));let c=s.update(n.subarray(FV+PV));try{
return{text:Buffer.concat([c,s.final()]).toString(`utf8`)}}catch{return{unopened:`Damaged`}}}})),
UV=/* @__PURE__ */ H({SnapshotUnusable:()=>GV,resolveAll:()=>oH}),WV,GV,KV,qV,JV,YV,XV,ZV,QV,$V,eH,tH,nH,rH,iH,aH,oH,
sH=B((()=>{Rv(),rx(),Qw(),Gr(),SA(),qj(),wj(),Si(),GA(),Kj(),dN(),ia(),xa(),oR(),vV(),MM(),BP(),DV(),HV(),
WV={Missing:`the file does not exist yet`,Unreadable:`the file cannot be read`,
Untrusted:`somebody else could have written it (it must be a regular file of your own, not writable for others)`,
NotASnapshot:`the file is not a snapshot`,OtherVersion:`it was written by another version of opconnect`,
OtherKey:`it was encrypted with another kind of key`,Damaged:`it is corrupted, or was encrypted with a different key`,
Expired:`it is too old`,OtherHost:`it was made for another server`,OtherReferences:`it was made for other references`},
GV=class extends xi(`SnapshotUnusable`){constructor(e){let{path:t,problem:n,unresolved:r}=e;super({...e,
message:`The Connect server cannot be reached, and the snapshot ${t} cannot be used: ${WV[n]}.\n${r.message}`,
hint:`Restore the connection to the server. The next start that reaches it writes a new snapshot.`})}},
KV=nA(qk({savedAt:yA,expiresAt:yA,hosts:gA(Q),readings:gA(qk({reference:Q,value:Q,vault:Q,contentVersion:lA(yA),item:Q,
version:lA(yA)}))})),qV=sA(KV),JV=oA(KV),YV=e=>new Map([...e].flatMap(e=>{let t=ya(e);
return zr(t)&&t.success.attribute!==`otp`?[[e,ba(t.success)]]:[]})),XV=(e,t)=>{let[n,r]=[new Set(e),new Set(t)];
return n.size===r.size&&[...n].every(e=>r.has(e))},ZV=12,QV=32,$V=(e,t)=>new ij([{code:`InvalidOption`,message:e,hint:t,
place:{key:`key`}}]),eH=Z(function*({key:e},{token:t}){if(e===void 0){let{current:e}=yield*zP(t),n=Xw(yield*e);
return n.length>=QV?{_tag:`Token`,
token:n}:yield*$V(`The access token is too short to encrypt a snapshot: it has fewer than ${QV} characters.`,
"Set the option `key` of the snapshot.")}if(typeof e==`object`&&`file`in e){let t=yield*Ly(()=>TV(e.file));
return`code`in t?yield*$V(`Could not read the key file ${e.file} of the snapshot: ${t.code}.`,
`Check the path.`):t.bytes.length>=QV?{_tag:`KeyFile`,
bytes:t.bytes}:yield*$V(`The key file ${e.file} of the snapshot must have at least ${QV} bytes.`,
`Create it with: openssl rand -out ${e.file} ${QV}`)}let n=qw(e)?Xw(e):e;return n.length>=ZV?{_tag:`Passphrase`,
passphrase:n}:yield*$V(`The key of the snapshot must have at least ${ZV} characters.`,
`Use a longer passphrase, such as 32 random characters, or a key file.`)}),tH=Z(function*({hosts:e,maxAge:t,path:n,
source:r},i){let a=yield*Iv,o=qV({savedAt:a,expiresAt:Math.min(a+t,2**53-1),hosts:e,readings:Array.from(i,([e,{item:t,
value:n,vault:r}])=>({reference:e,value:Xw(n),vault:r.id,
...r.contentVersion===void 0?{}:{contentVersion:r.contentVersion},item:t.id,
...t.version===void 0?{}:{version:t.version}}))}),s=yield*Ly(async()=>EV(n,await BV(o,r)));
s!==void 0&&(yield*Xb(`Could not write the snapshot ${n}: ${s}.`))}),nH=({contentVersion:e,item:t,value:n,vault:r,
version:i})=>({value:Jw(n),vault:{id:r,contentVersion:e},item:{id:t,version:i},age:0,validFor:void 0}),
rH=Z(function*({hosts:e,maxAge:t,path:n,references:r,source:i}){let a=e=>Y(e),o=yield*Ly(()=>wV(n));
if(`code`in o)return yield*a(o.code===`ENOENT`?`Missing`:o.code===`NOT_TRUSTED`?`Untrusted`:`Unreadable`);
let s=yield*Ly(()=>VV(o.bytes,i));if(`unopened`in s)return yield*a(s.unopened);let c=JV(s.text);
if(c._tag===`None`)return yield*a(`Damaged`);let{expiresAt:l,readings:u,savedAt:d}=c.value,f=yield*Iv;
if(f>l||f-d>t)return yield*a(`Expired`);if(!XV(c.value.hosts,e))return yield*a(`OtherHost`);
let p=new Map(u.map(e=>[e.reference,nH(e)]));return XV(p.keys(),r)?{savedAt:d,readings:p}:yield*a(`OtherReferences`)}),
iH=1/24,aH=(e,t)=>[...t].every(([t,{value:n,vault:r}])=>{let i=e.get(t);
return i!==void 0&&Xw(i.value)===Xw(n)&&i.vault.contentVersion===r.contentVersion}),oH=Z(function*(e,t){let n=yield*oV,
{connect:r,...i}=t,{maxAge:a}=yield*xj(HA,i),o=yield*Zy(Gj(r)),s=yield*eH(t,o),c=Object.entries(e),l=YV(c.map(([,
e])=>e)),{hosts:u}=o,d={path:t.path,maxAge:a,hosts:u,source:s,references:new Set(l.values())},f=c.every(([,
e])=>l.has(e)),p=yield*tb(rH(d)),m=zr(p)&&f?p.success:void 0,h=yield*n.readEach(e,
zr(p)?{known:p.success.readings}:{}).pipe(kb(jM,m!==void 0)),g=[],_=[];for(let[e]of c){let t=h[e];zr(t)?g.push([e,
t.success]):_.push({key:e,error:t.failure})}let v=e=>Object.fromEntries(e);if(_.length===0){let t=v(g.map(([e,
{value:t}])=>[e,t])),n=yield*Iv,r=Math.max(0,...g.map(([,e])=>e.age));if(r>0)return{values:t,savedAt:n-r};
let i=new Map(g.flatMap(([t,n])=>{let r=l.get(e[t]);return r===void 0?[]:[[r,n]]}));
return zr(p)&&n-p.success.savedAt<a*iH&&aH(p.success.readings,i)||(yield*tH(d,i)),{values:t,savedAt:void 0}}
let y=new ra(_);return!f||!_.every(({error:e})=>aR(e))?yield*y:Rr(p)?yield*new GV({path:t.path,problem:p.failure,
unresolved:y}):{values:v(c.flatMap(([e,t])=>{let n=p.success.readings.get(l.get(t)??``);return n===void 0?[]:[[e,
n.value]]})),savedAt:p.success.savedAt}})})),cH=/* @__PURE__ */ H({each:()=>pH,recordOf:()=>dH,resolveReferences:()=>vH,
run:()=>uH,withSnapshot:()=>mH}),lH,uH,dH,fH,pH,mH,hH,gH,_H,vH,yH=B((()=>{dL(),EL(),vV(),XP(),LM(),rx(),Pv(),SV(),Qw(),
Gr(),sl(),El(),lH=xV([bV(({message:e})=>{ol(`opconnect: ${[e].flat().join(` `)}`)})]),uH=async(e,t,{onEvent:n,signal:r,
waits:i=!0}={})=>{let a=0,o=Ev(PM,ib(PM,({open:e,send:t})=>{let n=e=>t=>(a++,e(t));return{send:n(t),
open:n(e)}})).pipe(Mv(TL)),s=JP(),c=s.run(t,{timeout:i?qP(e):0,onEvent:n}).pipe(Ob(_V().pipe(Nv(uL(e)),Mv(o),Mv(wv(YP,
s)),Nv(lH))),tb);return{outcome:await Jb(c,r===void 0?{}:{signal:r}),requests:a}},dH=e=>Object.fromEntries(Array.from(e,
e=>[e,e])),fH=e=>{let t=/* @__PURE__ */ new Map,n=/* @__PURE__ */ new Map;for(let[r,i]of Object.entries(e))Hr(i,
{onFailure:e=>n.set(r,e),onSuccess:e=>t.set(r,Xw(e))});return{...Tl,values:t,failures:n}},
pH=e=>ib(oV.use(t=>t.resolveEach(dH(e))),fH),mH=Z(function*(e,t,n){
return yield*(yield*Ly(()=>Promise.resolve().then(()=>(sH(),UV)))).resolveAll(dH(e),{connect:t,
...n}).pipe(ib(({savedAt:e,values:t})=>({...Tl,savedAt:e===void 0?void 0:new Date(e),
values:new Map(Object.entries(t).map(([e,t])=>[e,Xw(t)]))})),ub({SecretsNotResolved:()=>pH(e),
SnapshotUnusable:({message:e,unresolved:t})=>J({...Tl,failures:new Map(t.failures.map(({error:e,key:t})=>[t,e])),
snapshotProblem:e.split(`
`,1)[0]})}))}),hH=2e3,gH=([e,t])=>({...e,values:new Map([...e.values,...t.values]),
failures:new Map([...e.failures,...t.failures])}),_H=Z(function*(e,t){let n=yield*e;return gH([n,yield*kb(pH(t),jM,
n.savedAt!==void 0)])}),vH=({isUrgent:e,optional:t,required:n},r,i,a)=>uH(e?r:{...r,retries:0,totalTimeout:hH},
i===void 0||n.length===0?ib(Py([pH(n),pH(t)],{concurrency:`unbounded`}),gH):_H(mH(n,r,i),t),{...a,waits:e})}));Ba(),
Gr(),El();const bH=`••••••••`,xH=e=>[...new Set(e.flatMap(({template:e})=>e===void 0?[]:Ra(e)))],SH=({variables:e},
{optional:t})=>new Set(xH(e.filter(({key:e})=>!t?.includes(e)))),CH=({snapshot:e})=>typeof e==`string`?{path:e}:e,
wH=({issues:e})=>e.filter(({code:e})=>e===`UntrustedSetting`),TH={outcome:Fr(Tl),requests:0},EH=async(e,t,n)=>{
let r=xH(e.variables),i=n.skipped?xH(e.skipped):[];if(r.length===0&&i.length===0)return TH;let[{connectOptions:a},
{resolveReferences:o}]=await Promise.all([Promise.resolve().then(()=>(Zj(),Jj)),Promise.resolve().then(()=>(yH(),cH))]),
s=a(t,e);if(Rr(s))return{outcome:Ir(s.failure),requests:0};let c=SH(e,t),l=[.../* @__PURE__ */ new Set([...r,
...i])].filter(e=>!c.has(e)),{progress:u=(e,t)=>t({}),signal:d}=n,{outcome:f,requests:p}=await u(`resolving references`,
e=>o({required:[...c],optional:l,isUrgent:r.length>0},s.success,CH(t),{signal:d,onEvent:e.onEvent}));
return{outcome:Br(f,({issues:e})=>e),requests:p}},DH=({skipped:e},t,n)=>e.flatMap(({key:e,template:r})=>{
let i=r!==void 0&&Ra(r).every(e=>n.has(e))?za(r,e=>n.get(e)??AH(e)):t[e]??process.env[e];return i===void 0?[]:[[e,i]]}),
OH=(e,t,{outcome:n,requests:r},i=performance.now())=>{let{issues:a,skipped:o,variables:s,warnings:c}=e;
if(wH(e).length>0)throw new yl(a);let l=Ur(n,()=>Tl),{failures:u,savedAt:d,values:f}=l,p=({key:e,
template:n})=>t.optional?.includes(e)===!0&&Ra(n).some(e=>!f.has(e)),m=s.filter(p),h=s.filter(e=>!p(e)),
g=e=>xH(e).length===0?[]:Rr(n)?Cl(e,n.failure):xl(e,u),_=[...a,...g(h),...wl(l)];if(_.length>0)throw new yl(_);
let v=e=>za(e,e=>f.get(e)??AH(e)),y=h.map(e=>({...e,value:v(e.template)})),b=y.filter(({value:e})=>e.includes(`\0`));
if(b.length>0)throw new yl(b.map(({key:e,source:t,template:n})=>no(e,t,Ra(n)[0])));
let x=Object.fromEntries(y.map(({key:e,value:t})=>[e,t])),S=t.processEnv??process.env;
return{result:{parsed:{...Object.fromEntries(DH(e,S,f)),...x},applied:x,variables:h.map(MH),skipped:o.map(({key:e,
source:t})=>({key:e,source:t})),omitted:g(m),warnings:c,savedAt:d,requests:r,duration:performance.now()-i},values:f,
failures:u}},kH=async(e,t,n={})=>{let r=performance.now(),i=wH(e).length>0?TH:await EH(e,t,n);return OH(e,t,i,r)},
AH=e=>{throw Error(`no outcome for ${e}`)},jH=e=>({parts:e.parts.map(e=>e._tag===`Text`?{...e,
text:e.text.replace(/(:\/\/[^/@\s:]*:)[^/@\s]+(?=@)/g,`$1${bH}`)}:e)}),MH=({key:e,source:t,template:n})=>{let r=Ra(n);
return{key:e,source:t,references:r,masked:r.length===0?void 0:za(jH(n),()=>bH)}};sl();const NH=(e,t,
n=`${t}s`)=>`${e} ${e===1?t:n}`,PH=({duration:e,requests:t,variables:n})=>{
let r=new Set(n.flatMap(e=>e.references)).size;return`${NH(n.length,`variable`)}, ${NH(r,`reference`)}: ${NH(t,
`request`)} in ${Math.round(e)} ms.`};el();const FH=e=>{try{b(2,e)}catch{}},IH=()=>F(2)&&process.env.TERM!==`dumb`,
LH={onEvent:e=>{
e.type===`recovered`?FH(`opconnect: ${e.message}\n`):e.isFirst&&FH(`opconnect: ${e.message} Retrying for up to ${Math.ceil(e.remaining/1e3)} s.\n`)}},
RH=async(e,t)=>{if(!IH())return await t(LH);let n=e,r=performance.now(),i,a=!1,o=()=>{a=!0;
let e=Math.floor((performance.now()-r)/1e3);FH(`\r\u001b[Kopconnect: ${Oi(n)}${e===0?``:`, ${e} s`}`)},s=()=>{
a&&FH(`\r\x1B[K`),a=!1};process.once(`exit`,s);let c=setTimeout(()=>{o(),i=setInterval(o,1e3)},500);try{
return await t({onEvent:({message:t,type:r})=>{n=r===`waiting`?t.replace(/\.$/,``):e}})}finally{clearTimeout(c),
clearInterval(i),s(),process.removeListener(`exit`,s)}},zH=({GITHUB_EVENT_NAME:e,GITHUB_EVENT_PATH:t})=>{
if(!e?.startsWith(`pull_request`)||!t)return!1;try{let{pull_request:e,repository:n}=JSON.parse(g(t,`utf8`));
return e.head.repo?.full_name!==n.full_name}catch{return!1}},
BH=e=>zH(e)?[`GitHub passes no secrets to workflows of pull requests from forks.`,
`Skip the step for forks: if: github.event.pull_request.head.repo.full_name == github.repository`]:e.GITHUB_ACTOR===`dependabot[bot]`?[`Workflows that Dependabot starts get its own secrets only.`,
`Add OP_CONNECT_TOKEN to the Dependabot secrets of the repository, or skip the step: if: github.actor != 'dependabot[bot]'`]:e.OP_SERVICE_ACCOUNT_TOKEN?[`The action cannot use OP_SERVICE_ACCOUNT_TOKEN.`,
`Set OP_CONNECT_HOST and OP_CONNECT_TOKEN: secrets are loaded from a Connect server.`]:[`A secret that the repository does not have is an empty text.`,
`Set OP_CONNECT_HOST and OP_CONNECT_TOKEN in the env of the step, the token from a secret of the repository.`],VH=(e,
t)=>{if(e.code!==`MissingHost`&&e.code!==`MissingToken`)return e;let[n,r]=BH(t);return{...e,message:`${e.message} ${n}`,
hint:r}},HH=(e,t)=>e[`INPUT_${t.toUpperCase()}`]?.trim()??``,UH={"":!1,true:!0,True:!0,TRUE:!0,false:!1,False:!1,
FALSE:!1},WH=(e,t)=>({code:`BadInput`,message:`The input ${e} is "${t}".`,hint:`Use true or false.`,locations:[]}),
GH=e=>e.split(`
`).map(e=>e.trim()).filter(e=>e!==``),KH=e=>{let t=[],n=n=>{let r=HH(e,n);return Object.hasOwn(UH,
r)||t.push(WH(n,r)),UH[r]===!0},r={envFiles:GH(HH(e,`env-file`)||(e.OP_ENV_FILE??``)),exportsEnv:n(`export-env`),
unsetsPrevious:n(`unset-previous`),checksOnly:n(`check-only`)};if(t.length>0)throw new yl(t);return r};Gr();
const qH=e=>zr(Qr([{key:e,value:``}],`env`)),
JH=e=>(e.OP_MANAGED_VARIABLES??``).split(`,`).map(e=>e.trim()).filter(e=>qH(e)&&!e.startsWith(`OP_CONNECT_`)),
YH=e=>/^(?:ACTIONS|GITHUB|INPUT|RUNNER)_/i.test(e),XH=e=>{let t=new Set(JH(e)),n=(e,n)=>t.has(e)&&!n?.includes(`op://`),
r=Object.entries(e);return{workflow:Object.fromEntries(r.filter(([e,t])=>!YH(e)&&!n(e,t))),
runner:Object.fromEntries(r.filter(([e])=>YH(e)))}},ZH=(e,t,n)=>{let{hint:r,locations:i,message:a}=t,o=[a,
...n!==void 0||i.length===0?[]:[pl(i)],n?.reference??``,r],{column:s,key:c,source:l}=n??{};return Jr(e,
o.filter(e=>e!==``).join(`
`),{file:l?.file?.replaceAll(`\\`,`/`),line:l?.line,col:s,title:c||`opconnect`})},QH=(e,
t)=>t.flatMap(t=>{let{locations:n}=t;return(n.length===0||n.length>3?[void 0]:n).map(n=>ZH(e,t,n))}).join(``),
$H=e=>`\`${e.replaceAll("`",`'`).replaceAll(`|`,`\\|`)}\``,eU=e=>e.replaceAll(`&`,`&amp;`).replaceAll(`<`,
`&lt;`).replaceAll(`>`,`&gt;`),tU=`### Secrets from 1Password Connect`,nU=(e,t,{checksOnly:n,exportsEnv:r})=>{
let i=new Set(t),a=[...e.variables.map(e=>({...e,isSecret:e.references.length>0})),
...e.skipped].filter(({key:e})=>i.has(e)).map(e=>{let t=`isSecret`in e?e.isSecret?`secret`:`plain text`:`set already`;
return`| ${$H(e.key)} | ${$H(ll(e.source))} | ${t} |`});return[tU,``,
n?`Every reference resolves. Nothing was loaded.`:r?`Exported to the next steps of the job.`:`Available as outputs of this step.`,
``,...a.length===0?[]:[`| variable | defined in | kind |`,`| --- | --- | --- |`,...a,``],PH(e),``,``].join(`
`)},
rU=e=>`${tU}\n\n<pre>\n${eU(gl(e))}\n\nNothing was loaded.\n</pre>\n\n`;el();const iU=e=>e.startsWith(`OP_CONNECT_`),
aU=({result:e},t=[])=>{let n=e.skipped.flatMap(({key:e})=>{let t=process.env[e];return t===void 0?[]:[[e,t]]}),
r=new Map([...Object.entries(e.applied),...n]);return(t.length>0?t:[...r.keys()].filter(e=>!iU(e))).flatMap(e=>{
let t=r.get(e);return t===void 0?[]:[{key:e,value:t}]})},oU=(e,{result:t,values:n})=>{
let r=new Set(t.variables.flatMap(({key:e,references:t})=>t.length>0?[e]:[])),i=new Set(e.map(({key:e})=>e));
return[...t.variables.filter(({key:e})=>i.has(e)).flatMap(({references:e})=>e).flatMap(e=>n.get(e)??[]),
...e.flatMap(({key:e,value:t})=>r.has(e)||!Ac(t)?[t]:[])]},sU=e=>{try{let t=v(e);
return!t.isFile()||t.size>65536?[]:[g(e,`utf8`).trim()]}catch{return[]}},cU=({definitions:e})=>{
let t=t=>[process.env[t]??``,...e.filter(({key:e})=>e===t).map(({text:e})=>e)],
n=t(`OP_CONNECT_TOKEN_FILE`).filter(e=>e!==``);return[...t(`OP_CONNECT_TOKEN`),...n.flatMap(sU)].filter(e=>e!==``)};
sl();const lU={EACCES:`permission denied`,EFBIG:`it is too large`,EISDIR:`it is a directory`,
ELOOP:`its links form a loop`,ENOENT:`no such file or directory`,ENOSPC:`no space left on device`,
ENOTDIR:`a part of its path is not a directory`,EPERM:`operation not permitted`,EROFS:`read-only file system`},uU=e=>{
let t=e instanceof Error&&`code`in e?String(e.code):`unknown`;return lU[t]??t};Gr();const dU=(e,t,n,r=[])=>({code:e,
message:t,hint:n,locations:r}),fU=(e,t,{result:n})=>Ur(Qr(e,t),e=>{let t=new Map([...n.variables,
...n.skipped].map(({key:e,source:t})=>[e,t]));throw new yl(e.map(({key:e,reason:n})=>{let r=t.get(e),
i=r===void 0?[]:[{key:e,source:r,reference:void 0}];return dU(`ValueUnusable`,`${e} cannot be loaded: ${n}.`,
`Rename or remove it.`,i)}))}),pU=e=>{let t=process.env[e];if(t)return t;throw new yl([dU(`RunnerMissing`,
`${e} is not set.`,`Run the action in a step of GitHub Actions.`)])},mU=(e,{exportsEnv:t,unsetsPrevious:n})=>{
let r=JH(process.env),i=t?e.map(({key:e})=>e):[],a=n?r.filter(e=>!i.includes(e)):[],
o=[.../* @__PURE__ */ new Set([...r.filter(e=>!a.includes(e)),...i])].join(`,`),
s=o===(process.env.OP_MANAGED_VARIABLES??``);return[...a.map(e=>({key:e,value:``})),
...s?[]:[{key:`OP_MANAGED_VARIABLES`,value:o}]]},hU=async(e,t,n,r)=>{let i=gU(e,n),a=[...n.exportsEnv?i:[],...mU(i,n)],
o=n.exportsEnv?[]:i,s=[...a.length===0?[]:[[pU(`GITHUB_ENV`),fU(a,`env`,e)]],...o.length===0?[]:[[pU(`GITHUB_OUTPUT`),
fU(o,`output`,e)]],...r];await ei(Yr([...cU(t),...oU(i,e)]));try{$r(s)}catch(e){let t=uU(e);
throw new yl([dU(`FileNotWritten`,`Could not write the files of the runner: ${t}.`,``)])}},gU=(e,
{exportsEnv:t})=>aU(e).filter(({key:n})=>!t||Object.hasOwn(e.result.applied,n));sl();const _U=e=>{
let t=process.env.GITHUB_STEP_SUMMARY;return t?[[t,e]]:[]},vU=(e,{checksOnly:t,
exportsEnv:n})=>t?`Every reference resolves. Nothing was loaded.`:e.length===0?`Nothing to load: no reference in env, and no variable in an env file.`:`Loaded ${NH(e.length,
n?`environment variable`:`output`)}: ${e.join(`, `)}`;(async()=>{let e=KH(process.env),{runner:t,
workflow:n}=XH(process.env),r=si({path:e.envFiles,processEnv:n,variables:t}),i=Is(r),a=await kH(i,r,{progress:RH}),
{result:o}=a;await ei(QH(`warning`,[...o.warnings,...o.omitted]));let s=gU(a,e).map(({key:e})=>e),c=_U(nU(o,s,e));
e.checksOnly?$r(c):await hU(a,i,e,c),al(vU(s,e)),al(PH(o))})().catch(async e=>{if(process.exitCode=1,
!(e instanceof yl))throw e;let t=e.issues.map(e=>VH(e,process.env));await ei(QH(`error`,t)),$r(_U(rU(t)))});export{};