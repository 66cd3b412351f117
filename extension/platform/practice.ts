/** Asks the practice posting that came with the extension to read itself. */
export const READ_PRACTICE = 'read-practice'

const PAGE = '/practice.html'

export const isPractice = ({ url = '' }: { url?: string | undefined }): boolean =>
  url.split(/[?#]/, 1)[0] === location.origin + PAGE
