/** What the names a page gives its own elements (class, id, test ids) say about the text inside. */
export type Hint =
  | 'title'
  | 'company'
  | 'location'
  | 'description'
  /** Named as the description of the job and of nothing else. */
  | 'body'
  | 'salary'
  | 'posted'
  | 'employmentType'
  | 'workModel'
  | 'closed'
  | 'related'
  | 'card'
  | 'consent'
  | 'hidden'
  | 'nav'
  | 'apply'

export const NAME_ATTRIBUTES = ['class', 'id', 'itemprop'] as const
const NAMING = /^data-(?:test|qa|automation|at$|ui$|cy$|hook|field|name$|role$|ga-?name|tn-|component|job)/

/** All the names of one element in one string, so that equal elements are looked at once. */
export function namesOf(element: Element): string {
  let names = ''
  for (const attribute of element.getAttributeNames()) {
    if (attribute === 'class' || attribute === 'id' || attribute === 'itemprop' || NAMING.test(attribute)) {
      const value = element.getAttribute(attribute) ?? ''
      if (value.length < 400) names += ` ${value}`
    }
  }
  return names
}

const has = (words: ReadonlySet<string>, ...wanted: string[]): boolean => wanted.some((word) => words.has(word))

const JOB = [
  'job',
  'jobs',
  'position',
  'vacancy',
  'posting',
  'jobad',
  'jd',
  'offer',
  'opening',
  'topcard',
  'role',
  'offre',
  'stelle',
  'vaga',
  'requisition',
  'jobview',
  'career',
  'listing',
  'header',
  'headline',
  'top',
]
const SAME = ['similar', 'related', 'recommended', 'recommendations', 'recommendation', 'recommend', 'suggested']
const isRelated = (w: ReadonlySet<string>): boolean =>
  (has(w, ...SAME) &&
    (w.size <= 3 ||
      has(w, 'jobs', 'job', 'offers', 'positions', 'vacancies', 'searches', 'posts', 'articles', 'section', 'list'))) ||
  (has(w, 'more', 'other') && has(w, 'jobs', 'offers', 'positions', 'vacancies'))

const isBody = (w: ReadonlySet<string>): boolean =>
  has(
    w,
    'jobdescription',
    'jobdescriptiontext',
    'jobdesc',
    'jobbody',
    'jobaddetails',
    'jobdetail',
    'vacancydescription',
  ) ||
  (has(w, 'description', 'desc') &&
    has(w, 'job', 'jobs', 'vacancy', 'position', 'posting', 'offer', 'role', 'jd') &&
    !has(w, 'title', 'header', 'meta', 'label')) ||
  (has(w, 'show') && has(w, 'markup') && has(w, 'more'))

