// A module of its own, for the reason in environment/requests.ts.
export { nearest } from "@opconnect/core/names"
