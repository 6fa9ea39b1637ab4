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
.dialog-text{margin-bottom:20px;text-align:left}
.portal{max-width:1080px;margin:0 auto;padding:24px 20px 64px;display:grid;grid-template-columns:240px 1fr;gap:32px;align-items:start}
.portal nav{border:1px solid var(--line);border-radius:4px;font-size:15px;background:var(--pale)}
.portal nav>ul>li{padding:10px 16px;border-bottom:1px solid var(--line)}
.portal nav>ul>li:last-child{border:0}
.portal .group{font-weight:700}
.portal nav ul ul{padding-left:14px}
.portal nav [aria-current]{font-weight:700;color:inherit;text-decoration:none}
.portal h1{font-size:22px;color:var(--deep);border-bottom:2px solid var(--main);padding-bottom:6px;margin-bottom:14px}
@media (max-width:760px){.portal{grid-template-columns:1fr}.login-card{margin:20px 16px;padding:22px 18px}.maintenance{margin:0 16px 40px}}
`;
