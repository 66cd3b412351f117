import type { WORK_MODELS } from '../posting-values.ts'
import type { Case } from './case.ts'
import { fail, pass, unknown } from './gate.ts'
import type { Gate } from './gate.ts'

const ON_SITE: Readonly<Record<(typeof WORK_MODELS)[number], number>> = { remote: 0, hybrid: 1, onsite: 2 }
const WORDS: Readonly<Record<(typeof WORK_MODELS)[number], string>> = {
  remote: 'remote work',
  hybrid: 'a mix of home and office',
  onsite: 'work on site',
}

/** Whether the days on site are what the person wants. */
export function siteGate({ workPlace: { model, days, quote }, profile: { workModels } }: Case): Gate {
  if (model === null) return unknown('site', 'The posting does not say where the work is done.')
  if (workModels.length === 0) return unknown('site', 'You have not said whether you want to work remotely.', quote)
  const said =
    days === null ? `It is ${WORDS[model]}` : `It asks for ${days === 1 ? '1 day' : `${days} days`} a week on site`
  if (workModels.includes(model)) return pass('site', `${said}, which suits you.`, quote)
  const most = Math.max(...workModels.map((one) => ON_SITE[one]))
  const least = Math.min(...workModels.map((one) => ON_SITE[one]))
  // Somewhat more at home than wanted is no obstacle; never seeing the place is one to who wants to be there.
  if (ON_SITE[model] < most && !(model === 'remote' && least === ON_SITE.onsite))
    return pass('site', `${said}, within what you want.`, quote)
  return fail('site', `${said}; you want ${workModels.map((one) => WORDS[one]).join(' or ')}.`, quote)
}
