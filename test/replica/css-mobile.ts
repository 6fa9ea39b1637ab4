// The looks of the login application.

export const MOBILE_CSS = `
ng-component,app-notice{display:block}
.mobile-head{background:var(--main);color:#fff;padding:14px 20px;font-size:18px;display:flex;justify-content:space-between;align-items:center;gap:16px;flex-wrap:wrap}
.mobile-head .who{font-size:14px;display:flex;align-items:center;gap:14px}
.mobile-head button{padding:3px 14px;font-size:13px}
.login-card{max-width:460px;margin:44px auto;border:1px solid var(--line);border-radius:6px;padding:30px 34px}
.login-card.wide{max-width:640px}
.login-card h1{font-size:22px;text-align:center}
.login-logo{text-align:center;color:var(--deep);font-weight:700;margin-top:8px}
.login-logo small{display:block;font-weight:400;font-size:12px;color:var(--soft)}
.login-card app-button button{width:100%;margin-top:24px;padding:12px}
.login-card .pair app-button{flex:1}
.login-card .pair{display:flex;gap:14px}
.login-card .forgot{text-align:right;font-size:14px;margin-top:12px}
.login-card>p{margin-top:14px}
.login-card .notes li{list-style:disc;margin-left:18px}
.covered{display:none}
.maintenance{max-width:460px;margin:0 auto 60px;font-size:14px}
.maintenance h2{font-size:15px}
.toast{position:fixed;right:20px;top:52px;max-width:360px;background:#3b1512;color:#fff;border-radius:4px;padding:14px 20px;font-size:14px;box-shadow:0 4px 16px #0004}
.dialog-cover{position:fixed;inset:0;background:#0006;display:grid;place-items:center;padding:20px}
.dialog-box{background:#fff;border-radius:6px;padding:26px 30px;max-width:440px;text-align:center;box-shadow:0 8px 30px #0005}
.dialog-box h1{font-size:20px}
.dialog-text{margin-bottom:20px;text-align:left}
.portal{max-width:1080px;margin:0 auto;padding:24px 20px 64px;display:grid;grid-template-columns:240px 1fr;gap:32px;align-items:start}
.portal nav{border:1px solid var(--line);border-radius:4px;font-size:15px;background:var(--pale)}
.portal nav>ul>li{padding:10px 16px;border-bottom:1px solid var(--line)}
.portal nav>ul>li:last-child{border:0}
.portal .group{font-weight:700;border:0;background:none;color:inherit;padding:0;text-align:left}
.portal.narrow{grid-template-columns:1fr}
.mobile-head .burger{padding:2px 12px;font-size:18px;margin-right:8px}
.stepper{display:flex;flex-wrap:wrap;gap:8px;list-style:none;padding:0;margin:0 0 14px;font-size:14px}
.stepper li{border:1px solid var(--line);border-radius:4px;padding:4px 12px;color:var(--soft)}
.stepper [aria-current]{background:var(--main);color:#fff;font-weight:700}
.portal label,.search-screen label{margin-right:18px}
input[type=checkbox],input[type=radio]{width:20px!important;height:20px;vertical-align:-4px;padding:0!important}
.portal fieldset,.search-screen fieldset{border:1px solid var(--line);border-radius:4px;padding:6px 20px 20px;margin-top:14px}
.search-screen{max-width:980px;margin:32px auto 64px;padding:0 20px}
.search-screen h1{font-size:22px}
.search-screen .pair{display:flex;gap:14px;margin-top:20px}
.pagination{display:flex;gap:20px;margin-top:14px}
.pagination .disabled a{color:var(--soft);text-decoration:none;pointer-events:none}
app-code-box,app-stepper{display:block}
.portal nav ul ul{padding-left:14px}
.portal nav [aria-current]{font-weight:700;color:inherit;text-decoration:none}
.portal h1{font-size:22px;color:var(--deep);border-bottom:2px solid var(--main);padding-bottom:6px;margin-bottom:14px}
@media (max-width:760px){.portal{grid-template-columns:1fr}.login-card{margin:20px 16px;padding:22px 18px}.maintenance{margin:0 16px 40px}}
`;
