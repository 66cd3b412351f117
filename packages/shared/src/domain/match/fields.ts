import { FIELD_WORDS } from './field-words.ts'

interface Field {
  id: string
  roles: RegExp
  topics: RegExp | null
}

const FIELDS: readonly Field[] = Object.entries(FIELD_WORDS).map(([id, { roles, topics }]) => ({
  id,
  roles: new RegExp(`(?:^|[^a-z])(?:${roles})`),
  topics: topics === undefined ? null : new RegExp(`(?:^|[^a-z])(?:${topics})`),
}))

const NEAR = new Set(
  Object.entries(FIELD_WORDS).flatMap(([id, { near = '' }]) =>
    near.split(' ').flatMap((other) => [`${id} ${other}`, `${other} ${id}`]),
  ),
)

const LONGEST_TITLE = 200
const plain = (text: string): string =>
  text
    .slice(0, LONGEST_TITLE)
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll(
      /[*:_]in(?:nen)?\b|\/(?:-?in(?:nen)?|as?|os?|e|euse|rice|trice|ere)\b|\((?:in|e|a|euse|rice|trice|ere|m|w|f|h|d|x|\/|\|| )+\)/g,
      '',
    )
    .replaceAll(/['’·/|,()–-]+/g, ' ')
    .replaceAll(/\s+/g, ' ')

/** The fields that a title, or a few words like one, belong to; none where its words are not known. */
export function fieldsOf(title: string): readonly string[] {
  const text = plain(title)
  const byRole = FIELDS.filter(({ roles }) => roles.test(text)).map(({ id }) => id)
  return byRole.length > 0 ? byRole : FIELDS.filter(({ topics }) => topics?.test(text)).map(({ id }) => id)
}

const ENOUGH_MENTIONS = 2
const LINES_ASKED = 40

/** The field that the sentences of a text name most often, where its title tells nothing. */
export function fieldsOfText(sentences: readonly string[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const sentence of sentences.slice(0, LINES_ASKED)) {
    const text = plain(sentence)
    for (const { id, roles } of FIELDS) if (roles.test(text)) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  const [most] = [...counts].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  return most && most[1] >= ENOUGH_MENTIONS ? [most[0]] : []
}

const AS_NEAR = 0.5

/** 1 the same field, a half one near to it, 0 another; null where either is not known. */
export function fieldsAgree(one: readonly string[], other: readonly string[]): number | null {
  if (one.length === 0 || other.length === 0) return null
  if (one.some((id) => other.includes(id))) return 1
  return one.some((id) => other.some((also) => NEAR.has(`${id} ${also}`))) ? AS_NEAR : 0
}
