/** Who works in an org. The reps come first; the first of them is signed in. */
export interface StaffData {
  first: string;
  last: string;
  zone: string;
  locale: string;
  language: string;
}

const person = (
  first: string,
  last: string,
  zone: string,
  locale: string,
  language = 'en_US',
): StaffData => ({
  first,
  last,
  zone,
  locale,
  language,
});

/** Eight reps from Tokyo to Los Angeles: a day ends at eight different instants. */
export const REPS: readonly StaffData[] = [
  person('Lena', 'Hartmann', 'Europe/Berlin', 'en_GB'),
  person('Marcus', 'Hale', 'America/Los_Angeles', 'en_US'),
  person('陽子', '佐藤', 'Asia/Tokyo', 'ja_JP', 'ja'),
  person('Renée', "O'Connell", 'America/New_York', 'en_US'),
  person('Jürgen', 'Größler', 'Europe/Berlin', 'de_DE', 'de'),
  person('Anjali', 'Rao', 'Asia/Kolkata', 'en_IN'),
  person('Thiago', 'Araújo', 'America/Sao_Paulo', 'pt_BR', 'pt_BR'),
  person('Mia', 'Whitfield', 'Australia/Sydney', 'en_AU'),
];

/** People of support and the manager, who own no accounts. */
export const OTHERS: readonly StaffData[] = [
  person('Ana', 'Ferrer', 'Europe/Madrid', 'es_ES'),
  person('Jonas', 'Weber', 'Europe/Berlin', 'de_DE', 'de'),
  person('Priya', 'Nair', 'Asia/Kolkata', 'en_IN'),
  person('Dana', 'Ruiz', 'America/New_York', 'en_US'),
];

/** First names and family names of customers, in several scripts and lengths. */
export const FIRST_NAMES = [
  ...['Mara', 'Oskar', 'Ingrid', 'Élodie', 'Aylin', 'Søren', 'Zoë', 'Łukasz', 'Ángela', 'Nikos'],
  ...['Дмитрий', 'Ελένη', 'محمد', 'יעל', '美咲', '志明', 'Siobhán', 'Bjørn', 'Chloë', 'Maximiliane Theodora'],
] as const;

export const LAST_NAMES = [
  ...['Lindqvist', 'Ek', 'Sandberg', 'Pellerin', 'Yıldız', 'Kjær', 'van der Berg', 'Wiśniewski', 'Núñez'],
  ...['Papadopoulou', 'Иванов', 'الحسن', 'לוי', '田中', '陳', "O'Neill", 'Østergård', 'Smith-Jones'],
  ...['von Hohenstein-Wolkenburg zu Zinnendorf', 'Ó Súilleabháin'],
] as const;

const FRONT = [
  ...[
    'Adler',
    'Blue Heron',
    'Cascade',
    'Dömitz',
    'Éclat',
    'Fjordlys',
    'Gebrüder Kühn',
    'Harbour',
    'Île Rouge',
  ],
  ...[
    'Juniper',
    'Königsberg',
    'Lumière',
    'Maple & Stone',
    'Nørrebro',
    'Ōsaka',
    'Pinnacle',
    'Quarry',
    'Río Claro',
  ],
  ...['São Bento', 'Tōhoku', 'Umeå', 'Valletta', 'Wrocław', 'Xanadu', 'Ypsilon', 'Zürich', '東海', 'Αθήνα'],
] as const;

const BACK = ['Logistics', 'Energy', 'Foods', 'Textiles', 'Media', 'Instruments', 'Clinics'] as const;

/** The name of the n-th account; no two of the first hundred are the same. */
export function nameAccount(index: number): string {
  return `${FRONT[index % FRONT.length]} ${BACK[(index + Math.floor(index / FRONT.length)) % BACK.length]}`;
}
