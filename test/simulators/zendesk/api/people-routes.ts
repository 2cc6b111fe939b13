import { type Answer, answerJson } from '../../exchange';
import { shapeOrganization, shapeOrganizationRelated } from '../shape/organization';
import { shapeCustomStatuses } from '../shape/status';
import { ANONYMOUS, shapeMe, shapeUser, shapeUserRelated } from '../shape/user';
import { type Organisation, type Person, personOf } from '../world/account';
import { recordNotFound } from './error-answers';
import type { Call, Route } from './route';

export const PEOPLE_ROUTES: Route[] = [
  { method: 'GET', path: /^\/users\/me$/, answer: showMe },
  { method: 'GET', path: /^\/users\/(\d+)$/, answer: withPerson(showPerson) },
  {
    method: 'GET',
    path: /^\/users\/(\d+)\/related$/,
    answer: withPerson((call, person) => answerJson(200, shapeUserRelated(call.account, person))),
  },
  { method: 'GET', path: /^\/organizations\/(\d+)$/, answer: withOrganisation(showOrganisation) },
  {
    method: 'GET',
    path: /^\/organizations\/(\d+)\/related$/,
    answer: withOrganisation((call, found) => answerJson(200, shapeOrganizationRelated(call.account, found))),
  },
  {
    method: 'GET',
    path: /^\/custom_statuses$/,
    answer: (call) =>
      answerJson(200, shapeCustomStatuses(personOf(call.account, call.account.meId).createdAt)),
  },
];

function showMe(call: Call): Answer {
  if (!call.world.settings.signedIn) return answerJson(200, ANONYMOUS);
  return answerJson(200, shapeMe(call.account, personOf(call.account, call.account.meId), call.world.token));
}

function showPerson(call: Call, person: Person): Answer {
  return answerJson(200, { user: shapeUser(call.account, person) });
}

function showOrganisation(call: Call, organisation: Organisation): Answer {
  return answerJson(200, { organization: shapeOrganization(call.account, organisation) });
}

function withPerson(answer: (call: Call, person: Person) => Answer): (call: Call) => Answer {
  return (call) => {
    const person = call.account.people.get(call.ids[0] ?? 0);
    return person ? answer(call, person) : recordNotFound();
  };
}

function withOrganisation(answer: (call: Call, found: Organisation) => Answer): (call: Call) => Answer {
  return (call) => {
    const found = call.account.organisations.get(call.ids[0] ?? 0);
    return found ? answer(call, found) : recordNotFound();
  };
}
