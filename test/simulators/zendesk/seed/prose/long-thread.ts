/** One-line entries of the migration log; `{report}`, `{wave}` and `{rows}` are numbers. */
export const LONG_ASKS: readonly string[] = [
  'Report {report}: totals agree with the old system, signed off by us.',
  'Report {report} has one column too many, please check “created by”.',
  'We compared {rows} rows of report {report}. Three differ, list is in the shared folder.',
  'Wave {wave}: our people ask whether report {report} can wait until Thursday.',
  'Report {report} is no longer needed. You can drop it.',
  'The filter of report {report} should be the fiscal year, not the calendar year.',
  'Report {report}: yes, please go ahead.',
  'Who on your side will look at report {report}? Nobody answered yesterday.',
  'Please call Kenji at +81 3 5550 0143 before you switch report {report}, he is the only one who uses it.',
  'Confirmed for report {report}. Next one, please.',
];

export const LONG_REPLIES: readonly string[] = [
  'Report {report} is moved. {rows} rows, same totals as before.',
  'Report {report}: the extra column is gone, please look again.',
  'Three rows of report {report} differed because of rounding; both systems agree to the cent now.',
  'Wave {wave} is complete except report {report}, which I will move tomorrow at 10:00.',
  'Report {report} dropped as you wished, the definition is kept for 90 days.',
  'Filter of report {report} set to the fiscal year, starting in April.',
  'Report {report} runs on the new schedule since this morning, first file arrived.',
  'I take report {report} myself and report back by 15:00 today.',
  'Spoke with Kenji. Report {report} is switched and he has seen it.',
  'Half of wave {wave} is done. Nothing unusual so far.',
];

export const LONG_NOTES: readonly string[] = [
  'Report {report} uses the old date function, needs a manual change.',
  'Wave {wave}: script run on a copy first, {rows} rows, no difference.',
  'Report {report} has no owner in the old system, asked the customer.',
  'Handed wave {wave} over in the morning meeting, see the checklist.',
];
