import { readVisa } from '../visa.ts'
import type { Case } from './case.ts'
import { fail, pass, unknown } from './gate.ts'
import type { Gate } from './gate.ts'
import { EEA } from './place-names.ts'
import { countriesOf, countryName } from './places.ts'

type Right = 'citizen' | 'permit' | 'needs-sponsorship'

/** The person's right to work in a country; the citizen of one country of the single market has it in all of them. */
function rightIn(country: string, { profile: { authorised } }: Case): Right | null {
  const said = authorised[country]
  if (said) return said
  const isCitizenNear =
    EEA.has(country) && Object.entries(authorised).some(([code, right]) => right === 'citizen' && EEA.has(code))
  return isCitizenNear ? 'permit' : null
}

const countryOfPosting = ({ places }: Case): string | null =>
  places.find(({ country }) => country !== null)?.country ?? null

/** Whether one may do the work from where one is, or may work where it is. */
export function countryGate(one: Case): Gate {
  const { posting, country: home, workPlace } = one
  const quote = posting.remoteCountries.length > 0 ? posting.remoteCountries.join(', ') : posting.location
  const open = countriesOf(posting.remoteCountries)
  if (workPlace.model === 'remote' && open !== 'all' && open.size > 0) {
    if (home === null)
      return unknown(
        'country',
        'It is remote within some countries, and your résumé does not say where you live.',
        quote,
      )
    return open.has(home)
      ? pass('country', `It can be done from ${countryName(home)}.`, quote)
      : fail(
          'country',
          `It can be done from ${[...open].slice(0, 4).map(countryName).join(', ')} only; you are in ${countryName(home)}.`,
          quote,
        )
  }
  const country = countryOfPosting(one)
  if (country === null) return unknown('country', 'The posting does not say in which country it is.', quote)
  return rightGate(one, country, quote)
}

function rightGate(one: Case, country: string, quote: string | null): Gate {
  const name = countryName(country)
  const right = rightIn(country, one)
  if (right === 'citizen' || right === 'permit') return pass('country', `You may work in ${name}.`, quote)
  const placed = one.homes.some((place) => place.country === country)
  if (right === null && placed) return pass('country', `You are in ${name} too.`, quote)
  if (right === 'needs-sponsorship') return unknown('country', `You need a permit to work in ${name}.`, quote)
  const saidElsewhere = Object.keys(one.profile.authorised).length > 0
  if (saidElsewhere && one.workPlace.model !== 'remote' && visaOf(one).stance !== 'offered')
    return fail('country', `It is in ${name}, where you have no right to work.`, quote)
  return unknown('country', `You have not said whether you may work in ${name}.`, quote)
}

const visaOf = ({ posting, pieces }: Case): Case['posting']['visa'] =>
  posting.visa.stance === 'unknown' ? readVisa(pieces.map(({ text }) => text)) : posting.visa

/** It does not say that it refuses, but asks for what the person does not have. */
const RIGHT_ASKED =
  /(?:must|need to|required to|have to|should)(?: already)? (?:be|have|hold|possess)[^.]{0,50}(?:right to work|work (?:permit|authori[sz]ation|visa)|authori[sz]ed to work|eligible to work|permission to work)|(?:right to work|work (?:permit|authori[sz]ation))[^.]{0,40}(?:required|essential|mandatory)|arbeitserlaubnis[^.]{0,40}(?:erforderlich|vorausgesetzt|zwingend|notwendig)|(?:permis de travail|titre de séjour)[^.]{0,30}(?:exigé|requis|obligatoire|indispensable)|permiso de trabajo[^.]{0,30}(?:imprescindible|vigente|en vigor|obligatorio|necesario)|werkvergunning[^.]{0,30}(?:vereist|verplicht|noodzakelijk)|geldige werkvergunning/iu

const CITIZENS_ONLY = /citizen|persons?\b|national|clearance/iu

/** Whether an employer has to sponsor the person, and whether this one does. */
export function visaGate(one: Case): Gate {
  const said = visaOf(one)
  const country = countryOfPosting(one)
  const right = country === null ? null : rightIn(country, one)
  const needs = right === 'needs-sponsorship' || (right === null && one.profile.needsVisa === true)
  if (
    said.stance === 'refused' &&
    right === 'permit' &&
    CITIZENS_ONLY.test(said.evidence ?? '') &&
    !EEA.has(country ?? '')
  )
    return unknown('visa', 'It may be for citizens only; you have a permit.', said.evidence)
  if (!needs) {
    if (right !== null || one.profile.needsVisa === false)
      return pass('visa', 'You need no visa for it.', said.evidence)
    return said.stance === 'offered'
      ? pass('visa', 'It helps with a visa.', said.evidence)
      : unknown('visa', 'You have not said whether you need a visa.', said.evidence)
  }
  if (said.stance === 'offered') return pass('visa', 'You need a visa, and it helps with that.', said.evidence)
  if (said.stance === 'refused') return fail('visa', 'You need a visa, and it does not sponsor one.', said.evidence)
  const asked = one.pieces.find(({ text }) => RIGHT_ASKED.test(text))
  return asked
    ? fail('visa', 'You need a visa, and it asks for a right to work.', asked.text)
    : unknown('visa', 'You need a visa; the posting does not say whether it helps.')
}
