import { describe, expect, it } from 'vitest';
import { findPromise } from '@/lib/suggest/find-promise';

/** Monday 23 November 2026, 10:31 in Berlin (UTC+1). */
const SAID = '2026-11-23T09:31:00.000Z';
const ZONE = 'Europe/Berlin';

const by = (text: string, said = SAID, zone = ZONE) => findPromise(text, said, zone)?.by ?? null;

describe('promises with a time', () => {
  it.each([
    // English
    ['I will write to you again tomorrow at 07:00.', '2026-11-24T06:00'],
    ['I will restart the failed batch tonight and write to you again by 07:00 tomorrow.', '2026-11-24T06:00'],
    ["We'll update you by Friday 17:00.", '2026-11-27T16:00'],
    ['We will let you know by Friday, 5 pm.', '2026-11-27T16:00'],
    ['I’ll get back to you on 24 November.', '2026-11-24T22:59'],
    ['I will send the report on November 30th at 9am', '2026-11-30T08:00'],
    ['I will send the report on Dec 3, 2026.', '2026-12-03T22:59'],
    ['I will send it by the 3rd of December.', '2026-12-03T22:59'],
    ['We will have an answer within 2 hours.', '2026-11-23T11:31'],
    ['You will hear from me within an hour.', '2026-11-23T10:31'],
    ['I am going to check again in 45 minutes.', '2026-11-23T10:16'],
    ['I will reply within the next 24 hours.', '2026-11-24T09:31'],
    ['We will fix this within three business days.', '2026-11-26T22:59'],
    ['I will come back to you in 2 days.', '2026-11-25T22:59'],
    ['By Friday 17:00 I will send you the corrected file.', '2026-11-27T16:00'],
    [
      "I have moved the job to the new runner and will check Thursday's run at 07:00, before your close.",
      '2026-11-26T06:00',
    ],
    ['I will update you by end of day.', '2026-11-23T22:59'],
    ['I will update you by the end of the day on Wednesday.', '2026-11-25T22:59'],
    ['We will call at noon tomorrow.', '2026-11-24T11:00'],
    ['I will call at 17:00.', '2026-11-23T16:00'],
    ['I will call at 9:15.', '2026-11-24T08:15'],
    ['I will call at 12 am on Tuesday.', '2026-11-23T23:00'],
    ['We will deploy the fix on 2026-12-01 at 20:00 UTC.', '2026-12-01T20:00'],
    ['I will reply on Monday.', '2026-11-30T22:59'],
    ['I will reply on Monday at 16:00.', '2026-11-23T15:00'],
    ['I will reply on Monday at 9:00.', '2026-11-30T08:00'],
    ['I will follow up on 5 January.', '2027-01-05T22:59'],
    ['Thanks for the logs.\n\nI will write again\nby tomorrow 09:00.', '2026-11-24T08:00'],
    // German
    ['Ich melde mich bis morgen 9 Uhr.', '2026-11-24T08:00'],
    ['Bis morgen 9 Uhr melde ich mich bei Ihnen.', '2026-11-24T08:00'],
    ['Sie hören bis Freitag um 17.30 Uhr von mir.', '2026-11-27T16:30'],
    ['Wir schicken die Korrektur am 24. November.', '2026-11-24T22:59'],
    ['Ich schicke Ihnen die Datei bis zum 30.11.', '2026-11-30T22:59'],
    ['Ich werde innerhalb von zwei Stunden antworten.', '2026-11-23T11:31'],
    ['Wir melden uns in 3 Tagen.', '2026-11-26T22:59'],
    ['Sie erhalten übermorgen ein Update.', '2026-11-25T22:59'],
    ['Bis 15 Uhr melde ich mich.', '2026-11-23T14:00'],
    ['Ich gebe Ihnen im März Bescheid, am 1. Dezember schicke ich den Entwurf.', '2026-12-01T22:59'],
    // French
    ['Je vous réponds demain à 9h30.', '2026-11-24T08:30'],
    ['Nous vous enverrons le correctif avant vendredi 17h.', '2026-11-27T16:00'],
    ['Je reviens vers vous d’ici 2 heures.', '2026-11-23T11:31'],
    ['Vous aurez une réponse le 24 novembre.', '2026-11-24T22:59'],
    ['Je vous rappelle après-demain à midi.', '2026-11-25T11:00'],
    ['Je vous confirme le 1er décembre.', '2026-12-01T22:59'],
    // Spanish
    ['Le escribiré mañana a las 9.', '2026-11-24T08:00'],
    ['Recibirá una respuesta antes del viernes a las 17:00.', '2026-11-27T16:00'],
    ['Te aviso en 2 horas.', '2026-11-23T11:31'],
    ['Le enviaremos el informe el 24 de noviembre.', '2026-11-24T22:59'],
    ['Le llamo mañana a las 5 de la tarde.', '2026-11-24T16:00'],
    ['Le daré una respuesta pasado mañana.', '2026-11-25T22:59'],
  ])('%s', (text, expected) => {
    expect(by(text)?.slice(0, 16)).toBe(expected);
  });

  it.each([
    // nothing promised
    'The export runs every night at 07:00.',
    'You wrote on Monday that the export fails.',
    'Thank you for your message of 20 November.',
    'I will look into it.',
    'We will do our best.',
    // refusals, conditions, requests
    'I will not be able to answer by Friday.',
    "I won't have news before tomorrow.",
    'If I do not hear from you by Friday, I will close this ticket.',
    'Please send me the logs by Friday, then I will look at them.',
    'Could you call me tomorrow at 9:00, I will be there?',
    'Ich werde es bis Freitag nicht schaffen.',
    'Bitte schicken Sie mir die Datei bis morgen.',
    'Falls ich bis morgen nichts höre, werde ich das Ticket schließen.',
    'Je ne reviens pas avant vendredi.',
    'Je vous remercie de votre message de vendredi.',
    "J'ai préparé le dossier vendredi.",
    'No podré responder hasta el viernes.',
    // the past
    'I will check what happened last Friday.',
    'On 20 November I said I will look.',
    // two ways to read it
    'I will answer by next Friday.',
    'I will answer by 3/4.',
    'I will answer by 5.',
    'I will call tomorrow at 17:00 EST.',
    'I will upgrade to version 2.10 and port 8080.',
    'I will send it on 31 November.',
    'I will send it on 24 November 2031.',
    // greetings that hold a time
    'Guten Morgen, ich melde mich.',
    '',
    '   \n\n  ',
  ])('finds none in: %s', (text) => {
    expect(by(text)).toBeNull();
  });

  it('gives the sentence it stands in', () => {
    const text =
      'Hi Mara,\n\nThe job failed at 02:00. I will restart it and write by 07:00 tomorrow. Best, Ana';
    const found = findPromise(text, SAID, ZONE);
    expect(found && text.slice(found.start, found.end)).toBe(
      'I will restart it and write by 07:00 tomorrow.',
    );
  });

  it('takes the first promise of several', () => {
    expect(by('I will call today at 15:00. I will write by Friday 12:00.')?.slice(0, 16)).toBe(
      '2026-11-23T14:00',
    );
  });
});

