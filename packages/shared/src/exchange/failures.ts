/** Why a file cannot be taken, in a sentence for the person. `{…}` is filled in from the details. */
export const EXCHANGE_ERRORS = {
  'file-too-large': 'This file is larger than {limit}. Split it and import the parts one after another.',
  'file-empty': 'This file is empty. Nothing was changed.',
  'not-text': 'This file is no table of text. Export it as CSV and try again. Nothing was changed.',
  'too-many-rows': 'This file has more than {limit} rows. Split it and import the parts one after another.',
  'too-many-columns': 'Line {line} of this file has more than {limit} columns, so it is no table that can be read.',
  'open-quote': 'A quotation mark opened on line {line} is never closed. Mend that line and try again.',
  'no-rows': 'This file has a heading and no rows. Nothing was changed.',
  'no-title': 'No column says the job title or the company. Choose the columns yourself.',
  'zip-none-known': 'This ZIP file holds no table of jobs. For LinkedIn, ask for the archive with “Jobs” in it.',
  'zip-broken': 'This ZIP file is damaged. Download it again. Nothing was changed.',
  'zip-truncated': 'This ZIP file ends too early. Download it again. Nothing was changed.',
  'zip-encrypted': 'This ZIP file has a password. Unpack it and choose the files inside.',
  'zip-unsupported': 'This ZIP file is of a kind that cannot be read here. Unpack it and choose the files inside.',
  'zip-unsafe': 'This ZIP file holds a file name that is not safe. Nothing was changed.',
  'zip-bomb': 'This ZIP file unpacks to far more than it should, so it was not opened. Nothing was changed.',
  'archive-not-ours': 'This file is no export of Rolecall. Nothing was changed.',
  'archive-newer': 'This export was made by a newer Rolecall. Update first, then import it. Nothing was changed.',
  'archive-broken': 'This export is damaged. Nothing was changed.',
} as const
export type ExchangeCode = keyof typeof EXCHANGE_ERRORS

/** A file was refused before anything was changed. `message` is meant to be shown. */
export class ExchangeError extends Error {
  readonly code: ExchangeCode
  readonly details: Readonly<Record<string, string | number>>

  constructor(code: ExchangeCode, details: Record<string, string | number> = {}) {
    super(EXCHANGE_ERRORS[code].replace(/\{(\w+)\}/g, (_, name: string) => String(details[name] ?? '')))
    this.name = 'ExchangeError'
    this.code = code
    this.details = details
  }
}
