import type { Tongue } from './small-words.ts'

/** Endings that do not change what is meant, the longest first. Those who do a thing (-er, -or, -eur) keep theirs. */
const ENDINGS: Readonly<Record<Exclude<Tongue, 'en'>, readonly string[]>> = {
  de: 'ungen ierung innen ung test test ten tet erin est end ern ers te en em es et in e n s t'.split(' '),
  fr: 'issements issement ements ement ations ation aient ants ante antes ait ant ees ee es er ir e s'.split(' '),
  es: 'amientos amiento aciones acion iendo ando aban aba ados adas ado ada idos idas ido ida ian ia es os as ar er ir o a e i s'.split(
    ' ',
  ),
  nl: 'ingen ing ties tie ten den en te de t d s e'.split(' '),
}
const LEAST = 4

function withoutEnding(word: string, endings: readonly string[]): string {
  const ending = endings.find((one) => word.endsWith(one) && word.length - one.length >= LEAST)
  return ending === undefined ? word : word.slice(0, -ending.length)
}

const undoubled = (word: string): string => (word.length > 3 && word.at(-1) === word.at(-2) ? word.slice(0, -1) : word)

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `children:child men:man women:woman people:person lives:life knives:knife staffed:staff data:data
  built:build wrote:write written:write taught:teach sold:sell drove:drive driven:drive led:lead ran:run kept:keep made:make gave:give
  given:give held:hold took:take taken:take grew:grow grown:grow bought:buy brought:bring fed:feed found:find flew:fly got:get
  lost:lose met:meet paid:pay rose:rise risen:rise sent:send shown:show spoke:speak spoken:speak spent:spend stood:stand thought:think
  told:tell understood:understand won:win wore:wear oversaw:oversee overseen:oversee began:begin begun:begin fell:fall fallen:fall
  drew:draw drawn:draw chose:choose chosen:choose knew:know known:know dealt:deal underwent:undergo undertook:undertake laid:lay
  sewn:sew shot:shoot rode:ride hung:hang dug:dig caught:catch left:leave heard:hear said:say saw:see seen:see rebuilt:rebuild
  babysat:babysit went:go gone:go lent:lend slept:sleep swam:swim threw:throw forecast:forecast
  analysis:analyse analyses:analyse advice:advise growth:grow approval:approve removal:remove renewal:renew disposal:dispose storage:store
    assembly:assemble recovery:recover discovery:discover decision:decide revision:revise expansion:expand extension:extend conversion:convert
    submission:submit admission:admit acquisition:acquire comparison:compare explanation:explain description:describe registration:register
    administration:administer administrative:administer proposal:propose rental:rent arrival:arrive laid:lay taught:teach midwives:midwife shelves:shelf halves:half calves:calf loaves:loaf rewrote:rewrite rewritten:rewrite redid:redo redrew:redraw remade:remake ate:eat eaten:eat broke:break broken:break fought:fight
    sought:seek upheld:uphold withdrew:withdraw overcame:overcome became:become came:come underwrote:underwrite underwritten:underwrite
    lit:light beat:beat beaten:beat swept:sweep learnt:learn burnt:burn wound:wind bound:bind spun:spin froze:freeze frozen:freeze
    stuck:stick struck:strike tore:tear torn:tear hid:hide hidden:hide felt:feel resold:resell proofread:proofread sang:sing sung:sing
    maintenance:maintain supervision:supervise delivery:deliver production:produce reduction:reduce daily:day`
    .split(/\s+/)
    .map((pair) => {
      const [from = '', to = ''] = pair.split(':')
      return [from, to]
    }),
)

function englishRoot(raw: string): string {
  const word = (IRREGULAR.get(raw) ?? IRREGULAR.get(singular(raw)) ?? raw)
    .replace(/i[sz](?=e$|ed$|es$|ing$|ation$)/, 'is')
    .replace('yz', 'ys')
    .replace(/(?<=[^a])ae(?=[msdn])|oe(?=[dtsm]|str)/, 'e')
    .replace(/(?<=[a-z]{2})our(?=$|s$|ed$|ing$|ful|ite|able)/, 'or')
    .replace(/(?<=[a-z]{2}[tb])re(?=$|s$|d$)/, 'er')
    .replace(/ogu(?=e$|es$|ed$|ing$)/, 'og')
    .replace(/oge(?=s$|$)/, 'og')
    .replace(/amme(?=$|s$)/, 'am')
    .replace(/ative(?=$|ly$)/, 'ive')
  const bare = singular(word)
  if (bare.length > 4 && bare.endsWith('ied')) return `${bare.slice(0, -3)}i`
  if (KEEPS_ED.test(bare)) return bare
  for (const [ending, least] of ENGLISH) {
    if (bare.endsWith(ending) && bare.length - ending.length >= least)
      return tidy(withoutMent(bare.slice(0, -ending.length)))
  }
  return tidy(bare)
}

