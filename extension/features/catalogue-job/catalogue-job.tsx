import type { Proposal } from '@rolecall/shared/domain/proposal.ts'
import { ExternalLink, Link2 } from 'lucide-react'
import type { ApplicationView } from '../../store/view.ts'
import { Button } from '../../ui/button.tsx'
import { ago } from '../application/facts.ts'
import { COPY } from './copy.ts'
import { useProposal } from './use-proposal.ts'

/** What the server found must not open anything but the web. */
const isWeb = (url: string | null): url is string => url !== null && /^https?:\/\//i.test(url)

const Words = ({ proposal: { title, company, source, sentence, closedAt } }: { proposal: Proposal }) => (
  <div className="grid min-w-0 gap-0.5 wrap-anywhere">
    <p>
      {COPY.likely(title, company, source)} {sentence}
    </p>
    <p className="text-12 text-ink-soft">
      {closedAt === null ? '' : `${COPY.closed(ago(closedAt))} `}
      {COPY.gain}
    </p>
  </div>
)

/** A job of the catalogue that this application seems to be: linked once the person says so, and not before. */
export default function CatalogueJob({ application }: { application: ApplicationView }) {
  const { proposal, say } = useProposal(application.id)
  if (!proposal || application.deletedAt !== null) return null
  return (
    <section className="grid gap-2 rounded-card border border-line bg-card px-3 py-2">
      <div className="flex gap-2">
        <Link2 size={16} strokeWidth={1.75} aria-hidden="true" className="mt-px shrink-0 text-ink-soft" />
        <Words proposal={proposal} />
      </div>
      <div className="flex flex-wrap items-center gap-1.5 ps-6">
        <Button size="small" onClick={() => say('accept')}>
          {COPY.same}
        </Button>
        <Button look="plain" size="small" onClick={() => say('decline')}>
          {COPY.other}
        </Button>
        {isWeb(proposal.url) ? (
          <a
            className="inline-flex min-h-6 items-center gap-1.5 px-2 font-medium text-accent underline-offset-2 hover:underline"
            href={proposal.url}
            target="_blank"
            rel="noopener noreferrer"
          >
            <ExternalLink size={14} strokeWidth={1.75} aria-hidden="true" />
            {COPY.open}
          </a>
        ) : null}
      </div>
    </section>
  )
}
