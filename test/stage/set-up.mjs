import { existsSync, readFileSync } from 'node:fs';
import { platform } from 'node:os';
import { join } from 'node:path';
import { browsers, findBrowser } from './find-browser.mjs';
import { packagesMatch } from './judge.mjs';
import { root, run } from './run-command.mjs';

/**
 * Brings a fresh machine to where everything can run: packages as the lockfile says, both browsers,
 * the tool that makes certificates. Answers with the browsers' paths (null where one is missing) and
 * prints one sentence for whatever it cannot mend itself.
 */
export async function setUp(wanted = ['chromium', 'firefox']) {
  await installPackages();
  const missing = wanted.filter((name) => findBrowser(name) === null);
  const parts = missing.map((name) => browsers[name].debianPackage);
  if (!(await run('openssl', ['version'])).output.startsWith('OpenSSL')) parts.push('openssl');
  if (parts.length > 0 && canInstall()) await installDebian(parts);
  const found = Object.fromEntries(wanted.map((name) => [name, findBrowser(name)]));
  for (const name of wanted) if (found[name] === null) console.log(sayMissing(name));
  return found;
}

/** Installs the packages when they are missing or differ from the lockfile. */
async function installPackages() {
  if (packagesMatch(readJson('package-lock.json'), readJson('node_modules/.package-lock.json'))) return;
  console.log('Installing packages as the lockfile says (npm ci)');
  const { code } = await run('npm', ['ci', '--no-audit', '--no-fund'], { show: true });
  if (code !== 0) throw new Error('npm ci failed: the packages could not be installed.');
}

function readJson(path) {
  const file = join(root, path);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

function canInstall() {
  return platform() === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** Debian's packages; a name the system does not have must not keep the others from coming. */
async function installDebian(names) {
  const quiet = { env: { DEBIAN_FRONTEND: 'noninteractive' } };
  const fonts = existsSync('/usr/share/fonts/truetype/noto') ? [] : ['fonts-noto-core'];
  console.log(`Installing ${[...names, ...fonts].join(', ')} (apt-get)`);
  await run('apt-get', ['update', '-q'], quiet);
  for (const name of [...names, ...fonts]) {
    const { code, output } = await run(
      'apt-get',
      ['install', '-y', '-q', '--no-install-recommends', name],
      quiet,
    );
    if (code !== 0) console.log(`apt-get could not install ${name}: ${output.trim().split('\n').at(-1)}`);
  }
}

function sayMissing(name) {
  const { title, variable, debianPackage } = browsers[name];
  if (isUbuntu()) {
    return `${title} is missing. Ubuntu's own package is a snap, which cannot be driven from here: install ${title} from its maker's own Debian package, or name its binary in ${variable}.`;
  }
  const how = platform() === 'linux' ? `the package ${debianPackage}` : title;
  return `${title} is missing: install ${how}, or name its binary in ${variable}.`;
}

function isUbuntu() {
  return existsSync('/etc/os-release') && /^ID=ubuntu$/m.test(readFileSync('/etc/os-release', 'utf8'));
}
