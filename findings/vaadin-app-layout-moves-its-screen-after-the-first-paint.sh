#!/bin/sh
# npm packages @vaadin/app-layout 25.2.4, esbuild 0.28.2 and playwright-core 1.65.1; a Chromium named chromium, or by CHROMIUM. Node 20
# or newer must be there too.
#
# One expects of an application layout, which is put into the page whole with its drawer and its bar when its module is there, that what is in its middle is painted where
# it stays. It is painted in the upper left corner first, over the whole window: the layout learns how large its drawer and its bar are by
# measuring them once they are there, and only then moves the middle aside. On a desk of 1440 by 900 the browser counts a layout shift of
# more than 0.1 (what search engines call poor begins at 0.1), on a phone one by the height of the bar. Whoever gives the layout's custom
# properties for these sizes a value until then has none.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @vaadin/app-layout@25.2.4 esbuild@0.28.2 playwright-core@1.65.1 >npm.log 2>&1 || { cat npm.log; exit 1; }
echo "import '@vaadin/app-layout';" >layout.js
npx esbuild layout.js --bundle --format=esm --log-level=error --outfile=bundle.js
cat >look.mjs <<'JS'
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
const page = (style) => `<!doctype html><style>html, body { margin: 0 } ${style} [slot=navbar] { height: 60px } [slot=drawer] { width: 240px }
  main { min-height: 100vh; background: linear-gradient(#eee, #999) }</style><body><script type="module">import '/bundle.js';
  document.body.innerHTML = '<vaadin-app-layout primary-section="drawer"><header slot="navbar">bar</header><nav slot="drawer">drawer</nav>'
    + '<main><h1>screen</h1></main></vaadin-app-layout>';</script>`;
const reserved = `vaadin-app-layout:not([measured]) { --_vaadin-app-layout-navbar-offset-size: 76px !important;
  --_vaadin-app-layout-drawer-offset-size: WIDTH !important }`;
const server = createServer((asked, answer) => {
  const js = asked.url === '/bundle.js';
  answer.setHeader('content-type', js ? 'text/javascript' : 'text/html');
  answer.end(js ? readFileSync('bundle.js') : page(asked.url === '/' ? '' : reserved.replace('WIDTH', decodeURIComponent(asked.url.slice(1)))));
}).listen(0);
const at = `http://localhost:${server.address().port}/`;
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
for (const [name, width, height] of [['desk', 1440, 900], ['phone', 390, 844]]) {
  const tab = await browser.newPage({ viewport: { width, height } });
  const shift = async (path) => {
    await tab.goto(at + path);
    await tab.waitForFunction(() => document.querySelector('vaadin-app-layout')?.style.length > 0);
    return tab.evaluate(() => new Promise((done) => {
      let sum = 0;
      new PerformanceObserver((list) => list.getEntries().forEach((it) => (sum += it.value))).observe({ type: 'layout-shift', buffered: true });
      setTimeout(() => done(sum), 800);
    }));
  };
  const sizes = await shift('');
  const box = await tab.evaluate(() => document.querySelector('vaadin-app-layout').getAttribute('style'));
  console.log(`# ${name}: ${sizes.toFixed(3)} (${box})`);
  console.log(`${name}: the screen moves ${sizes > (name === 'desk' ? 0.1 : 0.02)}, with room reserved ${(await shift(name === 'desk' ? '240px' : '0px')) > 0.02}`);
}
await browser.close();
server.close();
JS
node look.mjs >seen.txt
cat seen.txt
printf 'desk: the screen moves true, with room reserved false\nphone: the screen moves true, with room reserved false\n' >expected.txt
grep -v '^#' seen.txt | diff expected.txt - && echo "Still so."
