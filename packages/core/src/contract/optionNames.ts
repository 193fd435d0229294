import type { Issue } from "./Issue.ts"
import { connectOptions, type OptionDefinition } from "./optionTable.ts"
import { nameSettings, optionOrigins, type SettingNames, variableOptions } from "./settingNames.ts"

const table: Readonly<Record<string, OptionDefinition>> = connectOptions

const optionOf = (variable: string) => Object.keys(table).find((option) => table[option]?.variable === variable)

const tokenOptions = ["token", "tokenFile"]

/** The names of the settings of given options. */
export const namesOf = (options: object): SettingNames => {
  /** `undefined` for options of code that reads no variables. */
  const ofVariables: object | undefined = Reflect.get(options, variableOptions)
  const origins: Readonly<Record<string, string>> | undefined = Reflect.get(options, optionOrigins)
  const isGiven = (option: string) => {
    const value: unknown = Reflect.get(options, option)
    return value !== undefined && value !== ""
  }
  return {
    isSet: (variable) => isGiven(optionOf(variable) ?? ""),
    nameOf: (variable, unset = variable) => {
      const option = optionOf(variable)
      if (option === undefined) return variable
      // The other way to give the token counts, too.
      const given = [option, ...(tokenOptions.includes(option) ? tokenOptions : [])].find(isGiven)
      if (given === undefined) return ofVariables === undefined ? option : unset
      const givenVariable = table[given]?.variable ?? ""
      const origin = Object.hasOwn(ofVariables ?? {}, given) ? givenVariable : origins?.[givenVariable]
      if (given === option) return origin ?? option
      return origin === undefined ? option : unset
    }
  }
}

/** An issue whose hint names settings by their source: option, variable or file. */
export const nameHint = (options: object, issue: Issue): Issue => ({
  ...issue,
  hint: nameSettings(issue.hint, namesOf(options))
})

/** The same for the place of the issue, in clients whose callers set options instead of variables. */
export const nameOptions = (options: object, issue: Issue): Issue => ({
  ...nameHint(options, issue),
  ...(issue.place?.key === undefined
    ? {}
    : { place: { ...issue.place, key: nameSettings(issue.place.key, namesOf(options)) } })
})
