import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Loose } from '../../zendesk/ask-zendesk';
import { askSalesforce, createTestSalesforce } from '../ask-salesforce';

/** Real describes, kept outside the project; never copied into it. */
const FOLDER = join(process.cwd(), '../shared/recorded/salesforce/cumulusci/extracted-json');
const present = existsSync(FOLDER);
if (!present)
  console.log('Recorded Salesforce describes: skipped, ../shared/recorded/salesforce is not here.');

const salesforce = createTestSalesforce();
/** What must be the same of a field that both have. */
const SAID = [
  'type',
  'soapType',
  'filterable',
  'groupable',
  'aggregatable',
  'sortable',
  'custom',
  'relationshipName',
];
/** Only where an org has several currencies, or renamed its types, is there more than in the recorded ones. */
const OWN = /__c$|^(CurrencyIsoCode|RecordTypeId)$/;

test.runIf(present).each(['Account', 'Case', 'Contact', 'Event', 'Opportunity'])(
  'a describe of %s says of its fields what a real one says',
  (object) => {
    const recorded = new Loose(JSON.parse(readFileSync(join(FOLDER, `${object}.describe.json`), 'utf8')));
    const { json } = askSalesforce(salesforce, `/services/data/v66.0/sobjects/${object}/describe`);
    const real = new Map(recorded.list('fields').map((field) => [field.at('name'), field]));
    const [own] = json.list('fields');
    expect(own?.keys().filter((key) => !real.get('Id')?.keys().includes(key))).toEqual([]);
    expect(json.keys().filter((key) => !recorded.keys().includes(key))).toEqual([]);
    expect(json.at('keyPrefix') ?? recorded.at('keyPrefix')).toBe(
      recorded.at('keyPrefix') ?? json.at('keyPrefix'),
    );
    const differences = json.list('fields').flatMap((field) => {
      const name = String(field.at('name'));
      const there = real.get(name);
      if (OWN.test(name)) return [];
      if (!there) return [`${name} is in no real one`];
      return SAID.filter((said) => field.at(said) !== there.at(said)).map(
        (said) => `${name}.${said}: ${field.at(said)}, really ${there.at(said)}`,
      );
    });
    expect(differences).toEqual([]);
  },
);

test.runIf(present)('the relationships to children have the names of real ones', () => {
  for (const object of ['Account', 'Case', 'Opportunity']) {
    const recorded = new Loose(JSON.parse(readFileSync(join(FOLDER, `${object}.describe.json`), 'utf8')));
    const { json } = askSalesforce(salesforce, `/services/data/v66.0/sobjects/${object}/describe`);
    const named = (from: Loose): string[] =>
      from
        .list('childRelationships')
        .map((child) => `${child.at('relationshipName')} ${child.at('childSObject')}.${child.at('field')}`);
    const real = new Set(named(recorded));
    expect(named(json).filter((name) => !real.has(name))).toEqual([]);
  }
});
