import type { Word } from './read-words.ts'
import type { Tongue } from './small-words.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** A sentence with one of these speaks of what the writer wishes, or is a greeting: it claims nothing of the past by itself. */
const WISHES: Readonly<Record<Tongue, ReadonlySet<string>>> = {
  en: set(`
    would forward excited excite excites eager keen interested interest apply applying application thank thanks dear regards
    sincerely hope please attached enclosed delighted glad happy pleased welcome appeals attracted drawn motivated looking like love
    want wish available look curious
  `),
  de: set(
    'wurde wurden mochte freue freuen bewerbe bewerbung bewerben interesse interessiere danke geehrte grussen grusse hoffe gerne gern begeistert reizt',
  ),
  fr: set(
    'souhaite souhaiterais voudrais aimerais postule candidature madame monsieur cordialement salutations merci espere plaisir ravi interesse disposition motivation',
  ),
  es: set(
    'gustaria quisiera deseo postularme candidatura estimado estimada saludo saludos gracias espero interes encantado encantada ilusion',
  ),
  nl: set('graag solliciteer sollicitatie geachte groet groeten dank hoop zou interesse enthousiast spreekt'),
}

/** What such sentences are made of. None of these says what the writer has done, or how well. */
const WORDS_OF_WISHES = set(`
  join joining meet meeting discuss discussing talk talking tell hear hearing conversation interview opportunity chance contribute
  contributing bring bringing learn learning grow growing help helping support supporting offer offering consider considering
  consideration read reading reply forward soon look looking like love want wish welcome possible further more detail details
  information contact reach company organisation organization employer firm business mission values value vision product products
  service services customers work culture goal goals project projects people colleagues future next step challenge new vacancy
  posting advert advertised advertisement letter resume cv attached enclosed application apply applying applied candidacy open
  available availability start starting excited excite excites exciting eager keen interested interest interests interesting thank
  thanks dear regards kind kindly best sincerely faithfully yours sir madam hiring manager recruiter hope please pleased delighted
  glad happy appeals appeal attracted attracts drawn motivated motivates motivation curious because very much really truly especially
  particularly time your invite invitation convenience let know question questions answer answers wish see seeing idea ideas reason
  exactly kind way together fit match matches suit suits believe think feel sure personally person in-person call phone offered
  days month week success share sharing part team
  mich mir sehr geehrte damen herren freundlichen grussen einladung gesprach vorstellungsgesprach kennenlernen personlich personlichen
  personliches unternehmen ihrem ihren stelle bewerbung bewerbe anzeige ausgeschriebene einbringen erzahlen uber freue gerne gern interesse
  team aufgabe kommen lernen kennenzulernen beitragen
  entretien rejoindre equipe entreprise rencontrer echanger poste candidature offre madame monsieur cordialement salutations distinguees
  attention merci espere plaisir disposition vous parler motivation apprendre contribuer
  entrevista unirme equipo empresa conocer hablar puesto candidatura oferta estimado estimada senor senora cordial saludo saludos gracias
  atencion espero aprender aportar contribuir
  gesprek bedrijf team vacature sollicitatie functie geachte heer mevrouw vriendelijke groet groeten bijdragen leren ontmoeten kennismaken
  toelichten vertellen horen kijk uit
`)

export const isWish = (words: readonly Word[], tongue: Tongue): boolean =>
  words.some(({ plain }) => WISHES[tongue].has(plain))

export const isOfWishes = ({ plain }: Word): boolean => WORDS_OF_WISHES.has(plain)

const TO_WHOM = set('join joining at for with to of as bei beim fur zu chez pour rejoindre en a para por bij voor als')
const REACH = 4

/** In a wish a name may be the employer's that is written to: "I would like to join Acme". */
export function isAddressed(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (!word?.capital || at === 0) return false
  for (let before = at - 1; before >= Math.max(0, at - REACH); before--) {
    const other = words[before]
    if (!other || other.ends !== '') return false
    if (TO_WHOM.has(other.plain)) return true
    if (!other.capital && !other.small) return false
  }
  return false
}
