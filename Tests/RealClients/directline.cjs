// Microsoft's botframework-directlinejs, driven by a test line by line: commands come in as JSON lines, what it sees goes out as such.
//   node directline.cjs DOMAIN TOKEN socket|poll
// In:  {"say":"words"}  {"press":{…value…}}  {"cut":true}  {"refresh":true}  {"end":true}
// Out: {"status":2}  {"activity":{…}}  {"posted":"id"}  {"failed":"why"}
const { createInterface } = require('node:readline');
const WS = require('ws');

globalThis.XMLHttpRequest = require('xhr2');
const sockets = [];
globalThis.WebSocket = class extends WS {
  constructor(url) {
    super(url);
    sockets.push(this);
  }
};

const { DirectLine } = require('botframework-directlinejs');
const [domain, token, mode] = process.argv.slice(2);
const out = value => process.stdout.write(JSON.stringify(value) + '\n');

// The client waits 3 to 15 seconds by chance before it connects again; chance is settled here, so that it is 3.
const line = new DirectLine({ domain, token, webSocket: mode === 'socket', pollingInterval: 200, timeout: 20000, random: () => 0 });
line.connectionStatus$.subscribe(status => out({ status }));
line.activity$.subscribe(activity => out({ activity }), error => out({ failed: String(error) }));

const post = activity => line.postActivity({ from: { id: 'somebody', name: 'Lan' }, locale: 'vi-VN', ...activity })
  .subscribe(posted => out({ posted }), error => out({ failed: String(error.message ?? error) }));

createInterface({ input: process.stdin }).on('line', text => {
  const command = JSON.parse(text);
  if (command.say !== undefined) post({ type: 'message', text: command.say, channelData: { clientActivityID: command.id } });
  if (command.press !== undefined) post({ type: 'message', value: command.press });
  if (command.cut) sockets.at(-1).terminate();
  if (command.refresh) line.refreshToken().subscribe(fresh => out({ fresh: fresh !== token }), error => out({ failed: String(error) }));
  if (command.end) {
    line.end();
    setTimeout(() => process.exit(0), 50);
  }
}).on('close', () => process.exit(0));
