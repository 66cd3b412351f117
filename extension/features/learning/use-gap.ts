import { askedSkills } from '@rolecall/shared/domain/learning/asked-skills.ts'
import type { AskedSkills, AskingPosting } from '@rolecall/shared/domain/learning/asked-skills.ts'
import { gapOfAsked } from '@rolecall/shared/domain/learning/gap.ts'
import type { Gap } from '@rolecall/shared/domain/learning/gap.ts'
import type { Lexicon } from '@rolecall/shared/domain/skills/lexicon.ts'
import { useEffect, useMemo, useState } from 'react'
import { usePostingsOfRole, useSkillsOfPerson } from '../../store/role-postings.ts'
import type { Learning } from './use-learning.ts'

export interface RoleGap {
  role: string
  gap: Gap
  held: string[]
}

/** A posting is read once, however often the store changes or the person comes back. */
const read = new Map<string, AskedSkills>()
const MOST_READ = 500

function askedIn(posting: AskingPosting, lexicon: Lexicon): AskedSkills {
  const { title, company, description, requirements, skills } = posting
  const key = JSON.stringify([title, company, description, requirements, skills])
  const asked = read.get(key) ?? askedSkills(posting, lexicon)
  if (read.size >= MOST_READ) read.clear()
  read.set(key, asked)
  return asked
}

const AT_ONCE = 4
const breath = (): Promise<void> => new Promise((next) => setTimeout(next))

/** A few postings at a time, so that the page answers meanwhile. */
async function readAll(postings: readonly AskingPosting[], lexicon: Lexicon, wanted: () => boolean) {
  const asked: AskedSkills[] = []
  for (let from = 0; from < postings.length && wanted(); from += AT_ONCE) {
    if (from > 0) await breath()
    asked.push(...postings.slice(from, from + AT_ONCE).map((posting) => askedIn(posting, lexicon)))
  }
  return asked
}

interface Reading {
  role: string
  asked: AskedSkills[]
}

/** What the saved postings of a role ask for, compared with the person; undefined while it is read. */
export function useGap(learning: Learning | undefined, role: string): RoleGap | undefined {
  const postings = usePostingsOfRole(role)
  const held = useSkillsOfPerson()
  const [reading, setReading] = useState<Reading>()
  useEffect(() => {
    if (!learning || !postings) return undefined
    let wanted = true
    void readAll(postings, learning.lexicon, () => wanted).then((asked) => wanted && setReading({ role, asked }))
    return () => void (wanted = false)
  }, [learning, postings, role])
  return useMemo(() => {
    if (!learning || !held || reading?.role !== role) return undefined
    return { role, held, gap: gapOfAsked(held, reading.asked, learning.lexicon) }
  }, [learning, held, reading, role])
}
