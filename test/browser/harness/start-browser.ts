import { readFileSync } from 'node:fs';
import { launch, type Browser } from 'puppeteer-core';
import { findBrowsers } from '../../../scripts/lib/browsers.mjs';
import type { BrowserName } from './paths.ts';

export interface StartOptions {
  headless: boolean;
  proxyPort: number;
  /** Folder of the extension. Without it the browser starts without any. */
  extension?: string | undefined;
  /** Folder of a profile that is kept. Otherwise a new one is made and deleted at the end. */
  profile?: string | undefined;
  /** Further preferences of Firefox. */
  prefs?: Record<string, unknown> | undefined;
  /** Further environment variables for Firefox. */
  env?: Record<string, string> | undefined;
  /** Draws tabs and toolbar as on a person's screen, even where nobody sees them. */
  drawn?: boolean | undefined;
}

export interface Started {
  browser: Browser;
  extensionId: string;
  /** Address of the extension's own pages, with a slash at the end. */
  baseUrl: string;
}

/** The folder of this run's profile, from the arguments with which the driver started the browser. */
export function profileFolder(browser: Browser): string {
  const words = browser.process()?.spawnargs ?? [];
  const folder = words.find((word) => word.startsWith('--user-data-dir='))?.split('=')[1] ?? words[words.indexOf('--profile') + 1];
  if (!folder) throw new Error('The browser was started without a profile folder.');
  return folder;
}

/** Otherwise Firefox chooses a random id, which nobody outside can know. */
const firefoxUuid = '6c7d1b1e-52a7-4a3b-9d0a-2f4c1e8b7a60';
/** The window size of a browser without a screen. */
export const viewport = { width: 1280, height: 800 };

/** No test uses these reports, and they cost a tenth of the processor time. The proxy knows every request anyway. */
const untold = { networkEnabled: false, issuesEnabled: false };

const executable = (name: BrowserName): string => {
  const path = findBrowsers()[name];
  if (path === null) throw new Error(`No ${name} on this computer; \`npm test\` installs it where it can.`);
  return path;
};

async function startChromium({ headless, proxyPort, extension, profile, drawn }: StartOptions): Promise<Started> {
  // The sandbox needs privileges that root and most containers do not have.
  const unsandboxed = headless || process.getuid?.() === 0;
  const browser = await launch({
    executablePath: executable('chromium'),
    headless,
    ...(profile === undefined ? {} : { userDataDir: profile }),
    pipe: true,
    enableExtensions: true,
    acceptInsecureCerts: true,
    ...untold,
    defaultViewport: headless ? viewport : null,
    env: { ...process.env, LANGUAGE: 'ja' },
    args: [
      `--proxy-server=http://127.0.0.1:${proxyPort}`,
      '--proxy-bypass-list=<-loopback>;*.invalid',
      // The browser's own requests go to a name that does not resolve, so that they do not appear in the proxy's log.
      '--gaia-url=https://browser.invalid',
      '--apps-gallery-update-url=https://browser.invalid',
      '--component-updater=url-source=https://browser.invalid',
      '--ignore-certificate-errors',
      '--enable-unsafe-extension-debugging',
      ...(unsandboxed ? ['--no-sandbox'] : []),
      // Without a screen nobody sees tabs and toolbar, and drawing them takes a fifth of the cost of a tab.
      ...(headless && !drawn ? ['--kiosk'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--allow-browser-signin=false',
      '--disable-domain-reliability',
      '--disable-features=NetworkTimeServiceQuerying,AutofillServerCommunication',
      '--lang=ja',
      '--accept-lang=ja',
    ],
  });
  return addExtension('chromium', browser, extension);
}

/** Switches off everything that Firefox would request from the network by itself. */
const quietFirefox = {
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.discovery.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.region.network.url': '',
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.safebrowsing.update.enabled': false,
  'browser.search.update': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.topsites.contile.enabled': false,
  'datareporting.healthreport.uploadEnabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.push.connection.enabled': false,
  'extensions.blocklist.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  'media.gmp-manager.updateEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disablePrefetch': true,
  'network.prefetch-next': false,
  'network.trr.mode': 5,
  'security.OCSP.enabled': 0,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'signon.rustMirror.enabled': false,
  'toolkit.telemetry.enabled': false,
  'toolkit.telemetry.server': 'data:,',
  'toolkit.telemetry.unified': false,
};

/**
 * Without a screen the pixels of the window are not needed. This saves a third of the drawing thread's time, which is
 * a tenth of all. Layout, hit testing and pictures taken by the driver do not depend on these passes.
 */
const undrawnFirefox = {
  'gfx.webrender.debug.disable-alpha-pass': true,
  'gfx.webrender.debug.disable-opaque-pass': true,
};

/** Saves a third of the processor time. What Firefox writes to the disk is not changed, because a test searches it. */
const thriftyFirefox = {
  'browser.tabs.remote.separatePrivilegedMozillaWebContentProcess': false,
  'dom.ipc.processCount': 1,
  'dom.ipc.processPrelaunch.enabled': false,
  // One process for all sites. What a content script may do is the same.
  'fission.autostart': false,
  'layout.frame_rate': 30,
  'toolkit.cosmeticAnimations.enabled': false,
};

const throughProxy = (port: number) => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
  'network.proxy.no_proxies_on': '',
  'network.proxy.allow_hijacking_localhost': true,
});

