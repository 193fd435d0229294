/**
 * The built-in fields of each category in items that were created in the 1Password app. Taken from the exports (1PUX) of
 * real items in the tests of Bitwarden's importer.
 */
import type { WireField } from "./model.ts"

/** A field that items of a category have whether it has a value or not. */
export interface BuiltInField {
  readonly id: string
  readonly label: string
  readonly type: string
  readonly purpose?: string
  readonly section?: { readonly id: string }
}

export interface Template {
  readonly fields: ReadonlyArray<BuiltInField>
  readonly sections: ReadonlyArray<{ readonly id: string; readonly label: string }>
}

const username: BuiltInField = { id: "username", label: "username", type: "STRING", purpose: "USERNAME" }
const password: BuiltInField = { id: "password", label: "password", type: "CONCEALED", purpose: "PASSWORD" }
const notes: BuiltInField = { id: "notesPlain", label: "notesPlain", type: "STRING", purpose: "NOTES" }

/** Fields as `id, label, type` with STRING as the type by default, and `# id, label` where a section starts. */
const tables: Readonly<Record<string, string>> = {
  API_CREDENTIAL: `
    username
    credential, credential, CONCEALED
    type, type, MENU
    filename
    validFrom, valid from, DATE
    expires, expires, DATE
    hostname`,
  BANK_ACCOUNT: `
    bankName, bank name
    owner, name on account
    accountType, type, MENU
    routingNo, routing number
    accountNo, account number
    swift, SWIFT
    iban, IBAN
    telephonePin, PIN, CONCEALED
    # branchInfo, Branch Information
    branchPhone, phone, PHONE
    branchAddress, address`,
  CREDIT_CARD: `
    cardholder, cardholder name
    type, type, CREDIT_CARD_TYPE
    ccnum, number, CREDIT_CARD_NUMBER
    cvv, verification number, CONCEALED
    expiry, expiry date, MONTH_YEAR
    validFrom, valid from, MONTH_YEAR
    # contactInfo, Contact Information
    bank, issuing bank
    phoneLocal, phone (local), PHONE
    phoneTollFree, phone (toll free), PHONE
    phoneIntl, phone (intl), PHONE
    website, website, URL
    # details, Additional Details
    pin, PIN, CONCEALED
    creditLimit, credit limit
    cashLimit, cash withdrawal limit
    interest, interest rate
    issuenumber, issue number`,
  DATABASE: `
    database_type, type, MENU
    hostname, server
    port
    database
    username
    password, password, CONCEALED
    sid, SID
    alias
    options, connection options`,
  DRIVER_LICENSE: `
    fullname, full name
    address
    birthdate, date of birth, DATE
    sex, sex, GENDER
    height
    number
    class, license class
    conditions, conditions / restrictions
    state
    country
    expiry_date, expiry date, MONTH_YEAR`,
  EMAIL_ACCOUNT: `
    pop_type, type, MENU
    pop_username, username
    pop_server, server
    pop_port, port number
    pop_password, password, CONCEALED
    pop_security, security, MENU
    pop_authentication, auth method, MENU
    # SMTP, SMTP
    smtp_server, SMTP server
    smtp_port, port number
    smtp_username, username
    smtp_password, password, CONCEALED
    smtp_security, security, MENU
    smtp_authentication, auth method, MENU
    # Contact Information, Contact Information
    provider
    provider_website, provider's website
    phone_local, phone (local)
    phone_tollfree, phone (toll free)`,
  IDENTITY: `
    # name, Identification
    firstname, first name
    initial
    lastname, last name
    sex, sex, MENU
    birthdate, birth date, DATE
    occupation
    company
    department
    jobtitle, job title
    # address, Address
    address, address, ADDRESS
    defphone, default phone, PHONE
    homephone, home, PHONE
    cellphone, cell, PHONE
    busphone, business, PHONE
    # internet, Internet Details
    username
    reminderq, reminder question
    remindera, reminder answer
    email
    website
    icq, ICQ
    skype
    aim, AOL/AIM
    yahoo, Yahoo
    msn, MSN
    forumsig, forum signature`,
  MEDICAL_RECORD: `
    date, date, DATE
    location
    healthcareprofessional, healthcare professional
    patient
    reason, reason for visit
    # medication, medication
    medication
    dosage
    notes, medication notes`,
  MEMBERSHIP: `
    org_name, group
    website, website, URL
    phone, telephone, PHONE
    member_name, member name
    member_since, member since, MONTH_YEAR
    expiry_date, expiry date, MONTH_YEAR
    membership_no, member ID
    pin, PIN, CONCEALED`,
  OUTDOOR_LICENSE: `
    name, full name
    valid_from, valid from, DATE
    expires, expires, DATE
    game, approved wildlife
    quota, maximum quota
    state
    country`,
  PASSPORT: `
    type
    issuing_country, issuing country
    number
    fullname, full name
    sex, sex, GENDER
    nationality
    issuing_authority, issuing authority
    birthdate, date of birth, DATE
    birthplace, place of birth
    issue_date, issued on, DATE
    expiry_date, expiry date, DATE`,
  REWARD_PROGRAM: `
    company_name, company name
    member_name, member name
    membership_no, member ID
    pin, PIN, CONCEALED
    # extra, More Information
    additional_no, member ID (additional)
    member_since, member since, MONTH_YEAR
    customer_service_phone, customer service phone, PHONE
    reservations_phone, phone for reservations, PHONE
    website, website, URL`,
  SERVER: `
    url, URL
    username
    password, password, CONCEALED
    # admin_console, Admin Console
    admin_console_url, admin console URL
    admin_console_username, admin console username
    admin_console_password, console password, CONCEALED
    # hosting_provider_details, Hosting Provider
    name
    website
    support_contact_url, support URL
    support_contact_phone, support phone`,
  SOCIAL_SECURITY_NUMBER: `
    name
    number, number, CONCEALED`,
  SOFTWARE_LICENSE: `
    product_version, version
    reg_code, license key
    # customer, Customer
    reg_name, licensed to
    reg_email, registered email, EMAIL
    company
    # publisher, Publisher
    download_link, download page, URL
    publisher_name, publisher
    publisher_website, website, URL
    retail_price, retail price
    support_email, support email, EMAIL
    # order, Order
    order_date, purchase date, DATE
    order_number, order number
    order_total, order total`,
  SSH_KEY: `
    public_key, public key
    fingerprint
    private_key, private key, SSHKEY
    key_type, key type`,
  WIRELESS_ROUTER: `
    name, base station name
    password, base station password, CONCEALED
    server, server / ip address
    airport_id, airport id
    network_name, network name
    wireless_security, wireless security, MENU
    wireless_password, wireless network password, CONCEALED
    disk_password, attached storage password, CONCEALED`
}

