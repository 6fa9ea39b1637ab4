// The page of a script build: an empty place that its bundle fills.

import { html, type Html } from '../html.ts';
import { inquiryPage } from '../layout.ts';
import type { Visit } from '../visit.ts';

export const inquiryShell = (visit: Visit): Html =>
  inquiryPage(
    visit,
    html`<div id="app"></div>
      <script type="module" src="/assets/${visit.switches.build}.js"></script>`,
  );
