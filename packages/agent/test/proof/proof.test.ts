import { assert, describe, it } from "@effect/vitest"
import * as fc from "fast-check"
import * as Admission from "../../src/engine/admission.ts"
import * as Proof from "../../src/proof/proof.ts"

describe("the proof of a token", () => {
  it("trusts a proof for 60 seconds, and longer only while Connect is unreachable", () => {
    const proof = Proof.accept(Proof.unproven, { at: 1_000, refusals: 0, seq: 0 })
    assert.isTrue(Proof.isProven(proof, 61_000))
    assert.isFalse(Proof.isProven(proof, 61_001))
    assert.isTrue(Proof.isProvenWhileAway(proof, 3_601_000, 3_600_000))
    assert.isFalse(Proof.isProvenWhileAway(proof, 3_601_001, 3_600_000))
    assert.isFalse(Proof.isProvenWhileAway(Proof.unproven, 0, 3_600_000))
    assert.isFalse(Proof.isProvenWhileAway(proof, 61_001, 0))
  })

  it("invalidates a proof after any rejection", () => {
    const step = fc.record({ isAccepted: fc.boolean(), sentBefore: fc.nat(3) })
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        let proof = Proof.unproven
        let now = 0
        for (const { isAccepted, sentBefore } of steps) {
          now += 10
          const { refusals } = proof
          if (isAccepted) {
            const next = Proof.accept(proof, { at: now, refusals: refusals - sentBefore, seq: 0 })
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

describe("a shared verdict", () => {
  const accepted = Proof.accept(Proof.unproven, { at: 5_000, refusals: 0, seq: 1 })
  const refusal = (seq: number, checkedAt: number): Proof.SharedVerdict => ({ isRefused: true, seq, checkedAt })

  it("rejects the token on this agent once, from the time of Connect's rejection", () => {
    const refused = Proof.follow(accepted, refusal(2, 5_500), 9_000)
    assert.deepInclude(refused, { acceptedAt: undefined, refusedAt: 5_500, refusals: 1 })
    assert.strictEqual(Proof.follow(refused, refusal(2, 5_500), 10_000), refused)
    assert.strictEqual(Proof.follow(accepted, refusal(2, 99_000), 9_000).refusedAt, 9_000)
    assert.strictEqual(Proof.follow(refused, refusal(3, 6_000), 10_000).refusals, 2)
  })

  it("ignores a shared verdict if a later request is accepted", () => {
    assert.strictEqual(Proof.follow(accepted, refusal(1, 5_500), 9_000), accepted)
  })

  it("ignores a shared verdict if Connect accepted the token more than a second later", () => {
    const later = Proof.follow(accepted, refusal(2, 3_999), 9_000)
    assert.deepInclude(later, { acceptedAt: 5_000, refusals: 0, liftedSeq: 2 })
    assert.strictEqual(Proof.follow(accepted, refusal(2, 4_000), 9_000).refusals, 1)
    assert.strictEqual(Proof.follow(Proof.unproven, refusal(2, 0), 9_000).refusals, 1)
  })

  it("verifies the token by an acceptance after the last rejection on this agent", () => {
    const refused = Proof.refuse(accepted, 6_000)
    const verdict = (checkedAt: number): Proof.SharedVerdict => ({ isRefused: false, seq: 2, checkedAt })
    assert.strictEqual(Proof.follow(refused, verdict(6_000), 9_000), refused)
    assert.deepInclude(Proof.follow(refused, verdict(6_001), 9_000), { acceptedAt: 6_001, refusedAt: undefined })
    assert.strictEqual(Proof.follow(accepted, verdict(4_000), 9_000).acceptedAt, 5_000)
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
