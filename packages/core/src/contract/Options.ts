/**
 * The table of options and the check by it. For the packages of this repository, which take the same options and more.
 *
 * @since 0.1.0
 * @stability internal
 */
export { clientOptions, snapshotOptions, watchOptions } from "./callOptionTable.ts"
export { type CheckedOptions, checkOptions } from "./checkOptions.ts"
export { isTestRunner } from "./environment.ts"
export { baseUrl, exposedHosts, listHosts } from "./hosts.ts"
export { shapeIssues } from "./optionShape.ts"
export { connectOptions, type OptionDefinition, type OptionKind, type OptionTable } from "./optionTable.ts"
export { nameSettings, optionOrigins, type SettingNames } from "./settingNames.ts"
export { toSnapshotOptions } from "./snapshotPath.ts"
export { expiryOf, tokenIssue } from "./token.ts"
