/** What people did, as "managing", "manage" and "managed": only these are turned into one another. */
const REGULAR =
  'manage plan design develop maintain support coordinate supervise train organise organize implement prepare monitor create deliver analyse analyze improve process negotiate schedule conduct perform handle operate install repair assist advise recruit test document review report research launch migrate automate configure deploy optimise optimize evaluate administer assess audit budget calculate clean cook facilitate forecast inspect introduce manufacture market measure order pack purchase produce promote resolve restock serve ship source translate update validate execute ensure establish guide mentor present track reduce brief care draft'
const IRREGULAR: Readonly<Record<string, readonly [base: string, past: string]>> = {
  leading: ['lead', 'led'],
  building: ['build', 'built'],
  writing: ['write', 'wrote'],
  running: ['run', 'ran'],
  selling: ['sell', 'sold'],
  teaching: ['teach', 'taught'],
  driving: ['drive', 'drove'],
  buying: ['buy', 'bought'],
  making: ['make', 'made'],
  keeping: ['keep', 'kept'],
  overseeing: ['oversee', 'oversaw'],
  setting: ['set', 'set'],
  giving: ['give', 'gave'],
  holding: ['hold', 'held'],
  growing: ['grow', 'grew'],
  planning: ['plan', 'planned'],
  shipping: ['ship', 'shipped'],
}
const NOUNS: Readonly<Record<string, readonly [base: string, past: string]>> = {
  management: ['manage', 'managed'],
  development: ['develop', 'developed'],
  maintenance: ['maintain', 'maintained'],
  design: ['design', 'designed'],
  coordination: ['coordinate', 'coordinated'],
  implementation: ['implement', 'implemented'],
  supervision: ['supervise', 'supervised'],
  preparation: ['prepare', 'prepared'],
  administration: ['administer', 'administered'],
  creation: ['create', 'created'],
  training: ['train', 'trained'],
  organisation: ['organise', 'organised'],
  organization: ['organize', 'organized'],
  planning: ['plan', 'planned'],
  installation: ['install', 'installed'],
  translation: ['translate', 'translated'],
}

const pastOf = (base: string): string =>
  base.endsWith('e') ? `${base}d` : base === 'plan' || base === 'ship' ? `${base}${base.at(-1) ?? ''}ed` : `${base}ed`
const gerundOf = (base: string): string => `${base.endsWith('e') ? base.slice(0, -1) : base}ing`

const GERUNDS = new Map<string, readonly [base: string, past: string]>([
  ...REGULAR.split(' ').map((base) => [gerundOf(base), [base, pastOf(base)]] as const),
  ...Object.entries(IRREGULAR),
])

/** "managing" as what somebody does, or did; null where it is not known for sure. */
export const verbOf = (gerund: string): readonly [base: string, past: string] | null =>
  GERUNDS.get(gerund.toLowerCase()) ?? null
export const verbOfNoun = (noun: string): readonly [base: string, past: string] | null =>
  NOUNS[noun.toLowerCase()] ?? null

const BASES = new Map<string, string>(
  [...GERUNDS.values(), ...Object.values(NOUNS)].flatMap(([base]) => [
    [base, base],
    [base.endsWith('y') ? `${base.slice(0, -1)}ies` : `${base}s`, base],
  ]),
)
/** "Run" and "Runs" as what somebody does: "run"; null where it may be a noun as well. */
export const presentOf = (word: string): string | null => BASES.get(word.toLowerCase()) ?? null
