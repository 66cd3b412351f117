/** The part of an address after `#`, as the words between its slashes. What is asked of a view stands behind them. */
const partsOf = (hash: string): string[] =>
  hash.replace(/^#/, '').replace(/\?.*$/s, '').split('/').filter(Boolean).map(readable)

/** What stands behind the question mark of an address, and may be many things at once: filters. */
const askedIn = (hash: string): string => /\?(.*)$/s.exec(hash)?.[1] ?? ''

function readable(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    // Typed by hand with a stray percent sign: taken as it stands.
    return part
  }
}

export const addressOf = (...parts: string[]): string => `#/${parts.map(encodeURIComponent).join('/')}`

const SHEET = 'application'
export const applicationAddress = (id: string): string => addressOf(SHEET, id)
export const isSheet = (hash: string): boolean => partsOf(hash)[0] === SHEET && partsOf(hash).length > 1

export interface Place {
  /** The view's id and what follows it; empty: nothing was asked for. */
  view: string[]
  /** The application that lies over it. */
  application: string | null
  /** What else is asked of the view: `#/search?q=pilot` gives `q=pilot`. */
  asked: string
}

/** `under` is the address that a sheet was opened over. */
export function placeOf(hash: string, under: string): Place {
  if (!isSheet(hash)) return { view: partsOf(hash), application: null, asked: askedIn(hash) }
  const below = isSheet(under) ? '' : under
  return { view: partsOf(below), application: partsOf(hash)[1] ?? null, asked: askedIn(below) }
}
