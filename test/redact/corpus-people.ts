import type { Sample } from './corpus';

const northwind = ['Mara Lindqvist', 'José Ángel Núñez-Ortega', 'Will May', 'Anne-Marie O’Brien', 'Xu Li'];

/** People of the record, in every form their names take. */
export const people: Sample[] = [
  { name: 'first name', people: northwind, text: 'Hi ⟦person:Mara⟧, the run is done.' },
  { name: 'full name', people: northwind, text: 'Thanks ⟦person:Mara Lindqvist⟧!' },
  { name: 'word order', people: northwind, text: 'As ⟦person:Lindqvist, Mara⟧ wrote, it fails.' },
  { name: 'lower case', people: northwind, text: 'i asked ⟦person:mara⟧ about it' },
  { name: 'upper case', people: northwind, text: 'CC: ⟦person:MARA LINDQVIST⟧' },
  { name: 'initial before', people: northwind, text: 'From ⟦person:M. Lindqvist⟧ on Monday' },
  { name: 'initial after', people: northwind, text: '⟦person:Mara L⟧. called, then ⟦person:Mara L⟧, again' },
  {
    name: 'a capital I is not an initial',
    people: ['Mara Ivanov'],
    text: 'Thanks ⟦person:Mara⟧ I will check',
  },
  { name: 'possessive', people: northwind, text: "⟦person:Mara⟧’s export and ⟦person:Lindqvist⟧'s close" },
  { name: 'genitive without apostrophe', people: northwind, text: 'Siehe ⟦person:Lindqvists⟧ Antwort' },
  { name: 'accents dropped', people: northwind, text: 'ask ⟦person:jose angel nunez-ortega⟧ please' },
  { name: 'accents kept', people: northwind, text: 'ask ⟦person:José⟧ or ⟦person:NÚÑEZ⟧' },
  {
    name: 'accents as separate marks',
    people: northwind,
    text: 'ask ⟦person:Jose\u0301⟧ or ⟦person:Nu\u0301n\u0303ez⟧',
  },
  {
    name: 'name with accents, text without',
    people: ['Zoë Kovačević'],
    text: '⟦person:Zoe Kovacevic⟧ agreed',
  },
  {
    name: 'umlaut written out',
    people: ['Jürgen Müller'],
    text: '⟦person:Juergen Mueller⟧, ⟦person:Jurgen⟧ and ⟦person:MÜLLER⟧',
  },
  { name: 'umlaut put back', people: ['Joerg Mueller'], text: '⟦person:Jörg⟧ ⟦person:Müller⟧' },
  {
    name: 'letters that do not decompose',
    people: ['Søren Łukasik', 'Ægir Strauß'],
    text: '⟦person:Soren⟧, ⟦person:Lukasik⟧, ⟦person:ægir⟧ and ⟦person:Strauss⟧',
  },
  { name: 'hyphenated', people: northwind, text: '⟦person:Anne-Marie⟧ and ⟦person:Anne⟧ and ⟦person:Marie⟧' },
  { name: 'apostrophe in the name', people: northwind, text: "Dear ⟦person:O'Brien⟧, dear ⟦person:O’Brien⟧" },
  {
    name: 'short names',
    people: northwind,
    text: 'Hi ⟦person:Li⟧, ⟦person:Xu Li⟧ here; the li element is fine',
  },
  {
    name: 'short words inside names',
    people: ['An Do', 'Hal Van Der Berg'],
    text: 'An error, do retry. ⟦person:An Do⟧ asked ⟦person:Van Der Berg⟧; the van is der only one.',
  },
  { name: 'everyday words, lower case', people: northwind, text: 'it will work, you may close it' },
  {
    name: 'everyday words, as a name',
    people: northwind,
    text: 'So ⟦person:Will⟧ says, and ⟦person:will may⟧ too',
  },
  {
    name: 'month beside a number',
    people: northwind,
    text: 'on 14 May 2026, in May 2026, on the 3rd May, May 4',
  },
  {
    name: 'user names',
    people: northwind,
    text: '⟦person:mlindqvist⟧, ⟦person:mara.lindqvist⟧, ⟦person:Mara_Lindqvist⟧, ⟦person:maralindqvist42⟧, @⟦person:lindqvistm⟧',
  },
  {
    name: 'mail address as a person',
    people: ['t.okonkwo@northwind.example'],
    text: 'user ⟦person:okonkwo⟧ and ⟦person:T. Okonkwo⟧ at northwind',
  },
  {
    name: 'invisible characters',
    people: northwind,
    text: 'Hi ⟦person:Ma\u200bra⟧ and ⟦person:Lind\u00adqvist⟧',
  },
  { name: 'full-width letters', people: northwind, text: 'ｄｅａｒ ⟦person:Ｍａｒａ⟧' },
  { name: 'non-breaking space', people: northwind, text: 'Dear ⟦person:Mara\u00a0Lindqvist⟧,' },
  { name: 'line break inside', people: northwind, text: 'Dear ⟦person:Mara\nLindqvist⟧,' },
  {
    name: 'several people, mixed languages',
    people: northwind,
    text: 'Hola ⟦person:José⟧, danke ⟦person:Mara⟧, merci ⟦person:Marie⟧: el export está listo.',
  },
  {
    name: 'quoted header',
    people: northwind,
    text: 'On 2026-11-12 ⟦person:Mara Lindqvist⟧ <⟦email:mara@northwind.example⟧> wrote:',
  },
  {
    name: 'Cyrillic',
    people: ['Анна Иванова', 'Сергей Ковальчук'],
    text: 'Здравствуйте, ⟦person:Анна⟧! ⟦person:ИВАНОВА⟧ и ⟦person:Сергей Ковальчук⟧ ждут.',
  },
  {
    name: 'Cyrillic, other cases',
    people: ['Анна Иванова', 'Сергей Ковальчук', 'Дмитрий Орлов'],
    text: 'Отправил ⟦person:Анне Ивановой⟧, видел ⟦person:Сергея⟧, ответ ⟦person:Дмитрию Орлову⟧ готов.',
  },
  {
    name: 'Cyrillic, ordinary words',
    people: ['Анна Иванова'],
    text: 'Отчёт готов, версия новая, аннотация есть.',
  },
  {
    name: 'Greek',
    people: ['Γιώργος Παπαδόπουλος'],
    text: 'Καλημέρα ⟦person:Γιώργο⟧, ο ⟦person:Παπαδόπουλος⟧ περιμένει.',
  },
  {
    name: 'Arabic',
    people: ['محمد العلي'],
    text: 'شكرا ⟦person:محمد⟧، أرسلت الملف ⟦person:لمحمد⟧ ⟦person:والعلي⟧.',
  },
  { name: 'Arabic with vowel signs', people: ['محمد العلي'], text: 'شكرا ⟦person:مُحَمَّد⟧.' },
  { name: 'Hebrew', people: ['דוד כהן'], text: 'תודה ⟦person:דוד⟧, שלחתי ⟦person:לכהן⟧.' },
  { name: 'Chinese', people: ['王小明'], text: '您好⟦person:王小明⟧，报表已好，请⟦person:小明⟧确认。' },
  {
    name: 'Japanese',
    people: ['田中 太郎', 'リサ・ベルク'],
    text: '⟦person:田中⟧様、⟦person:リサ⟧さん、⟦person:田中太郎⟧さんの件です。',
  },
  {
    name: 'Chinese, one sign each',
    people: ['王 伟'],
    text: '⟦person:王伟⟧您好，⟦person:王 伟⟧已确认，伟大的王',
  },
  {
    name: 'Korean',
    people: ['김민준'],
    text: '안녕하세요 ⟦person:김민준⟧님, ⟦person:민준⟧ 씨께 보냈습니다.',
  },
  { name: 'Hindi', people: ['प्रिया शर्मा'], text: 'नमस्ते ⟦person:प्रिया⟧, रिपोर्ट तैयार है।' },
  { name: 'Thai', people: ['สมชาย ใจดี'], text: 'สวัสดีคุณ⟦person:สมชาย⟧ครับ' },
  { name: 'Turkish dotted I', people: ['İlker Yılmaz'], text: 'Merhaba ⟦person:ilker⟧, ⟦person:YILMAZ⟧ Bey' },
  {
    name: 'Vietnamese',
    people: ['Nguyễn Thị Hồng'],
    text: 'Chào ⟦person:Hồng⟧, gửi ⟦person:nguyen thi hong⟧',
  },
  { name: 'Finnish genitive', people: ['Marko Virtanen'], text: 'Kysyin ⟦person:Markolta⟧ ja muilta' },
  {
    name: 'a name inside another word',
    people: ['Mara Lindqvist', 'Art Bell'],
    text: 'The maraschino start of the party, and smart labels',
  },
  {
    name: 'role words in a name',
    people: ['Billing Team', 'Support'],
    text: 'Our support team will answer; Billing is informed.',
  },
  { name: 'nobody given', people: [], text: 'Mara said that it works.' },
];
