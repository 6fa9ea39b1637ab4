import { existsSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** @typedef {{ chromium: string | null, firefox: string | null }} Browsers */

const commands = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable'],
  firefox: ['firefox-esr', 'firefox'],
};

const windowsPaths = {
  chromium: ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe', 'Chromium/Application/chrome.exe'],
  firefox: ['Mozilla Firefox/firefox.exe'],
};

const macPaths = {
  chromium: [
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'Chromium.app/Contents/MacOS/Chromium',
  ],
  firefox: ['Firefox.app/Contents/MacOS/firefox'],
};

/** @param {'chromium' | 'firefox'} family */
function places(family) {
  if (process.platform === 'win32') {
    const roots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
    return windowsPaths[family].flatMap((path) => roots.filter(Boolean).map((root) => join(root, path)));
  }
  if (process.platform === 'darwin') {
    return macPaths[family].flatMap((path) => ['/Applications', join(homedir(), 'Applications')].map((root) => join(root, path)));
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return commands[family].flatMap((name) => folders.map((folder) => join(folder, name)));
}

const isFile = (path) => existsSync(path) && statSync(path).isFile();

/** @param {'chromium' | 'firefox'} family @param {string} variable */
function find(family, variable) {
  const wished = process.env[variable];
  if (wished !== undefined && wished !== '') {
    // A wrong path is an error and not a reason to use another browser without saying so.
    if (!isFile(wished)) throw new Error(`${variable} のブラウザーが見つかりません。/ ${variable} does not name a file: ${wished}`);
    return wished;
  }
  return places(family).find(isFile) ?? null;
}

/** The browsers that this computer has. @returns {Browsers} */
export const findBrowsers = () => ({
  chromium: find('chromium', 'CCUS_CHROMIUM'),
  firefox: find('firefox', 'CCUS_FIREFOX'),
});
