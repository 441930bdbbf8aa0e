import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';

const require = createRequire(import.meta.url);
const cache = fileURLToPath(new URL('../../node_modules/.cache/kaoping/', import.meta.url));

/** The archives of the pinned package: the browser, its libraries beyond libc, and its software renderer. */
const ARCHIVES = ['chromium.br', 'al2023.tar.br', 'swiftshader.tar.br'];

const UNPACK = `
  import { inflate } from '@sparticuz/chromium';
  for (const archive of process.argv.slice(1)) await inflate(archive);
`;

function packageFolder(name: string): string {
  const entry = require.resolve(name);
  return entry.slice(0, entry.lastIndexOf(join('node_modules', name)) + join('node_modules', name).length);
}

/**
 * Unpacks the pinned browser once and gives the folder. The package unpacks into the system's temporary folder, so a child
 * process is given a folder of our own as that; the rename at the end lets several test workers do this at once.
 */
function pinnedBrowser(): string {
  const home = packageFolder('@sparticuz/chromium');
  const { version } = require(join(home, 'package.json')) as { version: string };
  const folder = join(cache, `chromium-${version}`);
  if (existsSync(folder)) return folder;
  const fresh = `${folder}.${process.pid}`;
  mkdirSync(fresh, { recursive: true });
  const archives = ARCHIVES.map((archive) => join(home, 'bin', archive));
  execFileSync(process.execPath, ['--input-type=module', '-e', UNPACK, ...archives], {
    cwd: dirname(home),
    env: { ...process.env, TMPDIR: fresh },
  });
  writeFileSync(join(fresh, 'fonts.conf'), fontsConfiguration());
  try {
    renameSync(fresh, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    rmSync(fresh, { recursive: true });
  }
  return folder;
}

/** The one font that pages see in the pinned browser, so that pictures and PDFs are the same on every machine. */
function fontsConfiguration(): string {
  const fonts = packageFolder('@expo-google-fonts/noto-sans-sc');
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(fonts, '400Regular')}</dir>
  <dir>${join(fonts, '700Bold')}</dir>
  <cachedir>${join(cache, 'fonts')}</cachedir>
</fontconfig>
`;
}

/** Flags of a browser that a test can believe: web security and process isolation stay as they are for a reader. */
const FLAGS = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--font-render-hinting=none',
];

/** The first of the browsers that people have installed. */
async function installedBrowser(flags: string[]): Promise<Browser> {
  const failures: string[] = [];
  for (const channel of ['chrome', 'msedge', 'chromium']) {
    try {
      return await chromium.launch({ channel, args: flags });
    } catch (error) {
      failures.push(`${channel}: ${String(error)}`);
    }
  }
  throw new Error(`No Chrome, Edge or Chromium found.\n${failures.join('\n')}`);
}

/**
 * Starts a browser: the pinned Chromium on Linux x64, elsewhere an installed Chrome, Edge or Chromium.
 * `KAOPING_BROWSER` names another executable. `more` are flags besides those that make tests the same on every machine.
 */
export async function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  const args = [...FLAGS, ...more];
  const named = process.env.KAOPING_BROWSER;
  if (named) return chromium.launch({ executablePath: named, args });
  if (process.platform !== 'linux' || process.arch !== 'x64') return installedBrowser([...more]);
  const folder = pinnedBrowser();
  return chromium.launch({
    executablePath: join(folder, 'chromium'),
    args,
    env: {
      ...process.env,
      LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
      // Without a UTF-8 locale the browser cannot open a file with a Chinese name.
      LC_ALL: 'C.UTF-8',
    },
  });
}
