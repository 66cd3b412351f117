// The numbers of the ZIP format (APPNOTE.TXT 6.3); those of its table of contents stand in domain/zip-directory.ts.
export const LOCAL = 0x04034b50
export const LOCAL_SIZE = 30
export const STORED = 0
export const DEFLATED = 8
export const ENCRYPTED_FLAG = 1
export const UTF8_FLAG = 0x800
/** In place of a number it says that a later, larger record holds it. */
export const ZIP64_32 = 0xffffffff
export const ZIP64_16 = 0xffff

/** A file that packs better than this is stored as it is, and one that claims to is not opened. */
export const MAX_RATIO = 300
/** Small files may pack as well as they like: they cannot hurt. */
export const RATIO_FROM_BYTES = 1_000_000

export const packsTooWell = (packed: number, size: number): boolean =>
  size > RATIO_FROM_BYTES && size > packed * MAX_RATIO

const hasControls = (name: string): boolean =>
  Array.from({ length: name.length }, (_, at) => name.charCodeAt(at)).some((code) => code < 32 || code === 127)

/** A name that stays inside the folder it is unpacked into, on every system. */
export const isSafeName = (name: string): boolean =>
  name !== '' &&
  name.length <= 1_000 &&
  !hasControls(name) &&
  !/^\/|\\|^[a-z]:/i.test(name) &&
  !name
    .replace(/\/$/, '')
    .split('/')
    .some((part) => part === '..' || part === '.' || part === '')
