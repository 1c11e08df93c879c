import { chromium } from 'playwright-core';
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-gpu'] });
const p = await b.newPage({ viewport: { width: 1280, height: 900 }, locale: 'zh-CN' });
p.on('pageerror', e=>console.log('PAGE', e.message)); p.on('console', m=>m.type()==='error'&&console.log('CON', m.text().slice(0,300)));p.on('response', async r => { if (r.url().includes('graphql')) { const t = await r.text().catch(()=>''); if (t.includes('"errors"')) console.log(r.request().postData()?.slice(0,400), t.slice(0,800)); } });
await p.goto('http://localhost:4010/login'); await p.fill('input[type=email],input[name=email],input[name=username]', process.argv[2]); await p.fill('input[type=password]', '潮水漫过滩涂时看见白鹭低低地飞过'); await p.keyboard.press('Enter');
await p.locator('input[type=password]').waitFor({state:'detached'});
for (const path of process.argv.slice(3)) { console.log(path); await p.goto('http://localhost:4010'+path); const a = p.locator('td[data-narrow=title] a, td a').first(); await a.waitFor({timeout:6000}).catch(()=>{}); if (await a.count()) { await a.click(); await p.waitForTimeout(2000); console.log(p.url(), await p.locator('h1').first().innerText().catch(()=>'no h1')); } }
await p.screenshot({path:'/tmp/shots/x.png'}); await b.close();
