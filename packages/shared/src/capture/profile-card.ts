import type { Line } from './outline.ts'

const PROFILE =
  /^(?:about the company|company (?:profile|overview|info(?:rmation)?)|über das unternehmen|unternehmensprofil|(?:à propos de )?l.entreprise|acerca de la empresa|sobre a empresa|informazioni sull.azienda|over het bedrijf|om företaget|o firmie|公司介绍|会社情報)$/i
const MEMBERS =
  /\bfollowers?\b|\babonnés\b|\bseguidores\b|^\d[\d,. +–-]*(?:employees|mitarbeiter|salariés|empleados|funcionários|dipendenti|medewerkers|pracowników)/i

/** A board's own card about the employer: how many follow it, how many work there, a button to follow it. */
export function isProfileCard(lines: readonly Line[], at: number): boolean {
  const line = lines[at]
  if (!line || line.heading === 0 || !PROFILE.test(line.text)) return false
  return lines
    .slice(at + 1, at + 7)
    .some(
      (next) =>
        MEMBERS.test(next.text) || (next.control && /^(?:follow|folgen|suivre|seguir|segui|volgen)/i.test(next.text)),
    )
}
