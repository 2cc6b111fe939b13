/** Staff of the main account; the first is the one who is signed in. */
export const STAFF = [
  { name: 'Ana Ferrer', zone: 'Europe/Madrid', rails: 'Madrid', role: 'agent', phone: '+34 910 00 01 12' },
  { name: 'Jonas Weber', zone: 'Europe/Berlin', rails: 'Berlin', role: 'agent', phone: '+49 30 23125 014' },
  { name: 'Priya Nair', zone: 'Asia/Kolkata', rails: 'Chennai', role: 'agent', phone: null },
  {
    name: 'Dana Ruiz',
    zone: 'America/New_York',
    rails: 'Eastern Time (US & Canada)',
    role: 'admin',
    phone: '+1 212 555 0148',
  },
] as const;

export interface CustomerData {
  name: string;
  domain: string;
  tier: 'core' | 'plus' | 'enterprise';
  zone: string;
  rails: string;
  people: readonly { name: string; mailbox: string; title: string; phone?: string; locale?: string }[];
}

/** Customers of the invented company: names in several scripts, directions and lengths. */
export const CUSTOMERS: readonly CustomerData[] = [
  {
    name: 'Northwind',
    domain: 'northwind.example',
    tier: 'enterprise',
    zone: 'Europe/Stockholm',
    rails: 'Stockholm',
    people: [
      {
        name: 'Mara Lindqvist',
        mailbox: 'mara.lindqvist',
        title: 'Finance systems lead',
        phone: '+46 31 390 06 14',
      },
      { name: 'Oskar Ek', mailbox: 'oskar.ek', title: 'Controller' },
      {
        name: 'Ingrid Sandberg',
        mailbox: 'ingrid.sandberg',
        title: 'Head of finance',
        phone: '+46 31 390 06 20',
      },
    ],
  },
  {
    name: 'Bergmann Logistik',
    domain: 'bergmann-logistik.example',
    tier: 'plus',
    zone: 'Europe/Berlin',
    rails: 'Berlin',
    people: [
      {
        name: 'Jürgen Größler',
        mailbox: 'j.groessler',
        title: 'IT-Leiter',
        phone: '+49 30 23125 231',
        locale: 'de',
      },
      { name: 'Aylin Yıldız', mailbox: 'a.yildiz', title: 'Disposition', locale: 'de' },
      {
        name: 'Dr. Maximiliane Theodora von Hohenstein-Wolkenburg zu Zinnendorf',
        mailbox: 'm.vonhohenstein',
        title: 'Compliance',
        locale: 'de',
      },
    ],
  },
  {
    name: 'Pellerin Imprimerie',
    domain: 'pellerin.example',
    tier: 'core',
    zone: 'Europe/Paris',
    rails: 'Paris',
    people: [
      {
        name: 'Élodie Pellerin',
        mailbox: 'elodie',
        title: 'Gérante',
        phone: '+33 1 99 00 42 17',
        locale: 'fr',
      },
      { name: 'Loïc Guégan', mailbox: 'loic', title: 'Atelier', locale: 'fr' },
    ],
  },
  {
    name: "O'Neill Freight",
    domain: 'oneillfreight.example',
    tier: 'plus',
    zone: 'Europe/Dublin',
    rails: 'Dublin',
    people: [
      {
        name: "Siobhán O'Neill",
        mailbox: 'siobhan.oneill',
        title: 'Operations director',
        phone: '+353 20 910 5512',
      },
      { name: "D'Arcy Mac Giolla", mailbox: 'darcy', title: 'Dispatcher' },
    ],
  },
  {
    name: 'Tanaka Optics',
    domain: 'tanaka-optics.example',
    tier: 'enterprise',
    zone: 'Asia/Tokyo',
    rails: 'Tokyo',
    people: [
      { name: '田中 美咲', mailbox: 'm.tanaka', title: 'Quality manager' },
      { name: 'Kenji Mori', mailbox: 'k.mori', title: 'Plant systems', phone: '+81 3 5550 0143' },
    ],
  },
  {
    name: 'Al Noor Clinics',
    domain: 'alnoor-clinics.example',
    tier: 'plus',
    zone: 'Asia/Dubai',
    rails: 'Abu Dhabi',
    people: [
      { name: 'ليلى حداد', mailbox: 'layla.haddad', title: 'Practice manager' },
      { name: 'Omar Al-Farsi', mailbox: 'omar', title: 'IT coordinator', phone: '+971 4 555 0176' },
    ],
  },
  {
    name: 'Dnipro Agro',
    domain: 'dnipro-agro.example',
    tier: 'core',
    zone: 'Europe/Kyiv',
    rails: 'Kyiv',
    people: [
      { name: 'Олена Шевченко', mailbox: 'o.shevchenko', title: 'Analyst' },
      { name: 'Bohdan Koval', mailbox: 'b.koval', title: 'Developer' },
    ],
  },
  {
    name: 'Hellas Ferries',
    domain: 'hellasferries.example',
    tier: 'enterprise',
    zone: 'Europe/Athens',
    rails: 'Athens',
    people: [
      { name: 'Γιώργος Παπαδόπουλος', mailbox: 'g.papadopoulos', title: 'Revenue management' },
      { name: 'Eleni Kosta', mailbox: 'e.kosta', title: 'Reservations', phone: '+30 210 555 0112' },
      { name: 'Nikos Vlachos', mailbox: 'n.vlachos', title: 'Finance' },
    ],
  },
  {
    name: 'Minh Khai Textiles',
    domain: 'minhkhai.example',
    tier: 'core',
    zone: 'Asia/Ho_Chi_Minh',
    rails: 'Asia/Ho_Chi_Minh',
    people: [
      { name: 'Nguyễn Thị Minh Khai', mailbox: 'khai', title: 'Owner' },
      { name: 'Trần Quốc Bảo', mailbox: 'bao.tran', title: 'Merchandiser' },
    ],
  },
  {
    name: 'Sjømat Ålesund',
    domain: 'sjomat.example',
    tier: 'plus',
    zone: 'Europe/Oslo',
    rails: 'Oslo',
    people: [
      { name: 'Zoë Brønnum', mailbox: 'zoe', title: 'Export coordinator', phone: '+47 40 00 01 66' },
      { name: 'Håkon Ås', mailbox: 'hakon', title: 'Warehouse' },
      { name: 'Łukasz Żółkiewski', mailbox: 'lukasz', title: 'Integrations' },
    ],
  },
  {
    name: 'Meridian Schools',
    domain: 'meridian-schools.example',
    tier: 'plus',
    zone: 'America/Chicago',
    rails: 'Central Time (US & Canada)',
    people: [
      { name: 'Grace Whitfield', mailbox: 'gwhitfield', title: 'Registrar', phone: '+1 312 555 0187' },
      { name: 'Marcus Bell', mailbox: 'mbell', title: 'District IT' },
      { name: 'נועה כהן', mailbox: 'ncohen', title: 'Data steward' },
    ],
  },
  {
    name: 'Varga & Kaplan Tools',
    domain: 'varga-kaplan.example',
    tier: 'core',
    zone: 'Europe/Budapest',
    rails: 'Budapest',
    people: [
      { name: 'Réka Varga', mailbox: 'reka', title: 'Partner' },
      { name: 'Sam Kaplan', mailbox: 'sam', title: 'Web shop', phone: '+44 20 7946 0391' },
      { name: 'Ödön Szűcs', mailbox: 'odon', title: 'Bookkeeping' },
    ],
  },
];
