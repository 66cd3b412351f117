import { wordsOf } from '../words.ts'

const LONG: Readonly<Record<string, string>> = {
  sr: 'senior',
  jr: 'junior',
  mgr: 'manager',
  mgmt: 'management',
  eng: 'engineer',
  engr: 'engineer',
  dev: 'developer',
  asst: 'assistant',
  assoc: 'associate',
  dir: 'director',
  coord: 'coordinator',
  admin: 'administrator',
  tech: 'technical',
  ops: 'operations',
  svp: 'svp',
  i: '1',
  ii: '2',
  iii: '3',
  iv: '4',
  internship: 'intern',
  fulltime: 'full',
  parttime: 'part',
}
const EMPTY = new Set(
  'a an and at d de der des die du en et f for fur h h/f hf i in m mf of or para pour the to und von w with x y'.split(
    ' ',
  ),
)
/** "(m/w/d)", "(H/F)", "(all genders)": says nothing of the work. */
const GENDERS =
  /\((?:all genders?|gn|[a-zäöü*]{1,3}(?:\s?[/|,*]\s?[a-zäöü*]{1,8}){1,3})\)|\b[mfwhdxi]\s?\/\s?[mfwhdxi*](?:\s?\/\s?[mfwhdxi*])?\b/giu
/** What tells one rung of a ladder from the next. */
export const RUNGS = new Set(
  '1 2 3 4 5 intern trainee apprentice werkstudent entry junior graduate mid senior staff lead principal head chief director vp svp manager supervisor assistant associate'.split(
    ' ',
  ),
)

/** What a title says, as words in their long form, each once. */
export function titleWords(title: string): ReadonlySet<string> {
  const plain = title.includes('/') || title.includes('(') ? title.replaceAll(GENDERS, ' ') : title
  return new Set(
    wordsOf(plain)
      .map((word) => (Object.hasOwn(LONG, word) ? (LONG[word] ?? word) : word))
      .filter((word) => !EMPTY.has(word)),
  )
}

/** The words of a title in an order of their own: "Director of Development" is "Development Director". */
export const titleKeyOf = (title: string): string => [...titleWords(title)].toSorted().join(' ')