const parse = (table: string): Template => {
  const fields: Array<BuiltInField> = []
  const sections: Array<Template["sections"][number]> = []
  for (const line of table.trim().split("\n")) {
    const [id = "", label = id, type = "STRING"] = line.trim().split(", ")
    const section = sections.at(-1)
    if (id.startsWith("# ")) sections.push({ id: id.slice(2), label })
    else fields.push({ id, label, type, ...(section && { section: { id: section.id } }) })
  }
  return { fields: [...fields, notes], sections }
}

/** Fields of every item created by the API, by category: js#108 and the tests of the Java client, which run each day. */
export const minimalFields = (category: string): ReadonlyArray<BuiltInField> => {
  if (category === "LOGIN") return [username, password, notes]
  return category === "PASSWORD" ? [password, notes] : [notes]
}

const templates = new Map(Object.entries(tables).map(([category, table]) => [category, parse(table)]))

/** Fields of an item created in the app, by category. */
export const templateOf = (category: string): Template =>
  templates.get(category) ?? { fields: minimalFields(category), sections: [] }

const isSame = (field: WireField, { id, purpose }: BuiltInField) =>
  field.id === id || (purpose !== undefined && field.purpose === purpose)

/** The built-in fields that are not among the fields of an item: blank, so without a value. */
export const missing = (
  fields: ReadonlyArray<WireField>,
  builtIns: ReadonlyArray<BuiltInField>
): ReadonlyArray<WireField> => builtIns.filter((builtIn) => !fields.some((field) => isSame(field, builtIn)))
