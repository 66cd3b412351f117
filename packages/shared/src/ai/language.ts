import { writtenIn } from '../domain/match/tongues.ts'
import type { Resume } from '../domain/resume.ts'
import { linesOf } from '../resume/resume-line.ts'
import { LANGUAGES } from './kinds.ts'
import type { Language, WritingOptions } from './kinds.ts'

interface Wanted {
  resume: Resume
  posting: { title: string; description: string | null }
  options: Pick<WritingOptions, 'language'>
}

const known = (code: string | null): Language | null => LANGUAGES.find((one) => one === code) ?? null

export const languageOfResume = (resume: Resume): Language =>
  known(
    writtenIn(
      linesOf(resume)
        .map(({ text }) => text)
        .join('\n'),
    ),
  ) ?? 'en'

/** The language a text is to be written in: that of the posting, or the person's own. */
export function languageFor({ resume, posting, options }: Wanted): Language {
  const own = languageOfResume(resume)
  return options.language === 'mine' ? own : (known(writtenIn(`${posting.title}\n${posting.description ?? ''}`)) ?? own)
}
