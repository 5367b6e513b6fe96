import { openState, wallClock, type OpenClock } from "./open.rules.ts";

/**
 * Shows "Open now", or "Closed now" with the next opening, or nothing when that is not certain. The number is
 * next to it.
 */
class OpenNow extends HTMLElement {
  connectedCallback() {
    const clock: OpenClock = JSON.parse(this.dataset.clock ?? "");
    const say = () => this.replaceChildren(stateOf(clock));
    say();
    // A page that stays open must update, or it would soon be wrong.
    setInterval(say, 15_000);
    document.addEventListener("visibilitychange", say);
  }
}

function stateOf({ plan, open, closed, later, days, times }: OpenClock): Node | string {
  const now = wallClock(new Date());
  const state = now && openState(plan, now);
  if (!state) return "";
  if (state.open) {
    const lamp = document.createElement("span");
    lamp.className = "lamp";
    lamp.textContent = open;
    return lamp;
  }
  if (!state.next) return closed;
  const { inDays, weekday, stretch } = state.next;
  return later.replace("{day}", days[inDays < 2 ? inDays : weekday + 1]!).replace("{time}", times[stretch]!);
}

customElements.define("open-now", OpenNow);
