import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { partsOf } from '@/lib/connect/composite';
import { shapeOf } from '@/lib/connect/shape-of';
import { reader } from '@/lib/sites/salesforce/reader';
import { outcomeOf, rowsIn } from '@/lib/sites/salesforce/record/answers';
import { dateAt, fieldsOf, instantAt, textAt } from '@/lib/sites/salesforce/record/read-value';
import { runQuery } from '../../../simulators/salesforce/soql/run-query';
import { fakeOrg, MAPPING, NOW, READ_AT, record, showing, soqlOf } from './fixtures/fake-org';
import { schemaOfCatalogue, schemaOfDescribes } from './fixtures/recorded-schema';

/** Real describes and answers, kept outside the project; never copied into it. */
const FOLDER = join(process.cwd(), '../shared/recorded/salesforce');
const present = existsSync(FOLDER);
if (!present) console.log('Recorded Salesforce answers: skipped, ../shared/recorded/salesforce is not here.');

const read = (path: string): unknown => JSON.parse(readFileSync(join(FOLDER, path), 'utf8'));
const extracted = (name: string) => read(`cumulusci/extracted-json/${name}.json`);
const DESCRIBED = ['Account', 'Case', 'Contact', 'Event', 'Opportunity'];

/** The answer of a recorded composite, as the connection hands it on. */
function recordedRead(name: string) {
  const { request, body } = fieldsOf(extracted(name));
  const asked = fieldsOf(fieldsOf(request).body).compositeRequest;
  const parts = (asked as { referenceId: string; url: string }[]).map(({ referenceId, url }) => ({
    name: referenceId,
    path: url,
  }));
  return { ok: true as const, at: READ_AT, parts: partsOf(body, parts) ?? {} };
}

describe.runIf(present)('recorded describes', () => {
  const describes = () => Object.fromEntries(DESCRIBED.map((name) => [name, extracted(`${name}.describe`)]));

  it('name what we ask of a case, an opportunity and an account', () => {
    const shape = shapeOf(describes());
    expect(Object.keys(shape.Case ?? {})).toHaveLength(35);
    expect(shape.Case).toMatchObject({
      IsEscalated: 'boolean',
      ClosedDate: 'datetime',
      AccountId: 'reference',
    });
    expect(shape.Opportunity).toMatchObject({ IsClosed: 'boolean', CloseDate: 'date', Amount: 'currency' });
  });

  it.each(['case', 'account', 'opportunity', 'contract', 'record'])(
    'accept every query of a %s, by their fields, relationships, filters and groups',
    async (kind) => {
      const real = schemaOfDescribes(describes());
      // the rest is known from type definitions only: names that are there, and no types to speak of
      const schema = {
        ...schemaOfCatalogue(read('derived/field-catalogue.json'), Object.keys(real)),
        ...real,
      };
      const objects = Object.fromEntries(
        Object.values(schema).map(({ name, fields }) => [
          name,
          Object.fromEntries(fields.map((field) => [field.name, field.type])),
        ]),
      );
      for (const mapping of [
        null,
        {
          ...MAPPING,
          marker: { kind: 'values' as const, field: 'Type', values: ['Renewal'] },
          due: { object: 'Opportunity' as const, field: 'CloseDate' },
        },
        {
          ...MAPPING,
          marker: { kind: 'contractEnd' as const },
          due: { object: 'Contract' as const, field: 'EndDate' },
        },
      ]) {
        for (const has of [objects, shapeOf(describes())]) {
          const fake = fakeOrg({}, { objects: has, mapping });
          const options = { ...fake.options, now: () => NOW };
          await reader.read(record(kind, '5000x00000CASEID01'), showing(null), options);
          const parts = fake.asked[0] ?? [];
          const source = { schema, rows: () => [], zone: 'Europe/Berlin', version: 'v66.0', rates: null };
          for (const { name } of parts.slice(1)) {
            const soql = soqlOf(parts, name) ?? '';
            expect(() => runQuery(source, soql), soql).not.toThrow();
          }
        }
      }
    },
  );

  it('would refuse a query for what they do not have', () => {
    const source = {
      schema: schemaOfDescribes(describes()),
      rows: () => [],
      zone: 'UTC',
      version: 'v66.0',
      rates: null,
    };
    for (const soql of [
      'SELECT Id, ContractId FROM Opportunity',
      'SELECT Id, (SELECT Id FROM Notes1) FROM Case',
      "SELECT Id FROM Case WHERE Description = 'x'",
    ])
      expect(() => runQuery(source, soql), soql).toThrow();
  });
});

describe.runIf(present)('recorded answers', () => {
  it('a part that failed beside one that did well', () => {
    const answer = recordedRead('composite_count_and_INVALID_TYPE');
    expect(outcomeOf(answer, 'refXYZZY')).toEqual({ asked: true, body: null, lack: 'noField' });
    const counted = outcomeOf(answer, 'refAccount');
    expect(counted.lack).toBeNull();
    expect(rowsIn(counted.body, 10)).toEqual({ rows: [], whole: true });
  });

  it('a part that is not there', () => {
    expect(outcomeOf(recordedRead('composite_error_404'), 'CCI__RefId__0__')).toEqual({
      asked: true,
      body: null,
      lack: 'absent',
    });
  });

  it('a whole record: instants without a colon, compound values, many nulls', () => {
    const row = fieldsOf(extracted('Organization.record'));
    expect(instantAt(row, 'CreatedDate')).toBe('2022-03-17T15:37:35.000Z');
    expect(textAt(row, 'Name')).toBe('CumulusCI - Dev Workspace');
    expect(textAt(row, 'Address.country')).toBe('US');
    for (const path of ['Division', 'Address', 'Address.city', 'Nothing.Name', 'attributes.none'])
      expect([textAt(row, path), instantAt(row, path), dateAt(row, path)]).toEqual([null, null, null]);
  });
});
