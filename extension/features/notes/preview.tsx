import { Marked } from 'marked'
import { useMemo } from 'react'
import { RichText } from '../../ui/rich-text.tsx'
import { COPY } from './copy.ts'

/** Its headings stand below those of the window they are shown in, whatever their own depth. */
const markdown = new Marked({
  gfm: true,
  breaks: true,
  walkTokens: (token) => {
    if (token.type === 'heading') token['depth'] = 3
  },
})

/** Markdown as it is meant. What the text holds of a page's own language is cleaned before it is shown. */
export default function Preview({ text }: { text: string }) {
  const html = useMemo(() => markdown.parse(text, { async: false }), [text])
  if (text.trim() === '') return <p className="text-ink-soft">{COPY.nothing}</p>
  return <RichText html={html} />
}
