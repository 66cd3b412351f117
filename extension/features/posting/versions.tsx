import { useState } from 'react'
import { aroundChanges, diffWords } from '@rolecall/shared/sync/text-diff.ts'
import type { ApplicationView } from '../../store/view.ts'
import { seenVersions } from '../../store/versions.ts'
import type { SeenVersion } from '../../store/versions.ts'
import { Button } from '../../ui/button.tsx'
import { dayWords } from '../application/facts.ts'
import { ChangeList } from '../readings/change-list.tsx'
import { COPY } from './copy.ts'
import { WordDiff } from './word-diff.tsx'

const wordsOf = ({ cause }: SeenVersion): string =>
  cause === null ? COPY.first : cause === 'page' ? COPY.changedOnPage : COPY.readBetter

function TextChange({ before, posting, changes }: SeenVersion) {
  const [whole, setWhole] = useState(false)
  if (!before || !changes.some(({ field }) => field === 'description')) return null
  const parts = diffWords(before.description ?? '', posting.description ?? '')
  return (
    <div className="grid gap-1">
      <h4 className="text-ink-soft">{COPY.words}</h4>
      <div className="max-h-96 overflow-y-auto">
        <WordDiff parts={whole ? parts : aroundChanges(parts)} gone={COPY.wasThere} fresh={COPY.isNew} />
      </div>
      {whole ? null : (
        <Button look="link" size="inline" className="justify-self-start" onClick={() => setWhole(true)}>
          {COPY.whole}
        </Button>
      )}
    </div>
  )
}

/** Every reading of the page there is, the newest first, each with what it said otherwise than the one before. */
export function Versions({ application }: { application: ApplicationView }) {
  const versions = seenVersions(application)
  return (
    <ol className="grid gap-4">
      {versions.map((version, at) => {
        const fields = version.changes.filter(({ field }) => field !== 'description')
        return (
          <li key={version.key} className="grid gap-1.5 border-s-2 border-line ps-3">
            <h3>
              <span className="font-medium">{dayWords(version.capturedAt)}</span>
              <span className="text-ink-soft">
                , {wordsOf(version)}
                {at === 0 && version.cause !== null ? `, ${COPY.newest}` : ''}
              </span>
            </h3>
            {fields.length > 0 ? <ChangeList changes={fields} edited={at === 0 ? application.edited : []} /> : null}
            <TextChange {...version} />
          </li>
        )
      })}
    </ol>
  )
}
