import { COUNTRIES } from './location-names.ts'

const LEAD =
  /(?:remote(?:ly)?|work from (?:home|anywhere)|fully distributed|homeoffice|home office|télétravail|remoto|zdalnie|віддалено|удал[её]нно)(?:[ -]{1,3}(?:work|working|role|position|first|friendly))?[\s,:(–-]{1,4}(?:only )?(?:possible |available |open |based )?(?:from anywhere |anywhere )?(?:with)?(?:in|from|across|throughout|to|for|innerhalb|aus|en|dans|depuis|desde|dentro de|in ganz|na terenie|z|w|по|з|из|в)?\s*/iu
const BASED =
  /(?:must|need to|have to|should) (?:be )?(?:currently )?(?:based|located|reside|live|residing|living|resident) (?:with)?in |(?:open|available|limited|restricted) (?:only )?to (?:candidates|applicants|residents|people)(?: who are)? (?:based |located |living |residing )?(?:in|of|from) |(?:candidates|applicants) must (?:be )?(?:based|located|reside|live) in |wohnsitz in |résider en |residir en |residência no |residenza in /iu
const ENDS =
  /[.;!?)\]\n]|\s(?:with|who|and (?:be|have|work)|or within|preferred|only|time ?zones?|for|as|because|so|on)\s/iu

/** Countries a remote role is open to, where a sentence says so. Towns and regions of one country are no answer. */
export function remoteWhere(sentence: string): string[] {
  if (sentence.length > 400) return []
  for (const rule of [LEAD, BASED]) {
    const lead = rule.exec(sentence)
    if (!lead) continue
    const places = countriesIn(sentence.slice(lead.index + lead[0].length))
    if (places.length > 0) return places
  }
  const only = /\b(US|U\.S\.|USA|UK|EU|Canada|India|Germany|EMEA|LATAM)(?:-based| based| residents?)?[ -]only\b/.exec(
    sentence,
  )
  return only?.[1] && /remote|candidates|applicants|residents/i.test(sentence) ? [only[1]] : []
}

function countriesIn(tail: string): string[] {
  const text = tail.replace(/\bU\.\s?S\.(?:\s?A\.)?/g, 'US').replace(/\bU\.\s?K\./g, 'UK')
  const clause = text.slice(0, ENDS.exec(text)?.index ?? 160).slice(0, 160)
  const named = clause
    .split(/,|\/|&|\s(?:and|or|und|oder|et|ou|y|o|e|i|lub|та|або|и|или)\s/iu)
    .map((part) => part.trim().replace(/^(?:the|any|any country in|all of|der|la|le|les|el|los|o|a)\s+/i, ''))
  const places: string[] = []
  for (const part of named) {
    const country = countryAtStart(part)
    if (country === null) break
    places.push(country)
    if (country.length < part.length) break
  }
  return [...new Set(places)]
}

/** "Österreich möglich": the country, without what the sentence goes on with. */
function countryAtStart(part: string): string | null {
  const words = part.split(' ')
  for (let length = Math.min(4, words.length); length > 0; length--) {
    const name = words.slice(0, length).join(' ')
    // "remote in us all" has no country; codes are written large.
    if (COUNTRIES.has(name.toLowerCase()) && /^\p{Lu}|^\p{Lo}|^\p{Ll}{4}/u.test(name)) return name
  }
  return null
}
