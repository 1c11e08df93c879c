import { pageOf, snap, browser, base } from "/tmp/shot.mjs";
const ask = async (query, variables) => (await (await fetch(base + "/graphql", { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ query, variables }) })).json());
const known = await ask("{organizations(filter:{},take:100){items{id name uscc region}}}");
const it = known.data.organizations.items.find((o) => o.name.includes("潍坊会展"));
console.log(it);
const { id, ...organization } = it;
for (const width of [1280, 360]) {
  const page = await pageOf("fairorganiser@demo.example", width);
  await page.goto(base + "/");
  await page.waitForTimeout(1500);
  await snap(page, `home-${width}`);
  const link = page.locator('a[href*="/Membership/"]').first();
  await page.goto(base+await link.getAttribute("href"));
  await page.waitForTimeout(2000);
  await snap(page, `member-${width}`);
  if (width === 1280) { await page.getByRole("button", { name: "确认属于本单位" }).click(); await page.waitForTimeout(500); await page.locator("dialog,[role=dialog]").getByRole("button", { name: /确认/ }).last().click(); await page.waitForTimeout(1500); await snap(page, "member-refused"); }
}
await browser.close();
