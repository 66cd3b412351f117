import { Component } from 'react'
import type { ReactNode } from 'react'
import { Notice } from './notice.tsx'

interface Props {
  children: ReactNode
  /** Shown where an error carries no sentence for people. */
  otherwise: string
  /** True for errors whose message was written for people. */
  readable: (error: unknown) => boolean
}

/** What fails, fails alone: the rest of the surface goes on. */
export class ProblemBoundary extends Component<Props, { error: unknown }> {
  override state: { error: unknown } = { error: null }

  static getDerivedStateFromError(error: unknown) {
    return { error }
  }

  override render() {
    const { error } = this.state
    if (error === null) return this.props.children
    const message = error instanceof Error && this.props.readable(error) ? error.message : this.props.otherwise
    return (
      <div className="p-3">
        <Notice kind="bad">{message}</Notice>
      </div>
    )
  }
}
