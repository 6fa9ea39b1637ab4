import baseStyle from '../../components/panel/base.css?inline';
import guardStyle from '../../components/panel/guard.css?inline';
import panelStyle from '../../components/panel/panel.css?inline';
import pointingStyle from '../../components/panel/pointing.css?inline';
import secretStyle from '../../components/panel/secret.css?inline';

/** How the panels look: sent, so that pages on which nothing is drawn do not carry it. */
export const looks = {
  inquiry: baseStyle + panelStyle,
  guard: baseStyle + guardStyle,
  pointing: baseStyle + pointingStyle,
  secret: baseStyle + guardStyle + secretStyle,
};
