import type { Plugin, RolldownOptions, rolldown } from "rolldown"

export interface Package {
  readonly folder: string
  readonly name: string
  readonly version: string
}

export declare const licensesFile: string
export declare const sbomFile: string
export declare const packagesOf: (modules: Iterable<string>) => ReadonlyArray<Package>
export declare const thirdParty: () => Plugin
export declare const bundledPackages: (
  build: typeof rolldown,
  folder: string,
  config: RolldownOptions
) => Promise<ReadonlyArray<Package>>