const RULES: [Hint, (one: ReadonlySet<string>) => boolean][] = [
  [
    'hidden',
    (w) =>
      has(w, 'sronly', 'srt') ||
      (has(w, 'sr', 'visually', 'screen', 'a11y') && has(w, 'only', 'hidden', 'reader', 'text')),
  ],
  ['consent', (w) => has(w, 'cookie', 'cookies', 'consent', 'gdpr', 'onetrust', 'cookiebot', 'usercentrics', 'truste')],
  ['related', isRelated],
  ['body', isBody],
  ['nav', (w) => has(w, 'breadcrumb', 'breadcrumbs', 'navbar', 'sitenav', 'topnav', 'megamenu', 'pagination')],
  [
    'card',
    (w) =>
      has(w, 'jobcard', 'cardoutline', 'beacon', 'tile') ||
      (has(w, 'card', 'row', 'result', 'item', 'tile', 'teaser') &&
        has(w, 'job', 'jobs', 'vacancy', 'posting', 'opening', 'search', 'offer', 'position')),
  ],
  [
    'title',
    (w) =>
      has(w, 'jobtitle', 'vacancytitle', 'positiontitle', 'jobname') ||
      (has(w, 'title', 'headline', 'name') &&
        has(w, ...JOB) &&
        !has(w, 'company', 'employer', 'subtitle', 'section', 'sub')),
  ],
  [
    'company',
    (w) =>
      has(
        w,
        'companyname',
        'employername',
        'company',
        'employer',
        'advertiser',
        'hiringorganization',
        'unternehmen',
        'entreprise',
        'firma',
        'subhead',
      ) ||
      (has(w, 'organization', 'organisation', 'org') && has(w, 'name', 'hiring')),
  ],
  [
    'location',
    (w) =>
      has(
        w,
        'location',
        'locations',
        'joblocation',
        'joblocations',
        'geolocation',
        'jobgeolocation',
        'locality',
        'workplace',
        'lieu',
        'standort',
        'ort',
        'companylocation',
        'localisation',
        'ubicacion',
        'workingplace',
        'arbeitsort',
      ),
  ],
  [
    'description',
    (w) =>
      has(
        w,
        'jobdescription',
        'jobdescriptiontext',
        'jobdetails',
        'jobaddetails',
        'jobdesc',
        'jobbody',
        'jobcontent',
        'jobad',
      ) ||
      (has(w, 'description', 'desc', 'body', 'content', 'details', 'text', 'detail', 'markup', 'richtext', 'wysiwyg') &&
        has(w, ...JOB, 'prose', 'full')) ||
      has(w, 'description'),
  ],
  [
    'salary',
    (w) =>
      has(
        w,
        'salary',
        'salaryinfo',
        'compensation',
        'gehalt',
        'salaire',
        'wage',
        'remuneration',
        'payrange',
        'basesalary',
        'sueldo',
      ) ||
      (has(w, 'pay') && has(w, 'range', 'ranges', 'rate', 'amount', 'transparency')),
  ],
  [
    'posted',
    (w) =>
      has(w, 'posted', 'dateposted', 'posteddate', 'publishdate', 'postdate', 'postingdate', 'listingdate') ||
      (has(w, 'date', 'time', 'ago') &&
        has(w, 'posted', 'publish', 'published', 'publication', 'job', 'posting', 'listing', 'listed')),
  ],
  [
    'employmentType',
    (w) =>
      has(w, 'employmenttype', 'jobtype', 'worktype', 'contracttype', 'schedule', 'contrat') ||
      (has(w, 'type') && has(w, 'employment', 'job', 'work', 'contract')),
  ],
  [
    'workModel',
    (w) =>
      has(w, 'workmodel', 'workplacetype', 'remotetype', 'telework', 'remote') ||
      (has(w, 'workplace', 'work') && has(w, 'type', 'model', 'mode', 'arrangement')),
  ],
  [
    'closed',
    (w) =>
      has(w, 'expired', 'inactive', 'closed') &&
      has(w, 'job', 'jobs', 'vacancy', 'posting', 'position', 'ad', 'banner', 'message'),
  ],
  ['apply', (w) => has(w, 'apply', 'applybutton', 'applynow', 'bewerben', 'postuler') && !has(w, 'filter', 'filters')],
]

function wordsOf(names: string): Set<string> {
  const words = new Set<string>()
  for (const name of names.split(/\s+/)) {
    const parts = name
      .replace(/([a-z\d])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .split(/[^a-z]+/)
    for (const part of parts) if (part) words.add(part)
    const whole = parts.join('')
    if (whole.length <= 24) words.add(whole)
  }
  return words
}

/** Utility classes ("text-lg", "flex") outnumber names by far; this sieve is cheaper than splitting them all. */
const SIEVE =
  /job|title|company|employer|advert|org|location|lieu|ort|locality|workplace|descri|desc|body|content|detail|text|salary|compens|gehalt|salaire|wage|remun|pay|post|date|ago|type|schedule|contrat|remote|telework|expired|inactive|closed|similar|related|recomm|suggest|more|other|recent|card|row|result|item|tile|teaser|cookie|consent|gdpr|onetrust|usercentrics|sr-?only|visually|screen|nav|breadcrumb|menu|pagin|apply|bewerben|postul|head|prose|markup|rich|wysiwyg|jd|firma|unternehmen|name|ubicacion|sueldo|beacon|stelle|a11y/i

/** Looks each distinct string of names up once; one cache a page, so nothing outlives it. */
export function hintReader(): (names: string) => readonly Hint[] {
  const known = new Map<string, readonly Hint[]>()
  const none: readonly Hint[] = []
  return (names) => {
    if (names === '') return none
    const before = known.get(names)
    if (before) return before
    const words = SIEVE.test(names) ? wordsOf(names) : null
    const hints = words ? RULES.filter(([, rule]) => rule(words)).map(([hint]) => hint) : none
    known.set(names, hints)
    return hints
  }
}
