import type { LearningResource, ProjectIdea } from '@rolecall/shared/domain/learning/shapes.ts'

export const A_GAP = {
  id: 'wound-care',
  name: 'Wound care',
  category: 'domain',
  asked: 9,
  must: 6,
  share: 0.75,
  mustShare: 0.5,
  has: 'missing',
  through: [],
} as const
export const GAP_HEAD = { role: 'Nurse', enough: true, postings: 12, needed: 10, message: null, held: ['First aid'] }

export const A_RESOURCE = {
  id: 'nursing-skills',
  title: 'Nursing Skills',
  provider: 'Open RN',
  url: 'https://wtcs.pressbooks.pub/nursingskills/',
  type: 'book',
  level: 'beginner',
  hours: 60,
  cost: 'free',
  language: 'en',
  skills: ['Nursing', 'Vital signs', 'Wound care'],
} as const satisfies LearningResource

export const A_PROJECT = {
  id: 'hands-that-are-clean',
  title: 'Hands that are clean',
  builds: 'A hand-hygiene audit and poster for a ward, with figures before and after',
  skills: ['Infection control', 'Patient safety'],
  level: 'beginner',
  hours: 15,
  steps: ['Get permission', 'Observe after the five moments', 'Report on one page'],
  proves: 'You improve safety by measuring.',
} satisfies ProjectIdea
