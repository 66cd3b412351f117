import type { Words } from './word-table.ts'
import { anyOf } from './word-table.ts'

/** How pages say until when one can apply, language by language. */
const WORDS: Words = {
  en: 'deadline|apply (?:by|before|until)|closing date|closes (?:on|at)|applications? (?:close|due)',
  de: 'bewerbungs(?:frist|schluss)|bewirb dich bis|bewerben bis|bewerbung\\p{L}* .{0,60}\\bbis (?:zum |spätestens )|bis (?:zum|spätestens) .{4,24} (?:an|über|per|bewerben)',
  fr: 'date limite|postul(?:er|ez) avant|candidatures? .{0,40}avant le|jusqu.au \\d',
  es: 'fecha límite|plazo de (?:solicitud|inscripción|presentación)|inscripción hasta|hasta el \\d',
  pt: 'prazo|inscrições até|candidaturas até|data limite',
  it: 'scadenza|entro (?:e non oltre )?il|candidature entro',
  nl: 'sluitingsdatum|solliciteer (?:vóór|voor|uiterlijk)|reageer (?:vóór|voor|uiterlijk)',
  sv: 'sista ansökningsda|ansök senast|ansökan senast',
  'da, no': 'ansøgningsfrist|søknadsfrist|ansøg senest|søk innen',
  pl: 'termin składania|aplikuj do|zgłoszenia do|ważn[ae] do',
  cs: 'přihlášky do|termín podání',
  'zh, ja': '締切|截止',
}

export const DEADLINE = new RegExp(anyOf(WORDS), 'iu')
