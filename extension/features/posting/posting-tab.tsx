import { usePageState } from '../../store/page-hooks.ts'
import type { Group } from '../../store/copies.ts'
import type { ApplicationView } from '../../store/view.ts'
import { RichText } from '../../ui/rich-text.tsx'
import { COPY as APPLICATION } from '../application/copy.ts'
import { Fold } from '../application/fold.tsx'
import { COPY as READINGS } from '../readings/copy.ts'
import { Addresses } from './addresses.tsx'
import { COPY } from './copy.ts'
import { Versions } from './versions.tsx'

/** The page's own headings and lists; a text that the person wrote over it is shown as they wrote it. */
function Description({ application: { posting, edited } }: { application: ApplicationView }) {
  const { description, descriptionHtml } = posting
  if (!description) return <p className="text-ink-soft">{APPLICATION.noDescription}</p>
  if (descriptionHtml && !edited.includes('description')) return <RichText html={descriptionHtml} />
  return <p className="max-w-prose whitespace-pre-line wrap-anywhere">{description}</p>
}

function KeptPage({ id }: { id: string }) {
  const page = usePageState(id)
  if (!page) return null
  return <p className="text-ink-soft">{page.kept ? READINGS.pageKept(page.size) : READINGS.pageTooLarge}</p>
}

/** The posting as it is kept, and all that is known of where and how it was seen. */
export default function PostingTab({ application, group }: { application: ApplicationView; group: Group }) {
  return (
    <div className="grid gap-3">
      <section aria-label={COPY.text}>
        <Description application={application} />
      </section>
      <Fold title={COPY.versions}>
        <div className="grid gap-3">
          <KeptPage id={application.id} />
          <Versions application={application} />
        </div>
      </Fold>
      <Fold title={COPY.addresses}>
        <Addresses application={application} group={group} />
      </Fold>
    </div>
  )
}
