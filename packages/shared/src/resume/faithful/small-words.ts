/** The languages that lines are read in. */
export const TONGUES = ['en', 'de', 'fr', 'es', 'nl'] as const
export type Tongue = (typeof TONGUES)[number]

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Words that claim nothing of a person. The same word may be small in one language and telling in another. */
export const SMALL: Readonly<Record<Tongue, ReadonlySet<string>>> = {
  en: set(`
    the a an and or but of to in on at by for from with without as into onto over under between through during before after about
    against per via within across along around near off out up down than then so if while when where which who whom whose that this
    these those it its they them their he him his she her we us our you your i me my mine myself be is am are was were been being
    have has had having do does did doing will would can could may might shall should must there here also both each every any other
    another such same etc eg ie including include includes included like plus not just using work works worked working job role
    roles position post time experience experiences knowledge skills skill responsible responsibility responsibilities duties
    duty tasks task involved involving involve involves based following regarding concerning well one ones s t re ve ll d m use
    used uses present currently current now today since until till throughout various handle handled handling perform performed
    performing performs conduct conducted conducting provide provided carried carry carrying out do done undertook undertaken deal
    dealt dealing made make hold holds held know knew known acting background day-to-day
    basis area areas field level completed complete completing attended attending process processed processing processes
    co helped assisted supported participated contributed involved helping assisting supporting participating contributing member part worth year-long what how why because therefore thus hence my person pre previously formerly holder people persons
  `),
  de: set(`
    der die das den dem des ein eine einer eines einem einen und oder aber mit von vom fur bei beim auf aus nach als wie auch sowie
    sind ist wird werden wurde wurden war waren sein seine seiner ihr ihre ihrer unser unsere mein meine meiner meinem meinen sich im
    in am an zu zum zur um uber durch wahrend vor seit bis ich wir du sie es er man haben habe hat hatte hatten dort hier dabei
    dazu darunter so etwa tatig tatigkeit erfahrung erfahrungen berufserfahrung kenntnisse kenntnis aufgaben aufgabe
    verantwortlich zustandig arbeit arbeiten arbeitete gearbeitet position stelle rolle beschaftigt jeweils pro je jede jeder jedes
    wirkte mitgewirkt unterstutzte half beteiligte abgeschlossene abgeschlossenes abgeschlossener abgeschlossen vorherige zuvor inklusive einschliesslich unter anderem sonstige durchfuhrung durchgefuhrt heute derzeit zurzeit nicht neben
  `),
  fr: set(`
    le la les l un une des de du d et ou mais a au aux en dans par pour avec sans sur sous entre vers chez comme que qui dont ou ce
    cet cette ces je j nous vous il elle ils elles on mon ma mes notre nos son sa ses leur leurs se s est sont etait etaient ai as
    avons ont avait ete etre avoir fait faire y ne n pas ainsi aussi puis lors pendant depuis jusqu qu poste travail
    travaille travaillais experience experiences connaissance connaissances competences mission missions tache taches charge
    chargee actuellement tant notamment chaque
  `),
  es: set(`
    el la los las lo un una unos unas y e o u pero de del a al en con sin por para sobre entre desde hasta como que quien cuyo este esta
    estos estas ese esa yo nosotros usted el ella ellos mi mis nuestro nuestra su sus se me nos es son era eran fue fueron he ha han
    habia haber ser estar estado sido tambien ademas durante donde cuando mas muy trabajo trabaje trabajaba trabajar puesto experiencia
    conocimientos conocimiento tareas tarea labores funciones cada actualmente
  `),
  nl: set(`
    de het een en of maar van voor met zonder bij aan in op te ten ter om uit over door tot na naar als ook die dat dit deze er hier
    ik wij we je jij u hij zij ze het mijn onze ons haar zijn hun is was waren ben bent wordt worden werd werden heb hebt heeft had
    hadden geworden geweest sinds tijdens vanaf waar wanneer waarbij zoals onder meer werkzaam werk werkte gewerkt werken
    functie ervaring kennis taken taak per elke elk momenteel nu
  `),
}

/** Function words that tell which language a text is in. */
const TELLING: Readonly<Record<Tongue, ReadonlySet<string>>> = {
  en: set('the and of for with at from a an to in by on as my was i who is'),
  de: set('der die das und von mit bei im am seit als fur auf bis zur zum ein eine einer den ich in'),
  fr: set('le la les et de des du chez une un au aux en avec pour dans par depuis d l je sur'),
  es: set('el los las y de del en una un con por para desde como al la entre'),
  nl: set('de het een en van bij met voor aan op sinds in als te samen ik'),
}
const LETTERS: readonly (readonly [Tongue, RegExp])[] = [
  ['de', /[äöüß]|ung\b|isch\b/iu],
  ['fr', /[éèêàçœ]|eur\b|tion de\b/iu],
  ['es', /[ñáíóú¿]|ción\b/iu],
  ['nl', /ij|aa|oo\w|uu/iu],
]

const FULL = 2

/** The likeliest language of a short text; `other` where nothing tells. */
export function tongueOf(text: string, words: readonly string[], other: Tongue = 'en'): Tongue {
  const scores = TONGUES.map((tongue) => ({
    tongue,
    score:
      words.filter((word) => TELLING[tongue].has(word)).length * FULL +
      (LETTERS.some(([one, letters]) => one === tongue && letters.test(text)) ? 1 : 0) +
      (tongue === other ? 1 : 0),
  }))
  return scores.toSorted((a, b) => b.score - a.score)[0]?.tongue ?? other
}
