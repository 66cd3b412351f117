import type { Resume, ResumeBasics } from '../domain/resume.ts'
import type { ResumeLine } from './lines.ts'
import { linksIn, profileOf, profilesOf } from './links.ts'
import { isStreet, placeness, placeOf } from './places.ts'
import { spansOf } from './spans.ts'
import { STROKE_SIGNS, trimSigns } from './trim.ts'

const EMAIL = /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,4}/u
const EVERY_EMAIL = new RegExp(EMAIL, 'gu')
const PHONE = /\(?(?:\+|00)?\d(?:[\s().\-/\u2011·]{0,3}\d){6,14}(?:\s?(?:x|ext\.?)\s?\d{1,5})?/g
const LABEL =
  /(?:^|(?<=[\s|·•]))(?:e-?mail|mail|courriel|correo(?: electrónico)?|phone|mobile|mobil|handy|cell|tel(?:e(?:fon|phone|foon|fono))?|téléphone|teléfono|móvil|portable|telefoon|gsm|address|adresse|anschrift|dirección|adres|location|wohnort|standort|ort|ubicación|woonplaats|linkedin|github|website|web|site|portfolio|lives in|based in|located in|domicile) ?[.:]? ?[:：] ?/giu
const SEPARATORS = / ?(?:[|·•∙⋅◦▪■►★☎✆✉⌂]|[\u2600-\u27bf]|\ufe0f|\p{Extended_Pictographic}|\s[–—/]\s|\t|;) ?/u

/** The text with a stroke in place of every address. */
function withoutAddresses(text: string): string {
  let rest = text.replace(EVERY_EMAIL, ' | ')
  for (const url of linksIn(rest)) rest = rest.replace(url, ' | ')
  return rest
}

function isPhone(phone: string): boolean {
  const digits = phone.replace(/\D/g, '').length
  return (
    digits >= 7 &&
    digits <= 15 &&
    spansOf(phone).every(({ single }) => single) &&
    !/^(?:19|20)\d\d\s?[-–/]\s?(?:19|20)\d\d$/.test(phone) &&
    !/^\d{1,2}[./]\d{1,2}[./]\d{4}$/.test(phone)
  )
}

/** As it is written, without the words around it. A date has too few numbers or reads as one. */
export function phoneIn(text: string): string | null {
  const found = [...withoutAddresses(text).matchAll(PHONE)].map(([phone]) => phone.trim())
  return found.find(isPhone) ?? null
}

/** What is left of a line once addresses, numbers and their labels are out, in pieces. */
function leftovers({ parts }: ResumeLine): string[] {
  return parts.flatMap(({ text }) => {
    const phone = phoneIn(text)
    const rest = withoutAddresses(text)
    return (phone ? rest.replace(phone, ' | ') : rest)
      .replace(LABEL, ' | ')
      .split(SEPARATORS)
      .map((piece) => trimSigns(piece, STROKE_SIGNS))
      .filter((piece) => piece !== '')
  })
}

/** A street on one line and the town on the next belong together. */
/** "12 rue des Lilas 69003 Lyon": a street and a town with nothing between them. */
function withComma(piece: string): string {
  const { street, town } =
    /^(?<street>.{5,50}?),? (?<town>(?:\d{5}|\d{4} ?[A-Z]{2}) \p{Lu}[\p{L}' -]{2,30})$/u.exec(piece)?.groups ?? {}
  return street && town && isStreet(street) ? `${street}, ${town}` : piece
}

function placeIn(lines: readonly ResumeLine[]): string | null {
  const pieces = lines.flatMap(leftovers).map(withComma)
  const scored = pieces.map((piece, at) => ({ piece, at, score: placeness(piece) }))
  const withStreet = pieces.find(
    (piece) => isStreet(piece.split(',')[0] ?? '') && piece.includes(',') && piece.length < 90,
  )
  const best = scored.filter(({ score }) => score >= 0.5).toSorted((a, b) => b.score - a.score || a.at - b.at)[0]
  if (withStreet && (!best || best.score < 0.85)) return withStreet
  if (!best) return null
  const before = pieces[best.at - 1] ?? ''
  return isStreet(before) ? `${before}, ${best.piece}` : best.piece
}

const CALLING: Readonly<Record<string, string>> = {
  '49': 'DE',
  '43': 'AT',
  '41': 'CH',
  '33': 'FR',
  '34': 'ES',
  '31': 'NL',
  '32': 'BE',
  '44': 'GB',
  '353': 'IE',
  '39': 'IT',
  '48': 'PL',
  '351': 'PT',
  '45': 'DK',
  '46': 'SE',
  '47': 'NO',
  '358': 'FI',
  '420': 'CZ',
  '91': 'IN',
  '61': 'AU',
  '55': 'BR',
  '52': 'MX',
  '234': 'NG',
  '380': 'UA',
  '40': 'RO',
  '36': 'HU',
  '30': 'GR',
  '90': 'TR',
  '81': 'JP',
  '86': 'CN',
  '65': 'SG',
}

/** The country a number is dialled in; +1 is shared by too many to say. */
function countryOfPhone(phone: string | null): string | null {
  const digits = /^(?:\+|00)\s?(\d{1,3})/.exec(phone ?? '')?.[1] ?? ''
  return CALLING[digits] ?? CALLING[digits.slice(0, 2)] ?? null
}

export function locationOf(lines: readonly ResumeLine[], phone: string | null): Pick<ResumeBasics, 'location'> {
  const text = placeIn(lines)
  if (!text) return {}
  const place = placeOf(text)
  const country = place.countryCode ?? countryOfPhone(phone)
  return { location: { ...place, ...(country ? { countryCode: country } : {}) } }
}

const first = <T>(lines: readonly ResumeLine[], read: (text: string) => T | null): T | null => {
  for (const { text } of lines) {
    const found = read(text)
    if (found) return found
  }
  return null
}

const bareUrl = (url: string): string => url.replace(/^https?:\/\/(?:www\.)?|\/$/gi, '').toLowerCase()

/** An address that is broken over two lines is known whole from where a click on it leads. */
function wholeOf(url: string, marks: readonly string[]): string {
  const own = bareUrl(url)
  if (marks.some((mark) => bareUrl(mark) === own)) return url
  return marks.find((mark) => own.length > 20 && bareUrl(mark).startsWith(own)) ?? url
}

export interface Contact {
  basics: Pick<ResumeBasics, 'email' | 'phone' | 'url' | 'location' | 'profiles'>
  links: Resume['links']
}

export const emailIn = (text: string): string | null => EMAIL.exec(text)?.[0].replace(/\.$/, '') ?? null

/** How to reach the person: from the lines about that first, then from anywhere that is no job. */
export function contactOf(near: readonly ResumeLine[], all: readonly ResumeLine[], marks: readonly string[]): Contact {
  const mail = marks
    .find((url) => url.startsWith('mailto:'))
    ?.slice(7)
    .split('?', 1)[0]
  const email = first(near, emailIn) ?? first(all, emailIn) ?? (mail && emailIn(mail))
  const phone = first(near, phoneIn) ?? first(all, phoneIn)
  const urls = [...near.flatMap(({ text }) => linksIn(text)), ...marks.filter((url) => /^https?:/.test(url))]
  const links = profilesOf(
    urls.map((url) => wholeOf(url, marks)),
    email ?? null,
  )
  const url = links.find((link) => !profileOf(link.url))?.url
  return {
    basics: {
      ...(email ? { email } : {}),
      ...(phone ? { phone } : {}),
      ...(url ? { url } : {}),
      ...locationOf(near, phone),
      profiles: links.map((link) => profileOf(link.url)).filter((profile) => profile !== null),
    },
    links,
  }
}
