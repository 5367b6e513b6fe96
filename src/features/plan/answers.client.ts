// The style does it all (views/plan/rules.ts). Only a browser of 2021 asks for more.
if (!CSS.supports("selector(:has(*))"))
  void import(/* @vite-ignore */ document.querySelector<HTMLElement>(".answers")!.dataset["follow"]!).then(
    ({ follow }) => follow(document.querySelector(".plan")!),
  );
