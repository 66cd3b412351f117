import type { WireBody } from '@rolecall/shared/ai/wire.ts'
import { cx } from '../../ui/cx.ts'
import { COPY } from './copy.ts'

const json = (value: unknown): string => JSON.stringify(value, null, 2)

const Text = ({ name, code = false, children }: { name: string; code?: boolean; children: string }) => (
  <section aria-label={name} className="grid gap-1">
    <h3 className="font-medium">{name}</h3>
    <pre
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keys.
      tabIndex={0}
      className={cx(
        'max-h-60 overflow-y-auto rounded-control bg-wash p-2 text-12 whitespace-pre-wrap wrap-anywhere',
        code ? 'font-mono' : 'font-sans',
      )}
    >
      {children}
    </pre>
  </section>
)

/** Part by part, in the order in which it is sent. Together they are all of it. */
function InWords({ body: { messages, response_format, ...rest } }: { body: WireBody }) {
  return (
    <>
      {messages.map(({ role, content }) => (
        <Text key={role} name={COPY.roles[role]}>
          {content}
        </Text>
      ))}
      {response_format === undefined ? null : (
        <Text code name={COPY.schema}>
          {json(response_format)}
        </Text>
      )}
      <Text code name={COPY.rest}>
        {json(rest)}
      </Text>
    </>
  )
}

/** Everything a provider is sent. */
export const BodyShown = ({ body, look }: { body: WireBody; look: 'words' | 'sent' }) =>
  look === 'words' ? (
    <InWords body={body} />
  ) : (
    <Text code name={COPY.body}>
      {json(body)}
    </Text>
  )
