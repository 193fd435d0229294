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
`default`,{value:e,enumerable:!0}):n,e)),ie=/* @__PURE__ */ e(import.meta.url),ae,oe,se,ce=B((()=>{ae=(e,t)=>{
switch(t.length){case 0:return e;case 1:return t[0](e);case 2:return t[1](t[0](e));case 3:
return t[2](t[1](t[0](e)));case 4:return t[3](t[2](t[1](t[0](e))));case 5:return t[4](t[3](t[2](t[1](t[0](e)))));case 6:
return t[5](t[4](t[3](t[2](t[1](t[0](e))))));case 7:return t[6](t[5](t[4](t[3](t[2](t[1](t[0](e)))))));case 8:
return t[7](t[6](t[5](t[4](t[3](t[2](t[1](t[0](e))))))));case 9:
return t[8](t[7](t[6](t[5](t[4](t[3](t[2](t[1](t[0](e)))))))));default:{let n=e;for(let e=0,
r=t.length;e<r;e++)n=t[e](n);return n}}},oe={pipe(){return ae(this,arguments)}},se=/*#__PURE__*/ function(){
function e(){}return e.prototype=oe,e}()}));function le(e){let t=/* @__PURE__ */ new WeakMap;return n=>{let r=t.get(n);
if(r!==void 0)return r;let i=e(n);return t.set(n,i),i}}function ue(e){let t=/* @__PURE__ */ new WeakMap;return n=>{
let r=t.get(n);if(r!==void 0)return r;let i=e(n);return t.set(n,i),i!==n&&t.set(i,i),i}}var U,W,de,fe,pe,me,he,
ge=B((()=>{U=function(e,t){if(typeof e==`function`)return function(){return e(arguments)?t.apply(this,arguments):e=>t(e,
...arguments)};switch(e){case 0:case 1:throw RangeError(`Invalid arity ${e}`);case 2:return function(e,n){
return arguments.length>=2?t(e,n):function(n){return t(n,e)}};case 3:return function(e,n,r){
return arguments.length>=3?t(e,n,r):function(r){return t(r,e,n)}};default:return function(){
if(arguments.length>=e)return t.apply(this,arguments);let n=arguments;return function(e){return t(e,...n)}}}},W=e=>e,
de=e=>()=>e,fe=/*#__PURE__*/ de(!0),pe=/*#__PURE__*/ de(!1),me=/*#__PURE__*/ de(void 0),he=me})),_e,ve=B((()=>{_e=e=>(t,
n)=>t===n||e(t,n)})),ye,be,xe,Se,Ce,we=B((()=>{ye=e=>{let t=new Set(Reflect.ownKeys(e));
if(e.constructor===Object)return t;e instanceof Error&&t.delete(`stack`);let n=Object.getPrototypeOf(e),r=n;
for(;r!==null&&r!==Object.prototype;){let e=Reflect.ownKeys(r);for(let n=0;n<e.length;n++)t.add(e[n]);
r=Object.getPrototypeOf(r)}
return t.has(`constructor`)&&typeof e.constructor==`function`&&n===e.constructor.prototype&&t.delete(`constructor`),t},
be=/*#__PURE__*/ new WeakSet,xe=e=>new Uint8Array(e.buffer,e.byteOffset,e.byteLength),
Se=e=>e instanceof ArrayBuffer||typeof SharedArrayBuffer<`u`&&e instanceof SharedArrayBuffer,Ce=e=>{try{
return new Uint8Array(e)}catch{return}}})),Te,Ee,De=B((()=>{Te=0,Ee=()=>{Te++}}));function Oe(e){
return typeof e==`string`}function ke(e){return typeof e==`number`}function Ae(e){return typeof e==`boolean`}
function je(e){return typeof e==`symbol`}function Me(e){return Oe(e)||ke(e)||je(e)}function Ne(e){
return typeof e==`function`}function Pe(e){return e===void 0}function Fe(e){return e!==void 0}function Ie(e){
return e!=null}function Le(e){return!0}function Re(e){return typeof e==`object`&&!!e||Ne(e)}function ze(e){return Be(e,
Symbol.iterator)||Oe(e)}var Be,Ve,He=B((()=>{ge(),Be=/*#__PURE__*/ U(2,(e,t)=>Re(e)&&t in e),Ve=/*#__PURE__*/ U(2,(e,
t)=>Be(e,`_tag`)&&e._tag===t)})),Ue,We,Ge,Ke,qe,Je,Ye,Xe,Ze,Qe,$e,et,tt,nt,rt,it,at,ot,st,ct=B((()=>{ge(),we(),De(),
Ue=`~effect/Hash`,We=e=>{switch(typeof e){case`number`:return Xe(e);case`bigint`:return Ze(e.toString(10));case`string`:
return Ze(e);case`function`:case`object`:if(e===null)break;
if(e instanceof Date)return Number.isNaN(e.getTime())?Ze(`Invalid Date`):Ze(e.toISOString());
if(e instanceof RegExp)return Ze(e.toString());{if(be.has(e))return Ge(e);let t=ot.get(e);if(t!==void 0)return t;
if(st.has(e))return Ee(),Ze(`[Circular]`);st.add(e);let n=Te,r;try{
if(`~effect/Hash`in e)r=e[Ue]();else if(typeof e==`function`)r=Ge(e);else if(Se(e)){let t=Ce(e);
r=t===void 0?Ge(e):tt(t)}else r=e instanceof DataView?tt(xe(e)):Array.isArray(e)||ArrayBuffer.isView(e)?tt(e):e instanceof Map?nt(e):e instanceof Set?it(e):$e(e)}finally{
st.delete(e)}return n===Te&&ot.set(e,r),r}}return Je(Ke(Ze(String(e))))},Ge=e=>(at.has(e)||at.set(e,
Je(Math.random()*4294967296|0)),at.get(e)),Ke=e=>(e^=e>>>16,e=Math.imul(e,2246822507),e^=e>>>13,e=Math.imul(e,
3266489909),e^e>>>16),qe=/*#__PURE__*/ U(2,(e,t)=>Ke(Math.imul(e,2654435761)+Math.imul(t,2246822507))),
Je=e=>e&3221225471|e>>>1&1073741824,Ye=/*#__PURE__*/ new DataView(/*#__PURE__*/ new ArrayBuffer(8)),Xe=e=>{let t=e|0;
return t===e?Je(t):(Ye.setFloat64(0,e===e?e:NaN),Je(qe(Ye.getInt32(0),Ye.getInt32(4))))},Ze=e=>{let t=5381,n=e.length;
for(;n;)t=t*33^e.charCodeAt(--n);return Je(t)},Qe=(e,t)=>{let n=12289;for(let r of t)n^=qe(We(r),We(e[r]));
return Je(n)},$e=e=>Qe(e,ye(e)),et=(e,t)=>n=>{let r=e;for(let e of n)r^=t(e);return Je(r)},tt=e=>{let t=6151;
for(let n of e)t=qe(t,We(n));return Je(t)},nt=/*#__PURE__*/ et(/*#__PURE__*/ Ze(`Map`),([e,t])=>qe(We(e),We(t))),
rt=/*#__PURE__*/ Ze(`Set`),it=/*#__PURE__*/ et(rt,e=>qe(rt,We(e))),at=/*#__PURE__*/ new WeakMap,
ot=/*#__PURE__*/ new WeakMap,st=/*#__PURE__*/ new WeakSet}));function lt(){return arguments.length===1?e=>ut(e,
arguments[0]):ut(arguments[0],arguments[1])}function ut(e,t){if(e===t)return!0;if(e==null||t==null)return!1;
let n=typeof e;
return n===typeof t?n===`number`&&e!==e&&t!==t?!0:n!==`object`&&n!==`function`||be.has(e)||be.has(t)?!1:dt(e,t):!1}
function dt(e,t){let n=yt.length;for(let r=n;r-->0;)if(yt[r]===e&&bt[r]===t)return!0;if(n)return ft(e,t);
let r=xt.get(e);r||xt.set(e,r=/* @__PURE__ */ new WeakMap);let i=r.get(t);return i===void 0&&r.set(t,i=ft(e,t)),i}
function ft(e,t){yt.push(e),bt.push(t);try{return pt(e,t)}finally{yt.pop(),bt.pop()}}function pt(e,t){
if(We(e)!==We(t))return!1;if(e instanceof Date){if(!(t instanceof Date))return!1;let n=e.getTime(),r=t.getTime();
return n===r||Number.isNaN(n)&&Number.isNaN(r)}
if(e instanceof RegExp)return t instanceof RegExp&&e.toString()===t.toString();let n=wt(e);
if(n!==wt(t)||typeof e==`function`&&!n)return!1;if(n)return e[vt](t);
if(Array.isArray(e))return!Array.isArray(t)||e.length!==t.length?!1:mt(e,t);if(Se(e)){
if(!Se(t)||e instanceof ArrayBuffer!=t instanceof ArrayBuffer)return!1;let n=Ce(e),r=Ce(t);
return n!==void 0&&r!==void 0&&ht(n,r)}if(ArrayBuffer.isView(e)){let n=e instanceof DataView;
return!ArrayBuffer.isView(t)||e.byteLength!==t.byteLength||n!==t instanceof DataView?!1:n?ht(xe(e),xe(t)):ht(e,t)}
return e instanceof Map?!(t instanceof Map)||e.size!==t.size?!1:_t(e,t,St,
Ct):e instanceof Set?!(t instanceof Set)||e.size!==t.size?!1:_t(e,t,We,ut):gt(e,t)}function mt(e,t){
for(let n=0;n<e.length;n++)if(!ut(e[n],t[n]))return!1;return!0}function ht(e,t){if(e.length!==t.length)return!1;
for(let n=0;n<e.length;n++)if(e[n]!==t[n])return!1;return!0}function gt(e,t){let n=ye(e),r=ye(t);
if(n.size!==r.size)return!1;for(let i of n)if(!r.has(i)||!ut(e[i],t[i]))return!1;return!0}function _t(e,t,n,r){
let i=/* @__PURE__ */ new Map,a=0;for(let e of t){let t=n(e),r=i.get(t);r?r.push(e):i.set(t,[e]),a++}
outer:for(let t of e){let e=i.get(n(t));if(e){for(let n=0;n<e.length;n++)if(r(t,e[n])){e[n]=e[e.length-1],e.pop(),a--;
continue outer}}return!1}return a===0}var vt,yt,bt,xt,St,Ct,wt,Tt=B((()=>{ct(),we(),He(),vt=`~effect/Equal`,yt=[],bt=[],
xt=/*#__PURE__*/ new WeakMap,St=e=>We(e[0]),Ct=(e,t)=>ut(e[0],t[0])&&ut(e[1],t[1]),wt=e=>Be(e,vt)}));function Et(e){
return kt(e)?Dt(e):e}function Dt(e){return e[Ot](globalThis[`~effect/Fiber/currentFiber`]?.context??Mt)}var Ot,kt,At,jt,
Mt,Nt=B((()=>{ce(),He(),Ot=/*#__PURE__*/ Symbol.for(`~effect/Redactable`),kt=e=>Be(e,Ot),
At=`~effect/Fiber/currentFiber`,jt=/*#__PURE__*/ new Map,Mt={"~effect/Context":{},base:jt,depth:0,mapUnsafe:jt,pipe(){
return ae(this,arguments)}}}));function Pt(e,t){let n=t?.space??0,r=/* @__PURE__ */ new WeakSet,
i=n?typeof n==`number`?` `.repeat(n):n:``,a=e=>i.repeat(e),o=(e,t)=>{let n=e?.constructor;
return n&&n!==Object.prototype.constructor&&n.name?`${n.name}(${t})`:t},s=e=>{try{return Reflect.ownKeys(e)}catch{
return[`[ownKeys threw]`]}};function c(e,t=0){try{return l(e,t)}catch{
return(typeof e==`object`&&e||typeof e==`function`)&&r.delete(e),`[inspection threw]`}}function l(e,n=0){
if(typeof e==`string`)return JSON.stringify(e);
if(typeof e==`number`||e==null||typeof e==`boolean`||typeof e==`symbol`)return String(e);
if(typeof e==`bigint`)return String(e)+`n`;if(typeof e==`object`||typeof e==`function`){if(r.has(e))return Wt;r.add(e);
let l;if(Ot in e)l=c(Dt(e),n);else if(Array.isArray(e))l=!i||e.length<=1?`[${e.map(e=>c(e,
n)).join(`,`)}]`:`[\n${a(n+1)}${e.map(e=>c(e,
n+1)).join(`,
`+a(n+1))}\n${a(n)}]`;else if(e instanceof Date)l=Lt(e);else if(!t?.ignoreToString&&Be(e,
`toString`)&&typeof e.toString==`function`&&e.toString!==Object.prototype.toString&&e.toString!==Array.prototype.toString){
let t=Rt(e);l=e instanceof Error&&e.cause!==void 0?`${t} (cause: ${c(e.cause,
n)})`:t}else if(Symbol.iterator in e)l=`${e.constructor.name}(${c(Array.from(e),n)})`;else{let t=s(e);
if(!i||t.length<=1){let r=`{${t.map(t=>`${Ft(t)}:${c(zt(e,t),n)}`).join(`,`)}}`;l=o(e,r)}else{
let r=`{\n${t.map(t=>`${a(n+1)}${Ft(t)}: ${c(zt(e,t),n+1)}`).join(`,
`)}\n${a(n)}}`;l=o(e,r)}}return r.delete(e),l}
return String(e)}return c(e,0)}function Ft(e){return typeof e==`string`?JSON.stringify(e):String(e)}function It(e){
return e.map(e=>`[${Ft(e)}]`).join(``)}function Lt(e){try{return e.toISOString()}catch{return`Invalid Date`}}
function Rt(e){try{let t=e.toString();return typeof t==`string`?t:String(t)}catch{return`[toString threw]`}}
function zt(e,t){try{return e[t]}catch{return`[property access threw]`}}function Bt(e,t){let n=[],
r=/* @__PURE__ */ new WeakMap;return JSON.stringify(e,function(e,t){
let i=Object.getOwnPropertyDescriptor(r.get(this)??this,e)?.value,a=Be(i,Ot)?Et(i):Et(t);
if(typeof a==`bigint`)return Pt(a);if(typeof a!=`object`||!a)return a;let o=a instanceof Error&&!Be(a,`toJSON`)?{...a,
name:a.name,message:a.message}:a;for(;n.length>0&&n[n.length-1]!==this;)n.pop();if(n.includes(a))return;if(n.push(a),
o!==a&&n.push(o),!Vt(o)||Ut(o))return o;let s=Ht(o);return r.set(s,o),n.push(s),s},t?.space)??`null`}function Vt(e){
for(let t of Object.getOwnPropertyNames(e))if(Object.getOwnPropertyDescriptor(e,t)?.get!==void 0)return!0;return!1}
function Ht(e){let t=Array.isArray(e)?[]:{},n=Array.isArray(e)?Array.from({length:e.length},(e,
t)=>String(t)):Object.keys(e);for(let r of n)Object.defineProperty(t,r,{enumerable:!0,get:()=>{let t=Reflect.get(e,r);
return Object.getOwnPropertyDescriptor(e,r)?.get===void 0?t:Et(t)}});return t}function Ut(e){
for(let t of[Number.prototype.valueOf,Boolean.prototype.valueOf,String.prototype.valueOf])try{return Reflect.apply(t,e,
[]),!0}catch{}return!1}var Wt,Gt=B((()=>{He(),Nt(),Wt=`[Circular]`})),Kt,qt,Jt,Yt,Xt=B((()=>{Gt(),He(),Nt(),
Kt=/*#__PURE__*/ Symbol.for(`nodejs.util.inspect.custom`),qt=e=>{try{return e=Et(e),Be(e,
`toJSON`)&&Ne(e.toJSON)&&e.toJSON.length===0?e.toJSON():Array.isArray(e)?e.map(qt):e}catch{return`[toJSON threw]`}},
Jt=(e,t=2)=>{if(typeof e==`string`)return e;try{return typeof e==`object`?Bt(e,{space:t}):Pt(e,{space:t})}catch{
return String(e)}},Yt={toJSON(){return qt(this)},[Kt](){return this.toJSON()},toString(){return Pt(this.toJSON())}}})),
Zt,Qt,$t,en,tn=B((()=>{Zt=()=>{let e=Object.getOwnPropertyDescriptor(Error,`stackTraceLimit`);
return e===void 0?Object.isExtensible(Error):Object.hasOwn(e,`writable`)?e.writable===!0:e.set!==void 0},
Qt=/*#__PURE__*/ Zt(),$t=()=>Error.stackTraceLimit,en=e=>{Qt&&(Error.stackTraceLimit=e)}})),nn,rn,an,on=B((()=>{tn(),
nn=class{constructor(e){this.value=e,this.done=!1}next(e){return this.done?(this.value=e,this):(this.done=!0,
{value:this.value,done:!1})}},rn=()=>{let e=`~effect/Utils/internal`,t={[e]:e=>e()},n={[e]:e=>{try{
return e()}finally{}}},r=$t();if(r===0)return n[e];en(2);let i=t[e](()=>/* @__PURE__ */ Error());return en(r),
i.stack?.includes(e)===!0?t[e]:n[e]},an=/*#__PURE__*/ rn()}));function sn(e,t,n){
t===`__proto__`?Object.defineProperty(e,t,{value:n,writable:!0,enumerable:!0,configurable:!0}):e[t]=n}function cn(e,t){
if(!Object.hasOwn(t,`__proto__`))Object.assign(e,
t);else for(let n of Reflect.ownKeys(t))Object.prototype.propertyIsEnumerable.call(t,n)&&sn(e,n,t[n])}function ln(e){
return Qn(`Effect.evaluate: Not implemented`)}var un,dn,fn,pn,mn,hn,gn,_n,vn,yn,bn,xn,Sn,Cn,wn,Tn,En,Dn,On,kn,An,jn,Mn,
Nn,Pn,Fn,In,Ln,Rn,zn,Bn,Vn,Hn,Un,Wn,Gn,Kn,qn,Jn,Yn,Xn,Zn,Qn,$n,er,tr,nr,rr,ir,ar,or,sr,cr,lr,ur,dr=B((()=>{Tt(),Gt(),
ge(),ct(),Xt(),ce(),He(),on(),un=`~effect/Effect`,dn=`~effect/Exit`,fn={_A:W,_E:W,_R:W},pn=`${un}/identifier`,
mn=`${un}/args`,hn=`${un}/evaluate`,gn=`${un}/successCont`,_n=`${un}/failureCont`,vn=`${un}/ensureCont`,
yn=/*#__PURE__*/ Symbol.for(`effect/Effect/Yield`),bn={pipe(){return ae(this,arguments)},toJSON(){return{...this}},
toString(){return Pt(this.toJSON(),{ignoreToString:!0,space:2})},[Kt](){return this.toJSON()}},xn={[un]:fn,...bn,
[Symbol.iterator](){return new nn(this)},toJSON(){return{_id:`Effect`,op:this[pn],
...`~effect/Effect/args`in this?{args:this[mn]}:void 0}}},Sn=e=>Be(e,un),Cn=e=>Be(e,dn),wn=`~effect/Cause`,
Tn=`~effect/Cause/Reason`,En=e=>Be(e,wn),Dn=class{constructor(e){this[wn]=wn,this.reasons=e}pipe(){return ae(this,
arguments)}toJSON(){return{_id:`Cause`,reasons:this.reasons.map(e=>e.toJSON())}}toString(){
return`Cause(${Pt(this.reasons)})`}[Kt](){return this.toJSON()}[vt](e){
return En(e)&&this.reasons.length===e.reasons.length&&this.reasons.every((t,n)=>lt(t,e.reasons[n]))}[Ue](){
return tt(this.reasons)}},On=/*#__PURE__*/ new WeakMap,kn=class{[Tn];annotations;_tag;constructor(e,t,n){if(this[Tn]=Tn,
this._tag=e,t!==An&&typeof n==`object`&&n&&t.size>0){let e=On.get(n);e&&(t=new Map([...e,...t])),On.set(n,t)}
this.annotations=t}annotate(e,t){if(e.mapUnsafe.size===0)return this;let n=new Map(this.annotations);
if(e.mapUnsafe.forEach((e,r)=>{t?.overwrite!==!0&&n.has(r)||n.set(r,e)}),
t?.overwrite!==!0&&n.size===this.annotations.size)return this;
let r=Object.assign(Object.create(Object.getPrototypeOf(this)),this);return r.annotations=n,r}pipe(){return ae(this,
arguments)}toString(){return Pt(this)}[Kt](){return this.toString()}},An=/*#__PURE__*/ new Map,jn=class extends kn{
constructor(e,t=An){super(`Fail`,t,e),this.error=e}toString(){return`Fail(${Pt(this.error)})`}toJSON(){
return{_tag:`Fail`,error:this.error}}[vt](e){return Vn(e)&&lt(this.error,e.error)&&lt(this.annotations,e.annotations)}
[Ue](){return qe(Ze(this._tag))(qe(We(this.error))(We(this.annotations)))}},Mn=e=>new Dn(e),Nn=(e,t)=>{
let n=/* @__PURE__ */ new Map,r=[];for(let i of e.concat(t)){let e=We(i),t=n.get(e);if(t===void 0)n.set(e,
[i]);else if(t.some(e=>lt(e,i)))continue;else t.push(i);r.push(i)}return r},Pn=/*#__PURE__*/ U(2,(e,t)=>{
if(e.reasons.length===0)return t;if(t.reasons.length===0)return e;let n=new Dn(Nn(e.reasons,t.reasons));return lt(e,
n)?e:n}),Fn=(e,t)=>{let n=e.reasons.slice();
for(let e of t.reasons)Un(e)&&!n.some(t=>Un(t)&&t.fiberId===e.fiberId&&t.annotations===e.annotations)&&n.push(e);
return n.length===e.reasons.length?e:new Dn(n)},In=/*#__PURE__*/ new Dn([]),Ln=e=>new Dn([new jn(e)]),
Rn=class extends kn{constructor(e,t=An){super(`Die`,t,e),this.defect=e}toString(){return`Die(${Pt(this.defect)})`}
toJSON(){return{_tag:`Die`,defect:this.defect}}[vt](e){return Hn(e)&&lt(this.defect,e.defect)&&lt(this.annotations,
e.annotations)}[Ue](){return qe(Ze(this._tag))(qe(We(this.defect))(We(this.annotations)))}},zn=e=>new Dn([new Rn(e)]),
Bn=/*#__PURE__*/ U(e=>En(e[0]),(e,t,n)=>t.mapUnsafe.size===0?e:new Dn(e.reasons.map(e=>e.annotate(t,n)))),
Vn=e=>e._tag===`Fail`,Hn=e=>e._tag===`Die`,Un=e=>e._tag===`Interrupt`,Wn=e=>({...xn,[pn]:e.op,
[hn]:e[`~effect/Effect/evaluate`]??ln,[gn]:e[gn],[_n]:e[_n],[vn]:e[vn]}),Gn=e=>{let t=Wn(e),n=function(e){this[mn]=e};
return n.prototype=t,function(e){return new n(e)}},Kn=e=>{let t={[dn]:dn,_tag:e.op,get[e.prop](){return this[mn]},
...Wn(e),toString(){return`${e.op}(${Pt(this[mn])})`},toJSON(){return{_id:`Exit`,_tag:e.op,[e.prop]:this[mn]}},[vt](e){
return Cn(e)&&e._tag===this._tag&&lt(this[`~effect/Effect/args`],e[`~effect/Effect/args`])},[Ue](){return qe(Ze(e.op),
We(this[mn]))}},n=function(e){this[mn]=e};return n.prototype=t,function(e){return new n(e)}},
qn=/*#__PURE__*/ Kn({op:`Success`,prop:`value`,[hn](e){let t=e.getCont(gn);return t?t[gn](this[mn],e,
this):e.yieldWith(this)}}),Jn={key:`effect/Cause/StackTrace`},Yn={key:`effect/Cause/InterruptorStackTrace`},
Xn=/*#__PURE__*/ Kn({op:`Failure`,prop:`cause`,[hn](e){let t=this[mn],n=!1;e.cache.stackFrame&&(t=Bn(t,
{mapUnsafe:/* @__PURE__ */ new Map([[Jn.key,e.cache.stackFrame]])}),n=!0);let r=e.getCont(_n),i=e._interruptedCause;
if(i&&e.interruptible){let a=!1;for(;r&&e.interruptible;)a||=pn in r,r=e.getCont(_n);
a&&(t=Mn(t.reasons.filter(e=>e._tag!==`Fail`))),t=Fn(t,i),n=!0}return r?r[_n](t,e,
n?void 0:this):e.yieldWith(n?Xn(t):this)}}),Zn=e=>Xn(Ln(e)),Qn=e=>Xn(zn(e)),$n=/*#__PURE__*/ Gn({op:`WithFiber`,[hn](e){
return this[mn](e)}}),er=/*#__PURE__*/ function(){class e extends globalThis.Error{}
let t=/*#__PURE__*/ Wn({op:`YieldableError`,[hn](){return Zn(this)}});return delete t.toString,
Object.assign(e.prototype,t),e}(),tr=/*#__PURE__*/ function(){
let e=/*#__PURE__*/ Symbol.for(`effect/Data/Error/plainArgs`);return class extends er{constructor(t){super(t?.message,
t?.cause?{cause:t.cause}:void 0),t&&(cn(this,t),Object.defineProperty(this,e,{value:t,enumerable:!1}))}toJSON(){
return{...this[e],...this}}}}(),nr=e=>{class t extends tr{_tag=e}return t.prototype.name=e,t},
rr=`~effect/Cause/NoSuchElementError`,ir=class extends (/*#__PURE__*/ nr(`NoSuchElementError`)){[rr]=rr;constructor(e){
super({message:e})}},ar=`~effect/Cause/Done`,or=e=>Be(e,ar),sr={[ar]:ar,_tag:`Done`,value:void 0},
cr=e=>e===void 0?sr:{[ar]:ar,_tag:`Done`,value:e},lr=/*#__PURE__*/ Zn(sr),ur=e=>e===void 0?lr:Zn(cr(e))})),fr,pr,mr,hr,
gr,_r,vr,yr,br,xr,Sr,Cr=B((()=>{Tt(),Gt(),ct(),Xt(),He(),on(),dr(),fr=`~effect/Option`,pr={[fr]:{_A:e=>e},...bn,
[Symbol.iterator](){return new nn(this)}},
mr=/*#__PURE__*/ Object.defineProperty(/*#__PURE__*/ Object.assign(/*#__PURE__*/ Object.create(pr),{_tag:`Some`,
_op:`Some`,[vt](e){return _r(e)&&yr(e)&&lt(this.value,e.value)},[Ue](){return qe(We(this._tag))(We(this.value))},
toString(){return`some(${Pt(this.value)})`},toJSON(){return{_id:`Option`,_tag:this._tag,value:qt(this.value)}}}),
"valueOrUndefined",{get(){return this.value}}),hr=/*#__PURE__*/ We(`None`),
gr=/*#__PURE__*/ Object.assign(/*#__PURE__*/ Object.create(pr),{_tag:`None`,_op:`None`,valueOrUndefined:void 0,[vt](e){
return _r(e)&&vr(e)},[Ue](){return hr},toString(){return`none()`},toJSON(){return{_id:`Option`,_tag:this._tag}}}),
_r=e=>Be(e,fr),vr=e=>e._tag===`None`,yr=e=>e._tag===`Some`,br=/*#__PURE__*/ Object.create(gr),xr=function(e){
this.value=e},xr.prototype=mr,Sr=e=>new xr(e)})),wr,Tr,Er,Dr,Or,kr,Ar,jr,Mr,Nr,Pr,Fr=B((()=>{Tt(),Gt(),ct(),Xt(),He(),
on(),dr(),wr=`~effect/Result`,Tr={[wr]:{
/* v8 ignore next 2 */
_A:e=>e,_E:e=>e},...bn,[Symbol.iterator](){
return new nn(this)}},Er=/*#__PURE__*/ Object.assign(/*#__PURE__*/ Object.create(Tr),{_tag:`Success`,_op:`Success`,
[vt](e){return Or(e)&&Ar(e)&&lt(this.success,e.success)},[Ue](){return qe(We(this._tag))(We(this.success))},toString(){
return`success(${Pt(this.success)})`},toJSON(){return{_id:`Result`,_tag:this._tag,value:qt(this.success)}}}),
Dr=/*#__PURE__*/ Object.assign(/*#__PURE__*/ Object.create(Tr),{_tag:`Failure`,_op:`Failure`,[vt](e){
return Or(e)&&kr(e)&&lt(this.failure,e.failure)},[Ue](){return qe(We(this._tag))(We(this.failure))},toString(){
return`failure(${Pt(this.failure)})`},toJSON(){return{_id:`Result`,_tag:this._tag,failure:qt(this.failure)}}}),
Or=e=>Be(e,wr),kr=e=>e._tag===`Failure`,Ar=e=>e._tag===`Success`,jr=function(e){this.failure=e},jr.prototype=Dr,
Mr=e=>new jr(e),Nr=function(e){this.success=e},Nr.prototype=Er,Pr=e=>new Nr(e)})),Ir,Lr,Rr,zr,Br,Vr,Hr,Ur,Wr,Gr,
Kr=B((()=>{ge(),Fr(),Ir=Pr,Lr=Mr,Rr=/*#__PURE__*/ Lr(void 0),zr=kr,Br=Ar,Vr=/*#__PURE__*/ U(2,(e,
t)=>zr(e)?Lr(t(e.failure)):e),Hr=/*#__PURE__*/ U(2,(e,t)=>Br(e)?Ir(t(e.success)):e),Ur=/*#__PURE__*/ U(2,(e,
{onFailure:t,onSuccess:n})=>zr(e)?t(e.failure):n(e.success)),Wr=/*#__PURE__*/ U(2,(e,t)=>zr(e)?t(e.failure):e.success),
Gr=/*#__PURE__*/ Wr(me)}));Kr();const qr=e=>e.replaceAll(`%`,`%25`).replaceAll(`\r`,`%0D`).replaceAll(`
`,`%0A`),
Jr=e=>qr(e).replaceAll(`:`,`%3A`).replaceAll(`,`,`%2C`),Yr=(e,t,n={})=>{let r=Object.entries(n).flatMap(([e,
t])=>t===void 0?[]:[`${e}=${Jr(String(t))}`]);return`::${e}${r.length===0?``:` ${r.join(`,`)}`}::${qr(t)}\n`},
Xr=e=>[...new Set(Array.from(e,e=>e.split(/\r\n|\r|\n/)).flat())].filter(e=>e.trim()!==``).map(e=>Yr(`add-mask`,
e)).join(``),Zr=e=>/^(?:GITHUB_|RUNNER_)/i.test(e)||e.toUpperCase()===`NODE_OPTIONS`,Qr=()=>`opconnect_${o()}`,$r=(e,
t)=>{let n=e.flatMap(({key:e})=>/^[\w-]+$/.test(e)?t===`env`&&Zr(e)?[{key:e,
reason:`the runner does not take GITHUB_*, RUNNER_* and NODE_OPTIONS from a step`}]:[]:[{key:e,
reason:`the name may only hold letters, digits, - and _`}]);return n.length>0?Lr(n):Ir(e.map(({key:e,value:t})=>{
let n=Qr();return`${e}<<${n}\n${t}\n${n}\n`}).join(``))},ei=e=>{let t=[];try{for(let[n,r]of e){let e=h(n,`a`);
t.push({fd:e,size:f(e).size,text:r})}for(let{fd:e,text:n}of t)y(e,n)}catch(e){for(let{fd:e,
size:n}of t)f(e).isFile()&&p(e,n);throw e}finally{for(let{fd:e}of t)u(e)}},ti=e=>new Promise((t,n)=>{
process.stdout.write(e,e=>e?n(e):t())}),ni=e=>![`false`,`0`,`no`,`off`,``].includes(e.toLowerCase()),
ri=e=>e.split(`,`).map(e=>e.trim()).filter(e=>e!==``),ii=e=>e||void 0,ai={PATH:[`path`,e=>e===``?[]:e],
OVERRIDE:[`override`,ni],ENCODING:[`encoding`,ii],QUIET:[`quiet`,ni],CONVENTION:[`convention`,ii],MODE:[`mode`,ii],
PRECEDENCE:[`precedence`,ii],EXPAND:[`expand`,e=>e===`dotenv-expand`?e:ni(e)],UNSET:[`unset`,ii],OPTIONAL:[`optional`,
ri],ALLOW_PUBLIC:[`allowPublic`,ri],TRUST_ENV_FILE:[`trustEnvFile`,ri],SNAPSHOT:[`snapshot`,ii]},oi=(e=process.env)=>{
let t=t=>e[`DOTENV_${t}`]??e[`DOTENV_CONFIG_${t}`],n=Object.fromEntries(Object.entries(ai).flatMap(([e,[n,r]])=>{
let i=t(e),a=i===void 0?void 0:r(i);return a===void 0?[]:[[n,a]]})),r=ii(t(`SNAPSHOT_KEY_FILE`)??``),{snapshot:i}=n;
return typeof i==`string`&&r!==void 0?{...n,snapshot:{path:i,key:{file:r}}}:n},si=[`path`,`convention`,`directory`],
ci=e=>{let t=Object.fromEntries(Object.entries(e).filter(([,e])=>e!==void 0)),n={...oi()};
if(si.some(e=>e in t))for(let e of si)delete n[e];return{...e,...n,...t}};var li,ui,di,fi,pi,mi,hi,gi,_i,vi,yi=B((()=>{
li=[`HTTP_PROXY`,`http_proxy`,`HTTPS_PROXY`,`https_proxy`,`NO_PROXY`,`no_proxy`],ui=`--use-env-proxy`,
di=({NODE_OPTIONS:e=``,NODE_USE_ENV_PROXY:t})=>t===`1`||process.execArgv.includes(ui)||e.split(/\s+/).includes(ui),
fi=e=>di(e)?Object.fromEntries(li.flatMap(t=>{let n=e[t];return n===void 0||n===``?[]:[[t,n]]})):{},
pi=Symbol.for(`@opconnect/core/proxy`),mi=()=>{if(globalThis.process?.execArgv===void 0)return{};
let e=Reflect.get(process,pi)??fi(process.env);return Reflect.set(process,pi,e),e},
hi=()=>globalThis.process?.allowedNodeEnvironmentFlags?.has(ui)===!0,gi=(e,t)=>({code:`InvalidOption`,message:e,hint:t,
place:{key:`proxy`}}),_i=e=>{let t=URL.parse(e);
return t?.protocol!==`http:`&&t?.protocol!==`https:`?gi(`proxy is not an http or https URL.`,
`Write it with its scheme, such as http://proxy.example.com:3128.`):hi()?{HTTP_PROXY:e,
HTTPS_PROXY:e}:gi(`proxy is not supported by this runtime.`,`Use Node 22.21, 24.5 or later.`)},vi=(e,t)=>{
let n=e===`https:`?t.https_proxy??t.HTTPS_PROXY:t.http_proxy??t.HTTP_PROXY;
return(n===void 0?null:URL.parse(n))??void 0}})),bi,xi,Si,Ci=B((()=>{dr(),ce(),bi=class extends se{constructor(e){
super(),e&&cn(this,e)}},xi=e=>class extends bi{_tag=e},Si=nr})),wi,Ti=B((()=>{Ci(),wi=e=>{class t extends Si(e){
get issues(){let{hint:t,message:n,reference:r}=this;return[{code:e,message:n,hint:t,...r===void 0?{}:{reference:r}}]}}
return t}}));function Ei(e,t,n){if(e===t)return 0;let r=n?.maxDistance,i=e;e.length>t.length&&(e=t,t=i);let a=e.length,
o=t.length;for(;a>0&&e.charCodeAt(~-a)===t.charCodeAt(~-o);)a--,o--;let s=0;
for(;s<a&&e.charCodeAt(s)===t.charCodeAt(s);)s++;if(a-=s,o-=s,r!==void 0&&o-a>r)return r;
if(a===0)return r!==void 0&&o>r?r:o;let c,l,u,d,f=0,p=0;for(;f<a;)ki[f]=e.charCodeAt(s+f),Oi[f]=++f;for(;p<o;){
for(c=t.charCodeAt(s+p),u=p++,l=p,f=0;f<a;f++)d=c===ki[f]?u:u+1,u=Oi[f],l=Oi[f]=u>l?d>l?l+1:d:d>u?u+1:d;if(r!==void 0){
let e=l;for(f=0;f<a;f++)Oi[f]<e&&(e=Oi[f]);if(e>r)return r}}return Oi.length=a,ki.length=a,r!==void 0&&l>r?r:l}
function Di(e,t,n){if(!Array.isArray(t)||t.length===0)return;let r=n?.maxDistance,i=e.length;
for(let n of t)if(n===e)return n;if(r===0)return;let a,o=1/0,s=/* @__PURE__ */ new Set;for(let n of t){
if(s.has(n))continue;s.add(n);let t=Math.abs(n.length-i);if(t>=o||r!==void 0&&t>r)continue;
let c=Number.isFinite(o)?r===void 0?o:Math.min(o,r):r,l=c===void 0?Ei(e,n):Ei(e,n,{maxDistance:c});
if(r!==void 0&&l>r)continue;let u=l;if(c!==void 0&&l===c&&c===r&&(u=Ei(e,n)),u<o&&(o=u,a=n,o===0))break}
if(!(r!==void 0&&o>r))return a}var Oi,ki,Ai=B((()=>{Oi=[],ki=[]})),ji,Mi=B((()=>{ji=(e,
{lines:t=!1}={})=>e.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu,e=>t&&e===`
`?e:`�`)})),Ni,Pi,Fi,Ii,Li,Ri,zi,Bi,Vi,Hi,Ui,Wi,
Gi,Ki=B((()=>{Ai(),Mi(),Ni=e=>/^[a-z0-9]{26}$/.test(e),Pi=e=>e.normalize(`NFC`),Fi=e=>Pi(e).toLowerCase(),Ii=(e,
t)=>Fi(e)===Fi(t),Li=(e,t,n)=>{let r=e.filter(e=>Pi(n(e)??``)===Pi(t));return r.length>0?r:e.filter(e=>Ii(n(e)??``,t))},
Ri=()=>!0,zi=(e,t)=>{let n=t=>Map.groupBy(e.filter(e=>t(e)!==void 0),t),r=[{of:e=>e,map:Bi(()=>n(e=>t(e).id))},{of:Pi,
map:Bi(()=>n(e=>Pi(t(e).title??``)))},{of:Fi,map:Bi(()=>n(e=>Fi(t(e).title??``)))}],i=Bi(()=>e.map(e=>({one:e,
name:t(e).title||t(e).id||``})).map(Wi));return{fitting:(e,t=Ri)=>{for(let n of r){
let r=(n.map().get(n.of(e))??[]).filter(t);if(r.length>0)return r}return[]},suggestion:(e,t=Ri)=>Gi(e,i(),
({one:e})=>t(e))}},Bi=e=>{let t;return()=>(t??={value:e()},t.value)},Vi=(e,t=Ri)=>{let n=/* @__PURE__ */ new WeakMap;
return r=>{let i=n.get(r)??zi(r.filter(t),e);return n.set(r,i),i}},Hi=(e,t,n)=>zi(e,n).fitting(t),Ui=e=>{
let t=ji(e.slice(0,81));return t.length>80?`${t.slice(0,79)}…`:t},Wi=e=>({...e,folded:Fi(e.name)}),Gi=(e,t,n)=>{
let r=Fi(e),i=Math.max(1,Math.floor(r.length/3));if(r.length>60)return;let a=[];for(let e of t){let{folded:t}=e;
if(!(t.length>60||!n(e))){if(r.length>2&&t.length>2&&(t.includes(r)||r.includes(t)))return ji(e.name);
Math.abs(t.length-r.length)<=i&&a.length<200&&a.push(e)}}let o=Di(r,a.map(({folded:e})=>e),{maxDistance:i}),
s=a.find(({folded:e})=>e===o);return s===void 0?void 0:ji(s.name)}})),qi,Ji,Yi,Xi,Zi,Qi,$i,ea,ta,na,ra,ia,aa,oa,
sa=B((()=>{Ci(),Ti(),Ki(),qi=(e,t=8)=>e.length===0?`none`:e.slice(0,
t).map(e=>`"${Ui(e)}"`).join(`, `)+(e.length>t?` and ${e.length-t} more`:``),Ji=(e,t,
n)=>t===void 0?`There is: ${qi(n)}.`:`Did you mean the ${e} "${t}"?`,Yi=e=>{let t=/^[^\p{Cc}]{0,200}/u.exec(e)?.[0]??``;
return t===e?e:`${t}…`},Xi=class extends wi(`InvalidReference`){constructor(e){let{position:t,reference:n,rule:r,
suggestion:i}=e;super({position:t,rule:r,reference:Yi(n),message:`Not a secret reference, at character ${t+1}: ${r}.`,
hint:i===void 0?`Correct the reference, or enclose it in {{ }} if it is part of a longer text.`:`Write it as ${Yi(i)}`})}},
Zi=class extends wi(`VaultNotFound`){constructor(e){let{reference:t,suggestion:n,vault:r,visible:i}=e;
super({reference:t,vault:r,message:`The token sees no vault "${Ui(r)}".`,
hint:n===void 0?`Give the token access to it, or correct the name. It sees: ${qi(i)}.`:`Did you mean the vault "${n}"?`})}},
Qi=class extends wi(`ItemNotFound`){constructor(e){let{item:t,reference:n,suggestion:r,vault:i}=e;super({reference:n,
vault:i,item:t,message:`The vault "${Ui(i)}" has no item "${Ui(t)}".`,
hint:r===void 0?`Correct the title, or create the item.`:`Did you mean the item "${r}"?`})}},
$i=class extends wi(`SectionNotFound`){constructor(e){let{item:t,reference:n,section:r,sections:i,suggestion:a}=e;
super({reference:n,item:t,section:r,message:`The item "${Ui(t)}" has no section "${Ui(r)}".`,hint:Ji(`section`,a,i)})}},
ea=class extends wi(`FieldNotFound`){constructor(e){let{field:t,fields:n,item:r,reference:i,section:a,suggestion:o}=e;
super({reference:i,item:r,field:t,
message:`The item "${Ui(r)}" has no field or file "${Ui(t)}"${a===void 0?``:` in its section "${Ui(a)}"`}.`,
hint:Ji(`field`,o,n)})}},ta=class extends wi(`AmbiguousReference`){constructor(e){let{candidates:t,kind:n,name:r,
reference:i}=e;super({reference:i,kind:n,candidates:t,message:`${t.length} ${n}s fit the name "${Ui(r)}".`,
hint:`Use the id instead: ${qi(t)}.`})}},na=class extends wi(`AttributeNotFound`){constructor(e){let{attribute:t,
reference:n,why:r}=e;super({reference:n,attribute:t,message:`There is no "${t}" here: ${r}.`,
hint:`Correct the attribute.`})}},ra=class extends wi(`NotText`){constructor(e){super({...e,
message:`The file is not UTF-8 text.`,
hint:`Store it as base64 text, or download it with the client's files.content.`})}},
ia=class extends wi(`NotPrivateKey`){constructor(e){super({...e,
message:`The field holds no private key that OpenSSH's format is defined for.`,
hint:`Point the reference at a private key in PEM (PKCS#8, RSA, Ed25519 or ECDSA, without a passphrase).`})}},
aa=class extends Si(`RequestFailed`){constructor(e){super({...e,message:e.error.message,hint:e.error.hint})}
get issues(){let{hint:e,message:t,reference:n}=this;return[{code:this.error._tag,message:t,hint:e,reference:n}]}},
oa=class extends Si(`SecretsNotResolved`){constructor(e){super({failures:e,message:e.map(({error:e,
key:t})=>[...t===e.reference?[]:[t],e.reference,`${e.message} ${e.hint}`]).map(e=>e.join(`: `)).join(`
`)})}
get issues(){return this.failures.flatMap(({error:e,key:t})=>e.issues.map(n=>t===e.reference?n:{...n,
place:{key:t}}))}}})),ca,la,ua,da,fa,pa,ma,ha,ga,_a,va,ya,ba,xa,Sa,Ca,wa=B((()=>{Kr(),sa(),ca=`op://`,
la=new Map([.../* @__PURE__ */ new Map([[`value`,`value`],[`otp`,`otp`],[`totp`,`otp`],[`type`,`type`],[`id`,`id`],
[`title`,`title`],[`purpose`,`purpose`],[`content`,`content`],[`size`,`size`],[`name`,`name`]])].map(([e,t])=>[e,
{attribute:t}])),ua=/* @__PURE__ */ new Map([[`openssh`,{sshFormat:`openssh`}]]),
da={wide:{outsideName:/[^A-Za-z0-9\-_. %]/u,parameters:/* @__PURE__ */ new Map([[`attribute`,la],[`attr`,la],
[`ssh-format`,ua]])},sdk:{outsideName:/[^A-Za-z0-9\-_. ]/u,parameters:/* @__PURE__ */ new Map([[`attribute`,
new Map([...la].filter(([,{attribute:e}])=>e===`otp`))],[`ssh-format`,ua]])}},
fa=`op://<vault>/<item>/[section/]<field>[?attribute=<attribute>]`,pa=/%(?![0-9A-Fa-f]{2})/,ma=e=>{let{end:t,
start:n}=ya(e,e=>e===` `);return[...e.toWellFormed()].map((e,
r)=>/[A-Za-z0-9\-_.]/.test(e)||e===` `&&r>=n&&r<t?e:ha(e)).join(``)},ha=e=>encodeURIComponent(e).replace(/[!'()*~]/g,
e=>`%${e.charCodeAt(0).toString(16).toUpperCase()}`),ga=(e,t)=>{let n=t.exec(e);
if(n!==null&&/\p{Cc}/u.test(n[0]))return Lr({at:n.index,rule:`a reference is one line`});if(n!==null){
let e=n[0]===`%`?`use the id`:`write "${n[0]}" as ${ha(n[0])}, or use the id`;return Lr({at:n.index,
rule:`a name holds letters, digits, spaces and - _ . only: ${e}`})}let r=pa.exec(e);if(r!==null)return Lr({at:r.index,
rule:`% is followed by two hexadecimal digits`});try{return Ir(decodeURIComponent(e))}catch{
return Lr({at:e.indexOf(`%`),rule:`the % sequences are not UTF-8`})}},
_a=/(?<![A-Za-z0-9\-+.])(?:op:\/(?!\/)|(?!op:)[oO][pP]:\/)\/*/,
va=e=>e!==void 0&&/[\s"'`\u2018\u2019\u201C\u201D]/.test(e),ya=(e,t)=>{let[n,r]=[0,e.length];for(;n<r&&t(e[n]);)n++;
for(;r>n&&t(e[r-1]);)r--;return{start:n,end:r,text:e.slice(n,r)}},ba=e=>ya(e,va).text,xa=e=>{let t=(e,t,n,
r)=>new Xi({reference:e,position:t,rule:n,suggestion:r}),n=_a.exec(e);if(n!==null){let r=ba(e.slice(n.index)),
i=/^[^\s"'`{}]*/.exec(r)?.[0]??``,a=e=>`${ca}${e.slice(n[0].length)}`,o=[...ba(e.slice(0,n.index))===``?[r]:[],
i].map(a).find(e=>Br(Sa(e)));return t(o===void 0?n[0]:i,n.index,`a reference starts with "${ca}"`,o)}let r=ba(e);
if(r!==e&&r.startsWith(ca)&&!zr(Sa(r)))return t(e,e.indexOf(ca)===0?r.length:0,
`no quotes or blanks may stand around a reference`,r)},Sa=(e,t={})=>{
if(typeof e!=`string`)return Lr(new Xi({reference:`(not a string)`,position:0,
rule:`a reference is a string, and this is ${e===null?`null`:typeof e}`}));let n=t.grammar??`wide`,{outsideName:r,
parameters:i}=da[n],a=e.startsWith(ca)?e:`(text without op://)`,o=(e,t)=>Lr(new Xi({reference:a,position:e,rule:t}));
if(!e.isWellFormed())return o(e.toWellFormed().indexOf(`�`),`the text is broken (half of a surrogate pair)`);
if(!e.startsWith(ca)){let t=n===`wide`?xa(e):void 0;return t===void 0?o(0,`a reference begins with "${ca}"`):Lr(t)}
let s=e.indexOf(`?`),c=s===-1?e:e.slice(0,s),l=c.slice(5).split(`/`);if(l.length<3)return o(c.length,
`too few parts: ${fa}`);let u=[],d=5;for(let[e,t]of l.entries()){if(e===4)return o(d-1,
`too many parts: ${fa}; write a "/" within a name as %2F`);if(t===``&&n===`wide`)return o(d,`a part is empty`);
let i=ga(t,r);if(zr(i))return o(d+i.failure.at,i.failure.rule);u.push(i.success),d+=t.length+1}let[f=``,p=``,...m]=u,
h=m.pop()??``,[g]=m,_={vault:f,item:p,...g===void 0?{}:{section:g},field:h};if(s===-1)return Ir(_);let[v=``,y=``,
...b]=e.slice(s+1).split(`=`),x=i.get(v);if(x===void 0)return o(s+1,
`the parameters are ${[...i.keys()].join(`, `)}, and one may be given`);let S=x.get(y);
return S===void 0||b.length>0?o(Math.min(s+v.length+2,e.length),`"${v}" takes ${[...x.keys()].join(`, `)}`):Ir({..._,
...S})},Ca=e=>{let t=[e.vault,e.item,e.section,e.field].filter(e=>e!==void 0).map(ma).join(`/`);
return e.sshFormat===void 0?`${ca}${t}${e.attribute===void 0?``:`?attribute=${e.attribute}`}`:`${ca}${t}?ssh-format=${e.sshFormat}`}})),
Ta,Ea,Da,Oa,ka,Aa,ja,Ma,Na,Pa,Fa,Ia,La,Ra,za,Ba,Va,Ha,Ua=B((()=>{Kr(),sa(),wa(),Ta=`op://`,
Ea=String.raw`(?<![A-Za-z0-9\-+.])op:\/\/`,Da=String.raw`[A-Za-z0-9\-_.%/]`,Oa=String.raw`(?:\?[A-Za-z-]*=[A-Za-z]*)?`,
ka=String.raw`\$[A-Za-z_]\w*|\$\{[^{}\n]*\}`,
Aa=String.raw`\{\{[ \t]*(?<enclosed>op:\/\/(?:[^{}"\n]|\$\{[^{}"\n]*\})*)\}\}`,
ja=String.raw`\{\{\s*"(?<literal>(?:[^"\\]|\\.)*)"\s*\}\}`,Ma=e=>e.replace(/[$()*+.?[\\\]^{|}]/g,String.raw`\$&`),
Na=({comments:e=[],variables:t})=>{let n=e.filter(e=>e!==``).map(Ma),
r=`(?<bare>${Ea}(?:${Da}${t===void 0?``:`|${ka}`})*${Oa})`,
i=n.length===0?[]:[`(?<=^|\\n)[ \\t]*(?<comment>(?:${n.join(`|`)})[^\\n]*)`];return new RegExp([...i,Aa,ja,r].join(`|`),
`gsu`)},Pa=(e,t)=>{let n,r=e.replace(/\$(?:\{([^{}]*)\}|([A-Za-z_]\w*))/g,(r,i,a,o)=>{let[,s,
c]=/^([A-Za-z_]\w*)(?::-(.*))?$/s.exec((i??a??``).trim())??[],l=s===void 0?void 0:t(s)||c;if(l===void 0&&n===void 0){
let t=s===void 0?"a variable is written $NAME, ${NAME} or ${NAME:-text}":`the variable "${s}" is not set: set it, or write \${${s}:-text}`;
n=new Xi({reference:e,position:o??0,rule:t})}return l??r});return n===void 0?Ir(r):Lr(n)},Fa=(e,
t)=>t.includes(`$`)?new Xi({reference:t,position:t.indexOf(`$`),
rule:`with its variables expanded, it is not a valid reference`}):e,Ia=(e,t={})=>{
if(!La(e))return Ir({parts:[{_tag:`Text`,text:e}]});let n=[],r=[],i=e=>{let i=t.variables===void 0?Ir(e):Pa(e,
t.variables);if(zr(i)){r.push(i.failure);return}let a=Sa(i.success);zr(a)&&r.push(Fa(a.failure,e)),
n.push({_tag:`Reference`,reference:i.success})},a=e=>{n.push({_tag:`Text`,text:e});for(let[t]of e.matchAll(za)){
let e=xa(t);e!==void 0&&r.push(e)}Ba(e)&&r.push(new Xi({reference:Ta,position:0,
rule:`no letter, digit, - + or . may stand right before a bare reference: enclose it in {{ }}`}))},
o=()=>r.length>0?Lr(r):Ir({parts:n}),s=Ra.test(e)&&!e.includes(`
`)?xa(e):void 0;if(s!==void 0)return Lr([s]);
if(/^op:\/\/[^\n]*$/.test(e))return i(e),o();let c=0;for(let o of e.matchAll(Na(t))){o.index>c&&a(e.slice(c,o.index));
let{bare:t,comment:s,enclosed:l,literal:u}=o.groups??{};t!==void 0&&/\{\{\s*$/.test(e.slice(c,
o.index))&&r.push(new Xi({reference:t,position:0,rule:`the "{{" before it is not closed by "}}" on the same line`,
suggestion:`{{ ${t} }}`}));let d=l?.trimEnd()??t;d===void 0?s===void 0?n.push({_tag:`Text`,
text:(u??``).replace(/\\(.)/gs,`$1`)}):n.push({_tag:`Text`,text:o[0]}):i(d),c=o.index+o[0].length}
return c<e.length&&a(e.slice(c)),o()},La=e=>/op:\//i.test(e),Ra=/^[\s"'`\u2018\u201C]*op:\//i,
za=/(?<![A-Za-z0-9\-+.])(?:op:\/(?!\/)|(?!op:)[oO][pP]:\/)[A-Za-z0-9\-_.%/]*/g,Ba=e=>{
for(let t=e.indexOf(Ta);t!==-1;t=e.indexOf(Ta,t+1)){let[n=``]=/[A-Za-z0-9\-+.]{0,40}$/.exec(e.slice(Math.max(0,t-40),
t))??[];if(!/^[A-Za-z]/.test(n)||/[-+.]$/.test(n))return!0}return!1},
Va=e=>e.parts.flatMap(e=>e._tag===`Reference`?[e.reference]:[]),Ha=(e,
t)=>e.parts.map(e=>e._tag===`Text`?e.text:t(e.reference)).join(``)}));yi(),Ua(),Kr();const Wa=e=>{let t=k(process.cwd(),
e);return t===``||t.startsWith(`..`)||D(t)?e:t},Ga={ENOENT:[`FileNotFound`,`does not exist`,
`Correct the path, or create the file.`],EISDIR:[`FileUnreadable`,`is a directory`,`Name a file in it.`],
EACCES:[`FileUnreadable`,`may not be read by this user`,`Change its permissions.`]},Ka=(e,t)=>{
let n=t instanceof Error&&`code`in t?String(t.code):`unknown`,[r,i,a]=Ga[n]??[`FileUnreadable`,
`could not be read (${n})`,`Correct the path, or create the file.`];return Lr({code:r,
message:`The environment file ${Wa(e)} ${i}.`,hint:a,locations:[]})},qa=e=>{try{return Ir(g(e))}catch(t){return Ka(e,
t)}};j(m),j(l);const Ja=e=>e.replace(/^\uFEFF/,``).replace(/\r\n?/g,`
`),Ya=e=>e===`'`||e===`"`||e==="`",Xa=(e,t)=>{
let n=/[^\S\n]*(?:#|$)/my;return n.lastIndex=t+1,n.test(e)},Za=(e,t,n)=>{let r=[];for(let i=e.indexOf(n,
t+1);i!==-1;i=e.indexOf(n,i+1))if(e[i-1]===`\\`&&i-1>t)r.push(i);else if(Xa(e,i))return i;else break;
return r.findLast(t=>Xa(e,t))??-1},Qa=e=>{let t=e.trim(),n=t.replace(/^(['"`])([\s\S]*)\1$/gm,`$2`);
return t.startsWith(`"`)?n.replace(/\\n/g,`
`).replace(/\\r/g,`\r`):n},$a=(e,t)=>{let n=/\s*/y;n.lastIndex=t,n.test(e);
let r=n.lastIndex,i=e[r],a=Ya(i)?Za(e,r,i):-1;if(Ya(i)&&a!==-1)return{text:Qa(e.slice(r,a+1)),quote:i,start:r+1,
end:a+1};let o=/[^#\n]*/y;o.lastIndex=t;let[s=``]=o.exec(e)??[],c=t+s.length-s.trimStart().length;return{text:Qa(s),
quote:void 0,start:c,end:t+s.trimEnd().length}},eo=/^[^\S\n]*(?:export\s+)?([\w.-]+)(?:\s*=|:\s)/dgm,to=(e,t)=>{
let n=Ja(e),r=[],i=new RegExp(eo),a=1,o=0,s=e=>{for(let t=n.indexOf(`
`,o);t!==-1&&t<e;t=n.indexOf(`
`,o))a++,o=t+1};
for(let e=i.exec(n);e!==null;e=i.exec(n)){let[c,l=``]=e,u=e.index+c.length;s(e.indices?.[1]?.[0]??e.index);let d=a,
{end:f,quote:p,start:m,text:h}=$a(n,u);if(i.lastIndex=Math.max(f,u),l===`__proto__`)continue;s(m);
let g=p===void 0&&n[f]===`#`&&f>m;r.push({key:l,text:h,source:{file:t,line:d},written:{quote:p,raw:n.slice(m,
p===void 0?f:f-1),start:m,end:f,line:a,column:m-o+1,cutAt:g?`#`:void 0}})}return r},no=({written:e},t)=>{
if(e===void 0)return{};let n=0,r=e.line,i=e.column;for(let a=0;a<t&&n<e.raw.length;a++){
let t=e.quote===`"`&&e.raw[n]===`\\`&&/[nr]/.test(e.raw[n+1]??``);e.raw[n]===`
`?(r++,i=1):i+=t?2:1,n+=t?2:1}
return{line:r,column:i}};Kr();const ro=(e,t)=>({code:`FileUnreadable`,
message:`The environment file ${e} is not text in the expected encoding${t===void 0?``:` (line ${t})`}.`,
hint:`Save it as UTF-8, or set its encoding (DOTENV_ENCODING, encoding).`,locations:[]}),io=(e,
t)=>({code:`NotADefinition`,message:`${e}:${t} holds a reference and defines no variable.`,
hint:`Write it as KEY=op://..., or begin the line with # to make it a comment.`,locations:[]}),ao=(e,t,
n)=>({code:`ValueUnusable`,message:`The value holds a NUL character, which no environment variable can.`,
hint:`Store it in another form, such as base64.`,locations:[{key:e,source:t,reference:n}]}),oo=({key:e,source:t,
written:n})=>({code:`QuoteNotClosed`,message:`The value begins with a quote that is not closed at its end.`,
hint:`Close the quote, or remove it. To begin a value with a quote, enclose the value in quotes of another kind.`,
locations:[{key:e,source:t,reference:void 0,...n===void 0?{}:{column:n.column}}]}),so=({key:e,source:t,
written:n})=>({code:`CutAtHash`,
message:`The value is cut off at a #, which begins a comment here and in dotenv, but not in sh or compose.`,
hint:`Enclose the value in single quotes to keep the #, or put a blank before the #.`,locations:[{key:e,source:t,
reference:void 0,...n===void 0?{}:{column:n.column}}]}),
co=({written:e})=>e===void 0||e.quote!==void 0||!/^["'`]/.test(e.raw)?!1:e.raw.includes(`op://`)||e.raw.indexOf(e.raw.charAt(0),
1)===-1,lo=(e,t)=>{let n=0;for(let r=e.indexOf(`�`);r!==-1;r=e.indexOf(`�`,r+1)){for(;(t[n]?.to??1/0)<=r;)n++;
let i=(t[n]?.from??1/0)<=r,a=e.lastIndexOf(`
`,r)+1,o=t[n-1]?.to??0;if(i||!e.slice(Math.max(a,o),
r).includes(`#`))return r}},uo=(e,t)=>e.slice(0,t).split(`
`).length,fo=(e,t)=>{let n=[],r=0,i=1,a=0;
for(let o=e.indexOf(`op://`);o!==-1;o=e.indexOf(`op://`,o+1)){for(let t=e.indexOf(`
`,a);t!==-1&&t<o;t=e.indexOf(`
`,
a))i++,a=t+1;for(;(t[r]?.to??1/0)<=o;)r++;let s=(t[r]?.from??1/0)<=o,c=(t[r-1]?.to??-1)>a,l=/^\s*#/.test(e.slice(a,o));
s||c||l||n.at(-1)===i||n.push(i)}return n},po=(e,t,n)=>{let r=Wa(e),i=t.toString(n),a=Ja(i),o=e=>({definitions:[],
issues:[ro(r,e)],warnings:[]});if(a.includes(`\0`))return o();let s=to(i,r),
c=s.flatMap(({written:e})=>e===void 0?[]:[{from:e.start,to:Math.max(e.end,e.start)}]),l=lo(a,c);
return l===void 0?{definitions:s,issues:[...fo(a,c).map(e=>io(r,e)),...s.filter(co).map(oo)],
warnings:s.filter(({written:e})=>e?.cutAt!==void 0).map(so)}:o(uo(a,l))},mo=e=>[`string`,`number`,
`boolean`].includes(typeof e),ho=(e,t,n)=>{let r={file:Wa(e),line:void 0},i=Object.entries(n(t)??{}).filter(([,
e])=>mo(e)).map(([e,t])=>({key:e,text:String(t),source:r}));return{definitions:i.filter(({text:e})=>!e.includes(`\0`)),
issues:i.filter(({text:e})=>e.includes(`\0`)).map(({key:e})=>ao(e,r,void 0)),warnings:[]}},go=(e,t,n,r)=>({path:e,
...Ur(t,{onFailure:e=>({definitions:[],issues:[e],warnings:[]}),onSuccess:t=>r===void 0?po(e,t,n):ho(e,t,r)})});var _o,
vo,yo,bo,xo,So,Co,wo,To=B((()=>{_o={nextjs:e=>[`.env.${e}.local`,...e===`test`?[]:[`.env.local`],`.env.${e}`,`.env`],
vite:e=>[`.env.${e}.local`,`.env.${e}`,`.env.local`,`.env`]},
vo=e=>!/^(?:local|example|sample|template|dist|schema|vault|keys)(?:\.|$)/.test(e),yo=e=>{try{
return _(e).filter(e=>e.startsWith(`.env.`)&&vo(e.slice(5))).toSorted()}catch{return[]}},
bo=e=>typeof e==`string`?e.replace(/^~(?=\/|$)/,()=>N()):e.protocol===`file:`?P(e):e.href,xo=({override:e,
precedence:t})=>e??t===`op`,So=(e,t)=>t.length>1&&e.endsWith(`.local`)&&!d(e)&&t.some(e=>!e.endsWith(`.local`)),Co=(e,
t)=>{let{convention:n,directory:r,mode:i,path:a}=e;if(a!==void 0){let t=[...new Set([a].flat().map(bo))],
n=t.filter(e=>!So(e,t));return{paths:xo(e)?n.toReversed():n,absent:[],undecided:[]}}
let o=i??(t.NODE_ENV||process.env.NODE_ENV||void 0),s=_o[n??``],c=s===void 0?[`.env`]:o===void 0?[`.env.local`,
`.env`]:s(o),l=s===void 0||o!==void 0?[]:yo(r===void 0?`.`:bo(r)),u=c.map(e=>r===void 0?e:O(bo(r),e)),
f=u.filter(e=>d(e));return{paths:f,absent:f.length===0&&s===void 0?u:[],undecided:l}},wo=e=>Object.hasOwn(_o,e)})),Eo,
Do,Oo,ko=B((()=>{Eo=/:[-+?]|[-+?]/,Do=e=>{let t=/* @__PURE__ */ new Map,n=[];
for(let r=1;r<e.length;r++)if(e[r]===`{`&&e[r-1]===`$`)n.push(r);else if(e[r]===`}`){let e=n.pop();e!==void 0&&t.set(e,
r)}return t},Oo=(e,t,n,r=`sh`)=>{if(!e.includes(`$`))return e;let i=Do(e),a=/\\\$|\$\{|\$([A-Za-z_][A-Za-z0-9_]*)/g,
o=[e.length],s=``,c=0,l=a.exec(e),u=(e,r)=>t(e)??n(e,r)??``,d=t=>{for(c=t;l!==null&&l.index<t;)a.lastIndex=t,
l=a.exec(e)},f=(i,a,c)=>{let l=e.slice(a+1,c),f=Eo.exec(l);if(f===null){s+=u(l.trim(),{index:i,isBraced:!0}),d(c+1);
return}let p=l.slice(0,f.index).trim(),m=t(p),[h]=f,g=m!==void 0&&(m!==``||r===`sh`&&!h.startsWith(`:`)),
_=a+1+f.index+h.length;(h.endsWith(`+`)?g:!g&&h.endsWith(`-`))?(o.push(c),d(_)):(h.endsWith(`?`)&&!g?s+=n(p,{index:i,
isBraced:!0,message:e.slice(_,c)})??``:h.endsWith(`+`)||(s+=m??``),d(c+1))};for(let t=o.at(-1);t!==void 0;t=o.at(-1)){
if(l===null||l.index>=t){s+=e.slice(c,t),o.pop(),d(t+1);continue}let{index:n}=l,[r,a]=l;s+=e.slice(c,n);
let p=n+r.length-1,m=i.get(p);r===`\\$`?(s+=`$`,d(n+r.length)):a===void 0?m===void 0||m===p+1?(s+=r,d(n+r.length)):f(n,
p,m):(s+=u(a,{index:n,isBraced:!1}),d(n+r.length))}return s}}));To(),ko();
const Ao=/(?:^|[\s"'`(,=])[A-Za-z_][\w.]*\(\s*["'`]?op:\/\/|\$\((?:[^()$]|\$(?!\())*op:\/\/|`[^`]*op:\/\/|\bop\s+read\s+(?:-\S+\s+){0,4}["']?op:\/\//,
jo=e=>e.includes(`op://`)&&Ao.test(e);Kr();const Mo=e=>Ur(Ia(e),{onFailure:()=>!1,onSuccess:e=>Va(e).length>0}),
No=({key:e,source:t,text:n},r)=>r.map(({_tag:r,hint:i,message:a,position:o,reference:s})=>({code:r,message:a,
hint:n.startsWith(`op://`)&&n.includes(`op://`,1)?`Enclose each of several references in one value: {{ op://... }}.`:i,
locations:[{key:e,source:t,reference:s,position:o}]})),Po=(e,t,n,r,i)=>{let{key:a,source:o}=e,{column:s,line:c}=no(e,t);
return{code:n,message:r,hint:i,locations:[{key:a,source:c===void 0?o:{...o,line:c},reference:void 0,
...s===void 0?{}:{column:s}}]}},Fo=(e,t)=>Po(e,0,`CyclicVariable`,`The value is made of itself: ${t.join(` -> `)}.`,
`Give one of them a value that names none of the others.`),Io=(e,{index:t})=>Po(e,t,`CyclicVariable`,
`The value of ${e.key} refers to ${e.key}, which the environment does not set.`,
`Set ${e.key} in the environment, or write a default: \${${e.key}:-text}.`),Lo=(e,
t)=>/op:\/\/(?:[^\s{}"]|\$\{[^{}]*\})*$/.test(e.slice(0,t)),Ro=(e,{index:t,isBraced:n})=>{let{text:r}=e,i=(n,r)=>Po(e,t,
`UndefinedVariable`,n,r);return Lo(r,t)?i(`A variable in the reference is not set.`,
"Set the variable, or write a default that is not empty, such as op://${STAGE:-dev}/db/password."):r[t-1]===`$`||r[t+1]===`$`?i(`The value has $$ before a name that is not set. Here $$ does not stand for a dollar sign.`,
`Write \\$ for each dollar sign, or enclose the value in single quotes.`):n?i("The value has a ${...} whose name is not set.",
'Set the variable, write a default (${NAME:-}, which may be empty) or \\$ for a dollar sign, or let such names be empty: --unset empty, unset: "empty".'):i(`The value has a $ before a name that is not set.`,
`If the $ is part of the value, enclose the value in single quotes or write \\$. To expand nothing, as plain dotenv: --no-expand, DOTENV_EXPAND=false, expand: false.`)},
zo=(e,t,{index:n,message:r=``})=>Po(e,n,`RequiredVariable`,`${t}: ${r.trim()===``?`parameter not set`:r.trim()}`,
`Set ${t}.`),Bo=({key:e,source:t})=>({code:`NestedReference`,message:`A part of a reference is a reference itself.`,
hint:`Use only plain variables in references.`,locations:[{key:e,source:t,reference:void 0}]}),Vo=({key:e,
source:t})=>({code:`WrappedReference`,
message:`The reference is wrapped in a call or a command, which is not run: it would stay around the secret.`,
hint:`Write the reference alone: KEY=op://vault/item/field. In a longer text, enclose it: {{ op://... }}.`,
locations:[{key:e,source:t,reference:void 0}]}),Ho=({key:e,source:t})=>({code:`ValueUnusable`,
message:`The value expands to more than ${Go/1e6} million characters.`,
hint:`Check which variables the value is made of.`,locations:[{key:e,source:t,reference:void 0}]}),Uo=({key:e,
source:t})=>({code:`ValueUnusable`,message:`The value depends on a chain of more than ${Wo} variables.`,
hint:`Define each variable after those that its value names, or shorten the chain.`,locations:[{key:e,source:t,
reference:void 0}]}),Wo=500,Go=16e6,Ko=/\0(\d+)\0/g,qo=e=>!e.includes(`\0`),
Jo=/op:\/\/[A-Za-z0-9\-_.%/]*(?:\?[A-Za-z=-]*)?\0(\d+)\0/g,Yo=(e,t,n)=>{let r=new Map(e.map(e=>[e.key,e])),
i=/* @__PURE__ */ new Map,a=[],o=[],s=/* @__PURE__ */ new Map,c=n.expand===`dotenv-expand`?`dotenv-expand`:`sh`,
l=e=>Object.hasOwn(t,e)?t[e]:void 0,
u=e=>({parts:e.parts.flatMap(e=>e._tag===`Reference`?[e]:e.text.split(Ko).flatMap((e,
t)=>t%2==1?o[Number(e)]?.parts??[]:e===``?[]:[{_tag:`Text`,text:e}]))}),
d=e=>n.expand!==!1&&!n.isLiteral(e)&&(c===`dotenv-expand`||e.written?.quote!==`'`),f=e=>{let t=/* @__PURE__ */ new Map,
f=e=>({template:Lr(e),fromEnvironment:t});if(jo(e.text))return f([Vo(e)]);let m=[],h=e=>{let n=l(e);
return n!==void 0&&t.set(e,n),n},g=d(e)?Oo(e.text,n=>{let s=r.get(n);if(s===void 0)return h(n);let c=a.indexOf(n);
if(c!==-1){let t=s.source.file===void 0?void 0:h(n);return t!==void 0||c===a.length-1?t:(m.push(Fo(e,[...a.slice(c),
n])),``)}if(a.length>=500&&!i.has(s))return m.push(Uo(e)),``;let{fromEnvironment:l,template:u}=p(s);for(let[e,
n]of l)t.set(e,n);return Ur(u,{onFailure:()=>``,onSuccess:e=>Va(e).length>0?`\0${o.push(e)-1}\0`:Ha(e,()=>``)})},(t,
r)=>{if(m.length>=10)return``;if(r.message!==void 0)m.push(zo(e,t,
r));else if(n.unset===`empty`&&(r.isBraced||c===`dotenv-expand`)){let e=o.push({parts:[]})-1;return s.set(e,r),
`\0${e}\0`}else t===e.key?m.push(Io(e,r)):m.push(Ro(e,r));return``},c):e.text;g.length>Go&&m.push(Ho(e));for(let[,
t]of g.matchAll(Jo)){let n=s.get(Number(t));n!==void 0&&m.push(Ro(e,n))}if(m.length>0)return f(m);let _=Ia(g);
if(Br(_))return{template:Ir(qo(g)?_.success:u(_.success)),fromEnvironment:t};let[v]=[...g.matchAll(Ko)].flatMap(([,
e])=>s.get(Number(e))??[]);return f(v===void 0?!qo(g)&&Br(Ia(g.replace(Ko,`x`)))?[Bo(e)]:No(e,_.failure):[Ro(e,v)])},
p=e=>{let t=i.get(e);if(t!==void 0)return t;a.push(e.key);let n=f(e);return a.pop(),i.set(e,n),n};
return new Map(e.map(e=>[e,p(e)]))},Xo=[`NEXT_PUBLIC_`,`VITE_`,`NUXT_PUBLIC_`,`REACT_APP_`,`EXPO_PUBLIC_`,`GATSBY_`],
Zo=`PUBLIC_`,Qo=[`astro`,`@sveltejs/kit`],$o=e=>{try{let{dependencies:t,devDependencies:n}=JSON.parse(g(O(e,
`package.json`),`utf8`));return Qo.some(e=>e in{...t,...n})}catch{return!1}},es=(e,t)=>{
let n=Xo.find(t=>e.startsWith(t));return n===void 0?e.startsWith(Zo)&&$o(t)?Zo:void 0:n};var ts,ns,rs,is,as,os,ss,cs,ls,
us,ds,fs,ps,ms,hs,gs,_s,vs,ys,bs,xs=B((()=>{ko(),ts=`OP_CONNECT_HOST`,ns=`OP_CONNECT_TOKEN`,rs=`OP_CONNECT_TOKEN_FILE`,
is=`OP_CONNECT_PROXY`,as=/* @__PURE__ */ new Set([ts,ns,rs,`OP_CONNECT_CA_FILE`]),os=e=>e===rs?ns:e,
ss=process.platform===`win32`,cs=e=>(ss?e.toUpperCase():e).startsWith(`OP_CONNECT_`),ls=e=>ss?e.toUpperCase():e,
us=e=>typeof e==`string`?e.trim()!==``:e!==void 0,ds=e=>`OP_CONNECT_${e.replace(/[A-Z]/g,e=>`_${e}`).toUpperCase()}`,
fs=(e,t)=>new Set([...Object.entries(e).map(([e,t])=>[ds(e),t]),...Object.entries(t).filter(([e])=>cs(e))].flatMap(([e,
t])=>us(t)?[os(ls(e))]:[])),ps=e=>`--trust-env-file ${e}, DOTENV_TRUST_ENV_FILE or trustEnvFile`,ms=({key:e,source:t},n,
r)=>{let i=t.file??``;return{code:`UntrustedSetting`,message:n,hint:`${r} If you trust ${i} with your token: ${ps(i)}.`,
locations:[{key:e,source:t,reference:void 0}]}},hs=({key:e,source:t})=>({code:`UntrustedSetting`,
message:`An env file may not set a proxy: ${e}.`,hint:`Set it in the environment.`,locations:[{key:e,source:t,
reference:void 0}]}),gs=e=>[...new Set(e)].join(` and `),_s=({key:e,source:t},n)=>({code:`IgnoredSetting`,
message:`${e} in ${t.file} is ignored: ${n}.`,
hint:`Remove the line. If you trust the file with your token: ${ps(t.file??``)}.`,locations:[{key:e,source:t,
reference:void 0}]}),vs=({text:e,written:t})=>t?.quote!==`'`&&Oo(e,()=>``,()=>``)!==e.replaceAll(`\\$`,`$`),
ys=({definitions:e})=>[...new Map(e.filter(({key:e})=>cs(e)).map(e=>[ls(e.key),e])).values()],bs=(e,{connect:t={},
expand:n=!0,trustEnvFile:r=[]},i)=>{let a=new Set([r].flat().map(e=>A(bo(e)))),o=({path:e})=>a.has(A(e)),
s=new Set(e.filter(o).flatMap(({definitions:e})=>e)),c=fs(t,i),l=/* @__PURE__ */ new Set([...c,
...e.filter(o).flatMap(ys).filter(({text:e})=>us(e)).map(({key:e})=>os(ls(e)))]),u=/* @__PURE__ */ new Set,d=[],f=[],
p=(e,t,n)=>{for(let n of e.definitions)n.key===t.key&&u.add(n);i[t.key]!==t.text&&f.push(_s(t,n))};for(let t of e){
let e=ys(t).find(({key:e})=>ls(e)===is);e!==void 0&&(o(t)||!c.has(is))&&d.push(hs(e))}let m=[];
for(let t of e.filter(e=>!o(e))){let e=ys(t).filter(e=>!l.has(os(ls(e.key)))||(p(t,e,
c.has(os(ls(e.key)))?`it is set already`:`a trusted file sets it`),!1));for(let t of e){let{key:e}=t;
ls(e)!==is&&(ls(e)===rs?d.push(ms(t,`An env file may not name a token file: ${e}.`,
`Set it in the environment.`)):n!==!1&&vs(t)?d.push(ms(t,`An env file may not put variables into ${e}.`,
`Write the value itself, in single quotes.`)):t.text.includes(`op://`)&&d.push(ms(t,
`${e} cannot be a reference: resolving references needs it.`,`Write the value itself.`)))}
let r=e.filter(({key:e})=>as.has(ls(e)));r.length>0&&m.push({file:t,settings:r})}let h=[...l].filter(e=>as.has(e)),g=(e,
t,n)=>{d.every(({locations:t})=>t[0]?.source!==e.source)&&d.push(ms(e,t,n))},[_,...v]=m;if(_===void 0)return{ignored:u,
optedIn:s,file:void 0,issues:d,warnings:f};if(h.length>0){for(let e of m.flatMap(({settings:e})=>e))g(e,
`${e.key} of an env file would be combined with ${gs(h)} from outside of the file.`,
`Set the host, the token and the CA file in one place.`);return{ignored:u,optedIn:s,file:void 0,issues:d,warnings:f}}
let y=_.settings.filter(({text:e})=>us(e)).map(({key:e})=>ls(e)),b=y.includes(ts)&&y.includes(ns);for(let{file:e,
settings:t}of v)for(let n of t){let t=_.settings[0]?.source.file;b?p(e,n,`the connection comes from ${t}`):g(n,
`${n.key} of ${n.source.file} would be combined with ${gs(y)} of ${t}.`,
`Put OP_CONNECT_HOST and OP_CONNECT_TOKEN into one file.`)}return{ignored:u,optedIn:s,file:_.settings[0]?.source.file,
issues:d,warnings:f}}}));Ua(),Kr(),To(),xs();const Ss={file:void 0,line:void 0},Cs=e=>/^\s*["'`]?op:\/+/i.test(e),ws=(e,
t)=>Object.entries(e).flatMap(([e,n])=>n===void 0?[]:Cs(n)||n.includes(`op://`)&&(t.has(e)||Mo(n))?[{key:e,text:n,
source:Ss}]:[]),Ts=e=>({code:`NothingToLoad`,
message:`There is no ${e.join(`, `)} file in ${process.cwd()}, and no reference in the environment.`,
hint:`Name the file (-f, DOTENV_PATH, path), or load no file: --no-env-file, DOTENV_PATH= or path: [].`,locations:[]}),
Es=(e,t)=>({code:`BadOption`,message:e,hint:t,locations:[]}),Ds=({convention:e,encoding:t,expand:n,path:r,precedence:i,
unset:a})=>[...e===void 0||wo(e)?[]:[Es(`"${e}" is not a convention.`,`Use nextjs or vite.`)],
...e===void 0||r===void 0?[]:[Es(`Both a convention and files are named.`,
`Remove one of them: a convention names its files.`)],
...i===void 0||i===`dotenv`||i===`op`?[]:[Es(`"${i}" is not a precedence.`,`Use dotenv or op.`)],
...n===void 0||typeof n==`boolean`||n===`dotenv-expand`?[]:[Es(`"${n}" is not a way to expand variables.`,
`Use true, false or dotenv-expand.`)],
...a===void 0||a===`error`||a===`empty`?[]:[Es(`"${a}" is not a rule for names that are not set.`,
`Use error or empty.`)],...t===void 0||Buffer.isEncoding(t)?[]:[Es(`"${t}" is not an encoding.`,
`Use utf8, utf16le, latin1 or another one of Node's.`)]],Os=(e,t)=>({code:`ModeUnknown`,
message:`The mode of the ${e} env files is not known, and there is ${t.join(`, `)}.`,
hint:`Set NODE_ENV, or set the mode: --mode, DOTENV_MODE or mode.`,locations:[]}),ks=({key:e,source:t,template:n},
r)=>({code:`PublicSecret`,
message:`Frameworks publish variables that start with ${r} to browsers, and ${e} holds a secret.`,
hint:`Rename the variable. If the value may be public: --allow-public ${e}, DOTENV_ALLOW_PUBLIC or allowPublic.`,
locations:[{key:e,source:t,reference:Va(n)[0]}]}),As=(e,t)=>{let n=t.directory===void 0?process.cwd():bo(t.directory);
return e.flatMap(e=>{if(t.allowPublic?.includes(e.key)||Va(e.template).length===0)return[];let r=es(e.key,n);
return r===void 0?[]:[ks(e,r)]})},js=({key:e,source:t},n,r)=>({code:`UntrustedSetting`,
message:`The reference uses ${n} of the environment, and ${r} chooses the server that would be asked for it.`,
hint:`Set OP_CONNECT_HOST and OP_CONNECT_TOKEN in the environment. If you trust ${r}: --trust-env-file ${r}, DOTENV_TRUST_ENV_FILE or trustEnvFile.`,
locations:[{key:e,source:t,reference:void 0}]}),Ms=(e,{file:t},n)=>{if(t===void 0)return[];let r=Va(e.template);
return[...n].flatMap(([n,i])=>i!==``&&r.some(e=>e.includes(i))?[js(e,n,t)]:[])},Ns=e=>{let t=/* @__PURE__ */ new Map;
for(let n of e.toReversed())t.delete(n.key),t.set(n.key,n);return t},Ps=({expand:e=!0,unset:t},n)=>({expand:e,
unset:t??(e===`dotenv-expand`?`empty`:`error`),isLiteral:e=>cs(e.key)&&!n.has(e)}),
Fs=e=>Object.fromEntries(Object.entries(e).filter(([e])=>cs(e))),Is=(e,t,{absent:n,undecided:r},i,a)=>{let o=xo(e),
s=[...Ds(e),...i.flatMap(e=>e.issues)],c={...Fs(process.env),...Fs(t)},l=bs(i,e,c);s.push(...l.issues);
let u=i.flatMap(e=>e.definitions.toReversed()),d=Ns(u.filter(e=>!l.ignored.has(e)));
r.length>0&&s.push(Os(e.convention??``,r));let f=ws(t,d);n.length>0&&f.length===0&&s.push(Ts(n));
let p=o||a&&e.path!==void 0;for(let e of f)p&&d.has(e.key)||d.set(e.key,e);let m=new Set(f.map(({key:e})=>e)),h=e=>{
let{key:n,source:r}=e;if(r.file===void 0||o||m.has(n))return!1;let i=cs(n)?c:t;return Object.hasOwn(i,
n)&&i[n]!==void 0},g=[...d.values()],_=g.filter(e=>!h(e)),v={...t,...e.variables},y=Ps(e,l.optedIn),b=[],
x=new Set(s.flatMap(({code:e,locations:t})=>e===`QuoteNotClosed`?t.map(({source:e})=>e):[]));for(let[{key:e,source:t},
{fromEnvironment:n,template:r}]of Yo(_,v,y)){if(zr(r)){x.has(t)||s.push(...r.failure);continue}let i={key:e,source:t,
template:r.success};b.push(i),s.push(...Ms(i,l,n))}s.push(...As(b,e));let S=g.filter(h),C=S.length===0?void 0:Yo([..._,
...S],v,y),w=[...Ns(u.filter(e=>l.ignored.has(e))).values()];return{variables:b,skipped:[...S.map(e=>{
let t=C?.get(e)?.template,n=t!==void 0&&Br(t);return{key:e.key,source:e.source,template:n?t.success:void 0}}),
...w.filter(({key:e})=>!d.has(e)).map(Ls)],definitions:u,issues:s,warnings:[...l.warnings,
...i.flatMap(e=>e.warnings)]}},Ls=({key:e,source:t,text:n})=>({key:e,source:t,
template:n.includes(`op://`)?void 0:{parts:[{_tag:`Text`,text:n}]}}),
Rs=({encoding:e})=>e!==void 0&&Buffer.isEncoding(e)?e:`utf8`,zs=e=>Bs(e,void 0,!0),Bs=(e,t,n)=>{mi();
let r=e.processEnv??process.env,i=Co(e,r),a=i.paths.map(n=>go(n,qa(n),Rs(e),t));return Is(e,r,i,a,n)};var Vs,Hs,
Us=B((()=>{Vs=(e,t,n)=>Math.imul(e<<16|t<<8|n,2654435761)>>>16,Hs=class{#e=1;#t;#n;#r;#i;#a;#o;
#s=/* @__PURE__ */ new Int32Array(256);#c=/* @__PURE__ */ new Uint8Array(65536);constructor(e){let t=e.reduce((e,
{length:t})=>e+t,1);this.#t=new Uint8Array(t),this.#n=new Int32Array(t),this.#r=new Int32Array(t),
this.#i=new Int32Array(t),this.#o=new Int32Array(t);
for(let t=0;t<e.length;t++)this.#l(e[t]??/* @__PURE__ */ new Uint8Array,t);this.#a=new Int32Array(this.#e),this.#d()}
#l(e,t){let[n,r,i]=e;if(n===void 0)return;r===void 0||i===void 0?this.#c.fill(1):this.#c[Vs(n,r,i)]=1;let a=0;
for(let t=0;t<e.length;t++){let n=e[t]??0,r=a===0?this.#s[n]??0:this.#u(a,n);r===0&&(r=this.#e++,this.#t[r]=n,
this.#r[r]=this.#n[a]??0,this.#n[a]=r,this.#i[r]=t+1,a===0&&(this.#s[n]=r)),a=r}this.#o[a]===0&&(this.#o[a]=t+1)}#u(e,
t){let n=this.#n[e]??0;for(;n!==0&&this.#t[n]!==t;)n=this.#r[n]??0;return n}#d(){let e=this.#a,t=this.#o,
n=new Int32Array(this.#e),r=0;for(let i=-1;i<r;i++){let a=i<0?0:n[i]??0;for(let i=this.#n[a]??0;i!==0;i=this.#r[i]??0){
if(n[r++]=i,a===0)continue;let o=this.#f(e[a]??0,this.#t[i]??0);e[i]=o,t[i]===0&&(t[i]=t[o]??0)}}}#f(e,t){let n=e;
for(;n!==0;){let e=this.#u(n,t);if(e!==0)return e;n=this.#a[n]??0}return this.#s[t]??0}get isEmpty(){return this.#e===1}
depth(e){return this.#i[e]??0}run(e,t,n){let r=this.#c,i=this.#s,a=this.#o,{length:o}=e,s=o-2,c=t;for(let t=0;t<o;t++){
if(c===0){for(;t<s&&r[Vs(e[t]??0,e[t+1]??0,e[t+2]??0)]===0;)t++;c=i[e[t]??0]??0}else c=this.#f(c,e[t]??0);let o=a[c]??0;
o!==0&&n(o-1,t+1)}return c}}})),Ws,Gs,Ks,qs,Js,Ys,Xs,Zs,Qs,$s,ec,tc=B((()=>{Ws=new TextEncoder,Gs=e=>Ws.encode(e),
Ks=e=>{if(/^[\0-\x7f]*$/.test(e))return e;let t=``;for(let n of Gs(e))t+=String.fromCharCode(n);return t},qs=4,Js=(e,
t)=>e.length<=t?[]:e.match(RegExp(`.{1,${t}}`,`g`))??[],Ys=e=>e.replaceAll(`+`,`-`).replaceAll(`/`,`_`),Xs=e=>{
let t=Ks(e),n=[0,1,2].map(e=>btoa(`\0`.repeat(e)+t).slice(Math.ceil(e*8/6),Math.floor((e+t.length)*8/6))),r=btoa(t),
i=[...n,r,r.replace(/=+$/,``),...Js(r,76),...Js(r,64)].filter(({length:e})=>e>=qs);return[...i,...i.map(Ys)]},
Zs=e=>Array.from(e,e=>e.toString(16).padStart(2,`0`)),Qs=e=>{let t=Zs(Gs(e)).join(``);return[t,t.toUpperCase()]},$s=50,
ec=e=>{let t=Gs(e),n=Zs(t);return[n.join(` `),n.slice(0,$s).join(` `),t.join(`,`)]}})),nc,rc,ic,ac,oc,sc,cc,lc,uc,dc,fc,
pc,mc,hc,gc,_c,vc,yc,bc,xc,Sc,Cc=B((()=>{tc(),nc=(e,t)=>(e.codePointAt(0)??0).toString(16).padStart(t,`0`),
rc=e=>`\\u${nc(e,4)}`,ic=e=>`\\u${nc(e,4).toUpperCase()}`,ac=e=>JSON.stringify(e).slice(1,-1),oc=e=>{let t=ac(e),
n=t.replaceAll(`/`,`\\/`),r=e=>e.replace(/[\u0080-\uffff]/g,rc);return[t,r(t),t.replace(/[^ -~]/g,rc),n,r(n),
t.replace(/[&<>\u2028\u2029]/g,rc),t.replace(/[&<>='\u2028\u2029]/g,rc),t.replace(/\\"/g,
`\\u0022`).replace(/[&<>'+`]|[^ -~]/g,ic)]},sc=e=>{let t=oc(e);return[...t,...t.map(ac)]},cc=[{"&":`&amp;`,"<":`&lt;`,
">":`&gt;`},{"&":`&amp;`,"<":`&lt;`,">":`&gt;`,'"':`&quot;`},{"&":`&amp;`,"<":`&lt;`,">":`&gt;`,'"':`&quot;`,
"'":`&#39;`},{"&":`&amp;`,"<":`&lt;`,">":`&gt;`,'"':`&quot;`,"'":`&#039;`},{"&":`&amp;`,"<":`&lt;`,">":`&gt;`,
'"':`&quot;`,"'":`&#x27;`},{"&":`&amp;`,"<":`&lt;`,">":`&gt;`,'"':`&quot;`,"'":`&apos;`},{"&":`&amp;`,"<":`&lt;`,
">":`&gt;`,'"':`&#34;`,"'":`&#39;`},{"&":`&amp;`,"<":`&lt;`,">":`&gt;`,'"':`&quot;`,"'":`&#39;`,"/":`&#x2F;`,
"`":`&#x60;`,"=":`&#x3D;`}],lc=e=>cc.flatMap(t=>{let n=e.replace(/[&<>"'/`=]/g,e=>t[e]??e),r=e=>n.replace(/\P{ASCII}/gu,
e);return[n,n.replaceAll(`\r`,`&#13;`).replaceAll(`
`,`&#10;`).replaceAll(`	`,`&#9;`),n.replaceAll(`\r`,
`&#xD;`).replaceAll(`
`,`&#xA;`).replaceAll(`	`,`&#x9;`),r(e=>`&#${e.codePointAt(0)};`),r(e=>`&#x${nc(e,1)};`),
r(e=>`&#x${nc(e,1).toUpperCase()};`)]}),uc={"\x07":`\\a`,"\b":`\\b`,"	":`\\t`,"\n":`\\n`,"\v":`\\v`,"\f":`\\f`,
"\r":`\\r`},dc={...uc,"\x1B":`\\E`},fc=e=>Array.from(Gs(e),e=>`\\${e.toString(8).padStart(3,`0`)}`).join(``),
pc=[/[\p{Cc}\p{Zl}\p{Zp}]/gu,/[^ -~]/gu],mc=e=>pc.map(t=>e.replace(/['\\]/g,`\\$&`).replace(t,e=>dc[e]??fc(e))),
hc=e=>pc.map(t=>e.replaceAll(`'`,`'\\''`).split(RegExp(`((?:${t.source})+)`,`u`)).map((e,n)=>n%2==0?e:`'$'${e.replace(t,
e=>uc[e]??fc(e))}'`).map((e,t)=>t>0&&t%2==0&&e!==``?`'${e}`:e).join(``)),gc=e=>[e.replaceAll(`'`,`'\\''`),
e.replaceAll(`'`,`'"'"'`),e.replace(/[$`"\\]/g,`\\$&`),...mc(e),e.replace(/[\t !"$&'()*,;<>?[\\\]^`{|}]/g,
`\\$&`).replace(/^[#~]/,`\\$&`).replace(/[:=]~/g,e=>`${e[0]}\\~`),...hc(e)],_c={"\b":`\\b`,"	":`\\t`,"\n":`\\n`,
"\f":`\\f`,"\r":`\\r`,"\\":`\\\\`,"'":`\\'`},vc=e=>{let t=e.replace(/[\p{Cc}\\']/gu,e=>_c[e]??`\\x${nc(e,
2).toUpperCase()}`);return[t,t.replaceAll(`\\'`,`'`)]},yc={"	":`\\t`,"\n":`\\n`,"\r":`\\r`,"\\":`\\\\`,"'":`\\'`},
bc=e=>{let t=e.codePointAt(0)??0;return t<256?`\\x${nc(e,2)}`:t<65536?`\\u${nc(e,4)}`:`\\U${nc(e,8)}`},xc=e=>{let t=(t,
n)=>e.replace(t,e=>yc[e]??n(e)),n=[t(/['\\]|(?! )[\p{C}\p{Z}]/gu,bc),t(/['\\]|[^ -~]/gu,bc),t(/['\\]|[^ -~]/gu,
e=>Array.from(Gs(e),e=>`\\x${e.toString(16).padStart(2,`0`)}`).join(``))];return[...n,...n.map(e=>e.replaceAll(`\\'`,
`'`))]},Sc=e=>[e.replaceAll(`'`,`''`),e.replaceAll(`"`,`""`)]})),wc,Tc,Ec,Dc,Oc,kc,Ac,jc=B((()=>{tc(),
wc=`ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789`,Tc=`${wc}-._~`,Ec=[Tc,`${Tc}/`,`${Tc}$&+=:@`,
`${Tc}!'()*`,`${Tc}!'()*;/?:@&=+$,#`,`${wc}-._* `,`${Tc} `,`${Tc}!$%&'()*+,`,`${Tc}!$%&'()*+,/:;=@[\\]|`,
`${Tc}!$%&()*+,/:;=?@[\\]^\`{|}`],Dc=e=>`%${e.toString(16).toUpperCase().padStart(2,`0`)}`,Oc=Ec.map(e=>{
let t=RegExp(`[^${e.replace(/[\\\]^-]/g,`\\$&`)}]`,`gu`);return n=>{let r=n.replace(t,e=>Array.from(Gs(e),Dc).join(``));
return e.includes(` `)?r.replaceAll(` `,`+`):r}}),kc=e=>e.replace(/%[0-9A-F]{2}/g,e=>e.toLowerCase()),Ac=e=>{
let t=[...new Set(Oc.map(t=>t(e)))],n=[...t,...t.map(kc)];return[...n,...n.map(encodeURIComponent)]}})),Mc,Nc,
Pc=B((()=>{
Mc=new Set(`true false null none undefined yes no on off enabled disabled default auto local localhost admin root user guest debug info warn warning error trace silent verbose development production staging testing test postgres mysql`.split(` `)),
Nc=(e,t=5)=>{let n=e.trim();return[...n].length<Math.max(1,
t)||t>=5&&/^\d{1,5}$/.test(n)||/^(.)\1+$/su.test(n)||Mc.has(n.toLowerCase())}})),Fc,Ic,Lc,Rc,zc,Bc,Vc,Hc,Uc,Wc,Gc,
Kc=B((()=>{tc(),Cc(),jc(),Pc(),Fc=[sc,Ac,lc,gc,vc,xc,Sc],Ic=e=>/^[\w.-]+$/.test(e),
Lc=e=>[...Ic(e)?[e]:Fc.flatMap(t=>t(e)),...[.../* @__PURE__ */ new Set([e,...sc(e)])].flatMap(Xs),...Qs(e),...ec(e)],
Rc=e=>/[\r\n]/.test(e)?e.split(/\r\n?|\n/).map(e=>e.trim()):[],zc=e=>/^-----(BEGIN|END) [A-Z0-9 ]+-----$/.test(e),Bc=8,
Vc=(e,t)=>typeof e==`string`?[e,...Wc(e,
t-1)]:typeof e==`number`?[String(e)]:typeof e!=`object`||!e||t<=0?[]:Object.values(e).flatMap(e=>Vc(e,t-1)),Hc=(e,t)=>{
if(t<=0||!/^[[{"]/.test(e))return[];try{return Vc(JSON.parse(e),t)}catch{return[]}},Uc=e=>{let[,
t]=/^[a-z][a-z\d+.-]*:\/\/[^\s/?#:@]*:([^\s/?#]+)@/i.exec(e)??[];if(t===void 0)return[];try{return[t,
decodeURIComponent(t)]}catch{return[t]}},Wc=(e,t)=>{let n=e.trim();return[...Rc(n),...Uc(n),...Hc(n,t)]},Gc=(e,
{minLength:t=5}={})=>{let n=e.toWellFormed(),r=n.trim();if(Nc(r,t))return[];let i=/* @__PURE__ */ new Set([n]);
for(let e of new Set([r,...Wc(r,Bc)].map(e=>e.trim())))if(!(Nc(e,t)||zc(e))){i.add(e);for(let t of Lc(e))i.add(t)}
return[...i].filter(e=>!Nc(e,Math.min(t,4))||e===r)}})),qc,Jc=B((()=>{Us(),tc(),Kc(),qc=class{#e;#t;constructor(e,t){
let n=/* @__PURE__ */ new Map;for(let[r,i]of e.entries())for(let e of Gc(i,t))n.set(e,[...n.get(e)??[],r]);
let r=Array.from(n.keys(),Gs);this.#t=new Hs(r),this.#e=Array.from(n.values(),(e,t)=>({length:r[t]?.length??0,
secrets:e}))}find(e){let t=[];return this.#t.run(e,0,(e,n)=>{let{length:r=0,secrets:i=[]}=this.#e[e]??{},a=n-r;
for(;(t.at(-1)?.from??-1)>=a;)t.pop();t.push({from:a,to:n,secrets:i})}),t}}})),Yc,Xc,Zc,Qc,$c,el,tl,nl=B((()=>{tc(),
Jc(),Pc(),Yc=`<redacted>`,Xc=e=>e.replace(/[\\^$.*+?()[\]{}|/]/g,`\\$&`),Zc=(e,t)=>{
let n=e.map(e=>e.trim()).filter(e=>e!==``&&Nc(e,t)),r=[...new Set(n)].toSorted((e,t)=>t.length-e.length);
return n.length===0?void 0:RegExp(`(?<![\\p{L}\\p{N}_])(?:${r.map(Xc).join(`|`)})(?![\\p{L}\\p{N}_])`,`gu`)},
Qc=new TextDecoder(`utf-8`,{ignoreBOM:!0}),$c=(e,t)=>{let n=Gs(e),r=t.find(n);if(r.length===0)return e;let i=``,a=0;
for(let{from:e,to:t}of r)e>=a&&(i+=Qc.decode(n.subarray(a,e))+Yc),a=t;return i+Qc.decode(n.subarray(a))},el=(e,
{minLength:t,ordinary:n=!1}={})=>{let r=[...e],i,a=n?Zc(r,t):void 0;return e=>{i??=new qc(r,{minLength:t});let n=$c(e,
i);return a===void 0?n:n.replace(a,Yc)}},tl=(e,t,n)=>el(t,n)(e)})),rl=B((()=>{Jc(),Kc(),Us(),tc(),Mi(),nl(),Pc()})),il,
al,ol,sl,cl,ll,ul=B((()=>{rl(),il=`<${Math.random().toString(36)}>`,al=(e,t,n)=>M(e,ji(t,{lines:!0}),
{stream:n}).replaceAll(`\x1B`,il),ol=e=>process.env.GITHUB_ACTIONS===`true`?e.replace(/^([^\S\n]*):(?=:)/gm,
`$1\\u003a`).replaceAll(`##[`,`#\\u0023[`):e,sl=(e,t)=>{let n=t.endsWith(`
`)||t===``?t:`${t}\n`;e.write(ol(ji(n,
{lines:!0})).replaceAll(il,`\x1B`))},cl=e=>sl(process.stdout,e),ll=e=>sl(process.stderr,e),RegExp(`${il}\\[\\d+m`,
`g`)}));rl(),ul();const dl=(e,t)=>{let n=[];for(let r of e.split(` `)){let e=n.at(-1);
e===void 0||t.length+e.length+1+r.length>80?n.push(r):n[n.length-1]=`${e} ${r}`}return n.map(e=>t+e).join(`
`)},
fl=({file:e,line:t})=>e===void 0?`environment`:t===void 0?e:`${e}:${t}`,pl={place:e=>e,mark:e=>e},
ml=e=>({place:t=>al(`bold`,t,e),mark:t=>al(`red`,t,e)}),hl=({column:e,key:t,position:n,reference:r,source:i},a)=>{
let o=e===void 0?fl(i):`${fl(i)}:${e}`,s=[a.place(ji(t===``?o:`${o}  ${t}`))];return r!==void 0&&s.push(ji(`  ${r}`)),
n!==void 0&&s.push(a.mark(`  ${` `.repeat(n)}^`)),s.join(`
`)},gl=e=>{let t=[...new Set(e.map(({key:e})=>e))],
n=t.length>8?` and ${t.length-8} more`:``;return`Needed by ${t.length} variables: ${t.slice(0,8).join(`, `)}${n}.`},
_l=({hint:e,message:t,locations:n},r)=>{let i=e=>dl(ji(e,{lines:!0}),`  `),a=[t,e].filter(e=>e!==``).map(i);
if(n.length>3)return[i(t),i(gl(n)),...a.slice(1)].join(`
`);let o=n.map(e=>hl(e,r));return(o.length>1?[...a,``,
...o]:[...o,...a]).join(`
`)},vl=e=>{let t=({locations:[e]})=>[e?.source.file??``,e?.source.line??0],
n=({locations:e})=>Number(e.length>3);return e.toSorted((e,r)=>{if(n(e)!==n(r))return n(e)-n(r);let[[i,a],[o,s]]=[t(e),
t(r)];return i===o?a-s:i<o?-1:1})},yl=(e,t,n=`environment`)=>{let r=e.length===1?`1 problem`:`${e.length} problems`,
i=t===void 0?pl:ml(t);return[`${r} with the ${n}:`,...vl(e).map(e=>_l(e,i))].join(`

`)},bl=({column:e,key:t,
source:{file:n,line:r}})=>({...t===``?{}:{key:t},...n===void 0?{}:{file:n},...r===void 0?{}:{line:r},
...e===void 0?{}:{column:e}}),xl=e=>{let[t,...n]=e.locations;if(t===void 0||n.length>0)return e;let{reference:r}=t;
return{...e,...r===void 0?{}:{reference:r},place:bl(t)}};var Sl=class extends Error{static name=`EnvError`;
name=`EnvError`;code=`OPCONNECT_ENV`;issues;constructor(e){super(`${yl(e)}\n\nNothing was set.`),
this.issues=e.map(xl)}};Ua();const Cl=e=>{if(e._tag!==`RequestFailed`)return{code:e._tag,
key:`${e.message} ${e.reference}`};let{_tag:t,host:n}=e.error;return{code:t,
key:`${t} ${n} ${`status`in e.error?e.error.status:``}`}},wl=(e,t)=>{let n=/* @__PURE__ */ new Map;for(let{key:r,
source:i,template:a}of e)for(let e of new Set(Va(a))){let a=t.get(e);if(a===void 0)continue;let o=Cl(a),
s=n.get(o.key)?.locations??[];n.set(o.key,{code:o.code,message:a.message,hint:a.hint,locations:[...s,{key:r,source:i,
reference:e}]})}return[...n.values()]},Tl=({code:e})=>e===`MissingHost`||e===`MissingToken`,El=(e,t)=>{
let n=e.flatMap(({key:e,source:t,template:n})=>Va(n).map(n=>({key:e,source:t,reference:n}))),r=t.filter(Tl);
return[...t.filter(e=>!Tl(e)).map(({code:e,hint:t,message:r})=>({code:e,message:r,hint:t,locations:n})),...r.slice(0,
1).map(({code:e,hint:t})=>({code:e,message:r.map(({message:e})=>e).join(` `),
hint:`${r.length>1?`Set OP_CONNECT_HOST and OP_CONNECT_TOKEN.`:t} A process that was started with an environment of its own, or by opconnect run, does not inherit the token. To try without a server: npx -p @opconnect/testing fake-connect serve -f .env`,
locations:n}))]},Dl=({snapshotProblem:e})=>e===void 0?[]:[{code:`SnapshotUnusable`,message:e,
hint:`Bring the server back. The next start that reaches it makes a new snapshot.`,locations:[]}];var Ol,kl=B((()=>{
Ol={values:/* @__PURE__ */ new Map,failures:/* @__PURE__ */ new Map,savedAt:void 0,snapshotProblem:void 0}})),Al,
jl=B((()=>{dr(),Al=e=>Wn({op:e.label,[hn]:e.evaluate})}));function Ml(e){return(t,n)=>t===n?0:e(t,n)}var Nl,Pl,Fl,Il,
Ll=B((()=>{ge(),Nl=/*#__PURE__*/ Ml((e,t)=>e<t?-1:1),Pl=/*#__PURE__*/ Ml((e,
t)=>globalThis.Number.isNaN(e)&&globalThis.Number.isNaN(t)?0:globalThis.Number.isNaN(e)?-1:globalThis.Number.isNaN(t)?1:e<t?-1:1),
Fl=/*#__PURE__*/ U(2,(e,t)=>Ml((n,r)=>e(t(n),t(r)))),Il=e=>U(2,(t,n)=>e(t,n)===1)})),Rl,zl,Bl,Vl,Hl,Ul,Wl,Gl,Kl,ql,Jl,
Yl,Xl=B((()=>{ge(),Cr(),Rl=()=>br,zl=Sr,Bl=vr,Vl=yr,Hl=/*#__PURE__*/ U(2,(e,t)=>Bl(e)?t():e.value),
Ul=e=>e===void 0?Rl():zl(e),Wl=/*#__PURE__*/ Hl(me),Gl=e=>(...t)=>{try{return zl(e(...t))}catch{return Rl()}},
Kl=/*#__PURE__*/ U(2,(e,t)=>Bl(e)?Rl():zl(t(e.value))),ql=/*#__PURE__*/ U(2,(e,t)=>Bl(e)?Rl():t(e.value)),
Jl=/*#__PURE__*/ ql(W),Yl=/*#__PURE__*/ U(2,(e,t)=>Bl(e)?Rl():t(e.value)?zl(e.value):Rl())})),Zl,Ql,$l,eu,tu,nu,ru,iu,
au,ou,su,cu,lu,uu,du,fu,pu,mu,hu,gu,_u,vu,yu,bu,xu,Su,Cu,wu,Tu,Eu,Du,Ou,ku,Au=B((()=>{jl(),Tt(),ge(),ct(),dr(),He(),
Zl=`~effect/Context/Service`,Ql=function(){function e(){}let t=e;Object.setPrototypeOf(t,$l);let n=(e,n)=>(t.key=e,
n?.defaultValue&&(t[tu]=tu,t.defaultValue=n.defaultValue),n?.make&&(t.make=n.make),n?.fiberCached&&eu.add(e),t);
return arguments.length>0?n(arguments[0],arguments[1]):n},$l={[Zl]:Zl,.../*#__PURE__*/ Al({label:`Service`,evaluate(e){
return qn(Cu(e.context,this))}}),toJSON(){return{_id:`Service`,key:this.key}},of(e){return e},context(e){return _u(this,
e)},use(e){return $n(t=>e(Cu(t.context,this)))},useSync(e){return $n(t=>qn(e(Cu(t.context,this))))}},
eu=/*#__PURE__*/ new Set,tu=`~effect/Context/Reference`,nu=`~effect/Context`,ru=8,iu=(e,t,n,r,i)=>{
let a=Object.create(du);return a.cacheRoot=e??a,a.base=t,a.overlay=n,a.depth=r,a._flat=void 0,a.baseHits=0,a.maxDepth=i,
a},au=(e,t)=>{t&&(au(e,t.parent),e.set(t.key,t.value))},ou=e=>{if(e._flat)return e._flat;
if(!e.overlay)return e._flat=e.base;let t=new Map(e.base);return au(t,e.overlay),e._flat=t},su=(e,t)=>{
let n=new Map(e.mapUnsafe);return t(n),iu(void 0,n,void 0,0,e.maxDepth)},cu=/*#__PURE__*/ Symbol(),lu=(e,t)=>{let n=e;
for(let e=n.overlay;e;e=e.parent)if(e.key===t)return e.value;let r=n.base.get(t);
return r===void 0&&!n.base.has(t)?cu:(n.overlay&&++n.baseHits>=n.base.size&&n.baseHits>=ru&&(n.base=ou(n),
n.overlay=void 0,n.depth=0),r)},uu=(e,t)=>{let n=t?.maxDepth;return iu(void 0,e,void 0,0,
Number.isInteger(n)&&n>=0?n:8)},du={get mapUnsafe(){return ou(this)},...bn,[nu]:{_Services:e=>e},toJSON(){
return{_id:`Context`,services:Array.from(this.mapUnsafe).map(([e,t])=>({key:e,value:t}))}},[vt](e){if(!pu(e))return!1;
let t=this.mapUnsafe,n=e.mapUnsafe;if(t.size!==n.size)return!1;for(let[e,r]of t)if(!n.has(e)||!lt(r,n.get(e)))return!1;
return!0},[Ue](){return Xe(this.mapUnsafe.size)}},fu=(e,t)=>e.cacheRoot===t.cacheRoot,pu=e=>Be(e,nu),mu=e=>!!e[tu],
hu=()=>gu,gu=/*#__PURE__*/ uu(/*#__PURE__*/ new Map),_u=(e,t)=>uu(/* @__PURE__ */ new Map([[e.key,t]])),
vu=/*#__PURE__*/ U(3,(e,t,n)=>yu(e,t.key,n)),yu=(e,t,n)=>{let r=e,i=eu.has(t)?void 0:r.cacheRoot;
if(r.depth>=r.maxDepth){let e=new Map(r._flat??r.base);return r._flat||au(e,r.overlay),e.set(t,n),iu(i,e,void 0,0,
r.maxDepth)}return iu(i,r.base,{key:t,value:n,parent:r.overlay},r.depth+1,r.maxDepth)},bu=/*#__PURE__*/ U(2,(e,t)=>xu(e,
t.key)),xu=(e,t)=>{let n=lu(e,t);return n===cu?void 0:n},Su=/*#__PURE__*/ U(2,(e,t)=>{let n=lu(e,t.key);if(n===cu){
if(mu(t))return Tu(t);throw Eu(t)}return n}),Cu=Su,wu=`~effect/Context/defaultValue`,
Tu=e=>wu in e?e[wu]:e[wu]=e.defaultValue(),Eu=e=>{
let t=/* @__PURE__ */ Error(`Service not found${e.key?`: ${String(e.key)}`:``}`);if(t.stack){let e=t.stack.split(`
`);
e.splice(1,3),t.stack=e.join(`
`)}return t},Du=/*#__PURE__*/ U(2,(e,
t)=>e.mapUnsafe.size===0?t:t.mapUnsafe.size===0?e:su(e,e=>t.mapUnsafe.forEach((t,n)=>e.set(n,t)))),Ou=(...e)=>{
let t=/* @__PURE__ */ new Map;for(let n=0;n<e.length;n++)e[n].mapUnsafe.forEach((e,n)=>{t.set(n,e)});return uu(t)},
ku=Ql})),ju,Mu=B((()=>{ju=e=>e.length>0})),Nu,Pu,Fu=B((()=>{Nu=e=>e>0?Math.floor(e):0,Pu=e=>Math.max(1,Nu(e))})),
Iu=B((()=>{ve(),He()})),Lu,Ru,zu=B((()=>{ge(),Kr(),Lu=e=>{let t=e[Symbol.iterator]().next();
if(t.done)throw Error(`headUnsafe: empty iterable`);return t.value},Ru=/*#__PURE__*/ U(2,(e,t)=>({[Symbol.iterator](){
let n=e[Symbol.iterator](),r=0;return{next(){let e=n.next();for(;!e.done;){let i=t(e.value,r++);if(Br(i))return{done:!1,
value:i.success};e=n.next()}return{done:!0,value:void 0}}}}}))})),Bu=B((()=>{ge()}));function Vu(e,t){
return!Number.isFinite(e)||e<0||e>=t.length}var Hu,Uu,Wu,Gu,Ku,qu,Ju,Yu,Xu,Zu,Qu,$u,ed,td=B((()=>{ve(),ge(),Mu(),Fu(),
Hu=globalThis.Array,Uu=e=>new Hu(Nu(e)),Wu=/*#__PURE__*/ U(2,(e,t)=>{let n=Pu(e),r=new Hu(n);
for(let e=0;e<n;e++)r[e]=t(e);return r}),Gu=e=>Hu.isArray(e)?e:Hu.from(e),Ku=/*#__PURE__*/ U(2,(e,t)=>[...e,t]),
Hu.isArray,qu=ju,Ju=ju,Yu=/*#__PURE__*/ U(2,(e,t)=>{let n=Math.floor(t);if(Vu(n,
e))throw Error(`Index out of bounds: ${n}`);return e[n]}),Xu=/*#__PURE__*/ U(2,(e,t)=>{let n=Hu.from(e);
return n.sort(t),n}),Zu=()=>[],Qu=e=>[e],$u=/*#__PURE__*/ U(2,(e,t)=>e.map(t)),ed=/*#__PURE__*/ U(2,(e,t)=>{let n=Gu(e),
r=[];for(let e=0;e<n.length;e++)t(n[e],e)&&r.push(n[e]);return r})})),nd,rd,id,ad,od,sd,cd,ld,ud,dd,fd,pd,md,hd,gd,_d,
vd,yd,bd,xd,Sd,Cd,wd,Td,Ed,Dd,Od,kd,Ad,jd,Md,Nd,Pd,Fd,Id,Ld,Rd,zd,Bd,Vd,Hd,Ud,Wd,Gd,Kd=B((()=>{Tt(),ge(),ct(),Xt(),Xl(),
ce(),He(),nd=`~effect/Duration`,rd=/*#__PURE__*/ BigInt(0),id=/*#__PURE__*/ BigInt(1),ad=/*#__PURE__*/ BigInt(2),
od=/*#__PURE__*/ BigInt(10),sd=/*#__PURE__*/ BigInt(1e3),cd=/*#__PURE__*/ BigInt(1e6),ld=/*#__PURE__*/ BigInt(1e9),
ud=/*#__PURE__*/ BigInt(6e10),dd=/*#__PURE__*/ BigInt(36e11),fd=/*#__PURE__*/ BigInt(864e11),
pd=/*#__PURE__*/ BigInt(6048e11),md=e=>BigInt(Math.sign(e)*Math.round(Math.abs(e))),
hd=e=>Number.isInteger(e)?BigInt(e)*cd:md(e*1e6),gd=e=>jd(Number.isFinite(e)?md(e):e),_d=(e,t)=>{let n=Number(e);
if(Number.isFinite(n))return n/t;let r=BigInt(t);return Number(e/r)+Number(e%r)/t},vd=(e,t)=>{let n=e.indexOf(`.`);
if(n===-1)return BigInt(e)*t;let r=e[0]===`-`,i=e.slice(n+1),a=od**BigInt(i.length),o=(BigInt(e.slice(+!!r,
n))*a+BigInt(i))*t;return yd(r?-o:o,a)},yd=(e,t)=>{let n=e<rd?-e:e,r=n/t+(n%t*ad>=t?id:rd);return e<rd?-r:r},bd=(e,t)=>{
let n=Number(e)*t;if(!Number.isFinite(n))return jd(n);let r=vd(e,BigInt(t)*cd);
return jd(Number.isInteger(n)&&BigInt(n)*cd===r?n:r)},
xd=/^(-?\d+(?:\.\d+)?)\s+(nanos?|micros?|millis?|seconds?|minutes?|hours?|days?|weeks?)$/,Sd=e=>{
switch(typeof e){case`number`:return zd(e);case`bigint`:return Rd(e);case`string`:{if(e===`Infinity`)return Id;
if(e===`-Infinity`)return Ld;let t=xd.exec(e);if(!t)break;let[n,r,i]=t;if(i===`nano`||i===`nanos`)return Rd(vd(r,id));
if(i===`micro`||i===`micros`)return Rd(vd(r,sd));switch(i){case`milli`:case`millis`:return bd(r,
1);case`second`:case`seconds`:return bd(r,1e3);case`minute`:case`minutes`:return bd(r,6e4);case`hour`:case`hours`:
return bd(r,36e5);case`day`:case`days`:return bd(r,864e5);case`week`:case`weeks`:return bd(r,6048e5)}break}case`object`:
{if(e===null)break;if(nd in e)return e;if(Array.isArray(e)){if(e.length!==2||!e.every(ke))return Td(e);
if(Number.isNaN(e[0])||Number.isNaN(e[1]))return Fd;if(e[0]===-1/0||e[1]===-1/0)return Ld;
if(e[0]===1/0||e[1]===1/0)return Id;let t=e[0]*1e9+e[1];
return Number.isFinite(t)&&Number.isInteger(e[0])&&Number.isInteger(e[1])?jd(BigInt(e[0])*ld+BigInt(e[1])):gd(t)}
let t=e,n=0;if(t.weeks&&(n+=t.weeks*6048e5),t.days&&(n+=t.days*864e5),t.hours&&(n+=t.hours*36e5),
t.minutes&&(n+=t.minutes*6e4),t.seconds&&(n+=t.seconds*1e3),t.milliseconds&&(n+=t.milliseconds),
!t.microseconds&&!t.nanoseconds){if(!Number.isFinite(n))return jd(n);let e=wd(t);
return e===void 0||BigInt(n)*cd===e?jd(n):jd(e)}let r=n*1e6+(t.microseconds??0)*1e3+(t.nanoseconds??0),
i=Number.isFinite(r)?wd(t):void 0;return i===void 0?gd(r):jd(i)}}return Td(e)},Cd=e=>!e||Number.isInteger(e),wd=e=>{
if(!Cd(e.weeks)||!Cd(e.days)||!Cd(e.hours)||!Cd(e.minutes)||!Cd(e.seconds)||!Cd(e.milliseconds)||!Cd(e.microseconds)||!Cd(e.nanoseconds))return;
let t=rd;return e.weeks&&(t+=BigInt(e.weeks)*pd),e.days&&(t+=BigInt(e.days)*fd),e.hours&&(t+=BigInt(e.hours)*dd),
e.minutes&&(t+=BigInt(e.minutes)*ud),e.seconds&&(t+=BigInt(e.seconds)*ld),
e.milliseconds&&(t+=BigInt(e.milliseconds)*cd),e.microseconds&&(t+=BigInt(e.microseconds)*sd),
e.nanoseconds&&(t+=BigInt(e.nanoseconds)),t},Td=e=>{throw Error(`Invalid Input: ${e}`)},Ed=/*#__PURE__*/ Gl(Sd),
Dd={_tag:`Millis`,millis:0},Od={_tag:`Infinity`},kd={_tag:`NegativeInfinity`},Ad={[nd]:nd,[Ue](){
switch(this.value._tag){case`Millis`:return We(hd(this.value.millis));case`Nanos`:return We(this.value.nanos);default:
return $e(this.value)}},[vt](e){return Md(e)&&Gd(this,e)},toString(){switch(this.value._tag){case`Infinity`:
return`Infinity`;case`NegativeInfinity`:return`-Infinity`;case`Nanos`:return`${this.value.nanos} nanos`;case`Millis`:
return`${this.value.millis} millis`}},toJSON(){switch(this.value._tag){case`Millis`:return{_id:`Duration`,_tag:`Millis`,
millis:this.value.millis};case`Nanos`:return{_id:`Duration`,_tag:`Nanos`,nanos:String(this.value.nanos)};case`Infinity`:
return{_id:`Duration`,_tag:`Infinity`};case`NegativeInfinity`:return{_id:`Duration`,_tag:`NegativeInfinity`}}},[Kt](){
return this.toJSON()},pipe(){return ae(this,arguments)}},jd=e=>{let t=Object.create(Ad);
return t.value=typeof e==`number`?isNaN(e)||e===0||Object.is(e,
-0)?Dd:Number.isFinite(e)?Number.isInteger(e)?{_tag:`Millis`,millis:e}:{_tag:`Nanos`,
nanos:hd(e)}:e>0?Od:kd:e===rd?Dd:{_tag:`Nanos`,nanos:e},t},Md=e=>Be(e,nd),
Nd=e=>e.value._tag!==`Infinity`&&e.value._tag!==`NegativeInfinity`,Pd=e=>{switch(e.value._tag){case`Millis`:
return e.value.millis===0;case`Nanos`:return e.value.nanos===rd;case`Infinity`:case`NegativeInfinity`:return!1}},
Fd=/*#__PURE__*/ jd(0),Id=/*#__PURE__*/ jd(1/0),Ld=/*#__PURE__*/ jd(-1/0),Rd=e=>jd(e),zd=e=>jd(e),Bd=e=>Hd(Sd(e),
{onMillis:W,onNanos:e=>_d(e,1e6),onInfinity:()=>1/0,onNegativeInfinity:()=>-1/0}),Vd=e=>{let t=Sd(e);
switch(t.value._tag){case`Infinity`:case`NegativeInfinity`:
throw Error(`Cannot convert infinite duration to nanos`);case`Nanos`:return t.value.nanos;case`Millis`:
return hd(t.value.millis)}},Hd=/*#__PURE__*/ U(2,(e,t)=>{switch(e.value._tag){case`Millis`:
return t.onMillis(e.value.millis);case`Nanos`:return t.onNanos(e.value.nanos);case`Infinity`:
return t.onInfinity();case`NegativeInfinity`:return(t.onNegativeInfinity??t.onInfinity)()}}),Ud=/*#__PURE__*/ U(3,(e,t,
n)=>e.value._tag===`Infinity`||e.value._tag===`NegativeInfinity`||t.value._tag===`Infinity`||t.value._tag===`NegativeInfinity`?n.onInfinity(e,
t):e.value._tag===`Millis`?t.value._tag===`Millis`?n.onMillis(e.value.millis,t.value.millis):n.onNanos(Vd(e),
t.value.nanos):n.onNanos(e.value.nanos,Vd(t))),Wd=(e,t)=>Ud(e,t,{onMillis:(e,t)=>e===t,onNanos:(e,t)=>e===t,
onInfinity:(e,t)=>e.value._tag===t.value._tag}),Gd=/*#__PURE__*/ U(2,(e,t)=>Wd(e,t))})),qd,Jd=B((()=>{ge(),Kr(),
qd=/*#__PURE__*/ U(2,(e,t)=>n=>{let r=e(n);if(zr(r))return Lr(n);let i=t(r.success);return zr(i)?Lr(n):i})})),Yd,Xd,Zd,
Qd,$d,ef,tf,nf,rf,af=B((()=>{Au(),Yd=/*#__PURE__*/ ku(`effect/Scheduler`,{fiberCached:!0,defaultValue:()=>new ef}),
Xd=e=>{let t=!1;return Promise.resolve().then(()=>{t||e()}),()=>{t=!0}},Zd=`setImmediate`in globalThis?e=>{
let t=globalThis.setImmediate(e);return()=>globalThis.clearImmediate(t)}:e=>{let t=setTimeout(e,0);
return()=>clearTimeout(t)},Qd=e=>{try{return Zd(e)}catch{return Xd(e)}},$d=class{buckets=[];scheduleTask(e,t){
let n=this.buckets,r=n.length,i,a=0;for(;a<r&&!(n[a][0]>t);a++)i=n[a];i&&i[0]===t?i[1].push(e):a===r?n.push([t,
[e]]):n.splice(a,0,[t,[e]])}drain(){let e=this.buckets;return this.buckets=[],e}},ef=class{executionMode;setImmediate;
constructor(e=`async`,t){this.executionMode=e,this.setImmediate=t??(e===`sync`?Xd:Qd)}shouldYield(e){
return e.currentOpCount>=e.cache.maxOpsBeforeYield}makeDispatcher(){return new tf(this.setImmediate)}},tf=class{
tasks=/*#__PURE__*/ new $d;running=void 0;setImmediate;constructor(e=Qd){this.setImmediate=e}scheduleTask(e,t){
this.tasks.scheduleTask(e,t),this.running===void 0&&(this.running=this.setImmediate(this.afterScheduled))}
afterScheduled=()=>{this.running=void 0,this.runTasks()};runTasks(){let e=this.tasks.drain();
for(let t=0;t<e.length;t++){let n=e[t][1];for(let e=0;e<n.length;e++)n[e]()}}flush(){
for(;this.tasks.buckets.length>0;)this.running!==void 0&&(this.running(),this.running=void 0),this.runTasks()}},
nf=/*#__PURE__*/ ku(`effect/Scheduler/MaxOpsBeforeYield`,{fiberCached:!0,defaultValue:()=>2048}),
rf=/*#__PURE__*/ ku(`effect/Scheduler/PreventSchedulerYield`,{fiberCached:!0,defaultValue:()=>!1})})),of=B((()=>{
Ci()})),sf,G,cf,lf,uf,df,ff=B((()=>{sf=e=>{switch(e){case 16:return uf();case 32:return df();default:{let t=``;
for(let n=e>>>3;n>0;n--)t+=lf();return t}}},G=/*#__PURE__*/ Uint8Array.from(`0123456789abcdef`,e=>e.charCodeAt(0)),
cf=()=>Math.random()*4294967296>>>0,lf=()=>{let e=cf();return String.fromCharCode(G[e>>>28],G[e>>>24&15],G[e>>>20&15],
G[e>>>16&15],G[e>>>12&15],G[e>>>8&15],G[e>>>4&15],G[e&15])},uf=()=>{let e=cf(),t=cf();
return String.fromCharCode(G[e>>>28],G[e>>>24&15],G[e>>>20&15],G[e>>>16&15],G[e>>>12&15],G[e>>>8&15],G[e>>>4&15],
G[e&15],G[t>>>28],G[t>>>24&15],G[t>>>20&15],G[t>>>16&15],G[t>>>12&15],G[t>>>8&15],G[t>>>4&15],G[t&15])},df=()=>{
let e=cf(),t=cf(),n=cf(),r=cf();return String.fromCharCode(G[e>>>28],G[e>>>24&15],G[e>>>20&15],G[e>>>16&15],
G[e>>>12&15],G[e>>>8&15],G[e>>>4&15],G[e&15],G[t>>>28],G[t>>>24&15],G[t>>>20&15],G[t>>>16&15],G[t>>>12&15],G[t>>>8&15],
G[t>>>4&15],G[t&15],G[n>>>28],G[n>>>24&15],G[n>>>20&15],G[n>>>16&15],G[n>>>12&15],G[n>>>8&15],G[n>>>4&15],G[n&15],
G[r>>>28],G[r>>>24&15],G[r>>>20&15],G[r>>>16&15],G[r>>>12&15],G[r>>>8&15],G[r>>>4&15],G[r&15])}})),pf,mf,hf,gf,_f,vf,yf,
bf,xf,Sf,Cf=B((()=>{Au(),ff(),ge(),Xl(),pf=`effect/Tracer/ParentSpan`,mf=class extends (/*#__PURE__*/ Ql()(pf,
{fiberCached:!0})){},hf=e=>e,gf=/*#__PURE__*/ ku(`effect/Tracer/DisablePropagation`,{defaultValue:pe}),
_f=/*#__PURE__*/ ku(`effect/Tracer/CurrentTraceLevel`,{defaultValue:()=>`Info`}),
vf=/*#__PURE__*/ ku(`effect/Tracer/MinimumTraceLevel`,{defaultValue:()=>`All`}),yf=`effect/Tracer`,
bf=/*#__PURE__*/ ku(yf,{fiberCached:!0,defaultValue:()=>xf}),xf=/*#__PURE__*/ hf({span:e=>new Sf(e)}),Sf=class{
_tag=`Span`;sampled;name;parent;annotations;links;startTime;kind;status;_traceId=void 0;_spanId=void 0;
_attributes=void 0;_events=void 0;constructor(e){this.name=e.name,this.parent=e.parent,this.annotations=e.annotations,
this.links=e.links,this.startTime=e.startTime,this.kind=e.kind,this.sampled=e.sampled,this.status={_tag:`Started`,
startTime:e.startTime}}get traceId(){return this._traceId??=Wl(this.parent)?.traceId??sf(32)}get spanId(){
return this._spanId??=sf(16)}get attributes(){return this._attributes??=/* @__PURE__ */ new Map}get events(){
return this._events??=[]}end(e,t){this.status._tag!==`Ended`&&(this.status={_tag:`Ended`,endTime:e,exit:t,
startTime:this.status.startTime})}attribute(e,t){this.status._tag!==`Ended`&&this.attributes.set(e,t)}event(e,t,n){
this.status._tag!==`Ended`&&this.events.push([e,t,n??{}])}addLinks(e){
this.status._tag!==`Ended`&&this.links.push(...e)}}})),wf,Tf=B((()=>{wf=`effect/Metric/FiberRuntimeMetrics`})),Ef,Df,Of,
kf,Af,jf,Mf,Nf,Pf,Ff,If=B((()=>{Au(),ge(),Ef=/*#__PURE__*/ ku(`effect/References/CurrentStackFrame`,{fiberCached:!0,
defaultValue:me}),Df=/*#__PURE__*/ ku(`effect/References/TracerEnabled`,{fiberCached:!0,defaultValue:fe}),
Of=/*#__PURE__*/ ku(`effect/References/TracerTimingEnabled`,{defaultValue:fe}),
kf=/*#__PURE__*/ ku(`effect/References/TracerSpanAnnotations`,{defaultValue:()=>({})}),
Af=/*#__PURE__*/ ku(`effect/References/TracerSpanLinks`,{defaultValue:()=>[]}),
jf=/*#__PURE__*/ ku(`effect/References/CurrentLogAnnotations`,{defaultValue:()=>({})}),
Mf=/*#__PURE__*/ ku(`effect/References/CurrentLogLevel`,{fiberCached:!0,defaultValue:()=>`Info`}),
Nf=/*#__PURE__*/ ku(`effect/References/MinimumLogLevel`,{fiberCached:!0,defaultValue:()=>`Info`}),
Pf=/*#__PURE__*/ ku(`effect/References/UnhandledLogLevel`,{defaultValue:()=>`Error`}),
Ff=/*#__PURE__*/ ku(`effect/References/CurrentLogSpans`,{defaultValue:()=>[]})})),Lf,Rf,zf,Bf=B((()=>{tn(),Lf=e=>{
if(e?.captureStackTrace===!1||e?.captureStackTrace!==void 0&&typeof e.captureStackTrace!=`boolean`)return e;let t=$t();
if(t===0&&e?.captureStackTrace!==!0)return{...e,captureStackTrace:!1};en(3);let n=/* @__PURE__ */ Error();return en(t),
{...e,captureStackTrace:zf(()=>n.stack)}},Rf=e=>t=>{let n;return()=>{if(n!==void 0)return n;let r=t();if(!r)return;
let i=r.split(`
`);if(i[e]!==void 0)return n=i[e].trim(),n}},zf=/*#__PURE__*/ Rf(3)}));function Vf(){
bp.interruptChildren??=Sp}var Hf,Uf,Wf,Gf,Kf,qf,Jf,Yf,Xf,Zf,Qf,$f,ep,tp,np,rp,ip,ap,op,sp,cp,lp,up,dp,fp,pp,mp,hp,gp,_p,
vp,yp,bp,xp,Sp,Cp,wp,Tp,Ep,Dp,Op,kp,Ap,jp,Mp,Np,Pp,Fp,Ip,Lp,Rp,zp,Bp,Vp,Hp,Up,Wp,Gp,Kp,qp,Jp,Yp,Xp,Zp,Qp,$p,em,tm,nm,rm,
im,am,om,sm,cm,lm,um,dm,fm,pm,mm,hm,gm,_m,vm,ym,bm,xm,Sm,Cm,wm,Tm,Em,Dm,Om,km,Am,jm,Mm,Nm,Pm,Fm,Im,Lm,Rm,zm,Bm,Vm,Hm,Um,
Wm,Gm,Km,qm,Jm,Ym,Xm,Zm,Qm,$m,eh,th,nh,rh,ih,ah,oh,sh,ch,lh,uh,dh,fh,ph,mh,hh,gh,_h,vh,yh,bh,xh,Sh,Ch,wh,Th,Eh,Dh,Oh,kh,
Ah,jh,Mh,Nh,Ph,Fh,Ih,Lh,Rh,zh,Bh,Vh,Hh,Uh,Wh,Gh,Kh,qh,Jh,Yh,Xh,Zh,Qh,$h,eg,tg,ng,rg,ig,ag,og,sg,cg,lg,ug,dg,fg,pg,mg,hg,
gg,_g,vg,yg,bg,xg,Sg,Cg,wg,Tg,Eg,Dg,Og,kg,Ag,jg,Mg,Ng,Pg,Fg,Ig,Lg,Rg,zg,Bg,Vg,Hg,Ug,Wg,Gg,Kg,qg,Jg,Yg,Xg,Zg,Qg,$g,e_,t_,
n_,r_,i_,a_,o_,s_,c_,l_,u_,d_,f_,p_,m_,h_,g_,__,v_,y_,b_,x_,S_,C_,w_,T_,E_,D_,O_,k_,A_,j_=B((()=>{td(),Au(),Kd(),Tt(),
Jd(),Gt(),ge(),ct(),Xt(),Xl(),Ll(),ce(),He(),Nt(),Kr(),af(),Cf(),on(),dr(),Tf(),If(),tn(),Bf(),Hf=class extends kn{
constructor(e,t=An){super(`Interrupt`,t,`Interrupted`),this.fiberId=e}toString(){return`Interrupt(${this.fiberId})`}
toJSON(){return{_tag:`Interrupt`,fiberId:this.fiberId}}[vt](e){
return Un(e)&&this.fiberId===e.fiberId&&this.annotations===e.annotations}[Ue](){
return Ze(`${this._tag}:${this.fiberId}`)}},Uf=e=>new Dn([new Hf(e)]),Wf=e=>e.reasons.some(Vn),Gf=e=>{
for(let t=0;t<e.reasons.length;t++){let n=e.reasons[t];if(n._tag===`Fail`)return Ir(n.error)}return Lr(e)},
Kf=e=>e.reasons.some(Hn),qf=e=>Kf(e)&&Wf(e)?Mn(e.reasons.map(e=>e._tag===`Fail`&&!or(e.error)?new Rn(e.error,
e.annotations):e)):e,Jf=e=>Kf(e)?Lr(qf(e)):Gf(e),Yf=e=>e.reasons.some(Un),Xf=e=>{let t;
for(let n=0;n<e.reasons.length;n++){let r=e.reasons[n];r._tag===`Interrupt`&&(t??=/* @__PURE__ */ new Set,
r.fiberId!==void 0&&t.add(r.fiberId))}return t?Ir(t):Lr(e)},Zf=/*#__PURE__*/ U(2,(e,t)=>{let n=!1,
r=e.reasons.map(e=>Vn(e)?(n=!0,new jn(t(e.error),e.annotations)):e);return n?Mn(r):e}),Qf=e=>{let t;
for(let n of e.reasons){if(n._tag===`Fail`)return n.error;n._tag===`Die`&&(t??=n)}
return t===void 0?e.reasons.length>0?new globalThis.Error(`All fibers interrupted without error`):new globalThis.Error(`Empty cause`):t.defect},
$f=(e,t)=>{let n=[],r=[];if(e.reasons.length===0)return n;let i=$t();i!==0&&en(1);try{
for(let i of e.reasons)i._tag===`Interrupt`?r.push(i):n.push(ep(i._tag===`Die`?i.defect:i.error,i.annotations,t));
if(n.length===0){let e=/* @__PURE__ */ Error(`The fiber was interrupted by:`);e.name=`InterruptCause`,e.stack=ap(e,r);
let i=new globalThis.Error(`All fibers interrupted without error`,{cause:e});i.name=`InterruptError`,
i.stack=`${i.name}: ${i.message}`,n.push(ep(i,r[0].annotations,t))}}finally{i!==0&&en(i)}return n},ep=(e,t,n,
r=/* @__PURE__ */ new Set)=>{let i=typeof e,a;if(e&&i===`object`){r.add(e);let i=e.cause;
if(a=new globalThis.Error(tp(e),{cause:i!==void 0&&!r.has(i)?ep(i,void 0,void 0,r):void 0}),
typeof e.name==`string`&&(a.name=e.name),typeof e.stack==`string`)a.stack=rp(e.stack,a,t);else{
let e=`${a.name}: ${a.message}`;a.stack=t?ip(e,t):e}n?.includeCauseInStack&&(a.stack=cp(a));
for(let t of Object.keys(e))t in a||(a[t]=e[t])}else{
a=new globalThis.Error(e?i===`string`?e:Bt(e):`Unknown error: ${e}`);let n=`${a.name}: ${a.message}`;a.stack=t?ip(n,
t):n}return a},tp=e=>{if(typeof e.message==`string`)return e.message;
if(typeof e.toString==`function`&&e.toString!==Object.prototype.toString&&e.toString!==Array.prototype.toString)try{
return e.toString()}catch{}return Bt(e)},np=/\((.*)\)/g,rp=(e,t,n)=>{let r=`${t.name}: ${t.message}`,
i=(e.startsWith(r)?e.slice(r.length):e).split(`
`),a=[r];
for(let e=1;e<i.length&&!/Generator\.next|~effect\/(?:Effect|Utils)/.test(i[e]);e++)a.push(i[e]);
return n?ip(a.join(`
`),n):a.join(`
`)},ip=(e,t)=>{let n=t?.get(Jn.key);return n&&(e=`${e}\n${op(n)}`),e},ap=(e,t)=>{
let n=[`${e.name}: ${e.message}`];for(let e of t){let t=e.fiberId===void 0?`unknown`:`#${e.fiberId}`,
r=e.annotations.get(Yn.key);n.push(`    at fiber (${t})`),r&&n.push(op(r))}return n.join(`
`)},op=e=>{let t=[],n=e,r=0;
for(;n&&r<10;){let e=n.stack();if(e){let r=e.matchAll(np),i=!1;for(let[,e]of r)i=!0,t.push(`    at ${n.name} (${e})`);
i||t.push(`    at ${n.name} (${e.replace(/^at /,``)})`)}else t.push(`    at ${n.name}`);n=n.parent,r++}
return t.join(`
`)},sp=e=>$f(e).map(cp).join(`
`),cp=e=>e.cause?`${e.stack} {\n${lp(e.cause,`  `)}\n}`:e.stack,lp=(e,
t)=>{let n=e.stack.split(`
`),r=`${t}[cause]: ${n[0]}`;for(let e=1,i=n.length;e<i;e++)r+=`\n${t}${n[e]}`;
return e.cause&&(r+=` {\n${lp(e.cause,`${t}  `)}\n${t}}`),r},up=`~effect/Fiber`,dp={_A:W,_E:W},fp={id:0},
pp=/*#__PURE__*/ (()=>{try{return globalThis.process?.getBuiltinModule?.(`node:async_hooks`)?.AsyncResource}catch{
return}})(),mp=()=>pp===void 0?void 0:new pp(`effect/Fiber`),hp=()=>globalThis[At],gp=class{constructor(e,t=!0){
this.setContext(e),this.id=++fp.id,this.currentOpCount=0,this.interruptible=t,this._stack=[],this._observers=void 0,
this._exit=void 0,this._children=void 0,this._interruptedCause=void 0,this._yielded=void 0,this._running=!1,
this._deferredInterrupt=!1,this._parent=void 0,this._asyncContext=void 0,
this.cache.runtimeMetrics?.recordFiberStart(this.context)}get[up](){return dp}get currentDispatcher(){
return this._dispatcher??=this.cache.scheduler.makeDispatcher()}getRef(e){return Cu(this.context,e)}addObserver(e){
return this._exit?(e(this._exit),he):(this._observers===void 0?this._observers=[e]:this._observers.push(e),
()=>this.removeObserver(e))}removeObserver(e){if(this._exit||this._observers===void 0)return;
let t=this._observers.indexOf(e);t>=0&&this._observers.splice(t,1)}interruptUnsafe(e,t){if(this._exit)return;
let n=Uf(e);this.cache.stackFrame&&(n=Bn(n,_u(Jn,this.cache.stackFrame))),t&&(n=Bn(n,t)),
this._interruptedCause=this._interruptedCause?Fn(this._interruptedCause,n):n,
this.interruptible&&(this._running?this._deferredInterrupt=!0:this.evaluate(Ap(this._interruptedCause)))}pollUnsafe(){
return this._exit}evaluate(e){if(this._exit)return;if(this._asyncContext!==void 0){let t=this._asyncContext;
this._asyncContext=void 0;try{return t.runInAsyncScope(this.evaluate,this,e)}finally{
t.emitDestroy()}}else if(this._yielded!==void 0){let e=this._yielded;this._yielded=void 0,e()}let t=this.runLoop(e);
if(t===yn){this._asyncContext=mp();return}let n=bp.interruptChildren&&bp.interruptChildren(this);
if(n!==void 0)return this.evaluate(vm(n,()=>t));if(this._exit=t,this.cache.runtimeMetrics?.recordFiberEnd(this.context,
this._exit),this._parent&&=(this._parent._children?.delete(this),void 0),this._observers!==void 0){
let e=this._observers;this._observers=void 0;for(let n=0;n<e.length;n++)e[n](t)}this._stack.length=0,
this._children=void 0,this.context=hu()}runLoop(e){let t=globalThis[At];globalThis[At]=this;let n=this._running;
this._running=!0;let r=!1,i=e;this.currentOpCount=0;try{for(;;)try{this._deferredInterrupt&&(this._deferredInterrupt=!1,
i=Ap(this._interruptedCause)),this.currentOpCount++;let e=this.cache;
if(!r&&!e.preventYield&&e.scheduler.shouldYield(this)){r=!0;let e=i;i=vm(Ip,()=>e)}
if(i=e.tracerContext?e.tracerContext(i,this):i[hn](this),i===yn){let e=this._yielded;
if(`~effect/Exit`in e)return this._deferredInterrupt=!1,this._yielded=void 0,e;if(this._deferredInterrupt){
this._yielded=void 0,e();continue}return yn}}catch(e){if(!Be(i,
`~effect/Effect/evaluate`))return Qn(`Fiber.runLoop: Not a valid effect: ${String(i)}`);i=Qn(e)}}finally{
this._running=n,globalThis[At]=t}}getCont(e){if(this._deferredInterrupt)return this._deferredInterrupt=!1,vp;for(;;){
let t=this._stack.pop();if(!t)return;let n=t[vn];if(n!==void 0){let r=n.call(t,this);if(r)return r[e]=r,r}
if(t[e])return t}}succeedWith(e){if(!(++this.currentOpCount&yp-1))return qn(e);let t=this.getCont(gn);return t?t[gn](e,
this):this.yieldWith(qn(e))}yieldWith(e){return this._yielded=e,yn}children(){
return this._children??=/* @__PURE__ */ new Set}pipe(){return ae(this,arguments)}setContext(e){let t=this.context;
if(this.context=e,t!==void 0&&fu(t,e))return;let n=e.cacheRoot,r=n._fiberCache??=_p(e);
this.cache?.scheduler!==r.scheduler&&(this._dispatcher=void 0),this.cache=r}get currentSpanLocal(){
let e=this.cache.span;return e?._tag===`Span`?e:void 0}},_p=e=>{let t=xu(e,yf);return{scheduler:Cu(e,Yd),tracer:t,
tracerContext:t?t.context:void 0,tracerEnabled:Cu(e,Df),span:xu(e,pf),logLevel:Cu(e,Mf),minimumLogLevel:Cu(e,Nf),
stackFrame:Cu(e,Ef),runtimeMetrics:xu(e,wf),maxOpsBeforeYield:Cu(e,nf),preventYield:Cu(e,rf)}},vp={[gn](e,t){
return Ap(t._interruptedCause)},[_n](e,t){return Ap(t._interruptedCause)}},yp=32,bp={interruptChildren:void 0},xp=e=>{
if(!e.cache.stackFrame)return;let t=/* @__PURE__ */ new Map;return t.set(Yn.key,e.cache.stackFrame),uu(t)},Sp=e=>{
if(e._children!==void 0&&e._children.size!==0)return Op(e._children)},Cp=e=>{let t=e;
return t._exit?kp(t._exit):Kp(n=>t._exit?n(kp(t._exit)):Mp(e.addObserver(e=>n(kp(e)))))},wp=e=>Kp(t=>{
let n=e[Symbol.iterator](),r=[],i;function a(){let e=n.next();for(;!e.done;)if(e.value._exit)r.push(e.value._exit),
e=n.next();else{i=e.value.addObserver(e=>{r.push(e),a()});return}t(kp(r))}return a(),Mp(()=>i?.())}),Tp=e=>{let t=e;
return t._exit?t._exit:Kp(n=>t._exit?n(t._exit):Mp(e.addObserver(n)))},Ep=e=>$n(t=>Dp(e,t.id)),
Dp=/*#__PURE__*/ U(e=>Be(e[0],up),(e,t,n)=>$n(r=>{let i=xp(r);return i=i&&n?Du(i,n):i??n,e.interruptUnsafe(t,i),
hm(Cp(e))})),Op=e=>$n(t=>{let n=xp(t),r=Zu();for(let i of e)i.interruptUnsafe(t.id,n),r.push(i);return hm(wp(r))}),
kp=qn,Ap=Xn,jp=Zn,Mp=/*#__PURE__*/ Gn({op:`Sync`,[hn](e){let t=this[mn],n=t(),r=e.getCont(gn);return r?r[gn](n,
e):e.yieldWith(qn(n))}}),Np=/*#__PURE__*/ Gn({op:`Suspend`,[hn](e){let t=this[mn];return t()}}),
Pp=/*#__PURE__*/ Ur({onFailure:jp,onSuccess:kp}),Fp=/*#__PURE__*/ Gn({op:`Yield`,[hn](e){let t=!1;
return e.currentDispatcher.scheduleTask(()=>{t||e.evaluate(Mm)},this[`~effect/Effect/args`]??0),e.yieldWith(()=>{
t=!0})}}),Ip=/*#__PURE__*/ Fp(0),Lp=/*#__PURE__*/ kp(/*#__PURE__*/ Rl()),Rp=e=>Np(()=>Ap(e())),zp=e=>Qn(e),
Bp=/*#__PURE__*/ kp(void 0),Vp=e=>{let t=typeof e==`function`?e:e.try,n=typeof e==`function`?e=>new m_(e,
`An error occurred in Effect.try`):e.catch;return Np(()=>{try{return kp(t())}catch(e){return jp(n(e))}})},
Hp=e=>Wp(function(t,n){e(n).then(e=>t(kp(e)),e=>t(zp(e)))},e.length!==0),Up=e=>{let t=typeof e==`function`?e:e.try,
n=typeof e==`function`?e=>new m_(e,`An error occurred in Effect.tryPromise`):e.catch;return Wp(function(e,r){
let i=e=>Np(()=>{try{return jp(an(()=>n(e)))}catch(e){return zp(e)}});try{t(r).then(t=>e(kp(t)),t=>e(i(t)))}catch(t){
e(i(t))}},t.length!==0)},Wp=/*#__PURE__*/ function(){let e=/*#__PURE__*/ Wn({op:`Async`,[hn](e){let t=!1,n=!1,
r=this.withSignal?new AbortController:void 0,i=this.register.call(e.cache.scheduler,r=>{t||(t=!0,n?e.evaluate(r):n=r)},
r?.signal);return n===!1?(n=!0,e.yieldWith(()=>{t=!0}),r===void 0&&i===void 0||e._stack.push(Gp(()=>(t=!0,r?.abort(),
i??Mm))),yn):n}}),t=function(e,t){this.register=e,this.withSignal=t};return t.prototype=e,function(e,n){return new t(e,
n)}}(),Gp=/*#__PURE__*/ Gn({op:`AsyncFinalizer`,[vn](e){e.interruptible&&(e.interruptible=!1,e._stack.push(lg))},[_n](e,
t){return Yf(e)?vm(Nh(Xn(e),this[mn]()),()=>Ap(e)):Ap(e)}}),Kp=e=>Wp(e,e.length>=2),qp=/*#__PURE__*/ Kp(he),Jp=(...e)=>{
if(e.length===1){let t=e[0];return Np(()=>em(t()))}let[t,n]=e;return Np(()=>em(n.call(t.self)))},Yp=(e,
t)=>typeof e==`function`?e:t.shift().bind(e.self),Xp=(e,...t)=>{let n=Yp(e,t),r=t.length===0?function(){
return Np(()=>em(n.apply(this,arguments)))}:function(){let e=Np(()=>em(n.apply(this,arguments)));
for(let n=0;n<t.length;n++)e=t[n](e,...arguments);return e};return Zp(n.length,r)},Zp=(e,t)=>Object.defineProperty(t,
"length",{value:e,configurable:!0}),Qp=(e,...t)=>{let n=Yp(e,t);return Zp(n.length,t.length===0?function(){
return $p(()=>n.apply(this,arguments))}:function(){let e=$p(()=>n.apply(this,arguments));for(let n of t)e=n(e,
...arguments);return e})},$p=e=>{try{let t=e(),n;for(;;){let r=t.next(n);if(r.done)return kp(r.value);let i=r.value;
if(i&&i._tag===`Success`)n=i.value;else{if(i&&i._tag===`Failure`)return r.value;{let n=!0;return Np(()=>n?(n=!1,
vm(r.value,e=>em(t,e))):Np(()=>em(e())))}}}}catch(e){return zp(e)}},em=/*#__PURE__*/ function(){
let e=/*#__PURE__*/ Wn({op:`Iterator`,[gn](e,t){let n=this.iterator;for(;;){let r=n.next(e);
if(r.done)return kp(r.value);if(!ym(r.value))return t._stack.push(this),r.value;
if(r.value._tag===`Failure`)return r.value;e=r.value.value}},[hn](e){return this[gn](this.initial,e)}}),t=function(e,t){
this.iterator=e,this.initial=t};return t.prototype=e,function(e,n){return new t(e,n)}}(),tm=/*#__PURE__*/ U(2,(e,
t)=>new im(e,am,kp(t))),nm=function(e){return e._stack.push(this),this[mn]},rm=/*#__PURE__*/ Wn({op:`OnSuccess`,
[hn]:nm}),im=function(e,t,n){this[mn]=e,this[gn]=t,this.payload=n},im.prototype=rm,am=function(){return this.payload},
om=function(e,t){return t.succeedWith(this.payload)},sm=/*#__PURE__*/ (()=>{let e=/*#__PURE__*/ $t();if(e===0)return!1;
let t=`~effect/Effect/stackProbe`,n={[t]:function(){return/* @__PURE__ */ Error()}};en(1);let r=/*#__PURE__*/ n[t]();
return en(e),r.stack?.includes(`[as `+t+`]`)===!0})(),cm=function(e,t){let n=this.payload;
return t.succeedWith(sm?n(e):an(()=>n(e)))},lm=function(e){let t=this.payload;return t(e)},um=function(e){
let t=this.payload;return new im(t(e),om,e)},dm=function(e){return new im(this.payload,om,e)},fm=e=>Sm(e,zl),
pm=/*#__PURE__*/ U(2,(e,t)=>new im(e,Sn(t)?am:lm,t)),mm=/*#__PURE__*/ U(2,(e,t)=>new im(e,Sn(t)?dm:um,t)),
hm=e=>new im(e,am,Mm),gm=(e,t)=>$n(n=>{let r=/* @__PURE__ */ new Set;return Xh(n,()=>r.size===0?void 0:Op(r)),Kp(i=>{
let a=!1,o=0;for(let s of e){if(a)break;let e=o++,c=Tg(n,s,!0,!0,!1);r.add(c),c.addObserver(o=>{r.delete(c);let s=!a;
a=!0,i(o),s&&t?.onWinner&&t.onWinner({fiber:c,index:e,parentFiber:n})})}})}),_m=/*#__PURE__*/ U(e=>Sn(e[1]),(e,t,
n)=>gm([e,t],n)),vm=/*#__PURE__*/ U(2,(e,t)=>new im(e,lm,t)),ym=e=>e[dn]!==void 0,bm=/*#__PURE__*/ U(2,(e,
t)=>ym(e)?e._tag===`Success`?t(e.value):e:vm(e,t)),xm=e=>vm(e,W),Sm=/*#__PURE__*/ U(2,(e,t)=>new im(e,cm,t)),
Cm=/*#__PURE__*/ U(2,(e,t)=>ym(e)?Nm(e,t):Sm(e,t)),wm=/*#__PURE__*/ U(2,(e,t)=>ym(e)?Pm(e,t):ah(e,t)),
Tm=/*#__PURE__*/ U(2,(e,t)=>ym(e)?Fm(e,t):oh(e,t)),Em=e=>Xn(Uf(e)),Dm=e=>e._tag===`Success`,Om=e=>e._tag===`Failure`,
km=e=>e._tag===`Failure`?Ir(e.cause):Lr(e),Am=/*#__PURE__*/ qd(km,Gf),jm=e=>e._tag===`Failure`&&Yf(e.cause),
Mm=/*#__PURE__*/ qn(void 0),Nm=/*#__PURE__*/ U(2,(e,t)=>e._tag===`Success`?qn(t(e.value)):e),Pm=/*#__PURE__*/ U(2,(e,
t)=>e._tag===`Success`?e:Xn(Zf(e.cause,t))),Fm=/*#__PURE__*/ U(2,(e,
t)=>e._tag===`Success`?qn(t.onSuccess(e.value)):Xn(Zf(e.cause,t.onFailure))),Im=/*#__PURE__*/ U(2,(e,t)=>Dm(e)?t:e),
Lm=e=>{let t=[];for(let n of e)n._tag===`Failure`&&t.push(...n.cause.reasons);return t.length===0?Mm:Xn(Mn(t))},Rm=e=>{
let t=Am(e);return zr(t)?Rl():zl(t.success)},zm=/*#__PURE__*/ U(2,(e,t)=>$n(n=>{let r=n.context,i=t(r);
return r===i||(n.setContext(i),Xh(n,()=>{n.setContext(r)})),e})),Bm=/*#__PURE__*/ U(3,(e,t,n)=>zm(e,e=>{let r=Su(e,t),
i=n(r);return r===i?e:vu(e,t,i)})),Vm=()=>Hm,Hm=/*#__PURE__*/ $n(e=>kp(e.context)),Um=e=>$n(t=>e(t.context)),
Wm=/*#__PURE__*/ U(2,(e,t)=>ym(e)?e:zm(e,Du(t))),Gm=function(){return arguments.length===1?U(2,(e,t)=>Km(e,arguments[0],
t)):U(3,(e,t,n)=>Km(e,t,n)).apply(this,arguments)},Km=(e,t,n)=>zm(e,vu(t,n)),qm=/*#__PURE__*/ U(e=>Sn(e[1]),(e,t,n,
r)=>r?.concurrent?Sm(hg([e,t],{concurrency:2}),([e,t])=>n(e,t)):vm(e,e=>Sm(t,t=>n(e,t)))),Jm=/*#__PURE__*/ U(2,(e,
t)=>vm(t,t=>t?fm(e):Lp)),Ym=/*#__PURE__*/ U(e=>Sn(e[0]),(e,t)=>gg({while:fe,body:de(t?.disableYield?e:vm(e,e=>Ip)),
step:he})),Xm=/*#__PURE__*/ U(2,(e,t)=>new Qm(e,t.length===1?t:e=>t(e))),Zm=/*#__PURE__*/ Wn({op:`OnFailure`,[hn]:nm}),
Qm=function(e,t){this[mn]=e,this[_n]=t},Qm.prototype=Zm,$m=/*#__PURE__*/ U(3,(e,t,n)=>Xm(e,e=>{let r=t(e);
return zr(r)?Ap(r.failure):n(r.success,e)})),eh=/*#__PURE__*/ U(2,(e,t)=>$m(e,Jf,e=>t(e))),
th=/*#__PURE__*/ U(e=>Sn(e[0]),(e,t,n,r)=>Xm(e,e=>{let i=Jf(e);
return zr(i)?Ap(i.failure):t(i.success)?n(i.success):r?r(i.success):Ap(e)})),nh=/*#__PURE__*/ U(e=>Sn(e[0]),(e,t,n,
r)=>Xm(e,e=>{let i=Jf(e);if(zr(i))return Ap(i.failure);let a=t(i.success);
return zr(a)?r?r(a.failure):Ap(e):n(a.success)})),rh=/*#__PURE__*/ U(e=>Sn(e[0]),(e,t,n,r)=>{
let i=Array.isArray(t)?e=>Be(e,`_tag`)&&t.includes(e._tag):Ve(t);return th(e,i,n,r)}),ih=/*#__PURE__*/ U(e=>Sn(e[0]),(e,
t,n)=>{let r;return nh(e,e=>(r??=Object.keys(t),Be(e,`_tag`)&&Oe(e._tag)&&r.includes(e._tag)?Ir(e):Lr(e)),
e=>t[e._tag](e),n)}),ah=/*#__PURE__*/ U(2,(e,t)=>Xm(e,e=>Ap(Zf(e,t)))),oh=/*#__PURE__*/ U(2,(e,t)=>mh(e,
{onFailure:e=>Ap(Zf(e,t.onFailure)),onSuccess:e=>Mp(()=>t.onSuccess(e))})),sh=e=>eh(e,zp),ch=/*#__PURE__*/ U(2,(e,
t)=>eh(e,e=>Mp(()=>t(e)))),lh=e=>e===`Unhandled`?(...e)=>$n(t=>{let n=t.getRef(Pf);
return n===void 0?Bp:E_(n)(...e)}):E_(e===!0?void 0:e),uh=/*#__PURE__*/ U(e=>Sn(e[0]),(e,t)=>{if(!t?.log)return bh(e,
{onFailure:e=>Bp,onSuccess:e=>Bp});let n=lh(t.log);return mh(e,{onFailure(e){let r=Jf(e);
return zr(r)?Ap(r.failure):t.message===void 0?n(e):n(t.message,e)},onSuccess:e=>Bp})}),dh=/*#__PURE__*/ U(e=>Sn(e[0]),
(e,t)=>{if(!t?.log)return mh(e,{onFailure:e=>Bp,onSuccess:e=>Bp});let n=lh(t.log);return mh(e,
{onFailure:e=>t.message===void 0?n(e):n(t.message,e),onSuccess:e=>Bp})}),fh=e=>xh(e,{onFailure:Rl,onSuccess:zl}),
ph=e=>Sh(e,{onFailure:Lr,onSuccess:Ir}),mh=/*#__PURE__*/ U(2,(e,t)=>new gh(e,
t.onSuccess.length===1?t.onSuccess:e=>t.onSuccess(e),t.onFailure.length===1?t.onFailure:e=>t.onFailure(e))),
hh=/*#__PURE__*/ Wn({op:`OnSuccessAndFailure`,[hn]:nm}),gh=function(e,t,n){this[mn]=e,this[gn]=t,this[_n]=n},
gh.prototype=hh,_h=function(e,t){let n=this.payload;return t.succeedWith(sm?n.onSuccess(e):an(()=>n.onSuccess(e)))},
vh=(e,t)=>{let n=Wn({op:e,[hn]:nm,[gn]:_h,[_n]:t}),r=function(e,t){this[mn]=e,this.payload=t};return r.prototype=n,r},
yh=/*#__PURE__*/ vh(`Match`,function(e,t){let n=Jf(e);if(zr(n))return Ap(n.failure);let r=this.payload;
return t.succeedWith(sm?r.onFailure(n.success):an(()=>r.onFailure(n.success)))}),bh=/*#__PURE__*/ U(2,(e,t)=>mh(e,
{onFailure:e=>{let n=Jf(e);return zr(n)?Ap(n.failure):t.onFailure(n.success)},onSuccess:t.onSuccess})),
xh=/*#__PURE__*/ U(2,(e,t)=>new yh(e,t)),Sh=/*#__PURE__*/ U(2,(e,t)=>{if(ym(e)){
if(e._tag===`Success`)return qn(t.onSuccess(e.value));let n=Jf(e.cause);
return zr(n)?Xn(n.failure):qn(t.onFailure(n.success))}return xh(e,t)}),Ch=e=>ym(e)?qn(e):wh(e),
wh=/*#__PURE__*/ Gn({op:`Exit`,[hn](e){return e._stack.push(this),this[mn]},[gn](e,t,n){return t.succeedWith(n??qn(e))},
[_n](e,t,n){return t.succeedWith(n??Xn(e))}}),Th=/*#__PURE__*/ U(2,(e,t)=>vm(Eh(e,t.duration),
e=>Bl(e)?t.orElse():kp(e.value))),Eh=/*#__PURE__*/ U(2,(e,t)=>_m(fm(e),tm(c_(t),Rl()))),Dh=`~effect/Scope`,
Oh=`~effect/Scope/Closeable`,kh=/*#__PURE__*/ Ql(`effect/Scope`),Ah=(e,t)=>$n(n=>(fg(n),jh(e,t)??Bp)),jh=(e,t)=>{
let n=e.state;if(n._tag===`Closed`||(e.state={_tag:`Closed`,exit:t},e.parent!==void 0&&zh(e.parent,e),
n._tag===`Empty`))return;if(n.finalizer!==void 0)return Mh(n.finalizer,t);let r=n.finalizers;
return r.size===1?Mh(r.values().next().value,t):Ph(e,r,t)},Mh=(e,t)=>{try{return e(t)}catch(e){return Qn(e)}},Nh=(e,
t)=>Dm(e)?t:Xm(t,t=>Ap(qf(Pn(e.cause,t)))),Ph=/*#__PURE__*/ Xp(function*(e,t,n){let r=[],i=[],a=Array.from(t),o=hp();
for(let t=a.length-1;t>=0;t--){let[s,c]=a[t];e.strategy===`sequential`?r.push(yield*Ch(Mh(c,n))):s!==o&&i.push(Tg(o,
Mh(c,n),!0,!0,`inherit`))}return i.length>0&&(r=yield*wp(i)),yield*Lm(r)}),Fh=(e,t)=>{let n=Vh(t,e);
return e.state._tag===`Closed`?(n.state=e.state,n):(Rh(e,n,e=>Ah(n,e)),n)},Ih=(e,
t)=>Np(()=>e.state._tag===`Closed`?t(e.state.exit):(Rh(e,{},t),Bp)),Lh=(e,t)=>Ih(e,de(t)),Rh=(e,t,n)=>{
if(e.state._tag===`Empty`)e.state={_tag:`Open`,finalizerKey:t,finalizer:n,
finalizers:void 0};else if(e.state._tag===`Open`){let r=e.state;
r.finalizer===void 0||(r.finalizers=/* @__PURE__ */ new Map([[r.finalizerKey,r.finalizer]]),r.finalizerKey=void 0,
r.finalizer=void 0),r.finalizers.set(t,n)}},zh=(e,t)=>{if(e.state._tag!==`Open`)return;let n=e.state;
n.finalizerKey===t?e.state=Hh:n.finalizers!==void 0&&(n.finalizers.delete(t),n.finalizers.size===0&&(e.state=Hh))},
Bh=e=>Vh(e,void 0),Vh=(e=`sequential`,t)=>({[Oh]:Oh,[Dh]:Dh,strategy:e,parent:t,state:Hh}),Hh={_tag:`Empty`},Uh=kh,
Wh=/*#__PURE__*/ Gm(kh),Gh=e=>Np(()=>{let t=Bh();return Zh(e(t),e=>Np(()=>jh(t,e)??Bp))}),Kh=(e,t,n)=>Um(r=>mg(i=>vm(Uh,
a=>mm(n?.interruptible?i(e):e,e=>Ih(a,n=>Wm(t(e,n),r)))))),qh=e=>vm(Uh,t=>Um(n=>Ih(t,t=>Wm(e(t),n)))),
Jh=/*#__PURE__*/ function(){let e=/*#__PURE__*/ Wn({op:`OnExit`,[hn](e){return e._stack.push(this),this.effect},[vn](e){
e.interruptible&&this.interruptible!==!0&&(e._stack.push(lg),e.interruptible=!1)},[gn](e,t,n){n??=qn(e);let r;try{
r=this.onExit(n)}catch(e){r=Qn(e)}return r?vm(r,e=>n):n},[_n](e,t,n){n??=Xn(e);let r;try{r=this.onExit(n)}catch(e){
r=Qn(e)}return r?vm(Nh(n,r),e=>n):n}}),t=function(e,t,n){this.effect=e,this.onExit=t,this.interruptible=n};
return t.prototype=e,t}(),Yh=(e,t,n)=>new Jh(e,t,n),Xh=(e,t)=>{e._stack.push(new Jh(void 0,t,void 0))},
Zh=/*#__PURE__*/ U(2,Yh),Qh=/*#__PURE__*/ U(2,(e,t)=>Zh(e,e=>t)),$h=/*#__PURE__*/ U(3,(e,t,n)=>Zh(e,e=>{let r=t(e);
return zr(r)?Bp:n(r.success,e)})),eg=/*#__PURE__*/ U(2,(e,t)=>$h(e,km,t)),tg=/*#__PURE__*/ U(3,(e,t,n)=>Zh(e,e=>{
if(e._tag!==`Failure`)return Bp;let r=t(e.cause);return zr(r)?Bp:n(r.success,e.cause)})),ng=/*#__PURE__*/ U(2,(e,
t)=>tg(Xf,t)(e)),rg=/*#__PURE__*/ de(1/0),ig=(e,t)=>{let n=0,r,i,a=(e,t)=>(t.awaiters++,Xh(e,()=>{
if(!(--t.awaiters>0||t.done))return i===t&&(i=void 0),Ep(t.fiber)}),Tp(t.fiber));return[$n(o=>{
if(i!==void 0)return o===i.fiber?Tp(i.fiber):a(o,i);
if(r!==void 0&&(n===1/0||o.getRef(t_).currentTimeMillisUnsafe()<n))return r;r=void 0;let s=o.getRef(t_),
c={fiber:new gp(o.context),awaiters:0,done:!1};i=c;let l=a(o,c);return c.fiber.evaluate(Yh(e,e=>{if(c.done=!0,
i!==c||(i=void 0,jm(e)))return;let a=t(e);n=a===1/0?1/0:s.currentTimeMillisUnsafe()+a,r=e})),c.fiber._exit??l}),Mp(()=>{
i=void 0,r=void 0})]},ag=e=>Mp(()=>ig(e,rg)[0]),og=/*#__PURE__*/ $n(e=>Ap(Uf(e.id))),
sg=e=>$n(t=>(t.interruptible&&(t.interruptible=!1,t._stack.push(lg)),e)),cg=/*#__PURE__*/ Gn({op:`SetInterruptible`,
[vn](e){if(e.interruptible=this[mn],e._interruptedCause&&e.interruptible)return()=>Ap(e._interruptedCause)}}),
lg=/*#__PURE__*/ cg(!0),ug=/*#__PURE__*/ cg(!1),dg=e=>{if(e.interruptible=!0,e._stack.push(ug),
e._interruptedCause)return Ap(e._interruptedCause)},fg=e=>{let t=e;t.interruptible&&(t.interruptible=!1,
t._stack.push(lg))},pg=e=>$n(t=>t.interruptible?e:dg(t)??e),mg=e=>$n(t=>t.interruptible?(t.interruptible=!1,
t._stack.push(lg),e(pg)):e(W)),hg=(e,t)=>ze(e)?t?.mode===`result`?_g(e,ph,t):_g(e,W,
t):t?.discard?t.mode===`result`?_g(Object.values(e),ph,t):_g(Object.values(e),W,t):Np(()=>Sm(_g(Object.entries(e),([e,
n])=>Sm(t?.mode===`result`?ph(n):n,t=>[e,t]),{concurrency:t?.concurrency}),Object.fromEntries)),
gg=/*#__PURE__*/ Gn({op:`While`,[gn](e,t){return this[mn].step(e),
this[`~effect/Effect/args`].while()?(t._stack.push(this),this[mn].body()):Mm},[hn](e){
return this[`~effect/Effect/args`].while()?(e._stack.push(this),this[mn].body()):Mm}}),
_g=/*#__PURE__*/ U(e=>typeof e[1]==`function`,(e,t,n)=>Np(()=>{let r=yg(n?.concurrency);if(r===1)return vg(e,t,n);
let i=Gu(e),a=i.length;if(a===0)return n?.discard?Bp:kp([]);let o=n?.discard?void 0:Array(a),s=Cg({f:t,out:o},i,
{concurrency:r});return s?tm(s,o):kp(o)})),vg=(e,t,n)=>Np(()=>{let r=n?.discard?void 0:[],i=e[Symbol.iterator](),
a=i.next(),o=0;return tm(gg({while:()=>!a.done,body:()=>t(a.value,o++),step:e=>{r&&r.push(e),a=i.next()}}),r)}),
yg=e=>e===`unbounded`?1/0:Math.max(1,e??1),bg=()=>e=>{let t=e.onItem,n=e.step,r=(e,t,r,a,o)=>vm(Ch(o),o=>n(e,t[r],o,
r)??i(e,t,r+1,a)??Bp),i=(e,i,a=0,o=i.length)=>{for(;a<o;a++){let s=i[a],c=t(e,s,a);if(!ym(c))return r(e,i,a,o,c);
let l=n(e,s,c,a);if(l)return l._tag===`Failure`?l:void 0}};return i},xg=e=>{let t=e.onItem,n=e.step;return(e,r,i)=>{
let a=0,o=i.end??r.length,s=i.concurrency,c=!1,l,u,d,f,p,m=e=>{let t=Qn(e);return f=t,c=!0,
u&&u.size>0?vm(sg(Op(Array.from(u))),()=>f??t):t},h=()=>{let i=!1;for(;!f&&a<o;a++){let o=r[a],g=p??t(e,o,a);if(ym(g)){
if(f=n(e,o,g,a),f)break}else if(l){p=void 0;let t=Tg(l,g,!0,!0,`inherit`);if(t._exit){if(f=n(e,o,t._exit,a),f)break;
continue}u.add(t);let r=a;if(t.addObserver(a=>{u.delete(t);try{if(f){if(a._tag===`Failure`){
let e=a.cause.reasons.filter(e=>e._tag!==`Interrupt`);if(e.length>0){let t=Mn(e);f=Xn(f._tag===`Failure`?qf(Pn(f.cause,
t)):t)}}}else{let t=n(e,o,a,r);t&&(f=t,h())}if(i){let e=h();e&&d(e)}else c&&u.size===0&&d(f??Bp)}catch(e){d(m(e))}}),
u.size<s)continue;i=!0,a++;return}else return Kp(e=>{l=hp(),u=/* @__PURE__ */ new Set,p=g,d=e;let t;try{t=h()}catch(t){
return e(m(t))}return t?e(t):Np(()=>(f??=Mm,vm(u?Op(u):Bp,()=>f?._tag===`Failure`?f:Bp)))})}if(c=!0,f){if(u&&u.size>0){
let e=xp(l);u.forEach(t=>t.interruptUnsafe(l.id,e));return}if(d||f._tag===`Failure`)return f}else if(d){
if(u)u.size===0&&d(Bp);else return Mm}};return h()}},Sg=()=>e=>xg(e),Cg=/*#__PURE__*/ xg({onItem(e,t,n){return e.f(t,
n)},step(e,t,n,r){if(n._tag===`Failure`)return n;e.out&&(e.out[r]=n.value)}}),wg=/*#__PURE__*/ U(e=>Sn(e[0]),(e,
t)=>$n(n=>(Vf(),kp(Tg(n,e,t?.startImmediately,!1,t?.uninterruptible??!1))))),Tg=(e,t,n=!1,r=!1,i=!1)=>{let a=e,
o=i===`inherit`?a.interruptible:!i,s=new gp(a.context,o);return r||(a.children().add(s),s._parent=a),
n?s.evaluate(t):(s._asyncContext=mp(),a.currentDispatcher.scheduleTask(()=>s.evaluate(t),0)),s},
Eg=/*#__PURE__*/ U(e=>Sn(e[0]),(e,t)=>$n(n=>kp(Tg(n,e,t?.startImmediately,!0,t?.uninterruptible)))),
Dg=e=>()=>$n(t=>t===e?Bp:Ep(e)),Og=/*#__PURE__*/ U(e=>Sn(e[0]),(e,t,n)=>$n(r=>{
let i=t.state._tag===`Closed`?new gp(r.context):Tg(r,e,n?.startImmediately,!0,n?.uninterruptible);
return i._exit||(t.state._tag===`Closed`?i.interruptUnsafe(r.id,xp(r)):(Rh(t,i,Dg(i)),i.addObserver(()=>zh(t,i)))),
kp(i)})),kg=/*#__PURE__*/ U(e=>Sn(e[0]),(e,t)=>vm(Uh,n=>Og(e,n,t))),Ag=e=>(t,n)=>{let r=new gp(n?.scheduler?vu(e,Yd,
n.scheduler):e,n?.uninterruptible!==!0);if(r.evaluate(t),r._exit)return r;if(n?.signal){
if(n.signal.aborted)r.interruptUnsafe();else{let e=()=>r.interruptUnsafe();n.signal.addEventListener(`abort`,e,
{once:!0}),r.addObserver(()=>n.signal.removeEventListener(`abort`,e))}}return n?.onFiberStart&&n.onFiberStart(r),r},
jg=/*#__PURE__*/ U(2,(e,t)=>e._exit?e:t.state._tag===`Closed`?(e.interruptUnsafe(e.id),e):(zh(t,e),Rh(t,e,Dg(e)),
e.addObserver(()=>zh(t,e)),e)),Mg=e=>{let t=Ag(e);return(e,n)=>{let r=t(e,n);return new Promise(e=>{
r.addObserver(t=>e(t))})}},Ng=e=>{let t=Mg(e);return(e,n)=>t(e,n).then(e=>{if(e._tag===`Failure`)throw Qf(e.cause);
return e.value})},Pg=/*#__PURE__*/ Ng(/*#__PURE__*/ hu()),Fg=e=>{let t=Ag(e);return e=>{if(ym(e))return e;
let n=new ef(`sync`),r=t(e,{scheduler:n});return r._dispatcher?.flush(),r._exit??Qn(new f_(r))}},
Ig=/*#__PURE__*/ Fg(/*#__PURE__*/ hu()),Lg=/*#__PURE__*/ kp(!0),Rg=/*#__PURE__*/ kp(!1),zg=class{waiters=[];
scheduled=void 0;_isOpen;constructor(e){this._isOpen=e}scheduleUnsafe(e){if(this.waiters.length===0)return Lg;
if(this.scheduled===void 0)this.scheduled=this.waiters,e.currentDispatcher.scheduleTask(this.flushScheduled,
0);else for(let e=0;e<this.waiters.length;e++)this.scheduled.push(this.waiters[e]);return this.waiters=[],Lg}
flushScheduled=()=>{if(this.scheduled===void 0)return;let e=this.scheduled;this.scheduled=void 0;
for(let t=0;t<e.length;t++)e[t](Mm)};flushWaiters(){let e=this.waiters;this.waiters=[],this.flushScheduled();
for(let t=0;t<e.length;t++)e[t](Mm)}open=/*#__PURE__*/ $n(e=>this._isOpen?Rg:(this._isOpen=!0,this.scheduleUnsafe(e)));
release=/*#__PURE__*/ $n(e=>this._isOpen?Rg:this.scheduleUnsafe(e));openUnsafe(){return!this._isOpen&&(this._isOpen=!0,
this.flushWaiters(),!0)}await=/*#__PURE__*/ Kp(e=>this._isOpen?e(Bp):(this.waiters.push(e),Mp(()=>{
let t=this.waiters.indexOf(e);t===-1?this.scheduled!==void 0&&(t=this.scheduled.indexOf(e),
t!==-1&&this.scheduled.splice(t,1)):this.waiters.splice(t,1)})));closeUnsafe(){return this._isOpen?(this._isOpen=!1,
!0):!1}close=/*#__PURE__*/ Mp(()=>this.closeUnsafe());whenOpen=e=>vm(this.await,()=>e);isOpen(){return this._isOpen}},
Bg=e=>new zg(e??!1),Vg=e=>Mp(()=>Bg(e)),Hg=/*#__PURE__*/ BigInt(0),Ug={_tag:`Span`,spanId:`noop`,traceId:`noop`,
sampled:!1,status:{_tag:`Ended`,startTime:Hg,endTime:Hg,exit:Mm},attributes:/*#__PURE__*/ new Map,links:[],
kind:`internal`,attribute(){},event(){},end(){},addLinks(){}},Wg=e=>Object.assign(Object.create(Ug),e),
Gg=e=>e?Cu(e.annotations,gf)?e._tag===`Span`?Gg(Wl(e.parent)):Rl():zl(e):Rl(),Kg=(e,t,n)=>{
let r=!e.cache.tracerEnabled||n?.annotations&&Cu(n.annotations,gf),
i=n?.parent===void 0?n?.root?Rl():Gg(e.cache.span):zl(n.parent),a;if(r)a=Wg({name:t,parent:i,
annotations:vu(n?.annotations??hu(),gf,!0)});else{let r=e.cache.tracer??xf,o=e.getRef(t_),s=e.getRef(Of),c=e.getRef(kf),
l=e.getRef(Af),u=n?.level??e.getRef(_f),d=n?.links===void 0?l.length===0?[]:l.slice():[...l,...n.links];
a=r.span({name:t,parent:i,annotations:n?.annotations??hu(),links:d,startTime:s?o.currentTimeNanosUnsafe():Hg,
kind:n?.kind??`internal`,root:n?.root??!1,sampled:n?.sampled??(Vl(i)&&i.value.sampled===!1?!1:!v_(e.getRef(vf),u))});
for(let e in c)a.attribute(e,c[e]);if(n?.attributes!==void 0)for(let e in n.attributes)a.attribute(e,n.attributes[e])}
return a},qg=(e,t)=>(t=typeof t==`function`?t:me,Bm(Ef,n=>({name:e,stack:t,parent:n}))),Jg=(e,t,n,r)=>Mp(()=>{
e.status._tag!==`Ended`&&e.end(r?n.currentTimeNanosUnsafe():Hg,t)}),Yg=(e,...t)=>{let n=t.length===1?void 0:t[0],
r=t[t.length-1];return $n(t=>{let i=Kg(t,e,n),a=t.getRef(t_),o=t.getRef(Of);return Xh(t,e=>Jg(i,e,a,o)),r(i)})},
Xg=/*#__PURE__*/ Gm(mf),Zg=function(){let e=Sn(arguments[0]),t=e?arguments[1]:arguments[0],
n=e?arguments[2]:arguments[1],r=W;return t._tag===`Span`&&(n=Lf(n),r=qg(t.name,n?.captureStackTrace)),
e?Xg(r(arguments[0]),t):e=>Xg(r(e),t)},Qg=function(){let e=typeof arguments[0]!=`string`,t=e?arguments[1]:arguments[0],
n=Lf(arguments[2]);if(e){let e=arguments[0];return Yg(t,arguments[2],t=>Zg(e,t,n))}
let r=typeof arguments[1]==`function`?arguments[1]:void 0,i=r?void 0:arguments[1];return(e,...a)=>Yg(t,r?r(...a):i,
t=>Zg(e,t,n))},$g=(...e)=>$n(t=>{let n=t.currentSpanLocal;if(n&&n.status._tag!==`Ended`){if(e.length===1)for(let[t,
r]of Object.entries(e[0]))n.attribute(t,r);else n.attribute(e[0],e[1])}return Bp}),e_=/*#__PURE__*/ $n(e=>{
let t=e.currentSpanLocal;return t?kp(t):jp(new ir)}),t_=/*#__PURE__*/ ku(`effect/Clock`,{defaultValue:()=>new r_}),
n_=2**31-1,r_=class{currentTimeMillisUnsafe(){return Date.now()}
currentTimeMillis=/*#__PURE__*/ Mp(()=>this.currentTimeMillisUnsafe());currentTimeNanosUnsafe(){return o_()}
currentTimeNanos=/*#__PURE__*/ Mp(()=>this.currentTimeNanosUnsafe());monotonicTimeNanosUnsafe(){return a_()}
monotonicTimeNanos=/*#__PURE__*/ Mp(()=>this.monotonicTimeNanosUnsafe());sleep(e){return this.sleepMillis(Bd(e))}
sleepMillis(e){return e<=0?Ip:Number.isFinite(e)?Kp(t=>{let n=e>n_?this.sleepMillis(e-n_):Bp,r=setTimeout(()=>t(n),
Math.min(e,n_));return Mp(()=>clearTimeout(r))}):qp}},i_=/*#__PURE__*/ BigInt(1e6),a_=/*#__PURE__*/ function(){
let e=globalThis.process?.hrtime;if(typeof e?.bigint==`function`)return()=>e.bigint();
if(typeof performance<`u`&&typeof performance.now==`function`)return()=>BigInt(Math.round(performance.now()*1e6));
let t=/*#__PURE__*/ BigInt(0);return()=>{let e=BigInt(Date.now())*i_;return e>t&&(t=e),t}}(),
o_=/*#__PURE__*/ function(){let e=/*#__PURE__*/ BigInt(1e9),t;return()=>{let n=a_(),r=BigInt(Date.now())*i_;
if(t===void 0)t=r-n;else{let i=t+n;(r>i?r-i:i-r)>e&&(t=r-n)}return t+n}}(),s_=e=>$n(t=>e(t.getRef(t_))),
c_=e=>s_(t=>t.sleep(Sd(e))),l_=/*#__PURE__*/ s_(e=>e.currentTimeMillis),u_=/*#__PURE__*/ s_(e=>e.monotonicTimeNanos),
d_=`~effect/Cause/AsyncFiberError`,f_=class extends (/*#__PURE__*/ nr(`AsyncFiberError`)){[d_]=d_;constructor(e){
super({message:`An asynchronous Effect was executed with Effect.runSync`,fiber:e})}},p_=`~effect/Cause/UnknownError`,
m_=class extends (/*#__PURE__*/ nr(`UnknownError`)){[p_]=p_;constructor(e,t){super({message:t,cause:e})}},
h_=/*#__PURE__*/ ku(`effect/Console`,{defaultValue:()=>globalThis.console}),g_=e=>{switch(e){case`All`:
return-(2**53-1);case`Fatal`:return 5e4;case`Error`:return 4e4;case`Warn`:return 3e4;case`Info`:return 2e4;case`Debug`:
return 1e4;case`Trace`:return 0;case`None`:return 2**53-1}},__=/*#__PURE__*/ Fl(Pl,g_),v_=/*#__PURE__*/ Il(__),
y_=/*#__PURE__*/ ku(`effect/Logger/CurrentLoggers`,{defaultValue:()=>/* @__PURE__ */ new Set([k_,A_])}),
b_=/*#__PURE__*/ ku(`effect/Logger/LogToStderr`,{defaultValue:pe}),x_=`~effect/Logger`,S_={[x_]:{_Message:W,_Output:W},
pipe(){return ae(this,arguments)}},C_=e=>{let t=Object.create(S_);return t.log=e,t},w_=e=>e.replace(/[\s="]/g,`_`),
T_=(e,t)=>`${w_(e[0])}=${t-e[1]}ms`,E_=e=>(...t)=>{let n;for(let e=0,r=t.length;e<r;e++){let r=t[e];
En(r)&&(n?t.splice(e,1):t=t.slice(0,e).concat(t.slice(e+1)),n=n?Mn(n.reasons.concat(r.reasons)):r,e--)}
return n===void 0&&(n=In),$n(r=>{let i=e??r.cache.logLevel;if(v_(r.cache.minimumLogLevel,i))return Bp;
let a=r.getRef(t_),o=r.getRef(y_);if(o.size>0){let e=new Date(a.currentTimeMillisUnsafe());
for(let a of o)a.log({cause:n,fiber:r,date:e,logLevel:i,message:t})}return Bp})},D_={bold:`1`,red:`31`,green:`32`,
yellow:`33`,blue:`34`,cyan:`36`,white:`37`,gray:`90`,black:`30`,bgBrightRed:`101`},D_.gray,D_.blue,D_.green,D_.yellow,
D_.red,D_.bgBrightRed,D_.black,O_=e=>`${e.getHours().toString().padStart(2,`0`)}:${e.getMinutes().toString().padStart(2,
`0`)}:${e.getSeconds().toString().padStart(2,`0`)}.${e.getMilliseconds().toString().padStart(3,`0`)}`,
k_=/*#__PURE__*/ C_(({cause:e,date:t,fiber:n,logLevel:r,message:i})=>{let a=Array.isArray(i)?i.slice():[i];
e.reasons.length>0&&a.push(sp(e));let o=t.getTime(),s=n.getRef(Ff),c=``;for(let e of s)c+=` ${T_(e,o)}`;
let l=n.getRef(jf);Object.keys(l).length>0&&a.push(l);let u=n.getRef(h_);
(n.getRef(b_)?u.error:u.log)(`[${O_(t)}] ${r.toUpperCase()} (#${n.id})${c}:`,...a)}),A_=/*#__PURE__*/ C_(({cause:e,
fiber:t,logLevel:n,message:r})=>{let i=t.getRef(t_),a=t.getRef(jf),o=t.cache.span;
if(o===void 0||o._tag===`ExternalSpan`||o.status._tag===`Ended`)return;let s={};for(let[e,t]of Object.entries(a))sn(s,e,
t);s[`effect.fiberId`]=t.id,s[`effect.logLevel`]=n.toUpperCase(),e.reasons.length>0&&(s[`effect.cause`]=sp(e)),
o.event(Jt(Array.isArray(r)&&r.length===1?r[0]:r),i.currentTimeNanosUnsafe(),s)})})),M_,N_,P_,F_,I_,L_,R_,z_=B((()=>{
dr(),j_(),M_=Vn,N_=Mn,P_=zn,F_=Zf,I_=Wf,L_=or,R_=ur})),B_,V_,H_,U_,W_,G_,K_,q_,J_,Y_=B((()=>{dr(),j_(),B_=qn,V_=Xn,
H_=Zn,U_=Em,W_=Mm,G_=Dm,K_=Om,q_=Lm,J_=Rm})),X_,Z_,Q_,$_,ev,tv,nv,rv,iv,av,ov,sv,cv=B((()=>{ge(),dr(),j_(),ce(),
X_=`~effect/Deferred`,Z_={[X_]:{_A:W,_E:W},pipe(){return ae(this,arguments)}},Q_=function(){this.resumes=void 0,
this.effect=void 0},Q_.prototype=Z_,$_=()=>new Q_,ev=()=>Mp(()=>$_()),tv=e=>Kp(t=>e.effect?t(e.effect):(e.resumes??=[],
e.resumes.push(t),Mp(()=>{let n=e.resumes;if(n===void 0)return;let r=n.indexOf(t);r>=0&&n.splice(r,1)}))),
nv=/*#__PURE__*/ U(2,(e,t)=>Mp(()=>sv(e,t))),rv=nv,iv=/*#__PURE__*/ U(2,(e,t)=>rv(e,Xn(t))),av=/*#__PURE__*/ U(2,(e,
t)=>iv(e,Uf(t))),ov=/*#__PURE__*/ U(2,(e,t)=>rv(e,qn(t))),sv=(e,t)=>{if(e.effect)return!1;if(e.effect=t,e.resumes){
let n=e.resumes;e.resumes=void 0;for(let e=0;e<n.length;e++)n[e](t)}return!0}})),lv,uv,dv,fv,pv,mv,hv,gv=B((()=>{j_(),
lv=kh,uv=Bh,dv=Wh,fv=Ih,pv=Lh,mv=Fh,hv=Ah})),_v,vv,yv,bv,xv,Sv,Cv,wv,Tv,Ev,Dv,Ov,kv,Av,jv,Mv,Nv,Pv,Fv,Iv,Lv,Rv,zv,Bv,
Vv=B((()=>{Au(),cv(),ge(),dr(),j_(),ce(),gv(),_v=`~effect/Layer`,vv=`~effect/Layer/MemoMap`,yv=(e,t)=>{
let n={observers:0,deferred:$_(),scope:uv(),finalizer:r=>Np(()=>--n.observers>0?Bp:(e.map.delete(t),hv(n.scope,r)))};
return n},bv=(e,t)=>t.state._tag!==`Closed`&&(e.observers++,Rh(t,{},e.finalizer),!0),xv={[_v]:{_ROut:W,_E:W,_RIn:W},
pipe(){return ae(this,arguments)}},Sv=e=>{let t=Object.create(xv);return t.build=e,t},Cv=e=>Sv((t,n)=>{let r=mv(n);
return Zh(e(t,r),e=>e._tag===`Failure`?hv(r,e):Bp)}),wv=e=>{let t=Cv((n,r)=>n.getOrElseMemoize(t,r,e));return t},
Tv=class{get[vv](){return vv}parent;constructor(e){this.parent=e}map=/*#__PURE__*/ new Map;get(e,t){
let n=this.map.get(e);return n?(bv(n,t),n.deferred.effect??tv(n.deferred)):this.parent?.get(e,t)}getOrElseMemoize(e,t,
n){return Np(()=>{let r;return Yh(Np(()=>{let i=this.get(e,t);if(i)return i;let a=yv(this,e);return bv(a,
t)?(r=a.deferred,this.map.set(e,a),n(this,a.scope)):n(this,t)}),e=>{r&&sv(r,e)})})}},Ev=()=>new Tv,Dv=e=>new Tv(e),
Ov=class e extends (/*#__PURE__*/ Ql()(`effect/Layer/CurrentMemoMap`)){static forkOrCreate(t){let n=bu(t,e);
return n?Dv(n):Ev()}},kv=/*#__PURE__*/ U(3,(e,t,n)=>Gm(Sm(Np(()=>e.build(t,n)),vu(Ov,t)),Ov,t)),Av=/*#__PURE__*/ U(2,(e,
t)=>$n(n=>kv(e,Ov.forkOrCreate(n.context),t))),jv=function(){return arguments.length===1?e=>Mv(_u(arguments[0],
e)):Mv(_u(arguments[0],arguments[1]))},Mv=e=>Sv(de(kp(e))),Nv=function(){return arguments.length===1?e=>Pv(arguments[0],
e):Pv(arguments[0],arguments[1])},Pv=(e,t)=>Fv(Sm(t,t=>_u(e,t))),Fv=e=>wv((t,n)=>dv(e,n)),Iv=(e,t,n)=>{let r=mv(n,
`parallel`);return _g(e,e=>e.build(t,mv(r,`sequential`)),{concurrency:e.length}).pipe(Sm(e=>Ou(...e)))},
Lv=(...e)=>wv((t,n)=>Iv(e,t,n)),Rv=(e,t,n)=>wv((r,i)=>vm(Array.isArray(t)?Iv(t,r,i):t.build(r,i),t=>e.build(r,
i).pipe(Wm(t),Sm(e=>n(e,t))))),zv=/*#__PURE__*/ U(2,(e,t)=>Rv(e,t,W)),Bv=/*#__PURE__*/ U(2,(e,t)=>Rv(e,t,(e,t)=>Du(t,
e)))})),Hv,Uv,Wv,Gv=B((()=>{j_(),Hv=t_,Uv=l_,Wv=u_})),Kv,qv,Jv,Yv,Xv,Zv=B((()=>{z_(),Tt(),ct(),Xt(),Xl(),ce(),He(),
Kv=`~effect/DateTime`,qv=`~effect/DateTime/TimeZone`,Jv={[Kv]:Kv,pipe(){return ae(this,arguments)},[Kt](){
return this.toString()},toJSON(){return Xv(this).toJSON()}},{...Jv},{...Jv},Yv={[qv]:qv,[Kt](){return this.toString()}},
{...Yv},{...Yv},Xv=e=>new Date(e.epochMilliseconds)})),Qv,$v=B((()=>{Au(),Qv=/*#__PURE__*/ ku(`effect/Random`,
{defaultValue:()=>({nextIntUnsafe(){return Math.floor(Math.random()*(2**53-1- -(2**53-1)+1))+-(2**53-1)},
nextDoubleUnsafe(){return Math.random()}})})})),ey,ty,ny,ry,iy,ay,oy=B((()=>{z_(),Y_(),ge(),j_(),Kr(),
ey=/*#__PURE__*/ U(2,(e,t)=>$m(e,iy,e=>t(e))),ty=e=>e.reasons.some(ny),ny=e=>e._tag===`Fail`&&L_(e.error),ry=e=>{let t,
n=!1;for(let r of e.reasons)ny(r)?t??=r.error:r._tag!==`Interrupt`&&(n=!0);
return t===void 0?Lr(e):n?Lr(N_(e.reasons.filter(e=>!ny(e)))):Ir(t)},iy=e=>{let t=ry(e);
return zr(t)?t:Ir(t.success.value)},ay=e=>{let t=ry(e);return zr(t)?V_(t.failure):B_(t.success.value)}})),sy,cy,
ly=B((()=>{Au(),ge(),Vv(),dr(),j_(),sy=(e,t,n)=>Gh(r=>vm(n?.local?kv(t,Ev(),r):Av(t,r),t=>Wm(e,t))),
cy=/*#__PURE__*/ U(e=>Sn(e[0]),(e,t,n)=>pu(t)?Wm(e,t):sy(e,Array.isArray(t)?Lv(...t):t,n))})),uy,dy,fy,py,my,hy,gy,_y,
vy,yy,by,xy,Sy=B((()=>{Tt(),Gt(),ge(),ct(),Xt(),Xl(),ce(),uy=`~effect/MutableHashMap`,dy={[uy]:uy,[Symbol.iterator](){
return this.backing[Symbol.iterator]()},toString(){return`MutableHashMap(${Pt(Array.from(this))})`},toJSON(){
return{_id:`MutableHashMap`,values:qt(Array.from(this))}},[Kt](){return this.toJSON()},pipe(){return ae(this,
arguments)}},fy=()=>{let e=Object.create(dy);return e.backing=/* @__PURE__ */ new Map,e.buckets=/* @__PURE__ */ new Map,
e},py=(...e)=>my(e),my=e=>{let t=fy();for(let[n,r]of e)vy(t,n,r);return t},hy=/*#__PURE__*/ U(2,(e,t)=>{
if(e.backing.has(t))return zl(e.backing.get(t));if(gy(t))return Rl();let n=We(t),r=e.buckets.get(n);
return r===void 0?Rl():_y(e,r,t)}),gy=e=>typeof e!=`object`&&typeof e!=`function`,_y=(e,t,n)=>{for(let r=0,
i=t.length;r<i;r++)if(lt(n,t[r])){let n=t[r];return zl(e.backing.get(n))}return Rl()},vy=/*#__PURE__*/ U(3,(e,t,n)=>{
if(e.backing.has(t)||gy(t))return e.backing.set(t,n),e;let r=We(t),i=e.buckets.get(r);
if(i===void 0)return e.buckets.set(r,[t]),e.backing.set(t,n),e;let a=yy(i,t);return a===void 0&&(i.push(t),a=t),
e.backing.set(a,n),e}),yy=(e,t)=>{for(let n=0,r=e.length;n<r;n++)if(lt(t,e[n]))return e[n]},by=/*#__PURE__*/ U(2,(e,
t)=>{if(gy(t))return e.backing.delete(t),e;let n=We(t),r=e.buckets.get(n);if(r===void 0)return e;for(let n=0,
i=r.length;n<i;n++){let i=r[n];if(i===t||lt(t,i)){e.backing.delete(i),r.splice(n,1);break}}
return r.length===0&&e.buckets.delete(n),e}),xy=e=>e.backing.size}));function Cy(e,t){let n=Object.entries(t).sort((e,
t)=>e[0]<t[0]?-1:+(e[0]>t[0]));return JSON.stringify([e.type,e.id,e.description,n])}function wy(e,t,n){return{get:e,
update:t,modify:n??t}}function Ty(e,t){return{...Ey(e),...Ey(t)}}function Ey(e){
return Fe(e)&&Array.isArray(e)?e.reduce((e,[t,n])=>(sn(e,t,n),e),{}):e}var Dy,Oy,ky,Ay,jy,My,Ny,Py,Fy,Iy,Ly,Ry,zy,
By=B((()=>{td(),Au(),ge(),Ll(),ce(),He(),Dy=`effect/Metric/CurrentMetricAttributes`,Oy=/*#__PURE__*/ ku(Dy,
{defaultValue:()=>({})}),ky=`effect/Metric/MetricRegistry`,Ay=/*#__PURE__*/ ku(ky,
{defaultValue:()=>/* @__PURE__ */ new Map}),jy=`~effect/Metric`,My=class{[jy]=jy;#e;#t;#n=``;id;description;attributes;
constructor(e,t,n){this.id=e,this.description=t,this.attributes=n}valueUnsafe(e){return this.hook(e).get(e)}
modifyUnsafe(e,t){return this.hook(t).modify(e,t)}updateUnsafe(e,t){return this.hook(t).update(e,t)}hook(e){
let t=this.key(e),n=Cu(e,Ay),r=n.get(t);return Pe(r)&&(r=this.metadata(this.createHooks()),n.set(t,r)),r.hooks}
removeUnsafe(e){Cu(e,Ay).delete(this.key(e))}registerUnsafe(e,t){let n=this.key(e),r=Cu(e,Ay),
i=this.metadata({get:t.get,update:he,modify:he});return r.set(n,i),{remove(){r.get(n)===i&&r.delete(n)}}}key(e){
let t=Cu(e,Oy);if(t!==this.#e){this.#e=t;let e=Ty(this.attributes,t);this.#t=Object.keys(t).length>0?e:this.attributes,
this.#n=Cy(this,e)}return this.#n}metadata(e){return{id:this.id,type:this.type,description:this.description,
attributes:this.#t,hooks:e}}pipe(){return ae(this,arguments)}},Ny=/*#__PURE__*/ BigInt(0),Py=class extends My{
type=`Counter`;#e;#t;constructor(e,t){super(e,t?.description,Ey(t?.attributes)),this.#e=t?.bigint??!1,
this.#t=t?.incremental??!1}createHooks(){let e=this.#e?Ny:0,t=this.#t?this.#e?e=>e>=Ny:e=>e>=0:e=>!0;
return wy(()=>({count:e,incremental:this.#t}),n=>{t(n)&&(e+=n)})}},Fy=class extends My{type=`Histogram`;#e;
constructor(e,t){super(e,t?.description,Ey(t?.attributes)),this.#e=t.boundaries}createHooks(){let e=this.#e,t=e.length,
n=new Uint32Array(t+1),r=new Float64Array(t),i=0,a=0,o=Number.MAX_VALUE,s=-Number.MAX_VALUE;$u(Xu(e,Pl),(e,t)=>{
r[t]=e});let c=e=>{let c=0,l=t;for(;c!==l;){let t=Math.floor(c+(l-c)/2);e<=r[t]?l=t:c=t,l===c+1&&(e<=r[c]?l=c:c=l)}
n[c]=n[c]+1,i+=1,a+=e,e<o&&(o=e),e>s&&(s=e)},l=()=>{let e=Uu(t),i=0;for(let a=0;a<t;a++){let t=r[a],o=n[a];i+=o,e[a]=[t,
i]}return e};return wy(()=>({buckets:l(),count:i,min:o,max:s,sum:a}),c)}},Iy=(e,t)=>new Py(e,t),Ly=(e,t)=>new Fy(e,t),
Ry=e=>Ku(ed(new Set(e),e=>e>0),1/0),zy=e=>Ry(Wu(e.count-1,t=>e.start*e.factor**+t))})),Vy,Hy,Uy,Wy,Gy,K,Ky,qy,Jy,Yy,Xy,
Zy,J,Qy,$y,eb,tb,nb,rb,ib,Y,ab,ob,sb,cb,lb,ub,db,fb,pb,mb,hb,gb,_b,vb,yb,bb,xb,Sb,Cb,wb,Tb,Eb,Db,Ob,kb,Ab,jb,Mb,Nb,Pb,
Fb,Ib,Lb,Rb,zb,Bb,Vb,Hb,Ub,Wb,Gb,Kb,qb,Jb,Yb,Xb,Zb,Qb,$b,ex,tx,nx,rx,ix,ax,X,ox,sx,cx,lx,ux,dx,fx,Z=B((()=>{dr(),j_(),
ly(),Vy=hg,Hy=_g,Uy=gg,Wy=Hp,Gy=Up,K=kp,Ky=Np,qy=Mp,Jy=Bp,Yy=Kp,Xy=qp,Zy=Jp,J=jp,Qy=Ap,$y=Rp,eb=zp,tb=Vp,nb=Ip,rb=$n,
ib=Pp,Y=vm,ab=xm,ob=pm,sb=mm,cb=ph,lb=fh,ub=Ch,db=Sm,fb=tm,pb=fm,mb=hm,hb=qm,gb=eh,_b=rh,vb=ih,yb=Xm,bb=th,xb=ah,Sb=oh,
Cb=sh,wb=uh,Tb=dh,Eb=ch,Db=Eh,Ob=Th,kb=c_,Ab=_m,jb=Jm,Mb=xh,Nb=mh,Pb=bh,Fb=Vm,Ib=Um,Lb=cy,Rb=Gm,zb=Kh,Bb=qh,Vb=Qh,Hb=eg,
Ub=Yh,Wb=Zh,Gb=ag,Kb=og,qb=ng,Jb=sg,Yb=Ym,Xb=$g,Zb=e_,Qb=Qg,$b=wg,ex=Og,tx=kg,nx=Eg,rx=Ag,ix=Pg,ax=Ig,X=Xp,
ox=/*#__PURE__*/ E_(`Warn`),sx=/*#__PURE__*/ E_(`Error`),cx=Cm,lx=wm,ux=Tm,dx=bm,fx=Qp})),px,mx,hx,gx=B((()=>{j_(),
px=Tp,mx=Ep,hx=jg})),_x,vx,yx=B((()=>{j_(),_x=Bg,vx=Vg})),bx,xx,Sx,Cx,wx=B((()=>{Tt(),ge(),ct(),Xt(),dr(),
bx=`~effect/MutableRef`,xx={[bx]:bx,...bn,[vt](e){return this===e},[Ue](){return Ge(this)},toJSON(){
return{_id:`MutableRef`,current:qt(this.current)}}},Sx=e=>{let t=Object.create(xx);return t.current=e,t},
Cx=/*#__PURE__*/ U(2,(e,t)=>(e.current=t,e))})),Tx,Ex,Dx,Ox,kx,Ax,jx,Mx,Nx,Px,Fx,Ix,Lx,Rx,zx=B((()=>{Fu(),
Tx=/*#__PURE__*/ Symbol.for(`effect/MutableList/Empty`),Ex=()=>({head:void 0,tail:void 0,length:0}),Dx=e=>{let t=e.head;
t.offset>=1024&&t===e.tail&&t.mutable&&(t.array.length-t.offset)*8<=t.offset&&(e.head=e.tail={array:t.array.slice(t.offset),
mutable:!0,offset:0,next:void 0})},Ox=()=>({array:[],mutable:!0,offset:0,next:void 0}),kx=(e,t)=>{
e.tail?e.tail.mutable||(e.tail.next=Ox(),e.tail=e.tail.next):e.head=e.tail=Ox(),e.tail.array.push(t),e.length++},Ax=(e,
t)=>{e.head={array:[t],mutable:!0,offset:0,next:e.head},e.tail||=e.head,e.length++},jx=(e,t)=>Mx(e,Array.from(t),!0),
Mx=(e,t,n=!1)=>{if(t.length===0)return 0;let r={array:t,mutable:n,offset:0,next:void 0};
return e.head?e.tail=e.tail.next=r:e.head=e.tail=r,e.length+=t.length,t.length},Nx=e=>{e.head=e.tail=void 0,e.length=0},
Px=(e,t)=>{if(t=Nu(t),t<=0||!e.head)return[];if(t=Math.min(t,e.length),t===e.length&&e.head?.offset===0&&!e.head.next){
let t=e.head.array;return Nx(e),t}let n=Array(t),r=0,i=e.head;for(;i;){
for(;i.offset<i.array.length;)if(n[r++]=i.array[i.offset],i.mutable&&(i.array[i.offset]=void 0),i.offset++,
r===t)return e.head=i.offset===i.array.length&&i.next?i.next:i,e.length-=t,e.length===0?Nx(e):Dx(e),n;i=i.next}
return Nx(e),n},Fx=e=>Px(e,e.length),Ix=e=>{if(!e.head)return Tx;let t=e.head.array[e.head.offset];
return e.head.mutable&&(e.head.array[e.head.offset]=void 0),e.head.offset++,e.length--,
e.head.offset===e.head.array.length?e.head.next?e.head=e.head.next:Nx(e):Dx(e),t},Lx=(e,t)=>{let n=[],r=e.head,i=0;
for(;r;){for(let e=r.offset;e<r.array.length;e++)t(r.array[e],i++)&&n.push(r.array[e]);r=r.next}
n.length===0?Nx(e):(e.head=e.tail={array:n,mutable:!0,offset:0,next:void 0},e.length=n.length)},Rx=(e,t)=>Lx(e,
e=>e!==t)})),Bx,Vx,Hx,Ux,Wx,Gx,Kx,qx,Jx,Yx,Xx,Zx,Qx,$x,eS,tS,nS,rS,iS,aS,oS,sS,cS,lS,uS,dS=B((()=>{td(),Au(),cv(),Z(),
Y_(),ge(),Fu(),yx(),zx(),wx(),Xl(),ce(),gv(),Bx=`~effect/PubSub`,Vx=`~effect/PubSub/Subscription`,
Hx=e=>qy(()=>iS(e.atomicPubSub(),/* @__PURE__ */ new Map,uv(),_x(!1),Sx(!1),e.strategy(),Sx(Rl()))),
Ux=e=>Hx({atomicPubSub:()=>Wx(e),strategy:()=>new aS}),Wx=e=>{let t=e?.replay;
return new eS(t&&t>0?new cS(Math.ceil(t)):void 0)},Gx=/*#__PURE__*/ U(2,(e,
t)=>e.shutdownFlag.current||Vl(e.ended.current)?!1:e.pubsub.publish(t)?(e.strategy.completeSubscribersUnsafe(e.pubsub,
e.subscribers),!0):!1),Kx=e=>Jb(Ib(t=>{let n=Cu(t,lv),r=mv(e.scope),i=$x(e.pubsub,e.subscribers,e.strategy,e.ended);
return pv(r,qx(i)).pipe(ob(fv(n,e=>hv(r,e))),fb(i))})),qx=e=>Jb(rb(t=>(Cx(e.shutdownFlag,!0),Hy(Fx(e.pollers),e=>av(e,
t.id),{discard:!0,concurrency:`unbounded`}).pipe(sb(()=>qy(()=>{e.subscribers.delete(e.subscription),
e.subscription.unsubscribe(),e.replayWindow.close(),e.strategy.onPubSubEmptySpaceUnsafe(e.pubsub,e.subscribers)})),
jb(e.shutdownHook.open),mb)))),Jx=e=>Ky(function t(n){if(e.shutdownFlag.current)return Kb;
let r=e.pollers.length===0?e.subscription.pollUpTo(1/0):[];return n&&(r=n.concat(r)),
e.strategy.onPubSubEmptySpaceUnsafe(e.pubsub,e.subscribers),
e.replayWindow.remaining>0?K(e.replayWindow.takeAll().concat(r)):qu(r)?K(r):Y(Yx(e),e=>t([e]))}),Yx=e=>Yy(t=>{
if(e.shutdownFlag.current)return t(Kb);if(Vl(e.ended.current)){let n=e.pollers.length===0?e.subscription.poll():Tx;
return n===Tx?t(K(e.ended.current.value)):(e.strategy.onPubSubEmptySpaceUnsafe(e.pubsub,e.subscribers),t(K(n)))}
let n=$_(),r=e.subscribers.get(e.subscription);return r||(r=/* @__PURE__ */ new Set,e.subscribers.set(e.subscription,
r)),r.add(e.pollers),kx(e.pollers,n),e.strategy.completePollersUnsafe(e.pubsub,e.subscribers,e.subscription,e.pollers),
n.effect?t(n.effect):(n.resumes=[t],qy(()=>Rx(e.pollers,n)))}),Xx=/*#__PURE__*/ Symbol.for(`effect/PubSub/AbsentValue`),
Zx=(e,t,n)=>{e.has(t)||e.set(t,/* @__PURE__ */ new Set),e.get(t).add(n)},Qx=(e,t,n)=>{if(!e.has(t))return;
let r=e.get(t);r.delete(n),r.size===0&&e.delete(t)},$x=(e,t,n,r)=>new nS(e,t,e.subscribe(),Ex(),_x(!1),Sx(!1),n,
e.replayWindow(),r),eS=class{publisherHead={value:Xx,replayIndex:void 0,subscribers:0,next:null};
publisherTail=this.publisherHead;publisherIndex=0;subscribersIndex=0;capacity=2**53-1;replayBuffer;constructor(e){
this.replayBuffer=e}replayWindow(){return this.replayBuffer?new lS(this.replayBuffer):uS}isEmpty(){
return this.publisherHead===this.publisherTail}isFull(){return!1}size(){
return this.publisherIndex-this.subscribersIndex}publish(e){let t=this.replayBuffer?.offer(e),
n=this.publisherTail.subscribers;if(n!==0){let r={value:e,replayIndex:t,subscribers:n,next:null};
this.publisherTail.next=r,this.publisherTail=this.publisherTail.next,this.publisherIndex+=1}return!0}publishAll(e){
if(this.publisherTail.subscribers!==0)for(let t of e)this.publish(t);else this.replayBuffer&&this.replayBuffer.offerAll(e);
return[]}slide(){if(this.publisherHead!==this.publisherTail){let e=this.publisherHead.next,t=e.value;
this.publisherHead=this.publisherHead.next,this.publisherHead.value=Xx,this.subscribersIndex+=1,
this.replayBuffer?.slide(t,e.replayIndex)}}subscribe(){return this.publisherTail.subscribers+=1,new tS(this,
this.publisherTail,this.publisherIndex,!1)}},tS=class{self;subscriberHead;subscriberIndex;unsubscribed;constructor(e,t,
n,r){this.self=e,this.subscriberHead=t,this.subscriberIndex=n,this.unsubscribed=r}isEmpty(){
if(this.unsubscribed)return!0;let e=!0,t=!0;
for(;t;)this.subscriberHead===this.self.publisherTail?t=!1:this.subscriberHead.next.value===Xx?(this.subscriberHead=this.subscriberHead.next,
this.subscriberIndex+=1):(e=!1,t=!1);return e}size(){
return this.unsubscribed?0:this.self.publisherIndex-Math.max(this.subscriberIndex,this.self.subscribersIndex)}poll(){
if(this.unsubscribed)return Tx;let e=!0,t=Tx;for(;e;)if(this.subscriberHead===this.self.publisherTail)e=!1;else{
let n=this.subscriberHead.next.value;n!==Xx&&(t=n,--this.subscriberHead.subscribers,
this.subscriberHead.subscribers===0&&(this.self.publisherHead=this.self.publisherHead.next,
this.self.publisherHead.value=Xx,this.self.subscribersIndex+=1),e=!1),this.subscriberHead=this.subscriberHead.next,
this.subscriberIndex+=1}return t}pollUpTo(e){e=Nu(e);let t=[],n=0;for(;n!==e;){let r=this.poll();r===Tx?n=e:(t.push(r),
n+=1)}return t}unsubscribe(){if(!this.unsubscribed)for(this.unsubscribed=!0,
--this.self.publisherTail.subscribers;this.subscriberHead!==this.self.publisherTail;)this.subscriberHead.next.value!==Xx&&(--this.subscriberHead.subscribers,
this.subscriberHead.subscribers===0&&(this.self.publisherHead=this.self.publisherHead.next,
this.self.publisherHead.value=Xx,this.self.subscribersIndex+=1)),this.subscriberHead=this.subscriberHead.next}},
nS=class{[Vx]={_A:W};pubsub;subscribers;subscription;pollers;shutdownHook;shutdownFlag;strategy;replayWindow;ended;
constructor(e,t,n,r,i,a,o,s,c){this.pubsub=e,this.subscribers=t,this.subscription=n,this.pollers=r,this.shutdownHook=i,
this.shutdownFlag=a,this.strategy=o,this.replayWindow=s,this.ended=c}pipe(){return ae(this,arguments)}},rS=class{
[Bx]={_A:W};pubsub;subscribers;scope;shutdownHook;shutdownFlag;strategy;ended;constructor(e,t,n,r,i,a,o){this.pubsub=e,
this.subscribers=t,this.scope=n,this.shutdownHook=r,this.shutdownFlag=i,this.strategy=a,this.ended=o}pipe(){
return ae(this,arguments)}},iS=(e,t,n,r,i,a,o)=>new rS(e,t,n,r,i,a,o),aS=class{get shutdown(){return Jy}handleSurplus(e,
t,n,r){return K(!1)}onPubSubEmptySpaceUnsafe(e,t){}completePollersUnsafe(e,t,n,r){return oS(this,e,t,n,r)}
completeSubscribersUnsafe(e,t){return sS(this,e,t)}},oS=(e,t,n,r,i)=>{let a=!0;for(;a&&!r.isEmpty();){let o=Ix(i);
if(o===Tx)Qx(n,r,i),i.length===0?a=!1:Zx(n,r,i);else{let a=r.poll();a===Tx?Ax(i,o):(sv(o,B_(a)),
e.onPubSubEmptySpaceUnsafe(t,n))}}},sS=(e,t,n)=>{for(let[r,i]of n)for(let a of i)e.completePollersUnsafe(t,n,r,a)},
cS=class{capacity;head={value:Xx,index:0,next:null};tail=this.head;slideValues=[];size=0;index=0;publisherIndex=0;
constructor(e){this.capacity=e}slide(e,t){this.slideValues[this.index%this.capacity]={value:e,index:t},this.index++}
offer(e){let t=this.publisherIndex++;if(this.tail.value=e,this.tail.index=t,this.tail.next={value:Xx,index:0,next:null},
this.tail=this.tail.next,this.size===this.capacity){let e=this.head;this.head=e.next,e.next=null,
e.value=Xx}else this.size+=1;return t}offerAll(e){for(let t of e)this.offer(t)}},lS=class{buffer;values;index=0;
remaining;slideIndex;newestIndex=-1;constructor(e){this.buffer=e,this.remaining=e.size,this.slideIndex=e.index,
this.values=Array(this.remaining);let t=e.head;for(let e=0;e<this.remaining;e++)this.values[e]=t.value,
this.newestIndex=t.index,t=t.next}close(){this.values.length=0,this.remaining=0}sync(){
let e=this.buffer.index-this.slideIndex;if(e===0||this.remaining===0)return;let t=Math.min(e,this.buffer.capacity),
n=this.buffer.index-t;for(let e=0;e<t;e++){let t=this.buffer.slideValues[(n+e)%this.buffer.capacity];
t.index>this.newestIndex&&(this.index=(this.index+1)%this.values.length,
this.values[(this.index+this.remaining-1)%this.values.length]=t.value,this.newestIndex=t.index)}
this.slideIndex=this.buffer.index}take(){if(this.remaining===0)return;this.sync();let e=this.values[this.index];
return this.values[this.index]=Xx,this.index=(this.index+1)%this.values.length,this.remaining--,
this.remaining===0&&this.close(),e}takeN(e){e=Nu(e);let t=Math.min(e,this.remaining),n=Array(t);
for(let e=0;e<t;e++)n[e]=this.take();return n}takeAll(){return this.takeN(this.remaining)}},uS={remaining:0,
take:()=>void 0,takeN:()=>[],takeAll:()=>[],close:()=>void 0}})),fS,pS,mS,hS,gS,_S,vS,yS,bS,xS,SS,CS,wS,TS,ES,DS,OS,kS,
AS,jS,MS,NS,PS,FS,IS,LS,RS,zS,BS,VS,HS,US,WS,GS,KS,qS,JS,YS,XS,ZS,QS=B((()=>{td(),ge(),dr(),Fu(),j_(),zx(),oy(),
fS=`~effect/Queue`,pS=`~effect/Queue/Enqueue`,mS=`~effect/Queue/Dequeue`,hS={_A:W,_E:W},gS={[fS]:hS,[pS]:hS,[mS]:hS,
...bn,toJSON(){return{_id:`effect/Queue`,state:this.state._tag,size:PS(this)}}},_S=e=>$n(t=>{let n=Object.create(gS);
return n.dispatcher=t.currentDispatcher,n.capacity=e?.capacity??1/0,n.strategy=e?.strategy??`suspend`,n.messages=Ex(),
n.scheduleRunning=!1,n.state={_tag:`Open`,takers:/* @__PURE__ */ new Set,offers:/* @__PURE__ */ new Set,
awaiters:/* @__PURE__ */ new Set},kp(n)}),vS=e=>_S({capacity:e}),yS=()=>_S(),bS=/*#__PURE__*/ U(2,(e,t)=>Np(()=>xS(e,
t)?LS:e.state._tag===`Open`&&e.strategy===`suspend`?KS(e,t):IS)),xS=(e,
t)=>e.state._tag===`Open`?e.messages.length>=e.capacity?e.strategy===`sliding`?(Ix(e.messages),kx(e.messages,t),
!0):e.capacity<=0&&e.state.takers.size>0&&(kx(e.messages,t),BS(e),!0):(kx(e.messages,t),VS(e),!0):!1,
SS=/*#__PURE__*/ U(2,(e,t)=>Kp(n=>{let r=CS(e,t);return r.length===0||e.strategy===`dropping`?n(qn(r)):qS(e,
{_tag:`Array`,remaining:r,offset:0,resume:n})})),CS=(e,t)=>{if(e.state._tag!==`Open`)return Gu(t);
if(e.capacity===1/0||e.strategy===`sliding`)return jx(e.messages,t),e.strategy===`sliding`&&Px(e.messages,
e.messages.length-e.capacity),VS(e),[];let n=e.capacity<=0?e.state.takers.size:e.capacity-e.messages.length;
if(n===0)return Gu(t);let r=[],i=0;for(let a of t)i<n?kx(e.messages,a):r.push(a),i++;return VS(e),r},
wS=/*#__PURE__*/ U(2,(e,t)=>TS(e,Ln(t))),TS=/*#__PURE__*/ U(2,(e,t)=>Mp(()=>ES(e,t))),ES=(e,t)=>{
if(e.state._tag!==`Open`)return!1;let n=Xn(t),r=Im(n,RS);return e.state.offers.size===0&&e.messages.length===0?(ZS(e,r),
!0):(e.state={...e.state,_tag:`Closing`,exit:r},VS(e),!0)},DS=e=>TS(e,Ln(cr())),OS=e=>Mp(()=>kS(e)),kS=e=>{
if(e.state._tag===`Done`)return!1;Nx(e.messages);let t=e.state.offers;ZS(e,e.state._tag===`Open`?zS:e.state.exit);
for(let e of t)JS(e);return!0},AS=e=>jS(e,1,1/0),jS=/*#__PURE__*/ U(3,(e,t,n)=>(t=Nu(t),n=Nu(n),US(()=>HS(e,t,
n)??pm(GS(e,()=>WS(e,t)),jS(e,t,n))))),MS=e=>US(()=>NS(e)??pm(GS(e,()=>WS(e,1)),MS(e))),NS=e=>{
if(e.state._tag===`Done`)return e.state.exit;if(e.messages.length>0){let t=Ix(e.messages);return XS(e),qn(t)}
if(e.capacity<=0&&e.state.offers.size>0){let t=YS(e.state.offers);return XS(e),qn(t)}},
PS=e=>e.state._tag===`Done`?0:e.messages.length,FS=/*#__PURE__*/ U(2,(e,t)=>mg(n=>mh(n(e),{onFailure:e=>TS(t,e),
onSuccess:e=>DS(t)}))),IS=/*#__PURE__*/ qn(!1),LS=/*#__PURE__*/ qn(!0),RS=/*#__PURE__*/ Zn(/*#__PURE__*/ cr()),
zS=/*#__PURE__*/ Em(),BS=e=>{if(e.state._tag!==`Done`&&e.state.takers.size!==0){
for(let t of e.state.takers)if(t.ready()&&(e.state.takers.delete(t),t.resume(Mm),e.messages.length===0))break}},VS=e=>{
e.scheduleRunning||e.state._tag===`Done`||e.state.takers.size===0||(e.scheduleRunning=!0,e.dispatcher.scheduleTask(()=>{
e.scheduleRunning=!1,BS(e)},0))},HS=(e,t,n)=>{if(e.state._tag===`Done`)return e.state.exit;if(n<=0||t<=0)return qn([]);
if(!WS(e,t))return;let r=e.messages.length>0?Px(e.messages,n):[YS(e.state.offers)];return XS(e),qn(r)},
US=/*#__PURE__*/ Gn({op:`QueueTake`,[hn](e){let t=this[mn]();return Cn(t)?t[hn](e):t}}),WS=(e,
t)=>e.messages.length>=(e.state._tag===`Closing`?1:Math.min(t,
e.capacity||1))||e.capacity<=0&&e.state._tag!==`Done`&&e.state.offers.size>0,GS=(e,t)=>Kp(n=>{
if(e.state._tag===`Done`)return n(e.state.exit);if(t())return n(Mm);let r={ready:t,resume:n};
return e.state.takers.add(r),Mp(()=>{e.state._tag!==`Done`&&e.state.takers.delete(r)})}),KS=(e,t)=>Kp(n=>xS(e,
t)?n(LS):qS(e,{_tag:`Single`,message:t,resume:n})),qS=(e,t)=>{if(e.state._tag!==`Open`)return JS(t);
let n=e.state.offers;return n.add(t),Mp(()=>{e.state._tag!==`Done`&&(n.delete(t),
e.state._tag===`Closing`&&n.size===0&&e.messages.length===0&&ZS(e,e.state.exit))})},
JS=e=>e._tag===`Single`?e.resume(IS):e.resume(qn(e.remaining.slice(e.offset))),YS=e=>{let t=e.values().next().value;
if(t._tag===`Single`)return e.delete(t),t.resume(LS),t.message;let n=t.remaining[t.offset++];
return t.offset===t.remaining.length&&(e.delete(t),t.resume(qn([]))),n},XS=e=>{
if(e.state._tag===`Done`)return ty(e.state.exit.cause);
if(e.state.offers.size===0)return e.state._tag===`Closing`&&e.messages.length===0&&(ZS(e,e.state.exit),
ty(e.state.exit.cause));for(let t of e.state.offers){let n=e.capacity-e.messages.length;if(n<=0)break;
if(t._tag===`Single`)kx(e.messages,t.message),e.state.offers.delete(t),t.resume(LS);else{
for(;t.offset<t.remaining.length;t.offset++){if(n===0)return!1;kx(e.messages,t.remaining[t.offset]),n--}
e.state.offers.delete(t),t.resume(qn([]))}let r=e.state;if(r._tag===`Done`)return ty(r.exit.cause)}return!1},ZS=(e,t)=>{
if(e.state._tag===`Done`)return;let n=e.state;e.state={_tag:`Done`,exit:t};for(let e of n.takers)e.resume(t);
n.takers.clear();for(let e of n.awaiters)e(t);n.awaiters.clear()}})),$S,eC,tC,nC,rC=B((()=>{ge(),dr(),j_(),
$S=e=>new nC(e),eC=e=>{for(let t of e.waiters)if(t.permits<=e.free)return t},tC=(e,t,n,r=W)=>$n(i=>{
if(e.free>=t&&eC(e)===void 0)return e.taken+=t,n();let a={permits:t,resume:void 0},o=()=>{
e.waiters.delete(a)&&e.releaseUnsafe(i,0)};e.waiters.add(a),Xh(i,o);let s=r(Kp(t=>{eC(e)===a?t(Bp):a.resume=t})),c=vm(s,
()=>eC(e)===a?(e.taken+=t,o(),n()):c);return c}),nC=class{waiters=/*#__PURE__*/ new Set;taken=0;permits;constructor(e){
this.permits=e}get free(){return this.permits-this.taken}take(e){return tC(this,e,()=>kp(e))}takeScoped(e){
return mg(t=>vm(Uh,n=>tC(this,e,()=>Lh(n,this.release(e)),t)))}takeIfAvailable(e){
return Np(()=>this.free<e?kp(!1):(this.taken+=e,kp(!0)))}releaseUnsafe(e,t){return this.taken-=t,
this.waiters.size>0&&e.currentDispatcher.scheduleTask(()=>{let e=this.free;for(let t of Array.from(this.waiters)){
if(!this.waiters.has(t)||t.permits>e)continue;e-=t.permits;let n=t.resume;t.resume=void 0,n?.(Bp)}},0),this.free}
resize(e){return $n(t=>(this.permits=e,this.free<0||this.releaseUnsafe(t,0),Bp))}release(e){
return $n(t=>kp(this.releaseUnsafe(t,e)))}get releaseAll(){return $n(e=>kp(this.releaseUnsafe(e,this.taken)))}
withPermits(e){return t=>mg(n=>tC(this,e,()=>Yh(n(t),()=>{this.releaseUnsafe(hp(),e)},!0),n))}
withPermit=/*#__PURE__*/ this.withPermits(1);withPermitsIfAvailable(e){return t=>mg(n=>this.free<e?Lp:(this.taken+=e,
Yh(n(fm(t)),()=>{this.releaseUnsafe(hp(),e)},!0)))}}})),iC,aC,oC,sC,cC,lC,uC,dC,fC,pC,mC,hC,gC,_C,vC,yC,bC,xC,SC,CC,wC,
TC,EC,DC,OC,kC,AC,jC,MC,NC,PC,FC,IC,LC,RC,zC,BC,VC,HC,UC,WC,GC,KC,qC=B((()=>{z_(),Z(),Y_(),gx(),ge(),Fu(),zu(),yx(),
Xl(),ce(),He(),dS(),oy(),QS(),Kr(),gv(),rC(),iC=`~effect/Channel`,aC=e=>Be(e,iC),oC={[iC]:{_Env:W,_InErr:W,_InElem:W,
_OutErr:W,_OutElem:W},pipe(){return ae(this,arguments)}},sC=e=>{let t=Object.create(oC);return t.transform=(t,
n)=>yb(e(t,n),e=>K(Qy(e))),t},cC=(e,t)=>sC((n,r)=>Y(dC(e)(n,r),e=>t(e,r))),lC=e=>sC((t,n)=>e),uC=e=>sC(X(function*(t,n){
let r=mv(n),i=e=>hv(r,ay(e)),a=yield*Hb(e(t,n,r),i);return Hb(a,i)})),dC=e=>e.transform,fC=4096,pC=e=>sC((t,
n)=>Ky(()=>dC(e())(t,n))),mC=e=>lC(qy(()=>{let t=e();return Ky(()=>{let e=t.next();
return e.done?R_(e.value):K(e.value)})})),hC=(e,t=fC)=>{let n=Pu(t);return lC(qy(()=>{let t=e(),r=Rl();return Ky(()=>{
if(r._tag===`Some`)return R_(r.value);let e=[];for(;e.length<n;){let n=t.next();if(n.done){
if(e.length===0)return R_(n.value);r=zl(n.value);break}e.push(n.value)}return K(e)})}))},gC=(e,
t=fC)=>hC(()=>e[Symbol.iterator](),t),_C=e=>SC(K(e)),vC=/*#__PURE__*/ lC(/*#__PURE__*/ K(/*#__PURE__*/ R_())),
yC=/*#__PURE__*/ lC(/*#__PURE__*/ K(Xy)),bC=e=>lC(Qy(e)),xC=e=>bC(P_(e)),SC=e=>lC(qy(()=>{let t=!1;
return Ky(()=>t?R_():(t=!0,e))})),CC=e=>lC(K(AS(e))),wC=e=>lC(K(qb(Jx(e),()=>R_()))),TC=e=>zC(db(Kx(e),wC)),
EC=/*#__PURE__*/ U(2,(e,t)=>cC(e,e=>qy(()=>{let n=0;return db(e,e=>t(e,n++))}))),
DC=e=>e===void 0||e!==`unbounded`&&e<=1,OC=/*#__PURE__*/ U(e=>aC(e[0]),(e,t,n)=>DC(n?.concurrency)?kC(e,t):AC(e,t,n)),
kC=(e,t)=>sC((n,r)=>{let i=0;return db(dC(e)(n,r),Y(e=>t(e,i++)))}),AC=(e,t,n)=>uC(X(function*(r,i,a){let o=0,
s=yield*dC(e)(r,i),c=n.concurrency===`unbounded`?2**53-1:Math.min(n.concurrency,2**53-1),l=yield*vS(0);yield*pv(a,
OS(l));let u=rx(yield*Fb()),d=hx(a);if(n.unordered){let e=$S(c),n=de(e.release(1)),r=Nb({onFailure:e=>Y(TS(l,e),n),
onSuccess:e=>Y(bS(l,e),n)});yield*e.take(1).pipe(Y(()=>s),Y(e=>{let n=o++;return d(u(r(Ky(()=>t(e,n))))),Jy}),
Yb({disableYield:!0}),yb(t=>e.withPermits(c-1)(TS(l,t))),ex(a))}else{let e=yield*vS(c-2);yield*pv(a,OS(e)),
yield*MS(e).pipe(ab,Y(e=>bS(l,e)),Yb({disableYield:!0}),yb(e=>TS(l,e)),ex(a));let n,r=e=>{
e._tag!==`Success`&&(n=e.cause,ES(l,e.cause))};yield*s.pipe(Y(i=>{if(n)return Qy(n);let a=o++,s=u(Ky(()=>t(i,a)));
return d(s),s.addObserver(r),bS(e,px(s))}),Yb({disableYield:!0}),yb(t=>bS(e,V_(t)).pipe(ob(TS(e,t)))),ex(a))}
return MS(l)})),jC=/*#__PURE__*/ U(e=>aC(e[0]),(e,t,n)=>DC(n?.concurrency)?MC(e,t):NC(e,t,n)),MC=(e,t)=>sC((n,
r)=>db(dC(e)(n,r),e=>{let i,a,o=Y(e,e=>(a??=mv(r),dx(dC(t(e))(n,a),e=>(i=s(e),i)))),s=ey(e=>{if(i=void 0,
a.state._tag===`Empty`)return o;let t=hv(a,W_);return a=void 0,Y(t,()=>o)});return Ky(()=>i??o)})),NC=(e,t,
n)=>e.pipe(EC(t),LC(n)),PC=e=>jC(e,W),FC=e=>cC(e,e=>{let t,n=0,r=Ky(function r(){if(t===void 0)return Y(e,e=>{
switch(e.length){case 0:return r();case 1:return K(e[0]);default:return t=e,K(e[n++])}});let i=t[n++];
return n>=t.length&&(t=void 0,n=0),K(i)});return K(r)}),IC=/*#__PURE__*/ U(2,(e,t)=>cC(e,e=>K(xb(e,e=>L_(e)?e:t(e))))),
LC=/*#__PURE__*/ U(2,(e,{bufferSize:t=16,concurrency:n,switch:r=!1})=>uC(X(function*(i,a,o){
let s=n===`unbounded`?2**53-1:Math.max(1,n),c=r?void 0:$S(s),l=yield*vx(!0),u=/* @__PURE__ */ new Map,d=yield*vS(t);
yield*pv(o,OS(d));let f=yield*dC(e)(i,a);return yield*Zy(function*(){for(;;){let e;
c&&(u.size<s?yield*c.take(1):(e=yield*$b(f),yield*Ab(c.take(1),ob(px(e),Xy))));let t=e===void 0?yield*f:yield*px(e),
n=mv(o),r=yield*dC(t)(i,n);for(;u.size>=s;){let[e,t]=Lu(u);u.delete(e),u.size===0&&(yield*l.open),yield*mx(e),
yield*Tb(hv(t,U_()))}let a=yield*r.pipe(sb(()=>nb),Y(e=>bS(d,e)),Yb({disableYield:!0}),Hb(X(function*(e){let t=ay(e),
r=yield*ub(hv(n,t));if(!u.has(a))return;let i=q_([t,r]);K_(i)&&(yield*TS(d,i.cause)),u.delete(a),
c&&(yield*c.release(1)),u.size===0&&(yield*l.open)})),$b);l.closeUnsafe(),u.set(a,n)}}).pipe(yb(e=>{let t=ry(e);
return Br(t)?l.whenOpen(TS(d,e)):TS(d,e)}),ex(o)),MS(d)}))),RC=/*#__PURE__*/ U(e=>aC(e[0])&&aC(e[1]),(e,t,
n)=>uC(X(function*(r,i,a){let o=n?.haltStrategy??`both`,s=yield*vS(0);yield*pv(a,OS(s));let c=0;function l(e,t){if(c++,
!ty(t))return TS(s,t);switch(o){case`both`:return c===2?TS(s,t):Jy;case`left`:case`right`:return e===o?TS(s,
t):Jy;case`either`:return TS(s,t)}}let u=(e,t,n)=>dC(t)(r,n).pipe(Y(e=>e.pipe(Y(e=>bS(s,e)),Yb)),Hb(t=>Ub(ay(t),e=>hv(n,
e)).pipe(Nb({onFailure:t=>l(e,t),onSuccess:()=>l(e,t)}))),ex(a));return yield*u(`left`,e,mv(a)),yield*u(`right`,t,
mv(a)),MS(s)}))),zC=e=>sC((t,n)=>{let r;return K(Ky(()=>r||e.pipe(dv(n),Y(e=>dC(e)(t,n)),Y(e=>r=e))))}),
BC=/*#__PURE__*/ U(2,(e,t)=>RC(e,lC(K(Y(t,R_))),{haltStrategy:`either`})),VC=(e,t,n)=>Ky(()=>{let r=uv(),i=dC(e)(R_(),
r);return ey(Y(i,t),n||K).pipe(Wb(e=>hv(r,e)))}),HC=/*#__PURE__*/ U(2,(e,t)=>VC(e,e=>Yb(Y(e,t),{disableYield:!0}))),
UC=e=>db(GC(e,()=>({bytes:0,arrays:[]}),(e,t)=>{for(let n=0;n<t.length;n++)e.bytes+=t[n].length,e.arrays.push(t[n]);
return e}),({arrays:e,bytes:t})=>{let n=new Uint8Array(t),r=0;for(let t=0;t<e.length;t++){let i=e[t];n.set(i,r),
r+=i.length}return n}),WC=e=>Ky(()=>{let t=Rl();return VC(e,e=>e.pipe(pb,Y(e=>(t=e,R_()))),()=>K(t))}),
GC=/*#__PURE__*/ U(3,(e,t,n)=>Ky(()=>{let r=t();return VC(e,e=>Uy({while:fe,body:()=>e,step:e=>{r=n(r,e)}}),
()=>K(r))})),KC=(e,t)=>dC(e)(R_(),t)})),JC,YC,XC,ZC,QC=B((()=>{ge(),ce(),JC=`~effect/Stream`,YC={_R:W,_E:W,_A:W},
XC=function(e){this.channel=e},XC.prototype={[JC]:YC,pipe(){return ae(this,arguments)}},ZC=e=>new XC(e)}));
function*$C(e,t){let n=[t,e];for(;n.length>0;){let e=n.pop(),t=bw.get(e);if(t!==void 0){n.push(t[1],t[0]);continue}
let r=cw.get(e);if(r===void 0)yield e.channel;else{try{n.push(r())}catch(e){n.push(lw(e))}yield vC}}}var ew,tw,nw,rw,iw,
aw,ow,sw,cw,lw,uw,dw,fw,pw,mw,hw,gw,_w,vw,yw,bw,xw,Sw,Cw,ww,Tw,Ew,Dw,Ow=B((()=>{td(),z_(),qC(),Z(),ge(),Fu(),QC(),Xl(),
He(),ew=`~effect/Stream`,tw=e=>Be(e,ew),nw=ZC,rw=e=>nw(lC(e)),iw=(e,t)=>nw(sC((n,r)=>Y(KC(e.channel,r),e=>t(e,r)))),
aw=e=>e.channel,ow=/*#__PURE__*/ nw(vC),sw=e=>{let t=nw(pC(()=>e().channel));return cw.set(t,e),t},
cw=/*#__PURE__*/ new WeakMap,lw=e=>nw(xC(e)),uw=(e,t)=>Array.isArray(e)&&t?.chunkSize===void 0?dw(e):nw(gC(e,
t?.chunkSize)),dw=e=>Ju(e)?nw(_C(e)):ow,fw=e=>nw(CC(e)),pw=e=>nw(TC(e)),mw=(e,t)=>rw(qy(()=>{let n=e,r=!1;
return Ky(function e(){return r?R_():Y(t(n),([t,i])=>(Bl(i)?r=!0:n=i.value,Ju(t)?K(t):e()))})})),
hw=/*#__PURE__*/ nw(yC),gw=e=>nw(zC(db(e,aw))),_w=/*#__PURE__*/ U(2,(e,t)=>sw(()=>{let n=0;return nw(EC(e.channel,
$u(e=>t(e,n++))))})),vw=/*#__PURE__*/ U(e=>tw(e[0]),(e,t,n)=>e.channel.pipe(FC,OC(t,n),EC(Qu),nw)),yw=/*#__PURE__*/ U(2,
(e,t)=>{let n=nw(PC(mC(()=>$C(e,t))));return bw.set(n,[e,t]),n}),bw=/*#__PURE__*/ new WeakMap,xw=/*#__PURE__*/ U(2,(e,
t)=>nw(IC(e.channel,t))),Sw=/*#__PURE__*/ U(2,(e,t)=>{let n=Nu(t);return n===0?e:iw(e,(e,t)=>qy(()=>{let t=0,
r=e.pipe(Y(e=>t>=n?K(e):(t+=e.length,t<=n?r:K(e.slice(n-t)))));return r}))}),Cw=/*#__PURE__*/ U(2,(e,
t)=>nw(BC(e.channel,t))),ww=e=>db(WC(e.channel),Kl(Yu(0))),Tw=/*#__PURE__*/ U(2,(e,t)=>HC(e.channel,e=>{let n=0;
return Uy({while:()=>n<e.length,body:()=>t(e[n++]),step:he})})),Ew=/*#__PURE__*/ U(2,(e,t)=>HC(e.channel,t)),
Dw=e=>UC(e.channel)})),kw,Aw,jw,Mw,Nw,Pw,Fw,Iw,Lw,Rw,zw,Bw,Vw,Hw,Uw,Ww,Gw,Kw,qw,Jw=B((()=>{Tt(),ct(),Xt(),Ll(),ce(),
He(),kw=`~effect/BigDecimal`,Aw={[kw]:kw,[Ue](){let e=Rw(this);return qe(Ze(String(e.value)),Xe(e.scale))},[vt](e){
return jw(e)&&Uw(this,e)===0},toString(){return`BigDecimal(${Gw(this)})`},toJSON(){return{_id:`BigDecimal`,
value:String(this.value),scale:this.scale}},[Kt](){return this.toJSON()},pipe(){return ae(this,arguments)}},jw=e=>Be(e,
kw),Mw=(e,t)=>{if(!Number.isSafeInteger(t))throw RangeError(`Scale must be a safe integer, got ${t}`);
let n=Object.create(Aw);return n.value=e,n.scale=t,n},Nw=(e,t)=>{let n=Mw(e,t);return n.normalized=n,n},
Pw=/*#__PURE__*/ BigInt(0),Fw=/*#__PURE__*/ BigInt(1),Iw=/*#__PURE__*/ BigInt(10),Lw=/*#__PURE__*/ Nw(Pw,0),Rw=e=>{
if(e.normalized===void 0){if(e.value===Pw)e.normalized=Lw;else{let t=`${e.value}`,n=t.length;for(;t[n-1]===`0`;)n--;
e.normalized=Nw(BigInt(t.slice(0,n)),e.scale-(t.length-n))}}return e.normalized},zw=100,Bw=[Fw],Vw=(e,
t)=>e===t?0:e<t?-1:1,Hw=(e,t)=>{let n=`${e.value<Pw?-e.value:e.value}`,r=`${t.value<Pw?-t.value:t.value}`,
i=BigInt(n.length-r.length)-BigInt(e.scale)+BigInt(t.scale);if(i!==Pw)return i<Pw?-1:1;let a=Math.max(n.length,
r.length);return Nl(n.padEnd(a,`0`),r.padEnd(a,`0`))},Uw=(e,t)=>{if(e.scale===t.scale)return Vw(e.value,t.value);
let n=Ww(e),r=Ww(t);if(n!==r)return n<r?-1:1;if(n===0)return 0;let i=e.scale-t.scale,a=Math.abs(i);
if(a>zw)return n===-1?Hw(t,e):Hw(e,t);let o=Bw[a]??=Iw**BigInt(a);return i>0?Vw(e.value,t.value*o):Vw(e.value*o,
t.value)},Ww=e=>e.value===Pw?0:e.value<Pw?-1:1,Gw=e=>{let t=Rw(e);if(Math.abs(t.scale)>=16)return Kw(t);
let n=t.value<Pw,r=`${n?-t.value:t.value}`,i=t.scale>0?r.padStart(t.scale+1,`0`):r.padEnd(r.length-t.scale,`0`),
a=i.length-t.scale,o=t.scale>0?`${i.slice(0,a)}.${i.slice(a)}`:i;return n?`-${o}`:o},Kw=e=>{if(qw(e))return`0e+0`;
let t=Rw(e),n=`${t.value}`,r=t.value<Pw?2:1,i=n.slice(0,r),a=n.slice(r),o=a.length-t.scale;
return`${i}${a===``?``:`.${a}`}e${o>=0?`+`:``}${o}`},qw=e=>e.value===Pw})),Yw,Xw,Zw=B((()=>{Kr(),of(),
Yw=`ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/`,
Xw=/*#__PURE__*/ (/* @__PURE__ */ new Uint8Array(123)).fill(255);
for(let e=0;e<64;e++)Xw[/*#__PURE__*/ Yw.charCodeAt(e)]=e;Xw[61]=0})),Qw=B((()=>{Zv()})),$w=B((()=>{Ci(),Kd(),Xt(),ce(),
He(),Bu(),Kr(),{...Yt},{...Yt}})),eT,tT,nT=B((()=>{eT=/*#__PURE__*/ new WeakMap,tT=e=>{if(eT.has(e))return eT.get(e);
throw Error(`Unable to get redacted value`+(e.label?` with label: "${e.label}"`:``))}})),rT,iT,aT,oT,sT,cT,lT=B((()=>{
Tt(),ve(),ct(),dr(),nT(),He(),rT=`~effect/Redacted`,iT=e=>Be(e,rT),aT=(e,t)=>{let n=Object.create(oT);
return t?.label&&(n.label=t.label),eT.set(n,e),n},oT={[rT]:{_A:e=>e},label:void 0,...bn,toJSON(){
return this.toString()},toString(){return`<redacted${Oe(this.label)?`:`+this.label:``}>`},[Ue](){
return We(eT.get(this))},[vt](e){return iT(e)&&lt(eT.get(this),eT.get(e))}},sT=tT,cT=e=>_e((t,n)=>e(sT(t),sT(n)))})),
uT=B((()=>{Au(),Ci(),Tt(),ve(),ge(),ct(),Xt(),Bu(),Nt(),lT(),Yt.toString,Yt[Kt]})),dT=B((()=>{lT()})),fT,pT,mT=B((()=>{
td(),Au(),Tt(),ve(),ge(),ct(),dr(),He(),Nt(),lT(),Iu(),uT(),dT(),{...bn},fT=e=>{
let t=typeof e[Symbol.iterator]==`function`?Gu(e):Object.entries(e),n=[];for(let[e,
r]of t)if(Array.isArray(r))for(let t=0;t<r.length;t++)r[t]!==void 0&&n.push([e,
pT(r[t])]);else if(typeof r==`object`&&r&&!iT(r)){let t=fT(r);for(let[r,i]of t)n.push([[e,...typeof r==`string`?[r]:r],
i])}else r!==void 0&&n.push([e,pT(r)]);return n},pT=e=>iT(e)?e:String(e)}));function hT(e){
return e.checks?e.checks[e.checks.length-1].annotations:e.annotations}var gT,_T,vT,yT=B((()=>{ge(),gT=`~sentinels`,
_T=`~constructor`,vT=/*#__PURE__*/ le(e=>{let t=hT(e)?.identifier;return typeof t==`string`?t:e.getExpected(vT)})})),bT,
xT,ST,CT,wT,TT,ET=B((()=>{Y_(),Xl(),dr(),bT=/*#__PURE__*/ Symbol(),xT=B_,ST=/*#__PURE__*/ xT(bT),
CT=/*#__PURE__*/ xT(bT),wT=e=>e===bT?Rl():zl(e),TT=e=>e._tag===`None`?ST:xT(e.value)}));function DT(e){return Be(e,
BT)&&e[BT]===BT}function OT(e){return Object.hasOwn(e,`input`)}function kT(e,t,n){if(DT(e))return e;
if(typeof e==`string`)return new YT({message:e},t,n);let r=typeof e.issue==`string`?new YT({message:e.issue},t,
n):e.issue;return new WT(e.path,r)}function AT(e,t,n){if(e!==void 0)return typeof e==`boolean`?e?void 0:new YT(void 0,t,
n):kT(e,t,n)}function jT(e,t,n,r){return Array.isArray(t)?Ju(t)?t.length===1?kT(t[0],n,r):new qT(e,$u(t,e=>kT(e,n,r)),n,
r):void 0:AT(t,n,r)}function MT(e){return OT(e)?Pt(e.input):void 0}function NT(e){let t=e.annotations?.expected;
return typeof t==`string`?t:void 0}function PT(e,t){let n=MT(t);
return n===void 0?`Expected ${e}`:`Expected ${e}, got ${n}`}function FT(e,t){let n=t(e);
if(n!==void 0||e.issue._tag!==`InvalidValue`)return n;let r=NT(e.issue);return r===void 0?PT(IT(e.filter),e):PT(r,
e.issue)}function IT(e){let t=e.annotations?.expected;if(typeof t==`string`)return t;switch(e._tag){case`Filter`:
return`<filter>`;case`FilterGroup`:return e.checks.map(e=>IT(e)).join(` & `)}}function LT(){return e=>RT(e,``)}
function RT(e,t,n){let r;switch(e._tag){case`Filter`:return RT(e.issue,t,n??FT(e,eE));case`Encoding`:return RT(e.issue,
t,n);case`Pointer`:return RT(e.issue,t+It(e.path),n);case`Composite`:case`AnyOf`:
if(e._tag===`Composite`||e.issues.length>0)return e.issues.map(e=>RT(e,t,n)).join(`
`);r=n??zT(e)??PT(vT(e.ast),e);
break;default:r=n??$T(e)}return t?`${r}\n  at ${t}`:r}function zT(e){if(e._tag===`Pointer`||e._tag===`Composite`)return;
if(e._tag===`Encoding`)return zT(e.issue);
let t=(e._tag===`Filter`?e.filter.annotations:`annotations`in e?e.annotations:e.ast.annotations)?.[e._tag===`MissingKey`?`messageMissingKey`:e._tag===`UnexpectedKey`?`messageUnexpectedKey`:`message`];
if(typeof t==`string`)return t}var BT,VT,HT,UT,WT,GT,KT,qT,JT,YT,XT,ZT,QT,$T,eE,tE,nE=B((()=>{td(),Gt(),yT(),ET(),He(),
BT=`~effect/SchemaIssue/Issue`,VT=class{[BT]=BT;constructor(e,t){t?.reportInput===!0&&e!==bT&&(this.input=e)}},
HT=class extends VT{_tag=`Filter`;filter;issue;constructor(e,t,n,r){super(n,r),this.filter=e,this.issue=t}},
UT=class extends VT{_tag=`Encoding`;ast;issue;constructor(e,t,n,r){super(n,r),this.ast=e,this.issue=t}},
WT=class extends VT{_tag=`Pointer`;path;issue;constructor(e,t){super(),this.path=e,this.issue=t}},GT=class extends VT{
_tag=`MissingKey`;annotations;constructor(e){super(),this.annotations=e}},KT=class extends VT{_tag=`UnexpectedKey`;ast;
constructor(e,t,n){super(t,n),this.ast=e}},qT=class extends VT{_tag=`Composite`;ast;issues;constructor(e,t,n,r){super(n,
r),this.ast=e,this.issues=t}},JT=class extends VT{_tag=`InvalidType`;ast;constructor(e,t,n){super(t,n),this.ast=e}},
YT=class extends VT{_tag=`InvalidValue`;annotations;constructor(e,t,n){super(t,n),this.annotations=e}},
XT=class extends VT{_tag=`Forbidden`;annotations;constructor(e,t,n){super(t,n),this.annotations=e}},ZT=class extends VT{
_tag=`AnyOf`;ast;issues;constructor(e,t,n,r){super(n,r),this.ast=e,this.issues=t}},QT=class extends VT{_tag=`OneOf`;ast;
successes;constructor(e,t,n,r){super(n,r),this.ast=e,this.successes=t}},$T=e=>{let t=zT(e);if(t!==void 0)return t;
switch(e._tag){case`InvalidType`:return PT(vT(e.ast),e);case`InvalidValue`:{let t=NT(e);if(t!==void 0)return PT(t,e);
let n=MT(e);return n===void 0?`Expected a valid value`:`Invalid data ${n}`}case`MissingKey`:
return`Missing key`;case`UnexpectedKey`:{let t=MT(e);
return t===void 0?`Expected no excess property`:`Unexpected key with value ${t}`}case`Forbidden`:
return`Forbidden operation`;case`OneOf`:{let t=MT(e);
return t===void 0?`Expected exactly one member to match`:`Expected exactly one member to match the input ${t}`}}},
eE=e=>zT(e)??zT(e.issue),tE=/*#__PURE__*/ LT()}));function rE(e){let t;for(let n of e.reasons){
if(!M_(n)||!DT(n.error))return;t??=n.error}return t}function iE(e,t){let n=rE(e);if(n===void 0)throw Error(t,{cause:e});
return n}var aE=B((()=>{z_(),nE()}));function oE(e){return dE((t,n)=>J(e(t,n)))}function sE(e){return oE((t,n)=>{
let r={message:e(t)};return Vl(t)?new XT(r,t.value,n):new XT(r)})}function cE(){return _E}function lE(e){
return gE({_tag:`Transform`,transform:e})}function uE(e){return gE({_tag:`TransformEffect`,transform:e})}function dE(e){
return gE({_tag:`TransformOptionalEffect`,transform:e})}function fE(){return lE(globalThis.String)}function pE(){
return lE(globalThis.Number)}function mE(e){return uE((t,n)=>tb({try:()=>JSON.parse(t,e?.reviver),
catch:()=>new YT({expected:`a valid JSON string`},t,n)}))}function hE(e){return uE((t,n)=>tb({try:()=>{
let n=JSON.stringify(t,e?.replacer,e?.space);if(n===void 0)throw TypeError(`Value cannot be represented as JSON`);
return n},catch:()=>new YT({expected:`a JSON-serializable value`},t,n)}))}var gE,_E,vE=B((()=>{Z(),Zw(),Xl(),ce(),nE(),
gE=e=>Object.assign(Object.create(oe),e),_E=/*#__PURE__*/ gE({_tag:`Passthrough`})}));function yE(e,t){
return Object.defineProperty(e,bE,{value:t}),e}var bE,xE=B((()=>{
bE=/*#__PURE__*/ Symbol.for(`~effect/Schema/content`)}));function SE(e){return Be(e,EE)&&e[EE]===EE}function CE(){
return kE}function wE(e){return new DE(mE(e??{}),yE(hE(e),{mediaType:`application/json`,
preserveSchema:e?.reviver===void 0&&e?.replacer===void 0}))}var TE,EE,DE,OE,kE,AE,jE=B((()=>{Z(),Gt(),xE(),ce(),He(),
vE(),nE(),TE=class extends se{_tag=`Middleware`;decode;encode;constructor(e,t){super(),this.decode=e,this.encode=t}
flip(){return new TE(this.encode,this.decode)}},EE=`~effect/SchemaTransformation/Transformation`,DE=class extends se{
[EE]=EE;_tag=`Transformation`;decode;encode;constructor(e,t){super(),this.decode=e,this.encode=t}flip(){
return new DE(this.encode,this.decode)}},OE=e=>SE(e)?e:new DE(e.decode,e.encode),
kE=/*#__PURE__*/ new DE(/*#__PURE__*/ cE(),/*#__PURE__*/ cE()),AE=/*#__PURE__*/ new DE(/*#__PURE__*/ pE(),/*#__PURE__*/ 
fE())}));function ME(e){return t=>t._tag===e}function NE(e){let t=globalThis.String(e.literal);return oD(e,
[new zD(new ZD(t),new DE(lE(()=>e.literal),lE(()=>t)))])}function PE(e,t){
return e.some(e=>e.annotations?.representation?.id===t||e._tag===`FilterGroup`&&PE(e.checks,t))}function FE(e,t,n,r){
if(n._tag===`Failure`)return cO(e,e.ast,r,n);let i=n===CT?t:n[mn];if(i!==bT)e.output[r]=i;else{
let t=e.getParser(e.tailThreshold,r);if(SD(t.ast))return;let n=new WT([r],new GT(t.ast.context?.annotations));
if(e.options.errors===`all`)e.issues?e.issues.push(n):e.issues=[n];else return H_(new qT(e.ast,[n],e.input,e.options))}}
function IE(e,t,n=BD){let r,i;function a(t){switch(t._tag){case`String`:case`TemplateLiteral`:
return(r??=Object.keys(e)).filter(e=>t.matchPart(e,n)!==void 0);case`Number`:
return(r??=Object.keys(e)).filter(e=>t.matchKey(e,n)!==void 0);case`Symbol`:
return(i??=Object.getOwnPropertySymbols(e)).filter(r=>Object.prototype.propertyIsEnumerable.call(e,r)&&t.matchKey(r,
n)!==void 0);case`Union`:return[...new Set(t.types.flatMap(a))];default:return[]}}return a(PO(MO(t)))}function LE(e){
switch(e._tag){case`String`:case`Number`:case`Symbol`:case`TemplateLiteral`:return!0;case`Union`:
return e.types.every(LE);default:return!1}}function RE(e){let t=cD(e);
switch(t._tag){case`String`:case`Number`:case`Symbol`:case`TemplateLiteral`:return!0;case`Union`:
return t.types.every(RE);default:return!1}}function zE(e){return LE(e)&&RE(e)}function BE(e,t,n){
if(n._tag===`Failure`)return cO(e,e.ast,t.name,n);if(n===CT)return;let r=n[mn];if(r!==bT)sn(e.out,t.name,
r);else if(delete e.out[t.name],!SD(t.type)){let n=new WT([t.name],new GT(t.type.context?.annotations));
if(e.options.errors===`all`){e.issues?e.issues.push(n):e.issues=[n];return}return H_(new qT(e.ast,[n],e.input,
e.options))}}function VE(e,t){return e?t?[...e,...t]:e:t}function HE(e,t,n){
return new fO(Reflect.ownKeys(e).map(t=>new uO(t,e[t].ast)),[],n,t)}function UE(e){return e.ast}function WE(e,t,n){
return new xO(e.map(UE),t,void 0,n)}function GE(e,t){
if(e.encoding||t.some(e=>e.encoding))throw Error(`StructWithRest does not support encodings`);
let n=e.propertySignatures,r=e.indexSignatures,i=e.checks;for(let e of t){
for(let t of e.propertySignatures)if(n.some(e=>e.name===t.name))throw Error(`Duplicate identifier: ${JSON.stringify(t.name)}. ts(2300)`);
n=n.concat(e.propertySignatures),r=r.concat(e.indexSignatures),i=VE(i,e.checks)}return new fO(n,r,void 0,i)}
function KE(e){switch(e._tag){case`Null`:return[`null`];case`Undefined`:
return[`undefined`];case`String`:case`TemplateLiteral`:return[`string`];case`Number`:return[`number`];case`Boolean`:
return[`boolean`];case`Symbol`:case`UniqueSymbol`:return[`symbol`];case`BigInt`:return[`bigint`];case`Arrays`:
return[`array`];case`ObjectKeyword`:return[`object`,`array`,`function`];case`Objects`:
return e.propertySignatures.length||e.indexSignatures.length?[`object`]:[`string`,`number`,`boolean`,`symbol`,`bigint`,
`object`,`array`,`function`];case`Enum`:return Array.from(new Set(e.enums.map(([,e])=>typeof e)));case`Literal`:
return[typeof e.literal];case`Union`:return Array.from(new Set(e.types.flatMap(KE)));default:return[`null`,`undefined`,
`string`,`number`,`boolean`,`symbol`,`bigint`,`object`,`array`,`function`]}}function qE(e){switch(e._tag){default:
return[];case`Declaration`:{let t=e.annotations?.[gT];return Array.isArray(t)?t:[]}case`Objects`:
return e.propertySignatures.flatMap(e=>{let t=e.type;if(!SD(t)){if(PD(t))return[{key:e.name,literal:t.literal}];
if(FD(t))return[{key:e.name,literal:t.symbol}]}return[]});case`Arrays`:return e.elements.flatMap((e,t)=>{if(!SD(e)){
if(PD(e))return[{key:t,literal:e.literal}];if(FD(e))return[{key:t,literal:e.symbol}]}return[]});case`Union`:{
if(e.types.length===0)return[];let t=e.types.map(e=>qE(gO(e)));
return t[0].filter(e=>t.every(t=>t.some(t=>t.key===e.key&&t.literal===e.literal)))}case`Suspend`:return qE(e.thunk())}}
function JE(e){let t=_O.get(e);if(t)return t;let n,r=0,i,a,o=!0,s=[];for(let t=0;t<e.length;t++){let c=e[t],l=gO(c);
if(ND(l))continue;if(PD(l)||FD(l)){a??=/* @__PURE__ */ new Map;let e=PD(l)?l.literal:l.symbol;s[t]=e;let n=a.get(e);
n||a.set(e,n=[]),n.push(t)}else o=!1;let u=qE(l);if(u.length){n??=/* @__PURE__ */ new Map,r++;for(let{key:e,
literal:r}of u){let i=n.get(e);i||n.set(e,i=[/* @__PURE__ */ new Map,/* @__PURE__ */ new Set]),i[1].add(t);
let a=i[0].get(r);a||i[0].set(r,a=/* @__PURE__ */ new Set),a.add(t)}}else{i??={};let e=KE(l);
for(let n of e)(i[n]??=[]).push(t)}}let c={},l=e=>c[e]??=Object.freeze(i?.[e]??vO);if(o&&a)a.forEach(Object.freeze),
t=e=>a.get(e)??vO;else if(n?.size===1&&!i){let[r,[i]]=n.entries().next().value,a=/* @__PURE__ */ new Map;for(let[e,
t]of i)a.set(e,Object.freeze(Array.from(t)));let o=Object.freeze(e.map((e,t)=>t));t=(e,t)=>{if(Re(e)){let n=bO(e,
r)?e[r]:void 0;if(n!==void 0)return a.get(n)??vO;if(t)return o}return vO}}else if(n){let e;
for(let t of n)(!e||t[1][0].size>e[1][0].size)&&t[1][1].size===r&&(e=t);t=(t,r)=>{let a=yO(t);if(!Re(t))return l(a);
let o=new Set(i?.[a]),s;if(e){let[n,[i]]=e,c=bO(t,n),u=c?t[n]:void 0;if(c&&(!r||u!==void 0)){let e=i.get(u);
if(!e)return l(a);for(let t of e)o.add(t);s=n}}if(s===void 0)for(let[e,[i,a]]of n){let n=bO(t,e),s=n?t[e]:void 0;
if(n&&(!r||s!==void 0)){let e=i.get(s);if(e)for(let t of e)o.add(t)}else if(r)for(let e of a)o.add(e)}for(let[e,[i,
a]]of n){if(e===s)continue;let n=bO(t,e),c=n?t[e]:void 0;if(n&&(!r||c!==void 0)){let e=i.get(c);
for(let t of o)a.has(t)&&!e?.has(t)&&o.delete(t)}}return Array.from(o).sort((e,t)=>e-t)}}else t=e=>{let t=l(yO(e));
return a?t.filter(t=>s[t]===void 0||s[t]===e):t};return _O.set(e,t),t}function YE(e,t,n,r){let i=rE(t);
return i?H_(new ZT(e,[i],n,r)):V_(t)}function XE(e,t,n,r){return yb(t,t=>YE(e,t,n,r))}function ZE(e,t,n,r,i){
let a={ast:e,parser:t,input:r,out:void 0,successes:e.options?.mode===`oneOf`?[]:void 0,issues:void 0,options:i},o=SO(a,
n);if(!o)return a.out?a.out:J(new ZT(e,a.issues??[],r,i));if(ym(o))return QE(o,a);let s=!0;return Ky(()=>s?(s=!1,QE(o,
a)):ZE(e,t,n,r,i))}function QE(e,t){return dx(e,e=>t.out===CT?K(t.input):t.out?t.out:J(new ZT(t.ast,t.issues??[],
t.input,t.options)))}function $E(e){return e?``:`readonly `}function eD(e){return e?`?`:``}function tD(e,t,n=!1){
return new wO((t,n,r)=>jT(n,e(t,n,r),t,r),t,n)}function nD(e){return tD(e=>globalThis.Number.isFinite(e),
{expected:`a finite number`,representation:{id:`effect/schema/isFinite`,payload:null},
toJsonSchema:()=>({type:`number`}),toCode:()=>({runtime:`Schema.isFinite()`}),arbitraryConstraint:{number:`finite`},
...e})}function rD(e,t){let n=new globalThis.RegExp(e),r={source:n.source,flags:n.flags};return tD(e=>(n.lastIndex=0,
n.test(e)),{expected:`a string matching the RegExp ${r.source}`,representation:{id:`effect/schema/isPattern`,payload:r},
toJsonSchema:()=>[{},!0],arbitraryConstraint:{patterns:[r]},...t})}function iD(e,t){
let n=Object.assign(Object.create(Object.getPrototypeOf(e)),e,t);
return Reflect.ownKeys(t).every(e=>e===`context`||e===`encoding`)&&OO.set(n,aD(e)),n}function aD(e){let t=OO.get(e);
if(t!==void 0)return t;if(e.encoding===void 0)return e;let n=Object.assign(Object.create(Object.getPrototypeOf(e)),e,
{encoding:void 0});return OO.set(e,n),n}function oD(e,t){return e.encoding===t?e:iD(e,{encoding:t})}function sD(e,t){
if(e.context===t)return e;let n=aD(e);return n.context===t&&n.encoding===e.encoding?n:iD(e,{context:t})}function cD(e){
return e.encoding?cD(e.encoding[e.encoding.length-1].to):e}function lD(e,t){if(e.checks){
let n=e.checks[e.checks.length-1];return uD(e,Ku(e.checks.slice(0,-1),n.annotate(t)))}return iD(e,
{annotations:{...e.annotations,...t}})}function uD(e,t){
if(e._tag===`Suspend`&&t)throw Error(`Cannot add checks to Suspend`);return e.checks===t?e:iD(e,{checks:t})}
function dD(e,t){return uD(e,VE(e.checks,t))}function fD(e,t){let n=t(e.to);return n===e.to?e:new zD(n,
e.transformation)}function pD(e,t){let n=e,r=n[n.length-1],i=fD(r,t);return i===r?e:Ku(e.slice(0,e.length-1),i)}
function mD(e){return t=>t.encoding?oD(t,pD(t.encoding,e)):t}function hD(e,t){function n(r){if(r.encoding){
let e=r.encoding[r.encoding.length-1];return t?.stopAt?.(e)?r:oD(r,pD(r.encoding,n))}return e(r)}return ue(n)}
function gD(e,t,n){let r=new zD(e,t);return oD(n,n.encoding?[...n.encoding,r]:[r])}function _D(e,t){let n;
for(let r=0;r<e.length;r++){let i=e[r],a=t(i);if(n)n[r]=a;else if(a!==i){n=Array(e.length);
for(let t=0;t<r;t++)n[t]=e[t];n[r]=a}}return n??e}function vD(e,t){return sD(e,e.context?new VD(e.context.isOptional,
e.context.isMutable,e.context.constructorDefault,{...e.context.annotations,...t}):new VD(!1,!1,void 0,t))}function yD(e,
t,n){return gD(e,n,t)}function bD(e){let t=[],n=[];function r(e){t.includes(e)||t.push(e)}function i(e){
switch(e._tag){case`Literal`:Me(e.literal)&&r(e.literal);return;case`UniqueSymbol`:r(e.symbol);return;case`Enum`:
for(let[,t]of e.enums)r(t);return;case`Never`:return;case`Union`:for(let t=0;t<e.types.length;t++)i(e.types[t]);
return;default:n.push(e)}}return i(e),{literals:t,parameters:n}}function xD(e,t){let{literals:n,parameters:r}=bD(e);
return new fO(n.map(e=>new uO(e,t)),r.map(e=>new dO(e,t)))}function SD(e){return e.context?.isOptional??!1}
function CD(e){return e.annotations?.[`~structural`]===!0||e._tag===`FilterGroup`&&e.checks.every(CD)}function wD(e){
function t(e){return CD(e)?[e]:e._tag===`FilterGroup`?e.checks.flatMap(t):[]}let n=e.flatMap(t);return qu(n)?n:void 0}
function TD(e){let t=!0;function n(e){return t=t&&!e.encoding&&!RD(e),t&&`recur`in e&&e.recur(n),e}
return`recur`in e&&e.recur(n),t}function ED(e,t){let n=t,r=n.length,i=n[r-1],a=[new zD(NO(oD(e,void 0)),
n[0].transformation.flip())];for(let e=1;e<r;e++)a.unshift(new zD(NO(n[e-1].to),n[e].transformation.flip()));
let o=NO(i.to);return o.encoding?oD(o,[...o.encoding,...a]):oD(o,a)}function DD(e,t){let n=t===0?CT:xT(t);return(r,
i)=>r===bT?ST:r===t?n:J(new JT(e,r,i))}function OD(e,t){return(n,r)=>n===bT?ST:t(n)?CT:J(new JT(e,n,r))}function kD(e){
return rD(FO,{expected:`a string representing a finite number`,representation:{id:`effect/schema/isStringFinite`,
payload:null},toJsonSchema:()=>({pattern:FO.source}),...e})}function AD(e,t,n,r,i){for(let a=0;a<e.length;a++){
let o=e[a];if(o._tag===`FilterGroup`){if(n=AD(o.checks,t,n,r,i),
n&&(i.errors!==`all`||n[n.length-1].filter.aborted))return n}else{let e=o.run(t,r,i);if(e){let r=new HT(o,e,t,i);
if(n?n.push(r):n=[r],i.errors!==`all`||o.aborted)return n}}}return n}function jD(e){if(!MD(e))return;
let t=e.annotations?.[_T];return Ne(t)?t(e.typeParameters):void 0}var MD,ND,PD,FD,ID,LD,RD,zD,BD,VD,HD,UD,WD,GD,KD,qD,
JD,YD,XD,ZD,QD,$D,eO,tO,nO,rO,iO,aO,oO,sO,cO,lO,uO,dO,fO,pO,mO,hO,gO,_O,vO,yO,bO,xO,SO,CO,wO,TO,EO,DO,OO,kO,AO,jO,MO,NO,
PO,FO,IO,LO,RO,zO,BO=B((()=>{td(),z_(),Z(),Y_(),Gt(),ge(),j_(),yT(),aE(),ET(),ce(),He(),vE(),nE(),jE(),
MD=/*#__PURE__*/ ME(`Declaration`),ND=/*#__PURE__*/ ME(`Never`),PD=/*#__PURE__*/ ME(`Literal`),
FD=/*#__PURE__*/ ME(`UniqueSymbol`),ID=/*#__PURE__*/ ME(`Arrays`),LD=/*#__PURE__*/ ME(`Objects`),
RD=/*#__PURE__*/ ME(`Suspend`),zD=class{to;transformation;constructor(e,t){this.to=e,this.transformation=t}},BD={},
VD=class{isOptional;isMutable;constructorDefault;annotations;constructor(e,t,n=void 0,r=void 0){this.isOptional=e,
this.isMutable=t,this.constructorDefault=n,this.annotations=r}},HD=`~effect/Schema`,UD=class{[HD]=HD;annotations;checks;
encoding;context;constructor(e=void 0,t=void 0,n=void 0,r=void 0){this.annotations=e,this.checks=t,this.encoding=n,
this.context=r}toString(){return`<${this._tag}>`}},WD=class extends UD{_tag=`Declaration`;typeParameters;run;
encodingChecks;encodingRun;constructor(e,t,n,r,i,a,o,s){super(n,r,i,a),this.typeParameters=e,this.run=t,
this.encodingChecks=o,this.encodingRun=s}getParser(){let e;return(t,n)=>{if(t===bT)return ST;
e??=this.run(this.typeParameters);try{return e(t,this,n)}catch(e){return eb(e)}}}_rebuild(e,t,n,r,i){
let a=_D(this.typeParameters,e);
return a===this.typeParameters&&t===this.checks&&n===this.encodingChecks&&r===this.run&&i===this.encodingRun?this:new WD(a,
r,this.annotations,t,void 0,this.context,n,i)}recur(e){return this._rebuild(e,this.checks,this.encodingChecks,this.run,
this.encodingRun)}flip(e){return this._rebuild(e,this.encodingChecks,this.checks,this.encodingRun??this.run,this.run)}
getExpected(){let e=this.annotations?.expected;return typeof e==`string`?e:`<Declaration>`}},GD=class extends UD{
_tag=`Null`;getParser(){return DD(this,null)}getExpected(){return`null`}},KD=/*#__PURE__*/ new GD,qD=class extends UD{
_tag=`Any`;getParser(){return OD(this,Le)}getExpected(){return`any`}},JD=/*#__PURE__*/ new qD,YD=class extends UD{
_tag=`Unknown`;getParser(){return OD(this,Le)}getExpected(){return`unknown`}},XD=/*#__PURE__*/ new YD,
ZD=class extends UD{_tag=`Literal`;literal;constructor(e,t,n,r,i){if(super(t,n,r,i),
typeof e==`number`&&!globalThis.Number.isFinite(e))throw Error(`A numeric literal must be finite, got ${Pt(e)}`);
this.literal=e}getParser(){return DD(this,this.literal)}matchPart(e,t){
return e===globalThis.String(this.literal)?this.literal:void 0}toCodecJson(){
return typeof this.literal==`bigint`?NE(this):this}toCodecStringTree(){
return typeof this.literal==`string`?this:NE(this)}getExpected(){
return typeof this.literal==`string`?JSON.stringify(this.literal):globalThis.String(this.literal)}},QD=class extends UD{
_tag=`String`;getParser(){return OD(this,Oe)}matchPart(e,t){let n=this.checks;return n&&!t.disableChecks&&AD(n,e,void 0,
this,t)?void 0:e}getExpected(){return`string`}},$D=/*#__PURE__*/ new QD,eO=class extends UD{_tag=`Number`;getParser(){
return OD(this,ke)}matchKey(e,t){return this._match(IO,e,t)}matchPart(e,t){return this._match(FO,e,t)}_match(e,t,n){
if(!e.test(t))return;let r=globalThis.Number(t);return n.disableChecks||!this.checks?r:AD(this.checks,r,void 0,this,
n)?void 0:r}toCodecJson(){return this.checks&&(PE(this.checks,`effect/schema/isFinite`)||PE(this.checks,
`effect/schema/isInt`))?this:oD(this,[DO])}toCodecStringTree(){return this.toCodecJson()===this?oD(this,[RO]):oD(this,
[zO])}getExpected(){return`number`}},tO=/*#__PURE__*/ new eO,nO=class extends UD{_tag=`Boolean`;getParser(){
return OD(this,Ae)}getExpected(){return`boolean`}},rO=/*#__PURE__*/ new nO,iO=class extends UD{_tag=`Arrays`;isMutable;
elements;rest;encodingChecks;constructor(e,t,n,r,i,a,o,s){super(r,i,a,o),this.isMutable=e,this.elements=t,this.rest=n,
this.encodingChecks=s;let c=!1;
for(let e=0;e<t.length;e++)if(SD(t[e]))c=!0;else if(c)throw Error(`A required element cannot follow an optional element. ts(1257)`);
if(c&&n.length>1)throw Error(`A required element cannot follow an optional element. ts(1257)`);
for(let e=1;e<n.length;e++)if(SD(n[e]))throw Error(`An optional element cannot follow a rest element. ts(1266)`)}
getParser(e,t=e){let n=this,r,i,a=n.elements.length,o=Math.max(0,n.rest.length-1);function s(e,t){
return t<a?r[t]:t>=e?i[t-e+1]:i[0]}let c=e=>{let{input:t,len:r,options:i}=e;
if(n.rest.length===0&&r>a)for(let o=a;o<r;o++){let r=new KT(n,t[o],i),a=new WT([o],r);
if(i.errors===`all`)e.issues?e.issues.push(a):e.issues=[a];else return J(new qT(n,[a],t,i))}return e.issues?J(new qT(n,
e.issues,t,i)):xT(e.output)},l=(e,t)=>{let r=e.length,i={ast:n,getParser:s,input:e,len:r,tailThreshold:Math.max(a,r-o),
output:[],issues:void 0,options:t},u=n.rest.length===0?a:Math.max(r,a+o),d=t.concurrency===void 0?1:yg(t.concurrency),
f=d===1?oO(i,e,0,u):sO(i,e,{concurrency:d,end:u});if(!f)return c(i);if(ym(f))return dx(f,()=>c(i));let p=!0;
return Ky(()=>p?(p=!1,Y(f,()=>c(i))):l(e,t))};return(e,a)=>{if(e===bT)return ST;try{
return Array.isArray(e)?(r||(r=n.elements.map(e=>({ast:e,parser:t(e)})),i=n.rest.map(e=>({ast:e,parser:t(e)}))),l(e,
a)):J(new JT(n,e,a))}catch(e){return eb(e)}}}_rebuild(e,t,n){let r=_D(this.elements,e),i=_D(this.rest,e);
return r===this.elements&&i===this.rest&&t===this.checks&&n===this.encodingChecks?this:new iO(this.isMutable,r,i,
this.annotations,t,void 0,this.context,n)}recur(e){return this._rebuild(e,this.checks,this.encodingChecks)}flip(e){
return this._rebuild(e,this.encodingChecks,this.checks)}getExpected(){return`array`}},aO={onItem(e,t,n){
let r=n<e.len?t:bT;return e.getParser(e.tailThreshold,n).parser(r,e.options)},step:FE},oO=/*#__PURE__*/ bg()(aO),
sO=/*#__PURE__*/ Sg()(aO),cO=(e,t,n,r)=>{if(r.cause.reasons.length===0)return r;let i=rE(r.cause);
if(i===void 0)return V_(F_(r.cause,r=>new qT(t,[new WT([n],r)],e.input,e.options)));let a=new WT([n],i);
if(e.options.errors===`all`)e.issues?e.issues.push(a):e.issues=[a];else return H_(new qT(t,[a],e.input,e.options))},
lO=`[+-]?(?:\\d+(?:\\.\\d+)?|\\.\\d+)(?:[Ee][+-]?\\d+)?`,uO=class{name;type;constructor(e,t){this.name=e,this.type=t}},
dO=class{parameter;type;constructor(e,t){if(!zE(e))throw Error(`Invalid index signature parameter ${e._tag}`);
if(this.parameter=e,this.type=t,
SD(t)||t.encoding!==void 0&&SD(MO(t)))throw Error("Cannot use `Schema.optionalKey` or `Schema.optional` with index signatures. Index signatures already allow keys to be absent; use `Schema.UndefinedOr` to allow `undefined` values.")}},
fO=class extends UD{_tag=`Objects`;propertySignatures;indexSignatures;encodingChecks;constructor(e,t,n,r,i,a,o){super(n,
r,i,a),this.propertySignatures=e,this.indexSignatures=t,this.encodingChecks=o}getParser(e,t=e){let n=this,
r=n.propertySignatures.length,i=n.indexSignatures.length;if(!r&&!i)return OD(n,Ie);let a,o,
s=()=>(a||(a=n.propertySignatures.map(e=>({parser:t(e.type),name:e.name,type:e.type})),
o=i?n.indexSignatures.map(n=>({is:n,parserKey:e(PO(n.parameter)),parserValue:t(n.type)})):void 0),a),c=()=>{
let e=new Set(n.propertySignatures.map(e=>typeof e.name==`number`?globalThis.String(e.name):e.name)),t=(t,i,a,o,s)=>{
if(s._tag===`Failure`)return cO(t,n,i,s)??W_;let c=s===CT?o:s[mn];if(a!==bT&&c!==bT){
if(r&&(e.has(i)||e.has(typeof a==`number`?globalThis.String(a):a)))return W_;sn(t.out,a,c)}return W_},c=(e,r,i,a)=>{
if(!a){let t=i.parserKey(r,e.options);if(!ym(t))return Y(ub(t),t=>c(e,r,i,t));a=t}if(a._tag===`Failure`)return cO(e,n,r,
a)??W_;let o=a===CT?r:a[mn],s=e.input[r],l=i.parserValue(s,e.options);return ym(l)?t(e,r,o,s,l):Y(ub(l),n=>t(e,r,o,s,
n))},l=(e,n,r)=>{let i=e.input[n],a=r.parserValue(i,e.options);return ym(a)?t(e,n,n,i,a):Y(ub(a),r=>t(e,n,n,i,r))},
u=i?Sg()({onItem:(e,[t,n])=>n.is.parameter===$D?l(e,t,n):c(e,t,n),step:(e,t,n)=>n._tag===`Failure`?n:void 0}):void 0;
return fx(function*(t,d){if(t===bT)return bT;if(typeof t!=`object`||!t||Array.isArray(t))return yield*J(new JT(n,t,d));
s();let f=t,p={},m={ast:n,input:f,out:p,issues:void 0,options:d},h=d.errors===`all`,g=d.onExcessProperty===`error`,
_=d.concurrency===void 0?1:yg(d.concurrency),v=i&&g?n.indexSignatures.map(e=>IE(f,e.parameter,d)):void 0;if(g){
let r=v?new Set(e):e;if(v)for(let e of v)for(let t of e)r.add(t);let i=Reflect.ownKeys(f);for(let e=0;e<i.length;e++){
let a=i[e];if(!r.has(a)&&Object.prototype.propertyIsEnumerable.call(f,a)){let e=new KT(n,f[a],d),r=new WT([a],e);if(h){
m.issues?m.issues.push(r):m.issues=[r];continue}return yield*J(new qT(n,[r],t,d))}}}if(r){let e=_===1?mO(m,a):hO(m,a,
{concurrency:_});e&&(yield*e)}if(i&&_===1)for(let e=0;e<i;e++){let t=o[e],n=t.is.parameter===$D?l:c,
r=v?.[e]??(t.is.parameter===$D?Object.keys(f):IE(f,t.is.parameter,d));for(let e=0;e<r.length;e++){let i=n(m,r[e],t);
if(!ym(i))yield*i;else if(i._tag===`Failure`)return yield*i}}else if(u){let e=Zu();for(let t=0;t<i;t++){let n=o[t],
r=v?.[t]??(n.is.parameter===$D?Object.keys(f):IE(f,n.is.parameter,d));for(let t=0;t<r.length;t++)e.push([r[t],n])}
let t=u(m,e,{concurrency:_});t&&(yield*t)}return m.issues?yield*J(new qT(n,m.issues,t,d)):p})};if(i)return c();let l,
u=(e,t,n)=>{let r=a[t];return Y(ub(n),n=>{let i={...e,out:{...e.out}},o=BE(i,r,n);if(o)return o;let s=()=>xT(i.out),
c=mO(i,a.slice(t+1));return c?dx(c,s):s()})};return(e,t)=>{if(e===bT)return ST;
if(t.errors===`all`||t.onExcessProperty!==void 0||t.concurrency!==void 0&&yg(t.concurrency)!==1)return(l??=c())(e,t);
if(typeof e!=`object`||!e||Array.isArray(e))return J(new JT(n,e,t));let r=s(),i=e,a={},o={ast:n,input:i,out:a,
issues:void 0,options:t};try{for(let e=0;e<r.length;e++){let n=r[e],s=n.name,c=bO(i,s),l=c?i[s]:bT,d=n.parser(l,t);
if(!ym(d))return u(o,e,d);if(d===CT){c&&sn(a,s,l);continue}let f=BE(o,n,d);if(f)return f}}catch(e){return eb(e)}
return xT(a)}}_rebuild(e,t,n,r){let i=_D(this.propertySignatures,t=>{let n=e(t.type);return n===t.type?t:new uO(t.name,
n)}),a=_D(this.indexSignatures,n=>{let r=t(n.parameter),i=e(n.type);return r===n.parameter&&i===n.type?n:new dO(r,i)});
return i===this.propertySignatures&&a===this.indexSignatures&&n===this.checks&&r===this.encodingChecks?this:new fO(i,a,
this.annotations,n,void 0,this.context,r)}flip(e){return this._rebuild(e,e,this.encodingChecks,this.checks)}recur(e,
t=e){return this._rebuild(e,t,this.checks,this.encodingChecks)}getExpected(){
return this.propertySignatures.length===0&&this.indexSignatures.length===0?`object | array`:`object`}},pO={onItem(e,t){
if(!bO(e.input,t.name))return t.parser(bT,e.options);let n=e.input[t.name];return sn(e.out,t.name,n),t.parser(n,
e.options)},step:BE},mO=/*#__PURE__*/ bg()(pO),hO=/*#__PURE__*/ Sg()(pO),gO=/*#__PURE__*/ ue(e=>{for(;;){
if(RD(e))return XD;let t=e.encoding;if(!t)return e.recur?.(gO,W)??e;
if(t.some(e=>e.transformation._tag===`Middleware`&&e.transformation.decode!==W))return XD;e=t[t.length-1].to}}),
_O=/*#__PURE__*/ new WeakMap,vO=/*#__PURE__*/ Object.freeze([]),yO=e=>e===null?`null`:Array.isArray(e)?`array`:typeof e,
bO=(e,t)=>t===`__proto__`?Object.hasOwn(e,t):t in e,xO=class extends UD{_tag=`Union`;types;options;encodingChecks;
constructor(e,t,n,r,i,a,o){super(n,r,i,a),this.types=e,this.options=t,this.encodingChecks=o}getParser(e,t){let n=this,
r=t!==void 0,i=[],a=t=>i[t]??=e(n.types[t]),o;return(e,t)=>{if(e===bT)return ST;let i=(o??=JE(n.types))(e,r);
if(i.length===0)return J(new ZT(n,[],e,t));if(i.length===1){let r=a(i[0])(e,t);return r._tag===`Success`?r:ym(r)?YE(n,
r.cause,e,t):XE(n,r,e,t)}return ZE(n,a,i,e,t)}}_rebuild(e,t,n){let r=_D(this.types,e);
return r===this.types&&t===this.checks&&n===this.encodingChecks?this:new xO(r,this.options,this.annotations,t,void 0,
this.context,n)}recur(e){return this._rebuild(e,this.checks,this.encodingChecks)}flip(e){return this._rebuild(e,
this.encodingChecks,this.checks)}matchPart(e,t){for(let n of this.types){let r=n.matchPart(e,t);if(r!==void 0)return r}}
getExpected(e){let t=this.annotations?.expected;if(typeof t==`string`)return t;if(this.types.length===0)return`never`;
let n=this.types.map(t=>{let n=MO(t);switch(n._tag){case`Arrays`:{let t=n.elements.filter(PD);
if(t.length>0)return`${$E(n.isMutable)}[ ${t.map(t=>e(t)+eD(t.context?.isOptional)).join(`, `)}, ... ]`;
break}case`Objects`:{let t=n.propertySignatures.filter(e=>PD(e.type));
if(t.length>0)return`{ ${t.map(t=>`${$E(t.type.context?.isMutable)}${Ft(t.name)}${eD(t.type.context?.isOptional)}: ${e(t.type)}`).join(`, `)}, ... }`;
break}}return e(n)});return Array.from(new Set(n)).join(` | `)}},SO=/*#__PURE__*/ bg()({onItem(e,t){
return e.parser(t)(e.input,e.options)},step(e,t,n){if(n._tag===`Failure`){let t=rE(n.cause);if(t===void 0)return n;
e.issues?e.issues.push(t):e.issues=[t]}else{if(e.out&&e.successes)return e.successes.push(e.ast.types[t]),
H_(new QT(e.ast,e.successes,e.input,e.options));if(e.out=n,
e.successes)e.successes.push(e.ast.types[t]);else return W_}}}),
CO=/*#__PURE__*/ new xO([/*#__PURE__*/ new ZD(`Infinity`),/*#__PURE__*/ new ZD(`-Infinity`),/*#__PURE__*/ 
new ZD(`NaN`)]),wO=class extends se{_tag=`Filter`;run;annotations;aborted;constructor(e,t=void 0,n=!1){super(),
this.run=e,this.annotations=t,this.aborted=n}annotate(e){return new wO(this.run,{...this.annotations,...e},
this.aborted)}abort(){return new wO(this.run,this.annotations,!0)}and(e,t){return new TO([this,e],t)}},
TO=class extends se{_tag=`FilterGroup`;checks;annotations;constructor(e,t=void 0){super(),this.checks=e,
this.annotations=t}annotate(e){return new TO(this.checks,{...this.annotations,...e})}and(e,t){return new TO([this,e],
t)}},EO=/*#__PURE__*/ dD(tO,[/*#__PURE__*/ nD()]),DO=/*#__PURE__*/ new zD(/*#__PURE__*/ new xO([EO,CO]),/*#__PURE__*/ 
new DE(/*#__PURE__*/ pE(),/*#__PURE__*/ lE(e=>globalThis.Number.isFinite(e)?e:globalThis.String(e)))),
OO=/*#__PURE__*/ new WeakMap,kO=/*#__PURE__*/ ue(e=>{let t=e.context?e.context.isOptional===!1?new VD(!0,
e.context.isMutable,e.context.constructorDefault,e.context.annotations):e.context:new VD(!0,!1);return AO(sD(e,t))}),
AO=/*#__PURE__*/ mD(kO),jO=/*#__PURE__*/ ue(e=>{let t=aD(e);if(t!==e){let n=jO(t);
return n===t&&e.encoding===void 0?e:sD(n,e.context)}let n=`recur`in e?e.recur(jO):e;
if(`encodingChecks`in n&&n.encodingChecks){
let t=TD(e)?n.encodingChecks:ID(n)||LD(n)||MD(n)&&n.typeParameters.length>0?wD(n.encodingChecks):void 0;return iD(n,
{encodingChecks:void 0,checks:VE(n.checks,t)})}return n}),MO=/*#__PURE__*/ ue(e=>jO(NO(e))),NO=/*#__PURE__*/ le(e=>{
if(e.encoding)return ED(e,e.encoding);let t=aD(e);if(t!==e){let n=NO(t);return n===t?e:sD(n,e.context)}
return`flip`in e?e.flip(NO):`recur`in e?e.recur(NO):e}),PO=/*#__PURE__*/ hD(e=>{switch(e._tag){default:
return e;case`Number`:return e.toCodecStringTree();case`Union`:return e.recur(PO)}}),
FO=/*#__PURE__*/ new globalThis.RegExp(`^${lO}$`),
IO=/*#__PURE__*/ new globalThis.RegExp(`^(?:${lO}|Infinity|-Infinity|NaN)$`),LO=/*#__PURE__*/ dD($D,
[/*#__PURE__*/ kD()]),RO=/*#__PURE__*/ new zD(LO,AE),zO=/*#__PURE__*/ new zD(/*#__PURE__*/ new xO([LO,CO]),AE)}));
function VO(e){let t=HO(e);return(e,n,r)=>{try{return t(e,n,r)}catch(e){return eb(e)}}}function HO(e){
if(e._tag===`Middleware`)return(t,n,r)=>{let i=t===CT?e.decode(xT(wT(n)),r):e.decode(cx(t,wT),r);return JO(i)};
let t=e.decode;switch(t._tag){case`Passthrough`:return(e,t)=>e===CT?xT(t):e;case`Transform`:{
let e=e=>e===bT?ST:xT(t.transform(e));return(t,n)=>qO(t,n,e)}case`TransformOptional`:{let e=e=>TT(t.transform(wT(e)));
return(t,n)=>qO(t,n,e)}case`TransformEffect`:return(e,n,r)=>qO(e,n,e=>e===bT?ST:t.transform(e,
r));case`TransformOptionalEffect`:return(e,n,r)=>qO(e,n,e=>JO(t.transform(wT(e),r)))}}function UO(e,t){
let n=VO(e.link.transformation),r;return(i,a)=>{if(i===bT)return ST;if(e.isConstructed(i))return CT;
let o=(r??=t(e.link.to))(i,a);return n(o,i,a)}}function WO(e,t){let n=e.context.constructorDefault;return(r,i)=>{
if(r!==bT&&r!==void 0)return t(r,i);let a=n;if(ym(a)&&a._tag===`Success`){let e=t(a[mn],i);return e===CT?a:e}
return dx(YO(e,r,i,a),e=>{let n=t(e,i);return n===CT?xT(e):n})}}function GO(e,t){let n=t(e);
return e.context?.constructorDefault===void 0?n:WO(e,n)}function KO(e,t,n,r,i){
if(e._tag===`Declaration`)for(let n of e.typeParameters)t(n);let a=n?jD(e):void 0,o=a?UO(a,t):r??e.getParser(t,n),
s=e.checks,c=e.encoding,l=c?.map(e=>VO(e.transformation)),u=e.encodingChecks;if(!c&&!s&&!u)return o;let d,f=(t,n)=>{
let r=o(t,n);try{if(u&&!n.disableChecks){if(ym(r)){if(r._tag===`Success`){let i=r===CT?t:r[mn];if(t!==bT&&i!==bT){
let i=AD(u,t,void 0,e,n);i&&(r=J(new qT(e,i,t,n)))}}}else r=Y(r,r=>{if(t!==bT&&r!==bT){let r=AD(u,t,void 0,e,n);
if(r)return J(new qT(e,r,t,n))}return K(r)})}if(s&&!n.disableChecks){if(ym(r)){if(r._tag===`Success`){
let i=r===CT?t:r[mn];if(i===bT)return r;let a=AD(s,i,void 0,e,n);a&&(r=J(new qT(e,a,i,n)))}}else r=Y(r,t=>{if(t!==bT){
let r=AD(s,t,void 0,e,n);if(r)return J(new qT(e,r,t,n))}return K(t)})}return r}catch(e){return eb(e)}},
p=i===void 0?f:i(f);return c?(n,r)=>{let i=d??=c.map(e=>t(e.to)),a=n,o=i[i.length-1](n,r);
for(let e=c.length-1;e>=0;e--)if(o=l[e](o,a,r),e!==0){let t=i[e-1];o._tag===`Success`?(a=o[mn],o=t(a,r)):o=dx(o,e=>{
let n=t(e,r);return n===CT?xT(e):n})}if(o._tag===`Success`){let e=o[mn],t=p(e,r);return t===CT?o:t}return o=YO(e,n,r,o),
dx(o,e=>{let t=p(e,r);return t===CT?xT(e):t})}:p}var qO,JO,YO,XO=B((()=>{z_(),Z(),BO(),nE(),j_(),ET(),qO=(e,t,
n)=>e===CT?n(t):dx(e,n),JO=e=>dx(e,TT),YO=(e,t,n,r)=>yb(r,r=>$y(()=>F_(r,r=>new UT(e,r,t,n))))}));function ZO(e,t){
let n;return(r,i)=>{if(r!==bT)try{let t=e(r,i);if(t!==ek)return t===r?CT:xT(t)}catch(e){return eb(e)}return(n??=t())(r,
i)}}function QO(e,t,n){let r=e(t);if(r.compiled===void 0||Object.hasOwn(r,n))return r[n];let i;return(e,
t)=>(i??=r[n])(e,t)}function $O(e){let t=tk.get(e);if(t!==void 0)return t;let n=nk===void 0?new sk(e):new ck(e,nk(e,$O),
$O);return tk.set(e,n),n}var ek,tk,nk,rk,ik,ak,ok,sk,ck,lk=B((()=>{Z(),XO(),ET(),ek=/*#__PURE__*/ Symbol(),
tk=/*#__PURE__*/ new WeakMap,rk=!1,ik=e=>rk?QO($O,e,`parser`):$O(e).parser,ak=e=>rk?QO($O,e,
`makeEffect`):$O(e).makeEffect,ok=e=>GO(e,ak),sk=class{ast;constructor(e){this.ast=e}get decodeEffect(){
return this.cachedDecodeEffect??=KO(this.ast,ik)}get parser(){return this.decodeEffect}get makeEffect(){
return this.cachedMakeEffect??=KO(this.ast,ak,ok)}},ck=class extends sk{compiled;resolve;constructor(e,t,n){super(e),
this.compiled=t,this.resolve=n}save(e,t){return Object.defineProperty(this,e,{value:t}),t}operation(e){
let t=this.compiled;return typeof t==`function`?t(this.ast,this.resolve,e):t?.[e]}get is(){return this.save(`is`,
this.operation(`is`))}get decode(){return this.save(`decode`,this.operation(`decode`))}get make(){
return this.save(`make`,this.operation(`make`))}get compiledMakeEffect(){return this.save(`compiledMakeEffect`,
this.operation(`makeEffect`))}get decodeEffect(){return this.save(`decodeEffect`,
this.operation(`decodeEffect`)??KO(this.ast,e=>QO(this.resolve,e,`parser`)))}get parser(){let e=this.decode;
return e===void 0?this.decodeEffect:this.save(`parser`,ZO(e,()=>this.decodeEffect))}get makeEffect(){
let e=this.compiledMakeEffect;if(e!==void 0)return this.save(`makeEffect`,e);let t=e=>QO(this.resolve,e,`makeEffect`);
return this.save(`makeEffect`,KO(this.ast,t,e=>GO(e,t)))}}}));function uk(e){let t=e.ast,n;return(e,r)=>(n??=yk(jk,
jO(t)))(e,r?.disableChecks?r?.parseOptions?{...r.parseOptions,disableChecks:!0}:{disableChecks:!0}:r?.parseOptions)}
function dk(e){let t=uk(e);return(e,n)=>{let r=ax(t(e,n));return G_(r)?zl(r.value):(iE(r.cause,
`Option adapter can only return none for schema issues`),Rl())}}function fk(e){return Tk(jO(e.ast))}function pk(e,t){
let n=_k(e.ast);return t===void 0?n:(e,r)=>n(e,Dk(t,r))}function mk(e,t){return xk(pk(e,t))}function hk(e,t){
return Sk(pk(e,t))}function gk(e,t){let n=_k(NO(e.ast));return t===void 0?n:(e,r)=>n(e,Dk(t,r))}function _k(e){
return yk(Ak,e)}function vk(e,t){return e===CT?K(t):ym(e)?e[`~effect/Effect/args`]===bT?Ok(bT):e:dx(e,Ok)}function yk(e,
t){let n;return(r,i)=>{let a=(n??=e(t))(r,i??BD);return a===CT?K(r):ym(a)?a[`~effect/Effect/args`]===bT?Ok(bT):a:dx(a,
Ok)}}function bk(e){return(t,n)=>ax(e(t,n))}function xk(e){let t=bk(e);return(e,n)=>{let r=t(e,n);
return G_(r)?zl(r.value):(iE(r.cause,`Option adapter can only return none for schema issues`),Rl())}}function Sk(e){
let t=bk(e);return(e,n)=>{let r=t(e,n);return G_(r)?Ir(r.value):Lr(iE(r.cause,
`Result adapter can only return schema issues`))}}function Ck(e,t){let n=ax(e);if(G_(n))return n.value;let r=iE(n.cause,
t);throw Error(`Schema validation failed`,{cause:r})}function wk(e){throw Error(kk,{cause:P_(e)})}function Tk(e){let t;
return(n,r)=>Ek(t??=$O(e),n,r)}function Ek(e,t,n){let r=n?.disableChecks?n.parseOptions?{...n.parseOptions,
disableChecks:!0}:{disableChecks:!0}:n?.parseOptions??BD,i=e.make;if(i!==void 0&&t!==bT){let e;try{e=i(t,r)}catch(e){
wk(e)}if(e!==ek&&e!==bT)return e}return Ck(vk(e.makeEffect(t,r),t),kk)}var Dk,Ok,kk,Ak,jk,Mk=B((()=>{z_(),Z(),Y_(),j_(),
aE(),lk(),ET(),Xl(),Kr(),BO(),nE(),Dk=(e,t)=>t?{...e,...t}:e,Ok=e=>e===bT?J(new YT):K(e),
kk=`Constructor adapter can only throw schema issues`,Ak=e=>$O(e).parser,jk=e=>$O(e).makeEffect}));function Nk(e,t){
function n(){}let r=Object.setPrototypeOf(n,Ik);return t&&(Object.hasOwn(t,`name`)||Object.hasOwn(t,
`length`)||Object.hasOwn(t,`__proto__`))?Object.defineProperties(r,
Object.getOwnPropertyDescriptors({...t})):Object.assign(r,t),r[Fk]=t,r.ast=e,r}var Pk,Fk,Ik,Lk=B((()=>{ce(),BO(),Mk(),
Pk=`~effect/Schema/Schema`,Fk=/*#__PURE__*/ Symbol(),Ik={[Pk]:Pk,get make(){let e=fk(this);
return Object.defineProperty(this,"make",{value:e,enumerable:!0}),e},get makeEffect(){let e=uk(this);
return Object.defineProperty(this,"makeEffect",{value:e,enumerable:!0}),e},get makeOption(){let e=dk(this);
return Object.defineProperty(this,"makeOption",{value:e,enumerable:!0}),e},pipe(){return ae(this,arguments)},
annotate(e){return this.rebuild(lD(this.ast,e))},annotateKey(e){return this.rebuild(vD(this.ast,e))},check(...e){
return this.rebuild(dD(this.ast,e))},rebuild(e){return Nk(e,this[Fk])}}})),Rk,zk=B((()=>{Rk=e=>e}));function Bk(e){
return Be(e,`~effect/Schema/SchemaError`)&&e[`~effect/Schema/SchemaError`]===`~effect/Schema/SchemaError`}var Vk,
Hk=B((()=>{He(),Vk=`~effect/Schema/SchemaError`})),Uk=B((()=>{ve()})),Wk=B((()=>{Uk(),Ci(),Tt(),ct(),Xt(),He(),Kr(),
{...Yt},{...Yt},{...Yt},{...Yt},{...Yt},{...Yt}})),Gk=B((()=>{Tt(),ct(),Xt(),He(),Wk(),{...Yt}})),Kk=B((()=>{Kd(),ff(),
Tt(),ct(),Xt(),He(),Kr(),Gk(),Wk(),{...Yt}}));function qk(){return(e,t,n)=>yA(new WD(e.map(UE),e=>t(e.map(e=>yA(e))),
n))}function Jk(e){return Bk(e)}function Yk(e){return ym(e)?Xk(e):yb(e,e=>$y(()=>F_(e,e=>new gA(e))))}function Xk(e){
return G_(e)?e:V_(F_(e.cause,e=>new gA(e)))}function Zk(e,t){let n;for(let r of e.reasons){
if(!M_(r)||!Jk(r.error))throw new globalThis.Error(t,{cause:e});n??=r.error}if(n===void 0)throw new globalThis.Error(t,
{cause:e});return n}function Qk(e){let t=ax(e);if(G_(t))return t.value;throw Zk(t.cause,
`Sync adapter can only throw schema errors`)}function $k(e,t){let n=hk(e,t);return(e,t)=>Vr(n(e,t),e=>new gA(e))}
function eA(e,t){let n=gk(e,t);return(e,t)=>Yk(n(e,t))}function tA(e,t){let n=eA(e,t);return(e,t)=>Qk(n(e,t))}
function nA(e){let t=yA(new ZD(e),{literal:e,transform(n){return t.pipe(uA(nA(n),{decode:lE(()=>n),
encode:lE(()=>e)}))}});return t}function rA(e,t){return yA(e,{fields:t,mapFields(e,t){let n=e(this.fields);
return rA(HE(n,t?.unsafePreserveChecks?this.ast.checks:void 0),n)}})}function iA(e){return rA(HE(e,void 0),e)}
function aA(e,t){return yA(xD(e.ast,t.ast),{key:e,value:t})}function oA(e,t){return yA(GE(e.ast,t.map(UE)),{schema:e,
records:t})}function sA(e,t){return yA(e,{members:t,mapMembers(e,t){let n=e(this.members);return sA(WE(n,
this.ast.options,t?.unsafePreserveChecks?this.ast.checks:void 0),n)}})}function cA(e,t){return sA(WE(e,t,void 0),e)}
function lA(e){let t=e.map(nA);return yA(WE(t,void 0,void 0),{literals:e,members:t,mapMembers(e){
return cA(e(this.members))},pick(e){return lA(e)},transform(e){return cA(t.map((t,n)=>t.transform(e[n])))}})}
function uA(e,t){return n=>yA(yD(n.ast,e.ast,t?OE(t):CE()),{from:n,to:e})}function dA(){return(e,t)=>new zD(e.ast,
OE(t))}function fA(e){return kA(e=>globalThis.Number.isSafeInteger(e),{expected:`an integer`,
representation:{id:`effect/schema/isInt`,payload:null},toJsonSchema:()=>({type:`integer`,
minimum:globalThis.Number.MIN_SAFE_INTEGER,maximum:globalThis.Number.MAX_SAFE_INTEGER}),
toCode:()=>({runtime:`Schema.isInt()`}),arbitraryConstraint:{number:`integer`},...e})}function pA(e,t){
return MA.pipe(uA(e,wE(t)))}function mA(e,t){let n=typeof t?.label==`string`?t.label:void 0,
r=t?.disallowJsonEncode===!0,i=n===void 0?r?{disallowJsonEncode:!0}:void 0:r?{label:n,disallowJsonEncode:!0}:{label:n},
a=n===void 0?void 0:pk(nA(n)),o=qk()([e],([e])=>(t,n,r)=>{if(iT(t)){let i=a===void 0?Jy:lx(a(t.label,r),
e=>new WT([`label`],e));return dx(i,()=>ux(pk(e)(sT(t),r),{onSuccess:e=>aT(e,{label:t.label}),onFailure:()=>new qT(n,
[new WT([`value`],new YT(void 0,t,r))],t,r)}))}return J(new JT(n,t,r))},{representation:{id:`effect/schema/Redacted`,
payload:i??null},
toCode:({typeParameters:e})=>({runtime:i===void 0?`Schema.Redacted(${e[0].runtime})`:`Schema.Redacted(${e[0].runtime}, ${Pt(i)})`,
Type:`Redacted.Redacted<${e[0].Type}>`,importDeclarations:[`import * as Redacted from "effect/Redacted"`]}),
expected:`Redacted`,toCodecJson:([e])=>dA()(e,{decode:lE(e=>aT(e,{label:n})),
encode:r?sE(e=>`Cannot serialize Redacted`+(Vl(e)&&typeof e.value.label==`string`?` with label: "${e.value.label}"`:``)):lE(sT)}),
toEquivalence:([e])=>cT(e)});return yA(o.ast,{value:e})}function hA(e,t){return uA(mA(xA(e),{label:t?.label,
disallowJsonEncode:t?.disallowEncode}),{decode:lE(e=>aT(e,{label:t?.label})),
encode:t?.disallowEncode?sE(e=>`Cannot encode Redacted`+(Vl(e)&&typeof e.value.label==`string`?` with label: "${e.value.label}"`:``)):lE(sT)})(e)}
var gA,_A,vA,yA,bA,xA,SA,CA,wA,Q,TA,EA,DA,OA,kA,AA,jA,MA,NA=B((()=>{Jw(),z_(),Ci(),Qw(),Kd(),Z(),Zw(),Y_(),Gt(),$w(),
dT(),mT(),Xt(),j_(),Lk(),Hk(),tn(),Kk(),Wk(),Xl(),Ll(),lT(),Kr(),BO(),vE(),nE(),Mk(),jE(),zk(),
gA=class extends (/*#__PURE__*/ Si(`SchemaError`)){[Vk]=Vk;constructor(e){let t=$t();en(0);try{super({issue:e})}finally{
en(t)}}get message(){return tE(this.issue)}toJSON(){return{_tag:this._tag,message:this.message}}[Kt](){
return this.toJSON()}toString(){return`SchemaError(${this.message})`}},_A=mk,vA=tA,yA=Nk,
bA=/*#__PURE__*/ Rk(e=>yA(kO(e.ast),{schema:e})),xA=/*#__PURE__*/ Rk(e=>yA(jO(e.ast),{schema:e})),
SA=/*#__PURE__*/ yA(JD),CA=/*#__PURE__*/ yA(XD),wA=/*#__PURE__*/ yA(KD),Q=/*#__PURE__*/ yA($D),TA=/*#__PURE__*/ yA(tO),
EA=/*#__PURE__*/ yA(rO),DA=/*#__PURE__*/ Rk(e=>yA(new iO(!1,[],[e.ast]),{value:e})),OA=/*#__PURE__*/ Rk(e=>cA([e,wA])),
kA=tD,AA=/*#__PURE__*/ yA(EO),jA=/*#__PURE__*/ TA.check(/*#__PURE__*/ fA()),globalThis.RegExp,globalThis.URL,
MA=/*#__PURE__*/ Q.annotate({expected:`a string that will be decoded as JSON`}),globalThis.File,
globalThis.URLSearchParams,globalThis.Uint8Array})),PA,FA,IA,LA,RA,zA,BA,VA,HA,UA,WA=B((()=>{Kd(),Xl(),PA={ns:1e-6,
nano:1e-6,us:.001,micro:.001,ms:1,milli:1,millisecond:1,s:1e3,sec:1e3,second:1e3,m:6e4,min:6e4,minute:6e4,h:36e5,
hour:36e5,d:864e5,day:864e5,w:6048e5,week:6048e5},FA=2**31-1,IA=`"500ms", "30s", "5m", "24h", "7d" or "5 minutes"`,
LA=e=>{let[,t=``,n=``]=/^(\d{1,15}(?:\.\d{1,9})?)\s*([a-z]*)$/i.exec(e.trim())??[];if(t===``)return;
if(n===``)return Number(t)===0?0:void 0;let r=n.toLowerCase(),i=Object.hasOwn(PA,r)?PA[r]:PA[RA(r)];
return i===void 0?void 0:Number((Number(t)*i).toFixed(6))},RA=e=>/^[a-z]{3,}s$/.test(e)?e.slice(0,-1):``,zA=e=>{
if(typeof e==`number`)return e>=0?e:void 0;if(typeof e==`string`)return e===`Infinity`?1/0:LA(e);
if(typeof e==`object`&&!Md(e)&&!VA(e))return;let t=Kl(Ed(e),Bd);return Wl(Yl(t,e=>e>=0))},
BA=/* @__PURE__ */ new Set([`weeks`,`days`,`hours`,`minutes`,`seconds`,`milliseconds`,`microseconds`,`nanoseconds`]),
VA=e=>e!==null&&(Array.isArray(e)||Object.keys(e).some(e=>BA.has(e))),HA=[[`d`,864e5],[`h`,36e5],[`m`,6e4],[`s`,1e3]],
UA=e=>{if(e===0)return`0`;let[t,n]=HA.find(([,t])=>e%t===0)??[`ms`,1];return`${e/n}${t}`}})),GA,KA,qA,JA,YA,XA,ZA,QA,$A,
ej,tj,nj=B((()=>{WA(),GA=1048576,KA={host:{kind:`host`,variable:`OP_CONNECT_HOST`,
description:`URL of the Connect server, or unix: and the path of a socket; several, separated by commas, are tried in order`},
token:{kind:`secret`,variable:`OP_CONNECT_TOKEN`,description:`access token of the Connect server`},
tokenFile:{kind:`path`,variable:`OP_CONNECT_TOKEN_FILE`,
description:`file that contains the token, read again when it changes`},startupTimeout:{kind:`duration`,default:3e4,
minimum:0,maximum:FA,variable:`OP_CONNECT_STARTUP_TIMEOUT`,
description:`how long a start waits for the server; 0 does not wait`},totalTimeout:{kind:`duration`,default:3e4,
minimum:1,maximum:FA,variable:`OP_CONNECT_TOTAL_TIMEOUT`,
description:`time limit of a call, with its retries and its wait in the queue`},requestTimeout:{kind:`duration`,
default:15e3,minimum:1,maximum:FA,variable:`OP_CONNECT_REQUEST_TIMEOUT`,
description:`time limit of one attempt, until its response is complete`},connectTimeout:{kind:`duration`,default:5e3,
minimum:1,maximum:FA,variable:`OP_CONNECT_CONNECT_TIMEOUT`,description:`time limit of connecting; not used by fetch`},
retries:{kind:`integer`,minimum:0,variable:`OP_CONNECT_RETRIES`,
description:`how often a request is retried at most; without it only totalTimeout limits retries`},
initialBackoff:{kind:`duration`,default:100,minimum:1,maximum:FA,variable:`OP_CONNECT_INITIAL_BACKOFF`,
description:`longest wait before the first retry, doubled for each further one`},maxBackoff:{kind:`duration`,
default:5e3,minimum:1,maximum:FA,variable:`OP_CONNECT_MAX_BACKOFF`,
description:`longest wait before any retry, unless the server asks for more`},concurrency:{kind:`integer`,default:10,
minimum:1,variable:`OP_CONNECT_CONCURRENCY`,description:`how many requests may be in flight at once`},
maxResponseSize:{kind:`integer`,default:64*GA,minimum:1,variable:`OP_CONNECT_MAX_RESPONSE_SIZE`,
description:`largest response in bytes; streamed files have no limit`},caFile:{kind:`path`,
variable:`OP_CONNECT_CA_FILE`,
description:`file with the certificates of the authorities to trust, in PEM; not used by fetch`},proxy:{kind:`secret`,
variable:`OP_CONNECT_PROXY`,
description:`URL of a proxy to reach the server through; none by default, not used by fetch`},headers:{kind:`headers`,
description:`headers that are sent with every request`},userAgent:{kind:`text`,default:`opconnect`,
variable:`OP_CONNECT_USER_AGENT`,description:`User-Agent header, which the server writes to its activity log`},
propagateTrace:{kind:`boolean`,default:!1,variable:`OP_CONNECT_PROPAGATE_TRACE`,
description:`send the ids of the current trace (traceparent, b3)`}},qA={timeToLive:{kind:`duration`,default:6e4,
minimum:0,description:`how long a value is used without asking the server whether its vault has changed`},
negativeTimeToLive:{kind:`duration`,default:5e3,minimum:0,
description:`how long a vault, item or field counts as missing`},capacity:{kind:`integer`,default:1e3,minimum:1,
description:`how many items are cached at most`}},JA={kind:`duration`,default:0,minimum:0,
description:`how old a value may be that is used while the server is unavailable; 0 uses none`},YA={...qA,
staleIfError:JA},{...KA},XA={interval:{kind:`duration`,default:3e4,minimum:1,maximum:FA,
description:`how often each vault is checked for changes`},onFailure:{kind:`function`,
description:`receives the error of a failed check; logs a warning by default`}},ZA={...XA,initialValues:{kind:`record`,
description:`values that the program has already`},onMissing:{kind:`choice`,default:`fail`,values:[`fail`,`wait`],
description:`what to do while a reference cannot be resolved at first`}},QA={waitUntilVisible:{kind:`wait`,default:1e4,
minimum:1,maximum:FA,description:`wait until reads return the change: true, or a time limit`}},$A={path:{kind:`path`,
minimum:1,description:`file of the snapshot`},maxAge:{kind:`duration`,default:6048e5,minimum:0,
description:`how old a snapshot may be that is used`},key:{kind:`key`,
description:`passphrase or { file } that the encryption key is derived from; the access token by default`}},{...$A},
ej={size:{kind:`integer`,minimum:0,description:`size of the file in bytes; another size is rejected`}},{...ej},
tj={OP_CONNECT_DEADLINE:`OP_CONNECT_TOTAL_TIMEOUT`,OP_CONNECT_FIRST_BACKOFF:`OP_CONNECT_INITIAL_BACKOFF`,
OP_CONNECT_LONGEST_BACKOFF:`OP_CONNECT_MAX_BACKOFF`}})),rj,ij,aj,oj,sj,cj,lj,uj,dj,fj,pj,mj=B((()=>{lT(),Ai(),WA(),nj(),
rj=()=>globalThis.process?.env??{},ij=(e=rj())=>e.NODE_ENV===`test`||[e.JEST_WORKER_ID,e.VITEST,
e.NODE_TEST_CONTEXT].some(e=>e!==void 0&&e!==``),aj=KA,oj=(e,t,n)=>({code:`InvalidOption`,message:`${e} must be ${t}.`,
hint:n,place:{key:e}}),sj={true:!0,yes:!0,on:!0,1:!0,false:!1,no:!1,off:!1,0:!1},cj=(e,t,{kind:n})=>{
switch(n){case`duration`:return/^\d+(\.\d+)?$/.test(t)&&Number(t)!==0?oj(e,`a duration with a unit`,
`Write ${t}s or ${t}ms.`):LA(t)??oj(e,`a duration`,
`Write it as "500ms", "30s", "5m", "24h", "7d" or "5 minutes".`);case`integer`:
return/^\d{1,15}$/.test(t)?Number(t):oj(e,`an integer`,`Write digits only.`);case`boolean`:
return sj[t.toLowerCase()]??oj(e,`true or false`,`Write true or false.`);case`secret`:return aT(t);default:return t}},
lj=e=>typeof e==`object`&&!!e&&`code`in e,uj=Object.values(aj).flatMap(({variable:e})=>e??[]),dj=(e,t,n,r)=>({code:e,
message:n,hint:r,place:{key:t}}),fj=e=>Object.keys(e).flatMap(t=>{
if(!t.startsWith(`OP_CONNECT_`)||e[t]===void 0||uj.includes(t))return[];let n=Object.hasOwn(tj,t)?tj[t]:void 0;
if(n!==void 0)return[dj(`RenamedVariable`,t,`${t} is not used: it is now ${n}.`,`Set ${n} instead.`)];
let r=Di(t.slice(0,60),uj,{maxDistance:2});return r===void 0?[]:[dj(`UnknownVariable`,t,`${t} is not used.`,
`Did you mean ${r}?`)]}),pj=(e,t)=>{let n=e.token!==void 0||e.tokenFile!==void 0,r=[],i={};for(let[a,
o]of Object.entries(aj)){let{variable:s}=o;if(s===void 0||e[a]!==void 0||n&&(a===`token`||a===`tokenFile`))continue;
let c=t[s]?.trim();if(c===void 0||c===``)continue;let l=cj(s,c,o);lj(l)?r.push(l):i[a]=l}let a=[...fj(t)];
Object.hasOwn(i,`token`)&&Object.hasOwn(i,`tokenFile`)&&(a.push(dj(`TwoTokens`,`OP_CONNECT_TOKEN_FILE`,
`OP_CONNECT_TOKEN and OP_CONNECT_TOKEN_FILE are both set: OP_CONNECT_TOKEN is used.`,
`Unset the one that you do not want.`)),Reflect.deleteProperty(i,`tokenFile`));
let o=Object.fromEntries(Object.entries(e).filter(([,e])=>e!==void 0));return{options:{host:``,...i,...o},issues:r,
warnings:a}}})),hj,gj=B((()=>{Ci(),hj=class extends Si(`InvalidOptions`){constructor(e){super({issues:e,
message:e.map(({hint:e,message:t})=>`${t} ${e}`).join(`
`)})}}})),_j,vj,yj,bj,xj,Sj,Cj,wj,Tj,Ej,Dj,Oj,kj,Aj,jj,Mj,Nj,Pj,
Fj=B((()=>{Z(),lT(),Ai(),WA(),gj(),_j=(e,t)=>{let n=e.slice(0,40).toLowerCase(),r=t.map(e=>e.toLowerCase()),i=Di(n,r,
{maxDistance:Math.max(2,Math.floor(n.length/3))});return i===void 0?void 0:t[r.indexOf(i)]},
vj=e=>typeof e==`string`?/^[\w .,:+-]{0,24}$/.test(e)?`"${e}"`:`another text`:typeof e==`number`||typeof e==`boolean`||e===null?String(e):typeof e==`bigint`?`${e}n`:Array.isArray(e)?`an array`:`a value of type ${typeof e}`,
yj=(e,t,n)=>({code:`InvalidOption`,message:t,hint:n,place:{key:e}}),bj=e=>/^[\w$-]{1,60}$/.test(e)?e:`?`,xj=(e,t,n)=>{
let r=_j(e,Object.keys(t));return{code:`UnknownOption`,message:`There is no option "${n}${bj(e)}".`,
hint:r===void 0?`Use one of: ${Object.keys(t).join(`, `)}.`:`Did you mean "${n}${r}"?`,place:{key:`${n}${bj(e)}`}}},
Sj=({maximum:e,minimum:t=0},n)=>e===void 0?`>= ${n(t)}`:`from ${n(t)} to ${n(e)}`,Cj=(e,{maximum:t=1/0,
minimum:n=0})=>!(e>=n&&e<=t),wj=(e,t,n)=>{let r=Tj(t)?zA(t):void 0,i=r===1/0?n.maximum??r:r;
return i===void 0||Number.isNaN(i)?yj(e,`${e} must be a duration; it is ${vj(t)}.`,
typeof t==`string`&&/^\s*\d+(\.\d+)?\s*$/.test(t)?`Add a unit, such as ${t.trim()}s or ${t.trim()}ms.`:`Write it as ${IA}, or as a number of milliseconds.`):Cj(i,
n)?yj(e,`${e} must be ${Sj(n,UA)}; it is ${vj(t)}.`,`Correct the value.`):i},Tj=e=>[`number`,`string`,`bigint`,
`object`].includes(typeof e)&&e!==null,Ej=(e,t,n)=>typeof t!=`number`||!Number.isSafeInteger(t)||Cj(t,n)?yj(e,
`${e} must be an integer ${Sj(n,String)}; it is ${vj(t)}.`,`Correct the value.`):t,
Dj=e=>typeof e==`object`&&!!e&&!Array.isArray(e),Oj=e=>typeof e==`string`,kj={host:[`a URL or a list of URLs`,
e=>Oj(e)||Array.isArray(e)&&e.every(Oj)],secret:[`a string or a secret`,e=>Oj(e)||Aj(e)],
key:[`a passphrase or { file: path }`,e=>Oj(e)||Aj(e)||Dj(e)&&Oj(Object(e).file)],path:[`a path`,Oj],text:[`a string`,
Oj],boolean:[`true or false`,e=>typeof e==`boolean`],headers:[`an object of strings`,
e=>Dj(e)&&Object.values(Object(e)).every(e=>Oj(e)||Aj(e))],function:[`a function`,e=>typeof e==`function`],
signal:[`an AbortSignal`,e=>Dj(e)&&`aborted`in Object(e)&&`addEventListener`in Object(e)],record:[`an object`,Dj],
list:[`a list of strings`,e=>Array.isArray(e)&&e.every(Oj)],options:[`an object`,Dj]},
Aj=e=>iT(e)&&typeof sT(e)==`string`||typeof e==`object`&&!!e&&`reveal`in e&&typeof e.reveal==`function`,jj=(e,t,n)=>{
switch(n.kind){case`duration`:return wj(e,t,n);case`wait`:return typeof t==`boolean`?t:wj(e,t,n);case`integer`:
return Ej(e,t,n);case`choice`:return n.values?.includes(String(t))?t:yj(e,`${e} cannot be ${vj(t)}.`,
`Use one of: ${n.values?.join(`, `)}.`);default:{let[r,i]=kj[n.kind]??[``,()=>!0];
return i(t)&&!(t===``&&(n.minimum??0)>0)?t:yj(e,
`${e} must be ${r}${n.kind===`secret`||n.kind===`key`?``:`; it is ${vj(t)}`}.`,`Correct the value.`)}}},Mj=(e,
t)=>Ky(()=>{let{issues:n,values:r}=Pj(e,t);return n.length===0?K(r):J(new hj(n))}),
Nj=e=>Dj(e)&&`code`in Object(e)&&`hint`in Object(e),Pj=(e,t,n=``)=>{let r=[],i={};if(t!==void 0&&!Dj(t)){
let e=n===``?`The options`:n.replace(/\.$/,``);r.push(yj(e,`${e} must be an object; it is ${vj(t)}.`,
`Correct the value.`))}let a=Dj(t)?Object(t):{};for(let t of Object.keys(a))Object.hasOwn(e,t)||r.push(xj(t,e,n));
for(let[t,o]of Object.entries(e)){let e=a[t];if(e===void 0){i[t]=o.kind===`wait`?void 0:o.default;continue}
let s=jj(`${n}${t}`,e,o);if(Nj(s))r.push(s);else if(i[t]=s,o.options!==void 0){let a=Pj(o.options,e,`${n}${t}.`);
r.push(...a.issues),i[t]=a.values}}return{values:i,issues:r}}})),Ij,Lj,Rj,zj,Bj,Vj,Hj,Uj,Wj,Gj,Kj,qj,Jj=B((()=>{Kr(),
Ij=`OP_CONNECT_HOST`,Lj=e=>(typeof e==`string`?e.split(`,`):e).map(e=>e.trim()).filter(e=>e!==``),
Rj=e=>/^([a-z]{1,8}:\/\/)?[a-z0-9.-]{1,40}(:\d{1,5})?$/i.test(e),zj=(e,t,n)=>Lr({code:`InvalidHost`,
message:`The host${Rj(e)?` "${e}"`:``} ${t}.`,hint:n,place:{key:Ij}}),Bj=103,Vj=e=>/^unix:(.*)$/is.exec(e)?.[1],Hj=e=>{
let t=e.find(e=>Vj(e)!==void 0);return t===void 0?void 0:{code:`InvalidHost`,
message:`The host "${t}" is a unix socket, which fetch cannot connect to.`,
hint:`Use the transport of node:http, or set ${Ij} to an http or https URL.`,place:{key:Ij}}},Uj=e=>{
let t=e.replace(/^\/\/(?=\/)/,``);
return/^\/(?!\/)\P{C}*$/u.test(t)&&new TextEncoder().encode(t).length<=Bj?Ir(`unix:${t}`):zj(``,
`is not an absolute path of a unix socket, with at most ${Bj} bytes`,`Write ${Ij} as in unix:/run/opconnect.sock.`)},
Wj=e=>{let t=/^(["'`])(.*)\1$/s.exec(e);if(t!==null)return zj(t[2]??``,`is enclosed in quotes`,
`Remove the quotes from ${Ij}.`);let n=Vj(e);if(n!==void 0)return Uj(n);let r=URL.parse(e);
if(r!==null&&(r.username!==``||r.password!==``))return zj(``,`contains a user name or a password`,
`Remove it from ${Ij}: Connect takes a token.`);
if(r!==null&&(r.protocol===`http:`||r.protocol===`https:`))return Ir(r.origin+r.pathname.replace(/\/+$/,
``).replace(/\/v1$/,``));let i=Rj(e)&&!e.includes(`://`)?e:`localhost:8080`;return zj(e,`is not an http or https URL`,
`Write ${Ij} with its scheme, such as http://${i} or https://${i}.`)},Gj={code:`MissingHost`,
message:`No Connect server is set.`,hint:`Set ${Ij} to the URL of the Connect server, such as http://localhost:8080.`,
place:{key:Ij}},
Kj=e=>!/[.:]/.test(e)||/\.(localhost|local|internal|lan|test|home\.arpa|svc|cluster\.local)$/.test(e)||/^(127|10|192\.168|169\.254|172\.(1[6-9]|2\d|3[01]))\.[\d.]+$/.test(e)||/^\[(::1|f[cde][0-9a-f]*:.*)\]$/i.test(e),
qj=(e,t)=>e.filter(e=>{if(Vj(e)!==void 0)return!1;let{hostname:n,protocol:r}=new URL(e);
return r===`http:`&&(t||!Kj(n))})})),Yj,Xj,Zj,Qj,$j,eM=B((()=>{Yj=3e5,Xj=e=>{let[,t,n]=e.split(`.`);
if(t!==void 0&&n!==void 0)try{let e=JSON.parse(atob(t.replaceAll(`-`,`+`).replaceAll(`_`,`/`)));
if(typeof e!=`object`||!e||!(`exp`in e))return;let n=Number(e.exp)*1e3;return Math.abs(n)<=864e13?n:void 0}catch{
return}},Zj=`OP_CONNECT_TOKEN`,Qj=(e,t)=>({code:`InvalidToken`,message:e,hint:t,place:{key:Zj}}),$j=(e,t)=>{
if(e===``)return{code:`MissingToken`,message:`No access token is set.`,
hint:`Set ${Zj} or ${Zj}_FILE to an access token of the Connect server. A command that opconnect run starts gets the token only with --pass-token.`,
place:{key:Zj}};if(/^(["'`]).*\1$/s.test(e))return Qj(`The token is enclosed in quotes.`,
`Remove the quotes from ${Zj}.`);
if(e.startsWith(`op://`))return Qj(`The token is a secret reference, but resolving references needs the token.`,
`Set ${Zj} to the token itself.`);
if(e.startsWith(`ops_`))return Qj(`The token is a service account token (ops_...), which Connect servers do not accept.`,
`Set ${Zj} to an access token that was created for this Connect server.`);
if(!/^[!#-&(-~]+$/.test(e))return Qj(`The token contains characters that no token has.`,
`Check ${Zj} for quotes, blanks and line breaks.`);let n=Xj(e);if(n!==void 0&&n+Yj<t)return{code:`ExpiredToken`,
message:`The token expired at ${new Date(n).toISOString()}.`,
hint:`Create a new token for this Connect server and set ${Zj} to it.`,place:{key:Zj}}}})),tM,nM,rM,iM,aM,oM,sM=B((()=>{
lT(),Kr(),Fj(),mj(),Jj(),gj(),nj(),yi(),eM(),tM=e=>`place`in e,nM=e=>iT(e)?e:aT(e),
rM=/* @__PURE__ */ new Set([`authorization`,`content-length`,`content-type`,`host`,`user-agent`]),iM=(e,
t)=>({code:`InvalidOption`,message:t,hint:`Correct or remove the header.`,place:{key:`headers.${e}`}}),aM=([e,t])=>{
let n=e.slice(0,60);return/^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/.test(e)?rM.has(e.toLowerCase())?[iM(n,
`The header "${n}" is set by the client itself.`)]:/^[\t\x20-\x7e]*$/.test(sT(nM(t)))?[]:[iM(n,
`The value of the header "${n}" contains characters that headers cannot have.`)]:[iM(`?`,
`${JSON.stringify(n)} is not a valid name of a header.`)]},oM=e=>{let{issues:t,values:n}=Pj(KA,e),r=[...t],
i=e=>t.some(({place:t})=>t?.key===e),a=[];if(!i(`host`)){let t=Lj(e.host??``);t.length===0&&r.push(Gj);
for(let e of t)Ur(Wj(e),{onSuccess:e=>a.push(e),onFailure:e=>r.push(e)})}let o=i(`token`)?``:sT(nM(e.token??``)).trim(),
s=i(`tokenFile`)||o!==``?void 0:e.tokenFile||void 0,c=s===void 0&&!i(`token`)&&!i(`tokenFile`)?$j(o,Date.now()):void 0;
c!==void 0&&r.push(c);let l=i(`proxy`)?``:sT(nM(e.proxy??``)).trim(),u=l===``?mi():_i(l);tM(u)&&r.push(u);
let d=i(`headers`)?[]:Object.entries(e.headers??{});r.push(...d.flatMap(aM));let f=e.userAgent??KA.userAgent.default;
!i(`userAgent`)&&!/^[\x20-\x7e]+$/.test(f)&&r.push({code:`InvalidOption`,
message:`userAgent contains characters that a header cannot have.`,hint:`Use printable ASCII characters.`,
place:{key:`userAgent`}});let[p,...m]=a;return p===void 0||tM(u)||r.length>0?Lr(new hj(r)):Ir({hosts:[p,...m],
token:s===void 0?aT(o):{file:s},startupTimeout:e.startupTimeout===void 0&&ij()?0:n.startupTimeout,
totalTimeout:n.totalTimeout,requestTimeout:n.requestTimeout,connectTimeout:n.connectTimeout,retries:n.retries,
initialBackoff:n.initialBackoff,maxBackoff:n.maxBackoff,concurrency:n.concurrency,maxResponseSize:n.maxResponseSize,
caFile:e.caFile||void 0,proxy:u,headers:Object.fromEntries(d.map(([e,t])=>[e,nM(t)])),userAgent:f,
propagateTrace:e.propagateTrace??KA.propagateTrace.default})}})),cM=B((()=>{mj(),gj()})),
lM=/* @__PURE__ */ H({connectOptions:()=>dM}),uM,dM,fM=B((()=>{cM(),Ua(),Kr(),ul(),xs(),
uM=e=>Object.fromEntries(Object.entries(e).flatMap(([e,t])=>cs(e)&&t!==void 0?[[e,t]]:[])),dM=(e,{variables:t})=>{
let{connect:n={},processEnv:r={}}=e,i=Object.fromEntries(t.flatMap(({key:e,source:t,
template:n})=>cs(e)&&t.file!==void 0?[[e,Ha(n,e=>e)]]:[])),a={...uM(process.env),...uM(r),...i},{issues:o,options:s,
warnings:c}=pj(n,a);if(e.quiet!==!0)for(let{hint:e,message:t}of c)ll(`opconnect: ${t} ${e}`);
return o.length>0?Lr(o):Ir(s)}})),pM,mM=B((()=>{Au(),pM=ku(`@opconnect/core/transport/FailFast`,
{defaultValue:()=>!1})})),hM,gM,_M,vM,yM=B((()=>{Au(),Ci(),mM(),hM=class extends Si(`TransportError`){},
gM=class extends Ql()(`@opconnect/core/Transport`){},
_M=e=>typeof Buffer==`function`&&Buffer.isBuffer(e)?e.toString(`utf8`):new TextDecoder().decode(e),vM=({headers:e},t)=>{
let n=e[t];return typeof n==`string`||n===void 0?n:n[0]}})),bM,xM,SM=B((()=>{Z(),Xl(),Ow(),bM=e=>{let[,
t]=/\/(\d+)\s*$/.exec(e??``)??[];return t===void 0?void 0:Number(t)},xM=({activity:e})=>({stream:t=>{
let n=t?.pageSize??50;return mw(t?.offset??0,t=>db(e.list({limit:n,offset:t}),({range:e,requests:r})=>{let i=t+r.length,
a=bM(e);return[r,r.length===0||(a===void 0?r.length<n:i>=a)?Rl():zl(i)]}))}})})),CM,wM,TM,EM=B((()=>{Z(),$v(),CM=Qv,
wM=e=>rb(t=>K(e(t.getRef(CM)))),TM=/*#__PURE__*/ wM(e=>e.nextDoubleUnsafe())})),DM,OM,kM,AM,jM,MM,NM,PM,FM,IM,LM,RM,zM,
BM,VM,HM,UM,WM,GM,KM,qM,JM,YM,XM,ZM,QM=B((()=>{Jj(),Ti(),
DM=({mayHaveBeenProcessed:e})=>e?`; the request may have been processed`:``,OM=({attempts:e,method:t,path:n},
r)=>`${t} ${n} ${r.replace(/[.\s]+$/,``)}${e>1?` (after ${e} attempts)`:``}.`,kM=(e,t)=>{
let n=e.attempts===0?`was not sent`:`was answered with ${e.status}`,r=e.reason===``?``:`: ${e.reason}`;return{...e,
hint:e.mayHaveBeenProcessed?HM:t,message:OM(e,n+r+DM(e))}},AM=class extends wi(`InvalidRequest`){constructor(e){
super(kM(e,e.attempts===0?`Correct what was given.`:`Correct it as the server's message says.`))}},
jM=class extends wi(`TokenRejected`){constructor(e){super(kM(e,
`Check that OP_CONNECT_TOKEN is complete, not revoked or expired, and issued for this server.`))}},
MM=class extends wi(`AccessDenied`){constructor(e){super(kM(e,
`Give the token access to this vault, or use a token that has it.`))}},NM=class extends wi(`ResourceNotFound`){
constructor(e){super(kM(e,`Check the ids, and that the token can see the vault.`))}},PM=class extends wi(`SyncTimeout`){
constructor(e){super(kM(e,
`The Connect server has not finished its first sync: wait for its /health, then try again.`))}},
FM=class extends wi(`WriteConflict`){constructor(e){super(kM(e,`Read the item again and repeat the change.`))}},
IM=class extends wi(`FileTooLarge`){constructor(e){super(kM(e,
`Download the file's content instead of asking for it inline.`))}},LM=class extends wi(`TooManyRequests`){
constructor(e){super({retryAfter:e.retryAfter,...kM(e,
`Wait, or raise the limit of the proxy before the Connect server.`)})}},RM=class extends wi(`ServerError`){
constructor(e){super({retryAfter:e.retryAfter,...kM(e,`Look at the Connect server's log and its /health.`)})}},
zM={refused:`Start the Connect server, or correct the port in OP_CONNECT_HOST.`,
dns:`Correct the host name in OP_CONNECT_HOST, or check DNS on this machine.`,
network:`Check OP_CONNECT_HOST, firewalls and routes between this machine and the Connect server.`,
reset:`Check that the Connect server, and any proxy before it, is running and healthy.`,
certificate:`Set OP_CONNECT_CA_FILE to the authority of the server, and use the name that the certificate is for.`,
tls:`Correct the scheme in OP_CONNECT_HOST.`,
proxy:`Check the proxy (OP_CONNECT_PROXY, HTTPS_PROXY, HTTP_PROXY), or add the host to NO_PROXY.`,
proxyDenied:`Put the user name and the password into the URL of the proxy, or add the host to NO_PROXY.`,
local:`Raise the limit of open files (ulimit -n), or close connections and files in this process.`},
BM={refused:`Start the agent, or correct the path in OP_CONNECT_HOST.`,
network:`Let this user open the socket (--socket-mode of opconnect-agent), or correct the path in OP_CONNECT_HOST.`,
reset:`Check that the agent is running and healthy.`},VM=(e,t)=>(Vj(e)===void 0?void 0:BM[t])??zM[t],
HM=`Check whether the change was made before you repeat it.`,UM=class extends wi(`Unreachable`){constructor(e){
super({...e,hint:e.mayHaveBeenProcessed?HM:VM(e.host,e.unreachableCause),message:e.sent?OM(e,
`got no response from ${e.host}: ${e.reason}${DM(e)}`):OM(e,`could not connect to ${e.host}: ${e.reason}${DM(e)}`)})}},
WM=class extends wi(`ResponseTimeout`){constructor(e){let t=`${Math.round(e.timeout)} ms (${e.limit})`;super({...e,
hint:e.mayHaveBeenProcessed?HM:e.sent?`Check whether the Connect server is overloaded or far away, or raise ${e.limit}.`:`Raise concurrency or ${e.limit}, or start fewer requests at once.`,
message:OM(e,
e.sent?`got no complete response from ${e.host} within ${t}${DM(e)}`:`was not sent within ${t}: other requests of this client were in progress`)})}},
GM=class extends wi(`UnexpectedResponse`){constructor(e){super({...e,hint:e.mayHaveBeenProcessed?HM:KM[e.problem],
message:OM(e,`was answered with ${e.status} by ${e.host}, but ${e.reason}${DM(e)}`)})}},
KM={foreign:`Check that OP_CONNECT_HOST is a Connect server, its path included, and not a page of a proxy before it.`,
refusal:`Check that OP_CONNECT_HOST is a Connect server, its path included, and that opconnect supports its version.`,
incomplete:`Check the proxies between this machine and the Connect server.`,
shape:`Update opconnect, or check what stands between this machine and the Connect server.`,
size:`Raise maxResponseSize (OP_CONNECT_MAX_RESPONSE_SIZE).`},qM=e=>{switch(e._tag){case`Unreachable`:
return![`certificate`,`tls`,`proxyDenied`].includes(e.unreachableCause);case`UnexpectedResponse`:
return e.problem===`foreign`||e.problem===`incomplete`;case`ResponseTimeout`:case`SyncTimeout`:case`TooManyRequests`:case`ServerError`:
return!0;default:return!1}},JM=class extends wi(`LookupNotFound`){constructor(e){super({...e,
message:`No ${e.kind} has the name "${e.name}".`,hint:`Correct the name, or give the token access to the vault.`})}},
YM=class extends wi(`LookupAmbiguous`){constructor(e){super({...e,
message:`${e.candidates.length} ${e.kind}s have the name "${e.name}".`,
hint:`Use the id instead: ${e.candidates.join(`, `)}.`})}},XM=class extends wi(`WriteNotVisible`){constructor(e){
super({...e,message:`The change of item ${e.itemId} was accepted but can't be read after ${e.timeout} ms.`,
hint:`Do not repeat it: the server's copy will follow. Allow more time, or look at its /health.`})}},
ZM=class extends wi(`DownloadFailed`){constructor(e){super({...e,message:`${e.path} could not be written: ${e.reason}.`,
hint:`Check the folder, its permissions, and the space left.`})}}})),$M,eN=B((()=>{Gv(),Z(),$M=db(Wv,
e=>Number(e/1000n)/1e3)})),tN=/* @__PURE__ */ H({codeOf:()=>cN,createPartial:()=>yN,notTrusted:()=>TN,
readTrustedFile:()=>DN,writeFile:()=>bN,writeFileSync:()=>xN,writeNamedFileSync:()=>wN}),nN,rN,iN,aN,oN,sN,cN,lN,uN,dN,
fN,pN,mN,hN,gN,_N,vN,yN,bN,xN,SN,CN,wN,TN,EN,DN,ON=B((()=>{nN=384,rN=16,iN=2,aN=e=>O(E(e),`.${T(e).slice(0,
50)}.${a(8).toString(`hex`)}.partial`),oN=()=>process.geteuid?.(),sN=e=>{let t=oN();return t===void 0||e===t||e===0},
cN=e=>e instanceof Error&&`code`in e&&typeof e.code==`string`?e.code:`unknown reason`,lN=(e,t)=>Object.assign(Error(t),
{code:e}),uN=e=>{let t=c.lstatSync(e,{throwIfNoEntry:!1});
if(!(t===void 0||t.isFile()||t.isSymbolicLink()||t.isDirectory()))throw lN(`ENOTSUP`,`${e} is not a regular file`)},
dN=/* @__PURE__ */ new Set,fN=[`SIGINT`,`SIGTERM`,`SIGHUP`],pN=()=>{for(let e of dN)c.rmSync(e,{force:!0})},mN=()=>{
for(let e of fN)process.removeListener(e,gN),process.prependListener(e,gN)},hN=()=>{
for(let e of fN)process.removeListener(e,gN)},gN=e=>{process.removeListener(e,gN),process.listenerCount(e)===0?(pN(),
process.kill(process.pid,e)):setImmediate(()=>{dN.size>0&&mN()})},_N=e=>{dN.size===0&&(process.on(`exit`,pN),mN()),
dN.add(e)},vN=e=>{dN.delete(e),dN.size>0||(process.removeListener(`exit`,pN),hN())},yN=async(e,{mode:t=nN}={})=>{uN(e);
let n=aN(e),r=await x(n,`wx`,t);_N(n);let i=async()=>{await r.close().catch(()=>void 0),await w(n,
{force:!0}).catch(()=>void 0),vN(n)},a=async e=>{try{return await e()}catch(e){throw await i(),e}};
return await a(()=>r.chmod(t)),{handle:r,discard:i,commit:()=>a(async()=>{await r.sync(),await r.close(),await C(n,e),
vN(n)})}},bN=async(e,t,n)=>{let r=await yN(e,n);try{await r.handle.writeFile(t)}catch(e){throw await r.discard(),e}
await r.commit()},xN=(e,t,{mode:n=nN}={})=>{uN(e);let r=aN(e),i=c.openSync(r,`wx`,n);try{try{c.fchmodSync(i,n),
c.writeFileSync(i,t),c.fsyncSync(i)}finally{c.closeSync(i)}c.renameSync(r,e)}catch(e){throw c.rmSync(r,{force:!0}),e}},
SN=(e,t)=>{let n=c.statSync(E(e));if(!((n.mode&iN)===0||sN(t)||t===n.uid))throw lN(`EACCES`,
`${e} belongs to another user, in a folder that everybody can write to`)},CN=(e,t=0)=>{let n=c.lstatSync(e,
{throwIfNoEntry:!1});if(n===void 0||!n.isSymbolicLink())return e;if(t===40)throw lN(`ELOOP`,`${e} has too many links`);
return SN(e,n.uid),CN(A(E(e),c.readlinkSync(e)),t+1)},wN=(e,t,n)=>{let r=c.statSync(e,{throwIfNoEntry:!1});
r===void 0||r.isFile()?xN(CN(e),t,n):(SN(e,c.lstatSync(e).uid),c.writeFileSync(e,t))},TN=`NOT_TRUSTED`,EN=e=>{
if(!e.isFile())return`is not a regular file`;
if(oN()!==void 0)return sN(e.uid)?(e.mode&iN)===0?(e.mode&rN)!==0&&e.gid!==process.getegid?.()?`can be written by another group`:void 0:`can be written by everybody`:`belongs to another user`},
DN=async e=>{let{O_NONBLOCK:t=0,O_RDONLY:n}=c.constants,r=c.lstatSync(e);if(r.isSymbolicLink()&&!sN(r.uid))throw lN(TN,
`${e} is a link of another user`);let i=await x(e,n|t);try{let t=EN(await i.stat());if(t!==void 0)throw lN(TN,
`${e} ${t}`);return await i.readFile()}finally{await i.close()}}})),kN,AN,jN,MN,NN=B((()=>{Kd(),Z(),EM(),Ow(),QM(),eN(),
yM(),kN=Wy(()=>Promise.resolve().then(()=>(ON(),tN))),AN=async(e,t,n)=>{let r=t.reduce((e,t)=>e+t.length,0),
{bytesWritten:i}=await e.writev(t,n);if(i===r)return r;let a=Buffer.concat(t).subarray(i);for(let t=0;t<a.length;){
let{bytesWritten:r}=await e.write(a,t,a.length-t,n+i+t);t+=r}return r},jN=({files:e},{initialBackoff:t,maxBackoff:n,
retries:r=1/0,totalTimeout:i})=>({text:(t,n,r,i)=>db(e.bytes(t,n,r,i),_M),download:X(function*(a,o,s,c,l){
let u=l?.size??(yield*xb(e.get(a,o,s),MN)).size??void 0,{codeOf:d,createPartial:f}=yield*kN,p=e=>Gy({try:e,
catch:e=>new ZM({path:c,reason:d(e)})}),{commit:m,discard:h,handle:g}=yield*p(()=>f(c)),_=0,v=0,y=Zy(function*(){
let t=yield*e.open(a,o,s,_);if(t.start<_&&(_=0,yield*p(()=>g.truncate(0))),yield*Ew(t.body,e=>db(p(()=>AN(g,e,_)),e=>{
_+=e})),u!==void 0&&u!==_){let t=e.wrongSize(a,o,s,_,u);return _>u&&(_=0),yield*t}}),b=Zy(function*(){let e=0,
a=yield*$M;for(;;){let o=yield*cb(y);if(o._tag===`Success`)return;let s=o.failure;
if(s._tag===`DownloadFailed`||s._tag===`ResponseTimeout`||!qM(s))return yield*s;let c=yield*$M;_>v&&(v=_,a=c,e=0),e++;
let l=Math.min(n,t*2**(e-1))*(yield*TM);if(e>r||c+l-a>=i)return yield*s;yield*kb(l)}}),x=l?.timeout;
yield*(x===void 0?b:Ob(b,{duration:x,orElse:()=>J(e.downloadTimedOut(a,o,s,Bd(Sd(x))))})).pipe(ob(p(m)),
Hb(()=>Wy(h)))})}),MN=e=>e._tag===`FileTooLarge`?new GM({...e,problem:`foreign`,
reason:`no file was asked for inline`}):e})),PN,FN,IN,LN,RN,zN,BN=B((()=>{PN=`/v1/vaults/:vaultUuid`,
FN=`${PN}/items/:itemUuid`,IN=`${FN}/files/:fileUuid`,LN=(e,...t)=>({method:`GET`,path:e,idempotency:`safe`,
statuses:new Set(t)}),RN=(e,t,n)=>({method:e,path:t,idempotency:n,statuses:/* @__PURE__ */ new Set([400,401,403,404,
409])}),zN={"vaults.list":LN(`/v1/vaults`,400,401,403),"vaults.get":LN(PN,400,401,403,404),
"items.list":LN(`${PN}/items`,400,401,403,404),"items.get":LN(FN,400,401,403,404),"items.create":RN(`POST`,
`${PN}/items`,`unsafe`),"items.update":RN(`PUT`,FN,`idempotent`),"items.patch":RN(`PATCH`,FN,`unsafe`),
"items.delete":RN(`DELETE`,FN,`idempotent`),"files.list":LN(`${FN}/files`,400,401,403,404,413),"files.get":LN(IN,400,
401,403,404,413),"files.content":LN(`${IN}/content`,400,401,403,404),"activity.list":LN(`/v1/activity`,400,401,403),
"server.heartbeat":LN(`/heartbeat`),"server.health":LN(`/health`),"server.metrics":LN(`/metrics`)}})),VN,HN=B((()=>{Z(),
Ow(),VN=(e,t,n)=>{let r=0;return Dw(vw(e,e=>(r+=e.length,r>t?J(n()):K(e))))}})),UN,WN,GN=B((()=>{UN=(e,t,n)=>({method:e,
path:t,idempotency:n,host:``,attempts:0,status:0,inDoubt:!1,asked:/* @__PURE__ */ new Set}),WN=(e,
t=!1)=>({method:e.method,path:e.path,host:e.host,attempts:e.attempts,
mayHaveBeenProcessed:e.inDoubt||t&&e.idempotency!==`safe`})})),KN,qN,JN,YN,XN,ZN,QN,$N,eP,tP=B((()=>{KN=e=>{for(let t=e,
n=0;typeof t==`object`&&t&&n<8;n++){if(`code`in t&&typeof t.code==`string`)return t.code;
t=t instanceof AggregateError?t.errors[0]:`cause`in t?t.cause:void 0}return`UNKNOWN`},
qN=/^(CERT_|ERR_TLS_CERT|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT|UNABLE_TO_(GET|VERIFY|DECRYPT))|^(HOSTNAME_MISMATCH|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH_EXCEEDED)$/,
JN=e=>qN.test(e),YN=e=>e===`EPROTO`||e.startsWith(`ERR_SSL_`),XN=e=>e===`ERR_PROXY_TUNNEL`,
ZN=e=>e===`ENOTFOUND`||e.startsWith(`EAI_`),
QN=e=>e===`EMFILE`||e===`ENFILE`||e===`ENOBUFS`||e===`ENOMEM`||e===`EADDRNOTAVAIL`,
$N=e=>e===`ECONNREFUSED`||e===`ENOENT`,
eP=e=>e===`CONNECT_TIMEOUT`||e===`UND_ERR_CONNECT_TIMEOUT`||e===`ENETUNREACH`||e===`EHOSTUNREACH`||e===`EACCES`||e===`EPERM`})),
nP,rP,iP,aP,oP,sP,cP,lP,uP,dP,fP,pP,mP,hP,gP,_P=B((()=>{QM(),Mi(),nl(),GN(),tP(),yM(),
nP=e=>JN(e)?`certificate`:YN(e)||e===`TLS_EXPECTED`?`tls`:ZN(e)?`dns`:QN(e)?`local`:$N(e)?`refused`:eP(e)?`network`:`reset`,
rP=(e,t,n)=>{switch(e){case`BODY_CUT_SHORT`:
return`the connection was lost in the middle of the response`;case`CONNECT_TIMEOUT`:
return`no connection within ${n} ms (connectTimeout)`;case`TLS_EXPECTED`:
return`the host serves TLS on this port, but was asked without: write https:// instead of http://`;case`UNKNOWN`:
return`the connection was lost`;case`ECONNREFUSED`:return`connection refused (ECONNREFUSED)`;case`ENOENT`:
return`the socket does not exist (ENOENT)`;case`EACCES`:return`access was denied (EACCES)`;case`ECONNRESET`:case`EPIPE`:
return t?`the connection was lost (${e})`:`the connection was lost while it was being opened (${e})`;case`ENOTFOUND`:
return`the host name does not exist (ENOTFOUND)`;case`EAI_AGAIN`:
return`the host name could not be resolved (EAI_AGAIN)`;case`ETIMEDOUT`:
return`the connection timed out (ETIMEDOUT)`;case`EMFILE`:case`ENFILE`:
return`this process has too many open files (${e})`;default:
return YN(e)?`TLS handshake failed: the host does not serve TLS on this port (${e}): write http:// instead of https://`:JN(e)?`its certificate is not trusted (${e})`:e}},
iP=({code:e,proxy:t,status:n},
r)=>n===407?`the proxy ${t} requires a user name and a password (407)`:n===void 0?XN(e)?`the proxy ${t} closed the connection`:`the proxy ${t} could not be reached: ${rP(e,
!1,r)}`:`the proxy ${t} did not connect to the host (${n})`,aP=(e,t,n)=>{let{status:r}=t;return new UM({...WN(e),
reason:iP(t,n),sent:!1,unreachableCause:r!==void 0&&r>=400&&r<500?`proxyDenied`:`proxy`})},oP=(e,t,n,
r=0)=>new UM({...WN(e,n),reason:rP(t,n,r),sent:n,unreachableCause:nP(t)}),sP=e=>new UM({...WN(e),
reason:`a proxy requires a user name and a password (407)`,sent:!1,unreachableCause:`proxyDenied`}),cP=(e,t,
n)=>new GM({...WN(e,!0),status:e.status,problem:t,reason:n}),lP=(e,{limit:t,timeout:n},r=!0)=>new WM({...WN(e,r),
timeout:n,limit:t,sent:r}),uP=e=>cP(e,`size`,`its body is larger than maxResponseSize`),dP=(e,t,n)=>{let{code:r,sent:i,
status:a}=t;if(t.proxy!==void 0)return aP(e,t,n.connectTimeout);switch(a!==void 0&&(e.status=a),r){case`BODY_TOO_LARGE`:
return uP(e);case`BODY_ENCODED`:return cP(e,`foreign`,`its body is compressed, which was not asked for`);case`TIMEOUT`:
return i?lP(e,n):oP(e,`CONNECT_TIMEOUT`,!1,n.timeout);case`TLS_EXPECTED`:return oP(e,r,!1);default:return oP(e,r,i,
n.connectTimeout)}},fP=(e,t)=>{if(e===void 0)return;let n=/^\d+$/.test(e.trim())?Number(e)*1e3:Date.parse(e)-t;
return Number.isNaN(n)?void 0:Math.max(0,n)},pP=e=>vM(e,`1password-connect-version`)!==void 0,mP=(e,t)=>{try{
let n=JSON.parse(_M(e.body));if(typeof n!=`object`||!n||!(`message`in n)||typeof n.message!=`string`)return;
let r=`status`in n&&typeof n.status==`number`;if(e.status===404&&!r&&!pP(e))return;let i=tl(n.message,t,{ordinary:!0});
return ji(i.replace(/\s+/g,` `).trim().slice(0,300))}catch{return}},hP=/HTTP request (was sent )?to (an )?HTTPS/i,gP=(e,
t,n,r)=>{let{status:i}=t,a=mP(t,n),o=fP(vM(t,`retry-after`),r),s={...WN(e,i===408||i>500&&i<600&&(i!==503||o===void 0)),
status:i,reason:a??``};if(i===429)return new LM({...s,retryAfter:o});if(i>=500)return new RM({...s,retryAfter:o});
if(i===407)return sP(e);if(i===408)return new PM(s);if(i>=300&&i<400)return cP(e,`foreign`,
`redirects are not followed`);if(a===void 0)return i===400&&hP.test(_M(t.body.subarray(0,2e3)))?oP(e,`TLS_EXPECTED`,
!1):cP(e,`foreign`,`the response did not come from a Connect server`);switch(i){case 400:return new AM(s);case 401:
return new jM(s);case 403:return new MM(s);case 404:return new NM(s);case 409:return new FM(s);case 413:
return new IM(s);default:return cP(e,`refusal`,`no Connect server answers with that status${a&&`: ${a}`}`)}}})),vP,yP,
bP,xP=B((()=>{Z(),QS(),Ow(),eN(),vP=3,yP=1024,bP=(e,t,n)=>gw(Zy(function*(){let r=yield*vS(vP),i=yield*$M,a=0,o=0,
s=Ew(e,e=>Y($M,t=>{a+=i===void 0?0:t-i,i=void 0;for(let{length:t}of e)o+=t;return o*1e3>=yP*a&&(a=0,o=0),ob(SS(r,e),
db($M,e=>{i=e}))})),c=Zy(function*(){for(let e=t;e>0;){yield*kb(e);let n=i===void 0?0:(yield*$M)-i;e=i===void 0?t:t-a-n}
yield*wS(r,n())});return yield*tx(FS(r)(s)),yield*tx(c),fw(r)}))})),SP,CP,wP,TP,EP,DP,OP=B((()=>{SP=3e4,CP=150,wP=2,
TP=({concurrency:e})=>({limit:e,active:0,pausedUntil:0,pauses:0,restsUntil:0,connectMs:1/0,answerMs:0}),EP=(e,
{concurrency:t})=>{let n=e.answerMs<=CP?t:Math.max(Math.min(wP,t),t*CP/e.answerMs);return Math.max(1,
Math.floor(Math.min(e.limit,n)))},DP=(e,t,n,r)=>{if(t.type===`sent`)return{...e,active:e.active+1};let i=e.active-1;
switch(t.type){case`answered`:{let n=Math.min(e.connectMs,t.connectMs??1/0),a=n===1/0?0:n,o=Math.max(0,t.tookMs-a);
return{...e,active:i,connectMs:n,answerMs:e.answerMs===0?o:e.answerMs+(o-e.answerMs)/4,limit:Math.min(r.concurrency,
e.limit+1/Math.max(1,e.limit)),pauses:Math.max(0,e.pauses-.25),restsUntil:0}}case`pushedBack`:{let a=t.retryAfterMs??0,
o=n<e.pausedUntil,s=o?e.pauses:e.pauses+1,c=Math.min(r.maxBackoff,r.initialBackoff*2**s),l=a+t.jitter*Math.max(c,
Math.min(r.maxBackoff,a));return{...e,active:i,pauses:s,pausedUntil:o?Math.max(e.pausedUntil,n+a):n+l,
limit:o?e.limit:1}}case`failed`:return{...e,active:i,restsUntil:n+SP};default:return{...e,active:i}}}})),kP,AP=B((()=>{
Z(),OP(),kP=(e,t)=>{let n=new Map(e.map(e=>[e,TP(t)])),r=e=>n.get(e)??TP(t),i=/* @__PURE__ */ new Set,a=()=>{
for(let e of i)return i.delete(e),e()},o=(e,t)=>e.length===1?e:e.toSorted((e,n)=>s(e,t)-s(n,t)),s=(e,t)=>{
let{restsUntil:n}=r(e);return n<=t?0:n},c=()=>{let e=0;for(let{active:t}of n.values())e+=t;return e};return{take:(i,a,
s)=>{let l=i.size===0?e:e.filter(e=>!i.has(e)),u=l.filter(e=>r(e).pausedUntil<=a);if(u.length===0)return{type:`paused`,
until:Math.min(...l.map(e=>r(e).pausedUntil))};let[d=``]=o(u,a),f=r(d);return f.active>=EP(f,
t)||c()>=t.concurrency?{type:`full`}:(s===void 0&&n.set(d,DP(f,{type:`sent`},a,t)),{type:`host`,host:d})},turn:Yy(e=>{
let t=()=>e(Jy);return i.add(t),qy(()=>i.delete(t))}),passOn:a,report:(e,i,o)=>{let s=r(e),c=DP(s,i,o,t);n.set(e,c),a(),
c.active+1<EP(c,t)&&a()}}}})),jP,MP,NP,PP,FP,IP,LP,RP=B((()=>{Gv(),Z(),Y_(),By(),Cf(),jP=e=>/^[a-z0-9]{26}$/.test(e),
MP=e=>{let t=/* @__PURE__ */ new Map;return(n,r)=>{let i=`${n} ${r}`,a=t.get(i)??e(r===void 0?{endpoint:n}:{endpoint:n,
outcome:r});return t.set(i,a),a}},NP=MP(e=>Iy(`opconnect_requests`,
{description:`Calls of Connect's endpoints, by endpoint and outcome`,incremental:!0,attributes:e})),
PP=MP(e=>Iy(`opconnect_retries`,{description:`Requests that were sent again, by endpoint`,incremental:!0,
attributes:e})),FP=MP(e=>Ly(`opconnect_request_duration_ms`,
{description:`How long calls took with all their attempts, by endpoint`,boundaries:zy({start:1,factor:2,count:16}),
attributes:e})),IP=e=>{if(G_(e))return`success`;let t=J_(e);return t._tag===`Some`?t.value._tag:`interrupted`},LP=(e,t,
n)=>r=>rb(i=>{let a=i.getRef(Hv),o=i.getRef(bf)!==xf,s=a.monotonicTimeNanosUnsafe(),c=Wb(r,t=>{let{context:r}=i;
return NP(e,IP(t)).updateUnsafe(1,r),FP(e).updateUnsafe(Number(a.monotonicTimeNanosUnsafe()-s)/1e6,r),
n.attempts>1&&PP(e).updateUnsafe(n.attempts-1,r),o?Xb({"server.address":n.host,"connect.attempts":n.attempts}):Jy});
return o?Qb(c,`ConnectClient.${e}`,{kind:`client`,attributes:Object.fromEntries(Object.entries(t).filter(([,
e])=>jP(e))),captureStackTrace:!1}):c})})),zP,BP,VP,HP,UP,WP,GP,KP,qP,JP=B((()=>{z_(),Gv(),Z(),Y_(),EM(),QM(),GN(),mM(),
_P(),AP(),RP(),zP=e=>e>500,BP=3,VP=1e3,HP=(e,t)=>{switch(e._tag){case`TooManyRequests`:return!0;case`Unreachable`:
return qM(e)&&(t!==`unsafe`||!e.sent);case`ResponseTimeout`:return t!==`unsafe`||!e.sent;case`SyncTimeout`:
return t!==`unsafe`;case`ServerError`:
return e.status===503&&e.retryAfter!==void 0?!0:e.status===500?t===`safe`:t!==`unsafe`&&zP(e.status);case`UnexpectedResponse`:
return e.problem===`incomplete`&&t!==`unsafe`;default:return!1}},UP=(e,t)=>HP(e,
t)?!0:e._tag===`Unreachable`?e.unreachableCause!==`local`&&!e.sent:e._tag===`UnexpectedResponse`&&e.problem===`foreign`&&t!==`unsafe`,
WP=e=>e._tag===`TooManyRequests`||e._tag===`ServerError`&&e.status===503,GP=(e,t)=>{
switch(e._tag){case`TooManyRequests`:return{type:`pushedBack`,retryAfterMs:e.retryAfter,jitter:t};case`ServerError`:
return WP(e)?{type:`pushedBack`,retryAfterMs:e.retryAfter,jitter:t}:{type:`failed`};case`Unreachable`:
return{type:e.unreachableCause===`local`?`ended`:`failed`};case`ResponseTimeout`:case`SyncTimeout`:
return{type:`failed`};case`UnexpectedResponse`:return{type:e.problem===`foreign`?`failed`:`ended`};default:
return{type:`ended`}}},KP=e=>G_(e)||I_(e.cause),qP=(e,t)=>{let{connectTimeout:n,hosts:r,initialBackoff:i,maxBackoff:a,
requestTimeout:o,totalTimeout:s}=e,c=kP(r,e),l=X(function*(l,u){let d=yield*Hv,
f=()=>Number(d.monotonicTimeNanosUnsafe())/1e6,p=f(),m=yield*pM,h=0,g=0,_=u.idempotency===`unsafe`,v,
y=()=>t.endsAt()??p+s,b=()=>t.endsAt()===void 0?{limit:`totalTimeout`,timeout:s}:{limit:`startupTimeout`,
timeout:t.timeout()},x=()=>v??lP(u,{...b(),connectTimeout:n},!1);for(;;){let s=c.take(u.asked,f());if(s.type!==`host`){
let e=y()-f(),t=s.type===`paused`?Math.ceil(s.until-f()):e;if(e<=0||s.type===`paused`&&(m||t>=e))return yield*x();
yield*s.type===`paused`?kb(t):c.turn.pipe(Db(e),qb(()=>qy(c.passOn)));continue}let{host:d}=s,p=f(),S=y()-p;
if(S<=0)return c.report(d,{type:`ended`},p),yield*x();let C=S/(r.length-u.asked.size),w=Math.min(m?n:o,C),
T=m||o<=C?`requestTimeout`:b().limit,E={state:u,fresh:_,timeout:w,limit:T,connectTimeout:Math.min(n,w)};u.host=d,
u.attempts++,u.status=0;let D=!1,O=e=>{D||c.report(d,e,f()),D=!0},
k=yield*l.attempt(E).pipe(Wb(e=>KP(e)?Jy:qy(()=>O({type:`ended`}))),cb);if(k._tag===`Success`)return O({type:`answered`,
tookMs:f()-p,connectMs:k.success.connectMs}),k.success.value;let A=k.failure;
if(A._tag===`TransportError`&&A.stale&&u.idempotency!==`unsafe`){O({type:`ended`}),u.attempts--,_=!0;continue}
let j=A._tag===`TransportError`?dP(u,A,E):A;if(O(GP(j,yield*TM)),_=u.idempotency===`unsafe`,v=j,
u.inDoubt&&l.afterLoss!==void 0){let e=l.afterLoss(j);if(e!==void 0)return e.done}u.inDoubt=j.mayHaveBeenProcessed,
u.asked.add(d);let M=HP(j,u.idempotency);if(u.asked.size<r.length&&UP(j,u.idempotency)&&(!M||c.take(u.asked,f(),
`look`).type!==`paused`))continue;u.asked.clear(),h++;let N=f(),P=!m&&t.endsAt()!==void 0,
F=j._tag===`TokenRejected`||j._tag===`AccessDenied`;if(F&&g++,
!(F?P?g===1:j._tag===`AccessDenied`&&u.idempotency===`safe`&&g<BP:M||P&&qM(j)&&u.idempotency!==`unsafe`))return yield*j;
let I=m?0:P?void 0:e.retries??t.maxRetries();if(I!==void 0&&h>I)return yield*j;let L=WP(j)?0:P&&F?VP:Math.min(a,
i*2**(h-1))*(yield*TM);if(N+L>=y())return yield*j;P&&t.waiting(j,N),L>0&&(yield*kb(L))}});return e=>Ky(()=>{
let t=UN(e.method,e.path,e.idempotency);return LP(e.endpoint,e.ids,t)(l(e,t))})}})),YP,XP,ZP,QP,$P,eF,tF,nF,rF=B((()=>{
Gv(),Z(),Xl(),lT(),cM(),eM(),YP=Wy(()=>Promise.resolve(process.getBuiltinModule("node:fs/promises"))),
XP=Wy(()=>Promise.resolve(process.getBuiltinModule("node:crypto"))),
ZP=e=>e instanceof Error&&`code`in e?String(e.code):`unknown reason`,QP=(e,t,n,r)=>({code:`UnusableFile`,
message:`The ${e} ${t} ${n}.`,hint:r,place:{file:t}}),$P=(e,t)=>Y(YP,({readFile:n})=>Gy({try:()=>n(t,`utf8`),
catch:n=>new hj([QP(e,t,`cannot be read (${ZP(n)})`,`Check the path and the permissions.`)])})),eF=X(function*(e){
let t=(yield*$P(`token file`,e)).trim();if(t===``)return yield*new hj([QP(`token file`,e,`is empty`,
`Write the access token of the Connect server to the file.`)]);let n=$j(t,yield*Uv);
return n===void 0?aT(t):yield*new hj([{...n,message:`The token file ${e}: ${n.message}`,place:{file:e}}])}),
tF=X(function*(e){let t=yield*$P(`CA file`,e),
n=t.match(/-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----[\s\S]*?-----END (?:TRUSTED |X509 )?CERTIFICATE-----/g)??[],
{X509Certificate:r}=yield*XP,i=e=>{try{return new r(e).subject!==void 0}catch{return!1}},a=n.findIndex(e=>!i(e));
if(n.length>0&&a===-1)return t;
let o=t.trim()===``?`is empty`:n.length===0?`contains no certificate in PEM`:`contains a damaged certificate (number ${a+1})`;
return yield*new hj([QP(`CA file`,e,o,
`Set OP_CONNECT_CA_FILE to a file of certificates in PEM (BEGIN CERTIFICATE).`)])}),nF=X(function*(e){
if(iT(e))return{current:K(e)};let{stat:t}=yield*YP,n=Wy(()=>t(e.file).then(({ino:e,mtimeMs:t,size:n})=>`${e} ${t} ${n}`,
()=>void 0)),r=yield*n,i=yield*eF(e.file);return{current:Zy(function*(){let t=yield*n;if(t!==void 0&&t!==r){
let n=yield*lb(eF(e.file));Vl(n)&&(i=n.value,r=t)}return i})}})})),iF,aF,oF=B((()=>{Z(),lT(),rF(),iF=X(function*(e){
let t=yield*nF(e.token),n=e.caFile===void 0?void 0:yield*tF(e.caFile),r={};for(let[t,
n]of Object.entries(e.headers))r[t]=sT(n);let i=Object.values(r),a=(t,a,o,s)=>({request:{...a,method:t.method,
path:t.path,body:t.body,connectTimeout:e.connectTimeout,maxBodySize:e.maxResponseSize,ca:n,proxy:e.proxy,
headers:{authorization:`Bearer ${o}`,"user-agent":e.userAgent,
...t.body===void 0?void 0:{"content-type":`application/json`},...t.headers,...r,...s}},secrets:[o,...i]});return(n,
r)=>Y(t.current,t=>e.propagateTrace?db(aF,e=>a(n,r,sT(t),e)):K(a(n,r,sT(t),void 0)))}),aF=db(lb(Zb),e=>{
if(e._tag===`None`)return;let{parent:t,sampled:n,spanId:r,traceId:i}=e.value,a=n?`1`:`0`;
return{b3:`${i}-${r}-${a}${t._tag===`Some`?`-${t.value.spanId}`:``}`,traceparent:`00-${i.padStart(32,
`0`)}-${r}-0${a}`}})})),sF,cF,lF,uF,dF,fF,pF=B((()=>{Au(),Z(),Y_(),Kr(),mj(),sM(),eN(),sF=3e4,cF=2,
lF=e=>`Waiting for ${e.host===``?`the Connect server`:e.host}: ${`reason`in e&&e.reason!==``?e.reason:e.message.replace(/\.$/,
``)}.`,uF=e=>Gr(oM(e))?.startupTimeout,dF=()=>{let e=/* @__PURE__ */ new Set,t=0,n=()=>[...e].reduce((e,
t)=>e&&e.endsAt>=t.endsAt?e:t,void 0),r=({onEvent:n,timeout:r}={},i)=>{if((r??0)===0&&ij())return t++,()=>{t--};
let a=r??sF;if(a<=0)return()=>{};let o={startedAt:i,endsAt:i+a,timeout:a,onEvent:n,waited:!1};return e.add(o),(t,r)=>{
if(e.delete(o),!t||!o.waited)return;let a=r-i,s=`The Connect server answered after ${(a/1e3).toFixed(1)} s.`;
n?.({type:`recovered`,message:s,elapsed:a})}};return{begin:r,run:(e,t)=>Y($M,n=>{let i=r(t,n);return Wb(e,e=>db($M,
t=>i(G_(e),t)))}),endsAt:()=>n()?.endsAt,timeout:()=>n()?.timeout??0,maxRetries:()=>t>0?cF:void 0,waiting:(t,n)=>{
for(let r of e){let e=!r.waited;r.waited=!0,r.onEvent?.({type:`waiting`,message:lF(t),hint:t.hint,elapsed:n-r.startedAt,
remaining:Math.max(0,r.endsAt-n),isFirst:e})}}}},fF=class extends ku(`@opconnect/core/Startup`,{defaultValue:dF}){}})),
mF,hF,gF,_F,vF,yF,bF,xF,SF,CF,wF,TF,EF,DF,OF,kF,AF,jF,MF,NF,PF,FF,IF,LF,RF,zF,BF,VF,HF,UF,WF,GF,KF,qF,JF,YF,XF,ZF,QF,$F,
eI,tI,nI,rI,iI,aI,oI,sI,cI,lI=B((()=>{mF=e=>typeof e==`object`&&!!e&&!Array.isArray(e),hF=(e,t)=>{
if(!Array.isArray(e))return!1;for(let n=0;n<e.length;n++)if(!t(e[n]))return!1;return!0},gF=(e,t)=>{
for(let n=0;n<e.length;n++)e[n]=t(e[n]);return e},
_F=e=>mF(e)&&(e.id===void 0||e.id===null||typeof e.id==`string`)&&(e.account===void 0||e.account===null||typeof e.account==`string`)&&(e.jti===void 0||e.jti===null||typeof e.jti==`string`)&&(e.userAgent===void 0||e.userAgent===null||typeof e.userAgent==`string`)&&(e.requestIp===void 0||e.requestIp===null||typeof e.requestIp==`string`),
vF=(e,t)=>{let n={};return e.id!==void 0&&(n.id=e.id),e.account!==void 0&&(n.account=e.account),
e.jti!==void 0&&(n.jti=e.jti),e.userAgent!==void 0&&(n.userAgent=e.userAgent),
e.requestIp!==void 0&&(n.requestIp=e.requestIp),n},yF=e=>mF(e)&&(e.id===void 0||e.id===null||typeof e.id==`string`),
bF=(e,t)=>{let n={};return e.id!==void 0&&(n.id=e.id),n},
xF=e=>mF(e)&&(e.id===void 0||e.id===null||typeof e.id==`string`),SF=(e,t)=>{let n={};return e.id!==void 0&&(n.id=e.id),
n},
CF=e=>mF(e)&&(e.type===void 0||e.type===null||typeof e.type==`string`)&&(e.vault===void 0||e.vault===null||yF(e.vault))&&(e.item===void 0||e.item===null||xF(e.item))&&(e.itemVersion===void 0||e.itemVersion===null||typeof e.itemVersion==`number`&&Number.isSafeInteger(e.itemVersion)),
wF=(e,t)=>{let n={};return e.type!==void 0&&(n.type=e.type),e.vault!==void 0&&(n.vault=e.vault===null?null:bF(e.vault,
t)),e.item!==void 0&&(n.item=e.item===null?null:SF(e.item,t)),e.itemVersion!==void 0&&(n.itemVersion=e.itemVersion),n},
TF=e=>mF(e)&&(e.requestId===void 0||e.requestId===null||typeof e.requestId==`string`)&&(e.timestamp===void 0||e.timestamp===null||typeof e.timestamp==`string`)&&(e.action===void 0||e.action===null||typeof e.action==`string`)&&(e.result===void 0||e.result===null||typeof e.result==`string`)&&(e.actor===void 0||e.actor===null||_F(e.actor))&&(e.resource===void 0||e.resource===null||CF(e.resource)),
EF=(e,t)=>{let n={};return e.requestId!==void 0&&(n.requestId=e.requestId),
e.timestamp!==void 0&&(n.timestamp=e.timestamp),e.action!==void 0&&(n.action=e.action),
e.result!==void 0&&(n.result=e.result),e.actor!==void 0&&(n.actor=e.actor===null?null:vF(e.actor,t)),
e.resource!==void 0&&(n.resource=e.resource===null?null:wF(e.resource,t)),n},
DF=e=>mF(e)&&(e.id===void 0||e.id===null||typeof e.id==`string`),
OF=e=>mF(e)&&typeof e.id==`string`&&(e.name===void 0||e.name===null||typeof e.name==`string`)&&(e.size===void 0||e.size===null||typeof e.size==`number`&&Number.isSafeInteger(e.size))&&(e.content_path===void 0||e.content_path===null||typeof e.content_path==`string`)&&(e.section===void 0||e.section===null||DF(e.section))&&(e.content===void 0||e.content===null||typeof e.content==`string`),
kF=(e,t)=>(e.content!==void 0&&(e.content=e.content===null?null:t(e.content)),e),
AF=e=>mF(e)&&typeof e.id==`string`&&(e.name===void 0||e.name===null||typeof e.name==`string`),
jF=e=>mF(e)&&(e.href===void 0||e.href===null||typeof e.href==`string`)&&(e.label===void 0||e.label===null||typeof e.label==`string`)&&(e.primary===void 0||e.primary===null||typeof e.primary==`boolean`),
MF=e=>mF(e)&&(e.id===void 0||e.id===null||typeof e.id==`string`)&&(e.label===void 0||e.label===null||typeof e.label==`string`),
NF=e=>mF(e)&&(e.id===void 0||e.id===null||typeof e.id==`string`),
PF=e=>mF(e)&&(e.length===void 0||e.length===null||typeof e.length==`number`&&Number.isSafeInteger(e.length))&&(e.characterSets===void 0||e.characterSets===null||hF(e.characterSets,
e=>typeof e==`string`))&&(e.excludeCharacters===void 0||e.excludeCharacters===null||typeof e.excludeCharacters==`string`),
FF=(e,t)=>{let n={};return e.length!==void 0&&(n.length=e.length),
e.characterSets!==void 0&&(n.characterSets=e.characterSets),
e.excludeCharacters!==void 0&&(n.excludeCharacters=e.excludeCharacters),n},
IF=e=>mF(e)&&(e.entropy===void 0||e.entropy===null||typeof e.entropy==`number`&&Number.isFinite(e.entropy))&&(e.generated===void 0||e.generated===null||typeof e.generated==`boolean`)&&(e.strength===void 0||e.strength===null||typeof e.strength==`string`)&&(e.history===void 0||e.history===null||hF(e.history,
e=>typeof e==`string`)),LF=(e,t)=>(e.history!==void 0&&(e.history=e.history===null?null:gF(e.history,e=>t(e))),e),
RF=e=>mF(e)&&typeof e.id==`string`&&(e.type===void 0||e.type===null||typeof e.type==`string`)&&(e.purpose===void 0||e.purpose===null||typeof e.purpose==`string`)&&(e.label===void 0||e.label===null||typeof e.label==`string`)&&(e.value===void 0||e.value===null||typeof e.value==`string`)&&(e.totp===void 0||e.totp===null||typeof e.totp==`string`)&&(e.section===void 0||e.section===null||NF(e.section))&&(e.generate===void 0||e.generate===null||typeof e.generate==`boolean`)&&(e.recipe===void 0||e.recipe===null||PF(e.recipe))&&(e.entropy===void 0||e.entropy===null||typeof e.entropy==`number`&&Number.isFinite(e.entropy))&&(e.passwordDetails===void 0||e.passwordDetails===null||IF(e.passwordDetails)),
zF=(e,t)=>(e.value!==void 0&&(e.value=e.value===null?null:t(e.value)),
e.totp!==void 0&&(e.totp=e.totp===null?null:t(e.totp)),e.recipe!==void 0&&(e.recipe=e.recipe===null?null:FF(e.recipe,
t)),e.passwordDetails!==void 0&&(e.passwordDetails=e.passwordDetails===null?null:LF(e.passwordDetails,t)),e),
BF=e=>mF(e)&&typeof e.id==`string`&&(e.title===void 0||e.title===null||typeof e.title==`string`)&&AF(e.vault)&&typeof e.category==`string`&&(e.urls===void 0||e.urls===null||hF(e.urls,
e=>jF(e)))&&(e.favorite===void 0||e.favorite===null||typeof e.favorite==`boolean`)&&(e.tags===void 0||e.tags===null||hF(e.tags,
e=>typeof e==`string`))&&(e.version===void 0||e.version===null||typeof e.version==`number`&&Number.isSafeInteger(e.version))&&(e.state===void 0||e.state===null||typeof e.state==`string`)&&(e.createdAt===void 0||e.createdAt===null||typeof e.createdAt==`string`)&&(e.updatedAt===void 0||e.updatedAt===null||typeof e.updatedAt==`string`)&&(e.lastEditedBy===void 0||e.lastEditedBy===null||typeof e.lastEditedBy==`string`)&&(e.sections===void 0||e.sections===null||hF(e.sections,
e=>MF(e)))&&(e.fields===void 0||e.fields===null||hF(e.fields,e=>RF(e)))&&(e.files===void 0||e.files===null||hF(e.files,
e=>OF(e))),VF=(e,t)=>(e.fields!==void 0&&(e.fields=e.fields===null?null:gF(e.fields,e=>zF(e,t))),
e.files!==void 0&&(e.files=e.files===null?null:gF(e.files,e=>kF(e,t))),e),
HF=e=>mF(e)&&(e.service===void 0||e.service===null||typeof e.service==`string`)&&(e.status===void 0||e.status===null||typeof e.status==`string`)&&(e.message===void 0||e.message===null||typeof e.message==`string`),
UF=(e,t)=>{let n={};return e.service!==void 0&&(n.service=e.service),e.status!==void 0&&(n.status=e.status),
e.message!==void 0&&(n.message=e.message),n},
WF=e=>mF(e)&&typeof e.name==`string`&&typeof e.version==`string`&&(e.dependencies===void 0||e.dependencies===null||hF(e.dependencies,
e=>HF(e))),GF=(e,t)=>{let n={};return n.name=e.name,n.version=e.version,
e.dependencies!==void 0&&(n.dependencies=e.dependencies===null?null:gF(e.dependencies,e=>UF(e,t))),n},
KF=e=>mF(e)&&typeof e.id==`string`&&(e.name===void 0||e.name===null||typeof e.name==`string`),
qF=e=>mF(e)&&(e.href===void 0||e.href===null||typeof e.href==`string`)&&(e.label===void 0||e.label===null||typeof e.label==`string`)&&(e.primary===void 0||e.primary===null||typeof e.primary==`boolean`),
JF=e=>mF(e)&&(e.type===void 0||e.type===null||typeof e.type==`string`)&&(e.purpose===void 0||e.purpose===null||typeof e.purpose==`string`)&&(e.label===void 0||e.label===null||typeof e.label==`string`)&&(e.value===void 0||e.value===null||typeof e.value==`string`)&&(e.totp===void 0||e.totp===null||typeof e.totp==`string`)&&(e.section===void 0||e.section===null||NF(e.section))&&(e.generate===void 0||e.generate===null||typeof e.generate==`boolean`)&&(e.recipe===void 0||e.recipe===null||PF(e.recipe))&&(e.entropy===void 0||e.entropy===null||typeof e.entropy==`number`&&Number.isFinite(e.entropy))&&(e.passwordDetails===void 0||e.passwordDetails===null||IF(e.passwordDetails))&&(e.id===void 0||e.id===null||typeof e.id==`string`),
YF=(e,t)=>(e.value!==void 0&&(e.value=e.value===null?null:t(e.value)),
e.totp!==void 0&&(e.totp=e.totp===null?null:t(e.totp)),e.recipe!==void 0&&(e.recipe=e.recipe===null?null:FF(e.recipe,
t)),e.passwordDetails!==void 0&&(e.passwordDetails=e.passwordDetails===null?null:LF(e.passwordDetails,t)),e),
XF=e=>mF(e)&&(e.id===void 0||e.id===null||typeof e.id==`string`)&&(e.title===void 0||e.title===null||typeof e.title==`string`)&&KF(e.vault)&&typeof e.category==`string`&&(e.urls===void 0||e.urls===null||hF(e.urls,
e=>qF(e)))&&(e.favorite===void 0||e.favorite===null||typeof e.favorite==`boolean`)&&(e.tags===void 0||e.tags===null||hF(e.tags,
e=>typeof e==`string`))&&(e.version===void 0||e.version===null||typeof e.version==`number`&&Number.isSafeInteger(e.version))&&(e.state===void 0||e.state===null||typeof e.state==`string`)&&(e.createdAt===void 0||e.createdAt===null||typeof e.createdAt==`string`)&&(e.updatedAt===void 0||e.updatedAt===null||typeof e.updatedAt==`string`)&&(e.lastEditedBy===void 0||e.lastEditedBy===null||typeof e.lastEditedBy==`string`)&&(e.sections===void 0||e.sections===null||hF(e.sections,
e=>MF(e)))&&(e.fields===void 0||e.fields===null||hF(e.fields,e=>JF(e)))&&(e.files===void 0||e.files===null||hF(e.files,
e=>OF(e))),ZF=(e,t)=>(e.fields!==void 0&&(e.fields=e.fields===null?null:gF(e.fields,e=>YF(e,t))),
e.files!==void 0&&(e.files=e.files===null?null:gF(e.files,e=>kF(e,t))),e),
QF=e=>mF(e)&&typeof e.id==`string`&&(e.name===void 0||e.name===null||typeof e.name==`string`),$F=(e,t)=>{let n={};
return n.id=e.id,e.name!==void 0&&(n.name=e.name),n},
eI=e=>mF(e)&&(e.href===void 0||e.href===null||typeof e.href==`string`)&&(e.label===void 0||e.label===null||typeof e.label==`string`)&&(e.primary===void 0||e.primary===null||typeof e.primary==`boolean`),
tI=(e,t)=>{let n={};return e.href!==void 0&&(n.href=e.href),e.label!==void 0&&(n.label=e.label),
e.primary!==void 0&&(n.primary=e.primary),n},
nI=e=>mF(e)&&typeof e.id==`string`&&(e.title===void 0||e.title===null||typeof e.title==`string`)&&QF(e.vault)&&typeof e.category==`string`&&(e.urls===void 0||e.urls===null||hF(e.urls,
e=>eI(e)))&&(e.favorite===void 0||e.favorite===null||typeof e.favorite==`boolean`)&&(e.tags===void 0||e.tags===null||hF(e.tags,
e=>typeof e==`string`))&&(e.version===void 0||e.version===null||typeof e.version==`number`&&Number.isSafeInteger(e.version))&&(e.state===void 0||e.state===null||typeof e.state==`string`)&&(e.createdAt===void 0||e.createdAt===null||typeof e.createdAt==`string`)&&(e.updatedAt===void 0||e.updatedAt===null||typeof e.updatedAt==`string`)&&(e.lastEditedBy===void 0||e.lastEditedBy===null||typeof e.lastEditedBy==`string`),
rI=(e,t)=>{let n={};return n.id=e.id,e.title!==void 0&&(n.title=e.title),n.vault=$F(e.vault,t),n.category=e.category,
e.urls!==void 0&&(n.urls=e.urls===null?null:gF(e.urls,e=>tI(e,t))),e.favorite!==void 0&&(n.favorite=e.favorite),
e.tags!==void 0&&(n.tags=e.tags),e.version!==void 0&&(n.version=e.version),e.state!==void 0&&(n.state=e.state),
e.createdAt!==void 0&&(n.createdAt=e.createdAt),e.updatedAt!==void 0&&(n.updatedAt=e.updatedAt),
e.lastEditedBy!==void 0&&(n.lastEditedBy=e.lastEditedBy),n},
iI=e=>mF(e)&&(e.op===`add`||e.op===`remove`||e.op===`replace`)&&typeof e.path==`string`&&(e.value===void 0||!0),aI=(e,
t)=>{let n={};return n.op=e.op,n.path=e.path,e.value!==void 0&&(n.value=e.value),n},
oI=e=>mF(e)&&typeof e.id==`string`&&typeof e.name==`string`&&(e.description===void 0||e.description===null||typeof e.description==`string`)&&(e.attributeVersion===void 0||e.attributeVersion===null||typeof e.attributeVersion==`number`&&Number.isSafeInteger(e.attributeVersion))&&(e.contentVersion===void 0||e.contentVersion===null||typeof e.contentVersion==`number`&&Number.isSafeInteger(e.contentVersion))&&(e.items===void 0||e.items===null||typeof e.items==`number`&&Number.isSafeInteger(e.items))&&(e.type===void 0||e.type===null||typeof e.type==`string`)&&(e.createdAt===void 0||e.createdAt===null||typeof e.createdAt==`string`)&&(e.updatedAt===void 0||e.updatedAt===null||typeof e.updatedAt==`string`),
sI=(e,t)=>{let n={};return n.id=e.id,n.name=e.name,e.description!==void 0&&(n.description=e.description),
e.attributeVersion!==void 0&&(n.attributeVersion=e.attributeVersion),
e.contentVersion!==void 0&&(n.contentVersion=e.contentVersion),e.items!==void 0&&(n.items=e.items),
e.type!==void 0&&(n.type=e.type),e.createdAt!==void 0&&(n.createdAt=e.createdAt),
e.updatedAt!==void 0&&(n.updatedAt=e.updatedAt),n},cI={activity:(e,t)=>hF(e,e=>TF(e))?gF(e,e=>EF(e,t)):void 0,file:(e,
t)=>OF(e)?kF(e,t):void 0,files:(e,t)=>hF(e,e=>OF(e))?gF(e,e=>kF(e,t)):void 0,fullItem:(e,t)=>BF(e)?VF(e,t):void 0,
health:(e,t)=>WF(e)?GF(e,t):void 0,itemInput:(e,t)=>XF(e)?ZF(e,t):void 0,items:(e,t)=>hF(e,e=>nI(e))?gF(e,e=>rI(e,
t)):void 0,patch:(e,t)=>hF(e,e=>iI(e))?gF(e,e=>aI(e,t)):void 0,vault:(e,t)=>oI(e)?sI(e,t):void 0,vaults:(e,t)=>hF(e,
e=>oI(e))?gF(e,e=>sI(e,t)):void 0}})),$,uI,dI,fI,pI,mI=B((()=>{NA(),$=e=>bA(OA(e)),uI=(...e)=>Q.annotate({examples:e}),
dI=e=>hA(Q.annotate({format:`password`,...e})),fI=Q.annotate({format:`date-time`,readOnly:!0}),pI=(e,t={})=>oA(iA(e),
[aA(Q,SA)]).annotate(t)})),hI,gI=B((()=>{NA(),mI(),hI=iA({requestId:$(Q),timestamp:$(fI),action:$(uI(`READ`,`CREATE`,
`UPDATE`,`DELETE`)),result:$(uI(`SUCCESS`,`DENY`)),actor:$(iA({id:$(Q),account:$(Q),jti:$(Q),userAgent:$(Q),
requestIp:$(Q)})),resource:$(iA({type:$(uI(`ITEM`,`VAULT`)),vault:$(iA({id:$(Q)})),item:$(iA({id:$(Q)})),
itemVersion:$(jA)}))}).annotate({identifier:`APIRequest`,
description:`One request to the server: which token asked for what, and whether it was allowed.`})})),_I,vI=B((()=>{
NA(),mI(),_I=pI({id:Q,name:$(Q),size:$(jA.annotate({description:`In bytes.`})),
content_path:$(Q.annotate({description:`Path of the download. Some servers write it without the leading slash.`,
readOnly:!0})),section:$(pI({id:$(Q)})),content:$(dI({contentEncoding:`base64`,
description:"Only there when asked for with `inline_files`, up to OP_MAX_INLINE_FILE_SIZE_KB (100 KB by default)."}))},
{identifier:`File`,description:`A file attached to an item.`})})),yI,bI,xI,SI,CI,wI,TI,EI,DI,OI,kI,AI,jI=B((()=>{NA(),
vI(),mI(),yI=uI(`LOGIN`,`PASSWORD`,`API_CREDENTIAL`,`SERVER`,`DATABASE`,`CREDIT_CARD`,`MEMBERSHIP`,`PASSPORT`,
`SOFTWARE_LICENSE`,`OUTDOOR_LICENSE`,`SECURE_NOTE`,`WIRELESS_ROUTER`,`BANK_ACCOUNT`,`DRIVER_LICENSE`,`IDENTITY`,
`REWARD_PROGRAM`,`DOCUMENT`,`EMAIL_ACCOUNT`,`SOCIAL_SECURITY_NUMBER`,`MEDICAL_RECORD`,`SSH_KEY`,`CUSTOM`),
bI=uI(`STRING`,`EMAIL`,`CONCEALED`,`URL`,`OTP`,`DATE`,`MONTH_YEAR`,`MENU`,`ADDRESS`,`CREDIT_CARD_NUMBER`,
`CREDIT_CARD_TYPE`,`GENDER`,`PHONE`,`REFERENCE`,`FILE`,`SSHKEY`,`UNKNOWN`),
xI=iA({length:$(jA.annotate({description:`1 to 64.`,default:32})),characterSets:$(DA(uI(`LETTERS`,`DIGITS`,`SYMBOLS`))),
excludeCharacters:$(Q)}).annotate({identifier:`GeneratorRecipe`,description:`How a server shall make up a value.`}),
SI=pI({entropy:$(AA.annotate({readOnly:!0})),generated:$(EA),strength:$(uI(`TERRIBLE`,`WEAK`,`FAIR`,`GOOD`,`VERY_GOOD`,
`EXCELLENT`,`FANTASTIC`)),history:$(DA(dI({description:`An earlier password.`})))},{identifier:`PasswordDetails`,
description:`What a server tells about a password.`}),CI={type:$(bI),purpose:$(uI(``,`USERNAME`,`PASSWORD`,`NOTES`)),
label:$(Q),
value:$(dI({description:`Left out when empty. A DATE is unix seconds, a MONTH_YEAR is YYYYMM, an OTP is its otpauth address.`})),
totp:$(dI({description:`The current code of an OTP.`})),section:$(pI({id:$(Q)})),
generate:$(EA.annotate({description:"Asks the server to make up a value by `recipe`.",default:!1})),recipe:$(xI),
entropy:$(AA.annotate({readOnly:!0})),passwordDetails:$(SI)},wI=pI({id:Q,...CI},{identifier:`Field`,
description:"A field of an item. Ids of built-in fields are words, such as `password` or `notesPlain`."}),
TI=pI({id:$(Q),label:$(Q)},{identifier:`Section`,description:`A named group of fields.`}),EI=e=>({id:Q,title:$(Q),
vault:e({id:Q,name:$(Q)}),category:yI,urls:$(DA(e({href:$(Q),label:$(Q),primary:$(EA)}))),
favorite:$(EA.annotate({default:!1})),tags:$(DA(Q)),version:$(jA),state:$(uI(`ARCHIVED`,
`DELETED`).annotate({readOnly:!0})),createdAt:$(fI),updatedAt:$(fI),lastEditedBy:$(Q.annotate({readOnly:!0}))}),
DI=iA(EI(iA)).annotate({identifier:`Item`,
description:`An item in a list: what it is, without its sections, fields and files.`}),OI=pI({...EI(pI),
sections:$(DA(TI)),fields:$(DA(wI)),files:$(DA(_I))},{identifier:`FullItem`,
description:`An item with its sections, fields and files.`}),kI=pI({...EI(pI),id:$(Q),sections:$(DA(TI)),
fields:$(DA(pI({...CI,id:$(Q)},{identifier:`FieldInput`,
description:"A field to write. The server makes up an `id` that is left out."}))),files:$(DA(_I))},
{identifier:`ItemInput`,description:`An item to create, or to replace another. The server sets what is left out.`}),
AI=iA({op:lA([`add`,`remove`,`replace`]),
path:Q.annotate({description:`A JSON pointer into the item, except that a field is named by its id.`,
examples:[`/favorite`,`/fields/password/value`]}),value:bA(CA)}).annotate({identifier:`PatchOperation`,
description:`One change of an item.`})})),MI,NI,PI=B((()=>{NA(),mI(),MI=iA({service:$(Q),status:$(Q),
message:$(Q)}).annotate({identifier:`ServiceDependency`,
description:"The state of a part that the server depends on, such as `sync` or `sqlite`."}),NI=iA({name:Q,version:Q,
dependencies:$(DA(MI))}).annotate({identifier:`ServerHealth`,
description:`Name and version of the server, and the state of its parts.`})})),FI,II=B((()=>{NA(),mI(),FI=iA({id:Q,
name:Q,description:$(Q),attributeVersion:$(jA.annotate({description:`Grows with every change of the vault itself.`})),
contentVersion:$(jA.annotate({description:`Grows with every change of an item in the vault.`})),
items:$(jA.annotate({description:`Number of active items in the vault.`})),type:$(uI(`USER_CREATED`,`PERSONAL`,
`EVERYONE`,`TRANSFER`)),createdAt:$(fI),updatedAt:$(fI)}).annotate({identifier:`Vault`,
description:`A vault that the token can see.`})})),LI=/* @__PURE__ */ H({explain:()=>BI,schemas:()=>RI}),RI,zI,BI,
VI=B((()=>{Kr(),NA(),gI(),jI(),vI(),PI(),II(),RI={activity:DA(hI),file:_I,files:DA(_I),fullItem:OI,health:NI,
itemInput:kI,items:DA(DI),patch:DA(AI),vault:FI,vaults:DA(FI)},zI=e=>e.message.replace(/\s+/g,` `).trim().slice(0,200),
BI=(e,t)=>Vr($k(RI[e])(t),zI)})),HI,UI,WI=B((()=>{Z(),lT(),lI(),HI=Wy(()=>Promise.resolve().then(()=>(VI(),LI))),UI=(e,
t)=>{let n=cI[e](t,aT);return n===void 0?Y(HI,({explain:n})=>ib(n(e,t))):K(n)}}));function GI(e,t){
let n=t?.maxEventSize??YI,r=t?.dispatchEmptyNamedEvents===!0,i,a,o,s,c=0,l,u,d;return f(),{feed:p,reset:f};function f(){
c++,i=!0,a=[],o=0,s=!1,l=void 0,u=void 0,d=``}function p(e){if(e.length===0)return;
i&&e.startsWith(XI)&&(e=e.slice(XI.length)),i=!1;let t=e.length,r=c,l=0;for(;l<t;){if(s&&(s=!1,e.charCodeAt(l)===ZI)){
++l;continue}let n=l;for(;n<t;){let t=e.charCodeAt(n);if(t===QI||t===ZI)break;++n}if(n===t){a.push(e.slice(l)),o+=t-l;
break}s=e.charCodeAt(n)===QI;let i=e.slice(l,n);if(a.length>0&&(a.push(i),i=a.join(``),a=[],o=0),m(i),c!==r)return;
l=n+1}if(o+d.length>n){let e=new JI({reason:new qI({maxEventSize:n})});return f(),e}}function m(t){if(t.length===0){
let t=u!==void 0&&u!==``,n=u||`message`,i=d;u=void 0,d=``,(i.length>0||r&&t)&&e({_tag:`Event`,id:l,event:n,
data:i.slice(0,-1)});return}let n=t.indexOf(`:`),i=t,a=``;n>=0&&(i=t.slice(0,n),
a=t.slice(t.charCodeAt(n+1)===$I?n+2:n+1)),
i===`data`?d+=a+`
`:i===`event`?u=a:i===`id`&&!a.includes(`\0`)?l=a:i===`retry`&&/^\d+$/.test(a)&&e(new tL({duration:zd(parseInt(a,
10)),lastEventId:l}))}}var KI,qI,JI,YI,XI,ZI,QI,$I,eL,tL,nL=B((()=>{Ci(),Kd(),He(),Kr(),NA(),
KI=`~effect/encoding/Sse/SseError`,qI=class extends (/*#__PURE__*/ Si(`EventTooLarge`)){get message(){
return`Pending SSE event exceeded the maximum size of ${this.maxEventSize}`}},
JI=class extends (/*#__PURE__*/ Si(`SseError`)){[KI]=KI;get message(){return this.reason.message}},YI=10485760,XI=`﻿`,
ZI=10,QI=13,$I=32,eL=`~effect/encoding/Sse/Retry`,tL=class e extends (/*#__PURE__*/ xi(`Retry`)){[eL]=eL;static is(e){
return Be(e,eL)}static filter(t){return e.is(t)?Ir(t):Lr(t)}}})),rL=/* @__PURE__ */ H({read:()=>sL}),iL,aL,oL,sL,
cL=B((()=>{Kd(),Z(),nL(),Ow(),yM(),iL=1e4,aL=e=>{try{let{contentVersion:t,vault:n}=Object(JSON.parse(e));
return typeof n==`string`&&typeof t==`number`?{vault:n,contentVersion:t}:void 0}catch{return}},
oL=e=>e.status===200&&(vM(e,`content-type`)??``).toLowerCase().startsWith(`text/event-stream`),sL=(e,
t)=>oL(e)?K(t=>Ky(()=>{let n,r=new TextDecoder,i=GI(e=>{if(e._tag===`Retry`)n=Bd(e.duration);else{let n=aL(e.data);
n!==void 0&&t(n)}},{maxEventSize:iL});return Ew(e.body,e=>Ky(()=>{for(let t of e){let e=i.feed(r.decode(t,{stream:!0}));
if(e!==void 0)return J(e)}return Jy})).pipe(wb,db(()=>n))})):ww(e.body).pipe(Db(t),wb,fb(void 0))})),lL,uL,dL,fL,pL,mL,
hL,gL=B((()=>{Z(),Jj(),yM(),lL=/* @__PURE__ */ new WeakMap,uL=(e,t)=>void lL.set(e,t),dL=e=>lL.get(e)??K(void 0),
fL=`opconnect-agent`,pL={method:`GET`,path:`/v1/events`,headers:{accept:`text/event-stream`}},
mL=Wy(()=>Promise.resolve().then(()=>(cL(),rL))),hL=(e,t,{hosts:n,requestTimeout:r})=>{
let i=new Set(n.filter(e=>Vj(e)!==void 0));return{observe:(e,t)=>{vM(t,fL)!==void 0&&i.add(e)},events:Ky(()=>{
let a=n.find(e=>i.has(e));return a===void 0?K(void 0):Zy(function*(){let{read:n}=yield*mL,{request:i}=yield*t(pL,
{host:a,timeout:r,fresh:!0});return yield*n(yield*e.open(i),r)}).pipe(gb(()=>K(void 0)))})}}})),_L,vL,yL,bL,xL,SL,CL,wL,
TL,EL,DL,OL,kL,AL,jL,ML,NL,PL,FL=B((()=>{Gv(),Z(),lT(),Ow(),QM(),BN(),HN(),_P(),xP(),JP(),oF(),pF(),yM(),WI(),gL(),
_L=(e,t)=>e.has(t===408?401:t),vL=({_tag:e})=>e===`TooManyRequests`||e===`ServerError`||e===`UnexpectedResponse`,
yL=e=>t=>!(`status`in t)||vL(t)||_L(e,t.status)?t:new GM({...t,problem:`refusal`,
reason:`no Connect server does so here: ${t.reason}`}),bL=e=>{let t=new URLSearchParams;for(let[n,
r]of Object.entries(e))r!==void 0&&t.append(n,`${r}`);return t.size===0?``:`?${t}`},
xL=e=>e.every(({op:e})=>e===`replace`)?`idempotent`:`unsafe`,
SL=e=>iT(e)?sT(e):Array.isArray(e)?e.map(SL):typeof e!=`object`||!e||`toJSON`in e?e:Object.fromEntries(Object.entries(e).map(([e,
t])=>[e,SL(t)])),CL=(e,t)=>Ky(()=>{let n=JSON.stringify(SL(t));return fb(UI(e,JSON.parse(n)),n)}),
wL=e=>typeof e==`string`?e===``||e===`.`||e===`..`||!e.isWellFormed()?`"${e.toWellFormed()}" is not a valid id`:void 0:`an id must be a string, not ${e===null?`null`:typeof e}`,
TL=e=>e._tag===`ResourceNotFound`?{done:void 0}:void 0,EL=(e,
t)=>e===`DELETE`?t===204||t===200:t===200||e===`POST`&&t===201,DL=(e,t)=>jL(e)?J(ML(t)):K(_M(e.body)),OL=(e,t)=>fb(DL(e,
t),void 0),kL=e=>(t,n)=>{let r;try{r=JSON.parse(_M(t.body))}catch{return J(cP(n,`foreign`,`its body is not JSON`))}
return xb(UI(e,r),e=>cP(n,pP(t)?`shape`:`foreign`,`its body has another shape: ${e}`))},AL=e=>{let t=kL(`fullItem`);
return(n,r)=>Y(t(n,r),t=>t.id===e?K(t):J(cP(r,`foreign`,`it holds another item than the one asked for`)))},jL=e=>vM(e,
`1password-connect-version`)===void 0&&(vM(e,`content-type`)??``).toLowerCase().startsWith(`text/html`),ML=e=>cP(e,
`foreign`,`it is an HTML page: the response did not come from a Connect server`),NL=(e,
t)=>`its body has ${e} bytes, and the file ${t}`,PL=X(function*(e){let t=yield*gM,n=yield*iF(e),r=qP(e,yield*fF),
{events:i,observe:a}=hL(t,n,e),o=(e,t,n)=>(e.state.status=t.status,EL(e.state.method,t.status)?K(t):Y(Uv,
r=>J(gP(e.state,t,n,r)))),s=(e,r)=>i=>Y(n(e,{host:i.state.host,timeout:i.timeout,fresh:i.fresh}),({request:e,
secrets:n})=>Y(t.send(e),e=>(a(i.state.host,e),Y(o(i,e,n),e=>db(r(e,i.state),t=>({value:t,connectMs:e.connectMs})))))),
c=(e,t,n)=>e.replace(/:(\w+)/g,(e,r)=>n(t[r]??``)),l=(e,t,n,i,a)=>{let o=`${e}.${t}`,{idempotency:s,method:l,path:u,
statuses:d}=zN[o],f=(e,t)=>J(yL(d)(new AM({method:l,path:t,host:``,attempts:0,mayHaveBeenProcessed:!1,status:400,
reason:e})));for(let e in n){let t=wL(n[e]);if(t!==void 0)return f(t,c(u,n,()=>`…`))}let p=c(u,n,encodeURIComponent),
m=e=>r({endpoint:o,ids:n,method:l,path:p,idempotency:i.idempotency??s,afterLoss:i.afterLoss,attempt:a({method:l,
path:i.query===void 0?p:p+bL(i.query),body:e})}).pipe(xb(yL(d)));return i.body===void 0?m(void 0):Pb(i.body,
{onFailure:e=>f(`unusable input: ${e}`,p),onSuccess:m})},u=yL(/* @__PURE__ */ new Set),d=(r,i)=>a=>{let{state:s}=a,
c={host:s.host,timeout:a.timeout,fresh:a.fresh},l=i===0?r:{...r,headers:{range:`bytes=${i}-`}};return Y(n(l,c),
({request:n,secrets:r})=>Y(t.open(n),t=>{let{connectMs:n,status:c}=t;s.status=c;let l=i>0&&c===206&&vM(t,
`content-range`)?.startsWith(`bytes ${i}-`)===!0;if(c!==200&&!l)return VN(t.body,e.maxResponseSize,
()=>uP(s)).pipe(Ob({duration:a.timeout,orElse:()=>J(lP(s,a))}),Y(e=>o(a,{...t,body:e},r)),Y(()=>J(cP(s,`foreign`,
`its range is another one`))));if(jL(t))return J(ML(s));let d=bP(xw(t.body,e=>u(dP(s,e,a))),e.requestTimeout,()=>u(lP(s,
{...a,limit:`requestTimeout`,timeout:e.requestTimeout})));return K({value:{start:l?i:0,body:d},connectMs:n})}))},f=(e,t,
n,r=0)=>l(`files`,`content`,{vaultUuid:e,itemUuid:t,fileUuid:n},{},e=>d(e,r)),p=(t,n,r)=>({method:`GET`,
path:c(zN[`files.content`].path,{vaultUuid:t,itemUuid:n,fileUuid:r},encodeURIComponent),host:e.hosts.join(`, `),
attempts:1,mayHaveBeenProcessed:!1}),m=(e,t,n,r,i)=>new GM({...p(e,t,n),status:200,problem:`incomplete`,reason:NL(r,
i)}),h=({body:e},t,n)=>{let r=0,i=gw(Ky(()=>r===t?K(ow):J(n(r)))),a=_w(e,e=>(r+=e.length,e));return yw(a,i)};
return{vaults:{list:e=>l(`vaults`,`list`,{},{query:{filter:e?.filter}},e=>s(e,kL(`vaults`))),get:e=>l(`vaults`,`get`,
{vaultUuid:e},{},e=>s(e,kL(`vault`)))},items:{list:(e,t)=>l(`items`,`list`,{vaultUuid:e},{query:{filter:t?.filter}},
e=>s(e,kL(`items`))),get:(e,t)=>l(`items`,`get`,{vaultUuid:e,itemUuid:t},{},e=>s(e,AL(t))),create:(e,t)=>l(`items`,
`create`,{vaultUuid:e},{body:CL(`itemInput`,t)},e=>s(e,kL(`fullItem`))),update:(e,t,n)=>l(`items`,`update`,{vaultUuid:e,
itemUuid:t},{body:CL(`itemInput`,n)},e=>s(e,kL(`fullItem`))),patch:(e,t,n)=>l(`items`,`patch`,{vaultUuid:e,itemUuid:t},
{body:CL(`patch`,n),idempotency:xL(n)},e=>s(e,kL(`fullItem`))),delete:(e,t)=>l(`items`,`delete`,{vaultUuid:e,
itemUuid:t},{afterLoss:TL},e=>s(e,OL))},files:{list:(e,t,n)=>l(`files`,`list`,{vaultUuid:e,itemUuid:t},
{query:{inline_files:n?.inline}},e=>s(e,kL(`files`))),get:(e,t,n,r)=>l(`files`,`get`,{vaultUuid:e,itemUuid:t,
fileUuid:n},{query:{inline_files:r?.inline}},e=>s(e,kL(`file`))),open:f,content:(e,t,n,r)=>gw(db(f(e,t,n),i=>{
let a=r?.size;return a===void 0?i.body:h(i,a,r=>m(e,t,n,r,a))})),wrongSize:m,downloadTimedOut:(e,t,n,r)=>new WM({...p(e,
t,n),timeout:r,limit:`downloadTimeout`,sent:!0}),bytes:(e,t,n,r)=>l(`files`,`content`,{vaultUuid:e,itemUuid:t,
fileUuid:n},{},e=>s(e,(e,t)=>{if(jL(e))return J(ML(t));let{length:n}=e.body;
return r?.size===void 0||r.size===n?K(e.body):J(cP(t,`incomplete`,NL(n,r.size)))}))},activity:{list:e=>l(`activity`,
`list`,{},{query:{limit:e?.limit,offset:e?.offset}},e=>s(e,(e,t)=>db(kL(`activity`)(e,t),t=>({requests:t,range:vM(e,
`content-range`)}))))},server:{heartbeat:Ky(()=>l(`server`,`heartbeat`,{},{},e=>s(e,DL))),health:Ky(()=>l(`server`,
`health`,{},{},e=>s(e,kL(`health`)))),metrics:Ky(()=>l(`server`,`metrics`,{},{},e=>s(e,DL)))},events:i}})})),IL,LL,RL,
zL,BL=B((()=>{IL=(e,t,n)=>/["\\\p{Cc}]/u.test(n)?void 0:`${e} ${t} "${n}"`,LL=e=>IL(`title`,`eq`,e),RL=e=>IL(`title`,
`co`,e),zL=e=>IL(`tag`,`eq`,e)})),VL,HL,UL=B((()=>{Z(),QM(),Ki(),BL(),VL=(e,t,n)=>{let[r,...i]=n;
return r===void 0?J(new JM({kind:e,name:t})):i.length===0?K(r):J(new YM({kind:e,name:t,
candidates:n.map(({id:e})=>e)}))},HL=({items:e,vaults:t})=>{let n=(t,n,r)=>db(e.list(t,{filter:n}),e=>e.filter(r)),r=(e,
t)=>n(e,LL(t),e=>Ii(e.title??``,t));return{vaults:{getByName:e=>Y(t.list(),t=>VL(`vault`,e,Li(t,e,e=>e.name)))},
items:{getByTitle:X(function*(t,n){let i=yield*r(t,n),{id:a}=yield*VL(`item`,n,Li(i,n,e=>e.title));return yield*e.get(t,
a)}),listByTitle:r,listByTitleContaining:(e,t)=>n(e,RL(t),e=>(e.title??``).toLowerCase().includes(t.toLowerCase())),
listByTag:(e,t)=>n(e,zL(t),e=>(e.tags??[]).some(e=>Ii(e,t)))}}}})),WL,GL,KL,qL,JL,YL=B((()=>{Z(),QM(),Fj(),nj(),Ki(),
WL=200,GL=e=>db(Mj(QA,e),({waitUntilVisible:e})=>e===!0?QA.waitUntilVisible.default:typeof e==`number`?e:void 0),
KL=e=>e.replaceAll(`~`,`~0`).replaceAll(`/`,`~1`),qL=e=>({id:e.id,title:e.label??void 0}),JL=({items:e})=>{let t=(t,n,r,
i)=>{let a=e.get(t,n).pipe(db(e=>i(e)),gb(e=>K(e._tag===`ResourceNotFound`&&i(void 0))));return Zy(function*(){
for(;!(yield*a);)yield*kb(WL)}).pipe(Ob({duration:r,orElse:()=>J(new XM({vaultId:t,itemId:n,timeout:r}))}))},n=(e,n,r,
i)=>t(e,n,i,e=>e!==void 0&&(e.version??0)>=r),r=(e,t)=>Math.max((e??0)+1,t??0);return{create:X(function*(t,r,i){
let a=yield*GL(i),o=yield*e.create(t,r);return a!==void 0&&(yield*n(t,o.id,o.version??1,a)),o}),update:X(function*(t,i,
a,o){let s=yield*GL(o);if(s===void 0)return yield*e.update(t,i,a);let c=a.version??(yield*e.get(t,i)).version,
l=yield*e.update(t,i,a);return yield*n(t,i,r(c,l.version),s),l}),patch:X(function*(t,i,a,o){let s=yield*GL(o);
if(s===void 0)return yield*e.patch(t,i,a);let c=yield*e.get(t,i),l=yield*e.patch(t,i,a);return a.length>0&&(yield*n(t,i,
r(c.version,l.version),s)),l}),delete:X(function*(n,r,i){let a=yield*GL(i);yield*e.delete(n,r),a!==void 0&&(yield*t(n,r,
a,e=>e===void 0))}),setField:X(function*(t,i,a,o,s){let c=yield*GL(s),l=yield*e.get(t,i),u=Hi(l.fields??[],a,qL),[d,
...f]=u;if(d===void 0)return yield*new JM({kind:`field`,name:a});if(f.length>0){let e=u.map(({id:e})=>e);
return yield*new YM({kind:`field`,name:a,candidates:e})}let p=yield*e.patch(t,i,[{op:d.value==null?`add`:`replace`,
path:`/fields/${KL(d.id)}/value`,value:o}]);return c!==void 0&&(yield*n(t,i,r(l.version,p.version),c)),p})}}})),XL,ZL,
QL,$L,eR=B((()=>{Au(),Z(),Vv(),cM(),Jj(),yi(),sM(),yM(),SM(),NN(),FL(),gL(),UL(),YL(),
XL=class extends Ql()(`@opconnect/core/ConnectClient`){},ZL=e=>Hy(qj(e.hosts,vi(`http:`,e.proxy)!==void 0),
e=>ox(`Connecting to ${e} without TLS: the token and the secrets are sent in clear text.`),{discard:!0}),
QL=X(function*(e){let t=yield*ib(oM(e)),{connectsToSockets:n}=yield*gM,r=n===!0?void 0:Hj(t.hosts);
if(r!==void 0)return yield*new hj([r]);yield*ZL(t);let i=yield*PL(t),a=HL(i),{bytes:o,content:s,get:c,list:l}=i.files,
u={vaults:{...i.vaults,...a.vaults},items:{...i.items,...a.items,...JL(i)},files:{list:l,get:c,content:s,bytes:o,
...jN(i,t)},activity:{...i.activity,...xM(i)},server:i.server};return uL(u,i.events),u}),$L=e=>Nv(XL,QL(e))})),tR,nR,rR,
iR,aR,oR,sR,cR,lR,uR,dR,fR,pR=B((()=>{td(),z_(),Z(),Ow(),Jj(),yi(),tP(),yM(),tR=2**31-1,nR=500,
rR=e=>typeof e==`object`&&!!e&&`rawPacket`in e&&e.rawPacket instanceof Uint8Array&&e.rawPacket[0]===21,iR=({ca:e,host:t,
proxy:n})=>{let r=Vj(t);if(r!==void 0){let{Agent:e,request:t}=process.getBuiltinModule(`node:http`),n={proxyEnv:{}},
i=new e({keepAlive:!0,...n}),a=new e({keepAlive:!1,...n});return{request:t,address:{socketPath:r},basePath:``,kept:i,
fresh:a,proxy:void 0,probe:void 0}}let{hostname:i,pathname:a,port:o,protocol:s}=new URL(t),{Agent:c,
request:l}=process.getBuiltinModule(s===`https:`?`node:https`:`node:http`),u={...e===void 0?void 0:{ca:e},proxyEnv:n};
return{request:l,address:{protocol:s,hostname:i.replace(/^\[|\]$/g,``),port:o===``?void 0:o},basePath:a===`/`?``:a,
kept:new c({keepAlive:!0,...u}),fresh:new c({keepAlive:!1,...u}),proxy:vi(s,n),probe:void 0}},aR=e=>{let{address:t}=e;
return!(`hostname`in t)||t.protocol!==`http:`?Promise.resolve(!1):(e.probe??=new Promise(e=>{let{hostname:n,port:r}=t,
i=process.getBuiltinModule(`node:tls`).connect({host:n,port:Number(r??80),rejectUnauthorized:!1}),a=t=>{clearTimeout(o),
i.destroy(),e(t)},o=setTimeout(()=>a(!1),nR);i.once(`secureConnect`,()=>a(!0)),i.once(`error`,()=>a(!1)),i.once(`close`,
()=>a(!1))}),e.probe)},oR=(e,{proxy:t})=>{if(t===void 0)return;let n=Object(e),
r=Number(t.port||(t.protocol===`https:`?443:80)),[i=e]=Array.isArray(n.errors)?n.errors:[];
if(n.code!==`ERR_PROXY_TUNNEL`&&n.hostname!==t.hostname&&Object(i).port!==r)return;
let a=typeof n.statusCode==`number`?n.statusCode:void 0;return{proxy:t.host,status:a}},sR=(e,t,{onError:n,onHead:r})=>{
let i=performance.now(),a=!1,o,s=!1,c,l,u=e.request({...e.address,path:e.basePath+t.path,method:t.method,
agent:t.fresh?e.fresh:e.kept});u.setHeader(`accept-encoding`,`identity`);for(let e in t.headers)u.setHeader(e,
t.headers[e]??``);let d=e=>{l??=e,u.destroy()},
f=setTimeout(()=>d(t.connectTimeout<t.timeout?`CONNECT_TIMEOUT`:`TIMEOUT`),Math.min(t.timeout,t.connectTimeout,tR));
return u.once(`socket`,e=>{let n=()=>{a=!0,o=performance.now()-i,r()},r=()=>{
if(t.connectTimeout>=t.timeout||l!==void 0)return;clearTimeout(f);let e=t.timeout-(performance.now()-i);f=setTimeout(d,
Math.min(Math.max(1,e),tR),`TIMEOUT`)};e.connecting?e.once(`encrypted`in e?`secureConnect`:`connect`,n):(a=!0,r())}),
u.once(`response`,e=>{s=!0;let t=e.headers[`content-encoding`];if(t===void 0||t===`identity`)return r(e,o);s=!1,
c=e.statusCode,d(`BODY_ENCODED`)}),u.on(`error`,t=>{if(clearTimeout(f),s)return;let r=l??(rR(t)?`TLS_EXPECTED`:KN(t)),
i=u.reusedSocket&&l===void 0,o=a?void 0:oR(t,e),d=e=>n(new hM({code:e,sent:a,stale:i,status:c,...o}));
r===`ECONNRESET`&&a&&!i&&!e.proxy?aR(e).then(e=>d(e?`TLS_EXPECTED`:r)):d(r)}),u.once(`close`,()=>{
!s&&l!==void 0&&n(new hM({code:l,sent:a,stale:!1}))}),u.end(t.body),{stopTimer:()=>clearTimeout(f),endedBy:()=>l,
cancel:()=>{clearTimeout(f),u.destroy()}}},cR=(e,t)=>({status:e.statusCode??0,headers:e.headers,connectMs:t}),lR=(e,
t)=>new hM({code:e,sent:!0,stale:!1,status:t}),uR=(e,t,n)=>{if(e.complete&&e.readableLength<=t){
let t=e.read()??/* @__PURE__ */ new Uint8Array;return e.resume(),n(t)}if(e.destroyed)return n(lR(`BODY_CUT_SHORT`));
let r=[],i=0;e.on(`data`,a=>{i+=a.length,i<=t?r.push(a):(e.removeAllListeners(`end`),e.destroy(),n(lR(`BODY_TOO_LARGE`,
e.statusCode)))}),e.once(`end`,()=>n(r.length===1?r[0]??/* @__PURE__ */ new Uint8Array:Buffer.concat(r))),e.on(`error`,
()=>void 0),e.once(`close`,()=>{!e.readableEnded&&i<=t&&n(lR(`BODY_CUT_SHORT`,e.statusCode))})},dR=e=>{let t=e=>{},
n=()=>{if(e.closed)return e.readableEnded?R_():J(lR(`BODY_CUT_SHORT`))};return gw(Zy(function*(){
yield*Bb(()=>qy(()=>e.destroy()));let r=t;e.pause(),e.on(`data`,t=>{e.pause(),r(K(Qu(t)))}),e.on(`error`,()=>void 0),
e.once(`close`,()=>{let e=n();e!==void 0&&r(e)});let i=Yy(i=>{let a=n();return a===void 0?(r=e=>{r=t,i(e)},e.resume(),
qy(()=>{e.pause(),r=t})):i(a)});return rw(K(i))}))},fR=Zy(function*(){let e=yield*zb(qy(()=>/* @__PURE__ */ new Map),
e=>qy(()=>{for(let{fresh:t,kept:n}of e.values())n.destroy(),t.destroy()})),t=t=>{let{ca:n,host:r}=t,
i=n===void 0?r:`${r} ${n}`,a=e.get(i)??iR(t);return e.set(i,a),a};return{connectsToSockets:!0,send:e=>Yy(n=>{
let r=sR(t(e),e,{onError:e=>n(J(e)),onHead:(t,i)=>process.nextTick(()=>uR(t,e.maxBodySize,e=>{if(r.stopTimer(),
!(e instanceof hM))return n(K({...cR(t,i),body:e}));let a=r.endedBy();n(J(a===void 0?e:lR(a)))}))});
return qy(r.cancel)}),open:e=>Yy(n=>{let r=sR(t(e),e,{onError:e=>n(J(e)),onHead:(e,t)=>{r.stopTimer(),
(e.statusCode===204||e.statusCode===304)&&e.resume(),process.nextTick(()=>n(K({...cR(e,t),body:dR(e)})))}});
return qy(r.cancel)})}})})),mR,hR=B((()=>{Vv(),pR(),yM(),mR=/*#__PURE__*/ Nv(gM,fR)})),gR,_R,vR,yR,bR,xR,SR,CR=B((()=>{
Z(),ge(),dr(),dS(),rC(),Ow(),gR=`~effect/SubscriptionRef`,_R={...bn,[gR]:{_A:W},toJSON(){return{_id:`SubscriptionRef`,
value:this.value}}},vR=e=>db(Ux({replay:1}),t=>{let n=Object.create(_R);return n.semaphore=$S(1),n.value=e,n.pubsub=t,
Gx(n.pubsub,e),n}),yR=e=>pw(e.pubsub),bR=e=>qy(()=>e.value),xR=(e,t)=>{e.value=t,Gx(e.pubsub,t)},SR=/*#__PURE__*/ U(2,
(e,t)=>e.semaphore.withPermit(qy(()=>xR(e,t))))})),wR,TR,ER,DR,OR,kR,AR,jR,MR,NR,PR,FR,IR,LR,RR,zR,BR,VR=B((()=>{Au(),
Kd(),ge(),dr(),j_(),zu(),Sy(),Xl(),Kr(),wR=`~effect/Cache`,TR=(e,t)=>Um(n=>{let r=Object.create(DR);
return r.lookup=t=>zm(e(t),e=>Du(n,e)),r.map=py(),r.capacity=t.capacity,r.timeToLive=t.timeToLive?(e,
n)=>Sd(t.timeToLive(e,n)):OR,kp(r)}),ER=e=>TR(e.lookup,{...e,timeToLive:e.timeToLive===void 0?OR:()=>e.timeToLive}),
DR={...bn,[wR]:wR,toJSON(){return{_id:`Cache`,capacity:this.capacity,map:this.map}}},OR=(e,t)=>Id,kR=/*#__PURE__*/ U(2,
(e,t)=>$n(n=>{let r=hy(e.map,t);if(Vl(r)&&(by(e.map,t),!MR(r.value,n)))return vy(e.map,t,r.value),r.value.await(n);
let i=new AR(n,e.lookup(t));i.onInterrupt=()=>jR(e,t,i);let a=!1;i.fiber.addObserver(r=>{if(i.onInterrupt=void 0,jm(r)){
jR(e,t,i);return}let o=e.timeToLive(r,t);Pd(o)?(a=!0,jR(e,t,
i)):Nd(o)&&(i.expiresAt=n.getRef(t_).currentTimeMillisUnsafe()+Bd(o))});let o=i.fiber.pollUnsafe();
return a||o!==void 0&&jm(o)||vy(e.map,t,i),Number.isFinite(e.capacity)&&NR(e),i.await(n)})),AR=class{expiresAt;awaiters;
fiber;onInterrupt;constructor(e,t){this.fiber=Tg(e,t,!0,!0),this.awaiters=0,this.expiresAt=void 0}await(e){
return e===void 0?$n(e=>this.await(e)):this.fiber.pollUnsafe()||(this.awaiters++,Xh(e,()=>(this.awaiters--,
this.awaiters>0||this.fiber.pollUnsafe()?Bp:(this.onInterrupt?.(),Ep(this.fiber)))),Tp(this.fiber))}},jR=(e,t,n)=>{
let r=hy(e.map,t);Vl(r)&&r.value===n&&by(e.map,t)},MR=(e,
t)=>e.expiresAt!==void 0&&t.getRef(t_).currentTimeMillisUnsafe()>=e.expiresAt,NR=e=>{let t=xy(e.map)-e.capacity;
if(!(t<=0)){for(let[n]of e.map)if(by(e.map,n),t--,t===0)return}},PR=/*#__PURE__*/ U(2,(e,t)=>$n(n=>{let r=FR(e,t,n);
return r?fm(r.await(n)):Lp})),FR=(e,t,n,r=!0)=>{let i=hy(e.map,t);if(!Bl(i)){if(MR(i.value,n))by(e.map,
t);else return r&&(by(e.map,t),vy(e.map,t,i.value)),i.value}},IR=/*#__PURE__*/ U(2,(e,t)=>$n(n=>{let r=FR(e,t,n,!1);
return kp(r!==void 0)})),LR=/*#__PURE__*/ U(2,(e,t)=>Mp(()=>{by(e.map,t)})),RR=/*#__PURE__*/ U(3,(e,t,n)=>$n(r=>{
let i=FR(e,t,r,!1);return i===void 0?kp(!1):i.await(r).pipe(Sm(r=>{if(n(r)){let n=hy(e.map,t);
return Bl(n)||n.value!==i?!1:(by(e.map,t),!0)}return!1}),Xm(()=>kp(!1)))})),zR=e=>$n(t=>{
let n=t.getRef(t_).currentTimeMillisUnsafe();return kp(Ru(e.map,([t,
r])=>r.expiresAt===void 0||r.expiresAt>n?Ir(t):(by(e.map,t),Rr)))}),BR=e=>$n(t=>{
let n=t.getRef(t_).currentTimeMillisUnsafe();return kp(Ru(e.map,([t,r])=>{if(r.expiresAt===void 0||r.expiresAt>n){
let e=r.fiber.pollUnsafe();return e&&e._tag===`Success`?Ir([t,e.value]):Rr}return by(e.map,t),Rr}))})})),HR,UR=B((()=>{
VR(),Z(),HR=X(function*(e){let t=0,n=/* @__PURE__ */ new Set,r=yield*TR(r=>ob(nb,Ky(()=>{let r=[...n];
return n=/* @__PURE__ */ new Set,t++,e(r)})),{capacity:1/0,timeToLive:()=>0});return e=>Ky(()=>{for(let t of e)n.add(t);
let i=qy(()=>{for(let t of e)n.delete(t)});return qb(db(kR(r,t),t=>{let n=new Map(t);return e.map(e=>[e,n.get(e)])}),
()=>i)})})})),WR,GR,KR,qR,JR,YR=B((()=>{QM(),sa(),WR=e=>t=>new aa({reference:t,error:e}),GR=(e,t,
n)=>r=>new ta({reference:r,kind:e,name:t,candidates:n.map(({id:e})=>e)}),
KR=e=>e._tag===`ResourceNotFound`||e._tag===`InvalidRequest`||e._tag===`AccessDenied`,
qR=e=>e._tag===`VaultNotFound`||e._tag===`ItemNotFound`||e._tag===`SectionNotFound`||e._tag===`FieldNotFound`,
JR=e=>e._tag===`RequestFailed`&&qM(e.error)})),XR,ZR,QR,$R=B((()=>{Kr(),wa(),YR(),XR=5e3,ZR=10,QR=({capacity:e,
staleIfError:t})=>{let n=/* @__PURE__ */ new Map,r,i=(t,r,i)=>{if((n.get(t)?.at??i)>i)return;n.delete(t),n.set(t,
{resolved:r,at:i});let[a]=n.keys();n.size>e*ZR&&a!==void 0&&n.delete(a)},a=(e,r,i)=>{let a=n.get(e),o=i-(a?.at??0);
return a===void 0||o>t?void 0:{...a.resolved,stale:{age:o,failure:r}}};return{staleOutcomes:(e,t)=>{
if(r===void 0||t>=r.until)return;let{error:n}=r,i=e.flatMap(e=>{let r=a(Ca(e.reference),n,t);return r===void 0?[]:[[e,
Ir(r)]]});return i.length===e.length?i:void 0},withStaleFallback:(e,o,s)=>t===0?e:e.map(([e,t])=>{let c=Ca(e.reference);
if(Br(t))return e.reference.attribute!==`otp`&&i(c,t.success,o),[e,t];if(!JR(t.failure))return n.delete(c),[e,t];
let l=a(c,t.failure,s);return l===void 0?[e,t]:(r={error:t.failure,until:s+XR},[e,Ir(l)])})}}})),ez,tz,nz,rz,iz=B((()=>{
Z(),Ki(),sa(),YR(),ez=e=>({id:e,name:e,items:void 0,assumed:!0}),tz=Vi(({id:e,name:t})=>({id:e,title:t})),nz=(e,
t)=>Pb(e,{onFailure:e=>J(WR(e)),onSuccess:e=>{let n=tz(e).fitting(t),[r]=n;if(r===void 0){let n=e.map(e=>e.name);
return J(r=>new Zi({reference:r,vault:t,visible:n,suggestion:tz(e).suggestion(t)}))}return n.length===1?K({id:r.id,
name:r.name,items:r.items,assumed:!1}):J(GR(`vault`,t,n))}}),rz=(e,t,n)=>Ni(t)&&!n?K(ez(t)):bb(nz(e,t),
e=>Ni(t)&&e(``)._tag===`RequestFailed`,()=>K(ez(t)))})),az,oz,sz,cz,lz,uz,dz,fz=B((()=>{Z(),Kr(),BL(),Ki(),sa(),YR(),
iz(),az=(e,t)=>e==null?t>2:e<=250*t,oz=({state:e})=>e!==`ARCHIVED`&&e!==`DELETED`,sz=Vi(({id:e,title:t})=>({id:e,
title:t??void 0}),oz),cz=(e,t,n)=>r=>e._tag===`Missing`?new Qi({reference:r,vault:t.name,item:n,
suggestion:e.suggestion}):e._tag===`Several`?GR(`item`,n,e.found)(r):WR(e)(r),lz=e=>e.length>1?J({_tag:`Several`,
found:e}):K(e[0]?.id),uz=X(function*(e,t,{fresh:n,name:r,titles:i}){if(Ni(r)){let i=yield*cb(e.item(t.id,r,n));
if(Br(i))return i.success;
if(i.failure._tag!==`ResourceNotFound`&&i.failure._tag!==`InvalidRequest`)return yield*i.failure}if(!az(t.items,
i)&&LL(r)!==void 0){let i=yield*_b(e.titled(t.id,r),`InvalidRequest`,()=>K([])),a=yield*lz(sz(i).fitting(r));
if(a!==void 0)return yield*e.item(t.id,a,n)}let a=sz(yield*e.catalogue(t.id)),o=yield*lz(a.fitting(r));
return o===void 0?yield*J({_tag:`Missing`,suggestion:a.suggestion(r)}):yield*e.item(t.id,o,n)}),dz=(e,t,n)=>uz(e,t,
n).pipe(db(e=>({item:e,vault:t})),gb(r=>{let i=cz(r,t,n.name);
return!t.assumed||!(`status`in r&&KR(r))?J(i):Y(nz(e.vaults,t.name),r=>r.id===t.id?J(i):uz(e,r,
n).pipe(Sb({onSuccess:e=>({item:e,vault:r}),onFailure:e=>cz(e,r,n.name)})))}))})),pz,mz,hz,gz,_z,vz,yz,bz,xz,Sz,Cz,wz,
Tz=B((()=>{lT(),Kr(),Ki(),Mi(),sa(),wa(),pz=e=>({_tag:`Value`,value:iT(e)?e:aT(e??``)}),mz=Vi(e=>({id:e.id,
title:e.label??void 0})),hz=Vi(e=>({id:e.id,title:e.name??void 0})),gz=Vi(e=>({id:e.id??void 0,title:e.label??void 0})),
_z=[],vz=/* @__PURE__ */ new Set([`content`,`size`,`name`]),yz=(e,t)=>{let n=Ca(t),r=e.title||e.id,i=e.sections??_z,
a=t.section===void 0?void 0:new Set(gz(i).fitting(t.section).map(({id:e})=>e));
if(t.section!==void 0&&a?.size===0)return Lr(new $i({reference:n,item:r,section:t.section,sections:i.map(({id:e,
label:t})=>t||e||``).filter(e=>e!==``),suggestion:gz(i).suggestion(t.section)}));
let o=e=>a===void 0||e.section?.id!=null&&a.has(e.section.id),s=mz(e.fields??_z),c=hz(e.files??_z),
l=bz(s.fitting(t.field,o)),u=bz(c.fitting(t.field,o)),[d]=l,[f]=u;
if(f!==void 0&&(d===void 0||vz.has(t.attribute)))return u.length>1?xz(n,t.field,u):Hr(wz(f,t,n),e=>({kind:`file`,
target:f,source:e}));if(d!==void 0)return l.length>1?xz(n,t.field,l):Hr(Cz(d,t,n),e=>({kind:`field`,target:d,
source:e}));let p=[...(e.fields??_z).filter(o).map(({id:e,label:t})=>t||e),...(e.files??_z).filter(o).map(({id:e,
name:t})=>t||e)];return Lr(new ea({reference:n,item:r,section:t.section,field:t.field,fields:p,
suggestion:s.suggestion(t.field,o)??c.suggestion(t.field,o)}))},bz=e=>{let t=e.filter(e=>e.section?.id==null);
return e.length>1&&t.length===1?t:e},xz=(e,t,n)=>Lr(new ta({reference:e,kind:`field`,name:t,
candidates:n.map(({id:e})=>e)})),Sz=(e,t,n)=>Lr(new na({reference:e,attribute:t,why:n})),Cz=(e,{attribute:t,
sshFormat:n},r)=>{if(n!==void 0)return Ir({_tag:`OpenSsh`,key:e.value??aT(``)});switch(t){case void 0:case`value`:
return Ir(pz(e.value));case`otp`:return e.type===`OTP`||e.totp!=null?Ir({_tag:`OneTimePassword`,field:e}):Sz(r,`otp`,
`the field is of type ${ji(e.type??`STRING`)}`);case`type`:return Ir(pz(e.type??`STRING`));case`id`:
return Ir(pz(e.id));case`title`:return Ir(pz(e.label));case`purpose`:return Ir(pz(e.purpose));default:return Sz(r,t,
`that is for files, and this is a field`)}},wz=(e,{attribute:t,sshFormat:n},r)=>{if(n!==void 0)return Sz(r,`ssh-format`,
`that is for fields, and this is a file`);switch(t){case void 0:case`value`:case`content`:return Ir({_tag:`Content`,
file:e});case`id`:return Ir(pz(e.id));case`name`:case`title`:return Ir(pz(e.name));case`size`:
return Ir(pz(String(e.size??``)));case`type`:return Ir(pz(`FILE`));default:return Sz(r,t,
`that is for fields, and this is a file`)}}})),Ez,Dz,Oz=B((()=>{Z(),Kr(),Ki(),wa(),fz(),Tz(),iz(),Ez=X(function*(e,t,n){
let r=t.some(({reference:e})=>!Ni(e.vault)),i=(e,t)=>e.map(e=>[e,Lr(t(Ca(e.reference)))]),a=(e,t)=>Dz(t,t=>ib(yz(e.item,
t.reference)).pipe(Y(r=>n({...e,selection:r},t.reference)),cb,db(e=>[[t,e]]))),o=(t,n)=>{let r=Map.groupBy(n,
({reference:e})=>e.item),o=[...r.keys()].filter(e=>!Ni(e)).length;return Dz(r,([n,r])=>{
let s=r.some(({reference:e})=>e.attribute===`otp`);return Pb(dz(e,t,{name:n,titles:o,fresh:s}),{onFailure:e=>K(i(r,e)),
onSuccess:e=>a(e,r)})})},s=/* @__PURE__ */ new Map,c=yield*Dz(Map.groupBy(t,({reference:e})=>e.vault),([t,
n])=>Mb(rz(e.vaults,t,r),{onFailure:e=>i(n,e),onSuccess:e=>{let t=s.get(e.id);return t===void 0?s.set(e.id,{vault:e,
all:[...n]}):t.all.push(...n),[]}})),l=yield*Dz(s.values(),({all:e,vault:t})=>o(t,e));return[...c,...l]}),Dz=(e,
t)=>db(Hy(e,t,{concurrency:`unbounded`}),e=>e.flat())})),kz,Az,jz,Mz,Nz,Pz,Fz,Iz,Lz,Rz,zz,Bz,Vz,Hz=B((()=>{kz=1e4,
Az=6e4,jz=1e4,Mz={lists:!1,items:`none`,history:!1},Nz=/* @__PURE__ */ new Map,Pz=(e,t)=>({contentVersion:e,checkedAt:t,
revision:0,unsettledSince:t,isChangeSeen:!0,behindSince:void 0,listedAt:void 0,listed:Nz,read:Nz,olderSince:Nz}),Fz=(e,
t,n)=>e?.listedAt!==void 0&&e.listed.has(t)&&n-e.listedAt<kz,Iz=(e,t)=>Math.max(e?.read.get(t)??-1,
e?.listed.get(t)??-1),Lz=(e,t,n)=>{switch(t._tag){case`Vault`:return Rz(e,t.contentVersion,n);case`List`:return Bz(e,t,
n);case`Item`:return Vz(e,t,n)}},Rz=(e,t,n)=>{let{behindSince:r,contentVersion:i,unsettledSince:a}=e,o={...e,
checkedAt:n},s=(t,n={})=>({state:{...o,behindSince:void 0,revision:e.revision+1,...t},drops:{lists:!0,items:`compare`,
history:!1,...n},isTaken:!0});if(t===void 0)return s({contentVersion:void 0});
if(i===void 0||t>i)return s({contentVersion:t,unsettledSince:n,isChangeSeen:i===void 0&&e.isChangeSeen});if(t<i){
let e=r??n;return n-e<Az?{state:{...o,behindSince:e},drops:Mz,isTaken:!1}:s({contentVersion:t,unsettledSince:n,
isChangeSeen:!1,listed:Nz,read:Nz,olderSince:Nz},{items:`all`,history:!0})}if(a===void 0)return{state:{...o,
behindSince:void 0},drops:Mz,isTaken:!0};let c=n-a;return s({unsettledSince:c>=Az||e.isChangeSeen&&c>=kz?void 0:a})},
zz=(e,t,n)=>{let r=e.olderSince.get(t)??n;return{since:r,isLagging:e.contentVersion!==void 0||n-r<Az}},Bz=(e,{isWhole:t,
versions:n},r)=>{let i=new Map(e.olderSince),a=!1;for(let[t,o]of n){if(o===void 0||o>=Iz(e,t)){i.delete(t);continue}
let n=zz(e,t,r);i.set(t,n.since),a||=n.isLagging}if(a)return{state:{...e,olderSince:i,
unsettledSince:e.unsettledSince??r},drops:Mz,isTaken:!1};let o=new Map(t?[]:e.listed);for(let[e,
t]of n)t!==void 0&&o.set(e,t);let s=t&&e.listed.size!==o.size||[...o].some(([t,n])=>e.listed.get(t)!==n),
c=new Map(e.read),l=/* @__PURE__ */ new Set;for(let[r,i]of e.read){if(t?o.get(r)===i:!n.has(r)||n.get(r)===i)continue;
l.add(r);let e=o.get(r);e!==void 0&&e<i&&c.set(r,e)}return{state:{...e,listedAt:r,listed:o,read:c,olderSince:i,
isChangeSeen:e.isChangeSeen||s},drops:{lists:!1,items:l.size===0?`none`:l,history:!1},isTaken:!0}},Vz=(e,{id:t,
version:n},r)=>{if(n===void 0)return{state:e,drops:Mz,isTaken:!0};let i=e.read.get(t),a=new Map(e.olderSince);
if(i!==void 0&&n<i){let{isLagging:n,since:i}=zz(e,t,r);if(a.set(t,i),n)return{state:{...e,olderSince:a,
unsettledSince:e.unsettledSince??r},drops:Mz,isTaken:!1}}a.delete(t);let o=new Map(e.read);o.delete(t),o.set(t,n);
let[s]=o.keys();o.size>jz&&s!==void 0&&o.delete(s);let c=n<(e.listed.get(t)??n);return{state:{...e,read:o,olderSince:a,
unsettledSince:c?e.unsettledSince??r:e.unsettledSince,isChangeSeen:e.isChangeSeen||i!==void 0&&n>i},drops:Mz,
isTaken:!0}}})),Uz,Wz,Gz,Kz,qz,Jz,Yz,Xz=B((()=>{VR(),Z(),Y_(),Xl(),Kr(),BL(),QM(),eN(),Hz(),fz(),Uz=1048576,Wz=[250,
1e3],Gz=e=>hb($M,e,(e,t)=>({readAt:e,value:t})),Kz=e=>{let t=/* @__PURE__ */ new Map;return{get:e=>t.get(e),set:(n,r)=>{
t.delete(n),t.set(n,r);let[i]=t.keys();t.size>e&&i!==void 0&&t.delete(i)},clear:e=>{
for(let n of t.keys())n.startsWith(e)&&t.delete(n)}}},qz=e=>({...e,...e.fields==null?{}:{fields:e.fields.map(({totp:e,
...t})=>t)}}),Jz=(e,t)=>new GM({method:`GET`,path:e,host:`the Connect server`,attempts:Wz.length+1,
mayHaveBeenProcessed:!1,status:200,problem:`incomplete`,reason:t}),Yz=X(function*(e,{capacity:t,negativeTimeToLive:n}){
let r=/* @__PURE__ */ new Map,i=Kz(t),a=Kz(Math.max(1,Math.ceil(t/10))),o=e=>{if(G_(e))return 1/0;let t=J_(e);
return t._tag===`Some`&&(t.value._tag===`ResourceNotFound`||t.value._tag===`InvalidRequest`)?n:0},s=X(function*(e,t){
let n=yield*$M,{drops:i,isTaken:a,state:o}=Lz(r.get(e)??Pz(void 0,n),t,n);if(r.set(e,o),i.items instanceof Set){
let{items:t}=i;yield*h(n=>n.vaultId===e&&t.has(n.itemId))}return a}),c=X(function*(e,{isTaken:t,known:n,mayRetry:r,
path:i,reason:a=`it is older than an answer before it: a replica lags behind`}){for(let i of[0,...Wz]){
i>0&&(yield*kb(i));let a=yield*cb(e);if(zr(a)){if(i===Wz.at(-1)||!r(a.failure,yield*$M))return yield*a.failure;continue}
if(yield*t(a.success))return a.success;let o=n();if(o!==void 0)return o}return yield*Jz(i,a)}),l=(t,n)=>{
let r=n===void 0,i=`${t}/${r?``:`?${n}`}`;return c(r?e.items.list(t):e.items.list(t,{filter:LL(n)}),{isTaken:e=>sb(s(t,
{_tag:`List`,versions:new Map(e.map(({id:e,version:t})=>[e,t??void 0])),isWhole:r}),t=>qy(()=>t&&a.set(i,e))),
known:()=>a.get(i),mayRetry:()=>!1,path:`/v1/vaults/${t}/items`})},u=yield*TR(e=>l(e,void 0),{capacity:Math.max(1,
Math.ceil(t/10)),timeToLive:o}),d=yield*TR(({title:e,vaultId:t})=>l(t,e),{capacity:t,timeToLive:o}),
f=yield*TR(({itemId:t,vaultId:n})=>{let a=`${n}/${t}`;return Gz(c(e.items.get(n,t),{isTaken:e=>sb(s(n,{_tag:`Item`,id:t,
version:e.version??void 0}),t=>qy(()=>t&&i.set(a,e))),known:()=>Wl(Kl(Ul(i.get(a)),qz)),mayRetry:(e,
i)=>e._tag===`ResourceNotFound`&&Fz(r.get(n),t,i),path:`/v1/vaults/${n}/items/${t}`}))},{capacity:t,timeToLive:o}),
p=yield*TR(({fileId:t,itemId:n,size:r,vaultId:i})=>c(e.files.bytes(i,n,t),{isTaken:e=>K(r===void 0||e.length===r),
known:()=>void 0,mayRetry:()=>!1,path:`/v1/vaults/${i}/items/${n}/files/${t}/content`,
reason:`the file does not have the ${r} bytes that its item says`}),{capacity:Math.max(1,Math.ceil(t/10)),
timeToLive:e=>G_(e)&&e.value.length>Uz?0:o(e)}),m=(e,t)=>Y(zR(e),n=>Hy([...n].filter(t),t=>LR(e,t),{discard:!0})),
h=e=>ob(m(f,e),m(p,e)),g=X(function*(e,t,n){let o={_tag:`Vault`,contentVersion:e.contentVersion??void 0},{drops:s}=Lz(t,
o,n),c=({vaultId:t})=>t===e.id;if(s.lists&&(yield*LR(u,e.id),yield*m(d,c)),s.history&&(i.clear(`${e.id}/`),
a.clear(`${e.id}/`)),s.items===`compare`){let t=[...yield*BR(f)].filter(([e])=>c(e)),n=t.length>0&&az(e.items,t.length);
n&&(yield*kR(u,e.id));let r=new Set(t.flatMap(([{itemId:e},{value:t}])=>t.version==null?[e]:[]));
yield*h(e=>c(e)&&(!n||r.has(e.itemId)))}s.items===`all`&&(yield*h(c)),r.set(e.id,Lz(r.get(e.id)??t,o,n).state)}),
_=yield*TR(t=>Gz(e.vaults.list()),{capacity:1,timeToLive:o}),v=e=>ob(RR(_,`vaults`,({readAt:t})=>t<e),db(kR(_,`vaults`),
({value:e})=>e)),y=e=>db(lb(PR(_,`vaults`)),t=>ql(Jl(t),({readAt:t,value:n})=>Kl(Ul(n.find(({id:t})=>t===e)),
e=>({readAt:t,value:e})))),b=yield*TR(X(function*(t){let n=r.get(t),i=Wl(yield*y(t));if(n===void 0)r.set(t,
Pz(i?.value.contentVersion??void 0,i?.readAt??(yield*$M)));else{let{readAt:r,
value:a}=i!==void 0&&i.readAt>n.checkedAt?i:yield*Gz(e.vaults.get(t));yield*g(a,n,r)}}),{capacity:1/0,
timeToLive:()=>0}),x=X(function*(e,t){let n=()=>r.get(e)?.checkedAt??-1/0;for(let r=0;r<3&&n()<t;r++)yield*kR(b,e);
let{contentVersion:i,revision:a}=r.get(e)??Pz(void 0,t);return{contentVersion:i,revision:a}});
return{revisions:X(function*(e,t){let n=e.length>1?v(t):Jy;return new Map(yield*Hy(e,e=>db(cb(ob(n,x(e,t))),t=>[e,t]),
{concurrency:`unbounded`}))}),isOutdated:(e,t,n)=>n!==void 0&&n<(r.get(e)?.read.get(t)??n),
readsFresherThan:X(function*(e,t){let n={capacity:1/0},r=yield*Gb(v(e)),i=yield*ER({...n,lookup:t=>x(t,e)}),a=(e,
t)=>ob(kR(i,e),t),o=yield*ER({...n,lookup:e=>a(e,kR(u,e))});return{vaults:r,revision:e=>kR(i,e),catalogue:e=>kR(o,e),
titled:(e,t)=>a(e,Y(IR(u,e),n=>n?kR(o,e):kR(d,{vaultId:e,title:t}))),item:(e,n,r)=>{let i={vaultId:e,itemId:n},o=kR(f,
i),s=RR(f,i,({readAt:e})=>e<t);return db(a(e,r?ob(s,o):o),({value:e})=>e)},content:(e,t,{id:n,size:r})=>a(e,kR(p,
{vaultId:e,itemId:t,fileId:n,size:r??void 0}))}})}})})),Zz,Qz,$z,eB,tB,nB=B((()=>{Z(),eN(),Oz(),Xz(),
Zz=(...e)=>`/v1/${e.map(encodeURIComponent).join(`/`)}`,Qz=(e,t,n)=>Zz(`vaults`,e,`items`,t,`files`,n,`content`),$z=(e,
t)=>{let n=(e,n)=>Ky(()=>(t(e),n));return{vaults:{list:t=>n(Zz(`vaults`),e.vaults.list(t)),get:t=>n(Zz(`vaults`,t),
e.vaults.get(t))},items:{list:(t,r)=>{let i=r?.filter===void 0?``:`?${new URLSearchParams({filter:r.filter})}`;
return n(Zz(`vaults`,t,`items`)+i,e.items.list(t,r))},get:(t,r)=>n(Zz(`vaults`,t,`items`,r),e.items.get(t,r))},
files:{bytes:(t,r,i)=>n(Qz(t,r,i),e.files.bytes(t,r,i))}}},eB=({item:e,selection:{kind:t,target:n},vault:r})=>{
let i=n.section?.id==null?void 0:n.section;return{vault:{id:r.id,name:r.name},item:{id:e.id,title:e.title??void 0,
category:e.category,version:e.version??void 0,updatedAt:e.updatedAt??void 0},section:i===void 0?void 0:{id:i.id??void 0,
label:e.sections?.find(({id:e})=>e===i.id)?.label??void 0},target:t===`field`?{kind:t,id:n.id,name:n.label??void 0,
type:n.type??void 0}:{kind:t,id:n.id,name:n.name??void 0,type:void 0}}},tB=X(function*(e,t){let n=[],r=yield*Yz($z(e,
e=>n.push(e)),{capacity:1/0,negativeTimeToLive:0}),i=yield*$M,a=/* @__PURE__ */ new Set,
o=yield*Ez(yield*r.readsFresherThan(0,i),t,e=>qy(()=>{let{source:t}=e.selection;
return t._tag===`Content`&&a.add(Qz(e.vault.id,e.item.id,t.file.id)),eB(e)}));return{requests:[...n,
...a].map(e=>({method:`GET`,path:e})),places:o}})})),rB=/* @__PURE__ */ V(((e,t)=>{var n=ie(`assert`),
r=ie(`stream`).Stream,i=ie(`util`),a=/^[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}$/;
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
iB=/* @__PURE__ */ V(((e,t)=>{var n=ie(`buffer`),r=n.Buffer,i={},a;
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
i.kStringMaxLength&&(i.constants.MAX_STRING_LENGTH=i.kStringMaxLength)),t.exports=i})),aB=/* @__PURE__ */ V(((e,t)=>{
var n=iB().Buffer,r={dsa:{parts:[`p`,`q`,`g`,`y`],sizePart:`p`},rsa:{parts:[`e`,`n`],sizePart:`n`},
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
``),`hex`)}}}})),oB=/* @__PURE__ */ V(((e,t)=>{rB();var n=ie(`util`);function r(e,t){
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
KeyEncryptedError:c,CertificateParseError:s}})),sB=/* @__PURE__ */ V(((e,t)=>{
t.exports={newInvalidAsn1Error:function(e){var t=/* @__PURE__ */ Error();return t.name=`InvalidAsn1Error`,
t.message=e||``,t}}})),cB=/* @__PURE__ */ V(((e,t)=>{t.exports={EOC:0,Boolean:1,Integer:2,BitString:3,OctetString:4,
Null:5,OID:6,ObjectDescriptor:7,External:8,Real:9,Enumeration:10,PDV:11,Utf8String:12,RelativeOID:13,Sequence:16,Set:17,
NumericString:18,PrintableString:19,T61String:20,VideotexString:21,IA5String:22,UTCTime:23,GeneralizedTime:24,
GraphicString:25,VisibleString:26,GeneralString:28,UniversalString:29,CharacterString:30,BMPString:31,Constructor:32,
Context:128}})),lB=/* @__PURE__ */ V(((e,t)=>{var n=ie(`assert`),r=iB().Buffer,i=cB(),a=sB().newInvalidAsn1Error;
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
return(i&128)==128&&s!==4&&(o-=1<<s*8),o|0},t.exports=o})),uB=/* @__PURE__ */ V(((e,t)=>{var n=ie(`assert`),
r=iB().Buffer,i=cB(),a=sB().newInvalidAsn1Error,o={size:1024,growthFactor:8};function s(e,t){return n.ok(e),
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
var i=r.alloc(t);this._buf.copy(i,0,0,this._offset),this._buf=i,this._size=t}},t.exports=c})),dB=/* @__PURE__ */ V(((e,
t)=>{var n=sB(),r=cB();for(var i in t.exports={Reader:lB(),Writer:uB()},r)r.hasOwnProperty(i)&&(t.exports[i]=r[i]);
for(var a in n)n.hasOwnProperty(a)&&(t.exports[a]=n[a])})),fB=/* @__PURE__ */ V(((e,t)=>{var n=dB();t.exports={Ber:n,
BerReader:n.Reader,BerWriter:n.Writer}})),pB=/* @__PURE__ */ V(((e,t,n)=>{(function(){var n,r=!0;function i(e,t,n){
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
t),t}function re(e){var t=a();return e.copyTo(t),this.reduce(t),t}function ie(e){for(;e.t<=this.mt2;)e[e.t++]=0;
for(var t=0;t<this.m.t;++t){var n=e[t]&32767,r=n*this.mpl+((n*this.mph+(e[t]>>15)*this.mpl&this.um)<<15)&e.DM;
for(n=t+this.m.t,e[n]+=this.m.am(0,r,e,t,0,this.m.t);e[n]>=e.DV;)e[n]-=e.DV,e[++n]++}e.clamp(),e.drShiftTo(this.m.t,e),
e.compareTo(this.m)>=0&&e.subTo(this.m,e)}function ae(e,t){e.squareTo(t),this.reduce(t)}function oe(e,t,n){
e.multiplyTo(t,n),this.reduce(n)}H.prototype.convert=ne,H.prototype.revert=re,H.prototype.reduce=ie,
H.prototype.mulTo=oe,H.prototype.sqrTo=ae;function se(){return(this.t>0?this[0]&1:this.s)==0}function ce(e,t){
if(e>4294967295||e<1)return i.ONE;var n=a(),r=a(),o=t.convert(this),s=E(e)-1;for(o.copyTo(n);--s>=0;)if(t.sqrTo(n,r),
(e&1<<s)>0)t.mulTo(r,o,n);else{var c=n;n=r,r=c}return t.revert(n)}function le(e,t){
var n=e<256||t.isEven()?new L(t):new H(t);return this.exp(e,n)}i.prototype.copyTo=_,i.prototype.fromInt=v,
i.prototype.fromString=b,i.prototype.clamp=x,i.prototype.dlShiftTo=O,i.prototype.drShiftTo=k,i.prototype.lShiftTo=A,
i.prototype.rShiftTo=j,i.prototype.subTo=M,i.prototype.multiplyTo=N,i.prototype.squareTo=P,i.prototype.divRemTo=F,
i.prototype.invDigit=V,i.prototype.isEven=se,i.prototype.exp=ce,i.prototype.toString=S,i.prototype.negate=C,
i.prototype.abs=w,i.prototype.compareTo=T,i.prototype.bitLength=D,i.prototype.mod=I,i.prototype.modPowInt=le,
i.ZERO=y(0),i.ONE=y(1);function ue(){var e=a();return this.copyTo(e),e}function U(){if(this.s<0){
if(this.t==1)return this[0]-this.DV;if(this.t==0)return-1}else if(this.t==1)return this[0];else if(this.t==0)return 0;
return(this[1]&(1<<32-this.DB)-1)<<this.DB|this[0]}function W(){return this.t==0?this.s:this[0]<<24>>24}function de(){
return this.t==0?this.s:this[0]<<16>>16}function fe(e){return Math.floor(Math.LN2*this.DB/Math.log(e))}function pe(){
return this.s<0?-1:this.t<=0||this.t==1&&this[0]<=0?0:1}function me(e){if(e??=10,this.signum()==0||e<2||e>36)return`0`;
var t=this.chunkSize(e),n=e**+t,r=y(n),i=a(),o=a(),s=``;for(this.divRemTo(r,i,
o);i.signum()>0;)s=(n+o.intValue()).toString(e).substr(1)+s,i.divRemTo(r,i,o);return o.intValue().toString(e)+s}
function he(e,t){this.fromInt(0),t??=10;for(var n=this.chunkSize(t),r=t**+n,a=!1,o=0,s=0,c=0;c<e.length;++c){var l=g(e,
c);l<0?e.charAt(c)==`-`&&this.signum()==0&&(a=!0):(s=t*s+l,++o>=n&&(this.dMultiply(r),this.dAddOffset(s,0),o=0,s=0))}
o>0&&(this.dMultiply(t**+o),this.dAddOffset(s,0)),a&&i.ZERO.subTo(this,this)}function ge(e,t,n){if(typeof t==`number`){
if(e<2)this.fromInt(1);else for(this.fromNumber(e,n),this.testBit(e-1)||this.bitwiseTo(i.ONE.shiftLeft(e-1),we,this),
this.isEven()&&this.dAddOffset(1,0);!this.isProbablePrime(t);)this.dAddOffset(2,0),
this.bitLength()>e&&this.subTo(i.ONE.shiftLeft(e-1),this)}else{var r=[],a=e&7;r.length=(e>>3)+1,t.nextBytes(r),
a>0?r[0]&=(1<<a)-1:r[0]=0,this.fromString(r,256)}}function _e(){var e=this.t,t=[];t[0]=this.s;var n=this.DB-e*this.DB%8,
r,i=0;
if(e-->0)for(n<this.DB&&(r=this[e]>>n)!=(this.s&this.DM)>>n&&(t[i++]=r|this.s<<this.DB-n);e>=0;)n<8?(r=(this[e]&(1<<n)-1)<<8-n,
r|=this[--e]>>(n+=this.DB-8)):(r=this[e]>>(n-=8)&255,n<=0&&(n+=this.DB,--e)),r&128&&(r|=-256),
i==0&&(this.s&128)!=(r&128)&&++i,(i>0||r!=this.s)&&(t[i++]=r);return t}function ve(e){return this.compareTo(e)==0}
function ye(e){return this.compareTo(e)<0?this:e}function be(e){return this.compareTo(e)>0?this:e}function xe(e,t,n){
var r,i,a=Math.min(e.t,this.t);for(r=0;r<a;++r)n[r]=t(this[r],e[r]);if(e.t<this.t){for(i=e.s&this.DM,
r=a;r<this.t;++r)n[r]=t(this[r],i);n.t=this.t}else{for(i=this.s&this.DM,r=a;r<e.t;++r)n[r]=t(i,e[r]);n.t=e.t}
n.s=t(this.s,e.s),n.clamp()}function Se(e,t){return e&t}function Ce(e){var t=a();return this.bitwiseTo(e,Se,t),t}
function we(e,t){return e|t}function Te(e){var t=a();return this.bitwiseTo(e,we,t),t}function Ee(e,t){return e^t}
function De(e){var t=a();return this.bitwiseTo(e,Ee,t),t}function Oe(e,t){return e&~t}function ke(e){var t=a();
return this.bitwiseTo(e,Oe,t),t}function Ae(){for(var e=a(),t=0;t<this.t;++t)e[t]=this.DM&~this[t];return e.t=this.t,
e.s=~this.s,e}function je(e){var t=a();return e<0?this.rShiftTo(-e,t):this.lShiftTo(e,t),t}function Me(e){var t=a();
return e<0?this.lShiftTo(-e,t):this.rShiftTo(e,t),t}function Ne(e){if(e==0)return-1;var t=0;return e&65535||(e>>=16,
t+=16),e&255||(e>>=8,t+=8),e&15||(e>>=4,t+=4),e&3||(e>>=2,t+=2),e&1||++t,t}function Pe(){
for(var e=0;e<this.t;++e)if(this[e]!=0)return e*this.DB+Ne(this[e]);return this.s<0?this.t*this.DB:-1}function Fe(e){
for(var t=0;e!=0;)e&=e-1,++t;return t}function Ie(){for(var e=0,t=this.s&this.DM,n=0;n<this.t;++n)e+=Fe(this[n]^t);
return e}function Le(e){var t=Math.floor(e/this.DB);return t>=this.t?this.s!=0:!!(this[t]&1<<e%this.DB)}function Re(e,
t){var n=i.ONE.shiftLeft(e);return this.bitwiseTo(n,t,n),n}function ze(e){return this.changeBit(e,we)}function Be(e){
return this.changeBit(e,Oe)}function Ve(e){return this.changeBit(e,Ee)}function He(e,t){for(var n=0,r=0,i=Math.min(e.t,
this.t);n<i;)r+=this[n]+e[n],t[n++]=r&this.DM,r>>=this.DB;if(e.t<this.t){for(r+=e.s;n<this.t;)r+=this[n],
t[n++]=r&this.DM,r>>=this.DB;r+=this.s}else{for(r+=this.s;n<e.t;)r+=e[n],t[n++]=r&this.DM,r>>=this.DB;r+=e.s}
t.s=r<0?-1:0,r>0?t[n++]=r:r<-1&&(t[n++]=this.DV+r),t.t=n,t.clamp()}function Ue(e){var t=a();return this.addTo(e,t),t}
function We(e){var t=a();return this.subTo(e,t),t}function Ge(e){var t=a();return this.multiplyTo(e,t),t}function Ke(){
var e=a();return this.squareTo(e),e}function qe(e){var t=a();return this.divRemTo(e,t,null),t}function Je(e){var t=a();
return this.divRemTo(e,null,t),t}function Ye(e){var t=a(),n=a();return this.divRemTo(e,t,n),[t,n]}function Xe(e){
this[this.t]=this.am(0,e-1,this,0,0,this.t),++this.t,this.clamp()}function Ze(e,t){if(e!=0){
for(;this.t<=t;)this[this.t++]=0;for(this[t]+=e;this[t]>=this.DV;)this[t]-=this.DV,++t>=this.t&&(this[this.t++]=0),
++this[t]}}function Qe(){}function $e(e){return e}function et(e,t,n){e.multiplyTo(t,n)}function tt(e,t){e.squareTo(t)}
Qe.prototype.convert=$e,Qe.prototype.revert=$e,Qe.prototype.mulTo=et,Qe.prototype.sqrTo=tt;function nt(e){
return this.exp(e,new Qe)}function rt(e,t,n){var r=Math.min(this.t+e.t,t);for(n.s=0,n.t=r;r>0;)n[--r]=0;
for(var i=n.t-this.t;r<i;++r)n[r+this.t]=this.am(0,e[r],n,r,0,this.t);for(i=Math.min(e.t,t);r<i;++r)this.am(0,e[r],n,r,
0,t-r);n.clamp()}function it(e,t,n){--t;var r=n.t=this.t+e.t-t;for(n.s=0;--r>=0;)n[r]=0;for(r=Math.max(t-this.t,
0);r<e.t;++r)n[this.t+r-t]=this.am(t-r,e[r],n,0,0,this.t+r-t);n.clamp(),n.drShiftTo(1,n)}function at(e){this.r2=a(),
this.q3=a(),i.ONE.dlShiftTo(2*e.t,this.r2),this.mu=this.r2.divide(e),this.m=e}function ot(e){
if(e.s<0||e.t>2*this.m.t)return e.mod(this.m);if(e.compareTo(this.m)<0)return e;var t=a();return e.copyTo(t),
this.reduce(t),t}function st(e){return e}function ct(e){for(e.drShiftTo(this.m.t-1,this.r2),
e.t>this.m.t+1&&(e.t=this.m.t+1,e.clamp()),this.mu.multiplyUpperTo(this.r2,this.m.t+1,this.q3),
this.m.multiplyLowerTo(this.q3,this.m.t+1,this.r2);e.compareTo(this.r2)<0;)e.dAddOffset(1,this.m.t+1);
for(e.subTo(this.r2,e);e.compareTo(this.m)>=0;)e.subTo(this.m,e)}function lt(e,t){e.squareTo(t),this.reduce(t)}
function ut(e,t,n){e.multiplyTo(t,n),this.reduce(n)}at.prototype.convert=ot,at.prototype.revert=st,
at.prototype.reduce=ct,at.prototype.mulTo=ut,at.prototype.sqrTo=lt;function dt(e,t){var n=e.bitLength(),r,i=y(1),o;
if(n<=0)return i;r=n<18?1:n<48?3:n<144?4:n<768?5:6,o=n<8?new L(t):t.isEven()?new at(t):new H(t);var s=[],c=3,l=r-1,
u=(1<<r)-1;if(s[1]=o.convert(this),r>1){var d=a();for(o.sqrTo(s[1],d);c<=u;)s[c]=a(),o.mulTo(d,s[c-2],s[c]),c+=2}
var f=e.t-1,p,m=!0,h=a(),g;for(n=E(e[f])-1;f>=0;){for(n>=l?p=e[f]>>n-l&u:(p=(e[f]&(1<<n+1)-1)<<l-n,
f>0&&(p|=e[f-1]>>this.DB+n-l)),c=r;!(p&1);)p>>=1,--c;if((n-=c)<0&&(n+=this.DB,--f),m)s[p].copyTo(i),m=!1;else{
for(;c>1;)o.sqrTo(i,h),o.sqrTo(h,i),c-=2;c>0?o.sqrTo(i,h):(g=i,i=h,h=g),o.mulTo(h,s[p],i)}
for(;f>=0&&!(e[f]&1<<n);)o.sqrTo(i,h),g=i,i=h,h=g,--n<0&&(n=this.DB-1,--f)}return o.revert(i)}function ft(e){
var t=this.s<0?this.negate():this.clone(),n=e.s<0?e.negate():e.clone();if(t.compareTo(n)<0){var r=t;t=n,n=r}
var i=t.getLowestSetBit(),a=n.getLowestSetBit();if(a<0)return t;for(i<a&&(a=i),a>0&&(t.rShiftTo(a,t),n.rShiftTo(a,
n));t.signum()>0;)(i=t.getLowestSetBit())>0&&t.rShiftTo(i,t),(i=n.getLowestSetBit())>0&&n.rShiftTo(i,n),
t.compareTo(n)>=0?(t.subTo(n,t),t.rShiftTo(1,t)):(n.subTo(t,n),n.rShiftTo(1,n));return a>0&&n.lShiftTo(a,n),n}
function pt(e){if(e<=0)return 0;var t=this.DV%e,n=this.s<0?e-1:0;if(this.t>0){
if(t==0)n=this[0]%e;else for(var r=this.t-1;r>=0;--r)n=(t*n+this[r])%e}return n}function mt(e){var t=e.isEven();
if(this.isEven()&&t||e.signum()==0)return i.ZERO;for(var n=e.clone(),r=this.clone(),a=y(1),o=y(0),s=y(0),
c=y(1);n.signum()!=0;){for(;n.isEven();)n.rShiftTo(1,n),t?(a.isEven()&&o.isEven()||(a.addTo(this,a),o.subTo(e,o)),
a.rShiftTo(1,a)):o.isEven()||o.subTo(e,o),o.rShiftTo(1,o);for(;r.isEven();)r.rShiftTo(1,r),
t?(s.isEven()&&c.isEven()||(s.addTo(this,s),c.subTo(e,c)),s.rShiftTo(1,s)):c.isEven()||c.subTo(e,c),c.rShiftTo(1,c);
n.compareTo(r)>=0?(n.subTo(r,n),t&&a.subTo(s,a),o.subTo(c,o)):(r.subTo(n,r),t&&s.subTo(a,s),c.subTo(o,c))}
if(r.compareTo(i.ONE)!=0)return i.ZERO;if(c.compareTo(e)>=0)return c.subtract(e);if(c.signum()<0)c.addTo(e,
c);else return c;return c.signum()<0?c.add(e):c}var ht=[2,3,5,7,11,13,17,19,23,29,31,37,41,43,47,53,59,61,67,71,73,79,
83,89,97,101,103,107,109,113,127,131,137,139,149,151,157,163,167,173,179,181,191,193,197,199,211,223,227,229,233,239,
241,251,257,263,269,271,277,281,283,293,307,311,313,317,331,337,347,349,353,359,367,373,379,383,389,397,401,409,419,421,
431,433,439,443,449,457,461,463,467,479,487,491,499,503,509,521,523,541,547,557,563,569,571,577,587,593,599,601,607,613,
617,619,631,641,643,647,653,659,661,673,677,683,691,701,709,719,727,733,739,743,751,757,761,769,773,787,797,809,811,821,
823,827,829,839,853,857,859,863,877,881,883,887,907,911,919,929,937,941,947,953,967,971,977,983,991,997],
gt=(1<<26)/ht[ht.length-1];function _t(e){var t,n=this.abs();if(n.t==1&&n[0]<=ht[ht.length-1]){
for(t=0;t<ht.length;++t)if(n[0]==ht[t])return!0;return!1}if(n.isEven())return!1;for(t=1;t<ht.length;){for(var r=ht[t],
i=t+1;i<ht.length&&r<gt;)r*=ht[i++];for(r=n.modInt(r);t<i;)if(r%ht[t++]==0)return!1}return n.millerRabin(e)}
function vt(e){var t=this.subtract(i.ONE),n=t.getLowestSetBit();if(n<=0)return!1;var r=t.shiftRight(n);e=e+1>>1,
e>ht.length&&(e=ht.length);for(var o=a(),s=0;s<e;++s){o.fromInt(ht[Math.floor(Math.random()*ht.length)]);
var c=o.modPow(r,this);if(c.compareTo(i.ONE)!=0&&c.compareTo(t)!=0){
for(var l=1;l++<n&&c.compareTo(t)!=0;)if(c=c.modPowInt(2,this),c.compareTo(i.ONE)==0)return!1;
if(c.compareTo(t)!=0)return!1}}return!0}i.prototype.chunkSize=fe,i.prototype.toRadix=me,i.prototype.fromRadix=he,
i.prototype.fromNumber=ge,i.prototype.bitwiseTo=xe,i.prototype.changeBit=Re,i.prototype.addTo=He,
i.prototype.dMultiply=Xe,i.prototype.dAddOffset=Ze,i.prototype.multiplyLowerTo=rt,i.prototype.multiplyUpperTo=it,
i.prototype.modInt=pt,i.prototype.millerRabin=vt,i.prototype.clone=ue,i.prototype.intValue=U,i.prototype.byteValue=W,
i.prototype.shortValue=de,i.prototype.signum=pe,i.prototype.toByteArray=_e,i.prototype.equals=ve,i.prototype.min=ye,
i.prototype.max=be,i.prototype.and=Ce,i.prototype.or=Te,i.prototype.xor=De,i.prototype.andNot=ke,i.prototype.not=Ae,
i.prototype.shiftLeft=je,i.prototype.shiftRight=Me,i.prototype.getLowestSetBit=Pe,i.prototype.bitCount=Ie,
i.prototype.testBit=Le,i.prototype.setBit=ze,i.prototype.clearBit=Be,i.prototype.flipBit=Ve,i.prototype.add=Ue,
i.prototype.subtract=We,i.prototype.multiply=Ge,i.prototype.divide=qe,i.prototype.remainder=Je,
i.prototype.divideAndRemainder=Ye,i.prototype.modPow=dt,i.prototype.modInverse=mt,i.prototype.pow=nt,i.prototype.gcd=ft,
i.prototype.isProbablePrime=_t,i.prototype.square=Ke,i.prototype.Barrett=at;var yt,bt,xt;function St(e){bt[xt++]^=e&255,
bt[xt++]^=e>>8&255,bt[xt++]^=e>>16&255,bt[xt++]^=e>>24&255,xt>=Pt&&(xt-=Pt)}function Ct(){
St((/* @__PURE__ */ new Date()).getTime())}if(bt==null){bt=[],xt=0;var wt;if(typeof window<`u`&&window.crypto){
if(window.crypto.getRandomValues){var Tt=/* @__PURE__ */ new Uint8Array(32);for(window.crypto.getRandomValues(Tt),
wt=0;wt<32;++wt)bt[xt++]=Tt[wt]}else if(navigator.appName==`Netscape`&&navigator.appVersion<`5`){
var Et=window.crypto.random(32);for(wt=0;wt<Et.length;++wt)bt[xt++]=Et.charCodeAt(wt)&255}}
for(;xt<Pt;)wt=Math.floor(65536*Math.random()),bt[xt++]=wt>>>8,bt[xt++]=wt&255;xt=0,Ct()}function Dt(){if(yt==null){
for(Ct(),yt=Nt(),yt.init(bt),xt=0;xt<bt.length;++xt)bt[xt]=0;xt=0}return yt.next()}function Ot(e){
for(var t=0;t<e.length;++t)e[t]=Dt()}function kt(){}kt.prototype.nextBytes=Ot;function At(){this.i=0,this.j=0,this.S=[]}
function jt(e){for(var t=0,n,r;t<256;++t)this.S[t]=t;for(n=0,t=0;t<256;++t)n=n+this.S[t]+e[t%e.length]&255,r=this.S[t],
this.S[t]=this.S[n],this.S[n]=r;this.i=0,this.j=0}function Mt(){var e;return this.i=this.i+1&255,
this.j=this.j+this.S[this.i]&255,e=this.S[this.i],this.S[this.i]=this.S[this.j],this.S[this.j]=e,
this.S[e+this.S[this.i]&255]}At.prototype.init=jt,At.prototype.next=Mt;function Nt(){return new At}var Pt=256;
i.SecureRandom=kt,i.BigInteger=i,e===void 0?(this.BigInteger=i,this.SecureRandom=kt):e=t.exports=i}).call(n)})),
mB=/* @__PURE__ */ V(((e,t)=>{var n=pB().BigInteger,r=n.prototype.Barrett;function i(e,t){this.x=t,this.q=e}
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
return[o,s]},t.exports={ECCurveFp:C,ECPointFp:p,ECFieldElementFp:i}})),hB=/* @__PURE__ */ V(((e,t)=>{(function(e){
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
R=n[4],z=n[5],B=n[6],V=n[7],H=n[8],ne=n[9],re=n[10],ie=n[11],ae=n[12],oe=n[13],se=n[14],ce=n[15];r=t[0],a+=r*I,o+=r*L,
s+=r*ee,c+=r*te,l+=r*R,u+=r*z,d+=r*B,f+=r*V,p+=r*H,m+=r*ne,h+=r*re,g+=r*ie,_+=r*ae,v+=r*oe,y+=r*se,b+=r*ce,r=t[1],
o+=r*I,s+=r*L,c+=r*ee,l+=r*te,u+=r*R,d+=r*z,f+=r*B,p+=r*V,m+=r*H,h+=r*ne,g+=r*re,_+=r*ie,v+=r*ae,y+=r*oe,b+=r*se,
x+=r*ce,r=t[2],s+=r*I,c+=r*L,l+=r*ee,u+=r*te,d+=r*R,f+=r*z,p+=r*B,m+=r*V,h+=r*H,g+=r*ne,_+=r*re,v+=r*ie,y+=r*ae,b+=r*oe,
x+=r*se,S+=r*ce,r=t[3],c+=r*I,l+=r*L,u+=r*ee,d+=r*te,f+=r*R,p+=r*z,m+=r*B,h+=r*V,g+=r*H,_+=r*ne,v+=r*re,y+=r*ie,b+=r*ae,
x+=r*oe,S+=r*se,C+=r*ce,r=t[4],l+=r*I,u+=r*L,d+=r*ee,f+=r*te,p+=r*R,m+=r*z,h+=r*B,g+=r*V,_+=r*H,v+=r*ne,y+=r*re,b+=r*ie,
x+=r*ae,S+=r*oe,C+=r*se,w+=r*ce,r=t[5],u+=r*I,d+=r*L,f+=r*ee,p+=r*te,m+=r*R,h+=r*z,g+=r*B,_+=r*V,v+=r*H,y+=r*ne,b+=r*re,
x+=r*ie,S+=r*ae,C+=r*oe,w+=r*se,T+=r*ce,r=t[6],d+=r*I,f+=r*L,p+=r*ee,m+=r*te,h+=r*R,g+=r*z,_+=r*B,v+=r*V,y+=r*H,b+=r*ne,
x+=r*re,S+=r*ie,C+=r*ae,w+=r*oe,T+=r*se,E+=r*ce,r=t[7],f+=r*I,p+=r*L,m+=r*ee,h+=r*te,g+=r*R,_+=r*z,v+=r*B,y+=r*V,b+=r*H,
x+=r*ne,S+=r*re,C+=r*ie,w+=r*ae,T+=r*oe,E+=r*se,D+=r*ce,r=t[8],p+=r*I,m+=r*L,h+=r*ee,g+=r*te,_+=r*R,v+=r*z,y+=r*B,
b+=r*V,x+=r*H,S+=r*ne,C+=r*re,w+=r*ie,T+=r*ae,E+=r*oe,D+=r*se,O+=r*ce,r=t[9],m+=r*I,h+=r*L,g+=r*ee,_+=r*te,v+=r*R,
y+=r*z,b+=r*B,x+=r*V,S+=r*H,C+=r*ne,w+=r*re,T+=r*ie,E+=r*ae,D+=r*oe,O+=r*se,k+=r*ce,r=t[10],h+=r*I,g+=r*L,_+=r*ee,
v+=r*te,y+=r*R,b+=r*z,x+=r*B,S+=r*V,C+=r*H,w+=r*ne,T+=r*re,E+=r*ie,D+=r*ae,O+=r*oe,k+=r*se,A+=r*ce,r=t[11],g+=r*I,
_+=r*L,v+=r*ee,y+=r*te,b+=r*R,x+=r*z,S+=r*B,C+=r*V,w+=r*H,T+=r*ne,E+=r*re,D+=r*ie,O+=r*ae,k+=r*oe,A+=r*se,j+=r*ce,
r=t[12],_+=r*I,v+=r*L,y+=r*ee,b+=r*te,x+=r*R,S+=r*z,C+=r*B,w+=r*V,T+=r*H,E+=r*ne,D+=r*re,O+=r*ie,k+=r*ae,A+=r*oe,
j+=r*se,M+=r*ce,r=t[13],v+=r*I,y+=r*L,b+=r*ee,x+=r*te,S+=r*R,C+=r*z,w+=r*B,T+=r*V,E+=r*H,D+=r*ne,O+=r*re,k+=r*ie,
A+=r*ae,j+=r*oe,M+=r*se,N+=r*ce,r=t[14],y+=r*I,b+=r*L,x+=r*ee,S+=r*te,C+=r*R,w+=r*z,T+=r*B,E+=r*V,D+=r*H,O+=r*ne,
k+=r*re,A+=r*ie,j+=r*ae,M+=r*oe,N+=r*se,P+=r*ce,r=t[15],b+=r*I,x+=r*L,S+=r*ee,C+=r*te,w+=r*R,T+=r*z,E+=r*B,D+=r*V,
O+=r*H,k+=r*ne,A+=r*re,j+=r*ie,M+=r*ae,N+=r*oe,P+=r*se,F+=r*ce,a+=38*x,o+=38*S,s+=38*C,c+=38*w,l+=38*T,u+=38*E,d+=38*D,
f+=38*O,p+=38*k,m+=38*A,h+=38*j,g+=38*M,_+=38*N,v+=38*P,y+=38*F,i=1,r=a+i+65535,i=Math.floor(r/65536),a=r-i*65536,
r=o+i+65535,i=Math.floor(r/65536),o=r-i*65536,r=s+i+65535,i=Math.floor(r/65536),s=r-i*65536,r=c+i+65535,
i=Math.floor(r/65536),c=r-i*65536,r=l+i+65535,i=Math.floor(r/65536),l=r-i*65536,r=u+i+65535,i=Math.floor(r/65536),
u=r-i*65536,r=d+i+65535,i=Math.floor(r/65536),d=r-i*65536,r=f+i+65535,i=Math.floor(r/65536),f=r-i*65536,r=p+i+65535,
i=Math.floor(r/65536),p=r-i*65536,r=m+i+65535,i=Math.floor(r/65536),m=r-i*65536,r=h+i+65535,i=Math.floor(r/65536),
h=r-i*65536,r=g+i+65535,i=Math.floor(r/65536),g=r-i*65536,r=_+i+65535,i=Math.floor(r/65536),_=r-i*65536,r=v+i+65535,
i=Math.floor(r/65536),v=r-i*65536,r=y+i+65535,i=Math.floor(r/65536),y=r-i*65536,r=b+i+65535,i=Math.floor(r/65536),
b=r-i*65536,a+=i-1+37*(i-1),i=1,r=a+i+65535,i=Math.floor(r/65536),a=r-i*65536,r=o+i+65535,i=Math.floor(r/65536),
o=r-i*65536,r=s+i+65535,i=Math.floor(r/65536),s=r-i*65536,r=c+i+65535,i=Math.floor(r/65536),c=r-i*65536,r=l+i+65535,
i=Math.floor(r/65536),l=r-i*65536,r=u+i+65535,i=Math.floor(r/65536),u=r-i*65536,r=d+i+65535,i=Math.floor(r/65536),
d=r-i*65536,r=f+i+65535,i=Math.floor(r/65536),f=r-i*65536,r=p+i+65535,i=Math.floor(r/65536),p=r-i*65536,r=m+i+65535,
i=Math.floor(r/65536),m=r-i*65536,r=h+i+65535,i=Math.floor(r/65536),h=r-i*65536,r=g+i+65535,i=Math.floor(r/65536),
g=r-i*65536,r=_+i+65535,i=Math.floor(r/65536),_=r-i*65536,r=v+i+65535,i=Math.floor(r/65536),v=r-i*65536,r=y+i+65535,
i=Math.floor(r/65536),y=r-i*65536,r=b+i+65535,i=Math.floor(r/65536),b=r-i*65536,a+=i-1+37*(i-1),e[0]=a,e[1]=o,e[2]=s,
e[3]=c,e[4]=l,e[5]=u,e[6]=d,e[7]=f,e[8]=p,e[9]=m,e[10]=h,e[11]=g,e[12]=_,e[13]=v,e[14]=y,e[15]=b}function z(e,t){R(e,t,
t)}function B(e,n){for(var r=t(),i=0;i<16;i++)r[i]=n[i];for(i=253;i>=0;i--)z(r,r),i!==2&&i!==4&&R(r,r,n);
for(i=0;i<16;i++)e[i]=r[i]}function V(e,n){for(var r=t(),i=0;i<16;i++)r[i]=n[i];for(i=250;i>=0;i--)z(r,r),i!==1&&R(r,r,
n);for(i=0;i<16;i++)e[i]=r[i]}function H(e,n,r){var i=/* @__PURE__ */ new Uint8Array(32),
a=/* @__PURE__ */ new Float64Array(80),o,c,l=t(),u=t(),d=t(),f=t(),p=t(),m=t();for(c=0;c<31;c++)i[c]=n[c];
for(i[31]=n[31]&127|64,i[0]&=248,L(a,r),c=0;c<16;c++)u[c]=a[c],f[c]=l[c]=d[c]=0;for(l[0]=f[0]=1,
c=254;c>=0;--c)o=i[c>>>3]>>>(c&7)&1,N(l,u,o),N(d,f,o),ee(p,l,d),te(l,l,d),ee(d,u,f),te(u,u,f),z(f,p),z(m,l),R(l,d,l),
R(d,u,p),ee(p,l,d),te(l,l,d),z(u,l),te(d,f,m),R(l,d,s),ee(l,l,f),R(d,d,l),R(l,f,m),R(f,u,a),z(u,p),N(l,u,o),N(d,f,o);
for(c=0;c<16;c++)a[c+16]=l[c],a[c+32]=d[c],a[c+48]=u[c],a[c+64]=f[c];var h=a.subarray(32),g=a.subarray(16);return B(h,
h),R(g,g,h),P(e,g),0}function ne(e,t){return H(e,t,i)}function re(e,t){return n(t,32),ne(e,t)}function ae(e,t,n){
var i=/* @__PURE__ */ new Uint8Array(32);return H(i,n,t),b(e,r,i,x)}var oe=k,se=A;function ce(e,t,n,r,i,a){
var o=/* @__PURE__ */ new Uint8Array(32);return ae(o,i,a),oe(e,t,n,r,o)}function le(e,t,n,r,i,a){
var o=/* @__PURE__ */ new Uint8Array(32);return ae(o,i,a),se(e,t,n,r,o)}var ue=[1116352408,3609767458,1899447441,
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
987167468,1816402316,1246189591];function U(e,t,n,r){for(var i=/* @__PURE__ */ new Int32Array(16),
a=/* @__PURE__ */ new Int32Array(16),o,s,c,l,u,d,f,p,m,h,g,_,v,y,b,x,S,C,w,T,E,D,O,k,A,j,M=e[0],N=e[1],P=e[2],F=e[3],
I=e[4],L=e[5],ee=e[6],te=e[7],R=t[0],z=t[1],B=t[2],V=t[3],H=t[4],ne=t[5],re=t[6],ie=t[7],ae=0;r>=128;){
for(w=0;w<16;w++)T=8*w+ae,i[w]=n[T+0]<<24|n[T+1]<<16|n[T+2]<<8|n[T+3],a[w]=n[T+4]<<24|n[T+5]<<16|n[T+6]<<8|n[T+7];
for(w=0;w<80;w++)if(o=M,s=N,c=P,l=F,u=I,d=L,f=ee,p=te,m=R,h=z,g=B,_=V,v=H,y=ne,b=re,x=ie,E=te,D=ie,O=D&65535,k=D>>>16,
A=E&65535,j=E>>>16,E=(I>>>14|H<<18)^(I>>>18|H<<14)^(H>>>9|I<<23),D=(H>>>14|I<<18)^(H>>>18|I<<14)^(I>>>9|H<<23),
O+=D&65535,k+=D>>>16,A+=E&65535,j+=E>>>16,E=I&L^~I&ee,D=H&ne^~H&re,O+=D&65535,k+=D>>>16,A+=E&65535,j+=E>>>16,E=ue[w*2],
D=ue[w*2+1],O+=D&65535,k+=D>>>16,A+=E&65535,j+=E>>>16,E=i[w%16],D=a[w%16],O+=D&65535,k+=D>>>16,A+=E&65535,j+=E>>>16,
k+=O>>>16,A+=k>>>16,j+=A>>>16,S=A&65535|j<<16,C=O&65535|k<<16,E=S,D=C,O=D&65535,k=D>>>16,A=E&65535,j=E>>>16,
E=(M>>>28|R<<4)^(R>>>2|M<<30)^(R>>>7|M<<25),D=(R>>>28|M<<4)^(M>>>2|R<<30)^(M>>>7|R<<25),O+=D&65535,k+=D>>>16,A+=E&65535,
j+=E>>>16,E=M&N^M&P^N&P,D=R&z^R&B^z&B,O+=D&65535,k+=D>>>16,A+=E&65535,j+=E>>>16,k+=O>>>16,A+=k>>>16,j+=A>>>16,
p=A&65535|j<<16,x=O&65535|k<<16,E=l,D=_,O=D&65535,k=D>>>16,A=E&65535,j=E>>>16,E=S,D=C,O+=D&65535,k+=D>>>16,A+=E&65535,
j+=E>>>16,k+=O>>>16,A+=k>>>16,j+=A>>>16,l=A&65535|j<<16,_=O&65535|k<<16,N=o,P=s,F=c,I=l,L=u,ee=d,te=f,M=p,z=m,B=h,V=g,
H=_,ne=v,re=y,ie=b,R=x,w%16==15)for(T=0;T<16;T++)E=i[T],D=a[T],O=D&65535,k=D>>>16,A=E&65535,j=E>>>16,E=i[(T+9)%16],
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
e[6]=ee=A&65535|j<<16,t[6]=re=O&65535|k<<16,E=te,D=ie,O=D&65535,k=D>>>16,A=E&65535,j=E>>>16,E=e[7],D=t[7],O+=D&65535,
k+=D>>>16,A+=E&65535,j+=E>>>16,k+=O>>>16,A+=k>>>16,j+=A>>>16,e[7]=te=A&65535|j<<16,t[7]=ie=O&65535|k<<16,ae+=128,r-=128}
return r}function W(e,t,n){var r=/* @__PURE__ */ new Int32Array(8),i=/* @__PURE__ */ new Int32Array(8),
a=/* @__PURE__ */ new Uint8Array(256),o,s=n;for(r[0]=1779033703,r[1]=3144134277,r[2]=1013904242,r[3]=2773480762,
r[4]=1359893119,r[5]=2600822924,r[6]=528734635,r[7]=1541459225,i[0]=4089235720,i[1]=2227873595,i[2]=4271175723,
i[3]=1595750129,i[4]=2917565137,i[5]=725511199,i[6]=4215389547,i[7]=327033209,U(r,i,t,n),n%=128,
o=0;o<n;o++)a[o]=t[s-n+o];for(a[n]=128,n=256-128*(n<112),a[n-9]=0,p(a,n-8,s/536870912|0,s<<3),U(r,i,a,n),
o=0;o<8;o++)p(e,8*o,r[o],i[o]);return 0}function de(e,n){var r=t(),i=t(),a=t(),o=t(),s=t(),c=t(),u=t(),d=t(),f=t();te(r,
e[1],e[0]),te(f,n[1],n[0]),R(r,r,f),ee(i,e[0],e[1]),ee(f,n[0],n[1]),R(i,i,f),R(a,e[3],n[3]),R(a,a,l),R(o,e[2],n[2]),
ee(o,o,o),te(s,i,r),te(c,o,a),ee(u,o,a),ee(d,i,r),R(e[0],s,c),R(e[1],d,u),R(e[2],u,c),R(e[3],s,d)}function fe(e,t,n){
for(var r=0;r<4;r++)N(e[r],t[r],n)}function pe(e,n){var r=t(),i=t(),a=t();B(a,n[2]),R(r,n[0],a),R(i,n[1],a),P(e,i),
e[31]^=I(r)<<7}function me(e,t,n){var r,i;for(j(e[0],a),j(e[1],o),j(e[2],o),j(e[3],a),
i=255;i>=0;--i)r=n[i/8|0]>>(i&7)&1,fe(e,t,r),de(t,e),de(e,e),fe(e,t,r)}function he(e,n){var r=[t(),t(),t(),t()];j(r[0],
u),j(r[1],d),j(r[2],o),R(r[3],u,d),me(e,r,n)}function ge(e,r,i){var a=/* @__PURE__ */ new Uint8Array(64),o=[t(),t(),t(),
t()],s;for(i||n(r,32),W(a,r,32),a[0]&=248,a[31]&=127,a[31]|=64,he(o,a),pe(e,o),s=0;s<32;s++)r[s+32]=e[s];return 0}
var _e=new Float64Array([237,211,245,92,26,99,18,88,214,156,247,162,222,249,222,20,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,16]);
function ve(e,t){for(var n,r=63,i,a;r>=32;--r){for(n=0,i=r-32,a=r-12;i<a;++i)t[i]+=n-16*t[r]*_e[i-(r-32)],n=t[i]+128>>8,
t[i]-=n*256;t[i]+=n,t[r]=0}for(n=0,i=0;i<32;i++)t[i]+=n-(t[31]>>4)*_e[i],n=t[i]>>8,t[i]&=255;
for(i=0;i<32;i++)t[i]-=n*_e[i];for(r=0;r<32;r++)t[r+1]+=t[r]>>8,e[r]=t[r]&255}function ye(e){
for(var t=/* @__PURE__ */ new Float64Array(64),n=0;n<64;n++)t[n]=e[n];for(n=0;n<64;n++)e[n]=0;ve(e,t)}function be(e,n,r,
i){var a=/* @__PURE__ */ new Uint8Array(64),o=/* @__PURE__ */ new Uint8Array(64),s=/* @__PURE__ */ new Uint8Array(64),c,
l,u=/* @__PURE__ */ new Float64Array(64),d=[t(),t(),t(),t()];W(a,i,32),a[0]&=248,a[31]&=127,a[31]|=64;var f=r+64;
for(c=0;c<r;c++)e[64+c]=n[c];for(c=0;c<32;c++)e[32+c]=a[32+c];for(W(s,e.subarray(32),r+32),ye(s),he(d,s),pe(e,d),
c=32;c<64;c++)e[c]=i[c];for(W(o,e,r+64),ye(o),c=0;c<64;c++)u[c]=0;for(c=0;c<32;c++)u[c]=s[c];
for(c=0;c<32;c++)for(l=0;l<32;l++)u[c+l]+=o[c]*a[l];return ve(e.subarray(32),u),f}function xe(e,n){var r=t(),i=t(),
s=t(),l=t(),u=t(),d=t(),p=t();return j(e[2],o),L(e[1],n),z(s,e[1]),R(l,s,c),te(s,s,e[2]),ee(l,e[2],l),z(u,l),z(d,u),R(p,
d,u),R(r,p,s),R(r,r,l),V(r,r),R(r,r,s),R(r,r,l),R(r,r,l),R(e[0],r,l),z(i,e[0]),R(i,i,l),F(i,s)&&R(e[0],e[0],f),z(i,
e[0]),R(i,i,l),F(i,s)?-1:(I(e[0])===n[31]>>7&&te(e[0],a,e[0]),R(e[3],e[0],e[1]),0)}function Se(e,n,r,i){var a,o,
s=/* @__PURE__ */ new Uint8Array(32),c=/* @__PURE__ */ new Uint8Array(64),l=[t(),t(),t(),t()],u=[t(),t(),t(),t()];
if(o=-1,r<64||xe(u,i))return-1;for(a=0;a<r;a++)e[a]=n[a];for(a=0;a<32;a++)e[a+32]=i[a];if(W(c,e,r),ye(c),me(l,u,c),he(u,
n.subarray(32)),de(l,u),pe(s,l),r-=64,g(n,0,s,0)){for(a=0;a<r;a++)e[a]=0;return-1}for(a=0;a<r;a++)e[a]=n[a+64];
return o=r,o}var Ce=32,we=24,Te=32,Ee=16,De=32,Oe=32,ke=32,Ae=32,je=32,Me=we,Ne=Te,Pe=Ee,Fe=64,Ie=32,Le=64,Re=32,ze=64;
e.lowlevel={crypto_core_hsalsa20:b,crypto_stream_xor:T,crypto_stream:w,crypto_stream_salsa20_xor:S,
crypto_stream_salsa20:C,crypto_onetimeauth:D,crypto_onetimeauth_verify:O,crypto_verify_16:h,crypto_verify_32:g,
crypto_secretbox:k,crypto_secretbox_open:A,crypto_scalarmult:H,crypto_scalarmult_base:ne,crypto_box_beforenm:ae,
crypto_box_afternm:oe,crypto_box:ce,crypto_box_open:le,crypto_box_keypair:re,crypto_hash:W,crypto_sign:be,
crypto_sign_keypair:ge,crypto_sign_open:Se,crypto_secretbox_KEYBYTES:Ce,crypto_secretbox_NONCEBYTES:we,
crypto_secretbox_ZEROBYTES:Te,crypto_secretbox_BOXZEROBYTES:Ee,crypto_scalarmult_BYTES:De,
crypto_scalarmult_SCALARBYTES:Oe,crypto_box_PUBLICKEYBYTES:ke,crypto_box_SECRETKEYBYTES:Ae,crypto_box_BEFORENMBYTES:je,
crypto_box_NONCEBYTES:Me,crypto_box_ZEROBYTES:Ne,crypto_box_BOXZEROBYTES:Pe,crypto_sign_BYTES:Fe,
crypto_sign_PUBLICKEYBYTES:Ie,crypto_sign_SECRETKEYBYTES:Le,crypto_sign_SEEDBYTES:Re,crypto_hash_BYTES:ze};
function Be(e,t){if(e.length!==Ce)throw Error(`bad key size`);if(t.length!==we)throw Error(`bad nonce size`)}
function Ve(e,t){if(e.length!==ke)throw Error(`bad public key size`);
if(t.length!==Ae)throw Error(`bad secret key size`)}function He(){for(var e,
t=0;t<arguments.length;t++)if((e=Object.prototype.toString.call(arguments[t]))!==`[object Uint8Array]`)throw TypeError(`unexpected type `+e+`, use Uint8Array`)}
function Ue(e){for(var t=0;t<e.length;t++)e[t]=0}e.util||(e.util={},
e.util.decodeUTF8=e.util.encodeUTF8=e.util.encodeBase64=e.util.decodeBase64=function(){
throw Error(`nacl.util moved into separate package: https://github.com/dchest/tweetnacl-util-js`)}),
e.randomBytes=function(e){var t=new Uint8Array(e);return n(t,e),t},e.secretbox=function(e,t,n){He(e,t,n),Be(n,t);
for(var r=new Uint8Array(Te+e.length),i=new Uint8Array(r.length),a=0;a<e.length;a++)r[a+Te]=e[a];return k(i,r,r.length,
t,n),i.subarray(Ee)},e.secretbox.open=function(e,t,n){He(e,t,n),Be(n,t);for(var r=new Uint8Array(Ee+e.length),
i=new Uint8Array(r.length),a=0;a<e.length;a++)r[a+Ee]=e[a];return r.length<32||A(i,r,r.length,t,
n)!==0?!1:i.subarray(Te)},e.secretbox.keyLength=Ce,e.secretbox.nonceLength=we,e.secretbox.overheadLength=Ee,
e.scalarMult=function(e,t){if(He(e,t),e.length!==Oe)throw Error(`bad n size`);
if(t.length!==De)throw Error(`bad p size`);var n=new Uint8Array(De);return H(n,e,t),n},e.scalarMult.base=function(e){
if(He(e),e.length!==Oe)throw Error(`bad n size`);var t=new Uint8Array(De);return ne(t,e),t},
e.scalarMult.scalarLength=Oe,e.scalarMult.groupElementLength=De,e.box=function(t,n,r,i){var a=e.box.before(r,i);
return e.secretbox(t,n,a)},e.box.before=function(e,t){He(e,t),Ve(e,t);var n=new Uint8Array(je);return ae(n,e,t),n},
e.box.after=e.secretbox,e.box.open=function(t,n,r,i){var a=e.box.before(r,i);return e.secretbox.open(t,n,a)},
e.box.open.after=e.secretbox.open,e.box.keyPair=function(){var e=new Uint8Array(ke),t=new Uint8Array(Ae);return re(e,t),
{publicKey:e,secretKey:t}},e.box.keyPair.fromSecretKey=function(e){if(He(e),
e.length!==Ae)throw Error(`bad secret key size`);var t=new Uint8Array(ke);return ne(t,e),{publicKey:t,
secretKey:new Uint8Array(e)}},e.box.publicKeyLength=ke,e.box.secretKeyLength=Ae,e.box.sharedKeyLength=je,
e.box.nonceLength=Me,e.box.overheadLength=e.secretbox.overheadLength,e.sign=function(e,t){if(He(e,t),
t.length!==Le)throw Error(`bad secret key size`);var n=new Uint8Array(Fe+e.length);return be(n,e,e.length,t),n},
e.sign.open=function(e,t){
if(arguments.length!==2)throw Error(`nacl.sign.open accepts 2 arguments; did you mean to use nacl.sign.detached.verify?`);
if(He(e,t),t.length!==Ie)throw Error(`bad public key size`);var n=new Uint8Array(e.length),r=Se(n,e,e.length,t);
if(r<0)return null;for(var i=new Uint8Array(r),a=0;a<i.length;a++)i[a]=n[a];return i},e.sign.detached=function(t,n){
for(var r=e.sign(t,n),i=new Uint8Array(Fe),a=0;a<i.length;a++)i[a]=r[a];return i},e.sign.detached.verify=function(e,t,
n){if(He(e,t,n),t.length!==Fe)throw Error(`bad signature size`);if(n.length!==Ie)throw Error(`bad public key size`);
for(var r=new Uint8Array(Fe+e.length),i=new Uint8Array(Fe+e.length),a=0;a<Fe;a++)r[a]=t[a];
for(a=0;a<e.length;a++)r[a+Fe]=e[a];return Se(i,r,r.length,n)>=0},e.sign.keyPair=function(){var e=new Uint8Array(Ie),
t=new Uint8Array(Le);return ge(e,t),{publicKey:e,secretKey:t}},e.sign.keyPair.fromSecretKey=function(e){if(He(e),
e.length!==Le)throw Error(`bad secret key size`);for(var t=new Uint8Array(Ie),n=0;n<t.length;n++)t[n]=e[32+n];
return{publicKey:t,secretKey:new Uint8Array(e)}},e.sign.keyPair.fromSeed=function(e){if(He(e),
e.length!==Re)throw Error(`bad seed size`);for(var t=new Uint8Array(Ie),n=new Uint8Array(Le),r=0;r<32;r++)n[r]=e[r];
return ge(t,n,!0),{publicKey:t,secretKey:n}},e.sign.publicKeyLength=Ie,e.sign.secretKeyLength=Le,e.sign.seedLength=Re,
e.sign.signatureLength=Fe,e.hash=function(e){He(e);var t=new Uint8Array(ze);return W(t,e,e.length),t},
e.hash.hashLength=ze,e.verify=function(e,t){return He(e,t),e.length===0||t.length===0||e.length!==t.length?!1:m(e,0,t,0,
e.length)===0},e.setPRNG=function(e){n=e},(function(){var t=typeof self<`u`?self.crypto||self.msCrypto:null;
if(t&&t.getRandomValues){var n=65536;e.setPRNG(function(e,r){var i,a=new Uint8Array(r);
for(i=0;i<r;i+=n)t.getRandomValues(a.subarray(i,i+Math.min(r-i,n)));for(i=0;i<r;i++)e[i]=a[i];
Ue(a)})}else ie!==void 0&&(t=ie(`crypto`),t&&t.randomBytes&&e.setPRNG(function(e,n){var r,i=t.randomBytes(n);
for(r=0;r<n;r++)e[r]=i[r];Ue(i)}))})()})(t!==void 0&&t.exports?t.exports:self.nacl=self.nacl||{})})),
gB=/* @__PURE__ */ V(((e,t)=>{t.exports={bufferSplit:b,addRSAMissing:j,calculateDSAPublic:O,calculateED25519Public:k,
calculateX25519Public:A,mpNormalize:w,mpDenormalize:T,ecNormalize:x,countZeros:y,assertCompatible:m,isCompatible:p,
opensslKeyDeriv:_,opensshCipherInfo:N,publicFromPrivateECDSA:M,zeroPadToLength:E,writeBitString:C,readBitString:S,
pbkdf2:v};var n=rB(),r=iB().Buffer,i=jB(),a=PB(),o=ie(`crypto`),s=aB(),c=fB(),l=mB(),u=pB().BigInteger,d=hB(),f=3;
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
_B=/* @__PURE__ */ V(((e,t)=>{t.exports=i;var n=rB(),r=iB().Buffer;function i(e){n.object(e,`options`),
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
this._offset+=e.length}})),vB=/* @__PURE__ */ V(((e,t)=>{t.exports=u;var n=rB(),r=iB().Buffer;aB(),ie(`crypto`);
var i=oB(),a=gB(),o=fB(),s=_B(),c=i.InvalidAlgorithmError,l=i.SignatureParseError;function u(e){n.object(e,`options`),
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
yB=/* @__PURE__ */ V(((e,t)=>{t.exports={}})),bB=/* @__PURE__ */ V(((e,t)=>{t.exports={Verifier:c,Signer:l};var n=hB(),
r=ie(`stream`),i=ie(`util`),a=rB(),o=iB().Buffer,s=vB();function c(e,t){
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
return r.hashAlgorithm=`sha512`,r}})),xB=/* @__PURE__ */ V(((e,t)=>{t.exports={read:u,readPkcs8:p,write:d,writePkcs8:E,
pkcs8ToBuffer:T,readECDSACurve:v,writeECDSACurve:j};var n=rB(),r=fB(),i=iB().Buffer,a=aB(),o=gB(),s=PB(),c=jB(),l=EB();
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
t.endSequence(),o.writeBitString(t,e.part.A.data,r.Ber.Context|1)}})),SB=/* @__PURE__ */ V(((e,t)=>{t.exports={read:d,
readPkcs1:m,write:f,writePkcs1:S};var n=rB(),r=fB(),i=iB().Buffer,a=aB(),o=gB(),s=PB(),c=jB(),l=EB(),
u=xB().readECDSACurve;function d(e,t){return l.read(e,t,`pkcs1`)}function f(e,t){return l.write(e,t,`pkcs1`)}
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
throw Error(`Public keys are not supported for EdDSA PKCS#1`)}})),CB=/* @__PURE__ */ V(((e,t)=>{
t.exports={read:d.bind(void 0,!1,void 0),readType:d.bind(void 0,!1),write:f,readPartial:d.bind(void 0,!0),
readInternal:d,keyTypeToAlg:u,algToKeyType:l};var n=rB(),r=iB().Buffer,i=aB(),a=gB(),o=PB(),s=jB(),c=_B();function l(e){
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
return p.toBuffer()}})),wB=/* @__PURE__ */ V(((e,t)=>{var n=hB().lowlevel.crypto_hash,r=0,i=function(){
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
TB=/* @__PURE__ */ V(((e,t)=>{t.exports={read:f,readSSHPrivate:m,write:h};var n=rB();fB();var r=iB().Buffer;aB();
var i=gB(),a=ie(`crypto`);PB();var o=jB(),s=EB(),c=CB(),l=_B(),u=oB(),d;function f(e,t){return s.read(e,t)}
var p=`openssh-key-v1`;function m(e,t,o){t=new l({buffer:t});var s=t.readCString();n.strictEqual(s,p,
`bad magic string`);var f=t.readString(),m=t.readString(),h=t.readBuffer();
if(t.readInt()!==1)throw Error(`OpenSSH-format key file contains multiple keys: this is unsupported.`);
var g=t.readBuffer();if(e===`public`)return n.ok(t.atEnd(),`excess bytes left after key`),c.read(g);
var _=t.readBuffer();n.ok(t.atEnd(),`excess bytes left after key`);var v=new l({buffer:h});switch(m){case`none`:
if(f!==`none`)throw Error(`OpenSSH-format key uses KDF "none" but specifies a cipher other than "none"`);
break;case`bcrypt`:var y=v.readBuffer(),b=v.readInt(),x=i.opensshCipherInfo(f);if(d===void 0&&(d=wB()),
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
x.writeInt(b),f=x.toBuffer(),d===void 0&&(d=wB());var S=new Uint8Array(h),C=new Uint8Array(y),
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
`,P),A.slice(0,P)}})),EB=/* @__PURE__ */ V(((e,t)=>{t.exports={read:b,write:x};
var n=rB(),r=fB(),i=ie(`crypto`),a=iB().Buffer;aB();var o=gB(),s=PB(),c=jB(),l=SB(),u=xB(),d=TB(),f=CB(),p=oB(),
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
`,g),h.slice(0,g)}})),DB=/* @__PURE__ */ V(((e,t)=>{t.exports={read:c,write:l};
var n=rB(),r=iB().Buffer,i=CB();gB();var a=PB();jB(),TB();
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
OB=/* @__PURE__ */ V(((e,t)=>{t.exports={}})),kB=/* @__PURE__ */ V(((e,t)=>{t.exports={}})),AB=/* @__PURE__ */ V(((e,
t)=>{t.exports={read:u,write:h};var n=rB(),r=iB().Buffer;gB(),PB(),jB();var i=EB(),a=DB(),o=CB(),s=OB(),c=kB(),
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
throw Error(`"auto" format cannot be used for writing`)}})),jB=/* @__PURE__ */ V(((e,t)=>{t.exports=v;var n=rB(),
r=iB().Buffer,i=aB(),a=ie(`crypto`);NB();var o=vB(),s=oB(),c=ie(`util`),l=gB(),u=yB(),d=u.generateECDSA,
f=u.generateED25519,p=bB(),m=hB(),h=PB();s.InvalidAlgorithmError;var g=s.KeyParseError;s.KeyEncryptedError;var _={};
_.auto=AB(),_.pem=EB(),_.pkcs1=SB(),_.pkcs8=xB(),_.rfc4253=CB(),_[`ssh-private`]=TB(),_.openssh=_[`ssh-private`],
_.ssh=_[`ssh-private`],_.dnssec=OB(),_.putty=kB();function v(e){n.object(e,`options`),h.call(this,e),
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
e.derive?[1,3]:e.defaultHashAlgorithm?[1,2]:e.formats.auto?[1,1]:[1,0]}})),MB=/* @__PURE__ */ V(((e,t)=>{
t.exports={}})),NB=/* @__PURE__ */ V(((e,t)=>{t.exports=p;var n=rB(),r=iB().Buffer,i=aB(),a=ie(`crypto`),o=oB(),s=PB(),
c=jB(),l=MB(),u=gB(),d=o.FingerprintFormatError,f=o.InvalidAlgorithmError;function p(e){if(n.object(e,`options`),
n.string(e.type,`options.type`),n.buffer(e.hash,`options.hash`),n.string(e.algorithm,`options.algorithm`),
this.algorithm=e.algorithm.toLowerCase(),i.hashAlgs[this.algorithm]!==!0)throw new f(this.algorithm);this.hash=e.hash,
this.type=e.type,this.hashType=e.hashType}p.prototype.toString=function(e){
switch(e===void 0&&(e=this.algorithm===`md5`||this.hashType===`spki`?`hex`:`base64`),n.string(e),e){case`hex`:
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
return n.func(e.toString),n.func(e.matches),[1,0]}})),PB=/* @__PURE__ */ V(((e,t)=>{t.exports=h;var n=rB(),r=aB(),
i=ie(`crypto`),a=NB(),o=vB(),s=yB().DiffieHellman,c=oB(),l=gB(),u=jB(),d;try{d=bB()}catch{}
var f=c.InvalidAlgorithmError,p=c.KeyParseError,m={};m.auto=AB(),m.pem=EB(),m.pkcs1=SB(),m.pkcs8=xB(),m.rfc4253=CB(),
m.ssh=DB(),m[`ssh-private`]=TB(),m.openssh=m[`ssh-private`],m.dnssec=OB(),m.putty=kB(),m.ppk=m.putty;function h(e){
n.object(e,`options`),n.arrayOfObject(e.parts,`options.parts`),n.string(e.type,`options.type`),
n.optionalString(e.comment,`options.comment`);var t=r.info[e.type];if(typeof t!=`object`)throw new f(e.type);
for(var i={},a=0;a<e.parts.length;++a){var o=e.parts[a];i[o.name]=o}this.type=e.type,this.parts=e.parts,this.part=i,
this.comment=void 0,this.source=e.source,this._rfc4253Cache=e._rfc4253Cache,this._hashCache={};var s;
if(this.curve=void 0,this.type===`ecdsa`){var c=this.part.curve.data.toString();this.curve=c,
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
2]:e.formats.pkcs1?[1,1]:[1,0]}})),FB=/* @__PURE__ */ V(((e,t)=>{t.exports={}})),IB=/* @__PURE__ */ V(((e,t)=>{
var n=PB(),r=NB(),i=vB(),a=jB(),o=MB(),s=FB(),c=oB();t.exports={Key:n,parseKey:n.parse,Fingerprint:r,
parseFingerprint:r.parse,Signature:i,parseSignature:i.parse,PrivateKey:a,parsePrivateKey:a.parse,
generatePrivateKey:a.generate,Certificate:o,parseCertificate:o.parse,createSelfSignedCertificate:o.createSelfSigned,
createCertificate:o.create,Identity:s,identityFromDN:s.parseDN,identityForHost:s.forHost,identityForUser:s.forUser,
identityForEmail:s.forEmail,identityFromArray:s.fromArray,FingerprintFormatError:c.FingerprintFormatError,
InvalidAlgorithmError:c.InvalidAlgorithmError,KeyParseError:c.KeyParseError,SignatureParseError:c.SignatureParseError,
KeyEncryptedError:c.KeyEncryptedError,CertificateParseError:c.CertificateParseError}})),LB,RB,zB,BB=B((()=>{Z(),sa(),
LB=e=>new ia({reference:e}),RB=32768,zB=X(function*(e){if(e.length>RB)return;
let{default:t}=yield*Wy(()=>Promise.resolve().then(()=>/* @__PURE__ */ re(IB(),1)));
return yield*Eb(tb(()=>`${t.parsePrivateKey(e,`pem`).toString(`ssh-private`).trimEnd()}\n`),()=>void 0)})})),VB,HB,UB,
WB,GB,KB,qB,JB,YB,XB,ZB,QB,$B,eV,tV,nV,rV,iV,aV,oV,sV,cV,lV,uV,dV,fV,pV,mV,
hV=B((()=>{
//! otpauth 9.5.2 | (c) Héctor Molinero Fernández | MIT | https://github.com/hectorm/otpauth
VB=e=>{
let t=new Uint8Array(/* @__PURE__ */ new ArrayBuffer(8)),n=e;for(let e=7;e>=0&&n!==0;e--)t[e]=n&255,n-=t[e],n/=256;
return t},HB=(()=>{if(typeof globalThis==`object`)return globalThis;Object.defineProperty(Object.prototype,
"__GLOBALTHIS__",{get(){return this},configurable:!0});try{if(typeof __GLOBALTHIS__<`u`)return __GLOBALTHIS__}finally{
delete Object.prototype.__GLOBALTHIS__}if(typeof self<`u`)return self;if(typeof window<`u`)return window;
if(typeof global<`u`)return global})(),UB=e=>{switch(!0){case/^(?:SHA-?1|SSL3-SHA1)$/i.test(e):
return`SHA1`;case/^SHA(?:2?-)?224$/i.test(e):return`SHA224`;case/^SHA(?:2?-)?256$/i.test(e):
return`SHA256`;case/^SHA(?:2?-)?384$/i.test(e):return`SHA384`;case/^SHA(?:2?-)?512$/i.test(e):
return`SHA512`;case/^SHA3-224$/i.test(e):return`SHA3-224`;case/^SHA3-256$/i.test(e):
return`SHA3-256`;case/^SHA3-384$/i.test(e):return`SHA3-384`;case/^SHA3-512$/i.test(e):return`SHA3-512`;default:
throw TypeError(`Unknown hash algorithm: ${e}`)}},WB=(e,n,r)=>{if(t?.createHmac){let i=t.createHmac(e,
HB.Buffer.from(n));return i.update(HB.Buffer.from(r)),i.digest()}throw Error(`Missing HMAC function`)},
GB=`ABCDEFGHIJKLMNOPQRSTUVWXYZ234567`,KB=e=>{e=e.replace(/ /g,``).toUpperCase();let t=e.length;for(;e[t-1]===`=`;)--t;
t<e.length&&(e=e.substring(0,t));let n=new ArrayBuffer(e.length*5/8|0),r=new Uint8Array(n),i=0,a=0,o=0;
for(let t=0;t<e.length;t++){let n=GB.indexOf(e[t]);if(n===-1)throw TypeError(`Invalid character found: ${e[t]}`);
a=a<<5|n,i+=5,i>=8&&(i-=8,r[o++]=a>>>i)}return r},qB=e=>{let t=0,n=0,r=``;for(let i=0;i<e.length;i++)for(n=n<<8|e[i],
t+=8;t>=5;)r+=GB[n>>>t-5&31],t-=5;return t>0&&(r+=GB[n<<5-t&31]),r},JB=`0123456789ABCDEF`,YB=e=>{e=e.replace(/ /g,
``).toUpperCase();let t=new ArrayBuffer(e.length/2),n=new Uint8Array(t);for(let t=0;t<e.length;t+=2){
let r=JB.indexOf(e[t]),i=JB.indexOf(e[t+1]);if(r===-1||i===-1)throw TypeError(`Invalid character found: ${e.substring(t,
t+2)}`);n[t/2]=r<<4|i}return n},XB=e=>{let t=``;for(let n=0;n<e.length;n++){let r=e[n].toString(16);
r.length===1&&(t+=`0`),t+=r}return t.toUpperCase()},ZB=e=>{let t=new ArrayBuffer(e.length),n=new Uint8Array(t);
for(let t=0;t<e.length;t++)n[t]=e.charCodeAt(t)&255;return n},QB=e=>{let t=``;
for(let n=0;n<e.length;n++)t+=String.fromCharCode(e[n]);return t},$B=HB.TextEncoder?new HB.TextEncoder:null,
eV=HB.TextDecoder?new HB.TextDecoder:null,tV=e=>{if(!$B)throw Error(`Encoding API not available`);return $B.encode(e)},
nV=e=>{if(!eV)throw Error(`Encoding API not available`);return eV.decode(e)},rV=e=>{
if(t?.randomBytes)return t.randomBytes(e);
if(HB.crypto?.getRandomValues)return HB.crypto.getRandomValues(new Uint8Array(e));
throw Error(`Cryptography API not available`)},iV=class e{static fromLatin1(t){return new e({buffer:ZB(t).buffer})}
static fromUTF8(t){return new e({buffer:tV(t).buffer})}static fromBase32(t){return new e({buffer:KB(t).buffer})}
static fromHex(t){return new e({buffer:YB(t).buffer})}get buffer(){return this.bytes.buffer}get latin1(){
return Object.defineProperty(this,"latin1",{enumerable:!0,writable:!1,configurable:!1,value:QB(this.bytes)}),
this.latin1}get utf8(){return Object.defineProperty(this,"utf8",{enumerable:!0,writable:!1,configurable:!1,
value:nV(this.bytes)}),this.utf8}get base32(){return Object.defineProperty(this,"base32",{enumerable:!0,writable:!1,
configurable:!1,value:qB(this.bytes)}),this.base32}get hex(){return Object.defineProperty(this,"hex",{enumerable:!0,
writable:!1,configurable:!1,value:XB(this.bytes)}),this.hex}constructor({buffer:e,size:t=20}={}){
this.bytes=e===void 0?rV(t):new Uint8Array(e),Object.defineProperty(this,"bytes",{enumerable:!0,writable:!1,
configurable:!1,value:this.bytes})}},aV=(e,n)=>{if(t?.timingSafeEqual)return t.timingSafeEqual(HB.Buffer.from(e),
HB.Buffer.from(n));{if(e.length!==n.length)throw TypeError(`Input strings must have the same length`);let t=-1,r=0;
for(;++t<e.length;)r|=e.charCodeAt(t)^n.charCodeAt(t);return r===0}},oV=class e{static get defaults(){return{issuer:``,
label:`OTPAuth`,issuerInLabel:!0,algorithm:`SHA1`,digits:6,counter:0,window:1}}static generate({secret:t,
algorithm:n=e.defaults.algorithm,digits:r=e.defaults.digits,counter:i=e.defaults.counter,hmac:a=WB}){let o=VB(i),s=a(n,
t.bytes,o);if(!s?.byteLength||s.byteLength<19)throw TypeError(`Return value must be at least 19 bytes`);
let c=s[s.byteLength-1]&15;
return(((s[c]&127)<<24|(s[c+1]&255)<<16|(s[c+2]&255)<<8|s[c+3]&255)%10**r).toString().padStart(r,`0`)}
generate({counter:t=this.counter++}={}){return e.generate({secret:this.secret,algorithm:this.algorithm,
digits:this.digits,counter:t,hmac:this.hmac})}static validate({token:t,secret:n,algorithm:r,digits:i=e.defaults.digits,
counter:a=e.defaults.counter,window:o=e.defaults.window,hmac:s=WB}){if(t.length!==i)return null;let c=null,l=o=>{
let l=e.generate({secret:n,algorithm:r,digits:i,counter:o,hmac:s});aV(t,l)&&(c=o-a)};l(a);
for(let e=1;e<=o&&c===null&&(l(a-e),!(c!==null||(l(a+e),c!==null)));++e);return c}validate({token:t,
counter:n=this.counter,window:r}){return e.validate({token:t,secret:this.secret,algorithm:this.algorithm,
digits:this.digits,counter:n,window:r,hmac:this.hmac})}toString(){let e=encodeURIComponent;
return`otpauth://hotp/${this.issuer.length>0?this.issuerInLabel?`${e(this.issuer)}:${e(this.label)}?issuer=${e(this.issuer)}&`:`${e(this.label)}?issuer=${e(this.issuer)}&`:`${e(this.label)}?`}secret=${e(this.secret.base32)}&algorithm=${e(this.algorithm)}&digits=${e(this.digits)}&counter=${e(this.counter)}`}
constructor({issuer:t=e.defaults.issuer,label:n=e.defaults.label,issuerInLabel:r=e.defaults.issuerInLabel,
secret:i=new iV,algorithm:a=e.defaults.algorithm,digits:o=e.defaults.digits,counter:s=e.defaults.counter,hmac:c}={}){
this.issuer=t,this.label=n,this.issuerInLabel=r,this.secret=typeof i==`string`?iV.fromBase32(i):i,
this.algorithm=c?a:UB(a),this.digits=o,this.counter=s,this.hmac=c}},sV=class e{static get defaults(){return{issuer:``,
label:`OTPAuth`,issuerInLabel:!0,algorithm:`SHA1`,digits:6,period:30,window:1}}
static counter({period:t=e.defaults.period,timestamp:n=Date.now()}={}){return Math.floor(n/1e3/t)}
counter({timestamp:t=Date.now()}={}){return e.counter({period:this.period,timestamp:t})}
static remaining({period:t=e.defaults.period,timestamp:n=Date.now()}={}){return t*1e3-n%(t*1e3)}
remaining({timestamp:t=Date.now()}={}){return e.remaining({period:this.period,timestamp:t})}static generate({secret:t,
algorithm:n,digits:r,period:i=e.defaults.period,timestamp:a=Date.now(),hmac:o}){return oV.generate({secret:t,
algorithm:n,digits:r,counter:e.counter({period:i,timestamp:a}),hmac:o})}generate({timestamp:t=Date.now()}={}){
return e.generate({secret:this.secret,algorithm:this.algorithm,digits:this.digits,period:this.period,timestamp:t,
hmac:this.hmac})}static validate({token:t,secret:n,algorithm:r,digits:i,period:a=e.defaults.period,
timestamp:o=Date.now(),window:s,hmac:c}){return oV.validate({token:t,secret:n,algorithm:r,digits:i,
counter:e.counter({period:a,timestamp:o}),window:s,hmac:c})}validate({token:t,timestamp:n,window:r}){
return e.validate({token:t,secret:this.secret,algorithm:this.algorithm,digits:this.digits,period:this.period,
timestamp:n,window:r,hmac:this.hmac})}toString(){let e=encodeURIComponent;
return`otpauth://totp/${this.issuer.length>0?this.issuerInLabel?`${e(this.issuer)}:${e(this.label)}?issuer=${e(this.issuer)}&`:`${e(this.label)}?issuer=${e(this.issuer)}&`:`${e(this.label)}?`}secret=${e(this.secret.base32)}&algorithm=${e(this.algorithm)}&digits=${e(this.digits)}&period=${e(this.period)}`}
constructor({issuer:t=e.defaults.issuer,label:n=e.defaults.label,issuerInLabel:r=e.defaults.issuerInLabel,
secret:i=new iV,algorithm:a=e.defaults.algorithm,digits:o=e.defaults.digits,period:s=e.defaults.period,hmac:c}={}){
this.issuer=t,this.label=n,this.issuerInLabel=r,this.secret=typeof i==`string`?iV.fromBase32(i):i,
this.algorithm=c?a:UB(a),this.digits=o,this.period=s,this.hmac=c}},
cV=/^otpauth:\/\/([ht]otp)\/(.+)\?([A-Z0-9.~_-]+=[^?&]*(?:&[A-Z0-9.~_-]+=[^?&]*)*)$/i,lV=/^[2-7A-Z]+=*$/i,
uV=/^SHA(?:1|224|256|384|512|3-224|3-256|3-384|3-512)$/i,dV=/^[A-Z0-9]+(?:[_-][A-Z0-9]+)*$/i,fV=/^[+-]?\d+$/,
pV=/^\+?[1-9]\d*$/,mV=class{static parse(e,{hmac:t}={}){let n;try{n=e.match(cV)}catch{}
if(!Array.isArray(n))throw URIError(`Invalid URI format`);let r=n[1].toLowerCase(),i=n[2].split(/(?::|%3A) *(.+)/i,
2).map(decodeURIComponent),a=n[3].split(`&`).reduce((e,t)=>{let n=t.split(/=(.*)/,2).map(decodeURIComponent),
r=n[0].toLowerCase(),i=n[1],a=e;return a[r]=i,a},{}),o,s={};if(r===`hotp`){if(o=oV,
a.counter!==void 0&&fV.test(a.counter))s.counter=parseInt(a.counter,
10);else throw TypeError(`Missing or invalid 'counter' parameter`)}else if(r===`totp`){if(o=sV,a.period!==void 0){
if(pV.test(a.period))s.period=parseInt(a.period,
10);else throw TypeError(`Invalid 'period' parameter`)}}else throw TypeError(`Unknown OTP type`);
if(a.issuer!==void 0&&(s.issuer=a.issuer),i.length===2?(s.label=i[1],
s.issuer===void 0||s.issuer===``?s.issuer=i[0]:i[0]===``&&(s.issuerInLabel=!1)):(s.label=i[0],
s.issuer!==void 0&&s.issuer!==``&&(s.issuerInLabel=!1)),
a.secret!==void 0&&lV.test(a.secret))s.secret=a.secret;else throw TypeError(`Missing or invalid 'secret' parameter`);
if(a.algorithm!==void 0){
if((t?dV:uV).test(a.algorithm))s.algorithm=a.algorithm;else throw TypeError(`Invalid 'algorithm' parameter`)}
if(a.digits!==void 0){if(pV.test(a.digits))s.digits=parseInt(a.digits,
10);else throw TypeError(`Invalid 'digits' parameter`)}return t!==void 0&&(s.hmac=t),new o(s)}static stringify(e){
if(e instanceof oV||e instanceof sV)return e.toString();throw TypeError(`Invalid 'HOTP/TOTP' object`)}}})),
gV=/* @__PURE__ */ H({readOtpKey:()=>bV}),_V,vV,yV,bV,xV=B((()=>{hV(),_V=1e4,vV=10,yV=e=>{let t=e.replace(/[\s-]/g,``);
if(t===``)throw Error(`no key`);return t},bV=e=>{if(!(e.length>_V))try{
let t=e.includes(`://`)?mV.parse(e):new sV({secret:iV.fromBase32(yV(e))});
return t.digits<1||t.digits>vV||t.secret.bytes.length===0?void 0:t instanceof oV?{periodMs:void 0,
code:()=>t.generate()}:{periodMs:t.period*1e3,code:e=>t.generate({timestamp:e})}}catch{return}}})),SV,CV,wV,TV,
EV=B((()=>{Gv(),Z(),SV=`the server sent no code for the field, and the field does not hold a valid key for one`,
CV=e=>Wy(async()=>(await Promise.resolve().then(()=>(xV(),gV))).readOtpKey(e)),wV=(e,t)=>e===void 0?void 0:e-t%e,
TV=X(function*(e,t){let n=yield*CV(e),r=yield*Uv;return t===void 0?n===void 0?void 0:{code:n.code(r),
validFor:wV(n.periodMs,r)}:{code:t,validFor:wV(n?.periodMs,r)}})})),DV,OV,kV=B((()=>{VR(),Z(),lT(),sa(),wa(),YR(),BB(),
EV(),DV=e=>({value:e,validFor:void 0}),OV=Zy(function*(){let e=yield*ER({capacity:100,lookup:zB});return(t,{item:n,
selection:{source:r},vault:i},a)=>{let o=Ca(a);switch(r._tag){case`Value`:return K(DV(r.value));case`Content`:
return t.content(i.id,n.id,r.file).pipe(xb(e=>WR(e)(o)),Y(e=>tb({try:()=>DV(aT(new TextDecoder(`utf-8`,{fatal:!0,
ignoreBOM:!0}).decode(e))),catch:()=>new ra({reference:o})})));case`OneTimePassword`:{let{totp:e,value:t}=r.field,
n=e==null||sT(e).trim()===``?void 0:sT(e);return Y(TV(t==null?``:sT(t),n),e=>e===void 0?J(new na({reference:o,
attribute:`otp`,why:SV})):K({value:aT(e.code),validFor:e.validFor}))}case`OpenSsh`:return Y(kR(e,sT(r.key)),
e=>e===void 0?J(LB(o)):K(DV(aT(e))))}}})})),AV,jV,MV,NV=B((()=>{Z(),Kr(),wa(),eN(),UR(),YR(),$R(),nB(),Oz(),kV(),Xz(),
iz(),AV=3,jV=X(function*(e,t){let n=yield*Yz(e,t),r=yield*OV,i=QR(t),a=X(function*(e,t,i){
let a=yield*n.readsFresherThan(i-t,i);return yield*Ez(a,e,(e,t)=>Zy(function*(){let{item:n,vault:i}=e,o=yield*r(a,e,t),
{contentVersion:s,revision:c}=yield*Cb(a.revision(i.id));return{...o,vault:{id:i.id,contentVersion:s},item:{id:n.id,
version:n.version??void 0},revision:c,stale:void 0}}))}),o=X(function*(e,t,r){let i=[],o=e;
for(let e=0;e<AV&&o.length>0;e++){let s=yield*a(o,t,r),c=e=>Br(e)&&n.isOutdated(e.success.vault.id,e.success.item.id,
e.success.item.version),l=e===2;i.push(...s.filter(([,e])=>l||!c(e))),o=l?[]:s.flatMap(([e,t])=>c(t)?[e]:[])}return i}),
s=X(function*(e){let n=yield*$M,r=i.staleOutcomes(e,n);if(r!==void 0)return r;let a=yield*o(e,t.timeToLive,n),s=([,
e])=>zr(e)&&qR(e.failure),c=a.filter(s).map(([e])=>e),l=c.length===0?[]:yield*o(c,t.negativeTimeToLive,n),
u=[...a.filter(e=>!s(e)),...l];return i.withStaleFallback(u,n,yield*$M)}),c=yield*HR(s);return{outcomes:c,
outcomesKnowing:X(function*(e,t){let r=yield*$M,{vaults:i}=yield*n.readsFresherThan(r,r),a=yield*cb(i);if(zr(a)){
let t=WR(a.failure);return e.map(e=>[e,Lr(t(Ca(e.reference)))])}let o=yield*Hy(e,e=>db(MV(a.success,e.reference,t),
t=>({one:e,reading:t}))),s=o.filter(({reading:e})=>e===void 0).map(({one:e})=>e);return[...o.flatMap(({one:e,
reading:t})=>t===void 0?[]:[[e,Ir(t)]]),...s.length===0?[]:yield*c(s)]}),plan:t=>tB(e,t),revisions:n.revisions}}),MV=(e,
t,n)=>{let r=t.attribute===`otp`?void 0:n.get(Ca(t));return r?.vault.contentVersion===void 0?K(void 0):Mb(nz(K(e),
t.vault),{onFailure:()=>void 0,
onSuccess:({id:t})=>t===r.vault.id&&e.some(e=>e.id===t&&e.contentVersion===r.vault.contentVersion)?r:void 0})}})),PV,FV,
IV,LV=B((()=>{Z(),gx(),EM(),eN(),PV=6e4,FV=3e5,IV=(e,t)=>{let n,r=1/0,i=-1/0,a=Zy(function*(){let n=yield*e;
if(n!==void 0)return r=yield*$M,yield*n(t.event)}).pipe(Y((e=PV)=>o(e)),Vb(qy(()=>{n=void 0;let e=r!==1/0;r=1/0,
e&&t.end()}))),o=e=>db(Vy([$M,TM]),([t,n])=>{i=t+Math.min(e,FV)*(.5+n)});return{liveSince:()=>r,start:Y($M,
e=>n!==void 0||e<i?Jy:db(nx(a,{startImmediately:!0}),e=>{e.pollUnsafe()===void 0&&(n=e)})),
stop:Ky(()=>n===void 0?Jy:ob(o(PV),mx(n)))}}})),RV,zV,BV,VV,HV,UV,WV,GV,KV,qV,JV,YV=B((()=>{cv(),Z(),gx(),QS(),EM(),
lT(),Kr(),Ow(),sa(),wa(),eN(),YR(),LV(),RV=100,zV=3e5,BV=10,VV=.75,HV=({attribute:e})=>e===`otp`,UV=e=>Ur(e,
{onFailure:e=>e,onSuccess:({stale:e})=>e?.failure}),WV=(e,t,n)=>{let r=UV(t);if(Br(t)&&r===void 0){let{revision:n,
value:r,vault:i}=t.success;return{...e,value:r,origin:{vaultId:i.id,revision:n}}}
return r!==void 0&&!JR(r)&&e.origin!==void 0&&n!==void 0?{...e,origin:{...e.origin,revision:n}}:e},GV=(e,{key:t,
reference:n,value:r})=>r===void 0||e.value!==void 0&&sT(e.value)===sT(r)?[]:[{key:t,reference:Ca(n),previous:e.value,
current:r}],KV=({error:e,key:t})=>JR(e)?`unavailable`:JSON.stringify([t,e._tag,e.message]),qV=(e,t)=>db(TM,
n=>(t===0?e:Math.min(Math.max(e,RV)*2**t,Math.max(e,zV)))*(.9+n*.2)),JV=(e,t)=>{let n=/* @__PURE__ */ new Set,
r=/* @__PURE__ */ new Map,i,a=$_(),o=0,s=/* @__PURE__ */ new Map,c=/* @__PURE__ */ new Map,l=!1,u=-1/0,
d=e=>[...n].some(({watched:t})=>t.some(({origin:t})=>t?.vaultId===e)),f=IV(t,{event:({contentVersion:e,vault:t})=>{
if(s.get(t)===e)return void c.delete(t);d(t)&&(c.set(t,e),l=!0,sv(a,Jy))},end:()=>sv(a,Jy)}),
p=()=>Math.min(...[...n].map(e=>e.interval)),
m=()=>f.liveSince()<=u&&c.size===0&&[...n].every(({watched:e})=>e.every(({origin:e})=>e!==void 0&&s.has(e.vaultId)))?Math.max(p(),
Math.min(p()*BV,zV)):p(),h=(e,t)=>{let n=r.get(e),i=new Set(t.map(KV));return i.size===0?r.delete(e):r.set(e,i),
[...i].every(e=>n?.has(e))?Jy:yb(e(new oa(t)),e=>ox(`The onFailure callback of a watch failed.`,e))},g=X(function*(t){
let r=yield*$M,i=m()>p();l=!1;let a=[...n].map(e=>({watcher:e,watched:e.watched})),
d=new Set(a.flatMap(({watched:e})=>e.flatMap(({origin:e})=>e===void 0?[]:[e.vaultId]))),g=yield*e.revisions([...d],
r-(t===`event`?0:p()*VV)),_=s;s=new Map([...g].flatMap(([e,t])=>Br(t)?[[e,t.success.contentVersion]]:[]));for(let[e,
t]of c)s.get(e)!==t&&d.has(e)||c.delete(e);yield*t===`poll`&&i&&[...s].some(([e,
t])=>_.has(e)&&_.get(e)!==t)?f.stop:f.start,u=r;let v=({origin:e})=>e===void 0?void 0:g.get(e.vaultId),y=e=>{let t=v(e);
return t===void 0?!0:zr(t)?KR(t.failure):t.success.revision!==e.origin?.revision},b=a.flatMap(({watched:e,
watcher:t})=>e.filter(y).map(e=>({...e,one:e,watcher:t}))),
x=new Map(b.length===0?[]:(yield*e.outcomes(b)).map(([{one:e},t])=>[e,t])),S=/* @__PURE__ */ new Map,C=({onFailure:e},
t)=>{let n=S.get(e)??[];S.set(e,n),n.push(t)};for(let{watched:e,watcher:t}of a){let n=[];t.watched=e.map(e=>{let{key:r,
reference:i}=e,a=v(e),o=x.get(e);if(o===void 0)return a!==void 0&&zr(a)&&C(t,{key:r,error:WR(a.failure)(Ca(i))}),e;
let s=UV(o);s!==void 0&&(e.value!==void 0||JR(s))&&C(t,{key:r,error:s});
let c=a!==void 0&&Br(a)?a.success.revision:void 0,l=WV(e,o,c);return n.push(...GV(e,l)),l}),n.length>0&&t.offer(n)}
o=[...g.values()].some(e=>Br(e)||KR(e.failure))||[...x.values()].some(e=>{let t=UV(e);
return t===void 0||!JR(t)})||d.size===0&&b.length===0?0:o+1;for(let e of new Set([...n].map(e=>e.onFailure)))yield*h(e,
S.get(e)??[])}),_=Zy(function*(){for(;!l;)if(a=$_(),(yield*Db(tv(a),yield*qV(m(),o)))._tag===`None`)return`poll`;
return`event`}),v=ob(f.start,Yb(Y(_,e=>yb(g(e),e=>sx(`A round of a watch failed.`,e))))),y=e=>zb(Zy(function*(){
let t=e.interval<p();n.add(e),i===void 0?i=yield*nx(v):t&&sv(a,Jy)}),()=>Ky(()=>{if(n.delete(e),
[...n].some(({onFailure:t})=>t===e.onFailure)||r.delete(e.onFailure),n.size>0||i===void 0)return Jy;let t=i;
return i=void 0,o=0,s=/* @__PURE__ */ new Map,c.clear(),ob(f.stop,mx(t))}));return{changes:(e,{interval:t,known:n,
onFailure:r})=>{let i=e.filter(({reference:e})=>!HV(e));if(i.length===0)return hw;let a=i.map(({key:e,outcome:t,
reference:r})=>{let i={key:e,reference:r,value:n(e)??(Br(t)?t.success.value:void 0),origin:void 0};return{before:i,
after:WV(i,t,void 0)}});return gw(Zy(function*(){let e=yield*yS();yield*Bb(()=>OS(e));let n=a.map(({after:e})=>e);
return yield*y({interval:t,onFailure:r,watched:n,offer:t=>{for(let n of t)xS(e,n)}}),yw(uw(a.flatMap(({after:e,
before:t})=>GV(t,e))),fw(e))}))}}}})),XV,ZV,QV,$V,eH,tH,nH,rH,iH,aH,oH,sH,cH=B((()=>{Au(),cv(),Z(),Vv(),Xl(),lT(),Kr(),
Ow(),CR(),eR(),gL(),Fj(),nj(),sa(),wa(),Ua(),NV(),YV(),XV=class extends Ql()(`@opconnect/core/Secrets`){},ZV=e=>{
let t=[],n=[];for(let[r,[i,a]]of Object.entries(e).entries()){let e=Sa(a),o={key:i,text:a,index:r};Br(e)?t.push({...o,
reference:e.success}):n.push([o,Lr(e.failure)])}return{parsed:t,invalid:n}},QV=e=>e.toSorted(([e],
[t])=>e.index-t.index),$V=e=>{let t=[],n=[];for(let[r,i]of e)Br(i)?n.push([r,i.success]):t.push({key:r.key,
error:i.failure});return{failures:t,values:n}},eH=e=>Object.fromEntries(e.map(([{key:e},t])=>[e,t])),
tH=e=>ox(`Could not read watched secrets again. ${e.message}`),nH=({value:e})=>e,rH=({item:e,stale:t,validFor:n,value:r,
vault:i})=>({value:r,vault:i,item:e,age:t?.age??0,validFor:n}),iH=({item:e,validFor:t,value:n,vault:r})=>({value:n,
vault:r,item:e,validFor:t,revision:0,stale:void 0}),aH=(e,t)=>{let n=JV(e,t),r=X(function*(t,{known:n}={}){
let{invalid:r,parsed:i}=ZV(t);if(i.length===0)return QV(r);let a=n===void 0?void 0:new Map([...n].map(([e,t])=>[e,
iH(t)])),o=yield*a===void 0?e.outcomes(i):e.outcomesKnowing(i,a);return QV([...r,...o])}),i=X(function*(t){
let n=yield*ib(Sa(t)),[r]=yield*e.outcomes([{reference:n}]);return{reference:n,outcome:yield*ib(r[1])}});
return{resolve:e=>db(i(e),({outcome:e})=>e.value),resolveAll:X(function*(e){let{failures:t,values:n}=$V(yield*r(e));
return t.length>0?yield*new oa(t):eH(n.map(([e,t])=>[e,t.value]))}),resolveEach:e=>db(r(e),e=>eH(e.map(([e,t])=>[e,Hr(t,
nH)]))),readEach:(e,t)=>db(r(e,t),e=>eH(e.map(([e,t])=>[e,Hr(t,rH)]))),resolveTemplate:X(function*(e,t){let n=Ia(e,t);
if(zr(n))return yield*new oa(n.failure.map(e=>({key:e.reference,error:e})));let r=yield*Hy(n.success.parts,
e=>e._tag===`Text`?K(Ir(e.text)):cb(Sb(i(e.reference),{onFailure:t=>({key:e.reference,error:t}),
onSuccess:({outcome:e})=>sT(e.value)})),{concurrency:`unbounded`}),a=new Map(r.flatMap(e=>zr(e)?[[e.failure.key,
e.failure]]:[]));return a.size>0?yield*new oa([...a.values()]):aT(r.map(e=>Br(e)?e.success:``).join(``))}),
plan:X(function*(t){let{invalid:n,parsed:r}=ZV(t),{places:i,requests:a}=yield*e.plan(r),{failures:o,
values:s}=$V(QV([...n,...i]));return{requests:a,entries:s.map(([{key:e,text:t},n])=>({key:e,reference:t,...n})),
failures:o}}),watch:(t,r)=>gw(Zy(function*(){let{interval:i}=yield*Mj(ZA,r),{invalid:a,parsed:o}=ZV(t),
s=o.length===0?[]:yield*e.outcomes(o),{failures:c}=$V(QV(r?.onMissing===`wait`?a:[...a,...s]));
if(c.length>0)return yield*new oa(c);let{initialValues:l,onFailure:u=tH}=r??{};return n.changes(s.map(([{key:e,
reference:t},n])=>({key:e,reference:t,outcome:n})),{interval:i,onFailure:u,known:e=>l!==void 0&&Object.hasOwn(l,
e)?l[e]:void 0})})),live:X(function*(e,t){let{interval:r}=yield*Mj(XA,t),{outcome:a,reference:o}=yield*i(e);
if(HV(o))return yield*new na({reference:e,attribute:`otp`,
why:`one-time passwords change with the clock and cannot be watched: resolve them when they are needed`});
let s=yield*vR({current:a.value}),c=yield*ev();yield*Bb(()=>ov(c,void 0));let l=n.changes([{key:e,reference:o,
outcome:Ir(a)}],{interval:r,onFailure:t?.onFailure??tH,known:()=>void 0});return yield*tx(Tw(l,e=>SR(s,e))),
{reference:e,current:db(bR(s),({current:e})=>e),previous:db(bR(s),({previous:e})=>Ul(e)),changes:yR(s).pipe(Sw(1),
Cw(tv(c)),_w(({current:t,previous:n})=>({key:e,reference:e,previous:n,current:t})))}})}},oH=X(function*(e={}){
let{capacity:t,negativeTimeToLive:n,staleIfError:r,timeToLive:i}=yield*Mj(YA,e),a=yield*XL,o=yield*jV(a,{timeToLive:i,
negativeTimeToLive:Math.min(i,n),capacity:t,staleIfError:r});return aH(o,dL(a))}),sH=e=>Nv(XV,oH(e))})),lH,uH,dH,
fH=B((()=>{dr(),j_(),Vv(),lH=y_,uH=C_,dH=(e,t)=>Nv(lH,$n(Xp(function*(n){
let r=new Set(t?.mergeWithExisting===!0?n.getRef(y_):[]);for(let t of e)r.add(Sn(t)?yield*t:t);return r})))})),pH,mH,hH,
gH,_H=B((()=>{ON(),pH=e=>e.then(e=>({bytes:e}),e=>({code:cN(e)})),mH=e=>pH(DN(e)),hH=e=>pH(S(e)),gH=(e,t)=>bN(e,
t).then(()=>void 0,cN)})),vH,yH,bH,xH,SH,CH,wH,TH,EH,DH,OH,kH,AH,jH,MH=B((()=>{vH=j(i),
yH=Buffer.from(`opconnect snapshot `),bH=Buffer.from(`opconnect snapshot 2
`),xH={Token:1,Passphrase:2,KeyFile:3},SH=16,
CH=12,wH=16,TH=bH.length+1+SH+CH,EH={N:2**15,r:8,p:3,maxmem:67108864},DH=(e,t)=>new Promise((n,r)=>{
s(e.normalize(`NFKC`),t,32,EH,(e,t)=>e===null?n(t):r(e))}),OH=async(e,t,n)=>Buffer.from(await vH(`sha256`,e,t,
`opconnect snapshot 2 ${n}`,32)),kH=(e,t)=>{switch(e._tag){case`Token`:return OH(e.token,t,`token`);case`KeyFile`:
return OH(e.bytes,t,`key file`);case`Passphrase`:return DH(e.passphrase,t)}},AH=async(e,t)=>{let r=a(SH),i=a(CH),
o=Buffer.concat([bH,Uint8Array.of(xH[t._tag]),r,i]),s=n(`aes-256-gcm`,await kH(t,r),i,{authTagLength:wH});s.setAAD(o);
let c=Buffer.concat([s.update(e,`utf8`),s.final()]);return Buffer.concat([o,s.getAuthTag(),c])},jH=async(e,t)=>{
let n=Buffer.from(e);if(!n.subarray(0,bH.length).equals(bH))return{unopened:n.subarray(0,
yH.length).equals(yH)?`OtherVersion`:`NotASnapshot`};if(n.length<TH+wH)return{unopened:`Damaged`};
if(n[bH.length]!==xH[t._tag])return{unopened:`OtherKey`};let i=n.subarray(0,TH),a=i.subarray(bH.length+1,
bH.length+1+SH),o=i.subarray(TH-CH),s=r(`aes-256-gcm`,await kH(t,a),o,{authTagLength:wH});s.setAAD(i),
s.setAuthTag(n.subarray(TH,TH+wH));let c=s.update(n.subarray(TH+wH));try{return{text:Buffer.concat([c,
s.final()]).toString(`utf8`)}}catch{return{unopened:`Damaged`}}}})),NH=/* @__PURE__ */ H({SnapshotUnusable:()=>FH,
resolveAll:()=>XH}),PH,FH,IH,LH,RH,zH,BH,VH,HH,UH,WH,GH,KH,qH,JH,YH,XH,ZH=B((()=>{Gv(),Z(),lT(),Kr(),NA(),cM(),Fj(),
Ti(),nj(),sM(),ON(),sa(),wa(),YR(),cH(),mM(),rF(),_H(),MH(),PH={Missing:`the file does not exist yet`,
Unreadable:`the file cannot be read`,
Untrusted:`somebody else could have written it (it must be a regular file of your own, not writable for others)`,
NotASnapshot:`the file is not a snapshot`,OtherVersion:`it was written by another version of opconnect`,
OtherKey:`it was encrypted with another kind of key`,Damaged:`it is corrupted, or was encrypted with a different key`,
Expired:`it is too old`,OtherHost:`it was made for another server`,OtherReferences:`it was made for other references`},
FH=class extends wi(`SnapshotUnusable`){constructor(e){let{path:t,problem:n,unresolved:r}=e;super({...e,
message:`The Connect server cannot be reached, and the snapshot ${t} cannot be used: ${PH[n]}.\n${r.message}`,
hint:`Restore the connection to the server. The next start that reaches it writes a new snapshot.`})}},
IH=pA(iA({savedAt:AA,expiresAt:AA,hosts:DA(Q),readings:DA(iA({reference:Q,value:Q,vault:Q,contentVersion:bA(AA),item:Q,
version:bA(AA)}))})),LH=vA(IH),RH=_A(IH),zH=e=>new Map([...e].flatMap(e=>{let t=Sa(e);
return Br(t)&&t.success.attribute!==`otp`?[[e,Ca(t.success)]]:[]})),BH=(e,t)=>{let[n,r]=[new Set(e),new Set(t)];
return n.size===r.size&&[...n].every(e=>r.has(e))},VH=12,HH=32,UH=(e,t)=>new hj([{code:`InvalidOption`,message:e,hint:t,
place:{key:`key`}}]),WH=X(function*({key:e},{token:t}){if(e===void 0){let{current:e}=yield*nF(t),n=sT(yield*e);
return n.length>=HH?{_tag:`Token`,
token:n}:yield*UH(`The access token is too short to encrypt a snapshot: it has fewer than ${HH} characters.`,
"Set the option `key` of the snapshot.")}if(typeof e==`object`&&`file`in e){let t=yield*Wy(()=>hH(e.file));
return`code`in t?yield*UH(`Could not read the key file ${e.file} of the snapshot: ${t.code}.`,
`Check the path.`):t.bytes.length>=HH?{_tag:`KeyFile`,
bytes:t.bytes}:yield*UH(`The key file ${e.file} of the snapshot must have at least ${HH} bytes.`,
`Create it with: openssl rand -out ${e.file} ${HH}`)}let n=iT(e)?sT(e):e;return n.length>=VH?{_tag:`Passphrase`,
passphrase:n}:yield*UH(`The key of the snapshot must have at least ${VH} characters.`,
`Use a longer passphrase, such as 32 random characters, or a key file.`)}),GH=X(function*({hosts:e,maxAge:t,path:n,
source:r},i){let a=yield*Uv,o=LH({savedAt:a,expiresAt:Math.min(a+t,2**53-1),hosts:e,readings:Array.from(i,([e,{item:t,
value:n,vault:r}])=>({reference:e,value:sT(n),vault:r.id,
...r.contentVersion===void 0?{}:{contentVersion:r.contentVersion},item:t.id,
...t.version===void 0?{}:{version:t.version}}))}),s=yield*Wy(async()=>gH(n,await AH(o,r)));
s!==void 0&&(yield*ox(`Could not write the snapshot ${n}: ${s}.`))}),KH=({contentVersion:e,item:t,value:n,vault:r,
version:i})=>({value:aT(n),vault:{id:r,contentVersion:e},item:{id:t,version:i},age:0,validFor:void 0}),
qH=X(function*({hosts:e,maxAge:t,path:n,references:r,source:i}){let a=e=>J(e),o=yield*Wy(()=>mH(n));
if(`code`in o)return yield*a(o.code===`ENOENT`?`Missing`:o.code===`NOT_TRUSTED`?`Untrusted`:`Unreadable`);
let s=yield*Wy(()=>jH(o.bytes,i));if(`unopened`in s)return yield*a(s.unopened);let c=RH(s.text);
if(c._tag===`None`)return yield*a(`Damaged`);let{expiresAt:l,readings:u,savedAt:d}=c.value,f=yield*Uv;
if(f>l||f-d>t)return yield*a(`Expired`);if(!BH(c.value.hosts,e))return yield*a(`OtherHost`);
let p=new Map(u.map(e=>[e.reference,KH(e)]));return BH(p.keys(),r)?{savedAt:d,readings:p}:yield*a(`OtherReferences`)}),
JH=1/24,YH=(e,t)=>[...t].every(([t,{value:n,vault:r}])=>{let i=e.get(t);
return i!==void 0&&sT(i.value)===sT(n)&&i.vault.contentVersion===r.contentVersion}),XH=X(function*(e,t){let n=yield*XV,
{connect:r,...i}=t,{maxAge:a}=yield*Mj($A,i),o=yield*ib(oM(r)),s=yield*WH(t,o),c=Object.entries(e),l=zH(c.map(([,
e])=>e)),{hosts:u}=o,d={path:t.path,maxAge:a,hosts:u,source:s,references:new Set(l.values())},f=c.every(([,
e])=>l.has(e)),p=yield*cb(qH(d)),m=Br(p)&&f?p.success:void 0,h=yield*n.readEach(e,
Br(p)?{known:p.success.readings}:{}).pipe(Rb(pM,m!==void 0)),g=[],_=[];for(let[e]of c){let t=h[e];Br(t)?g.push([e,
t.success]):_.push({key:e,error:t.failure})}let v=e=>Object.fromEntries(e);if(_.length===0){let t=v(g.map(([e,
{value:t}])=>[e,t])),n=yield*Uv,r=Math.max(0,...g.map(([,e])=>e.age));if(r>0)return{values:t,savedAt:n-r};
let i=new Map(g.flatMap(([t,n])=>{let r=l.get(e[t]);return r===void 0?[]:[[r,n]]}));
return Br(p)&&n-p.success.savedAt<a*JH&&YH(p.success.readings,i)||(yield*GH(d,i)),{values:t,savedAt:void 0}}
let y=new oa(_);return!f||!_.every(({error:e})=>JR(e))?yield*y:zr(p)?yield*new FH({path:t.path,problem:p.failure,
unresolved:y}):{values:v(c.flatMap(([e,t])=>{let n=p.success.readings.get(l.get(t)??``);return n===void 0?[]:[[e,
n.value]]})),savedAt:p.success.savedAt}})})),QH=/* @__PURE__ */ H({each:()=>rU,recordOf:()=>tU,resolveReferences:()=>cU,
run:()=>eU,withSnapshot:()=>iU}),$H,eU,tU,nU,rU,iU,aU,oU,sU,cU,lU=B((()=>{eR(),hR(),cH(),pF(),yM(),Z(),Vv(),fH(),lT(),
Kr(),ul(),kl(),$H=dH([uH(({message:e})=>{ll(`opconnect: ${[e].flat().join(` `)}`)})]),eU=async(e,t,{onEvent:n,signal:r,
waits:i=!0}={})=>{let a=0,o=Nv(gM,db(gM,e=>{let t=e=>t=>(a++,e(t));return{...e,send:t(e.send),
open:t(e.open)}})).pipe(zv(mR)),s=dF(),c=s.run(t,{timeout:i?uF(e):0,onEvent:n}).pipe(Lb(sH().pipe(Bv($L(e)),zv(o),
zv(jv(fF,s)),Bv($H))),cb);return{outcome:await ix(c,r===void 0?{}:{signal:r}),requests:a}},
tU=e=>Object.fromEntries(Array.from(e,e=>[e,e])),nU=e=>{let t=/* @__PURE__ */ new Map,n=/* @__PURE__ */ new Map;
for(let[r,i]of Object.entries(e))Ur(i,{onFailure:e=>n.set(r,e),onSuccess:e=>t.set(r,sT(e))});return{...Ol,values:t,
failures:n}},rU=e=>db(XV.use(t=>t.resolveEach(tU(e))),nU),iU=X(function*(e,t,n){
return yield*(yield*Wy(()=>Promise.resolve().then(()=>(ZH(),NH)))).resolveAll(tU(e),{connect:t,
...n}).pipe(db(({savedAt:e,values:t})=>({...Ol,savedAt:e===void 0?void 0:new Date(e),
values:new Map(Object.entries(t).map(([e,t])=>[e,sT(t)]))})),vb({SecretsNotResolved:()=>rU(e),
SnapshotUnusable:({message:e,unresolved:t})=>K({...Ol,failures:new Map(t.failures.map(({error:e,key:t})=>[t,e])),
snapshotProblem:e.split(`
`,1)[0]})}))}),aU=2e3,oU=([e,t])=>({...e,values:new Map([...e.values,...t.values]),
failures:new Map([...e.failures,...t.failures])}),sU=X(function*(e,t){let n=yield*e;return oU([n,yield*Rb(rU(t),pM,
n.savedAt!==void 0)])}),cU=({isUrgent:e,optional:t,required:n},r,i,a)=>eU(e?r:{...r,retries:0,totalTimeout:aU},
i===void 0||n.length===0?db(Vy([rU(n),rU(t)],{concurrency:`unbounded`}),oU):sU(iU(n,r,i),t),{...a,waits:e})}));Ua(),
Kr(),kl();const uU=`••••••••`,dU=e=>[...new Set(e.flatMap(({template:e})=>e===void 0?[]:Va(e)))],fU=({variables:e},
{optional:t})=>new Set(dU(e.filter(({key:e})=>!t?.includes(e)))),pU=({snapshot:e})=>typeof e==`string`?{path:e}:e,
mU=({issues:e})=>e.filter(({code:e})=>e===`UntrustedSetting`),hU={outcome:Ir(Ol),requests:0},gU=async(e,t,n)=>{
let r=dU(e.variables),i=n.skipped?dU(e.skipped):[];if(r.length===0&&i.length===0)return hU;let[{connectOptions:a},
{resolveReferences:o}]=await Promise.all([Promise.resolve().then(()=>(fM(),lM)),Promise.resolve().then(()=>(lU(),QH))]),
s=a(t,e);if(zr(s))return{outcome:Lr(s.failure),requests:0};let c=fU(e,t),l=[.../* @__PURE__ */ new Set([...r,
...i])].filter(e=>!c.has(e)),{progress:u=(e,t)=>t({}),signal:d}=n,{outcome:f,requests:p}=await u(`resolving references`,
e=>o({required:[...c],optional:l,isUrgent:r.length>0},s.success,pU(t),{signal:d,onEvent:e.onEvent}));
return{outcome:Vr(f,({issues:e})=>e),requests:p}},_U=({skipped:e},t,n)=>e.flatMap(({key:e,template:r})=>{
let i=r!==void 0&&Va(r).every(e=>n.has(e))?Ha(r,e=>n.get(e)??bU(e)):t[e]??process.env[e];return i===void 0?[]:[[e,i]]}),
vU=(e,t,{outcome:n,requests:r},i=performance.now())=>{let{issues:a,skipped:o,variables:s,warnings:c}=e;
if(mU(e).length>0)throw new Sl(a);let l=Wr(n,()=>Ol),{failures:u,savedAt:d,values:f}=l,p=({key:e,
template:n})=>t.optional?.includes(e)===!0&&Va(n).some(e=>!f.has(e)),m=s.filter(p),h=s.filter(e=>!p(e)),
g=e=>dU(e).length===0?[]:zr(n)?El(e,n.failure):wl(e,u),_=[...a,...g(h),...Dl(l)];if(_.length>0)throw new Sl(_);
let v=e=>Ha(e,e=>f.get(e)??bU(e)),y=h.map(e=>({...e,value:v(e.template)})),b=y.filter(({value:e})=>e.includes(`\0`));
if(b.length>0)throw new Sl(b.map(({key:e,source:t,template:n})=>ao(e,t,Va(n)[0])));
let x=Object.fromEntries(y.map(({key:e,value:t})=>[e,t])),S=t.processEnv??process.env;
return{result:{parsed:{...Object.fromEntries(_U(e,S,f)),...x},applied:x,variables:h.map(SU),skipped:o.map(({key:e,
source:t})=>({key:e,source:t})),omitted:g(m),warnings:c,savedAt:d,requests:r,duration:performance.now()-i},values:f,
failures:u}},yU=async(e,t,n={})=>{let r=performance.now(),i=mU(e).length>0?hU:await gU(e,t,n);return vU(e,t,i,r)},
bU=e=>{throw Error(`no outcome for ${e}`)},xU=e=>({parts:e.parts.map(e=>e._tag===`Text`?{...e,
text:e.text.replace(/(:\/\/[^/@\s:]*:)[^/@\s]+(?=@)/g,`$1${uU}`)}:e)}),SU=({key:e,source:t,template:n})=>{let r=Va(n);
return{key:e,source:t,references:r,masked:r.length===0?void 0:Ha(xU(n),()=>uU)}};ul();const CU=(e,t,
n=`${t}s`)=>`${e} ${e===1?t:n}`,wU=({duration:e,requests:t,variables:n})=>{
let r=new Set(n.flatMap(e=>e.references)).size;return`${CU(n.length,`variable`)}, ${CU(r,`reference`)}: ${CU(t,
`request`)} in ${Math.round(e)} ms.`};rl();const TU=e=>{try{b(2,e)}catch{}},EU=()=>F(2)&&process.env.TERM!==`dumb`,
DU={onEvent:e=>{
e.type===`recovered`?TU(`opconnect: ${e.message}\n`):e.isFirst&&TU(`opconnect: ${e.message} Retrying for up to ${Math.ceil(e.remaining/1e3)} s.\n`)}},
OU=async(e,t)=>{if(!EU())return await t(DU);let n=e,r=performance.now(),i,a=!1,o=()=>{a=!0;
let e=Math.floor((performance.now()-r)/1e3);TU(`\r\u001b[Kopconnect: ${ji(n)}${e===0?``:`, ${e} s`}`)},s=()=>{
a&&TU(`\r\x1B[K`),a=!1};process.once(`exit`,s);let c=setTimeout(()=>{o(),i=setInterval(o,1e3)},500);try{
return await t({onEvent:({message:t,type:r})=>{n=r===`waiting`?t.replace(/\.$/,``):e}})}finally{clearTimeout(c),
clearInterval(i),s(),process.removeListener(`exit`,s)}},kU=({GITHUB_EVENT_NAME:e,GITHUB_EVENT_PATH:t})=>{
if(!e?.startsWith(`pull_request`)||!t)return!1;try{let{pull_request:e,repository:n}=JSON.parse(g(t,`utf8`));
return e.head.repo?.full_name!==n.full_name}catch{return!1}},
AU=e=>kU(e)?[`GitHub passes no secrets to workflows of pull requests from forks.`,
`Skip the step for forks: if: github.event.pull_request.head.repo.full_name == github.repository`]:e.GITHUB_ACTOR===`dependabot[bot]`?[`Workflows that Dependabot starts get its own secrets only.`,
`Add OP_CONNECT_TOKEN to the Dependabot secrets of the repository, or skip the step: if: github.actor != 'dependabot[bot]'`]:e.OP_SERVICE_ACCOUNT_TOKEN?[`The action cannot use OP_SERVICE_ACCOUNT_TOKEN.`,
`Set OP_CONNECT_HOST and OP_CONNECT_TOKEN: secrets are loaded from a Connect server.`]:[`A secret that the repository does not have is an empty text.`,
`Set OP_CONNECT_HOST and OP_CONNECT_TOKEN in the env of the step, the token from a secret of the repository.`],jU=(e,
t)=>{if(e.code!==`MissingHost`&&e.code!==`MissingToken`)return e;let[n,r]=AU(t);return{...e,message:`${e.message} ${n}`,
hint:r}},MU=(e,t)=>e[`INPUT_${t.toUpperCase()}`]?.trim()??``,NU={"":!1,true:!0,True:!0,TRUE:!0,false:!1,False:!1,
FALSE:!1},PU=(e,t)=>({code:`BadInput`,message:`The input ${e} is "${t}".`,hint:`Use true or false.`,locations:[]}),
FU=e=>e.split(`
`).map(e=>e.trim()).filter(e=>e!==``),IU=e=>{let t=[],n=n=>{let r=MU(e,n);return Object.hasOwn(NU,
r)||t.push(PU(n,r)),NU[r]===!0},r={envFiles:FU(MU(e,`env-file`)||(e.OP_ENV_FILE??``)),exportsEnv:n(`export-env`),
unsetsPrevious:n(`unset-previous`),checksOnly:n(`check-only`)};if(t.length>0)throw new Sl(t);return r};Kr();
const LU=e=>Br($r([{key:e,value:``}],`env`)),
RU=e=>(e.OP_MANAGED_VARIABLES??``).split(`,`).map(e=>e.trim()).filter(e=>LU(e)&&!e.startsWith(`OP_CONNECT_`)),
zU=e=>/^(?:ACTIONS|GITHUB|INPUT|RUNNER)_/i.test(e),BU=e=>{let t=new Set(RU(e)),n=(e,n)=>t.has(e)&&!n?.includes(`op://`),
r=Object.entries(e);return{workflow:Object.fromEntries(r.filter(([e,t])=>!zU(e)&&!n(e,t))),
runner:Object.fromEntries(r.filter(([e])=>zU(e)))}},VU=(e,t,n)=>{let{hint:r,locations:i,message:a}=t,o=[a,
...n!==void 0||i.length===0?[]:[gl(i)],n?.reference??``,r],{column:s,key:c,source:l}=n??{};return Yr(e,
o.filter(e=>e!==``).join(`
`),{file:l?.file?.replaceAll(`\\`,`/`),line:l?.line,col:s,title:c||`opconnect`})},HU=(e,
t)=>t.flatMap(t=>{let{locations:n}=t;return(n.length===0||n.length>3?[void 0]:n).map(n=>VU(e,t,n))}).join(``),
UU=e=>`\`${e.replaceAll("`",`'`).replaceAll(`|`,`\\|`)}\``,WU=e=>e.replaceAll(`&`,`&amp;`).replaceAll(`<`,
`&lt;`).replaceAll(`>`,`&gt;`),GU=`### Secrets from 1Password Connect`,KU=(e,t,{checksOnly:n,exportsEnv:r})=>{
let i=new Set(t),a=[...e.variables.map(e=>({...e,isSecret:e.references.length>0})),
...e.skipped].filter(({key:e})=>i.has(e)).map(e=>{let t=`isSecret`in e?e.isSecret?`secret`:`plain text`:`set already`;
return`| ${UU(e.key)} | ${UU(fl(e.source))} | ${t} |`});return[GU,``,
n?`Every reference resolves. Nothing was loaded.`:r?`Exported to the next steps of the job.`:`Available as outputs of this step.`,
``,...a.length===0?[]:[`| variable | defined in | kind |`,`| --- | --- | --- |`,...a,``],wU(e),``,``].join(`
`)},
qU=e=>`${GU}\n\n<pre>\n${WU(yl(e))}\n\nNothing was loaded.\n</pre>\n\n`;rl();const JU=e=>e.startsWith(`OP_CONNECT_`),
YU=({result:e},t=[])=>{let n=e.skipped.flatMap(({key:e})=>{let t=process.env[e];return t===void 0?[]:[[e,t]]}),
r=new Map([...Object.entries(e.applied),...n]);return(t.length>0?t:[...r.keys()].filter(e=>!JU(e))).flatMap(e=>{
let t=r.get(e);return t===void 0?[]:[{key:e,value:t}]})},XU=(e,{result:t,values:n})=>{
let r=new Set(t.variables.flatMap(({key:e,references:t})=>t.length>0?[e]:[])),i=new Set(e.map(({key:e})=>e));
return[...t.variables.filter(({key:e})=>i.has(e)).flatMap(({references:e})=>e).flatMap(e=>n.get(e)??[]),
...e.flatMap(({key:e,value:t})=>r.has(e)||!Nc(t)?[t]:[])]},ZU=e=>{try{let t=v(e);
return!t.isFile()||t.size>65536?[]:[g(e,`utf8`).trim()]}catch{return[]}},QU=({definitions:e})=>{
let t=t=>[process.env[t]??``,...e.filter(({key:e})=>e===t).map(({text:e})=>e)],
n=t(`OP_CONNECT_TOKEN_FILE`).filter(e=>e!==``);return[...t(`OP_CONNECT_TOKEN`),...n.flatMap(ZU)].filter(e=>e!==``)};
ul();const $U={EACCES:`permission denied`,EFBIG:`it is too large`,EISDIR:`it is a directory`,
ELOOP:`its links form a loop`,ENOENT:`no such file or directory`,ENOSPC:`no space left on device`,
ENOTDIR:`a part of its path is not a directory`,EPERM:`operation not permitted`,EROFS:`read-only file system`},eW=e=>{
let t=e instanceof Error&&`code`in e?String(e.code):`unknown`;return $U[t]??t};Kr();const tW=(e,t,n,r=[])=>({code:e,
message:t,hint:n,locations:r}),nW=(e,t,{result:n})=>Wr($r(e,t),e=>{let t=new Map([...n.variables,
...n.skipped].map(({key:e,source:t})=>[e,t]));throw new Sl(e.map(({key:e,reason:n})=>{let r=t.get(e),
i=r===void 0?[]:[{key:e,source:r,reference:void 0}];return tW(`ValueUnusable`,`${e} cannot be loaded: ${n}.`,
`Rename or remove it.`,i)}))}),rW=e=>{let t=process.env[e];if(t)return t;throw new Sl([tW(`RunnerMissing`,
`${e} is not set.`,`Run the action in a step of GitHub Actions.`)])},iW=(e,{exportsEnv:t,unsetsPrevious:n})=>{
let r=RU(process.env),i=t?e.map(({key:e})=>e):[],a=n?r.filter(e=>!i.includes(e)):[],
o=[.../* @__PURE__ */ new Set([...r.filter(e=>!a.includes(e)),...i])].join(`,`),
s=o===(process.env.OP_MANAGED_VARIABLES??``);return[...a.map(e=>({key:e,value:``})),
...s?[]:[{key:`OP_MANAGED_VARIABLES`,value:o}]]},aW=async(e,t,n,r)=>{let i=oW(e,n),a=[...n.exportsEnv?i:[],...iW(i,n)],
o=n.exportsEnv?[]:i,s=[...a.length===0?[]:[[rW(`GITHUB_ENV`),nW(a,`env`,e)]],...o.length===0?[]:[[rW(`GITHUB_OUTPUT`),
nW(o,`output`,e)]],...r];await ti(Xr([...QU(t),...XU(i,e)]));try{ei(s)}catch(e){let t=eW(e);
throw new Sl([tW(`FileNotWritten`,`Could not write the files of the runner: ${t}.`,``)])}},oW=(e,
{exportsEnv:t})=>YU(e).filter(({key:n})=>!t||Object.hasOwn(e.result.applied,n));ul();const sW=e=>{
let t=process.env.GITHUB_STEP_SUMMARY;return t?[[t,e]]:[]},cW=(e,{checksOnly:t,
exportsEnv:n})=>t?`Every reference resolves. Nothing was loaded.`:e.length===0?`Nothing to load: no reference in env, and no variable in an env file.`:`Loaded ${CU(e.length,
n?`environment variable`:`output`)}: ${e.join(`, `)}`;(async()=>{let e=IU(process.env),{runner:t,
workflow:n}=BU(process.env),r=ci({path:e.envFiles,processEnv:n,variables:t}),i=zs(r),a=await yU(i,r,{progress:OU}),
{result:o}=a;await ti(HU(`warning`,[...o.warnings,...o.omitted]));let s=oW(a,e).map(({key:e})=>e),c=sW(KU(o,s,e));
e.checksOnly?ei(c):await aW(a,i,e,c),cl(cW(s,e)),cl(wU(o))})().catch(async e=>{if(process.exitCode=1,
!(e instanceof Sl))throw e;let t=e.issues.map(e=>jU(e,process.env));await ti(HU(`error`,t)),ei(sW(qU(t)))});export{};