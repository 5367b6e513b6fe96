import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { locales } from "../built/site.ts";
import { caddy, nginx, type Host } from "./hosts.ts";
import { visit } from "./load.ts";
import { sample, type Sample } from "./sample.ts";

const VISITORS = 20;
const page = `/${locales[0]?.id}/`;
const hosts: Host[] = [];
let site: Sample;

describe("restarts of servers", () => {
  before(async () => {
    site = await sample();
    hosts.push(await caddy({ root: site.root }), await nginx({ root: site.root }));
  });

  after(() => Promise.all(hosts.map((host) => host.stop())));

  for (const at of [0, 1]) {
    test(`${["Caddy", "nginx"][at]} restarted under load loses only the requests in progress`, async (context) => {
      const host = hosts[at];
      assert.ok(host);
      const visitors = visit(host.port, page, site.read(page), VISITORS);
      await visitors.answered(VISITORS * 4);
      await host.restart();
      await visitors.answered(VISITORS * 2);
      const outcome = await visitors.end();
      context.diagnostic(JSON.stringify(outcome));
      assert.equal(outcome.wrong, 0);
      // A repeated request on a new connection may still be in the queue of the old server.
      for (const lost of [outcome.cut, outcome.again]) assert.ok(lost <= VISITORS, JSON.stringify(outcome));
      // And the new server loses none.
      const again = visit(host.port, page, site.read(page), VISITORS);
      await again.answered(VISITORS * 4);
      assert.deepEqual(
        { ...(await again.end()), whole: 0 },
        { whole: 0, cut: 0, again: 0, wrong: 0, refused: 0 },
      );
    });
  }

  test("nginx reloads its configuration without a moment in which nobody answers", async (context) => {
    const host = hosts[1];
    assert.ok(host?.reload);
    const visitors = visit(host.port, page, site.read(page), VISITORS);
    await visitors.answered(VISITORS * 4);
    host.reload();
    await visitors.answered(VISITORS * 40);
    const outcome = await visitors.end();
    context.diagnostic(JSON.stringify(outcome));
    assert.deepEqual(
      { ...outcome, whole: 0, again: 0 },
      { whole: 0, cut: 0, again: 0, wrong: 0, refused: 0 },
    );
    assert.ok(outcome.again <= VISITORS);
  });
});
