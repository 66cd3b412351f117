/** Languages a posting asks for, in the words of the posting. */

const NAMES =
  'english|german|french|spanish|italian|portuguese|dutch|polish|swedish|danish|norwegian|finnish|czech|ukrainian|russian|chinese|mandarin|cantonese|japanese|korean|arabic|turkish|hindi|hebrew|greek|romanian|hungarian|vietnamese|deutsch|englisch|französisch|spanisch|italienisch|niederländisch|polnisch|anglais|allemand|français|espagnol|italien|néerlandais|inglés|español|alemán|francés|inglese|italiano|tedesco|francese|inglês|português|espanhol|engels|nederlands|duits|frans|angielski\\p{L}*|angielskiego|niemieck\\p{L}*|polski\\p{L}*|polskiego|engelska|svenska|tyska|engelsk|dansk|norsk|tysk|englanti|suomi|англійськ\\p{L}*|українськ\\p{L}*|німецьк\\p{L}*|английск\\p{L}*|немецк\\p{L}*|русск\\p{L}*|tiếng anh|tiếng nhật|angličtin\\p{L}*|němčin\\p{L}*'
const NAME = new RegExp(`(?<!\\p{L})(?:${NAMES})(?!\\p{L})`, 'giu')
const DENSE = /英語|日本語|中国語|韓国語|英语|日语|德语|法语|普通话|영어|일본어|중국어/gu
/** In the same sentence: a level, or a word for speaking. */
const LEVEL =
  /fluen|native|proficien|business[- ]level|conversational|bilingual|working knowledge|command of|verhandlungssicher|fließend|kenntnisse|muttersprach|courant|maîtrise|bilingue|parl[eé]|fluido|flu[ie]do|fluente|nivel|nível|dominio|domínio|madrelingua|ottim[ao]|buona conoscenza|conoscenza|vloeiend|beheers|biegł|znajomość|poziom|flytande|flydende|flytende|i tal och skrift|вільн|володін|рівн|знання|свободн|владе|знание|уровень|thành thạo|plynn|znalost|(?<!\p{L})[ABC][12](?!\p{L})|languages?\b|speak|written and (?:spoken|verbal|oral)|sprach|langue|idioma|lingua|taal|ビジネスレベル|ネイティブ|流利|熟练|가능|능통/iu
/** Welcome is not required. */
const WELCOME =
  /\b(?:a|is a|are a|an?) (?:big |huge |strong )?(?:plus|bonus|advantage|asset)\b|nice to have|preferred|desirable|beneficial|von vorteil|wünschenswert|\b(?:un|est un) (?:plus|atout)\b|(?:es un|será un|se valora\w*) ?(?:plus)?|valorad[oa]|diferencial|gradit[oa]|è un plus|een pré|mile widzian|atutem|meriterande|en fordel|буде плюсом|будет плюсом|výhodou|尚可|優先|우대/iu
const PROGRAMS =
  /natural language|language model|programming language|body language|(?:query|markup|scripting|second) language/iu

export function spokenIn(sentence: string): string[] {
  if (sentence.length > 300 || !LEVEL.test(sentence) || WELCOME.test(sentence) || PROGRAMS.test(sentence)) return []
  const found = [...sentence.matchAll(NAME), ...sentence.matchAll(DENSE)].map(([name]) => name)
  return found.filter((name, i) => found.findIndex((one) => one.toLowerCase() === name.toLowerCase()) === i)
}
