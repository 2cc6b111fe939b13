import { expect, it } from 'vitest';
import { PopupFoot } from '@/components/popup/PopupFoot';
import { draw } from '../shared/on-screen';
import { TODAY } from '../shared/samples';
import { ticketPage } from './fake-door';

const nothing = () => {};
const backupLine = (lastBackup: string | null | undefined) =>
  [
    ...draw(
      <PopupFoot
        tab={ticketPage}
        lastBackup={lastBackup}
        now={TODAY}
        second={false}
        onTag={nothing}
        onBackup={nothing}
      />,
    ).querySelectorAll('button'),
  ].at(1)?.textContent;

it('says when the last backup was', () => {
  expect([
    backupLine(undefined),
    backupLine(null),
    backupLine('2026-11-23T08:00:00Z'),
    backupLine('2026-11-22T09:00:00Z'),
    backupLine('2026-11-20T09:00:00Z'),
  ]).toEqual([
    undefined,
    'Never backed up',
    'Backed up today',
    'Backed up 1 day ago',
    'Backed up 3 days ago',
  ]);
});
