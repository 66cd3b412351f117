import type { TextPart } from '@rolecall/shared/sync/text-diff.ts'

interface Props {
  parts: readonly TextPart[]
  /** What the struck out and the new words are, for those who do not see them. */
  gone: string
  fresh: string
}

/** Each stretch with the place it begins at, which no other has. */
const placed = (parts: readonly TextPart[]): (TextPart & { at: string })[] =>
  parts.map(({ kind, text }, place) => ({ kind, text, at: `${place} ${kind}` }))

/** A text with the words that went struck out and those that came marked. */
export function WordDiff({ parts, gone, fresh }: Props) {
  return (
    <p className="max-w-prose whitespace-pre-wrap wrap-anywhere">
      {placed(parts).map(({ kind, text, at }) => {
        if (kind === 'same') return <span key={at}>{text}</span>
        const Tag = kind === 'gone' ? 'del' : 'ins'
        const look = kind === 'gone' ? 'text-ink-soft' : 'rounded-[3px] bg-mark font-medium no-underline [del+&]:ms-1'
        return (
          <Tag key={at} className={look} title={kind === 'gone' ? gone : fresh}>
            <span className="sr-only">{kind === 'gone' ? gone : fresh}: </span>
            {text}
          </Tag>
        )
      })}
    </p>
  )
}
