import { assert, describe, it } from "@effect/vitest"
import * as fc from "fast-check"
import * as Admission from "../../src/engine/admission.ts"
import * as Proof from "../../src/proof/proof.ts"

describe("the proof of a token", () => {
  it("holds for 60 seconds, and longer only while Connect is away", () => {
    const proof = Proof.accept(Proof.unproven, 1_000, 0)
    assert.isTrue(Proof.isProven(proof, 61_000))
    assert.isFalse(Proof.isProven(proof, 61_001))
    assert.isTrue(Proof.isProvenWhileAway(proof, 100_000, 3_600_000))
    assert.isFalse(Proof.isProvenWhileAway(proof, 3_601_001, 3_600_000))
    assert.isFalse(Proof.isProvenWhileAway(proof, 61_001, 0))
  })

  it("is lost by any refusal, whatever was accepted before or is still on its way", () => {
    const step = fc.record({ isAccepted: fc.boolean(), sentBefore: fc.nat(3) })
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        let proof = Proof.unproven
        let now = 0
        for (const { isAccepted, sentBefore } of steps) {
          now += 10
          const { refusals } = proof
          if (isAccepted) {
            const next = Proof.accept(proof, now, refusals - sentBefore)
            assert.strictEqual(next !== proof, sentBefore === 0)
            proof = next
          } else {
            proof = Proof.refuse(proof, now)
            assert.isFalse(Proof.isProven(proof, now))
            assert.isTrue(Proof.isRefused(proof, now + 9_999))
            assert.isFalse(Proof.isRefused(proof, now + 10_000))
          }
        }
      })
    )
  })
})

describe("the admission of unknown tokens", () => {
  it("admits 4 at once and 5 a second", () => {
    let state = Admission.initial
    const admitted = (now: number) => {
      const step = Admission.admit(state, now)
      state = step.state
      return step.isAdmitted
    }
    assert.deepStrictEqual([0, 0, 0, 0, 0].map(admitted), [true, true, true, true, false])
    for (let time = 0; time < 4; time++) state = Admission.leave(state)
    assert.deepStrictEqual([0, 0].map(admitted), [true, false])
    state = Admission.leave(state)
    assert.deepStrictEqual([200, 200].map(admitted), [true, false])
  })
})
