/** What the page knows; `loadState` fills it. */
export const state = {
  version: 0,
  now: 0,
  org: '',
  me: { id: '', name: '' },
  settings: {},
  objects: [],
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

/** Saves what a person changed on the page: `stage` or `comment`. */
export function save(act, id, text) {
  return call('/sim/write', { method: 'POST', body: JSON.stringify({ act, id, text }) });
}

/** Calls back with the new settings whenever something changed on the server. */
export function watchVersion(onChange) {
  const look = async () => {
    try {
      const { version, signedIn, settings } = await call('/sim/version');
      if (version !== state.version) {
        state.version = version;
        await onChange(settings, signedIn);
      }
    } catch {
      // The simulator may be restarting; the next look will tell.
    }
    setTimeout(look, document.hidden ? 3000 : 1000);
  };
  setTimeout(look, 1000);
}

export function wait(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
