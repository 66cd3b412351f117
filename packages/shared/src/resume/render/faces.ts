/** The fonts that a document may be set in: the package and the path in it. Only those that it needs are fetched. */
const FACES = {
  'source-sans': '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  'source-sans-bold': '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
  'source-serif': '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
  'source-serif-bold': '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
  inter: '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf',
  'inter-bold': '@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf',
  arabic: '@expo-google-fonts/ibm-plex-sans-arabic/400Regular/IBMPlexSansArabic_400Regular.ttf',
  'arabic-bold': '@expo-google-fonts/ibm-plex-sans-arabic/600SemiBold/IBMPlexSansArabic_600SemiBold.ttf',
  hebrew: '@expo-google-fonts/noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf',
  'hebrew-bold': '@expo-google-fonts/noto-sans-hebrew/600SemiBold/NotoSansHebrew_600SemiBold.ttf',
  devanagari: '@expo-google-fonts/noto-sans-devanagari/400Regular/NotoSansDevanagari_400Regular.ttf',
  'devanagari-bold': '@expo-google-fonts/noto-sans-devanagari/600SemiBold/NotoSansDevanagari_600SemiBold.ttf',
  thai: '@expo-google-fonts/noto-sans-thai/400Regular/NotoSansThai_400Regular.ttf',
  'thai-bold': '@expo-google-fonts/noto-sans-thai/600SemiBold/NotoSansThai_600SemiBold.ttf',
  japanese: '@embedpdf/fonts-jp/fonts/NotoSansJP-Regular.otf',
  korean: '@embedpdf/fonts-kr/fonts/NotoSansKR-Regular.otf',
  chinese: '@embedpdf/fonts-sc/fonts/NotoSansHans-Regular.otf',
} as const satisfies Record<string, string>

export type FaceId = keyof typeof FACES
export const FACE_IDS = Object.keys(FACES) as FaceId[]

/** Where the file of a face lies. `resolve` finds the main file of a package, as seen from this one. */
export function faceFile(face: FaceId, resolve: (name: string) => string): string {
  const [scope = '', name = '', ...path] = FACES[face].split('/')
  const main = resolve(`${scope}/${name}`)
  // A package may name the files it lets others see; its folder is known all the same.
  const folders = main.split(/[\\/]/)
  const root = folders.slice(0, folders.lastIndexOf('node_modules') + 3)
  return [...root, ...path].join('/')
}

export const isFaceId = (name: string): name is FaceId => Object.hasOwn(FACES, name)

/** The folder in which hosts that have no packages keep the files, by the ids of the faces. */
export const FONTS = 'fonts/'

/** Gives the bytes of a face. Hosts keep them where they like. */
export type FontSource = (face: FaceId) => Promise<Uint8Array>

export interface Pair {
  regular: FaceId
  bold: FaceId
}

/** Scripts that the faces of the templates do not hold, and the faces that do. */
const SCRIPTS: readonly (Pair & { letters: RegExp })[] = [
  { letters: /\p{Script=Arabic}/u, regular: 'arabic', bold: 'arabic-bold' },
  { letters: /\p{Script=Hebrew}/u, regular: 'hebrew', bold: 'hebrew-bold' },
  { letters: /\p{Script=Devanagari}/u, regular: 'devanagari', bold: 'devanagari-bold' },
  { letters: /\p{Script=Thai}/u, regular: 'thai', bold: 'thai-bold' },
  { letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/u, regular: 'japanese', bold: 'japanese' },
  { letters: /\p{Script=Hangul}/u, regular: 'korean', bold: 'korean' },
  { letters: /[\p{Script=Han}\p{Script=Bopomofo}]/u, regular: 'chinese', bold: 'chinese' },
]
/** Chinese signs are drawn as the language of the document draws them. */
const HAN: Readonly<Record<string, FaceId>> = { ja: 'japanese', ko: 'korean', zh: 'chinese' }
const WIDE: ReadonlySet<FaceId> = new Set(['japanese', 'korean', 'chinese'])

/** The faces beside the template's own that this text needs, those of its own script first. */
export function faceFallbacks(text: string, language: string): Pair[] {
  const found = SCRIPTS.filter(({ letters }) => letters.test(text)).map(({ regular, bold }) => ({ regular, bold }))
  const han =
    HAN[language.split('-')[0] ?? ''] ?? (found.some(({ regular }) => regular === 'japanese') ? 'japanese' : null)
  const own = han !== null && found.some(({ regular }) => WIDE.has(regular)) ? [{ regular: han, bold: han }] : []
  const rest = found.filter(({ regular }) => own.every((pair) => pair.regular !== regular))
  return [
    ...rest.filter(({ regular }) => !WIDE.has(regular)),
    ...own,
    ...rest.filter(({ regular }) => WIDE.has(regular)),
  ]
}
