import { LEVELS, RIGHTS_TO_WORK } from '@rolecall/shared/domain/profile.ts'
import { PayFloor } from '@rolecall/shared/domain/pay-floor.ts'
import { WORK_MODELS } from '@rolecall/shared/domain/posting-values.ts'
import { PERIOD_WORDS } from '../application/copy.ts'
import type { Wording } from '../timeline/earlier-values.tsx'
import { COPY } from './copy.ts'
import { countryName } from './countries.ts'

const LABELS: Readonly<Record<string, string>> = {
  name: COPY.name,
  headline: COPY.headline,
  level: COPY.level,
  years: COPY.years,
  workModels: COPY.workModels,
  daysOnSite: COPY.daysOnSite,
  payFloor: COPY.floor,
  needsVisa: COPY.visa,
  skill: COPY.skills,
  role: COPY.roles,
  place: COPY.places,
  language: COPY.languages,
  link: COPY.links,
}

function labelOf(name: string): string {
  const [family = '', key = ''] = name.split('.')
  return family === 'authorised' ? COPY.rightIn(countryName(key)) : (LABELS[family] ?? name)
}

function words(name: string, value: unknown): string | null {
  const level = LEVELS.find((one) => one === value)
  const right = RIGHTS_TO_WORK.find((one) => one === value)
  if (name === 'level' && level) return COPY.levels[level]
  if (name.startsWith('authorised.') && right) return COPY.rightWords[right]
  if (name === 'needsVisa' && value !== null) return value === true ? COPY.yes : COPY.no
  if (name === 'daysOnSite' && typeof value === 'number') return value === 0 ? COPY.noDays : COPY.days(value)
  if (name === 'workModels' && Array.isArray(value))
    return WORK_MODELS.filter((model) => value.includes(model))
      .map((model) => COPY[model])
      .join(', ')
  const floor = PayFloor.safeParse(value)
  return floor.success ? `${floor.data.amount} ${floor.data.currency} ${PERIOD_WORDS[floor.data.period]}` : null
}

export const PROFILE_WORDING: Wording = { label: labelOf, words }
