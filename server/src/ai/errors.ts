import { errorTable } from '../errors.ts'
import type { ApiError } from '../errors.ts'

/**
 * All that can go wrong on the way to a model and back. What a provider said itself is never passed on: its words may
 * hold a part of the key, or of what it was sent.
 */
export const aiError = errorTable({
  'ai-off': [503, 'No AI is set up for you here. Add a key of your own in the settings, or go on without one.'],
  'ai-key-refused': [422, 'The provider did not take your key. Check it in the settings; nothing was written.'],
  'ai-key-spent': [422, 'Your account with this provider has nothing left to spend. Nothing was written.'],
  'ai-key-unreadable': [422, 'Your key can no longer be read here. Enter it once more in the settings.'],
  'ai-budget': [429, 'This could take more than what is left of your AI budget for today. Nothing was sent.'],
  'ai-busy': [503, 'The AI providers are too busy just now. Nothing is lost. Try again in a while.'],
  'ai-unreachable': [503, 'No AI provider could be reached. Nothing is lost. Try again in a while.'],
  'ai-slow': [503, 'The AI took too long, so the request was ended. Nothing is lost. Try again.'],
  'ai-cut-short': [503, 'The answer broke off in the middle. Nothing is lost. Try again.'],
  'ai-bad-answer': [503, 'The provider answered with something that is no answer. Nothing is lost. Try again.'],
  'ai-not-taken': [422, 'The provider did not take this request: it may be too long for its model.'],
  'ai-declined': [422, 'The model declined to write this. Change what you ask for, or take another model.'],
  'ai-stopped': [409, 'This was stopped.'],
  'ai-address': [422, 'This address cannot be used. It must begin with https:// and be open to everybody.'],
  'ai-no-own-key': [422, 'This provider takes no key of your own here.'],
  'ai-key-parts': [422, 'Something that this provider needs is missing.'],
  'ai-model': [422, 'This provider does not have this model here.'],
})
export type AiErrorCode = Parameters<typeof aiError>[0]
export type AiError = ApiError
