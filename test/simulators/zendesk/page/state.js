/** What the page knows; `load` fills it, `poll` notices that there is more. */
export const state = {
  version: 0,
  now: 0,
  token: '',
  account: '',
  me: null,
  settings: {},
  tickets: [],
  signedIn: true,
};

const loadedAt = { real: 0 };

/** The simulated time now, in milliseconds. */
export function simulatedNow() {
  return state.now + (Date.now() - loadedAt.real);
}

/** A private call of the page; the header tells the simulator whose it is. */
export async function call(path, options = {}) {
  const headers = { 'x-sim-page': '1', ...options.headers };
  const response = await fetch(path, { ...options, headers });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
}

export async function loadState() {
  Object.assign(state, await call('/sim/state'));
  loadedAt.real = Date.now();
}

/** Saves a comment or a status with the session's token, as the real page does. */
export function saveTicket(id, ticket) {
  return call(`/api/v2/tickets/${id}.json`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', 'x-csrf-token': state.token },
    body: JSON.stringify({ ticket }),
  });
}

/** Calls back with the new settings whenever something changed on the server. */
export function watchVersion(onChange) {
  const look = async () => {
    try {
      const { version, signedIn, settings } = await call('/sim/version');
      if (version !== state.version) {
        state.version = version;
        onChange(settings, signedIn);
      }
    } catch {
      // The simulator may be restarting; the next look will tell.
    }
    setTimeout(look, document.hidden ? 3000 : 1000);
  };
  setTimeout(look, 1000);
}
