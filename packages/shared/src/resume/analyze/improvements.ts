import type { Requirement } from '../../domain/match/requirement.ts'
import type { Edit } from '../edit.ts'
import type { LineRef } from '../resume-line.ts'
import type { TailorContext } from '../tailor/context.ts'
import { pointLists } from '../tailor/points.ts'

/** Something to do about a résumé, with the line it means. */
export interface Improvement {
  text: string
  line: LineRef | null
  /** The line as it stands, or the sentence of the posting. */
  quote: string | null
  /** Tailoring can do it: the id of its edit. */
  edit: string | null
}

const MOST = 12
const MOST_OF_A_KIND = 3
const LONGEST_POINT = 240
const FIGURE = /\d/
const SELF = /(?<!\p{L})(?:I|my|me|ich|mein\p{L}*|je|mon|yo|mi|ik|mijn)(?!\p{L})/u

const isFirm = ({ need, state }: Requirement): boolean => need === 'must' && state === 'missing'

/** What is asked for firmly and stands nowhere: nobody but the person knows whether it is so. */
const unproven = ({ match }: TailorContext): Improvement[] =>
  match.ledger.filter(isFirm).map(({ asks, quote }) => ({
    text: `Nothing shows “${asks}”. If you have it, say where; if not, leave it out.`,
    line: null,
    quote,
    edit: null,
  }))

const ofEdits = (edits: readonly Edit[]): Improvement[] =>
  edits
    .filter(({ kind }) => kind !== 'drop')
    .map(({ why, line, before, id, kind }) => ({ text: why, line, quote: kind === 'move' ? null : before, edit: id }))

interface Point {
  text: string
  line: LineRef
  isRecent: boolean
}

const pointsOf = (context: TailorContext): Point[] =>
  pointLists(context).flatMap(({ part, item, points }) =>
    points.map((text, at) => ({
      text,
      line: { part, item, field: 'highlights', at },
      isRecent: part === 'work' && item < 2,
    })),
  )

const about = (found: readonly Point[], text: string): Improvement[] =>
  found.slice(0, MOST_OF_A_KIND).map((point) => ({ text, line: point.line, quote: point.text, edit: null }))

function ofPoints(context: TailorContext): Improvement[] {
  const points = pointsOf(context)
  const recent = points.filter(({ isRecent }) => isRecent)
  const unfigured = recent.some(({ text }) => FIGURE.test(text)) ? [] : recent.slice(0, 1)
  return [
    ...about(
      points.filter(({ text }) => text.length > LONGEST_POINT),
      'This point is long. Say what you did and what came of it, in two lines.',
    ),
    ...about(
      unfigured,
      'No point of your latest jobs has a figure. How many, how often, how much faster? Say what you know for sure.',
    ),
    ...about(
      points.filter(({ text }) => SELF.test(text)),
      'Points say what was done without “I”.',
    ),
  ]
}

const ofParts = ({ resume: { basics, work, skills } }: TailorContext): Improvement[] => [
  ...work.flatMap(({ highlights, summary, position, name }, item): Improvement[] =>
    highlights.length > 0 || summary
      ? []
      : [
          {
            text: 'This job has no points. Two or three on what you did make it count.',
            line: { part: 'work', item },
            quote: [position, name].filter(Boolean).join(', ') || null,
            edit: null,
          },
        ],
  ),
  ...(basics.summary || basics.label
    ? []
    : [
        {
          text: 'Say in one line under your name what you are.',
          line: { part: 'basics', field: 'label' } as const,
          quote: null,
          edit: null,
        },
      ]),
  ...(skills.length > 0
    ? []
    : [
        {
          text: 'There is no list of skills. Applicant systems look there first.',
          line: null,
          quote: null,
          edit: null,
        },
      ]),
]

/** The most useful first, no more than anybody would do in an evening. */
export const improvementsFor = (context: TailorContext, edits: readonly Edit[]): Improvement[] =>
  [...unproven(context).slice(0, MOST_OF_A_KIND), ...ofEdits(edits), ...ofPoints(context), ...ofParts(context)].slice(
    0,
    MOST,
  )
