// The bundles of the applications, built when first asked for.

import { INQUIRY_HOSTS, MOBILE_HOST } from '../addresses.ts';
import { APPS, bundle } from '../bundles.ts';
import { sendScript, type Route } from '../visit.ts';

export const assets: readonly Route[] = APPS.map((app) => ({
  method: 'GET',
  hosts: app === 'mobile' ? [MOBILE_HOST] : INQUIRY_HOSTS,
  path: `/assets/${app}.js`,
  respond: async () => sendScript(await bundle(app)),
}));
