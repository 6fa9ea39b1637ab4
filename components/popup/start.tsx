import { render } from 'preact';
import { stored } from '../stored.ts';
import { firstPeople } from './first-look.ts';
import { PopupApp } from './PopupApp.tsx';

const app = document.getElementById('app');
if (app) render(<PopupApp />, app);

const first = await firstPeople;
// The whole list, once it has been opened here, says more.
if (first.ok && first.value.length > 0 && stored.get().state === 'waiting') {
  stored.set({ state: 'ready', people: first.value, damaged: [], partial: true });
}
