import { existsSync } from 'node:fs';
import path from 'node:path';
import { aptInstall } from './apt.mjs';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];
const MAC_APPS = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];
const WINDOWS_PLACES = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];

/**
 * The journeys run the built pages in a browser, as Excel's own web view would. Where one can be installed
 * without asking anybody it is, with letters for Chinese; where not, they say so and are skipped.
 */
export function ensureChromium() {
  if (findChromium() !== null) return;
  aptInstall('Chromium and Chinese letters', ['chromium', 'fonts-noto-cjk']);
  if (findChromium() === null) {
    console.log('No Chromium, Chrome or Edge (CHROMIUM=… names one): the tests in a browser are skipped.');
  }
}

/** The program to start, or null; the variable CHROMIUM goes before everything else. */
export function findChromium() {
  const named = process.env.CHROMIUM;
  if (named !== undefined && named !== '') return existsSync(named) ? named : null;
  return [...onThePath(), ...MAC_APPS, ...onWindows()].find((file) => existsSync(file)) ?? null;
}

function onThePath() {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '');
  return NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

function onWindows() {
  const roots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
  return roots.filter(Boolean).flatMap((root) => WINDOWS_PLACES.map((place) => path.join(root, place)));
}
