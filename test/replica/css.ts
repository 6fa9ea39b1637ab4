// One sober style sheet for every page. System fonts only: the replica loads nothing from outside.

import { MOBILE_CSS } from './css-mobile.ts';

export const CSS = `
:root{--ink:#1f2933;--soft:#52606d;--line:#cfd8e0;--pale:#f3f6f9;--main:#0b4f8a;--deep:#083a66;--warn:#b3261e;--accent:#c25e00}
*{box-sizing:border-box}
html{font-size:16px;-webkit-text-size-adjust:100%}
body{margin:0;color:var(--ink);background:#fff;line-height:1.75;font-family:"Hiragino Sans","Yu Gothic UI","Meiryo","Noto Sans CJK JP",sans-serif}
a{color:var(--main)}
a:hover{text-decoration-thickness:2px}
:focus-visible{outline:3px solid #ffbf47;outline-offset:2px}
h1,h2,h3,p,ul,dl,dd{margin:0}
ul{padding:0;list-style:none}
.replica{background:#fff4d6;border-bottom:1px solid #e3c878;color:#5c4300;font-size:13px;text-align:center;padding:3px 12px}
.wrap{max-width:1080px;margin:0 auto;padding:0 20px}
.site-head>.wrap{display:flex;align-items:center;justify-content:space-between;gap:16px;padding-top:14px;padding-bottom:14px;flex-wrap:wrap}
.logo{display:flex;align-items:center;gap:12px;color:var(--deep);text-decoration:none;font-weight:700;font-size:20px;line-height:1.3}
.logo small{display:block;font-weight:400;font-size:11px;color:var(--soft);letter-spacing:.04em}
.head-buttons{display:flex;gap:8px}
.button,button{font:inherit;font-weight:700;display:inline-block;border-radius:4px;border:1px solid var(--main);padding:8px 22px;background:#fff;color:var(--main);text-decoration:none;cursor:pointer;line-height:1.5}
.button.main,button.main{background:var(--main);color:#fff}
.button:hover,button:hover{background:#e6eff7}
.button.main:hover,button.main:hover{background:var(--deep)}
.site-nav{background:var(--main)}
.site-nav ul{display:flex;flex-wrap:wrap}
.site-nav li{flex:1 1 auto}
.site-nav a{display:block;color:#fff;text-align:center;text-decoration:none;padding:11px 8px;font-size:15px}
.site-nav a:hover{background:var(--deep)}
.signed-in{background:var(--pale);border-bottom:1px solid var(--line);font-size:14px;text-align:right}
.hero{background:linear-gradient(120deg,#e3eef8,#f7fafc 70%);border-bottom:1px solid var(--line)}
.hero .wrap{padding-top:44px;padding-bottom:44px}
.hero h1{font-size:30px;line-height:1.5;color:var(--deep)}
.hero p{margin-top:10px;color:var(--soft)}
.cards{display:grid;grid-template-columns:repeat(3,1fr);gap:18px;margin:32px auto}
.card{border:1px solid var(--line);border-top:4px solid var(--main);border-radius:4px;padding:18px 20px}
.card h2{font-size:18px}
.card p{font-size:14px;color:var(--soft);margin-top:6px}
.news{margin:0 auto 56px}
.news h2,.section-title{font-size:20px;border-left:5px solid var(--main);padding-left:12px;line-height:1.5}
.news li{display:flex;gap:18px;border-bottom:1px solid var(--line);padding:11px 4px}
.news time{color:var(--soft);font-variant-numeric:tabular-nums;flex:none}
main.page{padding:28px 0 64px;min-height:46vh}
main.page h1{font-size:26px;line-height:1.5;color:var(--deep);border-bottom:2px solid var(--main);padding-bottom:8px}
main.page h2{font-size:19px;margin-top:34px;border-left:5px solid var(--main);padding-left:12px;line-height:1.5}
main.page p{margin-top:12px}
main.page .notes p{margin-top:0}
.crumbs{font-size:13px;color:var(--soft);margin-bottom:14px}
.notes{background:var(--pale);border:1px solid var(--line);border-radius:4px;padding:14px 18px;margin-top:18px;font-size:14px}
.branches{margin-top:12px}
.branches li{padding:3px 0 3px 4px}
.items{margin-top:12px;border:1px solid var(--line);border-radius:4px;padding:14px 22px;background:var(--pale)}
.hint{font-size:13px;color:var(--soft)}
.must{color:var(--warn);font-size:13px;font-weight:700;margin-left:6px}
.error{color:var(--warn);font-size:14px;font-weight:700;margin:4px 0 0!important}
.summary{border:2px solid var(--warn);border-radius:4px;padding:12px 18px;margin-top:18px;color:var(--warn);font-weight:700}
input:not([type=hidden]),select,textarea{font:inherit;color:inherit;background:#fff;border:1px solid #8796a5;border-radius:4px;padding:8px 10px;width:100%;max-width:560px}
textarea{max-width:100%;min-height:220px;display:block;line-height:1.7}
input[readonly]{background:var(--pale);color:var(--soft)}
[aria-invalid=true]{border-color:var(--warn)!important;background:#fff6f5!important}
table.form{width:100%;border-collapse:collapse;margin-top:16px}
table.form th,table.form td{border:1px solid var(--line);padding:14px 18px;text-align:left;vertical-align:top}
table.form th{width:240px;background:var(--pale);font-weight:700}
label>select{display:block;margin-top:8px}
.again{margin-top:12px!important;font-size:14px}
.field{margin-top:20px}
.field>label,.field>.field-label{display:block;font-weight:700;margin-bottom:5px}
dl.form{margin-top:16px;border-top:1px solid var(--line)}
dl.form dt{font-weight:700;padding-top:14px}
dl.form dd{padding:6px 0 14px;border-bottom:1px solid var(--line)}
.ng-row{display:grid;grid-template-columns:260px 1fr;gap:16px;padding:14px 0;border-bottom:1px solid var(--line);align-items:start}
.ng-row .caption{font-weight:700}
.actions{display:flex;gap:14px;justify-content:center;margin-top:32px}
.actions button{min-width:180px;padding:12px 22px;font-size:17px}
.kept{white-space:pre-wrap;overflow-wrap:anywhere}
.receipt{font-size:24px;font-weight:700;letter-spacing:.04em;border:1px solid var(--line);background:var(--pale);border-radius:4px;padding:16px 22px;margin-top:20px!important;text-align:center}
.trap{position:absolute;left:-10000px;top:auto;width:1px;height:1px;overflow:hidden}
.site-foot{background:#22303c;color:#dbe3ea;font-size:14px}
.foot-cols{display:grid;grid-template-columns:repeat(4,1fr);gap:28px;padding-top:36px;padding-bottom:30px}
.foot-cols h2{font-size:15px;color:#fff;border-bottom:1px solid #4a5a69;padding-bottom:6px;margin-bottom:10px}
.foot-cols li{padding:2px 0}
.foot-cols a{color:#dbe3ea;text-decoration:none}
.foot-cols a:hover{text-decoration:underline}
.foot-cols .tiny{font-size:11px;margin-top:14px}
.copyright{border-top:1px solid #4a5a69;font-size:12px;padding:14px 0;text-align:center;color:#a9b6c2}
.simple-foot{border-top:1px solid var(--line);font-size:12px;color:var(--soft);text-align:center;padding:16px}
.chat-button{position:fixed;right:20px;bottom:20px;width:76px;height:76px;border-radius:50%;padding:0;background:var(--accent);border-color:var(--accent);color:#fff;font-size:12px;line-height:1.3;box-shadow:0 3px 10px #0004}
.chat-button:hover{background:#9e4c00}
.chat{position:fixed;right:20px;bottom:108px;width:330px;max-width:calc(100vw - 40px);background:#fff;border:1px solid var(--line);border-radius:8px;box-shadow:0 6px 24px #0003;overflow:hidden;font-size:15px}
.chat header{display:flex;justify-content:space-between;align-items:center;background:var(--accent);color:#fff;padding:8px 8px 8px 16px;font-weight:700}
.chat header button{border:0;background:none;color:#fff;padding:2px 10px}
.chat .talk{padding:16px;display:grid;gap:10px}
.chat .talk button{text-align:left;padding:7px 14px;font-weight:400}
@media (max-width:760px){.cards,.foot-cols{grid-template-columns:1fr 1fr}.ng-row{grid-template-columns:1fr;gap:6px}table.form th,table.form td{display:block;width:auto}}
${MOBILE_CSS}`;
