/** The used part of the types of Bun's test runner, whose own types include all of Bun. */
declare module "bun:test" {
  export const expect: { readonly extend: (matchers: object) => void }
  export const beforeAll: (work: () => Promise<void>) => void
  export const beforeEach: (work: () => void) => void
  export const afterAll: (work: () => Promise<void>) => void
}
