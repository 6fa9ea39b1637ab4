import baseStyle from './base.css?inline';
import guardStyle from './guard.css?inline';
import panelStyle from './panel.css?inline';
import pointingStyle from './pointing.css?inline';
import secretStyle from './secret.css?inline';

/** How the panels look: sent, so that pages on which nothing is drawn do not carry it. */
export const panelStyles = {
  inquiry: baseStyle + panelStyle,
  guard: baseStyle + guardStyle,
  pointing: baseStyle + pointingStyle,
  secret: baseStyle + guardStyle + secretStyle,
};
