import type { BriefPart } from '@rolecall/shared/writing/brief.ts'

export const COPY = {
  brief: 'Who they are, in their own words',
  noBrief: 'The posting says little about who they are.',
  questions: 'What they may well ask',
  questionsHint: 'From what the posting asks for, your gaps first. Each outline is drawn from your own lines.',
  noQuestions: 'The posting lists nothing that questions could be drawn from.',
  noOutline: 'Nothing you said answers this yet. Think of a case before they ask.',
  unsaid: 'Questions about your outlines',
  byProvider: 'A provider thought of it, from what the posting asks for.',
  kept: (n: number) => (n === 1 ? 'One question is kept with this job.' : `${n} questions are kept with this job.`),
  practise: 'Practise an answer',
  practice: 'Your answer',
  practiceKept: 'Your answer is kept with this job.',
  feedback: 'How it comes across',
  length: (words: number, seconds: number) =>
    `${words} words, about ${seconds < 90 ? `${seconds} seconds` : `${Math.round(seconds / 60)} minutes`} to say.`,
  fine: 'It says what they want to hear, and how it ended.',
} as const

/** What of a posting is about the company. */
export const BRIEF_WORDS: Readonly<Record<BriefPart, string>> = {
  does: 'What they do',
  size: 'How large they are',
  product: 'What they make',
  customers: 'Whom it is for',
  values: 'What they care about',
  team: 'The team',
  process: 'How they choose',
  stack: 'What they work with',
}

export const STAR_WORDS = {
  situation: 'The situation',
  task: 'Your task',
  action: 'What you did',
  result: 'What came of it',
} as const