const LONG = 7

/** "Callipers" and "calipers", "enrolment" and "enrollment". */
const withoutDoubles = (word: string): string => (word.length >= LONG ? word.replaceAll(/(\p{L})\1/gu, '$1') : word)

/** "Implemented" and "implement" are one word. */
const withoutMent = (word: string): string => (word.endsWith('ment') && word.length - 4 >= 5 ? word.slice(0, -4) : word)

const KEEPS_ED = /^(?:exceed|proceed|succeed|speed|breed|bleed)$/

const ENGLISH: readonly (readonly [string, number])[] = [
  ['ations', 5],
  ['ation', 5],
  ['ment', 5],
  ['ance', 5],
  ['ing', 3],
  ['ed', 3],
  ['ion', 5],
  ['ly', 4],
]

function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word
  if (word.endsWith('ies')) return word.slice(0, -3) + 'y'
  return /(?:ch|sh|x|ss)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1)
}

const tidy = (word: string): string => {
  const bare = undoubled(word.length > 3 && word.endsWith('e') ? word.slice(0, -1) : word)
  return bare.length > 3 && bare.endsWith('y') ? `${bare.slice(0, -1)}i` : bare
}

const SPANISH: ReadonlyMap<string, string> = new Map(
  'reduj:reducir conduj:conducir traduj:traducir produj:producir mantuv:mantener obtuv:obtener hic:hacer tuv:tener estuv:estar dij:decir'
    .split(' ')
    .map((pair) => {
      const [from = '', to = ''] = pair.split(':')
      return [from, to]
    }),
)

/** "Organicé" is of "organizar", "reduje" of "reducir". */
function spanishRoot(word: string): string {
  const whole = SPANISH.get(word.replace(/(?:e|o|imos|eron|ieron)$/, '')) ?? word
  return undoubled(withoutEnding(whole, ENDINGS.es))
    .replace(/qu$/, 'c')
    .replace(/gu$/, 'g')
    .replace(/(?<=.{3})z$/, 'c')
}

/** German and Dutch participles begin with it: "geleitet". */
const PARTICIPLE = /^ge(?=\p{L}{3,}(?:t|en|d)$)/u
/** What stands before a German verb, or at the end of its sentence: "angeleitet", "leitete … an". */
export const PARTED: ReadonlySet<string> = new Set('ab an auf aus bei ein mit nach um vor zu zusammen'.split(' '))
const PARTED_PARTICIPLE = /^(ab|an|auf|aus|bei|ein|mit|nach|um|vor|zu|zusammen)ge(?=\p{L}{3,}(?:t|en)$)/u

/** What the forms of a word have in common. Both sides of a comparison go through it. */
export function rootOf(word: string, tongue: Tongue, capital = false): string {
  if (word.length < 4 || /\d/.test(word)) return word
  if (tongue === 'en') return withoutDoubles(englishRoot(word))
  const parted = tongue === 'de' ? PARTED_PARTICIPLE.exec(word)?.[1] : undefined
  if (parted !== undefined) return parted + rootOf(word.slice(parted.length), tongue)
  // A German noun in -er is somebody or something: "Leiter" is not what was "geleitet".
  if (tongue === 'es') return spanishRoot(word)
  const keepsEr = tongue === 'de' && /er(?:n|s|in|innen)?$/.test(word)
  if (keepsEr) return capital ? word.replace(/(?<=er)(?:n|s|in|innen)$/, '') : word.replace(/er[ns]?$/, '')
  const bare = tongue === 'de' || tongue === 'nl' ? word.replace(PARTICIPLE, '') : word
  return undoubled(withoutEnding(bare, ENDINGS[tongue]))
}
