import { ArrowLeft } from 'lucide-react'
import { createContext, useContext, useEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import { IconButton } from './icon-button.tsx'

interface Props {
  title: string
  back: string
  onBack: () => void
  actions?: ReactNode
  children: ReactNode
}

const Bare = createContext(false)

/** Screens in here show what they hold and no header of their own: what is around them has one. */
export const WithoutHeader = ({ children }: { children: ReactNode }) => <Bare value={true}>{children}</Bare>

/** A screen one step away from the first one; Escape and the arrow lead back. */
export const Screen = (props: Props) => (useContext(Bare) ? props.children : <WithHeader {...props} />)

function WithHeader({ title, back, onBack, actions, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  useEffect(() => {
    const escape = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      event.preventDefault()
      onBack()
    }
    addEventListener('keydown', escape)
    return () => removeEventListener('keydown', escape)
  }, [onBack])
  return (
    <>
      <header className="flex min-h-11 shrink-0 items-center gap-1 border-b border-line px-1.5">
        <IconButton icon={ArrowLeft} label={back} onClick={onBack} className="tip-start" />
        <h1 ref={heading} tabIndex={-1} className="min-w-0 grow truncate text-14 font-semibold outline-none">
          {title}
        </h1>
        {actions}
      </header>
      <main className="relative min-h-0 grow overflow-y-auto">{children}</main>
    </>
  )
}