const geckoIdOf = (extension: string): string => {
  const manifest = JSON.parse(readFileSync(`${extension}/manifest.json`, 'utf8')) as {
    browser_specific_settings: { gecko: { id: string } };
  };
  return manifest.browser_specific_settings.gecko.id;
};

async function startFirefox({ headless, proxyPort, extension, profile, prefs, env, drawn }: StartOptions): Promise<Started> {
  const browser = await launch({
    browser: 'firefox',
    executablePath: executable('firefox'),
    headless,
    ...(profile === undefined ? {} : { userDataDir: profile }),
    acceptInsecureCerts: true,
    ...untold,
    defaultViewport: headless ? viewport : null,
    // A released Firefox uses `services.settings.server` only together with this variable.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1', ...env },
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      ...quietFirefox,
      ...(headless ? thriftyFirefox : {}),
      ...(headless && !drawn ? undrawnFirefox : {}),
      ...throughProxy(proxyPort),
      'intl.accept_languages': 'ja',
      'extensions.webextOptionalPermissionPrompts': false,
      // After it was uninstalled and installed again, the extension has the same address.
      'extensions.webextensions.keepUuidOnUninstall': true,
      // A temporary extension is uninstalled when the browser ends. In a profile that is kept, its data must stay.
      'extensions.webextensions.keepStorageOnUninstall': profile !== undefined,
      // Shows manifest.json as plain text in the extension's own origin.
      'devtools.jsonview.enabled': false,
      ...(extension === undefined ? {} : { 'extensions.webextensions.uuids': JSON.stringify({ [geckoIdOf(extension)]: firefoxUuid }) }),
      ...prefs,
    },
  });
  return addExtension('firefox', browser, extension);
}

/** Installs the extension in a running browser. */
export async function addExtension(name: BrowserName, browser: Browser, extension: string | undefined): Promise<Started> {
  const extensionId = extension === undefined ? '' : await closeOnFailure(browser, browser.installExtension(extension));
  return { browser, extensionId, baseUrl: name === 'chromium' ? `chrome-extension://${extensionId}/` : `moz-extension://${firefoxUuid}/` };
}

async function closeOnFailure<T>(browser: Browser, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** Starts the browser with the extension. */
export const startBrowser = (name: BrowserName, options: StartOptions): Promise<Started> =>
  name === 'chromium' ? startChromium(options) : startFirefox(options);
