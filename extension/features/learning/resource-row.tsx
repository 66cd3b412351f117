import type { LearningResource } from '@rolecall/shared/domain/learning/shapes.ts'
import { ExternalLink } from 'lucide-react'
import { COPY, COST_WORDS, LEVEL_WORDS, TYPE_WORDS } from './copy.ts'

const languages = new Intl.DisplayNames('en', { type: 'language' })
export const languageName = (code: string): string => languages.of(code) ?? code

const factsOf = ({ provider, type, level, hours, cost, language }: LearningResource): string =>
  [
    provider,
    TYPE_WORDS[type],
    LEVEL_WORDS[level],
    COPY.hoursOf(hours),
    COST_WORDS[cost],
    ...(language === 'en' ? [] : [languageName(language)]),
  ].join(' · ')

/** One thing to learn from: where it is, and what it costs in hours and money. */
export const ResourceLine = ({ resource }: { resource: LearningResource }) => (
  <div className="min-w-0">
    <a
      href={resource.url}
      target="_blank"
      rel="noopener noreferrer"
      aria-label={COPY.opens(resource.title)}
      className="inline-flex max-w-full items-center gap-1.5 font-medium text-accent underline-offset-2 hover:underline"
    >
      <span className="min-w-0 wrap-anywhere">{resource.title}</span>
      <ExternalLink size={14} strokeWidth={1.75} aria-hidden="true" className="shrink-0" />
    </a>
    <p className="text-12 text-ink-soft wrap-anywhere">{factsOf(resource)}</p>
  </div>
)
