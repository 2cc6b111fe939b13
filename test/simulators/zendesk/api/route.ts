import type { Answer, Asked } from '../../exchange';
import type { Account } from '../world/account';
import type { World } from '../world/world';

/** What an endpoint is given: the account its host belongs to, and the numbers of its path. */
export interface Call {
  asked: Asked;
  account: Account;
  world: World;
  now: number;
  ids: number[];
}

export interface Route {
  method: 'GET' | 'PUT' | 'POST';
  /** tested against the path without `/api/v2` and without `.json` */
  path: RegExp;
  answer(call: Call): Answer;
}

/** The names after `include=`, from one or several parameters. */
export function readIncludes(asked: Asked): Set<string> {
  const names = asked.query.getAll('include').flatMap((part) => part.split(','));
  return new Set(names.map((name) => name.trim()).filter((name) => name !== ''));
}
