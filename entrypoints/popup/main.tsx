import { render } from 'preact';
import { stored } from '../../components/stored.ts';
import { PopupApp } from '../../components/popup/PopupApp.tsx';

// Begun before anything is drawn: the people are there when the background has said whose page this is.
stored.listen(() => undefined);

const app = document.getElementById('app');
if (app) render(<PopupApp />, app);
