// Columns of the printed metric library, copied by hand: the tests do not ask the code's own.
const list = (ids: string): Set<string> => new Set(ids.split(/\s+/));

export const ONLY_GUARDS_OR_SHOWN = list('M03 M09 M11 M13 M14 M15 M18 M25 M38 M52 M57 M68 M73 M76');
export const AT_MOST_5 = list('M19 M48');
export const AT_MOST_10 = list('M16 M24 M30 M44 M46 M47 M50 M51 M70 M74');
export const AT_MOST_15 = list('M42');
export const LEADING = list('M12 M19 M21 M23 M24 M30 M38 M44 M46 M47 M48 M50 M52 M59 M63 M66 M70 M74');
export const NEITHER = list('M03 M25');
export const PERCENT_RATES = list(
  'M01 M02 M03 M04 M06 M07 M08 M09 M10 M12 M16 M19 M21 M23 M24 M27 M28 M29 M30 M32 M33 M36 M37 M38 M40 M43 M44 M45 M46 M47 M48 M49 M52 M53 M55 M56 M57 M59 M61 M62 M63 M64 M66 M67 M69 M70 M71 M72 M74',
);
export const GRADE_B: Record<string, Record<string, number>> = {
  M02: { 'M02-1': 82, 'M02-2': 95, 'M02-3': 93 },
  M03: { 'M03-2': 20.1 },
  M14: { 'M14-1': 35 },
  M16: { 'M16-1': 95 },
  M41: { 'M41-2': 90 },
  M67: { 'M67-1': 39 },
};
export const COVER: Record<string, [metrics: Set<string>, rows: string[]]> = {
  quality: [list('M17 M75'), ['empathy', 'clarity']],
  responseTime: [list('M11 M12 M16 M46 M68'), ['responsiveness']],
  anticipation: [list('M08 M21 M22 M24 M30 M31 M44 M47 M58 M60 M74'), ['improvement']],
  collaboration: [list('M10 M22 M23 M59 M70 M71 M72'), ['collaboration']],
};
export const TEMPLATES: Record<string, string> = {
  supportEngineer: 'M01:30 M08:20 M22:10 M21:10 M12:5',
  serviceRep: 'M01:30 M06:20 M05:10 M12:10 M24:5',
  onboarding: 'M26:20 M29:20 M33:20 M30:10',
  educator: 'M34:35 M35:25 M30:10',
  accountRep: 'M41:25 M40:20 M49:15 M47:10 M44:5',
  productManager: 'M53:20 M56:20 M58:20 M59:10',
  community: 'M61:25 M65:20 M64:10 M63:10 M70:5',
};
