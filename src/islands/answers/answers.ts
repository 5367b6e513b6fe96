// The style does it all (views/plan/rules.ts). Only a browser of 2021 asks for more.
const script = document.querySelector<HTMLElement>(".answers")?.dataset["script"];
if (script && !CSS.supports("selector(:has(*))"))
  void import(/* @vite-ignore */ script).then(({ follow }) => follow(document.querySelector(".plan")!));
