import type { WORK_MODELS } from '../posting-values.ts'
import { WORK_DAYS } from '../profile.ts'
import type { Case } from './case.ts'
import { fail, pass, unknown } from './gate.ts'
import type { Gate } from './gate.ts'
import type { WorkPlace } from './work-place.ts'

const ON_SITE: Readonly<Record<(typeof WORK_MODELS)[number], number>> = { remote: 0, hybrid: 1, onsite: 2 }
const WORDS: Readonly<Record<(typeof WORK_MODELS)[number], string>> = {
  remote: 'remote work',
  hybrid: 'a mix of home and office',
  onsite: 'work on site',
}

/** Days of a week on site that a model means where no number is said; a mix may mean any. */
const MEANT: Readonly<Record<(typeof WORK_MODELS)[number], number | null>> = {
  remote: 0,
  hybrid: null,
  onsite: WORK_DAYS,
}
const LEAST_OF_A_MIX = 1

const daysWords = (days: number): string => (days === 1 ? '1 day' : `${days} days`)
const wanted = (most: number): string =>
  most === 0 ? 'you want none' : `you want at most ${daysWords(most)} a week there`

/** By the days alone: more than the person wants is too many, whatever the model is called. */
function byDays({ model, days, quote }: WorkPlace, most: number, said: string): Gate | null {
  const meant = days ?? (model && MEANT[model])
  if ((meant ?? LEAST_OF_A_MIX) > most) return fail('site', `${said}; ${wanted(most)}.`, quote)
  if (meant !== null && meant > 0) return pass('site', `${said}, within what you want.`, quote)
  return null
}

/** Whether the days on site are what the person wants. */
export function siteGate({ workPlace, profile: { workModels, daysOnSite } }: Case): Gate {
  const { model, days, quote } = workPlace
  if (model === null) return unknown('site', 'The posting does not say where the work is done.')
  const said = days === null ? `It is ${WORDS[model]}` : `It asks for ${daysWords(days)} a week on site`
  const told = daysOnSite === null ? null : byDays(workPlace, daysOnSite, said)
  if (told) return told
  if (workModels.length === 0) return withoutModels(workPlace, daysOnSite, said)
  if (workModels.includes(model)) return pass('site', `${said}, which suits you.`, quote)
  const most = Math.max(...workModels.map((one) => ON_SITE[one]))
  const least = Math.min(...workModels.map((one) => ON_SITE[one]))
  // Somewhat more at home than wanted is no obstacle; never seeing the place is one to who wants to be there.
  if (ON_SITE[model] < most && !(model === 'remote' && least === ON_SITE.onsite))
    return pass('site', `${said}, within what you want.`, quote)
  return fail('site', `${said}; you want ${workModels.map((one) => WORDS[one]).join(' or ')}.`, quote)
}

/** Of who has said no more than a number of days. */
function withoutModels({ model, quote }: WorkPlace, most: number | null, said: string): Gate {
  if (most === null) return unknown('site', 'You have not said whether you want to work remotely.', quote)
  if (model === 'remote' || most === WORK_DAYS) return pass('site', `${said}, within what you want.`, quote)
  return unknown('site', `${said}, and does not say how many days a week that is.`, quote)
}
