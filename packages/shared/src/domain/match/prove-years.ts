import type { SkillSpan } from '../skills/skill.ts'
import type { AskedYears } from './asked-years.ts'
import { fieldsAgree, fieldsOf } from './fields.ts'
import { monthsIn, yearsWords } from './months.ts'
import type { Stretch } from './months.ts'
import type { ReadResume } from './read-resume.ts'
import { stateOf } from './requirement.ts'
import type { Proof } from './requirement.ts'
import { evidenceOf } from './resume-lines.ts'

export interface Worked {
  months: number
  /** What was counted, in words. */
  of: string
  stretches: readonly Stretch[]
}

/** Work in a near field counts half. */
const NEAR = 0.5
const MOST_LINES = 3

const workedIn = (fields: readonly string[], read: ReadResume, least: number): Stretch[] =>
  read.jobs.flatMap(({ fields: own, stretch }) =>
    stretch && (fieldsAgree(own, fields) ?? 0) >= least ? [stretch] : [],
  )

export const allWork = (read: ReadResume): Stretch[] => read.jobs.flatMap(({ stretch }) => (stretch ? [stretch] : []))

/** Months of work in the field, the near ones counted half; all work where no field is known. */
export function monthsInField(fields: readonly string[], read: ReadResume): Worked {
  if (fields.length === 0) return { months: monthsIn(allWork(read)), of: 'work', stretches: allWork(read) }
  const same = workedIn(fields, read, 1)
  const near = workedIn(fields, read, NEAR)
  const own = monthsIn(same)
  const more = (monthsIn(near) - own) * NEAR
  return {
    months: own + more,
    of: more > 0 ? 'work in this field, near ones counted half' : 'work in this field',
    stretches: near,
  }
}

/** The years of a skill are those of the work entries that name it; where it is a field's name, those of the field. */
function worked(of: string, skills: readonly SkillSpan[], fields: readonly string[], read: ReadResume): Worked {
  const named = fieldsOf(of)
  const choices = skills.map(({ id, name, category }): Worked => {
    // "Accounting" is what an accountant does, in whichever words the work is told.
    const field = category === 'domain' ? fieldsOf(name) : []
    const stretches = [...(read.stretches.get(id) ?? []), ...(field.length > 0 ? workedIn(field, read, 1) : [])]
    return { months: monthsIn(stretches), of: name, stretches }
  })
  if (named.length > 0 || skills.length === 0) choices.push(monthsInField(named.length > 0 ? named : fields, read))
  return choices.reduce((best, one) => (one.months > best.months ? one : best))
}

const counted = (least: number): string => (least === 1 ? '1 year' : `${least} years`)

export function proveYears(
  { least, of }: AskedYears,
  skills: readonly SkillSpan[],
  fields: readonly string[],
  read: ReadResume,
): Proof {
  const best = worked(of, skills, fields, read)
  const share = Math.min(1, best.months / (least * 12))
  const lines = read.jobs.filter(({ stretch }) => stretch && best.stretches.includes(stretch)).slice(0, MOST_LINES)
  const listed = best.months === 0 ? skills.find(({ id }) => read.skills.has(id)) : undefined
  const line = listed ? read.skills.get(listed.id) : undefined
  return {
    kind: 'years',
    asks: `${counted(least)} of ${skills.some(({ name }) => name === best.of) ? best.of : 'experience'}`,
    state: listed ? 'partly' : stateOf(share),
    // Somebody who lists it has done it somewhere; how long is not said.
    share: listed ? 0.4 : share,
    weight: 1,
    evidence: line ? [evidenceOf(line)] : lines.map((job) => evidenceOf(job.line)),
    why: listed
      ? `You list ${listed.name}, but no work entry says for how long; it asks for ${counted(least)}.`
      : `Your work entries show ${yearsWords(best.months)} of ${best.of}; it asks for ${counted(least)}.`,
    skills: [],
  }
}