describe('time zones', () => {
  it.each([
    ['America/New_York', '2026-11-24T12:00'],
    ['Asia/Kolkata', '2026-11-24T01:30'],
    ['Pacific/Auckland', '2026-11-23T18:00'],
    ['UTC', '2026-11-24T07:00'],
    ['No/Such_Zone', '2026-11-24T07:00'],
  ])('%s', (zone, expected) => {
    expect(by('I will write tomorrow at 07:00.', SAID, zone)?.slice(0, 16)).toBe(expected);
  });

  it('counts "tomorrow" from the local day of the reply', () => {
    // 23:30 UTC on Sunday is Monday in Berlin
    expect(by('I will write tomorrow at 07:00.', '2026-11-22T23:30:00Z')?.slice(0, 16)).toBe(
      '2026-11-24T06:00',
    );
  });

  it('keeps the wall clock over the change to winter time', () => {
    // clocks go back on 25 October 2026
    expect(by('I will write tomorrow at 07:00.', '2026-10-24T10:00:00Z')?.slice(0, 16)).toBe(
      '2026-10-25T06:00',
    );
    expect(by('I will write within 24 hours.', '2026-10-24T10:00:00Z')?.slice(0, 16)).toBe(
      '2026-10-25T10:00',
    );
  });

  it('keeps the wall clock over the change to summer time', () => {
    // clocks go forward on 28 March 2027
    expect(by('I will write tomorrow at 07:00.', '2027-03-27T10:00:00Z')?.slice(0, 16)).toBe(
      '2027-03-28T05:00',
    );
  });

  it('takes the first of two equal wall times, and moves on from one that is skipped', () => {
    expect(by('I will write tomorrow at 02:30.', '2026-10-24T10:00:00Z')?.slice(0, 16)).toBe(
      '2026-10-25T00:30',
    );
    expect(by('I will write tomorrow at 02:30.', '2027-03-27T10:00:00Z')?.slice(0, 16)).toBe(
      '2027-03-28T01:30',
    );
  });
});

describe('cost', () => {
  it.each([
    ['a long run of letters', `I will ${'a'.repeat(200_000)} tomorrow`],
    ['many digits', `I will call at ${'1 '.repeat(50_000)}`],
    ['many openings', 'I '.repeat(50_000)],
    ['many sentence ends', 'I will. '.repeat(20_000)],
    ['no breaks', `we ${'x n'.repeat(40_000)}`],
    ['many newlines', '\n '.repeat(50_000)],
  ])('stays small for %s', (_, text) => {
    const start = performance.now();
    findPromise(text, SAID, ZONE);
    expect(performance.now() - start).toBeLessThan(500);
  });
});
