import { take } from "./hand.client.ts";

// A plan to which the box led takes over what it heard.
const word = take();
const plan = document.querySelector<HTMLElement>(".plan");
const file = document.querySelector<HTMLElement>("tell-box")?.dataset["answer"];
if (word && plan && file)
  void import(/* @vite-ignore */ file).then(
    ({ carry }: { carry: (plan: HTMLElement, word: string) => void }) => carry(plan, word),
  );
