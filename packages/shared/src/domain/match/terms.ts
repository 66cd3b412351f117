import { wordsOf } from '../words.ts'

/** Words that say nothing about the work, in the languages that are read. */
const EMPTY = new Set(
  wordsOf(`
  the and for with you your our are will have has had this that from into their they them who what which when where how all any can could
  should would must may not but its his her also well very more most other such than then these those over under about across within
  through while both each per via new use using used able etc including include includes been being was were
  der die das den dem des ein eine einer eines einem einen und oder mit von für bei auf aus nach als wie auch sowie sind ist wird werden
  dein deine deiner ihr ihre ihrer unser unsere sich nicht zur zum über durch du wir sie haben hast hat bist im in am an zu um
  les des une pour avec dans sur par vous votre vos nous notre nos est sont ont aux qui que ses leur leurs plus ainsi afin entre êtes avez
  los las una unos para con por del que sus nuestro nuestra como más entre sobre tus eres tienes ser estar
  het een van voor met bij aan naar als ook jij jouw wij onze zijn heeft hebt ben bent wordt worden door over deze dit dat
  experience experienced knowledge skill skills strong good excellent proven ability abilities work working worked works job role position
  team teams company candidate candidates ideal looking required requirement requirements preferred plus years year least minimum
  understanding familiarity familiar proficiency proficient solid hands demonstrated relevant related field equivalent background similar
  qualified qualification qualifications certificate training basic advanced similar various including
  knowledgeable track record day days high level levels great need needs want join help make ensure support responsible responsibilities
  erfahrung erfahrungen kenntnisse fundierte sehr gute guten gutes sicherer sichere umgang fähigkeit idealerweise mehrjährige jahre jahren
  mindestens arbeit arbeiten bereich stelle aufgaben profil wünschenswert vorteil bereitschaft
  expérience connaissance connaissances bonne bonnes maîtrise minimum ans années capacité poste équipe travail profil souhaitée atout
  experiencia conocimiento conocimientos mínimo años buen buena buenos capacidad trabajo trabajar puesto equipo perfil valorable imprescindible
  ervaring kennis goede jaar minimaal minstens werk werken werkzaam functie profiel pré beschikt beschikken vaardigheden
  `),
)

/** Endings differ, the beginnings of words agree: "accounting" and "accountant", "Buchhalter" and "Buchhaltung". */
const STEM = 6
const ENDING = /(?:ings?|ung(?:en)?|ed|es|en|er|s|n)$/
const stemOf = (word: string): string =>
  (word.length > 4 ? word.replace(ENDING, '') : word).slice(0, STEM).replace(/(?<=..)e$/, '')

/** What a text speaks of, as the beginnings of its telling words. */
export function termsOf(text: string): string[] {
  return wordsOf(text)
    .filter((word) => (word.length > 2 || /[+#\d]/.test(word)) && !EMPTY.has(word) && !/^\d+$/.test(word))
    .map(stemOf)
}

/** The part of the wanted terms that are there. */
export function shareOf(wanted: ReadonlySet<string>, there: ReadonlySet<string>): number {
  if (wanted.size === 0) return 0
  let found = 0
  for (const term of wanted) if (there.has(term)) found++
  return found / wanted.size
}
