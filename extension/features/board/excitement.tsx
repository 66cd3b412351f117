import { cx } from '../../ui/cx.ts'
import { COPY } from './copy.ts'

const LEVELS = [1, 2, 3, 4, 5]

/** How much the person wants it, as five dots. */
export const Excitement = ({ level, className }: { level: number; className?: string }) => (
  <span className={cx('inline-flex gap-0.5', className)}>
    <span className="sr-only">{COPY.excitement(level)}</span>
    {LEVELS.map((one) => (
      <span
        key={one}
        aria-hidden="true"
        className={cx('size-1.5 rounded-full', one <= level ? 'bg-accent' : 'bg-line-strong/50')}
      />
    ))}
  </span>
)
