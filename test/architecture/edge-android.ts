/**
 * Which interfaces of extensions Edge has on Android. The compatibility data that we read for the other browsers does
 * not know this one; its maker names the platforms of each interface, without versions.
 */
export const edgeAndroid = {
  source: 'https://learn.microsoft.com/microsoft-edge/extensions/developer-guide/api-support',
  asOf: '2023-12-13',
  /** Those whose platforms hold Android, of the ones that manifest V3 knows. */
  has: [
    'action',
    'alarms',
    'browsingData',
    'contentSettings',
    'cookies',
    'declarativeContent',
    'declarativeNetRequest',
    'dom',
    'downloads',
    'extension',
    'history',
    'i18n',
    'identity',
    'idle',
    'management',
    'notifications',
    'offscreen',
    'permissions',
    'runtime',
    'scripting',
    'search',
    'sessions',
    'storage',
    'system.cpu',
    'system.memory',
    'tabs',
    'userScripts',
    'webNavigation',
    'webRequest',
  ],
} as const;
