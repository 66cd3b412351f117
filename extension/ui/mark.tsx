/** The list of three short bars with its first one ticked. */
export function Mark({ size = 20 }: { size?: number }) {
  return (
    <svg aria-hidden="true" width={size} height={size} viewBox="0 0 20 20" className="shrink-0 text-accent">
      <path
        d="M2.5 5.6 4.6 7.7 8 3.4"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.9"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <rect x="10.5" y="4.2" width="7" height="2.2" rx="1.1" fill="currentColor" />
      <rect x="3" y="9.4" width="14.5" height="2.2" rx="1.1" fill="currentColor" fillOpacity=".5" />
      <rect x="3" y="14.6" width="9.5" height="2.2" rx="1.1" fill="currentColor" fillOpacity=".5" />
    </svg>
  )
}
